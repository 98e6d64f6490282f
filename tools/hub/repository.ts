import { z } from 'zod'

const Card = z
  .object({
    license: z.union([z.string(), z.array(z.string())]),
    license_name: z.string(),
    base_model: z.union([z.string(), z.array(z.string())]),
    new_version: z.string(),
  })
  .partial()

/** What GET /api/models/OWNER/NAME answers, as far as we read it. */
const About = z.object({
  id: z.string(),
  gated: z.union([z.boolean(), z.string()]).default(false),
  cardData: Card.nullish(),
  siblings: z
    .array(
      z.object({
        rfilename: z.string(),
        size: z.number().nullish(),
        lfs: z.object({ sha256: z.string() }).nullish(),
      }),
    )
    .default([]),
})

export interface HubFile {
  readonly path: string
  /** null: not said */
  readonly bytes: number | null
  readonly sha256: string | null
}

/** What Hugging Face says of a repository at one revision. */
export interface Repository {
  /** "owner/name", its present name */
  readonly id: string
  readonly gated: boolean
  /** lower case: "apache-2.0", or the name that an own licence gives itself; null: not said */
  readonly licence: string | null
  /** what it was made from: "owner/name" */
  readonly madeFrom: readonly string[]
  /** the repository that its owner calls the newer one; null: none */
  readonly newer: string | null
  readonly files: readonly HubFile[]
  /** the text of its page; null: it has none, or only those see it who accepted the licence */
  readonly page: string | null
}

/** Without an answer in this time, a request fails. */
const patience = 30_000

/**
 * Asks a hub about a repository. Null if there is no such repository or revision for everybody to see. Throws when the
 * hub can't be reached, or answers with something else.
 */
export async function readRepository(
  endpoint: string,
  repo: string,
  revision = 'main',
): Promise<Repository | null> {
  const base = endpoint.replace(/\/+$/, '')
  const at = `${base}/api/models/${repo}/revision/${encodeURIComponent(revision)}?blobs=true`
  const answer = await get(at)
  // the hub says 401 of what doesn't exist, too
  if ([401, 403, 404].includes(answer.status)) return null
  if (!answer.ok) throw new Error(`${at} answers ${answer.status}`)
  const { id, gated, cardData: card, siblings } = About.parse(await answer.json())
  const files = siblings.map(({ rfilename: path, size, lfs }) => ({
    path,
    bytes: size ?? null,
    sha256: lfs?.sha256 ?? null,
  }))
  const page = await get(`${base}/${id}/resolve/${encodeURIComponent(revision)}/README.md`)
  return {
    id,
    gated: gated !== false,
    licence: licenceOf(card ?? {}),
    madeFrom: [card?.base_model ?? []].flat(),
    newer: card?.new_version ?? null,
    files,
    page: page.ok ? await page.text() : null,
  }
}

async function get(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(patience) })
  } catch (error) {
    const { message, cause } = error as Error
    throw new Error(`${address}: ${cause instanceof Error ? cause.message : message}`)
  }
}

function licenceOf({ license, license_name: name }: z.infer<typeof Card>): string | null {
  const [said = null] = [license ?? []].flat()
  return (said === 'other' ? (name ?? null) : said)?.toLowerCase() ?? null
}
