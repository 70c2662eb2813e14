import { reachOf } from '../../../access/rights.js'
import { countLetters, visibleLine } from '../../../domain/visible-line.js'
import { NotReady, type Standing } from '../../../papers/publish/why-not.js'
import claimOverride from '../../../practice/papers/kinds/claim-override.js'
import paper from '../../../practice/papers/kinds/paper.js'
import { saveItem } from '../../../practice/save-item.js'
import { ChangedMeanwhile, type Item } from '../../../register/items.js'
import { page, type Redirected, type Shown } from '../../page.js'
import { type AskedByReader, type Found, foundItem } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'

/** What stands in the way of publishing a paper, and the button that publishes it. */
export interface PublishModel {
  readonly name: string
  readonly back: string
  readonly audience: string
  /** What must be mended first, a sentence each. */
  readonly reasons: readonly string[]
  /** What checks found against it and nobody let stand yet. */
  readonly claims: readonly { readonly key: string | null; readonly sentence: string }[]
  /** What should be looked at first; it stops nothing. */
  readonly warned: readonly string[]
  readonly error: string | null
}

const PATH = '/papers/:id/publish'
const MOST = 1_000

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'publish-papers', answer: asked => open(asked) },
    { method: 'POST', path: PATH, for: 'publish-papers', answer: publish },
    { method: 'POST', path: '/papers/:id/let-stand', for: 'publish-papers', answer: letStand }
  ]
})

async function open(asked: AskedByReader, error: string | null = null): Promise<Shown> {
  return show(await foundItem(asked, paper), asked, error)
}

async function publish(asked: AskedByReader): Promise<Shown | Redirected> {
  const found = await foundItem(asked, paper)
  try {
    const id = await asked.application.papers.publish(found.item, asked.reader)
    return { redirect: `/publications/${id}` }
  } catch (error) {
    if (error instanceof NotReady) return show(found, asked, 'It is not ready to be published.')
    if (error instanceof ChangedMeanwhile)
      return open(asked, 'Somebody saved it while you were reading. Look at it again.')
    throw error
  }
}

/** Lets stand what a check found against the paper; the reason is printed in the paper's record. */
async function letStand(asked: AskedByReader): Promise<Shown | Redirected> {
  const { item } = await foundItem(asked, paper)
  const reason = visibleLine(asked.form.reason ?? '')
  const claim = asked.form.claim ?? ''
  const { claims } = await standingFor(asked, item)
  const known = claims.some(({ key, isWithheld }) => key === claim && !isWithheld)
  if (!known) return open(asked, 'That no longer stands against the paper.')
  if (countLetters(reason) === 0 || reason.length > MOST)
    return open(asked, 'Say why it may stand, in 1,000 letters or fewer.')
  await saveItem(
    asked.application.register,
    { kind: claimOverride, values: { paper: item.id, claim, reason }, item: null },
    { authority: item.authority, by: asked.reader, at: asked.application.now() }
  )
  return { redirect: `${hrefOf(item)}/publish` }
}

async function show({ item }: Found, asked: AskedByReader, error: string | null): Promise<Shown> {
  const { reasons, claims, warned } = await standingFor(asked, item)
  const audience = { officers: 'officers', members: 'members and officers', public: 'the public, members and officers' }
  const model: PublishModel = {
    name: nameOf(item),
    back: hrefOf(item),
    audience: audience[item.fields.audience as keyof typeof audience],
    reasons,
    // What a claim is kept under may tell its figures.
    claims: claims.map(({ key, sentence, isWithheld }) => ({ key: isWithheld ? null : key, sentence })),
    warned,
    error
  }
  const title = `Publish: ${model.name}`
  return { title: error ? `Error: ${title}` : title, model, status: error ? 422 : 200 }
}

/** What stands in the way, of which whoever sees safe figures alone is not told the officers' figures. */
function standingFor({ application, reader }: AskedByReader, item: Item): Promise<Standing> {
  return application.papers.standing(item, reachOf(reader.role, 'figures') === 'safe')
}
