import { luckShown } from '../../report/luck-shown.js';
import { reportsShown, withDeparture } from '../../report/reports-shown.js';
import type { Session } from '../../session/session.js';
import { luckOfGame } from '../../sim/compare/luck-of-game.js';
import { departureOfGame, reportsOfGame } from '../../sim/compare/reports-of-game.js';
import type { Message } from '../../tui/update.js';
import { openMilestones } from '../milestones.js';
import type { OpenGame } from '../open-new-game.js';

/** A game whose days are to be looked at again, and to whom to tell what comes of it. */
export interface Reckoned {
  game: OpenGame;
  session: Session;
  send: (message: Message) => void;
  /** Whether it is still the game on the screen: the work ends where it is not. */
  isCurrent: () => boolean;
}

/** Reckons the luck of a game little by little, so that keys go on being answered. */
export function reckonLuck({ game: { setting, recorder }, session, send, isCurrent }: Reckoned): void {
  if (session.played.length === 0) {
    send(NO_DAYS);
    return;
  }
  const { scenario } = setting;
  inSlices(luckOfGame(scenario, recorder.seed, session.played, GAMES), isCurrent, {
    share: (progress) => send({ type: 'luck', luck: null, progress }),
    done: (ledger) => send({ type: 'luck', luck: luckShown(scenario.briefing, ledger), progress: 1 }),
  });
}

/** Sets a game beside the reports: the dates at once, the cause of the first departure little by little. */
export function setBesideReports({ game, session, send, isCurrent }: Reckoned): void {
  if (session.played.length === 0) {
    send(NO_DAYS);
    return;
  }
  const { loaded, seed } = game.recorder;
  const { scenario, library } = loaded;
  const { briefing } = scenario;
  const entries = openMilestones(loaded)?.milestones ?? [];
  const { milestones, track } = reportsOfGame(scenario, seed, session.played, entries);
  const reports = reportsShown(briefing, milestones, track, library);
  inSlices(departureOfGame(scenario, seed, session.played, milestones, GAMES), isCurrent, {
    share: (reported) => send({ type: 'beside-reports', reports, reported }),
    done: (departure) => {
      const all = withDeparture(reports, briefing, milestones, departure);
      send({ type: 'beside-reports', reports: all, reported: 1 });
    },
  });
}

const NO_DAYS: Message = {
  type: 'told',
  text: 'The days of this game cannot be played again with these rules.',
};

/** Games that are played on from each evening, and milliseconds of work between two looks at the keyboard. */
const GAMES = 40;
const SLICE = 25;

function inSlices<T>(
  work: Generator<number, T>,
  isCurrent: () => boolean,
  tell: { share: (share: number) => void; done: (result: T) => void },
): void {
  const goOn = (): void => {
    if (!isCurrent()) return;
    const until = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) {
      tell.done(step.value);
      return;
    }
    tell.share(step.value);
    setTimeout(goOn, 5).unref();
  };
  goOn();
}
