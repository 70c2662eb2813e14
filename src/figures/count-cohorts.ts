import { readFileSync } from 'node:fs'
import type { Day } from '../domain/day.js'
import type { Indicator } from '../indicators/indicator.js'
import { createDayRelation } from '../lake/day-relation.js'
import type { Engine } from '../lake/engine.js'
import { DIMENSIONS } from './dimension.js'
import type { Dimension } from './figure.js'

/** The query of `child_day`, which says what each child of a cohort was on the day. */
export const CHILD_DAY = readFileSync(new URL('./child_day.sql', import.meta.url), 'utf8')

/**
 * Works out every cohort on every day wanted, in one query an indicator, and counts it whole and by each dimension.
 * Leaves the relation `figure_count`: `indicator, authority, day, dimension, category, numerator, denominator, amount`,
 * `dimension` and `category` blank for the whole. The engine must hold the facts.
 */
export async function countCohorts(
  engine: Engine,
  indicators: readonly Indicator[],
  days: readonly Day[]
): Promise<void> {
  await createDayRelation(engine, days)
  await createMembers(engine, indicators)
  await engine.run(`drop table if exists cohort; create table cohort as ${childDaysOfMembers}`)
  await engine.run(`drop table if exists child_day; create table child_day as ${CHILD_DAY}`)
  for (const [i, dimensions] of COUNTED_TOGETHER.entries()) {
    await countProfiles(engine, dimensions)
    if (i === 0) await engine.run(`drop table if exists figure_count; create table figure_count as ${wholeCounts}`)
    for (const dimension of dimensions) await engine.run(`insert into figure_count ${countsBy(dimension)}`)
  }
  for (const table of ['member', 'cohort', 'child_day', 'profile', 'profile_count', 'child_no', 'indicator_no'])
    await engine.run(`drop table ${table}`)
}

/** Every row of every cohort, narrow: indicators and children stand in it by number, for there are millions. */
async function createMembers(engine: Engine, indicators: readonly Indicator[]): Promise<void> {
  await engine.run(
    `drop table if exists child_no; create table child_no as
     select authority, child_id, cast(row_number() over () as integer) as child_no from child;
     drop table if exists member;
     create table member (indicator_no integer, child_no integer, day date, counts integer, amount double precision);
     drop table if exists indicator_no`
  )
  await engine.createTable(
    'indicator_no',
    [
      { name: 'indicator', type: 'text' },
      { name: 'indicator_no', type: 'integer' }
    ],
    indicators.map((indicator, i) => [indicator.id, i])
  )
  for (const [i, indicator] of indicators.entries()) await engine.run(`insert into member ${membersOf(indicator, i)}`)
}

function membersOf(indicator: Indicator, number: number): string {
  const amount = indicator.unit === 'days' ? 'c.amount' : 'cast(null as double precision)'
  return `
  select ${number}, k.child_no, c.day, case when c.counts then 1 else 0 end, ${amount}
  from (${indicator.cohort}) c
  join child_no k on k.authority = c.authority and k.child_id = c.child_id`
}

const childDaysOfMembers = `
  select k.authority, m.day, k.child_id
  from (select distinct day, child_no from member) m
  join child_no k on k.child_no = m.child_no`

/** Wards by themselves: they have little to do with the rest, and together with it nearly every child would be a profile. */
const COUNTED_TOGETHER: readonly (readonly Dimension[])[] = [DIMENSIONS.filter(each => each !== 'ward'), ['ward']]

/**
 * Members counted by profile: a council and one category of each of some dimensions. A council's children show a few
 * thousand of them, so that each dimension is then counted from far fewer rows than there are members.
 */
async function countProfiles(engine: Engine, dimensions: readonly Dimension[]): Promise<void> {
  const columns = ['authority', ...dimensions]
  const same = columns.map(column => `p.${column} is not distinct from x.${column}`).join(' and ')
  await engine.run(
    `drop table if exists profile; create table profile as
     select cast(row_number() over () as integer) as profile_no, *
     from (select distinct ${columns.join(', ')} from child_day) each_profile;
     drop table if exists profile_count; create table profile_count as
     with
     child_profile as (
       select k.child_no, x.day, p.profile_no
       from child_day x
       join child_no k on k.authority = x.authority and k.child_id = x.child_id
       join profile p on ${same}
     )
     select m.indicator_no, m.day, n.profile_no, sum(m.counts) as numerator, count(*) as denominator, sum(m.amount) as amount
     from member m
     join child_profile n on n.child_no = m.child_no and n.day = m.day
     group by m.indicator_no, m.day, n.profile_no`
  )
}

const wholeCounts = `
  select i.indicator, p.authority, c.day, cast('' as text) as dimension, cast('' as text) as category,
         sum(c.numerator) as numerator, sum(c.denominator) as denominator, sum(c.amount) as amount
  from profile_count c
  join profile p on p.profile_no = c.profile_no
  join indicator_no i on i.indicator_no = c.indicator_no
  group by i.indicator, p.authority, c.day`

function countsBy(dimension: Dimension): string {
  return `
  select i.indicator, p.authority, c.day, '${dimension}', coalesce(p.${dimension}, ''),
         sum(c.numerator), sum(c.denominator), sum(c.amount)
  from profile_count c
  join profile p on p.profile_no = c.profile_no
  join indicator_no i on i.indicator_no = c.indicator_no
  group by i.indicator, p.authority, c.day, p.${dimension}`
}
