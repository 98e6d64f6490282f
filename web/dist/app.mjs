(function() {	try {		if (typeof document != "undefined") {			var elementStyle = document.createElement("style");			elementStyle.nonce = document.head.querySelector("meta[property=csp-nonce]")?.content;			elementStyle.appendChild(document.createTextNode("/* What ComfyUI's page does for the panel in it, and what a finger needs. */\n\n@layer base {\n  *,\n  ::before,\n  ::after {\n    box-sizing: border-box;\n    margin: 0;\n    padding: 0;\n    border: 0 solid;\n  }\n\n  button,\n  input,\n  select,\n  textarea {\n    border-radius: 0;\n    background: transparent;\n    color: inherit;\n    font: inherit;\n  }\n\n  h1,\n  h2,\n  h3,\n  h4 {\n    font-size: inherit;\n    font-weight: inherit;\n  }\n\n  ol,\n  ul {\n    list-style: none;\n  }\n\n  img,\n  svg,\n  video,\n  canvas {\n    display: block;\n    max-width: 100%;\n    vertical-align: middle;\n  }\n\n  a {\n    color: inherit;\n  }\n\n  table {\n    border-collapse: collapse;\n  }\n\n  html {\n    height: 100%;\n    background: var(--comfy-menu-bg);\n    color: var(--input-text);\n    font-family: system-ui, sans-serif;\n    line-height: 1.5;\n    -webkit-tap-highlight-color: transparent;\n    -webkit-text-size-adjust: 100%;\n    text-size-adjust: 100%;\n    overflow: hidden;\n  }\n\n  body {\n    height: 100%;\n    overscroll-behavior: none;\n  }\n}\n\n.ltx-alone {\n  height: 100dvh;\n  padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)\n    env(safe-area-inset-left);\n}\n\n.ltx-gate {\n  max-width: 360px;\n  height: 100%;\n  margin: 0 auto;\n  padding: 32px 16px;\n  gap: 16px;\n\n  h1 {\n    font-size: 20px;\n    line-height: 28px;\n  }\n\n  h2 {\n    font-size: 16px;\n    font-weight: 600;\n  }\n\n  button {\n    min-height: 44px;\n  }\n}\n\n.ltx-gate-form {\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n\n  input {\n    height: 52px;\n    padding: 0 12px;\n    border: 1px solid var(--ltx-line);\n    border-radius: 8px;\n    background: var(--ltx-box);\n    font-size: 24px;\n    letter-spacing: 0.2em;\n    font-variant-numeric: tabular-nums;\n  }\n}\n\n.ltx-gate-alert {\n  color: var(--ltx-error);\n}\n\n.ltx-toasts {\n  position: fixed;\n  z-index: 10;\n  top: calc(env(safe-area-inset-top) + 8px);\n  right: 8px;\n  left: 8px;\n  display: flex;\n  flex-direction: column;\n  gap: 8px;\n  max-width: 400px;\n  margin: 0 auto;\n  overflow-wrap: anywhere;\n  pointer-events: none;\n}\n\n.ltx-toast {\n  padding: 12px;\n  border: 1px solid var(--border-color);\n  border-left: 4px solid var(--primary-background);\n  border-radius: 8px;\n  background: var(--comfy-menu-bg);\n  box-shadow: 0 8px 24px rgb(0 0 0 / 35%);\n  font-size: 14px;\n  line-height: 20px;\n  pointer-events: auto;\n\n  &[data-severity='warn'],\n  &[data-severity='error'] {\n    border-left-color: var(--error-text);\n  }\n}\n\n.ltx-toast-summary {\n  font-weight: 600;\n}\n\n/* Targets of 44 px: those with their own box get the size, and others an invisible one around them. */\n@media (pointer: coarse) {\n  .ltx-alone :is(.ltx-icon-button:not(.ltx-tile-heart), .ltx-player-button) {\n    min-width: 44px;\n    min-height: 44px;\n  }\n\n  /* the lines that they are in stay as high */\n  .ltx-alone :is(.ltx-player-button, .ltx-field-head .ltx-icon-button) {\n    margin-block: -10px;\n  }\n\n  .ltx-alone\n    .ltxaio-root\n    :is(.ltx-button:not(.ltx-tile-heart), .ltx-poster, .ltx-tile-button, .ltx-slider, .ltx-reason) {\n    min-width: 44px;\n    min-height: 44px;\n  }\n\n  .ltx-alone :is(.ltx-link, .ltx-switch) {\n    position: relative;\n  }\n\n  .ltx-alone :is(.ltx-link, .ltx-switch, .ltx-tile-check, .ltx-tile-heart) {\n    &::before {\n      position: absolute;\n      top: 50%;\n      left: 50%;\n      width: max(100%, 44px);\n      height: 44px;\n      content: '';\n      translate: -50% -50%;\n    }\n  }\n\n  /* iPhones zoom in on a field with smaller text */\n  .ltx-alone :is(input, textarea, .ltx-select) {\n    font-size: 16px;\n  }\n\n  /* there is no such key */\n  .ltx-alone .ltx-generate .ltx-keys {\n    display: none;\n  }\n}\n/*! The icons that the panel uses: PrimeIcons 7.0.0, (c) 2018-2021 PrimeTek, MIT License. In ComfyUI's page its\n   frontend has them. page.ts loads the font. */\n\n.pi {\n  display: inline-block;\n  font-family: primeicons;\n  font-style: normal;\n  font-variant: normal;\n  font-weight: normal;\n  line-height: 1;\n  text-transform: none;\n  -webkit-font-smoothing: antialiased;\n}\n\n.pi-align-left::before {\n  content: '\\e947';\n}\n\n.pi-angle-down::before {\n  content: '\\e930';\n}\n\n.pi-angle-right::before {\n  content: '\\e932';\n}\n\n.pi-arrow-down::before {\n  content: '\\e919';\n}\n\n.pi-arrow-left::before {\n  content: '\\e91a';\n}\n\n.pi-arrow-right::before {\n  content: '\\e91b';\n}\n\n.pi-arrow-right-arrow-left::before {\n  content: '\\e9fc';\n}\n\n.pi-arrows-h::before {\n  content: '\\e9ec';\n}\n\n.pi-camera::before {\n  content: '\\e96c';\n}\n\n.pi-chart-line::before {\n  content: '\\e98b';\n}\n\n.pi-check::before {\n  content: '\\e909';\n}\n\n.pi-check-circle::before {\n  content: '\\e90a';\n}\n\n.pi-check-square::before {\n  content: '\\e98c';\n}\n\n.pi-chevron-down::before {\n  content: '\\e902';\n}\n\n.pi-chevron-left::before {\n  content: '\\e900';\n}\n\n.pi-chevron-right::before {\n  content: '\\e901';\n}\n\n.pi-chevron-up::before {\n  content: '\\e903';\n}\n\n.pi-circle::before {\n  content: '\\e9dc';\n}\n\n.pi-clock::before {\n  content: '\\e940';\n}\n\n.pi-clone::before {\n  content: '\\e955';\n}\n\n.pi-cog::before {\n  content: '\\e94a';\n}\n\n.pi-comments::before {\n  content: '\\e97e';\n}\n\n.pi-copy::before {\n  content: '\\e957';\n}\n\n.pi-download::before {\n  content: '\\e956';\n}\n\n.pi-ellipsis-h::before {\n  content: '\\e951';\n}\n\n.pi-exclamation-circle::before {\n  content: '\\e989';\n}\n\n.pi-exclamation-triangle::before {\n  content: '\\e922';\n}\n\n.pi-external-link::before {\n  content: '\\e93c';\n}\n\n.pi-eye::before {\n  content: '\\e966';\n}\n\n.pi-eye-slash::before {\n  content: '\\e965';\n}\n\n.pi-file-import::before {\n  content: '\\e9f9';\n}\n\n.pi-filter::before {\n  content: '\\e94c';\n}\n\n.pi-filter-fill::before {\n  content: '\\e9e0';\n}\n\n.pi-folder::before {\n  content: '\\e963';\n}\n\n.pi-folder-open::before {\n  content: '\\e964';\n}\n\n.pi-forward::before {\n  content: '\\e9ae';\n}\n\n.pi-heart::before {\n  content: '\\e984';\n}\n\n.pi-heart-fill::before {\n  content: '\\e9e1';\n}\n\n.pi-history::before {\n  content: '\\e9da';\n}\n\n.pi-hourglass::before {\n  content: '\\e9fe';\n}\n\n.pi-image::before {\n  content: '\\e972';\n}\n\n.pi-images::before {\n  content: '\\e973';\n}\n\n.pi-info-circle::before {\n  content: '\\e924';\n}\n\n.pi-link::before {\n  content: '\\e9c1';\n}\n\n.pi-list::before {\n  content: '\\e967';\n}\n\n.pi-lock::before {\n  content: '\\e95f';\n}\n\n.pi-lock-open::before {\n  content: '\\e96a';\n}\n\n.pi-microphone::before {\n  content: '\\e9fa';\n}\n\n.pi-minus::before {\n  content: '\\e90f';\n}\n\n.pi-palette::before {\n  content: '\\e995';\n}\n\n.pi-pause::before {\n  content: '\\e9b2';\n}\n\n.pi-pencil::before {\n  content: '\\e942';\n}\n\n.pi-play::before {\n  content: '\\e9b3';\n}\n\n.pi-plus::before {\n  content: '\\e90d';\n}\n\n.pi-question-circle::before {\n  content: '\\e959';\n}\n\n.pi-refresh::before {\n  content: '\\e938';\n}\n\n.pi-replay::before {\n  content: '\\e94d';\n}\n\n.pi-search::before {\n  content: '\\e908';\n}\n\n.pi-sign-in::before {\n  content: '\\e970';\n}\n\n.pi-sitemap::before {\n  content: '\\e96e';\n}\n\n.pi-sliders-h::before {\n  content: '\\e992';\n}\n\n.pi-sparkles::before {\n  content: '\\ea31';\n}\n\n.pi-star::before {\n  content: '\\e937';\n}\n\n.pi-star-fill::before {\n  content: '\\e936';\n}\n\n.pi-stop::before {\n  content: '\\e9d1';\n}\n\n.pi-stop-circle::before {\n  content: '\\e9d2';\n}\n\n.pi-stopwatch::before {\n  content: '\\ea01';\n}\n\n.pi-sync::before {\n  content: '\\e9e6';\n}\n\n.pi-times::before {\n  content: '\\e90b';\n}\n\n.pi-trash::before {\n  content: '\\e93d';\n}\n\n.pi-undo::before {\n  content: '\\e994';\n}\n\n.pi-video::before {\n  content: '\\e962';\n}\n\n.pi-volume-off::before {\n  content: '\\e978';\n}\n\n.pi-volume-up::before {\n  content: '\\e977';\n}\n\n.pi-window-maximize::before {\n  content: '\\e93b';\n}\n\n.pi-wrench::before {\n  content: '\\e9ff';\n}\n/* Colours are ComfyUI's own variables, with fallbacks for versions that lack one. The overlay of a list\n   hangs on the body, outside of the root, and needs the same names. */\n.ltxaio-root,\n.ltxaio-overlay {\n  --ltx-page: var(--comfy-menu-bg, var(--bg-color, #202020));\n  --ltx-box: var(--comfy-input-bg, #222);\n  --ltx-text: var(--input-text, #ddd);\n  /* the newer frontend's own is hard to read on a box */\n  --ltx-muted: color-mix(in srgb, var(--descrip-text, #999) 75%, var(--ltx-text));\n  --ltx-line: var(--border-color, #4e4e4e);\n  --ltx-error: var(--error-text, #f44);\n  --ltx-accent: var(--primary-background, #0b8ce9);\n  /* white on the accent itself is hard to read */\n  --ltx-next: color-mix(in srgb, var(--ltx-accent) 70%, black);\n  --ltx-hover: color-mix(in srgb, var(--ltx-text) 8%, transparent);\n  --ltx-chosen: color-mix(in srgb, var(--ltx-text) 18%, transparent);\n  --ltx-soft-line: color-mix(in srgb, var(--ltx-line) 60%, transparent);\n\n  box-sizing: border-box;\n  color: var(--ltx-text);\n  font-size: 14px;\n  line-height: 20px;\n}\n\n/* in the light theme the host's fields are darker than its page, as if switched off: here they are lighter */\n.ltxaio-light {\n  --ltx-page: color-mix(in srgb, var(--comfy-menu-bg, #fff) 80%, var(--comfy-input-bg, #c9c9c9));\n  --ltx-box: var(--comfy-menu-bg, #fff);\n  --ltx-soft-line: color-mix(in srgb, var(--ltx-line) 75%, transparent);\n}\n\n@supports (color: oklch(from red l c h)) {\n  .ltxaio-root {\n    --ltx-next: oklch(from var(--ltx-accent) min(l, 0.53) c h);\n  }\n}\n\n.ltxaio-root {\n  height: 100%;\n  container: ltxaio / inline-size;\n  background: var(--ltx-page);\n  overflow-wrap: anywhere;\n}\n\n.ltxaio-root *,\n.ltxaio-root ::before,\n.ltxaio-root ::after,\n.ltxaio-overlay * {\n  box-sizing: border-box;\n}\n\n/* what a machine wrote: a report, a message of ComfyUI */\n.ltx-raw {\n  max-height: 240px;\n  margin: 4px 0 0;\n  padding: 8px;\n  border-radius: 4px;\n  background: var(--ltx-box);\n  font-family: monospace;\n  font-size: 12px;\n  line-height: 16px;\n  overflow: auto;\n  white-space: pre-wrap;\n}\n/* Shown before the panel loads, or in its place: alone in the page, or next to the panel's own styles. */\n\n.ltx-shell {\n  display: flex;\n  flex: 1;\n  flex-direction: column;\n  gap: 8px;\n  min-width: 0;\n  padding: 12px;\n  overflow-y: auto;\n  overflow-wrap: anywhere;\n\n  p {\n    margin: 0;\n  }\n\n  button {\n    height: 32px;\n    margin: 0;\n    padding: 0 12px;\n    border: 1px solid var(--ltx-soft-line);\n    border-radius: 8px;\n    background: var(--ltx-box);\n    color: inherit;\n    font: inherit;\n    line-height: 20px;\n    cursor: pointer;\n\n    &:hover {\n      background: color-mix(in srgb, var(--ltx-text) 8%, var(--ltx-box));\n    }\n  }\n\n  summary {\n    color: var(--ltx-muted);\n    font-size: 12px;\n    cursor: pointer;\n  }\n\n  :focus-visible {\n    outline: 2px solid var(--ltx-text);\n    outline-offset: 1px;\n  }\n}\n\n.ltx-shell-what {\n  font-weight: 600;\n}\n\n.ltx-shell-error {\n  font-family: monospace;\n  font-size: 12px;\n}\n\n.ltx-shell-note {\n  color: var(--ltx-muted);\n  font-size: 12px;\n  line-height: 16px;\n\n  &:empty {\n    display: none;\n  }\n}\n\n.ltx-shell-actions {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n}\n/*$vite$:1*/"));			document.head.appendChild(elementStyle);		}	} catch (e) {		console.error("vite-plugin-css-injected-by-js", e);	}})();
// package.json
var version = "0.1.0";
// web/src/alone/messages.ts
/** A JSON message; null if it is something else. */
function messageIn(data) {
	if (typeof data !== "string") return null;
	try {
		const { type, data: detail } = JSON.parse(data);
		if (typeof type !== "string") return null;
		const { sid, status } = detail ?? {};
		return {
			type,
			detail: type === "status" ? status ?? null : detail,
			client: typeof sid === "string" ? sid : null
		};
	} catch {
		return null;
	}
}
/** What kinds of binary messages there are. */
var previewWithMetadata = 4;
/**
* The preview in a binary message: a big-endian 4 (its kind), the length of the metadata, the metadata as JSON, and
* the image. Null for other kinds: they don't say of which run they are.
*/
function previewIn(data) {
	if (data.byteLength < 8) return null;
	const view = new DataView(data);
	const start = 8 + view.getUint32(4);
	if (view.getUint32(0) !== previewWithMetadata || start > data.byteLength) return null;
	try {
		const text = new TextDecoder().decode(data.slice(8, start));
		const { image_type: type, prompt_id: jobId } = JSON.parse(text);
		if (typeof jobId !== "string") return null;
		return {
			blob: new Blob([data.slice(start)], { type: type === "image/png" ? type : "image/jpeg" }),
			jobId
		};
	} catch {
		return null;
	}
}
// web/src/alone/api.ts
/** The connection to ComfyUI of a page without ComfyUI's frontend: the same routes, and the same events. */
/** The event of an answer that says that this device isn't paired. */
var unpaired = "ltx_aio.unpaired";
/** Milliseconds until a lost socket is opened again: at first, and at most. */
var soon$1 = 300;
var late$1 = 1e4;
var clientKey = "ltx_aio.client";
/** `base`: the path below which ComfyUI is served, '' at the root. `user`: on a server with several users. */
function createApi(base, user) {
	const events = new EventTarget();
	let clientId = keptClient();
	let features = {};
	let socket;
	let again;
	let wait = soon$1;
	let lost = false;
	function tell(name, detail) {
		return events.dispatchEvent(new CustomEvent(name, { detail }));
	}
	function connect() {
		clearTimeout(again);
		const url = new URL(`${base}/ws`, location.href);
		url.protocol = location.protocol === "https:" ? "wss:" : "ws:";
		if (clientId) url.searchParams.set("clientId", clientId);
		const opened = new WebSocket(url);
		opened.binaryType = "arraybuffer";
		opened.addEventListener("open", () => {
			wait = soon$1;
			opened.send(JSON.stringify({
				type: "feature_flags",
				data: { supports_preview_metadata: true }
			}));
			if (lost) tell("reconnected", void 0);
			lost = false;
		});
		opened.addEventListener("message", ({ data }) => hear(data));
		opened.addEventListener("close", () => opened === socket && reconnect());
		socket = opened;
	}
	function reconnect() {
		if (!lost) {
			lost = true;
			tell("status", null);
			tell("reconnecting", void 0);
		}
		again = setTimeout(connect, wait);
		wait = Math.min(wait * 2, late$1);
	}
	function hear(data) {
		if (data instanceof ArrayBuffer) {
			const preview = previewIn(data);
			if (preview) tell("b_preview_with_metadata", preview);
			return;
		}
		const message = messageIn(data);
		if (!message) return;
		if (message.client !== null) clientId = keepClient(message.client);
		if (message.type === "feature_flags") features = message.detail;
		else api.dispatchCustomEvent?.(message.type, message.detail);
	}
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "visible" && lost) connect();
	});
	const api = {
		open: connect,
		async fetchApi(route, init) {
			const headers = new Headers(init.headers);
			headers.set("Comfy-User", user());
			const ours = route.startsWith("/ltx_aio/");
			if (ours) headers.set("X-LTX-AIO-App", "1");
			const answer = await fetch(`${base}/api${route}`, {
				...init,
				headers
			});
			if (ours && answer.status === 401) tell(unpaired, void 0);
			return answer;
		},
		apiURL: (route) => `${base}/api${route}`,
		get clientId() {
			return clientId;
		},
		addCustomEventListener: (name, listener) => events.addEventListener(name, listener),
		removeCustomEventListener: (name, listener) => events.removeEventListener(name, listener),
		getServerFeature: (name) => features[name],
		dispatchCustomEvent: tell
	};
	return api;
}
/** The id under which this tab's runs report, also after a reload. */
function keptClient() {
	try {
		return sessionStorage.getItem(clientKey) ?? "";
	} catch {
		return "";
	}
}
function keepClient(id) {
	try {
		sessionStorage.setItem(clientKey, id);
	} catch {}
	return id;
}
// web/src/shell/elements.ts
/** Plain elements: the code that draws the panel may be what is missing. */
function element(tag, className, text = "") {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}
function button(label, press) {
	const made = element("button", "", label);
	made.type = "button";
	made.addEventListener("click", press);
	return made;
}
/** An element for the sidebar, in ComfyUI's colours. */
function rootElement() {
	const root = element("div", "ltxaio-root");
	keepFromCanvas(root);
	return root;
}
/** ComfyUI listens on the document: keep paste, drop and keys here from the canvas. */
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
// web/src/alone/toasts.ts
/** Milliseconds that a notice stays, as in ComfyUI. */
var life = 6e3;
/** Notices at the top of the page; a screen reader reads them out. */
function createToasts(page) {
	const list = element("div", "ltx-toasts");
	list.setAttribute("role", "status");
	page.append(list);
	return (severity, summary, detail) => {
		const toast = element("div", "ltx-toast");
		toast.dataset["severity"] = severity;
		toast.append(element("p", "ltx-toast-summary", summary), element("p", "", detail));
		toast.addEventListener("click", () => toast.remove());
		list.append(toast);
		setTimeout(() => toast.remove(), life);
	};
}
// web/src/alone/users.ts
/**
* Who uses this page, on a server with several users: the one who showed this device the code; on the computer that runs
* ComfyUI, the one who was chosen in ComfyUI's page.
*/
var userKey = "Comfy.userId";
/** Milliseconds after which the page is shown anyway: the gate asks again. */
var patience = 5e3;
/** The user whom this device belongs to; null if that isn't known. */
async function pairedUser(api) {
	try {
		const { user } = await (await api.fetchApi("/ltx_aio/devices", {
			headers: { "X-LTX-AIO": "1" },
			signal: AbortSignal.timeout(patience),
			timeoutMs: null
		})).json();
		return typeof user === "string" ? user : null;
	} catch {
		return null;
	}
}
/** '' if nobody was chosen. */
function chosenUser() {
	try {
		return localStorage.getItem(userKey) ?? "";
	} catch {
		return "";
	}
}
// web/src/alone/frontend.ts
/** What ComfyUI's frontend is to the panel in its sidebar, for the panel on a page of its own. */
async function createFrontend() {
	let user = chosenUser();
	const api = createApi(location.pathname.replace(/(\/api)?\/ltx_aio\/app$/, ""), () => user);
	user = await pairedUser(api) ?? user;
	api.open();
	return {
		api,
		openTab: () => true,
		closeTab: () => void 0,
		badge: () => void 0,
		toast: createToasts(document.body),
		user: () => user,
		frontendVersion: () => null,
		language: {
			chosen: () => null,
			preferred: () => navigator.languages,
			watch(listener) {
				window.addEventListener("languagechange", listener);
				return () => window.removeEventListener("languagechange", listener);
			}
		},
		comboOf: () => ({ combo: null }),
		refreshChoices: async () => void 0,
		openWorkflow: null
	};
}
// web/src/alone/page.ts
/** Our own page: ComfyUI's colours, and a place for the panel that the keyboard doesn't cover. */
/** ComfyUI's palettes, as far as the panel uses them. */
var palettes = {
	dark: {
		"comfy-menu-bg": "#171718",
		"bg-color": "#202020",
		"comfy-input-bg": "#222",
		"input-text": "#ddd",
		"descrip-text": "#999",
		"border-color": "#4e4e4e",
		"error-text": "#ff4444",
		"primary-background": "#0b8ce9"
	},
	light: {
		"comfy-menu-bg": "#fff",
		"bg-color": "#ddd",
		"comfy-input-bg": "#c9c9c9",
		"input-text": "#222",
		"descrip-text": "#444",
		"border-color": "#888",
		"error-text": "#f44336",
		"primary-background": "#31b9f4"
	}
};
/** Draws the page and returns where the panel goes. */
function layPage() {
	const prefersDark = matchMedia("(prefers-color-scheme: dark)");
	prefersDark.addEventListener("change", () => paint(prefersDark.matches));
	paint(prefersDark.matches);
	const main = element("main", "ltx-alone");
	const place = element("div", "");
	main.append(place);
	document.body.append(main);
	if (visualViewport) followKeyboard(visualViewport, main);
	loadIcons();
	return place;
}
function paint(dark) {
	const palette = palettes[dark ? "dark" : "light"];
	const { style } = document.documentElement;
	for (const [name, value] of Object.entries(palette)) style.setProperty(`--${name}`, value);
	document.querySelector("meta[name=\"theme-color\"]")?.setAttribute("content", palette["comfy-menu-bg"]);
}
/** Where the keyboard lies over the page instead of making it smaller, we do that. */
function followKeyboard(seen, main) {
	const fit = () => {
		if (seen.scale > 1.01) return;
		main.style.height = `${Math.round(seen.height)}px`;
		window.scrollTo(0, 0);
		const field = document.activeElement;
		if (field?.matches("textarea, input")) field.scrollIntoView({ block: "nearest" });
	};
	seen.addEventListener("resize", fit);
}
/** Beside this file, with its version. */
function loadIcons() {
	const here = import.meta.url;
	const { href } = new URL("primeicons.woff2?v=7.0.0", here);
	const font = new FontFace("primeicons", `url("${href}")`, { display: "block" });
	document.fonts.add(font);
	font.load().catch(console.error);
}
// virtual:panel.mjs
var virtual_panel_default = "panel.mjs?v=0.1.0-67ebd288";
// web/src/shell/load.ts
/**
* Imports another of our built files. `attempt` counts from 0: browsers cache a failed import, so each
* attempt needs its own URL.
*/
async function loadFile(file, attempt) {
	const url = new URL(file, import.meta.url);
	if (attempt > 0) url.searchParams.set("again", String(attempt));
	return await import(
		/* @vite-ignore */
		url.href
);
}
// web/src/core/text/display.ts
/**
* Makes untrusted text safe to display: file names, prompts and server messages may be megabytes long, change
* the direction of the text around them, or hide characters. Search, copy and send use the raw value.
*/
/** Text on several lines. */
function shownText(raw, max = 2e4) {
	return isolated(shortened(visible(raw.slice(0, max * slack).replace(/\r\n?/g, "\n")), max, raw.length > max * slack));
}
/** Characters read per character shown: hidden ones must not crowd out the rest. */
var slack = 4;
function visible(raw) {
	return raw.replace(/\p{Surrogate}/gu, "�").replace(/(?!\t|\n|\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{DI}\u2028\u2029\uFFF9-\uFFFB]/gu, "").replace(/[\u200C\u200D]+/g, joinerAt).replace(/((?:\p{M}[\u200C\u200D]?){4})[\p{M}\u200C\u200D]+/gu, "$1");
}
/** Joiners build emoji and shape Persian and Indic words; between Latin letters they only hide. */
function joinerAt(joiners, at, text) {
	const letter = (index) => (text.charCodeAt(index) || 0) > 127;
	return letter(at - 1) && letter(at + joiners.length) ? joiners.slice(0, 1) : "";
}
function shortened(text, max, cut) {
	if (!cut && text.length <= max) return text;
	const characters = Array.from(text);
	if (!cut && characters.length <= max) return text;
	return `${characters.slice(0, max - 1).join("").replace(/[\u200C\u200D\s]+$/u, "")}…`;
}
var rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** Inside a "first strong isolate", text of the other direction moves nothing outside. */
function isolated(text) {
	return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
// web/src/core/advice/redact.ts
/**
* Text that is safe to publish: absolute paths keep only the part inside ComfyUI or the file name, and user
* names, passwords, tokens and e-mail addresses are removed.
*/
function redact(text) {
	const users = usersIn(text);
	return withoutUsers(withoutPaths(withoutSecrets(text)), users);
}
var secret = "(secret)";
function withoutSecrets(text) {
	return text.replace(/\b(hf|ghp|gho|ghs|ghu|glpat|github_pat|sk|pk|xox[a-z])[-_][A-Za-z0-9_-]{16,}/g, secret).replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, secret).replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${secret}`).replace(/((?:api[_-]?key\w*|token|password|passwd|secret|signature|authorization)["']?\s*[:=]\s*["']?)(?!\(secret\)|bearer\b|basic\b|\d+\b)[^\s"'&,;)}\]]{4,}/gi, `$1${secret}`).replace(/(\w:\/\/)[^\s/@"']+@/g, `$1${secret}@`).replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, "(mail address)");
}
/** Home folders: the next segment is a name. JSON doubles backslashes. */
var homes = /(?:[a-z]:[\\/]+(?:users|documents and settings)[\\/]+|\/(?:home|users|media|run\/media)\/)([^\\/"'`\n:<>|]+)/gi;
/** Common names: they reveal nothing, and removing them would hit other words. */
var nobody = /^(public|default|shared|user|users|root|admin|administrator|runner|ubuntu|comfy|comfyui|.{0,2})$/i;
function usersIn(text) {
	const names = [...text.matchAll(homes)].map((match) => match[1]?.trim() ?? "");
	return [...new Set(names)].filter((name) => !nobody.test(name) && name.length <= 40);
}
function withoutUsers(text, users) {
	return users.reduce((left, user) => {
		const word = user.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "giu"), "(user)");
	}, text);
}
/** A path segment, spaces included; it counts only before a separator. */
var windowsPart = String.raw`[^\\/:*?"'<>|\r\n]+[\\/]+`;
var unixPart = String.raw`[^\\/:"'<>|\r\n\s]+\/`;
var spacedPart = String.raw`[^\\/:"'<>|\r\n]+\/`;
var name = String.raw`[^\\/:*?"'<>|,;)\]}\s]*`;
var paths = [
	/(?<=(["'`]))(?:file:\/\/\/?)?(?:[a-z]:[\\/]|\\\\|\/|~[\\/])(?:(?!\1)[^\r\n])*[\\/](?:(?!\1)[^\r\n])*(?=\1)/gi,
	new RegExp(String.raw`(?<![\w])(?:file:\/\/\/?)?[a-z]:[\\/]+(?:${windowsPart})*${name}`, "gi"),
	new RegExp(String.raw`(?<![\\\w:])\\\\(?:${windowsPart})+${name}`, "g"),
	new RegExp(String.raw`(?<![\w])~\/(?:${unixPart})*${name}`, "g"),
	new RegExp(String.raw`(?<![\w./\\:…])(?:file:\/\/)?\/(?:home|Users|Volumes|media|mnt|run\/media)\/(?:${spacedPart})*${name}`, "g"),
	new RegExp(String.raw`(?<![\w./\\:…<])(?:file:\/\/)?\/(?:${unixPart})+${name}`, "g")
];
function withoutPaths(text) {
	return paths.reduce((left, path) => left.replace(path, (found) => tailOf(found)), text);
}
/** "…/ComfyUI/models/x.safetensors": from the last folder that is part of ComfyUI or Python. */
function tailOf(path) {
	const parts = path.split(/[\\/]+/).filter((part) => part !== "");
	const known = parts.findLastIndex((part) => landmarks.has(part.toLowerCase()));
	return ["…", ...known === -1 ? parts.slice(-1).filter((part) => part.includes(".")) : parts.slice(known)].join("/");
}
var landmarks = /* @__PURE__ */ new Set([
	"comfyui",
	"site-packages",
	"dist-packages",
	"custom_nodes",
	"models",
	"input",
	"output",
	"temp"
]);
// web/src/core/advice/report.ts
function listed(facts) {
	return Object.entries(facts).flatMap(([name, value]) => value === null || value === "" ? [] : [`- ${name}: ${value}`]).join("\n");
}
/** A fence longer than any inside the text, so that nothing closes it. */
function fenced(language, text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}
// web/src/core/advice/breakage.ts
/** The first line of the error. */
function errorLine(error) {
	return shownText(String(error).split("\n")[0] ?? "", 300);
}
/** For developers: what threw, where, on which versions, without private paths. In English. */
function breakageReport({ part, error }, versions, browser) {
	const stack = error instanceof Error && error.stack ? error.stack : String(error);
	const facts = listed({
		...versions,
		browser,
		part: part ?? "panel"
	});
	return `${redact([
		`**LTX AIO: ${errorLine(error)}**`,
		facts,
		fenced("", shownText(stack, 8e3))
	].join("\n\n"))}\n`;
}
// web/src/shell/broken.ts
/** `again` retries the part; without it only a reload is offered. */
function brokenShell(breakage, { what, note, say }, surroundings, again) {
	const shell = element("section", "ltx-shell");
	shell.setAttribute("role", "alert");
	const versions = element("p", "ltx-shell-note");
	const report = element("pre", "ltx-raw");
	report.tabIndex = 0;
	report.setAttribute("role", "group");
	report.setAttribute("aria-label", say.report);
	const details = element("details", "");
	details.append(element("summary", "", say.details), report);
	const status = element("p", "ltx-shell-note");
	status.setAttribute("role", "status");
	let text = "";
	function write(known) {
		text = breakageReport(breakage, known, navigator.userAgent);
		report.textContent = text;
		versions.textContent = Object.entries(known).map(([name, version]) => `${name} ${version ?? "?"}`).join(" · ");
	}
	write({});
	surroundings.versions().then(write, () => void 0);
	async function copy() {
		const copied = await surroundings.copy(text).catch(() => false);
		status.textContent = copied ? say.copied : say.notCopied;
		if (!copied) details.open = true;
	}
	const actions = element("div", "ltx-shell-actions");
	if (again) actions.append(button(say.again, again));
	actions.append(button(say.copy, () => void copy()), button(say.reload, () => surroundings.reload()));
	shell.append(element("p", "ltx-shell-what", what), element("p", "ltx-shell-error", errorLine(breakage.error)), versions, element("p", "", note), actions, status, details);
	return shell;
}
// web/src/shell/tab.ts
/** Milliseconds until the tab says that the panel is loading, and that it takes too long. */
var soon = 200;
var late = 1e4;
function createTab({ load, say, surroundings }) {
	let opened;
	let opening;
	let asked;
	let attempts = 0;
	/** our element in the sidebar */
	let place;
	let root;
	let stopWaiting = () => void 0;
	function panel() {
		if (opened) return Promise.resolve(opened);
		if (asked) return asked.promise;
		asked = ask();
		attempt();
		return asked.promise;
	}
	/** The first attempt to succeed wins; only the newest can fail. */
	async function attempt() {
		const mine = ++attempts;
		try {
			const open = await load(mine - 1);
			opening ??= open();
			const panel = await opening;
			if (!opened) take(panel);
		} catch (error) {
			opening = void 0;
			if (mine === attempts && !opened) fail(error);
		}
	}
	function take(panel) {
		opened = panel;
		stopWaiting();
		root?.remove();
		root = void 0;
		if (place) panel.show(place);
		asked?.resolve(panel);
		asked = void 0;
	}
	function fail(error) {
		console.error(error);
		if (place) draw(broken(error));
		asked?.reject(error);
		asked = void 0;
	}
	function again() {
		if (asked) attempt();
		else panel().catch(() => void 0);
		drawWaiting();
	}
	function draw(...content) {
		stopWaiting();
		root ??= rootElement();
		root.replaceChildren(...content);
		if (place && root.parentElement !== place) place.replaceChildren(root);
	}
	function drawWaiting() {
		const waiting = element("section", "ltx-shell");
		const status = element("p", "");
		status.setAttribute("role", "status");
		waiting.append(status);
		draw(waiting);
		const timers = [setTimeout(() => status.textContent = say().loading, soon), setTimeout(() => {
			status.textContent = say().slow;
			const actions = element("div", "ltx-shell-actions");
			actions.append(button(say().again, again), button(say().reload, () => surroundings.reload()));
			waiting.append(element("p", "", say().slowRemedy), actions);
		}, late)];
		stopWaiting = () => timers.forEach((timer) => clearTimeout(timer));
	}
	function broken(error) {
		const { notLoaded: what, notLoadedRemedy: note } = say();
		return brokenShell({
			part: "panel.mjs",
			error
		}, {
			what,
			note,
			say: say()
		}, surroundings, again);
	}
	return {
		panel,
		isLoaded: () => opened !== void 0,
		isShown: () => place !== void 0,
		show(element) {
			place = element;
			if (opened) return opened.show(element);
			element.style.height = "100%";
			panel().catch(() => void 0);
			drawWaiting();
		},
		hide() {
			place = void 0;
			stopWaiting();
			root?.remove();
			opened?.hide();
		}
	};
}
function ask() {
	let resolve = () => void 0;
	let reject = () => void 0;
	return {
		promise: new Promise((yes, no) => {
			resolve = yes;
			reject = no;
		}),
		resolve,
		reject
	};
}
var languages = Object.keys({
	en: "English",
	de: "Deutsch",
	es: "Español",
	fr: "Français",
	"pt-BR": "Português (Brasil)",
	ja: "日本語",
	ko: "한국어",
	zh: "简体中文"
});
languages.filter((one) => one !== "en");
/**
* The first of `wanted` (BCP 47 tags, as in the browser's list) that has a catalogue: that of any region or
* script of its language. See docs/adding-a-language.md for why.
*/
function languageOf(wanted) {
	for (const tag of wanted) {
		const found = languages.find((one) => primary(one) === primary(tag));
		if (found) return found;
	}
	return "en";
}
/** "pt-BR" → "pt" */
function primary(tag) {
	return tag.toLowerCase().split("-")[0];
}
/**
* The language chosen in ComfyUI, otherwise the first that the browser prefers, as in ComfyUI. Only languages
* that the panel has count: they aren't the same as ComfyUI's.
*/
function languageOfHost(host) {
	const chosen = host.chosen();
	return languageOf(chosen === null ? host.preferred() : [chosen]);
}
/** The language in this browser's settings, or ComfyUI's if they leave it to ComfyUI. */
function keptLanguage(storage, host) {
	const { language } = storage.load("settings") ?? {};
	return languages.find((one) => one === language) ?? languageOfHost(host);
}
// web/src/studio/world/storage.ts
/**
* The prefix of a user's keys: each user of a server has their own. The only user, or the default one, keeps
* the keys from before there were users.
*/
function prefixFor(user) {
	return user === "" || user === "default" ? "ltx_aio." : `ltx_aio@${user}.`;
}
/**
* The browser's storage. If it is full or blocked, what could not be saved stays in memory until the page is
* left.
*/
function browserStorage(prefix) {
	const unsaved = /* @__PURE__ */ new Map();
	return {
		load(key) {
			try {
				const text = unsaved.get(key) ?? localStorage.getItem(prefix + key);
				return text === null ? void 0 : JSON.parse(text);
			} catch {
				return;
			}
		},
		save(key, value) {
			const text = JSON.stringify(value);
			try {
				localStorage.setItem(prefix + key, text);
				unsaved.delete(key);
				return true;
			} catch (error) {
				console.warn("LTX AIO could not save its state in this browser", error);
				unsaved.set(key, text);
				return false;
			}
		},
		remove(key) {
			unsaved.delete(key);
			try {
				localStorage.removeItem(prefix + key);
			} catch {}
		},
		keys(start) {
			return [.../* @__PURE__ */ new Set([...savedKeys(prefix), ...unsaved.keys()])].filter((key) => key.startsWith(start));
		}
	};
}
function savedKeys(prefix) {
	try {
		return Object.keys(localStorage).flatMap((key) => key.startsWith(prefix) ? [key.slice(prefix.length)] : []);
	} catch {
		return [];
	}
}
// web/src/studio/world/world.ts
var browserWorld = {
	now: () => Date.now(),
	elapsed: () => performance.now(),
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
	},
	awake(work) {
		const shown = () => {
			if (document.visibilityState === "visible") work();
		};
		document.addEventListener("visibilitychange", shown);
		window.addEventListener("online", work);
		return () => {
			document.removeEventListener("visibilitychange", shown);
			window.removeEventListener("online", work);
		};
	},
	leaving(work) {
		window.addEventListener("pagehide", work);
		return () => window.removeEventListener("pagehide", work);
	},
	async copy(text) {
		if (!("clipboard" in navigator)) return copySelected(text);
		return navigator.clipboard.writeText(text).then(() => true, () => copySelected(text));
	}
};
/** The old way, which works everywhere: copies selected text. */
function copySelected(text) {
	const area = document.createElement("textarea");
	area.value = text;
	area.readOnly = true;
	area.style.cssText = "position: fixed; opacity: 0";
	area.addEventListener("copy", (event) => event.stopPropagation());
	const focused = document.activeElement;
	document.body.append(area);
	area.select();
	const copied = document.execCommand("copy");
	area.remove();
	if (focused instanceof HTMLElement) focused.focus();
	return copied;
}
// web/src/words/shell.ts
/** In every language, without the rest of the catalogues. */
var shellWords = {
	en: {
		/** for the icon in ComfyUI's sidebar */
		tooltip: "LTX AIO: make video and sound",
		/** in the menu of a node on the canvas */
		send: "Send to LTX AIO",
		loading: "Loading LTX AIO…",
		slow: "LTX AIO is taking a long time to load.",
		slowRemedy: "Check the connection to ComfyUI, or try again.",
		notLoaded: "LTX AIO couldn’t be loaded.",
		notLoadedRemedy: "Try again, or reload the page. If it was just updated, restart ComfyUI.",
		broken: "LTX AIO crashed and can’t be shown.",
		again: "Try again",
		copy: "Copy report",
		reload: "Reload the page",
		copied: "Report copied. Paste it into a GitHub issue.",
		notCopied: "The browser didn’t allow copying. Select the text below.",
		details: "What the report contains",
		report: "Report"
	},
	de: {
		tooltip: "LTX AIO: Video und Ton erzeugen",
		send: "An LTX AIO senden",
		loading: "LTX AIO wird geladen …",
		slow: "LTX AIO braucht lange zum Laden.",
		slowRemedy: "Die Verbindung zu ComfyUI prüfen oder erneut versuchen.",
		notLoaded: "LTX AIO konnte nicht geladen werden.",
		notLoadedRemedy: "Erneut versuchen oder die Seite neu laden. Nach einem Update ComfyUI neu starten.",
		broken: "LTX AIO ist abgestürzt und kann nicht angezeigt werden.",
		again: "Erneut versuchen",
		copy: "Bericht kopieren",
		reload: "Seite neu laden",
		copied: "Bericht kopiert. In ein GitHub-Issue einfügen.",
		notCopied: "Der Browser hat das Kopieren nicht erlaubt. Den Text unten markieren.",
		details: "Inhalt des Berichts",
		report: "Bericht"
	},
	es: {
		tooltip: "LTX AIO: crear video y sonido",
		send: "Enviar a LTX AIO",
		loading: "Cargando LTX AIO…",
		slow: "LTX AIO está tardando en cargar.",
		slowRemedy: "Revisa la conexión con ComfyUI, o reintenta.",
		notLoaded: "No se pudo cargar LTX AIO.",
		notLoadedRemedy: "Reintenta, o recarga la página. Si se acaba de actualizar, reinicia ComfyUI.",
		broken: "LTX AIO falló y no se puede mostrar.",
		again: "Reintentar",
		copy: "Copiar informe",
		reload: "Recargar la página",
		copied: "Informe copiado. Pégalo en un issue de GitHub.",
		notCopied: "El navegador no permitió copiar. Selecciona el texto de abajo.",
		details: "Qué contiene el informe",
		report: "Informe"
	},
	fr: {
		tooltip: "LTX AIO\xA0: créer vidéo et son",
		send: "Envoyer à LTX AIO",
		loading: "Chargement de LTX AIO…",
		slow: "LTX AIO met longtemps à se charger.",
		slowRemedy: "Vérifiez la connexion à ComfyUI, ou réessayez.",
		notLoaded: "Impossible de charger LTX AIO.",
		notLoadedRemedy: "Réessayez, ou rechargez la page. Après une mise à jour, redémarrez ComfyUI.",
		broken: "LTX AIO a planté et ne peut pas être affiché.",
		again: "Réessayer",
		copy: "Copier le rapport",
		reload: "Recharger la page",
		copied: "Rapport copié. Collez-le dans un ticket GitHub.",
		notCopied: "Le navigateur n’a pas autorisé la copie. Sélectionnez le texte ci-dessous.",
		details: "Contenu du rapport",
		report: "Rapport"
	},
	ja: {
		tooltip: "LTX AIO：動画とサウンドを生成",
		send: "LTX AIOに送る",
		loading: "LTX AIOを読み込み中…",
		slow: "LTX AIOの読み込みに時間がかかっています。",
		slowRemedy: "ComfyUIへの接続を確認するか、再試行してください。",
		notLoaded: "LTX AIOを読み込めませんでした。",
		notLoadedRemedy: "再試行するか、ページを再読み込みしてください。更新した直後の場合は、ComfyUIを再起動してください。",
		broken: "LTX AIOがクラッシュしたため、表示できません。",
		again: "再試行",
		copy: "レポートをコピー",
		reload: "ページを再読み込み",
		copied: "レポートをコピーしました。GitHubのIssueに貼り付けてください。",
		notCopied: "ブラウザーがコピーを許可しませんでした。下のテキストを選択してください。",
		details: "レポートの内容",
		report: "レポート"
	},
	ko: {
		tooltip: "LTX AIO: 비디오와 소리 생성",
		send: "LTX AIO로 보내기",
		loading: "LTX AIO 불러오는 중…",
		slow: "LTX AIO를 불러오는 데 시간이 오래 걸립니다.",
		slowRemedy: "ComfyUI와의 연결을 확인하거나 다시 시도하세요.",
		notLoaded: "LTX AIO를 불러올 수 없습니다.",
		notLoadedRemedy: "다시 시도하거나 페이지를 새로고침하세요. 방금 업데이트했다면 ComfyUI를 다시 시작하세요.",
		broken: "LTX AIO에 오류가 발생하여 표시할 수 없습니다.",
		again: "다시 시도",
		copy: "보고서 복사",
		reload: "페이지 새로고침",
		copied: "보고서를 복사했습니다. GitHub 이슈에 붙여넣으세요.",
		notCopied: "브라우저가 복사를 허용하지 않았습니다. 아래 텍스트를 선택하세요.",
		details: "보고서의 내용",
		report: "보고서"
	},
	"pt-BR": {
		tooltip: "LTX AIO: criar vídeo e som",
		send: "Enviar para o LTX AIO",
		loading: "Carregando o LTX AIO…",
		slow: "O LTX AIO está demorando para carregar.",
		slowRemedy: "Verifique a conexão com o ComfyUI, ou tente novamente.",
		notLoaded: "Não foi possível carregar o LTX AIO.",
		notLoadedRemedy: "Tente novamente, ou recarregue a página. Se acabou de ser atualizado, reinicie o ComfyUI.",
		broken: "O LTX AIO falhou e não pode ser mostrado.",
		again: "Tentar novamente",
		copy: "Copiar relatório",
		reload: "Recarregar a página",
		copied: "Relatório copiado. Cole-o em um issue do GitHub.",
		notCopied: "O navegador não permitiu copiar. Selecione o texto abaixo.",
		details: "O que o relatório contém",
		report: "Relatório"
	},
	zh: {
		tooltip: "LTX AIO：生成视频和声音",
		send: "发送到 LTX AIO",
		loading: "正在加载 LTX AIO…",
		slow: "LTX AIO 加载时间过长。",
		slowRemedy: "请检查与 ComfyUI 的连接，或重试。",
		notLoaded: "无法加载 LTX AIO。",
		notLoadedRemedy: "请重试，或重新加载页面。如果刚刚更新过，请重启 ComfyUI。",
		broken: "LTX AIO 崩溃，无法显示。",
		again: "重试",
		copy: "复制报告",
		reload: "重新加载页面",
		copied: "报告已复制。请粘贴到 GitHub issue 中。",
		notCopied: "浏览器不允许复制。请选中下面的文本。",
		details: "报告包含的内容",
		report: "报告"
	}
};
// web/src/app.ts
/** app.mjs: what /ltx_aio/app loads to show the panel on a page of its own, without ComfyUI's frontend. */
var place = layPage();
var frontend = await createFrontend();
var storage = browserStorage(prefixFor(frontend.user()));
var surroundings = {
	versions: async () => ({ "LTX AIO": version }),
	copy: (text) => browserWorld.copy(text),
	reload: () => location.reload()
};
createTab({
	async load(attempt) {
		const { openAlone } = await loadFile(virtual_panel_default, attempt);
		return () => openAlone(storage, surroundings, frontend);
	},
	say: () => shellWords[keptLanguage(storage, frontend.language)],
	surroundings
}).show(place);
