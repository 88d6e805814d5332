import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatPage, jsonText } from '../../src/html/document.js';
import { shippedGame, withTexts } from '../debrief/shipped-game.js';

const ASSETS = {
  script: 'let a = "</script><!--";',
  style: '.x{top:0}',
  licence: 'MIT <text>\nof two lines',
};
const game = shippedGame();
const page = formatPage(game, ASSETS, ['A licence.']);

const within = (tag: string, text = page) => {
  const all = [...text.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))];
  return all.map(([, inner]) => inner!);
};

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the same game gives the same bytes', () => {
  expect(formatPage(shippedGame(), ASSETS, ['A licence.'])).toBe(page);
});

test('its policy allows its own style and script and nothing else', () => {
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  const [style] = within('style');
  const [script] = within('script');
  expect(policy).toBe(
    `default-src 'none'; style-src '${digest(style!)}'; script-src '${digest(script!)}'; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/ style=| on[a-z]+=/);
});

test('nothing in it leads out of it', () => {
  const targets = [...page.matchAll(/\b(?:href|src|action|srcset|poster|data)="([^"]*)"/g)].map(
    ([, to]) => to!,
  );
  expect(targets.filter((to) => !to.startsWith('#'))).toEqual([]);
  expect(page).not.toMatch(/<(?:link|iframe|img|object|embed|base|form)\b|@import|url\((?!#)/);
});

test('each link leads to something that is there, and each id is given once', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  expect(ids.length).toBe(new Set(ids).size);
  const links = new Set([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!));
  expect([...links].filter((id) => !ids.includes(id))).toEqual([]);
});

test('a script that holds the end of its element, or a comment, does not end it', () => {
  expect(within('script')).toEqual(['let a = "<\\/script><\\!--";']);
});

test('texts of files are text, wherever they stand', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u0007';
  const { briefing } = game.scenario;
  const told = formatPage(
    {
      ...withTexts(game, { name: hostile, contentNote: hostile }),
      seed: hostile,
      players: { gov: hostile, is: hostile },
      scenario: {
        ...game.scenario,
        briefing: {
          ...briefing,
          places: briefing.places.map((place) => ({ ...place, name: hostile })),
          cards: briefing.cards.map((card) => ({ ...card, name: hostile })),
          outlets: briefing.outlets.map((outlet) => ({ ...outlet, name: hostile, character: hostile })),
        },
      },
    },
    ASSETS,
    [hostile],
  );
  expect(told).not.toContain('<img');
  expect(told).not.toContain('\u0007');
  expect(told.match(/<script\b/g)).toHaveLength(2);
});

test('data end no script early, and survive', () => {
  const value = { text: '</script><!-- & \u2028' };
  expect(jsonText(value)).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(jsonText(value))).toEqual(value);
});

test('the parts of the page stand in it, with content note, licence, and what is simulated', () => {
  for (const id of ['outcome', 'board', 'charts', 'beside', 'days', 'disputes', 'sources']) {
    expect(page).toContain(`<section id="${id}">`);
  }
  expect(page).toContain('Content note.');
  expect(page).toContain('no capture is scripted');
  expect(page).toContain('MIT &#60;text&#62;\nof two lines');
  expect(page.match(/<article class="day"/g)).toHaveLength(20);
});

test('a fight has a table of all its modifiers', () => {
  const fights = game.days.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'fought' ? [event.fight] : [])),
  );
  const rows = fights.reduce(
    (sum, { attackModifiers, defenceModifiers, advanceModifiers }) =>
      sum + attackModifiers.length + defenceModifiers.length + advanceModifiers.length,
    0,
  );
  expect(rows).toBeGreaterThan(50);
  expect(page.match(/<th scope="row">(?:Attack|Defence|Pace)<\/th>/g)).toHaveLength(rows);
});

test('a game that is not over, and one without a day, have a page too', () => {
  expect(formatPage(shippedGame(3), ASSETS, [])).toContain('; the game is not over');
  expect(formatPage(shippedGame(0), ASSETS, [])).toContain('The game stands open before the first day.');
});
