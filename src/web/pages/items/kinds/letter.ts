import type { Item, ItemQuery } from '../../../../register/items.js'
import { findItems, listItems } from '../../../../register/items.js'
import { kindPage } from '../kind-page.js'
import { hrefOf, nameOf } from '../shown-value.js'

/** Which of a letter's findings were found before, and which earlier ones it does not repeat. */
export interface LetterPanel {
  readonly repeated: readonly (FindingShown & { readonly earlier: FindingShown })[]
  /** Those shown of the earlier findings it does not repeat, and how many there are. */
  readonly silent: readonly FindingShown[]
  readonly silentInAll: number
  readonly findings: number
}

interface FindingShown {
  readonly name: string
  readonly href: string
  readonly letter: string
}

const MOST = 500
const SHOWN = 50

export default kindPage({
  kind: 'letter',
  panel: async ({ application: { register } }, letter): Promise<LetterPanel | null> => {
    const list = (query: Partial<ItemQuery>) =>
      listItems(register, { authority: letter.authority, kind: 'finding', limit: MOST, ...query })
    const { inAll } = await list({ partOf: letter.id, limit: 1 })
    if (inAll === 0) return null
    const own = (await list({ partOf: letter.id, filled: ['repeats'] })).items
    const open = (await list({ oneOf: { state: ['open', 'answered'] } })).items
    const repeated = await findItems(register, own.map(repeatsOf))
    const all = [...open, ...repeated.values()]
    const letters = await findItems(register, all.map(letterOf))
    const shown = (finding: Item): FindingShown => {
      const from = letters.get(letterOf(finding))
      return { name: nameOf(finding), href: hrefOf(finding), letter: from ? nameOf(from) : '' }
    }
    const foundAgain = repeatedBy(open, letters, letter)
    const silent = open.filter(finding => {
      const from = letters.get(letterOf(finding))
      return from !== undefined && from.sort < letter.sort && !foundAgain.has(finding.id)
    })
    if (repeated.size === 0 && silent.length === 0) return null
    return {
      findings: inAll,
      repeated: own.flatMap(finding => {
        const earlier = repeated.get(repeatsOf(finding))
        return earlier ? [{ ...shown(finding), earlier: shown(earlier) }] : []
      }),
      silent: silent.slice(0, SHOWN).map(shown),
      silentInAll: silent.length
    }
  }
})

/** The findings that one of this letter, or of a letter before it, repeats: only the newest of a chain can be left out. */
function repeatedBy(findings: readonly Item[], letters: ReadonlyMap<string, Item>, letter: Item): ReadonlySet<string> {
  const before = findings.filter(finding => (letters.get(letterOf(finding))?.sort ?? '') <= letter.sort)
  return new Set(before.map(repeatsOf))
}

function repeatsOf({ fields }: Item): string {
  return String(fields.repeats ?? '')
}

function letterOf({ part_of }: Item): string {
  return String(part_of)
}
