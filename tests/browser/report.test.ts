import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScenario } from '../../src/cli/scenarios.js';
import { debriefOf } from '../../src/debrief/debrief.js';
import { type Series, seriesOf } from '../../src/debrief/series.js';
import { isPresent } from '../../src/engine/model/formation.js';
import { orderSheetsOf } from '../../src/save/order-sheets.js';
import { readSave } from '../../src/save/read-save.js';
import { playRecorded } from '../../src/sim/compare/recorded-game.js';
import { called, folder } from '../cli/called.js';
import { CHROMIUM, launched, opened } from './chromium.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const DARK = { colorScheme: 'dark' } as const;
const PHONE = { viewport: { width: 390, height: 844 } };

/** How the page may be looked at. To ask axe takes seconds: what is alike in all games is looked at in one. */
const LOOKS: [string, BrowserContextOptions][] = [
  ['light', {}],
  ['dark', DARK],
  ['on a phone', PHONE],
];

/** A game of both staffs with its page, and what it was. */
async function reported(id: string) {
  const saves = folder();
  const [path, html] = [join(saves, 'game.json'), join(saves, 'game.html')];
  await called('run', id, '--seed', '1', '--save', path);
  const { code, stderr } = await called('report', path, '--out', html, '--games', '0');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const loaded = await openScenario(id);
  const save = readSave(readFileSync(path, 'utf8'));
  const { scenario, file, library } = loaded;
  const orders = orderSheetsOf(save, scenario.briefing);
  const game = playRecorded(scenario, save.seed, save.world, orders);
  const label = { seed: save.seed, world: save.world, players: save.players, version: '' };
  const beside = { milestones: [], track: [], departure: [] };
  const charts = seriesOf(debriefOf(label, { shelf: { file, library }, dossier: library }, game, beside));
  return { html, game, charts };
}

/** Moves the slider as a hand would. */
async function goTo(page: Page, turn: number): Promise<void> {
  await page.locator('#day').fill(String(turn));
}

/** What the map of the game shows: holders by place, the front, men in all badges. */
async function shownOn(page: Page) {
  const holders = await page
    .locator('#map-game .place')
    .evaluateAll((places) => places.map((place) => place.getAttribute('data-holder')));
  const front = await page.locator('#map-game .front').getAttribute('d');
  const men = await page
    .locator('#map-game .badge')
    .evaluateAll((all) => all.map((badge) => Number(badge.getAttribute('data-men'))));
  return { holders, front, men: men.reduce((sum, more) => sum + more, 0) };
}

const markOf = (holder: number): string => (holder < 0 ? 'nobody' : (['first', 'second'][holder] ?? 'third'));

const isSerious = (impact: unknown): boolean => impact === 'serious' || impact === 'critical';

/** What axe finds on the page that would keep somebody out. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // Axe is known to the page alone; it gives the shape that is named here.
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => isSerious(impact))
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 120))
          .join(' | ')}`,
    );
}

describe.skipIf(CHROMIUM === null).each(['last-hills', 'road-to-deir-ezzor'])('the page of %s', (id) => {
  let browser: Browser;
  let made: Awaited<ReturnType<typeof reported>>;

  beforeAll(async () => {
    made = await reported(id);
    browser = await launched();
  }, 120_000);

  afterAll(() => browser?.close());

  test('is smaller than 3 MB', () => {
    expect(statSync(made.html).size).toBeLessThan(3_000_000);
  });

  test('opens without an error or a request, and its slider moves the front as the game went', async () => {
    const { page, trouble } = await opened(browser, made.html);
    const { states } = made.game;
    const fronts = new Set<string | null>();
    const last = states.length - 1;
    for (const turn of [0, 1, Math.floor(last / 3), Math.floor(last / 2), last]) {
      await goTo(page, turn);
      const { holders, front, men } = await shownOn(page);
      const { places, formations } = states[turn]!;
      expect(holders, `turn ${turn}`).toEqual(places.map(({ holder }) => markOf(holder)));
      expect(men).toBe(formations.filter(isPresent).reduce((sum, { strength }) => sum + strength, 0));
      fronts.add(front);
    }
    expect(fronts.size).toBeGreaterThan(1);
    expect(trouble).toEqual([]);
  });

  test('shows reports beside the game: they stand in the table, and the map of reports moves too', async () => {
    const { page } = await opened(browser, made.html);
    const before = await page.locator('#map-reported .front').getAttribute('d');
    await page.locator('#day-last').click();
    expect(await page.locator('#map-reported .front').getAttribute('d')).not.toBe(before);
    const row = page.locator('tr[data-place]', { hasText: 'Arak gas field' });
    expect(await row.locator('td').allTextContents()).toEqual([
      'Government and allies',
      'Government and allies',
      expect.stringMatching(/P8, .* confidence/),
    ]);
  });

  test('draws the curves that the game has, and names the values of the day', async () => {
    const { page } = await opened(browser, made.html);
    // It gives what the page says of its charts: lists of numbers by id.
    const drawn = (await page.evaluate('window.sukhnahCharts')) as Record<string, (number | null)[][]>;
    const days = made.game.states.map(({ turn }) => turn);
    const wanted = made.charts.map(({ id: chart, curves }: Series) => [
      chart,
      [days, ...curves.map(({ values }) => values)],
    ]);
    expect(drawn).toEqual(Object.fromEntries(wanted));
    const last = days.length - 1;
    await goTo(page, last);
    const losses = made.game.states[last]!.tally[0].losses;
    expect(await page.locator('#chart-losses [data-curve="0"]').textContent()).toBe(`${losses} men`);
    const inked = await page.locator('.plot canvas').evaluateAll((all) =>
      all.map((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return false;
        const { width, height } = canvas;
        const drawing = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        return drawing.some((value) => value > 0);
      }),
    );
    expect(inked).toEqual(made.charts.map(() => true));
  });

  test('plays by itself, stops at the last day, and begins again', async () => {
    const { page } = await opened(browser, made.html);
    const last = made.game.states.length - 1;
    await goTo(page, last - 1);
    await page.selectOption('#speed', '350');
    await page.locator('#play').click();
    expect(await page.locator('#play').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => page.locator('#day').inputValue()).toBe(String(last));
    await expect.poll(() => page.locator('#play').getAttribute('aria-pressed')).toBe('false');
    await page.locator('#play').click();
    await expect.poll(() => page.locator('#day').inputValue()).toBe('1');
  });

  test('can be used by keys alone', async () => {
    const { page } = await opened(browser, made.html);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const tabTo = async (id_: string): Promise<void> => {
      for (let i = 0; i < 40 && (await focused()) !== id_; i++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(id_);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('day');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await page.locator('#day-text').textContent()).toContain('day 1 of');
    expect(await page.locator('.day:visible').count()).toBe(1);
    await tabTo('view');
    await page.keyboard.press('End');
    expect(await page.locator('#map-game').isVisible()).toBe(false);
    await tabTo('zoom-in');
    await page.keyboard.press('Enter');
    const wide = await page.locator('#map-reported').evaluate((map) => map.getBoundingClientRect().width);
    expect(wide).toBeGreaterThan(1280);
    await tabTo('only-different');
    await page.keyboard.press('Space');
    expect(await page.locator('tr[data-place]:visible:not(.differs)').count()).toBe(0);
    await tabTo('all-days');
    await page.keyboard.press('Enter');
    expect(await page.locator('.day:visible').count()).toBe(made.game.states.length);
  });

  test('a link to a day shows it', async () => {
    const { page } = await opened(browser, made.html);
    await page.evaluate(() => {
      location.hash = '#day-5';
    });
    await expect.poll(() => page.locator('#day').inputValue()).toBe('5');
    expect(await page.locator('#day-5').isVisible()).toBe(true);
  });

  test.each(LOOKS.filter(([look]) => id === 'last-hills' || look === 'light'))(
    'has no serious fault by axe: %s',
    async (_, options) => {
      const { page } = await opened(browser, made.html, options);
      await goTo(page, 5);
      for (const details of await page.locator('.day.now details').all()) {
        await details.evaluate((element) => element.setAttribute('open', ''));
      }
      expect(await faultsOn(page)).toEqual([]);
    },
  );

  test('its switch turns it dark and light whatever the system says', async () => {
    const { page } = await opened(browser, made.html, DARK);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.selectOption('#theme', 'light');
    expect(await paper()).toBe('rgb(255, 255, 255)');
    await page.selectOption('#theme', 'dark');
    expect(await paper()).toBe(dark);
  });

  test('fits a phone without scrolling sideways, with all days open', async () => {
    const { page, trouble } = await opened(browser, made.html, PHONE);
    await page.locator('#all-days').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(trouble).toEqual([]);
  });

  test('on paper it is light, shows the day that was chosen, and no buttons', async () => {
    const { page } = await opened(browser, made.html, DARK);
    await goTo(page, 3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.locator('#play').isVisible()).toBe(false);
    expect(await page.locator('#day-3').isVisible()).toBe(true);
    expect(await page.locator('#day-text').textContent()).toContain('day 3 of');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
