/** Milliseconds in which another browser tab may say that its user has seen the run. */
const patience = 500
/** seconds from note to note, and of each */
const step = 0.14
const length = 0.45
/** hertz: up for a video, down for a failure */
const notes = { ready: [659, 988], failed: [494, 370] }
const loudness = 0.12
/** samples per second */
const rate = 22_050

/**
 * Plays two soft notes after a moment, if they are still wanted then. A page that nobody has clicked yet may not
 * play anything: then nothing is played later either.
 */
export async function chime(failed: boolean, wanted: () => boolean): Promise<void> {
  await new Promise((done) => setTimeout(done, patience))
  if (!wanted()) return
  const url = URL.createObjectURL(wavOf(soundOf(notes[failed ? 'failed' : 'ready'])))
  const player = new Audio(url)
  const release = (): void => URL.revokeObjectURL(url)
  player.addEventListener('ended', release)
  await player.play().catch(release)
}

/** The notes one after the other, each fading out. */
function soundOf(hertz: readonly number[]): Int16Array {
  const sound = new Int16Array(Math.ceil((step * (hertz.length - 1) + length) * rate))
  for (const [at, pitch] of hertz.entries())
    for (let index = 0; index < length * rate; index++) {
      const seconds = index / rate
      const volume = loudness * Math.min(1, seconds / 0.01) * 0.01 ** (seconds / length)
      const sample = Math.sin(2 * Math.PI * pitch * seconds) * volume * 0x7fff
      const place = Math.floor(at * step * rate) + index
      sound[place] = (sound[place] ?? 0) + sample
    }
  return sound
}

/** A WAV file of one channel, 16 bits a sample. */
function wavOf(sound: Int16Array): Blob {
  const header = new DataView(new ArrayBuffer(44))
  const text = (at: number, four: string): void => {
    for (let index = 0; index < four.length; index++)
      header.setUint8(at + index, four.charCodeAt(index))
  }
  text(0, 'RIFF')
  header.setUint32(4, 36 + sound.byteLength, true)
  text(8, 'WAVE')
  text(12, 'fmt ')
  header.setUint32(16, 16, true)
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    header.setUint16(at, value, true)
  header.setUint32(24, rate, true)
  header.setUint32(28, rate * 2, true)
  text(36, 'data')
  header.setUint32(40, sound.byteLength, true)
  return new Blob([header.buffer, sound as Int16Array<ArrayBuffer>], { type: 'audio/wav' })
}
