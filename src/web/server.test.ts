import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openVisit, type Visit } from '../../test/visit.js'
import { startServer } from './server.js'

let visit: Visit

beforeAll(async () => {
  visit = await openVisit()
})
afterAll(() => visit.close())

test('a form without its token is refused and changes nothing', async () => {
  const reply = await visit.postRaw('/sign-out', {})
  expect(reply.statusCode).toBe(403)
  expect(reply.body).toContain('You cannot do that')
  expect((await visit.get('/data')).statusCode).toBe(200)
})

test('every page forbids inline script and style, framing, and keeping a copy', async () => {
  const paths = ['/', '/data', '/upload', '/help', '/sign-in', '/no-such-page']
  for (const path of paths) {
    const { headers, body } = await visit.get(path)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain("default-src 'none';style-src 'self';script-src 'self'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(body).not.toMatch(/<style|style="|<script(?! type="module" src="\/assets)|\son[a-z]+="/)
  }
})

test('styles and fonts may be kept for a year, name no font or crest of gov.uk, and come zipped', async () => {
  const page = await visit.get('/sign-in', 'nobody')
  const [path = ''] = page.body.match(/\/assets\/[0-9a-f]{16}\/sightline\.css/) ?? []
  const css = await visit.get(path, 'nobody')
  expect(css.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(css.body).not.toMatch(/GDS Transport|crest|\/assets\/(fonts|images)/)
  const fonts = [...css.body.matchAll(/url\((inter[^)]+)\)/g)].map(match => match[1])
  expect(fonts).toHaveLength(4)
  for (const font of fonts) {
    const reply = await visit.get(path.replace('sightline.css', font ?? ''), 'nobody')
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'font/woff2'])
  }
})

test('a page that is not there, and an address under another name, are said so in plain words', async () => {
  const missing = await visit.get('/no-such-page')
  expect([missing.statusCode, missing.body.includes('Page not found')]).toEqual([404, true])
  const elsewhere = await visit.get('/', 'nobody', 'attacker.example')
  expect(elsewhere.statusCode).toBe(400)
})

test('what goes wrong inside shows a reference and never its message', async () => {
  const folder = join(visit.app.home, 'lake', 'authority=806', 'loads', '00001-ssda903-2025-26')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), 'Born 2010')
  const broken = await visit.get('/')
  rmSync(folder, { recursive: true })
  expect(broken.statusCode).toBe(500)
  expect(broken.body).toMatch(/the reference is [0-9a-f]{8}/)
  expect(broken.body).not.toContain('Born 2010')
})

test('the application does not listen where others can reach it without HTTPS', async () => {
  await expect(startServer(visit.app, { host: '0.0.0.0', port: 0 })).rejects.toThrow('does not listen on 0.0.0.0')
})

test('a port that is taken is said in plain words', async () => {
  const first = await startServer(visit.app, { port: 0 })
  const [address] = first.addresses()
  const port = typeof address === 'object' ? address.port : 0
  await expect(startServer(visit.app, { port })).rejects.toThrow('is taken')
  await first.close()
})
