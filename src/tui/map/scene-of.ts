import { planePoint } from '../../engine/map/plane.js';
import { type LinkNo, NONE, type PlaceNo } from '../../engine/model/place.js';
import type { Briefing } from '../../engine/model/scenario.js';
import { enemyOf, type Holder, NOBODY, type SideNo } from '../../engine/model/side.js';
import { ownPresent, type SideView } from '../../engine/model/view.js';
import { shortName } from '../../report/names.js';
import type { Where } from '../../report/position.js';
import type { Shelf } from '../../report/shelf.js';
import { contactsOf } from '../../report/situation.js';
import { plannedWays } from '../../session/planned-ways.js';
import type {
  Point,
  Scene,
  SceneFormation,
  SceneHolder,
  SceneLine,
  SceneLink,
  SceneMines,
  ScenePlace,
} from './scene.js';

/** A link over which supply of the reader's side goes. */
interface SupplyLink {
  link: LinkNo;
  isBottleneck: boolean;
}

/**
 * The map as the side of `view` believes it to be, and what it means to do.
 *
 * @param view   with the orders of the day taken up, so that the plans are those of the day
 * @param lines  of the ground, in degrees
 * @param supply the links over which its supply goes
 */
export function sceneOf(
  briefing: Briefing,
  view: SideView,
  lines: Shelf['library']['lines'],
  supply: readonly SupplyLink[],
): Scene {
  return {
    places: placesOf(briefing, view),
    links: linksOf(briefing, view, supply),
    lines: sceneLinesOf(lines),
    formations: formationsOf(briefing, view),
    plans: plannedWays(briefing, view),
    zones: briefing.zones,
  };
}

/** Lines of the ground on the plane of the places, under their short names. */
export function sceneLinesOf(lines: Shelf['library']['lines']): SceneLine[] {
  return lines.map(({ kind, name, points }) => ({
    kind,
    name: shortName(name),
    points: points.map(([lat, lon]) => planePoint({ lat, lon })),
  }));
}

/** A holder as maps tell it: all third parties alike. */
export function sceneHolder(holder: Holder): SceneHolder {
  if (holder === NOBODY) return 'nobody';
  return holder > 1 ? 'third' : sideName(holder === 0 ? 0 : 1);
}

function sideName(side: SideNo): 'first' | 'second' {
  return side === 0 ? 'first' : 'second';
}

function placesOf(briefing: Briefing, view: SideView): ScenePlace[] {
  const { knowledge, side, turn, observes, observed, fortified } = view;
  const aims = new Set(briefing.objectives.filter((aim) => aim.side === side).map(({ place }) => place));
  return briefing.places.map(({ name, type, x, y }, no) => ({
    name: shortName(name),
    type,
    x,
    y,
    holder: sceneHolder(knowledge.holders[no]!),
    age: Math.max(0, turn - knowledge.looked[no]!),
    fire: observes.includes(no) ? 'ours' : observed.includes(no) ? 'theirs' : null,
    firedFrom: heightsOver(briefing, view, no),
    mines: minesAt(briefing, view, no),
    aim: aims.has(no),
    works: fortified.includes(no),
  }));
}

/**
 * The heights from which a place is under fire: the side's own on which it can direct fire, or those of the enemy's in
 * which it believes that he stands. The rules: `fire-control.ts` and `sighting.ts` in `src/engine/rules`.
 */
function heightsOver({ overlookedBy }: Briefing, view: SideView, no: number): PlaceNo[] {
  const { knowledge, side, observes, observed } = view;
  const ofSide = (holder: Holder): PlaceNo[] =>
    overlookedBy[no]!.filter((height) => knowledge.holders[height] === holder);
  if (observes.includes(no)) {
    return ofSide(side).filter((height) =>
      view.own.some((own) => own?.place === height && own.condition === 'steady' && own.supply !== 'cut'),
    );
  }
  if (!observed.includes(no)) return [];
  return ofSide(enemyOf(side)).filter((height) =>
    knowledge.contacts.some((contact) => contact?.place === height),
  );
}

/**
 * Mines are feared in places of the enemy's next to one's own: there one could come to meet them tomorrow. Further on
 * the map says nothing, and it says nothing of an enemy who leaves no mines.
 */
function minesAt(briefing: Briefing, { knowledge, side }: SideView, no: number): SceneMines {
  const density = knowledge.placeMines[no]!;
  if (density !== NONE) return density > 0 ? 'known' : null;
  const enemy = enemyOf(side);
  if (briefing.sides[enemy].leavesMines.place === 0 || knowledge.holders[no] !== enemy) return null;
  return briefing.exits[no]!.some(({ place }) => knowledge.holders[place] === side) ? 'feared' : null;
}

function linksOf(briefing: Briefing, view: SideView, supply: readonly SupplyLink[]): SceneLink[] {
  const flows = new Map(supply.map(({ link, isBottleneck }) => [link, isBottleneck]));
  return briefing.links.map(({ a, b, class: by }, no) => {
    const isBottleneck = flows.get(no);
    return {
      a,
      b,
      class: by,
      mines: minesOn(briefing, view, no),
      cut: view.cut.includes(no),
      supply: isBottleneck === undefined ? null : isBottleneck ? 'bottleneck' : 'flows',
      closed: briefing.closedLinks[no]!,
    };
  });
}

/** On a link mines are feared where it leads from a place of one's own to one of the enemy's. */
function minesOn(briefing: Briefing, { knowledge, side }: SideView, no: number): SceneMines {
  const density = knowledge.linkMines[no]!;
  if (density !== NONE) return density > 0 ? 'known' : null;
  const enemy = enemyOf(side);
  if (briefing.sides[enemy].leavesMines.link === 0) return null;
  const { a, b } = briefing.links[no]!;
  const ends = [knowledge.holders[a], knowledge.holders[b]];
  return ends.includes(side) && ends.includes(enemy) ? 'feared' : null;
}

function formationsOf(briefing: Briefing, view: SideView): SceneFormation[] {
  const { cards } = briefing;
  const own = ownPresent(view).map((no): SceneFormation => {
    const formation = view.own[no]!;
    return {
      no,
      side: sideName(view.side),
      isOwn: true,
      kind: cards[no]!.kind,
      name: cards[no]!.name,
      men: formation.strength,
      age: 0,
      broken: formation.condition === 'broken',
      place: formation.place,
      ...pointOf(briefing, formation),
    };
  });
  const contacts = contactsOf(view)
    .filter(({ contact }) => contact.place !== NONE || contact.link !== NONE)
    .map(
      ({ no, contact }): SceneFormation => ({
        no,
        side: sideName(enemyOf(view.side)),
        isOwn: false,
        kind: cards[no]!.kind,
        name: cards[no]!.name,
        men: contact.men,
        age: Math.max(0, view.turn - contact.turn),
        broken: false,
        place: contact.place,
        ...pointOf(briefing, contact),
      }),
    );
  return [...own, ...contacts];
}

/** Where something stands: at its place, or as far along its link as it has gone. */
function pointOf({ places, links }: Briefing, where: Where): Point {
  if (where.link === NONE) {
    const { x, y } = places[where.place]!;
    return { x, y };
  }
  const { a, b, length } = links[where.link]!;
  const from = places[where.from]!;
  const to = places[where.from === a ? b : a]!;
  const gone = Math.min(where.metres, length) / length;
  return { x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone };
}
