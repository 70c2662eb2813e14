import { expect, test } from 'vitest'
import { PASSWORDS, readWaysIn } from './ways-in.js'

const OIDC = {
  SIGHTLINE_OIDC_ISSUER: 'https://login.example/tenant/v2.0/',
  SIGHTLINE_OIDC_CLIENT_ID: 'id',
  SIGHTLINE_OIDC_CLIENT_SECRET: 'secret',
  SIGHTLINE_OIDC_ROLES: 'cn=perf team=analyst, board=director;\n it=administrator'
}
const URL = 'https://sightline.example'

test('with nothing set there are passwords alone', () => {
  expect(readWaysIn({}, null)).toEqual(PASSWORDS)
})

test('the council’s own accounts are read with their groups, in their order, and the usual claims', () => {
  const { local, openId } = readWaysIn(OIDC, URL)
  expect(local).toBe(true)
  expect(openId).toEqual({
    name: 'council account',
    issuer: 'https://login.example/tenant/v2.0',
    clientId: 'id',
    clientSecret: 'secret',
    url: URL,
    roles: [
      { group: 'cn=perf team', role: 'analyst' },
      { group: 'board', role: 'director' },
      { group: 'it', role: 'administrator' }
    ],
    claims: { name: 'name', email: 'email', groups: 'groups', post: null, teams: null }
  })
  expect(readWaysIn({ ...OIDC, SIGHTLINE_PASSWORDS: 'off' }, URL).local).toBe(false)
})

test('codes are compulsory for the roles named', () => {
  expect(readWaysIn({ SIGHTLINE_CODES_FOR: 'administrator, director' }, null).codesFor).toEqual([
    'administrator',
    'director'
  ])
})

const wrong: readonly (readonly [string, Record<string, string>, string | null, string])[] = [
  ['a role there is not', { SIGHTLINE_CODES_FOR: 'boss' }, null, 'SIGHTLINE_CODES_FOR names the role boss'],
  ['nobody could sign in', { SIGHTLINE_PASSWORDS: 'off' }, null, 'nobody could sign in'],
  ['no address', OIDC, null, 'where readers reach Sightline'],
  ['no secret', { ...OIDC, SIGHTLINE_OIDC_CLIENT_SECRET: ' ' }, URL, 'SIGHTLINE_OIDC_CLIENT_SECRET must be too'],
  ['groups not written so', { ...OIDC, SIGHTLINE_OIDC_ROLES: 'analyst' }, URL, 'group=role'],
  ['an issuer in the clear', { ...OIDC, SIGHTLINE_OIDC_ISSUER: 'http://login.example' }, URL, 'starts with https://']
]
test.each(wrong)('%s is said in a plain sentence', (_what, environment, url, words) => {
  expect(() => readWaysIn(environment, url)).toThrow(words)
})
