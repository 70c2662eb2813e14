import type { ChildRequest } from '../../../access/see-children.js'
import type { ReturnCheck } from '../../../checks/return-check.js'
import type { User } from '../../../register/users.js'
import { sources } from '../../../sources/sources.js'
import { type Asked, Refused } from '../../page.js'

export type AskedByReader = Asked & { readonly reader: User }

/** The reader's own check that the address names. @throws Refused when there is none, or its hour is over */
export function checkOf({ application, params, reader }: AskedByReader): ReturnCheck {
  const check = application.checks.find(params.id ?? '', reader.id)
  if (!check)
    throw new Refused(
      404,
      'What a check found is kept for an hour after it was last looked at. Check the files again; your notes are kept.',
      'This check is here no more'
    )
  return check
}

/** The same, once it has ended well. @throws Refused when it has not */
export function checkedOf(asked: AskedByReader): ReturnCheck {
  const check = checkOf(asked)
  if (check.state !== 'checked') throw new Refused(404, 'There is nothing to see until the check has ended.')
  return check
}

/** The request for the children in a check, as the access log is to have it. */
export async function requestOf(
  { application, reader }: AskedByReader,
  check: ReturnCheck,
  route: string
): Promise<ChildRequest> {
  const { return: id, year } = await check.ask('overview')
  return {
    reader,
    route,
    indicator: null,
    authority: check.authority,
    asAt: null,
    knownAt: null,
    purpose: 'check-data',
    words: `Checking before it is sent: ${await returnTitle(id)}, ${year}`,
    at: application.now()
  }
}

/** A return's title, as its source has it. */
export async function returnTitle(id: string): Promise<string> {
  return (await sources()).find(source => source.id === id)?.title ?? id
}

/** The refusal of a role that sees no children. */
export function refuseToShow(): Refused {
  return new Refused(403, 'Your role does not see children: it has the totals and the counts by rule alone.')
}
