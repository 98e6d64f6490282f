import type { Words } from '../en/index.ts'

export const naming: Words['naming'] = {
  title: 'ファイル',
  folder: '新しい動画のフォルダー',
  folderHelp: 'ComfyUIの出力フォルダー内。',
  name: 'ファイル名',
  nameHelp: 'ファイルが上書きされないように、ジョブIDの一部と番号が付きます。',
  tokens: 'トークンを挿入',
  says: {
    prompt: 'プロンプトの最初の単語',
    mode: 'モード（例：t2v）',
    seed: 'シード',
    preset: 'プリセット',
    date: '日付（順番は自由）：%date:yyyy-MM-dd%、%date:hhmmss%',
    width: '幅（ピクセル）',
    height: '高さ（ピクセル）',
  },
  example: '次の動画の保存先：',
  inOutput: (path) => `output/${path}`,
  kept: (before) => `それまで、新しい動画はoutput/${before}に保存されます。`,
  reset: 'デフォルトに戻す',
  faults: {
    token: (text) => `${text}というトークンはありません。下のトークンから選んでください。`,
    character: (text) =>
      `フォルダー名とファイル名に${text.trim() ? text : '制御文字'}は使えません。削除してください。`,
    reserved: (text) => `${text}はWindowsの予約名です。別の名前にしてください。`,
    edge: (text) =>
      `「${text}」の先頭か末尾にドットまたはスペースがあります。名前が正しく保存されないため、削除してください。`,
    outside:
      'フォルダーはComfyUIの出力フォルダー内でなければなりません。ドットを削除してください。',
    absolute:
      'video/kitesのように、ComfyUIの出力フォルダー内のフォルダーを入力してください。ドライブ名や先頭のスラッシュは不要です。',
    levels: 'ファイル名にスラッシュは使えません。フォルダーは上の欄に入力してください。',
    level: 'スラッシュの隣に名前がありません。スラッシュを削除してください。',
    long: (max) => `長すぎます。${max}文字以内にしてください。`,
  },
}
