import { expect, test } from 'vitest';
import { lossesInAll, lossesOn, lossSentence } from '../../src/debrief/losses-by-cause.js';
import { shippedGame } from './shipped-game.js';

const game = shippedGame();
const { briefing } = game.scenario;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

test('the causes of each day add up to the men lost on it, and the days to the men lost in all', () => {
  for (const [no] of game.days.entries()) {
    for (const { all, by } of lossesOn(game, no + 1))
      expect(sum(Object.values(by)), `day ${no + 1}`).toBe(all);
  }
  expect(lossesInAll(game).map(({ all }) => all)).toEqual(
    game.evenings.at(-1)!.tally.map(({ losses }) => losses),
  );
});

test('mines and fire are told apart from fights', () => {
  const [own, other] = lossesInAll(game);
  const fights = game.days.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'fought' ? [event.fight] : [])),
  );
  const inFights = sum(fights.map(({ attackerLosses, defenderLosses }) => attackerLosses + defenderLosses));
  expect(own.by.fights + other.by.fights).toBe(inFights);
  expect(own.by.mines).toBeGreaterThan(0);
  expect(other.by.fire).toBeGreaterThan(0);
});

test('a day is told in a sentence, and a day without losses in none', () => {
  const told = game.days.flatMap((_, no) => lossSentence(briefing, lossesOn(game, no + 1)) ?? []);
  expect(told.join('\n')).toMatch(/^Men lost on this day: .* \d+ men \(.*mines \d+/m);
  const none = lossesOn(game, 1).map(({ by }) => ({ all: 0, by })) as ReturnType<typeof lossesOn>;
  expect(lossSentence(briefing, none)).toBeNull();
});
