import { figureEntryLines } from '../../report/figure-entry.js';
import { sourceEntryLines } from '../../report/source-entry.js';
import { type App, done, opened, type Step } from '../app.js';
import { pageOf } from './page-of.js';
import { reportedBelow } from './references.js';
import { say } from './say.js';

/** Opens a page on what stands behind a name: by the words of the game, or in the reported campaign from the dossier. */
export function askWhy(app: App, name: string): Step {
  const reported = reportedBelow(app);
  if (reported !== null) {
    const { dossier } = reported.all;
    const lines = name.includes('.') ? figureEntryLines(dossier, name) : sourceEntryLines(dossier, name);
    return done(opened(app, pageOf(name, lines)));
  }
  const { app: told, effects } = say(app, `why ${name}`);
  // A short answer stands in a panel of the plan, which is not seen from here.
  const isHidden = told.screens.length === app.screens.length && told.game !== null;
  return { app: isHidden ? opened(told, pageOf(`why ${name}`, told.game!.told.slice(1))) : told, effects };
}
