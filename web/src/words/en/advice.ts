import type { StageId } from '../../core/stages.ts'
import { bare, type Said } from '../said.ts'

/** What the sentences about a failed run may name. */
export interface Told {
  /** the first line of what ComfyUI said */
  readonly message: string
  readonly nodeClass: string
  readonly stage: StageId | null
  readonly lowVram: boolean
  /** the input file that it is about */
  readonly name: string
  /** the model file that it is about */
  readonly file: string
  /** the folder that the model belongs into, below ComfyUI/models */
  readonly folder: string
}

/** Why a run failed, and what helps. The rules in core/advice say which words count. */
export const advice = {
  out_of_memory: (v: Told): Said => ['The graphics card ran out of memory.', cardRemedy(v)],
  host_memory: (v: Told): Said => [
    'The computer ran out of memory: its own, not the graphics card’s.',
    v.stage === 'load' || v.stage === 'encode'
      ? 'Close other programs or choose smaller model files; on Windows, a larger page file helps, too.'
      : 'Close other programs, or make the video smaller or shorter.',
  ],
  preview_failed: (): Said => [
    'The live preview failed, and took the run with it.',
    'Run it again without the preview. A newer ComfyUI, or a newer version of the pack that draws previews, may be able to.',
  ],

  model_damaged: (v: Told): Said => [
    `${v.file} cannot be read: it is incomplete, or not a model at all.`,
    'Delete it and download it again. A download that ended early, or a web page saved in its place, looks like this.',
  ],
  model_unknown: (v: Told): Said => [
    `${v.file} is not the kind of model that ${v.nodeClass} reads.`,
    'Choose another file, or move this one to its folder: whole models belong into checkpoints, bare transformers into diffusion_models, LoRAs into loras.',
  ],
  models_mixed: (): Said => [
    'The model files do not belong together.',
    'Use files of one version: transformer, text encoder, text projection, both VAEs, upscaler and LoRAs all of LTX-2.3.',
  ],
  tokenizer_missing: (): Said => [
    'The text encoder has no tokenizer in it, so the prompt cannot be read.',
    'Use the text encoder in one file that was made for ComfyUI, not the shards of the original model.',
  ],
  text_encoder_missing: (): Said => [
    'The chosen files have no text encoder in them.',
    'Choose the Gemma file for LTX-2.3 as the text encoder.',
  ],
  vae_missing: (): Said => [
    'The chosen file has no video VAE in it.',
    'Choose a whole checkpoint, or the video VAE for LTX-2.3.',
  ],
  audio_vae_missing: (): Said => [
    'The chosen file has no audio VAE in it.',
    'Choose a whole checkpoint, or the audio VAE for LTX-2.3.',
  ],
  gguf_unknown: (v: Told): Said => [
    `${v.file} is of a kind that ComfyUI-GGUF does not know.`,
    'Update ComfyUI-GGUF, or choose another GGUF of LTX-2.3; a text encoder is no transformer.',
  ],

  input_broken: (v: Told): Said => [
    `${bare(v.name)} cannot be read by ComfyUI.`,
    'Choose another file, or open this one in the program that made it and export it again.',
  ],
  sound_missing: (v: Told): Said => [
    `${bare(v.name)} has no sound.`,
    'Choose a file with a sound track.',
  ],
  sound_start_beyond: (v: Told): Said => [
    `${bare(v.name)} ends before the start that was chosen for its sound.`,
    'Choose an earlier start.',
  ],
  video_start_beyond: (v: Told): Said => [
    `${bare(v.name)} ends before the start that was chosen.`,
    'Choose an earlier start.',
  ],
  guide_too_long: (): Said => [
    'A guide reaches beyond the end of the video.',
    'Make the video longer.',
  ],
  guide_size: (): Said => [
    'The size does not suit the control LoRA, which works on a smaller copy of the frames.',
    'Use a size that its copy divides evenly, or the union control LoRA.',
  ],
  shapes_differ: (): Said => [
    'Two parts of the run do not have the same shape.',
    'Most often a model or a LoRA is for another version of LTX: look through them in Models, and leave out LoRAs that you added.',
  ],

  sound_broken: (): Said => [
    'The sound came out broken, so the video could not be saved.',
    'The picture may be fine: save it without sound. If it happens with every seed, the audio VAE may be the wrong one.',
  ],
  sound_unsavable: (): Said => [
    'ComfyUI could not save the sound: it has a number of channels or a sample rate that AAC does not take.',
    'The picture is fine: save it without sound, or mix the sound to stereo with 48 kHz and generate again.',
  ],
  save_disk_full: (): Said => [
    'The disk is full, so the video could not be saved.',
    'Free some space, then try again: until another run, ComfyUI keeps all but the saving in its cache.',
  ],
  save_outside: (): Said => [
    'A link leads from the folder of the videos out of ComfyUI’s output folder, and this ComfyUI saves nothing there.',
    'Replace the link output/video by a folder, or start ComfyUI with --output-directory and the folder that you want. Then try again.',
  ],
  save_forbidden: (): Said => [
    'ComfyUI may not write into its output folder, or the folder is gone.',
    'Let ComfyUI write there, or start it with another --output-directory. Then try again.',
  ],

  gpu_unusable: (): Said => [
    'PyTorch cannot use this graphics card.',
    'Install the PyTorch that fits the card and its driver; ComfyUI’s README names it.',
  ],
  gpu_too_old: (): Said => [
    'This PyTorch cannot calculate with such model files on this card.',
    'Choose the fp8 files instead of nvfp4, or install a PyTorch for CUDA 13.',
  ],
  gpu_crashed: (): Said => [
    'The graphics card’s driver crashed, and ComfyUI cannot use the card until it is started again.',
    'Restart ComfyUI, then try again. If it comes back, update the driver and undo overclocking.',
  ],
  gpu_transfer: (): Said => [
    'Moving a model to the graphics card failed.',
    'Restart ComfyUI; if it comes back, start it with --disable-pinned-memory.',
  ],
  device_mismatch: (): Said => [
    'Parts of one model were on different devices.',
    'Unload all models and try again. If it comes back, update ComfyUI.',
  ],
  apple_dtype: (): Said => [
    'Apple’s graphics cannot calculate with fp8 and fp4 model files.',
    'Choose bf16 files or a GGUF.',
  ],
  node_changed: (v: Told): Said => [
    `${v.nodeClass} takes other inputs in this ComfyUI than LTX AIO knows.`,
    'Update LTX AIO and ComfyUI, then restart it.',
  ],
  python_package_missing: (v: Told): Said => [
    `A Python package that ComfyUI needs is missing: ${v.message}.`,
    'Install ComfyUI’s requirements.txt with the Python that it runs on, then restart it.',
  ],
}

/** What gives room depends on what filled the card. */
function cardRemedy({ stage, lowVram }: Told): string {
  switch (stage) {
    case 'load':
    case 'encode':
      return lowVram
        ? 'Unload all models and try again, or choose a smaller text encoder. The size of the video does not matter here.'
        : 'Let the text encoder run on the processor: low VRAM does that. The size of the video does not matter here.'
    case 'audio':
      return 'Use less of the sound: a shorter video takes less memory here.'
    case 'image':
    case 'video':
    case 'latent':
      return 'Make the video smaller or shorter: the pictures are prepared at its size.'
    case 'upscale':
    case 'diffuse_2':
      return 'Make the video smaller or shorter, or render a draft, which ends before this stage.'
    case 'decode':
      return lowVram
        ? 'Make the video smaller or shorter: the tiles are small already.'
        : 'Decode it in smaller tiles: until another run, ComfyUI keeps what was sampled in its cache.'
    case 'diffuse_1':
    case 'save':
    case null:
      return 'Make the video smaller or shorter, or close other programs that use the card.'
  }
}
