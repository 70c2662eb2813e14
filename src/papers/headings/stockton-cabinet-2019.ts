import { committeeHeadings } from '../committee-headings.js'

export default committeeHeadings({
  id: 'stockton-cabinet-2019',
  title: 'Stockton-on-Tees: reports to Cabinet',
  authority: '808',
  bodies: ['cabinet'],
  ofEvery: true,
  since: '2019-12-11',
  until: null,
  source: 'Children’s Services Progress Update: 2018/19, Quarters 1 and 2, Cabinet, 11 December 2019',
  headings: [
    { text: 'Agenda item', as: 'front', required: true, hint: 'Its number on the agenda' },
    { text: 'Report to Cabinet', as: 'front', required: true, hint: 'The day of the meeting' },
    { text: 'Report of', as: 'front', required: true, hint: 'Senior Management Team' },
    { text: 'Cabinet decision or information item', as: 'front', required: true, hint: 'Which of the two it is' },
    { text: 'Cabinet Member', as: 'front', required: true, hint: 'The councillor and their part' },
    { text: 'Title', as: 'front', required: true, hint: 'With the period it is about, worked out from its days' },
    { text: 'Summary', as: 1, required: true, hint: 'What the report is, and what it rests on' },
    { text: 'Reasons for producing this report', as: 1, required: true, hint: 'Why the members are given it' },
    {
      text: 'Detail',
      as: 1,
      required: true,
      hint: 'A part for each priority of the strategy, each ending in what can be said of it'
    },
    { text: 'Name of contact officer', as: 'end', required: true, hint: 'Who can be asked' },
    { text: 'Post title', as: 'end', required: true, hint: 'Their post' },
    { text: 'Telephone no.', as: 'end', required: true, hint: 'Their number' },
    { text: 'Email address', as: 'end', required: true, hint: 'Their address' }
  ]
})
