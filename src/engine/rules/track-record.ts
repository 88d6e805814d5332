import type { Claim, OutletNo, Press, TrackRecord } from '../model/claim.js';
import type { DeepReadonly } from '../model/readonly.js';
import type { GameState } from '../model/state.js';
import { verdictOf } from './verdict.js';

/** How the claims of outlet `outlet` have come out by `state`, whose press is `press`. */
export function trackRecordOf(press: Press, state: DeepReadonly<GameState>, outlet: OutletNo): TrackRecord {
  const record: TrackRecord = {
    outlet,
    right: 0,
    early: 0,
    false: 0,
    daysEarly: 0,
    corrected: 0,
    counted: 0,
    exaggerated: 0,
    understated: 0,
  };
  for (const claim of press.claims) if (claim.outlet === outlet) enter(record, claim, press, state);
  return record;
}

function enter(record: TrackRecord, claim: Claim, { facts }: Press, state: DeepReadonly<GameState>): void {
  if (claim.kind === 'corrected') record.corrected += 1;
  const verdict = verdictOf(claim, state, facts);
  switch (verdict?.type) {
    case undefined:
      return;
    case 'right':
      if (claim.kind === 'losses') record.counted += 1;
      else record.right += 1;
      return;
    case 'early':
      record.early += 1;
      record.daysEarly += verdict.days;
      return;
    case 'false':
    case 'exaggerated':
    case 'understated':
      record[verdict.type] += 1;
      return;
  }
}
