import { Command, CommanderError } from 'commander'
import { InputError, UsageError } from './cli/command.js'
import { readCommands } from './cli/terminal/read-commands.js'

const program = new Command('sightline')
  .description('A clear line of sight from each child to the board paper.')
  .exitOverride()
  .showHelpAfterError('Run "sightline --help" to see the commands.')

for (const add of await readCommands()) add(program)

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
