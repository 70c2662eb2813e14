import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { InputError } from '../command.js'

/** Asks for a secret by its name without showing what is typed. @throws InputError where nobody can be asked */
export function askPassword(name: string, setting: string): Promise<string> {
  if (!process.stdin.isTTY) throw new InputError(`There is nobody to ask for a ${name.toLowerCase()}: set ${setting}.`)
  process.stderr.write(`${name}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise(resolve => {
    lines.question('', answer => {
      lines.close()
      process.stderr.write('\n')
      resolve(answer)
    })
  })
}
