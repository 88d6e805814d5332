import { faultsOfShape } from '../scenario/fault.js';
import { shapeError } from './save-error.js';
import { type Save, saveSchema } from './schema.js';
import { readSealed } from './sealed.js';

/**
 * The save that `text` holds. Its snapshot is not looked at: see `stateOf`.
 *
 * @throws {SaveError} where the text is no whole save, or has a wrong shape
 */
export function readSave(text: string): Save {
  const content = readSealed(text);
  const result = saveSchema.safeParse(content);
  if (!result.success) throw shapeError(faultsOfShape('', content, result.error.issues));
  return result.data;
}
