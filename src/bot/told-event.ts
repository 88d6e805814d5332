import type { FightReport, GameEvent } from '../engine/model/event.js';
import type { Briefing } from '../engine/model/scenario.js';
import { enemyOf, type SideNo } from '../engine/model/side.js';
import { visible } from '../report/modifier.js';
import { tens } from '../report/number.js';

/**
 * An event that `side` has witnessed as it may know it: men of the enemy to the nearest ten, of a fight what it can see
 * of the enemy, and not where those go whom it let go or which formation raided it. The reports for people keep back the same.
 */
export function toldEvent(briefing: Briefing, side: SideNo, event: GameEvent): object {
  const isOwn = (no: number): boolean => briefing.cards[no]!.side === side;
  const of = (loser: SideNo, men: number): number => (loser === side ? men : tens(men));
  switch (event.type) {
    case 'fought':
      return { type: event.type, fight: toldFight(side, event.fight) };
    case 'place-struck':
      return { ...event, losses: of(enemyOf(event.side), event.losses) };
    case 'place-bombarded':
      return { ...event, losses: of(enemyOf(briefing.cards[event.formation]!.side), event.losses) };
    case 'under-fire':
    case 'mines-met':
    case 'formation-broke':
    case 'formation-landed':
    case 'besieged':
      return { ...event, losses: of(briefing.cards[event.formation]!.side, event.losses) };
    case 'formation-surrendered':
    case 'formation-destroyed':
      return { ...event, men: of(briefing.cards[event.formation]!.side, event.men) };
    case 'link-raided': {
      const { formation, losses, guards, ...seen } = event;
      const raider = briefing.cards[formation]!.side;
      return {
        ...seen,
        ...(isOwn(formation) ? { formation } : {}),
        side: raider,
        losses: of(raider, losses),
        guards: of(enemyOf(raider), guards),
      };
    }
    case 'formation-let-go': {
      const { to, due, ...seen } = event;
      return isOwn(event.formation) ? event : seen;
    }
    case 'pocket-closed': {
      const { men, ...seen } = event;
      return event.side === side ? event : seen;
    }
    default:
      return event;
  }
}

/** Without the powers, which would give the enemy's cohesion and supply away. */
function toldFight(side: SideNo, fight: FightReport): object {
  const { attack, defence, ratio, attackModifiers, defenceModifiers, ...seen } = fight;
  const isAttacker = fight.attackerSide === side;
  return {
    ...seen,
    attackModifiers: isAttacker ? attackModifiers : visible(attackModifiers),
    defenceModifiers: isAttacker ? visible(defenceModifiers) : defenceModifiers,
    attackerLosses: isAttacker ? fight.attackerLosses : tens(fight.attackerLosses),
    defenderLosses: isAttacker ? tens(fight.defenderLosses) : fight.defenderLosses,
  };
}
