import { describe, expect, test } from 'vitest'
import { CLAIMS } from '../src/papers/claims/read-claims.js'
import { findFaults } from '../src/papers/consistency/find-faults.js'
import type { Stated, Verdict } from '../src/papers/stated.js'
import { drawnStated } from './drawn-stated.js'
import { BASES_AND_TAGS } from './traps/bases-and-tags.js'
import { COMPARATORS_AND_TARGETS } from './traps/comparators-and-targets.js'
import { COUNTS_AND_BASES } from './traps/counts-and-bases.js'
import { DATES_AND_FILES } from './traps/dates-and-files.js'
import { DEFINITIONS_AND_UNITS } from './traps/definitions-and-units.js'
import { FACTS_TWO_WAYS } from './traps/facts-two-ways.js'
import { NAMES_AND_RELEASES } from './traps/names-and-releases.js'
import { PERCENTAGES } from './traps/percentages.js'
import type { CheckFinding, ClaimFinding, Trap } from './traps/trap.js'
import { WORDS_AGAINST_DATA } from './traps/words-against-data.js'
import { verdictOf } from './written-claim.js'

const TRAPS: readonly Trap[] = [
  ...FACTS_TWO_WAYS,
  ...PERCENTAGES,
  ...COUNTS_AND_BASES,
  ...BASES_AND_TAGS,
  ...DEFINITIONS_AND_UNITS,
  ...COMPARATORS_AND_TARGETS,
  ...WORDS_AGAINST_DATA,
  ...DATES_AND_FILES,
  ...NAMES_AND_RELEASES
]

test('each of the 59 traps is there once, and is found or said to be no claim', () => {
  expect(TRAPS.map(({ id }) => id)).toEqual(Array.from({ length: 59 }, (_, i) => `T-${String(i + 1).padStart(2, '0')}`))
  for (const { found, not } of TRAPS) expect(found?.length ?? not).toBeTruthy()
  for (const { not } of TRAPS) if (not !== undefined) expect(not).toMatch(/^[A-Z].+[^.]\.$/)
})

test('48 of them are found; what the other 11 get wrong is no number', () => {
  expect(TRAPS.filter(({ found }) => found).length).toBe(48)
})

describe.each(TRAPS.filter(({ found }) => found).map(trap => [`${trap.id} ${trap.what}`, trap] as const))(
  '%s',
  (_, { found = [], right = [] }) => {
    for (const finding of found) {
      if ('claim' in finding)
        test(`the claim fails as printed and holds when corrected: ${finding.claim}`, () => claimed(finding))
      else test(`${finding.check} finds it as printed and not when corrected`, () => checked(finding))
    }
    for (const { given, claims } of right)
      test.each(claims)('what is right holds: %s', claim => {
        expect(verdict(claim, given)).toMatchObject({ holds: 'yes' })
      })
  }
)

function claimed({ claim, given, says, holds = 'no' as ClaimFinding['holds'], corrected }: ClaimFinding): void {
  expect(verdict(claim, given)).toEqual({ holds, why: expect.stringContaining(says) })
  const again = verdict(corrected.claim ?? claim, corrected.given ?? given)
  expect(again.why).not.toContain(says)
  expect(again.holds).toBe('yes')
  if (corrected.claim) expect(kindOf(corrected.claim)).toBe(kindOf(claim))
}

function checked({ check, given, earlier, dated, says, corrected }: CheckFinding): void {
  const faultsOf = (numbers: string, before = 'measure') =>
    findFaults({ dated: dated ?? '2026-03-31', audience: 'public', stated: printed(numbers), earlier: printed(before) })
      .filter(fault => fault.check === check)
      .map(fault => `${fault.severity}: ${fault.says}`)
  const faults = faultsOf(given, earlier)
  expect(faults).toContainEqual(expect.stringContaining(says))
  const again = printed(corrected.given ?? given)
  expect(again.length).toBeGreaterThan(0)
  const left = faultsOf(corrected.given ?? given, corrected.earlier ?? earlier)
  const severities = faults.some(fault => fault.startsWith('fails')) ? /^fails/ : /^/
  expect(left.filter(fault => severities.test(fault))).toEqual([])
}

function verdict(words: string, given: string): Verdict {
  return verdictOf(CLAIMS.get(kindOf(words))!, words.slice(kindOf(words).length), printed(given))
}

function kindOf(words: string): string {
  return words.split(' ')[0]!
}

/** Numbers as a paper prints them: known only as exactly as they are printed. */
function printed(drawing: string): Stated[] {
  return drawnStated(drawing).map(each => ({ ...each, source: each.source ?? 'a council paper' }))
}
