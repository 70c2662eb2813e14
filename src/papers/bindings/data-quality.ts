import { dayText } from '../../domain/day-text.js'
import { binding } from '../binding.js'
import { countCell, paragraph, tableOf, wordsCell } from '../items/cells.js'
import { countShown } from '../items/count-shown.js'
import { statedCount } from '../items/counted.js'

export default binding({
  id: 'data-quality',
  what: 'What the figures stand on: the records in force of each source with the days they tell of, the faults found as they came, and what was mended or kept from counting.',
  example: '{{data-quality}}',
  in: 'block',
  arguments: {},
  order: [],
  needs: () => [{ of: 'data' }],
  shows: (_, facts, at) => {
    const { loads, repairs } = facts.data
    const { audience } = facts.about
    const count = (number: number) => countShown(number, audience)
    const sources = tableOf(
      'sources',
      'Records in force, by source',
      ['Source', 'Tells of', ...['Loads', 'Records', 'Errors', 'Warnings'].map(number => ({ number }))],
      loads.map(each => [
        wordsCell(each.title),
        wordsCell(`${dayText(each.firstDay)} to ${dayText(each.lastDay)}`),
        countCell(each.loads),
        countCell(each.rows),
        count(each.errors),
        count(each.warnings)
      ]),
      'Errors and warnings are those found when a load was received; what was sent is kept as it was.'
    )
    const mended = tableOf(
      'repairs',
      'What was mended, told apart or kept from counting',
      ['What was found, and what was done', { number: 'Records' }],
      repairs.map(each => [wordsCell(each.words), count(each.count)])
    )
    const all = repairs.reduce((sum, each) => sum + each.count, 0)
    return {
      blocks: [sources, repairs.length > 0 ? mended : paragraph('No record had to be mended.')],
      stated: loads
        .map(each => statedCount({ what: `records of ${each.title}`, count: each.rows }, facts, at))
        .concat(
          count(all).value === null
            ? []
            : [statedCount({ what: 'records mended or kept from counting', count: all }, facts, at)]
        )
    }
  }
})
