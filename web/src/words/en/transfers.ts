import type { Said } from '../said.ts'
import { faults } from './faults.ts'

/** What every sentence about a download may name. */
export interface Named {
  readonly file: string
  readonly repo: string
  readonly folder: string
}

/** Why a file could not be brought or checked: the codes of the server's side, one sentence each. */
export const transfers = {
  gated_need_login: (v: Named): Said => [
    `${v.file} is only given to people who are signed in to Hugging Face, and there is no token here.`,
    'Make an access token at Hugging Face and enter it in Settings.',
  ],
  gated_need_accept: (v: Named): Said => [
    `Nobody has accepted the licence of ${v.repo} with your Hugging Face account yet.`,
    'Open its page, accept, then try again.',
  ],
  bad_token: (v: Named): Said => [
    `Hugging Face does not know the token that was sent for ${v.file}.`,
    'Enter it again in Settings, or make a new one.',
  ],
  token_revoked: (v: Named): Said => [
    `The token was withdrawn while ${v.file} was being downloaded.`,
    'Enter a new one in Settings, then go on: what is there is kept.',
  ],
  forbidden: (v: Named): Said => [
    `Hugging Face knows the token, but it does not open ${v.repo}.`,
    'Ask for access on its page, or allow the token to read gated repositories.',
  ],
  file_gone: (v: Named): Said => [
    `${v.file} is no longer at ${v.repo}.`,
    'Update LTX AIO, which may know where it is now.',
  ],
  revision_gone: (v: Named): Said => [
    `The version of ${v.file} that LTX AIO knows is no longer at ${v.repo}.`,
    'Update LTX AIO, which may know a newer one.',
  ],
  repo_not_found: (v: Named): Said => [
    `There is no ${v.repo} at Hugging Face any more, or it is private.`,
    'Update LTX AIO, which may know where its files are now.',
  ],
  upstream_changed: (v: Named): Said => [
    `${v.file} was replaced at ${v.repo} by another file.`,
    'Update LTX AIO; if it is up to date, remove what is here of the old one and download again.',
  ],
  disk_full: (v: Named & { need: string; free: string }): Said => [
    `${v.need} are needed for ${v.file} and what waits behind it; ${v.free} are free.`,
    'Free some space or choose a folder on another disk, then go on: what is there is kept.',
  ],
  not_writable: (v: Named): Said => [
    `ComfyUI may not write into its folder for ${v.folder}.`,
    'Choose another folder, or let ComfyUI write there.',
  ],
  dest_exists_different: (v: Named): Said => [
    `Another file is already named ${v.file}. It was not touched.`,
    'Move or rename yours, then try again.',
  ],
  busy_elsewhere: (v: Named): Said => [
    `Another ComfyUI is downloading ${v.file} into the same folder.`,
    'Wait until it is done, or close that ComfyUI and try again.',
  ],
  checksum_mismatch: (v: Named): Said => [
    `${v.file} arrived damaged, and again when it was repeated. It was deleted.`,
    'Try again; if it stays so, another network or mirror may help.',
  ],
  too_long: (v: Named): Said => [
    `The server sent more than ${v.file} has. Nothing of it was kept.`,
    'Try again; if it stays so, another network or mirror may help.',
  ],
  network: (v: Named & { last: string }): Said => [
    `The connection broke while ${v.file} was being downloaded, and did not come back (${v.last}).`,
    'Check the network, then go on: what is there is kept, and it goes on from there.',
  ],
  proxy_auth: (v: Named): Said => [
    `The proxy of this network wants a password before it lets ${v.file} through.`,
    'Give ComfyUI a proxy address with name and password, and start it again.',
  ],
  proxy_socks: (v: Named & { proxy: string }): Said => [
    `${v.file} cannot be downloaded through ${v.proxy}: LTX AIO does not speak SOCKS.`,
    'Set https_proxy to an HTTP proxy for ComfyUI, or take the variable away, and start it again.',
  ],
  proxy_unusable: (v: Named & { proxy: string }): Said => [
    `The proxy for ${v.file} is set to ${v.proxy}, which is no address of a proxy.`,
    'Correct https_proxy, as in http://127.0.0.1:3128, and start ComfyUI again.',
  ],
  proxy_unreachable: (v: Named & { proxy: string }): Said => [
    `The proxy ${v.proxy}, through which ${v.file} is to come, does not answer.`,
    'Start it, or correct https_proxy and start ComfyUI again.',
  ],
  certificate: (v: Named): Said => [
    `The server that answered for ${v.file} has no certificate that this computer trusts.`,
    'A proxy or a virus scanner may read along: name its certificate in SSL_CERT_FILE and start ComfyUI again. A wrong clock looks the same.',
  ],
  endpoint_unusable: (v: Named & { endpoint: string }): Said => [
    `${v.file} cannot be downloaded: HF_ENDPOINT is ${v.endpoint}, which is no web address.`,
    'Write it with https:// in front, or take the variable away, and start ComfyUI again.',
  ],
  not_a_hub: (v: Named): Said => [
    `Something other than Hugging Face answered for ${v.file}: perhaps a sign-in page of this network.`,
    'Sign in to the network in your browser, or check the mirror that HF_ENDPOINT names.',
  ],
  unexpected_host: (v: Named & { host: string }): Said => [
    `The download of ${v.file} was sent on to ${v.host}, which is not a server of Hugging Face.`,
    'Nothing was fetched from there. Check the network and the mirror that HF_ENDPOINT names.',
  ],
  offline: (v: Named): Said => [
    `ComfyUI was started with Hugging Face switched off, so ${v.file} cannot be downloaded.`,
    'Start it without HF_HUB_OFFLINE, or put the file there yourself.',
  ],
  part_is_symlink: (v: Named): Said => [
    `Where ${v.file} would be written lies a link that leads elsewhere. It was not followed.`,
    'Remove the link beside the file, then try again.',
  ],
  path_too_long: (v: Named): Said => [
    `The path of ${v.file} is longer than this system allows.`,
    'Choose a folder with a shorter path.',
  ],
  folder_gone: (v: Named): Said => [
    `The folder for ${v.folder} disappeared while ${v.file} was being downloaded.`,
    'Connect its disk again or choose another folder, then try again.',
  ],
  broken_file: (v: Named & { fault: string }): Said => [
    `The check of ${v.file} did not pass: ${faults.is(v.fault)}.`,
    'Remove it, then download it again.',
  ],
  not_ours: (v: Named): Said => [
    `LTX AIO did not bring ${v.file}, so it does not delete it.`,
    'Delete it yourself if you no longer need it.',
  ],
  queue_full: (v: Named): Said => [
    `So many files are waiting that ${v.file} was not added.`,
    'Wait until some have arrived, then add it.',
  ],
  unexpected: (v: Named): Said => [
    `Something went wrong with ${v.file} that LTX AIO did not expect.`,
    'Try again; ComfyUI’s console says more, and it belongs into a bug report.',
  ],
  differs_from_source: (v: Named): Said => [
    `${v.file} is whole, but it is not the file that ${v.repo} has.`,
    'Keep it if you changed it yourself; else delete it and download it again.',
  ],
  download_failed: (v: Named & { code: string }): Said => [
    `${v.file} could not be downloaded (${v.code}).`,
    'Try again; ComfyUI’s console says more.',
  ],
}
