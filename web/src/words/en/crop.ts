/** Parts in whole percent. */
export const crop = {
  of: (file: string) => `Crop of ${file}`,
  all: 'Shows the whole image.',
  cut: (parts: string) => `Cut off: ${parts}.`,
  left: (percent: number) => `${percent} % on the left`,
  right: (percent: number) => `${percent} % on the right`,
  top: (percent: number) => `${percent} % at the top`,
  bottom: (percent: number) => `${percent} % at the bottom`,
  keys: 'Arrow keys move it, with Shift faster. Plus and minus zoom, 0 centers it.',
  center: 'Center the crop',
}
