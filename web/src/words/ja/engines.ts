import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: '実行先',
  here: 'このComfyUI',
  freest: '最も空いているエンジン',
  title: 'ほかのエンジン',
  help: 'ジョブはほかのマシンでも実行できます。エンジンは、このサーバーの所有者がファイルに記載します。',
  how: '追加の方法は、LTX AIOのフォルダーのdocs/engines.mdをご覧ください。',
  again: '再確認',
  line: (name, state) => `${name}：${state}`,
  ready: '準備完了',
  readyPaid: '準備完了、有料',
  asking: '確認中…',
  away: '接続できません',
  old: (version) => `ComfyUI ${version}は古すぎます`,
  lacks: (thing) => `${thing}がありません`,
  lacksFiles: (files) => `ファイルが${files}個不足`,
  costs: (name) =>
    `${name}でのジョブは1件ごとに料金がかかり、プロンプト、入力、動画がこのマシンの外に送られます。`,
  agree: 'そこで実行',
  disagree: 'キャンセル',
  at: (name) => `${name}で実行`,
  madeOn: '実行先',
  waitsFor: (name) => `${name}を待機中`,
  runHere: 'このComfyUIで実行',
  stays: {
    draft: 'ドラフトの第1パスがあるこのComfyUIで実行します。',
    videos: '動画があるこのComfyUIで実行します。',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `${v.name}に足りないもの：${v.things}。`,
    'そのマシンにインストールして「設定」で再確認するか、このComfyUIで実行してください。',
  ],
  engine_old: (v) => [
    `${v.name}のComfyUI ${v.version}は、${v.of}には古すぎます。`,
    `そのマシンで${v.since}以降に更新するか、このComfyUIで実行してください。`,
  ],
}
