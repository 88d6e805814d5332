import * as z from 'zod';
import { KINDS } from '../engine/model/formation.js';
import { datum, range, rangeDatum, sources, withEvidence } from './evidence.js';
import {
  date,
  decimal,
  id,
  jsonPath,
  list,
  men,
  object,
  oneOf,
  permille,
  text,
  whole,
  yesOrNo,
} from './fields.js';
import { FIGURE_BY_NAME, type FigureEntry } from './figures-file.js';
import { guideFile } from './guide-file.js';

/** Density of mines: 0 for none, 100 for a full field. */
const density = whole(0, 1000);

const side = object({
  id,
  name: text(60),
  operations: datum(whole(0, 20)),
  sorties: rangeDatum(whole(0, 200)),
  bases: list(
    object({ place: id, men: datum(men), byAir: yesOrNo.optional(), fades: datum(men).optional() }),
    20,
  ),
  leavesMines: withEvidence({ place: density, link: density }),
  demolishes: datum(yesOrNo).optional(),
  landings: datum(whole(0, 20)).optional(),
});

const mines = object({
  of: id,
  reported: rangeDatum(density),
  assumed: rangeDatum(density),
  places: rangeDatum(density),
});

const minesThere = withEvidence({ low: density, best: density, high: density, of: id });

const ground = object({
  place: id.optional(),
  link: id.optional(),
  holder: id.optional(),
  fortified: datum(yesOrNo).optional(),
  mines: minesThere.optional(),
}).refine((value) => (value.place === undefined) !== (value.link === undefined), {
  error: 'exactly one of `place` and `link`',
});

const onLink = object({ link: id, from: id, km: decimal(0, 500) });

const formation = object({
  id,
  force: id.nullable(),
  name: text(60),
  variants: list(text(120), 30),
  side: id,
  kind: oneOf(KINDS),
  quality: datum(whole(1, 3000)),
  men: rangeDatum(whole(1, 100_000)),
  at: z.union([id, onLink], 'a place id, or { "link", "from", "km" }'),
  arrives: withEvidence({ low: date, best: date, high: date }).optional(),
  cohesion: permille().optional(),
  fatigue: permille().optional(),
  dugIn: whole(0, 365).optional(),
  supplyDays: decimal(0, 100).optional(),
  posture: oneOf(['hasty', 'prepared', 'delay']).optional(),
  vehicleBombs: rangeDatum(whole(0, 1000)).optional(),
});

const race = withEvidence({ party: id, low: date, best: date, high: date, places: list(id, 50) });

const zone = withEvidence({
  name: text(80),
  lat: decimal(-90, 90),
  lon: decimal(-180, 180),
  km: decimal(0, 500),
});

const people = withEvidence({
  place: id,
  low: whole(0, 10_000_000),
  best: whole(0, 10_000_000),
  high: whole(0, 10_000_000),
});

const objective = object({
  id,
  side: id,
  type: oneOf(['take', 'hold', 'fire-control', 'losses', 'relieve', 'besiege', 'supply', 'cut-off']),
  place: id.optional(),
  by: date.optional(),
  men: men.optional(),
  days: whole(0, 365).optional(),
  weight: whole(1, 100),
  late: whole(0, 100).optional(),
})
  .refine((value) => (value.type === 'losses') === (value.place === undefined), {
    path: ['place'],
    error: 'a place for all types but losses, and none for that',
  })
  .refine((value) => ['take', 'relieve'].includes(value.type) === (value.by !== undefined), {
    path: ['by'],
    error: 'a date for take and relieve, and none for the other types',
  })
  .refine((value) => ['supply', 'cut-off'].includes(value.type) === (value.days !== undefined), {
    path: ['days'],
    error: 'a number of days for supply and cut-off, and none for the other types',
  })
  .refine((value) => value.late === undefined || value.late <= value.weight, {
    path: ['late'],
    error: 'no more than the weight',
  })
  .refine((value) => (value.type === 'losses') === (value.men !== undefined), {
    path: ['men'],
    error: 'a number of men for losses, and none for the other types',
  });

const levels = withEvidence({ decisive: whole(1, 100), major: whole(1, 100), minor: whole(1, 100) }).refine(
  ({ decisive, major, minor }) => decisive > major && major > minor,
  { error: 'decisive > major > minor' },
);

const hypothesis = object({
  id,
  question: text(500),
  sources,
  options: list(
    withEvidence({
      id,
      text: text(1000),
      weight: whole(1, 1000),
      changes: list(
        object({
          formation: id,
          men: range(whole(1, 100_000)).optional(),
          arrives: range(date).optional(),
        }),
        50,
      ),
    }),
    10,
  ).min(2, 'at least two options'),
});

const overrides = object(
  Object.fromEntries(Object.entries(FIGURE_BY_NAME).map(([name, figure]) => [name, figure.optional()])),
);

/** The shape of a scenario's own file. */
export const scenarioFile = object({
  $schema: text(300).optional(),
  id,
  name: text(80),
  start: date,
  end: date,
  library: object({
    places: jsonPath,
    links: jsonPath,
    lines: jsonPath,
    sources: jsonPath,
    forces: jsonPath,
    claims: jsonPath,
    contradictions: jsonPath,
    figures: jsonPath,
    outlets: jsonPath.optional(),
  }),
  map: list(id, 400).min(2, 'at least two places'),
  sides: z.tuple([side, side], 'exactly two sides'),
  mines: mines.nullable(),
  ground: list(ground, 2000),
  formations: list(formation, 200),
  objectives: list(objective, 50),
  levels,
  hypotheses: list(hypothesis, 20),
  race: race.optional(),
  zones: list(zone, 10).optional(),
  people: list(people, 100).optional(),
  overrides,
  briefing: object({ situation: text(6000), gov: text(4000), is: text(4000) }),
  contentNote: text(2000),
  replay: text(2000),
  guide: guideFile.optional(),
});

export type SideEntry = z.infer<typeof side>;
export type MinesEntry = z.infer<typeof mines>;
export type GroundEntry = z.infer<typeof ground>;
export type FormationEntry = z.infer<typeof formation>;
export type ObjectiveEntry = z.infer<typeof objective>;
export type HypothesisEntry = z.infer<typeof hypothesis>;
export type ScenarioFile = Omit<z.infer<typeof scenarioFile>, 'overrides'> & {
  overrides: Record<string, FigureEntry>;
};
