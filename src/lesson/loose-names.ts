import { entryAt, type Fault } from '../scenario/fault.js';
import type { LessonGround } from './check-names.js';
import { rightId } from './right-id.js';

/**
 * Names that lead nowhere in a lesson whose shape is wrong, so that both are told at once: claims and reported
 * dates by their keys, wherever they stand. The full check of names waits for the shape.
 */
export function looseNameFaults(
  path: string,
  root: unknown,
  { dossier, milestones }: Pick<LessonGround, 'dossier' | 'milestones'>,
): Fault[] {
  const faults: Fault[] = [];
  const look = (where: string, id: unknown, kind: 'claim' | 'milestone'): void => {
    if (typeof id !== 'string') return;
    const known = new Set((kind === 'claim' ? dossier.claims : milestones).map((entry) => entry.id));
    if (known.has(id)) return;
    const right = rightId(id, known, kind);
    faults.push({ file: path, path: where, ...entryAt(root, where), wrong: notKnown(id), right });
  };
  const walk = (where: string, value: unknown): void => {
    if (Array.isArray(value)) for (const [no, one] of value.entries()) walk(`${where}[${no}]`, one);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        const at = where === '' ? key : `${where}.${key}`;
        if (key === 'milestone') look(at, one, 'milestone');
        else if (key === 'claim') look(at, one, 'claim');
        else if ((key === 'claims' || key === 'ids') && Array.isArray(one)) {
          for (const [no, id] of one.entries()) look(`${at}[${no}]`, id, 'claim');
        } else walk(at, one);
      }
    }
  };
  walk('', root);
  return faults;
}

/** What is wrong with an id that leads nowhere. */
function notKnown(id: string): string {
  return `is "${id}", which is not known`;
}
