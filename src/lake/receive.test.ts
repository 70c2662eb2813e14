import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Lake } from './lake.js'
import { receive } from './receive.js'

const folder = mkdtempSync(join(tmpdir(), 'sightline-receive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'
const sent = { authority: '806', source: null, period: null }

/** What is said of files that are not kept; also proves that nothing of them is there. */
async function refusal(name: string, content: string, period: string | null = null): Promise<string> {
  const path = join(folder, name)
  const home = join(folder, `home-of-${name}`)
  writeFileSync(path, content)
  const error = await receive(new Lake(home), [{ name, path }], { ...sent, period }).catch((each: Error) => each)
  const incoming = join(home, 'lake', 'incoming')
  expect(existsSync(incoming) ? readdirSync(incoming) : []).toEqual([])
  return error instanceof Error ? error.message : 'received'
}

test('a file that breaks off is refused for that, though its year is not said and cannot be told', async () => {
  expect(await refusal('cut.xml', '<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHI')).toContain('cut.xml is cut short')
  expect(await refusal('quote.csv', `${EPISODES}1,"01/04/2020,S\n`)).toContain(
    'quote.csv, Episodes, row 2 opens a quotation mark that is never closed'
  )
  expect(await refusal('none.xml', '<EXPSSDA903></EXPSSDA903>')).toBe('none.xml holds no children; export it again.')
})

test('headings without rows are refused, since a load of nothing would take the place of a whole one', async () => {
  const sentence = 'holds headings without a row under them; export it again.'
  expect(await refusal('headings.csv', EPISODES, '2020-21')).toBe(`headings.csv ${sentence}`)
  expect(await refusal('headings-no-year.csv', EPISODES)).toBe(`headings-no-year.csv ${sentence}`)
})
