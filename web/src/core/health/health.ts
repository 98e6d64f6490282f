import { words } from '../../words/index.ts'
import { redact } from '../advice/redact.ts'
import { commandLine, harmfulFlags, startFlags, type Started } from '../machine/start-flags.ts'
import { diskLines } from './disk-lines.ts'
import { areas, type Line, linesOf } from './line.ts'
import { type MemoryFacts, memoryLines } from './memory-lines.ts'
import { type ModelFacts, modelLines } from './model-lines.ts'
import { type NodeFacts, nodeLines } from './node-lines.ts'
import { type VersionFacts, versionLines } from './version-lines.ts'

/** All that is known about a server. */
export interface HealthFacts
  extends Started, VersionFacts, MemoryFacts, Omit<NodeFacts, 'modes'>, Omit<ModelFacts, 'modes'> {
  /** ComfyUI answers */
  readonly reachable: boolean
  readonly tier: MemoryFacts['tier']
  readonly modes: NodeFacts['modes'] & ModelFacts['modes']
}

/** Whether a ComfyUI has what LTX AIO needs, line by line. */
export function healthOf(facts: HealthFacts): Line[] {
  if (!facts.reachable) return [unreachableLine()]
  return [
    ...versionLines(facts),
    ...nodeLines(facts),
    ...modelLines(facts),
    ...diskLines(facts.library, facts.needs),
    ...memoryLines(facts),
    ...flagLines(facts),
  ]
}

/** The same as text, for people who can help, without private paths and names. */
export function healthText(facts: HealthFacts): string {
  const { areas: names, mark, command } = words().health
  const textOf = ({ level, what, remedy }: Line): string =>
    `- ${mark[level]}: ${[what, remedy].filter((part) => part !== '').join(' ')}`
  const lines = healthOf(facts)
  const parts = areas.flatMap((area) => {
    const own = lines.filter((line) => line.area === area)
    return own.length === 0 ? [] : [`${names[area]}\n${own.map(textOf).join('\n')}`]
  })
  const flags = [command, commandLine(startFlags(facts))].join('\n')
  return `${redact(['LTX AIO', ...parts, flags].join('\n\n'))}\n`
}

function unreachableLine(): Line {
  const { down, startIt, again } = words().health
  return linesOf('versions')('server', 'fault', down, startIt, { kind: 'reconnect', label: again })
}

function flagLines(started: Started): Line[] {
  const say = words().health
  const line = linesOf('flags')
  const harmful = harmfulFlags(started)
  if (harmful.length > 0)
    return harmful.map(({ flag, why }) =>
      line(flag, 'warning', say.startedWith(flag), `${why} ${say.leaveOut}`),
    )
  const { flags } = started
  return [line('flags', 'ok', flags === null ? say.flagsUnknown : say.flagsFine(flags.join(' ')))]
}
