import { deserialize, serialize } from 'node:v8';
import type { Scenario } from '../../engine/model/scenario.js';
import type { GameTask } from '../../sim/game-task.js';

/**
 * A task as it is sent to a thread. The scenario is in memory that all threads share, so that sending costs nothing, and has
 * a number, so that a thread that has it already need not read it again: what the rules keep beside a scenario stays.
 */
export interface PackedTask extends Omit<GameTask, 'scenario'> {
  /** Of the scenario: equal numbers of one packer mean the same one. */
  no: number;
  bytes: SharedArrayBuffer;
}

/** Packs the tasks of one pool. */
export function packer(): (task: GameTask) => PackedTask {
  let last: { scenario: Scenario; no: number; bytes: SharedArrayBuffer } | null = null;
  return ({ scenario, ...rest }) => {
    if (last?.scenario !== scenario) last = { scenario, no: (last?.no ?? 0) + 1, bytes: shared(scenario) };
    return { ...rest, no: last.no, bytes: last.bytes };
  };
}

/** Takes tasks of one packer out again, in any order. */
export function unpacker(): (task: PackedTask) => GameTask {
  let last: { no: number; scenario: Scenario } | null = null;
  return ({ no, bytes, ...rest }) => {
    // What `packer` has put in was a scenario.
    if (last?.no !== no) last = { no, scenario: deserialize(Buffer.from(new Uint8Array(bytes))) as Scenario };
    return { ...rest, scenario: last.scenario };
  };
}

function shared(scenario: Scenario): SharedArrayBuffer {
  const packed = serialize(scenario);
  const bytes = new SharedArrayBuffer(packed.length);
  new Uint8Array(bytes).set(packed);
  return bytes;
}
