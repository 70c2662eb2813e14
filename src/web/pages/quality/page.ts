import { setTimeout as wait } from 'node:timers/promises'
import { dayText } from '../../../domain/day-text.js'
import auditProgramme from '../../../practice/audits/kinds/audit-programme.js'
import auditTool from '../../../practice/audits/kinds/audit-tool.js'
import { mayAdd, mayChange } from '../../../practice/may-change.js'
import { type Item, listItems } from '../../../register/items.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { viewOf, viewQuery } from '../../view.js'
import { isWithinReach } from '../items/about-children.js'
import { type AskedByReader, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import { bringUp } from './bring-up.js'
import { type FiguresKnow, figuresKnow } from './figures-know.js'

/** Practice audits on one page: what runs, what is late, and what must be seen to today. */
export interface QualityModel {
  readonly programmes: readonly {
    readonly name: string
    readonly href: string
    readonly owner: string
    readonly state: { readonly label: string; readonly tone: string }
    readonly audits: number
    readonly done: number
    readonly late: number
    readonly lastDrawn: string
  }[]
  /** True where the reader may add a programme, or a tool. */
  readonly add: { readonly programme: boolean; readonly tool: boolean }
  /** Audits by which a child needs somebody today, of those in the reader's reach; they are counted here and named on their own pages. */
  readonly urgent: number
  readonly toDo: number
  readonly late: number
  readonly toModerate: number
  readonly tools: number
  /** What the figures know of the audits; null while none is graded. */
  readonly figures: FiguresKnow | null
  /** The council as the end of an address. */
  readonly query: string
}

const PATIENCE = 2000
const ASK_AGAIN = 3

export default page({
  navigation: {
    text: 'Audits',
    href: '/quality',
    order: 4,
    over: ['/audit-actions', '/audit-programmes', '/audit-samples', '/audit-themes', '/audit-tools', '/audits']
  },
  routes: [
    { method: 'GET', path: '/quality', for: 'see-audits', answer: show },
    { method: 'POST', path: '/quality/figures', for: 'change-audits', answer: bringFiguresUp }
  ]
})

async function show(asked: AskedByReader): Promise<Shown> {
  const { register } = asked.application
  const { authority } = viewOf(asked)
  const now = today(asked)
  const [programmes, audits, samples, tools] = await Promise.all(
    ['audit-programme', 'audit', 'audit-sample', 'audit-tool'].map(kind => listItems(register, { authority, kind }))
  )
  const within = audits!.items.filter(item => isWithinReach(asked.reader, [item]))
  const isLate = ({ fields }: Item): boolean => fields.state === 'to do' && String(fields.due) < now
  const model: QualityModel = {
    programmes: [...programmes!.items].sort(endedLast).map(programme => {
      const own = audits!.items.filter(({ part_of }) => part_of === programme.id)
      const drawn = samples!.items
        .filter(({ part_of }) => part_of === programme.id)
        .map(({ fields }) => String(fields.day))
      return {
        name: nameOf(programme),
        href: hrefOf(programme),
        owner: String(programme.fields.owner),
        state: stateOf(programme),
        audits: own.length,
        done: own.filter(({ fields }) => fields.state !== 'to do').length,
        late: own.filter(isLate).length,
        lastDrawn: drawn.length === 0 ? 'Never' : dayText(drawn.sort().at(-1)!)
      }
    }),
    add: { programme: mayAdd(asked.reader, auditProgramme, []), tool: mayAdd(asked.reader, auditTool, []) },
    urgent: within.filter(({ fields }) => fields.urgent === 'yes').length,
    toDo: within.filter(({ fields }) => fields.state === 'to do').length,
    late: within.filter(isLate).length,
    toModerate: within.filter(({ fields }) => fields.state === 'graded').length,
    tools: tools!.inAll,
    figures: audits!.items.some(({ fields }) => fields.state !== 'to do')
      ? await figuresKnow(asked, audits!.items)
      : null,
    query: viewQuery(asked, viewOf(asked))
  }
  return { title: 'Practice audits', model, ...(model.figures?.underWay && { refresh: ASK_AGAIN }) }
}

function endedLast(one: Item, other: Item): number {
  return Number(one.fields.state === 'ended') - Number(other.fields.state === 'ended')
}

function stateOf({ fields }: Item): { readonly label: string; readonly tone: string } {
  return auditProgramme.fields.state.choices.find(({ value }) => value === fields.state)!
}

async function bringFiguresUp(asked: AskedByReader): Promise<Redirected> {
  if (!mayChange(asked.reader, auditProgramme, []))
    throw new Refused(403, 'Whoever leads on quality brings the figures up to date with the audits.')
  const { done } = bringUp(asked.application, viewOf(asked).authority, asked.reader.name)
  await Promise.race([done, wait(PATIENCE)])
  return { redirect: `/quality${viewQuery(asked, viewOf(asked))}#figures` }
}
