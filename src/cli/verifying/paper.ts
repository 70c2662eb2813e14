import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Home } from '../../figures/home.js'
import { type ReadFrozen, readFrozen, sealed } from '../../papers/publish/frozen.js'
import { PaperFiles } from '../../papers/publish/paper-files.js'
import { type PaperVerified, verifyPaper } from '../../papers/publish/verify-paper.js'
import { openRegisterAsItIs, type Register } from '../../register/register.js'
import { InputError } from '../command.js'

/** What was asked of `sightline verify paper`. */
export interface PaperOptions {
  readonly json?: boolean
  readonly home: string
}

/** Proves that a paper was published from a home, working everything out anew beside it; nothing of the home is changed. */
export async function verifyFile(file: string, { json, home }: PaperOptions): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`There is no file ${file}.`)
  })
  const read = readFrozen(text, file)
  if (!existsSync(join(home, 'lake')))
    throw new InputError(`There are no loads in ${home}. Name the data folder with --home.`)
  const cache = await mkdtemp(join(tmpdir(), 'sightline-verify-'))
  const figures = await Home.open(home, cache)
  const { register, closed } = await registerOf(home)
  try {
    const verified = await verifyPaper(read, { figures, papers: new PaperFiles(home), register })
    const { published, workedOut, differences } = verified
    const whole = published && workedOut && differences.length === 0
    const shown = { whole, ...verified, whyNotChecked: closed }
    process.stdout.write(json ? `${JSON.stringify(shown, null, 2)}\n` : textOf(read, verified, closed))
    if (!whole) process.exitCode = 1
  } finally {
    await register?.close()
    await figures.close()
    await rm(cache, { recursive: true, force: true })
  }
}

/** The register of a home, or why it cannot be opened. */
async function registerOf(
  home: string
): Promise<{ readonly register: Register | null; readonly closed: string | null }> {
  const folder = join(home, 'register')
  if (!process.env.DATABASE_URL && !existsSync(folder))
    return { register: null, closed: `There is no register in ${home}; set DATABASE_URL to name one.` }
  try {
    return { register: await openRegisterAsItIs(folder, process.env.DATABASE_URL), closed: null }
  } catch (error) {
    if (error instanceof InputError) return { register: null, closed: error.message }
    throw error
  }
}

function textOf(read: ReadFrozen, verified: PaperVerified, closed: string | null): string {
  const { paper } = read
  const named = `“${paper.paper.title}”, for ${paper.audience === 'public' ? 'the public' : paper.audience}`
  const unchecked =
    verified.notChecked.length === 0
      ? []
      : [closed ?? '', 'So it was not checked:', ...verified.notChecked.map(each => `  ${each}`)]
  return `${[`${named}: ${foundText(read, verified)}`, ...unchecked].join('\n')}\n`
}

function foundText(
  { hash, paper }: ReadFrozen,
  { published, workedOut, differences, figures, loads }: PaperVerified
): string {
  const all = `all ${figures} figures and every word are`
  const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
  const listed = `${count}.\n${differences.map(each => `  ${each}`).join('\n')}`
  if (!published) {
    const refused = `this is NOT a paper that was published from this home. Nothing on record as published has the hash of what it holds, ${sealed(paper).hash}: it was changed after it was published, or published elsewhere.`
    if (differences.length > 0) return `${refused}\nBeside that, ${listed}`
    return workedOut ? `${refused}\nThat ${all} as they can be worked out here does not make it one.` : refused
  }
  if (differences.length > 0) return listed
  return workedOut
    ? `as it was published. Everything was worked out again from ${loads} ${loads === 1 ? 'load' : 'loads'}, and ${all} as published.\n${hash}`
    : `its hash is that of a paper in this home, but it is not proven.\n${hash}`
}
