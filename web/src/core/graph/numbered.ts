import { type Fragment, isLink } from './template.ts'

/** A fragment that is used several times: its nodes that begin with its name are numbered, "part1_fit". */

/** "part_fit" of the fragment "part" is "part2_fit" the second time; other ids keep their name. */
export function numberedId(id: string, name: string, place: number): string {
  return id.startsWith(`${name}_`) ? `${name}${place}${id.slice(name.length)}` : id
}

/** The id in the fragment: "part2_fit" → "part_fit". */
export function unnumberedId(id: string): string {
  return id.replace(/^([a-z]+)\d+(?=_)/, '$1')
}

/** The fragment as it is the `place`th time, from 1. */
export function numbered(fragment: Fragment, name: string, place: number): Fragment {
  const rename = (id: string): string => numberedId(id, name, place)
  const nodes = Object.entries(fragment.nodes).map(([id, node]) => [
    rename(id),
    {
      ...node,
      inputs: Object.fromEntries(
        Object.entries(node.inputs).map(([input, value]) => [
          input,
          isLink(value) ? [rename(value[0]), value[1]] : value,
        ]),
      ),
    },
  ])
  const gives = Object.entries(fragment.gives).map(([output, [id, slot]]) => [
    output,
    [rename(id), slot],
  ])
  return { nodes: Object.fromEntries(nodes), gives: Object.fromEntries(gives) }
}
