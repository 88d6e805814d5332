import type { Point, Scene, SceneFormation } from './scene.js';

/*
 * Design assumptions, metres: who is nearer to the enemy than the first stands at the front, and who is nearer to each
 * other than the second belongs to one front.
 */
const AT_THE_FRONT = 15_000;
const ONE_FRONT = 25_000;

/**
 * The middle of the front: halfway between own formations and what is known of the enemy, where most own men stand
 * near him. Null where no own formation is on the map, or nothing is known of an enemy.
 */
export function frontOf(scene: Scene): Point | null {
  const own = scene.formations.filter(({ isOwn }) => isOwn);
  const enemies = enemiesOf(scene, own[0]);
  if (own.length === 0 || enemies.length === 0) return null;
  const pairs = own
    .map((formation) => {
      const enemy = nearestTo(formation, enemies);
      return { formation, enemy, metres: metresBetween(formation, enemy) };
    })
    .sort((a, b) => a.metres - b.metres || a.formation.no - b.formation.no);
  const near = pairs.filter(({ metres }, i) => i === 0 || metres <= AT_THE_FRONT);
  let group: typeof near = [];
  let most = -1;
  for (const { formation } of near) {
    const others = near.filter((other) => metresBetween(formation, other.formation) <= ONE_FRONT);
    const men = others.reduce((sum, other) => sum + other.formation.men, 0);
    if (men > most) [group, most] = [others, men];
  }
  const points = group.flatMap(({ formation, enemy }) => [formation, enemy]);
  return { x: meanOf(points.map(({ x }) => x)), y: meanOf(points.map(({ y }) => y)) };
}

/** Places that the enemy holds, and the formations of his that are known. */
function enemiesOf({ formations, places }: Scene, own: SceneFormation | undefined): Point[] {
  if (!own) return [];
  const enemy = own.side === 'first' ? 'second' : 'first';
  return [
    ...formations.filter(({ side }) => side === enemy),
    ...places.filter(({ holder }) => holder === enemy),
  ];
}

function nearestTo(point: Point, others: readonly Point[]): Point {
  let best = others[0]!;
  for (const other of others) if (metresBetween(point, other) < metresBetween(point, best)) best = other;
  return best;
}

function metresBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function meanOf(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
