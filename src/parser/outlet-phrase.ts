import type { OutletNo } from '../engine/model/claim.js';
import type { Fault } from './fault.js';
import { bestFits, nearMisses } from './lexicon.js';
import { isDone, type Reader, rest, skipNoise } from './reader.js';

/** An outlet: the rest of the line is its name or id, or as much of it as fits no other. */
export function readOutlet(reader: Reader): OutletNo | Fault {
  skipNoise(reader);
  if (isDone(reader)) return { fault: 'missing', wanted: 'name of an outlet', usage: reader.usage };
  const { outlets } = reader.lexicon;
  const parts = reader.words.slice(reader.at).flatMap((word) => word.parts);
  const { found } = bestFits(outlets, parts);
  const typed = rest(reader);
  if (found.length > 1) return { fault: 'ambiguous', typed, choices: found.map(({ name }) => name) };
  if (found.length === 0) {
    const near = nearMisses(outlets, parts);
    const choices = near.length > 0 ? near : outlets.map(({ name }) => name);
    return { fault: 'unknown-name', wanted: 'outlet', typed, near: choices };
  }
  reader.at = reader.words.length;
  return outlets.indexOf(found[0]!);
}
