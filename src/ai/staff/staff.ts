import type { Player } from '../player.js';
import { shareSorties } from './air.js';
import { attack } from './attack.js';
import { spendVehicleBombs } from './bombs.js';
import { goWhereFed, holdAndLeave, reinforce } from './defence.js';
import { DOCTRINE, type Doctrine } from './doctrine.js';
import { openDoors } from './door.js';
import { clearRoads } from './engineers.js';
import { guardRoads } from './guards.js';
import { emplaceGuns } from './guns.js';
import { land } from './landing.js';
import { raidRoads } from './raids.js';
import { newSheet } from './sheet.js';
import { situationOf } from './situation.js';

/** A staff of the usual doctrine: what an opponent is assumed to be, and what every other player is measured against. */
export const staff: Player = staffWith(DOCTRINE);

/**
 * A staff that plays either side by fixed rules of thumb, from its view alone and without chance.
 *
 * In order: leave what cannot be held and what cannot be fed, clear the roads that feed the front, take the worn out
 * of attacks, put the main effort where most points come nearest soonest (over the hills as well as the road), bring
 * the guns up, send reserves to what is threatened, dig in, and give the aircraft to the main effort.
 */
export function staffWith(doctrine: Doctrine): Player {
  return (briefing, view) => {
    const situation = situationOf(briefing, view);
    const sheet = newSheet(briefing, situation.ways);
    holdAndLeave(situation, doctrine, sheet);
    goWhereFed(situation, sheet);
    clearRoads(situation, sheet);
    const efforts = attack(situation, doctrine, sheet);
    spendVehicleBombs(situation, doctrine, sheet, efforts);
    openDoors(situation, doctrine, sheet, efforts);
    land(situation, doctrine, sheet, efforts);
    raidRoads(situation, doctrine, sheet);
    emplaceGuns(situation, sheet, efforts);
    guardRoads(situation, doctrine, sheet);
    reinforce(situation, doctrine, sheet);
    shareSorties(situation, sheet, efforts);
    return sheet.orders;
  };
}
