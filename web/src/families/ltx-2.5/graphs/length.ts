import type { ModeGraph, Variant } from '../../../core/family/graph.ts'

/** The duration head reads the encoded prompt, and its frames take the place of ours. */
const lengthByModel: Variant = {
  name: 'lengthByModel',
  when: (request) => request.lengthByModel,
  fragment: 'duration',
  links: {
    'v_empty.length': ['predicted_length', 0],
    'a_empty.frames_number': ['sound_length', 1],
  },
}

/** The graph of a mode whose sound is generated, with a length that the model can choose. */
export function withLength<Graph extends ModeGraph>(graph: Graph): Graph {
  const { leaves, variants } = graph
  return {
    ...graph,
    leaves: {
      ...leaves,
      frameRate: [...(leaves.frameRate ?? []), 'predicted_length.frame_rate'],
      minSeconds: ['predicted_length.min_seconds'],
      maxSeconds: ['predicted_length.max_seconds'],
      soundAhead: ['sound_length.values.b'],
    },
    variants: [...variants, lengthByModel],
  }
}
