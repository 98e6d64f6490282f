import type { Message } from '../said.ts'

/** Many videos from one form, and the card of a batch. */
export const lists = {
  button: 'List',
  hint: 'Many videos at once: from a list of prompts, files or a table',
  label: 'List',
  prompt: 'prompt',
  counted: (what: string, count: number) => `${what} × ${count}`,
  /** what a cell should have been */
  takes: { whole: 'a whole number', number: 'a number' },
  text: 'Prompts or a table',
  placeholder: 'One prompt a line. Or paste a table; its first row names the columns.',
  format: 'Read as',
  formats: { lines: 'One a line', blocks: 'Paragraphs', table: 'Table' },
  formatHints: {
    lines: 'Each line is a prompt',
    blocks: 'Empty lines separate the prompts',
    table: 'CSV, or cells from a spreadsheet, with a header',
  },
  columns: (known: string) => `Columns: ${known}`,
  openText: 'Open a text or CSV file',
  addFiles: 'Files',
  addFolder: 'Folder',
  addFilesTo: (input: string) => `Add files for ${input}`,
  addFolderTo: (input: string) => `Add a folder for ${input}`,
  fileCount: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  removeFiles: (input: string) => `Remove all files for ${input}`,
  uploading: (left: number) =>
    left === 1 ? '1 file left to upload' : `${left} files left to upload`,
  cancelUploads: 'Cancel uploads',
  lost: (count: number) =>
    count === 1
      ? '1 file did not arrive. Add it again; its place is kept.'
      : `${count} files did not arrive. Add them again; their places are kept.`,
  refused: (names: string, count: number) =>
    count > 3
      ? `Not used, as this input doesn’t take them: ${names} and ${count - 3} more.`
      : `Not used, as this input doesn’t take them: ${names}.`,
  grid: 'Seeds and presets',
  gridNote: (seeds: number, presets: number) =>
    [seeds > 1 ? `× ${seeds} seeds` : '', presets > 1 ? `× ${presets} presets` : '']
      .filter(Boolean)
      .join(' '),
  seeds: 'Seeds each',
  presets: 'Each with',
  asForm: 'None ticked: the form’s preset.',
  rows: 'Videos to queue',
  count: (count: number) => (count === 1 ? '1 video' : `${count} videos`),
  out: (count: number) => `${count} left out`,
  noTime: 'no estimate yet',
  wrong: (rows: number) => (rows === 1 ? '1 needs attention' : `${rows} need attention`),
  none: 'Type prompts, add files, or choose seeds and presets.',
  leaveOut: 'Leave out',
  leaveOutRow: (row: number) => `Leave out ${row}`,
  putBack: 'Put back',
  putBackRow: (row: number) => `Put back ${row}`,
  leaveOutUnpaired: (count: number) =>
    count === 1 ? 'Leave out the last one' : `Leave out the last ${count}`,
  promptOf: (row: number) => `Prompt of ${row}`,
  seedOf: (row: number) => `Seed of ${row}`,
  ownPrompt: 'The prompt is in the form.',
  resetSeed: 'Reset',
  more: (count: number) => `Show ${count} more`,
  clear: 'Clear list',
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close the list; its contents stay',
}

/** What is wrong with a list. Rows are numbered as they are shown, without a header. */
export const listProblems = {
  list_row: (v: { row: number; what: string; remedy: string }): Message => [
    `Row ${v.row}: ${v.what}`,
    v.remedy,
  ],
  list_no_rows: (): Message => [
    'The table has a header and no rows.',
    'Add a row for each video below the header.',
  ],
  list_no_header: (v: { known: string }): Message => [
    'The first row of the table doesn’t name its columns.',
    `Add a header. Columns can be: ${v.known}.`,
  ],
  list_column_unknown: (v: { name: string; known: string }): Message => [
    `There is no setting for the column “${v.name}”.`,
    `Rename or remove it. Columns can be: ${v.known}.`,
  ],
  list_column_twice: (v: { name: string }): Message => [
    `The column “${v.name}” occurs twice, or under two names.`,
    'Remove one of them.',
  ],
  list_quote_open: (v: { row: number }): Message => [
    `Row ${v.row}: a quotation mark is never closed.`,
    'Add the closing one. Inside quoted text, write two for each.',
  ],
  list_row_long: (v: { row: number; cells: number; columns: number }): Message => [
    `Row ${v.row} has ${v.cells} cells; the header has ${v.columns}.`,
    'Put text that contains the separator in double quotes.',
  ],
  list_half_size: (v: { row: number }): Message => [
    `Row ${v.row} has a width or a height, but not both.`,
    'Fill in both, or leave both empty to use the form’s.',
  ],
  list_cell: (v: { row: number; column: string; value: string; takes: string }): Message => [
    `Row ${v.row}: ${v.column} is “${v.value}”, not ${v.takes}.`,
    'Correct it, or leave the cell empty to use the form’s.',
  ],
  list_preset: (v: { row: number; value: string; known: string }): Message => [
    `Row ${v.row}: there is no preset “${v.value}”.`,
    `Use one of these, or leave the cell empty: ${v.known}.`,
  ],
  list_file_missing: (v: { row: number; name: string }): Message => [
    `Row ${v.row}: ${v.name} is neither among the files of this list nor in ComfyUI’s input folder.`,
    'Add the file to the list, or correct its name.',
  ],
  list_file_asked: (v: { row: number; name: string }): Message => [
    `Row ${v.row}: looking for ${v.name} in ComfyUI’s input folder.`,
    'Wait a moment, or add the file to the list.',
  ],
  list_file_twice: (v: { row: number; name: string }): Message => [
    `Row ${v.row}: the list has several files called ${v.name}.`,
    'Write its folder in front: folder/name.',
  ],
  list_file_unsent: (v: { row: number; name: string }): Message => [
    `Row ${v.row}: ${v.name} has not been uploaded.`,
    'Wait until it has arrived, or add it again.',
  ],
  list_no_partner: (v: { row: number; lacks: string }): Message => [
    `Row ${v.row} has no ${v.lacks}.`,
    'Add one, or leave this row out.',
  ],
  list_unequal: (v: { counts: string; from: number; to: number }): Message => [
    `The list has ${v.counts}: ${
      v.from === v.to ? `row ${v.from} is` : `rows ${v.from} to ${v.to} are`
    } incomplete.`,
    'Add what is missing, or leave these rows out. A single one goes with every row.',
  ],
  list_unused: (v: { column: string; mode: string }): Message => [
    `${v.mode} doesn’t use the list’s ${v.column}.`,
    'Choose another mode to use it.',
  ],
  list_too_long: (v: { count: number; max: number }): Message => [
    `The list has ${v.count} rows; at most ${v.max} can be queued at once.`,
    'Split it into several lists.',
  ],
  list_nothing: (): Message => [
    'Every video of the list is left out.',
    'Put some back, or close the list.',
  ],
}
