import { committeeHeadings } from '../committee-headings.js'

export default committeeHeadings({
  id: 'middlesbrough-council-2019',
  title: 'Middlesbrough: executive member’s report to Council',
  authority: '806',
  bodies: ['council', 'full council'],
  ofEvery: false,
  since: '2019-10-09',
  until: null,
  source: 'Children’s Services Executive Member Report to Council, 9 October 2019',
  headings: [
    {
      text: 'Performance',
      as: 1,
      required: true,
      hint: 'How many children, each with its day, then the measures with their comparators'
    },
    {
      text: 'Progress against Strategic Plan and Directorate priorities',
      as: 1,
      required: true,
      hint: 'A part for each priority'
    },
    {
      text: 'Progress against approved savings plans',
      as: 1,
      required: true,
      hint: 'What was to be saved and what has been'
    },
    { text: 'Involvement and Promotion', as: 1, required: false, hint: 'What children and young people took part in' },
    { text: 'Executive member', as: 'end', required: true, hint: 'The councillor whose report it is' }
  ]
})
