import type { Claim } from '../engine/model/claim.js';
import { verdictOf } from '../engine/rules/verdict.js';
import { claimText, leaningText } from '../report/claims.js';
import { shortDate } from '../report/date.js';
import { counted } from '../report/number.js';
import { type Debrief, lastEvening } from './debrief.js';

/** A claim published in the game, with what came of it. */
export interface JudgedClaim {
  outlet: string;
  leaning: string;
  text: string;
  /** A word for what came of it; `open` for kinds that are not judged. */
  verdict: 'right' | 'early' | 'false' | 'exaggerated' | 'understated' | 'open';
  verdictText: string;
}

/** What outlets published in the game on turn `turn`, each claim held against the whole of the game. */
export function judgedClaims(debrief: Debrief, turn: number): JudgedClaim[] {
  const { briefing } = debrief.scenario;
  const claims = debrief.days.at(-1)?.press.claims ?? [];
  return claims
    .filter((claim) => claim.turn === turn)
    .map((claim) => {
      const outlet = briefing.outlets[claim.outlet]!;
      return {
        outlet: outlet.name,
        leaning: leaningText(briefing, outlet),
        text: claimText(briefing, claim),
        ...judged(debrief, claim),
      };
    });
}

function judged(debrief: Debrief, claim: Claim): Pick<JudgedClaim, 'verdict' | 'verdictText'> {
  const facts = debrief.days.at(-1)?.press.facts ?? [];
  const verdict = verdictOf(claim, lastEvening(debrief), facts);
  if (verdict === null) return { verdict: 'open', verdictText: 'not judged' };
  switch (verdict.type) {
    case 'right':
      return { verdict: 'right', verdictText: claim.kind === 'losses' ? 'about right' : 'it was so' };
    case 'early': {
      const date = shortDate(debrief.scenario.briefing.start, claim.about + verdict.days);
      return { verdict: 'early', verdictText: `${counted(verdict.days, 'day')} too soon: so on ${date}` };
    }
    case 'false':
      return { verdict: 'false', verdictText: 'not so, then or later in the game' };
    case 'exaggerated':
      return { verdict: 'exaggerated', verdictText: 'far too high' };
    case 'understated':
      return { verdict: 'understated', verdictText: 'far too low' };
  }
}
