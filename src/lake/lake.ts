import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../domain/input-error.js'
import { makeFolderDurably, renameDurably, syncFolder, writeDurably } from './durable.js'
import type { Load, Manifest, Withdrawal } from './manifest.js'

/** The loads of a home: `<home>/lake/authority=806/loads/<number>-…/`. Nothing in it is ever changed in place. */
export class Lake {
  /** Manifests and withdrawals by path: they never change, so each is read once. */
  readonly #known = new Map<string, Promise<Manifest | Withdrawal>>()

  constructor(readonly home: string) {}

  get folder(): string {
    return join(this.home, 'lake')
  }

  /** Every load of every authority, oldest first. */
  async loads(): Promise<Load[]> {
    const authorities = (await entries(this.folder)).filter(name => name.startsWith('authority='))
    const loads = await Promise.all(authorities.map(name => this.#loadsIn(join(this.folder, name))))
    return loads.flat().sort((a, b) => a.number - b.number)
  }

  /** A folder for a load on its way in, out of sight until it is put in its place. */
  async newFolder(): Promise<string> {
    const folder = join(this.folder, 'incoming', `${process.pid}-${randomUUID()}`)
    try {
      await this.#clearAbandoned()
      await mkdir(folder, { recursive: true })
    } catch (error) {
      if (!isShut(error)) throw error
      throw new InputError(
        `Nothing can be written in the data folder ${this.home}; choose a folder that you may change.`
      )
    }
    return folder
  }

  /** Takes the next load number; a number is never used twice, even by two programs at once. */
  async claimNumber(): Promise<number> {
    const folder = join(this.folder, 'numbers')
    await makeFolderDurably(folder)
    for (let number = Math.max(0, ...(await entries(folder)).map(Number)) + 1; ; number++) {
      try {
        await writeDurably(join(folder, String(number)), '')
        await syncFolder(folder)
        return number
      } catch (error) {
        if (!isTaken(error)) throw error
      }
    }
  }

  /** Puts a finished folder in its place: before this the load is not there, after it is there whole. */
  async put(folder: string, manifest: Manifest): Promise<Load> {
    await writeDurably(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    const loads = join(this.folder, `authority=${manifest.authority}`, 'loads')
    await makeFolderDurably(loads)
    const place = join(loads, `${String(manifest.number).padStart(5, '0')}-${manifest.source}-${manifest.period}`)
    await renameDurably(folder, place)
    return { ...manifest, folder: place, withdrawn: null }
  }

  /** Records that a load no longer counts. @throws InputError when there is no such load, or it is withdrawn already */
  async withdraw(withdrawal: Withdrawal): Promise<void> {
    const load = (await this.loads()).find(each => each.number === withdrawal.number)
    if (!load) throw new InputError(`There is no load ${withdrawal.number}. "sightline loads" lists them.`)
    if (load.withdrawn) throw new InputError(`Load ${withdrawal.number} was withdrawn already.`)
    const folder = await this.newFolder()
    await writeDurably(join(folder, 'withdrawal.json'), `${JSON.stringify(withdrawal, null, 2)}\n`)
    const withdrawals = join(this.folder, `authority=${load.authority}`, 'withdrawals')
    await makeFolderDurably(withdrawals)
    await renameDurably(folder, join(withdrawals, String(withdrawal.number))).catch(async error => {
      await rm(folder, { recursive: true, force: true })
      if (!isTaken(error)) throw error
      throw new InputError(`Load ${withdrawal.number} was withdrawn already.`)
    })
  }

  async #loadsIn(authority: string): Promise<Load[]> {
    const names = await entries(join(authority, 'loads'))
    return Promise.all(
      names.map(async name => {
        const folder = join(authority, 'loads', name)
        const manifest = await this.#readOnce<Manifest>(join(folder, 'manifest.json'))
        const withdrawal = join(authority, 'withdrawals', String(manifest.number), 'withdrawal.json')
        return {
          ...manifest,
          folder,
          withdrawn: existsSync(withdrawal) ? await this.#readOnce<Withdrawal>(withdrawal) : null
        }
      })
    )
  }

  #readOnce<T extends Manifest | Withdrawal>(path: string): Promise<T> {
    const reading = this.#known.get(path) ?? readJson<T>(path)
    this.#known.set(path, reading)
    reading.catch(() => this.#known.delete(path))
    return reading as Promise<T>
  }

  /** Removes what a program that was killed left half written. */
  async #clearAbandoned(): Promise<void> {
    const folder = join(this.folder, 'incoming')
    for (const name of await entries(folder))
      if (!isRunning(Number(name.split('-')[0]))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Whether a folder cannot be made because of where it was to stand. */
function isShut(error: unknown): boolean {
  return ['ENOTDIR', 'EEXIST', 'EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')
}

/** Whether another program made the file or the folder first. */
function isTaken(error: unknown): boolean {
  return ['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function entries(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : []
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T
}
