// web/src/words/es/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}, ${reached} de ${stages}` : name,
	ready: (prompt) => `El video está listo: ${prompt}`,
	cancelled: "Se canceló la ejecución.",
	report: "Mensaje de ComfyUI",
	lines: "Comandos para copiar",
	files: "Archivos faltantes"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/es/advice.ts
var advice = {
	out_of_memory: (v) => ["La tarjeta gráfica se quedó sin memoria.", cardRemedy(v)],
	host_memory: (v) => ["El equipo se quedó sin RAM (la memoria del sistema, no la VRAM).", v.stage === "load" || v.stage === "encode" ? "Cierra otros programas o elige archivos de modelo más pequeños. En Windows también ayuda un archivo de paginación más grande." : "Cierra otros programas, o haz el video más pequeño o más corto."],
	preview_failed: () => ["La vista previa en vivo falló y puso fin a la ejecución.", "Ejecútala de nuevo sin vista previa. Actualizar ComfyUI, o el paquete de nodos que dibuja las vistas previas, puede resolverlo."],
	model_damaged: (v) => [`No se puede leer ${v.file}: el archivo está incompleto o no es un modelo.`, "Elimínalo y descárgalo de nuevo. Esto ocurre cuando una descarga se interrumpió o se guardó una página web con este nombre."],
	model_unknown: (v) => [`${v.nodeClass} no puede cargar ${v.file}: es otro tipo de modelo.`, "Elige otro archivo o mueve este a la carpeta correcta: los checkpoints completos van en checkpoints, los transformers solos en diffusion_models, los LoRA en loras."],
	models_mixed: (v) => ["Los archivos de modelo no son compatibles entre sí.", `Usa archivos de una sola versión: el transformer, el codificador de texto, la proyección de texto, los dos VAE, el upscaler y los LoRA deben ser todos para ${v.family}.`],
	tokenizer_missing: () => ["El archivo del codificador de texto no contiene un tokenizador, así que no se puede codificar el prompt.", "Usa el codificador de texto de un solo archivo hecho para ComfyUI, no los fragmentos del modelo original."],
	text_encoder_missing: (v) => ["Los archivos elegidos no contienen un codificador de texto.", `Elige el archivo Gemma para ${v.family} como codificador de texto.`],
	vae_missing: (v) => ["El archivo elegido no contiene un VAE de video.", `Elige un checkpoint completo, o el VAE de video para ${v.family}.`],
	audio_vae_missing: (v) => ["El archivo elegido no contiene un VAE de audio.", `Elige un checkpoint completo, o el VAE de audio para ${v.family}.`],
	gguf_unknown: (v) => [`ComfyUI-GGUF no admite el modelo de ${v.file}.`, `Actualiza ComfyUI-GGUF, o elige otro GGUF de ${v.family}. Un codificador de texto no sirve como transformer.`],
	input_broken: (v) => [`ComfyUI no puede leer ${bare(v.name)}.`, "Elige otro archivo, o abre este en el programa que lo creó y expórtalo de nuevo."],
	sound_missing: (v) => [`${bare(v.name)} no tiene sonido.`, "Elige un archivo con una pista de audio."],
	sound_start_beyond: (v) => [`El inicio del audio está después del final de ${bare(v.name)}.`, "Elige un inicio anterior."],
	video_start_beyond: (v) => [`El inicio está después del final de ${bare(v.name)}.`, "Elige un inicio anterior."],
	rework_model_wrong: (v) => [`${v.file} no es un modelo para esto.`, "Descarga el archivo de nuevo: quizá se guardó otro con su nombre."],
	channels_differ: () => ["Los sonidos no tienen el mismo número de canales: ComfyUI no puede unirlos.", "Guarda el video con sonido estéreo y únelo de nuevo."],
	guide_too_long: () => ["Una guía se extiende más allá del final del video.", "Alarga el video."],
	guide_size: () => ["Este tamaño no funciona con el LoRA de control, que usa una copia reducida de los fotogramas.", "Usa un tamaño que se reduzca sin resto a esa copia, o el LoRA Union Control."],
	shapes_differ: () => ["Dos partes de la ejecución no tienen las mismas dimensiones.", "Por lo general, un modelo o un LoRA es para otra versión de LTX: revisa tus archivos en Modelos y quita los LoRA que agregaste."],
	sound_broken: () => ["El sonido generado está dañado, así que no se pudo guardar el video.", "Las imágenes quizá estén bien: guarda el video sin sonido. Si ocurre con todas las semillas, quizá el VAE de audio no sea el correcto."],
	sound_unsavable: () => ["ComfyUI no pudo guardar el sonido: AAC no admite su frecuencia de muestreo o su número de canales.", "Las imágenes están bien: guarda el video sin sonido, o convierte el audio a estéreo de 48 kHz y genera de nuevo."],
	first_pass_gone: () => ["La primera pasada que guardó el borrador ya no está o no se puede leer.", "Finaliza de nuevo: la primera pasada se repite, así que tarda más."],
	save_disk_full: () => ["El disco está lleno, así que no se pudo guardar el video.", "Libera espacio y reintenta: hasta que empiece otra ejecución, ComfyUI tiene todo en caché menos el guardado."],
	save_outside: () => ["La carpeta de los videos es un enlace que sale de la carpeta de salida de ComfyUI, y este ComfyUI no guarda ahí.", "Reemplaza el enlace output/video por una carpeta, o inicia ComfyUI con --output-directory y la carpeta que quieras. Luego reintenta."],
	save_forbidden: () => ["ComfyUI no tiene permiso para escribir en su carpeta de salida, o la carpeta ya no existe.", "Da a ComfyUI permiso de escritura, o inícialo con otro --output-directory. Luego reintenta."],
	gpu_unusable: () => ["PyTorch no puede usar esta tarjeta gráfica.", "Instala la versión de PyTorch para tu tarjeta y su controlador; el README de ComfyUI dice cuál."],
	gpu_too_old: () => ["Este PyTorch no puede ejecutar este tipo de archivos de modelo en esta tarjeta gráfica.", "Elige los archivos fp8 en lugar de nvfp4, o instala un PyTorch para CUDA 13."],
	gpu_crashed: () => ["El controlador gráfico falló, y ComfyUI no puede usar la tarjeta gráfica hasta que se reinicie.", "Reinicia ComfyUI y reintenta. Si vuelve a ocurrir, actualiza el controlador y deshaz cualquier overclocking."],
	gpu_transfer: () => ["No se pudo mover un modelo a la tarjeta gráfica.", "Reinicia ComfyUI. Si vuelve a ocurrir, inícialo con --disable-pinned-memory."],
	device_mismatch: () => ["Partes de un mismo modelo estaban en dispositivos distintos.", "Libera todos los modelos y reintenta. Si vuelve a ocurrir, actualiza ComfyUI."],
	apple_dtype: () => ["Las GPU de Apple no pueden ejecutar archivos de modelo fp8 o fp4.", "Elige archivos bf16 o un GGUF."],
	node_changed: (v) => [`En este ComfyUI, las entradas de ${v.nodeClass} no son las que LTX AIO conoce.`, "Actualiza LTX AIO y ComfyUI, y reinicia ComfyUI."],
	python_package_missing: (v) => [`Falta un paquete de Python que ComfyUI necesita: ${v.message}.`, "Instala el requirements.txt de ComfyUI con el Python que ejecuta ComfyUI, y reinícialo."]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "Libera todos los modelos y reintenta, o elige un codificador de texto más pequeño. El tamaño del video no influye aquí." : "Activa Poca VRAM, que ejecuta el codificador de texto en la CPU. El tamaño del video no influye aquí.";
		case "audio": return "Usa menos audio: un video más corto necesita aquí menos memoria.";
		case "rework": return "Usa un video más corto o más pequeño, o cierra otros programas que usen la tarjeta gráfica.";
		case "image":
		case "video":
		case "latent": return "Haz el video más pequeño o más corto: las imágenes se preparan a su tamaño.";
		case "upscale":
		case "diffuse_2": return "Haz el video más pequeño o más corto, o genera un borrador, que termina antes de esta etapa.";
		case "decode": return lowVram ? "Haz el video más pequeño o más corto: los mosaicos ya son pequeños." : "Decodifica en mosaicos más pequeños: hasta que empiece otra ejecución, ComfyUI tiene los latentes en caché.";
		case "diffuse_1":
		case "save":
		case null: return "Haz el video más pequeño o más corto, o cierra otros programas que usen la tarjeta gráfica.";
	}
}
// web/src/words/es/batch.ts
var batch = {
	strength: (strength) => `fuerza ${strength}`,
	label: (count, prompt) => `Lote de ${count}: ${prompt}`,
	span: (from, to, video) => `Retoma de ${from}–${to} s de ${video}`,
	poster: (number, what) => `${number}: ${what}`,
	chosen: "elegido",
	choose: (number) => `Elegir ${number}`,
	ready: (ready, count) => ready === count ? `${count} videos` : `${ready} de ${count} ${ready === 1 ? "listo" : "listos"}`,
	waiting: "en espera",
	running: "en curso",
	failed: "con error",
	play: "Reproducir todos",
	pause: "Pausar todos",
	finish: (count) => count === 1 ? "Finalizar el elegido" : `Finalizar los ${count} elegidos`,
	compare: "Comparar los dos",
	hideOthers: "Ocultar los demás",
	clear: "No elegir ninguno",
	more: (count) => `Mostrar ${count} más`,
	inStrip: (count, what) => `Lote de ${count}, ${what}`,
	keys: "Las teclas 1 a 9 eligen, las flechas mueven, Intro muestra, F finaliza, S agrega a favoritos, X oculta, C compara, Espacio reproduce o pausa."
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
// web/src/words/es/numbers.ts
var { decimal, stated, madeIn } = numbersIn("es");
// web/src/words/es/buttons.ts
var buttons = {
	retry: "Reintentar",
	useFamily: (name) => `Usar ${name}`,
	retryAnyway: "Reintentar de todos modos",
	unloadAndRetry: "Liberar los modelos y reintentar",
	retryWithoutPreview: "Reintentar sin vista previa en vivo",
	retryDefaultLength: "Reintentar con la duración predeterminada",
	retryWith: (how) => `Reintentar ${how}`,
	with: {
		lowVram: "con poca VRAM",
		lowVramAt: (size) => `con poca VRAM a ${size}`,
		edges: "solo con los contornos",
		size: (size) => `a ${size}`,
		seconds: (seconds) => `con ${seconds} ${seconds === 1 ? "segundo" : "segundos"}`,
		draft: (size) => `como borrador a ${size}`
	},
	smallTiles: "Decodificar en mosaicos pequeños",
	finishAgain: "Finalizar de nuevo",
	saveSilent: "Guardar sin sonido",
	fittingSize: (size) => `Cambiar a ${size} y reintentar`,
	soundFromStart: "Empezar el audio en 0 s",
	inParts: (parts) => `Usar todo, en unas ${parts} partes`,
	wholeSound: (seconds) => `Usar todo el audio (${decimal(seconds, 1, 1)} s)`,
	videoFrom: (seconds) => `Empezar el video en ${decimal(seconds, 1)} s`,
	videoFromStart: "Empezar el video en 0 s",
	chooseAnother: "Elegir otro archivo",
	report: "Copiar informe",
	openModels: "Abrir Modelos",
	showInModels: "Mostrar en Modelos",
	openSettings: "Abrir Configuración",
	openPage: "Abrir en Hugging Face",
	openLicence: "Abrir la licencia",
	chooseFolder: "Elegir otra carpeta",
	accepted: "Licencia aceptada, reintentar",
	moved: "Archivo movido, reintentar",
	resume: "Reanudar",
	download: "Descargar",
	downloadSize: (size) => `Descargar (${size})`,
	downloadAgain: "Descargar de nuevo",
	downloadMissing: "Descargar lo que falta",
	addTo: (folder) => `Agregar a ${folder}`,
	generatedSound: "Usar sonido generado",
	turnOff: (setting) => `Desactivar «${setting}»`,
	usePreset: (preset) => `Usar «${preset}»`,
	smaller: (percent) => `Reducir el video: ${percent}\u00A0%`,
	useSize: (size) => `Usar ${size}`
};
// web/src/words/es/compare.ts
var compare = {
	verb: "Comparar",
	verbHint: "Comparar dos resultados en sincronía: primero en uno y luego en el otro",
	withMarked: "Comparar con el marcado",
	onlyOne: "Hace falta un segundo video.",
	marked: {
		label: "Comparación",
		with: (run) => `Comparar ${run} con:`,
		draft: "Su borrador",
		finish: "Su video a tamaño completo",
		seed: (seed) => `Semilla ${seed}`,
		or: "O usa Comparar (C) en otro resultado.",
		cancel: "Cancelar la comparación"
	},
	label: "Comparación de dos resultados",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}: ${run}`,
	layout: "Disposición",
	layouts: {
		divider: "Divisor",
		side: "Lado a lado"
	},
	sound: "Sonido",
	silent: "No",
	soundOf: (letter) => `Sonido de ${letter}`,
	noSound: "Sin sonido",
	divider: "Divisor entre A y B",
	dividerAt: (percent) => `${percent}\u00A0% A, ${100 - percent}\u00A0% B`,
	dividerKeys: "Izquierda y derecha mueven el divisor; Inicio muestra solo B, Fin solo A.",
	keys: "Espacio reproduce o pausa ambos; coma y punto retroceden o avanzan un fotograma, izquierda y derecha un segundo; A y B eligen el sonido, M lo apaga; F muestra a pantalla completa.",
	swap: "Intercambiar A y B",
	full: "Pantalla completa",
	close: "Cerrar la comparación",
	keep: (kept, other) => `Conservar ${kept}, ocultar ${other}`,
	keepHint: (kept, other) => `Agrega ${kept} a favoritos y oculta ${other} en Crear; sigue en el historial`,
	kept: "Agregado a favoritos; el otro está oculto en Crear.",
	differ: "Ajustes distintos",
	setting: "Ajuste",
	same: "Todos los ajustes son iguales.",
	none: "ninguno",
	on: "sí",
	off: "no",
	startOf: (input) => `${input}: inicio`,
	lora: (file) => `LoRA ${file}`,
	unplayable: "Este navegador no puede reproducir uno de los videos."
};
// web/src/words/es/choosing.ts
var choosing = {
	label: "Ejecuciones elegidas",
	choose: (run) => `Elegir ${run}`,
	count: (count) => count === 1 ? "1 elegida" : `${count} elegidas`,
	finish: (drafts) => drafts === 1 ? "Finalizar el borrador" : `Finalizar ${drafts} borradores`,
	favourite: "Agregar a favoritos",
	unfavourite: "Quitar de favoritos",
	download: (videos) => videos === 1 ? "Descargar" : `Descargar ${videos} videos`,
	remove: "Eliminar del historial; los archivos quedan",
	none: "No elegir nada",
	removed: (runs) => runs === 1 ? "1 ejecución eliminada del historial." : `${runs} ejecuciones eliminadas del historial.`,
	removedFilesStay: (runs) => runs === 1 ? "1 ejecución eliminada del historial. Los archivos quedan." : `${runs} ejecuciones eliminadas del historial. Los archivos quedan.`,
	removeFiles: "Eliminar también los archivos",
	finished: (runs) => runs === 1 ? "En cola para finalizar. Síguela en Crear." : `${runs} ejecuciones en cola. Síguelas en Crear.`
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
// web/src/words/es/days.ts
var days = {
	today: "Hoy",
	yesterday: "Ayer",
	...datesIn("es")
};
// web/src/words/es/details.ts
var details = {
	tools: "Esta ejecución",
	previous: "Ejecución anterior",
	next: "Ejecución siguiente",
	place: (at, of) => `${at} de ${of}`,
	inputs: "Entradas",
	useInput: (input, mode) => `Usar como ${input} (${mode})`,
	from: (seconds) => `desde ${seconds} s`,
	loras: "LoRA",
	second: (strength) => `, segunda pasada ${strength}`,
	settings: "Ajustes",
	size: "Tamaño",
	length: "Duración",
	lengthOf: (frames, fps, seconds) => `${frames} fotogramas a ${fps} fps, ${seconds} s`,
	seed: "Semilla",
	took: "Tiempo",
	made: "Creado",
	file: "Archivo"
};
// web/src/words/es/crop.ts
var crop = {
	of: (file) => `Recorte de ${file}`,
	all: "Muestra toda la imagen.",
	cut: (parts) => `Recortado: ${parts}.`,
	left: (percent) => `${percent}\u00A0% a la izquierda`,
	right: (percent) => `${percent}\u00A0% a la derecha`,
	top: (percent) => `${percent}\u00A0% arriba`,
	bottom: (percent) => `${percent}\u00A0% abajo`,
	keys: "Las flechas lo mueven, más rápido con Mayús. Más y menos cambian el zoom, 0 lo centra.",
	center: "Centrar el recorte"
};
// web/src/words/es/cuts.ts
var cuts = {
	group: (file) => `Parte de ${file}`,
	label: "Parte que se usa",
	start: "Inicio",
	part: "La parte",
	end: "Fin",
	seconds: (seconds) => `${seconds} s`,
	span: (from, to, of) => `${from}–${to} s de ${of}`,
	until: (to, of) => `a ${to} s de ${of}`,
	longest: (seconds) => `Una ejecución puede usar hasta ${seconds} s.`,
	play: "Reproducir la parte",
	stop: "Detener",
	keys: "Izquierda y derecha la mueven, más lejos con Mayús; Re Pág y Av Pág, según su duración; Inicio y Fin, hasta los extremos. I y O fijan su inicio y su fin en el puntero, o donde va la reproducción. Espacio reproduce la parte.",
	edits: {
		label: "Fundidos, volumen, silencio",
		fadeIn: "Fundido inicial",
		fadeOut: "Fundido final",
		volume: "Volumen",
		before: "Silencio antes",
		after: "Silencio después",
		apply: "Aplicar a esta parte",
		help: "Guarda la parte como un nuevo archivo WAV para esta ejecución. Tu archivo no cambia."
	}
};
// web/src/words/es/estimates.ts
var estimates = {
	about: (time) => `aprox. ${time}`,
	between: (from, to) => `${from} – ${to}`,
	secondsBetween: (from, to) => `${from}–${to} s`,
	minutesBetween: (from, to) => `${from}–${to} min`,
	seconds: (count) => `${count} s`,
	minutes: (count) => `${count} min`,
	hours: (count) => `${count} h`,
	over: (limit) => `más de ${limit}`,
	none: "Aún no hay estimación: la dará la primera ejecución en este equipo.",
	open: "El modelo elige la duración, así que el tiempo puede variar.",
	memory: {
		failed: (size, seconds) => `${size} con ${seconds} s ya agotó la memoria aquí.`,
		beyond: "Más grande que todo lo que ha cabido en la memoria aquí.",
		try: (how) => `Probar ${how}`
	}
};
// web/src/words/es/drafts.ts
var drafts = {
	finishWith: (preset) => `Finalizar con ${preset}`,
	queued: "En cola para finalizar. Síguelo en Crear.",
	firstPassGone: "La primera pasada del borrador no está guardada aquí",
	firstPassRepeats: "Finalizar la repite, así que esta ejecución tarda más.",
	firstPassesGone: (drafts) => drafts === 1 ? "La primera pasada de un borrador no está guardada aquí" : `Las primeras pasadas de ${drafts} borradores no están guardadas aquí`,
	firstPassesRepeat: "Finalizar las repite, así que estas ejecuciones tardan más.",
	saved: (drafts, size) => `Primeras pasadas de ${drafts === 1 ? "1 borrador" : `${drafts} borradores`}: ${size}`,
	clear: "Borrar",
	clearHelp: "Los borradores quedan; Finalizar repite entonces la primera pasada. Los favoritos conservan la suya.",
	cleared: "Borrado. Solo los favoritos y las ejecuciones en curso conservan su primera pasada.",
	keep: {
		title: "Borradores",
		days: "Conservar primeras pasadas",
		dayCount: (days) => days === 1 ? "1 día" : `${days} días`,
		daysHelp: "Finalizar parte de ellas. Los favoritos conservan la suya.",
		size: "Como máximo",
		sizeHelp: "Las más antiguas se borran primero. Un borrador de 5 segundos ocupa unos 2 MB."
	}
};
// web/src/words/es/alone.ts
var alone = {
	title: "Vincular este dispositivo",
	how: "En el equipo que ejecuta ComfyUI, abre Configuración en LTX AIO y elige «Mostrar un código» en «Teléfono y tableta».",
	code: "Código",
	pair: "Vincular",
	pairing: "Vinculando…",
	noCookie: "El navegador no conservó la vinculación. Permite las cookies de esta página y reintenta.",
	off: "Esta página está desactivada.",
	offRemedy: "Actívala en la Configuración de LTX AIO, en el equipo que ejecuta ComfyUI.",
	users: "Este ComfyUI tiene varios usuarios.",
	usersRemedy: "Abre una vez la página de ComfyUI en este navegador, elige ahí un usuario y vuelve.",
	usersPair: "Vincula este dispositivo con un código que muestre tu usuario en Configuración.",
	again: "Reintentar",
	settings: {
		title: "Teléfono y tableta",
		turn: "Página para teléfonos y tabletas",
		turnHelp: "Solo este panel, en su propia página, para los dispositivos de tu red. Cada dispositivo se vincula una vez, con un código.",
		opens: "El código solo protege esta página y las solicitudes del panel desde ella. ComfyUI no tiene inicio de sesión: si se inicia con --listen, cualquiera en tu red puede abrir el propio ComfyUI, sin código.",
		on: "La página para teléfonos y tabletas está activada.",
		off: "La página para teléfonos y tabletas está desactivada.",
		notHere: "Puedes cambiarlo en el equipo que ejecuta ComfyUI, en localhost.",
		noAddress: "No se encontró ninguna dirección en tu red. Si ComfyUI se inició sin --listen, solo responde a este equipo: inícialo con --listen. Si no, abre la dirección de este equipo seguida de /ltx_aio/app.",
		addresses: "Dirección para el teléfono",
		code: "Código",
		codeHelp: (minutes) => minutes === 1 ? "Vincula un dispositivo. Válido un minuto más." : `Vincula un dispositivo. Válido ${minutes} minutos más.`,
		showCode: "Mostrar un código",
		anotherCode: "Mostrar otro código",
		paired: "Dispositivos vinculados",
		unnamed: "Dispositivo",
		since: (date) => `desde el ${date}`,
		forget: (name) => `Olvidar ${name}`,
		forgetAll: "Olvidar todos"
	}
};
// web/src/words/es/engines.ts
var engines = {
	runOn: "Ejecutar en",
	here: "Este ComfyUI",
	freest: "El menos ocupado",
	title: "Otros motores",
	help: "Las ejecuciones también se pueden hacer en otros equipos. El propietario de este servidor los indica en un archivo.",
	how: "Para agregar uno, mira docs/engines.md en la carpeta de LTX AIO.",
	again: "Revisar de nuevo",
	line: (name, state) => `${name}: ${state}`,
	ready: "listo",
	readyPaid: "listo, de pago",
	asking: "revisando…",
	away: "sin conexión",
	old: (version) => `ComfyUI ${version} es demasiado antiguo`,
	lacks: (thing) => `falta ${thing}`,
	lacksFiles: (files) => files === 1 ? "falta 1 archivo" : `faltan ${files} archivos`,
	costs: (name) => `Cada ejecución en ${name} cuesta dinero, y los prompts, las entradas y los videos salen de este equipo.`,
	agree: "Ejecutar ahí",
	disagree: "Cancelar",
	at: (name) => `en ${name}`,
	madeOn: "Hecho en",
	waitsFor: (name) => `esperando a ${name}`,
	runHere: "Ejecutar en este ComfyUI",
	stays: {
		draft: "Se ejecuta en este ComfyUI, que tiene la primera pasada del borrador.",
		videos: "Se ejecuta en este ComfyUI, que tiene los videos."
	}
};
var engineProblems = {
	engine_lacks: (v) => [`A ${v.name} le falta: ${v.things}.`, "Instálalo ahí y revisa de nuevo en Configuración, o ejecuta en este ComfyUI."],
	engine_old: (v) => [`El ComfyUI ${v.version} de ${v.name} es demasiado antiguo para ${v.of}.`, `Actualízalo ahí a ${v.since} o posterior, o ejecuta en este ComfyUI.`]
};
// web/src/words/es/extending.ts
var extending = {
	direction: "Agregar",
	directions: {
		after: {
			label: "Tras el final",
			hint: "La parte nueva sigue al último fotograma"
		},
		before: {
			label: "Antes del inicio",
			hint: "La parte nueva conduce al primer fotograma"
		}
	},
	context: "Contexto",
	contextHelp: "Cuánto del video vuelve a ver y oír el modelo para continuar su movimiento y su sonido.",
	contextFrames: (frames, seconds) => `${frames} fotogramas, ${seconds} s`,
	contextOnly: (frames) => `${frames} fotogramas`,
	saves: "Guardar",
	whole: "Todo el video",
	new: "Solo la parte nueva"
};
var extendingProblems = {
	video_unknown: (v) => [`Se desconoce el número de fotogramas de ${bare(v.name)}.`, "Instala el backend de LTX AIO, que los cuenta."],
	video_too_short_to_extend: (v) => [`El video tiene ${v.frames} ${v.frames === 1 ? "fotograma" : "fotogramas"}; hacen falta al menos ${v.min} para continuar su movimiento.`, "Elige un video más largo, o usa su último fotograma en Imagen a video."],
	video_size_odd: (v) => [`${bare(v.name)} mide ${v.width}×${v.height}: ComfyUI no puede guardar un video con lados impares.`, "Recórtalo un píxel, para que ambos lados sean pares."],
	video_large: (v) => [`ComfyUI necesita unos ${decimal(v.gigabytes, 0)} GB de RAM para unir ${v.frames} fotogramas de ${v.width}×${v.height}.`, "Si no le alcanza, recorta el video a sus últimos segundos, o guarda solo la parte nueva."],
	video_too_large: (v) => [`ComfyUI necesitaría ${decimal(v.gigabytes, 0)} GB de RAM para unir ${v.frames} fotogramas de ${v.width}×${v.height}.`, "Recorta antes el video a sus últimos segundos."],
	context_other: (v) => [`El contexto es de ${v.context} fotogramas en lugar de ${v.asked}: el modelo toma 9, 17, 25, etc., según los que tenga el video.`, "Déjalo así, o elige otro contexto."],
	sound_not_joined: (v) => [`${bare(v.name)} tiene ${v.channels} canales de audio; el sonido generado solo se puede unir a mono y estéreo.`, "Mézclalo antes a estéreo."]
};
// web/src/words/es/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "falta";
		case "dangling": return "es un enlace a un archivo que falta";
		case "empty": return "está vacío";
		case "header": return "su encabezado no se puede leer";
		case "size": return "está incompleto";
		case "magic": return "no es un archivo GGUF";
		case "random": return "contiene números aleatorios, hechos para medir";
		default: return "no se puede leer";
	}
} };
// web/src/words/es/files.ts
var kinds = {
	checkpoint: "un checkpoint",
	transformer: "un transformer",
	textEncoder: "un codificador de texto",
	textProjection: "una proyección de texto",
	videoVae: "un VAE de video",
	audioVae: "un VAE de audio",
	upscaler: "un upscaler",
	durationHead: "un cabezal de duración",
	lora: "un LoRA",
	icLora: "un IC-LoRA",
	distilledLora: "un LoRA de destilación",
	textEncoderLora: "un LoRA para codificadores de texto"
};
var files$2 = {
	label: "Archivos de modelo",
	model: "Modelo",
	kindOf: (kind) => kinds[kind] ?? "otro tipo de archivo",
	upscaler: (axis, factor) => axis === "time" ? "un upscaler de la tasa de fotogramas" : `un upscaler ×${factor}`,
	generation: (name) => `LTX-${name}`,
	missing: "Falta",
	fits: {
		vram: "Cabe en la VRAM.",
		ram: "Más grande que la VRAM: una parte queda en la RAM, lo que es más lento.",
		neither: "Más grande que la VRAM y la RAM juntas.",
		nvfp4: "nvfp4 necesita una tarjeta RTX 50 y PyTorch para CUDA 13.",
		apple: "Las GPU de Apple no admiten esta precisión."
	},
	use: (file) => `Usar ${file}`,
	switchOff: (file) => `Desactivar ${file}`,
	useAutomatic: "Usar el archivo automático",
	useIt: "Usar",
	inUse: "En uso"
};
// web/src/words/es/footer.ts
var footer = {
	generate: (count) => count > 1 ? `Generar × ${count}` : "Generar",
	sending: "Enviando…",
	control: "Ctrl",
	waiting: (count) => count > 1 ? `${count} videos empiezan cuando los archivos estén listos.` : "Empieza cuando los archivos estén listos.",
	dontGenerate: "No generar",
	files: {
		label: "Archivos de modelo",
		download: "Descargar lo que falta",
		count: (files) => files === 1 ? "1 archivo" : `${files} archivos`,
		atLeast: (size) => `al menos ${size}`,
		free: (size) => `${size} libres`,
		noRoom: "No hay suficiente espacio en disco.",
		makeRoom: (size) => `Libera ${size}, o elige una carpeta en otro disco.`,
		which: (files) => files === 1 ? "Archivo y carpeta" : "Archivos y carpetas",
		byHand: (files) => `${files === 1 ? "Falta un archivo de modelo" : `Faltan ${files} archivos de modelo`}. En el equipo que ejecuta ComfyUI, abre una terminal en la carpeta que contiene la de ComfyUI y ejecuta:`,
		noShim: "Las descargas no están disponibles: el backend de LTX AIO no responde."
	}
};
// web/src/words/es/form.ts
var form = {
	mode: "Modo",
	family: "Modelo",
	familyFrom: (version) => `desde ComfyUI ${version}`,
	media: {
		optional: "opcional",
		replace: (file) => `Reemplazar ${file}`,
		remove: (file) => `Quitar ${file}`,
		picker: (input) => `Archivo para ${input}`,
		give: "Suelta, pega o elige",
		upTo: (megabytes) => `Hasta ${megabytes} MB.`,
		upload: (file) => `Subiendo ${file}`,
		cancelUpload: "Cancelar la subida",
		dismiss: "Descartar",
		keeps: (file) => `Se sigue usando ${file}.`,
		ofResult: {
			last: "Usar último fotograma",
			first: "Usar primer fotograma",
			audio: "Usar su sonido",
			video: "Usar el resultado"
		},
		ofResultHint: "Del resultado en el visor",
		startAt: "Empezar en",
		withSound: "con sonido",
		noSound: "sin sonido",
		noPreview: "Sin vista previa: este navegador no puede mostrar el archivo, o ya no está en la carpeta de entrada de ComfyUI.",
		noPicture: "No es una imagen que este navegador pueda abrir."
	},
	placing: {
		label: (file) => `Opciones para ${file}`,
		where: (file) => `¿Dónde poner ${file}?`,
		made: (file) => `${file} se hizo con LTX AIO.`,
		notMade: (file) => `${file} no se hizo con LTX AIO.`,
		nothing: (file) => `${file} no es una imagen, un audio ni un video.`,
		useSettings: "Usar sus ajustes",
		useAs: "Usar como:",
		orUseAs: "O usar como:",
		place: (input, mode) => `${input} (${mode})`,
		pick: "Usar ajustes de un video…"
	},
	undo: {
		label: "Último cambio en el formulario",
		run: "Con los ajustes de la ejecución.",
		runChanged: "Los ajustes de la ejecución, editados después.",
		videoChanged: (file) => `Ajustes de ${file}, editados después.`,
		undone: "El cambio se deshizo.",
		prompts: {
			take: "El prompt mejorado reemplazó al tuyo.",
			earlier: "Un prompt anterior reemplazó al tuyo.",
			sample: "Un ejemplo reemplazó tu prompt.",
			pattern: "Tu prompt tiene la forma que el LoRA conoce.",
			tool: "Tus palabras están en el prompt de la herramienta."
		},
		promptsChanged: {
			take: "El prompt mejorado reemplazó al tuyo, y luego se editó.",
			earlier: "Un prompt anterior reemplazó al tuyo, y luego se editó.",
			sample: "Un ejemplo reemplazó tu prompt, y luego se editó.",
			pattern: "Tu prompt tiene la forma que el LoRA conoce; editado después.",
			tool: "Tus palabras están en el prompt de la herramienta, editado después."
		},
		slot: (file, before) => `${file} reemplazó a ${before}.`,
		undo: "Deshacer",
		forward: "Rehacer",
		redo: "Usar los ajustes otra vez",
		last: (what) => `Deshacer: ${what}`
	},
	prompt: {
		label: "Prompt",
		placeholder: "Describe la acción, el aspecto y el sonido",
		negative: "Prompt negativo",
		changed: "editado",
		unwanted: "Lo que no debe aparecer en el video",
		reset: "Restablecer",
		idle: (preset, uses) => `Sin efecto con «${preset}», que no usa guía CFG. «${uses}» lo usa.`,
		idleHere: (mode) => `Sin efecto aquí: «${mode}» no usa guía CFG.`
	},
	preset: "Preajuste",
	size: {
		label: "Tamaño",
		scale: "Escala",
		width: "Ancho",
		height: "Alto",
		asPicture: "Como la imagen",
		asVideo: "Como el video",
		custom: "Personalizado",
		ratioDiffers: "Otra relación de aspecto",
		crop: "Recortar",
		pad: "Ajustar con bandas"
	},
	length: {
		label: "Duración",
		added: "Agregar",
		frameRate: "Fotogramas/s",
		auto: "auto",
		autoIs: (seconds) => `auto: ${seconds}`,
		byModel: "Duración elegida por el modelo",
		maxLength: "Como máximo"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames} fotogramas a ${fps} fps, ${seconds} s · ${size}`,
		upTo: (frames) => `hasta ${frames}`,
		finished: (size) => `finalizado a ${size}`,
		unsettled: "→ tamaño y duración aún sin definir"
	},
	machine: {
		change: "Cambiar",
		what: "los ajustes para este equipo"
	},
	seed: {
		label: "Semilla",
		roll: "Nueva semilla al azar",
		keep: "Conservar esta semilla",
		variations: "Variantes",
		list: "Lista…"
	},
	loras: {
		label: "LoRA",
		inUse: (count) => `LoRA (${count})`,
		unnamed: "este LoRA",
		add: "Agregar un LoRA",
		library: "Biblioteca de LoRA",
		search: "Buscar LoRA",
		close: "Cerrar la biblioteca de LoRA",
		group: "Tipo de LoRA",
		all: "Todos",
		addOne: "Agregar",
		remove: (file) => `Quitar ${file}`,
		use: (file) => `Usar ${file}`,
		strength: (file) => `Fuerza de ${file}`,
		strengthSecond: (file) => `Fuerza de ${file} en la segunda pasada`,
		both: "Fuerza",
		firstPass: "1.ª pasada",
		secondPass: "2.ª pasada",
		apart: "Ajustar cada pasada",
		alike: "Igual en ambas",
		trigger: (words) => `Activador: ${words}`,
		base: (model) => `Para ${model}`,
		addTrigger: (words) => `Agregar «${words}» al prompt`,
		addFirst: (words) => `Poner «${words}» al inicio del prompt`,
		pattern: (prompt) => `Patrón de prompt: ${prompt}`,
		addPattern: "Usar este patrón",
		patternTakes: (place) => `Pone tu prompt en {${place}}; «Deshacer» lo restaura.`,
		fillPlace: (place) => `Completar {${place}}`,
		hasPattern: "El prompt sigue este patrón.",
		sayIt: (phrase) => `Decirlo: ${phrase}`,
		experimental: (generation, family) => `Hecho para ${generation}, experimental con ${family}. Quizá funcione mejor describirlo en el prompt.`,
		another: (generation, family) => `Hecho para ${generation}, no para ${family}.`,
		unfit: (family) => `No es un LoRA para ${family}.`,
		advised: (strength) => `Fuerza recomendada: ${decimal(strength, 2)}`,
		compare: (videos) => `Comparar ${videos} fuerzas`,
		compares: (strengths) => `Pone en cola un video por cada fuerza (${strengths}), todos con la misma semilla.`,
		notReady: "Disponible cuando el formulario está completo: Generar dice qué falta.",
		groups: {
			camera: "Cámara",
			style: "Estilo",
			detail: "Detalle",
			control: "Control",
			own: "Mis archivos"
		},
		hasTrigger: (words) => `«${words}» está en el prompt.`,
		none: "No se encontraron LoRA. Pon los archivos LoRA en ComfyUI/models/loras."
	},
	advanced: {
		label: "Avanzado",
		set: (settings) => settings === 1 ? "1 ajuste cambiado" : `${settings} ajustes cambiados`,
		control: "Conservar del video",
		controls: {
			canny: {
				label: "Contornos",
				hint: "Los contornos del video (Canny)"
			},
			depth: {
				label: "Profundidad",
				hint: "A qué distancia está cada cosa"
			},
			pose: {
				label: "Pose",
				hint: "Cómo se mueven las personas"
			},
			none: {
				label: "Todo",
				hint: "El propio video guía la ejecución"
			}
		},
		sound: "Sonido",
		sounds: {
			source: "Del video",
			generated: "Generado"
		},
		noiseBed: "Ruido leve bajo la voz",
		noiseBedHelp: "Solo el modelo lo oye; el video recibe el sonido limpio. Pruébalo cuando los labios no se muevan.",
		strengths: {
			toolStrength: "Fuerza de la herramienta",
			controlStrength: "Fuerza del control",
			imageStrength: "Fuerza de la imagen",
			guideStrength: "Fuerza de la guía"
		},
		slider: (label) => `${label}, control deslizante`,
		reset: "Restablecer",
		resets: (label, value) => `${label} a ${value}`,
		steps: "Pasos",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `Une la boca y el movimiento al sonido. Empieza con ${start}; ${off} la desactiva. La primera pasada llama al modelo una vez más por paso.`,
			detailGuidance: (start, off) => `Para más detalle y un movimiento más estable. Empieza con ${start}; ${off} la desactiva. La primera pasada llama al modelo una vez más por paso.`,
			only: (presets) => `Solo con «${presets}».`,
			needs: (version) => `Necesita ComfyUI ${version} o posterior.`,
			lacks: "Este ComfyUI no tiene el nodo necesario."
		},
		unguided: (preset, uses) => `Fijo con «${preset}», que usa pasos destilados sin guía CFG. «${uses}» los usa.`,
		loader: "Archivos de modelo",
		automatic: "Automático",
		automaticIs: (comesTo) => `Automático: ${comesTo}`,
		lowVram: "Poca VRAM",
		lowVramHelp: (scale) => `Ejecuta el codificador de texto en la CPU, decodifica en mosaicos pequeños y limita los videos a ${scale}: más lento, pero cabe en tarjetas más pequeñas.`,
		on: "Sí",
		off: "No",
		comesTo: {
			on: "sí",
			off: "no"
		}
	}
};
// web/src/words/es/health.ts
var health = {
	title: "Estado de este ComfyUI",
	check: "Revisar este ComfyUI",
	checkHelp: "Revisa versiones, nodos, archivos de modelo, disco y memoria, y sugiere opciones de inicio.",
	back: "Volver a Configuración",
	recheck: "Revisar de nuevo",
	checking: "Revisando…",
	copyAll: "Copiar todo",
	copyHelp: "Copia un informe en inglés, sin rutas privadas, para compartirlo con quien te ayude.",
	copied: "Informe copiado",
	copiedDetail: "Pégalo donde pidas ayuda.",
	notCopied: "El navegador no permitió copiar",
	notCopiedDetail: "Selecciona el texto y cópialo tú.",
	mark: {
		ok: "bien",
		warning: "advertencia",
		fault: "problema"
	},
	verdict: {
		ok: "Todo está bien.",
		warning: (count) => count === 1 ? "Funciona, con una advertencia." : `Funciona, con ${count} advertencias.`,
		fault: (count) => count === 1 ? "Hay un problema que resolver." : `Hay ${count} problemas que resolver.`
	},
	areas: {
		versions: "Versiones",
		nodes: "Nodos",
		models: "Archivos de modelo",
		disk: "Disco",
		memory: "Memoria",
		flags: "Opciones de inicio"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "El frontend de ComfyUI",
		python: "Python",
		torch: "PyTorch"
	},
	down: "ComfyUI no responde.",
	startIt: "Reinícialo, o mira su consola.",
	again: "Reintentar",
	versionUnknown: (name) => `${name} no indica su versión.`,
	tooOld: (min, name) => `Demasiado antiguo: actualiza ${name} a ${min} o posterior.`,
	shimAbsent: "El backend de LTX AIO no responde: las descargas y la revisión de archivos no están disponibles.",
	shimRemedy: "Reinicia ComfyUI y busca LTX AIO en su consola.",
	nodesFine: (classes, modes) => `Los ${classes} nodos que usan los ${modes} modos están instalados, con las entradas necesarias.`,
	otherNeeds: (family, version) => `${family} necesita ComfyUI ${version} o posterior.`,
	otherFine: (family, nodes) => `Los ${nodes} nodos que usa ${family} están instalados.`,
	neededBy: (modes) => `Necesario para ${modes}.`,
	inputGone: (input, node) => `${node} ya no tiene la entrada ${input} en este ComfyUI: las ejecuciones la omiten.`,
	inputUnknown: (input, node) => `${node} exige en este ComfyUI la entrada ${input}, que LTX AIO no conoce.`,
	updateUs: "Actualiza LTX AIO en ComfyUI Manager.",
	modelsFine: (mode, count) => count === 1 ? `El único archivo que necesita «${mode}» está instalado.` : `Los ${count} archivos que necesita «${mode}» están instalados.`,
	missing: (mode, count, amount, atLeast) => `${count === 1 ? "Falta 1 archivo" : `Faltan ${count} archivos`} para «${mode}»: ${atLeast ? "al menos " : ""}${amount}.`,
	byHand: "En Crear están los comandos para descargarlos.",
	download: "Descargar",
	broken: (file) => `${file} está dañado.`,
	brokenRemedy: "Quítalo en Modelos y descárgalo de nuevo.",
	fileMissing: (file) => `Falta el archivo que elegiste, ${file}.`,
	putInto: (folder) => `Ponlo en ComfyUI/models/${folder}, o elige otro en Avanzado.`,
	showModels: "Mostrar Modelos",
	disk: (free, labels, more) => `${free} libres para ${labels}${more > 0 ? ` y ${more} ${more === 1 ? "carpeta" : "carpetas"} más` : ""}.`,
	noRoom: (lacking) => `No hay espacio para los archivos que faltan: libera ${lacking}.`,
	littleRoom: "Es poco: las ejecuciones también escriben archivos temporales.",
	locked: (label) => `ComfyUI no puede escribir en ${label}.`,
	lockedRemedy: "No se puede descargar ahí. Cambia sus permisos, o elige otra carpeta en Modelos.",
	machineUnknown: "ComfyUI aún no ha indicado su hardware.",
	card: (name, all, free) => `${name}: ${all}, ${free} libres.`,
	memory: (all, free) => `RAM: ${all}, ${free} libres.`,
	noCard: "Sin tarjeta gráfica: ComfyUI se ejecuta en la CPU.",
	noCardRemedy: "Las ejecuciones funcionan, pero tardan mucho.",
	littleMemory: "Es poco: cierra otros programas.",
	unload: "Liberar los modelos",
	cramped: (room) => `La VRAM y la RAM juntas no llegan a los ${room} GB que necesita un checkpoint: elige un GGUF en Avanzado.`,
	startedWith: (flag) => `ComfyUI se inició con ${flag}.`,
	leaveOut: "Quítala.",
	flagsFine: (flags) => flags === "" ? "Ninguna opción problemática." : `${flags}: sin problemas.`,
	flagsUnknown: "ComfyUI no indica sus opciones de inicio.",
	command: "Iniciar ComfyUI con",
	commandHelp: "Agrégalas a las opciones que ya usas. En ComfyUI Desktop: Configuración, Configuración del Servidor. Con comfy-cli: después de «comfy launch --».",
	commandNone: "Este equipo no necesita opciones: los valores predeterminados de ComfyUI le sirven.",
	copyCommand: "Copiar comando",
	commandCopied: "Comando copiado",
	commandCopiedDetail: "Cierra ComfyUI e inícialo con este comando.",
	alreadySet: "ya en uso",
	flags: {
		cpu: "Sin tarjeta gráfica, ComfyUI solo se inicia con esto.",
		reserve: (vram) => `La tarjeta tiene ${vram} GB. Esto deja una parte para la pantalla y otros programas, para que las ejecuciones no fallen al final (estimado).`,
		lowVram: "Este equipo no tiene VRAM dinámica: esto mantiene los codificadores de texto fuera de la tarjeta.",
		pinned: (ram) => `${ram} GB de RAM: ComfyUI fijaría hasta el 90\u00A0% (pinned memory), y el sistema no puede mover al disco la memoria fijada.`,
		amdPinned: "En tarjetas AMD, LTX puede bloquearse al cargar con memoria fijada (según otros usuarios).",
		amdOffload: "También se ha informado en tarjetas AMD cuando se mueven pesos mientras otros están en uso.",
		uploads: (limit) => `Las subidas están limitadas a ${limit} MB; los videos para Transferencia de estilo suelen ser más grandes.`
	},
	harm: {
		allOnCard: (family) => `Mantiene todos los modelos en la tarjeta, que es demasiado pequeña para ${family}, y desactiva la VRAM dinámica.`,
		noDynamic: "Desactiva la VRAM dinámica, con la que funcionan bien modelos más grandes que la tarjeta.",
		reload: "Los modelos se liberan tras cada ejecución y se cargan otra vez para la siguiente.",
		noCache: "Finalizar y Otra semilla lo repiten todo, porque nada queda en caché entre ejecuciones.",
		noMetadata: "Los ajustes no se guardan en los videos, así que no puedes soltar un video en el panel para reutilizarlos.",
		cpuVae: "Decodificar en la CPU tarda minutos.",
		wide: "Los pesos necesitan de dos a cuatro veces más memoria."
	}
};
// web/src/words/es/history.ts
var history = {
	label: "Historial",
	search: "Buscar en prompts, nombres de archivo y semillas",
	searchHint: "Prompts, archivos, semillas",
	filters: "Filtros",
	filtersSet: (count) => count === 1 ? "1 filtro activo" : `${count} filtros activos`,
	favouritesOnly: "Solo favoritos",
	mode: "Modo",
	allModes: "Todos los modos",
	allFamilies: "Todos los modelos",
	preset: "Preajuste",
	allPresets: "Preajustes",
	state: "Resultado",
	allStates: "Todas las ejecuciones",
	states: {
		completed: "Videos",
		failed: "Con error",
		cancelled: "Canceladas"
	},
	order: "Orden",
	orders: {
		newest: "Más recientes",
		oldest: "Más antiguas",
		longest: "Más largas",
		slowest: "Más lentas"
	},
	from: "Desde",
	to: "Hasta",
	firstDay: "Creadas este día o después",
	lastDay: "Creadas este día o antes",
	count: (shown, all) => {
		if (shown < all) return `${shown} de ${all} ejecuciones`;
		return all === 1 ? "1 ejecución" : `${all} ejecuciones`;
	},
	countVideos: (shown, all) => {
		if (shown < all) return `${shown} de ${all} videos`;
		return all === 1 ? "1 video" : `${all} videos`;
	},
	clear: "Borrar",
	clears: "Mostrar todos los videos, los más recientes primero",
	others: (failed, cancelled) => [...failed > 0 ? [`${failed} con error`] : [], ...cancelled > 0 ? [cancelled === 1 ? "1 cancelada" : `${cancelled} canceladas`] : []].join(", "),
	showOthers: "Mostrar",
	runs: "Ejecuciones",
	empty: "Tus videos se guardan aquí.",
	noneLike: "Ninguna ejecución coincide.",
	noVideos: "Aún no hay videos.",
	batch: (count) => count === 1 ? "1 ejecución" : `${count} ejecuciones`,
	backToAll: "Volver a todas las ejecuciones",
	older: "Cargar anteriores",
	noneOlder: "No hay ejecuciones anteriores.",
	olderUnreachable: "No se pudieron cargar las ejecuciones anteriores: ComfyUI no responde.",
	tryAgain: "Reintentar",
	dropHint: "Suelta un video hecho con LTX AIO, en este u otro equipo, para usar sus ajustes.",
	favourite: "Favorito",
	seed: (seed) => `semilla ${seed}`,
	seconds: (seconds) => `${seconds} s`,
	noPicture: "Sin vista previa",
	fileGone: "Falta el archivo",
	failed: "Con error",
	cancelled: "Cancelada",
	notYet: "Aún sin terminar",
	run: "Ejecución",
	back: "Volver a todas las ejecuciones",
	remove: "Eliminar del historial; el archivo queda",
	videoOf: (mode) => `Video: ${mode}`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("es", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "En cola con otra semilla. Síguela en Crear.",
	removed: "Eliminado.",
	removedFileStays: "Eliminado del historial. El archivo queda.",
	undo: "Deshacer",
	removeFile: "Eliminar también el archivo",
	close: "Cerrar",
	imported: "Ajustes de un video",
	importedInForm: (file) => `Con los ajustes de ${file}.`
};
// web/src/words/es/inputs.ts
var inputs = {
	firstFrame: {
		label: "Imagen inicial",
		hint: "El video empieza con esta imagen."
	},
	lastFrame: {
		label: "Imagen final",
		hint: "El video termina con esta imagen."
	},
	portrait: {
		label: "Retrato",
		hint: "La persona que habla o canta."
	},
	styleImage: {
		label: "Imagen de estilo",
		hint: "Opcional: el primer fotograma en el nuevo estilo."
	},
	sound: {
		label: "Audio",
		hint: "Música o voz, se usa sin cambios."
	},
	speech: {
		label: "Voz",
		hint: "Lo que el retrato dice o canta, se usa sin cambios."
	},
	voice: {
		label: "Muestra de voz",
		hint: "Cinco segundos de habla con la voz deseada."
	},
	video: {
		label: "Video",
		hint: "Aporta el movimiento."
	},
	treated: {
		label: "Video",
		hint: "Lo que la herramienta trata; su sonido queda igual."
	},
	retaken: {
		label: "Video",
		hint: "Queda igual fuera del tramo."
	},
	extended: {
		label: "Video",
		hint: "Queda igual; la parte nueva lo continúa."
	}
};
// web/src/words/es/jobs.ts
var jobs = {
	runs: "Ejecuciones",
	cancelsOnlyOurs: "Las ejecuciones de otras personas no se ven afectadas",
	run: {
		cancel: "Cancelar esta ejecución",
		preview: "Vista previa de esta ejecución",
		progress: "Progreso de esta ejecución",
		cancelling: "Cancelando…",
		sending: "Enviando…",
		kept: "Guardada; se enviará cuando ComfyUI responda",
		notSent: "Aún sin enviar: ComfyUI no recibió esta ejecución. Reintentando…",
		send: "Enviar ahora",
		place: (place, of) => `${place}.ª de ${of}`,
		stage: (name, reached, stages) => `${name} · ${reached} de ${stages}`,
		step: (step, steps) => `paso ${step} de ${steps}`,
		elapsed: (time) => `lleva ${time}`,
		left: (time) => `quedan aprox. ${time}`,
		late: "más de lo previsto",
		almostDone: "casi listo"
	},
	loading: {
		sized: (size) => `Primero se carga un modelo de unos ${size} GB.`,
		models: "Primero se cargan modelos grandes.",
		onlyOnce: "Solo es lento la primera vez.",
		slowOnce: "solo es lento la primera vez",
		now: (doing) => `Ahora: ${doing}.`,
		reads: {
			checkpoint: "cargando el checkpoint",
			transformer: "cargando el transformer",
			textEncoder: "cargando el codificador de texto",
			audioVae: "cargando el VAE de audio",
			videoVae: "cargando el VAE de video",
			lora: "cargando un LoRA",
			upscaler: "cargando el upscaler",
			durationHead: "cargando el cabezal de duración",
			depth: "cargando el modelo de profundidad",
			pose: "cargando el modelo de poses",
			smoother: "cargando el modelo de interpolación",
			enlarger: "cargando el modelo de ampliación",
			prompt: "codificando el prompt",
			firstStep: "moviendo el modelo al dispositivo para el primer paso"
		}
	},
	news: {
		ready: "El video está listo. Mostrar",
		failed: "Una ejecución falló. Ver por qué"
	},
	results: {
		label: "Resultados",
		none: "Aquí aparecerán tus videos.",
		older: (runs) => `${runs} más en el historial`,
		cancelled: (prompt) => `Cancelada: ${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [cancelled === 1 ? "1 cancelada" : `${cancelled} canceladas`] : [], ...failed > 0 ? [`${failed} con error`] : []].join(", "),
		show: "Mostrar",
		again: "Reintentar",
		hide: "Ocultar aquí"
	},
	result: {
		frames: (frames) => frames === 1 ? "1 fotograma" : `${frames} fotogramas`,
		seed: (seed) => `semilla ${seed}`,
		gone: "Falta el archivo.",
		use: "Usar ajustes"
	},
	failure: {
		stage: (name) => `Falló en la etapa «${name}».`,
		hide: "Ocultar aquí; sigue en el historial"
	}
};
// web/src/words/es/keyframes.ts
var keyframes = {
	label: "Fotogramas clave",
	add: "Agregar imágenes o videos",
	full: (max) => `${max} fotogramas clave es el máximo.`,
	picker: "Elegir imágenes o videos como fotogramas clave",
	keys: "Izquierda y derecha lo mueven un fotograma, con Mayús diez; un clip pasa al siguiente lugar posible. Inicio y Fin lo mueven al primer o último fotograma libre. Arriba y abajo eligen otro. Supr lo quita, Ctrl+D lo duplica.",
	first: "Imagen inicial",
	last: "Imagen final",
	at: (seconds) => `Fotograma clave en ${seconds} s`,
	clipAt: (seconds) => `Clip en ${seconds} s`,
	place: (seconds, frame, of) => `${seconds} s, fotograma ${frame} de ${of}`,
	clipPlace: (from, to, frame, last, of) => `${from}–${to} s, fotogramas ${frame} a ${last} de ${of}`,
	time: "Tiempo",
	strength: "Fuerza",
	strengthOf: (input) => `${input}: fuerza`,
	snapped: (seconds, frame) => `→ fotograma ${frame}, ${seconds} s`,
	clipSnapped: (from, to, frame, last) => `→ fotogramas ${frame} a ${last}, ${from}–${to} s`,
	start: "Video desde",
	length: "Duración",
	swap: "Cambiar con el siguiente",
	duplicate: "Duplicar",
	remove: "Quitar",
	done: {
		added: (what) => `${what} es un fotograma clave más.`,
		removed: (what) => `${what} ya no es un fotograma clave.`,
		moved: (what) => `${what} se movió.`,
		swapped: (what) => `${what} cambió de lugar.`,
		duplicated: (what) => `${what} se duplicó.`
	},
	sending: (name, percent) => `${name}: ${percent}\u00A0%`,
	dismiss: "Descartar",
	longer: (seconds) => `Alargar a ${decimal(seconds)} s`,
	moveTo: (seconds) => `Mover a ${decimal(seconds, 2)} s`,
	shortenTo: (seconds) => `Acortar a ${decimal(seconds, 2)} s`,
	fromSecond: (seconds) => `Empezar en ${decimal(seconds, 1)} s del video`,
	fromStart: "Empezar en 0 s del video"
};
var keyframeProblems = {
	keys_missing: () => ["Todavía no hay ninguna imagen.", "Agrega una imagen inicial, una final o un fotograma clave entre ambas."],
	keys_too_many: (v) => [`Hay ${v.count} fotogramas clave; ${v.max} es el máximo.`, `Quita ${v.count - v.max}.`],
	key_out_of_range: (v) => [`${bare(v.name)} está en ${decimal(v.at, 2)} s, pero el último fotograma está en ${decimal(v.end, 2)} s.`, "Muévelo, o alarga el video."],
	keys_collide: (v) => [`${bare(v.name)} cae en el mismo fotograma que otra imagen, en ${decimal(v.at, 2)} s.`, "Mueve una de las dos un fotograma o más."],
	clip_out_of_range: (v) => [`${bare(v.name)} va de ${decimal(v.at, 2)} a ${decimal(v.to, 2)} s, pero el último fotograma está en ${decimal(v.end, 2)} s.`, "Mueve o acorta el clip, o alarga el video."],
	keys_overlap: (v) => [`${bare(v.name)} y ${bare(v.other)} se superponen en ${decimal(v.at, 2)} s.`, "Mueve uno de los dos, o acorta el clip."],
	clip_past_end: (v) => [`El clip va de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, pero ${bare(v.name)} termina en ${decimal(v.end, 2)} s.`, "Empiézalo antes, o acórtalo."]
};
// web/src/words/es/keys.ts
var keys = {
	title: "Atajos de teclado",
	open: "Atajos de teclado",
	close: "Cerrar",
	everywhere: "En todo ComfyUI",
	everywhereHelp: "Para cambiarlos, abre la configuración de ComfyUI, Asignación de Teclas, y busca «LTX AIO».",
	inPanel: "En este panel",
	onResult: "En un resultado, en el visor o en el historial",
	onBatch: "En un lote",
	inHistory: "En el historial",
	inPlayer: "En el reproductor",
	none: "sin asignar",
	and: "o",
	commands: {
		togglePanel: "LTX AIO: abrir o cerrar el panel",
		generate: "LTX AIO: generar",
		again: "LTX AIO: repetir la última ejecución con otra semilla",
		cancel: "LTX AIO: cancelar la ejecución actual",
		nextTab: "LTX AIO: pestaña siguiente del panel",
		previousTab: "LTX AIO: pestaña anterior del panel",
		keys: "LTX AIO: atajos de teclado"
	},
	listed: {
		togglePanel: "Abrir o cerrar el panel",
		generate: "Generar",
		again: "Repetir la última ejecución con otra semilla",
		cancel: "Cancelar la ejecución actual",
		nextTab: "Pestaña siguiente",
		previousTab: "Pestaña anterior",
		keys: "Mostrar esta lista"
	},
	panel: {
		generate: "Generar, en Crear",
		arrows: "Moverse entre pestañas, modos, preajustes y videos del historial",
		ends: "Ir al primero o al último",
		earlier: "Recorrer prompts anteriores desde el prompt; en su inicio, también sin Alt",
		paste: "Pegar una imagen, un audio o un video en el formulario",
		sheet: "Mostrar esta lista, salvo mientras escribes",
		escape: "Cerrar una lista abierta, o esta"
	},
	result: {
		finish: "Finalizar un borrador",
		newSeed: "Otra semilla",
		goOn: "Extender",
		retake: "Rehacer una parte",
		useAs: "Usar como entrada",
		compare: "Comparar: en un resultado, luego en otro",
		favourite: "Agregar a favoritos, o quitar",
		hide: "Ocultar en Crear"
	},
	batch: {
		choose: "Elegir el video 1, o del 2 al 9",
		go: "Ir a otro video",
		show: "Mostrar en el visor",
		finish: "Finalizar los borradores elegidos, o este",
		compare: "Comparar los dos elegidos, o este con otro",
		play: "Reproducir o pausar todos"
	},
	history: {
		choose: "Elegir una ejecución, o no",
		range: "Elegir todas las del camino",
		all: "Elegir todas las ejecuciones",
		finish: "Finalizar los borradores elegidos",
		compare: "Comparar las dos elegidas",
		remove: "Eliminar del historial; los archivos quedan",
		favourite: "Agregar a favoritos, o quitar",
		neighbours: "Ejecución anterior o siguiente, en la página de una",
		escape: "No elegir nada; cerrar una ejecución o un lote"
	},
	player: {
		play: "Reproducir o pausar",
		step: "Un fotograma atrás o adelante",
		second: "Un segundo atrás o adelante",
		ends: "Al primer o último fotograma",
		volume: "Bajar o subir el volumen",
		mute: "Silenciar o activar el sonido",
		full: "Pantalla completa"
	},
	names: {
		Control: "Ctrl",
		Alt: "Alt",
		Shift: "Mayús",
		Enter: "Intro",
		Delete: "Supr",
		Backspace: "Retroceso",
		Escape: "Esc",
		PageUp: "Re Pág",
		PageDown: "Av Pág",
		ArrowUp: "↑",
		ArrowDown: "↓",
		ArrowLeft: "←",
		ArrowRight: "→",
		Home: "Inicio",
		End: "Fin",
		Insert: "Insert",
		Tab: "Tab",
		" ": "Espacio"
	},
	queued: "En cola",
	noSidebar: "LTX AIO necesita el nuevo menú de ComfyUI",
	noSidebarRemedy: "Actívalo: Configuración → Menú → Usar nuevo menú → Arriba.",
	waits: "Faltan archivos de modelo",
	waitsRemedy: "La ejecución empieza cuando estén listos. Descárgalos en Crear.",
	noRun: "Aún no hay ninguna ejecución que repetir",
	noRunRemedy: "Genera primero un video.",
	nothingRuns: "Ninguna ejecución de LTX AIO en curso",
	waitingRuns: (count) => count === 0 ? "Nada que cancelar." : `En espera en la cola: ${count}.`,
	cancelled: "Cancelada"
};
// web/src/words/es/link.ts
var link = {
	silent: (since) => `ComfyUI no responde desde las ${clock(since)}; tus ejecuciones se conservan.`,
	unread: (files) => `No se puede leer por completo ${files} en la carpeta de usuario de ComfyUI. LTX AIO no lo cambia; quizá falten aquí ejecuciones de ese mes.`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("es", {
		hour: "2-digit",
		minute: "2-digit"
	}).format(milliseconds);
}
// web/src/words/es/lists.ts
var lists = {
	button: "Lista",
	hint: "Muchos videos a la vez: de una lista de prompts, archivos o una tabla",
	label: "Lista",
	prompt: "prompt",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "un número entero",
		number: "un número"
	},
	text: "Prompts o una tabla",
	placeholder: "Un prompt por línea. O pega una tabla; su primera fila nombra las columnas.",
	format: "Leer como",
	formats: {
		lines: "Líneas",
		blocks: "Párrafos",
		table: "Tabla"
	},
	formatHints: {
		lines: "Cada línea es un prompt",
		blocks: "Las líneas vacías separan los prompts",
		table: "CSV, o celdas de una hoja de cálculo, con encabezado"
	},
	columns: (known) => `Columnas: ${known}`,
	openText: "Abrir un archivo de texto o CSV",
	addFiles: "Archivos",
	addFolder: "Carpeta",
	addFilesTo: (input) => `Agregar archivos para ${input}`,
	addFolderTo: (input) => `Agregar una carpeta para ${input}`,
	fileCount: (count) => count === 1 ? "1 archivo" : `${count} archivos`,
	removeFiles: (input) => `Quitar todos los archivos de ${input}`,
	uploading: (left) => left === 1 ? "Queda 1 archivo por subir" : `Quedan ${left} archivos por subir`,
	cancelUploads: "Cancelar las subidas",
	lost: (count) => count === 1 ? "1 archivo no llegó. Agrégalo de nuevo; se guarda su lugar." : `${count} archivos no llegaron. Agrégalos de nuevo; se guardan sus lugares.`,
	refused: (names, count) => count > 3 ? `No se usan, porque esta entrada no los acepta: ${names} y ${count - 3} más.` : `No se usan, porque esta entrada no los acepta: ${names}.`,
	grid: "Semillas y preajustes",
	gridNote: (seeds, presets) => [seeds > 1 ? `× ${seeds} semillas` : "", presets > 1 ? `× ${presets} preajustes` : ""].filter(Boolean).join(" "),
	seeds: "Semillas por fila",
	presets: "Cada una con",
	asForm: "Ninguno marcado: el preajuste del formulario.",
	rows: "Videos para la cola",
	count: (count) => count === 1 ? "1 video" : `${count} videos`,
	out: (count) => count === 1 ? "1 omitido" : `${count} omitidos`,
	noTime: "aún sin estimación",
	wrong: (rows) => `${rows} por revisar`,
	none: "Escribe prompts, agrega archivos, o elige semillas y preajustes.",
	leaveOut: "Omitir",
	leaveOutRow: (row) => `Omitir ${row}`,
	putBack: "Devolver",
	putBackRow: (row) => `Devolver ${row}`,
	leaveOutUnpaired: (count) => count === 1 ? "Omitir el último" : `Omitir los últimos ${count}`,
	promptOf: (row) => `Prompt de ${row}`,
	seedOf: (row) => `Semilla de ${row}`,
	ownPrompt: "El prompt está en el formulario.",
	resetSeed: "Restablecer",
	more: (count) => `Mostrar ${count} más`,
	clear: "Vaciar la lista",
	undo: "Deshacer",
	redo: "Rehacer",
	close: "Cerrar la lista; su contenido queda"
};
var listProblems = {
	list_row: (v) => [`Fila ${v.row}: ${v.what}`, v.remedy],
	list_no_rows: () => ["La tabla tiene un encabezado y ninguna fila.", "Agrega debajo del encabezado una fila por video."],
	list_no_header: (v) => ["La primera fila de la tabla no nombra sus columnas.", `Agrega un encabezado. Columnas posibles: ${v.known}.`],
	list_column_unknown: (v) => [`No hay ningún ajuste para la columna «${v.name}».`, `Cámbiale el nombre o quítala. Columnas posibles: ${v.known}.`],
	list_column_twice: (v) => [`La columna «${v.name}» aparece dos veces, o con dos nombres.`, "Quita una de las dos."],
	list_quote_open: (v) => [`Fila ${v.row}: unas comillas no se cierran.`, "Agrega las de cierre. Dentro de un texto entre comillas, escribe dos por cada una."],
	list_row_long: (v) => [`La fila ${v.row} tiene ${v.cells} celdas; el encabezado tiene ${v.columns}.`, "Pon entre comillas dobles el texto que contiene el separador."],
	list_half_size: (v) => [`La fila ${v.row} tiene un ancho o un alto, pero no ambos.`, "Completa los dos, o deja ambos vacíos para usar los del formulario."],
	list_cell: (v) => [`Fila ${v.row}: ${v.column} es «${v.value}», no ${v.takes}.`, "Corrígelo, o deja la celda vacía para usar el valor del formulario."],
	list_preset: (v) => [`Fila ${v.row}: no hay ningún preajuste «${v.value}».`, `Usa uno de estos, o deja la celda vacía: ${v.known}.`],
	list_file_missing: (v) => [`Fila ${v.row}: ${v.name} no está entre los archivos de esta lista ni en la carpeta de entrada de ComfyUI.`, "Agrega el archivo a la lista, o corrige su nombre."],
	list_file_asked: (v) => [`Fila ${v.row}: buscando ${v.name} en la carpeta de entrada de ComfyUI.`, "Espera un momento, o agrega el archivo a la lista."],
	list_file_twice: (v) => [`Fila ${v.row}: la lista tiene varios archivos llamados ${v.name}.`, "Escribe su carpeta delante: carpeta/nombre."],
	list_file_unsent: (v) => [`Fila ${v.row}: ${v.name} no se ha subido.`, "Espera a que llegue, o agrégalo de nuevo."],
	list_no_partner: (v) => [`En la fila ${v.row} falta: ${v.lacks}.`, "Agrégalo, u omite la fila."],
	list_unequal: (v) => [`La lista tiene ${v.counts}: ${v.from === v.to ? `la fila ${v.from} está incompleta` : `las filas ${v.from} a ${v.to} están incompletas`}.`, "Agrega lo que falta, u omite estas filas. Un elemento único vale para todas las filas."],
	list_unused: (v) => [`«${v.mode}» no usa ${v.column} de la lista.`, "Elige otro modo para usarlo."],
	list_too_long: (v) => [`La lista tiene ${v.count} filas; se pueden poner en cola ${v.max} a la vez como máximo.`, "Divídela en varias listas."],
	list_nothing: () => ["Todos los videos de la lista están omitidos.", "Devuelve algunos, o cierra la lista."]
};
// web/src/words/es/measuring.ts
var measuring = {
	title: "Medir este equipo",
	help: (family) => `Hace con ${family} cinco videos cortos de tamaño creciente, lo que tarda unos 10 minutos en la mayoría de las tarjetas. Después, el tamaño propuesto y los tiempos salen de este equipo y no de estimaciones.`,
	start: "Medir",
	again: "Medir de nuevo",
	progress: (done, of) => `${done} de ${of} videos hechos`,
	stop: "Detener",
	size: "Tamaño",
	time: "Tiempo",
	full: "Sin memoria suficiente",
	found: (family) => `Medido con ${family}`
};
// web/src/words/es/microphone.ts
var microphone = {
	record: "Grabar con el micrófono",
	stop: "Detener la grabación",
	troubles: {
		insecure: "Los navegadores solo permiten grabar en direcciones https y en localhost.",
		refused: "El navegador bloqueó el micrófono. Permítelo para esta página y reintenta.",
		missing: "No se encontró ningún micrófono. Conecta uno y reintenta.",
		failed: "No se puede usar el micrófono. Cierra otros programas que lo usen y reintenta."
	}
};
// web/src/words/es/models.ts
var models = {
	noDownloads: {
		label: "Descargas",
		why: "Las descargas no están disponibles: el backend de LTX AIO no responde. Para obtener los archivos que necesita el formulario de Crear, ejecuta estos comandos en el equipo que ejecuta ComfyUI, en la carpeta que contiene la de ComfyUI:",
		copyLine: "Copiar comando",
		copyLines: "Copiar comandos",
		copied: "Copiado.",
		selected: "Seleccionado: pulsa Ctrl+C."
	},
	queue: {
		label: "Cola",
		title: (files) => files === 1 ? "Descargando 1 archivo" : `Descargando ${files} archivos`,
		cancel: "Cancelar",
		cancelAll: " todas las descargas",
		progress: "Progreso de la descarga"
	},
	disk: {
		label: "Disco",
		of: (folder) => `Disco de ${folder}`,
		models: (size) => `Estos modelos ${size}`,
		other: (size) => `Otros ${size}`,
		free: (size) => `Libre ${size}`,
		leftOver: (files) => files === 1 ? "Restos de una descarga de una versión anterior." : `Restos de ${files} descargas de versiones anteriores.`,
		reclaim: (size) => `Liberar ${size}`
	},
	places: {
		title: "Carpetas de descarga",
		folderFor: (kind) => `Carpeta para ${kind}`,
		room: (folder, free) => `${folder} (${free} libres)`
	},
	search: "Buscar archivos",
	noMatch: "Ningún archivo coincide.",
	groups: {
		now: {
			title: "Necesarios ahora",
			help: "Lo que necesita el formulario de Crear."
		},
		elsewhere: {
			title: "Para otros modos",
			help: "Lo que además necesitan los otros modos y preajustes."
		},
		optional: {
			title: "Opcionales",
			help: "Formatos para otras tarjetas gráficas, LoRA y otros archivos de LTX que ya tienes."
		}
	},
	ofFamily: (family) => `Archivos para ${family}. Para ver cuáles necesitas, elige ${family} en Crear.`,
	forAllModes: "Para todos los modos.",
	forModes: (modes) => `Para ${new Intl.ListFormat("es").format(modes)}.`,
	needsAccount: "Necesita una cuenta de Hugging Face",
	needsLicence: "Necesita una cuenta de Hugging Face que haya aceptado la licencia",
	replacedBy: (title) => `Reemplazado por ${title}.`,
	removeToDownload: "Para descargarlo de nuevo, quítalo primero.",
	deleteToDownload: "Para descargarlo de nuevo, elimínalo primero de su carpeta.",
	removeQuestion: (file, size) => size ? `¿Eliminar ${file} y liberar ${size}?` : `¿Eliminar ${file}?`,
	commands: {
		download: "Descargar",
		resume: "Reanudar",
		again: "Descargar de nuevo",
		use: "Usar esta copia",
		retry: "Reintentar",
		cancel: "Cancelar",
		verify: "Verificar",
		remove: "Quitar",
		dismiss: "Descartar"
	},
	commandOn: (title) => `: ${title}`,
	states: {
		unknown: "Desconocido",
		missing: "Falta",
		begun: (amount) => `Incompleto: ${amount} descargados`,
		misplaced: (folder) => `En la carpeta equivocada: ${folder}`,
		here: "Instalado",
		checksumRight: "suma de verificación correcta",
		damaged: (fault) => `Dañado: ${fault}`,
		waitsForCheck: "En espera de verificación",
		waitsForTurn: "En espera de descarga",
		checked: "Verificado",
		notDownloaded: "La descarga falló"
	},
	origins: {
		downloaded: "descargado por LTX AIO",
		hardlink: "compartido con la caché de Hugging Face",
		symlink: "enlazado desde la caché de Hugging Face",
		copy: "copiado por LTX AIO"
	},
	phases: {
		asking: "Conectando con Hugging Face",
		reusing: "Buscando una copia en este disco",
		reading: "Revisando lo ya descargado",
		checking: "Verificando",
		waiting: "Esperando a Hugging Face",
		retryIn: (seconds) => `Nuevo intento en ${seconds} s`,
		finishing: "Terminando",
		downloading: "Descargando"
	},
	amountOf: (part, whole) => `${part} de ${whole}`,
	left: {
		lessThanMinute: "queda menos de un minuto",
		minutes: (minutes) => `quedan aprox. ${minutes} min`,
		hours: (hours) => `quedan aprox. ${hours} h`,
		hoursAndMinutes: (hours, minutes) => `quedan aprox. ${hours} h ${minutes} min`,
		days: (days) => `quedan aprox. ${days} días`
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
// web/src/words/es/modes.ts
var modes = {
	t2v: {
		name: "Texto a video",
		short: "Texto",
		hint: "Convierte un prompt en video y sonido.",
		sample: {
			title: "Una cometa roja sobre las dunas",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "Audio a video",
		short: "Audio",
		hint: "Hace un video que sigue tu audio.",
		sample: {
			title: "Un músico en un pequeño escenario",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "Imagen a video",
		short: "Imagen",
		hint: "Anima una imagen y agrega sonido.",
		sample: {
			title: "Una imagen cobra vida",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "Sincronía labial",
		short: "Labios",
		hint: "Hace que un retrato diga o cante tu audio.",
		sample: {
			title: "Un retrato habla",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "Imagen inicial y final",
		short: "Inicio–fin",
		hint: "Pasa por hasta ocho imágenes y clips, cada uno a su tiempo.",
		sample: {
			title: "Una imagen se convierte en otra",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "Transferencia de estilo",
		short: "Estilo",
		hint: "Da a tu video un nuevo estilo y conserva su movimiento.",
		sample: {
			title: "Tu video en plastilina y fieltro",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "Retoques",
		short: "Retoques",
		hint: "Repara o cambia un video entero: color, nitidez, luz, detalle.",
		sample: {
			title: "Una calle vacía",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "Extender",
		short: "Extender",
		hint: "Alarga un video, después de su final o antes de su inicio.",
		sample: {
			title: "Lo que pasa después",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "Retoma",
		short: "Retoma",
		hint: "Vuelve a hacer un momento de un video y deja el resto como está.",
		sample: {
			title: "Un momento, otra vez",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/es/naming.ts
var naming = {
	title: "Archivos",
	folder: "Carpeta de los videos nuevos",
	folderHelp: "En la carpeta de salida de ComfyUI.",
	name: "Nombre del archivo",
	nameHelp: "Se agregan una parte del ID de la ejecución y un número, para no sobrescribir ningún archivo.",
	tokens: "Insertar una variable",
	says: {
		prompt: "Primeras palabras del prompt",
		mode: "Modo, por ejemplo t2v",
		seed: "Semilla",
		preset: "Preajuste",
		date: "Fecha, en cualquier orden: %date:yyyy-MM-dd%, %date:hhmmss%",
		width: "Ancho en píxeles",
		height: "Alto en píxeles"
	},
	example: "El próximo video se guardará como:",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `Hasta entonces, los videos nuevos van a output/${before}.`,
	reset: "Volver al predeterminado",
	faults: {
		token: (text) => `LTX AIO no conoce ${text}. Usa una de las variables de abajo.`,
		character: (text) => text.trim() ? `Los nombres de carpetas y archivos no pueden contener ${text}. Quítalo.` : "Los nombres de carpetas y archivos no pueden contener caracteres de control. Quítalos.",
		reserved: (text) => `Windows reserva el nombre ${text}. Elige otro.`,
		edge: (text) => `«${text}» empieza o termina con un punto o un espacio. Quítalo: esos nombres se pierden.`,
		outside: "La carpeta tiene que estar en la carpeta de salida de ComfyUI. Quita los puntos.",
		absolute: "Indica una carpeta dentro de la carpeta de salida de ComfyUI, como video/cometas, sin unidad ni barra al inicio.",
		levels: "Un nombre de archivo no puede contener una barra. Pon las carpetas en el campo de arriba.",
		level: "Hay una barra sin un nombre al lado. Quítala.",
		long: (max) => `Es demasiado largo. Usa ${max} caracteres como máximo.`
	}
};
// web/src/words/es/notices.ts
var notices = {
	ready: "El video está listo",
	failed: "Una ejecución falló",
	reportCopied: "Informe copiado",
	reportCopiedHow: "Pégalo donde pidas ayuda.",
	reportRefused: "El navegador no permitió copiar el informe",
	reportRefusedHow: "Puedes copiar el mensaje de ComfyUI desde la tarjeta.",
	noAnswer: "ComfyUI no responde",
	partsApart: "Por eso las partes quedan como videos separados.",
	runKept: "La ejecución está guardada y se enviará cuando ComfyUI vuelva.",
	notSent: "La ejecución no se envió",
	notCancelled: "La ejecución aún no está cancelada",
	notReordered: "El orden no cambió",
	willRetry: "ComfyUI no responde. LTX AIO reintentará cuando vuelva.",
	connectionBroke: "Conexión perdida",
	languageMissing: (language) => `No se pudo cargar el idioma: ${language}`,
	languageMissingHow: "LTX AIO conserva su idioma actual. Recarga la página para reintentar.",
	previewOff: "Vista previa en vivo desactivada para este ComfyUI",
	previewOffDetail: "Puso fin a una ejecución. Puedes volver a activarla en Configuración."
};
// web/src/words/es/panel.ts
var panel = {
	lang: "es",
	partBroken: "Esta parte de LTX AIO falló.",
	kept: "Tus ejecuciones continúan. Se conservan las ejecuciones, los ajustes y todo lo que escribiste."
};
// web/src/words/es/parts.ts
var parts = {
	afterAll: (name) => `${name} · después de sus partes`,
	missing: (part, name) => `Falta la parte ${part} · ${name}`,
	hints: {
		part: (part) => `Esta parte empieza con el último fotograma de la parte ${part}, que se canceló o falló. Haz de nuevo la parte ${part}, y esta la sigue.`,
		join: (part) => `No se pueden unir las partes sin la parte ${part}, que se canceló o falló. Haz de nuevo la parte ${part}, o une las demás.`
	},
	again: (part) => `Hacer de nuevo la parte ${part}`,
	joinOthers: "Unir las demás…"
};
// web/src/words/es/player.ts
var player = {
	play: "Reproducir",
	pause: "Pausar",
	mute: "Silenciar",
	unmute: "Activar sonido",
	full: "Pantalla completa",
	position: "Posición en el video",
	time: (at, of) => `${at} de ${of} s`,
	playing: "reproduciendo",
	paused: "en pausa",
	silent: "sin sonido",
	keys: "Espacio reproduce o pausa; coma y punto retroceden o avanzan un fotograma, izquierda y derecha un segundo; arriba y abajo ajustan el volumen, M silencia; F muestra a pantalla completa."
};
// web/src/words/es/presets.ts
var presets = {
	label: "Tus preajustes",
	none: "Guarda aquí tamaños, LoRA, archivos de modelo o un formulario entero, para volver a usarlos con un clic.",
	groups: {
		mode: "Modo",
		prompt: "Prompt",
		negative: "Prompt negativo",
		inputs: "Archivos de entrada",
		follow: "Qué se conserva del video, y la herramienta",
		extension: "Cómo extender un video",
		retake: "Qué se repite de un tramo",
		preset: "Preajuste",
		size: "Tamaño",
		length: "Duración",
		seed: "Semilla",
		variations: "Variantes",
		loras: "LoRA",
		models: "Archivos de modelo",
		strengths: "Fuerzas",
		sampling: "Pasos y CFG"
	},
	automatic: "automático",
	emptyValue: "vacío",
	noneValue: "ninguno",
	more: (name) => `Opciones de ${name}`,
	isDefault: "predeterminado",
	tools: {
		rename: "Renombrar",
		overwrite: "Sobrescribir con el formulario",
		makeDefault: (mode) => `Usar en cada formulario nuevo: ${mode}`,
		up: "Subir",
		down: "Bajar",
		share: "Exportar este preajuste",
		remove: "Eliminar"
	},
	save: "Guardar formulario…",
	fromVideo: "De un video…",
	fromResult: "Del resultado mostrado…",
	importFile: "Importar…",
	export: "Exportar todo",
	newForm: "Formulario nuevo",
	editor: {
		title: "Preajuste nuevo",
		from: (video) => `Preajuste nuevo de ${video}`,
		name: "Nombre",
		parts: "Qué contiene",
		all: "Todo",
		nothing: "Nada",
		save: "Guardar",
		overwrite: "Sobrescribir",
		cancel: "Cancelar",
		unnamed: "Escribe un nombre.",
		unticked: "Marca al menos una parte.",
		taken: (name) => `${name} ya existe.`
	},
	done: {
		saved: (name) => `${name} se guardó.`,
		overwritten: (name) => `${name} se sobrescribió.`,
		removed: (name) => `${name} se eliminó.`,
		imported: (count) => count === 1 ? "1 preajuste importado." : `${count} preajustes importados.`,
		same: "Estos preajustes ya existen.",
		undo: "Deshacer",
		close: "Cerrar"
	},
	unsaved: "ComfyUI aún no ha guardado tus preajustes. Hasta entonces, solo están en este navegador.",
	applied: (name) => `Con tu preajuste ${name}.`,
	appliedChanged: (name) => `Tu preajuste ${name}, editado después.`,
	begun: "Formulario nuevo.",
	begunChanged: "Formulario nuevo, editado después."
};
// web/src/words/es/retaking.ts
var retaking = {
	what: "Repetir",
	parts: {
		both: {
			label: "Ambos",
			hint: "Se repiten la imagen y el sonido del tramo"
		},
		picture: {
			label: "Imagen",
			hint: "Solo se repite la imagen; el sonido queda"
		},
		sound: {
			label: "Sonido",
			hint: "Solo se repite el sonido; la imagen queda"
		}
	},
	span: "Tramo",
	context: "Contexto",
	contextHelp: "Cuánto del video ve y oye el modelo antes y después del tramo, para que encaje.",
	spanOf: (from, to) => `${from}–${to} s`,
	longest: (seconds) => `Un tramo puede durar hasta ${seconds} s.`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`El video tiene ${v.frames} ${v.frames === 1 ? "fotograma" : "fotogramas"}; el modelo necesita al menos ${v.min}.`, "Elige un video más largo."],
	span_empty: (v) => ["El tramo está vacío: no se repetiría nada.", `Haz que dure al menos ${decimal(v.min, 2)} s.`],
	span_outside: (v) => [`El tramo empieza en ${decimal(v.start, 2)} s, pero el video dura ${decimal(v.seconds, 2)} s.`, `Haz que empiece en ${decimal(v.latest, 2)} s o antes.`],
	span_too_long: (v) => [`El tramo de ${decimal(v.seconds, 1)} s, con ${decimal(v.context, 1)} s de contexto a cada lado, es demasiado para una ejecución.`, `Haz que dure ${decimal(v.max, 1)} s como máximo, o elige menos contexto en Avanzado.`],
	span_far: (v) => [`Hay ${decimal(v.seconds, 0)} s de video a un lado del tramo; ComfyUI puede conservar ahí ${decimal(v.max, 0)} s como máximo.`, "Recorta antes el video alrededor del tramo."]
};
// web/src/words/es/tools.ts
var tools = {
	label: "Herramienta",
	fill: "Escribir el prompt de la herramienta",
	fillHint: "Pone tus palabras en el prompt con el que se entrenó este LoRA. Deshacer restaura el tuyo.",
	alone: "Conservar solo mis palabras",
	aloneHint: "Quita lo que dice a su alrededor el prompt de otra herramienta. Deshacer lo restaura.",
	untold: (trigger) => `Este LoRA responde a «${trigger}», que no está en el prompt.`,
	licence: (name) => `Licencia: ${name}`,
	gated: "Necesita una cuenta de Hugging Face",
	about: "Sobre este LoRA",
	choices: {
		azimuth: "Lado",
		elevation: "Altura",
		distance: "Distancia",
		light: "Luz",
		sun: "Sol desde"
	},
	place: {
		label: "Lugar del video en el encuadre",
		at: {
			"top-left": "Arriba a la izquierda",
			top: "Arriba",
			"top-right": "Arriba a la derecha",
			left: "Izquierda",
			center: "Centro",
			right: "Derecha",
			"bottom-left": "Abajo a la izquierda",
			bottom: "Abajo",
			"bottom-right": "Abajo a la derecha"
		},
		scaleHelp: "100\xA0%: tan grande como quepa en el encuadre.",
		sizes: (frame, inside) => `${frame}, de los que el video ocupa ${inside}.`,
		unknown: "Agrega un video para ver cuánto se pinta a su alrededor.",
		whole: "El tamaño, más abajo, es el del encuadre completo."
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`No hay ninguna herramienta ${v.tool}.`, `Elige ${v.offered}.`],
	nothing_to_paint: (v) => [`El video (${v.width}×${v.height}) ocupa todo el encuadre (${v.frame.width}×${v.frame.height}), así que no queda nada que pintar a su alrededor.`, "Elige otra relación de aspecto en Tamaño, o haz el video más pequeño en el encuadre."],
	tool_reaches_limit: (v) => [`El video mide ${v.width}×${v.height}, y una ejecución hace lados de ${v.max} píxeles como máximo: se ampliaría menos de ${v.by} veces.`, "La herramienta aporta más con videos más pequeños."]
};
// web/src/words/es/reworks.ts
var reworks = {
	names: {
		smooth: "Más fluido",
		enlarge: "Más grande",
		join: "Unido"
	},
	verbs: {
		smooth: (fps) => `Más fluido: ${fps} fps`,
		enlarge: (size) => `Más grande: ${size}`
	},
	hints: {
		smooth: (from, to) => `Duplica la tasa de fotogramas, de ${from} a ${to} fps. La duración y el sonido no cambian.`,
		enlarge: (from, to) => `Duplica el tamaño, de ${from} a ${to}. La duración, la tasa de fotogramas y el sonido no cambian.`
	},
	takes: (time) => `Tarda ${time}.`,
	label: "Falta un archivo de modelo",
	needs: (name, file) => `«${name}» necesita ${file}.`,
	download: (size) => `Descargar (${size}) y ejecutar`,
	downloadUnsized: "Descargar y ejecutar",
	byHand: "Descárgalo con este comando y reintenta.",
	close: "Cerrar",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "Posprocesado",
	from: "Hecho a partir de",
	clip: (frames, fps, size) => `${size}, ${frames} fotogramas a ${fps} fps`,
	show: (name) => `Mostrar ${name}`,
	useSettings: "Usar ajustes",
	join: {
		verb: "Unir…",
		hint: "Ordenar videos y unirlos en uno.",
		several: (count) => `Unir ${count} videos…`,
		label: "Unir videos",
		one: "Agrega otro video para unirlo a este.",
		total: (count, seconds, size, fps) => `${count} videos, ${seconds} s, ${size}, ${fps} fps`,
		seconds: (seconds) => `${seconds} s`,
		fitted: (size, to) => `${size}, recortado y escalado a ${to}`,
		spread: (fps, to) => `${fps} fps, reproducido a ${to}`,
		part: (place, name) => `${place}: ${name}`,
		moved: (name, place, count) => `${name} es el ${place} de ${count}.`,
		remove: "Quitar",
		addFiles: "Agregar archivos…",
		sending: (name) => `Subiendo ${name}…`,
		crossfade: "Fundido encadenado",
		crossfadeHelp: "Con 0 se corta de un video al siguiente. El sonido también se funde.",
		noCrossfade: "Un fundido encadenado necesita los nodos propios de LTX AIO, que este ComfyUI no tiene.",
		shared: (seconds) => `fundido de ${seconds} s: es corto para más`,
		start: (count) => `Unir ${count} videos`,
		cancel: "Cancelar",
		keys: "Alt y las flechas mueven un video; Supr lo quita."
	}
};
var reworkProblems = {
	rework_one_frame: () => ["El video tiene un solo fotograma, así que no hay nada entre fotogramas.", "Elige un video más largo."],
	rework_too_fast: (v) => [`El doble de ${decimal(v.fps)} fps supera los ${v.max} fps que ComfyUI puede guardar.`, "El video ya es fluido."],
	rework_too_large: (v) => [`${v.width}×${v.height} supera los ${v.max} píxeles por lado que pueden mostrar los reproductores.`, "El video ya es grande."],
	part_missing: (v) => [`Falta la parte ${v.part}, así que no se pudieron unir las partes.`, `Haz de nuevo la parte ${v.part}, o une las demás.`],
	rework_no_room: (v) => [`ComfyUI necesitaría unos ${decimal(v.gigabytes, 0)} GB de RAM, y este equipo tiene ${decimal(v.ram, 0)} GB.`, "Usa un video más corto o más pequeño."]
};
// web/src/words/es/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["Un proxy entre esta página y ComfyUI quita encabezados: LTX AIO no puede comprobar de dónde viene la solicitud.", `Para esto, abre ComfyUI directamente: ${address}.`],
	bad_body: ["El servidor esperaba otra cosa.", "Recarga la página."],
	bad_name: ["No es el nombre de un archivo en las carpetas de ComfyUI.", "Busca el archivo en su carpeta."],
	busy_elsewhere: ["Otro programa está usando este archivo.", "Espera a que termine, o ciérralo, y reintenta."],
	content_type: ["El servidor esperaba otra cosa.", "Recarga la página."],
	file_missing: ["El archivo ya no está en la carpeta de ComfyUI.", "Súbelo de nuevo."],
	folder_gone: ["Falta la carpeta de este archivo.", "Vuelve a conectar su disco, o elige otra carpeta."],
	header: (address) => ["La solicitud llegó sin el encabezado que envía el panel de LTX AIO.", `Recarga la página. Si ComfyUI se muestra dentro de otra página, abre ComfyUI directamente (${address}): un proxy intermedio quita encabezados.`],
	host: (address) => ["LTX AIO no conoce la dirección en la que está abierto ComfyUI.", `Abre ComfyUI por su dirección IP o como localhost${address === "" ? "" : `, o agrega «${address}» a allowed_hosts en ComfyUI/user/__ltx_aio/config.json`}.`],
	linked: ["Este archivo es un enlace que sale de la carpeta de ComfyUI, y ComfyUI no lo sigue.", "Copia el propio archivo a la carpeta de entrada de ComfyUI, o elígelo desde ahí."],
	not_saved: ["No se pudo guardar el archivo en la carpeta de entrada de ComfyUI.", "Comprueba que ComfyUI pueda escribir ahí y que el disco no esté lleno."],
	not_deleted: ["No se pudo eliminar el archivo.", "Cierra los programas que lo reproduzcan, y comprueba que ComfyUI pueda escribir en su carpeta."],
	not_ours: ["LTX AIO no descargó este archivo, así que no lo elimina.", "Elimínalo tú de su carpeta."],
	not_yours: ["Este video no está en el historial de este usuario.", "Inicia sesión como el usuario que lo hizo, o elimina el archivo de su carpeta."],
	not_writable: ["ComfyUI no tiene permiso para cambiar su carpeta de modelos.", "Da permiso de escritura ahí al usuario que ejecuta ComfyUI."],
	origin: (address) => address === "" ? ["La solicitud viene de otro sitio web.", "Usa LTX AIO en la propia página de ComfyUI."] : [`La página tiene la dirección ${address}, pero su solicitud llegó a ComfyUI con otra dirección.`, `Si hay un proxy en medio, haz que transmita la dirección (nginx: proxy_set_header Host $http_host;) o agrega «${address}» a allowed_hosts en ComfyUI/user/__ltx_aio/config.json. Si no, usa LTX AIO en la propia página de ComfyUI.`],
	queue_full: ["La cola de descargas está llena.", "Reintenta cuando hayan terminado algunas."],
	token_form: ["Esto no es un token de acceso.", "Cópialo de huggingface.co/settings/tokens; empieza por hf_."],
	token_not_saved: ["No se pudo guardar el token.", "Comprueba que ComfyUI pueda escribir en su carpeta de usuario y que el disco no esté lleno."],
	token_not_settable: ["Otros pueden acceder a este servidor, así que el token no se puede definir en una página web.", "Define HF_TOKEN en el servidor, o ejecuta ahí «hf auth login», y reinicia ComfyUI."],
	unknown_model: ["LTX AIO no conoce este modelo.", "Recarga la página y, si LTX AIO se acaba de actualizar, reinicia ComfyUI."],
	app_off: ["La página de LTX AIO para teléfonos y tabletas está desactivada.", "Actívala en la Configuración del panel, en el equipo que ejecuta ComfyUI."],
	devices_not_saved: ["No se pudo guardar.", "Comprueba que ComfyUI pueda escribir en su carpeta de usuario y que el disco no esté lleno."],
	no_code: ["Ahora no hay ningún código válido: se usó, se escribió mal demasiadas veces o tiene más de 10 minutos.", "Muestra uno nuevo en la Configuración del panel, en el equipo que ejecuta ComfyUI."],
	no_such_file: ["La página de LTX AIO no tiene ningún archivo con este nombre.", "Recarga la página."],
	not_here: ["Esto solo se puede cambiar en el equipo que ejecuta ComfyUI.", "Abre ahí ComfyUI, en localhost."],
	not_paired: ["Este dispositivo no está vinculado con LTX AIO.", "Escribe el código que muestra la Configuración del panel, en el equipo que ejecuta ComfyUI."],
	wrong_code: ["Este no es el código que muestra el panel.", "Revísalo y escríbelo de nuevo. Después de 5 intentos fallidos deja de ser válido."],
	unknown_engine: ["Este motor no está en la lista del servidor.", "Recarga la página. Los motores se indican en ComfyUI/user/__ltx_aio/engines.json."],
	engine_route: ["LTX AIO no pide esto a otros motores.", "Recarga la página y, si LTX AIO se acaba de actualizar, reinicia ComfyUI."],
	engine_unreachable: (engine) => [`No hay conexión con ${engine}.`, "Comprueba que esté en marcha y que su dirección en ComfyUI/user/__ltx_aio/engines.json sea correcta."],
	engine_worker: (engine) => [`No hay conexión con ${engine}.`, "Inícialo en el panel de ComfyUI-Distributed o en su propio equipo y revisa de nuevo."],
	engine_address: (engine) => [`El nombre en la dirección de ${engine} lleva a este equipo o a ninguna parte.`, "Escribe en ComfyUI/user/__ltx_aio/engines.json la dirección IP, o localhost si es este equipo."],
	engine_certificate: (engine) => [`La conexión cifrada con ${engine} falló.`, "Comprueba si la dirección empieza por http o https y si el certificado es válido."],
	engine_key: (engine) => [`No se puede leer la clave de ${engine}.`, "Revisa el archivo que ComfyUI/user/__ltx_aio/engines.json indica para el encabezado."],
	engine_slow: (engine) => [`${engine} no respondió a tiempo.`, "Reintenta. Si sigue ocurriendo, mira qué se ejecuta ahí."],
	engine_broke: (engine) => [`Se perdió la conexión con ${engine}.`, "Reintenta. Si sigue ocurriendo, revisa la red."],
	engine_answer: (engine) => [`En la dirección de ${engine} responde algo distinto de lo esperado.`, "Revisa la dirección y «kind» en ComfyUI/user/__ltx_aio/engines.json."],
	engine_denied: (engine) => [`${engine} deniega el acceso.`, "Revisa los encabezados en ComfyUI/user/__ltx_aio/engines.json: la clave falta o es incorrecta."],
	engine_failed: (engine) => [`${engine} no pudo responder.`, "Busca el motivo en su registro."],
	engine_redirected: (engine) => [`${engine} remite a otra dirección, que LTX AIO no sigue.`, "Ábrela en tu navegador y escribe la última dirección en ComfyUI/user/__ltx_aio/engines.json."],
	engine_upload: (engine) => [`${engine} no acepta este archivo.`, "Quizá sea demasiado grande: inicia ahí ComfyUI con un --max-upload-size mayor."],
	result_gone: (engine) => [`${engine} ya no tiene este archivo.`, "Pon la ejecución en cola de nuevo."],
	result_not_saved: ["No se pudo guardar el archivo en la carpeta de salida de ComfyUI.", "Comprueba que ComfyUI pueda escribir ahí y que el disco no esté lleno."],
	engines_unreadable: ["No se puede leer ComfyUI/user/__ltx_aio/engines.json.", "Comprueba que ComfyUI pueda leer el archivo y que no supere 256 KiB."],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.json no es una lista JSON (línea y columna ${place}).`, "Corrige el archivo; docs/engines.md tiene un ejemplo."],
	engines_entry: (place) => [`Un motor está mal indicado en ComfyUI/user/__ltx_aio/engines.json: ${place}.`, "Corrige la entrada; docs/engines.md dice qué puede contener cada campo."],
	engines_twice: (place) => [`Dos motores en ComfyUI/user/__ltx_aio/engines.json tienen el mismo nombre: ${place}.`, "Da a uno de los dos otro nombre."],
	engines_workers: (place) => [`ComfyUI-Distributed en ${place} no dice qué workers tiene.`, "Comprueba que esté en marcha y que tenga ComfyUI-Distributed, y revisa de nuevo."],
	worker_host: (place) => [`No se usa un worker de ComfyUI-Distributed porque está en otro host: ${place}.`, "Si es tuyo, añade su host a «hosts» de este motor en ComfyUI/user/__ltx_aio/engines.json."],
	worker_entry: (place) => [`No se puede usar un worker de ComfyUI-Distributed tal como está configurado: ${place}.`, "Comprueba su nombre y su puerto en el panel de ComfyUI-Distributed. Se usan 32 workers como máximo."],
	engines_open: ["Otros usuarios de este equipo pueden leer las claves en ComfyUI/user/__ltx_aio/engines.json.", "Permite leer el archivo solo al usuario que ejecuta ComfyUI: chmod 600."],
	too_large: ["La solicitud es demasiado grande.", "Envía menos a la vez."]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["No funcionó.", "Busca el motivo en el registro de ComfyUI."] : [what, remedy];
}
// web/src/words/es/unreadable.ts
var convert = "Convierte el video a MP4 (H.264 y AAC), o el audio a WAV.";
var save = "Guárdala como JPEG o PNG.";
var choose = "Elige una imagen (PNG, JPEG, WebP), un archivo de audio (WAV, MP3, FLAC) o un video (MP4, WebM).";
var unreadable = {
	no_access: ["El archivo no se puede abrir.", "Comprueba que ComfyUI tenga permiso para leerlo."],
	empty: ["El archivo está vacío.", "Súbelo de nuevo."],
	slow: ["El archivo tarda demasiado en leerse.", "Recorta la parte que necesitas, o conviértelo a MP4 o WAV."],
	tags: ["El archivo tiene etiquetas en una codificación que ComfyUI no puede leer.", "Conviértelo sin las etiquetas."],
	undecodable: ["ComfyUI no puede decodificar este archivo.", convert],
	unknown_kind: ["No es un archivo de imagen, audio o video.", choose],
	cut_short: ["El archivo está incompleto o dañado: falta su índice.", "Sube el archivo completo."],
	nothing: ["El archivo no contiene sonido ni video.", choose],
	heic: ["ComfyUI no puede leer fotos HEIC.", save],
	picture_large: ["La imagen es demasiado grande.", "Usa una de 170 megapíxeles como máximo."],
	picture_damaged: ["La imagen está dañada o incompleta.", "Ábrela en un editor de imágenes, guárdala de nuevo y sube ese archivo."],
	picture_undecodable: ["ComfyUI no puede decodificar esta imagen.", save],
	video_large: ["Los fotogramas del video son demasiado grandes.", "Conviértelo a 8192×4320 píxeles como máximo."],
	no_frame: ["No se puede decodificar ningún fotograma de este video.", convert],
	no_times: ["El video no tiene marcas de tiempo para sus fotogramas.", convert],
	no_decoder: ["ComfyUI no tiene decodificador para este archivo.", convert],
	no_sound: ["Este archivo no tiene sonido.", choose],
	file_missing: ["El archivo ya no está en la carpeta de ComfyUI.", "Súbelo de nuevo."],
	linked: ["Este archivo es un enlace que sale de la carpeta de ComfyUI, y ComfyUI no lo sigue.", "Copia el propio archivo a la carpeta de entrada de ComfyUI, o elígelo desde ahí."],
	bad_name: ["No es el nombre de un archivo en las carpetas de ComfyUI.", "Copia el archivo a la carpeta de entrada de ComfyUI y elígelo ahí."]
};
// web/src/words/es/uploads.ts
var uploadRefusals = {
	size: {
		what: "es más grande de lo que permite este servidor",
		remedy: "Usa un archivo más pequeño, o aumenta el límite en el proxy delante de ComfyUI (nginx: client_max_body_size) o en el propio ComfyUI (--max-upload-size)."
	},
	login: {
		what: "el servidor pide iniciar sesión",
		remedy: "Recarga la página, inicia sesión y reintenta."
	},
	name: {
		what: "ComfyUI no acepta el archivo o su nombre",
		remedy: "Cambia el nombre del archivo y reintenta."
	},
	disk: {
		what: "ComfyUI no pudo guardarlo",
		remedy: "Comprueba que ComfyUI pueda escribir en su carpeta de entrada y que el disco no esté lleno; su consola dice el motivo."
	},
	proxy: {
		what: "algo delante de ComfyUI respondió en su lugar",
		remedy: "Revisa el proxy delante de ComfyUI y reintenta."
	}
};
// web/src/words/es/problems.ts
var media = {
	image: "una imagen",
	audio: "un archivo de audio",
	video: "un video"
};
var noSettings = {
	large: "superan 1 MB",
	other: "no son los de una ejecución",
	mode: "son para un modo que esta versión de LTX AIO no tiene"
};
var noPresets = {
	large: ["Este archivo es demasiado grande para preajustes.", "Elige un archivo que LTX AIO haya exportado."],
	damaged: ["Los preajustes de este archivo están dañados.", "Expórtalos de nuevo desde donde vinieron."],
	foreign: ["Este archivo no tiene preajustes de LTX AIO.", "Elige un archivo que LTX AIO haya exportado."],
	newer: ["Una versión más reciente de LTX AIO exportó este archivo.", "Actualiza LTX AIO e impórtalo de nuevo."]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
var another = "Elige otro archivo en Avanzado, o descarga uno en Modelos.";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["El prompt está vacío.", "Describe qué ocurre en el video."],
	prompt_too_long: (v) => [`El prompt tiene ${v.length} caracteres; el codificador de texto se entrenó con unos ${v.max} como máximo.`, `Acórtalo en ${v.length - v.max} caracteres.`],
	media_missing: (v) => [`Falta: ${v.label}.`, `Suelta, pega o elige ${media[v.kind]}.`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "Elige otro archivo, o abre este en el programa que lo creó y expórtalo de nuevo."];
		return [`No se puede leer ${bare(v.name)}. ${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`Aquí hace falta ${media[v.needs]}; ${bare(v.name)} es ${media[v.is]}.`, `Elige ${media[v.needs]}.`],
	media_too_large: (v) => [`${v.name} ocupa ${v.megabytes} MB; este ComfyUI acepta subidas de hasta ${v.max} MB.`, `Usa un archivo más pequeño, o inicia ComfyUI con --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`],
	upload_failed: (v) => [`No se pudo subir ${v.name}.`, "Comprueba que ComfyUI esté funcionando y reintenta."],
	upload_refused: (v) => [`No se pudo subir ${v.name}: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name} todavía se está subiendo.`, "Podrás generar en cuanto termine."],
	audio_silent: (v) => [`${bare(v.name)} no tiene sonido.`, "Elige un archivo con una pista de audio."],
	audio_start_late: (v) => [`El audio empieza en ${stated(v.start)} s, pero el archivo solo dura ${decimal(v.seconds, 2, 2)} s.`, `Elige un inicio menor que ${decimal(v.seconds, 2, 2)} s.`],
	video_start_late: (v) => [`El video empieza en ${stated(v.start)} s, pero el archivo solo dura ${decimal(v.seconds, 2, 2)} s.`, `Elige un inicio menor que ${decimal(v.seconds, 2, 2)} s.`],
	start_negative: () => ["El inicio no puede ser negativo.", "Usa 0 s o más."],
	video_silent: (v) => [`${bare(v.name)} no tiene sonido que conservar.`, "Elige el sonido generado, o un video con una pista de audio."],
	video_too_short: (v) => [`El video tiene ${v.frames} ${v.frames === 1 ? "fotograma" : "fotogramas"} después de su inicio; hacen falta al menos ${v.min}.`, "Elige un video más largo o un inicio anterior."],
	video_fps_low: (v) => [`El video tiene ${decimal(v.fps, 3)} fotogramas por segundo; hace falta al menos ${v.min}.`, "Conviértelo antes a 24 fotogramas por segundo, o elige otro video."],
	video_fps_high: (v) => [`El video tiene ${decimal(v.fps, 3)} fotogramas por segundo; ${v.max} es el máximo.`, `Conviértelo antes a ${v.max} fotogramas por segundo o menos.`],
	size_out_of_range: (v) => [`No se admite un ${v.side} de ${stated(v.value)} píxeles.`, `Usa de ${v.min} a ${v.max} píxeles.`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} es más de lo que permite Poca VRAM.`, `Usa ${v.to}, o desactiva Poca VRAM en Avanzado.`],
	picture_too_thin: (v) => [`${bare(v.name)} mide ${v.width}×${v.height}: a ${v.size} quedaría menos de un píxel de ella.`, v.to === null ? "Elige otro tamaño, o una imagen menos alargada." : `Usa ${v.to}, o una imagen menos alargada.`],
	length_out_of_range: (v) => [`Una duración de ${stated(v.seconds)} s son ${stated(v.frames)} fotogramas; se admiten de ${v.min} a ${v.max}.`, `Usa de ${decimal(v.min / v.fps, 1, 1)} a ${decimal(v.max / v.fps, 1, 1)} s a ${v.fps} fotogramas por segundo.`],
	fps_out_of_range: (v) => [`No se admiten ${stated(v.fps)} fotogramas por segundo.`, `Usa un número entero de ${v.min} a ${v.max}.`],
	seed_out_of_range: (v) => [`La semilla no puede ser ${stated(v.seed)}.`, "Usa un número entero de 0 a 9007199254740992 (2^53), o una nueva semilla al azar."],
	number_out_of_range: (v) => [`${v.label}: ${stated(v.value)} no es posible.`, `Usa ${v.whole ? "un número entero " : ""}de ${stated(v.min)} a ${stated(v.max)}.`],
	preset_not_offered: (v) => [`«${v.mode}» no tiene el preajuste «${v.preset}».`, `Elige ${v.offered}.`],
	quality_needs_dev: (v) => [`${v.checkpoint} es un checkpoint destilado, que no funciona con guía CFG.`, `Elige «${v.preset}», o un checkpoint dev.`],
	request_invalid: (v) => [`La solicitud no es válida en ${v.path || "su nivel superior"}: ${v.message}.`, "Corrígela; docs/prompt.md enumera los campos de una solicitud."],
	setting_idle: (v) => [`${v.label} no tiene efecto aquí: «${v.preset}» usa pasos destilados sin guía CFG.`, "Ignóralo, o elige un preajuste que lo use."],
	fps_assumed: (v) => [`Se desconoce la tasa de fotogramas del video; se supone ${v.fps}.`, "Si se ve demasiado rápido o lento, convierte antes el video a esa tasa."],
	video_shortened: (v) => [`El video tiene menos fotogramas de los que pide la duración (${v.asked}); el resultado tendrá ${v.frames}.`, "Para tener más, elige un video más largo o un inicio anterior."],
	audio_short: (v) => [`El audio termina después de ${decimal(v.seconds, 2, 2)} s; el resto del video quedará en silencio.`, "Pon la duración en automático para terminar con el audio."],
	sound_no_decoder: (v) => [`ComfyUI no tiene decodificador para el sonido de ${bare(v.name)}.`, "Convierte el sonido a AAC, o guárdalo como WAV."],
	sound_fatal: (v) => [`${bare(v.name)} tiene ${v.channels} canales de audio: cargarlo haría fallar ComfyUI.`, "Mézclalo antes a estéreo."],
	sound_depth: (v) => [`ComfyUI no puede cargar el sonido de ${bare(v.name)}: tiene 8 bits por muestra, u otra profundidad de bits inusual.`, "Convierte el sonido a 16 bits."],
	sound_channels: (v) => [`${bare(v.name)} tiene ${v.channels} canales de audio, que ComfyUI no puede guardar en un video.`, "Mézclalo antes a estéreo."],
	sound_rate: (v) => [`${bare(v.name)} tiene una frecuencia de muestreo de ${decimal(v.rate / 1e3)} kHz, que ComfyUI no puede guardar en un video.`, "Convierte el sonido a 48 kHz."],
	sound_too_long: (v) => [`${bare(v.name)} tiene ${decimal(v.minutes, 0)} minutos de sonido; ComfyUI necesitaría ${decimal(v.gigabytes, 0)} GB de memoria para cargarlo.`, "Recorta la parte que necesitas."],
	sound_front_only: (v) => [`El modelo solo usa los dos canales frontales de ${bare(v.name)}, que tiene ${v.channels}.`, "Si las voces están en el canal central, mézclalo antes a estéreo."],
	sound_early: (v) => [`El sonido de ${bare(v.name)} empieza ${decimal(v.seconds, 2)} s después del inicio; ComfyUI lo reproducirá desde el primer fotograma.`, "Empieza el video donde empieza su sonido, o conviértelo antes."],
	animation_too_long: (v) => [`${bare(v.name)} es una animación: ComfyUI necesitaría ${decimal(v.gigabytes, 0)} GB de memoria para sus ${v.frames} fotogramas.`, "Guarda como imagen el fotograma que quieras."],
	picture_animated: (v) => [`${bare(v.name)} es una animación; se usa el primero de sus ${v.frames} fotogramas.`, "Para usar otro fotograma, guárdalo como imagen."],
	pixels_squeezed: (v) => [`${bare(v.name)} se reproduce a ${v.shown}×${v.height}, pero ComfyUI lo lee como ${v.width}×${v.height} píxeles cuadrados: todo se verá deformado.`, "Conviértelo antes a píxeles cuadrados."],
	video_sparse: (v) => [`Después de ${decimal(v.start)} s, el video tiene menos de ${v.min} fotogramas en el tiempo que deberían ocupar.`, "Empiézalo en otro punto, o conviértelo a una tasa de fotogramas constante."],
	video_unseekable: () => ["El video no tiene índice, así que ComfyUI no puede empezar en medio.", "Empiézalo en 0 s, o conviértelo a MP4."],
	video_uneven: (v) => [`Este video tiene una tasa de fotogramas variable: ${decimal(v.shown, 1, 1)} s pasan a ser ${decimal(v.made, 1, 1)} s, y la imagen y el sonido se desfasan.`, "Conviértelo antes a una tasa de fotogramas constante."],
	audio_cut: (v) => [`El video usa el audio de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s; los últimos ${decimal(v.out, 2)} s quedan fuera.`, "Usa todo el audio, o elige otro inicio."],
	part_without_frame: () => ["No se pudo leer el último fotograma de la parte anterior.", "Genera de nuevo la parte anterior, o usa su último fotograma como imagen de esta ejecución."],
	audio_over_most: (v) => [`El audio es más largo de lo que puede ser un video: se usa de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, y los últimos ${decimal(v.out, 2)} s quedan fuera.`, "Úsalo entero en partes, hechas una tras otra, o elige otro inicio."],
	voice_start_late: (v) => [`La muestra de voz dura ${decimal(v.seconds, 1)} s, pero debería empezar en ${decimal(v.start, 1)} s.`, "Elige un inicio anterior."],
	references_too_many: (v) => [`Hay ${v.count} imágenes de referencia; en una lámina caben ${v.max}.`, "Quita algunas."],
	sheet_missing: () => ["La lámina aún no muestra estas imágenes de referencia a este tamaño.", "Espera un momento. En una solicitud, omite las referencias y da solo la lámina."],
	node_missing: (v) => [`Este ComfyUI no tiene el nodo ${v.classes}.`, v.pack ? `Instala ${v.pack} con ComfyUI Manager y reinicia ComfyUI.` : `Actualiza ComfyUI a ${v.since ?? "0.27"} o posterior${v.setting === null ? "" : `, o desactiva «${v.setting}»`}.`],
	model_missing: (v) => [`Falta el archivo de modelo ${v.file}.`, `Ponlo en ComfyUI/models/${v.folder} o en una de sus subcarpetas.`],
	model_broken: (v) => [`El archivo de modelo ${v.file} está dañado: ${faults.is(v.fault)}.`, `Elimínalo de ComfyUI/models/${v.folder} y descárgalo de nuevo.`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file} es para ${new Intl.ListFormat("es", { type: "disjunction" }).format(v.of)} y no funciona con ${v.family}.` : `${v.file} no se hizo para ${v.family}.`, v.instead === null ? another : `Usa ${v.instead}.`],
	lora_mixed: (v) => [`${v.file} se hizo para otro LTX, ${new Intl.ListFormat("es", { type: "disjunction" }).format(v.of)}, y no funciona con ${v.family}.`, `Desactívalo y elige un LoRA para ${v.family}.`],
	lora_unfit: (v) => [v.kind === null ? `${v.file} es un LoRA para otro modelo, así que no tiene efecto en ${v.family}.` : `${v.file} es ${v.kind}, así que no se puede usar como LoRA.`, `Desactívalo y elige un LoRA para ${v.family}.`],
	model_unfit: (v) => [`${v.file} es ${v.kind}, así que no sirve como «${v.role}».`, v.instead === null ? another : `Usa ${v.instead}.`],
	model_misplaced: (v) => [`El archivo de modelo ${v.file} está en ${v.found}, donde ComfyUI no lo busca.`, `Muévelo a ComfyUI/models/${v.folder}.`],
	option_missing: (v) => [`Este ComfyUI no ofrece ${stated(v.value)} para ${v.input}.`, v.options ? `Elige una de estas opciones: ${v.options}.` : "No tiene opciones para ello."],
	option_refused: (v) => [`Este ComfyUI no ofrece ${v.value} para ${v.input}.`, "Elige otra opción, o actualiza LTX AIO en ComfyUI Manager."],
	value_out_of_limits: (v) => [`${v.input} no puede ser ${stated(v.value)} en este ComfyUI.`, v.min !== null && v.max !== null ? `Usa de ${stated(v.min)} a ${stated(v.max)}.` : v.min !== null ? `Usa al menos ${stated(v.min)}.` : `Usa ${stated(v.max)} como máximo.`],
	input_unknown: (v) => [`${v.node} exige en este ComfyUI la entrada ${v.input}, que LTX AIO no conoce.`, "Actualiza LTX AIO en ComfyUI Manager."],
	input_refused: (v) => [`ComfyUI no acepta ${v.value} para ${v.input} en ${v.node}.`, "Cambia ese ajuste, o actualiza LTX AIO en ComfyUI Manager."],
	link_refused: (v) => [`${v.node} espera en este ComfyUI, para ${v.input}, un tipo distinto del que conecta LTX AIO.`, "Actualiza LTX AIO en ComfyUI Manager."],
	import_unreadable: (v) => [v.reason === "none" ? "Este video no se hizo con LTX AIO." : `No se pueden leer los ajustes de este archivo: ${noSettings[v.reason]}.`, "Usa el video original que guardó LTX AIO: otros programas quitan o cambian los ajustes que lleva dentro."],
	import_unknown: (v) => [`El archivo tiene ajustes que esta versión de LTX AIO no conoce: ${v.names}.`, "Se ignoran. Actualiza LTX AIO para usarlos."],
	import_senseless: (v) => [`El archivo tiene ajustes no válidos: ${v.names}.`, "En su lugar se usan los valores predeterminados."],
	import_replaced: (v) => [v.what, "En su lugar se usa el valor predeterminado."],
	made_with_missing: (v) => [`Este video se hizo con ${bare(v.name)}, que falta aquí.`, v.folder ? `Ponlo en ComfyUI/models/${v.folder}, o elige otro archivo.` : "Elige de nuevo el archivo, u otro."],
	preset_lacks: (v) => [`${bare(v.name)} falta aquí, así que el preajuste lo omite.`, `Ponlo en ComfyUI/models/${v.folder} y usa de nuevo el preajuste.`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["Un preajuste del archivo no se puede leer.", "Los demás se importaron."],
	preset_senseless: (v) => [`${v.name} tiene ajustes que esta versión no puede usar: ${v.fields}.`, "El resto se importó."],
	prompt_blocked: (v) => [`La ejecución se rechazó antes de que ComfyUI la revisara (HTTP ${v.status}).`, v.status === 413 ? "Aumenta el tamaño máximo de las solicitudes del proxy delante de ComfyUI (nginx: client_max_body_size) y reintenta." : "Revisa el proxy, el cortafuegos o el inicio de sesión delante de ComfyUI y reintenta."],
	prompt_crashed: () => ["ComfyUI o uno de sus paquetes de nodos falló al revisar esta ejecución.", "Busca el motivo en su consola, corrígelo y reintenta."],
	records_not_kept: (v) => [`ComfyUI no puede guardar tus ejecuciones${v.status === null ? "" : ` (HTTP ${v.status})`}: ${v.copied ? "solo están en este navegador." : "se perderán cuando salgas de esta página."}`, {
		proxy: "Configura el proxy delante de ComfyUI para que transmita sin cambios las direcciones con %2F.",
		size: "Aumenta el tamaño máximo de las solicitudes del proxy delante de ComfyUI (nginx: client_max_body_size).",
		disk: "Comprueba que ComfyUI pueda escribir en su carpeta de usuario y que el disco no esté lleno.",
		login: "Recarga la página; si no ayuda, revisa el inicio de sesión delante de ComfyUI.",
		other: "LTX AIO reintenta cada 30 s."
	}[v.why]],
	record_unreadable: () => ["No se puede leer por qué falló esta ejecución: su registro está dañado.", "Los ajustes se conservan: úsalos, o reintenta."],
	family_needs_comfyui: (v) => [`${v.family} necesita ComfyUI ${v.needs} o posterior. Este es ${v.has}.`, "Actualiza ComfyUI y recarga esta página."],
	server_down: () => ["ComfyUI no responde.", "Reinícialo, o mira su consola. Aquí se conserva todo."],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`Otra cosa respondió en lugar de LTX AIO (HTTP ${v.status}).`, "Inicia sesión de nuevo si esta página lo pide. Si no, revisa el proxy delante de ComfyUI: debe transmitir las solicitudes a /api/ltx_aio."],
	output_linked: (v) => [`La carpeta output/${v.folder} es un enlace que sale de la carpeta de salida de ComfyUI, y este ComfyUI no guarda ahí.`, "Reemplaza el enlace por una carpeta, o inicia ComfyUI con --output-directory y la carpeta que quieras."],
	output_kept: (v) => ["El archivo no se eliminó: el backend de LTX AIO no responde.", `Elimínalo de la carpeta output/${v.folder} de ComfyUI.`],
	server_refused: (v) => [`ComfyUI rechazó la ejecución: ${v.message}`, "Corrige lo que dice el mensaje y genera de nuevo."],
	input_file_gone: (v) => [`${v.name} ya no está en la carpeta de entrada de ComfyUI.`, "Elige de nuevo el archivo."],
	run_failed: (v) => [`La ejecución falló: ${v.message ?? "sin motivo indicado"}`, "Reintenta. Si falla igual, incluye el mensaje de ComfyUI de abajo cuando pidas ayuda."],
	no_video: () => ["La ejecución terminó sin un video.", "Reintenta. Si vuelve a ocurrir, mira la consola de ComfyUI."],
	made_otherwise: (v) => [`No es lo esperado: este video tiene ${madeIn(v.made, "fotograma", "fotogramas")} en lugar de ${madeIn(v.announced, "fotograma", "fotogramas")}.`, v.fromVideo ? "Convierte el video de origen a una tasa de fotogramas constante y reintenta." : "Reintenta. Si el resultado es el mismo, mira la consola de ComfyUI."],
	run_lost: () => ["ComfyUI se reinició antes de que terminara esta ejecución.", "Reintenta: los ajustes y la semilla se conservan."],
	writing_lost: () => ["ComfyUI ya no tiene esta solicitud: se reinició, o alguien la quitó.", "Mejora de nuevo. Tu prompt no ha cambiado."],
	run_stopped: () => ["ComfyUI se detuvo durante esta ejecución.", "Mira primero su consola: si esta ejecución fue la causa, reintentar puede detenerlo otra vez."],
	run_removed: () => ["Algo ajeno a este panel quitó esta ejecución de la cola o del historial de ComfyUI.", "Reintenta: los ajustes y la semilla se conservan."],
	run_over_limit: (v) => [`Detenida: el propietario de este servidor permite ${v.limit} como máximo por ejecución.`, "Haz el video más corto o más pequeño, o un borrador. Lo que ComfyUI ya había guardado se conserva."],
	estimate_over_limit: (v) => [`Esta ejecución tardaría ${v.time}; el propietario de este servidor permite ${v.limit}.`, "Elige una duración más corta, un tamaño menor u otro preajuste."],
	mode_not_offered: (v) => [`El propietario de este servidor no ofrece «${v.mode}».`, "Elige otro modo."],
	preset_limited: (v) => [`El propietario de este servidor no ofrece «${v.preset}» en «${v.mode}».`, "Elige otro preajuste."],
	run_unknown: () => ["ComfyUI ya no conoce esta ejecución: se reinició, o se vació su cola.", "Reintenta: los ajustes y la semilla se conservan."],
	...listProblems
};
// web/src/words/es/queue.ts
var queue = {
	details: (name) => `Detalles de ${name}`,
	afterPart: (name) => `${name} · tras la parte anterior`,
	row: (mode, seed) => `${mode} · semilla ${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `quedan ${time}`,
	up: "Subir",
	down: "Bajar",
	front: "Al principio",
	edit: "Editar",
	stopAfter: "Detener tras esta",
	skipRest: "Omitir el resto del lote",
	inBatch: (index, count) => `${index} de ${count} en su lote`,
	repeated: "ComfyUI se detuvo durante esta ejecución, así que se repetirá.",
	moved: (place, count) => `Ahora ${place} de ${count}`,
	more: (count) => `+ ${count} más`,
	fewer: "Mostrar menos",
	runs: (count) => count === 1 ? "1 ejecución" : `${count} ejecuciones`,
	pause: "Pausar",
	pauses: "La ejecución actual termina; las demás esperan hasta que reanudes",
	resume: "Reanudar",
	options: "Opciones de la cola",
	stopAt: "Detener a las",
	stopIn: "Detener en",
	minutesUnit: "minutos",
	set: "Fijar",
	dontStop: "No detener",
	stopsAt: (time) => `Se detiene a las ${time}.`,
	stopsAfter: "Se detiene tras la ejecución que elegiste.",
	cancelAll: (runs) => runs === 1 ? "Cancelar la ejecución" : `Cancelar las ${runs} ejecuciones`,
	whileOpen: "Las ejecuciones en espera solo empiezan mientras haya una página de ComfyUI abierta.",
	paused: {
		user: "En pausa.",
		after: "En pausa tras la ejecución que elegiste.",
		time: "En pausa a la hora que elegiste.",
		refused: "En pausa: ComfyUI rechazó una ejecución y también rechazaría las demás."
	},
	editing: (seed) => `Editando la ejecución con la semilla ${seed}`,
	started: "La ejecución que editas ya empezó o terminó.",
	save: "Guardar",
	asNew: "Agregar como nueva",
	cancelEdit: "Cancelar",
	strip: "La ejecución actual. Mostrar"
};
// web/src/words/es/recording.ts
var recording = { bar: "Grabación de demostración: estos videos se hicieron antes. Instala ComfyUI para hacer los tuyos." };
// web/src/words/es/references.ts
var references = {
	label: "Imágenes de referencia",
	hint: (max) => `Hasta ${max} imágenes de personas y cosas que el video debe mostrar. Se reúnen en una lámina.`,
	inUse: (count) => count === 1 ? "1 imagen" : `${count} imágenes`,
	add: "Agregar imágenes",
	sheet: "Lámina",
	of: (image) => `Referencia ${image}`,
	image: (place, count, name) => `Imagen ${place} de ${count}: ${name}`,
	order: "Arrastra para reordenar, o usa Alt con una flecha.",
	caption: (place) => `Quién o qué hay en la imagen ${place}`,
	captionHint: "Por ejemplo: a woman with red hair in a green coat",
	remove: (name) => `Quitar ${name}`,
	fill: "Escribirlas en el prompt",
	filled: "El prompt dice qué hay en la lámina.",
	uncaptioned: "Di qué muestra cada imagen, mejor en inglés: el modelo se entrenó con prompts que empiezan así.",
	making: "Componiendo la lámina…",
	moved: (name, place) => `${name} es ahora la imagen ${place}.`,
	done: {
		added: (name) => `${name} es una imagen de referencia.`,
		removed: (name) => `${name} ya no es una imagen de referencia.`,
		moved: (name) => `${name} tiene otro lugar en la lámina.`
	},
	voice: {
		label: "Voz",
		help: "Lo que se dice viene del prompt, entre comillas; la voz viene de esta muestra.",
		fill: "Escribir el prompt en secciones",
		filled: "El prompt tiene sus secciones."
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
// web/src/words/es/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "Un mercado nocturno bajo la lluvia",
		talk: "Alguien habla"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "Una bailarina en una sala vacía",
		abstract: "Tinta que sigue el sonido"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "Una persona se da la vuelta y se va",
		landscape: "Un paisaje despierta"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "Alguien canta al micrófono",
		presenter: "Alguien explica algo"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "Del día a la noche",
		move: "La cámara viaja"
	}),
	style: titled(samples$1.style, {
		paper: "Recortado en papel",
		watercolour: "Pintado en acuarela"
	})
};
// web/src/words/es/settings.ts
var settings = {
	language: {
		title: "Idioma",
		label: "Idioma de este panel",
		help: "«Como ComfyUI» sigue el idioma elegido en ComfyUI. Si no hay ninguno, usa el primer idioma de tu navegador que LTX AIO admita.",
		auto: "Como ComfyUI"
	},
	machine: {
		title: "Este equipo",
		runsOn: "Se ejecuta en",
		processor: "CPU",
		graphicsMemory: "VRAM",
		memory: "RAM",
		unknown: "ComfyUI aún no ha indicado su hardware.",
		setUpFor: "Configurado para",
		automatic: "Automático"
	},
	owner: {
		title: "Límites de este servidor",
		modes: (modes) => `Su propietario solo ofrece: ${new Intl.ListFormat("es").format(modes)}.`,
		presets: (mode, presets) => `${mode} (${presets})`,
		seconds: (limit) => `Su propietario detiene las ejecuciones después de ${limit}.`,
		ignored: (entries) => `No se puede leer y no limita nada en user/__ltx_aio/limits.json: ${entries}.`
	},
	memory: {
		title: "RAM",
		titleOfCard: "VRAM",
		help: "ComfyUI mantiene los modelos cargados entre ejecuciones. Libéralos para dejar memoria a otro programa; la siguiente ejecución los carga de nuevo.",
		free: (free, all) => `${free} de ${all} libres.`,
		freeOfRam: (free, all) => `RAM: ${free} de ${all} libres.`,
		models: "Modelos en memoria",
		noModels: "No hay modelos cargados.",
		unload: "Liberar los modelos",
		unloading: "Liberando…",
		waiting: (before) => `${before} libres por ahora. Esperando a ComfyUI, que libera entre ejecuciones…`,
		freed: (before, now) => `Libre antes: ${before}. Libre ahora: ${now}.`,
		asBefore: (free) => `Siguen ${free} libres: no había ningún modelo cargado, o una ejecución lo está usando.`,
		unreachable: "ComfyUI no responde.",
		processor: "CPU",
		badgeTitle: (free, all) => `${free} de ${all} libres`
	},
	runs: {
		title: "Ejecuciones",
		tell: "Avisarme cuando termine una ejecución",
		tellHelp: "Mientras este panel esté oculto.",
		refused: "El navegador bloquea las notificaciones de esta página: necesitan https o localhost, y tu permiso. Hasta entonces, ComfyUI las muestra.",
		tellBy: {
			toast: "En ComfyUI",
			system: "Sistema",
			none: "No"
		},
		sound: "Sonido cuando termine una ejecución",
		soundHelp: "Un tono breve, salvo si estás viendo Crear.",
		previews: "Vista previa en vivo",
		previewsHelp: "Una imagen pequeña del primer fotograma después de cada paso.",
		previewsFailed: (version) => `Una vista previa puso fin a una ejecución en ComfyUI ${version}, así que la vista previa en vivo está desactivada ahí. Actívala para reintentar.`,
		previewsSince: (min, version) => `La vista previa en vivo necesita ComfyUI ${min} o posterior; este es ${version}.`
	},
	token: {
		asking: "Buscando un token…",
		noServerPart: "Las descargas no están disponibles: el backend de LTX AIO no responde.",
		check: "Comprobar",
		checking: "Comprobando…",
		forget: "Olvidar",
		theToken: " el token",
		label: "Token",
		another: "Token nuevo",
		save: "Guardar",
		make: {
			before: "Crea un token de lectura en",
			after: "."
		},
		kept: "Se guarda en el servidor, se envía solo a Hugging Face y no se vuelve a mostrar."
	},
	makes: (families) => `hace video y sonido con ${new Intl.ListFormat("es").format(families)}`
};
// web/src/words/es/shell.ts
var shell = {
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
};
// web/src/words/es/stages.ts
var stages = {
	start: "Inicio",
	load: "Cargando modelos",
	encode: "Codificando el prompt",
	image: "Preparando imágenes",
	audio: "Preparando el audio",
	video: "Leyendo el video",
	rework: "Procesando fotogramas",
	latent: "Preparando latentes",
	diffuse_1: "Difusión, 1.ª pasada",
	upscale: "Ampliación ×2",
	diffuse_2: "Difusión, 2.ª pasada",
	decode: "Decodificando",
	save: "Guardando"
};
// web/src/words/es/start.ts
var start = {
	title: "Tu primer video",
	close: "Cerrar esta guía",
	states: {
		done: "hecho",
		working: "en curso",
		now: "ahora",
		later: "después"
	},
	files: {
		title: "Archivos de modelo",
		looking: "Comprobando qué archivos tiene ComfyUI…",
		here: (mode) => `«${mode}» tiene todos los archivos que necesita.`,
		missing: (count, amount, atLeast) => `${count === 1 ? "Falta 1 archivo" : `Faltan ${count} archivos`}, ${atLeast ? "al menos " : ""}${amount}.`,
		free: (free) => `${free} libres en el disco.`,
		noRoom: (lacking) => `No hay suficiente espacio en disco: libera antes ${lacking}.`,
		loading: (received, size) => `${received} de ${size} descargados.`,
		byHand: "No se pueden descargar desde aquí: mira los comandos de abajo.",
		failed: "Una descarga falló: mira abajo.",
		chosen: "Falta un archivo que elegiste: mira abajo.",
		get: "Descargar lo que falta"
	},
	prompt: {
		title: "Un prompt",
		help: "Describe qué ocurre, cómo se mueve la cámara y qué se oye.",
		english: "Escribe en inglés: el codificador de texto se entrenó en ese idioma.",
		use: "Usar este ejemplo",
		written: "Escrito.",
		choose: (input) => `Elegir: ${input}`,
		needsFile: "Este modo también necesita:"
	},
	run: {
		title: "Generar",
		made: (size, seconds) => `Hace ${seconds} s de video a ${size}.`,
		unknownTime: "Aún no hay estimación: la dará la primera ejecución.",
		load: (amount, min, max) => `Primero se cargan ${amount}: de ${min} a ${max} (estimado).`,
		seconds: (count) => `${count}\u00A0s`,
		minutes: (count) => `${count}\u00A0min`,
		go: "Hacer tu primer video",
		running: "En curso: mira abajo.",
		waits: "Esperando los archivos.",
		check: "Revisar este ComfyUI"
	}
};
// web/src/words/es/tabs.ts
var tabs = {
	label: "Pestañas de LTX AIO",
	create: "Crear",
	history: "Historial",
	models: "Modelos",
	settings: "Configuración",
	runs: (live, ready, failed) => [
		...live > 0 ? [`${live} en curso`] : [],
		...ready > 0 ? [ready === 1 ? "1 nuevo" : `${ready} nuevos`] : [],
		...failed > 0 ? [`${failed} con error`] : []
	].join(", ")
};
// web/src/words/es/terms.ts
var terms = {
	fields: {
		imageStrength: "Fuerza de la imagen",
		guideStrength: "Fuerza de la guía",
		toolStrength: "Fuerza de la herramienta",
		sourceScale: "Tamaño del video",
		controlStrength: "Fuerza del control",
		loraStrength: (lora) => `Fuerza de ${lora}`,
		loraSecond: (lora) => `Fuerza de ${lora} en la segunda pasada`,
		steps: "Pasos",
		start: "Inicio",
		cfg: "CFG",
		referenceStrength: "Fuerza de las referencias",
		sheetStrength: "Fuerza de la lámina",
		syncGuidance: "Guía para labios",
		detailGuidance: "Guía para detalles"
	},
	sides: {
		width: "ancho",
		height: "alto"
	},
	unnamed: {
		node: "un nodo",
		file: "El archivo",
		input: "El archivo de entrada",
		model: "Un archivo de modelo",
		host: "otro servidor",
		answer: "sin respuesta"
	},
	andMore: (shown, more) => `${shown} y ${more} más`
};
// web/src/words/es/tiers.ts
var tiers = {
	rows: {
		none: "cualquier tarjeta gráfica",
		tiny: "menos de 12 GB",
		small: "12 GB",
		medium: "16 GB",
		large: "24 GB",
		huge: "32 GB o más"
	},
	as: (row) => `Ajustes para ${row}`,
	cardAs: (card, row) => `${card}, ajustes para ${row}`,
	unknown: "Hardware desconocido",
	noCard: "Sin tarjeta gráfica",
	official: "ajustes oficiales",
	officialSlow: "ajustes oficiales en el tamaño más pequeño; ejecuciones muy largas",
	lowVram: "poca VRAM",
	upTo: (max) => `hasta ${max}`,
	firstUpTo: (size, max) => `${size} por defecto, hasta ${max}`,
	first: (size) => `${size} por defecto`,
	estimated: (settings) => `${settings} (estimado)`,
	both: (settings, sizes) => `${settings}, ${sizes}`,
	line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
	why: {
		apple: "; las GPU de Apple no pueden ejecutar archivos fp8 o fp4",
		nvfp4: ", con el checkpoint nvfp4",
		checkpointHere: "; el checkpoint ya está instalado, pero un GGUF sería más rápido",
		short: (room) => `; la VRAM y la RAM juntas no llegan a los ${room} GB que necesita un checkpoint`,
		shortWithoutPack: (room) => `; la VRAM y la RAM juntas no llegan a los ${room} GB que necesita un checkpoint: instala el paquete de nodos ComfyUI-GGUF para usar un GGUF, que necesita menos`,
		withoutPack: "; instala el paquete de nodos ComfyUI-GGUF para usar un GGUF, que necesita menos memoria"
	}
};
// web/src/words/es/tokens.ts
var tokens = {
	fine: "El token funciona.",
	fineOf: (account) => `El token funciona; pertenece a ${account}.`,
	from: {
		environment: " de HF_TOKEN",
		login: " de la sesión de Hugging Face",
		pasted: " introducido aquí"
	},
	bad: (from) => `Hugging Face rechazó el token${from}.`,
	unreachable: "No se pudo comprobar el token: Hugging Face no responde.",
	notSent: "El token no se envió: HF_ENDPOINT apunta a un espejo que no puede recibirlo.",
	unchecked: (from) => `El token${from} aún no se ha comprobado.`,
	absent: "Sin token. Solo lo necesitan los archivos marcados con un candado.",
	absentHere: "Sin token. En un servidor compartido solo se puede definir ahí: inicia ComfyUI con HF_TOKEN."
};
// web/src/words/es/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file} requiere iniciar sesión en Hugging Face, y no hay ningún token definido.`, "Crea un token de acceso en Hugging Face e introdúcelo en Configuración."],
	gated_need_accept: (v) => [`Tu cuenta de Hugging Face aún no ha aceptado la licencia de ${v.repo}.`, "Abre su página, acepta la licencia y reintenta."],
	bad_token: (v) => [`Hugging Face rechazó el token para ${v.file}.`, "Introdúcelo de nuevo en Configuración, o crea uno nuevo."],
	token_revoked: (v) => [`El token se revocó mientras se descargaba ${v.file}.`, "Introduce uno nuevo en Configuración y reanuda: lo ya descargado se conserva."],
	forbidden: (v) => [`El token no tiene acceso a ${v.repo}.`, "Solicita acceso en su página, o permite que el token lea repositorios restringidos."],
	file_gone: (v) => [`${v.file} ya no está en ${v.repo}.`, "Actualiza LTX AIO: quizá una versión más reciente conozca la nueva ubicación."],
	revision_gone: (v) => [`La versión de ${v.file} que LTX AIO conoce ya no está en ${v.repo}.`, "Actualiza LTX AIO: quizá una versión más reciente conozca la que la reemplaza."],
	repo_not_found: (v) => [`${v.repo} ya no está en Hugging Face, o es privado.`, "Actualiza LTX AIO: quizá una versión más reciente conozca la nueva ubicación de sus archivos."],
	upstream_changed: (v) => [`${v.file} se reemplazó en ${v.repo}.`, "Actualiza LTX AIO. Si está al día, quita la descarga incompleta del archivo anterior y descarga de nuevo."],
	disk_full: (v) => [`${v.file} y los archivos que le siguen en la cola necesitan ${v.need}; solo hay ${v.free} libres.`, "Libera espacio o elige una carpeta en otro disco y reanuda: lo ya descargado se conserva."],
	not_writable: (v) => [`ComfyUI no tiene permiso para escribir en su carpeta para ${v.folder}.`, "Elige otra carpeta, o da a ComfyUI permiso de escritura."],
	dest_exists_different: (v) => [`Ya existe otro archivo llamado ${v.file}. No se ha cambiado.`, "Muévelo o cámbiale el nombre y reintenta."],
	busy_elsewhere: (v) => [`Otro ComfyUI está descargando ${v.file} en la misma carpeta.`, "Espera a que termine, o cierra ese ComfyUI, y reintenta."],
	checksum_mismatch: (v) => [`${v.file} llegó dañado dos veces y se eliminó.`, "Reintenta. Si sigue ocurriendo, prueba con otra red u otro espejo."],
	too_long: (v) => [`El servidor envió más datos de los que ${v.file} debería tener. Se descartaron.`, "Reintenta. Si sigue ocurriendo, prueba con otra red u otro espejo."],
	network: (v) => [`Se perdió la conexión mientras se descargaba ${v.file} (${v.last}).`, "Revisa la red y reanuda: lo ya descargado se conserva."],
	proxy_auth: (v) => [`El proxy de esta red pide una contraseña para descargar ${v.file}.`, "Define para ComfyUI una dirección de proxy con nombre de usuario y contraseña, y reinícialo."],
	proxy_socks: (v) => [`${v.file} no se puede descargar a través de ${v.proxy}: LTX AIO no admite SOCKS.`, "Define en https_proxy un proxy HTTP para ComfyUI, o quita la variable, y reinícialo."],
	proxy_unusable: (v) => [`El proxy para ${v.file} es ${v.proxy}, que no es una dirección de proxy válida.`, "Corrige https_proxy, por ejemplo http://127.0.0.1:3128, y reinicia ComfyUI."],
	proxy_unreachable: (v) => [`El proxy ${v.proxy} para ${v.file} no responde.`, "Inicia el proxy, o corrige https_proxy y reinicia ComfyUI."],
	certificate: (v) => [`El servidor que respondió por ${v.file} tiene un certificado en el que este equipo no confía.`, "Quizá un proxy o un antivirus inspeccione la conexión: define SSL_CERT_FILE con su certificado y reinicia ComfyUI. Revisa también el reloj del equipo."],
	endpoint_unusable: (v) => [`${v.file} no se puede descargar: HF_ENDPOINT es ${v.endpoint}, que no es una dirección web.`, "Ponle https:// delante, o quita la variable, y reinicia ComfyUI."],
	not_a_hub: (v) => [`Algo distinto de Hugging Face respondió por ${v.file}, quizá una página de inicio de sesión de esta red.`, "Inicia sesión en la red con tu navegador, o revisa el espejo en HF_ENDPOINT."],
	unexpected_host: (v) => [`La descarga de ${v.file} se redirigió a ${v.host}, que no es un servidor de Hugging Face.`, "No se descargó nada de ahí. Revisa la red y el espejo en HF_ENDPOINT."],
	offline: (v) => [`ComfyUI se inició con Hugging Face desactivado, así que no se puede descargar ${v.file}.`, "Inícialo sin HF_HUB_OFFLINE, o pon tú el archivo en su carpeta."],
	part_is_symlink: (v) => [`Hay un enlace donde se escribiría ${v.file}. No se siguió.`, "Quita el enlace y reintenta."],
	path_too_long: (v) => [`La ruta de ${v.file} es más larga de lo que permite este sistema.`, "Elige una carpeta con una ruta más corta."],
	folder_gone: (v) => [`La carpeta para ${v.folder} desapareció mientras se descargaba ${v.file}.`, "Vuelve a conectar su disco o elige otra carpeta, y reintenta."],
	broken_file: (v) => [`${v.file} no pasó la verificación: ${faults.is(v.fault)}.`, "Quítalo y descárgalo de nuevo."],
	not_ours: (v) => [`LTX AIO no descargó ${v.file}, así que no lo elimina.`, "Elimínalo tú si ya no lo necesitas."],
	queue_full: (v) => [`La cola de descargas está llena, así que no se agregó ${v.file}.`, "Reintenta cuando hayan terminado algunas descargas."],
	unexpected: (v) => [`Ocurrió un error inesperado con ${v.file}.`, "Reintenta. Los detalles están en la consola de ComfyUI; inclúyelos en un informe de error."],
	differs_from_source: (v) => [`${v.file} está completo, pero es distinto del archivo de ${v.repo}.`, "Consérvalo si lo cambiaste tú; si no, elimínalo y descárgalo de nuevo."],
	download_failed: (v) => [`No se pudo descargar ${v.file} (${v.code}).`, "Reintenta. Los detalles están en la consola de ComfyUI."]
};
// web/src/words/es/ui.ts
var ui = {
	labelled: (name, text) => `${name}: ${text}`,
	comma: ", ",
	percent: (value) => `${value}\u00A0%`,
	units: {
		s: "s",
		kB: "kB",
		MB: "MB",
		GB: "GB"
	},
	attention: "Por revisar",
	inNewTab: "(en una pestaña nueva)",
	said: "Mensaje de ComfyUI",
	delete: "Eliminar",
	keep: "Conservar",
	move: "Arrastra para mover; Alt con las flechas arriba y abajo también lo mueve",
	list: {
		search: "Buscar",
		empty: "Sin opciones",
		nothingFound: "Sin resultados",
		found: "{0} encontrados",
		chosen: "Seleccionado",
		noneChosen: "Nada seleccionado"
	}
};
// web/src/words/es/verbs.ts
var verbs = {
	label: "Siguientes pasos para este video",
	runLabel: "Siguientes pasos para esta ejecución",
	finish: "Finalizar",
	finishes: "Lo genera a tamaño completo, desde la primera pasada que guardó el borrador.",
	newSeed: "Otra semilla",
	newSeeds: "Los mismos ajustes con otra semilla",
	renderAgain: "Regenerar",
	rendersAgain: "Los mismos ajustes y semilla, ya que falta el archivo",
	tryAgain: "Reintentar",
	triesAgain: "Los mismos ajustes y semilla",
	goOn: (mode) => `Último fotograma → ${mode}`,
	extend: "Extender",
	extends: "Continuar este video: alargarlo después de su final, o antes de su inicio",
	retake: "Retoma",
	retakes: "Volver a hacer un momento de este video y dejar el resto como está",
	goesOn: (slot, mode) => `Continuar: el último fotograma pasa a ser «${slot}» de «${mode}»`,
	useAs: "Usar como",
	usesAs: "Usar un fotograma, el sonido o el video como entrada",
	more: "Más",
	settings: "Usar ajustes",
	usesSettings: "Carga los ajustes de esta ejecución en el formulario",
	preset: "Guardar como preajuste…",
	canvas: "Abrir en el lienzo",
	favourite: "Favorito",
	unfavourite: "Quitar de favoritos",
	download: "Descargar",
	open: "Abrir en otra pestaña",
	hide: "Ocultar aquí",
	hides: "Ocultar aquí; sigue en el historial",
	show: "Mostrar en Crear",
	deleteFile: "Eliminar archivo",
	deletesFile: "Elimina el video y quita la ejecución del historial",
	parts: {
		shown: "Este fotograma",
		first: "Primer fotograma",
		last: "Último fotograma"
	},
	frame: "Fotograma",
	asFrame: "Usar el fotograma como",
	asSound: "Usar el sonido como",
	asClip: "Usar el video como",
	keyFrame: "Fotograma clave nuevo",
	keyClip: "Clip nuevo",
	slotOf: (slot, mode) => `${slot} de «${mode}»`,
	is: {
		firstFrame: (what) => `${what} es la imagen inicial.`,
		lastFrame: (what) => `${what} es la imagen final.`,
		portrait: (what) => `${what} es el retrato.`,
		styleImage: (what) => `${what} es la imagen de estilo.`,
		sound: (what) => `${what} es el audio.`,
		speech: (what) => `${what} es la voz hablada.`,
		voice: (what) => `${what} es la voz.`,
		video: (what) => `${what} es el video.`,
		retaken: (what) => `${what} es el video para la retoma.`,
		treated: (what) => `${what} es el video que trata la herramienta.`,
		extended: (what) => `${what} es el video que se extiende.`
	},
	of: {
		shown: (file) => `Un fotograma de ${file}`,
		first: (file) => `El primer fotograma de ${file}`,
		last: (file) => `El último fotograma de ${file}`,
		sound: (file) => `El sonido de ${file}`,
		video: (file) => file
	},
	outOfReach: "Este navegador no tiene acceso a él.",
	removal: "Lo último quitado",
	hidden: (count) => count === 1 ? "Oculto en Crear." : `${count} ocultos en Crear.`,
	deleting: (file) => `${file} se eliminará.`,
	deletingSeveral: (count) => `${count} archivos se eliminarán.`,
	undo: "Deshacer",
	deleteNow: "Eliminar ya",
	close: "Cerrar",
	linkLabel: "Enlace soltado",
	link: (address) => `${address} es un enlace, y solo se pueden usar archivos. Guarda el archivo y suéltalo aquí.`
};
// web/src/words/es/versions.ts
var versions = {
	securityHoles: (is) => [`ComfyUI ${is} tiene cuatro vulnerabilidades publicadas: los archivos que otros ponen en el servidor pueden ejecutar scripts en tu navegador, y los prompts pueden leer archivos fuera de las carpetas de ComfyUI.`, "Actualiza ComfyUI a 0.28 o posterior."],
	pageFile: (is) => [`Se sabe que ComfyUI ${is} llena el archivo de paginación con hasta 120 GB.`, "Actualiza ComfyUI."],
	memoryGrows: (is) => [`Se sabe que ComfyUI ${is} usa más memoria con cada ejecución.`, "Actualiza ComfyUI. Hasta entonces, reinícialo cuando las ejecuciones se vuelvan lentas."],
	blueScreen: (is) => [`Se sabe que ComfyUI ${is} puede hacer fallar Windows o quedarse sin memoria al mover pesos a la tarjeta gráfica.`, "Actualiza ComfyUI, o vuelve a 0.34."],
	directMlEnds: () => ["ComfyUI se ejecuta aquí con DirectML, que 0.46 ya no admite.", "Antes de actualizar, instala el PyTorch de tu tarjeta: ROCm para AMD, XPU para Intel."],
	linkedInputs: () => ["Desde 0.28, ComfyUI rechaza los enlaces que salen de su carpeta de entrada.", "Pon ahí el propio archivo, o inicia ComfyUI con --input-directory y la carpeta que lo contiene."]
};
// web/src/words/es/viewer.ts
var viewer = {
	label: "Visor",
	fold: "Plegar el visor",
	unfold: "Desplegar el visor",
	newest: "Últimos resultados",
	took: (time) => `en ${time}`,
	useSeed: "Usar esta semilla en el formulario",
	seedUsed: (seed) => `La semilla ${seed} está en el formulario.`,
	line: {
		label: "Tamaño, duración y semilla",
		seconds: (seconds) => `${seconds} s`,
		upTo: (length) => `hasta ${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `semilla ${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "Intercambiar las dos imágenes",
	editor: "Editor grande",
	done: "Listo"
};
// web/src/words/es/webcam.ts
var webcam = {
	open: "Tomar una imagen con la cámara web",
	label: "Cámara web",
	take: "Tomar la imagen",
	close: "Cerrar la cámara web",
	troubles: {
		insecure: "Los navegadores solo permiten la cámara web en direcciones https y en localhost.",
		refused: "El navegador bloqueó la cámara web. Permítela para esta página y reintenta.",
		missing: "No se encontró ninguna cámara web. Conecta una y reintenta.",
		failed: "No se puede usar la cámara web. Cierra otros programas que la usen y reintenta."
	}
};
// web/src/words/es/writing.ts
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
// web/src/words/es/index.ts
var es = {
	access,
	advice,
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
	alone,
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
		tools: "Ayuda con el prompt",
		enhance: {
			button: "Mejorar",
			hint: "Escribir un prompt mejor a partir del tuyo",
			label: "Prompts mejorados",
			cost: (model, time, separate) => `Usa ${model}, ${separate ? "un modelo pequeño que solo escribe prompts" : "el codificador de texto que carga cada ejecución"} · ${time} por versión.`,
			unknown: "aún sin estimación",
			onCpu: "Con poca VRAM se ejecuta en la CPU, lo que tarda minutos.",
			seesImage: "También tiene en cuenta tu imagen.",
			keeps: "Las palabras entre comillas quedan como están.",
			behind: (runs) => runs === 1 ? "Empieza tras la ejecución en curso." : `Empieza tras ${runs} ejecuciones.`,
			noPrompt: "Escribe antes algunas palabras.",
			write: (takes) => takes === 1 ? "Escribir 1 versión" : `Escribir ${takes} versiones`,
			again: "Otras versiones",
			takes: "Versiones",
			take: (take) => `Versión ${take}`,
			waits: (runs) => runs === 0 ? "Siguiente en la cola." : runs === 1 ? "Tras 1 ejecución." : `Tras ${runs} ejecuciones.`,
			sending: "Enviando…",
			loading: "Leyendo tu prompt…",
			writing: (count) => `Escribiendo… unas ${count} palabras`,
			silent: "ComfyUI no responde. Esto continuará cuando responda.",
			cancelled: "Cancelado.",
			useless: {
				empty: "La respuesta está vacía. Tu prompt no cambia.",
				garbled: "La respuesta no es un prompt. El tuyo no cambia.",
				same: "Tu prompt quedó como estaba."
			},
			raw: "La respuesta",
			mended: (quotes) => quotes === 1 ? "Cambió palabras entre comillas; se restauraron las tuyas." : `Cambió palabras en ${quotes} citas; se restauraron las tuyas.`,
			added: (quotes) => quotes === 1 ? "Omitió palabras entre comillas; tu frase está al final." : `Omitió ${quotes} citas; tus frases están al final.`,
			outdated: "Editaste el prompt después. Si usas una versión, tu texto queda en Anteriores.",
			use: (take) => `Usar la versión ${take}`,
			used: (take) => `La versión ${take} está en el prompt.`,
			undo: "Deshacer",
			cancel: "Cancelar",
			close: "Cerrar",
			ready: (take) => `La versión ${take} está lista.`
		},
		earlier: {
			button: "Anteriores",
			hint: "Prompts anteriores: flecha arriba en un prompt vacío, Alt y flechas en cualquier punto",
			label: "Prompts anteriores",
			search: "Buscar prompts",
			starred: "Solo con estrella",
			star: "Marcar este prompt con una estrella",
			starCurrent: "Marcar con una estrella el prompt de arriba",
			unrun: "sin ejecutar",
			none: "Aquí aparecerán los prompts de tus ejecuciones.",
			noMatch: "Ningún prompt coincide.",
			more: (prompts) => `${prompts} más: búscalos para encontrarlos.`
		},
		phrases: {
			button: "Frases",
			hint: "Insertar una frase, o partir de un ejemplo",
			label: "Frases y ejemplos",
			samples: "Ejemplos para este modo",
			camera: {
				title: "Cámara",
				items: titled(camera$1.items, {
					still: "Fija",
					pushIn: "Se acerca",
					pullBack: "Se aleja",
					pan: "Panorámica",
					tilt: "Se inclina hacia arriba",
					track: "Travelling",
					orbit: "Gira alrededor",
					crane: "Sube",
					sink: "Baja",
					left: "A la izquierda",
					right: "A la derecha",
					hand: "Cámara en mano"
				})
			},
			shot: {
				title: "Plano y luz",
				items: titled(shot.items, {
					wide: "Plano general",
					close: "Primer plano",
					low: "Contrapicado",
					golden: "Hora dorada",
					soft: "Luz de día suave",
					night: "Noche"
				})
			},
			sound: {
				title: "Sonido",
				items: titled(sound.items, {
					ambience: "Solo ambiente",
					music: "Música suave",
					speaks: "Dice…"
				})
			},
			before: { lipsync: {
				title: "Labios (al inicio)",
				items: titled(before$1.lipsync.items, {
					speaks: "Habla",
					sings: "Canta"
				})
			} },
			avoid: {
				title: "Evitar",
				items: titled(avoid.items, {
					subtitles: "Sin subtítulos",
					logos: "Sin logos",
					cuts: "Sin cortes",
					talk: "Nadie habla"
				})
			}
		},
		length: {
			words: (words) => words === 1 ? "1 palabra" : `${words} palabras`,
			good: (family, min, max) => `${family} sigue mejor prompts de ${min} a ${max} palabras.`
		}
	}
};
// web/src/families/ltx-2.3/words/es.ts
var gguf = "Para tarjetas pequeñas; necesita el paquete de nodos ComfyUI-GGUF.";
var fastGguf = "Para tarjetas pequeñas, solo preajustes rápidos; necesita el paquete de nodos ComfyUI-GGUF.";
var fastOnly = "Solo preajustes rápidos: sin guía CFG ni LoRA de destilación.";
var own = "Para tus propios flujos de trabajo.";
var camera = "Hecho para LTX-2 y experimental con 2.3; suele funcionar mejor describir el movimiento en el prompt.";
var es$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "Checkpoint dev, fp8",
			purpose: "Todo en un archivo, para todos los preajustes."
		},
		"checkpoint-dev-nvfp4": {
			title: "Checkpoint dev, nvfp4",
			purpose: "El checkpoint más pequeño, para tarjetas RTX 50 y PyTorch con CUDA 13."
		},
		"checkpoint-dev-bf16": {
			title: "Checkpoint dev, bf16",
			purpose: "Precisión completa, para tarjetas de 48 GB o más."
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "Checkpoint destilado 1.1, bf16",
			purpose: "Precisión completa, solo preajustes rápidos: sin guía CFG ni LoRA de destilación."
		},
		"checkpoint-distilled-fp8": {
			title: "Checkpoint destilado 1.0, fp8",
			purpose: "La primera versión destilada; puede dañar el final de los videos largos."
		},
		"gemma-fp4": {
			title: "Gemma 3 12B en fp4",
			purpose: "Codifica el prompt."
		},
		"gemma-fp8": {
			title: "Gemma 3 12B en fp8",
			purpose: "Codifica el prompt con algo más de precisión que fp4."
		},
		"gemma-bf16": {
			title: "Gemma 3 12B en bf16",
			purpose: "Precisión completa; también para las GPU de Apple, que no admiten fp4 ni fp8."
		},
		"distilled-lora-1.1": {
			title: "LoRA de destilación 1.1, rango 111",
			purpose: "Con él bastan 8 pasos; lo necesita todo modelo dev."
		},
		"distilled-lora-384-1.1": {
			title: "LoRA de destilación 1.1, rango 384",
			purpose: "Lo mismo con rango completo; necesita el triple de memoria."
		},
		"distilled-lora-384": {
			title: "LoRA de destilación 1.0, rango 384",
			purpose: "La primera versión."
		},
		"distilled-lora-105": {
			title: "LoRA de destilación 1.0, rango 105",
			purpose: "La primera versión, más pequeña."
		},
		film: {
			title: "Interpolación de fotogramas",
			purpose: "Duplica la tasa de fotogramas de un video terminado."
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "Duplica el tamaño de un video terminado."
		},
		"upscaler-x2-1.1": {
			title: "Upscaler espacial ×2, 1.1",
			purpose: "Duplica el tamaño entre las dos pasadas."
		},
		"upscaler-x2-1.0": {
			title: "Upscaler espacial ×2, 1.0",
			purpose: "La primera versión, retirada por sus autores."
		},
		"upscaler-x1.5-1.0": {
			title: "Upscaler espacial ×1,5",
			purpose: "Para tus propios flujos de trabajo; ningún modo lo usa."
		},
		"temporal-upscaler-x2-1.0": {
			title: "Upscaler temporal ×2",
			purpose: "Duplica la tasa de fotogramas, en tus propios flujos de trabajo; ningún modo lo usa."
		},
		"union-control": {
			title: "IC-LoRA de control (contornos, profundidad, pose)",
			purpose: "Hace que la transferencia de estilo siga el movimiento de tu video."
		},
		"transformer-dev-bf16": {
			title: "Transformer dev, bf16",
			purpose: "Solo el transformer, con precisión completa."
		},
		"transformer-dev-fp8": {
			title: "Transformer dev, fp8",
			purpose: "Solo el transformer."
		},
		"transformer-distilled-1.1-fp8": {
			title: "Transformer destilado 1.1, fp8",
			purpose: fastOnly
		},
		"transformer-distilled-1.1-mxfp8": {
			title: "Transformer destilado 1.1, mxfp8",
			purpose: fastOnly
		},
		"transformer-distilled-fp8": {
			title: "Transformer destilado 1.0, fp8",
			purpose: "La primera versión destilada."
		},
		"gguf-dev-q4km": {
			title: "GGUF dev, Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q4km": {
			title: "GGUF dev, UD-Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q5km": {
			title: "GGUF dev, UD-Q5_K_M",
			purpose: gguf
		},
		"gguf-dev-q6k": {
			title: "GGUF dev, Q6_K",
			purpose: gguf
		},
		"gguf-distilled-1.1-q3km": {
			title: "GGUF destilado 1.1, Q3_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-q4km": {
			title: "GGUF destilado 1.1, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-ud-q4km": {
			title: "GGUF destilado 1.1, UD-Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q4km": {
			title: "GGUF destilado 1.1 de QuantStack, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "GGUF destilado 1.1 de QuantStack, Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "Proyección de texto",
			purpose: "Conecta el codificador de texto con archivos separados o un GGUF."
		},
		"connectors-distilled": {
			title: "Conectores de texto para el GGUF destilado",
			purpose: "Conectan el codificador de texto con un GGUF destilado."
		},
		"video-vae": {
			title: "VAE de video",
			purpose: "Decodifica latentes a fotogramas, para archivos separados o un GGUF."
		},
		"video-vae-distilled": {
			title: "VAE de video para el GGUF destilado",
			purpose: "Decodifica latentes a fotogramas, para un GGUF destilado."
		},
		"audio-vae": {
			title: "VAE de audio",
			purpose: "Decodifica latentes a sonido, para archivos separados o un GGUF."
		},
		"audio-vae-distilled": {
			title: "VAE de audio para el GGUF destilado",
			purpose: "Decodifica latentes a sonido, para un GGUF destilado."
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "Estima la profundidad del video, para la transferencia de estilo por profundidad."
		},
		sdpose: {
			title: "SDPose",
			purpose: "Detecta poses en el video, para la transferencia de estilo por pose."
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "Detecta a varias personas para SDPose, en tus propios flujos de trabajo."
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "Otro modelo de profundidad, para tus propios flujos de trabajo."
		},
		"preview-vae": {
			title: "VAE de vista previa",
			purpose: "Vistas previas más nítidas en tus propios flujos de trabajo con KJNodes; ComfyUI no lo usa."
		},
		"prompt-enhancer": {
			title: "LoRA para ampliar prompts",
			purpose: "Hace que el codificador de texto escriba prompts más largos, en las plantillas oficiales."
		},
		"ic-motion-track": {
			title: "IC-LoRA Motion Track",
			purpose: `Mueve cosas por trayectorias dibujadas. ${own}`
		},
		"ic-ingredients": {
			title: "IC-LoRA Ingredients",
			purpose: "Conserva personas y cosas de imágenes de referencia, en Texto a video."
		},
		"ic-in-outpainting": {
			title: "IC-LoRA In- y Outpainting",
			purpose: "Pinta lo que rodea a un video, en un encuadre más grande."
		},
		"ic-upscaler-x2": {
			title: "IC-LoRA Pixel-Upscaler ×2",
			purpose: "Duplica el tamaño de un video y agrega detalle."
		},
		"ic-upscaler-x4": {
			title: "IC-LoRA Pixel-Upscaler ×4",
			purpose: "Cuadruplica el tamaño de un video y agrega detalle."
		},
		"ic-deblur": {
			title: "IC-LoRA Deblur",
			purpose: "Da nitidez a un video desenfocado."
		},
		"ic-decompression": {
			title: "IC-LoRA Decompression",
			purpose: "Quita los artefactos de compresión de un video."
		},
		"ic-colorization": {
			title: "IC-LoRA Colorization",
			purpose: "Colorea un video en blanco y negro."
		},
		"ic-clean-plate": {
			title: "IC-LoRA Clean Plate",
			purpose: "Quita personas y vehículos de un video."
		},
		"ic-day-to-night": {
			title: "IC-LoRA Day to Night",
			purpose: "Convierte un video de día en uno de noche."
		},
		"ic-water": {
			title: "IC-LoRA Water Simulation",
			purpose: "Agrega agua a un video."
		},
		"ic-relight": {
			title: "IC-LoRA Relight",
			purpose: "Ilumina de nuevo un video en exteriores, con otro sol."
		},
		"ic-shave": {
			title: "IC-LoRA Instant Shave",
			purpose: "Quita la barba a una persona en un video."
		},
		"ic-greenscreen": {
			title: "IC-LoRA avatar con fondo verde",
			purpose: "Pone a una persona que habla delante de un fondo verde."
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "Muestra una escena desde un nuevo ángulo de cámara."
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `Dobla a una persona que habla. ${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `Amplía el rango de brillo. ${own}`
		},
		"id-lora-talkvid": {
			title: "LoRA de voz",
			purpose: "Habla con la voz de una muestra, en Texto a video e Imagen a video."
		},
		"style-transition": {
			title: "LoRA de transición",
			purpose: "Una escena se convierte en otra; el prompt necesita zhuanchang."
		},
		"style-fpv": {
			title: "LoRA de dron FPV",
			purpose: "El vuelo suave de un dron FPV."
		},
		"style-crt": {
			title: "LoRA de pantalla de tubo",
			purpose: "Una vieja pantalla de tubo; el prompt empieza con crtanim,"
		},
		"style-fantasy-anime": {
			title: "LoRA de fantasía anime",
			purpose: "Fantasía como anime; el prompt necesita f4nt4sy4n1m6."
		},
		"style-fantasy-realism": {
			title: "LoRA de fantasía realista",
			purpose: "Fantasía en imagen real; el prompt necesita f4nt4sy."
		},
		"style-fantasy-painterly": {
			title: "LoRA de fantasía pintada",
			purpose: "Fantasía como pintura al óleo; el prompt necesita D4rkP41nt3r."
		},
		"style-cyberpunk": {
			title: "LoRA ciberpunk",
			purpose: "Lluvia y neón; el prompt necesita C6b4rP8nk."
		},
		"style-claymation": {
			title: "LoRA de plastilina",
			purpose: "Stop-motion con plastilina; el prompt necesita claymation style."
		},
		"style-felt": {
			title: "LoRA de fieltro",
			purpose: "Fieltro cortado y cosido; el prompt necesita F3ltCut0u7."
		},
		"style-paper": {
			title: "LoRA de papel recortado",
			purpose: "Capas de papel recortado; el prompt necesita Pap3rCut0u7."
		},
		"style-soft": {
			title: "LoRA Soft Enhance",
			purpose: "Más detalle, contraste más suave."
		},
		"style-wild-west": {
			title: "LoRA del Salvaje Oeste",
			purpose: "Polvo y vaqueros; el prompt necesita W1ldW4st."
		},
		"style-product": {
			title: "LoRA de publicidad de productos",
			purpose: "Anuncios; fuerza 0,85, el prompt necesita srx_commercial."
		},
		"style-cinemagraph": {
			title: "LoRA de cinemagraph",
			purpose: "Todo está quieto salvo un detalle; fuerza 2, el prompt empieza con CINEMAGRAPH_MOTION."
		},
		"camera-dolly-in": {
			title: "La cámara se acerca",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "La cámara se aleja",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "La cámara va a la izquierda",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "La cámara va a la derecha",
			purpose: camera
		},
		"camera-jib-up": {
			title: "La cámara sube",
			purpose: camera
		},
		"camera-jib-down": {
			title: "La cámara baja",
			purpose: camera
		},
		"camera-static": {
			title: "La cámara está fija",
			purpose: camera
		}
	},
	presets: {
		draft: "Borrador",
		fast: "Rápido",
		balanced: "Equilibrado",
		quality: "Calidad"
	},
	help: {
		halfSize: "Vista previa a mitad de tamaño, 8 pasos. Finaliza los buenos.",
		twoSteps: "8 + 2 pasos",
		official: "8 + 3 pasos, los ajustes oficiales",
		guided: "20 pasos con guía CFG + 3; usa el prompt negativo",
		onePass: "8 pasos en una pasada",
		guidedOnce: "20 pasos con guía CFG en una pasada; usa el prompt negativo",
		followedTwice: "8 + 3 pasos, siguiendo el video en ambas pasadas"
	},
	loaders: {
		checkpoint: { name: "Checkpoint" },
		split: {
			name: "Archivos separados",
			used: (settings) => `${settings} con archivos separados`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings} con un GGUF`
		}
	},
	roles: {
		checkpoint: "Checkpoint",
		transformer: "Transformer",
		gguf: "GGUF",
		textEncoder: "Codificador de texto",
		distilledLora: "LoRA de destilación",
		upscaler: "Upscaler",
		textProjection: "Proyección de texto",
		videoVae: "VAE de video",
		audioVae: "VAE de audio"
	},
	tools: {
		"clean-plate": {
			name: "Escena vacía",
			does: "Quita personas y vehículos y completa lo que hay detrás. Describe el lugar vacío."
		},
		colorize: {
			name: "Colorear",
			does: "Da colores naturales a un video en blanco y negro. Describe la escena y sus colores."
		},
		deblur: {
			name: "Dar nitidez",
			does: "Da nitidez a un video desenfocado; no quita el desenfoque de movimiento. Describe la escena."
		},
		decompress: {
			name: "Reparar compresión",
			does: "Quita los bloques y halos de una compresión fuerte; no quita el ruido. Describe la escena."
		},
		"day-to-night": {
			name: "De día a noche",
			does: "Convierte una toma de día en una de noche, mejor en exteriores. Describe la noche y sus luces."
		},
		relight: {
			name: "Iluminar de nuevo",
			does: "Ilumina de nuevo una toma en exteriores: elige la luz y dónde está el sol. El prompt dice solo eso, nada de la escena."
		},
		water: {
			name: "Agregar agua",
			does: "Agrega ríos, olas, lluvia o inundaciones a una escena seca. Describe el agua y cómo se mueve."
		},
		shave: {
			name: "Afeitar",
			does: "Quita a una persona la barba, el bigote y el vello corto; la cara y los movimientos quedan. Describe a la persona sin ellos."
		},
		greenscreen: {
			name: "Avatar con fondo verde",
			does: "Pone a una persona que habla a la cámara delante de un fondo verde liso. Para videos verticales."
		},
		"camera-angle": {
			name: "Otro ángulo de cámara",
			does: "Muestra la misma escena desde otro ángulo, mejor en pasos pequeños; no desde atrás."
		},
		"detail-2": {
			name: "Detalle ×2",
			does: "Duplica el tamaño de un video pequeño y agrega detalle. Describe la escena."
		},
		"detail-4": {
			name: "Detalle ×4",
			does: "Cuadruplica el tamaño de un video muy pequeño y agrega detalle. Describe la escena."
		},
		outpaint: {
			name: "Ampliar encuadre",
			does: "Da a un video un encuadre más grande y pinta lo que lo rodea; el propio video queda como está. Describe toda la escena."
		}
	}
};
// web/src/families/ltx-2.5/words/es.ts
var files = {
	"2.5-transformer-int8": {
		title: "Transformer de LTX-2.5, int8",
		purpose: "Hace el video y el sonido, con todos los preajustes."
	},
	"2.5-transformer-nvfp4": {
		title: "Transformer de LTX-2.5, nvfp4",
		purpose: "El más pequeño, para tarjetas RTX 50 y PyTorch con CUDA 13."
	},
	"2.5-transformer-bf16": {
		title: "Transformer de LTX-2.5, bf16",
		purpose: "Precisión completa, para tarjetas de 48 GB o más."
	},
	"2.5-gemma-int8": {
		title: "Gemma 4 12B para LTX-2.5, int8",
		purpose: "Codifica el prompt."
	},
	"2.5-gemma-bf16": {
		title: "Gemma 4 12B para LTX-2.5, bf16",
		purpose: "Codifica el prompt con precisión completa."
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B, int8",
		purpose: "Escribe prompts mejores, para Mejorar."
	},
	"2.5-duration-head": {
		title: "Cabezal de duración para LTX-2.5",
		purpose: "Lee en el prompt cuánto debe durar el video, cuando LTX-2.5 elige la duración."
	},
	"2.5-upscaler-x2": {
		title: "Upscaler espacial ×2 para LTX-2.5",
		purpose: "Duplica el tamaño entre las dos pasadas."
	},
	"2.5-video-vae": {
		title: "VAE de video de LTX-2.5 con difusión",
		purpose: "Decodifica latentes a fotogramas, como en las plantillas oficiales."
	},
	"2.5-video-vae-conv": {
		title: "VAE de video de LTX-2.5 sin difusión",
		purpose: "Decodifica latentes a fotogramas más rápido."
	},
	"2.5-audio-vae": {
		title: "VAE de audio de LTX-2.5",
		purpose: "Decodifica latentes a sonido."
	},
	"2.5-ic-ingredients": {
		title: "IC-LoRA Ingredients para LTX-2.5",
		purpose: "Conserva personas y cosas de imágenes de referencia, en Texto a video."
	},
	"2.5-ic-clean-plate": {
		title: "IC-LoRA Clean Plate para LTX-2.5",
		purpose: "Quita personas y vehículos de un video."
	},
	"2.5-ic-colorization": {
		title: "IC-LoRA Colorization para LTX-2.5",
		purpose: "Colorea un video en blanco y negro."
	},
	"2.5-ic-deblur": {
		title: "IC-LoRA Deblur para LTX-2.5",
		purpose: "Da nitidez a un video desenfocado."
	},
	"2.5-ic-decompression": {
		title: "IC-LoRA Decompression para LTX-2.5",
		purpose: "Quita los artefactos de compresión de un video."
	},
	"2.5-ic-day-to-night": {
		title: "IC-LoRA Day to Night para LTX-2.5",
		purpose: "Convierte un video de día en uno de noche."
	},
	"2.5-ic-water": {
		title: "IC-LoRA Water Simulation para LTX-2.5",
		purpose: "Agrega agua a un video."
	},
	"2.5-ic-upscaler-x2": {
		title: "IC-LoRA Pixel-Upscaler ×2 para LTX-2.5",
		purpose: "Duplica el tamaño de un video y agrega detalle."
	},
	"2.5-style-cinemagraph": {
		title: "LoRA de cinemagraph para LTX-2.5",
		purpose: "Todo está quieto salvo un detalle; el prompt empieza con CINEMAGRAPH_MOTION."
	},
	"union-control": {
		title: "IC-LoRA de control (contornos, profundidad, pose)",
		purpose: "Hace que la transferencia de estilo siga el movimiento de tu video. Hecho para LTX-2.3, experimental con LTX-2.5."
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "Estima la profundidad del video, para la transferencia de estilo por profundidad."
	},
	sdpose: {
		title: "SDPose",
		purpose: "Detecta poses en el video, para la transferencia de estilo por pose."
	},
	film: {
		title: "Interpolación de fotogramas",
		purpose: "Duplica la tasa de fotogramas de un video terminado."
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "Duplica el tamaño de un video terminado."
	}
};
var before = es$2.tools;
// virtual:catalogue/es
var families = {
	"ltx-2.3": es$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "Borrador",
			fast: "Rápido",
			balanced: "Equilibrado",
			quality: "Calidad"
		},
		help: {
			halfSize: "Vista previa a mitad de tamaño, 8 pasos. Finaliza los buenos.",
			twoSteps: "8 + 2 pasos",
			official: "8 + 3 pasos, los ajustes oficiales",
			onePass: "8 pasos en una pasada",
			followedTwice: "8 + 3 pasos, siguiendo el video en ambas pasadas"
		},
		loaders: { split: { name: "Archivos separados" } },
		roles: {
			transformer: "Transformer",
			textEncoder: "Codificador de texto",
			upscaler: "Upscaler",
			videoVae: "VAE de video",
			audioVae: "VAE de audio"
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
export { es as catalogue, families };
