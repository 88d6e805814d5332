import type { Player } from '../player.js';
import { DOCTRINE, type Doctrine } from '../staff/doctrine.js';
import { staff, staffWith } from '../staff/staff.js';
import { keepingReserves } from './reserves.js';

/** A way of going on with a game: today's orders, and those of the days after, come from one hand. */
export interface Course {
  name: string;
  play: Player;
}

const like = (changes: Partial<Doctrine>): Doctrine => ({ ...DOCTRINE, ...changes });

/** More than any ratio, number or worth. */
const NEVER = 1_000_000_000;

/** Attacks longer and with less in hand, and sticks to its target. */
const PRESSING = like({
  begins: 900,
  goesOn: 700,
  freshCohesion: 600,
  freshFatigue: 700,
  wornCohesion: 450,
  wornFatigue: 1000,
  perseveres: 2500,
});

/** Leaves no post of its own accord, and does not sally from it. */
const STEADFAST = like({ outnumbered: NEVER, counterAttacks: NEVER });

/** The course that is kept where no other is clearly better. */
export const USUAL: Course = { name: 'staff', play: staff };

/**
 * The courses that a planner weighs against the usual one. All are the staff under another doctrine. Of two with the same
 * orders for today only the first is weighed.
 *
 * The doctrines are design assumptions, tried in games against the staff. To rest more, to attack later, to leave posts
 * sooner, to call troops from farther off and to give no orders were tried too, and left out: kept up for whole games
 * none of them gained on the whole, and some lost much.
 */
export const OTHERS: readonly Course[] = [
  { name: 'pressing', play: staffWith(PRESSING) },
  { name: 'broad', play: staffWith(like({ leastShare: 100 })) },
  { name: 'pressing, keeping reserves', play: keepingReserves(staffWith(PRESSING)) },
  { name: 'keeping reserves', play: keepingReserves(staffWith(STEADFAST)) },
  { name: 'steadfast', play: staffWith(STEADFAST) },
  { name: 'closed rings', play: staffWith(like({ crushes: 0 })) },
  { name: 'open doors', play: staffWith(like({ crushes: NEVER })) },
  { name: 'no raids', play: staffWith(like({ raidedLoad: NEVER })) },
  { name: 'no guards', play: staffWith(like({ guardedLoad: NEVER })) },
];
