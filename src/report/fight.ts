import type { FightReport } from '../engine/model/event.js';
import type { Result } from '../engine/model/figures.js';
import type { Modifier } from '../engine/model/modifier.js';
import { NONE } from '../engine/model/place.js';
import { enemyOf } from '../engine/model/side.js';
import { lossText } from './losses.js';
import { CAUSE_NAMES, reasonsText, strongest, visible } from './modifier.js';
import { formationNames, holderName, linkName, placeName } from './names.js';
import { counted, distanceText, factorText, ratioText } from './number.js';
import type { Scene } from './scene.js';

/** What the results are called in tables. */
export const RESULT_NAMES: Readonly<Record<Result, string>> = {
  repulse: 'repulsed',
  stall: 'stalled',
  gain: 'ground gained',
  'break-in': 'break-in',
  collapse: 'defence collapses',
};

/** A day's fight: who, how it ended, what it cost, and the strongest reasons. */
export function fightText(scene: Scene, fight: FightReport): string {
  const { briefing } = scene;
  const { attackers, defenders, place, link, attackerSide } = fight;
  const others = formationNames(briefing, defenders);
  const held =
    others === ''
      ? `${placeName(briefing, place)}, which nobody defended`
      : `${placeName(briefing, place)}, defended by ${others}`;
  const target = link === NONE ? held : `${others} on ${linkName(briefing, link)}`;
  const who = `${formationNames(briefing, attackers)} attacked ${target}`;
  const losses =
    `Losses: ${holderName(briefing, attackerSide)} ${lossText(scene, attackerSide, fight.attackerLosses)}, ` +
    `${holderName(briefing, enemyOf(attackerSide))} ${lossText(scene, enemyOf(attackerSide), fight.defenderLosses)}.`;
  return `${who}${bombsText(fight)}: ${resultText(fight)}. ${losses}${reasons(scene, fight)}`;
}

function bombsText({ vehicleBombs }: FightReport): string {
  return vehicleBombs === 0 ? '' : `, opening with ${counted(vehicleBombs, 'vehicle bomb')}`;
}

/** How the fight ended, and how far the attackers have still to go. */
function resultText({ result, metres, left, link, attackModifiers }: FightReport): string {
  const gained = metres > 0 ? `${distanceText(metres)} gained` : 'no ground gained';
  const toGo =
    link !== NONE ? '' : left > 0 ? `, ${toGoText(left, attackModifiers)}` : ', fighting inside the place';
  switch (result) {
    case 'repulse':
      return metres < 0
        ? `the attack was repulsed and lost ${distanceText(-metres)}`
        : 'the attack was repulsed';
    case 'stall':
      return `the attack ${metres > 0 ? 'made little ground' : 'stalled'} (${gained}${toGo})`;
    case 'gain':
      return `the attack went forward (${gained}${toGo})`;
    case 'break-in':
      return `the attack broke into the defence (${gained}${toGo})`;
    case 'collapse':
      return `the defence collapsed (${gained}${toGo})`;
  }
}

/** "6.8 km to go", and for whom where the attackers come by several ways. */
export function toGoText(left: number, attack: readonly Modifier[]): string {
  const nearest = attack.some(({ cause }) => cause === 'directions') ? ' for the nearest column' : '';
  return `${distanceText(left)} to go${nearest}`;
}

function reasons(scene: Scene, fight: FightReport): string {
  const { attack, defence } = known(scene, fight);
  const parts: string[] = [];
  const up = strongest(attack, 2);
  const down = strongest(defence, 2);
  const way = strongest(fight.advanceModifiers, 1);
  if (up.length > 0) parts.push(`in the attack ${reasonsText(up)}`);
  if (down.length > 0) parts.push(`in the defence ${reasonsText(down)}`);
  if (way.length > 0) parts.push(`on the way ${reasonsText(way)}`);
  return parts.length === 0 ? '' : ` What weighed most: ${parts.join('; ')}.`;
}

/** Each party's modifiers as far as the reader may know them. */
function known({ side }: Scene, fight: FightReport): { attack: Modifier[]; defence: Modifier[] } {
  const { attackModifiers, defenceModifiers, attackerSide } = fight;
  return {
    attack: side === enemyOf(attackerSide) ? visible(attackModifiers) : attackModifiers,
    defence: side === attackerSide ? visible(defenceModifiers) : defenceModifiers,
  };
}

/** Every modifier of a fight that the reader may know, as a table. */
export function fightTable(scene: Scene, fight: FightReport): string[] {
  const { briefing, side } = scene;
  const { attack, defence } = known(scene, fight);
  const lines = [fightText(scene, fight)];
  if (side === null)
    lines.push(`  Power ${fight.attack} against ${fight.defence}: ${ratioText(fight.ratio)}.`);
  lines.push(...block(`Power of the attack (${holderName(briefing, fight.attackerSide)}):`, attack));
  lines.push(
    ...block(`Power of the defence (${holderName(briefing, enemyOf(fight.attackerSide))}):`, defence),
  );
  lines.push(...block('Pace of the advance:', fight.advanceModifiers));
  if (side !== null)
    lines.push("  The enemy's cohesion, fatigue and supply count too; your side does not know them.");
  return lines;
}

function block(title: string, modifiers: readonly Modifier[]): string[] {
  if (modifiers.length === 0) return [];
  const rows = modifiers.map(
    ({ cause, permille }) => `    ${CAUSE_NAMES[cause].padEnd(28)}${factorText(permille)}`,
  );
  return [`  ${title}`, ...rows];
}
