import type { Reckoning } from '../model/event.js';
import { type Defence, type Figures, MOBILITIES, type Result } from '../model/figures.js';
import type { Formation, FormationCard, Kind, Posture, SupplyState } from '../model/formation.js';
import type { Cause, Modifier } from '../model/modifier.js';
import type { Terrain } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import { valueAt } from './curve.js';
import { addSupport, addVehicleBombs } from './fight-support.js';
import { factor, powerOf } from './power.js';
import { feltSupply } from './supply.js';

/** A formation as far as a fight is concerned: as it is, or as the other side believes it to be. */
export interface Fighter {
  kind: Kind;
  men: number;
  quality: number;
  cohesion: number;
  fatigue: number;
  supply: SupplyState;
  posture: Posture;
  /** For an attacker, the approach it comes by, as an index; for a defender 0. */
  approach: number;
}

/** A way by which attackers come. */
export interface Approach {
  /** The ground they go over now: the link's, or inside the place the place's. */
  terrain: Terrain;
  /** Metres still to go to the place, 0 inside it. */
  left: number;
  /** Density of the defender's mines on that ground. */
  mines: number;
}

/** All that a day's fight depends on. */
export interface Fight {
  attackers: readonly Fighter[];
  defenders: readonly Fighter[];
  approaches: readonly Approach[];
  /** The defender's ground; null in a meeting fight, where nobody has the good of it. */
  terrain: Terrain | null;
  surrounded: boolean;
  /** The attacker has fire control over the defender. */
  observed: boolean;
  /** The defender has fire control over the attacker's way: over the place itself, or where an approach begins. */
  overlooked: boolean;
  /** Vehicle bombs that open the attack. */
  vehicleBombs: number;
  /** Infantrymen that the artillery of each is worth, and sorties in support of each. */
  artillery: { attack: number; defence: number };
  sorties: { attack: number; defence: number };
}

/** What a day's fight is expected to bring. */
export interface FightOdds {
  /** Combat power of each party, and their ratio in permille, from 50 to 20,000. */
  attack: number;
  defence: number;
  ratio: number;
  /** Chances of the results, permille; they add up to 1,000. */
  chances: Record<Result, number>;
  /** Metres a day by each approach, before the result is known. */
  paces: number[];
  /** Expected losses in men of each party, not whole, before the result is known. */
  attackerLosses: number;
  defenderLosses: number;
}

/** The same, and why. */
export type FightEstimate = FightOdds & Reckoning;

/** What a day of fighting is expected to bring, for those who weigh many fights and ask no reasons. */
export function oddsOf(figures: Figures, fight: Fight): FightOdds {
  return estimateFight(figures, fight, false);
}

/**
 * What a day of fighting is expected to bring. The resolver, the forecast and the players all use this function.
 *
 * Combat power is men times factors for kind, quality, state, posture, ground and support; its ratio gives the
 * chances of five results, the pace, and the losses: the shape of Dupuy's QJM (source M1), with results spread by
 * ratio after Lawrence (M2). Each factor acts in one place only.
 *
 * @param explained whether anybody asks for the reasons; without them their lists are empty
 */
export function estimateFight(figures: Figures, fight: Fight, explained = true): FightEstimate {
  const { combat, attack: table } = figures;
  const attack = powerOf(figures, fight.attackers, 'attack', frontages(figures, fight), explained);
  const terrain = fight.terrain ?? fight.approaches[0]!.terrain;
  const ground = combat.terrain[terrain];
  const defence = powerOf(figures, fight.defenders, 'defence', [combat.room[terrain]], explained);

  factor(attack, 'directions', valueAt(combat.directions, fight.approaches.length));
  if (fight.terrain) factor(defence, 'terrain', ground.defence);
  if (fight.surrounded) factor(defence, 'surrounded', combat.surrounded);
  if (fight.observed) factor(defence, 'fire-control', combat.observed);
  if (fight.overlooked) factor(attack, 'fire-control', combat.overlooked);
  addSupport(figures, attack, ground, fight.artillery.attack, fight.sorties.attack, fight.observed);
  addSupport(figures, defence, ground, fight.artillery.defence, fight.sorties.defence, false);

  const column = defenceColumn(fight.defenders);
  const blown = addVehicleBombs(figures, attack, fight, column);
  const ratio = ratioOf(attack.value, defence.value);
  const paces: number[] = [];
  let fastest = -1;
  let advanceModifiers: Modifier[] = [];
  for (let i = 0; i < fight.approaches.length; i++) {
    const reasons: Modifier[] | null = explained ? [] : null;
    const pace = paceOf(figures, fight, i, column, ratio, reasons);
    paces.push(pace);
    if (pace <= fastest) continue;
    fastest = pace;
    if (reasons) advanceModifiers = reasons;
  }
  const casualties = ground.casualties / 1000;

  return {
    attack: Math.round(attack.value),
    defence: Math.round(defence.value),
    ratio,
    attackModifiers: attack.modifiers ?? [],
    defenceModifiers: defence.modifiers ?? [],
    advanceModifiers,
    chances: chancesAt(figures, ratio),
    paces,
    attackerLosses:
      (attack.exposed * table.attackerLosses * casualties * valueAt(table.opposition, ratio)) / 10_000_000,
    defenderLosses:
      (defence.exposed * table.defenderLosses * casualties * valueAt(table.opposition, 1_000_000 / ratio)) /
        10_000_000 +
      blown,
  };
}

/** The part of an estimate that a forecast and a report repeat. */
export function reckoningOf(estimate: FightEstimate): Reckoning {
  const { attack, defence, ratio, attackModifiers, defenceModifiers, advanceModifiers } = estimate;
  return { attack, defence, ratio, attackModifiers, defenceModifiers, advanceModifiers };
}

/** A formation as its own side knows it, in a fight. */
export function fighterFrom(
  { kind, quality }: FormationCard,
  formation: DeepReadonly<Formation>,
  posture: Posture,
  approach: number,
): Fighter {
  const { strength: men, cohesion, fatigue } = formation;
  return { kind, men, quality, cohesion, fatigue, supply: feltSupply(formation), posture, approach };
}

/** How much of the losses of its party a fighter bears: its men, weighted by how exposed they are. */
export function exposure({ combat }: Figures, { men, posture }: Fighter): number {
  return (men * combat.posture[posture].vulnerability) / 1000;
}

function frontages({ combat }: Figures, { approaches }: Fight): number[] {
  return approaches.map(({ terrain }) => combat.frontage[terrain]);
}

function ratioOf(attack: number, defence: number): number {
  if (defence <= 0) return 20_000;
  return Math.max(50, Math.min(20_000, Math.round((attack * 1000) / defence)));
}

/** The chances in whole permille; what the others leave goes to the stall, with what rounding takes or gives. */
export function chancesAt({ attack }: Figures, ratio: number): Record<Result, number> {
  const { chances: curves } = attack;
  const repulse = Math.round(valueAt(curves.repulse, ratio));
  const gain = Math.round(valueAt(curves.gain, ratio));
  const breakIn = Math.round(valueAt(curves['break-in'], ratio));
  const collapse = Math.round(valueAt(curves.collapse, ratio));
  const stall = 1000 - repulse - gain - breakIn - collapse;
  return { repulse, stall, gain, 'break-in': breakIn, collapse };
}

/** The column of the table of advance that most of the defenders' men stand in. */
function defenceColumn(defenders: readonly Fighter[]): Defence {
  let prepared = 0;
  let fortified = 0;
  let men = 0;
  for (const fighter of defenders) {
    men += fighter.men;
    if (fighter.posture === 'prepared') prepared += fighter.men;
    if (fighter.posture === 'fortified') fortified += fighter.men;
  }
  if (fortified * 2 > men) return 'fortified';
  return (prepared + fortified) * 2 > men ? 'prepared' : 'hasty';
}

/** Metres a day by an approach; the reasons are added to `reasons` where they are asked for. */
function paceOf(
  { combat, attack, mines }: Figures,
  { attackers, approaches }: Fight,
  index: number,
  column: Defence,
  ratio: number,
  reasons: Modifier[] | null,
): number {
  const approach = approaches[index]!;
  let engineers = false;
  let others = -1;
  for (const attacker of attackers) {
    if (attacker.approach !== index) continue;
    if (attacker.kind === 'engineers') engineers = true;
    else others = Math.max(others, MOBILITIES.indexOf(combat.mobility[attacker.kind]));
  }
  const slowest = engineers && others < 0 ? combat.mobility.engineers : MOBILITIES[Math.max(0, others)]!;
  const density = engineers ? (approach.mines * mines.breached) / 1000 : approach.mines;
  let metres = valueAt(attack.advance[column][slowest], ratio);
  metres = times(metres, 'terrain', attack.terrain[approach.terrain][slowest], reasons);
  metres = times(metres, 'heat', attack.heat, reasons);
  if (approach.left === 0 && approach.terrain === 'urban')
    metres = times(metres, 'streets', attack.streets, reasons);
  return Math.round(times(metres, 'mines', valueAt(mines.pace, density), reasons));
}

function times(metres: number, cause: Cause, permille: number, reasons: Modifier[] | null): number {
  if (permille === 1000) return metres;
  reasons?.push({ cause, permille: Math.round(permille) });
  return (metres * permille) / 1000;
}
