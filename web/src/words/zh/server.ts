import type { Message } from '../said.ts'

/** The server speaks English: its refusals by code. Some name the host concerned. */
export const refusals: Readonly<Partial<Record<string, Message | ((address: string) => Message)>>> =
  {
    bare: (address) => [
      '此页面与 ComfyUI 之间的代理移除了请求头，LTX AIO 因此无法确认请求来自哪里。',
      `请为此直接打开 ComfyUI：${address}。`,
    ],
    bad_body: ['内容与服务器预期的不符。', '请重新加载页面。'],
    bad_name: ['这不是 ComfyUI 文件夹中的文件名。', '请在其文件夹中查找该文件。'],
    busy_elsewhere: ['另一个程序正在使用此文件。', '请等它完成，或关闭它后重试。'],
    content_type: ['内容与服务器预期的不符。', '请重新加载页面。'],
    file_missing: ['文件已不在 ComfyUI 的文件夹中。', '请重新上传。'],
    folder_gone: ['此文件的文件夹不存在。', '请重新连接其磁盘，或选择其他文件夹。'],
    header: (address) => [
      '请求缺少 LTX AIO 面板发送的请求头。',
      `请重新加载页面。如果 ComfyUI 显示在另一个页面中，请直接打开它（${address}）：中间的代理移除了请求头。`,
    ],
    host: (address) => [
      'LTX AIO 不认识打开 ComfyUI 所用的地址。',
      `请用 IP 地址或 localhost 打开 ComfyUI${address === '' ? '' : `，或将“${address}”添加到 ComfyUI/user/__ltx_aio/config.json 的 allowed_hosts`}。`,
    ],
    linked: [
      '此文件是指向 ComfyUI 文件夹之外的链接，ComfyUI 不会打开。',
      '请将文件本身复制到 ComfyUI 的输入文件夹，或从那里选择。',
    ],
    not_saved: [
      '无法将文件保存到 ComfyUI 的输入文件夹。',
      '请检查 ComfyUI 能否写入那里，以及磁盘是否已满。',
    ],
    not_deleted: ['无法删除文件。', '请关闭正在播放它的程序，并检查 ComfyUI 能否写入其文件夹。'],
    not_ours: ['此文件不是由 LTX AIO 下载的，因此不会删除。', '请自行从其文件夹中删除。'],
    not_yours: [
      '此视频不在当前用户的历史记录中。',
      '请以生成它的用户登录，或从其文件夹中删除文件。',
    ],
    not_writable: ['ComfyUI 无权更改其模型文件夹。', '请为运行 ComfyUI 的用户授予写入权限。'],
    origin: (address) =>
      address === ''
        ? ['请求来自另一个网页。', '请在 ComfyUI 的页面中使用 LTX AIO。']
        : [
            `页面的地址是 ${address}，但请求以另一个地址到达 ComfyUI。`,
            `如果中间有代理，请让它传递地址（nginx：proxy_set_header Host $http_host;），或将“${address}”添加到 ComfyUI/user/__ltx_aio/config.json 的 allowed_hosts。否则请在 ComfyUI 的页面中使用 LTX AIO。`,
          ],
    queue_full: ['下载队列已满。', '请在部分下载完成后重试。'],
    token_form: ['这不是访问令牌。', '请从 huggingface.co/settings/tokens 复制；它以 hf_ 开头。'],
    token_not_saved: ['无法保存令牌。', '请检查 ComfyUI 能否写入其用户文件夹，以及磁盘是否已满。'],
    token_not_settable: [
      '其他人可以访问此服务器，因此不能在网页上设置令牌。',
      '请在服务器上设置 HF_TOKEN，或运行“hf auth login”，然后重启 ComfyUI。',
    ],
    unknown_model: [
      'LTX AIO 不认识此模型。',
      '请重新加载页面；如果刚更新了 LTX AIO，请重启 ComfyUI。',
    ],
    app_off: [
      'LTX AIO 的手机和平板页面已关闭。',
      '请在运行 ComfyUI 的电脑上，在面板的“设置”中开启。',
    ],
    devices_not_saved: ['无法保存。', '请检查 ComfyUI 能否写入其用户文件夹，以及磁盘是否已满。'],
    no_code: [
      '当前没有有效的配对码：它已被使用、多次输错，或已超过 10 分钟。',
      '请在运行 ComfyUI 的电脑上，在面板的“设置”中显示新的配对码。',
    ],
    no_such_file: ['LTX AIO 的页面没有此名称的文件。', '请重新加载页面。'],
    not_here: ['只能在运行 ComfyUI 的电脑上更改。', '请在那台电脑上通过 localhost 打开 ComfyUI。'],
    not_paired: [
      '此设备尚未与 LTX AIO 配对。',
      '请输入运行 ComfyUI 的电脑上面板“设置”中显示的配对码。',
    ],
    wrong_code: ['这不是面板显示的配对码。', '请检查后重新输入。输错 5 次后配对码将失效。'],
    unknown_engine: [
      '此引擎不在服务器的列表中。',
      '请重新加载页面。引擎写在 ComfyUI/user/__ltx_aio/engines.json 中。',
    ],
    engine_route: [
      'LTX AIO 不会向其他引擎发出此请求。',
      '请重新加载页面；如果刚更新了 LTX AIO，请重启 ComfyUI。',
    ],
    engine_unreachable: (engine) => [
      `无法连接 ${engine}。`,
      '请检查它是否正在运行，以及 ComfyUI/user/__ltx_aio/engines.json 中的地址是否正确。',
    ],
    engine_worker: (engine) => [
      `无法连接 ${engine}。`,
      '请在 ComfyUI-Distributed 的面板中或在它自己的电脑上启动它，然后重新检查。',
    ],
    engine_address: (engine) => [
      `${engine} 的地址中的名称指向这台电脑，或无法解析。`,
      '请在 ComfyUI/user/__ltx_aio/engines.json 中填写 IP 地址；如果是这台电脑，请填写 localhost。',
    ],
    engine_certificate: (engine) => [
      `与 ${engine} 的加密连接失败。`,
      '请检查地址以 http 还是 https 开头，以及证书是否有效。',
    ],
    engine_key: (engine) => [
      `无法读取 ${engine} 的密钥。`,
      '请检查 ComfyUI/user/__ltx_aio/engines.json 中请求头所指的文件。',
    ],
    engine_slow: (engine) => [
      `${engine} 没有及时响应。`,
      '请重试。如果一直如此，请查看那里正在运行什么。',
    ],
    engine_broke: (engine) => [`与 ${engine} 的连接中断。`, '请重试。如果一直如此，请检查网络。'],
    engine_answer: (engine) => [
      `${engine} 的地址上响应的内容与预期不符。`,
      '请检查 ComfyUI/user/__ltx_aio/engines.json 中的地址和“kind”。',
    ],
    engine_denied: (engine) => [
      `${engine} 拒绝访问。`,
      '请检查 ComfyUI/user/__ltx_aio/engines.json 中的请求头：密钥缺失或错误。',
    ],
    engine_failed: (engine) => [`${engine} 无法响应。`, '请在那里的日志中查看原因。'],
    engine_redirected: (engine) => [
      `${engine} 重定向到另一个地址，LTX AIO 不会跟随。`,
      '请在浏览器中打开它，并将最后的地址填入 ComfyUI/user/__ltx_aio/engines.json。',
    ],
    engine_upload: (engine) => [
      `${engine} 不接受此文件。`,
      '文件可能太大：请在那里用更大的 --max-upload-size 启动 ComfyUI。',
    ],
    result_gone: (engine) => [`${engine} 上已没有此文件。`, '请将任务重新加入队列。'],
    result_not_saved: [
      '无法将文件保存到 ComfyUI 的输出文件夹。',
      '请检查 ComfyUI 能否写入那里，以及磁盘是否已满。',
    ],
    engines_unreadable: [
      '无法读取 ComfyUI/user/__ltx_aio/engines.json。',
      '请检查 ComfyUI 是否有权读取，以及文件是否不超过 256 KiB。',
    ],
    engines_json: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json 不是 JSON 列表（行和列：${place}）。`,
      '请更正；docs/engines.md 中有示例。',
    ],
    engines_entry: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json 中有填写错误的引擎：${place}。`,
      '请更正；各字段可填写的内容见 docs/engines.md。',
    ],
    engines_twice: (place) => [
      `ComfyUI/user/__ltx_aio/engines.json 中有两个引擎同名：${place}。`,
      '请为其中一个改名。',
    ],
    engines_workers: (place) => [
      `${place} 上的 ComfyUI-Distributed 没有说明它有哪些 worker。`,
      '请检查它是否正在运行、是否装有 ComfyUI-Distributed，然后重新检查。',
    ],
    worker_host: (place) => [
      `ComfyUI-Distributed 的一个 worker 在另一台主机上，因此不使用：${place}。`,
      '如果它是你的，请将其主机添加到 ComfyUI/user/__ltx_aio/engines.json 中此引擎的“hosts”。',
    ],
    worker_entry: (place) => [
      `ComfyUI-Distributed 的一个 worker 按当前设置无法使用：${place}。`,
      '请在 ComfyUI-Distributed 的面板中检查它的名称和端口。最多使用 32 个 worker。',
    ],
    engines_open: [
      '这台电脑的其他用户可以读取 ComfyUI/user/__ltx_aio/engines.json 中的密钥。',
      '请只允许运行 ComfyUI 的用户读取该文件：chmod 600。',
    ],
    too_large: ['请求太大。', '请减少一次发送的内容。'],
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
    ? ['操作未成功。', '请在 ComfyUI 的日志中查看原因。']
    : [what, remedy]
}
