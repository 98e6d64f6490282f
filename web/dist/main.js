(function() {	try {		if (typeof document != "undefined") {			var elementStyle = document.createElement("style");			elementStyle.appendChild(document.createTextNode("/* Colours are ComfyUI's own variables, with fallbacks for versions that lack one. The overlay of a list\n   hangs on the body, outside of the root, and needs the same names. */\n.ltxaio-root,\n.ltxaio-overlay {\n  --ltx-page: var(--comfy-menu-bg, var(--bg-color, #202020));\n  --ltx-box: var(--comfy-input-bg, #222);\n  --ltx-text: var(--input-text, #ddd);\n  --ltx-muted: var(--descrip-text, #999);\n  --ltx-line: var(--border-color, #4e4e4e);\n  --ltx-error: var(--error-text, #f44);\n  --ltx-accent: var(--primary-background, #0b8ce9);\n  /* white on the accent itself is hard to read */\n  --ltx-next: color-mix(in srgb, var(--ltx-accent) 70%, black);\n  --ltx-hover: color-mix(in srgb, var(--ltx-text) 8%, transparent);\n  --ltx-chosen: color-mix(in srgb, var(--ltx-text) 18%, transparent);\n  --ltx-soft-line: color-mix(in srgb, var(--ltx-line) 60%, transparent);\n\n  box-sizing: border-box;\n  color: var(--ltx-text);\n  font-size: 14px;\n  line-height: 20px;\n}\n\n@supports (color: oklch(from red l c h)) {\n  .ltxaio-root {\n    --ltx-next: oklch(from var(--ltx-accent) min(l, 0.53) c h);\n  }\n}\n\n.ltxaio-root {\n  height: 100%;\n  container: ltxaio / inline-size;\n  background: var(--ltx-page);\n  overflow-wrap: anywhere;\n}\n\n.ltxaio-root *,\n.ltxaio-root ::before,\n.ltxaio-root ::after,\n.ltxaio-overlay * {\n  box-sizing: border-box;\n}\n\n/* ── the page ─────────────────────────────────────────────────────────── */\n\n.ltx-create {\n  display: flex;\n  flex-direction: column;\n  height: 100%;\n  outline: none;\n}\n\n.ltx-scroll {\n  position: relative;\n  flex: 1;\n  min-height: 0;\n  overflow-y: auto;\n  scrollbar-width: thin;\n}\n\n.ltx-dock {\n  position: sticky;\n  bottom: 0;\n  border-top: 1px solid var(--ltx-soft-line);\n  background: var(--ltx-page);\n}\n\n.ltx-form,\n.ltx-results,\n.ltx-active,\n.ltx-footer,\n.ltx-stack {\n  display: flex;\n  flex-direction: column;\n  min-width: 0;\n}\n\n.ltx-form {\n  gap: 16px;\n  padding: 12px;\n}\n\n.ltx-results,\n.ltx-active {\n  gap: 8px;\n  padding: 12px;\n}\n\n/* there is only room for saying so beside the form */\n.ltx-results:has(> .ltx-none-yet) {\n  display: none;\n}\n\n.ltx-active {\n  max-height: 40vh;\n  padding-bottom: 0;\n  overflow-y: auto;\n  scrollbar-width: thin;\n}\n\n.ltx-footer {\n  gap: 8px;\n  padding: 12px;\n}\n\n.ltx-stack {\n  gap: 12px;\n}\n\n@container ltxaio (min-width: 640px) {\n  .ltx-create {\n    display: grid;\n    grid-template: 'form active' auto 'form results' 1fr 'foot results' auto / minmax(\n        312px,\n        2fr\n      ) 3fr;\n  }\n\n  .ltx-scroll,\n  .ltx-dock {\n    display: contents;\n  }\n\n  .ltx-form {\n    grid-area: form;\n    min-height: 0;\n    overflow-y: auto;\n    scrollbar-width: thin;\n  }\n\n  .ltx-results,\n  .ltx-active {\n    border-left: 1px solid var(--ltx-soft-line);\n  }\n\n  .ltx-results,\n  .ltx-results:has(> .ltx-none-yet) {\n    display: flex;\n    grid-area: results;\n    min-height: 0;\n    overflow-y: auto;\n    scrollbar-width: thin;\n  }\n\n  .ltx-active {\n    grid-area: active;\n  }\n\n  .ltx-footer {\n    grid-area: foot;\n    border-top: 1px solid var(--ltx-soft-line);\n  }\n\n  .ltx-news {\n    display: none;\n  }\n}\n\n/* ── words ────────────────────────────────────────────────────────────── */\n\n.ltxaio-root :where(p, ul, pre) {\n  margin: 0;\n  padding: 0;\n}\n\n.ltx-label,\n.ltx-help,\n.ltx-problems,\n.ltx-made,\n.ltx-unit {\n  font-size: 12px;\n  line-height: 16px;\n}\n\n.ltx-label {\n  color: var(--ltx-text);\n}\n\n.ltx-help,\n.ltx-unit {\n  color: var(--ltx-muted);\n}\n\n.ltx-below {\n  margin-top: 4px;\n}\n\n.ltx-tabular {\n  font-variant-numeric: tabular-nums;\n}\n\n.ltx-hidden {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: -1px;\n  padding: 0;\n  overflow: hidden;\n  clip-path: inset(50%);\n  border: 0;\n  white-space: nowrap;\n}\n\n.ltx-gone {\n  display: none;\n}\n\n/* ── fields ───────────────────────────────────────────────────────────── */\n\n.ltx-field {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n  min-width: 0;\n}\n\n.ltx-field-head {\n  display: flex;\n  gap: 8px;\n  align-items: center;\n  justify-content: space-between;\n  min-height: 16px;\n}\n\n.ltx-row {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  align-items: flex-start;\n}\n\n.ltx-row + .ltx-row-close {\n  margin-top: -8px;\n}\n\n.ltx-grows {\n  flex: 1 1 96px;\n}\n\n.ltx-narrow {\n  flex: 0 0 88px;\n}\n\n.ltx-count {\n  flex: 0 0 64px;\n}\n\n.ltx-inline-field {\n  display: grid;\n  grid-template-columns: auto 96px;\n  gap: 4px 8px;\n  align-items: center;\n  justify-content: start;\n\n  .ltx-problems {\n    grid-column: 1 / -1;\n  }\n}\n\n.ltx-switch-field {\n  display: grid;\n  grid-template-columns: 1fr auto;\n  gap: 4px 8px;\n  align-items: center;\n\n  .ltx-help,\n  .ltx-problems {\n    grid-column: 1 / -1;\n  }\n}\n\n.ltx-problems {\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n\n  /* always there to be announced, but no gap for nothing */\n  &:empty {\n    margin-top: -4px;\n  }\n}\n\n.ltx-problem {\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n  padding-left: 8px;\n  border-left: 2px solid var(--ltx-error);\n  font-size: 12px;\n  line-height: 16px;\n}\n\n.ltx-problem-what {\n  font-weight: 600;\n}\n\n/* ── controls ─────────────────────────────────────────────────────────── */\n\n.ltx-input,\n.ltx-button,\n.ltx-segment,\n.ltx-select {\n  min-width: 0;\n  height: 32px;\n  margin: 0;\n  border: 1px solid var(--ltx-soft-line);\n  border-radius: 8px;\n  background: var(--ltx-box);\n  color: inherit;\n  font: inherit;\n  line-height: 20px;\n}\n\n.ltx-input {\n  width: 100%;\n  padding: 5px 8px;\n\n  &::placeholder {\n    color: var(--ltx-muted);\n    opacity: 1;\n  }\n\n  &:disabled {\n    opacity: 0.6;\n  }\n\n  &[aria-invalid] {\n    border-color: var(--ltx-error);\n  }\n}\n\n.ltxaio-root\n  :is(button, a, input, textarea, summary, [role='combobox'], [data-blockers]):focus-visible,\n.ltxaio-overlay .ltx-input:focus-visible {\n  outline: 2px solid var(--ltx-accent);\n  outline-offset: 1px;\n}\n\n.ltx-number {\n  position: relative;\n  display: block;\n  min-width: 0;\n}\n\n.ltx-unit {\n  position: absolute;\n  top: 8px;\n  right: 8px;\n  pointer-events: none;\n}\n\n.ltx-number:has(.ltx-unit) .ltx-input {\n  padding-right: 32px;\n}\n\n.ltx-grow {\n  display: grid;\n  max-height: 172px;\n\n  &::after,\n  > .ltx-input {\n    grid-area: 1 / 1;\n    min-height: 32px;\n    padding: 5px 8px;\n    border: 1px solid var(--ltx-soft-line);\n    overflow-wrap: anywhere;\n    white-space: pre-wrap;\n  }\n\n  /* the last line may be empty */\n  &::after {\n    max-height: 172px;\n    overflow: hidden;\n    visibility: hidden;\n    content: attr(data-copy) ' ';\n  }\n\n  > .ltx-input {\n    height: 100%;\n    overflow-y: auto;\n    resize: none;\n    scrollbar-width: thin;\n  }\n}\n\n.ltx-prompt::after,\n.ltx-prompt > .ltx-input {\n  min-height: 72px;\n}\n\n.ltx-idle > .ltx-input {\n  color: var(--ltx-muted);\n}\n\n.ltx-button {\n  display: inline-flex;\n  flex: none;\n  gap: 8px;\n  align-items: center;\n  justify-content: center;\n  padding: 0 12px;\n  text-decoration: none;\n  cursor: pointer;\n  transition: background-color 120ms;\n\n  &:hover {\n    background: color-mix(in srgb, var(--ltx-text) 8%, var(--ltx-box));\n  }\n\n  &[aria-pressed='true'] {\n    background: var(--ltx-chosen);\n  }\n}\n\n.ltx-icon-button {\n  width: 32px;\n  padding: 0;\n  color: var(--ltx-text);\n}\n\n.ltx-field-head .ltx-icon-button,\n.ltx-card-head .ltx-icon-button,\n.ltx-sending .ltx-icon-button {\n  width: 24px;\n  height: 24px;\n  border-color: transparent;\n  background: none;\n\n  &:hover {\n    background: var(--ltx-hover);\n  }\n}\n\n.ltx-link {\n  flex: none;\n  padding: 0;\n  border: 0;\n  background: none;\n  color: var(--ltx-muted);\n  font: inherit;\n  font-size: 12px;\n  line-height: 16px;\n  text-decoration: underline;\n  cursor: pointer;\n\n  &:hover {\n    color: var(--ltx-text);\n  }\n}\n\n.ltx-actions {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n}\n\n.ltx-segmented {\n  display: flex;\n  padding: 2px;\n  border-radius: 8px;\n  background: var(--ltx-box);\n  box-shadow: inset 0 0 0 1px var(--ltx-soft-line);\n}\n\n.ltx-segment {\n  flex: 1 1 auto;\n  height: 28px;\n  padding: 0 4px;\n  border: 0;\n  border-radius: 6px;\n  background: none;\n  color: var(--ltx-muted);\n  cursor: pointer;\n  transition: background-color 120ms;\n\n  &:hover {\n    background: var(--ltx-hover);\n    color: var(--ltx-text);\n  }\n\n  &[aria-checked='true'] {\n    background: var(--ltx-chosen);\n    color: var(--ltx-text);\n  }\n}\n\n.ltx-modes {\n  display: grid;\n  grid-template-columns: repeat(3, 1fr);\n  gap: 2px;\n\n  .ltx-segment {\n    display: flex;\n    flex-direction: column;\n    gap: 4px;\n    align-items: center;\n    justify-content: center;\n    height: 52px;\n    font-size: 12px;\n    line-height: 16px;\n  }\n\n  .ltx-segment-icon {\n    font-size: 16px;\n  }\n}\n\n.ltx-switch {\n  flex: none;\n  width: 36px;\n  height: 20px;\n  padding: 2px;\n  border: 1px solid var(--ltx-line);\n  border-radius: 10px;\n  background: var(--ltx-box);\n  cursor: pointer;\n  transition: background-color 120ms;\n\n  &[aria-checked='true'] {\n    background: var(--ltx-muted);\n  }\n}\n\n.ltx-switch-knob {\n  display: block;\n  width: 14px;\n  height: 14px;\n  border-radius: 50%;\n  background: var(--ltx-muted);\n  transition: transform 120ms;\n\n  [aria-checked='true'] > & {\n    background: var(--ltx-page);\n    transform: translateX(16px);\n  }\n}\n\n.ltx-slider {\n  flex: 1 1 64px;\n  min-width: 0;\n  height: 32px;\n  margin: 0;\n  accent-color: var(--ltx-muted);\n\n  &:disabled {\n    opacity: 0.6;\n  }\n}\n\n.ltx-setting,\n.ltx-strength {\n  display: flex;\n  gap: 8px;\n  align-items: center;\n\n  .ltx-number {\n    flex: 0 0 72px;\n  }\n}\n\n.ltx-setting .ltx-number:only-child {\n  flex: 1;\n}\n\n.ltx-disclosure {\n  border-top: 1px solid var(--ltx-soft-line);\n  padding-top: 12px;\n\n  &[open] > .ltx-summary {\n    margin-bottom: 12px;\n  }\n\n  &[open] > .ltx-summary .ltx-chevron {\n    transform: rotate(90deg);\n  }\n}\n\n.ltx-disclosure-small {\n  margin-top: -8px;\n  padding-top: 0;\n  border-top: 0;\n  font-size: 12px;\n}\n\n.ltx-summary {\n  display: flex;\n  gap: 8px;\n  align-items: center;\n  border-radius: 4px;\n  list-style: none;\n  cursor: pointer;\n\n  &::-webkit-details-marker {\n    display: none;\n  }\n}\n\n.ltx-chevron {\n  font-size: 12px;\n  color: var(--ltx-muted);\n  transition: transform 120ms;\n}\n\n.ltx-warn {\n  margin-left: auto;\n  color: var(--ltx-error);\n}\n\n.ltx-progress {\n  height: 4px;\n  border-radius: 2px;\n  background: var(--ltx-chosen);\n  overflow: hidden;\n}\n\n.ltx-progress-done {\n  height: 100%;\n  background: var(--ltx-text);\n  transform-origin: left;\n  transition: transform 120ms linear;\n}\n\n/* ── list to choose from ──────────────────────────────────────────────── */\n\n.ltx-select {\n  position: relative;\n  display: flex;\n  align-items: center;\n  width: 100%;\n  cursor: pointer;\n}\n\n.ltx-select-label {\n  flex: 1;\n  min-width: 0;\n  padding: 5px 0 5px 8px;\n  border-radius: 8px;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n\n.ltx-select-arrow {\n  display: flex;\n  flex: none;\n  padding: 0 8px;\n  color: var(--ltx-muted);\n}\n\n.ltx-select-arrow svg {\n  width: 10px;\n  height: 10px;\n}\n\n.ltxaio-overlay {\n  position: absolute;\n  max-width: min(480px, 96vw);\n  margin-top: 4px;\n  border: 1px solid var(--ltx-line);\n  border-radius: 8px;\n  background: var(--ltx-page);\n  box-shadow: 0 8px 24px rgb(0 0 0 / 35%);\n  overflow: hidden;\n}\n\n.ltx-select-head {\n  padding: 8px 8px 0;\n}\n\n.ltx-select-scroll {\n  overflow: auto;\n  scrollbar-width: thin;\n}\n\n.ltx-select-list {\n  margin: 0;\n  padding: 4px;\n  list-style: none;\n}\n\n.ltx-select-option,\n.ltx-select-empty {\n  padding: 6px 8px;\n  border-radius: 4px;\n  overflow-wrap: anywhere;\n  cursor: pointer;\n\n  &[data-p-focused='true'] {\n    background: var(--ltx-hover);\n  }\n\n  &[aria-selected='true'] {\n    background: var(--ltx-chosen);\n  }\n}\n\n/* ── inputs ───────────────────────────────────────────────────────────── */\n\n.ltx-slot-box {\n  width: 100%;\n  border: 1px solid var(--ltx-soft-line);\n  border-radius: 8px;\n  background: var(--ltx-box);\n  color: inherit;\n  font: inherit;\n  overflow: hidden;\n}\n\n.ltx-empty {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n  align-items: center;\n  justify-content: center;\n  min-height: 72px;\n  padding: 8px;\n  border-style: dashed;\n  border-color: var(--ltx-line);\n  text-align: center;\n  cursor: pointer;\n\n  &:hover {\n    background: color-mix(in srgb, var(--ltx-text) 4%, var(--ltx-box));\n  }\n}\n\n[data-over] > .ltx-slot-box {\n  border-color: var(--ltx-accent);\n}\n\n.ltx-head-tools {\n  display: flex;\n  gap: 4px;\n  margin: -4px 0 -4px auto;\n}\n\n.ltx-preview {\n  display: block;\n  width: 100%;\n  height: 176px;\n  background: color-mix(in srgb, black 12%, var(--ltx-box));\n  object-fit: contain;\n}\n\n.ltx-preview-audio {\n  display: block;\n  width: 100%;\n  height: 40px;\n}\n\n.ltx-no-preview {\n  padding: 16px 8px;\n  text-align: center;\n}\n\n.ltx-file {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 8px;\n  align-items: baseline;\n  justify-content: space-between;\n  padding: 4px 8px;\n}\n\n.ltx-file-name {\n  min-width: 0;\n  overflow: hidden;\n  font-size: 12px;\n  line-height: 16px;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n\n.ltx-sending {\n  display: grid;\n  grid-template-columns: 1fr auto auto;\n  gap: 4px 8px;\n  align-items: center;\n  padding: 8px;\n\n  .ltx-progress {\n    grid-column: 1 / -1;\n  }\n}\n\n.ltx-sending-name {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n\n/* ── parts of the form ────────────────────────────────────────────────── */\n\n.ltx-made {\n  margin-top: -8px;\n  color: var(--ltx-text);\n}\n\n.ltx-question .ltx-problem {\n  border-left-color: var(--ltx-accent);\n}\n\n.ltx-seed {\n  display: flex;\n  gap: 4px;\n\n  .ltx-number {\n    flex: 1;\n  }\n}\n\n.ltx-dice {\n  width: 16px;\n  height: 16px;\n  fill: none;\n  stroke: currentcolor;\n  stroke-width: 1.5;\n  stroke-linecap: round;\n}\n\n.ltx-lora {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 32px;\n  gap: 4px 8px;\n\n  .ltx-strength {\n    grid-column: 1 / -1;\n  }\n\n  &[data-off] .ltx-select {\n    opacity: 0.6;\n  }\n}\n\n/* ── runs and results ─────────────────────────────────────────────────── */\n\n.ltx-card {\n  display: flex;\n  flex: none;\n  flex-direction: column;\n  gap: 8px;\n  padding: 8px;\n  border: 1px solid var(--ltx-soft-line);\n  border-radius: 8px;\n  background: color-mix(in srgb, var(--ltx-text) 3%, var(--ltx-page));\n}\n\n.ltx-card-head {\n  display: flex;\n  gap: 8px;\n  align-items: flex-start;\n  justify-content: space-between;\n}\n\n.ltx-card-title {\n  display: -webkit-box;\n  min-width: 0;\n  overflow: hidden;\n  -webkit-box-orient: vertical;\n  -webkit-line-clamp: 2;\n}\n\n.ltx-run .ltx-card-title {\n  -webkit-line-clamp: 1;\n}\n\n.ltx-run {\n  gap: 4px;\n}\n\n.ltx-run-line {\n  display: flex;\n  gap: 8px;\n  justify-content: space-between;\n  color: var(--ltx-muted);\n  font-size: 12px;\n  line-height: 16px;\n}\n\n.ltx-video {\n  display: block;\n  width: 100%;\n  max-height: 60vh;\n  border-radius: 4px;\n  background: #000;\n}\n\n.ltx-result {\n  gap: 4px;\n\n  .ltx-actions,\n  .ltx-tools {\n    gap: 4px;\n  }\n\n  .ltx-actions {\n    margin-top: 4px;\n  }\n\n  .ltx-button:not(.ltx-icon-button) {\n    padding: 0 8px;\n  }\n}\n\n.ltx-path {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n\n.ltx-tools {\n  display: flex;\n  gap: 8px;\n  margin-left: auto;\n}\n\n.ltx-trouble {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n\n  .ltx-problem-what > .pi {\n    color: var(--ltx-error);\n  }\n\n  .ltx-actions {\n    margin: 4px 0;\n  }\n}\n\n.ltx-details > summary {\n  color: var(--ltx-muted);\n  font-size: 12px;\n  cursor: pointer;\n}\n\n.ltx-raw {\n  max-height: 240px;\n  margin-top: 4px;\n  padding: 8px;\n  border-radius: 4px;\n  background: var(--ltx-box);\n  font-family: monospace;\n  font-size: 12px;\n  line-height: 16px;\n  overflow: auto;\n  white-space: pre-wrap;\n}\n\n.ltx-quiet {\n  display: flex;\n  gap: 8px;\n  align-items: baseline;\n  padding: 0 8px;\n  color: var(--ltx-muted);\n  font-size: 12px;\n}\n\n.ltx-quiet-words {\n  flex: 1;\n  min-width: 0;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n\n/* ── the next step ────────────────────────────────────────────────────── */\n\n.ltx-generate-bar {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n}\n\n.ltx-reason {\n  padding: 0;\n  border: 0;\n  background: none;\n  color: var(--ltx-muted);\n  font: inherit;\n  font-size: 12px;\n  line-height: 16px;\n  text-align: left;\n  cursor: pointer;\n\n  &:hover {\n    color: var(--ltx-text);\n  }\n}\n\n.ltx-generate {\n  width: 100%;\n  height: 40px;\n  font-weight: 600;\n}\n\n/* the accent: one thing on a page has it */\n.ltx-next {\n  border-color: transparent;\n  background: var(--ltx-next);\n  color: #fff;\n  font-weight: 600;\n\n  &:hover {\n    background: color-mix(in srgb, var(--ltx-next) 88%, black);\n  }\n}\n\n.ltx-button[aria-disabled='true'],\n.ltx-button[aria-disabled='true']:hover {\n  border-color: transparent;\n  background: var(--ltx-chosen);\n  color: var(--ltx-muted);\n  cursor: default;\n}\n\n.ltx-keys {\n  font: inherit;\n  font-size: 12px;\n  font-weight: 400;\n  opacity: 0.8;\n}\n\n.ltx-blockers {\n  outline-offset: 4px;\n\n  &:not(:has(.ltx-problem)) {\n    display: none;\n  }\n}\n\n@media (prefers-reduced-motion: reduce) {\n  .ltx-button,\n  .ltx-segment,\n  .ltx-switch,\n  .ltx-switch-knob,\n  .ltx-chevron,\n  .ltx-progress-done {\n    transition: none;\n  }\n}\n/* What stands between the form and a run. */\n\n.ltx-blockers,\n.ltx-download-box {\n  outline-offset: 4px;\n}\n\n.ltx-blockers:not(:has(.ltx-problem)) {\n  display: none;\n}\n\n.ltx-download-box,\n.ltx-offer {\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n}\n\n.ltx-download-box > .ltx-problems:empty {\n  display: none;\n}\n\n.ltx-download {\n  flex-direction: column;\n  gap: 0;\n  width: 100%;\n  height: auto;\n  padding: 6px 12px;\n}\n\n.ltx-download-amount {\n  font-size: 12px;\n  font-weight: 400;\n  line-height: 16px;\n}\n\n.ltx-missing {\n  max-height: 30vh;\n  margin: 4px 0;\n  overflow-y: auto;\n  font-size: 12px;\n  line-height: 16px;\n  list-style: none;\n  scrollbar-width: thin;\n}\n\n.ltx-missing > li {\n  padding: 2px 0;\n}\n\n.ltx-waiting {\n  display: flex;\n  gap: 8px;\n  align-items: baseline;\n  font-size: 12px;\n  line-height: 16px;\n\n  > .pi {\n    color: var(--ltx-muted);\n    font-size: 12px;\n  }\n\n  > [role='status'] {\n    flex: 1;\n  }\n}\n\n/* where a problem is all that is left, what to do about it is the next step */\n.ltx-lead .ltx-actions > :first-child {\n  border-color: transparent;\n  background: var(--ltx-next);\n  color: #fff;\n\n  &:hover {\n    background: color-mix(in srgb, var(--ltx-next) 88%, black);\n  }\n}\n/* The sub-tabs and the pages below them. */\n\n.ltx-frame {\n  display: flex;\n  flex-direction: column;\n  height: 100%;\n}\n\n.ltx-tabs {\n  display: flex;\n  flex: none;\n  gap: 4px;\n  padding: 4px 8px 0;\n  border-bottom: 1px solid var(--ltx-soft-line);\n}\n\n.ltx-tab {\n  position: relative;\n  display: flex;\n  gap: 6px;\n  align-items: baseline;\n  height: 36px;\n  margin: 0;\n  padding: 8px 8px;\n  border: 0;\n  border-radius: 6px 6px 0 0;\n  background: none;\n  color: var(--ltx-muted);\n  font: inherit;\n  line-height: 20px;\n  cursor: pointer;\n\n  &:hover {\n    color: var(--ltx-text);\n  }\n\n  &[aria-selected='true'] {\n    color: var(--ltx-text);\n  }\n\n  &[aria-selected='true']::after {\n    position: absolute;\n    right: 8px;\n    bottom: -1px;\n    left: 8px;\n    height: 2px;\n    border-radius: 1px;\n    background: currentcolor;\n    content: '';\n  }\n}\n\n.ltx-tab-icon {\n  align-items: center;\n  margin-left: auto;\n}\n\n.ltx-tab-note {\n  /* wide enough for 100 %, so the tabs beside it do not move */\n  min-width: 5ch;\n  color: var(--ltx-muted);\n  font-size: 12px;\n  text-align: left;\n}\n\n.ltx-page {\n  flex: 1;\n  min-height: 0;\n  /* words for screen readers only are positioned, and would make the sidebar scroll */\n  position: relative;\n  overflow: hidden;\n}\n\n.ltx-page-scroll {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  gap: 16px;\n  height: 100%;\n  padding: 12px;\n  overflow-y: auto;\n  scrollbar-width: thin;\n}\n/* Model files: rows, disks, the queue. */\n\n.ltx-group-title,\n.ltx-model-title {\n  margin: 0;\n  font-size: 14px;\n  font-weight: 600;\n  line-height: 20px;\n}\n\n.ltx-model-group {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n}\n\n.ltx-model-list {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  gap: 8px;\n  margin-top: 4px;\n  list-style: none;\n}\n\n@container ltxaio (min-width: 640px) {\n  .ltx-model-list {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n  }\n}\n\n.ltx-model {\n  /* a number that changes in one row moves nothing in the others */\n  contain: layout style;\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n  min-width: 0;\n  padding: 8px;\n  border: 1px solid var(--ltx-soft-line);\n  border-radius: 8px;\n  background: color-mix(in srgb, var(--ltx-text) 3%, var(--ltx-page));\n}\n\n.ltx-model-foot {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 4px 8px;\n  align-items: center;\n  justify-content: space-between;\n  margin-top: auto;\n  padding-top: 4px;\n\n  .ltx-actions {\n    gap: 4px;\n    margin-left: auto;\n  }\n}\n\n.ltx-model-head {\n  display: flex;\n  gap: 8px;\n  align-items: baseline;\n  justify-content: space-between;\n}\n\n.ltx-model-title {\n  min-width: 0;\n}\n\n.ltx-model-title > .pi {\n  color: var(--ltx-muted);\n  font-size: 12px;\n}\n\n.ltx-model-size {\n  flex: none;\n  color: var(--ltx-muted);\n}\n\n.ltx-model-place {\n  color: var(--ltx-muted);\n  font-family: monospace;\n  font-size: 11px;\n  line-height: 16px;\n}\n\n.ltx-model-state {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n\n  /* what moves has the width to itself, so that no number pushes a button about */\n  &:has(.ltx-progress) {\n    flex: 1 0 100%;\n  }\n}\n\n.ltx-model-words {\n  display: flex;\n  gap: 6px;\n  align-items: baseline;\n  font-size: 12px;\n  line-height: 16px;\n\n  > .pi {\n    flex: none;\n    color: var(--ltx-muted);\n    font-size: 12px;\n  }\n\n  &:is([data-is='broken'], [data-is='failed'], [data-is='misplaced']) > .pi {\n    color: var(--ltx-error);\n  }\n\n  &:is([data-is='missing'], [data-is='unknown'], [data-is='queued']) {\n    color: var(--ltx-muted);\n  }\n}\n\n.ltx-model-amount {\n  flex: none;\n  margin-left: auto;\n  color: var(--ltx-muted);\n}\n\n.ltx-small {\n  height: 28px;\n  padding: 0 10px;\n  border-radius: 6px;\n  font-size: 12px;\n}\n\n.ltx-question-line {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n  font-size: 12px;\n  line-height: 16px;\n}\n\n.ltx-queue {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n}\n\n.ltx-queue-head {\n  display: flex;\n  gap: 8px;\n  align-items: baseline;\n  justify-content: space-between;\n}\n\n.ltx-disk {\n  display: flex;\n  flex-direction: column;\n  gap: 4px;\n}\n\n.ltx-disk-bar {\n  display: flex;\n  gap: 1px;\n  height: 8px;\n  border-radius: 4px;\n  background: var(--ltx-chosen);\n  overflow: hidden;\n}\n\n.ltx-disk-models {\n  background: var(--ltx-text);\n}\n\n.ltx-disk-other {\n  background: var(--ltx-muted);\n}\n\n.ltx-disk-words {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 12px;\n  font-size: 12px;\n  line-height: 16px;\n\n  > span {\n    display: inline-flex;\n    gap: 6px;\n    align-items: center;\n  }\n}\n\n.ltx-dot {\n  width: 8px;\n  height: 8px;\n  border-radius: 2px;\n\n  &:not([class*='ltx-disk']) {\n    background: var(--ltx-chosen);\n  }\n}\n\n.ltx-orphans {\n  display: flex;\n  gap: 8px;\n  align-items: center;\n  justify-content: space-between;\n  font-size: 12px;\n  line-height: 16px;\n}\n\n.ltx-hub-lines {\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n\n  .ltx-raw {\n    max-height: 20vh;\n    margin: 0;\n  }\n\n  .ltx-actions {\n    align-items: center;\n  }\n}\n.ltx-section {\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n\n  + .ltx-section {\n    padding-top: 16px;\n    border-top: 1px solid var(--ltx-soft-line);\n  }\n\n  a:not(.ltx-button) {\n    color: inherit;\n  }\n}\n\n.ltx-facts {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 2px 12px;\n  margin: 0;\n\n  dt {\n    color: var(--ltx-muted);\n  }\n\n  dd {\n    min-width: 0;\n    margin: 0;\n  }\n}\n\n.ltx-token {\n  display: flex;\n  gap: 8px;\n}\n\n.ltx-about {\n  margin-top: auto;\n}\n/*$vite$:1*/"));			document.head.appendChild(elementStyle);		}	} catch (e) {		console.error("vite-plugin-css-injected-by-js", e);	}})();
// node_modules/zod/v3/helpers/util.js
var util;
(function(util) {
	util.assertEqual = (_) => {};
	function assertIs(_arg) {}
	util.assertIs = assertIs;
	function assertNever(_x) {
		throw new Error();
	}
	util.assertNever = assertNever;
	util.arrayToEnum = (items) => {
		const obj = {};
		for (const item of items) obj[item] = item;
		return obj;
	};
	util.getValidEnumValues = (obj) => {
		const validKeys = util.objectKeys(obj).filter((k) => typeof obj[obj[k]] !== "number");
		const filtered = {};
		for (const k of validKeys) filtered[k] = obj[k];
		return util.objectValues(filtered);
	};
	util.objectValues = (obj) => {
		return util.objectKeys(obj).map(function(e) {
			return obj[e];
		});
	};
	util.objectKeys = typeof Object.keys === "function" ? (obj) => Object.keys(obj) : (object) => {
		const keys = [];
		for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
		return keys;
	};
	util.find = (arr, checker) => {
		for (const item of arr) if (checker(item)) return item;
	};
	util.isInteger = typeof Number.isInteger === "function" ? (val) => Number.isInteger(val) : (val) => typeof val === "number" && Number.isFinite(val) && Math.floor(val) === val;
	function joinValues(array, separator = " | ") {
		return array.map((val) => typeof val === "string" ? `'${val}'` : val).join(separator);
	}
	util.joinValues = joinValues;
	util.jsonStringifyReplacer = (_, value) => {
		if (typeof value === "bigint") return value.toString();
		return value;
	};
})(util || (util = {}));
var objectUtil;
(function(objectUtil) {
	objectUtil.mergeShapes = (first, second) => {
		return {
			...first,
			...second
		};
	};
})(objectUtil || (objectUtil = {}));
var ZodParsedType = util.arrayToEnum([
	"string",
	"nan",
	"number",
	"integer",
	"float",
	"boolean",
	"date",
	"bigint",
	"symbol",
	"function",
	"undefined",
	"null",
	"array",
	"object",
	"unknown",
	"promise",
	"void",
	"never",
	"map",
	"set"
]);
var getParsedType = (data) => {
	switch (typeof data) {
		case "undefined": return ZodParsedType.undefined;
		case "string": return ZodParsedType.string;
		case "number": return Number.isNaN(data) ? ZodParsedType.nan : ZodParsedType.number;
		case "boolean": return ZodParsedType.boolean;
		case "function": return ZodParsedType.function;
		case "bigint": return ZodParsedType.bigint;
		case "symbol": return ZodParsedType.symbol;
		case "object":
			if (Array.isArray(data)) return ZodParsedType.array;
			if (data === null) return ZodParsedType.null;
			if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") return ZodParsedType.promise;
			if (typeof Map !== "undefined" && data instanceof Map) return ZodParsedType.map;
			if (typeof Set !== "undefined" && data instanceof Set) return ZodParsedType.set;
			if (typeof Date !== "undefined" && data instanceof Date) return ZodParsedType.date;
			return ZodParsedType.object;
		default: return ZodParsedType.unknown;
	}
};
// node_modules/zod/v3/ZodError.js
var ZodIssueCode = util.arrayToEnum([
	"invalid_type",
	"invalid_literal",
	"custom",
	"invalid_union",
	"invalid_union_discriminator",
	"invalid_enum_value",
	"unrecognized_keys",
	"invalid_arguments",
	"invalid_return_type",
	"invalid_date",
	"invalid_string",
	"too_small",
	"too_big",
	"invalid_intersection_types",
	"not_multiple_of",
	"not_finite"
]);
var ZodError = class ZodError extends Error {
	get errors() {
		return this.issues;
	}
	constructor(issues) {
		super();
		this.issues = [];
		this.addIssue = (sub) => {
			this.issues = [...this.issues, sub];
		};
		this.addIssues = (subs = []) => {
			this.issues = [...this.issues, ...subs];
		};
		const actualProto = new.target.prototype;
		if (Object.setPrototypeOf) Object.setPrototypeOf(this, actualProto);
		else this.__proto__ = actualProto;
		this.name = "ZodError";
		this.issues = issues;
	}
	format(_mapper) {
		const mapper = _mapper || function(issue) {
			return issue.message;
		};
		const fieldErrors = { _errors: [] };
		const processError = (error) => {
			for (const issue of error.issues) if (issue.code === "invalid_union") issue.unionErrors.map(processError);
			else if (issue.code === "invalid_return_type") processError(issue.returnTypeError);
			else if (issue.code === "invalid_arguments") processError(issue.argumentsError);
			else if (issue.path.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < issue.path.length) {
					const el = issue.path[i];
					if (!(i === issue.path.length - 1)) curr[el] = curr[el] || { _errors: [] };
					else {
						curr[el] = curr[el] || { _errors: [] };
						curr[el]._errors.push(mapper(issue));
					}
					curr = curr[el];
					i++;
				}
			}
		};
		processError(this);
		return fieldErrors;
	}
	static assert(value) {
		if (!(value instanceof ZodError)) throw new Error(`Not a ZodError: ${value}`);
	}
	toString() {
		return this.message;
	}
	get message() {
		return JSON.stringify(this.issues, util.jsonStringifyReplacer, 2);
	}
	get isEmpty() {
		return this.issues.length === 0;
	}
	flatten(mapper = (issue) => issue.message) {
		const fieldErrors = {};
		const formErrors = [];
		for (const sub of this.issues) if (sub.path.length > 0) {
			const firstEl = sub.path[0];
			fieldErrors[firstEl] = fieldErrors[firstEl] || [];
			fieldErrors[firstEl].push(mapper(sub));
		} else formErrors.push(mapper(sub));
		return {
			formErrors,
			fieldErrors
		};
	}
	get formErrors() {
		return this.flatten();
	}
};
ZodError.create = (issues) => {
	return new ZodError(issues);
};
// node_modules/zod/v3/locales/en.js
var errorMap = (issue, _ctx) => {
	let message;
	switch (issue.code) {
		case ZodIssueCode.invalid_type:
			if (issue.received === ZodParsedType.undefined) message = "Required";
			else message = `Expected ${issue.expected}, received ${issue.received}`;
			break;
		case ZodIssueCode.invalid_literal:
			message = `Invalid literal value, expected ${JSON.stringify(issue.expected, util.jsonStringifyReplacer)}`;
			break;
		case ZodIssueCode.unrecognized_keys:
			message = `Unrecognized key(s) in object: ${util.joinValues(issue.keys, ", ")}`;
			break;
		case ZodIssueCode.invalid_union:
			message = `Invalid input`;
			break;
		case ZodIssueCode.invalid_union_discriminator:
			message = `Invalid discriminator value. Expected ${util.joinValues(issue.options)}`;
			break;
		case ZodIssueCode.invalid_enum_value:
			message = `Invalid enum value. Expected ${util.joinValues(issue.options)}, received '${issue.received}'`;
			break;
		case ZodIssueCode.invalid_arguments:
			message = `Invalid function arguments`;
			break;
		case ZodIssueCode.invalid_return_type:
			message = `Invalid function return type`;
			break;
		case ZodIssueCode.invalid_date:
			message = `Invalid date`;
			break;
		case ZodIssueCode.invalid_string:
			if (typeof issue.validation === "object") {
				if ("includes" in issue.validation) {
					message = `Invalid input: must include "${issue.validation.includes}"`;
					if (typeof issue.validation.position === "number") message = `${message} at one or more positions greater than or equal to ${issue.validation.position}`;
				} else if ("startsWith" in issue.validation) message = `Invalid input: must start with "${issue.validation.startsWith}"`;
				else if ("endsWith" in issue.validation) message = `Invalid input: must end with "${issue.validation.endsWith}"`;
				else util.assertNever(issue.validation);
			} else if (issue.validation !== "regex") message = `Invalid ${issue.validation}`;
			else message = "Invalid";
			break;
		case ZodIssueCode.too_small:
			if (issue.type === "array") message = `Array must contain ${issue.exact ? "exactly" : issue.inclusive ? `at least` : `more than`} ${issue.minimum} element(s)`;
			else if (issue.type === "string") message = `String must contain ${issue.exact ? "exactly" : issue.inclusive ? `at least` : `over`} ${issue.minimum} character(s)`;
			else if (issue.type === "number") message = `Number must be ${issue.exact ? `exactly equal to ` : issue.inclusive ? `greater than or equal to ` : `greater than `}${issue.minimum}`;
			else if (issue.type === "bigint") message = `Number must be ${issue.exact ? `exactly equal to ` : issue.inclusive ? `greater than or equal to ` : `greater than `}${issue.minimum}`;
			else if (issue.type === "date") message = `Date must be ${issue.exact ? `exactly equal to ` : issue.inclusive ? `greater than or equal to ` : `greater than `}${new Date(Number(issue.minimum))}`;
			else message = "Invalid input";
			break;
		case ZodIssueCode.too_big:
			if (issue.type === "array") message = `Array must contain ${issue.exact ? `exactly` : issue.inclusive ? `at most` : `less than`} ${issue.maximum} element(s)`;
			else if (issue.type === "string") message = `String must contain ${issue.exact ? `exactly` : issue.inclusive ? `at most` : `under`} ${issue.maximum} character(s)`;
			else if (issue.type === "number") message = `Number must be ${issue.exact ? `exactly` : issue.inclusive ? `less than or equal to` : `less than`} ${issue.maximum}`;
			else if (issue.type === "bigint") message = `BigInt must be ${issue.exact ? `exactly` : issue.inclusive ? `less than or equal to` : `less than`} ${issue.maximum}`;
			else if (issue.type === "date") message = `Date must be ${issue.exact ? `exactly` : issue.inclusive ? `smaller than or equal to` : `smaller than`} ${new Date(Number(issue.maximum))}`;
			else message = "Invalid input";
			break;
		case ZodIssueCode.custom:
			message = `Invalid input`;
			break;
		case ZodIssueCode.invalid_intersection_types:
			message = `Intersection results could not be merged`;
			break;
		case ZodIssueCode.not_multiple_of:
			message = `Number must be a multiple of ${issue.multipleOf}`;
			break;
		case ZodIssueCode.not_finite:
			message = "Number must be finite";
			break;
		default:
			message = _ctx.defaultError;
			util.assertNever(issue);
	}
	return { message };
};
// node_modules/zod/v3/errors.js
var overrideErrorMap = errorMap;
function getErrorMap() {
	return overrideErrorMap;
}
// node_modules/zod/v3/helpers/parseUtil.js
var makeIssue = (params) => {
	const { data, path, errorMaps, issueData } = params;
	const fullPath = [...path, ...issueData.path || []];
	const fullIssue = {
		...issueData,
		path: fullPath
	};
	if (issueData.message !== void 0) return {
		...issueData,
		path: fullPath,
		message: issueData.message
	};
	let errorMessage = "";
	const maps = errorMaps.filter((m) => !!m).slice().reverse();
	for (const map of maps) errorMessage = map(fullIssue, {
		data,
		defaultError: errorMessage
	}).message;
	return {
		...issueData,
		path: fullPath,
		message: errorMessage
	};
};
function addIssueToContext(ctx, issueData) {
	const overrideMap = getErrorMap();
	const issue = makeIssue({
		issueData,
		data: ctx.data,
		path: ctx.path,
		errorMaps: [
			ctx.common.contextualErrorMap,
			ctx.schemaErrorMap,
			overrideMap,
			overrideMap === errorMap ? void 0 : errorMap
		].filter((x) => !!x)
	});
	ctx.common.issues.push(issue);
}
var ParseStatus = class ParseStatus {
	constructor() {
		this.value = "valid";
	}
	dirty() {
		if (this.value === "valid") this.value = "dirty";
	}
	abort() {
		if (this.value !== "aborted") this.value = "aborted";
	}
	static mergeArray(status, results) {
		const arrayValue = [];
		for (const s of results) {
			if (s.status === "aborted") return INVALID;
			if (s.status === "dirty") status.dirty();
			arrayValue.push(s.value);
		}
		return {
			status: status.value,
			value: arrayValue
		};
	}
	static async mergeObjectAsync(status, pairs) {
		const syncPairs = [];
		for (const pair of pairs) {
			const key = await pair.key;
			const value = await pair.value;
			syncPairs.push({
				key,
				value
			});
		}
		return ParseStatus.mergeObjectSync(status, syncPairs);
	}
	static mergeObjectSync(status, pairs) {
		const finalObject = {};
		for (const pair of pairs) {
			const { key, value } = pair;
			if (key.status === "aborted") return INVALID;
			if (value.status === "aborted") return INVALID;
			if (key.status === "dirty") status.dirty();
			if (value.status === "dirty") status.dirty();
			if (key.value !== "__proto__" && (typeof value.value !== "undefined" || pair.alwaysSet)) finalObject[key.value] = value.value;
		}
		return {
			status: status.value,
			value: finalObject
		};
	}
};
var INVALID = Object.freeze({ status: "aborted" });
var DIRTY = (value) => ({
	status: "dirty",
	value
});
var OK = (value) => ({
	status: "valid",
	value
});
var isAborted = (x) => x.status === "aborted";
var isDirty$1 = (x) => x.status === "dirty";
var isValid = (x) => x.status === "valid";
var isAsync = (x) => typeof Promise !== "undefined" && x instanceof Promise;
// node_modules/zod/v3/helpers/errorUtil.js
var errorUtil;
(function(errorUtil) {
	errorUtil.errToObj = (message) => typeof message === "string" ? { message } : message || {};
	errorUtil.toString = (message) => typeof message === "string" ? message : message?.message;
})(errorUtil || (errorUtil = {}));
// node_modules/zod/v3/types.js
var ParseInputLazyPath = class {
	constructor(parent, value, path, key) {
		this._cachedPath = [];
		this.parent = parent;
		this.data = value;
		this._path = path;
		this._key = key;
	}
	get path() {
		if (!this._cachedPath.length) {
			if (Array.isArray(this._key)) this._cachedPath.push(...this._path, ...this._key);
			else this._cachedPath.push(...this._path, this._key);
		}
		return this._cachedPath;
	}
};
var handleResult = (ctx, result) => {
	if (isValid(result)) return {
		success: true,
		data: result.value
	};
	else {
		if (!ctx.common.issues.length) throw new Error("Validation failed but no issues detected.");
		return {
			success: false,
			get error() {
				if (this._error) return this._error;
				const error = new ZodError(ctx.common.issues);
				this._error = error;
				return this._error;
			}
		};
	}
};
function processCreateParams(params) {
	if (!params) return {};
	const { errorMap, invalid_type_error, required_error, description } = params;
	if (errorMap && (invalid_type_error || required_error)) throw new Error(`Can't use "invalid_type_error" or "required_error" in conjunction with custom error map.`);
	if (errorMap) return {
		errorMap,
		description
	};
	const customMap = (iss, ctx) => {
		const { message } = params;
		if (iss.code === "invalid_enum_value") return { message: message ?? ctx.defaultError };
		if (typeof ctx.data === "undefined") return { message: message ?? required_error ?? ctx.defaultError };
		if (iss.code !== "invalid_type") return { message: ctx.defaultError };
		return { message: message ?? invalid_type_error ?? ctx.defaultError };
	};
	return {
		errorMap: customMap,
		description
	};
}
var ZodType = class {
	get description() {
		return this._def.description;
	}
	_getType(input) {
		return getParsedType(input.data);
	}
	_getOrReturnCtx(input, ctx) {
		return ctx || {
			common: input.parent.common,
			data: input.data,
			parsedType: getParsedType(input.data),
			schemaErrorMap: this._def.errorMap,
			path: input.path,
			parent: input.parent
		};
	}
	_processInputParams(input) {
		return {
			status: new ParseStatus(),
			ctx: {
				common: input.parent.common,
				data: input.data,
				parsedType: getParsedType(input.data),
				schemaErrorMap: this._def.errorMap,
				path: input.path,
				parent: input.parent
			}
		};
	}
	_parseSync(input) {
		const result = this._parse(input);
		if (isAsync(result)) throw new Error("Synchronous parse encountered promise.");
		return result;
	}
	_parseAsync(input) {
		const result = this._parse(input);
		return Promise.resolve(result);
	}
	parse(data, params) {
		const result = this.safeParse(data, params);
		if (result.success) return result.data;
		throw result.error;
	}
	safeParse(data, params) {
		const ctx = {
			common: {
				issues: [],
				async: params?.async ?? false,
				contextualErrorMap: params?.errorMap
			},
			path: params?.path || [],
			schemaErrorMap: this._def.errorMap,
			parent: null,
			data,
			parsedType: getParsedType(data)
		};
		return handleResult(ctx, this._parseSync({
			data,
			path: ctx.path,
			parent: ctx
		}));
	}
	"~validate"(data) {
		const ctx = {
			common: {
				issues: [],
				async: !!this["~standard"].async
			},
			path: [],
			schemaErrorMap: this._def.errorMap,
			parent: null,
			data,
			parsedType: getParsedType(data)
		};
		if (!this["~standard"].async) try {
			const result = this._parseSync({
				data,
				path: [],
				parent: ctx
			});
			return isValid(result) ? { value: result.value } : { issues: ctx.common.issues };
		} catch (err) {
			if (err?.message?.toLowerCase()?.includes("encountered")) this["~standard"].async = true;
			ctx.common = {
				issues: [],
				async: true
			};
		}
		return this._parseAsync({
			data,
			path: [],
			parent: ctx
		}).then((result) => isValid(result) ? { value: result.value } : { issues: ctx.common.issues });
	}
	async parseAsync(data, params) {
		const result = await this.safeParseAsync(data, params);
		if (result.success) return result.data;
		throw result.error;
	}
	async safeParseAsync(data, params) {
		const ctx = {
			common: {
				issues: [],
				contextualErrorMap: params?.errorMap,
				async: true
			},
			path: params?.path || [],
			schemaErrorMap: this._def.errorMap,
			parent: null,
			data,
			parsedType: getParsedType(data)
		};
		const maybeAsyncResult = this._parse({
			data,
			path: ctx.path,
			parent: ctx
		});
		return handleResult(ctx, await (isAsync(maybeAsyncResult) ? maybeAsyncResult : Promise.resolve(maybeAsyncResult)));
	}
	refine(check, message) {
		const getIssueProperties = (val) => {
			if (typeof message === "string" || typeof message === "undefined") return { message };
			else if (typeof message === "function") return message(val);
			else return message;
		};
		return this._refinement((val, ctx) => {
			const result = check(val);
			const setError = () => ctx.addIssue({
				code: ZodIssueCode.custom,
				...getIssueProperties(val)
			});
			if (typeof Promise !== "undefined" && result instanceof Promise) return result.then((data) => {
				if (!data) {
					setError();
					return false;
				} else return true;
			});
			if (!result) {
				setError();
				return false;
			} else return true;
		});
	}
	refinement(check, refinementData) {
		return this._refinement((val, ctx) => {
			if (!check(val)) {
				ctx.addIssue(typeof refinementData === "function" ? refinementData(val, ctx) : refinementData);
				return false;
			} else return true;
		});
	}
	_refinement(refinement) {
		return new ZodEffects({
			schema: this,
			typeName: ZodFirstPartyTypeKind.ZodEffects,
			effect: {
				type: "refinement",
				refinement
			}
		});
	}
	superRefine(refinement) {
		return this._refinement(refinement);
	}
	constructor(def) {
		/** Alias of safeParseAsync */
		this.spa = this.safeParseAsync;
		this._def = def;
		this.parse = this.parse.bind(this);
		this.safeParse = this.safeParse.bind(this);
		this.parseAsync = this.parseAsync.bind(this);
		this.safeParseAsync = this.safeParseAsync.bind(this);
		this.spa = this.spa.bind(this);
		this.refine = this.refine.bind(this);
		this.refinement = this.refinement.bind(this);
		this.superRefine = this.superRefine.bind(this);
		this.optional = this.optional.bind(this);
		this.nullable = this.nullable.bind(this);
		this.nullish = this.nullish.bind(this);
		this.array = this.array.bind(this);
		this.promise = this.promise.bind(this);
		this.or = this.or.bind(this);
		this.and = this.and.bind(this);
		this.transform = this.transform.bind(this);
		this.brand = this.brand.bind(this);
		this.default = this.default.bind(this);
		this.catch = this.catch.bind(this);
		this.describe = this.describe.bind(this);
		this.pipe = this.pipe.bind(this);
		this.readonly = this.readonly.bind(this);
		this.isNullable = this.isNullable.bind(this);
		this.isOptional = this.isOptional.bind(this);
		this["~standard"] = {
			version: 1,
			vendor: "zod",
			validate: (data) => this["~validate"](data)
		};
	}
	optional() {
		return ZodOptional.create(this, this._def);
	}
	nullable() {
		return ZodNullable.create(this, this._def);
	}
	nullish() {
		return this.nullable().optional();
	}
	array() {
		return ZodArray.create(this);
	}
	promise() {
		return ZodPromise.create(this, this._def);
	}
	or(option) {
		return ZodUnion.create([this, option], this._def);
	}
	and(incoming) {
		return ZodIntersection.create(this, incoming, this._def);
	}
	transform(transform) {
		return new ZodEffects({
			...processCreateParams(this._def),
			schema: this,
			typeName: ZodFirstPartyTypeKind.ZodEffects,
			effect: {
				type: "transform",
				transform
			}
		});
	}
	default(def) {
		const defaultValueFunc = typeof def === "function" ? def : () => def;
		return new ZodDefault({
			...processCreateParams(this._def),
			innerType: this,
			defaultValue: defaultValueFunc,
			typeName: ZodFirstPartyTypeKind.ZodDefault
		});
	}
	brand() {
		return new ZodBranded({
			typeName: ZodFirstPartyTypeKind.ZodBranded,
			type: this,
			...processCreateParams(this._def)
		});
	}
	catch(def) {
		const catchValueFunc = typeof def === "function" ? def : () => def;
		return new ZodCatch({
			...processCreateParams(this._def),
			innerType: this,
			catchValue: catchValueFunc,
			typeName: ZodFirstPartyTypeKind.ZodCatch
		});
	}
	describe(description) {
		const This = this.constructor;
		return new This({
			...this._def,
			description
		});
	}
	pipe(target) {
		return ZodPipeline.create(this, target);
	}
	readonly() {
		return ZodReadonly.create(this);
	}
	isOptional() {
		return this.safeParse(void 0).success;
	}
	isNullable() {
		return this.safeParse(null).success;
	}
};
var cuidRegex = /^c[^\s-]{8,}$/i;
var cuid2Regex = /^[0-9a-z]+$/;
var ulidRegex = /^[0-9A-HJKMNP-TV-Z]{26}$/i;
var uuidRegex = /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/i;
var nanoidRegex = /^[a-z0-9_-]{21}$/i;
var jwtRegex = /^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/;
var durationRegex = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
var emailRegex = /^(?!\.)(?!.*\.\.)([A-Z0-9_'+\-\.]*)[A-Z0-9_+-]@([A-Z0-9][A-Z0-9\-]*\.)+[A-Z]{2,}$/i;
var _emojiRegex = `^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$`;
var emojiRegex;
var ipv4Regex = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv4CidrRegex = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/;
var ipv6Regex = /^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$/;
var ipv6CidrRegex = /^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64Regex = /^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/;
var base64urlRegex = /^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/;
var dateRegexSource = `((\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|(02)-(0[1-9]|1\\d|2[0-8])))`;
var dateRegex = new RegExp(`^${dateRegexSource}$`);
function timeRegexSource(args) {
	let secondsRegexSource = `[0-5]\\d`;
	if (args.precision) secondsRegexSource = `${secondsRegexSource}\\.\\d{${args.precision}}`;
	else if (args.precision == null) secondsRegexSource = `${secondsRegexSource}(\\.\\d+)?`;
	const secondsQuantifier = args.precision ? "+" : "?";
	return `([01]\\d|2[0-3]):[0-5]\\d(:${secondsRegexSource})${secondsQuantifier}`;
}
function timeRegex(args) {
	return new RegExp(`^${timeRegexSource(args)}$`);
}
function datetimeRegex(args) {
	let regex = `${dateRegexSource}T${timeRegexSource(args)}`;
	const opts = [];
	opts.push(args.local ? `Z?` : `Z`);
	if (args.offset) opts.push(`([+-]\\d{2}:?\\d{2})`);
	regex = `${regex}(${opts.join("|")})`;
	return new RegExp(`^${regex}$`);
}
function isValidIP(ip, version) {
	if ((version === "v4" || !version) && ipv4Regex.test(ip)) return true;
	if ((version === "v6" || !version) && ipv6Regex.test(ip)) return true;
	return false;
}
function isValidJWT(jwt, alg) {
	if (!jwtRegex.test(jwt)) return false;
	try {
		const [header] = jwt.split(".");
		if (!header) return false;
		const base64 = header.replace(/-/g, "+").replace(/_/g, "/").padEnd(header.length + (4 - header.length % 4) % 4, "=");
		const decoded = JSON.parse(atob(base64));
		if (typeof decoded !== "object" || decoded === null) return false;
		if ("typ" in decoded && decoded?.typ !== "JWT") return false;
		if (!decoded.alg) return false;
		if (alg && decoded.alg !== alg) return false;
		return true;
	} catch {
		return false;
	}
}
function isValidCidr(ip, version) {
	if ((version === "v4" || !version) && ipv4CidrRegex.test(ip)) return true;
	if ((version === "v6" || !version) && ipv6CidrRegex.test(ip)) return true;
	return false;
}
var ZodString = class ZodString extends ZodType {
	_parse(input) {
		if (this._def.coerce) input.data = String(input.data);
		if (this._getType(input) !== ZodParsedType.string) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.string,
				received: ctx.parsedType
			});
			return INVALID;
		}
		const status = new ParseStatus();
		let ctx = void 0;
		for (const check of this._def.checks) if (check.kind === "min") {
			if (input.data.length < check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					minimum: check.value,
					type: "string",
					inclusive: true,
					exact: false,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "max") {
			if (input.data.length > check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					maximum: check.value,
					type: "string",
					inclusive: true,
					exact: false,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "length") {
			const tooBig = input.data.length > check.value;
			const tooSmall = input.data.length < check.value;
			if (tooBig || tooSmall) {
				ctx = this._getOrReturnCtx(input, ctx);
				if (tooBig) addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					maximum: check.value,
					type: "string",
					inclusive: true,
					exact: true,
					message: check.message
				});
				else if (tooSmall) addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					minimum: check.value,
					type: "string",
					inclusive: true,
					exact: true,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "email") {
			if (!emailRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "email",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "emoji") {
			if (!emojiRegex) emojiRegex = new RegExp(_emojiRegex, "u");
			if (!emojiRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "emoji",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "uuid") {
			if (!uuidRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "uuid",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "nanoid") {
			if (!nanoidRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "nanoid",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "cuid") {
			if (!cuidRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "cuid",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "cuid2") {
			if (!cuid2Regex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "cuid2",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "ulid") {
			if (!ulidRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "ulid",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "url") try {
			new URL(input.data);
		} catch {
			ctx = this._getOrReturnCtx(input, ctx);
			addIssueToContext(ctx, {
				validation: "url",
				code: ZodIssueCode.invalid_string,
				message: check.message
			});
			status.dirty();
		}
		else if (check.kind === "regex") {
			check.regex.lastIndex = 0;
			if (!check.regex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "regex",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "trim") input.data = input.data.trim();
		else if (check.kind === "includes") {
			if (!input.data.includes(check.value, check.position)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_string,
					validation: {
						includes: check.value,
						position: check.position
					},
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "toLowerCase") input.data = input.data.toLowerCase();
		else if (check.kind === "toUpperCase") input.data = input.data.toUpperCase();
		else if (check.kind === "startsWith") {
			if (!input.data.startsWith(check.value)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_string,
					validation: { startsWith: check.value },
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "endsWith") {
			if (!input.data.endsWith(check.value)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_string,
					validation: { endsWith: check.value },
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "datetime") {
			if (!datetimeRegex(check).test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_string,
					validation: "datetime",
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "date") {
			if (!dateRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_string,
					validation: "date",
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "time") {
			if (!timeRegex(check).test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_string,
					validation: "time",
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "duration") {
			if (!durationRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "duration",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "ip") {
			if (!isValidIP(input.data, check.version)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "ip",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "jwt") {
			if (!isValidJWT(input.data, check.alg)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "jwt",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "cidr") {
			if (!isValidCidr(input.data, check.version)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "cidr",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "base64") {
			if (!base64Regex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "base64",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "base64url") {
			if (!base64urlRegex.test(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					validation: "base64url",
					code: ZodIssueCode.invalid_string,
					message: check.message
				});
				status.dirty();
			}
		} else util.assertNever(check);
		return {
			status: status.value,
			value: input.data
		};
	}
	_regex(regex, validation, message) {
		return this.refinement((data) => regex.test(data), {
			validation,
			code: ZodIssueCode.invalid_string,
			...errorUtil.errToObj(message)
		});
	}
	_addCheck(check) {
		return new ZodString({
			...this._def,
			checks: [...this._def.checks, check]
		});
	}
	email(message) {
		return this._addCheck({
			kind: "email",
			...errorUtil.errToObj(message)
		});
	}
	url(message) {
		return this._addCheck({
			kind: "url",
			...errorUtil.errToObj(message)
		});
	}
	emoji(message) {
		return this._addCheck({
			kind: "emoji",
			...errorUtil.errToObj(message)
		});
	}
	uuid(message) {
		return this._addCheck({
			kind: "uuid",
			...errorUtil.errToObj(message)
		});
	}
	nanoid(message) {
		return this._addCheck({
			kind: "nanoid",
			...errorUtil.errToObj(message)
		});
	}
	cuid(message) {
		return this._addCheck({
			kind: "cuid",
			...errorUtil.errToObj(message)
		});
	}
	cuid2(message) {
		return this._addCheck({
			kind: "cuid2",
			...errorUtil.errToObj(message)
		});
	}
	ulid(message) {
		return this._addCheck({
			kind: "ulid",
			...errorUtil.errToObj(message)
		});
	}
	base64(message) {
		return this._addCheck({
			kind: "base64",
			...errorUtil.errToObj(message)
		});
	}
	base64url(message) {
		return this._addCheck({
			kind: "base64url",
			...errorUtil.errToObj(message)
		});
	}
	jwt(options) {
		return this._addCheck({
			kind: "jwt",
			...errorUtil.errToObj(options)
		});
	}
	ip(options) {
		return this._addCheck({
			kind: "ip",
			...errorUtil.errToObj(options)
		});
	}
	cidr(options) {
		return this._addCheck({
			kind: "cidr",
			...errorUtil.errToObj(options)
		});
	}
	datetime(options) {
		if (typeof options === "string") return this._addCheck({
			kind: "datetime",
			precision: null,
			offset: false,
			local: false,
			message: options
		});
		return this._addCheck({
			kind: "datetime",
			precision: typeof options?.precision === "undefined" ? null : options?.precision,
			offset: options?.offset ?? false,
			local: options?.local ?? false,
			...errorUtil.errToObj(options?.message)
		});
	}
	date(message) {
		return this._addCheck({
			kind: "date",
			message
		});
	}
	time(options) {
		if (typeof options === "string") return this._addCheck({
			kind: "time",
			precision: null,
			message: options
		});
		return this._addCheck({
			kind: "time",
			precision: typeof options?.precision === "undefined" ? null : options?.precision,
			...errorUtil.errToObj(options?.message)
		});
	}
	duration(message) {
		return this._addCheck({
			kind: "duration",
			...errorUtil.errToObj(message)
		});
	}
	regex(regex, message) {
		return this._addCheck({
			kind: "regex",
			regex,
			...errorUtil.errToObj(message)
		});
	}
	includes(value, options) {
		return this._addCheck({
			kind: "includes",
			value,
			position: options?.position,
			...errorUtil.errToObj(options?.message)
		});
	}
	startsWith(value, message) {
		return this._addCheck({
			kind: "startsWith",
			value,
			...errorUtil.errToObj(message)
		});
	}
	endsWith(value, message) {
		return this._addCheck({
			kind: "endsWith",
			value,
			...errorUtil.errToObj(message)
		});
	}
	min(minLength, message) {
		return this._addCheck({
			kind: "min",
			value: minLength,
			...errorUtil.errToObj(message)
		});
	}
	max(maxLength, message) {
		return this._addCheck({
			kind: "max",
			value: maxLength,
			...errorUtil.errToObj(message)
		});
	}
	length(len, message) {
		return this._addCheck({
			kind: "length",
			value: len,
			...errorUtil.errToObj(message)
		});
	}
	/**
	* Equivalent to `.min(1)`
	*/
	nonempty(message) {
		return this.min(1, errorUtil.errToObj(message));
	}
	trim() {
		return new ZodString({
			...this._def,
			checks: [...this._def.checks, { kind: "trim" }]
		});
	}
	toLowerCase() {
		return new ZodString({
			...this._def,
			checks: [...this._def.checks, { kind: "toLowerCase" }]
		});
	}
	toUpperCase() {
		return new ZodString({
			...this._def,
			checks: [...this._def.checks, { kind: "toUpperCase" }]
		});
	}
	get isDatetime() {
		return !!this._def.checks.find((ch) => ch.kind === "datetime");
	}
	get isDate() {
		return !!this._def.checks.find((ch) => ch.kind === "date");
	}
	get isTime() {
		return !!this._def.checks.find((ch) => ch.kind === "time");
	}
	get isDuration() {
		return !!this._def.checks.find((ch) => ch.kind === "duration");
	}
	get isEmail() {
		return !!this._def.checks.find((ch) => ch.kind === "email");
	}
	get isURL() {
		return !!this._def.checks.find((ch) => ch.kind === "url");
	}
	get isEmoji() {
		return !!this._def.checks.find((ch) => ch.kind === "emoji");
	}
	get isUUID() {
		return !!this._def.checks.find((ch) => ch.kind === "uuid");
	}
	get isNANOID() {
		return !!this._def.checks.find((ch) => ch.kind === "nanoid");
	}
	get isCUID() {
		return !!this._def.checks.find((ch) => ch.kind === "cuid");
	}
	get isCUID2() {
		return !!this._def.checks.find((ch) => ch.kind === "cuid2");
	}
	get isULID() {
		return !!this._def.checks.find((ch) => ch.kind === "ulid");
	}
	get isIP() {
		return !!this._def.checks.find((ch) => ch.kind === "ip");
	}
	get isCIDR() {
		return !!this._def.checks.find((ch) => ch.kind === "cidr");
	}
	get isBase64() {
		return !!this._def.checks.find((ch) => ch.kind === "base64");
	}
	get isBase64url() {
		return !!this._def.checks.find((ch) => ch.kind === "base64url");
	}
	get minLength() {
		let min = null;
		for (const ch of this._def.checks) if (ch.kind === "min") {
			if (min === null || ch.value > min) min = ch.value;
		}
		return min;
	}
	get maxLength() {
		let max = null;
		for (const ch of this._def.checks) if (ch.kind === "max") {
			if (max === null || ch.value < max) max = ch.value;
		}
		return max;
	}
};
ZodString.create = (params) => {
	return new ZodString({
		checks: [],
		typeName: ZodFirstPartyTypeKind.ZodString,
		coerce: params?.coerce ?? false,
		...processCreateParams(params)
	});
};
function floatSafeRemainder(val, step) {
	const valDecCount = (val.toString().split(".")[1] || "").length;
	const stepDecCount = (step.toString().split(".")[1] || "").length;
	const decCount = valDecCount > stepDecCount ? valDecCount : stepDecCount;
	return Number.parseInt(val.toFixed(decCount).replace(".", "")) % Number.parseInt(step.toFixed(decCount).replace(".", "")) / 10 ** decCount;
}
var ZodNumber = class ZodNumber extends ZodType {
	constructor() {
		super(...arguments);
		this.min = this.gte;
		this.max = this.lte;
		this.step = this.multipleOf;
	}
	_parse(input) {
		if (this._def.coerce) input.data = Number(input.data);
		if (this._getType(input) !== ZodParsedType.number) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.number,
				received: ctx.parsedType
			});
			return INVALID;
		}
		let ctx = void 0;
		const status = new ParseStatus();
		for (const check of this._def.checks) if (check.kind === "int") {
			if (!util.isInteger(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.invalid_type,
					expected: "integer",
					received: "float",
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "min") {
			if (check.inclusive ? input.data < check.value : input.data <= check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					minimum: check.value,
					type: "number",
					inclusive: check.inclusive,
					exact: false,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "max") {
			if (check.inclusive ? input.data > check.value : input.data >= check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					maximum: check.value,
					type: "number",
					inclusive: check.inclusive,
					exact: false,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "multipleOf") {
			if (floatSafeRemainder(input.data, check.value) !== 0) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.not_multiple_of,
					multipleOf: check.value,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "finite") {
			if (!Number.isFinite(input.data)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.not_finite,
					message: check.message
				});
				status.dirty();
			}
		} else util.assertNever(check);
		return {
			status: status.value,
			value: input.data
		};
	}
	gte(value, message) {
		return this.setLimit("min", value, true, errorUtil.toString(message));
	}
	gt(value, message) {
		return this.setLimit("min", value, false, errorUtil.toString(message));
	}
	lte(value, message) {
		return this.setLimit("max", value, true, errorUtil.toString(message));
	}
	lt(value, message) {
		return this.setLimit("max", value, false, errorUtil.toString(message));
	}
	setLimit(kind, value, inclusive, message) {
		return new ZodNumber({
			...this._def,
			checks: [...this._def.checks, {
				kind,
				value,
				inclusive,
				message: errorUtil.toString(message)
			}]
		});
	}
	_addCheck(check) {
		return new ZodNumber({
			...this._def,
			checks: [...this._def.checks, check]
		});
	}
	int(message) {
		return this._addCheck({
			kind: "int",
			message: errorUtil.toString(message)
		});
	}
	positive(message) {
		return this._addCheck({
			kind: "min",
			value: 0,
			inclusive: false,
			message: errorUtil.toString(message)
		});
	}
	negative(message) {
		return this._addCheck({
			kind: "max",
			value: 0,
			inclusive: false,
			message: errorUtil.toString(message)
		});
	}
	nonpositive(message) {
		return this._addCheck({
			kind: "max",
			value: 0,
			inclusive: true,
			message: errorUtil.toString(message)
		});
	}
	nonnegative(message) {
		return this._addCheck({
			kind: "min",
			value: 0,
			inclusive: true,
			message: errorUtil.toString(message)
		});
	}
	multipleOf(value, message) {
		return this._addCheck({
			kind: "multipleOf",
			value,
			message: errorUtil.toString(message)
		});
	}
	finite(message) {
		return this._addCheck({
			kind: "finite",
			message: errorUtil.toString(message)
		});
	}
	safe(message) {
		return this._addCheck({
			kind: "min",
			inclusive: true,
			value: Number.MIN_SAFE_INTEGER,
			message: errorUtil.toString(message)
		})._addCheck({
			kind: "max",
			inclusive: true,
			value: Number.MAX_SAFE_INTEGER,
			message: errorUtil.toString(message)
		});
	}
	get minValue() {
		let min = null;
		for (const ch of this._def.checks) if (ch.kind === "min") {
			if (min === null || ch.value > min) min = ch.value;
		}
		return min;
	}
	get maxValue() {
		let max = null;
		for (const ch of this._def.checks) if (ch.kind === "max") {
			if (max === null || ch.value < max) max = ch.value;
		}
		return max;
	}
	get isInt() {
		return !!this._def.checks.find((ch) => ch.kind === "int" || ch.kind === "multipleOf" && util.isInteger(ch.value));
	}
	get isFinite() {
		let max = null;
		let min = null;
		for (const ch of this._def.checks) if (ch.kind === "finite" || ch.kind === "int" || ch.kind === "multipleOf") return true;
		else if (ch.kind === "min") {
			if (min === null || ch.value > min) min = ch.value;
		} else if (ch.kind === "max") {
			if (max === null || ch.value < max) max = ch.value;
		}
		return Number.isFinite(min) && Number.isFinite(max);
	}
};
ZodNumber.create = (params) => {
	return new ZodNumber({
		checks: [],
		typeName: ZodFirstPartyTypeKind.ZodNumber,
		coerce: params?.coerce || false,
		...processCreateParams(params)
	});
};
var ZodBigInt = class ZodBigInt extends ZodType {
	constructor() {
		super(...arguments);
		this.min = this.gte;
		this.max = this.lte;
	}
	_parse(input) {
		if (this._def.coerce) try {
			input.data = BigInt(input.data);
		} catch {
			return this._getInvalidInput(input);
		}
		if (this._getType(input) !== ZodParsedType.bigint) return this._getInvalidInput(input);
		let ctx = void 0;
		const status = new ParseStatus();
		for (const check of this._def.checks) if (check.kind === "min") {
			if (check.inclusive ? input.data < check.value : input.data <= check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					type: "bigint",
					minimum: check.value,
					inclusive: check.inclusive,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "max") {
			if (check.inclusive ? input.data > check.value : input.data >= check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					type: "bigint",
					maximum: check.value,
					inclusive: check.inclusive,
					message: check.message
				});
				status.dirty();
			}
		} else if (check.kind === "multipleOf") {
			if (input.data % check.value !== BigInt(0)) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.not_multiple_of,
					multipleOf: check.value,
					message: check.message
				});
				status.dirty();
			}
		} else util.assertNever(check);
		return {
			status: status.value,
			value: input.data
		};
	}
	_getInvalidInput(input) {
		const ctx = this._getOrReturnCtx(input);
		addIssueToContext(ctx, {
			code: ZodIssueCode.invalid_type,
			expected: ZodParsedType.bigint,
			received: ctx.parsedType
		});
		return INVALID;
	}
	gte(value, message) {
		return this.setLimit("min", value, true, errorUtil.toString(message));
	}
	gt(value, message) {
		return this.setLimit("min", value, false, errorUtil.toString(message));
	}
	lte(value, message) {
		return this.setLimit("max", value, true, errorUtil.toString(message));
	}
	lt(value, message) {
		return this.setLimit("max", value, false, errorUtil.toString(message));
	}
	setLimit(kind, value, inclusive, message) {
		return new ZodBigInt({
			...this._def,
			checks: [...this._def.checks, {
				kind,
				value,
				inclusive,
				message: errorUtil.toString(message)
			}]
		});
	}
	_addCheck(check) {
		return new ZodBigInt({
			...this._def,
			checks: [...this._def.checks, check]
		});
	}
	positive(message) {
		return this._addCheck({
			kind: "min",
			value: BigInt(0),
			inclusive: false,
			message: errorUtil.toString(message)
		});
	}
	negative(message) {
		return this._addCheck({
			kind: "max",
			value: BigInt(0),
			inclusive: false,
			message: errorUtil.toString(message)
		});
	}
	nonpositive(message) {
		return this._addCheck({
			kind: "max",
			value: BigInt(0),
			inclusive: true,
			message: errorUtil.toString(message)
		});
	}
	nonnegative(message) {
		return this._addCheck({
			kind: "min",
			value: BigInt(0),
			inclusive: true,
			message: errorUtil.toString(message)
		});
	}
	multipleOf(value, message) {
		return this._addCheck({
			kind: "multipleOf",
			value,
			message: errorUtil.toString(message)
		});
	}
	get minValue() {
		let min = null;
		for (const ch of this._def.checks) if (ch.kind === "min") {
			if (min === null || ch.value > min) min = ch.value;
		}
		return min;
	}
	get maxValue() {
		let max = null;
		for (const ch of this._def.checks) if (ch.kind === "max") {
			if (max === null || ch.value < max) max = ch.value;
		}
		return max;
	}
};
ZodBigInt.create = (params) => {
	return new ZodBigInt({
		checks: [],
		typeName: ZodFirstPartyTypeKind.ZodBigInt,
		coerce: params?.coerce ?? false,
		...processCreateParams(params)
	});
};
var ZodBoolean = class extends ZodType {
	_parse(input) {
		if (this._def.coerce) input.data = Boolean(input.data);
		if (this._getType(input) !== ZodParsedType.boolean) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.boolean,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return OK(input.data);
	}
};
ZodBoolean.create = (params) => {
	return new ZodBoolean({
		typeName: ZodFirstPartyTypeKind.ZodBoolean,
		coerce: params?.coerce || false,
		...processCreateParams(params)
	});
};
var ZodDate = class ZodDate extends ZodType {
	_parse(input) {
		if (this._def.coerce) input.data = new Date(input.data);
		if (this._getType(input) !== ZodParsedType.date) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.date,
				received: ctx.parsedType
			});
			return INVALID;
		}
		if (Number.isNaN(input.data.getTime())) {
			addIssueToContext(this._getOrReturnCtx(input), { code: ZodIssueCode.invalid_date });
			return INVALID;
		}
		const status = new ParseStatus();
		let ctx = void 0;
		for (const check of this._def.checks) if (check.kind === "min") {
			if (input.data.getTime() < check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					message: check.message,
					inclusive: true,
					exact: false,
					minimum: check.value,
					type: "date"
				});
				status.dirty();
			}
		} else if (check.kind === "max") {
			if (input.data.getTime() > check.value) {
				ctx = this._getOrReturnCtx(input, ctx);
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					message: check.message,
					inclusive: true,
					exact: false,
					maximum: check.value,
					type: "date"
				});
				status.dirty();
			}
		} else util.assertNever(check);
		return {
			status: status.value,
			value: new Date(input.data.getTime())
		};
	}
	_addCheck(check) {
		return new ZodDate({
			...this._def,
			checks: [...this._def.checks, check]
		});
	}
	min(minDate, message) {
		return this._addCheck({
			kind: "min",
			value: minDate.getTime(),
			message: errorUtil.toString(message)
		});
	}
	max(maxDate, message) {
		return this._addCheck({
			kind: "max",
			value: maxDate.getTime(),
			message: errorUtil.toString(message)
		});
	}
	get minDate() {
		let min = null;
		for (const ch of this._def.checks) if (ch.kind === "min") {
			if (min === null || ch.value > min) min = ch.value;
		}
		return min != null ? new Date(min) : null;
	}
	get maxDate() {
		let max = null;
		for (const ch of this._def.checks) if (ch.kind === "max") {
			if (max === null || ch.value < max) max = ch.value;
		}
		return max != null ? new Date(max) : null;
	}
};
ZodDate.create = (params) => {
	return new ZodDate({
		checks: [],
		coerce: params?.coerce || false,
		typeName: ZodFirstPartyTypeKind.ZodDate,
		...processCreateParams(params)
	});
};
var ZodSymbol = class extends ZodType {
	_parse(input) {
		if (this._getType(input) !== ZodParsedType.symbol) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.symbol,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return OK(input.data);
	}
};
ZodSymbol.create = (params) => {
	return new ZodSymbol({
		typeName: ZodFirstPartyTypeKind.ZodSymbol,
		...processCreateParams(params)
	});
};
var ZodUndefined = class extends ZodType {
	_parse(input) {
		if (this._getType(input) !== ZodParsedType.undefined) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.undefined,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return OK(input.data);
	}
};
ZodUndefined.create = (params) => {
	return new ZodUndefined({
		typeName: ZodFirstPartyTypeKind.ZodUndefined,
		...processCreateParams(params)
	});
};
var ZodNull = class extends ZodType {
	_parse(input) {
		if (this._getType(input) !== ZodParsedType.null) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.null,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return OK(input.data);
	}
};
ZodNull.create = (params) => {
	return new ZodNull({
		typeName: ZodFirstPartyTypeKind.ZodNull,
		...processCreateParams(params)
	});
};
var ZodAny = class extends ZodType {
	constructor() {
		super(...arguments);
		this._any = true;
	}
	_parse(input) {
		return OK(input.data);
	}
};
ZodAny.create = (params) => {
	return new ZodAny({
		typeName: ZodFirstPartyTypeKind.ZodAny,
		...processCreateParams(params)
	});
};
var ZodUnknown = class extends ZodType {
	constructor() {
		super(...arguments);
		this._unknown = true;
	}
	_parse(input) {
		return OK(input.data);
	}
};
ZodUnknown.create = (params) => {
	return new ZodUnknown({
		typeName: ZodFirstPartyTypeKind.ZodUnknown,
		...processCreateParams(params)
	});
};
var ZodNever = class extends ZodType {
	_parse(input) {
		const ctx = this._getOrReturnCtx(input);
		addIssueToContext(ctx, {
			code: ZodIssueCode.invalid_type,
			expected: ZodParsedType.never,
			received: ctx.parsedType
		});
		return INVALID;
	}
};
ZodNever.create = (params) => {
	return new ZodNever({
		typeName: ZodFirstPartyTypeKind.ZodNever,
		...processCreateParams(params)
	});
};
var ZodVoid = class extends ZodType {
	_parse(input) {
		if (this._getType(input) !== ZodParsedType.undefined) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.void,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return OK(input.data);
	}
};
ZodVoid.create = (params) => {
	return new ZodVoid({
		typeName: ZodFirstPartyTypeKind.ZodVoid,
		...processCreateParams(params)
	});
};
var ZodArray = class ZodArray extends ZodType {
	_parse(input) {
		const { ctx, status } = this._processInputParams(input);
		const def = this._def;
		if (ctx.parsedType !== ZodParsedType.array) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.array,
				received: ctx.parsedType
			});
			return INVALID;
		}
		if (def.exactLength !== null) {
			const tooBig = ctx.data.length > def.exactLength.value;
			const tooSmall = ctx.data.length < def.exactLength.value;
			if (tooBig || tooSmall) {
				addIssueToContext(ctx, {
					code: tooBig ? ZodIssueCode.too_big : ZodIssueCode.too_small,
					minimum: tooSmall ? def.exactLength.value : void 0,
					maximum: tooBig ? def.exactLength.value : void 0,
					type: "array",
					inclusive: true,
					exact: true,
					message: def.exactLength.message
				});
				status.dirty();
			}
		}
		if (def.minLength !== null) {
			if (ctx.data.length < def.minLength.value) {
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					minimum: def.minLength.value,
					type: "array",
					inclusive: true,
					exact: false,
					message: def.minLength.message
				});
				status.dirty();
			}
		}
		if (def.maxLength !== null) {
			if (ctx.data.length > def.maxLength.value) {
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					maximum: def.maxLength.value,
					type: "array",
					inclusive: true,
					exact: false,
					message: def.maxLength.message
				});
				status.dirty();
			}
		}
		if (ctx.common.async) return Promise.all([...ctx.data].map((item, i) => {
			return def.type._parseAsync(new ParseInputLazyPath(ctx, item, ctx.path, i));
		})).then((result) => {
			return ParseStatus.mergeArray(status, result);
		});
		const result = [...ctx.data].map((item, i) => {
			return def.type._parseSync(new ParseInputLazyPath(ctx, item, ctx.path, i));
		});
		return ParseStatus.mergeArray(status, result);
	}
	get element() {
		return this._def.type;
	}
	min(minLength, message) {
		return new ZodArray({
			...this._def,
			minLength: {
				value: minLength,
				message: errorUtil.toString(message)
			}
		});
	}
	max(maxLength, message) {
		return new ZodArray({
			...this._def,
			maxLength: {
				value: maxLength,
				message: errorUtil.toString(message)
			}
		});
	}
	length(len, message) {
		return new ZodArray({
			...this._def,
			exactLength: {
				value: len,
				message: errorUtil.toString(message)
			}
		});
	}
	nonempty(message) {
		return this.min(1, message);
	}
};
ZodArray.create = (schema, params) => {
	return new ZodArray({
		type: schema,
		minLength: null,
		maxLength: null,
		exactLength: null,
		typeName: ZodFirstPartyTypeKind.ZodArray,
		...processCreateParams(params)
	});
};
function deepPartialify(schema) {
	if (schema instanceof ZodObject) {
		const newShape = {};
		for (const key in schema.shape) {
			const fieldSchema = schema.shape[key];
			newShape[key] = ZodOptional.create(deepPartialify(fieldSchema));
		}
		return new ZodObject({
			...schema._def,
			shape: () => newShape
		});
	} else if (schema instanceof ZodArray) return new ZodArray({
		...schema._def,
		type: deepPartialify(schema.element)
	});
	else if (schema instanceof ZodOptional) return ZodOptional.create(deepPartialify(schema.unwrap()));
	else if (schema instanceof ZodNullable) return ZodNullable.create(deepPartialify(schema.unwrap()));
	else if (schema instanceof ZodTuple) return ZodTuple.create(schema.items.map((item) => deepPartialify(item)));
	else return schema;
}
var ZodObject = class ZodObject extends ZodType {
	constructor() {
		super(...arguments);
		this._cached = null;
		/**
		* @deprecated In most cases, this is no longer needed - unknown properties are now silently stripped.
		* If you want to pass through unknown properties, use `.passthrough()` instead.
		*/
		this.nonstrict = this.passthrough;
		/**
		* @deprecated Use `.extend` instead
		*  */
		this.augment = this.extend;
	}
	_getCached() {
		if (this._cached !== null) return this._cached;
		const shape = this._def.shape();
		const keys = util.objectKeys(shape);
		this._cached = {
			shape,
			keys
		};
		return this._cached;
	}
	_parse(input) {
		if (this._getType(input) !== ZodParsedType.object) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.object,
				received: ctx.parsedType
			});
			return INVALID;
		}
		const { status, ctx } = this._processInputParams(input);
		const { shape, keys: shapeKeys } = this._getCached();
		const extraKeys = [];
		if (!(this._def.catchall instanceof ZodNever && this._def.unknownKeys === "strip")) {
			for (const key in ctx.data) if (!shapeKeys.includes(key)) extraKeys.push(key);
		}
		const pairs = [];
		for (const key of shapeKeys) {
			const keyValidator = shape[key];
			const value = ctx.data[key];
			pairs.push({
				key: {
					status: "valid",
					value: key
				},
				value: keyValidator._parse(new ParseInputLazyPath(ctx, value, ctx.path, key)),
				alwaysSet: key in ctx.data
			});
		}
		if (this._def.catchall instanceof ZodNever) {
			const unknownKeys = this._def.unknownKeys;
			if (unknownKeys === "passthrough") for (const key of extraKeys) pairs.push({
				key: {
					status: "valid",
					value: key
				},
				value: {
					status: "valid",
					value: ctx.data[key]
				}
			});
			else if (unknownKeys === "strict") {
				if (extraKeys.length > 0) {
					addIssueToContext(ctx, {
						code: ZodIssueCode.unrecognized_keys,
						keys: extraKeys
					});
					status.dirty();
				}
			} else if (unknownKeys === "strip") {} else throw new Error(`Internal ZodObject error: invalid unknownKeys value.`);
		} else {
			const catchall = this._def.catchall;
			for (const key of extraKeys) {
				const value = ctx.data[key];
				pairs.push({
					key: {
						status: "valid",
						value: key
					},
					value: catchall._parse(new ParseInputLazyPath(ctx, value, ctx.path, key)),
					alwaysSet: key in ctx.data
				});
			}
		}
		if (ctx.common.async) return Promise.resolve().then(async () => {
			const syncPairs = [];
			for (const pair of pairs) {
				const key = await pair.key;
				const value = await pair.value;
				syncPairs.push({
					key,
					value,
					alwaysSet: pair.alwaysSet
				});
			}
			return syncPairs;
		}).then((syncPairs) => {
			return ParseStatus.mergeObjectSync(status, syncPairs);
		});
		else return ParseStatus.mergeObjectSync(status, pairs);
	}
	get shape() {
		return this._def.shape();
	}
	strict(message) {
		errorUtil.errToObj;
		return new ZodObject({
			...this._def,
			unknownKeys: "strict",
			...message !== void 0 ? { errorMap: (issue, ctx) => {
				const defaultError = this._def.errorMap?.(issue, ctx).message ?? ctx.defaultError;
				if (issue.code === "unrecognized_keys") return { message: errorUtil.errToObj(message).message ?? defaultError };
				return { message: defaultError };
			} } : {}
		});
	}
	strip() {
		return new ZodObject({
			...this._def,
			unknownKeys: "strip"
		});
	}
	passthrough() {
		return new ZodObject({
			...this._def,
			unknownKeys: "passthrough"
		});
	}
	extend(augmentation) {
		return new ZodObject({
			...this._def,
			shape: () => ({
				...this._def.shape(),
				...augmentation
			})
		});
	}
	/**
	* Prior to zod@1.0.12 there was a bug in the
	* inferred type of merged objects. Please
	* upgrade if you are experiencing issues.
	*/
	merge(merging) {
		return new ZodObject({
			unknownKeys: merging._def.unknownKeys,
			catchall: merging._def.catchall,
			shape: () => ({
				...this._def.shape(),
				...merging._def.shape()
			}),
			typeName: ZodFirstPartyTypeKind.ZodObject
		});
	}
	setKey(key, schema) {
		return this.augment({ [key]: schema });
	}
	catchall(index) {
		return new ZodObject({
			...this._def,
			catchall: index
		});
	}
	pick(mask) {
		const shape = {};
		for (const key of util.objectKeys(mask)) if (mask[key] && this.shape[key]) shape[key] = this.shape[key];
		return new ZodObject({
			...this._def,
			shape: () => shape
		});
	}
	omit(mask) {
		const shape = {};
		for (const key of util.objectKeys(this.shape)) if (!mask[key]) shape[key] = this.shape[key];
		return new ZodObject({
			...this._def,
			shape: () => shape
		});
	}
	/**
	* @deprecated
	*/
	deepPartial() {
		return deepPartialify(this);
	}
	partial(mask) {
		const newShape = {};
		for (const key of util.objectKeys(this.shape)) {
			const fieldSchema = this.shape[key];
			if (mask && !mask[key]) newShape[key] = fieldSchema;
			else newShape[key] = fieldSchema.optional();
		}
		return new ZodObject({
			...this._def,
			shape: () => newShape
		});
	}
	required(mask) {
		const newShape = {};
		for (const key of util.objectKeys(this.shape)) if (mask && !mask[key]) newShape[key] = this.shape[key];
		else {
			let newField = this.shape[key];
			while (newField instanceof ZodOptional) newField = newField._def.innerType;
			newShape[key] = newField;
		}
		return new ZodObject({
			...this._def,
			shape: () => newShape
		});
	}
	keyof() {
		return createZodEnum(util.objectKeys(this.shape));
	}
};
ZodObject.create = (shape, params) => {
	return new ZodObject({
		shape: () => shape,
		unknownKeys: "strip",
		catchall: ZodNever.create(),
		typeName: ZodFirstPartyTypeKind.ZodObject,
		...processCreateParams(params)
	});
};
ZodObject.strictCreate = (shape, params) => {
	return new ZodObject({
		shape: () => shape,
		unknownKeys: "strict",
		catchall: ZodNever.create(),
		typeName: ZodFirstPartyTypeKind.ZodObject,
		...processCreateParams(params)
	});
};
ZodObject.lazycreate = (shape, params) => {
	return new ZodObject({
		shape,
		unknownKeys: "strip",
		catchall: ZodNever.create(),
		typeName: ZodFirstPartyTypeKind.ZodObject,
		...processCreateParams(params)
	});
};
var ZodUnion = class extends ZodType {
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		const options = this._def.options;
		function handleResults(results) {
			for (const result of results) if (result.result.status === "valid") return result.result;
			for (const result of results) if (result.result.status === "dirty") {
				ctx.common.issues.push(...result.ctx.common.issues);
				return result.result;
			}
			const unionErrors = results.map((result) => new ZodError(result.ctx.common.issues));
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_union,
				unionErrors
			});
			return INVALID;
		}
		if (ctx.common.async) return Promise.all(options.map(async (option) => {
			const childCtx = {
				...ctx,
				common: {
					...ctx.common,
					issues: []
				},
				parent: null
			};
			return {
				result: await option._parseAsync({
					data: ctx.data,
					path: ctx.path,
					parent: childCtx
				}),
				ctx: childCtx
			};
		})).then(handleResults);
		else {
			let dirty = void 0;
			const issues = [];
			for (const option of options) {
				const childCtx = {
					...ctx,
					common: {
						...ctx.common,
						issues: []
					},
					parent: null
				};
				const result = option._parseSync({
					data: ctx.data,
					path: ctx.path,
					parent: childCtx
				});
				if (result.status === "valid") return result;
				else if (result.status === "dirty" && !dirty) dirty = {
					result,
					ctx: childCtx
				};
				if (childCtx.common.issues.length) issues.push(childCtx.common.issues);
			}
			if (dirty) {
				ctx.common.issues.push(...dirty.ctx.common.issues);
				return dirty.result;
			}
			const unionErrors = issues.map((issues) => new ZodError(issues));
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_union,
				unionErrors
			});
			return INVALID;
		}
	}
	get options() {
		return this._def.options;
	}
};
ZodUnion.create = (types, params) => {
	return new ZodUnion({
		options: types,
		typeName: ZodFirstPartyTypeKind.ZodUnion,
		...processCreateParams(params)
	});
};
var getDiscriminator = (type) => {
	if (type instanceof ZodLazy) return getDiscriminator(type.schema);
	else if (type instanceof ZodEffects) return getDiscriminator(type.innerType());
	else if (type instanceof ZodLiteral) return [type.value];
	else if (type instanceof ZodEnum) return type.options;
	else if (type instanceof ZodNativeEnum) return util.objectValues(type.enum);
	else if (type instanceof ZodDefault) return getDiscriminator(type._def.innerType);
	else if (type instanceof ZodUndefined) return [void 0];
	else if (type instanceof ZodNull) return [null];
	else if (type instanceof ZodOptional) return [void 0, ...getDiscriminator(type.unwrap())];
	else if (type instanceof ZodNullable) return [null, ...getDiscriminator(type.unwrap())];
	else if (type instanceof ZodBranded) return getDiscriminator(type.unwrap());
	else if (type instanceof ZodReadonly) return getDiscriminator(type.unwrap());
	else if (type instanceof ZodCatch) return getDiscriminator(type._def.innerType);
	else return [];
};
var ZodDiscriminatedUnion = class ZodDiscriminatedUnion extends ZodType {
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.object) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.object,
				received: ctx.parsedType
			});
			return INVALID;
		}
		const discriminator = this.discriminator;
		const discriminatorValue = ctx.data[discriminator];
		const option = this.optionsMap.get(discriminatorValue);
		if (!option) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_union_discriminator,
				options: Array.from(this.optionsMap.keys()),
				path: [discriminator]
			});
			return INVALID;
		}
		if (ctx.common.async) return option._parseAsync({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		});
		else return option._parseSync({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		});
	}
	get discriminator() {
		return this._def.discriminator;
	}
	get options() {
		return this._def.options;
	}
	get optionsMap() {
		return this._def.optionsMap;
	}
	/**
	* The constructor of the discriminated union schema. Its behaviour is very similar to that of the normal z.union() constructor.
	* However, it only allows a union of objects, all of which need to share a discriminator property. This property must
	* have a different value for each object in the union.
	* @param discriminator the name of the discriminator property
	* @param types an array of object schemas
	* @param params
	*/
	static create(discriminator, options, params) {
		const optionsMap = /* @__PURE__ */ new Map();
		for (const type of options) {
			const discriminatorValues = getDiscriminator(type.shape[discriminator]);
			if (!discriminatorValues.length) throw new Error(`A discriminator value for key \`${discriminator}\` could not be extracted from all schema options`);
			for (const value of discriminatorValues) {
				if (optionsMap.has(value)) throw new Error(`Discriminator property ${String(discriminator)} has duplicate value ${String(value)}`);
				optionsMap.set(value, type);
			}
		}
		return new ZodDiscriminatedUnion({
			typeName: ZodFirstPartyTypeKind.ZodDiscriminatedUnion,
			discriminator,
			options,
			optionsMap,
			...processCreateParams(params)
		});
	}
};
function mergeValues(a, b) {
	const aType = getParsedType(a);
	const bType = getParsedType(b);
	if (a === b) return {
		valid: true,
		data: a
	};
	else if (aType === ZodParsedType.object && bType === ZodParsedType.object) {
		const bKeys = util.objectKeys(b);
		const sharedKeys = util.objectKeys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		for (const key of sharedKeys) {
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return { valid: false };
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	} else if (aType === ZodParsedType.array && bType === ZodParsedType.array) {
		if (a.length !== b.length) return { valid: false };
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return { valid: false };
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	} else if (aType === ZodParsedType.date && bType === ZodParsedType.date && +a === +b) return {
		valid: true,
		data: a
	};
	else return { valid: false };
}
var ZodIntersection = class extends ZodType {
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		const handleParsed = (parsedLeft, parsedRight) => {
			if (isAborted(parsedLeft) || isAborted(parsedRight)) return INVALID;
			const merged = mergeValues(parsedLeft.value, parsedRight.value);
			if (!merged.valid) {
				addIssueToContext(ctx, { code: ZodIssueCode.invalid_intersection_types });
				return INVALID;
			}
			if (isDirty$1(parsedLeft) || isDirty$1(parsedRight)) status.dirty();
			return {
				status: status.value,
				value: merged.data
			};
		};
		if (ctx.common.async) return Promise.all([this._def.left._parseAsync({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		}), this._def.right._parseAsync({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		})]).then(([left, right]) => handleParsed(left, right));
		else return handleParsed(this._def.left._parseSync({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		}), this._def.right._parseSync({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		}));
	}
};
ZodIntersection.create = (left, right, params) => {
	return new ZodIntersection({
		left,
		right,
		typeName: ZodFirstPartyTypeKind.ZodIntersection,
		...processCreateParams(params)
	});
};
var ZodTuple = class ZodTuple extends ZodType {
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.array) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.array,
				received: ctx.parsedType
			});
			return INVALID;
		}
		if (ctx.data.length < this._def.items.length) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.too_small,
				minimum: this._def.items.length,
				inclusive: true,
				exact: false,
				type: "array"
			});
			return INVALID;
		}
		if (!this._def.rest && ctx.data.length > this._def.items.length) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.too_big,
				maximum: this._def.items.length,
				inclusive: true,
				exact: false,
				type: "array"
			});
			status.dirty();
		}
		const items = [...ctx.data].map((item, itemIndex) => {
			const schema = this._def.items[itemIndex] || this._def.rest;
			if (!schema) return null;
			return schema._parse(new ParseInputLazyPath(ctx, item, ctx.path, itemIndex));
		}).filter((x) => !!x);
		if (ctx.common.async) return Promise.all(items).then((results) => {
			return ParseStatus.mergeArray(status, results);
		});
		else return ParseStatus.mergeArray(status, items);
	}
	get items() {
		return this._def.items;
	}
	rest(rest) {
		return new ZodTuple({
			...this._def,
			rest
		});
	}
};
ZodTuple.create = (schemas, params) => {
	if (!Array.isArray(schemas)) throw new Error("You must pass an array of schemas to z.tuple([ ... ])");
	return new ZodTuple({
		items: schemas,
		typeName: ZodFirstPartyTypeKind.ZodTuple,
		rest: null,
		...processCreateParams(params)
	});
};
var ZodRecord = class ZodRecord extends ZodType {
	get keySchema() {
		return this._def.keyType;
	}
	get valueSchema() {
		return this._def.valueType;
	}
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.object) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.object,
				received: ctx.parsedType
			});
			return INVALID;
		}
		const pairs = [];
		const keyType = this._def.keyType;
		const valueType = this._def.valueType;
		for (const key in ctx.data) pairs.push({
			key: keyType._parse(new ParseInputLazyPath(ctx, key, ctx.path, key)),
			value: valueType._parse(new ParseInputLazyPath(ctx, ctx.data[key], ctx.path, key)),
			alwaysSet: key in ctx.data
		});
		if (ctx.common.async) return ParseStatus.mergeObjectAsync(status, pairs);
		else return ParseStatus.mergeObjectSync(status, pairs);
	}
	get element() {
		return this._def.valueType;
	}
	static create(first, second, third) {
		if (second instanceof ZodType) return new ZodRecord({
			keyType: first,
			valueType: second,
			typeName: ZodFirstPartyTypeKind.ZodRecord,
			...processCreateParams(third)
		});
		return new ZodRecord({
			keyType: ZodString.create(),
			valueType: first,
			typeName: ZodFirstPartyTypeKind.ZodRecord,
			...processCreateParams(second)
		});
	}
};
var ZodMap = class extends ZodType {
	get keySchema() {
		return this._def.keyType;
	}
	get valueSchema() {
		return this._def.valueType;
	}
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.map) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.map,
				received: ctx.parsedType
			});
			return INVALID;
		}
		const keyType = this._def.keyType;
		const valueType = this._def.valueType;
		const pairs = [...ctx.data.entries()].map(([key, value], index) => {
			return {
				key: keyType._parse(new ParseInputLazyPath(ctx, key, ctx.path, [index, "key"])),
				value: valueType._parse(new ParseInputLazyPath(ctx, value, ctx.path, [index, "value"]))
			};
		});
		if (ctx.common.async) {
			const finalMap = /* @__PURE__ */ new Map();
			return Promise.resolve().then(async () => {
				for (const pair of pairs) {
					const key = await pair.key;
					const value = await pair.value;
					if (key.status === "aborted" || value.status === "aborted") return INVALID;
					if (key.status === "dirty" || value.status === "dirty") status.dirty();
					finalMap.set(key.value, value.value);
				}
				return {
					status: status.value,
					value: finalMap
				};
			});
		} else {
			const finalMap = /* @__PURE__ */ new Map();
			for (const pair of pairs) {
				const key = pair.key;
				const value = pair.value;
				if (key.status === "aborted" || value.status === "aborted") return INVALID;
				if (key.status === "dirty" || value.status === "dirty") status.dirty();
				finalMap.set(key.value, value.value);
			}
			return {
				status: status.value,
				value: finalMap
			};
		}
	}
};
ZodMap.create = (keyType, valueType, params) => {
	return new ZodMap({
		valueType,
		keyType,
		typeName: ZodFirstPartyTypeKind.ZodMap,
		...processCreateParams(params)
	});
};
var ZodSet = class ZodSet extends ZodType {
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.set) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.set,
				received: ctx.parsedType
			});
			return INVALID;
		}
		const def = this._def;
		if (def.minSize !== null) {
			if (ctx.data.size < def.minSize.value) {
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_small,
					minimum: def.minSize.value,
					type: "set",
					inclusive: true,
					exact: false,
					message: def.minSize.message
				});
				status.dirty();
			}
		}
		if (def.maxSize !== null) {
			if (ctx.data.size > def.maxSize.value) {
				addIssueToContext(ctx, {
					code: ZodIssueCode.too_big,
					maximum: def.maxSize.value,
					type: "set",
					inclusive: true,
					exact: false,
					message: def.maxSize.message
				});
				status.dirty();
			}
		}
		const valueType = this._def.valueType;
		function finalizeSet(elements) {
			const parsedSet = /* @__PURE__ */ new Set();
			for (const element of elements) {
				if (element.status === "aborted") return INVALID;
				if (element.status === "dirty") status.dirty();
				parsedSet.add(element.value);
			}
			return {
				status: status.value,
				value: parsedSet
			};
		}
		const elements = [...ctx.data.values()].map((item, i) => valueType._parse(new ParseInputLazyPath(ctx, item, ctx.path, i)));
		if (ctx.common.async) return Promise.all(elements).then((elements) => finalizeSet(elements));
		else return finalizeSet(elements);
	}
	min(minSize, message) {
		return new ZodSet({
			...this._def,
			minSize: {
				value: minSize,
				message: errorUtil.toString(message)
			}
		});
	}
	max(maxSize, message) {
		return new ZodSet({
			...this._def,
			maxSize: {
				value: maxSize,
				message: errorUtil.toString(message)
			}
		});
	}
	size(size, message) {
		return this.min(size, message).max(size, message);
	}
	nonempty(message) {
		return this.min(1, message);
	}
};
ZodSet.create = (valueType, params) => {
	return new ZodSet({
		valueType,
		minSize: null,
		maxSize: null,
		typeName: ZodFirstPartyTypeKind.ZodSet,
		...processCreateParams(params)
	});
};
var ZodFunction = class ZodFunction extends ZodType {
	constructor() {
		super(...arguments);
		this.validate = this.implement;
	}
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.function) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.function,
				received: ctx.parsedType
			});
			return INVALID;
		}
		function makeArgsIssue(args, error) {
			return makeIssue({
				data: args,
				path: ctx.path,
				errorMaps: [
					ctx.common.contextualErrorMap,
					ctx.schemaErrorMap,
					getErrorMap(),
					errorMap
				].filter((x) => !!x),
				issueData: {
					code: ZodIssueCode.invalid_arguments,
					argumentsError: error
				}
			});
		}
		function makeReturnsIssue(returns, error) {
			return makeIssue({
				data: returns,
				path: ctx.path,
				errorMaps: [
					ctx.common.contextualErrorMap,
					ctx.schemaErrorMap,
					getErrorMap(),
					errorMap
				].filter((x) => !!x),
				issueData: {
					code: ZodIssueCode.invalid_return_type,
					returnTypeError: error
				}
			});
		}
		const params = { errorMap: ctx.common.contextualErrorMap };
		const fn = ctx.data;
		if (this._def.returns instanceof ZodPromise) {
			const me = this;
			return OK(async function(...args) {
				const error = new ZodError([]);
				const parsedArgs = await me._def.args.parseAsync(args, params).catch((e) => {
					error.addIssue(makeArgsIssue(args, e));
					throw error;
				});
				const result = await Reflect.apply(fn, this, parsedArgs);
				return await me._def.returns._def.type.parseAsync(result, params).catch((e) => {
					error.addIssue(makeReturnsIssue(result, e));
					throw error;
				});
			});
		} else {
			const me = this;
			return OK(function(...args) {
				const parsedArgs = me._def.args.safeParse(args, params);
				if (!parsedArgs.success) throw new ZodError([makeArgsIssue(args, parsedArgs.error)]);
				const result = Reflect.apply(fn, this, parsedArgs.data);
				const parsedReturns = me._def.returns.safeParse(result, params);
				if (!parsedReturns.success) throw new ZodError([makeReturnsIssue(result, parsedReturns.error)]);
				return parsedReturns.data;
			});
		}
	}
	parameters() {
		return this._def.args;
	}
	returnType() {
		return this._def.returns;
	}
	args(...items) {
		return new ZodFunction({
			...this._def,
			args: ZodTuple.create(items).rest(ZodUnknown.create())
		});
	}
	returns(returnType) {
		return new ZodFunction({
			...this._def,
			returns: returnType
		});
	}
	implement(func) {
		return this.parse(func);
	}
	strictImplement(func) {
		return this.parse(func);
	}
	static create(args, returns, params) {
		return new ZodFunction({
			args: args ? args : ZodTuple.create([]).rest(ZodUnknown.create()),
			returns: returns || ZodUnknown.create(),
			typeName: ZodFirstPartyTypeKind.ZodFunction,
			...processCreateParams(params)
		});
	}
};
var ZodLazy = class extends ZodType {
	get schema() {
		return this._def.getter();
	}
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		return this._def.getter()._parse({
			data: ctx.data,
			path: ctx.path,
			parent: ctx
		});
	}
};
ZodLazy.create = (getter, params) => {
	return new ZodLazy({
		getter,
		typeName: ZodFirstPartyTypeKind.ZodLazy,
		...processCreateParams(params)
	});
};
var ZodLiteral = class extends ZodType {
	_parse(input) {
		if (input.data !== this._def.value) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				received: ctx.data,
				code: ZodIssueCode.invalid_literal,
				expected: this._def.value
			});
			return INVALID;
		}
		return {
			status: "valid",
			value: input.data
		};
	}
	get value() {
		return this._def.value;
	}
};
ZodLiteral.create = (value, params) => {
	return new ZodLiteral({
		value,
		typeName: ZodFirstPartyTypeKind.ZodLiteral,
		...processCreateParams(params)
	});
};
function createZodEnum(values, params) {
	return new ZodEnum({
		values,
		typeName: ZodFirstPartyTypeKind.ZodEnum,
		...processCreateParams(params)
	});
}
var ZodEnum = class ZodEnum extends ZodType {
	_parse(input) {
		if (typeof input.data !== "string") {
			const ctx = this._getOrReturnCtx(input);
			const expectedValues = this._def.values;
			addIssueToContext(ctx, {
				expected: util.joinValues(expectedValues),
				received: ctx.parsedType,
				code: ZodIssueCode.invalid_type
			});
			return INVALID;
		}
		if (!this._cache) this._cache = new Set(this._def.values);
		if (!this._cache.has(input.data)) {
			const ctx = this._getOrReturnCtx(input);
			const expectedValues = this._def.values;
			addIssueToContext(ctx, {
				received: ctx.data,
				code: ZodIssueCode.invalid_enum_value,
				options: expectedValues
			});
			return INVALID;
		}
		return OK(input.data);
	}
	get options() {
		return this._def.values;
	}
	get enum() {
		const enumValues = {};
		for (const val of this._def.values) enumValues[val] = val;
		return enumValues;
	}
	get Values() {
		const enumValues = {};
		for (const val of this._def.values) enumValues[val] = val;
		return enumValues;
	}
	get Enum() {
		const enumValues = {};
		for (const val of this._def.values) enumValues[val] = val;
		return enumValues;
	}
	extract(values, newDef = this._def) {
		return ZodEnum.create(values, {
			...this._def,
			...newDef
		});
	}
	exclude(values, newDef = this._def) {
		return ZodEnum.create(this.options.filter((opt) => !values.includes(opt)), {
			...this._def,
			...newDef
		});
	}
};
ZodEnum.create = createZodEnum;
var ZodNativeEnum = class extends ZodType {
	_parse(input) {
		const nativeEnumValues = util.getValidEnumValues(this._def.values);
		const ctx = this._getOrReturnCtx(input);
		if (ctx.parsedType !== ZodParsedType.string && ctx.parsedType !== ZodParsedType.number) {
			const expectedValues = util.objectValues(nativeEnumValues);
			addIssueToContext(ctx, {
				expected: util.joinValues(expectedValues),
				received: ctx.parsedType,
				code: ZodIssueCode.invalid_type
			});
			return INVALID;
		}
		if (!this._cache) this._cache = new Set(util.getValidEnumValues(this._def.values));
		if (!this._cache.has(input.data)) {
			const expectedValues = util.objectValues(nativeEnumValues);
			addIssueToContext(ctx, {
				received: ctx.data,
				code: ZodIssueCode.invalid_enum_value,
				options: expectedValues
			});
			return INVALID;
		}
		return OK(input.data);
	}
	get enum() {
		return this._def.values;
	}
};
ZodNativeEnum.create = (values, params) => {
	return new ZodNativeEnum({
		values,
		typeName: ZodFirstPartyTypeKind.ZodNativeEnum,
		...processCreateParams(params)
	});
};
var ZodPromise = class extends ZodType {
	unwrap() {
		return this._def.type;
	}
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		if (ctx.parsedType !== ZodParsedType.promise && ctx.common.async === false) {
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.promise,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return OK((ctx.parsedType === ZodParsedType.promise ? ctx.data : Promise.resolve(ctx.data)).then((data) => {
			return this._def.type.parseAsync(data, {
				path: ctx.path,
				errorMap: ctx.common.contextualErrorMap
			});
		}));
	}
};
ZodPromise.create = (schema, params) => {
	return new ZodPromise({
		type: schema,
		typeName: ZodFirstPartyTypeKind.ZodPromise,
		...processCreateParams(params)
	});
};
var ZodEffects = class extends ZodType {
	innerType() {
		return this._def.schema;
	}
	sourceType() {
		return this._def.schema._def.typeName === ZodFirstPartyTypeKind.ZodEffects ? this._def.schema.sourceType() : this._def.schema;
	}
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		const effect = this._def.effect || null;
		const checkCtx = {
			addIssue: (arg) => {
				addIssueToContext(ctx, arg);
				if (arg.fatal) status.abort();
				else status.dirty();
			},
			get path() {
				return ctx.path;
			}
		};
		checkCtx.addIssue = checkCtx.addIssue.bind(checkCtx);
		if (effect.type === "preprocess") {
			const processed = effect.transform(ctx.data, checkCtx);
			if (ctx.common.async) return Promise.resolve(processed).then(async (processed) => {
				if (status.value === "aborted") return INVALID;
				const result = await this._def.schema._parseAsync({
					data: processed,
					path: ctx.path,
					parent: ctx
				});
				if (result.status === "aborted") return INVALID;
				if (result.status === "dirty") return DIRTY(result.value);
				if (status.value === "dirty") return DIRTY(result.value);
				return result;
			});
			else {
				if (status.value === "aborted") return INVALID;
				const result = this._def.schema._parseSync({
					data: processed,
					path: ctx.path,
					parent: ctx
				});
				if (result.status === "aborted") return INVALID;
				if (result.status === "dirty") return DIRTY(result.value);
				if (status.value === "dirty") return DIRTY(result.value);
				return result;
			}
		}
		if (effect.type === "refinement") {
			const executeRefinement = (acc) => {
				const result = effect.refinement(acc, checkCtx);
				if (ctx.common.async) return Promise.resolve(result);
				if (result instanceof Promise) throw new Error("Async refinement encountered during synchronous parse operation. Use .parseAsync instead.");
				return acc;
			};
			if (ctx.common.async === false) {
				const inner = this._def.schema._parseSync({
					data: ctx.data,
					path: ctx.path,
					parent: ctx
				});
				if (inner.status === "aborted") return INVALID;
				if (inner.status === "dirty") status.dirty();
				executeRefinement(inner.value);
				return {
					status: status.value,
					value: inner.value
				};
			} else return this._def.schema._parseAsync({
				data: ctx.data,
				path: ctx.path,
				parent: ctx
			}).then((inner) => {
				if (inner.status === "aborted") return INVALID;
				if (inner.status === "dirty") status.dirty();
				return executeRefinement(inner.value).then(() => {
					return {
						status: status.value,
						value: inner.value
					};
				});
			});
		}
		if (effect.type === "transform") {
			if (ctx.common.async === false) {
				const base = this._def.schema._parseSync({
					data: ctx.data,
					path: ctx.path,
					parent: ctx
				});
				if (!isValid(base)) return INVALID;
				const result = effect.transform(base.value, checkCtx);
				if (result instanceof Promise) throw new Error(`Asynchronous transform encountered during synchronous parse operation. Use .parseAsync instead.`);
				return {
					status: status.value,
					value: result
				};
			} else return this._def.schema._parseAsync({
				data: ctx.data,
				path: ctx.path,
				parent: ctx
			}).then((base) => {
				if (!isValid(base)) return INVALID;
				return Promise.resolve(effect.transform(base.value, checkCtx)).then((result) => ({
					status: status.value,
					value: result
				}));
			});
		}
		util.assertNever(effect);
	}
};
ZodEffects.create = (schema, effect, params) => {
	return new ZodEffects({
		schema,
		typeName: ZodFirstPartyTypeKind.ZodEffects,
		effect,
		...processCreateParams(params)
	});
};
ZodEffects.createWithPreprocess = (preprocess, schema, params) => {
	return new ZodEffects({
		schema,
		effect: {
			type: "preprocess",
			transform: preprocess
		},
		typeName: ZodFirstPartyTypeKind.ZodEffects,
		...processCreateParams(params)
	});
};
var ZodOptional = class extends ZodType {
	_parse(input) {
		if (this._getType(input) === ZodParsedType.undefined) return OK(void 0);
		return this._def.innerType._parse(input);
	}
	unwrap() {
		return this._def.innerType;
	}
};
ZodOptional.create = (type, params) => {
	return new ZodOptional({
		innerType: type,
		typeName: ZodFirstPartyTypeKind.ZodOptional,
		...processCreateParams(params)
	});
};
var ZodNullable = class extends ZodType {
	_parse(input) {
		if (this._getType(input) === ZodParsedType.null) return OK(null);
		return this._def.innerType._parse(input);
	}
	unwrap() {
		return this._def.innerType;
	}
};
ZodNullable.create = (type, params) => {
	return new ZodNullable({
		innerType: type,
		typeName: ZodFirstPartyTypeKind.ZodNullable,
		...processCreateParams(params)
	});
};
var ZodDefault = class extends ZodType {
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		let data = ctx.data;
		if (ctx.parsedType === ZodParsedType.undefined) data = this._def.defaultValue();
		return this._def.innerType._parse({
			data,
			path: ctx.path,
			parent: ctx
		});
	}
	removeDefault() {
		return this._def.innerType;
	}
};
ZodDefault.create = (type, params) => {
	return new ZodDefault({
		innerType: type,
		typeName: ZodFirstPartyTypeKind.ZodDefault,
		defaultValue: typeof params.default === "function" ? params.default : () => params.default,
		...processCreateParams(params)
	});
};
var ZodCatch = class extends ZodType {
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		const newCtx = {
			...ctx,
			common: {
				...ctx.common,
				issues: []
			}
		};
		const result = this._def.innerType._parse({
			data: newCtx.data,
			path: newCtx.path,
			parent: { ...newCtx }
		});
		if (isAsync(result)) return result.then((result) => {
			return {
				status: "valid",
				value: result.status === "valid" ? result.value : this._def.catchValue({
					get error() {
						return new ZodError(newCtx.common.issues);
					},
					input: newCtx.data
				})
			};
		});
		else return {
			status: "valid",
			value: result.status === "valid" ? result.value : this._def.catchValue({
				get error() {
					return new ZodError(newCtx.common.issues);
				},
				input: newCtx.data
			})
		};
	}
	removeCatch() {
		return this._def.innerType;
	}
};
ZodCatch.create = (type, params) => {
	return new ZodCatch({
		innerType: type,
		typeName: ZodFirstPartyTypeKind.ZodCatch,
		catchValue: typeof params.catch === "function" ? params.catch : () => params.catch,
		...processCreateParams(params)
	});
};
var ZodNaN = class extends ZodType {
	_parse(input) {
		if (this._getType(input) !== ZodParsedType.nan) {
			const ctx = this._getOrReturnCtx(input);
			addIssueToContext(ctx, {
				code: ZodIssueCode.invalid_type,
				expected: ZodParsedType.nan,
				received: ctx.parsedType
			});
			return INVALID;
		}
		return {
			status: "valid",
			value: input.data
		};
	}
};
ZodNaN.create = (params) => {
	return new ZodNaN({
		typeName: ZodFirstPartyTypeKind.ZodNaN,
		...processCreateParams(params)
	});
};
var ZodBranded = class extends ZodType {
	_parse(input) {
		const { ctx } = this._processInputParams(input);
		const data = ctx.data;
		return this._def.type._parse({
			data,
			path: ctx.path,
			parent: ctx
		});
	}
	unwrap() {
		return this._def.type;
	}
};
var ZodPipeline = class ZodPipeline extends ZodType {
	_parse(input) {
		const { status, ctx } = this._processInputParams(input);
		if (ctx.common.async) {
			const handleAsync = async () => {
				const inResult = await this._def.in._parseAsync({
					data: ctx.data,
					path: ctx.path,
					parent: ctx
				});
				if (inResult.status === "aborted") return INVALID;
				if (inResult.status === "dirty") {
					status.dirty();
					return DIRTY(inResult.value);
				} else return this._def.out._parseAsync({
					data: inResult.value,
					path: ctx.path,
					parent: ctx
				});
			};
			return handleAsync();
		} else {
			const inResult = this._def.in._parseSync({
				data: ctx.data,
				path: ctx.path,
				parent: ctx
			});
			if (inResult.status === "aborted") return INVALID;
			if (inResult.status === "dirty") {
				status.dirty();
				return {
					status: "dirty",
					value: inResult.value
				};
			} else return this._def.out._parseSync({
				data: inResult.value,
				path: ctx.path,
				parent: ctx
			});
		}
	}
	static create(a, b) {
		return new ZodPipeline({
			in: a,
			out: b,
			typeName: ZodFirstPartyTypeKind.ZodPipeline
		});
	}
};
var ZodReadonly = class extends ZodType {
	_parse(input) {
		const result = this._def.innerType._parse(input);
		const freeze = (data) => {
			if (isValid(data)) data.value = Object.freeze(data.value);
			return data;
		};
		return isAsync(result) ? result.then((data) => freeze(data)) : freeze(result);
	}
	unwrap() {
		return this._def.innerType;
	}
};
ZodReadonly.create = (type, params) => {
	return new ZodReadonly({
		innerType: type,
		typeName: ZodFirstPartyTypeKind.ZodReadonly,
		...processCreateParams(params)
	});
};
function cleanParams(params, data) {
	const p = typeof params === "function" ? params(data) : typeof params === "string" ? { message: params } : params;
	return typeof p === "string" ? { message: p } : p;
}
function custom(check, _params = {}, fatal) {
	if (check) return ZodAny.create().superRefine((data, ctx) => {
		const r = check(data);
		if (r instanceof Promise) return r.then((r) => {
			if (!r) {
				const params = cleanParams(_params, data);
				const _fatal = params.fatal ?? fatal ?? true;
				ctx.addIssue({
					code: "custom",
					...params,
					fatal: _fatal
				});
			}
		});
		if (!r) {
			const params = cleanParams(_params, data);
			const _fatal = params.fatal ?? fatal ?? true;
			ctx.addIssue({
				code: "custom",
				...params,
				fatal: _fatal
			});
		}
	});
	return ZodAny.create();
}
ZodObject.lazycreate;
var ZodFirstPartyTypeKind;
(function(ZodFirstPartyTypeKind) {
	ZodFirstPartyTypeKind["ZodString"] = "ZodString";
	ZodFirstPartyTypeKind["ZodNumber"] = "ZodNumber";
	ZodFirstPartyTypeKind["ZodNaN"] = "ZodNaN";
	ZodFirstPartyTypeKind["ZodBigInt"] = "ZodBigInt";
	ZodFirstPartyTypeKind["ZodBoolean"] = "ZodBoolean";
	ZodFirstPartyTypeKind["ZodDate"] = "ZodDate";
	ZodFirstPartyTypeKind["ZodSymbol"] = "ZodSymbol";
	ZodFirstPartyTypeKind["ZodUndefined"] = "ZodUndefined";
	ZodFirstPartyTypeKind["ZodNull"] = "ZodNull";
	ZodFirstPartyTypeKind["ZodAny"] = "ZodAny";
	ZodFirstPartyTypeKind["ZodUnknown"] = "ZodUnknown";
	ZodFirstPartyTypeKind["ZodNever"] = "ZodNever";
	ZodFirstPartyTypeKind["ZodVoid"] = "ZodVoid";
	ZodFirstPartyTypeKind["ZodArray"] = "ZodArray";
	ZodFirstPartyTypeKind["ZodObject"] = "ZodObject";
	ZodFirstPartyTypeKind["ZodUnion"] = "ZodUnion";
	ZodFirstPartyTypeKind["ZodDiscriminatedUnion"] = "ZodDiscriminatedUnion";
	ZodFirstPartyTypeKind["ZodIntersection"] = "ZodIntersection";
	ZodFirstPartyTypeKind["ZodTuple"] = "ZodTuple";
	ZodFirstPartyTypeKind["ZodRecord"] = "ZodRecord";
	ZodFirstPartyTypeKind["ZodMap"] = "ZodMap";
	ZodFirstPartyTypeKind["ZodSet"] = "ZodSet";
	ZodFirstPartyTypeKind["ZodFunction"] = "ZodFunction";
	ZodFirstPartyTypeKind["ZodLazy"] = "ZodLazy";
	ZodFirstPartyTypeKind["ZodLiteral"] = "ZodLiteral";
	ZodFirstPartyTypeKind["ZodEnum"] = "ZodEnum";
	ZodFirstPartyTypeKind["ZodEffects"] = "ZodEffects";
	ZodFirstPartyTypeKind["ZodNativeEnum"] = "ZodNativeEnum";
	ZodFirstPartyTypeKind["ZodOptional"] = "ZodOptional";
	ZodFirstPartyTypeKind["ZodNullable"] = "ZodNullable";
	ZodFirstPartyTypeKind["ZodDefault"] = "ZodDefault";
	ZodFirstPartyTypeKind["ZodCatch"] = "ZodCatch";
	ZodFirstPartyTypeKind["ZodPromise"] = "ZodPromise";
	ZodFirstPartyTypeKind["ZodBranded"] = "ZodBranded";
	ZodFirstPartyTypeKind["ZodPipeline"] = "ZodPipeline";
	ZodFirstPartyTypeKind["ZodReadonly"] = "ZodReadonly";
})(ZodFirstPartyTypeKind || (ZodFirstPartyTypeKind = {}));
var stringType = ZodString.create;
var numberType = ZodNumber.create;
ZodNaN.create;
ZodBigInt.create;
var booleanType = ZodBoolean.create;
ZodDate.create;
ZodSymbol.create;
ZodUndefined.create;
var nullType = ZodNull.create;
ZodAny.create;
var unknownType = ZodUnknown.create;
ZodNever.create;
ZodVoid.create;
var arrayType = ZodArray.create;
var objectType = ZodObject.create;
ZodObject.strictCreate;
var unionType = ZodUnion.create;
var discriminatedUnionType = ZodDiscriminatedUnion.create;
ZodIntersection.create;
var tupleType = ZodTuple.create;
var recordType = ZodRecord.create;
ZodMap.create;
ZodSet.create;
ZodFunction.create;
ZodLazy.create;
var literalType = ZodLiteral.create;
var enumType = ZodEnum.create;
ZodNativeEnum.create;
ZodPromise.create;
ZodEffects.create;
ZodOptional.create;
ZodNullable.create;
ZodEffects.createWithPreprocess;
ZodPipeline.create;
// web/src/core/node-defs.ts
var Options = arrayType(unionType([
	stringType(),
	numberType(),
	booleanType()
]).transform(String));
var Spec = tupleType([unknownType()]).rest(unknownType()).transform(([type, config]) => ({
	type,
	config: recordType(unknownType()).catch({}).parse(config)
}));
var Inputs = objectType({
	required: recordType(Spec).optional().default({}),
	optional: recordType(Spec).optional().default({})
});
var ObjectInfo = recordType(objectType({ input: Inputs }));
/** Reads the answer of GET /object_info/<class>; an empty answer means that there is no such class. */
function parseNodeDef(nodeClass, answer) {
	const info = ObjectInfo.parse(answer)[nodeClass];
	return info ? inputDefs(info.input) : null;
}
function inputDefs(inputs) {
	const defs = (specs, required) => Object.entries(specs).map(([name, spec]) => [name, inputDef(spec, required)]);
	return Object.fromEntries([...defs(inputs.required, true), ...defs(inputs.optional, false)]);
}
function inputDef({ type, config }, required) {
	const uploads = [
		"image_upload",
		"audio_upload",
		"video_upload",
		"file_upload"
	];
	const usual = unionType([
		stringType(),
		numberType(),
		booleanType()
	]).nullable().catch(null);
	const bound = numberType().nullable().catch(null);
	const common = {
		required,
		options: [],
		upload: uploads.some((flag) => config[flag] === true),
		least: bound.parse(config["min"]),
		most: bound.parse(config["max"]),
		usual: usual.parse(config["default"]),
		branches: {}
	};
	if (Array.isArray(type)) return {
		...common,
		kind: "combo",
		options: Options.catch([]).parse(type)
	};
	if (type === "COMBO") return {
		...common,
		kind: "combo",
		options: Options.catch([]).parse(config["options"])
	};
	if (type === "COMFY_DYNAMICCOMBO_V3") {
		const branches = Branches.catch([]).parse(config["options"]);
		return {
			...common,
			kind: "dynamic",
			options: branches.map(({ key }) => key),
			branches: Object.fromEntries(branches.map(({ key, inputs }) => [key, inputDefs(inputs)]))
		};
	}
	return {
		...common,
		kind: type === "INT" || type === "FLOAT" ? "number" : "other"
	};
}
var Branches = arrayType(objectType({
	key: stringType(),
	inputs: Inputs
}));
// web/src/core/catalogue.ts
/** The entry of a file, which may be named with the sub-folders it lies in. */
function entryOf(family, file) {
	const name = baseName(file);
	return family.catalogue.find((entry) => entry.file === name);
}
/** Bytes, as exact as they are known; null where nobody says. */
function sizeOf$1({ bytes, gib }) {
	return bytes ?? (gib === null ? null : Math.round(gib * 2 ** 30));
}
/** Where to read about a file and to accept its licence. */
function pageOf({ repo }) {
	return `https://huggingface.co/${repo}`;
}
/** The command that brings a file where the panel cannot. Sub-folders of the repository do no harm. */
function hubLine({ repo, path, folder, revision }) {
	return `hf download ${repo} ${path}${revision === "main" ? "" : ` --revision ${revision}`} --local-dir ComfyUI/models/${folder}`;
}
/** Servers on Windows list sub-folders with backslashes. */
function baseName(path) {
	return path.split(/[\\/]/).at(-1) ?? path;
}
// web/src/core/bytes.ts
/** "29.1 GB": what disks and downloads count in, 10^9 bytes; small files in MB. */
function gigabytes(bytes) {
	return bytes < 1e8 ? `${Math.ceil(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
// web/src/core/download-words.ts
/** Why a file could not be brought or checked: the codes of the server's side, one sentence each. */
var downloadWords = {
	gated_need_login: (v) => [`${v.file} is only given to people who are signed in to Hugging Face, and there is no token here.`, "Make an access token at Hugging Face and enter it in Settings."],
	gated_need_accept: (v) => [`Nobody has accepted the licence of ${v.repo} with your Hugging Face account yet.`, "Open its page, accept, then try again."],
	bad_token: (v) => [`Hugging Face does not know the token that was sent for ${v.file}.`, "Enter it again in Settings, or make a new one."],
	token_revoked: (v) => [`The token was withdrawn while ${v.file} was being downloaded.`, "Enter a new one in Settings, then go on: what is there is kept."],
	forbidden: (v) => [`Hugging Face knows the token, but it does not open ${v.repo}.`, "Ask for access on its page, or allow the token to read gated repositories."],
	file_gone: (v) => [`${v.file} is no longer at ${v.repo}.`, "Update LTX AIO, which may know where it is now."],
	revision_gone: (v) => [`The version of ${v.file} that LTX AIO knows is no longer at ${v.repo}.`, "Update LTX AIO, which may know a newer one."],
	repo_not_found: (v) => [`There is no ${v.repo} at Hugging Face any more, or it is private.`, "Update LTX AIO, which may know where its files are now."],
	upstream_changed: (v) => [`${v.file} was replaced at ${v.repo} by another file.`, "Update LTX AIO; if it is up to date, remove what is here of the old one and download again."],
	disk_full: (v) => [`${gigabytes(v.need)} are needed for ${v.file} and what waits behind it; ${gigabytes(v.free)} are free.`, "Free some space or choose a folder on another disk, then go on: what is there is kept."],
	not_writable: (v) => [`ComfyUI may not write into its folder for ${v.folder}.`, "Choose another folder, or let ComfyUI write there."],
	dest_exists_different: (v) => [`Another file is already named ${v.file}. It was not touched.`, "Move or rename yours, then try again."],
	busy_elsewhere: (v) => [`Another ComfyUI is downloading ${v.file} into the same folder.`, "Wait until it is done, or close that ComfyUI and try again."],
	checksum_mismatch: (v) => [`${v.file} arrived damaged, and again when it was repeated. It was deleted.`, "Try again; if it stays so, another network or mirror may help."],
	too_long: (v) => [`The server sent more than ${v.file} has. Nothing of it was kept.`, "Try again; if it stays so, another network or mirror may help."],
	network: (v) => [`The connection broke while ${v.file} was being downloaded, and did not come back (${v.last}).`, "Check the network, then go on: what is there is kept, and it goes on from there."],
	proxy_auth: (v) => [`The proxy of this network wants a password before it lets ${v.file} through.`, "Give ComfyUI a proxy address with name and password, and start it again."],
	not_a_hub: (v) => [`Something other than Hugging Face answered for ${v.file}: perhaps a sign-in page of this network.`, "Sign in to the network in your browser, or check the mirror that HF_ENDPOINT names."],
	unexpected_host: (v) => [`The download of ${v.file} was sent on to ${v.host}, which is not a server of Hugging Face.`, "Nothing was fetched from there. Check the network and the mirror that HF_ENDPOINT names."],
	offline: (v) => [`ComfyUI was started with Hugging Face switched off, so ${v.file} cannot be downloaded.`, "Start it without HF_HUB_OFFLINE, or put the file there yourself."],
	part_is_symlink: (v) => [`Where ${v.file} would be written lies a link that leads elsewhere. It was not followed.`, "Remove the link beside the file, then try again."],
	path_too_long: (v) => [`The path of ${v.file} is longer than this system allows.`, "Choose a folder with a shorter path."],
	folder_gone: (v) => [`The folder for ${v.folder} disappeared while ${v.file} was being downloaded.`, "Connect its disk again or choose another folder, then try again."],
	broken_file: (v) => [`The check of ${v.file} did not pass: ${faultWords(v.fault)}.`, "Remove it, then download it again."],
	not_ours: (v) => [`LTX AIO did not bring ${v.file}, so it does not delete it.`, "Delete it yourself if you no longer need it."],
	queue_full: (v) => [`So many files are waiting that ${v.file} was not added.`, "Wait until some have arrived, then add it."],
	unexpected: (v) => [`Something went wrong with ${v.file} that LTX AIO did not expect.`, "Try again; ComfyUI’s console says more, and it belongs into a bug report."],
	differs_from_source: (v) => [`${v.file} is whole, but it is not the file that ${v.repo} has.`, "Keep it if you changed it yourself; else delete it and download it again."],
	download_failed: (v) => [`${v.file} could not be downloaded (${v.code}).`, "Try again; ComfyUI’s console says more."]
};
/** What is wrong with a file, as the end of a sentence. */
function faultWords(fault) {
	switch (fault) {
		case "missing": return "it is gone";
		case "dangling": return "it is a link to a file that is gone";
		case "empty": return "it is empty";
		case "header": return "its beginning cannot be read";
		case "size": return "it is not complete";
		case "magic": return "it is not a GGUF file";
		default: return "it cannot be read";
	}
}
// web/src/core/problem.ts
var number = (value) => String(value);
/** Uploads lie in a sub-folder, which says nothing to the one who gave the file. */
var file = (name) => name.slice(name.lastIndexOf("/") + 1);
/** Every failure that the panel, the core and the scripts can name, in one place. */
var catalogue$1 = {
	...downloadWords,
	prompt_empty: () => ["The prompt is empty.", "Write what should happen in the video."],
	prompt_too_long: (v) => [`The prompt has ${v.length} characters; the text encoder was trained on about ${v.most} at most.`, `Shorten it by ${v.length - v.most} characters.`],
	media_missing: (v) => [`${v.label} is missing.`, `Drop, paste or browse for ${v.kind === "image" ? "an image" : v.kind === "audio" ? "a sound file" : "a video"}.`],
	media_unreadable: (v) => [`${file(v.name)} cannot be read: ${v.reason}`, "Choose another file, or open this one in the program that made it and export it again."],
	media_wrong_kind: (v) => [`${file(v.name)} is ${v.is}, but this input takes ${v.needs}.`, `Choose ${v.needs}.`],
	media_too_large: (v) => [`${v.name} has ${v.megabytes} MB; this ComfyUI takes uploads up to ${v.most} MB.`, `Use a smaller file, or start ComfyUI with --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`],
	upload_failed: (v) => [`${v.name} could not be uploaded.`, "Check that ComfyUI is running, then try again."],
	upload_running: (v) => [`${v.name} is still being uploaded.`, "Generate becomes available as soon as it has arrived."],
	audio_silent: (v) => [`${file(v.name)} has no sound.`, "Choose a file with a sound track."],
	audio_start_late: (v) => [`The sound starts at ${number(v.start)} s, but the file is only ${v.seconds.toFixed(2)} s long.`, `Choose a start below ${v.seconds.toFixed(2)} s.`],
	video_start_late: (v) => [`The video starts at ${number(v.start)} s, but the file is only ${v.seconds.toFixed(2)} s long.`, `Choose a start below ${v.seconds.toFixed(2)} s.`],
	start_negative: () => ["The start is before the beginning.", "Use 0 or more seconds."],
	video_silent: (v) => [`${file(v.name)} has no sound to keep.`, "Choose generated sound, or a video with a sound track."],
	video_too_short: (v) => [`The video has ${v.frames} frames from its start point on; at least ${v.least} are needed.`, "Choose a longer video or an earlier start."],
	video_fps_high: (v) => [`The video has ${v.fps} frames per second; at most ${v.most} are possible.`, `Convert it to ${v.most} frames per second or fewer first.`],
	size_out_of_range: (v) => [`The ${v.side} ${number(v.value)} is not possible.`, `Use ${v.least} to ${v.most} pixels.`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} is more than low VRAM mode allows.`, `Use ${v.to}, or switch low VRAM off in Advanced.`],
	fit_undecided: (v) => [`${file(v.name)} has another shape than the video.`, "Crop it to fill the frame, or fit it in with black bars."],
	length_out_of_range: (v) => [`A length of ${number(v.seconds)} s makes ${v.frames} frames; ${v.least} to ${v.most} are possible.`, `Use ${(v.least / v.fps).toFixed(1)} to ${(v.most / v.fps).toFixed(1)} s at ${v.fps} frames per second.`],
	fps_out_of_range: (v) => [`${number(v.fps)} frames per second are not possible.`, `Use a whole number from ${v.least} to ${v.most}.`],
	seed_out_of_range: (v) => [`The seed ${number(v.seed)} is not possible.`, "Use a whole number from 0 to 9007199254740992 (2^53), or roll the dice."],
	number_out_of_range: (v) => [`${v.label} ${number(v.value)} is not possible.`, `Use ${v.least} to ${v.most}.`],
	preset_not_offered: (v) => [`${v.mode} has no preset ${v.preset}.`, `Choose ${v.offered}.`],
	quality_needs_dev: (v) => [`${v.checkpoint} is a distilled checkpoint: guidance would spoil it.`, "Choose Balanced, or a dev checkpoint."],
	request_invalid: (v) => [`The request is not valid at ${v.path || "its top level"}: ${v.message}.`, "Correct it; the README lists the fields of a request."],
	setting_idle: (v) => [`${v.label} has no effect here: ${v.why}.`, "Leave it, or choose a preset that uses it."],
	fps_assumed: (v) => [`The frame rate of the video is not known; ${v.fps} is assumed.`, "If it plays too fast or too slow, convert the video to that rate first. Scripts can state fps."],
	video_shortened: (v) => [`The video has fewer frames than asked for (${v.asked}); ${v.frames} will be made.`, "Choose a longer video or an earlier start to get more."],
	audio_short: (v) => [`The sound ends after ${v.seconds.toFixed(2)} s; the rest of the video is silent.`, "Set the length to automatic to end with the sound."],
	node_missing: (v) => [`This ComfyUI does not have the node ${v.classes}.`, v.pack ? `Install ${v.pack} with ComfyUI Manager and restart ComfyUI.` : "Update ComfyUI: version 0.27 or later is needed."],
	model_missing: (v) => [`The model ${v.file} is not there.`, `Put it into ComfyUI/models/${v.folder} (any sub-folder will do).`],
	model_broken: (v) => [`The model ${v.file} is damaged: ${faultWords(v.fault)}.`, `Delete it from ComfyUI/models/${v.folder} and download it again.`],
	model_misplaced: (v) => [`The model ${v.file} lies in ${v.found}, where ComfyUI does not look for it.`, `Move it to ComfyUI/models/${v.folder}.`],
	option_missing: (v) => [`This ComfyUI does not offer ${number(v.value)} for ${v.input}.`, v.options ? `It offers ${v.options}.` : "It offers nothing there."],
	value_out_of_limits: (v) => [`${v.input} ${v.value} is outside of what this ComfyUI allows.`, `Use ${v.least ?? "any"} to ${v.most ?? "any"}.`],
	input_unknown: (v) => [`This ComfyUI asks for ${v.input} in ${v.node}, which LTX AIO does not know.`, "Update LTX AIO in ComfyUI Manager."],
	server_down: () => ["ComfyUI does not answer.", "Start it again, or look at its console. Everything here is kept."],
	shim_refused: (v) => [v.what, v.remedy],
	server_refused: (v) => [`ComfyUI refused the run: ${v.message}`, "Change what it names, then generate again."],
	input_file_gone: (v) => [`${v.name} is no longer in ComfyUI's input folder.`, "Choose the file again."],
	run_failed: (v) => [`The run failed: ${v.message}`, "Try again; if it fails the same way, the words of ComfyUI below help whoever you ask."],
	out_of_memory: () => ["The graphics card ran out of memory.", "Choose a smaller size, a shorter length, or low VRAM in Advanced."],
	no_video: () => ["The run ended without a video.", "Generate again; if it happens again, look at ComfyUI’s console."],
	run_lost: () => ["ComfyUI no longer knows this run: it was restarted or its queue was cleared.", "Queue it again with the same settings."]
};
function problem(code, ...[values, extras]) {
	const say = catalogue$1[code];
	const [what, remedy] = say(values);
	return {
		code,
		what,
		remedy,
		...extras
	};
}
// web/src/core/downloads.ts
var tasks = ["download", "verify"];
var downloadStates = [
	"queued",
	"running",
	"done",
	"failed",
	"cancelled"
];
var phases = [
	"resolving",
	"reusing",
	"hashing",
	"transferring",
	"waiting",
	"verifying",
	"finishing"
];
/** Why a download or a check failed, with what to do about it. */
function downloadProblem(download, entry) {
	const trouble = download.problem ?? { code: "unknown" };
	const { file, repo, folder } = entry;
	const named = {
		file,
		repo,
		folder
	};
	const code = codeOf(trouble, download.task);
	const actions = actionsFor(code, trouble, download.task, entry);
	const extras = actions.length > 0 ? {
		actions,
		model: {
			file,
			folder
		}
	} : { model: {
		file,
		folder
	} };
	switch (code) {
		case "disk_full": return problem(code, {
			...named,
			need: count(trouble["need"]),
			free: count(trouble["free"])
		}, extras);
		case "network": return problem(code, {
			...named,
			last: text(trouble["last"], "no answer")
		}, extras);
		case "unexpected_host": return problem(code, {
			...named,
			host: text(trouble["host"], "another server")
		}, extras);
		case "broken_file": return problem(code, {
			...named,
			fault: text(trouble["fault"], "")
		}, extras);
		case "gated_need_login":
		case "gated_need_accept":
		case "bad_token":
		case "token_revoked":
		case "forbidden":
		case "file_gone":
		case "revision_gone":
		case "repo_not_found":
		case "upstream_changed":
		case "not_writable":
		case "dest_exists_different":
		case "busy_elsewhere":
		case "checksum_mismatch":
		case "too_long":
		case "proxy_auth":
		case "not_a_hub":
		case "offline":
		case "part_is_symlink":
		case "path_too_long":
		case "folder_gone":
		case "not_ours":
		case "queue_full":
		case "unexpected":
		case "differs_from_source": return problem(code, named, extras);
		default: return problem("download_failed", {
			...named,
			code
		}, extras);
	}
}
/** A whole file with other bytes may be the user's own: a check of it does not call it damaged. */
function codeOf({ code, fault }, task) {
	return task === "verify" && (code === "checksum_mismatch" || code === "broken_file" && fault === "checksum") ? "differs_from_source" : code;
}
function actionsFor(code, trouble, task, entry) {
	const again = (label) => ({
		kind: "download",
		label,
		ids: [entry.id]
	});
	const open = (label) => ({
		kind: "open",
		label,
		url: pageOf(entry)
	});
	const settings = {
		kind: "show",
		label: "Open Settings",
		tab: "settings"
	};
	const models = {
		kind: "show",
		label: "Choose another folder",
		tab: "models"
	};
	switch (code) {
		case "gated_need_login": return [
			settings,
			open("Open its page"),
			again("Try again")
		];
		case "gated_need_accept": return [{
			kind: "open",
			label: "Open the licence",
			url: text(trouble["url"], pageOf(entry))
		}, again("I accepted, try again")];
		case "bad_token":
		case "token_revoked": return [settings, again("Try again")];
		case "forbidden": return [
			open("Open its page"),
			settings,
			again("Try again")
		];
		case "file_gone":
		case "revision_gone":
		case "repo_not_found": return [open("Open its page")];
		case "upstream_changed": return [open("Open its page"), again("Try again")];
		case "disk_full":
		case "not_writable":
		case "folder_gone":
		case "path_too_long": return [models, again("Try again")];
		case "dest_exists_different": return [again("I moved mine, try again")];
		case "network": return [again("Go on")];
		case "not_ours": return [];
		default: return task === "download" ? [again("Try again")] : [];
	}
}
function count(value) {
	return typeof value === "number" ? value : 0;
}
function text(value, otherwise) {
	return typeof value === "string" && value !== "" ? value : otherwise;
}
/** What is still to come, over all files. The catalogue tells about sizes that the server has not asked for yet. */
function queueTotals(downloads, family) {
	const open = downloads.filter(({ task, state }) => task === "download" && (state === "queued" || state === "running"));
	const sizes = open.map(({ id, size }) => {
		const entry = family.catalogue.find((other) => other.id === id);
		return size ?? (entry ? sizeOf$1(entry) : null);
	});
	const received = sum$1(open.map((download) => download.received));
	const size = sizes.some((one) => one === null) ? null : sum$1(sizes.map((one) => one ?? 0));
	const speeds = open.flatMap(({ speed }) => speed === null ? [] : [speed]);
	const speed = speeds.length > 0 ? sum$1(speeds) : null;
	const seconds = size !== null && speed ? Math.max(0, size - received) / speed : null;
	return {
		left: open.length,
		received,
		size,
		speed,
		seconds
	};
}
function sum$1(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
// web/src/core/library.ts
/** What is wrong with a file: a link to nothing, no bytes, an unreadable header, cut off, not a GGUF, not readable. */
var faults = [
	"dangling",
	"empty",
	"header",
	"size",
	"magic",
	"unreadable"
];
/** How LTX AIO brought a file, for those that it did bring. */
var origins = [
	"downloaded",
	"hardlink",
	"symlink",
	"copy"
];
/** What is under way comes before what lies there; a failed download no longer matters once a whole file is there. */
function fileState(entry, library, download) {
	if (download?.state === "queued") return {
		is: "queued",
		task: download.task
	};
	if (download?.state === "running") return {
		is: "loading",
		download
	};
	const held = library?.models[entry.id];
	const whole = held?.copies.find(({ fault }) => fault === null);
	if (download?.state === "failed" && !(whole && download.task === "download")) return {
		is: "failed",
		task: download.task,
		problem: downloadProblem(download, entry)
	};
	if (!library) return { is: "unknown" };
	if (whole) return {
		is: "here",
		copy: whole
	};
	const broken = held?.copies[0];
	if (broken) return {
		is: "broken",
		copy: broken
	};
	const found = held?.misplaced[0];
	return found ? {
		is: "misplaced",
		found
	} : {
		is: "missing",
		part: held?.part ?? null
	};
}
/**
* The damaged copy that lies exactly where a download would go: nothing replaces a file that is there, so it has to be
* removed first.
*/
function inTheWay(entry, library) {
	const usual = library.folders[entry.folder]?.usual ?? 0;
	return library.models[entry.id]?.copies.find(({ fault, root, path }) => fault !== null && root === usual && path === entry.file);
}
/** "models/checkpoints › sub/x.safetensors" */
function placeOf$1({ folder, root, path }, library) {
	return `${library.folders[folder]?.roots[root]?.label ?? `models/${folder}`} › ${path}`;
}
// web/src/core/model-files.ts
/**
* Searches the options that a node lists, by base name: sub-folders do not matter, and a whole copy comes before a
* damaged one. What the library does not know, a user's own file, is taken as it is.
*/
function findModel(value, options, family, library) {
	const same = options.filter((option) => baseName(option) === baseName(value));
	const listed = same.includes(value) ? [value, ...same] : same;
	const entry = entryOf(family, value);
	const held = entry && library?.models[entry.id];
	const copyOf = (option) => held?.copies.find(({ path }) => slashed(path) === slashed(option));
	const whole = listed.find((option) => !copyOf(option)?.fault);
	if (whole !== void 0) return {
		is: "whole",
		option: whole
	};
	const broken = held?.copies.find(({ fault }) => fault !== null);
	if (broken) return {
		is: "broken",
		copy: broken
	};
	const where = held?.misplaced[0];
	return where ? {
		is: "misplaced",
		where
	} : { is: "missing" };
}
/** What to say about a file that cannot be used. With a library there is somebody who can download it. */
function modelProblem(found, model, extras, family, library) {
	const entry = library ? entryOf(family, model.file) : void 0;
	const size = entry ? sizeOf$1(entry) : null;
	const bring = (label) => {
		const actions = entry ? [{
			kind: "download",
			label,
			ids: [entry.id]
		}] : [];
		return {
			...extras,
			model,
			...actions.length > 0 ? { actions } : {}
		};
	};
	switch (found.is) {
		case "missing": return problem("model_missing", model, bring(size === null ? "Download" : `Download ${gigabytes(size)}`));
		case "misplaced": return problem("model_misplaced", {
			...model,
			found: `models/${found.where.folder}`
		}, bring(`Bring it to ${model.folder}`));
		case "broken": {
			const values = {
				...model,
				fault: found.copy.fault ?? ""
			};
			const show = {
				kind: "show",
				label: "Show it in Models",
				tab: "models"
			};
			return entry && library && inTheWay(entry, library) ? problem("model_broken", values, {
				...extras,
				model,
				actions: [show]
			}) : problem("model_broken", values, bring("Download again"));
		}
	}
}
/** Servers on Windows list sub-folders with backslashes. */
function slashed(path) {
	return path.replaceAll("\\", "/");
}
// web/src/core/refusal.ts
var NodeErrors = recordType(objectType({
	class_type: stringType().catch(""),
	errors: arrayType(objectType({
		type: stringType(),
		message: stringType(),
		details: stringType().catch(""),
		extra_info: objectType({
			input_name: stringType().optional(),
			received_value: unknownType()
		}).catch({ received_value: void 0 })
	}))
}));
/** What POST /prompt answers; `node_errors` may come with 200 too, when only some outputs are valid. */
var PromptAnswer = objectType({
	prompt_id: stringType().optional(),
	number: numberType().optional(),
	error: objectType({
		type: stringType(),
		message: stringType(),
		details: stringType().catch(""),
		extra_info: objectType({ class_type: stringType().optional() }).catch({})
	}).or(stringType().transform((message) => ({
		type: "unknown",
		message,
		details: "",
		extra_info: {}
	}))).nullish(),
	node_errors: NodeErrors.or(arrayType(unknownType()).transform(() => ({}))).optional()
});
/** The problems in an answer to POST /prompt, each at the field that caused it; none = accepted. */
function refusalOf(answer, family, fieldOf) {
	const found = Object.entries(answer.node_errors ?? {}).flatMap(([id, node]) => node.errors.map((error) => {
		const path = `${id}.${error.extra_info.input_name ?? ""}`;
		const field = fieldOf(path);
		const extras = { detail: `${id} (${node.class_type}): ${error.message}: ${error.details}` };
		return nodeProblem(error, path, family, field === void 0 ? extras : {
			...extras,
			field
		});
	}));
	if (found.length > 0) return found;
	if (!answer.error) return [];
	const { type, message, details, extra_info } = answer.error;
	if (type === "missing_node_type" && extra_info.class_type) {
		const pack = family.packs[extra_info.class_type] ?? null;
		return [problem("node_missing", {
			classes: extra_info.class_type,
			pack
		}, { detail: details })];
	}
	return [problem("server_refused", { message: details || message }, { detail: `${type}: ${message} ${details}` })];
}
function nodeProblem(error, path, family, extras) {
	const value = error.extra_info.received_value;
	const role = Object.values(family.roles).find(({ inputs }) => inputs.includes(path));
	const folder = path.startsWith("lora_user_") ? "loras" : role?.folder;
	if (error.type === "value_not_in_list" && folder) return modelProblem({ is: "missing" }, {
		file: baseName(String(value)),
		folder
	}, extras, family, null);
	if (error.type === "custom_validation_failed" && /invalid (image|video|audio) file/i.test(error.details)) return problem("input_file_gone", { name: error.details.split(": ").at(-1) ?? "The file" }, extras);
	return problem("server_refused", { message: `${error.message} (${error.details})` }, extras);
}
// web/src/comfy/comfy.ts
var Unreachable = class extends Error {
	name = "Unreachable";
};
var UploadRefused = class extends Error {
	name = "UploadRefused";
};
// web/src/comfy/machine.ts
var SystemStats = objectType({
	system: objectType({
		ram_total: numberType(),
		ram_free: numberType(),
		pytorch_version: stringType().optional().catch(void 0)
	}),
	devices: arrayType(objectType({
		name: stringType(),
		type: stringType(),
		vram_total: numberType(),
		vram_free: numberType()
	}))
});
/** GET /system_stats: the device that ComfyUI computes on comes first. */
function parseMachine(answer) {
	const stats = SystemStats.safeParse(answer);
	const device = stats.data?.devices[0];
	if (!stats.success || !device) return null;
	const { system } = stats.data;
	return {
		device: device.name,
		type: device.type,
		vram: device.vram_total,
		vramFree: device.vram_free,
		ram: system.ram_total,
		ramFree: system.ram_free,
		...system.pytorch_version === void 0 ? {} : { torch: system.pytorch_version }
	};
}
// web/src/comfy/messages.ts
/** ComfyUI's messages, parsed at the edge: server message → event. A message we do not know is null. */
var File = objectType({
	filename: stringType(),
	subfolder: stringType().catch(""),
	type: stringType().catch("output")
});
var Files = recordType(unknownType()).transform(filesIn);
/** Outputs are lists by kind ("images", "audio" …) beside flags like "animated". */
function filesIn(output) {
	return Object.values(output).flatMap((list) => Array.isArray(list) ? list.flatMap((item) => {
		const file = File.safeParse(item);
		return file.success ? [file.data] : [];
	}) : []);
}
var NodeState = objectType({
	value: numberType(),
	max: numberType(),
	state: enumType([
		"running",
		"finished",
		"error"
	]).catch("running")
});
var ErrorDetail = objectType({
	node_id: stringType().catch(""),
	node_type: stringType().catch(""),
	exception_type: stringType().catch(""),
	exception_message: stringType().catch(""),
	traceback: arrayType(stringType()).catch([])
}).transform((detail) => ({
	node: detail.node_id,
	nodeClass: detail.node_type,
	type: detail.exception_type,
	message: detail.exception_message,
	traceback: detail.traceback
}));
var Owned = objectType({ prompt_id: stringType() });
/** Names of the events that say something about a job. */
var jobEvents = [
	"execution_start",
	"execution_cached",
	"progress_state",
	"executed",
	"execution_success",
	"execution_error",
	"execution_interrupted"
];
function parseEvent(name, detail) {
	const owned = Owned.safeParse(detail);
	if (!owned.success) return null;
	const event = jobEvent(name, detail);
	return event && {
		type: "job",
		id: owned.data.prompt_id,
		event
	};
}
function jobEvent(name, detail) {
	switch (name) {
		case "execution_start": return { type: "started" };
		case "execution_cached": {
			const cached = objectType({ nodes: arrayType(stringType()) }).safeParse(detail);
			return cached.success ? {
				type: "cached",
				nodes: cached.data.nodes
			} : null;
		}
		case "progress_state": {
			const progress = objectType({ nodes: recordType(NodeState) }).safeParse(detail);
			return progress.success ? {
				type: "progress",
				nodes: progress.data.nodes
			} : null;
		}
		case "executed": {
			const executed = objectType({ output: Files }).safeParse(detail);
			return executed.success ? {
				type: "saved",
				files: executed.data.output
			} : null;
		}
		case "execution_success": return { type: "succeeded" };
		case "execution_error": {
			const error = ErrorDetail.safeParse(detail);
			return error.success ? {
				type: "failed",
				error: error.data
			} : null;
		}
		case "execution_interrupted": return { type: "interrupted" };
	}
}
var Job = objectType({
	status: enumType([
		"pending",
		"in_progress",
		"completed",
		"failed",
		"cancelled"
	]),
	outputs: recordType(Files).optional(),
	execution_error: ErrorDetail.optional(),
	execution_start_time: numberType().optional(),
	execution_end_time: numberType().optional()
});
/** GET /api/jobs/{id}. Throws when the answer is not a job: that is a bug or a changed API, not "no job". */
function parseJob(answer) {
	const job = Job.parse(answer);
	if (job.status === "failed") return {
		status: "failed",
		error: job.execution_error ?? null
	};
	if (job.status !== "completed") return { status: job.status };
	const { execution_start_time: start, execution_end_time: end } = job;
	return {
		status: "completed",
		files: Object.values(job.outputs ?? {}).flat(),
		milliseconds: start !== void 0 && end !== void 0 ? end - start : null
	};
}
// web/src/core/media.ts
/** What a look into a file showed: by the shim's probe, or by the browser where the shim is absent. */
var MediaFacts = discriminatedUnionType("kind", [
	objectType({
		kind: literalType("image"),
		width: numberType(),
		height: numberType()
	}),
	objectType({
		kind: literalType("audio"),
		seconds: numberType()
	}),
	objectType({
		kind: literalType("video"),
		width: numberType(),
		height: numberType(),
		/** frames per second as ComfyUI reads them */
		fps: numberType(),
		/** frames that ComfyUI will decode */
		frames: numberType(),
		seconds: numberType(),
		hasAudio: booleanType(),
		audioSeconds: numberType()
	}),
	objectType({
		kind: literalType("unreadable"),
		reason: stringType()
	})
]);
// web/src/comfy/shim-answers.ts
/** What our own routes answer, and how it is brought to the core's types. */
var Refusal = objectType({ error: objectType({
	code: stringType(),
	what: stringType(),
	remedy: stringType().catch("")
}) });
var About = objectType({ version: stringType() }).transform(({ version }) => version);
/** Python says has_audio where we say hasAudio. */
var ProbeAnswer = objectType({ media: recordType(unknownType()).transform((media) => {
	const camel = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	return Object.fromEntries(Object.entries(media).map(([name, value]) => [camel(name), value]));
}).pipe(MediaFacts) }).transform(({ media }) => media);
var Misplaced = objectType({
	folder: stringType(),
	root: numberType(),
	path: stringType(),
	bytes: numberType()
});
var Copy = Misplaced.extend({
	fault: enumType(faults).nullable(),
	ours: enumType(origins).nullable(),
	verified: booleanType().nullable()
});
var Root = objectType({
	label: stringType(),
	writable: booleanType(),
	total: numberType(),
	free: numberType(),
	volume: numberType()
});
var LibraryAnswer = objectType({
	models: recordType(objectType({
		copies: arrayType(Copy),
		misplaced: arrayType(Misplaced),
		part: numberType().nullable()
	})),
	folders: recordType(objectType({
		usual: numberType(),
		roots: arrayType(Root)
	})),
	orphans: objectType({
		files: numberType(),
		bytes: numberType()
	})
});
var DownloadAnswer = objectType({
	id: stringType(),
	task: enumType(tasks),
	state: enumType(downloadStates),
	phase: enumType(phases).nullable(),
	received: numberType(),
	size: numberType().nullable(),
	speed: numberType().nullable(),
	retry_in: numberType().nullable(),
	folder: stringType(),
	root: numberType(),
	how: enumType([...origins, "adopted"]).nullable(),
	problem: objectType({ code: stringType() }).catchall(unionType([
		stringType(),
		numberType(),
		nullType()
	])).nullable()
}).transform(({ retry_in: retryIn, ...rest }) => ({
	...rest,
	retryIn
}));
var DownloadsAnswer = objectType({
	/** another one means that the server was restarted */
	session: stringType(),
	/** counts state changes, not progress */
	changes: numberType(),
	downloads: arrayType(DownloadAnswer)
});
var Reclaimed = objectType({ bytes: numberType() }).transform(({ bytes }) => bytes);
var TokenAnswer = objectType({
	present: booleanType(),
	source: enumType([
		"environment",
		"login",
		"pasted"
	]).nullable(),
	settable: booleanType()
});
var TokenCheckAnswer = objectType({
	state: enumType([
		"none",
		"bad",
		"ok",
		"unreachable",
		"not_sent"
	]),
	account: stringType().nullable()
});
// web/src/comfy/shim.ts
/** The shim's answer to what it will not do: its own two sentences. */
var ShimRefused = class extends Error {
	name = "ShimRefused";
	code;
	remedy;
	constructor({ code, what, remedy }) {
		super(what);
		this.code = code;
		this.remedy = remedy;
	}
};
/** The shim answers nobody else's pages: no form and no foreign script can send this header. */
var own = { "X-LTX-AIO": "1" };
function createShim(call) {
	const get = (route) => answerOf(call(`/ltx_aio${route}`, { headers: own }));
	const post = (route, body) => answerOf(call(`/ltx_aio${route}`, {
		method: "POST",
		headers: {
			...own,
			"Content-Type": "application/json"
		},
		body: JSON.stringify(body)
	}));
	return {
		about: async () => read(About, await get("/about")),
		probe: async (name) => {
			try {
				return read(ProbeAnswer, await post("/probe", { name }));
			} catch (error) {
				if (error instanceof ShimRefused) return unreadable$1(error);
				if (error instanceof Unreachable) return null;
				throw error;
			}
		},
		library: async () => read(LibraryAnswer, await get("/models")),
		downloads: async () => read(DownloadsAnswer, await get("/downloads")),
		download: async (want) => read(DownloadsAnswer, await post("/downloads", { want })),
		cancel: async (ids) => read(DownloadsAnswer, await post("/downloads/cancel", { ids })),
		dismiss: async (ids) => read(DownloadsAnswer, await post("/downloads/dismiss", { ids })),
		verify: async (ids) => read(DownloadsAnswer, await post("/models/verify", { ids })),
		remove: async (id) => read(LibraryAnswer, await post("/models/remove", { id })),
		reclaim: async () => read(Reclaimed, await post("/models/reclaim", {})),
		token: async () => read(TokenAnswer, await get("/token")),
		saveToken: async (token) => read(TokenAnswer, await post("/token", { token })),
		checkToken: async () => read(TokenCheckAnswer, await post("/token/check", {}))
	};
}
/** JSON of a good answer, null of one that is not ours. Throws `ShimRefused` and `Unreachable`. */
async function answerOf(calling) {
	const response = await calling;
	const answer = await response.json().catch(() => null);
	if (response.ok) return answer;
	const refusal = Refusal.safeParse(answer);
	if (refusal.success) throw new ShimRefused(refusal.data.error);
	if (response.status >= 500) throw new Unreachable(`HTTP ${response.status}`);
	return null;
}
function read(schema, answer) {
	const parsed = schema.safeParse(answer);
	return parsed.success ? parsed.data : null;
}
function unreadable$1({ code, message }) {
	return [
		"unreadable",
		"file_missing",
		"bad_name"
	].includes(code) ? {
		kind: "unreadable",
		reason: message
	} : null;
}
// web/src/comfy/live.ts
var { app } = window.comfyAPI.app;
var { api } = window.comfyAPI.api;
async function call(route, init) {
	try {
		return await api.fetchApi(route, init);
	} catch (error) {
		throw new Unreachable(String(error));
	}
}
function post(route, body) {
	return call(route, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(body)
	});
}
/** An answer as JSON. A gateway in front of a dead server answers in its place, in its own words. */
async function json(response) {
	const text = await response.text();
	try {
		return JSON.parse(text);
	} catch {
		throw new Unreachable(`HTTP ${response.status} ${text.slice(0, 200)}`);
	}
}
function viewUrl(file) {
	return api.apiURL(`/view?${new URLSearchParams({ ...file }).toString()}`);
}
/** Says that the downloads have changed, and nothing else. */
var hint = "ltx_aio.changed";
var liveComfy = {
	shim: createShim(call),
	async nodeDefs(classes) {
		const entries = await Promise.all(classes.map(async (name) => {
			return [name, parseNodeDef(name, await json(await call(`/object_info/${encodeURIComponent(name)}`)))];
		}));
		return Object.fromEntries(entries);
	},
	async queue({ id, prompt, request }) {
		const response = await post("/prompt", {
			prompt_id: id,
			client_id: api.clientId,
			prompt,
			extra_data: { extra_pnginfo: { ltx_aio: request } }
		});
		return PromptAnswer.parse(await json(response));
	},
	async job(id) {
		const response = await call(`/jobs/${id}`);
		return response.status === 404 ? null : parseJob(await json(response));
	},
	async cancel(id) {
		const response = await post(`/jobs/${id}/cancel`, {});
		if (!response.ok) throw new Unreachable(`HTTP ${response.status}`);
	},
	upload(file, onProgress, signal) {
		return new Promise((resolve, reject) => {
			const form = new FormData();
			form.append("image", file);
			form.append("subfolder", "ltx_aio");
			const upload = new XMLHttpRequest();
			upload.open("POST", api.apiURL("/upload/image"));
			upload.setRequestHeader("Comfy-User", api.user ?? "");
			upload.upload.addEventListener("progress", (event) => onProgress(event.loaded / event.total));
			upload.addEventListener("load", () => {
				if (upload.status !== 200) return reject(new UploadRefused(`HTTP ${upload.status} ${upload.statusText}`));
				const { name, subfolder } = JSON.parse(upload.responseText);
				resolve({ name: subfolder ? `${subfolder}/${name}` : name });
			});
			upload.addEventListener("error", () => reject(new Unreachable("The connection broke")));
			upload.addEventListener("abort", () => reject(new DOMException("Cancelled", "AbortError")));
			signal.addEventListener("abort", () => upload.abort());
			upload.send(form);
		});
	},
	uploadLimit() {
		const limit = api.getServerFeature("max_upload_size");
		return typeof limit === "number" ? limit : null;
	},
	async machine() {
		return parseMachine(await json(await call("/system_stats")));
	},
	async unload() {
		const response = await post("/free", {
			unload_models: true,
			free_memory: true
		});
		if (!response.ok) throw new Unreachable(`HTTP ${response.status}`);
	},
	async refreshChoices() {
		await app.refreshComboInNodes();
	},
	inputUrl(name) {
		const slash = name.lastIndexOf("/");
		return viewUrl({
			filename: name.slice(slash + 1),
			subfolder: name.slice(0, Math.max(0, slash)),
			type: "input"
		});
	},
	outputUrl: viewUrl,
	subscribe(listener) {
		const off = [];
		const on = (name, handle) => {
			const handler = (event) => handle(event.detail);
			api.addCustomEventListener(name, handler);
			off.push(() => api.removeCustomEventListener(name, handler));
		};
		for (const name of jobEvents) on(name, (detail) => {
			const event = parseEvent(name, detail);
			if (event) listener(event);
		});
		on("status", () => listener({ type: "stale" }));
		on("reconnected", () => listener({ type: "stale" }));
		on(hint, () => listener({ type: "models" }));
		return () => off.forEach((remove) => remove());
	},
	toast(severity, summary, detail) {
		app.extensionManager.toast.add({
			severity,
			summary,
			detail,
			life: 6e3
		});
	}
};
/** Registers the extension with its sidebar tab. Has to be called while ComfyUI loads extensions. */
function registerPanel(name, panel) {
	app.registerExtension({
		name,
		setup() {
			api.addCustomEventListener(hint, () => void 0);
			app.extensionManager.registerSidebarTab({
				id: panel.id,
				title: panel.title,
				icon: panel.icon,
				tooltip: panel.tooltip,
				type: "custom",
				render: panel.show,
				destroy: panel.hide
			});
			watchOtherTabs(panel);
		}
	});
}
/**
* ComfyUI hands the element of one custom tab to the next without calling `destroy` (its issue #4372), so
* our nodes have to leave when another tab becomes the active one. No active tab is not another tab.
*/
function watchOtherTabs({ id, hide }) {
	app.extensionManager.sidebarTab?.$subscribe((_mutation, state) => {
		const active = state.activeSidebarTabId;
		if (typeof active === "string" && active !== id) hide();
	}, {
		flush: "sync",
		detached: true
	});
}
// web/src/families/ltx-2.3/models.ts
/** The shipped list of files, which the server's side reads too. */
var catalogue = {
	family: "ltx-2.3",
	models: [
		{
			"id": "checkpoint-dev-fp8",
			"title": "Dev checkpoint, fp8",
			"file": "ltx-2.3-22b-dev-fp8.safetensors",
			"repo": "Lightricks/LTX-2.3-fp8",
			"revision": "main",
			"path": "ltx-2.3-22b-dev-fp8.safetensors",
			"folder": "checkpoints",
			"bytes": null,
			"sha256": null,
			"gib": 27.1,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "checkpoint",
			"purpose": "The whole model in one file, for all modes and presets.",
			"replacedBy": null
		},
		{
			"id": "checkpoint-dev-nvfp4",
			"title": "Dev checkpoint, nvfp4",
			"file": "ltx-2.3-22b-dev-nvfp4.safetensors",
			"repo": "Lightricks/LTX-2.3-nvfp4",
			"revision": "main",
			"path": "ltx-2.3-22b-dev-nvfp4.safetensors",
			"folder": "checkpoints",
			"bytes": null,
			"sha256": null,
			"gib": 20.2,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "checkpoint",
			"purpose": "The smallest whole checkpoint; for RTX 50 cards and a PyTorch with CUDA 13.",
			"replacedBy": null
		},
		{
			"id": "checkpoint-dev-bf16",
			"title": "Dev checkpoint, bf16",
			"file": "ltx-2.3-22b-dev.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-22b-dev.safetensors",
			"folder": "checkpoints",
			"bytes": null,
			"sha256": null,
			"gib": 43,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "checkpoint",
			"purpose": "Full precision, for cards with 48 GB and more.",
			"replacedBy": null
		},
		{
			"id": "checkpoint-distilled-1.1-bf16",
			"title": "Distilled checkpoint 1.1, bf16",
			"file": "ltx-2.3-22b-distilled-1.1.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-22b-distilled-1.1.safetensors",
			"folder": "checkpoints",
			"bytes": null,
			"sha256": null,
			"gib": 43,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "checkpoint",
			"purpose": "Full precision, fast presets only: no guidance, no distilled LoRA.",
			"replacedBy": null
		},
		{
			"id": "checkpoint-distilled-fp8",
			"title": "Distilled checkpoint 1.0, fp8",
			"file": "ltx-2.3-22b-distilled-fp8.safetensors",
			"repo": "Lightricks/LTX-2.3-fp8",
			"revision": "main",
			"path": "ltx-2.3-22b-distilled-fp8.safetensors",
			"folder": "checkpoints",
			"bytes": null,
			"sha256": null,
			"gib": 27.5,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "checkpoint",
			"purpose": "The first distilled generation; glitches near the end of long clips.",
			"replacedBy": "checkpoint-dev-fp8"
		},
		{
			"id": "gemma-fp4",
			"title": "Gemma 3 12B, fp4",
			"file": "gemma_3_12B_it_fp4_mixed.safetensors",
			"repo": "Comfy-Org/ltx-2",
			"revision": "main",
			"path": "split_files/text_encoders/gemma_3_12B_it_fp4_mixed.safetensors",
			"folder": "text_encoders",
			"bytes": null,
			"sha256": null,
			"gib": 8.8,
			"gated": false,
			"licence": "Gemma Terms of Use",
			"role": "textEncoder",
			"purpose": "Reads the prompt, in every mode.",
			"replacedBy": null
		},
		{
			"id": "gemma-fp8",
			"title": "Gemma 3 12B, fp8",
			"file": "gemma_3_12B_it_fp8_scaled.safetensors",
			"repo": "Comfy-Org/ltx-2",
			"revision": "main",
			"path": "split_files/text_encoders/gemma_3_12B_it_fp8_scaled.safetensors",
			"folder": "text_encoders",
			"bytes": null,
			"sha256": null,
			"gib": 12.3,
			"gated": false,
			"licence": "Gemma Terms of Use",
			"role": "textEncoder",
			"purpose": "Reads the prompt a little more exactly than fp4.",
			"replacedBy": null
		},
		{
			"id": "gemma-bf16",
			"title": "Gemma 3 12B, bf16",
			"file": "gemma_3_12B_it.safetensors",
			"repo": "Comfy-Org/ltx-2",
			"revision": "main",
			"path": "split_files/text_encoders/gemma_3_12B_it.safetensors",
			"folder": "text_encoders",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "Gemma Terms of Use",
			"role": "textEncoder",
			"purpose": "Full precision; also for Apple GPUs, which cannot run fp4 and fp8.",
			"replacedBy": null
		},
		{
			"id": "distilled-lora-1.1",
			"title": "Distilled LoRA 1.1, rank 111",
			"file": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
			"repo": "Comfy-Org/ltx-2.3",
			"revision": "main",
			"path": "split_files/loras/ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 2.55,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "distilledLora",
			"purpose": "Makes 8 steps enough; needed with every dev model.",
			"replacedBy": null
		},
		{
			"id": "distilled-lora-384-1.1",
			"title": "Distilled LoRA 1.1, rank 384",
			"file": "ltx-2.3-22b-distilled-lora-384-1.1.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-22b-distilled-lora-384-1.1.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 7.08,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "distilledLora",
			"purpose": "The same at full rank: three times the memory.",
			"replacedBy": null
		},
		{
			"id": "distilled-lora-384",
			"title": "Distilled LoRA 1.0, rank 384",
			"file": "ltx-2.3-22b-distilled-lora-384.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-22b-distilled-lora-384.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 7.08,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "distilledLora",
			"purpose": "The first generation.",
			"replacedBy": "distilled-lora-384-1.1"
		},
		{
			"id": "distilled-lora-105",
			"title": "Distilled LoRA 1.0, rank 105",
			"file": "ltx-2.3-22b-distilled-lora-dynamic_fro09_avg_rank_105_bf16.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "loras/ltx-2.3-22b-distilled-lora-dynamic_fro09_avg_rank_105_bf16.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 2.41,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "distilledLora",
			"purpose": "The first generation, smaller.",
			"replacedBy": "distilled-lora-1.1"
		},
		{
			"id": "upscaler-x2-1.1",
			"title": "Spatial upscaler ×2, 1.1",
			"file": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors",
			"folder": "latent_upscale_models",
			"bytes": 995743560,
			"sha256": null,
			"gib": .927,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "upscaler",
			"purpose": "Doubles the size between the two passes.",
			"replacedBy": null
		},
		{
			"id": "upscaler-x2-1.0",
			"title": "Spatial upscaler ×2, 1.0",
			"file": "ltx-2.3-spatial-upscaler-x2-1.0.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-spatial-upscaler-x2-1.0.safetensors",
			"folder": "latent_upscale_models",
			"bytes": null,
			"sha256": null,
			"gib": .927,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "upscaler",
			"purpose": "The first generation; taken down by its authors.",
			"replacedBy": "upscaler-x2-1.1"
		},
		{
			"id": "upscaler-x1.5-1.0",
			"title": "Spatial upscaler ×1.5",
			"file": "ltx-2.3-spatial-upscaler-x1.5-1.0.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-spatial-upscaler-x1.5-1.0.safetensors",
			"folder": "latent_upscale_models",
			"bytes": null,
			"sha256": null,
			"gib": 1.02,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "otherUpscaler",
			"purpose": "For graphs of your own; no mode here uses it.",
			"replacedBy": null
		},
		{
			"id": "temporal-upscaler-x2-1.0",
			"title": "Temporal upscaler ×2",
			"file": "ltx-2.3-temporal-upscaler-x2-1.0.safetensors",
			"repo": "Lightricks/LTX-2.3",
			"revision": "main",
			"path": "ltx-2.3-temporal-upscaler-x2-1.0.safetensors",
			"folder": "latent_upscale_models",
			"bytes": null,
			"sha256": null,
			"gib": .244,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "otherUpscaler",
			"purpose": "Doubles the frame rate, in graphs of your own; no mode here uses it.",
			"replacedBy": null
		},
		{
			"id": "union-control",
			"title": "Control IC-LoRA (edges, depth, pose)",
			"file": "ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Union-Control",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .61,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "controlLora",
			"purpose": "Makes Style follow the motion of your video.",
			"replacedBy": null
		},
		{
			"id": "transformer-dev-bf16",
			"title": "Dev transformer, bf16",
			"file": "ltx-2.3-22b-dev_transformer_only_bf16.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "diffusion_models/ltx-2.3-22b-dev_transformer_only_bf16.safetensors",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 39.1,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "transformer",
			"purpose": "The model without its encoders, full precision.",
			"replacedBy": null
		},
		{
			"id": "transformer-dev-fp8",
			"title": "Dev transformer, fp8",
			"file": "ltx-2.3-22b-dev_transformer_only_fp8_scaled.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "diffusion_models/ltx-2.3-22b-dev_transformer_only_fp8_scaled.safetensors",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 23.5,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "transformer",
			"purpose": "The model without its encoders.",
			"replacedBy": null
		},
		{
			"id": "transformer-distilled-1.1-fp8",
			"title": "Distilled transformer 1.1, fp8",
			"file": "ltx-2.3-22b-distilled-1.1_transformer_only_fp8_scaled.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "diffusion_models/ltx-2.3-22b-distilled-1.1_transformer_only_fp8_scaled.safetensors",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 23.5,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "transformer",
			"purpose": "Fast presets only: no guidance, no distilled LoRA.",
			"replacedBy": null
		},
		{
			"id": "transformer-distilled-1.1-mxfp8",
			"title": "Distilled transformer 1.1, mxfp8",
			"file": "ltx-2.3-22b-distilled-1.1_transformer_only_mxfp8_block32.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "diffusion_models/ltx-2.3-22b-distilled-1.1_transformer_only_mxfp8_block32.safetensors",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 22.4,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "transformer",
			"purpose": "Fast presets only: no guidance, no distilled LoRA.",
			"replacedBy": null
		},
		{
			"id": "transformer-distilled-fp8",
			"title": "Distilled transformer 1.0, fp8",
			"file": "ltx-2.3-22b-distilled_transformer_only_fp8_input_scaled_v3.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "diffusion_models/ltx-2.3-22b-distilled_transformer_only_fp8_input_scaled_v3.safetensors",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "transformer",
			"purpose": "The first distilled generation.",
			"replacedBy": "transformer-distilled-1.1-fp8"
		},
		{
			"id": "gguf-dev-q4km",
			"title": "Dev GGUF, Q4_K_M",
			"file": "ltx-2.3-22b-dev-Q4_K_M.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "ltx-2.3-22b-dev-Q4_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 13.3,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-dev-ud-q4km",
			"title": "Dev GGUF, UD-Q4_K_M",
			"file": "ltx-2.3-22b-dev-UD-Q4_K_M.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "ltx-2.3-22b-dev-UD-Q4_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 15.4,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-dev-ud-q5km",
			"title": "Dev GGUF, UD-Q5_K_M",
			"file": "ltx-2.3-22b-dev-UD-Q5_K_M.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "ltx-2.3-22b-dev-UD-Q5_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 17,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-dev-q6k",
			"title": "Dev GGUF, Q6_K",
			"file": "ltx-2.3-22b-dev-Q6_K.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "ltx-2.3-22b-dev-Q6_K.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 16.6,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-distilled-1.1-q3km",
			"title": "Distilled 1.1 GGUF, Q3_K_M",
			"file": "ltx-2.3-22b-distilled-1.1-Q3_K_M.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "distilled-1.1/ltx-2.3-22b-distilled-1.1-Q3_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 9.87,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards, fast presets only; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-distilled-1.1-q4km",
			"title": "Distilled 1.1 GGUF, Q4_K_M",
			"file": "ltx-2.3-22b-distilled-1.1-Q4_K_M.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "distilled-1.1/ltx-2.3-22b-distilled-1.1-Q4_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 13.2,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards, fast presets only; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-distilled-1.1-ud-q4km",
			"title": "Distilled 1.1 GGUF, UD-Q4_K_M",
			"file": "ltx-2.3-22b-distilled-1.1-UD-Q4_K_M.gguf",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "distilled-1.1/ltx-2.3-22b-distilled-1.1-UD-Q4_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 15.3,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards, fast presets only; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-quantstack-distilled-1.1-q4km",
			"title": "Distilled 1.1 GGUF of QuantStack, Q4_K_M",
			"file": "LTX-2.3-22B-distilled-1.1-Q4_K_M.gguf",
			"repo": "QuantStack/LTX-2.3-GGUF",
			"revision": "main",
			"path": "LTX-2.3-distilled-1.1/LTX-2.3-22B-distilled-1.1-Q4_K_M.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": 16.6,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards, fast presets only; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "gguf-quantstack-distilled-1.1-q6k",
			"title": "Distilled 1.1 GGUF of QuantStack, Q6_K",
			"file": "LTX-2.3-22B-distilled-1.1-Q6_K.gguf",
			"repo": "QuantStack/LTX-2.3-GGUF",
			"revision": "main",
			"path": "LTX-2.3-distilled-1.1/LTX-2.3-22B-distilled-1.1-Q6_K.gguf",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "gguf",
			"purpose": "For small cards, fast presets only; needs the ComfyUI-GGUF pack.",
			"replacedBy": null
		},
		{
			"id": "text-projection",
			"title": "Text projection",
			"file": "ltx-2.3_text_projection_bf16.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "text_encoders/ltx-2.3_text_projection_bf16.safetensors",
			"folder": "text_encoders",
			"bytes": null,
			"sha256": null,
			"gib": 2.15,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "textProjection",
			"purpose": "Joins the text encoder to a split or GGUF model.",
			"replacedBy": null
		},
		{
			"id": "connectors-distilled",
			"title": "Text connectors of the distilled GGUF",
			"file": "ltx-2.3-22b-distilled_embeddings_connectors.safetensors",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "text_encoders/ltx-2.3-22b-distilled_embeddings_connectors.safetensors",
			"folder": "text_encoders",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "textProjection",
			"purpose": "Joins the text encoder to a distilled GGUF.",
			"replacedBy": null
		},
		{
			"id": "video-vae",
			"title": "Video VAE",
			"file": "LTX23_video_vae_bf16.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "vae/LTX23_video_vae_bf16.safetensors",
			"folder": "vae",
			"bytes": null,
			"sha256": null,
			"gib": 1.35,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "videoVae",
			"purpose": "Turns latents into pictures, for a split or GGUF model.",
			"replacedBy": null
		},
		{
			"id": "video-vae-distilled",
			"title": "Video VAE of the distilled GGUF",
			"file": "ltx-2.3-22b-distilled_video_vae.safetensors",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "vae/ltx-2.3-22b-distilled_video_vae.safetensors",
			"folder": "vae",
			"bytes": null,
			"sha256": null,
			"gib": 1.35,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "videoVae",
			"purpose": "Turns latents into pictures, for a distilled GGUF.",
			"replacedBy": null
		},
		{
			"id": "audio-vae",
			"title": "Audio VAE",
			"file": "LTX23_audio_vae_bf16.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "vae/LTX23_audio_vae_bf16.safetensors",
			"folder": "vae",
			"bytes": null,
			"sha256": null,
			"gib": .34,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "audioVae",
			"purpose": "Turns latents into sound, for a split or GGUF model.",
			"replacedBy": null
		},
		{
			"id": "audio-vae-distilled",
			"title": "Audio VAE of the distilled GGUF",
			"file": "ltx-2.3-22b-distilled_audio_vae.safetensors",
			"repo": "unsloth/LTX-2.3-GGUF",
			"revision": "main",
			"path": "vae/ltx-2.3-22b-distilled_audio_vae.safetensors",
			"folder": "vae",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "audioVae",
			"purpose": "Turns latents into sound, for a distilled GGUF.",
			"replacedBy": null
		},
		{
			"id": "moge-2",
			"title": "MoGe 2",
			"file": "moge_2_vitl_normal_fp16.safetensors",
			"repo": "Comfy-Org/MoGe",
			"revision": "main",
			"path": "geometry_estimation/moge_2_vitl_normal_fp16.safetensors",
			"folder": "geometry_estimation",
			"bytes": null,
			"sha256": null,
			"gib": .616,
			"gated": false,
			"licence": "MIT",
			"role": "depth",
			"purpose": "Reads the depth of your video, for Style with Depth.",
			"replacedBy": null
		},
		{
			"id": "sdpose",
			"title": "SDPose",
			"file": "sdpose_wholebody_fp16.safetensors",
			"repo": "Comfy-Org/SDPose",
			"revision": "main",
			"path": "checkpoints/sdpose_wholebody_fp16.safetensors",
			"folder": "checkpoints",
			"bytes": null,
			"sha256": null,
			"gib": 1.79,
			"gated": false,
			"licence": "See its page",
			"role": "pose",
			"purpose": "Reads the poses in your video, for Style with Pose.",
			"replacedBy": null
		},
		{
			"id": "rt-detr-4",
			"title": "RT-DETR 4",
			"file": "rt_detr_v4-x-hgnet_fp16.safetensors",
			"repo": "Comfy-Org/SDPose",
			"revision": "main",
			"path": "diffusion_models/rt_detr_v4-x-hgnet_fp16.safetensors",
			"folder": "diffusion_models",
			"bytes": null,
			"sha256": null,
			"gib": .12,
			"gated": false,
			"licence": "See its page",
			"role": "people",
			"purpose": "Finds several people for SDPose, in graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "depth-anything-3",
			"title": "Depth Anything 3, mono large",
			"file": "depth_anything_3_mono_large.safetensors",
			"repo": "Comfy-Org/Depth-Anything-3",
			"revision": "main",
			"path": "geometry_estimation/depth_anything_3_mono_large.safetensors",
			"folder": "geometry_estimation",
			"bytes": null,
			"sha256": null,
			"gib": 1.24,
			"gated": false,
			"licence": "See its page",
			"role": "otherDepth",
			"purpose": "Another way to read depth, in graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "preview-vae",
			"title": "Preview VAE",
			"file": "taeltx2_3.safetensors",
			"repo": "Kijai/LTX2.3_comfy",
			"revision": "main",
			"path": "vae/taeltx2_3.safetensors",
			"folder": "vae",
			"bytes": null,
			"sha256": null,
			"gib": .0219,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "preview",
			"purpose": "Sharper previews while a run is under way.",
			"replacedBy": null
		},
		{
			"id": "prompt-enhancer",
			"title": "Prompt enhancer LoRA",
			"file": "gemma-3-12b-it-abliterated_lora_rank64_bf16.safetensors",
			"repo": "Comfy-Org/ltx-2",
			"revision": "main",
			"path": "split_files/loras/gemma-3-12b-it-abliterated_lora_rank64_bf16.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .585,
			"gated": false,
			"licence": "Gemma Terms of Use",
			"role": "enhancerLora",
			"purpose": "Lets the text encoder write longer prompts, in the official templates.",
			"replacedBy": null
		},
		{
			"id": "ic-motion-track",
			"title": "Motion track IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-motion-track-control-ref0.5.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Motion-Track-Control",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-motion-track-control-ref0.5.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Things move along paths that you draw. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-ingredients",
			"title": "Ingredients IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-ingredients-0.9.safetensors",
			"repo": "Comfy-Org/ltx-2.3",
			"revision": "main",
			"path": "split_files/loras/ltx-2.3-22b-ic-lora-ingredients-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 1.22,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Keeps people and things from a reference sheet. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-in-outpainting",
			"title": "In- and outpainting IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-in-outpainting-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-In-Outpainting",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-in-outpainting-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 1.22,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Fills in or widens a video. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-upscaler-x2",
			"title": "Pixel upscaler ×2 IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-pixel-spatial-upscaler-x2-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Pixel-Spatial-Upscaler",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-pixel-spatial-upscaler-x2-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Doubles the size of a video. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-upscaler-x4",
			"title": "Pixel upscaler ×4 IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-pixel-spatial-upscaler-x4-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Pixel-Spatial-Upscaler",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-pixel-spatial-upscaler-x4-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Quadruples the size of a video. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-deblur",
			"title": "Deblur IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-deblur-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Deblur",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-deblur-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .844,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Sharpens a blurred video; the prompt says DEBLUR. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-decompression",
			"title": "Decompression IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-decompression-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Decompression",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-decompression-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .844,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Removes the marks of compression; the prompt says ENHANCE QUALITY. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-colorization",
			"title": "Colorization IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-colorization-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Colorization",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-colorization-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .844,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Colours a grey video; the prompt says COLORIZE. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-clean-plate",
			"title": "Clean plate IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-clean-plate-1.0.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Clean-Plate",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-clean-plate-1.0.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .305,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Takes people and cars out of a video. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-day-to-night",
			"title": "Day to night IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-day-to-night-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Day-To-Night",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-day-to-night-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .305,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Turns day into night. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-water",
			"title": "Water simulation IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-water-simulation-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-Water-Simulation",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-water-simulation-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .844,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Adds water; the prompt says ADD WATER. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-dubit",
			"title": "DubIt IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-dubit-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-DubIt",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-dubit-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Dubs a speaker. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "ic-hdr",
			"title": "HDR IC-LoRA",
			"file": "ltx-2.3-22b-ic-lora-hdr-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-IC-LoRA-HDR",
			"revision": "main",
			"path": "ltx-2.3-22b-ic-lora-hdr-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "icLora",
			"purpose": "Widens the range of brightness. In graphs of your own.",
			"replacedBy": null
		},
		{
			"id": "id-lora-talkvid",
			"title": "Voice identity LoRA",
			"file": "ltx-2.3-id-lora-talkvid-3k.safetensors",
			"repo": "Comfy-Org/ltx-2.3",
			"revision": "main",
			"path": "split_files/loras/ltx-2.3-id-lora-talkvid-3k.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": 1.08,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "idLora",
			"purpose": "Speaks with the voice of a sample, in the official template.",
			"replacedBy": null
		},
		{
			"id": "style-transition",
			"title": "Transition LoRA",
			"file": "ltx2.3-transition.safetensors",
			"repo": "valiantcat/LTX-2.3-Transition-LORA",
			"revision": "main",
			"path": "ltx2.3-transition.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .363,
			"gated": false,
			"licence": "See its page",
			"role": "styleLora",
			"purpose": "One scene turns into another; the prompt says zhuanchang.",
			"replacedBy": null
		},
		{
			"id": "style-fpv",
			"title": "FPV drone LoRA",
			"file": "ltx2.3_fpv_motion.safetensors",
			"repo": "chsengni/ltx2.3-fpv-motion",
			"revision": "main",
			"path": "ltx2.3_fpv_motion.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .287,
			"gated": false,
			"licence": "Apache-2.0",
			"role": "styleLora",
			"purpose": "A drone’s steady flight.",
			"replacedBy": null
		},
		{
			"id": "style-crt",
			"title": "CRT terminal LoRA",
			"file": "crtanim_10000.safetensors",
			"repo": "lovis93/crt-animation-terminal-ltx-2.3-lora",
			"revision": "main",
			"path": "crtanim_10000.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .399,
			"gated": false,
			"licence": "Apache-2.0",
			"role": "styleLora",
			"purpose": "An old tube screen; the prompt begins with crtanim,",
			"replacedBy": null
		},
		{
			"id": "style-fantasy-anime",
			"title": "Fantasy anime LoRA",
			"file": "Fantasy_Anime.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Fantasy_Anime_Style_LoRa",
			"revision": "main",
			"path": "Fantasy_Anime.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Drawn fantasy; the prompt says f4nt4sy4n1m6.",
			"replacedBy": null
		},
		{
			"id": "style-fantasy-realism",
			"title": "Fantasy realism LoRA",
			"file": "Fantasy_Realism.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Fantasy_Realism_Style_LoRa",
			"revision": "main",
			"path": "Fantasy_Realism.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Filmed fantasy; the prompt says f4nt4sy.",
			"replacedBy": null
		},
		{
			"id": "style-fantasy-painterly",
			"title": "Fantasy painting LoRA",
			"file": "Fantasy_Painterly.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Fantasy_Painterly_Style_LoRa",
			"revision": "main",
			"path": "Fantasy_Painterly.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Fantasy in oil; the prompt says D4rkP41nt3r.",
			"replacedBy": null
		},
		{
			"id": "style-cyberpunk",
			"title": "Cyberpunk LoRA",
			"file": "Cinematic_sci-fi-cyberpunk.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Cinematic_Sci-fi-Cyberpunk_Style_LoRa",
			"revision": "main",
			"path": "Cinematic_sci-fi-cyberpunk.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Rain and neon; the prompt says C6b4rP8nk.",
			"replacedBy": null
		},
		{
			"id": "style-claymation",
			"title": "Claymation LoRA",
			"file": "Claymation.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Clay_Mation_Style_LoRa",
			"revision": "main",
			"path": "Claymation.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Stop motion in clay; the prompt says claymation style.",
			"replacedBy": null
		},
		{
			"id": "style-felt",
			"title": "Cosy felt LoRA",
			"file": "CozyFelt.safetensors",
			"repo": "vrgamedevgirl84/LTX2.3_Cozy_Felt_Style_LoRa",
			"revision": "main",
			"path": "CozyFelt.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Cut and sewn felt; the prompt says F3ltCut0u7.",
			"replacedBy": null
		},
		{
			"id": "style-paper",
			"title": "Paper cut-out LoRA",
			"file": "PaperCutOutStyle.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Paper_Cut_Out_Style_LoRa",
			"revision": "main",
			"path": "PaperCutOutStyle.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Layers of cut paper; the prompt says Pap3rCut0u7.",
			"replacedBy": null
		},
		{
			"id": "style-soft",
			"title": "Soft enhance LoRA",
			"file": "LTX2.3_Soft_Enhance.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Soft_Enhance_Style_LoRa",
			"revision": "main",
			"path": "LTX2.3_Soft_Enhance.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .328,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "More detail, softer contrast.",
			"replacedBy": null
		},
		{
			"id": "style-wild-west",
			"title": "Wild West LoRA",
			"file": "Wild_West.safetensors",
			"repo": "vrgamedevgirl84/LTX_2.3_Wild_West_Style_LoRa",
			"revision": "main",
			"path": "Wild_West.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .657,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Dust and cowboys; the prompt says W1ldW4st.",
			"replacedBy": null
		},
		{
			"id": "style-product",
			"title": "Product ad LoRA",
			"file": "LTX23_Product_Commercial_LoRA.safetensors",
			"repo": "SOLRICKS/ltx-2.3-product-ad-style",
			"revision": "main",
			"path": "LTX23_Product_Commercial_LoRA.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .314,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "Advertisements; strength 0.85, the prompt says srx_commercial.",
			"replacedBy": null
		},
		{
			"id": "style-cinemagraph",
			"title": "Cinemagraph LoRA",
			"file": "ltx-2.3-22b-lora-cinemagraph-0.9.safetensors",
			"repo": "Lightricks/LTX-2.3-22b-LoRA-Cinemagraph",
			"revision": "main",
			"path": "ltx-2.3-22b-lora-cinemagraph-0.9.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": .188,
			"gated": true,
			"licence": "LTX-2 Community License",
			"role": "styleLora",
			"purpose": "All is still but one detail; strength 2, the prompt begins with CINEMAGRAPH_MOTION.",
			"replacedBy": null
		},
		{
			"id": "camera-dolly-in",
			"title": "Camera moves in",
			"file": "ltx-2-19b-lora-camera-control-dolly-in.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Dolly-In",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-dolly-in.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		},
		{
			"id": "camera-dolly-out",
			"title": "Camera moves out",
			"file": "ltx-2-19b-lora-camera-control-dolly-out.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Dolly-Out",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-dolly-out.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		},
		{
			"id": "camera-dolly-left",
			"title": "Camera moves left",
			"file": "ltx-2-19b-lora-camera-control-dolly-left.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Dolly-Left",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-dolly-left.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		},
		{
			"id": "camera-dolly-right",
			"title": "Camera moves right",
			"file": "ltx-2-19b-lora-camera-control-dolly-right.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Dolly-Right",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-dolly-right.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		},
		{
			"id": "camera-jib-up",
			"title": "Camera rises",
			"file": "ltx-2-19b-lora-camera-control-jib-up.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Jib-Up",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-jib-up.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		},
		{
			"id": "camera-jib-down",
			"title": "Camera sinks",
			"file": "ltx-2-19b-lora-camera-control-jib-down.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Jib-Down",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-jib-down.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		},
		{
			"id": "camera-static",
			"title": "Camera stands still",
			"file": "ltx-2-19b-lora-camera-control-static.safetensors",
			"repo": "Lightricks/LTX-2-19b-LoRA-Camera-Control-Static",
			"revision": "main",
			"path": "ltx-2-19b-lora-camera-control-static.safetensors",
			"folder": "loras",
			"bytes": null,
			"sha256": null,
			"gib": null,
			"gated": false,
			"licence": "LTX-2 Community License",
			"role": "cameraLora",
			"purpose": "Made for LTX-2, experimental on 2.3; words in the prompt may do better.",
			"replacedBy": null
		}
	]
}.models;
/** The usual file of a role is the first one that the catalogue has for it. */
function role(id, label, ...inputs) {
	const entry = catalogue.find((one) => one.role === id);
	if (!entry) throw new Error(`models.json has no file for ${id}`);
	return [id, {
		label,
		file: entry.file,
		folder: entry.folder,
		inputs
	}];
}
/** The files of LTX-2.3 by their role. One checkpoint, the dev fp8, serves all six modes. */
var roles = Object.fromEntries([
	role("checkpoint", "Checkpoint", "ckpt.ckpt_name", "text_enc.ckpt_name", "audio_vae.ckpt_name"),
	role("textEncoder", "Text encoder", "text_enc.text_encoder", "clip.clip_name1"),
	role("distilledLora", "Distilled LoRA", "lora_distill.lora_name"),
	role("upscaler", "Upscaler ×2", "upscaler.model_name"),
	role("controlLora", "Control LoRA", "lora_ic.lora_name"),
	role("transformer", "Transformer", "unet.unet_name"),
	role("gguf", "Transformer (GGUF)", "unet.unet_name"),
	role("textProjection", "Text projection", "clip.clip_name2"),
	role("videoVae", "Video VAE", "video_vae.vae_name"),
	role("audioVae", "Audio VAE", "sound_vae.vae_name"),
	role("depth", "Depth (MoGe)", "moge.model_name"),
	role("pose", "Pose (SDPose)", "pose_ckpt.ckpt_name")
]);
/** Lightricks names distilled weights so; a LoRA that distils is no checkpoint. */
function isDistilled(file) {
	return /distilled/i.test(file) && !/lora/i.test(file);
}
// web/src/families/ltx-2.3/presets.ts
/** The official template's second pass: 3 steps. */
var threeSteps = "0.85, 0.7250, 0.4219, 0.0";
/** The second pass of Lightricks' two-stage inpainting example: 2 steps. */
var twoSteps = "0.7250, 0.4219, 0.0";
/** What all presets share unless they say otherwise: distilled steps, two passes, multiples of 64. */
var usual = {
	passes: 2,
	half: false,
	guided: false,
	steps: [8, 3],
	cfg: 1,
	secondSigmas: threeSteps,
	grid: 64,
	cost: 1
};
// web/src/families/ltx-2.3/index.ts
var ltx23 = {
	id: "ltx-2.3",
	name: "LTX-2.3",
	frames: {
		step: 8,
		least: 9,
		most: 993
	},
	fps: {
		least: 1,
		most: 120,
		usual: 24,
		mostOfVideo: 60
	},
	side: {
		least: 128,
		most: 2048
	},
	seconds: 5,
	negative: "pc game, console game, video game, cartoon, childish, ugly",
	promptLength: 5e3,
	scales: {
		"448p": 344064,
		"512p": 491520,
		"576p": 589824,
		"704p": 901120,
		"896p": 1376256,
		"1088p": 2088960
	},
	scale: "704p",
	lowVramScale: "512p",
	presets: {
		generate: [
			{
				...usual,
				id: "draft",
				label: "Draft",
				help: "8 steps at half size, to be finished when it is good",
				passes: 1,
				half: true,
				steps: [8],
				cost: .33,
				finish: "balanced"
			},
			{
				...usual,
				id: "fast",
				label: "Fast",
				help: "8 + 2 steps",
				steps: [8, 2],
				secondSigmas: twoSteps,
				cost: .8
			},
			{
				...usual,
				id: "balanced",
				label: "Balanced",
				help: "8 + 3 steps, the official settings"
			},
			{
				...usual,
				id: "quality",
				label: "Quality",
				help: "20 guided + 3 steps; the negative prompt acts",
				guided: true,
				steps: [20, 3],
				cfg: 3,
				cost: 2.3
			}
		],
		restyle: [
			{
				...usual,
				id: "draft",
				label: "Draft",
				help: "8 steps at half size, to be finished when it is good",
				passes: 1,
				half: true,
				steps: [8],
				grid: 128,
				cost: .33,
				finish: "quality"
			},
			{
				...usual,
				id: "balanced",
				label: "Balanced",
				help: "8 steps in one pass",
				passes: 1,
				steps: [8]
			},
			{
				...usual,
				id: "quality",
				label: "Quality",
				help: "8 + 3 steps, following the video in both",
				grid: 128,
				cost: 1.6
			}
		]
	},
	tiles: {
		usual: {
			size: 768,
			frames: 4096,
			overlap: 64
		},
		lowVram: {
			size: 512,
			frames: 64,
			overlap: 16
		}
	},
	roles,
	catalogue,
	tiers: {
		rows: {
			none: {
				label: "no particular card",
				vram: null,
				loader: "checkpoint",
				lowVram: false,
				scale: "704p",
				estimated: false,
				source: "the official templates"
			},
			tiny: {
				label: "less than 12 GB",
				vram: 0,
				loader: "gguf",
				lowVram: true,
				scale: "448p",
				estimated: true,
				source: "8 GB guide for the files; the size is a guess"
			},
			small: {
				label: "12 GB",
				vram: 12,
				loader: "gguf",
				lowVram: true,
				scale: "512p",
				estimated: true,
				source: "WG#1393; half of the L4’s memory, so its smallest size (a guess)"
			},
			medium: {
				label: "16 GB",
				vram: 16,
				loader: "checkpoint",
				lowVram: true,
				scale: "512p",
				estimated: true,
				source: "LV#303, LD#130; LTX-Desktop streams from 15 GB on, at 540p"
			},
			large: {
				label: "24 GB",
				vram: 24,
				loader: "checkpoint",
				lowVram: false,
				scale: "704p",
				estimated: true,
				source: "L4, with a GGUF; with the checkpoint, LTX-Desktop streams at 720p"
			},
			huge: {
				label: "32 GB and more",
				vram: 31,
				loader: "checkpoint",
				lowVram: false,
				scale: "704p",
				estimated: false,
				source: "Lightricks; LTX-Desktop keeps all in VRAM; the official template’s size"
			}
		},
		room: 44,
		nvfp4: { checkpoint: "ltx-2.3-22b-dev-nvfp4.safetensors" },
		apple: { textEncoder: "gemma_3_12B_it.safetensors" }
	},
	loraOutput: "ckpt.0",
	templates: {
		t2v: {
			ckpt: {
				"class_type": "CheckpointLoaderSimple",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			text_enc: {
				"class_type": "LTXAVTextEncoderLoader",
				"inputs": {
					"text_encoder": "gemma_3_12B_it_fp4_mixed.safetensors",
					"ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors",
					"device": "default"
				}
			},
			audio_vae: {
				"class_type": "LTXVAudioVAELoader",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			lora_distill: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["ckpt", 0],
					"lora_name": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
					"strength_model": .5
				}
			},
			pos: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "PROMPT",
					"clip": ["text_enc", 0]
				}
			},
			neg: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "pc game, console game, video game, cartoon, childish, ugly",
					"clip": ["text_enc", 0]
				}
			},
			cond: {
				"class_type": "LTXVConditioning",
				"inputs": {
					"positive": ["pos", 0],
					"negative": ["neg", 0],
					"frame_rate": 24
				}
			},
			v_empty: {
				"class_type": "EmptyLTXVLatentVideo",
				"inputs": {
					"width": 640,
					"height": 352,
					"length": 121,
					"batch_size": 1
				}
			},
			a_empty: {
				"class_type": "LTXVEmptyLatentAudio",
				"inputs": {
					"frames_number": 121,
					"frame_rate": 24,
					"batch_size": 1,
					"audio_vae": ["audio_vae", 0]
				}
			},
			av_1: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["v_empty", 0],
					"audio_latent": ["a_empty", 0]
				}
			},
			noise_1: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 42 }
			},
			guider_1: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_1: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_1: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0" }
			},
			schedule_1: {
				"class_type": "LTXVScheduler",
				"inputs": {
					"steps": 20,
					"max_shift": 2.05,
					"base_shift": .95,
					"stretch": true,
					"terminal": .1,
					"latent": ["av_1", 0]
				}
			},
			sample_1: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_1", 0],
					"guider": ["guider_1", 0],
					"sampler": ["solver_1", 0],
					"sigmas": ["sigmas_1", 0],
					"latent_image": ["av_1", 0]
				}
			},
			split_1: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_1", 0] }
			},
			upscaler: {
				"class_type": "LatentUpscaleModelLoader",
				"inputs": { "model_name": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors" }
			},
			upscale: {
				"class_type": "LTXVLatentUpsampler",
				"inputs": {
					"samples": ["split_1", 0],
					"upscale_model": ["upscaler", 0],
					"vae": ["ckpt", 2]
				}
			},
			av_2: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["upscale", 0],
					"audio_latent": ["split_1", 1]
				}
			},
			noise_2: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 43 }
			},
			guider_2: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_2: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_2: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "0.85, 0.7250, 0.4219, 0.0" }
			},
			sample_2: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_2", 0],
					"guider": ["guider_2", 0],
					"sampler": ["solver_2", 0],
					"sigmas": ["sigmas_2", 0],
					"latent_image": ["av_2", 0]
				}
			},
			split_2: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_2", 0] }
			},
			decode_video: {
				"class_type": "VAEDecodeTiled",
				"inputs": {
					"samples": ["split_2", 0],
					"vae": ["ckpt", 2],
					"tile_size": 768,
					"overlap": 64,
					"temporal_size": 4096,
					"temporal_overlap": 64
				}
			},
			decode_audio: {
				"class_type": "LTXVAudioVAEDecode",
				"inputs": {
					"samples": ["split_2", 1],
					"audio_vae": ["audio_vae", 0]
				}
			},
			video: {
				"class_type": "CreateVideo",
				"inputs": {
					"images": ["decode_video", 0],
					"fps": 24,
					"audio": ["decode_audio", 0]
				}
			},
			save: {
				"class_type": "SaveVideo",
				"inputs": {
					"video": ["video", 0],
					"filename_prefix": "video/LTX_AIO/t2v",
					"format": "auto",
					"codec": "auto"
				}
			}
		},
		a2v: {
			ckpt: {
				"class_type": "CheckpointLoaderSimple",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			text_enc: {
				"class_type": "LTXAVTextEncoderLoader",
				"inputs": {
					"text_encoder": "gemma_3_12B_it_fp4_mixed.safetensors",
					"ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors",
					"device": "default"
				}
			},
			audio_vae: {
				"class_type": "LTXVAudioVAELoader",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			lora_distill: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["ckpt", 0],
					"lora_name": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
					"strength_model": .5
				}
			},
			pos: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "PROMPT",
					"clip": ["text_enc", 0]
				}
			},
			neg: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "pc game, console game, video game, cartoon, childish, ugly",
					"clip": ["text_enc", 0]
				}
			},
			cond: {
				"class_type": "LTXVConditioning",
				"inputs": {
					"positive": ["pos", 0],
					"negative": ["neg", 0],
					"frame_rate": 24
				}
			},
			load_audio: {
				"class_type": "LoadAudio",
				"inputs": { "audio": "audio.wav" }
			},
			trim_audio: {
				"class_type": "TrimAudioDuration",
				"inputs": {
					"audio": ["load_audio", 0],
					"start_index": 0,
					"duration": 5.0417
				}
			},
			enc_audio: {
				"class_type": "LTXVAudioVAEEncode",
				"inputs": {
					"audio": ["trim_audio", 0],
					"audio_vae": ["audio_vae", 0]
				}
			},
			zero_mask: {
				"class_type": "SolidMask",
				"inputs": {
					"value": 0,
					"width": 64,
					"height": 64
				}
			},
			frozen_audio: {
				"class_type": "SetLatentNoiseMask",
				"inputs": {
					"samples": ["enc_audio", 0],
					"mask": ["zero_mask", 0]
				}
			},
			v_empty: {
				"class_type": "EmptyLTXVLatentVideo",
				"inputs": {
					"width": 640,
					"height": 352,
					"length": 121,
					"batch_size": 1
				}
			},
			av_1: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["v_empty", 0],
					"audio_latent": ["frozen_audio", 0]
				}
			},
			noise_1: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 42 }
			},
			guider_1: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_1: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_1: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0" }
			},
			schedule_1: {
				"class_type": "LTXVScheduler",
				"inputs": {
					"steps": 20,
					"max_shift": 2.05,
					"base_shift": .95,
					"stretch": true,
					"terminal": .1,
					"latent": ["av_1", 0]
				}
			},
			sample_1: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_1", 0],
					"guider": ["guider_1", 0],
					"sampler": ["solver_1", 0],
					"sigmas": ["sigmas_1", 0],
					"latent_image": ["av_1", 0]
				}
			},
			split_1: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_1", 0] }
			},
			upscaler: {
				"class_type": "LatentUpscaleModelLoader",
				"inputs": { "model_name": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors" }
			},
			upscale: {
				"class_type": "LTXVLatentUpsampler",
				"inputs": {
					"samples": ["split_1", 0],
					"upscale_model": ["upscaler", 0],
					"vae": ["ckpt", 2]
				}
			},
			av_2: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["upscale", 0],
					"audio_latent": ["frozen_audio", 0]
				}
			},
			noise_2: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 43 }
			},
			guider_2: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_2: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_2: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "0.85, 0.7250, 0.4219, 0.0" }
			},
			sample_2: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_2", 0],
					"guider": ["guider_2", 0],
					"sampler": ["solver_2", 0],
					"sigmas": ["sigmas_2", 0],
					"latent_image": ["av_2", 0]
				}
			},
			split_2: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_2", 0] }
			},
			decode_video: {
				"class_type": "VAEDecodeTiled",
				"inputs": {
					"samples": ["split_2", 0],
					"vae": ["ckpt", 2],
					"tile_size": 768,
					"overlap": 64,
					"temporal_size": 4096,
					"temporal_overlap": 64
				}
			},
			video: {
				"class_type": "CreateVideo",
				"inputs": {
					"images": ["decode_video", 0],
					"fps": 24,
					"audio": ["trim_audio", 0]
				}
			},
			save: {
				"class_type": "SaveVideo",
				"inputs": {
					"video": ["video", 0],
					"filename_prefix": "video/LTX_AIO/a2v",
					"format": "auto",
					"codec": "auto"
				}
			}
		},
		i2v: {
			ckpt: {
				"class_type": "CheckpointLoaderSimple",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			text_enc: {
				"class_type": "LTXAVTextEncoderLoader",
				"inputs": {
					"text_encoder": "gemma_3_12B_it_fp4_mixed.safetensors",
					"ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors",
					"device": "default"
				}
			},
			audio_vae: {
				"class_type": "LTXVAudioVAELoader",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			lora_distill: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["ckpt", 0],
					"lora_name": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
					"strength_model": .5
				}
			},
			pos: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "PROMPT",
					"clip": ["text_enc", 0]
				}
			},
			neg: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "pc game, console game, video game, cartoon, childish, ugly",
					"clip": ["text_enc", 0]
				}
			},
			cond: {
				"class_type": "LTXVConditioning",
				"inputs": {
					"positive": ["pos", 0],
					"negative": ["neg", 0],
					"frame_rate": 24
				}
			},
			image: {
				"class_type": "LoadImage",
				"inputs": { "image": "example.png" }
			},
			image_fit: {
				"class_type": "ResizeImageMaskNode",
				"inputs": {
					"input": ["image", 0],
					"resize_type": "scale dimensions",
					"resize_type.width": 1280,
					"resize_type.height": 704,
					"resize_type.crop": "center",
					"scale_method": "lanczos"
				}
			},
			image_prep: {
				"class_type": "LTXVPreprocess",
				"inputs": {
					"image": ["image_fit", 0],
					"img_compression": 18
				}
			},
			v_empty: {
				"class_type": "EmptyLTXVLatentVideo",
				"inputs": {
					"width": 640,
					"height": 352,
					"length": 121,
					"batch_size": 1
				}
			},
			a_empty: {
				"class_type": "LTXVEmptyLatentAudio",
				"inputs": {
					"frames_number": 121,
					"frame_rate": 24,
					"batch_size": 1,
					"audio_vae": ["audio_vae", 0]
				}
			},
			i2v_1: {
				"class_type": "LTXVImgToVideoInplace",
				"inputs": {
					"vae": ["ckpt", 2],
					"image": ["image_prep", 0],
					"latent": ["v_empty", 0],
					"strength": .7,
					"bypass": false
				}
			},
			av_1: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["i2v_1", 0],
					"audio_latent": ["a_empty", 0]
				}
			},
			noise_1: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 42 }
			},
			guider_1: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_1: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_1: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0" }
			},
			schedule_1: {
				"class_type": "LTXVScheduler",
				"inputs": {
					"steps": 20,
					"max_shift": 2.05,
					"base_shift": .95,
					"stretch": true,
					"terminal": .1,
					"latent": ["av_1", 0]
				}
			},
			sample_1: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_1", 0],
					"guider": ["guider_1", 0],
					"sampler": ["solver_1", 0],
					"sigmas": ["sigmas_1", 0],
					"latent_image": ["av_1", 0]
				}
			},
			split_1: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_1", 0] }
			},
			upscaler: {
				"class_type": "LatentUpscaleModelLoader",
				"inputs": { "model_name": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors" }
			},
			upscale: {
				"class_type": "LTXVLatentUpsampler",
				"inputs": {
					"samples": ["split_1", 0],
					"upscale_model": ["upscaler", 0],
					"vae": ["ckpt", 2]
				}
			},
			i2v_2: {
				"class_type": "LTXVImgToVideoInplace",
				"inputs": {
					"vae": ["ckpt", 2],
					"image": ["image_prep", 0],
					"latent": ["upscale", 0],
					"strength": 1,
					"bypass": false
				}
			},
			av_2: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["i2v_2", 0],
					"audio_latent": ["split_1", 1]
				}
			},
			noise_2: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 43 }
			},
			guider_2: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_2: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_2: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "0.85, 0.7250, 0.4219, 0.0" }
			},
			sample_2: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_2", 0],
					"guider": ["guider_2", 0],
					"sampler": ["solver_2", 0],
					"sigmas": ["sigmas_2", 0],
					"latent_image": ["av_2", 0]
				}
			},
			split_2: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_2", 0] }
			},
			decode_video: {
				"class_type": "VAEDecodeTiled",
				"inputs": {
					"samples": ["split_2", 0],
					"vae": ["ckpt", 2],
					"tile_size": 768,
					"overlap": 64,
					"temporal_size": 4096,
					"temporal_overlap": 64
				}
			},
			decode_audio: {
				"class_type": "LTXVAudioVAEDecode",
				"inputs": {
					"samples": ["split_2", 1],
					"audio_vae": ["audio_vae", 0]
				}
			},
			video: {
				"class_type": "CreateVideo",
				"inputs": {
					"images": ["decode_video", 0],
					"fps": 24,
					"audio": ["decode_audio", 0]
				}
			},
			save: {
				"class_type": "SaveVideo",
				"inputs": {
					"video": ["video", 0],
					"filename_prefix": "video/LTX_AIO/i2v",
					"format": "auto",
					"codec": "auto"
				}
			}
		},
		lipsync: {
			ckpt: {
				"class_type": "CheckpointLoaderSimple",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			text_enc: {
				"class_type": "LTXAVTextEncoderLoader",
				"inputs": {
					"text_encoder": "gemma_3_12B_it_fp4_mixed.safetensors",
					"ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors",
					"device": "default"
				}
			},
			audio_vae: {
				"class_type": "LTXVAudioVAELoader",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			lora_distill: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["ckpt", 0],
					"lora_name": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
					"strength_model": .5
				}
			},
			pos: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "PROMPT",
					"clip": ["text_enc", 0]
				}
			},
			neg: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "pc game, console game, video game, cartoon, childish, ugly",
					"clip": ["text_enc", 0]
				}
			},
			cond: {
				"class_type": "LTXVConditioning",
				"inputs": {
					"positive": ["pos", 0],
					"negative": ["neg", 0],
					"frame_rate": 24
				}
			},
			image: {
				"class_type": "LoadImage",
				"inputs": { "image": "example.png" }
			},
			image_fit: {
				"class_type": "ResizeImageMaskNode",
				"inputs": {
					"input": ["image", 0],
					"resize_type": "scale dimensions",
					"resize_type.width": 1280,
					"resize_type.height": 704,
					"resize_type.crop": "center",
					"scale_method": "lanczos"
				}
			},
			image_prep: {
				"class_type": "LTXVPreprocess",
				"inputs": {
					"image": ["image_fit", 0],
					"img_compression": 18
				}
			},
			load_audio: {
				"class_type": "LoadAudio",
				"inputs": { "audio": "audio.wav" }
			},
			trim_audio: {
				"class_type": "TrimAudioDuration",
				"inputs": {
					"audio": ["load_audio", 0],
					"start_index": 0,
					"duration": 5.0417
				}
			},
			enc_audio: {
				"class_type": "LTXVAudioVAEEncode",
				"inputs": {
					"audio": ["trim_audio", 0],
					"audio_vae": ["audio_vae", 0]
				}
			},
			zero_mask: {
				"class_type": "SolidMask",
				"inputs": {
					"value": 0,
					"width": 64,
					"height": 64
				}
			},
			frozen_audio: {
				"class_type": "SetLatentNoiseMask",
				"inputs": {
					"samples": ["enc_audio", 0],
					"mask": ["zero_mask", 0]
				}
			},
			v_empty: {
				"class_type": "EmptyLTXVLatentVideo",
				"inputs": {
					"width": 640,
					"height": 352,
					"length": 121,
					"batch_size": 1
				}
			},
			i2v_1: {
				"class_type": "LTXVImgToVideoInplace",
				"inputs": {
					"vae": ["ckpt", 2],
					"image": ["image_prep", 0],
					"latent": ["v_empty", 0],
					"strength": .7,
					"bypass": false
				}
			},
			av_1: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["i2v_1", 0],
					"audio_latent": ["frozen_audio", 0]
				}
			},
			noise_1: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 42 }
			},
			guider_1: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_1: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_1: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0" }
			},
			schedule_1: {
				"class_type": "LTXVScheduler",
				"inputs": {
					"steps": 20,
					"max_shift": 2.05,
					"base_shift": .95,
					"stretch": true,
					"terminal": .1,
					"latent": ["av_1", 0]
				}
			},
			sample_1: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_1", 0],
					"guider": ["guider_1", 0],
					"sampler": ["solver_1", 0],
					"sigmas": ["sigmas_1", 0],
					"latent_image": ["av_1", 0]
				}
			},
			split_1: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_1", 0] }
			},
			upscaler: {
				"class_type": "LatentUpscaleModelLoader",
				"inputs": { "model_name": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors" }
			},
			upscale: {
				"class_type": "LTXVLatentUpsampler",
				"inputs": {
					"samples": ["split_1", 0],
					"upscale_model": ["upscaler", 0],
					"vae": ["ckpt", 2]
				}
			},
			i2v_2: {
				"class_type": "LTXVImgToVideoInplace",
				"inputs": {
					"vae": ["ckpt", 2],
					"image": ["image_prep", 0],
					"latent": ["upscale", 0],
					"strength": 1,
					"bypass": false
				}
			},
			av_2: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["i2v_2", 0],
					"audio_latent": ["frozen_audio", 0]
				}
			},
			noise_2: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 43 }
			},
			guider_2: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"cfg": 1
				}
			},
			solver_2: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_2: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "0.85, 0.7250, 0.4219, 0.0" }
			},
			sample_2: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_2", 0],
					"guider": ["guider_2", 0],
					"sampler": ["solver_2", 0],
					"sigmas": ["sigmas_2", 0],
					"latent_image": ["av_2", 0]
				}
			},
			split_2: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_2", 0] }
			},
			decode_video: {
				"class_type": "VAEDecodeTiled",
				"inputs": {
					"samples": ["split_2", 0],
					"vae": ["ckpt", 2],
					"tile_size": 768,
					"overlap": 64,
					"temporal_size": 4096,
					"temporal_overlap": 64
				}
			},
			video: {
				"class_type": "CreateVideo",
				"inputs": {
					"images": ["decode_video", 0],
					"fps": 24,
					"audio": ["trim_audio", 0]
				}
			},
			save: {
				"class_type": "SaveVideo",
				"inputs": {
					"video": ["video", 0],
					"filename_prefix": "video/LTX_AIO/lipsync",
					"format": "auto",
					"codec": "auto"
				}
			}
		},
		keyframe: {
			ckpt: {
				"class_type": "CheckpointLoaderSimple",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			text_enc: {
				"class_type": "LTXAVTextEncoderLoader",
				"inputs": {
					"text_encoder": "gemma_3_12B_it_fp4_mixed.safetensors",
					"ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors",
					"device": "default"
				}
			},
			audio_vae: {
				"class_type": "LTXVAudioVAELoader",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			lora_distill: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["ckpt", 0],
					"lora_name": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
					"strength_model": .5
				}
			},
			pos: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "PROMPT",
					"clip": ["text_enc", 0]
				}
			},
			neg: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "pc game, console game, video game, cartoon, childish, ugly",
					"clip": ["text_enc", 0]
				}
			},
			cond: {
				"class_type": "LTXVConditioning",
				"inputs": {
					"positive": ["pos", 0],
					"negative": ["neg", 0],
					"frame_rate": 24
				}
			},
			first: {
				"class_type": "LoadImage",
				"inputs": { "image": "first.png" }
			},
			first_fit: {
				"class_type": "ResizeImageMaskNode",
				"inputs": {
					"input": ["first", 0],
					"resize_type": "scale dimensions",
					"resize_type.width": 1280,
					"resize_type.height": 704,
					"resize_type.crop": "center",
					"scale_method": "lanczos"
				}
			},
			first_prep: {
				"class_type": "LTXVPreprocess",
				"inputs": {
					"image": ["first_fit", 0],
					"img_compression": 25
				}
			},
			last: {
				"class_type": "LoadImage",
				"inputs": { "image": "last.png" }
			},
			last_fit: {
				"class_type": "ResizeImageMaskNode",
				"inputs": {
					"input": ["last", 0],
					"resize_type": "scale dimensions",
					"resize_type.width": 1280,
					"resize_type.height": 704,
					"resize_type.crop": "center",
					"scale_method": "lanczos"
				}
			},
			last_prep: {
				"class_type": "LTXVPreprocess",
				"inputs": {
					"image": ["last_fit", 0],
					"img_compression": 25
				}
			},
			v_empty: {
				"class_type": "EmptyLTXVLatentVideo",
				"inputs": {
					"width": 640,
					"height": 352,
					"length": 121,
					"batch_size": 1
				}
			},
			a_empty: {
				"class_type": "LTXVEmptyLatentAudio",
				"inputs": {
					"frames_number": 121,
					"frame_rate": 24,
					"batch_size": 1,
					"audio_vae": ["audio_vae", 0]
				}
			},
			first_guide_1: {
				"class_type": "LTXVAddGuide",
				"inputs": {
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"vae": ["ckpt", 2],
					"latent": ["v_empty", 0],
					"image": ["first_prep", 0],
					"frame_idx": 0,
					"strength": .7
				}
			},
			last_guide_1: {
				"class_type": "LTXVAddGuide",
				"inputs": {
					"positive": ["first_guide_1", 0],
					"negative": ["first_guide_1", 1],
					"vae": ["ckpt", 2],
					"latent": ["first_guide_1", 2],
					"image": ["last_prep", 0],
					"frame_idx": -1,
					"strength": .7
				}
			},
			av_1: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["last_guide_1", 2],
					"audio_latent": ["a_empty", 0]
				}
			},
			noise_1: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 42 }
			},
			guider_1: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["last_guide_1", 0],
					"negative": ["last_guide_1", 1],
					"cfg": 1
				}
			},
			solver_1: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_1: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0" }
			},
			schedule_1: {
				"class_type": "LTXVScheduler",
				"inputs": {
					"steps": 20,
					"max_shift": 2.05,
					"base_shift": .95,
					"stretch": true,
					"terminal": .1,
					"latent": ["av_1", 0]
				}
			},
			sample_1: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_1", 0],
					"guider": ["guider_1", 0],
					"sampler": ["solver_1", 0],
					"sigmas": ["sigmas_1", 0],
					"latent_image": ["av_1", 0]
				}
			},
			split_1: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_1", 0] }
			},
			crop_1: {
				"class_type": "LTXVCropGuides",
				"inputs": {
					"positive": ["last_guide_1", 0],
					"negative": ["last_guide_1", 1],
					"latent": ["split_1", 0]
				}
			},
			upscaler: {
				"class_type": "LatentUpscaleModelLoader",
				"inputs": { "model_name": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors" }
			},
			upscale: {
				"class_type": "LTXVLatentUpsampler",
				"inputs": {
					"samples": ["crop_1", 2],
					"upscale_model": ["upscaler", 0],
					"vae": ["ckpt", 2]
				}
			},
			first_guide_2: {
				"class_type": "LTXVAddGuide",
				"inputs": {
					"positive": ["crop_1", 0],
					"negative": ["crop_1", 1],
					"vae": ["ckpt", 2],
					"latent": ["upscale", 0],
					"image": ["first_prep", 0],
					"frame_idx": 0,
					"strength": 1
				}
			},
			last_guide_2: {
				"class_type": "LTXVAddGuide",
				"inputs": {
					"positive": ["first_guide_2", 0],
					"negative": ["first_guide_2", 1],
					"vae": ["ckpt", 2],
					"latent": ["first_guide_2", 2],
					"image": ["last_prep", 0],
					"frame_idx": -1,
					"strength": 1
				}
			},
			av_2: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["last_guide_2", 2],
					"audio_latent": ["split_1", 1]
				}
			},
			noise_2: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 43 }
			},
			guider_2: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_distill", 0],
					"positive": ["last_guide_2", 0],
					"negative": ["last_guide_2", 1],
					"cfg": 1
				}
			},
			solver_2: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_2: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "0.85, 0.7250, 0.4219, 0.0" }
			},
			sample_2: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_2", 0],
					"guider": ["guider_2", 0],
					"sampler": ["solver_2", 0],
					"sigmas": ["sigmas_2", 0],
					"latent_image": ["av_2", 0]
				}
			},
			split_2: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_2", 0] }
			},
			crop_2: {
				"class_type": "LTXVCropGuides",
				"inputs": {
					"positive": ["last_guide_2", 0],
					"negative": ["last_guide_2", 1],
					"latent": ["split_2", 0]
				}
			},
			decode_video: {
				"class_type": "VAEDecodeTiled",
				"inputs": {
					"samples": ["crop_2", 2],
					"vae": ["ckpt", 2],
					"tile_size": 768,
					"overlap": 64,
					"temporal_size": 4096,
					"temporal_overlap": 64
				}
			},
			decode_audio: {
				"class_type": "LTXVAudioVAEDecode",
				"inputs": {
					"samples": ["split_2", 1],
					"audio_vae": ["audio_vae", 0]
				}
			},
			video: {
				"class_type": "CreateVideo",
				"inputs": {
					"images": ["decode_video", 0],
					"fps": 24,
					"audio": ["decode_audio", 0]
				}
			},
			save: {
				"class_type": "SaveVideo",
				"inputs": {
					"video": ["video", 0],
					"filename_prefix": "video/LTX_AIO/keyframe",
					"format": "auto",
					"codec": "auto"
				}
			}
		},
		style: {
			ckpt: {
				"class_type": "CheckpointLoaderSimple",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			text_enc: {
				"class_type": "LTXAVTextEncoderLoader",
				"inputs": {
					"text_encoder": "gemma_3_12B_it_fp4_mixed.safetensors",
					"ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors",
					"device": "default"
				}
			},
			audio_vae: {
				"class_type": "LTXVAudioVAELoader",
				"inputs": { "ckpt_name": "ltx-2.3-22b-dev-fp8.safetensors" }
			},
			lora_distill: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["ckpt", 0],
					"lora_name": "ltx_2.3_22b_distilled_1.1_lora_dynamic_fro09_avg_rank_111_bf16.safetensors",
					"strength_model": .5
				}
			},
			lora_ic: {
				"class_type": "LoraLoaderModelOnly",
				"inputs": {
					"model": ["lora_distill", 0],
					"lora_name": "ltx-2.3-22b-ic-lora-union-control-ref0.5.safetensors",
					"strength_model": 1
				}
			},
			ic_params: {
				"class_type": "GetICLoRAParameters",
				"inputs": { "iclora_model": ["lora_ic", 0] }
			},
			pos: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "PROMPT",
					"clip": ["text_enc", 0]
				}
			},
			neg: {
				"class_type": "CLIPTextEncode",
				"inputs": {
					"text": "pc game, console game, video game, cartoon, childish, ugly",
					"clip": ["text_enc", 0]
				}
			},
			cond: {
				"class_type": "LTXVConditioning",
				"inputs": {
					"positive": ["pos", 0],
					"negative": ["neg", 0],
					"frame_rate": 24
				}
			},
			image: {
				"class_type": "LoadImage",
				"inputs": { "image": "example.png" }
			},
			image_fit: {
				"class_type": "ResizeImageMaskNode",
				"inputs": {
					"input": ["image", 0],
					"resize_type": "scale dimensions",
					"resize_type.width": 1280,
					"resize_type.height": 768,
					"resize_type.crop": "center",
					"scale_method": "lanczos"
				}
			},
			load_video: {
				"class_type": "LoadVideo",
				"inputs": { "file": "video.mp4" }
			},
			slice_video: {
				"class_type": "Video Slice",
				"inputs": {
					"video": ["load_video", 0],
					"start_time": 0,
					"duration": 5.242,
					"strict_duration": false
				}
			},
			video_parts: {
				"class_type": "GetVideoComponents",
				"inputs": { "video": ["slice_video", 0] }
			},
			frames: {
				"class_type": "ImageFromBatch",
				"inputs": {
					"image": ["video_parts", 0],
					"batch_index": 0,
					"length": 121
				}
			},
			frames_fit: {
				"class_type": "ResizeImageMaskNode",
				"inputs": {
					"input": ["frames", 0],
					"resize_type": "scale dimensions",
					"resize_type.width": 1280,
					"resize_type.height": 768,
					"resize_type.crop": "center",
					"scale_method": "lanczos"
				}
			},
			control: {
				"class_type": "Canny",
				"inputs": {
					"image": ["frames_fit", 0],
					"low_threshold": .4,
					"high_threshold": .8
				}
			},
			ctl_size: {
				"class_type": "GetImageSize",
				"inputs": { "image": ["control", 0] }
			},
			v_empty: {
				"class_type": "EmptyLTXVLatentVideo",
				"inputs": {
					"width": 640,
					"height": 384,
					"length": ["ctl_size", 2],
					"batch_size": 1
				}
			},
			a_empty: {
				"class_type": "LTXVEmptyLatentAudio",
				"inputs": {
					"frames_number": ["ctl_size", 2],
					"frame_rate": 24,
					"batch_size": 1,
					"audio_vae": ["audio_vae", 0]
				}
			},
			i2v_1: {
				"class_type": "LTXVImgToVideoInplace",
				"inputs": {
					"vae": ["ckpt", 2],
					"image": ["image_fit", 0],
					"latent": ["v_empty", 0],
					"strength": 1,
					"bypass": false
				}
			},
			ic_guide: {
				"class_type": "LTXVAddGuide",
				"inputs": {
					"positive": ["cond", 0],
					"negative": ["cond", 1],
					"vae": ["ckpt", 2],
					"latent": ["i2v_1", 0],
					"image": ["control", 0],
					"frame_idx": 0,
					"strength": 1,
					"iclora_parameters": ["ic_params", 0]
				}
			},
			av_1: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["ic_guide", 2],
					"audio_latent": ["a_empty", 0]
				}
			},
			noise_1: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 42 }
			},
			guider_1: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_ic", 0],
					"positive": ["ic_guide", 0],
					"negative": ["ic_guide", 1],
					"cfg": 1
				}
			},
			solver_1: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_1: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875, 0.0" }
			},
			sample_1: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_1", 0],
					"guider": ["guider_1", 0],
					"sampler": ["solver_1", 0],
					"sigmas": ["sigmas_1", 0],
					"latent_image": ["av_1", 0]
				}
			},
			split_1: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_1", 0] }
			},
			crop_1: {
				"class_type": "LTXVCropGuides",
				"inputs": {
					"positive": ["ic_guide", 0],
					"negative": ["ic_guide", 1],
					"latent": ["split_1", 0]
				}
			},
			upscaler: {
				"class_type": "LatentUpscaleModelLoader",
				"inputs": { "model_name": "ltx-2.3-spatial-upscaler-x2-1.1.safetensors" }
			},
			upscale: {
				"class_type": "LTXVLatentUpsampler",
				"inputs": {
					"samples": ["crop_1", 2],
					"upscale_model": ["upscaler", 0],
					"vae": ["ckpt", 2]
				}
			},
			i2v_2: {
				"class_type": "LTXVImgToVideoInplace",
				"inputs": {
					"vae": ["ckpt", 2],
					"image": ["image_fit", 0],
					"latent": ["upscale", 0],
					"strength": 1,
					"bypass": false
				}
			},
			ic_guide_2: {
				"class_type": "LTXVAddGuide",
				"inputs": {
					"positive": ["crop_1", 0],
					"negative": ["crop_1", 1],
					"vae": ["ckpt", 2],
					"latent": ["i2v_2", 0],
					"image": ["control", 0],
					"frame_idx": 0,
					"strength": 1,
					"iclora_parameters": ["ic_params", 0]
				}
			},
			av_2: {
				"class_type": "LTXVConcatAVLatent",
				"inputs": {
					"video_latent": ["ic_guide_2", 2],
					"audio_latent": ["split_1", 1]
				}
			},
			noise_2: {
				"class_type": "RandomNoise",
				"inputs": { "noise_seed": 43 }
			},
			guider_2: {
				"class_type": "CFGGuider",
				"inputs": {
					"model": ["lora_ic", 0],
					"positive": ["ic_guide_2", 0],
					"negative": ["ic_guide_2", 1],
					"cfg": 1
				}
			},
			solver_2: {
				"class_type": "KSamplerSelect",
				"inputs": { "sampler_name": "euler" }
			},
			sigmas_2: {
				"class_type": "ManualSigmas",
				"inputs": { "sigmas": "0.85, 0.7250, 0.4219, 0.0" }
			},
			sample_2: {
				"class_type": "SamplerCustomAdvanced",
				"inputs": {
					"noise": ["noise_2", 0],
					"guider": ["guider_2", 0],
					"sampler": ["solver_2", 0],
					"sigmas": ["sigmas_2", 0],
					"latent_image": ["av_2", 0]
				}
			},
			split_2: {
				"class_type": "LTXVSeparateAVLatent",
				"inputs": { "av_latent": ["sample_2", 0] }
			},
			crop_2: {
				"class_type": "LTXVCropGuides",
				"inputs": {
					"positive": ["ic_guide_2", 0],
					"negative": ["ic_guide_2", 1],
					"latent": ["split_2", 0]
				}
			},
			decode_video: {
				"class_type": "VAEDecodeTiled",
				"inputs": {
					"samples": ["crop_2", 2],
					"vae": ["ckpt", 2],
					"tile_size": 768,
					"overlap": 64,
					"temporal_size": 4096,
					"temporal_overlap": 64
				}
			},
			decode_audio: {
				"class_type": "LTXVAudioVAEDecode",
				"inputs": {
					"samples": ["split_2", 1],
					"audio_vae": ["audio_vae", 0]
				}
			},
			video: {
				"class_type": "CreateVideo",
				"inputs": {
					"images": ["decode_video", 0],
					"fps": 24,
					"audio": ["video_parts", 1]
				}
			},
			save: {
				"class_type": "SaveVideo",
				"inputs": {
					"video": ["video", 0],
					"filename_prefix": "video/LTX_AIO/style",
					"format": "auto",
					"codec": "auto"
				}
			}
		}
	},
	fragments: {
		split: {
			nodes: {
				"unet": {
					"class_type": "UNETLoader",
					"inputs": {
						"unet_name": "ltx-2.3-22b-dev_transformer_only_bf16.safetensors",
						"weight_dtype": "default"
					}
				},
				"clip": {
					"class_type": "DualCLIPLoader",
					"inputs": {
						"clip_name1": "gemma_3_12B_it_fp4_mixed.safetensors",
						"clip_name2": "ltx-2.3_text_projection_bf16.safetensors",
						"type": "ltxv",
						"device": "default"
					}
				},
				"video_vae": {
					"class_type": "VAELoader",
					"inputs": { "vae_name": "LTX23_video_vae_bf16.safetensors" }
				},
				"sound_vae": {
					"class_type": "VAELoader",
					"inputs": { "vae_name": "LTX23_audio_vae_bf16.safetensors" }
				}
			},
			gives: {
				"ckpt.0": ["unet", 0],
				"ckpt.2": ["video_vae", 0],
				"text_enc.0": ["clip", 0],
				"audio_vae.0": ["sound_vae", 0]
			}
		},
		gguf: {
			nodes: {
				"unet": {
					"class_type": "UnetLoaderGGUF",
					"inputs": { "unet_name": "ltx-2.3-22b-dev-Q4_K_M.gguf" }
				},
				"clip": {
					"class_type": "DualCLIPLoader",
					"inputs": {
						"clip_name1": "gemma_3_12B_it_fp4_mixed.safetensors",
						"clip_name2": "ltx-2.3_text_projection_bf16.safetensors",
						"type": "ltxv",
						"device": "default"
					}
				},
				"video_vae": {
					"class_type": "VAELoader",
					"inputs": { "vae_name": "LTX23_video_vae_bf16.safetensors" }
				},
				"sound_vae": {
					"class_type": "VAELoader",
					"inputs": { "vae_name": "LTX23_audio_vae_bf16.safetensors" }
				}
			},
			gives: {
				"ckpt.0": ["unet", 0],
				"ckpt.2": ["video_vae", 0],
				"text_enc.0": ["clip", 0],
				"audio_vae.0": ["sound_vae", 0]
			}
		},
		depth: {
			nodes: {
				"moge": {
					"class_type": "LoadMoGeModel",
					"inputs": { "model_name": "moge_2_vitl_normal_fp16.safetensors" }
				},
				"moge_run": {
					"class_type": "MoGeInference",
					"inputs": {
						"moge_model": ["moge", 0],
						"image": ["frames_fit", 0],
						"resolution_level": 9,
						"fov_x_degrees": 0,
						"batch_size": 4,
						"force_projection": true,
						"apply_mask": true
					}
				},
				"depth_draw": {
					"class_type": "MoGeRender",
					"inputs": {
						"moge_geometry": ["moge_run", 0],
						"output": "depth"
					}
				}
			},
			gives: { "control.0": ["depth_draw", 0] }
		},
		pose: {
			nodes: {
				"pose_ckpt": {
					"class_type": "CheckpointLoaderSimple",
					"inputs": { "ckpt_name": "sdpose_wholebody_fp16.safetensors" }
				},
				"pose_kp": {
					"class_type": "SDPoseKeypointExtractor",
					"inputs": {
						"model": ["pose_ckpt", 0],
						"vae": ["pose_ckpt", 2],
						"image": ["frames_fit", 0],
						"batch_size": 16
					}
				},
				"pose_draw": {
					"class_type": "SDPoseDrawKeypoints",
					"inputs": {
						"keypoints": ["pose_kp", 0],
						"draw_body": true,
						"draw_hands": true,
						"draw_face": true,
						"draw_feet": true,
						"draw_head": true,
						"stick_width": 4,
						"face_point_size": 2,
						"score_threshold": .5
					}
				}
			},
			gives: { "control.0": ["pose_draw", 0] }
		},
		pad: {
			nodes: {
				"image_pad": {
					"class_type": "ResizeAndPadImage",
					"inputs": {
						"image": ["image", 0],
						"target_width": 1280,
						"target_height": 704,
						"padding_color": "black",
						"interpolation": "lanczos"
					}
				},
				"first_pad": {
					"class_type": "ResizeAndPadImage",
					"inputs": {
						"image": ["first", 0],
						"target_width": 1280,
						"target_height": 704,
						"padding_color": "black",
						"interpolation": "lanczos"
					}
				},
				"last_pad": {
					"class_type": "ResizeAndPadImage",
					"inputs": {
						"image": ["last", 0],
						"target_width": 1280,
						"target_height": 704,
						"padding_color": "black",
						"interpolation": "lanczos"
					}
				},
				"frames_pad": {
					"class_type": "ResizeAndPadImage",
					"inputs": {
						"image": ["frames", 0],
						"target_width": 1280,
						"target_height": 704,
						"padding_color": "black",
						"interpolation": "lanczos"
					}
				}
			},
			gives: {
				"image_fit.0": ["image_pad", 0],
				"first_fit.0": ["first_pad", 0],
				"last_fit.0": ["last_pad", 0],
				"frames_fit.0": ["frames_pad", 0]
			}
		}
	},
	isDistilled,
	packs: { UnetLoaderGGUF: "ComfyUI-GGUF" }
};
// web/src/panel/look.ts
/**
* Facts of a file as far as this browser can tell, null when it cannot: it may not know the format, and a
* ComfyUI with a content policy lets no page play local files. It cannot count frames: fps is measured.
*/
async function lookInBrowser(file, kind) {
	if (kind === "image") return lookAtImage(file);
	const url = URL.createObjectURL(file);
	const player = document.createElement("video");
	try {
		player.muted = true;
		player.preload = "auto";
		player.src = url;
		return await lookAtPlayer(player, kind);
	} finally {
		player.removeAttribute("src");
		player.load();
		URL.revokeObjectURL(url);
	}
}
async function lookAtImage(file) {
	try {
		const bitmap = await createImageBitmap(file);
		const { width, height } = bitmap;
		bitmap.close();
		return {
			kind: "image",
			width,
			height
		};
	} catch {
		return {
			kind: "unreadable",
			reason: "it is not a picture that this browser can open."
		};
	}
}
async function lookAtPlayer(player, kind) {
	if (!await happens(player, "loadeddata", 1e4)) return null;
	const seconds = await durationOf(player);
	if (seconds === null) return null;
	if (kind === "audio") return {
		kind,
		seconds
	};
	const { videoWidth: width, videoHeight: height } = player;
	if (width === 0) return {
		kind: "audio",
		seconds
	};
	const fps = await fpsOf$1(player);
	if (fps === null) return null;
	const frames = Math.max(1, Math.round(seconds * fps));
	const hasAudio = hasSound(player);
	return {
		kind,
		width,
		height,
		fps,
		frames,
		seconds,
		hasAudio,
		audioSeconds: hasAudio ? seconds : 0
	};
}
/** Did the event come, before an error and in time? */
function happens(player, name, milliseconds) {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), milliseconds);
		const settle = (came) => {
			clearTimeout(timer);
			resolve(came);
		};
		player.addEventListener(name, () => settle(true), { once: true });
		player.addEventListener("error", () => settle(false), { once: true });
	});
}
/** A recording of a browser says how long it is only once its end was seen. */
async function durationOf(player) {
	if (Number.isFinite(player.duration)) return player.duration;
	player.currentTime = 1e9;
	await happens(player, "durationchange", 3e3);
	const { duration } = player;
	player.currentTime = 0;
	await happens(player, "seeked", 3e3);
	return Number.isFinite(duration) ? duration : null;
}
var usualRates = [
	24e3 / 1001,
	24,
	25,
	3e4 / 1001,
	30,
	48,
	50,
	6e4 / 1001,
	60
];
/** The most frequent distance between frames while a bit of it plays; null when none are shown. */
async function fpsOf$1(player) {
	const times = await frameTimes(player, 24, 2500);
	const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
	const gap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
	if (!gap || gap <= 0) return null;
	const measured = 1 / gap;
	const near = (rate) => Math.abs(rate - measured) / measured;
	const usual = usualRates.toSorted((a, b) => near(a) - near(b))[0] ?? measured;
	return near(usual) < .005 ? usual : Math.round(measured * 1e3) / 1e3;
}
/** Times of the first frames, in the file's own seconds. */
function frameTimes(player, count, milliseconds) {
	const times = [];
	return new Promise((resolve) => {
		const done = () => {
			player.pause();
			resolve(times);
		};
		const timer = setTimeout(done, milliseconds);
		const next = (_now, { mediaTime }) => {
			times.push(mediaTime);
			if (times.length < count) player.requestVideoFrameCallback(next);
			else {
				clearTimeout(timer);
				done();
			}
		};
		player.requestVideoFrameCallback(next);
		player.play().catch(() => void 0);
	});
}
/** Each browser has its own way to say it; one that has none is believed to have sound. */
function hasSound(player) {
	const browsers = player;
	if (browsers.mozHasAudio !== void 0) return browsers.mozHasAudio;
	if (browsers.audioTracks) return browsers.audioTracks.length > 0;
	if (browsers.captureStream) return browsers.captureStream().getAudioTracks().length > 0;
	return true;
}
// node_modules/@primeuix/utils/dist/object/index.mjs
var ie$1 = Object.defineProperty;
var K$1 = Object.getOwnPropertySymbols;
var se = Object.prototype.hasOwnProperty;
var ae$1 = Object.prototype.propertyIsEnumerable;
var N$1 = (e, t, n) => t in e ? ie$1(e, t, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: n
}) : e[t] = n;
var d = (e, t) => {
	for (var n in t || (t = {})) se.call(t, n) && N$1(e, n, t[n]);
	if (K$1) for (var n of K$1(t)) ae$1.call(t, n) && N$1(e, n, t[n]);
	return e;
};
function l(e) {
	return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function b$2(e, t, n = /* @__PURE__ */ new WeakSet()) {
	if (e === t) return !0;
	if (!e || !t || typeof e != "object" || typeof t != "object" || n.has(e) || n.has(t)) return !1;
	n.add(e).add(t);
	let o = Array.isArray(e), r = Array.isArray(t), u, f, T;
	if (o && r) {
		if (f = e.length, f != t.length) return !1;
		for (u = f; u-- !== 0;) if (!b$2(e[u], t[u], n)) return !1;
		return !0;
	}
	if (o != r) return !1;
	let S = e instanceof Date, A = t instanceof Date;
	if (S != A) return !1;
	if (S && A) return e.getTime() == t.getTime();
	let I = e instanceof RegExp, L = t instanceof RegExp;
	if (I != L) return !1;
	if (I && L) return e.toString() == t.toString();
	let R = Object.keys(e);
	if (f = R.length, f !== Object.keys(t).length) return !1;
	for (u = f; u-- !== 0;) if (!Object.prototype.hasOwnProperty.call(t, R[u])) return !1;
	for (u = f; u-- !== 0;) if (T = R[u], !b$2(e[T], t[T], n)) return !1;
	return !0;
}
function y$1(e, t) {
	return b$2(e, t);
}
function c$1(e) {
	return typeof e == "function" && "call" in e && "apply" in e;
}
function s$2(e) {
	return !l(e);
}
function p$1(e, t) {
	if (!e || !t) return null;
	try {
		let n = e[t];
		if (s$2(n)) return n;
	} catch (n) {}
	if (Object.keys(e).length) {
		if (c$1(t)) return t(e);
		if (t.indexOf(".") === -1) return e[t];
		{
			let n = t.split("."), o = e;
			for (let r = 0, u = n.length; r < u; ++r) {
				if (o == null) return null;
				o = o[n[r]];
			}
			return o;
		}
	}
	return null;
}
function k$2(e, t, n) {
	return n ? p$1(e, n) === p$1(t, n) : y$1(e, t);
}
function i(e, t = !0) {
	return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function $$2(e = {}, t = {}) {
	let n = d({}, e);
	return Object.keys(t).forEach((o) => {
		let r = o;
		i(t[r]) && r in e && i(e[r]) ? n[r] = $$2(e[r], t[r]) : n[r] = t[r];
	}), n;
}
function w$1(...e) {
	return e.reduce((t, n, o) => o === 0 ? n : $$2(t, n), {});
}
function M$1(e, t) {
	let n = -1;
	if (s$2(e)) try {
		n = e.findLastIndex(t);
	} catch (o) {
		n = e.lastIndexOf([...e].reverse().find(t));
	}
	return n;
}
function m(e, ...t) {
	return c$1(e) ? e(...t) : e;
}
function a(e, t = !0) {
	return typeof e == "string" && (t || e !== "");
}
function g$1(e) {
	return a(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function F$1(e, t = "", n = {}) {
	let o = g$1(t).split("."), r = o.shift();
	if (r) {
		if (i(e)) return F$1(m(e[Object.keys(e).find((f) => g$1(f) === r) || ""], n), o.join("."), n);
		return;
	}
	return m(e, n);
}
function C$2(e, t = !0) {
	return Array.isArray(e) && (t || e.length !== 0);
}
function z$1(e) {
	return s$2(e) && !isNaN(e);
}
function J(e = "") {
	return s$2(e) && e.length === 1 && !!e.match(/\S| /);
}
function G(e, t) {
	if (t) {
		let n = t.test(e);
		return t.lastIndex = 0, n;
	}
	return !1;
}
function H(...e) {
	return w$1(...e);
}
function Y$2(e) {
	return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function X(e) {
	if (e && /[\xC0-\xFF\u0100-\u017E]/.test(e)) {
		let n = {
			A: /[\xC0-\xC5\u0100\u0102\u0104]/g,
			AE: /[\xC6]/g,
			C: /[\xC7\u0106\u0108\u010A\u010C]/g,
			D: /[\xD0\u010E\u0110]/g,
			E: /[\xC8-\xCB\u0112\u0114\u0116\u0118\u011A]/g,
			G: /[\u011C\u011E\u0120\u0122]/g,
			H: /[\u0124\u0126]/g,
			I: /[\xCC-\xCF\u0128\u012A\u012C\u012E\u0130]/g,
			IJ: /[\u0132]/g,
			J: /[\u0134]/g,
			K: /[\u0136]/g,
			L: /[\u0139\u013B\u013D\u013F\u0141]/g,
			N: /[\xD1\u0143\u0145\u0147\u014A]/g,
			O: /[\xD2-\xD6\xD8\u014C\u014E\u0150]/g,
			OE: /[\u0152]/g,
			R: /[\u0154\u0156\u0158]/g,
			S: /[\u015A\u015C\u015E\u0160]/g,
			T: /[\u0162\u0164\u0166]/g,
			U: /[\xD9-\xDC\u0168\u016A\u016C\u016E\u0170\u0172]/g,
			W: /[\u0174]/g,
			Y: /[\xDD\u0176\u0178]/g,
			Z: /[\u0179\u017B\u017D]/g,
			a: /[\xE0-\xE5\u0101\u0103\u0105]/g,
			ae: /[\xE6]/g,
			c: /[\xE7\u0107\u0109\u010B\u010D]/g,
			d: /[\u010F\u0111]/g,
			e: /[\xE8-\xEB\u0113\u0115\u0117\u0119\u011B]/g,
			g: /[\u011D\u011F\u0121\u0123]/g,
			i: /[\xEC-\xEF\u0129\u012B\u012D\u012F\u0131]/g,
			ij: /[\u0133]/g,
			j: /[\u0135]/g,
			k: /[\u0137,\u0138]/g,
			l: /[\u013A\u013C\u013E\u0140\u0142]/g,
			n: /[\xF1\u0144\u0146\u0148\u014B]/g,
			p: /[\xFE]/g,
			o: /[\xF2-\xF6\xF8\u014D\u014F\u0151]/g,
			oe: /[\u0153]/g,
			r: /[\u0155\u0157\u0159]/g,
			s: /[\u015B\u015D\u015F\u0161]/g,
			t: /[\u0163\u0165\u0167]/g,
			u: /[\xF9-\xFC\u0169\u016B\u016D\u016F\u0171\u0173]/g,
			w: /[\u0175]/g,
			y: /[\xFD\xFF\u0177]/g,
			z: /[\u017A\u017C\u017E]/g
		};
		for (let o in n) e = e.replace(n[o], o);
	}
	return e;
}
function ne$1(e) {
	return a(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function re(e) {
	return a(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
// node_modules/@primeuix/utils/dist/eventbus/index.mjs
function s$1() {
	let r = /* @__PURE__ */ new Map();
	return {
		on(e, t) {
			let n = r.get(e);
			return n ? n.push(t) : n = [t], r.set(e, n), this;
		},
		off(e, t) {
			let n = r.get(e);
			return n && n.splice(n.indexOf(t) >>> 0, 1), this;
		},
		emit(e, t) {
			let n = r.get(e);
			n && n.forEach((i) => {
				i(t);
			});
		},
		clear() {
			r.clear();
		}
	};
}
// node_modules/@primeuix/utils/dist/classnames/index.mjs
function f(...e) {
	if (e) {
		let t = [];
		for (let i = 0; i < e.length; i++) {
			let n = e[i];
			if (!n) continue;
			let s = typeof n;
			if (s === "string" || s === "number") t.push(n);
			else if (s === "object") {
				let c = Array.isArray(n) ? [f(...n)] : Object.entries(n).map(([r, o]) => o ? r : void 0);
				t = c.length ? t.concat(c.filter((r) => !!r)) : t;
			}
		}
		return t.join(" ").trim();
	}
}
// node_modules/@primeuix/utils/dist/dom/index.mjs
function R(t, e) {
	return t ? t.classList ? t.classList.contains(e) : new RegExp("(^| )" + e + "( |$)", "gi").test(t.className) : !1;
}
function W(t, e) {
	if (t && e) {
		let o = (n) => {
			R(t, n) || (t.classList ? t.classList.add(n) : t.className += " " + n);
		};
		[e].flat().filter(Boolean).forEach((n) => n.split(" ").forEach(o));
	}
}
function P(t, e) {
	if (t && e) {
		let o = (n) => {
			t.classList ? t.classList.remove(n) : t.className = t.className.replace(new RegExp("(^|\\b)" + n.split(" ").join("|") + "(\\b|$)", "gi"), " ");
		};
		[e].flat().filter(Boolean).forEach((n) => n.split(" ").forEach(o));
	}
}
function x$1(t) {
	for (let e of document == null ? void 0 : document.styleSheets) try {
		for (let o of e == null ? void 0 : e.cssRules) for (let n of o == null ? void 0 : o.style) if (t.test(n)) return {
			name: n,
			value: o.style.getPropertyValue(n).trim()
		};
	} catch (o) {}
	return null;
}
function w(t) {
	let e = {
		width: 0,
		height: 0
	};
	if (t) {
		let [o, n] = [t.style.visibility, t.style.display], r = t.getBoundingClientRect();
		t.style.visibility = "hidden", t.style.display = "block", e.width = r.width || t.offsetWidth, e.height = r.height || t.offsetHeight, t.style.display = n, t.style.visibility = o;
	}
	return e;
}
function h$2() {
	let t = window, e = document, o = e.documentElement, n = e.getElementsByTagName("body")[0];
	return {
		width: t.innerWidth || o.clientWidth || n.clientWidth,
		height: t.innerHeight || o.clientHeight || n.clientHeight
	};
}
function E$1(t) {
	return t ? Math.abs(t.scrollLeft) : 0;
}
function k$1() {
	let t = document.documentElement;
	return (window.pageXOffset || E$1(t)) - (t.clientLeft || 0);
}
function $$1() {
	let t = document.documentElement;
	return (window.pageYOffset || t.scrollTop) - (t.clientTop || 0);
}
function V(t) {
	return t ? getComputedStyle(t).direction === "rtl" : !1;
}
function D(t, e, o = !0) {
	var n, r, i, l;
	if (t) {
		let d = t.offsetParent ? {
			width: t.offsetWidth,
			height: t.offsetHeight
		} : w(t), s = d.height, a = d.width, u = e.offsetHeight, p = e.offsetWidth, f = e.getBoundingClientRect(), g = $$1(), it = k$1(), lt = h$2(), L, N, ot = "top";
		f.top + u + s > lt.height ? (L = f.top + g - s, ot = "bottom", L < 0 && (L = g)) : L = u + f.top + g, f.left + a > lt.width ? N = Math.max(0, f.left + it + p - a) : N = f.left + it, V(t) ? t.style.insetInlineEnd = N + "px" : t.style.insetInlineStart = N + "px", t.style.top = L + "px", t.style.transformOrigin = ot, o && (t.style.marginTop = ot === "bottom" ? `calc(${(r = (n = x$1(/-anchor-gutter$/)) == null ? void 0 : n.value) != null ? r : "2px"} * -1)` : (l = (i = x$1(/-anchor-gutter$/)) == null ? void 0 : i.value) != null ? l : "");
	}
}
function S$1(t, e) {
	t && (typeof e == "string" ? t.style.cssText = e : Object.entries(e || {}).forEach(([o, n]) => t.style[o] = n));
}
function v$1(t, e) {
	if (t instanceof HTMLElement) {
		let o = t.offsetWidth;
		if (e) {
			let n = getComputedStyle(t);
			o += parseFloat(n.marginLeft) + parseFloat(n.marginRight);
		}
		return o;
	}
	return 0;
}
function I(t, e, o = !0, n = void 0) {
	var r;
	if (t) {
		let i = t.offsetParent ? {
			width: t.offsetWidth,
			height: t.offsetHeight
		} : w(t), l = e.offsetHeight, d = e.getBoundingClientRect(), s = h$2(), a, u, p = n != null ? n : "top";
		if (!n && d.top + l + i.height > s.height ? (a = -1 * i.height, p = "bottom", d.top + a < 0 && (a = -1 * d.top)) : a = l, i.width > s.width ? u = d.left * -1 : d.left + i.width > s.width ? u = (d.left + i.width - s.width) * -1 : u = 0, t.style.top = a + "px", t.style.insetInlineStart = u + "px", t.style.transformOrigin = p, o) {
			let f = (r = x$1(/-anchor-gutter$/)) == null ? void 0 : r.value;
			t.style.marginTop = p === "bottom" ? `calc(${f != null ? f : "2px"} * -1)` : f != null ? f : "";
		}
	}
}
function y(t) {
	if (t) {
		let e = t.parentNode;
		return e && e instanceof ShadowRoot && e.host && (e = e.host), e;
	}
	return null;
}
function T(t) {
	return !!(t !== null && typeof t != "undefined" && t.nodeName && y(t));
}
function c(t) {
	return typeof Element != "undefined" ? t instanceof Element : t !== null && typeof t == "object" && t.nodeType === 1 && typeof t.nodeName == "string";
}
function A(t, e = {}) {
	if (c(t)) {
		let o = (n, r) => {
			var l, d;
			let i = (l = t == null ? void 0 : t.$attrs) != null && l[n] ? [(d = t == null ? void 0 : t.$attrs) == null ? void 0 : d[n]] : [];
			return [r].flat().reduce((s, a) => {
				if (a != null) {
					let u = typeof a;
					if (u === "string" || u === "number") s.push(a);
					else if (u === "object") {
						let p = Array.isArray(a) ? o(n, a) : Object.entries(a).map(([f, g]) => n === "style" && (g || g === 0) ? `${f.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${g}` : g ? f : void 0);
						s = p.length ? s.concat(p.filter((f) => !!f)) : s;
					}
				}
				return s;
			}, i);
		};
		Object.entries(e).forEach(([n, r]) => {
			if (r != null) {
				let i = n.match(/^on(.+)/);
				i ? t.addEventListener(i[1].toLowerCase(), r) : n === "p-bind" || n === "pBind" ? A(t, r) : (r = n === "class" ? [...new Set(o("class", r))].join(" ").trim() : n === "style" ? o("style", r).join(";").trim() : r, (t.$attrs = t.$attrs || {}) && (t.$attrs[n] = r), t.setAttribute(n, r));
			}
		});
	}
}
function U(t, e = {}, ...o) {
	if (t) {
		let n = document.createElement(t);
		return A(n, e), n.append(...o), n;
	}
}
function Y$1(t, e) {
	return c(t) ? Array.from(t.querySelectorAll(e)) : [];
}
function z(t, e) {
	return c(t) ? t.matches(e) ? t : t.querySelector(e) : null;
}
function bt(t, e) {
	t && document.activeElement !== t && t.focus(e);
}
function Q$1(t, e) {
	if (c(t)) {
		let o = t.getAttribute(e);
		return isNaN(o) ? o === "true" || o === "false" ? o === "true" : o : +o;
	}
}
function b$1(t, e = "") {
	let o = Y$1(t, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${e},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${e},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${e},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${e},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${e},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${e},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${e}`), n = [];
	for (let r of o) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && n.push(r);
	return n;
}
function vt(t, e) {
	let o = b$1(t, e);
	return o.length > 0 ? o[0] : null;
}
function Tt(t) {
	if (t) {
		let e = t.offsetHeight, o = getComputedStyle(t);
		return e -= parseFloat(o.paddingTop) + parseFloat(o.paddingBottom) + parseFloat(o.borderTopWidth) + parseFloat(o.borderBottomWidth), e;
	}
	return 0;
}
function Lt(t, e) {
	let o = b$1(t, e);
	return o.length > 0 ? o[o.length - 1] : null;
}
function K(t) {
	if (t) {
		let e = t.getBoundingClientRect();
		return {
			top: e.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0),
			left: e.left + (window.pageXOffset || E$1(document.documentElement) || E$1(document.body) || 0)
		};
	}
	return {
		top: "auto",
		left: "auto"
	};
}
function C$1(t, e) {
	if (t) {
		let o = t.offsetHeight;
		if (e) {
			let n = getComputedStyle(t);
			o += parseFloat(n.marginTop) + parseFloat(n.marginBottom);
		}
		return o;
	}
	return 0;
}
function M(t, e = []) {
	let o = y(t);
	return o === null ? e : M(o, e.concat([o]));
}
function At(t) {
	let e = [];
	if (t) {
		let o = M(t), n = /(auto|scroll)/, r = (i) => {
			try {
				let l = window.getComputedStyle(i, null);
				return n.test(l.getPropertyValue("overflow")) || n.test(l.getPropertyValue("overflowX")) || n.test(l.getPropertyValue("overflowY"));
			} catch (l) {
				return !1;
			}
		};
		for (let i of o) {
			let l = i.nodeType === 1 && i.dataset.scrollselectors;
			if (l) {
				let d = l.split(",");
				for (let s of d) {
					let a = z(i, s);
					a && r(a) && e.push(a);
				}
			}
			i.nodeType !== 9 && r(i) && e.push(i);
		}
	}
	return e;
}
function Rt(t) {
	if (t) {
		let e = t.offsetWidth, o = getComputedStyle(t);
		return e -= parseFloat(o.paddingLeft) + parseFloat(o.paddingRight) + parseFloat(o.borderLeftWidth) + parseFloat(o.borderRightWidth), e;
	}
	return 0;
}
function $t() {
	return /(android)/i.test(navigator.userAgent);
}
function tt$1() {
	return !!(typeof window != "undefined" && window.document && window.document.createElement);
}
function et(t) {
	return !!(t && t.offsetParent != null);
}
function Yt() {
	return "ontouchstart" in window || navigator.maxTouchPoints > 0 || navigator.msMaxTouchPoints > 0;
}
function _t(t, e = "", o) {
	c(t) && o !== null && o !== void 0 && t.setAttribute(e, o);
}
// node_modules/@primeuix/utils/dist/uuid/index.mjs
var t = {};
function s(n = "pui_id_") {
	return Object.hasOwn(t, n) || (t[n] = 0), t[n]++, `${n}${t[n]}`;
}
// node_modules/@primeuix/utils/dist/zindex/index.mjs
function g() {
	let r = [], i = (e, n, t = 999) => {
		let s = u(e, n, t), o = s.value + (s.key === e ? 0 : t) + 1;
		return r.push({
			key: e,
			value: o
		}), o;
	}, d = (e) => {
		r = r.filter((n) => n.value !== e);
	}, a = (e, n) => u(e, n).value, u = (e, n, t = 0) => [...r].reverse().find((s) => n ? !0 : s.key === e) || {
		key: e,
		value: t
	}, l = (e) => e && parseInt(e.style.zIndex, 10) || 0;
	return {
		get: l,
		set: (e, n, t) => {
			n && (n.style.zIndex = String(i(e, !0, t)));
		},
		clear: (e) => {
			e && (d(l(e)), e.style.zIndex = "");
		},
		getCurrent: (e) => a(e, !0)
	};
}
var x = g();
// node_modules/@primeuix/styled/dist/index.mjs
var rt = Object.defineProperty;
var st = Object.defineProperties;
var nt = Object.getOwnPropertyDescriptors;
var F = Object.getOwnPropertySymbols;
var xe = Object.prototype.hasOwnProperty;
var be = Object.prototype.propertyIsEnumerable;
var _e = (e, t, r) => t in e ? rt(e, t, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: r
}) : e[t] = r;
var h$1 = (e, t) => {
	for (var r in t || (t = {})) xe.call(t, r) && _e(e, r, t[r]);
	if (F) for (var r of F(t)) be.call(t, r) && _e(e, r, t[r]);
	return e;
};
var $ = (e, t) => st(e, nt(t));
var v = (e, t) => {
	var r = {};
	for (var s in e) xe.call(e, s) && t.indexOf(s) < 0 && (r[s] = e[s]);
	if (e != null && F) for (var s of F(e)) t.indexOf(s) < 0 && be.call(e, s) && (r[s] = e[s]);
	return r;
};
var N = s$1();
var k = /{([^}]*)}/g;
var ne = /(\d+\s+[\+\-\*\/]\s+\d+)/g;
var ie = /var\([^)]+\)/g;
function oe(e) {
	return a(e) ? e.replace(/[A-Z]/g, (t, r) => r === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function ve(e) {
	return i(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function dt(e) {
	return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function Q(e = "", t = "") {
	return dt(`${a(e, !1) && a(t, !1) ? `${e}-` : e}${t}`);
}
function ae(e = "", t = "") {
	return `--${Q(e, t)}`;
}
function ht(e = "") {
	return ((e.match(/{/g) || []).length + (e.match(/}/g) || []).length) % 2 !== 0;
}
function Y(e, t = "", r = "", s = [], i) {
	if (a(e)) {
		let a = e.trim();
		if (ht(a)) return;
		if (G(a, k)) {
			let n = a.replaceAll(k, (l) => {
				return `var(${ae(r, re(l.replace(/{|}/g, "").split(".").filter((m) => !s.some((d) => G(m, d))).join("-")))}${s$2(i) ? `, ${i}` : ""})`;
			});
			return G(n.replace(ie, "0"), ne) ? `calc(${n})` : n;
		}
		return a;
	} else if (z$1(e)) return e;
}
function Re(e, t, r) {
	a(t, !1) && e.push(`${t}:${r};`);
}
function C(e, t) {
	return e ? `${e}{${t}}` : "";
}
function le(e, t) {
	if (e.indexOf("dt(") === -1) return e;
	function r(n, l) {
		let o = [], c = 0, m = "", d = null, u = 0;
		for (; c <= n.length;) {
			let g = n[c];
			if ((g === "\"" || g === "'" || g === "`") && n[c - 1] !== "\\" && (d = d === g ? null : g), !d && (g === "(" && u++, g === ")" && u--, (g === "," || c === n.length) && u === 0)) {
				let f = m.trim();
				f.startsWith("dt(") ? o.push(le(f, l)) : o.push(s(f)), m = "", c++;
				continue;
			}
			g !== void 0 && (m += g), c++;
		}
		return o;
	}
	function s(n) {
		let l = n[0];
		if ((l === "\"" || l === "'" || l === "`") && n[n.length - 1] === l) return n.slice(1, -1);
		let o = Number(n);
		return isNaN(o) ? n : o;
	}
	let i = [], a = [];
	for (let n = 0; n < e.length; n++) if (e[n] === "d" && e.slice(n, n + 3) === "dt(") a.push(n), n += 2;
	else if (e[n] === ")" && a.length > 0) {
		let l = a.pop();
		a.length === 0 && i.push([l, n]);
	}
	if (!i.length) return e;
	for (let n = i.length - 1; n >= 0; n--) {
		let [l, o] = i[n], d = t(...r(e.slice(l + 3, o), t));
		e = e.slice(0, l) + d + e.slice(o + 1);
	}
	return e;
}
var E = (...e) => ue(S.getTheme(), ...e);
var ue = (e = {}, t, r, s) => {
	if (t) {
		let { variable: i, options: a } = S.defaults || {}, { prefix: n, transform: l$2 } = (e == null ? void 0 : e.options) || a || {}, o = G(t, k) ? t : `{${t}}`;
		return s === "value" || l(s) && l$2 === "strict" ? S.getTokenValue(t) : Y(o, void 0, n, [i.excludedKeyRegex], r);
	}
	return "";
};
function ar(e, ...t) {
	if (e instanceof Array) return le(e.reduce((s, i, a) => {
		var n;
		return s + i + ((n = m(t[a], { dt: E })) != null ? n : "");
	}, ""), E);
	return m(e, { dt: E });
}
function de(e, t = {}) {
	let r = S.defaults.variable, { prefix: s = r.prefix, selector: i$4 = r.selector, excludedKeyRegex: a = r.excludedKeyRegex } = t, n = [], l = [], o = [{
		node: e,
		path: s
	}];
	for (; o.length;) {
		let { node: m, path: d } = o.pop();
		for (let u in m) {
			let g = m[u], f = ve(g), p = G(u, a) ? Q(d) : Q(d, re(u));
			if (i(f)) o.push({
				node: f,
				path: p
			});
			else {
				Re(l, ae(p), Y(f, p, s, [a]));
				let T = p;
				s && T.startsWith(s + "-") && (T = T.slice(s.length + 1)), n.push(T.replace(/-/g, "."));
			}
		}
	}
	let c = l.join("");
	return {
		value: l,
		tokens: n,
		declarations: c,
		css: C(i$4, c)
	};
}
var b = {
	regex: {
		rules: {
			class: {
				pattern: /^\.([a-zA-Z][\w-]*)$/,
				resolve(e) {
					return {
						type: "class",
						selector: e,
						matched: this.pattern.test(e.trim())
					};
				}
			},
			attr: {
				pattern: /^\[(.*)\]$/,
				resolve(e) {
					return {
						type: "attr",
						selector: `:root${e},:host${e}`,
						matched: this.pattern.test(e.trim())
					};
				}
			},
			media: {
				pattern: /^@media (.*)$/,
				resolve(e) {
					return {
						type: "media",
						selector: e,
						matched: this.pattern.test(e.trim())
					};
				}
			},
			system: {
				pattern: /^system$/,
				resolve(e) {
					return {
						type: "system",
						selector: "@media (prefers-color-scheme: dark)",
						matched: this.pattern.test(e.trim())
					};
				}
			},
			custom: { resolve(e) {
				return {
					type: "custom",
					selector: e,
					matched: !0
				};
			} }
		},
		resolve(e) {
			let t = Object.keys(this.rules).filter((r) => r !== "custom").map((r) => this.rules[r]);
			return [e].flat().map((r) => {
				var s;
				return (s = t.map((i) => i.resolve(r)).find((i) => i.matched)) != null ? s : this.rules.custom.resolve(r);
			});
		}
	},
	_toVariables(e, t) {
		return de(e, { prefix: t == null ? void 0 : t.prefix });
	},
	getCommon({ name: e = "", theme: t = {}, params: r, set: s, defaults: i }) {
		var R, T, j, O, M, z, V;
		let { preset: a, options: n } = t, l, o, c, m$1, d, u, g;
		if (s$2(a) && n.transform !== "strict") {
			let { primitive: L, semantic: te, extend: re } = a, f = te || {}, { colorScheme: K } = f, A = v(f, ["colorScheme"]), x = re || {}, { colorScheme: X } = x, G = v(x, ["colorScheme"]), p = K || {}, { dark: U } = p, B = v(p, ["dark"]), y = X || {}, { dark: I } = y, H = v(y, ["dark"]), W = s$2(L) ? this._toVariables({ primitive: L }, n) : {}, q = s$2(A) ? this._toVariables({ semantic: A }, n) : {}, Z = s$2(B) ? this._toVariables({ light: B }, n) : {}, pe = s$2(U) ? this._toVariables({ dark: U }, n) : {}, fe = s$2(G) ? this._toVariables({ semantic: G }, n) : {}, ye = s$2(H) ? this._toVariables({ light: H }, n) : {}, Se = s$2(I) ? this._toVariables({ dark: I }, n) : {}, [Me, ze] = [(R = W.declarations) != null ? R : "", W.tokens], [Ke, Xe] = [(T = q.declarations) != null ? T : "", q.tokens || []], [Ge, Ue] = [(j = Z.declarations) != null ? j : "", Z.tokens || []], [Be, Ie] = [(O = pe.declarations) != null ? O : "", pe.tokens || []], [He, We] = [(M = fe.declarations) != null ? M : "", fe.tokens || []], [qe, Ze] = [(z = ye.declarations) != null ? z : "", ye.tokens || []], [Fe, Je] = [(V = Se.declarations) != null ? V : "", Se.tokens || []];
			l = this.transformCSS(e, Me, "light", "variable", n, s, i), o = ze;
			c = `${this.transformCSS(e, `${Ke}${Ge}`, "light", "variable", n, s, i)}${this.transformCSS(e, `${Be}`, "dark", "variable", n, s, i)}`, m$1 = [.../* @__PURE__ */ new Set([
				...Xe,
				...Ue,
				...Ie
			])];
			d = `${this.transformCSS(e, `${He}${qe}color-scheme:light`, "light", "variable", n, s, i)}${this.transformCSS(e, `${Fe}color-scheme:dark`, "dark", "variable", n, s, i)}`, u = [.../* @__PURE__ */ new Set([
				...We,
				...Ze,
				...Je
			])], g = m(a.css, { dt: E });
		}
		return {
			primitive: {
				css: l,
				tokens: o
			},
			semantic: {
				css: c,
				tokens: m$1
			},
			global: {
				css: d,
				tokens: u
			},
			style: g
		};
	},
	getPreset({ name: e = "", preset: t = {}, options: r, params: s, set: i, defaults: a, selector: n }) {
		var f, x, p;
		let l, o, c;
		if (s$2(t) && r.transform !== "strict") {
			let y = e.replace("-directive", ""), m$2 = t, { colorScheme: R, extend: T, css: j } = m$2, O = v(m$2, [
				"colorScheme",
				"extend",
				"css"
			]), d = T || {}, { colorScheme: M } = d, z = v(d, ["colorScheme"]), u = R || {}, { dark: V } = u, L = v(u, ["dark"]), g = M || {}, { dark: te } = g, re = v(g, ["dark"]), K = s$2(O) ? this._toVariables({ [y]: h$1(h$1({}, O), z) }, r) : {}, A = s$2(L) ? this._toVariables({ [y]: h$1(h$1({}, L), re) }, r) : {}, X = s$2(V) ? this._toVariables({ [y]: h$1(h$1({}, V), te) }, r) : {}, [G, U] = [(f = K.declarations) != null ? f : "", K.tokens || []], [B, I] = [(x = A.declarations) != null ? x : "", A.tokens || []], [H, W] = [(p = X.declarations) != null ? p : "", X.tokens || []];
			l = `${this.transformCSS(y, `${G}${B}`, "light", "variable", r, i, a, n)}${this.transformCSS(y, H, "dark", "variable", r, i, a, n)}`, o = [.../* @__PURE__ */ new Set([
				...U,
				...I,
				...W
			])], c = m(j, { dt: E });
		}
		return {
			css: l,
			tokens: o,
			style: c
		};
	},
	getPresetC({ name: e = "", theme: t = {}, params: r, set: s, defaults: i }) {
		var o;
		let { preset: a, options: n } = t, l = (o = a == null ? void 0 : a.components) == null ? void 0 : o[e];
		return this.getPreset({
			name: e,
			preset: l,
			options: n,
			params: r,
			set: s,
			defaults: i
		});
	},
	getPresetD({ name: e = "", theme: t = {}, params: r, set: s, defaults: i }) {
		var c, m;
		let a = e.replace("-directive", ""), { preset: n, options: l } = t, o = ((c = n == null ? void 0 : n.components) == null ? void 0 : c[a]) || ((m = n == null ? void 0 : n.directives) == null ? void 0 : m[a]);
		return this.getPreset({
			name: a,
			preset: o,
			options: l,
			params: r,
			set: s,
			defaults: i
		});
	},
	applyDarkColorScheme(e) {
		return !(e.darkModeSelector === "none" || e.darkModeSelector === !1);
	},
	getColorSchemeOption(e, t) {
		var r;
		return this.applyDarkColorScheme(e) ? this.regex.resolve(e.darkModeSelector === !0 ? t.options.darkModeSelector : (r = e.darkModeSelector) != null ? r : t.options.darkModeSelector) : [];
	},
	getLayerOrder(e, t = {}, r, s) {
		let { cssLayer: i } = t;
		return i ? `@layer ${m(i.order || i.name || "primeui", r)}` : "";
	},
	getCommonStyleSheet({ name: e = "", theme: t = {}, params: r, props: s = {}, set: i$1, defaults: a }) {
		let n = this.getCommon({
			name: e,
			theme: t,
			params: r,
			set: i$1,
			defaults: a
		}), l = Object.entries(s).reduce((o, [c, m]) => o.push(`${c}="${m}"`) && o, []).join(" ");
		return Object.entries(n || {}).reduce((o, [c, m]) => {
			if (i(m) && Object.hasOwn(m, "css")) {
				let d = Y$2(m.css), u = `${c}-variables`;
				o.push(`<style type="text/css" data-primevue-style-id="${u}" ${l}>${d}</style>`);
			}
			return o;
		}, []).join("");
	},
	getStyleSheet({ name: e = "", theme: t = {}, params: r, props: s = {}, set: i, defaults: a }) {
		var c;
		let n = {
			name: e,
			theme: t,
			params: r,
			set: i,
			defaults: a
		}, l = (c = e.includes("-directive") ? this.getPresetD(n) : this.getPresetC(n)) == null ? void 0 : c.css, o = Object.entries(s).reduce((m, [d, u]) => m.push(`${d}="${u}"`) && m, []).join(" ");
		return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${o}>${Y$2(l)}</style>` : "";
	},
	createTokens(e = {}, t, r = "", s = "", i$2 = {}) {
		let a = function(l$1, o = {}, c = []) {
			if (c.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), {
				colorScheme: l$1,
				path: this.path,
				paths: o,
				value: void 0
			};
			c.push(this.path), o.name = this.path, o.binding || (o.binding = {});
			let m = this.value;
			if (typeof this.value == "string" && k.test(this.value)) {
				let u = this.value.trim().replace(k, (g) => {
					var y;
					let f = g.slice(1, -1), x = this.tokens[f];
					if (!x) return console.warn(`Token not found for path: ${f}`), "__UNRESOLVED__";
					let p = x.computed(l$1, o, c);
					return Array.isArray(p) && p.length === 2 ? `light-dark(${p[0].value},${p[1].value})` : (y = p == null ? void 0 : p.value) != null ? y : "__UNRESOLVED__";
				});
				m = ne.test(u.replace(ie, "0")) ? `calc(${u})` : u;
			}
			return l(o.binding) && delete o.binding, c.pop(), {
				colorScheme: l$1,
				path: this.path,
				paths: o,
				value: m.includes("__UNRESOLVED__") ? void 0 : m
			};
		}, n = (l, o, c) => {
			Object.entries(l).forEach(([m, d]) => {
				let u = G(m, t.variable.excludedKeyRegex) ? o : o ? `${o}.${oe(m)}` : oe(m), g = c ? `${c}.${m}` : m;
				i(d) ? n(d, u, g) : (i$2[u] || (i$2[u] = {
					paths: [],
					computed: (f, x = {}, p = []) => {
						if (i$2[u].paths.length === 1) return i$2[u].paths[0].computed(i$2[u].paths[0].scheme, x.binding, p);
						if (f && f !== "none") for (let y = 0; y < i$2[u].paths.length; y++) {
							let R = i$2[u].paths[y];
							if (R.scheme === f) return R.computed(f, x.binding, p);
						}
						return i$2[u].paths.map((y) => y.computed(y.scheme, x[y.scheme], p));
					}
				}), i$2[u].paths.push({
					path: g,
					value: d,
					scheme: g.includes("colorScheme.light") ? "light" : g.includes("colorScheme.dark") ? "dark" : "none",
					computed: a,
					tokens: i$2
				}));
			});
		};
		return n(e, r, s), i$2;
	},
	getTokenValue(e, t, r) {
		var l;
		let i = ((o) => o.split(".").filter((m) => !G(m.toLowerCase(), r.variable.excludedKeyRegex)).join("."))(t), a = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, n = [(l = e[i]) == null ? void 0 : l.computed(a)].flat().filter((o) => o);
		return n.length === 1 ? n[0].value : n.reduce((o = {}, c) => {
			let u = c, { colorScheme: m } = u;
			return o[m] = v(u, ["colorScheme"]), o;
		}, void 0);
	},
	getSelectorRule(e, t, r, s) {
		return r === "class" || r === "attr" ? C(s$2(t) ? `${e}${t},${e} ${t}` : e, s) : C(e, C(t != null ? t : ":root,:host", s));
	},
	transformCSS(e, t, r, s, i$3 = {}, a, n, l) {
		if (s$2(t)) {
			let { cssLayer: o } = i$3;
			if (s !== "style") {
				let c = this.getColorSchemeOption(i$3, n);
				t = r === "dark" ? c.reduce((m, { type: d, selector: u }) => (s$2(u) && (m += u.includes("[CSS]") ? u.replace("[CSS]", t) : this.getSelectorRule(u, l, d, t)), m), "") : C(l != null ? l : ":root,:host", t);
			}
			if (o) {
				let c = {
					name: "primeui",
					order: "primeui"
				};
				i(o) && (c.name = m(o.name, {
					name: e,
					type: s
				})), s$2(c.name) && (t = C(`@layer ${c.name}`, t), a?.layerNames(c.name));
			}
			return t;
		}
		return "";
	}
};
var S = {
	defaults: {
		variable: {
			prefix: "p",
			selector: ":root,:host",
			excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi
		},
		options: {
			prefix: "p",
			darkModeSelector: "system",
			cssLayer: !1
		}
	},
	_theme: void 0,
	_layerNames: /* @__PURE__ */ new Set(),
	_loadedStyleNames: /* @__PURE__ */ new Set(),
	_loadingStyles: /* @__PURE__ */ new Set(),
	_tokens: {},
	update(e = {}) {
		let { theme: t } = e;
		t && (this._theme = $(h$1({}, t), { options: h$1(h$1({}, this.defaults.options), t.options) }), this._tokens = b.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
	},
	get theme() {
		return this._theme;
	},
	get preset() {
		var e;
		return ((e = this.theme) == null ? void 0 : e.preset) || {};
	},
	get options() {
		var e;
		return ((e = this.theme) == null ? void 0 : e.options) || {};
	},
	get tokens() {
		return this._tokens;
	},
	getTheme() {
		return this.theme;
	},
	setTheme(e) {
		this.update({ theme: e }), N.emit("theme:change", e);
	},
	getPreset() {
		return this.preset;
	},
	setPreset(e) {
		this._theme = $(h$1({}, this.theme), { preset: e }), this._tokens = b.createTokens(e, this.defaults), this.clearLoadedStyleNames(), N.emit("preset:change", e), N.emit("theme:change", this.theme);
	},
	getOptions() {
		return this.options;
	},
	setOptions(e) {
		this._theme = $(h$1({}, this.theme), { options: e }), this.clearLoadedStyleNames(), N.emit("options:change", e), N.emit("theme:change", this.theme);
	},
	getLayerNames() {
		return [...this._layerNames];
	},
	setLayerNames(e) {
		this._layerNames.add(e);
	},
	getLoadedStyleNames() {
		return this._loadedStyleNames;
	},
	isStyleNameLoaded(e) {
		return this._loadedStyleNames.has(e);
	},
	setLoadedStyleName(e) {
		this._loadedStyleNames.add(e);
	},
	deleteLoadedStyleName(e) {
		this._loadedStyleNames.delete(e);
	},
	clearLoadedStyleNames() {
		this._loadedStyleNames.clear();
	},
	getTokenValue(e) {
		return b.getTokenValue(this.tokens, e, this.defaults);
	},
	getCommon(e = "", t) {
		return b.getCommon({
			name: e,
			theme: this.theme,
			params: t,
			defaults: this.defaults,
			set: { layerNames: this.setLayerNames.bind(this) }
		});
	},
	getComponent(e = "", t) {
		let r = {
			name: e,
			theme: this.theme,
			params: t,
			defaults: this.defaults,
			set: { layerNames: this.setLayerNames.bind(this) }
		};
		return b.getPresetC(r);
	},
	getDirective(e = "", t) {
		let r = {
			name: e,
			theme: this.theme,
			params: t,
			defaults: this.defaults,
			set: { layerNames: this.setLayerNames.bind(this) }
		};
		return b.getPresetD(r);
	},
	getCustomPreset(e = "", t, r, s) {
		let i = {
			name: e,
			preset: t,
			options: this.options,
			selector: r,
			params: s,
			defaults: this.defaults,
			set: { layerNames: this.setLayerNames.bind(this) }
		};
		return b.getPreset(i);
	},
	getLayerOrderCSS(e = "") {
		return b.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
	},
	transformCSS(e = "", t, r = "style", s) {
		return b.transformCSS(e, t, s, r, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
	},
	getCommonStyleSheet(e = "", t, r = {}) {
		return b.getCommonStyleSheet({
			name: e,
			theme: this.theme,
			params: t,
			props: r,
			defaults: this.defaults,
			set: { layerNames: this.setLayerNames.bind(this) }
		});
	},
	getStyleSheet(e, t, r = {}) {
		return b.getStyleSheet({
			name: e,
			theme: this.theme,
			params: t,
			props: r,
			defaults: this.defaults,
			set: { layerNames: this.setLayerNames.bind(this) }
		});
	},
	onStyleMounted(e) {
		this._loadingStyles.add(e);
	},
	onStyleUpdated(e) {
		this._loadingStyles.add(e);
	},
	onStyleLoaded(e, { name: t }) {
		this._loadingStyles.size && (this._loadingStyles.delete(t), N.emit(`theme:${t}:load`, e), !this._loadingStyles.size && N.emit("theme:load"));
	}
};
// node_modules/@primevue/core/api/index.mjs
var FilterMatchMode = {
	STARTS_WITH: "startsWith",
	CONTAINS: "contains",
	NOT_CONTAINS: "notContains",
	ENDS_WITH: "endsWith",
	EQUALS: "equals",
	NOT_EQUALS: "notEquals",
	IN: "in",
	LESS_THAN: "lt",
	LESS_THAN_OR_EQUAL_TO: "lte",
	GREATER_THAN: "gt",
	GREATER_THAN_OR_EQUAL_TO: "gte",
	BETWEEN: "between",
	DATE_IS: "dateIs",
	DATE_IS_NOT: "dateIsNot",
	DATE_BEFORE: "dateBefore",
	DATE_AFTER: "dateAfter"
};
function _createForOfIteratorHelper(r, e) {
	var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
	if (!t) {
		if (Array.isArray(r) || (t = _unsupportedIterableToArray$11(r)) || e) {
			t && (r = t);
			var _n = 0, F = function F() {};
			return {
				s: F,
				n: function n() {
					return _n >= r.length ? { done: true } : {
						done: false,
						value: r[_n++]
					};
				},
				e: function e(r) {
					throw r;
				},
				f: F
			};
		}
		throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	var o, a = true, u = false;
	return {
		s: function s() {
			t = t.call(r);
		},
		n: function n() {
			var r = t.next();
			return a = r.done, r;
		},
		e: function e(r) {
			u = true, o = r;
		},
		f: function f() {
			try {
				a || null == t["return"] || t["return"]();
			} finally {
				if (u) throw o;
			}
		}
	};
}
function _unsupportedIterableToArray$11(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$11(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$11(r, a) : void 0;
	}
}
function _arrayLikeToArray$11(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
var FilterService = {
	filter: function filter(value, fields, filterValue, filterMatchMode, filterLocale) {
		var filteredItems = [];
		if (!value) return filteredItems;
		var _iterator = _createForOfIteratorHelper(value), _step;
		try {
			for (_iterator.s(); !(_step = _iterator.n()).done;) {
				var item = _step.value;
				if (typeof item === "string") {
					if (this.filters[filterMatchMode](item, filterValue, filterLocale)) {
						filteredItems.push(item);
						continue;
					}
				} else {
					var _iterator2 = _createForOfIteratorHelper(fields), _step2;
					try {
						for (_iterator2.s(); !(_step2 = _iterator2.n()).done;) {
							var field = _step2.value;
							var fieldValue = p$1(item, field);
							if (this.filters[filterMatchMode](fieldValue, filterValue, filterLocale)) {
								filteredItems.push(item);
								break;
							}
						}
					} catch (err) {
						_iterator2.e(err);
					} finally {
						_iterator2.f();
					}
				}
			}
		} catch (err) {
			_iterator.e(err);
		} finally {
			_iterator.f();
		}
		return filteredItems;
	},
	filters: {
		startsWith: function startsWith(value, filter, filterLocale) {
			if (filter === void 0 || filter === null || filter === "") return true;
			if (value === void 0 || value === null) return false;
			var filterValue = X(filter.toString()).toLocaleLowerCase(filterLocale);
			return X(value.toString()).toLocaleLowerCase(filterLocale).slice(0, filterValue.length) === filterValue;
		},
		contains: function contains(value, filter, filterLocale) {
			if (filter === void 0 || filter === null || filter === "") return true;
			if (value === void 0 || value === null) return false;
			var filterValue = X(filter.toString()).toLocaleLowerCase(filterLocale);
			return X(value.toString()).toLocaleLowerCase(filterLocale).indexOf(filterValue) !== -1;
		},
		notContains: function notContains(value, filter, filterLocale) {
			if (filter === void 0 || filter === null || filter === "") return true;
			if (value === void 0 || value === null) return false;
			var filterValue = X(filter.toString()).toLocaleLowerCase(filterLocale);
			return X(value.toString()).toLocaleLowerCase(filterLocale).indexOf(filterValue) === -1;
		},
		endsWith: function endsWith(value, filter, filterLocale) {
			if (filter === void 0 || filter === null || filter === "") return true;
			if (value === void 0 || value === null) return false;
			var filterValue = X(filter.toString()).toLocaleLowerCase(filterLocale);
			var stringValue = X(value.toString()).toLocaleLowerCase(filterLocale);
			return stringValue.indexOf(filterValue, stringValue.length - filterValue.length) !== -1;
		},
		equals: function equals(value, filter, filterLocale) {
			if (filter === void 0 || filter === null || filter === "") return true;
			if (value === void 0 || value === null) return false;
			if (value.getTime && filter.getTime) return value.getTime() === filter.getTime();
			else return X(value.toString()).toLocaleLowerCase(filterLocale) == X(filter.toString()).toLocaleLowerCase(filterLocale);
		},
		notEquals: function notEquals(value, filter, filterLocale) {
			if (filter === void 0 || filter === null || filter === "") return false;
			if (value === void 0 || value === null) return true;
			if (value.getTime && filter.getTime) return value.getTime() !== filter.getTime();
			else return X(value.toString()).toLocaleLowerCase(filterLocale) != X(filter.toString()).toLocaleLowerCase(filterLocale);
		},
		"in": function _in(value, filter) {
			if (filter === void 0 || filter === null || filter.length === 0) return true;
			for (var i = 0; i < filter.length; i++) if (k$2(value, filter[i])) return true;
			return false;
		},
		between: function between(value, filter) {
			if (filter == null || filter[0] == null || filter[1] == null) return true;
			if (value === void 0 || value === null) return false;
			if (value.getTime) return filter[0].getTime() <= value.getTime() && value.getTime() <= filter[1].getTime();
			else return filter[0] <= value && value <= filter[1];
		},
		lt: function lt(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (value.getTime && filter.getTime) return value.getTime() < filter.getTime();
			else return value < filter;
		},
		lte: function lte(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (value.getTime && filter.getTime) return value.getTime() <= filter.getTime();
			else return value <= filter;
		},
		gt: function gt(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (value.getTime && filter.getTime) return value.getTime() > filter.getTime();
			else return value > filter;
		},
		gte: function gte(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (value.getTime && filter.getTime) return value.getTime() >= filter.getTime();
			else return value >= filter;
		},
		dateIs: function dateIs(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (typeof value === "string") value = new Date(value);
			if (typeof filter === "string") filter = new Date(filter);
			return value.toDateString() === filter.toDateString();
		},
		dateIsNot: function dateIsNot(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (typeof value === "string") value = new Date(value);
			if (typeof filter === "string") filter = new Date(filter);
			return value.toDateString() !== filter.toDateString();
		},
		dateBefore: function dateBefore(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (typeof value === "string") value = new Date(value);
			if (typeof filter === "string") filter = new Date(filter);
			return value.getTime() < filter.getTime();
		},
		dateAfter: function dateAfter(value, filter) {
			if (filter === void 0 || filter === null) return true;
			if (value === void 0 || value === null) return false;
			if (typeof value === "string") value = new Date(value);
			if (typeof filter === "string") filter = new Date(filter);
			return value.getTime() > filter.getTime();
		}
	},
	register: function register(rule, fn) {
		this.filters[rule] = fn;
	}
};
// node_modules/@primeuix/styles/dist/base/index.mjs
var style$6 = "\n    *,\n    ::before,\n    ::after {\n        box-sizing: border-box;\n    }\n\n    .p-collapsible-enter-active {\n        animation: p-animate-collapsible-expand 0.2s ease-out;\n        overflow: hidden;\n    }\n\n    .p-collapsible-leave-active {\n        animation: p-animate-collapsible-collapse 0.2s ease-out;\n        overflow: hidden;\n    }\n\n    @keyframes p-animate-collapsible-expand {\n        from {\n            grid-template-rows: 0fr;\n        }\n        to {\n            grid-template-rows: 1fr;\n        }\n    }\n\n    @keyframes p-animate-collapsible-collapse {\n        from {\n            grid-template-rows: 1fr;\n        }\n        to {\n            grid-template-rows: 0fr;\n        }\n    }\n\n    .p-disabled,\n    .p-disabled * {\n        cursor: default;\n        pointer-events: none;\n        user-select: none;\n    }\n\n    .p-disabled,\n    .p-component:disabled {\n        opacity: dt('disabled.opacity');\n    }\n\n    .pi {\n        font-size: dt('icon.size');\n    }\n\n    .p-icon {\n        width: dt('icon.size');\n        height: dt('icon.size');\n    }\n\n    .p-overlay-mask {\n        background: var(--px-mask-background, dt('mask.background'));\n        color: dt('mask.color');\n        position: fixed;\n        top: 0;\n        left: 0;\n        width: 100%;\n        height: 100%;\n    }\n\n    .p-overlay-mask-enter-active {\n        animation: p-animate-overlay-mask-enter dt('mask.transition.duration') forwards;\n    }\n\n    .p-overlay-mask-leave-active {\n        animation: p-animate-overlay-mask-leave dt('mask.transition.duration') forwards;\n    }\n\n    @keyframes p-animate-overlay-mask-enter {\n        from {\n            background: transparent;\n        }\n        to {\n            background: var(--px-mask-background, dt('mask.background'));\n        }\n    }\n    @keyframes p-animate-overlay-mask-leave {\n        from {\n            background: var(--px-mask-background, dt('mask.background'));\n        }\n        to {\n            background: transparent;\n        }\n    }\n\n    .p-anchored-overlay-enter-active {\n        animation: p-animate-anchored-overlay-enter 300ms cubic-bezier(.19,1,.22,1);\n    }\n\n    .p-anchored-overlay-leave-active {\n        animation: p-animate-anchored-overlay-leave 300ms cubic-bezier(.19,1,.22,1);\n    }\n\n    @keyframes p-animate-anchored-overlay-enter {\n        from {\n            opacity: 0;\n            transform: scale(0.93);\n        }\n    }\n\n    @keyframes p-animate-anchored-overlay-leave {\n        to {\n            opacity: 0;\n            transform: scale(0.93);\n        }\n    }\n";
// node_modules/@vue/shared/dist/shared.esm-bundler.js
/**
* @vue/shared v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
// @__NO_SIDE_EFFECTS__
function makeMap(str) {
	const map = /* @__PURE__ */ Object.create(null);
	for (const key of str.split(",")) map[key] = 1;
	return (val) => val in map;
}
var EMPTY_OBJ = {};
var EMPTY_ARR = [];
var NOOP = () => {};
var NO = () => false;
var isOn = (key) => key.charCodeAt(0) === 111 && key.charCodeAt(1) === 110 && (key.charCodeAt(2) > 122 || key.charCodeAt(2) < 97);
var isModelListener = (key) => key.startsWith("onUpdate:");
var extend = Object.assign;
var remove = (arr, el) => {
	const i = arr.indexOf(el);
	if (i > -1) arr.splice(i, 1);
};
var hasOwnProperty$1 = Object.prototype.hasOwnProperty;
var hasOwn = (val, key) => hasOwnProperty$1.call(val, key);
var isArray = Array.isArray;
var isMap = (val) => toTypeString(val) === "[object Map]";
var isSet = (val) => toTypeString(val) === "[object Set]";
var isDate = (val) => toTypeString(val) === "[object Date]";
var isFunction = (val) => typeof val === "function";
var isString = (val) => typeof val === "string";
var isSymbol = (val) => typeof val === "symbol";
var isObject = (val) => val !== null && typeof val === "object";
var isPromise = (val) => {
	return (isObject(val) || isFunction(val)) && isFunction(val.then) && isFunction(val.catch);
};
var objectToString = Object.prototype.toString;
var toTypeString = (value) => objectToString.call(value);
var toRawType = (value) => {
	return toTypeString(value).slice(8, -1);
};
var isPlainObject = (val) => toTypeString(val) === "[object Object]";
var isIntegerKey = (key) => isString(key) && key !== "NaN" && key[0] !== "-" && "" + parseInt(key, 10) === key;
var isReservedProp = /* @__PURE__ */ makeMap(",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted");
var cacheStringFunction = (fn) => {
	const cache = /* @__PURE__ */ Object.create(null);
	return ((str) => {
		return cache[str] || (cache[str] = fn(str));
	});
};
var camelizeRE = /-\w/g;
var camelize = /* @__PURE__ */ cacheStringFunction((str) => {
	return str.replace(camelizeRE, (c) => c.slice(1).toUpperCase());
});
var hyphenateRE = /\B([A-Z])/g;
var hyphenate = /* @__PURE__ */ cacheStringFunction((str) => str.replace(hyphenateRE, "-$1").toLowerCase());
var capitalize = /* @__PURE__ */ cacheStringFunction((str) => {
	return str.charAt(0).toUpperCase() + str.slice(1);
});
var toHandlerKey = /* @__PURE__ */ cacheStringFunction((str) => {
	return str ? `on${capitalize(str)}` : ``;
});
var hasChanged = (value, oldValue) => !Object.is(value, oldValue);
var invokeArrayFns = (fns, ...arg) => {
	for (let i = 0; i < fns.length; i++) fns[i](...arg);
};
var def = (obj, key, value, writable = false) => {
	Object.defineProperty(obj, key, {
		configurable: true,
		enumerable: false,
		writable,
		value
	});
};
var looseToNumber = (val) => {
	const n = parseFloat(val);
	return isNaN(n) ? val : n;
};
var toNumber = (val) => {
	const n = isString(val) ? Number(val) : NaN;
	return isNaN(n) ? val : n;
};
var _globalThis;
var getGlobalThis = () => {
	return _globalThis || (_globalThis = typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : {});
};
function normalizeStyle(value) {
	if (isArray(value)) {
		const res = {};
		for (let i = 0; i < value.length; i++) {
			const item = value[i];
			const normalized = isString(item) ? parseStringStyle(item) : normalizeStyle(item);
			if (normalized) for (const key in normalized) res[key] = normalized[key];
		}
		return res;
	} else if (isString(value) || isObject(value)) return value;
}
var listDelimiterRE = /;(?![^(]*\))/g;
var propertyDelimiterRE = /:([^]+)/;
var styleCommentRE = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function parseStringStyle(cssText) {
	const ret = {};
	cssText.replace(styleCommentRE, (match) => match.startsWith("/*") ? "" : match).split(listDelimiterRE).forEach((item) => {
		if (item) {
			const tmp = item.split(propertyDelimiterRE);
			tmp.length > 1 && (ret[tmp[0].trim()] = tmp[1].trim());
		}
	});
	return ret;
}
function normalizeClass(value) {
	let res = "";
	if (isString(value)) res = value;
	else if (isArray(value)) for (let i = 0; i < value.length; i++) {
		const normalized = normalizeClass(value[i]);
		if (normalized) res += normalized + " ";
	}
	else if (isObject(value)) {
		for (const name in value) if (value[name]) res += name + " ";
	}
	return res.trim();
}
function normalizeProps(props) {
	if (!props) return null;
	let { class: klass, style } = props;
	if (klass && !isString(klass)) props.class = normalizeClass(klass);
	if (style) props.style = normalizeStyle(style);
	return props;
}
var isSpecialBooleanAttr = /* @__PURE__ */ makeMap(`itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly`);
function includeBooleanAttr(value) {
	return !!value || value === "";
}
function looseCompareArrays(a, b, seen) {
	if (a.length !== b.length) return false;
	let equal = true;
	for (let i = 0; equal && i < a.length; i++) equal = looseEqual(a[i], b[i], seen);
	return equal;
}
function looseCompareCollections(a, b, seen) {
	if (a.size !== b.size) return false;
	const candidates = Array.from(b);
	const matched = new Uint8Array(candidates.length);
	for (const item of a) {
		let index = -1;
		for (let i = 0; i < candidates.length; i++) if (!matched[i] && looseEqual(item, candidates[i], seen)) {
			index = i;
			break;
		}
		if (index < 0) return false;
		matched[index] = 1;
	}
	return true;
}
function looseCompareObjects(a, b, seen) {
	let aValidType = isMap(a);
	let bValidType = isMap(b);
	if (aValidType || bValidType) return aValidType && bValidType ? looseCompareCollections(a, b, seen) : false;
	aValidType = isSet(a);
	bValidType = isSet(b);
	if (aValidType || bValidType) return aValidType && bValidType ? looseCompareCollections(a, b, seen) : false;
	if (Object.keys(a).length !== Object.keys(b).length) return false;
	for (const key in a) {
		const aHasKey = a.hasOwnProperty(key);
		const bHasKey = b.hasOwnProperty(key);
		if (aHasKey && !bHasKey || !aHasKey && bHasKey || !looseEqual(a[key], b[key], seen)) return false;
	}
	return String(a) === String(b);
}
function looseCompareNested(a, b, seen, compare) {
	if (!seen) seen = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const [seenA, seenB] = seen;
	if (seenA.has(a) || seenB.has(b)) return seenA.get(a) === b && seenB.get(b) === a;
	seenA.set(a, b);
	seenB.set(b, a);
	const equal = compare(a, b, seen);
	seenA.delete(a);
	seenB.delete(b);
	return equal;
}
function looseEqual(a, b, seen) {
	if (a === b) return true;
	let aValidType = isDate(a);
	let bValidType = isDate(b);
	if (aValidType || bValidType) return aValidType && bValidType ? a.getTime() === b.getTime() : false;
	aValidType = isSymbol(a);
	bValidType = isSymbol(b);
	if (aValidType || bValidType) return a === b;
	aValidType = isArray(a);
	bValidType = isArray(b);
	if (aValidType || bValidType) return aValidType && bValidType ? looseCompareNested(a, b, seen, looseCompareArrays) : false;
	aValidType = isObject(a);
	bValidType = isObject(b);
	if (aValidType || bValidType) {
		if (!aValidType || !bValidType) return false;
		return looseCompareNested(a, b, seen, looseCompareObjects);
	}
	return String(a) === String(b);
}
var isRef$1 = (val) => {
	return !!(val && val["__v_isRef"] === true);
};
var toDisplayString = (val) => {
	return isString(val) ? val : val == null ? "" : isArray(val) || isObject(val) && (val.toString === objectToString || !isFunction(val.toString)) ? isRef$1(val) ? toDisplayString(val.value) : JSON.stringify(val, replacer, 2) : String(val);
};
var replacer = (_key, val) => {
	if (isRef$1(val)) return replacer(_key, val.value);
	else if (isMap(val)) return { [`Map(${val.size})`]: [...val.entries()].reduce((entries, [key, val2], i) => {
		entries[stringifySymbol(key, i) + " =>"] = val2;
		return entries;
	}, {}) };
	else if (isSet(val)) return { [`Set(${val.size})`]: [...val.values()].map((v) => stringifySymbol(v)) };
	else if (isSymbol(val)) return stringifySymbol(val);
	else if (isObject(val) && !isArray(val) && !isPlainObject(val)) return String(val);
	return val;
};
var stringifySymbol = (v, i = "") => {
	var _a;
	return isSymbol(v) ? `Symbol(${(_a = v.description) != null ? _a : i})` : v;
};
// node_modules/@vue/reactivity/dist/reactivity.esm-bundler.js
/**
* @vue/reactivity v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var activeEffectScope;
var EffectScope = class {
	constructor(detached = false) {
		this.detached = detached;
		/**
		* @internal
		*/
		this._active = true;
		/**
		* @internal track `on` calls, allow `on` call multiple times
		*/
		this._on = 0;
		/**
		* @internal
		*/
		this.effects = [];
		/**
		* @internal
		*/
		this.cleanups = [];
		this._isPaused = false;
		this._warnOnRun = true;
		this.__v_skip = true;
		if (!detached && activeEffectScope) {
			if (activeEffectScope.active) {
				this.parent = activeEffectScope;
				this.index = (activeEffectScope.scopes || (activeEffectScope.scopes = [])).push(this) - 1;
			} else {
				this._active = false;
				this._warnOnRun = false;
			}
		}
	}
	get active() {
		return this._active;
	}
	pause() {
		if (this._active) {
			this._isPaused = true;
			let i, l;
			if (this.scopes) {
				const scopes = this.scopes.slice();
				for (i = 0, l = scopes.length; i < l; i++) scopes[i].pause();
			}
			for (i = 0, l = this.effects.length; i < l; i++) this.effects[i].pause();
		}
	}
	/**
	* Resumes the effect scope, including all child scopes and effects.
	*/
	resume() {
		if (this._active) {
			if (this._isPaused) {
				this._isPaused = false;
				let i, l;
				if (this.scopes) {
					const scopes = this.scopes.slice();
					for (i = 0, l = scopes.length; i < l; i++) scopes[i].resume();
				}
				const effects = this.effects.slice();
				for (i = 0, l = effects.length; i < l; i++) effects[i].resume();
			}
		}
	}
	run(fn) {
		if (this._active) {
			const currentEffectScope = activeEffectScope;
			try {
				activeEffectScope = this;
				return fn();
			} finally {
				activeEffectScope = currentEffectScope;
			}
		}
	}
	/**
	* This should only be called on non-detached scopes
	* @internal
	*/
	on() {
		if (++this._on === 1) {
			this.prevScope = activeEffectScope;
			activeEffectScope = this;
		}
	}
	/**
	* This should only be called on non-detached scopes
	* @internal
	*/
	off() {
		if (this._on > 0 && --this._on === 0) {
			if (activeEffectScope === this) activeEffectScope = this.prevScope;
			else {
				let current = activeEffectScope;
				while (current) {
					if (current.prevScope === this) {
						current.prevScope = this.prevScope;
						break;
					}
					current = current.prevScope;
				}
			}
			this.prevScope = void 0;
		}
	}
	stop(fromParent) {
		if (this._active) {
			this._active = false;
			let i, l;
			for (i = 0, l = this.effects.length; i < l; i++) this.effects[i].stop();
			this.effects.length = 0;
			for (i = 0, l = this.cleanups.length; i < l; i++) this.cleanups[i]();
			this.cleanups.length = 0;
			if (this.scopes) {
				const scopes = this.scopes.slice();
				for (i = 0, l = scopes.length; i < l; i++) scopes[i].stop(true);
				this.scopes.length = 0;
			}
			if (!this.detached && this.parent && !fromParent) {
				const last = this.parent.scopes.pop();
				if (last && last !== this) {
					this.parent.scopes[this.index] = last;
					last.index = this.index;
				}
			}
			this.parent = void 0;
		}
	}
};
function getCurrentScope() {
	return activeEffectScope;
}
var activeSub;
var pausedQueueEffects = /* @__PURE__ */ new WeakSet();
var ReactiveEffect = class {
	constructor(fn) {
		this.fn = fn;
		/**
		* @internal
		*/
		this.deps = void 0;
		/**
		* @internal
		*/
		this.depsTail = void 0;
		/**
		* @internal
		*/
		this.flags = 5;
		/**
		* @internal
		*/
		this.next = void 0;
		/**
		* @internal
		*/
		this.cleanup = void 0;
		this.scheduler = void 0;
		if (activeEffectScope) {
			if (activeEffectScope.active) activeEffectScope.effects.push(this);
			else this.flags &= -2;
		}
	}
	pause() {
		this.flags |= 64;
	}
	resume() {
		if (this.flags & 64) {
			this.flags &= -65;
			if (pausedQueueEffects.has(this)) {
				pausedQueueEffects.delete(this);
				this.trigger();
			}
		}
	}
	/**
	* @internal
	*/
	notify() {
		if (this.flags & 2 && !(this.flags & 32)) return;
		if (!(this.flags & 8)) batch(this);
	}
	run() {
		if (!(this.flags & 1)) return this.fn();
		this.flags |= 2;
		cleanupEffect(this);
		prepareDeps(this);
		const prevEffect = activeSub;
		const prevShouldTrack = shouldTrack;
		activeSub = this;
		shouldTrack = true;
		try {
			return this.fn();
		} finally {
			cleanupDeps(this);
			activeSub = prevEffect;
			shouldTrack = prevShouldTrack;
			this.flags &= -3;
		}
	}
	stop() {
		if (this.flags & 1) {
			for (let link = this.deps; link; link = link.nextDep) removeSub(link);
			this.deps = this.depsTail = void 0;
			cleanupEffect(this);
			this.onStop && this.onStop();
			this.flags &= -2;
		}
	}
	trigger() {
		if (this.flags & 64) pausedQueueEffects.add(this);
		else if (this.scheduler) this.scheduler();
		else this.runIfDirty();
	}
	/**
	* @internal
	*/
	runIfDirty() {
		if (isDirty(this)) this.run();
	}
	get dirty() {
		return isDirty(this);
	}
};
var batchDepth = 0;
var batchedSub;
var batchedComputed;
function batch(sub, isComputed = false) {
	sub.flags |= 8;
	if (isComputed) {
		sub.next = batchedComputed;
		batchedComputed = sub;
		return;
	}
	sub.next = batchedSub;
	batchedSub = sub;
}
function startBatch() {
	batchDepth++;
}
function endBatch() {
	if (--batchDepth > 0) return;
	if (batchedComputed) {
		let e = batchedComputed;
		batchedComputed = void 0;
		while (e) {
			const next = e.next;
			e.next = void 0;
			e.flags &= -9;
			e = next;
		}
	}
	let error;
	while (batchedSub) {
		let e = batchedSub;
		batchedSub = void 0;
		while (e) {
			const next = e.next;
			e.next = void 0;
			e.flags &= -9;
			if (e.flags & 1) try {
				e.trigger();
			} catch (err) {
				if (!error) error = err;
			}
			e = next;
		}
	}
	if (error) throw error;
}
function prepareDeps(sub) {
	for (let link = sub.deps; link; link = link.nextDep) {
		link.version = -1;
		link.prevActiveLink = link.dep.activeLink;
		link.dep.activeLink = link;
	}
}
function cleanupDeps(sub) {
	let head;
	let tail = sub.depsTail;
	let link = tail;
	while (link) {
		const prev = link.prevDep;
		if (link.version === -1) {
			if (link === tail) tail = prev;
			removeSub(link);
			removeDep(link);
		} else head = link;
		link.dep.activeLink = link.prevActiveLink;
		link.prevActiveLink = void 0;
		link = prev;
	}
	sub.deps = head;
	sub.depsTail = tail;
}
function isDirty(sub) {
	for (let link = sub.deps; link; link = link.nextDep) if (link.dep.version !== link.version || link.dep.computed && (refreshComputed(link.dep.computed) || link.dep.version !== link.version)) return true;
	if (sub._dirty) return true;
	return false;
}
function refreshComputed(computed) {
	if (computed.flags & 4 && !(computed.flags & 16)) return;
	computed.flags &= -17;
	if (computed.globalVersion === globalVersion) return;
	computed.globalVersion = globalVersion;
	if (!computed.isSSR && computed.flags & 128 && (!computed.deps && !computed._dirty || !isDirty(computed))) return;
	computed.flags |= 2;
	const dep = computed.dep;
	const prevSub = activeSub;
	const prevShouldTrack = shouldTrack;
	activeSub = computed;
	shouldTrack = true;
	try {
		prepareDeps(computed);
		const value = computed.fn(computed._value);
		if (dep.version === 0 || hasChanged(value, computed._value)) {
			computed.flags |= 128;
			computed._value = value;
			dep.version++;
		}
	} catch (err) {
		dep.version++;
		throw err;
	} finally {
		activeSub = prevSub;
		shouldTrack = prevShouldTrack;
		cleanupDeps(computed);
		computed.flags &= -3;
	}
}
function removeSub(link, soft = false) {
	const { dep, prevSub, nextSub } = link;
	if (prevSub) {
		prevSub.nextSub = nextSub;
		link.prevSub = void 0;
	}
	if (nextSub) {
		nextSub.prevSub = prevSub;
		link.nextSub = void 0;
	}
	if (dep.subs === link) {
		dep.subs = prevSub;
		if (!prevSub && dep.computed) {
			dep.computed.flags &= -5;
			for (let l = dep.computed.deps; l; l = l.nextDep) removeSub(l, true);
		}
	}
	if (!soft && !--dep.sc && dep.map) dep.map.delete(dep.key);
}
function removeDep(link) {
	const { prevDep, nextDep } = link;
	if (prevDep) {
		prevDep.nextDep = nextDep;
		link.prevDep = void 0;
	}
	if (nextDep) {
		nextDep.prevDep = prevDep;
		link.nextDep = void 0;
	}
}
var shouldTrack = true;
var trackStack = [];
function pauseTracking() {
	trackStack.push(shouldTrack);
	shouldTrack = false;
}
function resetTracking() {
	const last = trackStack.pop();
	shouldTrack = last === void 0 ? true : last;
}
function cleanupEffect(e) {
	const { cleanup } = e;
	e.cleanup = void 0;
	if (cleanup) {
		const prevSub = activeSub;
		activeSub = void 0;
		try {
			cleanup();
		} finally {
			activeSub = prevSub;
		}
	}
}
var globalVersion = 0;
var Link = class {
	constructor(sub, dep) {
		this.sub = sub;
		this.dep = dep;
		this.version = dep.version;
		this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
	}
};
var Dep = class {
	constructor(computed) {
		this.computed = computed;
		this.version = 0;
		/**
		* Link between this dep and the current active effect
		*/
		this.activeLink = void 0;
		/**
		* Doubly linked list representing the subscribing effects (tail)
		*/
		this.subs = void 0;
		/**
		* For object property deps cleanup
		*/
		this.map = void 0;
		this.key = void 0;
		/**
		* Subscriber counter
		*/
		this.sc = 0;
		/**
		* @internal
		*/
		this.__v_skip = true;
	}
	track(debugInfo) {
		if (!activeSub || !shouldTrack || activeSub === this.computed) return;
		let link = this.activeLink;
		if (link === void 0 || link.sub !== activeSub) {
			link = this.activeLink = new Link(activeSub, this);
			if (!activeSub.deps) activeSub.deps = activeSub.depsTail = link;
			else {
				link.prevDep = activeSub.depsTail;
				activeSub.depsTail.nextDep = link;
				activeSub.depsTail = link;
			}
			addSub(link);
		} else if (link.version === -1) {
			link.version = this.version;
			if (link.nextDep) {
				const next = link.nextDep;
				next.prevDep = link.prevDep;
				if (link.prevDep) link.prevDep.nextDep = next;
				link.prevDep = activeSub.depsTail;
				link.nextDep = void 0;
				activeSub.depsTail.nextDep = link;
				activeSub.depsTail = link;
				if (activeSub.deps === link) activeSub.deps = next;
			}
		}
		return link;
	}
	trigger(debugInfo) {
		this.version++;
		globalVersion++;
		this.notify(debugInfo);
	}
	notify(debugInfo) {
		startBatch();
		try {
			for (let link = this.subs; link; link = link.prevSub) if (link.sub.notify()) link.sub.dep.notify();
		} finally {
			endBatch();
		}
	}
};
function addSub(link) {
	link.dep.sc++;
	if (link.sub.flags & 4) {
		const computed = link.dep.computed;
		if (computed && !link.dep.subs) {
			computed.flags |= 20;
			for (let l = computed.deps; l; l = l.nextDep) addSub(l);
		}
		const currentTail = link.dep.subs;
		if (currentTail !== link) {
			link.prevSub = currentTail;
			if (currentTail) currentTail.nextSub = link;
		}
		link.dep.subs = link;
	}
}
var targetMap = /* @__PURE__ */ new WeakMap();
var ITERATE_KEY = /* @__PURE__ */ Symbol("");
var MAP_KEY_ITERATE_KEY = /* @__PURE__ */ Symbol("");
var ARRAY_ITERATE_KEY = /* @__PURE__ */ Symbol("");
function track(target, type, key) {
	if (shouldTrack && activeSub) {
		let depsMap = targetMap.get(target);
		if (!depsMap) targetMap.set(target, depsMap = /* @__PURE__ */ new Map());
		let dep = depsMap.get(key);
		if (!dep) {
			depsMap.set(key, dep = new Dep());
			dep.map = depsMap;
			dep.key = key;
		}
		dep.track();
	}
}
function trigger(target, type, key, newValue, oldValue, oldTarget) {
	const depsMap = targetMap.get(target);
	if (!depsMap) {
		globalVersion++;
		return;
	}
	const run = (dep) => {
		if (dep) dep.trigger();
	};
	startBatch();
	if (type === "clear") depsMap.forEach(run);
	else {
		const targetIsArray = isArray(target);
		const isArrayIndex = targetIsArray && isIntegerKey(key);
		if (targetIsArray && key === "length") {
			const newLength = Number(newValue);
			depsMap.forEach((dep, key2) => {
				if (key2 === "length" || key2 === ARRAY_ITERATE_KEY || !isSymbol(key2) && key2 >= newLength) run(dep);
			});
		} else {
			if (key !== void 0 || depsMap.has(void 0)) run(depsMap.get(key));
			if (isArrayIndex) run(depsMap.get(ARRAY_ITERATE_KEY));
			switch (type) {
				case "add":
					if (!targetIsArray) {
						run(depsMap.get(ITERATE_KEY));
						if (isMap(target)) run(depsMap.get(MAP_KEY_ITERATE_KEY));
					} else if (isArrayIndex) run(depsMap.get("length"));
					break;
				case "delete":
					if (!targetIsArray) {
						run(depsMap.get(ITERATE_KEY));
						if (isMap(target)) run(depsMap.get(MAP_KEY_ITERATE_KEY));
					}
					break;
				case "set": if (isMap(target)) run(depsMap.get(ITERATE_KEY));
			}
		}
	}
	endBatch();
}
function reactiveReadArray(array) {
	const raw = /* @__PURE__ */ toRaw(array);
	if (raw === array) return raw;
	track(raw, "iterate", ARRAY_ITERATE_KEY);
	if (/* @__PURE__ */ isShallow(array)) return raw;
	if (!/* @__PURE__ */ isReadonly(array)) return raw.map(toReactive);
	return /* @__PURE__ */ isReactive(array) ? raw.map((item) => toReadonly(toReactive(item))) : raw.map(toReadonly);
}
function shallowReadArray(arr) {
	track(arr = /* @__PURE__ */ toRaw(arr), "iterate", ARRAY_ITERATE_KEY);
	return arr;
}
function toWrapped(target, item) {
	if (/* @__PURE__ */ isReadonly(target)) return /* @__PURE__ */ isReactive(target) ? toReadonly(toReactive(item)) : toReadonly(item);
	return toReactive(item);
}
var arrayInstrumentations = {
	__proto__: null,
	[Symbol.iterator]() {
		return iterator(this, Symbol.iterator, (item) => toWrapped(this, item));
	},
	concat(...args) {
		return reactiveReadArray(this).concat(...args.map((x) => isArray(x) ? reactiveReadArray(x) : x));
	},
	entries() {
		return iterator(this, "entries", (value) => {
			value[1] = toWrapped(this, value[1]);
			return value;
		});
	},
	every(fn, thisArg) {
		return apply(this, "every", fn, thisArg, void 0, arguments);
	},
	filter(fn, thisArg) {
		return apply(this, "filter", fn, thisArg, (v) => v.map((item) => toWrapped(this, item)), arguments);
	},
	find(fn, thisArg) {
		return apply(this, "find", fn, thisArg, (item) => toWrapped(this, item), arguments);
	},
	findIndex(fn, thisArg) {
		return apply(this, "findIndex", fn, thisArg, void 0, arguments);
	},
	findLast(fn, thisArg) {
		return apply(this, "findLast", fn, thisArg, (item) => toWrapped(this, item), arguments);
	},
	findLastIndex(fn, thisArg) {
		return apply(this, "findLastIndex", fn, thisArg, void 0, arguments);
	},
	forEach(fn, thisArg) {
		return apply(this, "forEach", fn, thisArg, void 0, arguments);
	},
	includes(...args) {
		return searchProxy(this, "includes", args);
	},
	indexOf(...args) {
		return searchProxy(this, "indexOf", args);
	},
	join(separator) {
		return reactiveReadArray(this).join(separator);
	},
	lastIndexOf(...args) {
		return searchProxy(this, "lastIndexOf", args);
	},
	map(fn, thisArg) {
		return apply(this, "map", fn, thisArg, void 0, arguments);
	},
	pop() {
		return noTracking(this, "pop");
	},
	push(...args) {
		return noTracking(this, "push", args);
	},
	reduce(fn, ...args) {
		return reduce$1(this, "reduce", fn, args);
	},
	reduceRight(fn, ...args) {
		return reduce$1(this, "reduceRight", fn, args);
	},
	shift() {
		return noTracking(this, "shift");
	},
	some(fn, thisArg) {
		return apply(this, "some", fn, thisArg, void 0, arguments);
	},
	splice(...args) {
		return noTracking(this, "splice", args);
	},
	toReversed() {
		return reactiveReadArray(this).toReversed();
	},
	toSorted(comparer) {
		return reactiveReadArray(this).toSorted(comparer);
	},
	toSpliced(...args) {
		return reactiveReadArray(this).toSpliced(...args);
	},
	unshift(...args) {
		return noTracking(this, "unshift", args);
	},
	values() {
		return iterator(this, "values", (item) => toWrapped(this, item));
	}
};
function iterator(self, method, wrapValue) {
	const arr = shallowReadArray(self);
	const methodFn = arr[method];
	const iter = methodFn.call(arr);
	if (arr !== self && !/* @__PURE__ */ isShallow(self)) {
		if (iter[Symbol.toStringTag] === "Array Iterator") {
			const wrapped = Object.create(Object.getPrototypeOf(iter));
			wrapped.next = () => wrapResult(iter.next(), wrapValue);
			if (methodFn !== arrayProto[method]) Object.defineProperties(wrapped, {
				return: { get() {
					const fn = iter.return;
					return typeof fn === "function" ? fn.bind(iter) : fn;
				} },
				throw: { get() {
					const fn = iter.throw;
					return typeof fn === "function" ? fn.bind(iter) : fn;
				} }
			});
			return wrapped;
		}
		iter._next = iter.next;
		iter.next = () => wrapResult(iter._next(), wrapValue);
	}
	return iter;
}
function wrapResult(result, wrapValue) {
	if (!result.done) result.value = wrapValue(result.value);
	return result;
}
var arrayProto = Array.prototype;
function apply(self, method, fn, thisArg, wrappedRetFn, args) {
	const arr = shallowReadArray(self);
	const needsWrap = arr !== self && !/* @__PURE__ */ isShallow(self);
	const methodFn = arr[method];
	if (methodFn !== arrayProto[method]) {
		const result2 = methodFn.apply(self, args);
		return needsWrap ? toReactive(result2) : result2;
	}
	let wrappedFn = fn;
	if (arr !== self) {
		if (needsWrap) wrappedFn = function(item, index) {
			return fn.call(this, toWrapped(self, item), index, self);
		};
		else if (fn.length > 2) wrappedFn = function(item, index) {
			return fn.call(this, item, index, self);
		};
	}
	const result = methodFn.call(arr, wrappedFn, thisArg);
	return needsWrap && wrappedRetFn ? wrappedRetFn(result) : result;
}
function reduce$1(self, method, fn, args) {
	const arr = shallowReadArray(self);
	const needsWrap = arr !== self && !/* @__PURE__ */ isShallow(self);
	let wrappedFn = fn;
	let wrapInitialAccumulator = false;
	if (arr !== self) {
		if (needsWrap) {
			wrapInitialAccumulator = args.length === 0;
			wrappedFn = function(acc, item, index) {
				if (wrapInitialAccumulator) {
					wrapInitialAccumulator = false;
					acc = toWrapped(self, acc);
				}
				return fn.call(this, acc, toWrapped(self, item), index, self);
			};
		} else if (fn.length > 3) wrappedFn = function(acc, item, index) {
			return fn.call(this, acc, item, index, self);
		};
	}
	const result = arr[method](wrappedFn, ...args);
	return wrapInitialAccumulator ? toWrapped(self, result) : result;
}
function searchProxy(self, method, args) {
	const arr = /* @__PURE__ */ toRaw(self);
	track(arr, "iterate", ARRAY_ITERATE_KEY);
	const res = arr[method](...args);
	if ((res === -1 || res === false) && /* @__PURE__ */ isProxy(args[0])) {
		args[0] = /* @__PURE__ */ toRaw(args[0]);
		return arr[method](...args);
	}
	return res;
}
function noTracking(self, method, args = []) {
	pauseTracking();
	startBatch();
	const res = (/* @__PURE__ */ toRaw(self))[method].apply(self, args);
	endBatch();
	resetTracking();
	return res;
}
var isNonTrackableKeys = /* @__PURE__ */ makeMap(`__proto__,__v_isRef,__isVue`);
var builtInSymbols = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((key) => key !== "arguments" && key !== "caller").map((key) => Symbol[key]).filter(isSymbol));
function hasOwnProperty(key) {
	if (!isSymbol(key)) key = String(key);
	const obj = /* @__PURE__ */ toRaw(this);
	track(obj, "has", key);
	return obj.hasOwnProperty(key);
}
var BaseReactiveHandler = class {
	constructor(_isReadonly = false, _isShallow = false) {
		this._isReadonly = _isReadonly;
		this._isShallow = _isShallow;
	}
	get(target, key, receiver) {
		if (key === "__v_skip") return target["__v_skip"];
		const isReadonly2 = this._isReadonly, isShallow2 = this._isShallow;
		if (key === "__v_isReactive") return !isReadonly2;
		else if (key === "__v_isReadonly") return isReadonly2;
		else if (key === "__v_isShallow") return isShallow2;
		else if (key === "__v_raw") {
			if (receiver === (isReadonly2 ? isShallow2 ? shallowReadonlyMap : readonlyMap : isShallow2 ? shallowReactiveMap : reactiveMap).get(target) || Object.getPrototypeOf(target) === Object.getPrototypeOf(receiver)) return target;
			return;
		}
		const targetIsArray = isArray(target);
		if (!isReadonly2) {
			let fn;
			if (targetIsArray && (fn = arrayInstrumentations[key])) return fn;
			if (key === "hasOwnProperty") return hasOwnProperty;
		}
		const res = Reflect.get(target, key, /* @__PURE__ */ isRef(target) ? target : receiver);
		if (isSymbol(key) ? builtInSymbols.has(key) : isNonTrackableKeys(key)) return res;
		if (!isReadonly2) track(target, "get", key);
		if (isShallow2) return res;
		if (/* @__PURE__ */ isRef(res)) {
			const value = targetIsArray && isIntegerKey(key) ? res : res.value;
			return isReadonly2 && isObject(value) ? /* @__PURE__ */ readonly(value) : value;
		}
		if (isObject(res)) return isReadonly2 ? /* @__PURE__ */ readonly(res) : /* @__PURE__ */ reactive(res);
		return res;
	}
};
var MutableReactiveHandler = class extends BaseReactiveHandler {
	constructor(isShallow2 = false) {
		super(false, isShallow2);
	}
	set(target, key, value, receiver) {
		let oldValue = target[key];
		const isArrayWithIntegerKey = isArray(target) && isIntegerKey(key);
		if (!this._isShallow) {
			const isOldValueReadonly = /* @__PURE__ */ isReadonly(oldValue);
			if (!/* @__PURE__ */ isShallow(value) && !/* @__PURE__ */ isReadonly(value)) {
				oldValue = /* @__PURE__ */ toRaw(oldValue);
				value = /* @__PURE__ */ toRaw(value);
			}
			if (!isArrayWithIntegerKey && /* @__PURE__ */ isRef(oldValue) && !/* @__PURE__ */ isRef(value)) {
				if (isOldValueReadonly) return true;
				else {
					oldValue.value = value;
					return true;
				}
			}
		}
		const hadKey = isArrayWithIntegerKey ? Number(key) < target.length : hasOwn(target, key);
		const result = Reflect.set(target, key, value, /* @__PURE__ */ isRef(target) ? target : receiver);
		if (target === /* @__PURE__ */ toRaw(receiver) && result) {
			if (!hadKey) trigger(target, "add", key, value);
			else if (hasChanged(value, oldValue)) trigger(target, "set", key, value, oldValue);
		}
		return result;
	}
	deleteProperty(target, key) {
		const hadKey = hasOwn(target, key);
		const oldValue = target[key];
		const result = Reflect.deleteProperty(target, key);
		if (result && hadKey) trigger(target, "delete", key, void 0, oldValue);
		return result;
	}
	has(target, key) {
		const result = Reflect.has(target, key);
		if (!isSymbol(key) || !builtInSymbols.has(key)) track(target, "has", key);
		return result;
	}
	ownKeys(target) {
		track(target, "iterate", isArray(target) ? "length" : ITERATE_KEY);
		return Reflect.ownKeys(target);
	}
};
var ReadonlyReactiveHandler = class extends BaseReactiveHandler {
	constructor(isShallow2 = false) {
		super(true, isShallow2);
	}
	set(target, key) {
		return true;
	}
	deleteProperty(target, key) {
		return true;
	}
};
var mutableHandlers = /* @__PURE__ */ new MutableReactiveHandler();
var readonlyHandlers = /* @__PURE__ */ new ReadonlyReactiveHandler();
var shallowReactiveHandlers = /* @__PURE__ */ new MutableReactiveHandler(true);
var toShallow = (value) => value;
var getProto = (v) => Reflect.getPrototypeOf(v);
function createIterableMethod(method, isReadonly2, isShallow2) {
	return function(...args) {
		const target = this["__v_raw"];
		const rawTarget = /* @__PURE__ */ toRaw(target);
		const targetIsMap = isMap(rawTarget);
		const isPair = method === "entries" || method === Symbol.iterator && targetIsMap;
		const isKeyOnly = method === "keys" && targetIsMap;
		const innerIterator = target[method](...args);
		const wrap = isShallow2 ? toShallow : isReadonly2 ? toReadonly : toReactive;
		!isReadonly2 && track(rawTarget, "iterate", isKeyOnly ? MAP_KEY_ITERATE_KEY : ITERATE_KEY);
		return extend(Object.create(innerIterator), { next() {
			const { value, done } = innerIterator.next();
			return done ? {
				value,
				done
			} : {
				value: isPair ? [wrap(value[0]), wrap(value[1])] : wrap(value),
				done
			};
		} });
	};
}
function createReadonlyMethod(type) {
	return function(...args) {
		return type === "delete" ? false : type === "clear" ? void 0 : this;
	};
}
function createInstrumentations(readonly, shallow) {
	const instrumentations = {
		get(key) {
			const target = this["__v_raw"];
			const rawTarget = /* @__PURE__ */ toRaw(target);
			const rawKey = /* @__PURE__ */ toRaw(key);
			if (!readonly) {
				if (hasChanged(key, rawKey)) track(rawTarget, "get", key);
				track(rawTarget, "get", rawKey);
			}
			const { has } = getProto(rawTarget);
			const wrap = shallow ? toShallow : readonly ? toReadonly : toReactive;
			if (has.call(rawTarget, key)) return wrap(target.get(key));
			else if (has.call(rawTarget, rawKey)) return wrap(target.get(rawKey));
			else if (target !== rawTarget) target.get(key);
		},
		get size() {
			const target = this["__v_raw"];
			!readonly && track(/* @__PURE__ */ toRaw(target), "iterate", ITERATE_KEY);
			return target.size;
		},
		has(key) {
			const target = this["__v_raw"];
			const rawTarget = /* @__PURE__ */ toRaw(target);
			const rawKey = /* @__PURE__ */ toRaw(key);
			if (!readonly) {
				if (hasChanged(key, rawKey)) track(rawTarget, "has", key);
				track(rawTarget, "has", rawKey);
			}
			return key === rawKey ? target.has(key) : target.has(key) || target.has(rawKey);
		},
		forEach(callback, thisArg) {
			const observed = this;
			const target = observed["__v_raw"];
			const rawTarget = /* @__PURE__ */ toRaw(target);
			const wrap = shallow ? toShallow : readonly ? toReadonly : toReactive;
			!readonly && track(rawTarget, "iterate", ITERATE_KEY);
			return target.forEach((value, key) => {
				return callback.call(thisArg, wrap(value), wrap(key), observed);
			});
		}
	};
	extend(instrumentations, readonly ? {
		add: createReadonlyMethod("add"),
		set: createReadonlyMethod("set"),
		delete: createReadonlyMethod("delete"),
		clear: createReadonlyMethod("clear")
	} : {
		add(value) {
			const target = /* @__PURE__ */ toRaw(this);
			const proto = getProto(target);
			const rawValue = /* @__PURE__ */ toRaw(value);
			const valueToAdd = !shallow && !/* @__PURE__ */ isShallow(value) && !/* @__PURE__ */ isReadonly(value) ? rawValue : value;
			if (!(proto.has.call(target, valueToAdd) || hasChanged(value, valueToAdd) && proto.has.call(target, value) || hasChanged(rawValue, valueToAdd) && proto.has.call(target, rawValue))) {
				target.add(valueToAdd);
				trigger(target, "add", valueToAdd, valueToAdd);
			}
			return this;
		},
		set(key, value) {
			if (!shallow && !/* @__PURE__ */ isShallow(value) && !/* @__PURE__ */ isReadonly(value)) value = /* @__PURE__ */ toRaw(value);
			const target = /* @__PURE__ */ toRaw(this);
			const { has, get } = getProto(target);
			let hadKey = has.call(target, key);
			if (!hadKey) {
				key = /* @__PURE__ */ toRaw(key);
				hadKey = has.call(target, key);
			}
			const oldValue = get.call(target, key);
			target.set(key, value);
			if (!hadKey) trigger(target, "add", key, value);
			else if (hasChanged(value, oldValue)) trigger(target, "set", key, value, oldValue);
			return this;
		},
		delete(key) {
			const target = /* @__PURE__ */ toRaw(this);
			const { has, get } = getProto(target);
			let hadKey = has.call(target, key);
			if (!hadKey) {
				key = /* @__PURE__ */ toRaw(key);
				hadKey = has.call(target, key);
			}
			const oldValue = get ? get.call(target, key) : void 0;
			const result = target.delete(key);
			if (hadKey) trigger(target, "delete", key, void 0, oldValue);
			return result;
		},
		clear() {
			const target = /* @__PURE__ */ toRaw(this);
			const hadItems = target.size !== 0;
			const oldTarget = void 0;
			const result = target.clear();
			if (hadItems) trigger(target, "clear", void 0, void 0, oldTarget);
			return result;
		}
	});
	[
		"keys",
		"values",
		"entries",
		Symbol.iterator
	].forEach((method) => {
		instrumentations[method] = createIterableMethod(method, readonly, shallow);
	});
	return instrumentations;
}
function createInstrumentationGetter(isReadonly2, shallow) {
	const instrumentations = createInstrumentations(isReadonly2, shallow);
	return (target, key, receiver) => {
		if (key === "__v_isReactive") return !isReadonly2;
		else if (key === "__v_isReadonly") return isReadonly2;
		else if (key === "__v_isShallow") return shallow;
		else if (key === "__v_raw") return target;
		return Reflect.get(hasOwn(instrumentations, key) && key in target ? instrumentations : target, key, receiver);
	};
}
var mutableCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(false, false) };
var shallowCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(false, true) };
var readonlyCollectionHandlers = { get: /* @__PURE__ */ createInstrumentationGetter(true, false) };
var reactiveMap = /* @__PURE__ */ new WeakMap();
var shallowReactiveMap = /* @__PURE__ */ new WeakMap();
var readonlyMap = /* @__PURE__ */ new WeakMap();
var shallowReadonlyMap = /* @__PURE__ */ new WeakMap();
function targetTypeMap(rawType) {
	switch (rawType) {
		case "Object":
		case "Array": return 1;
		case "Map":
		case "Set":
		case "WeakMap":
		case "WeakSet": return 2;
		default: return 0;
	}
}
// @__NO_SIDE_EFFECTS__
function reactive(target) {
	if (/* @__PURE__ */ isReadonly(target)) return target;
	return createReactiveObject(target, false, mutableHandlers, mutableCollectionHandlers, reactiveMap);
}
// @__NO_SIDE_EFFECTS__
function shallowReactive(target) {
	return createReactiveObject(target, false, shallowReactiveHandlers, shallowCollectionHandlers, shallowReactiveMap);
}
// @__NO_SIDE_EFFECTS__
function readonly(target) {
	return createReactiveObject(target, true, readonlyHandlers, readonlyCollectionHandlers, readonlyMap);
}
function createReactiveObject(target, isReadonly2, baseHandlers, collectionHandlers, proxyMap) {
	if (!isObject(target)) return target;
	if (target["__v_raw"] && !(isReadonly2 && target["__v_isReactive"])) return target;
	if (target["__v_skip"] || !Object.isExtensible(target)) return target;
	const existingProxy = proxyMap.get(target);
	if (existingProxy) return existingProxy;
	const targetType = targetTypeMap(toRawType(target));
	if (targetType === 0) return target;
	const proxy = new Proxy(target, targetType === 2 ? collectionHandlers : baseHandlers);
	proxyMap.set(target, proxy);
	return proxy;
}
// @__NO_SIDE_EFFECTS__
function isReactive(value) {
	if (/* @__PURE__ */ isReadonly(value)) return /* @__PURE__ */ isReactive(value["__v_raw"]);
	return !!(value && value["__v_isReactive"]);
}
// @__NO_SIDE_EFFECTS__
function isReadonly(value) {
	return !!(value && value["__v_isReadonly"]);
}
// @__NO_SIDE_EFFECTS__
function isShallow(value) {
	return !!(value && value["__v_isShallow"]);
}
// @__NO_SIDE_EFFECTS__
function isProxy(value) {
	return value ? !!value["__v_raw"] : false;
}
// @__NO_SIDE_EFFECTS__
function toRaw(observed) {
	const raw = observed && observed["__v_raw"];
	return raw ? /* @__PURE__ */ toRaw(raw) : observed;
}
function markRaw(value) {
	if (!hasOwn(value, "__v_skip") && Object.isExtensible(value)) def(value, "__v_skip", true);
	return value;
}
var toReactive = (value) => isObject(value) ? /* @__PURE__ */ reactive(value) : value;
var toReadonly = (value) => isObject(value) ? /* @__PURE__ */ readonly(value) : value;
// @__NO_SIDE_EFFECTS__
function isRef(r) {
	return r ? r["__v_isRef"] === true : false;
}
// @__NO_SIDE_EFFECTS__
function ref(value) {
	return createRef(value, false);
}
// @__NO_SIDE_EFFECTS__
function shallowRef(value) {
	return createRef(value, true);
}
function createRef(rawValue, shallow) {
	if (/* @__PURE__ */ isRef(rawValue)) return rawValue;
	return new RefImpl(rawValue, shallow);
}
var RefImpl = class {
	constructor(value, isShallow2) {
		this.dep = new Dep();
		this["__v_isRef"] = true;
		this["__v_isShallow"] = false;
		this._rawValue = isShallow2 ? value : /* @__PURE__ */ toRaw(value);
		this._value = isShallow2 ? value : toReactive(value);
		this["__v_isShallow"] = isShallow2;
	}
	get value() {
		this.dep.track();
		return this._value;
	}
	set value(newValue) {
		const oldValue = this._rawValue;
		const useDirectValue = this["__v_isShallow"] || /* @__PURE__ */ isShallow(newValue) || /* @__PURE__ */ isReadonly(newValue);
		newValue = useDirectValue ? newValue : /* @__PURE__ */ toRaw(newValue);
		if (hasChanged(newValue, oldValue)) {
			this._rawValue = newValue;
			this._value = useDirectValue ? newValue : toReactive(newValue);
			this.dep.trigger();
		}
	}
};
function unref(ref2) {
	return /* @__PURE__ */ isRef(ref2) ? ref2.value : ref2;
}
var shallowUnwrapHandlers = {
	get: (target, key, receiver) => key === "__v_raw" ? target : unref(Reflect.get(target, key, receiver)),
	set: (target, key, value, receiver) => {
		const oldValue = target[key];
		if (/* @__PURE__ */ isRef(oldValue) && !/* @__PURE__ */ isRef(value)) {
			oldValue.value = value;
			return true;
		} else return Reflect.set(target, key, value, receiver);
	}
};
function proxyRefs(objectWithRefs) {
	return /* @__PURE__ */ isReactive(objectWithRefs) ? objectWithRefs : new Proxy(objectWithRefs, shallowUnwrapHandlers);
}
var ComputedRefImpl = class {
	constructor(fn, setter, isSSR) {
		this.fn = fn;
		this.setter = setter;
		/**
		* @internal
		*/
		this._value = void 0;
		/**
		* @internal
		*/
		this.dep = new Dep(this);
		/**
		* @internal
		*/
		this.__v_isRef = true;
		/**
		* @internal
		*/
		this.deps = void 0;
		/**
		* @internal
		*/
		this.depsTail = void 0;
		/**
		* @internal
		*/
		this.flags = 16;
		/**
		* @internal
		*/
		this.globalVersion = globalVersion - 1;
		/**
		* @internal
		*/
		this.next = void 0;
		this.effect = this;
		this["__v_isReadonly"] = !setter;
		this.isSSR = isSSR;
	}
	/**
	* @internal
	*/
	notify() {
		this.flags |= 16;
		if (!(this.flags & 8) && activeSub !== this) {
			batch(this, true);
			return true;
		}
	}
	get value() {
		const link = this.dep.track();
		refreshComputed(this);
		if (link) link.version = this.dep.version;
		return this._value;
	}
	set value(newValue) {
		if (this.setter) this.setter(newValue);
	}
};
// @__NO_SIDE_EFFECTS__
function computed$1(getterOrOptions, debugOptions, isSSR = false) {
	let getter;
	let setter;
	if (isFunction(getterOrOptions)) getter = getterOrOptions;
	else {
		getter = getterOrOptions.get;
		setter = getterOrOptions.set;
	}
	return new ComputedRefImpl(getter, setter, isSSR);
}
var INITIAL_WATCHER_VALUE = {};
var cleanupMap = /* @__PURE__ */ new WeakMap();
var activeWatcher = void 0;
function onWatcherCleanup(cleanupFn, failSilently = false, owner = activeWatcher) {
	if (owner) {
		let cleanups = cleanupMap.get(owner);
		if (!cleanups) cleanupMap.set(owner, cleanups = []);
		cleanups.push(cleanupFn);
	}
}
function watch$1(source, cb, options = EMPTY_OBJ) {
	const { immediate, deep, once, scheduler, augmentJob, call } = options;
	const reactiveGetter = (source2) => {
		if (deep) return source2;
		if (/* @__PURE__ */ isShallow(source2) || deep === false || deep === 0) return traverse(source2, 1);
		return traverse(source2);
	};
	let effect;
	let getter;
	let cleanup;
	let boundCleanup;
	let forceTrigger = false;
	let isMultiSource = false;
	if (/* @__PURE__ */ isRef(source)) {
		getter = () => source.value;
		forceTrigger = /* @__PURE__ */ isShallow(source);
	} else if (/* @__PURE__ */ isReactive(source)) {
		getter = () => reactiveGetter(source);
		forceTrigger = true;
	} else if (isArray(source)) {
		isMultiSource = true;
		forceTrigger = source.some((s) => /* @__PURE__ */ isReactive(s) || /* @__PURE__ */ isShallow(s));
		getter = () => source.map((s) => {
			if (/* @__PURE__ */ isRef(s)) return s.value;
			else if (/* @__PURE__ */ isReactive(s)) return reactiveGetter(s);
			else if (isFunction(s)) return call ? call(s, 2) : s();
		});
	} else if (isFunction(source)) {
		if (cb) getter = call ? () => call(source, 2) : source;
		else getter = () => {
			if (cleanup) {
				pauseTracking();
				try {
					cleanup();
				} finally {
					resetTracking();
				}
			}
			const currentEffect = activeWatcher;
			activeWatcher = effect;
			try {
				return call ? call(source, 3, [boundCleanup]) : source(boundCleanup);
			} finally {
				activeWatcher = currentEffect;
			}
		};
	} else getter = NOOP;
	if (cb && deep) {
		const baseGetter = getter;
		const depth = deep === true ? Infinity : deep;
		getter = () => traverse(baseGetter(), depth);
	}
	const scope = getCurrentScope();
	const watchHandle = () => {
		effect.stop();
		if (scope && scope.active) remove(scope.effects, effect);
	};
	if (once && cb) {
		const _cb = cb;
		cb = (...args) => {
			try {
				return _cb(...args);
			} finally {
				watchHandle();
			}
		};
	}
	let oldValue = isMultiSource ? new Array(source.length).fill(INITIAL_WATCHER_VALUE) : INITIAL_WATCHER_VALUE;
	const job = (immediateFirstRun) => {
		if (!(effect.flags & 1) || !effect.dirty && !immediateFirstRun) return;
		if (cb) {
			const newValue = effect.run();
			if (immediateFirstRun || deep || forceTrigger || (isMultiSource ? newValue.some((v, i) => hasChanged(v, oldValue[i])) : hasChanged(newValue, oldValue))) {
				const currentWatcher = activeWatcher;
				pauseTracking();
				try {
					if (cleanup) cleanup();
					activeWatcher = effect;
					const args = [
						newValue,
						oldValue === INITIAL_WATCHER_VALUE ? void 0 : isMultiSource && oldValue[0] === INITIAL_WATCHER_VALUE ? [] : oldValue,
						boundCleanup
					];
					oldValue = newValue;
					call ? call(cb, 3, args) : cb(...args);
				} finally {
					activeWatcher = currentWatcher;
					resetTracking();
				}
			}
		} else effect.run();
	};
	if (augmentJob) augmentJob(job);
	effect = new ReactiveEffect(getter);
	effect.scheduler = scheduler ? () => scheduler(job, false) : job;
	boundCleanup = (fn) => onWatcherCleanup(fn, false, effect);
	cleanup = effect.onStop = () => {
		const cleanups = cleanupMap.get(effect);
		if (cleanups) {
			if (call) call(cleanups, 4);
			else for (const cleanup2 of cleanups) cleanup2();
			cleanupMap.delete(effect);
		}
	};
	if (cb) {
		if (immediate) job(true);
		else oldValue = effect.run();
	} else if (scheduler) scheduler(job.bind(null, true), true);
	else effect.run();
	watchHandle.pause = effect.pause.bind(effect);
	watchHandle.resume = effect.resume.bind(effect);
	watchHandle.stop = watchHandle;
	return watchHandle;
}
function traverse(value, depth = Infinity, seen) {
	if (depth <= 0 || !isObject(value) || value["__v_skip"]) return value;
	seen = seen || /* @__PURE__ */ new Map();
	if ((seen.get(value) || 0) >= depth) return value;
	seen.set(value, depth);
	depth--;
	if (/* @__PURE__ */ isRef(value)) traverse(value.value, depth, seen);
	else if (isArray(value)) for (let i = 0; i < value.length; i++) traverse(value[i], depth, seen);
	else if (isSet(value) || isMap(value)) value.forEach((v) => {
		traverse(v, depth, seen);
	});
	else if (isPlainObject(value)) {
		for (const key in value) traverse(value[key], depth, seen);
		for (const key of Object.getOwnPropertySymbols(value)) if (Object.prototype.propertyIsEnumerable.call(value, key)) traverse(value[key], depth, seen);
	}
	return value;
}
// node_modules/@vue/runtime-core/dist/runtime-core.esm-bundler.js
/**
* @vue/runtime-core v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
function callWithErrorHandling(fn, instance, type, args) {
	try {
		return args ? fn(...args) : fn();
	} catch (err) {
		handleError(err, instance, type);
	}
}
function callWithAsyncErrorHandling(fn, instance, type, args) {
	if (isFunction(fn)) {
		const res = callWithErrorHandling(fn, instance, type, args);
		if (res && isPromise(res)) res.catch((err) => {
			handleError(err, instance, type, void 0, true);
		});
		return res;
	}
	if (isArray(fn)) {
		const values = [];
		for (let i = 0; i < fn.length; i++) values.push(callWithAsyncErrorHandling(fn[i], instance, type, args));
		return values;
	}
}
function handleError(err, instance, type, throwInDev = true, isAsyncError = false) {
	const contextVNode = instance ? instance.vnode : null;
	const { errorHandler, throwUnhandledErrorInProduction } = instance && instance.appContext.config || EMPTY_OBJ;
	if (instance) {
		let cur = instance.parent;
		const exposedInstance = instance.proxy;
		const errorInfo = `https://vuejs.org/error-reference/#runtime-${type}`;
		while (cur) {
			const errorCapturedHooks = cur.ec;
			if (errorCapturedHooks && !cur.isUnmounted && (!isAsyncError || cur.scope.active)) {
				for (let i = 0; i < errorCapturedHooks.length; i++) if (errorCapturedHooks[i](err, exposedInstance, errorInfo) === false) return;
			}
			cur = cur.parent;
		}
		if (errorHandler) {
			pauseTracking();
			callWithErrorHandling(errorHandler, null, 10, [
				err,
				exposedInstance,
				errorInfo
			]);
			resetTracking();
			return;
		}
	}
	logError(err, type, contextVNode, throwInDev, throwUnhandledErrorInProduction);
}
function logError(err, type, contextVNode, throwInDev = true, throwInProd = false) {
	if (throwInProd) throw err;
	else console.error(err);
}
var queue = [];
var flushIndex = -1;
var pendingPostFlushCbs = [];
var activePostFlushCbs = null;
var postFlushIndex = 0;
var resolvedPromise = /* @__PURE__ */ Promise.resolve();
var currentFlushPromise = null;
function nextTick(fn) {
	const p = currentFlushPromise || resolvedPromise;
	return fn ? p.then(this ? fn.bind(this) : fn) : p;
}
function findInsertionIndex(id) {
	let start = flushIndex + 1;
	let end = queue.length;
	while (start < end) {
		const middle = start + end >>> 1;
		const middleJob = queue[middle];
		const middleJobId = getId(middleJob);
		if (middleJobId < id || middleJobId === id && middleJob.flags & 2) start = middle + 1;
		else end = middle;
	}
	return start;
}
function queueJob(job) {
	if (!(job.flags & 1)) {
		const jobId = getId(job);
		const lastJob = queue[queue.length - 1];
		if (!lastJob || !(job.flags & 2) && jobId >= getId(lastJob)) queue.push(job);
		else queue.splice(findInsertionIndex(jobId), 0, job);
		job.flags |= 1;
		queueFlush();
	}
}
function queueFlush() {
	if (!currentFlushPromise) currentFlushPromise = resolvedPromise.then(flushJobs);
}
function queuePostFlushCb(cb) {
	if (!isArray(cb)) {
		if (activePostFlushCbs && cb.id === -1) activePostFlushCbs.splice(postFlushIndex + 1, 0, cb);
		else if (!(cb.flags & 1)) {
			pendingPostFlushCbs.push(cb);
			cb.flags |= 1;
		}
	} else for (let i = 0; i < cb.length; i++) pendingPostFlushCbs.push(cb[i]);
	queueFlush();
}
function flushPreFlushCbs(instance, minUid, seen, i = flushIndex + 1) {
	for (; i < queue.length; i++) {
		const cb = queue[i];
		if (cb && cb.flags & 2) {
			if (instance && cb.id !== instance.uid || minUid !== void 0 && !(cb.id >= minUid)) continue;
			queue.splice(i, 1);
			i = instance ? i - 1 : flushIndex;
			if (cb.flags & 4) cb.flags &= -2;
			cb();
			if (!(cb.flags & 4)) cb.flags &= -2;
		}
	}
}
function flushPostFlushCbs(seen, skip, minUid = 0) {
	if (pendingPostFlushCbs.length) {
		let cbs = pendingPostFlushCbs;
		let kept = 0;
		if (skip) {
			cbs = [];
			for (let i = 0; i < pendingPostFlushCbs.length; i++) {
				const cb = pendingPostFlushCbs[i];
				if (cb.i !== void 0 ? !cb.i || cb.i.uid < minUid : skip.has(cb)) pendingPostFlushCbs[kept++] = cb;
				else cbs.push(cb);
			}
		}
		const deduped = [...new Set(cbs)].sort((a, b) => getId(a) - getId(b));
		pendingPostFlushCbs.length = kept;
		if (activePostFlushCbs) {
			for (let i = 0; i < deduped.length; i++) activePostFlushCbs.push(deduped[i]);
			return;
		}
		activePostFlushCbs = deduped;
		for (postFlushIndex = 0; postFlushIndex < activePostFlushCbs.length; postFlushIndex++) {
			const cb = activePostFlushCbs[postFlushIndex];
			if (cb.flags & 4) cb.flags &= -2;
			if (!(cb.flags & 8)) cb();
			cb.flags &= -2;
		}
		activePostFlushCbs = null;
		postFlushIndex = 0;
	}
}
var isFlushing = false;
function flushOnAppMount(fn, minUid) {
	if (isFlushing) {
		fn();
		return;
	}
	const queued = minUid === void 0 ? void 0 : new Set(pendingPostFlushCbs);
	fn();
	isFlushing = true;
	try {
		flushPreFlushCbs(void 0, minUid);
		flushPostFlushCbs(void 0, queued, minUid);
	} finally {
		isFlushing = false;
	}
}
var getId = (job) => job.id == null ? job.flags & 2 ? -1 : Infinity : job.id;
function flushJobs(seen) {
	try {
		for (flushIndex = 0; flushIndex < queue.length; flushIndex++) {
			const job = queue[flushIndex];
			if (job && !(job.flags & 8)) {
				if (job.flags & 4) job.flags &= -2;
				callWithErrorHandling(job, job.i, job.i ? 15 : 14);
				if (!(job.flags & 4)) job.flags &= -2;
			}
		}
	} finally {
		for (; flushIndex < queue.length; flushIndex++) {
			const job = queue[flushIndex];
			if (job) job.flags &= -2;
		}
		flushIndex = -1;
		queue.length = 0;
		flushPostFlushCbs(seen);
		currentFlushPromise = null;
		if (queue.length || pendingPostFlushCbs.length) flushJobs(seen);
	}
}
var currentRenderingInstance = null;
var currentScopeId = null;
function setCurrentRenderingInstance(instance) {
	const prev = currentRenderingInstance;
	currentRenderingInstance = instance;
	currentScopeId = instance && instance.type.__scopeId || null;
	return prev;
}
function withCtx(fn, ctx = currentRenderingInstance, isNonScopedSlot) {
	if (!ctx) return fn;
	if (fn._n) return fn;
	const renderFnWithContext = (...args) => {
		if (renderFnWithContext._d) setBlockTracking(-1);
		const prevInstance = setCurrentRenderingInstance(ctx);
		const prevStackSize = blockStack.length;
		let res;
		try {
			res = fn(...args);
		} finally {
			for (let i = blockStack.length; i > prevStackSize; i--) closeBlock();
			setCurrentRenderingInstance(prevInstance);
			if (renderFnWithContext._d) setBlockTracking(1);
		}
		return res;
	};
	renderFnWithContext._n = true;
	renderFnWithContext._c = true;
	renderFnWithContext._d = true;
	return renderFnWithContext;
}
function withDirectives(vnode, directives) {
	if (currentRenderingInstance === null) return vnode;
	const instance = getComponentPublicInstance(currentRenderingInstance);
	const bindings = vnode.dirs || (vnode.dirs = []);
	for (let i = 0; i < directives.length; i++) {
		let [dir, value, arg, modifiers = EMPTY_OBJ] = directives[i];
		if (dir) {
			if (isFunction(dir)) dir = {
				mounted: dir,
				updated: dir
			};
			if (dir.deep) traverse(value);
			bindings.push({
				dir,
				instance,
				value,
				oldValue: void 0,
				arg,
				modifiers
			});
		}
	}
	return vnode;
}
function invokeDirectiveHook(vnode, prevVNode, instance, name) {
	let hookVNode = vnode;
	if (name === "beforeMount") vnode._mount = vnode;
	else if (name === "beforeUpdate") {
		const mount = prevVNode && prevVNode._mount;
		if (mount) {
			mount._latest = vnode;
			vnode._mount = mount;
		}
	} else if (name === "mounted") {
		const latest = vnode._latest;
		vnode._mount = vnode._latest = void 0;
		if (latest) {
			hookVNode = latest;
			latest._mount = void 0;
		}
	}
	const bindings = hookVNode.dirs;
	const oldBindings = prevVNode && prevVNode.dirs;
	for (let i = 0; i < bindings.length; i++) {
		let binding = bindings[i];
		if (oldBindings) binding.oldValue = oldBindings[i].value;
		else if (name === "mounted" && binding.oldValue !== void 0) binding = extend({}, binding, { oldValue: void 0 });
		let hook = binding.dir[name];
		if (hook) {
			pauseTracking();
			callWithAsyncErrorHandling(hook, instance, 8, [
				vnode.el,
				binding,
				hookVNode,
				prevVNode
			]);
			resetTracking();
		}
	}
}
function provide(key, value) {
	if (currentInstance) {
		let provides = currentInstance.provides;
		const parentProvides = currentInstance.parent && currentInstance.parent.provides;
		if (parentProvides === provides) provides = currentInstance.provides = Object.create(parentProvides);
		provides[key] = value;
	}
}
function inject(key, defaultValue, treatDefaultAsFactory = false) {
	const instance = getCurrentInstance();
	if (instance || currentApp) {
		let provides = currentApp ? currentApp._context.provides : instance ? instance.parent == null || instance.ce ? instance.vnode.appContext && instance.vnode.appContext.provides : instance.parent.provides : void 0;
		if (provides && key in provides) return provides[key];
		else if (arguments.length > 1) return treatDefaultAsFactory && isFunction(defaultValue) ? defaultValue.call(instance && instance.proxy) : defaultValue;
	}
}
var ssrContextKey = /* @__PURE__ */ Symbol.for("v-scx");
var useSSRContext = () => {
	{
		const ctx = inject(ssrContextKey);
		if (!ctx) {}
		return ctx;
	}
};
function watch(source, cb, options) {
	return doWatch(source, cb, options);
}
function doWatch(source, cb, options = EMPTY_OBJ) {
	const { immediate, deep, flush, once } = options;
	const baseWatchOptions = extend({}, options);
	const runsImmediately = cb && immediate || !cb && flush !== "post";
	let ssrCleanup;
	if (isInSSRComponentSetup) {
		if (flush === "sync") {
			const ctx = useSSRContext();
			ssrCleanup = ctx.__watcherHandles || (ctx.__watcherHandles = []);
		} else if (!runsImmediately) {
			const watchStopHandle = () => {};
			watchStopHandle.stop = NOOP;
			watchStopHandle.resume = NOOP;
			watchStopHandle.pause = NOOP;
			return watchStopHandle;
		}
	}
	const instance = currentInstance;
	baseWatchOptions.call = (fn, type, args) => callWithAsyncErrorHandling(fn, instance, type, args);
	let isPre = false;
	if (flush === "post") baseWatchOptions.scheduler = (job) => {
		job.i = instance;
		queuePostRenderEffect(job, instance && instance.suspense);
	};
	else if (flush !== "sync") {
		isPre = true;
		baseWatchOptions.scheduler = (job, isFirstRun) => {
			if (isFirstRun) job();
			else queueJob(job);
		};
	}
	baseWatchOptions.augmentJob = (job) => {
		if (cb) job.flags |= 4;
		if (isPre) {
			job.flags |= 2;
			if (instance) {
				job.id = instance.uid;
				job.i = instance;
			}
		}
	};
	const watchHandle = watch$1(source, cb, baseWatchOptions);
	if (isInSSRComponentSetup) {
		if (ssrCleanup) ssrCleanup.push(watchHandle);
		else if (runsImmediately) watchHandle();
	}
	return watchHandle;
}
function instanceWatch(source, value, options) {
	const publicThis = this.proxy;
	const getter = isString(source) ? source.includes(".") ? createPathGetter(publicThis, source) : () => publicThis[source] : source.bind(publicThis, publicThis);
	let cb;
	if (isFunction(value)) cb = value;
	else {
		cb = value.handler;
		options = value;
	}
	const reset = setCurrentInstance(this);
	const res = doWatch(getter, cb.bind(publicThis), options);
	reset();
	return res;
}
function createPathGetter(ctx, path) {
	const segments = path.split(".");
	return () => {
		let cur = ctx;
		for (let i = 0; i < segments.length && cur; i++) cur = cur[segments[i]];
		return cur;
	};
}
var pendingMounts = /* @__PURE__ */ new WeakMap();
var TeleportEndKey = /* @__PURE__ */ Symbol("_vte");
var isTeleport = (type) => type.__isTeleport;
var isTeleportDisabled = (props) => props && (props.disabled || props.disabled === "");
var isTeleportDeferred = (props) => props && (props.defer || props.defer === "");
var isTargetSVG = (target) => typeof SVGElement !== "undefined" && target instanceof SVGElement;
var isTargetMathML = (target) => typeof MathMLElement === "function" && target instanceof MathMLElement;
var resolveTarget = (props, select) => {
	const targetSelector = props && props.to;
	if (isString(targetSelector)) {
		if (!select) return null;
		else return select(targetSelector);
	} else return targetSelector;
};
var TeleportImpl = {
	name: "Teleport",
	__isTeleport: true,
	process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, internals) {
		const { mc: mountChildren, pc: patchChildren, pbc: patchBlockChildren, o: { insert, querySelector, createText, createComment, parentNode } } = internals;
		const disabled = isTeleportDisabled(n2.props);
		let { dynamicChildren } = n2;
		const mount = (vnode, container2, anchor2) => {
			if (vnode.shapeFlag & 16) mountChildren(vnode.children, container2, anchor2, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		};
		const mountToTarget = (vnode = n2) => {
			const disabled2 = isTeleportDisabled(vnode.props);
			const target = vnode.target = resolveTarget(vnode.props, querySelector);
			const targetAnchor = prepareAnchor(target, vnode, createText, insert);
			if (target) {
				if (namespace !== "svg" && isTargetSVG(target)) namespace = "svg";
				else if (namespace !== "mathml" && isTargetMathML(target)) namespace = "mathml";
				if (parentComponent && parentComponent.isCE) (parentComponent.ce._teleportTargets || (parentComponent.ce._teleportTargets = /* @__PURE__ */ new Set())).add(target);
				if (!disabled2) {
					mount(vnode, target, targetAnchor);
					updateCssVars(vnode, false);
				}
			}
		};
		const queuePendingMount = (vnode) => {
			const mountJob = () => {
				if (pendingMounts.get(vnode) !== mountJob) return;
				pendingMounts.delete(vnode);
				if (isTeleportDisabled(vnode.props)) {
					const mountContainer = parentNode(vnode.el) || container;
					mount(vnode, mountContainer, vnode.anchor);
					updateCssVars(vnode, true);
				}
				mountToTarget(vnode);
			};
			pendingMounts.set(vnode, mountJob);
			queuePostRenderEffect(mountJob, parentSuspense);
		};
		if (n1 == null) {
			const placeholder = n2.el = createText("");
			const mainAnchor = n2.anchor = createText("");
			insert(placeholder, container, anchor);
			insert(mainAnchor, container, anchor);
			if (isTeleportDeferred(n2.props) || parentSuspense && parentSuspense.pendingBranch) {
				queuePendingMount(n2);
				return;
			}
			if (disabled) {
				mount(n2, container, mainAnchor);
				updateCssVars(n2, true);
			}
			mountToTarget();
		} else {
			n2.el = n1.el;
			const mainAnchor = n2.anchor = n1.anchor;
			const pendingMount = pendingMounts.get(n1);
			if (pendingMount) {
				pendingMount.flags |= 8;
				pendingMounts.delete(n1);
				queuePendingMount(n2);
				return;
			}
			n2.targetStart = n1.targetStart;
			const target = n2.target = n1.target;
			const targetAnchor = n2.targetAnchor = n1.targetAnchor;
			const wasDisabled = isTeleportDisabled(n1.props);
			const currentContainer = wasDisabled ? container : target;
			const currentAnchor = wasDisabled ? mainAnchor : targetAnchor;
			if (namespace === "svg" || isTargetSVG(target)) namespace = "svg";
			else if (namespace === "mathml" || isTargetMathML(target)) namespace = "mathml";
			if (dynamicChildren) {
				patchBlockChildren(n1.dynamicChildren, dynamicChildren, currentContainer, parentComponent, parentSuspense, namespace, slotScopeIds);
				traverseStaticChildren(n1, n2, true);
			} else if (!optimized) patchChildren(n1, n2, currentContainer, currentAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, false);
			if (disabled) {
				if (!wasDisabled) moveTeleport(n2, container, mainAnchor, internals, 1);
				else if (n2.props && n1.props && n2.props.to !== n1.props.to) n2.props.to = n1.props.to;
			} else if ((n2.props && n2.props.to) !== (n1.props && n1.props.to)) {
				const nextTarget = resolveTarget(n2.props, querySelector);
				if (nextTarget) {
					n2.target = nextTarget;
					moveTeleport(n2, nextTarget, null, internals, 0);
				}
			} else if (wasDisabled) moveTeleport(n2, target, targetAnchor, internals, 1);
			updateCssVars(n2, disabled);
		}
	},
	remove(vnode, parentComponent, parentSuspense, { um: unmount, o: { remove: hostRemove } }, doRemove) {
		const { shapeFlag, children, anchor, targetStart, targetAnchor, target, props } = vnode;
		const disabled = isTeleportDisabled(props);
		const shouldRemove = doRemove || !disabled;
		const pendingMount = pendingMounts.get(vnode);
		if (pendingMount) {
			pendingMount.flags |= 8;
			pendingMounts.delete(vnode);
		}
		if (target) {
			hostRemove(targetStart);
			hostRemove(targetAnchor);
		}
		doRemove && hostRemove(anchor);
		if (!pendingMount && (disabled || target) && shapeFlag & 16) for (let i = 0; i < children.length; i++) {
			const child = children[i];
			unmount(child, parentComponent, parentSuspense, shouldRemove, !!child.dynamicChildren);
		}
	},
	move: moveTeleport,
	hydrate: hydrateTeleport
};
function moveTeleport(vnode, container, parentAnchor, { o: { insert }, m: move }, moveType = 2) {
	if (moveType === 0) {
		if (vnode.targetStart) insert(vnode.targetStart, container, parentAnchor);
		insert(vnode.targetAnchor, container, parentAnchor);
		parentAnchor = vnode.targetAnchor;
	}
	const { el, anchor, shapeFlag, children, props } = vnode;
	const isReorder = moveType === 2;
	if (isReorder) insert(el, container, parentAnchor);
	if (!pendingMounts.has(vnode) && (!isReorder || isTeleportDisabled(props))) {
		if (shapeFlag & 16) for (let i = 0; i < children.length; i++) move(children[i], container, parentAnchor, 2);
	}
	if (isReorder) insert(anchor, container, parentAnchor);
}
function hydrateTeleport(node, vnode, parentComponent, parentSuspense, slotScopeIds, optimized, { o: { nextSibling, parentNode, querySelector, insert, createText } }, hydrateChildren) {
	function hydrateAnchor(target2, targetNode) {
		let targetAnchor = targetNode;
		while (targetAnchor) {
			if (targetAnchor && targetAnchor.nodeType === 8) {
				if (targetAnchor.data === "teleport start anchor") vnode.targetStart = targetAnchor;
				else if (targetAnchor.data === "teleport anchor") {
					vnode.targetAnchor = targetAnchor;
					target2._lpa = vnode.targetAnchor && nextSibling(vnode.targetAnchor);
					break;
				}
			}
			targetAnchor = nextSibling(targetAnchor);
		}
	}
	function hydrateDisabledTeleport(node2, vnode2) {
		vnode2.anchor = hydrateChildren(nextSibling(node2), vnode2, parentNode(node2), parentComponent, parentSuspense, slotScopeIds, optimized);
	}
	const target = vnode.target = resolveTarget(vnode.props, querySelector);
	const disabled = isTeleportDisabled(vnode.props);
	if (target) {
		const targetNode = target._lpa || target.firstChild;
		if (vnode.shapeFlag & 16) {
			if (disabled) {
				hydrateDisabledTeleport(node, vnode);
				hydrateAnchor(target, targetNode);
				if (!vnode.targetAnchor) prepareAnchor(target, vnode, createText, insert, parentNode(node) === target ? node : null);
			} else {
				vnode.anchor = nextSibling(node);
				hydrateAnchor(target, targetNode);
				if (!vnode.targetAnchor) prepareAnchor(target, vnode, createText, insert);
				hydrateChildren(targetNode && nextSibling(targetNode), vnode, target, parentComponent, parentSuspense, slotScopeIds, optimized);
			}
		}
		updateCssVars(vnode, disabled);
	} else if (disabled) {
		if (vnode.shapeFlag & 16) {
			hydrateDisabledTeleport(node, vnode);
			vnode.targetStart = node;
			vnode.targetAnchor = nextSibling(node);
		}
	}
	return vnode.anchor && nextSibling(vnode.anchor);
}
var Teleport = TeleportImpl;
function updateCssVars(vnode, isDisabled) {
	const ctx = vnode.ctx;
	if (ctx && ctx.ut) {
		let node, anchor;
		if (isDisabled) {
			node = vnode.el;
			anchor = vnode.anchor;
		} else {
			node = vnode.targetStart;
			anchor = vnode.targetAnchor;
		}
		while (node && node !== anchor) {
			if (node.nodeType === 1) node.setAttribute("data-v-owner", ctx.uid);
			node = node.nextSibling;
		}
		ctx.ut();
	}
}
function prepareAnchor(target, vnode, createText, insert, anchor = null) {
	const targetStart = vnode.targetStart = createText("");
	const targetAnchor = vnode.targetAnchor = createText("");
	targetStart[TeleportEndKey] = targetAnchor;
	if (target) {
		insert(targetStart, target, anchor);
		insert(targetAnchor, target, anchor);
	}
	return targetAnchor;
}
var leaveCbKey = /* @__PURE__ */ Symbol("_leaveCb");
var enterCbKey = /* @__PURE__ */ Symbol("_enterCb");
function useTransitionState() {
	const state = {
		isMounted: false,
		isLeaving: false,
		isUnmounting: false,
		leavingVNodes: /* @__PURE__ */ new Map()
	};
	onMounted(() => {
		state.isMounted = true;
	});
	onBeforeUnmount(() => {
		state.isUnmounting = true;
	});
	return state;
}
var TransitionHookValidator = [Function, Array];
var BaseTransitionPropsValidators = {
	mode: String,
	appear: Boolean,
	persisted: Boolean,
	onBeforeEnter: TransitionHookValidator,
	onEnter: TransitionHookValidator,
	onAfterEnter: TransitionHookValidator,
	onEnterCancelled: TransitionHookValidator,
	onBeforeLeave: TransitionHookValidator,
	onLeave: TransitionHookValidator,
	onAfterLeave: TransitionHookValidator,
	onLeaveCancelled: TransitionHookValidator,
	onBeforeAppear: TransitionHookValidator,
	onAppear: TransitionHookValidator,
	onAfterAppear: TransitionHookValidator,
	onAppearCancelled: TransitionHookValidator
};
var BaseTransitionImpl = {
	name: `BaseTransition`,
	props: BaseTransitionPropsValidators,
	setup(props, { slots }) {
		const instance = getCurrentInstance();
		const state = useTransitionState();
		return () => {
			const children = slots.default && getTransitionRawChildren(slots.default(), true);
			const child = children && children.length ? findNonCommentChild(children) : instance.subTree ? createCommentVNode() : void 0;
			if (!child) return;
			const rawProps = /* @__PURE__ */ toRaw(props);
			const { mode } = rawProps;
			if (state.isLeaving) return emptyPlaceholder(child);
			const innerChild = getInnerChild$1(child);
			if (!innerChild) return emptyPlaceholder(child);
			const enterHooks = resolveTransitionHooks(innerChild, rawProps, state, instance);
			if (innerChild.type !== Comment) setTransitionHooks(innerChild, enterHooks);
			let oldInnerChild = instance.subTree && getInnerChild$1(instance.subTree);
			if (oldInnerChild && oldInnerChild.type !== Comment && !isSameVNodeType(oldInnerChild, innerChild) && getTransitionRoot(instance.subTree)) {
				let leavingHooks = resolveTransitionHooks(oldInnerChild, rawProps, state, instance);
				setTransitionHooks(oldInnerChild, leavingHooks);
				if (mode === "out-in" && innerChild.type !== Comment) {
					state.isLeaving = true;
					leavingHooks.afterLeave = () => {
						state.isLeaving = false;
						if (!(instance.job.flags & 8)) {
							if (instance.effect.flags & 2) {
								const job = () => {
									if (!(instance.job.flags & 8)) instance.update();
								};
								job.i = instance;
								queueJob(job);
							} else instance.update();
						}
						delete leavingHooks.afterLeave;
						oldInnerChild = void 0;
					};
					return emptyPlaceholder(child);
				} else if (mode === "in-out" && innerChild.type !== Comment) leavingHooks.delayLeave = (el, earlyRemove, delayedLeave) => {
					const leavingVNodesCache = getLeavingNodesForType(state, oldInnerChild);
					leavingVNodesCache[String(oldInnerChild.key)] = oldInnerChild;
					el[leaveCbKey] = () => {
						earlyRemove();
						el[leaveCbKey] = void 0;
						delete enterHooks.delayedLeave;
						oldInnerChild = void 0;
					};
					enterHooks.delayedLeave = () => {
						delayedLeave();
						delete enterHooks.delayedLeave;
						oldInnerChild = void 0;
					};
				};
				else oldInnerChild = void 0;
			} else if (oldInnerChild) oldInnerChild = void 0;
			return child;
		};
	}
};
function findNonCommentChild(children) {
	let child = children[0];
	if (children.length > 1) {
		for (const c of children) if (c.type !== Comment) {
			child = c;
			break;
		}
	}
	return child;
}
var BaseTransition = BaseTransitionImpl;
function getLeavingNodesForType(state, vnode) {
	const { leavingVNodes } = state;
	let leavingVNodesCache = leavingVNodes.get(vnode.type);
	if (!leavingVNodesCache) {
		leavingVNodesCache = /* @__PURE__ */ Object.create(null);
		leavingVNodes.set(vnode.type, leavingVNodesCache);
	}
	return leavingVNodesCache;
}
function resolveTransitionHooks(vnode, props, state, instance) {
	const { appear, mode, persisted = false, onBeforeEnter, onEnter, onAfterEnter, onEnterCancelled, onBeforeLeave, onLeave, onAfterLeave, onLeaveCancelled, onBeforeAppear, onAppear, onAfterAppear, onAppearCancelled } = props;
	const key = String(vnode.key);
	const leavingVNodesCache = getLeavingNodesForType(state, vnode);
	const callHook = (hook, args) => {
		hook && callWithAsyncErrorHandling(hook, instance, 9, args);
	};
	const callAsyncHook = (hook, args) => {
		const done = args[1];
		callHook(hook, args);
		if (isArray(hook)) {
			if (hook.every((hook2) => hook2.length <= 1)) done();
		} else if (hook.length <= 1) done();
	};
	const hooks = {
		mode,
		persisted,
		beforeEnter(el) {
			let hook = onBeforeEnter;
			if (!state.isMounted) {
				if (appear) hook = onBeforeAppear || onBeforeEnter;
				else return;
			}
			if (el[leaveCbKey]) el[leaveCbKey](true);
			const leavingVNode = leavingVNodesCache[key];
			if (leavingVNode && isSameVNodeType(vnode, leavingVNode)) {
				let leavingCb = leavingVNode.el[leaveCbKey];
				if (!leavingCb) {
					const leavingRoot = getTransitionRoot(leavingVNode);
					leavingCb = leavingRoot && leavingRoot.el[leaveCbKey];
				}
				if (leavingCb) leavingCb();
			}
			callHook(hook, [el]);
		},
		enter(el) {
			if (leavingVNodesCache[key] === vnode) return;
			let hook = onEnter;
			let afterHook = onAfterEnter;
			let cancelHook = onEnterCancelled;
			if (!state.isMounted) {
				if (appear) {
					hook = onAppear || onEnter;
					afterHook = onAfterAppear || onAfterEnter;
					cancelHook = onAppearCancelled || onEnterCancelled;
				} else return;
			}
			let called = false;
			el[enterCbKey] = (cancelled) => {
				if (called) return;
				called = true;
				if (cancelled) callHook(cancelHook, [el]);
				else callHook(afterHook, [el]);
				if (hooks.delayedLeave) hooks.delayedLeave();
				el[enterCbKey] = void 0;
			};
			const done = el[enterCbKey].bind(null, false);
			if (hook) callAsyncHook(hook, [el, done]);
			else done();
		},
		leave(el, remove) {
			const key2 = String(vnode.key);
			if (el[enterCbKey]) el[enterCbKey](true);
			if (state.isUnmounting) return remove();
			callHook(onBeforeLeave, [el]);
			let called = false;
			el[leaveCbKey] = (cancelled) => {
				if (called) return;
				called = true;
				remove();
				if (cancelled) callHook(onLeaveCancelled, [el]);
				else callHook(onAfterLeave, [el]);
				el[leaveCbKey] = void 0;
				if (leavingVNodesCache[key2] === vnode) delete leavingVNodesCache[key2];
			};
			const done = el[leaveCbKey].bind(null, false);
			leavingVNodesCache[key2] = vnode;
			if (onLeave) callAsyncHook(onLeave, [el, done]);
			else done();
		},
		clone(vnode2) {
			const cloned = resolveTransitionHooks(vnode2, props, state, instance);
			cloned.afterLeave = () => {
				if (hooks.afterLeave) hooks.afterLeave();
			};
			cloned.delayLeave = (el, earlyRemove, delayedLeave) => {
				if (hooks.delayLeave) hooks.delayLeave(el, earlyRemove, delayedLeave);
				else delayedLeave();
			};
			cloned.delayedLeave = () => {
				if (hooks.delayedLeave) hooks.delayedLeave();
			};
			return cloned;
		}
	};
	return hooks;
}
function emptyPlaceholder(vnode) {
	if (isKeepAlive(vnode)) {
		vnode = cloneVNode(vnode);
		vnode.children = null;
		return vnode;
	}
}
function getInnerChild$1(vnode) {
	if (!isKeepAlive(vnode)) {
		if (isTeleport(vnode.type) && vnode.children) return findNonCommentChild(vnode.children);
		return vnode;
	}
	if (vnode.component) return vnode.component.subTree;
	const { shapeFlag, children } = vnode;
	if (children) {
		if (shapeFlag & 16) return children[0];
		if (shapeFlag & 32 && isFunction(children.default)) return children.default();
	}
}
function setTransitionHooks(vnode, hooks) {
	if (vnode.shapeFlag & 6 && vnode.component) {
		vnode.transition = hooks;
		const subTree = vnode.component.subTree;
		setTransitionHooks(isTeleport(subTree.type) ? getInnerChild$1(subTree) || subTree : subTree, hooks);
	} else if (vnode.shapeFlag & 128) {
		const suspense = vnode.suspense;
		if (suspense) {
			const branch = suspense.isHydrating ? suspense.pendingBranch : suspense.activeBranch;
			if (branch) setTransitionHooks(branch, hooks.clone(branch));
		} else {
			vnode.ssContent.transition = hooks.clone(vnode.ssContent);
			vnode.ssFallback.transition = hooks.clone(vnode.ssFallback);
		}
	} else {
		vnode.transition = hooks;
		if (vnode.type === Fragment && isArray(vnode.children)) {
			const child = filterSingleRoot(vnode.children, false);
			if (child) setTransitionHooks(child, hooks);
		}
	}
}
function getTransitionRawChildren(children, keepComment = false, parentKey) {
	let ret = [];
	let keyedFragmentCount = 0;
	for (let i = 0; i < children.length; i++) {
		let child = children[i];
		const key = parentKey == null ? child.key : String(parentKey) + String(child.key != null ? child.key : i);
		if (child.type === Fragment) {
			if (child.patchFlag & 128) keyedFragmentCount++;
			ret = ret.concat(getTransitionRawChildren(child.children, keepComment, key));
		} else if (keepComment || child.type !== Comment) ret.push(key != null ? cloneVNode(child, { key }) : child);
	}
	if (keyedFragmentCount > 1) for (let i = 0; i < ret.length; i++) ret[i].patchFlag = -2;
	return ret;
}
function getTransitionRoot(vnode) {
	if (vnode.component) return getTransitionRoot(vnode.component.subTree);
	if (vnode.type === Fragment) {
		const child = isArray(vnode.children) && filterSingleRoot(vnode.children, false);
		return child ? getTransitionRoot(child) : void 0;
	}
	if (vnode.type !== Comment) return vnode;
}
// @__NO_SIDE_EFFECTS__
function defineComponent(options, extraOptions) {
	return isFunction(options) ? /* @__PURE__ */ (() => extend({ name: options.name }, extraOptions, { setup: options }))() : options;
}
function useId() {
	const i = getCurrentInstance();
	if (i) return (i.appContext.config.idPrefix || "v") + "-" + i.ids[0] + i.ids[1]++;
	return "";
}
function markAsyncBoundary(instance) {
	instance.ids = [
		instance.ids[0] + instance.ids[2]++ + "-",
		0,
		0
	];
}
function useTemplateRef(key) {
	const i = getCurrentInstance();
	const r = /* @__PURE__ */ shallowRef(null);
	if (i) {
		const refs = i.refs === EMPTY_OBJ ? i.refs = {} : i.refs;
		Object.defineProperty(refs, key, {
			enumerable: true,
			get: () => r.value,
			set: (val) => r.value = val
		});
	}
	return r;
}
function isTemplateRefKey(refs, key) {
	let desc;
	return !!((desc = Object.getOwnPropertyDescriptor(refs, key)) && !desc.configurable);
}
var pendingSetRefMap = /* @__PURE__ */ new WeakMap();
function setRef(rawRef, oldRawRef, parentSuspense, vnode, isUnmount = false) {
	if (isArray(rawRef)) {
		rawRef.forEach((r, i) => setRef(r, oldRawRef && (isArray(oldRawRef) ? oldRawRef[i] : oldRawRef), parentSuspense, vnode, isUnmount));
		return;
	}
	if (isAsyncWrapper(vnode) && !isUnmount) {
		if (vnode.shapeFlag & 512 && vnode.type.__asyncResolved && vnode.component.subTree.component) setRef(rawRef, oldRawRef, parentSuspense, vnode.component.subTree);
		return;
	}
	const refValue = vnode.shapeFlag & 4 ? getComponentPublicInstance(vnode.component) : vnode.el;
	const value = isUnmount ? null : refValue;
	const { i: owner, r: ref } = rawRef;
	const oldRef = oldRawRef && oldRawRef.r;
	const refs = owner.refs === EMPTY_OBJ ? owner.refs = {} : owner.refs;
	const setupState = owner.setupState;
	const rawSetupState = /* @__PURE__ */ toRaw(setupState);
	const canSetSetupRef = setupState === EMPTY_OBJ ? NO : (key) => {
		if (isTemplateRefKey(refs, key)) return false;
		return hasOwn(rawSetupState, key);
	};
	const canSetRef = (ref2, key) => {
		if (key && isTemplateRefKey(refs, key)) return false;
		return true;
	};
	if (oldRef != null && oldRef !== ref) {
		invalidatePendingSetRef(oldRawRef);
		if (isString(oldRef)) {
			refs[oldRef] = null;
			if (canSetSetupRef(oldRef)) setupState[oldRef] = null;
		} else if (/* @__PURE__ */ isRef(oldRef)) {
			const oldRawRefAtom = oldRawRef;
			if (canSetRef(oldRef, oldRawRefAtom.k)) oldRef.value = null;
			if (oldRawRefAtom.k) refs[oldRawRefAtom.k] = null;
		}
	}
	if (isFunction(ref)) callWithErrorHandling(ref, owner, 12, [value, refs]);
	else {
		const _isString = isString(ref);
		const _isRef = /* @__PURE__ */ isRef(ref);
		if (_isString || _isRef) {
			const doSet = () => {
				if (rawRef.f) {
					const existing = _isString ? canSetSetupRef(ref) ? setupState[ref] : refs[ref] : canSetRef(ref) || !rawRef.k ? ref.value : refs[rawRef.k];
					if (isUnmount) isArray(existing) && remove(existing, refValue);
					else if (!isArray(existing)) {
						if (_isString) {
							refs[ref] = [refValue];
							if (canSetSetupRef(ref)) setupState[ref] = refs[ref];
						} else {
							const newVal = [refValue];
							if (canSetRef(ref, rawRef.k)) ref.value = newVal;
							if (rawRef.k) refs[rawRef.k] = newVal;
						}
					} else if (!existing.includes(refValue)) existing.push(refValue);
				} else if (_isString) {
					refs[ref] = value;
					if (canSetSetupRef(ref)) setupState[ref] = value;
				} else if (_isRef) {
					if (canSetRef(ref, rawRef.k)) ref.value = value;
					if (rawRef.k) refs[rawRef.k] = value;
				}
			};
			if (value) {
				const job = () => {
					doSet();
					pendingSetRefMap.delete(rawRef);
				};
				job.id = -1;
				pendingSetRefMap.set(rawRef, job);
				queuePostRenderEffect(job, parentSuspense);
			} else {
				invalidatePendingSetRef(rawRef);
				doSet();
			}
		}
	}
}
function invalidatePendingSetRef(rawRef) {
	const pendingSetRef = pendingSetRefMap.get(rawRef);
	if (pendingSetRef) {
		pendingSetRef.flags |= 8;
		pendingSetRefMap.delete(rawRef);
	}
}
getGlobalThis().requestIdleCallback;
getGlobalThis().cancelIdleCallback;
var isAsyncWrapper = (i) => !!i.type.__asyncLoader;
var isKeepAlive = (vnode) => vnode.type.__isKeepAlive;
function onActivated(hook, target) {
	registerKeepAliveHook(hook, "a", target);
}
function onDeactivated(hook, target) {
	registerKeepAliveHook(hook, "da", target);
}
function registerKeepAliveHook(hook, type, target = currentInstance) {
	const wrappedHook = hook.__wdc || (hook.__wdc = () => {
		let current = target;
		while (current) {
			if (current.isDeactivated) return;
			current = current.parent;
		}
		return hook();
	});
	injectHook(type, wrappedHook, target);
	if (target) {
		let current = target.parent;
		while (current && current.parent) {
			if (isKeepAlive(current.parent.vnode)) injectToKeepAliveRoot(wrappedHook, type, target, current);
			current = current.parent;
		}
	}
}
function injectToKeepAliveRoot(hook, type, target, keepAliveRoot) {
	const injected = injectHook(type, hook, keepAliveRoot, true);
	const removal = injectHook("um", () => remove(keepAliveRoot[type], injected), target);
	removal.flags = 16;
}
function injectHook(type, hook, target = currentInstance, prepend = false) {
	if (target) {
		const hooks = target[type] || (target[type] = []);
		const wrappedHook = hook.__weh || (hook.__weh = (...args) => {
			pauseTracking();
			const reset = setCurrentInstance(target);
			const res = callWithAsyncErrorHandling(hook, target, type, args);
			reset();
			resetTracking();
			return res;
		});
		if (prepend) hooks.unshift(wrappedHook);
		else hooks.push(wrappedHook);
		return wrappedHook;
	}
}
var createHook = (lifecycle) => (hook, target = currentInstance) => {
	if (!isInSSRComponentSetup || lifecycle === "sp") injectHook(lifecycle, (...args) => hook(...args), target);
};
var onBeforeMount = createHook("bm");
var onMounted = createHook("m");
var onBeforeUpdate = createHook("bu");
var onUpdated = createHook("u");
var onBeforeUnmount = createHook("bum");
var onUnmounted = createHook("um");
var onServerPrefetch = createHook("sp");
var onRenderTriggered = createHook("rtg");
var onRenderTracked = createHook("rtc");
function onErrorCaptured(hook, target = currentInstance) {
	injectHook("ec", hook, target);
}
var COMPONENTS = "components";
var DIRECTIVES = "directives";
function resolveComponent(name, maybeSelfReference) {
	return resolveAsset(COMPONENTS, name, true, maybeSelfReference) || name;
}
var NULL_DYNAMIC_COMPONENT = /* @__PURE__ */ Symbol.for("v-ndc");
function resolveDynamicComponent(component) {
	if (isString(component)) return resolveAsset(COMPONENTS, component, false) || component;
	else return component || NULL_DYNAMIC_COMPONENT;
}
function resolveDirective(name) {
	return resolveAsset(DIRECTIVES, name);
}
function resolveAsset(type, name, warnMissing = true, maybeSelfReference = false) {
	const instance = currentRenderingInstance || currentInstance;
	if (instance) {
		const Component = instance.type;
		if (type === COMPONENTS) {
			const selfName = getComponentName(Component, false);
			if (selfName && (selfName === name || selfName === camelize(name) || selfName === capitalize(camelize(name)))) return Component;
		}
		const res = resolve(instance[type] || Component[type], name) || resolve(instance.appContext[type], name);
		if (!res && maybeSelfReference) return Component;
		return res;
	}
}
function resolve(registry, name) {
	return registry && (registry[name] || registry[camelize(name)] || registry[capitalize(camelize(name))]);
}
function renderList(source, renderItem, cache, index) {
	let ret;
	const cached = cache && cache[index];
	const sourceIsArray = isArray(source);
	if (sourceIsArray || isString(source)) {
		const sourceIsReactiveArray = sourceIsArray && /* @__PURE__ */ isReactive(source);
		let needsWrap = false;
		let isReadonlySource = false;
		if (sourceIsReactiveArray) {
			needsWrap = !/* @__PURE__ */ isShallow(source);
			isReadonlySource = /* @__PURE__ */ isReadonly(source);
			source = shallowReadArray(source);
		}
		ret = new Array(source.length);
		for (let i = 0, l = source.length; i < l; i++) ret[i] = renderItem(needsWrap ? isReadonlySource ? toReadonly(toReactive(source[i])) : toReactive(source[i]) : source[i], i, void 0, cached && cached[i]);
	} else if (typeof source === "number") {
		if (!Number.isInteger(source) || source < 0) ret = [];
		else {
			ret = new Array(source);
			for (let i = 0; i < source; i++) ret[i] = renderItem(i + 1, i, void 0, cached && cached[i]);
		}
	} else if (isObject(source)) {
		if (source[Symbol.iterator]) ret = Array.from(source, (item, i) => renderItem(item, i, void 0, cached && cached[i]));
		else {
			const keys = Object.keys(source);
			ret = new Array(keys.length);
			for (let i = 0, l = keys.length; i < l; i++) {
				const key = keys[i];
				ret[i] = renderItem(source[key], key, i, cached && cached[i]);
			}
		}
	} else ret = [];
	if (cache) cache[index] = ret;
	return ret;
}
function createSlots(slots, dynamicSlots) {
	for (let i = 0; i < dynamicSlots.length; i++) {
		const slot = dynamicSlots[i];
		if (isArray(slot)) for (let j = 0; j < slot.length; j++) slots[slot[j].name] = slot[j].fn;
		else if (slot) slots[slot.name] = slot.key ? (...args) => {
			const res = slot.fn(...args);
			if (res) res.key = slot.key;
			return res;
		} : slot.fn;
	}
	return slots;
}
function renderSlot(slots, name, props, fallback, noSlotted, branchKey) {
	if (props == null) props = {};
	if (currentRenderingInstance.ce || currentRenderingInstance.parent && isAsyncWrapper(currentRenderingInstance.parent) && currentRenderingInstance.parent.ce) {
		const slotProps = branchKey != null && props.key == null ? extend({}, props, { key: branchKey }) : props;
		const hasProps = Object.keys(slotProps).length > 0;
		if (name !== "default") slotProps.name = name;
		return openBlock(), createBlock(Fragment, null, [createVNode("slot", slotProps, fallback && fallback())], hasProps ? -2 : 64);
	}
	let slot = slots[name];
	if (slot && slot._c) slot._d = false;
	const prevStackSize = blockStack.length;
	openBlock();
	let rendered;
	try {
		const validSlotContent = slot && ensureValidVNode(slot(props));
		const slotKey = props.key || branchKey || validSlotContent && validSlotContent.key;
		rendered = createBlock(Fragment, { key: (slotKey && !isSymbol(slotKey) ? slotKey : `_${name}`) + (!validSlotContent && fallback ? "_fb" : "") }, validSlotContent || (fallback ? fallback() : []), validSlotContent && slots._ === 1 ? 64 : -2);
	} catch (err) {
		for (let i = blockStack.length; i > prevStackSize; i--) closeBlock();
		throw err;
	} finally {
		if (slot && slot._c) slot._d = true;
	}
	if (!noSlotted && rendered.scopeId) rendered.slotScopeIds = [rendered.scopeId + "-s"];
	return rendered;
}
function ensureValidVNode(vnodes) {
	return vnodes.some((child) => {
		if (!isVNode(child)) return true;
		if (child.type === Comment) return false;
		if (child.type === Fragment && !ensureValidVNode(child.children)) return false;
		return true;
	}) ? vnodes : null;
}
var getPublicInstance = (i) => {
	if (!i) return null;
	if (isStatefulComponent(i)) return getComponentPublicInstance(i);
	return getPublicInstance(i.parent);
};
var publicPropertiesMap = /* @__PURE__ */ extend(/* @__PURE__ */ Object.create(null), {
	$: (i) => i,
	$el: (i) => i.vnode.el,
	$data: (i) => i.data,
	$props: (i) => i.props,
	$attrs: (i) => i.attrs,
	$slots: (i) => i.slots,
	$refs: (i) => i.refs,
	$parent: (i) => getPublicInstance(i.parent),
	$root: (i) => getPublicInstance(i.root),
	$host: (i) => i.ce,
	$emit: (i) => i.emit,
	$options: (i) => resolveMergedOptions(i),
	$forceUpdate: (i) => i.f || (i.f = () => {
		queueJob(i.update);
	}),
	$nextTick: (i) => i.n || (i.n = nextTick.bind(i.proxy)),
	$watch: (i) => instanceWatch.bind(i)
});
var hasSetupBinding = (state, key) => state !== EMPTY_OBJ && !state.__isScriptSetup && hasOwn(state, key);
var PublicInstanceProxyHandlers = {
	get({ _: instance }, key) {
		if (key === "__v_skip") return true;
		const { ctx, setupState, data, props, accessCache, type, appContext } = instance;
		if (key[0] !== "$") {
			const n = accessCache[key];
			if (n !== void 0) switch (n) {
				case 1: return setupState[key];
				case 2: return data[key];
				case 4: return ctx[key];
				case 3: return props[key];
			}
			else if (hasSetupBinding(setupState, key)) {
				accessCache[key] = 1;
				return setupState[key];
			} else if (data !== EMPTY_OBJ && hasOwn(data, key)) {
				accessCache[key] = 2;
				return data[key];
			} else if (hasOwn(props, key)) {
				accessCache[key] = 3;
				return props[key];
			} else if (ctx !== EMPTY_OBJ && hasOwn(ctx, key)) {
				accessCache[key] = 4;
				return ctx[key];
			} else if (shouldCacheAccess) accessCache[key] = 0;
		}
		const publicGetter = publicPropertiesMap[key];
		let cssModule, globalProperties;
		if (publicGetter) {
			if (key === "$attrs") track(instance.attrs, "get", "");
			return publicGetter(instance);
		} else if ((cssModule = type.__cssModules) && (cssModule = cssModule[key])) return cssModule;
		else if (ctx !== EMPTY_OBJ && hasOwn(ctx, key)) {
			accessCache[key] = 4;
			return ctx[key];
		} else if (globalProperties = appContext.config.globalProperties, hasOwn(globalProperties, key)) return globalProperties[key];
	},
	set({ _: instance }, key, value) {
		const { data, setupState, ctx } = instance;
		if (hasSetupBinding(setupState, key)) {
			setupState[key] = value;
			return true;
		} else if (data !== EMPTY_OBJ && hasOwn(data, key)) {
			data[key] = value;
			return true;
		} else if (hasOwn(instance.props, key)) return false;
		if (key[0] === "$" && key.slice(1) in instance) return false;
		else ctx[key] = value;
		return true;
	},
	has({ _: { data, setupState, accessCache, ctx, appContext, props, type } }, key) {
		let cssModules;
		return !!(accessCache[key] || data !== EMPTY_OBJ && key[0] !== "$" && hasOwn(data, key) || hasSetupBinding(setupState, key) || hasOwn(props, key) || hasOwn(ctx, key) || hasOwn(publicPropertiesMap, key) || hasOwn(appContext.config.globalProperties, key) || (cssModules = type.__cssModules) && cssModules[key]);
	},
	defineProperty(target, key, descriptor) {
		if (descriptor.get != null) target._.accessCache[key] = 0;
		else if (hasOwn(descriptor, "value")) this.set(target, key, descriptor.value, null);
		return Reflect.defineProperty(target, key, descriptor);
	}
};
function normalizePropsOrEmits(props) {
	return isArray(props) ? props.reduce((normalized, p) => (normalized[p] = null, normalized), {}) : props;
}
var shouldCacheAccess = true;
function applyOptions(instance) {
	const options = resolveMergedOptions(instance);
	const publicThis = instance.proxy;
	const ctx = instance.ctx;
	shouldCacheAccess = false;
	if (options.beforeCreate) callHook$1(options.beforeCreate, instance, "bc");
	const { data: dataOptions, computed: computedOptions, methods, watch: watchOptions, provide: provideOptions, inject: injectOptions, created, beforeMount, mounted, beforeUpdate, updated, activated, deactivated, beforeDestroy, beforeUnmount, destroyed, unmounted, render, renderTracked, renderTriggered, errorCaptured, serverPrefetch, expose, inheritAttrs, components, directives, filters } = options;
	const checkDuplicateProperties = null;
	if (injectOptions) resolveInjections(injectOptions, ctx, checkDuplicateProperties);
	if (methods) for (const key in methods) {
		const methodHandler = methods[key];
		if (isFunction(methodHandler)) ctx[key] = methodHandler.bind(publicThis);
	}
	if (dataOptions) {
		const data = dataOptions.call(publicThis, publicThis);
		if (!isObject(data)) {} else instance.data = /* @__PURE__ */ reactive(data);
	}
	shouldCacheAccess = true;
	if (computedOptions) for (const key in computedOptions) {
		const opt = computedOptions[key];
		const c = computed({
			get: isFunction(opt) ? opt.bind(publicThis, publicThis) : isFunction(opt.get) ? opt.get.bind(publicThis, publicThis) : NOOP,
			set: !isFunction(opt) && isFunction(opt.set) ? opt.set.bind(publicThis) : NOOP
		});
		Object.defineProperty(ctx, key, {
			enumerable: true,
			configurable: true,
			get: () => c.value,
			set: (v) => c.value = v
		});
	}
	if (watchOptions) for (const key in watchOptions) createWatcher(watchOptions[key], ctx, publicThis, key);
	if (provideOptions) {
		const provides = isFunction(provideOptions) ? provideOptions.call(publicThis) : provideOptions;
		Reflect.ownKeys(provides).forEach((key) => {
			provide(key, provides[key]);
		});
	}
	if (created) callHook$1(created, instance, "c");
	function registerLifecycleHook(register, hook) {
		if (isArray(hook)) hook.forEach((_hook) => register(_hook.bind(publicThis)));
		else if (hook) register(hook.bind(publicThis));
	}
	registerLifecycleHook(onBeforeMount, beforeMount);
	registerLifecycleHook(onMounted, mounted);
	registerLifecycleHook(onBeforeUpdate, beforeUpdate);
	registerLifecycleHook(onUpdated, updated);
	registerLifecycleHook(onActivated, activated);
	registerLifecycleHook(onDeactivated, deactivated);
	registerLifecycleHook(onErrorCaptured, errorCaptured);
	registerLifecycleHook(onRenderTracked, renderTracked);
	registerLifecycleHook(onRenderTriggered, renderTriggered);
	registerLifecycleHook(onBeforeUnmount, beforeUnmount);
	registerLifecycleHook(onUnmounted, unmounted);
	registerLifecycleHook(onServerPrefetch, serverPrefetch);
	if (isArray(expose)) {
		if (expose.length) {
			const exposed = instance.exposed || (instance.exposed = {});
			expose.forEach((key) => {
				Object.defineProperty(exposed, key, {
					get: () => publicThis[key],
					set: (val) => publicThis[key] = val,
					enumerable: true
				});
			});
		} else if (!instance.exposed) instance.exposed = {};
	}
	if (render && instance.render === NOOP) instance.render = render;
	if (inheritAttrs != null) instance.inheritAttrs = inheritAttrs;
	if (components) instance.components = components;
	if (directives) instance.directives = directives;
	if (serverPrefetch) markAsyncBoundary(instance);
}
function resolveInjections(injectOptions, ctx, checkDuplicateProperties = NOOP) {
	if (isArray(injectOptions)) injectOptions = normalizeInject(injectOptions);
	for (const key in injectOptions) {
		const opt = injectOptions[key];
		let injected;
		if (isObject(opt)) {
			if ("default" in opt) injected = inject(opt.from || key, opt.default, true);
			else injected = inject(opt.from || key);
		} else injected = inject(opt);
		if (/* @__PURE__ */ isRef(injected)) Object.defineProperty(ctx, key, {
			enumerable: true,
			configurable: true,
			get: () => injected.value,
			set: (v) => injected.value = v
		});
		else ctx[key] = injected;
	}
}
function callHook$1(hook, instance, type) {
	callWithAsyncErrorHandling(isArray(hook) ? hook.map((h) => h.bind(instance.proxy)) : hook.bind(instance.proxy), instance, type);
}
function createWatcher(raw, ctx, publicThis, key) {
	let getter = key.includes(".") ? createPathGetter(publicThis, key) : () => publicThis[key];
	if (isString(raw)) {
		const handler = ctx[raw];
		if (isFunction(handler)) watch(getter, handler);
	} else if (isFunction(raw)) watch(getter, raw.bind(publicThis));
	else if (isObject(raw)) {
		if (isArray(raw)) raw.forEach((r) => createWatcher(r, ctx, publicThis, key));
		else {
			const handler = isFunction(raw.handler) ? raw.handler.bind(publicThis) : ctx[raw.handler];
			if (isFunction(handler)) watch(getter, handler, raw);
		}
	}
}
function resolveMergedOptions(instance) {
	const base = instance.type;
	const { mixins, extends: extendsOptions } = base;
	const { mixins: globalMixins, optionsCache: cache, config: { optionMergeStrategies } } = instance.appContext;
	const cached = cache.get(base);
	let resolved;
	if (cached) resolved = cached;
	else if (!globalMixins.length && !mixins && !extendsOptions) resolved = base;
	else {
		resolved = {};
		if (globalMixins.length) globalMixins.forEach((m) => mergeOptions(resolved, m, optionMergeStrategies, true));
		mergeOptions(resolved, base, optionMergeStrategies);
	}
	if (isObject(base)) cache.set(base, resolved);
	return resolved;
}
function mergeOptions(to, from, strats, asMixin = false) {
	const { mixins, extends: extendsOptions } = from;
	if (extendsOptions) mergeOptions(to, extendsOptions, strats, true);
	if (mixins) mixins.forEach((m) => mergeOptions(to, m, strats, true));
	for (const key in from) if (asMixin && key === "expose") {} else {
		const strat = internalOptionMergeStrats[key] || strats && strats[key];
		to[key] = strat ? strat(to[key], from[key]) : from[key];
	}
	return to;
}
var internalOptionMergeStrats = {
	data: mergeDataFn,
	props: mergeEmitsOrPropsOptions,
	emits: mergeEmitsOrPropsOptions,
	methods: mergeObjectOptions,
	computed: mergeObjectOptions,
	beforeCreate: mergeAsArray,
	created: mergeAsArray,
	beforeMount: mergeAsArray,
	mounted: mergeAsArray,
	beforeUpdate: mergeAsArray,
	updated: mergeAsArray,
	beforeDestroy: mergeAsArray,
	beforeUnmount: mergeAsArray,
	destroyed: mergeAsArray,
	unmounted: mergeAsArray,
	activated: mergeAsArray,
	deactivated: mergeAsArray,
	errorCaptured: mergeAsArray,
	serverPrefetch: mergeAsArray,
	components: mergeObjectOptions,
	directives: mergeObjectOptions,
	watch: mergeWatchOptions,
	provide: mergeDataFn,
	inject: mergeInject
};
function mergeDataFn(to, from) {
	if (!from) return to;
	if (!to) return from;
	return function mergedDataFn() {
		return extend(isFunction(to) ? to.call(this, this) : to, isFunction(from) ? from.call(this, this) : from);
	};
}
function mergeInject(to, from) {
	return mergeObjectOptions(normalizeInject(to), normalizeInject(from));
}
function normalizeInject(raw) {
	if (isArray(raw)) {
		const res = {};
		for (let i = 0; i < raw.length; i++) res[raw[i]] = raw[i];
		return res;
	}
	return raw;
}
function mergeAsArray(to, from) {
	return to ? [...new Set([].concat(to, from))] : from;
}
function mergeObjectOptions(to, from) {
	return to ? extend(/* @__PURE__ */ Object.create(null), to, from) : from;
}
function mergeEmitsOrPropsOptions(to, from) {
	if (to) {
		if (isArray(to) && isArray(from)) return [.../* @__PURE__ */ new Set([...to, ...from])];
		return extend(/* @__PURE__ */ Object.create(null), normalizePropsOrEmits(to), normalizePropsOrEmits(from != null ? from : {}));
	} else return from;
}
function mergeWatchOptions(to, from) {
	if (!to) return from;
	if (!from) return to;
	const merged = extend(/* @__PURE__ */ Object.create(null), to);
	for (const key in from) merged[key] = mergeAsArray(to[key], from[key]);
	return merged;
}
function createAppContext() {
	return {
		app: null,
		config: {
			isNativeTag: NO,
			performance: false,
			globalProperties: {},
			optionMergeStrategies: {},
			errorHandler: void 0,
			warnHandler: void 0,
			compilerOptions: {}
		},
		mixins: [],
		components: {},
		directives: {},
		provides: /* @__PURE__ */ Object.create(null),
		optionsCache: /* @__PURE__ */ new WeakMap(),
		propsCache: /* @__PURE__ */ new WeakMap(),
		emitsCache: /* @__PURE__ */ new WeakMap()
	};
}
var uid$1 = 0;
function createAppAPI(render, hydrate) {
	return function createApp(rootComponent, rootProps = null) {
		if (!isFunction(rootComponent)) rootComponent = extend({}, rootComponent);
		if (rootProps != null && !isObject(rootProps)) rootProps = null;
		const context = createAppContext();
		const installedPlugins = /* @__PURE__ */ new WeakSet();
		const pluginCleanupFns = [];
		let isMounted = false;
		const app = context.app = {
			_uid: uid$1++,
			_component: rootComponent,
			_props: rootProps,
			_container: null,
			_context: context,
			_instance: null,
			version,
			get config() {
				return context.config;
			},
			set config(v) {},
			use(plugin, ...options) {
				if (installedPlugins.has(plugin)) {} else if (plugin && isFunction(plugin.install)) {
					installedPlugins.add(plugin);
					plugin.install(app, ...options);
				} else if (isFunction(plugin)) {
					installedPlugins.add(plugin);
					plugin(app, ...options);
				}
				return app;
			},
			mixin(mixin) {
				if (!context.mixins.includes(mixin)) context.mixins.push(mixin);
				return app;
			},
			component(name, component) {
				if (!component) return context.components[name];
				context.components[name] = component;
				return app;
			},
			directive(name, directive) {
				if (!directive) return context.directives[name];
				context.directives[name] = directive;
				return app;
			},
			mount(rootContainer, isHydrate, namespace) {
				if (!isMounted) {
					const vnode = app._ceVNode || createVNode(rootComponent, rootProps);
					vnode.appContext = context;
					if (namespace === true) namespace = "svg";
					else if (namespace === false) namespace = void 0;
					if (isHydrate && hydrate) hydrate(vnode, rootContainer);
					else render(vnode, rootContainer, namespace);
					isMounted = true;
					app._container = rootContainer;
					rootContainer.__vue_app__ = app;
					return getComponentPublicInstance(vnode.component);
				}
			},
			onUnmount(cleanupFn) {
				pluginCleanupFns.push(cleanupFn);
			},
			unmount() {
				if (isMounted) {
					callWithAsyncErrorHandling(pluginCleanupFns, app._instance, 16);
					render(null, app._container);
					delete app._container.__vue_app__;
				}
			},
			provide(key, value) {
				context.provides[key] = value;
				return app;
			},
			runWithContext(fn) {
				const lastApp = currentApp;
				currentApp = app;
				try {
					return fn();
				} finally {
					currentApp = lastApp;
				}
			}
		};
		return app;
	};
}
var currentApp = null;
var getModelModifiers = (props, modelName) => {
	return modelName === "modelValue" || modelName === "model-value" ? props.modelModifiers : props[`${modelName}Modifiers`] || props[`${camelize(modelName)}Modifiers`] || props[`${hyphenate(modelName)}Modifiers`];
};
function emit(instance, event, ...rawArgs) {
	if (instance.isUnmounted) return;
	const props = instance.vnode.props || EMPTY_OBJ;
	let args = rawArgs;
	const isModelListener = event.startsWith("update:");
	const modifiers = isModelListener && getModelModifiers(props, event.slice(7));
	if (modifiers) {
		if (modifiers.trim) args = rawArgs.map((a) => isString(a) ? a.trim() : a);
		if (modifiers.number) args = args.map(looseToNumber);
	}
	let handlerName;
	let handler = props[handlerName = toHandlerKey(event)] || props[handlerName = toHandlerKey(camelize(event))];
	if (!handler && isModelListener) handler = props[handlerName = toHandlerKey(hyphenate(event))];
	if (handler) callWithAsyncErrorHandling(handler, instance, 6, args);
	const onceHandler = props[handlerName + `Once`];
	if (onceHandler) {
		if (!instance.emitted) instance.emitted = {};
		else if (instance.emitted[handlerName]) return;
		instance.emitted[handlerName] = true;
		callWithAsyncErrorHandling(onceHandler, instance, 6, args);
	}
}
var mixinEmitsCache = /* @__PURE__ */ new WeakMap();
function normalizeEmitsOptions(comp, appContext, asMixin = false) {
	const cache = asMixin ? mixinEmitsCache : appContext.emitsCache;
	const cached = cache.get(comp);
	if (cached !== void 0) return cached;
	const raw = comp.emits;
	let normalized = {};
	let hasExtends = false;
	if (!isFunction(comp)) {
		const extendEmits = (raw2) => {
			const normalizedFromExtend = normalizeEmitsOptions(raw2, appContext, true);
			if (normalizedFromExtend) {
				hasExtends = true;
				extend(normalized, normalizedFromExtend);
			}
		};
		if (!asMixin && appContext.mixins.length) appContext.mixins.forEach(extendEmits);
		if (comp.extends) extendEmits(comp.extends);
		if (comp.mixins) comp.mixins.forEach(extendEmits);
	}
	if (!raw && !hasExtends) {
		if (isObject(comp)) cache.set(comp, null);
		return null;
	}
	if (isArray(raw)) raw.forEach((key) => normalized[key] = null);
	else extend(normalized, raw);
	if (isObject(comp)) cache.set(comp, normalized);
	return normalized;
}
function isEmitListener(options, key) {
	if (!options || !isOn(key)) return false;
	key = key.slice(2);
	key = key === "Once" ? key : key.replace(/Once$/, "");
	return hasOwn(options, key[0].toLowerCase() + key.slice(1)) || hasOwn(options, hyphenate(key)) || hasOwn(options, key);
}
function renderComponentRoot(instance) {
	const { type: Component, vnode, proxy, withProxy, propsOptions: [propsOptions], slots, attrs, emit, render, renderCache, props, data, setupState, ctx, inheritAttrs } = instance;
	const prev = setCurrentRenderingInstance(instance);
	let result;
	let fallthroughAttrs;
	try {
		if (vnode.shapeFlag & 4) {
			const proxyToUse = withProxy || proxy;
			const thisProxy = proxyToUse;
			result = normalizeVNode(render.call(thisProxy, proxyToUse, renderCache, props, setupState, data, ctx));
			fallthroughAttrs = attrs;
		} else {
			const render2 = Component;
			result = normalizeVNode(render2.length > 1 ? render2(props, {
				attrs,
				slots,
				emit
			}) : render2(props, null));
			fallthroughAttrs = Component.props ? attrs : getFunctionalFallthrough(attrs);
		}
	} catch (err) {
		blockStack.length = 0;
		handleError(err, instance, 1);
		result = createVNode(Comment);
	}
	let root = result;
	if (fallthroughAttrs && inheritAttrs !== false) {
		const keys = Object.keys(fallthroughAttrs);
		const { shapeFlag } = root;
		if (keys.length) {
			if (shapeFlag & 7) {
				if (propsOptions && keys.some(isModelListener)) fallthroughAttrs = filterModelListeners(fallthroughAttrs, propsOptions);
				root = cloneVNode(root, fallthroughAttrs, false, true);
			}
		}
	}
	if (vnode.dirs) {
		root = cloneVNode(root, null, false, true);
		root.dirs = root.dirs ? root.dirs.concat(vnode.dirs) : vnode.dirs;
	}
	if (vnode.transition) setTransitionHooks(isTeleport(root.type) ? getInnerChild$1(root) || root : root, vnode.transition);
	result = root;
	setCurrentRenderingInstance(prev);
	return result;
}
function filterSingleRoot(children, recurse = true) {
	let singleRoot;
	for (let i = 0; i < children.length; i++) {
		const child = children[i];
		if (isVNode(child)) {
			if (child.type !== Comment || child.children === "v-if") {
				if (singleRoot) return;
				else singleRoot = child;
			}
		} else return;
	}
	return singleRoot;
}
var getFunctionalFallthrough = (attrs) => {
	let res;
	for (const key in attrs) if (key === "class" || key === "style" || isOn(key)) (res || (res = {}))[key] = attrs[key];
	return res;
};
var filterModelListeners = (attrs, props) => {
	const res = {};
	for (const key in attrs) if (!isModelListener(key) || !(key.slice(9) in props)) res[key] = attrs[key];
	return res;
};
function shouldUpdateComponent(prevVNode, nextVNode, optimized) {
	const { props: prevProps, children: prevChildren, component } = prevVNode;
	const { props: nextProps, children: nextChildren, patchFlag } = nextVNode;
	const emits = component.emitsOptions;
	if (nextVNode.dirs || nextVNode.transition) return true;
	if (optimized && patchFlag >= 0) {
		if (patchFlag & 1024) return true;
		if (patchFlag & 16) {
			if (!prevProps) return !!nextProps;
			return hasPropsChanged(prevProps, nextProps, emits);
		} else if (patchFlag & 8) {
			const dynamicProps = nextVNode.dynamicProps;
			for (let i = 0; i < dynamicProps.length; i++) {
				const key = dynamicProps[i];
				if (hasPropValueChanged(nextProps, prevProps, key) && !isEmitListener(emits, key)) return true;
			}
		}
	} else {
		if (prevChildren || nextChildren) {
			if (!nextChildren || !nextChildren.$stable) return true;
		}
		if (prevProps === nextProps) return false;
		if (!prevProps) return !!nextProps;
		if (!nextProps) return true;
		return hasPropsChanged(prevProps, nextProps, emits);
	}
	return false;
}
function hasPropsChanged(prevProps, nextProps, emitsOptions) {
	const nextKeys = Object.keys(nextProps);
	if (nextKeys.length !== Object.keys(prevProps).length) return true;
	for (let i = 0; i < nextKeys.length; i++) {
		const key = nextKeys[i];
		if (!hasOwn(prevProps, key) || hasPropValueChanged(nextProps, prevProps, key) && !isEmitListener(emitsOptions, key)) return true;
	}
	return false;
}
function hasPropValueChanged(nextProps, prevProps, key) {
	const nextProp = nextProps[key];
	const prevProp = prevProps[key];
	if (key === "style" && isObject(nextProp) && isObject(prevProp)) return !looseEqual(nextProp, prevProp);
	return nextProp !== prevProp;
}
function updateHOCHostEl({ vnode, parent, suspense }, el) {
	while (parent) {
		const root = parent.subTree;
		if (root.suspense && root.suspense.activeBranch === vnode) {
			root.suspense.vnode.el = root.el = el;
			vnode = root;
		}
		if (root === vnode) {
			(vnode = parent.vnode).el = el;
			parent = parent.parent;
		} else break;
	}
	if (suspense && suspense.activeBranch === vnode) suspense.vnode.el = el;
}
var internalObjectProto = {};
var createInternalObject = () => Object.create(internalObjectProto);
var isInternalObject = (obj) => Object.getPrototypeOf(obj) === internalObjectProto;
function initProps(instance, rawProps, isStateful, isSSR = false) {
	const props = {};
	const attrs = createInternalObject();
	instance.propsDefaults = /* @__PURE__ */ Object.create(null);
	setFullProps(instance, rawProps, props, attrs);
	for (const key in instance.propsOptions[0]) if (!(key in props)) props[key] = void 0;
	if (isStateful) instance.props = isSSR ? props : /* @__PURE__ */ shallowReactive(props);
	else if (!instance.type.props) instance.props = attrs;
	else instance.props = props;
	instance.attrs = attrs;
}
function updateProps(instance, rawProps, rawPrevProps, optimized) {
	const { props, attrs, vnode: { patchFlag } } = instance;
	const rawCurrentProps = /* @__PURE__ */ toRaw(props);
	const [options] = instance.propsOptions;
	let hasAttrsChanged = false;
	if ((optimized || patchFlag > 0) && !(patchFlag & 16)) {
		if (patchFlag & 8) {
			const propsToUpdate = instance.vnode.dynamicProps;
			for (let i = 0; i < propsToUpdate.length; i++) {
				let key = propsToUpdate[i];
				if (isEmitListener(instance.emitsOptions, key)) continue;
				const value = rawProps[key];
				if (options) {
					if (hasOwn(attrs, key)) {
						if (value !== attrs[key]) {
							attrs[key] = value;
							hasAttrsChanged = true;
						}
					} else {
						const camelizedKey = camelize(key);
						props[camelizedKey] = resolvePropValue(options, rawCurrentProps, camelizedKey, value, instance, false);
					}
				} else if (value !== attrs[key]) {
					attrs[key] = value;
					hasAttrsChanged = true;
				}
			}
		}
	} else {
		if (setFullProps(instance, rawProps, props, attrs)) hasAttrsChanged = true;
		let kebabKey;
		for (const key in rawCurrentProps) if (!rawProps || !hasOwn(rawProps, key) && ((kebabKey = hyphenate(key)) === key || !hasOwn(rawProps, kebabKey))) {
			if (options) {
				if (rawPrevProps && (rawPrevProps[key] !== void 0 || rawPrevProps[kebabKey] !== void 0)) props[key] = resolvePropValue(options, rawCurrentProps, key, void 0, instance, true);
			} else delete props[key];
		}
		if (attrs !== rawCurrentProps) {
			for (const key in attrs) if (!rawProps || !hasOwn(rawProps, key) && true) {
				delete attrs[key];
				hasAttrsChanged = true;
			}
		}
	}
	if (hasAttrsChanged) trigger(instance.attrs, "set", "");
}
function setFullProps(instance, rawProps, props, attrs) {
	const [options, needCastKeys] = instance.propsOptions;
	let hasAttrsChanged = false;
	let rawCastValues;
	if (rawProps) for (let key in rawProps) {
		if (isReservedProp(key)) continue;
		const value = rawProps[key];
		let camelKey;
		if (options && hasOwn(options, camelKey = camelize(key))) {
			if (!needCastKeys || !needCastKeys.includes(camelKey)) props[camelKey] = value;
			else (rawCastValues || (rawCastValues = {}))[camelKey] = value;
		} else if (!isEmitListener(instance.emitsOptions, key)) {
			if (!(key in attrs) || value !== attrs[key]) {
				attrs[key] = value;
				hasAttrsChanged = true;
			}
		}
	}
	if (needCastKeys) {
		const rawCurrentProps = /* @__PURE__ */ toRaw(props);
		const castValues = rawCastValues || EMPTY_OBJ;
		for (let i = 0; i < needCastKeys.length; i++) {
			const key = needCastKeys[i];
			props[key] = resolvePropValue(options, rawCurrentProps, key, castValues[key], instance, !hasOwn(castValues, key));
		}
	}
	return hasAttrsChanged;
}
function resolvePropValue(options, props, key, value, instance, isAbsent) {
	const opt = options[key];
	if (opt != null) {
		const hasDefault = hasOwn(opt, "default");
		if (hasDefault && value === void 0) {
			const defaultValue = opt.default;
			if (opt.type !== Function && !opt.skipFactory && isFunction(defaultValue)) {
				const { propsDefaults } = instance;
				if (key in propsDefaults) value = propsDefaults[key];
				else {
					const reset = setCurrentInstance(instance);
					value = propsDefaults[key] = defaultValue.call(null, props);
					reset();
				}
			} else value = defaultValue;
			if (instance.ce) instance.ce._setProp(key, value);
		}
		if (opt[0]) {
			if (isAbsent && !hasDefault) value = false;
			else if (opt[1] && (value === "" || value === hyphenate(key))) value = true;
		}
	}
	return value;
}
var mixinPropsCache = /* @__PURE__ */ new WeakMap();
function normalizePropsOptions(comp, appContext, asMixin = false) {
	const cache = asMixin ? mixinPropsCache : appContext.propsCache;
	const cached = cache.get(comp);
	if (cached) return cached;
	const raw = comp.props;
	const normalized = {};
	const needCastKeys = [];
	let hasExtends = false;
	if (!isFunction(comp)) {
		const extendProps = (raw2) => {
			hasExtends = true;
			const [props, keys] = normalizePropsOptions(raw2, appContext, true);
			extend(normalized, props);
			if (keys) needCastKeys.push(...keys);
		};
		if (!asMixin && appContext.mixins.length) appContext.mixins.forEach(extendProps);
		if (comp.extends) extendProps(comp.extends);
		if (comp.mixins) comp.mixins.forEach(extendProps);
	}
	if (!raw && !hasExtends) {
		if (isObject(comp)) cache.set(comp, EMPTY_ARR);
		return EMPTY_ARR;
	}
	if (isArray(raw)) for (let i = 0; i < raw.length; i++) {
		const normalizedKey = camelize(raw[i]);
		if (validatePropName(normalizedKey)) normalized[normalizedKey] = EMPTY_OBJ;
	}
	else if (raw) for (const key in raw) {
		const normalizedKey = camelize(key);
		if (validatePropName(normalizedKey)) {
			const opt = raw[key];
			const prop = normalized[normalizedKey] = isArray(opt) || isFunction(opt) ? { type: opt } : extend({}, opt);
			const propType = prop.type;
			let shouldCast = false;
			let shouldCastTrue = true;
			if (isArray(propType)) for (let index = 0; index < propType.length; ++index) {
				const type = propType[index];
				const typeName = isFunction(type) && type.name;
				if (typeName === "Boolean") {
					shouldCast = true;
					break;
				} else if (typeName === "String") shouldCastTrue = false;
			}
			else shouldCast = isFunction(propType) && propType.name === "Boolean";
			prop[0] = shouldCast;
			prop[1] = shouldCastTrue;
			if (shouldCast || hasOwn(prop, "default")) needCastKeys.push(normalizedKey);
		}
	}
	const res = [normalized, needCastKeys];
	if (isObject(comp)) cache.set(comp, res);
	return res;
}
function validatePropName(key) {
	if (key[0] !== "$" && !isReservedProp(key)) return true;
	return false;
}
var isInternalKey = (key) => key === "_" || key === "_ctx" || key === "$stable";
var normalizeSlotValue = (value) => isArray(value) ? value.map(normalizeVNode) : [normalizeVNode(value)];
var normalizeSlot = (key, rawSlot, ctx) => {
	if (rawSlot._n) return rawSlot;
	const normalized = withCtx((...args) => {
		return normalizeSlotValue(rawSlot(...args));
	}, ctx);
	normalized._c = false;
	return normalized;
};
var normalizeObjectSlots = (rawSlots, slots, instance) => {
	const ctx = rawSlots._ctx;
	for (const key in rawSlots) {
		if (isInternalKey(key)) continue;
		const value = rawSlots[key];
		if (isFunction(value)) slots[key] = normalizeSlot(key, value, ctx);
		else if (value != null) {
			const normalized = normalizeSlotValue(value);
			slots[key] = () => normalized;
		}
	}
};
var normalizeVNodeSlots = (instance, children) => {
	const normalized = normalizeSlotValue(children);
	instance.slots.default = () => normalized;
};
var assignSlots = (slots, children, optimized) => {
	for (const key in children) if (optimized || !isInternalKey(key)) slots[key] = children[key];
};
var initSlots = (instance, children, optimized) => {
	const slots = instance.slots = createInternalObject();
	if (instance.vnode.shapeFlag & 32) {
		const type = children._;
		if (type) {
			assignSlots(slots, children, optimized);
			if (optimized) def(slots, "_", type, true);
		} else normalizeObjectSlots(children, slots);
	} else if (children) normalizeVNodeSlots(instance, children);
};
var updateSlots = (instance, children, optimized) => {
	const { vnode, slots } = instance;
	let needDeletionCheck = true;
	let deletionComparisonTarget = EMPTY_OBJ;
	if (vnode.shapeFlag & 32) {
		const type = children._;
		if (type) {
			if (optimized && type === 1) needDeletionCheck = false;
			else assignSlots(slots, children, optimized);
		} else {
			needDeletionCheck = !children.$stable;
			normalizeObjectSlots(children, slots);
		}
		deletionComparisonTarget = children;
	} else if (children) {
		normalizeVNodeSlots(instance, children);
		deletionComparisonTarget = { default: 1 };
	}
	if (needDeletionCheck) {
		for (const key in slots) if (!isInternalKey(key) && deletionComparisonTarget[key] == null) delete slots[key];
	}
};
var queuePostRenderEffect = queueEffectWithSuspense;
function createRenderer(options) {
	return baseCreateRenderer(options);
}
function baseCreateRenderer(options, createHydrationFns) {
	const target = getGlobalThis();
	target.__VUE__ = true;
	const { insert: hostInsert, remove: hostRemove, patchProp: hostPatchProp, createElement: hostCreateElement, createText: hostCreateText, createComment: hostCreateComment, setText: hostSetText, setElementText: hostSetElementText, parentNode: hostParentNode, nextSibling: hostNextSibling, setScopeId: hostSetScopeId = NOOP, insertStaticContent: hostInsertStaticContent } = options;
	const patch = (n1, n2, container, anchor = null, parentComponent = null, parentSuspense = null, namespace = void 0, slotScopeIds = null, optimized = !!n2.dynamicChildren) => {
		if (n1 === n2) return;
		if (n1 && !isSameVNodeType(n1, n2)) {
			anchor = getNextHostNode(n1);
			unmount(n1, parentComponent, parentSuspense, true);
			n1 = null;
		}
		if (n2.patchFlag === -2) {
			optimized = false;
			n2.dynamicChildren = null;
		}
		if (n2.dynamicChildren && n1 && n1.dynamicChildren && n1.dynamicChildren.hasOnce) {
			if (n2.dynamicChildren === EMPTY_ARR) n2.dynamicChildren = [];
			n2.dynamicChildren.hasOnce = true;
		}
		const { type, ref, shapeFlag } = n2;
		switch (type) {
			case Text:
				processText(n1, n2, container, anchor);
				break;
			case Comment:
				processCommentNode(n1, n2, container, anchor);
				break;
			case Static:
				if (n1 == null) mountStaticNode(n2, container, anchor, namespace);
				break;
			case Fragment:
				processFragment(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				break;
			default: if (shapeFlag & 1) processElement(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			else if (shapeFlag & 6) processComponent(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			else if (shapeFlag & 64) type.process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, internals);
			else if (shapeFlag & 128) type.process(n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, internals);
		}
		if (ref != null && parentComponent) setRef(ref, n1 && n1.ref, parentSuspense, n2 || n1, !n2);
		else if (ref == null && n1 && n1.ref != null) setRef(n1.ref, null, parentSuspense, n1, true);
	};
	const processText = (n1, n2, container, anchor) => {
		if (n1 == null) hostInsert(n2.el = hostCreateText(n2.children), container, anchor);
		else {
			const el = n2.el = n1.el;
			if (n2.children !== n1.children) hostSetText(el, n2.children);
		}
	};
	const processCommentNode = (n1, n2, container, anchor) => {
		if (n1 == null) hostInsert(n2.el = hostCreateComment(n2.children || ""), container, anchor);
		else n2.el = n1.el;
	};
	const mountStaticNode = (n2, container, anchor, namespace) => {
		[n2.el, n2.anchor] = hostInsertStaticContent(n2.children, container, anchor, namespace, n2.el, n2.anchor);
	};
	const moveStaticNode = ({ el, anchor }, container, nextSibling) => {
		let next;
		while (el && el !== anchor) {
			next = hostNextSibling(el);
			hostInsert(el, container, nextSibling);
			el = next;
		}
		hostInsert(anchor, container, nextSibling);
	};
	const removeStaticNode = ({ el, anchor }) => {
		let next;
		while (el && el !== anchor) {
			next = hostNextSibling(el);
			hostRemove(el);
			el = next;
		}
		hostRemove(anchor);
	};
	const processElement = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		if (n2.type === "svg") namespace = "svg";
		else if (n2.type === "math") namespace = "mathml";
		if (n1 == null) mountElement(n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		else {
			const customElement = n1.el && n1.el._isVueCE ? n1.el : null;
			try {
				if (customElement) customElement._beginPatch();
				patchElement(n1, n2, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			} finally {
				if (customElement) customElement._endPatch();
			}
		}
	};
	const mountElement = (vnode, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		let el;
		let vnodeHook;
		const { props, shapeFlag, transition, dirs } = vnode;
		el = vnode.el = hostCreateElement(vnode.type, namespace, props && props.is, props);
		if (shapeFlag & 8) hostSetElementText(el, vnode.children);
		else if (shapeFlag & 16) mountChildren(vnode.children, el, null, parentComponent, parentSuspense, resolveChildrenNamespace(vnode, namespace), slotScopeIds, optimized);
		if (dirs) invokeDirectiveHook(vnode, null, parentComponent, "created");
		setScopeId(el, vnode, vnode.scopeId, slotScopeIds, parentComponent);
		if (props) {
			for (const key in props) if (key !== "value" && !isReservedProp(key)) hostPatchProp(el, key, null, props[key], namespace, parentComponent);
			if ("value" in props) hostPatchProp(el, "value", null, props.value, namespace);
			if (vnodeHook = props.onVnodeBeforeMount) invokeVNodeHook(vnodeHook, parentComponent, vnode);
		}
		if (dirs) invokeDirectiveHook(vnode, null, parentComponent, "beforeMount");
		const needCallTransitionHooks = needTransition(parentSuspense, transition);
		if (needCallTransitionHooks) transition.beforeEnter(el);
		else if (transition && !transition.persisted) el[deferredEnterKey] = true;
		hostInsert(el, container, anchor);
		if ((vnodeHook = props && props.onVnodeMounted) || needCallTransitionHooks || dirs) queuePostRenderEffect(() => {
			try {
				vnodeHook && invokeVNodeHook(vnodeHook, parentComponent, vnode);
				needCallTransitionHooks && transition.enter(el);
				dirs && invokeDirectiveHook(vnode, null, parentComponent, "mounted");
			} finally {}
		}, parentSuspense);
	};
	const setScopeId = (el, vnode, scopeId, slotScopeIds, parentComponent) => {
		if (scopeId) hostSetScopeId(el, scopeId);
		if (slotScopeIds) for (let i = 0; i < slotScopeIds.length; i++) hostSetScopeId(el, slotScopeIds[i]);
		if (parentComponent) {
			let subTree = parentComponent.subTree;
			if (vnode === subTree || isSuspense(subTree.type) && (subTree.ssContent === vnode || subTree.ssFallback === vnode)) {
				const parentVNode = parentComponent.vnode;
				setScopeId(el, parentVNode, parentVNode.scopeId, parentVNode.slotScopeIds, parentComponent.parent);
			}
		}
	};
	const mountChildren = (children, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, start = 0) => {
		for (let i = start; i < children.length; i++) {
			const child = children[i] = optimized ? cloneIfMounted(children[i]) : normalizeVNode(children[i]);
			patch(null, child, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		}
	};
	const patchElement = (n1, n2, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		const el = n2.el = n1.el;
		let { patchFlag, dynamicChildren, dirs } = n2;
		patchFlag |= n1.patchFlag & 16;
		const oldProps = n1.props || EMPTY_OBJ;
		const newProps = n2.props || EMPTY_OBJ;
		let vnodeHook;
		parentComponent && toggleRecurse(parentComponent, false);
		if (vnodeHook = newProps.onVnodeBeforeUpdate) invokeVNodeHook(vnodeHook, parentComponent, n2, n1);
		if (dirs) invokeDirectiveHook(n2, n1, parentComponent, "beforeUpdate");
		parentComponent && toggleRecurse(parentComponent, true);
		if (dynamicChildren && (!n1.dynamicChildren || n1.dynamicChildren.length !== dynamicChildren.length)) {
			patchFlag = 0;
			optimized = false;
			dynamicChildren = null;
		}
		if (oldProps.innerHTML && newProps.innerHTML == null || oldProps.textContent && newProps.textContent == null) hostSetElementText(el, "");
		if (dynamicChildren) patchBlockChildren(n1.dynamicChildren, dynamicChildren, el, parentComponent, parentSuspense, resolveChildrenNamespace(n2, namespace), slotScopeIds);
		else if (!optimized) patchChildren(n1, n2, el, null, parentComponent, parentSuspense, resolveChildrenNamespace(n2, namespace), slotScopeIds, false);
		if (patchFlag > 0) {
			if (patchFlag & 16) patchProps(el, oldProps, newProps, parentComponent, namespace);
			else {
				if (patchFlag & 2) {
					if (oldProps.class !== newProps.class) hostPatchProp(el, "class", null, newProps.class, namespace);
				}
				if (patchFlag & 4) hostPatchProp(el, "style", oldProps.style, newProps.style, namespace);
				if (patchFlag & 8) {
					const propsToUpdate = n2.dynamicProps;
					for (let i = 0; i < propsToUpdate.length; i++) {
						const key = propsToUpdate[i];
						const prev = oldProps[key];
						const next = newProps[key];
						if (next !== prev || key === "value") hostPatchProp(el, key, prev, next, namespace, parentComponent);
					}
				}
			}
			if (patchFlag & 1) {
				if (n1.children !== n2.children) hostSetElementText(el, n2.children);
			}
		} else if (!optimized && dynamicChildren == null) patchProps(el, oldProps, newProps, parentComponent, namespace);
		if ((vnodeHook = newProps.onVnodeUpdated) || dirs) queuePostRenderEffect(() => {
			vnodeHook && invokeVNodeHook(vnodeHook, parentComponent, n2, n1);
			dirs && invokeDirectiveHook(n2, n1, parentComponent, "updated");
		}, parentSuspense);
	};
	const patchBlockChildren = (oldChildren, newChildren, fallbackContainer, parentComponent, parentSuspense, namespace, slotScopeIds) => {
		for (let i = 0; i < newChildren.length; i++) {
			const oldVNode = oldChildren[i];
			const newVNode = newChildren[i];
			const oldEl = oldVNode.el || resolveAsyncComponentPlaceholder(oldVNode);
			const container = oldEl && (oldVNode.type === Fragment || !isSameVNodeType(oldVNode, newVNode) || oldVNode.shapeFlag & 198) ? hostParentNode(oldEl) : fallbackContainer;
			patch(oldVNode, newVNode, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, true);
		}
	};
	const patchProps = (el, oldProps, newProps, parentComponent, namespace) => {
		if (oldProps !== newProps) {
			if (oldProps !== EMPTY_OBJ) {
				for (const key in oldProps) if (!isReservedProp(key) && !(key in newProps)) hostPatchProp(el, key, oldProps[key], null, namespace, parentComponent);
			}
			for (const key in newProps) {
				if (isReservedProp(key)) continue;
				const next = newProps[key];
				const prev = oldProps[key];
				if (next !== prev && key !== "value") hostPatchProp(el, key, prev, next, namespace, parentComponent);
			}
			if ("value" in newProps) hostPatchProp(el, "value", oldProps.value, newProps.value, namespace);
		}
	};
	const processFragment = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		const fragmentStartAnchor = n2.el = n1 ? n1.el : hostCreateText("");
		const fragmentEndAnchor = n2.anchor = n1 ? n1.anchor : hostCreateText("");
		let { patchFlag, dynamicChildren, slotScopeIds: fragmentSlotScopeIds } = n2;
		if (fragmentSlotScopeIds) slotScopeIds = slotScopeIds ? slotScopeIds.concat(fragmentSlotScopeIds) : fragmentSlotScopeIds;
		if (n1 == null) {
			hostInsert(fragmentStartAnchor, container, anchor);
			hostInsert(fragmentEndAnchor, container, anchor);
			mountChildren(n2.children || [], container, fragmentEndAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		} else if (patchFlag > 0 && patchFlag & 64 && dynamicChildren && n1.dynamicChildren && n1.dynamicChildren.length === dynamicChildren.length) {
			patchBlockChildren(n1.dynamicChildren, dynamicChildren, container, parentComponent, parentSuspense, namespace, slotScopeIds);
			if (n2.key != null || parentComponent && n2 === parentComponent.subTree) traverseStaticChildren(n1, n2, true);
		} else patchChildren(n1, n2, container, fragmentEndAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
	};
	const processComponent = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		n2.slotScopeIds = slotScopeIds;
		if (n1 == null) {
			if (n2.shapeFlag & 512) parentComponent.ctx.activate(n2, container, anchor, namespace, optimized);
			else mountComponent(n2, container, anchor, parentComponent, parentSuspense, namespace, optimized);
		} else updateComponent(n1, n2, optimized);
	};
	const mountComponent = (initialVNode, container, anchor, parentComponent, parentSuspense, namespace, optimized) => {
		const instance = initialVNode.component = createComponentInstance(initialVNode, parentComponent, parentSuspense);
		if (isKeepAlive(initialVNode)) instance.ctx.renderer = internals;
		setupComponent(instance, false, optimized);
		if (instance.asyncDep) {
			parentSuspense && parentSuspense.registerDep(instance, setupRenderEffect, optimized, namespace);
			if (!initialVNode.el) {
				const placeholder = instance.subTree = createVNode(Comment);
				processCommentNode(null, placeholder, container, anchor);
				initialVNode.placeholder = placeholder.el;
			}
		} else setupRenderEffect(instance, initialVNode, container, anchor, parentSuspense, namespace, optimized);
	};
	const updateComponent = (n1, n2, optimized) => {
		const instance = n2.component = n1.component;
		if (shouldUpdateComponent(n1, n2, optimized)) {
			if (instance.asyncDep && !instance.asyncResolved) {
				n2.el = n1.el;
				n2.placeholder = n1.placeholder;
				updateComponentPreRender(instance, n2, optimized);
				return;
			} else {
				instance.next = n2;
				instance.update();
			}
		} else {
			n2.el = n1.el;
			n2.placeholder = n1.placeholder;
			instance.vnode = n2;
		}
	};
	const setupRenderEffect = (instance, initialVNode, container, anchor, parentSuspense, namespace, optimized) => {
		const componentUpdateFn = () => {
			if (!instance.isMounted) {
				let vnodeHook;
				const { el, props } = initialVNode;
				const { bm, m, parent, root, type } = instance;
				const isAsyncWrapperVNode = isAsyncWrapper(initialVNode);
				toggleRecurse(instance, false);
				if (bm) invokeArrayFns(bm);
				if (!isAsyncWrapperVNode && (vnodeHook = props && props.onVnodeBeforeMount)) invokeVNodeHook(vnodeHook, parent, initialVNode);
				toggleRecurse(instance, true);
				if (el && hydrateNode) {
					const hydrateSubTree = () => {
						instance.subTree = renderComponentRoot(instance);
						hydrateNode(el, instance.subTree, instance, parentSuspense, null);
					};
					if (isAsyncWrapperVNode && type.__asyncHydrate) type.__asyncHydrate(el, instance, hydrateSubTree);
					else hydrateSubTree();
				} else {
					if (root.ce && root.ce._hasShadowRoot()) root.ce._injectChildStyle(type, instance.parent ? instance.parent.type : void 0);
					const subTree = instance.subTree = renderComponentRoot(instance);
					patch(null, subTree, container, anchor, instance, parentSuspense, namespace);
					initialVNode.el = subTree.el;
				}
				if (m) queuePostRenderEffect(m, parentSuspense);
				if (!isAsyncWrapperVNode && (vnodeHook = props && props.onVnodeMounted)) {
					const scopedInitialVNode = initialVNode;
					queuePostRenderEffect(() => invokeVNodeHook(vnodeHook, parent, scopedInitialVNode), parentSuspense);
				}
				if (initialVNode.shapeFlag & 256 || parent && isAsyncWrapper(parent.vnode) && parent.vnode.shapeFlag & 256) instance.a && queuePostRenderEffect(instance.a, parentSuspense);
				instance.isMounted = true;
				initialVNode = container = anchor = null;
			} else {
				let { next, bu, u, parent, vnode } = instance;
				{
					const unresolvedAsyncRoot = locateUnresolvedAsyncRoot(instance);
					if (unresolvedAsyncRoot) {
						if (next) {
							next.el = vnode.el;
							updateComponentPreRender(instance, next, optimized);
						}
						unresolvedAsyncRoot.asyncDep.then(() => {
							const retry = () => {
								if (instance.job.flags & 8) return;
								if (parentSuspense && parentSuspense.pendingBranch) queuePostRenderEffect(retry, parentSuspense);
								else update();
							};
							retry.flags = 48;
							queuePostRenderEffect(retry, parentSuspense);
						});
						return;
					}
				}
				let originNext = next;
				let vnodeHook;
				toggleRecurse(instance, false);
				if (next) {
					next.el = vnode.el;
					updateComponentPreRender(instance, next, optimized);
				} else next = vnode;
				if (bu) invokeArrayFns(bu);
				if (vnodeHook = next.props && next.props.onVnodeBeforeUpdate) invokeVNodeHook(vnodeHook, parent, next, vnode);
				toggleRecurse(instance, true);
				const nextTree = renderComponentRoot(instance);
				const prevTree = instance.subTree;
				instance.subTree = nextTree;
				patch(prevTree, nextTree, hostParentNode(prevTree.el || resolveAsyncComponentPlaceholder(prevTree)), getNextHostNode(prevTree), instance, parentSuspense, namespace);
				next.el = nextTree.el;
				if (originNext === null) updateHOCHostEl(instance, nextTree.el);
				if (u) queuePostRenderEffect(u, parentSuspense);
				if (vnodeHook = next.props && next.props.onVnodeUpdated) queuePostRenderEffect(() => invokeVNodeHook(vnodeHook, parent, next, vnode), parentSuspense);
			}
		};
		instance.scope.on();
		const effect = instance.effect = new ReactiveEffect(componentUpdateFn);
		instance.scope.off();
		const update = instance.update = effect.run.bind(effect);
		const job = instance.job = effect.runIfDirty.bind(effect);
		job.i = instance;
		job.id = instance.uid;
		effect.scheduler = () => queueJob(job);
		toggleRecurse(instance, true);
		update();
	};
	const updateComponentPreRender = (instance, nextVNode, optimized) => {
		nextVNode.component = instance;
		const prevProps = instance.vnode.props;
		instance.vnode = nextVNode;
		instance.next = null;
		updateProps(instance, nextVNode.props, prevProps, optimized);
		updateSlots(instance, nextVNode.children, optimized);
		pauseTracking();
		flushPreFlushCbs(instance);
		resetTracking();
	};
	const patchChildren = (n1, n2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized = false) => {
		const c1 = n1 && n1.children;
		const prevShapeFlag = n1 ? n1.shapeFlag : 0;
		const c2 = n2.children;
		const { patchFlag, shapeFlag } = n2;
		if (patchFlag > 0) {
			if (patchFlag & 128) {
				patchKeyedChildren(c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				return;
			} else if (patchFlag & 256) {
				patchUnkeyedChildren(c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				return;
			}
		}
		if (shapeFlag & 8) {
			if (prevShapeFlag & 16) unmountChildren(c1, parentComponent, parentSuspense);
			if (c2 !== c1) hostSetElementText(container, c2);
		} else if (prevShapeFlag & 16) {
			if (shapeFlag & 16) patchKeyedChildren(c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			else unmountChildren(c1, parentComponent, parentSuspense, true);
		} else {
			if (prevShapeFlag & 8) hostSetElementText(container, "");
			if (shapeFlag & 16) mountChildren(c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		}
	};
	const patchUnkeyedChildren = (c1, c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		c1 = c1 || EMPTY_ARR;
		c2 = c2 || EMPTY_ARR;
		const oldLength = c1.length;
		const newLength = c2.length;
		const commonLength = Math.min(oldLength, newLength);
		let i = 0;
		for (; i < commonLength; i++) {
			const nextChild = c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]);
			patch(c1[i], nextChild, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
		}
		if (oldLength > newLength) unmountChildren(c1, parentComponent, parentSuspense, true, false, commonLength);
		else mountChildren(c2, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized, commonLength);
	};
	const patchKeyedChildren = (c1, c2, container, parentAnchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized) => {
		let i = 0;
		const l2 = c2.length;
		let e1 = c1.length - 1;
		let e2 = l2 - 1;
		while (i <= e1 && i <= e2) {
			const n1 = c1[i];
			const n2 = c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]);
			if (isSameVNodeType(n1, n2)) patch(n1, n2, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			else break;
			i++;
		}
		while (i <= e1 && i <= e2) {
			const n1 = c1[e1];
			const n2 = c2[e2] = optimized ? cloneIfMounted(c2[e2]) : normalizeVNode(c2[e2]);
			if (isSameVNodeType(n1, n2)) patch(n1, n2, container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
			else break;
			e1--;
			e2--;
		}
		if (i > e1) {
			if (i <= e2) {
				const nextPos = e2 + 1;
				const anchor = nextPos < l2 ? c2[nextPos].el : parentAnchor;
				while (i <= e2) {
					patch(null, c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]), container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
					i++;
				}
			}
		} else if (i > e2) while (i <= e1) {
			unmount(c1[i], parentComponent, parentSuspense, true);
			i++;
		}
		else {
			const s1 = i;
			const s2 = i;
			const keyToNewIndexMap = /* @__PURE__ */ new Map();
			for (i = s2; i <= e2; i++) {
				const nextChild = c2[i] = optimized ? cloneIfMounted(c2[i]) : normalizeVNode(c2[i]);
				if (nextChild.key != null) keyToNewIndexMap.set(nextChild.key, i);
			}
			let j;
			let patched = 0;
			const toBePatched = e2 - s2 + 1;
			let moved = false;
			let maxNewIndexSoFar = 0;
			const newIndexToOldIndexMap = new Array(toBePatched);
			for (i = 0; i < toBePatched; i++) newIndexToOldIndexMap[i] = 0;
			for (i = s1; i <= e1; i++) {
				const prevChild = c1[i];
				if (patched >= toBePatched) {
					unmount(prevChild, parentComponent, parentSuspense, true);
					continue;
				}
				let newIndex;
				if (prevChild.key != null) newIndex = keyToNewIndexMap.get(prevChild.key);
				else for (j = s2; j <= e2; j++) if (newIndexToOldIndexMap[j - s2] === 0 && isSameVNodeType(prevChild, c2[j])) {
					newIndex = j;
					break;
				}
				if (newIndex === void 0) unmount(prevChild, parentComponent, parentSuspense, true);
				else {
					newIndexToOldIndexMap[newIndex - s2] = i + 1;
					if (newIndex >= maxNewIndexSoFar) maxNewIndexSoFar = newIndex;
					else moved = true;
					patch(prevChild, c2[newIndex], container, null, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
					patched++;
				}
			}
			const increasingNewIndexSequence = moved ? getSequence(newIndexToOldIndexMap) : EMPTY_ARR;
			j = increasingNewIndexSequence.length - 1;
			for (i = toBePatched - 1; i >= 0; i--) {
				const nextIndex = s2 + i;
				const nextChild = c2[nextIndex];
				const anchorVNode = c2[nextIndex + 1];
				const anchor = nextIndex + 1 < l2 ? anchorVNode.el || resolveAsyncComponentPlaceholder(anchorVNode) : parentAnchor;
				if (newIndexToOldIndexMap[i] === 0) patch(null, nextChild, container, anchor, parentComponent, parentSuspense, namespace, slotScopeIds, optimized);
				else if (moved) {
					if (j < 0 || i !== increasingNewIndexSequence[j]) move(nextChild, container, anchor, 2);
					else j--;
				}
			}
		}
	};
	const move = (vnode, container, anchor, moveType, parentSuspense = null) => {
		const { el, type, transition, children, shapeFlag } = vnode;
		if (shapeFlag & 6) {
			move(vnode.component.subTree, container, anchor, moveType);
			return;
		}
		if (shapeFlag & 128) {
			vnode.suspense.move(container, anchor, moveType);
			return;
		}
		if (shapeFlag & 64) {
			type.move(vnode, container, anchor, internals);
			return;
		}
		if (type === Fragment) {
			hostInsert(el, container, anchor);
			for (let i = 0; i < children.length; i++) move(children[i], container, anchor, moveType);
			hostInsert(vnode.anchor, container, anchor);
			return;
		}
		if (type === Static) {
			moveStaticNode(vnode, container, anchor);
			return;
		}
		if (moveType !== 2 && shapeFlag & 1 && transition) {
			if (moveType === 0) {
				if (transition.persisted && !el[leaveCbKey]) hostInsert(el, container, anchor);
				else {
					transition.beforeEnter(el);
					hostInsert(el, container, anchor);
					queuePostRenderEffect(() => transition.enter(el), parentSuspense);
				}
			} else {
				const { leave, delayLeave, afterLeave } = transition;
				const remove2 = () => {
					if (vnode.ctx.isUnmounted) hostRemove(el);
					else hostInsert(el, container, anchor);
				};
				const performLeave = () => {
					const wasLeaving = el._isLeaving || !!el[leaveCbKey];
					if (el._isLeaving) el[leaveCbKey](true);
					if (transition.persisted && !wasLeaving) remove2();
					else leave(el, () => {
						remove2();
						afterLeave && afterLeave();
					});
				};
				if (delayLeave) delayLeave(el, remove2, performLeave);
				else performLeave();
			}
		} else hostInsert(el, container, anchor);
	};
	const unmount = (vnode, parentComponent, parentSuspense, doRemove = false, optimized = false) => {
		const { type, props, ref, children, dynamicChildren, shapeFlag, patchFlag, dirs, cacheIndex, memo } = vnode;
		if (patchFlag === -2 || dynamicChildren && dynamicChildren.hasOnce) optimized = false;
		if (ref != null) {
			pauseTracking();
			setRef(ref, null, parentSuspense, vnode, true);
			resetTracking();
		}
		if (cacheIndex != null && (!vnode.ctx || vnode.ctx === parentComponent)) parentComponent.renderCache[cacheIndex] = void 0;
		if (shapeFlag & 256 && parentComponent.ctx.deactivate(vnode)) return;
		const shouldInvokeDirs = shapeFlag & 1 && dirs;
		const shouldInvokeVnodeHook = !isAsyncWrapper(vnode);
		let vnodeHook;
		if (shouldInvokeVnodeHook && (vnodeHook = props && props.onVnodeBeforeUnmount)) invokeVNodeHook(vnodeHook, parentComponent, vnode);
		if (shapeFlag & 6) unmountComponent(vnode.component, parentSuspense, doRemove);
		else {
			if (shapeFlag & 128) {
				vnode.suspense.unmount(parentSuspense, doRemove);
				return;
			}
			if (shouldInvokeDirs) invokeDirectiveHook(vnode, null, parentComponent, "beforeUnmount");
			if (shapeFlag & 64) vnode.type.remove(vnode, parentComponent, parentSuspense, internals, doRemove);
			else if (dynamicChildren && !dynamicChildren.hasOnce && (type !== Fragment || patchFlag > 0 && patchFlag & 64)) unmountChildren(dynamicChildren, parentComponent, parentSuspense, false, true);
			else if (type === Fragment && patchFlag & 384 || !optimized && shapeFlag & 16) unmountChildren(children, parentComponent, parentSuspense);
			if (doRemove) remove(vnode);
		}
		const shouldInvalidateMemo = memo != null && cacheIndex == null;
		if (shouldInvokeVnodeHook && (vnodeHook = props && props.onVnodeUnmounted) || shouldInvokeDirs || shouldInvalidateMemo) queuePostRenderEffect(() => {
			vnodeHook && invokeVNodeHook(vnodeHook, parentComponent, vnode);
			shouldInvokeDirs && invokeDirectiveHook(vnode, null, parentComponent, "unmounted");
			if (shouldInvalidateMemo) vnode.el = null;
		}, parentSuspense);
	};
	const remove = (vnode) => {
		const { type, el, anchor, transition } = vnode;
		const isFragment = type === Fragment;
		if (isFragment && !transition) {
			removeFragment(el, anchor);
			return;
		}
		if (type === Static) {
			removeStaticNode(vnode);
			if (transition && !transition.persisted && transition.afterLeave) transition.afterLeave();
			return;
		}
		const leavingNode = isFragment ? getTransitionRoot(vnode) : vnode;
		const performRemove = () => {
			if (isFragment) {
				if (hostParentNode(el)) removeFragment(el, anchor);
			} else hostRemove(el);
			if (transition && !transition.persisted && transition.afterLeave) transition.afterLeave();
		};
		if (leavingNode && leavingNode.shapeFlag & 1 && transition && !transition.persisted) {
			const { leave, delayLeave } = transition;
			const leavingEl = leavingNode.el;
			const performLeave = () => leave(leavingEl, performRemove);
			if (delayLeave) delayLeave(leavingEl, performRemove, performLeave);
			else performLeave();
		} else performRemove();
	};
	const removeFragment = (cur, end) => {
		let next;
		while (cur !== end) {
			next = hostNextSibling(cur);
			hostRemove(cur);
			cur = next;
		}
		hostRemove(end);
	};
	const unmountComponent = (instance, parentSuspense, doRemove) => {
		const { bum, scope, job, subTree, um, m, a } = instance;
		invalidateMount(m);
		invalidateMount(a);
		if (bum) invokeArrayFns(bum);
		scope.stop();
		if (job) {
			job.flags |= 8;
			unmount(subTree, instance, parentSuspense, doRemove);
		} else if (subTree) {
			subTree.transition = instance.vnode.transition;
			unmount(subTree, instance, parentSuspense, doRemove);
		}
		if (um) queuePostRenderEffect(um, parentSuspense);
		const markUnmounted = () => {
			instance.isUnmounted = true;
		};
		markUnmounted.flags = 16;
		queuePostRenderEffect(markUnmounted, parentSuspense);
	};
	const unmountChildren = (children, parentComponent, parentSuspense, doRemove = false, optimized = false, start = 0) => {
		for (let i = start; i < children.length; i++) unmount(children[i], parentComponent, parentSuspense, doRemove, optimized);
	};
	const getNextHostNode = (vnode) => {
		if (vnode.shapeFlag & 6) return getNextHostNode(vnode.component.subTree);
		if (vnode.shapeFlag & 128) return vnode.suspense.next();
		const el = hostNextSibling(vnode.anchor || vnode.el);
		const teleportEnd = el && el[TeleportEndKey];
		return teleportEnd ? hostNextSibling(teleportEnd) : el;
	};
	const render = (vnode, container, namespace) => {
		flushOnAppMount(() => {
			if (vnode == null) {
				if (container._vnode) unmount(container._vnode, null, null, true);
			} else patch(container._vnode || null, vnode, container, null, null, null, namespace);
			container._vnode = vnode;
		}, vnode && container._vnode ? void 0 : vnode && vnode.component ? vnode.component.uid : getNextUid());
	};
	const internals = {
		p: patch,
		um: unmount,
		m: move,
		r: remove,
		mt: mountComponent,
		mc: mountChildren,
		pc: patchChildren,
		pbc: patchBlockChildren,
		n: getNextHostNode,
		o: options
	};
	let hydrate;
	let hydrateNode;
	if (createHydrationFns) [hydrate, hydrateNode] = createHydrationFns(internals);
	return {
		render,
		hydrate,
		createApp: createAppAPI(render, hydrate)
	};
}
function resolveChildrenNamespace({ type, props }, currentNamespace) {
	return currentNamespace === "svg" && type === "foreignObject" || currentNamespace === "mathml" && type === "annotation-xml" && props && props.encoding && props.encoding.includes("html") ? void 0 : currentNamespace;
}
function toggleRecurse({ effect, job }, allowed) {
	if (allowed) {
		effect.flags |= 32;
		job.flags |= 4;
	} else {
		effect.flags &= -33;
		job.flags &= -5;
	}
}
function needTransition(parentSuspense, transition) {
	return (!parentSuspense || parentSuspense && !parentSuspense.pendingBranch) && transition && !transition.persisted;
}
function traverseStaticChildren(n1, n2, shallow = false) {
	const ch1 = n1.children;
	const ch2 = n2.children;
	if (isArray(ch1) && isArray(ch2)) for (let i = 0; i < ch1.length; i++) {
		const c1 = ch1[i];
		let c2 = ch2[i];
		if (c2.shapeFlag & 1 && !c2.dynamicChildren) {
			if (c2.patchFlag <= 0 || c2.patchFlag === 32) {
				c2 = ch2[i] = cloneIfMounted(ch2[i]);
				c2.el = c1.el;
			}
			if (!shallow && c2.patchFlag !== -2) traverseStaticChildren(c1, c2);
		}
		if (c2.type === Text) {
			if (c2.patchFlag === -1) c2 = ch2[i] = cloneIfMounted(c2);
			c2.el = c1.el;
		}
		if (c2.type === Comment && !c2.el) c2.el = c1.el;
	}
}
function getSequence(arr) {
	const p = arr.slice();
	const result = [0];
	let i, j, u, v, c;
	const len = arr.length;
	for (i = 0; i < len; i++) {
		const arrI = arr[i];
		if (arrI !== 0) {
			j = result[result.length - 1];
			if (arr[j] < arrI) {
				p[i] = j;
				result.push(i);
				continue;
			}
			u = 0;
			v = result.length - 1;
			while (u < v) {
				c = u + v >> 1;
				if (arr[result[c]] < arrI) u = c + 1;
				else v = c;
			}
			if (arrI < arr[result[u]]) {
				if (u > 0) p[i] = result[u - 1];
				result[u] = i;
			}
		}
	}
	u = result.length;
	v = result[u - 1];
	while (u-- > 0) {
		result[u] = v;
		v = p[v];
	}
	return result;
}
function locateUnresolvedAsyncRoot(instance) {
	const subComponent = instance.subTree.component;
	if (subComponent) {
		if (subComponent.asyncDep && !subComponent.asyncResolved) return subComponent;
		else return locateUnresolvedAsyncRoot(subComponent);
	}
}
function invalidateMount(hooks) {
	if (hooks) for (let i = 0; i < hooks.length; i++) hooks[i].flags |= 8;
}
function resolveAsyncComponentPlaceholder(anchorVnode) {
	if (anchorVnode.placeholder) return anchorVnode.placeholder;
	const instance = anchorVnode.component;
	if (instance) return resolveAsyncComponentPlaceholder(instance.subTree);
	const suspense = anchorVnode.suspense;
	if (suspense && suspense.activeBranch) return resolveAsyncComponentPlaceholder(suspense.activeBranch);
	return null;
}
var isSuspense = (type) => type.__isSuspense;
var deferredEnterKey = /* @__PURE__ */ Symbol("_deferredEnter");
function queueEffectWithSuspense(fn, suspense) {
	if (suspense && suspense.pendingBranch) {
		if (isArray(fn)) suspense.effects.push(...fn);
		else suspense.effects.push(fn);
	} else queuePostFlushCb(fn);
}
var Fragment = /* @__PURE__ */ Symbol.for("v-fgt");
var Text = /* @__PURE__ */ Symbol.for("v-txt");
var Comment = /* @__PURE__ */ Symbol.for("v-cmt");
var Static = /* @__PURE__ */ Symbol.for("v-stc");
var blockStack = [];
var currentBlock = null;
function openBlock(disableTracking = false) {
	blockStack.push(currentBlock = disableTracking ? null : []);
}
function closeBlock() {
	blockStack.pop();
	currentBlock = blockStack[blockStack.length - 1] || null;
}
var isBlockTreeEnabled = 1;
function setBlockTracking(value, inVOnce = false) {
	isBlockTreeEnabled += value;
	if (value < 0 && currentBlock && inVOnce) currentBlock.hasOnce = true;
}
function setupBlock(vnode) {
	vnode.dynamicChildren = isBlockTreeEnabled > 0 ? currentBlock || EMPTY_ARR : null;
	closeBlock();
	if (isBlockTreeEnabled > 0 && currentBlock) currentBlock.push(vnode);
	return vnode;
}
function createElementBlock(type, props, children, patchFlag, dynamicProps, shapeFlag) {
	return setupBlock(createBaseVNode(type, props, children, patchFlag, dynamicProps, shapeFlag, true));
}
function createBlock(type, props, children, patchFlag, dynamicProps) {
	return setupBlock(createVNode(type, props, children, patchFlag, dynamicProps, true));
}
function isVNode(value) {
	return value ? value.__v_isVNode === true : false;
}
function isSameVNodeType(n1, n2) {
	return n1.type === n2.type && n1.key === n2.key;
}
var normalizeKey = ({ key }) => key != null ? key : null;
var normalizeRef = ({ ref, ref_key, ref_for }) => {
	if (typeof ref === "number") ref = "" + ref;
	return ref != null ? isString(ref) || /* @__PURE__ */ isRef(ref) || isFunction(ref) ? {
		i: currentRenderingInstance,
		r: ref,
		k: ref_key,
		f: !!ref_for
	} : ref : null;
};
function createBaseVNode(type, props = null, children = null, patchFlag = 0, dynamicProps = null, shapeFlag = type === Fragment ? 0 : 1, isBlockNode = false, needFullChildrenNormalization = false) {
	const vnode = {
		__v_isVNode: true,
		__v_skip: true,
		type,
		props,
		key: props && normalizeKey(props),
		ref: props && normalizeRef(props),
		scopeId: currentScopeId,
		slotScopeIds: null,
		children,
		component: null,
		suspense: null,
		ssContent: null,
		ssFallback: null,
		dirs: null,
		transition: null,
		el: null,
		anchor: null,
		target: null,
		targetStart: null,
		targetAnchor: null,
		staticCount: 0,
		shapeFlag,
		patchFlag,
		dynamicProps,
		dynamicChildren: null,
		appContext: null,
		ctx: currentRenderingInstance
	};
	if (needFullChildrenNormalization) {
		normalizeChildren(vnode, children);
		if (shapeFlag & 128) type.normalize(vnode);
	} else if (children) vnode.shapeFlag |= isString(children) ? 8 : 16;
	if (isBlockTreeEnabled > 0 && !isBlockNode && currentBlock && (vnode.patchFlag > 0 || shapeFlag & 6) && vnode.patchFlag !== 32) currentBlock.push(vnode);
	return vnode;
}
var createVNode = _createVNode;
function _createVNode(type, props = null, children = null, patchFlag = 0, dynamicProps = null, isBlockNode = false) {
	if (!type || type === NULL_DYNAMIC_COMPONENT) type = Comment;
	if (isVNode(type)) {
		const cloned = cloneVNode(type, props, true);
		if (children) normalizeChildren(cloned, children);
		if (isBlockTreeEnabled > 0 && !isBlockNode && currentBlock) {
			if (cloned.shapeFlag & 6) currentBlock[currentBlock.indexOf(type)] = cloned;
			else currentBlock.push(cloned);
		}
		cloned.patchFlag = -2;
		return cloned;
	}
	if (isClassComponent(type)) type = type.__vccOpts;
	if (props) {
		props = guardReactiveProps(props);
		let { class: klass, style } = props;
		if (klass && !isString(klass)) props.class = normalizeClass(klass);
		if (isObject(style)) {
			if (/* @__PURE__ */ isProxy(style) && !isArray(style)) style = extend({}, style);
			props.style = normalizeStyle(style);
		}
	}
	const shapeFlag = isString(type) ? 1 : isSuspense(type) ? 128 : isTeleport(type) ? 64 : isObject(type) ? 4 : isFunction(type) ? 2 : 0;
	return createBaseVNode(type, props, children, patchFlag, dynamicProps, shapeFlag, isBlockNode, true);
}
function guardReactiveProps(props) {
	if (!props) return null;
	if (/* @__PURE__ */ isProxy(props)) return extend({}, props);
	return isInternalObject(props) ? extend({}, props[rawAttrsKey] || props) : props;
}
function cloneVNode(vnode, extraProps, mergeRef = false, cloneTransition = false) {
	const { props, ref, patchFlag, children, transition } = vnode;
	const mergedProps = extraProps ? mergeProps(props || {}, extraProps) : props;
	const cloned = {
		__v_isVNode: true,
		__v_skip: true,
		type: vnode.type,
		props: mergedProps,
		key: mergedProps && normalizeKey(mergedProps),
		ref: extraProps && extraProps.ref ? mergeRef && ref ? isArray(ref) ? ref.concat(normalizeRef(extraProps)) : [ref, normalizeRef(extraProps)] : normalizeRef(extraProps) : ref,
		scopeId: vnode.scopeId,
		slotScopeIds: vnode.slotScopeIds,
		children,
		target: vnode.target,
		targetStart: vnode.targetStart,
		targetAnchor: vnode.targetAnchor,
		staticCount: vnode.staticCount,
		shapeFlag: vnode.shapeFlag,
		patchFlag: extraProps && vnode.type !== Fragment ? patchFlag === -1 ? 16 : patchFlag | 16 : patchFlag,
		dynamicProps: vnode.dynamicProps,
		dynamicChildren: vnode.dynamicChildren,
		appContext: vnode.appContext,
		dirs: vnode.dirs,
		transition,
		component: vnode.component,
		suspense: vnode.suspense,
		ssContent: vnode.ssContent && cloneVNode(vnode.ssContent),
		ssFallback: vnode.ssFallback && cloneVNode(vnode.ssFallback),
		placeholder: vnode.placeholder,
		el: vnode.el,
		anchor: vnode.anchor,
		ctx: vnode.ctx,
		ce: vnode.ce,
		cacheIndex: vnode.cacheIndex
	};
	if (transition && cloneTransition) setTransitionHooks(cloned, transition.clone(cloned));
	return cloned;
}
function createTextVNode(text = " ", flag = 0) {
	return createVNode(Text, null, text, flag);
}
function createCommentVNode(text = "", asBlock = false) {
	return asBlock ? (openBlock(), createBlock(Comment, null, text)) : createVNode(Comment, null, text);
}
function normalizeVNode(child) {
	if (child == null || typeof child === "boolean") return createVNode(Comment);
	else if (isArray(child)) return createVNode(Fragment, null, child.slice());
	else if (isVNode(child)) return cloneIfMounted(child);
	else return createVNode(Text, null, String(child));
}
function cloneIfMounted(child) {
	return child.el === null && child.patchFlag !== -1 || child.memo ? child : cloneVNode(child);
}
function normalizeChildren(vnode, children) {
	let type = 0;
	const { shapeFlag } = vnode;
	if (children == null) children = null;
	else if (isArray(children)) type = 16;
	else if (typeof children === "object") {
		if (shapeFlag & 65) {
			const slot = children.default;
			if (slot) {
				slot._c && (slot._d = false);
				normalizeChildren(vnode, slot());
				slot._c && (slot._d = true);
			}
			return;
		} else {
			type = 32;
			const slotFlag = children._;
			if (!slotFlag && !isInternalObject(children)) children._ctx = currentRenderingInstance;
			else if (slotFlag === 3 && currentRenderingInstance) {
				if (currentRenderingInstance.slots._ === 1) children._ = 1;
				else {
					children._ = 2;
					vnode.patchFlag |= 1024;
				}
			}
		}
	} else if (isFunction(children)) {
		if (shapeFlag & 65) {
			normalizeChildren(vnode, { default: children });
			return;
		}
		children = {
			default: children,
			_ctx: currentRenderingInstance
		};
		type = 32;
	} else {
		children = String(children);
		if (shapeFlag & 64) {
			type = 16;
			children = [createTextVNode(children)];
		} else type = 8;
	}
	vnode.children = children;
	vnode.shapeFlag |= type;
}
function mergeProps(...args) {
	const ret = {};
	for (let i = 0; i < args.length; i++) {
		const toMerge = args[i];
		for (const key in toMerge) if (key === "class") {
			if (ret.class !== toMerge.class) ret.class = normalizeClass([ret.class, toMerge.class]);
		} else if (key === "style") ret.style = normalizeStyle([ret.style, toMerge.style]);
		else if (isOn(key)) {
			const existing = ret[key];
			const incoming = toMerge[key];
			if (incoming && existing !== incoming && !(isArray(existing) && existing.includes(incoming))) ret[key] = existing ? [].concat(existing, incoming) : incoming;
			else if (incoming == null && existing == null && !isModelListener(key)) ret[key] = incoming;
		} else if (key !== "") ret[key] = toMerge[key];
	}
	return ret;
}
function invokeVNodeHook(hook, instance, vnode, prevVNode = null) {
	callWithAsyncErrorHandling(hook, instance, 7, [vnode, prevVNode]);
}
var emptyAppContext = /* @__PURE__ */ createAppContext();
var uid = 0;
function getNextUid() {
	return uid;
}
function createComponentInstance(vnode, parent, suspense) {
	const type = vnode.type;
	const appContext = (parent ? parent.appContext : vnode.appContext) || emptyAppContext;
	const instance = {
		uid: uid++,
		vnode,
		type,
		parent,
		appContext,
		root: null,
		next: null,
		subTree: null,
		effect: null,
		update: null,
		job: null,
		scope: new EffectScope(true),
		render: null,
		proxy: null,
		exposed: null,
		exposeProxy: null,
		withProxy: null,
		provides: parent ? parent.provides : Object.create(appContext.provides),
		ids: parent ? parent.ids : [
			"",
			0,
			0
		],
		accessCache: null,
		renderCache: [],
		components: null,
		directives: null,
		propsOptions: normalizePropsOptions(type, appContext),
		emitsOptions: normalizeEmitsOptions(type, appContext),
		emit: null,
		emitted: null,
		propsDefaults: EMPTY_OBJ,
		inheritAttrs: type.inheritAttrs,
		ctx: EMPTY_OBJ,
		data: EMPTY_OBJ,
		props: EMPTY_OBJ,
		attrs: EMPTY_OBJ,
		slots: EMPTY_OBJ,
		refs: EMPTY_OBJ,
		setupState: EMPTY_OBJ,
		setupContext: null,
		suspense,
		suspenseId: suspense ? suspense.pendingId : 0,
		asyncDep: null,
		asyncResolved: false,
		isMounted: false,
		isUnmounted: false,
		isDeactivated: false,
		bc: null,
		c: null,
		bm: null,
		m: null,
		bu: null,
		u: null,
		um: null,
		bum: null,
		da: null,
		a: null,
		rtg: null,
		rtc: null,
		ec: null,
		sp: null
	};
	instance.ctx = { _: instance };
	instance.root = parent ? parent.root : instance;
	instance.emit = emit.bind(null, instance);
	if (vnode.ce) vnode.ce(instance);
	return instance;
}
var currentInstance = null;
var getCurrentInstance = () => currentInstance || currentRenderingInstance;
var internalSetCurrentInstance;
var setInSSRSetupState;
{
	const g = getGlobalThis();
	const registerGlobalSetter = (key, setter) => {
		let setters;
		if (!(setters = g[key])) setters = g[key] = [];
		setters.push(setter);
		return (v) => {
			if (setters.length > 1) setters.forEach((set) => set(v));
			else setters[0](v);
		};
	};
	internalSetCurrentInstance = registerGlobalSetter(`__VUE_INSTANCE_SETTERS__`, (v) => currentInstance = v);
	setInSSRSetupState = registerGlobalSetter(`__VUE_SSR_SETTERS__`, (v) => isInSSRComponentSetup = v);
}
var setCurrentInstance = (instance) => {
	const prev = currentInstance;
	internalSetCurrentInstance(instance);
	instance.scope.on();
	return () => {
		instance.scope.off();
		internalSetCurrentInstance(prev);
	};
};
var unsetCurrentInstance = () => {
	currentInstance && currentInstance.scope.off();
	internalSetCurrentInstance(null);
};
function isStatefulComponent(instance) {
	return instance.vnode.shapeFlag & 4;
}
var isInSSRComponentSetup = false;
function setupComponent(instance, isSSR = false, optimized = false) {
	isSSR && setInSSRSetupState(isSSR);
	const { props, children } = instance.vnode;
	const isStateful = isStatefulComponent(instance);
	initProps(instance, props, isStateful, isSSR);
	initSlots(instance, children, optimized || isSSR);
	const setupResult = isStateful ? setupStatefulComponent(instance, isSSR) : void 0;
	isSSR && setInSSRSetupState(false);
	return setupResult;
}
function setupStatefulComponent(instance, isSSR) {
	const Component = instance.type;
	instance.accessCache = /* @__PURE__ */ Object.create(null);
	instance.proxy = new Proxy(instance.ctx, PublicInstanceProxyHandlers);
	const { setup } = Component;
	if (setup) {
		pauseTracking();
		const setupContext = instance.setupContext = setup.length > 1 ? createSetupContext(instance) : null;
		const reset = setCurrentInstance(instance);
		const setupResult = callWithErrorHandling(setup, instance, 0, [instance.props, setupContext]);
		const isAsyncSetup = isPromise(setupResult);
		resetTracking();
		reset();
		if ((isAsyncSetup || instance.sp) && !isAsyncWrapper(instance)) markAsyncBoundary(instance);
		if (isAsyncSetup) {
			setupResult.then(unsetCurrentInstance, unsetCurrentInstance);
			if (isSSR) return setupResult.then((resolvedResult) => {
				setInSSRSetupState(true);
				try {
					handleSetupResult(instance, resolvedResult, isSSR);
				} finally {
					setInSSRSetupState(false);
				}
			}).catch((e) => {
				handleError(e, instance, 0, void 0, true);
				instance.ssrRender = (_, push) => push("<!---->");
			});
			else instance.asyncDep = setupResult;
		} else handleSetupResult(instance, setupResult, isSSR);
	} else finishComponentSetup(instance, isSSR);
}
function handleSetupResult(instance, setupResult, isSSR) {
	if (isFunction(setupResult)) {
		if (instance.type.__ssrInlineRender) instance.ssrRender = setupResult;
		else instance.render = setupResult;
	} else if (isObject(setupResult)) instance.setupState = proxyRefs(setupResult);
	finishComponentSetup(instance, isSSR);
}
function finishComponentSetup(instance, isSSR, skipOptions) {
	const Component = instance.type;
	if (!instance.render) instance.render = Component.render || NOOP;
	{
		const reset = setCurrentInstance(instance);
		pauseTracking();
		try {
			applyOptions(instance);
		} finally {
			resetTracking();
			reset();
		}
	}
}
var rawAttrsKey = /* @__PURE__ */ Symbol();
var attrsProxyHandlers = { get(target, key) {
	track(target, "get", "");
	return key === rawAttrsKey ? target : target[key];
} };
function createSetupContext(instance) {
	const expose = (exposed) => {
		instance.exposed = exposed || {};
	};
	return {
		attrs: new Proxy(instance.attrs, attrsProxyHandlers),
		slots: instance.slots,
		emit: instance.emit,
		expose
	};
}
function getComponentPublicInstance(instance) {
	if (instance.exposed) return instance.exposeProxy || (instance.exposeProxy = new Proxy(proxyRefs(markRaw(instance.exposed)), {
		get(target, key) {
			if (key in target) return target[key];
			else if (key in publicPropertiesMap) return publicPropertiesMap[key](instance);
		},
		has(target, key) {
			return key in target || key in publicPropertiesMap;
		}
	}));
	else return instance.proxy;
}
function getComponentName(Component, includeInferred = true) {
	return isFunction(Component) ? Component.displayName || Component.name : Component.name || includeInferred && Component.__name;
}
function isClassComponent(value) {
	return isFunction(value) && "__vccOpts" in value;
}
var computed = (getterOrOptions, debugOptions) => {
	return /* @__PURE__ */ computed$1(getterOrOptions, debugOptions, isInSSRComponentSetup);
};
function h(type, propsOrChildren, children) {
	try {
		setBlockTracking(-1);
		const l = arguments.length;
		if (l === 2) {
			if (isObject(propsOrChildren) && !isArray(propsOrChildren)) {
				if (isVNode(propsOrChildren)) return createVNode(type, null, [propsOrChildren]);
				return createVNode(type, propsOrChildren);
			} else return createVNode(type, null, propsOrChildren);
		} else {
			if (l > 3) children = Array.prototype.slice.call(arguments, 2);
			else if (l === 3 && isVNode(children)) children = [children];
			return createVNode(type, propsOrChildren, children);
		}
	} finally {
		setBlockTracking(1);
	}
}
var version = "3.5.45";
// node_modules/@vue/runtime-dom/dist/runtime-dom.esm-bundler.js
/**
* @vue/runtime-dom v3.5.45
* (c) 2018-present Yuxi (Evan) You and Vue contributors
* @license MIT
**/
var policy = void 0;
var tt = typeof window !== "undefined" && window.trustedTypes;
if (tt) try {
	policy = /* @__PURE__ */ tt.createPolicy("vue", { createHTML: (val) => val });
} catch (e) {}
var unsafeToTrustedHTML = policy ? (val) => policy.createHTML(val) : (val) => val;
var svgNS = "http://www.w3.org/2000/svg";
var mathmlNS = "http://www.w3.org/1998/Math/MathML";
var doc = typeof document !== "undefined" ? document : null;
var templateContainer = doc && /* @__PURE__ */ doc.createElement("template");
var nodeOps = {
	insert: (child, parent, anchor) => {
		parent.insertBefore(child, anchor || null);
	},
	remove: (child) => {
		const parent = child.parentNode;
		if (parent) parent.removeChild(child);
	},
	createElement: (tag, namespace, is, props) => {
		const el = namespace === "svg" ? doc.createElementNS(svgNS, tag) : namespace === "mathml" ? doc.createElementNS(mathmlNS, tag) : is ? doc.createElement(tag, { is }) : doc.createElement(tag);
		if (tag === "select" && props && props.multiple != null) el.setAttribute("multiple", props.multiple);
		return el;
	},
	createText: (text) => doc.createTextNode(text),
	createComment: (text) => doc.createComment(text),
	setText: (node, text) => {
		node.nodeValue = text;
	},
	setElementText: (el, text) => {
		el.textContent = text;
	},
	parentNode: (node) => node.parentNode,
	nextSibling: (node) => node.nextSibling,
	querySelector: (selector) => doc.querySelector(selector),
	setScopeId(el, id) {
		el.setAttribute(id, "");
	},
	insertStaticContent(content, parent, anchor, namespace, start, end) {
		const before = anchor ? anchor.previousSibling : parent.lastChild;
		if (start && (start === end || start.nextSibling)) while (true) {
			parent.insertBefore(start.cloneNode(true), anchor);
			if (start === end || !(start = start.nextSibling)) break;
		}
		else {
			templateContainer.innerHTML = unsafeToTrustedHTML(namespace === "svg" ? `<svg>${content}</svg>` : namespace === "mathml" ? `<math>${content}</math>` : content);
			const template = templateContainer.content;
			if (namespace === "svg" || namespace === "mathml") {
				const wrapper = template.firstChild;
				while (wrapper.firstChild) template.appendChild(wrapper.firstChild);
				template.removeChild(wrapper);
			}
			parent.insertBefore(template, anchor);
		}
		return [before ? before.nextSibling : parent.firstChild, anchor ? anchor.previousSibling : parent.lastChild];
	}
};
var TRANSITION = "transition";
var ANIMATION = "animation";
var vtcKey = /* @__PURE__ */ Symbol("_vtc");
var DOMTransitionPropsValidators = {
	name: String,
	type: String,
	css: {
		type: Boolean,
		default: true
	},
	duration: [
		String,
		Number,
		Object
	],
	enterFromClass: String,
	enterActiveClass: String,
	enterToClass: String,
	appearFromClass: String,
	appearActiveClass: String,
	appearToClass: String,
	leaveFromClass: String,
	leaveActiveClass: String,
	leaveToClass: String
};
var TransitionPropsValidators = /* @__PURE__ */ extend({}, BaseTransitionPropsValidators, DOMTransitionPropsValidators);
var decorate$1 = (t) => {
	t.displayName = "Transition";
	t.props = TransitionPropsValidators;
	return t;
};
var Transition = /* @__PURE__ */ decorate$1((props, { slots }) => h(BaseTransition, resolveTransitionProps(props), slots));
var callHook = (hook, args = []) => {
	if (isArray(hook)) hook.forEach((h2) => h2(...args));
	else if (hook) hook(...args);
};
var hasExplicitCallback = (hook) => {
	return hook ? isArray(hook) ? hook.some((h2) => h2.length > 1) : hook.length > 1 : false;
};
function resolveTransitionProps(rawProps) {
	const baseProps = {};
	for (const key in rawProps) if (!(key in DOMTransitionPropsValidators)) baseProps[key] = rawProps[key];
	if (rawProps.css === false) return baseProps;
	const { name = "v", type, duration, enterFromClass = `${name}-enter-from`, enterActiveClass = `${name}-enter-active`, enterToClass = `${name}-enter-to`, appearFromClass = enterFromClass, appearActiveClass = enterActiveClass, appearToClass = enterToClass, leaveFromClass = `${name}-leave-from`, leaveActiveClass = `${name}-leave-active`, leaveToClass = `${name}-leave-to` } = rawProps;
	const durations = normalizeDuration(duration);
	const enterDuration = durations && durations[0];
	const leaveDuration = durations && durations[1];
	const { onBeforeEnter, onEnter, onEnterCancelled, onLeave, onLeaveCancelled, onBeforeAppear = onBeforeEnter, onAppear = onEnter, onAppearCancelled = onEnterCancelled } = baseProps;
	const finishEnter = (el, isAppear, done, isCancelled) => {
		el._enterCancelled = isCancelled;
		removeTransitionClass(el, isAppear ? appearToClass : enterToClass);
		removeTransitionClass(el, isAppear ? appearActiveClass : enterActiveClass);
		done && done();
	};
	const finishLeave = (el, done) => {
		el._isLeaving = false;
		removeTransitionClass(el, leaveFromClass);
		removeTransitionClass(el, leaveToClass);
		removeTransitionClass(el, leaveActiveClass);
		done && done();
	};
	const makeEnterHook = (isAppear) => {
		return (el, done) => {
			const hook = isAppear ? onAppear : onEnter;
			const resolve = () => finishEnter(el, isAppear, done);
			callHook(hook, [el, resolve]);
			nextFrame(() => {
				removeTransitionClass(el, isAppear ? appearFromClass : enterFromClass);
				addTransitionClass(el, isAppear ? appearToClass : enterToClass);
				if (!hasExplicitCallback(hook)) whenTransitionEnds(el, type, enterDuration, resolve);
			});
		};
	};
	return extend(baseProps, {
		onBeforeEnter(el) {
			callHook(onBeforeEnter, [el]);
			addTransitionClass(el, enterFromClass);
			addTransitionClass(el, enterActiveClass);
		},
		onBeforeAppear(el) {
			callHook(onBeforeAppear, [el]);
			addTransitionClass(el, appearFromClass);
			addTransitionClass(el, appearActiveClass);
		},
		onEnter: makeEnterHook(false),
		onAppear: makeEnterHook(true),
		onLeave(el, done) {
			el._isLeaving = true;
			const resolve = () => finishLeave(el, done);
			addTransitionClass(el, leaveFromClass);
			if (!el._enterCancelled) {
				forceReflow(el);
				addTransitionClass(el, leaveActiveClass);
			} else {
				addTransitionClass(el, leaveActiveClass);
				forceReflow(el);
			}
			nextFrame(() => {
				if (!el._isLeaving) return;
				removeTransitionClass(el, leaveFromClass);
				addTransitionClass(el, leaveToClass);
				if (!hasExplicitCallback(onLeave)) whenTransitionEnds(el, type, leaveDuration, resolve);
			});
			callHook(onLeave, [el, resolve]);
		},
		onEnterCancelled(el) {
			finishEnter(el, false, void 0, true);
			callHook(onEnterCancelled, [el]);
		},
		onAppearCancelled(el) {
			finishEnter(el, true, void 0, true);
			callHook(onAppearCancelled, [el]);
		},
		onLeaveCancelled(el) {
			finishLeave(el);
			callHook(onLeaveCancelled, [el]);
		}
	});
}
function normalizeDuration(duration) {
	if (duration == null) return null;
	else if (isObject(duration)) return [NumberOf(duration.enter), NumberOf(duration.leave)];
	else {
		const n = NumberOf(duration);
		return [n, n];
	}
}
function NumberOf(val) {
	return toNumber(val);
}
function addTransitionClass(el, cls) {
	cls.split(/\s+/).forEach((c) => c && el.classList.add(c));
	(el[vtcKey] || (el[vtcKey] = /* @__PURE__ */ new Set())).add(cls);
}
function removeTransitionClass(el, cls) {
	cls.split(/\s+/).forEach((c) => c && el.classList.remove(c));
	const _vtc = el[vtcKey];
	if (_vtc) {
		_vtc.delete(cls);
		if (!_vtc.size) el[vtcKey] = void 0;
	}
}
function nextFrame(cb) {
	requestAnimationFrame(() => {
		requestAnimationFrame(cb);
	});
}
var endId = 0;
function whenTransitionEnds(el, expectedType, explicitTimeout, resolve) {
	const id = el._endId = ++endId;
	const resolveIfNotStale = () => {
		if (id === el._endId) resolve();
	};
	if (explicitTimeout != null) return setTimeout(resolveIfNotStale, explicitTimeout);
	const { type, timeout, propCount } = getTransitionInfo(el, expectedType);
	if (!type) return resolve();
	const endEvent = type + "end";
	let ended = 0;
	const end = () => {
		el.removeEventListener(endEvent, onEnd);
		resolveIfNotStale();
	};
	const onEnd = (e) => {
		if (e.target === el && ++ended >= propCount) end();
	};
	setTimeout(() => {
		if (ended < propCount) end();
	}, timeout + 1);
	el.addEventListener(endEvent, onEnd);
}
function getTransitionInfo(el, expectedType) {
	const styles = window.getComputedStyle(el);
	const getStyleProperties = (key) => (styles[key] || "").split(", ");
	const transitionDelays = getStyleProperties(`${TRANSITION}Delay`);
	const transitionDurations = getStyleProperties(`${TRANSITION}Duration`);
	const transitionTimeout = getTimeout(transitionDelays, transitionDurations);
	const animationDelays = getStyleProperties(`${ANIMATION}Delay`);
	const animationDurations = getStyleProperties(`${ANIMATION}Duration`);
	const animationTimeout = getTimeout(animationDelays, animationDurations);
	let type = null;
	let timeout = 0;
	let propCount = 0;
	if (expectedType === TRANSITION) {
		if (transitionTimeout > 0) {
			type = TRANSITION;
			timeout = transitionTimeout;
			propCount = transitionDurations.length;
		}
	} else if (expectedType === ANIMATION) {
		if (animationTimeout > 0) {
			type = ANIMATION;
			timeout = animationTimeout;
			propCount = animationDurations.length;
		}
	} else {
		timeout = Math.max(transitionTimeout, animationTimeout);
		type = timeout > 0 ? transitionTimeout > animationTimeout ? TRANSITION : ANIMATION : null;
		propCount = type ? type === TRANSITION ? transitionDurations.length : animationDurations.length : 0;
	}
	const hasTransform = type === TRANSITION && /\b(?:transform|all)(?:,|$)/.test(getStyleProperties(`${TRANSITION}Property`).toString());
	return {
		type,
		timeout,
		propCount,
		hasTransform
	};
}
function getTimeout(delays, durations) {
	while (delays.length < durations.length) delays = delays.concat(delays);
	return Math.max(...durations.map((d, i) => toMs(d) + toMs(delays[i])));
}
function toMs(s) {
	if (s === "auto") return 0;
	return Number(s.slice(0, -1).replace(",", ".")) * 1e3;
}
function forceReflow(el) {
	return (el ? el.ownerDocument : document).body.offsetHeight;
}
function patchClass(el, value, isSVG) {
	const transitionClasses = el[vtcKey];
	if (transitionClasses) value = (value ? [value, ...transitionClasses] : [...transitionClasses]).join(" ");
	if (value == null) el.removeAttribute("class");
	else if (isSVG) el.setAttribute("class", value);
	else el.className = value;
}
var vShowOriginalDisplay = /* @__PURE__ */ Symbol("_vod");
var vShowHidden = /* @__PURE__ */ Symbol("_vsh");
var vShow = {
	name: "show",
	beforeMount(el, { value }, { transition }) {
		el[vShowOriginalDisplay] = el.style.display === "none" ? "" : el.style.display;
		if (transition && value) transition.beforeEnter(el);
		else setDisplay(el, value);
	},
	mounted(el, { value }, { transition }) {
		if (transition && value) transition.enter(el);
	},
	updated(el, { value, oldValue }, { transition }) {
		if (!value === !oldValue) return;
		if (transition) {
			if (value) {
				transition.beforeEnter(el);
				setDisplay(el, true);
				transition.enter(el);
			} else transition.leave(el, () => {
				setDisplay(el, false);
			});
		} else setDisplay(el, value);
	},
	beforeUnmount(el, { value }) {
		setDisplay(el, value);
	}
};
function setDisplay(el, value) {
	el.style.display = value ? el[vShowOriginalDisplay] : "none";
	el[vShowHidden] = !value;
}
var CSS_VAR_TEXT = /* @__PURE__ */ Symbol("");
var displayRE = /(?:^|;)\s*display\s*:/;
function patchStyle(el, prev, next) {
	const style = el.style;
	const isCssString = isString(next);
	let hasControlledDisplay = false;
	if (next && !isCssString) {
		if (prev) {
			if (!isString(prev)) {
				for (const key in prev) if (next[key] == null) setStyle(style, key, "");
			} else for (const prevStyle of prev.split(";")) {
				const key = prevStyle.slice(0, prevStyle.indexOf(":")).trim();
				if (next[key] == null) setStyle(style, key, "");
			}
		}
		for (const key in next) {
			if (key === "display") hasControlledDisplay = true;
			const value = next[key];
			if (value != null) {
				if (!shouldPreserveTextareaResizeStyle(el, key, !isString(prev) && prev ? prev[key] : void 0, value)) setStyle(style, key, value);
			} else setStyle(style, key, "");
		}
	} else if (isCssString) {
		if (prev !== next) {
			const cssVarText = style[CSS_VAR_TEXT];
			if (cssVarText) next += ";" + cssVarText;
			style.cssText = next;
			hasControlledDisplay = displayRE.test(next);
		}
	} else if (prev) el.removeAttribute("style");
	if (vShowOriginalDisplay in el) {
		if (!isCssString || prev !== next) el[vShowOriginalDisplay] = hasControlledDisplay ? style.display : "";
		if (el[vShowHidden]) style.display = "none";
	}
}
var importantRE = /\s*!important$/;
function setStyle(style, name, val) {
	if (isArray(val)) val.forEach((v) => setStyle(style, name, v));
	else {
		if (val == null) val = "";
		if (name.startsWith("--")) {
			if (importantRE.test(val)) style.setProperty(name, val.replace(importantRE, ""), "important");
			else style.setProperty(name, val);
		} else {
			const prefixed = autoPrefix(style, name);
			if (importantRE.test(val)) style.setProperty(hyphenate(prefixed), val.replace(importantRE, ""), "important");
			else style[prefixed] = val;
		}
	}
}
var prefixes = [
	"Webkit",
	"Moz",
	"ms"
];
var prefixCache = {};
function autoPrefix(style, rawName) {
	const cached = prefixCache[rawName];
	if (cached) return cached;
	let name = camelize(rawName);
	if (name !== "filter" && name in style) return prefixCache[rawName] = name;
	name = capitalize(name);
	for (let i = 0; i < prefixes.length; i++) {
		const prefixed = prefixes[i] + name;
		if (prefixed in style) return prefixCache[rawName] = prefixed;
	}
	return rawName;
}
function shouldPreserveTextareaResizeStyle(el, key, prev, next) {
	return el.tagName === "TEXTAREA" && (key === "width" || key === "height") && isString(next) && prev === next;
}
var xlinkNS = "http://www.w3.org/1999/xlink";
function patchAttr(el, key, value, isSVG, instance, isBoolean = isSpecialBooleanAttr(key)) {
	if (isSVG && key.startsWith("xlink:")) {
		if (value == null) el.removeAttributeNS(xlinkNS, key.slice(6, key.length));
		else el.setAttributeNS(xlinkNS, key, value);
	} else if (value == null || isBoolean && !includeBooleanAttr(value)) el.removeAttribute(key);
	else el.setAttribute(key, isBoolean ? "" : isSymbol(value) ? String(value) : value);
}
function patchDOMProp(el, key, value, parentComponent, attrName) {
	if (key === "innerHTML" || key === "textContent") {
		if (value != null) el[key] = key === "innerHTML" ? unsafeToTrustedHTML(value) : value;
		return;
	}
	const tag = el.tagName;
	if (key === "value" && tag !== "PROGRESS" && !tag.includes("-")) {
		const oldValue = tag === "OPTION" ? el.getAttribute("value") || "" : el.value;
		const newValue = value == null ? el.type === "checkbox" ? "on" : "" : String(value);
		if (oldValue !== newValue || !("_value" in el)) el.value = newValue;
		if (value == null) el.removeAttribute(key);
		el._value = value;
		return;
	}
	let needRemove = false;
	if (value === "" || value == null) {
		const type = typeof el[key];
		if (type === "boolean") value = includeBooleanAttr(value);
		else if (value == null && type === "string") {
			value = "";
			needRemove = true;
		} else if (type === "number") {
			value = 0;
			needRemove = true;
		}
	}
	try {
		el[key] = value;
	} catch (e) {}
	needRemove && el.removeAttribute(attrName || key);
}
function addEventListener(el, event, handler, options) {
	el.addEventListener(event, handler, options);
}
function removeEventListener(el, event, handler, options) {
	el.removeEventListener(event, handler, options);
}
var veiKey = /* @__PURE__ */ Symbol("_vei");
function patchEvent(el, rawName, prevValue, nextValue, instance = null) {
	const invokers = el[veiKey] || (el[veiKey] = {});
	const existingInvoker = invokers[rawName];
	if (nextValue && existingInvoker) existingInvoker.value = nextValue;
	else {
		const [name, options] = parseName(rawName);
		if (nextValue) addEventListener(el, name, invokers[rawName] = createInvoker(nextValue, instance), options);
		else if (existingInvoker) {
			removeEventListener(el, name, existingInvoker, options);
			invokers[rawName] = void 0;
		}
	}
}
var optionsModifierRE = /(Once|Passive|Capture)$/;
var optionsModifierEventRE = /^on:?(?:Once|Passive|Capture)$/;
function parseName(name) {
	let options;
	let m;
	while ((m = name.match(optionsModifierRE)) && !optionsModifierEventRE.test(name)) {
		if (!options) options = {};
		name = name.slice(0, name.length - m[1].length);
		options[m[1].toLowerCase()] = true;
	}
	return [name[2] === ":" ? name.slice(3) : hyphenate(name.slice(2)), options];
}
var cachedNow = 0;
var p = /* @__PURE__ */ Promise.resolve();
var getNow = () => cachedNow || (p.then(() => cachedNow = 0), cachedNow = Date.now());
function createInvoker(initialValue, instance) {
	const invoker = (e) => {
		if (!e._vts) e._vts = Date.now();
		else if (e._vts <= invoker.attached) return;
		const value = invoker.value;
		if (isArray(value)) {
			const originalStop = e.stopImmediatePropagation;
			e.stopImmediatePropagation = () => {
				originalStop.call(e);
				e._stopped = true;
			};
			const handlers = value.slice();
			const args = [e];
			for (let i = 0; i < handlers.length; i++) {
				if (e._stopped) break;
				const handler = handlers[i];
				if (handler) callWithAsyncErrorHandling(handler, instance, 5, args);
			}
		} else callWithAsyncErrorHandling(value, instance, 5, [e]);
	};
	invoker.value = initialValue;
	invoker.attached = getNow();
	return invoker;
}
var isNativeOn = (key) => key.charCodeAt(0) === 111 && key.charCodeAt(1) === 110 && key.charCodeAt(2) > 96 && key.charCodeAt(2) < 123;
var patchProp = (el, key, prevValue, nextValue, namespace, parentComponent) => {
	const isSVG = namespace === "svg";
	if (key === "class") patchClass(el, nextValue, isSVG);
	else if (key === "style") patchStyle(el, prevValue, nextValue);
	else if (isOn(key)) {
		if (!isModelListener(key)) patchEvent(el, key, prevValue, nextValue, parentComponent);
	} else if (key[0] === "." ? (key = key.slice(1), true) : key[0] === "^" ? (key = key.slice(1), false) : shouldSetAsProp(el, key, nextValue, isSVG)) {
		patchDOMProp(el, key, nextValue);
		if (!el.tagName.includes("-") && (key === "value" || key === "checked" || key === "selected")) patchAttr(el, key, nextValue, isSVG, parentComponent, key !== "value");
	} else if (el._isVueCE && (shouldSetAsPropForVueCE(el, key) || el._def.__asyncLoader && (/[A-Z]/.test(key) || !isString(nextValue)))) patchDOMProp(el, camelize(key), nextValue, parentComponent, key);
	else {
		if (key === "true-value") el._trueValue = nextValue;
		else if (key === "false-value") el._falseValue = nextValue;
		patchAttr(el, key, nextValue, isSVG);
	}
};
function shouldSetAsProp(el, key, value, isSVG) {
	if (isSVG) {
		if (key === "innerHTML" || key === "textContent") return true;
		if (key in el && isNativeOn(key) && isFunction(value)) return true;
		return false;
	}
	if (key === "spellcheck" || key === "draggable" || key === "translate" || key === "autocorrect") return false;
	if (key === "sandbox" && el.tagName === "IFRAME") return false;
	if (key === "form") return false;
	if (key === "list" && el.tagName === "INPUT") return false;
	if (key === "type" && el.tagName === "TEXTAREA") return false;
	if (key === "width" || key === "height") {
		const tag = el.tagName;
		if (tag === "IMG" || tag === "VIDEO" || tag === "CANVAS" || tag === "SOURCE") return false;
	}
	if (isNativeOn(key) && isString(value)) return false;
	return key in el;
}
function shouldSetAsPropForVueCE(el, key) {
	const props = el._def.props;
	if (!props) return false;
	const camelKey = camelize(key);
	return Array.isArray(props) ? props.some((prop) => camelize(prop) === camelKey) : Object.keys(props).some((prop) => camelize(prop) === camelKey);
}
var getModelAssigner = (vnode) => {
	const fn = vnode.props["onUpdate:modelValue"] || false;
	return isArray(fn) ? (value) => invokeArrayFns(fn, value) : fn;
};
function onCompositionStart(e) {
	e.target.composing = true;
}
function onCompositionEnd(e) {
	const target = e.target;
	if (target.composing) {
		target.composing = false;
		target.dispatchEvent(new Event("input"));
	}
}
var assignKey = /* @__PURE__ */ Symbol("_assign");
var initialValueKey = /* @__PURE__ */ Symbol("_initialValue");
function castValue(value, trim, number) {
	if (trim) value = value.trim();
	if (number) value = looseToNumber(value);
	return value;
}
var vModelText = {
	created(el, { modifiers: { lazy, trim, number } }, vnode) {
		if (el.parentNode) {
			if (el.type === "text") el[initialValueKey] = el.defaultValue.replace(/[\r\n]/g, "");
			else if (el.type === "textarea") el[initialValueKey] = el.defaultValue.replace(/\r\n?/g, "\n");
		}
		el[assignKey] = getModelAssigner(vnode);
		const castToNumber = number || vnode.props && vnode.props.type === "number";
		addEventListener(el, lazy ? "change" : "input", (e) => {
			if (e.target.composing) return;
			el[assignKey](castValue(el.value, trim, castToNumber));
		});
		if (trim || castToNumber) addEventListener(el, "change", () => {
			el.value = castValue(el.value, trim, castToNumber);
		});
		if (!lazy) {
			addEventListener(el, "compositionstart", onCompositionStart);
			addEventListener(el, "compositionend", onCompositionEnd);
			addEventListener(el, "change", onCompositionEnd);
		}
	},
	mounted(el, { value, modifiers: { trim, number } }) {
		const newValue = value == null ? "" : value;
		const initialValue = el[initialValueKey];
		delete el[initialValueKey];
		if (initialValue !== void 0 && (el.type === "text" || el.type === "textarea") && el.value !== initialValue) el[assignKey](castValue(el.value, trim, number));
		else el.value = newValue;
	},
	beforeUpdate(el, { value, oldValue, modifiers: { lazy, trim, number } }, vnode) {
		el[assignKey] = getModelAssigner(vnode);
		if (el.composing) return;
		const elValue = (number || el.type === "number") && !/^0\d/.test(el.value) ? looseToNumber(el.value) : el.value;
		const newValue = value == null ? "" : value;
		if (elValue === newValue) return;
		const rootNode = el.getRootNode();
		if ((rootNode instanceof Document || rootNode instanceof ShadowRoot) && rootNode.activeElement === el && el.type !== "range") {
			if (lazy && value === oldValue) return;
			if (trim && el.value.trim() === newValue) return;
		}
		el.value = newValue;
	}
};
var systemModifiers = [
	"ctrl",
	"shift",
	"alt",
	"meta"
];
var modifierGuards = {
	stop: (e) => e.stopPropagation(),
	prevent: (e) => e.preventDefault(),
	self: (e) => e.target !== e.currentTarget,
	ctrl: (e) => !e.ctrlKey,
	shift: (e) => !e.shiftKey,
	alt: (e) => !e.altKey,
	meta: (e) => !e.metaKey,
	left: (e) => "button" in e && e.button !== 0,
	middle: (e) => "button" in e && e.button !== 1,
	right: (e) => "button" in e && e.button !== 2,
	exact: (e, modifiers) => systemModifiers.some((m) => e[`${m}Key`] && !modifiers.includes(m))
};
var withModifiers = (fn, modifiers) => {
	if (!fn) return fn;
	const cache = fn._withMods || (fn._withMods = {});
	const cacheKey = modifiers.join(".");
	return cache[cacheKey] || (cache[cacheKey] = ((event, ...args) => {
		for (let i = 0; i < modifiers.length; i++) {
			const guard = modifierGuards[modifiers[i]];
			if (guard && guard(event, modifiers)) return;
		}
		return fn(event, ...args);
	}));
};
var keyNames = {
	esc: "escape",
	space: " ",
	up: "arrow-up",
	left: "arrow-left",
	right: "arrow-right",
	down: "arrow-down",
	delete: "backspace"
};
var withKeys = (fn, modifiers) => {
	const cache = fn._withKeys || (fn._withKeys = {});
	const cacheKey = modifiers.join(".");
	return cache[cacheKey] || (cache[cacheKey] = ((event) => {
		if (!("key" in event)) return;
		const eventKey = hyphenate(event.key);
		if (modifiers.some((k) => k === eventKey || keyNames[k] === eventKey)) return fn(event);
	}));
};
var rendererOptions = /* @__PURE__ */ extend({ patchProp }, nodeOps);
var renderer;
function ensureRenderer() {
	return renderer || (renderer = createRenderer(rendererOptions));
}
var createApp = ((...args) => {
	const app = ensureRenderer().createApp(...args);
	const { mount } = app;
	app.mount = (containerOrSelector) => {
		const container = normalizeContainer(containerOrSelector);
		if (!container) return;
		const component = app._component;
		if (!isFunction(component) && !component.render && !component.template) component.template = container.innerHTML;
		if (container.nodeType === 1) container.textContent = "";
		const proxy = mount(container, false, resolveRootNamespace(container));
		if (container instanceof Element) {
			container.removeAttribute("v-cloak");
			container.setAttribute("data-v-app", "");
		}
		return proxy;
	};
	return app;
});
function resolveRootNamespace(container) {
	if (container instanceof SVGElement) return "svg";
	if (typeof MathMLElement === "function" && container instanceof MathMLElement) return "mathml";
}
function normalizeContainer(container) {
	if (isString(container)) return document.querySelector(container);
	return container;
}
// node_modules/@primevue/core/usestyle/index.mjs
function _typeof$9(o) {
	"@babel/helpers - typeof";
	return _typeof$9 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$9(o);
}
function ownKeys$7(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$7(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$7(Object(t), true).forEach(function(r) {
			_defineProperty$9(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$7(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$9(e, r, t) {
	return (r = _toPropertyKey$9(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$9(t) {
	var i = _toPrimitive$9(t, "string");
	return "symbol" == _typeof$9(i) ? i : i + "";
}
function _toPrimitive$9(t, r) {
	if ("object" != _typeof$9(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$9(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function tryOnMounted(fn) {
	var sync = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : true;
	if (getCurrentInstance() && getCurrentInstance().components) onMounted(fn);
	else if (sync) fn();
	else nextTick(fn);
}
var _id = 0;
function useStyle(css) {
	var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
	var isLoaded = /* @__PURE__ */ ref(false);
	var cssRef = /* @__PURE__ */ ref(css);
	var styleRef = /* @__PURE__ */ ref(null);
	var defaultDocument = tt$1() ? window.document : void 0;
	var _options$document = options.document, document = _options$document === void 0 ? defaultDocument : _options$document, _options$immediate = options.immediate, immediate = _options$immediate === void 0 ? true : _options$immediate, _options$manual = options.manual, manual = _options$manual === void 0 ? false : _options$manual, _options$name = options.name, name = _options$name === void 0 ? "style_".concat(++_id) : _options$name, _options$id = options.id, id = _options$id === void 0 ? void 0 : _options$id, _options$media = options.media, media = _options$media === void 0 ? void 0 : _options$media, _options$nonce = options.nonce, nonce = _options$nonce === void 0 ? void 0 : _options$nonce, _options$first = options.first, first = _options$first === void 0 ? false : _options$first, _options$onMounted = options.onMounted, onStyleMounted = _options$onMounted === void 0 ? void 0 : _options$onMounted, _options$onUpdated = options.onUpdated, onStyleUpdated = _options$onUpdated === void 0 ? void 0 : _options$onUpdated, _options$onLoad = options.onLoad, onStyleLoaded = _options$onLoad === void 0 ? void 0 : _options$onLoad, _options$props = options.props, props = _options$props === void 0 ? {} : _options$props;
	var stop = function stop() {};
	var load = function load(_css) {
		var _props = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		if (!document) return;
		var _styleProps = _objectSpread$7(_objectSpread$7({}, props), _props);
		var _name = _styleProps.name || name, _id = _styleProps.id || id, _nonce = _styleProps.nonce || nonce;
		styleRef.value = document.querySelector("style[data-primevue-style-id=\"".concat(_name, "\"]")) || document.getElementById(_id) || document.createElement("style");
		if (!styleRef.value.isConnected) {
			cssRef.value = _css || css;
			A(styleRef.value, {
				type: "text/css",
				id: _id,
				media,
				nonce: _nonce
			});
			first ? document.head.prepend(styleRef.value) : document.head.appendChild(styleRef.value);
			_t(styleRef.value, "data-primevue-style-id", _name);
			A(styleRef.value, _styleProps);
			styleRef.value.onload = function(event) {
				return onStyleLoaded === null || onStyleLoaded === void 0 ? void 0 : onStyleLoaded(event, { name: _name });
			};
			onStyleMounted === null || onStyleMounted === void 0 || onStyleMounted(_name);
		}
		if (isLoaded.value) return;
		stop = watch(cssRef, function(value) {
			styleRef.value.textContent = value;
			onStyleUpdated === null || onStyleUpdated === void 0 || onStyleUpdated(_name);
		}, { immediate: true });
		isLoaded.value = true;
	};
	var unload = function unload() {
		if (!document || !isLoaded.value) return;
		stop();
		T(styleRef.value) && document.head.removeChild(styleRef.value);
		isLoaded.value = false;
		styleRef.value = null;
	};
	if (immediate && !manual) tryOnMounted(load);
	return {
		id,
		name,
		el: styleRef,
		css: cssRef,
		unload,
		load,
		isLoaded: /* @__PURE__ */ readonly(isLoaded)
	};
}
// node_modules/@primevue/core/base/style/index.mjs
function _typeof$8(o) {
	"@babel/helpers - typeof";
	return _typeof$8 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$8(o);
}
var _templateObject;
var _templateObject2;
var _templateObject3;
var _templateObject4;
function _slicedToArray$2(r, e) {
	return _arrayWithHoles$2(r) || _iterableToArrayLimit$2(r, e) || _unsupportedIterableToArray$10(r, e) || _nonIterableRest$2();
}
function _nonIterableRest$2() {
	throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$10(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$10(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$10(r, a) : void 0;
	}
}
function _arrayLikeToArray$10(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function _iterableToArrayLimit$2(r, l) {
	var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
	if (null != t) {
		var e, n, i, u, a = [], f = true, o = false;
		try {
			if (i = (t = t.call(r)).next, 0 === l);
			else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
		} catch (r) {
			o = true, n = r;
		} finally {
			try {
				if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
			} finally {
				if (o) throw n;
			}
		}
		return a;
	}
}
function _arrayWithHoles$2(r) {
	if (Array.isArray(r)) return r;
}
function ownKeys$6(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$6(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$6(Object(t), true).forEach(function(r) {
			_defineProperty$8(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$6(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$8(e, r, t) {
	return (r = _toPropertyKey$8(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$8(t) {
	var i = _toPrimitive$8(t, "string");
	return "symbol" == _typeof$8(i) ? i : i + "";
}
function _toPrimitive$8(t, r) {
	if ("object" != _typeof$8(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$8(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var BaseStyle = {
	name: "base",
	css: function css(_ref) {
		var dt = _ref.dt;
		return "\n.p-hidden-accessible {\n    border: 0;\n    clip: rect(0 0 0 0);\n    height: 1px;\n    margin: -1px;\n    opacity: 0;\n    overflow: hidden;\n    padding: 0;\n    pointer-events: none;\n    position: absolute;\n    white-space: nowrap;\n    width: 1px;\n}\n\n.p-overflow-hidden {\n    overflow: hidden;\n    padding-right: ".concat(dt("scrollbar.width"), ";\n}\n");
	},
	style: style$6,
	classes: {},
	inlineStyles: {},
	load: function load(style) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		var computedStyle = (arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(cs) {
			return cs;
		})(ar(_templateObject || (_templateObject = _taggedTemplateLiteral(["", ""])), style));
		return s$2(computedStyle) ? useStyle(Y$2(computedStyle), _objectSpread$6({ name: this.name }, options)) : {};
	},
	loadCSS: function loadCSS() {
		var options = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		return this.load(this.css, options);
	},
	loadStyle: function loadStyle() {
		var _this = this;
		var options = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var style = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
		return this.load(this.style, options, function() {
			var computedStyle = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
			return S.transformCSS(options.name || _this.name, "".concat(computedStyle).concat(ar(_templateObject2 || (_templateObject2 = _taggedTemplateLiteral(["", ""])), style)));
		});
	},
	getCommonTheme: function getCommonTheme(params) {
		return S.getCommon(this.name, params);
	},
	getComponentTheme: function getComponentTheme(params) {
		return S.getComponent(this.name, params);
	},
	getDirectiveTheme: function getDirectiveTheme(params) {
		return S.getDirective(this.name, params);
	},
	getPresetTheme: function getPresetTheme(preset, selector, params) {
		return S.getCustomPreset(this.name, preset, selector, params);
	},
	getLayerOrderThemeCSS: function getLayerOrderThemeCSS() {
		return S.getLayerOrderCSS(this.name);
	},
	getStyleSheet: function getStyleSheet() {
		var extendedCSS = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
		var props = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		if (this.css) {
			var _css = m(this.css, { dt: E }) || "";
			var _style = Y$2(ar(_templateObject3 || (_templateObject3 = _taggedTemplateLiteral([
				"",
				"",
				""
			])), _css, extendedCSS));
			var _props = Object.entries(props).reduce(function(acc, _ref2) {
				var _ref3 = _slicedToArray$2(_ref2, 2), k = _ref3[0], v = _ref3[1];
				return acc.push("".concat(k, "=\"").concat(v, "\"")) && acc;
			}, []).join(" ");
			return s$2(_style) ? "<style type=\"text/css\" data-primevue-style-id=\"".concat(this.name, "\" ").concat(_props, ">").concat(_style, "</style>") : "";
		}
		return "";
	},
	getCommonThemeStyleSheet: function getCommonThemeStyleSheet(params) {
		var props = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		return S.getCommonStyleSheet(this.name, params, props);
	},
	getThemeStyleSheet: function getThemeStyleSheet(params) {
		var props = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		var css = [S.getStyleSheet(this.name, params, props)];
		if (this.style) {
			var name = this.name === "base" ? "global-style" : "".concat(this.name, "-style");
			var _css = ar(_templateObject4 || (_templateObject4 = _taggedTemplateLiteral(["", ""])), m(this.style, { dt: E }));
			var _style = Y$2(S.transformCSS(name, _css));
			var _props = Object.entries(props).reduce(function(acc, _ref4) {
				var _ref5 = _slicedToArray$2(_ref4, 2), k = _ref5[0], v = _ref5[1];
				return acc.push("".concat(k, "=\"").concat(v, "\"")) && acc;
			}, []).join(" ");
			s$2(_style) && css.push("<style type=\"text/css\" data-primevue-style-id=\"".concat(name, "\" ").concat(_props, ">").concat(_style, "</style>"));
		}
		return css.join("");
	},
	extend: function extend(inStyle) {
		return _objectSpread$6(_objectSpread$6({}, this), {}, {
			css: void 0,
			style: void 0
		}, inStyle);
	}
};
// node_modules/@primevue/core/service/index.mjs
var PrimeVueService = s$1();
// node_modules/@primevue/core/config/index.mjs
function _typeof$7(o) {
	"@babel/helpers - typeof";
	return _typeof$7 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$7(o);
}
function ownKeys$5(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$5(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$5(Object(t), true).forEach(function(r) {
			_defineProperty$7(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$5(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$7(e, r, t) {
	return (r = _toPropertyKey$7(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$7(t) {
	var i = _toPrimitive$7(t, "string");
	return "symbol" == _typeof$7(i) ? i : i + "";
}
function _toPrimitive$7(t, r) {
	if ("object" != _typeof$7(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$7(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var defaultOptions = {
	ripple: false,
	inputStyle: null,
	inputVariant: null,
	locale: {
		startsWith: "Starts with",
		contains: "Contains",
		notContains: "Not contains",
		endsWith: "Ends with",
		equals: "Equals",
		notEquals: "Not equals",
		noFilter: "No Filter",
		lt: "Less than",
		lte: "Less than or equal to",
		gt: "Greater than",
		gte: "Greater than or equal to",
		dateIs: "Date is",
		dateIsNot: "Date is not",
		dateBefore: "Date is before",
		dateAfter: "Date is after",
		clear: "Clear",
		apply: "Apply",
		matchAll: "Match All",
		matchAny: "Match Any",
		addRule: "Add Rule",
		removeRule: "Remove Rule",
		accept: "Yes",
		reject: "No",
		choose: "Choose",
		upload: "Upload",
		cancel: "Cancel",
		completed: "Completed",
		pending: "Pending",
		fileSizeTypes: [
			"B",
			"KB",
			"MB",
			"GB",
			"TB",
			"PB",
			"EB",
			"ZB",
			"YB"
		],
		dayNames: [
			"Sunday",
			"Monday",
			"Tuesday",
			"Wednesday",
			"Thursday",
			"Friday",
			"Saturday"
		],
		dayNamesShort: [
			"Sun",
			"Mon",
			"Tue",
			"Wed",
			"Thu",
			"Fri",
			"Sat"
		],
		dayNamesMin: [
			"Su",
			"Mo",
			"Tu",
			"We",
			"Th",
			"Fr",
			"Sa"
		],
		monthNames: [
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		],
		monthNamesShort: [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		],
		chooseYear: "Choose Year",
		chooseMonth: "Choose Month",
		chooseDate: "Choose Date",
		prevDecade: "Previous Decade",
		nextDecade: "Next Decade",
		prevYear: "Previous Year",
		nextYear: "Next Year",
		prevMonth: "Previous Month",
		nextMonth: "Next Month",
		prevHour: "Previous Hour",
		nextHour: "Next Hour",
		prevMinute: "Previous Minute",
		nextMinute: "Next Minute",
		prevSecond: "Previous Second",
		nextSecond: "Next Second",
		am: "am",
		pm: "pm",
		today: "Today",
		weekHeader: "Wk",
		firstDayOfWeek: 0,
		showMonthAfterYear: false,
		dateFormat: "mm/dd/yy",
		weak: "Weak",
		medium: "Medium",
		strong: "Strong",
		passwordPrompt: "Enter a password",
		emptyFilterMessage: "No results found",
		searchMessage: "{0} results are available",
		selectionMessage: "{0} items selected",
		emptySelectionMessage: "No selected item",
		emptySearchMessage: "No results found",
		fileChosenMessage: "{0} files",
		noFileChosenMessage: "No file chosen",
		emptyMessage: "No available options",
		aria: {
			trueLabel: "True",
			falseLabel: "False",
			nullLabel: "Not Selected",
			star: "1 star",
			stars: "{star} stars",
			selectAll: "All items selected",
			unselectAll: "All items unselected",
			close: "Close",
			previous: "Previous",
			next: "Next",
			navigation: "Navigation",
			scrollTop: "Scroll Top",
			moveTop: "Move Top",
			moveUp: "Move Up",
			moveDown: "Move Down",
			moveBottom: "Move Bottom",
			moveToTarget: "Move to Target",
			moveToSource: "Move to Source",
			moveAllToTarget: "Move All to Target",
			moveAllToSource: "Move All to Source",
			pageLabel: "Page {page}",
			firstPageLabel: "First Page",
			lastPageLabel: "Last Page",
			nextPageLabel: "Next Page",
			prevPageLabel: "Previous Page",
			rowsPerPageLabel: "Rows per page",
			jumpToPageDropdownLabel: "Jump to Page Dropdown",
			jumpToPageInputLabel: "Jump to Page Input",
			selectRow: "Row Selected",
			unselectRow: "Row Unselected",
			expandRow: "Row Expanded",
			collapseRow: "Row Collapsed",
			showFilterMenu: "Show Filter Menu",
			hideFilterMenu: "Hide Filter Menu",
			filterOperator: "Filter Operator",
			filterConstraint: "Filter Constraint",
			editRow: "Row Edit",
			saveEdit: "Save Edit",
			cancelEdit: "Cancel Edit",
			listView: "List View",
			gridView: "Grid View",
			slide: "Slide",
			slideNumber: "{slideNumber}",
			zoomImage: "Zoom Image",
			zoomIn: "Zoom In",
			zoomOut: "Zoom Out",
			rotateRight: "Rotate Right",
			rotateLeft: "Rotate Left",
			listLabel: "Option List"
		}
	},
	filterMatchModeOptions: {
		text: [
			FilterMatchMode.STARTS_WITH,
			FilterMatchMode.CONTAINS,
			FilterMatchMode.NOT_CONTAINS,
			FilterMatchMode.ENDS_WITH,
			FilterMatchMode.EQUALS,
			FilterMatchMode.NOT_EQUALS
		],
		numeric: [
			FilterMatchMode.EQUALS,
			FilterMatchMode.NOT_EQUALS,
			FilterMatchMode.LESS_THAN,
			FilterMatchMode.LESS_THAN_OR_EQUAL_TO,
			FilterMatchMode.GREATER_THAN,
			FilterMatchMode.GREATER_THAN_OR_EQUAL_TO
		],
		date: [
			FilterMatchMode.DATE_IS,
			FilterMatchMode.DATE_IS_NOT,
			FilterMatchMode.DATE_BEFORE,
			FilterMatchMode.DATE_AFTER
		]
	},
	zIndex: {
		modal: 1100,
		overlay: 1e3,
		menu: 1e3,
		tooltip: 1100
	},
	theme: void 0,
	unstyled: false,
	pt: void 0,
	ptOptions: {
		mergeSections: true,
		mergeProps: false
	},
	csp: { nonce: void 0 }
};
var PrimeVueSymbol = Symbol();
function setup(app, options) {
	var PrimeVue = { config: /* @__PURE__ */ reactive(options) };
	app.config.globalProperties.$primevue = PrimeVue;
	app.provide(PrimeVueSymbol, PrimeVue);
	clearConfig();
	setupConfig(app, PrimeVue);
	return PrimeVue;
}
var stopWatchers = [];
function clearConfig() {
	N.clear();
	stopWatchers.forEach(function(fn) {
		return fn === null || fn === void 0 ? void 0 : fn();
	});
	stopWatchers = [];
}
function setupConfig(app, PrimeVue) {
	var isThemeChanged = /* @__PURE__ */ ref(false);
	/*** Methods and Services ***/
	var loadCommonTheme = function loadCommonTheme() {
		var _PrimeVue$config;
		if (((_PrimeVue$config = PrimeVue.config) === null || _PrimeVue$config === void 0 ? void 0 : _PrimeVue$config.theme) === "none") return;
		if (!S.isStyleNameLoaded("common")) {
			var _BaseStyle$getCommonT, _PrimeVue$config2;
			var _ref = ((_BaseStyle$getCommonT = BaseStyle.getCommonTheme) === null || _BaseStyle$getCommonT === void 0 ? void 0 : _BaseStyle$getCommonT.call(BaseStyle)) || {}, primitive = _ref.primitive, semantic = _ref.semantic, global = _ref.global, style = _ref.style;
			var styleOptions = { nonce: (_PrimeVue$config2 = PrimeVue.config) === null || _PrimeVue$config2 === void 0 || (_PrimeVue$config2 = _PrimeVue$config2.csp) === null || _PrimeVue$config2 === void 0 ? void 0 : _PrimeVue$config2.nonce };
			BaseStyle.load(primitive === null || primitive === void 0 ? void 0 : primitive.css, _objectSpread$5({ name: "primitive-variables" }, styleOptions));
			BaseStyle.load(semantic === null || semantic === void 0 ? void 0 : semantic.css, _objectSpread$5({ name: "semantic-variables" }, styleOptions));
			BaseStyle.load(global === null || global === void 0 ? void 0 : global.css, _objectSpread$5({ name: "global-variables" }, styleOptions));
			BaseStyle.loadStyle(_objectSpread$5({ name: "global-style" }, styleOptions), style);
			S.setLoadedStyleName("common");
		}
	};
	N.on("theme:change", function(newTheme) {
		if (!isThemeChanged.value) {
			app.config.globalProperties.$primevue.config.theme = newTheme;
			isThemeChanged.value = true;
		}
	});
	/*** Watchers ***/
	var stopConfigWatcher = watch(PrimeVue.config, function(newValue, oldValue) {
		PrimeVueService.emit("config:change", {
			newValue,
			oldValue
		});
	}, {
		immediate: true,
		deep: true
	});
	var stopRippleWatcher = watch(function() {
		return PrimeVue.config.ripple;
	}, function(newValue, oldValue) {
		PrimeVueService.emit("config:ripple:change", {
			newValue,
			oldValue
		});
	}, {
		immediate: true,
		deep: true
	});
	var stopThemeWatcher = watch(function() {
		return PrimeVue.config.theme;
	}, function(newValue, oldValue) {
		if (!isThemeChanged.value) S.setTheme(newValue);
		if (!PrimeVue.config.unstyled) loadCommonTheme();
		isThemeChanged.value = false;
		PrimeVueService.emit("config:theme:change", {
			newValue,
			oldValue
		});
	}, {
		immediate: true,
		deep: false
	});
	var stopUnstyledWatcher = watch(function() {
		return PrimeVue.config.unstyled;
	}, function(newValue, oldValue) {
		if (!newValue && PrimeVue.config.theme) loadCommonTheme();
		PrimeVueService.emit("config:unstyled:change", {
			newValue,
			oldValue
		});
	}, {
		immediate: true,
		deep: true
	});
	stopWatchers.push(stopConfigWatcher);
	stopWatchers.push(stopRippleWatcher);
	stopWatchers.push(stopThemeWatcher);
	stopWatchers.push(stopUnstyledWatcher);
}
var PrimeVue = { install: function install(app, options) {
	setup(app, H(defaultOptions, options));
} };
// web/src/studio/tab.ts
var tabIds = [
	"create",
	"models",
	"settings"
];
/** The sub-tab that is shown; the same after a reload. */
function createTab(storage) {
	const tab = /* @__PURE__ */ shallowRef(tabIds.find((id) => id === storage.load("tab")) ?? "create");
	return {
		tab,
		dispose: watch(tab, (id) => storage.save("tab", id))
	};
}
// web/src/core/stages.ts
/** Node id → stage. Ids are names, so an edit elsewhere never renumbers them. In the order of a run. */
var stages = [
	{
		id: "load",
		label: "Loading models",
		weight: 4,
		nodes: [
			"ckpt",
			"unet",
			"clip",
			"text_enc",
			"audio_vae",
			"sound_vae",
			"video_vae",
			"lora_distill",
			"lora_ic",
			"upscaler",
			"moge",
			"pose_ckpt"
		]
	},
	{
		id: "encode",
		label: "Encoding the prompt",
		weight: 5,
		nodes: [
			"pos",
			"neg",
			"cond"
		]
	},
	{
		id: "image",
		label: "Preparing the pictures",
		weight: 3,
		nodes: [
			"image",
			"image_fit",
			"image_pad",
			"image_prep",
			"first",
			"first_fit",
			"first_pad",
			"first_prep",
			"last",
			"last_fit",
			"last_pad",
			"last_prep"
		]
	},
	{
		id: "audio",
		label: "Preparing the sound",
		weight: 3,
		nodes: [
			"load_audio",
			"trim_audio",
			"enc_audio",
			"zero_mask",
			"frozen_audio"
		]
	},
	{
		id: "video",
		label: "Reading the video",
		weight: 10,
		nodes: [
			"load_video",
			"slice_video",
			"video_parts",
			"frames",
			"frames_fit",
			"frames_pad",
			"control",
			"ctl_size",
			"moge_run",
			"depth_draw",
			"pose_kp",
			"pose_draw"
		]
	},
	{
		id: "latent",
		label: "Preparing the latents",
		weight: 1,
		nodes: [
			"v_empty",
			"a_empty",
			"i2v_1",
			"first_guide_1",
			"last_guide_1",
			"ic_params",
			"ic_guide",
			"av_1"
		]
	},
	{
		id: "diffuse_1",
		label: "Diffusion 1",
		weight: 30,
		nodes: [
			"noise_1",
			"guider_1",
			"solver_1",
			"sigmas_1",
			"schedule_1",
			"sample_1",
			"split_1",
			"crop_1"
		]
	},
	{
		id: "upscale",
		label: "Upscaling ×2",
		weight: 3,
		nodes: [
			"upscale",
			"i2v_2",
			"first_guide_2",
			"last_guide_2",
			"ic_guide_2",
			"av_2"
		]
	},
	{
		id: "diffuse_2",
		label: "Diffusion 2",
		weight: 45,
		nodes: [
			"noise_2",
			"guider_2",
			"solver_2",
			"sigmas_2",
			"sample_2",
			"split_2",
			"crop_2"
		]
	},
	{
		id: "decode",
		label: "Decoding",
		weight: 12,
		nodes: ["decode_video", "decode_audio"]
	},
	{
		id: "save",
		label: "Saving",
		weight: 2,
		nodes: ["video", "save"]
	}
];
var byNode = new Map(stages.flatMap((stage) => stage.nodes.map((node) => [node, stage])));
function stageOf(node) {
	return node.startsWith("lora_user_") ? stages[0] : byNode.get(node);
}
/** The stages that a prompt goes through, in order, each with the nodes that it has there. */
function stagesOf(nodes) {
	return stages.map((stage) => ({
		...stage,
		nodes: nodes.filter((node) => stageOf(node)?.id === stage.id)
	})).filter((stage) => stage.nodes.length > 0);
}
// web/src/core/job.ts
function newJob(id, request, nodes, createdAt) {
	return {
		id,
		request,
		nodes,
		createdAt,
		state: { status: "submitting" }
	};
}
function isOver(job) {
	return job.state.status === "completed" || job.state.status === "failed" || job.state.status === "cancelled";
}
/** The job after an event at `now`. A job that is over stays as it is: late events revive nothing. */
function reduce(job, event, now) {
	if (isOver(job)) return job;
	const state = next(job, event, now);
	return state === job.state ? job : {
		...job,
		state
	};
}
function next(job, event, now) {
	const { state } = job;
	switch (event.type) {
		case "accepted": return state.status === "submitting" ? { status: "pending" } : state;
		case "refused": return {
			status: "failed",
			problems: event.problems
		};
		case "started": return running(state, now);
		case "cached": return {
			...running(state, now),
			cached: event.nodes
		};
		case "progress": return {
			...running(state, now),
			nodes: event.nodes
		};
		case "saved": return {
			...running(state, now),
			file: videoAmong(event.files) ?? running(state, now).file
		};
		case "succeeded": {
			const run = running(state, now);
			return run.file ? {
				status: "completed",
				file: run.file,
				milliseconds: now - run.startedAt
			} : run;
		}
		case "failed": return {
			status: "failed",
			problems: [runProblem(event.error)]
		};
		case "interrupted": return { status: "cancelled" };
		case "lost": return {
			status: "failed",
			problems: [problem("run_lost")]
		};
		case "truth": return truthful(state, event.truth, now);
	}
}
function running(state, now) {
	return state.status === "in_progress" ? state : {
		status: "in_progress",
		startedAt: now,
		cached: [],
		nodes: {},
		file: null
	};
}
function truthful(state, truth, now) {
	switch (truth.status) {
		case "pending": return state.status === "submitting" ? { status: "pending" } : state;
		case "in_progress": return running(state, now);
		case "cancelled": return { status: "cancelled" };
		case "failed": return {
			status: "failed",
			problems: [truth.error ? runProblem(truth.error) : problem("run_failed", { message: "no reason given" })]
		};
		case "completed": {
			const file = videoAmong(truth.files);
			if (!file) return {
				status: "failed",
				problems: [problem("no_video")]
			};
			const measured = state.status === "in_progress" ? now - state.startedAt : null;
			return {
				status: "completed",
				file,
				milliseconds: truth.milliseconds ?? measured
			};
		}
	}
}
/** ComfyUI lists a video among the images, so the ending decides. */
function videoAmong(files) {
	return files.find((file) => file.type === "output" && /\.(mp4|webm|mov|mkv)$/i.test(file.filename));
}
/** A run's error as a problem, at its stage. */
function runProblem(error) {
	const stage = stageOf(error.node)?.label;
	const extras = {
		detail: [
			`${error.node} (${error.nodeClass}): ${error.type}`,
			error.message,
			...error.traceback
		].join("\n"),
		...stage === void 0 ? {} : { stage },
		actions: [{
			kind: "retry",
			label: "Try again"
		}]
	};
	if (/OutOfMemory|out of memory|Allocation on device/i.test(`${error.type} ${error.message}`)) return problem("out_of_memory", void 0, extras);
	return problem("run_failed", { message: firstLine(error.message) }, extras);
}
function firstLine(text) {
	return text.trim().split("\n")[0] ?? "";
}
// web/src/panel/ui/ActionButtons.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$51 = ["href"];
var _hoisted_2$38 = ["onClick"];
// web/src/panel/ui/ActionButtons.vue
var ActionButtons_default = /* @__PURE__ */ defineComponent({
	__name: "ActionButtons",
	props: {
		actions: {},
		small: {
			type: Boolean,
			default: false
		}
	},
	emits: ["act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		/** Addresses come from the server too: nothing but web pages is opened. */
		function pageOf(action) {
			return action.kind === "open" && /^https?:\/\//.test(action.url) ? action.url : void 0;
		}
		return (_ctx, _cache) => {
			return openBlock(true), createElementBlock(Fragment, null, renderList(__props.actions, (action) => {
				return openBlock(), createElementBlock(Fragment, { key: action.label }, [pageOf(action) ? (openBlock(), createElementBlock("a", {
					key: 0,
					class: normalizeClass(["ltx-button", { "ltx-small": __props.small }]),
					href: pageOf(action),
					target: "_blank",
					rel: "noopener noreferrer"
				}, [
					createTextVNode(toDisplayString(action.label) + " ", 1),
					_cache[0] || (_cache[0] = createBaseVNode("i", {
						class: "pi pi-external-link",
						"aria-hidden": "true"
					}, null, -1)),
					_cache[1] || (_cache[1] = createBaseVNode("span", { class: "ltx-hidden" }, "(in a new tab)", -1))
				], 10, _hoisted_1$51)) : action.kind !== "open" ? (openBlock(), createElementBlock("button", {
					key: 1,
					type: "button",
					class: normalizeClass(["ltx-button", { "ltx-small": __props.small }]),
					onClick: ($event) => emit("act", action)
				}, toDisplayString(action.label), 11, _hoisted_2$38)) : createCommentVNode("", true)], 64);
			}), 128);
		};
	}
});
// web/src/panel/ui/ProblemLines.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$50 = ["id"];
var _hoisted_2$37 = { class: "ltx-problem-what" };
var _hoisted_3$24 = {
	key: 0,
	class: "ltx-details"
};
var _hoisted_4$18 = { class: "ltx-raw" };
var _hoisted_5$13 = {
	key: 1,
	class: "ltx-actions"
};
// web/src/panel/ui/ProblemLines.vue
var ProblemLines_default = /* @__PURE__ */ defineComponent({
	__name: "ProblemLines",
	props: {
		id: {},
		problems: {},
		notes: { default: () => [] },
		lead: {
			type: Boolean,
			default: false
		}
	},
	emits: ["act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				id: __props.id,
				class: "ltx-problems",
				"aria-live": "polite"
			}, [(openBlock(true), createElementBlock(Fragment, null, renderList(__props.problems, (problem, index) => {
				return openBlock(), createElementBlock("div", {
					key: problem.code + problem.what,
					class: normalizeClass(["ltx-problem", { "ltx-lead": __props.lead && index === 0 }])
				}, [
					createBaseVNode("p", null, [createBaseVNode("span", _hoisted_2$37, toDisplayString(problem.what), 1), createTextVNode(" " + toDisplayString(problem.remedy), 1)]),
					problem.detail ? (openBlock(), createElementBlock("details", _hoisted_3$24, [_cache[1] || (_cache[1] = createBaseVNode("summary", null, "What ComfyUI said", -1)), createBaseVNode("pre", _hoisted_4$18, toDisplayString(problem.detail), 1)])) : createCommentVNode("", true),
					problem.actions?.length ? (openBlock(), createElementBlock("div", _hoisted_5$13, [createVNode(ActionButtons_default, {
						actions: problem.actions,
						small: "",
						onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
					}, null, 8, ["actions"])])) : createCommentVNode("", true)
				], 2);
			}), 128)), (openBlock(true), createElementBlock(Fragment, null, renderList(__props.notes, (note) => {
				return openBlock(), createElementBlock("p", {
					key: note.code,
					class: "ltx-help"
				}, toDisplayString(note.what) + " " + toDisplayString(note.remedy), 1);
			}), 128))], 8, _hoisted_1$50);
		};
	}
});
// web/src/panel/footer/Blockers.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$49 = {
	id: "ltxaio-blockers",
	class: "ltx-blockers",
	"data-blockers": "",
	tabindex: "-1"
};
// web/src/panel/footer/Blockers.vue
var Blockers_default = /* @__PURE__ */ defineComponent({
	__name: "Blockers",
	props: { problems: {} },
	emits: ["act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$49, [createVNode(ProblemLines_default, {
				problems: __props.problems,
				onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
			}, null, 8, ["problems"])]);
		};
	}
});
// web/src/panel/models/HubLines.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$48 = { class: "ltx-hub-lines" };
var _hoisted_2$36 = { class: "ltx-actions" };
var _hoisted_3$23 = {
	class: "ltx-help",
	role: "status"
};
// web/src/panel/models/HubLines.vue
var HubLines_default = /* @__PURE__ */ defineComponent({
	__name: "HubLines",
	props: { entries: {} },
	setup(__props) {
		const lines = computed(() => __props.entries.map(hubLine).join("\n"));
		const text = useTemplateRef("text");
		const copied = /* @__PURE__ */ ref("no");
		/** Browsers give the clipboard to https and localhost only; elsewhere the text is selected for Ctrl+C. */
		async function copy() {
			try {
				await navigator.clipboard.writeText(lines.value);
				copied.value = "yes";
			} catch {
				if (text.value) getSelection()?.selectAllChildren(text.value);
				copied.value = "selected";
			}
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$48, [createBaseVNode("pre", {
				ref_key: "text",
				ref: text,
				class: "ltx-raw"
			}, toDisplayString(lines.value), 513), createBaseVNode("div", _hoisted_2$36, [createBaseVNode("button", {
				type: "button",
				class: "ltx-button ltx-small",
				onClick: copy
			}, [_cache[0] || (_cache[0] = createBaseVNode("i", {
				class: "pi pi-copy",
				"aria-hidden": "true"
			}, null, -1)), createTextVNode(" " + toDisplayString(__props.entries.length === 1 ? "Copy the line" : "Copy the lines"), 1)]), createBaseVNode("span", _hoisted_3$23, toDisplayString(copied.value === "yes" ? "Copied." : copied.value === "selected" ? "Selected: press Ctrl+C." : ""), 1)])]);
		};
	}
});
// web/src/panel/models/places.ts
/** The choices for these files; folders with only one writable place have none. */
function placeOffers(entries, library, places) {
	if (!library) return [];
	return [...new Set(entries.map(({ folder }) => folder))].flatMap((folder) => {
		const options = (library.folders[folder]?.roots ?? []).flatMap(({ label, writable, free }, value) => writable ? [{
			value,
			label: `${label} (${gigabytes(free)} free)`
		}] : []);
		return options.length > 1 ? [{
			folder,
			root: places.rootOf(folder, library),
			options
		}] : [];
	});
}
/** Free bytes where these files would go, and whether they fit: the tightest disk says. */
function roomFor(entries, library, places) {
	if (!library) return null;
	const disks = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const { volume, free } = library.folders[entry.folder]?.roots[places.rootOf(entry.folder, library)] ?? {};
		if (volume === void 0 || free === void 0) continue;
		const disk = disks.get(volume) ?? {
			free,
			need: 0
		};
		const held = library.models[entry.id];
		const whole = held?.misplaced.length ? 0 : sizeOf$1(entry) ?? 0;
		disks.set(volume, {
			free: Math.min(free, disk.free),
			need: disk.need + Math.max(0, whole - (held?.part ?? 0))
		});
	}
	const tight = [...disks.values()].toSorted((a, b) => a.free - a.need - (b.free - b.need))[0];
	return tight ? {
		free: tight.free,
		lacking: Math.max(0, tight.need - tight.free)
	} : null;
}
/** Where a file lies, or where it would go. */
function whereWords({ file, folder }, state, library, places) {
	if (!library) return `models/${folder} › ${file}`;
	switch (state.is) {
		case "here":
		case "broken": return placeOf$1(state.copy, library);
		case "misplaced": return placeOf$1(state.found, library);
		case "loading": return placeOf$1({
			folder,
			root: state.download.root,
			path: file
		}, library);
		case "unknown":
		case "missing":
		case "queued":
		case "failed": return placeOf$1({
			folder,
			root: places.rootOf(folder, library),
			path: file
		}, library);
	}
}
// web/src/panel/ui/UiProgress.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$47 = ["aria-label", "aria-valuenow"];
// web/src/panel/ui/UiProgress.vue
var UiProgress_default = /* @__PURE__ */ defineComponent({
	__name: "UiProgress",
	props: {
		label: {},
		fraction: {}
	},
	setup(__props) {
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-progress",
				role: "progressbar",
				"aria-label": __props.label,
				"aria-valuemin": "0",
				"aria-valuemax": "100",
				"aria-valuenow": Math.round(__props.fraction * 100)
			}, [createBaseVNode("div", {
				class: "ltx-progress-done",
				style: normalizeStyle({ transform: `scaleX(${__props.fraction})` })
			}, null, 4)], 8, _hoisted_1$47);
		};
	}
});
// web/src/panel/models/words.ts
/** How the panel says what happens to files. */
/** "115 MB/s" */
function speedWords(bytes) {
	return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB/s` : `${Math.round(bytes / 1e6)} MB/s`;
}
/** "about 4 min left" */
function leftWords(seconds) {
	if (seconds < 60) return "less than a minute left";
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return `about ${minutes} min left`;
	return `about ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
/** "43 %" of what is left to load, or nothing when nothing is. */
function percent({ left, received, size }) {
	return left > 0 && size ? `${Math.floor(received / size * 100)} %` : "";
}
/** "12.3 of 43.1 GB" */
function amountWords(received, size) {
	if (size === null) return gigabytes(received);
	const [whole, unit] = gigabytes(size).split(" ");
	const [part, partUnit] = gigabytes(received).split(" ");
	return partUnit === unit ? `${part} of ${whole} ${unit}` : `${part} ${partUnit} of ${whole} ${unit}`;
}
/** What a download or check does right now. */
function phaseWords({ task, phase, retryIn }) {
	switch (phase) {
		case "resolving": return "Asking the hub";
		case "reusing": return "Looking for a copy on this disk";
		case "hashing": return task === "verify" ? "Checking" : "Reading what is already there";
		case "waiting": return retryIn === null ? "Waiting for the hub" : `Trying again in ${Math.ceil(retryIn)} s`;
		case "verifying": return "Checking";
		case "finishing": return "Finishing";
		case "transferring":
		case null: return task === "verify" ? "Checking" : "Downloading";
	}
}
var originWords = {
	downloaded: "downloaded by LTX AIO",
	hardlink: "shared with the Hugging Face cache",
	symlink: "a link into the Hugging Face cache",
	copy: "copied by LTX AIO"
};
/** What a model file is right now, in a few words. */
function stateWords(state) {
	switch (state.is) {
		case "unknown": return "Not known";
		case "missing": return state.part === null ? "Not here" : `Begun: ${amountWords(state.part, null)} are here`;
		case "misplaced": return `In the wrong folder: ${state.found.folder}`;
		case "here": {
			const { ours, verified } = state.copy;
			const checked = verified ? "checksum right" : "";
			return ["Here", ...[ours ? originWords[ours] : "", checked].filter(Boolean)].join(", ");
		}
		case "broken": return `Damaged: ${faultWords(state.copy.fault ?? "")}`;
		case "queued": return state.task === "verify" ? "Waits to be checked" : "Waits for its turn";
		case "loading": return phaseWords(state.download);
		case "failed": return state.task === "verify" ? "Checked" : "Not downloaded";
	}
}
// web/src/panel/models/QueueProgress.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$46 = { class: "ltx-queue" };
var _hoisted_2$35 = { class: "ltx-queue-head" };
var _hoisted_3$22 = { class: "ltx-queue-title" };
var _hoisted_4$17 = { class: "ltx-run-line ltx-tabular" };
// web/src/panel/models/QueueProgress.vue
var QueueProgress_default = /* @__PURE__ */ defineComponent({
	__name: "QueueProgress",
	props: { totals: {} },
	emits: ["cancel"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const title = computed(() => __props.totals.left === 1 ? "Downloading 1 file" : `Downloading ${__props.totals.left} files`);
		const fraction = computed(() => __props.totals.size ? Math.min(1, __props.totals.received / __props.totals.size) : 0);
		const pace = computed(() => [__props.totals.speed === null ? "" : speedWords(__props.totals.speed), __props.totals.seconds === null ? "" : leftWords(__props.totals.seconds)].filter(Boolean).join(" · "));
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$46, [
				createBaseVNode("div", _hoisted_2$35, [createBaseVNode("span", _hoisted_3$22, toDisplayString(title.value), 1), createBaseVNode("button", {
					type: "button",
					class: "ltx-link",
					onClick: _cache[0] || (_cache[0] = ($event) => emit("cancel"))
				}, [..._cache[1] || (_cache[1] = [createTextVNode(" Cancel", -1), createBaseVNode("span", { class: "ltx-hidden" }, " all downloads", -1)])])]),
				createVNode(UiProgress_default, {
					label: "Progress of the downloads",
					fraction: fraction.value
				}, null, 8, ["fraction"]),
				createBaseVNode("p", _hoisted_4$17, [createBaseVNode("span", null, toDisplayString(unref(amountWords)(__props.totals.received, __props.totals.size)), 1), createBaseVNode("span", null, toDisplayString(pace.value), 1)])
			]);
		};
	}
});
// web/src/panel/ui/UiField.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$45 = ["data-field"];
var _hoisted_2$34 = { class: "ltx-field-head" };
var _hoisted_3$21 = ["id"];
var _hoisted_4$16 = ["id", "for"];
var _hoisted_5$12 = ["id"];
// web/src/panel/ui/UiField.vue
var UiField_default = /* @__PURE__ */ defineComponent({
	__name: "UiField",
	props: {
		label: {},
		fields: {},
		group: {
			type: Boolean,
			default: false
		},
		help: { default: "" },
		problems: { default: () => [] },
		notes: { default: () => [] }
	},
	emits: ["act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const id = useId();
		const control = computed(() => ({
			id,
			labelledBy: `${id}-label`,
			describedBy: __props.help || __props.problems.length || __props.notes.length ? `${id}-help ${id}-problems` : void 0,
			invalid: __props.problems.length > 0
		}));
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-field",
				"data-field": __props.fields
			}, [
				createBaseVNode("div", _hoisted_2$34, [__props.group ? (openBlock(), createElementBlock("span", {
					key: 0,
					id: control.value.labelledBy,
					class: "ltx-label"
				}, toDisplayString(__props.label), 9, _hoisted_3$21)) : (openBlock(), createElementBlock("label", {
					key: 1,
					id: control.value.labelledBy,
					class: "ltx-label",
					for: unref(id)
				}, toDisplayString(__props.label), 9, _hoisted_4$16)), renderSlot(_ctx.$slots, "aside")]),
				renderSlot(_ctx.$slots, "default", normalizeProps(guardReactiveProps(control.value))),
				__props.help ? (openBlock(), createElementBlock("p", {
					key: 0,
					id: `${unref(id)}-help`,
					class: "ltx-help"
				}, toDisplayString(__props.help), 9, _hoisted_5$12)) : createCommentVNode("", true),
				createVNode(ProblemLines_default, {
					id: `${unref(id)}-problems`,
					problems: __props.problems,
					notes: __props.notes,
					onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
				}, null, 8, [
					"id",
					"problems",
					"notes"
				])
			], 8, _hoisted_1$45);
		};
	}
});
// node_modules/@primevue/core/utils/index.mjs
function _typeof$1$1(o) {
	"@babel/helpers - typeof";
	return _typeof$1$1 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$1$1(o);
}
function _classCallCheck$1(a, n) {
	if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
}
function _defineProperties$1(e, r) {
	for (var t = 0; t < r.length; t++) {
		var o = r[t];
		o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey$1$1(o.key), o);
	}
}
function _createClass$1(e, r, t) {
	return r && _defineProperties$1(e.prototype, r), Object.defineProperty(e, "prototype", { writable: false }), e;
}
function _toPropertyKey$1$1(t) {
	var i = _toPrimitive$1$1(t, "string");
	return "symbol" == _typeof$1$1(i) ? i : i + "";
}
function _toPrimitive$1$1(t, r) {
	if ("object" != _typeof$1$1(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$1$1(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return String(t);
}
var ConnectedOverlayScrollHandler = /*#__PURE__*/ function() {
	function ConnectedOverlayScrollHandler(element) {
		var listener = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : function() {};
		_classCallCheck$1(this, ConnectedOverlayScrollHandler);
		this.element = element;
		this.listener = listener;
	}
	return _createClass$1(ConnectedOverlayScrollHandler, [
		{
			key: "bindScrollListener",
			value: function bindScrollListener() {
				this.scrollableParents = At(this.element);
				for (var i = 0; i < this.scrollableParents.length; i++) this.scrollableParents[i].addEventListener("scroll", this.listener);
			}
		},
		{
			key: "unbindScrollListener",
			value: function unbindScrollListener() {
				if (this.scrollableParents) for (var i = 0; i < this.scrollableParents.length; i++) this.scrollableParents[i].removeEventListener("scroll", this.listener);
			}
		},
		{
			key: "destroy",
			value: function destroy() {
				this.unbindScrollListener();
				this.element = null;
				this.listener = null;
				this.scrollableParents = null;
			}
		}
	]);
}();
// node_modules/@primevue/core/base/index.mjs
var Base = {
	_loadedStyleNames: /* @__PURE__ */ new Set(),
	getLoadedStyleNames: function getLoadedStyleNames() {
		return this._loadedStyleNames;
	},
	isStyleNameLoaded: function isStyleNameLoaded(name) {
		return this._loadedStyleNames.has(name);
	},
	setLoadedStyleName: function setLoadedStyleName(name) {
		this._loadedStyleNames.add(name);
	},
	deleteLoadedStyleName: function deleteLoadedStyleName(name) {
		this._loadedStyleNames["delete"](name);
	},
	clearLoadedStyleNames: function clearLoadedStyleNames() {
		this._loadedStyleNames.clear();
	}
};
// node_modules/@primevue/core/useattrselector/index.mjs
function useAttrSelector() {
	var prefix = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc";
	var idx = useId();
	return "".concat(prefix).concat(idx.replace("v-", "").replaceAll("-", "_"));
}
// node_modules/@primevue/core/basecomponent/index.mjs
var BaseComponentStyle = BaseStyle.extend({ name: "common" });
function _typeof$6(o) {
	"@babel/helpers - typeof";
	return _typeof$6 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$6(o);
}
function _toArray(r) {
	return _arrayWithHoles$1(r) || _iterableToArray$8(r) || _unsupportedIterableToArray$9(r) || _nonIterableRest$1();
}
function _iterableToArray$8(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _slicedToArray$1(r, e) {
	return _arrayWithHoles$1(r) || _iterableToArrayLimit$1(r, e) || _unsupportedIterableToArray$9(r, e) || _nonIterableRest$1();
}
function _nonIterableRest$1() {
	throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$9(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$9(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$9(r, a) : void 0;
	}
}
function _arrayLikeToArray$9(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function _iterableToArrayLimit$1(r, l) {
	var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
	if (null != t) {
		var e, n, i, u, a = [], f = true, o = false;
		try {
			if (i = (t = t.call(r)).next, 0 === l) {
				if (Object(t) !== t) return;
				f = !1;
			} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
		} catch (r) {
			o = true, n = r;
		} finally {
			try {
				if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
			} finally {
				if (o) throw n;
			}
		}
		return a;
	}
}
function _arrayWithHoles$1(r) {
	if (Array.isArray(r)) return r;
}
function ownKeys$4(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$4(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$4(Object(t), true).forEach(function(r) {
			_defineProperty$6(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$4(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$6(e, r, t) {
	return (r = _toPropertyKey$6(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$6(t) {
	var i = _toPrimitive$6(t, "string");
	return "symbol" == _typeof$6(i) ? i : i + "";
}
function _toPrimitive$6(t, r) {
	if ("object" != _typeof$6(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$6(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var script$16 = {
	name: "BaseComponent",
	props: {
		pt: {
			type: Object,
			"default": void 0
		},
		ptOptions: {
			type: Object,
			"default": void 0
		},
		unstyled: {
			type: Boolean,
			"default": void 0
		},
		dt: {
			type: Object,
			"default": void 0
		}
	},
	inject: { $parentInstance: { "default": void 0 } },
	watch: {
		isUnstyled: {
			immediate: true,
			handler: function handler(newValue) {
				N.off("theme:change", this._loadCoreStyles);
				if (!newValue) {
					this._loadCoreStyles();
					this._themeChangeListener(this._loadCoreStyles);
				}
			}
		},
		dt: {
			immediate: true,
			handler: function handler(newValue, oldValue) {
				var _this = this;
				N.off("theme:change", this._themeScopedListener);
				if (newValue) {
					this._loadScopedThemeStyles(newValue);
					this._themeScopedListener = function() {
						return _this._loadScopedThemeStyles(newValue);
					};
					this._themeChangeListener(this._themeScopedListener);
				} else this._unloadScopedThemeStyles();
			}
		}
	},
	scopedStyleEl: void 0,
	rootEl: void 0,
	uid: void 0,
	$attrSelector: void 0,
	beforeCreate: function beforeCreate() {
		var _this$pt, _this$pt2, _this$pt3, _ref, _ref$onBeforeCreate, _this$$primevueConfig, _this$$primevue, _this$$primevue2, _this$$primevue3, _ref2, _ref2$onBeforeCreate;
		var _usept = (_this$pt = this.pt) === null || _this$pt === void 0 ? void 0 : _this$pt["_usept"];
		var originalValue = _usept ? (_this$pt2 = this.pt) === null || _this$pt2 === void 0 || (_this$pt2 = _this$pt2.originalValue) === null || _this$pt2 === void 0 ? void 0 : _this$pt2[this.$.type.name] : void 0;
		(_ref = (_usept ? (_this$pt3 = this.pt) === null || _this$pt3 === void 0 || (_this$pt3 = _this$pt3.value) === null || _this$pt3 === void 0 ? void 0 : _this$pt3[this.$.type.name] : this.pt) || originalValue) === null || _ref === void 0 || (_ref = _ref.hooks) === null || _ref === void 0 || (_ref$onBeforeCreate = _ref["onBeforeCreate"]) === null || _ref$onBeforeCreate === void 0 || _ref$onBeforeCreate.call(_ref);
		var _useptInConfig = (_this$$primevueConfig = this.$primevueConfig) === null || _this$$primevueConfig === void 0 || (_this$$primevueConfig = _this$$primevueConfig.pt) === null || _this$$primevueConfig === void 0 ? void 0 : _this$$primevueConfig["_usept"];
		var originalValueInConfig = _useptInConfig ? (_this$$primevue = this.$primevue) === null || _this$$primevue === void 0 || (_this$$primevue = _this$$primevue.config) === null || _this$$primevue === void 0 || (_this$$primevue = _this$$primevue.pt) === null || _this$$primevue === void 0 ? void 0 : _this$$primevue.originalValue : void 0;
		(_ref2 = (_useptInConfig ? (_this$$primevue2 = this.$primevue) === null || _this$$primevue2 === void 0 || (_this$$primevue2 = _this$$primevue2.config) === null || _this$$primevue2 === void 0 || (_this$$primevue2 = _this$$primevue2.pt) === null || _this$$primevue2 === void 0 ? void 0 : _this$$primevue2.value : (_this$$primevue3 = this.$primevue) === null || _this$$primevue3 === void 0 || (_this$$primevue3 = _this$$primevue3.config) === null || _this$$primevue3 === void 0 ? void 0 : _this$$primevue3.pt) || originalValueInConfig) === null || _ref2 === void 0 || (_ref2 = _ref2[this.$.type.name]) === null || _ref2 === void 0 || (_ref2 = _ref2.hooks) === null || _ref2 === void 0 || (_ref2$onBeforeCreate = _ref2["onBeforeCreate"]) === null || _ref2$onBeforeCreate === void 0 || _ref2$onBeforeCreate.call(_ref2);
		this.$attrSelector = useAttrSelector();
		this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
	},
	created: function created() {
		this._hook("onCreated");
	},
	beforeMount: function beforeMount() {
		var _this$$el;
		this.rootEl = z(c(this.$el) ? this.$el : (_this$$el = this.$el) === null || _this$$el === void 0 ? void 0 : _this$$el.parentElement, "[".concat(this.$attrSelector, "]"));
		if (this.rootEl) this.rootEl.$pc = _objectSpread$4({
			name: this.$.type.name,
			attrSelector: this.$attrSelector
		}, this.$params);
		this._loadStyles();
		this._hook("onBeforeMount");
	},
	mounted: function mounted() {
		this._hook("onMounted");
	},
	beforeUpdate: function beforeUpdate() {
		this._hook("onBeforeUpdate");
	},
	updated: function updated() {
		this._hook("onUpdated");
	},
	beforeUnmount: function beforeUnmount() {
		this._hook("onBeforeUnmount");
	},
	unmounted: function unmounted() {
		this._removeThemeListeners();
		this._unloadScopedThemeStyles();
		this._hook("onUnmounted");
	},
	methods: {
		_hook: function _hook(hookName) {
			if (!this.$options.hostName) {
				var selfHook = this._usePT(this._getPT(this.pt, this.$.type.name), this._getOptionValue, "hooks.".concat(hookName));
				var defaultHook = this._useDefaultPT(this._getOptionValue, "hooks.".concat(hookName));
				selfHook === null || selfHook === void 0 || selfHook();
				defaultHook === null || defaultHook === void 0 || defaultHook();
			}
		},
		_mergeProps: function _mergeProps(fn) {
			for (var _len = arguments.length, args = new Array(_len > 1 ? _len - 1 : 0), _key2 = 1; _key2 < _len; _key2++) args[_key2 - 1] = arguments[_key2];
			return c$1(fn) ? fn.apply(void 0, args) : mergeProps.apply(void 0, args);
		},
		_load: function _load() {
			if (!Base.isStyleNameLoaded("base")) {
				BaseStyle.loadCSS(this.$styleOptions);
				this._loadGlobalStyles();
				Base.setLoadedStyleName("base");
			}
			this._loadThemeStyles();
		},
		_loadStyles: function _loadStyles() {
			this._load();
			this._themeChangeListener(this._load);
		},
		_loadCoreStyles: function _loadCoreStyles() {
			var _this$$style, _this$$style2;
			if (!Base.isStyleNameLoaded((_this$$style = this.$style) === null || _this$$style === void 0 ? void 0 : _this$$style.name) && (_this$$style2 = this.$style) !== null && _this$$style2 !== void 0 && _this$$style2.name) {
				BaseComponentStyle.loadCSS(this.$styleOptions);
				this.$options.style && this.$style.loadCSS(this.$styleOptions);
				Base.setLoadedStyleName(this.$style.name);
			}
		},
		_loadGlobalStyles: function _loadGlobalStyles() {
			var globalCSS = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
			s$2(globalCSS) && BaseStyle.load(globalCSS, _objectSpread$4({ name: "global" }, this.$styleOptions));
		},
		_loadThemeStyles: function _loadThemeStyles() {
			var _this$$style4, _this$$style5;
			if (this.isUnstyled || this.$theme === "none") return;
			if (!S.isStyleNameLoaded("common")) {
				var _this$$style3, _this$$style3$getComm;
				var _ref3 = ((_this$$style3 = this.$style) === null || _this$$style3 === void 0 || (_this$$style3$getComm = _this$$style3.getCommonTheme) === null || _this$$style3$getComm === void 0 ? void 0 : _this$$style3$getComm.call(_this$$style3)) || {}, primitive = _ref3.primitive, semantic = _ref3.semantic, global = _ref3.global, style = _ref3.style;
				BaseStyle.load(primitive === null || primitive === void 0 ? void 0 : primitive.css, _objectSpread$4({ name: "primitive-variables" }, this.$styleOptions));
				BaseStyle.load(semantic === null || semantic === void 0 ? void 0 : semantic.css, _objectSpread$4({ name: "semantic-variables" }, this.$styleOptions));
				BaseStyle.load(global === null || global === void 0 ? void 0 : global.css, _objectSpread$4({ name: "global-variables" }, this.$styleOptions));
				BaseStyle.loadStyle(_objectSpread$4({ name: "global-style" }, this.$styleOptions), style);
				S.setLoadedStyleName("common");
			}
			if (!S.isStyleNameLoaded((_this$$style4 = this.$style) === null || _this$$style4 === void 0 ? void 0 : _this$$style4.name) && (_this$$style5 = this.$style) !== null && _this$$style5 !== void 0 && _this$$style5.name) {
				var _this$$style6, _this$$style6$getComp, _this$$style7, _this$$style8;
				var _ref4 = ((_this$$style6 = this.$style) === null || _this$$style6 === void 0 || (_this$$style6$getComp = _this$$style6.getComponentTheme) === null || _this$$style6$getComp === void 0 ? void 0 : _this$$style6$getComp.call(_this$$style6)) || {}, css = _ref4.css, _style = _ref4.style;
				(_this$$style7 = this.$style) === null || _this$$style7 === void 0 || _this$$style7.load(css, _objectSpread$4({ name: "".concat(this.$style.name, "-variables") }, this.$styleOptions));
				(_this$$style8 = this.$style) === null || _this$$style8 === void 0 || _this$$style8.loadStyle(_objectSpread$4({ name: "".concat(this.$style.name, "-style") }, this.$styleOptions), _style);
				S.setLoadedStyleName(this.$style.name);
			}
			if (!S.isStyleNameLoaded("layer-order")) {
				var _this$$style9, _this$$style9$getLaye;
				var layerOrder = (_this$$style9 = this.$style) === null || _this$$style9 === void 0 || (_this$$style9$getLaye = _this$$style9.getLayerOrderThemeCSS) === null || _this$$style9$getLaye === void 0 ? void 0 : _this$$style9$getLaye.call(_this$$style9);
				BaseStyle.load(layerOrder, _objectSpread$4({
					name: "layer-order",
					first: true
				}, this.$styleOptions));
				S.setLoadedStyleName("layer-order");
			}
		},
		_loadScopedThemeStyles: function _loadScopedThemeStyles(preset) {
			var _this$$style0, _this$$style0$getPres, _this$$style1;
			var css = (((_this$$style0 = this.$style) === null || _this$$style0 === void 0 || (_this$$style0$getPres = _this$$style0.getPresetTheme) === null || _this$$style0$getPres === void 0 ? void 0 : _this$$style0$getPres.call(_this$$style0, preset, "[".concat(this.$attrSelector, "]"))) || {}).css;
			var scopedStyle = (_this$$style1 = this.$style) === null || _this$$style1 === void 0 ? void 0 : _this$$style1.load(css, _objectSpread$4({ name: "".concat(this.$attrSelector, "-").concat(this.$style.name) }, this.$styleOptions));
			this.scopedStyleEl = scopedStyle.el;
		},
		_unloadScopedThemeStyles: function _unloadScopedThemeStyles() {
			var _this$scopedStyleEl;
			(_this$scopedStyleEl = this.scopedStyleEl) === null || _this$scopedStyleEl === void 0 || (_this$scopedStyleEl = _this$scopedStyleEl.value) === null || _this$scopedStyleEl === void 0 || _this$scopedStyleEl.remove();
		},
		_themeChangeListener: function _themeChangeListener() {
			var callback = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {};
			Base.clearLoadedStyleNames();
			N.on("theme:change", callback);
		},
		_removeThemeListeners: function _removeThemeListeners() {
			N.off("theme:change", this._loadCoreStyles);
			N.off("theme:change", this._load);
			N.off("theme:change", this._themeScopedListener);
		},
		_getHostInstance: function _getHostInstance(instance) {
			return instance ? this.$options.hostName ? instance.$.type.name === this.$options.hostName ? instance : this._getHostInstance(instance.$parentInstance) : instance.$parentInstance : void 0;
		},
		_getPropValue: function _getPropValue(name) {
			var _this$_getHostInstanc;
			return this[name] || ((_this$_getHostInstanc = this._getHostInstance(this)) === null || _this$_getHostInstanc === void 0 ? void 0 : _this$_getHostInstanc[name]);
		},
		_getOptionValue: function _getOptionValue(options) {
			return F$1(options, arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {});
		},
		_getPTValue: function _getPTValue() {
			var _this$$primevueConfig2;
			var obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
			var key = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
			var params = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
			var searchInDefaultPT = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : true;
			var searchOut = /./g.test(key) && !!params[key.split(".")[0]];
			var _ref6 = this._getPropValue("ptOptions") || ((_this$$primevueConfig2 = this.$primevueConfig) === null || _this$$primevueConfig2 === void 0 ? void 0 : _this$$primevueConfig2.ptOptions) || {}, _ref6$mergeSections = _ref6.mergeSections, mergeSections = _ref6$mergeSections === void 0 ? true : _ref6$mergeSections, _ref6$mergeProps = _ref6.mergeProps, useMergeProps = _ref6$mergeProps === void 0 ? false : _ref6$mergeProps;
			var global = searchInDefaultPT ? searchOut ? this._useGlobalPT(this._getPTClassValue, key, params) : this._useDefaultPT(this._getPTClassValue, key, params) : void 0;
			var self = searchOut ? void 0 : this._getPTSelf(obj, this._getPTClassValue, key, _objectSpread$4(_objectSpread$4({}, params), {}, { global: global || {} }));
			var datasets = this._getPTDatasets(key);
			return mergeSections || !mergeSections && self ? useMergeProps ? this._mergeProps(useMergeProps, global, self, datasets) : _objectSpread$4(_objectSpread$4(_objectSpread$4({}, global), self), datasets) : _objectSpread$4(_objectSpread$4({}, self), datasets);
		},
		_getPTSelf: function _getPTSelf() {
			var obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
			for (var _len2 = arguments.length, args = new Array(_len2 > 1 ? _len2 - 1 : 0), _key3 = 1; _key3 < _len2; _key3++) args[_key3 - 1] = arguments[_key3];
			return mergeProps(this._usePT.apply(this, [this._getPT(obj, this.$name)].concat(args)), this._usePT.apply(this, [this.$_attrsPT].concat(args)));
		},
		_getPTDatasets: function _getPTDatasets() {
			var _this$pt4, _this$pt5;
			var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
			var datasetPrefix = "data-pc-";
			var isExtended = key === "root" && s$2((_this$pt4 = this.pt) === null || _this$pt4 === void 0 ? void 0 : _this$pt4["data-pc-section"]);
			return key !== "transition" && _objectSpread$4(_objectSpread$4({}, key === "root" && _objectSpread$4(_objectSpread$4(_defineProperty$6({}, "".concat(datasetPrefix, "name"), g$1(isExtended ? (_this$pt5 = this.pt) === null || _this$pt5 === void 0 ? void 0 : _this$pt5["data-pc-section"] : this.$.type.name)), isExtended && _defineProperty$6({}, "".concat(datasetPrefix, "extend"), g$1(this.$.type.name))), {}, _defineProperty$6({}, "".concat(this.$attrSelector), ""))), {}, _defineProperty$6({}, "".concat(datasetPrefix, "section"), g$1(key)));
		},
		_getPTClassValue: function _getPTClassValue() {
			var value = this._getOptionValue.apply(this, arguments);
			return a(value) || C$2(value) ? { "class": value } : value;
		},
		_getPT: function _getPT(pt) {
			var _this2 = this;
			var key = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
			var callback = arguments.length > 2 ? arguments[2] : void 0;
			var getValue = function getValue(value) {
				var _ref8;
				var checkSameKey = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false;
				var computedValue = callback ? callback(value) : value;
				var _key = g$1(key);
				var _cKey = g$1(_this2.$name);
				return (_ref8 = checkSameKey ? _key !== _cKey ? computedValue === null || computedValue === void 0 ? void 0 : computedValue[_key] : void 0 : computedValue === null || computedValue === void 0 ? void 0 : computedValue[_key]) !== null && _ref8 !== void 0 ? _ref8 : computedValue;
			};
			return pt !== null && pt !== void 0 && pt.hasOwnProperty("_usept") ? {
				_usept: pt["_usept"],
				originalValue: getValue(pt.originalValue),
				value: getValue(pt.value)
			} : getValue(pt, true);
		},
		_usePT: function _usePT(pt, callback, key, params) {
			var fn = function fn(value) {
				return callback(value, key, params);
			};
			if (pt !== null && pt !== void 0 && pt.hasOwnProperty("_usept")) {
				var _this$$primevueConfig3;
				var _ref9 = pt["_usept"] || ((_this$$primevueConfig3 = this.$primevueConfig) === null || _this$$primevueConfig3 === void 0 ? void 0 : _this$$primevueConfig3.ptOptions) || {}, _ref9$mergeSections = _ref9.mergeSections, mergeSections = _ref9$mergeSections === void 0 ? true : _ref9$mergeSections, _ref9$mergeProps = _ref9.mergeProps, useMergeProps = _ref9$mergeProps === void 0 ? false : _ref9$mergeProps;
				var originalValue = fn(pt.originalValue);
				var value = fn(pt.value);
				if (originalValue === void 0 && value === void 0) return void 0;
				else if (a(value)) return value;
				else if (a(originalValue)) return originalValue;
				return mergeSections || !mergeSections && value ? useMergeProps ? this._mergeProps(useMergeProps, originalValue, value) : _objectSpread$4(_objectSpread$4({}, originalValue), value) : value;
			}
			return fn(pt);
		},
		_useGlobalPT: function _useGlobalPT(callback, key, params) {
			return this._usePT(this.globalPT, callback, key, params);
		},
		_useDefaultPT: function _useDefaultPT(callback, key, params) {
			return this._usePT(this.defaultPT, callback, key, params);
		},
		ptm: function ptm() {
			var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
			var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
			return this._getPTValue(this.pt, key, _objectSpread$4(_objectSpread$4({}, this.$params), params));
		},
		ptmi: function ptmi() {
			var _attrs$id;
			var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
			var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
			var attrs = mergeProps(this.$_attrsWithoutPT, this.ptm(key, params));
			attrs !== null && attrs !== void 0 && attrs.hasOwnProperty("id") && ((_attrs$id = attrs.id) !== null && _attrs$id !== void 0 || (attrs.id = this.$id));
			return attrs;
		},
		ptmo: function ptmo() {
			var obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
			var key = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
			var params = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
			return this._getPTValue(obj, key, _objectSpread$4({ instance: this }, params), false);
		},
		cx: function cx() {
			var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
			var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
			return !this.isUnstyled ? this._getOptionValue(this.$style.classes, key, _objectSpread$4(_objectSpread$4({}, this.$params), params)) : void 0;
		},
		sx: function sx() {
			var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
			var when = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : true;
			var params = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
			if (when) {
				var self = this._getOptionValue(this.$style.inlineStyles, key, _objectSpread$4(_objectSpread$4({}, this.$params), params));
				return [this._getOptionValue(BaseComponentStyle.inlineStyles, key, _objectSpread$4(_objectSpread$4({}, this.$params), params)), self];
			}
		}
	},
	computed: {
		globalPT: function globalPT() {
			var _this$$primevueConfig4, _this3 = this;
			return this._getPT((_this$$primevueConfig4 = this.$primevueConfig) === null || _this$$primevueConfig4 === void 0 ? void 0 : _this$$primevueConfig4.pt, void 0, function(value) {
				return m(value, { instance: _this3 });
			});
		},
		defaultPT: function defaultPT() {
			var _this$$primevueConfig5, _this4 = this;
			return this._getPT((_this$$primevueConfig5 = this.$primevueConfig) === null || _this$$primevueConfig5 === void 0 ? void 0 : _this$$primevueConfig5.pt, void 0, function(value) {
				return _this4._getOptionValue(value, _this4.$name, _objectSpread$4({}, _this4.$params)) || m(value, _objectSpread$4({}, _this4.$params));
			});
		},
		isUnstyled: function isUnstyled() {
			var _this$$primevueConfig6;
			return this.unstyled !== void 0 ? this.unstyled : (_this$$primevueConfig6 = this.$primevueConfig) === null || _this$$primevueConfig6 === void 0 ? void 0 : _this$$primevueConfig6.unstyled;
		},
		$id: function $id() {
			return this.$attrs.id || this.uid;
		},
		$inProps: function $inProps() {
			var _this$$$vnode;
			var nodePropKeys = Object.keys(((_this$$$vnode = this.$.vnode) === null || _this$$$vnode === void 0 ? void 0 : _this$$$vnode.props) || {});
			return Object.fromEntries(Object.entries(this.$props).filter(function(_ref0) {
				var k = _slicedToArray$1(_ref0, 1)[0];
				return nodePropKeys === null || nodePropKeys === void 0 ? void 0 : nodePropKeys.includes(k);
			}));
		},
		$theme: function $theme() {
			var _this$$primevueConfig7;
			return (_this$$primevueConfig7 = this.$primevueConfig) === null || _this$$primevueConfig7 === void 0 ? void 0 : _this$$primevueConfig7.theme;
		},
		$style: function $style() {
			return _objectSpread$4(_objectSpread$4({
				classes: void 0,
				inlineStyles: void 0,
				load: function load() {},
				loadCSS: function loadCSS() {},
				loadStyle: function loadStyle() {}
			}, (this._getHostInstance(this) || {}).$style), this.$options.style);
		},
		$styleOptions: function $styleOptions() {
			var _this$$primevueConfig8;
			return { nonce: (_this$$primevueConfig8 = this.$primevueConfig) === null || _this$$primevueConfig8 === void 0 || (_this$$primevueConfig8 = _this$$primevueConfig8.csp) === null || _this$$primevueConfig8 === void 0 ? void 0 : _this$$primevueConfig8.nonce };
		},
		$primevueConfig: function $primevueConfig() {
			var _this$$primevue4;
			return (_this$$primevue4 = this.$primevue) === null || _this$$primevue4 === void 0 ? void 0 : _this$$primevue4.config;
		},
		$name: function $name() {
			return this.$options.hostName || this.$.type.name;
		},
		$params: function $params() {
			var parentInstance = this._getHostInstance(this) || this.$parent;
			return {
				instance: this,
				props: this.$props,
				state: this.$data,
				attrs: this.$attrs,
				parent: {
					instance: parentInstance,
					props: parentInstance === null || parentInstance === void 0 ? void 0 : parentInstance.$props,
					state: parentInstance === null || parentInstance === void 0 ? void 0 : parentInstance.$data,
					attrs: parentInstance === null || parentInstance === void 0 ? void 0 : parentInstance.$attrs
				}
			};
		},
		$_attrsPT: function $_attrsPT() {
			return Object.entries(this.$attrs || {}).filter(function(_ref10) {
				var key = _slicedToArray$1(_ref10, 1)[0];
				return key === null || key === void 0 ? void 0 : key.startsWith("pt:");
			}).reduce(function(result, _ref12) {
				var _ref13 = _slicedToArray$1(_ref12, 2), key = _ref13[0], value = _ref13[1];
				var rest = _arrayLikeToArray$9(_toArray(key.split(":"))).slice(1);
				rest === null || rest === void 0 || rest.reduce(function(currentObj, nestedKey, index, array) {
					!currentObj[nestedKey] && (currentObj[nestedKey] = index === array.length - 1 ? value : {});
					return currentObj[nestedKey];
				}, result);
				return result;
			}, {});
		},
		$_attrsWithoutPT: function $_attrsWithoutPT() {
			return Object.entries(this.$attrs || {}).filter(function(_ref14) {
				var key = _slicedToArray$1(_ref14, 1)[0];
				return !(key !== null && key !== void 0 && key.startsWith("pt:"));
			}).reduce(function(acc, _ref16) {
				var _ref17 = _slicedToArray$1(_ref16, 2), key = _ref17[0];
				acc[key] = _ref17[1];
				return acc;
			}, {});
		}
	}
};
// node_modules/@primevue/icons/baseicon/style/index.mjs
var BaseIconStyle = BaseStyle.extend({
	name: "baseicon",
	css: "\n.p-icon {\n    display: inline-block;\n    vertical-align: baseline;\n    flex-shrink: 0;\n}\n\n.p-icon-spin {\n    -webkit-animation: p-icon-spin 2s infinite linear;\n    animation: p-icon-spin 2s infinite linear;\n}\n\n@-webkit-keyframes p-icon-spin {\n    0% {\n        -webkit-transform: rotate(0deg);\n        transform: rotate(0deg);\n    }\n    100% {\n        -webkit-transform: rotate(359deg);\n        transform: rotate(359deg);\n    }\n}\n\n@keyframes p-icon-spin {\n    0% {\n        -webkit-transform: rotate(0deg);\n        transform: rotate(0deg);\n    }\n    100% {\n        -webkit-transform: rotate(359deg);\n        transform: rotate(359deg);\n    }\n}\n"
});
// node_modules/@primevue/icons/baseicon/index.mjs
function _typeof$5(o) {
	"@babel/helpers - typeof";
	return _typeof$5 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$5(o);
}
function ownKeys$3(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$3(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$3(Object(t), true).forEach(function(r) {
			_defineProperty$5(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$3(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$5(e, r, t) {
	return (r = _toPropertyKey$5(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$5(t) {
	var i = _toPrimitive$5(t, "string");
	return "symbol" == _typeof$5(i) ? i : i + "";
}
function _toPrimitive$5(t, r) {
	if ("object" != _typeof$5(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$5(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var script$15 = {
	name: "BaseIcon",
	"extends": script$16,
	props: {
		label: {
			type: String,
			"default": void 0
		},
		spin: {
			type: Boolean,
			"default": false
		}
	},
	style: BaseIconStyle,
	provide: function provide() {
		return {
			$pcIcon: this,
			$parentInstance: this
		};
	},
	methods: { pti: function pti() {
		var isLabelEmpty = l(this.label);
		return _objectSpread$3(_objectSpread$3({}, !this.isUnstyled && { "class": ["p-icon", { "p-icon-spin": this.spin }] }), {}, {
			role: !isLabelEmpty ? "img" : void 0,
			"aria-label": !isLabelEmpty ? this.label : void 0,
			"aria-hidden": isLabelEmpty
		});
	} }
};
// node_modules/@primevue/icons/blank/index.mjs
var script$14 = {
	name: "BlankIcon",
	"extends": script$15
};
function _toConsumableArray$7(r) {
	return _arrayWithoutHoles$7(r) || _iterableToArray$7(r) || _unsupportedIterableToArray$8(r) || _nonIterableSpread$7();
}
function _nonIterableSpread$7() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$8(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$8(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$8(r, a) : void 0;
	}
}
function _iterableToArray$7(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$7(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$8(r);
}
function _arrayLikeToArray$8(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function render$11(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("svg", mergeProps({
		width: "14",
		height: "14",
		viewBox: "0 0 14 14",
		fill: "none",
		xmlns: "http://www.w3.org/2000/svg"
	}, _ctx.pti()), _toConsumableArray$7(_cache[0] || (_cache[0] = [createBaseVNode("rect", {
		width: "1",
		height: "1",
		fill: "currentColor",
		"fill-opacity": "0"
	}, null, -1)])), 16);
}
script$14.render = render$11;
// node_modules/@primevue/icons/check/index.mjs
var script$13 = {
	name: "CheckIcon",
	"extends": script$15
};
function _toConsumableArray$6(r) {
	return _arrayWithoutHoles$6(r) || _iterableToArray$6(r) || _unsupportedIterableToArray$7(r) || _nonIterableSpread$6();
}
function _nonIterableSpread$6() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$7(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$7(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$7(r, a) : void 0;
	}
}
function _iterableToArray$6(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$6(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$7(r);
}
function _arrayLikeToArray$7(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function render$10(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("svg", mergeProps({
		width: "14",
		height: "14",
		viewBox: "0 0 14 14",
		fill: "none",
		xmlns: "http://www.w3.org/2000/svg"
	}, _ctx.pti()), _toConsumableArray$6(_cache[0] || (_cache[0] = [createBaseVNode("path", {
		d: "M4.86199 11.5948C4.78717 11.5923 4.71366 11.5745 4.64596 11.5426C4.57826 11.5107 4.51779 11.4652 4.46827 11.4091L0.753985 7.69483C0.683167 7.64891 0.623706 7.58751 0.580092 7.51525C0.536478 7.44299 0.509851 7.36177 0.502221 7.27771C0.49459 7.19366 0.506156 7.10897 0.536046 7.03004C0.565935 6.95111 0.613367 6.88 0.674759 6.82208C0.736151 6.76416 0.8099 6.72095 0.890436 6.69571C0.970973 6.67046 1.05619 6.66385 1.13966 6.67635C1.22313 6.68886 1.30266 6.72017 1.37226 6.76792C1.44186 6.81567 1.4997 6.8786 1.54141 6.95197L4.86199 10.2503L12.6397 2.49483C12.7444 2.42694 12.8689 2.39617 12.9932 2.40745C13.1174 2.41873 13.2343 2.47141 13.3251 2.55705C13.4159 2.64268 13.4753 2.75632 13.4938 2.87973C13.5123 3.00315 13.4888 3.1292 13.4271 3.23768L5.2557 11.4091C5.20618 11.4652 5.14571 11.5107 5.07801 11.5426C5.01031 11.5745 4.9368 11.5923 4.86199 11.5948Z",
		fill: "currentColor"
	}, null, -1)])), 16);
}
script$13.render = render$10;
// node_modules/@primevue/icons/chevrondown/index.mjs
var script$12 = {
	name: "ChevronDownIcon",
	"extends": script$15
};
function _toConsumableArray$5(r) {
	return _arrayWithoutHoles$5(r) || _iterableToArray$5(r) || _unsupportedIterableToArray$6(r) || _nonIterableSpread$5();
}
function _nonIterableSpread$5() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$6(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$6(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$6(r, a) : void 0;
	}
}
function _iterableToArray$5(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$5(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$6(r);
}
function _arrayLikeToArray$6(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function render$9(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("svg", mergeProps({
		width: "14",
		height: "14",
		viewBox: "0 0 14 14",
		fill: "none",
		xmlns: "http://www.w3.org/2000/svg"
	}, _ctx.pti()), _toConsumableArray$5(_cache[0] || (_cache[0] = [createBaseVNode("path", {
		d: "M7.01744 10.398C6.91269 10.3985 6.8089 10.378 6.71215 10.3379C6.61541 10.2977 6.52766 10.2386 6.45405 10.1641L1.13907 4.84913C1.03306 4.69404 0.985221 4.5065 1.00399 4.31958C1.02276 4.13266 1.10693 3.95838 1.24166 3.82747C1.37639 3.69655 1.55301 3.61742 1.74039 3.60402C1.92777 3.59062 2.11386 3.64382 2.26584 3.75424L7.01744 8.47394L11.769 3.75424C11.9189 3.65709 12.097 3.61306 12.2748 3.62921C12.4527 3.64535 12.6199 3.72073 12.7498 3.84328C12.8797 3.96582 12.9647 4.12842 12.9912 4.30502C13.0177 4.48162 12.9841 4.662 12.8958 4.81724L7.58083 10.1322C7.50996 10.2125 7.42344 10.2775 7.32656 10.3232C7.22968 10.3689 7.12449 10.3944 7.01744 10.398Z",
		fill: "currentColor"
	}, null, -1)])), 16);
}
script$12.render = render$9;
// node_modules/@primevue/icons/search/index.mjs
var script$11 = {
	name: "SearchIcon",
	"extends": script$15
};
function _toConsumableArray$4(r) {
	return _arrayWithoutHoles$4(r) || _iterableToArray$4(r) || _unsupportedIterableToArray$5(r) || _nonIterableSpread$4();
}
function _nonIterableSpread$4() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$5(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$5(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$5(r, a) : void 0;
	}
}
function _iterableToArray$4(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$4(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$5(r);
}
function _arrayLikeToArray$5(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function render$8(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("svg", mergeProps({
		width: "14",
		height: "14",
		viewBox: "0 0 14 14",
		fill: "none",
		xmlns: "http://www.w3.org/2000/svg"
	}, _ctx.pti()), _toConsumableArray$4(_cache[0] || (_cache[0] = [createBaseVNode("path", {
		"fill-rule": "evenodd",
		"clip-rule": "evenodd",
		d: "M2.67602 11.0265C3.6661 11.688 4.83011 12.0411 6.02086 12.0411C6.81149 12.0411 7.59438 11.8854 8.32483 11.5828C8.87005 11.357 9.37808 11.0526 9.83317 10.6803L12.9769 13.8241C13.0323 13.8801 13.0983 13.9245 13.171 13.9548C13.2438 13.985 13.3219 14.0003 13.4007 14C13.4795 14.0003 13.5575 13.985 13.6303 13.9548C13.7031 13.9245 13.7691 13.8801 13.8244 13.8241C13.9367 13.7116 13.9998 13.5592 13.9998 13.4003C13.9998 13.2414 13.9367 13.089 13.8244 12.9765L10.6807 9.8328C11.053 9.37773 11.3573 8.86972 11.5831 8.32452C11.8857 7.59408 12.0414 6.81119 12.0414 6.02056C12.0414 4.8298 11.6883 3.66579 11.0268 2.67572C10.3652 1.68564 9.42494 0.913972 8.32483 0.45829C7.22472 0.00260857 6.01418 -0.116618 4.84631 0.115686C3.67844 0.34799 2.60568 0.921393 1.76369 1.76338C0.921698 2.60537 0.348296 3.67813 0.115991 4.84601C-0.116313 6.01388 0.00291375 7.22441 0.458595 8.32452C0.914277 9.42464 1.68595 10.3649 2.67602 11.0265ZM3.35565 2.0158C4.14456 1.48867 5.07206 1.20731 6.02086 1.20731C7.29317 1.20731 8.51338 1.71274 9.41304 2.6124C10.3127 3.51206 10.8181 4.73226 10.8181 6.00457C10.8181 6.95337 10.5368 7.88088 10.0096 8.66978C9.48251 9.45868 8.73328 10.0736 7.85669 10.4367C6.98011 10.7997 6.01554 10.8947 5.08496 10.7096C4.15439 10.5245 3.2996 10.0676 2.62869 9.39674C1.95778 8.72583 1.50089 7.87104 1.31579 6.94046C1.13068 6.00989 1.22568 5.04532 1.58878 4.16874C1.95187 3.29215 2.56675 2.54292 3.35565 2.0158Z",
		fill: "currentColor"
	}, null, -1)])), 16);
}
script$11.render = render$8;
// node_modules/@primevue/icons/spinner/index.mjs
var script$10 = {
	name: "SpinnerIcon",
	"extends": script$15
};
function _toConsumableArray$3(r) {
	return _arrayWithoutHoles$3(r) || _iterableToArray$3(r) || _unsupportedIterableToArray$4(r) || _nonIterableSpread$3();
}
function _nonIterableSpread$3() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$4(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$4(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$4(r, a) : void 0;
	}
}
function _iterableToArray$3(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$3(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$4(r);
}
function _arrayLikeToArray$4(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function render$7(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("svg", mergeProps({
		width: "14",
		height: "14",
		viewBox: "0 0 14 14",
		fill: "none",
		xmlns: "http://www.w3.org/2000/svg"
	}, _ctx.pti()), _toConsumableArray$3(_cache[0] || (_cache[0] = [createBaseVNode("path", {
		d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
		fill: "currentColor"
	}, null, -1)])), 16);
}
script$10.render = render$7;
// node_modules/@primevue/icons/times/index.mjs
var script$9 = {
	name: "TimesIcon",
	"extends": script$15
};
function _toConsumableArray$2(r) {
	return _arrayWithoutHoles$2(r) || _iterableToArray$2(r) || _unsupportedIterableToArray$3(r) || _nonIterableSpread$2();
}
function _nonIterableSpread$2() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$3(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$3(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$3(r, a) : void 0;
	}
}
function _iterableToArray$2(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$2(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$3(r);
}
function _arrayLikeToArray$3(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function render$6(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("svg", mergeProps({
		width: "14",
		height: "14",
		viewBox: "0 0 14 14",
		fill: "none",
		xmlns: "http://www.w3.org/2000/svg"
	}, _ctx.pti()), _toConsumableArray$2(_cache[0] || (_cache[0] = [createBaseVNode("path", {
		d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
		fill: "currentColor"
	}, null, -1)])), 16);
}
script$9.render = render$6;
// node_modules/primevue/iconfield/index.mjs
var script$8 = {
	name: "IconField",
	"extends": {
		name: "BaseIconField",
		"extends": script$16,
		style: BaseStyle.extend({
			name: "iconfield",
			style: "\n    .p-iconfield {\n        position: relative;\n        display: block;\n    }\n\n    .p-inputicon {\n        position: absolute;\n        top: 50%;\n        margin-top: calc(-1 * (dt('icon.size') / 2));\n        color: dt('iconfield.icon.color');\n        line-height: 1;\n        z-index: 1;\n    }\n\n    .p-iconfield .p-inputicon:first-child {\n        inset-inline-start: dt('form.field.padding.x');\n    }\n\n    .p-iconfield .p-inputicon:last-child {\n        inset-inline-end: dt('form.field.padding.x');\n    }\n\n    .p-iconfield .p-inputtext:not(:first-child),\n    .p-iconfield .p-inputwrapper:not(:first-child) .p-inputtext {\n        padding-inline-start: calc((dt('form.field.padding.x') * 2) + dt('icon.size'));\n    }\n\n    .p-iconfield .p-inputtext:not(:last-child) {\n        padding-inline-end: calc((dt('form.field.padding.x') * 2) + dt('icon.size'));\n    }\n\n    .p-iconfield:has(.p-inputfield-sm) .p-inputicon {\n        font-size: dt('form.field.sm.font.size');\n        width: dt('form.field.sm.font.size');\n        height: dt('form.field.sm.font.size');\n        margin-top: calc(-1 * (dt('form.field.sm.font.size') / 2));\n    }\n\n    .p-iconfield:has(.p-inputfield-lg) .p-inputicon {\n        font-size: dt('form.field.lg.font.size');\n        width: dt('form.field.lg.font.size');\n        height: dt('form.field.lg.font.size');\n        margin-top: calc(-1 * (dt('form.field.lg.font.size') / 2));\n    }\n",
			classes: { root: "p-iconfield" }
		}),
		provide: function provide() {
			return {
				$pcIconField: this,
				$parentInstance: this
			};
		}
	},
	inheritAttrs: false
};
function render$5(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("div", mergeProps({ "class": _ctx.cx("root") }, _ctx.ptmi("root")), [renderSlot(_ctx.$slots, "default")], 16);
}
script$8.render = render$5;
// node_modules/primevue/inputicon/index.mjs
var script$7 = {
	name: "InputIcon",
	"extends": {
		name: "BaseInputIcon",
		"extends": script$16,
		style: BaseStyle.extend({
			name: "inputicon",
			classes: { root: "p-inputicon" }
		}),
		props: { "class": null },
		provide: function provide() {
			return {
				$pcInputIcon: this,
				$parentInstance: this
			};
		}
	},
	inheritAttrs: false,
	computed: { containerClass: function containerClass() {
		return [this.cx("root"), this["class"]];
	} }
};
function render$4(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("span", mergeProps({ "class": $options.containerClass }, _ctx.ptmi("root"), { "aria-hidden": "true" }), [renderSlot(_ctx.$slots, "default")], 16);
}
script$7.render = render$4;
// node_modules/@primevue/core/baseinput/index.mjs
var script$4 = {
	name: "BaseInput",
	"extends": {
		name: "BaseEditableHolder",
		"extends": script$16,
		emits: ["update:modelValue", "value-change"],
		props: {
			modelValue: {
				type: null,
				"default": void 0
			},
			defaultValue: {
				type: null,
				"default": void 0
			},
			name: {
				type: String,
				"default": void 0
			},
			invalid: {
				type: Boolean,
				"default": void 0
			},
			disabled: {
				type: Boolean,
				"default": false
			},
			formControl: {
				type: Object,
				"default": void 0
			}
		},
		inject: {
			$parentInstance: { "default": void 0 },
			$pcForm: { "default": void 0 },
			$pcFormField: { "default": void 0 }
		},
		data: function data() {
			return { d_value: this.defaultValue !== void 0 ? this.defaultValue : this.modelValue };
		},
		watch: {
			modelValue: {
				deep: true,
				handler: function handler(newValue) {
					this.d_value = newValue;
				}
			},
			defaultValue: function defaultValue(newValue) {
				this.d_value = newValue;
			},
			$formName: {
				immediate: true,
				handler: function handler(newValue) {
					var _this$$pcForm, _this$$pcForm$registe;
					this.formField = ((_this$$pcForm = this.$pcForm) === null || _this$$pcForm === void 0 || (_this$$pcForm$registe = _this$$pcForm.register) === null || _this$$pcForm$registe === void 0 ? void 0 : _this$$pcForm$registe.call(_this$$pcForm, newValue, this.$formControl)) || {};
				}
			},
			$formControl: {
				immediate: true,
				handler: function handler(newValue) {
					var _this$$pcForm2, _this$$pcForm2$regist;
					this.formField = ((_this$$pcForm2 = this.$pcForm) === null || _this$$pcForm2 === void 0 || (_this$$pcForm2$regist = _this$$pcForm2.register) === null || _this$$pcForm2$regist === void 0 ? void 0 : _this$$pcForm2$regist.call(_this$$pcForm2, this.$formName, newValue)) || {};
				}
			},
			$formDefaultValue: {
				immediate: true,
				handler: function handler(newValue) {
					this.d_value !== newValue && (this.d_value = newValue);
				}
			},
			$formValue: {
				immediate: false,
				handler: function handler(newValue) {
					var _this$$pcForm3;
					if ((_this$$pcForm3 = this.$pcForm) !== null && _this$$pcForm3 !== void 0 && _this$$pcForm3.getFieldState(this.$formName) && newValue !== this.d_value) this.d_value = newValue;
				}
			}
		},
		formField: {},
		methods: {
			writeValue: function writeValue(value, event) {
				var _this$formField$onCha, _this$formField;
				if (this.controlled) {
					this.d_value = value;
					this.$emit("update:modelValue", value);
				}
				this.$emit("value-change", value);
				(_this$formField$onCha = (_this$formField = this.formField).onChange) === null || _this$formField$onCha === void 0 || _this$formField$onCha.call(_this$formField, {
					originalEvent: event,
					value
				});
			},
			findNonEmpty: function findNonEmpty() {
				for (var _len = arguments.length, values = new Array(_len), _key = 0; _key < _len; _key++) values[_key] = arguments[_key];
				return values.find(s$2);
			}
		},
		computed: {
			$filled: function $filled() {
				return s$2(this.d_value);
			},
			$invalid: function $invalid() {
				var _this$$pcFormField, _this$$pcForm4;
				return !this.$formNovalidate && this.findNonEmpty(this.invalid, (_this$$pcFormField = this.$pcFormField) === null || _this$$pcFormField === void 0 || (_this$$pcFormField = _this$$pcFormField.$field) === null || _this$$pcFormField === void 0 ? void 0 : _this$$pcFormField.invalid, (_this$$pcForm4 = this.$pcForm) === null || _this$$pcForm4 === void 0 || (_this$$pcForm4 = _this$$pcForm4.getFieldState(this.$formName)) === null || _this$$pcForm4 === void 0 ? void 0 : _this$$pcForm4.invalid);
			},
			$formName: function $formName() {
				var _this$$formControl;
				return !this.$formNovalidate ? this.name || ((_this$$formControl = this.$formControl) === null || _this$$formControl === void 0 ? void 0 : _this$$formControl.name) : void 0;
			},
			$formControl: function $formControl() {
				var _this$$pcFormField2;
				return this.formControl || ((_this$$pcFormField2 = this.$pcFormField) === null || _this$$pcFormField2 === void 0 ? void 0 : _this$$pcFormField2.formControl);
			},
			$formNovalidate: function $formNovalidate() {
				var _this$$formControl2;
				return (_this$$formControl2 = this.$formControl) === null || _this$$formControl2 === void 0 ? void 0 : _this$$formControl2.novalidate;
			},
			$formDefaultValue: function $formDefaultValue() {
				var _this$$pcFormField3, _this$$pcForm5;
				return this.findNonEmpty(this.d_value, (_this$$pcFormField3 = this.$pcFormField) === null || _this$$pcFormField3 === void 0 ? void 0 : _this$$pcFormField3.initialValue, (_this$$pcForm5 = this.$pcForm) === null || _this$$pcForm5 === void 0 || (_this$$pcForm5 = _this$$pcForm5.initialValues) === null || _this$$pcForm5 === void 0 ? void 0 : _this$$pcForm5[this.$formName]);
			},
			$formValue: function $formValue() {
				var _this$$pcFormField4, _this$$pcForm6;
				return this.findNonEmpty((_this$$pcFormField4 = this.$pcFormField) === null || _this$$pcFormField4 === void 0 || (_this$$pcFormField4 = _this$$pcFormField4.$field) === null || _this$$pcFormField4 === void 0 ? void 0 : _this$$pcFormField4.value, (_this$$pcForm6 = this.$pcForm) === null || _this$$pcForm6 === void 0 || (_this$$pcForm6 = _this$$pcForm6.getFieldState(this.$formName)) === null || _this$$pcForm6 === void 0 ? void 0 : _this$$pcForm6.value);
			},
			controlled: function controlled() {
				return this.$inProps.hasOwnProperty("modelValue") || !this.$inProps.hasOwnProperty("modelValue") && !this.$inProps.hasOwnProperty("defaultValue");
			},
			filled: function filled() {
				return this.$filled;
			}
		}
	},
	props: {
		size: {
			type: String,
			"default": null
		},
		fluid: {
			type: Boolean,
			"default": null
		},
		variant: {
			type: String,
			"default": null
		}
	},
	inject: {
		$parentInstance: { "default": void 0 },
		$pcFluid: { "default": void 0 }
	},
	computed: {
		$variant: function $variant() {
			var _this$variant;
			return (_this$variant = this.variant) !== null && _this$variant !== void 0 ? _this$variant : this.$primevue.config.inputStyle || this.$primevue.config.inputVariant;
		},
		$fluid: function $fluid() {
			var _this$fluid;
			return (_this$fluid = this.fluid) !== null && _this$fluid !== void 0 ? _this$fluid : !!this.$pcFluid;
		},
		hasFluid: function hasFluid() {
			return this.$fluid;
		}
	}
};
// node_modules/primevue/inputtext/index.mjs
var script$1$4 = {
	name: "BaseInputText",
	"extends": script$4,
	style: BaseStyle.extend({
		name: "inputtext",
		style: "\n    .p-inputtext {\n        font-family: inherit;\n        font-feature-settings: inherit;\n        font-size: 1rem;\n        color: dt('inputtext.color');\n        background: dt('inputtext.background');\n        padding-block: dt('inputtext.padding.y');\n        padding-inline: dt('inputtext.padding.x');\n        border: 1px solid dt('inputtext.border.color');\n        transition:\n            background dt('inputtext.transition.duration'),\n            color dt('inputtext.transition.duration'),\n            border-color dt('inputtext.transition.duration'),\n            outline-color dt('inputtext.transition.duration'),\n            box-shadow dt('inputtext.transition.duration');\n        appearance: none;\n        border-radius: dt('inputtext.border.radius');\n        outline-color: transparent;\n        box-shadow: dt('inputtext.shadow');\n    }\n\n    .p-inputtext:enabled:hover {\n        border-color: dt('inputtext.hover.border.color');\n    }\n\n    .p-inputtext:enabled:focus {\n        border-color: dt('inputtext.focus.border.color');\n        box-shadow: dt('inputtext.focus.ring.shadow');\n        outline: dt('inputtext.focus.ring.width') dt('inputtext.focus.ring.style') dt('inputtext.focus.ring.color');\n        outline-offset: dt('inputtext.focus.ring.offset');\n    }\n\n    .p-inputtext.p-invalid {\n        border-color: dt('inputtext.invalid.border.color');\n    }\n\n    .p-inputtext.p-variant-filled {\n        background: dt('inputtext.filled.background');\n    }\n\n    .p-inputtext.p-variant-filled:enabled:hover {\n        background: dt('inputtext.filled.hover.background');\n    }\n\n    .p-inputtext.p-variant-filled:enabled:focus {\n        background: dt('inputtext.filled.focus.background');\n    }\n\n    .p-inputtext:disabled {\n        opacity: 1;\n        background: dt('inputtext.disabled.background');\n        color: dt('inputtext.disabled.color');\n    }\n\n    .p-inputtext::placeholder {\n        color: dt('inputtext.placeholder.color');\n    }\n\n    .p-inputtext.p-invalid::placeholder {\n        color: dt('inputtext.invalid.placeholder.color');\n    }\n\n    .p-inputtext-sm {\n        font-size: dt('inputtext.sm.font.size');\n        padding-block: dt('inputtext.sm.padding.y');\n        padding-inline: dt('inputtext.sm.padding.x');\n    }\n\n    .p-inputtext-lg {\n        font-size: dt('inputtext.lg.font.size');\n        padding-block: dt('inputtext.lg.padding.y');\n        padding-inline: dt('inputtext.lg.padding.x');\n    }\n\n    .p-inputtext-fluid {\n        width: 100%;\n    }\n",
		classes: { root: function root(_ref) {
			var instance = _ref.instance, props = _ref.props;
			return ["p-inputtext p-component", {
				"p-filled": instance.$filled,
				"p-inputtext-sm p-inputfield-sm": props.size === "small",
				"p-inputtext-lg p-inputfield-lg": props.size === "large",
				"p-invalid": instance.$invalid,
				"p-variant-filled": instance.$variant === "filled",
				"p-inputtext-fluid": instance.$fluid
			}];
		} }
	}),
	provide: function provide() {
		return {
			$pcInputText: this,
			$parentInstance: this
		};
	}
};
function _typeof$4(o) {
	"@babel/helpers - typeof";
	return _typeof$4 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$4(o);
}
function _defineProperty$4(e, r, t) {
	return (r = _toPropertyKey$4(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$4(t) {
	var i = _toPrimitive$4(t, "string");
	return "symbol" == _typeof$4(i) ? i : i + "";
}
function _toPrimitive$4(t, r) {
	if ("object" != _typeof$4(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$4(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var script$5 = {
	name: "InputText",
	"extends": script$1$4,
	inheritAttrs: false,
	methods: { onInput: function onInput(event) {
		this.writeValue(event.target.value, event);
	} },
	computed: {
		attrs: function attrs() {
			return mergeProps(this.ptmi("root", { context: {
				filled: this.$filled,
				disabled: this.disabled
			} }), this.formField);
		},
		dataP: function dataP() {
			return f(_defineProperty$4({
				invalid: this.$invalid,
				fluid: this.$fluid,
				filled: this.$variant === "filled"
			}, this.size, this.size));
		}
	}
};
var _hoisted_1$44 = [
	"value",
	"name",
	"disabled",
	"aria-invalid",
	"data-p"
];
function render$3(_ctx, _cache, $props, $setup, $data, $options) {
	return openBlock(), createElementBlock("input", mergeProps({
		type: "text",
		"class": _ctx.cx("root"),
		value: _ctx.d_value,
		name: _ctx.name,
		disabled: _ctx.disabled,
		"aria-invalid": _ctx.$invalid || void 0,
		"data-p": $options.dataP,
		onInput: _cache[0] || (_cache[0] = function() {
			return $options.onInput && $options.onInput.apply($options, arguments);
		})
	}, $options.attrs), null, 16, _hoisted_1$44);
}
script$5.render = render$3;
// node_modules/primevue/overlayeventbus/index.mjs
var OverlayEventBus = s$1();
// node_modules/primevue/portal/index.mjs
var script$3 = {
	name: "Portal",
	props: {
		appendTo: {
			type: [String, Object],
			"default": "body"
		},
		disabled: {
			type: Boolean,
			"default": false
		}
	},
	data: function data() {
		return { mounted: false };
	},
	mounted: function mounted() {
		this.mounted = tt$1();
	},
	computed: { inline: function inline() {
		return this.disabled || this.appendTo === "self";
	} }
};
function render$2(_ctx, _cache, $props, $setup, $data, $options) {
	return $options.inline ? renderSlot(_ctx.$slots, "default", { key: 0 }) : $data.mounted ? (openBlock(), createBlock(Teleport, {
		key: 1,
		to: $props.appendTo
	}, [renderSlot(_ctx.$slots, "default")], 8, ["to"])) : createCommentVNode("", true);
}
script$3.render = render$2;
// node_modules/@primevue/core/basedirective/index.mjs
function _typeof$3(o) {
	"@babel/helpers - typeof";
	return _typeof$3 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$3(o);
}
function _slicedToArray(r, e) {
	return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray$2(r, e) || _nonIterableRest();
}
function _nonIterableRest() {
	throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$2(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$2(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$2(r, a) : void 0;
	}
}
function _arrayLikeToArray$2(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function _iterableToArrayLimit(r, l) {
	var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
	if (null != t) {
		var e, n, i, u, a = [], f = true, o = false;
		try {
			if (i = (t = t.call(r)).next, 0 === l);
			else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
		} catch (r) {
			o = true, n = r;
		} finally {
			try {
				if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
			} finally {
				if (o) throw n;
			}
		}
		return a;
	}
}
function _arrayWithHoles(r) {
	if (Array.isArray(r)) return r;
}
function ownKeys$2(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$2(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$2(Object(t), true).forEach(function(r) {
			_defineProperty$3(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$2(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$3(e, r, t) {
	return (r = _toPropertyKey$3(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$3(t) {
	var i = _toPrimitive$3(t, "string");
	return "symbol" == _typeof$3(i) ? i : i + "";
}
function _toPrimitive$3(t, r) {
	if ("object" != _typeof$3(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$3(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var BaseDirective = {
	_getMeta: function _getMeta() {
		return [i(arguments.length <= 0 ? void 0 : arguments[0]) ? void 0 : arguments.length <= 0 ? void 0 : arguments[0], m(i(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
	},
	_getConfig: function _getConfig(binding, vnode) {
		var _ref, _binding$instance, _vnode$ctx;
		return (_ref = (binding === null || binding === void 0 || (_binding$instance = binding.instance) === null || _binding$instance === void 0 ? void 0 : _binding$instance.$primevue) || (vnode === null || vnode === void 0 || (_vnode$ctx = vnode.ctx) === null || _vnode$ctx === void 0 || (_vnode$ctx = _vnode$ctx.appContext) === null || _vnode$ctx === void 0 || (_vnode$ctx = _vnode$ctx.config) === null || _vnode$ctx === void 0 || (_vnode$ctx = _vnode$ctx.globalProperties) === null || _vnode$ctx === void 0 ? void 0 : _vnode$ctx.$primevue)) === null || _ref === void 0 ? void 0 : _ref.config;
	},
	_getOptionValue: F$1,
	_getPTValue: function _getPTValue() {
		var _instance$binding, _instance$$primevueCo;
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var obj = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		var key = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "";
		var params = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {};
		var searchInDefaultPT = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : true;
		var getValue = function getValue() {
			var value = BaseDirective._getOptionValue.apply(BaseDirective, arguments);
			return a(value) || C$2(value) ? { "class": value } : value;
		};
		var _ref2 = ((_instance$binding = instance.binding) === null || _instance$binding === void 0 || (_instance$binding = _instance$binding.value) === null || _instance$binding === void 0 ? void 0 : _instance$binding.ptOptions) || ((_instance$$primevueCo = instance.$primevueConfig) === null || _instance$$primevueCo === void 0 ? void 0 : _instance$$primevueCo.ptOptions) || {}, _ref2$mergeSections = _ref2.mergeSections, mergeSections = _ref2$mergeSections === void 0 ? true : _ref2$mergeSections, _ref2$mergeProps = _ref2.mergeProps, useMergeProps = _ref2$mergeProps === void 0 ? false : _ref2$mergeProps;
		var global = searchInDefaultPT ? BaseDirective._useDefaultPT(instance, instance.defaultPT(), getValue, key, params) : void 0;
		var self = BaseDirective._usePT(instance, BaseDirective._getPT(obj, instance.$name), getValue, key, _objectSpread$2(_objectSpread$2({}, params), {}, { global: global || {} }));
		var datasets = BaseDirective._getPTDatasets(instance, key);
		return mergeSections || !mergeSections && self ? useMergeProps ? BaseDirective._mergeProps(instance, useMergeProps, global, self, datasets) : _objectSpread$2(_objectSpread$2(_objectSpread$2({}, global), self), datasets) : _objectSpread$2(_objectSpread$2({}, self), datasets);
	},
	_getPTDatasets: function _getPTDatasets() {
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var key = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
		var datasetPrefix = "data-pc-";
		return _objectSpread$2(_objectSpread$2({}, key === "root" && _defineProperty$3({}, "".concat(datasetPrefix, "name"), g$1(instance.$name))), {}, _defineProperty$3({}, "".concat(datasetPrefix, "section"), g$1(key)));
	},
	_getPT: function _getPT(pt) {
		var key = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
		var callback = arguments.length > 2 ? arguments[2] : void 0;
		var getValue = function getValue(value) {
			var _computedValue$_key;
			var computedValue = callback ? callback(value) : value;
			var _key = g$1(key);
			return (_computedValue$_key = computedValue === null || computedValue === void 0 ? void 0 : computedValue[_key]) !== null && _computedValue$_key !== void 0 ? _computedValue$_key : computedValue;
		};
		return pt && Object.hasOwn(pt, "_usept") ? {
			_usept: pt["_usept"],
			originalValue: getValue(pt.originalValue),
			value: getValue(pt.value)
		} : getValue(pt);
	},
	_usePT: function _usePT() {
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var pt = arguments.length > 1 ? arguments[1] : void 0;
		var callback = arguments.length > 2 ? arguments[2] : void 0;
		var key = arguments.length > 3 ? arguments[3] : void 0;
		var params = arguments.length > 4 ? arguments[4] : void 0;
		var fn = function fn(value) {
			return callback(value, key, params);
		};
		if (pt && Object.hasOwn(pt, "_usept")) {
			var _instance$$primevueCo2;
			var _ref4 = pt["_usept"] || ((_instance$$primevueCo2 = instance.$primevueConfig) === null || _instance$$primevueCo2 === void 0 ? void 0 : _instance$$primevueCo2.ptOptions) || {}, _ref4$mergeSections = _ref4.mergeSections, mergeSections = _ref4$mergeSections === void 0 ? true : _ref4$mergeSections, _ref4$mergeProps = _ref4.mergeProps, useMergeProps = _ref4$mergeProps === void 0 ? false : _ref4$mergeProps;
			var originalValue = fn(pt.originalValue);
			var value = fn(pt.value);
			if (originalValue === void 0 && value === void 0) return void 0;
			else if (a(value)) return value;
			else if (a(originalValue)) return originalValue;
			return mergeSections || !mergeSections && value ? useMergeProps ? BaseDirective._mergeProps(instance, useMergeProps, originalValue, value) : _objectSpread$2(_objectSpread$2({}, originalValue), value) : value;
		}
		return fn(pt);
	},
	_useDefaultPT: function _useDefaultPT() {
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var defaultPT = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		var callback = arguments.length > 2 ? arguments[2] : void 0;
		var key = arguments.length > 3 ? arguments[3] : void 0;
		var params = arguments.length > 4 ? arguments[4] : void 0;
		return BaseDirective._usePT(instance, defaultPT, callback, key, params);
	},
	_loadStyles: function _loadStyles() {
		var _config$csp;
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var binding = arguments.length > 1 ? arguments[1] : void 0;
		var vnode = arguments.length > 2 ? arguments[2] : void 0;
		var config = BaseDirective._getConfig(binding, vnode);
		var useStyleOptions = { nonce: config === null || config === void 0 || (_config$csp = config.csp) === null || _config$csp === void 0 ? void 0 : _config$csp.nonce };
		BaseDirective._loadCoreStyles(instance, useStyleOptions);
		BaseDirective._loadThemeStyles(instance, useStyleOptions);
		BaseDirective._loadScopedThemeStyles(instance, useStyleOptions);
		BaseDirective._removeThemeListeners(instance);
		instance.$loadStyles = function() {
			return BaseDirective._loadThemeStyles(instance, useStyleOptions);
		};
		BaseDirective._themeChangeListener(instance.$loadStyles);
	},
	_loadCoreStyles: function _loadCoreStyles() {
		var _instance$$style, _instance$$style2;
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var useStyleOptions = arguments.length > 1 ? arguments[1] : void 0;
		if (!Base.isStyleNameLoaded((_instance$$style = instance.$style) === null || _instance$$style === void 0 ? void 0 : _instance$$style.name) && (_instance$$style2 = instance.$style) !== null && _instance$$style2 !== void 0 && _instance$$style2.name) {
			var _instance$$style3;
			BaseStyle.loadCSS(useStyleOptions);
			(_instance$$style3 = instance.$style) === null || _instance$$style3 === void 0 || _instance$$style3.loadCSS(useStyleOptions);
			Base.setLoadedStyleName(instance.$style.name);
		}
	},
	_loadThemeStyles: function _loadThemeStyles() {
		var _instance$theme, _instance$$style5, _instance$$style6;
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var useStyleOptions = arguments.length > 1 ? arguments[1] : void 0;
		if (instance !== null && instance !== void 0 && instance.isUnstyled() || (instance === null || instance === void 0 || (_instance$theme = instance.theme) === null || _instance$theme === void 0 ? void 0 : _instance$theme.call(instance)) === "none") return;
		if (!S.isStyleNameLoaded("common")) {
			var _instance$$style4, _instance$$style4$get;
			var _ref5 = ((_instance$$style4 = instance.$style) === null || _instance$$style4 === void 0 || (_instance$$style4$get = _instance$$style4.getCommonTheme) === null || _instance$$style4$get === void 0 ? void 0 : _instance$$style4$get.call(_instance$$style4)) || {}, primitive = _ref5.primitive, semantic = _ref5.semantic, global = _ref5.global, style = _ref5.style;
			BaseStyle.load(primitive === null || primitive === void 0 ? void 0 : primitive.css, _objectSpread$2({ name: "primitive-variables" }, useStyleOptions));
			BaseStyle.load(semantic === null || semantic === void 0 ? void 0 : semantic.css, _objectSpread$2({ name: "semantic-variables" }, useStyleOptions));
			BaseStyle.load(global === null || global === void 0 ? void 0 : global.css, _objectSpread$2({ name: "global-variables" }, useStyleOptions));
			BaseStyle.loadStyle(_objectSpread$2({ name: "global-style" }, useStyleOptions), style);
			S.setLoadedStyleName("common");
		}
		if (!S.isStyleNameLoaded((_instance$$style5 = instance.$style) === null || _instance$$style5 === void 0 ? void 0 : _instance$$style5.name) && (_instance$$style6 = instance.$style) !== null && _instance$$style6 !== void 0 && _instance$$style6.name) {
			var _instance$$style7, _instance$$style7$get, _instance$$style8, _instance$$style9;
			var _ref6 = ((_instance$$style7 = instance.$style) === null || _instance$$style7 === void 0 || (_instance$$style7$get = _instance$$style7.getDirectiveTheme) === null || _instance$$style7$get === void 0 ? void 0 : _instance$$style7$get.call(_instance$$style7)) || {}, css = _ref6.css, _style = _ref6.style;
			(_instance$$style8 = instance.$style) === null || _instance$$style8 === void 0 || _instance$$style8.load(css, _objectSpread$2({ name: "".concat(instance.$style.name, "-variables") }, useStyleOptions));
			(_instance$$style9 = instance.$style) === null || _instance$$style9 === void 0 || _instance$$style9.loadStyle(_objectSpread$2({ name: "".concat(instance.$style.name, "-style") }, useStyleOptions), _style);
			S.setLoadedStyleName(instance.$style.name);
		}
		if (!S.isStyleNameLoaded("layer-order")) {
			var _instance$$style0, _instance$$style0$get;
			var layerOrder = (_instance$$style0 = instance.$style) === null || _instance$$style0 === void 0 || (_instance$$style0$get = _instance$$style0.getLayerOrderThemeCSS) === null || _instance$$style0$get === void 0 ? void 0 : _instance$$style0$get.call(_instance$$style0);
			BaseStyle.load(layerOrder, _objectSpread$2({
				name: "layer-order",
				first: true
			}, useStyleOptions));
			S.setLoadedStyleName("layer-order");
		}
	},
	_loadScopedThemeStyles: function _loadScopedThemeStyles() {
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var useStyleOptions = arguments.length > 1 ? arguments[1] : void 0;
		var preset = instance.preset();
		if (preset && instance.$attrSelector) {
			var _instance$$style1, _instance$$style1$get, _instance$$style10;
			var css = (((_instance$$style1 = instance.$style) === null || _instance$$style1 === void 0 || (_instance$$style1$get = _instance$$style1.getPresetTheme) === null || _instance$$style1$get === void 0 ? void 0 : _instance$$style1$get.call(_instance$$style1, preset, "[".concat(instance.$attrSelector, "]"))) || {}).css;
			instance.scopedStyleEl = ((_instance$$style10 = instance.$style) === null || _instance$$style10 === void 0 ? void 0 : _instance$$style10.load(css, _objectSpread$2({ name: "".concat(instance.$attrSelector, "-").concat(instance.$style.name) }, useStyleOptions))).el;
		}
	},
	_themeChangeListener: function _themeChangeListener() {
		var callback = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {};
		Base.clearLoadedStyleNames();
		N.on("theme:change", callback);
	},
	_removeThemeListeners: function _removeThemeListeners() {
		var instance = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		N.off("theme:change", instance.$loadStyles);
		instance.$loadStyles = void 0;
	},
	_hook: function _hook(directiveName, hookName, el, binding, vnode, prevVnode) {
		var _binding$value, _config$pt;
		var name = "on".concat(ne$1(hookName));
		var config = BaseDirective._getConfig(binding, vnode);
		var instance = el === null || el === void 0 ? void 0 : el.$instance;
		var selfHook = BaseDirective._usePT(instance, BaseDirective._getPT(binding === null || binding === void 0 || (_binding$value = binding.value) === null || _binding$value === void 0 ? void 0 : _binding$value.pt, directiveName), BaseDirective._getOptionValue, "hooks.".concat(name));
		var defaultHook = BaseDirective._useDefaultPT(instance, config === null || config === void 0 || (_config$pt = config.pt) === null || _config$pt === void 0 || (_config$pt = _config$pt.directives) === null || _config$pt === void 0 ? void 0 : _config$pt[directiveName], BaseDirective._getOptionValue, "hooks.".concat(name));
		var options = {
			el,
			binding,
			vnode,
			prevVnode
		};
		selfHook === null || selfHook === void 0 || selfHook(instance, options);
		defaultHook === null || defaultHook === void 0 || defaultHook(instance, options);
	},
	_mergeProps: function _mergeProps() {
		var fn = arguments.length > 1 ? arguments[1] : void 0;
		for (var _len = arguments.length, args = new Array(_len > 2 ? _len - 2 : 0), _key2 = 2; _key2 < _len; _key2++) args[_key2 - 2] = arguments[_key2];
		return c$1(fn) ? fn.apply(void 0, args) : mergeProps.apply(void 0, args);
	},
	_extend: function _extend(name) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		var handleHook = function handleHook(hook, el, binding, vnode, prevVnode) {
			var _el$$pd, _el$$instance$hook, _el$$instance, _el$$pd2;
			el._$instances = el._$instances || {};
			var config = BaseDirective._getConfig(binding, vnode);
			var $prevInstance = el._$instances[name] || {};
			var $options = l($prevInstance) ? _objectSpread$2(_objectSpread$2({}, options), options === null || options === void 0 ? void 0 : options.methods) : {};
			el._$instances[name] = _objectSpread$2(_objectSpread$2({}, $prevInstance), {}, {
				$name: name,
				$host: el,
				$binding: binding,
				$modifiers: binding === null || binding === void 0 ? void 0 : binding.modifiers,
				$value: binding === null || binding === void 0 ? void 0 : binding.value,
				$el: $prevInstance["$el"] || el || void 0,
				$style: _objectSpread$2({
					classes: void 0,
					inlineStyles: void 0,
					load: function load() {},
					loadCSS: function loadCSS() {},
					loadStyle: function loadStyle() {}
				}, options === null || options === void 0 ? void 0 : options.style),
				$primevueConfig: config,
				$attrSelector: (_el$$pd = el.$pd) === null || _el$$pd === void 0 || (_el$$pd = _el$$pd[name]) === null || _el$$pd === void 0 ? void 0 : _el$$pd.attrSelector,
				defaultPT: function defaultPT() {
					return BaseDirective._getPT(config === null || config === void 0 ? void 0 : config.pt, void 0, function(value) {
						var _value$directives;
						return value === null || value === void 0 || (_value$directives = value.directives) === null || _value$directives === void 0 ? void 0 : _value$directives[name];
					});
				},
				isUnstyled: function isUnstyled() {
					var _el$_$instances$name, _el$_$instances$name2;
					return ((_el$_$instances$name = el._$instances[name]) === null || _el$_$instances$name === void 0 || (_el$_$instances$name = _el$_$instances$name.$binding) === null || _el$_$instances$name === void 0 || (_el$_$instances$name = _el$_$instances$name.value) === null || _el$_$instances$name === void 0 ? void 0 : _el$_$instances$name.unstyled) !== void 0 ? (_el$_$instances$name2 = el._$instances[name]) === null || _el$_$instances$name2 === void 0 || (_el$_$instances$name2 = _el$_$instances$name2.$binding) === null || _el$_$instances$name2 === void 0 || (_el$_$instances$name2 = _el$_$instances$name2.value) === null || _el$_$instances$name2 === void 0 ? void 0 : _el$_$instances$name2.unstyled : config === null || config === void 0 ? void 0 : config.unstyled;
				},
				theme: function theme() {
					var _el$_$instances$name3;
					return (_el$_$instances$name3 = el._$instances[name]) === null || _el$_$instances$name3 === void 0 || (_el$_$instances$name3 = _el$_$instances$name3.$primevueConfig) === null || _el$_$instances$name3 === void 0 ? void 0 : _el$_$instances$name3.theme;
				},
				preset: function preset() {
					var _el$_$instances$name4;
					return (_el$_$instances$name4 = el._$instances[name]) === null || _el$_$instances$name4 === void 0 || (_el$_$instances$name4 = _el$_$instances$name4.$binding) === null || _el$_$instances$name4 === void 0 || (_el$_$instances$name4 = _el$_$instances$name4.value) === null || _el$_$instances$name4 === void 0 ? void 0 : _el$_$instances$name4.dt;
				},
				ptm: function ptm() {
					var _el$_$instances$name5;
					var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
					var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
					return BaseDirective._getPTValue(el._$instances[name], (_el$_$instances$name5 = el._$instances[name]) === null || _el$_$instances$name5 === void 0 || (_el$_$instances$name5 = _el$_$instances$name5.$binding) === null || _el$_$instances$name5 === void 0 || (_el$_$instances$name5 = _el$_$instances$name5.value) === null || _el$_$instances$name5 === void 0 ? void 0 : _el$_$instances$name5.pt, key, _objectSpread$2({}, params));
				},
				ptmo: function ptmo() {
					var obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
					var key = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
					var params = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
					return BaseDirective._getPTValue(el._$instances[name], obj, key, params, false);
				},
				cx: function cx() {
					var _el$_$instances$name6, _el$_$instances$name7;
					var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
					var params = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
					return !((_el$_$instances$name6 = el._$instances[name]) !== null && _el$_$instances$name6 !== void 0 && _el$_$instances$name6.isUnstyled()) ? BaseDirective._getOptionValue((_el$_$instances$name7 = el._$instances[name]) === null || _el$_$instances$name7 === void 0 || (_el$_$instances$name7 = _el$_$instances$name7.$style) === null || _el$_$instances$name7 === void 0 ? void 0 : _el$_$instances$name7.classes, key, _objectSpread$2({}, params)) : void 0;
				},
				sx: function sx() {
					var _el$_$instances$name8;
					var key = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
					var when = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : true;
					var params = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
					return when ? BaseDirective._getOptionValue((_el$_$instances$name8 = el._$instances[name]) === null || _el$_$instances$name8 === void 0 || (_el$_$instances$name8 = _el$_$instances$name8.$style) === null || _el$_$instances$name8 === void 0 ? void 0 : _el$_$instances$name8.inlineStyles, key, _objectSpread$2({}, params)) : void 0;
				}
			}, $options);
			el.$instance = el._$instances[name];
			(_el$$instance$hook = (_el$$instance = el.$instance)[hook]) === null || _el$$instance$hook === void 0 || _el$$instance$hook.call(_el$$instance, el, binding, vnode, prevVnode);
			el["$".concat(name)] = el.$instance;
			BaseDirective._hook(name, hook, el, binding, vnode, prevVnode);
			el.$pd || (el.$pd = {});
			el.$pd[name] = _objectSpread$2(_objectSpread$2({}, (_el$$pd2 = el.$pd) === null || _el$$pd2 === void 0 ? void 0 : _el$$pd2[name]), {}, {
				name,
				instance: el._$instances[name]
			});
		};
		var handleWatchers = function handleWatchers(el) {
			var _watchers$config2, _watchers$configRipp2, _instance$$primevueCo3;
			var instance = el._$instances[name];
			var watchers = instance === null || instance === void 0 ? void 0 : instance.watch;
			var handleWatchConfig = function handleWatchConfig(_ref8) {
				var _watchers$config;
				var newValue = _ref8.newValue, oldValue = _ref8.oldValue;
				return watchers === null || watchers === void 0 || (_watchers$config = watchers["config"]) === null || _watchers$config === void 0 ? void 0 : _watchers$config.call(instance, newValue, oldValue);
			};
			var handleWatchConfigRipple = function handleWatchConfigRipple(_ref9) {
				var _watchers$configRipp;
				var newValue = _ref9.newValue, oldValue = _ref9.oldValue;
				return watchers === null || watchers === void 0 || (_watchers$configRipp = watchers["config.ripple"]) === null || _watchers$configRipp === void 0 ? void 0 : _watchers$configRipp.call(instance, newValue, oldValue);
			};
			instance.$watchersCallback = {
				config: handleWatchConfig,
				"config.ripple": handleWatchConfigRipple
			};
			watchers === null || watchers === void 0 || (_watchers$config2 = watchers["config"]) === null || _watchers$config2 === void 0 || _watchers$config2.call(instance, instance === null || instance === void 0 ? void 0 : instance.$primevueConfig);
			PrimeVueService.on("config:change", handleWatchConfig);
			watchers === null || watchers === void 0 || (_watchers$configRipp2 = watchers["config.ripple"]) === null || _watchers$configRipp2 === void 0 || _watchers$configRipp2.call(instance, instance === null || instance === void 0 || (_instance$$primevueCo3 = instance.$primevueConfig) === null || _instance$$primevueCo3 === void 0 ? void 0 : _instance$$primevueCo3.ripple);
			PrimeVueService.on("config:ripple:change", handleWatchConfigRipple);
		};
		var stopWatchers = function stopWatchers(el) {
			var watchers = el._$instances[name].$watchersCallback;
			if (watchers) {
				PrimeVueService.off("config:change", watchers.config);
				PrimeVueService.off("config:ripple:change", watchers["config.ripple"]);
				el._$instances[name].$watchersCallback = void 0;
			}
		};
		return {
			created: function created(el, binding, vnode, prevVnode) {
				el.$pd || (el.$pd = {});
				el.$pd[name] = {
					name,
					attrSelector: s("pd")
				};
				handleHook("created", el, binding, vnode, prevVnode);
			},
			beforeMount: function beforeMount(el, binding, vnode, prevVnode) {
				var _el$$pd$name;
				BaseDirective._loadStyles((_el$$pd$name = el.$pd[name]) === null || _el$$pd$name === void 0 ? void 0 : _el$$pd$name.instance, binding, vnode);
				handleHook("beforeMount", el, binding, vnode, prevVnode);
				handleWatchers(el);
			},
			mounted: function mounted(el, binding, vnode, prevVnode) {
				var _el$$pd$name2;
				BaseDirective._loadStyles((_el$$pd$name2 = el.$pd[name]) === null || _el$$pd$name2 === void 0 ? void 0 : _el$$pd$name2.instance, binding, vnode);
				handleHook("mounted", el, binding, vnode, prevVnode);
			},
			beforeUpdate: function beforeUpdate(el, binding, vnode, prevVnode) {
				handleHook("beforeUpdate", el, binding, vnode, prevVnode);
			},
			updated: function updated(el, binding, vnode, prevVnode) {
				var _el$$pd$name3;
				BaseDirective._loadStyles((_el$$pd$name3 = el.$pd[name]) === null || _el$$pd$name3 === void 0 ? void 0 : _el$$pd$name3.instance, binding, vnode);
				handleHook("updated", el, binding, vnode, prevVnode);
			},
			beforeUnmount: function beforeUnmount(el, binding, vnode, prevVnode) {
				var _el$$pd$name4;
				stopWatchers(el);
				BaseDirective._removeThemeListeners((_el$$pd$name4 = el.$pd[name]) === null || _el$$pd$name4 === void 0 ? void 0 : _el$$pd$name4.instance);
				handleHook("beforeUnmount", el, binding, vnode, prevVnode);
			},
			unmounted: function unmounted(el, binding, vnode, prevVnode) {
				var _el$$pd$name5;
				(_el$$pd$name5 = el.$pd[name]) === null || _el$$pd$name5 === void 0 || (_el$$pd$name5 = _el$$pd$name5.instance) === null || _el$$pd$name5 === void 0 || (_el$$pd$name5 = _el$$pd$name5.scopedStyleEl) === null || _el$$pd$name5 === void 0 || (_el$$pd$name5 = _el$$pd$name5.value) === null || _el$$pd$name5 === void 0 || _el$$pd$name5.remove();
				handleHook("unmounted", el, binding, vnode, prevVnode);
			}
		};
	},
	extend: function extend() {
		var _BaseDirective$_getMe2 = _slicedToArray(BaseDirective._getMeta.apply(BaseDirective, arguments), 2), name = _BaseDirective$_getMe2[0], options = _BaseDirective$_getMe2[1];
		return _objectSpread$2({ extend: function extend() {
			var _BaseDirective$_getMe4 = _slicedToArray(BaseDirective._getMeta.apply(BaseDirective, arguments), 2), _name = _BaseDirective$_getMe4[0], _options = _BaseDirective$_getMe4[1];
			return BaseDirective.extend(_name, _objectSpread$2(_objectSpread$2(_objectSpread$2({}, options), options === null || options === void 0 ? void 0 : options.methods), _options));
		} }, BaseDirective._extend(name, options));
	}
};
// node_modules/primevue/ripple/style/index.mjs
var RippleStyle = BaseStyle.extend({
	name: "ripple-directive",
	style: "\n    .p-ink {\n        display: block;\n        position: absolute;\n        background: dt('ripple.background');\n        border-radius: 100%;\n        transform: scale(0);\n        pointer-events: none;\n    }\n\n    .p-ink-active {\n        animation: ripple 0.4s linear;\n    }\n\n    @keyframes ripple {\n        100% {\n            opacity: 0;\n            transform: scale(2.5);\n        }\n    }\n",
	classes: { root: "p-ink" }
});
// node_modules/primevue/ripple/index.mjs
var BaseRipple = BaseDirective.extend({ style: RippleStyle });
function _typeof$2(o) {
	"@babel/helpers - typeof";
	return _typeof$2 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$2(o);
}
function _toConsumableArray$1(r) {
	return _arrayWithoutHoles$1(r) || _iterableToArray$1(r) || _unsupportedIterableToArray$1(r) || _nonIterableSpread$1();
}
function _nonIterableSpread$1() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray$1(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray$1(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray$1(r, a) : void 0;
	}
}
function _iterableToArray$1(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles$1(r) {
	if (Array.isArray(r)) return _arrayLikeToArray$1(r);
}
function _arrayLikeToArray$1(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function _defineProperty$2(e, r, t) {
	return (r = _toPropertyKey$2(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$2(t) {
	var i = _toPrimitive$2(t, "string");
	return "symbol" == _typeof$2(i) ? i : i + "";
}
function _toPrimitive$2(t, r) {
	if ("object" != _typeof$2(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$2(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var Ripple = BaseRipple.extend("ripple", {
	watch: { "config.ripple": function configRipple(newValue) {
		if (newValue) {
			this.createRipple(this.$host);
			this.bindEvents(this.$host);
			this.$host.setAttribute("data-pd-ripple", true);
			this.$host.style["overflow"] = "hidden";
			this.$host.style["position"] = "relative";
		} else {
			this.remove(this.$host);
			this.$host.removeAttribute("data-pd-ripple");
		}
	} },
	unmounted: function unmounted(el) {
		this.remove(el);
	},
	timeout: void 0,
	methods: {
		bindEvents: function bindEvents(el) {
			el.addEventListener("mousedown", this.onMouseDown.bind(this));
		},
		unbindEvents: function unbindEvents(el) {
			el.removeEventListener("mousedown", this.onMouseDown.bind(this));
		},
		createRipple: function createRipple(el) {
			var ink = this.getInk(el);
			if (!ink) {
				ink = U("span", _defineProperty$2(_defineProperty$2({
					role: "presentation",
					"aria-hidden": true,
					"data-p-ink": true,
					"data-p-ink-active": false,
					"class": !this.isUnstyled() && this.cx("root"),
					onAnimationEnd: this.onAnimationEnd.bind(this)
				}, this.$attrSelector, ""), "p-bind", this.ptm("root")));
				el.appendChild(ink);
				this.$el = ink;
			}
		},
		remove: function remove(el) {
			var ink = this.getInk(el);
			if (ink) {
				this.$host.style["overflow"] = "";
				this.$host.style["position"] = "";
				this.unbindEvents(el);
				ink.removeEventListener("animationend", this.onAnimationEnd);
				ink.remove();
			}
		},
		onMouseDown: function onMouseDown(event) {
			var _this = this;
			var target = event.currentTarget;
			var ink = this.getInk(target);
			if (!ink || getComputedStyle(ink, null).display === "none") return;
			!this.isUnstyled() && P(ink, "p-ink-active");
			ink.setAttribute("data-p-ink-active", "false");
			if (!Tt(ink) && !Rt(ink)) {
				var d = Math.max(v$1(target), C$1(target));
				ink.style.height = d + "px";
				ink.style.width = d + "px";
			}
			var offset = K(target);
			var x = event.pageX - offset.left + document.body.scrollTop - Rt(ink) / 2;
			var y = event.pageY - offset.top + document.body.scrollLeft - Tt(ink) / 2;
			ink.style.top = y + "px";
			ink.style.left = x + "px";
			!this.isUnstyled() && W(ink, "p-ink-active");
			ink.setAttribute("data-p-ink-active", "true");
			this.timeout = setTimeout(function() {
				if (ink) {
					!_this.isUnstyled() && P(ink, "p-ink-active");
					ink.setAttribute("data-p-ink-active", "false");
				}
			}, 401);
		},
		onAnimationEnd: function onAnimationEnd(event) {
			if (this.timeout) clearTimeout(this.timeout);
			!this.isUnstyled() && P(event.currentTarget, "p-ink-active");
			event.currentTarget.setAttribute("data-p-ink-active", "false");
		},
		getInk: function getInk(el) {
			return el && el.children ? _toConsumableArray$1(el.children).find(function(child) {
				return Q$1(child, "data-pc-name") === "ripple";
			}) : void 0;
		}
	}
});
// node_modules/primevue/virtualscroller/style/index.mjs
var VirtualScrollerStyle = BaseStyle.extend({
	name: "virtualscroller",
	css: "\n.p-virtualscroller {\n    position: relative;\n    overflow: auto;\n    contain: strict;\n    transform: translateZ(0);\n    will-change: scroll-position;\n    outline: 0 none;\n}\n\n.p-virtualscroller-content {\n    position: absolute;\n    top: 0;\n    left: 0;\n    min-height: 100%;\n    min-width: 100%;\n    will-change: transform;\n}\n\n.p-virtualscroller-spacer {\n    position: absolute;\n    top: 0;\n    left: 0;\n    height: 1px;\n    width: 1px;\n    transform-origin: 0 0;\n    pointer-events: none;\n}\n\n.p-virtualscroller-loader {\n    position: sticky;\n    top: 0;\n    left: 0;\n    width: 100%;\n    height: 100%;\n}\n\n.p-virtualscroller-loader-mask {\n    display: flex;\n    align-items: center;\n    justify-content: center;\n}\n\n.p-virtualscroller-horizontal > .p-virtualscroller-content {\n    display: flex;\n}\n\n.p-virtualscroller-inline .p-virtualscroller-content {\n    position: static;\n}\n\n.p-virtualscroller .p-virtualscroller-loading {\n    transform: none !important;\n    min-height: 0;\n    position: sticky;\n    inset-block-start: 0;\n    inset-inline-start: 0;\n}\n",
	style: "\n    .p-virtualscroller-loader {\n        background: dt('virtualscroller.loader.mask.background');\n        color: dt('virtualscroller.loader.mask.color');\n    }\n\n    .p-virtualscroller-loading-icon {\n        font-size: dt('virtualscroller.loader.icon.size');\n        width: dt('virtualscroller.loader.icon.size');\n        height: dt('virtualscroller.loader.icon.size');\n    }\n"
});
// node_modules/primevue/virtualscroller/index.mjs
var script$1$1 = {
	name: "BaseVirtualScroller",
	"extends": script$16,
	props: {
		id: {
			type: String,
			"default": null
		},
		style: null,
		"class": null,
		items: {
			type: Array,
			"default": null
		},
		itemSize: {
			type: [Number, Array],
			"default": 0
		},
		scrollHeight: null,
		scrollWidth: null,
		orientation: {
			type: String,
			"default": "vertical"
		},
		numToleratedItems: {
			type: Number,
			"default": null
		},
		delay: {
			type: Number,
			"default": 0
		},
		resizeDelay: {
			type: Number,
			"default": 10
		},
		lazy: {
			type: Boolean,
			"default": false
		},
		disabled: {
			type: Boolean,
			"default": false
		},
		loaderDisabled: {
			type: Boolean,
			"default": false
		},
		columns: {
			type: Array,
			"default": null
		},
		loading: {
			type: Boolean,
			"default": false
		},
		showSpacer: {
			type: Boolean,
			"default": true
		},
		showLoader: {
			type: Boolean,
			"default": false
		},
		tabindex: {
			type: Number,
			"default": 0
		},
		inline: {
			type: Boolean,
			"default": false
		},
		step: {
			type: Number,
			"default": 0
		},
		appendOnly: {
			type: Boolean,
			"default": false
		},
		autoSize: {
			type: Boolean,
			"default": false
		}
	},
	style: VirtualScrollerStyle,
	provide: function provide() {
		return {
			$pcVirtualScroller: this,
			$parentInstance: this
		};
	},
	beforeMount: function beforeMount() {
		var _this$$primevueConfig;
		VirtualScrollerStyle.loadCSS({ nonce: (_this$$primevueConfig = this.$primevueConfig) === null || _this$$primevueConfig === void 0 || (_this$$primevueConfig = _this$$primevueConfig.csp) === null || _this$$primevueConfig === void 0 ? void 0 : _this$$primevueConfig.nonce });
	}
};
function _typeof$1(o) {
	"@babel/helpers - typeof";
	return _typeof$1 = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof$1(o);
}
function ownKeys$1(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread$1(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys$1(Object(t), true).forEach(function(r) {
			_defineProperty$1(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys$1(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty$1(e, r, t) {
	return (r = _toPropertyKey$1(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey$1(t) {
	var i = _toPrimitive$1(t, "string");
	return "symbol" == _typeof$1(i) ? i : i + "";
}
function _toPrimitive$1(t, r) {
	if ("object" != _typeof$1(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof$1(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var script$2 = {
	name: "VirtualScroller",
	"extends": script$1$1,
	inheritAttrs: false,
	emits: [
		"update:numToleratedItems",
		"scroll",
		"scroll-index-change",
		"lazy-load"
	],
	data: function data() {
		var both = this.isBoth();
		return {
			first: both ? {
				rows: 0,
				cols: 0
			} : 0,
			last: both ? {
				rows: 0,
				cols: 0
			} : 0,
			page: both ? {
				rows: 0,
				cols: 0
			} : 0,
			numItemsInViewport: both ? {
				rows: 0,
				cols: 0
			} : 0,
			lastScrollPos: both ? {
				top: 0,
				left: 0
			} : 0,
			d_numToleratedItems: this.numToleratedItems,
			d_loading: this.loading,
			loaderArr: [],
			spacerStyle: {},
			contentStyle: {}
		};
	},
	element: null,
	content: null,
	lastScrollPos: null,
	scrollTimeout: null,
	resizeTimeout: null,
	defaultWidth: 0,
	defaultHeight: 0,
	defaultContentWidth: 0,
	defaultContentHeight: 0,
	isRangeChanged: false,
	lazyLoadState: {},
	resizeListener: null,
	resizeObserver: null,
	initialized: false,
	watch: {
		numToleratedItems: function numToleratedItems(newValue) {
			this.d_numToleratedItems = newValue;
		},
		loading: function loading(newValue, oldValue) {
			if (this.lazy && newValue !== oldValue && newValue !== this.d_loading) this.d_loading = newValue;
		},
		items: {
			handler: function handler(newValue, oldValue) {
				if (!oldValue || oldValue.length !== (newValue || []).length) {
					this.init();
					this.calculateAutoSize();
				}
			},
			deep: true
		},
		itemSize: function itemSize() {
			this.init();
			this.calculateAutoSize();
		},
		orientation: function orientation() {
			this.lastScrollPos = this.isBoth() ? {
				top: 0,
				left: 0
			} : 0;
		},
		scrollHeight: function scrollHeight() {
			this.init();
			this.calculateAutoSize();
		},
		scrollWidth: function scrollWidth() {
			this.init();
			this.calculateAutoSize();
		}
	},
	mounted: function mounted() {
		this.viewInit();
		this.lastScrollPos = this.isBoth() ? {
			top: 0,
			left: 0
		} : 0;
		this.lazyLoadState = this.lazyLoadState || {};
	},
	updated: function updated() {
		!this.initialized && this.viewInit();
	},
	unmounted: function unmounted() {
		this.unbindResizeListener();
		this.initialized = false;
	},
	methods: {
		viewInit: function viewInit() {
			if (et(this.element)) {
				this.setContentEl(this.content);
				this.init();
				this.calculateAutoSize();
				this.defaultWidth = Rt(this.element);
				this.defaultHeight = Tt(this.element);
				this.defaultContentWidth = Rt(this.content);
				this.defaultContentHeight = Tt(this.content);
				this.initialized = true;
			}
			if (this.element) this.bindResizeListener();
		},
		init: function init() {
			if (!this.disabled) {
				this.setSize();
				this.calculateOptions();
				this.setSpacerSize();
			}
		},
		isVertical: function isVertical() {
			return this.orientation === "vertical";
		},
		isHorizontal: function isHorizontal() {
			return this.orientation === "horizontal";
		},
		isBoth: function isBoth() {
			return this.orientation === "both";
		},
		scrollTo: function scrollTo(options) {
			this.element && this.element.scrollTo(options);
		},
		scrollToIndex: function scrollToIndex(index) {
			var _this = this;
			var behavior = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "auto";
			var both = this.isBoth();
			var horizontal = this.isHorizontal();
			if (both ? index.every(function(i) {
				return i > -1;
			}) : index > -1) {
				var first = this.first;
				var _this$element = this.element, _this$element$scrollT = _this$element.scrollTop, scrollTop = _this$element$scrollT === void 0 ? 0 : _this$element$scrollT, _this$element$scrollL = _this$element.scrollLeft, scrollLeft = _this$element$scrollL === void 0 ? 0 : _this$element$scrollL;
				var numToleratedItems = this.calculateNumItems().numToleratedItems;
				var contentPos = this.getContentPosition();
				var itemSize = this.itemSize;
				var calculateFirst = function calculateFirst() {
					var _index = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : 0;
					return _index <= (arguments.length > 1 ? arguments[1] : void 0) ? 0 : _index;
				};
				var calculateCoord = function calculateCoord(_first, _size, _cpos) {
					return _first * _size + _cpos;
				};
				var scrollTo = function scrollTo() {
					var left = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : 0;
					var top = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : 0;
					return _this.scrollTo({
						left,
						top,
						behavior
					});
				};
				var newFirst = both ? {
					rows: 0,
					cols: 0
				} : 0;
				var isRangeChanged = false, isScrollChanged = false;
				if (both) {
					newFirst = {
						rows: calculateFirst(index[0], numToleratedItems[0]),
						cols: calculateFirst(index[1], numToleratedItems[1])
					};
					scrollTo(calculateCoord(newFirst.cols, itemSize[1], contentPos.left), calculateCoord(newFirst.rows, itemSize[0], contentPos.top));
					isScrollChanged = this.lastScrollPos.top !== scrollTop || this.lastScrollPos.left !== scrollLeft;
					isRangeChanged = newFirst.rows !== first.rows || newFirst.cols !== first.cols;
				} else {
					newFirst = calculateFirst(index, numToleratedItems);
					horizontal ? scrollTo(calculateCoord(newFirst, itemSize, contentPos.left), scrollTop) : scrollTo(scrollLeft, calculateCoord(newFirst, itemSize, contentPos.top));
					isScrollChanged = this.lastScrollPos !== (horizontal ? scrollLeft : scrollTop);
					isRangeChanged = newFirst !== first;
				}
				this.isRangeChanged = isRangeChanged;
				isScrollChanged && (this.first = newFirst);
			}
		},
		scrollInView: function scrollInView(index, to) {
			var _this2 = this;
			var behavior = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "auto";
			if (to) {
				var both = this.isBoth();
				var horizontal = this.isHorizontal();
				if (both ? index.every(function(i) {
					return i > -1;
				}) : index > -1) {
					var _this$getRenderedRang = this.getRenderedRange(), first = _this$getRenderedRang.first, viewport = _this$getRenderedRang.viewport;
					var scrollTo = function scrollTo() {
						var left = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : 0;
						var top = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : 0;
						return _this2.scrollTo({
							left,
							top,
							behavior
						});
					};
					var isToStart = to === "to-start";
					var isToEnd = to === "to-end";
					if (isToStart) {
						if (both) {
							if (viewport.first.rows - first.rows > index[0]) scrollTo(viewport.first.cols * this.itemSize[1], (viewport.first.rows - 1) * this.itemSize[0]);
							else if (viewport.first.cols - first.cols > index[1]) scrollTo((viewport.first.cols - 1) * this.itemSize[1], viewport.first.rows * this.itemSize[0]);
						} else if (viewport.first - first > index) {
							var pos = (viewport.first - 1) * this.itemSize;
							horizontal ? scrollTo(pos, 0) : scrollTo(0, pos);
						}
					} else if (isToEnd) {
						if (both) {
							if (viewport.last.rows - first.rows <= index[0] + 1) scrollTo(viewport.first.cols * this.itemSize[1], (viewport.first.rows + 1) * this.itemSize[0]);
							else if (viewport.last.cols - first.cols <= index[1] + 1) scrollTo((viewport.first.cols + 1) * this.itemSize[1], viewport.first.rows * this.itemSize[0]);
						} else if (viewport.last - first <= index + 1) {
							var _pos2 = (viewport.first + 1) * this.itemSize;
							horizontal ? scrollTo(_pos2, 0) : scrollTo(0, _pos2);
						}
					}
				}
			} else this.scrollToIndex(index, behavior);
		},
		getRenderedRange: function getRenderedRange() {
			var calculateFirstInViewport = function calculateFirstInViewport(_pos, _size) {
				return Math.floor(_pos / (_size || _pos));
			};
			var firstInViewport = this.first;
			var lastInViewport = 0;
			if (this.element) {
				var both = this.isBoth();
				var horizontal = this.isHorizontal();
				var _this$element2 = this.element, scrollTop = _this$element2.scrollTop, scrollLeft = _this$element2.scrollLeft;
				if (both) {
					firstInViewport = {
						rows: calculateFirstInViewport(scrollTop, this.itemSize[0]),
						cols: calculateFirstInViewport(scrollLeft, this.itemSize[1])
					};
					lastInViewport = {
						rows: firstInViewport.rows + this.numItemsInViewport.rows,
						cols: firstInViewport.cols + this.numItemsInViewport.cols
					};
				} else {
					firstInViewport = calculateFirstInViewport(horizontal ? scrollLeft : scrollTop, this.itemSize);
					lastInViewport = firstInViewport + this.numItemsInViewport;
				}
			}
			return {
				first: this.first,
				last: this.last,
				viewport: {
					first: firstInViewport,
					last: lastInViewport
				}
			};
		},
		calculateNumItems: function calculateNumItems() {
			var both = this.isBoth();
			var horizontal = this.isHorizontal();
			var itemSize = this.itemSize;
			var contentPos = this.getContentPosition();
			var contentWidth = this.element ? this.element.offsetWidth - contentPos.left : 0;
			var contentHeight = this.element ? this.element.offsetHeight - contentPos.top : 0;
			var calculateNumItemsInViewport = function calculateNumItemsInViewport(_contentSize, _itemSize) {
				return Math.ceil(_contentSize / (_itemSize || _contentSize));
			};
			var calculateNumToleratedItems = function calculateNumToleratedItems(_numItems) {
				return Math.ceil(_numItems / 2);
			};
			var numItemsInViewport = both ? {
				rows: calculateNumItemsInViewport(contentHeight, itemSize[0]),
				cols: calculateNumItemsInViewport(contentWidth, itemSize[1])
			} : calculateNumItemsInViewport(horizontal ? contentWidth : contentHeight, itemSize);
			return {
				numItemsInViewport,
				numToleratedItems: this.d_numToleratedItems || (both ? [calculateNumToleratedItems(numItemsInViewport.rows), calculateNumToleratedItems(numItemsInViewport.cols)] : calculateNumToleratedItems(numItemsInViewport))
			};
		},
		calculateOptions: function calculateOptions() {
			var _this3 = this;
			var both = this.isBoth();
			var first = this.first;
			var _this$calculateNumIte2 = this.calculateNumItems(), numItemsInViewport = _this$calculateNumIte2.numItemsInViewport, numToleratedItems = _this$calculateNumIte2.numToleratedItems;
			var calculateLast = function calculateLast(_first, _num, _numT) {
				var _isCols = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : false;
				return _this3.getLast(_first + _num + (_first < _numT ? 2 : 3) * _numT, _isCols);
			};
			var last = both ? {
				rows: calculateLast(first.rows, numItemsInViewport.rows, numToleratedItems[0]),
				cols: calculateLast(first.cols, numItemsInViewport.cols, numToleratedItems[1], true)
			} : calculateLast(first, numItemsInViewport, numToleratedItems);
			this.last = last;
			this.numItemsInViewport = numItemsInViewport;
			this.d_numToleratedItems = numToleratedItems;
			this.$emit("update:numToleratedItems", this.d_numToleratedItems);
			if (this.showLoader) this.loaderArr = both ? Array.from({ length: numItemsInViewport.rows }).map(function() {
				return Array.from({ length: numItemsInViewport.cols });
			}) : Array.from({ length: numItemsInViewport });
			if (this.lazy) Promise.resolve().then(function() {
				var _this3$items;
				_this3.lazyLoadState = {
					first: _this3.step ? both ? {
						rows: 0,
						cols: first.cols
					} : 0 : first,
					last: Math.min(_this3.step ? _this3.step : last, ((_this3$items = _this3.items) === null || _this3$items === void 0 ? void 0 : _this3$items.length) || 0)
				};
				_this3.$emit("lazy-load", _this3.lazyLoadState);
			});
		},
		calculateAutoSize: function calculateAutoSize() {
			var _this4 = this;
			if (this.autoSize && !this.d_loading) Promise.resolve().then(function() {
				if (_this4.content) {
					var both = _this4.isBoth();
					var horizontal = _this4.isHorizontal();
					var vertical = _this4.isVertical();
					_this4.content.style.minHeight = _this4.content.style.minWidth = "auto";
					_this4.content.style.position = "relative";
					_this4.element.style.contain = "none";
					var _ref = [Rt(_this4.element), Tt(_this4.element)], width = _ref[0], height = _ref[1];
					(both || horizontal) && (_this4.element.style.width = width < _this4.defaultWidth ? width + "px" : _this4.scrollWidth || _this4.defaultWidth + "px");
					(both || vertical) && (_this4.element.style.height = height < _this4.defaultHeight ? height + "px" : _this4.scrollHeight || _this4.defaultHeight + "px");
					_this4.content.style.minHeight = _this4.content.style.minWidth = "";
					_this4.content.style.position = "";
					_this4.element.style.contain = "";
				}
			});
		},
		getLast: function getLast() {
			var _ref2, _this$items;
			var last = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : 0;
			var isCols = arguments.length > 1 ? arguments[1] : void 0;
			return this.items ? Math.min(isCols ? ((_ref2 = this.columns || this.items[0]) === null || _ref2 === void 0 ? void 0 : _ref2.length) || 0 : ((_this$items = this.items) === null || _this$items === void 0 ? void 0 : _this$items.length) || 0, last) : 0;
		},
		getContentPosition: function getContentPosition() {
			if (this.content) {
				var style = getComputedStyle(this.content);
				var left = parseFloat(style.paddingLeft) + Math.max(parseFloat(style.left) || 0, 0);
				var right = parseFloat(style.paddingRight) + Math.max(parseFloat(style.right) || 0, 0);
				var top = parseFloat(style.paddingTop) + Math.max(parseFloat(style.top) || 0, 0);
				var bottom = parseFloat(style.paddingBottom) + Math.max(parseFloat(style.bottom) || 0, 0);
				return {
					left,
					right,
					top,
					bottom,
					x: left + right,
					y: top + bottom
				};
			}
			return {
				left: 0,
				right: 0,
				top: 0,
				bottom: 0,
				x: 0,
				y: 0
			};
		},
		setSize: function setSize() {
			var _this5 = this;
			if (this.element) {
				var both = this.isBoth();
				var horizontal = this.isHorizontal();
				var parentElement = this.element.parentElement;
				var width = this.scrollWidth || "".concat(this.element.offsetWidth || parentElement.offsetWidth, "px");
				var height = this.scrollHeight || "".concat(this.element.offsetHeight || parentElement.offsetHeight, "px");
				var setProp = function setProp(_name, _value) {
					return _this5.element.style[_name] = _value;
				};
				if (both || horizontal) {
					setProp("height", height);
					setProp("width", width);
				} else setProp("height", height);
			}
		},
		setSpacerSize: function setSpacerSize() {
			var _this6 = this;
			var items = this.items;
			if (items) {
				var both = this.isBoth();
				var horizontal = this.isHorizontal();
				var contentPos = this.getContentPosition();
				var setProp = function setProp(_name, _value, _size) {
					var _cpos = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : 0;
					return _this6.spacerStyle = _objectSpread$1(_objectSpread$1({}, _this6.spacerStyle), _defineProperty$1({}, "".concat(_name), (_value || []).length * _size + _cpos + "px"));
				};
				if (both) {
					setProp("height", items, this.itemSize[0], contentPos.y);
					setProp("width", this.columns || items[1], this.itemSize[1], contentPos.x);
				} else horizontal ? setProp("width", this.columns || items, this.itemSize, contentPos.x) : setProp("height", items, this.itemSize, contentPos.y);
			}
		},
		setContentPosition: function setContentPosition(pos) {
			var _this7 = this;
			if (this.content && !this.appendOnly) {
				var both = this.isBoth();
				var horizontal = this.isHorizontal();
				var first = pos ? pos.first : this.first;
				var calculateTranslateVal = function calculateTranslateVal(_first, _size) {
					return _first * _size;
				};
				var setTransform = function setTransform() {
					var _x = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : 0;
					var _y = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : 0;
					return _this7.contentStyle = _objectSpread$1(_objectSpread$1({}, _this7.contentStyle), { transform: "translate3d(".concat(_x, "px, ").concat(_y, "px, 0)") });
				};
				if (both) setTransform(calculateTranslateVal(first.cols, this.itemSize[1]), calculateTranslateVal(first.rows, this.itemSize[0]));
				else {
					var translateVal = calculateTranslateVal(first, this.itemSize);
					horizontal ? setTransform(translateVal, 0) : setTransform(0, translateVal);
				}
			}
		},
		onScrollPositionChange: function onScrollPositionChange(event) {
			var _this8 = this;
			var target = event.target;
			var both = this.isBoth();
			var horizontal = this.isHorizontal();
			var contentPos = this.getContentPosition();
			var calculateScrollPos = function calculateScrollPos(_pos, _cpos) {
				return _pos ? _pos > _cpos ? _pos - _cpos : _pos : 0;
			};
			var calculateCurrentIndex = function calculateCurrentIndex(_pos, _size) {
				return Math.floor(_pos / (_size || _pos));
			};
			var calculateTriggerIndex = function calculateTriggerIndex(_currentIndex, _first, _last, _num, _numT, _isScrollDownOrRight) {
				return _currentIndex <= _numT ? _numT : _isScrollDownOrRight ? _last - _num - _numT : _first + _numT - 1;
			};
			var calculateFirst = function calculateFirst(_currentIndex, _triggerIndex, _first, _last, _num, _numT, _isScrollDownOrRight, _isCols) {
				if (_currentIndex <= _numT) return 0;
				var firstValue = Math.max(0, _isScrollDownOrRight ? _currentIndex < _triggerIndex ? _first : _currentIndex - _numT : _currentIndex > _triggerIndex ? _first : _currentIndex - 2 * _numT);
				var maxFirst = _this8.getLast(firstValue, _isCols);
				if (firstValue > maxFirst) return maxFirst - _num;
				else return firstValue;
			};
			var calculateLast = function calculateLast(_currentIndex, _first, _last, _num, _numT, _isCols) {
				var lastValue = _first + _num + 2 * _numT;
				if (_currentIndex >= _numT) lastValue += _numT + 1;
				return _this8.getLast(lastValue, _isCols);
			};
			var scrollTop = calculateScrollPos(target.scrollTop, contentPos.top);
			var scrollLeft = calculateScrollPos(target.scrollLeft, contentPos.left);
			var newFirst = both ? {
				rows: 0,
				cols: 0
			} : 0;
			var newLast = this.last;
			var isRangeChanged = false;
			var newScrollPos = this.lastScrollPos;
			if (both) {
				var isScrollDown = this.lastScrollPos.top <= scrollTop;
				var isScrollRight = this.lastScrollPos.left <= scrollLeft;
				if (!this.appendOnly || this.appendOnly && (isScrollDown || isScrollRight)) {
					var currentIndex = {
						rows: calculateCurrentIndex(scrollTop, this.itemSize[0]),
						cols: calculateCurrentIndex(scrollLeft, this.itemSize[1])
					};
					var triggerIndex = {
						rows: calculateTriggerIndex(currentIndex.rows, this.first.rows, this.last.rows, this.numItemsInViewport.rows, this.d_numToleratedItems[0], isScrollDown),
						cols: calculateTriggerIndex(currentIndex.cols, this.first.cols, this.last.cols, this.numItemsInViewport.cols, this.d_numToleratedItems[1], isScrollRight)
					};
					newFirst = {
						rows: calculateFirst(currentIndex.rows, triggerIndex.rows, this.first.rows, this.last.rows, this.numItemsInViewport.rows, this.d_numToleratedItems[0], isScrollDown),
						cols: calculateFirst(currentIndex.cols, triggerIndex.cols, this.first.cols, this.last.cols, this.numItemsInViewport.cols, this.d_numToleratedItems[1], isScrollRight, true)
					};
					newLast = {
						rows: calculateLast(currentIndex.rows, newFirst.rows, this.last.rows, this.numItemsInViewport.rows, this.d_numToleratedItems[0]),
						cols: calculateLast(currentIndex.cols, newFirst.cols, this.last.cols, this.numItemsInViewport.cols, this.d_numToleratedItems[1], true)
					};
					isRangeChanged = newFirst.rows !== this.first.rows || newLast.rows !== this.last.rows || newFirst.cols !== this.first.cols || newLast.cols !== this.last.cols || this.isRangeChanged;
					newScrollPos = {
						top: scrollTop,
						left: scrollLeft
					};
				}
			} else {
				var scrollPos = horizontal ? scrollLeft : scrollTop;
				var isScrollDownOrRight = this.lastScrollPos <= scrollPos;
				if (!this.appendOnly || this.appendOnly && isScrollDownOrRight) {
					var _currentIndex2 = calculateCurrentIndex(scrollPos, this.itemSize);
					newFirst = calculateFirst(_currentIndex2, calculateTriggerIndex(_currentIndex2, this.first, this.last, this.numItemsInViewport, this.d_numToleratedItems, isScrollDownOrRight), this.first, this.last, this.numItemsInViewport, this.d_numToleratedItems, isScrollDownOrRight);
					newLast = calculateLast(_currentIndex2, newFirst, this.last, this.numItemsInViewport, this.d_numToleratedItems);
					isRangeChanged = newFirst !== this.first || newLast !== this.last || this.isRangeChanged;
					newScrollPos = scrollPos;
				}
			}
			return {
				first: newFirst,
				last: newLast,
				isRangeChanged,
				scrollPos: newScrollPos
			};
		},
		onScrollChange: function onScrollChange(event) {
			var _this$onScrollPositio = this.onScrollPositionChange(event), first = _this$onScrollPositio.first, last = _this$onScrollPositio.last, isRangeChanged = _this$onScrollPositio.isRangeChanged, scrollPos = _this$onScrollPositio.scrollPos;
			if (isRangeChanged) {
				var newState = {
					first,
					last
				};
				this.setContentPosition(newState);
				this.first = first;
				this.last = last;
				this.lastScrollPos = scrollPos;
				this.$emit("scroll-index-change", newState);
				if (this.lazy && this.isPageChanged(first)) {
					var _this$items2, _this$items3;
					var lazyLoadState = {
						first: this.step ? Math.min(this.getPageByFirst(first) * this.step, (((_this$items2 = this.items) === null || _this$items2 === void 0 ? void 0 : _this$items2.length) || 0) - this.step) : first,
						last: Math.min(this.step ? (this.getPageByFirst(first) + 1) * this.step : last, ((_this$items3 = this.items) === null || _this$items3 === void 0 ? void 0 : _this$items3.length) || 0)
					};
					(this.lazyLoadState.first !== lazyLoadState.first || this.lazyLoadState.last !== lazyLoadState.last) && this.$emit("lazy-load", lazyLoadState);
					this.lazyLoadState = lazyLoadState;
				}
			}
		},
		onScroll: function onScroll(event) {
			var _this9 = this;
			this.$emit("scroll", event);
			if (this.delay) {
				if (this.scrollTimeout) clearTimeout(this.scrollTimeout);
				if (this.isPageChanged()) {
					if (!this.d_loading && this.showLoader) (this.onScrollPositionChange(event).isRangeChanged || this.step && this.isPageChanged()) && (this.d_loading = true);
					this.scrollTimeout = setTimeout(function() {
						_this9.onScrollChange(event);
						if (_this9.d_loading && _this9.showLoader && (!_this9.lazy || _this9.loading === void 0)) {
							_this9.d_loading = false;
							_this9.page = _this9.getPageByFirst();
						}
					}, this.delay);
				}
			} else this.onScrollChange(event);
		},
		onResize: function onResize() {
			var _this0 = this;
			if (this.resizeTimeout) clearTimeout(this.resizeTimeout);
			this.resizeTimeout = setTimeout(function() {
				if (et(_this0.element)) {
					var both = _this0.isBoth();
					var vertical = _this0.isVertical();
					var horizontal = _this0.isHorizontal();
					var _ref3 = [Rt(_this0.element), Tt(_this0.element)], width = _ref3[0], height = _ref3[1];
					var isDiffWidth = width !== _this0.defaultWidth, isDiffHeight = height !== _this0.defaultHeight;
					if (both ? isDiffWidth || isDiffHeight : horizontal ? isDiffWidth : vertical ? isDiffHeight : false) {
						_this0.d_numToleratedItems = _this0.numToleratedItems;
						_this0.defaultWidth = width;
						_this0.defaultHeight = height;
						_this0.defaultContentWidth = Rt(_this0.content);
						_this0.defaultContentHeight = Tt(_this0.content);
						_this0.init();
					}
				}
			}, this.resizeDelay);
		},
		bindResizeListener: function bindResizeListener() {
			var _this1 = this;
			if (!this.resizeListener) {
				this.resizeListener = this.onResize.bind(this);
				window.addEventListener("resize", this.resizeListener);
				window.addEventListener("orientationchange", this.resizeListener);
				this.resizeObserver = new ResizeObserver(function() {
					_this1.onResize();
				});
				this.resizeObserver.observe(this.element);
			}
		},
		unbindResizeListener: function unbindResizeListener() {
			if (this.resizeListener) {
				window.removeEventListener("resize", this.resizeListener);
				window.removeEventListener("orientationchange", this.resizeListener);
				this.resizeListener = null;
			}
			if (this.resizeObserver) {
				this.resizeObserver.disconnect();
				this.resizeObserver = null;
			}
		},
		getOptions: function getOptions(renderedIndex) {
			var count = (this.items || []).length;
			var index = this.isBoth() ? this.first.rows + renderedIndex : this.first + renderedIndex;
			return {
				index,
				count,
				first: index === 0,
				last: index === count - 1,
				even: index % 2 === 0,
				odd: index % 2 !== 0
			};
		},
		getLoaderOptions: function getLoaderOptions(index, extOptions) {
			var count = this.loaderArr.length;
			return _objectSpread$1({
				index,
				count,
				first: index === 0,
				last: index === count - 1,
				even: index % 2 === 0,
				odd: index % 2 !== 0
			}, extOptions);
		},
		getPageByFirst: function getPageByFirst(first) {
			return Math.floor(((first !== null && first !== void 0 ? first : this.first) + this.d_numToleratedItems * 4) / (this.step || 1));
		},
		isPageChanged: function isPageChanged(first) {
			return this.step && !this.lazy ? this.page !== this.getPageByFirst(first !== null && first !== void 0 ? first : this.first) : true;
		},
		setContentEl: function setContentEl(el) {
			this.content = el || this.content || z(this.element, "[data-pc-section=\"content\"]");
		},
		elementRef: function elementRef(el) {
			this.element = el;
		},
		contentRef: function contentRef(el) {
			this.content = el;
		}
	},
	computed: {
		containerClass: function containerClass() {
			return [
				"p-virtualscroller",
				this["class"],
				{
					"p-virtualscroller-inline": this.inline,
					"p-virtualscroller-both p-both-scroll": this.isBoth(),
					"p-virtualscroller-horizontal p-horizontal-scroll": this.isHorizontal()
				}
			];
		},
		contentClass: function contentClass() {
			return ["p-virtualscroller-content", { "p-virtualscroller-loading": this.d_loading }];
		},
		loaderClass: function loaderClass() {
			return ["p-virtualscroller-loader", { "p-virtualscroller-loader-mask": !this.$slots.loader }];
		},
		loadedItems: function loadedItems() {
			var _this10 = this;
			if (this.items && !this.d_loading) {
				if (this.isBoth()) return this.items.slice(this.appendOnly ? 0 : this.first.rows, this.last.rows).map(function(item) {
					return _this10.columns ? item : item.slice(_this10.appendOnly ? 0 : _this10.first.cols, _this10.last.cols);
				});
				else if (this.isHorizontal() && this.columns) return this.items;
				else return this.items.slice(this.appendOnly ? 0 : this.first, this.last);
			}
			return [];
		},
		loadedRows: function loadedRows() {
			return this.d_loading ? this.loaderDisabled ? this.loaderArr : [] : this.loadedItems;
		},
		loadedColumns: function loadedColumns() {
			if (this.columns) {
				var both = this.isBoth();
				var horizontal = this.isHorizontal();
				if (both || horizontal) return this.d_loading && this.loaderDisabled ? both ? this.loaderArr[0] : this.loaderArr : this.columns.slice(both ? this.first.cols : this.first, both ? this.last.cols : this.last);
			}
			return this.columns;
		}
	},
	components: { SpinnerIcon: script$10 }
};
var _hoisted_1$43 = ["tabindex"];
function render$1(_ctx, _cache, $props, $setup, $data, $options) {
	var _component_SpinnerIcon = resolveComponent("SpinnerIcon");
	return !_ctx.disabled ? (openBlock(), createElementBlock("div", mergeProps({
		key: 0,
		ref: $options.elementRef,
		"class": $options.containerClass,
		tabindex: _ctx.tabindex,
		style: _ctx.style,
		onScroll: _cache[0] || (_cache[0] = function() {
			return $options.onScroll && $options.onScroll.apply($options, arguments);
		})
	}, _ctx.ptmi("root")), [
		renderSlot(_ctx.$slots, "content", {
			styleClass: $options.contentClass,
			items: $options.loadedItems,
			getItemOptions: $options.getOptions,
			loading: $data.d_loading,
			getLoaderOptions: $options.getLoaderOptions,
			itemSize: _ctx.itemSize,
			rows: $options.loadedRows,
			columns: $options.loadedColumns,
			contentRef: $options.contentRef,
			spacerStyle: $data.spacerStyle,
			contentStyle: $data.contentStyle,
			vertical: $options.isVertical(),
			horizontal: $options.isHorizontal(),
			both: $options.isBoth()
		}, function() {
			return [createBaseVNode("div", mergeProps({
				ref: $options.contentRef,
				"class": $options.contentClass,
				style: $data.contentStyle
			}, _ctx.ptm("content")), [(openBlock(true), createElementBlock(Fragment, null, renderList($options.loadedItems, function(item, index) {
				return renderSlot(_ctx.$slots, "item", {
					key: index,
					item,
					options: $options.getOptions(index)
				});
			}), 128))], 16)];
		}),
		_ctx.showSpacer ? (openBlock(), createElementBlock("div", mergeProps({
			key: 0,
			"class": "p-virtualscroller-spacer",
			style: $data.spacerStyle
		}, _ctx.ptm("spacer")), null, 16)) : createCommentVNode("", true),
		!_ctx.loaderDisabled && _ctx.showLoader && $data.d_loading ? (openBlock(), createElementBlock("div", mergeProps({
			key: 1,
			"class": $options.loaderClass
		}, _ctx.ptm("loader")), [_ctx.$slots && _ctx.$slots.loader ? (openBlock(true), createElementBlock(Fragment, { key: 0 }, renderList($data.loaderArr, function(_, index) {
			return renderSlot(_ctx.$slots, "loader", {
				key: index,
				options: $options.getLoaderOptions(index, $options.isBoth() && { numCols: _ctx.d_numItemsInViewport.cols })
			});
		}), 128)) : createCommentVNode("", true), renderSlot(_ctx.$slots, "loadingicon", {}, function() {
			return [createVNode(_component_SpinnerIcon, mergeProps({
				spin: "",
				"class": "p-virtualscroller-loading-icon"
			}, _ctx.ptm("loadingIcon")), null, 16)];
		})], 16)) : createCommentVNode("", true)
	], 16, _hoisted_1$43)) : (openBlock(), createElementBlock(Fragment, { key: 1 }, [renderSlot(_ctx.$slots, "default"), renderSlot(_ctx.$slots, "content", {
		items: _ctx.items,
		rows: _ctx.items,
		columns: $options.loadedColumns
	})], 64));
}
script$2.render = render$1;
// node_modules/primevue/select/style/index.mjs
var SelectStyle = BaseStyle.extend({
	name: "select",
	style: "\n    .p-select {\n        display: inline-flex;\n        cursor: pointer;\n        position: relative;\n        user-select: none;\n        background: dt('select.background');\n        border: 1px solid dt('select.border.color');\n        transition:\n            background dt('select.transition.duration'),\n            color dt('select.transition.duration'),\n            border-color dt('select.transition.duration'),\n            outline-color dt('select.transition.duration'),\n            box-shadow dt('select.transition.duration');\n        border-radius: dt('select.border.radius');\n        outline-color: transparent;\n        box-shadow: dt('select.shadow');\n    }\n\n    .p-select:not(.p-disabled):hover {\n        border-color: dt('select.hover.border.color');\n    }\n\n    .p-select:not(.p-disabled).p-focus {\n        border-color: dt('select.focus.border.color');\n        box-shadow: dt('select.focus.ring.shadow');\n        outline: dt('select.focus.ring.width') dt('select.focus.ring.style') dt('select.focus.ring.color');\n        outline-offset: dt('select.focus.ring.offset');\n    }\n\n    .p-select.p-variant-filled {\n        background: dt('select.filled.background');\n    }\n\n    .p-select.p-variant-filled:not(.p-disabled):hover {\n        background: dt('select.filled.hover.background');\n    }\n\n    .p-select.p-variant-filled:not(.p-disabled).p-focus {\n        background: dt('select.filled.focus.background');\n    }\n\n    .p-select.p-invalid {\n        border-color: dt('select.invalid.border.color');\n    }\n\n    .p-select.p-disabled {\n        opacity: 1;\n        background: dt('select.disabled.background');\n    }\n\n    .p-select-clear-icon {\n        align-self: center;\n        color: dt('select.clear.icon.color');\n        inset-inline-end: dt('select.dropdown.width');\n    }\n\n    .p-select-dropdown {\n        display: flex;\n        align-items: center;\n        justify-content: center;\n        flex-shrink: 0;\n        background: transparent;\n        color: dt('select.dropdown.color');\n        width: dt('select.dropdown.width');\n        border-start-end-radius: dt('select.border.radius');\n        border-end-end-radius: dt('select.border.radius');\n    }\n\n    .p-select-label {\n        display: block;\n        white-space: nowrap;\n        overflow: hidden;\n        flex: 1 1 auto;\n        width: 1%;\n        padding: dt('select.padding.y') dt('select.padding.x');\n        text-overflow: ellipsis;\n        cursor: pointer;\n        color: dt('select.color');\n        background: transparent;\n        border: 0 none;\n        outline: 0 none;\n        font-size: 1rem;\n    }\n\n    .p-select-label.p-placeholder {\n        color: dt('select.placeholder.color');\n    }\n\n    .p-select.p-invalid .p-select-label.p-placeholder {\n        color: dt('select.invalid.placeholder.color');\n    }\n\n    .p-select.p-disabled .p-select-label {\n        color: dt('select.disabled.color');\n    }\n\n    .p-select-label-empty {\n        overflow: hidden;\n        opacity: 0;\n    }\n\n    input.p-select-label {\n        cursor: default;\n    }\n\n    .p-select-overlay {\n        position: absolute;\n        top: 0;\n        left: 0;\n        background: dt('select.overlay.background');\n        color: dt('select.overlay.color');\n        border: 1px solid dt('select.overlay.border.color');\n        border-radius: dt('select.overlay.border.radius');\n        box-shadow: dt('select.overlay.shadow');\n        min-width: 100%;\n        transform-origin: inherit;\n        will-change: transform;\n    }\n\n    .p-select-header {\n        padding: dt('select.list.header.padding');\n    }\n\n    .p-select-filter {\n        width: 100%;\n    }\n\n    .p-select-list-container {\n        overflow: auto;\n    }\n\n    .p-select-option-group {\n        cursor: auto;\n        margin: 0;\n        padding: dt('select.option.group.padding');\n        background: dt('select.option.group.background');\n        color: dt('select.option.group.color');\n        font-weight: dt('select.option.group.font.weight');\n    }\n\n    .p-select-list {\n        margin: 0;\n        padding: 0;\n        list-style-type: none;\n        padding: dt('select.list.padding');\n        gap: dt('select.list.gap');\n        display: flex;\n        flex-direction: column;\n    }\n\n    .p-select-option {\n        cursor: pointer;\n        font-weight: normal;\n        white-space: nowrap;\n        position: relative;\n        overflow: hidden;\n        display: flex;\n        align-items: center;\n        padding: dt('select.option.padding');\n        border: 0 none;\n        color: dt('select.option.color');\n        background: transparent;\n        transition:\n            background dt('select.transition.duration'),\n            color dt('select.transition.duration'),\n            border-color dt('select.transition.duration'),\n            box-shadow dt('select.transition.duration'),\n            outline-color dt('select.transition.duration');\n        border-radius: dt('select.option.border.radius');\n    }\n\n    .p-select-option:not(.p-select-option-selected):not(.p-disabled).p-focus {\n        background: dt('select.option.focus.background');\n        color: dt('select.option.focus.color');\n    }\n\n    .p-select-option:not(.p-select-option-selected):not(.p-disabled):hover {\n        background: dt('select.option.focus.background');\n        color: dt('select.option.focus.color');\n    }\n\n    .p-select-option.p-select-option-selected {\n        background: dt('select.option.selected.background');\n        color: dt('select.option.selected.color');\n    }\n\n    .p-select-option.p-select-option-selected.p-focus {\n        background: dt('select.option.selected.focus.background');\n        color: dt('select.option.selected.focus.color');\n    }\n   \n    .p-select-option-blank-icon {\n        flex-shrink: 0;\n    }\n\n    .p-select-option-check-icon {\n        position: relative;\n        flex-shrink: 0;\n        margin-inline-start: dt('select.checkmark.gutter.start');\n        margin-inline-end: dt('select.checkmark.gutter.end');\n        color: dt('select.checkmark.color');\n    }\n\n    .p-select-empty-message {\n        padding: dt('select.empty.message.padding');\n    }\n\n    .p-select-fluid {\n        display: flex;\n        width: 100%;\n    }\n\n    .p-select-sm .p-select-label {\n        font-size: dt('select.sm.font.size');\n        padding-block: dt('select.sm.padding.y');\n        padding-inline: dt('select.sm.padding.x');\n    }\n\n    .p-select-sm .p-select-dropdown .p-icon {\n        font-size: dt('select.sm.font.size');\n        width: dt('select.sm.font.size');\n        height: dt('select.sm.font.size');\n    }\n\n    .p-select-lg .p-select-label {\n        font-size: dt('select.lg.font.size');\n        padding-block: dt('select.lg.padding.y');\n        padding-inline: dt('select.lg.padding.x');\n    }\n\n    .p-select-lg .p-select-dropdown .p-icon {\n        font-size: dt('select.lg.font.size');\n        width: dt('select.lg.font.size');\n        height: dt('select.lg.font.size');\n    }\n\n    .p-floatlabel-in .p-select-filter {\n        padding-block-start: dt('select.padding.y');\n        padding-block-end: dt('select.padding.y');\n    }\n",
	classes: {
		root: function root(_ref) {
			var instance = _ref.instance, props = _ref.props, state = _ref.state;
			return ["p-select p-component p-inputwrapper", {
				"p-disabled": props.disabled,
				"p-invalid": instance.$invalid,
				"p-variant-filled": instance.$variant === "filled",
				"p-focus": state.focused,
				"p-inputwrapper-filled": instance.$filled,
				"p-inputwrapper-focus": state.focused || state.overlayVisible,
				"p-select-open": state.overlayVisible,
				"p-select-fluid": instance.$fluid,
				"p-select-sm p-inputfield-sm": props.size === "small",
				"p-select-lg p-inputfield-lg": props.size === "large"
			}];
		},
		label: function label(_ref2) {
			var _instance$label;
			var instance = _ref2.instance, props = _ref2.props;
			return ["p-select-label", {
				"p-placeholder": !props.editable && instance.label === props.placeholder,
				"p-select-label-empty": !props.editable && !instance.$slots["value"] && (instance.label === "p-emptylabel" || ((_instance$label = instance.label) === null || _instance$label === void 0 ? void 0 : _instance$label.length) === 0)
			}];
		},
		clearIcon: "p-select-clear-icon",
		dropdown: "p-select-dropdown",
		loadingicon: "p-select-loading-icon",
		dropdownIcon: "p-select-dropdown-icon",
		overlay: "p-select-overlay p-component",
		header: "p-select-header",
		pcFilter: "p-select-filter",
		listContainer: "p-select-list-container",
		list: "p-select-list",
		optionGroup: "p-select-option-group",
		optionGroupLabel: "p-select-option-group-label",
		option: function option(_ref3) {
			var instance = _ref3.instance, props = _ref3.props, state = _ref3.state, _option = _ref3.option, focusedOption = _ref3.focusedOption;
			return ["p-select-option", {
				"p-select-option-selected": instance.isSelected(_option) && props.highlightOnSelect,
				"p-focus": state.focusedOptionIndex === focusedOption,
				"p-disabled": instance.isOptionDisabled(_option)
			}];
		},
		optionLabel: "p-select-option-label",
		optionCheckIcon: "p-select-option-check-icon",
		optionBlankIcon: "p-select-option-blank-icon",
		emptyMessage: "p-select-empty-message"
	}
});
// node_modules/primevue/select/index.mjs
var script$1 = {
	name: "BaseSelect",
	"extends": script$4,
	props: {
		options: Array,
		optionLabel: [String, Function],
		optionValue: [String, Function],
		optionDisabled: [String, Function],
		optionGroupLabel: [String, Function],
		optionGroupChildren: [String, Function],
		scrollHeight: {
			type: String,
			"default": "14rem"
		},
		filter: Boolean,
		filterPlaceholder: String,
		filterLocale: String,
		filterMatchMode: {
			type: String,
			"default": "contains"
		},
		filterFields: {
			type: Array,
			"default": null
		},
		editable: Boolean,
		placeholder: {
			type: String,
			"default": null
		},
		dataKey: null,
		showClear: {
			type: Boolean,
			"default": false
		},
		inputId: {
			type: String,
			"default": null
		},
		inputClass: {
			type: [String, Object],
			"default": null
		},
		inputStyle: {
			type: Object,
			"default": null
		},
		labelId: {
			type: String,
			"default": null
		},
		labelClass: {
			type: [String, Object],
			"default": null
		},
		labelStyle: {
			type: Object,
			"default": null
		},
		panelClass: {
			type: [String, Object],
			"default": null
		},
		overlayStyle: {
			type: Object,
			"default": null
		},
		overlayClass: {
			type: [String, Object],
			"default": null
		},
		panelStyle: {
			type: Object,
			"default": null
		},
		appendTo: {
			type: [String, Object],
			"default": "body"
		},
		loading: {
			type: Boolean,
			"default": false
		},
		clearIcon: {
			type: String,
			"default": void 0
		},
		dropdownIcon: {
			type: String,
			"default": void 0
		},
		filterIcon: {
			type: String,
			"default": void 0
		},
		loadingIcon: {
			type: String,
			"default": void 0
		},
		resetFilterOnHide: {
			type: Boolean,
			"default": false
		},
		resetFilterOnClear: {
			type: Boolean,
			"default": false
		},
		virtualScrollerOptions: {
			type: Object,
			"default": null
		},
		autoOptionFocus: {
			type: Boolean,
			"default": false
		},
		autoFilterFocus: {
			type: Boolean,
			"default": false
		},
		selectOnFocus: {
			type: Boolean,
			"default": false
		},
		focusOnHover: {
			type: Boolean,
			"default": true
		},
		highlightOnSelect: {
			type: Boolean,
			"default": true
		},
		checkmark: {
			type: Boolean,
			"default": false
		},
		filterMessage: {
			type: String,
			"default": null
		},
		selectionMessage: {
			type: String,
			"default": null
		},
		emptySelectionMessage: {
			type: String,
			"default": null
		},
		emptyFilterMessage: {
			type: String,
			"default": null
		},
		emptyMessage: {
			type: String,
			"default": null
		},
		tabindex: {
			type: Number,
			"default": 0
		},
		ariaLabel: {
			type: String,
			"default": null
		},
		ariaLabelledby: {
			type: String,
			"default": null
		}
	},
	style: SelectStyle,
	provide: function provide() {
		return {
			$pcSelect: this,
			$parentInstance: this
		};
	}
};
function _typeof(o) {
	"@babel/helpers - typeof";
	return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
		return typeof o;
	} : function(o) {
		return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
	}, _typeof(o);
}
function _toConsumableArray(r) {
	return _arrayWithoutHoles(r) || _iterableToArray(r) || _unsupportedIterableToArray(r) || _nonIterableSpread();
}
function _nonIterableSpread() {
	throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function _unsupportedIterableToArray(r, a) {
	if (r) {
		if ("string" == typeof r) return _arrayLikeToArray(r, a);
		var t = {}.toString.call(r).slice(8, -1);
		return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
	}
}
function _iterableToArray(r) {
	if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
}
function _arrayWithoutHoles(r) {
	if (Array.isArray(r)) return _arrayLikeToArray(r);
}
function _arrayLikeToArray(r, a) {
	(null == a || a > r.length) && (a = r.length);
	for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
	return n;
}
function ownKeys(e, r) {
	var t = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var o = Object.getOwnPropertySymbols(e);
		r && (o = o.filter(function(r) {
			return Object.getOwnPropertyDescriptor(e, r).enumerable;
		})), t.push.apply(t, o);
	}
	return t;
}
function _objectSpread(e) {
	for (var r = 1; r < arguments.length; r++) {
		var t = null != arguments[r] ? arguments[r] : {};
		r % 2 ? ownKeys(Object(t), true).forEach(function(r) {
			_defineProperty(e, r, t[r]);
		}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r) {
			Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
		});
	}
	return e;
}
function _defineProperty(e, r, t) {
	return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
		value: t,
		enumerable: true,
		configurable: true,
		writable: true
	}) : e[r] = t, e;
}
function _toPropertyKey(t) {
	var i = _toPrimitive(t, "string");
	return "symbol" == _typeof(i) ? i : i + "";
}
function _toPrimitive(t, r) {
	if ("object" != _typeof(t) || !t) return t;
	var e = t[Symbol.toPrimitive];
	if (void 0 !== e) {
		var i = e.call(t, r);
		if ("object" != _typeof(i)) return i;
		throw new TypeError("@@toPrimitive must return a primitive value.");
	}
	return ("string" === r ? String : Number)(t);
}
var script = {
	name: "Select",
	"extends": script$1,
	inheritAttrs: false,
	emits: [
		"change",
		"focus",
		"blur",
		"before-show",
		"before-hide",
		"show",
		"hide",
		"filter"
	],
	outsideClickListener: null,
	scrollHandler: null,
	resizeListener: null,
	labelClickListener: null,
	matchMediaOrientationListener: null,
	overlay: null,
	list: null,
	virtualScroller: null,
	searchTimeout: null,
	searchValue: null,
	isModelValueChanged: false,
	data: function data() {
		return {
			clicked: false,
			focused: false,
			focusedOptionIndex: -1,
			filterValue: null,
			overlayVisible: false,
			queryOrientation: null
		};
	},
	watch: {
		modelValue: function modelValue() {
			this.isModelValueChanged = true;
		},
		options: function options() {
			this.autoUpdateModel();
		}
	},
	mounted: function mounted() {
		this.autoUpdateModel();
		this.bindLabelClickListener();
		this.bindMatchMediaOrientationListener();
	},
	updated: function updated() {
		if (this.overlayVisible && this.isModelValueChanged) this.scrollInView(this.findSelectedOptionIndex());
		this.isModelValueChanged = false;
	},
	beforeUnmount: function beforeUnmount() {
		this.unbindOutsideClickListener();
		this.unbindResizeListener();
		this.unbindLabelClickListener();
		this.unbindMatchMediaOrientationListener();
		if (this.scrollHandler) {
			this.scrollHandler.destroy();
			this.scrollHandler = null;
		}
		if (this.overlay) {
			x.clear(this.overlay);
			this.overlay = null;
		}
	},
	methods: {
		getOptionIndex: function getOptionIndex(index, fn) {
			return this.virtualScrollerDisabled ? index : fn && fn(index)["index"];
		},
		getOptionLabel: function getOptionLabel(option) {
			return this.optionLabel ? p$1(option, this.optionLabel) : option;
		},
		getOptionValue: function getOptionValue(option) {
			return this.optionValue ? p$1(option, this.optionValue) : option;
		},
		getOptionRenderKey: function getOptionRenderKey(option, index) {
			return (this.dataKey ? p$1(option, this.dataKey) : this.getOptionLabel(option)) + "_" + index;
		},
		getPTItemOptions: function getPTItemOptions(option, itemOptions, index, key) {
			return this.ptm(key, { context: {
				option,
				index,
				selected: this.isSelected(option),
				focused: this.focusedOptionIndex === this.getOptionIndex(index, itemOptions),
				disabled: this.isOptionDisabled(option)
			} });
		},
		isOptionDisabled: function isOptionDisabled(option) {
			return this.optionDisabled ? p$1(option, this.optionDisabled) : false;
		},
		isOptionGroup: function isOptionGroup(option) {
			return this.optionGroupLabel && option.optionGroup && option.group;
		},
		getOptionGroupLabel: function getOptionGroupLabel(optionGroup) {
			return p$1(optionGroup, this.optionGroupLabel);
		},
		getOptionGroupChildren: function getOptionGroupChildren(optionGroup) {
			return p$1(optionGroup, this.optionGroupChildren);
		},
		getAriaPosInset: function getAriaPosInset(index) {
			var _this = this;
			return (this.optionGroupLabel ? index - this.visibleOptions.slice(0, index).filter(function(option) {
				return _this.isOptionGroup(option);
			}).length : index) + 1;
		},
		show: function show(isFocus) {
			this.$emit("before-show");
			this.overlayVisible = true;
			this.focusedOptionIndex = this.focusedOptionIndex !== -1 ? this.focusedOptionIndex : this.autoOptionFocus ? this.findFirstFocusedOptionIndex() : this.editable ? -1 : this.findSelectedOptionIndex();
			isFocus && bt(this.$refs.focusInput);
		},
		hide: function hide(isFocus) {
			var _this2 = this;
			var _hide = function _hide() {
				_this2.$emit("before-hide");
				_this2.overlayVisible = false;
				_this2.clicked = false;
				_this2.focusedOptionIndex = -1;
				_this2.searchValue = "";
				_this2.resetFilterOnHide && (_this2.filterValue = null);
				isFocus && bt(_this2.$refs.focusInput);
			};
			setTimeout(function() {
				_hide();
			}, 0);
		},
		onFocus: function onFocus(event) {
			if (this.disabled) return;
			this.focused = true;
			if (this.overlayVisible) {
				this.focusedOptionIndex = this.focusedOptionIndex !== -1 ? this.focusedOptionIndex : this.autoOptionFocus ? this.findFirstFocusedOptionIndex() : this.editable ? -1 : this.findSelectedOptionIndex();
				this.scrollInView(this.focusedOptionIndex);
			}
			this.$emit("focus", event);
		},
		onBlur: function onBlur(event) {
			var _this3 = this;
			setTimeout(function() {
				var _this3$formField$onBl, _this3$formField;
				_this3.focused = false;
				_this3.focusedOptionIndex = -1;
				_this3.searchValue = "";
				_this3.$emit("blur", event);
				(_this3$formField$onBl = (_this3$formField = _this3.formField).onBlur) === null || _this3$formField$onBl === void 0 || _this3$formField$onBl.call(_this3$formField, event);
			}, 100);
		},
		onKeyDown: function onKeyDown(event) {
			var _this4 = this;
			if (this.disabled) {
				event.preventDefault();
				return;
			}
			if ($t()) switch (event.code) {
				case "Backspace":
					this.onBackspaceKey(event, this.editable);
					break;
				case "Enter":
				case "NumpadDecimal":
					this.onEnterKey(event);
					break;
				default:
					event.preventDefault();
					return;
			}
			var metaKey = event.metaKey || event.ctrlKey;
			switch (event.code) {
				case "ArrowDown":
					this.onArrowDownKey(event);
					break;
				case "ArrowUp":
					this.onArrowUpKey(event, this.editable);
					break;
				case "ArrowLeft":
				case "ArrowRight":
					this.onArrowLeftKey(event, this.editable);
					break;
				case "Home":
					this.onHomeKey(event, this.editable);
					break;
				case "End":
					this.onEndKey(event, this.editable);
					break;
				case "PageDown":
					this.onPageDownKey(event);
					break;
				case "PageUp":
					this.onPageUpKey(event);
					break;
				case "Space":
					this.onSpaceKey(event, this.editable);
					break;
				case "Enter":
				case "NumpadEnter":
					this.onEnterKey(event);
					break;
				case "Escape":
					this.onEscapeKey(event);
					break;
				case "Tab":
					this.onTabKey(event);
					break;
				case "Backspace":
					this.onBackspaceKey(event, this.editable);
					break;
				case "ShiftLeft":
				case "ShiftRight": break;
				default: if (!metaKey && J(event.key)) {
					!this.overlayVisible && this.show();
					!this.editable && this.searchOptions(event, event.key);
					if (this.filter) this.$nextTick(function() {
						if (_this4.$refs.filterInput) bt(_this4.$refs.filterInput.$el);
					});
				}
			}
			this.clicked = false;
		},
		onEditableInput: function onEditableInput(event) {
			var value = event.target.value;
			this.searchValue = "";
			!this.searchOptions(event, value) && (this.focusedOptionIndex = -1);
			this.updateModel(event, value);
			!this.overlayVisible && s$2(value) && this.show();
		},
		onContainerClick: function onContainerClick(event) {
			if (this.disabled || this.loading) return;
			if (event.target.tagName === "INPUT" || event.target.getAttribute("data-pc-section") === "clearicon" || event.target.closest("[data-pc-section=\"clearicon\"]")) return;
			else if (!this.overlay || !this.overlay.contains(event.target)) this.overlayVisible ? this.hide(true) : this.show(true);
			this.clicked = true;
		},
		onClearClick: function onClearClick(event) {
			this.updateModel(event, null);
			this.resetFilterOnClear && (this.filterValue = null);
		},
		onFirstHiddenFocus: function onFirstHiddenFocus(event) {
			bt(event.relatedTarget === this.$refs.focusInput ? vt(this.overlay, ":not([data-p-hidden-focusable=\"true\"])") : this.$refs.focusInput);
		},
		onLastHiddenFocus: function onLastHiddenFocus(event) {
			bt(event.relatedTarget === this.$refs.focusInput ? Lt(this.overlay, ":not([data-p-hidden-focusable=\"true\"])") : this.$refs.focusInput);
		},
		onOptionSelect: function onOptionSelect(event, option) {
			var isHide = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : true;
			if (!this.overlayVisible) return;
			var value = this.getOptionValue(option);
			this.updateModel(event, value);
			isHide && this.hide(true);
		},
		onOptionMouseMove: function onOptionMouseMove(event, index) {
			if (this.focusOnHover) this.changeFocusedOptionIndex(event, index);
		},
		onFilterChange: function onFilterChange(event) {
			var value = event.target.value;
			this.filterValue = value;
			this.focusedOptionIndex = -1;
			this.$emit("filter", {
				originalEvent: event,
				value
			});
			!this.virtualScrollerDisabled && this.virtualScroller.scrollToIndex(0);
		},
		onFilterKeyDown: function onFilterKeyDown(event) {
			if (event.isComposing) return;
			switch (event.code) {
				case "ArrowDown":
					this.onArrowDownKey(event);
					break;
				case "ArrowUp":
					this.onArrowUpKey(event, true);
					break;
				case "ArrowLeft":
				case "ArrowRight":
					this.onArrowLeftKey(event, true);
					break;
				case "Home":
					this.onHomeKey(event, true);
					break;
				case "End":
					this.onEndKey(event, true);
					break;
				case "Enter":
				case "NumpadEnter":
					this.onEnterKey(event);
					break;
				case "Escape":
					this.onEscapeKey(event);
					break;
				case "Tab": this.onTabKey(event);
			}
		},
		onFilterBlur: function onFilterBlur() {
			this.focusedOptionIndex = -1;
		},
		onFilterUpdated: function onFilterUpdated() {
			if (this.overlayVisible) this.alignOverlay();
		},
		onOverlayClick: function onOverlayClick(event) {
			OverlayEventBus.emit("overlay-click", {
				originalEvent: event,
				target: this.$el
			});
		},
		onOverlayKeyDown: function onOverlayKeyDown(event) {
			switch (event.code) {
				case "Escape": this.onEscapeKey(event);
			}
		},
		onArrowDownKey: function onArrowDownKey(event) {
			if (!this.overlayVisible) {
				this.show();
				this.editable && this.changeFocusedOptionIndex(event, this.findSelectedOptionIndex());
			} else {
				var optionIndex = this.focusedOptionIndex !== -1 ? this.findNextOptionIndex(this.focusedOptionIndex) : this.clicked ? this.findFirstOptionIndex() : this.findFirstFocusedOptionIndex();
				this.changeFocusedOptionIndex(event, optionIndex);
			}
			event.preventDefault();
		},
		onArrowUpKey: function onArrowUpKey(event) {
			var pressedInInputText = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false;
			if (event.altKey && !pressedInInputText) {
				if (this.focusedOptionIndex !== -1) this.onOptionSelect(event, this.visibleOptions[this.focusedOptionIndex]);
				this.overlayVisible && this.hide();
				event.preventDefault();
			} else {
				var optionIndex = this.focusedOptionIndex !== -1 ? this.findPrevOptionIndex(this.focusedOptionIndex) : this.clicked ? this.findLastOptionIndex() : this.findLastFocusedOptionIndex();
				this.changeFocusedOptionIndex(event, optionIndex);
				!this.overlayVisible && this.show();
				event.preventDefault();
			}
		},
		onArrowLeftKey: function onArrowLeftKey(event) {
			arguments.length > 1 && arguments[1] !== void 0 && arguments[1] && (this.focusedOptionIndex = -1);
		},
		onHomeKey: function onHomeKey(event) {
			if (arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false) {
				var target = event.currentTarget;
				if (event.shiftKey) target.setSelectionRange(0, event.target.selectionStart);
				else {
					target.setSelectionRange(0, 0);
					this.focusedOptionIndex = -1;
				}
			} else {
				this.changeFocusedOptionIndex(event, this.findFirstOptionIndex());
				!this.overlayVisible && this.show();
			}
			event.preventDefault();
		},
		onEndKey: function onEndKey(event) {
			if (arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false) {
				var target = event.currentTarget;
				if (event.shiftKey) target.setSelectionRange(event.target.selectionStart, target.value.length);
				else {
					var len = target.value.length;
					target.setSelectionRange(len, len);
					this.focusedOptionIndex = -1;
				}
			} else {
				this.changeFocusedOptionIndex(event, this.findLastOptionIndex());
				!this.overlayVisible && this.show();
			}
			event.preventDefault();
		},
		onPageUpKey: function onPageUpKey(event) {
			this.scrollInView(0);
			event.preventDefault();
		},
		onPageDownKey: function onPageDownKey(event) {
			this.scrollInView(this.visibleOptions.length - 1);
			event.preventDefault();
		},
		onEnterKey: function onEnterKey(event) {
			if (!this.overlayVisible) {
				this.focusedOptionIndex = -1;
				this.onArrowDownKey(event);
			} else {
				if (this.focusedOptionIndex !== -1) this.onOptionSelect(event, this.visibleOptions[this.focusedOptionIndex]);
				this.hide(true);
			}
			event.preventDefault();
		},
		onSpaceKey: function onSpaceKey(event) {
			!(arguments.length > 1 && arguments[1] !== void 0 && arguments[1]) && this.onEnterKey(event);
		},
		onEscapeKey: function onEscapeKey(event) {
			this.overlayVisible && this.hide(true);
			event.preventDefault();
			event.stopPropagation();
		},
		onTabKey: function onTabKey(event) {
			if (!(arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false)) {
				if (this.overlayVisible && this.hasFocusableElements()) {
					bt(this.$refs.firstHiddenFocusableElementOnOverlay);
					event.preventDefault();
				} else {
					if (this.focusedOptionIndex !== -1) this.onOptionSelect(event, this.visibleOptions[this.focusedOptionIndex]);
					this.overlayVisible && this.hide(this.filter);
				}
			}
		},
		onBackspaceKey: function onBackspaceKey(event) {
			if (arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false) !this.overlayVisible && this.show();
		},
		onOverlayEnter: function onOverlayEnter(el) {
			var _this5 = this;
			x.set("overlay", el, this.$primevue.config.zIndex.overlay);
			S$1(el, {
				position: "absolute",
				top: "0"
			});
			this.alignOverlay();
			this.scrollInView();
			this.$attrSelector && el.setAttribute(this.$attrSelector, "");
			setTimeout(function() {
				_this5.autoFilterFocus && _this5.filter && bt(_this5.$refs.filterInput.$el);
				_this5.autoUpdateModel();
			}, 1);
		},
		onOverlayAfterEnter: function onOverlayAfterEnter() {
			this.bindOutsideClickListener();
			this.bindScrollListener();
			this.bindResizeListener();
			this.$emit("show");
		},
		onOverlayLeave: function onOverlayLeave(el) {
			var _this6 = this;
			el.style.pointerEvents = "none";
			this.unbindOutsideClickListener();
			this.unbindScrollListener();
			this.unbindResizeListener();
			if (this.autoFilterFocus && this.filter && !this.editable) this.$nextTick(function() {
				if (_this6.$refs.filterInput) bt(_this6.$refs.filterInput.$el);
			});
			this.$emit("hide");
			this.overlay = null;
		},
		onOverlayAfterLeave: function onOverlayAfterLeave(el) {
			x.clear(el);
		},
		alignOverlay: function alignOverlay() {
			if (this.appendTo === "self") I(this.overlay, this.$el);
			else if (this.overlay) {
				this.overlay.style.minWidth = v$1(this.$el) + "px";
				D(this.overlay, this.$el);
			}
		},
		bindOutsideClickListener: function bindOutsideClickListener() {
			var _this7 = this;
			if (!this.outsideClickListener) {
				this.outsideClickListener = function(event) {
					var composedPath = event.composedPath();
					if (_this7.overlayVisible && _this7.overlay && !composedPath.includes(_this7.$el) && !composedPath.includes(_this7.overlay)) _this7.hide();
				};
				document.addEventListener("click", this.outsideClickListener, true);
			}
		},
		unbindOutsideClickListener: function unbindOutsideClickListener() {
			if (this.outsideClickListener) {
				document.removeEventListener("click", this.outsideClickListener, true);
				this.outsideClickListener = null;
			}
		},
		bindScrollListener: function bindScrollListener() {
			var _this8 = this;
			if (!this.scrollHandler) this.scrollHandler = new ConnectedOverlayScrollHandler(this.$refs.container, function() {
				if (_this8.overlayVisible) _this8.hide();
			});
			this.scrollHandler.bindScrollListener();
		},
		unbindScrollListener: function unbindScrollListener() {
			if (this.scrollHandler) this.scrollHandler.unbindScrollListener();
		},
		bindResizeListener: function bindResizeListener() {
			var _this9 = this;
			if (!this.resizeListener) {
				this.resizeListener = function() {
					if (_this9.overlayVisible && !Yt()) _this9.hide();
				};
				window.addEventListener("resize", this.resizeListener);
			}
		},
		unbindResizeListener: function unbindResizeListener() {
			if (this.resizeListener) {
				window.removeEventListener("resize", this.resizeListener);
				this.resizeListener = null;
			}
		},
		bindLabelClickListener: function bindLabelClickListener() {
			var _this0 = this;
			if (!this.editable && !this.labelClickListener) {
				var label = document.querySelector("label[for=\"".concat(this.labelId, "\"]"));
				if (label && et(label)) {
					this.labelClickListener = function() {
						bt(_this0.$refs.focusInput);
					};
					label.addEventListener("click", this.labelClickListener);
				}
			}
		},
		unbindLabelClickListener: function unbindLabelClickListener() {
			if (this.labelClickListener) {
				var label = document.querySelector("label[for=\"".concat(this.labelId, "\"]"));
				if (label && et(label)) label.removeEventListener("click", this.labelClickListener);
			}
		},
		bindMatchMediaOrientationListener: function bindMatchMediaOrientationListener() {
			var _this1 = this;
			if (!this.matchMediaOrientationListener) {
				var query = matchMedia("(orientation: portrait)");
				this.queryOrientation = query;
				this.matchMediaOrientationListener = function() {
					_this1.alignOverlay();
				};
				this.queryOrientation.addEventListener("change", this.matchMediaOrientationListener);
			}
		},
		unbindMatchMediaOrientationListener: function unbindMatchMediaOrientationListener() {
			if (this.matchMediaOrientationListener) {
				this.queryOrientation.removeEventListener("change", this.matchMediaOrientationListener);
				this.queryOrientation = null;
				this.matchMediaOrientationListener = null;
			}
		},
		hasFocusableElements: function hasFocusableElements() {
			return b$1(this.overlay, ":not([data-p-hidden-focusable=\"true\"])").length > 0;
		},
		isOptionExactMatched: function isOptionExactMatched(option) {
			var _this$getOptionLabel;
			return this.isValidOption(option) && typeof this.getOptionLabel(option) === "string" && ((_this$getOptionLabel = this.getOptionLabel(option)) === null || _this$getOptionLabel === void 0 ? void 0 : _this$getOptionLabel.toLocaleLowerCase(this.filterLocale)) == this.searchValue.toLocaleLowerCase(this.filterLocale);
		},
		isOptionStartsWith: function isOptionStartsWith(option) {
			var _this$getOptionLabel2;
			return this.isValidOption(option) && typeof this.getOptionLabel(option) === "string" && ((_this$getOptionLabel2 = this.getOptionLabel(option)) === null || _this$getOptionLabel2 === void 0 ? void 0 : _this$getOptionLabel2.toLocaleLowerCase(this.filterLocale).startsWith(this.searchValue.toLocaleLowerCase(this.filterLocale)));
		},
		isValidOption: function isValidOption(option) {
			return s$2(option) && !(this.isOptionDisabled(option) || this.isOptionGroup(option));
		},
		isValidSelectedOption: function isValidSelectedOption(option) {
			return this.isValidOption(option) && this.isSelected(option);
		},
		isSelected: function isSelected(option) {
			return k$2(this.d_value, this.getOptionValue(option), this.equalityKey);
		},
		findFirstOptionIndex: function findFirstOptionIndex() {
			var _this10 = this;
			return this.visibleOptions.findIndex(function(option) {
				return _this10.isValidOption(option);
			});
		},
		findLastOptionIndex: function findLastOptionIndex() {
			var _this11 = this;
			return M$1(this.visibleOptions, function(option) {
				return _this11.isValidOption(option);
			});
		},
		findNextOptionIndex: function findNextOptionIndex(index) {
			var _this12 = this;
			var matchedOptionIndex = index < this.visibleOptions.length - 1 ? this.visibleOptions.slice(index + 1).findIndex(function(option) {
				return _this12.isValidOption(option);
			}) : -1;
			return matchedOptionIndex > -1 ? matchedOptionIndex + index + 1 : index;
		},
		findPrevOptionIndex: function findPrevOptionIndex(index) {
			var _this13 = this;
			var matchedOptionIndex = index > 0 ? M$1(this.visibleOptions.slice(0, index), function(option) {
				return _this13.isValidOption(option);
			}) : -1;
			return matchedOptionIndex > -1 ? matchedOptionIndex : index;
		},
		findSelectedOptionIndex: function findSelectedOptionIndex() {
			var _this14 = this;
			return this.visibleOptions.findIndex(function(option) {
				return _this14.isValidSelectedOption(option);
			});
		},
		findFirstFocusedOptionIndex: function findFirstFocusedOptionIndex() {
			var selectedIndex = this.findSelectedOptionIndex();
			return selectedIndex < 0 ? this.findFirstOptionIndex() : selectedIndex;
		},
		findLastFocusedOptionIndex: function findLastFocusedOptionIndex() {
			var selectedIndex = this.findSelectedOptionIndex();
			return selectedIndex < 0 ? this.findLastOptionIndex() : selectedIndex;
		},
		searchOptions: function searchOptions(event, _char) {
			var _this15 = this;
			this.searchValue = (this.searchValue || "") + _char;
			var optionIndex = -1;
			var matched = false;
			if (s$2(this.searchValue)) {
				optionIndex = this.visibleOptions.findIndex(function(option) {
					return _this15.isOptionExactMatched(option);
				});
				if (optionIndex === -1) optionIndex = this.visibleOptions.findIndex(function(option) {
					return _this15.isOptionStartsWith(option);
				});
				if (optionIndex !== -1) matched = true;
				if (optionIndex === -1 && this.focusedOptionIndex === -1) optionIndex = this.findFirstFocusedOptionIndex();
				if (optionIndex !== -1) this.changeFocusedOptionIndex(event, optionIndex);
			}
			if (this.searchTimeout) clearTimeout(this.searchTimeout);
			this.searchTimeout = setTimeout(function() {
				_this15.searchValue = "";
				_this15.searchTimeout = null;
			}, 500);
			return matched;
		},
		changeFocusedOptionIndex: function changeFocusedOptionIndex(event, index) {
			if (this.focusedOptionIndex !== index) {
				this.focusedOptionIndex = index;
				this.scrollInView();
				if (this.selectOnFocus) this.onOptionSelect(event, this.visibleOptions[index], false);
			}
		},
		scrollInView: function scrollInView() {
			var _this16 = this;
			var index = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : -1;
			this.$nextTick(function() {
				var id = index !== -1 ? "".concat(_this16.$id, "_").concat(index) : _this16.focusedOptionId;
				var element = z(_this16.list, "li[id=\"".concat(id, "\"]"));
				if (element) element.scrollIntoView && element.scrollIntoView({
					block: "nearest",
					inline: "nearest"
				});
				else if (!_this16.virtualScrollerDisabled) _this16.virtualScroller && _this16.virtualScroller.scrollToIndex(index !== -1 ? index : _this16.focusedOptionIndex);
			});
		},
		autoUpdateModel: function autoUpdateModel() {
			if (this.autoOptionFocus) this.focusedOptionIndex = this.findFirstFocusedOptionIndex();
			if (this.selectOnFocus && this.autoOptionFocus && !this.$filled) this.onOptionSelect(null, this.visibleOptions[this.focusedOptionIndex], false);
		},
		updateModel: function updateModel(event, value) {
			this.writeValue(value, event);
			this.$emit("change", {
				originalEvent: event,
				value
			});
		},
		flatOptions: function flatOptions(options) {
			var _this17 = this;
			return (options || []).reduce(function(result, option, index) {
				result.push({
					optionGroup: option,
					group: true,
					index
				});
				var optionGroupChildren = _this17.getOptionGroupChildren(option);
				optionGroupChildren && optionGroupChildren.forEach(function(o) {
					return result.push(o);
				});
				return result;
			}, []);
		},
		overlayRef: function overlayRef(el) {
			this.overlay = el;
		},
		listRef: function listRef(el, contentRef) {
			this.list = el;
			contentRef && contentRef(el);
		},
		virtualScrollerRef: function virtualScrollerRef(el) {
			this.virtualScroller = el;
		}
	},
	computed: {
		visibleOptions: function visibleOptions() {
			var _this18 = this;
			var options = this.optionGroupLabel ? this.flatOptions(this.options) : this.options || [];
			if (this.filterValue) {
				var filteredOptions = FilterService.filter(options, this.searchFields, this.filterValue, this.filterMatchMode, this.filterLocale);
				if (this.optionGroupLabel) {
					var optionGroups = this.options || [];
					var filtered = [];
					optionGroups.forEach(function(group) {
						var filteredItems = _this18.getOptionGroupChildren(group).filter(function(item) {
							return filteredOptions.includes(item);
						});
						if (filteredItems.length > 0) filtered.push(_objectSpread(_objectSpread({}, group), {}, _defineProperty({}, typeof _this18.optionGroupChildren === "string" ? _this18.optionGroupChildren : "items", _toConsumableArray(filteredItems))));
					});
					return this.flatOptions(filtered);
				}
				return filteredOptions;
			}
			return options;
		},
		hasSelectedOption: function hasSelectedOption() {
			return this.$filled;
		},
		label: function label() {
			var selectedOptionIndex = this.findSelectedOptionIndex();
			return selectedOptionIndex !== -1 ? this.getOptionLabel(this.visibleOptions[selectedOptionIndex]) : this.placeholder || "p-emptylabel";
		},
		editableInputValue: function editableInputValue() {
			var selectedOptionIndex = this.findSelectedOptionIndex();
			return selectedOptionIndex !== -1 ? this.getOptionLabel(this.visibleOptions[selectedOptionIndex]) : this.d_value || "";
		},
		equalityKey: function equalityKey() {
			return this.optionValue ? null : this.dataKey;
		},
		searchFields: function searchFields() {
			return this.filterFields || [this.optionLabel];
		},
		filterResultMessageText: function filterResultMessageText() {
			return s$2(this.visibleOptions) ? this.filterMessageText.replaceAll("{0}", this.visibleOptions.length) : this.emptyFilterMessageText;
		},
		filterMessageText: function filterMessageText() {
			return this.filterMessage || this.$primevue.config.locale.searchMessage || "";
		},
		emptyFilterMessageText: function emptyFilterMessageText() {
			return this.emptyFilterMessage || this.$primevue.config.locale.emptySearchMessage || this.$primevue.config.locale.emptyFilterMessage || "";
		},
		emptyMessageText: function emptyMessageText() {
			return this.emptyMessage || this.$primevue.config.locale.emptyMessage || "";
		},
		selectionMessageText: function selectionMessageText() {
			return this.selectionMessage || this.$primevue.config.locale.selectionMessage || "";
		},
		emptySelectionMessageText: function emptySelectionMessageText() {
			return this.emptySelectionMessage || this.$primevue.config.locale.emptySelectionMessage || "";
		},
		selectedMessageText: function selectedMessageText() {
			return this.$filled ? this.selectionMessageText.replaceAll("{0}", "1") : this.emptySelectionMessageText;
		},
		focusedOptionId: function focusedOptionId() {
			return this.focusedOptionIndex !== -1 ? "".concat(this.$id, "_").concat(this.focusedOptionIndex) : null;
		},
		ariaSetSize: function ariaSetSize() {
			var _this19 = this;
			return this.visibleOptions.filter(function(option) {
				return !_this19.isOptionGroup(option);
			}).length;
		},
		isClearIconVisible: function isClearIconVisible() {
			return this.showClear && this.d_value != null && !this.disabled && !this.loading;
		},
		virtualScrollerDisabled: function virtualScrollerDisabled() {
			return !this.virtualScrollerOptions;
		},
		containerDataP: function containerDataP() {
			return f(_defineProperty({
				invalid: this.$invalid,
				disabled: this.disabled,
				focus: this.focused,
				fluid: this.$fluid,
				filled: this.$variant === "filled"
			}, this.size, this.size));
		},
		labelDataP: function labelDataP() {
			return f(_defineProperty(_defineProperty({
				placeholder: !this.editable && this.label === this.placeholder,
				clearable: this.showClear,
				disabled: this.disabled,
				editable: this.editable
			}, this.size, this.size), "empty", !this.editable && !this.$slots["value"] && (this.label === "p-emptylabel" || this.label.length === 0)));
		},
		dropdownIconDataP: function dropdownIconDataP() {
			return f(_defineProperty({}, this.size, this.size));
		},
		overlayDataP: function overlayDataP() {
			return f(_defineProperty({}, "portal-" + this.appendTo, "portal-" + this.appendTo));
		}
	},
	directives: { ripple: Ripple },
	components: {
		InputText: script$5,
		VirtualScroller: script$2,
		Portal: script$3,
		InputIcon: script$7,
		IconField: script$8,
		TimesIcon: script$9,
		ChevronDownIcon: script$12,
		SpinnerIcon: script$10,
		SearchIcon: script$11,
		CheckIcon: script$13,
		BlankIcon: script$14
	}
};
var _hoisted_1$42 = ["id", "data-p"];
var _hoisted_2$33 = [
	"name",
	"id",
	"value",
	"placeholder",
	"tabindex",
	"disabled",
	"aria-label",
	"aria-labelledby",
	"aria-expanded",
	"aria-controls",
	"aria-activedescendant",
	"aria-invalid",
	"data-p"
];
var _hoisted_3$20 = [
	"name",
	"id",
	"tabindex",
	"aria-label",
	"aria-labelledby",
	"aria-expanded",
	"aria-controls",
	"aria-activedescendant",
	"aria-invalid",
	"aria-disabled",
	"data-p"
];
var _hoisted_4$15 = ["data-p"];
var _hoisted_5$11 = ["id"];
var _hoisted_6$9 = ["id"];
var _hoisted_7$5 = [
	"id",
	"aria-label",
	"aria-selected",
	"aria-disabled",
	"aria-setsize",
	"aria-posinset",
	"onMousedown",
	"onMousemove",
	"data-p-selected",
	"data-p-focused",
	"data-p-disabled"
];
function render(_ctx, _cache, $props, $setup, $data, $options) {
	var _component_SpinnerIcon = resolveComponent("SpinnerIcon");
	var _component_InputText = resolveComponent("InputText");
	var _component_SearchIcon = resolveComponent("SearchIcon");
	var _component_InputIcon = resolveComponent("InputIcon");
	var _component_IconField = resolveComponent("IconField");
	var _component_CheckIcon = resolveComponent("CheckIcon");
	var _component_BlankIcon = resolveComponent("BlankIcon");
	var _component_VirtualScroller = resolveComponent("VirtualScroller");
	var _component_Portal = resolveComponent("Portal");
	var _directive_ripple = resolveDirective("ripple");
	return openBlock(), createElementBlock("div", mergeProps({
		ref: "container",
		id: _ctx.$id,
		"class": _ctx.cx("root"),
		onClick: _cache[12] || (_cache[12] = function() {
			return $options.onContainerClick && $options.onContainerClick.apply($options, arguments);
		}),
		"data-p": $options.containerDataP
	}, _ctx.ptmi("root")), [
		_ctx.editable ? (openBlock(), createElementBlock("input", mergeProps({
			key: 0,
			ref: "focusInput",
			name: _ctx.name,
			id: _ctx.labelId || _ctx.inputId,
			type: "text",
			"class": [
				_ctx.cx("label"),
				_ctx.inputClass,
				_ctx.labelClass
			],
			style: [_ctx.inputStyle, _ctx.labelStyle],
			value: $options.editableInputValue,
			placeholder: _ctx.placeholder,
			tabindex: !_ctx.disabled ? _ctx.tabindex : -1,
			disabled: _ctx.disabled,
			autocomplete: "off",
			role: "combobox",
			"aria-label": _ctx.ariaLabel,
			"aria-labelledby": _ctx.ariaLabelledby,
			"aria-haspopup": "listbox",
			"aria-expanded": $data.overlayVisible,
			"aria-controls": $data.overlayVisible ? _ctx.$id + "_list" : void 0,
			"aria-activedescendant": $data.focused ? $options.focusedOptionId : void 0,
			"aria-invalid": _ctx.invalid || void 0,
			onFocus: _cache[0] || (_cache[0] = function() {
				return $options.onFocus && $options.onFocus.apply($options, arguments);
			}),
			onBlur: _cache[1] || (_cache[1] = function() {
				return $options.onBlur && $options.onBlur.apply($options, arguments);
			}),
			onKeydown: _cache[2] || (_cache[2] = function() {
				return $options.onKeyDown && $options.onKeyDown.apply($options, arguments);
			}),
			onInput: _cache[3] || (_cache[3] = function() {
				return $options.onEditableInput && $options.onEditableInput.apply($options, arguments);
			}),
			"data-p": $options.labelDataP
		}, _ctx.ptm("label")), null, 16, _hoisted_2$33)) : (openBlock(), createElementBlock("span", mergeProps({
			key: 1,
			ref: "focusInput",
			name: _ctx.name,
			id: _ctx.labelId || _ctx.inputId,
			"class": [
				_ctx.cx("label"),
				_ctx.inputClass,
				_ctx.labelClass
			],
			style: [_ctx.inputStyle, _ctx.labelStyle],
			tabindex: !_ctx.disabled ? _ctx.tabindex : -1,
			role: "combobox",
			"aria-label": _ctx.ariaLabel || ($options.label === "p-emptylabel" ? void 0 : $options.label),
			"aria-labelledby": _ctx.ariaLabelledby,
			"aria-haspopup": "listbox",
			"aria-expanded": $data.overlayVisible,
			"aria-controls": _ctx.$id + "_list",
			"aria-activedescendant": $data.focused ? $options.focusedOptionId : void 0,
			"aria-invalid": _ctx.invalid || void 0,
			"aria-disabled": _ctx.disabled,
			onFocus: _cache[4] || (_cache[4] = function() {
				return $options.onFocus && $options.onFocus.apply($options, arguments);
			}),
			onBlur: _cache[5] || (_cache[5] = function() {
				return $options.onBlur && $options.onBlur.apply($options, arguments);
			}),
			onKeydown: _cache[6] || (_cache[6] = function() {
				return $options.onKeyDown && $options.onKeyDown.apply($options, arguments);
			}),
			"data-p": $options.labelDataP
		}, _ctx.ptm("label")), [renderSlot(_ctx.$slots, "value", {
			value: _ctx.d_value,
			placeholder: _ctx.placeholder
		}, function() {
			var _$options$label;
			return [createTextVNode(toDisplayString($options.label === "p-emptylabel" ? "\xA0" : (_$options$label = $options.label) !== null && _$options$label !== void 0 ? _$options$label : "empty"), 1)];
		})], 16, _hoisted_3$20)),
		$options.isClearIconVisible ? renderSlot(_ctx.$slots, "clearicon", {
			key: 2,
			"class": normalizeClass(_ctx.cx("clearIcon")),
			clearCallback: $options.onClearClick
		}, function() {
			return [(openBlock(), createBlock(resolveDynamicComponent(_ctx.clearIcon ? "i" : "TimesIcon"), mergeProps({
				ref: "clearIcon",
				"class": [_ctx.cx("clearIcon"), _ctx.clearIcon],
				onClick: $options.onClearClick
			}, _ctx.ptm("clearIcon"), { "data-pc-section": "clearicon" }), null, 16, ["class", "onClick"]))];
		}) : createCommentVNode("", true),
		createBaseVNode("div", mergeProps({ "class": _ctx.cx("dropdown") }, _ctx.ptm("dropdown")), [_ctx.loading ? renderSlot(_ctx.$slots, "loadingicon", {
			key: 0,
			"class": normalizeClass(_ctx.cx("loadingIcon"))
		}, function() {
			return [_ctx.loadingIcon ? (openBlock(), createElementBlock("span", mergeProps({
				key: 0,
				"class": [
					_ctx.cx("loadingIcon"),
					"pi-spin",
					_ctx.loadingIcon
				],
				"aria-hidden": "true"
			}, _ctx.ptm("loadingIcon")), null, 16)) : (openBlock(), createBlock(_component_SpinnerIcon, mergeProps({
				key: 1,
				"class": _ctx.cx("loadingIcon"),
				spin: "",
				"aria-hidden": "true"
			}, _ctx.ptm("loadingIcon")), null, 16, ["class"]))];
		}) : renderSlot(_ctx.$slots, "dropdownicon", {
			key: 1,
			"class": normalizeClass(_ctx.cx("dropdownIcon"))
		}, function() {
			return [(openBlock(), createBlock(resolveDynamicComponent(_ctx.dropdownIcon ? "span" : "ChevronDownIcon"), mergeProps({
				"class": [_ctx.cx("dropdownIcon"), _ctx.dropdownIcon],
				"aria-hidden": "true",
				"data-p": $options.dropdownIconDataP
			}, _ctx.ptm("dropdownIcon")), null, 16, ["class", "data-p"]))];
		})], 16),
		createVNode(_component_Portal, { appendTo: _ctx.appendTo }, {
			"default": withCtx(function() {
				return [createVNode(Transition, mergeProps({
					name: "p-anchored-overlay",
					onEnter: $options.onOverlayEnter,
					onAfterEnter: $options.onOverlayAfterEnter,
					onLeave: $options.onOverlayLeave,
					onAfterLeave: $options.onOverlayAfterLeave
				}, _ctx.ptm("transition")), {
					"default": withCtx(function() {
						return [$data.overlayVisible ? (openBlock(), createElementBlock("div", mergeProps({
							key: 0,
							ref: $options.overlayRef,
							"class": [
								_ctx.cx("overlay"),
								_ctx.panelClass,
								_ctx.overlayClass
							],
							style: [_ctx.panelStyle, _ctx.overlayStyle],
							onClick: _cache[10] || (_cache[10] = function() {
								return $options.onOverlayClick && $options.onOverlayClick.apply($options, arguments);
							}),
							onKeydown: _cache[11] || (_cache[11] = function() {
								return $options.onOverlayKeyDown && $options.onOverlayKeyDown.apply($options, arguments);
							}),
							"data-p": $options.overlayDataP
						}, _ctx.ptm("overlay")), [
							createBaseVNode("span", mergeProps({
								ref: "firstHiddenFocusableElementOnOverlay",
								role: "presentation",
								"aria-hidden": "true",
								"class": "p-hidden-accessible p-hidden-focusable",
								tabindex: 0,
								onFocus: _cache[7] || (_cache[7] = function() {
									return $options.onFirstHiddenFocus && $options.onFirstHiddenFocus.apply($options, arguments);
								})
							}, _ctx.ptm("hiddenFirstFocusableEl"), {
								"data-p-hidden-accessible": true,
								"data-p-hidden-focusable": true
							}), null, 16),
							renderSlot(_ctx.$slots, "header", {
								value: _ctx.d_value,
								options: $options.visibleOptions
							}),
							_ctx.filter ? (openBlock(), createElementBlock("div", mergeProps({
								key: 0,
								"class": _ctx.cx("header")
							}, _ctx.ptm("header")), [createVNode(_component_IconField, {
								unstyled: _ctx.unstyled,
								pt: _ctx.ptm("pcFilterContainer")
							}, {
								"default": withCtx(function() {
									return [createVNode(_component_InputText, {
										ref: "filterInput",
										type: "text",
										value: $data.filterValue,
										onVnodeMounted: $options.onFilterUpdated,
										onVnodeUpdated: $options.onFilterUpdated,
										"class": normalizeClass(_ctx.cx("pcFilter")),
										placeholder: _ctx.filterPlaceholder,
										variant: _ctx.variant,
										unstyled: _ctx.unstyled,
										role: "searchbox",
										autocomplete: "off",
										"aria-owns": _ctx.$id + "_list",
										"aria-activedescendant": $options.focusedOptionId,
										onKeydown: $options.onFilterKeyDown,
										onBlur: $options.onFilterBlur,
										onInput: $options.onFilterChange,
										pt: _ctx.ptm("pcFilter"),
										formControl: { novalidate: true }
									}, null, 8, [
										"value",
										"onVnodeMounted",
										"onVnodeUpdated",
										"class",
										"placeholder",
										"variant",
										"unstyled",
										"aria-owns",
										"aria-activedescendant",
										"onKeydown",
										"onBlur",
										"onInput",
										"pt"
									]), createVNode(_component_InputIcon, {
										unstyled: _ctx.unstyled,
										pt: _ctx.ptm("pcFilterIconContainer")
									}, {
										"default": withCtx(function() {
											return [renderSlot(_ctx.$slots, "filtericon", {}, function() {
												return [_ctx.filterIcon ? (openBlock(), createElementBlock("span", mergeProps({
													key: 0,
													"class": _ctx.filterIcon
												}, _ctx.ptm("filterIcon")), null, 16)) : (openBlock(), createBlock(_component_SearchIcon, normalizeProps(mergeProps({ key: 1 }, _ctx.ptm("filterIcon"))), null, 16))];
											})];
										}),
										_: 3
									}, 8, ["unstyled", "pt"])];
								}),
								_: 3
							}, 8, ["unstyled", "pt"]), createBaseVNode("span", mergeProps({
								role: "status",
								"aria-live": "polite",
								"class": "p-hidden-accessible"
							}, _ctx.ptm("hiddenFilterResult"), { "data-p-hidden-accessible": true }), toDisplayString($options.filterResultMessageText), 17)], 16)) : createCommentVNode("", true),
							createBaseVNode("div", mergeProps({
								"class": _ctx.cx("listContainer"),
								style: { "max-height": $options.virtualScrollerDisabled ? _ctx.scrollHeight : "" }
							}, _ctx.ptm("listContainer")), [createVNode(_component_VirtualScroller, mergeProps({ ref: $options.virtualScrollerRef }, _ctx.virtualScrollerOptions, {
								items: $options.visibleOptions,
								style: { height: _ctx.scrollHeight },
								tabindex: -1,
								disabled: $options.virtualScrollerDisabled,
								pt: _ctx.ptm("virtualScroller")
							}), createSlots({
								content: withCtx(function(_ref) {
									var styleClass = _ref.styleClass, contentRef = _ref.contentRef, items = _ref.items, getItemOptions = _ref.getItemOptions, contentStyle = _ref.contentStyle, itemSize = _ref.itemSize;
									return [createBaseVNode("ul", mergeProps({
										ref: function ref(el) {
											return $options.listRef(el, contentRef);
										},
										id: _ctx.$id + "_list",
										"class": [_ctx.cx("list"), styleClass],
										style: contentStyle,
										role: "listbox"
									}, _ctx.ptm("list")), [(openBlock(true), createElementBlock(Fragment, null, renderList(items, function(option, i) {
										return openBlock(), createElementBlock(Fragment, { key: $options.getOptionRenderKey(option, $options.getOptionIndex(i, getItemOptions)) }, [$options.isOptionGroup(option) ? (openBlock(), createElementBlock("li", mergeProps({
											key: 0,
											id: _ctx.$id + "_" + $options.getOptionIndex(i, getItemOptions),
											style: { height: itemSize ? itemSize + "px" : void 0 },
											"class": _ctx.cx("optionGroup"),
											role: "option"
										}, { ref_for: true }, _ctx.ptm("optionGroup")), [renderSlot(_ctx.$slots, "optiongroup", {
											option: option.optionGroup,
											index: $options.getOptionIndex(i, getItemOptions)
										}, function() {
											return [createBaseVNode("span", mergeProps({ "class": _ctx.cx("optionGroupLabel") }, { ref_for: true }, _ctx.ptm("optionGroupLabel")), toDisplayString($options.getOptionGroupLabel(option.optionGroup)), 17)];
										})], 16, _hoisted_6$9)) : withDirectives((openBlock(), createElementBlock("li", mergeProps({
											key: 1,
											id: _ctx.$id + "_" + $options.getOptionIndex(i, getItemOptions),
											"class": _ctx.cx("option", {
												option,
												focusedOption: $options.getOptionIndex(i, getItemOptions)
											}),
											style: { height: itemSize ? itemSize + "px" : void 0 },
											role: "option",
											"aria-label": $options.getOptionLabel(option),
											"aria-selected": $options.isSelected(option),
											"aria-disabled": $options.isOptionDisabled(option),
											"aria-setsize": $options.ariaSetSize,
											"aria-posinset": $options.getAriaPosInset($options.getOptionIndex(i, getItemOptions)),
											onMousedown: function onMousedown($event) {
												return $options.onOptionSelect($event, option);
											},
											onMousemove: function onMousemove($event) {
												return $options.onOptionMouseMove($event, $options.getOptionIndex(i, getItemOptions));
											},
											onClick: _cache[8] || (_cache[8] = withModifiers(function() {}, ["stop"])),
											"data-p-selected": !_ctx.checkmark && $options.isSelected(option),
											"data-p-focused": $data.focusedOptionIndex === $options.getOptionIndex(i, getItemOptions),
											"data-p-disabled": $options.isOptionDisabled(option)
										}, { ref_for: true }, $options.getPTItemOptions(option, getItemOptions, i, "option")), [_ctx.checkmark ? (openBlock(), createElementBlock(Fragment, { key: 0 }, [$options.isSelected(option) ? (openBlock(), createBlock(_component_CheckIcon, mergeProps({
											key: 0,
											"class": _ctx.cx("optionCheckIcon")
										}, { ref_for: true }, _ctx.ptm("optionCheckIcon")), null, 16, ["class"])) : (openBlock(), createBlock(_component_BlankIcon, mergeProps({
											key: 1,
											"class": _ctx.cx("optionBlankIcon")
										}, { ref_for: true }, _ctx.ptm("optionBlankIcon")), null, 16, ["class"]))], 64)) : createCommentVNode("", true), renderSlot(_ctx.$slots, "option", {
											option,
											selected: $options.isSelected(option),
											index: $options.getOptionIndex(i, getItemOptions)
										}, function() {
											return [createBaseVNode("span", mergeProps({ "class": _ctx.cx("optionLabel") }, { ref_for: true }, _ctx.ptm("optionLabel")), toDisplayString($options.getOptionLabel(option)), 17)];
										})], 16, _hoisted_7$5)), [[_directive_ripple]])], 64);
									}), 128)), $data.filterValue && (!items || items && items.length === 0) ? (openBlock(), createElementBlock("li", mergeProps({
										key: 0,
										"class": _ctx.cx("emptyMessage"),
										role: "option"
									}, _ctx.ptm("emptyMessage"), { "data-p-hidden-accessible": true }), [renderSlot(_ctx.$slots, "emptyfilter", {}, function() {
										return [createTextVNode(toDisplayString($options.emptyFilterMessageText), 1)];
									})], 16)) : !_ctx.options || _ctx.options && _ctx.options.length === 0 ? (openBlock(), createElementBlock("li", mergeProps({
										key: 1,
										"class": _ctx.cx("emptyMessage"),
										role: "option"
									}, _ctx.ptm("emptyMessage"), { "data-p-hidden-accessible": true }), [renderSlot(_ctx.$slots, "empty", {}, function() {
										return [createTextVNode(toDisplayString($options.emptyMessageText), 1)];
									})], 16)) : createCommentVNode("", true)], 16, _hoisted_5$11)];
								}),
								_: 2
							}, [_ctx.$slots.loader ? {
								name: "loader",
								fn: withCtx(function(_ref2) {
									var options = _ref2.options;
									return [renderSlot(_ctx.$slots, "loader", { options })];
								}),
								key: "0"
							} : void 0]), 1040, [
								"items",
								"style",
								"disabled",
								"pt"
							])], 16),
							renderSlot(_ctx.$slots, "footer", {
								value: _ctx.d_value,
								options: $options.visibleOptions
							}),
							!_ctx.options || _ctx.options && _ctx.options.length === 0 ? (openBlock(), createElementBlock("span", mergeProps({
								key: 1,
								role: "status",
								"aria-live": "polite",
								"class": "p-hidden-accessible"
							}, _ctx.ptm("hiddenEmptyMessage"), { "data-p-hidden-accessible": true }), toDisplayString($options.emptyMessageText), 17)) : createCommentVNode("", true),
							createBaseVNode("span", mergeProps({
								role: "status",
								"aria-live": "polite",
								"class": "p-hidden-accessible"
							}, _ctx.ptm("hiddenSelectedMessage"), { "data-p-hidden-accessible": true }), toDisplayString($options.selectedMessageText), 17),
							createBaseVNode("span", mergeProps({
								ref: "lastHiddenFocusableElementOnOverlay",
								role: "presentation",
								"aria-hidden": "true",
								"class": "p-hidden-accessible p-hidden-focusable",
								tabindex: 0,
								onFocus: _cache[9] || (_cache[9] = function() {
									return $options.onLastHiddenFocus && $options.onLastHiddenFocus.apply($options, arguments);
								})
							}, _ctx.ptm("hiddenLastFocusableEl"), {
								"data-p-hidden-accessible": true,
								"data-p-hidden-focusable": true
							}), null, 16)
						], 16, _hoisted_4$15)) : createCommentVNode("", true)];
					}),
					_: 3
				}, 16, [
					"onEnter",
					"onAfterEnter",
					"onLeave",
					"onAfterLeave"
				])];
			}),
			_: 3
		}, 8, ["appendTo"])
	], 16, _hoisted_1$42);
}
script.render = render;
// web/src/panel/ui/UiSelect.vue
var UiSelect_default = /* @__PURE__ */ defineComponent({
	__name: "UiSelect",
	props: {
		id: {},
		labelledBy: {},
		describedBy: {},
		invalid: {
			type: Boolean,
			default: false
		},
		value: {},
		options: {},
		search: {
			type: Boolean,
			default: false
		},
		placeholder: { default: "" },
		label: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const hidden = { class: "ltx-hidden" };
		/** The overlay is outside of the panel: what is typed there must not reach the canvas either. */
		const keep = (event) => event.stopPropagation();
		return (_ctx, _cache) => {
			return openBlock(), createBlock(unref(script), {
				"model-value": __props.value,
				options: [...__props.options],
				"option-label": "label",
				"option-value": "value",
				filter: __props.search,
				"filter-placeholder": "Search",
				placeholder: __props.placeholder,
				"label-id": __props.id,
				ariaLabel: __props.label,
				ariaLabelledby: __props.label ? void 0 : __props.labelledBy,
				invalid: __props.invalid,
				"append-to": "body",
				"scroll-height": "320px",
				"reset-filter-on-hide": "",
				"auto-filter-focus": "",
				pt: {
					root: { class: "ltx-select" },
					label: {
						class: "ltx-select-label",
						"aria-describedby": __props.describedBy
					},
					dropdown: { class: "ltx-select-arrow" },
					overlay: {
						class: "ltxaio-overlay",
						onKeydown: keep,
						onPaste: keep,
						onCopy: keep,
						onCut: keep
					},
					header: { class: "ltx-select-head" },
					pcFilter: { root: {
						class: "ltx-input",
						"aria-label": "Search"
					} },
					pcFilterIconContainer: { root: { class: "ltx-gone" } },
					listContainer: { class: "ltx-select-scroll" },
					list: { class: "ltx-select-list" },
					option: { class: "ltx-select-option" },
					emptyMessage: { class: "ltx-select-empty" },
					hiddenFirstFocusableEl: hidden,
					hiddenLastFocusableEl: hidden,
					hiddenFilterResult: hidden,
					hiddenEmptyMessage: hidden,
					hiddenSelectedMessage: hidden
				},
				"onUpdate:modelValue": _cache[0] || (_cache[0] = ($event) => emit("change", $event))
			}, null, 8, [
				"model-value",
				"options",
				"filter",
				"placeholder",
				"label-id",
				"ariaLabel",
				"ariaLabelledby",
				"invalid",
				"pt"
			]);
		};
	}
});
// web/src/panel/models/PlaceChoice.vue
var PlaceChoice_default = /* @__PURE__ */ defineComponent({
	__name: "PlaceChoice",
	props: { offers: {} },
	emits: ["choose"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(true), createElementBlock(Fragment, null, renderList(__props.offers, (offer) => {
				return openBlock(), createBlock(UiField_default, {
					key: offer.folder,
					label: `Folder for ${offer.folder.replaceAll("_", " ")}`,
					fields: ""
				}, {
					default: withCtx((control) => [createVNode(UiSelect_default, mergeProps({ ref_for: true }, control, {
						value: offer.root,
						options: offer.options,
						onChange: ($event) => emit("choose", offer.folder, $event)
					}), null, 16, [
						"value",
						"options",
						"onChange"
					])]),
					_: 2
				}, 1032, ["label"]);
			}), 128);
		};
	}
});
// web/src/panel/footer/DownloadOffer.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$41 = { class: "ltx-offer" };
var _hoisted_2$32 = {
	key: 0,
	class: "ltx-problem"
};
var _hoisted_3$19 = { class: "ltx-download-amount ltx-tabular" };
var _hoisted_4$14 = { class: "ltx-details" };
var _hoisted_5$10 = { class: "ltx-missing" };
var _hoisted_6$8 = { class: "ltx-help" };
// web/src/panel/footer/DownloadOffer.vue
var DownloadOffer_default = /* @__PURE__ */ defineComponent({
	__name: "DownloadOffer",
	props: {
		needs: {},
		room: {},
		places: {}
	},
	emits: ["download", "choose"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const files = computed(() => {
			const { length } = __props.needs.entries;
			return length === 1 ? "1 file" : `${length} files`;
		});
		const amount = computed(() => {
			const known = gigabytes(__props.needs.bytes);
			const size = __props.needs.unsized > 0 ? `at least ${known}` : known;
			return [`${files.value}, ${size}`, ...__props.room ? [`${gigabytes(__props.room.free)} free`] : []].join("; ");
		});
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$41, [
				__props.room && __props.room.lacking > 0 ? (openBlock(), createElementBlock("p", _hoisted_2$32, [createBaseVNode("span", null, [_cache[2] || (_cache[2] = createBaseVNode("span", { class: "ltx-problem-what" }, "There is not enough room on the disk.", -1)), createTextVNode(" Free " + toDisplayString(unref(gigabytes)(__props.room.lacking)) + ", or choose a folder on another disk. ", 1)])])) : createCommentVNode("", true),
				createBaseVNode("button", {
					type: "button",
					class: "ltx-button ltx-next ltx-download",
					onClick: _cache[0] || (_cache[0] = ($event) => emit("download"))
				}, [_cache[3] || (_cache[3] = createBaseVNode("span", null, "Download what this mode needs" + toDisplayString(" "), -1)), createBaseVNode("span", _hoisted_3$19, "(" + toDisplayString(amount.value) + ")", 1)]),
				createBaseVNode("details", _hoisted_4$14, [
					createBaseVNode("summary", null, "Which " + toDisplayString(__props.needs.entries.length === 1 ? "file" : "files") + ", and where to", 1),
					createBaseVNode("ul", _hoisted_5$10, [(openBlock(true), createElementBlock(Fragment, null, renderList(__props.needs.entries, ({ id, file, folder }) => {
						return openBlock(), createElementBlock("li", { key: id }, [createBaseVNode("span", _hoisted_6$8, toDisplayString(folder) + "/", 1), createTextVNode(toDisplayString(file), 1)]);
					}), 128))]),
					createVNode(PlaceChoice_default, {
						offers: __props.places,
						onChoose: _cache[1] || (_cache[1] = (folder, root) => emit("choose", folder, root))
					}, null, 8, ["offers"])
				])
			]);
		};
	}
});
// web/src/panel/footer/DownloadBox.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$40 = {
	id: "ltxaio-download",
	class: "ltx-download-box",
	"data-field": "models",
	tabindex: "-1",
	"aria-label": "Model files"
};
var _hoisted_2$31 = {
	key: 0,
	class: "ltx-help"
};
// web/src/panel/footer/DownloadBox.vue
var DownloadBox_default = /* @__PURE__ */ defineComponent({
	__name: "DownloadBox",
	props: {
		needs: {},
		needed: {},
		models: {}
	},
	emits: ["act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const room = computed(() => roomFor(__props.needs.entries, __props.models.library.value, __props.models.places));
		const places = computed(() => placeOffers(__props.needs.entries, __props.models.library.value, __props.models.places));
		const closed = computed(() => ["absent", "refused"].includes(__props.models.link.value.is));
		const problems = computed(() => {
			const link = __props.models.link.value;
			const trouble = __props.models.trouble.value;
			const ours = trouble && (!trouble.id || __props.needs.entries.some(({ id }) => id === trouble.id));
			return [
				...link.is === "refused" ? [link.problem] : [],
				...__props.needed.failed,
				...ours && !closed.value ? [trouble.problem] : []
			];
		});
		let stop = () => void 0;
		onMounted(() => stop = __props.models.watch());
		onUnmounted(() => stop());
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("section", _hoisted_1$40, [createVNode(ProblemLines_default, {
				problems: problems.value,
				lead: !closed.value && !__props.needed.loading && __props.needed.open.length === 0,
				onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
			}, null, 8, ["problems", "lead"]), closed.value ? (openBlock(), createElementBlock(Fragment, { key: 0 }, [
				createBaseVNode("p", null, toDisplayString(__props.needs.entries.length === 1 ? "A model file is" : `${__props.needs.entries.length} model files are`) + " missing. On the machine that ComfyUI runs on, in the folder that ComfyUI’s folder is in, run: ", 1),
				createVNode(HubLines_default, { entries: __props.needs.entries }, null, 8, ["entries"]),
				__props.models.link.value.is === "absent" ? (openBlock(), createElementBlock("p", _hoisted_2$31, " Downloads are not available here: LTX AIO’s server part does not answer. ")) : createCommentVNode("", true)
			], 64)) : __props.needed.loading ? (openBlock(), createBlock(QueueProgress_default, {
				key: 1,
				totals: __props.models.progress.value,
				onCancel: __props.models.cancelAll
			}, null, 8, ["totals", "onCancel"])) : __props.needed.open.length > 0 ? (openBlock(), createBlock(DownloadOffer_default, {
				key: 2,
				needs: __props.needs,
				room: room.value,
				places: places.value,
				onDownload: _cache[1] || (_cache[1] = ($event) => __props.models.download(__props.needed.open)),
				onChoose: __props.models.choosePlace
			}, null, 8, [
				"needs",
				"room",
				"places",
				"onChoose"
			])) : createCommentVNode("", true)]);
		};
	}
});
// web/src/panel/footer/GenerateBar.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$39 = { class: "ltx-generate-bar" };
var _hoisted_2$30 = ["aria-disabled", "aria-describedby"];
var _hoisted_3$18 = {
	class: "ltx-keys",
	"aria-hidden": "true"
};
// web/src/panel/footer/GenerateBar.vue
var GenerateBar_default = /* @__PURE__ */ defineComponent({
	__name: "GenerateBar",
	props: {
		count: {},
		busy: { type: Boolean },
		blocked: { type: Boolean },
		next: { type: Boolean },
		reason: {}
	},
	emits: ["generate"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const keys = /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘⏎" : "Ctrl+⏎";
		const label = computed(() => __props.busy ? "Sending…" : __props.count > 1 ? `Generate × ${__props.count}` : "Generate");
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$39, [__props.reason ? (openBlock(), createElementBlock("button", {
				key: 0,
				id: "ltxaio-reason",
				type: "button",
				class: "ltx-reason",
				onClick: _cache[0] || (_cache[0] = ($event) => emit("generate"))
			}, toDisplayString(__props.reason), 1)) : createCommentVNode("", true), createBaseVNode("button", {
				type: "button",
				class: normalizeClass(["ltx-button ltx-generate", { "ltx-next": __props.next }]),
				"aria-disabled": __props.blocked || __props.busy,
				"aria-describedby": __props.reason ? "ltxaio-reason" : __props.blocked ? "ltxaio-blockers" : void 0,
				"aria-keyshortcuts": "Control+Enter",
				onClick: _cache[1] || (_cache[1] = ($event) => emit("generate"))
			}, [
				createBaseVNode("span", null, toDisplayString(label.value), 1),
				_cache[2] || (_cache[2] = createTextVNode()),
				createBaseVNode("kbd", _hoisted_3$18, toDisplayString(unref(keys)), 1)
			], 10, _hoisted_2$30)]);
		};
	}
});
// web/src/panel/footer/needed.ts
function neededOf(needs, states) {
	const found = needs.entries.map(({ id }) => ({
		id,
		state: states[id]?.value
	}));
	const failed = found.flatMap(({ state }) => state?.is === "failed" ? [state.problem] : []);
	return {
		loading: found.some(({ state }) => state?.is === "queued" || state?.is === "loading"),
		open: found.flatMap(({ id, state }) => state && [
			"queued",
			"loading",
			"failed"
		].includes(state.is) ? [] : [id]),
		failed: together(failed)
	};
}
/** Files that failed for the same reason, as those of one licence: said once, tried again at once. */
function together(problems) {
	const found = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const first = found.get(problem.what);
		found.set(problem.what, first ? joined(first, problem) : problem);
	}
	return [...found.values()];
}
function joined(one, other) {
	const ids = (other.actions ?? []).flatMap((action) => action.kind === "download" ? action.ids : []);
	return {
		...one,
		actions: (one.actions ?? []).map((action) => action.kind === "download" ? {
			...action,
			ids: [...action.ids, ...ids]
		} : action)
	};
}
// web/src/panel/footer/WaitingLine.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$38 = { class: "ltx-waiting" };
var _hoisted_2$29 = { role: "status" };
// web/src/panel/footer/WaitingLine.vue
var WaitingLine_default = /* @__PURE__ */ defineComponent({
	__name: "WaitingLine",
	props: { count: {} },
	emits: ["takeBack"],
	setup(__props, { emit: __emit }) {
		/** A click on Generate that is remembered until its files are there. */
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("p", _hoisted_1$38, [
				_cache[1] || (_cache[1] = createBaseVNode("i", {
					class: "pi pi-clock",
					"aria-hidden": "true"
				}, null, -1)),
				createBaseVNode("span", _hoisted_2$29, toDisplayString(__props.count > 1 ? `Generates ${__props.count} videos` : "Generates") + " as soon as the files are there. ", 1),
				createBaseVNode("button", {
					type: "button",
					class: "ltx-link",
					onClick: _cache[0] || (_cache[0] = ($event) => emit("takeBack"))
				}, "Take back")
			]);
		};
	}
});
// web/src/core/checked.ts
function fine(value, notes = []) {
	return {
		value,
		problems: [],
		notes
	};
}
function wrong(...problems) {
	return {
		value: null,
		problems,
		notes: []
	};
}
// web/src/core/snap.ts
/** Nearest multiple of `grid`, a tie goes down, never below one `grid`. */
function snapToGrid(value, grid) {
	const below = Math.floor(value / grid) * grid;
	return Math.max(grid, value - below > grid / 2 ? below + grid : below);
}
/** Frame count nearest to `seconds · fps` of the form `step · n + 1`, n ≥ 1. */
function snapFrames(seconds, fps, step) {
	return Math.max(1, Math.round(seconds * fps / step)) * step + 1;
}
/** The smallest `step · n + 1` that is not shorter than `seconds`: for sound that must not be cut. */
function framesToCover(seconds, fps, step) {
	return Math.max(1, Math.ceil(seconds * fps / step - 1e-6)) * step + 1;
}
/** The largest `step · n + 1` within `available` frames, or 0 when not even one step fits. */
function framesWithin(available, step) {
	const steps = Math.floor((available - 1) / step);
	return steps < 1 ? 0 : steps * step + 1;
}
/** A length that snaps back to exactly `frames`; the extra frame is the first, at time 0. */
function secondsOfFrames(frames, fps) {
	return (frames - 1) / fps;
}
/**
* The size on the grid with about `area` pixels whose aspect (width / height) is closest to `aspect`.
* Both sides stay within `least` and `most`.
*/
function sizeFor(aspect, area, grid, least, most) {
	const clamp = (side) => {
		const low = Math.ceil(least / grid) * grid;
		const high = Math.floor(most / grid) * grid;
		return Math.min(high, Math.max(low, snapToGrid(side, grid)));
	};
	const ideal = Math.sqrt(area * aspect);
	let best = {
		width: clamp(ideal),
		height: clamp(ideal / aspect)
	};
	let bestCost = Infinity;
	for (let step = -3; step <= 3; step++) {
		const width = clamp(ideal + step * grid);
		const height = clamp(width / aspect);
		const stretch = Math.abs(Math.log(width / height / aspect));
		const growth = Math.log(width * height / area);
		const cost = 4 * stretch + Math.abs(growth) + (growth > Math.log(1.1) ? 10 : 0);
		if (cost < bestCost) {
			bestCost = cost;
			best = {
				width,
				height
			};
		}
	}
	return best;
}
/** How far apart two shapes are: 0 = the same, 0.1 = about a tenth of one side would be cut. */
function aspectGap(a, b) {
	return Math.abs(Math.log(a.width * b.height / (a.height * b.width)));
}
// web/src/core/size.ts
/** The finished size that the form asks for, on the preset's grid. */
function sizeOf(form, mode, preset, family, facts) {
	const size = askedSize(form, mode, preset?.grid ?? 64, family, facts);
	if (size.value === null) return size;
	const cap = family.scales[family.lowVramScale];
	if (form.lowVram && size.value.width * size.value.height > cap * 1.1) return overCap(size.value, cap, preset, family);
	const misfit = unlikeShape(form, mode, size.value, facts);
	return misfit && form.fit === null ? {
		value: size.value,
		notes: [],
		problems: [problem("fit_undecided", { name: misfit }, {
			field: "fit",
			actions: [{
				kind: "set",
				label: "Crop to fill",
				values: { fit: "crop" }
			}, {
				kind: "set",
				label: "Fit with bars",
				values: { fit: "pad" }
			}]
		})]
	} : size;
}
function askedSize(form, mode, grid, family, facts) {
	const { least, most } = family.side;
	if (form.aspect === "custom") {
		for (const side of ["width", "height"]) {
			const value = form[side];
			if (!(value >= least && value <= most)) return wrong(problem("size_out_of_range", {
				side,
				value,
				least,
				most
			}, { field: side }));
		}
		return fine({
			width: Math.min(snapToGrid(form.width, grid), Math.floor(most / grid) * grid),
			height: Math.min(snapToGrid(form.height, grid), Math.floor(most / grid) * grid)
		});
	}
	const area = family.scales[form.scale ?? (form.lowVram ? family.lowVramScale : family.scale)];
	return fine(sizeFor(aspectOf(form, mode, facts), area, grid, least, most));
}
/** width / height */
function aspectOf(form, mode, facts) {
	if (form.aspect !== "auto" && form.aspect !== "custom") {
		const [width, height] = form.aspect.split(":").map(Number);
		return (width ?? 16) / (height ?? 9);
	}
	const source = mode.shapeFrom ? shapeOf(form, mode.shapeFrom, facts) : null;
	return source ? source.width / source.height : 16 / 9;
}
function shapeOf(form, field, facts) {
	const name = form[field];
	const fact = name ? facts[name] : void 0;
	return fact?.kind === "image" || fact?.kind === "video" ? fact : null;
}
/**
* The name of a picture or video that the size would cut visibly, if there is one. Snapping alone moves
* an aspect by up to 5 %, which nobody is asked about.
*/
function unlikeShape(form, mode, size, facts) {
	for (const { field } of mode.media) {
		const shape = shapeOf(form, field, facts);
		if (shape && aspectGap(shape, size) > .08) return form[field];
	}
	return null;
}
function overCap(size, cap, preset, family) {
	const smaller = sizeFor(size.width / size.height, cap, preset?.grid ?? 64, family.side.least, family.side.most);
	const to = `${smaller.width}×${smaller.height}`;
	return wrong(problem("size_over_low_vram", {
		...size,
		to
	}, {
		field: "width",
		actions: [{
			kind: "set",
			label: `Use ${to}`,
			values: {
				aspect: "custom",
				...smaller
			}
		}]
	}));
}
// web/src/modes/shared.ts
/** Leaves of nodes that every mode has. */
var commonLeaves = {
	prompt: ["pos.text"],
	negative: ["neg.text"],
	firstPassWidth: ["v_empty.width"],
	firstPassHeight: ["v_empty.height"],
	frameRate: ["cond.frame_rate", "video.fps"],
	seed: ["noise_1.noise_seed"],
	secondSeed: ["noise_2.noise_seed"],
	secondSigmas: ["sigmas_2.sigmas"],
	textEncoderDevice: ["text_enc.device", "clip.device"],
	tileSize: ["decode_video.tile_size"],
	tileFrames: ["decode_video.temporal_size"],
	tileFrameOverlap: ["decode_video.temporal_overlap"],
	name: ["save.filename_prefix"]
};
/** Modes whose first pass may be guided. */
var guidedLeaves = {
	steps: ["schedule_1.steps"],
	cfg: ["guider_1.cfg"]
};
/** Modes that invent their sound. */
var inventedSoundLeaves = {
	frames: ["v_empty.length", "a_empty.frames_number"],
	wholeFrameRate: ["a_empty.frame_rate"]
};
/** Modes whose sound is given. */
var givenSoundLeaves = {
	frames: ["v_empty.length"],
	audio: ["load_audio.audio"],
	audioStart: ["trim_audio.start_index"],
	clipSeconds: ["trim_audio.duration"]
};
/** Modes that start from one picture. */
var imageLeaves = {
	image: ["image.image"],
	width: ["image_fit.resize_type.width", "image_pad.target_width"],
	height: ["image_fit.resize_type.height", "image_pad.target_height"],
	imageStrength: ["i2v_1.strength"]
};
var firstFrame = {
	field: "image",
	kind: "image",
	label: "First frame",
	hint: "The picture that the video starts from.",
	required: true
};
var soundtrack = {
	field: "audio",
	kind: "audio",
	label: "Sound",
	hint: "Music or speech; it is kept exactly as given.",
	required: true
};
/** A checkpoint that is itself distilled needs no distilled LoRA. */
var distilledCheckpoint = {
	name: "distilled checkpoint",
	when: (_, plan) => plan.distilled,
	gives: { "lora_distill.0": ["ckpt", 0] }
};
/** Guidance in the first pass: the base model on a schedule, without the distilled LoRA. */
var guided = {
	name: "guided first pass",
	when: (_, plan) => plan.preset.guided,
	links: {
		"guider_1.model": ["ckpt", 0],
		"sample_1.sigmas": ["schedule_1", 0]
	}
};
/** Sound comes from the first pass where there is no second, or where the first was guided: that is better. */
var firstPassSound = {
	name: "sound of the first pass",
	when: (_, plan) => plan.preset.guided || plan.preset.passes === 1,
	links: { "decode_audio.samples": ["split_1", 1] }
};
/** Decodes what the first pass left. */
var onePass = {
	name: "one pass",
	when: (_, plan) => plan.preset.passes === 1,
	links: { "decode_video.samples": ["split_1", 0] }
};
/** As `onePass`, where the guides lie behind the frames and have to be cut off first. */
var onePassWithGuides = {
	...onePass,
	links: { "decode_video.samples": ["crop_1", 2] }
};
// web/src/modes/a2v.ts
var a2v = {
	id: "a2v",
	name: "Audio to video",
	shortName: "Audio",
	icon: "pi pi-volume-up",
	hint: "Video driven by your sound, which is kept as given.",
	media: [soundtrack],
	presets: "generate",
	lengthFrom: "audio",
	shapeFrom: null,
	options: [],
	strengths: {},
	leaves: {
		...commonLeaves,
		...guidedLeaves,
		...givenSoundLeaves
	},
	variants: [
		distilledCheckpoint,
		guided,
		onePass
	]
};
// web/src/modes/i2v.ts
var i2v = {
	id: "i2v",
	name: "Image to video",
	shortName: "Image",
	icon: "pi pi-image",
	hint: "A picture starts to move, with sound.",
	media: [firstFrame],
	presets: "generate",
	lengthFrom: "preset",
	shapeFrom: "image",
	options: ["imageStrength"],
	strengths: { image: .7 },
	leaves: {
		...commonLeaves,
		...guidedLeaves,
		...inventedSoundLeaves,
		...imageLeaves
	},
	variants: [
		distilledCheckpoint,
		guided,
		firstPassSound,
		onePass
	]
};
// web/src/modes/keyframe.ts
var keyframe = {
	id: "keyframe",
	name: "First–last frame",
	shortName: "First–last",
	icon: "pi pi-arrows-h",
	hint: "The video leads from one picture to another.",
	media: [firstFrame, {
		field: "lastImage",
		kind: "image",
		label: "Last frame",
		hint: "The picture that the video ends with.",
		required: true
	}],
	presets: "generate",
	lengthFrom: "preset",
	shapeFrom: "image",
	options: ["guideStrength"],
	strengths: { guide: .7 },
	leaves: {
		...commonLeaves,
		...guidedLeaves,
		...inventedSoundLeaves,
		image: ["first.image"],
		lastImage: ["last.image"],
		width: [
			"first_fit.resize_type.width",
			"last_fit.resize_type.width",
			"first_pad.target_width",
			"last_pad.target_width"
		],
		height: [
			"first_fit.resize_type.height",
			"last_fit.resize_type.height",
			"first_pad.target_height",
			"last_pad.target_height"
		],
		guideStrength: ["first_guide_1.strength", "last_guide_1.strength"]
	},
	variants: [
		distilledCheckpoint,
		guided,
		firstPassSound,
		onePassWithGuides
	]
};
// web/src/modes/lipsync.ts
var lipsync = {
	id: "lipsync",
	name: "Lip sync",
	shortName: "Lips",
	icon: "pi pi-comments",
	hint: "A portrait speaks or sings your sound.",
	media: [{
		...firstFrame,
		label: "Portrait",
		hint: "Who speaks."
	}, {
		...soundtrack,
		label: "Speech",
		hint: "What is said; it is kept exactly as given."
	}],
	presets: "generate",
	lengthFrom: "audio",
	shapeFrom: "image",
	options: ["imageStrength"],
	strengths: { image: .7 },
	leaves: {
		...commonLeaves,
		...guidedLeaves,
		...givenSoundLeaves,
		...imageLeaves
	},
	variants: [
		distilledCheckpoint,
		guided,
		onePass
	]
};
// web/src/modes/style.ts
var style = {
	id: "style",
	name: "Style transfer",
	shortName: "Style",
	icon: "pi pi-palette",
	hint: "Your video in another look, with its motion.",
	media: [{
		field: "video",
		kind: "video",
		label: "Video",
		hint: "Its motion is followed.",
		required: true
	}, {
		field: "image",
		kind: "image",
		label: "Style image",
		hint: "Optional: the first frame in the new look.",
		required: false
	}],
	presets: "restyle",
	lengthFrom: "video",
	shapeFrom: "video",
	options: [
		"control",
		"controlStrength",
		"imageStrength",
		"sound"
	],
	strengths: {
		image: 1,
		control: 1
	},
	leaves: {
		...commonLeaves,
		...imageLeaves,
		video: ["load_video.file"],
		videoStart: ["slice_video.start_time"],
		readSeconds: ["slice_video.duration"],
		frames: ["frames.length"],
		wholeFrameRate: ["a_empty.frame_rate"],
		width: [
			...imageLeaves.width,
			"frames_fit.resize_type.width",
			"frames_pad.target_width"
		],
		height: [
			...imageLeaves.height,
			"frames_fit.resize_type.height",
			"frames_pad.target_height"
		],
		controlStrength: ["ic_guide.strength", "ic_guide_2.strength"]
	},
	variants: [
		distilledCheckpoint,
		onePassWithGuides,
		firstPassSound,
		{
			name: "no style image",
			when: (request) => request.image === null,
			links: {
				"ic_guide.latent": ["v_empty", 0],
				"ic_guide_2.latent": ["upscale", 0]
			}
		},
		{
			name: "the video is its own guide",
			when: (request) => request.control === "none",
			gives: { "control.0": ["frames_fit", 0] }
		},
		{
			name: "generated sound",
			when: (request) => request.sound === "generated",
			links: { "video.audio": ["decode_audio", 0] }
		}
	]
};
// web/src/modes/index.ts
/** In the order of the picker. */
var modes = {
	t2v: {
		id: "t2v",
		name: "Text to video",
		shortName: "Text",
		icon: "pi pi-align-left",
		hint: "Video and sound from words.",
		media: [],
		presets: "generate",
		lengthFrom: "preset",
		shapeFrom: null,
		options: [],
		strengths: {},
		leaves: {
			...commonLeaves,
			...guidedLeaves,
			...inventedSoundLeaves
		},
		variants: [
			distilledCheckpoint,
			guided,
			firstPassSound,
			onePass
		]
	},
	a2v,
	i2v,
	lipsync,
	keyframe,
	style
};
// web/src/core/family.ts
function presetOf(family, mode, id) {
	return family.presets[mode.presets].find((preset) => preset.id === id);
}
function modelFile(family, models, role) {
	return models[role] || (family.roles[role]?.file ?? "");
}
// web/src/core/form.ts
var modeIds = [
	"t2v",
	"a2v",
	"i2v",
	"lipsync",
	"keyframe",
	"style"
];
var presetIds = [
	"draft",
	"fast",
	"balanced",
	"quality"
];
var aspects = [
	"16:9",
	"9:16",
	"1:1",
	"4:3",
	"3:4",
	"3:2",
	"2:3",
	"21:9"
];
/** Short names of the sizes on offer, by the pixels of their 16:9 form. */
var scales = [
	"448p",
	"512p",
	"576p",
	"704p",
	"896p",
	"1088p"
];
var controls$1 = [
	"canny",
	"depth",
	"pose",
	"none"
];
var loaders$1 = [
	"checkpoint",
	"split",
	"gguf"
];
var LoraRow = objectType({
	name: stringType(),
	strength: numberType().default(1),
	on: booleanType().default(true)
});
/** What the user edits, in the user's own terms. `null` means "as the mode and preset say". */
var Form = objectType({
	mode: enumType(modeIds).default("t2v"),
	prompt: stringType().default(""),
	/** null = the family's */
	negative: stringType().nullable().default(null),
	image: stringType().nullable().default(null),
	lastImage: stringType().nullable().default(null),
	audio: stringType().nullable().default(null),
	audioStart: numberType().default(0),
	video: stringType().nullable().default(null),
	videoStart: numberType().default(0),
	control: enumType(controls$1).default("canny"),
	sound: enumType(["source", "generated"]).default("source"),
	preset: enumType(presetIds).default("balanced"),
	/** auto = the shape of the picture or video given, else 16:9; custom = width and height as typed */
	aspect: enumType([
		"auto",
		"custom",
		...aspects
	]).default("auto"),
	scale: enumType(scales).nullable().default(null),
	width: numberType().default(1280),
	height: numberType().default(704),
	/** what to do with a picture of another shape; null = not asked yet */
	fit: enumType(["crop", "pad"]).nullable().default(null),
	seconds: numberType().nullable().default(null),
	fps: numberType().nullable().default(null),
	seed: numberType().default(42),
	seedLocked: booleanType().default(false),
	variations: numberType().default(1),
	loras: arrayType(LoraRow).default([]),
	imageStrength: numberType().nullable().default(null),
	guideStrength: numberType().nullable().default(null),
	controlStrength: numberType().nullable().default(null),
	steps: numberType().nullable().default(null),
	cfg: numberType().nullable().default(null),
	/** null = as the machine's tier proposes */
	loader: enumType(loaders$1).nullable().default(null),
	/** role → file name, for those that differ from the family's */
	models: recordType(stringType()).default({}),
	/** null = as the machine's tier proposes */
	lowVram: booleanType().nullable().default(null)
});
function newForm() {
	return Form.parse({});
}
/** A form from storage: what still makes sense is kept, the rest gets its default. */
function reviveForm(stored) {
	const whole = Form.safeParse(stored);
	if (whole.success) return whole.data;
	if (typeof stored !== "object" || stored === null) return newForm();
	const kept = Object.entries(stored).filter(([key, value]) => {
		const field = Form.shape[key];
		return field !== void 0 && field.safeParse(value).success;
	});
	return Form.parse(Object.fromEntries(kept));
}
// web/src/core/length.ts
function lengthOf(form, mode, family, facts) {
	switch (mode.lengthFrom) {
		case "preset": return ofForm(form.seconds ?? family.seconds, form, family);
		case "audio": return ofAudio(form, family, facts);
		case "video": return ofVideo(form, family, facts);
	}
}
function fpsOf(form, family) {
	const { least, most, usual } = family.fps;
	const fps = form.fps ?? usual;
	return Number.isInteger(fps) && fps >= least && fps <= most ? fine(fps) : wrong(problem("fps_out_of_range", {
		fps,
		least,
		most
	}, { field: "fps" }));
}
function ofForm(seconds, form, family) {
	const fps = fpsOf(form, family);
	if (fps.value === null) return {
		...fps,
		value: null
	};
	return inRange(seconds, fps.value, family);
}
function inRange(seconds, fps, family, notes = []) {
	const { step, least, most } = family.frames;
	const frames = Math.round(seconds * fps / step) * step + 1;
	if (!(frames >= least && frames <= most)) return wrong(problem("length_out_of_range", {
		seconds,
		frames,
		least,
		most,
		fps
	}, { field: "seconds" }));
	return fine({
		seconds,
		frames: snapFrames(seconds, fps, step),
		fps
	}, notes);
}
/** Seconds of sound in a file, or null when it has none or has not been looked at. */
function soundSeconds(fact) {
	if (fact?.kind === "video") return fact.hasAudio ? fact.audioSeconds : null;
	return fact?.kind === "audio" ? fact.seconds : null;
}
function ofAudio(form, family, facts) {
	const start = form.audioStart;
	if (!(start >= 0)) return wrong(problem("start_negative", void 0, { field: "audioStart" }));
	const seconds = form.audio ? soundSeconds(facts[form.audio]) : null;
	if (seconds === null) return ofForm(form.seconds ?? family.seconds, form, family);
	if (start >= seconds) return wrong(problem("audio_start_late", {
		start,
		seconds
	}, { field: "audioStart" }));
	const left = seconds - start;
	const fps = fpsOf(form, family);
	if (fps.value === null) return {
		...fps,
		value: null
	};
	if (form.seconds === null) {
		const { step, most } = family.frames;
		return inRange(secondsOfFrames(Math.min(framesToCover(left, fps.value, step), most), fps.value), fps.value, family);
	}
	const asked = inRange(form.seconds, fps.value, family);
	return (asked.value ? asked.value.frames / fps.value - left : 0) > .5 ? {
		...asked,
		notes: [problem("audio_short", { seconds: left }, { field: "seconds" })]
	} : asked;
}
function ofVideo(form, family, facts) {
	const start = form.videoStart;
	if (!(start >= 0)) return wrong(problem("start_negative", void 0, { field: "videoStart" }));
	const fact = form.video ? facts[form.video] : void 0;
	const { step, least } = family.frames;
	if (fact?.kind !== "video") {
		const fps = form.fps ?? family.fps.usual;
		const notes = form.video && form.fps === null ? [problem("fps_assumed", { fps }, { field: "video" })] : [];
		const most = family.fps.mostOfVideo;
		if (!(fps >= family.fps.least && fps <= most)) return wrong(problem("video_fps_high", {
			fps,
			most
		}, { field: "video" }));
		return inRange(form.seconds ?? family.seconds, fps, family, notes);
	}
	const fps = fact.fps;
	if (fps > family.fps.mostOfVideo) return wrong(problem("video_fps_high", {
		fps,
		most: family.fps.mostOfVideo
	}, { field: "video" }));
	if (start >= fact.seconds) return wrong(problem("video_start_late", {
		start,
		seconds: fact.seconds
	}, { field: "videoStart" }));
	const available = fact.frames - Math.ceil(start * fps - 1e-6);
	const fits = framesWithin(available, step);
	if (fits < least) return wrong(problem("video_too_short", {
		frames: available,
		least
	}, { field: "video" }));
	const asked = inRange(form.seconds ?? Math.min(family.seconds, secondsOfFrames(fits, fps)), fps, family);
	if (!asked.value || asked.value.frames <= fits) return asked;
	const seconds = secondsOfFrames(fits, fps);
	const note = problem("video_shortened", {
		asked: asked.value.frames,
		frames: fits
	}, { field: "seconds" });
	return fine({
		seconds,
		frames: fits,
		fps
	}, form.seconds === null ? [] : [note]);
}
objectType({
	mode: Form.shape.mode.removeDefault(),
	prompt: stringType(),
	negative: stringType(),
	image: stringType().nullable(),
	lastImage: stringType().nullable(),
	audio: stringType().nullable(),
	audioStart: numberType(),
	video: stringType().nullable(),
	videoStart: numberType(),
	control: Form.shape.control.removeDefault(),
	sound: Form.shape.sound.removeDefault(),
	preset: Form.shape.preset.removeDefault(),
	width: numberType(),
	height: numberType(),
	fit: enumType(["crop", "pad"]),
	seconds: numberType(),
	fps: numberType(),
	seed: numberType(),
	loras: arrayType(LoraRow),
	imageStrength: numberType().nullable(),
	guideStrength: numberType().nullable(),
	controlStrength: numberType().nullable(),
	steps: numberType().nullable(),
	cfg: numberType().nullable(),
	loader: enumType(loaders$1),
	models: recordType(stringType()),
	lowVram: booleanType()
}).partial().required({ mode: true }).strict();
/** The form that makes this request, on any machine. */
function formOf(input) {
	const stated = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== void 0));
	const sized = input.width !== void 0 || input.height !== void 0;
	return {
		...Form.parse({
			...newForm(),
			...stated,
			aspect: sized ? "custom" : "auto",
			fit: input.fit ?? "crop"
		}),
		loader: input.loader ?? "checkpoint",
		lowVram: input.lowVram ?? false
	};
}
/** Throws for a preset that the mode does not offer: `check` refuses such a request. */
function planOf(request, mode, family) {
	const preset = presetOf(family, mode, request.preset);
	if (!preset) throw new Error(`${mode.id} has no preset ${request.preset}`);
	const { width, height, fps } = request;
	const half = {
		width: width / 2,
		height: height / 2
	};
	const frames = snapFrames(request.seconds, fps, family.frames.step);
	return {
		preset,
		distilled: family.isDistilled(modelFile(family, request.models, transformerRole(request.loader))),
		firstPass: preset.half || preset.passes === 2 ? half : {
			width,
			height
		},
		output: preset.half ? half : {
			width,
			height
		},
		frames,
		fps,
		seconds: frames / fps,
		steps: preset.guided ? [request.steps ?? preset.steps[0] ?? 1, ...preset.steps.slice(1)] : preset.steps
	};
}
function transformerRole(loader) {
	return loader === "checkpoint" ? "checkpoint" : loader === "split" ? "transformer" : "gguf";
}
function check(form, mode, family, facts) {
	const preset = presetOf(family, mode, form.preset);
	const presetProblems = preset ? checkPreset(form, preset, family) : [presetMissing(form, mode, family)];
	const size = sizeOf(form, mode, preset, family, facts);
	const length = lengthOf(form, mode, family, facts);
	const problems = [
		...checkPrompt(form, family),
		...mode.media.flatMap((input) => checkMedia(form, input, facts)),
		...presetProblems,
		...size.problems,
		...length.problems,
		...checkNumbers(form, mode, preset)
	];
	const found = {
		problems,
		notes: [...length.notes, ...preset ? idleSettings(form, preset) : []],
		size: size.value,
		length: length.value
	};
	if (problems.length > 0 || !size.value || !length.value) return {
		...found,
		request: null,
		plan: null
	};
	const request = requestOf(form, mode, preset, size.value, length.value, family);
	return {
		...found,
		request,
		plan: planOf(request, mode, family)
	};
}
function requestOf(form, mode, preset, size, length, family) {
	const uses = (field) => mode.media.some((input) => input.field === field);
	const file = (field) => uses(field) ? form[field] : null;
	const strength = (option, value) => mode.strengths[option] === void 0 ? null : value ?? mode.strengths[option];
	return {
		mode: form.mode,
		prompt: form.prompt,
		negative: form.negative ?? family.negative,
		image: file("image"),
		lastImage: file("lastImage"),
		audio: file("audio"),
		audioStart: uses("audio") ? form.audioStart : 0,
		video: file("video"),
		videoStart: uses("video") ? form.videoStart : 0,
		control: form.control,
		sound: form.sound,
		preset: form.preset,
		width: size.width,
		height: size.height,
		fit: form.fit ?? "crop",
		seconds: length.seconds,
		fps: length.fps,
		seed: form.seed,
		loras: form.loras.filter((lora) => lora.name !== ""),
		imageStrength: strength("image", form.imageStrength),
		guideStrength: strength("guide", form.guideStrength),
		controlStrength: strength("control", form.controlStrength),
		steps: preset?.guided ? form.steps : null,
		cfg: preset?.guided ? form.cfg : null,
		loader: form.loader,
		models: form.models,
		lowVram: form.lowVram
	};
}
function checkPrompt(form, family) {
	if (form.prompt.trim() === "") return [problem("prompt_empty", void 0, { field: "prompt" })];
	return ["prompt", "negative"].flatMap((field) => {
		const length = form[field]?.length ?? 0;
		const most = family.promptLength;
		return length > most ? [problem("prompt_too_long", {
			length,
			most
		}, { field })] : [];
	});
}
function checkMedia(form, input, facts) {
	const { field, kind, label } = input;
	const name = form[field];
	if (!name) return input.required ? [problem("media_missing", {
		label,
		kind
	}, { field })] : [];
	const fact = facts[name];
	if (!fact) return [];
	if (fact.kind === "unreadable") return [problem("media_unreadable", {
		name,
		reason: fact.reason
	}, { field })];
	if (kind === "audio" && fact.kind === "video") return fact.hasAudio ? [] : [problem("audio_silent", { name }, { field })];
	if (fact.kind !== kind) return [problem("media_wrong_kind", {
		name,
		is: article[fact.kind],
		needs: article[kind]
	}, { field })];
	if (kind === "video" && fact.kind === "video" && form.sound === "source" && !fact.hasAudio) return [problem("video_silent", { name }, {
		field,
		actions: [{
			kind: "set",
			label: "Use generated sound",
			values: { sound: "generated" }
		}]
	})];
	return [];
}
var article = {
	image: "an image",
	audio: "a sound file",
	video: "a video"
};
function presetMissing(form, mode, family) {
	const offered = family.presets[mode.presets].map((preset) => preset.label).join(", ");
	return problem("preset_not_offered", {
		preset: form.preset,
		mode: mode.name,
		offered
	}, { field: "preset" });
}
function checkPreset(form, preset, family) {
	const checkpoint = modelFile(family, form.models, transformerRole(form.loader));
	return preset.guided && family.isDistilled(checkpoint) ? [problem("quality_needs_dev", { checkpoint }, {
		field: "preset",
		actions: [{
			kind: "set",
			label: "Use Balanced",
			values: { preset: "balanced" }
		}]
	})] : [];
}
/** 2^53: above it JavaScript cannot tell whole numbers apart. */
var largestSeed = 2 ** 53;
function checkNumbers(form, mode, preset) {
	const found = [];
	const range = (field, label, value, least, most) => {
		if (value !== null && !(value >= least && value <= most)) found.push(problem("number_out_of_range", {
			label,
			value,
			least,
			most
		}, { field }));
	};
	if (!Number.isInteger(form.seed) || form.seed < 0 || form.seed > largestSeed) found.push(problem("seed_out_of_range", { seed: form.seed }, { field: "seed" }));
	if (mode.strengths.image !== void 0) range("imageStrength", "Image strength", form.imageStrength, 0, 1);
	if (mode.strengths.guide !== void 0) range("guideStrength", "Guide strength", form.guideStrength, 0, 10);
	if (mode.strengths.control !== void 0) range("controlStrength", "Control strength", form.controlStrength, 0, 10);
	for (const lora of form.loras) range("loras", `Strength of ${lora.name}`, lora.strength, -100, 100);
	if (preset?.guided) {
		range("steps", "Steps", form.steps === null || Number.isInteger(form.steps) ? form.steps : NaN, 1, 200);
		range("cfg", "CFG", form.cfg, 1, 100);
	}
	return found;
}
function idleSettings(form, preset) {
	if (preset.guided) return [];
	const why = `${preset.label} runs distilled steps without guidance`;
	return [...form.steps !== null ? [problem("setting_idle", {
		label: "Steps",
		why
	}, { field: "steps" })] : [], ...form.cfg !== null ? [problem("setting_idle", {
		label: "CFG",
		why
	}, { field: "cfg" })] : []];
}
// web/src/core/template.ts
function isLink(value) {
	return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && typeof value[1] === "number";
}
/** "node.input" → [node, input]; only the first dot parts, since dynamic inputs have dots of their own. */
function splitPath(path) {
	const dot = path.indexOf(".");
	return [path.slice(0, dot), path.slice(dot + 1)];
}
/** Sets inputs given as "node.input". A node that the prompt does not have is passed over. */
function setInputs(prompt, values) {
	const edited = { ...prompt };
	for (const [path, value] of Object.entries(values)) {
		const [id, input] = splitPath(path);
		const node = edited[id];
		if (node) edited[id] = {
			...node,
			inputs: {
				...node.inputs,
				[input]: value
			}
		};
	}
	return edited;
}
/** Sends every link to the outputs named in `gives` elsewhere; nodes in `except` keep theirs. */
function redirect(prompt, gives, except = []) {
	return Object.fromEntries(Object.entries(prompt).map(([id, node]) => {
		if (except.includes(id)) return [id, node];
		const inputs = Object.entries(node.inputs).map(([name, value]) => [name, isLink(value) ? gives[`${value[0]}.${value[1]}`] ?? value : value]);
		return [id, {
			...node,
			inputs: Object.fromEntries(inputs)
		}];
	}));
}
function addFragment(prompt, fragment) {
	return redirect({
		...prompt,
		...fragment.nodes
	}, fragment.gives);
}
/** Chains model-only LoRAs behind `output` ("ckpt.0"); all that read the output read the last LoRA. */
function chainLoras(prompt, output, loras) {
	if (loras.length === 0) return prompt;
	const [source, slot] = splitPath(output);
	const added = {};
	let last = [source, Number(slot)];
	loras.forEach((lora, index) => {
		const id = `lora_user_${index + 1}`;
		added[id] = {
			class_type: "LoraLoaderModelOnly",
			inputs: {
				model: last,
				lora_name: lora.name,
				strength_model: lora.strength
			}
		};
		last = [id, 0];
	});
	return redirect({
		...prompt,
		...added
	}, { [output]: last }, Object.keys(added));
}
/**
* Keeps the nodes that lead to `outputs`. ComfyUI refuses a prompt for an unknown class even in a node
* that nothing reads, so what is not needed has to go.
*/
function prune(prompt, outputs) {
	const needed = /* @__PURE__ */ new Set();
	const visit = (id) => {
		const node = prompt[id];
		if (!node || needed.has(id)) return;
		needed.add(id);
		for (const value of Object.values(node.inputs)) if (isLink(value)) visit(value[0]);
	};
	outputs.forEach(visit);
	return Object.fromEntries(Object.entries(prompt).filter(([id]) => needed.has(id)));
}
// web/src/core/fill.ts
/** The folder, below ComfyUI's output folder, that all runs save into. */
var outputFolder = "video/LTX_AIO";
/**
* The prompt that makes what the request says. `name` is the file name of this run, without its ending;
* it has to be new for every run, or ComfyUI answers from its cache with an older file.
*/
function fill(request, mode, family, name) {
	const plan = planOf(request, mode, family);
	const styled = chainLoras(mode.variants.filter((variant) => variant.when(request, plan)).reduce(wire, family.templates[mode.id]), family.loraOutput, request.loras.filter((lora) => lora.on));
	return prune(setInputs(setInputs(fragmentsOf(request, mode).reduce((prompt, id) => addFragment(prompt, family.fragments[id]), styled), modelInputs(request, family)), leafInputs(mode, leafValues(request, plan, family, name))), ["save"]);
}
function wire(prompt, variant) {
	return redirect(setInputs(prompt, variant.links ?? {}), variant.gives ?? {});
}
function fragmentsOf(request, mode) {
	const found = [];
	if (request.loader !== "checkpoint") found.push(request.loader);
	if (mode.options.includes("control") && (request.control === "depth" || request.control === "pose")) found.push(request.control);
	if (request.fit === "pad") found.push("pad");
	return found;
}
function modelInputs(request, family) {
	const unused = [
		"checkpoint",
		"transformer",
		"gguf"
	].filter((role) => role !== transformerRole(request.loader));
	return Object.fromEntries(Object.entries(family.roles).filter(([role]) => !unused.includes(role)).flatMap(([role, { inputs }]) => inputs.map((input) => [input, modelFile(family, request.models, role)])));
}
function leafInputs(mode, values) {
	const inputs = {};
	for (const [leaf, value] of Object.entries(values)) for (const path of mode.leaves[leaf] ?? []) inputs[path] = value;
	return inputs;
}
/** Every value a node can receive from this run; null fields are left as the template has them. */
function leafValues(request, plan, family, name) {
	const tiles = family.tiles[request.lowVram ? "lowVram" : "usual"];
	const values = {
		prompt: request.prompt,
		negative: request.negative,
		image: request.image,
		lastImage: request.lastImage,
		audio: request.audio,
		audioStart: request.audioStart,
		video: request.video,
		videoStart: request.videoStart,
		width: request.width,
		height: request.height,
		firstPassWidth: plan.firstPass.width,
		firstPassHeight: plan.firstPass.height,
		frames: plan.frames,
		frameRate: plan.fps,
		wholeFrameRate: Math.round(plan.fps),
		clipSeconds: round(plan.seconds, 4),
		readSeconds: round(plan.seconds + .2, 3),
		seed: request.seed,
		secondSeed: request.seed < largestSeed ? request.seed + 1 : 0,
		secondSigmas: plan.preset.secondSigmas,
		steps: plan.steps[0] ?? null,
		cfg: plan.preset.guided ? request.cfg ?? plan.preset.cfg : plan.preset.cfg,
		imageStrength: request.imageStrength,
		guideStrength: request.guideStrength,
		controlStrength: request.controlStrength,
		textEncoderDevice: request.lowVram ? "cpu" : "default",
		tileSize: tiles.size,
		tileFrames: tiles.frames,
		tileFrameOverlap: tiles.overlap,
		name: `${outputFolder}/${name}`
	};
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
function round(value, digits) {
	return Number(value.toFixed(digits));
}
/** A readable file name that no other run has: "t2v_2026-11-23_1a2b3c4d". */
function runName(mode, id, date) {
	return `${mode.id}_${date}_${id.slice(0, 8)}`;
}
/** The leaf that fills "node.input" in this mode, to tell which field a complaint about it means. */
function leafOf(mode, path) {
	return Object.entries(mode.leaves).find(([, paths]) => paths.includes(path))?.[0];
}
// web/src/core/fields.ts
/** The field a user changes to change a leaf, where the two have different names. */
var fieldOfLeaf = {
	firstPassWidth: "width",
	firstPassHeight: "height",
	frames: "seconds",
	clipSeconds: "seconds",
	readSeconds: "seconds",
	frameRate: "fps",
	wholeFrameRate: "fps",
	secondSeed: "seed",
	secondSigmas: "preset",
	textEncoderDevice: "lowVram",
	tileSize: "lowVram",
	tileFrames: "lowVram",
	tileFrameOverlap: "lowVram"
};
/** The form field behind "node.input", or undefined for what no field sets. */
function fieldOf(path, mode, family) {
	if (path.startsWith("lora_user_")) return "loras";
	if (Object.values(family.roles).some((role) => role.inputs.includes(path))) return "models";
	const leaf = leafOf(mode, path);
	if (leaf === void 0 || leaf === "name") return void 0;
	return fieldOfLeaf[leaf] ?? leaf;
}
// web/src/core/tier-line.ts
var gib$1 = 2 ** 30;
/** What a tier comes to, as a sentence without its end: "RTX 4070, 12 GB: low VRAM, up to 896×512 (estimated)". */
function lineOf(tier, loader, family) {
	return `${nameOf(tier)}: ${settings(tier, loader, family)}`;
}
/** "RTX 4070, 12 GB" */
function nameOf({ machine, chosen, label }) {
	if (!machine) return chosen ? `As for ${label}` : "What this machine has is not known";
	if (machine.type === "cpu") return chosen ? `As for ${label}` : "No graphics card";
	const card = `${machine.device.replace(/^\w+:\d+ /, "").replace(/ : \w+$/, "").replace(/^(NVIDIA )?(GeForce )?/, "") || machine.type}, ${Math.round(machine.vram / gib$1)} GB`;
	return chosen ? `${card}, as for ${label}` : card;
}
function settings(tier, loader, family) {
	if (tier.id === "none") return tier.machine?.type === "cpu" && !tier.chosen ? "the official settings, and runs that take very long" : "the official settings";
	const with_ = loader === "gguf" ? " with a GGUF" : loader === "split" ? " with split files" : "";
	const most = sizeText(family, family.lowVramScale);
	const size = sizeText(family, tier.scale);
	const what = tier.lowVram ? `low VRAM${with_}, ${size === most ? `up to ${most}` : `${size} at first, up to ${most}`}` : `the official settings${with_}, ${size} at first`;
	return tier.estimated ? `${what} (estimated)` : what;
}
function sizeText(family, scale) {
	const { width, height } = sizeFor(16 / 9, family.scales[scale], 64, family.side.least, family.side.most);
	return `${width}×${height}`;
}
// web/src/core/tier.ts
var tierIds = [
	"none",
	"tiny",
	"small",
	"medium",
	"large",
	"huge"
];
var gib = 2 ** 30;
/** The tier of a machine, or the one that the user chose in Settings. */
function tierOf(machine, family, choice = "auto") {
	const id = choice === "auto" ? measured(machine, family) : choice;
	return {
		...family.tiers.rows[id],
		id,
		machine,
		chosen: choice !== "auto"
	};
}
function measured(machine, family) {
	if (!machine || machine.type === "cpu") return "none";
	const vram = Math.round(machine.vram / gib);
	return tierIds.filter((id) => vram >= (family.tiers.rows[id].vram ?? Infinity)).at(-1) ?? "none";
}
/** What suits a tier on this server, with what it has already: nobody is sent to download a second model. */
function proposalOf(tier, defs, family) {
	const { loader, models, why } = choiceOf(tier, defs, family);
	const { lowVram, scale } = tier;
	return {
		loader,
		lowVram,
		scale,
		models,
		line: `${lineOf(tier, loader, family)}${why}.`
	};
}
function choiceOf(tier, defs, family) {
	const { nvfp4, apple, room } = family.tiers;
	const plain = {
		loader: "checkpoint",
		models: {},
		why: ""
	};
	if (tier.id === "none") return plain;
	const { machine } = tier;
	const has = (file) => file !== void 0 && lists(defs, file);
	const pack = Boolean(defs["UnetLoaderGGUF"]);
	if (machine?.type === "mps") return {
		loader: pack ? "gguf" : "split",
		models: apple,
		why: "; Apple’s GPUs cannot run fp8 and fp4 files"
	};
	const cramped = !tier.chosen && machine !== null && machine.vram + machine.ram < room * gib;
	const usual = has(family.roles["checkpoint"]?.file);
	const small = knowsNvfp4(machine) && (tier.loader === "gguf" || cramped);
	if (!usual && knowsNvfp4(machine) && Object.values(nvfp4).every(has)) return {
		...plain,
		models: nvfp4,
		why: ", with the nvfp4 checkpoint"
	};
	if (tier.loader === "checkpoint" && !cramped) return plain;
	if (pack && has(family.roles["gguf"]?.file)) return {
		...plain,
		loader: "gguf"
	};
	if (usual && !cramped) return {
		...plain,
		why: "; the checkpoint is here already, a GGUF would be faster"
	};
	if (small && !usual) return {
		...plain,
		models: nvfp4,
		why: ", with the nvfp4 checkpoint"
	};
	if (pack) return {
		...plain,
		loader: "gguf",
		why: cramped ? `; ${shortOf(room)}` : ""
	};
	return {
		...plain,
		why: cramped ? `; ${shortOf(room)}: a GGUF would need less, once the ComfyUI-GGUF pack is installed` : "; a GGUF would need less memory, once the ComfyUI-GGUF pack is installed"
	};
}
function shortOf(room) {
	return `card and memory together have less than the ${room} GB that a checkpoint needs`;
}
/** RTX 50 and its workstation sisters, with a PyTorch built for CUDA 13: older builds fail on nvfp4 files. */
function knowsNvfp4(machine) {
	return Number(/\+cu(\d+)/.exec(machine?.torch ?? "")?.[1] ?? 0) >= 130 && /RTX 50\d\d|RTX PRO .*Blackwell|\bB[23]00\b/i.test(machine?.device ?? "");
}
function lists(defs, file) {
	return Object.values(defs).some((def) => Object.values(def ?? {}).some(({ options }) => options.some((option) => baseName(option) === file)));
}
/** The form as it counts on this machine: the user's own choices first, then the proposal's. */
function settle(form, proposal, family) {
	const loader = form.loader ?? proposal.loader;
	const lowVram = form.lowVram ?? proposal.lowVram;
	const usual = lowVram ? family.lowVramScale : family.scale;
	return {
		...form,
		loader,
		lowVram,
		scale: form.scale ?? (lowVram === proposal.lowVram ? proposal.scale : usual),
		models: {
			...proposal.models,
			...form.models
		}
	};
}
// web/src/studio/jobs.ts
/** How often jobs that are not over are asked about: the socket may be silent or deaf. */
var pollMilliseconds$2 = 2e3;
var keptJobs = 50;
function createJobs(comfy, storage, world) {
	const list = /* @__PURE__ */ shallowRef(storedJobs(storage));
	/** answers "unknown" in a row, by job: one may be a race, two are a fact */
	const unknown = /* @__PURE__ */ new Map();
	const posting = /* @__PURE__ */ new Set();
	const forgotten = /* @__PURE__ */ new Set();
	/** Other tabs keep their jobs in the same place: what they wrote since stays. */
	function set(jobs) {
		list.value = jobs;
		const ours = new Set(jobs.map(({ id }) => id));
		const theirs = storedJobs(storage).filter(({ id }) => !ours.has(id) && !forgotten.has(id));
		const all = [...jobs, ...theirs].sort((a, b) => b.createdAt - a.createdAt);
		storage.save("jobs", all.slice(0, keptJobs));
	}
	function apply(id, event) {
		const before = list.value.find((job) => job.id === id);
		if (!before) return;
		const after = reduce(before, event, world.now());
		if (after === before) return;
		const jobs = list.value.map((job) => job.id === id ? after : job);
		if (after.state.status === before.state.status) list.value = jobs;
		else set(jobs);
	}
	async function submit(id, request, prompt, refusalOf) {
		set([newJob(id, request, Object.keys(prompt), world.now()), ...list.value]);
		posting.add(id);
		try {
			const problems = refusalOf(await comfy.queue({
				id,
				prompt,
				request
			}));
			if (problems.length > 0) {
				apply(id, {
					type: "refused",
					problems
				});
				await comfy.cancel(id);
			} else apply(id, { type: "accepted" });
		} catch (error) {
			if (!(error instanceof Unreachable)) throw error;
			await settle(id, error);
		} finally {
			posting.delete(id);
		}
	}
	/** The answer to a POST was lost. Whether the job is queued, only the server knows. */
	async function settle(id, error) {
		const truth = await comfy.job(id).catch(() => null);
		if (truth) apply(id, {
			type: "truth",
			truth
		});
		else apply(id, {
			type: "refused",
			problems: [problem("server_down", void 0, {
				detail: error.message,
				actions: [{
					kind: "retry",
					label: "Try again"
				}]
			})]
		});
	}
	async function ask(id) {
		if (posting.has(id)) return;
		const truth = await comfy.job(id);
		if (truth) {
			unknown.delete(id);
			return apply(id, {
				type: "truth",
				truth
			});
		}
		const times = (unknown.get(id) ?? 0) + 1;
		unknown.set(id, times);
		if (times >= 2) apply(id, { type: "lost" });
	}
	async function reconcile() {
		for (const job of list.value.filter((entry) => !isOver(entry))) try {
			await ask(job.id);
		} catch (error) {
			if (error instanceof Unreachable) return;
			throw error;
		}
	}
	async function cancel(id) {
		try {
			await comfy.cancel(id);
			const truth = await comfy.job(id);
			apply(id, truth ? {
				type: "truth",
				truth
			} : { type: "interrupted" });
		} catch (error) {
			if (!(error instanceof Unreachable)) throw error;
			comfy.toast("warn", "The run was not cancelled", "ComfyUI does not answer.");
		}
	}
	let reconciling = false;
	const reconcileSoon = () => {
		if (reconciling || list.value.every(isOver)) return;
		reconciling = true;
		reconcile().finally(() => reconciling = false);
	};
	const unsubscribe = comfy.subscribe((event) => {
		if (event.type === "stale") reconcileSoon();
		if (event.type === "job") apply(event.id, event.event);
	});
	const stopPolling = world.every(pollMilliseconds$2, reconcileSoon);
	return {
		list,
		submit,
		cancel,
		forget(id) {
			forgotten.add(id);
			set(list.value.filter((job) => job.id !== id));
		},
		reconcile,
		dispose() {
			unsubscribe();
			stopPolling();
		}
	};
}
function storedJobs(storage) {
	const stored = storage.load("jobs");
	return Array.isArray(stored) ? stored.filter((job) => job?.id && job.request && job.state) : [];
}
// web/src/studio/machine.ts
/** ComfyUI frees memory between two runs; this is how long we look on. */
var patience = 15e3;
var pollMilliseconds$1 = 500;
/** other programs move the figure about */
var noticeable = 32 * 2 ** 20;
function createMachine(comfy, world, server, family, settings) {
	const machine = /* @__PURE__ */ shallowRef(null);
	const unloading = /* @__PURE__ */ shallowRef({ is: "idle" });
	const tier = computed(() => tierOf(machine.value, family, settings.tier));
	let stopWatching = () => void 0;
	async function refresh() {
		try {
			machine.value = await comfy.machine();
		} catch (error) {
			if (!(error instanceof Unreachable)) throw error;
		}
	}
	async function unload() {
		stopWatching();
		try {
			const before = (await comfy.machine())?.vramFree ?? 0;
			unloading.value = {
				is: "waiting",
				before
			};
			await comfy.unload();
			watchFigures(before);
		} catch (error) {
			if (!(error instanceof Unreachable)) throw error;
			unloading.value = { is: "failed" };
		}
	}
	/** It is over when the free memory has risen and stays, or when nothing comes of it. */
	function watchFigures(before) {
		const since = world.now();
		let last = before;
		stopWatching = world.every(pollMilliseconds$1, () => {
			refresh().then(() => {
				if (unloading.value.is !== "waiting") return;
				const after = machine.value?.vramFree ?? before;
				const settled = after - before > noticeable && Math.abs(after - last) < noticeable;
				last = after;
				if (!settled && world.now() - since < patience) return;
				stopWatching();
				unloading.value = {
					is: "over",
					before,
					after
				};
			});
		});
	}
	return {
		machine,
		tier,
		proposal: computed(() => proposalOf(tier.value, server.defs.value, family)),
		unloading,
		refresh,
		unload,
		dispose: () => stopWatching()
	};
}
// web/src/studio/media.ts
function createMedia(form, comfy, storage, look) {
	const uploads = /* @__PURE__ */ reactive({});
	const facts = /* @__PURE__ */ reactive(storedFacts(storage));
	function fail(field, trouble) {
		uploads[field] = {
			status: "failed",
			problem: trouble
		};
	}
	async function give(field, kind, file) {
		stop(field);
		const limit = comfy.uploadLimit();
		if (limit !== null && file.size > limit) return fail(field, tooLarge(field, file, limit));
		const abort = new AbortController();
		const advance = (fraction) => {
			if (abort.signal.aborted) return;
			const cancel = () => abort.abort();
			uploads[field] = {
				status: "sending",
				name: file.name,
				fraction,
				cancel
			};
		};
		advance(0);
		const seen = kind === "image" ? await look(file, kind) : null;
		if (abort.signal.aborted) return;
		if (seen?.kind === "unreadable") return fail(field, unreadable(field, file, seen.reason));
		try {
			const { name } = await comfy.upload(file, advance, abort.signal);
			const fact = await comfy.shim.probe(name) ?? seen ?? await look(file, kind);
			if (!abort.signal.aborted) arrive(field, name, fact);
		} catch (error) {
			if (abort.signal.aborted) return;
			if (!(error instanceof Unreachable || error instanceof UploadRefused)) throw error;
			fail(field, problem("upload_failed", { name: file.name }, {
				field,
				detail: error.message
			}));
		}
	}
	function arrive(field, name, fact) {
		if (fact) facts[name] = fact;
		else delete facts[name];
		storage.save("facts", facts);
		form[field] = name;
		delete uploads[field];
	}
	function stop(field) {
		const upload = uploads[field];
		if (upload?.status === "sending") upload.cancel();
		delete uploads[field];
	}
	function clear(field) {
		stop(field);
		form[field] = null;
	}
	return {
		uploads,
		facts,
		give,
		stop,
		clear
	};
}
function unreadable(field, file, reason) {
	return problem("media_unreadable", {
		name: file.name,
		reason
	}, { field });
}
function tooLarge(field, file, limit) {
	const megabytes = (bytes) => Math.ceil(bytes / 2 ** 20);
	return problem("media_too_large", {
		name: file.name,
		megabytes: megabytes(file.size),
		most: Math.floor(limit / 2 ** 20)
	}, { field });
}
function storedFacts(storage) {
	const stored = storage.load("facts");
	if (typeof stored !== "object" || stored === null) return {};
	return Object.fromEntries(Object.entries(stored).flatMap(([name, value]) => {
		const fact = MediaFacts.safeParse(value);
		return fact.success ? [[name, fact.data]] : [];
	}));
}
// web/src/studio/once.ts
/**
* Work that never runs twice at a time. Whoever asks for it while it runs gets another round after it: what
* has happened meanwhile is not missed.
*/
function onceAtATime(work) {
	let running = null;
	let next = null;
	return function run() {
		if (running) {
			next ??= running.then(() => {
				next = null;
				return run();
			});
			return next;
		}
		running = work().finally(() => running = null);
		return running;
	};
}
// web/src/studio/places.ts
var Stored$1 = recordType(stringType()).catch({});
/** Roots are remembered by their label: their order may change with ComfyUI's settings. */
function createPlaces(storage) {
	const chosen = /* @__PURE__ */ reactive(Stored$1.parse(storage.load("places")));
	return {
		rootOf(folder, library) {
			const held = library.folders[folder];
			const root = held?.roots.findIndex(({ label, writable }) => writable && label === chosen[folder]);
			return root === void 0 || root < 0 ? held?.usual ?? 0 : root;
		},
		choose(folder, root, library) {
			const held = library.folders[folder];
			const label = held?.roots[root]?.label;
			if (label === void 0 || root === held?.usual) delete chosen[folder];
			else chosen[folder] = label;
		},
		dispose: watch(chosen, () => storage.save("places", chosen))
	};
}
// web/src/studio/trouble.ts
/** What a call to the shim failed with, in its own words. Throws what is no expected trouble. */
function sayWhy(error) {
	if (error instanceof ShimRefused) return problem("shim_refused", {
		what: error.message,
		remedy: error.remedy
	});
	if (error instanceof Unreachable) return problem("server_down");
	throw error;
}
// web/src/studio/models.ts
/** While something runs; a hint of the server comes in between. */
var pollMilliseconds = 500;
/** While somebody only looks. */
var idleMilliseconds = 1e4;
/** What the guard says against the page as a whole, rather than against one command. */
var guardCodes = /* @__PURE__ */ new Set([
	"host",
	"origin",
	"header"
]);
function createModels(comfy, storage, world, family, server) {
	const { shim } = comfy;
	const link = /* @__PURE__ */ shallowRef({ is: "unknown" });
	const library = /* @__PURE__ */ shallowRef(null);
	const downloads = /* @__PURE__ */ shallowRef([]);
	const trouble = /* @__PURE__ */ shallowRef(null);
	const places = createPlaces(storage);
	const byId = computed(() => new Map(downloads.value.map((download) => [download.id, download])));
	const states = Object.fromEntries(family.catalogue.map((entry) => [entry.id, computed((before) => {
		const now = fileState(entry, library.value, byId.value.get(entry.id));
		return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
	})]));
	const batch = /* @__PURE__ */ shallowRef(/* @__PURE__ */ new Set());
	const progress = computed(() => {
		const totals = queueTotals(downloads.value, family);
		const done = downloads.value.filter(({ id, state }) => state === "done" && batch.value.has(id)).reduce((sum, { size }) => sum + (size ?? 0), 0);
		return {
			...totals,
			received: totals.received + done,
			size: totals.size === null ? null : totals.size + done
		};
	});
	let watchers = 0;
	let askedAt = -Infinity;
	/** the state of the server's list that was seen last; null before the first */
	let mark = null;
	/** commands bring their own answer: one that was asked for before is old */
	let commands = 0;
	/** An answer of the shim; null when there is none, which is then known as its absence. */
	async function hear(call) {
		try {
			const answer = await call;
			link.value = answer === null ? { is: "absent" } : { is: "here" };
			return answer;
		} catch (error) {
			if (error instanceof ShimRefused && guardCodes.has(error.code)) link.value = {
				is: "refused",
				problem: sayWhy(error)
			};
			throw error;
		}
	}
	/** Polling has nobody to tell of a failure: the next one comes soon. */
	async function quietly(work) {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof Unreachable || error instanceof ShimRefused)) throw error;
		}
	}
	async function look() {
		library.value = await hear(shim.library());
	}
	async function poll() {
		const before = commands;
		askedAt = world.now();
		const answer = await hear(shim.downloads());
		if (answer && before === commands) await take(answer);
	}
	async function take(answer) {
		const arrived = newlyDone(downloads.value, answer.downloads);
		downloads.value = answer.downloads;
		const active = answer.downloads.filter(isActive).map(({ id }) => id);
		batch.value = new Set(active.length > 0 ? [...batch.value, ...active] : []);
		const now = `${answer.session} ${answer.changes}`;
		if (mark !== null && mark !== now) {
			await Promise.all([look(), server.refresh()]);
			if (arrived) await comfy.refreshChoices();
		}
		mark = now;
	}
	const polling = onceAtATime(() => quietly(poll));
	const refresh = () => quietly(async () => void await Promise.all([look(), polling()]));
	const pollSoon = () => void polling();
	async function command(id, work) {
		trouble.value = null;
		commands++;
		try {
			await work();
		} catch (error) {
			trouble.value = {
				id,
				problem: sayWhy(error)
			};
		}
	}
	async function change(ids, call) {
		await command(ids.length === 1 ? ids[0] ?? null : null, async () => {
			const answer = await hear(call);
			if (answer) await take(answer);
		});
	}
	function wanted(id) {
		const folder = family.catalogue.find((entry) => entry.id === id)?.folder;
		return folder !== void 0 && library.value ? {
			id,
			root: places.rootOf(folder, library.value)
		} : { id };
	}
	const stopPolling = world.every(pollMilliseconds, () => {
		if (link.value.is === "absent") return;
		const idle = world.now() - askedAt >= idleMilliseconds;
		if (downloads.value.some(isActive)) pollSoon();
		else if (watchers > 0 && idle) refresh();
	});
	const unsubscribe = comfy.subscribe(({ type }) => {
		if (type === "models" || type === "stale" && link.value.is === "unknown") pollSoon();
	});
	const cancel = (ids) => change(ids, shim.cancel(ids));
	return {
		link,
		library,
		downloads,
		progress,
		states,
		trouble,
		places,
		watch() {
			watchers++;
			if (world.now() - askedAt >= idleMilliseconds) refresh();
			return () => void watchers--;
		},
		refresh,
		download: (ids) => change(ids, shim.download(ids.map(wanted))),
		cancel,
		cancelAll: () => cancel(downloads.value.filter((download) => download.task === "download" && isActive(download)).map(({ id }) => id)),
		dismiss: (ids) => change(ids, shim.dismiss(ids)),
		verify: (id) => change([id], shim.verify([id])),
		remove: (id) => command(id, async () => {
			library.value = await hear(shim.remove(id));
			await server.refresh();
		}),
		reclaim: () => command(null, async () => {
			await hear(shim.reclaim());
			await look();
		}),
		choosePlace(folder, root) {
			if (library.value) places.choose(folder, root, library.value);
		},
		dispose() {
			stopPolling();
			unsubscribe();
			places.dispose();
		}
	};
}
function isActive({ state }) {
	return state === "queued" || state === "running";
}
/** Has a download ended well since? Then the canvas should know of its file. */
function newlyDone(before, after) {
	const done = new Set(before.filter(({ state }) => state === "done").map(({ id }) => id));
	return after.some(({ id, task, state }) => task === "download" && state === "done" && !done.has(id));
}
// web/src/core/fit.ts
/**
* Brings a filled prompt to what this server has: model files by the name they have in its folders,
* required inputs of newer versions by their declared default. What cannot be fitted is a problem;
* nothing is changed in silence. Classes that `defs` does not mention are taken as they are.
* `fieldOf` tells which form field an input ("node.input") comes from; `library`, which of the server's
* files are damaged or in the wrong folder.
*/
function fit(prompt, defs, family, fieldOf, library = null) {
	const problems = [];
	const fitted = {};
	for (const [id, node] of Object.entries(prompt)) {
		const def = defs[node.class_type];
		if (!def) {
			fitted[id] = node;
			continue;
		}
		const report = (input, make) => {
			const field = fieldOf(`${id}.${input}`);
			problems.push(make(field === void 0 ? {} : { field }));
		};
		fitted[id] = {
			...node,
			inputs: fitInputs(id, node, def, {
				family,
				library,
				report
			})
		};
	}
	return {
		prompt: fitted,
		problems: unique$1([...missingNodes(prompt, defs, family), ...problems])
	};
}
function missingNodes(prompt, defs, family) {
	return [...new Set(Object.values(prompt).map((node) => node.class_type))].filter((nodeClass) => defs[nodeClass] === null).map((nodeClass) => {
		const pack = family.packs[nodeClass] ?? null;
		return problem("node_missing", {
			classes: nodeClass,
			pack
		}, pack ? { field: "loader" } : {});
	});
}
function fitInputs(id, node, def, server) {
	const inputs = { ...node.inputs };
	for (const [name, input] of Object.entries(liveInputs(node, def))) {
		const value = inputs[name];
		if (value === void 0) {
			if (!input.required) continue;
			const usual = input.usual ?? (input.kind === "combo" ? input.options[0] : void 0);
			if (usual === void 0) server.report(name, (extras) => problem("input_unknown", {
				node: node.class_type,
				input: name
			}, extras));
			else inputs[name] = usual;
		} else if (!isLink(value)) inputs[name] = fitValue(`${id}.${name}`, name, value, input, server);
	}
	return inputs;
}
/** The inputs that count for this node: those of a dynamic combo's chosen branch have dotted names. */
function liveInputs(node, def) {
	const live = {};
	for (const [name, input] of Object.entries(def)) {
		live[name] = input;
		const chosen = node.inputs[name];
		const branch = typeof chosen === "string" ? input.branches[chosen] : void 0;
		for (const [inner, innerDef] of Object.entries(branch ?? {})) live[`${name}.${inner}`] = innerDef;
	}
	return live;
}
function fitValue(path, name, value, input, { family, library, report }) {
	if (typeof value === "number") {
		const { least, most } = input;
		if (least !== null && value < least || most !== null && value > most) report(name, (extras) => problem("value_out_of_limits", {
			input: name,
			value,
			least,
			most
		}, extras));
		return value;
	}
	if (typeof value !== "string" || input.upload || input.kind !== "combo" && input.kind !== "dynamic") return value;
	const folder = modelFolder(path, family);
	if (folder === null) {
		if (input.options.includes(value)) return value;
		report(name, (extras) => problem("option_missing", {
			input: name,
			value,
			options: listed(input.options)
		}, extras));
		return value;
	}
	const found = findModel(value, input.options, family, library);
	if (found.is === "whole") return found.option;
	report(name, (extras) => modelProblem(found, {
		file: baseName(value),
		folder
	}, extras, family, library));
	return value;
}
function modelFolder(path, family) {
	if (path.startsWith("lora_user_")) return "loras";
	return Object.values(family.roles).find((role) => role.inputs.includes(path))?.folder ?? null;
}
function listed(options) {
	const shown = options.slice(0, 8).join(", ");
	return options.length > 8 ? `${shown} and ${options.length - 8} more` : shown;
}
/** One checkpoint is read by three nodes: it is missing once. */
function unique$1(problems) {
	const seen = /* @__PURE__ */ new Set();
	return problems.filter(({ code, what }) => {
		const key = `${code} ${what}`;
		return !seen.has(key) && seen.add(key);
	});
}
// web/src/core/needs.ts
/** What the problems of a fitted prompt say is missing, damaged or in the wrong folder. */
function needsOf(problems, family, library) {
	const models = problems.flatMap(({ code, model }) => model && (code === "model_missing" || code === "model_broken" || code === "model_misplaced") ? [model] : []);
	const entries = unique(models.flatMap(({ file }) => entryOf(family, file) ?? [])).filter((entry) => !library || !inTheWay(entry, library));
	const left = entries.map((entry) => leftOf(entry, library));
	return {
		entries,
		bytes: left.reduce((total, bytes) => total + (bytes ?? 0), 0),
		unsized: left.filter((bytes) => bytes === null).length,
		unknown: models.filter(({ file }) => !entryOf(family, file))
	};
}
/** Bytes still to be fetched: none for a file that only lies in the wrong folder. */
function leftOf(entry, library) {
	const held = library?.models[entry.id];
	if (held && held.misplaced.length > 0) return 0;
	const size = sizeOf$1(entry);
	return size === null ? null : Math.max(0, size - (held?.part ?? 0));
}
/** The catalogue's entries that a filled prompt names, in the order of the graph. */
function entriesOf(prompt, family) {
	return unique(Object.values(prompt).flatMap((node) => Object.values(node.inputs)).flatMap((value) => typeof value === "string" ? entryOf(family, value) ?? [] : []));
}
var rolesOfModes = /* @__PURE__ */ new WeakMap();
/** The modes that can run with this file: those whose graph, in some setting, has its role. */
function modesThatNeed(entry, family, modes) {
	const known = rolesOfModes.get(family) ?? readRoles(family, modes);
	rolesOfModes.set(family, known);
	return known.get(entry.role) ?? [];
}
/** Fills every mode in every setting that changes which files it loads, and reads the roles off. */
function readRoles(family, modes) {
	const found = /* @__PURE__ */ new Map();
	for (const mode of Object.values(modes)) for (const request of settingsOf(mode, family)) {
		const prompt = fill(request, mode, family, "name");
		for (const [role, { inputs }] of Object.entries(family.roles)) if (inputs.some((path) => valueAt(prompt, path) === family.roles[role]?.file)) found.set(role, (found.get(role) ?? /* @__PURE__ */ new Set()).add(mode.id));
	}
	return new Map([...found].map(([role, ids]) => [role, [...ids]]));
}
function valueAt(prompt, path) {
	const [node, input] = splitPath(path);
	return prompt[node]?.inputs[input];
}
function settingsOf(mode, family) {
	const base = standIn(mode, family);
	return family.presets[mode.presets].flatMap(({ id }) => controls$1.flatMap((control) => loaders$1.map((loader) => ({
		...base,
		preset: id,
		control,
		loader
	}))));
}
/** A whole request of a mode before anybody wrote or chose anything: it loads what a real one would. */
function standIn(mode, family) {
	const given = (field) => mode.media.some((input) => input.field === field && input.required) ? field : null;
	return {
		mode: mode.id,
		prompt: "",
		negative: family.negative,
		image: given("image"),
		lastImage: given("lastImage"),
		audio: given("audio"),
		audioStart: 0,
		video: given("video"),
		videoStart: 0,
		control: "canny",
		sound: "source",
		preset: "balanced",
		width: 1280,
		height: 768,
		fit: "crop",
		seconds: family.seconds,
		fps: family.fps.usual,
		seed: 0,
		loras: [],
		imageStrength: mode.strengths.image ?? null,
		guideStrength: mode.strengths.guide ?? null,
		controlStrength: mode.strengths.control ?? null,
		steps: null,
		cfg: null,
		loader: "checkpoint",
		models: {},
		lowVram: false
	};
}
function unique(values) {
	return [...new Set(values)];
}
// web/src/studio/readiness.ts
function createReadiness(form, media, server, models, family) {
	const checked = computed(() => check(form.value, modes[form.value.mode], family, media.facts));
	function fitTo(request, name) {
		const of = modes[request.mode];
		return fit(fill(request, of, family, name), server.defs.value, family, (path) => fieldOf(path, of, family), models.library.value);
	}
	/** Which files are missing can be told before there is a prompt: a stand-in reads the same ones. */
	const fitted = computed(() => {
		return fitTo(checked.value.request ?? standInFor(form.value, family), "preview");
	});
	const uploadProblems = computed(() => modes[form.value.mode].media.flatMap(({ field }) => {
		const upload = media.uploads[field];
		if (!upload) return [];
		return [upload.status === "failed" ? upload.problem : problem("upload_running", { name: upload.name }, { field })];
	}));
	const serverProblems = computed(() => server.state.value.status === "down" ? [problem("server_down", void 0, { actions: [{
		kind: "reconnect",
		label: "Try again"
	}] })] : []);
	const unfit = computed(() => {
		const found = fitted.value.problems;
		return checked.value.request ? found : found.filter(isAboutFile);
	});
	const problems = computed(() => {
		const uploading = uploadProblems.value;
		const own = checked.value.problems.filter(({ code, field }) => code !== "media_missing" || !uploading.some((other) => other.field === field));
		return [
			...serverProblems.value,
			...uploading,
			...own,
			...unfit.value
		];
	});
	const neededNow = computed((before) => kept(before, entriesOf(fitted.value.prompt, family)));
	/** only what decides about files: typing a prompt is no reason to look again */
	const loading = computed(() => {
		const { loader, models: files, lowVram } = form.value;
		return JSON.stringify({
			loader,
			models: files,
			lowVram
		});
	});
	const neededElsewhere = computed((before) => {
		const values = JSON.parse(loading.value);
		const found = Object.values(modes).flatMap((mode) => family.presets[mode.presets].flatMap(({ id: preset }) => controls$1.flatMap((control) => {
			return entriesOf(fill({
				...standIn(mode, family),
				...values,
				preset,
				control
			}, mode, family, "preview"), family);
		})));
		return kept(before, [...new Set(found)]);
	});
	const needs = computed(() => needsOf(problems.value, family, models.library.value));
	return {
		check: checked,
		problems,
		neededNow,
		neededElsewhere,
		needs,
		lacksOnlyFiles: computed(() => problems.value.length > 0 && problems.value.every(({ model }) => needs.value.entries.some(({ file }) => file === model?.file))),
		waitsForServer: computed(() => serverProblems.value.length + unfit.value.length > 0),
		fitTo
	};
}
function isAboutFile({ model }) {
	return model !== void 0;
}
/** The list of before, when it says the same. */
function kept(before, now) {
	const same = before?.length === now.length && now.every((item, index) => item === before[index]);
	return before && same ? before : now;
}
/** A request that reads the same model files as the form's, whatever else is still missing in it. */
function standInFor(form, family) {
	const { preset, control, sound, loras, loader, models, lowVram } = form;
	return {
		...standIn(modes[form.mode], family),
		preset,
		control,
		sound,
		loras,
		loader,
		models,
		lowVram
	};
}
// web/src/studio/server.ts
function createServer(comfy, family) {
	const state = /* @__PURE__ */ shallowRef({ status: "unknown" });
	async function ask() {
		try {
			state.value = {
				status: "ready",
				defs: await comfy.nodeDefs(classesOf(family))
			};
		} catch (error) {
			console.warn("LTX AIO could not read ComfyUI’s nodes", error);
			state.value = { status: "down" };
		}
	}
	const defs = computed(() => state.value.status === "ready" ? state.value.defs : {});
	return {
		state,
		defs,
		loras: computed(() => defs.value["LoraLoaderModelOnly"]?.["lora_name"]?.options ?? []),
		refresh: onceAtATime(ask)
	};
}
function classesOf(family) {
	const prompts = [...Object.values(family.templates), ...Object.values(family.fragments).map((fragment) => fragment.nodes)];
	return [...new Set(prompts.flatMap((prompt) => Object.values(prompt).map((node) => node.class_type)))];
}
// web/src/core/settings.ts
/** What a user sets once for this machine; kept apart from the form. */
var Settings = objectType({ 
/** auto = as the server's graphics card and memory say */
tier: enumType(["auto", ...tierIds]).catch("auto").default("auto") });
/** Settings from storage: what no longer makes sense gets its default. */
function reviveSettings(stored) {
	return Settings.catch(Settings.parse({})).parse(stored);
}
// web/src/studio/settings.ts
/** What is set once for this machine, kept apart from the form. */
function createSettings(storage) {
	const settings = /* @__PURE__ */ reactive(reviveSettings(storage.load("settings")));
	return {
		settings,
		dispose: watch(settings, () => storage.save("settings", settings))
	};
}
// web/src/studio/token.ts
function createToken({ shim }) {
	const status = /* @__PURE__ */ shallowRef(null);
	const check = /* @__PURE__ */ shallowRef(null);
	const busy = /* @__PURE__ */ shallowRef(false);
	const trouble = /* @__PURE__ */ shallowRef(null);
	async function attempt(work) {
		if (busy.value) return;
		busy.value = true;
		trouble.value = null;
		try {
			await work();
		} catch (error) {
			trouble.value = sayWhy(error);
		} finally {
			busy.value = false;
		}
	}
	async function put(token) {
		status.value = await shim.saveToken(token);
		check.value = token === null ? null : await shim.checkToken();
	}
	return {
		status,
		check,
		busy,
		problem: trouble,
		refresh: () => attempt(async () => void (status.value = await shim.token())),
		save: (token) => attempt(() => put(token)),
		forget: () => attempt(() => put(null)),
		ask: () => attempt(async () => void (check.value = await shim.checkToken()))
	};
}
// web/src/studio/waiting.ts
var lookMilliseconds = 500;
/** A tab that has claimed the runs and then vanished holds them no longer than this. */
var claimMilliseconds = 3e4;
var Stored = objectType({
	runs: arrayType(objectType({
		id: stringType(),
		request: custom((value) => Boolean(value))
	})).min(1),
	claim: objectType({
		by: stringType(),
		at: numberType()
	}).nullable()
});
/**
* Every open tab sees the same record in storage, so one has to claim it: it writes its name, and only if
* that is still there at its next look the runs are its own. They leave the record after they were queued,
* so a tab that dies in between loses nothing.
*/
function createWaiting({ storage, world, isReady, isQueued, queue }) {
	/** the name of this tab */
	let me = "";
	const runs = /* @__PURE__ */ shallowRef(load()?.runs ?? []);
	let working = false;
	function load() {
		return Stored.safeParse(storage.load("waiting")).data ?? null;
	}
	function save(record) {
		storage.save("waiting", record);
		show(record);
	}
	function show(record) {
		const now = record?.runs ?? [];
		if (!(now.map(({ id }) => id).join() === runs.value.map(({ id }) => id).join())) runs.value = now;
	}
	async function look() {
		const record = load();
		show(record);
		if (!record?.runs.every(({ request }) => isReady(request))) return;
		me ||= world.uuid();
		const { claim } = record;
		const now = world.now();
		if (claim?.by === me) await start(record);
		else if (!claim || now - claim.at > claimMilliseconds) save({
			...record,
			claim: {
				by: me,
				at: now
			}
		});
	}
	async function start(record) {
		for (const run of record.runs) {
			if (load()?.claim?.by !== me) return;
			if (!await isQueued(run.id)) await queue(run);
		}
		if (load()?.claim?.by === me) save(null);
	}
	return {
		runs,
		remember: (wanted) => save({
			runs: [...wanted],
			claim: null
		}),
		takeBack: () => save(null),
		dispose: world.every(lookMilliseconds, () => {
			if (working) return;
			working = true;
			look().catch((error) => {
				if (!(error instanceof Unreachable)) throw error;
			}).finally(() => working = false);
		})
	};
}
// web/src/studio/studio.ts
/** Below 2^53 by more than any number of variations. */
var seedRange = largestSeed - 1e3;
function createStudio({ comfy, storage, world, family, look }) {
	const form = /* @__PURE__ */ reactive(reviveForm(storage.load("form") ?? { seed: world.random(seedRange) }));
	const mode = computed(() => modes[form.mode]);
	const effective = computed(() => presetOf(family, mode.value, form.preset) ? form : {
		...form,
		preset: "balanced"
	});
	const preset = computed(() => presetOf(family, mode.value, effective.value.preset));
	const { settings, dispose: stopSettings } = createSettings(storage);
	const { tab, dispose: stopTab } = createTab(storage);
	const server = createServer(comfy, family);
	const models = createModels(comfy, storage, world, family, server);
	const machine = createMachine(comfy, world, server, family, settings);
	const settled = computed(() => settle(effective.value, machine.proposal.value, family));
	const media = createMedia(form, comfy, storage, look);
	const jobs = createJobs(comfy, storage, world);
	const busy = /* @__PURE__ */ shallowRef(false);
	const refused = /* @__PURE__ */ shallowRef([]);
	const stopSaving = watch(form, () => {
		storage.save("form", form);
		refused.value = [];
	});
	const readiness = createReadiness(settled, media, server, models, family);
	const { problems } = readiness;
	/** A run is ready when the server is there and has everything that it reads. */
	const isReady = (request) => server.state.value.status === "ready" && models.link.value.is !== "unknown" && readiness.fitTo(request, "preview").problems.length === 0;
	const waiting = createWaiting({
		storage,
		world,
		isReady,
		isQueued: async (id) => jobs.list.value.some((job) => job.id === id) || await comfy.job(id) !== null,
		queue: async ({ id, request }) => {
			await queueAs(id, request);
			if (request.seed === form.seed) rollUnlessLocked();
		}
	});
	const stopRetrying = world.every(5e3, () => {
		if (!readiness.waitsForServer.value) return;
		server.refresh();
		if (models.link.value.is === "here") models.refresh();
	});
	const queue = (request) => queueAs(world.uuid(), request);
	async function queueAs(id, request) {
		const of = modes[request.mode];
		const date = new Date(world.now()).toISOString().slice(0, 10);
		const { prompt } = readiness.fitTo(request, runName(of, id, date));
		await jobs.submit(id, request, prompt, (answer) => {
			refused.value = refusalOf(answer, family, (path) => fieldOf(path, of, family));
			return refused.value;
		});
	}
	async function generate() {
		if (busy.value) return;
		busy.value = true;
		try {
			const { request } = readiness.check.value;
			if (!request) return;
			const runs = Array.from({ length: Math.max(1, form.variations) }, (_, n) => ({
				id: world.uuid(),
				request: {
					...request,
					seed: seedAfter(request.seed, n)
				}
			}));
			if (readiness.lacksOnlyFiles.value) return waiting.remember(runs);
			if (problems.value.length > 0) return;
			for (const run of runs) await queueAs(run.id, run.request);
			if (refused.value.length === 0) rollUnlessLocked();
		} finally {
			busy.value = false;
		}
	}
	function rollSeed() {
		form.seed = world.random(seedRange);
	}
	function rollUnlessLocked() {
		if (!form.seedLocked) rollSeed();
	}
	function restore(request) {
		const { variations, fps, seedLocked } = form;
		const { loader, lowVram } = machine.proposal.value;
		Object.assign(form, formOf(request), {
			variations,
			seedLocked
		});
		if (request.loader === loader) form.loader = null;
		if (request.lowVram === lowVram) form.lowVram = null;
		if (modes[request.mode].lengthFrom === "video") form.fps = fps;
	}
	async function finish(request) {
		const next = presetOf(family, modes[request.mode], request.preset)?.finish;
		if (next) await queue({
			...request,
			preset: next
		});
	}
	async function act(action, job) {
		switch (action.kind) {
			case "set": return edit(action.values);
			case "retry": return job ? queue(job.request) : generate();
			case "reconnect":
				await Promise.all([
					server.refresh(),
					models.refresh(),
					machine.refresh()
				]);
				return;
			case "download": return models.download(action.ids);
			case "show":
				tab.value = action.tab;
				return;
			case "open": return;
		}
	}
	function edit(values) {
		Object.assign(form, values);
	}
	server.refresh();
	machine.refresh();
	models.refresh();
	jobs.reconcile();
	return {
		family,
		form,
		mode,
		preset,
		settled,
		settings,
		tab,
		server,
		media,
		jobs,
		models,
		machine,
		token: createToken(comfy),
		readiness,
		waiting,
		check: readiness.check,
		problems,
		refused,
		busy,
		generate,
		again: queue,
		vary: (request) => queue({
			...request,
			seed: world.random(seedRange)
		}),
		finish,
		restore,
		rollSeed,
		act,
		edit,
		resetNegative: () => void (form.negative = null),
		inputUrl: (name) => comfy.inputUrl(name),
		outputUrl: (file) => comfy.outputUrl(file),
		uploadLimit: () => comfy.uploadLimit(),
		version: () => comfy.shim.about(),
		dispose() {
			stopSaving();
			stopRetrying();
			stopSettings();
			stopTab();
			jobs.dispose();
			models.dispose();
			machine.dispose();
			waiting.dispose();
		}
	};
}
/** The seed `n` places on; after the largest comes 0. */
function seedAfter(seed, n) {
	const left = largestSeed - seed;
	return n <= left ? seed + n : n - left - 1;
}
/** Problems that belong to a field, to be shown there. */
function problemsAt(problems, ...fields) {
	return problems.filter(({ field }) => field !== void 0 && fields.includes(field));
}
// web/src/panel/words.ts
function madeOf({ plan, size, length }, preset) {
	if (!size || !length || !preset) return null;
	const half = {
		width: size.width / 2,
		height: size.height / 2
	};
	return {
		output: plan?.output ?? (preset.half ? half : size),
		finished: preset.half ? size : null,
		frames: plan?.frames ?? length.frames,
		fps: length.fps
	};
}
function madeWords({ output, finished, frames, fps }) {
	const made = `→ ${frames} frames at ${rounded(fps)} fps, ${(frames / fps).toFixed(2)} s · ${sizeWords(output)}`;
	return finished ? `${made}, to be finished at ${sizeWords(finished)}` : made;
}
function sizeWords({ width, height }) {
	return `${width}×${height}`;
}
/** "1280×704 · 121 frames · seed 184467 · 0:48" */
function resultWords(request, mode, family, milliseconds) {
	const size = outputSize(request, mode, family);
	const plan = mode && presetOf(family, mode, request.preset) ? planOf(request, mode, family) : null;
	return [
		sizeWords(size),
		...plan ? [`${plan.frames} frames`] : [],
		`seed ${request.seed}`,
		...milliseconds === null ? [] : [clock(milliseconds)]
	].join(" · ");
}
function outputSize(request, mode, family) {
	return mode && presetOf(family, mode, request.preset) ? planOf(request, mode, family).output : {
		width: request.width,
		height: request.height
	};
}
/** "0:48", "12:05", "1:02:03" */
function clock(milliseconds) {
	const seconds = Math.max(0, Math.floor(milliseconds / 1e3));
	const two = (value) => String(value).padStart(2, "0");
	const minutes = Math.floor(seconds / 60);
	const hours = Math.floor(minutes / 60);
	return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
function factWords(fact) {
	switch (fact.kind) {
		case "image": return sizeWords(fact);
		case "audio": return `${fact.seconds.toFixed(2)} s`;
		case "video": return `${sizeWords(fact)} · ${rounded(fact.fps)} fps · ${fact.seconds.toFixed(2)} s · ${fact.hasAudio ? "with sound" : "no sound"}`;
		case "unreadable": return "";
	}
}
/** At most three digits behind the point, and none that say nothing. */
function rounded(value) {
	return String(Number(value.toFixed(3)));
}
// web/src/panel/ui/UiDisclosure.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$37 = { class: "ltx-disclosure" };
var _hoisted_2$28 = { class: "ltx-summary" };
var _hoisted_3$17 = {
	key: 0,
	class: "ltx-help"
};
var _hoisted_4$13 = {
	key: 1,
	class: "ltx-warn pi pi-exclamation-circle",
	role: "img",
	"aria-label": "Needs attention"
};
var _hoisted_5$9 = { class: "ltx-stack" };
// web/src/panel/ui/UiDisclosure.vue
var UiDisclosure_default = /* @__PURE__ */ defineComponent({
	__name: "UiDisclosure",
	props: {
		title: {},
		note: { default: "" },
		warn: {
			type: Boolean,
			default: false
		}
	},
	setup(__props) {
		/** A part that is folded away until it is wanted. */
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("details", _hoisted_1$37, [createBaseVNode("summary", _hoisted_2$28, [
				_cache[0] || (_cache[0] = createBaseVNode("i", {
					class: "ltx-chevron pi pi-angle-right",
					"aria-hidden": "true"
				}, null, -1)),
				createBaseVNode("span", null, toDisplayString(__props.title), 1),
				__props.note ? (openBlock(), createElementBlock("span", _hoisted_3$17, toDisplayString(__props.note), 1)) : createCommentVNode("", true),
				__props.warn ? (openBlock(), createElementBlock("i", _hoisted_4$13)) : createCommentVNode("", true)
			]), createBaseVNode("div", _hoisted_5$9, [renderSlot(_ctx.$slots, "default")])]);
		};
	}
});
// web/src/panel/ui/UiSegmented.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$36 = [
	"aria-label",
	"aria-labelledby",
	"aria-describedby"
];
var _hoisted_2$27 = [
	"aria-checked",
	"tabindex",
	"title",
	"onClick"
];
// web/src/panel/ui/UiSegmented.vue
var UiSegmented_default = /* @__PURE__ */ defineComponent({
	__name: "UiSegmented",
	props: {
		id: {},
		labelledBy: {},
		describedBy: {},
		invalid: { type: Boolean },
		value: {},
		options: {},
		label: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const buttons = useTemplateRef("buttons");
		const moves = {
			ArrowRight: 1,
			ArrowDown: 1,
			ArrowLeft: -1,
			ArrowUp: -1
		};
		function move(event) {
			const by = moves[event.key];
			if (by === void 0 || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			const to = (__props.options.findIndex((option) => option.value === __props.value) + by + __props.options.length) % __props.options.length;
			const next = __props.options[to];
			if (next) emit("change", next.value);
			buttons.value?.[to]?.focus();
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-segmented",
				role: "radiogroup",
				"aria-label": __props.label,
				"aria-labelledby": __props.label ? void 0 : __props.labelledBy,
				"aria-describedby": __props.describedBy,
				onKeydown: move
			}, [(openBlock(true), createElementBlock(Fragment, null, renderList(__props.options, (option) => {
				return openBlock(), createElementBlock("button", {
					key: option.value,
					ref_for: true,
					ref_key: "buttons",
					ref: buttons,
					type: "button",
					role: "radio",
					class: "ltx-segment",
					"aria-checked": option.value === __props.value,
					tabindex: option.value === __props.value ? 0 : -1,
					title: option.hint,
					onClick: ($event) => emit("change", option.value)
				}, [option.icon ? (openBlock(), createElementBlock("i", {
					key: 0,
					class: normalizeClass([option.icon, "ltx-segment-icon"]),
					"aria-hidden": "true"
				}, null, 2)) : createCommentVNode("", true), createTextVNode(" " + toDisplayString(option.label), 1)], 8, _hoisted_2$27);
			}), 128))], 40, _hoisted_1$36);
		};
	}
});
// web/src/panel/ui/number.ts
/** The number in a text, or null: a comma is a decimal point, and half a number is none yet. */
function readNumber(text) {
	const plain = text.trim().replace(",", ".");
	return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
/** One step on, between the bounds, without the dust of floating point. */
function stepped(from, by, least, most) {
	return Math.min(most, Math.max(least, Number((from + by).toFixed(6))));
}
// web/src/panel/ui/UiNumber.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$35 = { class: "ltx-number" };
var _hoisted_2$26 = [
	"id",
	"value",
	"placeholder",
	"disabled",
	"aria-label",
	"aria-describedby",
	"aria-invalid",
	"aria-valuenow",
	"aria-valuemin",
	"aria-valuemax"
];
var _hoisted_3$16 = {
	key: 0,
	class: "ltx-unit",
	"aria-hidden": "true"
};
// web/src/panel/ui/UiNumber.vue
var UiNumber_default = /* @__PURE__ */ defineComponent({
	__name: "UiNumber",
	props: {
		id: {},
		labelledBy: {},
		describedBy: {},
		invalid: {
			type: Boolean,
			default: false
		},
		value: {},
		step: { default: 1 },
		least: { default: () => -Infinity },
		most: { default: () => Infinity },
		optional: {
			type: Boolean,
			default: false
		},
		disabled: {
			type: Boolean,
			default: false
		},
		placeholder: { default: "" },
		unit: { default: "" },
		label: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		/** what is being typed, until the field is left */
		const typing = /* @__PURE__ */ ref(null);
		const shown = computed(() => typing.value ?? (__props.value === null ? "" : String(__props.value)));
		function type(event) {
			const { value: text } = event.target;
			typing.value = text;
			const read = readNumber(text);
			if (read !== null || text.trim() === "" && __props.optional) emit("change", read);
		}
		function stepBy(direction) {
			typing.value = null;
			const from = __props.value ?? readNumber(__props.placeholder.replace(/[^\d.]/g, "")) ?? 0;
			emit("change", stepped(from, direction * __props.step, __props.least, __props.most));
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("span", _hoisted_1$35, [createBaseVNode("input", {
				id: __props.id,
				class: "ltx-input ltx-tabular",
				type: "text",
				inputmode: "decimal",
				role: "spinbutton",
				autocomplete: "off",
				spellcheck: "false",
				value: shown.value,
				placeholder: __props.placeholder,
				disabled: __props.disabled,
				"aria-label": __props.label,
				"aria-describedby": __props.describedBy,
				"aria-invalid": __props.invalid || void 0,
				"aria-valuenow": __props.value ?? void 0,
				"aria-valuemin": Number.isFinite(__props.least) ? __props.least : void 0,
				"aria-valuemax": Number.isFinite(__props.most) ? __props.most : void 0,
				onInput: type,
				onBlur: _cache[0] || (_cache[0] = ($event) => typing.value = null),
				onKeydown: [_cache[1] || (_cache[1] = withKeys(withModifiers(($event) => stepBy(1), ["prevent"]), ["up"])), _cache[2] || (_cache[2] = withKeys(withModifiers(($event) => stepBy(-1), ["prevent"]), ["down"]))]
			}, null, 40, _hoisted_2$26), __props.unit ? (openBlock(), createElementBlock("span", _hoisted_3$16, toDisplayString(__props.unit), 1)) : createCommentVNode("", true)]);
		};
	}
});
// web/src/panel/ui/UiSlider.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$34 = [
	"aria-label",
	"value",
	"min",
	"max",
	"step",
	"disabled"
];
// web/src/panel/ui/UiSlider.vue
var UiSlider_default = /* @__PURE__ */ defineComponent({
	__name: "UiSlider",
	props: {
		label: {},
		value: {},
		least: {},
		most: {},
		step: {},
		disabled: {
			type: Boolean,
			default: false
		}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		/** A number that is dragged. It always stands beside a number field, which says and takes the exact value. */
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("input", {
				class: "ltx-slider",
				type: "range",
				"aria-label": __props.label,
				value: __props.value,
				min: __props.least,
				max: __props.most,
				step: __props.step,
				disabled: __props.disabled,
				onInput: _cache[0] || (_cache[0] = ($event) => emit("change", Number($event.target.value)))
			}, null, 40, _hoisted_1$34);
		};
	}
});
// web/src/panel/form/NumberSetting.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$33 = { class: "ltx-hidden" };
var _hoisted_2$25 = { class: "ltx-setting" };
// web/src/panel/form/NumberSetting.vue
var NumberSetting_default = /* @__PURE__ */ defineComponent({
	__name: "NumberSetting",
	props: {
		label: {},
		field: {},
		value: {},
		usual: {},
		least: { default: 0 },
		most: {},
		step: {},
		slider: { default: () => void 0 },
		disabled: {
			type: Boolean,
			default: false
		},
		problems: {}
	},
	emits: ["change", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createBlock(UiField_default, {
				label: __props.label,
				fields: __props.field,
				problems: __props.problems,
				onAct: _cache[3] || (_cache[3] = ($event) => emit("act", $event))
			}, {
				aside: withCtx(() => [__props.value !== null && __props.value !== __props.usual && !__props.disabled ? (openBlock(), createElementBlock("button", {
					key: 0,
					type: "button",
					class: "ltx-link",
					onClick: _cache[0] || (_cache[0] = ($event) => emit("change", null))
				}, [_cache[4] || (_cache[4] = createTextVNode(" Reset", -1)), createBaseVNode("span", _hoisted_1$33, toDisplayString(__props.label) + " to " + toDisplayString(__props.usual), 1)])) : createCommentVNode("", true)]),
				default: withCtx((control) => [createBaseVNode("div", _hoisted_2$25, [__props.slider !== void 0 ? (openBlock(), createBlock(UiSlider_default, {
					key: 0,
					label: `${__props.label}, slider`,
					value: __props.value ?? __props.usual,
					least: 0,
					most: __props.slider,
					step: __props.step,
					disabled: __props.disabled,
					onChange: _cache[1] || (_cache[1] = ($event) => emit("change", $event))
				}, null, 8, [
					"label",
					"value",
					"most",
					"step",
					"disabled"
				])) : createCommentVNode("", true), createVNode(UiNumber_default, mergeProps(control, {
					optional: "",
					value: __props.disabled ? __props.usual : __props.value ?? __props.usual,
					least: __props.least,
					most: __props.most,
					step: __props.step,
					disabled: __props.disabled,
					onChange: _cache[2] || (_cache[2] = ($event) => emit("change", $event))
				}), null, 16, [
					"value",
					"least",
					"most",
					"step",
					"disabled"
				])])]),
				_: 1
			}, 8, [
				"label",
				"fields",
				"problems"
			]);
		};
	}
});
// web/src/panel/form/GuidanceSettings.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$32 = { class: "ltx-row" };
var _hoisted_2$24 = {
	key: 0,
	class: "ltx-help ltx-below"
};
// web/src/panel/form/GuidanceSettings.vue
var GuidanceSettings_default = /* @__PURE__ */ defineComponent({
	__name: "GuidanceSettings",
	props: {
		steps: {},
		cfg: {},
		preset: {},
		guided: {},
		problems: {}
	},
	emits: ["edit", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", null, [createBaseVNode("div", _hoisted_1$32, [createVNode(NumberSetting_default, {
				class: "ltx-grows",
				label: "Steps",
				field: "steps",
				value: __props.steps,
				usual: __props.preset.steps[0] ?? 1,
				least: 1,
				most: 200,
				step: 1,
				disabled: !__props.preset.guided,
				problems: unref(problemsAt)(__props.problems, "steps"),
				onChange: _cache[0] || (_cache[0] = ($event) => emit("edit", { steps: $event })),
				onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
			}, null, 8, [
				"value",
				"usual",
				"disabled",
				"problems"
			]), createVNode(NumberSetting_default, {
				class: "ltx-grows",
				label: "CFG",
				field: "cfg",
				value: __props.cfg,
				usual: __props.preset.cfg,
				least: 1,
				most: 100,
				step: .5,
				disabled: !__props.preset.guided,
				problems: unref(problemsAt)(__props.problems, "cfg"),
				onChange: _cache[2] || (_cache[2] = ($event) => emit("edit", { cfg: $event })),
				onAct: _cache[3] || (_cache[3] = ($event) => emit("act", $event))
			}, null, 8, [
				"value",
				"usual",
				"disabled",
				"problems"
			])]), !__props.preset.guided ? (openBlock(), createElementBlock("p", _hoisted_2$24, toDisplayString(__props.preset.label) + " runs distilled steps without guidance, so these are fixed. " + toDisplayString(__props.guided.map(({ label }) => label).join(", ")) + " uses them. ", 1)) : createCommentVNode("", true)]);
		};
	}
});
// web/src/panel/form/options.ts
/** What Advanced offers, under the names that people know from the graph. */
var controls = [
	{
		value: "canny",
		label: "Canny",
		hint: "Its edges"
	},
	{
		value: "depth",
		label: "Depth",
		hint: "Its depth"
	},
	{
		value: "pose",
		label: "Pose",
		hint: "The poses of its people"
	},
	{
		value: "none",
		label: "None",
		hint: "The video itself"
	}
];
var sounds = [{
	value: "source",
	label: "From the video"
}, {
	value: "generated",
	label: "Generated"
}];
var loaders = [
	{
		value: "checkpoint",
		label: "One checkpoint"
	},
	{
		value: "split",
		label: "Split files"
	},
	{
		value: "gguf",
		label: "GGUF"
	}
];
/** `of` names the mode's default. */
var strengths = [
	{
		field: "controlStrength",
		of: "control",
		label: "Control strength",
		most: 10
	},
	{
		field: "imageStrength",
		of: "image",
		label: "Image strength",
		most: 1
	},
	{
		field: "guideStrength",
		of: "guide",
		label: "Guide strength",
		most: 10
	}
];
var advancedFields = [
	"control",
	"sound",
	"controlStrength",
	"imageStrength",
	"guideStrength",
	"steps",
	"cfg",
	"loader",
	"lowVram"
];
// web/src/panel/form/AdvancedSection.vue
var AdvancedSection_default = /* @__PURE__ */ defineComponent({
	__name: "AdvancedSection",
	props: {
		form: {},
		settled: {},
		mode: {},
		preset: {},
		family: {},
		problems: {}
	},
	emits: ["edit", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const drawn = computed(() => strengths.filter(({ field }) => __props.mode.options.includes(field)));
		const guided = computed(() => __props.family.presets[__props.mode.presets].filter((other) => other.guided));
		const loaderOptions = computed(() => [{
			value: "auto",
			label: automatic(loaders.find(({ value }) => value === __props.settled.loader)?.label, __props.form.loader)
		}, ...loaders]);
		const lowVramOptions = computed(() => [
			{
				value: "auto",
				label: automatic(__props.settled.lowVram ? "on" : "off", __props.form.lowVram)
			},
			{
				value: "on",
				label: "On"
			},
			{
				value: "off",
				label: "Off"
			}
		]);
		/** Says what it comes to, where that is known: not while something else is chosen. */
		function automatic(comesTo, chosen) {
			return chosen === null ? `Automatic: ${comesTo}` : "Automatic";
		}
		return (_ctx, _cache) => {
			return openBlock(), createBlock(UiDisclosure_default, {
				title: "Advanced",
				warn: unref(problemsAt)(__props.problems, ...unref(advancedFields)).length > 0
			}, {
				default: withCtx(() => [
					__props.mode.options.includes("control") ? (openBlock(), createBlock(UiField_default, {
						key: 0,
						group: "",
						label: "Follow by",
						fields: "control",
						problems: unref(problemsAt)(__props.problems, "control"),
						onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
					}, {
						default: withCtx((control) => [createVNode(UiSegmented_default, mergeProps(control, {
							value: __props.form.control,
							options: unref(controls),
							onChange: _cache[0] || (_cache[0] = ($event) => emit("edit", { control: $event }))
						}), null, 16, ["value", "options"])]),
						_: 1
					}, 8, ["problems"])) : createCommentVNode("", true),
					__props.mode.options.includes("sound") ? (openBlock(), createBlock(UiField_default, {
						key: 1,
						group: "",
						label: "Sound",
						fields: "sound",
						problems: unref(problemsAt)(__props.problems, "sound"),
						onAct: _cache[3] || (_cache[3] = ($event) => emit("act", $event))
					}, {
						default: withCtx((control) => [createVNode(UiSegmented_default, mergeProps(control, {
							value: __props.form.sound,
							options: unref(sounds),
							onChange: _cache[2] || (_cache[2] = ($event) => emit("edit", { sound: $event }))
						}), null, 16, ["value", "options"])]),
						_: 1
					}, 8, ["problems"])) : createCommentVNode("", true),
					(openBlock(true), createElementBlock(Fragment, null, renderList(drawn.value, ({ field, of, label, most }) => {
						return openBlock(), createBlock(NumberSetting_default, {
							key: field,
							label,
							field,
							value: __props.form[field],
							usual: __props.mode.strengths[of] ?? 1,
							most,
							step: .05,
							slider: Math.min(most, 2),
							problems: unref(problemsAt)(__props.problems, field),
							onChange: ($event) => emit("edit", { [field]: $event }),
							onAct: _cache[4] || (_cache[4] = ($event) => emit("act", $event))
						}, null, 8, [
							"label",
							"field",
							"value",
							"usual",
							"most",
							"slider",
							"problems",
							"onChange"
						]);
					}), 128)),
					guided.value.length > 0 && __props.preset ? (openBlock(), createBlock(GuidanceSettings_default, {
						key: 2,
						steps: __props.form.steps,
						cfg: __props.form.cfg,
						preset: __props.preset,
						guided: guided.value,
						problems: __props.problems,
						onEdit: _cache[5] || (_cache[5] = ($event) => emit("edit", $event)),
						onAct: _cache[6] || (_cache[6] = ($event) => emit("act", $event))
					}, null, 8, [
						"steps",
						"cfg",
						"preset",
						"guided",
						"problems"
					])) : createCommentVNode("", true),
					createVNode(UiField_default, {
						label: "Model files",
						fields: "loader",
						problems: unref(problemsAt)(__props.problems, "loader"),
						onAct: _cache[8] || (_cache[8] = ($event) => emit("act", $event))
					}, {
						default: withCtx((control) => [createVNode(UiSelect_default, mergeProps(control, {
							value: __props.form.loader ?? "auto",
							options: loaderOptions.value,
							onChange: _cache[7] || (_cache[7] = ($event) => emit("edit", { loader: $event === "auto" ? null : $event }))
						}), null, 16, ["value", "options"])]),
						_: 1
					}, 8, ["problems"]),
					createVNode(UiField_default, {
						group: "",
						label: "Low VRAM",
						fields: "lowVram",
						help: `Text encoder on the processor, decoding in small tiles, at most ${__props.family.lowVramScale}: slower, but fits smaller cards.`,
						problems: unref(problemsAt)(__props.problems, "lowVram"),
						onAct: _cache[10] || (_cache[10] = ($event) => emit("act", $event))
					}, {
						default: withCtx((control) => [createVNode(UiSegmented_default, mergeProps(control, {
							value: __props.form.lowVram === null ? "auto" : __props.form.lowVram ? "on" : "off",
							options: lowVramOptions.value,
							onChange: _cache[9] || (_cache[9] = ($event) => emit("edit", { lowVram: $event === "auto" ? null : $event === "on" }))
						}), null, 16, ["value", "options"])]),
						_: 1
					}, 8, ["help", "problems"])
				]),
				_: 1
			}, 8, ["warn"]);
		};
	}
});
// web/src/panel/form/LengthFields.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$31 = { class: "ltx-row" };
// web/src/panel/form/LengthFields.vue
var LengthFields_default = /* @__PURE__ */ defineComponent({
	__name: "LengthFields",
	props: {
		form: {},
		mode: {},
		family: {},
		length: {},
		problems: {},
		notes: {}
	},
	emits: ["edit", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$31, [createVNode(UiField_default, {
				label: "Length",
				fields: __props.mode.lengthFrom === "video" ? "seconds fps" : "seconds",
				class: "ltx-grows",
				problems: __props.mode.lengthFrom === "video" ? unref(problemsAt)(__props.problems, "seconds", "fps") : unref(problemsAt)(__props.problems, "seconds"),
				notes: unref(problemsAt)(__props.notes, "seconds"),
				onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
			}, {
				default: withCtx((control) => [createVNode(UiNumber_default, mergeProps(control, {
					optional: "",
					value: __props.form.seconds,
					least: 0,
					step: .5,
					placeholder: __props.length && __props.form.seconds === null ? `auto: ${unref(rounded)(__props.length.seconds)}` : "auto",
					unit: "s",
					onChange: _cache[0] || (_cache[0] = ($event) => emit("edit", { seconds: $event }))
				}), null, 16, ["value", "placeholder"])]),
				_: 1
			}, 8, [
				"fields",
				"problems",
				"notes"
			]), __props.mode.lengthFrom !== "video" ? (openBlock(), createBlock(UiField_default, {
				key: 0,
				label: "Frame rate",
				fields: "fps",
				class: "ltx-grows",
				problems: unref(problemsAt)(__props.problems, "fps"),
				onAct: _cache[3] || (_cache[3] = ($event) => emit("act", $event))
			}, {
				default: withCtx((control) => [createVNode(UiNumber_default, mergeProps(control, {
					optional: "",
					value: __props.form.fps,
					least: __props.family.fps.least,
					most: __props.family.fps.most,
					placeholder: String(__props.family.fps.usual),
					unit: "fps",
					onChange: _cache[2] || (_cache[2] = ($event) => emit("edit", { fps: $event }))
				}), null, 16, [
					"value",
					"least",
					"most",
					"placeholder"
				])]),
				_: 1
			}, 8, ["problems"])) : createCommentVNode("", true)]);
		};
	}
});
// web/src/panel/ui/UiIconButton.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$30 = [
	"aria-label",
	"title",
	"aria-pressed"
];
// web/src/panel/ui/UiIconButton.vue
var UiIconButton_default = /* @__PURE__ */ defineComponent({
	__name: "UiIconButton",
	props: {
		label: {},
		icon: { default: "" },
		pressed: {
			type: Boolean,
			default: () => void 0
		}
	},
	emits: ["press"],
	setup(__props, { emit: __emit }) {
		/** A button that is only an icon: its name is its tooltip. */
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("button", {
				type: "button",
				class: "ltx-button ltx-icon-button",
				"aria-label": __props.label,
				title: __props.label,
				"aria-pressed": __props.pressed,
				onClick: _cache[0] || (_cache[0] = ($event) => emit("press"))
			}, [renderSlot(_ctx.$slots, "default", {}, () => [createBaseVNode("i", {
				class: normalizeClass(__props.icon),
				"aria-hidden": "true"
			}, null, 2)])], 8, _hoisted_1$30);
		};
	}
});
// web/src/panel/ui/UiSwitch.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$29 = [
	"id",
	"aria-checked",
	"aria-label",
	"aria-describedby"
];
// web/src/panel/ui/UiSwitch.vue
var UiSwitch_default = /* @__PURE__ */ defineComponent({
	__name: "UiSwitch",
	props: {
		id: {},
		labelledBy: {},
		describedBy: {},
		invalid: { type: Boolean },
		on: { type: Boolean },
		label: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("button", {
				id: __props.id,
				type: "button",
				role: "switch",
				class: "ltx-switch",
				"aria-checked": __props.on,
				"aria-label": __props.label,
				"aria-describedby": __props.describedBy,
				onClick: _cache[0] || (_cache[0] = ($event) => emit("change", !__props.on))
			}, [..._cache[1] || (_cache[1] = [createBaseVNode("span", { class: "ltx-switch-knob" }, null, -1)])], 8, _hoisted_1$29);
		};
	}
});
// web/src/panel/form/LoraRow.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$28 = ["data-off"];
var _hoisted_2$23 = { class: "ltx-strength" };
// web/src/panel/form/LoraRow.vue
var LoraRow_default = /* @__PURE__ */ defineComponent({
	__name: "LoraRow",
	props: {
		row: {},
		files: {}
	},
	emits: ["change", "remove"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		/** A file that the server does not have stays chosen: the problem below says that it is missing. */
		const options = computed(() => [.../* @__PURE__ */ new Set([...__props.files, ...__props.row.name === "" ? [] : [__props.row.name]])].map((name) => ({
			value: name,
			label: name.replace(/\.safetensors$/, "")
		})));
		const spoken = computed(() => __props.row.name || "this LoRA");
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-lora",
				"data-off": !__props.row.on || void 0
			}, [
				createVNode(UiSelect_default, {
					search: "",
					label: "LoRA",
					placeholder: "Choose a LoRA",
					value: __props.row.name || null,
					options: options.value,
					onChange: _cache[0] || (_cache[0] = ($event) => emit("change", {
						...__props.row,
						name: $event
					}))
				}, null, 8, ["value", "options"]),
				createVNode(UiIconButton_default, {
					label: `Remove ${spoken.value}`,
					icon: "pi pi-times",
					onPress: _cache[1] || (_cache[1] = ($event) => emit("remove"))
				}, null, 8, ["label"]),
				createBaseVNode("div", _hoisted_2$23, [
					createVNode(UiSwitch_default, {
						on: __props.row.on,
						label: `Use ${spoken.value}`,
						onChange: _cache[2] || (_cache[2] = ($event) => emit("change", {
							...__props.row,
							on: $event
						}))
					}, null, 8, ["on", "label"]),
					createVNode(UiSlider_default, {
						label: `Strength of ${spoken.value}, slider`,
						value: __props.row.strength,
						least: 0,
						most: 2,
						step: .05,
						onChange: _cache[3] || (_cache[3] = ($event) => emit("change", {
							...__props.row,
							strength: $event
						}))
					}, null, 8, ["label", "value"]),
					createVNode(UiNumber_default, {
						label: `Strength of ${spoken.value}`,
						value: __props.row.strength,
						least: -100,
						most: 100,
						step: .05,
						onChange: _cache[4] || (_cache[4] = ($event) => emit("change", {
							...__props.row,
							strength: $event ?? __props.row.strength
						}))
					}, null, 8, ["label", "value"])
				])
			], 8, _hoisted_1$28);
		};
	}
});
// web/src/panel/form/LoraSection.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$27 = {
	class: "ltx-stack",
	"data-field": "loras"
};
var _hoisted_2$22 = {
	key: 0,
	class: "ltx-help"
};
// web/src/panel/form/LoraSection.vue
var LoraSection_default = /* @__PURE__ */ defineComponent({
	__name: "LoraSection",
	props: {
		rows: {},
		files: {},
		problems: {}
	},
	emits: ["edit", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const inUse = computed(() => __props.rows.filter((row) => row.on && row.name !== "").length);
		function set(rowsNow) {
			emit("edit", { loras: [...rowsNow] });
		}
		return (_ctx, _cache) => {
			return openBlock(), createBlock(UiDisclosure_default, {
				title: inUse.value > 0 ? `LoRAs (${inUse.value})` : "LoRAs",
				warn: __props.problems.length > 0
			}, {
				default: withCtx(() => [createBaseVNode("div", _hoisted_1$27, [
					(openBlock(true), createElementBlock(Fragment, null, renderList(__props.rows, (row, index) => {
						return openBlock(), createBlock(LoraRow_default, {
							key: index,
							row,
							files: __props.files,
							onChange: ($event) => set(__props.rows.with(index, $event)),
							onRemove: ($event) => set(__props.rows.toSpliced(index, 1))
						}, null, 8, [
							"row",
							"files",
							"onChange",
							"onRemove"
						]);
					}), 128)),
					createVNode(ProblemLines_default, {
						problems: __props.problems,
						onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
					}, null, 8, ["problems"]),
					__props.files.length === 0 ? (openBlock(), createElementBlock("p", _hoisted_2$22, " This ComfyUI has no LoRA yet. Put the file into ComfyUI/models/loras. ")) : (openBlock(), createElementBlock("button", {
						key: 1,
						type: "button",
						class: "ltx-button",
						onClick: _cache[1] || (_cache[1] = ($event) => set([...__props.rows, {
							name: "",
							strength: 1,
							on: true
						}]))
					}, [..._cache[2] || (_cache[2] = [createBaseVNode("i", {
						class: "pi pi-plus",
						"aria-hidden": "true"
					}, null, -1), createTextVNode(" Add a LoRA ", -1)])]))
				])]),
				_: 1
			}, 8, ["title", "warn"]);
		};
	}
});
// web/src/panel/form/MadeLine.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$26 = [
	"data-width",
	"data-height",
	"data-fps",
	"data-frames"
];
// web/src/panel/form/MadeLine.vue
var MadeLine_default = /* @__PURE__ */ defineComponent({
	__name: "MadeLine",
	props: { made: {} },
	setup(__props) {
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("p", {
				class: "ltx-made ltx-tabular",
				"data-testid": "made",
				"data-width": __props.made?.output.width,
				"data-height": __props.made?.output.height,
				"data-fps": __props.made?.fps,
				"data-frames": __props.made?.frames
			}, toDisplayString(__props.made ? unref(madeWords)(__props.made) : "→ size and length are not settled yet"), 9, _hoisted_1$26);
		};
	}
});
// web/src/panel/form/MediaPreview.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$25 = {
	key: 0,
	class: "ltx-help ltx-no-preview"
};
var _hoisted_2$21 = ["src", "alt"];
var _hoisted_3$15 = ["src", "aria-label"];
var _hoisted_4$12 = ["src", "aria-label"];
// web/src/panel/form/MediaPreview.vue
var MediaPreview_default = /* @__PURE__ */ defineComponent({
	__name: "MediaPreview",
	props: {
		kind: {},
		name: {},
		url: {}
	},
	setup(__props) {
		const failed = /* @__PURE__ */ ref(false);
		return (_ctx, _cache) => {
			return failed.value ? (openBlock(), createElementBlock("p", _hoisted_1$25, " No preview: this browser cannot show it, or it is no longer in ComfyUI’s input folder. ")) : __props.kind === "image" ? (openBlock(), createElementBlock("img", {
				key: 1,
				class: "ltx-preview",
				src: __props.url,
				alt: __props.name,
				draggable: "false",
				onError: _cache[0] || (_cache[0] = ($event) => failed.value = true)
			}, null, 40, _hoisted_2$21)) : __props.kind === "audio" ? (openBlock(), createElementBlock("audio", {
				key: 2,
				class: "ltx-preview-audio",
				controls: "",
				preload: "metadata",
				src: __props.url,
				"aria-label": __props.name,
				onError: _cache[1] || (_cache[1] = ($event) => failed.value = true)
			}, null, 40, _hoisted_3$15)) : (openBlock(), createElementBlock("video", {
				key: 3,
				class: "ltx-preview",
				controls: "",
				playsinline: "",
				preload: "metadata",
				src: __props.url,
				"aria-label": __props.name,
				onError: _cache[2] || (_cache[2] = ($event) => failed.value = true)
			}, null, 40, _hoisted_4$12));
		};
	}
});
// web/src/panel/form/MediaSlot.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$24 = [
	"aria-labelledby",
	"data-field",
	"data-slot",
	"data-over"
];
var _hoisted_2$20 = { class: "ltx-field-head" };
var _hoisted_3$14 = ["id"];
var _hoisted_4$11 = {
	key: 0,
	class: "ltx-help"
};
var _hoisted_5$8 = {
	key: 1,
	class: "ltx-head-tools"
};
var _hoisted_6$7 = ["accept", "aria-label"];
var _hoisted_7$4 = {
	key: 0,
	class: "ltx-slot-box ltx-sending"
};
var _hoisted_8$4 = { class: "ltx-sending-name" };
var _hoisted_9$3 = { class: "ltx-help ltx-tabular" };
var _hoisted_10$1 = {
	key: 1,
	class: "ltx-slot-box ltx-filled"
};
var _hoisted_11$1 = { class: "ltx-file" };
var _hoisted_12$1 = ["title"];
var _hoisted_13 = {
	key: 0,
	class: "ltx-help ltx-tabular"
};
var _hoisted_14 = ["aria-describedby"];
var _hoisted_15 = { class: "ltx-help" };
// web/src/panel/form/MediaSlot.vue
var MediaSlot_default = /* @__PURE__ */ defineComponent({
	__name: "MediaSlot",
	props: {
		input: {},
		name: {},
		url: {},
		fact: {},
		upload: {},
		limit: {},
		problems: {},
		notes: {}
	},
	emits: [
		"give",
		"stop",
		"clear",
		"act"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const id = useId();
		const picker = useTemplateRef("picker");
		const over = /* @__PURE__ */ ref(false);
		const accept = computed(() => __props.input.kind === "audio" ? "audio/*,video/*" : `${__props.input.kind}/*`);
		const sending = computed(() => __props.upload?.status === "sending" ? __props.upload : null);
		const fileName = computed(() => __props.name?.split("/").at(-1) ?? "");
		const room = computed(() => __props.limit === null ? "" : `Files up to ${Math.floor(__props.limit / 2 ** 20)} MB.`);
		function give(files) {
			const file = files?.[0];
			if (file) emit("give", file);
		}
		function picked(event) {
			const field = event.target;
			give(field.files);
			field.value = "";
		}
		function dropped(event) {
			over.value = false;
			const files = event.dataTransfer?.files;
			if (!files?.length) return;
			event.preventDefault();
			event.stopPropagation();
			give(files);
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-field ltx-slot",
				role: "group",
				"aria-labelledby": unref(id),
				"data-field": __props.input.field,
				"data-slot": __props.input.field,
				"data-over": over.value || void 0,
				onDragover: _cache[5] || (_cache[5] = withModifiers(($event) => over.value = true, ["prevent"])),
				onDragleave: _cache[6] || (_cache[6] = ($event) => over.value = false),
				onDrop: dropped
			}, [
				createBaseVNode("div", _hoisted_2$20, [
					createBaseVNode("span", {
						id: unref(id),
						class: "ltx-label"
					}, toDisplayString(__props.input.label), 9, _hoisted_3$14),
					!__props.input.required ? (openBlock(), createElementBlock("span", _hoisted_4$11, "optional")) : createCommentVNode("", true),
					__props.name && !sending.value ? (openBlock(), createElementBlock("span", _hoisted_5$8, [createVNode(UiIconButton_default, {
						label: `Replace ${fileName.value}`,
						icon: "pi pi-sync",
						onPress: _cache[0] || (_cache[0] = ($event) => picker.value?.click())
					}, null, 8, ["label"]), createVNode(UiIconButton_default, {
						label: `Remove ${fileName.value}`,
						icon: "pi pi-times",
						onPress: _cache[1] || (_cache[1] = ($event) => emit("clear"))
					}, null, 8, ["label"])])) : createCommentVNode("", true)
				]),
				createBaseVNode("input", {
					ref_key: "picker",
					ref: picker,
					class: "ltx-hidden",
					type: "file",
					tabindex: "-1",
					accept: accept.value,
					"aria-label": `File for ${__props.input.label}`,
					onChange: picked
				}, null, 40, _hoisted_6$7),
				sending.value ? (openBlock(), createElementBlock("div", _hoisted_7$4, [
					createBaseVNode("span", _hoisted_8$4, toDisplayString(sending.value.name), 1),
					createBaseVNode("span", _hoisted_9$3, toDisplayString(Math.round(sending.value.fraction * 100)) + " %", 1),
					createVNode(UiIconButton_default, {
						label: "Cancel the upload",
						icon: "pi pi-times",
						onPress: _cache[2] || (_cache[2] = ($event) => emit("stop"))
					}),
					createVNode(UiProgress_default, {
						label: `Upload of ${sending.value.name}`,
						fraction: sending.value.fraction
					}, null, 8, ["label", "fraction"])
				])) : __props.name && __props.url ? (openBlock(), createElementBlock("div", _hoisted_10$1, [(openBlock(), createBlock(MediaPreview_default, {
					key: __props.name,
					kind: __props.input.kind,
					name: fileName.value,
					url: __props.url
				}, null, 8, [
					"kind",
					"name",
					"url"
				])), createBaseVNode("div", _hoisted_11$1, [createBaseVNode("span", {
					class: "ltx-file-name",
					title: __props.name
				}, toDisplayString(fileName.value), 9, _hoisted_12$1), __props.fact ? (openBlock(), createElementBlock("span", _hoisted_13, toDisplayString(unref(factWords)(__props.fact)), 1)) : createCommentVNode("", true)])])) : (openBlock(), createElementBlock("button", {
					key: 2,
					type: "button",
					class: "ltx-slot-box ltx-empty",
					"aria-describedby": `${unref(id)}-problems`,
					onClick: _cache[3] || (_cache[3] = ($event) => picker.value?.click())
				}, [_cache[7] || (_cache[7] = createBaseVNode("span", null, "Drop, paste or browse", -1)), createBaseVNode("span", _hoisted_15, toDisplayString([__props.input.hint, room.value].filter(Boolean).join(" ")), 1)], 8, _hoisted_14)),
				createVNode(ProblemLines_default, {
					id: `${unref(id)}-problems`,
					problems: __props.problems,
					notes: __props.notes,
					onAct: _cache[4] || (_cache[4] = ($event) => emit("act", $event))
				}, null, 8, [
					"id",
					"problems",
					"notes"
				]),
				renderSlot(_ctx.$slots, "default")
			], 40, _hoisted_1$24);
		};
	}
});
// web/src/panel/form/MediaInputs.vue
var MediaInputs_default = /* @__PURE__ */ defineComponent({
	__name: "MediaInputs",
	props: {
		form: {},
		inputs: {},
		uploads: {},
		facts: {},
		limit: {},
		urlOf: { type: Function },
		problems: {},
		notes: {}
	},
	emits: [
		"edit",
		"act",
		"give",
		"stop",
		"clear"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const startOf = {
			audio: "audioStart",
			video: "videoStart"
		};
		function startField(input) {
			return input.field === "audio" || input.field === "video" ? startOf[input.field] : null;
		}
		return (_ctx, _cache) => {
			return openBlock(true), createElementBlock(Fragment, null, renderList(__props.inputs, (input) => {
				return openBlock(), createBlock(MediaSlot_default, {
					key: input.field,
					input,
					name: __props.form[input.field],
					url: __props.form[input.field] === null ? null : __props.urlOf(__props.form[input.field] ?? ""),
					fact: __props.facts[__props.form[input.field] ?? ""],
					upload: __props.uploads[input.field],
					limit: __props.limit,
					problems: unref(problemsAt)(__props.problems, input.field),
					notes: unref(problemsAt)(__props.notes, input.field),
					onGive: ($event) => emit("give", input.field, input.kind, $event),
					onStop: ($event) => emit("stop", input.field),
					onClear: ($event) => emit("clear", input.field),
					onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
				}, {
					default: withCtx(() => [(openBlock(true), createElementBlock(Fragment, null, renderList([startField(input)], (start) => {
						return openBlock(), createElementBlock(Fragment, { key: start ?? input.field }, [start && __props.form[input.field] ? (openBlock(), createBlock(UiField_default, {
							key: 0,
							label: "Start at",
							class: "ltx-inline-field",
							fields: start,
							problems: unref(problemsAt)(__props.problems, start),
							onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
						}, {
							default: withCtx((control) => [createVNode(UiNumber_default, mergeProps({ ref_for: true }, control, {
								value: __props.form[start],
								least: 0,
								step: .5,
								unit: "s",
								onChange: ($event) => emit("edit", { [start]: $event ?? 0 })
							}), null, 16, ["value", "onChange"])]),
							_: 2
						}, 1032, ["fields", "problems"])) : createCommentVNode("", true)], 64);
					}), 128))]),
					_: 2
				}, 1032, [
					"input",
					"name",
					"url",
					"fact",
					"upload",
					"limit",
					"problems",
					"notes",
					"onGive",
					"onStop",
					"onClear"
				]);
			}), 128);
		};
	}
});
// web/src/panel/form/ModePicker.vue
var ModePicker_default = /* @__PURE__ */ defineComponent({
	__name: "ModePicker",
	props: {
		modes: {},
		value: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const options = computed(() => __props.modes.map(({ id, name, shortName, icon, hint }) => ({
			value: id,
			label: shortName,
			icon,
			hint: `${name}: ${hint}`
		})));
		return (_ctx, _cache) => {
			return openBlock(), createBlock(UiSegmented_default, {
				class: "ltx-modes",
				label: "Mode",
				value: __props.value,
				options: options.value,
				onChange: _cache[0] || (_cache[0] = ($event) => emit("change", $event))
			}, null, 8, ["value", "options"]);
		};
	}
});
// web/src/panel/form/PresetPicker.vue
var PresetPicker_default = /* @__PURE__ */ defineComponent({
	__name: "PresetPicker",
	props: {
		presets: {},
		value: {},
		problems: {}
	},
	emits: ["change", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const options = computed(() => __props.presets.map(({ id, label }) => ({
			value: id,
			label
		})));
		return (_ctx, _cache) => {
			return openBlock(), createBlock(UiField_default, {
				group: "",
				label: "Preset",
				fields: "preset",
				help: __props.value?.help ?? "",
				problems: __props.problems,
				onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
			}, {
				default: withCtx((control) => [createVNode(UiSegmented_default, mergeProps(control, {
					value: __props.value?.id ?? "balanced",
					options: options.value,
					onChange: _cache[0] || (_cache[0] = ($event) => emit("change", $event))
				}), null, 16, ["value", "options"])]),
				_: 1
			}, 8, ["help", "problems"]);
		};
	}
});
// web/src/panel/ui/GrowingText.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$23 = ["data-copy"];
var _hoisted_2$19 = [
	"id",
	"value",
	"placeholder",
	"aria-describedby",
	"aria-invalid"
];
// web/src/panel/ui/GrowingText.vue
var GrowingText_default = /* @__PURE__ */ defineComponent({
	__name: "GrowingText",
	props: {
		id: {},
		labelledBy: {},
		describedBy: {},
		invalid: {
			type: Boolean,
			default: false
		},
		value: {},
		placeholder: { default: "" }
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-grow",
				"data-copy": __props.value
			}, [createBaseVNode("textarea", {
				id: __props.id,
				class: "ltx-input",
				rows: "1",
				value: __props.value,
				placeholder: __props.placeholder,
				"aria-describedby": __props.describedBy,
				"aria-invalid": __props.invalid || void 0,
				onInput: _cache[0] || (_cache[0] = ($event) => emit("change", $event.target.value))
			}, null, 40, _hoisted_2$19)], 8, _hoisted_1$23);
		};
	}
});
// web/src/panel/form/PromptFields.vue
var PromptFields_default = /* @__PURE__ */ defineComponent({
	__name: "PromptFields",
	props: {
		form: {},
		mode: {},
		preset: {},
		family: {},
		problems: {}
	},
	emits: ["edit", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		/** Why the negative prompt does nothing, or '' when it acts. */
		const idle = computed(() => {
			if (!__props.preset || __props.preset.guided) return "";
			const uses = __props.family.presets[__props.mode.presets].filter((other) => other.guided).map(({ label }) => label).join(", ");
			return uses ? `It has no effect with ${__props.preset.label}: that preset runs without guidance. ${uses} uses it.` : `It has no effect here: ${__props.mode.name} runs without guidance.`;
		});
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock(Fragment, null, [createVNode(UiField_default, {
				label: "Prompt",
				fields: "prompt",
				problems: unref(problemsAt)(__props.problems, "prompt"),
				onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
			}, {
				default: withCtx((control) => [createVNode(GrowingText_default, mergeProps(control, {
					class: "ltx-prompt",
					value: __props.form.prompt,
					placeholder: "What happens, how it looks, what is heard",
					onChange: _cache[0] || (_cache[0] = ($event) => emit("edit", { prompt: $event }))
				}), null, 16, ["value"])]),
				_: 1
			}, 8, ["problems"]), createVNode(UiDisclosure_default, {
				class: "ltx-disclosure-small",
				title: "Negative prompt",
				note: __props.form.negative === null ? "" : "changed",
				warn: unref(problemsAt)(__props.problems, "negative").length > 0
			}, {
				default: withCtx(() => [createVNode(UiField_default, {
					label: "What should not be in it",
					fields: "negative",
					help: idle.value,
					problems: unref(problemsAt)(__props.problems, "negative"),
					onAct: _cache[4] || (_cache[4] = ($event) => emit("act", $event))
				}, {
					aside: withCtx(() => [__props.form.negative !== null ? (openBlock(), createElementBlock("button", {
						key: 0,
						type: "button",
						class: "ltx-link",
						onClick: _cache[2] || (_cache[2] = ($event) => emit("edit", { negative: null }))
					}, " Reset ")) : createCommentVNode("", true)]),
					default: withCtx((control) => [createVNode(GrowingText_default, mergeProps(control, {
						class: { "ltx-idle": idle.value },
						value: __props.form.negative ?? __props.family.negative,
						onChange: _cache[3] || (_cache[3] = ($event) => emit("edit", { negative: $event }))
					}), null, 16, ["class", "value"])]),
					_: 1
				}, 8, ["help", "problems"])]),
				_: 1
			}, 8, ["note", "warn"])], 64);
		};
	}
});
// web/src/panel/form/ProposalLine.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$22 = { class: "ltx-help ltx-proposal" };
// web/src/panel/form/ProposalLine.vue
var ProposalLine_default = /* @__PURE__ */ defineComponent({
	__name: "ProposalLine",
	props: { line: {} },
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		/** What suits the machine, in one sentence, and where to say otherwise. */
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("p", _hoisted_1$22, [createTextVNode(toDisplayString(__props.line) + " ", 1), createBaseVNode("button", {
				type: "button",
				class: "ltx-link",
				onClick: _cache[0] || (_cache[0] = ($event) => emit("change"))
			}, [..._cache[1] || (_cache[1] = [createTextVNode(" Change", -1), createBaseVNode("span", { class: "ltx-hidden" }, " what suits this machine", -1)])])]);
		};
	}
});
// web/src/panel/form/SeedFields.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$21 = { class: "ltx-row" };
var _hoisted_2$18 = { class: "ltx-seed" };
// web/src/panel/form/SeedFields.vue
var SeedFields_default = /* @__PURE__ */ defineComponent({
	__name: "SeedFields",
	props: {
		seed: {},
		locked: { type: Boolean },
		variations: {},
		problems: {}
	},
	emits: [
		"edit",
		"roll",
		"act"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const counts = Array.from({ length: 8 }, (_, n) => ({
			value: n + 1,
			label: `× ${n + 1}`
		}));
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$21, [createVNode(UiField_default, {
				label: "Seed",
				fields: "seed",
				class: "ltx-grows",
				problems: __props.problems,
				onAct: _cache[3] || (_cache[3] = ($event) => emit("act", $event))
			}, {
				default: withCtx((control) => [createBaseVNode("div", _hoisted_2$18, [
					createVNode(UiNumber_default, mergeProps(control, {
						value: __props.seed,
						least: 0,
						most: unref(largestSeed),
						onChange: _cache[0] || (_cache[0] = ($event) => emit("edit", { seed: $event ?? __props.seed }))
					}), null, 16, ["value", "most"]),
					createVNode(UiIconButton_default, {
						label: "Roll a new seed",
						onPress: _cache[1] || (_cache[1] = ($event) => emit("roll"))
					}, {
						default: withCtx(() => [..._cache[5] || (_cache[5] = [createBaseVNode("svg", {
							class: "ltx-dice",
							viewBox: "0 0 16 16",
							"aria-hidden": "true"
						}, [createBaseVNode("rect", {
							x: "1.75",
							y: "1.75",
							width: "12.5",
							height: "12.5",
							rx: "3"
						}), createBaseVNode("path", { d: "M5 5h.01M11 5h.01M8 8h.01M5 11h.01M11 11h.01" })], -1)])]),
						_: 1
					}),
					createVNode(UiIconButton_default, {
						label: "Keep this seed",
						icon: __props.locked ? "pi pi-lock" : "pi pi-lock-open",
						pressed: __props.locked,
						onPress: _cache[2] || (_cache[2] = ($event) => emit("edit", { seedLocked: !__props.locked }))
					}, null, 8, ["icon", "pressed"])
				])]),
				_: 1
			}, 8, ["problems"]), createVNode(UiField_default, {
				label: "Variations",
				fields: "variations",
				class: "ltx-count"
			}, {
				default: withCtx((control) => [createVNode(UiSelect_default, mergeProps(control, {
					value: __props.variations,
					options: unref(counts),
					onChange: _cache[4] || (_cache[4] = ($event) => emit("edit", { variations: $event }))
				}), null, 16, ["value", "options"])]),
				_: 1
			})]);
		};
	}
});
// web/src/panel/form/FitChoice.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$20 = {
	key: 0,
	class: "ltx-question",
	"data-field": "fit"
};
// web/src/panel/form/FitChoice.vue
var FitChoice_default = /* @__PURE__ */ defineComponent({
	__name: "FitChoice",
	props: {
		value: {},
		problems: {}
	},
	emits: ["change", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const options = [{
			value: "crop",
			label: "Crop to fill"
		}, {
			value: "pad",
			label: "Fit with bars"
		}];
		return (_ctx, _cache) => {
			return __props.value === null ? (openBlock(), createElementBlock("div", _hoisted_1$20, [createVNode(ProblemLines_default, {
				problems: __props.problems,
				onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
			}, null, 8, ["problems"])])) : (openBlock(), createBlock(UiField_default, {
				key: 1,
				group: "",
				label: "Another shape",
				fields: "fit"
			}, {
				default: withCtx((control) => [createVNode(UiSegmented_default, mergeProps(control, {
					value: __props.value,
					options,
					onChange: _cache[1] || (_cache[1] = ($event) => emit("change", $event))
				}), null, 16, ["value"])]),
				_: 1
			}));
		};
	}
});
// web/src/panel/form/SizeFields.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$19 = { class: "ltx-row" };
var _hoisted_2$17 = { class: "ltx-row ltx-row-close" };
// web/src/panel/form/SizeFields.vue
var SizeFields_default = /* @__PURE__ */ defineComponent({
	__name: "SizeFields",
	props: {
		form: {},
		scale: {},
		mode: {},
		family: {},
		size: {},
		misfit: {},
		problems: {}
	},
	emits: ["edit", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const followed = {
			image: "As the picture",
			video: "As the video"
		};
		/** Automatic is named after what it follows; where there is nothing to follow it is 16:9. */
		const aspectOptions = computed(() => {
			const source = __props.mode.media.find(({ field }) => field === __props.mode.shapeFrom)?.kind;
			const follows = source === "image" || source === "video" ? followed[source] : null;
			const fixed = follows ? aspects : aspects.filter((aspect) => aspect !== "16:9");
			return [
				{
					value: "auto",
					label: follows ?? "16:9"
				},
				...fixed.map((aspect) => ({
					value: aspect,
					label: aspect
				})),
				{
					value: "custom",
					label: "Custom"
				}
			];
		});
		const aspect = computed(() => aspectOptions.value.some(({ value }) => value === __props.form.aspect) ? __props.form.aspect : "auto");
		const scaleOptions = scales.map((scale) => ({
			value: scale,
			label: scale
		}));
		const shown = computed(() => __props.form.aspect === "custom" || !__props.size ? {
			width: __props.form.width,
			height: __props.form.height
		} : __props.size);
		function chooseAspect(to) {
			emit("edit", to === "custom" ? {
				aspect: to,
				...shown.value
			} : { aspect: to });
		}
		function type(side, value) {
			if (value !== null) emit("edit", {
				aspect: "custom",
				...shown.value,
				[side]: value
			});
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock(Fragment, null, [
				createBaseVNode("div", _hoisted_1$19, [createVNode(UiField_default, {
					label: "Size",
					fields: "aspect",
					class: "ltx-grows"
				}, {
					default: withCtx((control) => [createVNode(UiSelect_default, mergeProps(control, {
						value: aspect.value,
						options: aspectOptions.value,
						onChange: chooseAspect
					}), null, 16, ["value", "options"])]),
					_: 1
				}), __props.form.aspect !== "custom" ? (openBlock(), createBlock(UiField_default, {
					key: 0,
					label: "Scale",
					fields: "scale",
					class: "ltx-narrow"
				}, {
					default: withCtx((control) => [createVNode(UiSelect_default, mergeProps(control, {
						value: __props.scale,
						options: unref(scaleOptions),
						onChange: _cache[0] || (_cache[0] = ($event) => emit("edit", { scale: $event }))
					}), null, 16, ["value", "options"])]),
					_: 1
				})) : createCommentVNode("", true)]),
				createBaseVNode("div", _hoisted_2$17, [(openBlock(), createElementBlock(Fragment, null, renderList(["width", "height"], (side) => {
					return createVNode(UiField_default, {
						key: side,
						label: side === "width" ? "Width" : "Height",
						fields: side,
						class: "ltx-grows",
						problems: unref(problemsAt)(__props.problems, side),
						onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
					}, {
						default: withCtx((control) => [createVNode(UiNumber_default, mergeProps({ ref_for: true }, control, {
							value: shown.value[side],
							least: __props.family.side.least,
							most: __props.family.side.most,
							step: 32,
							onChange: ($event) => type(side, $event)
						}), null, 16, [
							"value",
							"least",
							"most",
							"onChange"
						])]),
						_: 2
					}, 1032, [
						"label",
						"fields",
						"problems"
					]);
				}), 64))]),
				__props.misfit ? (openBlock(), createBlock(FitChoice_default, {
					key: 0,
					value: __props.form.fit,
					problems: unref(problemsAt)(__props.problems, "fit"),
					onChange: _cache[2] || (_cache[2] = ($event) => emit("edit", { fit: $event })),
					onAct: _cache[3] || (_cache[3] = ($event) => emit("act", $event))
				}, null, 8, ["value", "problems"])) : createCommentVNode("", true)
			], 64);
		};
	}
});
// web/src/panel/form/CreateForm.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$18 = { class: "ltx-form" };
// web/src/panel/form/CreateForm.vue
var CreateForm_default = /* @__PURE__ */ defineComponent({
	__name: "CreateForm",
	props: {
		studio: {},
		problems: {}
	},
	setup(__props) {
		const { form, family, media, edit, act } = __props.studio;
		const mode = computed(() => __props.studio.mode.value);
		const preset = computed(() => __props.studio.preset.value);
		const check = computed(() => __props.studio.check.value);
		const misfit = computed(() => {
			const { size } = check.value;
			return size && unlikeShape(form, mode.value, size, media.facts);
		});
		const made = computed(() => madeOf(check.value, preset.value));
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$18, [
				createVNode(ModePicker_default, {
					modes: Object.values(unref(modes)),
					value: unref(form).mode,
					onChange: _cache[0] || (_cache[0] = ($event) => unref(edit)({ mode: $event }))
				}, null, 8, ["modes", "value"]),
				createVNode(MediaInputs_default, {
					form: unref(form),
					inputs: mode.value.media,
					uploads: unref(media).uploads,
					facts: unref(media).facts,
					limit: __props.studio.uploadLimit(),
					"url-of": __props.studio.inputUrl,
					problems: __props.problems,
					notes: check.value.notes,
					onEdit: unref(edit),
					onAct: unref(act),
					onGive: unref(media).give,
					onStop: unref(media).stop,
					onClear: unref(media).clear
				}, null, 8, [
					"form",
					"inputs",
					"uploads",
					"facts",
					"limit",
					"url-of",
					"problems",
					"notes",
					"onEdit",
					"onAct",
					"onGive",
					"onStop",
					"onClear"
				]),
				createVNode(PromptFields_default, {
					form: unref(form),
					mode: mode.value,
					preset: preset.value,
					family: unref(family),
					problems: __props.problems,
					onEdit: unref(edit),
					onAct: unref(act)
				}, null, 8, [
					"form",
					"mode",
					"preset",
					"family",
					"problems",
					"onEdit",
					"onAct"
				]),
				createVNode(PresetPicker_default, {
					presets: unref(family).presets[mode.value.presets],
					value: preset.value,
					problems: unref(problemsAt)(__props.problems, "preset"),
					onChange: _cache[1] || (_cache[1] = ($event) => unref(edit)({ preset: $event })),
					onAct: unref(act)
				}, null, 8, [
					"presets",
					"value",
					"problems",
					"onAct"
				]),
				createVNode(SizeFields_default, {
					form: unref(form),
					scale: __props.studio.settled.value.scale,
					mode: mode.value,
					family: unref(family),
					size: check.value.size,
					misfit: misfit.value,
					problems: __props.problems,
					onEdit: unref(edit),
					onAct: unref(act)
				}, null, 8, [
					"form",
					"scale",
					"mode",
					"family",
					"size",
					"misfit",
					"problems",
					"onEdit",
					"onAct"
				]),
				createVNode(LengthFields_default, {
					form: unref(form),
					mode: mode.value,
					family: unref(family),
					length: check.value.length,
					problems: __props.problems,
					notes: check.value.notes,
					onEdit: unref(edit),
					onAct: unref(act)
				}, null, 8, [
					"form",
					"mode",
					"family",
					"length",
					"problems",
					"notes",
					"onEdit",
					"onAct"
				]),
				createVNode(MadeLine_default, { made: made.value }, null, 8, ["made"]),
				createVNode(ProposalLine_default, {
					line: __props.studio.machine.proposal.value.line,
					onChange: _cache[2] || (_cache[2] = ($event) => __props.studio.tab.value = "settings")
				}, null, 8, ["line"]),
				createVNode(SeedFields_default, {
					seed: unref(form).seed,
					locked: unref(form).seedLocked,
					variations: unref(form).variations,
					problems: unref(problemsAt)(__props.problems, "seed"),
					onEdit: unref(edit),
					onRoll: __props.studio.rollSeed,
					onAct: unref(act)
				}, null, 8, [
					"seed",
					"locked",
					"variations",
					"problems",
					"onEdit",
					"onRoll",
					"onAct"
				]),
				createVNode(LoraSection_default, {
					rows: unref(form).loras,
					files: __props.studio.server.loras.value,
					problems: unref(problemsAt)(__props.problems, "loras"),
					onEdit: unref(edit),
					onAct: unref(act)
				}, null, 8, [
					"rows",
					"files",
					"problems",
					"onEdit",
					"onAct"
				]),
				createVNode(AdvancedSection_default, {
					form: unref(form),
					settled: __props.studio.settled.value,
					mode: mode.value,
					preset: preset.value,
					family: unref(family),
					problems: __props.problems,
					onEdit: unref(edit),
					onAct: unref(act)
				}, null, 8, [
					"form",
					"settled",
					"mode",
					"preset",
					"family",
					"problems",
					"onEdit",
					"onAct"
				])
			]);
		};
	}
});
// web/src/panel/now.ts
/** The time, kept going only while somebody needs it. */
function useNow(needed) {
	const now = /* @__PURE__ */ ref(Date.now());
	watch(needed, (on, _before, onCleanup) => {
		if (!on) return;
		now.value = Date.now();
		const timer = setInterval(() => now.value = Date.now(), 500);
		onCleanup(() => clearInterval(timer));
	}, { immediate: true });
	return now;
}
// web/src/core/progress.ts
/** How far a running job is, or null when it is not running. */
function progressOf(job) {
	const { state } = job;
	if (state.status !== "in_progress") return null;
	const cached = new Set(state.cached);
	const live = stagesOf(job.nodes.filter((node) => !cached.has(node)));
	const current = currentStage(live, state.nodes);
	const total = sum(live.map((stage) => stage.weight));
	const done = sum(live.map((stage) => stage.weight * doneOf(stage, state.nodes)));
	return {
		stage: current?.label ?? "Starting",
		place: current ? live.indexOf(current) + 1 : 0,
		stages: live.length,
		step: current ? stepOf(current, state.nodes) : null,
		fraction: total === 0 ? 0 : done / total
	};
}
/** The last stage in order that has a running node, else the last one that has finished any. */
function currentStage(live, nodes) {
	const has = (state) => (stage) => stage.nodes.some((node) => nodes[node]?.state === state);
	return live.findLast(has("running")) ?? live.findLast(has("finished"));
}
function doneOf(stage, nodes) {
	const shares = stage.nodes.map((id) => {
		const node = nodes[id];
		if (!node) return 0;
		if (node.state === "finished") return 1;
		return node.max > 0 ? node.value / node.max : 0;
	});
	const sampler = stage.nodes.findIndex((id) => id.startsWith("sample_"));
	return sampler >= 0 ? shares[sampler] ?? 0 : sum(shares) / shares.length;
}
function stepOf(stage, nodes) {
	const sampler = stage.nodes.find((id) => id.startsWith("sample_"));
	const node = sampler ? nodes[sampler] : void 0;
	if (node?.state !== "running" || node.max <= 1) return null;
	return {
		value: node.value,
		max: node.max
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
// web/src/panel/jobs/RunCard.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$17 = ["data-status", "data-job"];
var _hoisted_2$16 = { class: "ltx-card-head" };
var _hoisted_3$13 = { class: "ltx-card-title" };
var _hoisted_4$10 = { class: "ltx-run-line" };
var _hoisted_5$7 = { role: "status" };
var _hoisted_6$6 = {
	key: 0,
	class: "ltx-tabular"
};
// web/src/panel/jobs/RunCard.vue
var RunCard_default = /* @__PURE__ */ defineComponent({
	__name: "RunCard",
	props: {
		job: {},
		now: {}
	},
	emits: ["cancel"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const progress = computed(() => progressOf(__props.job));
		const elapsed = computed(() => __props.job.state.status === "in_progress" ? clock(__props.now - __props.job.state.startedAt) : "");
		const stage = computed(() => {
			if (__props.job.state.status === "submitting") return "Sending…";
			if (!progress.value) return "Waiting in the queue";
			const { stage: name, place, stages } = progress.value;
			return place > 0 ? `${name} · ${place} of ${stages}` : name;
		});
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("article", {
				class: "ltx-card ltx-run",
				"data-status": __props.job.state.status,
				"data-job": __props.job.id
			}, [
				createBaseVNode("div", _hoisted_2$16, [createBaseVNode("span", _hoisted_3$13, toDisplayString(__props.job.request.prompt), 1), __props.job.state.status !== "submitting" ? (openBlock(), createBlock(UiIconButton_default, {
					key: 0,
					label: "Cancel this run",
					icon: "pi pi-times",
					onPress: _cache[0] || (_cache[0] = ($event) => emit("cancel"))
				})) : createCommentVNode("", true)]),
				createBaseVNode("p", _hoisted_4$10, [createBaseVNode("span", _hoisted_5$7, toDisplayString(stage.value), 1), progress.value ? (openBlock(), createElementBlock("span", _hoisted_6$6, [progress.value.step ? (openBlock(), createElementBlock(Fragment, { key: 0 }, [createTextVNode(" step " + toDisplayString(progress.value.step.value) + " of " + toDisplayString(progress.value.step.max) + " · ", 1)], 64)) : createCommentVNode("", true), createTextVNode(" " + toDisplayString(elapsed.value), 1)])) : createCommentVNode("", true)]),
				progress.value ? (openBlock(), createBlock(UiProgress_default, {
					key: 0,
					label: "Progress of the run",
					fraction: progress.value.fraction
				}, null, 8, ["fraction"])) : createCommentVNode("", true)
			], 8, _hoisted_1$17);
		};
	}
});
// web/src/panel/jobs/ActiveJobs.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$16 = {
	key: 0,
	class: "ltx-active",
	"aria-label": "Runs"
};
// web/src/panel/jobs/ActiveJobs.vue
var ActiveJobs_default = /* @__PURE__ */ defineComponent({
	__name: "ActiveJobs",
	props: { jobs: {} },
	emits: ["cancel"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const now = useNow(() => __props.jobs.some(({ state }) => state.status === "in_progress"));
		return (_ctx, _cache) => {
			return __props.jobs.length > 0 ? (openBlock(), createElementBlock("section", _hoisted_1$16, [(openBlock(true), createElementBlock(Fragment, null, renderList(__props.jobs, (job) => {
				return openBlock(), createBlock(RunCard_default, {
					key: job.id,
					job,
					now: unref(now),
					onCancel: ($event) => emit("cancel", job.id)
				}, null, 8, [
					"job",
					"now",
					"onCancel"
				]);
			}), 128))])) : createCommentVNode("", true);
		};
	}
});
// web/src/panel/jobs/NewsLine.vue
var NewsLine_default = /* @__PURE__ */ defineComponent({
	__name: "NewsLine",
	props: { failed: { type: Boolean } },
	emits: ["show"],
	setup(__props, { emit: __emit }) {
		/** Says that a run has ended where nobody can see it, and leads there. */
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("button", {
				type: "button",
				class: "ltx-button ltx-news",
				onClick: _cache[0] || (_cache[0] = ($event) => emit("show"))
			}, [createBaseVNode("i", {
				class: normalizeClass(__props.failed ? "pi pi-exclamation-triangle" : "pi pi-play"),
				"aria-hidden": "true"
			}, null, 2), createTextVNode(" " + toDisplayString(__props.failed ? "A run failed. Show why" : "The video is ready. Show it"), 1)]);
		};
	}
});
// web/src/panel/jobs/FailedCard.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$15 = {
	class: "ltx-card ltx-failed",
	"data-status": "failed"
};
var _hoisted_2$15 = { class: "ltx-card-head" };
var _hoisted_3$12 = { class: "ltx-card-title" };
var _hoisted_4$9 = { class: "ltx-problem-what" };
var _hoisted_5$6 = {
	key: 0,
	class: "ltx-help"
};
var _hoisted_6$5 = { class: "ltx-actions" };
var _hoisted_7$3 = {
	key: 1,
	class: "ltx-details"
};
var _hoisted_8$3 = { class: "ltx-raw" };
// web/src/panel/jobs/FailedCard.vue
var FailedCard_default = /* @__PURE__ */ defineComponent({
	__name: "FailedCard",
	props: {
		prompt: {},
		problems: {}
	},
	emits: [
		"act",
		"restore",
		"forget"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("article", _hoisted_1$15, [createBaseVNode("div", _hoisted_2$15, [createBaseVNode("span", _hoisted_3$12, toDisplayString(__props.prompt), 1), createVNode(UiIconButton_default, {
				label: "Remove from this list",
				icon: "pi pi-times",
				onPress: _cache[0] || (_cache[0] = ($event) => emit("forget"))
			})]), (openBlock(true), createElementBlock(Fragment, null, renderList(__props.problems, (problem) => {
				return openBlock(), createElementBlock("div", {
					key: problem.code + problem.what,
					class: "ltx-trouble"
				}, [
					createBaseVNode("p", _hoisted_4$9, [_cache[3] || (_cache[3] = createBaseVNode("i", {
						class: "pi pi-exclamation-triangle",
						"aria-hidden": "true"
					}, null, -1)), createTextVNode(" " + toDisplayString(problem.what), 1)]),
					problem.stage ? (openBlock(), createElementBlock("p", _hoisted_5$6, "In the stage “" + toDisplayString(problem.stage) + "”.", 1)) : createCommentVNode("", true),
					createBaseVNode("p", null, toDisplayString(problem.remedy), 1),
					createBaseVNode("div", _hoisted_6$5, [createVNode(ActionButtons_default, {
						actions: problem.actions ?? [],
						onAct: _cache[1] || (_cache[1] = ($event) => emit("act", $event))
					}, null, 8, ["actions"]), createBaseVNode("button", {
						type: "button",
						class: "ltx-button",
						onClick: _cache[2] || (_cache[2] = ($event) => emit("restore"))
					}, "Use settings")]),
					problem.detail ? (openBlock(), createElementBlock("details", _hoisted_7$3, [_cache[4] || (_cache[4] = createBaseVNode("summary", null, "What ComfyUI said", -1)), createBaseVNode("pre", _hoisted_8$3, toDisplayString(problem.detail), 1)])) : createCommentVNode("", true)
				]);
			}), 128))]);
		};
	}
});
// web/src/panel/jobs/ResultCard.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$14 = {
	class: "ltx-card ltx-result",
	"data-status": "completed"
};
var _hoisted_2$14 = ["src", "aria-label"];
var _hoisted_3$11 = { class: "ltx-card-title" };
var _hoisted_4$8 = { class: "ltx-help ltx-tabular" };
var _hoisted_5$5 = { class: "ltx-help ltx-path" };
var _hoisted_6$4 = { class: "ltx-actions" };
var _hoisted_7$2 = { class: "ltx-tools" };
var _hoisted_8$2 = ["href", "download"];
var _hoisted_9$2 = ["href"];
// web/src/panel/jobs/ResultCard.vue
var ResultCard_default = /* @__PURE__ */ defineComponent({
	__name: "ResultCard",
	props: {
		request: {},
		file: {},
		url: {},
		milliseconds: {},
		family: {}
	},
	emits: [
		"finish",
		"vary",
		"restore",
		"forget"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const mode = computed(() => modes[__props.request.mode]);
		const size = computed(() => outputSize(__props.request, mode.value, __props.family));
		const finishable = computed(() => presetOf(__props.family, mode.value, __props.request.preset)?.finish !== void 0);
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("article", _hoisted_1$14, [
				createBaseVNode("video", {
					class: "ltx-video",
					controls: "",
					preload: "metadata",
					playsinline: "",
					src: __props.url,
					"aria-label": __props.request.prompt,
					style: normalizeStyle({ aspectRatio: `${size.value.width} / ${size.value.height}` })
				}, null, 12, _hoisted_2$14),
				createBaseVNode("p", _hoisted_3$11, toDisplayString(__props.request.prompt), 1),
				createBaseVNode("p", _hoisted_4$8, toDisplayString(unref(resultWords)(__props.request, mode.value, __props.family, __props.milliseconds)), 1),
				createBaseVNode("p", _hoisted_5$5, toDisplayString(__props.file.filename), 1),
				createBaseVNode("div", _hoisted_6$4, [
					finishable.value ? (openBlock(), createElementBlock("button", {
						key: 0,
						type: "button",
						class: "ltx-button",
						onClick: _cache[0] || (_cache[0] = ($event) => emit("finish"))
					}, " Finish ")) : createCommentVNode("", true),
					createBaseVNode("button", {
						type: "button",
						class: "ltx-button",
						title: "Again with a new seed",
						onClick: _cache[1] || (_cache[1] = ($event) => emit("vary"))
					}, " Vary "),
					createBaseVNode("button", {
						type: "button",
						class: "ltx-button",
						title: "Put the settings of this run into the form",
						onClick: _cache[2] || (_cache[2] = ($event) => emit("restore"))
					}, " Use settings "),
					createBaseVNode("span", _hoisted_7$2, [
						createBaseVNode("a", {
							class: "ltx-button ltx-icon-button",
							"aria-label": "Download",
							title: "Download",
							href: __props.url,
							download: __props.file.filename
						}, [..._cache[4] || (_cache[4] = [createBaseVNode("i", {
							class: "pi pi-download",
							"aria-hidden": "true"
						}, null, -1)])], 8, _hoisted_8$2),
						createBaseVNode("a", {
							class: "ltx-button ltx-icon-button",
							"aria-label": "Open in a new tab",
							title: "Open in a new tab",
							target: "_blank",
							rel: "noopener",
							href: __props.url
						}, [..._cache[5] || (_cache[5] = [createBaseVNode("i", {
							class: "pi pi-external-link",
							"aria-hidden": "true"
						}, null, -1)])], 8, _hoisted_9$2),
						createVNode(UiIconButton_default, {
							label: "Remove from this list; the file stays",
							icon: "pi pi-times",
							onPress: _cache[3] || (_cache[3] = ($event) => emit("forget"))
						})
					])
				])
			]);
		};
	}
});
// web/src/panel/jobs/seen.ts
var observers = /* @__PURE__ */ new WeakMap();
/** Calls once, when most of the element has been on screen. */
var vSeen = {
	mounted(element, { value }) {
		const observer = new IntersectionObserver((entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			value();
		}, { threshold: .5 });
		observer.observe(element);
		observers.set(element, observer);
	},
	unmounted: (element) => observers.get(element)?.disconnect()
};
// web/src/panel/jobs/ResultList.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$13 = {
	class: "ltx-results",
	"aria-label": "Results"
};
var _hoisted_2$13 = {
	key: 0,
	class: "ltx-help ltx-none-yet"
};
var _hoisted_3$10 = ["data-job"];
var _hoisted_4$7 = { class: "ltx-quiet-words" };
var _hoisted_5$4 = ["onClick"];
var _hoisted_6$3 = ["onClick"];
// web/src/panel/jobs/ResultList.vue
var ResultList_default = /* @__PURE__ */ defineComponent({
	__name: "ResultList",
	props: {
		jobs: {},
		family: {},
		urlOf: { type: Function }
	},
	emits: [
		"finish",
		"vary",
		"again",
		"restore",
		"forget",
		"act",
		"seen"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("section", _hoisted_1$13, [__props.jobs.length === 0 ? (openBlock(), createElementBlock("p", _hoisted_2$13, "Videos will appear here.")) : createCommentVNode("", true), (openBlock(true), createElementBlock(Fragment, null, renderList(__props.jobs, (job) => {
				return openBlock(), createElementBlock(Fragment, { key: job.id }, [job.state.status === "completed" ? withDirectives((openBlock(), createBlock(ResultCard_default, {
					key: 0,
					"data-job": job.id,
					request: job.request,
					file: job.state.file,
					milliseconds: job.state.milliseconds,
					url: __props.urlOf(job.state.file),
					family: __props.family,
					onFinish: ($event) => emit("finish", job.request),
					onVary: ($event) => emit("vary", job.request),
					onRestore: ($event) => emit("restore", job.request),
					onForget: ($event) => emit("forget", job.id)
				}, null, 8, [
					"data-job",
					"request",
					"file",
					"milliseconds",
					"url",
					"family",
					"onFinish",
					"onVary",
					"onRestore",
					"onForget"
				])), [[unref(vSeen), () => emit("seen", job.id)]]) : job.state.status === "failed" ? withDirectives((openBlock(), createBlock(FailedCard_default, {
					key: 1,
					"data-job": job.id,
					prompt: job.request.prompt,
					problems: job.state.problems,
					onAct: ($event) => emit("act", $event, job),
					onRestore: ($event) => emit("restore", job.request),
					onForget: ($event) => emit("forget", job.id)
				}, null, 8, [
					"data-job",
					"prompt",
					"problems",
					"onAct",
					"onRestore",
					"onForget"
				])), [[unref(vSeen), () => emit("seen", job.id)]]) : job.state.status === "cancelled" ? (openBlock(), createElementBlock("p", {
					key: 2,
					class: "ltx-quiet",
					"data-status": "cancelled",
					"data-job": job.id
				}, [
					createBaseVNode("span", _hoisted_4$7, "Cancelled: " + toDisplayString(job.request.prompt), 1),
					createBaseVNode("button", {
						type: "button",
						class: "ltx-link",
						onClick: ($event) => emit("again", job.request)
					}, " Queue again ", 8, _hoisted_5$4),
					createBaseVNode("button", {
						type: "button",
						class: "ltx-link",
						onClick: ($event) => emit("forget", job.id)
					}, "Remove", 8, _hoisted_6$3)
				], 8, _hoisted_3$10)) : createCommentVNode("", true)], 64);
			}), 128))]);
		};
	}
});
// web/src/panel/reveal.ts
/** Problems that no field in the form stands for: model files have their own box. */
function isUnplaced({ field }) {
	return field === void 0 || field === "models";
}
/** Brings the place of a problem into view, unfolded, and puts the focus on its control. */
function reveal(root, problem) {
	const { field } = problem;
	const place = (field && root.querySelector(`[data-field~="${field}"]`)) ?? root.querySelector("[data-blockers]");
	if (!place) return;
	for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
	const target = place.querySelector(".ltx-empty, .ltx-input:not(:disabled), [role=\"combobox\"], [role=\"radio\"][tabindex=\"0\"], button") ?? place;
	target.scrollIntoView({ block: "nearest" });
	target.focus();
}
// web/src/panel/slots.ts
var endings = {
	image: /\.(png|jpe?g|webp|avif|bmp|gif|tiff?)$/i,
	audio: /\.(wav|mp3|flac|ogg|opus|m4a|aac)$/i,
	video: /\.(mp4|m4v|mov|webm|mkv|avi)$/i
};
/** What a file says that it is. Some systems know no type for some endings. */
function kindOf(file) {
	const kinds = [
		"image",
		"audio",
		"video"
	];
	return kinds.find((kind) => file.type.startsWith(`${kind}/`)) ?? kinds.find((kind) => endings[kind].test(file.name)) ?? null;
}
/** The first free input that takes such a file. A video can be a soundtrack where nothing else wants it. */
function freeSlot(kind, inputs, isFree) {
	const free = inputs.filter(isFree);
	return free.find((input) => input.kind === kind) ?? (kind === "video" ? free.find((input) => input.kind === "audio") : void 0);
}
// web/src/panel/CreateView.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$12 = ["onKeydown"];
var _hoisted_2$12 = { class: "ltx-scroll" };
var _hoisted_3$9 = { class: "ltx-dock" };
var _hoisted_4$6 = { class: "ltx-footer" };
// web/src/panel/CreateView.vue
var CreateView_default = /* @__PURE__ */ defineComponent({
	__name: "CreateView",
	props: { studio: {} },
	setup(__props) {
		const { form, media, jobs } = __props.studio;
		const root = useTemplateRef("root");
		/** That something has not been filled in yet is no mistake until Generate was pressed. */
		const insisted = /* @__PURE__ */ ref(false);
		const waiting = /* @__PURE__ */ new Set(["prompt_empty", "media_missing"]);
		const problems = computed(() => __props.studio.problems.value);
		const shown = computed(() => [...insisted.value ? problems.value : problems.value.filter(({ code }) => !waiting.has(code)), ...__props.studio.refused.value]);
		const needs = computed(() => __props.studio.readiness.needs.value);
		const needed = computed(() => neededOf(needs.value, __props.studio.models.states));
		const inBox = computed(() => new Set(needs.value.entries.map(({ file }) => file)));
		const blockers = computed(() => problems.value.filter((problem) => isUnplaced(problem) && !(problem.model && inBox.value.has(problem.model.file))));
		/** The one next step: while files are missing it is to get them, or to ask for the run that they are for. */
		const isNext = computed(() => needs.value.entries.length === 0 || needed.value.loading && __props.studio.waiting.runs.value.length === 0);
		/** A click is remembered until the files are there. */
		const waitsForFiles = computed(() => __props.studio.readiness.lacksOnlyFiles.value);
		const reason = computed(() => {
			const [first] = problems.value;
			return first && !isUnplaced(first) ? first.what : null;
		});
		async function generate() {
			const [first] = problems.value;
			insisted.value = first !== void 0 && !waitsForFiles.value;
			if (!first || waitsForFiles.value) await __props.studio.generate();
			if (!first || needed.value.loading) return;
			await nextTick();
			if (root.value) reveal(root.value, first);
		}
		function giveFiles(files) {
			const inputs = __props.studio.mode.value.media;
			for (const file of files) {
				const slot = freeSlot(kindOf(file), inputs, ({ field }) => !form[field] && media.uploads[field]?.status !== "sending");
				if (slot) media.give(slot.field, slot.kind, file);
			}
		}
		function transfer(event, data) {
			if (!data?.files.length) return;
			event.preventDefault();
			giveFiles(data.files);
		}
		const active = computed(() => jobs.list.value.filter((job) => !isOver(job)));
		const over = computed(() => jobs.list.value.filter(isOver));
		/** runs that have ended and were looked at; those from before this page count as such */
		const seen = /* @__PURE__ */ reactive(new Set(over.value.map(({ id }) => id)));
		const news = computed(() => over.value.find(({ id, state }) => state.status !== "cancelled" && !seen.has(id)));
		function show({ id }) {
			seen.add(id);
			root.value?.querySelector(`[data-job="${id}"]`)?.scrollIntoView({ block: "start" });
		}
		function restore(request) {
			__props.studio.restore(request);
			root.value?.querySelector(".ltx-form")?.scrollIntoView({ block: "start" });
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				ref_key: "root",
				ref: root,
				class: "ltx-create",
				tabindex: "-1",
				onKeydown: [withKeys(withModifiers(generate, [
					"ctrl",
					"prevent",
					"stop"
				]), ["enter"]), withKeys(withModifiers(generate, [
					"meta",
					"prevent",
					"stop"
				]), ["enter"])],
				onPaste: _cache[2] || (_cache[2] = ($event) => transfer($event, $event.clipboardData)),
				onDrop: _cache[3] || (_cache[3] = ($event) => transfer($event, $event.dataTransfer))
			}, [createBaseVNode("div", _hoisted_2$12, [createVNode(CreateForm_default, {
				studio: __props.studio,
				problems: shown.value
			}, null, 8, ["studio", "problems"]), createVNode(ResultList_default, {
				jobs: over.value,
				family: __props.studio.family,
				"url-of": __props.studio.outputUrl,
				onFinish: __props.studio.finish,
				onVary: __props.studio.vary,
				onAgain: __props.studio.again,
				onRestore: restore,
				onForget: unref(jobs).forget,
				onAct: __props.studio.act,
				onSeen: _cache[0] || (_cache[0] = ($event) => seen.add($event))
			}, null, 8, [
				"jobs",
				"family",
				"url-of",
				"onFinish",
				"onVary",
				"onAgain",
				"onForget",
				"onAct"
			])]), createBaseVNode("div", _hoisted_3$9, [createVNode(ActiveJobs_default, {
				jobs: active.value,
				onCancel: unref(jobs).cancel
			}, null, 8, ["jobs", "onCancel"]), createBaseVNode("footer", _hoisted_4$6, [
				news.value ? (openBlock(), createBlock(NewsLine_default, {
					key: 0,
					failed: news.value.state.status === "failed",
					onShow: _cache[1] || (_cache[1] = ($event) => show(news.value))
				}, null, 8, ["failed"])) : createCommentVNode("", true),
				createVNode(Blockers_default, {
					problems: blockers.value,
					onAct: __props.studio.act
				}, null, 8, ["problems", "onAct"]),
				needs.value.entries.length > 0 ? (openBlock(), createBlock(DownloadBox_default, {
					key: 1,
					needs: needs.value,
					needed: needed.value,
					models: __props.studio.models,
					onAct: __props.studio.act
				}, null, 8, [
					"needs",
					"needed",
					"models",
					"onAct"
				])) : createCommentVNode("", true),
				__props.studio.waiting.runs.value.length > 0 ? (openBlock(), createBlock(WaitingLine_default, {
					key: 2,
					count: __props.studio.waiting.runs.value.length,
					onTakeBack: __props.studio.waiting.takeBack
				}, null, 8, ["count", "onTakeBack"])) : createCommentVNode("", true),
				createVNode(GenerateBar_default, {
					count: unref(form).variations,
					busy: __props.studio.busy.value,
					blocked: problems.value.length > 0 && !waitsForFiles.value,
					next: isNext.value,
					reason: reason.value,
					onGenerate: generate
				}, null, 8, [
					"count",
					"busy",
					"blocked",
					"next",
					"reason"
				])
			])])], 40, _hoisted_1$12);
		};
	}
});
// web/src/panel/models/DiskBar.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$11 = { class: "ltx-disk" };
var _hoisted_2$11 = {
	key: 0,
	class: "ltx-help"
};
var _hoisted_3$8 = {
	class: "ltx-disk-bar",
	"aria-hidden": "true"
};
var _hoisted_4$5 = { class: "ltx-disk-words ltx-tabular" };
// web/src/panel/models/DiskBar.vue
var DiskBar_default = /* @__PURE__ */ defineComponent({
	__name: "DiskBar",
	props: {
		disk: {},
		named: { type: Boolean }
	},
	setup(__props) {
		const share = (bytes) => `${__props.disk.total > 0 ? bytes / __props.disk.total * 100 : 0}%`;
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$11, [
				__props.named ? (openBlock(), createElementBlock("p", _hoisted_2$11, "Disk of " + toDisplayString(__props.disk.label), 1)) : createCommentVNode("", true),
				createBaseVNode("div", _hoisted_3$8, [createBaseVNode("span", {
					class: "ltx-disk-models",
					style: normalizeStyle({ width: share(__props.disk.models) })
				}, null, 4), createBaseVNode("span", {
					class: "ltx-disk-other",
					style: normalizeStyle({ width: share(__props.disk.other) })
				}, null, 4)]),
				createBaseVNode("p", _hoisted_4$5, [
					createBaseVNode("span", null, [_cache[0] || (_cache[0] = createBaseVNode("i", {
						class: "ltx-dot ltx-disk-models",
						"aria-hidden": "true"
					}, null, -1)), createTextVNode("These models " + toDisplayString(unref(gigabytes)(__props.disk.models)), 1)]),
					createBaseVNode("span", null, [_cache[1] || (_cache[1] = createBaseVNode("i", {
						class: "ltx-dot ltx-disk-other",
						"aria-hidden": "true"
					}, null, -1)), createTextVNode("Other " + toDisplayString(unref(gigabytes)(__props.disk.other)), 1)]),
					createBaseVNode("span", null, [_cache[2] || (_cache[2] = createBaseVNode("i", {
						class: "ltx-dot",
						"aria-hidden": "true"
					}, null, -1)), createTextVNode("Free " + toDisplayString(unref(gigabytes)(__props.disk.free)), 1)])
				])
			]);
		};
	}
});
// web/src/panel/models/disks.ts
/** The disks in the order in which ComfyUI's folders name them. A file that several rows share counts once. */
function disksOf({ folders, models }) {
	const disks = /* @__PURE__ */ new Map();
	for (const { roots } of Object.values(folders)) for (const { volume, label, free, total } of roots) if (!disks.has(volume)) disks.set(volume, {
		label,
		models: 0,
		free,
		total
	});
	const seen = /* @__PURE__ */ new Set();
	for (const { copies } of Object.values(models)) for (const { folder, root, path, bytes } of copies) {
		const { label, volume } = folders[folder]?.roots[root] ?? {};
		const disk = volume === void 0 ? void 0 : disks.get(volume);
		const name = `${label}/${path}`;
		if (!disk || seen.has(name)) continue;
		seen.add(name);
		disk.models += bytes;
	}
	return [...disks].map(([volume, disk]) => ({
		...disk,
		volume,
		other: Math.max(0, disk.total - disk.free - disk.models)
	}));
}
// web/src/panel/models/groups.ts
/** The catalogue as a user asks for it: what the form reads, what other modes add, and the rest. */
function groupsOf(catalogue, now, elsewhere) {
	const rest = catalogue.filter((entry) => !now.includes(entry));
	return [
		{
			title: "Needed now",
			help: "What the form in Create runs with.",
			entries: catalogue.filter((entry) => now.includes(entry))
		},
		{
			title: "For other modes",
			help: "What the other modes and presets add to it.",
			entries: rest.filter((entry) => elsewhere.includes(entry))
		},
		{
			title: "Optional",
			help: "The same models in other formats, for other graphics cards, and LoRAs.",
			entries: rest.filter((entry) => !elsewhere.includes(entry))
		}
	].filter(({ entries }) => entries.length > 0);
}
/** "For all modes.", "For Text and Image."; nothing for a file that no mode loads by itself. */
function modeWords(entry, family) {
	const names = modesThatNeed(entry, family, modes).map((id) => modes[id].shortName);
	if (names.length === 0) return "";
	if (names.length === Object.keys(modes).length) return "For all modes.";
	const last = names.at(-1) ?? "";
	return names.length === 1 ? `For ${last}.` : `For ${names.slice(0, -1).join(", ")} and ${last}.`;
}
// web/src/panel/models/RemoveQuestion.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$10 = ["aria-label"];
var _hoisted_2$10 = { class: "ltx-actions" };
// web/src/panel/models/RemoveQuestion.vue
var RemoveQuestion_default = /* @__PURE__ */ defineComponent({
	__name: "RemoveQuestion",
	props: { question: {} },
	emits: ["yes", "no"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const no = useTemplateRef("no");
		onMounted(() => no.value?.focus());
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-question-line",
				role: "group",
				"aria-label": __props.question,
				onKeydown: _cache[2] || (_cache[2] = withKeys(withModifiers(($event) => emit("no"), ["stop"]), ["esc"]))
			}, [createBaseVNode("span", null, toDisplayString(__props.question), 1), createBaseVNode("span", _hoisted_2$10, [createBaseVNode("button", {
				type: "button",
				class: "ltx-button ltx-small",
				onClick: _cache[0] || (_cache[0] = ($event) => emit("yes"))
			}, "Delete"), createBaseVNode("button", {
				ref_key: "no",
				ref: no,
				type: "button",
				class: "ltx-button ltx-small",
				onClick: _cache[1] || (_cache[1] = ($event) => emit("no"))
			}, "Keep", 512)])], 40, _hoisted_1$10);
		};
	}
});
// web/src/panel/models/commands.ts
var offers = {
	download: {
		command: "download",
		label: "Download"
	},
	goOn: {
		command: "download",
		label: "Go on"
	},
	again: {
		command: "download",
		label: "Download again"
	},
	use: {
		command: "download",
		label: "Use it from there"
	},
	retry: {
		command: "download",
		label: "Try again"
	},
	cancel: {
		command: "cancel",
		label: "Cancel"
	},
	verify: {
		command: "verify",
		label: "Verify"
	},
	remove: {
		command: "remove",
		label: "Remove"
	},
	dismiss: {
		command: "dismiss",
		label: "Dismiss"
	}
};
/** What can be done with a file now. LTX AIO removes only what it brought, and replaces nothing that lies in the way. */
function commandsFor(state, inTheWay) {
	switch (state.is) {
		case "unknown": return [];
		case "missing": return [state.part === null ? offers.download : offers.goOn];
		case "misplaced": return [offers.use];
		case "here": return state.copy.ours ? [offers.verify, offers.remove] : [offers.verify];
		case "broken": return [...inTheWay ? [] : [offers.again], ...state.copy.ours ? [offers.remove] : []];
		case "queued":
		case "loading": return [offers.cancel];
		case "failed": return offersRetry(state) ? [offers.dismiss] : [offers.retry, offers.dismiss];
	}
}
/** Some problems bring a button of their own for it. */
function offersRetry(state) {
	return (state.problem.actions?.some(({ kind }) => kind === "download") ?? false) || state.task === "verify";
}
// web/src/panel/models/StateLine.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$9 = { class: "ltx-model-state" };
var _hoisted_2$9 = ["data-is"];
var _hoisted_3$7 = {
	key: 0,
	class: "ltx-model-amount ltx-tabular"
};
/** What a model file is right now, in a few words, with its progress while it moves. */
var icons = {
	unknown: "pi pi-question-circle",
	missing: "pi pi-circle",
	misplaced: "pi pi-folder",
	here: "pi pi-check-circle",
	broken: "pi pi-exclamation-triangle",
	queued: "pi pi-clock",
	loading: "pi pi-arrow-down",
	failed: "pi pi-exclamation-triangle"
};
// web/src/panel/models/StateLine.vue
var StateLine_default = /* @__PURE__ */ defineComponent({
	__name: "StateLine",
	props: { state: {} },
	setup(__props) {
		const icon = computed(() => __props.state.is === "loading" && __props.state.download.task === "verify" ? "pi pi-search" : icons[__props.state.is]);
		const words = computed(() => stateWords(__props.state));
		const loading = computed(() => __props.state.is === "loading" ? __props.state.download : null);
		const fraction = computed(() => loading.value?.size ? Math.min(1, loading.value.received / loading.value.size) : 0);
		const amount = computed(() => {
			if (!loading.value) return "";
			const { received, size, speed, phase } = loading.value;
			const parts = [amountWords(received, size)];
			if (speed !== null && phase === "transferring") parts.push(speedWords(speed));
			return parts.join(" · ");
		});
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$9, [createBaseVNode("p", {
				class: "ltx-model-words",
				"data-is": __props.state.is
			}, [
				createBaseVNode("i", {
					class: normalizeClass(icon.value),
					"aria-hidden": "true"
				}, null, 2),
				createBaseVNode("span", null, toDisplayString(words.value), 1),
				amount.value ? (openBlock(), createElementBlock("span", _hoisted_3$7, toDisplayString(amount.value), 1)) : createCommentVNode("", true)
			], 8, _hoisted_2$9), loading.value ? (openBlock(), createBlock(UiProgress_default, {
				key: 0,
				label: words.value,
				fraction: fraction.value
			}, null, 8, ["label", "fraction"])) : createCommentVNode("", true)]);
		};
	}
});
// web/src/panel/models/ModelRow.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$8 = ["data-model", "data-state"];
var _hoisted_2$8 = { class: "ltx-model-head" };
var _hoisted_3$6 = { class: "ltx-model-title" };
var _hoisted_4$4 = {
	key: 0,
	class: "pi pi-lock",
	role: "img",
	"aria-label": "Needs a Hugging Face account",
	title: "Needs a Hugging Face account that has accepted its licence"
};
var _hoisted_5$3 = { class: "ltx-model-size ltx-tabular" };
var _hoisted_6$2 = { class: "ltx-help" };
var _hoisted_7$1 = {
	key: 0,
	class: "ltx-help"
};
var _hoisted_8$1 = { class: "ltx-model-place" };
var _hoisted_9$1 = { class: "ltx-model-foot" };
var _hoisted_10 = ["onClick"];
var _hoisted_11 = { class: "ltx-hidden" };
var _hoisted_12 = {
	key: 1,
	class: "ltx-help"
};
// web/src/panel/models/ModelRow.vue
var ModelRow_default = /* @__PURE__ */ defineComponent({
	__name: "ModelRow",
	props: {
		entry: {},
		state: {},
		modes: {},
		place: {},
		successor: {},
		inTheWay: { type: Boolean },
		trouble: {}
	},
	emits: ["command", "act"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const asking = /* @__PURE__ */ ref(false);
		const actions = useTemplateRef("actions");
		const size = computed(() => {
			const bytes = sizeOf$1(__props.entry);
			return bytes === null ? "" : gigabytes(bytes);
		});
		const commands = computed(() => commandsFor(__props.state, __props.inTheWay));
		const problems = computed(() => [...__props.state.is === "failed" ? [__props.state.problem] : [], ...__props.trouble ? [__props.trouble] : []]);
		function press(command) {
			if (command === "remove") asking.value = true;
			else emit("command", command, __props.entry.id);
		}
		async function answer(yes) {
			asking.value = false;
			if (yes) emit("command", "remove", __props.entry.id);
			await nextTick();
			actions.value?.querySelector("button")?.focus();
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("li", {
				class: "ltx-model",
				"data-model": __props.entry.id,
				"data-state": __props.state.is
			}, [
				createBaseVNode("div", _hoisted_2$8, [createBaseVNode("h4", _hoisted_3$6, [createTextVNode(toDisplayString(__props.entry.title) + " ", 1), __props.entry.gated ? (openBlock(), createElementBlock("i", _hoisted_4$4)) : createCommentVNode("", true)]), createBaseVNode("span", _hoisted_5$3, toDisplayString(size.value), 1)]),
				createBaseVNode("p", _hoisted_6$2, toDisplayString(__props.entry.purpose) + " " + toDisplayString(__props.modes), 1),
				__props.successor ? (openBlock(), createElementBlock("p", _hoisted_7$1, "Replaced by " + toDisplayString(__props.successor) + ".", 1)) : createCommentVNode("", true),
				createBaseVNode("p", _hoisted_8$1, toDisplayString(__props.place), 1),
				createBaseVNode("div", _hoisted_9$1, [createVNode(StateLine_default, { state: __props.state }, null, 8, ["state"]), commands.value.length > 0 && !asking.value ? (openBlock(), createElementBlock("div", {
					key: 0,
					ref_key: "actions",
					ref: actions,
					class: "ltx-actions"
				}, [(openBlock(true), createElementBlock(Fragment, null, renderList(commands.value, ({ command, label }) => {
					return openBlock(), createElementBlock("button", {
						key: command,
						type: "button",
						class: "ltx-button ltx-small",
						onClick: ($event) => press(command)
					}, [createTextVNode(toDisplayString(label), 1), createBaseVNode("span", _hoisted_11, toDisplayString(` ${__props.entry.title}`), 1)], 8, _hoisted_10);
				}), 128))], 512)) : createCommentVNode("", true)]),
				__props.inTheWay && __props.state.is === "broken" ? (openBlock(), createElementBlock("p", _hoisted_12, toDisplayString(__props.state.copy.ours ? "Remove it" : "Delete it in its folder") + "; then it can be downloaded again. ", 1)) : createCommentVNode("", true),
				asking.value ? (openBlock(), createBlock(RemoveQuestion_default, {
					key: 2,
					question: `Delete ${__props.entry.file}${size.value ? ` and free ${size.value}` : ""}?`,
					onYes: _cache[0] || (_cache[0] = ($event) => answer(true)),
					onNo: _cache[1] || (_cache[1] = ($event) => answer(false))
				}, null, 8, ["question"])) : createCommentVNode("", true),
				createVNode(ProblemLines_default, {
					problems: problems.value,
					onAct: _cache[2] || (_cache[2] = ($event) => emit("act", $event))
				}, null, 8, ["problems"])
			], 8, _hoisted_1$8);
		};
	}
});
// web/src/panel/models/ModelsView.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$7 = { class: "ltx-page-scroll ltx-models" };
var _hoisted_2$7 = {
	key: 1,
	class: "ltx-stack",
	"aria-label": "Downloads"
};
var _hoisted_3$5 = {
	key: 2,
	"aria-label": "Queue"
};
var _hoisted_4$3 = {
	key: 3,
	class: "ltx-stack",
	"aria-label": "Disk"
};
var _hoisted_5$2 = {
	key: 0,
	class: "ltx-orphans"
};
var _hoisted_6$1 = ["aria-label"];
var _hoisted_7 = { class: "ltx-group-title" };
var _hoisted_8 = { class: "ltx-help" };
var _hoisted_9 = { class: "ltx-model-list" };
// web/src/panel/models/ModelsView.vue
var ModelsView_default = /* @__PURE__ */ defineComponent({
	__name: "ModelsView",
	props: { studio: {} },
	setup(__props) {
		const { models, family, readiness } = __props.studio;
		const groups = computed(() => groupsOf(family.catalogue, readiness.neededNow.value, readiness.neededElsewhere.value));
		const disks = computed(() => models.library.value ? disksOf(models.library.value) : []);
		const orphans = computed(() => models.library.value?.orphans ?? {
			files: 0,
			bytes: 0
		});
		const places = computed(() => placeOffers(family.catalogue, models.library.value, models.places));
		const problem = computed(() => {
			if (models.link.value.is === "refused") return models.link.value.problem;
			return models.trouble.value?.id === null ? models.trouble.value.problem : null;
		});
		const unknown = { is: "unknown" };
		const stateOf = ({ id }) => models.states[id]?.value ?? unknown;
		const where = (entry) => whereWords(entry, stateOf(entry), models.library.value, models.places);
		const successor = ({ replacedBy }) => family.catalogue.find(({ id }) => id === replacedBy)?.title ?? "";
		const isInTheWay = (entry) => models.library.value !== null && inTheWay(entry, models.library.value) !== void 0;
		const troubleOf = ({ id }) => models.trouble.value?.id === id ? models.trouble.value.problem : null;
		function command(name, id) {
			switch (name) {
				case "download":
					models.download([id]);
					return;
				case "cancel":
					models.cancel([id]);
					return;
				case "verify":
					models.verify(id);
					return;
				case "remove":
					models.remove(id);
					return;
				case "dismiss":
					models.dismiss([id]);
					return;
			}
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$7, [
				problem.value ? (openBlock(), createBlock(ProblemLines_default, {
					key: 0,
					problems: [problem.value],
					onAct: __props.studio.act
				}, null, 8, ["problems", "onAct"])) : createCommentVNode("", true),
				unref(models).link.value.is === "absent" ? (openBlock(), createElementBlock("section", _hoisted_2$7, [_cache[1] || (_cache[1] = createBaseVNode("p", null, " Downloads are not available here: LTX AIO’s server part does not answer. On the machine that ComfyUI runs on, in the folder that ComfyUI’s folder is in, these lines bring what the form in Create runs with: ", -1)), createVNode(HubLines_default, { entries: unref(readiness).neededNow.value }, null, 8, ["entries"])])) : createCommentVNode("", true),
				unref(models).progress.value.left > 0 ? (openBlock(), createElementBlock("section", _hoisted_3$5, [createVNode(QueueProgress_default, {
					totals: unref(models).progress.value,
					onCancel: unref(models).cancelAll
				}, null, 8, ["totals", "onCancel"])])) : createCommentVNode("", true),
				disks.value.length > 0 ? (openBlock(), createElementBlock("section", _hoisted_4$3, [(openBlock(true), createElementBlock(Fragment, null, renderList(disks.value, (disk) => {
					return openBlock(), createBlock(DiskBar_default, {
						key: disk.volume,
						disk,
						named: disks.value.length > 1
					}, null, 8, ["disk", "named"]);
				}), 128)), orphans.value.files > 0 ? (openBlock(), createElementBlock("p", _hoisted_5$2, [createBaseVNode("span", null, " Left over from " + toDisplayString(orphans.value.files === 1 ? "a download" : `${orphans.value.files} downloads`) + " of earlier versions. ", 1), createBaseVNode("button", {
					type: "button",
					class: "ltx-button ltx-small",
					onClick: _cache[0] || (_cache[0] = ($event) => unref(models).reclaim())
				}, " Reclaim " + toDisplayString(unref(gigabytes)(orphans.value.bytes)), 1)])) : createCommentVNode("", true)])) : createCommentVNode("", true),
				places.value.length > 0 ? (openBlock(), createBlock(UiDisclosure_default, {
					key: 4,
					title: "Where downloads go"
				}, {
					default: withCtx(() => [createVNode(PlaceChoice_default, {
						offers: places.value,
						onChoose: unref(models).choosePlace
					}, null, 8, ["offers", "onChoose"])]),
					_: 1
				})) : createCommentVNode("", true),
				(openBlock(true), createElementBlock(Fragment, null, renderList(groups.value, (group) => {
					return openBlock(), createElementBlock("section", {
						key: group.title,
						class: "ltx-model-group",
						"aria-label": group.title
					}, [
						createBaseVNode("h3", _hoisted_7, toDisplayString(group.title), 1),
						createBaseVNode("p", _hoisted_8, toDisplayString(group.help), 1),
						createBaseVNode("ul", _hoisted_9, [(openBlock(true), createElementBlock(Fragment, null, renderList(group.entries, (entry) => {
							return openBlock(), createBlock(ModelRow_default, {
								key: entry.id,
								entry,
								state: stateOf(entry),
								modes: unref(modeWords)(entry, unref(family)),
								place: where(entry),
								successor: successor(entry),
								"in-the-way": isInTheWay(entry),
								trouble: troubleOf(entry),
								onCommand: command,
								onAct: __props.studio.act
							}, null, 8, [
								"entry",
								"state",
								"modes",
								"place",
								"successor",
								"in-the-way",
								"trouble",
								"onAct"
							]);
						}), 128))])
					], 8, _hoisted_6$1);
				}), 128))
			]);
		};
	}
});
// web/src/panel/settings/memory.ts
/** "11.6 GB": memory is counted in 2^30 bytes, as cards are sold. */
function memoryWords(bytes) {
	return `${(bytes / 2 ** 30).toFixed(1)} GB`;
}
/** "NVIDIA GeForce RTX 4090" of "cuda:0 NVIDIA GeForce RTX 4090 : cudaMallocAsync" */
function deviceName(device) {
	return device.replace(/^\w+:\d+ /, "").replace(/ : \w+$/, "");
}
/** What unloading the models has brought, or could bring. */
function unloadWords(unloading, machine) {
	switch (unloading.is) {
		case "idle": return machine ? `${memoryWords(machine.vramFree)} of ${memoryWords(machine.vram)} are free.` : "";
		case "waiting": return `${memoryWords(unloading.before)} were free. Waiting for ComfyUI, which unloads between two runs…`;
		case "over": return unloading.after > unloading.before ? `Free before: ${memoryWords(unloading.before)}. Free now: ${memoryWords(unloading.after)}.` : `${memoryWords(unloading.after)} are free, as before: no model was loaded, or a run still uses it.`;
		case "failed": return "ComfyUI does not answer.";
	}
}
// web/src/panel/settings/MachineSection.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$6 = {
	class: "ltx-section",
	"aria-labelledby": "ltxaio-machine"
};
var _hoisted_2$6 = {
	key: 0,
	class: "ltx-facts"
};
var _hoisted_3$4 = { class: "ltx-tabular" };
var _hoisted_4$2 = {
	key: 1,
	class: "ltx-help"
};
// web/src/panel/settings/MachineSection.vue
var MachineSection_default = /* @__PURE__ */ defineComponent({
	__name: "MachineSection",
	props: {
		machine: {},
		proposal: {},
		choice: {},
		tiers: {}
	},
	emits: ["choose"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const facts = computed(() => {
			if (!__props.machine) return [];
			const { device, type, vram, ram } = __props.machine;
			return [
				{
					name: "Runs on",
					value: type === "cpu" ? "The processor" : deviceName(device)
				},
				...type === "cpu" ? [] : [{
					name: "Graphics memory",
					value: memoryWords(vram)
				}],
				{
					name: "Memory",
					value: memoryWords(ram)
				}
			];
		});
		const options = computed(() => [{
			value: "auto",
			label: "Automatic"
		}, ...tierIds.map((id) => ({
			value: id,
			label: __props.tiers[id].label
		}))]);
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("section", _hoisted_1$6, [
				_cache[1] || (_cache[1] = createBaseVNode("h3", {
					id: "ltxaio-machine",
					class: "ltx-group-title"
				}, "This machine", -1)),
				__props.machine ? (openBlock(), createElementBlock("dl", _hoisted_2$6, [(openBlock(true), createElementBlock(Fragment, null, renderList(facts.value, ({ name, value }) => {
					return openBlock(), createElementBlock(Fragment, { key: name }, [createBaseVNode("dt", null, toDisplayString(name), 1), createBaseVNode("dd", _hoisted_3$4, toDisplayString(value), 1)], 64);
				}), 128))])) : (openBlock(), createElementBlock("p", _hoisted_4$2, "ComfyUI has not said yet what it runs on.")),
				createVNode(UiField_default, {
					label: "Set up for",
					fields: "tier",
					help: __props.proposal.line
				}, {
					default: withCtx((control) => [createVNode(UiSelect_default, mergeProps(control, {
						value: __props.choice,
						options: options.value,
						onChange: _cache[0] || (_cache[0] = ($event) => emit("choose", $event))
					}), null, 16, ["value", "options"])]),
					_: 1
				}, 8, ["help"])
			]);
		};
	}
});
// web/src/panel/settings/MemorySection.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$5 = {
	class: "ltx-section",
	"aria-labelledby": "ltxaio-memory"
};
var _hoisted_2$5 = {
	id: "ltxaio-memory",
	class: "ltx-group-title"
};
var _hoisted_3$3 = {
	class: "ltx-tabular",
	role: "status"
};
var _hoisted_4$1 = { class: "ltx-actions" };
var _hoisted_5$1 = ["disabled"];
// web/src/panel/settings/MemorySection.vue
var MemorySection_default = /* @__PURE__ */ defineComponent({
	__name: "MemorySection",
	props: {
		machine: {},
		unloading: {}
	},
	emits: ["unload"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const waiting = computed(() => __props.unloading.is === "waiting");
		const words = computed(() => unloadWords(__props.unloading, __props.machine));
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("section", _hoisted_1$5, [
				createBaseVNode("h3", _hoisted_2$5, toDisplayString(__props.machine?.type === "cpu" ? "Memory" : "Graphics memory"), 1),
				_cache[1] || (_cache[1] = createBaseVNode("p", { class: "ltx-help" }, " ComfyUI keeps models loaded between runs. Unload them to make room for another program; the next run loads them again. ", -1)),
				createBaseVNode("p", _hoisted_3$3, toDisplayString(words.value), 1),
				createBaseVNode("div", _hoisted_4$1, [createBaseVNode("button", {
					type: "button",
					class: "ltx-button",
					disabled: waiting.value,
					onClick: _cache[0] || (_cache[0] = ($event) => emit("unload"))
				}, toDisplayString(waiting.value ? "Unloading…" : "Unload models"), 9, _hoisted_5$1)])
			]);
		};
	}
});
// web/src/core/token.ts
/** One sentence about the token, for Settings. `check` is null until somebody asked Hugging Face. */
function tokenLine(status, check) {
	switch (check?.state) {
		case "ok": return check.account === null ? "The token is fine." : `The token is fine: it is ${check.account}’s.`;
		case "bad": return `Hugging Face does not accept the token${placeOf(status)}.`;
		case "unreachable": return "Hugging Face does not answer, so the token could not be checked.";
		case "not_sent": return "The token was not sent: HF_ENDPOINT names a mirror that may not have it.";
		case "none":
		case void 0: return status.present ? `There is a token${placeOf(status)}; it has not been checked yet.` : absent(status);
	}
}
function absent({ settable }) {
	return settable ? "There is no token. Only files marked with a lock need one." : "There is no token, and on a shared server it is set there: start ComfyUI with HF_TOKEN.";
}
function placeOf({ source }) {
	switch (source) {
		case "environment": return " from HF_TOKEN";
		case "login": return " of the Hugging Face login";
		case "pasted": return " that was entered here";
		case null: return "";
	}
}
// web/src/panel/settings/TokenInput.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$4 = { class: "ltx-token" };
var _hoisted_2$4 = ["id", "aria-describedby"];
var _hoisted_3$2 = ["disabled"];
// web/src/panel/settings/TokenInput.vue
var TokenInput_default = /* @__PURE__ */ defineComponent({
	__name: "TokenInput",
	props: {
		replaces: { type: Boolean },
		busy: { type: Boolean }
	},
	emits: ["save"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const typed = /* @__PURE__ */ ref("");
		const token = computed(() => typed.value.trim());
		function send() {
			if (!token.value || __props.busy) return;
			emit("save", token.value);
			typed.value = "";
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("form", {
				autocomplete: "off",
				onSubmit: withModifiers(send, ["prevent"])
			}, [createVNode(UiField_default, {
				label: __props.replaces ? "Another token" : "Token",
				fields: "token"
			}, {
				default: withCtx(({ id, describedBy }) => [createBaseVNode("div", _hoisted_1$4, [withDirectives(createBaseVNode("input", {
					id,
					"onUpdate:modelValue": _cache[0] || (_cache[0] = ($event) => typed.value = $event),
					class: "ltx-input",
					type: "password",
					name: "ltxaio-token",
					placeholder: "hf_…",
					autocomplete: "new-password",
					spellcheck: "false",
					"aria-describedby": describedBy
				}, null, 8, _hoisted_2$4), [[vModelText, typed.value]]), createBaseVNode("button", {
					type: "submit",
					class: "ltx-button",
					disabled: !token.value || __props.busy
				}, "Save", 8, _hoisted_3$2)])]),
				_: 1
			}, 8, ["label"])], 32);
		};
	}
});
// web/src/panel/settings/TokenSection.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$3 = {
	class: "ltx-section",
	"aria-labelledby": "ltxaio-token"
};
var _hoisted_2$3 = {
	key: 0,
	class: "ltx-help"
};
var _hoisted_3$1 = ["data-token"];
var _hoisted_4 = {
	key: 0,
	class: "ltx-actions"
};
var _hoisted_5 = ["disabled"];
var _hoisted_6 = ["disabled"];
/** The Hugging Face token that the server fetches files with. It can be set here, never read. */
var tokens = "https://huggingface.co/settings/tokens";
// web/src/panel/settings/TokenSection.vue
var TokenSection_default = /* @__PURE__ */ defineComponent({
	__name: "TokenSection",
	props: {
		status: {},
		check: {},
		busy: { type: Boolean },
		trouble: {},
		refusals: {}
	},
	emits: [
		"save",
		"forget",
		"check",
		"act"
	],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const mine = computed(() => __props.status?.source === "pasted" && __props.status.settable);
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("section", _hoisted_1$3, [_cache[8] || (_cache[8] = createBaseVNode("h3", {
				id: "ltxaio-token",
				class: "ltx-group-title"
			}, "Hugging Face", -1)), !__props.status ? (openBlock(), createElementBlock("p", _hoisted_2$3, toDisplayString(__props.busy ? "Asking…" : "LTX AIO’s server part does not answer, so it downloads nothing."), 1)) : (openBlock(), createElementBlock(Fragment, { key: 1 }, [
				createBaseVNode("p", {
					role: "status",
					"data-token": __props.check?.state ?? (__props.status.present ? "unchecked" : "none")
				}, toDisplayString(unref(tokenLine)(__props.status, __props.check)), 9, _hoisted_3$1),
				createVNode(ProblemLines_default, {
					problems: [...__props.trouble ? [__props.trouble] : [], ...__props.refusals],
					onAct: _cache[0] || (_cache[0] = ($event) => emit("act", $event))
				}, null, 8, ["problems"]),
				__props.status.present ? (openBlock(), createElementBlock("div", _hoisted_4, [createBaseVNode("button", {
					type: "button",
					class: "ltx-button",
					disabled: __props.busy,
					onClick: _cache[1] || (_cache[1] = ($event) => emit("check"))
				}, [createTextVNode(toDisplayString(__props.busy ? "Checking…" : "Check"), 1), _cache[4] || (_cache[4] = createBaseVNode("span", { class: "ltx-hidden" }, " the token", -1))], 8, _hoisted_5), mine.value ? (openBlock(), createElementBlock("button", {
					key: 0,
					type: "button",
					class: "ltx-button",
					disabled: __props.busy,
					onClick: _cache[2] || (_cache[2] = ($event) => emit("forget"))
				}, [..._cache[5] || (_cache[5] = [createTextVNode(" Forget", -1), createBaseVNode("span", { class: "ltx-hidden" }, " the token", -1)])], 8, _hoisted_6)) : createCommentVNode("", true)])) : createCommentVNode("", true),
				__props.status.settable ? (openBlock(), createBlock(TokenInput_default, {
					key: 1,
					replaces: __props.status.present,
					busy: __props.busy,
					onSave: _cache[3] || (_cache[3] = ($event) => emit("save", $event))
				}, null, 8, ["replaces", "busy"])) : createCommentVNode("", true),
				createBaseVNode("p", { class: "ltx-help" }, [
					_cache[6] || (_cache[6] = createTextVNode(" Make one for reading at ", -1)),
					createBaseVNode("a", {
						href: tokens,
						target: "_blank",
						rel: "noopener noreferrer"
					}, "huggingface.co"),
					_cache[7] || (_cache[7] = createTextVNode(". It is kept on the server, sent to Hugging Face only, and never shown again. ", -1))
				])
			], 64))]);
		};
	}
});
// web/src/panel/settings/SettingsView.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$2 = { class: "ltx-page-scroll" };
var _hoisted_2$2 = { class: "ltx-help ltx-about" };
// web/src/panel/settings/SettingsView.vue
var SettingsView_default = /* @__PURE__ */ defineComponent({
	__name: "SettingsView",
	props: { studio: {} },
	setup(__props) {
		const { machine, models, settings, token, family } = __props.studio;
		const version = /* @__PURE__ */ ref(null);
		onMounted(async () => {
			token.refresh();
			version.value = await __props.studio.version().catch(() => null);
		});
		const aboutToken = /* @__PURE__ */ new Set([
			"gated_need_login",
			"gated_need_accept",
			"bad_token",
			"token_revoked",
			"forbidden"
		]);
		/** what files were refused for, once each */
		const refusals = computed(() => {
			const failed = Object.values(models.states).flatMap(({ value }) => value.is === "failed" && aboutToken.has(value.problem.code) ? [value.problem] : []);
			return failed.filter(({ what }, at) => failed.findIndex((other) => other.what === what) === at);
		});
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1$2, [
				createVNode(MachineSection_default, {
					machine: unref(machine).machine.value,
					proposal: unref(machine).proposal.value,
					choice: unref(settings).tier,
					tiers: unref(family).tiers.rows,
					onChoose: _cache[0] || (_cache[0] = ($event) => unref(settings).tier = $event)
				}, null, 8, [
					"machine",
					"proposal",
					"choice",
					"tiers"
				]),
				createVNode(MemorySection_default, {
					machine: unref(machine).machine.value,
					unloading: unref(machine).unloading.value,
					onUnload: unref(machine).unload
				}, null, 8, [
					"machine",
					"unloading",
					"onUnload"
				]),
				createVNode(TokenSection_default, {
					status: unref(token).status.value,
					check: unref(token).check.value,
					busy: unref(token).busy.value,
					trouble: unref(token).problem.value,
					refusals: refusals.value,
					onSave: unref(token).save,
					onForget: unref(token).forget,
					onCheck: unref(token).ask,
					onAct: __props.studio.act
				}, null, 8, [
					"status",
					"check",
					"busy",
					"trouble",
					"refusals",
					"onSave",
					"onForget",
					"onCheck",
					"onAct"
				]),
				createBaseVNode("p", _hoisted_2$2, " LTX AIO" + toDisplayString(version.value ? ` ${version.value}` : "") + " · makes video and sound with " + toDisplayString(unref(family).name), 1)
			]);
		};
	}
});
// web/src/panel/ui/UiTabs.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1$1 = ["aria-label"];
var _hoisted_2$1 = [
	"id",
	"aria-selected",
	"aria-controls",
	"aria-label",
	"title",
	"tabindex",
	"onClick"
];
var _hoisted_3 = {
	key: 2,
	class: "ltx-tab-note ltx-tabular"
};
// web/src/panel/ui/UiTabs.vue
var UiTabs_default = /* @__PURE__ */ defineComponent({
	__name: "UiTabs",
	props: {
		id: {},
		label: {},
		value: {},
		tabs: {}
	},
	emits: ["change"],
	setup(__props, { emit: __emit }) {
		const emit = __emit;
		const buttons = useTemplateRef("buttons");
		function move(event) {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			const at = __props.tabs.findIndex((tab) => tab.value === __props.value);
			const to = {
				ArrowRight: at + 1,
				ArrowLeft: at - 1,
				Home: 0,
				End: -1
			}[event.key];
			if (to === void 0) return;
			event.preventDefault();
			const index = (to + __props.tabs.length) % __props.tabs.length;
			const next = __props.tabs[index];
			if (next) emit("change", next.value);
			buttons.value?.[index]?.focus();
		}
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", {
				class: "ltx-tabs",
				role: "tablist",
				"aria-label": __props.label,
				onKeydown: move
			}, [(openBlock(true), createElementBlock(Fragment, null, renderList(__props.tabs, (tab) => {
				return openBlock(), createElementBlock("button", {
					id: `${__props.id}-${tab.value}-tab`,
					key: tab.value,
					ref_for: true,
					ref_key: "buttons",
					ref: buttons,
					type: "button",
					role: "tab",
					class: normalizeClass(["ltx-tab", { "ltx-tab-icon": tab.icon }]),
					"aria-selected": tab.value === __props.value,
					"aria-controls": `${__props.id}-${tab.value}`,
					"aria-label": tab.icon ? tab.label : void 0,
					title: tab.icon ? tab.label : void 0,
					tabindex: tab.value === __props.value ? 0 : -1,
					onClick: ($event) => emit("change", tab.value)
				}, [tab.icon ? (openBlock(), createElementBlock("i", {
					key: 0,
					class: normalizeClass(tab.icon),
					"aria-hidden": "true"
				}, null, 2)) : (openBlock(), createElementBlock(Fragment, { key: 1 }, [createTextVNode(toDisplayString(tab.label), 1)], 64)), tab.note ? (openBlock(), createElementBlock("span", _hoisted_3, toDisplayString(tab.note), 1)) : createCommentVNode("", true)], 10, _hoisted_2$1);
			}), 128))], 40, _hoisted_1$1);
		};
	}
});
// web/src/panel/App.vue?vue&type=script&setup=true&lang.ts
var _hoisted_1 = { class: "ltx-frame" };
var _hoisted_2 = ["id", "aria-labelledby"];
// web/src/panel/App.vue
var App_default = /* @__PURE__ */ defineComponent({
	__name: "App",
	props: { studio: {} },
	setup(__props) {
		const { tab, models } = __props.studio;
		/** A page is made when it is first wanted, and stays: what runs, plays and is typed there goes on. */
		const visited = /* @__PURE__ */ reactive(/* @__PURE__ */ new Set(["create", tab.value]));
		const tabs = computed(() => [
			{
				value: tabIds[0],
				label: "Create"
			},
			{
				value: tabIds[1],
				label: "Models",
				note: percent(models.progress.value)
			},
			{
				value: tabIds[2],
				label: "Settings",
				icon: "pi pi-cog"
			}
		]);
		watch(tab, (id, _before, onCleanup) => {
			visited.add(id);
			if (id === "models") onCleanup(models.watch());
			if (id === "settings") __props.studio.machine.refresh();
		}, { immediate: true });
		return (_ctx, _cache) => {
			return openBlock(), createElementBlock("div", _hoisted_1, [createVNode(UiTabs_default, {
				id: "ltxaio-page",
				label: "Parts of LTX AIO",
				value: unref(tab),
				tabs: tabs.value,
				onChange: _cache[0] || (_cache[0] = ($event) => tab.value = $event)
			}, null, 8, ["value", "tabs"]), (openBlock(true), createElementBlock(Fragment, null, renderList(unref(tabIds), (id) => {
				return withDirectives((openBlock(), createElementBlock("div", {
					id: `ltxaio-page-${id}`,
					key: id,
					class: "ltx-page",
					role: "tabpanel",
					"aria-labelledby": `ltxaio-page-${id}-tab`
				}, [id === "create" ? (openBlock(), createBlock(CreateView_default, {
					key: 0,
					studio: __props.studio
				}, null, 8, ["studio"])) : id === "models" && visited.has(id) ? (openBlock(), createBlock(ModelsView_default, {
					key: 1,
					studio: __props.studio
				}, null, 8, ["studio"])) : id === "settings" && visited.has(id) ? (openBlock(), createBlock(SettingsView_default, {
					key: 2,
					studio: __props.studio
				}, null, 8, ["studio"])) : createCommentVNode("", true)], 8, _hoisted_2)), [[vShow, unref(tab) === id]]);
			}), 128))]);
		};
	}
});
// web/src/panel/theme.ts
/** Tells the browser whether its own parts, players and scroll bars, stand on a dark page; ComfyUI may not. */
function followTheme(root) {
	const apply = () => {
		const dark = isDark(getComputedStyle(root).getPropertyValue("background-color"));
		if (dark !== null) root.style.colorScheme = dark ? "dark" : "light";
	};
	const observer = new MutationObserver(apply);
	for (const element of [document.documentElement, document.body]) observer.observe(element, {
		attributes: true,
		attributeFilter: ["class", "style"]
	});
	apply();
}
/** Of a computed colour; null when it says nothing, as outside of the page. */
function isDark(colour) {
	const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
	if (red === void 0 || green === void 0 || blue === void 0 || alpha === 0) return null;
	return .299 * red + .587 * green + .114 * blue < 128;
}
// web/src/panel/mount.ts
/**
* One Vue app for the life of the page. ComfyUI shows and hides its sidebar in ways that call `render` twice
* or `destroy` never, so showing moves the same element about and hiding takes it out.
*/
function mountPanel(studio) {
	let host;
	let followed = false;
	function theHost() {
		if (host) return host;
		const root = document.createElement("div");
		root.className = "ltxaio-root";
		const app = createApp(App_default, { studio: studio() }).use(PrimeVue, { unstyled: true });
		app.config.idPrefix = "ltxaio";
		app.mount(root);
		keepFromCanvas(root);
		host = root;
		return root;
	}
	return {
		show(element) {
			try {
				element.style.height = "100%";
				const root = theHost();
				element.replaceChildren(root);
				if (!followed) followTheme(root);
				followed = true;
			} catch (error) {
				console.error(error);
				element.textContent = `LTX AIO could not start: ${String(error)}. Reload the page; if it stays, report it.`;
			}
		},
		hide: () => host?.remove()
	};
}
/** ComfyUI listens on the document: what is pasted, dropped or typed here must not reach the canvas. */
function keepFromCanvas(root) {
	for (const name of [
		"paste",
		"copy",
		"cut"
	]) root.addEventListener(name, (event) => event.stopPropagation());
	for (const name of ["dragover", "drop"]) root.addEventListener(name, (event) => {
		event.stopPropagation();
		if ((event.dataTransfer?.types.includes("Files") ?? false) || !isText(event.target)) event.preventDefault();
	});
	root.addEventListener("keydown", (event) => {
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.stopPropagation();
	});
}
function isText(target) {
	return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
// web/src/studio/storage.ts
/** The browser's own storage. When it is full or forbidden the session goes on without it. */
function browserStorage(prefix) {
	return {
		load(key) {
			try {
				const text = localStorage.getItem(prefix + key);
				return text === null ? void 0 : JSON.parse(text);
			} catch {
				return;
			}
		},
		save(key, value) {
			try {
				localStorage.setItem(prefix + key, JSON.stringify(value));
			} catch (error) {
				console.warn("LTX AIO could not save its state in this browser", error);
			}
		}
	};
}
// web/src/studio/world.ts
var browserWorld = {
	now: () => Date.now(),
	random(below) {
		const [high = 0, low = 0] = crypto.getRandomValues(/* @__PURE__ */ new Uint32Array(2));
		return Math.floor(((high >>> 11) * 2 ** 32 + low) / 2 ** 53 * below);
	},
	uuid() {
		const bytes = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16));
		bytes[6] = (bytes[6] ?? 0) & 15 | 64;
		bytes[8] = (bytes[8] ?? 0) & 63 | 128;
		return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
	},
	every(milliseconds, work) {
		const timer = setInterval(work, milliseconds);
		return () => clearInterval(timer);
	}
};
// web/src/main.ts
var studio;
/** Made when the tab is first shown: a page that never opens it pays for nothing. */
function theStudio() {
	studio ??= createStudio({
		comfy: liveComfy,
		storage: browserStorage("ltx_aio."),
		world: browserWorld,
		family: ltx23,
		look: lookInBrowser
	});
	return studio;
}
registerPanel("LTX AIO", {
	id: "ltx-aio",
	title: "LTX AIO",
	icon: "pi pi-video",
	tooltip: "LTX AIO: make video and sound",
	...mountPanel(theStudio)
});
