/** "1280×704" */
export function sizeText({ width, height }: { width: number; height: number }): string {
  return `${width}×${height}`
}
