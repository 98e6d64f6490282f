import { expect, onTestFinished, test } from 'vitest'
import { openStudio } from './open.testing.ts'
import { memoryStorage } from './world/storage.ts'

test.each([{ odd: 7 }, { odd: 'odd' }, { odd: [] }, { odd: [7] }, { odd: {} }, { odd: null }])(
  'the studio opens even if the browser has stored nothing but %j',
  async ({ odd }) => {
    const storage = {
      ...memoryStorage(),
      load: () => odd,
      keys: (start: string) => [`${start}odd`],
    }
    const { studio } = await openStudio({ storage })
    onTestFinished(() => studio.dispose())
    expect(studio.form.prompt).toBe('a red kite')
  },
)
