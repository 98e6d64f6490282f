import type { CropLeaf } from '../family/graph.ts'
import { cropOf } from '../form/crop.ts'
import type { Request } from '../form/request.ts'
import type { InputValue } from '../graph/template.ts'

const images = ['image', 'lastImage'] as const

/** The values of the nodes that crop a run's images; none for images that are cropped to their middle. */
export function cropLeaves(
  request: Pick<Request, 'crops' | (typeof images)[number]>,
): Partial<Record<CropLeaf, InputValue>> {
  const values: Partial<Record<CropLeaf, InputValue>> = {}
  for (const field of images) {
    const crop = cropOf(request.crops, request[field])
    if (!crop) continue
    values[`${field}CropX`] = crop.x
    values[`${field}CropY`] = crop.y
    values[`${field}CropWidth`] = crop.width
    values[`${field}CropHeight`] = crop.height
  }
  return values
}
