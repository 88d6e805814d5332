import { cpuMs } from './cpu.js';

/**
 * How many kernels the machine runs in a second of its processor just now: what speeds and times are set against, so that rows of
 * several machines, and of busy and quiet hours, can be compared.
 */
export function yardsticksASecond(): number {
  let sum = 0;
  const ms = cpuMs(() => {
    for (let no = 0; no < KERNELS; no++) sum ^= kernel();
  });
  if (sum !== 0) throw new Error('the yardstick has changed');
  return (KERNELS * 1000) / ms;
}

/** An even number, so that they cancel out: some 50 milliseconds together. */
const KERNELS = 20;

interface Point {
  near: number;
  far: number;
  men: number;
  spent: number;
}

/**
 * What a game does, bare: plain objects in arrays that refer to each other by index, whole numbers, small lists that are soon
 * thrown away. It never changes, whatever the program becomes; whoever changes it begins the record anew.
 */
export function kernel(): number {
  const points = Array.from(
    { length: 512 },
    (_, no): Point => ({ near: (no * 167 + 1) % 512, far: (no * 73 + 5) % 512, men: 1000 + no, spent: 0 }),
  );
  let mixed = 0x9e3779b9;
  for (let day = 0; day < 200; day++) {
    for (const point of points) {
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
      const lost = (points[point.near]!.men + (mixed >>> 24)) & 63;
      if (lost > 56) {
        const shares = [point.near, point.far].map((no) => points[no]!.men % 7);
        point.spent += shares[0]! - shares[1]!;
      }
      point.men = 500 + ((point.men + points[point.far]!.men - lost) % 1500);
    }
  }
  return points.reduce((sum, { men, spent }) => Math.imul(sum ^ men, 31) + spent, mixed) | 0;
}
