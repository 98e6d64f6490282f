import { describe, expect, test } from 'vitest'
import { previewMethod, previewState } from './live-preview.ts'

const on = { previews: true, previewsFailed: null }

describe('a live preview', () => {
  test.each([
    ['0.27.0', 'too-old'],
    ['0.29.9', 'too-old'],
    ['0.30.0', 'possible'],
    ['0.33.0', 'possible'],
    ['1.0.0', 'possible'],
    ['nightly', 'possible'],
    [null, 'unknown'],
  ] as const)('on %s is %s', (comfyui, is) => {
    expect(previewState({ comfyui }, on).is).toBe(is)
    expect(previewMethod({ comfyui }, on)).toBe(is === 'possible' ? 'latent2rgb' : undefined)
  })

  test('that is switched off is not drawn, whatever the server’s start flags', () => {
    const off = { ...on, previews: false }
    expect(previewMethod({ comfyui: '0.33.0' }, off)).toBe('none')
    expect(previewMethod({ comfyui: '0.33.0', flags: ['--preview-method taesd'] }, off)).toBe(
      'none',
    )
  })

  test('is the server’s own if it was started with one', () => {
    const started = (method: string) =>
      previewMethod({ comfyui: '0.33.0', flags: ['--cpu', `--preview-method ${method}`] }, on)
    expect(['auto', 'latent2rgb', 'taesd'].map(started)).toEqual([undefined, undefined, undefined])
    expect(started('none')).toBe('latent2rgb')
  })

  test('that ended a run is off on that version only', () => {
    const failed = { ...on, previewsFailed: '0.33.0' }
    expect(previewState({ comfyui: '0.33.0' }, failed)).toEqual({ is: 'failed', version: '0.33.0' })
    expect(previewMethod({ comfyui: '0.33.0' }, failed)).toBe('none')
    expect(previewMethod({ comfyui: '0.33.1' }, failed)).toBe('latent2rgb')
    // an old one started with --preview-method fails as well
    expect(previewMethod({ comfyui: '0.27.0' }, { ...on, previewsFailed: '0.27.0' })).toBe('none')
  })
})
