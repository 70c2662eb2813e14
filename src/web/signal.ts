import type { ControlChart } from '../statistics/control-chart.js'
import type { Rule, Side } from '../statistics/control-rules.js'

/** What a control chart says of the latest month, to show beside a figure. */
export interface SignalShown {
  readonly icon: 'improvement' | 'concern' | 'changed' | 'steady' | 'unknown'
  /** Which way it moved; null when it did not, or cannot be told. */
  readonly side: 'high' | 'low' | null
  readonly words: SignalWord
  /** A sentence for whoever wants to know why. */
  readonly why: string
}

/** Every word a signal can say. */
export const SIGNAL_WORDS = ['Steady', 'Improving', 'Concern', 'Higher', 'Lower', 'Too early to say'] as const

type SignalWord = (typeof SIGNAL_WORDS)[number]

/** The latest month's signal in words; a series with too few points, or none, says so. */
export function signalShown(chart: ControlChart | null): SignalShown {
  const variation = chart?.variation ?? null
  if (!variation)
    return {
      icon: 'unknown',
      side: null,
      words: 'Too early to say',
      why: 'There are too few points to tell change from chance.'
    }
  const { tone, side, rule } = variation
  const why = rule && side ? `${WHY[rule][side]}.` : 'The latest point is within what chance alone brings.'
  if (tone === 'common') return { icon: 'steady', side: null, words: 'Steady', why }
  if (tone === 'neutral') return { icon: 'changed', side, words: side === 'high' ? 'Higher' : 'Lower', why }
  return { icon: tone, side, words: tone === 'improvement' ? 'Improving' : 'Concern', why }
}

const WHY: Readonly<Record<Rule, Readonly<Record<Side, string>>>> = {
  astronomical: {
    high: 'The latest point is above the upper limit of chance',
    low: 'The latest point is below the lower limit of chance'
  },
  trend: { high: 'Seven points in a row have risen', low: 'Seven points in a row have fallen' },
  'two of three': {
    high: 'Two of the last three points are close to the upper limit',
    low: 'Two of the last three points are close to the lower limit'
  },
  shift: { high: 'Seven points in a row lie above the mean', low: 'Seven points in a row lie below the mean' }
}
