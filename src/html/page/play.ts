import { found, onClick } from './element.js';

/** The buttons that go from day to day, and the one that plays. `now` gives the day that is shown. */
export function watchButtons(last: number, now: () => number, go: (turn: number) => void): void {
  const play = found<HTMLButtonElement>('#play');
  const speed = found<HTMLSelectElement>('#speed');
  const text = found('#day-text');
  let timer: number | undefined;

  const stop = (): void => {
    if (timer !== undefined) clearInterval(timer);
    timer = undefined;
    play.textContent = 'Play';
    play.setAttribute('aria-pressed', 'false');
    text.setAttribute('aria-live', 'polite');
  };
  const start = (): void => {
    stop();
    if (now() >= last) go(0);
    play.textContent = 'Stop';
    play.setAttribute('aria-pressed', 'true');
    // Read aloud, days that go by would never end.
    text.setAttribute('aria-live', 'off');
    timer = setInterval(() => {
      go(Math.min(last, now() + 1));
      if (now() >= last) stop();
    }, Number(speed.value));
  };
  const goTo = (turn: number): void => {
    stop();
    go(Math.min(last, Math.max(0, turn)));
  };

  play.addEventListener('click', () => (timer === undefined ? start() : stop()));
  speed.addEventListener('change', () => {
    if (timer !== undefined) start();
  });
  onClick('#day-first', () => goTo(0));
  onClick('#day-before', () => goTo(now() - 1));
  onClick('#day-next', () => goTo(now() + 1));
  onClick('#day-last', () => goTo(last));
  const slider = found<HTMLInputElement>('#day');
  slider.addEventListener('input', () => goTo(Number(slider.value)));
}
