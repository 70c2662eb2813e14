import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openRegister } from '../src/register/register.js'
import { tidy } from '../src/register/tidy.js'
import { startPostgres } from '../test/postgres-server.js'
import { type FullRegister, fillRegister } from './full-register.js'
import type { Measured } from './measured.js'
import { openForm, type SignedIn, signIn, steady, timed } from './signed-in.js'

const REQUESTS_A_SECOND = 50

/** Pages of what people work on, with 1,000 people and 20,000 actions and findings of which one a second is changed, on each engine the register runs on. */
export async function benchRegister(folder: string): Promise<Measured[]> {
  const home = join(folder, 'home-of-items')
  mkdirSync(home, { recursive: true })
  cpSync(join(folder, 'home'), home, { recursive: true, filter: path => !/\/register(\/|$)/.test(path) })
  const embedded = await benchPagesOf('embedded', home)
  const server = await startPostgres({ durable: true })
  try {
    return [...embedded, ...(await benchPagesOf('PostgreSQL', home, server.url))]
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

async function benchPagesOf(engine: string, home: string, url?: string): Promise<Measured[]> {
  const register = await openRegister(join(home, 'register'), url)
  const full = await fillRegister(register)
  await tidy(register.db) // as each engine is within a minute
  await register.close()
  const env = { ...process.env, ...(url && { DATABASE_URL: url }) }
  const server = spawn(process.execPath, ['dist/sightline.js', 'start', '--port', '0', '--home', home], { env })
  try {
    const reader = await signIn(await addressIn(server.stdout), full.email, full.password)
    const saving = await saveOn(full, reader)
    const measured: Measured[] = []
    for (const { work, pages } of pagesOf(full)) measured.push(await measure(`${work} (${engine})`, pages, reader))
    await saving.stop()
    return measured
  } finally {
    server.kill('SIGTERM')
    await new Promise(resolve => server.once('close', resolve))
  }
}

/** Saves an action and a finding in turn, one a second, as people do while others read. */
async function saveOn(
  { plans, letters }: FullRegister,
  reader: SignedIn
): Promise<{ readonly stop: () => Promise<void> }> {
  const [addAction, addFinding] = [await openForm('/actions/new', reader), await openForm('/findings/new', reader)]
  let going = true
  const work = async (): Promise<void> => {
    for (let n = 0; going; n++) {
      const words = `A change ${n} while others read`
      if (n % 2 === 0) await addAction({ plan: plans[n % plans.length]!, title: words, state: 'not started' })
      else await addFinding({ letter: letters[n % letters.length]!, words, state: 'open' })
      await new Promise(resolve => setTimeout(resolve, 1000))
    }
  }
  const done = work()
  return {
    stop: () => {
      going = false
      return done
    }
  }
}

async function measure(work: string, pages: readonly string[], reader: SignedIn): Promise<Measured> {
  for (const page of pages.slice(0, 10)) await timed(page, reader)
  return steady(work, pages, REQUESTS_A_SECOND, reader)
}

/** Each sort of page with some addresses of it. */
export function pagesOf({ plans, letters, actions, findings, changed }: FullRegister) {
  const some = (ids: readonly string[]) => ids.filter((_, n) => n % Math.ceil(ids.length / 20) === 0)
  return [
    { work: 'Actions, findings: lists', pages: ['/actions', '/findings', '/actions?page=7', '/findings?page=190'] },
    {
      work: 'Lists, filtered',
      pages: some(plans).flatMap(id => [`/actions?plan=${id}`, '/actions?state=at+risk&owner=Person+51'])
    },
    {
      work: 'Lists, searched',
      pages: ['/actions?words=missing+neglect', '/findings?words=placement', '/actions?words=caseload+voice+court']
    },
    {
      work: 'An action, a finding',
      pages: some(actions).flatMap((id, n) => [`/actions/${id}`, `/findings/${some(findings)[n]}`])
    },
    { work: 'A plan of 500 actions', pages: plans.map(id => `/plans/${id}`) },
    { work: 'A letter of 500 findings', pages: letters.map(id => `/letters/${id}`) },
    { work: 'The history of twenty versions', pages: some(changed).map(id => `/actions/${id}/history`) }
  ]
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of output) {
    text += chunk
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
    if (address) return address
  }
  throw new Error(`The application did not start: ${text}`)
}
