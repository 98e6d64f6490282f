import type { Words } from '../en/index.ts'
import { faults } from './faults.ts'

export const transfers: Words['transfers'] = {
  gated_need_login: (v) => [
    `${v.file} 需要登录 Hugging Face，但没有设置令牌。`,
    '请在 Hugging Face 上创建访问令牌，并填入“设置”。',
  ],
  gated_need_accept: (v) => [
    `你的 Hugging Face 账号尚未接受 ${v.repo} 的许可证。`,
    '请打开其页面，接受许可证，然后重试。',
  ],
  bad_token: (v) => [
    `Hugging Face 拒绝了用于 ${v.file} 的令牌。`,
    '请在“设置”中重新填写，或创建新令牌。',
  ],
  token_revoked: (v) => [
    `下载 ${v.file} 时令牌被撤销。`,
    '请在“设置”中填写新令牌，然后继续：已下载的部分会保留。',
  ],
  forbidden: (v) => [
    `该令牌无权访问 ${v.repo}。`,
    '请在其页面上申请访问权限，或允许令牌读取受限仓库。',
  ],
  file_gone: (v) => [`${v.file} 已不在 ${v.repo} 中。`, '请更新 LTX AIO：新版本可能知道新的位置。'],
  revision_gone: (v) => [
    `LTX AIO 所知的 ${v.file} 版本已不在 ${v.repo} 中。`,
    '请更新 LTX AIO：新版本可能知道替代的文件。',
  ],
  repo_not_found: (v) => [
    `${v.repo} 已不在 Hugging Face 上，或为私有。`,
    '请更新 LTX AIO：新版本可能知道文件的新位置。',
  ],
  upstream_changed: (v) => [
    `${v.repo} 中的 ${v.file} 已被替换。`,
    '请更新 LTX AIO。如果已是最新，请移除旧文件未完成的下载，然后重新下载。',
  ],
  disk_full: (v) => [
    `${v.file} 和排在后面的文件需要 ${v.need}；只有 ${v.free} 可用。`,
    '请腾出空间或选择其他磁盘上的文件夹，然后继续：已下载的部分会保留。',
  ],
  not_writable: (v) => [
    `ComfyUI 无权写入 ${v.folder} 的文件夹。`,
    '请选择其他文件夹，或授予 ComfyUI 写入权限。',
  ],
  dest_exists_different: (v) => [
    `已有一个名为 ${v.file} 的不同文件，未作改动。`,
    '请移动或重命名它，然后重试。',
  ],
  busy_elsewhere: (v) => [
    `另一个 ComfyUI 正在将 ${v.file} 下载到同一文件夹。`,
    '请等它完成，或关闭那个 ComfyUI，然后重试。',
  ],
  checksum_mismatch: (v) => [
    `${v.file} 两次下载都已损坏，因此已删除。`,
    '请重试。如果一直如此，请换一个网络或镜像。',
  ],
  too_long: (v) => [
    `服务器发送的数据比 ${v.file} 应有的多，已丢弃。`,
    '请重试。如果一直如此，请换一个网络或镜像。',
  ],
  network: (v) => [
    `下载 ${v.file} 时连接中断（${v.last}）。`,
    '请检查网络，然后继续：已下载的部分会保留。',
  ],
  proxy_auth: (v) => [
    `下载 ${v.file} 时，此网络的代理需要密码。`,
    '请为 ComfyUI 设置带用户名和密码的代理地址，然后重启。',
  ],
  proxy_socks: (v) => [
    `无法通过 ${v.proxy} 下载 ${v.file}：LTX AIO 不支持 SOCKS。`,
    '请为 ComfyUI 将 https_proxy 设为 HTTP 代理，或移除该变量，然后重启。',
  ],
  proxy_unusable: (v) => [
    `${v.file} 的代理设为 ${v.proxy}，这不是有效的代理地址。`,
    '请更正 https_proxy，例如 http://127.0.0.1:3128，然后重启 ComfyUI。',
  ],
  proxy_unreachable: (v) => [
    `${v.file} 的代理 ${v.proxy} 无响应。`,
    '请启动代理，或更正 https_proxy 并重启 ComfyUI。',
  ],
  certificate: (v) => [
    `响应 ${v.file} 的服务器的证书不受这台电脑信任。`,
    '可能有代理或杀毒软件在检查连接：请将 SSL_CERT_FILE 设为其证书，然后重启 ComfyUI。也请检查电脑的时钟。',
  ],
  endpoint_unusable: (v) => [
    `无法下载 ${v.file}：HF_ENDPOINT 为 ${v.endpoint}，这不是网址。`,
    '请在前面加上 https://，或移除该变量，然后重启 ComfyUI。',
  ],
  not_a_hub: (v) => [
    `响应 ${v.file} 的不是 Hugging Face，可能是此网络的登录页面。`,
    '请在浏览器中登录网络，或检查 HF_ENDPOINT 中的镜像。',
  ],
  unexpected_host: (v) => [
    `${v.file} 的下载被重定向到 ${v.host}，它不是 Hugging Face 的服务器。`,
    '没有从那里下载任何内容。请检查网络和 HF_ENDPOINT 中的镜像。',
  ],
  offline: (v) => [
    `ComfyUI 启动时关闭了 Hugging Face，因此无法下载 ${v.file}。`,
    '请不带 HF_HUB_OFFLINE 启动，或自行将文件放入其文件夹。',
  ],
  part_is_symlink: (v) => [
    `${v.file} 的写入位置有一个链接，未跟随该链接。`,
    '请移除该链接，然后重试。',
  ],
  path_too_long: (v) => [`${v.file} 的路径超出了系统允许的长度。`, '请选择路径更短的文件夹。'],
  folder_gone: (v) => [
    `下载 ${v.file} 时，${v.folder} 的文件夹消失了。`,
    '请重新连接其磁盘或选择其他文件夹，然后重试。',
  ],
  broken_file: (v) => [`${v.file} 未通过校验：${faults.is(v.fault)}。`, '请移除后重新下载。'],
  not_ours: (v) => [
    `${v.file} 不是由 LTX AIO 下载的，因此不会删除。`,
    '如果不再需要，请自行删除。',
  ],
  queue_full: (v) => [`下载队列已满，未添加 ${v.file}。`, '请在部分下载完成后重试。'],
  unexpected: (v) => [
    `${v.file} 发生意外错误。`,
    '请重试。详情见 ComfyUI 的控制台，报告问题时请附上。',
  ],
  differs_from_source: (v) => [
    `${v.file} 是完整的，但与 ${v.repo} 中的文件不同。`,
    '如果是你自己改动的，可以保留；否则请删除并重新下载。',
  ],
  download_failed: (v) => [
    `无法下载 ${v.file}（${v.code}）。`,
    '请重试。详情见 ComfyUI 的控制台。',
  ],
}
