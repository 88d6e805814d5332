import type { Briefing } from '../../engine/model/scenario.js';
import { shortName } from '../../report/names.js';
import { counted, grouped, listed } from '../../report/number.js';
import { wrapped } from '../../report/wrap.js';
import type { FigureShift, Shift } from '../../sim/sensitivity/sensitivity.js';
import { dayText } from '../day-text.js';
import { table } from '../table.js';
import { forOneLine, forTerminal } from '../text.js';
import type { Sensitivity } from './run-sensitivity.js';

/** Which figures matter, told in lines of at most 78 columns. */
export function sensitivityText({ places, sides }: Briefing, found: Sensitivity): string {
  const { scenario, games, seed, version, parameters, median, neverShare, neverCountsAs, noRange } = found;
  const place = shortName(places.find(({ id }) => id === found.place)!.name);
  const { name } = sides.find(({ id }) => id === found.side)!;
  const usual = median === null ? 'never, in half of the games or more' : dayText(median);
  const lines = [
    `${scenario}: the day on which ${name} take ${place}`,
    `${grouped(games)} games for each value, staff against staff, seeds from ${forOneLine(seed)}, drawn worlds`,
    `version ${version}, figures ${parameters}`,
    '',
    `With the usual figures: ${usual}; ${Math.round(neverShare * 100)}% of the games never come to it (they count as ${dayText(neverCountsAs)}).`,
    '',
    'Days later (+) or sooner (-) with the lowest and the highest value of a figure: of the median, between brackets where 95 in 100 resamples lie; then of the mean.',
    ...shiftTable(found.figures),
    '',
    ...(noRange.length === 0
      ? []
      : [
          `No range is given for ${counted(noRange.length, 'assumed figure')}, tables and curves among them, so nothing is said of ${noRange.length === 1 ? 'it' : 'them'}: ${listed(noRange)}.`,
          '',
        ]),
    'One figure at a time: what two would do together is not shown.',
  ];
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}

function shiftTable(figures: readonly FigureShift[]): string[] {
  if (figures.length === 0) return ['No figure of this scenario has a range.'];
  return table([
    ['Figure', 'value', 'median', '95 in 100', 'mean'],
    ...figures.flatMap(({ figure, low, high }) => [
      [figure, `low ${low.value}`, ...cells(low)],
      ['', `high ${high.value}`, ...cells(high)],
    ]),
  ]);
}

function cells({ median, medianInterval, mean }: Shift): string[] {
  return [signed(median), `[${medianInterval.map(signed).join(' to ')}]`, signed(mean)];
}

/** "+2", "-0.5", "0". */
function signed(days: number): string {
  const tenth = Number(days.toFixed(1));
  return tenth > 0 ? `+${tenth}` : String(tenth === 0 ? 0 : tenth);
}
