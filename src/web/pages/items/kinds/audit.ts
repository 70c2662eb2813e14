import { readAnswers } from '../../../../practice/audits/answers.js'
import { toolOfAudit } from '../../../../practice/audits/audit-tool-of.js'
import { placeOnScale } from '../../../../practice/audits/grade-scales.js'
import { ownModeration } from '../../../../practice/audits/own-moderation.js'
import { programmesToDraw } from '../../../../practice/audits/programmes-to-draw.js'
import { isGrading, unanswered, unansweredText } from '../../../../practice/audits/unanswered.js'
import { kindPage } from '../kind-page.js'

/** The questions of an audit with their answers, and where to answer them. */
export interface AuditPanel {
  readonly href: string
  /** Where to have the child audited again; null before this audit is graded, and for who may add none. */
  readonly again: string | null
  readonly scale: string
  /** True when every question has a grade or words. */
  readonly answered: boolean
  readonly rows: readonly { readonly question: string; readonly grade: string; readonly words: string }[]
}

export default kindPage({
  kind: 'audit',
  panel: async ({ application, reader }, { id, authority, fields }): Promise<AuditPanel> => {
    const { register } = application
    const { questions, scale } = await toolOfAudit(register, fields)
    const isGraded = fields.state !== 'to do'
    const programmes = isGraded ? await programmesToDraw(register, authority, reader) : []
    const answers = readAnswers(fields.answers, questions, scale)
    return {
      href: `/audits/${id}/answers`,
      again: programmes.length > 0 ? `/audits/${id}/again` : null,
      scale: scale.title,
      answered: answers.length > 0 && unanswered(questions, answers).length === 0,
      rows: answers.map(({ grade, words }, index) => ({
        question: questions[index]!,
        grade: scale.grades.find(({ value }) => value === grade)?.label ?? '',
        words
      }))
    }
  },
  choices: async ({ application }, fields) => {
    const { scale } = await toolOfAudit(application.register, fields)
    const grades = scale.grades.map(({ value }) => value)
    return { grade: grades, moderated: grades }
  },
  wrong: async ({ application: { register }, reader }, values, item) => {
    const { grade, moderated } = values
    const { questions, scale } = await toolOfAudit(register, values)
    const isStrange = (each: unknown): boolean => typeof each === 'string' && placeOnScale(scale, each) === null
    const open = unanswered(questions, readAnswers(values.answers, questions, scale))
    return {
      ...(item &&
        isGrading(item.fields, values) &&
        open.length > 0 && {
          state: `Answer the questions first: ${unansweredText(open, questions)}`
        }),
      ...(isStrange(grade) && { grade: `That grade is not on the scale of this audit: ${scale.title}` }),
      ...(isStrange(moderated) && { moderated: `That grade is not on the scale of this audit: ${scale.title}` }),
      ...(item && (await ownModeration(register, item, values, reader)))
    }
  }
})
