import type { Briefing } from '../engine/model/scenario.js';
import type { SideNo } from '../engine/model/side.js';

/** Who is told, and of what game. */
export interface Scene {
  briefing: Briefing;
  /** The side that reads; null for somebody who may know all, such as the reader of a finished game. */
  side: SideNo | null;
}
