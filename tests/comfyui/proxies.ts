import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { connect, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../tools/comfyui/launch.ts'

/** The proxies that people put in front of ComfyUI. */

export const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** One nginx server each, by what it makes of the browser's Host. */
export const recipes = {
  /** most guides: the port is lost */
  'Host without its port': { header: 'Host $host', path: '/' },
  /** nginx's own default */
  'Host of what is behind': { header: null, path: '/' },
  /** a rented machine: an address inside its network */
  'Host inside the network': { header: 'Host 100.65.18.228', path: '/' },
  'below a path': { header: 'Host $host', path: '/comfy/' },
  'Host as it was': { header: 'Host $http_host', path: '/' },
  'and says so': {
    header:
      'Host $http_host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme',
    path: '/',
  },
} as const
export type Recipe = keyof typeof recipes

export interface Proxies {
  /** like "http://127.0.0.1:17702/comfy", by recipe */
  readonly urls: Readonly<Record<Recipe, string>>
  stop(): Promise<void>
}

export async function startNginx(target: string): Promise<Proxies> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const names = Object.keys(recipes) as Recipe[]
  const ports = new Map<Recipe, number>()
  for (const name of names) ports.set(name, await freePort())
  const servers = names.map((name) => {
    const { header, path } = recipes[name]
    const set = header === null ? '' : `proxy_set_header ${header};`
    return `server { listen 127.0.0.1:${ports.get(name)}; location ${path} { proxy_pass ${target}/; ${set} } }`
  })
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; error_log err.log; worker_processes 1;
events { worker_connections 64; }
http {
  access_log off; proxy_http_version 1.1;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  ${servers.join('\n  ')}
}`,
  )
  const nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'err.log')], {
    stdio: 'ignore',
  })
  const gone = new Promise((done) => nginx.once('exit', done))
  for (const port of ports.values()) await answering(port)
  return {
    urls: Object.fromEntries(
      names.map((name) => [
        name,
        `http://127.0.0.1:${ports.get(name)}${recipes[name].path.replace(/\/$/, '')}`,
      ]),
    ) as Record<Recipe, string>,
    async stop() {
      nginx.kill()
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((wake) => setTimeout(wake, 100))
  }
  throw new Error(`nothing listens at port ${port}`)
}

/** Passes on only the method, the path below /ui, the body and its type; of an answer, only its type. */
export async function startBare(target: string): Promise<{ url: string; stop(): Promise<void> }> {
  const { hostname, port } = new URL(target)
  const server: Server = createServer((incoming, answer) => {
    const { method, url = '/', headers } = incoming
    const kept = ['content-type', 'content-length'].flatMap((name) => {
      const value = headers[name]
      return method === 'POST' && typeof value === 'string' ? [[name, value] as const] : []
    })
    const path = url.replace(/^\/ui/, '') || '/'
    const outgoing = request(
      { host: hostname, port, method, path, headers: Object.fromEntries(kept) },
      (response) => {
        const type = response.headers['content-type']
        answer.writeHead(response.statusCode ?? 502, type ? { 'content-type': type } : {})
        response.pipe(answer)
      },
    )
    outgoing.on('error', () => answer.destroy())
    incoming.pipe(outgoing)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ui`,
    stop: () => new Promise((done) => void server.close(() => done())),
  }
}
