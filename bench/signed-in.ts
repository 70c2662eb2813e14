import type { Measured } from './measured.js'

const SECONDS = 10

/** A reader who is signed in: where the application is, and the cookies that say who asks. */
export interface SignedIn {
  readonly address: string
  readonly cookie: string
}

/** Signs somebody in. */
export async function signIn(address: string, email: string, password: string): Promise<SignedIn> {
  const form = await fetch(`${address}/sign-in`)
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies(form) },
    body: new URLSearchParams({ _csrf: token, email, password })
  })
  if (answer.status !== 303 && answer.status !== 302) throw new Error(`Sign-in answered ${answer.status}`)
  return { address, cookie: [cookies(form), cookies(answer)].filter(Boolean).join('; ') }
}

function cookies(response: Response): string {
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** Asks for pages in turn at a steady rate, whether or not those before have come, and says how long they took. */
export async function steady(
  work: string,
  pages: readonly string[],
  rate: number,
  reader: SignedIn
): Promise<Measured> {
  const asked: Promise<number>[] = []
  const began = performance.now()
  for (let i = 0; i < rate * SECONDS; i++) {
    const late = began + (i * 1000) / rate - performance.now()
    if (late > 0) await new Promise(resolve => setTimeout(resolve, late))
    asked.push(timed(pages[i % pages.length]!, reader))
  }
  const times = (await Promise.all(asked)).sort((a, b) => a - b)
  const p95 = Math.round(times[Math.floor(times.length * 0.95)]!)
  return { work: `${work} at ${rate} requests a second, p95`, value: `${p95} ms`, bar: '100 ms' }
}

/** Opens a form, and gives how to send it as often as wanted. */
export async function openForm(
  page: string,
  { address, cookie }: SignedIn
): Promise<(fields: Readonly<Record<string, string>>) => Promise<void>> {
  const form = await fetch(address + page, { headers: { cookie } })
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const headers = { cookie: `${cookie}; ${cookies(form)}` }
  return async fields => {
    const body = new URLSearchParams({ _csrf: token, ...fields })
    const answer = await fetch(address + page, { method: 'POST', redirect: 'manual', headers, body })
    if (answer.status !== 303) throw new Error(`${page} answered ${answer.status}`)
  }
}

/** Asks for a page, and gives the milliseconds it took. */
export async function timed(page: string, { address, cookie }: SignedIn): Promise<number> {
  const started = performance.now()
  const response = await fetch(address + page, { headers: { cookie }, redirect: 'manual' })
  await response.text()
  if (response.status !== 200) throw new Error(`${page} answered ${response.status}`)
  return performance.now() - started
}
