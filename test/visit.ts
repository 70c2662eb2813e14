import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { addFirstAccount } from '../src/access/sign-in.js'
import { type App, openApp } from '../src/app.js'
import { buildServer } from '../src/web/server.js'
import { newRegister } from './new-register.js'

type Who = 'analyst' | 'nobody'
type Reply = LightMyRequestResponse
type Fields = Readonly<Record<string, string>>
type Files = Readonly<Record<string, string | Buffer>>

/** A reader without a browser: keeps cookies, finds a form's token, and asks the web application without a network. */
export interface Visit {
  readonly server: FastifyInstance
  readonly app: App
  readonly email: string
  readonly password: string
  get(path: string, who?: Who, host?: string): Promise<Reply>
  /** Sends a form with a token, as a page of ours would. */
  post(path: string, form: Fields, who?: Who): Promise<Reply>
  /** Sends a form just as it is. */
  postRaw(path: string, form: Fields): Promise<Reply>
  /** Sends files, by name and content, after the form's token; `more` are those of other fields than `files`. */
  upload(path: string, fields: Fields, files: Files, more?: Readonly<Record<string, Files>>): Promise<Reply>
  signIn(next?: string): Promise<Reply>
  close(): Promise<void>
}

/** Opens the application on a home, a new and empty one unless given, and signs its first analyst in. */
export async function openVisit(given?: string): Promise<Visit> {
  const home = given ?? mkdtempSync(join(tmpdir(), 'sightline-visit-'))
  await newRegister(join(home, 'register'))
  const app = await openApp(home)
  const account = await addFirstAccount(app.register, app.now())
  if (!account) throw new Error('A visit wants a home without accounts.')
  const server = await buildServer(app)
  const visit = visitOf(server, app, account, async () => {
    await server.close()
    await app.close()
    rmSync(home, { recursive: true, force: true })
  })
  await visit.signIn()
  return visit
}

function visitOf(
  server: FastifyInstance,
  app: App,
  account: Pick<Visit, 'email' | 'password'>,
  close: Visit['close']
): Visit {
  const jars: Record<Who, Map<string, string>> = { analyst: new Map(), nobody: new Map() }
  const ask = async (who: Who, request: object): Promise<Reply> => {
    const reply = await server.inject({ ...request, cookies: Object.fromEntries(jars[who]) })
    for (const { name, value } of reply.cookies) value ? jars[who].set(name, value) : jars[who].delete(name)
    return reply
  }
  const token = async (who: Who): Promise<string> => {
    const { body } = await ask(who, { url: '/sign-in' })
    return body.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? ''
  }
  const send = (who: Who, url: string, form: Fields): Promise<Reply> =>
    ask(who, {
      method: 'POST',
      url,
      payload: String(new URLSearchParams(form)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
  const visit: Visit = {
    server,
    app,
    ...account,
    get: (url, who = 'analyst', host = 'localhost') => ask(who, { url, headers: { host } }),
    post: async (path, form, who = 'analyst') => send(who, path, { _csrf: await token(who), ...form }),
    postRaw: (path, form) => send('analyst', path, form),
    upload: async (url, fields, files, more = {}) => {
      const sent = multipart({ _csrf: await token('analyst'), ...fields }, { files, ...more })
      return ask('analyst', { method: 'POST', url, ...sent })
    },
    signIn: (next = '/') => visit.post('/sign-in', { ...account, next }),
    close
  }
  return visit
}

function multipart(fields: Fields, files: Readonly<Record<string, Files>>): object {
  const edge = 'sightline-edge'
  const head = (words: string): string => `--${edge}\r\nContent-Disposition: form-data; ${words}\r\n`
  const parts = [
    ...Object.entries(fields).map(([name, value]) => Buffer.from(`${head(`name="${name}"`)}\r\n${value}\r\n`)),
    ...Object.entries(files).flatMap(([field, ofField]) =>
      Object.entries(ofField).flatMap(([name, content]) => [
        Buffer.from(`${head(`name="${field}"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
        Buffer.from(content),
        Buffer.from('\r\n')
      ])
    )
  ]
  const payload = Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${edge}` } }
}
