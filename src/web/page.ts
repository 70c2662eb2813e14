import type { Provider } from '../access/openid/provider.js'
import type { RightId } from '../access/rights.js'
import type { OpenIdSettings, WaysIn } from '../access/ways-in.js'
import type { Session } from '../register/sessions.js'
import type { User } from '../register/users.js'
import type { Application, Authority } from './application.js'

/** A page of the application: a folder under `pages/` whose `page.ts` gives one of these by default. */
export interface Page {
  /** Its place in the bar at the top, or the places of its parts; left out for pages reached from others. */
  readonly navigation?: Navigation | readonly Navigation[]
  readonly routes: readonly Route[]
}

export interface Navigation {
  readonly text: string
  readonly href: string
  readonly order: number
  /** Addresses of other pages that are within it. */
  readonly over?: readonly string[]
}

/** One address of a page: for anyone, for anyone signed in, or for those whose role has a right. */
export type Route = SignedInRoute | OpenRoute

interface Address {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** How often one machine may ask in five minutes; left out for no limit. */
  readonly limit?: number
  /** True for what a person may do before they have changed a temporary password or set up the codes their role needs. */
  readonly early?: true
  /** True when the form brings files: they are put in `<home>/uploads` before the answer is asked for. */
  readonly files?: true
}

export interface SignedInRoute extends Address {
  readonly for: 'signed in' | RightId
  readonly answer: (asked: Asked & { readonly reader: User }) => Promise<Answer>
}

export interface OpenRoute extends Address {
  readonly for: 'anyone'
  readonly answer: (asked: Asked) => Promise<Answer>
}

/** What was asked, by whom. */
export interface Asked {
  readonly application: Application
  /** The councils with loads, the one shown first in front. */
  readonly councils: readonly Authority[]
  readonly reader: User | null
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Fields of the form sent; a field sent more than once holds its values a line each. */
  readonly form: Readonly<Record<string, string>>
  readonly upload: Upload | null
  /** The token of the reader's session, or of one whose one-time code is still to come; null when there is neither. */
  readonly session: string | null
  /** How that session came about; null when there is none. */
  readonly through: Session['through'] | null
  /** True while the one-time code is still to come. */
  readonly half: boolean
  /** The network address asked from. */
  readonly machine: string
  readonly ways: WaysIn
  /** The council's own accounts; null when they are not set up. */
  readonly openId: { readonly provider: Provider; readonly settings: OpenIdSettings } | null
  /** The token of a browser sent to the council's own accounts; null when it was not. */
  readonly away: string | null
}

/** Files received, in a folder of their own. */
export interface Upload {
  readonly id: string
  readonly folder: string
  readonly files: readonly ReceivedFile[]
}

/** One file, and the field of the form it came in. */
export interface ReceivedFile {
  readonly field: string
  readonly name: string
  readonly path: string
  readonly bytes: number
}

export type Answer = Shown | Redirected | Sent

/** A template of the page's folder with its typed view model. */
export interface Shown {
  readonly title: string
  readonly model: object
  /** Left out for `page.njk`. */
  readonly template?: string
  /** Left out for 200. */
  readonly status?: number
  /** Seconds after which a page that shows work under way asks again. */
  readonly refresh?: number
  /** An address of our own that the page goes on to at once. */
  readonly goOn?: string
  /** Sets the session's cookie, or removes it when null. */
  readonly session?: string | null
}

export interface Redirected {
  readonly redirect: string
  /** Sets the session's cookie, or removes it when null. */
  readonly session?: string | null
  /** Sets the cookie of a browser sent to the council's own accounts. */
  readonly away?: string
}

export interface Sent {
  readonly type: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** An error page: what went wrong and what to do, in plain words. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(
    readonly status: 400 | 403 | 404 | 422,
    message: string,
    /** The page's heading; left out for the usual one of the status. */
    readonly title?: string
  ) {
    super(message)
  }
}

/** Declares a page; gives it back unchanged. */
export function page(definition: Page): Page {
  return definition
}
