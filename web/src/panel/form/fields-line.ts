import { aspectIn, isSizedByTool } from '../../core/check/size.ts'
import { isExtending, keepsVideo, type Mode } from '../../core/family/mode.ts'
import type { Check } from '../../core/check/check.ts'
import type { Family } from '../../core/family/family.ts'
import type { Form, Scale } from '../../core/form/form.ts'
import { sizeText } from '../../core/text/size-text.ts'
import { words } from '../../words/index.ts'
import { rounded } from '../fields/made.ts'

/** "16:9 · 704p · 5 s · 24 fps · seed 7": what the folded fields are set to. */
export function fieldsLine(
  form: Form,
  scale: Scale,
  { size, length, open }: Pick<Check, 'size' | 'length' | 'open'>,
  family: Family,
  mode: Mode,
): string {
  const say = words().viewer.line
  const seconds = form.seconds ?? (length && Number(length.seconds.toFixed(1)))
  const lasts = seconds === null ? '' : say.seconds(rounded(seconds))
  const fps = form.fps ?? length?.fps ?? family.fps.default
  const aspect = aspectIn(form, mode)
  const sized = size && isSizedByTool(form, mode, family) ? sizeText(size) : scale
  const shape =
    aspect === 'custom'
      ? [sizeText({ width: form.width, height: form.height })]
      : [aspect === 'auto' ? autoWord(size) : aspect, ...(keepsVideo(mode) ? [] : [sized])]
  return [
    ...shape,
    seconds === null
      ? words().form.length.auto
      : open
        ? say.upTo(lasts)
        : `${isExtending(mode) ? '+' : ''}${lasts}`,
    say.fps(rounded(fps)),
    say.seed(form.seed),
    ...(form.variations > 1 ? [say.times(form.variations)] : []),
  ].join(' · ')
}

/** The aspect ratio of the size that automatic comes to. */
function autoWord(size: Check['size']): string {
  if (!size) return words().form.length.auto
  const ratio = size.width / size.height
  const near = (['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const).find((name) => {
    const [across = 1, down = 1] = name.split(':').map(Number)
    return Math.abs(ratio / (across / down) - 1) < 0.04
  })
  return near ?? words().form.length.auto
}
