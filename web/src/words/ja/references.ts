import type { Words } from '../en/index.ts'

export const references: Words['references'] = {
  label: '参照画像',
  hint: (max) => `動画に登場させたい人や物の画像を最大${max}枚。1枚のシートにまとめられます。`,
  inUse: (count) => `画像${count}枚`,
  add: '画像を追加',
  sheet: 'シート',
  of: (image) => `参照：${image}`,
  image: (place, count, name) => `画像${place}/${count}：${name}`,
  order: 'ドラッグ、またはAlt＋矢印キーで並べ替えます。',
  caption: (place) => `画像${place}に写っている人や物`,
  captionHint: '例：a woman with red hair in a green coat',
  remove: (name) => `${name}を削除`,
  fill: 'プロンプトに書き込む',
  filled: 'シートの内容はプロンプトに入っています。',
  uncaptioned:
    '各画像の内容を英語で書いてください。モデルは、それで始まるプロンプトで学習しています。',
  making: '画像をシートに配置中…',
  moved: (name, place) => `${name}は画像${place}になりました。`,
  done: {
    added: (name) => `${name}を参照画像に追加しました。`,
    removed: (name) => `${name}を参照画像から削除しました。`,
    moved: (name) => `シート上の${name}の位置を変更しました。`,
  },
  voice: {
    label: '声',
    help: '話す内容はプロンプトの引用符の中に書きます。声はこのサンプルのものになります。',
    fill: 'プロンプトをセクションに分ける',
    filled: 'プロンプトはセクションに分かれています。',
  },
}
