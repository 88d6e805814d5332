import { expect, test } from 'vitest';
import { entrantsIn } from '../../../src/cli/bot/entrants.js';

test('players of ours and bots are told apart, and a comma within quotes is part of a command', () => {
  expect(entrantsIn(`staff, mine=cmd:python3 "a,b.py" 'c,d' ,random`)).toEqual([
    { name: 'staff', bot: null, command: null },
    {
      name: 'mine',
      bot: { name: 'mine', command: ['python3', 'a,b.py', 'c,d'] },
      command: `cmd:python3 "a,b.py" 'c,d'`,
    },
    { name: 'random', bot: null, command: null },
  ]);
});

test.each([
  ['', 'with commas between them'],
  ['staff,', 'with commas between them'],
  [',staff', 'with commas between them'],
  ['staff, ,random', 'with commas between them'],
  ['staff,nobody', '--players nobody: no such player'],
  ['staff,cmd:node bot.js', 'a bot enters as LABEL=cmd:COMMAND'],
  ['staff,a bot=cmd:node bot.js', 'a bot enters as LABEL=cmd:COMMAND'],
  ['random,staff=cmd:node bot.js', "is no player's name"],
  ['a=cmd:node a.js,a=cmd:node b.js', 'a is named twice'],
  ['a=cmd:node "a.js', 'a quote is not closed'],
  ['a=cmd:', 'needs a program after it'],
])('%j is refused', (text, why) => {
  expect(() => entrantsIn(text)).toThrow(why);
});
