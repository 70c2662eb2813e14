import type { Command } from 'commander'
import { UsageError } from './command.js'

interface Options {
  readonly port: string
  readonly url?: string
  readonly demo?: boolean
  readonly json?: boolean
  readonly home: string
}

/** The accounts made at this start and their password, to print once. */
interface Made {
  readonly password: string
  readonly accounts: readonly { readonly email: string; readonly name?: string; readonly post?: string }[]
}

/** `sightline start`: the web application, on this machine alone until told otherwise. */
export default function addStart(program: Command): void {
  program
    .command('start')
    .description('Starts the web application')
    .option('--port <number>', 'port on this machine', '4300')
    .option('--url <address>', 'where readers reach it, when a proxy on this machine gives it HTTPS (or SIGHTLINE_URL)')
    .option('--demo', 'with an empty home, make an invented council first, and an account for each role')
    .option('--json', 'print where it is, and the first account when one was made, as JSON')
    .option('--home <folder>', 'data folder', './data')
    .action(start)
}

async function start({ port: text, url: reached, demo, json, home }: Options): Promise<void> {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${text} is not a port.`)
  const [{ openApp }, { startServer }, { addressOf, readWaysIn }, { progressBar }] = await Promise.all([
    import('../app.js'),
    import('../web/server.js'),
    import('../access/ways-in.js'),
    import('./terminal/progress-bar.js')
  ])
  const named = reached ?? process.env.SIGHTLINE_URL
  const address = named ? addressOf(named, reached ? '--url' : 'SIGHTLINE_URL') : null
  const ways = readWaysIn(process.env, address)
  const app = await openApp(home)
  if (demo && (await app.authorities()).length === 0) {
    const { prepareDemo } = await import('../../demo/prepare-demo.js')
    process.stderr.write('Making an invented council. None of its children exist.\n')
    const bar = await progressBar()
    await prepareDemo(app, bar.show).finally(bar.stop)
  }
  const made = ways.local ? await makeAccounts(app, demo === true) : null
  const server = await startServer(app, { port, ways, ...behindProxy(address) })
  const url = `http://127.0.0.1:${portOf(server.addresses()) ?? port}/`
  process.stdout.write(json ? `${JSON.stringify(told(url, made))}\n` : await startedText(address ?? url, made))
  const stop = async () => {
    await server.close()
    await app.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function makeAccounts(app: import('../app.js').App, demo: boolean): Promise<Made | null> {
  if (demo) {
    const { addDemoAccounts } = await import('../../demo/people.js')
    return addDemoAccounts(app.register, app.now())
  }
  const { addFirstAccount } = await import('../access/sign-in.js')
  const first = await addFirstAccount(app.register, app.now())
  return first && { password: first.password, accounts: [{ email: first.email }] }
}

// The proxy is on this machine, so what it says of who asked is to be believed, and nobody else's word.
function behindProxy(address: string | null) {
  if (address === null) return {}
  const { protocol, hostname } = new URL(address)
  return { hosts: [hostname], secure: protocol === 'https:', trustProxy: 'loopback' }
}

function told(url: string, made: Made | null): object {
  const [first] = made?.accounts ?? []
  const account = made && first ? { email: first.email, password: made.password } : null
  return { url, account, ...(made && made.accounts.length > 1 && { accounts: made.accounts }) }
}

async function startedText(url: string, made: Made | null): Promise<string> {
  const at = `Sightline is at ${url} (stop it with Ctrl+C)\n`
  const [first, ...others] = made?.accounts ?? []
  if (!made || !first) return at
  const signIn = `Sign in as ${first.email} with the password ${made.password} (shown this once)\n`
  if (others.length === 0)
    return `${at}${signIn}You will choose a password of your own; then add the people who are to use it under People.\n`
  const { textTable } = await import('./terminal/text-table.js')
  const columns = ['Sign in as', 'Name', 'Post'].map(heading => ({ heading }))
  const cells = made.accounts.map(({ email, name, post }) => [email, name ?? '', post ?? ''])
  return `${at}${signIn}\nOr, with the same password, as anyone of the invented council:\n${textTable(columns, cells)}`
}

function portOf(addresses: readonly (string | { readonly port: number })[]): number | null {
  const first = addresses[0]
  return typeof first === 'object' ? first.port : null
}
