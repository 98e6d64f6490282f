import type { Family } from '../../web/src/core/family/family.ts'
import { RequestInput } from '../../web/src/core/form/request.ts'
import { type Problem, problem } from '../../web/src/core/problem/problem.ts'
import { families } from '../../web/src/families/index.ts'

/** Requests that are written by hand or by a script. */

/** Problems that end the program. */
export class Refused extends Error {
  override name = 'Refused'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ what, remedy }) => `${what} ${remedy}`).join('\n'))
    this.problems = problems
  }
}

/** That a request is invalid at this field. */
export function refusal(path: string, message: string): Refused {
  return new Refused([problem('request_invalid', { path, message })])
}

/** The request that a JSON value is, in a mode of its family. Throws `Refused`. */
export function parseRequest(json: unknown): RequestInput {
  const read = RequestInput.safeParse(json)
  if (!read.success)
    throw new Refused(
      read.error.issues.map(({ path, message }) =>
        problem('request_invalid', { path: path.join('.'), message }),
      ),
    )
  const family = familyOf(read.data)
  const { mode, rework } = read.data
  if (!rework && !family.graphs[mode]) throw refusal('mode', `${family.name} has no mode ${mode}`)
  if (rework && !family.reworks?.[rework.id])
    throw refusal('rework', `${family.name} has none with the id ${rework.id}`)
  const roles = Object.keys(family.roles)
  const odd = Object.keys(read.data.models ?? {}).find((role) => !roles.includes(role))
  if (odd !== undefined)
    throw refusal(`models.${odd}`, `there is no such role, only ${roles.join(', ')}`)
  return read.data
}

/** The family that a request names; without a name, the first. */
function familyOf({ family = '' }: RequestInput): Family {
  const found = families.of({ family })
  if (family === '' || family === found.id) return found
  const known = families.all.map(({ id }) => id).join(', ')
  throw refusal('family', `there is no family ${family}, only ${known}`)
}
