/** Whom a paper is for, the narrowest first: one for the public is also for members, one for members also for officers. */
export const AUDIENCES = [
  { value: 'officers', label: 'Officers' },
  { value: 'members', label: 'Members' },
  { value: 'public', label: 'The public' }
] as const

/** The audiences whose papers a member may read. */
export const FOR_MEMBERS = ['members', 'public'] as const
