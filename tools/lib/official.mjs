import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureNode, ensurePython, node24 } from './install.mjs'

const wheel = 'comfyui-workflow-templates-json'

/**
 * Fetches the newest official workflow templates from PyPI into a folder that is gone afterwards, and runs `script`
 * (a file URL) on them with the project's own Node: its first argument is the folder. Its exit code becomes ours.
 */
export function checkOfficialTemplates(script) {
  ensureNode()
  const python = ensurePython()
  const folder = mkdtempSync(join(tmpdir(), 'ltx-aio-templates-'))
  try {
    const how = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary', ':all:']
    run(python, ['-m', 'pip', 'download', ...how, '--dest', folder, wheel])
    const file = readdirSync(folder).find((name) => name.endsWith('.whl')) ?? ''
    run(python, ['-m', 'zipfile', '-e', join(folder, file), folder])
    console.log(file)
    const templates = join(folder, 'comfyui_workflow_templates_json/templates')
    const { status } = spawnSync(node24(), [fileURLToPath(script), templates], { stdio: 'inherit' })
    process.exitCode = status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program, args) {
  const done = spawnSync(program, args, { stdio: ['ignore', 2, 2] })
  if (done.status !== 0) throw new Error(`${args.slice(0, 3).join(' ')} failed for ${wheel}`)
}
