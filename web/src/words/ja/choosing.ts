import type { Words } from '../en/index.ts'

export const choosing: Words['choosing'] = {
  label: '選択したジョブ',
  choose: (run) => `${run}を選択`,
  count: (count) => `${count}件を選択中`,
  finish: (drafts) => (drafts === 1 ? 'ドラフトを仕上げる' : `ドラフト${drafts}件を仕上げる`),
  favourite: 'お気に入りに追加',
  unfavourite: 'お気に入りから削除',
  download: (videos) => (videos === 1 ? 'ダウンロード' : `動画${videos}本をダウンロード`),
  remove: '履歴から削除（ファイルは残ります）',
  none: '選択を解除',
  removed: (runs) => `${runs}件のジョブを履歴から削除しました。`,
  removedFilesStay: (runs) => `${runs}件のジョブを履歴から削除しました。ファイルは残っています。`,
  removeFiles: 'ファイルも削除',
  finished: (runs) =>
    runs === 1
      ? '仕上げのジョブをキューに追加しました。「作成」で確認できます。'
      : `${runs}件のジョブをキューに追加しました。「作成」で確認できます。`,
}
