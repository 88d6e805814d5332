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
 * A bar that is redrawn in one line of a terminal, and nothing at all where `screen` is none.
 *
 * @param total of what is to be done, one or more
 */
export function progressOn(screen: Screen, what: string, total: number): Progress {
  if (!screen.isTTY) return { show: () => {}, end: () => {} };
  let shown = -1;
  return {
    show(done) {
      const percent = Math.floor((100 * done) / total);
      if (percent === shown) return;
      shown = percent;
      const full = Math.floor((WIDTH * done) / total);
      const bar = '#'.repeat(full) + '.'.repeat(WIDTH - full);
      screen.write(`\r${bar} ${String(percent).padStart(3)}% of ${total} ${what}`);
    },
    end() {
      if (shown >= 0) screen.write('\r\u001b[K');
    },
  };
}

const WIDTH = 30;

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
