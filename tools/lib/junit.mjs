/** What a JUnit file says: how many tests passed and failed, and which were skipped and why. */
export function readJunit(xml) {
  const result = { passed: 0, failed: 0, skipped: [] }
  // Output that a test printed may itself look like XML.
  const cases = xml
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .matchAll(/<testcase\b((?:"[^"]*"|[^">])*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)
  for (const [, attributes = '', body = ''] of cases) {
    const skipped = /<skipped\b((?:"[^"]*"|[^">])*)>/.exec(body)
    if (/<(failure|error)\b/.test(body)) result.failed += 1
    else if (skipped)
      result.skipped.push({
        name: attribute(attributes, 'name'),
        why: attribute(skipped[1] ?? '', 'message'),
      })
    else result.passed += 1
  }
  return result
}

/** A JUnit file for checks that are not tests of a runner. */
export function writeJunit(suite, checks) {
  const failed = checks.filter((check) => check.failure !== undefined).length
  const cases = checks.map(({ name, failure }) => {
    const inside = failure === undefined ? '' : `<failure message="${escape(failure)}"/>`
    return `<testcase classname="${escape(suite)}" name="${escape(name)}">${inside}</testcase>`
  })
  const counts = `name="${escape(suite)}" tests="${checks.length}" failures="${failed}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite ${counts}>\n${cases.join('\n')}\n</testsuite></testsuites>\n`
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character]).replaceAll('\n', '&#10;')
}

function attribute(attributes, name) {
  const text = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
  const plain = Object.entries(entities).reduceRight(
    (out, [character, entity]) => out.replaceAll(entity, character),
    text,
  )
  return plain.replaceAll('&#10;', '\n').replaceAll('&apos;', "'").replaceAll('&#39;', "'")
}
