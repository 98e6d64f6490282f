#!/usr/bin/env node
// The command `ltx-aio`, as npm installs it.
process.argv.splice(2, 0, 'ltx-aio')
await import('./run.mjs')
