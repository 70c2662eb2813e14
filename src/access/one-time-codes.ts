import { createHash, randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { encode } from 'uqr'

const STEP_SECONDS = 30
const SECRET_BYTES = 20
const RECOVERY_CODES = 10
const GROUPS = 3
const GROUP_LETTERS = 5
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** What a person needs to set up an app that makes codes. */
export interface CodeSetup {
  /** In base 32, as apps take it. */
  readonly secret: string
  /** The address in the picture. */
  readonly uri: string
  /** The picture's side in squares, and the path that draws its dark ones. */
  readonly picture: { readonly side: number; readonly path: string }
}

/** A new secret in base 32: 160 bits. */
export function makeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** Says whether a text can be a secret that we made. */
export function isSecret(text: string): boolean {
  return /^[A-Z2-7]{32}$/.test(text)
}

/** How a secret is handed to an app: as text and as a picture. */
export function codeSetup(secret: string, account: string): CodeSetup {
  const uri = totpOf(secret, account).toString()
  const { size, data } = encode(uri, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { secret, uri, picture: { side: size, path: squares.join('') } }
}

/** The half minute a typed code is of, the one before and the one after allowed for slow clocks; null when it is none. */
export function stepOfCode(secret: string, typed: string, at: string): number | null {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const timestamp = Date.parse(at)
  const away = totpOf(secret, '').validate({ token, timestamp, window: 1 })
  return away === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + away
}

/** Codes to keep for the day the app is lost: 15 letters and digits each, 74 bits. */
export function makeRecoveryCodes(): string[] {
  const group = (): string => Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: RECOVERY_CODES }, () => Array.from({ length: GROUPS }, group).join('-'))
}

/** What is kept of a recovery code: SHA-256, which 74 random bits need no slower hash than. */
export function hashRecoveryCode(typed: string): string {
  const plain = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return createHash('sha256').update(plain).digest('hex')
}

function totpOf(secret: string, account: string): TOTP {
  return new TOTP({
    issuer: 'Sightline',
    label: account || 'account',
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: STEP_SECONDS
  })
}
