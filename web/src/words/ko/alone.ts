import type { Words } from '../en/index.ts'

export const alone: Words['alone'] = {
  title: '이 기기 페어링',
  how: 'ComfyUI를 실행하는 컴퓨터에서 LTX AIO의 “설정”을 열고 “휴대폰과 태블릿”에서 “코드 표시”를 선택하세요.',
  code: '코드',
  pair: '페어링',
  pairing: '페어링하는 중…',
  noCookie:
    '브라우저가 페어링을 저장하지 않았습니다. 이 페이지의 쿠키를 허용한 후 다시 시도하세요.',
  off: '이 페이지는 꺼져 있습니다.',
  offRemedy: 'ComfyUI를 실행하는 컴퓨터에서 LTX AIO의 “설정”을 열어 켜세요.',
  users: '이 ComfyUI에는 사용자가 여러 명 있습니다.',
  usersRemedy: '이 브라우저에서 ComfyUI 페이지를 한 번 열어 사용자를 선택한 후 돌아오세요.',
  usersPair: '본인 사용자의 설정에 표시한 코드로 이 기기를 페어링하세요.',
  again: '다시 시도',
  settings: {
    title: '휴대폰과 태블릿',
    turn: '휴대폰과 태블릿용 페이지',
    turnHelp:
      '네트워크의 기기를 위해 이 패널만 별도의 페이지에 표시합니다. 기기마다 코드로 한 번 페어링합니다.',
    opens:
      '코드는 이 페이지와 여기서 보내는 패널의 요청만 보호합니다. ComfyUI에는 로그인이 없으므로, --listen으로 시작하면 네트워크의 누구나 코드 없이 ComfyUI 자체를 열 수 있습니다.',
    on: '휴대폰과 태블릿용 페이지가 켜져 있습니다.',
    off: '휴대폰과 태블릿용 페이지가 꺼져 있습니다.',
    notHere: 'ComfyUI를 실행하는 컴퓨터의 localhost에서 변경할 수 있습니다.',
    noAddress:
      '네트워크의 주소를 찾을 수 없습니다. --listen 없이 시작한 ComfyUI는 이 컴퓨터에만 응답하므로 --listen을 붙여 시작하세요. 아니라면 이 컴퓨터의 주소 뒤에 /ltx_aio/app을 붙여 여세요.',
    addresses: '휴대폰에서 열 주소',
    code: '코드',
    codeHelp: (minutes) => `기기 한 대를 페어링할 수 있습니다. ${minutes}분 더 유효합니다.`,
    showCode: '코드 표시',
    anotherCode: '다른 코드 표시',
    paired: '페어링된 기기',
    unnamed: '기기',
    since: (date) => `${date}부터`,
    forget: (name) => `${name} 페어링 해제`,
    forgetAll: '모든 기기 페어링 해제',
  },
}
