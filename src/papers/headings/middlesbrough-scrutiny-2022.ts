import { committeeHeadings } from '../committee-headings.js'

export default committeeHeadings({
  id: 'middlesbrough-scrutiny-2022',
  title: 'Middlesbrough: addendum to a panel’s final report',
  authority: '806',
  bodies: ['overview and scrutiny board'],
  ofEvery: false,
  since: '2022-05-11',
  until: null,
  source: 'Addendum to the final report on sufficiency and permanency, Overview and Scrutiny Board, 11 May 2022',
  headings: [
    { text: 'Report to', as: 'front', required: true, hint: 'The board, by its name' },
    { text: 'Date', as: 'front', required: true, hint: 'The day of the meeting' },
    {
      text: 'Introduction',
      as: 1,
      required: true,
      hint: 'When the review was held, and why its figures are brought up to date'
    },
    {
      text: 'Then and now',
      as: 1,
      required: true,
      hint: 'Each figure of the report as it was and as it is, each with its day'
    },
    { text: 'Conclusions', as: 1, required: true, hint: 'What the evidence bears out' },
    { text: 'Recommendations', as: 1, required: true, hint: 'Lettered, with who sees to each and when it is reported' },
    { text: 'Acknowledgements', as: 1, required: false, hint: 'Who gave evidence, by post' },
    { text: 'Background papers', as: 1, required: true, hint: 'Body, title and date' },
    { text: 'Chair', as: 'end', required: true, hint: 'The chair of the panel' },
    { text: 'Contact', as: 'end', required: true, hint: 'A post and how to reach it' }
  ]
})
