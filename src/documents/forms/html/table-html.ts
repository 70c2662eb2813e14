import type { TableBlock } from '../../block.js'
import { type Markup, markup } from '../markup.js'
import { textLines } from '../text-lines.js'

const LONGEST_WORD = 24
/** A column that has a text longer than this is not made as narrow on a phone as its words allow. */
const LONG = 40

/**
 * A table with its caption, in a part of the page that scrolls by itself where it is too wide. `said` hides the caption
 * from sight where the same words stand above.
 */
export function tableHtml({ id, title, columns, rows, note }: TableBlock, said = false): Markup {
  const caption = said ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'
  const looks = columns.map(({ align }, index) =>
    rows.some(row => (row[index]?.text.length ?? 0) > LONG) ? `${classOf(align)} long` : classOf(align)
  )
  const head = columns.map(({ heading }, index) =>
    heading === '' ? markup`<td></td>` : markup`<th scope="col" class="${looks[index]!}">${heading}</th>`
  )
  return markup`<div class="wide-table paper__table" id="${id}" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table class="figures">
<caption class="${caption}" id="${id}-caption">${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(row => rowHtml(row, looks))}</tbody>
</table>
</div>
${note === null ? null : markup`<p class="govuk-body-s paper__under">${note}</p>\n`}`
}

function rowHtml(row: TableBlock['rows'][number], looks: readonly string[]): Markup {
  const cells = row.map(({ text }, index) => {
    const look = looks[index] ?? classOf('left')
    return index === 0
      ? markup`<th scope="row" class="${look}">${breakable(text)}</th>`
      : markup`<td class="${look}">${breakable(text)}</td>`
  })
  return markup`<tr>${cells}</tr>\n`
}

function classOf(align: 'left' | 'right'): string {
  return align === 'right' ? 'num' : 'words'
}

// A table is as wide as its longest words: one longer than any real word may be broken.
function breakable(text: string): Markup[] {
  return text.split(' ').map((word, index) => {
    const [first = '', ...rest] = textLines(word, LONGEST_WORD)
    return markup`${index > 0 ? ' ' : ''}${first}${rest.map(part => markup`<wbr/>${part}`)}`
  })
}
