import { personsOf } from '../../session/session.js';
import { warningsBefore } from '../../session/warnings.js';
import { type App, done, opened, type Step, withGame } from '../app.js';

/** Ends one day or more: after warnings that were not given yet, and after the other of two players had a turn. */
export function endDays(app: App, line: string): Step {
  const game = app.game!;
  const { setting, session } = game;
  const fresh = warningsBefore(setting, session)
    .map(({ key, text }) => ({ key: `${session.side} ${key}`, text }))
    .filter(({ key }) => !game.warned.includes(key));
  if (fresh.length > 0) {
    const warned = withGame(app, (before) => ({
      ...before,
      warned: [...before.warned, ...fresh.map(({ key }) => key)],
    }));
    return done(
      opened(warned, {
        name: 'ask',
        title: 'Before the day ends',
        lines: fresh.map(({ text }) => `- ${text}`),
        answers: [
          { key: 'enter', label: 'end the day all the same', leads: { type: 'end-day', line } },
          { key: 'escape', label: 'go back and change it', leads: { type: 'close' } },
        ],
      }),
    );
  }
  const persons = personsOf(setting);
  const other = persons.find((side) => side > session.side);
  if (other !== undefined) return done(opened(app, { name: 'hand-over', to: other }));
  const busy = withGame(app, (before) => ({ ...before, isBusy: true }));
  return {
    app: { ...busy, notice: 'The day is played...' },
    effects: [{ type: 'play', line: persons.length > 1 ? 'end day' : line }],
  };
}
