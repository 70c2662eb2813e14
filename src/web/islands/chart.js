// Arrow keys, or a touch, move through the points of a chart; each point's sentence is shown and spoken.
const touched = matchMedia('(pointer: coarse)').matches
const hint = touched ? 'Touch a point to read it.' : 'Choose the chart and press the arrow keys to read its points.'
for (const drawing of document.querySelectorAll('[data-chart]')) {
  const points = [...drawing.querySelectorAll('[data-words]')]
  const picture = drawing.querySelector('svg')
  if (points.length === 0 || !picture) continue

  const spoken = document.createElement('p')
  spoken.className = 'chart__spoken'
  spoken.setAttribute('role', 'status')
  spoken.textContent = hint
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
  picture.addEventListener('click', event => moveTo(nearest(points, event)))
}

// A point is smaller than a fingertip: the nearest to it is meant.
function nearest(points, { clientX, clientY }) {
  const distances = points.map(point => {
    const { left, right, top, bottom } = point.getBoundingClientRect()
    return Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY)
  })
  return distances.indexOf(Math.min(...distances))
}
