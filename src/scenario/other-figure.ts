import { faultsOfMeaning } from './check.js';
import type { EffectiveFigure } from './effective-figures.js';
import { faultsOfShape, ScenarioError } from './fault.js';
import { FIGURE_BY_NAME } from './figures-file.js';
import { LIBRARY_NAMES, type ScenarioFiles } from './library.js';
import { type LoadedScenario, loadedOf } from './loaded.js';

/**
 * A scenario as it would be with another value for one figure that is a number. Unlike `withFigure` it takes any value, and looks whether
 * the rules can be played with it.
 *
 * @throws ScenarioError where they cannot
 */
export function loadedWithFigure(
  { file, library }: Pick<LoadedScenario, 'file' | 'library'>,
  { name, entry }: EffectiveFigure,
  value: number,
): LoadedScenario {
  // The range is that of the usual value: another one may lie outside.
  const { low: _low, high: _high, ...kept } = entry;
  const changed = { ...kept, value };
  const shape = FIGURE_BY_NAME[name]!.safeParse(changed);
  if (!shape.success) throw new ScenarioError(faultsOfShape(name, changed, shape.error.issues));
  const overrides = { ...file.overrides, [name]: changed };
  const paths = Object.fromEntries([...LIBRARY_NAMES, 'scenario'].map((it) => [it, name]));
  // The files had no fault before; what the new value makes wrong is told by the name of the figure.
  const files = { file: { ...file, overrides }, library, paths } as ScenarioFiles;
  const faults = faultsOfMeaning(files);
  if (faults.length > 0) throw new ScenarioError(faults);
  return loadedOf(files);
}
