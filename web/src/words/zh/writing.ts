import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: '提示词帮助',
  enhance: {
    button: '优化',
    hint: '根据你的提示词写出更好的提示词',
    label: '优化后的提示词',
    cost: (model, time, separate) =>
      `使用 ${model}，${separate ? '只用来写提示词的小模型' : '每个任务都会加载的文本编码器'} · 每个版本：${time}。`,
    unknown: '用时暂时未知',
    onCpu: '低显存模式下在 CPU 上运行，需要几分钟。',
    seesImage: '也会参考你的图像。',
    keeps: '引号中的文字保持不变。',
    behind: (runs) => (runs === 1 ? '在进行中的任务之后开始。' : `在 ${runs} 个任务之后开始。`),
    noPrompt: '请先写几个词。',
    write: (takes) => `写 ${takes} 个版本`,
    again: '新版本',
    takes: '版本',
    take: (take) => `版本 ${take}`,
    waits: (runs) => (runs === 0 ? '即将开始。' : `在 ${runs} 个任务之后。`),
    sending: '正在发送…',
    loading: '正在读取你的提示词…',
    writing: (count) => `正在书写… 约 ${count} 个词`,
    silent: 'ComfyUI 无响应。响应后会继续。',
    cancelled: '已取消。',
    useless: {
      empty: '回答为空。你的提示词没有改变。',
      garbled: '回答不是提示词。你的提示词没有改变。',
      same: '它没有改动你的提示词。',
    },
    raw: '回答',
    mended: (quotes) =>
      quotes === 1
        ? '它改动了引号中的文字；已恢复原文。'
        : `它改动了 ${quotes} 处引号中的文字；已恢复原文。`,
    added: (quotes) =>
      quotes === 1
        ? '它漏掉了引号中的文字；原句已加在末尾。'
        : `它漏掉了 ${quotes} 处引号中的文字；原句已加在末尾。`,
    outdated: '之后你修改过提示词。使用某个版本时，你的文字会保留在“以前”中。',
    use: (take) => `使用版本 ${take}`,
    used: (take) => `版本 ${take} 已填入提示词。`,
    undo: '撤销',
    cancel: '取消',
    close: '关闭',
    ready: (take) => `版本 ${take} 已就绪。`,
  },
  earlier: {
    button: '以前',
    hint: '以前的提示词：提示词为空时按上方向键，其他情况按 Alt 加方向键',
    label: '以前的提示词',
    search: '搜索提示词',
    starred: '仅加星标',
    star: '为此提示词加星标',
    starCurrent: '为上面的提示词加星标',
    unrun: '未运行',
    none: '任务的提示词会显示在这里。',
    noMatch: '没有符合条件的提示词。',
    more: (prompts) => `还有 ${prompts} 个：可通过搜索找到。`,
  },
  phrases: {
    button: '短语',
    hint: '插入短语，或从示例开始',
    label: '短语和示例',
    samples: '此模式的示例',
    camera: {
      title: '镜头',
      items: titled(camera.items, {
        still: '静止',
        pushIn: '推近',
        pullBack: '拉远',
        pan: '横摇',
        tilt: '上摇',
        track: '跟拍',
        orbit: '环绕',
        crane: '上升',
        sink: '下降',
        left: '左移',
        right: '右移',
        hand: '手持',
      }),
    },
    shot: {
      title: '景别和光线',
      items: titled(shot.items, {
        wide: '全景',
        close: '特写',
        low: '低角度',
        golden: '黄金时刻',
        soft: '柔和日光',
        night: '夜晚',
      }),
    },
    sound: {
      title: '声音',
      items: titled(sound.items, {
        ambience: '仅环境音',
        music: '轻音乐',
        speaks: '说……',
      }),
    },
    before: {
      lipsync: {
        title: '口型（放在开头）',
        items: titled(before.lipsync.items, { speaks: '说话', sings: '唱歌' }),
      },
    },
    avoid: {
      title: '避免',
      items: titled(avoid.items, {
        subtitles: '无字幕',
        logos: '无标志',
        cuts: '不切镜头',
        talk: '无人说话',
      }),
    },
  },
  length: {
    words: (words) => `${words} 个词`,
    good: (family, min, max) => `${family} 最适合 ${min} 到 ${max} 个词的提示词。`,
  },
}
