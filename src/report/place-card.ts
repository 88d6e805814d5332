import { NONE, type PlaceNo, type PlaceType, type Terrain } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf } from '../engine/model/side.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import type { Known } from './known.js';
import { minesText } from './mines.js';
import { formationName, holderName, LINK_NAMES, placeName } from './names.js';
import { distanceText, grouped, listed, menText } from './number.js';
import { objectiveText } from './objectives.js';
import { peopleAtLines } from './people.js';
import { pocketAtLines } from './pocket.js';
import { entryOf, type Shelf } from './shelf.js';
import { contactsOf, contactText } from './situation.js';
import { ageText, doingText } from './state-words.js';
import { daysLeft } from './strain.js';
import { baseText } from './supply.js';

/** What the ground is called. */
export const TERRAIN_NAMES: Readonly<Record<Terrain, string>> = {
  flat: 'flat',
  hills: 'hilly',
  pass: 'a pass',
  urban: 'built-up',
};

const TYPE_NAMES: Readonly<Record<PlaceType, string>> = {
  city: 'City',
  town: 'Town',
  village: 'Village',
  hill: 'Height',
  junction: 'Junction',
  gasfield: 'Gas field',
  oilfield: 'Oil field',
  station: 'Pumping station',
  airbase: 'Airbase',
  base: 'Base',
  desert: 'Desert',
};

/** All that a side knows of a place. */
export function placeLines(
  briefing: Briefing,
  view: SideView,
  shelf: Shelf,
  no: PlaceNo,
  known: Known,
): string[] {
  const place = briefing.places[no]!;
  const entry = entryOf(shelf.library.places, place.id);
  const sources = entry && entry.sources.length > 0 ? ` [${entry.sources.slice(0, 6).join(', ')}]` : '';
  return [
    `${place.name} (${place.id})`,
    ...(entry ? [`${entry.description}${sources}`] : []),
    `  ${TYPE_NAMES[place.type]}. Ground: ${TERRAIN_NAMES[place.terrain]}. Height: ${grouped(place.elevation)} m.`,
    `  ${holderText(briefing, view, no)}`,
    ...groundLines(briefing, view, no),
    ...siegeLines(briefing, view, no, known),
    ...troopsLines(briefing, view, no),
    ...heightLines(briefing, no),
    '  Ways out:',
    ...briefing.exits[no]!.map(({ link, place: to }) => wayLine(briefing, view, link, to)),
    ...aimLines(briefing, no),
  ];
}

function holderText(briefing: Briefing, { knowledge, side, turn }: SideView, no: PlaceNo): string {
  const holder = knowledge.holders[no]!;
  if (holder === side) return 'Held by your side.';
  const age = ageText(knowledge.looked[no]!, turn);
  return `Believed to be held by ${holderName(briefing, holder)}; ${age === 'now' ? 'in sight' : `last looked at ${age}`}.`;
}

function groundLines(briefing: Briefing, view: SideView, no: PlaceNo): string[] {
  const lines: string[] = [];
  if (view.fortified.includes(no)) lines.push('  Permanent works stand here, and serve your side.');
  const mines = view.knowledge.placeMines[no]!;
  if (mines > 0) lines.push(`  Enemy mines: ${minesText(mines)}.`);
  if (view.observes.includes(no)) lines.push('  Under your observed fire.');
  if (view.observed.includes(no)) lines.push("  Under the enemy's observed fire, as far as you know.");
  const base = briefing.sides[view.side].bases.find(({ place }) => place === no);
  if (base) lines.push(`  Your supply comes onto the map here${baseText(base)}.`);
  return lines;
}

/** Who is cut off there, what is wrecked, whether a way out is left, and who lives there. */
function siegeLines(briefing: Briefing, view: SideView, no: PlaceNo, known: Known): string[] {
  const lines = pocketAtLines(briefing, view, known.pockets, no);
  if (view.wrecked.includes(no))
    lines.push(`What works here is wrecked${daysLeft(known.wreckedDays[no])}: less supply comes through.`);
  if (view.corridors.includes(no)) lines.push('The corridor stands open: your side lets those go who leave.');
  if (briefing.closedPlaces[no]) lines.push('It lies in a zone that neither side may enter.');
  return [...lines, ...peopleAtLines(known.people[no]!)].map((line) => `  ${line}`);
}

function troopsLines(briefing: Briefing, view: SideView, no: PlaceNo): string[] {
  const own = ownPresent(view).filter((formation) => view.own[formation]!.place === no);
  const lines = own.map((formation) => {
    const { strength } = view.own[formation]!;
    return `  - Yours: ${formationName(briefing, formation)}, ${menText(strength)}, ${doingText(briefing, view.own[formation]!)}.`;
  });
  for (const { no: formation, contact } of contactsOf(view)) {
    if (contact.place === no) lines.push(`  - Enemy: ${contactText(briefing, view, formation, contact)}`);
  }
  const isEnemy = view.knowledge.holders[no] === enemyOf(view.side);
  if (lines.length === 0 && isEnemy)
    lines.push('  No enemy formation has been seen here, but some may well be.');
  return lines;
}

function heightLines({ places, overlooks, overlookedBy, ...rest }: Briefing, no: PlaceNo): string[] {
  const briefing = { places, overlooks, overlookedBy, ...rest };
  const names = (numbers: readonly PlaceNo[]): string =>
    listed(numbers.map((place) => placeName(briefing, place)));
  const lines: string[] = [];
  if (overlooks[no]!.length > 0) lines.push(`  Who stands here overlooks ${names(overlooks[no]!)}.`);
  if (overlookedBy[no]!.length > 0) lines.push(`  It is overlooked from ${names(overlookedBy[no]!)}.`);
  return lines;
}

function wayLine(briefing: Briefing, view: SideView, link: number, to: PlaceNo): string {
  const { class: by, length, terrain } = briefing.links[link]!;
  const mines = view.knowledge.linkMines[link]!;
  const mined = mines > 0 ? `; ${minesText(mines)}` : '';
  const cut = view.cut.includes(link) ? '; cut by raiders' : '';
  const closed = briefing.closedLinks[link] ? '; closed to both sides' : '';
  const holder = view.knowledge.holders[to]!;
  const held = holder === view.side ? 'yours' : holderName(briefing, holder);
  return `  - ${LINK_NAMES[by]} to ${placeName(briefing, to)} (${held}), ${distanceText(length)}, ${TERRAIN_NAMES[terrain]}${mined}${cut}${closed}`;
}

function aimLines(briefing: Briefing, no: PlaceNo): string[] {
  return briefing.objectives
    .filter(({ place }) => place !== NONE && place === no)
    .map(
      (aim) =>
        `  Aim of ${briefing.sides[aim.side].name}, ${aim.weight} points: ${objectiveText(briefing, aim)}`,
    );
}
