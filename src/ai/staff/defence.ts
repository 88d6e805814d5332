import { nulls } from '../../engine/map/filled.js';
import type { Formation, FormationNo, Kind } from '../../engine/model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../../engine/model/place.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import { farEnd, metresFrom, numbersOf } from '../../engine/rules/ground.js';
import type { Doctrine } from './doctrine.js';
import { give, type Sheet } from './sheet.js';
import { baseOf, type Situation } from './situation.js';

/**
 * Whoever stands in a place decides how long: to the last where it is worth it, and elsewhere until he is outnumbered,
 * overlooked or taken in the flank, and the enemy is about to grip him; then he goes to the next place, in good order.
 * To go sooner gives the ground away: in games over the same seeds it lost more than giving no orders at all.
 */
export function holdAndLeave(situation: Situation, doctrine: Doctrine, sheet: Sheet): void {
  const { briefing, view, able, worth } = situation;
  const coming = comingAttackers(situation);
  for (const no of able) {
    const { place, task } = view.own[no]!;
    if (place === NONE || (task.type !== 'hold' && task.type !== 'clear')) continue;
    const attackers = coming[place];
    if (!attackers) continue;
    const outnumbered = attackers.men > situation.ownAt[place]! * doctrine.outnumbered;
    const beset = attackers.links.length > 1 || view.observed.includes(place);
    const isWorthIt = worth[place]! >= doctrine.heldToTheLast;
    if (!isWorthIt && beset && outnumbered && attackers.nearest < LEAVE_AT) {
      const to = fallback(situation, place);
      if (to !== NONE && give(briefing, view, sheet, { type: 'withdraw', formation: no, to })) continue;
    }
    if (task.type === 'hold') sheet.busy[no] = true;
  }
}

type Own = DeepReadonly<Formation>;

/** Metres at which a place that is beset is left. */
const LEAVE_AT = 800;

/** Whoever is cut off from supply in a place that cannot feed him, and is not in a fight, goes to one that can. */
export function goWhereFed({ briefing, view, able, ownAt, ways }: Situation, sheet: Sheet): void {
  for (const no of able) {
    const { supply, strength, place, fought } = view.own[no]!;
    if (supply !== 'cut' || place === NONE || sheet.busy[no] || (fought > 0 && fought === view.turn))
      continue;
    let best: PlaceNo = NONE;
    let least = Number.POSITIVE_INFINITY;
    for (let to = 0; to < briefing.places.length; to++) {
      const spare = view.knowledge.fed[to]! - ownAt[to]!;
      if (to === place || spare < strength || view.knowledge.holders[to] !== view.side) continue;
      const cost = ways.to(place).cost[to]!;
      if (cost >= least) continue;
      least = cost;
      best = to;
    }
    if (best !== NONE) give(briefing, view, sheet, { type: 'march', formation: no, to: best });
  }
}

/** Those who have nothing else to do go where they are needed more, or dig in where they are. */
export function reinforce(situation: Situation, doctrine: Doctrine, sheet: Sheet): void {
  const { briefing, view, able } = situation;
  const needs: { place: PlaceNo; needed: number }[] = [];
  for (let place = 0; place < briefing.places.length; place++) {
    const needed = view.knowledge.holders[place] === view.side ? need(situation, place, 0) : 0;
    if (needed > 0) needs.push({ place, needed });
  }
  for (const no of able) {
    if (sheet.busy[no]) continue;
    const formation = view.own[no]!;
    const { kind } = briefing.cards[no]!;
    if (formation.task.type !== 'hold') continue;
    if (MOBILE.includes(kind) && !isNeededHere(situation, formation)) {
      const to = neededAt(situation, doctrine, needs, no);
      if (to !== NONE && give(briefing, view, sheet, { type: 'march', formation: no, to })) {
        move(situation, formation, to);
        for (const one of needs) {
          if (one.place === to || one.place === formation.place) one.needed = need(situation, one.place, 0);
        }
        continue;
      }
    }
    if (formation.place === NONE) {
      give(briefing, view, sheet, { type: 'march', formation: no, to: baseOf(situation, formation) });
    } else if (formation.task.posture !== 'prepared' && formation.fatigue < RESTED) {
      give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'prepared' });
    }
  }
}

/** Counts a formation where it has been sent. */
function move({ ownAt }: Situation, { place, strength }: Own, to: PlaceNo): void {
  if (place !== NONE) ownAt[place]! -= strength;
  ownAt[to]! += strength;
}

/** Stands in a place that is threatened, and that nobody else there would hold. */
function isNeededHere({ threat, keys, ownAt }: Situation, { place, strength }: Own): boolean {
  if (place === NONE || threat[place] === 0) return false;
  return ownAt[place]! <= strength && keys[place]! >= LEAST_POST;
}

/** Kinds that serve as a reserve; the others stay at their posts. */
const MOBILE: readonly Kind[] = ['light', 'mechanised', 'armoured', 'elite'];

/** Points at which a threatened place is not left empty. */
const LEAST_POST = 15;

/** Fatigue (permille) below which a formation digs rather than rests. */
const RESTED = 300;

/** The place that needs a formation most, NONE where it is best where it is. */
function neededAt(
  situation: Situation,
  doctrine: Doctrine,
  needs: readonly { place: PlaceNo; needed: number }[],
  no: FormationNo,
): PlaceNo {
  const { view, ways } = situation;
  const formation = view.own[no]!;
  const at = baseOf(situation, formation);
  const here = formation.place === NONE ? 0 : need(situation, at, formation.strength) * 1.5 + 1;
  const within = doctrine.callDays * 1000;
  const near = ways.near(at, within);
  let best: PlaceNo = NONE;
  let most = here;
  for (const { place, needed } of needs) {
    if (needed <= most || place === formation.place || near[place]! > within) continue;
    best = place;
    most = needed;
  }
  return best;
}

/** How much a place next to the enemy needs men: what hangs on it, by how far the threat outweighs who would be there. */
function need({ keys, threat, ownAt, front }: Situation, place: PlaceNo, leaving: number): number {
  if (!front[place]) return 0;
  const men = Math.max(0, ownAt[place]! - leaving);
  return (keys[place]! * (threat[place]! + UNSEEN)) / (men + UNSEEN);
}

/** Men whom a careful staff allows for beyond those it sees. */
const UNSEEN = 50;

interface Attackers {
  men: number;
  links: LinkNo[];
  /** Metres of the nearest from the place. */
  nearest: number;
}

/** By place, enemies who come on the links into it, and those next to it who are set to attack; null for none. */
function comingAttackers({ briefing, view, enemy }: Situation): (Attackers | null)[] {
  const coming = nulls<Attackers>(briefing.places.length);
  const add = (place: PlaceNo, link: LinkNo, men: number, away: number): void => {
    const known = coming[place] ?? { men: 0, links: [], nearest: Number.POSITIVE_INFINITY };
    known.men += men;
    if (!known.links.includes(link)) known.links.push(link);
    known.nearest = Math.min(known.nearest, Math.max(0, away));
    coming[place] = known;
  };
  const { contacts } = view.knowledge;
  for (const no of numbersOf(briefing)[enemy]) {
    const contact = contacts[no];
    if (!contact || contact.turn < view.turn - 1) continue;
    const { place, link, posture, men } = contact;
    if (place !== NONE && posture === 'attack') {
      for (const exit of briefing.exits[place]!)
        add(exit.place, exit.link, men, briefing.links[exit.link]!.length);
    } else if (link !== NONE && (posture === 'attack' || posture === 'march')) {
      const on = briefing.links[link]!;
      for (const end of [on.a, on.b])
        add(end, link, men, on.length - metresFrom(on, contact, farEnd(on, end)));
    }
  }
  return coming;
}

/** The neighbouring place of the side that is worth most and not itself beset, NONE where there is none. */
function fallback({ briefing, view, worth, threat }: Situation, place: PlaceNo): PlaceNo {
  let best: PlaceNo = NONE;
  let most = Number.NEGATIVE_INFINITY;
  for (const { place: next, link } of briefing.exits[place]!) {
    if (view.knowledge.holders[next] !== view.side) continue;
    if (view.knowledge.contacts.some((contact) => contact?.link === link)) continue;
    const value = worth[next]! - threat[next]! / 100;
    if (value > most) {
      most = value;
      best = next;
    }
  }
  return best;
}
