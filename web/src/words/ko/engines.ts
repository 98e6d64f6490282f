import type { Words } from '../en/index.ts'

export const engines: Words['engines'] = {
  runOn: '실행 위치',
  here: '이 ComfyUI',
  freest: '가장 한가한 엔진',
  title: '다른 엔진',
  help: '작업은 다른 컴퓨터에서도 실행할 수 있습니다. 엔진은 이 서버의 소유자가 파일에 적어 둡니다.',
  how: '추가하는 방법은 LTX AIO 폴더의 docs/engines.md를 참고하세요.',
  again: '다시 확인',
  line: (name, state) => `${name}: ${state}`,
  ready: '준비됨',
  readyPaid: '준비됨, 유료',
  asking: '확인하는 중…',
  away: '연결할 수 없음',
  old: (version) => `ComfyUI ${version}은(는) 너무 오래됨`,
  lacks: (thing) => `${thing} 없음`,
  lacksFiles: (files) => `파일 ${files}개 누락`,
  costs: (name) =>
    `${name}에서는 작업마다 비용이 들며, 프롬프트와 입력, 비디오가 이 컴퓨터 밖으로 나갑니다.`,
  agree: '그곳에서 실행',
  disagree: '취소',
  at: (name) => `${name}에서`,
  madeOn: '실행 위치',
  waitsFor: (name) => `${name} 대기 중`,
  runHere: '이 ComfyUI에서 실행',
  stays: {
    draft: '초안의 1차 패스가 있는 이 ComfyUI에서 실행합니다.',
    videos: '비디오가 있는 이 ComfyUI에서 실행합니다.',
  },
}

export const engineProblems: Pick<Words['problems'], 'engine_lacks' | 'engine_old'> = {
  engine_lacks: (v) => [
    `${v.name}에 없는 것: ${v.things}.`,
    '그곳에 설치하고 “설정”에서 다시 확인하거나, 이 ComfyUI에서 실행하세요.',
  ],
  engine_old: (v) => [
    `${v.name}의 ComfyUI ${v.version}은(는) ${v.of}에 쓰기에 너무 오래되었습니다.`,
    `그곳에서 ${v.since} 이상으로 업데이트하거나, 이 ComfyUI에서 실행하세요.`,
  ],
}
