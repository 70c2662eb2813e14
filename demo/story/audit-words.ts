/** A question of the audit tool: the theme it speaks of, and what auditors write of it where it is poor and where it is good. */
export interface AuditQuestion {
  readonly text: string
  readonly theme: string
  readonly poor: readonly string[]
  readonly well: readonly string[]
}

export const QUESTIONS: readonly AuditQuestion[] = [
  {
    text: 'What is life like for this child, day to day, and does the record show it?',
    theme: 'lived-experience',
    poor: [
      'The record tells of the adults. I could not say how this child spends a day.',
      'The child’s words are there once, from the first visit, and not since.'
    ],
    well: [
      'School, friends, bedtimes and worries are all there, in the child’s own words.',
      'Direct work is on the record, with drawings, and the plan follows from it.'
    ]
  },
  {
    text: 'Is the assessment of need and of risk up to date and right?',
    theme: 'neglect',
    poor: [
      'The assessment is a year old. What has changed at home since is not weighed.',
      'Each incident is looked at by itself; what they add up to is not said.'
    ],
    well: [
      'A clear picture of what worries us, what works and what is not known.',
      'History is used well: the chronology makes the pattern plain.'
    ]
  },
  {
    text: 'Does the plan say what will change for the child, by when and through whom?',
    theme: 'plans',
    poor: [
      'Actions without days, most of them for the parents. Nobody could tell when it is done.',
      'The plan has been carried over twice with the same words.'
    ],
    well: [
      'Few aims, each with a day and a name, written so that the family can follow them.',
      'The plan was changed when things changed, and says why.'
    ]
  },
  {
    text: 'Is the child seen, and seen alone, as often as they should be?',
    theme: 'seen',
    poor: [
      'Two visits were late and one was to an empty house. Seeing the child alone is not recorded.',
      'Visits are on time, and the notes say little of what was done in them.'
    ],
    well: [
      'Seen on time and alone, at home and at school.',
      'Seen more often in the weeks when it was hard, as it should be.'
    ]
  },
  {
    text: 'Does the manager’s oversight steer the work?',
    theme: 'oversight',
    poor: [
      'Supervision is recorded, and repeats the case. No decision follows from it.',
      'No supervision for eleven weeks, in which the plan drifted.'
    ],
    well: [
      'The manager asks what difference it makes for the child, and comes back to it.',
      'Clear directions with days, checked at the next supervision.'
    ]
  },
  {
    text: 'Are family, carers and the other agencies heard, and part of it?',
    theme: 'family',
    poor: [
      'The father is named and was never spoken to. The grandmother does much of the caring and is not in the plan.',
      'School was not asked before the review.'
    ],
    well: [
      'Both parents, school and health say how they see it, and differences are left to stand.',
      'A family meeting was held early, and its offer is used.'
    ]
  },
  {
    text: 'Is the record in order, so that another worker could take over tomorrow?',
    theme: 'record',
    poor: [
      'Case summary out of date; the last chronology entry is eight months old.',
      'Minutes of the last two meetings are missing.'
    ],
    well: ['In order. I could have taken over from it.', 'Short, up to date, and kind in its words.']
  }
]

/** Themes: name, title, what is meant, what is done to learn, and the findings that say the same. */
export const THEMES: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  [
    'lived-experience',
    'The child’s daily life is not in the record',
    'We read of adults and of tasks, and cannot say what a day is like for the child.',
    'Direct-work sessions each month; the first question of every audit and of every supervision.',
    ['lived-experience']
  ],
  [
    'neglect',
    'What small things add up to is not seen',
    'Each incident is answered by itself, above all in neglect.',
    'Chronologies in group supervision; a neglect tool used from the first visit.',
    ['neglect']
  ],
  [
    'plans',
    'Plans without days and names',
    'Nobody could say when the plan is done, so it is carried over.',
    'A page of good plans; reviewing officers hand back what has no days.',
    ['pathway-plans']
  ],
  [
    'seen',
    'Not seen alone, or not on time',
    'Visits that are late, or say little of the child.',
    'A list each Monday for every team manager.',
    []
  ],
  [
    'oversight',
    'Supervision that repeats and does not steer',
    'It is recorded, and nothing follows from it.',
    'Training for team managers; one supervision of each read by the head of service each quarter.',
    []
  ],
  [
    'family',
    'Fathers and wider family are left out',
    'Who cares in truth is not who is in the plan.',
    'Family meetings offered at the start.',
    []
  ],
  [
    'record',
    'The record is behind',
    'Another worker could not take over.',
    'An hour a week kept free of meetings for writing up.',
    []
  ]
]

/** Who audits, and by how much of a grade they see it brighter than moderation does. */
export const AUDITORS: readonly (readonly [string, number])[] = [
  ['Joanne Metcalfe', 0.6],
  ['Advanced Practitioner, Assessment', 0.25],
  ['Practice Lead, Permanence', 0],
  ['Martin Okafor', 0.1],
  ['Independent Reviewing Manager', -0.3],
  ['Team Manager, Assessment team 2', 0.35]
]

export const LIVED_POOR: readonly string[] = [
  'I do not know. The record says where the child lives and which school, and nothing of how it is there.',
  'A child who moves between two homes, is often late for school and says little. Nobody has asked them why.',
  'There is worry about food and sleep. What the child makes of it is not written down.'
]

export const LIVED_WELL: readonly string[] = [
  'Settled with carers who know them well; likes football and their dog; worries about contact, and says so.',
  'A busy, loving home with little money. School is a safe place. The child wants their mum to be well.',
  'New to the area and finding friends. The worker knows what helps on a bad day.',
  'A teenager who feels listened to, and who chose who sits in their meeting.'
]

/** What an audit asks to be done for a child. */
export const CHILD_ACTIONS: readonly string[] = [
  'See the child alone this week and write down what they say',
  'Bring the assessment up to date, with what has changed at home',
  'Write the plan anew with days and names, and share it with the family',
  'Speak to the father and the wider family before the next meeting',
  'Hold supervision on this case, and record what is decided'
]

export const MODERATION_WORDS = {
  lowered:
    'What the visits found is not in the plan, and the child’s voice is missing: the lower grade fits the scale better.',
  raised: 'The direct work is stronger than the audit gave credit for.'
} as const

export const URGENT_WORDS =
  'Told to the team manager the same morning; the child was seen that afternoon and a strategy discussion held the next day.'
