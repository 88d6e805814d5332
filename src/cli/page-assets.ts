import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAssets } from '../html/document.js';
import { shippedFolder } from './files.js';

/**
 * What the build has made for the pages of `report`.
 *
 * @throws {Error} where the program has not been built
 */
export function pageAssets(): PageAssets {
  const folder = join(shippedFolder('dist'), 'page');
  if (!existsSync(folder)) throw new Error(`the installation is damaged: no folder "page" in ${folder}`);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8').trim();
  return { script: read('page.js'), style: read('page.css'), licence: read('licence.txt') };
}
