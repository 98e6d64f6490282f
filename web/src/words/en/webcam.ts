export const webcam = {
  open: 'Take an image with the webcam',
  label: 'Webcam',
  take: 'Take the image',
  close: 'Close the webcam',
  troubles: {
    insecure: 'Browsers allow the webcam only at https addresses and on localhost.',
    refused: 'The browser blocked the webcam. Allow it for this page and try again.',
    missing: 'No webcam found. Connect one and try again.',
    failed: 'The webcam can’t be used. Close other programs that use it and try again.',
  },
}
