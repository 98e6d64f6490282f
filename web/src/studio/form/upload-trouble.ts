import { UploadRefused } from '../../comfy/upload.ts'
import { Unreachable } from '../../comfy/http.ts'
import type { FormField } from '../../core/form/form.ts'
import { type Problem, problem } from '../../core/problem/problem.ts'

/** Why an upload failed, and what helps. Rethrows unexpected errors. */
export function uploadTrouble(error: unknown, name: string, field: FormField): Problem {
  if (!(error instanceof Unreachable || error instanceof UploadRefused)) throw error
  const { status, message: detail } = error
  const why = reasonOf(status)
  return why === 'away'
    ? problem('upload_failed', { name }, { field, detail })
    : problem('upload_refused', { name, status: status ?? 0, why }, { field, detail })
}

/** `proxy`: something else answered in ComfyUI's place. */
function reasonOf(status: number | null): 'away' | 'size' | 'login' | 'name' | 'disk' | 'proxy' {
  if (status === null || [502, 503, 504].includes(status)) return 'away'
  if (status === 413) return 'size'
  if (status === 401 || status === 403 || status === 407) return 'login'
  if (status === 400) return 'name'
  return status === 500 || status === 507 ? 'disk' : 'proxy'
}
