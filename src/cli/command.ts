import type { Command } from 'commander'

/** One command of `sightline`: adds itself to the program. Its file's name is its name on the command line. */
export type AddCommand = (program: Command) => void

export { InputError } from '../domain/input-error.js'

/** A command used wrongly: shown as its plain sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
