import { randomBytes } from 'node:crypto'
import pino from 'pino'

const log = pino({ name: 'sightline' }, pino.destination(2))

/** Writes a bug to the log and gives the reference to show. A message may quote a record, so only the error's kind and place are written. */
export function logBug(error: unknown, route: string): string {
  const reference = randomBytes(4).toString('hex')
  const { name, stack = '' } = error instanceof Error ? error : new Error()
  const where = stack.split('\n').map(line => line.trim())
  log.error({ reference, route, error: name, where: where.filter(line => line.startsWith('at ')) }, 'a request failed')
  return reference
}

/** Writes to the log that the database could not be reached. A message may name the server, so only the error's code is written. */
export function logUnreachable({ code }: { readonly code?: string }, route: string): void {
  log.warn({ route, code }, 'the database cannot be reached')
}
