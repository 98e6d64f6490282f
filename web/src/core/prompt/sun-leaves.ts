import type { SunLeaf } from '../family/graph.ts'
import { choicesIn } from '../family/tool-pattern.ts'
import type { Phrases, Tool } from '../family/tools.ts'
import type { InputValue } from '../graph/template.ts'

/**
 * Where the sun of a tool that relights a video is, in degrees, as the prompt says it: the model follows what it is
 * shown, so both have to say the same. The default of what the prompt doesn't say; none for other tools.
 */
export function sunLeaves(
  prompt: string,
  tool: Pick<Tool, 'sun' | 'prompt'> | undefined,
): Partial<Record<SunLeaf, InputValue>> {
  if (!tool?.sun) return {}
  const { rotation, elevation } = tool.sun
  const { after: _scene, ...chosen } = choicesIn(prompt, tool) ?? { prompt }
  const text = Object.values(chosen).join('\n')
  return { sunRotation: said(text, rotation), sunElevation: said(text, elevation) }
}

/** The value of the longest of these phrases in a text; some phrases begin with others. */
function said(text: string, phrases: Phrases): number {
  const longest = phrases
    .filter(([phrase]) => text.includes(phrase))
    .toSorted(([one], [other]) => other.length - one.length)
  return (longest[0] ?? phrases[0])[1]
}
