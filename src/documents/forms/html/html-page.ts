import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Document } from '../../block.js'
import { finished, markup } from '../markup.js'
import { documentHtml } from './document-html.js'

const require = createRequire(import.meta.url)

/** What a browser may do with the page: neither run a script nor ask anybody for anything. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/** A document as a page that stands by itself: its styles and its font are in it, and it asks for nothing. */
export function htmlPage(document: Document): string {
  return markup`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${document.council}">
<meta name="dcterms.date" content="${document.dated}">
<title>${document.draft ? 'DRAFT: ' : ''}${document.title} – ${document.council}</title>
<style>
${finished(fontFaces())}
${finished(beside('page.css'))}
${finished(paperStyles())}
</style>
</head>
<body>
<main>
${finished(documentHtml(document))}</main>
</body>
</html>
`.written
}

/** The styles of what `documentHtml` has beyond GOV.UK's and the application's own. */
export function paperStyles(): string {
  return beside('paper.css')
}

function fontFaces(): string {
  return [400, 700].map(fontFace).join('\n')
}

function fontFace(weight: number): string {
  const bytes = readFileSync(require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`))
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")`
  return `@font-face{font-family:Inter;font-weight:${weight};src:${source}}`
}

function beside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').trim()
}
