import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that went through a gate, and the server's status. */
export interface Passed {
  readonly method: string
  readonly path: string
  readonly status: number
}

export interface Gate {
  /** Such as "http://127.0.0.1:40123". */
  readonly url: string
  readonly port: number
  readonly passed: Passed[]
  close(): Promise<void>
}

/** A plain proxy that records every response; `change` may edit the request headers. */
export async function openGate(
  target: string,
  change: (headers: IncomingHttpHeaders, own: string) => IncomingHttpHeaders = (headers) => headers,
): Promise<Gate> {
  const passed: Passed[] = []
  const to = new URL(target)
  const server = createServer((incoming, answer) => {
    const { method = 'GET', url = '/' } = incoming
    const own = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const outgoing = request(
      {
        host: to.hostname,
        port: to.port,
        method,
        path: url,
        headers: change(incoming.headers, own),
      },
      (response) => {
        const status = response.statusCode ?? 0
        passed.push({ method, path: url, status })
        answer.writeHead(status, response.headers)
        response.pipe(answer)
      },
    )
    outgoing.on('error', () => answer.destroy())
    incoming.pipe(outgoing)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    passed,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** As from an address in the local network over plain http: no Sec-Fetch headers. */
export function asInLocalNetwork(headers: IncomingHttpHeaders, own: string): IncomingHttpHeaders {
  const lan = '192.0.2.2:8188'
  const rest = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith('sec-fetch-')),
  )
  const origin = headers.origin === `http://${own}` ? `http://${lan}` : headers.origin
  return { ...rest, host: lan, ...(origin === undefined ? {} : { origin }) }
}
