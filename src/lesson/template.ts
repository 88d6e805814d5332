/**
 * A lesson to begin with: it has no fault and runs as it is.
 *
 * @param id fit for a lesson
 */
export function lessonTemplate(id: string): object {
  return {
    id,
    title: 'A lesson of your own',
    audience: 'a class from 14 years on',
    minutes: [15, 25],
    aims: ['Say how sure you are before you know', 'Tell a report from what it reports'],
    contentNote: 'It deals with a real war in which people died; losses are told as numbers.',
    games: [
      {
        id: 'game',
        name: 'The last hills',
        scenario: 'last-hills',
        side: 'gov',
        seed: 'lesson',
        world: 'best',
        aide: 'staff',
      },
    ],
    hidden: ['why'],
    stops: [
      {
        id: 'begin',
        title: 'Before it begins',
        when: { now: true },
        items: [
          {
            type: 'text',
            text: 'Say in a few sentences what this is about, and what the class is to look for.',
          },
          { type: 'line', line: 'look' },
          {
            type: 'prediction',
            id: 'hills',
            ask: 'How likely is it that the hills before Sukhnah are held by the government side by 27 July 2017? (It is scored by what was reported then, not by the game that you play.)',
            check: { milestone: 'last-hills', until: '2017-07-27' },
          },
        ],
      },
      {
        id: 'later',
        title: 'Five days later',
        when: { after: 5 },
        opens: ['why'],
        items: [
          { type: 'question', id: 'noticed', ask: 'What have you noticed in the reports of these days?' },
          { type: 'outcome', of: 'hills' },
          { type: 'track', place: 'sukhnah-sw-hills', until: '2017-07-31' },
        ],
      },
    ],
  };
}
