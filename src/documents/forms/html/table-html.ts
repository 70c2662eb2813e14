import type { TableBlock } from '../../block.js'
import { type Html, html } from './markup.js'

/**
 * A table with its caption, in a part of the page that scrolls by itself where it is too wide. `said` hides the caption
 * from sight where the same words stand above.
 */
export function tableHtml({ id, title, columns, rows, note }: TableBlock, said = false): Html {
  const caption = said ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'
  const head = columns.map(({ heading, align }) =>
    heading === '' ? html`<td></td>` : html`<th scope="col" class="${classOf(align)}">${heading}</th>`
  )
  return html`<div class="wide-table paper__table" id="${id}" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table class="figures">
<caption class="${caption}" id="${id}-caption">${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(row => rowHtml(row, columns))}</tbody>
</table>
</div>
${note === null ? null : html`<p class="govuk-body-s paper__under">${note}</p>\n`}`
}

function rowHtml(row: TableBlock['rows'][number], columns: TableBlock['columns']): Html {
  const cells = row.map(({ text }, index) => {
    const look = classOf(columns[index]?.align ?? 'left')
    return index === 0 ? html`<th scope="row" class="${look}">${text}</th>` : html`<td class="${look}">${text}</td>`
  })
  return html`<tr>${cells}</tr>\n`
}

function classOf(align: 'left' | 'right'): string {
  return align === 'right' ? 'num' : 'words'
}
