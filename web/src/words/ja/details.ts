import type { Words } from '../en/index.ts'

export const details: Words['details'] = {
  tools: 'このジョブ',
  previous: '前のジョブ',
  next: '次のジョブ',
  place: (at, of) => `${at}/${of}`,
  inputs: '入力',
  useInput: (input, mode) => `「${mode}」の${input}として使用`,
  from: (seconds) => `${seconds}秒から`,
  loras: 'LoRA',
  second: (strength) => `、第2パス${strength}`,
  settings: '設定',
  size: 'サイズ',
  length: '長さ',
  lengthOf: (frames, fps, seconds) => `${frames}フレーム、${fps} fps、${seconds}秒`,
  seed: 'シード',
  took: '所要時間',
  made: '作成日時',
  file: 'ファイル',
}
