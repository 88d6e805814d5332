import { describe, expect, test } from 'vitest';
import { called } from './called.js';

/** What is printed, as one line. */
async function told(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await called(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(78);
  return stdout.replace(/\s+/g, ' ');
}

describe('as text', () => {
  test('all days come in their order, each with who said what, and disagreements side by side', async () => {
    const text = await told('reported');
    expect(text.indexOf('Thursday 27 July 2017')).toBeGreaterThan(text.indexOf('Thursday 13 July 2017'));
    expect(text).toContain(
      'The sources disagree: Day on which Sukhnah fell - 5 August. [P1] - 6 August. [P23, P24]',
    );
    expect(text).toContain('How the editor treats it: The capture is taken to have come in three steps');
    // Of no day, but of the map.
    expect(text).toContain('Disagreements that belong to no day');
    expect(text).toContain('- S4: SOHR, 2017-07-14 (opposition-leaning monitor)');
  });

  test('"what did this outlet\'s reader believe on 6 August" is one command', async () => {
    const text = await told('reported', '--date', '2017-08-06', '--outlet', 'P1');
    expect(text).toContain('What was told up to Sunday 6 August 2017 by: - Wikipedia copy (P1, encyclopedia');
    expect(text).toContain('All of it was published only after that day: nobody could have read it then.');
    expect(text).toMatch(
      /As-Sukhnah Last word, 5 August: An encyclopedia copy dates [^[]*Holder: government and allies\. \[P1; low; disputed\] Others on who held it:/,
    );
    expect(text).toContain('6 August: government and allies; South Front (P24, pro-Russian), low; published');
    // Nothing of later days.
    const [told6August] = text.split('What is known of it afterwards:');
    expect(told6August).not.toContain('21 August');
    expect(text).toContain('21 August');
    expect(told6August).not.toContain('(P29, pro-Russian)');
  });

  test('an outlet that could be read on the day is not said to be late', async () => {
    const text = await told('reported', '--date', '2017-08-06', '--outlet', 'SOHR');
    expect(text).toContain('- SOHR (S4, opposition-leaning monitor), dated 14 July 2017');
    expect(text).not.toContain('nobody could have read it');
    expect(text).not.toContain('Last word, published only after');
  });

  test('a place has its whole track, with the map of the editor and all disagreements about it', async () => {
    const text = await told('reported', '--place', 'Sukhnah');
    const order = [
      '30 June, the map of the editor: IS',
      '27 July, Middle East Eye',
      '7 August, Syria Direct',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(text).toContain('The sources disagree: Day on which Sukhnah fell');
    expect(text).toContain('The sources disagree: Distance from Sukhnah to Deir ez-Zor');
    expect(text).not.toContain('The sources disagree: When T-2 was taken');
  });

  test('a day without reports says which was the last, what lasts, and who was said to hold what', async () => {
    const text = await told('reported', '--date', '2017-08-04');
    expect(text).toContain('No report begins with this day; the last one before it: Thursday 3 August 2017.');
    expect(text).toContain('Begun earlier, and said of this day too:');
    expect(text).toContain('- As-Sukhnah: contested, as told of 31 July (Al-Masdar');
    // To the last day that a claim is about.
    expect(await told('reported', '--date', '2017-07-31')).toContain('expects Sukhnah to fall within a week');
    expect(text).not.toContain('expects Sukhnah to fall within a week');
    expect(await told('reported', '--date', '2016-01-01')).toContain('Nothing is recorded of the days up to');
  });

  test('days can be left out at both ends', async () => {
    const text = await told('reported', '--from', '2017-07-24', '--until', '2017-07-26');
    expect(text).toMatch(
      /^Claims stand on the day that they are about; .* that evening\. Monday 24 July 2017/,
    );
    expect(text).toContain('Wednesday 26 July 2017');
    expect(text).not.toContain('Thursday 27 July 2017');
    expect(await told('reported', '--from', '2017-12-01')).toBe('Nothing was reported of these days. ');
  });
});

describe('what could be read', () => {
  test('on a date the word that counts is one published by then, and what came later is marked', async () => {
    const text = await told('reported', '--date', '2017-08-06');
    expect(text).toContain('who holds a place goes by what could be read that evening.');
    expect(text).toMatch(
      /- As-Sukhnah: government and allies, as told of 6 August \([^)]*, P23, [^)]*; disputed\)/,
    );
    expect(text).toContain('South Front (P24, pro-Russian), published later, 7 August 2017:');
    expect(await told('reported', '--date', '2017-08-07')).not.toContain('published later, 7 August 2017');
  });

  test('where a publication is not dated, that is said', async () => {
    expect(await told('reported', '--date', '2017-08-13')).toContain('(P75, ');
    expect(await told('reported', '--date', '2017-08-13')).toContain('publication date not known');
  });

  test('a place with a date begins with its holder by then', async () => {
    const text = await told('reported', '--place', 'sukhnah', '--date', '2017-08-06');
    expect(text).toMatch(
      /By what could be read on the evening of Sunday 6 August 2017, the holder was: government and allies \([^)]*, P23, /,
    );
    expect(text).toContain('South Front (P24, pro-Russian), published later, 7 August 2017:');
    expect(text).not.toContain('(P29, pro-Russian)');
  });

  test('a place with some days has only their disagreements, those on who held it first', async () => {
    const text = await told(
      'reported',
      '--place',
      'sukhnah',
      '--from',
      '2017-08-05',
      '--until',
      '2017-08-07',
    );
    const topics = [...text.matchAll(/The sources disagree: (.{12})/g)].map(([, topic]) => topic);
    expect(topics[0]).toBe('Day on which');
    expect(topics.length).toBeLessThan(5);
    const words = [
      'reported',
      '--place',
      'sukhnah',
      '--from',
      '2017-08-05',
      '--until',
      '2017-08-07',
      '--json',
    ];
    expect(JSON.parse((await called(...words)).stdout).contradictions).toHaveLength(topics.length);
  });
});

describe('as JSON', () => {
  test('one document has the names of the contract, in their order', async () => {
    const { code, stdout } = await called('reported', '--json');
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    expect(Object.keys(record)).toEqual([
      'schemaVersion',
      'date',
      'place',
      'outlets',
      'from',
      'until',
      'claims',
      'holdersBy',
      'holders',
      'believed',
      'contradictions',
    ]);
    expect(Object.keys(record.claims[0])).toEqual([
      'id',
      'from',
      'to',
      'published',
      'places',
      'kind',
      'holder',
      'text',
      'outlet',
      'sources',
      'confidence',
      'contradiction',
      'outletName',
      'leaning',
      'sourceDate',
    ]);
    expect(Object.keys(record.holders[0])).toEqual(['place', 'name', 'said', 'against', 'disputed']);
    expect(record.contradictions).toHaveLength(51);
    expect(record.claims.length).toBeGreaterThan(190);
    expect(record.believed).toBeNull();
  });

  test('a date has its own claims and those that last, and holders as they were told by then', async () => {
    const record = JSON.parse((await called('reported', '--date', '2017-08-06', '--json')).stdout);
    for (const { from, to } of record.claims) {
      expect(from <= '2017-08-06' && to >= '2017-08-06').toBe(true);
    }
    const sukhnah = record.holders.find(({ place }: { place: string }) => place === 'sukhnah');
    expect(sukhnah).toMatchObject({
      disputed: true,
      said: { holder: 'gov', from: '2017-08-06', outlet: 'P23', publishedLater: false },
    });
    expect(record.contradictions.map(({ id }: { id: string }) => id)).toContain('sukhnah-fall');
  });

  test('an outlet and a date have what its readers were told', async () => {
    const words = ['reported', '--date', '2017-08-06', '--outlet', 'P24', '--json'];
    const { believed, claims } = JSON.parse((await called(...words)).stdout);
    expect(believed).toHaveLength(1);
    expect(believed[0]).toMatchObject({ place: 'sukhnah', holder: 'gov', publishedLater: true });
    expect(believed[0].others.map(({ outlet }: { outlet: string }) => outlet)).toContain('P1');
    expect(claims.map(({ outlet }: { outlet: string }) => outlet)).toEqual(['P24']);
  });
});

test.each([
  [['--date', '6 August'], '--date 6 August: give a day, written 2017-08-06'],
  [['--date', '2017-02-30'], '--date 2017-02-30: give a day'],
  [['--from', '2017-08-06', '--until', '2017-08-05'], 'is later than'],
  [['--date', '2017-08-06', '--from', '2017-08-05'], 'not both'],
  [['--place', 'sukhnaa'], 'did you mean sukhnah?'],
  [['--place', 'nowhere-at-all'], 'give an id such as sukhnah'],
  [['--outlet', 'P200'], 'did you mean P20'],
  [['--outlet', 'South Fornt'], 'did you mean South Front'],
  [['--outlet', '...'], 'is not known'],
])('%j is wrong usage, and says what would be right', async (options, right) => {
  const { code, stdout, stderr } = await called('reported', ...options);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(right);
});
