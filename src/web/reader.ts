import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Session, sessionOf } from '../register/sessions.js'
import type { User } from '../register/users.js'
import type { Application, Authority } from './application.js'

const COOKIE = 'sightline'
const AWAY = 'sightline-away'
const AWAY_SECONDS = 600

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null when nobody is. */
    reader: User | null
    /** The token of the reader's session, or of one whose one-time code is still to come. */
    session: string | null
    /** What is known of that session. */
    opened: Session | null
    /** The councils with loads; null until they are looked up. */
    councils: readonly Authority[] | null
  }
}

/** Finds out who asks, from the session's cookie, before anything is answered. */
export function recogniseReader(server: FastifyInstance, application: Application): void {
  server.decorateRequest('reader', null)
  server.decorateRequest('session', null)
  server.decorateRequest('opened', null)
  server.decorateRequest('councils', null)
  server.addHook('onRequest', async request => {
    const token = request.cookies[COOKIE]
    if (!token || request.url.startsWith('/assets/')) return
    request.opened = await sessionOf(application.register, token, application.now())
    request.reader = request.opened && !request.opened.half ? request.opened.user : null
    request.session = request.opened ? token : null
  })
}

/** Sets the session's cookie, or removes it; the form tokens made for whoever came before no longer serve. */
export function setSession(reply: FastifyReply, token: string | null, secure: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  if (token) reply.setCookie(COOKIE, token, options)
  else reply.clearCookie(COOKIE, options)
  reply.clearCookie('_csrf', options)
}

/** The token of a browser sent to the council's own accounts; null when it was not. */
export function awayToken({ cookies }: FastifyRequest): string | null {
  return cookies[AWAY] ?? null
}

/** Sets the cookie of a browser sent to the council's own accounts. It comes back with them from there: hence lax. */
export function setAway(reply: FastifyReply, token: string, secure: boolean): void {
  const options = { path: '/sign-in/openid', httpOnly: true, sameSite: 'lax', secure } as const
  reply.setCookie(AWAY, token, { ...options, maxAge: AWAY_SECONDS })
}
