import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: 'このデバイスをペアリング',
  how: 'ComfyUIを動かしているパソコンでLTX AIOの「設定」を開き、「スマートフォンとタブレット」の「コードを表示」を選んでください。',
  code: 'コード',
  pair: 'ペアリング',
  pairing: 'ペアリング中…',
  noCookie:
    'ブラウザーがペアリングを保存しませんでした。このページのCookieを許可して再試行してください。',
  off: 'このページはオフになっています。',
  offRemedy: 'ComfyUIを動かしているパソコンで、LTX AIOの「設定」からオンにしてください。',
  users: 'このComfyUIには複数のユーザーがいます。',
  usersRemedy: 'このブラウザーで一度ComfyUIのページを開いてユーザーを選び、ここに戻ってください。',
  usersPair: 'ご自分のユーザーで設定に表示したコードで、このデバイスをペアリングしてください。',
  again: '再試行',
  settings: {
    title: 'スマートフォンとタブレット',
    turn: 'スマートフォンとタブレット用のページ',
    turnHelp:
      'ネットワーク内のデバイス向けに、このパネルだけを専用のページで表示します。各デバイスは、コードで一度だけペアリングします。',
    opens:
      'コードが守るのは、このページとそこからのパネルのリクエストだけです。ComfyUIにはログインがないため、--listenを付けて起動すると、ネットワーク内の誰でもコードなしでComfyUI自体を開けます。',
    on: 'スマートフォンとタブレット用のページはオンです。',
    off: 'スマートフォンとタブレット用のページはオフです。',
    notHere: '変更は、ComfyUIを動かしているパソコンのlocalhostで行えます。',
    noAddress:
      'ネットワーク内のアドレスが見つかりません。--listenなしで起動したComfyUIは、このパソコンにだけ応答します。--listenを付けて起動してください。それ以外の場合は、このパソコンのアドレスの後に/ltx_aio/appを付けて開いてください。',
    addresses: 'スマートフォンで開くアドレス',
    code: 'コード',
    codeHelp: (minutes) => `1台のデバイスをペアリングできます。有効期限はあと${minutes}分です。`,
    showCode: 'コードを表示',
    anotherCode: '別のコードを表示',
    paired: 'ペアリング済みのデバイス',
    unnamed: 'デバイス',
    since: (date) => `${date}から`,
    forget: (name) => `${name}のペアリングを解除`,
    forgetAll: 'すべてのデバイスのペアリングを解除',
  },
}
