import type { Value } from '../../src/lake/engine.js'
import { type Council, heaps, newestFirst } from './council.js'
import { events } from './events.js'

const REST = {
  audit_id: 'audit_id',
  programme: 'programme',
  scale: 'scale',
  grade: 'grade',
  moderated_grade: 'moderated_grade',
  moderated: 'moderated'
}

export function audit(council: Council): Record<string, Value>[] {
  const all = events(council, [['practice_audit', 'child_id', null, 'completed', REST]])
  const named = all.filter(({ more }) => more.audit_id !== null)
  return heaps(named, ({ more }) => String(more.audit_id)).map(of => {
    const [newest] = of.sort((a, b) => newestFirst(a.told, b.told))
    return { child_id: newest!.child_id, completed: newest!.day, ...newest!.more }
  })
}
