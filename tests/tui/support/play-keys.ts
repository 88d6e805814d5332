import { PLAYERS } from '../../../src/ai/register.js';
import { offerOf } from '../../../src/cli/full-screen/offer.js';
import { openScenario } from '../../../src/cli/scenarios.js';
import { settingFor } from '../../../src/cli/setting.js';
import { newGame } from '../../../src/engine/turn/new-game.js';
import { luckShown } from '../../../src/report/luck-shown.js';
import { reportedDays, reportedOn } from '../../../src/report/reported.js';
import { newSession } from '../../../src/session/session.js';
import { luckOfGame } from '../../../src/sim/compare/luck-of-game.js';
import { rootOf } from '../../../src/sim/seed.js';
import type { App, Effect, Game, OfferedSave } from '../../../src/tui/app.js';
import { frameOf } from '../../../src/tui/frame.js';
import { newStore, type Store } from '../../../src/tui/ink/store.js';
import type { Key } from '../../../src/tui/key.js';
import type { Look } from '../../../src/tui/look.js';
import type { Row, Size } from '../../../src/tui/row.js';
import type { Screen } from '../../../src/tui/screens/screen.js';
import type { BegunGame, Message } from '../../../src/tui/update.js';
import { textOf } from './rows.js';

/** The scenarios that are played here: one with a guide, a short one, and that of the whole theatre. */
const LOADED = {
  'first-steps': await openScenario('first-steps'),
  'last-hills': await openScenario('last-hills'),
  'road-to-deir-ezzor': await openScenario('road-to-deir-ezzor'),
} as const;

export type Scenario = keyof typeof LOADED;

/** A game to begin with. */
export interface Asked {
  scenario?: Scenario;
  side?: 'gov' | 'is' | 'both';
  opponent?: string;
  seed?: string;
  world?: 'best' | 'drawn';
}

export const COLOURED: Look = { theme: 'default', ascii: false, depth: '256' };

const OFFER = {
  ...offerOf(),
  // Frames must not change with every version.
  version: '0.0.0',
};

/** The full screen without a terminal: keys go in, frames come out, and what the shell would do is done at once. */
export interface Played {
  store: Store;
  now(): App;
  game(): Game;
  /** The screen on top. */
  top(): Screen;
  /** The names of all screens, the top one last. */
  names(): string[];
  /** Presses keys by their names, one after the other. */
  press(...keys: readonly Key[]): void;
  /** Presses a key for each character. */
  type(text: string): void;
  send(message: Message): void;
  /** Lets the time pass that was last asked for. @returns whether any was */
  tick(): boolean;
  /** All that the shell was asked to do, oldest first. */
  effects: readonly Effect[];
  rows(): Row[];
  /** The frame as text. */
  text(): string;
  /** The orders of the day of the side at the keyboard. */
  orders(): readonly unknown[];
}

/** The first screen, on which nothing has been pressed yet. */
export function atTitle(
  size: Size = { columns: 120, rows: 40 },
  look: Look = COLOURED,
  saves: readonly OfferedSave[] = [],
): Played {
  const effects: Effect[] = [];
  const app: App = {
    size,
    look,
    offer: OFFER,
    screens: [{ name: 'title', chosen: 0 }],
    game: null,
    notice: null,
  };
  const store = newStore(app, (effect, send) => {
    effects.push(effect);
    perform(effect, send, saves, store.now().game);
  });
  const top = () => store.now().screens.at(-1)!;
  const rows = () => frameOf(store.now());
  let ticks = 0;
  return {
    store,
    now: store.now,
    game: () => store.now().game!,
    top,
    names: () => store.now().screens.map(({ name }) => name),
    press: (...keys) => {
      for (const key of keys) store.send({ type: 'key', key });
    },
    type: (text) => {
      for (const char of text) store.send({ type: 'key', key: char === ' ' ? 'space' : char });
    },
    send: store.send,
    tick: () => {
      const asked = effects.slice(ticks).findLast((effect) => effect.type === 'tick');
      ticks = effects.length;
      if (asked === undefined) return false;
      store.send({ type: 'tick', run: asked.run });
      return true;
    },
    effects,
    rows,
    text: () => textOf(rows()),
    orders: () => {
      const { session } = store.now().game!;
      return session.history.present[session.side];
    },
  };
}

/** A game whose briefing has been read: its plan lies on the screen. */
export function atPlan(asked: Asked = {}, size?: Size, look?: Look, saves?: readonly OfferedSave[]): Played {
  const played = atTitle(size, look, saves);
  played.send({ type: 'begun', game: gameOf(asked) });
  played.press('escape');
  return played;
}

/** A new game, as the shell opens it. */
export function gameOf({
  scenario = 'last-hills',
  side = 'gov',
  opponent = 'staff',
  seed = '1',
  world = 'best',
}: Asked = {}): BegunGame {
  const loaded = LOADED[scenario];
  const player = PLAYERS[opponent]!;
  const setting = settingFor(loaded, [side === 'is' ? player : null, side === 'gov' ? player : null]);
  return {
    setting,
    session: newSession(setting, newGame(loaded.scenario, rootOf(seed), world)),
    title: loaded.file.name,
    seed,
    isResumed: false,
  };
}

/** What the shell does, without files, clocks and promises. */
function perform(
  effect: Effect,
  send: Store['send'],
  saves: readonly OfferedSave[],
  game: Game | null,
): void {
  switch (effect.type) {
    case 'begin': {
      const { scenario } = effect;
      if (isLoaded(scenario)) send({ type: 'begun', game: gameOf({ ...effect, scenario }) });
      else send({ type: 'told', text: `${scenario} is not loaded in this test.` });
      break;
    }
    case 'play':
      send({ type: 'play', line: effect.line });
      break;
    case 'list-saves':
      send({ type: 'saves', saves });
      break;
    case 'resume':
      send({ type: 'begun', game: { ...gameOf({ seed: effect.path }), isResumed: true } });
      break;
    case 'save':
      send({ type: 'told', text: effect.name === null ? 'Saved.' : `Saved as "${effect.name}".` });
      break;
    case 'luck': {
      const { scenario } = game!.setting;
      const work = luckOfGame(scenario, game!.seed, effect.session.played, 2);
      let step = work.next();
      while (!step.done) {
        send({ type: 'luck', luck: null, progress: step.value });
        step = work.next();
      }
      send({ type: 'luck', luck: luckShown(scenario.briefing, step.value), progress: 1 });
      break;
    }
    case 'open-reported': {
      const { library, scenario } = LOADED['road-to-deir-ezzor'];
      const days = reportedDays(library, 'read');
      send({ type: 'reported', dossier: library, days, at: reportedOn(days, scenario.briefing.start) });
      break;
    }
    default:
      break;
  }
}

function isLoaded(id: string): id is Scenario {
  return id in LOADED;
}
