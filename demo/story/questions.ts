import { addDays, type Day } from '../../src/domain/day.js'
import type { StoryItem } from './chapter.js'
import { storyId } from './story-id.js'

const BOARD = { body: 'Children’s services board (invented)', board: storyId('board/present') }

// Name, asked by, question, who answers, and the answer with the days until it came; none while it is open. All invented.
const ASKED = [
  [
    'far from home',
    'Chair of the board',
    'How many children live more than 20 miles from home because there was no room nearer, and how many because it was right for them?',
    'Commissioning Manager, Placements',
    'The figure counts both. The reason is now recorded for each new placement, and the next paper will give the two apart.',
    9
  ],
  [
    'dental checks',
    'Vice-chair of the board',
    'Dental checks have been below the neighbours for a year. What stands in the way?',
    'Head of Corporate Parenting and Performance',
    'Two practices stopped taking new patients. A third has agreed to keep four appointments a week for children looked after.',
    12
  ],
  [
    'reports',
    'A member for an eastern ward',
    'May members have the list of figures with the paper, and not on the day?',
    'Children’s Services Programme Manager',
    'Yes. From the next meeting it goes out with the agenda.',
    2
  ],
  [
    'waiting',
    'Chair of the scrutiny panel',
    'How long do young people wait for an advocate once they have asked for one?',
    'Participation Officer',
    null,
    null
  ]
] as const

/** What members asked the invented council at its last board. */
export function questionItems(today: Day): StoryItem[] {
  const day = addDays(today, -30)
  return ASKED.map(([name, asker, words, owner, answer, after]) => ({
    kind: 'question',
    name,
    fields: {
      ...BOARD,
      day,
      asker,
      words,
      owner,
      due: addDays(day, 35),
      state: answer === null ? 'open' : 'answered',
      ...(answer !== null && { answer, answered: addDays(day, after) })
    }
  }))
}
