import type { Defence, Figures } from '../model/figures.js';
import type { Terrain } from '../model/place.js';
import type { Fight } from './fight.js';
import { factor, type Power } from './power.js';

/** Artillery and aircraft add to a party's power, each up to a limit, and more under observation. */
export function addSupport(
  { support }: Figures,
  power: Power,
  ground: Figures['combat']['terrain'][Terrain],
  artillery: number,
  sorties: number,
  observed: boolean,
): void {
  if (power.value <= 0) return;
  const better = observed ? support.observed : 1000;
  const worth = power.value;
  const guns = (artillery * ground.artillery * better) / 1000 / worth;
  const air = (sorties * support.sortieMen * ground.air * better) / 1000 / worth;
  if (guns > 0) factor(power, 'artillery', 1000 + Math.min(guns, support.artilleryMost));
  if (air > 0) factor(power, 'air', 1000 + Math.min(air, support.airMost));
}

/**
 * Vehicle bombs open the attack: more against hasty positions than against prepared ones, less where aircraft watch,
 * and up to a limit.
 *
 * @returns the defenders whom they cost, in men
 */
export function addVehicleBombs(
  { vehicleBombs: figures }: Figures,
  power: Power,
  fight: Fight,
  column: Defence,
): number {
  const { vehicleBombs: count, sorties } = fight;
  if (count === 0 || power.value <= 0) return 0;
  const watched = sorties.defence > 0 ? figures.watched / 1000 : 1;
  const told = (count * figures.against[column] * watched) / 1000;
  factor(power, 'vehicle-bombs', 1000 + Math.min(figures.most, (told * figures.men * 1000) / power.value));
  return told * figures.losses;
}
