import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { unpackWheel } from '../machine/install.ts'

export interface OfficialFile {
  /** Without ".json". */
  readonly name: string
  readonly json: unknown
}

/**
 * Downloads ComfyUI's newest workflow templates from PyPI and prints their version. Some of the files are lists and
 * options. Throws when pip fails.
 */
export function newestTemplates(): OfficialFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-templates-'))
  try {
    console.log(unpackWheel('comfyui-workflow-templates-json', folder))
    const templates = join(folder, 'comfyui_workflow_templates_json/templates')
    return readdirSync(templates)
      .filter((file) => file.endsWith('.json'))
      .map((file) => ({
        name: basename(file, '.json'),
        json: JSON.parse(readFileSync(join(templates, file), 'utf8')) as unknown,
      }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
