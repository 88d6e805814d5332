import { describe, expect, test } from 'vitest';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario } from '../../src/cli/scenarios.js';
import { settingFor } from '../../src/cli/setting.js';
import { newGame } from '../../src/engine/turn/new-game.js';
import type { Done } from '../../src/report/guide.js';
import { wrapped } from '../../src/report/wrap.js';
import { guideOpening } from '../../src/session/guide.js';
import { newSession, type Session, type Setting } from '../../src/session/session.js';
import { rootOf } from '../../src/sim/seed.js';
import { typed } from './last-hills.js';

const loaded = await openScenario('drill');
const { scenario } = loaded;
const passive = PLAYERS.passive!;

interface Game {
  setting: Setting;
  session: Session;
}

/** The drill with a guide for the west of steps that are done so; the text of a step is its number. */
function drill(dones: readonly Done[], played: 'gov' | 'is' | 'both' = 'gov'): Game {
  const steps = dones.map((done, no) => ({
    id: `step-${no}`,
    text: `Text ${no}.`,
    try: `try ${no}`,
    notice: `Notice ${no}.`,
    done,
  }));
  const plain = settingFor(loaded, [played === 'is' ? passive : null, played === 'gov' ? passive : null]);
  const { file, library } = plain.shelf;
  const setting = { ...plain, shelf: { file: { ...file, guide: { side: 'gov', steps } }, library } };
  return { setting, session: newSession(setting, newGame(scenario, rootOf('1'), 'best')) };
}

/** The number of the current step after some lines. */
const at = (game: Game, ...lines: string[]) => typed(game, ...lines).session.guide.next;

const opening = ({ setting, session }: Game) => guideOpening(setting, session).join('\n');

test('the first step stands at the start of a game, with the ways to leave it', () => {
  const text = opening(drill([{ verb: 'look' }, { turn: 1 }]));
  expect(text).toContain('Guide, step 1 of 2. Text 0.\nTry: try 0\n');
  expect(text).toContain('"guide off"');
});

test('a step that is done is told with what to notice and the next one; others are not spoken of', () => {
  const game = drill([{ verb: 'look' }, { verb: 'supply' }]);
  const { text } = typed(game, 'look');
  expect(text).toContain('Guide: done. Notice 0.\n\nGuide, step 2 of 2. Text 1.\nTry: try 1');
  expect(typed(game, 'look', 'look').text).not.toContain('Guide');
  expect(typed(game, 'look', 'supply').text).toMatch(
    /Guide: done\. Notice 1\.\n\nGuide: that was the last step/,
  );
  expect(typed(game, 'look', 'supply', 'look').text).not.toContain('Guide');
});

describe('a step is done by', () => {
  test('its verb in any of its words, once for each line', () => {
    const game = drill([{ verb: 'order of battle' }, { verb: 'order of battle' }, { verb: 'end day' }]);
    expect(at(game, 'oob')).toBe(1);
    expect(at(game, 'oob', 'forces', 'look')).toBe(2);
    expect(at(game, 'oob', 'oob', 'z')).toBe(3);
  });

  test('nothing that could not be read, and no order that was refused', () => {
    const verb = drill([{ verb: 'examine' }]);
    expect(at(verb, 'examine the moon')).toBe(0);
    const order = drill([{ order: 'attack', target: 'east-village' }]);
    expect(at(order, 'attack east village with west light')).toBe(0);
    expect(at(order, 'attack east hill with west guard')).toBe(0);
    expect(at(order, 'attack east village with west infantry')).toBe(1);
  });

  test('an order that stands on the sheet when its turn comes', () => {
    const game = drill([{ verb: 'look' }, { order: 'march', target: 'west-hill' }, { order: 'hold' }]);
    expect(at(game, 'march west mechanised to west hill', 'hold west infantry', 'look')).toBe(3);
    expect(at(game, 'march west mechanised to west hill', 'undo', 'look')).toBe(1);
  });

  test('days that have been played, in its turn: no lesson is lost by ending a day too soon', () => {
    const game = drill([{ verb: 'look' }, { turn: 2 }, { verb: 'look' }, { turn: 9 }]);
    expect(at(game, 'end day')).toBe(0);
    expect(at(game, 'wait 2')).toBe(0);
    expect(at(game, 'wait 2', 'look')).toBe(2);
    expect(at(game, 'look', 'wait 2')).toBe(2);
    expect(typed(game, 'look', 'wait 2').text).toContain('Guide: done. Notice 1.');
  });

  test('an attack on a place that is held by then', () => {
    const game = drill([{ verb: 'look' }, { order: 'attack', target: 'east-hill' }, { verb: 'supply' }]);
    const taken = structuredClone(game.session);
    taken.state.places[1]!.holder = 0;
    expect(at(game, 'look')).toBe(1);
    expect(at({ ...game, session: taken }, 'look')).toBe(2);
  });

  test('a place that is held, and by the end of the game', () => {
    const game = drill([{ held: 'east-hill' }, { over: true }]);
    const taken = structuredClone(game.session);
    taken.state.places[1]!.holder = 0;
    expect(at(game, 'look')).toBe(0);
    expect(at({ ...game, session: taken }, 'look')).toBe(1);
    expect(typed(game, 'wait 10', 'wait 10').text).toContain('that was the last step');
  });
});

describe('the player', () => {
  const steps: Done[] = [{ verb: 'look' }, { verb: 'supply' }, { turn: 2 }];

  test('has the step shown again', () => {
    expect(typed(drill(steps), 'look', 'guide').text).toContain('step 2 of 3');
  });

  test('leaves out a step', () => {
    const game = typed(drill(steps), 'skip');
    expect(game.text).toBe('Guide, step 2 of 3. Text 1.\nTry: try 1');
    expect(at(game, 'skip', 'skip', 'skip')).toBe(3);
  });

  test('ends the guide, and takes it up where the game is then', () => {
    const off = typed(drill(steps), 'guide off');
    expect(off.text).toContain('"guide on"');
    expect(typed(off, 'look').text).not.toContain('Guide');
    expect(typed(off, 'skip').text).toBe(off.text);
    expect(typed(off, 'look', 'guide on').text).toContain('step 1 of 3');
    expect(typed(off, 'wait 2', 'guide on').text).toContain('last step');
  });
});

test('a game that is taken up again goes on after what it has reached', () => {
  const game = drill([{ verb: 'look' }, { turn: 2 }, { verb: 'supply' }]);
  const { state } = typed(game, 'guide off', 'wait 2').session;
  expect(newSession(game.setting, state).guide).toEqual({ next: 2, isOn: true });
});

test('the other side has no guide and is told so', () => {
  const game = drill([{ verb: 'look' }], 'is');
  const told = 'The guide of this scenario is for West only: the other side is played without one.';
  expect(opening(game)).toBe(told);
  expect(typed(game, 'look').text).not.toContain('Guide');
  for (const line of ['guide', 'guide on', 'skip']) {
    expect(typed(game, line).text.replaceAll('\n', ' ')).toBe(told);
  }
});

test('with both sides at one keyboard only what the guided side types counts', () => {
  const game = drill([{ verb: 'look' }], 'both');
  expect(at(game, 'side is', 'look')).toBe(0);
  expect(at(game, 'side is', 'side gov', 'look')).toBe(1);
});

test('a scenario without a guide says nothing of one until it is asked', () => {
  const setting = settingFor(loaded, [null, passive]);
  const game = { setting, session: newSession(setting, newGame(scenario, rootOf('1'), 'best')) };
  expect(opening(game)).toBe('');
  expect(typed(game, 'guide').text).toContain('has no guide');
  expect(wrapped([typed(game, 'look').text]).join('\n')).not.toContain('Guide');
});
