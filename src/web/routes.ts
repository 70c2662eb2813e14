import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mayEnter } from '../access/may-enter.js'
import type { Provider } from '../access/openid/provider.js'
import { firstOf } from '../access/own-account.js'
import type { WaysIn } from '../access/ways-in.js'
import type { User } from '../register/users.js'
import type { Application } from './application.js'
import { type Answer, type Asked, type Page, Refused, type Route, type Upload } from './page.js'
import { awayToken, setAway, setSession } from './reader.js'
import { receiveFiles } from './receive-files.js'
import type { Shell } from './shell.js'

/** What routes are answered with. */
export interface Web {
  readonly application: Application
  readonly pages: ReadonlyMap<string, Page>
  readonly shell: Shell
  readonly secure: boolean
  readonly ways: WaysIn
  readonly provider: Provider | null
}

// A few fields of ten thousand letters, each as many bytes as an address makes of it.
const LARGEST_FORM = 2_000_000

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
    ...(route.for !== 'anyone' && { bodyLimit: LARGEST_FORM }),
    config: route.limit ? { rateLimit: { max: route.limit, timeWindow: '5 minutes' } } : {},
    ...(checksToken && { preHandler: (request, reply, next) => server.csrfProtection(request, reply, next) }),
    handler: async (request, reply) => {
      if (route.for !== 'anyone' && !request.reader) return reply.redirect(signInAddress(request), 303)
      const first = firstAddress(web, route, request)
      if (first) return reply.redirect(first, 303)
      await refuseWithoutRight(web, route, request.reader)
      request.councils = await web.application.authorities()
      const upload = route.files ? await receiveFiles(server, request, web.application.home) : null
      return give(web, name, request, reply, await answerOf(route, askedOf(web, request, upload)))
    }
  })
}

function firstAddress({ ways }: Web, route: Route, { reader, opened }: FastifyRequest): string | null {
  if (route.for === 'anyone' || route.early || !reader || !opened) return null
  const first = firstOf(reader, opened.through, ways)
  if (first === null) return null
  return first === 'password' ? '/account/password' : '/account/codes'
}

async function refuseWithoutRight({ application }: Web, route: Route, reader: User | null): Promise<void> {
  if (route.for === 'anyone' || route.for === 'signed in' || !reader) return
  const may = await mayEnter(application.register, reader, route.for, route.path, application.now())
  if (!may)
    throw new Refused(403, 'Your role does not include this. Whoever looks after accounts can say which roles do.')
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
  if ('session' in answer && answer.session !== undefined) setSession(reply, answer.session, web.secure)
  if ('redirect' in answer) {
    if (answer.away !== undefined) setAway(reply, answer.away, web.secure)
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
    through: request.opened?.through ?? null,
    half: request.opened?.half ?? false,
    machine: request.ip,
    ways: web.ways,
    openId: web.provider && web.ways.openId && { provider: web.provider, settings: web.ways.openId },
    away: awayToken(request),
    path: request.url.split('?')[0]!,
    params: texts(request.params),
    query: texts(request.query),
    form: texts(request.body, values => values.join('\n')),
    upload
  }
}

function texts(
  fields: unknown,
  together: (values: readonly string[]) => string = values => values.at(-1) ?? ''
): Record<string, string> {
  const entries = Object.entries(fields ?? {}).map(([name, value]) => [
    name,
    storable(Array.isArray(value) ? together(value.map(String)) : String(value))
  ])
  return Object.fromEntries(entries)
}

// What no database holds is shown as the sign for what cannot be shown, so that nothing is lost in silence.
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd')
}

function signInAddress(request: FastifyRequest): string {
  const next = request.method === 'GET' ? request.url : '/'
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`
}
