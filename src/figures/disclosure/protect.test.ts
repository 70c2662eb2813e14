import { describe, expect, test } from 'vitest'
import type { Cell, Shown } from './cell.js'
import { protect } from './protect.js'

/** Cells drawn as `name count dimension=category,category`; `*` before the name for one shown before. */
function paper(text: string, shares: Shown['shares'] = []): Shown {
  const all = text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .map(
      ([id = '', count = '', ...where]): Cell => ({
        id,
        count: Number(count),
        of: 'children',
        where: Object.fromEntries(where.map(each => each.split('=')).map(([name, list]) => [name!, list!.split(',')]))
      })
    )
  const isBefore = ({ id }: Cell): boolean => id.startsWith('*')
  return { cells: all.filter(cell => !isBefore(cell)), shares, before: all.filter(isBefore) }
}

function leftOut(shown: Shown): Record<string, string> {
  return Object.fromEntries(protect(shown).map(({ id, reason }) => [id, reason]))
}

describe('a cell by itself', () => {
  test.each([
    [0, {}],
    [1, { a: 'small number' }],
    [5, { a: 'small number' }],
    [6, {}]
  ])('%i children', (count, expected) => {
    expect(leftOut(paper(`a ${count}`))).toEqual(expected)
  })
})

describe('a share', () => {
  const share = (numerator: number, denominator: number) =>
    leftOut({
      cells: [
        { id: 'n', count: numerator, of: 'n', where: {} },
        { id: 'd', count: denominator, of: 'd', where: {} }
      ],
      shares: [{ numerator: 'n', denominator: 'd' }],
      before: []
    })
  test('94% of 16 tells of the one who was not', () => {
    expect(share(15, 16)).toEqual({ n: 'small complement' })
  })
  test('a complement of 5 is not shown and one of 6 is; nor is a share of 9', () => {
    expect(share(20, 25)).toEqual({ n: 'small complement' })
    expect(share(19, 25)).toEqual({})
    expect(share(9, 9)).toEqual({ n: 'small denominator' })
    expect(share(10, 10)).toEqual({})
    expect(share(0, 25)).toEqual({})
  })
})

describe('a table with its total', () => {
  test('one small part takes the next smallest with it, not the total', () => {
    expect(leftOut(paper(`total 40\nboys 25 sex=m\ngirls 12 sex=f\nother 3 sex=u`))).toEqual({
      other: 'small number',
      girls: 'protects another'
    })
  })
  test('two small parts that can each only be 1 take a third with them', () => {
    const found = leftOut(paper(`total 30\na 1 age=a\nb 1 age=b\nc 8 age=c\nd 20 age=d`))
    expect(found).toEqual({ a: 'small number', b: 'small number', c: 'protects another' })
  })
  test('two small parts that may be several things protect each other', () => {
    expect(Object.keys(leftOut(paper(`total 36\na 4 age=a\nb 3 age=b\nc 9 age=c\nd 20 age=d`)))).toEqual(['a', 'b'])
  })
  test('a nought is shown, and protects nobody', () => {
    const found = leftOut(paper(`total 20\na 3 age=a\nb 0 age=b\nc 17 age=c`))
    expect(found).toEqual({ a: 'small number', c: 'protects another' })
  })
  test('a part of a table that is not whole gives away those left over', () => {
    expect(leftOut(paper(`total 40\nboys 37 sex=m`))).toEqual({ boys: 'difference' })
  })
})

test('over two tables with one total nothing can be worked out by taking away', () => {
  const found = leftOut(
    paper(`
    total 60
    boys 33 sex=m
    girls 27 sex=f
    young 20 age=0
    middle 36 age=1
    old 4 age=2`)
  )
  expect(found).toEqual({ old: 'small number', young: 'protects another' })
})

describe('what was shown before', () => {
  test('an age band a little wider than the one published tells of the difference', () => {
    expect(leftOut(paper(`*earlier 30 age=0,1,2,3,4\nnow 33 age=0,1,2,3,4,5`))).toEqual({ now: 'difference' })
    expect(leftOut(paper(`*earlier 30 age=0,1,2,3,4\nnow 36 age=0,1,2,3,4,5`))).toEqual({})
  })
  test('a month more in a window tells of that month', () => {
    expect(leftOut(paper(`*to-may 50 month=4,5\nto-june 54 month=4,5,6`))).toEqual({ 'to-june': 'difference' })
  })
  test('the same number restated by a few tells of those few', () => {
    expect(leftOut(paper('*then 50\nnow 52'))).toEqual({ now: 'difference' })
    expect(leftOut(paper('*then 50\nnow 50'))).toEqual({})
    expect(leftOut(paper('*then 50\nnow 56'))).toEqual({})
  })
})

test('over random tables no small number is the only one that fits what is shown', () => {
  let seed = 1
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  for (let round = 0; round < 400; round++) {
    const counts = Array.from({ length: 2 + random(4) }, () => random(round % 2 ? 12 : 40))
    const total = counts.reduce((sum, each) => sum + each, 0)
    const rows = counts.map((count, index) => `p${index} ${count} age=${index}`)
    const left = new Set(protect(paper(`total ${total}\n${rows.join('\n')}`)).map(({ id }) => id))
    const open = counts.filter((_, index) => left.has(`p${index}`))
    for (const [index, count] of counts.entries())
      if (count > 0 && count < 6) expect(left.has(`p${index}`), `${counts}`).toBe(true)
    if (left.has('total') || open.length === 0) continue
    // Each left out is at least 1: they are told when there is one, or when all must be 1.
    expect(open.length, `${counts}`).toBeGreaterThan(1)
    expect(
      open.reduce((sum, each) => sum + each, 0),
      `${counts}`
    ).toBeGreaterThan(open.length)
  }
})
