import { expect, test } from 'vitest'
import { UploadRefused } from '../../comfy/upload.ts'
import { Unreachable } from '../../comfy/http.ts'
import { uploadTrouble } from './upload-trouble.ts'

const said = (error: unknown) => uploadTrouble(error, 'first.png', 'image')

test('each status of a refused upload has its own cause and remedy', () => {
  const remedies = [400, 401, 413, 500, 418].map((status) => {
    const { code, what, remedy } = said(new UploadRefused(`HTTP ${status}`, status))
    expect(code).toBe('upload_refused')
    expect(what).toContain(`HTTP ${status}`)
    return remedy
  })
  expect(new Set(remedies).size).toBe(5)
  expect(remedies[2]).toContain('client_max_body_size')
})

test('an unreachable server is a different problem', () => {
  for (const error of [new Unreachable('broke'), new UploadRefused('HTTP 502', 502)])
    expect(said(error)).toMatchObject({ code: 'upload_failed', field: 'image' })
  expect(() => said(new TypeError('a bug'))).toThrow(TypeError)
})
