/** Messages of ComfyUI's socket, as its own frontend passes them on to extensions. */

export interface Message {
  readonly type: string
  readonly detail: unknown
  /** the id that the server knows this page by, if it says */
  readonly client: string | null
}

/** A JSON message; null if it is something else. */
export function messageIn(data: unknown): Message | null {
  if (typeof data !== 'string') return null
  try {
    const { type, data: detail } = JSON.parse(data) as { type?: unknown; data?: unknown }
    if (typeof type !== 'string') return null
    const { sid, status } = (detail ?? {}) as { sid?: unknown; status?: unknown }
    return {
      type,
      detail: type === 'status' ? (status ?? null) : detail,
      client: typeof sid === 'string' ? sid : null,
    }
  } catch {
    return null
  }
}

/** What kinds of binary messages there are. */
const previewWithMetadata = 4

/** A preview and whose it is. */
export interface Preview {
  readonly blob: Blob
  readonly jobId: string
}

/**
 * The preview in a binary message: a big-endian 4 (its kind), the length of the metadata, the metadata as JSON, and
 * the image. Null for other kinds: they don't say of which run they are.
 */
export function previewIn(data: ArrayBuffer): Preview | null {
  if (data.byteLength < 8) return null
  const view = new DataView(data)
  const start = 8 + view.getUint32(4)
  if (view.getUint32(0) !== previewWithMetadata || start > data.byteLength) return null
  try {
    const text = new TextDecoder().decode(data.slice(8, start))
    const { image_type: type, prompt_id: jobId } = JSON.parse(text) as {
      image_type?: unknown
      prompt_id?: unknown
    }
    if (typeof jobId !== 'string') return null
    const blob = new Blob([data.slice(start)], { type: type === 'image/png' ? type : 'image/jpeg' })
    return { blob, jobId }
  } catch {
    return null
  }
}
