import type { Day } from '../../../domain/day.js'
import { dayOfMoment } from '../../../domain/day-of-moment.js'
import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'
import { agendaDay } from '../agenda-day.js'
import { AUDIENCES, FOR_MEMBERS } from '../audiences.js'

export default kind({
  id: 'paper',
  one: 'Paper',
  many: 'Papers',
  path: 'papers',
  what: 'A report for a board, a panel or a meeting: its words, and the figures it states, each tied to its day. It is written, signed off and published; members see it once it is published.',
  see: 'see-papers',
  change: 'write-papers',
  safe: { status: ['published'], audience: FOR_MEMBERS },
  navigation: {
    text: 'Papers',
    order: 5.5,
    over: ['/claim-overrides', '/paper-comments', '/paper-sign-offs', '/publications', '/questions']
  },
  fields: {
    title: { as: 'line', label: 'Title', required: true },
    body: {
      as: 'line',
      label: 'Goes to',
      hint: 'The body by its name, such as Executive or Corporate Parenting Board',
      required: true
    },
    board: { as: 'item', kind: 'board', label: 'Board', hint: 'Where the body is one of the boards kept here' },
    meeting: { as: 'day', label: 'Day of the meeting' },
    template: { as: 'line', label: 'Template', hint: 'By its name; leave it blank to begin with nothing' },
    asAt: { as: 'day', label: 'Figures as at', required: true },
    knownAt: {
      as: 'moment',
      label: 'As known at',
      hint: 'Leave it blank for what is known now. For example, 31/3/2026 09:00'
    },
    audience: { as: 'choice', label: 'Mainly for', required: true, choices: AUDIENCES, usual: 'members' },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post', required: true },
    status: {
      as: 'choice',
      label: 'Status',
      hint: 'Signed off needs a sign-off of this version. A paper is published on a page of its own',
      required: true,
      usual: 'draft',
      choices: [
        { value: 'draft', label: 'Draft', tone: 'grey' },
        { value: 'for sign-off', label: 'For sign-off', tone: 'yellow' },
        { value: 'signed off', label: 'Signed off', tone: 'blue' },
        { value: 'published', label: 'Published', tone: 'green' }
      ]
    },
    text: { as: 'text', label: 'Text', most: 200_000 }
  },
  owner: 'owner',
  list: {
    columns: ['body', 'meeting', 'audience', 'owner', 'status'],
    filters: ['status', 'body', 'audience', 'owner'],
    last: true
  },
  name: ({ title }) => title ?? '',
  sort: ({ meeting, asAt, title }) => `${meeting ?? asAt ?? ''} ${title ?? ''}`,
  due: paper => dueDay(paper),
  wrong: ({ asAt, knownAt, meeting }, today) => ({
    ...(asAt && meeting && asAt > meeting && { asAt: 'The figures are of a day after the meeting' }),
    ...(knownAt && dayOfMoment(knownAt) > today && { knownAt: 'That moment has not come yet' })
  }),
  told: (paper, today) => {
    const due = dueDay(paper)
    if (due === null || paper.audience !== 'public') return []
    const words = `to be open to the public by ${dayText(due)}, five clear days before the meeting (Local Government Act 1972, section 100B).`
    return [{ label: 'The agenda', words, tone: due < today ? 'late' : 'plain' }]
  }
})

interface Set {
  readonly meeting: Day | null
  readonly audience: string | null
  readonly status: string | null
}

function dueDay({ meeting, audience, status }: Set): Day | null {
  if (meeting === null || status === 'published') return null
  return audience === 'public' ? agendaDay(meeting) : meeting
}
