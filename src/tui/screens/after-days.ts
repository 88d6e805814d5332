import { answer } from '../../session/answer.js';
import { phasesOf } from '../../session/phases.js';
import { personsOf } from '../../session/session.js';
import { type App, done, type Effect, type Game, opened, type Step, withGame } from '../app.js';
import { sceneOfGame } from '../game-scene.js';
import { following } from '../map/camera.js';
import { frontOf } from '../map/front.js';
import { planLayout } from '../panels/guide.js';
import { debriefScreen } from './debrief.js';
import { pageOf } from './page-of.js';
import { tickFor } from './resolution-pace.js';
import type { ResolutionScreen } from './screen.js';

/** Milliseconds to read a line of what happened, until the reader asks for another pace: design assumption. */
const PACE = 600;

/** Plays what `line` ends, one day or more, and shows it: one day phase by phase, more as a text. */
export function playDays(app: App, line: string): Step {
  const { game } = app;
  if (game === null) return done(app);
  const { setting, session: before } = game;
  const { session, lines, guide } = answer(setting, before, line);
  const count = session.played.length - before.played.length;
  const played = followingFront(
    withGame({ ...app, notice: null }, (old) => ({
      ...afterDay(old),
      session,
      guide: guide.length > 0 ? guide : old.guide,
      told: personsOf(setting).length > 1 ? [] : [`> ${line}`, ...lines],
      panel: guide.length > 0 ? 'guide' : 'told',
    })),
  );
  const effects: Effect[] = count > 0 ? [{ type: 'record', session }] : [];
  if (count === 0) return { app: played, effects };
  if (personsOf(setting).length > 1)
    return { app: opened(played, { name: 'hand-over', to: session.side }), effects };
  if (count > 1) {
    const base = session.state.outcome ? opened(played, debriefScreen()) : played;
    return { app: opened(base, pageOf('What happened', lines)), effects };
  }
  const shown = showDay(played);
  return { app: shown.app, effects: [...effects, ...shown.effects] };
}

/** A new day: its warnings are still to be given, but for formations that have been left idle on purpose. */
function afterDay(game: Game): Game {
  const warned = game.warned.filter((key) => / idle /.test(key));
  return { ...game, warned, isBusy: false, scroll: 0 };
}

/** With the map moved, as little as it takes, so that the front is well inside it. */
function followingFront(app: App): App {
  return withGame(app, (game) => {
    const front = game.camera && frontOf(sceneOfGame(game));
    if (!front || !game.camera) return game;
    return { ...game, camera: following(game.camera, front, planLayout(app, app.size).map) };
  });
}

/** With the last day shown to the side at the keyboard, phase by phase. */
export function showDay(app: App): Step {
  const { game } = app;
  const day = game?.session.played.at(-1);
  if (!game || !day) return done(app);
  const phases = phasesOf(game.setting, day, game.session.side);
  if (phases.length === 0) return done({ ...app, notice: 'Nothing happened that your side knows of.' });
  const screen: ResolutionScreen = {
    name: 'resolution',
    phases,
    at: 0,
    isRunning: true,
    pace: PACE,
    run: 0,
    scroll: 0,
  };
  return { app: opened(app, screen), effects: [tickFor(screen)] };
}
