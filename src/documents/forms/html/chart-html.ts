import type { ChartBlock } from '../../block.js'
import { chartTable } from '../chart-table.js'
import { finished, type Markup, markup } from '../markup.js'
import { tableHtml } from './table-html.js'

/** A chart in both its drawings, of which the page shows the one there is room for, with its numbers folded away below. */
export function chartHtml(chart: ChartBlock): Markup {
  const table = chartTable(chart)
  return markup`<figure class="chart paper__chart" id="${chart.id}">
<figcaption class="paper__caption"><strong class="paper__chart-title">${chart.title}</strong> ${chart.sentence}</figcaption>
<div class="chart__drawing chart__drawing--wide" data-chart="">${finished(chart.svg)}</div>
<div class="chart__drawing chart__drawing--narrow" data-chart="">${finished(chart.narrow)}</div>
<details class="govuk-details">
<summary class="govuk-details__summary"><span class="govuk-details__summary-text">The numbers of this chart<span class="govuk-visually-hidden">: ${chart.title}</span></span></summary>
<div class="govuk-details__text">
${tableHtml(table, table.title === chart.title)}</div>
</details>
</figure>
`
}
