import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolderDurably, syncFolder, writeDurably } from '../../lake/durable.js'
import { type ReadFrozen, readFrozen } from './frozen.js'

/** The published papers of a home, each in a file named by its hash: kept for ever, never written again. */
export class PaperFiles {
  readonly #folder: string

  constructor(home: string) {
    this.#folder = join(home, 'papers')
  }

  /** Keeps a paper; when it returns it is on the disk. The same paper is kept once. */
  async keep({ hash, text }: { readonly hash: string; readonly text: string }): Promise<void> {
    const path = this.path(hash)
    if (existsSync(path)) return
    await makeFolderDurably(this.#folder)
    const beside = `${path}.${randomUUID()}`
    await writeDurably(beside, text)
    await rename(beside, path)
    await syncFolder(this.#folder)
  }

  /** The paper of a hash, whole only where that is the hash of what it holds; null when there is none here. */
  async read(hash: string): Promise<ReadFrozen | null> {
    if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(this.path(hash))) return null
    const read = readFrozen(await readFile(this.path(hash), 'utf8'), `${hash}.json`)
    // Another paper under this one's name is not this one.
    return { ...read, isWhole: read.isWhole && read.hash === hash }
  }

  /** The hashes of all papers kept. */
  async hashes(): Promise<string[]> {
    if (!existsSync(this.#folder)) return []
    return (await readdir(this.#folder))
      .filter(name => /^[0-9a-f]{64}\.json$/.test(name))
      .map(name => name.slice(0, 64))
  }

  path(hash: string): string {
    return join(this.#folder, `${hash}.json`)
  }
}
