import { found, onClick } from './element.js';

const MOST = 5;
/** Pixels of the screen for one of the drawing from which on all names are shown. */
const CLOSE = 1.55;

/** The size of the maps: buttons, and names for what there is room for. Both maps move together. */
export function watchZoom([x, y]: readonly [number, number]): void {
  const areas = [...document.querySelectorAll<HTMLElement>('.map-scroll')];
  const maps = [...document.querySelectorAll<SVGSVGElement>('.map')];
  const box = maps[0]!.viewBox.baseVal;
  let middle = { x: x / box.width, y: y / box.height };
  let zoom = areas[0]!.clientWidth < 480 ? 2 : 1;
  let isMoving = false;

  const arrange = (): void => {
    for (const map of maps) {
      map.style.setProperty('--zoom', String(zoom));
      const shown = map.getBoundingClientRect().width;
      if (shown > 0) map.classList.toggle('fine', shown / box.width >= CLOSE);
    }
    for (const area of areas) {
      area.scrollLeft = middle.x * area.scrollWidth - area.clientWidth / 2;
      area.scrollTop = middle.y * area.scrollHeight - area.clientHeight / 2;
    }
    found<HTMLButtonElement>('#zoom-out').disabled = zoom === 1;
    found<HTMLButtonElement>('#zoom-in').disabled = zoom === MOST;
  };
  const change = (by: number): void => {
    zoom = Math.min(MOST, Math.max(1, zoom + by));
    arrange();
  };
  onClick('#zoom-out', () => change(-1));
  onClick('#zoom-in', () => change(1));
  for (const area of areas) {
    area.addEventListener('scroll', () => {
      if (isMoving) return;
      isMoving = true;
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = area;
      middle = {
        x: (scrollLeft + clientWidth / 2) / scrollWidth,
        y: (scrollTop + clientHeight / 2) / scrollHeight,
      };
      for (const other of areas) {
        if (other !== area) other.scrollTo(scrollLeft, scrollTop);
      }
      requestAnimationFrame(() => {
        isMoving = false;
      });
    });
  }
  const view = found<HTMLSelectElement>('#view');
  view.addEventListener('change', () => {
    found<HTMLElement>('.maps').dataset.view = view.value;
    arrange();
  });
  new ResizeObserver(arrange).observe(found('.maps'));
  arrange();
}
