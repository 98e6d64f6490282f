import type { Words } from '../en/index.ts'
import type { listProblems as english } from '../en/lists.ts'

export const lists: Words['lists'] = {
  button: '列表',
  hint: '用提示词列表、文件或表格一次生成多个视频',
  label: '列表',
  prompt: '提示词',
  counted: (what, count) => `${what} × ${count}`,
  takes: { whole: '整数', number: '数字' },
  text: '提示词或表格',
  placeholder: '每行一个提示词。也可以粘贴表格，第一行为列名。',
  format: '读取方式',
  formats: { lines: '每行一个', blocks: '段落', table: '表格' },
  formatHints: {
    lines: '每一行是一个提示词',
    blocks: '用空行分隔提示词',
    table: 'CSV，或电子表格的单元格，需有表头',
  },
  columns: (known) => `列：${known}`,
  openText: '打开文本或 CSV 文件',
  addFiles: '文件',
  addFolder: '文件夹',
  addFilesTo: (input) => `为${input}添加文件`,
  addFolderTo: (input) => `为${input}添加文件夹`,
  fileCount: (count) => `${count} 个文件`,
  removeFiles: (input) => `移除${input}的所有文件`,
  uploading: (left) => `还有 ${left} 个文件要上传`,
  cancelUploads: '取消上传',
  lost: (count) => `${count} 个文件未送达。请重新添加，位置已保留。`,
  refused: (names, count) =>
    count > 3
      ? `此输入不接受，因此未使用：${names} 等另外 ${count - 3} 个。`
      : `此输入不接受，因此未使用：${names}。`,
  grid: '种子和预设',
  gridNote: (seeds, presets) =>
    [seeds > 1 ? `× ${seeds} 个种子` : '', presets > 1 ? `× ${presets} 个预设` : '']
      .filter(Boolean)
      .join(' '),
  seeds: '每行种子数',
  presets: '分别使用',
  asForm: '未勾选：使用表单的预设。',
  rows: '要加入队列的视频',
  count: (count) => `${count} 个视频`,
  out: (count) => `已排除 ${count} 个`,
  noTime: '暂无预计时间',
  wrong: (rows) => `${rows} 个需要处理`,
  none: '请输入提示词、添加文件，或选择种子和预设。',
  leaveOut: '排除',
  leaveOutRow: (row) => `排除 ${row}`,
  putBack: '恢复',
  putBackRow: (row) => `恢复 ${row}`,
  leaveOutUnpaired: (count) => (count === 1 ? '排除最后一个' : `排除最后 ${count} 个`),
  promptOf: (row) => `${row} 的提示词`,
  seedOf: (row) => `${row} 的种子`,
  ownPrompt: '提示词在表单中。',
  resetSeed: '重置',
  more: (count) => `再显示 ${count} 个`,
  clear: '清空列表',
  undo: '撤销',
  redo: '重做',
  close: '关闭列表（内容保留）',
}

export const listProblems: typeof english = {
  list_row: (v) => [`第 ${v.row} 行：${v.what}`, v.remedy],
  list_no_rows: () => ['表格只有表头，没有数据行。', '请在表头下面为每个视频添加一行。'],
  list_no_header: (v) => ['表格的第一行不是列名。', `请添加表头。可用的列：${v.known}。`],
  list_column_unknown: (v) => [
    `没有与“${v.name}”列对应的设置。`,
    `请重命名或移除该列。可用的列：${v.known}。`,
  ],
  list_column_twice: (v) => [`“${v.name}”列出现了两次，或用了两个名称。`, '请移除其中一个。'],
  list_quote_open: (v) => [
    `第 ${v.row} 行：引号没有闭合。`,
    '请补上闭合的引号。引号内的文本中，每个引号要写两个。',
  ],
  list_row_long: (v) => [
    `第 ${v.row} 行有 ${v.cells} 个单元格，而表头有 ${v.columns} 个。`,
    '请用双引号括住含有分隔符的文本。',
  ],
  list_half_size: (v) => [
    `第 ${v.row} 行只有宽度或高度中的一个。`,
    '请都填写，或都留空以使用表单的值。',
  ],
  list_cell: (v) => [
    `第 ${v.row} 行：${v.column} 的“${v.value}”不是${v.takes}。`,
    '请更正，或将单元格留空以使用表单的值。',
  ],
  list_preset: (v) => [
    `第 ${v.row} 行：没有名为“${v.value}”的预设。`,
    `请使用以下之一，或将单元格留空：${v.known}。`,
  ],
  list_file_missing: (v) => [
    `第 ${v.row} 行：${v.name} 既不在此列表的文件中，也不在 ComfyUI 的输入文件夹中。`,
    '请将文件添加到列表，或更正文件名。',
  ],
  list_file_asked: (v) => [
    `第 ${v.row} 行：正在 ComfyUI 的输入文件夹中查找 ${v.name}。`,
    '请稍等，或将文件添加到列表。',
  ],
  list_file_twice: (v) => [
    `第 ${v.row} 行：列表中有多个名为 ${v.name} 的文件。`,
    '请在前面加上文件夹名：文件夹/文件名。',
  ],
  list_file_unsent: (v) => [`第 ${v.row} 行：${v.name} 尚未上传。`, '请等待上传完成，或重新添加。'],
  list_no_partner: (v) => [`第 ${v.row} 行缺少${v.lacks}。`, '请添加，或排除此行。'],
  list_unequal: (v) => [
    `列表中有 ${v.counts}：${
      v.from === v.to ? `第 ${v.from} 行` : `第 ${v.from} 至 ${v.to} 行`
    }不完整。`,
    '请补上缺少的内容，或排除这些行。只有一个时，会用于每一行。',
  ],
  list_unused: (v) => [`“${v.mode}”不使用列表中的${v.column}。`, '要使用它，请选择其他模式。'],
  list_too_long: (v) => [
    `列表有 ${v.count} 行；一次最多可将 ${v.max} 行加入队列。`,
    '请拆分为多个列表。',
  ],
  list_nothing: () => ['列表中的视频都已被排除。', '请恢复一些，或关闭列表。'],
}
