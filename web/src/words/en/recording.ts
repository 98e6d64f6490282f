export const recording = {
  bar: 'Demo recording: these videos were made earlier. Install ComfyUI to make your own.',
}
