import { expect, test } from 'vitest'
import { drawingOf, drawingParts } from './drawing-parts.js'

const drawn = (cuts: string) =>
  drawingOf(`<svg viewBox="0 0 360 1000" width="360" height="1000"${cuts}><rect height="1000"/></svg>`)

test('a drawing too high for a page is parted where it may be, in as few parts as are needed', () => {
  const parts = drawingParts(drawn(' data-cuts="200 400 600 800"'), 500)
  expect(parts.map(({ height }) => height)).toEqual([400, 400, 200])
  expect(parts[1]!.svg).toBe(
    '<svg viewBox="0 400 360 400" width="360" height="400" data-cuts="200 400 600 800"><rect height="1000"/></svg>'
  )
})

test('the first part leaves room for what stands above it', () => {
  expect(drawingParts(drawn(' data-cuts="200 400 600 800"'), 600, 300).map(({ height }) => height)).toEqual([
    200, 600, 200
  ])
})

test('one that fits, or that may not be parted, is whole', () => {
  expect(drawingParts(drawn(' data-cuts="200 400 600 800"'), 1000)).toHaveLength(1)
  expect(drawingParts(drawn(''), 500).map(({ height }) => height)).toEqual([1000])
})

test('what lies between two cuts is never parted', () => {
  expect(drawingParts(drawn(' data-cuts="700"'), 500).map(({ height }) => height)).toEqual([700, 300])
})
