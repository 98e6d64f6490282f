import type { Words } from '../en/index.ts'

export const tiers: Words['tiers'] = {
  rows: {
    none: '모든 그래픽 카드',
    tiny: '12 GB 미만',
    small: '12 GB',
    medium: '16 GB',
    large: '24 GB',
    huge: '32 GB 이상',
  },
  as: (row) => `설정 기준: ${row}`,
  cardAs: (card, row) => `${card}, 설정 기준: ${row}`,
  unknown: '알 수 없는 하드웨어',
  noCard: '그래픽 카드 없음',
  official: '공식 설정',
  officialSlow: '가장 작은 크기의 공식 설정(매우 오래 걸립니다)',
  lowVram: '저VRAM 모드',
  upTo: (max) => `최대 ${max}`,
  firstUpTo: (size, max) => `기본 ${size}, 최대 ${max}`,
  first: (size) => `기본 ${size}`,
  estimated: (settings) => `${settings}(예상)`,
  both: (settings, sizes) => `${settings}, ${sizes}`,
  line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
  why: {
    apple: '. Apple GPU에서는 fp8과 fp4 파일을 실행할 수 없습니다',
    nvfp4: ', nvfp4 체크포인트 사용',
    checkpointHere: '. 체크포인트가 이미 설치되어 있지만 GGUF가 더 빠릅니다',
    short: (room) => `. VRAM과 RAM을 합쳐도 체크포인트에 필요한 ${room} GB보다 적습니다`,
    shortWithoutPack: (room) =>
      `. VRAM과 RAM을 합쳐도 체크포인트에 필요한 ${room} GB보다 적습니다. 메모리를 적게 쓰는 GGUF를 사용하려면 ComfyUI-GGUF 노드 팩을 설치하세요`,
    withoutPack: '. 메모리를 적게 쓰는 GGUF를 사용하려면 ComfyUI-GGUF 노드 팩을 설치하세요',
  },
}
