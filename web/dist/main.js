(function() {	try {		if (typeof document != "undefined") {			var elementStyle = document.createElement("style");			elementStyle.nonce = document.head.querySelector("meta[property=csp-nonce]")?.content;			elementStyle.appendChild(document.createTextNode("/* Colours are ComfyUI's own variables, with fallbacks for versions that lack one. The overlay of a list\n   hangs on the body, outside of the root, and needs the same names. */\n.ltxaio-root,\n.ltxaio-overlay {\n  --ltx-page: var(--comfy-menu-bg, var(--bg-color, #202020));\n  --ltx-box: var(--comfy-input-bg, #222);\n  --ltx-text: var(--input-text, #ddd);\n  /* the newer frontend's own is hard to read on a box */\n  --ltx-muted: color-mix(in srgb, var(--descrip-text, #999) 75%, var(--ltx-text));\n  --ltx-line: var(--border-color, #4e4e4e);\n  --ltx-error: var(--error-text, #f44);\n  --ltx-accent: var(--primary-background, #0b8ce9);\n  /* white on the accent itself is hard to read */\n  --ltx-next: color-mix(in srgb, var(--ltx-accent) 70%, black);\n  --ltx-hover: color-mix(in srgb, var(--ltx-text) 8%, transparent);\n  --ltx-chosen: color-mix(in srgb, var(--ltx-text) 18%, transparent);\n  --ltx-soft-line: color-mix(in srgb, var(--ltx-line) 60%, transparent);\n\n  box-sizing: border-box;\n  color: var(--ltx-text);\n  font-size: 14px;\n  line-height: 20px;\n}\n\n/* in the light theme the host's fields are darker than its page, as if switched off: here they are lighter */\n.ltxaio-light {\n  --ltx-page: color-mix(in srgb, var(--comfy-menu-bg, #fff) 80%, var(--comfy-input-bg, #c9c9c9));\n  --ltx-box: var(--comfy-menu-bg, #fff);\n  --ltx-soft-line: color-mix(in srgb, var(--ltx-line) 75%, transparent);\n}\n\n@supports (color: oklch(from red l c h)) {\n  .ltxaio-root {\n    --ltx-next: oklch(from var(--ltx-accent) min(l, 0.53) c h);\n  }\n}\n\n.ltxaio-root {\n  height: 100%;\n  container: ltxaio / inline-size;\n  background: var(--ltx-page);\n  overflow-wrap: anywhere;\n}\n\n.ltxaio-root *,\n.ltxaio-root ::before,\n.ltxaio-root ::after,\n.ltxaio-overlay * {\n  box-sizing: border-box;\n}\n\n/* what a machine wrote: a report, a message of ComfyUI */\n.ltx-raw {\n  max-height: 240px;\n  margin: 4px 0 0;\n  padding: 8px;\n  border-radius: 4px;\n  background: var(--ltx-box);\n  font-family: monospace;\n  font-size: 12px;\n  line-height: 16px;\n  overflow: auto;\n  white-space: pre-wrap;\n}\n/* Shown before the panel loads, or in its place: alone in the page, or next to the panel's own styles. */\n\n.ltx-shell {\n  display: flex;\n  flex: 1;\n  flex-direction: column;\n  gap: 8px;\n  min-width: 0;\n  padding: 12px;\n  overflow-y: auto;\n  overflow-wrap: anywhere;\n\n  p {\n    margin: 0;\n  }\n\n  button {\n    height: 32px;\n    margin: 0;\n    padding: 0 12px;\n    border: 1px solid var(--ltx-soft-line);\n    border-radius: 8px;\n    background: var(--ltx-box);\n    color: inherit;\n    font: inherit;\n    line-height: 20px;\n    cursor: pointer;\n\n    &:hover {\n      background: color-mix(in srgb, var(--ltx-text) 8%, var(--ltx-box));\n    }\n  }\n\n  summary {\n    color: var(--ltx-muted);\n    font-size: 12px;\n    cursor: pointer;\n  }\n\n  :focus-visible {\n    outline: 2px solid var(--ltx-text);\n    outline-offset: 1px;\n  }\n}\n\n.ltx-shell-what {\n  font-weight: 600;\n}\n\n.ltx-shell-error {\n  font-family: monospace;\n  font-size: 12px;\n}\n\n.ltx-shell-note {\n  color: var(--ltx-muted);\n  font-size: 12px;\n  line-height: 16px;\n\n  &:empty {\n    display: none;\n  }\n}\n\n.ltx-shell-actions {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n}\n/*$vite$:1*/"));			document.head.appendChild(elementStyle);		}	} catch (e) {		console.error("vite-plugin-css-injected-by-js", e);	}})();
var commands_default = {
	LTXAIO_togglePanel: { "label": "LTX AIO: open or close the panel" },
	LTXAIO_generate: { "label": "LTX AIO: generate" },
	LTXAIO_again: { "label": "LTX AIO: repeat the newest run with a new seed" },
	LTXAIO_cancel: { "label": "LTX AIO: cancel the current run" },
	LTXAIO_nextTab: { "label": "LTX AIO: next tab of the panel" },
	LTXAIO_previousTab: { "label": "LTX AIO: previous tab of the panel" },
	LTXAIO_keys: { "label": "LTX AIO: keyboard shortcuts" }
};
// package.json
var version = "0.1.0";
// web/src/core/form/held.ts
/** The other way round; a name without a folder is an input's. */
function fileNamed(name) {
	const [, path = name, type = "input"] = /^(.*) \[(input|output|temp)\]$/.exec(name) ?? [];
	const slash = path.lastIndexOf("/");
	return {
		filename: path.slice(slash + 1),
		subfolder: path.slice(0, Math.max(0, slash)),
		type
	};
}
// web/src/comfy/node-files.ts
var media = /\.(png|jpe?g|webp|avif|bmp|gif|tiff?|wav|mp3|flac|ogg|opus|m4a|aac|mp4|m4v|mov|webm|mkv|avi)$/i;
/**
* The image, video or audio file of a node: the one it loads, or the newest that it saved or previewed. `outputs`
* is `app.nodeOutputs`.
*/
function fileOfNode(node, outputs) {
	return loaded(node) ?? saved(node, outputs);
}
/** A loader has a list of files, whose value is a name in the input folder, or "name [output]". */
function loaded({ widgets }) {
	for (const { value, options } of widgets ?? []) {
		if (typeof value !== "string" || options?.values === void 0) continue;
		const file = fileNamed(value);
		if (media.test(file.filename)) return file;
	}
	return null;
}
function saved({ id, graph, imageIndex }, outputs) {
	if (typeof outputs !== "object" || outputs === null) return null;
	const byNode = outputs;
	const output = graph?.isRootGraph === false && byNode[`${String(graph.id)}:${String(id)}`] || byNode[String(id)];
	if (typeof output !== "object" || output === null) return null;
	const files = Object.values(output).flatMap((list) => Array.isArray(list) ? list.flatMap((item) => fileIn(item) ?? []) : []);
	return files[typeof imageIndex === "number" ? imageIndex : 0] ?? files[0] ?? null;
}
function fileIn(item) {
	if (typeof item !== "object" || item === null) return null;
	const { filename, subfolder, type } = item;
	if (typeof filename !== "string" || !media.test(filename)) return null;
	return {
		filename,
		subfolder: typeof subfolder === "string" ? subfolder : "",
		type: typeof type === "string" ? type : "output"
	};
}
// web/src/comfy/panel-id.ts
/** Of our tab in ComfyUI's sidebar. */
var panelId = "ltx-aio";
/** The event with which our backend signals that downloads have changed, nothing else. */
var hint = "ltx_aio.changed";
// web/src/comfy/host.ts
var { app } = window.comfyAPI.app;
var { api } = window.comfyAPI.api;
var localeSetting = "Comfy.Locale";
/** Registers the extension and its sidebar tab. Call it while ComfyUI loads extensions. */
function registerPanel(name, panel) {
	const { commands } = panel;
	app.registerExtension({
		name,
		aboutPageBadges: [{
			label: `${name} ${panel.version}`,
			url: panel.url,
			icon: panel.icon
		}],
		commands: commands.map(({ id, label, icon, run }) => ({
			id,
			label,
			icon,
			function: run
		})),
		keybindings: commands.map(({ id, combo }) => ({
			commandId: id,
			combo
		})),
		menuCommands: [{
			path: [name],
			commands: commands.map(({ id }) => id)
		}],
		getNodeMenuItems(node) {
			const file = fileOfNode(node, app.nodeOutputs);
			return file ? [{
				content: panel.sendLabel(),
				callback: () => panel.take(file)
			}] : [];
		},
		setup() {
			api.addCustomEventListener(hint, () => void 0);
			app.extensionManager.registerSidebarTab({
				id: panelId,
				title: panel.title,
				icon: panel.icon,
				tooltip: panel.tooltip(),
				type: "custom",
				render: panel.show,
				destroy: panel.hide
			});
			attempt(() => watchOtherTabs(panel));
			attempt(panel.start);
		}
	});
}
/**
* ComfyUI passes one custom tab's element to the next without calling `destroy` (its issue #4372), so we
* remove our nodes when another tab becomes active. No active tab does not count.
*/
function watchOtherTabs({ hide }) {
	sidebar()?.$subscribe?.((_mutation, state) => {
		const active = state.activeSidebarTabId;
		if (typeof active === "string" && active !== "ltx-aio") hide();
	}, {
		flush: "sync",
		detached: true
	});
}
function attempt(work) {
	try {
		work();
	} catch (error) {
		console.error(error);
	}
}
/** Shows our tab; false where ComfyUI has no sidebar. */
function openTab() {
	if (app.extensionManager.setting.get("Comfy.UseNewMenu") === "Disabled") return false;
	const store = sidebar();
	if (store) store.activeSidebarTabId = panelId;
	return true;
}
function closeTab() {
	const store = sidebar();
	if (store?.activeSidebarTabId === "ltx-aio") store.activeSidebarTabId = null;
}
/** Shows a ComfyUI toast. */
function toast(severity, summary, detail) {
	app.extensionManager.toast.add({
		severity,
		summary,
		detail,
		life: 6e3
	});
}
/** The user on a multi-user server, else ''. Known once ComfyUI is ready. */
function user() {
	return api.user ?? "";
}
/** The version of ComfyUI's frontend; null if unknown. */
function frontendVersion() {
	const version = window.__COMFYUI_FRONTEND_VERSION__;
	return typeof version === "string" ? version : null;
}
/** The version of ComfyUI; null if it does not answer. */
async function comfyVersion() {
	try {
		const { system } = await (await api.fetchApi("/system_stats", { signal: AbortSignal.timeout(1e4) })).json();
		const version = system?.comfyui_version;
		return typeof version === "string" ? version : null;
	} catch {
		return null;
	}
}
var hostLanguage = {
	chosen() {
		const locale = settings()?.settingsValues?.[localeSetting];
		return typeof locale === "string" && locale !== "" ? locale : null;
	},
	preferred: () => navigator.languages,
	watch(listener) {
		const soon = () => queueMicrotask(listener);
		settings()?.addEventListener?.(`${localeSetting}.change`, soon);
		window.addEventListener("languagechange", listener);
		return () => {
			settings()?.removeEventListener?.(`${localeSetting}.change`, soon);
			window.removeEventListener("languagechange", listener);
		};
	}
};
/** For the panel, whose file doesn't import this one: there it would be a second copy. */
var host = {
	api,
	app,
	openTab,
	closeTab,
	toast,
	user,
	frontendVersion,
	language: hostLanguage
};
function settings() {
	return app.ui?.settings;
}
function sidebar() {
	return app.extensionManager.sidebarTab;
}
// web/src/core/prefs/shortcuts.ts
var commandNames = [
	"togglePanel",
	"generate",
	"again",
	"cancel",
	"nextTab",
	"previousTab",
	"keys"
];
/** Permanent: users' keybindings and the translations in `locales` refer to it. */
function commandId(name) {
	return `LTXAIO.${name}`;
}
/**
* Not used by ComfyUI or browsers. No letters with Alt or Ctrl: on a Mac Alt types another character, and
* AltGr is Ctrl+Alt. Keys without a modifier do nothing while the user types.
*/
var defaultCombos = {
	togglePanel: combo("l"),
	generate: combo("Enter", { alt: true }),
	again: combo("Enter", {
		alt: true,
		shift: true
	}),
	cancel: combo("Delete", {
		alt: true,
		shift: true
	}),
	nextTab: combo("PageDown", { alt: true }),
	previousTab: combo("PageUp", { alt: true }),
	keys: combo("L", { shift: true })
};
/** PrimeIcons, for ComfyUI's menus */
var commandIcons = {
	togglePanel: "pi pi-video",
	generate: "pi pi-play",
	again: "pi pi-refresh",
	cancel: "pi pi-times",
	nextTab: "pi pi-arrow-right",
	previousTab: "pi pi-arrow-left",
	keys: "pi pi-question-circle"
};
function combo(key, held = {}) {
	return {
		key,
		ctrl: false,
		alt: false,
		shift: false,
		...held
	};
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
var name$1 = String.raw`[^\\/:*?"'<>|,;)\]}\s]*`;
var paths = [
	/(?<=(["'`]))(?:file:\/\/\/?)?(?:[a-z]:[\\/]|\\\\|\/|~[\\/])(?:(?!\1)[^\r\n])*[\\/](?:(?!\1)[^\r\n])*(?=\1)/gi,
	new RegExp(String.raw`(?<![\w])(?:file:\/\/\/?)?[a-z]:[\\/]+(?:${windowsPart})*${name$1}`, "gi"),
	new RegExp(String.raw`(?<![\\\w:])\\\\(?:${windowsPart})+${name$1}`, "g"),
	new RegExp(String.raw`(?<![\w])~\/(?:${unixPart})*${name$1}`, "g"),
	new RegExp(String.raw`(?<![\w./\\:…])(?:file:\/\/)?\/(?:home|Users|Volumes|media|mnt|run\/media)\/(?:${spacedPart})*${name$1}`, "g"),
	new RegExp(String.raw`(?<![\w./\\:…<])(?:file:\/\/)?\/(?:${unixPart})+${name$1}`, "g")
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
// web/src/studio/jobs/unseen.ts
/** Used when ComfyUI's page starts, before the panel is loaded, so this file imports nothing. */
/** The prefix of the keys for runs whose end nobody has looked at. */
var awaitedPrefix = "awaited.";
/** Whether this browser has a run whose end is still to be reported or looked at. */
function hasNews(storage) {
	return storage.keys(awaitedPrefix).length > 0;
}
// web/src/studio/ledger/unfinished.ts
/** Used when ComfyUI's page starts, before the panel is loaded, so this file imports nothing. */
var prefix = "job.";
/** Whether the page was left with a job that was in progress, or not written to the server. */
function hasUnfinished(storage) {
	return storage.keys(prefix).length > 0;
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
// web/src/main.ts
/**
* main.js: ComfyUI loads it with every page, so it only registers us. The panel is a separate file, whose
* extension keeps ComfyUI from loading it too.
*/
var name = "LTX AIO";
/** Milliseconds that a command waits for the panel before the tab shows that it loads. */
var patience = 1e3;
var own;
/** Storage of the user, known once ComfyUI is ready: several may share a browser. */
function theStorage() {
	own ??= browserStorage(prefixFor(user()));
	return own;
}
function say() {
	return shellWords[keptLanguage(theStorage(), hostLanguage)];
}
/** For the shell of a failure, which may be the panel's own. */
var surroundings = {
	versions: async () => ({
		ComfyUI: await comfyVersion(),
		frontend: frontendVersion(),
		[name]: version
	}),
	copy: (text) => browserWorld.copy(text),
	reload: () => location.reload()
};
async function load(attempt) {
	const { openPanel } = await loadFile(virtual_panel_default, attempt);
	return () => openPanel(theStorage(), surroundings, host);
}
var tab = createTab({
	load,
	say,
	surroundings
});
/** The tab has shown it, or does when opened. */
function sayNothing() {}
/** The tab shows what broke. */
function sayBroken(error) {
	console.error(error);
	if (!openTab()) toast("error", say().broken, String(error));
}
async function run(command) {
	if (command === "togglePanel" && !tab.isLoaded()) {
		if (tab.isShown()) return closeTab();
		if (openTab()) return;
	}
	const waiting = setTimeout(() => openTab(), patience);
	try {
		const panel = await tab.panel();
		clearTimeout(waiting);
		await panel.run(command);
	} catch (error) {
		sayBroken(error);
	} finally {
		clearTimeout(waiting);
	}
}
/** A file of a node on the canvas goes where a dropped one would. */
async function take(file) {
	openTab();
	try {
		await (await tab.panel()).take(file);
	} catch (error) {
		sayBroken(error);
	}
}
function labelOf(command) {
	return commands_default[commandId(command).replaceAll(".", "_")].label;
}
registerPanel(name, {
	title: name,
	icon: "pi pi-video",
	tooltip: () => say().tooltip,
	show: (element) => tab.show(element),
	hide: () => tab.hide(),
	commands: commandNames.map((command) => ({
		id: commandId(command),
		label: labelOf(command),
		icon: commandIcons[command],
		combo: defaultCombos[command],
		run: () => void run(command)
	})),
	sendLabel: () => say().send,
	take: (file) => void take(file),
	version,
	url: "https://registry.comfy.org/nodes/ltx-aio",
	start() {
		if (!hasUnfinished(theStorage()) && !hasNews(theStorage())) return;
		tab.panel().then((panel) => panel.start(), sayNothing).catch(console.error);
	}
});
