import { type Formation, freshTask } from '../model/formation.js';

/** A formation stands fast where it is, in hasty positions, until told otherwise. */
export function halt(formation: Formation): void {
  formation.task = freshTask({ type: 'hold', posture: 'hasty' });
}
