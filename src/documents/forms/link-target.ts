import type { Block, Document } from '../block.js'

/** Where a link leads: out of the document, or to a place in it. */
export type LinkTarget = { readonly outside: string } | { readonly inside: string }

/** Reads the address of a link; null where a document may not lead: scripts, files, and pages without a full address. */
export function linkTarget(href: string, anchors: ReadonlySet<string>): LinkTarget | null {
  if (href.startsWith('#')) return anchors.has(href.slice(1)) ? { inside: href.slice(1) } : null
  const url = URL.canParse(href) ? new URL(href) : null
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? { outside: url.href } : null
}

/** The places in a document that a link may lead to: headings, tables, charts and numbered paragraphs. */
export function anchorsOf({ blocks }: Document): Set<string> {
  return new Set(blocks.flatMap(block => anchorOf(block) ?? []))
}

/** What a block is found by, or null. @example a paragraph numbered 3.1 is `paragraph-3.1` */
export function anchorOf(block: Block): string | null {
  if (block.as === 'heading' || block.as === 'table' || block.as === 'chart') return block.id
  return block.as === 'paragraph' && block.number !== null ? `paragraph-${block.number}` : null
}
