/** Installs the npm packages where they are missing or stale. Throws when that fails. */
export function ensureNode(): void
/** Runs an npm command ("run build") with its output on standard error. Throws when it fails. */
export function npm(command: string, what: string): void
/** The Node that is installed with the npm packages; this process's own where that is missing. */
export function node24(): string
/** The Python of this project's own .venv, made where needed. Throws without Python 3.11 or later. */
export function ensurePython(): string
/** comfy-cli's `comfy`, installed into .cache where it is not on the PATH. Throws when pip fails. */
export function installComfyCli(): string
/** What to do where findChromium() finds none. */
export const CHROMIUM_REMEDY: string
/** A Chromium or Chrome to test with: $CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findChromium(): string | null
/** The static folder of a released ComfyUI frontend ("1.58.1"), downloaded once into .cache. */
export function frontendRoot(version: string): { dir: string } | { missing: string[] }
