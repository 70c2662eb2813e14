import { binding } from '../binding.js'
import { publishedBy } from '../comparators/published-by.js'
import { spokenPublished } from '../comparators/published-text.js'
import { besideWords, isAverage, standingBeside } from '../comparators/standing-beside.js'
import { statedBeside } from '../comparators/stated-beside.js'
import { labelOf } from '../stated-figure.js'

export default binding({
  id: 'comparator',
  what: 'What England, the region or the statistical neighbours had of an indicator, in the newest year published by the paper’s day: with year, edition, and for neighbours the average, the model and how many had data.',
  example: '{{comparator PL01 neighbours average=mean}}',
  in: 'line',
  arguments: {
    indicator: { as: 'indicator', what: 'an indicator’s id', required: true },
    with: { as: 'choice', what: 'whom to set it beside', choices: ['England', 'region', 'neighbours'], required: true },
    average: { as: 'choice', what: 'how neighbours are averaged; the mean when left out', choices: ['mean', 'median'] },
    year: { as: 'number', what: 'the year published, by the year it ends in; the newest when left out' },
    model: { as: 'choice', what: 'the year of the neighbour model; 2025 when left out', choices: ['2021', '2025'] },
    show: { as: 'choice', what: 'all of it, or the value alone', choices: ['all', 'value'] }
  },
  order: ['indicator', 'with', 'average'],
  wrong: ({ indicator, with: group, average, model }) =>
    indicator.published === undefined
      ? `Nothing is published that ${indicator.id} could be set beside.`
      : group !== 'neighbours' && (average !== null || model !== null)
        ? 'Only statistical neighbours have an average and a model.'
        : null,
  needs: ({ indicator, model }) => [{ of: 'benchmarks', measure: indicator.published!, model }],
  shows: ({ indicator, with: named, average, year, model, show }, facts, at) => {
    const measure = facts.measure(indicator.published!)
    const years = publishedBy(facts.benchmarks(indicator.published!, model), facts.about.asAt)
    const found = year === null ? years.at(-1) : years.find(each => each.year === year)
    const group = named === 'neighbours' ? 'statistical neighbours' : named
    if (!measure || !found) return { words: [{ as: 'text', text: `not published for ${group}` }] }
    const beside = standingBeside(found, measure, group, average ?? 'mean')
    const note = facts.note({ of: `${indicator.id} ${indicator.title}, as published`, says: besideWords(beside) })
    const { value } = beside
    const missing = value === null ? { missing: true as const } : {}
    const alone = value === null ? 'not available' : spokenPublished(value, measure, isAverage(beside))
    const text = show === 'value' ? alone : besideWords(beside)
    const stated = statedBeside(beside, { measure: indicator.id, label: labelOf(indicator), unit: indicator.unit }, at)
    return { words: [{ as: 'figure', text, note, ...missing }], stated: [stated] }
  }
})
