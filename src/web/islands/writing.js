// Keeps the preview beside the text that is being written; the page works without, by its Preview button.
const PAUSE = 600
const place = document.querySelector('[data-writing]')
if (place) begin(place)

function begin(place) {
  const form = place.querySelector('form')
  const text = form.elements.text
  const state = place.querySelector('[data-state]')
  let timer = 0
  let asked = 0
  let saved = text.value
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(refresh, PAUSE)
  }
  text.addEventListener('input', later)
  form.elements.audience.addEventListener('change', refresh)
  form.addEventListener('submit', () => {
    saved = text.value
  })
  addEventListener('beforeunload', event => {
    if (text.value !== saved) event.preventDefault()
  })
  text.addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.querySelector('button[value="save"]').click()
  })
  place.addEventListener('click', event => goTo(event, text))

  async function refresh() {
    const mine = ++asked
    state.textContent = 'Working it out…'
    const body = new URLSearchParams(new FormData(form))
    const answer = await fetch(place.dataset.preview, { method: 'POST', body }).catch(() => null)
    if (mine !== asked) return
    if (!answer?.ok) {
      state.textContent = 'The preview could not be brought up to date. What you wrote is still in the box.'
      return
    }
    show(place, await answer.json())
  }
}

function show(place, { html, failed, problems, failing, warned, holding, at }) {
  const paper = place.querySelector('[data-paper]')
  const top = paper.scrollTop
  if (html === null) paper.textContent = failed
  else paper.innerHTML = html
  paper.scrollTop = top
  const notes = place.querySelector('[data-notes]')
  notes.replaceChildren(
    ...noted('To mend', problems),
    ...noted('What stops it being published', failing),
    ...noted('To look at', warned),
    ...noted('Claims that hold', holding)
  )
  place.querySelector('[data-state]').textContent = `Worked out ${at}.`
}

function noted(title, list) {
  if (list.length === 0) return []
  const heading = document.createElement('h3')
  heading.className = 'govuk-heading-s'
  heading.textContent = title
  const lines = document.createElement('ul')
  lines.className = 'govuk-list govuk-list--bullet writing__notes'
  lines.append(...list.map(lineOf))
  return [heading, lines]
}

function lineOf({ line, column, sentence }) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = '#text'
  Object.assign(link.dataset, { line, column })
  link.textContent = `Line ${line}, column ${column}`
  item.append(link, `: ${sentence}`)
  return item
}

/** Puts the cursor where a note points. */
function goTo(event, text) {
  const link = event.target.closest('a[data-line]')
  if (!link) return
  event.preventDefault()
  const lines = text.value.split('\n')
  const before = lines.slice(0, Number(link.dataset.line) - 1).join('\n').length
  const start = before + (link.dataset.line === '1' ? 0 : 1) + Number(link.dataset.column) - 1
  text.focus()
  text.setSelectionRange(start, start)
}
