/** Plain elements: the code that draws the panel may be what is missing. */

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', '', label)
  made.type = 'button'
  made.addEventListener('click', press)
  return made
}

/** An element for the sidebar, in ComfyUI's colours. */
export function rootElement(): HTMLDivElement {
  const root = element('div', 'ltxaio-root')
  keepFromCanvas(root)
  return root
}

/** ComfyUI listens on the document: keep paste, drop and keys here from the canvas. */
function keepFromCanvas(root: HTMLElement): void {
  for (const name of ['paste', 'copy', 'cut'] as const)
    root.addEventListener(name, (event) => event.stopPropagation())
  for (const name of ['dragover', 'drop'] as const)
    root.addEventListener(name, (event) => {
      event.stopPropagation()
      // text may be dropped into text fields; anything else would navigate away
      const files = event.dataTransfer?.types.includes('Files') ?? false
      if (files || !isText(event.target)) event.preventDefault()
    })
  root.addEventListener('keydown', (event) => {
    // Ctrl+Enter queues the canvas
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.stopPropagation()
  })
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
