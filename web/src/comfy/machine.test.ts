import { expect, test } from 'vitest'
import { parseMachine } from './machine.ts'

const stats = {
  system: { ram_total: 8, ram_free: 4, comfyui_version: '0.27.0' },
  devices: [{ name: 'cpu', type: 'cpu', vram_total: 8, vram_free: 4 }],
}

test('recognises a recorded server by its mark', () => {
  const { system } = stats
  expect(parseMachine(stats)).not.toHaveProperty('recording')
  expect(parseMachine({ ...stats, system: { ...system, ltx_aio_recording: true } })).toMatchObject({
    comfyui: '0.27.0',
    recording: true,
  })
})

test('keeps no flag value that may be private', () => {
  const argv = ['main.py', '--listen', '0.0.0.0', '--reserve-vram', '2', '--base-directory=/home/m']
  const started = { ...stats.system, os: 'win32', argv: [...argv, '--preview-method', 'taesd'] }
  expect(parseMachine({ ...stats, system: started })).toMatchObject({
    os: 'win32',
    flags: ['--listen', '--reserve-vram 2', '--base-directory', '--preview-method taesd'],
  })
})
