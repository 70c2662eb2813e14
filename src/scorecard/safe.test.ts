import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newRegister } from '../../test/new-register.js'
import { sampleHome } from '../../test/sample-home.js'
import { type App, openApp } from '../app.js'
import { isSmall } from '../figures/disclosure/cell.js'
import type { Figure } from '../figures/figure.js'

const VIEW = { authority: '806', asAt: null, knownAt: null }
const SAFE = { ...VIEW, safe: true }
let home: string
let app: App

beforeAll(async () => {
  home = await sampleHome([2017])
  await newRegister(`${home}/register`)
  app = await openApp(home)
})
afterAll(async () => {
  await app.close()
  rmSync(home, { recursive: true, force: true })
})

function tells({ numerator, denominator, unit, value }: Figure): boolean {
  if (value === null) return numerator !== null && isSmall(numerator)
  const counts = unit === 'days' ? [denominator] : [numerator, unit === 'percent' ? denominator! - numerator! : null]
  return counts.some(count => count !== null && isSmall(count))
}

test('no figure that a member sees tells of 1 to 5 children, on the scorecard or any month of its charts', async () => {
  const [open, safe] = [await app.scorecard(VIEW), await app.scorecard(SAFE)]
  const figures = (card: typeof open) =>
    card!.groups.flatMap(({ rows }) => rows.flatMap(row => [row.latest, ...row.series]))
  expect(figures(open).filter(tells).length).toBeGreaterThan(0)
  expect(figures(safe).filter(tells)).toEqual([])
  expect(figures(safe).some(({ missing }) => missing === 'suppressed')).toBe(true)
  expect(figures(safe).filter(({ value }) => value !== null).length).toBeGreaterThan(100)
})

test('an indicator and its breakdowns are judged together, its chart holds no point that is not shown', async () => {
  const detail = (await app.indicator('CL01', SAFE))!
  const sexes = detail.breakdowns.find(({ by }) => by === 'sex')!.rows
  expect(detail.breakdowns.flatMap(({ rows }) => rows.map(({ figure }) => figure)).filter(tells)).toEqual([])
  expect(sexes.length).toBeGreaterThan(1)
  for (const { rows } of detail.breakdowns) {
    const left = rows.filter(({ figure }) => figure.missing === 'suppressed')
    if (detail.latest.value !== null) expect(left.length).not.toBe(1)
  }
  const hidden = new Set(detail.series.filter(({ value }) => value === null).map(({ asAt }) => asAt))
  expect(detail.chart!.points.filter(({ day, value }) => hidden.has(day) && value !== null)).toEqual([])
})

test('the file of the scorecard holds no more than the page', async () => {
  const text = new TextDecoder().decode(await app.download(SAFE, 'csv'))
  const open = new TextDecoder().decode(await app.download(VIEW, 'csv'))
  expect(text).toContain('Not shown, to protect children')
  expect(open).not.toContain('Not shown')
  const numerators = text
    .split('\r\n')
    .slice(1)
    .map(line => line.split(',').at(7))
  expect(numerators.filter(each => each && isSmall(Number(each)) && Number.isInteger(Number(each)))).toEqual([])
})
