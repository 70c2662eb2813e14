import { committeeHeadings } from '../committee-headings.js'

export default committeeHeadings({
  id: 'plain',
  title: 'Plain headings, for any council and body',
  authority: null,
  bodies: [],
  ofEvery: false,
  since: '1974-04-01',
  until: null,
  source: null,
  headings: [
    { text: 'Report to', as: 'front', required: true, hint: 'The body, by its name' },
    { text: 'Date', as: 'front', required: true, hint: 'The day of the meeting' },
    { text: 'Report of', as: 'front', required: true, hint: 'The post of whoever answers for the report' },
    {
      text: 'Summary',
      as: 1,
      required: true,
      hint: 'What has changed, what has not, and what is asked, in a few lines'
    },
    { text: 'Recommendation', as: 1, required: true, hint: 'What the body is asked to decide, or to note' },
    { text: 'Background', as: 1, required: false, hint: 'What the body said or decided before' },
    { text: 'What the figures say', as: 1, required: true, hint: 'Figures with their days, comparators and signals' },
    {
      text: 'What children and young people say',
      as: 1,
      required: false,
      hint: 'In their words where they agreed, and what was done'
    },
    { text: 'What happens next', as: 1, required: true, hint: 'Who does what by when' },
    { text: 'Contact', as: 'end', required: true, hint: 'A post and how to reach it' }
  ]
})
