import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOfMoment } from '../../domain/day-of-moment.js'
import { InputError } from '../../domain/input-error.js'
import type { Given } from '../../lake/receive.js'
import type { Register } from '../../register/register.js'
import practice, { audits as table } from '../../sources/practice.js'
import type { InputFile } from '../../sources/source.js'
import { auditsTable } from './audits-table.js'
import { gradedAudits } from './graded-audits.js'

/**
 * Writes a council's graded audits out as files of the source `practice`, from the first day audits were done here to
 * today, gives them to be kept, and removes them. @throws InputError when no audit is graded
 */
export async function writeAudits<T>(
  register: Register,
  authority: string,
  { folder, now }: { readonly folder: string; readonly now: string },
  keep: (files: readonly InputFile[], given: Given) => Promise<T>
): Promise<T> {
  const { audits, since } = await gradedAudits(register, authority)
  if (audits.length === 0 || since === null)
    throw new InputError('No audit is graded yet, so there is nothing to count.')
  const { usualName: name } = table
  const own = join(folder, randomUUID())
  const file = { name, path: join(own, name) }
  await mkdir(own, { recursive: true })
  try {
    await writeFile(file.path, auditsTable(audits))
    return await keep([file], { authority, source: practice.id, period: `${since}..${dayOfMoment(now)}` })
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
