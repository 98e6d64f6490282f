import type { Api, Frontend } from './frontend.ts'
import type { Host } from './host.ts'
import { type EditorNode, keepNumbers } from './exact.ts'
import { parseKeybinding } from './keybinding.ts'
import { panelId } from './panel-id.ts'

/** ComfyUI's frontend, with the panel in its sidebar. What main.js needs of it at page start is in host.ts. */
export function inSidebar(host: Host): Frontend {
  const { app, openTab, closeTab, toast, user, frontendVersion, language } = host
  return {
    api: host.api as unknown as Api,
    openTab,
    closeTab,
    badge(text) {
      // the host's reactive copy of our tab: changing it redraws the icon
      const tab = app.extensionManager.getSidebarTabs().find(({ id }) => id === panelId)
      if (tab) tab.iconBadge = text
    },
    toast,
    user,
    frontendVersion,
    language,
    comboOf(command) {
      const store = (app.extensionManager as unknown as { command?: CommandStore }).command
      const found = store?.commands?.find(({ id }) => id === command)
      return found && 'keybinding' in found ? { combo: parseKeybinding(found.keybinding) } : null
    },
    async refreshChoices() {
      await app.refreshComboInNodes()
    },
    async openWorkflow(prompt, name) {
      // newer frontends return a promise, which their types do not declare yet
      await (app.loadApiJson(prompt as never, name) as Promise<void> | void)
      keepNumbers(app.graph.nodes as EditorNode[], prompt)
    },
  }
}

interface CommandStore {
  readonly commands?: readonly { readonly id: string; readonly keybinding?: unknown }[]
}
