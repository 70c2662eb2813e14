import type { RuleIssue } from './findings.js'

const CHUNK = 1 << 16
const [COMMA, NEWLINE, ZERO, QUOTE, BACKSLASH] = [0x2c, 0x0a, 0x30, 0x22, 0x5c]

/**
 * Issues as JSON in chunks of UTF-8, one object each, a comma and a newline between. A large return has millions that
 * differ in a number and an id: what stays the same from row to row of a rule is written out once and copied.
 */
export function* issueJson(issues: Iterable<RuleIssue>): Generator<Uint8Array> {
  let last: RuleIssue | null = null
  let [before, after] = [NOTHING, NOTHING]
  let out = Buffer.allocUnsafe(CHUNK)
  let end = 0
  for (const issue of issues) {
    if (!last || last.code !== issue.code || last.table !== issue.table || last.severity !== issue.severity) {
      before = Buffer.from(beforeRow(issue))
      after = Buffer.from(afterChild(issue))
    }
    const child = plainId(issue.child) ? issue.child : null
    const middle = child === null ? Buffer.from(middleText(issue)) : NOTHING
    const most = before.length + after.length + middle.length + LONGEST_PLAIN + 64
    if (end + most > out.length) {
      yield out.subarray(0, end)
      out = Buffer.allocUnsafe(Math.max(CHUNK, most))
      end = 0
    }
    if (last) {
      out[end++] = COMMA
      out[end++] = NEWLINE
    }
    last = issue
    end = copied(out, end, before)
    if (child === null) end = copied(out, end, middle)
    else end = childWritten(out, numberWritten(out, end, issue.row), child)
    end = copied(out, end, after)
  }
  if (end > 0) yield out.subarray(0, end)
}

const NOTHING = Buffer.alloc(0)
const CHILD = Buffer.from(',"child":"')
const NULL = Buffer.from('null')
const LONGEST_PLAIN = 64

function beforeRow({ code, severity, table }: RuleIssue): string {
  return `{"code":${JSON.stringify(code)},"severity":"${severity}","table":${JSON.stringify(table)},"row":`
}

function middleText({ row, child }: RuleIssue): string {
  return `${row},"child":${JSON.stringify(child)}`
}

function afterChild({ fields, message }: RuleIssue): string {
  return `,"fields":${JSON.stringify(fields)},"message":${JSON.stringify(message)}}`
}

/** Whether an id is short and stands in JSON as it is. */
function plainId(id: string | null): id is string {
  if (id === null || id.length > LONGEST_PLAIN) return false
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at)
    if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) return false
  }
  return true
}

function copied(out: Buffer, end: number, bytes: Uint8Array): number {
  out.set(bytes, end)
  return end + bytes.length
}

function numberWritten(out: Buffer, end: number, number: number | null): number {
  if (number === null) return copied(out, end, NULL)
  let length = 1
  for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) length += 1
  for (let at = end + length - 1, rest = number; at >= end; at--, rest = Math.floor(rest / 10))
    out[at] = ZERO + (rest % 10)
  return end + length
}

function childWritten(out: Buffer, from: number, id: string): number {
  let end = copied(out, from, CHILD)
  for (let at = 0; at < id.length; at++) out[end++] = id.charCodeAt(at)
  out[end++] = QUOTE
  return end
}
