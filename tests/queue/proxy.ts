import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/**
 * What happens to requests whose first line matches. `cut`: the connection breaks before the server has them.
 * `deafen`: the server gets them, and its answer is lost. `swallow`: they get lost without an answer.
 * `delay`: they arrive later.
 */
export interface Fault {
  readonly match: RegExp
  readonly kind: 'cut' | 'deafen' | 'swallow' | 'delay'
  readonly milliseconds?: number
  /** how many requests it hits; default: all */
  times?: number
}

/** A TCP proxy in front of a server, with the faults of a real network. */
export interface Proxy {
  readonly url: string
  faults: Fault[]
  /** Breaks every connection, so the sockets of all tabs, or only those that match. */
  drop(match?: RegExp): void
  /** Connections that match stay open, but nothing passes any more. */
  freeze(match: RegExp): void
  /** Refuses connections, like a server that is down. */
  away: boolean
  close(): Promise<void>
}

interface Line {
  readonly client: Socket
  readonly server: Socket
  /** the first lines of its requests */
  readonly requests: string[]
  frozen: boolean
}

export async function openProxy(target: () => number): Promise<Proxy> {
  const lines = new Set<Line>()
  const state = { faults: [] as Fault[], away: false }

  function accept(client: Socket): void {
    if (state.away) return void client.resetAndDestroy()
    const server = connect(target(), '127.0.0.1')
    const line: Line = { client, server, requests: [], frozen: false }
    lines.add(line)
    client.on('data', (data) => up(line, data))
    server.on('data', (data) => void (line.frozen || client.write(data)))
    for (const socket of [client, server]) {
      socket.on('error', () => end(line))
      socket.on('close', () => end(line))
    }
  }

  function end(line: Line): void {
    // the other side of a half-open connection never hears of it
    if (line.frozen) return
    lines.delete(line)
    line.client.destroy()
    line.server.destroy()
  }

  function up(line: Line, data: Buffer): void {
    if (line.frozen) return
    const first = data.subarray(0, 300).toString('latin1').split('\r\n')[0] ?? ''
    if (first.endsWith(' HTTP/1.1')) line.requests.push(first)
    const fault = state.faults.find(({ match, times }) => match.test(first) && times !== 0)
    if (!fault) return void line.server.write(data)
    if (fault.times !== undefined) fault.times--
    inflict(fault, line, data)
  }

  function inflict({ kind, milliseconds = 0 }: Fault, line: Line, data: Buffer): void {
    switch (kind) {
      case 'cut':
        return void line.client.resetAndDestroy()
      case 'deafen':
        line.server.removeAllListeners('data')
        line.server.once('data', () => line.client.resetAndDestroy())
        line.server.resume()
        return void line.server.write(data)
      case 'swallow':
        line.frozen = true
        return
      case 'delay':
        setTimeout(() => line.server.write(data), milliseconds)
    }
  }

  const server: Server = createServer(accept)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const matching = (match: RegExp): Line[] =>
    [...lines].filter(({ requests }) => requests.some((request) => match.test(request)))

  return {
    url: `http://127.0.0.1:${port}`,
    get faults() {
      return state.faults
    },
    set faults(faults) {
      state.faults = faults
    },
    get away() {
      return state.away
    },
    set away(away) {
      state.away = away
    },
    drop(match = /./) {
      for (const { client } of matching(match)) client.resetAndDestroy()
    },
    freeze(match) {
      for (const line of matching(match)) line.frozen = true
    },
    async close() {
      for (const { client, server: other } of lines) {
        client.destroy()
        other.destroy()
      }
      await new Promise((done) => server.close(done))
    },
  }
}
