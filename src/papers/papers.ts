import type { Audience } from '../documents/block.js'
import { dayOfMoment } from '../domain/day-of-moment.js'
import type { Home } from '../figures/home.js'
import { KINDS } from '../practice/read-kinds.js'
import { changeOf } from '../practice/save-item.js'
import { standingDecisions } from '../register/decisions.js'
import { findItem, type Item, listItems, saveItems } from '../register/items.js'
import { itemsThen } from '../register/items-then.js'
import type { Register } from '../register/register.js'
import type { PaperSources } from './facts/gather.js'
import { paperOf } from './paper-of-item.js'
import { freeze, previousOf } from './publish/freeze.js'
import { type FrozenPaper, type ReadFrozen, sealed } from './publish/frozen.js'
import { notShown } from './publish/not-shown.js'
import { PaperFiles } from './publish/paper-files.js'
import type { ChildIds } from './publish/printed-child-ids.js'
import { type Restated, restated } from './publish/restated.js'
import { NotReady, onPaper, type Standing, standingOf, whyNot } from './publish/why-not.js'
import { type WorkedOut, workOut } from './work-out.js'

/** Who publishes. */
export interface Publisher {
  readonly id: string | null
  readonly name: string
}

const HASHES: Readonly<Record<Audience, string>> = {
  officers: 'officersHash',
  members: 'membersHash',
  public: 'publicHash'
}
const AUDIENCES = Object.keys(HASHES) as Audience[]

/** The papers of a home: worked out, published, and read again as they were published. */
export class Papers {
  readonly files: PaperFiles

  constructor(
    private readonly home: Home,
    private readonly register: Register,
    private readonly clock: () => string
  ) {
    this.files = new PaperFiles(home.folder)
  }

  /** A paper as it would be for an audience, its text as it is saved or as it is being written. */
  async preview(item: Item, audience: Audience, text?: string): Promise<WorkedOut> {
    const paper = { ...paperOf(item), ...(text !== undefined && { text }) }
    const publications = await this.#publications(item.authority)
    const previous = await this.#previous(item, audience, publications)
    const earlier = audience === 'officers' ? [] : await this.#safe(publications)
    const before = earlier.flatMap(read => read.paper.figures)
    return workOut(paper, { audience, previous: previousOf(previous), before }, this.#sources())
  }

  /** What stands in the way of publishing a paper as it is saved, for any of those it is for; to whoever sees safe figures alone the officers' figures are not told. */
  async standing(item: Item, isSafe = false): Promise<Standing> {
    const [said, children] = await Promise.all([onPaper(this.register, item), this.#childIds(item)])
    const found = await Promise.all(
      audiencesOf(item).map(async audience => {
        const isWithheld = isSafe && audience === 'officers'
        return standingOf(await this.preview(item, audience), said, children, isWithheld)
      })
    )
    const claims = new Map(found.flatMap(each => each.claims).map(claim => [claim.key, claim]))
    return { reasons: [...new Set(found.flatMap(({ reasons }) => reasons))], claims: [...claims.values()] }
  }

  /**
   * Publishes a paper: freezes it for each audience it is for and records the publication, whose id is given.
   * @throws NotReady with everything that stands in the way; ChangedMeanwhile when it was saved meanwhile
   */
  async publish(item: Item, by: Publisher): Promise<string> {
    const said = await onPaper(this.register, item)
    const publications = await this.#publications(item.authority)
    const earlier = await this.#safe(publications)
    const freezings = []
    for (const audience of audiencesOf(item)) {
      const previous = await this.#previous(item, audience, publications)
      freezings.push(await freeze(paperOf(item), { audience, previous, earlier, said }, this.#sources()))
    }
    const children = await this.#childIds(item)
    const reasons = new Set(freezings.flatMap(({ worked }) => whyNot(worked, said, children)))
    if (reasons.size > 0) throw new NotReady([...reasons])
    const kept = freezings.flatMap(({ frozen, worked }) => notShown(frozen.audience, worked.suppressed))
    const files = freezings.map(({ frozen }) => {
      const { audience } = frozen
      return { audience, ...sealed(audience === 'officers' ? { ...frozen, notShown: kept } : frozen) }
    })
    for (const file of files) await this.files.keep(file)
    const hashes = Object.fromEntries(files.map(({ audience, hash }) => [audience, hash]))
    return this.#record(item, freezings[0]!.frozen, hashes, by)
  }

  /** A publication as one audience has it; null when it was not published for them. */
  async published(publication: Item, audience: Audience): Promise<ReadFrozen | null> {
    const hash = publication.fields[HASHES[audience]]
    return typeof hash === 'string' ? this.files.read(hash) : null
  }

  /** What a published paper said, and what is known now. */
  restated(paper: FrozenPaper): Promise<Restated[]> {
    return restated(paper, this.#sources())
  }

  async #record(
    item: Item,
    { paper, loads, definitions }: FrozenPaper,
    hashes: Partial<Record<Audience, string>>,
    by: Publisher
  ): Promise<string> {
    const now = this.clock()
    const { title = null, body = null, meeting = null, audience = null, asAt = null } = item.fields
    const values = {
      ...{ paper: item.id, title, body, meeting, audience, asAt },
      published: dayOfMoment(now),
      knownAt: paper.knownAt,
      version: item.version,
      ...Object.fromEntries(AUDIENCES.map(each => [HASHES[each], hashes[each] ?? null])),
      loads: loads.map(({ number, source, period }) => `${number} ${source} ${period}`).join('\n'),
      definitions
    }
    const publication = changeOf({ kind: KINDS.get('publication')!, values, item: null }, item.authority)
    const fields = { ...item.fields, status: 'published' }
    const published = changeOf({ kind: KINDS.get('paper')!, values: fields, item, why: 'published' }, item.authority)
    await saveItems(this.register, [publication, published], by, now)
    return publication.item
  }

  /** The ids of a paper's council's children, which it is not to print. */
  async #childIds({ authority }: Item): Promise<ChildIds> {
    const council = await this.home.council(authority, this.clock())
    return council ? council.workings.childIds() : new Set()
  }

  /** Every publication of a council, oldest first. */
  async #publications(authority: string): Promise<readonly Item[]> {
    const { items } = await listItems(this.register, { authority, kind: 'publication' })
    return [...items].sort((one, other) => (one.at < other.at ? -1 : 1))
  }

  /** What members and the public were given, oldest first. */
  async #safe(publications: readonly Item[]): Promise<ReadFrozen[]> {
    const found = await Promise.all(
      publications.flatMap(each => [this.published(each, 'members'), this.published(each, 'public')])
    )
    const once = new Map(found.flatMap(read => (read ? [[read.hash, read] as const] : [])))
    return [...once.values()]
  }

  /** The last paper of the same kind that went to the same body before this one. */
  async #previous(item: Item, audience: Audience, publications: readonly Item[]): Promise<ReadFrozen | null> {
    for (const publication of [...publications].reverse()) {
      if (publication.fields.body !== item.fields.body || publication.fields.paper === item.id) continue
      const paper = await findItem(this.register, String(publication.fields.paper))
      if ((paper?.fields.template ?? null) !== (item.fields.template ?? null)) continue
      const read = await this.published(publication, audience)
      if (read && read.paper.paper.dated < paperOf(item).dated) return read
    }
    return null
  }

  #sources(): PaperSources {
    return {
      figures: this.home,
      items: async (kind, authority, at) =>
        at === null
          ? (await listItems(this.register, { authority, kind })).items
          : itemsThen(this.register, { authority, kind }, at),
      decisions: (authority, day) => standingDecisions(this.register, authority, day),
      now: this.clock()
    }
  }
}

/** A paper for the public is also for members, and one for members also for officers. */
function audiencesOf({ fields }: Item): Audience[] {
  return AUDIENCES.slice(0, AUDIENCES.indexOf(fields.audience as Audience) + 1)
}
