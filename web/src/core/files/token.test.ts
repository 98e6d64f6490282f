import { expect, test } from 'vitest'
import { type TokenCheck, tokenLine, type TokenStatus } from './token.ts'

const pasted: TokenStatus = { present: true, source: 'pasted', settable: true }
const none: TokenStatus = { present: false, source: null, settable: true }
const asked = (state: TokenCheck['state']): TokenCheck => ({ state, account: null })

test('every state of the token has a sentence of its own', () => {
  const lines = [
    tokenLine(none, null),
    tokenLine({ ...none, settable: false }, null),
    tokenLine(pasted, null),
    tokenLine({ ...pasted, source: 'environment' }, null),
    tokenLine({ ...pasted, source: 'login' }, null),
    ...(['bad', 'ok', 'unreachable', 'not_sent'] as const).map((s) => tokenLine(pasted, asked(s))),
  ]
  expect(new Set(lines).size).toBe(lines.length)
  for (const line of lines) expect(line).toMatch(/^[A-Z].*\.$/)
})

test('a good token says whose it is', () => {
  expect(tokenLine(pasted, { state: 'ok', account: 'ann' })).toContain('ann')
})

test('a shared server says where its token is set', () => {
  expect(tokenLine({ ...none, settable: false }, asked('none'))).toContain('HF_TOKEN')
})
