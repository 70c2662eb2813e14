import { kind } from '../../kind.js'

export default kind({
  id: 'finding',
  one: 'Finding',
  many: 'Findings',
  path: 'findings',
  what: 'One thing a letter or report says must get better, by its paragraph. Actions answer findings; a finding that a later letter repeats is matched to the earlier one.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    letter: { as: 'item', kind: 'letter', label: 'Letter or report', required: true },
    paragraph: { as: 'line', label: 'Paragraph', hint: 'As it is numbered there', most: 20 },
    words: { as: 'words', label: 'What it says', required: true, most: 2_000 },
    area: {
      as: 'choice',
      label: 'Part of the service',
      choices: [
        { value: 'help and protection', label: 'Help and protection' },
        { value: 'children in care', label: 'Children in care' },
        { value: 'care leavers', label: 'Care leavers' },
        { value: 'leaders', label: 'Leaders' },
        { value: 'send', label: 'Special educational needs and disabilities' }
      ]
    },
    repeats: { as: 'item', kind: 'finding', label: 'Repeats the finding' },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'open',
      choices: [
        { value: 'open', label: 'Open', tone: 'orange' },
        { value: 'answered', label: 'Answered', tone: 'blue' },
        { value: 'closed', label: 'Closed', tone: 'green' }
      ]
    }
  },
  partOf: 'letter',
  list: { columns: ['letter', 'area', 'state'], filters: ['state', 'area', 'letter'] },
  name: ({ paragraph, words }) => [paragraph && `${paragraph}.`, words].filter(Boolean).join(' '),
  sort: ({ letter, paragraph }) => `${letter} ${(paragraph ?? '').replace(/\d+/g, digits => digits.padStart(4, '0'))}`
})
