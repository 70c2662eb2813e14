import { InputError } from '../domain/input-error.js'
import { ROLES, type RoleId } from './roles.js'

/** How people may sign in. */
export interface WaysIn {
  /** True where accounts with passwords are offered. */
  readonly local: boolean
  /** The council's own accounts; null when they are not set up. */
  readonly openId: OpenIdSettings | null
  /** Roles that must use one-time codes with their password. */
  readonly codesFor: readonly RoleId[]
}

/** The council's own accounts, through OpenID Connect. */
export interface OpenIdSettings {
  /** What people call them: `Middlesbrough Council account`. */
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Where readers reach Sightline: `https://sightline.council.example`. */
  readonly url: string
  /** Which role a group has; the first that fits stands. */
  readonly roles: readonly { readonly group: string; readonly role: RoleId }[]
  readonly claims: OpenIdClaims
}

/** Which claim of the token tells what; null where none does and the account's own stands. */
export interface OpenIdClaims {
  readonly name: string
  readonly email: string
  readonly groups: string
  readonly post: string | null
  readonly teams: string | null
}

/** Passwords alone. */
export const PASSWORDS: WaysIn = { local: true, openId: null, codesFor: [] }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads from the environment how people may sign in; `url` is where readers reach Sightline.
 * @throws InputError for what is missing or cannot be read, naming the setting
 */
export function readWaysIn(environment: Environment, url: string | null): WaysIn {
  const openId = environment.SIGHTLINE_OIDC_ISSUER ? readOpenId(environment, url) : null
  const local = environment.SIGHTLINE_PASSWORDS !== 'off'
  if (!local && !openId)
    throw new InputError('SIGHTLINE_PASSWORDS is off, and SIGHTLINE_OIDC_ISSUER is not set: nobody could sign in.')
  const codesFor = listOf(environment.SIGHTLINE_CODES_FOR).map(text => roleOf(text, 'SIGHTLINE_CODES_FOR'))
  return { local, openId, codesFor }
}

function readOpenId(environment: Environment, url: string | null): OpenIdSettings {
  const wanted = (name: string): string => {
    const value = environment[name]?.trim()
    if (!value) throw new InputError(`SIGHTLINE_OIDC_ISSUER is set, so ${name} must be too.`)
    return value
  }
  if (url === null)
    throw new InputError(
      'SIGHTLINE_OIDC_ISSUER is set, so say with SIGHTLINE_URL or --url where readers reach Sightline.'
    )
  return {
    name: environment.SIGHTLINE_OIDC_NAME?.trim() || 'council account',
    issuer: addressOf(wanted('SIGHTLINE_OIDC_ISSUER'), 'SIGHTLINE_OIDC_ISSUER'),
    clientId: wanted('SIGHTLINE_OIDC_CLIENT_ID'),
    clientSecret: wanted('SIGHTLINE_OIDC_CLIENT_SECRET'),
    url,
    roles: listOf(wanted('SIGHTLINE_OIDC_ROLES')).map(readGroup),
    claims: {
      name: environment.SIGHTLINE_OIDC_CLAIM_NAME || 'name',
      email: environment.SIGHTLINE_OIDC_CLAIM_EMAIL || 'email',
      groups: environment.SIGHTLINE_OIDC_CLAIM_GROUPS || 'groups',
      post: environment.SIGHTLINE_OIDC_CLAIM_POST || null,
      teams: environment.SIGHTLINE_OIDC_CLAIM_TEAMS || null
    }
  }
}

// `performance-team=analyst`; a group's own name may hold an equals sign.
function readGroup(text: string): { group: string; role: RoleId } {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new InputError(`Write SIGHTLINE_OIDC_ROLES as group=role, group=role. “${text}” is not.`)
  return { group: text.slice(0, at).trim(), role: roleOf(text.slice(at + 1).trim(), 'SIGHTLINE_OIDC_ROLES') }
}

function roleOf(text: string, setting: string): RoleId {
  const found = ROLES.find(({ id }) => id === text)
  if (found) return found.id
  throw new InputError(
    `${setting} names the role ${text}, which there is not. There are: ${ROLES.map(({ id }) => id).join(', ')}.`
  )
}

/** An address that may hold secrets on its way: HTTPS, or this machine's own. @throws InputError otherwise */
export function addressOf(text: string, setting: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const near = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  if (url && (url.protocol === 'https:' || (near && url.protocol === 'http:'))) return text.replace(/\/+$/, '')
  throw new InputError(`${setting} must be an address that starts with https://. “${text}” is not.`)
}

function listOf(text = ''): string[] {
  const parts = text.split(/[,;\n]/).map(part => part.trim())
  return parts.filter(Boolean)
}
