import type { Words } from '../en/index.ts'
import { writing as english } from '../en/writing.ts'
import { titled } from '../titled.ts'

const { before, camera, shot, sound, avoid } = english.phrases

export const writing: Words['writing'] = {
  tools: '프롬프트 도움',
  enhance: {
    button: '개선',
    hint: '입력한 프롬프트를 더 좋은 프롬프트로 작성',
    label: '개선된 프롬프트',
    cost: (model, time, separate) =>
      `사용 모델: ${model}(${separate ? '프롬프트만 쓰는 작은 모델' : '모든 작업에서 불러오는 텍스트 인코더'}) · 버전당 ${time}.`,
    unknown: '예상 시간 없음',
    onCpu: '저VRAM 모드에서는 CPU에서 실행되어 몇 분이 걸립니다.',
    seesImage: '이미지도 참고합니다.',
    keeps: '따옴표 안의 말은 그대로 유지됩니다.',
    behind: (runs) =>
      runs === 1 ? '진행 중인 작업 다음에 시작합니다.' : `작업 ${runs}개 다음에 시작합니다.`,
    noPrompt: '먼저 몇 단어를 쓰세요.',
    write: (takes) => `버전 ${takes}개 작성`,
    again: '새 버전',
    takes: '버전',
    take: (take) => `버전 ${take}`,
    waits: (runs) => (runs === 0 ? '대기열의 다음 순서입니다.' : `작업 ${runs}개 다음.`),
    sending: '보내는 중…',
    loading: '프롬프트를 읽는 중…',
    writing: (count) => `작성 중… 약 ${count}단어`,
    silent: 'ComfyUI가 응답하지 않습니다. 응답하면 계속됩니다.',
    cancelled: '취소되었습니다.',
    useless: {
      empty: '답변이 비어 있습니다. 프롬프트는 바뀌지 않았습니다.',
      garbled: '답변이 프롬프트가 아닙니다. 원래 프롬프트는 바뀌지 않았습니다.',
      same: '프롬프트가 그대로 돌아왔습니다.',
    },
    raw: '답변',
    mended: (quotes) =>
      quotes === 1
        ? '따옴표 안의 말이 바뀌어 원래대로 되돌렸습니다.'
        : `따옴표 ${quotes}곳의 말이 바뀌어 원래대로 되돌렸습니다.`,
    added: (quotes) =>
      quotes === 1
        ? '따옴표 안의 말이 빠져 원래 문장을 끝에 넣었습니다.'
        : `따옴표 ${quotes}곳의 말이 빠져 원래 문장을 끝에 넣었습니다.`,
    outdated: '그 후 프롬프트를 수정했습니다. 버전을 사용하면 현재 글은 “이전”에 남습니다.',
    use: (take) => `버전 ${take} 사용`,
    used: (take) => `버전 ${take} 내용을 프롬프트에 넣었습니다.`,
    undo: '실행 취소',
    cancel: '취소',
    close: '닫기',
    ready: (take) => `버전 ${take} 준비가 끝났습니다.`,
  },
  earlier: {
    button: '이전',
    hint: '이전 프롬프트: 빈 프롬프트에서는 위 화살표, 그 외에는 Alt와 화살표 키',
    label: '이전 프롬프트',
    search: '프롬프트 검색',
    starred: '별표만',
    star: '이 프롬프트에 별표',
    starCurrent: '위 프롬프트에 별표',
    unrun: '실행 안 됨',
    none: '실행한 프롬프트가 여기에 표시됩니다.',
    noMatch: '일치하는 프롬프트가 없습니다.',
    more: (prompts) => `${prompts}개 더 있습니다. 검색하여 찾으세요.`,
  },
  phrases: {
    button: '문구',
    hint: '문구를 삽입하거나 예시로 시작',
    label: '문구와 예시',
    samples: '이 모드의 예시',
    camera: {
      title: '카메라',
      items: titled(camera.items, {
        still: '고정',
        pushIn: '다가가기',
        pullBack: '물러나기',
        pan: '팬',
        tilt: '틸트 업',
        track: '따라가기',
        orbit: '돌기',
        crane: '올라가기',
        sink: '내려가기',
        left: '왼쪽으로',
        right: '오른쪽으로',
        hand: '핸드헬드',
      }),
    },
    shot: {
      title: '샷과 빛',
      items: titled(shot.items, {
        wide: '와이드',
        close: '클로즈업',
        low: '로 앵글',
        golden: '골든 아워',
        soft: '부드러운 햇빛',
        night: '밤',
      }),
    },
    sound: {
      title: '소리',
      items: titled(sound.items, {
        ambience: '주변 소리만',
        music: '잔잔한 음악',
        speaks: '말하기…',
      }),
    },
    before: {
      lipsync: {
        title: '입 모양(맨 앞에)',
        items: titled(before.lipsync.items, { speaks: '말하기', sings: '노래하기' }),
      },
    },
    avoid: {
      title: '넣지 않을 것',
      items: titled(avoid.items, {
        subtitles: '자막 없음',
        logos: '로고 없음',
        cuts: '컷 없음',
        talk: '말 없음',
      }),
    },
  },
  length: {
    words: (words) => `${words}단어`,
    good: (family, min, max) => `${family}에는 ${min}~${max}단어가 가장 좋습니다.`,
  },
}
