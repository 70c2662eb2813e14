import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { authorities, isAuthority } from '../../../domain/authority.js'
import { isStatutoryYear } from '../../../domain/statutory-year.js'
import type { InputFile } from '../../../sources/source.js'
import type { Asked, Redirected, Shown, Upload } from '../../page.js'
import type { Option } from '../upload/model.js'
import type { AskedByReader } from './child-request.js'

/** The form that takes the files of a return. */
export interface FormModel {
  readonly councils: readonly Option[]
  readonly year: string
  readonly errors: FormErrors
}

interface FormErrors {
  readonly files: string | null
  readonly council: string | null
  readonly year: string | null
}

const PATIENCE = 2000
const NO_ERRORS: FormErrors = { files: null, council: null, year: null }

/** Shows the form, with what was wrong with it. */
export async function showForm({ form, councils }: Asked, errors = NO_ERRORS): Promise<Shown> {
  const first = form.authority ?? councils[0]?.code
  const wrong = errors !== NO_ERRORS
  const model: FormModel = {
    councils: authorities
      .filter(each => each.ended === null)
      .map(({ code, name }) => ({ value: code, text: `${name} (${code})`, selected: code === first })),
    year: form.year ?? '',
    errors
  }
  return { title: `${wrong ? 'Error: ' : ''}Check a return`, model, status: wrong ? 422 : 200 }
}

/** Takes the files and begins to check them; they are removed as soon as they have been read. */
export async function take(asked: AskedByReader): Promise<Shown | Redirected> {
  const { upload, form, application, reader } = asked
  const authority = form.authority ?? ''
  const year = (form.year ?? '').trim()
  const files = filesIn(upload, 'files')
  const errors = {
    files: files.length > 0 ? null : 'Choose the files of one return',
    council: isAuthority(authority) ? null : 'Choose the council the return is from',
    year: year === '' || isStatutoryYear(year) ? null : 'Write the year as 2025-26, or leave it empty'
  }
  if (errors.files || errors.council || errors.year) {
    await removeFiles(upload)
    return showForm(asked, errors)
  }
  const given = {
    files,
    lastYear: filesIn(upload, 'lastYear'),
    providers: filesIn(upload, 'providers'),
    postcodes: filesIn(upload, 'postcodes')[0] ?? null,
    year: isStatutoryYear(year) ? year : null,
    authority
  }
  const check = application.checks.begin(reader, given, () => removeFiles(upload))
  // Most returns are checked in a moment: a reader without script is then spared asking how far it is.
  await Promise.race([check.done, wait(PATIENCE, null, { ref: false })])
  return { redirect: `/checks/${check.id}` }
}

function filesIn(upload: Upload | null, field: string): InputFile[] {
  return (upload?.files ?? []).filter(file => file.field === field).map(({ name, path }) => ({ name, path }))
}

async function removeFiles(upload: Upload | null): Promise<void> {
  if (upload) await rm(upload.folder, { recursive: true, force: true })
}
