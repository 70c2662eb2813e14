import { expect, test } from 'vitest'
import { codeSetup, hashRecoveryCode, isSecret, makeRecoveryCodes, makeSecret, stepOfCode } from './one-time-codes.js'

// RFC 6238, appendix B: the secret "12345678901234567890", SHA-1; the last six of its eight digits.
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number): string => new Date(seconds * 1000).toISOString()

test.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_234_567_890, '005924', 41_152_263],
  [2_000_000_000, '279037', 66_666_666]
])('at second %i the code is %s', (seconds, code, step) => {
  expect(stepOfCode(SECRET, code, at(seconds))).toBe(step)
})

test('a code holds for its half minute, the one before and the one after, and no longer', () => {
  const step = 37_037_036
  const holds = (seconds: number) => stepOfCode(SECRET, '081804', at(seconds))
  expect([holds((step - 1) * 30 - 1), holds((step - 1) * 30)]).toEqual([null, step])
  expect([holds((step + 2) * 30 - 1), holds((step + 2) * 30)]).toEqual([step, null])
})

test('a code may be typed with spaces; anything else is none', () => {
  expect(stepOfCode(SECRET, ' 287 082 ', at(59))).toBe(1)
  for (const typed of ['', '28708', '2870820', '287083', 'abcdef', '２８７０８２'])
    expect(stepOfCode(SECRET, typed, at(59))).toBeNull()
})

test('a secret is 160 bits in base 32, and its picture draws the address an app reads', () => {
  const secret = makeSecret()
  expect([isSecret(secret), isSecret(`${secret}A`), isSecret('a'.repeat(32))]).toEqual([true, false, false])
  const { uri, picture } = codeSetup(SECRET, 'ada@example.org')
  expect(uri).toBe(
    `otpauth://totp/Sightline:ada%40example.org?issuer=Sightline&secret=${SECRET}&algorithm=SHA1&digits=6&period=30`
  )
  expect(picture.side).toBeGreaterThan(40)
  expect(picture.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
})

test('recovery codes are ten, all different, and known again however they are typed', () => {
  const codes = makeRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-z2-9]{5}-){2}[a-hjkmnp-z2-9]{5}$/)
  const [code = ''] = codes
  expect(hashRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(hashRecoveryCode(code))
})
