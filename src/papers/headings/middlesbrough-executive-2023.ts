import { committeeHeadings } from '../committee-headings.js'

export default committeeHeadings({
  id: 'middlesbrough-executive-2023',
  title: 'Middlesbrough: reports to the Executive',
  authority: '806',
  bodies: ['executive'],
  ofEvery: true,
  since: '2023-01-24',
  until: null,
  source: 'Children’s Services Improvement Programme: Update Report, Executive, 24 January 2023',
  headings: [
    { text: 'Report of', as: 'front', required: true, hint: 'The executive member, and the director' },
    { text: 'Submitted to', as: 'front', required: true, hint: 'The body, by its name' },
    { text: 'Date', as: 'front', required: true, hint: 'The day of the meeting' },
    { text: 'Title', as: 'front', required: true, hint: 'As the agenda has it' },
    { text: 'Report for', as: 'front', required: true, hint: 'Decision, discussion or information' },
    { text: 'Status', as: 'front', required: true, hint: 'Public, or exempt and under which paragraph' },
    {
      text: 'Strategic priority',
      as: 'front',
      required: true,
      hint: 'One of the strategic plan, such as Children and young people'
    },
    { text: 'Key decision', as: 'front', required: true, hint: 'Yes, no, or not applicable' },
    { text: 'Why', as: 'front', required: true, hint: 'Why it is a key decision, or is not' },
    { text: 'Urgent', as: 'front', required: true, hint: 'Yes or no' },
    { text: 'Why', as: 'front', required: true, hint: 'Why it is urgent; not applicable when it is not' },
    { text: 'Executive summary', as: 1, required: true, hint: 'What has changed and what is asked, in a few lines' },
    { text: 'Purpose', as: 1, required: true, hint: 'What the report is to do' },
    { text: 'Background and relevant information', as: 1, required: true, hint: 'What was found, and the figures' },
    { text: 'Next steps', as: 1, required: false, hint: 'What has changed in the plan, and what will be done' },
    { text: 'Rationale for the recommended decision(s)', as: 1, required: true, hint: 'Why this is asked' },
    {
      text: 'Other potential decision(s) and why these have not been recommended',
      as: 1,
      required: true,
      hint: 'What else was thought of'
    },
    { text: 'Impact(s) of the recommended decision(s)', as: 1, required: true, hint: 'The four that follow' },
    { text: 'Legal', as: 2, required: true, hint: 'What the law asks of it, or that nothing follows' },
    {
      text: 'Strategic priorities and risks',
      as: 2,
      required: true,
      hint: 'The plan it serves and the risks it meets'
    },
    {
      text: 'Human Rights, Equality and Data Protection',
      as: 2,
      required: true,
      hint: 'The assessment that was made, or why none is needed'
    },
    { text: 'Financial', as: 2, required: true, hint: 'What it costs and saves, in which year' },
    {
      text: 'Actions to be taken to implement the recommended decision(s)',
      as: 1,
      required: true,
      hint: 'A table: action, responsible officer, deadline'
    },
    { text: 'Appendices', as: 1, required: false, hint: 'Numbered, by title' },
    { text: 'Background papers', as: 1, required: true, hint: 'A table: body, report title, date' },
    { text: 'Contact', as: 'end', required: true, hint: 'A post and how to reach it' }
  ]
})
