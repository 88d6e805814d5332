import type { SideView } from '../engine/model/view.js';
import { orderedView } from '../session/ordered-view.js';
import { viewOf } from '../session/session.js';
import { supplyLinesOf } from '../session/supply-lines.js';
import type { Game } from './app.js';
import type { Scene } from './map/scene.js';
import { sceneOf } from './map/scene-of.js';
import { kept } from './memo.js';

/** What the side at the keyboard knows, with the orders of the day taken up. */
export function orderedViewOf({ setting, session }: Game): SideView {
  return kept(session, 'ordered view', () =>
    orderedView(setting.scenario.briefing, viewOf(setting, session), session.history.present[session.side]),
  );
}

/** The map as the side at the keyboard knows it, with its plans for the day. */
export function sceneOfGame(game: Game): Scene {
  return kept(game.session, 'scene', () => sceneOfView(game, orderedViewOf(game)));
}

/** The map as a side knows it at some moment of a day. */
export function sceneOfView({ setting }: Game, view: SideView): Scene {
  const { briefing } = setting.scenario;
  return kept(view, 'scene', () =>
    sceneOf(briefing, view, setting.shelf.library.lines, supplyLinesOf(briefing, view)),
  );
}
