import type { DatedClaim, Dossier } from '../../../src/report/dossier.js';

const claim = (changed: Partial<DatedClaim> & Pick<DatedClaim, 'id' | 'from'>): DatedClaim => ({
  to: changed.from,
  published: null,
  places: ['goal'],
  holder: null,
  text: `What ${changed.id} says.`,
  outlet: 'S1',
  sources: ['S1'],
  confidence: 'high',
  contradiction: null,
  ...changed,
});

const place = (id: string, name: string, lat: number, control: Dossier['places'][number]['control']) => ({
  id,
  name,
  variants: [],
  description: '',
  type: 'town' as const,
  position: { lat, lon: 39, basis: 'assumed', confidence: 'low' },
  elevation: { low: 1, best: 1, high: 1, basis: 'assumed', confidence: 'low' },
  terrain: { basis: 'assumed', confidence: 'low' },
  control,
  sources: [],
  confidence: 'high',
});

const source = (id: string, outlet: string, leaning: string) => ({
  id,
  outlet,
  title: '',
  date: null,
  address: null,
  leaning,
  reliability: '',
  usedFor: '',
});

/**
 * Two places. The goal is with IS on 1 July; on 5 July one outlet tells of its capture and on 6 July another of a fight
 * in it, which is a recorded contradiction; on 9 July the editor gives it to the government. Of the far place nothing is
 * told before 6 July.
 */
export function dossier(
  more: readonly (Partial<DatedClaim> & Pick<DatedClaim, 'id' | 'from'>)[] = [],
): Dossier {
  const picture = (date: string, holder: string, basis = 'reported') => ({
    date,
    holder,
    basis,
    sources: ['S2'],
    confidence: 'high',
  });
  return {
    places: [
      place('goal', 'Goal (town)', 34, [picture('2017-07-01', 'is'), picture('2017-07-09', 'gov')]),
      place('far', 'Far', 35, [picture('2017-07-06', 'gov-besieged', 'derived')]),
    ],
    links: [{ a: 'goal', b: 'far', class: 'road' }],
    lines: [
      {
        kind: 'river',
        name: 'River',
        points: [
          [34, 39],
          [35, 39],
        ],
      },
    ] as unknown as Dossier['lines'], // a line has its evidence too, of which nothing is read here
    claims: [
      claim({ id: 'early', from: '2017-07-05', holder: 'gov', confidence: 'low', contradiction: 'fall' }),
      claim({
        id: 'fight',
        from: '2017-07-06',
        to: '2017-07-07',
        holder: 'contested',
        outlet: 'S2',
        sources: ['S2'],
        published: '2017-07-08',
        contradiction: 'fall',
      }),
      claim({ id: 'march', from: '2017-07-06', outlet: 'S2', sources: ['S2'] }),
      ...more.map(claim),
    ],
    contradictions: [
      {
        id: 'fall',
        topic: 'Day on which the goal fell',
        places: ['goal'],
        statements: [
          { text: '5 July.', sources: ['S1'] },
          { text: 'Not before 7 July.', sources: ['S2'] },
        ],
        treatment: 'The later day is believed.',
      },
    ],
    sources: [source('S1', 'The One', 'of one side'), source('S2', 'The Other', 'no side')],
  };
}
