import type { Wish } from '../../checks/list-issues.js'
import type { InputFile } from '../../sources/source.js'
import { CheckSession, type Which } from './check-session.js'
import { forgetFiles, pathFor } from './file-bytes.js'

/** What the page asks for; each is answered under its number. */
type Ask =
  | ({ readonly ask: 'check' } & Chosen)
  | { readonly ask: 'compare'; readonly file: File }
  | ({ readonly ask: 'list'; readonly wish: Wish; readonly which: Which } & Part)
  | ({ readonly ask: 'issues'; readonly line: string } & Part)
  | { readonly ask: 'note'; readonly id: string; readonly words: string }
  | { readonly ask: 'file'; readonly format: 'csv' | 'xlsx' | 'json' }

interface Part {
  readonly from: number
  readonly count: number
}

interface Chosen {
  readonly files: readonly File[]
  readonly lastYear: readonly File[]
  readonly providers: readonly File[]
  readonly postcodes: File | null
  readonly year: string | null
  readonly authority: string | null
}

const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json'
} as const
const PAUSE = 50

const session = new CheckSession()
let before: Promise<unknown> = Promise.resolve()

// One after the other: a list is asked for of the check before it.
addEventListener('message', ({ data }: MessageEvent<Ask & { readonly number: number }>) => {
  before = before.then(async () => {
    try {
      postMessage({ number: data.number, answer: await answerTo(data, data.number) })
    } catch (error) {
      console.error(error)
      postMessage({ number: data.number, failed: true })
    }
  })
})
postMessage({ ready: true })

async function answerTo(asked: Ask, number: number): Promise<unknown> {
  switch (asked.ask) {
    case 'check':
      return check(asked, number)
    case 'compare':
      return session.compare(await asked.file.text(), asked.file.name)
    case 'list':
      return session.list(asked.wish, asked.which, asked.from, asked.count)
    case 'issues':
      return session.issues(asked.line, asked.from, asked.count)
    case 'note':
      return session.note(asked.id, asked.words)
    case 'file':
      return file(asked.format)
  }
}

function check({ files, lastYear, providers, postcodes, year, authority }: Chosen, number: number) {
  forgetFiles()
  const upload = {
    files: files.map(inputFile),
    lastYear: lastYear.map(inputFile),
    providers: providers.map(inputFile),
    postcodes: postcodes && inputFile(postcodes),
    year,
    authority
  }
  let told = 0
  return session.check(upload, progress => {
    if (performance.now() - told < PAUSE) return
    told = performance.now()
    postMessage({ number, progress })
  })
}

async function file(format: keyof typeof TYPES) {
  const { name, bytes } = await session.file(format)
  return { name, blob: new Blob([bytes], { type: TYPES[format] }) }
}

function inputFile(file: File): InputFile {
  return { name: file.name, path: pathFor(file) }
}
