import { costMeter, sizeOf } from './growth.js';
import { median } from './median.js';

/*
 * What a formation-day costs as the map grows: `npm run bench:growth` for one, two and four copies of the road, in turn; or for
 * those named, so that one of them can be profiled alone: `npm run bench:growth -- 4`.
 */

const ROUNDS = 7;

/** Games of the largest map in a round; smaller ones play as many formation-days. */
const GAMES = 4;

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 2, 4];
const scenarios = await Promise.all(sizes.map(sizeOf));
const most = Math.max(...sizes);
const meters = scenarios.map((scenario, no) =>
  costMeter(scenario, Math.max(1, Math.round((GAMES * most) / sizes[no]!))),
);
// Twice to warm up.
for (let no = 0; no < 2; no++) for (const meter of meters) meter();
const rounds = Array.from({ length: ROUNDS }, () => meters.map((meter) => meter()));

for (const [no, { briefing }] of scenarios.entries()) {
  const cost = (of: 'engine' | 'staff') => median(rounds.map((round) => round[no]![of]));
  const times = (of: 'engine' | 'staff') => median(rounds.map((round) => round[no]![of] / round[0]![of]));
  const { places, links, cards } = briefing;
  console.log(
    `${sizes[no]} x: ${places.length} places, ${links.length} links, ${cards.length} formations; a formation-day ` +
      `${cost('engine').toFixed(2)} us (${times('engine').toFixed(2)} times) by the engine, ` +
      `${cost('staff').toFixed(2)} us (${times('staff').toFixed(2)} times) with both staffs`,
  );
}
