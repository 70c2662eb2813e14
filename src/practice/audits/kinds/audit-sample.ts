import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'

export default kind({
  id: 'audit-sample',
  one: 'Sample',
  many: 'Samples',
  path: 'audit-samples',
  what: 'Children drawn for an audit on a day, with the seed that draws the same ones again.',
  see: 'see-audits',
  change: 'change-audits',
  isMade: true,
  isFixed: true,
  fields: {
    programme: { as: 'item', kind: 'audit-programme', label: 'Audit programme', required: true },
    day: { as: 'day', label: 'Drawn', required: true },
    asAt: { as: 'day', label: 'Of the children as at', required: true },
    seed: { as: 'number', label: 'Seed', least: 0, most: 999_999, whole: true, required: true },
    population: { as: 'number', label: 'Children to draw from', least: 0, most: 1_000_000, whole: true },
    leftOut: {
      as: 'number',
      label: 'Left out, audited before in the programme',
      least: 0,
      most: 1_000_000,
      whole: true
    },
    drawn: { as: 'number', label: 'Children drawn', least: 0, most: 500, whole: true },
    passed: {
      as: 'number',
      label: 'Passed over, their worker having as many as may be',
      least: 0,
      most: 1_000_000,
      whole: true
    },
    strata: { as: 'words', label: 'In proportion' },
    cause: { as: 'words', label: 'Why it was drawn' }
  },
  partOf: 'programme',
  list: { columns: ['programme', 'asAt', 'population', 'drawn'], filters: [], last: true },
  name: ({ day }) => `Sample of ${day ? dayText(day) : 'no day'}`,
  sort: ({ day }) => day ?? ''
})
