// Shows how far files have gone up, and how far they have been read. Without script the form is sent as any other.
let form
begin()
if (document.querySelector('[data-under-way]')) setTimeout(follow, 700)

function begin() {
  form = document.querySelector('form[data-upload]')
  form?.addEventListener('submit', send)
}

function send(event) {
  if (![...form.querySelectorAll('input[type=file]')].some(input => input.files.length > 0)) return
  event.preventDefault()
  const bar = document.createElement('progress')
  bar.className = 'progress'
  bar.max = 100
  bar.setAttribute('aria-label', 'Sending the files')
  const words = document.createElement('p')
  words.className = 'govuk-body'
  words.setAttribute('role', 'status')
  words.textContent = 'Sending the files'
  form.append(words, bar)
  form.querySelector('button').disabled = true
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = (100 * loaded) / total
    if (loaded === total) words.textContent = 'Reading the files'
  })
  request.addEventListener('load', () => {
    if (request.responseURL !== form.action) location.assign(request.responseURL)
    else showFaults(request.responseText)
  })
  request.addEventListener('error', () => {
    words.textContent = 'The connection broke off. Nothing was kept. Try again.'
    form.querySelector('button').disabled = false
  })
  request.send(new FormData(form))
}

// The form comes back with its faults: the files chosen stay chosen, and are not sent a second time to be told the same.
function showFaults(answer) {
  const page = new DOMParser().parseFromString(answer, 'text/html')
  const chosen = [...form.querySelectorAll('input[type=file]')]
  document.title = page.title
  document.querySelector('main').replaceWith(page.querySelector('main'))
  for (const input of chosen) document.getElementById(input.id)?.replaceWith(input)
  begin()
  const told = document.querySelector('.govuk-error-summary') ?? document.querySelector('h1')
  told.tabIndex = -1
  told.focus()
}

async function follow() {
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
  const page = answer && new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (page && !page.querySelector('[data-under-way]')) return location.replace(answer.url)
  const [now, then] = [document, page].map(each => each?.querySelector('progress'))
  if (now && then?.hasAttribute('value')) now.value = then.value
  else now?.removeAttribute('value')
  const words = page?.querySelector('[data-progress-words]')
  if (words) document.querySelector('[data-progress-words]').textContent = words.textContent
  setTimeout(follow, 700)
}
