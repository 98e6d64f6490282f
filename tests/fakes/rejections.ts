/** An answer of POST /prompt with one node error, shaped as in ComfyUI's execution.py. */
export function rejectionOf(node: string, error: Readonly<Record<string, unknown>>) {
  return {
    error: {
      type: 'prompt_outputs_failed_validation',
      message: 'Prompt outputs failed validation',
      details: '',
      extra_info: {},
    },
    node_errors: {
      [node]: {
        class_type: 'X',
        dependent_outputs: ['save'],
        errors: [{ message: 'm', details: 'd', ...error }],
      },
    },
  }
}
