import { expect, test } from 'vitest'
import type { AnyKind } from '../kind.js'
import { readForm } from '../read-form.js'
import { KINDS } from '../read-kinds.js'
import paper from './kinds/paper.js'
import paperComment from './kinds/paper-comment.js'
import paperSignOff from './kinds/paper-sign-off.js'
import publication from './kinds/publication.js'
import question from './kinds/question.js'

const TODAY = '2026-11-02'
const PAPER = {
  title: 'Children’s services scorecard',
  body: 'Corporate Parenting Board',
  meeting: '24/11/2026',
  asAt: '31/10/2026',
  audience: 'members',
  owner: 'Head of Performance',
  status: 'draft'
}
const QUESTION = { body: 'Executive', day: '1/11/2026', asker: 'Chair', words: 'Why did it rise?', state: 'open' }

function errors(kind: AnyKind, form: Readonly<Record<string, string>>): string[] {
  return Object.keys(readForm(kind, form, TODAY).errors)
}

test('a paper needs a title, a body, the day of its figures, an owner and a status', () => {
  expect(errors(paper, PAPER)).toEqual([])
  expect(errors(paper, {})).toEqual(['title', 'body', 'asAt', 'audience', 'owner', 'status'])
})

test('its figures are of no day after the meeting, and known at no moment to come', () => {
  expect(errors(paper, { ...PAPER, asAt: '24/11/2026' })).toEqual([])
  expect(errors(paper, { ...PAPER, asAt: '25/11/2026' })).toEqual(['asAt'])
  expect(errors(paper, { ...PAPER, knownAt: '2/11/2026 23:59' })).toEqual([])
  expect(errors(paper, { ...PAPER, knownAt: '3/11/2026 00:00' })).toEqual(['knownAt'])
  expect(errors(paper, { ...PAPER, knownAt: 'yesterday' })).toEqual(['knownAt'])
})

test('the form leaves the text as it was', () => {
  const { values } = readForm(paper, { ...PAPER, text: 'Typed over' }, TODAY, { text: '# Summary' })
  expect(values.text).toBe('# Summary')
  expect(readForm(paper, { ...PAPER, text: 'Typed' }, TODAY).values.text).toBeNull()
})

test('it is due on the day of the meeting, for the public five clear days before, and not once it is published', () => {
  const { values } = readForm(paper, PAPER, TODAY)
  expect(paper.due?.(values as never, TODAY)).toBe('2026-11-24')
  expect(paper.due?.({ ...values, audience: 'public' } as never, TODAY)).toBe('2026-11-16')
  expect(paper.due?.({ ...values, status: 'published' } as never, TODAY)).toBeNull()
  const told = (today: string) => paper.told?.({ ...values, audience: 'public' } as never, today)
  expect(told('2026-11-16')).toMatchObject([{ label: 'The agenda', tone: 'plain' }])
  expect(told('2026-11-17')).toMatchObject([{ tone: 'late' }])
  expect(paper.told?.(values as never, '2026-11-17')).toEqual([])
})

test('a comment that is answered has an answer, and a refusal to sign says why', () => {
  const comment = { paper: 'p', words: 'Is this the mean?', state: 'answered' }
  expect(errors(paperComment, comment)).toEqual(['answer'])
  expect(errors(paperComment, { ...comment, answer: 'Yes' })).toEqual([])
  const sign = { paper: 'p', as: 'Director', agreed: 'no', version: '3' }
  expect(errors(paperSignOff, sign)).toEqual(['words'])
  expect(errors(paperSignOff, { ...sign, agreed: 'yes' })).toEqual([])
})

test('a question and its answer go together, since members read an answer once it is saved', () => {
  expect(errors(question, QUESTION)).toEqual([])
  expect(errors(question, { ...QUESTION, state: 'answered' })).toEqual(['answer', 'answered'])
  expect(errors(question, { ...QUESTION, answer: 'Because' })).toEqual(['state'])
  const answered = { ...QUESTION, state: 'answered', answer: 'Because', answered: '1/11/2026' }
  expect(errors(question, answered)).toEqual([])
  expect(errors(question, { ...answered, answered: '31/10/2026' })).toEqual(['answered'])
  expect(errors(question, { ...answered, answered: '3/11/2026' })).toEqual(['answered'])
  expect(errors(question, { ...QUESTION, day: '3/11/2026' })).toEqual(['day'])
})

test('a publication is called by its title and day', () => {
  expect(publication.name({ title: 'Scorecard', published: '2026-11-24' } as never)).toBe('Scorecard, 24 November 2026')
})

test('what is said of a paper is a record: sign-offs, overrides and publications are never changed', () => {
  const fixed = [...KINDS.values()].filter(({ path, isFixed }) => isFixed && /paper|claim|publication/.test(path))
  expect(fixed.map(({ id }) => id)).toEqual(['claim-override', 'paper-sign-off', 'publication'])
})
