import { RESULTS, type Result } from '../engine/model/figures.js';
import type { FormationNo } from '../engine/model/formation.js';
import type { Cause, Modifier } from '../engine/model/modifier.js';
import type { PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { basisText } from './evidence.js';
import { RESULT_NAMES, toGoText } from './fight.js';
import { CAUSE_NAMES } from './modifier.js';
import { formationNames, placeName } from './names.js';
import { counted, distanceText, factorText, grouped, listed, percent, ratioText, tens } from './number.js';
import { figureOf, type Shelf } from './shelf.js';

/** What the rules forecast of a day's attack. */
export interface ForecastFigures {
  attack: number;
  defence: number;
  /** Permille. */
  ratio: number;
  attackModifiers: readonly Modifier[];
  defenceModifiers: readonly Modifier[];
  advanceModifiers: readonly Modifier[];
  chances: Record<Result, number>;
  metres: Record<Result, number>;
  attackerLosses: Record<Result, number>;
  defenderLosses: Record<Result, number>;
  left: number;
  /** No enemy is known there: the defenders are a guess. */
  guessed: boolean;
}

/** What is forecast: who attacks, and with how many sorties and vehicle bombs. */
export interface Planned {
  formations: readonly FormationNo[];
  target: PlaceNo;
  sorties: number;
  vehicleBombs: number;
}

/** The forecast of one day of an attack: chances, ground, losses, and every modifier with where its figure comes from. */
export function forecastLines(
  briefing: Briefing,
  shelf: Shelf,
  planned: Planned,
  forecast: ForecastFigures,
): string[] {
  const { formations, target, sorties, vehicleBombs } = planned;
  const help = [
    ...(sorties > 0 ? [counted(sorties, 'sortie')] : []),
    ...(vehicleBombs > 0 ? [counted(vehicleBombs, 'vehicle bomb')] : []),
  ];
  const air = help.length > 0 ? `, with ${listed(help)}` : '';
  const toGo =
    forecast.left > 0
      ? `${toGoText(forecast.left, forecast.attackModifiers)}.`
      : 'The fight is inside the place.';
  const lines = [
    `Forecast of one day, by what your side believes: ${formationNames(briefing, formations)} against ${placeName(briefing, target)}${air}.`,
    `Power ${grouped(forecast.attack)} against about ${grouped(tens(forecast.defence))}: ${ratioText(forecast.ratio)}. ${toGo}`,
  ];
  if (forecast.guessed) lines.push('No enemy has been seen there: the defenders are a guess.');
  lines.push('', '  Result               Chance    Ground   Own losses   Enemy losses');
  for (const result of RESULTS) lines.push(row(forecast, result));
  const all = (losses: Record<Result, number>): number =>
    Math.round(RESULTS.reduce((sum, result) => sum + losses[result] * forecast.chances[result], 0) / 1000);
  lines.push(
    `  ${'on average'.padEnd(36)}${menCell(all(forecast.attackerLosses), 12)}${menCell(all(forecast.defenderLosses), 15)}`,
  );
  lines.push('');
  lines.push(
    ...block(shelf, 'Your power: men fit to fight, times', forecast.attackModifiers, ATTACK_FIGURES),
  );
  lines.push(
    ...block(shelf, 'Their power, as believed: men, times', forecast.defenceModifiers, DEFENCE_FIGURES),
  );
  lines.push(
    ...block(shelf, 'Pace of the advance: the table, times', forecast.advanceModifiers, ADVANCE_FIGURES),
  );
  return lines;
}

function row({ chances, metres, attackerLosses, defenderLosses }: ForecastFigures, result: Result): string {
  const ground = metres[result] < 0 ? `-${distanceText(-metres[result])}` : distanceText(metres[result]);
  return (
    `  ${RESULT_NAMES[result].padEnd(19)}${percent(chances[result]).padStart(8)}${ground.padStart(10)}` +
    menCell(Math.round(attackerLosses[result]), 12) +
    menCell(Math.round(defenderLosses[result]), 15)
  );
}

function menCell(men: number, width: number): string {
  return grouped(men).padStart(width);
}

function block(
  shelf: Shelf,
  title: string,
  modifiers: readonly Modifier[],
  figures: Readonly<Partial<Record<Cause, string>>>,
): string[] {
  if (modifiers.length === 0) return [];
  const rows = modifiers.map(({ cause, permille }) => {
    const name = figures[cause];
    return `    ${CAUSE_NAMES[cause].padEnd(28)}${factorText(permille)}  ${name ? `${name}${figureBasis(shelf, name)}` : 'why <formation>'}`;
  });
  return [`  ${title}`, ...rows];
}

/** " (published model: M1)" or " (assumed)". */
function figureBasis(shelf: Shelf, name: string): string {
  const figure = figureOf(shelf, name);
  if (!figure) return '';
  const { sources = [] } = figure;
  const shown = sources.slice(0, 3).join(', ') + (sources.length > 3 ? '...' : '');
  return ` (${basisText(figure)}${shown ? `: ${shown}` : ''})`;
}

/** The figure behind each modifier. Quality is a datum of each formation, so it has none. */
const SHARED_FIGURES: Readonly<Partial<Record<Cause, string>>> = {
  cohesion: 'combat.cohesionFloor',
  fatigue: 'combat.fatigueFloor',
  supply: 'combat.supply',
  frontage: 'combat.frontage',
  posture: 'combat.posture',
  terrain: 'combat.terrain',
  artillery: 'support.artilleryMost',
  air: 'support.sortieMen',
  'vehicle-bombs': 'vehicleBombs.men',
  'fire-control': 'combat.observed',
  directions: 'combat.directions',
  surrounded: 'combat.surrounded',
};

const ATTACK_FIGURES = { ...SHARED_FIGURES, kind: 'combat.attack' };
const DEFENCE_FIGURES = { ...SHARED_FIGURES, kind: 'combat.defence' };
const ADVANCE_FIGURES: Readonly<Partial<Record<Cause, string>>> = {
  terrain: 'attack.terrain',
  heat: 'attack.heat',
  streets: 'attack.streets',
  mines: 'mines.pace',
  mobility: 'combat.mobility',
};
