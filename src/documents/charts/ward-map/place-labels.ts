import { textWidth } from '../text-width.js'

/** A label that wants to stand beside a point, `gap` pixels from its middle. */
export interface WantedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly gap: number
  readonly bold: boolean
  /** It stands somewhere in the room even where it touches points. */
  readonly must: boolean
}

/** Where a label stands: the place of its text and which end of it is there. */
export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Places for labels in order of importance: right of its point, left, above or below, wherever it touches no point, no
 * earlier label and no edge of the room; null where there is no such place, unless it must stand.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  points: readonly Box[],
  room: Box,
  size: number
): (PlacedLabel | null)[] {
  const taken: Box[] = [...points]
  return wanted.map(label => {
    const width = textWidth(label.text, size, label.bold)
    const inside = placesFor(label, size).filter(place => within(boxOf(place, width, size), room))
    const clear = inside.find(place => !taken.some(other => touches(boxOf(place, width, size), other)))
    const found = clear ?? (label.must ? inside.at(-2) : undefined)
    if (found) taken.push(boxOf(found, width, size))
    return found ?? null
  })
}

/** The box of a point with a radius. */
export function pointBox(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Says whether two boxes share any of their area. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function placesFor({ x, y, gap }: WantedLabel, size: number): PlacedLabel[] {
  const middle = y + size * 0.35
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + size * 0.75, anchor: 'middle' }
  ]
}

function boxOf({ x, y, anchor }: PlacedLabel, width: number, size: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 }
}

function within(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
}
