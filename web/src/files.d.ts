/** A built file next to main.js: its name, with a query that changes with its content. See vite.config.ts. */
declare module 'virtual:*.mjs' {
  const file: string
  export default file
}
