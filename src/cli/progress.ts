/** Shows how far a long piece of work has come. */
export interface Progress {
  show(done: number): void;
  end(): void;
}

/** What progress is shown on. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A bar with the rate and the time left, redrawn in one line of a terminal; where `screen` is none, a line of the same
 * after each half minute, so that the log of a long run tells how far it is, and that of a short one stays empty.
 *
 * @param total of what is to be done, one or more
 * @param done before the work begins: it counts for the bar, not for the rate
 * @param now milliseconds of a clock
 */
export function progressOn(screen: Screen, what: string, total: number, done = 0, now = Date.now): Progress {
  const begun = now();
  let last = { percent: -1, time: begun };
  let isDrawn = false;
  const text = (count: number, time: number) => {
    const seconds = (time - begun) / 1000;
    const rate = (count - done) / seconds;
    const pace =
      seconds >= 1 && rate > 0
        ? `, ${rateText(rate)} a second, ${timeText((total - count) / rate)} left`
        : '';
    return `${String(Math.floor((100 * count) / total)).padStart(3)}% of ${total} ${what}${pace}`;
  };
  return {
    show(count) {
      const time = now();
      const percent = Math.floor((100 * count) / total);
      if (screen.isTTY) {
        if (percent === last.percent && time - last.time < REDRAW_MS) return;
        const full = Math.floor((WIDTH * count) / total);
        const bar = '#'.repeat(full) + '.'.repeat(WIDTH - full);
        // What the line before had more is erased.
        screen.write(`\r${bar} ${text(count, time)}\u001b[K`);
        isDrawn = true;
      } else {
        if (time - last.time < LINE_MS) return;
        screen.write(`${text(count, time).trimStart()}\n`);
      }
      last = { percent, time };
    },
    end() {
      if (isDrawn) screen.write('\r\u001b[K');
    },
  };
}

const WIDTH = 20;

/** How long a line of a terminal stands at most, and how far lines of a log are apart, milliseconds. */
const REDRAW_MS = 1_000;
const LINE_MS = 30_000;

function rateText(rate: number): string {
  return rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1);
}

/** `45 s`, `12:05`, `3:07:09`. */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts)
    .map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** A bar for each piece of work of some games, one after the other: told how many there are, it gives what counts one. */
export function progressing(screen: Screen): (games: number) => () => void {
  return (games) => {
    const progress = progressOn(screen, 'games', games);
    let done = 0;
    return () => {
      done += 1;
      progress.show(done);
      if (done === games) progress.end();
    };
  };
}
