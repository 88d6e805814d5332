import type { Claim, OutletNo } from '../engine/model/claim.js';
import type { Outlet } from '../engine/model/outlet.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import { shortDate } from './date.js';
import { holderName, placeName } from './names.js';
import { capital, counted, listed, menText } from './number.js';

/** Claims that say the same of one place: told in one sentence, with all who make them. */
export interface ClaimGroup {
  /** The first of them; the others differ in outlet and number alone. */
  claim: Claim;
  claims: readonly Claim[];
}

/** Claims by what they say, in the order in which each was first made. */
export function groupsOf(claims: readonly Claim[]): ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { turn, kind, place, side, about } = claim;
    const key = [turn, kind, place, side, about].join(' ');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((all) => ({ claim: all[0]!, claims: all }));
}

/** One sentence for claims that say the same, with the outlets and what each leans to. */
export function groupText(briefing: Briefing, { claim, claims }: ClaimGroup): string {
  const { kind, place, side } = claim;
  const [where, who] = [placeName(briefing, place), sideName(briefing, side)];
  const speakers = speakersText(
    briefing,
    claims.map(({ outlet }) => outlet),
  );
  switch (kind) {
    case 'captured':
    case 'corrected':
    case 'repelled':
      return `${speakers}: ${claimText(briefing, claim)}`;
    case 'losses':
      return `Losses of ${who} at ${where}: ${numbersText(briefing, claims, 1, 'man', 'men')}.`;
    case 'distance':
      return `How far ${who} stood from ${where}: ${numbersText(briefing, claims, KILOMETRE, 'km', 'km')}.`;
  }
}

/** One claim, for those who know whose it is. */
export function claimText(briefing: Briefing, { kind, place, side, turn, about, number }: Claim): string {
  const [where, who] = [placeName(briefing, place), sideName(briefing, side)];
  switch (kind) {
    case 'captured':
      return `${who} took ${where}${about < turn ? ` on ${shortDate(briefing.start, about)}` : ''}.`;
    case 'corrected':
      return `${who} did not take ${where} after all.`;
    case 'repelled':
      return `${who} beat off an attack at ${where}.`;
    case 'losses':
      return `${who} lost ${menText(number)} at ${where}.`;
    case 'distance':
      return `${who} stood ${whole(number, KILOMETRE)} km from ${where}.`;
  }
}

/** "Al-Masdar News and South Front (leaning to Government), SOHR (leaning to the opposition)". */
export function speakersText(briefing: Briefing, outlets: readonly OutletNo[]): string {
  const all = outlets.map((no) => briefing.outlets[no]!);
  const leanings = [...new Set(all.map(({ leaning }) => leaning))];
  return leanings
    .map((leaning) => {
      const alike = all.filter((outlet) => outlet.leaning === leaning);
      return `${listed(alike.map(({ name }) => name))} (${leaningText(briefing, alike[0]!)})`;
    })
    .join(', ');
}

/** "leaning to IS", "leaning to no side". */
export function leaningText(briefing: Briefing, { leaning, side }: Outlet): string {
  if (side >= 0) return `leaning to ${holderName(briefing, side)}`;
  return `leaning to ${LEANING_NAMES[leaning] ?? leaning}`;
}

const LEANING_NAMES: Readonly<Record<string, string>> = {
  gov: 'the government',
  is: 'IS',
  opposition: 'the opposition',
  none: 'no side',
};

/** The numbers of the outlets of each leaning: "4 to 10 men by A and B (leaning to IS); 5 men by C (leaning to no side)". */
function numbersText(
  briefing: Briefing,
  claims: readonly Claim[],
  unit: number,
  one: string,
  many: string,
): string {
  const leanings = [...new Set(claims.map(({ outlet }) => briefing.outlets[outlet]!.leaning))];
  const parts = leanings.map((leaning) => {
    const alike = claims.filter(({ outlet }) => briefing.outlets[outlet]!.leaning === leaning);
    const values = alike.map(({ number }) => whole(number, unit));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const range = least === most ? counted(least, one, many) : `${least} to ${counted(most, one, many)}`;
    return `${range} by ${speakersText(
      briefing,
      alike.map(({ outlet }) => outlet),
    )}`;
  });
  return parts.join('; ');
}

/** What outlets print whole, at least one. */
function whole(value: number, unit: number): number {
  return Math.max(1, Math.round(value / unit));
}

const KILOMETRE = 1000;

function sideName({ sides }: Briefing, side: SideNo): string {
  return capital(sides[side].name);
}
