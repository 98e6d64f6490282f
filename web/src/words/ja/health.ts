import type { Words } from '../en/index.ts'

export const health: Words['health'] = {
  title: 'このComfyUIの状態',
  check: 'このComfyUIを診断',
  checkHelp:
    'バージョン、ノード、モデルファイル、ディスク、メモリを確認し、起動オプションを提案します。',
  back: '設定に戻る',
  recheck: '再診断',
  checking: '確認中…',
  copyAll: 'すべてコピー',
  copyHelp:
    '個人のパスを含まない英語のレポートをコピーします。サポートを受けるときに共有できます。',
  copied: 'レポートをコピーしました',
  copiedDetail: '質問するときに貼り付けてください。',
  notCopied: 'ブラウザーがコピーを許可しませんでした',
  notCopiedDetail: 'テキストを選択してコピーしてください。',
  mark: { ok: 'OK', warning: '警告', fault: '問題' },
  verdict: {
    ok: 'すべて問題ありません。',
    warning: (count) => `動作しますが、警告が${count}件あります。`,
    fault: (count) => `修正が必要な問題が${count}件あります。`,
  },
  areas: {
    versions: 'バージョン',
    nodes: 'ノード',
    models: 'モデルファイル',
    disk: 'ディスク',
    memory: 'メモリ',
    flags: '起動オプション',
  },
  names: {
    comfyui: 'ComfyUI',
    frontend: 'ComfyUIのフロントエンド',
    python: 'Python',
    torch: 'PyTorch',
  },
  down: 'ComfyUIが応答していません。',
  startIt: '再起動するか、コンソールを確認してください。',
  again: '再試行',
  versionUnknown: (name) => `${name}のバージョンを取得できません。`,
  tooOld: (min, name) => `古すぎます。${name}を${min}以降に更新してください。`,
  shimAbsent:
    'LTX AIOのバックエンドが応答していないため、ダウンロードとファイルの確認ができません。',
  shimRemedy: 'ComfyUIを再起動し、コンソールでLTX AIOの表示を確認してください。',
  nodesFine: (classes, modes) =>
    `${modes}個のモードで使う${classes}個のノードは、必要な入力も含めてすべて揃っています。`,
  otherNeeds: (family, version) => `${family}にはComfyUI ${version}以降が必要です。`,
  otherFine: (family, nodes) => `${family}で使う${nodes}個のノードはすべて揃っています。`,
  neededBy: (modes) => `必要とするモード：${modes}。`,
  inputGone: (input, node) =>
    `このComfyUIの${node}には入力${input}がもうありません。ジョブでは省かれます。`,
  inputUnknown: (input, node) =>
    `このComfyUIの${node}は、LTX AIOの知らない入力${input}を必要とします。`,
  updateUs: 'ComfyUI ManagerでLTX AIOを更新してください。',
  modelsFine: (mode, count) =>
    `「${mode}」に必要なファイル${count}個はすべてインストール済みです。`,
  missing: (mode, count, amount, atLeast) =>
    `「${mode}」に必要なファイルが${count}個不足しています：${amount}${atLeast ? '以上' : ''}。`,
  byHand: 'ダウンロード用のコマンドは「作成」にあります。',
  download: 'ダウンロード',
  broken: (file) => `${file}は破損しています。`,
  brokenRemedy: '「モデル」で削除してから、ダウンロードし直してください。',
  fileMissing: (file) => `選択したファイル${file}がありません。`,
  putInto: (folder) =>
    `ComfyUI/models/${folder}に置くか、「詳細設定」で別のファイルを選んでください。`,
  showModels: '「モデル」を表示',
  disk: (free, labels, more) =>
    `${labels}${more > 0 ? `ほか${more}個のフォルダー` : ''}の空き容量は${free}です。`,
  noRoom: (lacking) => `不足ファイルを入れる空きが足りません。${lacking}空けてください。`,
  littleRoom: '残りわずかです。ジョブは一時ファイルも書き込みます。',
  locked: (label) => `ComfyUIが${label}に書き込めません。`,
  lockedRemedy:
    'ここにはダウンロードできません。権限を変更するか、「モデル」で別のフォルダーを選んでください。',
  machineUnknown: 'ComfyUIからハードウェア情報がまだ届いていません。',
  card: (name, all, free) => `${name}：${all}（空き${free}）。`,
  memory: (all, free) => `RAM：${all}（空き${free}）。`,
  noCard: 'GPUがありません。ComfyUIはCPUで動作しています。',
  noCardRemedy: 'ジョブは動きますが、非常に時間がかかります。',
  littleMemory: '残りわずかです。ほかのプログラムを閉じてください。',
  unload: 'モデルをアンロード',
  cramped: (room) =>
    `VRAMとRAMを合わせても、チェックポイントに必要な${room} GBに足りません。「詳細設定」でGGUFを選んでください。`,
  startedWith: (flag) => `ComfyUIは${flag}付きで起動されています。`,
  leaveOut: 'このオプションを外してください。',
  flagsFine: (flags) =>
    flags === '' ? '問題のあるオプションはありません。' : `${flags}：問題ありません。`,
  flagsUnknown: 'ComfyUIの起動オプションを取得できません。',
  command: 'ComfyUIの起動コマンド',
  commandHelp:
    '現在のオプションに加えて指定してください。ComfyUI Desktopでは設定の「サーバー設定」、comfy-cliでは「comfy launch --」の後に書きます。',
  commandNone: 'このマシンにオプションは不要です。ComfyUIのデフォルトで問題ありません。',
  copyCommand: 'コマンドをコピー',
  commandCopied: 'コマンドをコピーしました',
  commandCopiedDetail: 'ComfyUIを終了し、このコマンドで起動してください。',
  alreadySet: '使用中',
  flags: {
    cpu: 'GPUがない場合、ComfyUIはこのオプションでのみ起動します。',
    reserve: (vram) =>
      `VRAMは${vram} GBです。画面やほかのプログラムのために一部を空けておき、ジョブが最後に失敗するのを防ぎます（推定）。`,
    lowVram:
      'このマシンではダイナミックVRAMが使えません。このオプションでテキストエンコーダーをGPUに載せないようにします。',
    pinned: (ram) =>
      `RAMは${ram} GBです。ComfyUIは最大90%を固定（pinned）し、固定されたメモリはスワップされません。`,
    amdPinned:
      'AMDのGPUでは、固定メモリを使うとLTXの読み込みが止まることがあります（報告による）。',
    amdOffload: 'AMDのGPUでは、計算中に重みを移動したときにも起こると報告されています。',
    uploads: (limit) =>
      `アップロードは${limit} MBまでに制限されています。スタイル変換の動画はこれより大きいことがよくあります。`,
  },
  harm: {
    allOnCard: (family) =>
      `すべてのモデルをGPUに置いたままにしますが、VRAMは${family}には足りません。ダイナミックVRAMもオフになります。`,
    noDynamic: 'VRAMより大きいモデルも快適に動かせるダイナミックVRAMがオフになります。',
    reload: 'ジョブのたびにモデルがアンロードされ、次のジョブで読み込み直されます。',
    noCache:
      'ジョブ間でキャッシュが残らないため、「仕上げ」と「新しいシード」ですべてやり直しになります。',
    noMetadata:
      '動画に設定が保存されないため、動画をパネルにドロップしても設定を再利用できません。',
    cpuVae: 'CPUでのデコードには数分かかります。',
    wide: '重みに2～4倍のメモリが必要になります。',
  },
}
