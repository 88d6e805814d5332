import * as z from 'zod';
import { object, yesOrNo } from '../scenario/fields.js';
import { jsonIn } from './json-line.js';

/**
 * What a bot may say of itself before its first orders of a game. `series`: it plays game after game, so that after a
 * result it may be told hello again; it then says so again, and nothing of the games before plays a part.
 */
export const botHelloMessage = object({ type: z.literal('hello', '"hello"'), series: yesOrNo });

export type BotHello = z.infer<typeof botHelloMessage>;

/** The hello in a line of a bot, null where it is something else. */
export function botHelloIn(line: string): BotHello | null {
  return botHelloMessage.safeParse(jsonIn(line)).data ?? null;
}
