import type { Kind, Posture, SupplyState } from './formation.js';
import type { LinkClass, Terrain } from './place.js';

/** A figure read from a table: `value[i]` belongs to `at[i]`, straight lines between, flat beyond both ends. */
export interface Curve {
  at: readonly number[];
  value: readonly number[];
}

export const RESULTS = ['repulse', 'stall', 'gain', 'break-in', 'collapse'] as const;

/** How a day's attack ends, from worst to best for the attacker. */
export type Result = (typeof RESULTS)[number];

export const MOBILITIES = ['armour', 'mechanised', 'infantry'] as const;

export type Mobility = (typeof MOBILITIES)[number];

export const DEFENCES = ['hasty', 'prepared', 'fortified'] as const;

/** The columns of the table of advance. */
export type Defence = (typeof DEFENCES)[number];

/** The reasons of position for which a formation may give way. */
export const TRIGGERS = ['flank', 'route', 'observation', 'neighbour'] as const;

export type Trigger = (typeof TRIGGERS)[number];

/**
 * Every number that the rules read. They stand in the scenario files, each with its basis and sources; the code holds
 * none. Permille means a thousandth, myriad a ten-thousandth. Distances are metres, times days unless said.
 */
export interface Figures {
  march: {
    /** Metres a day on the side's own ground. */
    metres: Record<LinkClass, number>;
    /** Permille of that, by kind. */
    kind: Record<Kind, number>;
    /** Permille of that towards a place that the side does not hold. */
    cautious: number;
    /** Hostile formations that meet on a link halt at this distance. */
    gap: number;
  };
  combat: {
    /** Weight of a man in attack and in defence, permille of an infantryman. */
    attack: Record<Kind, number>;
    defence: Record<Kind, number>;
    mobility: Record<Kind, Mobility>;
    /** How far from a held place its defence begins. */
    contact: Record<Terrain, number>;
    /** How deep a place is: what must be fought through after the link is behind. */
    depth: Record<Terrain, number>;
    /** Men of one side who can fight along one link. */
    frontage: Record<Terrain, number>;
    /** Men who can defend one place, or one stretch of a link. */
    room: Record<Terrain, number>;
    terrain: Record<Terrain, { defence: number; casualties: number; artillery: number; air: number }>;
    posture: Record<Posture, { strength: number; vulnerability: number }>;
    /** Permille of attack power against a defender who is attacked from 1, 2, 3 and more sides. */
    directions: Curve;
    /** Permille of defence power of those who have no way out. */
    surrounded: number;
    /** Permille of defence power given to an attacker who has observed fire on the defender. */
    observed: number;
    /** Permille of attack power left to an attacker whose way lies under the defender's observed fire. */
    overlooked: number;
    /** Permille of its power that a formation keeps with no cohesion left, and with full fatigue. */
    cohesionFloor: number;
    fatigueFloor: number;
    supply: Record<SupplyState, number>;
  };
  attack: {
    /** Chances of the results, permille, by ratio of power (permille); they add up to 1,000 at each point. */
    chances: Record<Result, Curve>;
    /** Metres a day, by ratio of power. */
    advance: Record<Defence, Record<Mobility, Curve>>;
    terrain: Record<Terrain, Record<Mobility, number>>;
    /** Permille of the advance in summer heat. */
    heat: number;
    /** Permille of it from house to house, once an attack is inside a built-up place. */
    streets: number;
    results: Record<
      Result,
      {
        /** Permille of the table's advance; negative for ground lost. */
        advance: number;
        /** Permille of the losses. */
        attackerLosses: number;
        defenderLosses: number;
        /** Cohesion lost, permille. */
        attackerCohesion: number;
        defenderCohesion: number;
      }
    >;
    /** Losses a day, myriads of the men engaged. */
    attackerLosses: number;
    defenderLosses: number;
    /** Permille of a party's losses by the ratio of its own power to the other's (permille). */
    opposition: Curve;
  };
  support: {
    artilleryRange: number;
    /** Infantrymen that a man of the artillery is worth in support, permille. */
    artilleryWeight: number;
    /** Most that artillery, and air, can add to a side's power, permille. */
    artilleryMost: number;
    airMost: number;
    /** Infantrymen that a sortie in close support is worth. */
    sortieMen: number;
    /** Losses (myriads) and cohesion (permille) a sortie costs a formation in the open, shared between those there. */
    strikeLosses: number;
    strikeCohesion: number;
    /** Losses (myriads) and cohesion (permille) from a day of bombardment by a thousand men of artillery. */
    bombardLosses: number;
    bombardCohesion: number;
    /** Permille by which all of it is better under observation. */
    observed: number;
  };
  fireControl: {
    range: number;
    /** Metres by which the height must stand above the place. */
    above: number;
    /** What a day under it costs: losses in myriads, cohesion in permille. */
    losses: number;
    cohesion: number;
  };
  mines: {
    /** Permille of the advance or march, by density. */
    pace: Curve;
    /** Losses of a day on mined ground, in hundredths of a myriad for each unit of density. */
    losses: number;
    /** Density cleared in a day by a hundred engineers, by a hundred others, and by a formation that passes. */
    engineers: number;
    others: number;
    passing: number;
    /** Permille of the density that an attack with engineers feels. */
    breached: number;
  };
  cohesion: {
    /** Lost on a day of fighting. */
    fight: number;
    /** Lost for each myriad of men lost, hundredths. */
    losses: number;
    triggers: Record<Trigger, number>;
    cut: number;
    /** Gained on a day out of contact, by supply. */
    rest: Record<SupplyState, number>;
    /** Below these a defender may leave, breaks, and may not begin an attack; above the last a broken one rallies. */
    leaves: number;
    breaks: number;
    attacks: number;
    rallies: number;
    /** Chance a day, permille, that a defender who may leave does, for each permille of cohesion his triggers cost. */
    leaving: number;
  };
  fatigue: { fight: number; march: number; rest: number };
  rout: {
    /** Men lost by a formation that breaks, and one that leaves while in contact, myriads. */
    brokenLosses: number;
    leavingLosses: number;
    /** Metres that one that leaves or breaks is ahead of those who follow. */
    metres: number;
    /** A formation that delays leaves when an attacker is as near as this. */
    delay: number;
    /** Chance a day, permille, that a broken formation without a way out surrenders. */
    surrender: number;
    /** Below this share of its establishment, permille, a formation disperses. */
    disperses: number;
  };
  works: { preparedDays: number };
  supply: {
    /** Men that a link can feed. */
    capacity: Record<LinkClass, number>;
    /** Lost on the way, permille a kilometre. */
    decay: Record<LinkClass, number>;
    /** Permille that remain under enemy observation, and on mined ground not yet cleared. */
    observed: number;
    mined: number;
    /** Permille taken by each sortie of interdiction, and the least that remains. */
    interdicted: number;
    interdictedLeast: number;
    /** Permille of the men fed down to which supply is strained; below it is cut. */
    strained: number;
    mostHours: number;
    gain: number;
    use: Record<SupplyState, number>;
  };
  vehicleBombs: {
    /** Infantrymen that one is worth in an attack. */
    men: number;
    /** Permille of its worth by what it meets. */
    against: Record<Defence, number>;
    /** Permille of its worth where aircraft support the defender. */
    watched: number;
    /** Most that they can add to an attack, permille. */
    most: number;
    /** Defenders lost to one, men. */
    losses: number;
  };
  raid: {
    /** Straight from where the raiders stand to the nearest end or the middle of the link. */
    range: number;
    /** Most men who go. */
    men: number;
    /** Chance to cut the link, permille, by its guards for each raider (permille). */
    chance: Curve;
    /** Permille of those who hold at an end of the link that count as its guards. */
    posts: number;
    /** Days for which a link is cut. */
    days: number;
    /** Days by which guards on it reopen it sooner, each day. */
    reopens: number;
    /** Losses of the raiders, myriads of those who go: where they cut it, and where they are driven off. */
    losses: number;
    repelled: number;
    /** Cohesion that a raid costs, permille. */
    cohesion: number;
  };
  landing: {
    /** Straight from a place of the side. */
    range: number;
    /** Most men who can be lifted. */
    men: number;
    /** Sorties that it takes. */
    sorties: number;
    /** Losses on landing, myriads. */
    losses: number;
    /** Hours of supply that they carry. */
    hours: number;
  };
  siege: {
    /** What a day in a pocket costs those who are not supplied: cohesion in permille, losses in myriads. */
    cohesion: number;
    losses: number;
    /** Men that a sortie of air drops feeds for a day. */
    drop: number;
  };
  corridor: {
    /** Cohesion below which those who are let go leave, permille. */
    leaves: number;
    /** Permille of the usual chance to leave. */
    leaving: number;
    /** Metres a day of those who have been let go. */
    metres: number;
  };
  demolition: {
    /** Permille of supply that goes on through a wrecked place. */
    flow: number;
    days: number;
    /** Days by which engineers there mend it sooner, each day. */
    engineers: number;
  };
  command: {
    /** Days by which orders to a formation that is out of touch are late. */
    delay: number;
  };
  people: {
    /** Permille who leave on a day of fighting, of strikes or of bombardment. */
    leave: number;
  };
  sight: {
    range: number;
    /** Error of an estimate of men, permille either way. */
    error: number;
    /** Chance a day, permille, that the aircraft of a side that has any find a formation. */
    air: number;
    airMoving: number;
    /** What one assumes of an enemy whose state is not known, permille. */
    believedCohesion: number;
    believedFatigue: number;
    /** Men assumed in an enemy-held place where none have been seen. */
    believedGarrison: number;
  };
}
