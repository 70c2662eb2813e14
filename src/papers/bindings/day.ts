import { dayText, monthText } from '../../domain/day-text.js'
import { statutoryYearOf } from '../../domain/statutory-year.js'
import { binding } from '../binding.js'

export default binding({
  id: 'day',
  what: 'A day in words, so that no text names a day that its figures do not describe.',
  example: '{{day -12m}}',
  in: 'line',
  arguments: {
    day: { as: 'day', what: 'the day; the paper’s own when left out' },
    as: { as: 'choice', what: 'the whole day, its month, or its year from 1 April', choices: ['day', 'month', 'year'] }
  },
  order: ['day', 'as'],
  needs: () => [],
  shows: ({ day, as }, { about }) => {
    const named = day ?? about.asAt
    const text = as === 'month' ? monthText(named) : as === 'year' ? statutoryYearOf(named) : dayText(named)
    return { words: [{ as: 'text', text }] }
  }
})
