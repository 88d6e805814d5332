import * as z from 'zod';
import { object } from '../scenario/fields.js';
import { PROTOCOL } from './protocol.js';

const number = z.number();
const thing = z.string();

const base = object({ place: thing, men: number, byAir: z.boolean(), fades: number });

const side = object({
  id: thing,
  name: thing,
  operations: number,
  sorties: number,
  landings: number,
  demolishes: z.boolean(),
  leavesMines: object({ place: number, link: number }),
  bases: z.array(base),
});

const place = object({
  id: thing,
  name: thing,
  type: thing,
  terrain: thing,
  elevation: number,
  x: number,
  y: number,
  lat: number,
  lon: number,
  closed: z.boolean(),
});

const link = object({
  id: thing,
  a: thing,
  b: thing,
  class: thing,
  terrain: thing,
  length: number,
  closed: z.boolean(),
});

const formation = object({ id: thing, name: thing, side: thing, kind: thing, quality: number });

const objective = object({
  id: thing,
  side: thing,
  type: thing,
  place: thing.nullable(),
  by: number,
  men: number,
  days: number,
  weight: number,
  late: number,
});

const range = object({ low: number, best: number, high: number });

/** The part of a scenario that both sides know. */
export const briefingShape = object({
  start: thing,
  turns: number,
  situation: thing,
  task: thing,
  sides: z.array(side),
  thirdParties: z.array(thing),
  places: z.array(place),
  links: z.array(link),
  formations: z.array(formation),
  objectives: z.array(objective),
  levels: object({ decisive: number, major: number, minor: number }),
  race: object({ arrives: range, places: z.array(thing) }).nullable(),
  /** Figures of the rules by group and name, as in the scenario files. */
  figures: z.record(z.string(), z.unknown()),
});

export type BotBriefing = z.infer<typeof briefingShape>;

/** The first message of a game. */
export const helloMessage = object({
  type: z.literal('hello'),
  protocol: z.literal(PROTOCOL),
  version: thing,
  scenario: thing,
  scenarioDigest: thing,
  side: thing,
  /** For the bot's own dice: the same for the same seed and side, and no clue to the luck of the game. */
  dice: z.int(),
  /** Milliseconds for each turn, corrections included. */
  timeout: z.int(),
  briefing: briefingShape,
});

export type Hello = z.infer<typeof helloMessage>;
