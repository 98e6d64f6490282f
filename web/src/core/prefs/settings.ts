import { z } from 'zod'
import { folderFault, nameFault, type NamingFault } from '../naming/check.ts'
import { languages } from '../../words/index.ts'
import { noticeKinds } from '../progress/notice.ts'
import { tierIds } from '../family/tier-table.ts'

/** auto = ComfyUI's language */
export const languageChoices = ['auto', ...languages] as const

/**
 * How long and how much drafts may keep of their first passes. 5 GB are about 2500 drafts of 5 seconds, and
 * little beside the models; after a month a draft that is no favourite is hardly finished any more.
 */
export const keptDays = [1, 7, 30, 90, 365] as const
export const keptGigabytes = [1, 5, 20, 100] as const

/** Settings of this machine, separate from the form. */
export const Settings = z.object({
  /** auto = from the server's VRAM and RAM */
  tier: z
    .enum(['auto', ...tierIds])
    .catch('auto')
    .default('auto'),
  /** how to announce the end of a run while the panel is out of sight */
  notice: z.enum(noticeKinds).catch('toast').default('toast'),
  /** a short tone when a run ends and nobody is looking at it */
  finishSound: z.boolean().catch(false).default(false),
  /** live preview, if ComfyUI sends it */
  previews: z.boolean().catch(true).default(true),
  /** the ComfyUI version on which a preview ended a run: live preview is off there */
  previewsFailed: z.string().nullable().catch(null).default(null),
  /** of the panel */
  language: z.enum(languageChoices).catch('auto').default('auto'),
  /** until the first result, three steps lead to it */
  guide: z.boolean().catch(true).default(true),
  /** first passes of drafts are deleted when older than this, favourites' excepted */
  keepDays: oneOf(keptDays, 30),
  /** or beyond this in all, the oldest first */
  keepGigabytes: oneOf(keptGigabytes, 5),
  /** where new videos are saved, and under which name; empty = the default */
  videoFolder: pattern(folderFault),
  videoName: pattern(nameFault),
})
export type Settings = z.infer<typeof Settings>

/** One that can't be used, of another version, must not cost a video. */
function pattern(fault: (pattern: string) => NamingFault | null) {
  return z
    .string()
    .refine((text) => fault(text) === null)
    .catch('')
    .default('')
}

function oneOf(choices: readonly number[], fallback: number) {
  return z
    .number()
    .refine((value) => choices.includes(value))
    .catch(fallback)
    .default(fallback)
}

/** Stored settings: invalid values get their defaults. */
export function reviveSettings(stored: unknown): Settings {
  return Settings.catch(Settings.parse({})).parse(stored)
}
