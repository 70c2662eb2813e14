import type { Tone } from '../../statistics/control-chart.js'
import type { Rule, Side } from '../../statistics/control-rules.js'

/** What a point that breaks a rule is, in words that follow its value. @example ruleWords('shift', 'low') // 'in a run of 7 or more below the mean' */
export function ruleWords(rule: Rule, side: Side): string {
  const high = side === 'high'
  switch (rule) {
    case 'astronomical':
      return high ? 'above the upper limit' : 'below the lower limit'
    case 'trend':
      return `in a run of 7 or more that ${high ? 'rise' : 'fall'}`
    case 'two of three':
      return `one of 2 out of 3 close to the ${high ? 'upper' : 'lower'} limit`
    case 'shift':
      return `in a run of 7 or more ${high ? 'above' : 'below'} the mean`
  }
}

/** What a tone is called in a key. */
export const toneNames: Readonly<Record<Tone, string>> = {
  improvement: 'Improvement',
  concern: 'Concern',
  neutral: 'Real change',
  common: 'Chance variation'
}
