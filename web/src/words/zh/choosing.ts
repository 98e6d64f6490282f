import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: '已选任务',
  choose: (run) => `选择“${run}”`,
  count: (count) => `已选 ${count} 个`,
  finish: (drafts) => (drafts === 1 ? '草稿出成片' : `${drafts} 个草稿出成片`),
  favourite: '收藏',
  unfavourite: '取消收藏',
  download: (videos) => (videos === 1 ? '下载' : `下载 ${videos} 个视频`),
  remove: '从历史记录中删除（文件保留）',
  none: '取消选择',
  removed: (runs) => `已从历史记录中删除 ${runs} 个任务。`,
  removedFilesStay: (runs) => `已从历史记录中删除 ${runs} 个任务。文件保留。`,
  removeFiles: '同时删除文件',
  finished: (runs) =>
    runs === 1
      ? '已加入队列出成片。可在“创作”中查看。'
      : `${runs} 个任务已加入队列。可在“创作”中查看。`,
}
