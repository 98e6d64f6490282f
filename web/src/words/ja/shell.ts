import type { ShellWords } from '../en/shell.ts'

export const shell: ShellWords = {
  tooltip: 'LTX AIO：動画とサウンドを生成',
  send: 'LTX AIOに送る',
  loading: 'LTX AIOを読み込み中…',
  slow: 'LTX AIOの読み込みに時間がかかっています。',
  slowRemedy: 'ComfyUIへの接続を確認するか、再試行してください。',
  notLoaded: 'LTX AIOを読み込めませんでした。',
  notLoadedRemedy:
    '再試行するか、ページを再読み込みしてください。更新した直後の場合は、ComfyUIを再起動してください。',
  broken: 'LTX AIOがクラッシュしたため、表示できません。',
  again: '再試行',
  copy: 'レポートをコピー',
  reload: 'ページを再読み込み',
  copied: 'レポートをコピーしました。GitHubのIssueに貼り付けてください。',
  notCopied: 'ブラウザーがコピーを許可しませんでした。下のテキストを選択してください。',
  details: 'レポートの内容',
  report: 'レポート',
}
