import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// OWASP's recommended parameters for argon2id: 19 MiB, two passes, one lane.
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LETTERS = 5

let nobodys: Promise<string> | undefined

/** The argon2id hash of a password, in PHC text. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, SETTINGS)
}

/** Says whether a password is the one hashed; with no hash it takes as long and says no, so that time tells nothing. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobodys ??= hashPassword(makePassword())
  const right = await verify(hashed ?? (await nobodys), password)
  return hashed !== null && right
}

/** A password to print once: 20 letters and digits in groups of five, 98 bits. @example makePassword() // 'k3vxp-…' */
export function makePassword(): string {
  const group = (): string => Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
