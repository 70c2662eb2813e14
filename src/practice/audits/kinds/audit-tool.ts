import { kind } from '../../kind.js'
import { SCALES } from '../grade-scales.js'
import { isLivedQuestion } from '../lived-question.js'

export default kind({
  id: 'audit-tool',
  one: 'Audit tool',
  many: 'Audit tools',
  path: 'audit-tools',
  what: 'The questions an audit asks and the scale it grades on. The child’s lived experience is always among the questions. When questions change, make a new tool: audits of two tools are not added up.',
  see: 'see-audits',
  change: 'change-audits',
  fields: {
    title: { as: 'line', label: 'Title', required: true },
    since: { as: 'day', label: 'In use from', required: true },
    scale: {
      as: 'choice',
      label: 'Graded on',
      required: true,
      choices: SCALES.map(({ id, title }) => ({ value: id, label: title }))
    },
    questions: { as: 'words', label: 'Questions, a line each', required: true, most: 5_000 }
  },
  list: { columns: ['scale', 'since'], filters: [], last: true },
  name: ({ title }) => title ?? '',
  sort: ({ since }) => since ?? '',
  wrong: ({ questions }) =>
    isLivedQuestion(questions ?? '') ? {} : { questions: 'One question must ask about the child’s lived experience' }
})
