import type { Field } from '../field.js'

/** The state of what somebody asks or says of a paper: open until it has its answer. */
export const ANSWER_STATE = {
  as: 'choice',
  label: 'State',
  required: true,
  usual: 'open',
  choices: [
    { value: 'open', label: 'Open', tone: 'yellow' },
    { value: 'answered', label: 'Answered', tone: 'green' }
  ]
} as const satisfies Field
