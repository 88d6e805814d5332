import type { Order } from '../engine/model/order.js';
import type { Briefing } from '../engine/model/scenario.js';
import type { SideView } from '../engine/model/view.js';
import type { Rng } from '../engine/random/stream.js';

/** Gives one side's orders for a day, from what that side knows and nothing else. Equal arguments, equal orders. */
export type Player = (briefing: Briefing, view: SideView, rng: Rng) => readonly Order[];
