import { CLAIM_KINDS, type Claim } from '../engine/model/claim.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { type ClaimGroup, groupsOf, groupText } from './claims.js';
import { besideText } from './claims-beside.js';
import { longDate } from './date.js';

/** Most sentences about what was published that stand below the report of a day. */
const MOST = 5;

/** What was published on a day, the weightiest first: a few lines below the report of the day; none where nothing was. */
export function pressOfDayLines(briefing: Briefing, view: SideView, claims: readonly Claim[]): string[] {
  const groups = byWeight(groupsOf(claims));
  if (groups.length === 0) return [];
  const more = groups.length - MOST;
  return [
    'Reports, made by the program after the habits of each outlet, true or not:',
    ...groups.slice(0, MOST).map((group) => claimLine(briefing, view, group)),
    ...(more > 0 ? [`  - ${more} more: "reports" gives them all.`] : []),
  ];
}

/** All that was published on turn `turn`. */
export function allOfDayLines(
  briefing: Briefing,
  view: SideView,
  claims: readonly Claim[],
  turn: number,
): string[] {
  const groups = byWeight(groupsOf(claims.filter((claim) => claim.turn === turn)));
  const day = longDate(briefing.start, turn);
  if (groups.length === 0) return [`No report of ${day} is known.`];
  return [
    `Reports of ${day}, made by the program after the habits of each outlet, true or not:`,
    ...groups.map((group) => claimLine(briefing, view, group)),
  ];
}

/** A line for claims that say the same; beside a claim on who holds a place, what the side knows of that itself. */
function claimLine(briefing: Briefing, view: SideView, group: ClaimGroup): string {
  const { kind, place } = group.claim;
  const text = `  - ${groupText(briefing, group)}`;
  return kind === 'captured' || kind === 'corrected' || kind === 'distance'
    ? `${text} [${besideText(briefing, view, place)}]`
    : text;
}

/** By kind, then those that most outlets make, then by place and side. */
function byWeight(groups: readonly ClaimGroup[]): ClaimGroup[] {
  const kind = ({ claim }: ClaimGroup): number => CLAIM_KINDS.indexOf(claim.kind);
  return [...groups].sort(
    (a, b) =>
      kind(a) - kind(b) ||
      b.claims.length - a.claims.length ||
      a.claim.place - b.claim.place ||
      a.claim.side - b.claim.side ||
      a.claim.about - b.claim.about,
  );
}
