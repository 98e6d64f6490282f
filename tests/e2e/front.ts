import { createReadStream, statSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface Front {
  /** Such as "http://127.0.0.1:40123". */
  readonly url: string
  stop(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * A ComfyUI with another frontend: serves the frontend's files from `files`, and forwards everything else,
 * sockets included, to the server at `target`. So one server, which takes seconds to start and holds PyTorch
 * in memory, serves several frontends; and what the frontend names by its content is kept by the browser, with
 * its compiled code, where ComfyUI has each of 250 files asked for again in every test.
 */
export async function openFront(target: string, files: string): Promise<Front> {
  const { hostname: host, port } = new URL(target)
  const server = createServer((incoming, answer) => {
    const { method = 'GET', url = '/', headers } = incoming
    const file = method === 'GET' || method === 'HEAD' ? fileAt(files, url) : null
    if (file) {
      const type = types[extname(file)]
      answer.writeHead(200, {
        ...(type && { 'Content-Type': type }),
        ...(url.startsWith('/assets/') && { 'Cache-Control': 'max-age=31536000, immutable' }),
      })
      createReadStream(file).pipe(answer)
      return
    }
    const outgoing = request({ host, port, method, path: url, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    outgoing.on('error', () => answer.destroy())
    incoming.pipe(outgoing)
  })
  server.on('upgrade', (incoming: IncomingMessage, socket, head: Buffer) => {
    const outgoing = connect(Number(port), host, () => {
      const lines = incoming.rawHeaders.flatMap((name, n, all) =>
        n % 2 === 0 ? [`${name}: ${all[n + 1] ?? ''}`] : [],
      )
      outgoing.write([`GET ${incoming.url ?? '/'} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
      outgoing.write(head)
      socket.pipe(outgoing).pipe(socket)
    })
    for (const end of [socket, outgoing])
      end.on('error', () => {
        socket.destroy()
        outgoing.destroy()
      })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The frontend's file for a URL; null for what the server answers. */
function fileAt(files: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, 'http://any').pathname)
  const file = join(files, normalize(path === '/' ? '/index.html' : path))
  if (!file.startsWith(files)) return null
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
}
