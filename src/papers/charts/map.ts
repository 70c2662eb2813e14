import { wardMapBlock } from '../../documents/charts/chart-blocks/ward-map-block.js'
import { wardFigures } from '../../documents/charts/ward-map/ward-map.js'
import { dayText } from '../../domain/day-text.js'
import { shownTitle } from '../items/plain-title.js'
import { statedFigure } from '../stated-figure.js'
import type { ChartKind } from './chart-kind.js'
import { ownChart } from './with-source.js'

const NO_WARDS =
  'There is no map: ward boundaries, and a postcode directory that says in which ward each postcode lies, are not loaded.'

/** An indicator by the wards children's homes are in, as a map. */
export const map: ChartKind = {
  wrong: ({ indicators, by }) => {
    if (indicators.length !== 1) return 'A map is of one indicator.'
    return by === null || by === 'ward' ? null : 'A map is of wards: leave out what it is broken down by.'
  },
  needs: ({ indicators, to }) => [
    { of: 'wards' },
    ...indicators.map(({ id }) => ({ of: 'breakdown' as const, indicator: id, by: 'ward' as const, day: to }))
  ],
  shows: ({ indicators: [indicator], to, title }, facts, { id, at }) => {
    const rows = facts.breakdown(indicator!, 'ward', to)
    const { wards } = facts
    if (wards.length === 0) return { why: NO_WARDS }
    const [first] = rows
    if (!first) return null
    const named = `${shownTitle(indicator!)} by ward of home, ${dayText(to)}`
    const block = wardMapBlock({
      id,
      title: title ?? named,
      unit: first.figure.unit,
      boundaries: wards,
      figures: wardFigures(rows, wards),
      source: null
    })
    const stated = rows.map(({ figure }) => statedFigure(figure, indicator!, at))
    return { block: ownChart(block, facts.about.council, [to]), stated }
  }
}
