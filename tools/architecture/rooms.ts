import { readFileSync } from 'node:fs'
import { dirname } from 'node:path/posix'
import { z } from 'zod'

const Room = z
  .object({
    /** A folder, with its sub-folders that aren't rooms themselves. */
    room: z.string(),
    /** In place of a folder: individual files from one. */
    files: z.array(z.string()).optional(),
    purpose: z.string(),
  })
  .strict()
export type Room = z.infer<typeof Room>

/** An import from one file of ours to another; paths start at the checkout. */
export interface Import {
  readonly from: string
  readonly to: string
}

/** The rooms from top to bottom: each may import only those below it. */
export const rooms: readonly Room[] = z
  .array(Room)
  .parse(JSON.parse(readFileSync(new URL('rooms.json', import.meta.url), 'utf8')))

/** The room that a file belongs to: the most specific one. */
export function roomOf(file: string, among: readonly Room[] = rooms): Room | undefined {
  const picked = among.find(({ files }) => files?.includes(file))
  if (picked) return picked
  return among
    .filter(({ room, files }) => !files && file.startsWith(`${room}/`))
    .toSorted((a, b) => b.room.length - a.room.length)[0]
}

/**
 * What the list of rooms doesn't fit: folders beside rooms that aren't rooms themselves, files beside rooms in a folder
 * that isn't one, and rooms that aren't there.
 */
export function unlisted(files: readonly string[], among: readonly Room[] = rooms): string[] {
  const listed = among.filter((one) => !one.files).map(({ room }) => room)
  const isRoom = (folder: string): boolean => listed.includes(folder)
  const holdsRooms = (folder: string): boolean =>
    listed.some((room) => room.startsWith(`${folder}/`))
  const besideRooms = (path: string): boolean =>
    listed.some((room) => dirname(room) === dirname(path))
  const folders = [...new Set(files.flatMap(foldersAbove))].filter(
    (folder) => besideRooms(folder) && !isRoom(folder) && !holdsRooms(folder),
  )
  const loose = files.filter((file) => {
    const folder = dirname(file)
    return !isRoom(folder) && holdsRooms(folder) && !roomOf(file, among)?.files
  })
  const gone = among.filter(
    (one) =>
      one.files?.some((file) => !files.includes(file)) ??
      !files.some((file) => roomOf(file, among) === one),
  )
  return [...folders, ...loose, ...gone.map(({ room }) => room)]
}

/** "a/b/c.ts" → "a", "a/b" */
function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))
}

/** The imports that lead to a room above: "core/form/a.ts imports core/check/b.ts". */
export function upward(imports: readonly Import[], among: readonly Room[] = rooms): string[] {
  const place = (file: string): number => {
    const room = roomOf(file, among)
    return room ? among.indexOf(room) : -1
  }
  return imports
    .filter(({ from, to }) => place(to) < place(from))
    .map(({ from, to }) => `${from} imports ${to}`)
}

/** For each room the rooms that it imports, from top to bottom. */
export function arrows(
  imports: readonly Import[],
  among: readonly Room[] = rooms,
): Map<string, string[]> {
  const found = new Map(among.map(({ room }) => [room, new Set<string>()]))
  for (const { from, to } of imports) {
    const [a, b] = [roomOf(from, among), roomOf(to, among)]
    if (a && b && a !== b) found.get(a.room)?.add(b.room)
  }
  return new Map(
    [...found].map(([room, targets]) => [
      room,
      among.map((one) => one.room).filter((one) => targets.has(one)),
    ]),
  )
}

/** The rooms that can be reached from each room, by one arrow or more. */
export function reachable(
  graph: ReadonlyMap<string, readonly string[]>,
): Map<string, ReadonlySet<string>> {
  return new Map(
    [...graph].map(([start]) => {
      const seen = new Set<string>()
      const open = [...(graph.get(start) ?? [])]
      for (let room = open.pop(); room !== undefined; room = open.pop()) {
        if (seen.has(room)) continue
        seen.add(room)
        open.push(...(graph.get(room) ?? []))
      }
      return [start, seen]
    }),
  )
}

/** Groups of rooms that import each other, directly or through others. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const from = reachable(graph)
  const groups = [...graph.keys()]
    .filter((room) => from.get(room)?.has(room))
    .map((room) =>
      [...graph.keys()].filter((other) => from.get(room)?.has(other) && from.get(other)?.has(room)),
    )
  return [...new Map(groups.map((group) => [group.join(), group])).values()]
}

/** Without the arrows that a longer path implies. */
export function reduced(graph: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const from = reachable(graph)
  return new Map(
    [...graph].map(([room, targets]) => [
      room,
      targets.filter(
        (target) => !targets.some((other) => other !== target && from.get(other)?.has(target)),
      ),
    ]),
  )
}
