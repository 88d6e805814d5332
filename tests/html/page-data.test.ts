import { expect, test } from 'vitest';
import { seriesOf } from '../../src/debrief/series.js';
import { isPresent } from '../../src/engine/model/formation.js';
import { groundOf } from '../../src/html/map.js';
import { MARK_LETTERS } from '../../src/html/page-data.js';
import { pageDataOf } from '../../src/html/page-data-of.js';
import { shippedGame } from '../debrief/shipped-game.js';

const game = shippedGame();
const { briefing } = game.scenario;
const ground = groundOf(briefing, game.shelf.library.lines);
const data = pageDataOf(game, ground);

test('the holders of each evening are those of the state', () => {
  const letter = (holder: number) => (holder < 0 ? '-' : holder > 1 ? '2' : String(holder));
  expect(data.held).toEqual(
    game.evenings.map(({ places }) => places.map(({ holder }) => letter(holder)).join('')),
  );
  for (const letters of [...data.held, ...data.said]) {
    for (const one of letters) expect(Object.keys(MARK_LETTERS)).toContain(one);
  }
});

test('the formations of each evening are those on the map, with their men', () => {
  const present = game.evenings.map(({ formations }) =>
    formations.flatMap((formation, no) => (isPresent(formation) ? [[no, formation.strength]] : [])),
  );
  expect(data.stand.map((all) => all.map(([no, , , men]) => [no, men]))).toEqual(present);
});

test('a formation at a place is drawn there, and one on a link as far from its start as it has gone', () => {
  let onLinks = 0;
  for (const [turn, all] of data.stand.entries()) {
    for (const [no, x, y] of all) {
      const { place, link, from, metres } = game.evenings[turn]!.formations[no]!;
      const start = ground.layout.spots[place >= 0 ? place : from]!;
      const gone = Math.hypot(x - start.x, y - start.y);
      if (place >= 0) {
        expect(gone).toBeLessThan(1);
        continue;
      }
      onLinks++;
      const { a, b, length } = briefing.links[link]!;
      const [one, other] = [ground.layout.spots[a]!, ground.layout.spots[b]!];
      const way = Math.hypot(one.x - other.x, one.y - other.y);
      expect(Math.abs(gone - way * Math.min(1, metres / length))).toBeLessThan(1);
    }
  }
  expect(onLinks).toBeGreaterThan(0);
});

test('every number of words stands for some, and the charts are those of the debrief', () => {
  const numbers = [...data.holderWords, ...data.saidWords, ...data.saidBy].flat();
  for (const number of numbers) expect(data.words[number]).toBeTypeOf('string');
  expect(data.charts.map(({ id, curves }) => [id, curves])).toEqual(
    seriesOf(game).map(({ id, curves }) => [id, curves]),
  );
});

test('on 26 July a report names the last hills', () => {
  const hills = briefing.places.findIndex(({ id }) => id === 'sukhnah-sw-hills');
  const turn = data.shortDates.indexOf('26 July');
  expect(data.named[turn]).toContain(hills);
  expect(data.said[turn]![hills]).toBe('0');
  expect(data.said[turn - 1]![hills]).toBe('1');
});
