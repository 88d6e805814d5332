import type { Briefing } from '../../engine/model/scenario.js';
import { shortDate } from '../../report/date.js';
import { shortName } from '../../report/names.js';
import { wrapped } from '../../report/wrap.js';
import type { Spread, Summary } from '../../sim/summary.js';
import { turnOf } from '../../text/calendar.js';
import { table } from '../table.js';
import { forOneLine, forTerminal } from '../text.js';

/** The summary of a series, told in lines of at most 78 columns. */
export function batchText(briefing: Briefing, summary: Summary): string {
  const { scenario, games, seed, shard, world, version, players } = summary;
  const part = shard === undefined ? '' : ` (shard ${shard})`;
  const by = Object.entries(players).map(([side, player]) => `${nameOf(briefing, side)} by ${player}`);
  const lines = [
    `${scenario}: ${games} ${games === 1 ? 'game' : 'games'}${part} from seed ${forOneLine(seed)}, world ${world}, version ${version}`,
    by.join(', '),
    '',
    ...winsTable(briefing, summary),
    '',
    ...levelTable(summary),
    '',
    ...spreadTable(briefing, summary),
    '',
    `First day on which ${briefing.sides[0].name} held a place (quantiles over all games; -: not that often):`,
    ...milestoneTable(briefing, summary),
  ];
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}

function nameOf({ sides }: Briefing, id: string): string {
  return sides.find((side) => side.id === id)?.name ?? 'nobody (draw)';
}

function winsTable(briefing: Briefing, { wins }: Summary): string[] {
  return table([
    ['Won by', 'games', 'share', '95 in 100 times between'],
    ...Object.entries(wins).map(([id, { games, share, low, high }]) => [
      nameOf(briefing, id),
      String(games),
      percent(share),
      `${percent(low)} and ${percent(high)}`,
    ]),
  ]);
}

function levelTable({ levels }: Summary): string[] {
  return table([
    ['Level', 'games'],
    ...Object.entries(levels).map(([level, games]) => [level, String(games)]),
  ]);
}

function spreadTable(briefing: Briefing, { scores, losses }: Summary): string[] {
  const row = (what: string, id: string, { p10, p50, p90, mean }: Spread<number> & { mean: number }) => [
    `${what}, ${nameOf(briefing, id)}`,
    ...[p10, p50, p90, mean].map((value) => String(Math.round(value))),
  ];
  return table([
    ['', '10%', 'median', '90%', 'mean'],
    ...Object.entries(scores).map(([id, spread]) => row('Points', id, spread)),
    ...Object.entries(losses).map(([id, spread]) => row('Men lost', id, spread)),
  ]);
}

function milestoneTable({ start, places }: Briefing, { milestones }: Summary): string[] {
  const day = (date: string | null) => (date === null ? '-' : shortDate(start, turnOf(start, date)));
  const rows = Object.entries(milestones).map(([id, { games, share, p10, p50, p90 }]) => {
    const name = shortName(places.find((place) => place.id === id)!.name);
    return [name, String(games), percent(share), day(p10), day(p50), day(p90)];
  });
  if (rows.length === 0) return ['none in any game'];
  return table([['Place', 'games', 'share', '10%', 'median', '90%'], ...rows]);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
