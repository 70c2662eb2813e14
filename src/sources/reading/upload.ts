import type { InputFile, Issue, Source, SourceId } from '../source.js'
import { sources } from '../sources.js'
import { fileIssue, tableIssue } from './issues.js'
import { type OpenFile, openFile } from './open-file.js'

/** Files received in one go, opened and recognised. */
export interface Upload {
  readonly files: readonly OpenFile[]
  /** The source they are all of; null when that cannot be said. */
  readonly source: Source | null
  /** What is wrong with the files themselves; any of severity `file` refuses them all. */
  readonly issues: readonly Issue[]
  close(): void
}

const AT_ONCE = 8

/**
 * Opens the files of an upload and finds what they are. `progress` is given the bytes read and the bytes in all;
 * `longest` is the longest line a CSV file may have.
 */
export async function openUpload(
  inputs: readonly InputFile[],
  only: SourceId | undefined,
  progress: (done: number, total: number) => void = () => {},
  longest?: number
): Promise<Upload> {
  const known = (await sources()).filter(source => only === undefined || source.id === only)
  const read = inputs.map(() => 0)
  const files: OpenFile[] = []
  const sum = (bytes: readonly number[]) => bytes.reduce((all, each) => all + each, 0)
  const told = (place: number) => (bytes: number) => {
    read[place] = bytes
    if (files.length === inputs.length) progress(sum(read), sum(files.map(file => file.bytes)))
  }
  for (let start = 0; start < inputs.length; start += AT_ONCE) {
    const some = inputs.slice(start, start + AT_ONCE)
    files.push(...(await Promise.all(some.map((input, i) => openFile(input, known, told(start + i), longest)))))
  }
  const found = [...new Set(files.flatMap(sourcesOf))]
  const issues = [...files.flatMap(file => file.issues), ...mixed(files, found), ...twice(files)]
  return {
    files,
    source: found.length === 1 ? found[0]! : null,
    issues,
    close() {
      for (const file of files) file.close()
    }
  }
}

function sourcesOf(file: OpenFile): Source[] {
  return file.xml ? [file.xml.source] : file.tables.map(({ found }) => found.source)
}

function mixed(files: readonly OpenFile[], found: readonly Source[]): Issue[] {
  if (found.length < 2) return []
  const first = files.find(file => sourcesOf(file).includes(found[0]!))!
  const second = files.find(file => sourcesOf(file).includes(found[1]!))!
  const sentence = `belongs to ${found[1]!.title} but ${first.file.name} to ${found[0]!.title}; send each by itself`
  return [fileIssue('mixed-sources', second.file.name, sentence)]
}

/** A table may come once: in one file, or in the one XML file. */
function twice(files: readonly OpenFile[]): Issue[] {
  const seen = new Map<string, OpenFile>()
  const issues: Issue[] = []
  const xml = files.find(file => file.xml)
  for (const file of files) {
    if (xml && file !== xml && sourcesOf(file).includes(xml.xml!.source)) {
      issues.push(
        fileIssue(
          'table-twice',
          file.file.name,
          `holds a part of what the XML file ${xml.file.name} holds whole; send one or the other`
        )
      )
    }
    for (const { found } of file.tables) {
      const key = `${found.source.id} ${found.table.name}`
      const first = seen.get(key)
      if (first)
        issues.push(tableIssue('file', 'table-twice', file.file.name, found.table, null, twiceSentence(file, first)))
      else seen.set(key, file)
    }
  }
  return issues
}

function twiceSentence(file: OpenFile, first: OpenFile): string {
  const where = first === file ? 'in two sheets' : `also in ${first.file.name}`
  return `the table is ${where}; send it once`
}
