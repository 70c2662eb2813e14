import { readFileSync } from 'node:fs'

/** The rows of a CSV file without quoted cells, by header, read as plainly as can be; for tests only. */
export function readCsv(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
  const names = header.split(',')
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell])))
}

/** A day written dd/mm/yyyy or ISO as an ISO day; blank stays blank. */
export function isoOf(text: string): string {
  return /^\d\d\//.test(text) ? `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : text
}
