import type { Document } from '../block.js'

/** The headings of what every form adds at a document's end. */
export const ENDINGS = {
  numbers: 'The numbers behind the charts',
  notes: 'Notes on the figures',
  record: 'How this can be checked'
} as const

/** Says of a draft that it is one, short enough for the head of a page. */
export const DRAFT = 'DRAFT'

/** What stands under the title: that it is a draft, and that it is for officers alone. */
export function warningsOf({ draft, audience }: Document): string[] {
  return [
    ...(draft ? ['DRAFT. This is not the published paper and must not be taken for it.'] : []),
    ...(audience === 'officers' ? ['For officers only. It may hold small numbers that are not to be made public.'] : [])
  ]
}

/** What stands at the head of each page, or null. */
export function pageHead({ draft, audience }: Document): string | null {
  const words = [...(draft ? [DRAFT] : []), ...(audience === 'officers' ? ['Officers only'] : [])]
  return words.length === 0 ? null : words.join(' – ')
}

/** The mark of a note as it stands behind a figure. @example noteMark(3) // '[3]' */
export function noteMark(note: number): string {
  return `[${note}]`
}

/** Stands before the mark of a note and keeps it on the line of its figure. */
export const JOINER = '\u2060'
