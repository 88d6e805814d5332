import { MARK_LETTERS, type MarkName, type PageData } from '../page-data.js';
import { formationGroups } from './badges.js';
import { found } from './element.js';

/** Shows the holders, the front, formations and reports of day `turn` on both maps. */
export function showMaps(data: PageData, turn: number): void {
  const game = found<SVGSVGElement>('#map-game');
  const reported = found<SVGSVGElement>('#map-reported');
  showHolders(data, game, data.held[turn]!, data.holderWords[turn]!);
  showHolders(data, reported, data.said[turn]!, data.saidWords[turn]!);
  found('.formations', game).replaceChildren(...formationGroups(data, turn));
  const [disputed, named] = [new Set(data.disputed[turn]), new Set(data.named[turn])];
  for (const place of reported.querySelectorAll<SVGGElement>('.place')) {
    const no = Number(place.dataset.place);
    const ring = found('.ring', place);
    ring.classList.toggle('disputed', disputed.has(no));
    ring.classList.toggle('named', named.has(no));
  }
  for (const day of document.querySelectorAll('.on-day')) day.textContent = `on ${data.shortDates[turn]}`;
}

function showHolders(data: PageData, map: SVGSVGElement, letters: string, words: readonly number[]): void {
  const marks = [...letters].map((letter): MarkName => MARK_LETTERS[letter] ?? 'untold');
  for (const cell of map.querySelectorAll<SVGPathElement>('.cell')) {
    cell.setAttribute('class', `cell ${marks[Number(cell.dataset.place)]}`);
  }
  for (const place of map.querySelectorAll<SVGGElement>('.place')) {
    const no = Number(place.dataset.place);
    place.dataset.holder = marks[no]!;
    found('.mark', place).setAttribute('href', `#mark-${marks[no]}`);
    found('title', place).textContent = `${data.places[no]!.name}: ${data.words[words[no]!]}`;
  }
  const line = frontOf(data, letters);
  found('.front', map).setAttribute('d', line);
  found('.front-casing', map).setAttribute('d', line);
}

/** The line between the ground of the first side and that of the second. */
function frontOf({ borders }: PageData, letters: string): string {
  return borders
    .filter(([a, b]) => ['01', '10'].includes(`${letters[a]}${letters[b]}`))
    .map(([, , x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`)
    .join('');
}
