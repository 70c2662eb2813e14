import type { Item, ItemQuery } from '../../../../register/items.js'
import { findItems, listItems } from '../../../../register/items.js'
import { kindPage } from '../kind-page.js'
import { hrefOf, nameOf } from '../shown-value.js'

/** Which of a letter's findings were found before, and which earlier ones it does not repeat. */
export interface LetterPanel {
  readonly repeated: readonly (FindingShown & { readonly earlier: FindingShown })[]
  readonly silent: readonly FindingShown[]
  readonly findings: number
}

interface FindingShown {
  readonly name: string
  readonly href: string
  readonly letter: string
}

const MOST = 500

export default kindPage({
  kind: 'letter',
  panel: async ({ application: { register } }, letter): Promise<LetterPanel | null> => {
    const list = (query: Partial<ItemQuery>) =>
      listItems(register, { authority: letter.authority, kind: 'finding', limit: MOST, ...query })
    const own = (await list({ partOf: letter.id })).items
    const open = (await list({ oneOf: { state: ['open', 'answered'] } })).items
    const repeated = await findItems(register, own.map(repeatsOf))
    const all = [...open, ...repeated.values()]
    const letters = await findItems(register, all.map(letterOf))
    const shown = (finding: Item): FindingShown => {
      const from = letters.get(letterOf(finding))
      return { name: nameOf(finding), href: hrefOf(finding), letter: from ? nameOf(from) : '' }
    }
    const silent = open.filter(finding => {
      const from = letters.get(letterOf(finding))
      return from !== undefined && from.sort < letter.sort && !isRepeatedBy(finding, open, letters, letter)
    })
    if (own.length === 0 || (repeated.size === 0 && silent.length === 0)) return null
    return {
      findings: own.length,
      repeated: own.flatMap(finding => {
        const earlier = repeated.get(repeatsOf(finding))
        return earlier ? [{ ...shown(finding), earlier: shown(earlier) }] : []
      }),
      silent: silent.map(shown)
    }
  }
})

/** Says whether a finding of this letter, or of one before it, repeats a finding: only the newest of a chain can be left out. */
function isRepeatedBy(
  finding: Item,
  others: readonly Item[],
  letters: ReadonlyMap<string, Item>,
  letter: Item
): boolean {
  return others.some(
    other => repeatsOf(other) === finding.id && (letters.get(letterOf(other))?.sort ?? '') <= letter.sort
  )
}

function repeatsOf({ fields }: Item): string {
  return String(fields.repeats ?? '')
}

function letterOf({ part_of }: Item): string {
  return String(part_of)
}
