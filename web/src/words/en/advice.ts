import type { stages } from './stages.ts'
import { bare, type Message } from '../said.ts'

/** Values for the messages about a failed run. */
export interface FailureFacts {
  /** the first line of what ComfyUI said */
  readonly message: string
  readonly nodeClass: string
  readonly stage: Exclude<keyof typeof stages, 'start'> | null
  readonly lowVram: boolean
  /** the input file concerned */
  readonly name: string
  /** the model file concerned */
  readonly file: string
  /** the model's folder below ComfyUI/models */
  readonly folder: string
  /** the model family's name */
  readonly family: string
}

/** Why a run failed, and what helps. The rules in core/advice choose the message. */
export const advice = {
  out_of_memory: (v: FailureFacts): Message => [
    'The graphics card ran out of memory.',
    cardRemedy(v),
  ],
  host_memory: (v: FailureFacts): Message => [
    'The computer ran out of RAM (system memory, not VRAM).',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Close other programs or choose smaller model files. On Windows, a larger page file also helps.'
      : 'Close other programs, or make the video smaller or shorter.',
  ],
  preview_failed: (): Message => [
    'The live preview failed and ended the run.',
    'Run it again without the preview. Updating ComfyUI, or the node pack that draws previews, may fix this.',
  ],

  model_damaged: (v: FailureFacts): Message => [
    `${v.file} can’t be read: it is incomplete, or not a model at all.`,
    'Delete it and download it again. This happens when a download was interrupted, or a web page was saved under this name.',
  ],
  model_unknown: (v: FailureFacts): Message => [
    `${v.nodeClass} can’t load ${v.file}: it is a different kind of model.`,
    'Choose another file, or move this one to the right folder: full checkpoints go in checkpoints, bare transformers in diffusion_models, LoRAs in loras.',
  ],
  models_mixed: (v: FailureFacts): Message => [
    'The model files don’t belong together.',
    `Use files of one version: the transformer, text encoder, text projection, both VAEs, upscaler and LoRAs must all be for ${v.family}.`,
  ],
  tokenizer_missing: (): Message => [
    'The text encoder file contains no tokenizer, so the prompt can’t be encoded.',
    'Use the single-file text encoder made for ComfyUI, not the shards of the original model.',
  ],
  text_encoder_missing: (v: FailureFacts): Message => [
    'The chosen files contain no text encoder.',
    `Choose the Gemma file for ${v.family} as the text encoder.`,
  ],
  vae_missing: (v: FailureFacts): Message => [
    'The chosen file contains no video VAE.',
    `Choose a full checkpoint, or the video VAE for ${v.family}.`,
  ],
  audio_vae_missing: (v: FailureFacts): Message => [
    'The chosen file contains no audio VAE.',
    `Choose a full checkpoint, or the audio VAE for ${v.family}.`,
  ],
  gguf_unknown: (v: FailureFacts): Message => [
    `ComfyUI-GGUF doesn’t support the model in ${v.file}.`,
    `Update ComfyUI-GGUF, or choose another GGUF of ${v.family}. A text encoder can’t be used as the transformer.`,
  ],

  input_broken: (v: FailureFacts): Message => [
    `ComfyUI can’t read ${bare(v.name)}.`,
    'Choose another file, or open this one in the program that made it and export it again.',
  ],
  sound_missing: (v: FailureFacts): Message => [
    `${bare(v.name)} has no sound.`,
    'Choose a file with an audio track.',
  ],
  sound_start_beyond: (v: FailureFacts): Message => [
    `The start time of the audio is past the end of ${bare(v.name)}.`,
    'Choose an earlier start.',
  ],
  video_start_beyond: (v: FailureFacts): Message => [
    `The start time is past the end of ${bare(v.name)}.`,
    'Choose an earlier start.',
  ],
  rework_model_wrong: (v: FailureFacts): Message => [
    `${v.file} isn’t a model for this.`,
    'Download the file again: another one may have been saved under its name.',
  ],
  channels_differ: (): Message => [
    'The sounds have different numbers of channels, which ComfyUI can’t join.',
    'Save the video with stereo sound, then join it again.',
  ],
  guide_too_long: (): Message => [
    'A guide runs past the end of the video.',
    'Make the video longer.',
  ],
  guide_size: (): Message => [
    'This size doesn’t work with the control LoRA, which uses a smaller copy of the frames.',
    'Use a size that scales down to that copy evenly, or the union control LoRA.',
  ],
  shapes_differ: (): Message => [
    'Two parts of the run don’t have the same shape.',
    'Usually a model or LoRA is for another version of LTX: check your files in Models, and remove LoRAs that you added.',
  ],

  sound_broken: (): Message => [
    'The generated sound is corrupt, so the video could not be saved.',
    'The frames may be fine: save the video without sound. If this happens with every seed, the audio VAE may be the wrong one.',
  ],
  sound_unsavable: (): Message => [
    'ComfyUI could not save the sound: AAC doesn’t support its sample rate or number of channels.',
    'The frames are fine: save the video without sound, or convert the audio to 48 kHz stereo and generate again.',
  ],
  first_pass_gone: (): Message => [
    'The first pass that the draft saved is gone or can’t be read.',
    'Finish again: the first pass is repeated, so it takes longer.',
  ],
  save_disk_full: (): Message => [
    'The disk is full, so the video could not be saved.',
    'Free up some space, then try again: until another run starts, ComfyUI has everything but the saving in its cache.',
  ],
  save_outside: (): Message => [
    'The folder for videos is a link out of ComfyUI’s output folder, and this ComfyUI won’t save there.',
    'Replace the link output/video with a folder, or start ComfyUI with --output-directory and the folder you want. Then try again.',
  ],
  save_forbidden: (): Message => [
    'ComfyUI isn’t allowed to write to its output folder, or the folder is gone.',
    'Give ComfyUI write access, or start it with another --output-directory. Then try again.',
  ],

  gpu_unusable: (): Message => [
    'PyTorch can’t use this graphics card.',
    'Install the PyTorch build for your card and its driver; ComfyUI’s README says which one.',
  ],
  gpu_too_old: (): Message => [
    'This PyTorch can’t run model files of this kind on this graphics card.',
    'Choose the fp8 files instead of nvfp4, or install a PyTorch for CUDA 13.',
  ],
  gpu_crashed: (): Message => [
    'The graphics driver crashed, and ComfyUI can’t use the graphics card until it is restarted.',
    'Restart ComfyUI, then try again. If it happens again, update the driver and undo any overclocking.',
  ],
  gpu_transfer: (): Message => [
    'A model could not be moved to the graphics card.',
    'Restart ComfyUI. If it happens again, start it with --disable-pinned-memory.',
  ],
  device_mismatch: (): Message => [
    'Parts of one model were on different devices.',
    'Unload all models and try again. If it happens again, update ComfyUI.',
  ],
  apple_dtype: (): Message => [
    'Apple GPUs can’t run fp8 or fp4 model files.',
    'Choose bf16 files or a GGUF.',
  ],
  node_changed: (v: FailureFacts): Message => [
    `The inputs of ${v.nodeClass} in this ComfyUI are not the ones LTX AIO knows.`,
    'Update LTX AIO and ComfyUI, then restart ComfyUI.',
  ],
  python_package_missing: (v: FailureFacts): Message => [
    `A Python package that ComfyUI needs is missing: ${v.message}.`,
    'Install ComfyUI’s requirements.txt with the Python that runs ComfyUI, then restart it.',
  ],
}

/** What frees memory depends on what filled the card. */
function cardRemedy({ stage, lowVram }: FailureFacts): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Unload all models and try again, or choose a smaller text encoder. The size of the video makes no difference here.'
        : 'Turn on low VRAM, which runs the text encoder on the CPU. The size of the video makes no difference here.'
    case 'audio':
      return 'Use less of the audio: a shorter video needs less memory here.'
    case 'rework':
      return 'Use a shorter or smaller video, or close other programs that use the graphics card.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Make the video smaller or shorter: images are prepared at its size.'
    case 'upscale':
    case 'diffuse_2':
      return 'Make the video smaller or shorter, or render a draft, which ends before this stage.'
    case 'decode':
      return lowVram
        ? 'Make the video smaller or shorter: the tiles are already small.'
        : 'Decode in smaller tiles: until another run starts, ComfyUI has the sampled latents in its cache.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Make the video smaller or shorter, or close other programs that use the graphics card.'
  }
}
