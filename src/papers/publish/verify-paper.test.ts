import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPublishing, type Published, type Publishing } from '../../../test/publishing.js'
import type { Register } from '../../register/register.js'
import { type FrozenPaper, type ReadFrozen, readFrozen, sealed } from './frozen.js'
import { verifyPaper } from './verify-paper.js'

let at: Publishing
let published: Published

beforeAll(async () => {
  at = await openPublishing()
  published = await at.publish(
    'There were {{figure CL01}}. They {{claim change CL01 rose from=-6m to=now says="have risen"}}.'
  )
})
afterAll(() => at.close())

function verify(read: ReadFrozen, register: Register | null = at.register) {
  return verifyPaper(read, { figures: at.home, papers: at.papers.files, register })
}

/** A paper changed in one place and given the hash of what it then holds. */
function forged(change: (paper: FrozenPaper) => object): ReadFrozen {
  const { paper } = published.public
  return readFrozen(sealed({ ...paper, ...change(paper) }).text, 'forged.json')
}

test('each form of a paper is as it was published', async () => {
  for (const audience of ['officers', 'members', 'public'] as const)
    expect(await verify(published[audience])).toMatchObject({
      ...{ published: true, workedOut: true, differences: [], notChecked: [] }
    })
})

test('one with another signer or another reason and its hash made anew was never published, and is told', async () => {
  const signer = forged(({ record }) => ({
    record: record.map(each => (each.what.startsWith('signed') ? { ...each, by: 'Somebody else' } : each))
  }))
  expect(signer.isWhole).toBe(true)
  expect(await verify(signer)).toMatchObject({
    published: false,
    differences: [
      'Its record prints what the register does not hold: Signed as Director, by Somebody else on 1 May 2026: Read.'
    ]
  })
  const reason = await verify(
    forged(({ record }) => ({
      record: record.map(each => ({ ...each, words: each.words.replace('before', 'after') }))
    }))
  )
  expect(reason).toMatchObject({
    published: false,
    differences: [expect.stringMatching(/“have risen”.* By Rosa Quill on 1 May 2026: Said of the year after\.$/)]
  })
})

test('one with a word taken out of its record has nothing wrong but that it was never published', async () => {
  expect(await verify(forged(() => ({ record: [] })))).toMatchObject({ published: false, differences: [] })
})

test('the form of one audience is not that of another', async () => {
  const officers = forged(() => ({ audience: 'officers' }))
  expect((await verify(officers)).published).toBe(false)
})

test('where the register is not open the files of the home are, and what was not checked is said', async () => {
  expect(await verify(published.public, null)).toMatchObject({
    ...{ published: true, workedOut: true, differences: [] },
    notChecked: [expect.stringContaining('held against the files in this home alone')]
  })
  expect(
    (
      await verify(
        forged(() => ({ record: [] })),
        null
      )
    ).published
  ).toBe(false)
})

test('one that tells of people’s work is worked out again with the register alone', async () => {
  await at.save('question', {
    ...{ body: 'Corporate Parenting Board', day: '2018-04-01', asker: 'Chair', words: 'Why?', state: 'open' }
  })
  const { officers } = await at.publish('{{questions}}', { title: 'Asked' })
  expect(officers.paper.items).toHaveLength(1)
  expect(await verify(officers)).toMatchObject({ published: true, workedOut: true, differences: [] })
  const closed = await verify(officers, null)
  expect(closed).toMatchObject({ published: true, workedOut: false, differences: [] })
  expect(closed.notChecked).toHaveLength(2)
})
