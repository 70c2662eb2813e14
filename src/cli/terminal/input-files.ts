import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { InputFile } from '../../sources/source.js'
import { InputError } from '../command.js'

/** Files named on the command line. @throws InputError naming every one that is not there */
export function inputFiles(paths: readonly string[]): InputFile[] {
  const absent = paths.filter(path => !existsSync(path) || !statSync(path).isFile())
  if (absent.length > 0) throw new InputError(absent.map(sentence).join('\n'))
  return paths.map(path => ({ name: shown(basename(path)), path }))
}

function sentence(path: string): string {
  return existsSync(path)
    ? `${shown(path)} is a folder; name the files in it, such as ${join(shown(path), '*.csv')}.`
    : `There is no file ${shown(path)}.`
}

/** A name that breaks no line and gives the terminal no orders. */
function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd')
}
