import { parseArgs } from 'node:util'

export const help = `Usage: ltx-aio run LIST [options]

Makes the videos of a list on a ComfyUI that has LTX AIO, and copies them into a folder.

LIST is a JSON file with one request or an array of them, a .jsonl file with a request per line, or - for
standard input. Requests are those of docs/prompt.md, as videos of LTX AIO have them inside. Files that they name are
taken from beside LIST, and otherwise from ComfyUI's input folder.

  --server URL      the ComfyUI (default: http://127.0.0.1:8188)
  --out DIR         where the videos and manifest.jsonl go (default: the current folder)
  --finish          makes the full-size video of each draft, too
  --dry-run         checks everything and starts nothing
  --header "N: V"   a header for each request to the server, such as a login of a proxy; can be repeated
  --wait MINUTES    how long ComfyUI may be silent while videos are made (default: 10)
  --json            prints JSON lines: each change of a run, and each problem with its code
  --help            prints this

Everything is checked before anything is uploaded or started. Ctrl+C ends this command, not the runs that ComfyUI
already has. Start the same command again to resume: finished videos aren't made again, and runs that ComfyUI still
has are found there. Failed runs are tried again. Standard output has the path of each video.

Exit codes: 0 all videos are there, 1 some are not, 2 nothing was started, 130 Ctrl+C.

Example: kites.jsonl
  {"mode": "t2v", "prompt": "a red kite over dunes, wind", "preset": "draft", "seed": 1}
  {"mode": "i2v", "prompt": "she turns and smiles", "image": "portrait.png", "seconds": 4}

  ltx-aio run kites.jsonl --out kites --finish`

export interface Options {
  readonly list: string
  readonly server: string
  readonly out: string
  readonly finish: boolean
  readonly dryRun: boolean
  readonly json: boolean
  readonly headers: Readonly<Record<string, string>>
  /** milliseconds */
  readonly patience: number
}

/** A command line that makes no sense. */
export class Misused extends Error {
  override name = 'Misused'
}

/** The options of a command line; null if it asks for help. Throws `Misused`. */
export function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args)
  if (values.help || args.length === 0) return null
  const [command, list, ...others] = positionals
  if (command !== 'run') throw new Misused(`There is no command ${command ?? ''}, only run.`)
  if (list === undefined || others.length > 0) throw new Misused('Name one list of requests.')
  return {
    list,
    server: serverOf(values.server),
    out: values.out,
    finish: values.finish,
    dryRun: values['dry-run'],
    json: values.json,
    headers: Object.fromEntries(values.header.map(headerOf)),
    patience: minutesOf(values.wait) * 60_000,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        server: { type: 'string', default: 'http://127.0.0.1:8188' },
        out: { type: 'string', default: '.' },
        finish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        header: { type: 'string', multiple: true, default: [] },
        wait: { type: 'string', default: '10' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    throw new Misused((error as Error).message)
  }
}

/** A URL without a slash at its end. Throws `Misused`. */
export function serverOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Misused(`--server ${text} isn't a URL such as http://127.0.0.1:8188.`)
  // it would be in the manifest
  if (url.username || url.password || url.search)
    throw new Misused('--server takes no password. Use --header "Authorization: …".')
  return text.replace(/\/+$/, '')
}

function headerOf(text: string): [string, string] {
  const [, name = '', value = ''] = /^([\w!#$%&'*+.^`|~-]+):\s*(\S.*)$/.exec(text) ?? []
  if (name === '') throw new Misused(`--header takes "Name: value", not ${text.split(':')[0]}.`)
  return [name, value]
}

function minutesOf(text: string): number {
  const minutes = Number(text)
  if (text.trim() === '' || !(minutes >= 0)) throw new Misused(`--wait takes minutes, not ${text}.`)
  return minutes
}
