import { helpLines } from '../../parser/help.js';
import { pageOf } from './page-of.js';
import { PLAN_KEYS } from './plan-keys.js';
import type { PageScreen } from './screen.js';

/** All keys, and all commands: both from the tables that read them. */
export function keysPage(): PageScreen {
  return pageOf('Help', [
    'Everything can be done by keys and by words, and both end in the same order. The lowest row of the screen shows the keys that matter where you are.',
    '',
    'Keys on the map:',
    ...PLAN_KEYS.map(({ keys, does, verb }) => `  ${keys.padEnd(22)}${does}${verb ? ` ("${verb}")` : ''}`),
    '',
    'On a page:',
    '  Tab                   to the next source or figure that the text names',
    '  Enter                 why: where it comes from',
    '  Up Down PgUp PgDn     scroll',
    '  Esc                   back',
    '',
    'While a day is shown:',
    '  Space                 stop, or go on',
    '  Right Left            one phase on, one back',
    '  + -                   faster, slower',
    '  Enter                 to the end',
    '',
    'On the line of words:',
    '  Tab                   completes a word, or lists what may follow',
    '  Up Down               what was typed before',
    '  Esc                   back to the map',
    '',
    'Anywhere:',
    '  Ctrl+C                leaves; what has been played is saved',
    '  Ctrl+Z                stops the program, "fg" brings it back',
    '',
    ...helpLines(),
  ]);
}
