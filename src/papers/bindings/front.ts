import { binding } from '../binding.js'

export default binding({
  id: 'front',
  what: 'A line of the first page that the body’s reports bear, such as whether it is a key decision, with its answer. It stands in the body’s own order, wherever in the text it is written.',
  example: '{{front "Key decision" "No"}}',
  in: 'block',
  arguments: {
    label: { as: 'words', what: 'the heading, as the body’s reports have it', required: true },
    says: { as: 'words', what: 'the answer beside it', required: true }
  },
  order: ['label', 'says'],
  needs: () => [],
  shows: ({ label, says }) => ({ blocks: [], front: [{ label, text: says }] })
})
