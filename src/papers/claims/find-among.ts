import type { ControlChart } from '../../statistics/control-chart.js'
import { pChart } from '../../statistics/p-chart.js'
import { xmrChart } from '../../statistics/xmr-chart.js'
import type { Stated } from '../stated.js'
import { isOn } from './is-on.js'
import { daysOf, type Found, type Need, type Needs, type Subject } from './need.js'

const POINTS_FOR_A_CHART = 12

/** Answers needs from among the numbers a document states; `own` is the authority it is about, where its numbers say so. */
export function findAmong<N extends Needs>(needs: N, stated: readonly Stated[], own: string | null = null): Found<N> {
  const answers = Object.entries(needs).map(([name, need]) => [name, answer(need, stated, own)])
  return Object.fromEntries(answers) as Found<N>
}

function answer(need: Need, stated: readonly Stated[], own: string | null): readonly Stated[] | ControlChart | null {
  const { subject, day } = need
  const levels = stated.filter(each => each.measure === subject.measure && !each.change)
  const mine = levels.filter(each => !each.aim && isOf(each, subject, own) && isPart(each, subject))
  switch (need.as) {
    case 'value':
      return mine.filter(each => isOn(each, day))
    case 'later':
      return inOrder(mine.filter(each => each.asAt !== null && each.asAt > day && !isOn(each, day)))
    case 'series':
      return seriesOf(mine, need)
    case 'parts':
      return levels.filter(each => isOn(each, day) && isOf(each, subject, own) && isAmong(each, need.by))
    case 'comparator':
      return comparatorsOf(levels, need)
    case 'others':
      return levels.filter(
        each => isOn(each, day) && each.of !== subject.of && each.of !== own && isPart(each, subject)
      )
    case 'target':
    case 'trajectory':
      return levels.filter(each => each.aim === need.as && isOf(each, subject, own) && isPart(each, subject))
    case 'chart':
      return chartOf(inOrder(mine.filter(each => each.asAt !== null && each.asAt <= day)))
  }
}

function isOf({ of, comparator }: Stated, subject: Subject, own: string | null): boolean {
  return subject.of === null ? (of === null || of === own) && comparator === null : of === subject.of
}

function isPart({ part }: Stated, subject: Subject): boolean {
  return part?.by === subject.part?.by && part?.category === subject.part?.category
}

function isAmong({ part, aim }: Stated, by: readonly string[]): boolean {
  return part !== null && !aim && (by.length === 0 || by.includes(part.by))
}

function seriesOf(mine: readonly Stated[], need: Extract<Need, { as: 'series' }>): readonly Stated[] {
  const days = daysOf(need)
  if (days) return days.flatMap(day => mine.filter(each => isOn(each, day)))
  const within = (each: Stated) => each.asAt !== null && each.asAt >= need.since && each.asAt <= need.day
  return inOrder(mine.filter(each => within(each) || isOn(each, need.since) || isOn(each, need.day)))
}

function comparatorsOf(levels: readonly Stated[], need: Extract<Need, { as: 'comparator' }>): readonly Stated[] {
  const { group, average, model, day, since, subject } = need
  const fitting = levels.filter(
    ({ comparator, part }) =>
      comparator?.group === group &&
      part?.category === subject.part?.category &&
      [null, comparator.average].includes(average) &&
      [null, comparator.model].includes(model)
  )
  const dated = inOrder(fitting.filter(each => each.asAt === null || each.asAt <= day || isOn(each, day)))
  return since === undefined ? dated.slice(-1) : dated.filter(each => each.asAt !== null && each.asAt >= since)
}

/** The chart of a series of months; null where there are too few to tell what is usual. */
function chartOf(series: readonly Stated[]): ControlChart | null {
  if (series.length < POINTS_FOR_A_CHART) return null
  const points = series.map(({ asAt, value, numerator, denominator }) => ({
    day: asAt!,
    value,
    numerator,
    denominator
  }))
  const isShare = series.every(({ unit, denominator }) => unit === 'percent' && denominator !== null)
  return isShare ? pChart(points, { better: 'neither' }) : xmrChart(points, { better: 'neither' })
}

function inOrder(stated: readonly Stated[]): readonly Stated[] {
  return stated.toSorted((a, b) => ((a.asAt ?? '') < (b.asAt ?? '') ? -1 : 1))
}
