import { PROGRAM } from '../players.js';
import { UsageError } from '../usage-error.js';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/**
 * The command of a bot, from what names it: `cmd:` and a command line.
 *
 * @throws {UsageError} as `splitCommand`
 */
export function commandOf(bot: string): Command {
  return splitCommand(bot.slice(PROGRAM.length));
}

/**
 * The program and its arguments in a command line: parted by spaces, with ' or " round what holds spaces. No shell reads
 * it, so nothing else in it has a meaning.
 *
 * @throws {UsageError} where it is empty, or a quote is not closed
 */
export function splitCommand(command: string): Command {
  const words: string[] = [];
  const rest = command.replace(/\s*((?:[^\s"']|"[^"]*"|'[^']*')+)/g, (_, word: string) => {
    words.push(word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
    return '';
  });
  if (rest.trim() !== '') throw new UsageError(`cmd:${command}: a quote is not closed`);
  const [program, ...args] = words;
  if (program === undefined || program === '') {
    throw new UsageError('cmd: needs a program after it, such as "cmd:python3 mybot.py"');
  }
  return [program, ...args];
}
