import { readdirSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { type AddCommand, InputError, UsageError } from './cli/command.js'

const program = new Command('sightline')
  .description('A clear line of sight from each child to the board paper.')
  .exitOverride()
  .showHelpAfterError('Run "sightline --help" to see the commands.')

const folder = new URL('./cli/', import.meta.url)
const files = readdirSync(folder).filter(name => /^[a-z-]+\.(js|ts)$/.test(name) && !name.startsWith('command.'))
for (const file of files.sort()) {
  const { default: add } = (await import(new URL(file, folder).href)) as { default?: AddCommand }
  add?.(program)
}

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCode(error)
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (!(error instanceof InputError) && !(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n`)
  return error instanceof InputError ? 1 : 2
}
