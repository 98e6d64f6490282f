/** The panel on a page of its own, for phones and tablets: pairing, and its part of Settings. */
export const alone = {
  title: 'Pair this device',
  how: 'On the computer that runs ComfyUI, open Settings in LTX AIO and choose “Show a code” under “Phone and tablet”.',
  code: 'Code',
  pair: 'Pair',
  pairing: 'Pairing…',
  noCookie: 'The browser didn’t keep the pairing. Allow cookies for this page and try again.',
  off: 'This page is switched off.',
  offRemedy: 'Switch it on in LTX AIO’s Settings, on the computer that runs ComfyUI.',
  users: 'This ComfyUI has several users.',
  usersRemedy: 'Open ComfyUI’s own page once in this browser, choose a user there, and come back.',
  usersPair: 'Pair this device with a code that your user shows in Settings.',
  again: 'Try again',
  settings: {
    title: 'Phone and tablet',
    turn: 'Page for phones and tablets',
    turnHelp:
      'This panel alone, on a page of its own, for devices in your network. Each device is paired once, with a code.',
    opens:
      'The code protects only this page and the panel’s requests from it. ComfyUI has no login: when it is started with --listen, everyone in your network can open ComfyUI itself, without a code.',
    on: 'The page for phones and tablets is on.',
    off: 'The page for phones and tablets is off.',
    notHere: 'You can change this on the computer that runs ComfyUI, at localhost.',
    noAddress:
      'No address in your network found. If ComfyUI was started without --listen, it answers only this computer: start it with --listen. Otherwise open this page by the address of this computer, followed by /ltx_aio/app.',
    addresses: 'Address for the phone',
    code: 'Code',
    codeHelp: (minutes: number): string =>
      minutes === 1
        ? 'Pairs one device. Valid for one more minute.'
        : `Pairs one device. Valid for ${minutes} more minutes.`,
    showCode: 'Show a code',
    anotherCode: 'Show another code',
    paired: 'Paired devices',
    unnamed: 'Device',
    since: (date: string): string => `since ${date}`,
    forget: (name: string): string => `Forget ${name}`,
    forgetAll: 'Forget all devices',
  },
}
