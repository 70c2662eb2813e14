import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { paperStyles } from '../documents/forms/html/html-page.js'
import { bundleWorker } from './browser/bundle-worker.js'

const require = createRequire(import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
}

/** Checks files in the browser; a built program holds it among its islands. */
const WORKER = 'check-worker.js'

/** Styles, islands of script, font and icon, held in memory under one hash: a new version has a new address. */
export interface Assets {
  /** `/assets/<hash>` */
  readonly path: string
  readonly files: ReadonlyMap<string, () => Promise<Asset>>
}

export interface Asset {
  readonly type: string
  readonly bytes: Buffer
  readonly gzipped: Buffer | null
}

/** Gathers the assets. `colour` is the council's own, as `#rrggbb`. */
export function gatherAssets(colour: string): Assets {
  const contents = new Map<string, Buffer>([
    ['sightline.css', Buffer.from(styles(colour))],
    ['icon.svg', Buffer.from(icon(colour))],
    ['govuk-frontend.min.js', readFileSync(require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js'))],
    ...beside('./islands/', '.js'),
    ...fonts()
  ])
  const hash = createHash('sha256')
  for (const [name, bytes] of contents) hash.update(name).update(bytes)
  const files = new Map([...contents].map(([name, bytes]) => [name, ready(asset(name, bytes))]))
  if (!files.has(WORKER)) {
    // From source it is bound when first asked for, so that what it holds is not known yet.
    hash.update(randomUUID())
    files.set(WORKER, boundWorker())
  }
  return { path: `/assets/${hash.digest('hex').slice(0, 16)}`, files }
}

/** Serves the assets; what has a hash in its address may be kept for a year. */
export function serveAssets(server: FastifyInstance, { path, files }: Assets): void {
  for (const [name, get] of files) {
    server.get(`${path}/${name}`, async (request, reply) => {
      const { type, bytes, gzipped } = await get()
      const zip = gzipped !== null && String(request.headers['accept-encoding']).includes('gzip')
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding')
      return zip ? reply.header('content-encoding', 'gzip').send(gzipped) : reply.send(bytes)
    })
  }
}

function ready(asset: Asset): () => Promise<Asset> {
  return async () => asset
}

function boundWorker(): () => Promise<Asset> {
  let bound: Promise<Asset> | undefined
  return () => {
    bound ??= bundleWorker(fileURLToPath(new URL('..', import.meta.url))).then(bytes =>
      asset(WORKER, Buffer.from(bytes))
    )
    return bound
  }
}

function asset(name: string, bytes: Buffer): Asset {
  const extension = extname(name)
  return { type: TYPES[extension]!, bytes, gzipped: extension === '.woff2' ? null : gzipSync(bytes, { level: 9 }) }
}

// GOV.UK's own font and crest are for services on gov.uk alone: Inter stands in, and the crest is never asked for.
function styles(colour: string): string {
  const govuk = readFileSync(require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8')
    .replace('@charset "UTF-8";', '')
    .replace(/\/\*!?[\s\S]*?\*\//g, '')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/url\(\/assets\/images\/[^)]*\)/g, 'none')
    .replaceAll('GDS Transport', 'Inter')
  const own = beside('./style/', '.css').map(([, bytes]) => bytes.toString())
  return ['@charset "UTF-8";', fontFaces(), govuk, `:root{--council-colour:${colour}}`, ...own, paperStyles()].join(
    '\n'
  )
}

const WEIGHTS = [400, 700]
const SCRIPTS: readonly (readonly [string, string])[] = [
  [
    'latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212'
  ],
  ['latin-ext', 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF']
]

function fontFaces(): string {
  const face = (weight: number, script: string, range: string): string =>
    `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};font-display:swap;` +
    `src:url(inter-${script}-${weight}.woff2) format("woff2");unicode-range:${range}}`
  return WEIGHTS.flatMap(weight => SCRIPTS.map(([script, range]) => face(weight, script, range))).join('\n')
}

function fonts(): [string, Buffer][] {
  return WEIGHTS.flatMap(weight =>
    SCRIPTS.map(([script]): [string, Buffer] => {
      const file = require.resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff2`)
      return [`inter-${script}-${weight}.woff2`, readFileSync(file)]
    })
  )
}

function beside(folder: string, extension: string): [string, Buffer][] {
  const url = new URL(folder, import.meta.url)
  const names = readdirSync(url).filter(name => name.endsWith(extension))
  return names.sort().map(name => [name, readFileSync(new URL(name, url))])
}

function icon(colour: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${colour}"/>` +
    '<path d="M5 22 L12 15 L17 19 L27 8" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>'
  )
}
