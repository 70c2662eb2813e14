import { describeControlChart } from '../../../../documents/charts/control-chart/describe-control-chart.js'
import { missingText, unitText, valueText } from '../../../../documents/format-figure.js'
import { dayText } from '../../../../domain/day-text.js'
import { latestDecision } from '../../../../practice/scrutiny/latest-decision.js'
import { listItems } from '../../../../register/items.js'
import { type SignalShown, signalShown } from '../../../signal.js'
import { viewOf } from '../../../view.js'
import { kindPage } from '../kind-page.js'

/** The figure that answers a recommendation, as it is now. */
export interface RecommendationPanel {
  readonly title: string
  readonly href: string
  readonly value: string
  /** Null where there is no value, which then says why. */
  readonly unit: string | null
  readonly asAt: string
  readonly signal: SignalShown
  readonly words: string | null
}

export default kindPage({
  kind: 'recommendation',
  panel: async (asked, { fields }): Promise<RecommendationPanel | null> => {
    if (typeof fields.indicator !== 'string') return null
    const detail = await asked.application.indicator(fields.indicator, viewOf(asked))
    if (!detail) return null
    const { indicator, latest, chart, asAt } = detail
    return {
      title: indicator.title,
      href: `/indicators/${indicator.id}`,
      value: latest.missing ? missingText(latest.missing) : valueText(latest.value, indicator.unit),
      unit: latest.missing ? null : unitText(indicator.unit),
      asAt: dayText(asAt),
      signal: signalShown(chart),
      words: chart && describeControlChart(chart, indicator.unit)
    }
  },
  wrong: async ({ application }, { state }, item) => {
    if (state !== 'accepted') return {}
    const decisions =
      item &&
      (await listItems(application.register, { authority: item.authority, kind: 'acceptance', partOf: item.id }))
    const accepted = latestDecision(decisions?.items ?? []) === 'accepted'
    return accepted ? {} : { state: 'Only the panel closes a recommendation: add its decision, and this follows' }
  }
})
