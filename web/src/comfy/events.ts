import type { JobEvent } from '../core/jobs/job.ts'

/** A preview image of a running job. */
export interface PreviewEvent {
  readonly type: 'preview'
  readonly id: string
  readonly blob: Blob
}

export type HostEvent =
  | { readonly type: 'job'; readonly id: string; readonly event: JobEvent }
  /** the socket reconnected or the queue changed: our state may be stale */
  | { readonly type: 'stale' }
  /** the socket dropped or reconnected */
  | { readonly type: 'socket'; readonly open: boolean }
  /** a download has started, ended or failed */
  | { readonly type: 'models' }
  | PreviewEvent
