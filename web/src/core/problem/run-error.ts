/** An error inside a run, in ComfyUI's words. */
export interface RunError {
  readonly node: string
  readonly nodeClass: string
  readonly type: string
  readonly message: string
  readonly traceback: readonly string[]
}
