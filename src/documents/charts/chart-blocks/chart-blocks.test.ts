import { expect, test } from 'vitest'
import { xmlTags } from '../../../../test/xml-tags.js'
import type { ChartBlock } from '../../block.js'
import { blockExamples } from './block-examples.js'

for (const [name, block] of Object.entries(blockExamples)) {
  test(`the ${name} block is drawn wide and narrow as it was last read by eye`, async () => {
    const { svg, narrow } = block()
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../golden/block-${name}-760.svg`)
    await expect(narrow.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../golden/block-${name}-360.svg`)
  })

  test(`the ${name} block says and lists what it was last read to say`, async () => {
    await expect(told(block())).toMatchFileSnapshot(`../golden/block-${name}.txt`)
  })

  test(`the ${name} block is whole: well-formed, its ids its own, its table even`, () => {
    const { id, title, sentence, svg, narrow, table } = block()
    const wide = xmlTags(svg)
    const ids = [...wide, ...xmlTags(narrow)].flatMap(tag => (tag.attributes.id ? [tag.attributes.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(each => each.startsWith(`${id}-wide`) || each.startsWith(`${id}-narrow`))).toBe(true)
    for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used)
    expect([wide[0]!.attributes.width, xmlTags(narrow)[0]!.attributes.width]).toEqual(['760', '360'])
    expect(wide.find(tag => tag.name === 'title')?.text).toBe(title)
    expect(sentence).toMatch(/^[^ ].*\.$/)
    expect(table.rows.length).toBeGreaterThan(0)
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    expect(table.id).toBe(`${id}-table`)
  })

  test(`the ${name} block draws nothing outside its picture`, () => {
    for (const drawn of [block().svg, block().narrow]) {
      expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
      const tags = xmlTags(drawn)
      const size = tags[0]!.attributes
      for (const { name: tag, attributes } of tags.filter(each => each.name !== 'pattern')) {
        for (const key of ['x', 'x1', 'x2', 'cx']) isWithin(attributes[key], Number(size.width), `${tag} ${key}`)
        for (const key of ['y', 'y1', 'y2', 'cy']) isWithin(attributes[key], Number(size.height), `${tag} ${key}`)
      }
    }
  })
}

test('no sentence claims a movement, and percentages are never said to differ by per cent', () => {
  for (const block of Object.values(blockExamples))
    expect(block().sentence).not.toMatch(/\b(rose|fell|risen|fallen|increased|decreased|up by|down by)\b/i)
})

test('the same block has the same bytes', () => {
  for (const block of Object.values(blockExamples)) expect(block()).toEqual(block())
})

function isWithin(value: string | undefined, most: number, what: string): void {
  if (value === undefined) return
  expect(Number(value), what).toBeGreaterThanOrEqual(-0.01)
  expect(Number(value), what).toBeLessThanOrEqual(most)
}

/** A block's words and numbers as lines of text. */
function told({ title, sentence, table }: ChartBlock): string {
  const rows = table.rows.map(row => row.map(cell => cell.text).join(' | '))
  const heading = table.columns.map(column => column.heading).join(' | ')
  return [title, sentence, '', heading, ...rows, '', table.note ?? ''].join('\n')
}
