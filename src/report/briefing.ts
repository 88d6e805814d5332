import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import { longDate } from './date.js';
import { raceLines } from './race.js';
import type { Shelf } from './shelf.js';
import { zoneLines } from './zones.js';

/** The opening of a game: content note, situation, and the briefing of the sides that are played. */
export function briefingLines(briefing: Briefing, { file }: Shelf, sides: readonly SideNo[]): string[] {
  const { start, turns } = briefing;
  const lines = [
    `${file.name}: ${longDate(start, 1)} to ${longDate(start, turns)}`,
    '',
    `Content note. ${file.contentNote}`,
    '',
    file.briefing.situation,
  ];
  for (const side of sides) {
    const own = side === 0 ? file.briefing.gov : file.briefing.is;
    lines.push('', `${briefing.sides[side].name}. ${own}`);
  }
  const bounds = [...raceLines(briefing), ...zoneLines(briefing)];
  if (bounds.length > 0) lines.push('', ...bounds);
  if (file.hypotheses.length > 0) {
    lines.push('', 'What nobody knows for sure:');
    for (const { question, sources } of file.hypotheses) {
      lines.push(`  - ${question}${sources.length > 0 ? ` [${sources.join(', ')}]` : ''}`);
    }
  }
  lines.push('', '"briefing" shows this again.');
  return lines;
}
