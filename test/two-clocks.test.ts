import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Home } from '../src/figures/home.js'
import { receive } from '../src/lake/receive.js'
import type { InputFile } from '../src/sources/source.js'
import { sampleFiles, sampleHome } from './sample-home.js'

const FIRST_SENT = '2020-05-01T09:00:00.000Z'
const SENT_AGAIN = '2020-07-01T09:00:00.000Z'
const WITHDRAWN = '2020-09-01T09:00:00.000Z'
const LAST_DAY = '2019-03-31'

let home: Home
const scratch = mkdtempSync(join(tmpdir(), 'sightline-clocks-'))

beforeAll(async () => {
  home = await Home.open(await sampleHome([2018]))
  const received = await receive(home.lake, shorter(), { authority: '806', source: null, period: '2018-19' })
  await received.keep({ by: 'Test', receivedAt: SENT_AGAIN })
})

afterAll(async () => {
  await home.close()
  for (const folder of [home.folder, scratch]) rmSync(folder, { recursive: true, force: true })
})

test('the newest return of a year answers from the moment it is received, and not before', async () => {
  const [before, after] = [await lookedAfter(FIRST_SENT), await lookedAfter(SENT_AGAIN)]
  expect(after).toBeGreaterThan(0)
  expect(after).toBeLessThan(before!)
})

test('before anything was received there is no figure', async () => {
  expect(await home.council('806', '2020-04-30T23:59:59.999Z')).toBeNull()
})

test('withdrawing it brings the one before it back, from that moment on', async () => {
  const second = (await home.lake.loads()).at(-1)!
  await home.lake.withdraw({ number: second.number, at: WITHDRAWN, by: 'Test', reason: 'Half the file was missing' })
  expect(await lookedAfter(WITHDRAWN)).toBe(await lookedAfter(FIRST_SENT))
})

test('what was known then is the same for ever, worked out anew or read back', async () => {
  const then = await lookedAfter(SENT_AGAIN)
  rmSync(join(home.folder, 'cache'), { recursive: true })
  const again = await Home.open(home.folder)
  const council = await again.council('806', SENT_AGAIN)
  expect(council!.at(indicator(again, 'CL01'), LAST_DAY).value).toBe(then)
  await again.close()
})

test('a load that tells nothing of an indicator leaves it without a source', async () => {
  const council = await home.council('806', SENT_AGAIN)
  expect(council!.at(indicator(home, 'CP06'), LAST_DAY)).toMatchObject({ value: null, missing: 'no source' })
})

async function lookedAfter(knownAt: string): Promise<number | null> {
  const council = await home.council('806', knownAt)
  return council!.at(indicator(home, 'CL01'), LAST_DAY).value
}

function indicator(from: Home, id: string) {
  return from.definitions.indicators.find(each => each.id === id)!
}

/** The same return with the second half of its episodes lost. */
function shorter(): InputFile[] {
  return sampleFiles(2018).map(file => {
    const path = join(scratch, file.name)
    if (!file.name.includes('episodes')) cpSync(file.path, path)
    else {
      const lines = readFileSync(file.path, 'utf8').split('\n')
      writeFileSync(path, lines.slice(0, lines.length / 2).join('\n'))
    }
    return { name: file.name, path }
  })
}
