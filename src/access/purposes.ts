/** A reason for looking at children, chosen from a list so that use can be counted. */
export interface Purpose {
  readonly id: string
  readonly label: string
  readonly hint: string
}

/** The purposes on offer, in the order shown. `other` leans on the words alone. */
export const PURPOSES: readonly Purpose[] = [
  {
    id: 'check-data',
    label: 'Checking the data',
    hint: 'Finding or mending a record that looks wrong before a return or a report'
  },
  {
    id: 'understand-figure',
    label: 'Understanding a figure',
    hint: 'Finding out why a figure changed, or who it counts'
  },
  {
    id: 'manage-work',
    label: 'Managing the work of a team',
    hint: 'Finding children who need something done for them'
  },
  { id: 'audit-practice', label: 'Auditing practice', hint: 'Choosing or reviewing children for a practice audit' },
  {
    id: 'answer-inspectors',
    label: 'Answering inspectors',
    hint: 'Preparing a child-level list that an inspectorate has asked for'
  },
  { id: 'other', label: 'Something else', hint: 'Say what it is in your own words' }
]

/** The purpose of an id; null when there is none. */
export function findPurpose(id: string): Purpose | null {
  return PURPOSES.find(purpose => purpose.id === id) ?? null
}

/** The reasons on offer for opening a child out of reach, in the order shown. */
export const REASONS: readonly Purpose[] = [
  { id: 'glass-risk', label: 'A child may be at risk now', hint: 'Something has to be known before a decision today' },
  { id: 'glass-duty', label: 'On duty or out of hours', hint: 'A call or a visit about a child of another team' },
  { id: 'glass-cover', label: 'Covering for a colleague', hint: 'Who works with the child is away' },
  {
    id: 'glass-family',
    label: 'Working with the family',
    hint: 'With a brother, a sister or a parent of the child'
  },
  { id: 'glass-transfer', label: 'The child is coming to my team', hint: 'The case system does not say so yet' },
  { id: 'glass-other', label: 'Something else', hint: 'Say what it is in your own words' }
]

/** The purpose or the reason of an id; null when there is none. */
export function purposeOf(id: string): Purpose | null {
  return findPurpose(id) ?? findReason(id)
}

/** The reason of an id; null when there is none. */
export function findReason(id: string): Purpose | null {
  return REASONS.find(reason => reason.id === id) ?? null
}
