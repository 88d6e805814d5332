import { NONE } from '../../engine/model/place.js';
import { shortName } from '../../report/names.js';
import { reportedOn } from '../../report/reported.js';
import { type App, closed, done, opened, replaced, type Step } from '../app.js';
import type { Key } from '../key.js';
import { layoutOf } from '../layout.js';
import { type Camera, following, panned, theatreCamera, zoomed } from '../map/camera.js';
import { mapRows } from '../map/map-rows.js';
import { placeTowards } from '../map/place-towards.js';
import type { Scene } from '../map/scene.js';
import { kept } from '../memo.js';
import { beside, box, heading, mostScroll, scrolled } from '../panel.js';
import { type ReportedAsked, reportedDayRows, reportedScroll } from '../reported/reported-rows.js';
import { reportedPlaces, reportedScene } from '../reported/reported-scene.js';
import { filled, type Row, row, type Size, span } from '../row.js';
import { askWhy } from './ask-why.js';
import { ALL_LAYERS } from './layers.js';
import { marked, referencesIn } from './references.js';
import type { ReportedScreen, ScreenKind } from './screen.js';

/** The campaign as it was reported, day by day: claims and the map that they make. */
export const REPORTED: ScreenKind<ReportedScreen> = {
  rows: reportedScreenRows,
  press: pressReported,
  keys: (_, { reference }) => [
    ...(reference === null ? [] : [{ keys: 'Enter', does: 'why' }]),
    { keys: 'Left Right', does: 'day by day' },
    { keys: 'o', does: 'one outlet' },
    { keys: 'p', does: 'one place' },
    { keys: 'd', does: 'to a date' },
    { keys: 'Tab', does: 'to a source' },
    { keys: 'Shift+Arrows', does: 'place to place' },
    { keys: 'Up Down PgUp PgDn', does: 'scroll' },
    { keys: '+ -', does: 'nearer, further' },
    { keys: 'Home End', does: 'first, last day' },
    { keys: 'Esc', does: 'back' },
  ],
};

/** How map and text share the screen: side by side where it is wide. */
function partsOf({ columns, rows }: Size): { map: Size; text: Size; isWide: boolean } {
  const room = rows - 1;
  const { side } = layoutOf({ columns, rows: rows + 1 });
  if (side !== null) {
    const text = { columns: side.columns - 2, rows: room };
    return { map: { columns: columns - side.columns - 1, rows: room }, text, isWide: true };
  }
  const map = Math.round(room * 0.5);
  return {
    map: { columns, rows: map },
    text: { columns: columns - 2, rows: room - map - 1 },
    isWide: false,
  };
}

function sceneFor({ dossier, days, at }: ReportedScreen): Scene {
  return kept(days[at]!, 'scene', () => reportedScene(dossier, days[at]!));
}

function cameraFor(screen: ReportedScreen, size: Size): Camera {
  return screen.camera ?? theatreCamera(sceneFor(screen), size);
}

function askedOf({ look }: App, screen: ReportedScreen, size: Size): ReportedAsked {
  const { all, dossier, days, at, place, scroll, outlet, only } = screen;
  const day = all.days[reportedOn(all.days, days[at]!.date)]!;
  const filter = [
    ...(outlet === null ? [] : [`Only ${outlet}: the map is what it said, whenever it was published.`]),
    ...(only === null ? [] : [`Only what was said of ${shortName(all.dossier.places[only]!.name)}.`]),
  ];
  const whole = outlet === null ? null : { dossier: all.dossier, day };
  return { dossier, days, at, place, filter, whole, scroll, size, ascii: look.ascii };
}

function reportedScreenRows(app: App, screen: ReportedScreen, size: Size): Row[] {
  const { map, text, isWide } = partsOf(size);
  const { ascii } = app.look;
  const scene = sceneFor(screen);
  const drawn = mapRows({
    scene,
    camera: cameraFor(screen, map),
    size: map,
    ascii,
    selected: screen.place === null ? null : { type: 'place', no: screen.place },
    lit: reportedPlaces(screen.dossier, screen.days[screen.at]!),
    layers: ALL_LAYERS,
  });
  const told = reportedDayRows(askedOf(app, screen, text));
  const reference = screen.reference === null ? undefined : referencesIn(app, told)[screen.reference];
  const seen = scrolled(marked(told, reference), screen.scroll, text);
  const said = filled(seen, text.rows).map((cells): Row => [span(' '), ...cells]);
  const title = heading(row('The campaign as reported', 'title'), size.columns, ascii);
  if (isWide) return [title, ...beside(drawn, said, ascii)];
  return [
    title,
    ...drawn,
    heading([], size.columns, ascii),
    ...box(said, { ...text, columns: size.columns }),
  ];
}

function pressReported(app: App, screen: ReportedScreen, key: Key): Step {
  const { days, at } = screen;
  const { map, text } = partsOf({ ...app.size, rows: app.size.rows - 1 });
  const to = (change: Partial<ReportedScreen>): Step => done(replaced(app, { ...screen, ...change }));
  const day = (no: number): Step =>
    to({ at: Math.max(0, Math.min(days.length - 1, no)), scroll: 0, reference: null });
  const scrolledBy = (by: number): Step => {
    const most = reportedScroll(askedOf(app, screen, text));
    return to({ scroll: Math.max(0, Math.min(most, screen.scroll + by)) });
  };
  const scene = sceneFor(screen);
  const camera = cameraFor(screen, map);
  switch (key) {
    case 'escape':
    case 'q':
      return done(closed(app));
    case 'left':
      return day(at - 1);
    case 'enter': {
      const reference =
        screen.reference === null
          ? undefined
          : referencesIn(app, reportedDayRows(askedOf(app, screen, text)))[screen.reference];
      return reference ? askWhy(app, reference.name) : day(at + 1);
    }
    case 'tab':
    case 'shift+tab':
      return toReference(app, screen, text, key === 'tab' ? 1 : -1);
    case 'o':
    case 'p':
    case 'd':
      return done(opened(app, { name: 'reported-choice', of: CHOICES[key], typed: '', chosen: 0 }));
    case 'right':
    case 'space':
      return day(at + 1);
    case 'home':
      return day(0);
    case 'end':
      return day(days.length - 1);
    case 'up':
      return scrolledBy(-1);
    case 'down':
      return scrolledBy(1);
    case 'pageup':
      return scrolledBy(2 - text.rows);
    case 'pagedown':
      return scrolledBy(text.rows - 2);
    case '+':
    case '=':
    case '-':
      return to({ camera: zoomed(camera, key === '-' ? -1 : 1, scene, map) });
    case 'H':
    case 'L':
      return to({ camera: panned(camera, key === 'H' ? -8 : 8, 0, scene) });
    case 'K':
    case 'J':
      return to({ camera: panned(camera, 0, key === 'K' ? -4 : 4, scene) });
    case 'shift+left':
    case 'shift+right':
    case 'shift+up':
    case 'shift+down': {
      const direction = key.slice('shift+'.length) as 'left' | 'right' | 'up' | 'down';
      const place = placeTowards(scene, screen.place ?? NONE, direction);
      if (place === NONE) return done(app);
      // All of the theatre has every place on it.
      const seen = screen.camera && following(camera, scene.places[place]!, map);
      return to({ place, scroll: 0, reference: null, camera: seen });
    }
    default:
      return done(app);
  }
}

/** What the keys let one choose. */
const CHOICES = { o: 'outlet', p: 'place', d: 'date' } as const;

/** To the next source that the text names, or the one before; the text scrolls to it. */
function toReference(app: App, screen: ReportedScreen, text: Size, step: 1 | -1): Step {
  const rows = reportedDayRows(askedOf(app, screen, text));
  const references = referencesIn(app, rows);
  const count = references.length;
  if (count === 0) return done({ ...app, notice: 'There is no source named on this day.' });
  const before = screen.reference ?? (step === 1 ? -1 : count);
  const reference = (before + step + count) % count;
  const { row: line } = references[reference]!;
  const isSeen = line >= screen.scroll && line < screen.scroll + text.rows - 1;
  const scroll = isSeen ? screen.scroll : Math.max(0, Math.min(line - 2, mostScroll(rows.length, text.rows)));
  return done(replaced(app, { ...screen, reference, scroll }));
}
