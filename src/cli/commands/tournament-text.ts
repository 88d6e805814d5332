import { counted, grouped } from '../../report/number.js';
import { wrapped } from '../../report/wrap.js';
import type { PairResult, Tournament } from '../../sim/tournament/tournament.js';
import { table } from '../table.js';
import { forOneLine, forTerminal } from '../text.js';

/** Ratings and results, told in lines of at most 78 columns. */
export function tournamentText(tournament: Tournament): string {
  const { version, seed, games, scenarios, played, anchor } = tournament;
  const lines = [
    `${grouped(played)} games: every two of ${counted(tournament.players.length, 'player')} on both sides of ${counted(scenarios.length, 'scenario')}, ${counted(games, 'seed')} each from ${forOneLine(seed)}, drawn worlds`,
    `version ${version}`,
    '',
    `Ratings (Elo scale: 100 points more take about 64% of the points; ${anchor.player} is set to ${anchor.rating}):`,
    ...table([
      ['Player', 'rating', '95 in 100', 'games', 'points'],
      ...tournament.ratings.map(({ player, rating, interval, games: own, share }) => [
        player,
        String(rating),
        player === anchor.player ? 'fixed' : `${interval[0]} to ${interval[1]}`,
        String(own),
        percent(share),
      ]),
    ]),
    '',
    'All scenarios together (lead: mean difference in points of the scenario):',
    ...pairTable(tournament.pairs),
    ...tournament.byScenario.flatMap(({ scenario, firstSideShare, pairs }) => [
      '',
      `${scenario} (the first side takes ${percent(firstSideShare)} of the points, whoever plays it):`,
      ...pairTable(pairs),
    ]),
  ];
  return forTerminal(`${wrapped(lines).join('\n')}\n`);
}

function pairTable(pairs: readonly PairResult[]): string[] {
  return table([
    ['Players', 'games', 'won', 'drawn', 'lost', 'points', 'lead'],
    ...pairs.map(({ players, games, wins, draws, losses, share, lead }) => [
      players.join(' - '),
      ...[games, wins, draws, losses].map(String),
      percent(share),
      lead.toFixed(1),
    ]),
  ]);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
