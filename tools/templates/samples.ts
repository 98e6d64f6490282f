import type { Family } from '../../web/src/core/family/family.ts'
import { fill } from '../../web/src/core/prompt/fill.ts'
import type { ModeId } from '../../web/src/core/form/form.ts'
import type { FactsByName } from '../../web/src/core/form/media.ts'
import { formOf, RequestInput } from '../../web/src/core/form/request.ts'
import { check } from '../../web/src/core/check/check.ts'
import { type ApiPrompt, bypass } from '../../web/src/core/graph/template.ts'
import { modes } from '../../web/src/modes/index.ts'
import { modeTable } from './mode-table.ts'

/** The samples' files: five seconds long, in the default size. */
const facts: FactsByName = {
  'example.png': { kind: 'image', width: 1280, height: 704 },
  'first.png': { kind: 'image', width: 1280, height: 704 },
  'last.png': { kind: 'image', width: 1280, height: 704 },
  'music.mp3': { kind: 'audio', seconds: 5 },
  'speech.mp3': { kind: 'audio', seconds: 5 },
  'video.mp4': {
    kind: 'video',
    width: 1280,
    height: 704,
    fps: 24,
    frames: 121,
    seconds: 5,
    hasAudio: true,
    audioSeconds: 5,
  },
}

/** The prompt of a mode's sample at Balanced, with other values where given. */
export function samplePrompt(
  id: ModeId,
  family: Family,
  values: Partial<RequestInput> = {},
): ApiPrompt {
  const mode = modes[id]
  const input = RequestInput.parse({
    mode: id,
    family: family.id,
    ...modeTable[id].sample,
    ...values,
  })
  const { request, problems } = check(formOf(input), mode, family, facts)
  if (!request) throw new Error(`${family.id} ${id}: ${problems.map(({ what }) => what).join(' ')}`)
  // an example runs without LTX AIO
  return bypass(fill(request, mode, family, id), family.optional, () => true)
}
