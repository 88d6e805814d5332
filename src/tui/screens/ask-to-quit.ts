import { type App, opened } from '../app.js';

/** The app with the question whether to leave. What has been played is saved; orders for the day to come are not. */
export function askToQuit(app: App): App {
  const orders = app.game?.session.history.present.flat().length ?? 0;
  const lines =
    orders === 0
      ? ['The game is saved after each day. "resume" goes on from there.']
      : [
          'The game is saved after each day. "resume" goes on from there.',
          `Orders for the day to come are not kept: ${orders} given.`,
        ];
  return opened(app, {
    name: 'ask',
    title: 'Leave the game?',
    lines,
    answers: [
      { key: 'enter', label: 'leave the program', leads: { type: 'quit' } },
      { key: 't', label: 'to the title', leads: { type: 'to-title' } },
      { key: 'escape', label: 'stay', leads: { type: 'close' } },
    ],
  });
}
