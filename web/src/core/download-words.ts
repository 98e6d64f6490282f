import { gigabytes } from './bytes.ts'

type Words = readonly [what: string, remedy: string]

/** What every sentence about a download may name. */
export interface Named {
  readonly file: string
  readonly repo: string
  readonly folder: string
}

/** Why a file could not be brought or checked: the codes of the server's side, one sentence each. */
export const downloadWords = {
  gated_need_login: (v: Named): Words => [
    `${v.file} is only given to people who are signed in to Hugging Face, and there is no token here.`,
    'Make an access token at Hugging Face and enter it in Settings.',
  ],
  gated_need_accept: (v: Named): Words => [
    `Nobody has accepted the licence of ${v.repo} with your Hugging Face account yet.`,
    'Open its page, accept, then try again.',
  ],
  bad_token: (v: Named): Words => [
    `Hugging Face does not know the token that was sent for ${v.file}.`,
    'Enter it again in Settings, or make a new one.',
  ],
  token_revoked: (v: Named): Words => [
    `The token was withdrawn while ${v.file} was being downloaded.`,
    'Enter a new one in Settings, then go on: what is there is kept.',
  ],
  forbidden: (v: Named): Words => [
    `Hugging Face knows the token, but it does not open ${v.repo}.`,
    'Ask for access on its page, or allow the token to read gated repositories.',
  ],
  file_gone: (v: Named): Words => [
    `${v.file} is no longer at ${v.repo}.`,
    'Update LTX AIO, which may know where it is now.',
  ],
  revision_gone: (v: Named): Words => [
    `The version of ${v.file} that LTX AIO knows is no longer at ${v.repo}.`,
    'Update LTX AIO, which may know a newer one.',
  ],
  repo_not_found: (v: Named): Words => [
    `There is no ${v.repo} at Hugging Face any more, or it is private.`,
    'Update LTX AIO, which may know where its files are now.',
  ],
  upstream_changed: (v: Named): Words => [
    `${v.file} was replaced at ${v.repo} by another file.`,
    'Update LTX AIO; if it is up to date, remove what is here of the old one and download again.',
  ],
  disk_full: (v: Named & { need: number; free: number }): Words => [
    `${gigabytes(v.need)} are needed for ${v.file} and what waits behind it; ${gigabytes(v.free)} are free.`,
    'Free some space or choose a folder on another disk, then go on: what is there is kept.',
  ],
  not_writable: (v: Named): Words => [
    `ComfyUI may not write into its folder for ${v.folder}.`,
    'Choose another folder, or let ComfyUI write there.',
  ],
  dest_exists_different: (v: Named): Words => [
    `Another file is already named ${v.file}. It was not touched.`,
    'Move or rename yours, then try again.',
  ],
  busy_elsewhere: (v: Named): Words => [
    `Another ComfyUI is downloading ${v.file} into the same folder.`,
    'Wait until it is done, or close that ComfyUI and try again.',
  ],
  checksum_mismatch: (v: Named): Words => [
    `${v.file} arrived damaged, and again when it was repeated. It was deleted.`,
    'Try again; if it stays so, another network or mirror may help.',
  ],
  too_long: (v: Named): Words => [
    `The server sent more than ${v.file} has. Nothing of it was kept.`,
    'Try again; if it stays so, another network or mirror may help.',
  ],
  network: (v: Named & { last: string }): Words => [
    `The connection broke while ${v.file} was being downloaded, and did not come back (${v.last}).`,
    'Check the network, then go on: what is there is kept, and it goes on from there.',
  ],
  proxy_auth: (v: Named): Words => [
    `The proxy of this network wants a password before it lets ${v.file} through.`,
    'Give ComfyUI a proxy address with name and password, and start it again.',
  ],
  not_a_hub: (v: Named): Words => [
    `Something other than Hugging Face answered for ${v.file}: perhaps a sign-in page of this network.`,
    'Sign in to the network in your browser, or check the mirror that HF_ENDPOINT names.',
  ],
  unexpected_host: (v: Named & { host: string }): Words => [
    `The download of ${v.file} was sent on to ${v.host}, which is not a server of Hugging Face.`,
    'Nothing was fetched from there. Check the network and the mirror that HF_ENDPOINT names.',
  ],
  offline: (v: Named): Words => [
    `ComfyUI was started with Hugging Face switched off, so ${v.file} cannot be downloaded.`,
    'Start it without HF_HUB_OFFLINE, or put the file there yourself.',
  ],
  part_is_symlink: (v: Named): Words => [
    `Where ${v.file} would be written lies a link that leads elsewhere. It was not followed.`,
    'Remove the link beside the file, then try again.',
  ],
  path_too_long: (v: Named): Words => [
    `The path of ${v.file} is longer than this system allows.`,
    'Choose a folder with a shorter path.',
  ],
  folder_gone: (v: Named): Words => [
    `The folder for ${v.folder} disappeared while ${v.file} was being downloaded.`,
    'Connect its disk again or choose another folder, then try again.',
  ],
  broken_file: (v: Named & { fault: string }): Words => [
    `The check of ${v.file} did not pass: ${faultWords(v.fault)}.`,
    'Remove it, then download it again.',
  ],
  not_ours: (v: Named): Words => [
    `LTX AIO did not bring ${v.file}, so it does not delete it.`,
    'Delete it yourself if you no longer need it.',
  ],
  queue_full: (v: Named): Words => [
    `So many files are waiting that ${v.file} was not added.`,
    'Wait until some have arrived, then add it.',
  ],
  unexpected: (v: Named): Words => [
    `Something went wrong with ${v.file} that LTX AIO did not expect.`,
    'Try again; ComfyUI’s console says more, and it belongs into a bug report.',
  ],
  differs_from_source: (v: Named): Words => [
    `${v.file} is whole, but it is not the file that ${v.repo} has.`,
    'Keep it if you changed it yourself; else delete it and download it again.',
  ],
  download_failed: (v: Named & { code: string }): Words => [
    `${v.file} could not be downloaded (${v.code}).`,
    'Try again; ComfyUI’s console says more.',
  ],
} as const

/** What is wrong with a file, as the end of a sentence. */
export function faultWords(fault: string): string {
  switch (fault) {
    case 'missing':
      return 'it is gone'
    case 'dangling':
      return 'it is a link to a file that is gone'
    case 'empty':
      return 'it is empty'
    case 'header':
      return 'its beginning cannot be read'
    case 'size':
      return 'it is not complete'
    case 'magic':
      return 'it is not a GGUF file'
    default:
      return 'it cannot be read'
  }
}
