// Brings the page that finds figures into the page that a paper is written on, and puts what is chosen at the cursor.
const place = document.querySelector('[data-picking]')
const text = document.querySelector('[data-writing] textarea')
if (place && text) begin()

async function begin() {
  const found = await fetched(place.dataset.picking)
  const form = found?.querySelector('form.pick')
  if (!form) return
  const results = document.createElement('div')
  results.setAttribute('aria-live', 'polite')
  place.replaceChildren(document.importNode(form, true), results)
  place.querySelector('form').addEventListener('submit', event => {
    event.preventDefault()
    find(event.target, results)
  })
  place.addEventListener('click', ({ target }) => {
    const button = target.closest('button[data-insert]')
    if (button) insert(button.dataset)
  })
}

async function find(form, results) {
  results.textContent = 'Looking…'
  const page = await fetched(`${form.action}?${new URLSearchParams(new FormData(form))}`)
  const wrong = page?.querySelector('.govuk-error-message')
  const picked = page?.querySelector('[data-picked]')
  if (!picked || wrong) {
    results.textContent = wrong?.textContent.trim() ?? 'The figures could not be looked up. Try again.'
    return
  }
  for (const written of picked.querySelectorAll('[data-insert]')) written.after(' ', buttonOf(written.dataset))
  results.replaceChildren(document.importNode(picked, true))
}

async function fetched(address) {
  const answer = await fetch(address).catch(() => null)
  return answer && new DOMParser().parseFromString(await answer.text(), 'text/html')
}

function buttonOf({ insert, label, alone }) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'picked__button'
  button.textContent = 'Insert'
  button.setAttribute('aria-label', `Insert: ${label}`)
  button.dataset.insert = insert
  if (alone !== undefined) button.dataset.alone = ''
  return button
}

/** Puts a text at the cursor; one that stands alone has an empty line before and after. */
function insert({ insert: written, alone }) {
  const [before, after] = [text.value.slice(0, text.selectionStart), text.value.slice(text.selectionEnd)]
  const start = alone === undefined || before === '' ? '' : '\n'.repeat(2 - /\n{0,2}$/.exec(before)[0].length)
  const end = alone === undefined ? '' : '\n'.repeat(2 - /^\n{0,2}/.exec(after)[0].length)
  text.focus()
  text.setRangeText(`${start}${written}${end}`, text.selectionStart, text.selectionEnd, 'end')
  text.dispatchEvent(new Event('input', { bubbles: true }))
}
