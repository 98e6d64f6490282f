import type { Words } from '../en/index.ts'
import type { Made } from '../numbers.ts'
import { bare, type Message } from '../said.ts'
import { engineProblems } from './engines.ts'
import { extendingProblems } from './extending.ts'
import { retakingProblems } from './retaking.ts'
import { toolProblems } from './tools.ts'
import { keyframeProblems } from './keyframes.ts'
import { reworkProblems } from './reworks.ts'
import { faults } from './faults.ts'
import { listProblems } from './lists.ts'
import { decimal, stated } from './numbers.ts'
import { refusalOf } from './server.ts'
import { unreadable } from './unreadable.ts'
import { uploadRefusals } from './uploads.ts'

const media = { image: '画像', audio: 'オーディオファイル', video: '動画' }

const noSettings = {
  large: '1 MBを超えています',
  other: 'ジョブの設定ではありません',
  mode: 'このバージョンのLTX AIOにないモードの設定です',
}

const noPresets: Record<'large' | 'damaged' | 'foreign' | 'newer', Message> = {
  large: [
    'このファイルはプリセットとしては大きすぎます。',
    'LTX AIOでエクスポートしたファイルを選んでください。',
  ],
  damaged: [
    'このファイルのプリセットは破損しています。',
    '元の場所でエクスポートし直してください。',
  ],
  foreign: [
    'このファイルにLTX AIOのプリセットはありません。',
    'LTX AIOでエクスポートしたファイルを選んでください。',
  ],
  newer: [
    'このファイルは、より新しいLTX AIOでエクスポートされています。',
    'LTX AIOを更新してから、もう一度インポートしてください。',
  ],
}

function unreadableBy(cause: string | null): Message | undefined {
  const all: Readonly<Partial<Record<string, Message>>> = unreadable
  return cause === null ? undefined : all[cause]
}

function made({ frames, seconds, width, height }: Made): string {
  return `${frames}フレーム、${decimal(seconds, 2)}秒、${width}×${height}`
}

function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat('ja', { type: 'disjunction' }).format(names)
}

const another = '「詳細設定」で別のファイルを選ぶか、「モデル」でダウンロードしてください。'

export const problems: Words['problems'] = {
  ...engineProblems,
  ...extendingProblems,
  ...retakingProblems,
  ...toolProblems,
  ...keyframeProblems,
  ...reworkProblems,
  prompt_empty: () => ['プロンプトが空です。', '動画で何が起こるかを書いてください。'],
  prompt_too_long: (v) => [
    `プロンプトは${v.length}文字です。テキストエンコーダーの学習データは最大で約${v.max}文字です。`,
    `${v.length - v.max}文字減らしてください。`,
  ],
  media_missing: (v) => [
    `${v.label}がありません。`,
    `${media[v.kind]}をドロップ、貼り付け、または選択してください。`,
  ],
  media_unreadable: (v) => {
    const [reason, remedy] = unreadableBy(v.cause) ?? [
      v.reason,
      '別のファイルを選ぶか、作成したプログラムで開いて書き出し直してください。',
    ]
    return [`${bare(v.name)}を読み込めません：${reason}`, remedy]
  },
  media_wrong_kind: (v) => [
    `この入力には${media[v.needs]}が必要ですが、${bare(v.name)}は${media[v.is]}です。`,
    `${media[v.needs]}を選んでください。`,
  ],
  media_too_large: (v) => [
    `${v.name}は${v.megabytes} MBです。このComfyUIにアップロードできるのは${v.max} MBまでです。`,
    `もっと小さいファイルを使うか、--max-upload-size ${Math.ceil(v.megabytes / 50) * 50}を付けてComfyUIを起動してください。`,
  ],
  upload_failed: (v) => [
    `${v.name}をアップロードできませんでした。`,
    'ComfyUIが動いていることを確認して、再試行してください。',
  ],
  upload_refused: (v) => [
    `${v.name}をアップロードできませんでした。${uploadRefusals[v.why].what}（HTTP ${v.status}）。`,
    uploadRefusals[v.why].remedy,
  ],
  upload_running: (v) => [`${v.name}をアップロード中です。`, '終わると生成できるようになります。'],
  audio_silent: (v) => [
    `${bare(v.name)}には音がありません。`,
    '音声トラックのあるファイルを選んでください。',
  ],
  audio_start_late: (v) => [
    `オーディオの開始位置は${stated(v.start)}秒ですが、ファイルの長さは${decimal(v.seconds, 2, 2)}秒しかありません。`,
    `${decimal(v.seconds, 2, 2)}秒より前の開始位置を選んでください。`,
  ],
  video_start_late: (v) => [
    `動画の開始位置は${stated(v.start)}秒ですが、ファイルの長さは${decimal(v.seconds, 2, 2)}秒しかありません。`,
    `${decimal(v.seconds, 2, 2)}秒より前の開始位置を選んでください。`,
  ],
  start_negative: () => ['開始位置を負の値にはできません。', '0秒以上にしてください。'],
  video_silent: (v) => [
    `${bare(v.name)}には残すサウンドがありません。`,
    '生成サウンドにするか、音声トラックのある動画を選んでください。',
  ],
  video_too_short: (v) => [
    `開始位置から後は${v.frames}フレームしかありません。${v.min}フレーム以上必要です。`,
    'もっと長い動画か、もっと前の開始位置を選んでください。',
  ],
  video_fps_low: (v) => [
    `動画は${decimal(v.fps, 3)} fpsです。${v.min} fps以上が必要です。`,
    '先に24 fpsに変換するか、別の動画を選んでください。',
  ],
  video_fps_high: (v) => [
    `動画は${decimal(v.fps, 3)} fpsです。対応しているのは${v.max} fpsまでです。`,
    `先に${v.max} fps以下に変換してください。`,
  ],
  size_out_of_range: (v) => [
    `${v.side}${stated(v.value)}ピクセルには対応していません。`,
    `${v.min}～${v.max}ピクセルにしてください。`,
  ],
  size_over_low_vram: (v) => [
    `${v.width}×${v.height}は低VRAMモードの上限を超えています。`,
    `${v.to}にするか、「詳細設定」で低VRAMモードをオフにしてください。`,
  ],
  picture_too_thin: (v) => [
    `${bare(v.name)}は${v.width}×${v.height}です。${v.size}にすると1ピクセル未満になってしまいます。`,
    v.to === null
      ? '別のサイズにするか、これほど細長くない画像を使ってください。'
      : `${v.to}にするか、これほど細長くない画像を使ってください。`,
  ],
  length_out_of_range: (v) => [
    `${stated(v.seconds)}秒は${stated(v.frames)}フレームになります。対応しているのは${v.min}～${v.max}フレームです。`,
    `${v.fps} fpsでは${decimal(v.min / v.fps, 1, 1)}～${decimal(v.max / v.fps, 1, 1)}秒にしてください。`,
  ],
  fps_out_of_range: (v) => [
    `${stated(v.fps)} fpsには対応していません。`,
    `${v.min}～${v.max}の整数にしてください。`,
  ],
  seed_out_of_range: (v) => [
    `シードを${stated(v.seed)}にはできません。`,
    '0～9007199254740992（2^53）の整数にするか、新しいシードにしてください。',
  ],
  number_out_of_range: (v) => [
    `${v.label}を${stated(v.value)}にはできません。`,
    `${stated(v.min)}～${stated(v.max)}${v.whole ? 'の整数' : ''}にしてください。`,
  ],
  preset_not_offered: (v) => [
    `「${v.mode}」にプリセット「${v.preset}」はありません。`,
    `次から選んでください：${v.offered}。`,
  ],
  quality_needs_dev: (v) => [
    `${v.checkpoint}は蒸留チェックポイントのため、ガイダンスを使えません。`,
    `「${v.preset}」か、devのチェックポイントを選んでください。`,
  ],
  request_invalid: (v) => [
    `リクエストの${v.path || '最上位'}が正しくありません：${v.message}。`,
    '修正してください。リクエストの項目はdocs/prompt.mdにあります。',
  ],
  setting_idle: (v) => [
    `${v.label}はここでは効果がありません。「${v.preset}」はガイダンスなしの蒸留ステップで実行されます。`,
    'そのままにするか、この設定を使うプリセットを選んでください。',
  ],
  fps_assumed: (v) => [
    `動画のフレームレートが分からないため、${v.fps} fpsとみなします。`,
    '速すぎたり遅すぎたりする場合は、先に動画をそのフレームレートに変換してください。',
  ],
  video_shortened: (v) => [
    `動画のフレーム数が、指定した長さ（${v.asked}）に足りません。結果は${v.frames}フレームになります。`,
    '増やすには、もっと長い動画か、もっと前の開始位置を選んでください。',
  ],
  audio_short: (v) => [
    `オーディオは${decimal(v.seconds, 2, 2)}秒で終わり、残りは無音になります。`,
    'オーディオと同時に終えるには、長さを自動にしてください。',
  ],
  sound_no_decoder: (v) => [
    `ComfyUIに${bare(v.name)}の音声用のデコーダーがありません。`,
    '音声をAACに変換するか、WAVで保存してください。',
  ],
  sound_fatal: (v) => [
    `${bare(v.name)}の音声は${v.channels}チャンネルです。読み込むとComfyUIがクラッシュします。`,
    '先にステレオにミックスダウンしてください。',
  ],
  sound_depth: (v) => [
    `ComfyUIは${bare(v.name)}の音声を読み込めません。8ビットなど、一般的でないビット深度です。`,
    '音声を16ビットに変換してください。',
  ],
  sound_channels: (v) => [
    `${bare(v.name)}の音声は${v.channels}チャンネルのため、ComfyUIでは動画に保存できません。`,
    '先にステレオにミックスダウンしてください。',
  ],
  sound_rate: (v) => [
    `${bare(v.name)}のサンプルレートは${decimal(v.rate / 1000)} kHzのため、ComfyUIでは動画に保存できません。`,
    '音声を48 kHzに変換してください。',
  ],
  sound_too_long: (v) => [
    `${bare(v.name)}の音声は${decimal(v.minutes, 0)}分あり、読み込むには${decimal(v.gigabytes, 0)} GBのメモリが必要です。`,
    '必要な部分を切り出してください。',
  ],
  sound_front_only: (v) => [
    `${bare(v.name)}の${v.channels}チャンネルのうち、モデルが使うのは前方の2チャンネルだけです。`,
    '声がセンターチャンネルにある場合は、先にステレオにミックスダウンしてください。',
  ],
  sound_early: (v) => [
    `${bare(v.name)}の音声は開始位置の${decimal(v.seconds, 2)}秒後に始まりますが、ComfyUIは最初のフレームから再生します。`,
    '音声の始まる位置から動画を使うか、先に変換してください。',
  ],
  animation_too_long: (v) => [
    `${bare(v.name)}はアニメーションです。${v.frames}フレームを読み込むには${decimal(v.gigabytes, 0)} GBのメモリが必要です。`,
    '使いたいフレームを画像として保存してください。',
  ],
  picture_animated: (v) => [
    `${bare(v.name)}はアニメーションです。${v.frames}フレームのうち最初のフレームを使います。`,
    '別のフレームを使うには、画像として保存してください。',
  ],
  pixels_squeezed: (v) => [
    `${bare(v.name)}は${v.shown}×${v.height}で再生されますが、ComfyUIは${v.width}×${v.height}の正方形ピクセルとして読み込むため、映像がつぶれて見えます。`,
    '先に正方形ピクセルに変換してください。',
  ],
  video_sparse: (v) => [
    `${decimal(v.start)}秒より後では、必要な時間内のフレームが${v.min}未満です。`,
    '別の位置から始めるか、固定フレームレートに変換してください。',
  ],
  video_unseekable: () => [
    '動画にインデックスがないため、途中から読み込めません。',
    '0秒から始めるか、MP4に変換してください。',
  ],
  video_uneven: (v) => [
    `この動画は可変フレームレートです。${decimal(v.shown, 1, 1)}秒が${decimal(v.made, 1, 1)}秒になり、動きと音がずれます。`,
    '先に固定フレームレートに変換してください。',
  ],
  audio_cut: (v) => [
    `オーディオの${decimal(v.from, 2)}～${decimal(v.to, 2)}秒を使い、最後の${decimal(v.out, 2)}秒は使いません。`,
    'オーディオ全体を使うか、別の開始位置を選んでください。',
  ],
  part_without_frame: () => [
    '前のパートの最後のフレームを読み込めませんでした。',
    '前のパートを生成し直すか、その最後のフレームをこのジョブの画像として使ってください。',
  ],
  audio_over_most: (v) => [
    `オーディオが動画の最大の長さを超えています。${decimal(v.from, 2)}～${decimal(v.to, 2)}秒を使い、最後の${decimal(v.out, 2)}秒は使いません。`,
    '全体をいくつかのパートに分けて順に生成するか、別の開始位置を選んでください。',
  ],
  voice_start_late: (v) => [
    `声のサンプルの長さは${decimal(v.seconds, 1)}秒ですが、開始位置が${decimal(v.start, 1)}秒になっています。`,
    'もっと前の開始位置を選んでください。',
  ],
  references_too_many: (v) => [
    `参照画像が${v.count}枚あります。シートに入るのは${v.max}枚までです。`,
    'いくつか削除してください。',
  ],
  sheet_missing: () => [
    'シートにはまだ、この参照画像がこのサイズで表示されていません。',
    '少し待ってください。リクエストでは参照画像を省き、シートだけを指定してください。',
  ],
  node_missing: (v) => [
    `このComfyUIにはノード${v.classes}がありません。`,
    v.pack
      ? `ComfyUI Managerで${v.pack}をインストールし、ComfyUIを再起動してください。`
      : `ComfyUIを${v.since ?? '0.27'}以降に更新${v.setting === null ? '' : `するか、「${v.setting}」をオフに`}してください。`,
  ],
  model_missing: (v) => [
    `モデルファイル${v.file}がありません。`,
    `ComfyUI/models/${v.folder}、またはそのサブフォルダーに置いてください。`,
  ],
  model_broken: (v) => [
    `モデルファイル${v.file}は破損しています：${faults.is(v.fault)}。`,
    `ComfyUI/models/${v.folder}から削除し、ダウンロードし直してください。`,
  ],
  model_mixed: (v) => [
    v.of.length > 0
      ? `${v.file}は${anyOf(v.of)}用のため、${v.family}では使えません。`
      : `${v.file}は${v.family}用ではありません。`,
    v.instead === null ? another : `${v.instead}を使ってください。`,
  ],
  lora_mixed: (v) => [
    `${v.file}は別のLTX（${anyOf(v.of)}）用のため、${v.family}では使えません。`,
    `オフにして、${v.family}用のLoRAを選んでください。`,
  ],
  lora_unfit: (v) => [
    v.kind === null
      ? `${v.file}は別のモデル用のLoRAのため、${v.family}では効果がありません。`
      : `${v.file}は${v.kind}のため、LoRAとしては使えません。`,
    `オフにして、${v.family}用のLoRAを選んでください。`,
  ],
  model_unfit: (v) => [
    `${v.file}は${v.kind}のため、「${v.role}」としては使えません。`,
    v.instead === null ? another : `${v.instead}を使ってください。`,
  ],
  model_misplaced: (v) => [
    `モデルファイル${v.file}が、ComfyUIの探さない${v.found}にあります。`,
    `ComfyUI/models/${v.folder}に移してください。`,
  ],
  option_missing: (v) => [
    `このComfyUIでは、${v.input}に${stated(v.value)}を選べません。`,
    v.options ? `次から選んでください：${v.options}。` : '選べる項目がありません。',
  ],
  option_refused: (v) => [
    `このComfyUIでは、${v.input}に${v.value}を選べません。`,
    '別の項目を選ぶか、ComfyUI ManagerでLTX AIOを更新してください。',
  ],
  value_out_of_limits: (v) => [
    `このComfyUIでは、${v.input}を${stated(v.value)}にはできません。`,
    v.min !== null && v.max !== null
      ? `${stated(v.min)}～${stated(v.max)}にしてください。`
      : v.min !== null
        ? `${stated(v.min)}以上にしてください。`
        : `${stated(v.max)}以下にしてください。`,
  ],
  input_unknown: (v) => [
    `このComfyUIの${v.node}は、LTX AIOの知らない${v.input}を必要とします。`,
    'ComfyUI ManagerでLTX AIOを更新してください。',
  ],
  input_refused: (v) => [
    `${v.node}の${v.input}に${v.value}は使えません。`,
    '設定を変更するか、ComfyUI ManagerでLTX AIOを更新してください。',
  ],
  link_refused: (v) => [
    `このComfyUIの${v.node}は、${v.input}にLTX AIOの接続とは異なる型を必要とします。`,
    'ComfyUI ManagerでLTX AIOを更新してください。',
  ],
  import_unreadable: (v) => [
    v.reason === 'none'
      ? 'この動画はLTX AIOで作成されたものではありません。'
      : `このファイルの設定を読み込めません：${noSettings[v.reason]}。`,
    'LTX AIOが保存した元の動画を使ってください。ほかのプログラムで保存すると、中の設定が消えたり変わったりします。',
  ],
  import_unknown: (v) => [
    `このバージョンのLTX AIOが知らない設定があります：${v.names}。`,
    '無視されます。使うにはLTX AIOを更新してください。',
  ],
  import_senseless: (v) => [
    `ファイルに無効な設定があります：${v.names}。`,
    '代わりにデフォルトを使います。',
  ],
  import_replaced: (v) => [v.what, '代わりにデフォルトを使います。'],
  made_with_missing: (v) => [
    `この動画で使われた${bare(v.name)}がここにありません。`,
    v.folder
      ? `ComfyUI/models/${v.folder}に置くか、別のファイルを選んでください。`
      : 'もう一度ファイルを選ぶか、別のファイルを選んでください。',
  ],
  preset_lacks: (v) => [
    `${bare(v.name)}がないため、プリセットから省きました。`,
    `ComfyUI/models/${v.folder}に置いてから、プリセットをもう一度使ってください。`,
  ],
  presets_refused: (v) => noPresets[v.reason],
  preset_unreadable: () => [
    'ファイルに読み込めないプリセットが1つあります。',
    'ほかのプリセットはインポートしました。',
  ],
  preset_senseless: (v) => [
    `${v.name}に、このバージョンで使えない設定があります：${v.fields}。`,
    '残りはインポートしました。',
  ],
  prompt_blocked: (v) => [
    `ComfyUIが確認する前に、ジョブが拒否されました（HTTP ${v.status}）。`,
    v.status === 413
      ? 'ComfyUIの手前のプロキシでリクエストサイズの上限を上げてから（nginx：client_max_body_size）、再試行してください。'
      : 'ComfyUIの手前のプロキシ、ファイアウォール、ログインを確認してから、再試行してください。',
  ],
  prompt_crashed: () => [
    'このジョブの確認中に、ComfyUIかノードパックがクラッシュしました。',
    'コンソールで原因を確認し、修正してから再試行してください。',
  ],
  records_not_kept: (v) => [
    `ComfyUIがジョブを保存できません${v.status === null ? '' : `（HTTP ${v.status}）`}。${
      v.copied ? '今はこのブラウザーにだけあります。' : 'このページを離れると失われます。'
    }`,
    {
      proxy: 'ComfyUIの手前のプロキシが、%2Fを含むアドレスをそのまま渡すように設定してください。',
      size: 'ComfyUIの手前のプロキシでリクエストサイズの上限を上げてください（nginx：client_max_body_size）。',
      disk: 'ComfyUIがユーザーフォルダーに書き込めること、ディスクに空きがあることを確認してください。',
      login:
        'ページを再読み込みしてください。解決しない場合は、ComfyUIの手前のログインを確認してください。',
      other: 'LTX AIOは30秒ごとに再試行します。',
    }[v.why],
  ],
  record_unreadable: () => [
    '記録が破損しているため、このジョブが失敗した理由を読み込めません。',
    '設定は残っています。設定を使用するか、再試行してください。',
  ],
  family_needs_comfyui: (v) => [
    `${v.family}にはComfyUI ${v.needs}以降が必要です。現在は${v.has}です。`,
    'ComfyUIを更新し、このページを再読み込みしてください。',
  ],
  server_down: () => [
    'ComfyUIが応答していません。',
    '再起動するか、コンソールを確認してください。ここの内容はすべて残ります。',
  ],
  shim_refused: (v) => refusalOf(v),
  shim_blocked: (v) => [
    `LTX AIO以外の何かが応答しました（HTTP ${v.status}）。`,
    'ログインが必要なページの場合は、もう一度ログインしてください。それ以外の場合は、ComfyUIの手前のプロキシが/api/ltx_aioへのリクエストを通すことを確認してください。',
  ],
  output_linked: (v) => [
    `フォルダーoutput/${v.folder}がComfyUIの出力フォルダーの外へのリンクになっており、このComfyUIはそこに保存しません。`,
    'リンクを通常のフォルダーに置き換えるか、--output-directoryで保存先を指定してComfyUIを起動してください。',
  ],
  output_kept: (v) => [
    'LTX AIOのバックエンドが応答していないため、ファイルは削除されませんでした。',
    `ComfyUIのフォルダーoutput/${v.folder}から削除してください。`,
  ],
  server_refused: (v) => [
    `ComfyUIがジョブを拒否しました：${v.message}`,
    'メッセージの問題を修正してから、もう一度生成してください。',
  ],
  input_file_gone: (v) => [
    `${v.name}がComfyUIの入力フォルダーからなくなっています。`,
    'ファイルをもう一度選んでください。',
  ],
  run_failed: (v) => [
    `ジョブが失敗しました：${v.message ?? '理由は不明です'}`,
    '再試行してください。同じように失敗する場合は、質問するときに下のComfyUIのメッセージを添えてください。',
  ],
  no_video: () => [
    '動画ができないままジョブが終了しました。',
    '再試行してください。再発する場合は、ComfyUIのコンソールを確認してください。',
  ],
  made_otherwise: (v) => [
    `予定と異なります。${made(v.announced)}のはずが、${made(v.made)}になりました。`,
    v.fromVideo
      ? '元の動画を固定フレームレートに変換してから、再試行してください。'
      : '再試行してください。同じ結果になる場合は、ComfyUIのコンソールを確認してください。',
  ],
  run_lost: () => [
    'このジョブが終わる前に、ComfyUIが再起動されました。',
    '再試行してください。設定とシードは残っています。',
  ],
  writing_lost: () => [
    'ComfyUIにこのリクエストがなくなっています。再起動されたか、誰かが削除しました。',
    'もう一度改善してください。プロンプトは変わっていません。',
  ],
  run_stopped: () => [
    'このジョブの実行中にComfyUIが停止しました。',
    '先にComfyUIのコンソールを確認してください。このジョブが原因の場合、再試行するとまた停止するかもしれません。',
  ],
  run_removed: () => [
    'このパネル以外の何かが、ComfyUIのキューか履歴からこのジョブを削除しました。',
    '再試行してください。設定とシードは残っています。',
  ],
  run_over_limit: (v) => [
    `1つのジョブの上限${v.limit}（サーバーの所有者の設定）を超えたため、停止しました。`,
    '短く、または小さくするか、ドラフトを生成してください。それまでにComfyUIが保存したものは残ります。',
  ],
  estimate_over_limit: (v) => [
    `このジョブには${v.time}かかりますが、このサーバーの所有者が許可しているのは${v.limit}までです。`,
    'もっと短い長さ、小さいサイズ、または別のプリセットを選んでください。',
  ],
  mode_not_offered: (v) => [
    `このサーバーの所有者は「${v.mode}」を提供していません。`,
    '別のモードを選んでください。',
  ],
  preset_limited: (v) => [
    `このサーバーの所有者は「${v.mode}」の「${v.preset}」を提供していません。`,
    '別のプリセットを選んでください。',
  ],
  run_unknown: () => [
    'ComfyUIにこのジョブがなくなっています。再起動されたか、キューがクリアされました。',
    '再試行してください。設定とシードは残っています。',
  ],
  ...listProblems,
}
