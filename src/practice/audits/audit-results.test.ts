import { expect, test } from 'vitest'
import { type Graded, gradeShares, leniencies } from './audit-results.js'
import { findScale } from './grade-scales.js'

const scale = findScale('ofsted-2018')!

// One letter a grade: i inadequate, r requires improvement, g good, o outstanding; the second as moderated.
function audits(text: string): Graded[] {
  const grades: Record<string, string> = { i: 'inadequate', r: 'requires improvement', g: 'good', o: 'outstanding' }
  return text.split(' ').map(each => {
    const [auditor = '', grade = '', moderated = ''] = each
    return { auditor, grade: grades[grade] ?? null, moderated: grades[moderated] ?? null }
  })
}

test('shares are as graded or as moderated, and 2 of 25 inadequate is anything from 2 to 25 per cent', () => {
  const some = audits(`Ai Ai ${'Ag '.repeat(23).trim()}`)
  const [inadequate] = gradeShares(scale, some, 'graded')
  expect(inadequate).toMatchObject({ grade: 'inadequate', count: 2, share: 8 })
  expect(inadequate!.interval.low).toBeCloseTo(2.2, 1)
  expect(inadequate!.interval.high).toBeCloseTo(25.0, 1)
})

test('moderation counts where there was one, the own grade where there was none', () => {
  const some = audits('Agr Ag Ao Br Bx')
  const count = (as: 'graded' | 'moderated') => gradeShares(scale, some, as).map(each => each.count)
  expect(count('graded')).toEqual([0, 1, 2, 1])
  expect(count('moderated')).toEqual([0, 2, 1, 1])
  expect(gradeShares(scale, audits('Bx'), 'graded')).toEqual([])
})

test('the auditor whose grades moderation lowers most comes first, and one never moderated is not judged', () => {
  const found = leniencies(scale, audits('Agr Aoi Agg Brg Bgg Cg'))
  expect(
    found.map(({ auditor, moderated, lowered, raised, steps }) => [auditor, moderated, lowered, raised, steps])
  ).toEqual([
    ['A', 3, 2, 0, 4 / 3],
    ['B', 2, 0, 1, -0.5]
  ])
})
