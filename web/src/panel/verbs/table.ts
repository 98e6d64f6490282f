import { nextTick } from 'vue'
import type { Comfy } from '../../comfy/comfy.ts'
import { planOf, presetOf } from '../../core/family/plan.ts'
import { presetName } from '../../core/family/words.ts'
import type { Mode } from '../../core/family/mode.ts'
import type { Preset } from '../../core/family/preset.ts'
import { held, type Held } from '../../core/form/held.ts'
import type { Request } from '../../core/form/request.ts'
import type { Reworked, ReworkId } from '../../core/form/rework.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { timeText } from '../../core/progress/time-text.ts'
import { sizeText } from '../../core/text/size-text.ts'
import { modes } from '../../modes/index.ts'
import { continuationIn, type Reuse, retakeIn } from '../../studio/form/reuse.ts'
import type { Draft } from '../../studio/jobs/runs.ts'
import type { Entry } from '../../studio/ledger/entry.ts'
import { isOfferedIn } from '../../studio/form/offered.ts'
import type { Studio } from '../../studio/studio.ts'
import type { Offer as Offered } from '../../studio/reworks/reworking.ts'
import { decimal, words } from '../../words/index.ts'
import { reworkIcons } from './run-kind.ts'

/** What a verb is about. */
export interface Subject {
  readonly entry: Entry
  readonly studio: Studio
  /** the time that a player shows right now, in seconds; null if it has no frame yet */
  readonly now?: (() => number | null) | undefined
}

export type VerbId =
  | 'again'
  | 'finish'
  | 'finishOther'
  | 'newSeed'
  | 'goOn'
  | 'retake'
  | 'useAs'
  | 'smooth'
  | 'enlarge'
  | 'join'
  | 'compare'
  | 'settings'
  | 'preset'
  | 'canvas'
  | 'favourite'
  | 'download'
  | 'open'
  | 'show'
  | 'hide'
  | 'delete'

/** Something to do with a run or its video: the same for buttons, menus and keys. */
export interface Verb {
  readonly id: VerbId
  /** in the row of buttons, or behind its ⋯ */
  readonly place: 'row' | 'menu'
  readonly icon: (about: Subject) => string
  /** a letter, while the focus is on the run; none that the player has */
  readonly key?: string
  readonly label: (about: Subject) => string
  readonly hint: (about: Subject) => string
  /** false: it makes no sense here and isn't drawn; a text says why it can't be used yet */
  readonly can: (about: Subject) => boolean | string
  /** undefined for what opens a menu of its own */
  readonly run?: (about: Subject) => Promise<void> | void
  /** a link instead of a command */
  readonly link?: (about: Subject) => { readonly href: string; readonly download?: string }
}

/** The video of a run, unless it has none. */
export function videoOf({ state, id }: Entry): (Held & { readonly job: string }) | null {
  if (state.status !== 'completed' || state.missing) return null
  return { ...held(state.file), job: id }
}

/** The URL of a run's video; null without one. */
export function videoUrl(entry: Entry, comfy: Pick<Comfy, 'outputUrl'>): string | null {
  const video = videoOf(entry)
  return video && comfy.outputUrl(video.at)
}

const isDone = ({ entry }: Subject): boolean => entry.state.status === 'completed'
const hasVideo = ({ entry }: Subject): boolean => videoOf(entry) !== null

/** Every verb, in the order in which all views show them. */
export const verbs: readonly Verb[] = [
  {
    id: 'again',
    place: 'row',
    icon: () => 'pi pi-replay',
    label: (about) => (isDone(about) ? words().verbs.renderAgain : words().verbs.tryAgain),
    hint: (about) => (isDone(about) ? words().verbs.rendersAgain : words().verbs.triesAgain),
    can: (about) => !hasVideo(about) && allowed(limitOf(about)),
    run: ({ entry, studio }) => studio.runs.again(entry.request),
  },
  {
    id: 'finish',
    place: 'row',
    key: 'r',
    icon: () => 'pi pi-check-circle',
    label: () => words().verbs.finish,
    hint: () => words().verbs.finishes,
    can: (about) =>
      isDone(about) &&
      finishes(about).length > 0 &&
      allowed(about.studio.runs.finishProblem(about.entry)),
    run: ({ entry, studio }) => studio.runs.finish(entry),
  },
  {
    id: 'newSeed',
    place: 'row',
    key: 'n',
    icon: () => 'pi pi-refresh',
    label: () => words().verbs.newSeed,
    hint: () => words().verbs.newSeeds,
    can: (about) => about.entry.request.rework === null && allowed(limitOf(about, { seed: -1 })),
    run: ({ entry, studio }) => studio.runs.vary(entry.request),
  },
  {
    id: 'goOn',
    place: 'row',
    key: 'e',
    icon: () => 'pi pi-arrow-right',
    label: ({ studio }) => {
      const to = continuationIn(...studio.usable.value)
      if (to?.part === 'video') return words().verbs.extend
      return words().verbs.goOn(to ? words().modes[to.mode.id].short : '')
    },
    hint: ({ studio }) => {
      const to = continuationIn(...studio.usable.value)
      if (!to) return ''
      if (to.part === 'video') return words().verbs.extends
      return words().verbs.goesOn(
        words().inputs[to.input.words].label,
        words().modes[to.mode.id].name,
      )
    },
    can: (about) => hasVideo(about) && leadsTo(about, continuationIn(...about.studio.usable.value)),
    run: async ({ entry, studio }) => {
      const to = continuationIn(...studio.usable.value)
      const video = videoOf(entry)
      if (!to || !video) return
      await studio.placing.use(video, to, to.part === 'video' ? null : { frame: -1 })
    },
  },
  {
    id: 'retake',
    place: 'row',
    key: 't',
    icon: () => 'pi pi-stopwatch',
    label: () => words().verbs.retake,
    hint: () => words().verbs.retakes,
    can: (about) => hasVideo(about) && leadsTo(about, retakeIn(...about.studio.usable.value)),
    run: async ({ entry, studio, now }) => {
      const to = retakeIn(...studio.usable.value)
      const video = videoOf(entry)
      // what is shown now is where it went wrong
      const shown = now?.() ?? 0
      if (!to || !video) return
      await studio.placing.use(video, to, null)
      const latest = secondsOf(entry, studio) - minLeft
      if (studio.form.mode === to.mode.id && shown > 0 && shown < latest)
        studio.edit({ videoStart: Number(shown.toFixed(3)) })
    },
  },
  {
    id: 'useAs',
    place: 'row',
    key: 'u',
    icon: () => 'pi pi-sign-in',
    label: () => words().verbs.useAs,
    hint: () => words().verbs.usesAs,
    can: hasVideo,
  },
  {
    id: 'finishOther',
    place: 'menu',
    icon: () => 'pi pi-check-circle',
    label: (about) => words().drafts.finishWith(otherFinish(about) ?? ''),
    hint: () => '',
    can: (about) => {
      const [, other] = finishes(about)
      return (
        isDone(about) &&
        other !== undefined &&
        allowed(about.studio.runs.finishProblem(about.entry, other.id))
      )
    },
    run: ({ entry, studio }) => studio.runs.finish(entry, studio.runs.finishes(entry)[1]?.id),
  },
  reworkVerb('smooth', ({ fps }) => decimal(fps, 2)),
  reworkVerb('enlarge', sizeText),
  {
    id: 'join',
    place: 'menu',
    icon: () => reworkIcons.join,
    label: () => words().reworks.join.verb,
    hint: () => words().reworks.join.hint,
    can: (about) => hasVideo(about) && joins(about),
    run: ({ entry, studio }) => studio.joining.add([entry]),
  },
  {
    id: 'compare',
    place: 'menu',
    key: 'c',
    icon: () => 'pi pi-clone',
    label: ({ entry, studio }) => {
      const { marked } = studio.compare
      const waits = marked.value !== null && marked.value.id !== entry.id
      return waits ? words().compare.withMarked : words().compare.verb
    },
    hint: () => words().compare.verbHint,
    can: (about) => {
      const { compare } = about.studio
      const both = compare.pair.value
      const { id } = about.entry
      if (!hasVideo(about) || both?.a.id === id || both?.b.id === id) return false
      return compare.canCompare(about.entry) || words().compare.onlyOne
    },
    run: ({ entry, studio }) => studio.compare.put(entry.id),
  },
  {
    id: 'settings',
    place: 'menu',
    icon: () => 'pi pi-sliders-h',
    label: () => words().verbs.settings,
    hint: () => words().verbs.usesSettings,
    can: () => true,
    run: ({ entry, studio }) => {
      studio.restore(entry.request)
      studio.tab.value = 'create'
    },
  },
  {
    id: 'preset',
    place: 'menu',
    icon: () => 'pi pi-star',
    label: () => words().verbs.preset,
    hint: () => '',
    can: () => true,
    run: async ({ entry, studio: { tab, ownPresets } }) => {
      tab.value = 'create'
      // the focus goes to the tab first, and then into the preset
      await nextTick()
      ownPresets.draftRequest(entry.request, videoOf(entry)?.name ?? entry.name)
      ownPresets.open.value = true
    },
  },
  {
    id: 'canvas',
    place: 'menu',
    icon: () => 'pi pi-sitemap',
    label: () => words().verbs.canvas,
    hint: () => '',
    can: ({ studio }) => studio.comfy.openWorkflow !== null,
    run: ({ entry, studio }) => studio.history.openOnCanvas(entry),
  },
  {
    id: 'favourite',
    place: 'menu',
    key: 's',
    icon: ({ entry }) => (entry.favourite ? 'pi pi-heart-fill' : 'pi pi-heart'),
    label: ({ entry }) => (entry.favourite ? words().verbs.unfavourite : words().verbs.favourite),
    hint: () => '',
    can: () => true,
    run: ({ entry, studio }) => studio.jobs.favourite(entry.id, !entry.favourite),
  },
  {
    id: 'download',
    place: 'menu',
    icon: () => 'pi pi-download',
    label: () => words().verbs.download,
    hint: () => '',
    can: hasVideo,
    link: ({ entry, studio }) => ({
      href: videoUrl(entry, studio.comfy) ?? '',
      download: videoOf(entry)?.name ?? '',
    }),
  },
  {
    id: 'open',
    place: 'menu',
    icon: () => 'pi pi-external-link',
    label: () => words().verbs.open,
    hint: () => '',
    can: hasVideo,
    link: ({ entry, studio }) => ({ href: videoUrl(entry, studio.comfy) ?? '' }),
  },
  {
    id: 'show',
    place: 'menu',
    icon: () => 'pi pi-eye',
    label: () => words().verbs.show,
    hint: () => '',
    can: ({ entry }) => entry.hidden,
    run: ({ entry, studio }) => studio.jobs.unhide(entry.id),
  },
  {
    id: 'hide',
    place: 'menu',
    key: 'x',
    icon: () => 'pi pi-eye-slash',
    label: () => words().verbs.hide,
    hint: () => words().verbs.hides,
    can: ({ entry, studio }) => !entry.hidden && studio.tab.value === 'create',
    run: ({ entry, studio }) => studio.removing.hide(entry),
  },
  {
    id: 'delete',
    place: 'menu',
    icon: () => 'pi pi-trash',
    label: () => words().verbs.deleteFile,
    hint: () => words().verbs.deletesFile,
    // without the backend nothing can delete a file
    can: (about) => hasVideo(about) && about.studio.models.link.value.is !== 'absent',
    run: ({ entry, studio }) => studio.removing.deleteFiles(entry),
  },
]

/** The verbs that have a key, and the keys. */
export const verbKeys: readonly { readonly id: VerbId; readonly key: string }[] = verbs.flatMap(
  ({ id, key }) => (key === undefined ? [] : [{ id, key }]),
)

/** A verb that is drawn here. */
export interface Offer {
  readonly verb: Verb
  /** why it can't be used yet; null if it can */
  readonly why: string | null
}

/** The verbs that are drawn for a run, in order. */
export function offersFor(about: Subject): readonly Offer[] {
  return verbs.flatMap((verb): Offer[] => {
    const can = verb.can(about)
    if (can === false) return []
    return [{ verb, why: can === true ? null : can }]
  })
}

/** The verb of a pressed key; keys with modifiers are ComfyUI's or the browser's. */
export function verbOfKey(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  about: Subject,
): Verb | null {
  if (ctrlKey || metaKey || altKey) return null
  const pressed = key.toLowerCase()
  return offersFor(about).find(({ verb, why }) => verb.key === pressed && !why)?.verb ?? null
}

/** Nearer to its end, a video was just watched: nothing of it was pointed at. */
const minLeft = 0.5

/** How long a run's video is; 0 where its settings can't be read any more. */
function secondsOf({ request }: Entry, { families }: Studio): number {
  const family = families.of(request)
  const mode = modes[request.mode]
  return presetOf(family, mode, request.preset) ? planOf(request, mode, family).saved.seconds : 0
}

/** What the server's owner has against making a run again. */
function limitOf({ entry, studio }: Subject, otherwise: Partial<Request> = {}): Problem | null {
  return studio.limited.of([{ ...entry.request, ...otherwise }])[0] ?? null
}

/** Whether a verb can be used, or why not. */
export function allowed(problem: Problem | null): true | string {
  return problem === null || `${problem.what} ${problem.remedy}`
}

/** Why these drafts can't be finished together; null: they can. */
export function whyUnfinished({ runs }: Studio, drafts: readonly Draft[]): string | null {
  const [first] = drafts.flatMap((draft) => runs.finishProblem(draft) ?? [])
  return first ? `${first.what} ${first.remedy}` : null
}

/** Whether a verb's mode is there, and is offered. */
function leadsTo({ studio }: Subject, to: Reuse | null): boolean | string {
  return to !== null && allowed(limitOn(to.mode, studio))
}

/** What the server's owner has against a mode. */
export function limitOn(mode: Mode, { limits, limited, usable }: Studio): Problem | null {
  const offered = isOfferedIn(mode, limits.offer.value, usable.value)
  const [first] = usable.value
  return offered || !first ? null : limited.ofMode(mode, first)
}

/** Makes another video of a finished one; `said` is what changes. */
function reworkVerb(id: Exclude<ReworkId, 'join'>, said: (video: Reworked) => string): Verb {
  const offerOf = ({ entry, studio }: Subject): Offered | null => studio.reworking.offer(entry, id)
  return {
    id,
    place: 'menu',
    icon: () => reworkIcons[id],
    label(about) {
      const offer = offerOf(about)
      return offer ? words().reworks.verbs[id](said(offer.made)) : words().reworks.names[id]
    },
    hint(about) {
      const offer = offerOf(about)
      if (!offer) return ''
      const hint = words().reworks.hints[id](said(offer.given), said(offer.made))
      const time = offer.time()
      return time ? `${hint} ${words().reworks.takes(timeText(time))}` : hint
    },
    can(about) {
      const offer = hasVideo(about) ? offerOf(about) : null
      return offer !== null && allowed(offer.problem)
    },
    run: ({ entry, studio }) => studio.reworking.start(entry, id),
  }
}

/** Whether the family of a run joins videos. */
function joins({ entry, studio }: Subject): boolean {
  return studio.families.of(entry.request).reworks?.join !== undefined
}

function finishes({ entry, studio }: Subject): readonly Preset[] {
  return studio.runs.finishes(entry)
}

function otherFinish(about: Subject): string | null {
  const [, other] = finishes(about)
  return other ? presetName(other.id, about.studio.families.of(about.entry.request)) : null
}
