import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Unreachable } from '../../web/src/comfy/http.ts'
import type { FormField } from '../../web/src/core/form/form.ts'
import { problem } from '../../web/src/core/problem/problem.ts'
import { uploadTrouble } from '../../web/src/studio/form/upload-trouble.ts'
import { type Server, serverAt } from '../prompt/server.ts'
import { type Checked, type Checks, createChecks, finishOf, type Known, learn } from './checks.ts'
import { hasVideo } from './fetching.ts'
import { filesOf, type LocalFile } from './files.ts'
import { readWanted, type Wanted } from './list.ts'
import { finishKey, lock, type Manifest, manifestName, openManifest } from './manifest.ts'
import { Misused, type Options } from './options.ts'
import type { Report } from './report.ts'
import { stepOf } from './resume.ts'
import { type Placed, readList, rowsIn } from './rows.ts'
import { GaveUp, makeAll, type Planned } from './runs.ts'
import { isUploaded, upload } from './uploads.ts'

/** `ltx-aio run`, from the list to the videos. */

export const exit = { made: 0, someFailed: 1, notStarted: 2, stopped: 130 } as const

/** Why nothing is started. */
class NotStarted extends Error {
  override name = 'NotStarted'
  readonly problems: readonly Placed[]
  constructor(problems: readonly Placed[]) {
    super('not started')
    this.problems = problems
  }
}

/** Returns the exit code. Throws what ends it while videos are made. */
export async function runList(options: Options, report: Report): Promise<number> {
  let prepared: number | (() => Promise<number>)
  try {
    prepared = await prepare(options, report)
  } catch (error) {
    if (error instanceof Misused) throw error
    if (error instanceof NotStarted) report.problems(error.problems)
    else if (error instanceof Unreachable) tellDown(error, options, report)
    else report.say((error as Error).message)
    return exit.notStarted
  }
  return typeof prepared === 'number' ? prepared : prepared()
}

/** Checks everything and uploads files. Returns what makes the videos, or the exit code if nothing is to be made. */
async function prepare(
  options: Options,
  report: Report,
): Promise<number | (() => Promise<number>)> {
  const wanted = await wantedOf(options)
  const server = serverAt(options.server, options.headers)
  const earlier = openManifest(options.out)
  const left = wanted.filter((one) => !isMade(one, earlier, options))
  if (left.length === 0) {
    report.say(`All ${wanted.length} were made earlier: ${join(options.out, manifestName)}`)
    return exit.made
  }
  const known = await learn(server)
  const coming = await notUploaded(left, server)
  const before = await checkAll(left, createChecks(server, known), new Set(coming.keys()), options)
  if (options.dryRun) {
    tellNotes(before, report)
    report.say(plan(wanted.length, left.length, coming.size))
    return exit.made
  }
  mkdirSync(options.out, { recursive: true })
  const release = lock(options.out)
  process.once('exit', release)
  await uploadAll(coming, left, server)
  const checks = createChecks(server, known)
  const open = left.filter(({ files }) => files.some(({ name }) => coming.has(name)))
  const after = await checkAll(open, checks, new Set(), options)
  const checked = new Map([...before, ...after])
  tellNotes(checked, report)
  const planned = left.map(({ key, place }) => ({
    key,
    place,
    request: checked.get(key)?.request ?? null,
  }))
  return () => make(planned, wanted, { options, report, server, known, checks })
}

async function wantedOf({ list }: Options): Promise<readonly Wanted[]> {
  const { text, folder } = await readGiven(list)
  const { rows, problems } = rowsIn(text)
  const { wanted, problems: others } = await readWanted(rows, folder)
  if (problems.length + others.length > 0) throw new NotStarted(inOrder([...problems, ...others]))
  return wanted
}

function inOrder(problems: readonly Placed[]): Placed[] {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return problems.toSorted((a, b) => compare(a.place, b.place))
}

async function readGiven(list: string): ReturnType<typeof readList> {
  try {
    return await readList(list)
  } catch (error) {
    throw new Misused(`${list} can't be read: ${(error as Error).message}.`)
  }
}

/** Whether the folder has the video of a request, and the one that finishes it if that is wanted. */
function isMade({ key }: Wanted, manifest: Manifest, { out, server, finish }: Options): boolean {
  const left = { server, hasFile: (line: Parameters<typeof hasVideo>[0]) => hasVideo(line, out) }
  const line = manifest.of(key)
  if (!line || stepOf(line, left) !== 'none') return false
  if (!finish || !finishOf(line.request)) return true
  return stepOf(manifest.of(finishKey(key)), left) === 'none'
}

/** The local files that the server doesn't have, by the names that they will have there. */
async function notUploaded(
  wanted: readonly Wanted[],
  server: Server,
): Promise<ReadonlyMap<string, LocalFile>> {
  const all = new Map(wanted.flatMap(({ files }) => files.map((file) => [file.name, file])))
  for (const [name, file] of all) if (await isUploaded(file, server)) all.delete(name)
  return all
}

/** What the checks say of each request, by key. Throws `NotStarted` with all problems of all requests. */
async function checkAll(
  wanted: readonly Wanted[],
  checks: Checks,
  coming: ReadonlySet<string>,
  { finish }: Options,
): Promise<Map<string, Checked & { readonly place: string }>> {
  const found = new Map<string, Checked & { readonly place: string }>()
  for (const { key, place, input } of wanted)
    found.set(key, { place, ...(await checks.row(input, coming, finish)) })
  const problems = [...found.values()].flatMap(({ place, problems: own }) =>
    own.map((one) => ({ place, ...one })),
  )
  if (problems.length > 0) throw new NotStarted(problems)
  return found
}

function tellNotes(checked: Awaited<ReturnType<typeof checkAll>>, report: Report): void {
  for (const { place, notes } of checked.values())
    for (const note of notes) report.note(place, note)
}

function plan(all: number, left: number, files: number): string {
  const made = all > left ? `, ${all - left} made earlier` : ''
  return `Nothing is in the way: ${left} to make${made}, ${files} files to upload.`
}

async function uploadAll(
  files: ReadonlyMap<string, LocalFile>,
  wanted: readonly Wanted[],
  server: Server,
): Promise<void> {
  for (const file of files.values())
    try {
      await upload(file, server)
    } catch (error) {
      const { place, field } = whereNamed(file, wanted)
      throw new NotStarted([{ place, ...uploadTrouble(error, file.path, field) }])
    }
}

function whereNamed(
  { name }: LocalFile,
  wanted: readonly Wanted[],
): { readonly place: string; readonly field: FormField } {
  const first = wanted.find(({ files }) => files.some((file) => file.name === name))
  const named = first && filesOf(first.input).find((file) => file.name === name)
  return {
    place: first?.place ?? '',
    field: (named?.field.split('.')[0] ?? 'image') as FormField,
  }
}

interface Making {
  readonly options: Options
  readonly report: Report
  readonly server: Server
  readonly known: Known
  readonly checks: Checks
}

async function make(
  planned: readonly Planned[],
  wanted: readonly Wanted[],
  { options, report, ...parts }: Making,
): Promise<number> {
  const { out: folder, finish, patience } = options
  const manifest = openManifest(folder)
  const stop = (): never => {
    report.say(stopped(planned, manifest))
    process.exit(exit.stopped)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)
    process.once(signal, stop)
  try {
    await makeAll(planned, { ...parts, report, manifest, folder, finish, patience })
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error
    tellDown(error.cause, options, report)
    report.say(stopped(planned, manifest))
    return exit.someFailed
  }
  const made = wanted.filter((one) => isMade(one, manifest, options)).length
  report.say(`${made} of ${wanted.length} made: ${join(folder, manifestName)}`)
  return made === wanted.length ? exit.made : exit.someFailed
}

function stopped(planned: readonly Planned[], manifest: Manifest): string {
  const lines = planned.flatMap(({ key }) => [manifest.of(key), manifest.of(finishKey(key))])
  const count = lines.filter((line) => line?.state === 'queued' || line?.state === 'sending').length
  return `Stopped. ComfyUI goes on with the ${count} runs that it has. Start the same command again to fetch them and to make the rest.`
}

/** With what was heard: it may be another server's answer, or that of a proxy which wants a login. */
function tellDown(
  { message, status }: Unreachable,
  { server, json }: Options,
  report: Report,
): void {
  report.problems([{ place: '', ...problem('server_down', undefined, { detail: message }) }])
  if (json) return
  const wantsLogin = [401, 403, 407].includes(status ?? 0)
  const remedy = wantsLogin ? ' If it asks for a login, give it with --header.' : ''
  report.say(`${server}: ${message.replace(/\s+/g, ' ')}.${remedy}`)
}
