/**
 * Imports another of our built files. `attempt` counts from 0: browsers cache a failed import, so each
 * attempt needs its own URL.
 */
export async function loadFile<T>(file: string, attempt: number): Promise<T> {
  const url = new URL(file, import.meta.url)
  if (attempt > 0) url.searchParams.set('again', String(attempt))
  return (await import(/* @vite-ignore */ url.href)) as T
}
