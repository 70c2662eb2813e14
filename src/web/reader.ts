import type { FastifyInstance, FastifyReply } from 'fastify'
import { userOfSession } from '../register/sessions.js'
import type { User } from '../register/users.js'
import type { Application, Authority } from './application.js'

const COOKIE = 'sightline'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null when nobody is. */
    reader: User | null
    /** The token of the reader's session. */
    session: string | null
    /** The councils with loads; null until they are looked up. */
    councils: readonly Authority[] | null
  }
}

/** Finds out who asks, from the session's cookie, before anything is answered. */
export function recogniseReader(server: FastifyInstance, application: Application): void {
  server.decorateRequest('reader', null)
  server.decorateRequest('session', null)
  server.decorateRequest('councils', null)
  server.addHook('onRequest', async request => {
    const token = request.cookies[COOKIE]
    if (!token || request.url.startsWith('/assets/')) return
    request.reader = await userOfSession(application.register, token, application.now())
    request.session = request.reader ? token : null
  })
}

/** Sets the session's cookie, or removes it; the form tokens made for whoever came before no longer serve. */
export function setSession(reply: FastifyReply, token: string | null, secure: boolean): void {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const
  if (token) reply.setCookie(COOKIE, token, options)
  else reply.clearCookie(COOKIE, options)
  reply.clearCookie('_csrf', options)
}
