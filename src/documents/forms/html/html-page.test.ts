import { expect, test } from 'vitest'
import { type XmlTag, xmlTags } from '../../../../test/xml-tags.js'
import { exampleDocument } from '../example-document.js'
import { legalDocument } from '../legal-document.js'
import { documentHtml } from './document-html.js'
import { htmlPage } from './html-page.js'

const fragment = documentHtml(legalDocument(exampleDocument))
const tags = xmlTags(fragment)
const named = (name: string): XmlTag[] => tags.filter(tag => tag.name === name)

test('headings are in order, the title the only one of the first', () => {
  const ranks = tags.filter(tag => /^h[1-6]$/.test(tag.name)).map(tag => Number(tag.name[1]))
  expect(ranks.filter(rank => rank === 1)).toHaveLength(1)
  for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1)
})

test('every name is given once, and every link within the page leads somewhere', () => {
  const ids = tags.flatMap(tag => tag.attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const inside = named('a').flatMap(tag => (tag.attributes.href?.startsWith('#') ? tag.attributes.href.slice(1) : []))
  expect(inside.filter(id => !ids.includes(id))).toEqual([])
  expect(inside).toEqual(expect.arrayContaining(['note-1', 'figure-1', 'table-wards']))
})

test('each table has a caption, each heading of it a scope, and numbers are on the right', () => {
  expect(named('caption').map(tag => tag.text)).toHaveLength(named('table').length)
  expect(named('th').every(tag => tag.attributes.scope === 'col' || tag.attributes.scope === 'row')).toBe(true)
  expect(named('td').find(tag => tag.text === '43')?.attributes.class).toBe('num')
})

test('a chart is a figure with its words, its two drawings, and its numbers folded away', () => {
  expect(named('figure')).toHaveLength(3)
  expect(tags.filter(tag => tag.name === 'svg' && tag.attributes.role === 'img')).toHaveLength(6)
  expect(named('table').filter(tag => tag.inside.includes('details'))).toHaveLength(3)
})

test('markup in text is text', () => {
  expect(named('script')).toEqual([])
  expect(fragment).toContain('&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;')
  const odd = documentHtml({
    ...exampleDocument,
    title: '<img src=x onerror="alert(1)">',
    front: [{ label: '<b>', text: '\'"' }]
  })
  expect(xmlTags(odd).filter(tag => tag.name === 'img' || tag.name === 'b')).toEqual([])
})

test('a figure used twice leads to one note, which leads back to both', () => {
  const words = [{ as: 'figure', text: '508', note: 1 }] as const
  const twice = xmlTags(
    documentHtml({
      ...exampleDocument,
      blocks: [words, words].map(each => ({ as: 'paragraph', number: null, words: each }))
    })
  )
  const links = twice.filter(tag => tag.name === 'a').map(tag => [tag.attributes.id, tag.attributes.href])
  expect(links).toEqual([
    ['figure-1', '#note-1'],
    ['figure-1-2', '#note-1'],
    [undefined, '#figure-1'],
    [undefined, '#figure-1-2']
  ])
})

test('the page asks nobody for anything and runs nothing', () => {
  const page = htmlPage(legalDocument(exampleDocument))
  expect(page).not.toMatch(/<script|<link|<iframe|@import|\ssrc=/)
  expect([...page.matchAll(/url\(([^)]{0,30})/g)].every(match => match[1]!.startsWith('data:font/woff2;base64,'))).toBe(
    true
  )
  expect(page).toContain('<html lang="en-GB">')
  expect(page).toContain(
    '<title>DRAFT: Children looked after: enough homes, close by &amp; for good &lt;improvement plan&gt; – Aldersea'
  )
})
