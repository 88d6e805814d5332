import { type Formation, type FormationNo, isPresent } from '../model/formation.js';
import { NONE, type PlaceNo } from '../model/place.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { Briefing, Scenario } from '../model/scenario.js';
import { enemyOf, SIDES, type SideNo } from '../model/side.js';
import type { Contact, GameState, Knowledge } from '../model/state.js';
import type { SideView } from '../model/view.js';
import type { Context } from './context.js';
import { fireControl } from './fire-control.js';
import { pointOf, postureOf } from './ground.js';
import { isMinedFor } from './mines.js';

/** What a side can look at: the places and points within sight of its formations. */
interface Eyes {
  points: { x: number; y: number }[];
  range2: number;
  places: boolean[];
}

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
  for (const [place, seen] of eyes.places.entries()) {
    const { holder } = state.places[place]!;
    // Nobody has to look to know that a place of his own is lost.
    if (seen || knowledge.holders[place] === side) knowledge.holders[place] = holder;
    if (seen) knowledge.looked[place] = state.turn;
  }
  for (const [no, formation] of state.formations.entries()) {
    if (briefing.cards[no]!.side === side) continue;
    const contact = knowledge.contacts[no] ?? null;
    if (isPresent(formation) && isSeen(context, eyes, side, no)) {
      const fresh = contactWith(context, no);
      if (!contact || contact.turn < state.turn - 1 || !isSamePlace(contact, fresh)) {
        emit({ type: 'sighted', side, formation: no, place: fresh.place, link: fresh.link, men: fresh.men });
      }
      knowledge.contacts[no] = fresh;
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

/** What `side` knows now. It holds references into the state: it is to be read, not kept or changed. */
export function viewFor({ briefing }: Scenario, state: DeepReadonly<GameState>, side: SideNo): SideView {
  const observes: PlaceNo[] = [];
  const control = fireControl(briefing, state, side);
  const knowledge = state.knowledge[side];
  for (const [place, is] of control.entries()) {
    if (is && knowledge.holders[place] !== side) observes.push(place);
  }
  return {
    side,
    turn: state.turn,
    own: state.formations.map((formation, no) => (briefing.cards[no]!.side === side ? formation : null)),
    knowledge,
    observes,
    observed: state.places.flatMap(({ holder }, place) =>
      holder === side && isOverlooked(briefing, knowledge, side, place) ? [place] : [],
    ),
    fortified: state.places.flatMap(({ holder, fortified }, place) =>
      holder === side && fortified ? [place] : [],
    ),
    tally: state.tally[side],
  };
}

/** Whether `side` believes that an enemy stands on a height over `place`. */
function isOverlooked(
  { overlookedBy }: Briefing,
  { contacts, holders }: DeepReadonly<Knowledge>,
  side: SideNo,
  place: PlaceNo,
): boolean {
  return overlookedBy[place]!.some(
    (height) => holders[height] === enemyOf(side) && contacts.some((contact) => contact?.place === height),
  );
}

function eyesOf(briefing: Briefing, state: DeepReadonly<GameState>, side: SideNo): Eyes {
  const { range } = briefing.figures.sight;
  const range2 = range * range;
  const points: { x: number; y: number }[] = [];
  const control = fireControl(briefing, state, side);
  for (let no = 0; no < state.formations.length; no++) {
    const formation = state.formations[no]!;
    if (briefing.cards[no]!.side === side && isPresent(formation)) points.push(pointOf(briefing, formation));
  }
  const places = briefing.places.map(
    (place, no) => state.places[no]!.holder === side || control[no]! || isWithin(points, range2, place),
  );
  return { points, range2, places };
}

function isSeen(
  { briefing, state, chance }: Pick<Context, 'briefing' | 'state' | 'chance'>,
  eyes: Eyes,
  side: SideNo,
  no: FormationNo,
): boolean {
  const formation = state.formations[no]!;
  if (formation.place !== NONE && eyes.places[formation.place]) return true;
  if (isWithin(eyes.points, eyes.range2, pointOf(briefing, formation))) return true;
  if (briefing.sides[side].sorties === 0) return false;
  const { air, airMoving } = briefing.figures.sight;
  const moving =
    formation.task.type === 'march' || formation.task.type === 'withdraw' || formation.link !== NONE;
  return chance('air', briefing.cards[no]!.key).chance(moving ? airMoving : air);
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

function isWithin(
  points: readonly { x: number; y: number }[],
  range2: number,
  at: { x: number; y: number },
): boolean {
  for (const { x, y } of points) {
    if ((x - at.x) * (x - at.x) + (y - at.y) * (y - at.y) <= range2) return true;
  }
  return false;
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
  for (const [link, known] of knowledge.linkMines.entries()) {
    const { a, b } = links[link]!;
    if (known > 0 && (places[a] || places[b])) learnMines(knowledge, state, side, link, NONE);
  }
  for (const [place, known] of knowledge.placeMines.entries()) {
    const searched = state.places[place]!.holder === side;
    if (searched || (known > 0 && places[place])) learnMines(knowledge, state, side, NONE, place);
  }
}
