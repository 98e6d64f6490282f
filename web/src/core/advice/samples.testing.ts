import type { RunError } from '../problem/run-error.ts'

/** Real error messages of ComfyUI, and the rule that each is for. */
export interface Sample {
  readonly rule: string
  readonly error: RunError
}

const error = (node: string, nodeClass: string, type: string, message: string): RunError => ({
  node,
  nodeClass,
  type,
  message,
  traceback: [],
})
const load = (type: string, message: string) =>
  error('ckpt', 'CheckpointLoaderSimple', type, message)
const encode = (type: string, message: string) => error('pos', 'CLIPTextEncode', type, message)
const sample = (type: string, message: string) =>
  error('sample_1', 'SamplerCustomAdvanced', type, message)
const decode = (type: string, message: string) =>
  error('decode_video', 'VAEDecodeTiled', type, message)
const save = (type: string, message: string) => error('save', 'SaveVideo', type, message)
const picture = (type: string, message: string) => error('image', 'LoadImage', type, message)
const sound = (type: string, message: string) => error('load_audio', 'LoadAudio', type, message)
const video = (type: string, message: string) =>
  error('video_parts', 'GetVideoComponents', type, message)
const latent = (type: string, message: string) => error('draft_video', 'LoadLatent', type, message)
const at = (of: RunError, ...traceback: string[]): RunError => ({ ...of, traceback })

/** ComfyUI 0.27, execution.py:639: appended where is_oom (comfy/model_management.py:384) is true. */
const verdict =
  '\nThis error means you ran out of memory on your GPU.\n\nTIPS: If the workflow worked before you might have accidentally set the batch_size to a large number.'

const byRule: Readonly<Record<string, readonly RunError[]>> = {
  first_pass_gone: [
    latent('FileNotFoundError', 'No such file or directory: "…/t2v_video_00001_.latent"'),
    latent(
      'safetensors_rust.SafetensorError',
      'Error while deserializing header: header too large',
    ),
    latent('KeyError', "'latent_tensor'"),
  ],
  out_of_memory: [
    sample('torch.OutOfMemoryError', 'Allocation on device'),
    // older PyTorch
    sample(
      'torch.cuda.OutOfMemoryError',
      'CUDA out of memory. Tried to allocate 4.72 GiB. GPU 0 has',
    ),
    sample('torch.AcceleratorError', `CUDA error: some code${verdict}`),
    decode('torch.OutOfMemoryError', 'HIP out of memory. Tried to allocate 2.00 GiB'),
    encode('RuntimeError', 'MPS backend out of memory (MPS allocated: 18.13 GB, other allocations'),
    encode('RuntimeError', 'Invalid buffer size: 74.51 GiB'),
    decode('RuntimeError', 'CUDA error: out of memory'),
  ],
  host_memory: [
    load('OSError', 'The paging file is too small for this operation to complete. (os error 1455)'),
    load('OSError', '[WinError 1455] The paging file is too small for this operation to complete'),
    load(
      'RuntimeError',
      '[enforce fail at alloc_cpu.cpp:116] data. DefaultCPUAllocator: not enough memory: you tried to allocate 188743680 bytes.',
    ),
    // raised by torch.empty(10**15) on Linux, torch 2.14
    decode(
      'RuntimeError',
      "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000000 bytes. Error code 12 (Cannot allocate memory)",
    ),
    save('MemoryError', ''),
    decode('numpy._core._exceptions._ArrayMemoryError', 'Unable to allocate 12.3 GiB for an array'),
  ],
  preview_failed: [
    sample('RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (466816x1 and 128x3)'),
    sample('RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (443520x1 and 128x3)\n'),
    // any exception there: ComfyUI 0.27, latent_preview.py:60
    at(
      sample(
        'RuntimeError',
        'The size of tensor a (3520) must match the size of tensor b (466816)',
      ),
      '  File "/opt/ComfyUI/latent_preview.py", line 122, in callback\n    preview_bytes = …\n',
    ),
  ],
  // ComfyUI 0.27 and 0.33 with PyAV 18.1, for four channels and for 192 kHz
  sound_unsavable: [
    save('ValueError', 'Expected planar `array.shape[0]` to equal `2` but got `4`'),
    save(
      'av.error.ArgumentError',
      `Invalid argument: 'avcodec_open2("aac", {\\'movflags\\': \\'use_metadata_tags+faststart\\'})' returned 22`,
    ),
  ],
  // PyAV 18.1 at ComfyUI's comfy_api/latest/_input_impl/video_types.py:580; longer in older versions
  sound_broken: [
    save('av.error.ArgumentError', "Invalid argument: 'avcodec_send_frame()' returned 22"),
    save(
      'ValueError',
      "[Errno 22] Invalid argument: 'avcodec_send_frame()'; last error log: [aac] Input contains (near) NaN/+-Inf",
    ),
  ],
  save_disk_full: [
    // PyAV 18.1, writing to /dev/full
    save('av.error.OSError', "[Errno 28] No space left on device: '/opt/ComfyUI/output/video'"),
    save('OSError', '[WinError 112] There is not enough space on the disk'),
  ],
  save_outside: [
    // ComfyUI 0.33.0, folder_paths.py:553
    save(
      'Exception',
      '**** ERROR: Saving image outside the output folder is not allowed.\n full_output_folder: /opt/ComfyUI/output/video/LTX_AIO\n         output_dir: /opt/ComfyUI/output',
    ),
  ],
  save_forbidden: [
    save('av.error.PermissionError', "[Errno 13] Permission denied: '/opt/ComfyUI/output/a.mp4'"),
    save('OSError', "[Errno 30] Read-only file system: '/opt/ComfyUI/output/video'"),
    save('av.error.FileNotFoundError', '[Errno 2] No such file or directory'),
  ],
  input_file_gone: [
    // PyAV 18.1 at video_types.py:404
    video('av.error.FileNotFoundError', "[Errno 2] No such file or directory: 'input/clip.mp4'"),
    sound('FileNotFoundError', "[Errno 2] No such file or directory: 'input/speech.wav'"),
  ],
  input_broken: [
    // PyAV 18.1 at video_types.py:404: images too, which ComfyUI's LoadImage first opens with it
    video(
      'av.error.InvalidDataError',
      "[Errno 1094995529] Invalid data found when processing input: 'input/clip.mp4'",
    ),
    // Pillow at ComfyUI's nodes.py:1748, for files in which PyAV found no frame
    picture('PIL.UnidentifiedImageError', "cannot identify image file 'input/first.png'"),
    picture('OSError', 'could not create decoder object'),
    // video_types.py:104
    video('ValueError', "No video stream found in file 'input/sound.mp4'"),
    // comfy_extras/nodes_audio.py:348
    sound('ValueError', 'No audio frames decoded.'),
    sound('ValueError', 'Unsupported wav dtype: torch.uint8'),
  ],
  sound_missing: [
    // comfy_extras/nodes_audio.py:331
    sound('ValueError', 'No audio stream found in the file.'),
    // comfy_extras/nodes_audio.py:84
    error(
      'enc_audio',
      'LTXVAudioVAEEncode',
      'ValueError',
      'VAEEncodeAudio: input audio is None (source video may have no audio track).',
    ),
  ],
  sound_start_beyond: [
    // comfy_extras/nodes_audio.py:472
    error(
      'trim_audio',
      'TrimAudioDuration',
      'ValueError',
      'TrimAudioDuration: Start time must be less than end time and be within the audio length.',
    ),
  ],
  video_start_beyond: [
    // comfy_extras/nodes_video.py:275
    error(
      'slice_video',
      'Video Slice',
      'ValueError',
      'Failed to slice video:\nSource duration: 0.125\nStart time: 5.0\nTarget duration: 1.0',
    ),
    // comfy_extras/nodes_post_processing.py resizing no frames, as after a slice past the end
    error('frames_fit', 'ResizeImageMaskNode', 'ZeroDivisionError', 'division by zero'),
  ],
  model_missing: [
    // folder_paths.py:383
    load(
      'FileNotFoundError',
      "Model in folder 'checkpoints' with filename 'LTX/ltx-2.3-22b-dev-fp8.safetensors' not found.",
    ),
  ],
  model_damaged: [
    // safetensors 0.8 on a web page, a truncated file, an empty one
    load(
      'safetensors._safetensors_rust.SafetensorError',
      'Error while deserializing header: header too large',
    ),
    load(
      'safetensors._safetensors_rust.SafetensorError',
      'Error while deserializing header: incomplete metadata, file not fully covered',
    ),
    load('safetensors_rust.SafetensorError', 'Error while deserializing header: HeaderTooLarge'),
    // comfy/utils.py:146
    load(
      'ValueError',
      'Error while deserializing header: MetadataIncompleteBuffer\n\nFile path: D:\\m\\ltx.safetensors\n\nThe safetensors file is corrupt/incomplete. Check the file size',
    ),
    // comfy/utils.py:93, ComfyUI's own reader, on the same files
    load('json.decoder.JSONDecodeError', 'Expecting value: line 1 column 1 (char 0)'),
    load('UnicodeDecodeError', "'utf-8' codec can't decode byte 0xff in position 0"),
    load('struct.error', 'unpack requires a buffer of 8 bytes'),
    at(
      load('RuntimeError', "shape '[4096, 4096]' is invalid for input of size 1200"),
      '  File "/opt/ComfyUI/comfy/utils.py", line 109, in load_safetensors\n    tensor = …\n',
    ),
  ],
  model_unknown: [
    // comfy/sd.py:1790
    load(
      'RuntimeError',
      'ERROR: Could not detect model type of: D:\\models\\checkpoints\\ltx-2.3-22b.safetensors\n',
    ),
    // comfy_extras/nodes_sdpose.py:477
    error(
      'pose_kp',
      'SDPoseKeypointExtractor',
      'ValueError',
      'The provided model does not have a heatmap_head. Please use SDPose model from here https://…',
    ),
  ],
  models_mixed: [
    encode(
      'RuntimeError',
      'mat1 and mat2 shapes cannot be multiplied (1024x62208 and 188160x3840)',
    ),
    sample('RuntimeError', 'mat1 and mat2 shapes cannot be multiplied (1024x4096 and 32x4096)'),
    sample(
      'RuntimeError',
      'Sizes of tensors must match except in dimension 1. Expected size 4096 but got size 3840 for tensor number 1 in the list.',
    ),
    error(
      'upscaler',
      'LatentUpscaleModelLoader',
      'RuntimeError',
      'Error(s) in loading state_dict for LatentUpsampler:\n\tsize mismatch for weight: copying a param',
    ),
  ],
  tokenizer_missing: [
    // comfy/text_encoders/spiece_tokenizer.py:21
    error('clip', 'DualCLIPLoader', 'ValueError', 'invalid tokenizer'),
    // the same file, line 20, if the encoder has none
    at(
      error(
        'text_enc',
        'LTXAVTextEncoderLoader',
        'TypeError',
        'stat: path should be string, bytes, os.PathLike or integer, not NoneType',
      ),
      '  File "/opt/ComfyUI/comfy/text_encoders/spiece_tokenizer.py", line 20, in __init__\n',
    ),
  ],
  text_encoder_missing: [
    // nodes.py:75
    encode(
      'RuntimeError',
      'ERROR: clip input is invalid: None\n\nIf the clip is from a checkpoint loader node your checkpoint does not contain a valid clip or text encoder model.',
    ),
  ],
  vae_missing: [
    // comfy/sd.py:954
    decode(
      'RuntimeError',
      'ERROR: VAE is invalid: None\n\nIf the VAE is from a checkpoint loader node your checkpoint does not contain a valid VAE.',
    ),
  ],
  audio_vae_missing: [
    // comfy/ldm/lightricks/vae/audio_vae.py:27, 38
    error(
      'audio_vae',
      'LTXVAudioVAELoader',
      'AssertionError',
      'Metadata is required for audio VAE',
    ),
    error(
      'audio_vae',
      'LTXVAudioVAELoader',
      'AssertionError',
      'Audio VAE config is required for audio VAE',
    ),
  ],
  gguf_unknown: [
    error(
      'unet',
      'UnetLoaderGGUF',
      'ValueError',
      "Unexpected architecture type in GGUF file: 'qwen2vl'",
    ),
    error(
      'unet',
      'UnetLoaderGGUF',
      'ValueError',
      "Unexpected architecture type in GGUF file, expected one of flux, sd1, sdxl, t5encoder but got 'pig'",
    ),
    error(
      'clip',
      'DualCLIPLoader',
      'ValueError',
      "Unexpected text model architecture type in GGUF file: 'gemma4'",
    ),
  ],
  rework_model_wrong: [
    // comfy_extras/nodes_upscale_model.py:43
    error(
      'enlarger',
      'UpscaleModelLoader',
      'Exception',
      'Upscale model must be a single-image model.',
    ),
    error(
      'enlarger',
      'UpscaleModelLoader',
      'spandrel.__helpers.registry.UnsupportedModelError',
      '',
    ),
    // comfy_extras/nodes_frame_interpolation.py:69
    error(
      'smoother',
      'FrameInterpolationModelLoader',
      'ValueError',
      'Unrecognized frame interpolation model format',
    ),
  ],
  channels_differ: [
    error(
      'clip2_long',
      'AudioConcat',
      'RuntimeError',
      'Sizes of tensors must match except in dimension 2. Expected size 6 but got size 2 for tensor number 1 in the list.',
    ),
  ],
  guide_too_long: [
    // comfy_extras/nodes_lt.py:468
    error(
      'ic_guide',
      'LTXVAddGuide',
      'AssertionError',
      'Conditioning frames exceed the length of the latent sequence.',
    ),
  ],
  guide_size: [
    // comfy_extras/nodes_lt.py:439
    error(
      'ic_guide',
      'LTXVAddGuide',
      'ValueError',
      'Latent spatial size 20x11 must be divisible by reference_downscale_factor 4 from the IC-LoRA parameters.',
    ),
  ],
  shapes_differ: [
    sample(
      'RuntimeError',
      'The size of tensor a (1320) must match the size of tensor b (2640) at non-singleton dimension 2',
    ),
    // execution.py:644 adds the tip
    sample(
      'RuntimeError',
      'mat1 and mat2 shapes cannot be multiplied (77x768 and 4096x3072)\n\n\nTIPS: If you have any "Load CLIP" or "*CLIP Loader" nodes',
    ),
  ],
  gpu_too_old: [
    sample('RuntimeError', 'CUDA error: CUBLAS_STATUS_NOT_SUPPORTED when calling cublasLtMatmul'),
    load('RuntimeError', 'You need pytorch with cu130 or higher to use optimized CUDA operations.'),
  ],
  gpu_unusable: [
    load('AssertionError', 'Torch not compiled with CUDA enabled'),
    sample('RuntimeError', 'CUDA error: no kernel image is available for execution on the device'),
    load('RuntimeError', 'Found no NVIDIA driver on your system. Please check that you have'),
  ],
  gpu_crashed: [
    sample('torch.AcceleratorError', 'CUDA error: an illegal memory access was encountered'),
    sample('torch.AcceleratorError', 'CUDA error: device-side assert triggered'),
  ],
  gpu_transfer: [
    sample('RuntimeError', 'CUDA error: invalid argument'),
    // comfy/memory_management.py:162
    sample('ValueError', 'Buffer too small: needs 12582912 bytes, but only has 0. '),
  ],
  device_mismatch: [
    encode(
      'RuntimeError',
      'Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!',
    ),
  ],
  apple_dtype: [
    load(
      'TypeError',
      'Trying to convert Float8_e4m3fn to the MPS backend but it does not have support for that dtype.',
    ),
    load('RuntimeError', 'Undefined type Float8_e4m3fn'),
    sample(
      'TypeError',
      "Cannot convert a MPS Tensor to float64 dtype as the MPS framework doesn't support float64.",
    ),
  ],
  node_changed: [
    error(
      'a_empty',
      'LTXVEmptyLatentAudio',
      'TypeError',
      "LTXVEmptyLatentAudio.execute() got an unexpected keyword argument 'frame_rate'",
    ),
    error(
      'ic_guide',
      'LTXVAddGuide',
      'TypeError',
      "LTXVAddGuide.execute() missing 1 required positional argument: 'frame_idx'",
    ),
  ],
  python_package_missing: [
    error('clip', 'DualCLIPLoader', 'ModuleNotFoundError', "No module named 'sentencepiece'"),
  ],
}

export const samples: readonly Sample[] = Object.entries(byRule).flatMap(([rule, errors]) =>
  errors.map((one) => ({ rule, error: one })),
)

/** Console lines of a healthy run. */
export const harmless = [
  'no CLIP/text encoder weights in checkpoint, the text encoder model will not be loaded.',
  'WARNING: No VAE weights detected, VAE not initalized.',
  'Warning: TAESD previews enabled, but could not find models/vae_approx/taeltx2_3',
  'Requested to load LTXAV',
  'loaded completely; 22104.00 MB usable, 19822.11 MB loaded, full load: True',
  'lora key not loaded: text_embedding_projection.weight',
  'Prompt executed in 00:02:13',
  'CLIP/text encoder model load device: cpu, offload device: cpu, current: cpu, dtype: torch.float16',
  'Using scaled fp8: fp8 matrix mult: False, scale input: False',
]
