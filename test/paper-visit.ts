import { KINDS } from '../src/practice/read-kinds.js'
import { saveItem } from '../src/practice/save-item.js'
import { findItem, type Item } from '../src/register/items.js'
import type { ItemFields } from '../src/register/tables/items.js'
import { sampleHome } from './sample-home.js'
import { openVisit, type Visit } from './visit.js'

/** A paper of two figures that keeps a third, and some words, for officers. */
export const TEXT = `# Our children

There were {{figure CL01}} children looked after on {{day}}, and {{figure CL01 as-at=-6m}} six months before.

{{only officers}}

For officers: {{figure CL01 as-at=-3m}} three months before.

{{end}}
`

const FIELDS = {
  ...{ title: 'Our children', body: 'Corporate Parenting Board', meeting: '2018-05-01', template: null },
  ...{ asAt: '2018-03-31', knownAt: null, audience: 'public', owner: 'Head of care', status: 'draft', text: TEXT }
}

/** A visit to the sample council by a director, democratic services and a member besides the analyst. */
export async function openPaperVisit(): Promise<Visit> {
  const visit = await openVisit(await sampleHome([2017]))
  for (const role of ['director', 'democratic-services', 'elected-member', 'team-manager'] as const)
    await visit.enter(role)
  return visit
}

/** Saves a paper, or its next version, and gives it. */
export async function savePaper({ app }: Visit, fields: ItemFields = {}, item: Item | null = null): Promise<Item> {
  const wanted = { kind: KINDS.get('paper')!, values: { ...FIELDS, ...item?.fields, ...fields }, item }
  const by = { id: null, name: 'Rosa Quill' }
  const id = await saveItem(app.register, wanted, { authority: '806', by, at: app.now() })
  return (await findItem(app.register, id))!
}

/** Signs a paper as it stands and publishes it; gives the address of the publication. */
export async function publishPaper(visit: Visit, { id, version }: Item): Promise<string> {
  const sign = { as: 'Director', agreed: 'yes', words: 'Read.', version: String(version) }
  await visit.post(`/papers/${id}/sign`, sign, 'director')
  return String((await visit.post(`/papers/${id}/publish`, {}, 'director')).headers.location)
}
