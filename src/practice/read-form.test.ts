import { expect, test } from 'vitest'
import paperSignOff from './papers/kinds/paper-sign-off.js'
import { readForm } from './read-form.js'
import review from './scrutiny/kinds/review.js'

test('what is missing is asked for by its label, a question as a question', () => {
  expect(readForm(review, {}, '2026-03-10').errors).toEqual({
    title: 'Enter title',
    panel: 'Enter panel',
    published: 'Enter day the report went to the executive'
  })
  expect(Object.values(readForm(paperSignOff, {}, '2026-03-10').errors)).toContain(
    'Choose an answer: Is it ready to be published?'
  )
})
