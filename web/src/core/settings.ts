import { z } from 'zod'
import { languages } from '../words/index.ts'
import { noticeKinds } from './notice.ts'
import { tierIds } from './tier.ts'

/** auto = as ComfyUI */
export const languageChoices = ['auto', ...languages] as const

/** What a user sets once for this machine; kept apart from the form. */
export const Settings = z.object({
  /** auto = as the server's graphics card and memory say */
  tier: z
    .enum(['auto', ...tierIds])
    .catch('auto')
    .default('auto'),
  /** how the end of a run is told while nobody looks at the panel */
  notice: z.enum(noticeKinds).catch('toast').default('toast'),
  /** pictures of a run under way, where ComfyUI sends some */
  previews: z.boolean().catch(true).default(true),
  /** the version of ComfyUI on which a preview ended a run: they are off there */
  previewsFailed: z.string().nullable().catch(null).default(null),
  /** of the panel */
  language: z.enum(languageChoices).catch('auto').default('auto'),
  /** while there is no result yet, three steps lead to the first one */
  guide: z.boolean().catch(true).default(true),
})
export type Settings = z.infer<typeof Settings>

/** Settings from storage: what no longer makes sense gets its default. */
export function reviveSettings(stored: unknown): Settings {
  return Settings.catch(Settings.parse({})).parse(stored)
}
