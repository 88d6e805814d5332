import { longDate, shortDate } from './date.js';
import { BRACKETS, claimText, disagreementLines } from './dated-claim.js';
import type { Dossier } from './dossier.js';
import { holderWord } from './holder-words.js';
import { shortName } from './names.js';
import { counted } from './number.js';
import type { ReportedDay } from './reported.js';
import { HOLDERS_GO, saidOnText } from './said-text.js';

/** A day as it was reported: holders newly told, each claim, and where sources disagree. */
export function reportedDayLines(dossier: Dossier, day: ReportedDay, before: ReportedDay | null): string[] {
  const { date, claims, changed } = day;
  const changes = changed.map((no) => {
    const { said, isDisputed } = day.places[no]!; // what has changed has been told
    const held = before?.places[no]?.said.holder;
    const was = held === undefined ? '' : `, before ${holderWord(held)}`;
    const disputed = isDisputed ? '; disputed' : '';
    return `  - ${shortName(dossier.places[no]!.name)}: ${holderWord(said.holder)}${was} (${saidOnText(dossier, said, day)}${disputed}).`;
  });
  const topics = dossier.contradictions.filter(({ id }) =>
    claims.some(({ contradiction }) => contradiction === id),
  );
  return [
    longDate(date, 1),
    ...(changes.length > 0 ? ['Holders newly told:', ...changes] : []),
    ...(claims.length > 0
      ? [`${counted(claims.length, 'report')}, claims, not facts. ${BRACKETS}`]
      : [NO_CLAIM]),
    ...claims.map((claim) => `  - ${claimText(dossier, claim, day.by === 'read' ? date : null)}`),
    ...topics.flatMap(disagreementLines),
  ];
}

/** Why a day stands in the list though no claim is about it. */
export const NO_CLAIM =
  'No report is about this day; it has a map of the editor, or earlier news was published on it.';

/** Who was said to hold each place up to a day; places of which nothing has been said are counted. */
export function reportedHolderLines(dossier: Dossier, day: ReportedDay): string[] {
  const { places } = day;
  const told = dossier.places.flatMap(({ name }, no) => {
    const found = places[no];
    if (!found) return [];
    const { said, against, isDisputed } = found;
    const others = against.map(
      (other) =>
        `    otherwise of ${shortDate(other.from, 1)}: ${holderWord(other.holder)} (${saidOnText(dossier, other, day)})`,
    );
    const disputed = isDisputed ? '; disputed' : '';
    return [
      `  - ${shortName(name)}: ${holderWord(said.holder)}, as told of ${shortDate(said.from, 1)} (${saidOnText(dossier, said, day)}${disputed})`,
      ...others,
    ];
  });
  const untold = places.filter((place) => place === null).length;
  return [
    'Who was said to hold what, by the last word up to this day:',
    HOLDERS_GO[day.by],
    ...told,
    ...(untold > 0
      ? [
          `Of ${counted(untold, 'more place')} nothing ${day.by === 'read' ? 'could be read by that evening' : 'has been told up to this day'}.`,
        ]
      : []),
  ];
}
