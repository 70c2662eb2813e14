import { type Answer, answersText, readAnswers } from '../../../practice/audits/answers.js'
import { type AuditTool, toolOfAudit } from '../../../practice/audits/audit-tool-of.js'
import audit from '../../../practice/audits/kinds/audit.js'
import { unanswered, unansweredText } from '../../../practice/audits/unanswered.js'
import { saveItem } from '../../../practice/save-item.js'
import { ChangedMeanwhile, findItem, type Item } from '../../../register/items.js'
import { page, type Redirected, Refused, type Shown } from '../../page.js'
import { type AskedByReader, foundItem } from '../items/item-pages.js'

/** The questions of an audit's tool, with what was answered. */
export interface GradeModel {
  readonly title: string
  readonly href: string
  readonly version: number
  readonly tool: string
  readonly scale: string
  readonly questions: readonly {
    readonly question: string
    readonly words: string
    readonly grades: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[]
  }[]
  readonly error: string | null
}

const PATH = '/audits/:id/answers'
const MOST_WORDS = 3_000

export default page({
  routes: [
    { method: 'GET', path: PATH, for: 'change-audits', answer: asked => show(asked) },
    { method: 'POST', path: PATH, for: 'change-audits', answer: save }
  ]
})

async function show(asked: AskedByReader): Promise<Shown> {
  const item = await ownAudit(asked)
  const tool = await toolOfAudit(asked.application.register, item.fields)
  return form(item, tool, readAnswers(item.fields.answers, tool.questions, tool.scale), null)
}

async function save(asked: AskedByReader): Promise<Shown | Redirected> {
  const item = await ownAudit(asked)
  const tool = await toolOfAudit(asked.application.register, item.fields)
  const answers = tool.questions.map((_, index): Answer => {
    const grade = asked.form[`grade-${index}`] ?? ''
    const isGrade = tool.scale.grades.some(({ value }) => value === grade)
    return {
      grade: isGrade ? grade : null,
      words: (asked.form[`words-${index}`] ?? '').replace(/\t/g, ' ').replaceAll('\0', ' ').trim()
    }
  })
  if (answers.some(({ words }) => words.length > MOST_WORDS))
    return form(item, tool, answers, 'Each answer must be 3,000 letters or fewer')
  const { questions, scale } = tool
  const open = unanswered(questions, answers)
  // What is graded keeps its answers.
  if (
    item.fields.state !== 'to do' &&
    open.length > unanswered(questions, readAnswers(item.fields.answers, questions, scale)).length
  )
    return form(
      item,
      tool,
      answers,
      `This audit is graded, so its questions stay answered: ${unansweredText(open, questions)}`
    )
  const { application, reader } = asked
  const values = { ...item.fields, answers: answersText(answers) }
  try {
    const version = Number(asked.form.version) || item.version
    const by = { authority: item.authority, by: reader, at: application.now() }
    await saveItem(application.register, { kind: audit, values, item: { id: item.id, version } }, by)
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error
    const latest = (await findItem(application.register, item.id))!
    return form(
      latest,
      tool,
      answers,
      `${latest.by_name} changed this audit while you had it open. Save again to keep your answers.`
    )
  }
  return { redirect: asked.form.next === 'grade' ? `/audits/${item.id}/edit` : `/audits/${item.id}` }
}

async function ownAudit(asked: AskedByReader): Promise<Item> {
  const { item, mayChange } = await foundItem(asked, audit)
  if (!mayChange) throw new Refused(403, 'This audit is somebody else’s to answer.')
  return item
}

function form(item: Item, tool: AuditTool, answers: readonly Answer[], error: string | null): Shown {
  const model: GradeModel = {
    title: audit.name(item.fields as never),
    href: `/audits/${item.id}`,
    version: item.version,
    tool: tool.title,
    scale: tool.scale.title,
    questions: tool.questions.map((question, index) => ({
      question,
      words: answers[index]?.words ?? '',
      grades: tool.scale.grades.map(({ value, label }) => ({
        value,
        text: label,
        checked: answers[index]?.grade === value
      }))
    })),
    error
  }
  return { title: `${error ? 'Error: ' : ''}Questions of the audit`, model, status: error ? 422 : 200 }
}
