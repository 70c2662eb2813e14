// Warns before a session ends for want of use, and keeps it open by one request. Every page says how long it lasts without this.
const WARN_MINUTES = 5
const MINUTE = 60_000
const dialog = document.querySelector('[data-lasting]')
if (dialog) watch(dialog)

function watch(dialog) {
  const idle = Number(dialog.dataset.idleMinutes) * MINUTE
  const hoursEnd = performance.now() + Number(dialog.dataset.secondsLeft) * 1000
  const words = dialog.querySelector('[data-lasting-words]')
  const stay = dialog.querySelector('[data-lasting-stay]')
  const close = dialog.querySelector('[data-lasting-close]')
  const others = new BroadcastChannel('sightline-lasting')
  let used = performance.now()
  let told = false

  others.postMessage('used')
  others.addEventListener('message', () => kept())
  stay.addEventListener('click', () => ask())
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('cancel', () => !stay.hidden && ask())
  for (const event of ['keydown', 'pointerdown']) document.addEventListener(event, () => quietly())
  document.addEventListener('visibilitychange', () => look())
  setInterval(look, 1000)

  function look() {
    const now = performance.now()
    const byHours = hoursEnd < used + idle
    const left = Math.min(hoursEnd, used + idle) - now
    if (left <= 0) return leave(byHours ? 'hours' : 'idle')
    if (left > WARN_MINUTES * MINUTE) return
    say(`You will be signed out in ${lengthOf(left)}${byHours ? REASONS.hours : REASONS.idle}`)
    stay.hidden = byHours
    close.hidden = !byHours
    if (dialog.open || (byHours && told)) return
    told = byHours
    dialog.showModal()
  }

  function say(text) {
    if (words.textContent !== text) words.textContent = text
  }

  // Whoever is writing is not idle, although nothing has been sent.
  function quietly() {
    if (!dialog.open && performance.now() - used > WARN_MINUTES * MINUTE) ask()
  }

  async function ask() {
    const before = used
    used = performance.now()
    const answer = await fetch('/stay-signed-in', { redirect: 'manual', cache: 'no-store' }).catch(() => null)
    if (answer && !answer.ok) return leave('idle')
    if (!answer) {
      used = before
      return
    }
    kept()
    others.postMessage('used')
  }

  function kept() {
    used = performance.now()
    if (dialog.open && !stay.hidden) dialog.close()
  }
}

const REASONS = {
  idle: ', because nothing has been done for a while. What you have written but not saved would be lost.',
  hours: ', because you have been signed in for 12 hours. Save what you have written, then sign in again.'
}

function lengthOf(milliseconds) {
  const minutes = Math.ceil(milliseconds / MINUTE)
  if (minutes > 1) return `${minutes} minutes`
  return `${Math.max(10, Math.ceil(milliseconds / 10_000) * 10)} seconds`
}

function leave(ended) {
  const next = encodeURIComponent(location.pathname + location.search)
  location.assign(`/sign-in?ended=${ended}&next=${next}`)
}
