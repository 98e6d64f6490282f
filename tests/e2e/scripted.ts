import type { Page, Route } from '@playwright/test'

interface Answered {
  readonly status: string
  readonly [key: string]: unknown
}

/**
 * A ComfyUI with scripted answers for its queue, its jobs and our files in its userdata. Everything else
 * comes from the real server.
 */
export class Scripted {
  /** by prompt_id: GET /api/jobs/{id} */
  readonly jobs = new Map<string, Answered>()
  /** path in the userdata → content */
  readonly files = new Map<string, unknown>()
  /** route, such as "/ltx_aio/models" → answer */
  readonly answers = new Map<string, unknown>()
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async start(): Promise<void> {
    const { page } = this
    await page.route(/\/api\/prompt$/, (route) => this.prompt(route))
    await page.route(/\/api\/jobs(\?|$)/, (route) => route.fulfill({ json: this.queue() }))
    await page.route(/\/api\/jobs\/[\w-]+$/, (route) => this.job(route))
    await page.route(/\/api\/userdata([/?]|$)/, (route) => this.userdata(route))
    await page.route(/\/api\/view\?/, (route) =>
      route.request().method() === 'HEAD'
        ? route.fulfill({ status: 200 })
        : route.fulfill({ status: 404 }),
    )
    await page.route(/\/api\/ltx_aio\//, (route) => {
      const path = new URL(route.request().url()).pathname.replace('/api', '')
      const answer = this.answers.get(path)
      return answer === undefined ? route.fallback() : route.fulfill({ json: answer })
    })
  }

  /** As if it came over the socket. */
  async event(type: string, detail: object): Promise<void> {
    await this.page.evaluate(
      ({ name, data }) => {
        type Host = { comfyAPI: { api: { api: EventTarget } } }
        const { api } = (window as never as Host).comfyAPI.api
        api.dispatchEvent(new CustomEvent(name, { detail: data }))
      },
      { name: type, data: detail },
    )
  }

  private queue(): { jobs: object[] } {
    const live = [...this.jobs].filter(([, { status }]) =>
      ['pending', 'in_progress'].includes(status),
    )
    return { jobs: live.map(([id, { status }], priority) => ({ id, status, priority })) }
  }

  private async prompt(route: Route): Promise<void> {
    const id = (route.request().postDataJSON() as { prompt_id?: string }).prompt_id ?? ''
    this.jobs.set(id, { status: 'pending' })
    await route.fulfill({ json: { prompt_id: id, number: 1, node_errors: {} } })
  }

  private async job(route: Route): Promise<void> {
    const id = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    const job = this.jobs.get(id)
    await (job ? route.fulfill({ json: { id, ...job } }) : route.fulfill({ status: 404, json: {} }))
  }

  private async userdata(route: Route): Promise<void> {
    const url = new URL(route.request().url())
    const folder = url.searchParams.get('dir')
    const path = decodeURIComponent(url.pathname.replace(/^.*\/userdata\/?/, ''))
    if (!(folder ?? path).startsWith('ltx_aio')) return route.fallback()
    if (folder !== null) {
      const names = [...this.files.keys()].filter((name) => name.startsWith(`${folder}/`))
      const listing = names.map((name) => ({
        path: name.slice(folder.length + 1),
        modified: 1,
        size: 1,
      }))
      return route.fulfill({ json: listing })
    }
    if (route.request().method() === 'DELETE') this.files.delete(path)
    if (route.request().method() === 'POST') this.files.set(path, route.request().postDataJSON())
    if (route.request().method() !== 'GET') return route.fulfill({ json: path })
    const file = this.files.get(path)
    return file === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ json: file })
  }
}
