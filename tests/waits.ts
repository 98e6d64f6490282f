/** How long a component test waits for what it expects, in milliseconds: a busy machine draws late. */
export const patience = 10_000
