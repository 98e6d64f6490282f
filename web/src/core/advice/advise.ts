import { words } from '../../words/index.ts'
import type { FailureFacts } from '../../words/en/advice.ts'
import { fileNamed } from '../form/held.ts'
import type { Rework } from '../form/rework.ts'
import { shownLine } from '../text/display.ts'
import type { RunError } from '../problem/run-error.ts'
import { type Problem, problem } from '../problem/problem.ts'
import { meaningOf } from '../graph/nodes.ts'
import { type Host, noteOn } from '../machine/version-advice.ts'
import { modelOf } from './about.ts'
import { report, retry } from './buttons.ts'
import { type Context, type Failure, holds, isSure, type Rule } from './rule.ts'
import { rules } from './rules.ts'

/**
 * Why a run failed, at which stage, and what to do. Null for a run that was stopped on purpose. Includes the
 * error, so that advice can be redone once more is known.
 */
export function advise(error: RunError, context: Context): Problem | null {
  if (isInterruption(error)) return null
  const { stage = null, media: input = null } = meaningOf(error.node, context.family.nodes) ?? {}
  // its videos are no files of the form
  const media = context.request?.rework ? null : input
  const failure: Failure = {
    ...context,
    error,
    stage,
    media,
    model: modelOf(error, context),
  }
  const rule = ruleOf(failure)
  const field = rule?.field?.(failure)
  const actions = rule?.actions(failure) ?? [retry(), report()]
  const found = problem(rule?.id ?? 'run_failed', toldOf(failure), {
    error,
    detail: detailOf(error),
    actions: actions.filter((action) => action !== null),
    ...(stage ? { stage: words().stages[stage] } : {}),
    ...(field ? { field } : {}),
    ...(rule?.id === 'model_missing' && failure.model ? { model: failure.model } : {}),
  })
  return withNote(found, context.host)
}

/** Adds what is known of this ComfyUI version, where that may explain the problem. */
export function withNote(found: Problem, host: Host = {}): Problem {
  const note = noteOn(found.code, host)
  return note === '' ? found : { ...found, remedy: `${found.remedy} ${note}` }
}

/** The first rule with a sure sign, else the first whose text matches. */
export function ruleOf(failure: Pick<Failure, 'error' | 'stage' | 'family'>): Rule | undefined {
  const fitting = (sure: boolean) => (rule: Rule) =>
    rule.signs.some((sign) => isSure(sign) === sure && holds(sign, failure))
  return rules.find(fitting(true)) ?? rules.find(fitting(false))
}

function isInterruption({ type, message }: RunError): boolean {
  return /(^|\.)InterruptProcessingException$/.test(type) || /^\s*interrupted\s*$/i.test(message)
}

function toldOf({ error, stage, media, model, request, family }: Failure): FailureFacts {
  const { unnamed } = words().terms
  return {
    message: shownLine(error.message.trim().split('\n')[0] ?? '', 300),
    nodeClass: shownLine(error.nodeClass || error.node || unnamed.node, 60),
    stage,
    lowVram: request?.lowVram ?? false,
    name: nameIn(request, media, error.node) ?? unnamed.input,
    file: shownLine(model?.file ?? unnamed.model, 120),
    folder: model?.folder ?? '',
    family: family.name,
  }
}

/** The file that a node reads. Keyframes are numbered in the order of time. */
function nameIn(request: Failure['request'], media: Failure['media'], node: string): string | null {
  if (request?.rework) return clipIn(request.rework, node)
  if (!request || media === null) return null
  if (media === 'references') return request.sheet?.file ?? null
  if (media !== 'keyframes') return request[media]
  const place = Number(/^[a-z]+(\d+)/.exec(node)?.[1] ?? 1)
  return request.keyframes.toSorted((a, b) => a.at - b.at)[place - 1]?.image ?? null
}

/** The finished video that a node reads, or the sound in place of its own. */
function clipIn({ clips, sound }: Rework, node: string): string | null {
  if (node.startsWith('given_')) return sound ? fileNamed(sound.file).filename : null
  const place = Number(/^clip(\d+)_/.exec(node)?.[1] ?? 1)
  const clip = clips[place - 1]
  return clip ? fileNamed(clip.file).filename : null
}

function detailOf({ node, nodeClass, type, message, traceback }: RunError): string {
  return [`${node} (${nodeClass}): ${type}`, message, ...traceback].join('\n')
}
