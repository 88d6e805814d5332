import type { Dossier } from './dossier.js';
import { evidenceText } from './evidence.js';
import { figureText } from './figure-text.js';

/** A figure of the rules (`group.name`) with its evidence, outside of any scenario; or that there is none. */
export function figureEntryLines({ figures = {} }: Dossier, name: string): string[] {
  const [group = '', key = ''] = name.split('.');
  const figure = figures[group]?.[key];
  if (!figure) return [`There is no figure "${name}".`];
  return [`Figure ${name}: ${figureText(name, figure.value)}`, `  Basis: ${evidenceText(figure)}`];
}
