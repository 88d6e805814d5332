import { longDate } from '../../report/date.js';
import { reportOfDay } from '../../session/told.js';
import type { App } from '../app.js';
import { pageOf } from './page-of.js';
import type { PageScreen } from './screen.js';

/** The whole report of a day that has been played; null where it has not, or is not at hand. */
export function dayPage({ game }: App, turn: number): PageScreen | null {
  if (game === null) return null;
  const { setting, session } = game;
  const lines = reportOfDay(setting, session, turn);
  if (lines === null) return null;
  const date = longDate(setting.scenario.briefing.start, turn);
  return { ...pageOf(`Report of the day, ${date}`, lines), turn };
}
