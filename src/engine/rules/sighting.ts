import { falses, nulls } from '../map/filled.js';
import { type Formation, type FormationNo, isPresent } from '../model/formation.js';
import { type LinkNo, NONE, type PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing, Scenario } from '../model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Contact, GameState, Knowledge } from '../model/state.js';
import type { OrderView, SideView } from '../model/view.js';
import type { Context } from './context.js';
import { type Eyes, eyesOf, isWithin } from './eyes.js';
import { fireControl } from './fire-control.js';
import { numbersOf, pointOf, postureOf } from './ground.js';
import { isMinedFor } from './mines.js';
import { isOutOfTouch } from './pocket.js';

/**
 * What each side sees at the end of the day. What it does not see it remembers, with the turn in which it was seen.
 */
export function sightingPhase(context: Context): void {
  for (const side of SIDES) look(context, side);
}

/** Brings the knowledge of `side` up to date with what it can see now; all else in it stays as it is. */
export function look(
  context: Pick<Context, 'briefing' | 'state' | 'day' | 'chance' | 'emit'>,
  side: SideNo,
): void {
  const { briefing, state, day, emit } = context;
  const knowledge = state.knowledge[side];
  const eyes = eyesOf(briefing, state, side);
  deliverLate(context, side);
  for (let place = 0; place < eyes.places.length; place++) {
    const seen = eyes.places[place]!;
    const { holder } = state.places[place]!;
    if (!seen && eyes.late.length > 0 && isWithin(eyes.late, eyes.range2, briefing.places[place]!)) {
      state.late[side].holders[place] = holder;
    }
    // Nobody has to look to know that a place of his own is lost.
    if (seen || knowledge.holders[place] === side) knowledge.holders[place] = holder;
    if (seen) knowledge.looked[place] = state.turn;
  }
  for (const no of numbersOf(briefing)[enemyOf(side)]) {
    const formation = state.formations[no]!;
    const contact = knowledge.contacts[no] ?? null;
    if (isPresent(formation) && isSeen(context, eyes, side, no)) {
      const fresh = contactWith(context, no);
      if (!contact || contact.turn < state.turn - 1 || !isSamePlace(contact, fresh)) {
        emit({ type: 'sighted', side, formation: no, place: fresh.place, link: fresh.link, men: fresh.men });
      }
      knowledge.contacts[no] = fresh;
    } else if (eyes.late.length > 0 && isPresent(formation) && isNearLate(briefing, eyes, formation)) {
      state.late[side].contacts[no] = contactWith(context, no);
    } else if (contact && isLost(briefing, eyes, contact)) {
      contact.place = NONE;
      contact.link = NONE;
      contact.from = NONE;
      contact.metres = 0;
    }
  }
  for (const { formation, link, place } of day.mined) {
    if (briefing.cards[formation]!.side === side) learnMines(knowledge, state, side, link, place);
  }
  refreshMines(briefing, eyes, knowledge, state, side);
}

/** What the orders of `side` are judged by. It holds references into the state: it is to be read, not kept or changed. */
export function orderViewFor(
  { briefing }: Scenario,
  state: DeepReadonly<GameState>,
  side: SideNo,
): OrderView {
  const own = nulls<DeepReadonly<Formation>>(state.formations.length);
  for (const no of numbersOf(briefing)[side]) own[no] = state.formations[no]!;
  return { side, own, knowledge: state.knowledge[side], tally: state.tally[side] };
}

/** What `side` knows now; to be read, as the above. */
export function viewFor(scenario: Scenario, state: DeepReadonly<GameState>, side: SideNo): SideView {
  const { briefing } = scenario;
  const { own, knowledge, tally } = orderViewFor(scenario, state, side);
  const { holders } = knowledge;
  const control = fireControl(briefing, state, side);
  const manned = mannedHeights(briefing, knowledge, side);
  const view = {
    side,
    turn: state.turn,
    own,
    knowledge,
    observes: [] as PlaceNo[],
    observed: [] as PlaceNo[],
    fortified: [] as PlaceNo[],
    tally,
    outOfTouch: [] as FormationNo[],
    cut: [] as LinkNo[],
    corridors: [] as PlaceNo[],
    wrecked: [] as PlaceNo[],
  };
  for (const no of numbersOf(briefing)[side]) {
    if (isOutOfTouch(briefing, knowledge.joined, own[no]!)) view.outOfTouch.push(no);
  }
  for (let no = 0; no < state.places.length; no++) {
    const place = state.places[no]!;
    if (control[no] && holders[no] !== side) view.observes.push(no);
    if (place.corridor[side]) view.corridors.push(no);
    if (place.holder !== side) continue;
    if (place.fortified) view.fortified.push(no);
    if (place.wrecked > 0) view.wrecked.push(no);
    if (isUnder(briefing.overlookedBy[no]!, manned)) view.observed.push(no);
  }
  for (let no = 0; no < state.links.length; no++) if (state.links[no]!.cut > 0) view.cut.push(no);
  return view;
}

/** Whether one of `heights` is manned. */
function isUnder(heights: readonly PlaceNo[], manned: readonly boolean[]): boolean {
  for (let i = 0; i < heights.length; i++) if (manned[heights[i]!]) return true;
  return false;
}

/** Places of the enemy's in which `side` believes that he stands. */
function mannedHeights(
  briefing: Briefing,
  { contacts, holders }: DeepReadonly<Knowledge>,
  side: SideNo,
): boolean[] {
  const manned = falses(briefing.places.length);
  const enemy = enemyOf(side);
  for (const no of numbersOf(briefing)[enemy]) {
    const contact = contacts[no];
    if (contact && contact.place !== NONE && holders[contact.place] === enemy) manned[contact.place] = true;
  }
  return manned;
}

/** What those who are out of touch saw a day ago is known now, unless somebody else has seen more since. */
function deliverLate({ state, emit }: Pick<Context, 'state' | 'emit'>, side: SideNo): void {
  const { contacts, holders } = state.knowledge[side];
  const late = state.late[side];
  for (let place = 0; place < holders.length; place++) {
    const holder = late.holders[place] ?? null;
    if (holder === null) continue;
    late.holders[place] = null;
    if (holders[place]! <= 1) holders[place] = holder;
  }
  for (let no = 0; no < contacts.length; no++) {
    const seen = late.contacts[no];
    if (!seen) continue;
    late.contacts[no] = null;
    const known = contacts[no] ?? null;
    if (known && known.turn >= seen.turn) continue;
    if (!known || known.turn < seen.turn - 1 || !isSamePlace(known, seen)) {
      emit({ type: 'sighted', side, formation: no, place: seen.place, link: seen.link, men: seen.men });
    }
    contacts[no] = seen;
  }
}

function isSeen(
  { briefing, state, chance }: Pick<Context, 'briefing' | 'state' | 'chance'>,
  eyes: Eyes,
  side: SideNo,
  no: FormationNo,
): boolean {
  const formation = state.formations[no]!;
  // A place within sight of a point is among the places seen, so the points need not be asked of a place again.
  if (formation.place !== NONE) {
    if (eyes.places[formation.place]) return true;
  } else if (isWithin(eyes.points, eyes.range2, pointOf(briefing, formation))) return true;
  if (briefing.sides[side].sorties === 0) return false;
  const { air, airMoving } = briefing.figures.sight;
  const moving =
    formation.task.type === 'march' || formation.task.type === 'withdraw' || formation.link !== NONE;
  return chance('air', briefing.cards[no]!.key).chance(moving ? airMoving : air);
}

function isNearLate(briefing: Briefing, { late, range2 }: Eyes, formation: Formation): boolean {
  return isWithin(late, range2, pointOf(briefing, formation));
}

/** A fresh contact: where it is exactly, how many men roughly. */
function contactWith(
  { briefing, state, chance }: Pick<Context, 'briefing' | 'state' | 'chance'>,
  no: FormationNo,
): Contact {
  const formation: Formation = state.formations[no]!;
  const { error } = briefing.figures.sight;
  const { key, side } = briefing.cards[no]!;
  const permille = 1000 - error + chance('estimate', key).below(2 * error + 1);
  const men = Math.max(10, Math.round((formation.strength * permille) / 10_000) * 10);
  const { place, link, from, metres } = formation;
  const ground = place === NONE ? null : state.places[place]!;
  const posture = postureOf(briefing, formation, side, ground);
  return { turn: state.turn, place, link, from, metres, men, posture };
}

function isSamePlace(a: Contact, b: Contact): boolean {
  return a.place === b.place && a.link === b.link;
}

/** Whether the side now looks at the spot where it remembers an enemy, and he is not there. */
function isLost(briefing: Briefing, eyes: Eyes, contact: Contact): boolean {
  if (contact.place !== NONE) return eyes.places[contact.place]!;
  return contact.link !== NONE && isWithin(eyes.points, eyes.range2, pointOf(briefing, contact));
}

/** A side that met mines knows how many there are. */
function learnMines(knowledge: Knowledge, state: GameState, side: SideNo, link: number, place: number): void {
  if (link !== NONE)
    knowledge.linkMines[link] = isMinedFor(side, state.links[link]!) ? state.links[link]!.mines : 0;
  else knowledge.placeMines[place] = isMinedFor(side, state.places[place]!) ? state.places[place]!.mines : 0;
}

/** Known mines are kept up to date where one looks, and a place one holds is searched. */
function refreshMines(
  { links }: Briefing,
  { places }: Eyes,
  knowledge: Knowledge,
  state: GameState,
  side: SideNo,
): void {
  for (let link = 0; link < knowledge.linkMines.length; link++) {
    const known = knowledge.linkMines[link]!;
    const { a, b } = links[link]!;
    if (known > 0 && (places[a] || places[b])) learnMines(knowledge, state, side, link, NONE);
  }
  for (let place = 0; place < knowledge.placeMines.length; place++) {
    const known = knowledge.placeMines[place]!;
    const searched = state.places[place]!.holder === side;
    if (searched || (known > 0 && places[place])) learnMines(knowledge, state, side, NONE, place);
  }
}
