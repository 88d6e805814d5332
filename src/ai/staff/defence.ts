import type { FormationNo, Kind } from '../../engine/model/formation.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import { farEnd, metresFrom } from '../../engine/rules/ground.js';
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
  for (const no of able) {
    const { place, task } = view.own[no]!;
    if (place === NONE || (task.type !== 'hold' && task.type !== 'clear')) continue;
    const attackers = attackersOn(situation, place);
    if (attackers.men === 0) continue;
    const outnumbered = attackers.men > situation.ownAt[place]! * doctrine.outnumbered;
    const beset = attackers.links > 1 || view.observed.includes(place);
    const isWorthIt = worth[place]! >= doctrine.heldToTheLast;
    if (!isWorthIt && beset && outnumbered && attackers.nearest < LEAVE_AT) {
      const to = fallback(situation, place);
      if (to !== NONE && give(briefing, view, sheet, { type: 'withdraw', formation: no, to })) continue;
    }
    if (task.type === 'hold') sheet.busy.add(no);
  }
}

/** Metres at which a place that is beset is left. */
const LEAVE_AT = 800;

/** Whoever is cut off from supply in a place that cannot feed him, and is not in a fight, goes to one that can. */
export function goWhereFed({ briefing, view, able, ownAt, ways }: Situation, sheet: Sheet): void {
  for (const no of able) {
    const { supply, strength, place, fought } = view.own[no]!;
    if (supply !== 'cut' || place === NONE || sheet.busy.has(no) || (fought > 0 && fought === view.turn))
      continue;
    let best: PlaceNo = NONE;
    let least = Number.POSITIVE_INFINITY;
    for (const to of briefing.places.keys()) {
      const spare = view.knowledge.fed[to]! - ownAt[to]!;
      if (to === place || spare < strength || view.knowledge.holders[to] !== view.side) continue;
      const cost = ways(to).cost[place]!;
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
  for (const no of able) {
    if (sheet.busy.has(no)) continue;
    const formation = view.own[no]!;
    const { kind } = briefing.cards[no]!;
    if (formation.task.type !== 'hold') continue;
    if (MOBILE.includes(kind) && !isNeededHere(situation, formation.place)) {
      const to = neededAt(situation, doctrine, no);
      if (to !== NONE && give(briefing, view, sheet, { type: 'march', formation: no, to })) continue;
    }
    if (formation.place !== NONE && formation.task.posture !== 'prepared' && formation.fatigue < RESTED) {
      give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'prepared' });
    }
  }
}

/** Stands in a place that is threatened, and that nobody else there would hold. */
function isNeededHere({ threat, keys, view }: Situation, place: PlaceNo): boolean {
  if (place === NONE || threat[place] === 0) return false;
  const others = view.own.filter((own) => own?.place === place).length - 1;
  return others === 0 && keys[place]! >= LEAST_POST;
}

/** Kinds that serve as a reserve; the others stay at their posts. */
const MOBILE: readonly Kind[] = ['light', 'mechanised', 'armoured', 'elite'];

/** Points at which a threatened place is not left empty. */
const LEAST_POST = 15;

/** Fatigue (permille) below which a formation digs rather than rests. */
const RESTED = 300;

/** The place that needs a formation most, NONE where it is best where it is. */
function neededAt(situation: Situation, doctrine: Doctrine, no: FormationNo): PlaceNo {
  const { briefing, view, ways } = situation;
  const formation = view.own[no]!;
  const at = baseOf(situation, formation);
  let best: PlaceNo = NONE;
  let most = formation.place === NONE ? 0 : need(situation, at, formation.strength) * 1.5 + 1;
  for (const place of briefing.places.keys()) {
    if (place === formation.place || view.knowledge.holders[place] !== view.side) continue;
    const needed = need(situation, place, 0);
    if (needed <= most) continue;
    const cost = ways(place).cost[at]!;
    if (cost > doctrine.callDays * 1000) continue;
    most = needed;
    best = place;
  }
  return best;
}

/** How much a place next to the enemy needs men: what hangs on it, by how far the threat outweighs who would be there. */
function need(
  { keys, threat, ownAt, view, briefing, enemy }: Situation,
  place: PlaceNo,
  leaving: number,
): number {
  const { holders } = view.knowledge;
  if (!briefing.exits[place]!.some((exit) => holders[exit.place] === enemy)) return 0;
  const men = Math.max(0, ownAt[place]! - leaving);
  return (keys[place]! * (threat[place]! + UNSEEN)) / (men + UNSEEN);
}

/** Men whom a careful staff allows for beyond those it sees. */
const UNSEEN = 50;

interface Attackers {
  men: number;
  links: number;
  /** Metres of the nearest from the place. */
  nearest: number;
}

/** Enemies on the links into `place`, and those next to it who are set to attack. */
function attackersOn({ briefing, view }: Situation, place: PlaceNo): Attackers {
  const links = new Set<number>();
  let men = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const contact of view.knowledge.contacts) {
    if (!contact || contact.turn < view.turn - 1) continue;
    for (const exit of briefing.exits[place]!) {
      const link = briefing.links[exit.link]!;
      const near = contact.place === exit.place && contact.posture === 'attack';
      if (contact.link !== exit.link && !near) continue;
      men += contact.men;
      links.add(exit.link);
      const away = near ? link.length : link.length - metresFrom(link, contact, farEnd(link, place));
      nearest = Math.min(nearest, Math.max(0, away));
    }
  }
  return { men, links: links.size, nearest };
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
