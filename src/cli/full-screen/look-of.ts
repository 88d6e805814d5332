import type { Depth, Look, Theme } from '../../tui/look.js';

type Env = Readonly<Record<string, string | undefined>>;

/** What was asked for on the command line. */
export interface LookAsked {
  ascii?: boolean | undefined;
  theme?: Theme | undefined;
}

/**
 * How the screen looks at first: as asked for, else as far as the terminal says what it can show.
 *
 * Sources: no-color.org (2017); "FORCE_COLOR" as Node reads it (nodejs.org, Command-line API); braille is missing from
 * the fonts of the Linux console.
 */
export function lookOf({ ascii, theme }: LookAsked, env: Env, platform: string): Look {
  const depth = depthOf(env);
  return {
    theme: theme ?? (depth === 'none' ? 'mono' : 'default'),
    ascii: ascii === true || !showsUnicode(env, platform),
    depth,
  };
}

function depthOf({ FORCE_COLOR, NO_COLOR, COLORTERM, TERM }: Env): Depth {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return forcedDepth(FORCE_COLOR);
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 'none';
  if (/^(?:truecolor|24bit)$/.test(COLORTERM ?? '')) return '256';
  return /256|kitty|alacritty|ghostty/.test(TERM ?? '') ? '256' : '16';
}

function forcedDepth(level: string): Depth {
  if (level === '0' || level === 'false') return 'none';
  return level === '1' || level === 'true' ? '16' : '256';
}

function showsUnicode({ TERM, LC_ALL, LC_CTYPE, LANG, WT_SESSION }: Env, platform: string): boolean {
  if (platform === 'win32') return WT_SESSION !== undefined;
  if (TERM === 'linux') return false;
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}
