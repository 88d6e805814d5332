import { NONE } from '../../engine/model/place.js';
import { ownPresent } from '../../engine/model/view.js';
import type { App, Game, Selected } from '../app.js';
import { orderedViewOf, sceneOfGame } from '../game-scene.js';
import { type Camera, cameraAt, following, theatreCamera } from '../map/camera.js';
import { frontOf } from '../map/front.js';
import type { Point } from '../map/scene.js';
import { planLayout } from '../panels/guide.js';

/** Where the reader looks: as he left it, or at the front. */
export function cameraOf(app: App, game: Game): Camera {
  const scene = sceneOfGame(game);
  const { map } = planLayout(app, app.size);
  if (game.camera !== null) return game.camera;
  const [front, whole] = [frontOf(scene), theatreCamera(scene, map)];
  if (front === null) return whole;
  const near = cameraAt(front, 'axis', scene, map);
  return near.scale >= whole.scale ? whole : near;
}

/** The game with something else selected, and the map moved so that it is seen. */
export function showing(app: App, game: Game, selected: Selected): Game {
  const point = pointOf(game, selected);
  const camera = cameraOf(app, game);
  return {
    ...game,
    selected,
    panel: game.panel === 'told' ? 'card' : game.panel,
    scroll: 0,
    camera: point === null ? camera : following(camera, point, planLayout(app, app.size).map),
  };
}

/** Where something stands on the ground, null where it is not on the map. */
export function pointOf(game: Game, { type, no }: Selected): Point | null {
  const scene = sceneOfGame(game);
  if (type === 'place') return scene.places[no] ?? null;
  return scene.formations.find((formation) => formation.no === no) ?? null;
}

/** The place that is selected, or where the selected formation stands; NONE on a road and where nothing is selected. */
export function selectedPlace({ selected, ...game }: Game): number {
  if (selected === null) return NONE;
  if (selected.type === 'place') return selected.no;
  return orderedViewOf({ selected, ...game }).own[selected.no]?.place ?? NONE;
}

/** The own formation that comes `step` after the selected one, null where there is none of those that `fits`. */
export function nextFormation(
  game: Game,
  step: 1 | -1,
  fits: (no: number) => boolean = () => true,
): Selected | null {
  const all = ownPresent(orderedViewOf(game)).filter(fits);
  if (all.length === 0) return null;
  const now = game.selected?.type === 'formation' ? game.selected.no : -1;
  const after = step === 1 ? all.find((no) => no > now) : all.findLast((no) => no < now);
  return { type: 'formation', no: after ?? (step === 1 ? all[0]! : all.at(-1)!) };
}

/** Whether an own formation has no order for today, and nothing to do that still stands. */
export function isIdle({ setting, session }: Game, no: number): boolean {
  const isOrdered = session.history.present[session.side].some(
    (order) => 'formation' in order && order.formation === no,
  );
  const { task } = session.state.formations[no]!;
  const isOwn = setting.scenario.briefing.cards[no]!.side === session.side;
  return isOwn && !isOrdered && task.type === 'hold' && task.posture === 'hasty';
}
