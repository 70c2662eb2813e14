import type { Command } from 'commander'
import { UsageError } from './command.js'

interface Options {
  readonly port: string
  readonly demo?: boolean
  readonly json?: boolean
  readonly home: string
}

/** `sightline start`: the web application, on this machine alone until told otherwise. */
export default function addStart(program: Command): void {
  program
    .command('start')
    .description('Starts the web application')
    .option('--port <number>', 'port on this machine', '4300')
    .option('--demo', 'with an empty home, make an invented council and load it first')
    .option('--json', 'print where it is, and the first account when one was made, as JSON')
    .option('--home <folder>', 'data folder', './data')
    .action(start)
}

async function start({ port: text, demo, json, home }: Options): Promise<void> {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${text} is not a port.`)
  const [{ openApp }, { addFirstAccount }, { startServer }, { progressBar }] = await Promise.all([
    import('../app.js'),
    import('../access/sign-in.js'),
    import('../web/server.js'),
    import('./terminal/progress-bar.js')
  ])
  const app = await openApp(home)
  if (demo && (await app.authorities()).length === 0) {
    const { prepareDemo } = await import('../../demo/prepare-demo.js')
    process.stderr.write('Making an invented council. None of its children exist.\n')
    const bar = progressBar()
    await prepareDemo(app, bar.show).finally(bar.stop)
  }
  const account = await addFirstAccount(app.register, app.now())
  const server = await startServer(app, { port })
  const url = `http://127.0.0.1:${portOf(server.addresses()) ?? port}/`
  process.stdout.write(json ? `${JSON.stringify({ url, account: account ?? null })}\n` : startedText(url, account))
  const stop = async () => {
    await server.close()
    await app.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function startedText(url: string, account: { email: string; password: string } | null): string {
  const at = `Sightline is at ${url} (stop it with Ctrl+C)\n`
  return account ? `${at}Sign in as ${account.email} with the password ${account.password} (shown this once)\n` : at
}

function portOf(addresses: readonly (string | { readonly port: number })[]): number | null {
  const first = addresses[0]
  return typeof first === 'object' ? first.port : null
}
