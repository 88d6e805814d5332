import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openMilestones } from '../../src/cli/milestones.js';
import { openScenario } from '../../src/cli/scenarios.js';
import { ScenarioError } from '../../src/scenario/fault.js';
import { parseMilestones } from '../../src/scenario/milestones.js';

const TEXT = readFileSync('scenarios/theatre/milestones.json', 'utf8');
const loaded = await openScenario('last-hills');

/** The faults of the shipped milestones after `change`. */
// biome-ignore lint/suspicious/noExplicitAny: the file is broken in every way, so it has no type
function faultsAfter(change: (file: any) => void): string[] {
  const file = JSON.parse(TEXT);
  change(file);
  try {
    parseMilestones({ path: 'milestones.json', text: JSON.stringify(file) }, loaded.library);
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.faults.map(({ path, right }) => `${path}: ${right}`);
    throw error;
  }
}

test('the milestones that ship have no faults, and say which of them figures were tuned to', () => {
  const { milestones, losses } = openMilestones(loaded)!;
  const ids = (heldOut: boolean) => milestones.filter((one) => one.heldOut === heldOut).map(({ id }) => id);
  expect(ids(false)).toEqual(['al-hayl', 'last-hills', 'sukhnah-entered', 'sukhnah-secured']);
  expect(ids(true)).toEqual([
    'al-kadir',
    'al-kawm',
    'link-up',
    'kabajib',
    'shula',
    'siege-broken',
    'airbase',
  ]);
  expect(losses.every(({ heldOut }) => heldOut)).toBe(true);
});

test('each reported interval touches the days of every claim that it rests on', () => {
  const { milestones } = openMilestones(loaded)!;
  for (const { id, reported, claims } of milestones) {
    for (const name of claims) {
      const claim = loaded.library.claims.find((one) => one.id === name)!;
      expect([id, name, claim.from <= reported[1] && claim.to >= reported[0]]).toEqual([id, name, true]);
    }
  }
});

test('a theatre without reported dates has no milestones', async () => {
  expect(openMilestones(await openScenario('drill'))).toBeNull();
});

test.each<[string, (file: never) => void, string]>([
  [
    'an unknown place',
    (file: { milestones: { place: string }[] }) => {
      file.milestones[0]!.place = 'sukhna';
    },
    'milestones[0].place: the id of a place; did you mean "sukhnah"?',
  ],
  [
    'an unknown claim',
    (file: { milestones: { claims: string[] }[] }) => {
      file.milestones[2]!.claims = ['nowhere-said'];
    },
    'milestones[2].claims: the id of a claim',
  ],
  [
    'an unknown source',
    (file: { leg: { sources: string[] } }) => {
      file.leg.sources = ['Z99'];
    },
    'leg.sources: the id of a source',
  ],
  [
    'an id given twice',
    (file: { losses: { id: string }[] }) => {
      file.losses[1]!.id = file.losses[0]!.id;
    },
    'losses[1].id: an id of its own',
  ],
  [
    'an interval that runs backwards',
    (file: { milestones: { reported: string[] }[] }) => {
      file.milestones[0]!.reported = ['2017-07-16', '2017-07-11'];
    },
    'milestones[0].reported: two dates, the second not before the first',
  ],
  [
    'ends for an event that has none',
    (file: { milestones: { ends: string[] }[] }) => {
      file.milestones[0]!.ends = ['sukhnah', 'arak'];
    },
    'milestones[0].ends: `ends` and `through` for the event "joined", and neither for the others',
  ],
  [
    'an unknown event',
    (file: { milestones: { event: string }[] }) => {
      file.milestones[0]!.event = 'taken';
    },
    'milestones[0].event: one of held, entered, relieved, joined',
  ],
])('%s is told as a fault', (_, change, fault) => {
  expect(faultsAfter(change as (file: unknown) => void)).toEqual([fault]);
});

test('text that is no JSON is one fault with its place', () => {
  expect(() => parseMilestones({ path: 'mine.json', text: '{"milestones":' }, loaded.library)).toThrow(
    'mine.json: line 1, column 15 the file ends here',
  );
});
