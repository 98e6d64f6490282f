/** Other devices that use the panel on a page of its own, and the code that pairs one. */

export interface PairedDevice {
  readonly id: string
  readonly name: string
  /** seconds since 1970 */
  readonly since: number
  /** the name of ComfyUI's user it belongs to; '' if there was only one */
  readonly user: string
}

export interface Devices {
  /** the page is switched on */
  readonly on: boolean
  /** this page is on the computer that runs ComfyUI, where alone any of it can be changed */
  readonly here: boolean
  /** this device may use the page */
  readonly paired: boolean
  /** the id of the user whom this device belongs to; null: whoever is chosen in ComfyUI's page */
  readonly user: string | null
  /** of this user; null: none is valid */
  readonly code: { readonly digits: string; readonly seconds: number } | null
  readonly devices: readonly PairedDevice[]
  /** URLs of the page in the local network, best first; none if ComfyUI answers only this computer */
  readonly addresses: readonly string[]
}
