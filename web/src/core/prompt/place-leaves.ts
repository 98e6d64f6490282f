import type { PlaceLeaf } from '../family/graph.ts'
import type { Plan } from '../family/preset.ts'
import type { Tool } from '../family/tools.ts'
import { placedIn } from '../form/place.ts'
import type { Request } from '../form/request.ts'
import type { InputValue } from '../graph/template.ts'

/** The values of a run that paints around its video, in pixels of what it saves; none for other runs. */
export function placeLeaves(
  request: Pick<Request, 'source' | 'sourceAt' | 'sourceScale' | 'width' | 'height'>,
  { output }: Pick<Plan, 'output'>,
  tool: Pick<Tool, 'paintsAround'> | undefined,
): Partial<Record<PlaceLeaf, InputValue>> {
  const { source, sourceAt, sourceScale, width } = request
  if (!tool?.paintsAround || !source) return {}
  const inside = placedIn(source, request, sourceAt, sourceScale)
  // a draft is the same at half the size
  const share = output.width / width
  return {
    frameWidth: output.width,
    frameHeight: output.height,
    insideX: inside.x * share,
    insideY: inside.y * share,
    insideWidth: inside.width * share,
    insideHeight: inside.height * share,
  }
}
