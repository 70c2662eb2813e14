import type { Trouble } from './trouble.js'

/** A title above the headers of a workbook. */
export const titleLines: Trouble = {
  id: 'title-lines',
  befalls: ['annex_a'],
  spoil: ({ period, titles }) => {
    titles.push(`Child-level data as at ${period}`)
  }
}
