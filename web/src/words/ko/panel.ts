import type { Words } from '../en/index.ts'

export const panel: Words['panel'] = {
  lang: 'ko',
  partBroken: 'LTX AIO의 이 부분에 오류가 발생했습니다.',
  kept: '작업은 계속됩니다. 작업, 설정, 입력한 내용이 모두 유지됩니다.',
}
