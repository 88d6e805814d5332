import { expect, test } from 'vitest';
import { type Bar, barChart } from '../../../src/tui/chart/bar-chart.js';
import { told } from './told.js';

const bar = (label: string, value: number): Bar => ({
  label,
  value,
  text: String(value),
  role: value < 0 ? 'curve-2' : 'curve-1',
});

const chart = (bars: readonly Bar[], columns: number, rows: number, ascii = false) =>
  told(barChart({ title: 'Luck', unit: 'points', bars, size: { columns, rows }, ascii }));

test('bars go to the right for what is more and to the left for what is less', () => {
  const bars = [bar('13 July', 34), bar('14 July', -94), bar('15 July', 0), bar('16 July', 1)];
  expect(chart(bars, 60, 5)).toMatchSnapshot();
  expect(chart(bars, 60, 5, true)).toMatchSnapshot();
  expect(chart(bars, 20, 5)).toMatchSnapshot();
});

test('bars of one sign take all the room there is', () => {
  expect(chart([bar('a', 10), bar('b', 5)], 30, 3)).toMatchSnapshot();
  expect(chart([bar('a', -10), bar('b', -5)], 30, 3)).toMatchSnapshot();
});

test('a value that is not nothing shows something, and nothing shows nothing', () => {
  const [, small, none] = chart([bar('a', 1000), bar('b', 1), bar('c', 0)], 40, 4)
    .split('\n')
    .slice(1);
  expect(small).toContain('▌');
  expect(none).not.toMatch(/[█▌▐]/);
});

test('what is little less than nothing has room on its side too', () => {
  expect(chart([bar('a', 1000), bar('b', -1)], 40, 3)).toMatch(/a {2}│█{20}.*\n\|b ▐│/);
});

test('bars without room are counted', () => {
  const bars = Array.from({ length: 9 }, (_, no) => bar(`day ${no}`, no));
  expect(chart(bars, 40, 5)).toContain('and 6 more');
});

test('without bars nothing is said to be there, and all zero is no fault', () => {
  expect(chart([], 40, 3)).toContain('Nothing to show.');
  expect(chart([bar('a', 0)], 40, 3)).toContain('a │');
});
