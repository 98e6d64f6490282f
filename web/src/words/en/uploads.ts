/** Why an upload was refused, as part of a sentence, and what helps. */
export const uploadRefusals = {
  size: {
    what: 'it is larger than this server allows',
    remedy:
      'Use a smaller file, or raise the limit in the proxy in front of ComfyUI (nginx: client_max_body_size) or in ComfyUI itself (--max-upload-size).',
  },
  login: {
    what: 'the server requires a login',
    remedy: 'Reload the page and log in, then try again.',
  },
  name: {
    what: 'ComfyUI doesn’t accept the file or its name',
    remedy: 'Rename the file, then try again.',
  },
  disk: {
    what: 'ComfyUI could not store it',
    remedy:
      'Check that ComfyUI can write to its input folder and that the disk isn’t full; its console has the reason.',
  },
  proxy: {
    what: 'something in front of ComfyUI answered instead',
    remedy: 'Check the proxy in front of ComfyUI, then try again.',
  },
}

export type UploadRefusal = keyof typeof uploadRefusals
