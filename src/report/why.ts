import type { Briefing } from '../engine/model/scenario.js';
import { type Claim, entryOf, evidenceText, figureOf, type Shelf } from './shelf.js';
import { citedLines } from './sources.js';

/** Most claims and disagreements about one place that are shown; the rest are counted, or named. */
const MOST_CLAIMS = 8;
const MOST_DISPUTES = 4;

/** Where what the game says of a place comes from. `until` (YYYY-MM-DD): later reports are left out. */
export function whyPlaceLines(briefing: Briefing, shelf: Shelf, no: number, until: string): string[] {
  const { id, name } = briefing.places[no]!;
  const entry = entryOf(shelf.library.places, id);
  if (!entry) return [`Nothing is recorded of ${name}.`];
  const control = entry.control.filter(({ date }) => date <= until);
  const claims = shelf.library.claims.filter(({ places, from }) => places.includes(id) && from <= until);
  const disputes = shelf.library.contradictions.filter(({ places }) => places.includes(id));
  const cited = [
    ...entry.sources,
    ...control.flatMap(({ sources = [] }) => sources),
    ...claims.flatMap(({ sources }) => sources),
  ];
  return [
    `Why ${entry.name} is shown as it is:`,
    `  Position: ${evidenceText(entry.position)}`,
    `  Height ${spreadText(entry.elevation)} m: ${evidenceText(entry.elevation)}`,
    `  Ground: ${evidenceText(entry.terrain)}`,
    '  Who was reported to hold it:',
    ...control.map((one) => `  - ${one.date}: ${one.holder}, ${evidenceText(one)}`),
    ...claimLines(shelf, claims),
    ...disputesLines(disputes),
    ...(entry.note ? [`  Note: ${entry.note}`] : []),
    'Sources:',
    ...citedLines(shelf, cited),
  ];
}

function claimLines({ library }: Shelf, claims: readonly Claim[]): string[] {
  if (claims.length === 0) return [];
  const latest = [...claims].sort((a, b) =>
    a.from < b.from ? 1 : a.from > b.from ? -1 : a.text < b.text ? -1 : 1,
  );
  const shown = latest.slice(0, MOST_CLAIMS);
  const more = latest.length > shown.length ? `, the latest ${shown.length} of ${latest.length}` : '';
  return [
    `  What was reported (claims, not facts)${more}:`,
    ...shown.map(({ from, outlet, text, sources, confidence, contradiction }) => {
      const disputed = contradiction ? '; contradicted' : '';
      const publisher = entryOf(library.sources, outlet)?.outlet ?? outlet;
      return `  - ${from}, ${publisher}: ${text} [${sources.join(', ')}; ${confidence} confidence${disputed}]`;
    }),
  ];
}

/** "300 to 400, best 350", or "460" where it is known. */
function spreadText({ low, best, high }: { low: number; best: number; high: number }): string {
  return low === high ? String(best) : `${low} to ${high}, best ${best},`;
}

/** Those that concern fewest places first, since they say most of this one; the rest by their topic. */
function disputesLines(disputes: Shelf['library']['contradictions']): string[] {
  const specific = disputes
    .map((dispute, i) => ({ dispute, i }))
    .sort((a, b) => a.dispute.places.length - b.dispute.places.length || a.i - b.i)
    .map(({ dispute }) => dispute);
  const others = specific.slice(MOST_DISPUTES).map(({ topic }) => topic);
  return [
    ...specific.slice(0, MOST_DISPUTES).flatMap(disputeLines),
    ...(others.length > 0 ? [`  They also disagree on: ${others.join('; ')}.`] : []),
  ];
}

function disputeLines({
  topic,
  statements,
  treatment,
}: Shelf['library']['contradictions'][number]): string[] {
  return [
    `  The sources disagree: ${topic}`,
    ...statements.map(({ text, sources }) => `  - ${text} [${sources.join(', ')}]`),
    `  How this game treats it: ${treatment}`,
  ];
}

/** Where the figures of a formation come from. */
export function whyFormationLines(briefing: Briefing, shelf: Shelf, no: number): string[] {
  const { id, name } = briefing.cards[no]!;
  const entry = entryOf(shelf.file.formations, id);
  if (!entry) return [`Nothing is recorded of ${name}.`];
  const force = entry.force === null ? undefined : entryOf(shelf.library.forces, entry.force);
  const { men, quality } = entry;
  const cited = [...(men.sources ?? []), ...(quality.sources ?? []), ...(force?.sources ?? [])];
  return [
    `Why ${name} is shown as it is:`,
    `  Men at the start: ${men.low} to ${men.high}, best ${men.best}; ${evidenceText(men)}`,
    `  Quality ${String(quality.value)} of 1000: ${evidenceText(quality)}`,
    ...(force
      ? [`  Presence: ${force.presence} [${force.sources.join(', ')}; ${force.confidence} confidence]`]
      : []),
    ...(force?.strength
      ? [
          `  Strength of the whole force: ${force.strength.low} to ${force.strength.high}; ${evidenceText(force.strength)}`,
        ]
      : []),
    'Sources:',
    ...citedLines(shelf, cited),
  ];
}

/** Where the figures of a link come from. */
export function whyLinkLines(briefing: Briefing, shelf: Shelf, no: number): string[] {
  const { id } = briefing.links[no]!;
  const entry = entryOf(shelf.library.links, id);
  if (!entry) return [`Nothing is recorded of ${id}.`];
  const cited = [...entry.sources, ...(entry.length.sources ?? []), ...(entry.mined.sources ?? [])];
  return [
    `Why ${id} is shown as it is:`,
    `  Length ${entry.length.value} km: ${evidenceText(entry.length)}`,
    `  Mines (${entry.mined.value}): ${evidenceText(entry.mined)}`,
    ...(entry.note ? [`  Note: ${entry.note}`] : []),
    'Sources:',
    ...citedLines(shelf, cited),
  ];
}

/** A figure of the rules (`group.name`) with its evidence; for a group alone, the names in it. */
export function whyFigureLines(shelf: Shelf, name: string): string[] {
  const group = shelf.library.figures[name];
  if (group)
    return [
      `Figures of "${name}":`,
      ...Object.keys(group).map((key) => `  - ${name}.${key}: ${valueText(group[key]?.value)}`),
    ];
  const figure = figureOf(shelf, name);
  if (!figure) return [`There is no figure "${name}".`];
  const own = shelf.file.overrides[name] ? ' (this scenario has its own)' : '';
  const spread =
    figure.low === undefined || figure.high === undefined ? '' : ` (from ${figure.low} to ${figure.high})`;
  return [
    `Figure ${name}${own}: ${valueText(figure.value)}${spread}`,
    `  Basis: ${evidenceText(figure)}`,
    ...((figure.sources ?? []).length > 0 ? ['Sources:', ...citedLines(shelf, figure.sources ?? [])] : []),
  ];
}

/** A value as the file has it, without the marks of JSON. */
function valueText(value: unknown): string {
  return (JSON.stringify(value) ?? '')
    .replace(/"/g, '')
    .replace(/,/g, ', ')
    .replace(/:/g, ': ')
    .replace(/[{}]/g, '');
}
