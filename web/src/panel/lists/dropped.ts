/** The files of a drop, those in its folders too, with their paths. Folders can only be read in browsers that can. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  // after the first wait the browser has taken them away
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...transfer.files]
  if (!entries.some((entry) => entry?.isDirectory)) return plain
  const all = await Promise.all(entries.flatMap((entry) => (entry ? [read(entry)] : [])))
  return all.flat()
}

// Chromium has no constructors to tell them by
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function read(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [withPath(await fileOf(entry), entry.fullPath)]
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: File[] = []
  for (;;) {
    // it gives at most a hundred at a time
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (some.length === 0) return found
    found.push(...(await Promise.all(some.map(read))).flat())
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** As if the folder had been chosen. */
function withPath(file: File, path: string): File {
  Object.defineProperty(file, 'webkitRelativePath', { value: path.replace(/^\//, '') })
  return file
}

/** Prompts or a table rather than media. */
export function isText({ name, type }: File): boolean {
  return /\.(txt|csv|tsv)$/i.test(name) || type === 'text/plain' || type === 'text/csv'
}
