import { expect, test } from 'vitest'
import { closureReason } from '../code-sets/closure-reason.js'
import { ethnicity } from '../code-sets/ethnicity.js'
import { need } from '../code-sets/need.js'
import { placementType } from '../code-sets/placement-type.js'
import { rec } from '../code-sets/rec.js'
import { referralSource } from '../code-sets/referral-source.js'
import { sex } from '../code-sets/sex.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { zeroOne } from '../code-sets/zero-one.js'
import { codeFinder } from './code-cell.js'

test.each([
  [sex, '1', 'M'],
  [sex, '2', 'F'],
  [sex, '2.0', 'F'],
  [sex, 'b) Female', 'F'],
  [sex, 'Female', 'F'],
  [sex, 'f', 'F'],
  [ethnicity, 'a) WBRI', 'WBRI'],
  [ethnicity, 's) NOBT', 'NOBT'],
  [ethnicity, 'White British', 'WBRI'],
  [referralSource, 'q) 6: Police', '6'],
  [referralSource, 'b) 1B: Individual', '1B'],
  [referralSource, '10', '10'],
  [referralSource, '10.0', '10'],
  [need, 'N1 - Abuse or Neglect', 'N1'],
  [rec, 'k) E47: Special Guardianship Orders - relative/friend', 'E47'],
  [placementType, 'f) U6: Foster placement - not FFA', 'U6'],
  [placementType, 'n) H5: Residential accommodation', 'H5'],
  [yesNoUnknown, 'b) No', 'N'],
  [yesNoUnknown, 'true', 'Y'],
  [zeroOne, '1.0', '1']
] as const)('%o: %s is %s', (set, text, code) => {
  expect(codeFinder(set)(text)?.code).toBe(code)
})

test('wordings are matched whole: a code within another is not found', () => {
  expect(codeFinder(need)('N10')).toBeNull()
  expect(codeFinder(closureReason)('RC99')).toBeNull()
  expect(codeFinder(closureReason)('RC9')?.code).toBe('RC9')
  expect(codeFinder(ethnicity)('Romanian')).toBeNull()
  expect(codeFinder(need)('PSRMEM - Support with memory and cognition')).toBeNull()
})

test('a letter alone is not believed: the letters have changed between editions', () => {
  expect(codeFinder(ethnicity)('s)')).toBeNull()
})
