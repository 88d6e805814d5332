import type { Debrief } from '../debrief/debrief.js';
import { holdersSaid, type ReportedEvening } from '../debrief/reported-evenings.js';
import { mainPlace, seriesOf } from '../debrief/series.js';
import { type Holder, NOBODY } from '../engine/model/side.js';
import { longDate, shortDate } from '../report/date.js';
import { holderWord } from '../report/holder-words.js';
import { holderName, shortName } from '../report/names.js';
import { capital } from '../report/number.js';
import type { Ground } from './map.js';
import type { PageData } from './page-data.js';
import { saidByText } from './said-by.js';
import { standingOn } from './standing.js';
import { newWords } from './words.js';

/** What the page needs to show each day of a game. */
export function pageDataOf(debrief: Debrief, { layout, cells }: Ground): PageData {
  const { scenario, evenings, reported, dossier } = debrief;
  const { briefing } = scenario;
  const words = newWords();
  const middle = layout.spots[mainPlace(briefing)] ?? { x: 320, y: 200 };
  return {
    dates: evenings.map(({ turn }) => longDate(briefing.start, turn)),
    shortDates: evenings.map(({ turn }) => shortDate(briefing.start, turn)),
    places: briefing.places.map(({ id, name }) => ({ id, name: shortName(name) })),
    formations: briefing.cards.map(({ name, side }) => ({ name, side: side === 0 ? 'first' : 'second' })),
    held: evenings.map(({ places }) => places.map(({ holder }) => letterOf(holder)).join('')),
    said: reported.map(lettersSaid),
    holderWords: evenings.map(({ places }) =>
      places.map(({ holder }) => words.numberOf(capital(holderName(briefing, holder)))),
    ),
    saidWords: reported.map(({ places }) =>
      places.map((said) =>
        words.numberOf(said === null ? 'Nothing told' : capital(holderWord(said.said.holder))),
      ),
    ),
    saidBy: reported.map(({ places }) =>
      places.map((said) => words.numberOf(said === null ? '' : saidByText(dossier, said))),
    ),
    disputed: reported.map(({ places }) => numbersWhere(places, (said) => said?.isDisputed ?? false)),
    named: reported.map(({ claims }) =>
      numbersWhere(briefing.places, ({ id }) => claims.some(({ places }) => places.includes(id))),
    ),
    stand: evenings.map((evening) => standingOn(briefing, layout, evening, words)),
    borders: cells.borders.map(({ a, b, from, to }) => [
      a,
      b,
      whole(from.x),
      whole(from.y),
      whole(to.x),
      whole(to.y),
    ]),
    middle: [whole(middle.x), whole(middle.y)],
    charts: seriesOf(debrief).map(({ id, title, unit, curves }) => ({ id, title, unit, curves })),
    words: words.list,
  };
}

function letterOf(holder: Holder): string {
  if (holder === NOBODY) return '-';
  return holder > 1 ? '2' : String(holder);
}

function lettersSaid(evening: ReportedEvening): string {
  const holders = holdersSaid(evening);
  return evening.places.map((said, no) => (said === null ? '?' : letterOf(holders[no]!))).join('');
}

function numbersWhere<T>(list: readonly T[], fits: (one: T) => boolean): number[] {
  return list.flatMap((one, no) => (fits(one) ? [no] : []));
}

/** A coordinate to a tenth of a pixel. */
function whole(value: number): number {
  return Math.round(value * 10) / 10;
}
