/** The scenario that is played where none is named. */
export const DEFAULT_SCENARIO = 'last-hills';

/** Whether a person can be asked and shown something. */
export interface Terminal {
  stdin: { isTTY?: boolean };
  stdout: { isTTY?: boolean };
  stderr: { write(text: string): unknown };
}

/**
 * The words that `sukhnah-sim` without any stands for: the menu on a terminal, and without one a game that plays
 * itself, with a hint on stderr.
 */
export function wordsForNone({ stdin, stdout, stderr }: Terminal): readonly string[] {
  if (stdin.isTTY && stdout.isTTY) return ['menu'];
  stderr.write(
    `No terminal here: this is one game of ${DEFAULT_SCENARIO}, played by both staffs from seed 1.\n` +
      `To play yourself: sukhnah-sim play ${DEFAULT_SCENARIO}. All commands: sukhnah-sim --help\n`,
  );
  return ['run', DEFAULT_SCENARIO];
}
