import { expect, test } from 'vitest';
import { eventLines } from '../../src/cli/event-lines.js';
import { outlet } from '../support/press.js';
import { sketch } from '../support/sketch.js';

test('what was published on a day stands in the file of events below what happened on it', () => {
  const game = sketch({ places: { hill: { holder: 1 } }, links: {}, formations: {} });
  const { emit, endDay, lines } = eventLines({ ...game.briefing, outlets: [outlet('agency')] });
  game.state.turn = 1;
  emit({ type: 'place-taken', side: 0, place: 0, from: 1 }, 1);
  endDay(game.state);
  game.state.turn = 2;
  endDay(game.state);
  const day = { turn: 1, date: '2017-07-01', place: 'hill', side: 'side-0' };
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ...day, type: 'place-taken', from: 'side-1' },
    { ...day, type: 'claim', outlet: 'agency', kind: 'captured', about: '2017-07-01', number: null },
  ]);
});
