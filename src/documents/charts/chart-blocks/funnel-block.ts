import { type FunnelLimits, funnelLimits } from '../../../statistics/funnel.js'
import type { ChartBlock, TableCell } from '../../block.js'
import { roundedText } from '../../format-figure.js'
import { capital } from '../capital.js'
import { describeFunnel, placeWords } from '../funnel/describe-funnel.js'
import { type FunnelOf, type FunnelPlot, funnelPlot, type PlottedMember } from '../funnel/funnel-plot.js'
import { funnelSvg } from '../funnel/funnel-svg.js'
import { whyMissing } from '../shown-figure.js'
import { countCell, numberColumn, valueCell, wordCell, wordColumn } from './cells.js'
import { type BlockOf, drawnBlock } from './drawn-block.js'

/** The block of a funnel plot: its table gives each member's numbers, value, the four limits at its size and where it lies. */
export function funnelBlock(of: BlockOf & FunnelOf): ChartBlock {
  const plot = funnelPlot(of)
  const numbers = ['Numerator', 'Denominator', 'Value', 'Lower 99.8%', 'Lower 95%', 'Upper 95%', 'Upper 99.8%']
  return drawnBlock(of, describeFunnel(plot, of), drawing => funnelSvg(of, drawing), {
    columns: [wordColumn('Name'), ...numbers.map(numberColumn), wordColumn('Place')],
    rows: [...plot.plotted.map(member => rowOf(member, plot)), ...plot.without.map(withoutRow)],
    note: noteOf(plot)
  })
}

function rowOf(member: PlottedMember, { funnel, unit }: FunnelPlot): TableCell[] {
  const limits = funnelLimits(funnel, member.denominator)
  const edges: readonly (keyof FunnelLimits)[] = ['lower998', 'lower95', 'upper95', 'upper998']
  return [
    wordCell(member.label),
    countCell(member.numerator),
    countCell(member.denominator),
    valueCell(member.value, unit),
    ...edges.map(edge => valueCell(limits?.[edge] ?? null, unit)),
    wordCell(capital(placeWords(member)))
  ]
}

function withoutRow({ label, denominator, missing }: FunnelPlot['without'][number]): TableCell[] {
  const why = whyMissing(missing ?? (denominator === 0 ? 'empty cohort' : null))
  const dashes = Array.from({ length: 5 }, () => wordCell('–'))
  return [wordCell(label), wordCell('–'), wordCell('–'), wordCell(why), ...dashes]
}

function noteOf({ funnel }: FunnelPlot): string {
  const scale = funnel.kind === 'share' ? 'the arcsine of the square root' : 'the square root of observed over expected'
  const widened =
    funnel.tau2 > 0
      ? ` Widened for an over-dispersion of ${roundedText(funnel.phi ?? 0, 2)}: a variance of ${roundedText(funnel.tau2, 4)} is added on that scale.`
      : ''
  return `Limits at 1.96 (95%) and 3.09 (99.8%) standard errors on the scale of ${scale} (Spiegelhalter 2005).${widened}`
}
