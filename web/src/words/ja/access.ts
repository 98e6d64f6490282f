import type { Words } from '../en/index.ts'

export const access: Words['access'] = {
  stage: (name, reached, stages) => (reached > 0 ? `${name}、${reached}/${stages}` : name),
  ready: (prompt) => `動画が完成しました：${prompt}`,
  cancelled: 'ジョブはキャンセルされました。',
  report: 'ComfyUIのメッセージ',
  lines: 'コピーするコマンド',
  files: '不足しているファイル',
}
