/** What a field provides to the control inside, so that its label, help and problems belong to it. */
export interface ControlProps {
  readonly id?: string | undefined
  /** id of the label, for controls that `<label for>` cannot reach */
  readonly labelledBy?: string | undefined
  /** ids of the help and problem lines */
  readonly describedBy?: string | undefined
  readonly invalid?: boolean | undefined
}
