import { type Item, versionsOf } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import type { ItemFields } from '../../register/tables/items.js'
import { type By, usersCalled } from '../../register/users.js'

/**
 * What is wrong with who moderates an audit, by field: whoever gave its grade or answered its questions does not, nor the
 * auditor. Accounts are compared, since a post and a name may be of one person; a post that several hold is nobody’s.
 */
export async function ownModeration(
  register: Register,
  item: Item,
  values: ItemFields,
  by: By
): Promise<Readonly<Record<string, string>>> {
  if (!isModerating(item.fields, values)) return {}
  const graders = await gradersOf(register, item, values, by)
  const moderators = typeof values.moderator === 'string' ? await usersCalled(register, values.moderator) : []
  return {
    ...(isAmong(graders, by) && {
      moderated: 'You graded this audit or answered its questions: somebody else moderates it'
    }),
    ...(moderators.some(each => isAmong(graders, each)) && {
      moderator: 'Nobody moderates their own audit: this is the account of whoever graded it'
    })
  }
}

function isModerating(before: ItemFields, values: ItemFields): boolean {
  const differs = (name: string) => (before[name] ?? null) !== (values[name] ?? null)
  const isNow = values.moderated != null || before.moderated != null
  const becomes = values.state === 'moderated' && differs('state')
  return becomes || differs('moderated') || (isNow && (differs('moderatedWhy') || differs('moderator')))
}

/** The accounts that graded an audit or answered its questions, and the auditor’s. */
async function gradersOf(register: Register, { id, fields }: Item, values: ItemFields, by: By): Promise<By[]> {
  const versions = await versionsOf(register, id)
  const graders = versions.flatMap(({ by_id, by_name, fields }, index) =>
    isGraded(versions[index + 1]?.fields ?? {}, fields) ? [{ id: by_id, name: by_name }] : []
  )
  const auditors = [...new Set([fields.auditor, values.auditor].map(String))]
  const called = await Promise.all(auditors.map(each => usersCalled(register, each)))
  const sole = called.filter(({ length }) => length === 1).flat()
  return [...graders, ...sole, ...(isGraded(fields, values) ? [by] : [])]
}

function isGraded(before: ItemFields, after: ItemFields): boolean {
  return ['grade', 'answers'].some(name => held(after[name]) !== null && held(after[name]) !== held(before[name]))
}

function held(value: ItemFields[string] | undefined): string | null {
  const texts = [value ?? []].flat()
  return texts.length === 0 ? null : JSON.stringify(texts)
}

// What was recorded without an account is known by the name alone.
function isAmong(people: readonly By[], { id, name }: By): boolean {
  return people.some(each => (each.id === null || id === null ? same(each.name, name) : each.id === id))
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
