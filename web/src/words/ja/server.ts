import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      'このページとComfyUIの間のプロキシがヘッダーを取り除いているため、リクエストの送信元を確認できません。',
      `この操作にはComfyUIを直接開いてください：${address}。`,
    ],
    bad_body: ['サーバーが想定していない内容です。', 'ページを再読み込みしてください。'],
    bad_name: [
      'ComfyUIのフォルダーにあるファイルの名前ではありません。',
      'フォルダーでファイルを探してください。',
    ],
    busy_elsewhere: [
      '別のプログラムがこのファイルを使っています。',
      '終わるまで待つか、そのプログラムを閉じて再試行してください。',
    ],
    content_type: ['サーバーが想定していない内容です。', 'ページを再読み込みしてください。'],
    file_missing: [
      'ファイルがComfyUIのフォルダーからなくなっています。',
      'もう一度アップロードしてください。',
    ],
    folder_gone: [
      'このファイルのフォルダーがありません。',
      'ディスクをつなぎ直すか、別のフォルダーを選んでください。',
    ],
    header: (address) => [
      'LTX AIOのパネルが送るヘッダーなしでリクエストが届きました。',
      `ページを再読み込みしてください。ComfyUIを別のページの中で表示している場合は、直接開いてください（${address}）。間のプロキシがヘッダーを取り除いています。`,
    ],
    host: (address) => [
      'ComfyUIを開いているアドレスをLTX AIOが知りません。',
      address === ''
        ? 'ComfyUIをIPアドレスかlocalhostで開いてください。'
        : `ComfyUIをIPアドレスかlocalhostで開くか、ComfyUI/user/__ltx_aio/config.jsonのallowed_hostsに「${address}」を追加してください。`,
    ],
    linked: [
      'このファイルはComfyUIのフォルダーの外へのリンクのため、ComfyUIは開きません。',
      'ファイルそのものをComfyUIの入力フォルダーにコピーするか、そこから選んでください。',
    ],
    not_saved: [
      'ComfyUIの入力フォルダーにファイルを保存できませんでした。',
      'ComfyUIがそこに書き込めること、ディスクに空きがあることを確認してください。',
    ],
    not_deleted: [
      'ファイルを削除できませんでした。',
      '再生中のプログラムを閉じ、ComfyUIがそのフォルダーに書き込めることを確認してください。',
    ],
    not_ours: [
      'LTX AIOがダウンロードしたファイルではないため、削除しません。',
      'フォルダーから自分で削除してください。',
    ],
    not_yours: [
      'この動画は、このユーザーの履歴にありません。',
      '作成したユーザーとしてログインするか、フォルダーからファイルを削除してください。',
    ],
    not_writable: [
      'ComfyUIがモデルフォルダーを変更できません。',
      'ComfyUIを実行しているユーザーに書き込み権限を与えてください。',
    ],
    origin: (address) =>
      address === ''
        ? ['別のWebページからのリクエストです。', 'LTX AIOはComfyUIのページの中で使ってください。']
        : [
            `ページのアドレスは${address}ですが、リクエストは別のアドレスでComfyUIに届きました。`,
            `間にプロキシがある場合は、アドレスをそのまま渡すように設定するか（nginx：proxy_set_header Host $http_host;）、ComfyUI/user/__ltx_aio/config.jsonのallowed_hostsに「${address}」を追加してください。プロキシがない場合は、LTX AIOをComfyUIのページの中で使ってください。`,
          ],
    queue_full: [
      'ダウンロードのキューがいっぱいです。',
      'いくつか終わってから再試行してください。',
    ],
    token_form: [
      'アクセストークンではありません。',
      'huggingface.co/settings/tokensからコピーしてください。hf_で始まります。',
    ],
    token_not_saved: [
      'トークンを保存できませんでした。',
      'ComfyUIがユーザーフォルダーに書き込めること、ディスクに空きがあることを確認してください。',
    ],
    token_not_settable: [
      'ほかの人もこのサーバーに接続できるため、Webページからはトークンを設定できません。',
      'サーバーでHF_TOKENを設定するか「hf auth login」を実行し、ComfyUIを再起動してください。',
    ],
    unknown_model: [
      'LTX AIOはこのモデルを知りません。',
      'ページを再読み込みしてください。LTX AIOを更新した直後の場合は、ComfyUIを再起動してください。',
    ],
    app_off: [
      'スマートフォンとタブレット用のページはオフになっています。',
      'ComfyUIを動かしているパソコンで、パネルの「設定」からオンにしてください。',
    ],
    devices_not_saved: [
      '保存できませんでした。',
      'ComfyUIがユーザーフォルダーに書き込めること、ディスクに空きがあることを確認してください。',
    ],
    no_code: [
      '有効なコードがありません。使用済みか、入力を何度も間違えたか、10分以上経過しています。',
      'ComfyUIを動かしているパソコンで、パネルの「設定」に新しいコードを表示してください。',
    ],
    no_such_file: [
      'LTX AIOのページに、この名前のファイルはありません。',
      'ページを再読み込みしてください。',
    ],
    not_here: [
      'ComfyUIを動かしているパソコンでのみ変更できます。',
      'そのパソコンで、localhostからComfyUIを開いてください。',
    ],
    not_paired: [
      'このデバイスはLTX AIOとペアリングされていません。',
      'ComfyUIを動かしているパソコンで、パネルの「設定」に表示されるコードを入力してください。',
    ],
    wrong_code: [
      'パネルに表示されているコードと異なります。',
      '確認して、もう一度入力してください。5回間違えると無効になります。',
    ],
    unknown_engine: [
      'このエンジンはサーバーのリストにありません。',
      'ページを再読み込みしてください。エンジンはComfyUI/user/__ltx_aio/engines.jsonに記載します。',
    ],
    engine_route: [
      'LTX AIOはほかのエンジンにこの要求を送りません。',
      'ページを再読み込みしてください。LTX AIOを更新した直後の場合は、ComfyUIを再起動してください。',
    ],
    engine_unreachable: (engine) => [
      `${engine}に接続できません。`,
      '動いていること、ComfyUI/user/__ltx_aio/engines.jsonのアドレスが正しいことを確認してください。',
    ],
    engine_worker: (engine) => [
      `${engine}に接続できません。`,
      'ComfyUI-Distributedのパネルか、そのマシン自体で起動してから、再確認してください。',
    ],
    engine_address: (engine) => [
      `${engine}のアドレスの名前が、このパソコンを指しているか、見つかりません。`,
      'ComfyUI/user/__ltx_aio/engines.jsonにはIPアドレスを、このパソコンならlocalhostを書いてください。',
    ],
    engine_certificate: (engine) => [
      `${engine}との暗号化された接続に失敗しました。`,
      'アドレスがhttpかhttpsか、証明書が有効かを確認してください。',
    ],
    engine_key: (engine) => [
      `${engine}のキーを読み込めません。`,
      'ComfyUI/user/__ltx_aio/engines.jsonのヘッダーで指定したファイルを確認してください。',
    ],
    engine_slow: (engine) => [
      `${engine}が時間内に応答しませんでした。`,
      '再試行してください。繰り返す場合は、そのマシンで何が動いているかを確認してください。',
    ],
    engine_broke: (engine) => [
      `${engine}との接続が切れました。`,
      '再試行してください。繰り返す場合は、ネットワークを確認してください。',
    ],
    engine_answer: (engine) => [
      `${engine}のアドレスで、想定と異なるものが応答しました。`,
      'ComfyUI/user/__ltx_aio/engines.jsonのアドレスと「kind」を確認してください。',
    ],
    engine_denied: (engine) => [
      `${engine}がアクセスを拒否しました。`,
      'ComfyUI/user/__ltx_aio/engines.jsonのヘッダーを確認してください。キーがないか、間違っています。',
    ],
    engine_failed: (engine) => [
      `${engine}が応答できませんでした。`,
      'そのマシンのログで原因を確認してください。',
    ],
    engine_redirected: (engine) => [
      `${engine}が別のアドレスに転送しようとしましたが、LTX AIOは従いません。`,
      'ブラウザーで開き、最後に表示されたアドレスをComfyUI/user/__ltx_aio/engines.jsonに書いてください。',
    ],
    engine_upload: (engine) => [
      `${engine}がこのファイルを受け付けません。`,
      '大きすぎる可能性があります。そのマシンのComfyUIを、より大きい--max-upload-sizeで起動してください。',
    ],
    result_gone: (engine) => [
      `${engine}にこのファイルがなくなっています。`,
      'もう一度ジョブをキューに追加してください。',
    ],
    result_not_saved: [
      'ComfyUIの出力フォルダーにファイルを保存できませんでした。',
      'ComfyUIがそこに書き込めること、ディスクに空きがあることを確認してください。',
    ],
    engines_unreadable: [
      'ComfyUI/user/__ltx_aio/engines.jsonを読み込めません。',
      'ComfyUIに読み取り権限があること、サイズが256 KiB以下であることを確認してください。',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.jsonがJSONのリストではありません（行と列：${place}）。`,
      '修正してください。例はdocs/engines.mdにあります。',
    ],
    engines_entry: (place) => [
      `ComfyUI/user/__ltx_aio/engines.jsonに正しくないエンジンがあります：${place}。`,
      '修正してください。各項目に書ける内容はdocs/engines.mdにあります。',
    ],
    engines_twice: (place) => [
      `ComfyUI/user/__ltx_aio/engines.jsonに同じ名前のエンジンが2つあります：${place}。`,
      'どちらかの名前を変えてください。',
    ],
    engines_workers: (place) => [
      `${place}のComfyUI-Distributedが、どのワーカーがあるかを返しません。`,
      '動いていること、ComfyUI-Distributedが入っていることを確認してから、再確認してください。',
    ],
    worker_host: (place) => [
      `ComfyUI-Distributedのワーカーは、別のホストにあるため使われません：${place}。`,
      '自分のものであれば、ComfyUI/user/__ltx_aio/engines.jsonのこのエンジンの「hosts」にそのホストを追加してください。',
    ],
    worker_entry: (place) => [
      `ComfyUI-Distributedのワーカーは、今の設定では使えません：${place}。`,
      'ComfyUI-Distributedのパネルで名前とポートを確認してください。使われるワーカーは32個までです。',
    ],
    engines_open: [
      'このパソコンのほかのユーザーが、ComfyUI/user/__ltx_aio/engines.jsonのキーを読み取れます。',
      'ComfyUIを実行しているユーザーだけが読み取れるようにしてください：chmod 600。',
    ],
    too_large: ['リクエストが大きすぎます。', '一度に送る量を減らしてください。'],
  }

/** The server's fallback message. */
const nothingBetter = 'That did not work.'

export function refusalOf(refused: {
  code: string
  what: string
  remedy: string
  address: string
}): Message {
  const { code, what, remedy, address } = refused
  const known = refusals[code]
  if (known) return typeof known === 'function' ? known(address) : known
  return what === nothingBetter
    ? ['うまくいきませんでした。', 'ComfyUIのログで原因を確認してください。']
    : [what, remedy]
}
