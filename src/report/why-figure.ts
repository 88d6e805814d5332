import { evidenceText } from './evidence.js';
import { figureText } from './figure-text.js';
import { figureOf, type Shelf } from './shelf.js';
import { withSources } from './sources.js';

/** Letters of a value that a list of figures shows; longer ones are shown alone. */
const LONGEST = 240;

/** A figure of the rules (`group.name`) with its evidence; for a group alone, the names in it. */
export function whyFigureLines(shelf: Shelf, name: string): string[] {
  const group = shelf.library.figures[name];
  if (group)
    return [
      `Figures of "${name}":`,
      ...Object.keys(group).map((key) => {
        const full = `${name}.${key}`;
        const text = figureText(full, figureOf(shelf, full)?.value);
        return `  - ${full}: ${text.length > LONGEST ? `a table; "why ${full}" shows it` : text}`;
      }),
    ];
  const figure = figureOf(shelf, name);
  if (!figure) return [`There is no figure "${name}".`];
  const own = shelf.file.overrides[name] ? ' (this scenario has its own)' : '';
  const { value, low, high } = figure;
  const spread =
    low === undefined || high === undefined
      ? ''
      : ` (from ${figureText(name, low)} to ${figureText(name, high)})`;
  return withSources(shelf, [
    `Figure ${name}${own}: ${figureText(name, value)}${spread}`,
    `  Basis: ${evidenceText(figure)}`,
  ]);
}
