import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { Provider } from '../access/openid/provider.js'
import { PASSWORDS, type WaysIn } from '../access/ways-in.js'
import { InputError } from '../domain/input-error.js'
import type { Application } from './application.js'
import { gatherAssets, serveAssets } from './assets.js'
import { addErrorPages } from './error-pages.js'
import { addProtection, refuseOtherHosts } from './protection.js'
import { readPages } from './read-pages.js'
import { recogniseReader } from './reader.js'
import { addRoutes } from './routes.js'
import { openShell } from './shell.js'

const THIS_MACHINE = ['127.0.0.1', 'localhost', '::1']
const LARGEST_FORM_OF_ANYONE = 100_000

/** How the web application is set up. */
export interface WebOptions {
  /** The council's colour, as `#rrggbb`; white text must be readable on it. */
  readonly colour?: string
  /** True when readers reach it over HTTPS: cookies are then marked secure and browsers told to stay on HTTPS. */
  readonly secure?: boolean
  /** The proxies whose `X-Forwarded-For` is to be believed: `loopback`, or addresses; true for every one. */
  readonly trustProxy?: boolean | string
  /** Names it is reached by besides this machine's own; a request for any other is refused. */
  readonly hosts?: readonly string[]
  /** How people may sign in; left out for passwords alone. */
  readonly ways?: WaysIn
}

/** Builds the web application over the program; it listens to nothing yet. */
export async function buildServer(application: Application, options: WebOptions = {}): Promise<FastifyInstance> {
  const { colour = '#12436D', secure = false, trustProxy = false, hosts = [], ways = PASSWORDS } = options
  const server = fastify({
    trustProxy,
    bodyLimit: LARGEST_FORM_OF_ANYONE,
    logger: false,
    exposeHeadRoutes: false,
    forceCloseConnections: true
  })
  await rm(join(application.home, 'uploads'), { recursive: true, force: true })
  const assets = gatherAssets(colour)
  const pages = await readPages()
  const shell = openShell(application, assets.path, pages)
  addErrorPages(server, shell)
  await addProtection(server, secure)
  refuseOtherHosts(server, [...THIS_MACHINE, ...hosts])
  serveAssets(server, assets)
  recogniseReader(server, application)
  const provider = ways.openId && new Provider(ways.openId)
  addRoutes(server, { application, pages, shell, secure, ways, provider })
  return server
}

/** Builds the web application and listens. @throws InputError for a port that is taken, or an address others can reach without HTTPS */
export async function startServer(
  application: Application,
  { host = '127.0.0.1', port = 4300, ...options }: WebOptions & { readonly host?: string; readonly port?: number } = {}
): Promise<FastifyInstance> {
  if (!THIS_MACHINE.includes(host) && !options.secure)
    throw new InputError(
      `Sightline does not listen on ${host} without HTTPS. Put it behind a proxy that gives it HTTPS and say so, or leave the host as 127.0.0.1.`
    )
  const server = await buildServer(application, options)
  await server.listen({ host, port }).catch(error => {
    throw error.code === 'EADDRINUSE' ? portTaken(port) : error
  })
  return server
}

function portTaken(port: number): InputError {
  return new InputError(
    `Port ${port} is taken, perhaps by another Sightline. Stop that one, or choose another with --port.`
  )
}
