import { createServer, connect, type AddressInfo, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'

/** This machine's address in the local network; undefined without one. */
export const lanAddress = Object.values(networkInterfaces())
  .flatMap((found) => found ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

/** Forwards raw bytes, sockets included, as if the server listened at that address. */
export async function listenAt(
  host: string,
  target: string,
): Promise<{ url: string; server: Server }> {
  const { hostname, port } = new URL(target)
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.pipe(far).pipe(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, host, ready))
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, server }
}
