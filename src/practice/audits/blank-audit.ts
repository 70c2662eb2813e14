/** An audit of which nothing is done yet. */
export const BLANK_AUDIT = {
  again: null,
  answers: [],
  lived: null,
  strengths: null,
  worries: null,
  themes: [],
  grade: null,
  urgent: 'no',
  urgentWords: null,
  moderator: null,
  moderated: null,
  moderatedWhy: null,
  feedback: null,
  state: 'to do'
} as const
