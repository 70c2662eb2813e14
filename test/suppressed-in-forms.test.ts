import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Audience } from '../src/documents/block.js'
import { documentFile } from '../src/documents/forms/document-file.js'
import { documentForms } from '../src/documents/forms/document-forms.js'
import { Home } from '../src/figures/home.js'
import { Lake } from '../src/lake/lake.js'
import { receive } from '../src/lake/receive.js'
import { type WorkedOut, workOut } from '../src/papers/work-out.js'
import { sampleFiles } from './sample-home.js'

const AS_AT = '2017-06-30'
const MOVED = /^(983950,26\/03\/2017,.*),PR3,/m
const TEXT = `Of {{figure CL01}} children {{figure CL01 by=placement_provider part=PR3}} lived with another authority’s carers.

{{breakdown CL01 placement_provider}}

{{chart bars CL01 by=placement_provider}}

{{chart mix CL01 by=placement_provider from=${AS_AT} to=2017-09-30}}
`
const folders: string[] = []
const homes: Home[] = []

beforeAll(async () => {
  homes.push(await homeOf(text => text))
  homes.push(await homeOf(text => text.replace(MOVED, '$1,PR0,')))
})
afterAll(async () => {
  for (const home of homes) await home.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A home with the sample return of 2017, changed in one place or in none. */
async function homeOf(change: (text: string) => string): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-hidden-'))
  folders.push(folder)
  const files = sampleFiles(2017).map(({ path }) => {
    const to = join(folder, basename(path))
    writeFileSync(to, change(readFileSync(path, 'utf8')))
    return { name: basename(path), path: to }
  })
  const received = await receive(new Lake(folder), files, { authority: '806', source: null, period: null })
  await received.keep({ by: 'Test', receivedAt: '2019-05-01T09:00:00.000Z' })
  return Home.open(folder)
}

function paperIn(figures: Home, audience: Audience): Promise<WorkedOut> {
  const paper = {
    ...{ authority: '806', title: 'Where children live', text: TEXT, asAt: AS_AT, knownAt: null, dated: '2019-06-01' },
    ...{ body: null, front: [], draft: false }
  }
  const sources = {
    figures,
    items: async () => [],
    decisions: async () => ({ targets: [], rebases: [] }),
    now: '2019-05-02T09:00:00.000Z'
  }
  return workOut(paper, { audience, previous: null, before: [] }, sources)
}

function counts({ figures }: WorkedOut): Record<string, number | null> {
  const parts = figures.filter(({ asAt, category }) => asAt === AS_AT && category !== null)
  return Object.fromEntries(parts.map(({ category, numerator }) => [category, numerator]))
}

test('the two councils differ in two numbers, which officers see and nobody else', async () => {
  const [one, other] = await Promise.all(homes.map(home => paperIn(home, 'officers')))
  expect(counts(one!)).toEqual({ PR0: 15, PR1: 199, PR3: 4, PR4: 202 })
  expect(counts(other!)).toEqual({ PR0: 16, PR1: 199, PR3: 3, PR4: 202 })
  expect(counts(await paperIn(homes[0]!, 'members'))).toEqual({ PR0: null, PR1: 199, PR3: null, PR4: 202 })
})

const FORMS = documentForms.flatMap(({ form }) => [
  { form, large: false },
  ...(form === 'pdf' || form === 'docx' ? [{ form, large: true }] : [])
])

test.each(FORMS)('no byte of $form (large: $large) tells which of the two it is of', async ({ form, large }) => {
  for (const audience of ['members', 'public'] as const) {
    const [one, other] = await Promise.all(homes.map(home => paperIn(home, audience)))
    const [bytes, others] = [
      await documentFile(one!.document, form, { large }),
      await documentFile(other!.document, form, { large })
    ]
    expect(Buffer.compare(bytes, others)).toBe(0)
  }
  const [one, other] = await Promise.all(homes.map(home => paperIn(home, 'officers')))
  expect(Buffer.compare(await documentFile(one!.document, form), await documentFile(other!.document, form))).not.toBe(0)
})
