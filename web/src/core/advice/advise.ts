import { words } from '../../words/index.ts'
import type { Told } from '../../words/en/advice.ts'
import { shownLine } from '../display.ts'
import type { RunError } from '../job.ts'
import { type Problem, problem } from '../problem.ts'
import { stageOf } from '../stages.ts'
import { type Host, noteOn } from '../version-advice.ts'
import { mediaOf, modelOf } from './about.ts'
import { report, retry } from './buttons.ts'
import { type Context, type Failure, holds, isSure, type Rule } from './rule.ts'
import { rules } from './rules.ts'

/**
 * Why a run failed, in which stage, and what to press. Null for a run that somebody stopped: that is no
 * error. The error itself goes along, so that advice can be given anew when more is known.
 */
export function advise(error: RunError, context: Context = {}): Problem | null {
  if (isInterruption(error)) return null
  const stage = stageOf(error.node)
  const failure: Failure = {
    ...context,
    error,
    stage: stage?.id ?? null,
    media: mediaOf(error.node),
    model: modelOf(error, context),
  }
  const rule = ruleOf(failure)
  const field = rule?.field?.(failure)
  const actions = rule?.actions(failure) ?? [retry(), report()]
  const found = problem(rule?.id ?? 'run_failed', toldOf(failure), {
    error,
    detail: detailOf(error),
    actions: actions.filter((action) => action !== null),
    ...(stage ? { stage: words().stages[stage.id] } : {}),
    ...(field ? { field } : {}),
    ...(rule?.id === 'model_missing' && failure.model ? { model: failure.model } : {}),
  })
  return withNote(found, context.host)
}

/** A problem with what is known of this version of ComfyUI, where that may explain it. */
export function withNote(found: Problem, host: Host = {}): Problem {
  const note = noteOn(found.code, host)
  return note === '' ? found : { ...found, remedy: `${found.remedy} ${note}` }
}

/** The first rule with a sure sign of it, else the first whose text fits. */
export function ruleOf(failure: Pick<Failure, 'error' | 'stage'>): Rule | undefined {
  const fitting = (sure: boolean) => (rule: Rule) =>
    rule.signs.some((sign) => isSure(sign) === sure && holds(sign, failure))
  return rules.find(fitting(true)) ?? rules.find(fitting(false))
}

function isInterruption({ type, message }: RunError): boolean {
  return /(^|\.)InterruptProcessingException$/.test(type) || /^\s*interrupted\s*$/i.test(message)
}

function toldOf({ error, stage, media, model, request }: Failure): Told {
  const { unnamed } = words().terms
  return {
    message: shownLine(error.message.trim().split('\n')[0] ?? '', 300),
    nodeClass: shownLine(error.nodeClass || error.node || unnamed.node, 60),
    stage,
    lowVram: request?.lowVram ?? false,
    name: (media && request?.[media]) ?? unnamed.input,
    file: shownLine(model?.file ?? unnamed.model, 120),
    folder: model?.folder ?? '',
  }
}

function detailOf({ node, nodeClass, type, message, traceback }: RunError): string {
  return [`${node} (${nodeClass}): ${type}`, message, ...traceback].join('\n')
}
