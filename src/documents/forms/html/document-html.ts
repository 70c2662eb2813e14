import type { Block, Document } from '../../block.js'
import { ENDINGS, warningsOf } from '../form-words.js'
import { rankedBlocks } from '../heading-ranks.js'
import { legalDocument } from '../legal-document.js'
import { anchorOf } from '../link-target.js'
import { type Markup, markup } from '../markup.js'
import { chartHtml } from './chart-html.js'
import { beginWriting, inlineHtml, type Writing } from './inline-html.js'
import { tableHtml } from './table-html.js'

const HEADINGS = { 1: ['h2', 'l'], 2: ['h3', 'm'], 3: ['h4', 's'] } as const

/**
 * A document as an `article` in GOV.UK classes, its title the page's `h1`, to stand in a page of the application with
 * `paperStyles`. All its text is escaped.
 */
export function documentHtml(given: Document): string {
  const document = legalDocument(given)
  const writing = beginWriting(document)
  const blocks = rankedBlocks(document.blocks).map(block => blockHtml(block, writing))
  return markup`<article class="paper">
${opening(document)}${blocks}${notesOf(document, writing)}${recordOf(document)}</article>
`.written
}

function opening(document: Document): Markup {
  const warnings = warningsOf(document).map(words => warning(markup`${words}`))
  const front = document.front.map(
    ({ label, text }) =>
      markup`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${text}</dd></div>\n`
  )
  const list = markup`<dl class="govuk-summary-list paper__front">\n${front}</dl>\n`
  return markup`<header>
<p class="govuk-caption-l">${document.council}</p>
<h1 class="govuk-heading-xl">${document.title}</h1>
${warnings}${front.length > 0 ? list : null}</header>
`
}

function blockHtml(block: Block, writing: Writing): Markup {
  switch (block.as) {
    case 'heading':
      return headingHtml(block.level, block.text, block.id)
    case 'paragraph':
      return paragraph(block, writing)
    case 'list': {
      const items = block.items.map(item => markup`<li>${inlineHtml(item, writing)}</li>\n`)
      if (block.ordered) return markup`<ol class="govuk-list govuk-list--number paper__words">\n${items}</ol>\n`
      return markup`<ul class="govuk-list govuk-list--bullet paper__words">\n${items}</ul>\n`
    }
    case 'quotation': {
      const by = block.by === null ? null : markup`<footer class="paper__by">${block.by}</footer>`
      return markup`<blockquote class="paper__quotation"><p class="govuk-body">${inlineHtml(block.words, writing)}</p>${by}</blockquote>\n`
    }
    case 'notice':
      if (block.tone === 'warning') return warning(markup`${inlineHtml(block.words, writing)}`)
      return markup`<div class="govuk-inset-text">${inlineHtml(block.words, writing)}</div>\n`
    case 'table':
      return tableHtml(block)
    case 'chart':
      return chartHtml(block)
  }
}

function headingHtml(level: 1 | 2 | 3, text: string, id: string): Markup {
  const [tag, size] = HEADINGS[level]
  return markup`<${tag} class="govuk-heading-${size}" id="${id}">${text}</${tag}>\n`
}

function paragraph(block: Block & { as: 'paragraph' }, writing: Writing): Markup {
  const words = inlineHtml(block.words, writing)
  if (block.number === null) return markup`<p class="govuk-body paper__words">${words}</p>\n`
  const number = markup`<span class="paper__number">${block.number}</span>`
  return markup`<p class="govuk-body paper__words paper__words--numbered" id="${anchorOf(block)!}">${number} ${words}</p>\n`
}

function warning(words: Markup): Markup {
  return markup`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>${words}</strong></div>\n`
}

function notesOf({ notes }: Document, { uses }: Writing): Markup | null {
  if (notes.length === 0) return null
  const items = notes.map(({ note, text }) => {
    const back = (uses.get(note) ?? []).map(
      (id, index) =>
        markup` <a class="govuk-link paper__back" href="#${id}" aria-label="Back to figure ${note}${index > 0 ? `, place ${index + 1}` : ''}">Back${index > 0 ? ` (${index + 1})` : ''}</a>`
    )
    return markup`<li id="note-${note}" value="${note}">${text}${back}</li>\n`
  })
  return markup`<section class="paper__notes" aria-labelledby="paper-notes">
${headingHtml(1, ENDINGS.notes, 'paper-notes')}<ol class="govuk-list govuk-list--number">
${items}</ol>
</section>
`
}

function recordOf({ record }: Document): Markup | null {
  if (record.length === 0) return null
  return markup`<section class="paper__record" aria-labelledby="paper-record">
${headingHtml(1, ENDINGS.record, 'paper-record')}${record.map(text => markup`<p class="govuk-body">${text}</p>\n`)}</section>
`
}
