import type { Words } from '../en/index.ts'

export const tabs: Words['tabs'] = {
  label: 'LTX AIO 탭',
  create: '만들기',
  history: '기록',
  models: '모델',
  settings: '설정',
  runs: (live, ready, failed) =>
    [
      ...(live > 0 ? [`${live}개 진행 중`] : []),
      ...(ready > 0 ? [`새 결과 ${ready}개`] : []),
      ...(failed > 0 ? [`${failed}개 실패`] : []),
    ].join(', '),
}
