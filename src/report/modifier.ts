import type { Cause, Modifier } from '../engine/model/modifier.js';
import { factorText, listed } from './number.js';

/** What a modifier is called in tables. */
export const CAUSE_NAMES: Readonly<Record<Cause, string>> = {
  kind: 'kind of formation',
  quality: 'quality',
  cohesion: 'cohesion',
  fatigue: 'fatigue',
  supply: 'supply',
  frontage: 'room to fight',
  posture: 'posture',
  terrain: 'ground',
  artillery: 'artillery',
  air: 'aircraft',
  'vehicle-bombs': 'vehicle bombs',
  'fire-control': 'observed fire',
  directions: 'attack from several sides',
  surrounded: 'no way out',
  mines: 'mines',
  heat: 'summer heat',
  streets: 'house to house',
  mobility: 'mobility',
};

/** How a modifier is told as a reason: where it raises the figure, and where it lowers it. */
const REASONS: Readonly<Record<Cause, readonly [string, string]>> = {
  kind: ['the right kind of troops', 'troops of a kind little fit for it'],
  quality: ['good troops', 'troops of low quality'],
  cohesion: ['high cohesion', 'low cohesion'],
  fatigue: ['fresh troops', 'tired troops'],
  supply: ['good supply', 'short supply'],
  frontage: ['room to fight', 'no room for all to fight'],
  posture: ['a strong position', 'a weak position'],
  terrain: ['good ground', 'bad ground'],
  artillery: ['artillery', 'artillery'],
  air: ['aircraft', 'aircraft'],
  'vehicle-bombs': ['vehicle bombs', 'vehicle bombs'],
  'fire-control': ['observed fire', 'being under observed fire'],
  directions: ['an attack from several sides', 'being spread over several sides'],
  surrounded: ['the resolve of men without a way out', 'having no way out'],
  mines: ['a cleared way', 'mines'],
  heat: ['mild weather', 'the summer heat'],
  streets: ['open streets', 'fighting from house to house'],
  mobility: ['mobility', 'slow going'],
};

/** What one side cannot see of the other in a fight: these modifiers are kept back. */
const HIDDEN: readonly Cause[] = ['cohesion', 'fatigue', 'supply'];

/** The modifiers of an enemy that one can see. */
export function visible(modifiers: readonly Modifier[]): Modifier[] {
  return modifiers.filter(({ cause }) => !HIDDEN.includes(cause));
}

/** The `most` modifiers that change a figure most, strongest first. */
export function strongest(modifiers: readonly Modifier[], most: number): Modifier[] {
  return modifiers
    .filter(({ permille }) => permille <= 920 || permille >= 1080)
    .map((modifier, i) => ({ modifier, i, weight: weightOf(modifier.permille) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .slice(0, most)
    .map(({ modifier }) => modifier);
}

/** "artillery (x1.40) and high cohesion (x1.10)". */
export function reasonsText(modifiers: readonly Modifier[]): string {
  return listed(
    modifiers.map(
      ({ cause, permille }) => `${REASONS[cause][permille >= 1000 ? 0 : 1]} (${factorText(permille)})`,
    ),
  );
}

/** How far a factor is from one, the same for a half as for twice. */
function weightOf(permille: number): number {
  if (permille <= 0) return Number.MAX_SAFE_INTEGER;
  return permille >= 1000 ? permille / 1000 : 1000 / permille;
}
