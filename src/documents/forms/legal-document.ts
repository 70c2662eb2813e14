import type { Document } from '../block.js'

/**
 * The document with text that every form can hold: without what XML forbids even when escaped, halves of characters and
 * marks that turn the direction of what follows; each break of line or tab a space.
 */
export function legalDocument(document: Document): Document {
  return legal(document, '') as Document
}

function legal(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key === 'svg' || key === 'narrow' ? allowed(value) : oneLine(allowed(value))
  if (Array.isArray(value)) return value.map(each => legal(each, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, legal(each, name)]))
}

function allowed(text: string): string {
  return text.replace(/(?![\t\r\n])\p{Cc}|\p{Cs}|[\ufffe\uffff\u202a-\u202e]/gu, '')
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
}
