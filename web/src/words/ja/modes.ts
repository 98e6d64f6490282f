import type { Words } from '../en/index.ts'
import { modes as english } from '../en/modes.ts'

export const modes: Words['modes'] = {
  t2v: {
    name: 'テキストから動画',
    short: 'テキスト',
    hint: 'プロンプトから動画とサウンドを生成します。',
    sample: { title: '砂丘の上の赤い凧', prompt: english.t2v.sample.prompt },
  },
  a2v: {
    name: 'オーディオから動画',
    short: 'オーディオ',
    hint: 'オーディオに合わせた動画を生成します。',
    sample: { title: '小さなステージの演奏者', prompt: english.a2v.sample.prompt },
  },
  i2v: {
    name: '画像から動画',
    short: '画像',
    hint: '画像を動かし、サウンドを付けます。',
    sample: { title: '動き出す画像', prompt: english.i2v.sample.prompt },
  },
  lipsync: {
    name: 'リップシンク',
    short: 'リップ',
    hint: 'ポートレートがオーディオに合わせて話し、歌います。',
    sample: { title: '話すポートレート', prompt: english.lipsync.sample.prompt },
  },
  keyframe: {
    name: '開始・終了フレーム',
    short: '開始・終了',
    hint: '最大8個の画像やクリップを、それぞれの時間で通過します。',
    sample: { title: '画像から画像への変化', prompt: english.keyframe.sample.prompt },
  },
  style: {
    name: 'スタイル変換',
    short: 'スタイル',
    hint: '動きはそのままに、動画を新しいスタイルにします。',
    sample: { title: '粘土とフェルトの動画', prompt: english.style.sample.prompt },
  },
  tool: {
    name: 'ツール',
    short: 'ツール',
    hint: '動画全体を修復・加工します（色、ピント、光、ディテール）。',
    sample: { title: '誰もいない通り', prompt: english.tool.sample.prompt },
  },
  extend: {
    name: '延長',
    short: '延長',
    hint: '動画の終わりの後、または始まりの前に続きを追加します。',
    sample: { title: '続きの場面', prompt: english.extend.sample.prompt },
  },
  retake: {
    name: 'リテイク',
    short: 'リテイク',
    hint: '動画の一部分だけを作り直し、残りはそのままにします。',
    sample: { title: 'あの瞬間をもう一度', prompt: english.retake.sample.prompt },
  },
}
