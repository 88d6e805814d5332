import type { Player } from '../player.js';
import { shareSorties } from './air.js';
import { attack } from './attack.js';
import { goWhereFed, holdAndLeave, reinforce } from './defence.js';
import { DOCTRINE } from './doctrine.js';
import { clearRoads } from './engineers.js';
import { emplaceGuns } from './guns.js';
import { newSheet } from './sheet.js';
import { situationOf } from './situation.js';

/**
 * A staff that plays either side by fixed rules of thumb, from its view alone and without chance.
 *
 * In order: leave what cannot be held and what cannot be fed, clear the roads that feed the front, take the worn out
 * of attacks, put the main effort where most points come nearest soonest (over the hills as well as the road), bring
 * the guns up, send reserves to what is threatened, dig in, and give the aircraft to the main effort.
 */
export const staff: Player = (briefing, view) => {
  const situation = situationOf(briefing, view);
  const sheet = newSheet();
  holdAndLeave(situation, DOCTRINE, sheet);
  goWhereFed(situation, sheet);
  clearRoads(situation, sheet);
  const efforts = attack(situation, DOCTRINE, sheet);
  emplaceGuns(situation, sheet, efforts);
  reinforce(situation, DOCTRINE, sheet);
  shareSorties(situation, sheet, efforts);
  return sheet.orders;
};
