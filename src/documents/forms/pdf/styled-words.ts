import type { Inline } from '../../block.js'
import { noteMark } from '../form-words.js'
import { linkTarget } from '../link-target.js'
import type { Styled } from './lay-lines.js'
import type { Pen } from './pdf-pen.js'
import { colours } from './pdf-sizes.js'

/** Plain words of a size. */
export function plain(text: string, size: number, more: Partial<Styled> = {}): Styled {
  return { text, face: 'regular', size, colour: colours.ink, ...more }
}

/** Words in a line, each bound figure with a link to its note; `whole` gives the words between a look of their own. */
export function styledWords(pen: Pen, words: readonly Inline[], size: number, whole: Partial<Styled> = {}): Styled[] {
  return words.flatMap(each => {
    if (each.as === 'figure') return figureWords(pen, each.text, each.note, size, whole)
    if (each.as === 'link') return [linkWords(pen, each.text, each.href, size, whole)]
    const face = each.strong ? 'bold' : each.emphasis ? 'italic' : null
    return [plain(each.text, size, face === null ? whole : { ...whole, face })]
  })
}

/** A link within the document. */
export function insideLink(text: string, inside: string, size: number): Styled {
  return plain(text, size, { colour: colours.blue, link: { inside } })
}

function figureWords(pen: Pen, text: string, note: number, size: number, whole: Partial<Styled>): Styled[] {
  if (!pen.notes.has(note)) return [plain(text, size, whole)]
  const first = !pen.used.has(note)
  pen.used.add(note)
  const value = plain(text, size, first ? { ...whole, anchor: `figure-${note}` } : whole)
  const raised = pen.sizes.large ? {} : { rise: size * 0.3 }
  const link = { inside: `note-${note}` }
  return [
    value,
    plain(noteMark(note), pen.sizes.large ? size : size * 0.68, {
      colour: colours.blue,
      link,
      said: `Note ${note}`,
      ...raised
    })
  ]
}

function linkWords(pen: Pen, text: string, href: string, size: number, whole: Partial<Styled>): Styled {
  const link = linkTarget(href, pen.anchors)
  return link === null ? plain(text, size, whole) : plain(text, size, { ...whole, colour: colours.blue, link })
}
