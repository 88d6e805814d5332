import type { TrackRecord } from '../engine/model/claim.js';
import type { Briefing } from '../engine/model/scenario.js';
import { leaningText } from './claims.js';
import { counted } from './number.js';

/** After a game: how the claims of each outlet came out; none where nothing was published. */
export function recordLines(briefing: Briefing, records: readonly TrackRecord[]): string[] {
  const told = records.filter((record) => capturesOf(record) + countsOf(record) > 0);
  if (told.length === 0) return [];
  return [
    'What was published, and what was so. The program writes these reports after habits that the editor has given each outlet, so this record shows those habits and says nothing new about the outlets:',
    ...told.map((record) => {
      const outlet = briefing.outlets[record.outlet]!;
      return `  - ${outlet.name} (${leaningText(briefing, outlet)}): ${recordText(record)}.`;
    }),
  ];
}

function recordText(record: TrackRecord): string {
  const { right, early, daysEarly, corrected, counted: near, exaggerated, understated } = record;
  const parts: string[] = [];
  if (capturesOf(record) > 0) {
    const soon = early > 0 ? `${early} too soon (by ${meanText(daysEarly, early)})` : 'none too soon';
    parts.push(
      `${counted(capturesOf(record), 'place')} called taken: ${right} rightly, ${soon}, ${record.false} falsely`,
    );
  }
  if (corrected > 0) parts.push(`${counted(corrected, 'such claim')} taken back`);
  if (countsOf(record) > 0) {
    parts.push(
      `${counted(countsOf(record), 'count')} of losses: ${near} about right, ${exaggerated} far too high, ${understated} far too low`,
    );
  }
  return parts.join('; ');
}

const capturesOf = ({ right, early, false: wrong }: TrackRecord): number => right + early + wrong;

const countsOf = ({ counted: near, exaggerated, understated }: TrackRecord): number =>
  near + exaggerated + understated;

/** "4.5 days on average", "1 day" for a single claim. */
function meanText(days: number, claims: number): string {
  if (claims === 1) return counted(days, 'day');
  const tenths = Math.round((days * 10) / claims);
  const value = tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return `${value} ${tenths === 10 ? 'day' : 'days'} on average`;
}
