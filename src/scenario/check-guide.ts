import { daysBetween } from '../text/calendar.js';
import { rightName, type Tell } from './check.js';
import { holderAtStart, placesOf } from './ground.js';
import { type GuideEntry, type GuideStepEntry, ORDERS_TO_A_PLACE } from './guide-file.js';
import type { ScenarioFiles } from './library.js';

/** Tells of a guide for nobody, and of steps that cannot be done or would never be shown. */
export function checkGuide(files: ScenarioFiles, tell: Tell): void {
  const { file } = files;
  if (file.guide === undefined) return;
  const { side, steps } = file.guide;
  const sides = file.sides.map(({ id }) => id);
  if (!sides.includes(side)) {
    tell('scenario', 'guide.side', `is "${side}", which is no side`, `one of ${sides.join(', ')}`);
  }
  for (const [i, step] of steps.entries()) {
    const path = `guide.steps[${i}]`;
    const first = steps.findIndex(({ id }) => id === step.id);
    if (first < i) {
      const wrong = `is "${step.id}", as that of guide.steps[${first}]`;
      tell('scenario', `${path}.id`, wrong, 'an id of its own');
    }
    checkDone(files, step, `${path}.done`, side, tell);
    checkOrder(file.guide, i, `${path}.done`, tell);
  }
}

function checkDone(
  files: ScenarioFiles,
  { done }: GuideStepEntry,
  path: string,
  side: string,
  tell: Tell,
): void {
  const { start, end } = files.file;
  if ('order' in done && done.target !== undefined) {
    checkPlace(files, done.target, `${path}.target`, tell);
    if (!ORDERS_TO_A_PLACE.has(done.order)) {
      const right = `no target, or an order that has one: ${[...ORDERS_TO_A_PLACE].join(', ')}`;
      tell(
        'scenario',
        `${path}.target`,
        `stands with the order "${done.order}", which names no place`,
        right,
      );
    }
  }
  if ('turn' in done && done.turn > daysBetween(start, end) + 1) {
    const days = daysBetween(start, end) + 1;
    tell('scenario', `${path}.turn`, `is ${done.turn}, after the end of the game`, `from 1 to ${days}`);
  }
  if (!('held' in done)) return;
  checkPlace(files, done.held, `${path}.held`, tell);
  const place = placesOf(files).find(({ id }) => id === done.held);
  if (place && holderAtStart(files, place)?.replace(/-besieged$/, '') === side) {
    const wrong = `is "${done.held}", which "${side}" holds at the start`;
    tell('scenario', `${path}.held`, wrong, 'a place that is to be taken');
  }
}

function checkPlace(files: ScenarioFiles, id: string, path: string, tell: Tell): void {
  const known = new Set(placesOf(files).map((place) => place.id));
  if (known.has(id)) return;
  tell('scenario', path, `is "${id}", which is not on the map`, rightName(id, known, 'a place of the map'));
}

/** What the game reaches also passes all steps before it, so a step that waits for less would never be shown. */
function checkOrder({ steps }: GuideEntry, i: number, path: string, tell: Tell): void {
  const { done } = steps[i]!;
  if ('over' in done && i < steps.length - 1) {
    tell('scenario', `${path}.over`, 'ends the game before the last step', 'the last step');
  }
  if (!('turn' in done)) return;
  const before = steps.slice(0, i).map((step) => ('turn' in step.done ? step.done.turn : 0));
  const latest = Math.max(0, ...before);
  if (done.turn <= latest) {
    const wrong = `is ${done.turn}, which an earlier step has waited for`;
    tell('scenario', `${path}.turn`, wrong, `more than ${latest}`);
  }
}
