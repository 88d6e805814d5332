import type { Look } from './look.js';
import type { Role } from './role.js';

/** Parameters of the control sequence "select graphic rendition" (ECMA-48, 1991, 8.3.117), joined by semicolons. */
type Graphics = string;

/** How a role looks in `look`; empty where it looks like all else. */
export function graphicsOf(role: Role, { theme, depth }: Look): Graphics {
  if (theme === 'mono' || depth === 'none') return MONO[role] ?? '';
  if (theme === 'contrast') return CONTRAST[role] ?? '97;40';
  return (depth === '256' ? COLOURS : FEW_COLOURS)[role] ?? '';
}

/**
 * For eyes that see no colour, and terminals that have none: weight, underline and reversed video. Shapes and letters
 * say the rest.
 */
const MONO: Partial<Record<Role, Graphics>> = {
  strong: '1',
  title: '1',
  key: '1',
  selected: '7',
  warning: '1',
  'first-counter': '7',
  'second-counter': '1',
  label: '',
  bottleneck: '1',
  plan: '1',
};

/**
 * Colours of the 256 of xterm that can be read on black and on white ground. The sides are the blue, vermilion and
 * bluish green of Okabe and Ito, "Color Universal Design" (2008), as near as the palette has them.
 */
const COLOURS: Partial<Record<Role, Graphics>> = {
  dim: '38;5;244',
  strong: '1',
  title: '1',
  key: '1;38;5;37',
  selected: '7',
  warning: '1;38;5;172',
  good: '38;5;36',
  frame: '38;5;244',
  first: '1;38;5;33',
  second: '1;38;5;166',
  third: '1;38;5;36',
  nobody: '38;5;244',
  'first-counter': '1;48;5;25;38;5;231',
  'second-counter': '1;48;5;130;38;5;231',
  'first-memory': '38;5;33',
  'second-memory': '38;5;166',
  river: '38;5;38',
  ridge: '38;5;137',
  'salt-flat': '38;5;146',
  province: '38;5;102',
  highway: '38;5;178',
  road: '38;5;244',
  track: '38;5;243',
  desert: '38;5;242',
  fire: '1;38;5;161',
  mines: '1;38;5;125',
  supply: '38;5;72',
  bottleneck: '1;38;5;161',
  plan: '1;38;5;134',
  zone: '38;5;103',
  'curve-1': '1;38;5;33',
  'curve-2': '1;38;5;166',
  'curve-3': '1;38;5;36',
};

/** The same for terminals with sixteen colours. */
const FEW_COLOURS: Partial<Record<Role, Graphics>> = {
  dim: '90',
  strong: '1',
  title: '1',
  key: '1;36',
  selected: '7',
  warning: '1;33',
  good: '32',
  frame: '90',
  first: '1;34',
  second: '1;31',
  third: '1;32',
  nobody: '90',
  'first-counter': '1;44;97',
  'second-counter': '1;41;97',
  'first-memory': '34',
  'second-memory': '31',
  river: '36',
  ridge: '33',
  'salt-flat': '90',
  province: '90',
  highway: '1;33',
  road: '37',
  track: '90',
  desert: '90',
  fire: '1;35',
  mines: '35',
  supply: '32',
  bottleneck: '1;35',
  plan: '1;35',
  zone: '90',
  'curve-1': '1;34',
  'curve-2': '1;31',
  'curve-3': '1;32',
};

/** Bright colours on black, nothing grey. */
const CONTRAST: Partial<Record<Role, Graphics>> = {
  strong: '1;97;40',
  title: '1;97;40',
  key: '1;93;40',
  selected: '1;30;103',
  warning: '1;93;40',
  good: '92;40',
  first: '1;96;40',
  second: '1;93;40',
  third: '1;92;40',
  'first-counter': '1;30;106',
  'second-counter': '1;30;103',
  'first-memory': '96;40',
  'second-memory': '93;40',
  river: '96;40',
  ridge: '37;40',
  'salt-flat': '37;40',
  province: '37;40',
  track: '37;40',
  desert: '37;40',
  highway: '1;97;40',
  fire: '1;95;40',
  mines: '1;95;40',
  supply: '92;40',
  bottleneck: '1;95;40',
  plan: '1;95;40',
  'curve-1': '1;96;40',
  'curve-2': '1;93;40',
  'curve-3': '1;92;40',
};
