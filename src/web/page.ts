import type { User } from '../register/users.js'
import type { Application, Authority } from './application.js'

/** A page of the application: a folder under `pages/` whose `page.ts` gives one of these by default. */
export interface Page {
  /** Its place in the bar at the top; left out for pages reached from others. */
  readonly navigation?: Navigation
  readonly routes: readonly Route[]
}

export interface Navigation {
  readonly text: string
  readonly href: string
  readonly order: number
}

/** One address of a page: only a signed-in person reaches it, unless it is for anyone. */
export type Route = SignedInRoute | OpenRoute

interface Address {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** How often one machine may ask in five minutes; left out for no limit. */
  readonly limit?: number
  /** True when the form brings files: they are put in `<home>/uploads` before the answer is asked for. */
  readonly files?: true
}

export interface SignedInRoute extends Address {
  readonly for: 'signed in'
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
  /** Fields of the form sent; a field sent twice holds its last value. */
  readonly form: Readonly<Record<string, string>>
  readonly upload: Upload | null
  /** The token of the reader's session; null when nobody is signed in. */
  readonly session: string | null
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
}

export interface Redirected {
  readonly redirect: string
  /** Sets the session's cookie, or removes it when null. */
  readonly session?: string | null
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
