import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { makePassword } from '../src/access/password.js'
import type { RoleId } from '../src/access/roles.js'
import { addAccount } from '../src/access/sign-in.js'
import { type App, openApp } from '../src/app.js'
import { buildServer, type WebOptions } from '../src/web/server.js'
import { newRegister } from './new-register.js'

type Who = RoleId | 'nobody'
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
  /** Adds somebody of a role and signs them in; `get` and `post` then ask as them. */
  enter(role: RoleId): Promise<{ readonly email: string; readonly password: string }>
  close(): Promise<void>
}

/** Opens the application on a home, a new and empty one unless given, and signs its first analyst in. */
export async function openVisit(given?: string, options: WebOptions = {}): Promise<Visit> {
  const home = given ?? mkdtempSync(join(tmpdir(), 'sightline-visit-'))
  await newRegister(join(home, 'register'))
  const app = await openApp(home)
  const account = { email: 'analyst@sightline.example', password: makePassword() }
  await addAccount(app.register, { ...account, name: 'First analyst', role: 'analyst' }, app.now())
  const server = await buildServer(app, options)
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
  const jars = new Map<Who, Map<string, string>>()
  const ask = async (who: Who, request: object): Promise<Reply> => {
    const jar = jars.get(who) ?? new Map<string, string>()
    jars.set(who, jar)
    const reply = await server.inject({ ...request, cookies: Object.fromEntries(jar) })
    for (const { name, value } of reply.cookies) value ? jar.set(name, value) : jar.delete(name)
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
    enter: async role => {
      const entered = { email: `${role}@example.org`, password: makePassword() }
      await addAccount(app.register, { ...entered, name: `Some ${role}`, role }, app.now())
      await visit.post('/sign-in', entered, role)
      return entered
    },
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
