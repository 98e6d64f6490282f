import type { Words } from '../en/index.ts'

export const microphone: Words['microphone'] = {
  record: '마이크로 녹음',
  stop: '녹음 중지',
  troubles: {
    insecure: '브라우저는 https 주소와 localhost에서만 녹음을 허용합니다.',
    refused: '브라우저가 마이크를 차단했습니다. 이 페이지에서 허용한 후 다시 시도하세요.',
    missing: '마이크를 찾을 수 없습니다. 연결한 후 다시 시도하세요.',
    failed:
      '마이크를 사용할 수 없습니다. 마이크를 사용하는 다른 프로그램을 닫은 후 다시 시도하세요.',
  },
}
