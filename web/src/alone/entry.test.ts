import { describe, expect, it } from 'vitest'
import type { Devices } from '../core/prefs/devices.ts'
import { type Entry, entryOf } from './entry.ts'

const phone: Devices = {
  on: true,
  here: false,
  paired: true,
  user: null,
  code: null,
  devices: [],
  addresses: [],
}
const computer = { ...phone, here: true }
const users = ['anna', 'ben']

describe('the page of its own', () => {
  it.each<[Entry, string, Devices | null, string, readonly string[] | null]>([
    ['off', 'without our backend', null, '', null],
    ['off', 'while it is off', { ...phone, on: false, paired: false }, 'anna', users],
    ['code', 'on a phone that isn’t paired', { ...phone, paired: false }, 'anna', users],
    ['panel', 'on the server of one user', phone, '', null],
    ['panel', 'of the user who showed the code', { ...phone, user: 'anna' }, 'anna', users],
    ['other', 'of another user', { ...phone, user: 'anna' }, 'ben', users],
    ['other', 'of nobody yet', { ...phone, user: 'anna' }, '', users],
    ['panel', 'at the computer, of the user chosen there', computer, 'ben', users],
    ['choose', 'at the computer, of nobody', computer, '', users],
    // what is written under no user's name would be lost
    ['again', 'on a phone that was paired before there were users', phone, '', users],
    ['again', 'of a user whom the server no longer has', { ...phone, user: 'eve' }, 'eve', users],
  ])('shows %s %s', (entry, _, state, user, known) => {
    expect(entryOf(state, user, known)).toBe(entry)
  })
})
