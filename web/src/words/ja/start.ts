import type { Words } from '../en/index.ts'

export const start: Words['start'] = {
  title: '最初の動画',
  close: 'このガイドを閉じる',
  states: { done: '完了', working: '進行中', now: '次', later: 'その後' },
  files: {
    title: 'モデルファイル',
    looking: 'ComfyUIにあるファイルを確認中…',
    here: (mode) => `「${mode}」に必要なファイルはすべて揃っています。`,
    missing: (count, amount, atLeast) =>
      `${count}個のファイル（${amount}${atLeast ? '以上' : ''}）が不足しています。`,
    free: (free) => `ディスクの空きは${free}です。`,
    noRoom: (lacking) => `ディスクの空きが足りません。先に${lacking}空けてください。`,
    loading: (received, size) => `${size}中${received}をダウンロードしました。`,
    byHand: 'ここからはダウンロードできません。下のコマンドをご覧ください。',
    failed: 'ダウンロードに失敗しました。下をご覧ください。',
    chosen: '選択したファイルがありません。下をご覧ください。',
    get: '不足ファイルをダウンロード',
  },
  prompt: {
    title: 'プロンプト',
    help: '何が起こるか、カメラがどう動くか、何が聞こえるかを書いてください。',
    english: '英語で書いてください。テキストエンコーダーは英語で学習しています。',
    use: 'このサンプルを使用',
    written: '入力済み。',
    choose: (input) => `選択：${input}`,
    needsFile: 'このモードには次も必要です：',
  },
  run: {
    title: '生成',
    made: (size, seconds) => `${size}、${seconds}秒の動画を生成します。`,
    unknownTime: '所要時間の予測はまだありません。最初のジョブの後に表示されます。',
    load: (amount, min, max) => `最初に${amount}を読み込みます：${min}～${max}（推定）。`,
    seconds: (count) => `${count}秒`,
    minutes: (count) => `${count}分`,
    go: '最初の動画を生成',
    running: '実行中です。下をご覧ください。',
    waits: 'ファイルを待っています。',
    check: 'このComfyUIを診断',
  },
}
