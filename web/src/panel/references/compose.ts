import { fitInto, placesOn } from '../../core/form/sheet.ts'
import type { Size } from '../../core/form/snap.ts'

/** pixels around each image, which keep neighbours apart */
const margin = 8

/** Draws the images on a black sheet, each all of it; null if the browser can't read one. */
export async function composeInBrowser(urls: readonly string[], size: Size): Promise<File | null> {
  const images = await Promise.all(urls.map(imageAt))
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (!context) return null
  context.fillRect(0, 0, size.width, size.height)
  context.imageSmoothingQuality = 'high'
  const places = placesOn(size, images.length)
  for (const [index, image] of images.entries()) {
    const place = places[index]
    if (!image || !place) return null
    const { x, y, width, height } = fitInto(place, image, margin)
    context.drawImage(image, x, y, width, height)
    image.close()
  }
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  return content && new File([content], 'references.png', { type: 'image/png' })
}

async function imageAt(url: string): Promise<ImageBitmap | null> {
  try {
    const response = await fetch(url)
    return response.ok ? await createImageBitmap(await response.blob()) : null
  } catch (error) {
    // there was no response, or it is no image
    if (error instanceof TypeError || error instanceof DOMException) return null
    throw error
  }
}
