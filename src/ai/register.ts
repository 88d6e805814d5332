import { passive } from './passive.js';
import { planner } from './planner/planner.js';
import type { Player } from './player.js';
import { random } from './random.js';
import { staff } from './staff/staff.js';

/** Every player that is not a person, by name, from weakest to strongest. */
export const PLAYERS: Record<string, Player> = { passive, random, staff, planner };
