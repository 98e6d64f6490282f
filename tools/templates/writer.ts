import type { Family } from '../../web/src/core/family/family.ts'
import type { Writer } from '../../web/src/core/family/writer.ts'
import { splitPath } from '../../web/src/core/graph/template.ts'
import { type Fault, linkFaults, modelFaults } from './contract.ts'

/** Everything that is wrong with the template that improves prompts. */
export function faultsOf(family: Family, writer: Writer): Fault[] {
  return [
    ...modelFaults(writer.template, family),
    ...linkFaults(writer.template),
    ...pathFaults(family, writer),
    ...sharedFaults(family, writer),
  ]
}

function pathFaults({ fragments }: Family, { template, leaves, imageInput, node, output }: Writer) {
  const everywhere = Object.assign({}, template, ...Object.values(fragments).map((f) => f.nodes))
  const inputs = [leaves.prompt, leaves.seed, leaves.image, imageInput, ...leaves.device]
  const paths = inputs.filter((path) => {
    const [id, input] = splitPath(path)
    return everywhere[id]?.inputs[input] === undefined
  })
  const nodes = [node, output].filter((id) => !template[id])
  return [...paths, ...nodes].map((at): Fault => ({
    at,
    what: 'The family’s writer names it, and it does not exist.',
    remedy: 'Correct web/src/families/FAMILY/writer.ts.',
  }))
}

/** The loader must be the modes' own: ComfyUI then keeps the encoder between a run and this. */
function sharedFaults({ graphs }: Family, { template }: Writer): Fault[] {
  return Object.entries(template).flatMap(([id, node]) =>
    Object.values(graphs).flatMap(({ template: other }): Fault[] => {
      const same = other[id]
      if (!same || JSON.stringify(same) === JSON.stringify(node)) return []
      return [
        {
          at: id,
          what: 'It differs from the node of this name in a mode’s template.',
          remedy: 'Copy that node.',
        },
      ]
    }),
  )
}
