import enlarge from '../../../../workflows/ltx-2.3/enlarge.json' with { type: 'json' }
import clip from '../../../../workflows/ltx-2.3/fragments/clip.json' with { type: 'json' }
import givenSound from '../../../../workflows/ltx-2.3/fragments/given_sound.json' with { type: 'json' }
import join from '../../../../workflows/ltx-2.3/join.json' with { type: 'json' }
import smooth from '../../../../workflows/ltx-2.3/smooth.json' with { type: 'json' }
import { type ReworkGraph, templateOf } from '../../core/family/graph.ts'
import type { ReworkId } from '../../core/form/rework.ts'

const clipFile = ['load_video.file']
const name = ['save.filename_prefix']

/** What can be made of a finished video; nothing in it depends on the LTX models. */
export const reworks = {
  smooth: {
    template: templateOf(smooth),
    leaves: { clipFile, name, fps: ['video.fps'], width: [], height: [] },
  },
  enlarge: {
    template: templateOf(enlarge),
    // the file's rate is the video's own, to the last digit
    leaves: { clipFile, name, fps: [], width: ['enlarged.width'], height: ['enlarged.height'] },
  },
  join: {
    template: templateOf(join),
    leaves: { clipFile: [], name, fps: ['video.fps'], width: [], height: [] },
    clips: {
      nodes: templateOf(clip.nodes),
      leaves: {
        clipFile: ['clip_load.file'],
        clipFrames: ['clip_rate.frames'],
        width: ['clip_fit.width'],
        height: ['clip_fit.height'],
        seconds: ['clip_sound.duration'],
        sharedFrames: ['clip_fade.shared'],
        cutFrames: ['clip_fade.cut'],
        sharedSeconds: ['clip_fade_sound.shared'],
        cutSeconds: ['clip_fade_sound.cut'],
      },
      unless: {
        spread: 'clip_rate.images',
        fit: 'clip_fit.image',
        fade: 'clip_fade.images',
        fadeSound: 'clip_fade_sound.audio',
      },
      before: { picture: 'clip_fade.before', sound: 'clip_fade_sound.before' },
      pictures: { from: ['clip_fade', 0], to: 'joined.images.image' },
      sounds: { from: ['clip_fade_sound', 0], sum: ['clip_sum', 0], to: 'video.audio' },
      silence: 'silence.duration',
      given: {
        nodes: templateOf(givenSound.nodes),
        leaves: {
          audio: ['given_load.audio'],
          audioStart: ['given_trim.start_index'],
          seconds: ['given_trim.duration', 'given_silence.duration'],
        },
        from: ['given_sound', 0],
      },
    },
  },
} satisfies Readonly<Record<ReworkId, ReworkGraph>>
