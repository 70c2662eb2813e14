import { findItem, type Item } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import { questionsOf } from './answers.js'
import { findScale, type GradeScale, SCALES } from './grade-scales.js'

/** The questions a programme's audits ask, and the scale they grade on. */
export interface AuditTool {
  readonly title: string
  readonly questions: readonly string[]
  readonly scale: GradeScale
}

/** The tool of an audit, through its programme. */
export async function toolOfAudit(register: Register, { programme }: Item['fields']): Promise<AuditTool> {
  return toolOfProgramme(register, (await findItem(register, String(programme)))?.fields ?? {})
}

/** The tool of an audit programme. */
export async function toolOfProgramme(register: Register, { tool }: Item['fields']): Promise<AuditTool> {
  const fields = (await findItem(register, String(tool)))?.fields ?? {}
  const scale = typeof fields.scale === 'string' ? findScale(fields.scale) : null
  return { title: String(fields.title ?? ''), questions: questionsOf(fields.questions), scale: scale ?? SCALES[0] }
}
