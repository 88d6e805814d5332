import type { FormationNo, Kind } from '../engine/model/formation.js';
import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { shortDate } from './date.js';
import { linkName } from './names.js';
import { counted, grouped, menText, percent } from './number.js';
import { bearingText, positionText, type Where } from './position.js';
import { entryOf, type Shelf } from './shelf.js';
import { contactText } from './situation.js';
import { doingText, stateText } from './state-words.js';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  armoured: 'armoured troops',
  mechanised: 'mechanised infantry',
  infantry: 'infantry',
  light: 'light troops',
  militia: 'militia',
  elite: 'elite infantry',
  garrison: 'a garrison',
  engineers: 'engineers',
  artillery: 'artillery',
};

/** All that a side knows of a formation: everything of its own, of others what has been seen. */
export function formationLines(briefing: Briefing, view: SideView, shelf: Shelf, no: FormationNo): string[] {
  const { id, name, side, kind, quality } = briefing.cards[no]!;
  const force = entryOf(shelf.file.formations, id)?.force ?? null;
  const entry = force === null ? undefined : entryOf(shelf.library.forces, force);
  return [
    `${name} (${id}), ${KIND_NAMES[kind]} of ${briefing.sides[side].name}, quality ${percent(quality)} of a line formation`,
    ...(entry ? [`${entry.nature} ${entry.presence} [${entry.sources.join(', ')}]`] : []),
    ...(side === view.side ? ownLines(briefing, view, no) : enemyLines(briefing, view, no)),
  ];
}

function ownLines(briefing: Briefing, view: SideView, no: FormationNo): string[] {
  const own = view.own[no]!;
  switch (own.condition) {
    case 'waiting':
      return [
        `  Not here yet: ${menText(own.strength)}, expected on ${shortDate(briefing.start, own.arrives)}.`,
      ];
    case 'destroyed':
      return ['  It no longer exists as a formation.'];
    case 'surrendered':
      return ['  It has surrendered.'];
    case 'steady':
    case 'broken': {
      const lines = [
        `  ${menText(own.strength)} of ${grouped(own.establishment)} at the start, ${positionText(briefing, own)}; it ${doingText(briefing, own)}.`,
        `  State: ${stateText(own)}.`,
      ];
      if (own.link !== NONE)
        lines.push(`  That is ${bearingText(briefing, own, aheadOf(briefing, own))} in a straight line.`);
      if (own.bottleneck !== NONE)
        lines.push(`  Its supply is limited by ${linkName(briefing, own.bottleneck)}.`);
      if (own.dugIn > 0) lines.push(`  It has dug for ${counted(own.dugIn, 'day')} where it stands.`);
      if (own.vehicleBombs > 0) lines.push(`  It has ${counted(own.vehicleBombs, 'vehicle bomb')} in hand.`);
      if (view.outOfTouch.includes(no) && briefing.figures.command.delay > 0)
        lines.push(
          `  It is out of touch: orders reach it ${counted(briefing.figures.command.delay, 'day')} late, and what it sees is known as late.`,
        );
      if (own.fought > 0) lines.push(`  Its last fight was on ${shortDate(briefing.start, own.fought)}.`);
      return lines;
    }
  }
}

/** The end of its link towards which a formation goes. */
function aheadOf({ links }: Briefing, { link, from }: Where): PlaceNo {
  const { a, b } = links[link]!;
  return from === a ? b : a;
}

function enemyLines(briefing: Briefing, view: SideView, no: FormationNo): string[] {
  const contact = view.knowledge.contacts[no];
  return [
    `  ${contact ? contactText(briefing, view, no, contact) : 'Your side has not seen it in this game.'}`,
  ];
}
