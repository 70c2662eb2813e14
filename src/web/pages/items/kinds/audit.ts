import { questionsOf, readAnswers } from '../../../../practice/audits/answers.js'
import { findScale, placeOnScale, SCALES } from '../../../../practice/audits/grade-scales.js'
import { findItem } from '../../../../register/items.js'
import { kindPage } from '../kind-page.js'

/** The questions of an audit with their answers, and where to answer them. */
export interface AuditPanel {
  readonly href: string
  readonly scale: string
  /** True when every question has a grade. */
  readonly answered: boolean
  readonly rows: readonly { readonly question: string; readonly grade: string; readonly words: string }[]
}

export default kindPage({
  kind: 'audit',
  panel: async ({ application }, { id, fields }): Promise<AuditPanel> => {
    const { tool, scale } = await toolOf(application.register, fields.programme)
    const questions = questionsOf(tool?.fields.questions)
    const answers = readAnswers(fields.answers, questions, scale)
    return {
      href: `/audits/${id}/answers`,
      scale: scale.title,
      answered: answers.length > 0 && answers.every(({ grade }) => grade !== null),
      rows: answers.map(({ grade, words }, index) => ({
        question: questions[index]!,
        grade: scale.grades.find(({ value }) => value === grade)?.label ?? '',
        words
      }))
    }
  },
  wrong: async ({ application }, { programme, grade, moderated }) => {
    const { scale } = await toolOf(application.register, programme)
    const isStrange = (each: unknown): boolean => typeof each === 'string' && placeOnScale(scale, each) === null
    return {
      ...(isStrange(grade) && { grade: `That grade is not on the scale of this audit: ${scale.title}` }),
      ...(isStrange(moderated) && { moderated: `That grade is not on the scale of this audit: ${scale.title}` })
    }
  }
})

async function toolOf(register: Parameters<typeof findItem>[0], programme: unknown) {
  const found = await findItem(register, String(programme))
  const tool = await findItem(register, String(found?.fields.tool))
  const scale = typeof tool?.fields.scale === 'string' ? findScale(tool.fields.scale) : null
  return { tool, scale: scale ?? SCALES[0] }
}
