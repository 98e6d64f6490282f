import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: '토큰이 유효합니다.',
  fineOf: (account) => `토큰이 유효합니다(계정: ${account}).`,
  from: {
    environment: 'HF_TOKEN의 ',
    login: 'Hugging Face 로그인의 ',
    pasted: '여기에 입력한 ',
  },
  bad: (from) => `Hugging Face가 ${from}토큰을 거부했습니다.`,
  unreachable: 'Hugging Face가 응답하지 않아 토큰을 확인할 수 없습니다.',
  notSent: '토큰을 보내지 않았습니다. HF_ENDPOINT의 미러는 토큰을 받을 수 없는 서버입니다.',
  unchecked: (from) => `${from}토큰을 아직 확인하지 않았습니다.`,
  absent: '토큰이 없습니다. 자물쇠 표시가 있는 파일에만 필요합니다.',
  absentHere:
    '토큰이 없습니다. 공유 서버에서는 서버에서만 설정할 수 있습니다. HF_TOKEN을 설정하고 ComfyUI를 시작하세요.',
}
