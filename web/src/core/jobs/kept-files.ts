import type { Family } from '../family/family.ts'
import { meaningOf } from '../graph/nodes.ts'
import { keptFileName, latentFolder } from '../prompt/first-pass.ts'
import type { OutputFile } from './job.ts'

/** What this run saved of its first pass; empty unless it is a draft of a version that saves it. */
export function keptFiles(
  { name, nodes }: { readonly name: string; readonly nodes: readonly string[] },
  { nodes: table }: Pick<Family, 'nodes'>,
): OutputFile[] {
  return nodes
    .flatMap((node) => meaningOf(node, table)?.keeps ?? [])
    .map((kept) => ({
      filename: keptFileName(name, kept),
      subfolder: latentFolder,
      type: 'output',
    }))
}
