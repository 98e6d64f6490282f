import type { Message } from '../said.ts'
import { faults } from './faults.ts'

/** Values for every message about a download. */
export interface Named {
  readonly file: string
  readonly repo: string
  readonly folder: string
}

/** Why a file could not be downloaded or verified, by the backend's codes. */
export const transfers = {
  gated_need_login: (v: Named): Message => [
    `${v.file} requires a Hugging Face login, and no token is set.`,
    'Create an access token on Hugging Face and enter it in Settings.',
  ],
  gated_need_accept: (v: Named): Message => [
    `Your Hugging Face account hasn’t accepted the licence of ${v.repo} yet.`,
    'Open its page, accept the licence, then try again.',
  ],
  bad_token: (v: Named): Message => [
    `Hugging Face rejected the token for ${v.file}.`,
    'Enter it again in Settings, or create a new one.',
  ],
  token_revoked: (v: Named): Message => [
    `The token was revoked while ${v.file} was downloading.`,
    'Enter a new one in Settings, then resume: what is already downloaded is kept.',
  ],
  forbidden: (v: Named): Message => [
    `The token has no access to ${v.repo}.`,
    'Request access on its page, or allow the token to read gated repositories.',
  ],
  file_gone: (v: Named): Message => [
    `${v.file} is no longer in ${v.repo}.`,
    'Update LTX AIO: a newer version may know the new location.',
  ],
  revision_gone: (v: Named): Message => [
    `The version of ${v.file} that LTX AIO knows is no longer in ${v.repo}.`,
    'Update LTX AIO: a newer version may know its replacement.',
  ],
  repo_not_found: (v: Named): Message => [
    `${v.repo} is no longer on Hugging Face, or is private.`,
    'Update LTX AIO: a newer version may know the new location of its files.',
  ],
  upstream_changed: (v: Named): Message => [
    `${v.file} was replaced in ${v.repo}.`,
    'Update LTX AIO. If it is up to date, remove the incomplete download of the old file and download again.',
  ],
  disk_full: (v: Named & { need: string; free: string }): Message => [
    `${v.file} and the files queued after it need ${v.need}; only ${v.free} is free.`,
    'Free up some space or choose a folder on another disk, then resume: what is already downloaded is kept.',
  ],
  not_writable: (v: Named): Message => [
    `ComfyUI isn’t allowed to write to its folder for ${v.folder}.`,
    'Choose another folder, or give ComfyUI write access.',
  ],
  dest_exists_different: (v: Named): Message => [
    `A different file named ${v.file} already exists. It was left unchanged.`,
    'Move or rename it, then try again.',
  ],
  busy_elsewhere: (v: Named): Message => [
    `Another ComfyUI is downloading ${v.file} into the same folder.`,
    'Wait until it is done, or close that ComfyUI, then try again.',
  ],
  checksum_mismatch: (v: Named): Message => [
    `${v.file} arrived damaged twice and was deleted.`,
    'Try again. If it keeps happening, try another network or mirror.',
  ],
  too_long: (v: Named): Message => [
    `The server sent more data than ${v.file} should have. It was discarded.`,
    'Try again. If it keeps happening, try another network or mirror.',
  ],
  network: (v: Named & { last: string }): Message => [
    `The connection was lost while ${v.file} was downloading (${v.last}).`,
    'Check the network, then resume: what is already downloaded is kept.',
  ],
  proxy_auth: (v: Named): Message => [
    `This network’s proxy requires a password to download ${v.file}.`,
    'Set a proxy address with user name and password for ComfyUI, then restart it.',
  ],
  proxy_socks: (v: Named & { proxy: string }): Message => [
    `${v.file} can’t be downloaded through ${v.proxy}: LTX AIO doesn’t support SOCKS.`,
    'Set https_proxy to an HTTP proxy for ComfyUI, or remove the variable, then restart it.',
  ],
  proxy_unusable: (v: Named & { proxy: string }): Message => [
    `The proxy for ${v.file} is set to ${v.proxy}, which is not a valid proxy address.`,
    'Correct https_proxy, for example http://127.0.0.1:3128, then restart ComfyUI.',
  ],
  proxy_unreachable: (v: Named & { proxy: string }): Message => [
    `The proxy ${v.proxy} for ${v.file} isn’t responding.`,
    'Start the proxy, or correct https_proxy and restart ComfyUI.',
  ],
  certificate: (v: Named): Message => [
    `The server that answered for ${v.file} has a certificate that this computer doesn’t trust.`,
    'A proxy or virus scanner may be inspecting the connection: set SSL_CERT_FILE to its certificate and restart ComfyUI. Also check the computer’s clock.',
  ],
  endpoint_unusable: (v: Named & { endpoint: string }): Message => [
    `${v.file} can’t be downloaded: HF_ENDPOINT is ${v.endpoint}, which is not a web address.`,
    'Add https:// in front of it, or remove the variable, then restart ComfyUI.',
  ],
  not_a_hub: (v: Named): Message => [
    `Something other than Hugging Face answered for ${v.file}, perhaps a sign-in page of this network.`,
    'Sign in to the network in your browser, or check the mirror in HF_ENDPOINT.',
  ],
  unexpected_host: (v: Named & { host: string }): Message => [
    `The download of ${v.file} was redirected to ${v.host}, which is not a Hugging Face server.`,
    'Nothing was downloaded from there. Check the network and the mirror in HF_ENDPOINT.',
  ],
  offline: (v: Named): Message => [
    `ComfyUI was started with Hugging Face turned off, so ${v.file} can’t be downloaded.`,
    'Start it without HF_HUB_OFFLINE, or put the file in its folder yourself.',
  ],
  part_is_symlink: (v: Named): Message => [
    `There is a link where ${v.file} would be written. It was not followed.`,
    'Remove the link, then try again.',
  ],
  path_too_long: (v: Named): Message => [
    `The path of ${v.file} is longer than this system allows.`,
    'Choose a folder with a shorter path.',
  ],
  folder_gone: (v: Named): Message => [
    `The folder for ${v.folder} disappeared while ${v.file} was downloading.`,
    'Reconnect its disk or choose another folder, then try again.',
  ],
  broken_file: (v: Named & { fault: string }): Message => [
    `${v.file} failed verification: ${faults.is(v.fault)}.`,
    'Remove it, then download it again.',
  ],
  not_ours: (v: Named): Message => [
    `LTX AIO didn’t download ${v.file}, so it won’t delete it.`,
    'Delete it yourself if you no longer need it.',
  ],
  queue_full: (v: Named): Message => [
    `The download queue is full, so ${v.file} was not added.`,
    'Try again when some downloads are done.',
  ],
  unexpected: (v: Named): Message => [
    `An unexpected error occurred with ${v.file}.`,
    'Try again. See ComfyUI’s console for details, and include them in a bug report.',
  ],
  differs_from_source: (v: Named): Message => [
    `${v.file} is complete, but differs from the file in ${v.repo}.`,
    'Keep it if you changed it yourself; otherwise delete it and download it again.',
  ],
  download_failed: (v: Named & { code: string }): Message => [
    `${v.file} could not be downloaded (${v.code}).`,
    'Try again. See ComfyUI’s console for details.',
  ],
}
