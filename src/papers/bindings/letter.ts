import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import { choiceLabel, dayIn, nameOf } from '../items/item-names.js'
import { lettersAsked } from '../items/letters-asked.js'

export default binding({
  id: 'letter',
  what: 'The title of a letter or report with findings, the day it was published, or its kind.',
  example: '{{letter latest show=day}}',
  in: 'line',
  arguments: {
    letter: { as: 'words', what: 'the letter’s title or part of it; the latest when left out' },
    show: { as: 'choice', what: 'its title, the day it was published, or its kind', choices: ['title', 'day', 'kind'] }
  },
  order: ['letter', 'show'],
  needs: () => ['letter', 'finding'].map(kind => ({ of: 'items' as const, kind })),
  shows: ({ letter, show }, facts) => {
    const { letters, problem } = lettersAsked(facts, letter ?? 'latest')
    const found = letters.at(-1)
    if (!found) return { words: [{ as: 'text', text: 'none on record' }], ...(problem && { problem }) }
    const day = dayIn(found.fields.published) ?? dayIn(found.fields.visited)
    const kind = choiceLabel('letter', 'from', found.fields)
    const text = show === 'day' ? (day ? dayText(day) : 'no day on record') : show === 'kind' ? kind : nameOf(found)
    return { words: [{ as: 'text', text }] }
  }
})
