/** Whether a unique pupil number is written as one: a letter other than I, O or S and twelve digits, the last of which may be a letter. */
export function isUpn(text: string | null): boolean {
  return text !== null && UPN.test(text)
}

const UPN = /^[A-HJ-NP-RT-Z]([0-9]{12}|[0-9]{11}[A-Z])$/

/** The letters a unique pupil number may hold, each standing for its place from 0. Source: the department's UPN guide. */
export const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** The letter a unique pupil number should begin with, by the twelve digits after it. @example upnLetter('806200001001') // 'E' */
export function upnLetter(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i + 2), 0)
  return UPN_LETTERS[sum % UPN_LETTERS.length]!
}

/** Whether three digits are an authority's code as unique pupil numbers hold it, authorities of long ago among them. */
export function isAuthorityInUpn(digits: string): boolean {
  return authorities.has(digits)
}

const authorities: ReadonlySet<string> = new Set(
  `001-005 201-213 301-320 330-336 340-344 350-359 370-373 380-384 390-394 420 660-681 701-708 800-803 805-808 810-813
   815 816 820-823 825 826 830 831 835-841 845 846 850-852 855-857 860 861 865-896 908 909 916 919 921 925 926 928 929
   931 933 935-938 940-943`
    .split(/\s+/)
    .flatMap(range => {
      const [first, last = first] = range.split('-').map(Number)
      return Array.from({ length: last! - first! + 1 }, (_, i) => String(first! + i).padStart(3, '0'))
    })
)
