import * as z from 'zod';
import { WORLDS } from '../engine/model/state.js';
import { id, list, object, oneOf } from '../scenario/fields.js';
import { FORMAT, GAME } from './sealed.js';

const digest = hexadecimal(16);

/** A text of at most `most` characters; it may be empty. */
function upTo(most: number) {
  const right = `a text of at most ${most} characters`;
  return z.string(right).max(most, right);
}

/** By id of side; exactly two. */
function bySide<T extends z.ZodType>(of: T) {
  const right = 'an object with one entry for each of the two sides, by id';
  return z.record(id, of, right).refine((record) => Object.keys(record).length === 2, right);
}

function hexadecimal(digits: number) {
  const right = `${digits} hexadecimal digits`;
  return z.string(right).regex(new RegExp(`^[0-9a-f]{${digits}}$`), right);
}

const turn = object({
  /** What each side ordered, as a player would type it, in the order given. */
  orders: bySide(list(upTo(200), 1000)),
  /** Of the state after the turn, as a whole and by column. */
  digest,
  fields: z.record(upTo(64), hexadecimal(8), 'an object of columns and their digests'),
});

/** All of a save but its snapshot, whose shape depends on the scenario: see `stateOf`. */
export const saveSchema = object({
  format: z.literal(FORMAT, `${FORMAT}`),
  game: z.literal(GAME, GAME),
  version: upTo(32),
  scenario: id,
  scenarioDigest: digest,
  seed: upTo(1000),
  world: oneOf(WORLDS),
  players: bySide(upTo(64)),
  turns: list(turn, 1000),
  state: z.unknown(),
  seal: digest,
});

export type Save = z.infer<typeof saveSchema>;

/** A day of a saved game: both sides' orders, and what the state was checked to be after them. */
export type SavedTurn = z.infer<typeof turn>;
