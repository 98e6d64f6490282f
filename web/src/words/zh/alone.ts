import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: '配对此设备',
  how: '在运行 ComfyUI 的电脑上，打开 LTX AIO 的“设置”，在“手机和平板”下选择“显示配对码”。',
  code: '配对码',
  pair: '配对',
  pairing: '正在配对…',
  noCookie: '浏览器没有保存配对。请为此页面允许 Cookie，然后重试。',
  off: '此页面已关闭。',
  offRemedy: '请在运行 ComfyUI 的电脑上，在 LTX AIO 的“设置”中开启。',
  users: '此 ComfyUI 有多个用户。',
  usersRemedy: '请先在此浏览器中打开一次 ComfyUI 的页面，选择用户，然后回到这里。',
  usersPair: '请用您的用户在“设置”中显示的配对码配对此设备。',
  again: '重试',
  settings: {
    title: '手机和平板',
    turn: '手机和平板页面',
    turnHelp: '为网络中的设备单独显示此面板的页面。每台设备用配对码配对一次。',
    opens:
      '配对码只保护此页面及面板从中发出的请求。ComfyUI 没有登录：如果用 --listen 启动，网络中的任何人都无需配对码即可打开 ComfyUI 本身。',
    on: '手机和平板页面已开启。',
    off: '手机和平板页面已关闭。',
    notHere: '可在运行 ComfyUI 的电脑上通过 localhost 更改。',
    noAddress:
      '未找到网络中的地址。如果启动 ComfyUI 时没有 --listen，它只响应这台电脑：请加上 --listen 启动。否则请用这台电脑的地址加上 /ltx_aio/app 打开此页面。',
    addresses: '手机访问的地址',
    code: '配对码',
    codeHelp: (minutes) => `可配对一台设备，还有 ${minutes} 分钟有效。`,
    showCode: '显示配对码',
    anotherCode: '显示新的配对码',
    paired: '已配对的设备',
    unnamed: '设备',
    since: (date) => `自 ${date}`,
    forget: (name) => `取消配对 ${name}`,
    forgetAll: '取消所有设备的配对',
  },
}
