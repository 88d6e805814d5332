import { NONE, type PlaceNo } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import { ownPresent, type SideView } from '../engine/model/view.js';
import { shortDate } from './date.js';
import { formationName, holderName } from './names.js';
import { bearingText, straightMetres } from './position.js';

/** What a side knows itself of a place, to be read beside what is published of it: its own view and nothing else. */
export function besideText(briefing: Briefing, view: SideView, place: PlaceNo): string {
  const { holders, looked } = view.knowledge;
  const holder = holders[place]!;
  if (holder === view.side) return 'Your side holds it.';
  const held = `held by ${holderName(briefing, holder)}`;
  const met = lastMet(view, place);
  const seen =
    looked[place] === view.turn
      ? `Your own people see it: ${held}.`
      : met > looked[place]!
        ? `An enemy was seen there on ${dayText(briefing, met)}: ${held}, as far as you know.`
        : `Nobody of yours has looked there since ${dayText(briefing, looked[place]!)}: ${held} then.`;
  const nearest = nearestText(briefing, view, place);
  return nearest === null ? seen : `${seen} ${nearest}`;
}

/** The turn on which an enemy was last seen there, NONE for never. */
function lastMet({ knowledge }: SideView, place: PlaceNo): number {
  let last: number = NONE;
  for (const contact of knowledge.contacts) {
    if (contact?.place === place) last = Math.max(last, contact.turn);
  }
  return last;
}

function dayText({ start }: Briefing, turn: number): string {
  return turn === 0 ? 'before the first day' : shortDate(start, turn);
}

/** Own formations farther off than this say nothing about a place: twice the reach of observed fire. */
const NEAR = 2;

function nearestText(briefing: Briefing, view: SideView, place: PlaceNo): string | null {
  const far = NEAR * briefing.figures.fireControl.range;
  let nearest: { no: number; metres: number } | null = null;
  for (const no of ownPresent(view)) {
    const own = view.own[no]!;
    if (own.place === NONE && own.link === NONE) continue;
    const metres = straightMetres(briefing, own, place);
    if (metres <= far && (nearest === null || metres < nearest.metres)) nearest = { no, metres };
  }
  if (nearest === null) return null;
  const { no } = nearest;
  return `Nearest of yours: ${formationName(briefing, no)}, ${bearingText(briefing, view.own[no]!, place)}.`;
}
