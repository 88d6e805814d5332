import type { Player } from './player.js';

/** Gives no orders: all formations stay at what they do. The floor that every other player must beat. */
export const passive: Player = () => [];
