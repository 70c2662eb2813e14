import { page, type Shown } from '../../page.js'
import { GLOSSARY, type Term } from './glossary.js'

/** The terms used on the pages. */
export interface HelpModel {
  readonly groups: readonly { readonly title: string; readonly terms: readonly Term[] }[]
}

export default page({
  navigation: { text: 'Help', href: '/help', order: 9 },
  routes: [{ method: 'GET', path: '/help', for: 'signed in', answer: show }]
})

async function show(): Promise<Shown> {
  const model: HelpModel = { groups: GLOSSARY }
  return { title: 'Help', model }
}
