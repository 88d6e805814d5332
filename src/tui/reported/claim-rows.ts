import { shortDate } from '../../report/date.js';
import type { DatedClaim, Dossier } from '../../report/dossier.js';
import { counted } from '../../report/number.js';
import type { ReportedDay } from '../../report/reported.js';
import { NO_CLAIM } from '../../report/reported-day.js';
import { entryOf } from '../../report/shelf.js';
import { partialDate, publishedText, toldOn } from '../../report/told-on.js';
import type { Role } from '../role.js';
import { EMPTY, type Row, row, span } from '../row.js';
import { textRows } from '../texts.js';

/**
 * What was said of a day, by outlet: whose word it is and where it leans, each claim with how sure it is that it was
 * said so, and a mark where others say otherwise.
 */
export function claimRows(dossier: Dossier, day: ReportedDay, columns: number): Row[] {
  const { claims } = day;
  if (claims.length === 0) {
    return textRows([NO_CLAIM], columns);
  }
  const disputed = claims.some(({ contradiction }) => contradiction !== null) ? '; ! disputed' : '';
  const rows: Row[] = [
    row(`${counted(claims.length, 'report')}: claims, not facts`, 'title'),
    ...inRole(textRows([`In brackets: how sure it is that it was said so${disputed}.`], columns), 'dim'),
  ];
  for (const [no, claim] of claims.entries()) {
    const by = byText(dossier, day, claim);
    const before = claims[no - 1];
    if (!before || byText(dossier, day, before) !== by)
      rows.push(...inRole(textRows([by], columns), 'strong'));
    rows.push(...claimRow(claim, columns));
  }
  return rows;
}

/** "SOHR (opposition-leaning monitor), published later, 28 July 2017:"; whether later is told where holders go by it. */
function byText(dossier: Dossier, { by: holdersBy, date }: ReportedDay, claim: DatedClaim): string {
  const source = entryOf(dossier.sources, claim.outlet);
  const by = source ? `${source.outlet} (${source.leaning})` : claim.outlet;
  if (holdersBy === 'read') return `${by}, ${publishedText(claim, dossier, date)}:`;
  const told = toldOn(claim, dossier);
  return `${by}${told === null ? '' : `, published ${partialDate(told)}`}:`;
}

function claimRow(
  { text, from, to, sources, confidence, contradiction }: DatedClaim,
  columns: number,
): Row[] {
  const until = to === from ? '' : `until ${shortDate(to, 1)}; `;
  const mark = contradiction === null ? span('- ', 'dim') : span('! ', 'warning');
  const told = `${text} [${until}${sources.join(', ')}; ${confidence}]`;
  return textRows([told], Math.max(1, columns - 2)).map((cells, no) => [
    no === 0 ? mark : span('  '),
    ...cells,
  ]);
}

/** Where the claims of a day are contradicted, and how the editor treats it. */
export function disputeRows({ contradictions }: Dossier, { claims }: ReportedDay, columns: number): Row[] {
  const topics = contradictions.filter(({ id }) => claims.some(({ contradiction }) => contradiction === id));
  return topics.flatMap(({ topic, statements, treatment }) => [
    EMPTY,
    ...inRole(textRows([`! The sources disagree: ${topic}`], columns), 'warning'),
    ...textRows(
      [
        ...statements.map(({ text, sources }) => `- ${text} [${sources.join(', ')}]`),
        `How the editor treats it: ${treatment}`,
      ],
      columns,
    ),
  ]);
}

function inRole(rows: readonly Row[], role: Role): Row[] {
  return rows.map((cells) => cells.map(({ text }) => span(text, role)));
}
