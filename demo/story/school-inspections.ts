import type { StoryItem } from './chapter.js'

// School, phase, type, previous judgement, day, judgement: as a cabinet paper of 2019 tabled them. All invented.
const TABLED = [
  ['Larch Lane Primary Academy', 'primary', 'academy', 'requires improvement', '2019-04-24', 'good'],
  ['Millbeck Primary', 'primary', 'academy', 'good', '2019-05-15', 'good'],
  ['Wren Hill Primary', 'primary', 'maintained', 'good', '2019-06-12', 'good'],
  ['Stonebeck School', 'all ages', 'independent special', 'requires improvement', '2019-06-25', 'good'],
  ['Eastmoor Academy', 'secondary', 'academy', 'inadequate', '2019-07-03', 'inadequate'],
  ['The Alder Academy', 'primary', 'academy', 'requires improvement', '2019-09-18', 'good']
] as const

const LATER: readonly StoryItem[] = [
  {
    kind: 'school-inspection',
    name: 'eastmoor/2025',
    fields: {
      school: 'Eastmoor Academy',
      phase: 'secondary',
      type: 'academy',
      previous: 'inadequate',
      previousDay: '2019-07-03',
      day: '2025-03-11',
      judgement: 'by area',
      areas:
        'Quality of education: requires improvement\nBehaviour and attitudes: good\nPersonal development: good\nLeadership and management: good',
      words: 'Inspected after it joined a new trust. The council’s virtual school meets its head each half term.'
    }
  },
  {
    kind: 'school-inspection',
    name: 'wren-hill/2025',
    fields: {
      school: 'Wren Hill Primary',
      phase: 'primary',
      type: 'maintained',
      previous: 'good',
      previousDay: '2019-06-12',
      day: '2025-12-02',
      judgement: 'by area',
      areas:
        'Inclusion: strong standard\nCurriculum and teaching: expected standard\nAchievement: expected standard\nAttendance and behaviour: needs attention\nPersonal development and wellbeing: strong standard\nLeadership and governance: expected standard\nEarly years: expected standard',
      safeguarding: 'met',
      words: 'The education welfare team works with the school on attendance.'
    }
  }
]

/** Inspections of schools near the invented council, on each of the scales since 2012. */
export const SCHOOL_INSPECTIONS: readonly StoryItem[] = [
  ...TABLED.map(([school, phase, type, previous, day, judgement]) => ({
    kind: 'school-inspection',
    name: school,
    fields: { school, phase, type, previous, day, judgement }
  })),
  ...LATER
]
