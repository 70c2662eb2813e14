// Lists what a check found by rule, child or table; a line opens on its issues, and only what is shown is made.
import { button, element, kindOf, newMark, number, plural, tableName } from './check-here-elements.js'
import { issuesOf } from './check-here-issues.js'
import { ask } from './check-here-worker.js'

const LINES = { rule: 500, child: 60, table: 100 }
const PAUSE = 200
const CODES = 14

const place = document.querySelector('[data-list]')
const narrowed = document.querySelector('[data-narrowed]')
const form = document.querySelector('form[data-filter]')
const ways = [...document.querySelectorAll('[data-by]')]
let by = 'rule'
let sentAs = 'csv'
let asking = 0
let pause
form.addEventListener('submit', event => event.preventDefault())
form.addEventListener('change', () => showList())
form.addEventListener('input', ({ target }) => {
  if (target.tagName !== 'INPUT') return
  clearTimeout(pause)
  pause = setTimeout(showList, PAUSE)
})
for (const way of ways) way.addEventListener('click', () => listBy(way.dataset.by))
narrowed.querySelector('button').addEventListener('click', () => {
  form.reset()
  showList()
})

// What has become of issues can be asked for only when there is an earlier check to compare with.
export function listAfresh(of, isCompared) {
  sentAs = of
  form.reset()
  for (const option of form.querySelectorAll('[data-compared]')) option.hidden = option.disabled = !isCompared
  return listBy('rule')
}

export function showOnly(which) {
  form.reset()
  form.which.value = which
  return showList()
}

function listBy(way) {
  by = way
  for (const each of ways) {
    each.classList.toggle('check-ways__link--chosen', each.dataset.by === by)
    each.setAttribute('aria-pressed', String(each.dataset.by === by))
  }
  return showList()
}

async function showList() {
  clearTimeout(pause)
  asking += 1
  const mine = asking
  const shown = { by, sentAs, wish: wishOf(), which: form.which.value }
  const listed = await ask({ ask: 'list', ...shown, from: 0, count: LINES[by] })
  if (mine !== asking) return
  showNarrowed(listed, shown)
  if (listed.lines.length === 0) return place.replaceChildren()
  const list = element('ul', { class: `issue-list issue-list--${shown.by}` })
  list.append(...listed.lines.map(line => lineOf(line, shown)))
  if (listed.linesInAll === 1) list.querySelector('details').open = true
  place.replaceChildren(list, ...restOf(list, listed, shown, LINES[shown.by]))
}

function wishOf() {
  const { words, rule, severity } = form
  const code = rule.value.trim()
  return {
    by,
    words: words.value.trim(),
    child: null,
    rule: code === '' ? null : code,
    severity: severity.value === '' ? null : severity.value,
    only: null
  }
}

function showNarrowed({ issues, linesInAll }, { wish, which, by }) {
  const isNarrowed = which !== 'now' || wish.words !== '' || wish.rule !== null || wish.severity !== null
  narrowed.hidden = !isNarrowed
  const lines = { rule: ['rule'], child: ['child', 'children'], table: ['table'] }[by]
  const words =
    issues === 0
      ? 'No issue is like that.'
      : `${plural(issues, 'issue')} like that, in ${plural(linesInAll, ...lines)}.`
  narrowed.querySelector('[role=status]').textContent = isNarrowed ? words : ''
}

function restOf(list, { linesInAll }, shown, count) {
  const rest = linesInAll - list.childElementCount
  if (rest === 0) return []
  const more = element('p', { class: 'govuk-body issue-list__rest' })
  const add = async () => {
    const from = list.childElementCount
    const listed = await ask({ ask: 'list', ...shown, from, count })
    list.append(...listed.lines.map(line => lineOf(line, shown)))
    more.replaceWith(...restOf(list, listed, shown, count))
    list.children[from].querySelector('summary').focus()
  }
  more.append(button(`Show ${number(Math.min(count, rest))} more of ${number(rest)}`, add))
  return [more]
}

function lineOf(line, { by, sentAs }) {
  const { name, errors, queries, failed, children } = line
  const count = element(
    'span',
    { class: 'issue-list__count' },
    element('strong', { text: number(errors + queries + failed) })
  )
  if (by !== 'child' && children > 0) {
    const words = ` in ${plural(children, 'child', 'children')}`
    count.append(element('span', { class: 'issue-list__under', text: words }))
  }
  if (line.new > 0) count.append(' ', newMark(`${number(line.new)} new`))
  const title = by === 'table' ? tableName(name) : name
  const summary = element(
    'summary',
    { class: 'issue-list__summary' },
    element('span', { class: 'issue-list__name', text: title }),
    element('span', { class: 'issue-list__words' }, ...wordsOf(line, by)),
    count
  )
  const details = element('details', { class: 'issue-list__details' }, summary)
  details.addEventListener('toggle', async () => details.append(await issuesOf(line, by, sentAs)), { once: true })
  return element('li', { class: 'issue-list__line' }, details)
}

function wordsOf({ errors, queries, codes, message }, by) {
  if (by === 'rule') return [kindOf(errors > 0 ? 'error' : queries > 0 ? 'query' : 'failed'), ` ${message}`]
  const rest = codes.length - CODES
  const words = codes.slice(0, CODES).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return [element('span', { class: 'govuk-visually-hidden', text: 'Rules ' }), words]
}
