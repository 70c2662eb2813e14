/** The fewest letters of a password a person chooses. */
export const FEWEST_LETTERS = 12
const MOST_LETTERS = 200
const FEWEST_DIFFERENT = 5

// The words under the commonest passwords of published breach lists, and those nearest to hand in a council.
const COMMON = new Set(
  `password passwort pass passw passwd qwerty qwertyuiop qwertyui qwert asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx
  qazwsxedc qwaszx letmein welcome admin administrator login logon master hello secret changeme default temp temporary
  guest test testing user username root iloveyou loveyou lovely love sunshine princess prince dragon monkey football
  soccer baseball basketball hockey superman batman spiderman pokemon starwars trustno shadow ashley michael jordan
  jessica daniel andrew charlie thomas george hannah jennifer joshua matthew robert nicole amanda michelle samantha
  liverpool arsenal chelsea everton manchester manutd tottenham newcastle sunderland middlesbrough boro rangers celtic
  england london summer winter autumn spring monday friday january february march april june july august september
  october november december cheese chocolate cookie banana orange flower butterfly whatever freedom computer internet
  google facebook samsung killer hunter ranger tigger ginger pepper maggie buster bailey molly family mother father
  jesus blessed angel angels forever access money office work social socialwork socialworker safeguarding children
  childrensservices council sightline abc abcd abcde abcdef abcdefg aaaaaa onetwothree mypassword thepassword`.split(
    /\s+/
  )
)
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e'
}

/** What is wrong with a password a person chooses, and how to mend it; null when nothing is. */
export function passwordFault(
  password: string,
  { name, email }: { readonly name: string; readonly email: string }
): string | null {
  const letters = [...password].length
  if (letters === 0) return 'Enter a new password'
  if (letters < FEWEST_LETTERS)
    return `A password has ${FEWEST_LETTERS} letters or more. Three words that have nothing to do with each other are easy to remember`
  if (letters > MOST_LETTERS) return `A password has ${MOST_LETTERS} letters at most`
  if (new Set(password).size < FEWEST_DIFFERENT || isRun(password))
    return 'This password repeats itself and is easily guessed. Choose another'
  if (isCommon(password)) return 'This password is among the commonest and is easily guessed. Choose another'
  return isOwn(password, name, email) ? 'Leave your name and email address out of your password' : null
}

function isCommon(password: string): boolean {
  const lower = password.toLowerCase().normalize('NFKD')
  const tailless = lower.replace(/[^a-z]+$/, '')
  const alike = [...tailless].map(letter => LOOKALIKES[letter] ?? letter).join('')
  return [lower, alike].some(text => {
    const word = text.replace(/[^a-z]+/g, '')
    return COMMON.has(word) || isTwice(word)
  })
}

// `passwordpassword`, `qwertyqwerty`
function isTwice(word: string): boolean {
  const half = /^(.+?)\1+$/.exec(word)?.[1]
  return half !== undefined && COMMON.has(half)
}

// `123456789012`, `abcdefghijkl`, and the same backwards
function isRun(password: string): boolean {
  const codes = [...password].map(letter => letter.codePointAt(0)!)
  const steps = codes.slice(1).map((code, index) => code - codes[index]!)
  return steps.filter(step => step === 1 || step === -1 || step === 0).length >= steps.length - 1
}

function isOwn(password: string, name: string, email: string): boolean {
  const rest = [...name.split(/\s+/), email, email.split('@')[0]!]
    .map(part => part.toLowerCase())
    .filter(part => part.length > 2)
    .sort((one, other) => other.length - one.length)
    .reduce((text, part) => text.replaceAll(part, ''), password.toLowerCase())
  return rest.replace(/[^\p{L}]/gu, '').length < 4 && rest.length < password.length
}
