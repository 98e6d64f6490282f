import { type Compare, createCompare } from '../compare/compare.ts'
import { type BatchPicks, createBatchPicks } from '../jobs/batch-picks.ts'
import { createHistory, type History } from '../jobs/history.ts'
import { createMending, type Mending } from '../jobs/mending.ts'
import { createNews, type News } from '../jobs/news.ts'
import { createNotices } from '../jobs/notices.ts'
import { createOutcomes, type Outcomes } from '../jobs/outcomes.ts'
import { createRemoving, type Removing } from '../jobs/removing.ts'
import { createPasses, type Passes } from '../jobs/saved-passes.ts'
import { createViewer, type Viewer } from '../jobs/viewer.ts'
import { createJoining, type Joining } from '../reworks/joining.ts'
import { createReworking, type Reworking } from '../reworks/reworking.ts'
import type { EstimatesAndLimits } from './estimates-and-limits.ts'
import type { FormAndRequest } from './form-and-request.ts'
import type { Ground } from './ground.ts'
import type { MachineAndModels } from './machine-and-models.ts'
import type { WiredPage } from './page.ts'
import type { WiredQueue } from './queue-and-engines.ts'
import type { RunsAndLists } from './runs-and-lists.ts'

/** Ended runs: their news, their videos, and what is made of these. */
export interface ResultsAndHistory {
  readonly news: News
  /** which result plays above or beside the form */
  readonly viewer: Viewer
  /** two results in step */
  readonly compare: Compare
  /** what was chosen in batches */
  readonly picks: BatchPicks
  readonly outcomes: Outcomes
  readonly mending: Mending
  /** hides runs and deletes their files, with undo */
  readonly removing: Removing
  readonly history: History
  /** finished videos made smoother or larger */
  readonly reworking: Reworking
  /** several of them joined */
  readonly joining: Joining
  /** what drafts have saved of their first passes */
  readonly passes: Passes
}

export interface WiredResults extends ResultsAndHistory {
  dispose(): void
}

export function createResultsAndHistory(
  { comfy, storage, world, families, tabs, look }: Ground,
  { settings, tab, shown, reach, press }: WiredPage,
  { machine, models }: MachineAndModels,
  { readiness }: FormAndRequest,
  { jobs, trackers, builder }: WiredQueue,
  { estimates, limited }: EstimatesAndLimits,
  { runs }: RunsAndLists,
): WiredResults {
  const notices = createNotices({
    comfy,
    jobs,
    world,
    tabs,
    settings,
    shown,
    tab,
    isNews: (id) => news.unseen.value.some((run) => run.id === id),
    standingOf: (job, now) => trackers.glance(job, reach.shownAt(now)),
  })
  const news: News = createNews({
    jobs,
    storage,
    tabs,
    world,
    tell: (job) => notices.announce(job),
  })
  const viewer = createViewer({ jobs, news, storage })
  const picks = createBatchPicks({ jobs, storage })
  const mending = createMending({ comfy, jobs, world })
  const removing = createRemoving({ comfy, jobs, storage, world, seen: (id) => news.seen(id) })
  const compare = createCompare({ families, jobs, viewer, removing, storage })
  const history = createHistory({
    comfy,
    jobs,
    storage,
    families,
    press,
    prompt: (...asked) => builder.prompt(...asked),
  })
  const making = { comfy, world, families, readiness, machine, estimates, limited, jobs, press }
  const reworking = createReworking({ ...making, models, waiting: runs.waiting })
  const joining = createJoining({ ...making, look })
  const passes = createPasses({ shim: comfy.shim, world, jobs, settings })

  return {
    news,
    viewer,
    compare,
    picks,
    outcomes: createOutcomes(comfy, families),
    mending,
    removing,
    history,
    reworking,
    joining,
    passes,
    dispose() {
      compare.dispose()
      history.dispose()
      viewer.dispose()
      picks.dispose()
      news.dispose()
      removing.dispose()
      mending.dispose()
      passes.dispose()
      notices.dispose()
    },
  }
}
