import { roundedText } from '../../format-figure.js'
import { formatShare, formatValue } from '../format-value.js'
import { joined, namesOf } from '../join-words.js'
import { whyMissing } from '../shown-figure.js'
import type { FunnelOf, FunnelPlot, PlottedMember } from './funnel-plot.js'

/** A funnel in words: what all come to, who lies beyond which limits, what chance would bring, and who has no place in it. */
export function describeFunnel(plot: FunnelPlot, of: FunnelOf): string {
  const { funnel, plotted, unit } = plot
  if (funnel.centre === null || plotted.length === 0)
    return [`None of the ${of.many} has a value.`, ...without(plot)].join(' ')
  const who =
    plotted.length === 1
      ? `The one of the ${of.many} with a value comes`
      : `All ${plotted.length} ${of.many} together come`
  const all = `${who} to ${formatValue(funnel.centre, unit)}${unit === 'rate' ? ' per 10,000' : ''}.`
  return [all, ...signals(plot, of), ...ours(plot), spread(plot, of), ...without(plot)].join(' ')
}

/** One member in a sentence of its own. @example 'North: 34.0% (34 of 100), above the upper 99.8% limit' */
export function plottedWords(member: PlottedMember, plot: FunnelPlot): string {
  return `${member.label}: ${valueWords(member, plot)}, ${placeWords(member)}`
}

/** Where a member lies, in words that follow its value. @example placeWords({ beyond: 95, side: 'low' }) // 'below the lower 95% limit' */
export function placeWords({ beyond, side }: Pick<PlottedMember, 'beyond' | 'side'>): string {
  if (beyond === null) return 'within the limits'
  return side === 'high' ? `above the upper ${beyond}% limit` : `below the lower ${beyond}% limit`
}

function valueWords(member: PlottedMember, { unit }: FunnelPlot): string {
  if (unit === 'percent') return formatShare(member.value, unit, member.numerator, member.denominator)
  return `${formatValue(member.value, unit)} (${roundedText(member.numerator, 0)} of ${roundedText(member.denominator, 0)})`
}

function signals({ plotted }: FunnelPlot, { many }: FunnelOf): string[] {
  const places = ([99.8, 95] as const).flatMap(beyond =>
    (['high', 'low'] as const).map(side => ({
      beyond,
      side,
      who: plotted.filter(each => each.beyond === beyond && each.side === side)
    }))
  )
  const said = places
    .filter(place => place.who.length > 0)
    .map(place => `${namesOf(place.who)} ${place.who.length === 1 ? 'lies' : 'lie'} ${placeWords(place)}`)
  if (said.length === 0) return ['All lie within the 95% limits: none is told apart from the rest.']
  const within = plotted.filter(each => each.beyond === null).length
  const chance = plotted.some(each => each.beyond === 95)
    ? ' By chance alone about 1 in 20 lies beyond the 95% limits.'
    : ''
  return [`${said.join('; ')}. Within the limits ${within === 1 ? 'lies' : 'lie'} ${within} of the ${many}.${chance}`]
}

function ours(plot: FunnelPlot): string[] {
  const own = plot.plotted.find(member => member.own)
  return own ? [`${own.label} has ${valueWords(own, plot)}, ${placeWords(own)}.`] : []
}

function spread({ funnel }: FunnelPlot, { many }: FunnelOf): string {
  const phi = roundedText(funnel.phi ?? 0, 1)
  return funnel.tau2 > 0
    ? `The ${many} differ more than chance alone would make them (their over-dispersion is ${phi}, where 1 is chance alone), and the limits are widened for it.`
    : 'The limits are those of chance alone.'
}

function without({ without }: FunnelPlot): string[] {
  if (without.length === 0) return []
  const said = without.map(
    each => `${each.label} (${whyMissing(each.denominator === 0 ? 'empty cohort' : each.missing).toLowerCase()})`
  )
  return [`Not drawn: ${joined(said)}.`]
}
