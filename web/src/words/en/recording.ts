export const recording = {
  bar: 'A recording: these videos were made before. Install ComfyUI to make your own.',
}
