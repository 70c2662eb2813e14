/** A count with its thousands marked; loading a locale for it would cost more than the check of a small file. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
