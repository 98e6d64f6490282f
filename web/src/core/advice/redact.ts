/**
 * Text that is safe to publish: absolute paths keep only the part inside ComfyUI or the file name, and user
 * names, passwords, tokens and e-mail addresses are removed.
 */
export function redact(text: string): string {
  const users = usersIn(text)
  return withoutUsers(withoutPaths(withoutSecrets(text)), users)
}

const secret = '(secret)'

function withoutSecrets(text: string): string {
  return text
    .replace(
      /\b(hf|ghp|gho|ghs|ghu|glpat|github_pat|sk|pk|xox[a-z])[-_][A-Za-z0-9_-]{16,}/g,
      secret,
    )
    .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, secret)
    .replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${secret}`)
    .replace(
      /((?:api[_-]?key\w*|token|password|passwd|secret|signature|authorization)["']?\s*[:=]\s*["']?)(?!\(secret\)|bearer\b|basic\b|\d+\b)[^\s"'&,;)}\]]{4,}/gi,
      `$1${secret}`,
    )
    .replace(/(\w:\/\/)[^\s/@"']+@/g, `$1${secret}@`)
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '(mail address)')
}

/** Home folders: the next segment is a name. JSON doubles backslashes. */
const homes =
  /(?:[a-z]:[\\/]+(?:users|documents and settings)[\\/]+|\/(?:home|users|media|run\/media)\/)([^\\/"'`\n:<>|]+)/gi

/** Common names: they reveal nothing, and removing them would hit other words. */
const nobody =
  /^(public|default|shared|user|users|root|admin|administrator|runner|ubuntu|comfy|comfyui|.{0,2})$/i

function usersIn(text: string): string[] {
  const names = [...text.matchAll(homes)].map((match) => match[1]?.trim() ?? '')
  return [...new Set(names)].filter((name) => !nobody.test(name) && name.length <= 40)
}

function withoutUsers(text: string, users: readonly string[]): string {
  return users.reduce((left, user) => {
    const word = user.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'), '(user)')
  }, text)
}

/** A path segment, spaces included; it counts only before a separator. */
const windowsPart = String.raw`[^\\/:*?"'<>|\r\n]+[\\/]+`
const unixPart = String.raw`[^\\/:"'<>|\r\n\s]+\/`
const spacedPart = String.raw`[^\\/:"'<>|\r\n]+\/`
const name = String.raw`[^\\/:*?"'<>|,;)\]}\s]*`

const paths: readonly RegExp[] = [
  // a quoted path ends at the quote
  /(?<=(["'`]))(?:file:\/\/\/?)?(?:[a-z]:[\\/]|\\\\|\/|~[\\/])(?:(?!\1)[^\r\n])*[\\/](?:(?!\1)[^\r\n])*(?=\1)/gi,
  new RegExp(String.raw`(?<![\w])(?:file:\/\/\/?)?[a-z]:[\\/]+(?:${windowsPart})*${name}`, 'gi'),
  // shares: \\server\share
  new RegExp(String.raw`(?<![\\\w:])\\\\(?:${windowsPart})+${name}`, 'g'),
  new RegExp(String.raw`(?<![\w])~\/(?:${unixPart})*${name}`, 'g'),
  // folders in home folders and on disks may have spaces
  new RegExp(
    String.raw`(?<![\w./\\:…])(?:file:\/\/)?\/(?:home|Users|Volumes|media|mnt|run\/media)\/(?:${spacedPart})*${name}`,
    'g',
  ),
  new RegExp(String.raw`(?<![\w./\\:…<])(?:file:\/\/)?\/(?:${unixPart})+${name}`, 'g'),
]

function withoutPaths(text: string): string {
  return paths.reduce((left, path) => left.replace(path, (found) => tailOf(found)), text)
}

/** "…/ComfyUI/models/x.safetensors": from the last folder that is part of ComfyUI or Python. */
function tailOf(path: string): string {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '')
  const known = parts.findLastIndex((part) => landmarks.has(part.toLowerCase()))
  const kept =
    known === -1 ? parts.slice(-1).filter((part) => part.includes('.')) : parts.slice(known)
  return ['…', ...kept].join('/')
}

const landmarks: ReadonlySet<string> = new Set([
  'comfyui',
  'site-packages',
  'dist-packages',
  'custom_nodes',
  'models',
  'input',
  'output',
  'temp',
])
