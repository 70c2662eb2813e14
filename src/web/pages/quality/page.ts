import { dayText } from '../../../domain/day-text.js'
import { type Item, listItems } from '../../../register/items.js'
import { type Asked, page, type Shown } from '../../page.js'
import { viewOf } from '../../view.js'
import { today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'

/** Practice audits on one page: what runs, what is late, and what must be seen to today. */
export interface QualityModel {
  readonly programmes: readonly {
    readonly name: string
    readonly href: string
    readonly owner: string
    readonly audits: number
    readonly done: number
    readonly late: number
    readonly lastDrawn: string
  }[]
  /** Audits by which a child needs somebody today; they are counted here and named on their own pages. */
  readonly urgent: number
  readonly late: number
  readonly toModerate: number
  readonly tools: number
}

export default page({
  navigation: { text: 'Audits', href: '/quality', order: 4 },
  routes: [{ method: 'GET', path: '/quality', for: 'see-audits', answer: show }]
})

async function show(asked: Asked): Promise<Shown> {
  const { register } = asked.application
  const { authority } = viewOf(asked)
  const now = today(asked)
  const [programmes, audits, samples, tools] = await Promise.all(
    ['audit-programme', 'audit', 'audit-sample', 'audit-tool'].map(kind => listItems(register, { authority, kind }))
  )
  const isLate = ({ fields }: Item): boolean => fields.state === 'to do' && String(fields.due) < now
  const model: QualityModel = {
    programmes: programmes!.items.map(programme => {
      const own = audits!.items.filter(({ part_of }) => part_of === programme.id)
      const drawn = samples!.items
        .filter(({ part_of }) => part_of === programme.id)
        .map(({ fields }) => String(fields.day))
      return {
        name: nameOf(programme),
        href: hrefOf(programme),
        owner: String(programme.fields.owner),
        audits: own.length,
        done: own.filter(({ fields }) => fields.state !== 'to do').length,
        late: own.filter(isLate).length,
        lastDrawn: drawn.length === 0 ? 'Never' : dayText(drawn.sort().at(-1)!)
      }
    }),
    urgent: audits!.items.filter(({ fields }) => fields.urgent === 'yes').length,
    late: audits!.items.filter(isLate).length,
    toModerate: audits!.items.filter(({ fields }) => fields.state === 'graded').length,
    tools: tools!.inAll
  }
  return { title: 'Practice audits', model }
}
