import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { InputError } from '../command.js'

/** Asks for a password without showing what is typed. @throws InputError where nobody can be asked */
export function askPassword(): Promise<string> {
  if (!process.stdin.isTTY) throw new InputError('There is nobody to ask for a password: set SIGHTLINE_PASSWORD.')
  process.stderr.write('Password: ')
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
