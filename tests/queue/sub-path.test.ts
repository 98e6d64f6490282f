import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findComfy } from '../../tools/comfyui/comfy.ts'
import { cache } from '../../tools/machine/paths.ts'
import { type Bench, jobOf, newest, openBench, probe, until } from './bench.ts'

const comfy = findComfy()
const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  existsSync,
)

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** As in most guides for a ComfyUI below a path: nginx passes on %2F as a slash. */
async function belowPath(target: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const folder = join(cache, 'test-queue-nginx')
  mkdirSync(folder, { recursive: true })
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; worker_processes 1;
    events { worker_connections 1024; }
    http {
      access_log off;
      ${temps.map((name) => `${name}_temp_path ${name};`).join(' ')}
      map $http_upgrade $connection_upgrade { default upgrade; '' close; }
      proxy_http_version 1.1;
      server { listen 127.0.0.1:${port};
        location /comfy/ {
          proxy_pass ${target}/; proxy_set_header Host $http_host;
          proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_upgrade;
        } } }`,
  )
  const child = spawn(nginx!, ['-p', folder, '-e', 'error.log', '-c', 'nginx.conf'], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}/comfy`
  await until(() =>
    fetch(`${url}/prompt`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  return { url, stop: () => void child.kill() }
}

describe.skipIf('missing' in comfy || !nginx || spawnSync(nginx, ['-v']).status !== 0)(
  'below a path of nginx',
  () => {
    let bench: Bench
    let front: Awaited<ReturnType<typeof belowPath>>
    beforeAll(async () => {
      if ('missing' in comfy) return
      bench = await openBench(comfy, 'test-queue-below')
      front = await belowPath(bench.url())
    })
    afterAll(async () => {
      front?.stop()
      await bench?.stop()
    })

    test('a run is stored on the server in its usual place, and other browsers see it', async () => {
      const tab = await bench.browser(front.url).open()
      tab.comfy.alter = (prompt) => probe(prompt)
      await tab.studio.runs.generate()
      expect(tab.studio.readiness.problems.value).toEqual([])
      const { id } = newest(tab)
      await until(() => jobOf(tab, id)?.state.status === 'completed')
      const folder = join(cache, 'test-queue-below/user/default/ltx_aio/jobs')
      const file = join(folder, `${id}.json`)
      // the record is written again at the end, and ComfyUI truncates a file before writing
      await until(() => existsSync(file) && /"status":"completed"/.test(readFileSync(file, 'utf8')))
      expect(readdirSync(folder)).toEqual([`${id}.json`])
      expect(tab.studio.jobs.keeping.trouble.value).toBeNull()
      // one without the proxy, which reaches the same file by the other path
      for (const address of [front.url, undefined]) {
        const other = await bench.browser(address).open()
        await until(() => jobOf(other, id)?.state.status === 'completed')
      }
    })

    test('files are read, written and removed, and a missing one reads as none', async () => {
      const { comfy: through } = await bench.browser(front.url).open()
      const { comfy: direct } = await bench.browser().open()
      const path = 'ltx_aio/jobs/some.json'
      expect(await through.userdata.read(path)).toBeNull()
      await through.userdata.write(path, { v: 1 })
      expect(await direct.userdata.read(path)).toEqual({ v: 1 })
      await through.userdata.remove(path)
      expect(await direct.userdata.read(path)).toBeNull()
      expect(await through.userdata.list('ltx_aio/jobs')).not.toContainEqual({ name: 'some.json' })
    })
  },
)
