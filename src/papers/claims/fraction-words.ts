import { compared, exactly, type Fraction, halfUp, minus, over } from './fraction.js'

const FRACTIONS: Readonly<Record<string, readonly [number, number]>> = {
  'a quarter': [1, 4],
  'a third': [1, 3],
  half: [1, 2],
  'two thirds': [2, 3],
  'three quarters': [3, 4],
  all: [1, 1]
}
/** How many percentage points short of it still is nearly. */
const NEARLY = exactly(5)

/** Says whether a percentage is what words say. */
export type SaysFraction = (percent: Fraction) => boolean

/**
 * What words like `more than half` say of a percentage; null for words that say nothing that can be checked. `all` and
 * `none` are exact; a bare fraction is the same whole per cent; `nearly` is less than it by up to 5 points.
 * @example saysFraction('two thirds') // true of 66.5 up to 67.5
 */
export function saysFraction(words: string): SaysFraction | null {
  if (words === 'none') return percent => percent.top === 0n
  if (words === 'most' || words === 'the majority') return saysFraction('more than half')
  const [, how = '', name = ''] = /^(more than |less than |fewer than |nearly |almost )?(.+)$/.exec(words) ?? []
  const parts = FRACTIONS[name]
  return parts ? compare(how.trim(), over(exactly(100 * parts[0]), exactly(parts[1]))) : null
}

function compare(how: string, fraction: Fraction): SaysFraction {
  const isAll = compared(fraction, exactly(100)) === 0
  switch (how) {
    case 'more than':
      return percent => compared(percent, fraction) === 1
    case 'less than':
    case 'fewer than':
      return percent => compared(percent, fraction) === -1
    case 'nearly':
    case 'almost':
      return percent => compared(percent, fraction) === -1 && compared(percent, minus(fraction, NEARLY)) !== -1
    default:
      return percent => compared(isAll ? percent : halfUp(percent, 0), isAll ? fraction : halfUp(fraction, 0)) === 0
  }
}
