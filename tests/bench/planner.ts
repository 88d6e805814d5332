import { believedWorld } from '../../src/ai/planner/believed-world.js';
import { USUAL } from '../../src/ai/planner/courses.js';
import { chosenCourse, DAYS_AHEAD } from '../../src/ai/planner/planner.js';
import { prospectAfter } from '../../src/ai/planner/rollout.js';
import type { Player } from '../../src/ai/player.js';
import { PLAYERS } from '../../src/ai/register.js';
import { openScenario } from '../../src/cli/scenarios.js';
import type { Briefing } from '../../src/engine/model/scenario.js';
import type { BySide } from '../../src/engine/model/side.js';
import type { SideView } from '../../src/engine/model/view.js';
import { stream } from '../../src/engine/random/stream.js';
import { viewFor } from '../../src/engine/rules/sighting.js';
import { digestOf } from '../../src/scenario/digest.js';
import { playGame } from '../../src/sim/play.js';
import { rootOf } from '../../src/sim/seed.js';
import { cpuMs } from './cpu.js';
import { type Meter, sized } from './meter.js';

/** Mornings of one game of the road on which the planner is asked. */
const MORNINGS = [3, 18, 33];

/** The planner: what a day's orders take, and positions (days played on in a world it believes possible) by the second. */
export const planner: Meter = {
  name: 'planner',
  async ready(size) {
    const { scenario } = await openScenario('road-to-deir-ezzor');
    const { briefing } = scenario;
    const views: SideView[] = [];
    const players: BySide<Player> = [PLAYERS.staff!, PLAYERS.staff!];
    playGame(scenario, players, rootOf('1'), 'drawn', {
      after: (_, state) => {
        if (MORNINGS.includes(state.turn)) views.push(structuredClone(viewFor(scenario, state, 0)));
      },
    });
    const asked = views.slice(0, sized(views.length, size));
    const worlds = sized(10, size);
    planned(briefing, asked);
    lookedAhead(briefing, asked, worlds);
    return async () => {
      const turns = planned(briefing, asked);
      const ahead = lookedAhead(briefing, asked, worlds);
      const positions = asked.length * worlds * DAYS_AHEAD;
      return {
        checksum: digestOf([turns.found, ahead.found]),
        readings: [
          { figure: 'a day of the planner', value: turns.ms / asked.length, unit: 'ms', better: 'less' },
          { figure: 'positions', value: (positions * 1000) / ahead.ms, unit: '/s', better: 'more' },
        ],
      };
    };
  },
};

function planned(briefing: Briefing, views: readonly SideView[]): { ms: number; found: unknown } {
  const found: unknown[] = [];
  const ms = cpuMs(() => {
    for (const view of views)
      found.push(chosenCourse(briefing, view, stream(rootOf('bench'), view.turn)).orders);
  });
  return { ms, found };
}

function lookedAhead(
  briefing: Briefing,
  views: readonly SideView[],
  worlds: number,
): { ms: number; found: unknown } {
  const found: number[] = [];
  const ms = cpuMs(() => {
    for (const view of views) {
      const rng = stream(rootOf('bench'), view.turn, 1);
      const course = { ...USUAL, orders: USUAL.play(briefing, view, rng) };
      for (let no = 0; no < worlds; no++) {
        const world = believedWorld(briefing, view, rng);
        found.push(Math.round(prospectAfter(world, view.side, course, DAYS_AHEAD) * 1e6));
      }
    }
  });
  return { ms, found };
}
