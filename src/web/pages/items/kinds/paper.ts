import { type Item, listItems } from '../../../../register/items.js'
import type { ItemFields } from '../../../../register/tables.js'
import type { AskedByReader } from '../item-pages.js'
import { kindPage } from '../kind-page.js'

export default kindPage({
  kind: 'paper',
  // Publishing has a page and a right of its own, and what was signed off or published is changed as a draft.
  wrong: async (asked, values, item) => {
    const { status } = values
    if (status !== 'signed off' && status !== 'published') return {}
    const becomes = status !== item?.fields.status
    if (becomes && status === 'published')
      return { status: 'A paper is published once its claims are checked, and not by this form' }
    if (becomes && !(await isSignedOff(asked, item))) return { status: 'Nobody has signed off this version yet' }
    return item && differs(values, item.fields) ? { status: 'Set it back to draft to change anything else' } : {}
  }
})

async function isSignedOff({ application }: AskedByReader, paper: Item | null): Promise<boolean> {
  if (paper === null) return false
  const { authority, id, version } = paper
  const { items } = await listItems(application.register, { authority, kind: 'paper-sign-off', partOf: id })
  const latest = items.filter(({ fields }) => Number(fields.version) === version)
  return latest.length > 0 && latest.every(({ fields }) => fields.agreed === 'yes')
}

function differs(values: ItemFields, before: ItemFields): boolean {
  const names = Object.keys(values).filter(name => name !== 'status')
  return names.some(name => JSON.stringify(values[name] ?? null) !== JSON.stringify(before[name] ?? null))
}
