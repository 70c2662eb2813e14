import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Application } from './application.js'
import type { Answer, Asked, Page, Route, Upload } from './page.js'
import { setSession } from './reader.js'
import { receiveFiles } from './receive-files.js'
import type { Shell } from './shell.js'

/** What routes are answered with. */
export interface Web {
  readonly application: Application
  readonly pages: ReadonlyMap<string, Page>
  readonly shell: Shell
  readonly secure: boolean
}

/** Adds every route of every page: signed in unless for anyone, and with a form token whenever something is sent. */
export function addRoutes(server: FastifyInstance, web: Web): void {
  for (const [name, { routes }] of web.pages) {
    for (const route of routes) addRoute(server, web, name, route)
  }
}

function addRoute(server: FastifyInstance, web: Web, name: string, route: Route): void {
  const checksToken = route.method === 'POST' && !route.files
  server.route({
    method: route.method,
    url: route.path,
    config: route.limit ? { rateLimit: { max: route.limit, timeWindow: '5 minutes' } } : {},
    ...(checksToken && { preHandler: (request, reply, next) => server.csrfProtection(request, reply, next) }),
    handler: async (request, reply) => {
      if (route.for === 'signed in' && !request.reader) return reply.redirect(signInAddress(request), 303)
      request.councils = await web.application.authorities()
      const upload = route.files ? await receiveFiles(server, request, web.application.home) : null
      return give(web, name, request, reply, await answerOf(route, askedOf(web, request, upload)))
    }
  })
}

function answerOf(route: Route, asked: Asked): Promise<Answer> {
  if (route.for === 'anyone') return route.answer(asked)
  if (!asked.reader) throw new Error('A signed-in page was asked for by nobody.')
  return route.answer({ ...asked, reader: asked.reader })
}

async function give(
  web: Web,
  name: string,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer
): Promise<FastifyReply> {
  if ('redirect' in answer) {
    if (answer.session !== undefined) setSession(reply, answer.session, web.secure)
    return reply.header('cache-control', 'no-store').redirect(answer.redirect, 303)
  }
  if ('bytes' in answer) {
    reply.type(answer.type).header('content-disposition', `attachment; filename="${answer.name}"`)
    return reply.header('cache-control', 'no-store').send(answer.bytes)
  }
  return web.shell(request, reply, { ...answer, template: `pages/${name}/${answer.template ?? 'page.njk'}` })
}

function askedOf(web: Web, request: FastifyRequest, upload: Upload | null): Asked {
  return {
    application: web.application,
    councils: request.councils ?? [],
    reader: request.reader,
    session: request.session,
    path: request.url.split('?')[0]!,
    params: texts(request.params),
    query: texts(request.query),
    form: texts(request.body),
    upload
  }
}

function texts(fields: unknown): Record<string, string> {
  const entries = Object.entries(fields ?? {}).map(([name, value]) => [
    name,
    String(Array.isArray(value) ? value.at(-1) : value)
  ])
  return Object.fromEntries(entries)
}

function signInAddress(request: FastifyRequest): string {
  const next = request.method === 'GET' ? request.url : '/'
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}
