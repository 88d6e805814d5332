import type { PlaceType } from '../../engine/model/place.js';
import type { Role } from '../role.js';
import type { SceneHolder, ScenePlan } from './scene.js';

/** A sign of the map: in full, and with ASCII characters only. */
export interface Mark {
  full: string;
  ascii: string;
  role: Role;
  /** What it means, for the legend. */
  text: string;
}

/** Who holds a place. In ASCII the marks are those of the maps of plain mode. */
export const HOLDERS: Readonly<Record<SceneHolder, Mark>> = {
  first: { full: '\u25cf', ascii: '#', role: 'first', text: 'held by the first side' },
  second: { full: '\u25a0', ascii: 'x', role: 'second', text: 'held by the second side' },
  third: { full: '\u25c6', ascii: '+', role: 'third', text: 'held by a third party' },
  nobody: { full: '\u25cb', ascii: 'o', role: 'nobody', text: 'held by nobody' },
};

/** The same from memory: nobody has looked there today. */
export const REMEMBERED: Readonly<Record<SceneHolder, Mark>> = {
  first: { ...HOLDERS.first, full: '\u25ce', ascii: '"' },
  second: { ...HOLDERS.second, full: '\u25a1', ascii: '%' },
  third: { ...HOLDERS.third, full: '\u25c7', ascii: ';' },
  nobody: { ...HOLDERS.nobody, full: '\u25cc', ascii: 'c' },
};

/** Formations: on their spot where no place marks it, and behind the mark of a place where their counter finds no room. */
export const FORMATIONS: Readonly<Record<'first' | 'second', { seen: Mark; remembered: Mark }>> = {
  first: {
    seen: { full: '\u25bc', ascii: '@', role: 'first-counter', text: 'formations of the first side' },
    remembered: { full: '\u25bd', ascii: 'a', role: 'first-memory', text: 'the same, not seen today' },
  },
  second: {
    seen: { full: '\u25ae', ascii: '&', role: 'second-counter', text: 'formations of the second side' },
    remembered: { full: '\u25af', ascii: 'e', role: 'second-memory', text: 'the same, not seen today' },
  },
};

/** From a mark to a name that stands away from it: along a row, and along a column. */
export const LEADER: Readonly<Record<'across' | 'down', Mark>> = {
  across: { full: '\u2508', ascii: '.', role: 'label', text: 'leads to the name or counter of a mark' },
  down: { full: '\u250a', ascii: ':', role: 'label', text: 'the same, up or down' },
};

/** What a place is: behind its mark, where there is room. */
export const TYPES: Readonly<Record<PlaceType, Mark>> = {
  city: { full: 'C', ascii: 'C', role: 'label', text: 'city' },
  town: { full: 'T', ascii: 'T', role: 'label', text: 'town' },
  village: { full: 'V', ascii: 'V', role: 'label', text: 'village' },
  hill: { full: '\u25b2', ascii: '^', role: 'ridge', text: 'hill' },
  junction: { full: 'J', ascii: 'J', role: 'label', text: 'junction' },
  gasfield: { full: 'G', ascii: 'G', role: 'label', text: 'gas field' },
  oilfield: { full: 'O', ascii: 'O', role: 'label', text: 'oilfield' },
  station: { full: 'S', ascii: 'S', role: 'label', text: 'pumping station' },
  airbase: { full: 'A', ascii: 'A', role: 'label', text: 'airbase' },
  base: { full: 'B', ascii: 'B', role: 'label', text: 'base' },
  desert: { full: 'D', ascii: 'D', role: 'label', text: 'point in the desert' },
};

/** What else is true of a place or a link. */
export const SIGNS = {
  aim: { full: '*', ascii: '*', role: 'strong', text: 'an aim of yours' },
  fire: { full: '\u21af', ascii: '!', role: 'fire', text: 'under observed fire' },
  known: { full: 'M', ascii: 'M', role: 'mines', text: 'mines found' },
  feared: { full: 'm', ascii: 'm', role: 'mines', text: 'mines feared' },
  works: { full: 'W', ascii: 'W', role: 'strong', text: 'permanent works' },
  cut: { full: '\u2573', ascii: 'X', role: 'warning', text: 'cut by raiders' },
  supply: { full: '\u25aa', ascii: 's', role: 'supply', text: 'supply goes here' },
  bottleneck: { full: '\u25b8\u25c2', ascii: '><', role: 'bottleneck', text: 'bottleneck of supply' },
} as const satisfies Record<string, Mark>;

/** Round a place: what is selected, and where something happens now. */
export const ROUND = {
  selected: { full: '()', ascii: '()', role: 'selected', text: 'selected' },
  lit: { full: '\u25ba\u25c4', ascii: '><', role: 'warning', text: 'happens here now' },
} as const satisfies Record<string, Mark>;

/** The eight directions of arrows, counter-clockwise from the east. */
type Arrows = readonly [string, string, string, string, string, string, string, string];

export const ARROWS: Readonly<Record<'march' | 'attack' | 'afar' | 'ascii', Arrows>> = {
  march: ['\u2192', '\u2197', '\u2191', '\u2196', '\u2190', '\u2199', '\u2193', '\u2198'],
  attack: ['\u21d2', '\u21d7', '\u21d1', '\u21d6', '\u21d0', '\u21d9', '\u21d3', '\u21d8'],
  afar: ['\u21e2', '\u21e2', '\u21e1', '\u21e0', '\u21e0', '\u21e0', '\u21e3', '\u21e2'],
  ascii: ['>', '>', '^', '<', '<', '<', 'v', '>'],
};

/** Which arrows tell a plan. */
export function arrowsOf(type: ScenePlan['type'], ascii: boolean): Arrows {
  if (ascii) return ARROWS.ascii;
  switch (type) {
    case 'attack':
      return ARROWS.attack;
    case 'bombard':
    case 'raid':
      return ARROWS.afar;
    case 'march':
    case 'withdraw':
    case 'clear':
    case 'guard':
    case 'hold':
      return ARROWS.march;
  }
}

/** The characters of a mark in one of the two looks. */
export function shapeOf({ full, ascii }: Mark, isAscii: boolean): string {
  return isAscii ? ascii : full;
}
