import type { FightReport } from '../engine/model/event.js';
import type { Modifier } from '../engine/model/modifier.js';
import { CAUSE_NAMES } from '../report/modifier.js';
import { factorText, ratioText } from '../report/number.js';
import { escapeXml } from '../report/svg-text.js';
import { rowOf, tableOf } from './tags.js';

/** A fight with all that made its result: what it came to, and each modifier of attack, defence and pace. */
export function fightBlock({ text, fight }: { text: string; fight: FightReport }): string {
  const { attack, defence, ratio } = fight;
  const rows = [
    ...modifierRows('Attack', fight.attackModifiers),
    ...modifierRows('Defence', fight.defenceModifiers),
    ...modifierRows('Pace', fight.advanceModifiers),
  ];
  const told = text.replace(/ What weighed most:.*$/s, '');
  return [
    `<div class="fight"><p>${escapeXml(told)}</p>`,
    tableOf(
      `Power ${attack} against ${defence}, ${ratioText(ratio)}`,
      ['Of what', 'Modifier', 'Factor'],
      rows,
    ),
    '</div>',
  ].join('');
}

function modifierRows(of: string, modifiers: readonly Modifier[]): string[] {
  return modifiers.map(({ cause, permille }) => rowOf([of, CAUSE_NAMES[cause], factorText(permille)]));
}
