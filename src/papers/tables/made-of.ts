import type { TableCell } from '../../documents/block.js'
import type { Figure } from '../../figures/figure.js'
import type { Indicator } from '../../indicators/indicator.js'
import { countCell } from './figure-cell.js'

/** A column of one of the numbers that a value is made of. */
export interface MadeOf {
  readonly heading: string
  readonly cell: (figure: Figure) => TableCell
}

const numerator = (heading: string): MadeOf => ({ heading, cell: figure => countCell(figure, figure.numerator) })
const denominator = (heading: string): MadeOf => ({ heading, cell: figure => countCell(figure, figure.denominator) })

/** The columns beside a value that say what it is made of: a rate stands beside its number and its population. */
export function madeOf({ unit, denominator: base }: Pick<Indicator, 'unit' | 'denominator'>): readonly MadeOf[] {
  switch (unit) {
    case 'count':
      return base === null ? [] : [denominator('Out of')]
    case 'percent':
      return [numerator('Number'), denominator('Out of')]
    case 'rate':
      return [numerator('Number'), { heading: 'Aged 0 to 17', cell: populationCell }]
    case 'days':
      return [denominator('Number')]
    case 'ratio':
      return [numerator('In'), denominator('Out')]
  }
}

function populationCell(figure: Figure): TableCell {
  return countCell(figure, figure.population?.value ?? null)
}
