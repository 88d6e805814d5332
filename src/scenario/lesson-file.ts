import * as z from 'zod';
import { date, id, jsonPath, list, object, oneOf, sourceId, text, whole } from './fields.js';

/** The verbs of a game that a lesson may close until a stop opens them. Each is a verb of the parser (a test). */
export const CLOSABLE_VERBS = [
  'forecast',
  'why',
  'reports',
  'sources',
  'briefing',
  'objectives',
  'people',
  'order of battle',
  'supply',
  'map',
  'corridor',
] as const;

/** Days of the longest game. */
const LONGEST = 200;

const line = text(200);
const verbs = list(oneOf(CLOSABLE_VERBS), CLOSABLE_VERBS.length);

/** How a game comes to where the lesson takes it up. */
const start = z.union(
  [object({ orders: list(list(line, 40), LONGEST) }), object({ until: date }), object({ save: jsonPath })],
  'one of { "orders": a list of typed lines for each day }, { "until": a date to which the programs play }, { "save": the path of a save, from the folder of the lesson }',
);

/** A game of the lesson; those of one scenario and one seed share their luck. */
const game = object({
  id,
  name: text(80),
  scenario: text(300),
  side: id,
  seed: text(100),
  world: oneOf(['best', 'drawn']),
  opponent: text(40).optional(),
  aide: text(40).optional(),
  standing: list(line, 20).optional(),
  start: start.optional(),
});

/** When a stop is reached: with the stop before it, on a day, so many days later, or by an event of the game. */
const when = z.union(
  [
    object({ now: z.literal(true) }),
    object({ date }),
    object({ after: whole(1, LONGEST) }),
    object({ held: id, by: id, latest: date.optional() }),
    object({ over: z.literal(true) }),
  ],
  'one of { "now": true }, { "date": a day to be ordered }, { "after": a number of days }, { "held": a place, "by": a side, and perhaps "latest": a date }, { "over": true }',
);

/** What a prediction is held against. */
const check = z.union(
  [
    object({ milestone: id, until: date }),
    object({ claims: list(id, 20).min(1), happened: z.boolean('true or false'), note: text(1000) }),
    object({ held: id, by: id, until: date }),
  ],
  'one of { "milestone": the id of a reported date, "until": a date }, { "claims": ids, "happened": true or false, "note": why }, { "held": a place, "by": a side, "until": a date } for the game',
);

const percent = whole(0, 100);

const ITEMS = [
  object({ type: z.literal('text'), text: text(2000) }),
  object({ type: z.literal('pause') }),
  object({ type: z.literal('question'), id, ask: text(600) }),
  object({
    type: z.literal('choice'),
    id,
    ask: text(600),
    options: list(text(300), 9).min(2, 'at least two options'),
  }),
  object({
    type: z.literal('prediction'),
    id,
    ask: text(600),
    check,
    press: list(object({ claim: id, percent, note: text(600) }), 10).optional(),
    model: object({
      scenario: text(300),
      seed: text(100),
      games: whole(1, 10_000),
      happened: whole(0, 10_000),
      standing: list(line, 20).optional(),
    }).optional(),
  }),
  object({
    type: z.literal('claims'),
    title: text(200),
    ids: list(id, 60).min(1, 'at least one claim'),
  }),
  object({
    type: z.literal('claims-of'),
    title: text(200),
    from: date,
    until: date,
    places: list(id, 30).min(1, 'at least one place'),
  }),
  object({ type: z.literal('dispute'), id }),
  object({ type: z.literal('track'), place: id, until: date }),
  object({ type: z.literal('holders'), date, places: list(id, 30).min(1, 'at least one place') }),
  object({ type: z.literal('source'), id: sourceId }),
  object({ type: z.literal('outcome'), of: id }),
  object({ type: z.literal('scores') }),
  object({ type: z.literal('line'), line }),
  object({ type: z.literal('games') }),
] as const;

const item = z.discriminatedUnion('type', ITEMS, {
  error: `an object whose "type" is one of ${ITEMS.map((one) => one.shape.type.value).join(', ')}`,
});

const stop = object({
  id,
  title: text(120),
  game: id.optional(),
  when,
  opens: verbs.optional(),
  items: list(item, 60),
});

/** The shape of a lesson: games, and stops in them at which something is asked or shown. */
export const lessonFile = object({
  $schema: text(300).optional(),
  id,
  title: text(120),
  audience: text(300),
  minutes: z.tuple([whole(1, 600), whole(1, 600)], 'the least and the most minutes, [20, 40]'),
  aims: list(text(300), 12).min(1, 'at least one aim'),
  contentNote: text(600),
  games: list(game, 8).min(1, 'at least one game'),
  hidden: verbs,
  stops: list(stop, 60).min(1, 'at least one stop'),
});

export type LessonFile = z.infer<typeof lessonFile>;
export type LessonGameEntry = z.infer<typeof game>;
export type LessonStop = z.infer<typeof stop>;
export type LessonItem = z.infer<typeof item>;

/** An item of the type `T`. */
export type ItemOf<T extends LessonItem['type']> = Extract<LessonItem, { type: T }>;
