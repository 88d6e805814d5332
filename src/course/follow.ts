import { give, type Sheet } from '../ai/staff/sheet.js';
import { baseOf } from '../ai/staff/situation.js';
import type { FormationNo } from '../engine/model/formation.js';
import { NONE } from '../engine/model/place.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import { isOpen, type PlannedStep } from './plan.js';

/** Orders that a formation gets today because of a step that it follows; none where it does already what it should. */
export function follow(
  briefing: Briefing,
  view: SideView,
  sheet: Sheet,
  step: PlannedStep,
  no: FormationNo,
): void {
  const { place, task } = view.own[no]!;
  switch (step.deed) {
    case 'take':
      if (isOpen(step, view)) attack(briefing, view, sheet, step, no);
      else goTo(briefing, view, sheet, step, no);
      return;
    case 'stand':
    case 'leave':
      goTo(briefing, view, sheet, step, no);
      return;
    case 'halt':
      give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'hasty' });
      return;
    case 'land':
      if (task.type === 'attack' || place === step.place) return;
      if (give(briefing, view, sheet, { type: 'land', formation: no, to: step.place })) return;
      stand(briefing, view, sheet, no);
  }
}

/** Stands and digs in; out on a link it goes to the nearer end of it first. Whoever draws back goes on. */
export function stand(briefing: Briefing, view: SideView, sheet: Sheet, no: FormationNo): void {
  const own = view.own[no]!;
  const { task } = own;
  if (task.type === 'withdraw' || (task.type === 'clear' && own.place !== NONE)) return;
  if (own.place === NONE) {
    const to = baseOf({ briefing, view }, own);
    if (task.type === 'march' && task.to === to) return;
    if (give(briefing, view, sheet, { type: 'march', formation: no, to })) return;
  }
  if (task.type === 'hold' && task.posture === 'prepared') return;
  give(briefing, view, sheet, { type: 'hold', formation: no, posture: 'prepared' });
}

/** On to the place of the step; whoever is there, or cannot go there, stands. */
function goTo(
  briefing: Briefing,
  view: SideView,
  sheet: Sheet,
  { deed, place }: PlannedStep,
  no: FormationNo,
): void {
  const own = view.own[no]!;
  const type = deed === 'leave' ? 'withdraw' : 'march';
  if (own.task.type === type && own.task.to === place) return;
  if (own.place === place || !give(briefing, view, sheet, { type, formation: no, to: place })) {
    stand(briefing, view, sheet, no);
  }
}

/** Attacks until it is worn out, rests where it is until it is fit, and attacks again. */
function attack(
  briefing: Briefing,
  view: SideView,
  sheet: Sheet,
  { place: target, via }: PlannedStep,
  formation: FormationNo,
): void {
  const { task, cohesion, vehicleBombs: count } = view.own[formation]!;
  if (task.type === 'attack' && task.target === target) {
    if (cohesion < WORN) give(briefing, view, sheet, { type: 'hold', formation, posture: 'hasty' });
    else if (count > 0) give(briefing, view, sheet, { type: 'vehicle-bombs', formation, count });
    return;
  }
  const isOn =
    cohesion >= FIT &&
    (give(briefing, view, sheet, { type: 'attack', formation, target, via }) ||
      give(briefing, view, sheet, { type: 'attack', formation, target, via: NONE }) ||
      give(briefing, view, sheet, { type: 'march', formation, to: target }));
  if (!isOn) stand(briefing, view, sheet, formation);
}

/** Cohesion (permille) below which it rests from an attack, and from which on it goes into one. Design assumptions. */
const WORN = 580;
const FIT = 680;
