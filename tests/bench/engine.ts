import { PLAYERS } from '../../src/ai/register.js';
import { openScenario } from '../../src/cli/scenarios.js';
import { awake, type Meter, sized, WARM_UP } from './meter.js';
import { recordGames, replayGames } from './recorded-games.js';

/** `adjudicate` alone: games of two staffs on the road, played again by their orders. */
export const engine: Meter = {
  name: 'engine',
  async ready(size) {
    const { scenario } = await openScenario('road-to-deir-ezzor');
    const staff = PLAYERS.staff!;
    const games = recordGames(scenario, [staff, staff], sized(20, size));
    for (let no = 0; no < sized(WARM_UP, size); no++) replayGames(scenario, games);
    return async () => {
      const { ms, days, present, checksum } = awake(() => replayGames(scenario, games));
      const all = days * scenario.briefing.cards.length;
      return {
        checksum,
        readings: [
          // All that the scenario has, those to come and those destroyed too; and those on the map alone.
          { figure: 'formation-days', value: (all * 1000) / ms, unit: '/s', better: 'more' },
          { figure: 'formation-days on the map', value: (present * 1000) / ms, unit: '/s', better: 'more' },
        ],
      };
    };
  },
};
