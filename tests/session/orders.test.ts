import { describe, expect, test } from 'vitest';
import { lastHills, typed } from './last-hills.js';

describe('a forecast without formations', () => {
  const standing = typed(
    lastHills('one', 'passive'),
    'attack hulayhilah with 18th from arak',
    'attack hulayhilah with 5th corps from al-hayl-gas-field',
    'end',
  );
  const power = (text: string): string => /Power ([\d,]+)/.exec(text)![1]!;

  test('counts those that attack the place under standing orders, and those ordered today', () => {
    expect(typed(standing, 'forecast hulayhilah').text).toMatch(/18th Division and 5th Corps\s+against/);
    const joined = typed(standing, 'attack hulayhilah with hezbollah', 'forecast hulayhilah').text;
    expect(joined).toMatch(/18th Division, 5th Corps and\s+Hezbollah\s+group\s+against/);
  });

  test('leaves out those that are called off today', () => {
    const text = typed(standing, 'hold 18th', 'forecast hulayhilah').text;
    expect(text).toContain('5th Corps against Hulayhilah');
  });

  test('counts the sorties that are ordered in support of those attackers', () => {
    const text = typed(standing, 'air 3 support 18th', 'air 2 strike hulayhilah', 'forecast hulayhilah').text;
    expect(text).toContain('with 3 sorties');
  });

  test('does not count guns that are told to march or to attack', () => {
    const whole = typed(standing, 'forecast hulayhilah').text;
    const away = typed(standing, 'march artillery to arak', 'forecast hulayhilah').text;
    expect(whole).toContain('support.artilleryMost');
    expect(power(away)).not.toBe(power(whole));
    expect(away).not.toContain('support.artilleryMost');
  });
});

describe('an answer to an order', () => {
  test('to attack from elsewhere says how long the way is', () => {
    expect(typed(lastHills(), 'attack hulayhilah with 5th corps south').text.replaceAll('\n', ' ')).toMatch(
      /going by way of .* first \((there within a day|about \d+ days? on the way)\)/,
    );
  });

  test('to join an attack under way says that it costs nothing', () => {
    const begun = typed(lastHills('one', 'passive'), 'attack hulayhilah with 5th corps', 'end');
    const text = typed(begun, 'attack hulayhilah with 18th').text.replaceAll('\n', ' ');
    expect(text).toContain('it joins the attack under way, which costs no operation');
    expect(text).toContain('2 operations left');
    expect(typed(begun, 'attack hulayhilah with 5th corps').text).not.toContain('joins');
  });

  test('that helps nothing says so, and none that helps', () => {
    const game = lastHills();
    expect(typed(game, 'air 2 support palmyra garrison').text).toContain('no enemy is known near it');
    expect(typed(game, 'attack hulayhilah with 18th', 'air 2 support 18th').text).not.toContain('Note');
    expect(typed(game, 'attack hulayhilah with artillery').text).toContain('do not fire in support');
    expect(typed(game, 'hold artillery').text).not.toContain('Note');
  });
});

test.each([
  ['operations', 'deliberate attack'],
  ['fire control', 'observed fire'],
  ['cohesion', 'in percent'],
])('"help %s" explains it in two sentences', (idea, part) => {
  const text = typed(lastHills(), `help ${idea}`).text.replaceAll('\n', ' ');
  expect(text).toContain(part);
  expect(text.match(/\.( |$)/g)).toHaveLength(2);
});
