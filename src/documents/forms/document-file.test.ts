import { beforeAll, expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import type { Block, Document } from '../block.js'
import { documentFile } from './document-file.js'
import { type DocumentForm, documentForms } from './document-forms.js'
import { exampleDocument } from './example-document.js'

interface Setting {
  readonly form: DocumentForm
  readonly large: boolean
}

const settings = documentForms.flatMap(({ form }): Setting[] =>
  (form === 'pdf' || form === 'docx' ? [false, true] : [false]).map(large => ({ form, large }))
)
const made = new Map<string, Uint8Array>()

beforeAll(async () => {
  for (const { form, large } of settings)
    made.set(`${form} ${large}`, await documentFile(exampleDocument, form, { large }))
  // Files tell time in seconds, zip files in pairs of them.
  await new Promise(resolve => setTimeout(resolve, 2100))
})

test.each(settings)('the same document gives the same bytes: $form, large $large', async ({ form, large }) => {
  const first = made.get(`${form} ${large}`)!
  for (let time = 0; time < 2; time += 1) {
    const again = await documentFile(exampleDocument, form, { large })
    expect(Buffer.compare(Buffer.from(again), Buffer.from(first))).toBe(0)
  }
})

test.each(settings)('a document with nothing in it is still a file: $form, large $large', async ({ form, large }) => {
  const empty: Document = {
    ...exampleDocument,
    title: '',
    council: '',
    front: [],
    blocks: [],
    notes: [],
    record: [],
    draft: false
  }
  expect((await documentFile(empty, form, { large })).length).toBeGreaterThan(0)
})

test('a table without rows is given in every form', async () => {
  const table = {
    as: 'table',
    id: 't',
    title: 'None',
    columns: [{ heading: 'Ward', align: 'left' }],
    rows: [],
    note: null
  } as const
  for (const { form, large } of settings)
    expect((await documentFile({ ...exampleDocument, blocks: [table] }, form, { large })).length).toBeGreaterThan(0)
})

test('every form has a name, a media type and an ending of its own', () => {
  for (const key of ['form', 'label', 'mediaType', 'ending'] as const)
    expect(new Set(documentForms.map(each => each[key])).size).toBe(documentForms.length)
})

test('no text breaks a form', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, text, fc.array(text, { minLength: 1, maxLength: 5 }), async (one, two, cells) => {
      const blocks: Block[] = [
        { as: 'heading', level: 1, text: one, id: one },
        {
          as: 'paragraph',
          number: two,
          words: [
            { as: 'link', text: one, href: two },
            { as: 'figure', text: two, note: 1 }
          ]
        },
        { as: 'list', ordered: true, items: [[{ as: 'text', text: one }], []] },
        { as: 'quotation', words: [{ as: 'text', text: one }], by: two },
        {
          as: 'table',
          id: two,
          title: two,
          columns: cells.map(heading => ({ heading, align: 'right' })),
          rows: [cells.map(each => ({ text: each, value: 1 }))],
          note: one
        }
      ]
      const odd = {
        ...exampleDocument,
        title: one,
        council: two,
        front: [{ label: two, text: one }],
        blocks,
        record: [two]
      }
      for (const { form, large } of settings)
        expect((await documentFile(odd, form, { large })).length).toBeGreaterThan(0)
    }),
    { numRuns: 15 }
  )
})
