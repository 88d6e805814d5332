import type { Figures } from '../../src/engine/model/figures.js';
import { KINDS, POSTURES, SUPPLY_STATES } from '../../src/engine/model/formation.js';
import { TERRAINS } from '../../src/engine/model/place.js';
import type { Rng } from '../../src/engine/random/stream.js';
import type { Fight, Fighter } from '../../src/engine/rules/fight.js';

/** One of `list`, which must not be empty unless T allows for nothing. */
export function pick<T>(rng: Rng, list: readonly T[]): T {
  // The index is below the length of the list.
  return list[rng.below(list.length)] as T;
}

/** Any fight: one to four approaches, each with somebody on it, against one to four defenders. */
export function randomFight(rng: Rng, { combat }: Figures): Fight {
  const count = 1 + rng.below(4);
  const approaches = Array.from({ length: count }, () => ({
    terrain: pick(rng, TERRAINS),
    left: rng.below(2) * rng.below(9000),
    mines: rng.below(2) * rng.below(300),
  }));
  const inRoom = combat.room.flat;
  return {
    attackers: Array.from({ length: count + rng.below(3) }, (_, i) => randomFighter(rng, i % count, inRoom)),
    defenders: Array.from({ length: 1 + rng.below(4) }, () => randomFighter(rng, 0, inRoom)),
    approaches,
    terrain: rng.below(5) === 0 ? null : pick(rng, TERRAINS),
    surrounded: rng.below(3) === 0,
    observed: rng.below(3) === 0,
    overlooked: rng.below(3) === 0,
    vehicleBombs: rng.below(2) * rng.below(12),
    artillery: { attack: rng.below(2) * rng.below(1500), defence: rng.below(2) * rng.below(1500) },
    sorties: { attack: rng.below(2) * rng.below(15), defence: rng.below(2) * rng.below(15) },
  };
}

function randomFighter(rng: Rng, approach: number, room: number): Fighter {
  return {
    kind: pick(rng, KINDS),
    // Equal numbers, few and many: what is split exactly in half, fits in the room, or does not.
    men: pick(rng, [200, 1 + rng.below(300), 1 + rng.below(3 * room)]),
    quality: 300 + rng.below(1200),
    cohesion: rng.below(1001),
    fatigue: rng.below(1001),
    supply: pick(rng, SUPPLY_STATES),
    posture: pick(rng, POSTURES),
    approach,
  };
}
