import { heapWhile } from './heap.js';
import { staffSeries } from './staff-games.js';

/*
 * Whether memory stays flat: the heap after a collection, every thousand games of last-hills, over 10,000 or as many as the first
 * argument says. `npm run bench:heap -- GAMES SCENARIO` builds and runs it.
 */

const [games = '10000', scenario = 'last-hills'] = process.argv.slice(2);
const every = Math.max(1, Math.round(Number(games) / 10));
for (const { games: played, heap } of heapWhile(await staffSeries(scenario, Number(games)), every)) {
  const whole = process.memoryUsage().rss / 1e6;
  console.log(`${played} games: heap ${heap.toFixed(1)} MB, all of the process ${whole.toFixed(0)} MB`);
}
