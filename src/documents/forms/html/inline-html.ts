import type { Document, Inline } from '../../block.js'
import { JOINER, noteMark } from '../form-words.js'
import { anchorsOf, linkTarget } from '../link-target.js'
import { type Markup, markup } from '../markup.js'

/** What is known while a document is written: where links may lead, and where each note has been used so far. */
export interface Writing {
  readonly anchors: ReadonlySet<string>
  readonly notes: ReadonlySet<number>
  readonly uses: Map<number, string[]>
}

/** Begins to write a document. */
export function beginWriting(document: Document): Writing {
  return { anchors: anchorsOf(document), notes: new Set(document.notes.map(each => each.note)), uses: new Map() }
}

/** Words in a line; each bound figure with a link to its note. */
export function inlineHtml(words: readonly Inline[], writing: Writing): Markup[] {
  return words.map(each => {
    if (each.as === 'figure') return figureHtml(each, writing)
    if (each.as === 'link') return linkHtml(each.text, each.href, writing)
    if (each.strong) return markup`<strong>${each.text}</strong>`
    return each.emphasis ? markup`<em>${each.text}</em>` : markup`${each.text}`
  })
}

function figureHtml({ text, note, missing }: Inline & { as: 'figure' }, writing: Writing): Markup {
  const value = markup`<span class="${missing ? 'paper__figure paper__figure--missing' : 'paper__figure'}">${text}</span>`
  if (!writing.notes.has(note)) return value
  const uses = writing.uses.get(note) ?? []
  const id = uses.length === 0 ? `figure-${note}` : `figure-${note}-${uses.length + 1}`
  writing.uses.set(note, [...uses, id])
  const link = markup`<a class="govuk-link" id="${id}" href="#note-${note}" aria-label="Note ${note}">${noteMark(note)}</a>`
  return markup`${value}${JOINER}<sup class="paper__mark">${link}</sup>`
}

function linkHtml(text: string, href: string, { anchors }: Writing): Markup {
  const target = linkTarget(href, anchors)
  if (target === null) return markup`${text}`
  if ('inside' in target) return markup`<a class="govuk-link" href="#${target.inside}">${text}</a>`
  return markup`<a class="govuk-link" href="${target.outside}" rel="noreferrer">${text}</a>`
}
