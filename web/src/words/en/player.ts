export const player = {
  play: 'Play',
  pause: 'Pause',
  mute: 'Mute',
  unmute: 'Unmute',
  full: 'Full screen',
  /** the scrub bar */
  position: 'Position in the video',
  time: (at: string, of: string) => `${at} of ${of} s`,
  playing: 'playing',
  paused: 'paused',
  silent: 'muted',
  keys: 'Space plays or pauses; comma and full stop step one frame back or forward, left and right one second; up and down set the volume, M mutes; F shows full screen.',
}
