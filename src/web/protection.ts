import { isIPv6 } from 'node:net'
import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Refused } from './page.js'

const MOST_FILES = 60
const LARGEST_FILE = 2 ** 30
const A_YEAR = 31_536_000

/** What guards every address: headers, cookies, forms with tokens, limits on files and on how often. */
export async function addProtection(server: FastifyInstance, secure: boolean): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    strictTransportSecurity: secure ? { maxAge: A_YEAR } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' }
  })
  await server.register(cookie)
  await server.register(formbody)
  await server.register(multipart, {
    limits: { files: MOST_FILES, fileSize: LARGEST_FILE, fields: 20, fieldSize: 10_000 }
  })
  await server.register(csrf, { cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict', secure } })
  await server.register(rateLimit, { global: false })
}

const contentPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"]
}

/** Refuses a request made under another name, so that a page elsewhere cannot reach this machine through a name of its own. */
export function refuseOtherHosts(server: FastifyInstance, hosts: readonly string[]): void {
  const known = new Set(hosts.map(host => (isIPv6(host) ? `[${host}]` : host)))
  server.addHook('onRequest', async request => {
    if (!known.has(request.hostname) && !known.has(`[${request.hostname}]`))
      throw new Refused(
        400,
        'Sightline is not reached by this name. Ask whoever looks after it to add the name to its hosts.'
      )
  })
}
