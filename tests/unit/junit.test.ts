import { expect, test } from 'vitest'
import { readJunit, writeJunit } from '../../tools/test/junit.ts'

test('a failure is read with the name of its test and what it said', () => {
  const xml = writeJunit('dist', [
    { name: 'a "quoted" <name>' },
    { name: 'the bundle', failure: 'run `npm run build`\nand commit it' },
  ])
  expect(readJunit(xml)).toEqual({
    passed: 1,
    failed: [{ name: 'the bundle', why: 'run `npm run build`\nand commit it' }],
    skipped: [],
  })
})

test('what other runners write is read: errors, reasons with angle brackets, and output that looks like XML', () => {
  const xml = `<testsuites><testsuite>
<testcase classname="a" name="breaks"><error type="TypeError">no message</error></testcase>
<testcase classname="a" name="fails"><failure message="expected 1 to be &gt; 2" type="AssertionError">at x</failure></testcase>
<testcase classname="a" name="waits"><skipped message="no ComfyUI > 0.30"/></testcase>
<testcase classname="a" name="prints"><system-out><![CDATA[<failure message="of another">]]></system-out></testcase>
</testsuite></testsuites>`
  expect(readJunit(xml)).toEqual({
    passed: 1,
    failed: [
      { name: 'breaks', why: '' },
      { name: 'fails', why: 'expected 1 to be > 2' },
    ],
    skipped: [{ name: 'waits', why: 'no ComfyUI > 0.30' }],
  })
})
