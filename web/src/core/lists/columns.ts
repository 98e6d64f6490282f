import type { Form, MediaField } from '../form/form.ts'

/** What a row of a list can say itself. */
export type RowField =
  | 'prompt'
  | 'negative'
  | MediaField
  | 'audioStart'
  | 'voiceStart'
  | 'videoStart'
  | 'seed'
  | 'seconds'
  | 'fps'
  | 'width'
  | 'height'
  | 'preset'
export type RowValues = Partial<Pick<Form, RowField>>

/** The names of each column in every language, without spaces and signs; the first is the usual one. */
const names: Readonly<Record<RowField, readonly string[]>> = {
  prompt: ['prompt', 'text', 'prompts', 'texto', 'texte', 'プロンプト', '提示词', '프롬프트'],
  negative: [
    'negative',
    'negativeprompt',
    'negativ',
    'negativerprompt',
    'negativo',
    'promptnegativo',
    'négatif',
    'promptnégatif',
    'ネガティブプロンプト',
    '负面提示词',
    '反向提示词',
    '네거티브프롬프트',
    '부정프롬프트',
  ],
  image: [
    'image',
    'firstframe',
    'portrait',
    'styleimage',
    'picture',
    'bild',
    'anfangsbild',
    'imagen',
    'imagem',
    '画像',
    '图像',
    '图片',
    '이미지',
  ],
  lastImage: [
    'lastimage',
    'lastframe',
    'endbild',
    'letztesbild',
    'últimaimagen',
    'últimaimagem',
    'dernièreimage',
    '最後の画像',
    '尾帧',
    '마지막이미지',
  ],
  audio: [
    'sound',
    'audio',
    'speech',
    'voice',
    'ton',
    'sprache',
    'audiodatei',
    'sonido',
    'voz',
    'son',
    'voix',
    'áudio',
    'som',
    '音声',
    '音频',
    '声音',
    '오디오',
  ],
  video: ['video', 'sourcevideo', 'vídeo', 'vidéo', '動画', '视频', '비디오', '동영상'],
  voice: ['voicesample', 'stimmprobe'],
  voiceStart: ['voicestart', 'stimmstart'],
  audioStart: ['soundstart', 'audiostart', 'tonstart'],
  videoStart: ['videostart'],
  seed: ['seed', 'semilla', 'semente', 'graine', 'シード', '种子', '시드'],
  seconds: [
    'length',
    'seconds',
    'duration',
    'länge',
    'laenge',
    'dauer',
    'sekunden',
    'duración',
    'segundos',
    'duração',
    'durée',
    'secondes',
    '長さ',
    '秒数',
    '时长',
    '길이',
  ],
  fps: ['fps', 'framerate', 'bildrate', 'フレームレート', '帧率', '프레임레이트'],
  width: ['width', 'breite', 'ancho', 'largura', 'largeur', '幅', '宽度', '너비'],
  height: ['height', 'höhe', 'hoehe', 'alto', 'altura', 'hauteur', '高さ', '高度', '높이'],
  preset: ['preset', 'preajuste', 'predefinição', 'préréglage', 'プリセット', '预设', '프리셋'],
}

const fields = Object.keys(names) as RowField[]

/** The names to write in a header. */
export const columnNames: readonly string[] = fields.flatMap((field) => names[field][0] ?? [])

/** The field of a column: "First frame", "first_frame" and "Length (s)" are all known. */
export function columnOf(name: string): RowField | null {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\(.*\)|\[.*\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return fields.find((field) => names[field].includes(plain)) ?? null
}

/** Its usual name in a header. */
export function columnName(field: RowField): string {
  return names[field][0] ?? field
}
