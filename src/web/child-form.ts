import type { Asked } from './page.js'

const LONGEST_ID = 60

/** Fields of a form that asks for a child's id, which stands in no address. */
export interface ChildFormModel {
  readonly child: string
  readonly authority: string
  /** The councils to choose from; empty where there is one only. */
  readonly authorities: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
}

/** The fields as typed before. */
export function childFormOf({ councils, form }: Pick<Asked, 'councils' | 'form'>): ChildFormModel {
  const authority = form.authority || (councils[0]?.code ?? '')
  const choices = councils.map(({ code, name }) => ({ value: code, text: name, selected: code === authority }))
  return { child: (form.child ?? '').slice(0, LONGEST_ID), authority, authorities: choices.length > 1 ? choices : [] }
}

/** The child that was typed; null when none was, or it cannot be an id. */
export function typedChild(
  asked: Pick<Asked, 'councils' | 'form'>
): { readonly authority: string; readonly child: string } | null {
  const child = (asked.form.child ?? '').trim()
  const { authority } = childFormOf(asked)
  const known = asked.councils.some(({ code }) => code === authority)
  if (child === '' || child.length > LONGEST_ID || /\p{Cc}/u.test(child) || !known) return null
  return { authority, child }
}
