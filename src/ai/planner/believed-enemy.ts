import type { FormationNo, Task } from '../../engine/model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../../engine/model/place.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf } from '../../engine/model/side.js';
import type { Contact } from '../../engine/model/state.js';
import type { SideView } from '../../engine/model/view.js';
import type { Rng } from '../../engine/random/stream.js';
import { farEnd } from '../../engine/rules/ground.js';

/** How an enemy formation may stand. Both place and link are NONE for one that is not on the map. */
export interface BelievedEnemy {
  men: number;
  /** The turn on which it comes, 0 for one that is there. */
  arrives: number;
  place: PlaceNo;
  link: LinkNo;
  from: PlaceNo;
  metres: number;
  task: Task;
  cohesion: number;
  fatigue: number;
  dugIn: number;
  supplyHours: number;
  vehicleBombs: number;
}

/**
 * Draws how an enemy formation may stand: where it was seen, the less surely the longer ago; otherwise at a place believed
 * to be his where nobody looks now. One never seen may be still to come. Men, cohesion and fatigue are drawn round what
 * the figures `sight` say of an estimate; of his vehicle bombs nothing is known, and none are assumed. The weights are
 * design assumptions.
 */
export function believedEnemy(briefing: Briefing, view: SideView, no: FormationNo, rng: Rng): BelievedEnemy {
  const { sight, supply } = briefing.figures;
  const contact = view.knowledge.contacts[no] ?? null;
  const enemy: BelievedEnemy = {
    men: believedMen(briefing, view, no, rng),
    arrives: 0,
    ...NOWHERE,
    task: { type: 'hold', posture: 'hasty' },
    cohesion: about(sight.believedCohesion, rng),
    fatigue: about(sight.believedFatigue, rng),
    dugIn: 0,
    supplyHours: Math.floor(supply.mostHours / 2),
    vehicleBombs: 0,
  };
  if (contact && isStillThere(view, contact, rng)) {
    const { place, link, from, metres } = contact;
    return { ...enemy, place, link, from, metres, ...stanceOf(briefing, view, contact, rng) };
  }
  const place = contact || !rng.chance(TO_COME) ? hidingPlace(view, rng) : NONE;
  if (place === NONE) return { ...enemy, arrives: view.turn + 1 + rng.below(briefing.turns) };
  return { ...enemy, place, ...dugInAt(briefing) };
}

/** Chance, permille, that a formation never seen is still to come. */
const TO_COME = 300;

/** Chance, permille, by which a contact is the less sure for each day of its age, and the least that remains. */
const FADES = 100;
const LEAST = 300;

/** By how much what is not known may differ from what is assumed, permille of it either way. */
const DOUBT = 200;

const NOWHERE = { place: NONE, link: NONE, from: NONE, metres: 0 } as const;

/**
 * Men within the error of an estimate. Where none were counted, half to one and a half of what the enemy's others of the
 * same kind are thought to have, and of a believed garrison where none of them was seen.
 */
function believedMen(
  { figures, cards }: Briefing,
  { knowledge }: SideView,
  no: FormationNo,
  rng: Rng,
): number {
  const { error, believedGarrison } = figures.sight;
  const contact = knowledge.contacts[no];
  if (contact)
    return Math.max(1, Math.round((contact.men * (1000 - error + rng.below(2 * error + 1))) / 1000));
  const alike = knowledge.contacts.flatMap((other, one) =>
    other && cards[one]!.kind === cards[no]!.kind ? [other.men] : [],
  );
  const usual = alike.length > 0 ? alike.reduce((sum, men) => sum + men, 0) / alike.length : believedGarrison;
  return Math.max(1, Math.round((usual * (500 + rng.below(1001))) / 1000));
}

function about(value: number, rng: Rng): number {
  return Math.max(0, Math.min(1000, value - DOUBT + rng.below(2 * DOUBT + 1)));
}

/** Seen today, or long enough ago to doubt it; never where one of the side's own stands now, or where he has left. */
function isStillThere(view: SideView, { turn, place, link }: DeepReadonly<Contact>, rng: Rng): boolean {
  if (place === NONE && link === NONE) return false;
  if (place !== NONE && isOurs(view, place)) return false;
  const age = view.turn - turn;
  return age === 0 || rng.chance(Math.max(LEAST, 1000 - age * FADES));
}

function isOurs({ own }: SideView, place: PlaceNo): boolean {
  return own.some((formation) => formation?.place === place);
}

/** A place believed to be the enemy's that nobody looks into, the likelier the longer ago it was; NONE without one. */
function hidingPlace(view: SideView, rng: Rng): PlaceNo {
  const { holders, looked } = view.knowledge;
  const weights = holders.map((holder, place) =>
    holder === enemyOf(view.side) && !isOurs(view, place) ? sinceLooked(view.turn, looked[place]!) : 0,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return NONE;
  let left = rng.below(all);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

/** Days since a place was looked at. On the first day nobody can tell what was looked at from what was not. */
function sinceLooked(turn: number, looked: number): number {
  return turn === 0 ? 1 : turn - looked;
}

type Stance = Pick<BelievedEnemy, 'task' | 'dugIn'>;

/** What a formation seen in a posture does, as far as its posture tells. */
function stanceOf(
  briefing: Briefing,
  view: SideView,
  { place, link, from, posture }: DeepReadonly<Contact>,
  rng: Rng,
): Stance {
  const ahead = link === NONE ? NONE : farEnd(briefing.links[link]!, from);
  switch (posture) {
    case 'attack': {
      if (ahead !== NONE) return { task: { type: 'attack', target: ahead, via: from }, dugIn: 0 };
      const near = briefing.exits[place]!.filter((exit) => view.knowledge.holders[exit.place] === view.side);
      const target = near[rng.below(Math.max(1, near.length))]?.place;
      return target === undefined ? HASTY : { task: { type: 'attack', target, via: place }, dugIn: 0 };
    }
    case 'march':
      return ahead === NONE ? HASTY : { task: { type: 'march', to: ahead }, dugIn: 0 };
    case 'withdrawal':
      return ahead === NONE ? HASTY : { task: { type: 'withdraw', to: ahead }, dugIn: 0 };
    case 'delay':
      return { task: { type: 'hold', posture }, dugIn: 0 };
    case 'hasty':
      return HASTY;
    case 'prepared':
    case 'fortified':
      return dugInAt(briefing);
  }
}

const HASTY: Stance = { task: { type: 'hold', posture: 'hasty' }, dugIn: 0 };

function dugInAt({ figures }: Briefing): Stance {
  return { task: { type: 'hold', posture: 'prepared' }, dugIn: figures.works.preparedDays };
}
