import type { Comfy } from '../../comfy/comfy.ts'
import type { OutputFile } from '../../core/jobs/job.ts'
import type { Book } from '../ledger/book.ts'

/**
 * The video that a run has written, if any: its file outlives the server's memory, and its name is unique.
 * Throws `Unreachable`.
 */
export async function findWritten(
  id: string,
  comfy: Pick<Comfy, 'has'>,
  book: Pick<Book, 'find' | 'filesOf'>,
): Promise<OutputFile | null> {
  const state = book.find(id)?.state
  const reported = state?.status === 'in_progress' ? state.file : null
  for (const file of reported ? [reported] : book.filesOf(id))
    if (await comfy.has(file)) return file
  return null
}
