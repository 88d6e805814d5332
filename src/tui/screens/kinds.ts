import { ASK } from './ask.js';
import { DEBRIEF } from './debrief.js';
import { GAME_MENU } from './game-menu.js';
import { GO_TO } from './go-to.js';
import { HAND_OVER } from './hand-over.js';
import { LAYERS_SCREEN } from './layers.js';
import { MENU } from './menu.js';
import { NEW_GAME } from './new-game.js';
import { PAGE } from './page.js';
import { PLAN } from './plan.js';
import { REPORTED } from './reported.js';
import { REPORTED_CHOICE } from './reported-choice.js';
import { RESOLUTION } from './resolution.js';
import { SAVES } from './saves.js';
import type { Screen, ScreenKind } from './screen.js';
import { TITLE } from './title.js';

type Kinds = { readonly [N in Screen['name']]: ScreenKind<Extract<Screen, { name: N }>> };

const KINDS: Kinds = {
  title: TITLE,
  'new-game': NEW_GAME,
  saves: SAVES,
  plan: PLAN,
  menu: MENU,
  'go-to': GO_TO,
  layers: LAYERS_SCREEN,
  page: PAGE,
  ask: ASK,
  resolution: RESOLUTION,
  'hand-over': HAND_OVER,
  'game-menu': GAME_MENU,
  debrief: DEBRIEF,
  reported: REPORTED,
  'reported-choice': REPORTED_CHOICE,
};

/** How a screen is drawn, and what keys do on it. */
export function kindOf<S extends Screen>({ name }: S): ScreenKind<S> {
  // The table has for each name the kind of the screens with that name; the compiler checks it, and cannot follow it here.
  return KINDS[name] as unknown as ScreenKind<S>;
}
