// The issues of one line of the list, some at a time, each with what stands in its cells and a note.
import { button, element, kindOf, newMark, number, tableName } from './check-here-elements.js'
import { ask } from './check-here-worker.js'

const ISSUES = 25
const MOST_LETTERS = 300
const ROW = 36

export async function issuesOf(line, by, sentAs) {
  const list = element('ul', { class: 'issue-list__list' })
  const all = element('div', { class: 'issue-list__issues' }, list)
  const count = line.errors + line.queries + line.failed
  const next = button('', () => add())
  const more = element('p', { class: 'issue-list__end' }, next)
  await add()
  return all

  async function add() {
    const from = list.childElementCount
    const issues = await ask({ ask: 'issues', line: line.name, from, count: ISSUES })
    list.append(...issues.map(issue => itemOf(issue, by, sentAs)))
    const rest = count - list.childElementCount
    next.textContent = `Show ${number(Math.min(ISSUES, rest))} more of ${number(rest)}`
    if (rest > 0) all.append(more)
    else more.remove()
    if (from > 0) list.children[from].querySelector('textarea').focus()
  }
}

function itemOf(issue, by, sentAs) {
  const place = placeOf(issue, sentAs)
  const child = by !== 'child' && issue.child !== null ? `, child ${issue.child}` : ''
  const where = element('p', { class: 'issue-list__place' }, element('strong', { text: place }), child)
  if (issue.isNew) where.append(' ', newMark('New'))
  const what = element('div', { class: 'issue-list__what' }, where)
  if (by !== 'rule') {
    const code = element('strong', { text: issue.code })
    what.append(element('p', { class: 'issue-list__message' }, code, ' ', kindOf(issue.severity), ` ${issue.message}`))
  }
  if (issue.cells.length > 0) what.append(element('dl', { class: 'issue-cells' }, ...issue.cells.map(cellOf)))
  return element('li', { class: 'issue-list__issue' }, what, noteOf(issue, place))
}

// A spreadsheet counts the heading as row 1.
function placeOf({ table, row }, sentAs) {
  if (table === null || row === null) return 'The whole return'
  return `${tableName(table)}, ${sentAs === 'csv' ? `row ${row + 2}` : `record ${row + 1}`}`
}

function cellOf({ field, value }) {
  const shown = value === null ? element('span', { class: 'issue-cells__blank', text: 'blank' }) : value
  return element('div', { class: 'issue-cells__cell' }, element('dt', { text: field }), element('dd', {}, shown))
}

// A note is kept by the worker as soon as its box is left; it goes with the lists that are downloaded.
let boxes = 0
function noteOf({ id, code, note }, place) {
  boxes += 1
  const words = note?.words ?? ''
  const box = element('textarea', {
    class: 'govuk-textarea issue-list__input',
    id: `note-${boxes}`,
    rows: Math.ceil(words.length / ROW) || 1,
    maxlength: MOST_LETTERS,
    placeholder: 'Explained: …'
  })
  box.value = words
  box.addEventListener('change', async () => {
    const notes = await ask({ ask: 'note', id, words: box.value.replace(/\s+/g, ' ').trim() })
    document.dispatchEvent(new CustomEvent('noted', { detail: notes }))
  })
  const label = element('label', { class: 'issue-list__label', for: box.id, text: 'Note' })
  label.append(element('span', { class: 'govuk-visually-hidden', text: ` on ${place}, rule ${code}` }))
  return element('div', { class: 'issue-list__note' }, label, box)
}
