import type { GameEvent } from '../engine/model/event.js';
import { lossText } from './losses.js';
import { atGround, formationNames } from './names.js';
import type { Scene } from './scene.js';

type MinesMet = Extract<GameEvent, { type: 'mines-met' }>;

/** How thickly mined, by density (0 to 100 and more): "thinly mined, density 20". */
export function minesText(density: number): string {
  if (density <= 0) return 'no mines';
  if (density < 25) return `thinly mined, density ${density}`;
  return density < 60 ? `mined, density ${density}` : `thickly mined, density ${density}`;
}

/** One sentence for formations of one side that met mines on the same ground. */
export function minesMetText(scene: Scene, events: readonly MinesMet[]): string {
  const { briefing } = scene;
  const { link, place, density, formation } = events[0]!;
  const names = formationNames(
    briefing,
    events.map((event) => event.formation),
  );
  const losses = events.reduce((sum, event) => sum + event.losses, 0);
  return `${names} met mines ${atGround(briefing, link, place)} (${minesText(density)}) and lost ${lossText(scene, briefing.cards[formation]!.side, losses)}.`;
}
