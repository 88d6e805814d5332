import type { Order } from '../engine/model/order.js';
import type { Briefing, Scenario } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';
import type { GameState } from '../engine/model/state.js';
import type { Command } from '../parser/command.js';
import {
  type Done,
  GUIDE_OFF,
  GUIDE_WAYS,
  type Guide,
  noGuideText,
  stepDoneLines,
  stepLines,
} from '../report/guide.js';
import type { Session, Setting } from './session.js';

/** How far a player has come with the guide. Plain data. */
export interface GuideProgress {
  /** The current step, counted from 0; as many as there are steps when all are done. */
  readonly next: number;
  readonly isOn: boolean;
}

/** What the command "guide" asks for. */
type Ask = Extract<Command, { type: 'guide' }>['ask'];

/** Before the first line: a game that is taken up again begins after the last step that the game has reached. */
export function guideAtStart(setting: Setting, state: GameState): GuideProgress {
  const guided = guidedSide(setting);
  if (guided === null) return { next: 0, isOn: false };
  return { next: reached(setting, guided.guide, guided.side, state, 0), isOn: true };
}

/** What the guide says before the first line: the step to begin with, or for whom it is. */
export function guideOpening(setting: Setting, { guide: progress }: Session): string[] {
  const { guide } = setting.shelf.file;
  if (guide === undefined) return [];
  if (guidedSide(setting) === null) return [noGuideText(guide, nameOf(setting, guide))];
  return [...stepLines(guide, progress.next), GUIDE_WAYS];
}

/** Whether the guide leads the side at the keyboard, with steps still to be done. */
export function isLed(setting: Setting, { side, guide: { next, isOn } }: Session): boolean {
  const guided = guidedSide(setting);
  return guided !== null && isOn && guided.side === side && next < guided.guide.steps.length;
}

/** Carries out "guide", "guide on", "guide off" and "skip". */
export function askGuide(
  setting: Setting,
  session: Session,
  ask: Ask,
): { session: Session; lines: string[] } {
  const guided = guidedSide(setting);
  if (guided === null) {
    const { guide } = setting.shelf.file;
    return { session, lines: [noGuideText(guide, guide && nameOf(setting, guide))] };
  }
  const { guide, side } = guided;
  const { next, isOn } = session.guide;
  const at = (progress: GuideProgress): Session => ({ ...session, guide: progress });
  switch (ask) {
    case 'show':
      return { session, lines: isOn ? stepLines(guide, next) : [GUIDE_OFF] };
    case 'off':
      return { session: at({ next, isOn: false }), lines: [GUIDE_OFF] };
    case 'on': {
      const now = reached(setting, guide, side, session.state, next);
      return { session: at({ next: now, isOn: true }), lines: stepLines(guide, now) };
    }
    case 'skip': {
      if (!isOn) return { session, lines: [GUIDE_OFF] };
      const now = Math.min(guide.steps.length, passed(setting, guided, session, next + 1, null));
      return { session: at({ next: now, isOn }), lines: stepLines(guide, now) };
    }
  }
}

/**
 * Moves the guide on after a line that was carried out.
 *
 * @param verb the name of the verb that was typed
 * @param session as the line left it
 * @returns the session, and what the guide says: nothing where its step is not yet done
 */
export function followGuide(
  setting: Setting,
  session: Session,
  verb: string,
): { session: Session; lines: string[] } {
  const guided = guidedSide(setting);
  const { next, isOn } = session.guide;
  if (guided === null || !isOn || next >= guided.guide.steps.length) return { session, lines: [] };
  const now = passed(setting, guided, session, next, verb);
  if (now === next) return { session, lines: [] };
  return {
    session: { ...session, guide: { next: now, isOn } },
    lines: stepDoneLines(guided.guide, now - 1, now),
  };
}

interface Guided {
  guide: Guide;
  side: SideNo;
}

/** The guide and its side, null where there is none or nobody types for that side. */
function guidedSide({ scenario, shelf, opponents }: Setting): Guided | null {
  const { guide } = shelf.file;
  if (guide === undefined) return null;
  const side = scenario.briefing.sides[0].id === guide.side ? 0 : 1;
  return opponents[side] === null ? { guide, side } : null;
}

function nameOf({ scenario }: Setting, guide: Guide): string | undefined {
  return scenario.briefing.sides.find(({ id }) => id === guide.side)?.name;
}

/**
 * The first step from `next` on that is not done: a command counts for the current step alone, an order for as long as
 * it stands on the sheet, what the game has reached for good. An attack on a place that is held needs no order. When the
 * game is over, so are the steps that led there.
 */
function passed(
  setting: Setting,
  { guide, side }: Guided,
  session: Session,
  next: number,
  verb: string | null,
): number {
  if (session.state.outcome !== null) return reached(setting, guide, side, session.state, next);
  let now = next;
  const mayCount = verb !== null && session.side === side;
  if (mayCount && isVerb(guide.steps[now]?.done, verb)) now++;
  while (isDone(setting, session, side, guide.steps[now]?.done)) now++;
  return now;
}

function isVerb(done: Done | undefined, verb: string): boolean {
  return done !== undefined && 'verb' in done && done.verb === verb;
}

/** The step after the last one, from `next` on, that waits for what the game has reached; `next` where there is none. */
function reached(
  { scenario }: Setting,
  { steps }: Guide,
  side: SideNo,
  state: GameState,
  next: number,
): number {
  return Math.max(next, 1 + steps.findLastIndex(({ done }) => isReached(scenario, side, state, done)));
}

/** Whether the game has come as far as a step waits for. */
function isReached({ briefing }: Scenario, side: SideNo, state: GameState, done: Done): boolean {
  if ('turn' in done) return state.turn >= done.turn;
  if ('over' in done) return state.outcome !== null;
  return 'held' in done && isHeld(briefing, side, state, done.held);
}

function isHeld({ places }: Briefing, side: SideNo, state: GameState, id: string): boolean {
  return state.places[places.findIndex((place) => place.id === id)]?.holder === side;
}

function isDone(setting: Setting, session: Session, side: SideNo, done: Done | undefined): boolean {
  if (done === undefined) return false;
  const { scenario } = setting;
  if (isReached(scenario, side, session.state, done) || isOrdered(setting, session, side, done)) return true;
  const isAttack = 'order' in done && done.order === 'attack' && done.target !== undefined;
  return isAttack && isHeld(scenario.briefing, side, session.state, done.target!);
}

function isOrdered({ scenario }: Setting, session: Session, side: SideNo, done: Done | undefined): boolean {
  if (done === undefined || !('order' in done)) return false;
  const { places } = scenario.briefing;
  return session.history.present[side].some(
    (order) =>
      order.type === done.order && (done.target === undefined || places[placeIn(order)]?.id === done.target),
  );
}

/** The place that an order names, or an index of none. */
function placeIn(order: Order): number {
  if ('target' in order) return order.target;
  return 'to' in order ? order.to : -1;
}
