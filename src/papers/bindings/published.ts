import { binding } from '../binding.js'
import { publishedBy } from '../comparators/published-by.js'
import { publishedTable, publishedValues } from '../tables/published-table.js'

const YEARS = 6

export default binding({
  id: 'published',
  what: 'The published years of a measure for this council beside the region, England and statistical neighbours, as a table; its note names the release.',
  example: '{{published LAC years=6}}',
  in: 'block',
  arguments: {
    measure: {
      as: 'words',
      what: 'the measure’s short code in the department’s local authority interactive tool; one with spaces in it in quotation marks',
      required: true
    },
    years: { as: 'number', what: 'how many years, the newest by the paper’s day last; six when left out' },
    average: { as: 'choice', what: 'how neighbours are averaged; the mean when left out', choices: ['mean', 'median'] },
    model: { as: 'choice', what: 'the year of the neighbour model; 2025 when left out', choices: ['2021', '2025'] },
    title: { as: 'words', what: 'the table’s title; the measure’s own when left out' }
  },
  order: ['measure'],
  wrong: ({ years }) => (years === null || (years >= 1 && years <= 12) ? null : 'A table has from 1 to 12 years.'),
  needs: ({ measure, model }) => [{ of: 'benchmarks', measure, model }],
  shows: ({ measure: code, years, average, model, title }, facts, at) => {
    const measure = facts.measure(code)
    const found = publishedBy(facts.benchmarks(code, model), facts.about.asAt).slice(-(years ?? YEARS))
    if (!measure || found.length === 0) {
      const text = `Nothing is loaded of the published measure ${code} for ${facts.about.council}.`
      return { blocks: [{ as: 'notice', tone: 'plain', words: [{ as: 'text', text }] }] }
    }
    const of = { measure, years: found, average: average ?? 'mean', about: facts.about }
    return { blocks: [publishedTable(of, title)], stated: publishedValues(of, at) }
  }
})
