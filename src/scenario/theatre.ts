import * as z from 'zod';
import { KINDS } from '../engine/model/formation.js';
import { LINK_CLASSES, PLACE_TYPES, TERRAINS } from '../engine/model/place.js';
import { confidence, datum, note, rangeDatum, sources, withEvidence } from './evidence.js';
import { date, decimal, id, list, men, object, oneOf, partialDate, sourceId, text, whole } from './fields.js';

/** Who may be said to hold a place. The besieged count as their side; contested places as nobody's. */
export const HOLDERS = ['gov', 'gov-besieged', 'is', 'sdf', 'us', 'us-rebel', 'contested', 'nobody'] as const;

/** Parties of the theatre. */
export const PARTIES = ['gov', 'is', 'sdf', 'us'] as const;

export const LINE_KINDS = ['river', 'ridge', 'province', 'salt-flat'] as const;

/** What the sources say of mines on a link. */
export const MINED = ['reported', 'assumed', 'no-report'] as const;

/** Degrees. The plane of the maps is right only in and near Syria. */
const lat = decimal(31, 38);
const lon = decimal(35, 43);
const place = object({
  id,
  name: text(120),
  variants: list(text(120), 30),
  type: oneOf(PLACE_TYPES),
  position: withEvidence({ lat, lon }),
  elevation: rangeDatum(whole(-450, 3000)),
  terrain: datum(oneOf(TERRAINS)),
  control: list(withEvidence({ date, holder: oneOf(HOLDERS) }), 60),
  description: text(2000),
  sources,
  confidence,
  note: note.optional(),
});

const link = object({
  id,
  a: id,
  b: id,
  class: oneOf(LINK_CLASSES),
  terrain: oneOf(TERRAINS),
  length: datum(decimal(0.1, 500)),
  straightKm: decimal(0, 500),
  mined: datum(oneOf(MINED)),
  sources,
  confidence,
  note: note.optional(),
});

const line = withEvidence({
  id,
  kind: oneOf(LINE_KINDS),
  name: text(120),
  points: list(z.tuple([lat, lon], '[lat, lon]'), 5000).min(2, 'at least two points'),
});

const source = object({
  id: sourceId,
  outlet: text(300),
  title: text(500),
  date: partialDate.nullable(),
  address: text(500).nullable(),
  leaning: text(200),
  reliability: text(2000),
  usedFor: text(2000),
});

const force = object({
  id,
  side: oneOf(PARTIES),
  name: text(120),
  variants: list(text(120), 30),
  nature: text(1000),
  kind: oneOf([...KINDS, 'air', 'advisers', 'command']),
  strength: rangeDatum(men).nullable(),
  presence: text(2000),
  sources,
  confidence,
});

const total = object({
  id,
  name: text(200),
  side: oneOf(PARTIES).nullable(),
  strength: rangeDatum(whole(0, 1_000_000)).nullable(),
  remark: text(2000),
});

const claim = object({
  id,
  from: date,
  to: date,
  published: date.nullable(),
  places: list(id, 30),
  kind: id,
  holder: oneOf(HOLDERS).nullable(),
  text: text(2000),
  outlet: text(300),
  sources,
  confidence,
  contradiction: id.nullable(),
}).refine((value) => value.from <= value.to, { path: ['to'], error: 'a date not before `from`' });

const contradiction = object({
  id,
  topic: text(500),
  places: list(id, 30),
  statements: list(object({ text: text(2000), sources }), 30),
  treatment: text(3000),
});

const $schema = text(300).optional();

/** The shape of each file of a theatre, but for the figures. */
export const placesFile = object({ $schema, places: list(place, 400) });
export const linksFile = object({ $schema, links: list(link, 1500) });
export const linesFile = object({ $schema, lines: list(line, 300) });
export const sourcesFile = object({ $schema, sources: list(source, 2000) });
export const forcesFile = object({ $schema, forces: list(force, 400), totals: list(total, 200) });
export const claimsFile = object({ $schema, claims: list(claim, 5000) });
export const contradictionsFile = object({ $schema, contradictions: list(contradiction, 500) });

export type PlaceEntry = z.infer<typeof place>;
export type LinkEntry = z.infer<typeof link>;
export type LineEntry = z.infer<typeof line>;
export type SourceEntry = z.infer<typeof source>;
export type ForceEntry = z.infer<typeof force>;
export type TotalEntry = z.infer<typeof total>;
export type ClaimEntry = z.infer<typeof claim>;
export type ContradictionEntry = z.infer<typeof contradiction>;
export type HolderName = (typeof HOLDERS)[number];
