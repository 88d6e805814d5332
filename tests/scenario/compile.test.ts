import { expect, test } from 'vitest';
import { NONE } from '../../src/engine/model/place.js';
import { NOBODY } from '../../src/engine/model/side.js';
import { drillFiles, type Files, loadFiles } from './drill-files.js';

/** The drill's places by number, as sorted by id. */
const [EAST_BASE, EAST_HILL, EAST_VILLAGE, WEST_BASE, WEST_HILL, WEST_VILLAGE] = [0, 1, 2, 3, 4, 5];

const drill = loadFiles(drillFiles());

function changed(change: (files: Files) => void) {
  const files = drillFiles();
  change(files);
  return loadFiles(files);
}

test('places, links and formations are sorted by id and refer to each other by number', () => {
  const { places, links, cards, exits, sides } = drill.scenario.briefing;
  expect(places.map(({ id }) => id)).toEqual([
    'east-base',
    'east-hill',
    'east-village',
    'west-base',
    'west-hill',
    'west-village',
  ]);
  for (const list of [places, links, cards]) {
    expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort());
  }
  const road = links.findIndex(({ id }) => id === 'west-village--east-village');
  expect(links[road]).toMatchObject({ a: WEST_VILLAGE, b: EAST_VILLAGE, class: 'road', length: 13_000 });
  expect(exits[WEST_VILLAGE]).toContainEqual({ link: road, place: EAST_VILLAGE });
  expect(exits[EAST_VILLAGE]).toContainEqual({ link: road, place: WEST_VILLAGE });
  expect(exits.flat()).toHaveLength(2 * links.length);
  expect(sides.map(({ bases }) => bases)).toEqual([
    [{ place: WEST_BASE, men: 6000, byAir: false, fades: 0 }],
    [{ place: EAST_BASE, men: 6000, byAir: false, fades: 0 }],
  ]);
});

test('the order in which a file lists things does not matter, but for sides and objectives', () => {
  const { scenario, digest } = changed((files) => {
    files['drill.json'].formations.reverse();
    files['drill.json'].map.reverse();
    files['drill/places.json'].places.reverse();
    files['drill/links.json'].links.reverse();
  });
  expect(scenario).toEqual(drill.scenario);
  expect(digest).toBe(drill.digest);
});

test('distances on the plane are those on the ground, within one per cent', () => {
  const { places } = drill.scenario.briefing;
  const [from, to] = [places[WEST_BASE]!, places[EAST_BASE]!];
  expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(44_000, -3);
  // 0.054 degrees of latitude.
  expect(places[EAST_HILL]!.y - places[EAST_BASE]!.y).toBeCloseTo(6001, -1);
});

test('a hill overlooks what lies near and low enough', () => {
  const { overlooks, overlookedBy, figures } = drill.scenario.briefing;
  expect(figures.fireControl.range).toBeGreaterThan(6200);
  expect(overlooks).toEqual([[], [EAST_VILLAGE], [], [], [WEST_VILLAGE], []]);
  expect(overlookedBy).toEqual([[], [], [EAST_HILL], [], [], [WEST_HILL]]);
  const low = changed((files) => {
    for (const { elevation } of files['drill/places.json'].places) {
      Object.assign(elevation, { low: 400, best: 400, high: 400 });
    }
  });
  expect(low.scenario.briefing.overlooks.flat()).toEqual([]);
});

test('formations begin as the file says, and as usual where it says nothing', () => {
  const { cards } = drill.scenario.briefing;
  const no = cards.findIndex(({ id }) => id === 'west-infantry');
  expect(cards[no]).toMatchObject({ name: 'West Infantry', side: 0, kind: 'infantry', quality: 1000 });
  expect(drill.scenario.deployments[no]).toEqual({
    men: { low: 1000, best: 1200, high: 1400 },
    arrives: { low: 0, best: 0, high: 0 },
    place: WEST_VILLAGE,
    link: NONE,
    from: NONE,
    metres: 0,
    cohesion: 900,
    fatigue: 0,
    dugIn: 3,
    supplyHours: drill.scenario.briefing.figures.supply.mostHours,
    task: { type: 'hold', posture: 'prepared' },
    vehicleBombs: { low: 0, best: 0, high: 0 },
  });
  const light = cards.findIndex(({ id }) => id === 'west-light');
  expect(drill.scenario.deployments[light]!.arrives).toEqual({ low: 3, best: 4, high: 6 });
  expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
});

test('a formation on a link stands where the file says', () => {
  const { scenario } = changed((files) => {
    const at = { link: 'west-base--west-village', from: 'west-village', km: 4.25 };
    Object.assign(files['drill.json'].formations[0], { at, supplyDays: 1.5 });
  });
  const { cards, links } = scenario.briefing;
  expect(scenario.deployments[cards.findIndex(({ id }) => id === 'west-infantry')]).toMatchObject({
    place: NONE,
    link: links.findIndex(({ id }) => id === 'west-base--west-village'),
    from: WEST_VILLAGE,
    metres: 4250,
    supplyHours: 36,
  });
});

test.each([
  ['gov', 0],
  ['gov-besieged', 0],
  ['is', 1],
  ['contested', NOBODY],
  ['nobody', NOBODY],
  ['sdf', 2],
  ['us', 3],
  ['us-rebel', 4],
])('a place of %s is held by number %i', (holder, number) => {
  const { scenario } = changed((files) => {
    const places: Files[] = files['drill/places.json'].places;
    const [{ control }] = places.filter(({ id }) => id === 'east-hill') as [Files];
    files['drill.json'].formations = files['drill.json'].formations.filter(
      ({ at }: Files) => at !== 'east-hill',
    );
    control[0].holder = holder;
    // Reports of another day count for nothing: the last one on or before the start does.
    control.push(
      { ...control[0], date: '2017-07-02', holder: 'is' },
      { ...control[0], date: '2017-06-01', holder: 'gov' },
    );
  });
  expect(scenario.places[EAST_HILL]!.holder).toBe(number);
});

test('those whom nobody plays have names, in the order of their numbers', () => {
  const names = ['SDF', 'US garrison', 'US garrison and partners'];
  expect(drill.scenario.briefing.thirdParties).toEqual(names);
  const { scenario } = changed((files) => {
    const text = JSON.stringify(files['drill.json']).replace(/"(side|of)":"is"/g, '"$1":"sdf"');
    files['drill.json'] = JSON.parse(text);
    files['drill.json'].sides[1].id = 'sdf';
    const places: Files[] = files['drill/places.json'].places;
    for (const { control } of places)
      for (const report of control) if (report.holder === 'is') report.holder = 'sdf';
  });
  expect(scenario.briefing.thirdParties).toEqual(['IS', ...names.slice(1)]);
});

test('mines lie where the side that lays them holds an end of the link, by what is reported of it', () => {
  const note = { basis: 'assumed', confidence: 'low', note: 'Test.' };
  const { scenario } = changed((files) => {
    files['drill.json'].ground = [
      { place: 'east-village', mines: { low: 7, best: 8, high: 9, of: 'gov', ...note } },
      { link: 'east-base--east-hill', mines: { low: 0, best: 0, high: 0, of: 'is', ...note } },
    ];
    files['drill.json'].mines = {
      of: 'is',
      reported: { low: 30, best: 40, high: 60, ...note },
      assumed: { low: 5, best: 10, high: 20, ...note },
      places: { low: 1, best: 2, high: 3, ...note },
    };
    const mined: Record<string, string> = {
      'west-hill--east-hill': 'reported',
      'east-base--east-hill': 'reported',
      'west-base--west-hill': 'reported',
      'west-village--east-village': 'assumed',
    };
    for (const link of files['drill/links.json'].links) link.mined.value = mined[link.id] ?? 'no-report';
  });
  const ofLink = (id: string) => {
    const { mines, minesOf } = scenario.links[scenario.briefing.links.findIndex((link) => link.id === id)]!;
    return [mines.low, mines.best, mines.high, minesOf];
  };
  expect(ofLink('west-hill--east-hill')).toEqual([30, 40, 60, 1]);
  expect(ofLink('west-village--east-village')).toEqual([5, 10, 20, 1]);
  expect(ofLink('west-base--west-hill')).toEqual([0, 0, 0, NOBODY]);
  expect(ofLink('east-base--east-village')).toEqual([0, 0, 0, NOBODY]);
  expect(ofLink('east-base--east-hill')).toEqual([0, 0, 0, 1]);
  const ofPlaces = scenario.places.map(({ mines, minesOf }) => [mines.best, minesOf]);
  expect(ofPlaces).toEqual([
    [2, 1],
    [2, 1],
    [8, 0],
    [0, NOBODY],
    [0, NOBODY],
    [0, NOBODY],
  ]);
});

test('objectives and hypotheses are resolved to numbers and turns', () => {
  const { briefing, hypotheses } = drill.scenario;
  expect(briefing.turns).toBe(12);
  expect(briefing.objectives[0]).toMatchObject({
    side: 0,
    type: 'take',
    place: EAST_VILLAGE,
    by: 12,
    men: 0,
  });
  expect(briefing.objectives[3]).toMatchObject({ side: 0, type: 'losses', place: NONE, by: 0, men: 600 });
  const mechanised = briefing.cards.findIndex(({ id }) => id === 'east-mechanised');
  expect(hypotheses[0]!.options[1]).toEqual({
    id: 'east-reserve',
    weight: 1,
    changes: [{ formation: mechanised, men: { low: 1000, best: 1100, high: 1200 }, arrives: null }],
  });
});

test('the scenario is whole and plain, and its objects are frozen', () => {
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !/\.(lat|lon)$/.test(path))
      expect([path, value]).toEqual([path, Math.trunc(value)]);
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) expect([path, Object.isFrozen(value)]).toEqual([path, true]);
    for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
  };
  look(drill.scenario, 'scenario');
  expect(JSON.parse(JSON.stringify(drill.scenario))).toEqual(drill.scenario);
});

test('the digest tells scenarios apart that play differently', () => {
  expect(drill.digest).toMatch(/^[0-9a-f]{16}$/);
  const other = changed((files) => {
    files['drill.json'].formations[0].men.best += 1;
  });
  expect(other.digest).not.toBe(drill.digest);
});
