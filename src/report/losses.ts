import type { FormationNo } from '../engine/model/formation.js';
import type { SideNo } from '../engine/model/side.js';
import { menText, tens } from './number.js';
import type { Scene } from './scene.js';

/** Men lost by `loser`: exact for those who may know it, to the nearest ten for the other side. */
export function lossText({ side }: Scene, loser: SideNo | null, men: number): string {
  if (men === 0) return 'no men';
  if (side === null || loser === side) return menText(men);
  const rounded = tens(men);
  return rounded === 0 ? 'a few men' : `about ${menText(rounded)}`;
}

/** As `lossText`, for the losses of one formation. */
export function formationLossText(scene: Scene, no: FormationNo, men: number): string {
  return lossText(scene, scene.briefing.cards[no]!.side, men);
}
