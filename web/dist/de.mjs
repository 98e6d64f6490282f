// web/src/words/de/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}, ${reached} von ${stages}` : name,
	ready: (prompt) => `Das Video ist fertig: ${prompt}`,
	cancelled: "Der Lauf wurde abgebrochen.",
	report: "Meldung von ComfyUI",
	lines: "Befehle zum Kopieren",
	files: "Fehlende Dateien"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/de/advice.ts
var advice = {
	out_of_memory: (v) => ["Der Grafikspeicher hat nicht ausgereicht.", cardRemedy(v)],
	host_memory: (v) => ["Der Arbeitsspeicher hat nicht ausgereicht (nicht der Grafikspeicher).", v.stage === "load" || v.stage === "encode" ? "Andere Programme schließen oder kleinere Modelldateien wählen. Unter Windows hilft auch eine größere Auslagerungsdatei." : "Andere Programme schließen oder das Video kleiner oder kürzer machen."],
	preview_failed: () => ["Die Live-Vorschau ist fehlgeschlagen und hat den Lauf beendet.", "Ohne Vorschau erneut versuchen. Ein Update von ComfyUI oder des Node-Pakets, das die Vorschau zeichnet, kann das Problem beheben."],
	model_damaged: (v) => [`${v.file} lässt sich nicht lesen: Die Datei ist unvollständig oder kein Modell.`, "Die Datei löschen und erneut herunterladen. Meist wurde ein Download unterbrochen oder unter diesem Namen eine Webseite gespeichert."],
	model_unknown: (v) => [`${v.nodeClass} kann ${v.file} nicht laden: Es ist eine andere Art von Modell.`, "Eine andere Datei wählen oder diese in den richtigen Ordner verschieben: Checkpoints gehören in checkpoints, einzelne Transformer in diffusion_models, LoRAs in loras."],
	models_mixed: (v) => ["Die Modelldateien passen nicht zusammen.", `Dateien derselben Version verwenden: Transformer, Text-Encoder, Text-Projektion, beide VAEs, Upscaler und LoRAs müssen für ${v.family} sein.`],
	tokenizer_missing: () => ["Die Datei des Text-Encoders enthält keinen Tokenizer, der Prompt lässt sich also nicht kodieren.", "Den Text-Encoder aus einer einzigen Datei für ComfyUI verwenden, nicht die Teildateien des Originalmodells."],
	text_encoder_missing: (v) => ["Die gewählten Dateien enthalten keinen Text-Encoder.", `Die Gemma-Datei für ${v.family} als Text-Encoder wählen.`],
	vae_missing: (v) => ["Die gewählte Datei enthält kein Video-VAE.", `Einen vollständigen Checkpoint oder das Video-VAE für ${v.family} wählen.`],
	audio_vae_missing: (v) => ["Die gewählte Datei enthält kein Audio-VAE.", `Einen vollständigen Checkpoint oder das Audio-VAE für ${v.family} wählen.`],
	gguf_unknown: (v) => [`ComfyUI-GGUF unterstützt das Modell in ${v.file} nicht.`, `ComfyUI-GGUF aktualisieren oder ein anderes GGUF von ${v.family} wählen. Ein Text-Encoder taugt nicht als Transformer.`],
	input_broken: (v) => [`ComfyUI kann ${bare(v.name)} nicht lesen.`, "Eine andere Datei wählen oder diese in dem Programm öffnen, das sie erstellt hat, und neu exportieren."],
	sound_missing: (v) => [`${bare(v.name)} hat keinen Ton.`, "Eine Datei mit Tonspur wählen."],
	sound_start_beyond: (v) => [`Die Startzeit des Tons liegt hinter dem Ende von ${bare(v.name)}.`, "Eine frühere Startzeit wählen."],
	video_start_beyond: (v) => [`Die Startzeit liegt hinter dem Ende von ${bare(v.name)}.`, "Eine frühere Startzeit wählen."],
	rework_model_wrong: (v) => [`${v.file} ist kein Modell dafür.`, "Die Datei neu herunterladen: Unter ihrem Namen ist vielleicht eine andere gespeichert."],
	channels_differ: () => ["Die Töne haben unterschiedlich viele Kanäle; so kann ComfyUI sie nicht verbinden.", "Das Video mit Stereoton speichern und noch einmal verbinden."],
	guide_too_long: () => ["Ein Guide reicht über das Ende des Videos hinaus.", "Das Video länger machen."],
	guide_size: () => ["Diese Größe passt nicht zum Control-LoRA, das mit einer kleineren Kopie der Frames arbeitet.", "Eine Größe verwenden, die sich ohne Rest auf diese Kopie verkleinern lässt, oder das Union-Control-LoRA."],
	shapes_differ: () => ["Zwei Teile des Laufs haben unterschiedliche Dimensionen.", "Meist gehört ein Modell oder LoRA zu einer anderen LTX-Version: die Dateien unter „Modelle“ prüfen und hinzugefügte LoRAs entfernen."],
	sound_broken: () => ["Der erzeugte Ton ist fehlerhaft, das Video konnte daher nicht gespeichert werden.", "Die Bilder können in Ordnung sein: das Video ohne Ton speichern. Tritt das mit jedem Seed auf, ist vielleicht das Audio-VAE falsch."],
	sound_unsavable: () => ["ComfyUI konnte den Ton nicht speichern: AAC unterstützt seine Kanalzahl oder Abtastrate nicht.", "Die Bilder sind in Ordnung: das Video ohne Ton speichern oder das Audio in Stereo mit 48 kHz umwandeln und neu generieren."],
	first_pass_gone: () => ["Der gespeicherte erste Durchgang des Entwurfs fehlt oder ist nicht lesbar.", "Noch einmal fertigstellen: Der erste Durchgang wird wiederholt, das dauert länger."],
	save_disk_full: () => ["Das Laufwerk ist voll, das Video konnte nicht gespeichert werden.", "Platz schaffen und erneut versuchen: Bis ein anderer Lauf startet, hat ComfyUI alles bis auf das Speichern im Cache."],
	save_outside: () => ["Der Ordner für Videos ist ein Link, der aus dem Ausgabeordner von ComfyUI hinausführt; dort speichert dieses ComfyUI nicht.", "Den Link output/video durch einen Ordner ersetzen oder ComfyUI mit --output-directory und dem gewünschten Ordner starten. Dann erneut versuchen."],
	save_forbidden: () => ["ComfyUI darf nicht in seinen Ausgabeordner schreiben, oder der Ordner fehlt.", "ComfyUI Schreibrechte geben oder es mit einem anderen --output-directory starten. Dann erneut versuchen."],
	gpu_unusable: () => ["PyTorch kann diese Grafikkarte nicht verwenden.", "Das zu Karte und Treiber passende PyTorch installieren; welches das ist, steht im README von ComfyUI."],
	gpu_too_old: () => ["Dieses PyTorch kann solche Modelldateien auf dieser Grafikkarte nicht ausführen.", "fp8-Dateien statt nvfp4 wählen oder ein PyTorch für CUDA 13 installieren."],
	gpu_crashed: () => ["Der Grafiktreiber ist abgestürzt. Bis zu einem Neustart kann ComfyUI die Grafikkarte nicht verwenden.", "ComfyUI neu starten und erneut versuchen. Tritt es wieder auf, den Treiber aktualisieren und eine Übertaktung zurücknehmen."],
	gpu_transfer: () => ["Ein Modell ließ sich nicht auf die Grafikkarte übertragen.", "ComfyUI neu starten. Tritt es wieder auf, mit --disable-pinned-memory starten."],
	device_mismatch: () => ["Teile eines Modells lagen auf verschiedenen Geräten.", "Alle Modelle entladen und erneut versuchen. Tritt es wieder auf, ComfyUI aktualisieren."],
	apple_dtype: () => ["GPUs von Apple können fp8- und fp4-Modelldateien nicht ausführen.", "bf16-Dateien oder ein GGUF wählen."],
	node_changed: (v) => [`${v.nodeClass} hat in diesem ComfyUI andere Eingänge, als LTX AIO kennt.`, "LTX AIO und ComfyUI aktualisieren, dann ComfyUI neu starten."],
	python_package_missing: (v) => [`Ein Python-Paket, das ComfyUI braucht, fehlt: ${v.message}.`, "Die requirements.txt von ComfyUI mit dem Python installieren, mit dem ComfyUI läuft, und es neu starten."]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "Alle Modelle entladen und erneut versuchen oder einen kleineren Text-Encoder wählen. Die Größe des Videos spielt hier keine Rolle." : "Den Low-VRAM-Modus einschalten: Der Text-Encoder läuft dann auf dem Prozessor. Die Größe des Videos spielt hier keine Rolle.";
		case "audio": return "Weniger vom Audio verwenden: Ein kürzeres Video braucht hier weniger Speicher.";
		case "rework": return "Ein kürzeres oder kleineres Video nehmen oder andere Programme schließen, die die Grafikkarte benutzen.";
		case "image":
		case "video":
		case "latent": return "Das Video kleiner oder kürzer machen: Bilder werden in seiner Größe vorbereitet.";
		case "upscale":
		case "diffuse_2": return "Das Video kleiner oder kürzer machen oder einen Entwurf rendern, der vor diesem Abschnitt endet.";
		case "decode": return lowVram ? "Das Video kleiner oder kürzer machen: Die Kacheln sind schon klein." : "In kleineren Kacheln dekodieren: Bis ein anderer Lauf startet, hat ComfyUI die fertigen Latents im Cache.";
		case "diffuse_1":
		case "save":
		case null: return "Das Video kleiner oder kürzer machen oder andere Programme schließen, die die Grafikkarte verwenden.";
	}
}
// web/src/words/de/alone.ts
var alone = {
	title: "Dieses Gerät koppeln",
	how: "Auf dem Rechner, auf dem ComfyUI läuft, in LTX AIO die Einstellungen öffnen und unter „Handy und Tablet“ „Code anzeigen“ wählen.",
	code: "Code",
	pair: "Koppeln",
	pairing: "Wird gekoppelt…",
	noCookie: "Der Browser hat die Kopplung nicht behalten. Erlaube Cookies für diese Seite und versuche es erneut.",
	off: "Diese Seite ist ausgeschaltet.",
	offRemedy: "Schalte sie in den Einstellungen von LTX AIO ein, auf dem Rechner, auf dem ComfyUI läuft.",
	users: "Dieses ComfyUI hat mehrere Benutzer.",
	usersRemedy: "Öffne einmal die Seite von ComfyUI in diesem Browser, wähle dort einen Benutzer und komm zurück.",
	usersPair: "Kopple dieses Gerät mit einem Code, den dein Benutzer in den Einstellungen anzeigt.",
	again: "Erneut versuchen",
	settings: {
		title: "Handy und Tablet",
		turn: "Seite für Handy und Tablet",
		turnHelp: "Nur dieses Panel, auf einer eigenen Seite, für Geräte in deinem Netzwerk. Jedes Gerät wird einmal mit einem Code gekoppelt.",
		opens: "Der Code schützt nur diese Seite und das, was das Panel von ihr aus abruft. ComfyUI hat keine Anmeldung: Mit --listen gestartet, kann jeder in deinem Netzwerk ComfyUI selbst öffnen, ohne Code.",
		on: "Die Seite für Handy und Tablet ist eingeschaltet.",
		off: "Die Seite für Handy und Tablet ist ausgeschaltet.",
		notHere: "Ändern lässt sich das auf dem Rechner, auf dem ComfyUI läuft, unter localhost.",
		noAddress: "Keine Adresse im Netzwerk gefunden. Ohne --listen gestartet, antwortet ComfyUI nur diesem Rechner: Starte es mit --listen. Sonst öffne die Adresse dieses Rechners, gefolgt von /ltx_aio/app.",
		addresses: "Adresse für das Handy",
		code: "Code",
		codeHelp: (minutes) => minutes === 1 ? "Koppelt ein Gerät. Noch eine Minute gültig." : `Koppelt ein Gerät. Noch ${minutes} Minuten gültig.`,
		showCode: "Code anzeigen",
		anotherCode: "Anderen Code anzeigen",
		paired: "Gekoppelte Geräte",
		unnamed: "Gerät",
		since: (date) => `seit ${date}`,
		forget: (name) => `${name} vergessen`,
		forgetAll: "Alle Geräte vergessen"
	}
};
// web/src/words/de/batch.ts
/** Die Karte einer Serie. */
var batch = {
	strength: (strength) => `Stärke ${strength}`,
	label: (count, prompt) => `Serie von ${count}: ${prompt}`,
	span: (from, to, video) => `Nachdreh ${from}–${to} s von ${video}`,
	poster: (number, what) => `${number}: ${what}`,
	chosen: "gewählt",
	choose: (number) => `${number} wählen`,
	ready: (ready, count) => ready === count ? `${count} Videos` : `${ready} von ${count} fertig`,
	waiting: "wartet",
	running: "in Arbeit",
	failed: "fehlgeschlagen",
	play: "Alle abspielen",
	pause: "Alle anhalten",
	finish: (count) => count === 1 ? "Das gewählte fertigstellen" : `Die ${count} gewählten fertigstellen`,
	compare: "Die beiden vergleichen",
	hideOthers: "Die anderen ausblenden",
	clear: "Keines wählen",
	more: (count) => `${count} weitere zeigen`,
	inStrip: (count, what) => `Serie von ${count}, ${what}`,
	keys: "Tasten 1 bis 9 wählen, Pfeiltasten bewegen, Enter zeigt, F stellt fertig, S macht zum Favoriten, X blendet aus, C vergleicht, Leertaste spielt ab oder hält an."
};
// web/src/words/numbers.ts
/** Making a formatter takes longer than using it. */
var formatters = /* @__PURE__ */ new Map();
function decimalIn(locale, value, max, min) {
	const key = `${locale} ${max} ${min}`;
	const known = formatters.get(key);
	if (known) return known.format(value);
	const made = new Intl.NumberFormat(locale, {
		maximumFractionDigits: max,
		minimumFractionDigits: min,
		useGrouping: false
	});
	formatters.set(key, made);
	return made.format(value);
}
/** For a catalogue: it is loaded separately, and doesn't know the panel's language. */
function numbersIn(locale) {
	const decimal = (value, max = 2, min = 0) => decimalIn(locale, value, max, min);
	return {
		decimal,
		stated(value) {
			if (value === void 0 || value === null || Number.isNaN(value)) return "–";
			if (typeof value === "string") return value;
			if (typeof value !== "number") return JSON.stringify(value);
			if (!Number.isFinite(value)) return value < 0 ? "−∞" : "∞";
			return Math.abs(value) < 1e21 ? decimal(value, 6) : String(value);
		},
		madeIn: ({ width, height, frames, seconds }, one, many) => `${frames} ${frames === 1 ? one : many}, ${decimal(seconds, 2)} s, ${width}×${height}`
	};
}
// web/src/words/de/numbers.ts
var { decimal, stated, madeIn } = numbersIn("de");
// web/src/words/de/buttons.ts
var buttons = {
	retry: "Erneut versuchen",
	useFamily: (name) => `${name} verwenden`,
	retryAnyway: "Trotzdem erneut versuchen",
	unloadAndRetry: "Modelle entladen und erneut versuchen",
	retryWithoutPreview: "Ohne Live-Vorschau erneut versuchen",
	retryDefaultLength: "Mit der Standardlänge erneut versuchen",
	retryWith: (how) => `${how.charAt(0).toUpperCase()}${how.slice(1)} erneut versuchen`,
	with: {
		lowVram: "im Low-VRAM-Modus",
		lowVramAt: (size) => `im Low-VRAM-Modus mit ${size}`,
		edges: "nur mit den Kanten",
		size: (size) => `mit ${size}`,
		seconds: (seconds) => `mit ${seconds} ${seconds === 1 ? "Sekunde" : "Sekunden"}`,
		draft: (size) => `als Entwurf mit ${size}`
	},
	smallTiles: "In kleineren Kacheln dekodieren",
	finishAgain: "Noch einmal fertigstellen",
	saveSilent: "Ohne Ton speichern",
	fittingSize: (size) => `Größe auf ${size} ändern und erneut versuchen`,
	soundFromStart: "Audio bei 0 s starten",
	inParts: (parts) => `Alles verwenden, in etwa ${parts} Teilen`,
	wholeSound: (seconds) => `Das ganze Audio verwenden (${decimal(seconds, 1, 1)} s)`,
	videoFrom: (seconds) => `Video bei ${decimal(seconds, 1)} s starten`,
	videoFromStart: "Video bei 0 s starten",
	chooseAnother: "Andere Datei wählen",
	report: "Bericht kopieren",
	openModels: "„Modelle“ öffnen",
	showInModels: "In „Modelle“ zeigen",
	openSettings: "„Einstellungen“ öffnen",
	openPage: "Bei Hugging Face öffnen",
	openLicence: "Lizenz öffnen",
	chooseFolder: "Anderen Ordner wählen",
	accepted: "Lizenz angenommen, erneut versuchen",
	moved: "Datei verschoben, erneut versuchen",
	resume: "Fortsetzen",
	download: "Herunterladen",
	downloadSize: (size) => `Herunterladen (${size})`,
	downloadAgain: "Erneut herunterladen",
	downloadMissing: "Fehlende Dateien laden",
	addTo: (folder) => `In ${folder} aufnehmen`,
	generatedSound: "Generierten Ton verwenden",
	turnOff: (setting) => `„${setting}“ ausschalten`,
	usePreset: (preset) => `„${preset}“ verwenden`,
	smaller: (percent) => `Video kleiner: ${percent} %`,
	useSize: (size) => `${size} verwenden`
};
// web/src/words/de/compare.ts
var compare = {
	verb: "Vergleichen",
	verbHint: "Zwei Ergebnisse im Gleichlauf vergleichen: erst bei dem einen, dann beim anderen",
	withMarked: "Mit dem vorgemerkten vergleichen",
	onlyOne: "Dafür braucht es ein zweites Video.",
	marked: {
		label: "Vergleich",
		with: (run) => `${run} vergleichen mit:`,
		draft: "Seinem Entwurf",
		finish: "Seinem Video in voller Größe",
		seed: (seed) => `Seed ${seed}`,
		or: "Oder bei einem anderen Ergebnis „Vergleichen“ (C) wählen.",
		cancel: "Vergleich abbrechen"
	},
	label: "Vergleich zweier Ergebnisse",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}: ${run}`,
	layout: "Anordnung",
	layouts: {
		divider: "Trennlinie",
		side: "Nebeneinander"
	},
	sound: "Ton",
	silent: "Aus",
	soundOf: (letter) => `Ton von ${letter}`,
	noSound: "Kein Ton",
	divider: "Trennlinie zwischen A und B",
	dividerAt: (percent) => `${percent} % A, ${100 - percent} % B`,
	dividerKeys: "Links und rechts verschieben die Trennlinie; Pos1 zeigt nur B, Ende nur A.",
	keys: "Die Leertaste spielt beide ab oder hält sie an; Komma und Punkt gehen einen Frame zurück oder vor, links und rechts eine Sekunde; A und B wählen den Ton, M schaltet ihn aus; F zeigt das Vollbild.",
	swap: "A und B tauschen",
	full: "Vollbild",
	close: "Vergleich schließen",
	keep: (kept, other) => `${kept} behalten, ${other} ausblenden`,
	keepHint: (kept, other) => `Macht ${kept} zum Favoriten und blendet ${other} in Erstellen aus; im Verlauf bleibt es`,
	kept: "Als Favorit behalten; das andere ist in Erstellen ausgeblendet.",
	differ: "Unterschiedliche Einstellungen",
	setting: "Einstellung",
	same: "Alle Einstellungen sind gleich.",
	none: "keine Angabe",
	on: "an",
	off: "aus",
	startOf: (input) => `${input}: Start`,
	lora: (file) => `LoRA ${file}`,
	unplayable: "Eines der Videos kann dieser Browser nicht abspielen."
};
// web/src/words/de/choosing.ts
var choosing = {
	label: "Ausgewählte Läufe",
	choose: (run) => `${run} auswählen`,
	count: (count) => `${count} ausgewählt`,
	finish: (drafts) => drafts === 1 ? "Entwurf fertigstellen" : `${drafts} Entwürfe fertigstellen`,
	favourite: "Zu den Favoriten",
	unfavourite: "Aus den Favoriten entfernen",
	download: (videos) => videos === 1 ? "Herunterladen" : `${videos} Videos herunterladen`,
	remove: "Aus dem Verlauf löschen; die Dateien bleiben",
	none: "Auswahl aufheben",
	removed: (runs) => `${runs} Läufe aus dem Verlauf gelöscht.`,
	removedFilesStay: (runs) => `${runs} Läufe aus dem Verlauf gelöscht. Dateien bleiben.`,
	removeFiles: "Auch die Dateien löschen",
	finished: (runs) => runs === 1 ? "Zum Fertigstellen eingereiht. Der Lauf erscheint unter „Erstellen“." : `${runs} Läufe eingereiht. Sie erscheinen unter „Erstellen“.`
};
// web/src/words/dates.ts
/** For a catalogue. Formatters are made once: making one takes longer than a hundred dates. */
function datesIn(locale) {
	const formatIn = (options) => {
		let format;
		return (milliseconds) => {
			format ??= new Intl.DateTimeFormat(locale, {
				...options,
				timeZone: "UTC"
			});
			const date = new Date(milliseconds);
			return format.format(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
		};
	};
	return {
		weekday: formatIn({ weekday: "long" }),
		date: formatIn({
			month: "long",
			day: "numeric"
		}),
		dateInYear: formatIn({
			year: "numeric",
			month: "long",
			day: "numeric"
		})
	};
}
// web/src/words/de/days.ts
var days = {
	today: "Heute",
	yesterday: "Gestern",
	...datesIn("de")
};
// web/src/words/de/details.ts
var details = {
	tools: "Dieser Lauf",
	previous: "Voriger Lauf",
	next: "Nächster Lauf",
	place: (at, of) => `${at} von ${of}`,
	inputs: "Eingaben",
	useInput: (input, mode) => `Verwenden als ${input} (${mode})`,
	from: (seconds) => `ab ${seconds} s`,
	loras: "LoRAs",
	second: (strength) => `, zweiter Durchgang ${strength}`,
	settings: "Einstellungen",
	size: "Größe",
	length: "Länge",
	lengthOf: (frames, fps, seconds) => `${frames} Frames mit ${fps} fps, ${seconds} s`,
	seed: "Seed",
	took: "Dauer",
	made: "Erstellt",
	file: "Datei"
};
// web/src/words/de/crop.ts
var crop = {
	of: (file) => `Zuschnitt von ${file}`,
	all: "Zeigt das ganze Bild.",
	cut: (parts) => `Abgeschnitten: ${parts}.`,
	left: (percent) => `${percent} % links`,
	right: (percent) => `${percent} % rechts`,
	top: (percent) => `${percent} % oben`,
	bottom: (percent) => `${percent} % unten`,
	keys: "Pfeiltasten verschieben ihn, mit Umschalt schneller. Plus und Minus vergrößern, 0 setzt ihn in die Mitte.",
	center: "Zuschnitt in die Mitte setzen"
};
// web/src/words/de/cuts.ts
var cuts = {
	group: (file) => `Ausschnitt aus ${file}`,
	label: "Ausschnitt",
	start: "Anfang",
	part: "Der Ausschnitt",
	end: "Ende",
	seconds: (seconds) => `${seconds} s`,
	span: (from, to, of) => `${from}–${to} s von ${of}`,
	until: (to, of) => `bis ${to} s von ${of}`,
	longest: (seconds) => `Ein Lauf kann bis zu ${seconds} s davon verwenden.`,
	play: "Ausschnitt abspielen",
	stop: "Anhalten",
	keys: "Links und rechts verschieben ihn, mit Umschalt weiter; Bild auf und Bild ab um seine Länge; Pos1 und Ende an die Enden. I und O setzen Anfang und Ende auf die Stelle des Zeigers oder der Wiedergabe. Die Leertaste spielt den Ausschnitt ab.",
	edits: {
		label: "Blenden, Lautstärke, Stille",
		fadeIn: "Einblenden",
		fadeOut: "Ausblenden",
		volume: "Lautstärke",
		before: "Stille davor",
		after: "Stille danach",
		apply: "Auf den Ausschnitt anwenden",
		help: "Speichert den Ausschnitt als neue WAV-Datei für diesen Lauf. Deine Datei bleibt unverändert."
	}
};
// web/src/words/de/estimates.ts
var estimates = {
	about: (time) => `etwa ${time}`,
	between: (from, to) => `${from} – ${to}`,
	secondsBetween: (from, to) => `${from}–${to} s`,
	minutesBetween: (from, to) => `${from}–${to} min`,
	seconds: (count) => `${count} s`,
	minutes: (count) => `${count} min`,
	hours: (count) => `${count} h`,
	over: (limit) => `über ${limit}`,
	none: "Noch keine Schätzung: Sie kommt mit dem ersten Lauf auf diesem Rechner.",
	open: "Das Modell wählt die Länge, die Zeit kann also abweichen.",
	memory: {
		failed: (size, seconds) => `Bei ${size} und ${seconds} s hat hier der Speicher nicht gereicht.`,
		beyond: "Größer als alles, was hier bisher in den Speicher gepasst hat.",
		try: (how) => `Lieber ${how}`
	}
};
// web/src/words/de/drafts.ts
var drafts = {
	finishWith: (preset) => `Fertigstellen mit ${preset}`,
	queued: "Zum Fertigstellen eingereiht. Der Lauf ist unter Erstellen zu sehen.",
	firstPassGone: "Der erste Durchgang des Entwurfs ist hier nicht gespeichert",
	firstPassRepeats: "Fertigstellen wiederholt ihn, deshalb dauert dieser Lauf länger.",
	firstPassesGone: (drafts) => drafts === 1 ? "Der erste Durchgang eines Entwurfs ist hier nicht gespeichert" : `Die ersten Durchgänge von ${drafts} Entwürfen sind hier nicht gespeichert`,
	firstPassesRepeat: "Fertigstellen wiederholt sie, deshalb dauern diese Läufe länger.",
	saved: (drafts, size) => `Erste Durchgänge von ${drafts === 1 ? "1 Entwurf" : `${drafts} Entwürfen`}: ${size}`,
	clear: "Löschen",
	clearHelp: "Die Entwürfe bleiben; Fertigstellen wiederholt dann den ersten Durchgang. Favoriten behalten ihren.",
	cleared: "Gelöscht. Nur Favoriten und Läufe in Arbeit behalten ihren ersten Durchgang.",
	keep: {
		title: "Entwürfe",
		days: "Erste Durchgänge aufheben für",
		dayCount: (days) => days === 1 ? "1 Tag" : `${days} Tage`,
		daysHelp: "Fertigstellen setzt darauf auf. Favoriten behalten ihren.",
		size: "Höchstens",
		sizeHelp: "Die ältesten werden zuerst gelöscht. Ein Entwurf von 5 Sekunden braucht etwa 2 MB."
	}
};
// web/src/words/de/engines.ts
var engines = {
	runOn: "Ausführen auf",
	here: "Dieses ComfyUI",
	freest: "Am wenigsten ausgelastet",
	title: "Andere Engines",
	help: "Läufe können auch auf anderen Rechnern ausgeführt werden. Wer diesen Server betreibt, trägt sie in eine Datei ein.",
	how: "Wie eine dazukommt, steht in docs/engines.md im Ordner von LTX AIO.",
	again: "Erneut prüfen",
	line: (name, state) => `${name}: ${state}`,
	ready: "bereit",
	readyPaid: "bereit, kostenpflichtig",
	asking: "wird geprüft …",
	away: "nicht erreichbar",
	old: (version) => `ComfyUI ${version} ist zu alt`,
	lacks: (thing) => `${thing} fehlt`,
	lacksFiles: (files) => `${files} Dateien fehlen`,
	costs: (name) => `Jeder Lauf auf ${name} kostet Geld, und Prompts, Eingaben und Videos verlassen diesen Rechner.`,
	agree: "Dort ausführen",
	disagree: "Abbrechen",
	at: (name) => `auf ${name}`,
	madeOn: "Gemacht auf",
	waitsFor: (name) => `wartet auf ${name}`,
	runHere: "Auf diesem ComfyUI ausführen",
	stays: {
		draft: "Wird auf diesem ComfyUI ausgeführt: Hier ist der erste Durchgang des Entwurfs gespeichert.",
		videos: "Wird auf diesem ComfyUI ausgeführt: Hier sind die Videos gespeichert."
	}
};
var engineProblems = {
	engine_lacks: (v) => [`${v.name} fehlt etwas: ${v.things}.`, "Dort installieren und in den Einstellungen erneut prüfen, oder auf diesem ComfyUI ausführen."],
	engine_old: (v) => [`Das ComfyUI ${v.version} von ${v.name} ist zu alt für ${v.of}.`, `Dort auf ${v.since} oder neuer aktualisieren oder auf diesem ComfyUI ausführen.`]
};
// web/src/words/de/extending.ts
var extending = {
	direction: "Anfügen",
	directions: {
		after: {
			label: "Nach dem Ende",
			hint: "Der neue Teil folgt auf den letzten Frame"
		},
		before: {
			label: "Vor dem Anfang",
			hint: "Der neue Teil führt zum ersten Frame hin"
		}
	},
	context: "Kontext",
	contextHelp: "Wie viel des Videos das Modell noch einmal sieht und hört, um Bewegung und Ton weiterzuführen.",
	contextFrames: (frames, seconds) => `${frames} Frames, ${seconds} s`,
	contextOnly: (frames) => `${frames} Frames`,
	saves: "Speichern",
	whole: "Das ganze Video",
	new: "Nur den neuen Teil"
};
var extendingProblems = {
	video_unknown: (v) => [`Wie viele Frames ${bare(v.name)} hat, ist nicht bekannt.`, "Das Backend von LTX AIO installieren, das sie zählt."],
	video_too_short_to_extend: (v) => [`Das Video hat ${v.frames} ${v.frames === 1 ? "Frame" : "Frames"}; um die Bewegung weiterzuführen, sind mindestens ${v.min} nötig.`, "Ein längeres Video wählen oder den letzten Frame in Bild zu Video verwenden."],
	video_size_odd: (v) => [`${bare(v.name)} hat ${v.width}×${v.height} Pixel: Ein Video mit ungeraden Seiten kann ComfyUI nicht speichern.`, "Um ein Pixel beschneiden, sodass beide Seiten gerade sind."],
	video_large: (v) => [`ComfyUI braucht etwa ${decimal(v.gigabytes, 0)} GB Arbeitsspeicher, um ${v.frames} Frames mit ${v.width}×${v.height} zu verbinden.`, "Wenn das nicht reicht, das Video auf seine letzten Sekunden kürzen oder nur den neuen Teil speichern."],
	video_too_large: (v) => [`ComfyUI bräuchte ${decimal(v.gigabytes, 0)} GB Arbeitsspeicher, um ${v.frames} Frames mit ${v.width}×${v.height} zu verbinden.`, "Das Video zuerst auf seine letzten Sekunden kürzen."],
	context_other: (v) => [`Der Kontext hat ${v.context} statt ${v.asked} Frames: Das Modell nimmt 9, 17, 25 und so weiter, so viele das Video hat.`, "Nichts tun oder einen anderen Kontext wählen."],
	sound_not_joined: (v) => [`${bare(v.name)} hat ${v.channels} Tonkanäle; erzeugter Ton lässt sich nur an Mono und Stereo anfügen.`, "Zuerst auf Stereo abmischen."]
};
// web/src/words/de/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "sie fehlt";
		case "dangling": return "sie ist ein Link auf eine fehlende Datei";
		case "empty": return "sie ist leer";
		case "header": return "ihr Header lässt sich nicht lesen";
		case "size": return "sie ist unvollständig";
		case "magic": return "sie ist keine GGUF-Datei";
		case "random": return "sie enthält Zufallszahlen, zum Messen";
		default: return "sie lässt sich nicht lesen";
	}
} };
// web/src/words/de/files.ts
var kinds = {
	checkpoint: "ein Checkpoint",
	transformer: "ein Transformer",
	textEncoder: "ein Text-Encoder",
	textProjection: "eine Text-Projektion",
	videoVae: "ein Video-VAE",
	audioVae: "ein Audio-VAE",
	upscaler: "ein Upscaler",
	durationHead: "ein Duration-Head",
	lora: "ein LoRA",
	icLora: "ein IC-LoRA",
	distilledLora: "ein Destillations-LoRA",
	textEncoderLora: "ein LoRA für Text-Encoder"
};
var files$2 = {
	label: "Modelldateien",
	model: "Modell",
	kindOf: (kind) => kinds[kind] ?? "eine andere Art von Datei",
	upscaler: (axis, factor) => axis === "time" ? "ein Upscaler für die Bildrate" : `ein Upscaler für ×${factor}`,
	generation: (name) => `LTX-${name}`,
	missing: "Nicht vorhanden",
	fits: {
		vram: "Passt in den Grafikspeicher.",
		ram: "Größer als der Grafikspeicher: Ein Teil bleibt im Arbeitsspeicher, das ist langsamer.",
		neither: "Größer als Grafikspeicher und Arbeitsspeicher zusammen.",
		nvfp4: "nvfp4 braucht eine RTX-50-Karte und PyTorch für CUDA 13.",
		apple: "GPUs von Apple können mit dieser Genauigkeit nicht rechnen."
	},
	use: (file) => `${file} verwenden`,
	switchOff: (file) => `${file} ausschalten`,
	useAutomatic: "Automatische Datei verwenden",
	useIt: "Verwenden",
	inUse: "In Verwendung"
};
// web/src/words/de/footer.ts
var footer = {
	generate: (count) => count > 1 ? `Generieren × ${count}` : "Generieren",
	sending: "Wird gesendet …",
	control: "Strg",
	waiting: (count) => count > 1 ? `${count} Videos starten, sobald die Dateien da sind.` : "Startet, sobald die Dateien da sind.",
	dontGenerate: "Nicht generieren",
	files: {
		label: "Modelldateien",
		download: "Fehlende Dateien laden",
		count: (files) => files === 1 ? "1 Datei" : `${files} Dateien`,
		atLeast: (size) => `mindestens ${size}`,
		free: (size) => `${size} frei`,
		noRoom: "Nicht genug Speicherplatz.",
		makeRoom: (size) => `${size} freigeben oder einen Ordner auf einem anderen Datenträger wählen.`,
		which: (files) => files === 1 ? "Datei und Ordner" : "Dateien und Ordner",
		byHand: (files) => `${files === 1 ? "Eine Modelldatei fehlt" : `${files} Modelldateien fehlen`}. Auf dem Rechner mit ComfyUI ein Terminal in dem Ordner öffnen, der den ComfyUI-Ordner enthält, und ausführen:`,
		noShim: "Downloads sind nicht verfügbar: Das Backend von LTX AIO antwortet nicht."
	}
};
// web/src/words/de/form.ts
var form = {
	mode: "Modus",
	family: "Modell",
	familyFrom: (version) => `ab ComfyUI ${version}`,
	media: {
		optional: "optional",
		replace: (file) => `${file} ersetzen`,
		remove: (file) => `${file} entfernen`,
		picker: (input) => `Datei für ${input}`,
		give: "Ablegen, einfügen oder auswählen",
		upTo: (megabytes) => `Bis ${megabytes} MB.`,
		upload: (file) => `${file} wird hochgeladen`,
		cancelUpload: "Hochladen abbrechen",
		dismiss: "Hinweis schließen",
		keeps: (file) => `${file} wird weiter verwendet.`,
		ofResult: {
			last: "Letzten Frame nehmen",
			first: "Ersten Frame nehmen",
			audio: "Seinen Ton nehmen",
			video: "Das Ergebnis nehmen"
		},
		ofResultHint: "Aus dem Ergebnis auf der Bühne",
		startAt: "Start bei",
		withSound: "mit Ton",
		noSound: "ohne Ton",
		noPreview: "Keine Vorschau: Dieser Browser kann die Datei nicht anzeigen, oder sie fehlt im Eingabeordner von ComfyUI.",
		noPicture: "Es ist kein Bild, das dieser Browser öffnen kann."
	},
	placing: {
		label: (file) => `Möglichkeiten für ${file}`,
		where: (file) => `Wohin soll ${file}?`,
		made: (file) => `${file} wurde mit LTX AIO erstellt.`,
		notMade: (file) => `${file} wurde nicht mit LTX AIO erstellt.`,
		nothing: (file) => `${file} ist weder Bild noch Audio noch Video.`,
		useSettings: "Einstellungen übernehmen",
		useAs: "Verwenden als:",
		orUseAs: "Oder verwenden als:",
		place: (input, mode) => `${input} (${mode})`,
		pick: "Einstellungen aus Video übernehmen …"
	},
	undo: {
		label: "Letzte Änderung am Formular",
		run: "Einstellungen des Laufs übernommen.",
		runChanged: "Einstellungen des Laufs, seitdem geändert.",
		videoChanged: (file) => `Einstellungen aus ${file}, seitdem geändert.`,
		undone: "Die Änderung ist rückgängig gemacht.",
		prompts: {
			take: "Der verbesserte Prompt hat deinen ersetzt.",
			earlier: "Ein früherer Prompt hat deinen ersetzt.",
			sample: "Ein Beispiel hat deinen Prompt ersetzt.",
			pattern: "Der Prompt hat die Form, die das LoRA kennt.",
			tool: "Deine Worte stehen im Prompt des Werkzeugs."
		},
		promptsChanged: {
			take: "Der verbesserte Prompt hat deinen ersetzt und wurde seitdem bearbeitet.",
			earlier: "Ein früherer Prompt hat deinen ersetzt und wurde seitdem bearbeitet.",
			sample: "Ein Beispiel hat deinen Prompt ersetzt und wurde seitdem bearbeitet.",
			pattern: "Der Prompt hat die Form, die das LoRA kennt; seitdem bearbeitet.",
			tool: "Deine Worte stehen im Prompt des Werkzeugs, der seitdem bearbeitet wurde."
		},
		slot: (file, before) => `${file} hat ${before} ersetzt.`,
		undo: "Rückgängig",
		forward: "Wiederherstellen",
		redo: "Einstellungen wieder übernehmen",
		last: (what) => `Rückgängig: ${what}`
	},
	prompt: {
		label: "Prompt",
		placeholder: "Handlung, Aussehen und Ton beschreiben",
		negative: "Negativer Prompt",
		changed: "geändert",
		unwanted: "Was im Video nicht vorkommen soll",
		reset: "Zurücksetzen",
		idle: (preset, uses) => `Ohne Wirkung mit „${preset}“, das ohne Guidance läuft. „${uses}“ verwendet ihn.`,
		idleHere: (mode) => `Hier ohne Wirkung: ${mode} läuft ohne Guidance.`
	},
	preset: "Preset",
	size: {
		label: "Größe",
		scale: "Auflösung",
		width: "Breite",
		height: "Höhe",
		asPicture: "Wie das Bild",
		asVideo: "Wie das Video",
		custom: "Eigene Größe",
		ratioDiffers: "Anderes Seitenverhältnis",
		crop: "Zuschneiden",
		pad: "Mit Rändern einpassen"
	},
	length: {
		label: "Länge",
		added: "Hinzufügen",
		frameRate: "Bildrate",
		auto: "auto",
		autoIs: (seconds) => `auto: ${seconds}`,
		byModel: "Länge vom Modell gewählt",
		maxLength: "Höchstens"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames} Frames mit ${fps} fps, ${seconds} s · ${size}`,
		upTo: (frames) => `bis zu ${frames}`,
		finished: (size) => `fertiggestellt ${size}`,
		unsettled: "→ Größe und Länge stehen noch nicht fest"
	},
	machine: {
		change: "Ändern",
		what: "(Einstellungen für diesen Rechner)"
	},
	seed: {
		label: "Seed",
		roll: "Neuen Seed würfeln",
		keep: "Diesen Seed behalten",
		variations: "Varianten",
		list: "Liste …"
	},
	loras: {
		label: "LoRAs",
		inUse: (count) => `LoRAs (${count})`,
		unnamed: "LoRA ohne Datei",
		add: "LoRA hinzufügen",
		library: "LoRA-Bibliothek",
		search: "LoRAs durchsuchen",
		close: "LoRA-Bibliothek schließen",
		group: "Art des LoRAs",
		all: "Alle",
		addOne: "Hinzufügen",
		remove: (file) => `${file} entfernen`,
		use: (file) => `${file} verwenden`,
		strength: (file) => `Stärke von ${file}`,
		strengthSecond: (file) => `Stärke von ${file} im zweiten Durchgang`,
		both: "Stärke",
		firstPass: "1. Durchgang",
		secondPass: "2. Durchgang",
		apart: "Je Durchgang einstellen",
		alike: "In beiden gleich",
		trigger: (words) => `Trigger: ${words}`,
		base: (model) => `Für ${model}`,
		addTrigger: (words) => `„${words}“ in den Prompt einfügen`,
		addFirst: (words) => `„${words}“ an den Anfang des Prompts setzen`,
		pattern: (prompt) => `Prompt-Muster: ${prompt}`,
		addPattern: "Dieses Muster verwenden",
		patternTakes: (place) => `Setzt deinen Prompt für {${place}} ein; „Rückgängig“ stellt ihn wieder her.`,
		fillPlace: (place) => `{${place}} ausfüllen`,
		hasPattern: "Der Prompt folgt diesem Muster.",
		sayIt: (phrase) => `In Worten: ${phrase}`,
		experimental: (generation, family) => `Für ${generation} gemacht, mit ${family} experimentell. Eine Beschreibung im Prompt wirkt vielleicht besser.`,
		another: (generation, family) => `Für ${generation} gemacht, nicht für ${family}.`,
		unfit: (family) => `Kein LoRA für ${family}.`,
		advised: (strength) => `Empfohlene Stärke: ${decimal(strength, 2)}`,
		compare: (videos) => `${videos} Stärken vergleichen`,
		compares: (strengths) => `Reiht ein Video für jede Stärke ein (${strengths}), alle mit demselben Seed.`,
		notReady: "Verfügbar, sobald das Formular vollständig ist: Generieren sagt, was fehlt.",
		groups: {
			camera: "Kamera",
			style: "Stil",
			detail: "Details",
			control: "Steuerung",
			own: "Eigene Dateien"
		},
		hasTrigger: (words) => `„${words}“ ist im Prompt.`,
		none: "Keine LoRAs gefunden. LoRA-Dateien gehören in ComfyUI/models/loras."
	},
	advanced: {
		label: "Erweitert",
		set: (settings) => settings === 1 ? "1 Einstellung geändert" : `${settings} Einstellungen geändert`,
		control: "Aus dem Video übernehmen",
		controls: {
			canny: {
				label: "Kanten",
				hint: "Die Umrisse im Video (Canny)"
			},
			depth: {
				label: "Tiefe",
				hint: "Wie weit alles entfernt ist"
			},
			pose: {
				label: "Pose",
				hint: "Wie sich Personen bewegen"
			},
			none: {
				label: "Alles",
				hint: "Das Video selbst dient als Guide"
			}
		},
		sound: "Ton",
		sounds: {
			source: "Aus dem Video",
			generated: "Generiert"
		},
		noiseBed: "Leises Rauschen unter der Stimme",
		noiseBedHelp: "Nur das Modell hört es; das Video bekommt den sauberen Ton. Einen Versuch wert, wenn sich die Lippen nicht bewegen.",
		strengths: {
			toolStrength: "Stärke des Werkzeugs",
			controlStrength: "Stärke der Steuerung",
			imageStrength: "Stärke des Bildes",
			guideStrength: "Stärke des Guides"
		},
		slider: (label) => `${label}, Schieberegler`,
		reset: "Zurücksetzen",
		resets: (label, value) => `von ${label} auf ${value}`,
		steps: "Schritte",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `Bindet Mund und Bewegung an den Ton. Ein guter Anfang ist ${start}; ${off} schaltet sie aus. Der erste Durchgang ruft das Modell in jedem Schritt einmal mehr auf.`,
			detailGuidance: (start, off) => `Für mehr Details und ruhigere Bewegung. Ein guter Anfang ist ${start}; ${off} schaltet sie aus. Der erste Durchgang ruft das Modell in jedem Schritt einmal mehr auf.`,
			only: (presets) => `Nur mit „${presets}“.`,
			needs: (version) => `Braucht ComfyUI ${version} oder neuer.`,
			lacks: "Dieses ComfyUI hat die Node dafür nicht."
		},
		unguided: (preset, uses) => `Fest bei „${preset}“, das mit destillierten Schritten ohne Guidance läuft. „${uses}“ verwendet sie.`,
		loader: "Modelldateien",
		automatic: "Automatisch",
		automaticIs: (comesTo) => `Automatisch: ${comesTo}`,
		lowVram: "Low-VRAM-Modus",
		lowVramHelp: (scale) => `Lässt den Text-Encoder auf dem Prozessor laufen, dekodiert in kleinen Kacheln und begrenzt Videos auf ${scale}: langsamer, passt aber auf kleinere Karten.`,
		on: "An",
		off: "Aus",
		comesTo: {
			on: "an",
			off: "aus"
		}
	}
};
// web/src/words/de/health.ts
var health = {
	title: "Zustand dieses ComfyUI",
	check: "Dieses ComfyUI prüfen",
	checkHelp: "Prüft Versionen, Nodes, Modelldateien, Laufwerke und Arbeitsspeicher und schlägt Startoptionen vor.",
	back: "Zurück zu den Einstellungen",
	recheck: "Erneut prüfen",
	checking: "Wird geprüft …",
	copyAll: "Alles kopieren",
	copyHelp: "Kopiert einen Bericht auf Englisch und ohne private Pfade, zum Weitergeben an alle, die helfen.",
	copied: "Bericht kopiert",
	copiedDetail: "Überall dort einfügen, wo du um Hilfe bittest.",
	notCopied: "Der Browser hat das Kopieren nicht erlaubt",
	notCopiedDetail: "Den Text markieren und selbst kopieren.",
	mark: {
		ok: "in Ordnung",
		warning: "Hinweis",
		fault: "Problem"
	},
	verdict: {
		ok: "Alles in Ordnung.",
		warning: (count) => count === 1 ? "Funktioniert, mit einem Hinweis." : `Funktioniert, mit ${count} Hinweisen.`,
		fault: (count) => count === 1 ? "Ein Problem ist zu beheben." : `${count} Probleme sind zu beheben.`
	},
	areas: {
		versions: "Versionen",
		nodes: "Nodes",
		models: "Modelldateien",
		disk: "Speicherplatz",
		memory: "Arbeitsspeicher",
		flags: "Startoptionen"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "ComfyUI-Frontend",
		python: "Python",
		torch: "PyTorch"
	},
	down: "ComfyUI antwortet nicht.",
	startIt: "Neu starten oder in der Konsole nachsehen.",
	again: "Erneut versuchen",
	versionUnknown: (name) => `${name} nennt seine Version nicht.`,
	tooOld: (min, name) => `Zu alt: ${name} auf ${min} oder neuer aktualisieren.`,
	shimAbsent: "Das Backend von LTX AIO antwortet nicht: Downloads und die Prüfung von Dateien sind nicht verfügbar.",
	shimRemedy: "ComfyUI neu starten, dann in der Konsole nach LTX AIO suchen.",
	nodesFine: (classes, modes) => `Alle ${classes} Nodes der ${modes} Modi sind installiert, mit den nötigen Eingängen.`,
	otherNeeds: (family, version) => `${family} braucht ComfyUI ${version} oder neuer.`,
	otherFine: (family, nodes) => `Alle ${nodes} Nodes, die ${family} verwendet, sind installiert.`,
	neededBy: (modes) => `Gebraucht von: ${modes}.`,
	inputGone: (input, node) => `${node} hat den Eingang ${input} in diesem ComfyUI nicht mehr: Läufe lassen ihn weg.`,
	inputUnknown: (input, node) => `${node} verlangt in diesem ComfyUI den Eingang ${input}, den LTX AIO nicht kennt.`,
	updateUs: "LTX AIO im ComfyUI Manager aktualisieren.",
	modelsFine: (mode, count) => count === 1 ? `Die eine Datei für „${mode}“ ist vorhanden.` : `Alle ${count} Dateien für „${mode}“ sind vorhanden.`,
	missing: (mode, count, amount, atLeast) => `Für „${mode}“ ${count === 1 ? "fehlt 1 Datei" : `fehlen ${count} Dateien`}: ${atLeast ? "mindestens " : ""}${amount}.`,
	byHand: "Befehle zum Herunterladen stehen unter „Erstellen“.",
	download: "Herunterladen",
	broken: (file) => `${file} ist beschädigt.`,
	brokenRemedy: "Unter „Modelle“ entfernen und dann neu herunterladen.",
	fileMissing: (file) => `Die gewählte Datei ${file} fehlt.`,
	putInto: (folder) => `In ComfyUI/models/${folder} ablegen oder unter „Erweitert“ eine andere wählen.`,
	showModels: "Modelle zeigen",
	disk: (free, labels, more) => `${free} frei für ${labels}${more > 0 ? ` und ${more} weitere Ordner` : ""}.`,
	noRoom: (lacking) => `Nicht genug Platz für die fehlenden Dateien: ${lacking} freigeben.`,
	littleRoom: "Das ist wenig: Läufe schreiben auch temporäre Dateien.",
	locked: (label) => `ComfyUI kann nicht in ${label} schreiben.`,
	lockedRemedy: "Downloads sind dort nicht möglich. Die Rechte ändern oder unter „Modelle“ einen anderen Ordner wählen.",
	machineUnknown: "ComfyUI hat seine Hardware noch nicht gemeldet.",
	card: (name, all, free) => `${name}: ${all}, davon ${free} frei.`,
	memory: (all, free) => `Arbeitsspeicher: ${all}, davon ${free} frei.`,
	noCard: "Keine Grafikkarte: ComfyUI rechnet auf dem Prozessor.",
	noCardRemedy: "Läufe funktionieren, dauern aber sehr lange.",
	littleMemory: "Das ist wenig: andere Programme schließen.",
	unload: "Modelle entladen",
	cramped: (room) => `Grafik- und Arbeitsspeicher zusammen sind kleiner als die ${room} GB, die ein Checkpoint braucht: unter „Erweitert“ ein GGUF wählen.`,
	startedWith: (flag) => `ComfyUI wurde mit ${flag} gestartet.`,
	leaveOut: "Entfernen.",
	flagsFine: (flags) => flags === "" ? "Keine problematischen Startoptionen." : `${flags}: keine Probleme.`,
	flagsUnknown: "ComfyUI nennt seine Startoptionen nicht.",
	command: "ComfyUI so starten",
	commandHelp: "Zusätzlich zu den bisherigen Optionen angeben. In ComfyUI Desktop: Einstellungen, Server-Config. Mit comfy-cli: nach „comfy launch --“.",
	commandNone: "Dieser Rechner braucht keine Startoptionen: Die Standardwerte von ComfyUI passen.",
	copyCommand: "Befehl kopieren",
	commandCopied: "Befehl kopiert",
	commandCopiedDetail: "ComfyUI beenden und mit diesem Befehl neu starten.",
	alreadySet: "schon in Gebrauch",
	flags: {
		cpu: "Ohne Grafikkarte startet ComfyUI nur damit.",
		reserve: (vram) => `Die Karte hat ${vram} GB. Damit bleibt ein Teil für Bildschirm und andere Programme frei, und Läufe scheitern nicht kurz vor Schluss (geschätzt).`,
		lowVram: "Dieser Rechner hat kein Dynamic VRAM: Damit bleiben Text-Encoder von der Karte fern.",
		pinned: (ram) => `${ram} GB Arbeitsspeicher: ComfyUI würde bis zu 90 % davon fest belegen (pinned memory), und das System könnte sie nicht auslagern.`,
		amdPinned: "Auf AMD-Karten kann LTX mit fest belegtem Speicher beim Laden hängen bleiben (von anderen berichtet).",
		amdOffload: "Auf AMD-Karten auch berichtet, wenn Gewichte während der Berechnung verschoben werden.",
		uploads: (limit) => `Uploads sind auf ${limit} MB begrenzt; Videos für die Stilübertragung sind oft größer.`
	},
	harm: {
		allOnCard: (family) => `Damit bleiben alle Modelle auf der Karte, die für ${family} zu klein ist, und Dynamic VRAM ist abgeschaltet.`,
		noDynamic: "Damit ist Dynamic VRAM abgeschaltet, das auch größere Modelle als die Karte gut laufen lässt.",
		reload: "Modelle werden nach jedem Lauf entladen und für den nächsten neu geladen.",
		noCache: "„Fertigstellen“ und „Neuer Seed“ wiederholen alles, weil zwischen Läufen nichts im Cache bleibt.",
		noMetadata: "Videos enthalten ihre Einstellungen nicht; sie lassen sich hier also nicht wieder übernehmen.",
		cpuVae: "Das Dekodieren auf dem Prozessor dauert Minuten.",
		wide: "Gewichte brauchen zwei- bis viermal so viel Speicher."
	}
};
// web/src/words/de/history.ts
var history = {
	label: "Verlauf",
	search: "Prompts, Dateinamen und Seeds durchsuchen",
	searchHint: "Prompts, Dateien, Seeds suchen",
	filters: "Filter",
	filtersSet: (count) => count === 1 ? "1 Filter aktiv" : `${count} Filter aktiv`,
	favouritesOnly: "Nur Favoriten",
	mode: "Modus",
	allModes: "Alle Modi",
	allFamilies: "Alle Modelle",
	preset: "Preset",
	allPresets: "Alle Presets",
	state: "Ergebnis",
	allStates: "Alle Läufe",
	states: {
		completed: "Videos",
		failed: "Fehlgeschlagen",
		cancelled: "Abgebrochen"
	},
	order: "Reihenfolge",
	orders: {
		newest: "Neueste zuerst",
		oldest: "Älteste zuerst",
		longest: "Längste zuerst",
		slowest: "Langsamste zuerst"
	},
	from: "Von",
	to: "Bis",
	firstDay: "An diesem Tag oder danach erstellt",
	lastDay: "An diesem Tag oder davor erstellt",
	count: (shown, all) => {
		if (shown < all) return `${shown} von ${all} Läufen`;
		return all === 1 ? "1 Lauf" : `${all} Läufe`;
	},
	countVideos: (shown, all) => {
		if (shown < all) return `${shown} von ${all} Videos`;
		return all === 1 ? "1 Video" : `${all} Videos`;
	},
	clear: "Zurücksetzen",
	clears: "Alle Videos zeigen, die neuesten zuerst",
	others: (failed, cancelled) => [...failed > 0 ? [`${failed} fehlgeschlagen`] : [], ...cancelled > 0 ? [`${cancelled} abgebrochen`] : []].join(", "),
	showOthers: "Anzeigen",
	runs: "Läufe",
	empty: "Deine Videos werden hier aufbewahrt.",
	noneLike: "Keine passenden Läufe.",
	noVideos: "Noch keine Videos.",
	batch: (count) => `${count} Läufe`,
	backToAll: "Zurück zu allen Läufen",
	older: "Ältere laden",
	noneOlder: "Keine älteren Läufe.",
	olderUnreachable: "Ältere Läufe konnten nicht geladen werden: ComfyUI antwortet nicht.",
	tryAgain: "Erneut versuchen",
	dropHint: "Ein Video aus LTX AIO hierher ziehen, um seine Einstellungen zu übernehmen, auch von einem anderen Rechner.",
	favourite: "Favorit",
	seed: (seed) => `Seed ${seed}`,
	seconds: (seconds) => `${seconds} s`,
	noPicture: "Keine Vorschau",
	fileGone: "Datei fehlt",
	failed: "Fehlgeschlagen",
	cancelled: "Abgebrochen",
	notYet: "Noch nicht fertig",
	run: "Lauf",
	back: "Zurück zu allen Läufen",
	remove: "Aus dem Verlauf löschen; die Datei bleibt",
	videoOf: (mode) => `Video: ${mode}`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("de", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "Mit neuem Seed eingereiht. Der Lauf erscheint unter „Erstellen“.",
	removed: "Gelöscht.",
	removedFileStays: "Aus dem Verlauf gelöscht. Die Datei bleibt.",
	undo: "Rückgängig",
	removeFile: "Auch die Datei löschen",
	close: "Schließen",
	imported: "Einstellungen aus einem Video",
	importedInForm: (file) => `Einstellungen aus ${file} übernommen.`
};
// web/src/words/de/inputs.ts
var inputs = {
	firstFrame: {
		label: "Anfangsbild",
		hint: "Das Bild, mit dem das Video beginnt."
	},
	lastFrame: {
		label: "Endbild",
		hint: "Das Bild, mit dem das Video endet."
	},
	portrait: {
		label: "Porträt",
		hint: "Die Person, die spricht oder singt."
	},
	styleImage: {
		label: "Stilbild",
		hint: "Optional: der erste Frame im neuen Stil."
	},
	sound: {
		label: "Audio",
		hint: "Musik oder Sprache, unverändert verwendet."
	},
	speech: {
		label: "Sprache",
		hint: "Was das Porträt spricht oder singt, unverändert verwendet."
	},
	voice: {
		label: "Stimmprobe",
		hint: "Fünf Sekunden Sprache in der Stimme, die sprechen soll."
	},
	video: {
		label: "Video",
		hint: "Gibt die Bewegung vor."
	},
	treated: {
		label: "Video",
		hint: "Woran das Werkzeug arbeitet; der Ton bleibt, wie er ist."
	},
	retaken: {
		label: "Video",
		hint: "Bleibt außerhalb des Abschnitts, wie es ist."
	},
	extended: {
		label: "Video",
		hint: "Bleibt, wie es ist; der neue Teil führt es fort."
	}
};
// web/src/words/de/jobs.ts
var jobs = {
	runs: "Läufe",
	cancelsOnlyOurs: "Läufe anderer sind nicht betroffen",
	run: {
		cancel: "Diesen Lauf abbrechen",
		preview: "Vorschau dieses Laufs",
		progress: "Fortschritt dieses Laufs",
		cancelling: "Wird abgebrochen …",
		sending: "Wird gesendet …",
		kept: "Gespeichert; wird gesendet, sobald ComfyUI antwortet",
		notSent: "Noch nicht gesendet: ComfyUI hat diesen Lauf nie erhalten. Neuer Versuch läuft …",
		send: "Jetzt senden",
		place: (place, of) => `${place}. von ${of}`,
		stage: (name, reached, stages) => `${name} · ${reached} von ${stages}`,
		step: (step, steps) => `Schritt ${step} von ${steps}`,
		elapsed: (time) => `seit ${time}`,
		left: (time) => `noch etwa ${time}`,
		late: "länger als erwartet",
		almostDone: "fast fertig"
	},
	loading: {
		sized: (size) => `Zuerst wird ein Modell von etwa ${size} GB geladen.`,
		models: "Zuerst werden große Modelle geladen.",
		onlyOnce: "Nur beim ersten Mal so langsam.",
		slowOnce: "nur beim ersten Mal so langsam",
		now: (doing) => `Jetzt: ${doing}.`,
		reads: {
			checkpoint: "Checkpoint wird geladen",
			transformer: "Transformer wird geladen",
			textEncoder: "Text-Encoder wird geladen",
			audioVae: "Audio-VAE wird geladen",
			videoVae: "Video-VAE wird geladen",
			lora: "LoRA wird geladen",
			upscaler: "Upscaler wird geladen",
			durationHead: "Duration-Head wird geladen",
			depth: "Tiefenmodell wird geladen",
			pose: "Posenmodell wird geladen",
			smoother: "Interpolationsmodell wird geladen",
			enlarger: "Upscale-Modell wird geladen",
			prompt: "Prompt wird kodiert",
			firstStep: "Modell wird für den ersten Schritt auf das Gerät verschoben"
		}
	},
	news: {
		ready: "Das Video ist fertig. Ansehen",
		failed: "Lauf fehlgeschlagen. Warum?"
	},
	results: {
		label: "Ergebnisse",
		none: "Hier erscheinen deine Videos.",
		older: (runs) => `${runs} weitere im Verlauf`,
		cancelled: (prompt) => `Abgebrochen: ${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [`${cancelled} abgebrochen`] : [], ...failed > 0 ? [`${failed} fehlgeschlagen`] : []].join(", "),
		show: "Anzeigen",
		again: "Erneut versuchen",
		hide: "Hier ausblenden"
	},
	result: {
		frames: (frames) => `${frames} Frames`,
		seed: (seed) => `Seed ${seed}`,
		gone: "Die Datei fehlt.",
		use: "Einstellungen übernehmen"
	},
	failure: {
		stage: (name) => `Fehlgeschlagen im Abschnitt „${name}“.`,
		hide: "Hier ausblenden; bleibt im Verlauf"
	}
};
// web/src/words/de/keyframes.ts
var keyframes = {
	label: "Keyframes",
	add: "Bilder oder Videos hinzufügen",
	full: (max) => `Mehr als ${max} Keyframes gehen nicht.`,
	picker: "Bilder oder Videos für Keyframes auswählen",
	keys: "Links und rechts verschieben um einen Frame, mit Umschalt um zehn; ein Clip springt an die nächste mögliche Stelle. Pos1 und Ende verschieben zum ersten oder letzten freien Frame. Auf und ab wählen einen anderen Keyframe. Entf entfernt, Strg+D dupliziert.",
	first: "Anfangsbild",
	last: "Endbild",
	at: (seconds) => `Keyframe bei ${seconds} s`,
	clipAt: (seconds) => `Clip bei ${seconds} s`,
	place: (seconds, frame, of) => `${seconds} s, Frame ${frame} von ${of}`,
	clipPlace: (from, to, frame, last, of) => `${from}–${to} s, Frames ${frame} bis ${last} von ${of}`,
	time: "Zeit",
	strength: "Stärke",
	strengthOf: (input) => `${input}: Stärke`,
	snapped: (seconds, frame) => `→ Frame ${frame}, ${seconds} s`,
	clipSnapped: (from, to, frame, last) => `→ Frames ${frame} bis ${last}, ${from}–${to} s`,
	start: "Video ab",
	length: "Länge",
	swap: "Mit dem nächsten tauschen",
	duplicate: "Duplizieren",
	remove: "Entfernen",
	done: {
		added: (what) => `${what} ist ein weiterer Keyframe.`,
		removed: (what) => `${what} ist kein Keyframe mehr.`,
		moved: (what) => `${what} wurde verschoben.`,
		swapped: (what) => `${what} hat den Platz getauscht.`,
		duplicated: (what) => `${what} wurde dupliziert.`
	},
	sending: (name, percent) => `${name}: ${percent} %`,
	dismiss: "Ausblenden",
	longer: (seconds) => `Auf ${decimal(seconds)} s verlängern`,
	moveTo: (seconds) => `Nach ${decimal(seconds, 2)} s verschieben`,
	shortenTo: (seconds) => `Auf ${decimal(seconds, 2)} s kürzen`,
	fromSecond: (seconds) => `Ab ${decimal(seconds, 1)} s des Videos beginnen`,
	fromStart: "Ab 0 s des Videos beginnen"
};
var keyframeProblems = {
	keys_missing: () => ["Es gibt noch kein Bild.", "Ein Anfangsbild, ein Endbild oder einen Keyframe dazwischen hinzufügen."],
	keys_too_many: (v) => [`Es sind ${v.count} Keyframes, höchstens ${v.max} sind möglich.`, `${v.count - v.max} entfernen.`],
	key_out_of_range: (v) => [`${bare(v.name)} liegt bei ${decimal(v.at, 2)} s, der letzte Frame aber bei ${decimal(v.end, 2)} s.`, "Das Bild verschieben oder das Video verlängern."],
	keys_collide: (v) => [`${bare(v.name)} und ein anderes Bild fallen auf denselben Frame bei ${decimal(v.at, 2)} s.`, "Eines davon um mindestens einen Frame verschieben."],
	clip_out_of_range: (v) => [`${bare(v.name)} geht von ${decimal(v.at, 2)} bis ${decimal(v.to, 2)} s, der letzte Frame liegt aber bei ${decimal(v.end, 2)} s.`, "Den Clip verschieben oder kürzen, oder das Video verlängern."],
	keys_overlap: (v) => [`${bare(v.name)} und ${bare(v.other)} überschneiden sich bei ${decimal(v.at, 2)} s.`, "Eines davon verschieben oder den Clip kürzen."],
	clip_past_end: (v) => [`Der Clip geht von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s, ${bare(v.name)} endet aber bei ${decimal(v.end, 2)} s.`, "Den Clip früher beginnen lassen oder kürzen."]
};
// web/src/words/de/keys.ts
var keys = {
	title: "Tastenkürzel",
	open: "Tastenkürzel",
	close: "Schließen",
	everywhere: "Überall in ComfyUI",
	everywhereHelp: "Zum Ändern in ComfyUI die Einstellungen öffnen und unter Tastenkürzel nach „LTX AIO“ suchen.",
	inPanel: "In diesem Panel",
	onResult: "Auf einem Ergebnis, in der Bühne oder im Verlauf",
	onBatch: "In einer Serie",
	inHistory: "Im Verlauf",
	inPlayer: "Im Player",
	none: "nicht belegt",
	and: "oder",
	commands: {
		togglePanel: "LTX AIO: Panel öffnen oder schließen",
		generate: "LTX AIO: Generieren",
		again: "LTX AIO: Neuesten Lauf mit neuem Seed wiederholen",
		cancel: "LTX AIO: Aktuellen Lauf abbrechen",
		nextTab: "LTX AIO: Nächster Bereich des Panels",
		previousTab: "LTX AIO: Vorheriger Bereich des Panels",
		keys: "LTX AIO: Tastenkürzel"
	},
	listed: {
		togglePanel: "Panel öffnen oder schließen",
		generate: "Generieren",
		again: "Neuesten Lauf mit neuem Seed wiederholen",
		cancel: "Aktuellen Lauf abbrechen",
		nextTab: "Nächster Bereich",
		previousTab: "Vorheriger Bereich",
		keys: "Diese Liste anzeigen"
	},
	panel: {
		generate: "Generieren, unter „Erstellen“",
		arrows: "Zwischen Bereichen, Modi, Presets und Videos im Verlauf wechseln",
		ends: "Zum ersten oder letzten davon springen",
		earlier: "Im Prompt durch frühere Prompts gehen; am Anfang auch ohne Alt",
		paste: "Bild, Audio oder Video in das Formular einfügen",
		sheet: "Diese Liste anzeigen, außer beim Tippen",
		escape: "Eine Auswahl oder diese Liste schließen"
	},
	result: {
		finish: "Entwurf fertigstellen",
		newSeed: "Neuer Seed",
		goOn: "Verlängern",
		retake: "Einen Teil neu machen",
		useAs: "Als Eingabe verwenden",
		compare: "Vergleichen: erst bei einem Ergebnis, dann bei einem anderen",
		favourite: "Zu den Favoriten, oder daraus entfernen",
		hide: "In Erstellen ausblenden"
	},
	batch: {
		choose: "Video 1 auswählen, mit 2 bis 9 die anderen",
		go: "Zu einem anderen Video gehen",
		show: "Auf der Bühne zeigen",
		finish: "Ausgewählte Entwürfe fertigstellen, sonst diesen",
		compare: "Die beiden ausgewählten vergleichen, sonst dieses mit einem anderen",
		play: "Alle abspielen oder anhalten"
	},
	history: {
		choose: "Einen Lauf auswählen oder abwählen",
		range: "Alle auf dem Weg auswählen",
		all: "Alle Läufe auswählen",
		finish: "Ausgewählte Entwürfe fertigstellen",
		compare: "Die beiden ausgewählten vergleichen",
		remove: "Aus dem Verlauf löschen; die Dateien bleiben",
		favourite: "Zu den Favoriten, oder daraus entfernen",
		neighbours: "Voriger oder nächster Lauf, auf der Seite eines Laufs",
		escape: "Auswahl aufheben; Lauf oder Serie schließen"
	},
	player: {
		play: "Abspielen oder anhalten",
		step: "Einen Frame zurück oder vor",
		second: "Eine Sekunde zurück oder vor",
		ends: "Zum ersten oder letzten Frame",
		volume: "Leiser oder lauter",
		mute: "Ton aus oder ein",
		full: "Vollbild"
	},
	names: {
		Control: "Strg",
		Alt: "Alt",
		Shift: "Umschalt",
		Enter: "Eingabe",
		Delete: "Entf",
		Backspace: "Rücktaste",
		Escape: "Esc",
		PageUp: "Bild auf",
		PageDown: "Bild ab",
		ArrowUp: "↑",
		ArrowDown: "↓",
		ArrowLeft: "←",
		ArrowRight: "→",
		Home: "Pos1",
		End: "Ende",
		Insert: "Einfg",
		Tab: "Tab",
		" ": "Leertaste"
	},
	queued: "In der Warteschlange",
	noSidebar: "LTX AIO braucht das neue Menü von ComfyUI",
	noSidebarRemedy: "Einschalten unter Einstellungen → Menü → Neues Menü verwenden → Top.",
	waits: "Modelldateien fehlen",
	waitsRemedy: "Der Lauf beginnt, sobald sie da sind. Unter „Erstellen“ herunterladen.",
	noRun: "Es gibt noch keinen Lauf zum Wiederholen",
	noRunRemedy: "Zuerst ein Video generieren.",
	nothingRuns: "Kein Lauf von LTX AIO in Arbeit",
	waitingRuns: (count) => count === 0 ? "Nichts abzubrechen." : `In der Warteschlange: ${count}.`,
	cancelled: "Abgebrochen"
};
// web/src/words/de/link.ts
var link = {
	silent: (since) => `ComfyUI antwortet seit ${clock(since)} Uhr nicht; die Läufe bleiben erhalten.`,
	unread: (files) => `${files} im Benutzerordner von ComfyUI lässt sich nicht vollständig lesen. LTX AIO lässt die Datei unverändert; Läufe aus diesem Monat fehlen hier vielleicht.`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("de", {
		hour: "2-digit",
		minute: "2-digit"
	}).format(milliseconds);
}
// web/src/words/de/lists.ts
/** Viele Videos aus einem Formular, und die Karte einer Serie. */
var lists = {
	button: "Liste",
	hint: "Viele Videos auf einmal: aus einer Liste von Prompts, Dateien oder einer Tabelle",
	label: "Liste",
	prompt: "Prompt",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "keine ganze Zahl",
		number: "keine Zahl"
	},
	text: "Prompts oder eine Tabelle",
	placeholder: "Ein Prompt je Zeile. Oder eine Tabelle einfügen; ihre erste Zeile nennt die Spalten.",
	format: "Lesen als",
	formats: {
		lines: "Je Zeile",
		blocks: "Absätze",
		table: "Tabelle"
	},
	formatHints: {
		lines: "Jede Zeile ist ein Prompt",
		blocks: "Leerzeilen trennen die Prompts",
		table: "CSV oder Zellen aus einer Tabellenkalkulation, mit Kopfzeile"
	},
	columns: (known) => `Spalten: ${known}`,
	openText: "Text- oder CSV-Datei öffnen",
	addFiles: "Dateien",
	addFolder: "Ordner",
	addFilesTo: (input) => `Dateien für ${input} hinzufügen`,
	addFolderTo: (input) => `Ordner für ${input} hinzufügen`,
	fileCount: (count) => count === 1 ? "1 Datei" : `${count} Dateien`,
	removeFiles: (input) => `Alle Dateien für ${input} entfernen`,
	uploading: (left) => left === 1 ? "Noch 1 Datei hochzuladen" : `Noch ${left} Dateien hochzuladen`,
	cancelUploads: "Hochladen abbrechen",
	lost: (count) => count === 1 ? "1 Datei ist nicht angekommen. Noch einmal hinzufügen; ihr Platz ist gemerkt." : `${count} Dateien sind nicht angekommen. Noch einmal hinzufügen; ihre Plätze sind gemerkt.`,
	refused: (names, count) => count > 3 ? `Nicht verwendet, weil diese Eingabe sie nicht annimmt: ${names} und ${count - 3} weitere.` : `Nicht verwendet, weil diese Eingabe sie nicht annimmt: ${names}.`,
	grid: "Seeds und Presets",
	gridNote: (seeds, presets) => [seeds > 1 ? `× ${seeds} Seeds` : "", presets > 1 ? `× ${presets} Presets` : ""].filter(Boolean).join(" "),
	seeds: "Seeds je Zeile",
	presets: "Jeweils mit",
	asForm: "Keines gewählt: das Preset des Formulars.",
	rows: "Videos zum Einreihen",
	count: (count) => count === 1 ? "1 Video" : `${count} Videos`,
	out: (count) => `${count} ausgelassen`,
	noTime: "noch keine Schätzung",
	wrong: (rows) => `${rows} zu prüfen`,
	none: "Prompts eingeben, Dateien hinzufügen oder Seeds und Presets wählen.",
	leaveOut: "Auslassen",
	leaveOutRow: (row) => `${row} auslassen`,
	putBack: "Zurückholen",
	putBackRow: (row) => `${row} zurückholen`,
	leaveOutUnpaired: (count) => count === 1 ? "Das letzte auslassen" : `Die letzten ${count} auslassen`,
	promptOf: (row) => `Prompt von ${row}`,
	seedOf: (row) => `Seed von ${row}`,
	ownPrompt: "Der Prompt steht im Formular.",
	resetSeed: "Zurücksetzen",
	more: (count) => `${count} weitere zeigen`,
	clear: "Liste leeren",
	undo: "Rückgängig",
	redo: "Wiederholen",
	close: "Liste schließen; ihr Inhalt bleibt"
};
/** Was an einer Liste nicht stimmt. Die Zeilen zählen wie angezeigt, ohne die Kopfzeile. */
var listProblems = {
	list_row: (v) => [`Zeile ${v.row}: ${v.what}`, v.remedy],
	list_no_rows: () => ["Die Tabelle hat eine Kopfzeile, aber keine Zeilen.", "Darunter je Video eine Zeile hinzufügen."],
	list_no_header: (v) => ["Die erste Zeile der Tabelle nennt ihre Spalten nicht.", `Eine Kopfzeile ergänzen. Mögliche Spalten: ${v.known}.`],
	list_column_unknown: (v) => [`Zur Spalte „${v.name}“ gibt es keine Einstellung.`, `Die Spalte umbenennen oder entfernen. Mögliche Spalten: ${v.known}.`],
	list_column_twice: (v) => [`Die Spalte „${v.name}“ gibt es zweimal, oder unter zwei Namen.`, "Eine davon entfernen."],
	list_quote_open: (v) => [`Zeile ${v.row}: Ein Anführungszeichen wird nicht geschlossen.`, "Das schließende ergänzen. Innerhalb von Anführungszeichen jedes doppelt schreiben."],
	list_row_long: (v) => [`Zeile ${v.row} hat ${v.cells} Zellen, die Kopfzeile ${v.columns}.`, "Text, der das Trennzeichen enthält, in doppelte Anführungszeichen setzen."],
	list_half_size: (v) => [`In Zeile ${v.row} fehlt die Breite oder die Höhe.`, "Beide angeben, oder keine, um die des Formulars zu verwenden."],
	list_cell: (v) => [`Zeile ${v.row}: ${v.column} ist „${v.value}“, ${v.takes}.`, "Berichtigen, oder die Zelle leer lassen, um den Wert des Formulars zu verwenden."],
	list_preset: (v) => [`Zeile ${v.row}: Ein Preset „${v.value}“ gibt es nicht.`, `Eines von diesen angeben, oder die Zelle leer lassen: ${v.known}.`],
	list_file_missing: (v) => [`Zeile ${v.row}: ${v.name} ist weder unter den Dateien dieser Liste noch in ComfyUIs Eingabeordner.`, "Die Datei zur Liste hinzufügen oder ihren Namen berichtigen."],
	list_file_asked: (v) => [`Zeile ${v.row}: ${v.name} wird in ComfyUIs Eingabeordner gesucht.`, "Einen Moment warten oder die Datei zur Liste hinzufügen."],
	list_file_twice: (v) => [`Zeile ${v.row}: Die Liste hat mehrere Dateien namens ${v.name}.`, "Den Ordner davor schreiben: Ordner/Name."],
	list_file_unsent: (v) => [`Zeile ${v.row}: ${v.name} ist nicht hochgeladen.`, "Warten, bis die Datei angekommen ist, oder sie noch einmal hinzufügen."],
	list_no_partner: (v) => [`In Zeile ${v.row} fehlt: ${v.lacks}.`, "Ergänzen oder die Zeile auslassen."],
	list_unequal: (v) => [`Die Liste hat ${v.counts}: ${v.from === v.to ? `Zeile ${v.from} ist unvollständig` : `Die Zeilen ${v.from} bis ${v.to} sind unvollständig`}.`, "Fehlendes ergänzen oder diese Zeilen auslassen. Ein einzelnes gilt für alle Zeilen."],
	list_unused: (v) => [`${v.mode} verwendet ${v.column} aus der Liste nicht.`, "Einen anderen Modus wählen, um es zu verwenden."],
	list_too_long: (v) => [`Die Liste hat ${v.count} Zeilen; höchstens ${v.max} lassen sich auf einmal einreihen.`, "Auf mehrere Listen verteilen."],
	list_nothing: () => ["Alle Videos der Liste sind ausgelassen.", "Welche zurückholen oder die Liste schließen."]
};
// web/src/words/de/measuring.ts
var measuring = {
	title: "Diesen Rechner messen",
	help: (family) => `Erzeugt mit ${family} fünf kurze Videos von wachsender Größe; das dauert auf den meisten Karten etwa 10 Minuten. Die vorgeschlagene Größe und die Zeiten kommen danach von diesem Rechner statt aus Schätzungen.`,
	start: "Messen",
	again: "Noch einmal messen",
	progress: (done, of) => `${done} von ${of} Videos fertig`,
	stop: "Anhalten",
	size: "Größe",
	time: "Dauer",
	full: "Speicher reicht nicht",
	found: (family) => `Gemessen mit ${family}`
};
// web/src/words/de/microphone.ts
var microphone = {
	record: "Mit dem Mikrofon aufnehmen",
	stop: "Aufnahme beenden",
	troubles: {
		insecure: "Browser erlauben Aufnahmen nur bei https-Adressen und auf localhost.",
		refused: "Der Browser hat das Mikrofon gesperrt. Erlaube es für diese Seite und versuche es erneut.",
		missing: "Kein Mikrofon gefunden. Schließe eines an und versuche es erneut.",
		failed: "Das Mikrofon lässt sich nicht benutzen. Schließe andere Programme, die es benutzen, und versuche es erneut."
	}
};
// web/src/words/de/models.ts
var models = {
	noDownloads: {
		label: "Downloads",
		why: "Downloads sind nicht verfügbar: Das Backend von LTX AIO antwortet nicht. Diese Befehle laden, was das Formular unter „Erstellen“ braucht. Auf dem Rechner mit ComfyUI ausführen, in dem Ordner, der den ComfyUI-Ordner enthält:",
		copyLine: "Befehl kopieren",
		copyLines: "Befehle kopieren",
		copied: "Kopiert.",
		selected: "Markiert: mit Strg+C kopieren."
	},
	queue: {
		label: "Warteschlange",
		title: (files) => files === 1 ? "1 Datei wird heruntergeladen" : `${files} Dateien werden heruntergeladen`,
		cancel: "Abbrechen",
		cancelAll: ": alle Downloads",
		progress: "Fortschritt der Downloads"
	},
	disk: {
		label: "Speicherplatz",
		of: (folder) => `Datenträger von ${folder}`,
		models: (size) => `Diese Modelle ${size}`,
		other: (size) => `Anderes ${size}`,
		free: (size) => `Frei ${size}`,
		leftOver: (files) => files === 1 ? "Rest eines Downloads einer früheren Version." : `Reste von ${files} Downloads früherer Versionen.`,
		reclaim: (size) => `${size} freigeben`
	},
	places: {
		title: "Ordner für Downloads",
		folderFor: (kind) => `Ordner für ${kind}`,
		room: (folder, free) => `${folder} (${free} frei)`
	},
	search: "Dateien suchen",
	noMatch: "Keine passenden Dateien.",
	groups: {
		now: {
			title: "Jetzt nötig",
			help: "Was das Formular unter „Erstellen“ braucht."
		},
		elsewhere: {
			title: "Für andere Modi",
			help: "Was die übrigen Modi und Presets zusätzlich brauchen."
		},
		optional: {
			title: "Optional",
			help: "Formate für andere Grafikkarten, LoRAs und weitere vorhandene LTX-Dateien."
		}
	},
	ofFamily: (family) => `Dateien für ${family}. Welche davon gebraucht werden, steht hier, sobald ${family} unter Erstellen gewählt ist.`,
	forAllModes: "Für alle Modi.",
	forModes: (modes) => `Für ${new Intl.ListFormat("de").format(modes)}.`,
	needsAccount: "Braucht ein Konto bei Hugging Face",
	needsLicence: "Braucht ein Konto bei Hugging Face, das die Lizenz angenommen hat",
	replacedBy: (title) => `Ersetzt durch ${title}.`,
	removeToDownload: "Zum erneuten Herunterladen zuerst entfernen.",
	deleteToDownload: "Zum erneuten Herunterladen zuerst aus ihrem Ordner löschen.",
	removeQuestion: (file, size) => size ? `${file} löschen und ${size} freigeben?` : `${file} löschen?`,
	commands: {
		download: "Herunterladen",
		resume: "Fortsetzen",
		again: "Erneut herunterladen",
		use: "Diese Kopie verwenden",
		retry: "Erneut versuchen",
		cancel: "Abbrechen",
		verify: "Prüfen",
		remove: "Entfernen",
		dismiss: "Ausblenden"
	},
	commandOn: (title) => `: ${title}`,
	states: {
		unknown: "Unbekannt",
		missing: "Nicht vorhanden",
		begun: (amount) => `Unvollständig: ${amount} heruntergeladen`,
		misplaced: (folder) => `Im falschen Ordner: ${folder}`,
		here: "Vorhanden",
		checksumRight: "Prüfsumme stimmt",
		damaged: (fault) => `Beschädigt: ${fault}`,
		waitsForCheck: "Wartet auf die Prüfung",
		waitsForTurn: "Wartet auf den Download",
		checked: "Geprüft",
		notDownloaded: "Download fehlgeschlagen"
	},
	origins: {
		downloaded: "von LTX AIO heruntergeladen",
		hardlink: "mit dem Cache von Hugging Face geteilt",
		symlink: "mit dem Cache von Hugging Face verlinkt",
		copy: "von LTX AIO kopiert"
	},
	phases: {
		asking: "Verbindet mit Hugging Face",
		reusing: "Sucht eine Kopie auf diesem Datenträger",
		reading: "Prüft, was schon geladen ist",
		checking: "Wird geprüft",
		waiting: "Wartet auf Hugging Face",
		retryIn: (seconds) => `Neuer Versuch in ${seconds} s`,
		finishing: "Wird abgeschlossen",
		downloading: "Wird heruntergeladen"
	},
	amountOf: (part, whole) => `${part} von ${whole}`,
	left: {
		lessThanMinute: "noch weniger als eine Minute",
		minutes: (minutes) => `noch etwa ${minutes} min`,
		hours: (hours) => `noch etwa ${hours} h`,
		hoursAndMinutes: (hours, minutes) => `noch etwa ${hours} h ${minutes} min`,
		days: (days) => `noch etwa ${days} Tage`
	}
};
// web/src/words/en/modes.ts
/**
* Every key here is a mode, in the order of the picker. `short` fits a button of 90 px.
*
* A sample's prompt is written the way the model understands best: one paragraph in the present tense, in
* chronological order, with camera, light and sound. It is English in every language, since the text encoder
* was trained on English. Without speech, no quoted words: they come out as subtitles.
*/
var modes$1 = {
	t2v: {
		name: "Text to video",
		short: "Text",
		hint: "Turns a prompt into video and sound.",
		sample: {
			title: "A red kite over dunes",
			prompt: "A red kite dances over golden sand dunes in the late afternoon. The wind pulls at its long tail, which snaps and curls against a deep blue sky. A girl in a yellow raincoat runs along the crest of the dune below and laughs as the line tightens in her hands. The camera follows her from the side in a smooth tracking shot, low above the ground, with warm backlight and a shallow depth of field. The sound of the wind and of fluttering cloth is heard, with sand hissing underfoot and her bright laughter."
		}
	},
	a2v: {
		name: "Audio to video",
		short: "Audio",
		hint: "Makes a video that follows your audio.",
		sample: {
			title: "A musician on a small stage",
			prompt: "A musician plays alone on a small stage in a dim club, lit by one warm spotlight from above. The hands move in time with the music, and the head nods gently with each beat. Dust drifts through the beam of light, and the audience is a dark blur in the foreground. The camera circles slowly around the stage at eye level and comes closer as the music grows. Cinematic, with soft film grain and deep shadows."
		}
	},
	i2v: {
		name: "Image to video",
		short: "Image",
		hint: "Animates an image and adds sound.",
		sample: {
			title: "An image comes to life",
			prompt: "The scene comes to life. A light breeze moves through hair, leaves and cloth, and the light shifts slowly as clouds pass. The main subject turns the head towards the camera, blinks and smiles a little. The camera pushes in slowly and steadily at eye level, and the background drifts past in a soft blur. Quiet ambient sound of the place is heard, with the breeze close by and faint voices far away."
		}
	},
	lipsync: {
		name: "Lip sync",
		short: "Lips",
		hint: "Makes a portrait speak or sing your audio.",
		sample: {
			title: "A portrait speaks",
			prompt: "The person looks straight into the camera and speaks clearly, lips in sync with the voice. The mouth opens and closes naturally with each word, the eyebrows rise at the important ones, and the head moves slightly from side to side. The eyes blink from time to time. The camera stays still in a medium close-up, with soft daylight from a window and a calm, blurred background."
		}
	},
	keyframe: {
		name: "First–last frame",
		short: "First–last",
		hint: "Leads through up to eight images and clips, each at its time.",
		sample: {
			title: "One image becomes another",
			prompt: "In one continuous shot the scene changes smoothly from how it begins to how it ends. The camera glides forward without a cut while the light slowly changes from morning to evening. Shapes turn and flow into each other, and everything keeps moving at a calm, even pace until the last frame is reached. A soft whoosh of air accompanies the movement, above quiet ambient sound."
		}
	},
	style: {
		name: "Style transfer",
		short: "Style",
		hint: "Gives your video a new style and keeps its motion.",
		sample: {
			title: "Your video in clay and felt",
			prompt: "A handmade stop-motion animation in clay and felt. Everything is modelled with visible fingerprints, rounded edges and small stitched seams, in warm pastel colours. The figures move as before, at a steady pace, in front of a painted cardboard background. Soft studio light from the left casts gentle shadows, and the shallow depth of field makes the scene look like a miniature."
		}
	},
	tool: {
		name: "Tools",
		short: "Tools",
		hint: "Repairs or changes a whole video: colour, focus, light, detail.",
		sample: {
			title: "An empty street",
			prompt: "An empty clean plate of the same place, with the same background, light and camera, and without people, vehicles, their shadows or their reflections: a quiet street between old houses, with wet cobblestones and closed shutters, in the soft light of an overcast morning. The puddles on the ground are still, and nothing moves."
		}
	},
	extend: {
		name: "Extend",
		short: "Extend",
		hint: "Adds time to a video, after its end or before its beginning.",
		sample: {
			title: "What happens next",
			prompt: "The shot goes on without a cut. The same people keep moving at the same pace, in the same light, and then turn towards a sound off screen. The camera keeps its course and comes a little closer, steady and at eye level. Nothing in the scene changes its colour or its place. The sound of the place continues as it was, with footsteps close by and a door that closes far away."
		}
	},
	retake: {
		name: "Retake",
		short: "Retake",
		hint: "Regenerates a moment of a video and leaves the rest as it is.",
		sample: {
			title: "One moment, once more",
			prompt: "In the same unbroken shot the person pauses, looks up towards the light and laughs, and then goes on as before. Face, clothes and hair stay the same, and nothing around changes its place or colour. The camera keeps its course, steady and at eye level, with the same lens and the same soft light. The sound of the place continues, with a short, warm laugh close by."
		}
	}
};
// web/src/words/de/modes.ts
var modes = {
	t2v: {
		name: "Text zu Video",
		short: "Text",
		hint: "Macht aus einem Prompt Video und Ton.",
		sample: {
			title: "Ein roter Drachen über Dünen",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "Audio zu Video",
		short: "Audio",
		hint: "Macht ein Video, das deinem Audio folgt.",
		sample: {
			title: "Ein Musiker auf einer kleinen Bühne",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "Bild zu Video",
		short: "Bild",
		hint: "Setzt ein Bild in Bewegung, mit Ton.",
		sample: {
			title: "Ein Bild wird lebendig",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "Lippensynchron",
		short: "Lippen",
		hint: "Lässt ein Porträt dein Audio sprechen oder singen.",
		sample: {
			title: "Ein Porträt spricht",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "Anfangs- und Endbild",
		short: "Anfang–Ende",
		hint: "Führt durch bis zu acht Bilder und Clips, jedes zu seiner Zeit.",
		sample: {
			title: "Aus einem Bild wird ein anderes",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "Stilübertragung",
		short: "Stil",
		hint: "Gibt deinem Video einen neuen Stil und behält die Bewegung.",
		sample: {
			title: "Dein Video aus Knete und Filz",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "Werkzeuge",
		short: "Werkzeuge",
		hint: "Repariert oder verändert ein ganzes Video: Farbe, Schärfe, Licht, Details.",
		sample: {
			title: "Eine leere Straße",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "Verlängern",
		short: "Verlängern",
		hint: "Verlängert ein Video, nach dem Ende oder vor dem Anfang.",
		sample: {
			title: "Was danach geschieht",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "Nachdreh",
		short: "Nachdreh",
		hint: "Macht einen Moment eines Videos neu und lässt den Rest, wie er ist.",
		sample: {
			title: "Ein Moment, noch einmal",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/de/naming.ts
var naming = {
	title: "Dateien",
	folder: "Ordner für neue Videos",
	folderHelp: "Im Ausgabeordner von ComfyUI.",
	name: "Dateiname",
	nameHelp: "Ein Teil der Lauf-ID und eine Nummer kommen dazu, damit keine Datei überschrieben wird.",
	tokens: "Platzhalter einfügen",
	says: {
		prompt: "Die ersten Wörter des Prompts",
		mode: "Modus, zum Beispiel t2v",
		seed: "Seed",
		preset: "Preset",
		date: "Datum in beliebiger Form: %date:yyyy-MM-dd%, %date:hhmmss%",
		width: "Breite in Pixeln",
		height: "Höhe in Pixeln"
	},
	example: "Das nächste Video wird gespeichert als:",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `Bis dahin kommen neue Videos nach output/${before}.`,
	reset: "Zurück zum Standard",
	faults: {
		token: (text) => `LTX AIO kennt ${text} nicht. Nimm einen der Platzhalter unten.`,
		character: (text) => `Namen dürfen ${text.trim() ? text : "Steuerzeichen"} nicht enthalten. Entferne es.`,
		reserved: (text) => `Windows hat den Namen ${text} für sich reserviert. Wähle einen anderen.`,
		edge: (text) => `„${text}“ beginnt oder endet mit einem Punkt oder Leerzeichen. Entferne es: Solche Namen gehen verloren.`,
		outside: "Der Ordner muss im Ausgabeordner von ComfyUI sein. Entferne die Punkte.",
		absolute: "Gib einen Ordner im Ausgabeordner von ComfyUI an, zum Beispiel video/drachen, ohne Laufwerk und ohne Schrägstrich am Anfang.",
		levels: "Ein Dateiname darf keinen Schrägstrich enthalten. Ordner gehören in das Feld darüber.",
		level: "Neben einem Schrägstrich fehlt ein Name. Entferne ihn.",
		long: (max) => `Das ist zu lang. Höchstens ${max} Zeichen sind möglich.`
	}
};
// web/src/words/de/notices.ts
var notices = {
	ready: "Das Video ist fertig",
	failed: "Ein Lauf ist fehlgeschlagen",
	reportCopied: "Bericht kopiert",
	reportCopiedHow: "Überall dort einfügen, wo du um Hilfe bittest.",
	reportRefused: "Der Browser hat das Kopieren des Berichts nicht erlaubt",
	reportRefusedHow: "Die Meldung von ComfyUI lässt sich aus der Karte kopieren.",
	noAnswer: "ComfyUI antwortet nicht",
	partsApart: "Die Teile bleiben deshalb einzelne Videos.",
	runKept: "Der Lauf ist gespeichert und wird gesendet, sobald ComfyUI wieder antwortet.",
	notSent: "Der Lauf wurde nicht gesendet",
	notCancelled: "Der Lauf ist noch nicht abgebrochen",
	notReordered: "Die Reihenfolge wurde nicht geändert",
	willRetry: "ComfyUI antwortet nicht. LTX AIO versucht es wieder, sobald es antwortet.",
	connectionBroke: "Verbindung verloren",
	languageMissing: (language) => `${language} konnte nicht geladen werden`,
	languageMissingHow: "LTX AIO behält die bisherige Sprache. Zum erneuten Versuch die Seite neu laden.",
	previewOff: "Live-Vorschau für dieses ComfyUI ausgeschaltet",
	previewOffDetail: "Sie hat einen Lauf beendet. In den Einstellungen lässt sie sich wieder einschalten."
};
// web/src/words/de/panel.ts
var panel = {
	lang: "de",
	partBroken: "Dieser Teil von LTX AIO ist abgestürzt.",
	kept: "Deine Läufe gehen weiter. Läufe, Einstellungen und alles Eingegebene bleiben erhalten."
};
// web/src/words/de/parts.ts
var parts = {
	afterAll: (name) => `${name} · nach seinen Teilen`,
	missing: (part, name) => `Teil ${part} fehlt · ${name}`,
	hints: {
		part: (part) => `Dieser Teil beginnt mit dem letzten Frame von Teil ${part}, der abgebrochen wurde oder fehlgeschlagen ist. Sobald Teil ${part} noch einmal gemacht ist, folgt dieser.`,
		join: (part) => `Ohne Teil ${part}, der abgebrochen wurde oder fehlgeschlagen ist, lassen sich die Teile nicht verbinden. Mach ihn noch einmal, oder verbinde die anderen.`
	},
	again: (part) => `Teil ${part} noch einmal machen`,
	joinOthers: "Die anderen verbinden …"
};
// web/src/words/de/player.ts
var player = {
	play: "Abspielen",
	pause: "Anhalten",
	mute: "Stumm schalten",
	unmute: "Ton einschalten",
	full: "Vollbild",
	position: "Position im Video",
	time: (at, of) => `${at} von ${of} s`,
	playing: "läuft",
	paused: "angehalten",
	silent: "stumm",
	keys: "Die Leertaste spielt ab oder hält an; Komma und Punkt gehen einen Frame zurück oder vor, links und rechts eine Sekunde; oben und unten ändern die Lautstärke, M schaltet stumm; F zeigt das Vollbild."
};
// web/src/words/de/presets.ts
var presets = {
	label: "Eigene Presets",
	none: "Hier lassen sich Größen, LoRAs, Modelldateien oder ganze Formulare speichern und mit einem Klick wieder verwenden.",
	groups: {
		mode: "Modus",
		prompt: "Prompt",
		negative: "Negativer Prompt",
		inputs: "Eingabedateien",
		follow: "Was vom Video bleibt, und das Werkzeug",
		extension: "Wie ein Video verlängert wird",
		retake: "Was an einem Abschnitt neu wird",
		preset: "Preset",
		size: "Größe",
		length: "Länge",
		seed: "Seed",
		variations: "Varianten",
		loras: "LoRAs",
		models: "Modelldateien",
		strengths: "Stärken",
		sampling: "Schritte und CFG"
	},
	automatic: "automatisch",
	emptyValue: "leer",
	noneValue: "keine",
	more: (name) => `Optionen für ${name}`,
	isDefault: "Standard",
	tools: {
		rename: "Umbenennen",
		overwrite: "Mit dem Formular überschreiben",
		makeDefault: (mode) => `Für jedes neue Formular verwenden: ${mode}`,
		up: "Nach oben",
		down: "Nach unten",
		share: "Dieses Preset exportieren",
		remove: "Löschen"
	},
	save: "Formular speichern …",
	fromVideo: "Aus einem Video …",
	fromResult: "Aus dem gezeigten Ergebnis …",
	importFile: "Importieren …",
	export: "Alle exportieren",
	newForm: "Neues Formular",
	editor: {
		title: "Neues Preset",
		from: (video) => `Neues Preset aus ${video}`,
		name: "Name",
		parts: "Was dazugehört",
		all: "Alles",
		nothing: "Nichts",
		save: "Speichern",
		overwrite: "Überschreiben",
		cancel: "Abbrechen",
		unnamed: "Einen Namen eingeben.",
		unticked: "Mindestens einen Teil auswählen.",
		taken: (name) => `${name} gibt es schon.`
	},
	done: {
		saved: (name) => `${name} ist gespeichert.`,
		overwritten: (name) => `${name} ist überschrieben.`,
		removed: (name) => `${name} ist gelöscht.`,
		imported: (count) => count === 1 ? "1 Preset importiert." : `${count} Presets importiert.`,
		same: "Diese Presets gibt es schon.",
		undo: "Rückgängig",
		close: "Schließen"
	},
	unsaved: "ComfyUI hat die Presets noch nicht gespeichert. Bis dahin hat sie nur dieser Browser.",
	applied: (name) => `Das eigene Preset ${name} ist im Formular.`,
	appliedChanged: (name) => `Das eigene Preset ${name}, seitdem geändert.`,
	begun: "Neues Formular.",
	begunChanged: "Neues Formular, seitdem geändert."
};
// web/src/words/de/retaking.ts
var retaking = {
	what: "Neu machen",
	parts: {
		both: {
			label: "Beides",
			hint: "Bild und Ton des Abschnitts werden neu gemacht"
		},
		picture: {
			label: "Bild",
			hint: "Nur das Bild wird neu gemacht; der Ton bleibt"
		},
		sound: {
			label: "Ton",
			hint: "Nur der Ton wird neu gemacht; das Bild bleibt"
		}
	},
	span: "Abschnitt",
	context: "Kontext",
	contextHelp: "Wie viel des Videos vor und nach dem Abschnitt das Modell sieht und hört, damit er sich einfügt.",
	spanOf: (from, to) => `${from}–${to} s`,
	longest: (seconds) => `Ein Abschnitt kann bis zu ${seconds} s lang sein.`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`Das Video hat ${v.frames} ${v.frames === 1 ? "Frame" : "Frames"}; das Modell braucht mindestens ${v.min}.`, "Ein längeres Video wählen."],
	span_empty: (v) => ["Der Abschnitt ist leer: Nichts würde neu gemacht.", `Mindestens ${decimal(v.min, 2)} s wählen.`],
	span_outside: (v) => [`Der Abschnitt beginnt bei ${decimal(v.start, 2)} s, aber das Video ist ${decimal(v.seconds, 2)} s lang.`, `Bei ${decimal(v.latest, 2)} s oder früher beginnen.`],
	span_too_long: (v) => [`Der Abschnitt von ${decimal(v.seconds, 1)} s ist mit ${decimal(v.context, 1)} s Kontext auf jeder Seite zu lang für einen Lauf.`, `Höchstens ${decimal(v.max, 1)} s wählen, oder unter Erweitert weniger Kontext.`],
	span_far: (v) => [`Auf einer Seite des Abschnitts liegen ${decimal(v.seconds, 0)} s Video; ComfyUI kann dort höchstens ${decimal(v.max, 0)} s behalten.`, "Das Video zuerst auf die Umgebung des Abschnitts kürzen."]
};
// web/src/words/de/tools.ts
var tools = {
	label: "Werkzeug",
	fill: "Prompt für dieses Werkzeug schreiben",
	fillHint: "Setzt deine Worte in den Prompt ein, mit dem dieses LoRA trainiert wurde. Rückgängig bringt deinen zurück.",
	alone: "Nur meine eigenen Worte behalten",
	aloneHint: "Nimmt heraus, was der Prompt eines anderen Werkzeugs um sie herum sagt. Rückgängig bringt es zurück.",
	untold: (trigger) => `Dieses LoRA achtet auf „${trigger}“; das steht nicht im Prompt.`,
	licence: (name) => `Lizenz: ${name}`,
	gated: "Braucht ein Konto bei Hugging Face",
	about: "Über dieses LoRA",
	choices: {
		azimuth: "Seite",
		elevation: "Höhe",
		distance: "Abstand",
		light: "Licht",
		sun: "Sonne von"
	},
	place: {
		label: "Platz des Videos im Bild",
		at: {
			"top-left": "Oben links",
			top: "Oben",
			"top-right": "Oben rechts",
			left: "Links",
			center: "Mitte",
			right: "Rechts",
			"bottom-left": "Unten links",
			bottom: "Unten",
			"bottom-right": "Unten rechts"
		},
		scaleHelp: "100 %: so groß, wie es ins Bild passt.",
		sizes: (frame, inside) => `${frame}, davon füllt das Video ${inside}.`,
		unknown: "Mit einem Video siehst du, wie viel darum herum gemalt wird.",
		whole: "Die Größe weiter unten ist die des ganzen Bildes."
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`Das Werkzeug ${v.tool} gibt es nicht.`, `Eines davon wählen: ${v.offered}.`],
	nothing_to_paint: (v) => [`Das Video (${v.width}×${v.height}) füllt das ganze Bild (${v.frame.width}×${v.frame.height}); darum herum bleibt nichts zu malen.`, "Unter Größe ein anderes Seitenverhältnis wählen oder das Video im Bild kleiner machen."],
	tool_reaches_limit: (v) => [`Das Video ist ${v.width}×${v.height}, und ein Lauf macht Seiten von höchstens ${v.max} Pixeln: Es würde weniger als ${v.by}-mal so groß.`, "Am meisten bewirkt das Werkzeug bei kleineren Videos."]
};
// web/src/words/de/reworks.ts
var reworks = {
	names: {
		smooth: "Flüssiger",
		enlarge: "Größer",
		join: "Verbunden"
	},
	verbs: {
		smooth: (fps) => `Flüssiger: ${fps} fps`,
		enlarge: (size) => `Größer: ${size}`
	},
	hints: {
		smooth: (from, to) => `Verdoppelt die Bildrate von ${from} auf ${to} fps. Länge und Ton bleiben, wie sie sind.`,
		enlarge: (from, to) => `Verdoppelt die Größe von ${from} auf ${to}. Länge, Bildrate und Ton bleiben, wie sie sind.`
	},
	takes: (time) => `Dauert ${time}.`,
	label: "Fehlende Modelldatei",
	needs: (name, file) => `${name} braucht ${file}.`,
	download: (size) => `${size} herunterladen und starten`,
	downloadUnsized: "Herunterladen und starten",
	byHand: "Mit diesem Befehl herunterladen, dann noch einmal versuchen.",
	close: "Schließen",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "Nachbearbeitung",
	from: "Gemacht aus",
	clip: (frames, fps, size) => `${size}, ${frames} Frames mit ${fps} fps`,
	show: (name) => `${name} ansehen`,
	useSettings: "Einstellungen übernehmen",
	join: {
		verb: "Verbinden…",
		hint: "Videos in eine Reihenfolge bringen und zu einem verbinden.",
		several: (count) => `${count} Videos verbinden…`,
		label: "Videos verbinden",
		one: "Ein weiteres Video hinzufügen, um es mit diesem zu verbinden.",
		total: (count, seconds, size, fps) => `${count} Videos, ${seconds} s, ${size}, ${fps} fps`,
		seconds: (seconds) => `${seconds} s`,
		fitted: (size, to) => `${size}, auf ${to} zugeschnitten und skaliert`,
		spread: (fps, to) => `${fps} fps, abgespielt mit ${to}`,
		part: (place, name) => `${place}: ${name}`,
		moved: (name, place, count) => `${name} ist Nummer ${place} von ${count}.`,
		remove: "Entfernen",
		addFiles: "Dateien hinzufügen…",
		sending: (name) => `${name} wird hochgeladen…`,
		crossfade: "Überblendung",
		crossfadeHelp: "Bei 0 wird hart geschnitten. Der Ton wird mit überblendet.",
		noCrossfade: "Eine Überblendung braucht eigene Nodes von LTX AIO, die diesem ComfyUI fehlen.",
		shared: (seconds) => `Überblendung ${seconds} s: zu kurz für mehr`,
		start: (count) => `${count} Videos verbinden`,
		cancel: "Abbrechen",
		keys: "Alt und die Pfeiltasten verschieben ein Video, Entf entfernt es."
	}
};
var reworkProblems = {
	rework_one_frame: () => ["Das Video hat nur einen Frame; dazwischen gibt es nichts.", "Ein längeres Video wählen."],
	rework_too_fast: (v) => [`Das Doppelte von ${decimal(v.fps)} fps ist mehr, als ComfyUI speichern kann (${v.max} fps).`, "Das Video ist schon flüssig."],
	rework_too_large: (v) => [`${v.width}×${v.height} ist mehr, als Player zeigen können (${v.max} Pixel je Seite).`, "Das Video ist schon groß."],
	part_missing: (v) => [`Teil ${v.part} fehlt, deshalb ließen sich die Teile nicht verbinden.`, `Teil ${v.part} noch einmal machen, oder die anderen verbinden.`],
	rework_no_room: (v) => [`ComfyUI bräuchte etwa ${decimal(v.gigabytes, 0)} GB Arbeitsspeicher; dieser Computer hat ${decimal(v.ram, 0)} GB.`, "Ein kürzeres oder kleineres Video nehmen."]
};
// web/src/words/de/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["Ein Proxy zwischen dieser Seite und ComfyUI entfernt Header; LTX AIO kann daher nicht prüfen, woher die Anfrage kommt.", `Dafür ComfyUI direkt öffnen: ${address}.`],
	app_off: ["Die Seite von LTX AIO für Handy und Tablet ist ausgeschaltet.", "Sie in den Einstellungen des Panels einschalten, auf dem Rechner, auf dem ComfyUI läuft."],
	bad_body: ["Der Server hat etwas anderes erwartet.", "Die Seite neu laden."],
	bad_name: ["Das ist nicht der Name einer Datei in den Ordnern von ComfyUI.", "Die Datei in ihrem Ordner suchen."],
	busy_elsewhere: ["Ein anderes Programm arbeitet mit dieser Datei.", "Warten, bis es fertig ist, oder es schließen und erneut versuchen."],
	content_type: ["Der Server hat etwas anderes erwartet.", "Die Seite neu laden."],
	devices_not_saved: ["Das konnte nicht gespeichert werden.", "Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und ob der Datenträger voll ist."],
	file_missing: ["Die Datei ist nicht mehr im Ordner von ComfyUI.", "Sie erneut hochladen."],
	folder_gone: ["Der Ordner dieser Datei fehlt.", "Sein Laufwerk wieder anschließen oder einen anderen Ordner wählen."],
	header: (address) => ["Die Anfrage kam ohne den Header an, den das Panel von LTX AIO sendet.", `Die Seite neu laden. Wird ComfyUI in einer anderen Seite gezeigt, ComfyUI direkt öffnen (${address}): Ein Proxy dazwischen entfernt Header.`],
	host: (address) => ["LTX AIO kennt die Adresse nicht, unter der ComfyUI geöffnet ist.", `ComfyUI über seine IP-Adresse oder als localhost öffnen${address === "" ? "" : ` oder „${address}“ zu allowed_hosts in ComfyUI/user/__ltx_aio/config.json hinzufügen`}.`],
	linked: ["Diese Datei ist ein Link aus dem Ordner von ComfyUI hinaus, dem ComfyUI nicht folgt.", "Die Datei selbst in den Eingabeordner von ComfyUI kopieren oder von dort wählen."],
	no_code: ["Gerade gilt kein Code: Er wurde benutzt, zu oft falsch eingegeben oder ist älter als 10 Minuten.", "In den Einstellungen des Panels einen neuen anzeigen, auf dem Rechner, auf dem ComfyUI läuft."],
	no_such_file: ["Die Seite von LTX AIO hat keine Datei dieses Namens.", "Die Seite neu laden."],
	not_here: ["Das lässt sich nur auf dem Rechner ändern, auf dem ComfyUI läuft.", "ComfyUI dort öffnen, unter localhost."],
	not_paired: ["Dieses Gerät ist nicht mit LTX AIO gekoppelt.", "Den Code eingeben, den das Panel in seinen Einstellungen zeigt, auf dem Rechner, auf dem ComfyUI läuft."],
	not_saved: ["Die Datei konnte nicht im Eingabeordner von ComfyUI gespeichert werden.", "Prüfen, ob ComfyUI dorthin schreiben darf und ob der Datenträger voll ist."],
	not_deleted: ["Die Datei konnte nicht gelöscht werden.", "Programme schließen, die sie abspielen, und prüfen, ob ComfyUI in ihren Ordner schreiben darf."],
	not_ours: ["LTX AIO hat diese Datei nicht heruntergeladen und löscht sie daher nicht.", "Sie selbst aus ihrem Ordner löschen."],
	not_yours: ["Dieses Video steht nicht im Verlauf dieses Benutzers.", "Als der Benutzer anmelden, der es erstellt hat, oder die Datei aus ihrem Ordner löschen."],
	not_writable: ["ComfyUI darf seinen Modellordner nicht ändern.", "Dem Benutzer, unter dem ComfyUI läuft, dort Schreibrechte geben."],
	origin: (address) => address === "" ? ["Die Anfrage kommt von einer anderen Webseite.", "LTX AIO in der Seite von ComfyUI selbst verwenden."] : [`Die Seite hat die Adresse ${address}, ihre Anfrage kam bei ComfyUI aber unter einer anderen Adresse an.`, `Steht ein Proxy dazwischen, ihn die Adresse weitergeben lassen (nginx: proxy_set_header Host $http_host;) oder „${address}“ zu allowed_hosts in ComfyUI/user/__ltx_aio/config.json hinzufügen. Sonst LTX AIO in der Seite von ComfyUI selbst verwenden.`],
	queue_full: ["Die Warteschlange der Downloads ist voll.", "Erneut versuchen, wenn einige fertig sind."],
	token_form: ["Das ist kein Access Token.", "Es von huggingface.co/settings/tokens kopieren; es beginnt mit hf_."],
	token_not_saved: ["Das Token konnte nicht gespeichert werden.", "Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und das Laufwerk nicht voll ist."],
	token_not_settable: ["Andere können diesen Server erreichen, daher lässt sich das Token nicht auf einer Webseite setzen.", "Auf dem Server HF_TOKEN setzen oder dort „hf auth login“ ausführen und ComfyUI neu starten."],
	unknown_model: ["LTX AIO kennt dieses Modell nicht.", "Die Seite neu laden und, wenn LTX AIO eben aktualisiert wurde, ComfyUI neu starten."],
	unknown_engine: ["Diese Engine steht nicht in der Liste des Servers.", "Die Seite neu laden. Engines werden in ComfyUI/user/__ltx_aio/engines.json eingetragen."],
	engine_route: ["LTX AIO fragt andere Engines nicht danach.", "Die Seite neu laden und, wenn LTX AIO eben aktualisiert wurde, ComfyUI neu starten."],
	engine_unreachable: (engine) => [`${engine} ist nicht erreichbar.`, "Prüfen, ob sie läuft und ob ihre Adresse in ComfyUI/user/__ltx_aio/engines.json stimmt."],
	engine_worker: (engine) => [`${engine} ist nicht erreichbar.`, "Sie im Panel von ComfyUI-Distributed oder auf ihrem eigenen Computer starten und dann erneut prüfen."],
	engine_address: (engine) => [`Der Name in der Adresse von ${engine} führt zu diesem Computer oder nirgendwohin.`, "In ComfyUI/user/__ltx_aio/engines.json die IP-Adresse eintragen, für diesen Computer localhost."],
	engine_certificate: (engine) => [`Die verschlüsselte Verbindung zu ${engine} ist gescheitert.`, "Prüfen, ob die Adresse mit http oder https beginnt und ob das Zertifikat gültig ist."],
	engine_key: (engine) => [`Der Schlüssel für ${engine} kann nicht gelesen werden.`, "Die Datei prüfen, die ComfyUI/user/__ltx_aio/engines.json für den Header nennt."],
	engine_slow: (engine) => [`${engine} hat nicht rechtzeitig geantwortet.`, "Erneut versuchen. Geschieht es immer wieder, nachsehen, was dort läuft."],
	engine_broke: (engine) => [`Die Verbindung zu ${engine} ist abgebrochen.`, "Erneut versuchen. Geschieht es immer wieder, das Netzwerk prüfen."],
	engine_answer: (engine) => [`Unter der Adresse von ${engine} antwortet etwas anderes als erwartet.`, "Adresse und „kind“ in ComfyUI/user/__ltx_aio/engines.json prüfen."],
	engine_denied: (engine) => [`${engine} verweigert den Zugang.`, "Die Header in ComfyUI/user/__ltx_aio/engines.json prüfen: Der Schlüssel fehlt oder ist falsch."],
	engine_failed: (engine) => [`${engine} konnte nicht antworten.`, "Im Log dort nach dem Grund sehen."],
	engine_redirected: (engine) => [`${engine} verweist auf eine andere Adresse, der LTX AIO nicht folgt.`, "Sie im Browser öffnen und die letzte Adresse in ComfyUI/user/__ltx_aio/engines.json eintragen."],
	engine_upload: (engine) => [`${engine} nimmt diese Datei nicht an.`, "Vielleicht ist sie zu groß: ComfyUI dort mit einem höheren --max-upload-size starten."],
	result_gone: (engine) => [`${engine} hat diese Datei nicht mehr.`, "Den Lauf erneut in die Warteschlange stellen."],
	result_not_saved: ["Die Datei konnte nicht im Ausgabeordner von ComfyUI gespeichert werden.", "Prüfen, ob ComfyUI dorthin schreiben darf und ob der Datenträger voll ist."],
	engines_unreadable: ["ComfyUI/user/__ltx_aio/engines.json kann nicht gelesen werden.", "Prüfen, ob ComfyUI die Datei lesen darf und ob sie höchstens 256 KiB groß ist."],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.json ist keine JSON-Liste (Zeile und Spalte ${place}).`, "Die Datei korrigieren; docs/engines.md hat ein Beispiel."],
	engines_entry: (place) => [`Eine Engine in ComfyUI/user/__ltx_aio/engines.json ist falsch eingetragen: ${place}.`, "Den Eintrag korrigieren; docs/engines.md sagt, was in jedem Feld stehen kann."],
	engines_twice: (place) => [`Zwei Engines in ComfyUI/user/__ltx_aio/engines.json haben denselben Namen: ${place}.`, "Einer von ihnen einen anderen Namen geben."],
	engines_workers: (place) => [`ComfyUI-Distributed bei ${place} sagt nicht, welche Worker es hat.`, "Prüfen, ob es läuft und ComfyUI-Distributed hat, und dann erneut prüfen."],
	worker_host: (place) => [`Ein Worker von ComfyUI-Distributed wird nicht verwendet, weil er auf einem anderen Host ist: ${place}.`, "Ist er Ihrer, seinen Host unter „hosts“ dieser Engine in ComfyUI/user/__ltx_aio/engines.json eintragen."],
	worker_entry: (place) => [`Ein Worker von ComfyUI-Distributed kann nicht verwendet werden, wie er eingerichtet ist: ${place}.`, "Seinen Namen und seinen Port im Panel von ComfyUI-Distributed prüfen. Höchstens 32 Worker werden verwendet."],
	engines_open: ["Andere Benutzer dieses Computers können die Schlüssel in ComfyUI/user/__ltx_aio/engines.json lesen.", "Nur den Benutzer, unter dem ComfyUI läuft, die Datei lesen lassen: chmod 600."],
	too_large: ["Die Anfrage ist zu groß.", "Weniger auf einmal senden."],
	wrong_code: ["Das ist nicht der Code, den das Panel zeigt.", "Ihn prüfen und erneut eingeben. Nach 5 falschen Versuchen gilt er nicht mehr."]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["Das hat nicht geklappt.", "Im Log von ComfyUI nach dem Grund sehen."] : [what, remedy];
}
// web/src/words/de/unreadable.ts
var convert = "Video in MP4 (H.264 und AAC) oder Audio in WAV umwandeln.";
var save = "Als JPEG oder PNG speichern.";
var choose = "Ein Bild (PNG, JPEG, WebP), eine Audiodatei (WAV, MP3, FLAC) oder ein Video (MP4, WebM) wählen.";
var unreadable = {
	no_access: ["Die Datei lässt sich nicht öffnen.", "Prüfen, ob ComfyUI sie lesen darf."],
	empty: ["Die Datei ist leer.", "Sie erneut hochladen."],
	slow: ["Das Lesen der Datei dauert zu lange.", "Den benötigten Teil ausschneiden oder sie in MP4 oder WAV umwandeln."],
	tags: ["Die Datei enthält Tags in einer Kodierung, die ComfyUI nicht lesen kann.", "Sie ohne die Tags umwandeln."],
	undecodable: ["ComfyUI kann diese Datei nicht dekodieren.", convert],
	unknown_kind: ["Das ist weder Bild noch Audio noch Video.", choose],
	cut_short: ["Die Datei ist unvollständig oder beschädigt: Ihr Index fehlt.", "Die vollständige Datei hochladen."],
	nothing: ["Die Datei enthält weder Ton noch Video.", choose],
	heic: ["ComfyUI kann HEIC-Fotos nicht lesen.", save],
	picture_large: ["Das Bild ist zu groß.", "Eines mit höchstens 170 Megapixeln verwenden."],
	picture_damaged: ["Das Bild ist beschädigt oder unvollständig.", "Es in einem Bildprogramm öffnen, neu speichern und diese Datei hochladen."],
	picture_undecodable: ["ComfyUI kann dieses Bild nicht dekodieren.", save],
	video_large: ["Die Frames des Videos sind zu groß.", "Es in höchstens 8192×4320 Pixel umwandeln."],
	no_frame: ["Kein Frame dieses Videos lässt sich dekodieren.", convert],
	no_times: ["Das Video hat keine Zeitstempel für seine Frames.", convert],
	no_decoder: ["ComfyUI hat keinen Decoder für diese Datei.", convert],
	no_sound: ["Die Datei enthält keinen Ton.", choose],
	file_missing: ["Die Datei ist nicht mehr im Ordner von ComfyUI.", "Sie erneut hochladen."],
	linked: ["Diese Datei ist ein Link aus dem Ordner von ComfyUI hinaus, dem ComfyUI nicht folgt.", "Die Datei selbst in den Eingabeordner von ComfyUI kopieren oder von dort wählen."],
	bad_name: ["Das ist nicht der Name einer Datei in den Ordnern von ComfyUI.", "Die Datei in den Eingabeordner von ComfyUI kopieren und dort wählen."]
};
// web/src/words/de/uploads.ts
/** Warum ein Hochladen abgelehnt wurde. */
var uploadRefusals = {
	size: {
		what: "Die Datei ist größer, als dieser Server erlaubt",
		remedy: "Eine kleinere Datei verwenden oder die Grenze anheben: im Proxy vor ComfyUI (nginx: client_max_body_size) oder in ComfyUI selbst (--max-upload-size)."
	},
	login: {
		what: "Der Server verlangt eine Anmeldung",
		remedy: "Die Seite neu laden, anmelden und erneut versuchen."
	},
	name: {
		what: "ComfyUI nimmt die Datei oder ihren Namen nicht an",
		remedy: "Die Datei umbenennen und erneut versuchen."
	},
	disk: {
		what: "ComfyUI konnte sie nicht speichern",
		remedy: "Prüfen, ob ComfyUI in seinen Eingabeordner schreiben darf und das Laufwerk nicht voll ist; den Grund nennt die Konsole."
	},
	proxy: {
		what: "Etwas vor ComfyUI hat stattdessen geantwortet",
		remedy: "Den Proxy vor ComfyUI prüfen und erneut versuchen."
	}
};
// web/src/words/de/problems.ts
var media = {
	image: "ein Bild",
	audio: "eine Audiodatei",
	video: "ein Video"
};
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
var noSettings = {
	large: "Sie sind größer als 1 MB",
	other: "Sie sind keine Einstellungen eines Laufs",
	mode: "Sie gehören zu einem Modus, den dieses LTX AIO nicht hat"
};
var noPresets = {
	large: ["Diese Datei ist zu groß für Presets.", "Eine Datei wählen, die LTX AIO exportiert hat."],
	damaged: ["Die Presets in dieser Datei sind beschädigt.", "Sie dort noch einmal exportieren, wo sie herkommen."],
	foreign: ["In dieser Datei sind keine Presets von LTX AIO.", "Eine Datei wählen, die LTX AIO exportiert hat."],
	newer: ["Ein neueres LTX AIO hat diese Datei exportiert.", "LTX AIO aktualisieren und noch einmal importieren."]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
var another = "Unter „Erweitert“ eine andere Datei wählen oder unter „Modelle“ eine laden.";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["Der Prompt ist leer.", "Beschreiben, was im Video geschieht."],
	prompt_too_long: (v) => [`Der Prompt hat ${v.length} Zeichen; der Text-Encoder wurde mit höchstens etwa ${v.max} trainiert.`, `Um ${v.length - v.max} Zeichen kürzen.`],
	media_missing: (v) => [`Es fehlt: ${v.label}.`, `${capital(media[v.kind])} ablegen, einfügen oder auswählen.`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "Eine andere Datei wählen oder diese in dem Programm öffnen, das sie erstellt hat, und neu exportieren."];
		return [`${bare(v.name)} lässt sich nicht lesen: ${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`Hier wird ${media[v.needs]} gebraucht; ${bare(v.name)} ist ${media[v.is]}.`, `${capital(media[v.needs])} wählen.`],
	media_too_large: (v) => [`${v.name} hat ${v.megabytes} MB; dieses ComfyUI nimmt Uploads bis ${v.max} MB an.`, `Eine kleinere Datei verwenden oder ComfyUI mit --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} starten.`],
	upload_failed: (v) => [`${v.name} konnte nicht hochgeladen werden.`, "Prüfen, ob ComfyUI läuft, dann erneut versuchen."],
	upload_refused: (v) => [`${v.name} konnte nicht hochgeladen werden: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name} wird noch hochgeladen.`, "Danach lässt sich generieren."],
	audio_silent: (v) => [`${bare(v.name)} hat keinen Ton.`, "Eine Datei mit Tonspur wählen."],
	audio_start_late: (v) => [`Das Audio startet bei ${stated(v.start)} s, die Datei ist aber nur ${decimal(v.seconds, 2, 2)} s lang.`, `Eine Startzeit unter ${decimal(v.seconds, 2, 2)} s wählen.`],
	video_start_late: (v) => [`Das Video startet bei ${stated(v.start)} s, die Datei ist aber nur ${decimal(v.seconds, 2, 2)} s lang.`, `Eine Startzeit unter ${decimal(v.seconds, 2, 2)} s wählen.`],
	start_negative: () => ["Die Startzeit darf nicht negativ sein.", "0 s oder mehr eingeben."],
	video_silent: (v) => [`${bare(v.name)} hat keinen Ton, der übernommen werden könnte.`, "Generierten Ton wählen oder ein Video mit Tonspur."],
	video_too_short: (v) => [`Das Video hat ab der Startzeit ${v.frames} Frames; mindestens ${v.min} werden gebraucht.`, "Ein längeres Video oder eine frühere Startzeit wählen."],
	video_fps_low: (v) => [`Das Video hat ${decimal(v.fps, 3)} Frames pro Sekunde; mindestens ${v.min} wird gebraucht.`, "Es vorher in 24 Frames pro Sekunde umwandeln oder ein anderes Video wählen."],
	video_fps_high: (v) => [`Das Video hat ${decimal(v.fps, 3)} Frames pro Sekunde; höchstens ${v.max} sind möglich.`, `Es vorher in höchstens ${v.max} Frames pro Sekunde umwandeln.`],
	size_out_of_range: (v) => [`${v.side} ${stated(v.value)} Pixel ist nicht möglich.`, `${v.min} bis ${v.max} Pixel verwenden.`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} ist größer, als der Low-VRAM-Modus erlaubt.`, `${v.to} verwenden oder den Low-VRAM-Modus unter „Erweitert“ ausschalten.`],
	picture_too_thin: (v) => [`${bare(v.name)} hat ${v.width}×${v.height}: Bei ${v.size} bliebe weniger als ein Pixel davon übrig.`, v.to === null ? "Eine andere Größe wählen oder ein Bild, das weniger lang und schmal ist." : `${v.to} verwenden oder ein Bild, das weniger lang und schmal ist.`],
	length_out_of_range: (v) => [`Eine Länge von ${stated(v.seconds)} s ergibt ${stated(v.frames)} Frames; ${v.min} bis ${v.max} sind möglich.`, `${decimal(v.min / v.fps, 1, 1)} bis ${decimal(v.max / v.fps, 1, 1)} s bei ${v.fps} Frames pro Sekunde verwenden.`],
	fps_out_of_range: (v) => [`${stated(v.fps)} Frames pro Sekunde sind nicht möglich.`, `Eine ganze Zahl von ${v.min} bis ${v.max} verwenden.`],
	seed_out_of_range: (v) => [`Der Seed ${stated(v.seed)} ist nicht möglich.`, "Eine ganze Zahl von 0 bis 9007199254740992 (2^53) verwenden oder einen neuen Seed würfeln."],
	number_out_of_range: (v) => [`${v.label} ${stated(v.value)} ist nicht möglich.`, `${v.whole ? "Eine ganze Zahl von " : ""}${stated(v.min)} bis ${stated(v.max)} verwenden.`],
	preset_not_offered: (v) => [`„${v.mode}“ hat das Preset „${v.preset}“ nicht.`, `Eines davon wählen: ${v.offered}.`],
	quality_needs_dev: (v) => [`${v.checkpoint} ist ein destillierter Checkpoint, der mit Guidance nicht funktioniert.`, `„${v.preset}“ oder einen Dev-Checkpoint wählen.`],
	request_invalid: (v) => [`Der Request ist ungültig bei ${v.path || "seiner obersten Ebene"}: ${v.message}.`, "Ihn korrigieren; docs/prompt.md nennt die Felder eines Requests."],
	setting_idle: (v) => [`${v.label} hat hier keine Wirkung: „${v.preset}“ läuft mit destillierten Schritten ohne Guidance.`, "Ignorieren oder ein Preset wählen, das diesen Wert verwendet."],
	fps_assumed: (v) => [`Die Bildrate des Videos ist unbekannt; ${v.fps} wird angenommen.`, "Läuft es zu schnell oder zu langsam, das Video vorher in diese Bildrate umwandeln."],
	video_shortened: (v) => [`Das Video hat weniger Frames, als die Länge verlangt (${v.asked}); das Ergebnis hat ${v.frames}.`, "Für mehr ein längeres Video oder eine frühere Startzeit wählen."],
	audio_short: (v) => [`Das Audio endet nach ${decimal(v.seconds, 2, 2)} s; der Rest des Videos bleibt stumm.`, "Die Länge auf automatisch stellen, um mit dem Audio zu enden."],
	sound_no_decoder: (v) => [`ComfyUI hat keinen Decoder für den Ton von ${bare(v.name)}.`, "Den Ton in AAC umwandeln oder als WAV speichern."],
	sound_fatal: (v) => [`${bare(v.name)} hat ${v.channels} Audiokanäle: Beim Laden würde ComfyUI abstürzen.`, "Vorher auf Stereo mischen."],
	sound_depth: (v) => [`ComfyUI kann den Ton von ${bare(v.name)} nicht laden: Er hat 8 Bit oder eine andere ungewöhnliche Bittiefe.`, "Den Ton in 16 Bit umwandeln."],
	sound_channels: (v) => [`${bare(v.name)} hat ${v.channels} Audiokanäle; so viele kann ComfyUI nicht in einem Video speichern.`, "Vorher auf Stereo mischen."],
	sound_rate: (v) => [`${bare(v.name)} hat eine Abtastrate von ${decimal(v.rate / 1e3)} kHz, die ComfyUI nicht in einem Video speichern kann.`, "Den Ton in 48 kHz umwandeln."],
	sound_too_long: (v) => [`${bare(v.name)} hat ${decimal(v.minutes, 0)} Minuten Ton; um ihn zu laden, bräuchte ComfyUI ${decimal(v.gigabytes, 0)} GB Speicher.`, "Den benötigten Teil ausschneiden."],
	sound_front_only: (v) => [`Das Modell nutzt nur die beiden vorderen der ${v.channels} Kanäle von ${bare(v.name)}.`, "Liegen die Stimmen im mittleren Kanal, vorher auf Stereo mischen."],
	sound_early: (v) => [`Der Ton von ${bare(v.name)} beginnt ${decimal(v.seconds, 2)} s nach der Startzeit; ComfyUI spielt ihn ab dem ersten Frame.`, "Das Video dort starten, wo sein Ton beginnt, oder es vorher umwandeln."],
	animation_too_long: (v) => [`${bare(v.name)} ist animiert: Für die ${v.frames} Frames bräuchte ComfyUI ${decimal(v.gigabytes, 0)} GB Speicher.`, "Den gewünschten Frame als Bild speichern."],
	picture_animated: (v) => [`${bare(v.name)} ist animiert; verwendet wird der erste der ${v.frames} Frames.`, "Um einen anderen zu verwenden, diesen als Bild speichern."],
	pixels_squeezed: (v) => [`${bare(v.name)} wird mit ${v.shown}×${v.height} abgespielt, ComfyUI liest aber ${v.width}×${v.height} quadratische Pixel: Alles wird verzerrt aussehen.`, "Es vorher in quadratische Pixel umwandeln."],
	video_sparse: (v) => [`Ab ${decimal(v.start)} s hat das Video in der vorgesehenen Zeit weniger als ${v.min} Frames.`, "Es an anderer Stelle starten oder in eine feste Bildrate umwandeln."],
	video_unseekable: () => ["Das Video hat keinen Index, darum kann ComfyUI nicht mittendrin beginnen.", "Es bei 0 s starten oder in MP4 umwandeln."],
	video_uneven: (v) => [`Dieses Video hat eine variable Bildrate: Aus ${decimal(v.shown, 1, 1)} s werden ${decimal(v.made, 1, 1)} s, Bewegung und Ton laufen auseinander.`, "Es vorher in eine feste Bildrate umwandeln."],
	audio_cut: (v) => [`Das Video verwendet das Audio von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s; die letzten ${decimal(v.out, 2)} s fallen weg.`, "Das ganze Audio verwenden oder eine andere Startzeit wählen."],
	part_without_frame: () => ["Der letzte Frame des Teils davor ließ sich nicht lesen.", "Den Teil davor noch einmal generieren, oder seinen letzten Frame als Bild für diesen Lauf nehmen."],
	audio_over_most: (v) => [`Das Audio ist länger, als ein Video sein kann: Verwendet wird es von ${decimal(v.from, 2)} bis ${decimal(v.to, 2)} s, die letzten ${decimal(v.out, 2)} s fallen weg.`, "Alles in Teilen nacheinander generieren oder eine andere Startzeit wählen."],
	voice_start_late: (v) => [`Die Stimmprobe ist ${decimal(v.seconds, 1)} s lang, soll aber bei ${decimal(v.start, 1)} s beginnen.`, "Eine frühere Startzeit wählen."],
	references_too_many: (v) => [`Es sind ${v.count} Referenzbilder; auf ein Blatt passen ${v.max}.`, "Einige entfernen."],
	sheet_missing: () => ["Das Blatt zeigt diese Referenzbilder noch nicht in dieser Größe.", "Einen Moment warten. In einer Anfrage die Referenzen weglassen und nur das Blatt angeben."],
	node_missing: (v) => [`Dieses ComfyUI hat die Node ${v.classes} nicht.`, v.pack ? `${v.pack} im ComfyUI Manager installieren und ComfyUI neu starten.` : `ComfyUI auf ${v.since ?? "0.27"} oder neuer aktualisieren${v.setting === null ? "" : ` oder „${v.setting}“ ausschalten`}.`],
	model_missing: (v) => [`Die Modelldatei ${v.file} fehlt.`, `Sie in ComfyUI/models/${v.folder} oder einen Unterordner davon legen.`],
	model_broken: (v) => [`Die Modelldatei ${v.file} ist beschädigt: ${faults.is(v.fault)}.`, `Sie aus ComfyUI/models/${v.folder} löschen und erneut herunterladen.`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file} ist für ${new Intl.ListFormat("de", { type: "disjunction" }).format(v.of)} und passt nicht zu ${v.family}.` : `${v.file} ist nicht für ${v.family} gemacht.`, v.instead === null ? another : `${v.instead} verwenden.`],
	lora_mixed: (v) => [`${v.file} ist für ein anderes LTX gemacht, ${new Intl.ListFormat("de", { type: "disjunction" }).format(v.of)}, und passt nicht zu ${v.family}.`, `Es ausschalten und ein LoRA für ${v.family} wählen.`],
	lora_unfit: (v) => [v.kind === null ? `${v.file} ist ein LoRA für ein anderes Modell und wirkt bei ${v.family} nicht.` : `${v.file} ist ${v.kind} und lässt sich nicht als LoRA verwenden.`, `Es ausschalten und ein LoRA für ${v.family} wählen.`],
	model_unfit: (v) => [`${v.file} ist ${v.kind} und passt nicht zu „${v.role}“.`, v.instead === null ? another : `${v.instead} verwenden.`],
	model_misplaced: (v) => [`Die Modelldatei ${v.file} liegt in ${v.found}, wo ComfyUI sie nicht sucht.`, `Sie nach ComfyUI/models/${v.folder} verschieben.`],
	option_missing: (v) => [`Dieses ComfyUI bietet ${stated(v.value)} für ${v.input} nicht an.`, v.options ? `Eine dieser Optionen wählen: ${v.options}.` : "Dafür gibt es keine Optionen."],
	option_refused: (v) => [`Dieses ComfyUI bietet ${v.value} für ${v.input} nicht an.`, "Eine andere Option wählen oder LTX AIO im ComfyUI Manager aktualisieren."],
	value_out_of_limits: (v) => [`${v.input} ${stated(v.value)} ist in diesem ComfyUI nicht möglich.`, v.min !== null && v.max !== null ? `${stated(v.min)} bis ${stated(v.max)} verwenden.` : v.min !== null ? `Mindestens ${stated(v.min)} verwenden.` : `Höchstens ${stated(v.max)} verwenden.`],
	input_unknown: (v) => [`${v.node} verlangt in diesem ComfyUI den Eingang ${v.input}, den LTX AIO nicht kennt.`, "LTX AIO im ComfyUI Manager aktualisieren."],
	input_refused: (v) => [`ComfyUI nimmt ${v.value} für ${v.input} in ${v.node} nicht an.`, "Diese Einstellung ändern oder LTX AIO im ComfyUI Manager aktualisieren."],
	link_refused: (v) => [`${v.node} erwartet in diesem ComfyUI für ${v.input} einen anderen Typ, als LTX AIO dort anschließt.`, "LTX AIO im ComfyUI Manager aktualisieren."],
	import_unreadable: (v) => [v.reason === "none" ? "Dieses Video wurde nicht mit LTX AIO erstellt." : `Die Einstellungen in dieser Datei lassen sich nicht lesen: ${noSettings[v.reason]}.`, "Das Originalvideo verwenden, das LTX AIO gespeichert hat: Andere Programme entfernen oder ändern die Einstellungen darin."],
	import_unknown: (v) => [`Die Datei hat Einstellungen, die dieses LTX AIO nicht kennt: ${v.names}.`, "Sie werden ignoriert. Um sie zu verwenden, LTX AIO aktualisieren."],
	import_senseless: (v) => [`Die Datei hat ungültige Einstellungen: ${v.names}.`, "Stattdessen gelten die Standardwerte."],
	import_replaced: (v) => [v.what, "Stattdessen gilt der Standardwert."],
	made_with_missing: (v) => [`Dieses Video wurde mit ${bare(v.name)} erstellt; die Datei fehlt hier.`, v.folder ? `Sie in ComfyUI/models/${v.folder} legen oder eine andere wählen.` : "Die Datei erneut wählen oder eine andere."],
	preset_lacks: (v) => [`${bare(v.name)} ist hier nicht vorhanden, deshalb lässt das Preset es weg.`, `Die Datei in ComfyUI/models/${v.folder} legen und das Preset noch einmal verwenden.`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["Ein Preset in der Datei ist unlesbar.", "Die anderen sind importiert."],
	preset_senseless: (v) => [`${v.name} hat Einstellungen, mit denen diese Version nichts anfangen kann: ${v.fields}.`, "Der Rest davon ist importiert."],
	prompt_blocked: (v) => [`Der Lauf wurde abgelehnt, bevor ComfyUI ihn geprüft hat (HTTP ${v.status}).`, v.status === 413 ? "Im Proxy vor ComfyUI die Grenze für Anfragen anheben (nginx: client_max_body_size), dann erneut versuchen." : "Proxy, Firewall oder Anmeldung vor ComfyUI prüfen, dann erneut versuchen."],
	prompt_crashed: () => ["ComfyUI oder eines seiner Node-Pakete ist beim Prüfen dieses Laufs abgestürzt.", "Den Grund in der Konsole nachlesen, beheben und erneut versuchen."],
	records_not_kept: (v) => [`ComfyUI kann deine Läufe nicht speichern${v.status === null ? "" : ` (HTTP ${v.status})`}: ${v.copied ? "Sie sind nur in diesem Browser." : "Sie gehen verloren, wenn du diese Seite verlässt."}`, {
		proxy: "Der Proxy vor ComfyUI muss Adressen mit %2F unverändert weitergeben.",
		size: "Im Proxy vor ComfyUI die Grenze für Anfragen anheben (nginx: client_max_body_size).",
		disk: "Prüfen, ob ComfyUI in seinen Benutzerordner schreiben darf und das Laufwerk nicht voll ist.",
		login: "Die Seite neu laden; wenn das nicht hilft, die Anmeldung vor ComfyUI prüfen.",
		other: "LTX AIO versucht es alle 30 s erneut."
	}[v.why]],
	record_unreadable: () => ["Warum dieser Lauf fehlschlug, lässt sich nicht lesen: Sein Eintrag ist beschädigt.", "Die Einstellungen sind noch da: übernehmen oder erneut versuchen."],
	family_needs_comfyui: (v) => [`${v.family} braucht ComfyUI ${v.needs} oder neuer. Hier läuft ${v.has}.`, "ComfyUI aktualisieren und diese Seite neu laden."],
	server_down: () => ["ComfyUI antwortet nicht.", "Neu starten oder in der Konsole nachsehen. Hier bleibt alles erhalten."],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`Statt LTX AIO hat etwas anderes geantwortet (HTTP ${v.status}).`, "Erneut anmelden, falls diese Seite das verlangt. Sonst den Proxy vor ComfyUI prüfen: Er muss Anfragen an /api/ltx_aio durchlassen."],
	output_linked: (v) => [`Der Ordner output/${v.folder} ist ein Link, der aus dem Ausgabeordner von ComfyUI hinausführt; dort speichert dieses ComfyUI nicht.`, "Den Link durch einen Ordner ersetzen oder ComfyUI mit --output-directory und dem gewünschten Ordner starten."],
	output_kept: (v) => ["Die Datei wurde nicht gelöscht: Das Backend von LTX AIO antwortet nicht.", `Sie aus dem Ordner output/${v.folder} von ComfyUI löschen.`],
	server_refused: (v) => [`ComfyUI hat den Lauf abgelehnt: ${v.message}`, "Beheben, was die Meldung nennt, dann erneut generieren."],
	input_file_gone: (v) => [`${v.name} ist nicht mehr im Eingabeordner von ComfyUI.`, "Die Datei erneut wählen."],
	run_failed: (v) => [`Der Lauf ist fehlgeschlagen: ${v.message ?? "ohne Angabe eines Grundes"}`, "Erneut versuchen. Schlägt er genauso fehl, bei der Bitte um Hilfe die Meldung von ComfyUI unten mitschicken."],
	no_video: () => ["Der Lauf endete ohne Video.", "Erneut versuchen. Tritt es wieder auf, in der Konsole von ComfyUI nachsehen."],
	made_otherwise: (v) => [`Nicht wie erwartet: Dieses Video hat ${madeIn(v.made, "Frame", "Frames")} statt ${madeIn(v.announced, "Frame", "Frames")}.`, v.fromVideo ? "Das Ausgangsvideo in eine feste Bildrate umwandeln, dann erneut versuchen." : "Erneut versuchen. Ist das Ergebnis gleich, in der Konsole von ComfyUI nachsehen."],
	run_lost: () => ["ComfyUI wurde neu gestartet, bevor dieser Lauf fertig war.", "Erneut versuchen: Einstellungen und Seed sind noch da."],
	writing_lost: () => ["ComfyUI kennt diese Anfrage nicht mehr: Es wurde neu gestartet, oder jemand hat sie entfernt.", "Noch einmal verbessern lassen. Dein Prompt ist unverändert."],
	run_stopped: () => ["ComfyUI wurde während dieses Laufs beendet.", "Zuerst in der Konsole von ComfyUI nachsehen: War dieser Lauf der Grund, kann ein neuer Versuch ComfyUI wieder beenden."],
	run_removed: () => ["Etwas anderes als dieses Panel hat den Lauf aus der Warteschlange oder dem Verlauf von ComfyUI entfernt.", "Erneut versuchen: Einstellungen und Seed sind noch da."],
	run_over_limit: (v) => [`Beendet: Der Betreiber dieses Servers erlaubt höchstens ${v.limit} für einen Lauf.`, "Kürzer oder kleiner machen, oder einen Entwurf. Was ComfyUI bis dahin gespeichert hatte, bleibt."],
	estimate_over_limit: (v) => [`Dieser Lauf würde ${v.time} dauern; der Betreiber dieses Servers erlaubt ${v.limit}.`, "Kürzere Länge, geringere Größe oder ein anderes Preset wählen."],
	mode_not_offered: (v) => [`Der Betreiber dieses Servers bietet „${v.mode}“ nicht an.`, "Einen anderen Modus wählen."],
	preset_limited: (v) => [`Der Betreiber dieses Servers bietet „${v.preset}“ in „${v.mode}“ nicht an.`, "Ein anderes Preset wählen."],
	run_unknown: () => ["ComfyUI kennt diesen Lauf nicht mehr: Es wurde neu gestartet, oder seine Warteschlange wurde geleert.", "Erneut versuchen: Einstellungen und Seed sind noch da."],
	...listProblems
};
// web/src/words/de/queue.ts
var queue = {
	details: (name) => `Einzelheiten zu ${name}`,
	afterPart: (name) => `${name} · nach dem Teil davor`,
	row: (mode, seed) => `${mode} · Seed ${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `noch ${time}`,
	up: "Nach oben",
	down: "Nach unten",
	front: "An den Anfang",
	edit: "Bearbeiten",
	stopAfter: "Nach diesem anhalten",
	skipRest: "Rest der Serie überspringen",
	inBatch: (index, count) => `${index} von ${count} in der Serie`,
	repeated: "ComfyUI wurde während dieses Laufs beendet; er läuft noch einmal.",
	moved: (place, count) => `Jetzt ${place} von ${count}`,
	more: (count) => `+ ${count} weitere`,
	fewer: "Weniger zeigen",
	runs: (count) => count === 1 ? "1 Lauf" : `${count} Läufe`,
	pause: "Anhalten",
	pauses: "Der aktuelle Lauf wird fertig; die anderen warten, bis du fortsetzt",
	resume: "Fortsetzen",
	options: "Optionen der Warteschlange",
	stopAt: "Anhalten um",
	stopIn: "Anhalten in",
	minutesUnit: "Minuten",
	set: "Festlegen",
	dontStop: "Nicht anhalten",
	stopsAt: (time) => `Hält um ${time} an.`,
	stopsAfter: "Hält nach dem gewählten Lauf an.",
	cancelAll: (runs) => runs === 1 ? "Den Lauf abbrechen" : `Alle ${runs} Läufe abbrechen`,
	whileOpen: "Wartende Läufe starten nur, solange eine Seite von ComfyUI geöffnet ist.",
	paused: {
		user: "Angehalten.",
		after: "Nach dem gewählten Lauf angehalten.",
		time: "Zur gewählten Zeit angehalten.",
		refused: "Angehalten: ComfyUI hat einen Lauf abgelehnt und würde auch die anderen ablehnen."
	},
	editing: (seed) => `Der Lauf mit Seed ${seed} wird bearbeitet`,
	started: "Der Lauf, den du bearbeitest, hat begonnen oder ist zu Ende.",
	save: "Speichern",
	asNew: "Als neuen Lauf einreihen",
	cancelEdit: "Abbrechen",
	strip: "Der aktuelle Lauf. Zeigen"
};
// web/src/words/de/recording.ts
var recording = { bar: "Demo-Aufzeichnung: Diese Videos sind früher entstanden. Für eigene Videos ComfyUI installieren." };
// web/src/words/de/references.ts
var references = {
	label: "Referenzbilder",
	hint: (max) => `Bis zu ${max} Bilder von Personen und Dingen, die das Video zeigen soll. Sie kommen auf ein gemeinsames Blatt.`,
	inUse: (count) => count === 1 ? "1 Bild" : `${count} Bilder`,
	add: "Bilder hinzufügen",
	sheet: "Blatt",
	of: (image) => `Referenz ${image}`,
	image: (place, count, name) => `Bild ${place} von ${count}: ${name}`,
	order: "Zum Umordnen ziehen oder Alt mit einer Pfeiltaste drücken.",
	caption: (place) => `Wer oder was auf Bild ${place} ist`,
	captionHint: "Zum Beispiel: a woman with red hair in a green coat",
	remove: (name) => `${name} entfernen`,
	fill: "In den Prompt schreiben",
	filled: "Der Prompt sagt, was auf dem Blatt ist.",
	uncaptioned: "Bitte angeben, was jedes Bild zeigt, am besten auf Englisch: Das Modell kennt Prompts, die damit beginnen.",
	making: "Das Blatt wird zusammengestellt …",
	moved: (name, place) => `${name} ist jetzt Bild ${place}.`,
	done: {
		added: (name) => `${name} ist jetzt ein Referenzbild.`,
		removed: (name) => `${name} ist kein Referenzbild mehr.`,
		moved: (name) => `${name} ist auf dem Blatt an anderer Stelle.`
	},
	voice: {
		label: "Stimme",
		help: "Was gesagt wird, steht im Prompt in Anführungszeichen; die Stimme kommt aus dieser Probe.",
		fill: "Prompt in Abschnitte gliedern",
		filled: "Der Prompt hat seine Abschnitte."
	}
};
// web/src/words/en/samples.ts
/**
* More samples for each mode, besides the mode's own in modes.ts. Written the same way: one paragraph in the
* present tense, in chronological order, with camera, light and sound; 100 to 200 words.
*/
var samples$1 = {
	t2v: {
		market: {
			title: "A night market in the rain",
			prompt: "Rain falls on a narrow night market, and the wet ground mirrors red paper lanterns and blue neon. A cook in a dark apron lifts noodles from a steaming pot, shakes them once and drops them into a bowl, while the steam rolls past his face. A woman with a clear umbrella stops in front of the stall, leans closer and points at the bowl, and he nods. The camera begins on the bubbling pot in a close-up, then pulls back slowly and tilts up until the stall, the two people and the glowing alley behind them are in view. Shallow depth of field, soft reflections, fine film grain. Rain drums on the canvas roof, the pot bubbles, oil sizzles, and a scooter passes somewhere in the distance."
		},
		talk: {
			title: "Someone speaks",
			prompt: "A woman in her sixties with short grey hair and a blue work coat stands in a small clock workshop, surrounded by brass pendulums that swing at different speeds. She holds a tiny screwdriver in one hand, puts down the watch she is repairing and looks up into the camera with a smile. She says in a warm, unhurried voice: \"Every clock in here is a little wrong. Together they are right.\" She then turns back to the bench and lowers her magnifier over one eye. The camera holds a medium close-up at eye level and pushes in a little while she speaks. Late sunlight falls through a dusty window, with warm tones and soft shadows. Many clocks tick out of step, and a single chime rings as she falls silent."
		}
	},
	a2v: {
		dancer: {
			title: "A dancer in an empty hall",
			prompt: "A dancer in loose grey clothes moves alone through a large empty hall with tall windows. She begins with small movements of the hands, and as the music grows, her steps become wider: she turns, drops to one knee, rises again and crosses the floor in long strides. Every accent of the music shows in a stop, a turn of the head or a stamp of the foot. Dust floats in the slanting light and swirls where she passes. The camera starts at a distance, near the floor, then glides towards her and follows her in a wide circle. Morning light, pale stone, muted colours and soft contrast. Towards the end she slows down together with the music and stands still in the middle of the hall, breathing."
		},
		abstract: {
			title: "Ink that follows the sound",
			prompt: "Drops of dark blue ink fall into clear water, seen from very close, and unfold into slow clouds. With each beat another drop falls and the clouds pulse outwards; with long notes they stretch into thin veils that fold over each other. Threads of gold appear among the blue when the sound is brightest, and sink when it becomes quiet. The background is plain white and evenly lit, so that every fine edge of the ink is visible. The camera stays close and drifts upwards very slowly, as if it were rising with the clouds. Macro photography, high detail, a shallow depth of field. In quiet passages almost nothing moves, and single threads of ink hang in the water like smoke."
		}
	},
	i2v: {
		portrait: {
			title: "A person turns and walks away",
			prompt: "The person in the image breathes in, blinks and looks slowly from the camera to the side, as if someone had called from there. Hair and clothes move a little in the wind. After a moment the person smiles, turns around and walks away from the camera with calm steps, becoming smaller against the background. Light and colours stay as they are in the image, and nothing new enters the frame. The camera stays at the same height and follows a few steps behind with a slight handheld sway, then stops and lets the person go. The footsteps are heard clearly at first and fade with the distance; there is wind close by and the quiet ambient sound of the place."
		},
		landscape: {
			title: "A landscape wakes up",
			prompt: "The landscape in the image begins to move. Clouds drift slowly from left to right, and their shadows travel over the ground. Grass and leaves sway in waves as gusts of wind pass, water glitters and small ripples run towards the shore. A few birds rise from the middle distance, circle once and fly off to the right. The light becomes a little warmer as the sun comes out from behind a cloud. The camera glides forward very slowly, low above the ground, so that the nearest plants pass by in a soft blur while the horizon stays level. Natural colours, fine detail, no cuts. Wind, rustling leaves, the calls of the birds and water lapping softly are heard."
		}
	},
	lipsync: {
		singer: {
			title: "A singer at a microphone",
			prompt: "The person in the image sings into the camera with feeling. The lips form every word clearly and in time with the voice, the jaw opens wide on the long notes, and the chest rises before each line. The eyebrows draw together in the quiet parts; the eyes close on the highest note and open again. Shoulders and head sway gently with the rhythm. The face stays fully visible and sharp the whole time. The camera holds a medium close-up at eye level and pushes in very slowly. Warm stage light from the side, a dark blurred background with a few soft points of light. The image is clean, without any text on screen."
		},
		presenter: {
			title: "A presenter explains something",
			prompt: "The person in the image speaks to the camera like a friendly presenter. The lips follow the voice exactly, the mouth closes in the pauses, and the teeth show a little on bright vowels. The eyes stay on the camera, with an occasional glance down, as if thinking; the head tilts at questions and nods at the end of a sentence. One hand comes into view at the bottom of the frame from time to time, opens, and sinks again. Posture, clothes and background stay as they are in the image. The camera is still on a tripod at eye level, framing head and shoulders. Even, soft daylight and natural skin tones. The image is clean, without any text on screen."
		}
	},
	keyframe: {
		day: {
			title: "From day to night",
			prompt: "The first image changes into the last in one continuous movement. At first the scene is bright and still; then the light turns golden, shadows grow long and creep over the ground, and the sky passes through orange and violet into deep blue. Lamps and windows light up one after the other, and their reflections appear on smooth surfaces. Things that differ between the two images move into their new places naturally while the light changes; nothing jumps or fades in. The camera keeps its distance and moves a little to the side at constant speed, so that near things shift against far ones. A daytime murmur becomes quieter, and crickets and a far-off road remain."
		},
		move: {
			title: "The camera travels",
			prompt: "The camera travels from the view in the first image to the view in the last in one smooth shot. It starts slowly, rises a little, passes close by the objects in the foreground, which slide out of the frame in a soft blur, and turns gradually towards the new direction. Halfway through, both places belong to the same space, with matching light and colours. People and things keep their shape and go on with what they are doing. Then the camera slows down, lowers itself and settles exactly on the last image, where it stays. One continuous take without cuts, with natural motion blur. The ambient sound of the first place blends into that of the second, with a gentle rush of air in between."
		}
	},
	style: {
		paper: {
			title: "Cut from paper",
			prompt: "The same scene as a stop-motion film made of cut paper. Every person and object is built from layers of coloured paper with slightly uneven, hand-cut edges; the fibres and small folds are visible, and each layer casts a thin soft shadow on the one below. Faces are simple, with a few clear shapes for eyes and mouth that still follow the original expressions. Skies and walls are large sheets in muted orange, teal and cream. All movements, positions and camera motion are exactly those of the video, only a little jerky, as if photographed frame by frame. Even studio light from above, with a warm tint. Paper rustles softly with the movements."
		},
		watercolour: {
			title: "Painted in watercolour",
			prompt: "The same scene as an animated watercolour on rough white paper. Soft washes of blue, ochre and rose fill the shapes and run a little over their edges; darker pigment gathers where they end, and the grain of the paper shows through everywhere. Outlines are thin, broken pencil lines that tremble slightly from frame to frame. Light areas are left unpainted. People, objects and the camera move exactly as in the video, and faces keep their expressions in a few careful strokes. The background is loose and pale, the main subject has the most detail and the strongest colours. Calm, bright and airy, like a picture book, with a quiet natural ambience."
		}
	}
};
// web/src/words/titled.ts
/** Prompts stay as they are in English, since the models were trained on it; their titles are translated. */
function titled(prompts, titles) {
	const entries = Object.keys(prompts).map((id) => [id, {
		title: titles[id],
		prompt: prompts[id].prompt
	}]);
	return Object.fromEntries(entries);
}
// web/src/words/de/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "Ein Nachtmarkt im Regen",
		talk: "Jemand spricht"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "Eine Tänzerin in einer leeren Halle",
		abstract: "Tinte, die dem Ton folgt"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "Eine Person dreht sich um und geht",
		landscape: "Eine Landschaft erwacht"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "Jemand singt ins Mikrofon",
		presenter: "Jemand erklärt etwas"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "Vom Tag zur Nacht",
		move: "Die Kamera wandert"
	}),
	style: titled(samples$1.style, {
		paper: "Aus Papier geschnitten",
		watercolour: "Als Aquarell gemalt"
	})
};
// web/src/words/de/settings.ts
var settings = {
	language: {
		title: "Sprache",
		label: "Sprache des Panels",
		help: "„Wie ComfyUI“ folgt der Sprache, die dort eingestellt ist. Ist keine eingestellt, gilt die erste Sprache des Browsers, die LTX AIO unterstützt.",
		auto: "Wie ComfyUI"
	},
	machine: {
		title: "Dieser Rechner",
		runsOn: "Rechnet auf",
		processor: "Prozessor",
		graphicsMemory: "Grafikspeicher",
		memory: "Arbeitsspeicher",
		unknown: "ComfyUI hat seine Hardware noch nicht gemeldet.",
		setUpFor: "Eingerichtet für",
		automatic: "Automatisch"
	},
	owner: {
		title: "Grenzen dieses Servers",
		modes: (modes) => `Sein Betreiber bietet nur an: ${new Intl.ListFormat("de").format(modes)}.`,
		presets: (mode, presets) => `${mode} (${presets})`,
		seconds: (limit) => `Sein Betreiber beendet Läufe nach ${limit}.`,
		ignored: (entries) => `Nicht lesbar und ohne Wirkung in user/__ltx_aio/limits.json: ${entries}.`
	},
	memory: {
		title: "Arbeitsspeicher",
		titleOfCard: "Grafikspeicher",
		help: "ComfyUI behält Modelle zwischen zwei Läufen im Speicher. Entladen schafft Platz für andere Programme; der nächste Lauf lädt sie wieder.",
		free: (free, all) => `${free} von ${all} frei.`,
		freeOfRam: (free, all) => `Arbeitsspeicher: ${free} von ${all} frei.`,
		models: "Modelle im Speicher",
		noModels: "Keine Modelle geladen.",
		unload: "Modelle entladen",
		unloading: "Wird entladen …",
		waiting: (before) => `Bisher ${before} frei. Warten auf ComfyUI, das zwischen zwei Läufen entlädt …`,
		freed: (before, now) => `Vorher frei: ${before}. Jetzt frei: ${now}.`,
		asBefore: (free) => `Weiterhin ${free} frei: Es war kein Modell geladen, oder ein Lauf verwendet es noch.`,
		unreachable: "ComfyUI antwortet nicht.",
		processor: "Prozessor",
		badgeTitle: (free, all) => `${free} von ${all} frei`
	},
	runs: {
		title: "Läufe",
		tell: "Benachrichtigen, wenn ein Lauf endet",
		tellHelp: "Solange das Panel nicht zu sehen ist.",
		refused: "Der Browser blockiert Benachrichtigungen dieser Seite: Nötig sind https oder localhost und deine Erlaubnis. Bis dahin zeigt ComfyUI sie an.",
		tellBy: {
			toast: "Von ComfyUI",
			system: "System",
			none: "Aus"
		},
		sound: "Ton am Ende eines Laufs",
		soundHelp: "Ein kurzer Ton, außer wenn „Erstellen“ zu sehen ist.",
		previews: "Live-Vorschau",
		previewsHelp: "Ein kleines Bild des ersten Frames nach jedem Schritt.",
		previewsFailed: (version) => `Eine Vorschau hat auf ComfyUI ${version} einen Lauf beendet, darum ist die Live-Vorschau dort aus. Zum erneuten Versuch einschalten.`,
		previewsSince: (min, version) => `Die Live-Vorschau braucht ComfyUI ${min} oder neuer; dies ist ${version}.`
	},
	token: {
		asking: "Token wird gesucht …",
		noServerPart: "Downloads sind nicht verfügbar: Das Backend von LTX AIO antwortet nicht.",
		check: "Prüfen",
		checking: "Wird geprüft …",
		forget: "Vergessen",
		theToken: ": das Token",
		label: "Token",
		another: "Neues Token",
		save: "Speichern",
		make: {
			before: "Ein Token mit Leserecht erstellen bei",
			after: "."
		},
		kept: "Wird auf dem Server gespeichert, nur an Hugging Face gesendet und nie wieder angezeigt."
	},
	makes: (families) => `erzeugt Video und Ton mit ${new Intl.ListFormat("de").format(families)}`
};
// web/src/words/de/shell.ts
var shell = {
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
};
// web/src/words/de/stages.ts
var stages = {
	start: "Start",
	load: "Modelle laden",
	encode: "Prompt kodieren",
	image: "Bilder vorbereiten",
	audio: "Ton vorbereiten",
	video: "Video einlesen",
	rework: "Frames bearbeiten",
	latent: "Latents vorbereiten",
	diffuse_1: "Diffusion, 1. Durchgang",
	upscale: "Hochskalieren ×2",
	diffuse_2: "Diffusion, 2. Durchgang",
	decode: "Dekodieren",
	save: "Speichern"
};
// web/src/words/de/start.ts
var start = {
	title: "Das erste Video",
	close: "Anleitung schließen",
	states: {
		done: "erledigt",
		working: "in Arbeit",
		now: "als Nächstes",
		later: "später"
	},
	files: {
		title: "Modelldateien",
		looking: "Vorhandene Dateien werden geprüft …",
		here: (mode) => `Für „${mode}“ sind alle Dateien vorhanden.`,
		missing: (count, amount, atLeast) => `${count === 1 ? "1 Datei fehlt" : `${count} Dateien fehlen`}, ${atLeast ? "mindestens " : ""}${amount}.`,
		free: (free) => `${free} Speicherplatz frei.`,
		noRoom: (lacking) => `Nicht genug Speicherplatz: zuerst ${lacking} freigeben.`,
		loading: (received, size) => `${received} von ${size} heruntergeladen.`,
		byHand: "Hier lassen sie sich nicht herunterladen: siehe die Befehle unten.",
		failed: "Ein Download ist fehlgeschlagen: siehe unten.",
		chosen: "Eine gewählte Datei fehlt: siehe unten.",
		get: "Fehlende Dateien laden"
	},
	prompt: {
		title: "Ein Prompt",
		help: "Beschreiben, was geschieht, wie sich die Kamera bewegt und was zu hören ist.",
		english: "Auf Englisch schreiben: Damit wurde der Text-Encoder trainiert.",
		use: "Dieses Beispiel verwenden",
		written: "Geschrieben.",
		choose: (input) => `Auswählen: ${input}`,
		needsFile: "Dieser Modus braucht noch:"
	},
	run: {
		title: "Generieren",
		made: (size, seconds) => `Ergibt ein Video von ${seconds} s mit ${size}.`,
		unknownTime: "Noch keine Zeitschätzung: Der erste Lauf liefert sie.",
		load: (amount, min, max) => `Zuerst werden ${amount} geladen: ${min} bis ${max} (geschätzt).`,
		seconds: (count) => `${count}\u00A0s`,
		minutes: (count) => `${count}\u00A0min`,
		go: "Das erste Video erstellen",
		running: "Läuft: siehe unten.",
		waits: "Wartet auf die Dateien.",
		check: "Dieses ComfyUI prüfen"
	}
};
// web/src/words/de/tabs.ts
var tabs = {
	label: "Bereiche von LTX AIO",
	create: "Erstellen",
	history: "Verlauf",
	models: "Modelle",
	settings: "Einstellungen",
	runs: (live, ready, failed) => [
		...live > 0 ? [`${live} in Arbeit`] : [],
		...ready > 0 ? [`${ready} neu`] : [],
		...failed > 0 ? [`${failed} fehlgeschlagen`] : []
	].join(", ")
};
// web/src/words/de/terms.ts
var terms = {
	fields: {
		imageStrength: "Stärke des Bildes",
		guideStrength: "Stärke des Guides",
		toolStrength: "Stärke des Werkzeugs",
		sourceScale: "Größe des Videos",
		controlStrength: "Stärke der Steuerung",
		loraStrength: (lora) => `Stärke von ${lora}`,
		loraSecond: (lora) => `Stärke von ${lora} im zweiten Durchgang`,
		steps: "Schritte",
		start: "Start",
		cfg: "CFG",
		referenceStrength: "Stärke der Referenzen",
		sheetStrength: "Stärke des Blattes",
		syncGuidance: "Guidance für Lippen",
		detailGuidance: "Guidance für Details"
	},
	sides: {
		width: "Breite",
		height: "Höhe"
	},
	unnamed: {
		node: "eine Node",
		file: "Die Datei",
		input: "Die Eingabedatei",
		model: "Eine Modelldatei",
		host: "einen anderen Server",
		answer: "keine Antwort"
	},
	andMore: (shown, more) => `${shown} und ${more} weitere`
};
// web/src/words/de/tiers.ts
var tiers = {
	rows: {
		none: "beliebige Grafikkarte",
		tiny: "weniger als 12 GB",
		small: "12 GB",
		medium: "16 GB",
		large: "24 GB",
		huge: "32 GB und mehr"
	},
	as: (row) => `Einstellungen für ${row}`,
	cardAs: (card, row) => `${card}, Einstellungen für ${row}`,
	unknown: "Hardware unbekannt",
	noCard: "Keine Grafikkarte",
	official: "offizielle Einstellungen",
	officialSlow: "offizielle Einstellungen in der kleinsten Größe; Läufe dauern sehr lange",
	lowVram: "Low-VRAM-Modus",
	upTo: (max) => `bis ${max}`,
	firstUpTo: (size, max) => `standardmäßig ${size}, bis ${max}`,
	first: (size) => `standardmäßig ${size}`,
	estimated: (settings) => `${settings} (geschätzt)`,
	both: (settings, sizes) => `${settings}, ${sizes}`,
	line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
	why: {
		apple: "; GPUs von Apple können fp8- und fp4-Dateien nicht ausführen",
		nvfp4: ", mit dem nvfp4-Checkpoint",
		checkpointHere: "; der Checkpoint ist schon vorhanden, ein GGUF wäre aber schneller",
		short: (room) => `; Grafik- und Arbeitsspeicher zusammen sind kleiner als die ${room} GB, die ein Checkpoint braucht`,
		shortWithoutPack: (room) => `; Grafik- und Arbeitsspeicher zusammen sind kleiner als die ${room} GB, die ein Checkpoint braucht: Ein GGUF braucht weniger; dafür das Node-Paket ComfyUI-GGUF installieren`,
		withoutPack: "; ein GGUF braucht weniger Speicher: dafür das Node-Paket ComfyUI-GGUF installieren"
	}
};
// web/src/words/de/tokens.ts
var tokens = {
	fine: "Das Token funktioniert.",
	fineOf: (account) => `Das Token funktioniert; es gehört ${account}.`,
	from: {
		environment: " aus HF_TOKEN",
		login: " der Hugging-Face-Anmeldung",
		pasted: " aus diesen Einstellungen"
	},
	bad: (from) => `Hugging Face hat das Token${from} abgelehnt.`,
	unreachable: "Das Token ließ sich nicht prüfen: Hugging Face antwortet nicht.",
	notSent: "Das Token wurde nicht gesendet: HF_ENDPOINT verweist auf einen Spiegelserver, der es nicht bekommen darf.",
	unchecked: (from) => `Das Token${from} wurde noch nicht geprüft.`,
	absent: "Kein Token. Nur Dateien mit einem Schloss brauchen eines.",
	absentHere: "Kein Token. Auf einem gemeinsam genutzten Server lässt es sich nur dort setzen: ComfyUI mit HF_TOKEN starten."
};
// web/src/words/de/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file} erfordert eine Anmeldung bei Hugging Face, und es ist kein Token gesetzt.`, "Bei Hugging Face ein Access Token erstellen und in den Einstellungen eingeben."],
	gated_need_accept: (v) => [`Dein Hugging-Face-Konto hat die Lizenz von ${v.repo} noch nicht angenommen.`, "Die Seite öffnen, die Lizenz annehmen und erneut versuchen."],
	bad_token: (v) => [`Hugging Face hat das Token für ${v.file} abgelehnt.`, "Es in den Einstellungen erneut eingeben oder ein neues erstellen."],
	token_revoked: (v) => [`Das Token wurde widerrufen, während ${v.file} heruntergeladen wurde.`, "In den Einstellungen ein neues eingeben, dann fortsetzen: Was schon geladen ist, bleibt erhalten."],
	forbidden: (v) => [`Das Token hat keinen Zugang zu ${v.repo}.`, "Auf der Seite Zugang beantragen oder dem Token erlauben, geschützte Repositorys zu lesen."],
	file_gone: (v) => [`${v.file} ist nicht mehr in ${v.repo}.`, "LTX AIO aktualisieren: Eine neuere Version kennt vielleicht den neuen Ort."],
	revision_gone: (v) => [`Die Version von ${v.file}, die LTX AIO kennt, ist nicht mehr in ${v.repo}.`, "LTX AIO aktualisieren: Eine neuere Version kennt vielleicht den Ersatz."],
	repo_not_found: (v) => [`${v.repo} gibt es bei Hugging Face nicht mehr, oder es ist privat.`, "LTX AIO aktualisieren: Eine neuere Version kennt vielleicht den neuen Ort der Dateien."],
	upstream_changed: (v) => [`${v.file} wurde in ${v.repo} ersetzt.`, "LTX AIO aktualisieren. Ist es aktuell, den unvollständigen Download der alten Datei entfernen und erneut herunterladen."],
	disk_full: (v) => [`${v.file} und die Dateien danach brauchen ${v.need}; nur ${v.free} sind frei.`, "Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen, dann fortsetzen: Was schon geladen ist, bleibt erhalten."],
	not_writable: (v) => [`ComfyUI darf nicht in seinen Ordner für ${v.folder} schreiben.`, "Einen anderen Ordner wählen oder ComfyUI Schreibrechte geben."],
	dest_exists_different: (v) => [`Es gibt schon eine andere Datei namens ${v.file}. Sie wurde nicht verändert.`, "Sie verschieben oder umbenennen, dann erneut versuchen."],
	busy_elsewhere: (v) => [`Ein anderes ComfyUI lädt ${v.file} in denselben Ordner herunter.`, "Warten, bis es fertig ist, oder das andere ComfyUI schließen, dann erneut versuchen."],
	checksum_mismatch: (v) => [`${v.file} kam zweimal beschädigt an und wurde gelöscht.`, "Erneut versuchen. Tritt es weiter auf, ein anderes Netz oder einen anderen Spiegelserver versuchen."],
	too_long: (v) => [`Der Server hat mehr Daten gesendet, als ${v.file} enthalten sollte. Sie wurden verworfen.`, "Erneut versuchen. Tritt es weiter auf, ein anderes Netz oder einen anderen Spiegelserver versuchen."],
	network: (v) => [`Die Verbindung ging verloren, während ${v.file} heruntergeladen wurde (${v.last}).`, "Das Netz prüfen, dann fortsetzen: Was schon geladen ist, bleibt erhalten."],
	proxy_auth: (v) => [`Der Proxy dieses Netzes verlangt ein Passwort für den Download von ${v.file}.`, "Für ComfyUI eine Proxy-Adresse mit Benutzername und Passwort setzen und es neu starten."],
	proxy_socks: (v) => [`${v.file} lässt sich nicht über ${v.proxy} herunterladen: LTX AIO unterstützt SOCKS nicht.`, "https_proxy für ComfyUI auf einen HTTP-Proxy setzen oder die Variable entfernen und ComfyUI neu starten."],
	proxy_unusable: (v) => [`Als Proxy für ${v.file} ist ${v.proxy} gesetzt; das ist keine gültige Proxy-Adresse.`, "https_proxy korrigieren, etwa http://127.0.0.1:3128, dann ComfyUI neu starten."],
	proxy_unreachable: (v) => [`Der Proxy ${v.proxy} für ${v.file} antwortet nicht.`, "Den Proxy starten oder https_proxy korrigieren und ComfyUI neu starten."],
	certificate: (v) => [`Der Server, der für ${v.file} geantwortet hat, hat ein Zertifikat, dem dieser Rechner nicht vertraut.`, "Vielleicht prüft ein Proxy oder Virenscanner die Verbindung: sein Zertifikat in SSL_CERT_FILE angeben und ComfyUI neu starten. Auch die Uhr des Rechners prüfen."],
	endpoint_unusable: (v) => [`${v.file} lässt sich nicht herunterladen: HF_ENDPOINT ist ${v.endpoint}, und das ist keine Webadresse.`, "https:// voranstellen oder die Variable entfernen, dann ComfyUI neu starten."],
	not_a_hub: (v) => [`Für ${v.file} hat etwas anderes als Hugging Face geantwortet, vielleicht eine Anmeldeseite dieses Netzes.`, "Im Browser am Netz anmelden oder den Spiegelserver in HF_ENDPOINT prüfen."],
	unexpected_host: (v) => [`Der Download von ${v.file} wurde an ${v.host} weitergeleitet; das ist kein Server von Hugging Face.`, "Von dort wurde nichts heruntergeladen. Das Netz und den Spiegelserver in HF_ENDPOINT prüfen."],
	offline: (v) => [`ComfyUI wurde mit abgeschaltetem Hugging Face gestartet, darum kann ${v.file} nicht heruntergeladen werden.`, "ComfyUI ohne HF_HUB_OFFLINE starten oder die Datei selbst in ihren Ordner legen."],
	part_is_symlink: (v) => [`Am Ziel von ${v.file} liegt ein Link. Ihm wurde nicht gefolgt.`, "Den Link entfernen, dann erneut versuchen."],
	path_too_long: (v) => [`Der Pfad von ${v.file} ist länger, als dieses System erlaubt.`, "Einen Ordner mit kürzerem Pfad wählen."],
	folder_gone: (v) => [`Der Ordner für ${v.folder} verschwand, während ${v.file} heruntergeladen wurde.`, "Sein Laufwerk wieder anschließen oder einen anderen Ordner wählen und erneut versuchen."],
	broken_file: (v) => [`${v.file} hat die Prüfung nicht bestanden: ${faults.is(v.fault)}.`, "Die Datei entfernen und erneut herunterladen."],
	not_ours: (v) => [`LTX AIO hat ${v.file} nicht heruntergeladen und löscht die Datei daher nicht.`, "Wenn du sie nicht mehr brauchst, kannst du sie selbst löschen."],
	queue_full: (v) => [`Die Warteschlange der Downloads ist voll, ${v.file} wurde nicht hinzugefügt.`, "Erneut versuchen, wenn einige Downloads fertig sind."],
	unexpected: (v) => [`Bei ${v.file} ist ein unerwarteter Fehler aufgetreten.`, "Erneut versuchen. Einzelheiten stehen in der Konsole von ComfyUI; sie gehören in einen Fehlerbericht."],
	differs_from_source: (v) => [`${v.file} ist vollständig, unterscheidet sich aber von der Datei in ${v.repo}.`, "Behalten, wenn du sie selbst geändert hast; sonst löschen und erneut herunterladen."],
	download_failed: (v) => [`${v.file} konnte nicht heruntergeladen werden (${v.code}).`, "Erneut versuchen. Einzelheiten stehen in der Konsole von ComfyUI."]
};
// web/src/words/de/ui.ts
var ui = {
	labelled: (name, text) => `${name}: ${text}`,
	comma: ", ",
	percent: (value) => `${value} %`,
	units: {
		s: "s",
		kB: "kB",
		MB: "MB",
		GB: "GB"
	},
	attention: "Bitte prüfen",
	inNewTab: "(in einem neuen Tab)",
	said: "Meldung von ComfyUI",
	delete: "Löschen",
	keep: "Behalten",
	move: "Zum Verschieben ziehen; Alt mit den Pfeiltasten nach oben und unten verschiebt auch",
	list: {
		search: "Suchen",
		empty: "Keine Optionen",
		nothingFound: "Keine Treffer",
		found: "{0} gefunden",
		chosen: "Ausgewählt",
		noneChosen: "Nichts ausgewählt"
	}
};
// web/src/words/de/verbs.ts
var verbs = {
	label: "Nächste Schritte für dieses Video",
	runLabel: "Nächste Schritte für diesen Lauf",
	finish: "Fertigstellen",
	finishes: "Rendert es in voller Größe, ausgehend vom gespeicherten ersten Durchgang des Entwurfs.",
	newSeed: "Neuer Seed",
	newSeeds: "Dieselben Einstellungen mit neuem Seed",
	renderAgain: "Neu rendern",
	rendersAgain: "Dieselben Einstellungen und derselbe Seed, weil die Datei fehlt",
	tryAgain: "Erneut versuchen",
	triesAgain: "Dieselben Einstellungen und derselbe Seed",
	goOn: (mode) => `Letzter Frame → ${mode}`,
	extend: "Verlängern",
	retake: "Nachdreh",
	retakes: "Einen Moment dieses Videos neu machen und den Rest lassen, wie er ist",
	extends: "Dieses Video fortsetzen: nach dem Ende oder vor dem Anfang etwas anfügen",
	goesOn: (slot, mode) => `Fortsetzen: Der letzte Frame wird „${slot}“ in „${mode}“`,
	useAs: "Verwenden als",
	usesAs: "Einen Frame, den Ton oder das Video als Eingabe verwenden",
	more: "Mehr",
	settings: "Einstellungen übernehmen",
	usesSettings: "Lädt die Einstellungen dieses Laufs ins Formular",
	preset: "Als Preset speichern …",
	canvas: "Als Graph öffnen",
	favourite: "Favorit",
	unfavourite: "Aus den Favoriten entfernen",
	download: "Herunterladen",
	open: "In neuem Tab öffnen",
	hide: "Hier ausblenden",
	hides: "Hier ausblenden; im Verlauf bleibt es",
	show: "In Erstellen zeigen",
	deleteFile: "Datei löschen",
	deletesFile: "Löscht das Video und entfernt den Lauf aus dem Verlauf",
	parts: {
		shown: "Dieser Frame",
		first: "Erster Frame",
		last: "Letzter Frame"
	},
	frame: "Frame",
	asFrame: "Frame verwenden als",
	asSound: "Ton verwenden als",
	asClip: "Video verwenden als",
	keyFrame: "Neuer Keyframe",
	keyClip: "Neuer Clip",
	slotOf: (slot, mode) => `${slot} in „${mode}“`,
	is: {
		firstFrame: (what) => `${what} ist jetzt das Anfangsbild.`,
		lastFrame: (what) => `${what} ist jetzt das Endbild.`,
		portrait: (what) => `${what} ist jetzt das Porträt.`,
		styleImage: (what) => `${what} ist jetzt das Stilbild.`,
		sound: (what) => `${what} ist jetzt das Audio.`,
		speech: (what) => `${what} ist jetzt die Sprache.`,
		voice: (what) => `${what} ist jetzt die Stimme.`,
		video: (what) => `${what} ist jetzt das Video.`,
		retaken: (what) => `Von ${what} wird jetzt ein Moment neu gemacht.`,
		treated: (what) => `Das Werkzeug arbeitet jetzt an ${what}.`,
		extended: (what) => `${what} wird jetzt verlängert.`
	},
	of: {
		shown: (file) => `Ein Frame aus ${file}`,
		first: (file) => `Der erste Frame aus ${file}`,
		last: (file) => `Der letzte Frame aus ${file}`,
		sound: (file) => `Der Ton aus ${file}`,
		video: (file) => file
	},
	outOfReach: "Dieser Browser hat keinen Zugriff darauf.",
	removal: "Zuletzt entfernt",
	hidden: (count) => count === 1 ? "In Erstellen ausgeblendet." : `${count} in Erstellen ausgeblendet.`,
	deleting: (file) => `${file} wird gleich gelöscht.`,
	deletingSeveral: (count) => `${count} Dateien werden gleich gelöscht.`,
	undo: "Rückgängig",
	deleteNow: "Sofort löschen",
	close: "Schließen",
	linkLabel: "Abgelegter Link",
	link: (address) => `${address} ist ein Link; verwenden lassen sich nur Dateien. Speichere die Datei und lege sie dann hier ab.`
};
// web/src/words/de/versions.ts
var versions = {
	securityHoles: (is) => [`ComfyUI ${is} hat vier veröffentlichte Sicherheitslücken: Dateien, die andere auf den Server legen, können Skripte im Browser ausführen, und Prompts können Dateien außerhalb der Ordner von ComfyUI lesen.`, "ComfyUI auf 0.28 oder neuer aktualisieren."],
	pageFile: (is) => [`ComfyUI ${is} füllt bekanntermaßen die Auslagerungsdatei, mit bis zu 120 GB.`, "ComfyUI aktualisieren."],
	memoryGrows: (is) => [`ComfyUI ${is} braucht bekanntermaßen mit jedem Lauf mehr Arbeitsspeicher.`, "ComfyUI aktualisieren. Bis dahin neu starten, wenn Läufe langsam werden."],
	blueScreen: (is) => [`Mit ComfyUI ${is} stürzt Windows bekanntermaßen ab oder der Speicher reicht nicht, während Gewichte auf die Grafikkarte geladen werden.`, "ComfyUI aktualisieren oder zu 0.34 zurückkehren."],
	directMlEnds: () => ["ComfyUI läuft hier mit DirectML, das ab 0.46 nicht mehr unterstützt wird.", "Vor dem Aktualisieren PyTorch für die eigene Grafikkarte installieren: ROCm für AMD, XPU für Intel."],
	linkedInputs: () => ["Seit 0.28 lehnt ComfyUI Links ab, die aus dem Eingabeordner hinausführen.", "Die Datei selbst dorthin legen oder ComfyUI mit --input-directory und ihrem Ordner starten."]
};
// web/src/words/de/viewer.ts
var viewer = {
	label: "Bühne",
	fold: "Bühne einklappen",
	unfold: "Bühne ausklappen",
	newest: "Neueste Ergebnisse",
	took: (time) => `in ${time}`,
	useSeed: "Diesen Seed ins Formular übernehmen",
	seedUsed: (seed) => `Seed ${seed} ist im Formular.`,
	line: {
		label: "Größe, Länge und Seed",
		seconds: (seconds) => `${seconds} s`,
		upTo: (length) => `bis zu ${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `Seed ${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "Beide Bilder tauschen",
	editor: "Großer Editor",
	done: "Fertig"
};
// web/src/words/de/webcam.ts
var webcam = {
	open: "Bild mit der Webcam aufnehmen",
	label: "Webcam",
	take: "Bild aufnehmen",
	close: "Webcam schließen",
	troubles: {
		insecure: "Browser erlauben die Webcam nur bei https-Adressen und auf localhost.",
		refused: "Der Browser hat die Webcam gesperrt. Erlaube sie für diese Seite und versuche es erneut.",
		missing: "Keine Webcam gefunden. Schließe eine an und versuche es erneut.",
		failed: "Die Webcam lässt sich nicht benutzen. Schließe andere Programme, die sie benutzen, und versuche es erneut."
	}
};
// web/src/words/de/writing.ts
var { before: before$1, camera: camera$1, shot, sound, avoid } = {
	tools: "Help with the prompt",
	enhance: {
		button: "Enhance",
		hint: "Write a better prompt from yours",
		label: "Enhanced prompts",
		cost: (model, time, separate) => `Uses ${model}, ${separate ? "a small model that only writes prompts" : "the text encoder that every run loads"} · ${time} for each take.`,
		unknown: "no estimate yet",
		onCpu: "With low VRAM it runs on the CPU, which takes minutes.",
		seesImage: "It looks at your image, too.",
		keeps: "Words in quotation marks stay as they are.",
		behind: (runs) => runs === 1 ? "It starts after the run in progress." : `It starts after ${runs} runs.`,
		noPrompt: "Write a few words first.",
		write: (takes) => takes === 1 ? "Write 1 take" : `Write ${takes} takes`,
		again: "New takes",
		takes: "Takes",
		take: (take) => `Take ${take}`,
		waits: (runs) => runs === 0 ? "Next in the queue." : runs === 1 ? "After 1 run." : `After ${runs} runs.`,
		sending: "Sending…",
		loading: "Reading your prompt…",
		writing: (count) => `Writing… about ${count} words`,
		silent: "ComfyUI isn’t responding. This continues when it does.",
		cancelled: "Cancelled.",
		useless: {
			empty: "The answer is empty. Your prompt is unchanged.",
			garbled: "The answer is not a prompt. Yours is unchanged.",
			same: "It left your prompt as it is."
		},
		raw: "The answer",
		mended: (quotes) => quotes === 1 ? "It changed words in quotation marks; yours are back." : `It changed words in ${quotes} quotations; yours are back.`,
		added: (quotes) => quotes === 1 ? "It left out words in quotation marks; your sentence is at the end." : `It left out ${quotes} quotations; your sentences are at the end.`,
		outdated: "You have edited the prompt since. Using a take keeps your text under Earlier.",
		use: (take) => `Use take ${take}`,
		used: (take) => `Take ${take} is in the prompt.`,
		undo: "Undo",
		cancel: "Cancel",
		close: "Close",
		ready: (take) => `Take ${take} is ready.`
	},
	earlier: {
		button: "Earlier",
		hint: "Earlier prompts: Arrow Up in an empty prompt, Alt and arrow keys anywhere",
		label: "Earlier prompts",
		search: "Search prompts",
		starred: "Starred only",
		star: "Star this prompt",
		starCurrent: "Star the prompt above",
		unrun: "not run",
		none: "Prompts of your runs will appear here.",
		noMatch: "No prompts match.",
		more: (prompts) => `${prompts} more: search to find them.`
	},
	phrases: {
		button: "Phrases",
		hint: "Insert a phrase, or start from a sample",
		label: "Phrases and samples",
		samples: "Samples for this mode",
		camera: {
			title: "Camera",
			items: {
				still: {
					title: "Still",
					prompt: "The camera stays perfectly still."
				},
				pushIn: {
					title: "Push in",
					prompt: "The camera pushes in slowly and steadily."
				},
				pullBack: {
					title: "Pull back",
					prompt: "The camera pulls back slowly and shows more of the place."
				},
				pan: {
					title: "Pan",
					prompt: "The camera pans slowly from left to right."
				},
				tilt: {
					title: "Tilt up",
					prompt: "The camera tilts up slowly."
				},
				track: {
					title: "Track",
					prompt: "The camera follows from the side in a smooth tracking shot."
				},
				orbit: {
					title: "Orbit",
					prompt: "The camera circles slowly around the subject."
				},
				crane: {
					title: "Rise",
					prompt: "The camera rises smoothly above the scene."
				},
				sink: {
					title: "Lower",
					prompt: "The camera sinks smoothly toward the ground."
				},
				left: {
					title: "To the left",
					prompt: "The camera moves smoothly to the left."
				},
				right: {
					title: "To the right",
					prompt: "The camera moves smoothly to the right."
				},
				hand: {
					title: "Handheld",
					prompt: "Handheld camera with small natural movements."
				}
			}
		},
		shot: {
			title: "Shot and light",
			items: {
				wide: {
					title: "Wide",
					prompt: "A wide shot shows the whole place."
				},
				close: {
					title: "Close-up",
					prompt: "A close-up with a shallow depth of field."
				},
				low: {
					title: "Low angle",
					prompt: "Seen from a low angle."
				},
				golden: {
					title: "Golden hour",
					prompt: "Warm low sunlight with long soft shadows."
				},
				soft: {
					title: "Soft daylight",
					prompt: "Soft daylight from a window."
				},
				night: {
					title: "Night",
					prompt: "Night, lit by a few warm lamps."
				}
			}
		},
		sound: {
			title: "Sound",
			items: {
				ambience: {
					title: "Ambience only",
					prompt: "Only the quiet ambient sound of the place is heard, without music or voices."
				},
				music: {
					title: "Soft music",
					prompt: "Soft instrumental music plays in the background."
				},
				speaks: {
					title: "Says …",
					prompt: "The person says in a calm, clear voice: \"…\""
				}
			}
		},
		/** for the beginning of the prompt, by mode */
		before: { lipsync: {
			title: "Lips (at the beginning)",
			items: {
				speaks: {
					title: "Speaks",
					prompt: "The person is speaking, lips in sync with the voice."
				},
				sings: {
					title: "Sings",
					prompt: "The person is singing, lips in sync with the song."
				}
			}
		} },
		avoid: {
			title: "Keep out",
			items: {
				subtitles: {
					title: "No subtitles",
					prompt: "The image is clean: no subtitles, no captions, no text on screen."
				},
				logos: {
					title: "No logos",
					prompt: "There are no logos and no watermarks."
				},
				cuts: {
					title: "No cuts",
					prompt: "One continuous shot without cuts."
				},
				talk: {
					title: "Nobody speaks",
					prompt: "Nobody speaks, and all mouths stay closed."
				}
			}
		}
	},
	length: {
		words: (words) => words === 1 ? "1 word" : `${words} words`,
		good: (family, min, max) => `${family} follows ${min} to ${max} words best.`
	}
}.phrases;
// web/src/words/de/index.ts
var de = {
	access,
	advice,
	alone,
	batch,
	buttons,
	compare,
	choosing,
	days,
	details,
	crop,
	cuts,
	estimates,
	drafts,
	engines,
	extending,
	faults,
	files: files$2,
	footer,
	form,
	health,
	history,
	inputs,
	jobs,
	keyframes,
	keys,
	link,
	lists,
	measuring,
	microphone,
	models,
	modes,
	naming,
	notices,
	panel,
	parts,
	player,
	presets,
	problems,
	queue,
	recording,
	references,
	retaking,
	reworks,
	samples,
	settings,
	shell,
	stages,
	start,
	tabs,
	terms,
	tiers,
	tokens,
	transfers,
	tools,
	ui,
	verbs,
	versions,
	viewer,
	webcam,
	writing: {
		tools: "Hilfe beim Prompt",
		enhance: {
			button: "Verbessern",
			hint: "Aus deinem Prompt einen besseren schreiben lassen",
			label: "Verbesserte Prompts",
			cost: (model, time, separate) => `Nutzt ${model}, ${separate ? "ein kleines Modell, das nur Prompts schreibt" : "den Text-Encoder, den jeder Lauf lädt"} · ${time} je Fassung.`,
			unknown: "noch keine Zeitschätzung",
			onCpu: "Im Low-VRAM-Modus rechnet dabei der Prozessor; das dauert Minuten.",
			seesImage: "Dein Bild wird dabei berücksichtigt.",
			keeps: "Was in Anführungszeichen steht, bleibt, wie es ist.",
			behind: (runs) => runs === 1 ? "Beginnt nach dem aktuellen Lauf." : `Beginnt nach ${runs} Läufen.`,
			noPrompt: "Zuerst ein paar Wörter schreiben.",
			write: (takes) => takes === 1 ? "1 Fassung schreiben" : `${takes} Fassungen schreiben`,
			again: "Neue Fassungen",
			takes: "Fassungen",
			take: (take) => `Fassung ${take}`,
			waits: (runs) => runs === 0 ? "Als Nächstes an der Reihe." : runs === 1 ? "Nach 1 Lauf." : `Nach ${runs} Läufen.`,
			sending: "Wird gesendet …",
			loading: "Liest deinen Prompt …",
			writing: (count) => `Schreibt … etwa ${count} Wörter`,
			silent: "ComfyUI antwortet nicht. Sobald es antwortet, geht es weiter.",
			cancelled: "Abgebrochen.",
			useless: {
				empty: "Die Antwort ist leer. Dein Prompt ist unverändert.",
				garbled: "Die Antwort ist kein Prompt. Deiner ist unverändert.",
				same: "Dein Prompt blieb, wie er ist."
			},
			raw: "Die Antwort",
			mended: (quotes) => quotes === 1 ? "Wörter in Anführungszeichen waren geändert; deine stehen wieder da." : `In ${quotes} Zitaten waren Wörter geändert; deine stehen wieder da.`,
			added: (quotes) => quotes === 1 ? "Wörter in Anführungszeichen fehlten; dein Satz steht am Ende." : `${quotes} Zitate fehlten; deine Sätze stehen am Ende.`,
			outdated: "Der Prompt ist inzwischen bearbeitet. Wird eine Fassung verwendet, bleibt dein Text unter „Frühere“.",
			use: (take) => `Fassung ${take} verwenden`,
			used: (take) => `Fassung ${take} ist im Prompt.`,
			undo: "Rückgängig",
			cancel: "Abbrechen",
			close: "Schließen",
			ready: (take) => `Fassung ${take} ist fertig.`
		},
		earlier: {
			button: "Frühere",
			hint: "Frühere Prompts: Pfeil nach oben im leeren Prompt, überall mit Alt und Pfeiltasten",
			label: "Frühere Prompts",
			search: "Prompts durchsuchen",
			starred: "Nur mit Stern",
			star: "Diesen Prompt mit Stern merken",
			starCurrent: "Den Prompt oben mit Stern merken",
			unrun: "nicht gelaufen",
			none: "Hier erscheinen die Prompts deiner Läufe.",
			noMatch: "Kein Prompt passt.",
			more: (prompts) => `${prompts} weitere: über die Suche zu finden.`
		},
		phrases: {
			button: "Bausteine",
			hint: "Einen Baustein einfügen oder mit einem Beispiel beginnen",
			label: "Bausteine und Beispiele",
			samples: "Beispiele für diesen Modus",
			camera: {
				title: "Kamera",
				items: titled(camera$1.items, {
					still: "Steht still",
					pushIn: "Fährt heran",
					pullBack: "Fährt zurück",
					pan: "Schwenk",
					tilt: "Neigt sich nach oben",
					track: "Fährt mit",
					orbit: "Umkreist",
					crane: "Steigt auf",
					sink: "Senkt sich",
					left: "Fährt nach links",
					right: "Fährt nach rechts",
					hand: "Handkamera"
				})
			},
			shot: {
				title: "Einstellung und Licht",
				items: titled(shot.items, {
					wide: "Totale",
					close: "Nahaufnahme",
					low: "Von unten",
					golden: "Abendsonne",
					soft: "Weiches Tageslicht",
					night: "Nacht"
				})
			},
			sound: {
				title: "Ton",
				items: titled(sound.items, {
					ambience: "Nur Umgebung",
					music: "Leise Musik",
					speaks: "Sagt …"
				})
			},
			before: { lipsync: {
				title: "Lippen (an den Anfang)",
				items: titled(before$1.lipsync.items, {
					speaks: "Spricht",
					sings: "Singt"
				})
			} },
			avoid: {
				title: "Weglassen",
				items: titled(avoid.items, {
					subtitles: "Keine Untertitel",
					logos: "Keine Logos",
					cuts: "Keine Schnitte",
					talk: "Niemand spricht"
				})
			}
		},
		length: {
			words: (words) => words === 1 ? "1 Wort" : `${words} Wörter`,
			good: (family, min, max) => `Am besten folgt ${family} Prompts von ${min} bis ${max} Wörtern.`
		}
	}
};
// web/src/families/ltx-2.3/words/de.ts
var gguf = "Für kleine Karten; braucht das Node-Paket ComfyUI-GGUF.";
var fastGguf = "Für kleine Karten, nur schnelle Presets; braucht das Node-Paket ComfyUI-GGUF.";
var fastOnly = "Nur schnelle Presets: keine Guidance, kein Destillations-LoRA.";
var own = "Für eigene Workflows.";
var camera = "Für LTX-2 gemacht und mit 2.3 experimentell; die Bewegung im Prompt zu beschreiben wirkt oft besser.";
var de$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "Dev-Checkpoint, fp8",
			purpose: "Alles in einer Datei, für alle Presets."
		},
		"checkpoint-dev-nvfp4": {
			title: "Dev-Checkpoint, nvfp4",
			purpose: "Der kleinste Checkpoint, für RTX-50-Karten und PyTorch mit CUDA 13."
		},
		"checkpoint-dev-bf16": {
			title: "Dev-Checkpoint, bf16",
			purpose: "Volle Genauigkeit, für Karten mit 48 GB oder mehr."
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "Destillierter Checkpoint 1.1, bf16",
			purpose: "Volle Genauigkeit, nur schnelle Presets: keine Guidance, kein Destillations-LoRA."
		},
		"checkpoint-distilled-fp8": {
			title: "Destillierter Checkpoint 1.0, fp8",
			purpose: "Die erste destillierte Version; kann am Ende langer Videos Bildfehler zeigen."
		},
		"gemma-fp4": {
			title: "Gemma 3 12B in fp4",
			purpose: "Kodiert den Prompt."
		},
		"gemma-fp8": {
			title: "Gemma 3 12B in fp8",
			purpose: "Kodiert den Prompt etwas genauer als fp4."
		},
		"gemma-bf16": {
			title: "Gemma 3 12B in bf16",
			purpose: "Volle Genauigkeit; auch für GPUs von Apple, die kein fp4 und fp8 können."
		},
		"distilled-lora-1.1": {
			title: "Destillations-LoRA 1.1, Rang 111",
			purpose: "Damit genügen 8 Schritte; nötig bei jedem Dev-Modell."
		},
		"distilled-lora-384-1.1": {
			title: "Destillations-LoRA 1.1, Rang 384",
			purpose: "Dasselbe mit vollem Rang; braucht dreimal so viel Speicher."
		},
		"distilled-lora-384": {
			title: "Destillations-LoRA 1.0, Rang 384",
			purpose: "Die erste Version."
		},
		"distilled-lora-105": {
			title: "Destillations-LoRA 1.0, Rang 105",
			purpose: "Die erste Version, kleiner."
		},
		film: {
			title: "Frame-Interpolation",
			purpose: "Verdoppelt die Bildrate eines fertigen Videos."
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "Verdoppelt die Größe eines fertigen Videos."
		},
		"upscaler-x2-1.1": {
			title: "Räumlicher Upscaler ×2, 1.1",
			purpose: "Verdoppelt die Größe zwischen den beiden Durchgängen."
		},
		"upscaler-x2-1.0": {
			title: "Räumlicher Upscaler ×2, 1.0",
			purpose: "Die erste Version, von ihren Autoren zurückgezogen."
		},
		"upscaler-x1.5-1.0": {
			title: "Räumlicher Upscaler ×1,5",
			purpose: "Für eigene Workflows; kein Modus verwendet ihn."
		},
		"temporal-upscaler-x2-1.0": {
			title: "Zeitlicher Upscaler ×2",
			purpose: "Verdoppelt die Bildrate, in eigenen Workflows; kein Modus verwendet ihn."
		},
		"union-control": {
			title: "Control-IC-LoRA (Kanten, Tiefe, Pose)",
			purpose: "Lässt die Stilübertragung der Bewegung des Videos folgen."
		},
		"transformer-dev-bf16": {
			title: "Dev-Transformer, bf16",
			purpose: "Nur der Transformer, volle Genauigkeit."
		},
		"transformer-dev-fp8": {
			title: "Dev-Transformer, fp8",
			purpose: "Nur der Transformer."
		},
		"transformer-distilled-1.1-fp8": {
			title: "Destillierter Transformer 1.1, fp8",
			purpose: fastOnly
		},
		"transformer-distilled-1.1-mxfp8": {
			title: "Destillierter Transformer 1.1, mxfp8",
			purpose: fastOnly
		},
		"transformer-distilled-fp8": {
			title: "Destillierter Transformer 1.0, fp8",
			purpose: "Die erste destillierte Version."
		},
		"gguf-dev-q4km": {
			title: "Dev-GGUF, Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q4km": {
			title: "Dev-GGUF, UD-Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q5km": {
			title: "Dev-GGUF, UD-Q5_K_M",
			purpose: gguf
		},
		"gguf-dev-q6k": {
			title: "Dev-GGUF, Q6_K",
			purpose: gguf
		},
		"gguf-distilled-1.1-q3km": {
			title: "Destilliertes GGUF 1.1, Q3_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-q4km": {
			title: "Destilliertes GGUF 1.1, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-ud-q4km": {
			title: "Destilliertes GGUF 1.1, UD-Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q4km": {
			title: "Destilliertes GGUF 1.1 von QuantStack, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "Destilliertes GGUF 1.1 von QuantStack, Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "Text-Projektion",
			purpose: "Verbindet den Text-Encoder mit einzelnen Dateien oder einem GGUF."
		},
		"connectors-distilled": {
			title: "Text-Konnektoren für das destillierte GGUF",
			purpose: "Verbinden den Text-Encoder mit einem destillierten GGUF."
		},
		"video-vae": {
			title: "Video-VAE",
			purpose: "Dekodiert Latents zu Frames, für einzelne Dateien oder ein GGUF."
		},
		"video-vae-distilled": {
			title: "Video-VAE für das destillierte GGUF",
			purpose: "Dekodiert Latents zu Frames, für ein destilliertes GGUF."
		},
		"audio-vae": {
			title: "Audio-VAE",
			purpose: "Dekodiert Latents zu Ton, für einzelne Dateien oder ein GGUF."
		},
		"audio-vae-distilled": {
			title: "Audio-VAE für das destillierte GGUF",
			purpose: "Dekodiert Latents zu Ton, für ein destilliertes GGUF."
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "Schätzt die Tiefe des Videos, für die Stilübertragung mit Tiefe."
		},
		sdpose: {
			title: "SDPose",
			purpose: "Erkennt Posen im Video, für die Stilübertragung mit Pose."
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "Erkennt mehrere Personen für SDPose, in eigenen Workflows."
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "Ein weiteres Tiefenmodell, für eigene Workflows."
		},
		"preview-vae": {
			title: "Vorschau-VAE",
			purpose: "Schärfere Vorschauen in eigenen Workflows mit KJNodes; ComfyUI selbst verwendet es nicht."
		},
		"prompt-enhancer": {
			title: "LoRA zum Ausbauen von Prompts",
			purpose: "Lässt den Text-Encoder längere Prompts schreiben, in den offiziellen Vorlagen."
		},
		"ic-motion-track": {
			title: "IC-LoRA Motion Track",
			purpose: `Bewegt Dinge auf gezeichneten Bahnen. ${own}`
		},
		"ic-ingredients": {
			title: "IC-LoRA Ingredients",
			purpose: "Behält Personen und Dinge aus Referenzbildern, in „Text zu Video“."
		},
		"ic-in-outpainting": {
			title: "IC-LoRA In- und Outpainting",
			purpose: "Malt, was um ein Video herum ist, in einem größeren Bild."
		},
		"ic-upscaler-x2": {
			title: "IC-LoRA Pixel-Upscaler ×2",
			purpose: "Verdoppelt die Größe eines Videos und ergänzt Details."
		},
		"ic-upscaler-x4": {
			title: "IC-LoRA Pixel-Upscaler ×4",
			purpose: "Vervierfacht die Größe eines Videos und ergänzt Details."
		},
		"ic-deblur": {
			title: "IC-LoRA Deblur",
			purpose: "Schärft ein unscharf gestelltes Video."
		},
		"ic-decompression": {
			title: "IC-LoRA Decompression",
			purpose: "Entfernt Kompressionsartefakte aus einem Video."
		},
		"ic-colorization": {
			title: "IC-LoRA Colorization",
			purpose: "Färbt ein Schwarz-Weiß-Video ein."
		},
		"ic-clean-plate": {
			title: "IC-LoRA Clean Plate",
			purpose: "Entfernt Personen und Fahrzeuge aus einem Video."
		},
		"ic-day-to-night": {
			title: "IC-LoRA Day to Night",
			purpose: "Macht aus einem Video am Tag eines bei Nacht."
		},
		"ic-relight": {
			title: "IC-LoRA Relight",
			purpose: "Beleuchtet ein Video im Freien neu, von einer anderen Sonne."
		},
		"ic-water": {
			title: "IC-LoRA Water Simulation",
			purpose: "Fügt einem Video Wasser hinzu."
		},
		"ic-shave": {
			title: "IC-LoRA Instant Shave",
			purpose: "Nimmt einer Person in einem Video den Bart ab."
		},
		"ic-greenscreen": {
			title: "IC-LoRA Greenscreen-Avatar",
			purpose: "Stellt eine Person, die spricht, vor einen Greenscreen."
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "Zeigt eine Szene aus einem neuen Kamerawinkel."
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `Synchronisiert eine sprechende Person. ${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `Erweitert den Helligkeitsumfang. ${own}`
		},
		"id-lora-talkvid": {
			title: "LoRA für die Stimme",
			purpose: "Spricht mit der Stimme einer Probe, in „Text zu Video“ und „Bild zu Video“."
		},
		"style-transition": {
			title: "LoRA Übergang",
			purpose: "Eine Szene wird zur anderen; der Prompt braucht zhuanchang."
		},
		"style-fpv": {
			title: "LoRA FPV-Drohne",
			purpose: "Der ruhige Flug einer FPV-Drohne."
		},
		"style-crt": {
			title: "LoRA Röhrenbildschirm",
			purpose: "Ein alter Röhrenbildschirm; der Prompt beginnt mit crtanim,"
		},
		"style-fantasy-anime": {
			title: "LoRA Fantasy-Anime",
			purpose: "Fantasy als Anime; der Prompt braucht f4nt4sy4n1m6."
		},
		"style-fantasy-realism": {
			title: "LoRA Fantasy-Realismus",
			purpose: "Fantasy als Realfilm; der Prompt braucht f4nt4sy."
		},
		"style-fantasy-painterly": {
			title: "LoRA Fantasy-Gemälde",
			purpose: "Fantasy als Ölgemälde; der Prompt braucht D4rkP41nt3r."
		},
		"style-cyberpunk": {
			title: "Cyberpunk-LoRA",
			purpose: "Regen und Neon; der Prompt braucht C6b4rP8nk."
		},
		"style-claymation": {
			title: "LoRA Knetanimation",
			purpose: "Stop-Motion aus Knete; der Prompt braucht claymation style."
		},
		"style-felt": {
			title: "LoRA Filz",
			purpose: "Geschnittener und genähter Filz; der Prompt braucht F3ltCut0u7."
		},
		"style-paper": {
			title: "LoRA Scherenschnitt",
			purpose: "Lagen aus geschnittenem Papier; der Prompt braucht Pap3rCut0u7."
		},
		"style-soft": {
			title: "LoRA Soft Enhance",
			purpose: "Mehr Details, weicherer Kontrast."
		},
		"style-wild-west": {
			title: "LoRA Wilder Westen",
			purpose: "Staub und Cowboys; der Prompt braucht W1ldW4st."
		},
		"style-product": {
			title: "LoRA Produktwerbung",
			purpose: "Werbefilme; Stärke 0,85, der Prompt braucht srx_commercial."
		},
		"style-cinemagraph": {
			title: "Cinemagraph-LoRA",
			purpose: "Alles steht still, bis auf ein Detail; Stärke 2, der Prompt beginnt mit CINEMAGRAPH_MOTION."
		},
		"camera-dolly-in": {
			title: "Kamera fährt heran",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "Kamera fährt zurück",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "Kamera fährt nach links",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "Kamera fährt nach rechts",
			purpose: camera
		},
		"camera-jib-up": {
			title: "Kamera fährt nach oben",
			purpose: camera
		},
		"camera-jib-down": {
			title: "Kamera fährt nach unten",
			purpose: camera
		},
		"camera-static": {
			title: "Statische Kamera",
			purpose: camera
		}
	},
	presets: {
		draft: "Entwurf",
		fast: "Schnell",
		balanced: "Ausgewogen",
		quality: "Qualität"
	},
	help: {
		halfSize: "Vorschau in halber Größe, 8 Schritte. Die guten dann fertigstellen.",
		twoSteps: "8 + 2 Schritte",
		official: "8 + 3 Schritte, die offiziellen Einstellungen",
		guided: "20 Schritte mit Guidance + 3; nutzt den negativen Prompt",
		onePass: "8 Schritte in einem Durchgang",
		guidedOnce: "20 geführte Schritte in einem Durchgang; nutzt den negativen Prompt",
		followedTwice: "8 + 3 Schritte, folgt dem Video in beiden Durchgängen"
	},
	loaders: {
		checkpoint: { name: "Checkpoint" },
		split: {
			name: "Einzelne Dateien",
			used: (settings) => `${settings} mit einzelnen Dateien`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings} mit einem GGUF`
		}
	},
	roles: {
		checkpoint: "Checkpoint",
		transformer: "Transformer",
		gguf: "GGUF",
		textEncoder: "Text-Encoder",
		distilledLora: "Destillations-LoRA",
		upscaler: "Upscaler",
		textProjection: "Text-Projektion",
		videoVae: "Video-VAE",
		audioVae: "Audio-VAE"
	},
	tools: {
		"clean-plate": {
			name: "Clean Plate",
			does: "Entfernt Personen und Fahrzeuge und ergänzt, was dahinter ist. Beschreibe den leeren Ort."
		},
		colorize: {
			name: "Einfärben",
			does: "Gibt einem Schwarz-Weiß-Video natürliche Farben. Beschreibe die Szene mit ihren Farben."
		},
		deblur: {
			name: "Schärfen",
			does: "Schärft ein unscharf gestelltes Video; Bewegungsunschärfe bleibt. Beschreibe die Szene."
		},
		decompress: {
			name: "Kompression beheben",
			does: "Entfernt Blöcke und Farbsäume starker Kompression; Rauschen bleibt. Beschreibe die Szene."
		},
		"day-to-night": {
			name: "Tag zu Nacht",
			does: "Macht aus einer Aufnahme am Tag eine bei Nacht, am besten im Freien. Beschreibe die Nacht und ihre Lichter."
		},
		relight: {
			name: "Neu beleuchten",
			does: "Beleuchtet eine Aufnahme im Freien neu: Wähle das Licht und wo die Sonne steht. Der Prompt sagt nur das und nichts zur Szene."
		},
		water: {
			name: "Wasser hinzufügen",
			does: "Fügt einer trockenen Szene Flüsse, Brandung, Regen oder Fluten hinzu. Beschreibe das Wasser und wie es sich bewegt."
		},
		shave: {
			name: "Rasieren",
			does: "Nimmt einer Person Bart, Schnurrbart und Stoppeln ab; Gesicht und Bewegungen bleiben. Beschreibe die Person ohne sie."
		},
		greenscreen: {
			name: "Greenscreen-Avatar",
			does: "Stellt eine Person, die in die Kamera spricht, vor einen grünen Hintergrund. Für hochkant gefilmte Videos."
		},
		"camera-angle": {
			name: "Neuer Kamerawinkel",
			does: "Zeigt dieselbe Szene aus einem anderen Winkel, am besten in kleinen Schritten; nicht von hinten."
		},
		"detail-2": {
			name: "Details ×2",
			does: "Macht ein kleines Video doppelt so groß und ergänzt Details. Beschreibe die Szene."
		},
		"detail-4": {
			name: "Details ×4",
			does: "Macht ein sehr kleines Video viermal so groß und ergänzt Details. Beschreibe die Szene."
		},
		outpaint: {
			name: "Outpaint",
			does: "Gibt einem Video ein größeres Bild und malt, was darum herum ist; das Video selbst bleibt, wie es ist. Beschreibe die ganze Szene."
		}
	}
};
// web/src/families/ltx-2.5/words/de.ts
var files = {
	"2.5-transformer-int8": {
		title: "LTX-2.5-Transformer, int8",
		purpose: "Macht Video und Ton, mit allen Presets."
	},
	"2.5-transformer-nvfp4": {
		title: "LTX-2.5-Transformer, nvfp4",
		purpose: "Der kleinste, für RTX-50-Karten und PyTorch mit CUDA 13."
	},
	"2.5-transformer-bf16": {
		title: "LTX-2.5-Transformer, bf16",
		purpose: "Volle Genauigkeit, für Karten mit 48 GB oder mehr."
	},
	"2.5-gemma-int8": {
		title: "Gemma 4 12B für LTX-2.5, int8",
		purpose: "Kodiert den Prompt."
	},
	"2.5-gemma-bf16": {
		title: "Gemma 4 12B für LTX-2.5, bf16",
		purpose: "Kodiert den Prompt mit voller Genauigkeit."
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B, int8",
		purpose: "Schreibt bessere Prompts, für „Verbessern“."
	},
	"2.5-duration-head": {
		title: "Duration-Head für LTX-2.5",
		purpose: "Liest aus dem Prompt, wie lang das Video sein soll, für eine Länge, die LTX-2.5 wählt."
	},
	"2.5-upscaler-x2": {
		title: "Räumlicher Upscaler ×2 für LTX-2.5",
		purpose: "Verdoppelt die Größe zwischen den beiden Durchgängen."
	},
	"2.5-video-vae": {
		title: "LTX-2.5-Video-VAE mit Diffusion",
		purpose: "Dekodiert Latents zu Bildern, wie in den offiziellen Templates."
	},
	"2.5-video-vae-conv": {
		title: "LTX-2.5-Video-VAE ohne Diffusion",
		purpose: "Dekodiert Latents schneller zu Bildern."
	},
	"2.5-audio-vae": {
		title: "LTX-2.5-Audio-VAE",
		purpose: "Dekodiert Latents zu Ton."
	},
	"2.5-ic-ingredients": {
		title: "IC-LoRA Ingredients für LTX-2.5",
		purpose: "Behält Personen und Dinge aus Referenzbildern, in „Text zu Video“."
	},
	"2.5-ic-clean-plate": {
		title: "IC-LoRA Clean Plate für LTX-2.5",
		purpose: "Entfernt Personen und Fahrzeuge aus einem Video."
	},
	"2.5-ic-colorization": {
		title: "IC-LoRA Colorization für LTX-2.5",
		purpose: "Färbt ein Schwarz-Weiß-Video ein."
	},
	"2.5-ic-deblur": {
		title: "IC-LoRA Deblur für LTX-2.5",
		purpose: "Schärft ein unscharf gestelltes Video."
	},
	"2.5-ic-decompression": {
		title: "IC-LoRA Decompression für LTX-2.5",
		purpose: "Entfernt Kompressionsartefakte aus einem Video."
	},
	"2.5-ic-day-to-night": {
		title: "IC-LoRA Day to Night für LTX-2.5",
		purpose: "Macht aus einem Video am Tag eines bei Nacht."
	},
	"2.5-ic-water": {
		title: "IC-LoRA Water Simulation für LTX-2.5",
		purpose: "Fügt einem Video Wasser hinzu."
	},
	"2.5-ic-upscaler-x2": {
		title: "IC-LoRA Pixel-Upscaler ×2 für LTX-2.5",
		purpose: "Verdoppelt die Größe eines Videos und ergänzt Details."
	},
	"2.5-style-cinemagraph": {
		title: "Cinemagraph-LoRA für LTX-2.5",
		purpose: "Alles steht still, bis auf ein Detail; der Prompt beginnt mit CINEMAGRAPH_MOTION."
	},
	"union-control": {
		title: "Control-IC-LoRA (Kanten, Tiefe, Pose)",
		purpose: "Lässt die Stilübertragung der Bewegung des Videos folgen. Für LTX-2.3 gemacht und mit LTX-2.5 experimentell."
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "Schätzt die Tiefe des Videos, für die Stilübertragung mit Tiefe."
	},
	sdpose: {
		title: "SDPose",
		purpose: "Erkennt Posen im Video, für die Stilübertragung mit Pose."
	},
	film: {
		title: "Frame-Interpolation",
		purpose: "Verdoppelt die Bildrate eines fertigen Videos."
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "Verdoppelt die Größe eines fertigen Videos."
	}
};
var before = de$2.tools;
// virtual:catalogue/de
var families = {
	"ltx-2.3": de$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "Entwurf",
			fast: "Schnell",
			balanced: "Ausgewogen",
			quality: "Qualität"
		},
		help: {
			halfSize: "Vorschau in halber Größe, 8 Schritte. Die guten dann fertigstellen.",
			twoSteps: "8 + 2 Schritte",
			official: "8 + 3 Schritte, die offiziellen Einstellungen",
			onePass: "8 Schritte in einem Durchgang",
			followedTwice: "8 + 3 Schritte, folgt dem Video in beiden Durchgängen"
		},
		loaders: { split: { name: "Einzelne Dateien" } },
		roles: {
			transformer: "Transformer",
			textEncoder: "Text-Encoder",
			upscaler: "Upscaler",
			videoVae: "Video-VAE",
			audioVae: "Audio-VAE"
		},
		tools: {
			"clean-plate": before["clean-plate"],
			colorize: before.colorize,
			deblur: before.deblur,
			decompress: before.decompress,
			"day-to-night": before["day-to-night"],
			water: before.water,
			"detail-2": before["detail-2"]
		}
	}
};
export { de as catalogue, families };
