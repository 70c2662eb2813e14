// Says what a check found: in all, since an earlier one, about the files, and which rules were not run.
import { button, element, number, plural, tableName } from './check-here-elements.js'
import { listAfresh, showOnly } from './check-here-list.js'

const page = document.querySelector('[data-check-here]')
const part = name => page.querySelector(`[data-${name}]`)

export function showRefused({ refused }) {
  part('refused').hidden = false
  part('checked').hidden = true
  part('refusals').replaceChildren(...refused.map(groupOf))
}

export function showChecked(told, chosen, seconds) {
  const { errors, queries, failed } = told.totals
  const nothing = errors + queries + failed === 0
  part('refused').hidden = true
  part('checked').hidden = false
  part('of').textContent = [chosen.council, told.year].filter(Boolean).join(', ')
  part('title').textContent = told.title
  part('totals').hidden = nothing
  part('totals').textContent = totalsOf(told)
  part('how').textContent = howOf(told, seconds)
  part('nothing').hidden = !nothing
  showNoted(told.noted)
  showNotRun(told)
  part('file-issues').hidden = told.fileIssues.length === 0
  part('file-issues')
    .querySelector('ul')
    .replaceChildren(...told.fileIssues.map(groupOf))
  part('rules').replaceChildren(...told.rules.map(ruleRow))
  part('read').replaceChildren(...told.read.map(readRow))
  part('against').textContent = againstOf(chosen)
  part('issues').hidden = nothing && told.since === null
  part('by-rule').hidden = nothing
  part('saved').textContent = ''
  showSince(told.since, told.sentAs)
}

export function showNoted(count) {
  part('noted').textContent = count > 0 ? `${plural(count, 'issue')} ${count === 1 ? 'has' : 'have'} a note.` : ''
}

// Compared or not, the list begins anew.
export function showSince(since, sentAs) {
  part('since').hidden = since === null
  part('since').dataset.sentAs = sentAs
  listAfresh(sentAs, since !== null)
  if (since === null) return
  const { file, unknown } = since
  part('since-words').textContent =
    file === null ? 'Since the last check on this page' : `Since the check whose list is ${file}`
  part('since-counts').replaceChildren(
    countOf('Fixed', since.fixed, 'fixed'),
    countOf('New', since.new, 'new'),
    countOf('Still there', since.still, 'still')
  )
  part('unknown').hidden = unknown === 0
  part('unknown').textContent =
    `${plural(unknown, 'issue')} of that check ${unknown === 1 ? 'is' : 'are'} of rules that were not run this time: they may still be there.`
}

function countOf(name, count, which) {
  const value = element('dd', { text: number(count) })
  if (count > 0) {
    const show = button('Show them', () => {
      showOnly(which)
      part('issues').querySelector('h2').focus()
      part('issues').scrollIntoView()
    })
    show.classList.add('check-since__link', 'no-print')
    show.append(element('span', { class: 'govuk-visually-hidden', text: `: ${name.toLowerCase()}` }))
    value.append(' ', show)
  }
  return element('div', { class: 'check-since__item' }, element('dt', { text: name }), value)
}

function totalsOf({ totals: { errors, queries, failed, children }, children: all, rules }) {
  const found = [
    ...(errors > 0 || queries === 0 ? [plural(errors, 'error')] : []),
    ...(queries > 0 ? [plural(queries, 'query', 'queries')] : [])
  ]
  const judged = failed > 0 ? ` ${plural(failed, 'place')} could not be judged, which is a fault of a rule.` : ''
  const of = `${number(children)} of ${plural(all, 'child', 'children')}`
  return `${found.join(' and ')} in ${of}, by ${plural(rules.length, 'rule')}.${judged}`
}

function howOf({ rulesRun, year, yearOfRules }, seconds) {
  const time = seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)
  const nearest = yearOfRules === year ? '' : `: those of ${year} are not known here`
  return `Checked in this browser by ${plural(rulesRun, 'rule')} of ${yearOfRules}${nearest}. It took ${time} seconds.`
}

function showNotRun({ notRun }) {
  const count = plural(
    notRun.reduce((sum, { codes }) => sum + codes.length, 0),
    'rule'
  )
  part('not-run').hidden = part('unrun').hidden = notRun.length === 0
  part('unrun').textContent = `${count} could not be run.`
  part('not-run').querySelector('h2').textContent = `${count} could not be run`
  const each = ({ needs, codes }) => {
    const counted = element('span', { class: 'check-not-run__count', text: `${plural(codes.length, 'rule')}:` })
    const words = element('dd', {}, counted, ` ${codes.join(', ')}`)
    return element('div', { class: 'check-not-run__row' }, element('dt', { text: `Needs ${needs}` }), words)
  }
  part('not-run')
    .querySelector('dl')
    .replaceChildren(...notRun.map(each))
}

function groupOf({ severity, title, count, messages, more }, _, groups) {
  const told = `${number(count)} ${severity === 'warning' ? 'to know about' : 'to mend'}`
  const words = element('ul', { class: 'govuk-list govuk-list--bullet' })
  words.append(...messages.map(text => element('li', { text })))
  if (more > 0) words.append(element('li', { text: `and ${number(more)} more of the same kind` }))
  const summary = element(
    'summary',
    { class: 'govuk-details__summary' },
    element('span', { class: 'govuk-details__summary-text', text: title }),
    ' ',
    element('span', { class: 'issues__count', text: told })
  )
  const text = element('div', { class: 'govuk-details__text' }, words)
  const details = element('details', { class: 'govuk-details issues__details' }, summary, text)
  details.open = severity === 'file' || groups.length === 1
  return element('li', { class: `issues__group issues__group--${severity}` }, details)
}

function ruleRow({ code, errors, queries, children, message }) {
  const kind = errors === 0 && queries > 0 ? 'Query' : 'Error'
  return element(
    'tr',
    {},
    element('th', { scope: 'row', text: code }),
    element('td', { text: kind }),
    element('td', { class: 'num', text: number(errors + queries) }),
    element('td', { class: 'num', text: number(children) }),
    element('td', { text: message })
  )
}

function readRow({ name, file, rows }) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row', text: tableName(name) }),
    element('td', { class: 'file-name', text: file }),
    element('td', { class: 'num', text: number(rows) })
  )
}

function againstOf({ lastYear, providers, postcodes }) {
  const names = files => files.map(({ name }) => name).join(', ')
  return [
    ...(lastYear.length > 0 ? [`Last year: ${names(lastYear)}.`] : []),
    ...(providers.length > 0 ? [`Providers: ${names(providers)}.`] : []),
    ...(postcodes ? [`Postcodes: ${postcodes.name}.`] : [])
  ].join(' ')
}
