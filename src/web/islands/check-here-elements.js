// Makes elements of the page that checks files in the browser; text is always text.
export function element(tag, { text, ...attributes } = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value)
  }
  if (text !== undefined) made.textContent = text
  made.append(...children.filter(child => child !== null))
  return made
}

export function button(text, press, name = 'link-button') {
  const made = element('button', { type: 'button', class: name, text })
  made.addEventListener('click', press)
  return made
}

export function number(count) {
  return count.toLocaleString('en-GB')
}

export function plural(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`
}

export function tableName(table) {
  return table.endsWith('_last') ? `${table.slice(0, -5)}, last year` : table
}

const KINDS = { error: 'Error', query: 'Query', failed: 'Not judged' }
export function kindOf(severity) {
  return element('span', { class: `issue-list__kind issue-list__kind--${severity}`, text: KINDS[severity] })
}

export function newMark(text) {
  return element('span', { class: 'issue-list__new', text })
}
