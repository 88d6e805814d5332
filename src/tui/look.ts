/** How the screen may look: `mono` uses no colour, `contrast` pure ones on black. */
export const THEMES = ['default', 'contrast', 'mono'] as const;

export type Theme = (typeof THEMES)[number];

/** How many colours the terminal has. */
export type Depth = 'none' | '16' | '256';

/** What the terminal can show, and what its reader wants to see. */
export interface Look {
  theme: Theme;
  /** Only characters up to 0x7e: no box drawing, no braille. */
  ascii: boolean;
  depth: Depth;
}

/** The next of the looks that a reader can go round in: default, high contrast, no colour, ASCII. */
export function nextLook(look: Look): Look {
  if (look.ascii) return { ...look, theme: 'default', ascii: false };
  if (look.theme === 'mono') return { ...look, theme: 'default', ascii: true };
  return { ...look, theme: look.theme === 'default' ? 'contrast' : 'mono' };
}

/** What a look is called. */
export function lookName({ theme, ascii }: Look): string {
  const names = { default: 'default', contrast: 'high contrast', mono: 'no colour' } as const;
  if (!ascii) return names[theme];
  return theme === 'default' ? 'ASCII' : `${names[theme]}, ASCII`;
}
