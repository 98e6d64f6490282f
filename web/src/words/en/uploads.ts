/** Why an upload was refused, as the middle of a sentence, and what helps. */
export const uploadRefusals = {
  size: {
    what: 'it is larger than this server takes',
    remedy:
      'Use a smaller file, or raise the limit: in the proxy in front of ComfyUI (nginx: client_max_body_size), or of ComfyUI itself (--max-upload-size).',
  },
  login: {
    what: 'the server asks for a login',
    remedy: 'Reload the page and log in, then try again.',
  },
  name: {
    what: 'ComfyUI does not accept the file or its name',
    remedy: 'Rename the file, then try again.',
  },
  disk: {
    what: 'ComfyUI could not store it',
    remedy:
      'Check that ComfyUI may write to its input folder and that its disk has room; its console says why.',
  },
  proxy: {
    what: 'something in front of ComfyUI answered in its place',
    remedy: 'Check the proxy in front of ComfyUI, then try again.',
  },
}

export type UploadRefusal = keyof typeof uploadRefusals
