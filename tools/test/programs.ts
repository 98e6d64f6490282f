import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../machine/paths.ts'

/** Environment variables besides those of this process. */
export type Variables = Record<string, string>

/** Runs a script of node_modules, as `show` does. */
export function node(name: string, script: string, args: string[], env?: Variables) {
  return show(name, process.execPath, [join(root, 'node_modules', script), ...args], env)
}

/** Runs a program and prints each line that it prints, with the runner's name before it. Returns its exit status. */
export function show(
  name: string,
  program: string,
  args: string[],
  env: Variables = {},
): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    for (const output of [child.stdout, child.stderr])
      createInterface(output).on('line', (line) => console.log(`${name} │ ${line}`))
    child.on('error', fail)
    child.on('close', done)
  })
}

/** Runs a script and returns what it prints. */
export function ask(script: string, args: string[]): string {
  const program = join(root, 'node_modules', script)
  return spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' }).stdout
}
