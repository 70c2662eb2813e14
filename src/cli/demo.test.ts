import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sightline-demo-cli-'))
const small = ['--children', '40', '--from', '2024-04', '--to', '2025-03']

afterAll(() => rmSync(folder, { recursive: true }))

function demo(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/sightline.ts', 'demo', ...words], { encoding: 'utf8' })
}

/** Every file written for the first council, with what it holds. */
function written(out: string): string[] {
  const loads = JSON.parse(readFileSync(join(out, '806/loads.json'), 'utf8')) as { files: string[] }[]
  return loads.flatMap(({ files }) => files).map(file => `${file} ${readFileSync(join(out, '806', file), 'base64')}`)
}

test('as many councils are written as are asked for, and JSON says which and what to load', () => {
  const out = join(folder, 'two')
  const { status, stdout, stderr } = demo('--out', out, ...small, '--authorities', '2', '--json')
  expect(status).toBe(0)
  expect(stderr).toContain('Council 201: 100%')
  const councils = JSON.parse(stdout) as { authority: string; loads: unknown[] }[]
  expect(councils.map(({ authority }) => authority)).toEqual(['806', '201'])
  for (const { authority, loads } of councils) {
    expect(JSON.parse(readFileSync(join(out, authority, 'loads.json'), 'utf8'))).toEqual(loads)
  }
})

test('the same seed writes the same bytes and another seed others', () => {
  for (const [name, seed] of [
    ['first', 'x'],
    ['again', 'x'],
    ['other', 'y']
  ] as const) {
    expect(demo('--out', join(folder, name), ...small, '--seed', seed).stdout).toContain('6 loads written')
  }
  expect(written(join(folder, 'again'))).toEqual(written(join(folder, 'first')))
  expect(written(join(folder, 'other'))).not.toEqual(written(join(folder, 'first')))
})

test.each([
  [['--from', '2024-13'], '2024-13 is not a month'],
  [['--from', '2025-04', '--to', '2024-04'], 'the first before the last'],
  [['--authorities', '0'], '--authorities must be a whole number'],
  [['--children', 'many'], '--children must be a whole number']
])('%j is wrong usage, said in a plain sentence', (words, sentence) => {
  const { status, stderr } = demo('--out', join(folder, 'none'), ...words)
  expect(status).toBe(2)
  expect(stderr).toContain(sentence)
})
