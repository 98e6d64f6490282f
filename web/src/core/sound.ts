/** How long sounds have to be for ComfyUI's LTX nodes, so that sound and picture begin and end together. */

/**
 * Samples a second at which ComfyUI's audio VAE encodes, and how many it takes at once: what is over it cuts off,
 * half of it at the start (comfy/sd.py, vae_encode_crop_pixels), so that the model would hear the rest too early.
 */
const rate = 44100
const block = 4096

/**
 * Seconds of sound to encode for a picture of `seconds`: whole blocks of the encoder, and enough for latents that
 * reach to the picture's end.
 */
export function encodedSeconds(seconds: number): number {
  return (Math.ceil(((seconds + 0.03) * rate) / block) * block) / rate
}

/** The most that LTXVEmptyLatentAudio takes. */
const mostFrames = 1000

/**
 * What LTXVEmptyLatentAudio needs for sound that is not shorter than a picture of `seconds`. There are 25 latents a
 * second. It rounds their number up in ComfyUI 0.27 and to the nearest from 0.28 on, and the decoder leaves out
 * 3/4 of one: 0.05 s more make up for both. It takes whole rates only.
 */
export function emptySound(seconds: number, fps: number): { frames: number; fps: number } {
  const most = Math.floor(mostFrames / (seconds + 0.05))
  const whole = Math.max(1, Math.min(Math.round(fps), most))
  return { frames: Math.ceil(whole * (seconds + 0.05) - 1e-9), fps: whole }
}
