import type { Scenario } from '../../src/engine/model/scenario.js';
import type { GameState } from '../../src/engine/model/state.js';
import { lexiconFor } from '../../src/parser/lexicon.js';
import { newSession, type Session, type Setting } from '../../src/session/session.js';
import { type Drawn, type Sketch, sketch } from '../support/sketch.js';
import { lastHills } from './last-hills.js';

const { shelf } = lastHills().setting;

/** A game at a keyboard at which both sides are typed, the first of them now. Its texts are those of another scenario. */
export function keyboardOf(scenario: Scenario, state: GameState): { setting: Setting; session: Session } {
  const lexicon = lexiconFor(scenario.briefing, { places: {}, formations: {} });
  const setting: Setting = { scenario, shelf, lexicon, opponents: [null, null] };
  return { setting, session: newSession(setting, state) };
}

/** A game that a test has drawn, at such a keyboard, and the numbers behind its names. */
export function drawnGame(drawing: Sketch): Drawn & { setting: Setting; session: Session } {
  const drawn = sketch(drawing);
  return { ...drawn, ...keyboardOf(drawn.scenario, drawn.state) };
}
