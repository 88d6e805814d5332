import { NONE } from '../../engine/model/place.js';
import { airChoices, choicesAt, choicesFor } from '../../session/choices.js';
import { whyNoAttack } from '../../session/no-attack.js';
import { type App, done, type Game, opened, PANELS, type Selected, type Step, withGame } from '../app.js';
import { sceneOfGame } from '../game-scene.js';
import type { Key, KeyHelp } from '../key.js';
import { NEW_LINE, prefilled } from '../line-editor.js';
import { lookName, nextLook } from '../look.js';
import { cameraAt, panned, ZOOMS, zoomed, zoomOf } from '../map/camera.js';
import { frontOf } from '../map/front.js';
import { placeTowards } from '../map/place-towards.js';
import { planLayout } from '../panels/guide.js';
import { showDay } from './after-days.js';
import { dayPage } from './day-page.js';
import { debriefScreen } from './debrief.js';
import { keysPage } from './keys-page.js';
import { layersMenu } from './layers.js';
import { menuOf } from './menu.js';
import { PLAN_KEYS, planKey } from './plan-keys.js';
import { planRows, scrollBelow } from './plan-rows.js';
import { say } from './say.js';
import type { Screen, ScreenKind } from './screen.js';
import { cameraOf, isIdle, nextFormation, selectedPlace, showing } from './selection.js';
import { pressTyping, TYPING_KEYS } from './typing.js';

type Plan = Extract<Screen, { name: 'plan' }>;

/** The screen on which a day is planned: the map, and all that is to be known and ordered. */
export const PLAN: ScreenKind<Plan> = {
  rows: (app, _, size) => planRows(app, size, null),
  press: (app, _, key) => (app.game === null ? done(app) : pressPlan(app, app.game, key)),
  keys: keysOn,
};

function keysOn({ game }: App): readonly KeyHelp[] {
  if (game?.isTyping) return TYPING_KEYS;
  const isOver = game !== null && game.session.state.outcome !== null;
  return isOver ? [{ keys: 'e', does: 'how it came out: charts, luck' }, ...KEYS_AFTERWARDS] : PLAN_KEYS;
}

/** What there is still to do when the game is over. */
const KEYS_AFTERWARDS = PLAN_KEYS.filter(({ keys }) =>
  ['Esc', '?', ':', 'R', 'r', 'F', 'x', 'y'].includes(keys),
);

function pressPlan(app: App, game: Game, key: Key): Step {
  if (game.isBusy) return done(app);
  if (key === 'pageup' || key === 'pagedown') {
    const by = (key === 'pageup' ? -1 : 1) * Math.max(1, planLayout(app, app.size).bottom.rows - 3);
    const most = scrollBelow(app, game);
    return changed(app, { ...game, scroll: Math.max(0, Math.min(most, game.scroll + by)) });
  }
  if (game.isTyping) return pressTyping(app, game, key);
  const isOver = game.session.state.outcome !== null;
  if (isOver && (key === 'e' || key === 'w')) return done(opened(app, debriefScreen()));
  const known = planKey(key);
  if (known?.line !== undefined) return say(app, known.line);
  return moved(app, game, key) ?? asked(app, game, key);
}

function changed(app: App, game: Game): Step {
  return done(withGame(app, () => game));
}

/** What keys do that only change what is seen; null for all others. */
function moved(app: App, game: Game, key: Key): Step | null {
  const scene = sceneOfGame(game);
  const { map } = planLayout(app, app.size);
  const camera = cameraOf(app, game);
  const selected = (to: Selected | null): Step =>
    to === null ? done(app) : changed(app, showing(app, game, to));
  switch (key) {
    case 'up':
    case 'down':
    case 'left':
    case 'right': {
      const to = placeTowards(scene, selectedPlace(game), key);
      return selected(to === NONE ? null : { type: 'place', no: to });
    }
    case 'tab':
      return selected(nextFormation(game, 1));
    case 'shift+tab':
      return selected(nextFormation(game, -1));
    case 'n': {
      const idle = nextFormation(game, 1, (no) => isIdle(game, no));
      return idle ? selected(idle) : done({ ...app, notice: 'Every formation has something to do.' });
    }
    case '+':
    case '=':
    case '-':
      return changed(app, { ...game, camera: zoomed(camera, key === '-' ? -1 : 1, scene, map) });
    case 'z': {
      const zoom = ZOOMS[(ZOOMS.indexOf(zoomOf(camera)) + 1) % ZOOMS.length]!;
      return changed(app, { ...game, camera: cameraAt(camera, zoom, scene, map) });
    }
    case 'c': {
      const front = frontOf(scene);
      return front === null ? done(app) : changed(app, { ...game, camera: { ...camera, ...front } });
    }
    case 'T': {
      const look = nextLook(app.look);
      return done({ ...app, look, notice: `Look: ${lookName(look)}.` });
    }
    default: {
      const pan = PANS[key];
      if (pan) return changed(app, { ...game, camera: panned(camera, pan[0], pan[1], scene) });
      const panel = /^[1-5]$/.test(key) ? PANELS[Number(key) - 1] : undefined;
      return panel ? changed(app, { ...game, panel, scroll: 0 }) : null;
    }
  }
}

/** By key: columns and rows that the map is moved by. */
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  'shift+left': [-8, 0],
  H: [-8, 0],
  'shift+right': [8, 0],
  L: [8, 0],
  'shift+up': [0, -4],
  K: [0, -4],
  'shift+down': [0, 4],
  J: [0, 4],
};

/** What keys do that open something or give orders. */
function asked(app: App, game: Game, key: Key): Step {
  const { setting, session, selected } = game;
  const { briefing } = setting.scenario;
  const id =
    selected === null
      ? null
      : (selected.type === 'place' ? briefing.places : briefing.cards)[selected.no]!.id;
  const needed: Step = done({ ...app, notice: 'Select a place or a formation first: arrows, Tab or g.' });
  switch (key) {
    case 'enter':
      return selected === null ? needed : done(opened(app, ordersMenu(game, selected)));
    case 'a':
      return done(opened(app, menuOf('Aircraft', airChoices(setting, session))));
    case 'x':
      return id === null ? needed : say(app, `examine ${id}`);
    case 'y':
      return id === null ? needed : say(app, `why ${id}`);
    case 'f':
      return id === null ? needed : forecastOf(app, game);
    case ':':
    case '/':
      return changed(app, { ...game, isTyping: true, isOneLine: false });
    case 't': {
      const step = setting.shelf.file.guide?.steps[session.guide.next];
      if (!step || !session.guide.isOn)
        return done({ ...app, notice: 'There is no guide here. Type "help".' });
      return changed(app, {
        ...game,
        isTyping: true,
        isOneLine: true,
        line: prefilled({ ...NEW_LINE, ...game.line }, step.try),
      });
    }
    case 'g':
      return done(opened(app, { name: 'go-to', typed: '', chosen: 0 }));
    case 'm':
      return done(opened(app, layersMenu()));
    case 'r': {
      const page = dayPage(app, session.state.turn);
      return page === null
        ? done({ ...app, notice: 'No day has been played yet.' })
        : done(opened(app, page));
    }
    case 'R':
      return session.played.length === 0
        ? done({ ...app, notice: 'No day has been played yet.' })
        : showDay(app);
    case 'D':
      return done(opened(app, debriefScreen()));
    case '?':
      return done(opened(app, keysPage()));
    case 'escape':
    case 'q':
      return done(opened(app, { name: 'game-menu', chosen: 0 }));
    default:
      return done(app);
  }
}

/** All that can be ordered with what is selected. */
function ordersMenu({ setting, session }: Game, { type, no }: Selected) {
  const { places, cards } = setting.scenario.briefing;
  const isOwn = type === 'formation' && cards[no]!.side === session.side;
  if (isOwn)
    return menuOf(
      `Orders for ${cards[no]!.name}`,
      choicesFor(setting, session, no),
      whyNoAttack(setting, session, no),
    );
  const place = type === 'place' ? no : NONE;
  return menuOf(
    `What can be ordered at ${place === NONE ? cards[no]!.name : places[place]!.name}`,
    place === NONE ? [] : choicesAt(setting, session, place),
  );
}

/** The forecast of an attack on the selected place, or by the selected formation on what it attacks. */
function forecastOf(app: App, game: Game): Step {
  const { setting, session, selected } = game;
  const { places, cards } = setting.scenario.briefing;
  if (selected?.type === 'place') return say(app, `forecast ${places[selected.no]!.id}`);
  const no = selected!.no;
  const order = session.history.present[session.side].find(
    (one) => 'formation' in one && one.formation === no && one.type === 'attack',
  );
  const { task } = session.state.formations[no]!;
  const target =
    order?.type === 'attack'
      ? order.target
      : cards[no]!.side === session.side && task.type === 'attack'
        ? task.target
        : NONE;
  if (target === NONE) {
    return done({ ...app, notice: 'Select the place to be attacked, or a formation that attacks.' });
  }
  return say(app, `forecast ${places[target]!.id}`);
}
