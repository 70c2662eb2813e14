import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellStories } from '../../demo/tell-stories.js'
import { tellVoiceStory } from '../../demo/tell-voice-story.js'
import { DESK_TODAY, linesOf, openPaperDesk, type PaperDesk } from '../../test/paper-desk.js'
import { findFaults } from './consistency/find-faults.js'
import { TEMPLATES } from './read-templates.js'

const WORK = [
  'annex-a-day-one',
  'briefing-to-members',
  'cabinet-half-yearly',
  'corporate-parenting-board',
  'executive-improvement-update',
  'one-page-for-young-people'
]
const AUDIENCES = ['officers', 'members', 'public'] as const
let desk: PaperDesk

beforeAll(async () => {
  desk = await openPaperDesk()
  const app = { register: desk.register, now: () => `${DESK_TODAY}T09:00:00.000Z` }
  await tellStories(app, '806')
  await tellVoiceStory(app, '806')
})
afterAll(() => desk.close())

function textOf(name: string): string {
  return TEMPLATES.get(name)!.text
}

test.each(WORK)(
  '%s works out for officers, members and the public, at any day and after an earlier one',
  async name => {
    for (const audience of AUDIENCES) {
      const first = await desk.out(textOf(name), { audience, asAt: '2018-12-31' })
      expect(first.problems).toEqual([])
      const { stated, editions, provenance } = first
      const earlier = { title: 'Before', asAt: '2018-12-31', dated: '2026-08-01', knownAt: '2026-08-01T00:00:00.000Z' }
      const previous = { ...earlier, stated, editions, definitions: provenance.definitions }
      const next = await desk.out(textOf(name), { audience, asAt: '2019-03-31', previous })
      expect(next.problems).toEqual([])
      const numbers = { dated: DESK_TODAY, audience, stated: next.stated, earlier: stated }
      expect(findFaults(numbers).filter(({ severity }) => severity === 'fails')).toEqual([])
      expect(linesOf(next).join('\n')).not.toMatch(/undefined|null|NaN|\{\{|\[object/)
    }
  }
)

test('no template names a year, so that each refreshes at any day', () => {
  for (const name of WORK) expect(textOf(name), name).not.toMatch(/\b(19|20)\d\d\b/)
})

test('the page for young people has short sentences and none of our words', () => {
  const text = textOf('one-page-for-young-people')
    .replace(/\{\{plainly \S+ |(rise|fall|same)="|"\}\}|" (?=rise|fall|same)/g, ' ')
    .replace(/\{\{[^}]*\}\}/g, '10')
    .replace(/[#*]/g, '')
  const sentences = text.split(/[.?!]\s|\n/).filter(each => each.trim() !== '')
  const words = sentences.map(each => each.trim().split(/\s+/).length)
  expect(Math.max(...words)).toBeLessThanOrEqual(24)
  expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(13)
  expect(text).not.toMatch(
    /placement|episode|statutory|per cent|%|indicator|signal|cohort|cared for|service user|contact\b/i
  )
})
