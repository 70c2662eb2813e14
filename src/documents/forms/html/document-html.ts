import type { Block, Document } from '../../block.js'
import { ENDINGS, warningsOf } from '../form-words.js'
import { rankedBlocks } from '../heading-ranks.js'
import { anchorOf } from '../link-target.js'
import { chartHtml } from './chart-html.js'
import { beginWriting, inlineHtml, type Writing } from './inline-html.js'
import { type Html, html } from './markup.js'
import { tableHtml } from './table-html.js'

const HEADINGS = { 1: ['h2', 'l'], 2: ['h3', 'm'], 3: ['h4', 's'] } as const

/**
 * A document as an `article` in GOV.UK classes, its title the page's `h1`, to stand in a page of the application with
 * `paperStyles`. All its text is escaped.
 */
export function documentHtml(document: Document): string {
  const writing = beginWriting(document)
  const blocks = rankedBlocks(document.blocks).map(block => blockHtml(block, writing))
  return html`<article class="paper">
${opening(document)}${blocks}${notesOf(document, writing)}${recordOf(document)}</article>
`.html
}

function opening(document: Document): Html {
  const warnings = warningsOf(document).map(words => warning(html`${words}`))
  const front = document.front.map(
    ({ label, text }) =>
      html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${label}</dt><dd class="govuk-summary-list__value">${text}</dd></div>\n`
  )
  const list = html`<dl class="govuk-summary-list paper__front">\n${front}</dl>\n`
  return html`<header>
<p class="govuk-caption-l">${document.council}</p>
<h1 class="govuk-heading-xl">${document.title}</h1>
${warnings}${front.length > 0 ? list : null}</header>
`
}

function blockHtml(block: Block, writing: Writing): Html {
  switch (block.as) {
    case 'heading':
      return headingHtml(block.level, block.text, block.id)
    case 'paragraph':
      return paragraph(block, writing)
    case 'list': {
      const items = block.items.map(item => html`<li>${inlineHtml(item, writing)}</li>\n`)
      if (block.ordered) return html`<ol class="govuk-list govuk-list--number paper__words">\n${items}</ol>\n`
      return html`<ul class="govuk-list govuk-list--bullet paper__words">\n${items}</ul>\n`
    }
    case 'quotation': {
      const by = block.by === null ? null : html`<footer class="paper__by">${block.by}</footer>`
      return html`<blockquote class="paper__quotation"><p class="govuk-body">${inlineHtml(block.words, writing)}</p>${by}</blockquote>\n`
    }
    case 'notice':
      if (block.tone === 'warning') return warning(html`${inlineHtml(block.words, writing)}`)
      return html`<div class="govuk-inset-text">${inlineHtml(block.words, writing)}</div>\n`
    case 'table':
      return tableHtml(block)
    case 'chart':
      return chartHtml(block)
  }
}

function headingHtml(level: 1 | 2 | 3, text: string, id: string): Html {
  const [tag, size] = HEADINGS[level]
  return html`<${tag} class="govuk-heading-${size}" id="${id}">${text}</${tag}>\n`
}

function paragraph(block: Block & { as: 'paragraph' }, writing: Writing): Html {
  const words = inlineHtml(block.words, writing)
  if (block.number === null) return html`<p class="govuk-body paper__words">${words}</p>\n`
  const number = html`<span class="paper__number">${block.number}</span>`
  return html`<p class="govuk-body paper__words paper__words--numbered" id="${anchorOf(block)!}">${number} ${words}</p>\n`
}

function warning(words: Html): Html {
  return html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>${words}</strong></div>\n`
}

function notesOf({ notes }: Document, { uses }: Writing): Html | null {
  if (notes.length === 0) return null
  const items = notes.map(({ note, text }) => {
    const back = (uses.get(note) ?? []).map(
      (id, index) =>
        html` <a class="govuk-link paper__back" href="#${id}" aria-label="Back to figure ${note}${index > 0 ? `, place ${index + 1}` : ''}">Back${index > 0 ? ` (${index + 1})` : ''}</a>`
    )
    return html`<li id="note-${note}" value="${note}">${text}${back}</li>\n`
  })
  return html`<section class="paper__notes" aria-labelledby="paper-notes">
${headingHtml(1, ENDINGS.notes, 'paper-notes')}<ol class="govuk-list govuk-list--number">
${items}</ol>
</section>
`
}

function recordOf({ record }: Document): Html | null {
  if (record.length === 0) return null
  return html`<section class="paper__record" aria-labelledby="paper-record">
${headingHtml(1, ENDINGS.record, 'paper-record')}${record.map(text => html`<p class="govuk-body">${text}</p>\n`)}</section>
`
}
