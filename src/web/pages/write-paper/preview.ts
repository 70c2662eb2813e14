import { reachOf } from '../../../access/rights.js'
import type { Audience } from '../../../documents/block.js'
import { documentHtml } from '../../../documents/forms/html/document-html.js'
import { InputError } from '../../../domain/input-error.js'
import type { Item } from '../../../register/items.js'
import { momentText } from '../../moment-text.js'
import type { AskedByReader } from '../items/item-pages.js'

/** A paper as it is being written: how it would look, and what stands in its way. */
export interface Preview {
  readonly audience: Audience
  readonly audiences: readonly { readonly value: Audience; readonly label: string }[]
  /** Already escaped; null where it cannot be worked out, and `failed` says why. */
  readonly html: string | null
  readonly failed: string | null
  readonly problems: readonly Noted[]
  /** Claims that do not hold, and those that do. */
  readonly failing: readonly Noted[]
  /** What the author should look at; it stops nothing. */
  readonly warned: readonly Noted[]
  readonly holding: readonly Noted[]
  readonly at: string
}

/** Something said of a place in the text. */
export interface Noted {
  readonly line: number
  readonly column: number
  readonly sentence: string
}

const LABELS: Readonly<Record<Audience, string>> = { officers: 'Officers', members: 'Members', public: 'The public' }

/** Works a text out as one audience would read it; whoever sees safe figures alone sees it as members do. */
export async function previewOf(asked: AskedByReader, item: Item, text: string, wanted: string): Promise<Preview> {
  const { application, reader } = asked
  const may: readonly Audience[] =
    reachOf(reader.role, 'figures') === 'safe' ? ['members', 'public'] : ['officers', 'members', 'public']
  const audience = may.find(each => each === wanted) ?? may[0]!
  const common = {
    audience,
    audiences: may.map(value => ({ value, label: LABELS[value] })),
    at: momentText(application.now())
  }
  try {
    const { document, problems, checks } = await application.papers.preview(item, audience, text)
    const noted = ({ at, sentence }: { at: { line: number; column: number }; sentence: string }) => ({
      ...at,
      sentence
    })
    return {
      ...common,
      html: documentHtml(document),
      failed: null,
      problems: problems.map(noted),
      failing: checks.filter(({ finding }) => finding === 'fails').map(noted),
      warned: checks.filter(({ finding }) => finding === 'warns').map(noted),
      holding: checks.filter(({ finding }) => finding === 'holds').map(noted)
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { ...common, html: null, failed: error.message, problems: [], failing: [], warned: [], holding: [] }
  }
}
