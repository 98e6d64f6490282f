import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import {
  type Measured,
  MeasuredSchema,
  type MeasuredRun,
} from '../../web/src/core/machine/measured.ts'
import { Misused } from '../ltx-aio/options.ts'

/** What was measured, in a file that keeps what it has of others. */
export interface Report {
  /** Writes it in place of what the file has of this machine and day, of runs alike: larger ones stay, if it ended early. */
  write(measured: Measured): void
}

/** Throws `Misused` for a file that can't be one, before anything is measured. */
export function openReport(file: string): Report {
  const folder = dirname(file)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Misused(`--out: there is no folder ${folder}.`)
  const before = existsSync(file) ? read(file) : []
  return {
    write(measured) {
      const others = before.flatMap((one) => {
        if (!isAlike(one, measured)) return [one]
        const runs = one.runs.filter((run) => !measured.runs.some((newer) => replaces(newer, run)))
        return runs.length > 0 ? [{ ...one, runs }] : []
      })
      writeFileSync(file, `${JSON.stringify([...others, measured], null, 2)}\n`)
    },
  }
}

function read(file: string): Measured[] {
  try {
    return z.array(MeasuredSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Misused(`--out: ${file} is there, and is no report of measure. Name another file.`)
  }
}

function isAlike(one: Measured, other: Measured): boolean {
  return (
    one.machine.device === other.machine.device &&
    one.date === other.date &&
    one.weights === other.weights
  )
}

const alike = ['family', 'preset', 'loader', 'lowVram', 'scale', 'frames'] as const

function replaces(newer: MeasuredRun, older: MeasuredRun): boolean {
  return alike.every((key) => newer[key] === older[key])
}
