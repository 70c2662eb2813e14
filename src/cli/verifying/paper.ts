import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Home } from '../../figures/home.js'
import { type ReadFrozen, readFrozen } from '../../papers/publish/frozen.js'
import { PaperFiles } from '../../papers/publish/paper-files.js'
import { type PaperVerified, verifyPaper } from '../../papers/publish/verify-paper.js'
import { itemsThen } from '../../register/items-then.js'
import { openRegisterAsItIs, type Register } from '../../register/register.js'
import { InputError } from '../command.js'

/** What was asked of `sightline verify paper`. */
export interface PaperOptions {
  readonly json?: boolean
  readonly home: string
}

/** Proves a published paper, working everything out anew beside the home; nothing of the home is changed. */
export async function verifyFile(file: string, { json, home }: PaperOptions): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file ${file}.`)
  })
  const read = readFrozen(text, file)
  if (!existsSync(join(home, 'lake')))
    throw new InputError(`There are no loads in ${home}. Name the data folder with --home.`)
  const cache = await mkdtemp(join(tmpdir(), 'sightline-verify-'))
  const figures = await Home.open(home, cache)
  const register = read.paper.items.length > 0 ? await registerOf(home) : null
  try {
    const items = async (kind: string, authority: string, at: string) =>
      register ? itemsThen(register, { authority, kind }, at) : []
    const verified = await verifyPaper(read, { figures, papers: new PaperFiles(home), items })
    const whole = verified.differences.length === 0
    process.stdout.write(json ? `${JSON.stringify({ whole, ...verified }, null, 2)}\n` : textOf(read, verified))
    if (!whole) process.exitCode = 1
  } finally {
    await register?.close()
    await figures.close()
    await rm(cache, { recursive: true, force: true })
  }
}

async function registerOf(home: string): Promise<Register> {
  const folder = join(home, 'register')
  if (!process.env.DATABASE_URL && !existsSync(folder))
    throw new InputError(`The paper tells of work in the register, and there is none in ${home}; set DATABASE_URL.`)
  return openRegisterAsItIs(folder, process.env.DATABASE_URL)
}

function textOf({ hash, paper }: ReadFrozen, { differences, figures, loads }: PaperVerified): string {
  const named = `“${paper.paper.title}”, as published for ${paper.audience === 'public' ? 'the public' : paper.audience}`
  if (differences.length === 0)
    return `${named}: everything was worked out again from ${loads} ${loads === 1 ? 'load' : 'loads'}, and all ${figures} figures and every word are as published.\n${hash}\n`
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
  return `${named}: ${count}.\n${differences.map(each => `  ${each}`).join('\n')}\n`
}
