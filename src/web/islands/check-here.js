// Checks files in the browser: takes them, has the worker check them, and shows what was found. Nothing is sent.
import { element } from './check-here-elements.js'
import { showChecked, showNoted, showRefused, showSince } from './check-here-result.js'
import { ask, ready } from './check-here-worker.js'
import { createAll, FileUpload } from './govuk-frontend.min.js'

const page = document.querySelector('[data-check-here]')
const part = name => page.querySelector(`[data-${name}]`)
const form = page.querySelector('form[data-files]')
const filesOf = name => [...page.querySelector(`input[name=${name}]`).files]
page.hidden = false
createAll(FileUpload)

let busy = false
let unsaved = false
let shown = 'form'
let hasResult = false
form.addEventListener('submit', check)
part('back').addEventListener('click', event => {
  event.preventDefault()
  go('form')
})
// A place within the page is gone to without a new address, at which a browser might ask for the page's icon again.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]')
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  const place = document.querySelector(link.hash)
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus()
  place.scrollIntoView()
})
// Back and forward go between the form and the result.
history.replaceState('form', '')
addEventListener('popstate', ({ state }) => {
  if (state === 'form' || (state === 'result' && hasResult)) show(state)
})
page.querySelector('input[name=earlier]').addEventListener('change', compare)
for (const button of page.querySelectorAll('[data-save]')) button.addEventListener('click', () => save(button))
document.addEventListener('noted', ({ detail }) => {
  unsaved = detail > 0
  showNoted(detail)
})
addEventListener('beforeunload', event => unsaved && event.preventDefault())
// A file dropped beside the boxes must not be opened in place of the page.
for (const name of ['dragover', 'drop']) addEventListener(name, event => event.preventDefault())

// Letters beyond the usual stand in a font of their own, which must have come before the network may go.
Promise.all([
  ready,
  ...['400', '700'].flatMap(weight => ['a', 'ł'].map(letter => document.fonts.load(`${weight} 16px Inter`, letter)))
])
  .then(() => {
    part('ready').textContent = 'The rules are here. The page now works without a network.'
    part('ready').classList.add('here--ready')
  })
  .catch(() => {
    part('ready').textContent = 'The rules could not be fetched. Load this page again.'
  })

async function check(event) {
  event.preventDefault()
  if (busy) return
  const chosen = {
    files: filesOf('files'),
    lastYear: filesOf('last-year'),
    providers: filesOf('providers'),
    postcodes: filesOf('postcodes')[0] ?? null,
    year: form.elements.year.value || null,
    authority: form.elements.authority.value || null
  }
  if (chosen.files.length === 0) return showFault('Choose the files to check', '#files')
  part('faults').hidden = true
  working(true)
  const begun = performance.now()
  try {
    const told = await ask({ ask: 'check', ...chosen }, showStep)
    if ('refused' in told) showRefused(told)
    else showChecked(told, { ...chosen, council: councilOf(chosen) }, (performance.now() - begun) / 1000)
    hasResult = true
    go('result')
  } catch {
    showFault(
      'The check went wrong, which is a fault of this page. Load the page again, or check the files on the server.',
      '/check'
    )
  } finally {
    working(false)
  }
}

function councilOf({ authority }) {
  return authority && form.elements.authority.selectedOptions[0].text.replace(/ \(\d+\)$/, '')
}

function working(now) {
  busy = now
  part('working').hidden = !now
  part('go').setAttribute('aria-disabled', String(now))
  if (now) showStep({ words: 'Opening the files', done: 0, of: 1 })
}

function showStep({ words, done, of }) {
  if (part('step').textContent !== words) part('step').textContent = words
  part('working').querySelector('progress').value = of > 0 ? (100 * done) / of : 0
}

function showFault(text, href) {
  const link = element('a', { href, text })
  part('faults')
    .querySelector('ul')
    .replaceChildren(element('li', {}, link))
  part('faults').hidden = false
  part('faults').focus()
}

function go(name) {
  history.pushState(name, '')
  show(name)
}

function show(name) {
  if (name === shown) return
  shown = name
  part('form').hidden = name !== 'form'
  part('result').hidden = name !== 'result'
  const told = [...part(name).querySelectorAll('h1')].find(heading => heading.offsetParent !== null)
  told.focus()
  scrollTo(0, 0)
}

async function compare() {
  const [file] = filesOf('earlier')
  if (!file) return
  const since = await ask({ ask: 'compare', file })
  const refused = 'refused' in since
  part('not-compared').hidden = !refused
  if (refused) {
    part('not-compared').textContent = `${file.name} ${since.refused}.`
    return
  }
  showSince(since, part('since').dataset.sentAs)
  showNoted(since.noted)
  part('issues').hidden = false
  part('comparing').open = false
  part('since').focus()
}

async function save(button) {
  const format = button.dataset.save
  const { name, blob } = await ask({ ask: 'file', format })
  const link = element('a', { href: URL.createObjectURL(blob), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  unsaved = false
  part('saved').textContent = `${name} is with your downloads.`
}
