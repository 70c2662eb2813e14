import { readdirSync } from 'node:fs'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import type { AddCommand } from './command.js'

const program = new Command('sightline')
for (const file of readdirSync('src/cli').filter(name => /^[a-z-]+\.ts$/.test(name) && name !== 'command.ts')) {
  const { default: add } = (await import(`./${file}`)) as { default: AddCommand }
  add(program)
}

/** Every command that does something, those within others too, by what is typed. */
function commandsOf(command: Command, before = ''): { typed: string; command: Command }[] {
  const typed = `${before} ${command.name()}`.trim()
  const within = command.commands.flatMap(each => commandsOf(each, typed))
  return command.registeredArguments.length > 0 || within.length === 0 ? [{ typed, command }, ...within] : within
}

const commands = program.commands.flatMap(command => commandsOf(command))

test('the commands are those the README names', () => {
  expect(commands.map(({ typed }) => typed)).toEqual(
    expect.arrayContaining(['check', 'load', 'loads withdraw', 'figures', 'children', 'published show', 'signals'])
  )
})

test.each(commands)('sightline $typed takes --json and --home, and says in a sentence what it does', ({ command }) => {
  expect(command.options.map(option => option.long)).toEqual(expect.arrayContaining(['--json', '--home']))
  expect(command.description()).toMatch(/^[A-Z][a-z]+s /)
  expect(command.helpInformation()).not.toContain('default: []')
})
