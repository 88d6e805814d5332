import type { Scenario } from '../../engine/model/scenario.js';
import type { GameTask } from '../../sim/game-task.js';
import { dataPacker, dataUnpacker, type PackedData } from './packed-data.js';

/** A task as it is sent to a thread, with its scenario packed. */
export interface PackedTask extends Omit<GameTask, 'scenario'>, PackedData {}

/** Packs the tasks of one pool. */
export function packer(): (task: GameTask) => PackedTask {
  const pack = dataPacker<Scenario>();
  return ({ scenario, ...rest }) => ({ ...rest, ...pack(scenario) });
}

/** Takes tasks of one packer out again, in any order. */
export function unpacker(): (task: PackedTask) => GameTask {
  const unpack = dataUnpacker<Scenario>();
  return ({ no, bytes, ...rest }) => ({ ...rest, scenario: unpack({ no, bytes }) });
}
