import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

export const lists: Words['lists'] = {
  button: 'リスト',
  hint: 'プロンプトのリスト、ファイル、表から多数の動画を一度に生成',
  label: 'リスト',
  prompt: 'プロンプト',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: '整数', number: '数値' },
  text: 'プロンプトまたは表',
  placeholder: '1行に1つのプロンプト。または表を貼り付け（1行目は列名）。',
  format: '読み取り方',
  formats: { lines: '1行ごと', blocks: '段落', table: '表' },
  formatHints: {
    lines: '各行が1つのプロンプトになります',
    blocks: '空行でプロンプトを区切ります',
    table: 'CSV、または表計算ソフトのセル（見出し行付き）',
  },
  columns: (known) => `列：${known}`,
  openText: 'テキストまたはCSVファイルを開く',
  addFiles: 'ファイル',
  addFolder: 'フォルダー',
  addFilesTo: (input) => `${input}にファイルを追加`,
  addFolderTo: (input) => `${input}にフォルダーを追加`,
  fileCount: (count) => `${count}個のファイル`,
  removeFiles: (input) => `${input}のファイルをすべて削除`,
  uploading: (left) => `残り${left}個のファイルをアップロード中`,
  cancelUploads: 'アップロードをキャンセル',
  lost: (count) =>
    `${count}個のファイルが届きませんでした。もう一度追加してください。順番は保たれています。`,
  refused: (names, count) =>
    count > 3
      ? `この入力では使えないファイル：${names}、ほか${count - 3}個。`
      : `この入力では使えないファイル：${names}。`,
  grid: 'シードとプリセット',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× シード${seeds}個` : '', presets > 1 ? `× プリセット${presets}個` : '']
      .filter(Boolean)
      .join(' '),
  seeds: '各行のシード数',
  presets: '使うプリセット',
  asForm: '選択なし：フォームのプリセットを使います。',
  rows: 'キューに追加する動画',
  count: (count) => `動画${count}本`,
  out: (count) => `${count}件を除外`,
  noTime: '予測なし',
  wrong: (rows) => `要確認${rows}件`,
  none: 'プロンプトを入力するか、ファイルを追加するか、シードとプリセットを選んでください。',
  leaveOut: '除外',
  leaveOutRow: (row) => `${row}を除外`,
  putBack: '戻す',
  putBackRow: (row) => `${row}を戻す`,
  leaveOutUnpaired: (count) => (count === 1 ? '最後の1件を除外' : `最後の${count}件を除外`),
  promptOf: (row) => `${row}のプロンプト`,
  seedOf: (row) => `${row}のシード`,
  ownPrompt: 'プロンプトはフォームにあります。',
  resetSeed: 'リセット',
  more: (count) => `あと${count}件を表示`,
  clear: 'リストをクリア',
  undo: '元に戻す',
  redo: 'やり直し',
  close: 'リストを閉じる（内容は残ります）',
}

export const listProblems: typeof english = {
  list_row: (v) => [`${v.row}行目：${v.what}`, v.remedy],
  list_no_rows: () => [
    '表に見出しだけがあり、行がありません。',
    '見出しの下に、動画ごとの行を追加してください。',
  ],
  list_no_header: (v) => [
    '表の1行目が列名になっていません。',
    `見出しを追加してください。使える列：${v.known}。`,
  ],
  list_column_unknown: (v) => [
    `列「${v.name}」に対応する設定はありません。`,
    `列名を変更するか、列を削除してください。使える列：${v.known}。`,
  ],
  list_column_twice: (v) => [
    `列「${v.name}」が2つあるか、別名で重複しています。`,
    'どちらかを削除してください。',
  ],
  list_quote_open: (v) => [
    `${v.row}行目：引用符が閉じられていません。`,
    '閉じる引用符を追加してください。引用符で囲んだ文字列の中では、引用符を2つ続けて書きます。',
  ],
  list_row_long: (v) => [
    `${v.row}行目のセルは${v.cells}個ですが、見出しは${v.columns}個です。`,
    '区切り文字を含むテキストは、二重引用符で囲んでください。',
  ],
  list_half_size: (v) => [
    `${v.row}行目には幅か高さの片方しかありません。`,
    '両方を入力するか、両方を空にしてフォームの値を使ってください。',
  ],
  list_cell: (v) => [
    `${v.row}行目：${v.column}の「${v.value}」は${v.takes}ではありません。`,
    '修正するか、セルを空にしてフォームの値を使ってください。',
  ],
  list_preset: (v) => [
    `${v.row}行目：プリセット「${v.value}」はありません。`,
    `次のいずれかを書くか、セルを空にしてください：${v.known}。`,
  ],
  list_file_missing: (v) => [
    `${v.row}行目：${v.name}は、このリストのファイルにもComfyUIの入力フォルダーにもありません。`,
    'ファイルをリストに追加するか、名前を修正してください。',
  ],
  list_file_asked: (v) => [
    `${v.row}行目：${v.name}をComfyUIの入力フォルダーで探しています。`,
    '少し待つか、ファイルをリストに追加してください。',
  ],
  list_file_twice: (v) => [
    `${v.row}行目：リストに${v.name}という名前のファイルが複数あります。`,
    '「フォルダー/名前」のように、フォルダー名を前に付けてください。',
  ],
  list_file_unsent: (v) => [
    `${v.row}行目：${v.name}はまだアップロードされていません。`,
    'アップロードが終わるまで待つか、もう一度追加してください。',
  ],
  list_no_partner: (v) => [
    `${v.row}行目に${v.lacks}がありません。`,
    '追加するか、この行を除外してください。',
  ],
  list_unequal: (v) => [
    `リストの数が揃っていません（${v.counts}）。${
      v.from === v.to ? `${v.from}行目` : `${v.from}～${v.to}行目`
    }が不完全です。`,
    '足りないものを追加するか、これらの行を除外してください。1つだけの場合は、すべての行で使われます。',
  ],
  list_unused: (v) => [
    `「${v.mode}」ではリストの${v.column}を使いません。`,
    '使うには別のモードを選んでください。',
  ],
  list_too_long: (v) => [
    `リストは${v.count}行あります。一度にキューに追加できるのは${v.max}行までです。`,
    '複数のリストに分けてください。',
  ],
  list_nothing: () => [
    'リストの動画がすべて除外されています。',
    'いくつか戻すか、リストを閉じてください。',
  ],
}
