import type { Words } from '../en/index.ts'

export const settings: Words['settings'] = {
  language: {
    title: '言語',
    label: 'このパネルの言語',
    help: '「ComfyUIと同じ」では、ComfyUIの言語設定に従います。設定されていない場合は、ブラウザーの言語のうちLTX AIOが対応する最初の言語になります。',
    auto: 'ComfyUIと同じ',
  },
  machine: {
    title: 'このマシン',
    runsOn: '実行デバイス',
    processor: 'CPU',
    graphicsMemory: 'VRAM',
    memory: 'RAM',
    unknown: 'ComfyUIからハードウェア情報がまだ届いていません。',
    setUpFor: '設定の対象',
    automatic: '自動',
  },
  owner: {
    title: 'このサーバーの制限',
    modes: (modes) => `所有者が提供しているモード：${new Intl.ListFormat('ja').format(modes)}。`,
    presets: (mode, presets) => `${mode}（${presets}）`,
    seconds: (limit) => `ジョブは${limit}で停止されます（所有者の設定）。`,
    ignored: (entries) =>
      `user/__ltx_aio/limits.jsonに、読み込めないため制限にならない項目があります：${entries}。`,
  },
  memory: {
    title: 'RAM',
    titleOfCard: 'VRAM',
    help: 'ComfyUIはジョブの間もモデルをメモリに残します。アンロードすると、ほかのプログラムのためにメモリを空けられます。次のジョブで再び読み込まれます。',
    free: (free, all) => `${all}のうち${free}が空いています。`,
    freeOfRam: (free, all) => `RAM：${all}のうち${free}が空いています。`,
    models: 'メモリ内のモデル',
    noModels: '読み込まれているモデルはありません。',
    unload: 'モデルをアンロード',
    unloading: 'アンロード中…',
    waiting: (before) =>
      `現在の空きは${before}です。ComfyUIはジョブの合間にアンロードするため、待っています…`,
    freed: (before, now) => `空きが${before}から${now}になりました。`,
    asBefore: (free) =>
      `空きは${free}のままです。モデルが読み込まれていなかったか、ジョブが使用中です。`,
    unreachable: 'ComfyUIが応答していません。',
    processor: 'CPU',
    badgeTitle: (free, all) => `${all}のうち${free}空き`,
  },
  runs: {
    title: 'ジョブ',
    tell: 'ジョブの終了を通知',
    tellHelp: 'このパネルが表示されていないときに通知します。',
    refused:
      'ブラウザーがこのページの通知をブロックしています。httpsまたはlocalhostと、通知の許可が必要です。それまではComfyUIが表示します。',
    tellBy: { toast: 'ComfyUI内', system: 'システム', none: 'オフ' },
    sound: 'ジョブ終了時のサウンド',
    soundHelp: '短い音を鳴らします（「作成」の表示中を除く）。',
    previews: 'ライブプレビュー',
    previewsHelp: '各ステップの後に、最初のフレームを小さく表示します。',
    previewsFailed: (version) =>
      `ComfyUI ${version}でプレビューが原因でジョブが終了したため、ライブプレビューをオフにしました。オンにするともう一度試せます。`,
    previewsSince: (min, version) =>
      `ライブプレビューにはComfyUI ${min}以降が必要です。現在は${version}です。`,
  },
  token: {
    asking: 'トークンを確認中…',
    noServerPart: 'ダウンロードできません。LTX AIOのバックエンドが応答していません。',
    check: '確認',
    checking: '確認中…',
    forget: '削除',
    theToken: '：トークン',
    label: 'トークン',
    another: '新しいトークン',
    save: '保存',
    make: { before: '読み取り用トークンは', after: 'で作成できます。' },
    kept: 'サーバーに保存され、Hugging Faceにだけ送信されます。再び表示されることはありません。',
  },
  makes: (families) => `${new Intl.ListFormat('ja').format(families)}で動画とサウンドを生成します`,
}
