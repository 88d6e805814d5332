import {
  type Defence,
  type Figures,
  MOBILITIES,
  RESULTS,
  type Result,
} from '../../src/engine/model/figures.js';
import type { Posture } from '../../src/engine/model/formation.js';
import type { Cause } from '../../src/engine/model/modifier.js';
import type { Fight, Fighter } from '../../src/engine/rules/fight.js';
import { slowValue } from './curve.js';

/** Why a figure differs from its base, in whole permille; a reason that changes nothing is left out. */
export type SlowReasons = Partial<Record<Cause, number>>;

/** What section 4 of the rule book makes of a fight. Powers, chances and metres are not rounded. */
export interface SlowEstimate {
  attack: number;
  defence: number;
  attackReasons: SlowReasons;
  defenceReasons: SlowReasons;
  /** Permille, whole, 50 to 20,000. */
  ratio: number;
  chances: Record<Result, number>;
  paces: number[];
  attackerLosses: number;
  defenderLosses: number;
}

/** A day's fight by the rule book, one sentence after the other. */
export function slowEstimate(figures: Figures, fight: Fight): SlowEstimate {
  const { combat, support, attack: by, vehicleBombs: bomb } = figures;
  const ground = fight.terrain ?? fight.approaches[0]!.terrain;
  const column = slowColumn(fight.defenders);
  const attackers = fight.approaches.flatMap(({ terrain }, approach) =>
    crowd(
      fight.attackers.filter((one) => one.approach === approach),
      combat.frontage[terrain],
    ),
  );
  const attack = slowPower(figures, attackers, 'attack');
  const defence = slowPower(figures, crowd(fight.defenders, combat.room[ground]), 'defence');

  times(attack, 'directions', slowValue(combat.directions, fight.approaches.length));
  if (fight.overlooked) times(attack, 'fire-control', combat.overlooked);
  if (fight.terrain !== null) times(defence, 'terrain', combat.terrain[fight.terrain].defence);
  if (fight.surrounded) times(defence, 'surrounded', combat.surrounded);
  if (fight.observed) times(defence, 'fire-control', combat.observed);

  const better = fight.observed ? support.observed / 1000 : 1;
  for (const [role, power, aim] of [
    ['attack', attack, better],
    ['defence', defence, 1],
  ] as const) {
    const on = combat.terrain[ground];
    const guns = fight.artillery[role] * (on.artillery / 1000) * aim;
    const air = fight.sorties[role] * support.sortieMen * (on.air / 1000) * aim;
    const before = power.value;
    if (before > 0) times(power, 'artillery', 1000 + Math.min(support.artilleryMost, (1000 * guns) / before));
    if (before > 0) times(power, 'air', 1000 + Math.min(support.airMost, (1000 * air) / before));
  }

  const watched = fight.sorties.defence > 0 ? bomb.watched / 1000 : 1;
  const blasts = attack.value > 0 ? fight.vehicleBombs * (bomb.against[column] / 1000) * watched : 0;
  if (blasts > 0)
    times(attack, 'vehicle-bombs', 1000 + Math.min(bomb.most, (1000 * blasts * bomb.men) / attack.value));

  const exact = defence.value > 0 ? (1000 * attack.value) / defence.value : 20_000;
  const ratio = Math.min(20_000, Math.max(50, Math.round(exact)));
  const casualties = combat.terrain[ground].casualties / 1000;
  const lost = (exposed: number, myriads: number, own: number) =>
    exposed * (myriads / 10_000) * casualties * (slowValue(by.opposition, own) / 1000);
  return {
    attack: attack.value,
    defence: defence.value,
    attackReasons: attack.reasons,
    defenceReasons: defence.reasons,
    ratio,
    chances: slowChances(figures, ratio),
    paces: fight.approaches.map((_, approach) => slowPace(figures, fight, approach, column, ratio)),
    attackerLosses: lost(attack.exposed, by.attackerLosses, ratio),
    defenderLosses: lost(defence.exposed, by.defenderLosses, 1_000_000 / ratio) + blasts * bomb.losses,
  };
}

/** Fighters of whom only a share finds room: each fights with that share of its men. */
interface Crowd {
  fighter: Fighter;
  engaged: number;
}

interface SlowPower {
  value: number;
  exposed: number;
  reasons: SlowReasons;
}

function crowd(fighters: readonly Fighter[], room: number): Crowd[] {
  const men = total(fighters.map((one) => one.men));
  return fighters.map((fighter) => ({
    fighter,
    engaged: men > room ? fighter.men * (room / men) : fighter.men,
  }));
}

/** Men times what each is worth; the reasons are the means over the party, each over what stands before it. */
function slowPower({ combat }: Figures, crowds: readonly Crowd[], role: 'attack' | 'defence'): SlowPower {
  const { cohesionFloor, fatigueFloor, posture } = combat;
  const factors: [Cause, (fighter: Fighter) => number][] = [
    ['kind', ({ kind }) => combat[role][kind]],
    ['quality', ({ quality }) => quality],
    ['cohesion', ({ cohesion }) => cohesionFloor + (1000 - cohesionFloor) * (cohesion / 1000)],
    ['fatigue', ({ fatigue }) => 1000 - (1000 - fatigueFloor) * (fatigue / 1000)],
    ['supply', ({ supply }) => combat.supply[supply]],
    ['posture', (fighter) => posture[fighter.posture].strength],
  ];
  const reasons: SlowReasons = {};
  const all = total(crowds.map(({ fighter }) => fighter.men));
  let worths = crowds.map(({ engaged }) => engaged);
  note(reasons, 'frontage', total(worths), all);
  for (const [cause, permille] of factors) {
    const next = worths.map((worth, i) => worth * (permille(crowds[i]!.fighter) / 1000));
    note(reasons, cause, total(next), total(worths));
    worths = next;
  }
  const exposed = crowds.map(
    ({ fighter, engaged }) => engaged * (posture[fighter.posture].vulnerability / 1000),
  );
  return { value: total(worths), exposed: total(exposed), reasons };
}

function note(reasons: SlowReasons, cause: Cause, after: number, before: number): void {
  const permille = before > 0 ? Math.round((1000 * after) / before) : 1000;
  if (permille !== 1000) reasons[cause] = permille;
}

function times(power: SlowPower, cause: Cause, permille: number): void {
  power.value *= permille / 1000;
  if (permille !== 1000) power.reasons[cause] = Math.round(permille);
}

/** What more than half of the defenders' men stand in; the better works count as the lesser ones too. */
export function slowColumn(defenders: readonly Fighter[]): Defence {
  const half = total(defenders.map(({ men }) => men)) / 2;
  const inside = (postures: readonly Posture[]) =>
    total(defenders.map(({ men, posture }) => (postures.includes(posture) ? men : 0)));
  if (inside(['fortified']) > half) return 'fortified';
  return inside(['fortified', 'prepared']) > half ? 'prepared' : 'hasty';
}

/** The chances before they are rounded to whole permille. */
export function slowChances({ attack }: Figures, ratio: number): Record<Result, number> {
  const chances = { repulse: 0, stall: 0, gain: 0, 'break-in': 0, collapse: 0 };
  for (const result of RESULTS) chances[result] = slowValue(attack.chances[result], ratio);
  return chances;
}

function slowPace(
  { combat, attack, mines }: Figures,
  fight: Fight,
  approach: number,
  column: Defence,
  ratio: number,
): number {
  const { terrain, left, mines: density } = fight.approaches[approach]!;
  const kinds = fight.attackers.filter((one) => one.approach === approach).map(({ kind }) => kind);
  const troops = kinds.filter((kind) => kind !== 'engineers');
  const engineers = troops.length < kinds.length;
  const pacing = (troops.length > 0 ? troops : kinds).map((kind) => combat.mobility[kind]);
  const slowest = MOBILITIES.findLast((mobility) => pacing.includes(mobility));
  if (!slowest) throw new Error('Nobody comes by this approach.');
  const felt = engineers ? density * (mines.breached / 1000) : density;
  const inStreets = left === 0 && terrain === 'urban' ? attack.streets / 1000 : 1;
  return (
    slowValue(attack.advance[column][slowest], ratio) *
    (attack.terrain[terrain][slowest] / 1000) *
    (attack.heat / 1000) *
    (slowValue(mines.pace, felt) / 1000) *
    inStreets
  );
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
