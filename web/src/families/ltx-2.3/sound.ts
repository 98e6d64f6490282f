/** Sound lengths for ComfyUI's LTX nodes, so that sound and video begin and end together. */

/**
 * The sample rate of ComfyUI's audio VAE, and its block size: the encoder cuts off the remainder, half of it
 * at the start (comfy/sd.py, vae_encode_crop_pixels), so the model would hear the rest too early.
 */
const rate = 44100
const block = 4096

/**
 * Seconds of sound to encode for a video of `seconds`: whole encoder blocks, and enough latents to reach the
 * video's end.
 */
export function encodedSeconds(seconds: number): number {
  return (Math.ceil(((seconds + 0.03) * rate) / block) * block) / rate
}

/** The encoder makes four mel frames of 10 ms into one latent; a mel frame sees 32 ms to both sides. */
const melPerSecond = 100
const melPerLatent = 4
const latentSeconds = melPerLatent / melPerSecond
const sees = 0.032

/** Latents of a sound of `encodedSeconds(seconds)`, as comfy/ldm/lightricks/vae/audio_vae.py makes them. */
export function soundLatents(seconds: number): number {
  // 1e-9: whole mel frames must not lose one through floating point
  const mel = Math.floor(encodedSeconds(seconds) * melPerSecond + 1e-9) + 1
  return Math.floor((mel + melPerLatent - 1) / melPerLatent)
}

/** How many latents at the start hear nothing but a sound that is known up to `seconds`. */
export function knownUntil(seconds: number): number {
  return Math.max(0, Math.floor((seconds - sees) / latentSeconds + 1e-9) + 1)
}

/** The first latent that hears nothing but a sound that is known from `seconds` on. */
export function knownFrom(seconds: number): number {
  // a latent also hears the three mel frames before its own
  return Math.ceil((seconds + sees + (melPerLatent - 1) / melPerSecond) / latentSeconds - 1e-9)
}

/** Maximum of LTXVEmptyLatentAudio. */
const maxFrames = 1000

/**
 * Inputs of LTXVEmptyLatentAudio for sound at least as long as a video of `seconds`. There are 25 latents per
 * second. ComfyUI 0.27 rounds their number up, 0.28 and later to the nearest, and the decoder drops 3/4 of
 * one: 0.05 s more make up for both. Integer rates only.
 */
export function emptySound(seconds: number, fps: number): { frames: number; fps: number } {
  const max = Math.floor(maxFrames / (seconds + 0.05))
  const whole = Math.max(1, Math.min(Math.round(fps), max))
  return { frames: Math.ceil(whole * (seconds + 0.05) - 1e-9), fps: whole }
}
