import type { Figures } from '../engine/model/figures.js';
import type { FigureEntry } from './figures-file.js';
import type { ScenarioFiles } from './library.js';

/** A figure that applies, by its full name ("group.name"), and the file it stands in. */
export interface EffectiveFigure {
  name: string;
  entry: FigureEntry;
  from: 'figures' | 'scenario';
}

/** Every figure that applies in a scenario, with its evidence: the library's, or the scenario's own in its place. */
export function figureEntries({ file, library }: Pick<ScenarioFiles, 'file' | 'library'>): EffectiveFigure[] {
  return Object.entries(library.figures).flatMap(([group, figures]) =>
    Object.entries(figures).map(([figure, entry]): EffectiveFigure => {
      const name = `${group}.${figure}`;
      const own = file.overrides[name];
      return own === undefined ? { name, entry, from: 'figures' } : { name, entry: own, from: 'scenario' };
    }),
  );
}

/** The figures that the rules read. */
export function effectiveFigures(files: Pick<ScenarioFiles, 'file' | 'library'>): Figures {
  const figures: Record<string, Record<string, unknown>> = {};
  for (const { name, entry } of figureEntries(files)) {
    const [group, figure] = name.split('.') as [string, string];
    figures[group] = { ...figures[group], [figure]: entry.value };
  }
  // The schemas of figures-file.ts have exactly the shape of Figures; the compiler ties them there.
  return figures as unknown as Figures;
}
