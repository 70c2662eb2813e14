import { randomInt } from 'node:crypto'
import { seeChildren } from '../../../access/see-children.js'
import { isDay } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { dayTyped, typedDay } from '../../../domain/day-typed.js'
import { visibleLine } from '../../../domain/visible-line.js'
import { drawSample } from '../../../practice/audits/draw-sample.js'
import auditProgramme from '../../../practice/audits/kinds/audit-programme.js'
import { repeatedDraw } from '../../../practice/audits/repeated-draw.js'
import { sampleItems } from '../../../practice/audits/sample-items.js'
import { type Item, listItems, saveItems } from '../../../register/items.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem, today } from '../items/item-pages.js'

/** The form that draws a sample. */
export interface DrawModel {
  readonly programme: { readonly name: string; readonly href: string }
  readonly population: string
  readonly typed: Typed
  readonly errors: Readonly<Partial<Record<keyof Typed, string>>>
}

interface Typed {
  readonly asAt: string
  readonly seed: string
  readonly size: string
  /** `yes` to leave out children audited before in the programme. */
  readonly leaveOut: string
  readonly due: string
  readonly auditors: string
  readonly cause: string
}

interface Wanted {
  readonly asAt: string
  readonly seed: number
  readonly size: number
  readonly leavesOut: boolean
  readonly due: string
  readonly auditors: readonly string[]
  readonly cause: string
}

const PATH = '/audit-programmes/:id/draw'
const SEEDS = 1_000_000

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'change-audits', answer: asked => open(asked) },
    { method: 'POST', path: PATH, for: 'change-audits', answer: draw }
  ]
})

async function open(asked: AskedByReader): Promise<Shown> {
  const programme = await programmeOf(asked)
  const { size } = programme.fields
  const known = await asked.application.scorecard({ authority: programme.authority, asAt: null, knownAt: null })
  const typed = {
    // The last day that figures reach to: on a later one there is nobody to draw.
    asAt: known?.asAt ?? today(asked),
    seed: String(randomInt(SEEDS)),
    size: String(size),
    leaveOut: '',
    due: '',
    auditors: asked.reader.name,
    cause: asked.query.cause ?? ''
  }
  return form(asked, programme, typed, {})
}

async function draw(asked: AskedByReader): Promise<Shown | Redirected> {
  const programme = await programmeOf(asked)
  const { asAt = '', seed = '', size = '', leaveOut = '', due = '', auditors = '', cause = '' } = asked.form
  const typed = { asAt, seed, size, leaveOut, due, auditors, cause }
  const { wanted, errors } = readTyped(typed, today(asked))
  if (Object.keys(errors).length > 0) return form(asked, programme, typed, errors)
  const { application, reader } = asked
  const { population, of, strata, most } = programme.fields
  const view = { authority: programme.authority, asAt: wanted.asAt, knownAt: null }
  const seen = await seeChildren(
    application.register,
    {
      reader,
      route: PATH,
      indicator: String(population),
      authority: programme.authority,
      asAt: wanted.asAt,
      knownAt: null,
      purpose: 'audit-practice',
      words: wanted.cause || `Drawing a sample: ${programme.fields.title}`,
      at: application.now()
    },
    () => application.candidates(String(population), view, of !== 'not counted', [strata ?? []].flat().map(String))
  )
  if ('refused' in seen) throw new Refused(403, 'Your role does not see children by name, so it cannot draw them.')
  if (seen.rows.length === 0) return form(asked, programme, typed, { asAt: 'There is no child to draw on that day' })
  const { audits, samples } = await drawnBefore(asked, programme)
  const before = new Set(audits.map(({ fields }) => fields.child))
  const children = wanted.leavesOut ? seen.rows.filter(({ child }) => !before.has(child)) : seen.rows
  if (children.length === 0)
    return form(asked, programme, typed, { leaveOut: 'Every child of that day has been audited before' })
  const perWorker = typeof most === 'number' ? most : null
  const sample = drawSample(children, { size: wanted.size, seed: wanted.seed, perWorker })
  const repeats = repeatedDraw(samples, audits, {
    seed: wanted.seed,
    asAt: wanted.asAt,
    population: children.length,
    drawn: sample.drawn.map(({ child }) => child)
  })
  if (repeats) return form(asked, programme, typed, { seed: repeatText(repeats, wanted.seed) })
  const record = {
    ...wanted,
    day: today(asked),
    population: children.length,
    leftOut: wanted.leavesOut ? seen.rows.length - children.length : null,
    cause: wanted.cause || null
  }
  const { sample: id, changes } = sampleItems(programme, sample, record)
  await saveItems(application.register, changes, reader, application.now())
  return { redirect: `/audit-samples/${id}` }
}

/** The audits of a programme and the samples that drew them. */
async function drawnBefore({ application: { register } }: AskedByReader, { authority, id }: Item) {
  const parts = (kind: string) => listItems(register, { authority, kind, partOf: id })
  const [audits, samples] = await Promise.all([parts('audit'), parts('audit-sample')])
  return { audits: audits.items, samples: samples.items }
}

function repeatText({ fields }: Item, seed: number): string {
  return `Seed ${seed} drew these children on ${dayText(String(fields.day))}, and their audits are there. To draw others, change the seed or leave out those audited before`
}

function readTyped(typed: Typed, now: string): { readonly wanted: Wanted; readonly errors: DrawModel['errors'] } {
  const auditors = typed.auditors
    .split('\n')
    .map(each => each.trim())
    .filter(Boolean)
  const wanted = {
    asAt: dayTyped(typed.asAt) ?? '',
    seed: Number(typed.seed),
    size: Number(typed.size),
    leavesOut: typed.leaveOut === 'yes',
    due: dayTyped(typed.due) ?? '',
    auditors,
    cause: visibleLine(typed.cause)
  }
  const errors = {
    ...(!(wanted.asAt && wanted.asAt <= now) && { asAt: 'Enter a real day, today or before' }),
    ...(!/^\d{1,6}$/.test(typed.seed) && { seed: 'Enter a seed of up to six digits' }),
    ...(!(wanted.size >= 1 && wanted.size <= 500 && Number.isInteger(wanted.size)) && {
      size: 'Enter a whole number from 1 to 500'
    }),
    ...(!(wanted.due >= now) && { due: 'Enter the day the audits are due, today or later' }),
    ...(auditors.length === 0 && { auditors: 'Enter who audits, a line each' }),
    ...(wanted.cause.length > 300 && { cause: 'Say why in 300 letters or fewer' })
  }
  return { wanted, errors }
}

async function programmeOf(asked: AskedByReader): Promise<Item> {
  const { item, mayChange } = await foundItem(asked, auditProgramme)
  if (!mayChange) throw new Refused(403, 'This programme is not yours to draw for.')
  return item
}

function form({ application }: AskedByReader, programme: Item, typed: Typed, errors: DrawModel['errors']): Shown {
  const indicator = application.indicators.find(({ id }) => id === programme.fields.population)
  const model: DrawModel = {
    programme: { name: String(programme.fields.title), href: `/audit-programmes/${programme.id}` },
    population: indicator?.title ?? '',
    typed: { ...typed, asAt: isDay(typed.asAt) ? typedDay(typed.asAt) : typed.asAt },
    errors
  }
  const isWrong = Object.keys(errors).length > 0
  return { title: `${isWrong ? 'Error: ' : ''}Draw a sample`, model, status: isWrong ? 422 : 200 }
}
