import type { TableCell } from '../../documents/block.js'
import { missingText } from '../../documents/format-figure.js'
import { dayText } from '../../domain/day-text.js'
import type { Figure } from '../../figures/figure.js'
import { binding } from '../binding.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { paragraph, tableOf, wordsCell } from '../items/cells.js'
import { type FigureThen, figuresThen, needsOfThen, partWords, printedThen } from '../items/figure-then.js'
import { plainTitle } from '../items/plain-title.js'
import { spokenValue, statedFigure } from '../stated-figure.js'

export default binding({
  id: 'then-and-now',
  what: 'Every figure of the last paper: what it said, what is known of the same day now, and how it stands on this paper’s day.',
  example: '{{then-and-now}}',
  in: 'block',
  arguments: {},
  order: [],
  needs: (_, about) => needsOfThen(about),
  shows: (_, facts, at) => {
    const { previous, asAt } = facts.about
    if (!previous)
      return { blocks: [paragraph('This is the first paper of its kind: there is no earlier one to set it beside.')] }
    const figures = figuresThen(facts)
    if (figures.length === 0) return { blocks: [paragraph('The last paper gave no figures.')] }
    const headings = ['Figure', 'Of the day', 'What we said', 'The same day as known now', `On ${dayText(asAt)}`]
    const rows = figures.map(each => cellsOf(each, facts))
    const note = `What we said stands in “${previous.title}” of ${dayText(previous.dated)}. Where the third and fourth columns differ, records of that day have been corrected or completed since.`
    const stated = figures.flatMap(({ sameDay, now, indicator }) =>
      [sameDay, now].flatMap(figure => (figure ? [statedFigure(figure, indicator, at)] : []))
    )
    return {
      blocks: [tableOf('then-and-now', 'What we said then, and what we know now', headings, rows, note)],
      stated
    }
  }
})

function cellsOf({ then, indicator, sameDay, now }: FigureThen, { about }: PaperFacts): TableCell[] {
  return [
    wordsCell(`${plainTitle(indicator)}${partWords(then)}`),
    wordsCell(dayText(then.asAt!)),
    wordsCell(printedThen(then, about.audience)),
    valueCell(sameDay),
    valueCell(now)
  ]
}

function valueCell(figure: Figure | null): TableCell {
  if (figure === null) return { text: 'none', value: null }
  if (figure.value === null)
    return { text: figure.missing ? missingText(figure.missing).toLowerCase() : 'no value', value: null }
  return { text: spokenValue(figure), value: figure.value }
}
