/** A built file next to main.js: its name, with a query that changes with its content. See vite.config.ts. */
declare module 'virtual:*.mjs' {
  const file: string
  export default file
}

/** The built file of each language's catalogue, in the same form. English is part of the panel. */
declare module 'virtual:catalogues' {
  const files: Readonly<Record<import('./words/index.ts').Foreign, string>>
  export default files
}
