import { passive } from '../passive.js';
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

/**
 * The courses that a planner weighs, the staff's own first: it is kept where no other is better. All are the staff under
 * another doctrine, but for the last, which lets everybody go on with what he does. Of two with the same orders for
 * today only the first is weighed. The doctrines are design assumptions, tried in games against the staff.
 */
export const COURSES: readonly Course[] = [
  { name: 'staff', play: staff },
  { name: 'pressing', play: staffWith(PRESSING) },
  { name: 'careful', play: staffWith(like({ begins: 1500, goesOn: 1100 })) },
  { name: 'broad', play: staffWith(like({ leastShare: 100 })) },
  { name: 'resting', play: staffWith(like({ wornCohesion: 680, wornFatigue: 600 })) },
  { name: 'steadfast', play: staffWith(STEADFAST) },
  { name: 'yielding', play: staffWith(like({ heldToTheLast: NEVER })) },
  { name: 'keeping reserves', play: keepingReserves(staffWith(STEADFAST)) },
  { name: 'pressing, keeping reserves', play: keepingReserves(staffWith(PRESSING)) },
  { name: 'going on', play: passive },
];
