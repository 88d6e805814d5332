import { type LinkNo, NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import type { Known } from './known.js';
import { minesText } from './mines.js';
import { formationName, formationNames, linkName, placeName } from './names.js';
import { capital, distanceText, grouped, menText } from './number.js';
import { TERRAIN_NAMES } from './place-card.js';
import { positionText } from './position.js';
import { entryOf, type Shelf } from './shelf.js';
import { contactsOf, contactText } from './situation.js';
import { daysLeft, guardsOf } from './strain.js';
import { MINED_NAMES } from './why-thing.js';
import { zoneLines } from './zones.js';

/** All that a side knows of a link. */
export function linkLines(
  briefing: Briefing,
  view: SideView,
  shelf: Shelf,
  no: LinkNo,
  { cutDays }: Known,
): string[] {
  const { id, class: by, terrain, length, a, b } = briefing.links[no]!;
  const { figures } = briefing;
  const mines = view.knowledge.linkMines[no]!;
  const entry = entryOf(shelf.library.links, id);
  const lines = [
    `${capital(linkName(briefing, no))} (${id}), ${distanceText(length)}, ${TERRAIN_NAMES[terrain]}`,
    `  It can feed ${menText(figures.supply.capacity[by])}, less ${figures.supply.decay[by]} in a thousand for each kilometre.`,
    `  Infantry marches ${grouped(Math.round((figures.march.metres[by] * figures.march.kind.infantry) / 100_000) / 10)} km a day on it.`,
    mines > 0
      ? `  Enemy mines: ${minesText(mines)}.`
      : '  No enemy mines are known on it; they show themselves when met.',
  ];
  if (entry)
    lines.push(
      `  What is said of mines: ${MINED_NAMES[entry.mined.value] ?? entry.mined.value}. Sources: ${entry.sources.join(', ') || 'none'}.`,
    );
  if (briefing.closedLinks[no])
    lines.push(
      '  It leads through a zone that neither side may enter.',
      ...zoneLines(briefing).map((line) => `  ${line}`),
    );
  if (view.cut.includes(no))
    lines.push(
      `  Raiders have cut it${daysLeft(cutDays[no])}: nothing is supplied over it to those whom they raid.`,
    );
  const guards = guardsOf(view, no);
  if (guards.length > 0) lines.push(`  Guarded by ${formationNames(briefing, guards)}.`);
  for (const formation of ownPresent(view)) {
    const own = view.own[formation]!;
    if (own.link === no)
      lines.push(`  - Yours: ${formationName(briefing, formation)}, ${positionText(briefing, own)}.`);
  }
  for (const { no: formation, contact } of contactsOf(view)) {
    if (contact.link === no && contact.place === NONE)
      lines.push(`  - Enemy: ${contactText(briefing, view, formation, contact)}`);
  }
  lines.push(`  To name it: "${placeName(briefing, a)} - ${placeName(briefing, b)}" or ${id}.`);
  return lines;
}
