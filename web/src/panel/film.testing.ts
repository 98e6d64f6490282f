/** The URL of a video of this many seconds, recorded in this browser, in colours that change all the time. */
export async function recordedFilm(seconds: number): Promise<string> {
  const canvas = document.createElement('canvas')
  canvas.width = 64
  canvas.height = 36
  const context = canvas.getContext('2d')!
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' })
  const parts: Blob[] = []
  recorder.ondataavailable = ({ data }) => parts.push(data)
  const stopped = new Promise((done) => (recorder.onstop = done))
  recorder.start()
  const begun = performance.now()
  // the last frame ends the video, and it is taken when the page is drawn, which may be late
  while (performance.now() - begun < seconds * 1000 + 200) {
    context.fillStyle = `hsl(${Math.random() * 360} 80% 50%)`
    context.fillRect(0, 0, 64, 36)
    await new Promise(requestAnimationFrame)
    await new Promise((done) => setTimeout(done, 25))
  }
  recorder.stop()
  await stopped
  return URL.createObjectURL(new Blob(parts, { type: 'video/webm' }))
}
