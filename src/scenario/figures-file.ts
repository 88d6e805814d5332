import * as z from 'zod';
import {
  type Curve,
  DEFENCES,
  type Figures,
  MOBILITIES,
  RESULTS,
  TRIGGERS,
} from '../engine/model/figures.js';
import { KINDS, POSTURES, SUPPLY_STATES } from '../engine/model/formation.js';
import { LINK_CLASSES, TERRAINS } from '../engine/model/place.js';
import { withEvidence } from './evidence.js';
import { list, object, oneOf, permille, text, whole } from './fields.js';

/** Most for a permille that makes something larger. */
const share = permille(10_000);
const metres = whole(0, 200_000);
const myriad = whole(0, 10_000);
const number = whole(0, 1_000_000);
const part = permille();
const hours = whole(0, 2400);

function each<const K extends readonly string[], T extends z.ZodType>(keys: K, value: T) {
  // Object.fromEntries forgets the keys; they are exactly K.
  const shape = Object.fromEntries(keys.map((key) => [key, value])) as { [P in K[number]]: T };
  return object(shape);
}

type Slope = 'rises' | 'falls' | 'any';

/** A curve whose `at` rises strictly and whose values go one way. */
function curve(value: z.ZodType<number>, slope: Slope) {
  const points = list(value, 50).min(1, 'at least one point');
  return object({ at: list(number, 50).min(1, 'at least one point'), value: points })
    .refine(({ at, value }) => at.length === value.length, {
      path: ['value'],
      error: 'as many values as there are points in `at`',
    })
    .refine(({ at }) => at.every((x, i) => i === 0 || x > at[i - 1]!), {
      path: ['at'],
      error: 'points that rise, each above the one before',
    })
    .refine(({ value }) => goes(value, slope), {
      path: ['value'],
      error: slope === 'rises' ? 'values that do not fall' : 'values that do not rise',
    });
}

function goes(values: readonly number[], slope: Slope): boolean {
  return values.every((value, i) => {
    const before = values[i - 1];
    if (before === undefined || slope === 'any') return true;
    return slope === 'rises' ? value >= before : value <= before;
  });
}

const chances = each(RESULTS, curve(part, 'any')).superRefine((table, context) => {
  const message = wrongChances(RESULTS.map((result) => table[result]));
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** What would be right about chances, from the worst result to the best, or null where nothing is wrong. */
function wrongChances(fromWorst: readonly Curve[]): string | null {
  if (!atSamePoints(fromWorst)) return 'the same points `at` for every result';
  if (!addsUp(fromWorst)) return 'chances that add up to 1000 at each point';
  if (betterOddsHelp(fromWorst)) return null;
  return 'chances by which a higher ratio never makes a better result less likely';
}

function atSamePoints(curves: readonly Curve[]): boolean {
  const [first] = curves;
  return curves.every(({ at }) => at.length === first!.at.length && at.every((x, i) => x === first!.at[i]));
}

function addsUp(curves: readonly Curve[]): boolean {
  return curves[0]!.at.every((_, i) => curves.reduce((sum, { value }) => sum + (value[i] ?? 0), 0) === 1000);
}

/** `fromWorst`: the chance to end at this result or a worse one must not rise with the ratio. */
function betterOddsHelp(fromWorst: readonly Curve[]): boolean {
  const sums = fromWorst[0]!.at.map(() => 0);
  return fromWorst.every(({ value }) => {
    for (let i = 0; i < sums.length; i++) sums[i]! += value[i] ?? 0;
    return goes(sums, 'falls');
  });
}

// What several figures have alike is one schema: it is made once, and stands once in the JSON Schema.
const byKind = each(KINDS, share);
const byMobility = each(MOBILITIES, share);
const metresByTerrain = each(TERRAINS, metres);
const advance = curve(metres, 'rises');

/** The shape of each figure's value, by group and name: exactly the engine's Figures. */
export const FIGURES = {
  march: { metres: each(LINK_CLASSES, metres), kind: byKind, cautious: part, gap: metres },
  combat: {
    attack: byKind,
    defence: byKind,
    mobility: each(KINDS, oneOf(MOBILITIES)),
    contact: metresByTerrain,
    depth: metresByTerrain,
    frontage: each(TERRAINS, whole(1, 100_000)),
    room: each(TERRAINS, whole(1, 100_000)),
    terrain: each(TERRAINS, object({ defence: share, casualties: share, artillery: share, air: share })),
    posture: each(POSTURES, object({ strength: share, vulnerability: share })),
    directions: curve(share, 'rises'),
    surrounded: share,
    observed: share,
    overlooked: share,
    cohesionFloor: part,
    fatigueFloor: part,
    supply: each(SUPPLY_STATES, share),
  },
  attack: {
    chances,
    advance: each(DEFENCES, each(MOBILITIES, advance)),
    terrain: each(TERRAINS, byMobility),
    heat: share,
    streets: part,
    results: each(
      RESULTS,
      object({
        advance: whole(-10_000, 10_000),
        attackerLosses: share,
        defenderLosses: share,
        attackerCohesion: part,
        defenderCohesion: part,
      }),
    ),
    attackerLosses: myriad,
    defenderLosses: myriad,
    opposition: curve(share, 'falls'),
  },
  support: {
    artilleryRange: metres,
    artilleryWeight: number,
    artilleryMost: share,
    airMost: share,
    sortieMen: number,
    strikeLosses: myriad,
    strikeCohesion: part,
    bombardLosses: myriad,
    bombardCohesion: part,
    observed: share,
  },
  fireControl: { range: metres, above: whole(0, 3000), losses: myriad, cohesion: part },
  mines: {
    pace: curve(part, 'falls'),
    losses: number,
    engineers: number,
    others: number,
    passing: number,
    breached: part,
  },
  cohesion: {
    fight: part,
    losses: number,
    triggers: each(TRIGGERS, part),
    cut: part,
    rest: each(SUPPLY_STATES, whole(-1000, 1000)),
    leaves: part,
    breaks: part,
    attacks: part,
    rallies: part,
    leaving: number,
  },
  fatigue: { fight: part, march: part, rest: part },
  rout: {
    brokenLosses: myriad,
    leavingLosses: myriad,
    metres,
    delay: metres,
    surrender: part,
    disperses: part,
  },
  works: { preparedDays: whole(0, 365) },
  supply: {
    capacity: each(LINK_CLASSES, number),
    decay: each(LINK_CLASSES, part),
    observed: part,
    mined: part,
    interdicted: part,
    interdictedLeast: part,
    strained: part,
    mostHours: whole(1, 2400),
    gain: hours,
    use: each(SUPPLY_STATES, hours),
  },
  vehicleBombs: {
    men: number,
    against: each(DEFENCES, share),
    watched: part,
    most: share,
    losses: whole(0, 1000),
  },
  raid: {
    range: metres,
    men: whole(1, 100_000),
    chance: curve(part, 'falls'),
    posts: part,
    days: whole(1, 365),
    reopens: whole(0, 365),
    losses: myriad,
    repelled: myriad,
    cohesion: part,
  },
  landing: { range: metres, men: whole(1, 100_000), sorties: whole(0, 200), losses: myriad, hours },
  siege: { cohesion: part, losses: myriad, drop: number },
  corridor: { leaves: part, leaving: share, metres },
  demolition: { flow: part, days: whole(0, 365), engineers: whole(0, 365) },
  command: { delay: whole(0, 10) },
  people: { leave: part },
  sight: {
    range: metres,
    error: part,
    air: part,
    airMoving: part,
    believedCohesion: part,
    believedFatigue: part,
    believedGarrison: whole(0, 100_000),
  },
} satisfies { [G in keyof Figures]: { [N in keyof Figures[G]]: z.ZodType<Figures[G][N]> } };

type Figure = ReturnType<
  typeof withEvidence<{ value: z.ZodType; low?: z.ZodOptional; high?: z.ZodOptional }>
>;

/** By schema of the value. */
const figureSchemas = new Map<z.ZodType, Figure>();

/** A figure with its evidence; where it is a single number, it may say how far it could be off. */
function figure(value: z.ZodType): Figure {
  const known = figureSchemas.get(value);
  if (known) return known;
  const spread = value instanceof z.ZodNumber ? { low: value.optional(), high: value.optional() } : {};
  const schema: Figure = withEvidence({ value, ...spread });
  figureSchemas.set(value, schema);
  return schema;
}

/** The schema of every figure by its full name, "group.name": what a scenario may override. */
export const FIGURE_BY_NAME: Readonly<Record<string, Figure>> = Object.fromEntries(
  Object.entries(FIGURES).flatMap(([group, figures]) =>
    Object.entries(figures).map(([name, value]): [string, Figure] => [`${group}.${name}`, figure(value)]),
  ),
);

/** The shape of figures.json. */
export const figuresFile = object({
  $schema: text(300).optional(),
  figures: object(
    Object.fromEntries(
      Object.entries(FIGURES).map(([group, figures]) => [
        group,
        object(
          Object.fromEntries(Object.keys(figures).map((name) => [name, FIGURE_BY_NAME[`${group}.${name}`]!])),
        ),
      ]),
    ),
  ),
});

/** Figures as they stand in a file, each with its evidence. */
export type FigureEntries = Record<string, Record<string, FigureEntry>>;

export interface FigureEntry {
  value: unknown;
  low?: number;
  high?: number;
  basis: 'reported' | 'derived' | 'assumed';
  sources?: string[];
  confidence: 'high' | 'medium' | 'low';
  note?: string;
}
