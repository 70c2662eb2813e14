import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openZip as openOnServer, type Zip } from '../../sources/reading/zip.js'
import { zipOf } from '../../sources/testing/zip-of.js'
import { pathFor } from './file-bytes.js'
import { openZip } from './zip.js'

const WORKBOOKS = ['annex-a/Annex_A_2024_Jan.xlsx', 'ssda903-2025/scp_ch_2025_fake.xlsx']
const ENTRY = { 'xl/workbook.xml': Buffer.from('<workbook>Zoë</workbook>') }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zips-'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each(WORKBOOKS)('%s unpacks to the same text in the browser as on the server', async name => {
  const path = join('../shared/data/samples', name)
  expect(await unpacked(await openZip(pathFor(new Blob([readFileSync(path)]))))).toEqual(
    await unpacked(await openOnServer(path))
  )
})

const REFUSED: Readonly<Record<string, Buffer>> = {
  'that is cut off': zipOf(ENTRY).subarray(0, -10),
  'of nothing but zeros': Buffer.alloc(500),
  'that is empty': Buffer.alloc(0),
  'whose entry is larger than it says': zipOf({ 'xl/workbook.xml': Buffer.from(`<a>${' '.repeat(5_000)}</a>`) }, 10),
  'with a path out of its folder': zipOf({ '../passwords': Buffer.from('x') }),
  'that swells': zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(20_000_000) }),
  'of too many entries': zipOf(
    Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${at}`, Buffer.from('x')]))
  )
}

test.each(Object.entries(REFUSED))(
  'a zip %s is refused in the same words in the browser and on the server',
  async (name, bytes) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    const said = await refusal(() => openZip(pathFor(new Blob([new Uint8Array(bytes)]))))
    expect(said).toMatch(/^is not a workbook|^would unpack/)
    expect(said).toBe(await refusal(() => openOnServer(path)))
  }
)

async function unpacked(zip: Zip): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const name of [...zip.names].sort()) {
    texts[name] = ''
    for await (const part of zip.text(name)) texts[name] += part
  }
  zip.close()
  return texts
}

async function refusal(open: () => Promise<Zip>): Promise<string | null> {
  try {
    await unpacked(await open())
    return null
  } catch (error) {
    return (error as Error).message
  }
}
