import { longDate, shortDate } from '../../report/date.js';
import { shortName } from '../../report/names.js';
import { outletsHeard, sourcesNamed } from '../../report/outlets-heard.js';
import { reportedOn } from '../../report/reported.js';
import { isDate } from '../../text/calendar.js';
import { type App, closed, done, replaced, type Step } from '../app.js';
import { charOf, isTyped, type Key } from '../key.js';
import { chosenAfter, listRows } from '../list.js';
import { panel } from '../panel.js';
import { oneCell, type Row, row, type Size, span } from '../row.js';
import { refiltered } from './reported-filter.js';
import type { ReportedChoiceScreen, ReportedScreen, ScreenKind } from './screen.js';

interface Entry {
  label: string;
  about: string;
  /** The screen that it leads to; null where nothing would be left to show. */
  leads: () => ReportedScreen | null;
}

/** To choose an outlet, a place or a day of the campaign as it was reported, by its letters or from the list. */
export const REPORTED_CHOICE: ScreenKind<ReportedChoiceScreen> = {
  rows: choiceRows,
  press: pressChoice,
  keys: () => [
    { keys: 'letters', does: 'part of it' },
    { keys: 'Up Down', does: 'choose' },
    { keys: 'Enter', does: 'take it' },
    { keys: 'Esc', does: 'back' },
  ],
};

const TITLES = { outlet: 'Which outlet alone', place: 'Which place alone', date: 'Which day' } as const;

function choiceRows(app: App, screen: ReportedChoiceScreen, size: Size): Row[] {
  const { of, typed, chosen } = screen;
  const entries = fitting(app, screen).map(
    ({ label, about }): Row => [span(oneCell(label).padEnd(30)), span(oneCell(`  ${about}`), 'dim')],
  );
  const room: Size = { columns: size.columns - 2, rows: size.rows - 1 };
  const rows: Row[] = [
    [span(of === 'date' ? 'Day, such as 2017-08-06: ' : 'Name: ', 'key'), span(typed), span(' ', 'selected')],
    ...(entries.length === 0
      ? [row('Nothing here has these letters.', 'warning')]
      : listRows(entries, chosen, { ...room, rows: room.rows - 1 })),
  ];
  const indented = rows.map((cells): Row => [span(' '), ...cells]);
  return panel(row(TITLES[of], 'title'), indented, size, app.look.ascii);
}

function fitting(app: App, { of, typed }: ReportedChoiceScreen): Entry[] {
  const wanted = plain(typed);
  const below = app.screens.at(-2);
  if (below?.name !== 'reported') return [];
  const words = sourcesNamed(below.all.dossier.sources, typed.trim());
  const found = entriesOf(below, of).filter(({ label, about }) =>
    plain(`${label} ${about}`).includes(wanted),
  );
  const isFirst = ({ label }: Entry): boolean => plain(label).startsWith(wanted);
  // Those that begin so come first; the order of the list stays otherwise.
  const sorted = [...found.filter(isFirst), ...found.filter((entry) => !isFirst(entry))];
  if (of !== 'outlet' || found.length < 2 || words.length < 2) return sorted;
  const together: Entry = {
    label: `All with "${typed.trim()}" in their names`,
    about: words.map(({ id }) => id).join(', '),
    leads: () => refiltered(below, { outlet: typed.trim(), only: below.only }),
  };
  // A name that is typed in full is meant; else all that have the words in theirs come first.
  const isExact = ({ label }: Entry): boolean => plain(label) === wanted;
  return [...sorted.filter(isExact), together, ...sorted.filter((entry) => !isExact(entry))];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function entriesOf(screen: ReportedScreen, of: ReportedChoiceScreen['of']): Entry[] {
  const { all, days, outlet, only } = screen;
  switch (of) {
    case 'outlet':
      return [
        { label: 'All outlets', about: '', leads: () => refiltered(screen, { outlet: null, only }) },
        ...outletsHeard(all.dossier).map(({ name, leaning, sources }) => ({
          label: name,
          about: `${leaning}; ${sources.join(', ')}`,
          leads: () => refiltered(screen, { outlet: name, only }),
        })),
      ];
    case 'place':
      return [
        { label: 'All places', about: '', leads: () => refiltered(screen, { outlet, only: null }) },
        ...all.dossier.places.map(({ id, name }, no) => ({
          label: shortName(name),
          about: id,
          leads: () => refiltered(screen, { outlet, only: no }),
        })),
      ];
    case 'date':
      return days.map(({ date }, at) => ({
        label: date,
        about: longDate(date, 1),
        leads: () => ({ ...screen, at, reference: null, scroll: 0 }),
      }));
  }
}

function pressChoice(app: App, screen: ReportedChoiceScreen, key: Key): Step {
  const { of, typed, chosen } = screen;
  if (key === 'escape') return done(closed(app));
  if (isTyped(key) && typed.length < 30)
    return done(replaced(app, { ...screen, typed: typed + charOf(key), chosen: 0 }));
  if (key === 'backspace') return done(replaced(app, { ...screen, typed: typed.slice(0, -1), chosen: 0 }));
  const found = fitting(app, screen);
  if (key !== 'enter')
    return done(replaced(app, { ...screen, chosen: chosenAfter(key, chosen, found.length, 6) }));
  const below = app.screens.at(-2);
  if (below?.name !== 'reported') return done(closed(app));
  const entry = found[chosen];
  if (entry) {
    const led = entry.leads();
    const notice = 'With this filter nothing is left to show.';
    if (led === null) return done({ ...app, notice });
    const was = of === 'date' ? null : below.days[below.at]!.date;
    return done(shownAt(app, led, was, 'the nearest day is shown'));
  }
  // A day without reports of its own: the last one before it.
  if (of === 'date' && isDate(typed)) {
    const led = { ...below, at: reportedOn(below.days, typed), reference: null, scroll: 0 };
    const isBefore = led.days[led.at]!.date <= typed;
    return done(
      shownAt(app, led, typed, isBefore ? 'the last day before it is shown' : 'the first day is shown'),
    );
  }
  return done(app);
}

/** The screen that was led to; where it shows another day than was wanted, the lowest row says so. */
function shownAt(app: App, led: ReportedScreen, wanted: string | null, what: string): App {
  const shown = replaced(closed(app), led);
  const { date } = led.days[led.at]!;
  if (wanted === null || date === wanted) return shown;
  return { ...shown, notice: `No report here of ${shortDate(wanted, 1)}; ${what}: ${shortDate(date, 1)}.` };
}
