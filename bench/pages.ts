import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Measured } from './measured.js'

const REQUESTS_A_SECOND = 50
const SECONDS = 10
const INDICATORS = ['/indicators/CL01', '/indicators/PL01', '/indicators/CP06', '/indicators/AS02']
const SCORECARD = ['/scorecard']
const SCORECARDS_A_SECOND = 10

/** Pages from worked-out figures, asked for at a steady rate by a signed-in reader. */
export async function benchPages(folder: string): Promise<Measured[]> {
  const server = spawn(process.execPath, ['dist/sightline.js', 'start', '--port', '0', '--home', join(folder, 'home')])
  try {
    const { address, email, password } = await signInDetails(server.stdout)
    const cookie = await signIn(address, email, password)
    for (const page of [...INDICATORS, ...SCORECARD]) for (let i = 0; i < 10; i++) await timed(address + page, cookie)
    return [
      await steady('Indicator page', INDICATORS, REQUESTS_A_SECOND, address, cookie),
      await steady('Scorecard', SCORECARD, SCORECARDS_A_SECOND, address, cookie)
    ]
  } finally {
    server.kill('SIGTERM')
  }
}

async function signInDetails(
  output: NodeJS.ReadableStream
): Promise<{ address: string; email: string; password: string }> {
  let text = ''
  for await (const chunk of output) {
    text += chunk
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0]
    const account = /Sign in as (\S+) with the password (\S+)/.exec(text)
    if (address && account) return { address, email: account[1]!, password: account[2]! }
  }
  throw new Error(`The application did not start: ${text}`)
}

async function signIn(address: string, email: string, password: string): Promise<string> {
  const form = await fetch(`${address}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies(form) },
    body: new URLSearchParams({ _csrf: token, email, password })
  })
  if (answer.status !== 303 && answer.status !== 302) throw new Error(`Sign-in answered ${answer.status}`)
  return [cookies(form), cookies(answer)].filter(Boolean).join('; ')
}

function cookies(response: Response): string {
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

async function steady(
  work: string,
  pages: readonly string[],
  rate: number,
  address: string,
  cookie: string
): Promise<Measured> {
  const asked: Promise<number>[] = []
  for (let i = 0; i < rate * SECONDS; i++) {
    asked.push(timed(address + pages[i % pages.length]!, cookie))
    await new Promise(resolve => setTimeout(resolve, 1000 / rate))
  }
  const times = (await Promise.all(asked)).sort((a, b) => a - b)
  const p95 = Math.round(times[Math.floor(times.length * 0.95)]!)
  return {
    work: `${work} at ${rate} requests a second, p95`,
    value: `${p95} ms`,
    bar: '100 ms'
  }
}

async function timed(url: string, cookie: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  await response.text()
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`)
  return performance.now() - started
}
