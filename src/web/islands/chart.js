// Arrow keys move through the points of a chart; each point's sentence is shown and spoken.
for (const drawing of document.querySelectorAll('[data-chart]')) {
  const points = [...drawing.querySelectorAll('[data-words]')]
  const picture = drawing.querySelector('svg')
  if (points.length === 0 || !picture) continue

  const spoken = document.createElement('p')
  spoken.className = 'chart__spoken'
  spoken.setAttribute('role', 'status')
  spoken.textContent = 'Choose the chart and press the arrow keys to read its points.'
  drawing.append(spoken)
  drawing.tabIndex = 0
  drawing.setAttribute('role', 'group')
  drawing.setAttribute(
    'aria-label',
    `${picture.querySelector('title')?.textContent ?? 'Chart'}. Arrow keys read its points.`
  )

  let at = -1
  const moveTo = index => {
    points[at]?.classList.remove('chart__point--at')
    at = Math.max(0, Math.min(points.length - 1, index))
    points[at].classList.add('chart__point--at')
    spoken.textContent = points[at].dataset.words
  }
  const moves = {
    ArrowRight: () => moveTo(at + 1),
    ArrowDown: () => moveTo(at + 1),
    ArrowLeft: () => moveTo(at < 0 ? points.length - 1 : at - 1),
    ArrowUp: () => moveTo(at < 0 ? points.length - 1 : at - 1),
    Home: () => moveTo(0),
    End: () => moveTo(points.length - 1)
  }
  drawing.addEventListener('keydown', event => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  })
  drawing.addEventListener('click', event => {
    const index = points.indexOf(event.target.closest?.('[data-words]'))
    if (index >= 0) moveTo(index)
  })
}
