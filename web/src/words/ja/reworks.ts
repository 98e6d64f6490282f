import type { reworkProblems as english } from '../en/reworks.ts'
import type { Words } from '../en/index.ts'
import { decimal } from './numbers.ts'

export const reworks: Words['reworks'] = {
  names: {
    smooth: 'なめらか',
    enlarge: '拡大',
    join: '結合',
  },
  verbs: {
    smooth: (fps) => `なめらかに：${fps} fps`,
    enlarge: (size) => `拡大：${size}`,
  },
  hints: {
    smooth: (from, to) =>
      `フレームレートを${from}から${to} fpsへ2倍にします。長さとサウンドはそのままです。`,
    enlarge: (from, to) =>
      `サイズを${from}から${to}へ2倍にします。長さ、フレームレート、サウンドはそのままです。`,
  },
  takes: (time) => `所要時間は${time}です。`,
  label: '不足しているモデルファイル',
  needs: (name, file) => `「${name}」には${file}が必要です。`,
  download: (size) => `${size}をダウンロードして実行`,
  downloadUnsized: 'ダウンロードして実行',
  byHand: '次のコマンドでダウンロードしてから、再試行してください。',
  close: '閉じる',
  ofMode: (mode, rework) => `${mode} · ${rework}`,
  setting: '後処理',
  from: '元の動画',
  clip: (frames, fps, size) => `${size}、${frames}フレーム、${fps} fps`,
  show: (name) => `${name}を表示`,
  useSettings: '設定を使用',
  join: {
    verb: '結合…',
    hint: '動画を並べて1本に結合します。',
    several: (count) => `動画${count}本を結合…`,
    label: '動画を結合',
    one: 'この動画と結合する動画を追加してください。',
    total: (count, seconds, size, fps) => `動画${count}本、${seconds}秒、${size}、${fps} fps`,
    seconds: (seconds) => `${seconds}秒`,
    fitted: (size, to) => `${size}、切り抜いて${to}に変更`,
    spread: (fps, to) => `${fps} fps、${to} fpsで再生`,
    part: (place, name) => `${place}：${name}`,
    moved: (name, place, count) => `${name}は${count}本中${place}番目です。`,
    remove: '削除',
    addFiles: 'ファイルを追加…',
    sending: (name) => `${name}をアップロード中…`,
    crossfade: 'クロスフェード',
    crossfadeHelp: '0では切り替えるだけです。サウンドもフェードします。',
    noCrossfade: 'クロスフェードに必要なLTX AIOのノードが、このComfyUIにありません。',
    shared: (seconds) => `クロスフェード${seconds}秒：短いためこれが上限です`,
    start: (count) => `動画${count}本を結合`,
    cancel: 'キャンセル',
    keys: 'Alt＋矢印キーで動画を移動し、Deleteで削除します。',
  },
}

export const reworkProblems: typeof english = {
  rework_one_frame: () => [
    '動画が1フレームしかないため、フレームの間を補えません。',
    'もっと長い動画を選んでください。',
  ],
  rework_too_fast: (v) => [
    `${decimal(v.fps)} fpsの2倍は、ComfyUIが保存できる${v.max} fpsを超えます。`,
    'この動画はすでになめらかです。',
  ],
  rework_too_large: (v) => [
    `${v.width}×${v.height}は、プレーヤーで表示できる一辺${v.max}ピクセルを超えます。`,
    'この動画はすでに十分大きいサイズです。',
  ],
  part_missing: (v) => [
    `パート${v.part}がないため、結合できませんでした。`,
    `パート${v.part}を作り直すか、ほかのパートを結合してください。`,
  ],
  rework_no_room: (v) => [
    `約${decimal(v.gigabytes, 0)} GBのRAMが必要ですが、このマシンのRAMは${decimal(v.ram, 0)} GBです。`,
    'もっと短い、または小さい動画を使ってください。',
  ],
}
