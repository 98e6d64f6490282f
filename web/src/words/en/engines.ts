/** Other engines: where runs are made, and what each of them can make. */
export const engines = {
  runOn: 'Run on',
  here: 'This ComfyUI',
  freest: 'The least busy one',
  title: 'Other engines',
  help: 'Runs can also be made by other machines. The owner of this server lists them in a file.',
  how: 'To add one, see docs/engines.md in LTX AIO’s folder.',
  again: 'Check again',
  line: (name: string, state: string) => `${name}: ${state}`,
  ready: 'ready',
  readyPaid: 'ready, paid',
  asking: 'checking…',
  away: 'not reachable',
  old: (version: string) => `ComfyUI ${version} is too old`,
  lacks: (thing: string) => `${thing} missing`,
  lacksFiles: (files: number) => `${files} files missing`,
  costs: (name: string) =>
    `Each run on ${name} costs money, and prompts, inputs and videos leave this machine.`,
  agree: 'Run there',
  disagree: 'Cancel',
  /** of a result, after its size and time */
  at: (name: string) => `on ${name}`,
  /** of a run: the label of its engine */
  madeOn: 'Made on',
  waitsFor: (name: string) => `waiting for ${name}`,
  runHere: 'Run on this ComfyUI',
  stays: {
    draft: 'Runs on this ComfyUI, which has the draft’s first pass.',
    videos: 'Runs on this ComfyUI, which has the videos.',
  },
}

export const engineProblems = {
  engine_lacks: (v: { name: string; things: string }): [string, string] => [
    `${v.name} lacks ${v.things}.`,
    'Install it there and check again in Settings, or run on this ComfyUI.',
  ],
  engine_old: (v: {
    name: string
    version: string
    since: string
    of: string
  }): [string, string] => [
    `The ComfyUI ${v.version} of ${v.name} is too old for ${v.of}.`,
    `Update it there to ${v.since} or later, or run on this ComfyUI.`,
  ],
}
