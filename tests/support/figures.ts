import type { Figures, Result } from '../../src/engine/model/figures.js';

/** Each figure, each of its entries and so on may be left out. */
export type Partly<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { [K in keyof T]?: Partly<T[K]> };

/**
 * Round figures for the tests of the rules, so that results can be reckoned in the head. They differ from the
 * scenarios' on purpose: a rule that has a number of its own would not follow them.
 */
export const FIGURES: Figures = {
  march: {
    metres: { highway: 48_000, road: 40_000, track: 24_000, desert: 16_000 },
    kind: {
      armoured: 1000,
      mechanised: 1000,
      infantry: 1000,
      light: 1200,
      militia: 1000,
      elite: 1000,
      garrison: 500,
      engineers: 1000,
      artillery: 1000,
    },
    cautious: 500,
    gap: 1000,
  },
  combat: {
    attack: {
      armoured: 2000,
      mechanised: 1500,
      infantry: 1000,
      light: 1000,
      militia: 500,
      elite: 1500,
      garrison: 500,
      engineers: 500,
      artillery: 250,
    },
    defence: {
      armoured: 1500,
      mechanised: 1200,
      infantry: 1000,
      light: 1000,
      militia: 500,
      elite: 1500,
      garrison: 800,
      engineers: 500,
      artillery: 250,
    },
    mobility: {
      armoured: 'armour',
      mechanised: 'mechanised',
      infantry: 'infantry',
      light: 'mechanised',
      militia: 'infantry',
      elite: 'mechanised',
      garrison: 'infantry',
      engineers: 'mechanised',
      artillery: 'mechanised',
    },
    contact: { flat: 4000, hills: 8000, pass: 10_000, urban: 2000 },
    depth: { flat: 500, hills: 1000, pass: 1000, urban: 2000 },
    frontage: { flat: 2000, hills: 500, pass: 400, urban: 500 },
    room: { flat: 2000, hills: 500, pass: 400, urban: 500 },
    terrain: {
      flat: { defence: 1000, casualties: 1000, artillery: 1000, air: 1000 },
      hills: { defence: 1500, casualties: 500, artillery: 800, air: 900 },
      pass: { defence: 1600, casualties: 400, artillery: 700, air: 800 },
      urban: { defence: 1400, casualties: 500, artillery: 800, air: 800 },
    },
    posture: {
      attack: { strength: 1000, vulnerability: 1000 },
      march: { strength: 800, vulnerability: 1500 },
      hasty: { strength: 1000, vulnerability: 1000 },
      prepared: { strength: 1500, vulnerability: 600 },
      fortified: { strength: 2000, vulnerability: 500 },
      delay: { strength: 900, vulnerability: 800 },
      withdrawal: { strength: 700, vulnerability: 1200 },
    },
    directions: { at: [1, 2, 3], value: [1000, 1100, 1200] },
    surrounded: 1300,
    observed: 800,
    overlooked: 900,
    cohesionFloor: 500,
    fatigueFloor: 700,
    supply: { supplied: 1000, strained: 800, cut: 500 },
  },
  attack: {
    chances: {
      repulse: { at: [500, 1000, 3000], value: [600, 200, 0] },
      stall: { at: [500, 1000, 3000], value: [400, 500, 200] },
      gain: { at: [500, 1000, 3000], value: [0, 300, 400] },
      'break-in': { at: [500, 1000, 3000], value: [0, 0, 300] },
      collapse: { at: [500, 1000, 3000], value: [0, 0, 100] },
    },
    advance: {
      hasty: {
        armour: { at: [1000, 3000], value: [4000, 8000] },
        mechanised: { at: [1000, 3000], value: [3000, 6000] },
        infantry: { at: [1000, 3000], value: [2000, 4000] },
      },
      prepared: {
        armour: { at: [1000, 3000], value: [2000, 4000] },
        mechanised: { at: [1000, 3000], value: [1500, 3000] },
        infantry: { at: [1000, 3000], value: [1000, 2000] },
      },
      fortified: {
        armour: { at: [1000, 3000], value: [1000, 2000] },
        mechanised: { at: [1000, 3000], value: [800, 1600] },
        infantry: { at: [1000, 3000], value: [500, 1000] },
      },
    },
    terrain: {
      flat: { armour: 1000, mechanised: 1000, infantry: 1000 },
      hills: { armour: 400, mechanised: 500, infantry: 600 },
      pass: { armour: 300, mechanised: 400, infantry: 500 },
      urban: { armour: 700, mechanised: 700, infantry: 700 },
    },
    heat: 1000,
    streets: 1000,
    results: {
      repulse: {
        advance: -500,
        attackerLosses: 1500,
        defenderLosses: 500,
        attackerCohesion: 50,
        defenderCohesion: 0,
      },
      stall: {
        advance: 0,
        attackerLosses: 1000,
        defenderLosses: 1000,
        attackerCohesion: 20,
        defenderCohesion: 10,
      },
      gain: {
        advance: 1000,
        attackerLosses: 1000,
        defenderLosses: 1000,
        attackerCohesion: 0,
        defenderCohesion: 30,
      },
      'break-in': {
        advance: 1500,
        attackerLosses: 800,
        defenderLosses: 1500,
        attackerCohesion: 0,
        defenderCohesion: 80,
      },
      collapse: {
        advance: 2500,
        attackerLosses: 500,
        defenderLosses: 2000,
        attackerCohesion: 0,
        defenderCohesion: 200,
      },
    },
    attackerLosses: 100,
    defenderLosses: 200,
    opposition: { at: [500, 1000, 2000], value: [1500, 1000, 500] },
  },
  support: {
    artilleryRange: 15_000,
    artilleryWeight: 2000,
    artilleryMost: 250,
    airMost: 350,
    sortieMen: 20,
    strikeLosses: 50,
    strikeCohesion: 10,
    bombardLosses: 100,
    bombardCohesion: 50,
    observed: 1500,
  },
  fireControl: { range: 10_000, above: 100, losses: 100, cohesion: 20 },
  mines: {
    pace: { at: [0, 10, 50, 100], value: [1000, 900, 700, 500] },
    losses: 1000,
    engineers: 10,
    others: 1,
    passing: 2,
    breached: 400,
  },
  cohesion: {
    fight: 20,
    losses: 10,
    triggers: { flank: 50, route: 80, observation: 20, neighbour: 40 },
    cut: 70,
    rest: { supplied: 60, strained: 30, cut: 0 },
    leaves: 500,
    breaks: 200,
    attacks: 550,
    rallies: 400,
    leaving: 5,
  },
  fatigue: { fight: 100, march: 50, rest: 80 },
  rout: {
    brokenLosses: 1000,
    leavingLosses: 100,
    metres: 3000,
    delay: 3000,
    surrender: 300,
    disperses: 100,
  },
  works: { preparedDays: 4 },
  supply: {
    capacity: { highway: 10_000, road: 6000, track: 4000, desert: 2000 },
    decay: { highway: 0, road: 10, track: 20, desert: 40 },
    observed: 500,
    mined: 600,
    interdicted: 100,
    interdictedLeast: 300,
    strained: 500,
    mostHours: 120,
    gain: 48,
    use: { supplied: 24, strained: 12, cut: 24 },
  },
  vehicleBombs: {
    men: 100,
    against: { hasty: 1000, prepared: 500, fortified: 200 },
    watched: 500,
    most: 500,
    losses: 10,
  },
  raid: {
    range: 40_000,
    men: 200,
    chance: { at: [0, 1000, 2000], value: [1000, 500, 0] },
    posts: 100,
    days: 4,
    reopens: 1,
    losses: 200,
    repelled: 1000,
    cohesion: 100,
  },
  landing: { range: 20_000, men: 500, sorties: 4, losses: 200, hours: 48 },
  siege: { cohesion: 10, losses: 20, drop: 100 },
  corridor: { leaves: 800, leaving: 2000, metres: 20_000 },
  demolition: { flow: 500, days: 8, engineers: 2 },
  command: { delay: 2 },
  people: { leave: 100 },
  sight: {
    range: 10_000,
    error: 0,
    air: 0,
    airMoving: 0,
    believedCohesion: 1000,
    believedFatigue: 0,
    believedGarrison: 100,
  },
};

/** Figures by which every fight has this result, whatever its ratio. */
export function always(result: Result): Partly<Figures> {
  const flat = (permille: number) => ({ at: [0, 1000], value: [permille, permille] });
  const chances = { repulse: 0, stall: 0, gain: 0, 'break-in': 0, collapse: 0, [result]: 1000 };
  return {
    attack: {
      chances: {
        repulse: flat(chances.repulse),
        stall: flat(chances.stall),
        gain: flat(chances.gain),
        'break-in': flat(chances['break-in']),
        collapse: flat(chances.collapse),
      },
    },
  };
}

/** Figures by which fights cost no men. */
export const BLOODLESS: Partly<Figures> = { attack: { attackerLosses: 0, defenderLosses: 0 } };

/** The round figures with some of them changed; of two changes to one figure the later counts. */
export function figuresWith(...changes: readonly Partly<Figures>[]): Figures {
  const figures = structuredClone(FIGURES);
  for (const change of changes) merge(figures, change);
  return figures;
}

function merge(target: object, change: object): void {
  for (const [key, value] of Object.entries(change)) {
    const old: unknown = Reflect.get(target, key);
    if (isRecord(old) && isRecord(value)) merge(old, value);
    else Reflect.set(target, key, value);
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
