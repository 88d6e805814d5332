import type { Loose } from './changed.js';

const INVENTED = { basis: 'assumed', confidence: 'high', note: 'Invented for a test.' };

const exactly = (value: number) => ({ low: value, best: value, high: value, ...INVENTED });

/**
 * The drill in which each rule has something to do: small light formations that can raid, elite ones that can land,
 * vehicle bombs, villages with people and with works that whoever leaves them wrecks, and a fading base supplied by air.
 */
export function bold(file: Loose): void {
  for (const place of file.places ?? []) if (place.type === 'village') place.type = 'station';
  if (!file.sides) return;
  for (const [i, side] of file.sides.entries()) {
    side.landings = { value: 2, ...INVENTED };
    side.demolishes = { value: true, ...INVENTED };
    side.sorties = exactly(10);
    side.bases.push({
      place: i === 0 ? 'west-village' : 'east-village',
      men: { value: 1000, ...INVENTED },
      byAir: true,
      fades: { value: 50, ...INVENTED },
    });
  }
  for (const formation of file.formations) {
    formation.vehicleBombs = exactly(3);
    if (formation.kind === 'light') formation.men = exactly(200);
    if (formation.kind === 'engineers') Object.assign(formation, { kind: 'elite', men: exactly(200) });
    if (formation.id.endsWith('-guard')) Object.assign(formation, { kind: 'light', men: exactly(250) });
  }
  file.people = ['west-village', 'east-village'].map((place) => ({ place, ...exactly(2001) }));
}
