interface Named {
  name: string
  /** Empty where the runner gives no reason. */
  why: string
}

interface JunitResult {
  passed: number
  failed: Named[]
  skipped: Named[]
}

interface Check {
  name: string
  /** Absent when it passed. */
  failure?: string
}

/** What a JUnit file says: how many tests passed, and which failed or were skipped and why. */
export function readJunit(xml: string): JunitResult {
  const result: JunitResult = { passed: 0, failed: [], skipped: [] }
  // Output that a test printed may itself look like XML.
  const cases = xml
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .matchAll(/<testcase\b((?:"[^"]*"|[^">])*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)
  for (const [, attributes = '', body = ''] of cases) {
    const name = attribute(attributes, 'name')
    const failed = /<(?:failure|error)\b((?:"[^"]*"|[^">])*)>/.exec(body)
    const skipped = /<skipped\b((?:"[^"]*"|[^">])*)>/.exec(body)
    if (failed) result.failed.push({ name, why: attribute(failed[1] ?? '', 'message') })
    else if (skipped) result.skipped.push({ name, why: attribute(skipped[1] ?? '', 'message') })
    else result.passed += 1
  }
  return result
}

/** A JUnit file for checks that no test runner makes. */
export function writeJunit(suite: string, checks: readonly Check[]): string {
  const failed = checks.filter((check) => check.failure !== undefined).length
  const cases = checks.map(({ name, failure }) => {
    const inside = failure === undefined ? '' : `<failure message="${escape(failure)}"/>`
    return `<testcase classname="${escape(suite)}" name="${escape(name)}">${inside}</testcase>`
  })
  const counts = `name="${escape(suite)}" tests="${checks.length}" failures="${failed}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite ${counts}>\n${cases.join('\n')}\n</testsuite></testsuites>\n`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escape(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll('\n', '&#10;')
}

function attribute(attributes: string, name: string): string {
  const text = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  const plain = Object.entries(entities).reduceRight(
    (out, [character, entity]) => out.replaceAll(entity, character),
    text,
  )
  return plain.replaceAll('&#10;', '\n').replaceAll('&apos;', "'").replaceAll('&#39;', "'")
}
