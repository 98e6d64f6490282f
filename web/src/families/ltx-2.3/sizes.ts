/** Sizes by the pixels of their 16:9 form; the official template has `scale`. */
export const scales = {
  '448p': 768 * 448,
  '512p': 960 * 512,
  '576p': 1024 * 576,
  '704p': 1280 * 704,
  '896p': 1536 * 896,
  '1088p': 1920 * 1088,
}
export const scale = '704p'
/** of a new video */
export const seconds = 5
