import type { LogFault, Noted, Verified } from '../../register/verify-access-log.js'
import { InputError, UsageError } from '../command.js'

/** What was asked of `sightline verify access-log`. */
export interface LogOptions {
  readonly noted?: string
  readonly json?: boolean
  readonly home: string
}

/** Proves that the record of who looked at children is as it was written, or says where it is not. */
export async function verifyLog({ noted, json, home }: LogOptions): Promise<void> {
  const [{ existsSync }, { join }, { openRegisterAsItIs }, { verifyAccessLog }] = await Promise.all([
    import('node:fs'),
    import('node:path'),
    import('../../register/register.js'),
    import('../../register/verify-access-log.js')
  ])
  const earlier = noted === undefined ? null : notedOf(noted)
  const folder = join(home, 'register')
  if (!process.env.DATABASE_URL && !existsSync(folder))
    throw new InputError(`There is no register in ${home}. Name the data folder with --home, or set DATABASE_URL.`)
  const register = await openRegisterAsItIs(folder, process.env.DATABASE_URL)
  try {
    const verified = await verifyAccessLog(register, earlier)
    const whole = verified.faults.length === 0 && verified.brokenLine === null
    process.stdout.write(json ? `${JSON.stringify({ whole, ...verified }, null, 2)}\n` : textOf(verified, whole))
    if (!whole) process.exitCode = 1
  } finally {
    await register.close()
  }
}

function notedOf(text: string): Noted {
  const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (!number || !hash)
    throw new UsageError('What was noted is a number and a hash with a colon between, as a verification prints them.')
  return { number: Number(number), hash }
}

function textOf({ entries, newest, faults, journalLines, brokenLine }: Verified, whole: boolean): string {
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
  const lines = [
    ...faults.map(sentenceOf),
    ...(brokenLine === null ? [] : [`The journal was changed at line ${brokenLine}: its hashes no longer follow.`]),
    whole
      ? `The access log is as it was written: ${count(entries, 'entry', 'entries')} in one unbroken chain.`
      : `The access log is NOT as it was written (${count(entries, 'entry', 'entries')} read). Keep this output, stop using this register, and compare it with your backups.`,
    ...(whole && journalLines !== null ? ['The journal beside the database tells the same.'] : []),
    ...(whole && newest.number > 0
      ? [
          'Note this somewhere else; "--noted" then shows that nothing was taken off the end:',
          `${newest.number}:${newest.hash}`
        ]
      : [])
  ]
  return `${lines.join('\n')}\n`
}

function sentenceOf({ number, to, kind }: LogFault): string {
  const which = to > number ? `Entries ${number} to ${to}` : `Entry ${number}`
  switch (kind) {
    case 'changed':
      return `${which} was changed: what it holds does not have its hash.`
    case 'missing':
      return `${which} ${to > number ? 'are' : 'is'} missing.`
    case 'out of order':
      return `${which} is out of order: it stands in another’s place.`
    case 'does not follow':
      return `${which} does not follow the one before it, which was changed together with its hash.`
    case 'in the journal only':
      return `${which} is missing from the database; the journal has it.`
    case 'not in the journal':
      return `${which} is missing from the journal; the database has it.`
    case 'differs from the journal':
      return `${which} is told differently by the journal.`
    case 'differs from what was noted':
      return `${which} does not have the hash that was noted.`
  }
}
