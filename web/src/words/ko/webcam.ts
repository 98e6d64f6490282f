import type { Words } from '../en/index.ts'

export const webcam: Words['webcam'] = {
  open: '웹캠으로 이미지 찍기',
  label: '웹캠',
  take: '이미지 찍기',
  close: '웹캠 닫기',
  troubles: {
    insecure: '브라우저는 https 주소와 localhost에서만 웹캠을 허용합니다.',
    refused: '브라우저가 웹캠을 차단했습니다. 이 페이지에서 허용한 후 다시 시도하세요.',
    missing: '웹캠을 찾을 수 없습니다. 연결한 후 다시 시도하세요.',
    failed: '웹캠을 사용할 수 없습니다. 웹캠을 사용하는 다른 프로그램을 닫은 후 다시 시도하세요.',
  },
}
