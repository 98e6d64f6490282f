import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: 'プロンプト作成の補助',
  enhance: {
    button: '改善',
    hint: '入力したプロンプトから、より良いプロンプトを作成',
    label: '改善されたプロンプト',
    cost: (model, time, separate) =>
      `${model}（${separate ? 'プロンプト作成専用の小さなモデル' : 'どのジョブでも読み込むテキストエンコーダー'}）を使います · 1案あたり${time}。`,
    unknown: '予測なし',
    onCpu: '低VRAMモードではCPUで動くため、数分かかります。',
    seesImage: '画像も参照します。',
    keeps: '引用符の中の言葉は変わりません。',
    behind: (runs) =>
      runs === 1 ? '実行中のジョブの後に始まります。' : `${runs}件のジョブの後に始まります。`,
    noPrompt: '先に少し入力してください。',
    write: (takes) => `${takes}案を作成`,
    again: '新しい案',
    takes: '案',
    take: (take) => `案${take}`,
    waits: (runs) => (runs === 0 ? '次に実行されます。' : `ジョブ${runs}件の後。`),
    sending: '送信中…',
    loading: 'プロンプトを読み取り中…',
    writing: (count) => `作成中… 約${count}語`,
    silent: 'ComfyUIが応答していません。応答すると続きが始まります。',
    cancelled: 'キャンセルしました。',
    useless: {
      empty: '回答が空でした。プロンプトは変わっていません。',
      garbled: '回答がプロンプトになっていません。元のプロンプトは変わっていません。',
      same: 'プロンプトに変更はありませんでした。',
    },
    raw: '回答',
    mended: (quotes) =>
      quotes === 1
        ? '引用符の中の言葉が変わっていたため、元に戻しました。'
        : `${quotes}か所で引用符の中の言葉が変わっていたため、元に戻しました。`,
    added: (quotes) =>
      quotes === 1
        ? '引用符の言葉が抜けていたため、元の文を末尾に加えました。'
        : `引用符の言葉が${quotes}か所抜けていたため、元の文を末尾に加えました。`,
    outdated: 'その後プロンプトが編集されています。案を使うと、現在の文は「以前」に残ります。',
    use: (take) => `案${take}を使用`,
    used: (take) => `案${take}をプロンプトに入れました。`,
    undo: '元に戻す',
    cancel: 'キャンセル',
    close: '閉じる',
    ready: (take) => `案${take}ができました。`,
  },
  earlier: {
    button: '以前',
    hint: '以前のプロンプト：空のプロンプトでは上矢印キー、それ以外ではAlt＋矢印キー',
    label: '以前のプロンプト',
    search: 'プロンプトを検索',
    starred: 'スター付きのみ',
    star: 'このプロンプトにスターを付ける',
    starCurrent: '上のプロンプトにスターを付ける',
    unrun: '未実行',
    none: '実行したプロンプトがここに表示されます。',
    noMatch: '一致するプロンプトはありません。',
    more: (prompts) => `ほか${prompts}件。検索すると表示されます。`,
  },
  phrases: {
    button: 'フレーズ',
    hint: 'フレーズを挿入、またはサンプルから始める',
    label: 'フレーズとサンプル',
    samples: 'このモードのサンプル',
    camera: {
      title: 'カメラ',
      items: titled(camera.items, {
        still: '固定',
        pushIn: '寄る',
        pullBack: '引く',
        pan: 'パン',
        tilt: 'ティルトアップ',
        track: '追う',
        orbit: '回り込む',
        crane: '上昇',
        sink: '下降',
        left: '左へ移動',
        right: '右へ移動',
        hand: '手持ち',
      }),
    },
    shot: {
      title: 'ショットと光',
      items: titled(shot.items, {
        wide: 'ワイド',
        close: 'クローズアップ',
        low: 'ローアングル',
        golden: '夕日',
        soft: 'やわらかい日光',
        night: '夜',
      }),
    },
    sound: {
      title: 'サウンド',
      items: titled(sound.items, {
        ambience: '環境音のみ',
        music: '静かな音楽',
        speaks: '話す…',
      }),
    },
    before: {
      lipsync: {
        title: '口の動き（先頭に追加）',
        items: titled(before.lipsync.items, { speaks: '話す', sings: '歌う' }),
      },
    },
    avoid: {
      title: '入れないもの',
      items: titled(avoid.items, {
        subtitles: '字幕なし',
        logos: 'ロゴなし',
        cuts: 'カットなし',
        talk: '会話なし',
      }),
    },
  },
  length: {
    words: (words) => `${words}語`,
    good: (family, min, max) => `${family}には${min}～${max}語のプロンプトが最適です。`,
  },
}
