import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { InputFile } from '../../sources/source.js'
import { InputError } from '../command.js'

/** Files named on the command line. @throws InputError naming every one that is not there */
export function inputFiles(paths: readonly string[]): InputFile[] {
  const absent = paths.filter(path => !existsSync(path) || !statSync(path).isFile())
  if (absent.length > 0) throw new InputError(absent.map(path => `There is no file ${path}.`).join('\n'))
  return paths.map(path => ({ name: basename(path), path }))
}
