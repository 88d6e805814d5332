import type { GameEvent } from '../engine/model/event.js';
import { enemyOf } from '../engine/model/side.js';
import { formationLossText, lossText } from './losses.js';
import { formationName, holderName, linkName } from './names.js';
import type { Scene } from './scene.js';

/**
 * A raid in a sentence. The side that was raided is told whose raiders they were and not which formation: they came
 * across country and were gone by night.
 */
export function raidText(
  scene: Scene,
  { formation, link, cut, losses, guards }: Extract<GameEvent, { type: 'link-raided' }>,
): string {
  const { briefing, side } = scene;
  const raider = briefing.cards[formation]!.side;
  const isRaided = side === enemyOf(raider);
  const who = isRaided ? `raiders of ${holderName(briefing, raider)}` : formationName(briefing, formation);
  const where = linkName(briefing, link);
  const onGuard = `what amounts to ${lossText(scene, enemyOf(raider), guards)} on guard`;
  const cost = `and lost ${formationLossText(scene, formation, losses)}`;
  if (cut) return `${who} cut ${where}${guards === 0 ? '' : ` against ${onGuard}`} ${cost}.`;
  const driven = `${isRaided ? 'were' : 'was'} driven off${guards === 0 ? '' : ` by ${onGuard}`}`;
  return `${who} tried to cut ${where}, ${driven} ${cost}.`;
}
