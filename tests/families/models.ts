import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { baseName, entryOf } from '../../web/src/core/family/catalogue.ts'
import { type Family, promptsOf } from '../../web/src/core/family/family.ts'

const Entry = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
    title: z.string().min(1),
    file: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*\.(safetensors|gguf)$/),
    repo: z.string().regex(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
    revision: z.string().regex(/^[A-Za-z0-9._-]+$/),
    path: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/),
    folder: z.string().regex(/^[a-z_]+$/),
    bytes: z.number().int().positive().nullable(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    gib: z.number().positive().nullable(),
    gated: z.boolean(),
    licence: z.string().min(1),
    role: z.string().min(1),
    purpose: z.string().regex(/\.$|,$/),
    replacedBy: z.string().nullable(),
  })
  .strict()

/** What holds for a family's models.json, which panel and server read. */
export function modelListKeepsItsContract({ id }: Family, shipped: unknown): void {
  test('models.json has the shape that panel and server read', () => {
    const List = z.object({ family: z.literal(id), models: z.array(Entry) }).strict()
    expect(() => List.parse(shipped)).not.toThrow()
  })
}

/** What holds for the model files of any family. */
export function modelsKeepTheirContract(family: Family): void {
  const { catalogue, roles, tiers } = family

  test('each entry of the catalogue has its shape', () => {
    expect(() => z.array(Entry).parse(catalogue)).not.toThrow()
  })

  test.each(['id', 'file', 'title'] as const)('no two entries share their %s', (key) => {
    const values = catalogue.map((entry) => entry[key])
    expect(new Set(values).size).toBe(values.length)
  })

  test('a file keeps its name from the repository', () => {
    for (const { file, path } of catalogue) expect(baseName(path)).toBe(file)
  })

  test('a replacement has the same role and is not replaced itself', () => {
    for (const entry of catalogue.filter(({ replacedBy }) => replacedBy !== null)) {
      const newer = catalogue.find(({ id }) => id === entry.replacedBy)
      expect(newer, entry.id).toMatchObject({ role: entry.role, replacedBy: null })
    }
  })

  test('sizes in GiB and in bytes agree', () => {
    const apart = catalogue.filter(
      ({ bytes, gib }) =>
        bytes !== null && gib !== null && Math.abs(bytes / 2 ** 30 / gib - 1) > 0.01,
    )
    expect(apart).toEqual([])
  })

  describe('the catalogue has', () => {
    test.each(Object.entries(roles))('the default file of %s, first of its role', (id, role) => {
      const [first] = catalogue.filter((entry) => entry.role === id)
      expect(first).toMatchObject({ file: role.file, folder: role.folder, replacedBy: null })
    })

    test('one folder per role, where the graph looks', () => {
      for (const [id, role] of Object.entries(roles))
        for (const entry of catalogue.filter((one) => one.role === id))
          expect(entry.folder, entry.id).toBe(role.folder)
    })

    test('every model file that a template or a fragment names, which are those of the roles', () => {
      const named = promptsOf(family)
        .flatMap((prompt) => Object.values(prompt).flatMap((node) => Object.values(node.inputs)))
        .map(String)
        .filter((value) => /\.(safetensors|gguf)$/.test(value))
      expect(named).toEqual(expect.arrayContaining(Object.values(roles).map(({ file }) => file)))
      for (const file of named) expect(entryOf(family, file), file).toBeDefined()
    })

    test('every file that a tier proposes', () => {
      for (const models of [tiers.nvfp4, tiers.apple.models])
        for (const [role, file] of Object.entries(models))
          expect(entryOf(family, file)).toMatchObject({ role })
    })
  })
}
