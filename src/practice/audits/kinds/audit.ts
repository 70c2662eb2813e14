import type { Item } from '../../../register/items.js'
import type { Choice } from '../../field.js'
import { kind } from '../../kind.js'
import { type GradeScale, SCALES } from '../grade-scales.js'

const GRADES: readonly Choice[] = (SCALES as readonly GradeScale[]).flatMap(({ grades }) => grades)

const ofItsProgramme = ({ id }: Item) => ({ partOf: id })

export default kind({
  id: 'audit',
  one: 'Audit',
  many: 'Audits',
  path: 'audits',
  what: 'One child’s record, looked at with the questions of a tool: the grade, what life is like for the child, what is done at once, and what moderation made of it. Audits are made when a sample is drawn, or when a child is audited again.',
  see: 'see-audits',
  change: 'change-audits',
  isMade: true,
  fixed: ['title', 'programme', 'sample', 'child', 'worker', 'team', 'again'],
  about: { child: 'child', team: 'team', worker: 'worker' },
  fields: {
    title: { as: 'line', label: 'Number', required: true },
    programme: { as: 'item', kind: 'audit-programme', label: 'Audit programme', required: true },
    sample: { as: 'item', kind: 'audit-sample', label: 'Sample', within: ofItsProgramme },
    child: { as: 'line', label: 'Child’s id', required: true },
    worker: { as: 'line', label: 'Worker' },
    team: { as: 'line', label: 'Team' },
    auditor: { as: 'person', label: 'Auditor', hint: 'A name or a post', required: true },
    due: { as: 'day', label: 'Due', required: true },
    again: { as: 'item', kind: 'audit', label: 'A second look at', within: ofItsProgramme },
    answers: { as: 'answers', label: 'Answers' },
    lived: { as: 'words', label: 'What life is like for the child' },
    strengths: { as: 'words', label: 'What is done well' },
    worries: { as: 'words', label: 'What is not' },
    themes: { as: 'items', kind: 'theme', label: 'Themes' },
    grade: { as: 'choice', label: 'Grade', choices: GRADES },
    urgent: {
      as: 'choice',
      label: 'Does a child need somebody today?',
      hint: 'Say yes and the head of service is told on their home page until it is seen to',
      required: true,
      usual: 'no',
      choices: [
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes', tone: 'red' },
        { value: 'seen to', label: 'Yes, and it has been seen to', tone: 'green' }
      ]
    },
    urgentWords: { as: 'words', label: 'What was done about it, by whom, when' },
    moderator: { as: 'person', label: 'Moderator' },
    moderated: { as: 'choice', label: 'Grade after moderation', choices: GRADES },
    moderatedWhy: { as: 'words', label: 'Why moderation came to it' },
    feedback: { as: 'day', label: 'Day it was talked over with the worker' },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'to do',
      choices: [
        { value: 'to do', label: 'To do', tone: 'grey' },
        { value: 'graded', label: 'Graded', tone: 'blue' },
        { value: 'moderated', label: 'Moderated', tone: 'yellow' },
        { value: 'closed', label: 'Closed', tone: 'green' }
      ]
    }
  },
  partOf: 'programme',
  owner: 'auditor',
  list: {
    columns: ['programme', 'child', 'auditor', 'due', 'grade', 'moderated', 'state'],
    filters: ['state', 'grade', 'urgent', 'auditor', 'programme', 'themes']
  },
  name: ({ title }) => `Audit ${title}`,
  sort: ({ due, title }) => `${due} ${title}`,
  due: ({ state, due }) => (state === 'to do' ? due : null),
  wrong: ({ state, grade, lived, urgent, urgentWords, auditor, moderator, moderated, moderatedWhy }) => ({
    ...(state !== 'to do' && !grade && { grade: 'Choose the grade' }),
    ...(state !== 'to do' && !lived && { lived: 'Say what life is like for the child' }),
    ...(urgent === 'seen to' && !urgentWords && { urgentWords: 'Say what was done about it, by whom and when' }),
    ...(moderated && !moderator && { moderator: 'Enter who moderated it' }),
    ...(moderated && moderated !== grade && !moderatedWhy && { moderatedWhy: 'Say why moderation changed the grade' }),
    ...(state === 'moderated' && !moderated && { moderated: 'Choose the grade after moderation' }),
    ...(moderator && moderator === auditor && { moderator: 'Nobody moderates their own audit' })
  }),
  told: ({ urgent, state, due }, today) => [
    ...(urgent === 'yes'
      ? [{ label: 'A child needs somebody today', words: 'It has not been seen to.', tone: 'late' as const }]
      : []),
    ...(state === 'to do' && due && due < today
      ? [{ label: 'Late', words: 'Its day has passed.', tone: 'late' as const }]
      : [])
  ]
})
