import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Measured } from './measured.js'
import { signIn, steady, timed } from './signed-in.js'

const REQUESTS_A_SECOND = 50
const INDICATORS = ['/indicators/CL01', '/indicators/PL01', '/indicators/CP06', '/indicators/AS02']
const SCORECARD = ['/scorecard']
const SCORECARDS_A_SECOND = 10

/** Pages from worked-out figures, asked for at a steady rate by a signed-in reader. */
export async function benchPages(folder: string): Promise<Measured[]> {
  const server = spawn(process.execPath, [
    'dist/sightline.js',
    'start',
    '--demo',
    '--port',
    '0',
    '--home',
    join(folder, 'home')
  ])
  try {
    const { address, email, password } = await signInDetails(server.stdout)
    const reader = await signIn(address, email, password)
    for (const page of [...INDICATORS, ...SCORECARD]) for (let i = 0; i < 10; i++) await timed(page, reader)
    return [
      await steady('Indicator page', INDICATORS, REQUESTS_A_SECOND, reader),
      await steady('Scorecard', SCORECARD, SCORECARDS_A_SECOND, reader)
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
