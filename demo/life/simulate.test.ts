import { describe, expect, it } from 'vitest'
import fc from '../../test/chance.js'
import { ageAt } from '../calendar.js'
import { at } from '../path.js'
import { type Child, holds, type Period } from './child.js'
import type { Council } from './council.js'
import { simulate } from './simulate.js'

const small = (seed: string, scale = 0.12) =>
  simulate({ authority: '806', onsCode: 'E06000002', position: 0, scale, from: '2019-04', to: '2022-03', seed })

const councils = fc
  .sample(fc.integer({ min: 1, max: 1_000_000 }), 4)
  .map(seed => ({ seed, council: small(String(seed)) }))

/** Runs a check on a few councils; a failure names the council's own seed. */
function forCouncils(check: (council: Council) => void): void {
  for (const { seed, council } of councils) {
    try {
      check(council)
    } catch (error) {
      throw new Error(`With seed ${seed}: ${(error as Error).message}`, { cause: error })
    }
  }
}

function forPeriods(check: (period: Period, child: Child, council: Council) => void): void {
  forCouncils(council => {
    for (const child of council.children) for (const period of child.periods) check(period, child, council)
  })
}

describe('a period of care', () => {
  it('is made of episodes that each begin on the day the one before ended', () => {
    forPeriods(period => {
      const { episodes } = period
      expect(episodes[0]!.start).toBe(period.start)
      expect(episodes.at(-1)!.end).toBe(period.end)
      for (const [index, episode] of episodes.entries()) {
        expect(episode.end === null || episode.end > episode.start).toBe(true)
        if (index > 0) expect([episodes[index - 1]!.end, episodes[index - 1]!.reason]).toEqual([episode.start, 'X1'])
      }
      expect(episodes.at(-1)!.reason).toBe(period.reason)
      expect(period.reason === null).toBe(period.end === null)
    })
  })

  it('gives each episode the reason that fits what changed', () => {
    forPeriods(({ episodes }) => {
      for (const [index, episode] of episodes.entries()) {
        const before = episodes[index - 1]
        if (before === undefined) expect(episode.began).toBe('S')
        else {
          const legal = before.legalStatus !== episode.legalStatus
          const placed = before.placement !== episode.placement
          const carer = before.placement.carer.postcode !== episode.placement.carer.postcode
          expect(episode.began).toBe(legal ? (carer ? 'B' : placed ? 'U' : 'L') : carer ? 'P' : 'T')
        }
      }
    })
  })

  it('brings a child back after a short stay elsewhere, within three weeks', () => {
    forPeriods(({ episodes }) => {
      for (const [index, episode] of episodes.entries()) {
        if (!episode.placement.type.startsWith('T')) continue
        expect(episodes[index + 1]!.placement.carer).toBe(episodes[index - 1]!.placement.carer)
        expect(episode.end! - episode.start).toBeLessThanOrEqual(7)
      }
    })
  })

  it('is over by the 18th birthday and never meets another of the same child', () => {
    forPeriods((period, child, council) => {
      expect(period.end ?? council.months.at(-1)!.last).toBeLessThanOrEqual(child.eighteen)
      expect(period.start).toBeGreaterThanOrEqual(child.birth)
      for (const other of child.periods)
        if (other.start > period.start) expect(period.end! + 1).toBeLessThan(other.start)
    })
  })

  it('ends in adoption only from an adoptive placement, and in special guardianship only from a foster home', () => {
    forPeriods(({ reason, episodes }) => {
      const { type } = episodes.at(-1)!.placement
      if (reason === 'E11' || reason === 'E12') expect(type).toMatch(/^A[56]$/)
      if (reason === 'E45' || reason === 'E46') expect(type).toMatch(/^U/)
    })
  })

  it('has an adoption whose days stand in order', () => {
    forPeriods(({ start, adoption }) => {
      if (adoption === null) return
      const days = [
        start,
        adoption.decided,
        adoption.ordered,
        adoption.matched,
        adoption.placed,
        adoption.adopted
      ].filter(day => day !== null)
      expect(days).toEqual([...days].sort((a, b) => a - b))
      expect(adoption.reversed === null).toBe(adoption.reversedBecause === null)
    })
  })

  it('has reviews held in order while the child was looked after', () => {
    forPeriods(({ start, end, reviews }) => {
      let last = start
      for (const review of reviews) {
        expect(review.held).toBeGreaterThan(last)
        expect(end === null || review.held < end).toBe(true)
        last = review.held
      }
    })
  })
})

describe('a council', () => {
  it('looks after the number of children its path says, at each month that the path names', () => {
    forCouncils(council => {
      for (const month of council.months) {
        if (!council.settings.lookedAfter.some(([text]) => text === month.text)) continue
        const count = council.children.flatMap(child =>
          child.periods.filter(period => holds(period, month.last) && ageAt(child.birth, month.last) < 18)
        ).length
        expect(count).toBe(Math.round(at(council.settings.lookedAfter, month.text) * council.scale))
      }
    })
  })

  it('has every child in care under an open case', () => {
    forPeriods(({ start, end, case: subject }) => {
      expect(subject.referred).toBeLessThanOrEqual(start)
      expect(subject.closed === null || (end !== null && subject.closed >= end)).toBe(true)
    })
  })

  it('has no plan outlast its case', () => {
    forCouncils(council => {
      for (const subject of council.children.flatMap(child => child.cases)) {
        for (const plan of [...subject.needPlans, ...subject.protectionPlans]) {
          expect(plan.start).toBeGreaterThanOrEqual(subject.referred)
          expect(plan.end === null || plan.end >= plan.start).toBe(true)
          if (subject.closed !== null) expect(plan.end).not.toBeNull()
        }
      }
    })
  })

  it('lives the same lives from the same seed, and others from another', () => {
    const ids = (seed: string) =>
      small(seed, 0.05)
        .children.map(child => `${child.id}/${child.birth}`)
        .join()
    expect(ids('a')).toBe(ids('a'))
    expect(ids('a')).not.toBe(ids('b'))
  })
})
