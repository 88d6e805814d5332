import { shortDate } from '../../report/date.js';
import type { Dossier } from '../../report/dossier.js';
import { holderWord } from '../../report/holder-words.js';
import { shortName } from '../../report/names.js';
import type { ReportedDay } from '../../report/reported.js';
import { saidOnText } from '../../report/said-text.js';
import { type Row, row } from '../row.js';
import { textRows } from '../texts.js';

/** Who is said to hold a place, by whom, how sure, and who says otherwise. */
export function placeRows(dossier: Dossier, day: ReportedDay, place: number, columns: number): Row[] {
  const { name } = dossier.places[place]!;
  const title = row(shortName(name), 'selected');
  const found = day.places[place];
  if (!found)
    return [
      title,
      ...textRows(
        [
          day.by === 'read'
            ? 'Nothing that could be read by then says who held it.'
            : 'Who held it has not been told yet.',
        ],
        columns,
      ),
    ];
  const { said, against, isDisputed } = found;
  return [
    title,
    ...textRows(
      [
        `Holder, as told of ${shortDate(said.from, 1)}: ${holderWord(said.holder)} (${saidOnText(dossier, said, day)}).`,
        ...against.map(
          (other) =>
            `- Told otherwise of ${shortDate(other.from, 1)}: ${holderWord(other.holder)} (${saidOnText(dossier, other, day)}).`,
        ),
        ...(isDisputed && against.length === 0
          ? ['The sources disagree about it, but name the same holder.']
          : []),
      ],
      columns,
    ),
  ];
}
