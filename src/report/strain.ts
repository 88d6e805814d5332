import { type LinkNo, NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { shortDate } from './date.js';
import type { Known } from './known.js';
import { formationNames, holderName, linkName, placeName } from './names.js';
import { counted, listed } from './number.js';

/** What stands apart from formations and places: cut links, wrecked works, corridors, who is out of touch, the race. */
export function strainLines(briefing: Briefing, view: SideView, { cutDays, wreckedDays }: Known): string[] {
  const { side, cut, wrecked, corridors, outOfTouch, tally } = view;
  const { landings } = briefing.sides[side];
  const lines: string[] = [];
  if (cut.length > 0)
    lines.push(
      `Cut by raiders: ${listed(cut.map((link) => `${linkName(briefing, link)}${daysLeft(cutDays[link])}`))}.`,
    );
  if (wrecked.length > 0)
    lines.push(
      `Wrecked: ${listed(wrecked.map((place) => `${placeName(briefing, place)}${daysLeft(wreckedDays[place])}`))}.`,
    );
  if (corridors.length > 0)
    lines.push(
      `You let the enemy go from ${listed(corridors.map((place) => placeName(briefing, place)))}: the corridor stands open.`,
    );
  if (outOfTouch.length > 0 && briefing.figures.command.delay > 0)
    lines.push(
      `Out of touch, so that orders arrive ${counted(briefing.figures.command.delay, 'day')} late: ${formationNames(briefing, outOfTouch)}.`,
    );
  if (landings > 0) lines.push(`Landings from the air left: ${landings - tally.landings} of ${landings}.`);
  return [...lines, ...raceLine(briefing, view)];
}

function raceLine(briefing: Briefing, { turn, knowledge }: SideView): string[] {
  const { race, start } = briefing;
  if (race === null) return [];
  const name = holderName(briefing, race.party);
  if (race.places.some((place) => knowledge.holders[place] === race.party)) return [`${name} has arrived.`];
  const { low, high } = race.arrives;
  const last = shortDate(start, high);
  if (high <= turn) return [];
  return [
    low === high
      ? `${name} is expected on ${last}.`
      : low > turn
        ? `${name} is expected between ${shortDate(start, low)} and ${last}.`
        : `${name} is expected any day now, by ${last}.`,
  ];
}

/** Own formations whose task it is to guard a link. */
export function guardsOf({ own }: SideView, link: LinkNo): number[] {
  return own.flatMap((formation, no) =>
    formation && formation.task.type === 'guard' && formation.task.link === link && isHere(formation)
      ? [no]
      : [],
  );
}

function isHere({ place, link }: { place: number; link: number }): boolean {
  return place !== NONE || link !== NONE;
}

/** " (3 days left)". */
export function daysLeft(days: number | undefined): string {
  return days === undefined || days <= 0 ? '' : ` (${counted(days, 'day')} left)`;
}
