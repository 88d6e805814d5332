import { nones, zeros } from '../../engine/map/filled.js';
import { type Formation, type FormationNo, isPresent } from '../../engine/model/formation.js';
import { NONE, type PlaceNo } from '../../engine/model/place.js';
import type { DeepReadonly } from '../../engine/model/readonly.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../../engine/model/side.js';
import type { SideView } from '../../engine/model/view.js';
import { farEnd, numbersOf } from '../../engine/rules/ground.js';
import { type Ways, waysOf } from '../../engine/rules/ways.js';
import { frontOf, type Ground } from './approach.js';
import { progressOf } from './progress.js';
import { worthOf } from './worth.js';

/** What a staff makes of its view before it decides anything. */
export interface Situation {
  briefing: Briefing;
  view: SideView;
  enemy: SideNo;
  /** Steady formations on the map, by number. */
  able: FormationNo[];
  /** Those of them who attack. */
  attacking: FormationNo[];
  /** Where each of them is, for reckoning ways; by number of formation. */
  bases: PlaceNo[];
  /** Points that holding each place is worth to the side now; what is lost for good counts no more. */
  worth: readonly number[];
  /** The same with what each place opens the way to: points of all places, less the further they are. */
  keys: readonly number[];
  /** Whether each place, of either side, is next to one of the other's. */
  front: readonly boolean[];
  /** Places of the enemy's that are worth something. */
  goals: PlaceNo[];
  /** Points that taking each enemy-held place brings nearer: of each goal the share of the way to it. */
  progress: readonly number[];
  /** What taking each place is worth, as far as that was asked; null where it was not. */
  promises: (number | null)[];
  /** Enemy men remembered at each place, or on a link towards it within its approaches. */
  enemyAt: number[];
  threat: number[];
  /** Own men at each place, those on their way there included. */
  ownAt: number[];
  /** Ways by what the side knows. */
  ways: Ways;
}

/** Reads the view: who stands where, what is worth holding, and what threatens it. */
export function situationOf(briefing: Briefing, view: SideView): Situation {
  const size = briefing.places.length;
  const enemyAt = zeros(size);
  const threat = zeros(size);
  const ownAt = zeros(size);
  const { contacts } = view.knowledge;
  const enemy = enemyOf(view.side);
  for (const no of numbersOf(briefing)[enemy]) {
    const contact = contacts[no];
    if (!contact) continue;
    const { place, link, men } = contact;
    if (place !== NONE) {
      enemyAt[place]! += men;
      for (const exit of briefing.exits[place]!) threat[exit.place]! += men;
    } else if (link !== NONE) threat[farEnd(briefing.links[link]!, contact.from)]! += men;
  }
  const able: FormationNo[] = [];
  const attacking: FormationNo[] = [];
  const bases = nones(view.own.length);
  for (const no of numbersOf(briefing)[view.side]) {
    const own = view.own[no];
    if (!own || !isPresent(own)) continue;
    bases[no] = baseOf({ briefing, view }, own);
    if (own.condition !== 'steady') continue;
    able.push(no);
    const { place, strength, task } = own;
    if (task.type === 'attack') attacking.push(no);
    const post = task.type === 'march' || task.type === 'withdraw' ? task.to : place;
    if (post !== NONE) ownAt[post]! += strength;
  }
  const { worth, keys } = worthOf(briefing, view);
  const ways = waysOf(briefing, view.knowledge, view.side);
  const ground: Ground = { briefing, view, ways };
  const { progress, promises } = progressOf(ground, worth, keys);
  const goals: PlaceNo[] = [];
  for (let place = 0; place < worth.length; place++) {
    if (worth[place]! > 0 && view.knowledge.holders[place] === enemy) goals.push(place);
  }
  return {
    briefing,
    view,
    enemy,
    able,
    attacking,
    bases,
    worth,
    front: frontOf(ground),
    goals,
    keys,
    progress,
    promises,
    enemyAt,
    threat,
    ownAt,
    ways,
  };
}

/** Metres at which a goal that lies beyond a place counts half, for those who want to take it. */
export const NEARNESS = 8000;

/** Where a formation is, for reckoning ways: its place, or the nearer end of its link that is its side's. */
export function baseOf(
  { briefing, view }: Pick<Situation, 'briefing' | 'view'>,
  formation: DeepReadonly<Formation>,
): PlaceNo {
  if (formation.place !== NONE) return formation.place;
  const link = briefing.links[formation.link]!;
  const far = farEnd(link, formation.from);
  return view.knowledge.holders[far] === view.side && formation.metres * 2 > link.length
    ? far
    : formation.from;
}
