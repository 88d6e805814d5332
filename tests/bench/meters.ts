import { engine } from './engine.js';
import { frame } from './frame.js';
import { growth } from './growth.js';
import { heap } from './heap.js';
import type { Meter } from './meter.js';
import { planner } from './planner.js';
import { replay, saves } from './replay.js';
import { staffOn } from './staff-games.js';
import { startUp } from './start-up.js';
import { workers } from './workers.js';

/** All that is measured, in the order in which it is told. */
export const METERS: readonly Meter[] = [
  engine,
  staffOn('road-to-deir-ezzor', 20),
  staffOn('last-hills', 60),
  planner,
  startUp,
  frame,
  replay,
  saves,
  workers,
  heap,
  growth,
];
