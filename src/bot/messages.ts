import * as z from 'zod';
import { object, oneOf } from '../scenario/fields.js';
import { botHelloMessage } from './bot-hello.js';
import { helloMessage } from './hello-shape.js';
import { ordersMessage } from './order-shape.js';
import { legalShape, viewShape } from './view-shape.js';

const text = z.string();
const turn = z.int();

/** What the side knows, and asks for its orders. */
export const turnMessage = object({
  type: z.literal('turn'),
  turn,
  date: text,
  view: viewShape,
  legal: legalShape,
});

const problem = object({
  /** The place of the order in the list that was sent, 0 for the first. */
  order: z.int(),
  code: text,
  text,
});

/** Orders that may not be given. `last`: the others stand; otherwise the whole list may be sent once more. */
export const problemsMessage = object({
  type: z.literal('problems'),
  turn,
  problems: z.array(problem),
  last: z.boolean(),
});

export const ERROR_CODES = [
  'not-json',
  'not-a-message',
  'too-long',
  'wrong-turn',
  'too-late',
  'too-many-faults',
] as const;

/** A line that was no answer, or an answer that came too late. */
export const errorMessage = object({ type: z.literal('error'), code: oneOf(ERROR_CODES), text });

/** What the side has witnessed of the day. */
export const dayMessage = object({
  type: z.literal('day'),
  turn,
  date: text,
  events: z.array(z.looseObject({ type: text })),
});

const losses = object({ men: z.int() });

/** How the game came out: what `run --json` prints. */
const runResult = object({
  scenario: text,
  seed: text,
  world: text,
  version: text,
  turns: z.int(),
  endDate: text,
  winner: text.nullable(),
  level: text,
  scores: z.record(text, z.number()),
  milestones: z.record(text, text.nullable()),
  losses: z.record(text, losses),
  digest: text,
});

/** The last message of a game. */
export const resultMessage = object({ type: z.literal('result'), result: runResult });

const sent = z.discriminatedUnion('type', [
  helloMessage,
  turnMessage,
  problemsMessage,
  errorMessage,
  dayMessage,
  resultMessage,
]);

const heard = z.discriminatedUnion('type', [ordersMessage, botHelloMessage]);

/** Every message of the protocol, by who sends it. */
export const MESSAGES = { 'from the program': sent, 'from the bot': heard } as const;

/** What the program says to a bot. */
export type Sent = z.infer<typeof sent>;

export type Problem = z.infer<typeof problem>;

export type ErrorCode = (typeof ERROR_CODES)[number];
