import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from '../domain/input-error.js'

const held = new Set<string>()

/**
 * Takes a lock file for this process and gives back how to let go of it. A lock left by a process that is gone is
 * taken over. @throws InputError when a living process holds it
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true })
  if (!create(path)) {
    const holder = readHolder(path)
    if (held.has(path) || isAlive(holder)) throw inUse(path, holder)
    rmSync(path, { force: true })
    if (!create(path)) throw inUse(path, readHolder(path))
  }
  held.add(path)
  const release = (): void => {
    if (held.delete(path)) rmSync(path, { force: true })
    process.off('exit', release)
  }
  process.once('exit', release)
  return release
}

interface Holder {
  readonly pid: number
  /** When the process started, in clock ticks since the machine did; null where the system does not say. */
  readonly started: string | null
}

function create(path: string): boolean {
  try {
    const holder: Holder = { pid: process.pid, started: startOf(process.pid) }
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isAlive(holder: Holder | null): boolean {
  if (!holder || holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return holder.started === null || holder.started === startOf(holder.pid)
}

// A process number is used again after a restart; the time its process started tells the two apart.
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function inUse(path: string, holder: Holder | null): InputError {
  const who = holder ? ` (process ${holder.pid})` : ''
  return new InputError(
    `The register in ${dirname(path)} is in use by another Sightline${who}. Stop that one first, or set DATABASE_URL to share a PostgreSQL server.`
  )
}
