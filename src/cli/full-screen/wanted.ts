/** What decides between the full screen and plain words. */
export interface Wanted {
  plain: boolean;
  script: string | undefined;
}

/** A terminal, or none. */
interface Streams {
  stdin: { isTTY?: boolean };
  stdout: { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Whether the game goes to the full screen: on a terminal that can move its cursor, unless words were asked for, by an
 * option or for a screen reader (`INK_SCREEN_READER=true`).
 */
export function wantsFullScreen({ plain, script }: Wanted, streams: Streams = process): boolean {
  const { stdin, stdout, env } = streams;
  if (plain || script !== undefined || env.INK_SCREEN_READER === 'true') return false;
  return Boolean(stdin.isTTY && stdout.isTTY) && env.TERM !== 'dumb';
}
