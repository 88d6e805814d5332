import type { Scenario } from '../engine/model/scenario.js';
import { compileScenario } from './compile.js';
import { type EffectiveFigure, figureEntries } from './effective-figures.js';
import { LIBRARY_NAMES, type ScenarioFiles } from './library.js';
import type { LoadedScenario } from './loaded.js';

/** A figure that is one number, and how far it could be off either way. */
export interface RangedFigure extends EffectiveFigure {
  value: number;
  low: number;
  high: number;
}

/** The figures that apply in a scenario: those that have a range, and the names of the assumed ones that have none. */
export function figureRanges(files: Pick<ScenarioFiles, 'file' | 'library'>): {
  ranged: RangedFigure[];
  noRange: string[];
} {
  const ranged: RangedFigure[] = [];
  const noRange: string[] = [];
  for (const figure of figureEntries(files)) {
    const { value, low, high, basis } = figure.entry;
    if (typeof value === 'number' && low !== undefined && high !== undefined) {
      ranged.push({ ...figure, value, low, high });
    } else if (basis === 'assumed') noRange.push(figure.name);
  }
  return { ranged, noRange };
}

/**
 * The scenario as it would be with another value for one figure: compiled from the same files, with that figure among the
 * scenario's own. All that is reckoned from figures when a scenario is compiled follows it.
 */
export function withFigure(
  { file, library }: Pick<LoadedScenario, 'file' | 'library'>,
  { name, entry }: EffectiveFigure,
  value: number,
): Scenario {
  const overrides = { ...file.overrides, [name]: { ...entry, value } };
  const paths = Object.fromEntries([...LIBRARY_NAMES, 'scenario'].map((it) => [it, '']));
  // The files have no fault, so no message will name their paths.
  const files = { file: { ...file, overrides }, library, paths } as ScenarioFiles;
  return compileScenario(files);
}
