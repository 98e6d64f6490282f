// web/src/words/pt-BR/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}, ${reached} de ${stages}` : name,
	ready: (prompt) => `O vídeo está pronto: ${prompt}`,
	cancelled: "A execução foi cancelada.",
	report: "Mensagem do ComfyUI",
	lines: "Comandos para copiar",
	files: "Arquivos ausentes"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/pt-BR/advice.ts
var advice = {
	out_of_memory: (v) => ["A placa de vídeo ficou sem memória.", cardRemedy(v)],
	host_memory: (v) => ["O computador ficou sem RAM (a memória do sistema, não a VRAM).", v.stage === "load" || v.stage === "encode" ? "Feche outros programas ou escolha arquivos de modelo menores. No Windows, um arquivo de paginação maior também ajuda." : "Feche outros programas, ou deixe o vídeo menor ou mais curto."],
	preview_failed: () => ["A prévia ao vivo falhou e encerrou a execução.", "Execute de novo sem a prévia. Atualizar o ComfyUI, ou o pacote de nós que desenha as prévias, pode resolver."],
	model_damaged: (v) => [`Não é possível ler ${v.file}: o arquivo está incompleto ou não é um modelo.`, "Exclua-o e baixe de novo. Isso acontece quando um download é interrompido ou uma página da web é salva com este nome."],
	model_unknown: (v) => [`${v.nodeClass} não consegue carregar ${v.file}: é outro tipo de modelo.`, "Escolha outro arquivo ou mova este para a pasta certa: checkpoints completos vão em checkpoints, transformers avulsos em diffusion_models, LoRAs em loras."],
	models_mixed: (v) => ["Os arquivos de modelo não combinam entre si.", `Use arquivos de uma só versão: o transformer, o codificador de texto, a projeção de texto, os dois VAEs, o upscaler e os LoRAs devem ser todos para ${v.family}.`],
	tokenizer_missing: () => ["O arquivo do codificador de texto não contém um tokenizador, então o prompt não pode ser codificado.", "Use o codificador de texto em um único arquivo feito para o ComfyUI, não os fragmentos do modelo original."],
	text_encoder_missing: (v) => ["Os arquivos escolhidos não contêm um codificador de texto.", `Escolha o arquivo Gemma para ${v.family} como codificador de texto.`],
	vae_missing: (v) => ["O arquivo escolhido não contém um VAE de vídeo.", `Escolha um checkpoint completo, ou o VAE de vídeo para ${v.family}.`],
	audio_vae_missing: (v) => ["O arquivo escolhido não contém um VAE de áudio.", `Escolha um checkpoint completo, ou o VAE de áudio para ${v.family}.`],
	gguf_unknown: (v) => [`O ComfyUI-GGUF não aceita o modelo em ${v.file}.`, `Atualize o ComfyUI-GGUF, ou escolha outro GGUF de ${v.family}. Um codificador de texto não serve como transformer.`],
	input_broken: (v) => [`O ComfyUI não consegue ler ${bare(v.name)}.`, "Escolha outro arquivo, ou abra este no programa que o criou e exporte de novo."],
	sound_missing: (v) => [`${bare(v.name)} não tem som.`, "Escolha um arquivo com faixa de áudio."],
	sound_start_beyond: (v) => [`O início do áudio está depois do fim de ${bare(v.name)}.`, "Escolha um início anterior."],
	video_start_beyond: (v) => [`O início está depois do fim de ${bare(v.name)}.`, "Escolha um início anterior."],
	rework_model_wrong: (v) => [`${v.file} não é um modelo para isso.`, "Baixe o arquivo de novo: talvez outro tenha sido salvo com este nome."],
	channels_differ: () => ["Os sons têm números de canais diferentes: o ComfyUI não consegue juntá-los.", "Salve o vídeo com som estéreo e junte de novo."],
	guide_too_long: () => ["Uma guia passa do fim do vídeo.", "Deixe o vídeo mais longo."],
	guide_size: () => ["Este tamanho não funciona com o LoRA de controle, que usa uma cópia reduzida dos quadros.", "Use um tamanho que se reduza sem resto a essa cópia, ou o LoRA Union Control."],
	shapes_differ: () => ["Duas partes da execução não têm as mesmas dimensões.", "Em geral, um modelo ou LoRA é para outra versão do LTX: confira seus arquivos em Modelos e remova os LoRAs que você adicionou."],
	sound_broken: () => ["O som gerado está corrompido, então o vídeo não pôde ser salvo.", "As imagens podem estar boas: salve o vídeo sem som. Se acontecer com todas as sementes, o VAE de áudio pode ser o errado."],
	sound_unsavable: () => ["O ComfyUI não conseguiu salvar o som: o AAC não aceita sua taxa de amostragem ou seu número de canais.", "As imagens estão boas: salve o vídeo sem som, ou converta o áudio para estéreo de 48 kHz e gere de novo."],
	first_pass_gone: () => ["A primeira passagem que o rascunho salvou não existe mais ou não pode ser lida.", "Finalize de novo: a primeira passagem é repetida, então demora mais."],
	save_disk_full: () => ["O disco está cheio, então o vídeo não pôde ser salvo.", "Libere espaço e tente novamente: até outra execução começar, o ComfyUI tem tudo em cache, menos o salvamento."],
	save_outside: () => ["A pasta dos vídeos é um link para fora da pasta de saída do ComfyUI, e este ComfyUI não salva ali.", "Substitua o link output/video por uma pasta, ou inicie o ComfyUI com --output-directory e a pasta desejada. Depois, tente novamente."],
	save_forbidden: () => ["O ComfyUI não tem permissão para gravar em sua pasta de saída, ou a pasta não existe mais.", "Dê permissão de gravação ao ComfyUI, ou inicie-o com outro --output-directory. Depois, tente novamente."],
	gpu_unusable: () => ["O PyTorch não consegue usar esta placa de vídeo.", "Instale a versão do PyTorch para sua placa e o driver dela; o README do ComfyUI diz qual."],
	gpu_too_old: () => ["Este PyTorch não executa arquivos de modelo deste tipo nesta placa de vídeo.", "Escolha os arquivos fp8 em vez de nvfp4, ou instale um PyTorch para CUDA 13."],
	gpu_crashed: () => ["O driver de vídeo travou, e o ComfyUI não pode usar a placa de vídeo até ser reiniciado.", "Reinicie o ComfyUI e tente novamente. Se acontecer de novo, atualize o driver e desfaça qualquer overclock."],
	gpu_transfer: () => ["Não foi possível mover um modelo para a placa de vídeo.", "Reinicie o ComfyUI. Se acontecer de novo, inicie-o com --disable-pinned-memory."],
	device_mismatch: () => ["Partes de um mesmo modelo estavam em dispositivos diferentes.", "Descarregue todos os modelos e tente novamente. Se acontecer de novo, atualize o ComfyUI."],
	apple_dtype: () => ["As GPUs da Apple não executam arquivos de modelo fp8 ou fp4.", "Escolha arquivos bf16 ou um GGUF."],
	node_changed: (v) => [`As entradas de ${v.nodeClass} neste ComfyUI não são as que o LTX AIO conhece.`, "Atualize o LTX AIO e o ComfyUI, e reinicie o ComfyUI."],
	python_package_missing: (v) => [`Falta um pacote Python de que o ComfyUI precisa: ${v.message}.`, "Instale o requirements.txt do ComfyUI com o Python que executa o ComfyUI, e reinicie-o."]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "Descarregue todos os modelos e tente novamente, ou escolha um codificador de texto menor. O tamanho do vídeo não influi aqui." : "Ative Pouca VRAM, que executa o codificador de texto na CPU. O tamanho do vídeo não influi aqui.";
		case "audio": return "Use menos do áudio: um vídeo mais curto precisa de menos memória aqui.";
		case "rework": return "Use um vídeo mais curto ou menor, ou feche outros programas que usem a placa de vídeo.";
		case "image":
		case "video":
		case "latent": return "Deixe o vídeo menor ou mais curto: as imagens são preparadas no tamanho dele.";
		case "upscale":
		case "diffuse_2": return "Deixe o vídeo menor ou mais curto, ou gere um rascunho, que termina antes desta etapa.";
		case "decode": return lowVram ? "Deixe o vídeo menor ou mais curto: os blocos já são pequenos." : "Decodifique em blocos menores: até outra execução começar, o ComfyUI tem os latentes em cache.";
		case "diffuse_1":
		case "save":
		case null: return "Deixe o vídeo menor ou mais curto, ou feche outros programas que usem a placa de vídeo.";
	}
}
// web/src/words/pt-BR/batch.ts
var batch = {
	strength: (strength) => `força ${strength}`,
	label: (count, prompt) => `Lote de ${count}: ${prompt}`,
	span: (from, to, video) => `Trecho de ${from}–${to} s de ${video}, refeito`,
	poster: (number, what) => `${number}: ${what}`,
	chosen: "escolhido",
	choose: (number) => `Escolher ${number}`,
	ready: (ready, count) => ready === count ? `${count} vídeos` : `${ready} de ${count} ${ready === 1 ? "pronto" : "prontos"}`,
	waiting: "em espera",
	running: "em andamento",
	failed: "falhou",
	play: "Reproduzir todos",
	pause: "Pausar todos",
	finish: (count) => count === 1 ? "Finalizar o escolhido" : `Finalizar os ${count} escolhidos`,
	compare: "Comparar os dois",
	hideOthers: "Ocultar os outros",
	clear: "Não escolher nenhum",
	more: (count) => `Mostrar mais ${count}`,
	inStrip: (count, what) => `Lote de ${count}, ${what}`,
	keys: "As teclas 1 a 9 escolhem, as setas movem, Enter mostra, F finaliza, S adiciona aos favoritos, X oculta, C compara, Espaço reproduz ou pausa."
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
// web/src/words/pt-BR/numbers.ts
var { decimal, stated, madeIn } = numbersIn("pt-BR");
// web/src/words/pt-BR/buttons.ts
var buttons = {
	retry: "Tentar novamente",
	useFamily: (name) => `Usar ${name}`,
	retryAnyway: "Tentar mesmo assim",
	unloadAndRetry: "Descarregar modelos e tentar",
	retryWithoutPreview: "Tentar sem prévia ao vivo",
	retryDefaultLength: "Tentar com a duração padrão",
	retryWith: (how) => `Tentar ${how}`,
	with: {
		lowVram: "com pouca VRAM",
		lowVramAt: (size) => `com pouca VRAM em ${size}`,
		edges: "só com os contornos",
		size: (size) => `em ${size}`,
		seconds: (seconds) => `com ${seconds} ${seconds === 1 ? "segundo" : "segundos"}`,
		draft: (size) => `como rascunho em ${size}`
	},
	smallTiles: "Decodificar em blocos pequenos",
	finishAgain: "Finalizar de novo",
	saveSilent: "Salvar sem som",
	fittingSize: (size) => `Mudar para ${size} e tentar`,
	soundFromStart: "Iniciar o áudio em 0 s",
	inParts: (parts) => `Usar tudo, em cerca de ${parts} partes`,
	wholeSound: (seconds) => `Usar todo o áudio (${decimal(seconds, 1, 1)} s)`,
	videoFrom: (seconds) => `Iniciar o vídeo em ${decimal(seconds, 1)} s`,
	videoFromStart: "Iniciar o vídeo em 0 s",
	chooseAnother: "Escolher outro arquivo",
	report: "Copiar relatório",
	openModels: "Abrir Modelos",
	showInModels: "Mostrar em Modelos",
	openSettings: "Abrir Configurações",
	openPage: "Abrir no Hugging Face",
	openLicence: "Abrir a licença",
	chooseFolder: "Escolher outra pasta",
	accepted: "Licença aceita, tentar",
	moved: "Arquivo movido, tentar",
	resume: "Retomar",
	download: "Baixar",
	downloadSize: (size) => `Baixar (${size})`,
	downloadAgain: "Baixar de novo",
	downloadMissing: "Baixar o que falta",
	addTo: (folder) => `Adicionar a ${folder}`,
	generatedSound: "Usar som gerado",
	turnOff: (setting) => `Desativar “${setting}”`,
	usePreset: (preset) => `Usar “${preset}”`,
	smaller: (percent) => `Reduzir o vídeo: ${percent}%`,
	useSize: (size) => `Usar ${size}`
};
// web/src/words/pt-BR/compare.ts
var compare = {
	verb: "Comparar",
	verbHint: "Comparar dois resultados em sincronia: use em um e depois no outro",
	withMarked: "Comparar com o marcado",
	onlyOne: "É preciso um segundo vídeo.",
	marked: {
		label: "Comparação",
		with: (run) => `Comparar ${run} com:`,
		draft: "O rascunho dele",
		finish: "O vídeo em tamanho completo",
		seed: (seed) => `Semente ${seed}`,
		or: "Ou use Comparar (C) em outro resultado.",
		cancel: "Cancelar a comparação"
	},
	label: "Comparação de dois resultados",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}: ${run}`,
	layout: "Disposição",
	layouts: {
		divider: "Divisor",
		side: "Lado a lado"
	},
	sound: "Som",
	silent: "Não",
	soundOf: (letter) => `Som de ${letter}`,
	noSound: "Sem som",
	divider: "Divisor entre A e B",
	dividerAt: (percent) => `${percent}% A, ${100 - percent}% B`,
	dividerKeys: "Esquerda e direita movem o divisor; Home mostra só B, End só A.",
	keys: "Espaço reproduz ou pausa ambos; vírgula e ponto voltam ou avançam um quadro, esquerda e direita um segundo; A e B escolhem o som, M o desliga; F mostra em tela cheia.",
	swap: "Trocar A e B",
	full: "Tela cheia",
	close: "Fechar a comparação",
	keep: (kept, other) => `Manter ${kept}, ocultar ${other}`,
	keepHint: (kept, other) => `Adiciona ${kept} aos favoritos e oculta ${other} em Criar; continua no histórico`,
	kept: "Adicionado aos favoritos; o outro está oculto em Criar.",
	differ: "Ajustes diferentes",
	setting: "Ajuste",
	same: "Todos os ajustes são iguais.",
	none: "nenhum",
	on: "sim",
	off: "não",
	startOf: (input) => `${input}: início`,
	lora: (file) => `LoRA ${file}`,
	unplayable: "Este navegador não consegue reproduzir um dos vídeos."
};
// web/src/words/pt-BR/choosing.ts
var choosing = {
	label: "Execuções escolhidas",
	choose: (run) => `Escolher ${run}`,
	count: (count) => count === 1 ? "1 escolhida" : `${count} escolhidas`,
	finish: (drafts) => drafts === 1 ? "Finalizar o rascunho" : `Finalizar ${drafts} rascunhos`,
	favourite: "Adicionar aos favoritos",
	unfavourite: "Remover dos favoritos",
	download: (videos) => videos === 1 ? "Baixar" : `Baixar ${videos} vídeos`,
	remove: "Excluir do histórico; os arquivos ficam",
	none: "Não escolher nada",
	removed: (runs) => runs === 1 ? "1 execução excluída do histórico." : `${runs} execuções excluídas do histórico.`,
	removedFilesStay: (runs) => runs === 1 ? "1 execução excluída do histórico. Os arquivos ficam." : `${runs} execuções excluídas do histórico. Os arquivos ficam.`,
	removeFiles: "Excluir também os arquivos",
	finished: (runs) => runs === 1 ? "Na fila para finalizar. Acompanhe em Criar." : `${runs} execuções na fila. Acompanhe em Criar.`
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
// web/src/words/pt-BR/days.ts
var days = {
	today: "Hoje",
	yesterday: "Ontem",
	...datesIn("pt-BR")
};
// web/src/words/pt-BR/details.ts
var details = {
	tools: "Esta execução",
	previous: "Execução anterior",
	next: "Próxima execução",
	place: (at, of) => `${at} de ${of}`,
	inputs: "Entradas",
	useInput: (input, mode) => `Usar como ${input} (${mode})`,
	from: (seconds) => `desde ${seconds} s`,
	loras: "LoRAs",
	second: (strength) => `, segunda passagem ${strength}`,
	settings: "Ajustes",
	size: "Tamanho",
	length: "Duração",
	lengthOf: (frames, fps, seconds) => `${frames} quadros a ${fps} fps, ${seconds} s`,
	seed: "Semente",
	took: "Tempo",
	made: "Criado",
	file: "Arquivo"
};
// web/src/words/pt-BR/crop.ts
var crop = {
	of: (file) => `Recorte de ${file}`,
	all: "Mostra a imagem inteira.",
	cut: (parts) => `Cortado: ${parts}.`,
	left: (percent) => `${percent}% à esquerda`,
	right: (percent) => `${percent}% à direita`,
	top: (percent) => `${percent}% em cima`,
	bottom: (percent) => `${percent}% embaixo`,
	keys: "As setas o movem, mais rápido com Shift. Mais e menos mudam o zoom, 0 centraliza.",
	center: "Centralizar o recorte"
};
// web/src/words/pt-BR/cuts.ts
var cuts = {
	group: (file) => `Parte de ${file}`,
	label: "Parte a usar",
	start: "Início",
	part: "A parte",
	end: "Fim",
	seconds: (seconds) => `${seconds} s`,
	span: (from, to, of) => `${from}–${to} s de ${of}`,
	until: (to, of) => `a ${to} s de ${of}`,
	longest: (seconds) => `Uma execução pode usar até ${seconds} s.`,
	play: "Reproduzir esta parte",
	stop: "Parar",
	keys: "Esquerda e direita a movem, mais longe com Shift; Page Up e Page Down, pela duração dela; Home e End, até as pontas. I e O definem o início e o fim no ponteiro, ou onde a reprodução está. Espaço reproduz a parte.",
	edits: {
		label: "Fades, volume, silêncio",
		fadeIn: "Fade-in",
		fadeOut: "Fade-out",
		volume: "Volume",
		before: "Silêncio antes",
		after: "Silêncio depois",
		apply: "Aplicar a esta parte",
		help: "Salva a parte como um novo arquivo WAV para esta execução. Seu arquivo não muda."
	}
};
// web/src/words/pt-BR/estimates.ts
var estimates = {
	about: (time) => `cerca de ${time}`,
	between: (from, to) => `${from} – ${to}`,
	secondsBetween: (from, to) => `${from}–${to} s`,
	minutesBetween: (from, to) => `${from}–${to} min`,
	seconds: (count) => `${count} s`,
	minutes: (count) => `${count} min`,
	hours: (count) => `${count} h`,
	over: (limit) => `mais de ${limit}`,
	none: "Ainda sem estimativa: ela virá da primeira execução neste computador.",
	open: "O modelo escolhe a duração, então o tempo pode variar.",
	memory: {
		failed: (size, seconds) => `${size} com ${seconds} s já esgotou a memória aqui.`,
		beyond: "Maior que tudo o que já coube na memória aqui.",
		try: (how) => `Tentar ${how}`
	}
};
// web/src/words/pt-BR/drafts.ts
var drafts = {
	finishWith: (preset) => `Finalizar com ${preset}`,
	queued: "Na fila para finalizar. Acompanhe em Criar.",
	firstPassGone: "A primeira passagem do rascunho não está salva aqui",
	firstPassRepeats: "Finalizar a repete, então esta execução demora mais.",
	firstPassesGone: (drafts) => drafts === 1 ? "A primeira passagem de um rascunho não está salva aqui" : `As primeiras passagens de ${drafts} rascunhos não estão salvas aqui`,
	firstPassesRepeat: "Finalizar as repete, então estas execuções demoram mais.",
	saved: (drafts, size) => `Primeiras passagens de ${drafts === 1 ? "1 rascunho" : `${drafts} rascunhos`}: ${size}`,
	clear: "Limpar",
	clearHelp: "Os rascunhos ficam; Finalizar então repete a primeira passagem. Os favoritos mantêm a sua.",
	cleared: "Limpo. Só os favoritos e as execuções em andamento mantêm sua primeira passagem.",
	keep: {
		title: "Rascunhos",
		days: "Manter primeiras passagens",
		dayCount: (days) => days === 1 ? "1 dia" : `${days} dias`,
		daysHelp: "Finalizar parte delas. Os favoritos mantêm a sua.",
		size: "No máximo",
		sizeHelp: "As mais antigas saem primeiro. Um rascunho de 5 segundos ocupa cerca de 2 MB."
	}
};
// web/src/words/pt-BR/alone.ts
var alone = {
	title: "Parear este dispositivo",
	how: "No computador que executa o ComfyUI, abra Configurações no LTX AIO e escolha “Mostrar um código” em “Celular e tablet”.",
	code: "Código",
	pair: "Parear",
	pairing: "Pareando…",
	noCookie: "O navegador não guardou o pareamento. Permita cookies para esta página e tente novamente.",
	off: "Esta página está desativada.",
	offRemedy: "Ative-a nas Configurações do LTX AIO, no computador que executa o ComfyUI.",
	users: "Este ComfyUI tem vários usuários.",
	usersRemedy: "Abra uma vez a página do ComfyUI neste navegador, escolha um usuário ali e volte.",
	usersPair: "Pareie este dispositivo com um código mostrado pelo seu usuário em Configurações.",
	again: "Tentar novamente",
	settings: {
		title: "Celular e tablet",
		turn: "Página para celulares e tablets",
		turnHelp: "Só este painel, em uma página própria, para os dispositivos da sua rede. Cada dispositivo é pareado uma vez, com um código.",
		opens: "O código só protege esta página e as solicitações do painel a partir dela. O ComfyUI não tem login: se for iniciado com --listen, qualquer pessoa na sua rede pode abrir o próprio ComfyUI, sem código.",
		on: "A página para celulares e tablets está ativada.",
		off: "A página para celulares e tablets está desativada.",
		notHere: "Você pode mudar isso no computador que executa o ComfyUI, em localhost.",
		noAddress: "Nenhum endereço encontrado na sua rede. Se o ComfyUI foi iniciado sem --listen, ele só responde a este computador: inicie-o com --listen. Se não, abra o endereço deste computador seguido de /ltx_aio/app.",
		addresses: "Endereço para o celular",
		code: "Código",
		codeHelp: (minutes) => minutes === 1 ? "Pareia um dispositivo. Válido por mais um minuto." : `Pareia um dispositivo. Válido por mais ${minutes} minutos.`,
		showCode: "Mostrar um código",
		anotherCode: "Mostrar outro código",
		paired: "Dispositivos pareados",
		unnamed: "Dispositivo",
		since: (date) => `desde ${date}`,
		forget: (name) => `Esquecer ${name}`,
		forgetAll: "Esquecer todos"
	}
};
// web/src/words/pt-BR/engines.ts
var engines = {
	runOn: "Executar em",
	here: "Este ComfyUI",
	freest: "O menos ocupado",
	title: "Outros motores",
	help: "As execuções também podem ser feitas em outros computadores. O dono deste servidor os lista em um arquivo.",
	how: "Para adicionar um, veja docs/engines.md na pasta do LTX AIO.",
	again: "Verificar de novo",
	line: (name, state) => `${name}: ${state}`,
	ready: "pronto",
	readyPaid: "pronto, pago",
	asking: "verificando…",
	away: "sem conexão",
	old: (version) => `ComfyUI ${version} é antigo demais`,
	lacks: (thing) => `falta ${thing}`,
	lacksFiles: (files) => files === 1 ? "falta 1 arquivo" : `faltam ${files} arquivos`,
	costs: (name) => `Cada execução em ${name} custa dinheiro, e os prompts, as entradas e os vídeos saem deste computador.`,
	agree: "Executar ali",
	disagree: "Cancelar",
	at: (name) => `em ${name}`,
	madeOn: "Feito em",
	waitsFor: (name) => `aguardando ${name}`,
	runHere: "Executar neste ComfyUI",
	stays: {
		draft: "Executa neste ComfyUI, que tem a primeira passagem do rascunho.",
		videos: "Executa neste ComfyUI, que tem os vídeos."
	}
};
var engineProblems = {
	engine_lacks: (v) => [`Falta em ${v.name}: ${v.things}.`, "Instale ali e verifique de novo em Configurações, ou execute neste ComfyUI."],
	engine_old: (v) => [`O ComfyUI ${v.version} de ${v.name} é antigo demais para ${v.of}.`, `Atualize-o ali para ${v.since} ou posterior, ou execute neste ComfyUI.`]
};
// web/src/words/pt-BR/extending.ts
var extending = {
	direction: "Adicionar",
	directions: {
		after: {
			label: "Após o fim",
			hint: "A parte nova segue o último quadro"
		},
		before: {
			label: "Antes do início",
			hint: "A parte nova leva ao primeiro quadro"
		}
	},
	context: "Contexto",
	contextHelp: "Quanto do vídeo o modelo vê e ouve de novo para continuar seu movimento e seu som.",
	contextFrames: (frames, seconds) => `${frames} quadros, ${seconds} s`,
	contextOnly: (frames) => `${frames} quadros`,
	saves: "Salvar",
	whole: "O vídeo inteiro",
	new: "Só a parte nova"
};
var extendingProblems = {
	video_unknown: (v) => [`O número de quadros de ${bare(v.name)} é desconhecido.`, "Instale o backend do LTX AIO, que os conta."],
	video_too_short_to_extend: (v) => [`O vídeo tem ${v.frames} ${v.frames === 1 ? "quadro" : "quadros"}; são necessários pelo menos ${v.min} para continuar seu movimento.`, "Escolha um vídeo mais longo, ou use o último quadro dele em Imagem para vídeo."],
	video_size_odd: (v) => [`${bare(v.name)} tem ${v.width}×${v.height}: o ComfyUI não consegue salvar um vídeo com lados ímpares.`, "Recorte-o em um pixel, para que os dois lados sejam pares."],
	video_large: (v) => [`O ComfyUI precisa de cerca de ${decimal(v.gigabytes, 0)} GB de RAM para juntar ${v.frames} quadros de ${v.width}×${v.height}.`, "Se faltar memória, corte o vídeo aos últimos segundos, ou salve só a parte nova."],
	video_too_large: (v) => [`O ComfyUI precisaria de ${decimal(v.gigabytes, 0)} GB de RAM para juntar ${v.frames} quadros de ${v.width}×${v.height}.`, "Antes, corte o vídeo aos últimos segundos."],
	context_other: (v) => [`O contexto é de ${v.context} quadros em vez de ${v.asked}: o modelo usa 9, 17, 25 e assim por diante, conforme o vídeo tiver.`, "Deixe assim, ou escolha outro contexto."],
	sound_not_joined: (v) => [`${bare(v.name)} tem ${v.channels} canais de áudio; o som gerado só pode ser unido a mono e estéreo.`, "Antes, mixe para estéreo."]
};
// web/src/words/pt-BR/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "está ausente";
		case "dangling": return "é um link para um arquivo ausente";
		case "empty": return "está vazio";
		case "header": return "seu cabeçalho não pode ser lido";
		case "size": return "está incompleto";
		case "magic": return "não é um arquivo GGUF";
		case "random": return "contém números aleatórios, feitos para medir";
		default: return "não pode ser lido";
	}
} };
// web/src/words/pt-BR/files.ts
var kinds = {
	checkpoint: "um checkpoint",
	transformer: "um transformer",
	textEncoder: "um codificador de texto",
	textProjection: "uma projeção de texto",
	videoVae: "um VAE de vídeo",
	audioVae: "um VAE de áudio",
	upscaler: "um upscaler",
	durationHead: "um cabeçote de duração",
	lora: "um LoRA",
	icLora: "um IC-LoRA",
	distilledLora: "um LoRA de destilação",
	textEncoderLora: "um LoRA para codificadores de texto"
};
var files$2 = {
	label: "Arquivos de modelo",
	model: "Modelo",
	kindOf: (kind) => kinds[kind] ?? "outro tipo de arquivo",
	upscaler: (axis, factor) => axis === "time" ? "um upscaler da taxa de quadros" : `um upscaler ×${factor}`,
	generation: (name) => `LTX-${name}`,
	missing: "Ausente",
	fits: {
		vram: "Cabe na VRAM.",
		ram: "Maior que a VRAM: uma parte fica na RAM, o que é mais lento.",
		neither: "Maior que a VRAM e a RAM juntas.",
		nvfp4: "nvfp4 precisa de uma placa RTX 50 e do PyTorch para CUDA 13.",
		apple: "As GPUs da Apple não aceitam esta precisão."
	},
	use: (file) => `Usar ${file}`,
	switchOff: (file) => `Desativar ${file}`,
	useAutomatic: "Usar o arquivo automático",
	useIt: "Usar",
	inUse: "Em uso"
};
// web/src/words/pt-BR/footer.ts
var footer = {
	generate: (count) => count > 1 ? `Gerar × ${count}` : "Gerar",
	sending: "Enviando…",
	control: "Ctrl",
	waiting: (count) => count > 1 ? `${count} vídeos começam quando os arquivos estiverem prontos.` : "Começa quando os arquivos estiverem prontos.",
	dontGenerate: "Não gerar",
	files: {
		label: "Arquivos de modelo",
		download: "Baixar o que falta",
		count: (files) => files === 1 ? "1 arquivo" : `${files} arquivos`,
		atLeast: (size) => `pelo menos ${size}`,
		free: (size) => `${size} livres`,
		noRoom: "Não há espaço em disco suficiente.",
		makeRoom: (size) => `Libere ${size}, ou escolha uma pasta em outro disco.`,
		which: (files) => files === 1 ? "Arquivo e pasta" : "Arquivos e pastas",
		byHand: (files) => `${files === 1 ? "Falta um arquivo de modelo" : `Faltam ${files} arquivos de modelo`}. No computador que executa o ComfyUI, abra um terminal na pasta que contém a do ComfyUI e execute:`,
		noShim: "Os downloads não estão disponíveis: o backend do LTX AIO não responde."
	}
};
// web/src/words/pt-BR/form.ts
var form = {
	mode: "Modo",
	family: "Modelo",
	familyFrom: (version) => `a partir do ComfyUI ${version}`,
	media: {
		optional: "opcional",
		replace: (file) => `Substituir ${file}`,
		remove: (file) => `Remover ${file}`,
		picker: (input) => `Arquivo para ${input}`,
		give: "Solte, cole ou escolha",
		upTo: (megabytes) => `Até ${megabytes} MB.`,
		upload: (file) => `Enviando ${file}`,
		cancelUpload: "Cancelar o envio",
		dismiss: "Dispensar",
		keeps: (file) => `Ainda usando ${file}.`,
		ofResult: {
			last: "Usar último quadro",
			first: "Usar primeiro quadro",
			audio: "Usar o som dele",
			video: "Usar o resultado"
		},
		ofResultHint: "Do resultado no visualizador",
		startAt: "Iniciar em",
		withSound: "com som",
		noSound: "sem som",
		noPreview: "Sem prévia: este navegador não consegue mostrar o arquivo, ou ele não está mais na pasta de entrada do ComfyUI.",
		noPicture: "Não é uma imagem que este navegador consiga abrir."
	},
	placing: {
		label: (file) => `Opções para ${file}`,
		where: (file) => `Onde colocar ${file}?`,
		made: (file) => `${file} foi feito com o LTX AIO.`,
		notMade: (file) => `${file} não foi feito com o LTX AIO.`,
		nothing: (file) => `${file} não é um arquivo de imagem, áudio ou vídeo.`,
		useSettings: "Usar os ajustes dele",
		useAs: "Usar como:",
		orUseAs: "Ou usar como:",
		place: (input, mode) => `${input} (${mode})`,
		pick: "Usar ajustes de um vídeo…"
	},
	undo: {
		label: "Última mudança no formulário",
		run: "Com os ajustes da execução.",
		runChanged: "Os ajustes da execução, editados depois.",
		videoChanged: (file) => `Ajustes de ${file}, editados depois.`,
		undone: "A mudança foi desfeita.",
		prompts: {
			take: "O prompt melhorado substituiu o seu.",
			earlier: "Um prompt anterior substituiu o seu.",
			sample: "Um exemplo substituiu o seu prompt.",
			pattern: "Seu prompt tem a forma que o LoRA conhece.",
			tool: "Suas palavras estão no prompt da ferramenta."
		},
		promptsChanged: {
			take: "O prompt melhorado substituiu o seu, editado depois.",
			earlier: "Um prompt anterior substituiu o seu, editado depois.",
			sample: "Um exemplo substituiu o seu prompt, editado depois.",
			pattern: "Seu prompt tem a forma que o LoRA conhece, editado depois.",
			tool: "Suas palavras estão no prompt da ferramenta, editado depois."
		},
		slot: (file, before) => `${file} substituiu ${before}.`,
		undo: "Desfazer",
		forward: "Refazer",
		redo: "Usar os ajustes de novo",
		last: (what) => `Desfazer: ${what}`
	},
	prompt: {
		label: "Prompt",
		placeholder: "Descreva a ação, o visual e o som",
		negative: "Prompt negativo",
		changed: "editado",
		unwanted: "O que não deve aparecer no vídeo",
		reset: "Redefinir",
		idle: (preset, uses) => `Sem efeito com “${preset}”, que não usa orientação CFG. “${uses}” o usa.`,
		idleHere: (mode) => `Sem efeito aqui: “${mode}” não usa orientação CFG.`
	},
	preset: "Predefinição",
	size: {
		label: "Tamanho",
		scale: "Escala",
		width: "Largura",
		height: "Altura",
		asPicture: "Como a imagem",
		asVideo: "Como o vídeo",
		custom: "Personalizado",
		ratioDiffers: "Outra proporção",
		crop: "Cortar",
		pad: "Ajustar com faixas"
	},
	length: {
		label: "Duração",
		added: "Adicionar",
		frameRate: "Quadros/s",
		auto: "auto",
		autoIs: (seconds) => `auto: ${seconds}`,
		byModel: "Duração escolhida pelo modelo",
		maxLength: "No máximo"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames} quadros a ${fps} fps, ${seconds} s · ${size}`,
		upTo: (frames) => `até ${frames}`,
		finished: (size) => `finalizado em ${size}`,
		unsettled: "→ tamanho e duração ainda não definidos"
	},
	machine: {
		change: "Alterar",
		what: "os ajustes para este computador"
	},
	seed: {
		label: "Semente",
		roll: "Sortear outra semente",
		keep: "Manter esta semente",
		variations: "Variações",
		list: "Lista…"
	},
	loras: {
		label: "LoRAs",
		inUse: (count) => `LoRAs (${count})`,
		unnamed: "este LoRA",
		add: "Adicionar um LoRA",
		library: "Biblioteca de LoRAs",
		search: "Buscar LoRAs",
		close: "Fechar a biblioteca de LoRAs",
		group: "Tipo de LoRA",
		all: "Todos",
		addOne: "Adicionar",
		remove: (file) => `Remover ${file}`,
		use: (file) => `Usar ${file}`,
		strength: (file) => `Força de ${file}`,
		strengthSecond: (file) => `Força de ${file} na segunda passagem`,
		both: "Força",
		firstPass: "1ª passagem",
		secondPass: "2ª passagem",
		apart: "Ajustar cada uma",
		alike: "Igual nas duas",
		trigger: (words) => `Gatilho: ${words}`,
		base: (model) => `Para ${model}`,
		addTrigger: (words) => `Adicionar “${words}” ao prompt`,
		addFirst: (words) => `Pôr “${words}” no início do prompt`,
		pattern: (prompt) => `Padrão de prompt: ${prompt}`,
		addPattern: "Usar este padrão",
		patternTakes: (place) => `Põe seu prompt em {${place}}; Desfazer o restaura.`,
		fillPlace: (place) => `Preencher {${place}}`,
		hasPattern: "O prompt segue este padrão.",
		sayIt: (phrase) => `Dizer: ${phrase}`,
		experimental: (generation, family) => `Feito para ${generation}, experimental com ${family}. Descrever isso no prompt pode funcionar melhor.`,
		another: (generation, family) => `Feito para ${generation}, não para ${family}.`,
		unfit: (family) => `Não é um LoRA para ${family}.`,
		advised: (strength) => `Força recomendada: ${decimal(strength, 2)}`,
		compare: (videos) => `Comparar ${videos} forças`,
		compares: (strengths) => `Põe na fila um vídeo para cada força (${strengths}), todos com a mesma semente.`,
		notReady: "Disponível quando o formulário estiver completo: Gerar diz o que falta.",
		groups: {
			camera: "Câmera",
			style: "Estilo",
			detail: "Detalhe",
			control: "Controle",
			own: "Meus arquivos"
		},
		hasTrigger: (words) => `“${words}” está no prompt.`,
		none: "Nenhum LoRA encontrado. Coloque os arquivos LoRA em ComfyUI/models/loras."
	},
	advanced: {
		label: "Avançado",
		set: (settings) => settings === 1 ? "1 ajuste alterado" : `${settings} ajustes alterados`,
		control: "Manter do vídeo",
		controls: {
			canny: {
				label: "Contornos",
				hint: "Os contornos do vídeo (Canny)"
			},
			depth: {
				label: "Profundidade",
				hint: "A que distância está cada coisa"
			},
			pose: {
				label: "Pose",
				hint: "Como as pessoas se movem"
			},
			none: {
				label: "Tudo",
				hint: "O próprio vídeo guia a execução"
			}
		},
		sound: "Som",
		sounds: {
			source: "Do vídeo",
			generated: "Gerado"
		},
		noiseBed: "Ruído leve sob a voz",
		noiseBedHelp: "Só o modelo o ouve; o vídeo recebe o som limpo. Experimente quando os lábios não se mexerem.",
		strengths: {
			toolStrength: "Força da ferramenta",
			controlStrength: "Força do controle",
			imageStrength: "Força da imagem",
			guideStrength: "Força da guia"
		},
		slider: (label) => `${label}, controle deslizante`,
		reset: "Redefinir",
		resets: (label, value) => `${label} para ${value}`,
		steps: "Passos",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `Prende a boca e o movimento ao som. Comece com ${start}; ${off} desativa. A primeira passagem chama o modelo uma vez a mais por passo.`,
			detailGuidance: (start, off) => `Para mais detalhe e um movimento mais estável. Comece com ${start}; ${off} desativa. A primeira passagem chama o modelo uma vez a mais por passo.`,
			only: (presets) => `Só com “${presets}”.`,
			needs: (version) => `Precisa do ComfyUI ${version} ou posterior.`,
			lacks: "Este ComfyUI não tem o nó necessário."
		},
		unguided: (preset, uses) => `Fixo com “${preset}”, que usa passos destilados sem orientação CFG. “${uses}” os usa.`,
		loader: "Arquivos de modelo",
		automatic: "Automático",
		automaticIs: (comesTo) => `Automático: ${comesTo}`,
		lowVram: "Pouca VRAM",
		lowVramHelp: (scale) => `Executa o codificador de texto na CPU, decodifica em blocos pequenos e limita os vídeos a ${scale}: mais lento, mas cabe em placas menores.`,
		on: "Sim",
		off: "Não",
		comesTo: {
			on: "sim",
			off: "não"
		}
	}
};
// web/src/words/pt-BR/health.ts
var health = {
	title: "Estado deste ComfyUI",
	check: "Verificar este ComfyUI",
	checkHelp: "Verifica versões, nós, arquivos de modelo, disco e memória, e sugere opções de inicialização.",
	back: "Voltar a Configurações",
	recheck: "Verificar de novo",
	checking: "Verificando…",
	copyAll: "Copiar tudo",
	copyHelp: "Copia um relatório em inglês, sem caminhos privados, para dar a quem ajuda você.",
	copied: "Relatório copiado",
	copiedDetail: "Cole-o onde for pedir ajuda.",
	notCopied: "O navegador não permitiu copiar",
	notCopiedDetail: "Selecione o texto e copie você mesmo.",
	mark: {
		ok: "ok",
		warning: "aviso",
		fault: "problema"
	},
	verdict: {
		ok: "Tudo certo.",
		warning: (count) => count === 1 ? "Funciona, com um aviso." : `Funciona, com ${count} avisos.`,
		fault: (count) => count === 1 ? "Há um problema a resolver." : `Há ${count} problemas a resolver.`
	},
	areas: {
		versions: "Versões",
		nodes: "Nós",
		models: "Arquivos de modelo",
		disk: "Disco",
		memory: "Memória",
		flags: "Opções de inicialização"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "O frontend do ComfyUI",
		python: "Python",
		torch: "PyTorch"
	},
	down: "O ComfyUI não responde.",
	startIt: "Reinicie-o, ou veja o console dele.",
	again: "Tentar novamente",
	versionUnknown: (name) => `${name} não informa a versão.`,
	tooOld: (min, name) => `Muito antigo: atualize ${name} para ${min} ou posterior.`,
	shimAbsent: "O backend do LTX AIO não responde: downloads e verificação de arquivos não estão disponíveis.",
	shimRemedy: "Reinicie o ComfyUI e procure por LTX AIO no console dele.",
	nodesFine: (classes, modes) => `Os ${classes} nós usados pelos ${modes} modos estão instalados, com as entradas necessárias.`,
	otherNeeds: (family, version) => `${family} precisa do ComfyUI ${version} ou posterior.`,
	otherFine: (family, nodes) => `Os ${nodes} nós usados por ${family} estão instalados.`,
	neededBy: (modes) => `Necessário para ${modes}.`,
	inputGone: (input, node) => `${node} não tem mais a entrada ${input} neste ComfyUI: as execuções a omitem.`,
	inputUnknown: (input, node) => `${node} exige neste ComfyUI a entrada ${input}, que o LTX AIO não conhece.`,
	updateUs: "Atualize o LTX AIO no ComfyUI Manager.",
	modelsFine: (mode, count) => count === 1 ? `O único arquivo de que “${mode}” precisa está instalado.` : `Os ${count} arquivos de que “${mode}” precisa estão instalados.`,
	missing: (mode, count, amount, atLeast) => `${count === 1 ? "Falta 1 arquivo" : `Faltam ${count} arquivos`} para “${mode}”: ${atLeast ? "pelo menos " : ""}${amount}.`,
	byHand: "Em Criar estão os comandos para baixá-los.",
	download: "Baixar",
	broken: (file) => `${file} está danificado.`,
	brokenRemedy: "Remova-o em Modelos e baixe de novo.",
	fileMissing: (file) => `Falta o arquivo que você escolheu, ${file}.`,
	putInto: (folder) => `Coloque-o em ComfyUI/models/${folder}, ou escolha outro em Avançado.`,
	showModels: "Mostrar Modelos",
	disk: (free, labels, more) => `${free} livres para ${labels}${more > 0 ? ` e mais ${more} ${more === 1 ? "pasta" : "pastas"}` : ""}.`,
	noRoom: (lacking) => `Não há espaço para os arquivos que faltam: libere ${lacking}.`,
	littleRoom: "É pouco: as execuções também gravam arquivos temporários.",
	locked: (label) => `O ComfyUI não consegue gravar em ${label}.`,
	lockedRemedy: "Não é possível baixar para lá. Mude as permissões, ou escolha outra pasta em Modelos.",
	machineUnknown: "O ComfyUI ainda não informou o hardware.",
	card: (name, all, free) => `${name}: ${all}, ${free} livres.`,
	memory: (all, free) => `RAM: ${all}, ${free} livres.`,
	noCard: "Sem placa de vídeo: o ComfyUI usa a CPU.",
	noCardRemedy: "As execuções funcionam, mas demoram muito.",
	littleMemory: "É pouco: feche outros programas.",
	unload: "Descarregar modelos",
	cramped: (room) => `A VRAM e a RAM juntas não chegam aos ${room} GB de que um checkpoint precisa: escolha um GGUF em Avançado.`,
	startedWith: (flag) => `O ComfyUI foi iniciado com ${flag}.`,
	leaveOut: "Remova-a.",
	flagsFine: (flags) => flags === "" ? "Nenhuma opção problemática." : `${flags}: sem problemas.`,
	flagsUnknown: "O ComfyUI não informa suas opções de inicialização.",
	command: "Iniciar o ComfyUI com",
	commandHelp: "Adicione-as às opções que você já usa. No ComfyUI Desktop: Configurações, Configuração do Servidor. Com comfy-cli: depois de “comfy launch --”.",
	commandNone: "Este computador não precisa de opções: os padrões do ComfyUI servem.",
	copyCommand: "Copiar comando",
	commandCopied: "Comando copiado",
	commandCopiedDetail: "Feche o ComfyUI e inicie-o com este comando.",
	alreadySet: "já em uso",
	flags: {
		cpu: "Sem placa de vídeo, o ComfyUI só inicia com isto.",
		reserve: (vram) => `A placa tem ${vram} GB. Isto deixa uma parte para a tela e outros programas, para que as execuções não falhem no fim (estimado).`,
		lowVram: "Este computador não tem VRAM dinâmica: isto mantém os codificadores de texto fora da placa.",
		pinned: (ram) => `${ram} GB de RAM: o ComfyUI fixaria até 90% dela (pinned memory), e o sistema não pode mover para o disco a memória fixada.`,
		amdPinned: "Em placas AMD, o LTX pode travar ao carregar com memória fixada (relatado por outros).",
		amdOffload: "Também relatado em placas AMD quando pesos são movidos enquanto outros estão em uso.",
		uploads: (limit) => `Os envios estão limitados a ${limit} MB; vídeos para Transferência de estilo costumam ser maiores.`
	},
	harm: {
		allOnCard: (family) => `Mantém todos os modelos na placa, que é pequena demais para ${family}, e desativa a VRAM dinâmica.`,
		noDynamic: "Desativa a VRAM dinâmica, com a qual modelos maiores que a placa funcionam bem.",
		reload: "Os modelos são descarregados após cada execução e carregados de novo para a próxima.",
		noCache: "Finalizar e Outra semente repetem tudo, porque nada fica em cache entre as execuções.",
		noMetadata: "Os ajustes não são salvos nos vídeos, então você não pode soltar um vídeo no painel para reutilizá-los.",
		cpuVae: "Decodificar na CPU leva minutos.",
		wide: "Os pesos precisam de duas a quatro vezes mais memória."
	}
};
// web/src/words/pt-BR/history.ts
var history = {
	label: "Histórico",
	search: "Buscar em prompts, nomes de arquivo e sementes",
	searchHint: "Prompts, arquivos, sementes",
	filters: "Filtros",
	filtersSet: (count) => count === 1 ? "1 filtro ativo" : `${count} filtros ativos`,
	favouritesOnly: "Só favoritos",
	mode: "Modo",
	allModes: "Todos os modos",
	allFamilies: "Todos os modelos",
	preset: "Predefinição",
	allPresets: "Predefinições",
	state: "Resultado",
	allStates: "Todas as execuções",
	states: {
		completed: "Vídeos",
		failed: "Falharam",
		cancelled: "Canceladas"
	},
	order: "Ordem",
	orders: {
		newest: "Mais recentes",
		oldest: "Mais antigas",
		longest: "Mais longas",
		slowest: "Mais lentas"
	},
	from: "De",
	to: "Até",
	firstDay: "Criadas neste dia ou depois",
	lastDay: "Criadas neste dia ou antes",
	count: (shown, all) => {
		if (shown < all) return `${shown} de ${all} execuções`;
		return all === 1 ? "1 execução" : `${all} execuções`;
	},
	countVideos: (shown, all) => {
		if (shown < all) return `${shown} de ${all} vídeos`;
		return all === 1 ? "1 vídeo" : `${all} vídeos`;
	},
	clear: "Limpar",
	clears: "Mostrar todos os vídeos, os mais recentes primeiro",
	others: (failed, cancelled) => [...failed > 0 ? [failed === 1 ? "1 falhou" : `${failed} falharam`] : [], ...cancelled > 0 ? [cancelled === 1 ? "1 cancelada" : `${cancelled} canceladas`] : []].join(", "),
	showOthers: "Mostrar",
	runs: "Execuções",
	empty: "Seus vídeos ficam guardados aqui.",
	noneLike: "Nenhuma execução corresponde.",
	noVideos: "Ainda não há vídeos.",
	batch: (count) => count === 1 ? "1 execução" : `${count} execuções`,
	backToAll: "Voltar a todas as execuções",
	older: "Carregar anteriores",
	noneOlder: "Não há execuções anteriores.",
	olderUnreachable: "Não foi possível carregar as execuções anteriores: o ComfyUI não responde.",
	tryAgain: "Tentar novamente",
	dropHint: "Solte um vídeo feito com o LTX AIO, neste ou em outro computador, para usar os ajustes dele.",
	favourite: "Favorito",
	seed: (seed) => `semente ${seed}`,
	seconds: (seconds) => `${seconds} s`,
	noPicture: "Sem prévia",
	fileGone: "Arquivo ausente",
	failed: "Falhou",
	cancelled: "Cancelada",
	notYet: "Ainda não terminou",
	run: "Execução",
	back: "Voltar a todas as execuções",
	remove: "Excluir do histórico; o arquivo fica",
	videoOf: (mode) => `Vídeo: ${mode}`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("pt-BR", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "Na fila com outra semente. Acompanhe em Criar.",
	removed: "Excluído.",
	removedFileStays: "Excluído do histórico. O arquivo fica.",
	undo: "Desfazer",
	removeFile: "Excluir também o arquivo",
	close: "Fechar",
	imported: "Ajustes de um vídeo",
	importedInForm: (file) => `Com os ajustes de ${file}.`
};
// web/src/words/pt-BR/inputs.ts
var inputs = {
	firstFrame: {
		label: "Imagem inicial",
		hint: "O vídeo começa com esta imagem."
	},
	lastFrame: {
		label: "Imagem final",
		hint: "O vídeo termina com esta imagem."
	},
	portrait: {
		label: "Retrato",
		hint: "A pessoa que fala ou canta."
	},
	styleImage: {
		label: "Imagem de estilo",
		hint: "Opcional: o primeiro quadro no novo estilo."
	},
	sound: {
		label: "Áudio",
		hint: "Música ou fala, usada sem mudanças."
	},
	speech: {
		label: "Fala",
		hint: "O que o retrato diz ou canta, usado sem mudanças."
	},
	voice: {
		label: "Amostra de voz",
		hint: "Cinco segundos de fala com a voz desejada."
	},
	video: {
		label: "Vídeo",
		hint: "Fornece o movimento."
	},
	treated: {
		label: "Vídeo",
		hint: "O que a ferramenta trata; o som fica como está."
	},
	retaken: {
		label: "Vídeo",
		hint: "Fica como está fora do trecho."
	},
	extended: {
		label: "Vídeo",
		hint: "Fica como está; a parte nova o continua."
	}
};
// web/src/words/pt-BR/jobs.ts
var jobs = {
	runs: "Execuções",
	cancelsOnlyOurs: "As execuções de outras pessoas não são afetadas",
	run: {
		cancel: "Cancelar esta execução",
		preview: "Prévia desta execução",
		progress: "Progresso desta execução",
		cancelling: "Cancelando…",
		sending: "Enviando…",
		kept: "Salva; será enviada quando o ComfyUI responder",
		notSent: "Ainda não enviada: o ComfyUI não recebeu esta execução. Tentando de novo…",
		send: "Enviar agora",
		place: (place, of) => `${place}ª de ${of}`,
		stage: (name, reached, stages) => `${name} · ${reached} de ${stages}`,
		step: (step, steps) => `passo ${step} de ${steps}`,
		elapsed: (time) => `há ${time}`,
		left: (time) => `faltam cerca de ${time}`,
		late: "mais que o previsto",
		almostDone: "quase pronto"
	},
	loading: {
		sized: (size) => `Primeiro, carrega um modelo de cerca de ${size} GB.`,
		models: "Primeiro, carrega modelos grandes.",
		onlyOnce: "Só é lento na primeira vez.",
		slowOnce: "só é lento na primeira vez",
		now: (doing) => `Agora: ${doing}.`,
		reads: {
			checkpoint: "carregando o checkpoint",
			transformer: "carregando o transformer",
			textEncoder: "carregando o codificador de texto",
			audioVae: "carregando o VAE de áudio",
			videoVae: "carregando o VAE de vídeo",
			lora: "carregando um LoRA",
			upscaler: "carregando o upscaler",
			durationHead: "carregando o cabeçote de duração",
			depth: "carregando o modelo de profundidade",
			pose: "carregando o modelo de poses",
			smoother: "carregando o modelo de interpolação",
			enlarger: "carregando o modelo de ampliação",
			prompt: "codificando o prompt",
			firstStep: "movendo o modelo para o dispositivo para o primeiro passo"
		}
	},
	news: {
		ready: "O vídeo está pronto. Mostrar",
		failed: "Uma execução falhou. Ver por quê"
	},
	results: {
		label: "Resultados",
		none: "Seus vídeos aparecerão aqui.",
		older: (runs) => `Mais ${runs} no histórico`,
		cancelled: (prompt) => `Cancelada: ${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [cancelled === 1 ? "1 cancelada" : `${cancelled} canceladas`] : [], ...failed > 0 ? [failed === 1 ? "1 falhou" : `${failed} falharam`] : []].join(", "),
		show: "Mostrar",
		again: "Tentar novamente",
		hide: "Ocultar aqui"
	},
	result: {
		frames: (frames) => frames === 1 ? "1 quadro" : `${frames} quadros`,
		seed: (seed) => `semente ${seed}`,
		gone: "Falta o arquivo.",
		use: "Usar ajustes"
	},
	failure: {
		stage: (name) => `Falhou na etapa “${name}”.`,
		hide: "Ocultar aqui; continua no histórico"
	}
};
// web/src/words/pt-BR/keyframes.ts
var keyframes = {
	label: "Quadros-chave",
	add: "Adicionar imagens ou vídeos",
	full: (max) => `${max} quadros-chave é o máximo.`,
	picker: "Escolher imagens ou vídeos como quadros-chave",
	keys: "Esquerda e direita o movem um quadro, com Shift dez; um clipe vai para o próximo lugar possível. Home e End o movem para o primeiro ou o último quadro livre. Para cima e para baixo escolhem outro. Delete o remove, Ctrl+D o duplica.",
	first: "Imagem inicial",
	last: "Imagem final",
	at: (seconds) => `Quadro-chave em ${seconds} s`,
	clipAt: (seconds) => `Clipe em ${seconds} s`,
	place: (seconds, frame, of) => `${seconds} s, quadro ${frame} de ${of}`,
	clipPlace: (from, to, frame, last, of) => `${from}–${to} s, quadros ${frame} a ${last} de ${of}`,
	time: "Tempo",
	strength: "Força",
	strengthOf: (input) => `${input}: força`,
	snapped: (seconds, frame) => `→ quadro ${frame}, ${seconds} s`,
	clipSnapped: (from, to, frame, last) => `→ quadros ${frame} a ${last}, ${from}–${to} s`,
	start: "Vídeo desde",
	length: "Duração",
	swap: "Trocar com o próximo",
	duplicate: "Duplicar",
	remove: "Remover",
	done: {
		added: (what) => `${what} é mais um quadro-chave.`,
		removed: (what) => `${what} não é mais um quadro-chave.`,
		moved: (what) => `Movido: ${what}.`,
		swapped: (what) => `Trocado de lugar: ${what}.`,
		duplicated: (what) => `Duplicado: ${what}.`
	},
	sending: (name, percent) => `${name}: ${percent}%`,
	dismiss: "Dispensar",
	longer: (seconds) => `Alongar para ${decimal(seconds)} s`,
	moveTo: (seconds) => `Mover para ${decimal(seconds, 2)} s`,
	shortenTo: (seconds) => `Encurtar para ${decimal(seconds, 2)} s`,
	fromSecond: (seconds) => `Iniciar em ${decimal(seconds, 1)} s do vídeo`,
	fromStart: "Iniciar em 0 s do vídeo"
};
var keyframeProblems = {
	keys_missing: () => ["Ainda não há nenhuma imagem.", "Adicione uma imagem inicial, uma final ou um quadro-chave entre elas."],
	keys_too_many: (v) => [`Há ${v.count} quadros-chave; ${v.max} é o máximo.`, `Remova ${v.count - v.max}.`],
	key_out_of_range: (v) => [`${bare(v.name)} está em ${decimal(v.at, 2)} s, mas o último quadro está em ${decimal(v.end, 2)} s.`, "Mova-o, ou deixe o vídeo mais longo."],
	keys_collide: (v) => [`${bare(v.name)} cai no mesmo quadro que outra imagem, em ${decimal(v.at, 2)} s.`, "Mova um dos dois um quadro ou mais."],
	clip_out_of_range: (v) => [`${bare(v.name)} vai de ${decimal(v.at, 2)} a ${decimal(v.to, 2)} s, mas o último quadro está em ${decimal(v.end, 2)} s.`, "Mova ou encurte o clipe, ou deixe o vídeo mais longo."],
	keys_overlap: (v) => [`${bare(v.name)} e ${bare(v.other)} se sobrepõem em ${decimal(v.at, 2)} s.`, "Mova um dos dois, ou encurte o clipe."],
	clip_past_end: (v) => [`O clipe vai de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, mas ${bare(v.name)} termina em ${decimal(v.end, 2)} s.`, "Inicie-o antes, ou encurte-o."]
};
// web/src/words/pt-BR/keys.ts
var keys = {
	title: "Atalhos de teclado",
	open: "Atalhos de teclado",
	close: "Fechar",
	everywhere: "Em todo o ComfyUI",
	everywhereHelp: "Para alterá-los, abra as Configurações do ComfyUI, Atalhos de Teclado, e busque “LTX AIO”.",
	inPanel: "Neste painel",
	onResult: "Em um resultado, no visualizador ou no histórico",
	onBatch: "Em um lote",
	inHistory: "No histórico",
	inPlayer: "No reprodutor",
	none: "sem atalho",
	and: "ou",
	commands: {
		togglePanel: "LTX AIO: abrir ou fechar o painel",
		generate: "LTX AIO: gerar",
		again: "LTX AIO: repetir a última execução com outra semente",
		cancel: "LTX AIO: cancelar a execução atual",
		nextTab: "LTX AIO: próxima aba do painel",
		previousTab: "LTX AIO: aba anterior do painel",
		keys: "LTX AIO: atalhos de teclado"
	},
	listed: {
		togglePanel: "Abrir ou fechar o painel",
		generate: "Gerar",
		again: "Repetir a última execução com outra semente",
		cancel: "Cancelar a execução atual",
		nextTab: "Próxima aba",
		previousTab: "Aba anterior",
		keys: "Mostrar esta lista"
	},
	panel: {
		generate: "Gerar, em Criar",
		arrows: "Mover-se entre abas, modos, predefinições e vídeos do histórico",
		ends: "Ir ao primeiro ou ao último",
		earlier: "Percorrer prompts anteriores a partir do prompt; no início dele, também sem Alt",
		paste: "Colar uma imagem, um áudio ou um vídeo no formulário",
		sheet: "Mostrar esta lista, a menos que você esteja digitando",
		escape: "Fechar uma lista aberta, ou esta"
	},
	result: {
		finish: "Finalizar um rascunho",
		newSeed: "Outra semente",
		goOn: "Estender",
		retake: "Refazer um trecho",
		useAs: "Usar como entrada",
		compare: "Comparar: em um resultado, depois em outro",
		favourite: "Adicionar aos favoritos, ou remover",
		hide: "Ocultar em Criar"
	},
	batch: {
		choose: "Escolher o vídeo 1, ou 2 a 9",
		go: "Ir a outro vídeo",
		show: "Mostrar no visualizador",
		finish: "Finalizar os rascunhos escolhidos, ou este",
		compare: "Comparar os dois escolhidos, ou este com outro",
		play: "Reproduzir ou pausar todos"
	},
	history: {
		choose: "Escolher uma execução, ou não",
		range: "Escolher todas no caminho",
		all: "Escolher todas as execuções",
		finish: "Finalizar os rascunhos escolhidos",
		compare: "Comparar as duas escolhidas",
		remove: "Excluir do histórico; os arquivos ficam",
		favourite: "Adicionar aos favoritos, ou remover",
		neighbours: "Execução anterior ou próxima, na página de uma",
		escape: "Não escolher nada; fechar uma execução ou um lote"
	},
	player: {
		play: "Reproduzir ou pausar",
		step: "Um quadro para trás ou para frente",
		second: "Um segundo para trás ou para frente",
		ends: "Ao primeiro ou último quadro",
		volume: "Diminuir ou aumentar o volume",
		mute: "Silenciar ou ativar o som",
		full: "Tela cheia"
	},
	names: {
		Control: "Ctrl",
		Alt: "Alt",
		Shift: "Shift",
		Enter: "Enter",
		Delete: "Delete",
		Backspace: "Backspace",
		Escape: "Esc",
		PageUp: "Page Up",
		PageDown: "Page Down",
		ArrowUp: "↑",
		ArrowDown: "↓",
		ArrowLeft: "←",
		ArrowRight: "→",
		Home: "Home",
		End: "End",
		Insert: "Insert",
		Tab: "Tab",
		" ": "Espaço"
	},
	queued: "Na fila",
	noSidebar: "O LTX AIO precisa do novo menu do ComfyUI",
	noSidebarRemedy: "Ative-o: Configurações → Menu → Usar novo menu → Superior.",
	waits: "Faltam arquivos de modelo",
	waitsRemedy: "A execução começa quando estiverem prontos. Baixe-os em Criar.",
	noRun: "Ainda não há execução para repetir",
	noRunRemedy: "Gere um vídeo primeiro.",
	nothingRuns: "Nenhuma execução do LTX AIO em andamento",
	waitingRuns: (count) => count === 0 ? "Nada a cancelar." : `Em espera na fila: ${count}.`,
	cancelled: "Cancelada"
};
// web/src/words/pt-BR/link.ts
var link = {
	silent: (since) => `O ComfyUI não responde desde as ${clock(since)}; suas execuções são mantidas.`,
	unread: (files) => `Não é possível ler por completo ${files} na pasta de usuário do ComfyUI. O LTX AIO não o altera; execuções desse mês podem faltar aqui.`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("pt-BR", {
		hour: "2-digit",
		minute: "2-digit"
	}).format(milliseconds);
}
// web/src/words/pt-BR/lists.ts
var lists = {
	button: "Lista",
	hint: "Muitos vídeos de uma vez: de uma lista de prompts, arquivos ou uma tabela",
	label: "Lista",
	prompt: "prompt",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "um número inteiro",
		number: "um número"
	},
	text: "Prompts ou uma tabela",
	placeholder: "Um prompt por linha. Ou cole uma tabela; a primeira linha nomeia as colunas.",
	format: "Ler como",
	formats: {
		lines: "Linhas",
		blocks: "Parágrafos",
		table: "Tabela"
	},
	formatHints: {
		lines: "Cada linha é um prompt",
		blocks: "Linhas vazias separam os prompts",
		table: "CSV, ou células de uma planilha, com cabeçalho"
	},
	columns: (known) => `Colunas: ${known}`,
	openText: "Abrir um arquivo de texto ou CSV",
	addFiles: "Arquivos",
	addFolder: "Pasta",
	addFilesTo: (input) => `Adicionar arquivos para ${input}`,
	addFolderTo: (input) => `Adicionar uma pasta para ${input}`,
	fileCount: (count) => count === 1 ? "1 arquivo" : `${count} arquivos`,
	removeFiles: (input) => `Remover todos os arquivos de ${input}`,
	uploading: (left) => left === 1 ? "Falta enviar 1 arquivo" : `Falta enviar ${left} arquivos`,
	cancelUploads: "Cancelar os envios",
	lost: (count) => count === 1 ? "1 arquivo não chegou. Adicione-o de novo; seu lugar é mantido." : `${count} arquivos não chegaram. Adicione-os de novo; seus lugares são mantidos.`,
	refused: (names, count) => count > 3 ? `Não usados, pois esta entrada não os aceita: ${names} e mais ${count - 3}.` : `Não usados, pois esta entrada não os aceita: ${names}.`,
	grid: "Sementes e predefinições",
	gridNote: (seeds, presets) => [seeds > 1 ? `× ${seeds} sementes` : "", presets > 1 ? `× ${presets} predefinições` : ""].filter(Boolean).join(" "),
	seeds: "Sementes por linha",
	presets: "Cada uma com",
	asForm: "Nenhuma marcada: a predefinição do formulário.",
	rows: "Vídeos para a fila",
	count: (count) => count === 1 ? "1 vídeo" : `${count} vídeos`,
	out: (count) => count === 1 ? "1 omitido" : `${count} omitidos`,
	noTime: "ainda sem estimativa",
	wrong: (rows) => `${rows} a revisar`,
	none: "Digite prompts, adicione arquivos, ou escolha sementes e predefinições.",
	leaveOut: "Omitir",
	leaveOutRow: (row) => `Omitir ${row}`,
	putBack: "Repor",
	putBackRow: (row) => `Repor ${row}`,
	leaveOutUnpaired: (count) => count === 1 ? "Omitir o último" : `Omitir os últimos ${count}`,
	promptOf: (row) => `Prompt de ${row}`,
	seedOf: (row) => `Semente de ${row}`,
	ownPrompt: "O prompt está no formulário.",
	resetSeed: "Redefinir",
	more: (count) => `Mostrar mais ${count}`,
	clear: "Limpar a lista",
	undo: "Desfazer",
	redo: "Refazer",
	close: "Fechar a lista; o conteúdo fica"
};
var listProblems = {
	list_row: (v) => [`Linha ${v.row}: ${v.what}`, v.remedy],
	list_no_rows: () => ["A tabela tem um cabeçalho e nenhuma linha.", "Adicione uma linha por vídeo abaixo do cabeçalho."],
	list_no_header: (v) => ["A primeira linha da tabela não nomeia as colunas.", `Adicione um cabeçalho. Colunas possíveis: ${v.known}.`],
	list_column_unknown: (v) => [`Não há ajuste para a coluna “${v.name}”.`, `Renomeie ou remova a coluna. Colunas possíveis: ${v.known}.`],
	list_column_twice: (v) => [`A coluna “${v.name}” aparece duas vezes, ou com dois nomes.`, "Remova uma das duas."],
	list_quote_open: (v) => [`Linha ${v.row}: há aspas que não se fecham.`, "Adicione as de fechamento. Dentro de um texto entre aspas, escreva duas para cada uma."],
	list_row_long: (v) => [`A linha ${v.row} tem ${v.cells} células; o cabeçalho tem ${v.columns}.`, "Ponha entre aspas duplas o texto que contém o separador."],
	list_half_size: (v) => [`A linha ${v.row} tem uma largura ou uma altura, mas não as duas.`, "Preencha as duas, ou deixe ambas vazias para usar as do formulário."],
	list_cell: (v) => [`Linha ${v.row}: ${v.column} é “${v.value}”, não ${v.takes}.`, "Corrija, ou deixe a célula vazia para usar o valor do formulário."],
	list_preset: (v) => [`Linha ${v.row}: não há predefinição “${v.value}”.`, `Use uma destas, ou deixe a célula vazia: ${v.known}.`],
	list_file_missing: (v) => [`Linha ${v.row}: ${v.name} não está entre os arquivos desta lista nem na pasta de entrada do ComfyUI.`, "Adicione o arquivo à lista, ou corrija o nome."],
	list_file_asked: (v) => [`Linha ${v.row}: procurando ${v.name} na pasta de entrada do ComfyUI.`, "Aguarde um momento, ou adicione o arquivo à lista."],
	list_file_twice: (v) => [`Linha ${v.row}: a lista tem vários arquivos chamados ${v.name}.`, "Escreva a pasta na frente: pasta/nome."],
	list_file_unsent: (v) => [`Linha ${v.row}: ${v.name} não foi enviado.`, "Aguarde a chegada, ou adicione-o de novo."],
	list_no_partner: (v) => [`Na linha ${v.row} falta: ${v.lacks}.`, "Adicione o que falta, ou omita a linha."],
	list_unequal: (v) => [`A lista tem ${v.counts}: ${v.from === v.to ? `a linha ${v.from} está incompleta` : `as linhas ${v.from} a ${v.to} estão incompletas`}.`, "Adicione o que falta, ou omita estas linhas. Um item único vale para todas as linhas."],
	list_unused: (v) => [`“${v.mode}” não usa ${v.column} da lista.`, "Escolha outro modo para usar isso."],
	list_too_long: (v) => [`A lista tem ${v.count} linhas; no máximo ${v.max} podem entrar na fila de uma vez.`, "Divida-a em várias listas."],
	list_nothing: () => ["Todos os vídeos da lista estão omitidos.", "Reponha alguns, ou feche a lista."]
};
// web/src/words/pt-BR/measuring.ts
var measuring = {
	title: "Medir este computador",
	help: (family) => `Faz com ${family} cinco vídeos curtos de tamanho crescente, o que leva cerca de 10 minutos na maioria das placas. Depois, o tamanho proposto e os tempos vêm deste computador, e não de estimativas.`,
	start: "Medir",
	again: "Medir de novo",
	progress: (done, of) => `${done} de ${of} vídeos feitos`,
	stop: "Parar",
	size: "Tamanho",
	time: "Tempo",
	full: "Memória insuficiente",
	found: (family) => `Medido com ${family}`
};
// web/src/words/pt-BR/microphone.ts
var microphone = {
	record: "Gravar com o microfone",
	stop: "Parar a gravação",
	troubles: {
		insecure: "Os navegadores só permitem gravar em endereços https e em localhost.",
		refused: "O navegador bloqueou o microfone. Permita-o para esta página e tente novamente.",
		missing: "Nenhum microfone encontrado. Conecte um e tente novamente.",
		failed: "Não é possível usar o microfone. Feche outros programas que o usem e tente novamente."
	}
};
// web/src/words/pt-BR/models.ts
var models = {
	noDownloads: {
		label: "Downloads",
		why: "Os downloads não estão disponíveis: o backend do LTX AIO não responde. Para obter os arquivos de que o formulário em Criar precisa, execute estes comandos no computador que executa o ComfyUI, na pasta que contém a do ComfyUI:",
		copyLine: "Copiar comando",
		copyLines: "Copiar comandos",
		copied: "Copiado.",
		selected: "Selecionado: pressione Ctrl+C."
	},
	queue: {
		label: "Fila",
		title: (files) => files === 1 ? "Baixando 1 arquivo" : `Baixando ${files} arquivos`,
		cancel: "Cancelar",
		cancelAll: " todos os downloads",
		progress: "Progresso do download"
	},
	disk: {
		label: "Disco",
		of: (folder) => `Disco de ${folder}`,
		models: (size) => `Estes modelos ${size}`,
		other: (size) => `Outros ${size}`,
		free: (size) => `Livre ${size}`,
		leftOver: (files) => files === 1 ? "Restos de um download de uma versão anterior." : `Restos de ${files} downloads de versões anteriores.`,
		reclaim: (size) => `Liberar ${size}`
	},
	places: {
		title: "Pastas de download",
		folderFor: (kind) => `Pasta para ${kind}`,
		room: (folder, free) => `${folder} (${free} livres)`
	},
	search: "Buscar arquivos",
	noMatch: "Nenhum arquivo corresponde.",
	groups: {
		now: {
			title: "Necessários agora",
			help: "O que o formulário em Criar precisa."
		},
		elsewhere: {
			title: "Para outros modos",
			help: "O que os outros modos e predefinições também precisam."
		},
		optional: {
			title: "Opcionais",
			help: "Formatos para outras placas de vídeo, LoRAs e outros arquivos do LTX que você já tem."
		}
	},
	ofFamily: (family) => `Arquivos para ${family}. Para ver de quais você precisa, escolha ${family} em Criar.`,
	forAllModes: "Para todos os modos.",
	forModes: (modes) => `Para ${new Intl.ListFormat("pt-BR").format(modes)}.`,
	needsAccount: "Precisa de uma conta do Hugging Face",
	needsLicence: "Precisa de uma conta do Hugging Face que tenha aceitado a licença",
	replacedBy: (title) => `Substituído por ${title}.`,
	removeToDownload: "Para baixar de novo, remova-o primeiro.",
	deleteToDownload: "Para baixar de novo, exclua-o primeiro da pasta.",
	removeQuestion: (file, size) => size ? `Excluir ${file} e liberar ${size}?` : `Excluir ${file}?`,
	commands: {
		download: "Baixar",
		resume: "Retomar",
		again: "Baixar de novo",
		use: "Usar esta cópia",
		retry: "Tentar novamente",
		cancel: "Cancelar",
		verify: "Verificar",
		remove: "Remover",
		dismiss: "Dispensar"
	},
	commandOn: (title) => `: ${title}`,
	states: {
		unknown: "Desconhecido",
		missing: "Ausente",
		begun: (amount) => `Incompleto: ${amount} baixados`,
		misplaced: (folder) => `Na pasta errada: ${folder}`,
		here: "Instalado",
		checksumRight: "soma de verificação correta",
		damaged: (fault) => `Danificado: ${fault}`,
		waitsForCheck: "Aguardando verificação",
		waitsForTurn: "Aguardando download",
		checked: "Verificado",
		notDownloaded: "O download falhou"
	},
	origins: {
		downloaded: "baixado pelo LTX AIO",
		hardlink: "compartilhado com o cache do Hugging Face",
		symlink: "vinculado do cache do Hugging Face",
		copy: "copiado pelo LTX AIO"
	},
	phases: {
		asking: "Contatando o Hugging Face",
		reusing: "Procurando uma cópia neste disco",
		reading: "Verificando o que já foi baixado",
		checking: "Verificando",
		waiting: "Aguardando o Hugging Face",
		retryIn: (seconds) => `Nova tentativa em ${seconds} s`,
		finishing: "Concluindo",
		downloading: "Baixando"
	},
	amountOf: (part, whole) => `${part} de ${whole}`,
	left: {
		lessThanMinute: "falta menos de um minuto",
		minutes: (minutes) => `faltam cerca de ${minutes} min`,
		hours: (hours) => `faltam cerca de ${hours} h`,
		hoursAndMinutes: (hours, minutes) => `faltam cerca de ${hours} h ${minutes} min`,
		days: (days) => `faltam cerca de ${days} dias`
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
// web/src/words/pt-BR/modes.ts
var modes = {
	t2v: {
		name: "Texto para vídeo",
		short: "Texto",
		hint: "Transforma um prompt em vídeo e som.",
		sample: {
			title: "Uma pipa vermelha sobre dunas",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "Áudio para vídeo",
		short: "Áudio",
		hint: "Faz um vídeo que segue seu áudio.",
		sample: {
			title: "Um músico em um pequeno palco",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "Imagem para vídeo",
		short: "Imagem",
		hint: "Anima uma imagem e adiciona som.",
		sample: {
			title: "Uma imagem ganha vida",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "Sincronia labial",
		short: "Lábios",
		hint: "Faz um retrato falar ou cantar seu áudio.",
		sample: {
			title: "Um retrato fala",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "Imagem inicial e final",
		short: "Início–fim",
		hint: "Passa por até oito imagens e clipes, cada um no seu tempo.",
		sample: {
			title: "Uma imagem vira outra",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "Transferência de estilo",
		short: "Estilo",
		hint: "Dá ao seu vídeo um novo estilo e mantém o movimento.",
		sample: {
			title: "Seu vídeo em massinha e feltro",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "Retoques",
		short: "Retoques",
		hint: "Repara ou muda um vídeo inteiro: cor, foco, luz, detalhe.",
		sample: {
			title: "Uma rua vazia",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "Estender",
		short: "Estender",
		hint: "Alonga um vídeo, depois do fim ou antes do início.",
		sample: {
			title: "O que acontece depois",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "Refazer trecho",
		short: "Trecho",
		hint: "Faz de novo um momento de um vídeo e deixa o resto como está.",
		sample: {
			title: "Um momento, mais uma vez",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/pt-BR/naming.ts
var naming = {
	title: "Arquivos",
	folder: "Pasta dos novos vídeos",
	folderHelp: "Na pasta de saída do ComfyUI.",
	name: "Nome do arquivo",
	nameHelp: "Parte do ID da execução e um número são adicionados, para que nenhum arquivo seja sobrescrito.",
	tokens: "Inserir uma variável",
	says: {
		prompt: "Primeiras palavras do prompt",
		mode: "Modo, por exemplo t2v",
		seed: "Semente",
		preset: "Predefinição",
		date: "Data, em qualquer ordem: %date:yyyy-MM-dd%, %date:hhmmss%",
		width: "Largura em pixels",
		height: "Altura em pixels"
	},
	example: "O próximo vídeo será salvo como:",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `Até lá, os novos vídeos vão para output/${before}.`,
	reset: "Voltar ao padrão",
	faults: {
		token: (text) => `O LTX AIO não conhece ${text}. Use uma das variáveis abaixo.`,
		character: (text) => text.trim() ? `Nomes de pastas e arquivos não podem conter ${text}. Remova-o.` : "Nomes de pastas e arquivos não podem conter caracteres de controle. Remova-os.",
		reserved: (text) => `O Windows reserva o nome ${text}. Escolha outro.`,
		edge: (text) => `“${text}” começa ou termina com um ponto ou um espaço. Remova-o: esses nomes se perdem.`,
		outside: "A pasta precisa estar na pasta de saída do ComfyUI. Remova os pontos.",
		absolute: "Informe uma pasta dentro da pasta de saída do ComfyUI, como video/pipas, sem unidade nem barra no início.",
		levels: "Um nome de arquivo não pode conter uma barra. Ponha as pastas no campo acima.",
		level: "Há uma barra sem nome ao lado. Remova-a.",
		long: (max) => `É longo demais. Use no máximo ${max} caracteres.`
	}
};
// web/src/words/pt-BR/notices.ts
var notices = {
	ready: "O vídeo está pronto",
	failed: "Uma execução falhou",
	reportCopied: "Relatório copiado",
	reportCopiedHow: "Cole-o onde for pedir ajuda.",
	reportRefused: "O navegador não permitiu copiar o relatório",
	reportRefusedHow: "Você pode copiar a mensagem do ComfyUI no cartão.",
	noAnswer: "O ComfyUI não responde",
	partsApart: "Por isso as partes ficam como vídeos separados.",
	runKept: "A execução está salva e será enviada quando o ComfyUI voltar.",
	notSent: "A execução não foi enviada",
	notCancelled: "A execução ainda não foi cancelada",
	notReordered: "A ordem não mudou",
	willRetry: "O ComfyUI não responde. O LTX AIO tentará de novo quando ele voltar.",
	connectionBroke: "Conexão perdida",
	languageMissing: (language) => `Não foi possível carregar o idioma: ${language}`,
	languageMissingHow: "O LTX AIO mantém o idioma atual. Recarregue a página para tentar novamente.",
	previewOff: "Prévia ao vivo desativada para este ComfyUI",
	previewOffDetail: "Ela encerrou uma execução. Você pode reativá-la em Configurações."
};
// web/src/words/pt-BR/panel.ts
var panel = {
	lang: "pt-BR",
	partBroken: "Esta parte do LTX AIO falhou.",
	kept: "Suas execuções continuam. Execuções, ajustes e tudo o que você digitou são mantidos."
};
// web/src/words/pt-BR/parts.ts
var parts = {
	afterAll: (name) => `${name} · depois de suas partes`,
	missing: (part, name) => `Falta a parte ${part} · ${name}`,
	hints: {
		part: (part) => `Esta parte começa com o último quadro da parte ${part}, que foi cancelada ou falhou. Faça de novo a parte ${part}, e esta vem em seguida.`,
		join: (part) => `As partes não podem ser juntadas sem a parte ${part}, que foi cancelada ou falhou. Faça de novo a parte ${part}, ou junte as outras.`
	},
	again: (part) => `Fazer de novo a parte ${part}`,
	joinOthers: "Juntar as outras…"
};
// web/src/words/pt-BR/player.ts
var player = {
	play: "Reproduzir",
	pause: "Pausar",
	mute: "Silenciar",
	unmute: "Ativar som",
	full: "Tela cheia",
	position: "Posição no vídeo",
	time: (at, of) => `${at} de ${of} s`,
	playing: "reproduzindo",
	paused: "em pausa",
	silent: "sem som",
	keys: "Espaço reproduz ou pausa; vírgula e ponto voltam ou avançam um quadro, esquerda e direita um segundo; para cima e para baixo ajustam o volume, M silencia; F mostra em tela cheia."
};
// web/src/words/pt-BR/presets.ts
var presets = {
	label: "Suas predefinições",
	none: "Salve aqui tamanhos, LoRAs, arquivos de modelo ou um formulário inteiro, para usá-los de novo com um clique.",
	groups: {
		mode: "Modo",
		prompt: "Prompt",
		negative: "Prompt negativo",
		inputs: "Arquivos de entrada",
		follow: "O que manter do vídeo, e a ferramenta",
		extension: "Como estender um vídeo",
		retake: "O que refazer de um trecho",
		preset: "Predefinição",
		size: "Tamanho",
		length: "Duração",
		seed: "Semente",
		variations: "Variações",
		loras: "LoRAs",
		models: "Arquivos de modelo",
		strengths: "Forças",
		sampling: "Passos e CFG"
	},
	automatic: "automático",
	emptyValue: "vazio",
	noneValue: "nenhum",
	more: (name) => `Opções de ${name}`,
	isDefault: "padrão",
	tools: {
		rename: "Renomear",
		overwrite: "Sobrescrever com o formulário",
		makeDefault: (mode) => `Usar em cada formulário novo: ${mode}`,
		up: "Subir",
		down: "Descer",
		share: "Exportar esta predefinição",
		remove: "Excluir"
	},
	save: "Salvar formulário…",
	fromVideo: "De um vídeo…",
	fromResult: "Do resultado mostrado…",
	importFile: "Importar…",
	export: "Exportar tudo",
	newForm: "Novo formulário",
	editor: {
		title: "Nova predefinição",
		from: (video) => `Nova predefinição de ${video}`,
		name: "Nome",
		parts: "O que ela contém",
		all: "Tudo",
		nothing: "Nada",
		save: "Salvar",
		overwrite: "Sobrescrever",
		cancel: "Cancelar",
		unnamed: "Digite um nome.",
		unticked: "Marque pelo menos uma parte.",
		taken: (name) => `${name} já existe.`
	},
	done: {
		saved: (name) => `${name}: predefinição salva.`,
		overwritten: (name) => `${name}: predefinição sobrescrita.`,
		removed: (name) => `${name}: predefinição excluída.`,
		imported: (count) => count === 1 ? "1 predefinição importada." : `${count} predefinições importadas.`,
		same: "Estas predefinições já existem.",
		undo: "Desfazer",
		close: "Fechar"
	},
	unsaved: "O ComfyUI ainda não salvou suas predefinições. Até lá, elas só estão neste navegador.",
	applied: (name) => `Com sua predefinição ${name}.`,
	appliedChanged: (name) => `Sua predefinição ${name}, editada depois.`,
	begun: "Novo formulário.",
	begunChanged: "Novo formulário, editado depois."
};
// web/src/words/pt-BR/retaking.ts
var retaking = {
	what: "Refazer",
	parts: {
		both: {
			label: "Ambos",
			hint: "A imagem e o som do trecho são refeitos"
		},
		picture: {
			label: "Imagem",
			hint: "Só a imagem é refeita; o som fica"
		},
		sound: {
			label: "Som",
			hint: "Só o som é refeito; a imagem fica"
		}
	},
	span: "Trecho",
	context: "Contexto",
	contextHelp: "Quanto do vídeo o modelo vê e ouve antes e depois do trecho, para que ele se encaixe.",
	spanOf: (from, to) => `${from}–${to} s`,
	longest: (seconds) => `Um trecho pode durar até ${seconds} s.`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`O vídeo tem ${v.frames} ${v.frames === 1 ? "quadro" : "quadros"}; o modelo precisa de pelo menos ${v.min}.`, "Escolha um vídeo mais longo."],
	span_empty: (v) => ["O trecho está vazio: nada seria refeito.", `Faça-o durar pelo menos ${decimal(v.min, 2)} s.`],
	span_outside: (v) => [`O trecho começa em ${decimal(v.start, 2)} s, mas o vídeo dura ${decimal(v.seconds, 2)} s.`, `Faça-o começar em ${decimal(v.latest, 2)} s ou antes.`],
	span_too_long: (v) => [`O trecho de ${decimal(v.seconds, 1)} s, com ${decimal(v.context, 1)} s de contexto de cada lado, é demais para uma execução.`, `Faça-o durar no máximo ${decimal(v.max, 1)} s, ou escolha menos contexto em Avançado.`],
	span_far: (v) => [`Há ${decimal(v.seconds, 0)} s de vídeo de um lado do trecho; o ComfyUI consegue manter ali no máximo ${decimal(v.max, 0)} s.`, "Antes, corte o vídeo em torno do trecho."]
};
// web/src/words/pt-BR/tools.ts
var tools = {
	label: "Ferramenta",
	fill: "Escrever o prompt da ferramenta",
	fillHint: "Põe suas palavras no prompt com que este LoRA foi treinado. Desfazer restaura o seu.",
	alone: "Manter só minhas palavras",
	aloneHint: "Tira o que o prompt de outra ferramenta diz em volta delas. Desfazer o restaura.",
	untold: (trigger) => `Este LoRA responde a “${trigger}”, que não está no prompt.`,
	licence: (name) => `Licença: ${name}`,
	gated: "Precisa de uma conta do Hugging Face",
	about: "Sobre este LoRA",
	choices: {
		azimuth: "Lado",
		elevation: "Altura",
		distance: "Distância",
		light: "Luz",
		sun: "Sol vindo de"
	},
	place: {
		label: "Lugar do vídeo no enquadramento",
		at: {
			"top-left": "Em cima à esquerda",
			top: "Em cima",
			"top-right": "Em cima à direita",
			left: "Esquerda",
			center: "Centro",
			right: "Direita",
			"bottom-left": "Embaixo à esquerda",
			bottom: "Embaixo",
			"bottom-right": "Embaixo à direita"
		},
		scaleHelp: "100%: tão grande quanto caiba no enquadramento.",
		sizes: (frame, inside) => `${frame}, dos quais o vídeo ocupa ${inside}.`,
		unknown: "Adicione um vídeo para ver quanto é pintado em volta dele.",
		whole: "O tamanho, abaixo, é o do enquadramento inteiro."
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`Não há ferramenta ${v.tool}.`, `Escolha ${v.offered}.`],
	nothing_to_paint: (v) => [`O vídeo (${v.width}×${v.height}) ocupa todo o enquadramento (${v.frame.width}×${v.frame.height}), então não sobra nada para pintar em volta dele.`, "Escolha outra proporção em Tamanho, ou deixe o vídeo menor no enquadramento."],
	tool_reaches_limit: (v) => [`O vídeo tem ${v.width}×${v.height}, e uma execução faz lados de no máximo ${v.max} pixels: ele seria ampliado menos de ${v.by} vezes.`, "A ferramenta rende mais com vídeos menores."]
};
// web/src/words/pt-BR/reworks.ts
var reworks = {
	names: {
		smooth: "Mais fluido",
		enlarge: "Maior",
		join: "Junção"
	},
	verbs: {
		smooth: (fps) => `Mais fluido: ${fps} fps`,
		enlarge: (size) => `Maior: ${size}`
	},
	hints: {
		smooth: (from, to) => `Dobra a taxa de quadros, de ${from} para ${to} fps. A duração e o som não mudam.`,
		enlarge: (from, to) => `Dobra o tamanho, de ${from} para ${to}. A duração, a taxa de quadros e o som não mudam.`
	},
	takes: (time) => `Leva ${time}.`,
	label: "Falta um arquivo de modelo",
	needs: (name, file) => `“${name}” precisa de ${file}.`,
	download: (size) => `Baixar (${size}) e executar`,
	downloadUnsized: "Baixar e executar",
	byHand: "Baixe-o com este comando e tente novamente.",
	close: "Fechar",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "Pós-processamento",
	from: "Feito a partir de",
	clip: (frames, fps, size) => `${size}, ${frames} quadros a ${fps} fps`,
	show: (name) => `Mostrar ${name}`,
	useSettings: "Usar ajustes",
	join: {
		verb: "Juntar…",
		hint: "Ordenar vídeos e juntá-los em um só.",
		several: (count) => `Juntar ${count} vídeos…`,
		label: "Juntar vídeos",
		one: "Adicione outro vídeo para juntá-lo a este.",
		total: (count, seconds, size, fps) => `${count} vídeos, ${seconds} s, ${size}, ${fps} fps`,
		seconds: (seconds) => `${seconds} s`,
		fitted: (size, to) => `${size}, cortado e redimensionado para ${to}`,
		spread: (fps, to) => `${fps} fps, reproduzido a ${to}`,
		part: (place, name) => `${place}: ${name}`,
		moved: (name, place, count) => `${name} é o ${place} de ${count}.`,
		remove: "Remover",
		addFiles: "Adicionar arquivos…",
		sending: (name) => `Enviando ${name}…`,
		crossfade: "Transição gradual",
		crossfadeHelp: "Com 0, corta de um vídeo para o próximo. O som também se funde.",
		noCrossfade: "Uma transição gradual precisa dos nós próprios do LTX AIO, que este ComfyUI não tem.",
		shared: (seconds) => `transição de ${seconds} s: curto demais para mais`,
		start: (count) => `Juntar ${count} vídeos`,
		cancel: "Cancelar",
		keys: "Alt e as setas movem um vídeo; Delete o remove."
	}
};
var reworkProblems = {
	rework_one_frame: () => ["O vídeo tem um só quadro, então não há nada entre quadros.", "Escolha um vídeo mais longo."],
	rework_too_fast: (v) => [`O dobro de ${decimal(v.fps)} fps passa dos ${v.max} fps que o ComfyUI consegue salvar.`, "O vídeo já é fluido."],
	rework_too_large: (v) => [`${v.width}×${v.height} passa dos ${v.max} pixels por lado que os reprodutores conseguem mostrar.`, "O vídeo já é grande."],
	part_missing: (v) => [`Falta a parte ${v.part}, então as partes não puderam ser juntadas.`, `Faça de novo a parte ${v.part}, ou junte as outras.`],
	rework_no_room: (v) => [`O ComfyUI precisaria de cerca de ${decimal(v.gigabytes, 0)} GB de RAM, e este computador tem ${decimal(v.ram, 0)} GB.`, "Use um vídeo mais curto ou menor."]
};
// web/src/words/pt-BR/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["Um proxy entre esta página e o ComfyUI remove cabeçalhos: o LTX AIO não consegue conferir de onde vem a solicitação.", `Para isso, abra o ComfyUI diretamente: ${address}.`],
	bad_body: ["O servidor esperava outra coisa.", "Recarregue a página."],
	bad_name: ["Não é o nome de um arquivo nas pastas do ComfyUI.", "Procure o arquivo na pasta dele."],
	busy_elsewhere: ["Outro programa está usando este arquivo.", "Aguarde até terminar, ou feche-o, e tente novamente."],
	content_type: ["O servidor esperava outra coisa.", "Recarregue a página."],
	file_missing: ["O arquivo não está mais na pasta do ComfyUI.", "Envie-o de novo."],
	folder_gone: ["Falta a pasta deste arquivo.", "Reconecte o disco dela, ou escolha outra pasta."],
	header: (address) => ["A solicitação chegou sem o cabeçalho que o painel do LTX AIO envia.", `Recarregue a página. Se o ComfyUI aparece dentro de outra página, abra o ComfyUI diretamente (${address}): um proxy no caminho remove cabeçalhos.`],
	host: (address) => ["O LTX AIO não conhece o endereço em que o ComfyUI está aberto.", `Abra o ComfyUI pelo endereço IP ou como localhost${address === "" ? "" : `, ou adicione “${address}” a allowed_hosts em ComfyUI/user/__ltx_aio/config.json`}.`],
	linked: ["Este arquivo é um link para fora da pasta do ComfyUI, e o ComfyUI não o segue.", "Copie o próprio arquivo para a pasta de entrada do ComfyUI, ou escolha-o a partir dela."],
	not_saved: ["Não foi possível salvar o arquivo na pasta de entrada do ComfyUI.", "Confira se o ComfyUI consegue gravar ali e se o disco não está cheio."],
	not_deleted: ["Não foi possível excluir o arquivo.", "Feche os programas que o reproduzem, e confira se o ComfyUI consegue gravar na pasta dele."],
	not_ours: ["O LTX AIO não baixou este arquivo, então não o exclui.", "Exclua-o você mesmo da pasta dele."],
	not_yours: ["Este vídeo não está no histórico deste usuário.", "Entre como o usuário que o fez, ou exclua o arquivo da pasta dele."],
	not_writable: ["O ComfyUI não tem permissão para alterar sua pasta de modelos.", "Dê permissão de gravação ali ao usuário que executa o ComfyUI."],
	origin: (address) => address === "" ? ["A solicitação vem de outro site.", "Use o LTX AIO na própria página do ComfyUI."] : [`A página tem o endereço ${address}, mas sua solicitação chegou ao ComfyUI com outro.`, `Se há um proxy no caminho, faça-o repassar o endereço (nginx: proxy_set_header Host $http_host;) ou adicione “${address}” a allowed_hosts em ComfyUI/user/__ltx_aio/config.json. Se não, use o LTX AIO na própria página do ComfyUI.`],
	queue_full: ["A fila de downloads está cheia.", "Tente novamente quando alguns tiverem terminado."],
	token_form: ["Isto não é um token de acesso.", "Copie-o de huggingface.co/settings/tokens; ele começa com hf_."],
	token_not_saved: ["Não foi possível salvar o token.", "Confira se o ComfyUI consegue gravar em sua pasta de usuário e se o disco não está cheio."],
	token_not_settable: ["Outros têm acesso a este servidor, então o token não pode ser definido em uma página da web.", "Defina HF_TOKEN no servidor, ou execute “hf auth login” nele, e reinicie o ComfyUI."],
	unknown_model: ["O LTX AIO não conhece este modelo.", "Recarregue a página e, se o LTX AIO acabou de ser atualizado, reinicie o ComfyUI."],
	app_off: ["A página do LTX AIO para celulares e tablets está desativada.", "Ative-a nas Configurações do painel, no computador que executa o ComfyUI."],
	devices_not_saved: ["Não foi possível salvar.", "Confira se o ComfyUI consegue gravar em sua pasta de usuário e se o disco não está cheio."],
	no_code: ["Nenhum código vale agora: ele foi usado, digitado errado vezes demais ou tem mais de 10 minutos.", "Mostre um novo nas Configurações do painel, no computador que executa o ComfyUI."],
	no_such_file: ["A página do LTX AIO não tem nenhum arquivo com este nome.", "Recarregue a página."],
	not_here: ["Isto só pode ser mudado no computador que executa o ComfyUI.", "Abra o ComfyUI ali, em localhost."],
	not_paired: ["Este dispositivo não está pareado com o LTX AIO.", "Digite o código que as Configurações do painel mostram, no computador que executa o ComfyUI."],
	wrong_code: ["Este não é o código que o painel mostra.", "Confira e digite de novo. Depois de 5 tentativas erradas, ele deixa de valer."],
	unknown_engine: ["Este motor não está na lista do servidor.", "Recarregue a página. Os motores são listados em ComfyUI/user/__ltx_aio/engines.json."],
	engine_route: ["O LTX AIO não pede isso a outros motores.", "Recarregue a página e, se o LTX AIO acabou de ser atualizado, reinicie o ComfyUI."],
	engine_unreachable: (engine) => [`Não há conexão com ${engine}.`, "Confira se ele está em execução e se seu endereço em ComfyUI/user/__ltx_aio/engines.json está certo."],
	engine_worker: (engine) => [`Não há conexão com ${engine}.`, "Inicie-o no painel do ComfyUI-Distributed ou no próprio computador dele e verifique de novo."],
	engine_address: (engine) => [`O nome no endereço de ${engine} leva a este computador ou a lugar nenhum.`, "Escreva em ComfyUI/user/__ltx_aio/engines.json o endereço IP, ou localhost para este computador."],
	engine_certificate: (engine) => [`A conexão criptografada com ${engine} falhou.`, "Confira se o endereço começa com http ou https e se o certificado é válido."],
	engine_key: (engine) => [`Não é possível ler a chave de ${engine}.`, "Verifique o arquivo que ComfyUI/user/__ltx_aio/engines.json indica para o cabeçalho."],
	engine_slow: (engine) => [`${engine} não respondeu a tempo.`, "Tente novamente. Se continuar, veja o que está em execução ali."],
	engine_broke: (engine) => [`A conexão com ${engine} foi perdida.`, "Tente novamente. Se continuar, verifique a rede."],
	engine_answer: (engine) => [`No endereço de ${engine}, respondeu algo diferente do esperado.`, "Verifique o endereço e “kind” em ComfyUI/user/__ltx_aio/engines.json."],
	engine_denied: (engine) => [`${engine} nega o acesso.`, "Verifique os cabeçalhos em ComfyUI/user/__ltx_aio/engines.json: a chave falta ou está errada."],
	engine_failed: (engine) => [`${engine} não conseguiu responder.`, "Veja o motivo no log dele."],
	engine_redirected: (engine) => [`${engine} redireciona para outro endereço, que o LTX AIO não segue.`, "Abra-o no navegador e escreva o último endereço em ComfyUI/user/__ltx_aio/engines.json."],
	engine_upload: (engine) => [`${engine} não aceita este arquivo.`, "Ele pode ser grande demais: inicie o ComfyUI ali com um --max-upload-size maior."],
	result_gone: (engine) => [`${engine} não tem mais este arquivo.`, "Ponha a execução na fila de novo."],
	result_not_saved: ["Não foi possível salvar o arquivo na pasta de saída do ComfyUI.", "Confira se o ComfyUI consegue gravar ali e se o disco não está cheio."],
	engines_unreadable: ["Não é possível ler ComfyUI/user/__ltx_aio/engines.json.", "Confira se o ComfyUI pode ler o arquivo e se ele não passa de 256 KiB."],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.json não é uma lista JSON (linha e coluna ${place}).`, "Corrija o arquivo; docs/engines.md tem um exemplo."],
	engines_entry: (place) => [`Um motor está errado em ComfyUI/user/__ltx_aio/engines.json: ${place}.`, "Corrija a entrada; docs/engines.md diz o que cada campo pode conter."],
	engines_twice: (place) => [`Dois motores em ComfyUI/user/__ltx_aio/engines.json têm o mesmo nome: ${place}.`, "Dê outro nome a um dos dois."],
	engines_workers: (place) => [`O ComfyUI-Distributed em ${place} não diz quais workers tem.`, "Confira se ele está em execução e tem o ComfyUI-Distributed e verifique de novo."],
	worker_host: (place) => [`Um worker do ComfyUI-Distributed não é usado porque está em outro host: ${place}.`, "Se ele for seu, adicione o host dele a “hosts” deste motor em ComfyUI/user/__ltx_aio/engines.json."],
	worker_entry: (place) => [`Um worker do ComfyUI-Distributed não pode ser usado como está configurado: ${place}.`, "Confira o nome e a porta dele no painel do ComfyUI-Distributed. São usados no máximo 32 workers."],
	engines_open: ["Outros usuários deste computador podem ler as chaves em ComfyUI/user/__ltx_aio/engines.json.", "Deixe só o usuário que executa o ComfyUI ler o arquivo: chmod 600."],
	too_large: ["A solicitação é grande demais.", "Envie menos de uma vez."]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["Não funcionou.", "Veja o motivo no log do ComfyUI."] : [what, remedy];
}
// web/src/words/pt-BR/unreadable.ts
var convert = "Converta o vídeo para MP4 (H.264 e AAC), ou o áudio para WAV.";
var save = "Salve-a como JPEG ou PNG.";
var choose = "Escolha uma imagem (PNG, JPEG, WebP), um arquivo de áudio (WAV, MP3, FLAC) ou um vídeo (MP4, WebM).";
var unreadable = {
	no_access: ["O arquivo não pode ser aberto.", "Confira se o ComfyUI tem permissão para lê-lo."],
	empty: ["O arquivo está vazio.", "Envie-o de novo."],
	slow: ["O arquivo demora demais para ser lido.", "Recorte a parte de que você precisa, ou converta-o para MP4 ou WAV."],
	tags: ["O arquivo tem tags em uma codificação que o ComfyUI não consegue ler.", "Converta-o sem as tags."],
	undecodable: ["O ComfyUI não consegue decodificar este arquivo.", convert],
	unknown_kind: ["Não é um arquivo de imagem, áudio ou vídeo.", choose],
	cut_short: ["O arquivo está incompleto ou danificado: falta o índice.", "Envie o arquivo completo."],
	nothing: ["O arquivo não contém som nem vídeo.", choose],
	heic: ["O ComfyUI não consegue ler fotos HEIC.", save],
	picture_large: ["A imagem é grande demais.", "Use uma de no máximo 170 megapixels."],
	picture_damaged: ["A imagem está danificada ou incompleta.", "Abra-a em um editor de imagens, salve-a de novo e envie esse arquivo."],
	picture_undecodable: ["O ComfyUI não consegue decodificar esta imagem.", save],
	video_large: ["Os quadros do vídeo são grandes demais.", "Converta-o para no máximo 8192×4320 pixels."],
	no_frame: ["Nenhum quadro deste vídeo pode ser decodificado.", convert],
	no_times: ["O vídeo não tem marcas de tempo para seus quadros.", convert],
	no_decoder: ["O ComfyUI não tem decodificador para este arquivo.", convert],
	no_sound: ["Este arquivo não tem som.", choose],
	file_missing: ["O arquivo não está mais na pasta do ComfyUI.", "Envie-o de novo."],
	linked: ["Este arquivo é um link para fora da pasta do ComfyUI, e o ComfyUI não o segue.", "Copie o próprio arquivo para a pasta de entrada do ComfyUI, ou escolha-o a partir dela."],
	bad_name: ["Não é o nome de um arquivo nas pastas do ComfyUI.", "Copie o arquivo para a pasta de entrada do ComfyUI e escolha-o ali."]
};
// web/src/words/pt-BR/uploads.ts
var uploadRefusals = {
	size: {
		what: "é maior do que este servidor permite",
		remedy: "Use um arquivo menor, ou aumente o limite no proxy à frente do ComfyUI (nginx: client_max_body_size) ou no próprio ComfyUI (--max-upload-size)."
	},
	login: {
		what: "o servidor exige login",
		remedy: "Recarregue a página, entre e tente novamente."
	},
	name: {
		what: "o ComfyUI não aceita o arquivo ou seu nome",
		remedy: "Renomeie o arquivo e tente novamente."
	},
	disk: {
		what: "o ComfyUI não conseguiu salvá-lo",
		remedy: "Confira se o ComfyUI consegue gravar em sua pasta de entrada e se o disco não está cheio; o console dele diz o motivo."
	},
	proxy: {
		what: "algo à frente do ComfyUI respondeu no lugar dele",
		remedy: "Verifique o proxy à frente do ComfyUI e tente novamente."
	}
};
// web/src/words/pt-BR/problems.ts
var media = {
	image: "uma imagem",
	audio: "um arquivo de áudio",
	video: "um vídeo"
};
var noSettings = {
	large: "passam de 1 MB",
	other: "não são os de uma execução",
	mode: "são para um modo que esta versão do LTX AIO não tem"
};
var noPresets = {
	large: ["Este arquivo é grande demais para predefinições.", "Escolha um arquivo que o LTX AIO tenha exportado."],
	damaged: ["As predefinições deste arquivo estão danificadas.", "Exporte-as de novo de onde vieram."],
	foreign: ["Este arquivo não tem predefinições do LTX AIO.", "Escolha um arquivo que o LTX AIO tenha exportado."],
	newer: ["Uma versão mais recente do LTX AIO exportou este arquivo.", "Atualize o LTX AIO e importe de novo."]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
var another = "Escolha outro arquivo em Avançado, ou baixe um em Modelos.";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["O prompt está vazio.", "Descreva o que acontece no vídeo."],
	prompt_too_long: (v) => [`O prompt tem ${v.length} caracteres; o codificador de texto foi treinado com no máximo cerca de ${v.max}.`, `Encurte-o em ${v.length - v.max} caracteres.`],
	media_missing: (v) => [`Falta: ${v.label}.`, `Solte, cole ou escolha ${media[v.kind]}.`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "Escolha outro arquivo, ou abra este no programa que o criou e exporte de novo."];
		return [`Não é possível ler ${bare(v.name)}. ${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`Aqui é preciso ${media[v.needs]}; ${bare(v.name)} é ${media[v.is]}.`, `Escolha ${media[v.needs]}.`],
	media_too_large: (v) => [`${v.name} tem ${v.megabytes} MB; este ComfyUI aceita envios de até ${v.max} MB.`, `Use um arquivo menor, ou inicie o ComfyUI com --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`],
	upload_failed: (v) => [`Não foi possível enviar ${v.name}.`, "Confira se o ComfyUI está em execução e tente novamente."],
	upload_refused: (v) => [`Não foi possível enviar ${v.name}: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name} ainda está sendo enviado.`, "Você poderá gerar assim que terminar."],
	audio_silent: (v) => [`${bare(v.name)} não tem som.`, "Escolha um arquivo com faixa de áudio."],
	audio_start_late: (v) => [`O áudio começa em ${stated(v.start)} s, mas o arquivo só dura ${decimal(v.seconds, 2, 2)} s.`, `Escolha um início menor que ${decimal(v.seconds, 2, 2)} s.`],
	video_start_late: (v) => [`O vídeo começa em ${stated(v.start)} s, mas o arquivo só dura ${decimal(v.seconds, 2, 2)} s.`, `Escolha um início menor que ${decimal(v.seconds, 2, 2)} s.`],
	start_negative: () => ["O início não pode ser negativo.", "Use 0 s ou mais."],
	video_silent: (v) => [`${bare(v.name)} não tem som para manter.`, "Escolha o som gerado, ou um vídeo com faixa de áudio."],
	video_too_short: (v) => [`O vídeo tem ${v.frames} ${v.frames === 1 ? "quadro" : "quadros"} depois do início; são necessários pelo menos ${v.min}.`, "Escolha um vídeo mais longo ou um início anterior."],
	video_fps_low: (v) => [`O vídeo tem ${decimal(v.fps, 3)} quadros por segundo; o mínimo é ${v.min}.`, "Antes, converta-o para 24 quadros por segundo, ou escolha outro vídeo."],
	video_fps_high: (v) => [`O vídeo tem ${decimal(v.fps, 3)} quadros por segundo; o máximo é ${v.max}.`, `Antes, converta-o para ${v.max} quadros por segundo ou menos.`],
	size_out_of_range: (v) => [`Uma ${v.side} de ${stated(v.value)} pixels não é aceita.`, `Use de ${v.min} a ${v.max} pixels.`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} é mais do que Pouca VRAM permite.`, `Use ${v.to}, ou desative Pouca VRAM em Avançado.`],
	picture_too_thin: (v) => [`${bare(v.name)} tem ${v.width}×${v.height}: em ${v.size}, sobraria menos de um pixel dela.`, v.to === null ? "Escolha outro tamanho, ou uma imagem menos alongada." : `Use ${v.to}, ou uma imagem menos alongada.`],
	length_out_of_range: (v) => [`Uma duração de ${stated(v.seconds)} s são ${stated(v.frames)} quadros; são aceitos de ${v.min} a ${v.max}.`, `Use de ${decimal(v.min / v.fps, 1, 1)} a ${decimal(v.max / v.fps, 1, 1)} s a ${v.fps} quadros por segundo.`],
	fps_out_of_range: (v) => [`${stated(v.fps)} quadros por segundo não são aceitos.`, `Use um número inteiro de ${v.min} a ${v.max}.`],
	seed_out_of_range: (v) => [`A semente não pode ser ${stated(v.seed)}.`, "Use um número inteiro de 0 a 9007199254740992 (2^53), ou sorteie outra semente."],
	number_out_of_range: (v) => [`${v.label}: ${stated(v.value)} não é possível.`, `Use ${v.whole ? "um número inteiro " : ""}de ${stated(v.min)} a ${stated(v.max)}.`],
	preset_not_offered: (v) => [`“${v.mode}” não tem a predefinição “${v.preset}”.`, `Escolha ${v.offered}.`],
	quality_needs_dev: (v) => [`${v.checkpoint} é um checkpoint destilado, que não funciona com orientação CFG.`, `Escolha “${v.preset}”, ou um checkpoint dev.`],
	request_invalid: (v) => [`A solicitação não é válida em ${v.path || "seu nível superior"}: ${v.message}.`, "Corrija-a; docs/prompt.md lista os campos de uma solicitação."],
	setting_idle: (v) => [`${v.label} não tem efeito aqui: “${v.preset}” usa passos destilados sem orientação CFG.`, "Ignore, ou escolha uma predefinição que use isso."],
	fps_assumed: (v) => [`A taxa de quadros do vídeo é desconhecida; supõe-se ${v.fps}.`, "Se ele ficar rápido ou lento demais, converta antes o vídeo para essa taxa."],
	video_shortened: (v) => [`O vídeo tem menos quadros do que a duração pede (${v.asked}); o resultado terá ${v.frames}.`, "Para ter mais, escolha um vídeo mais longo ou um início anterior."],
	audio_short: (v) => [`O áudio termina depois de ${decimal(v.seconds, 2, 2)} s; o resto do vídeo ficará em silêncio.`, "Deixe a duração em automático para terminar com o áudio."],
	sound_no_decoder: (v) => [`O ComfyUI não tem decodificador para o som de ${bare(v.name)}.`, "Converta o som para AAC, ou salve-o como WAV."],
	sound_fatal: (v) => [`${bare(v.name)} tem ${v.channels} canais de áudio: carregá-lo derrubaria o ComfyUI.`, "Antes, mixe para estéreo."],
	sound_depth: (v) => [`O ComfyUI não consegue carregar o som de ${bare(v.name)}: ele tem 8 bits por amostra, ou outra profundidade de bits incomum.`, "Converta o som para 16 bits."],
	sound_channels: (v) => [`${bare(v.name)} tem ${v.channels} canais de áudio, que o ComfyUI não consegue salvar em um vídeo.`, "Antes, mixe para estéreo."],
	sound_rate: (v) => [`${bare(v.name)} tem uma taxa de amostragem de ${decimal(v.rate / 1e3)} kHz, que o ComfyUI não consegue salvar em um vídeo.`, "Converta o som para 48 kHz."],
	sound_too_long: (v) => [`${bare(v.name)} tem ${decimal(v.minutes, 0)} minutos de som; o ComfyUI precisaria de ${decimal(v.gigabytes, 0)} GB de memória para carregá-lo.`, "Recorte a parte de que você precisa."],
	sound_front_only: (v) => [`O modelo só usa os dois canais frontais de ${bare(v.name)}, que tem ${v.channels}.`, "Se as vozes estiverem no canal central, antes mixe para estéreo."],
	sound_early: (v) => [`O som de ${bare(v.name)} começa ${decimal(v.seconds, 2)} s depois do início; o ComfyUI o reproduzirá desde o primeiro quadro.`, "Inicie o vídeo onde o som dele começa, ou converta-o antes."],
	animation_too_long: (v) => [`${bare(v.name)} é uma animação: o ComfyUI precisaria de ${decimal(v.gigabytes, 0)} GB de memória para seus ${v.frames} quadros.`, "Salve o quadro desejado como imagem."],
	picture_animated: (v) => [`${bare(v.name)} é uma animação; o primeiro de seus ${v.frames} quadros é usado.`, "Para usar outro quadro, salve-o como imagem."],
	pixels_squeezed: (v) => [`${bare(v.name)} é reproduzido em ${v.shown}×${v.height}, mas o ComfyUI o lê como ${v.width}×${v.height} pixels quadrados: tudo parecerá deformado.`, "Antes, converta-o para pixels quadrados."],
	video_sparse: (v) => [`Depois de ${decimal(v.start)} s, o vídeo tem menos de ${v.min} quadros no tempo que eles deveriam ocupar.`, "Inicie-o em outro ponto, ou converta-o para uma taxa de quadros constante."],
	video_unseekable: () => ["O vídeo não tem índice, então o ComfyUI não consegue começar no meio dele.", "Inicie-o em 0 s, ou converta-o para MP4."],
	video_uneven: (v) => [`Este vídeo tem uma taxa de quadros variável: ${decimal(v.shown, 1, 1)} s dele viram ${decimal(v.made, 1, 1)} s, e a imagem e o som se desencontram.`, "Antes, converta-o para uma taxa de quadros constante."],
	audio_cut: (v) => [`O vídeo usa o áudio de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s; os últimos ${decimal(v.out, 2)} s ficam de fora.`, "Use todo o áudio, ou escolha outro início."],
	part_without_frame: () => ["Não foi possível ler o último quadro da parte anterior.", "Gere de novo a parte anterior, ou use o último quadro dela como imagem desta execução."],
	audio_over_most: (v) => [`O áudio é mais longo do que um vídeo pode ser: ele é usado de ${decimal(v.from, 2)} a ${decimal(v.to, 2)} s, e os últimos ${decimal(v.out, 2)} s ficam de fora.`, "Use tudo em partes, feitas uma após a outra, ou escolha outro início."],
	voice_start_late: (v) => [`A amostra de voz dura ${decimal(v.seconds, 1)} s, mas deveria começar em ${decimal(v.start, 1)} s.`, "Escolha um início anterior."],
	references_too_many: (v) => [`Há ${v.count} imagens de referência; em uma prancha cabem ${v.max}.`, "Remova algumas."],
	sheet_missing: () => ["A prancha ainda não mostra estas imagens de referência neste tamanho.", "Aguarde um momento. Em uma solicitação, omita as referências e dê só a prancha."],
	node_missing: (v) => [`Este ComfyUI não tem o nó ${v.classes}.`, v.pack ? `Instale ${v.pack} com o ComfyUI Manager e reinicie o ComfyUI.` : `Atualize o ComfyUI para ${v.since ?? "0.27"} ou posterior${v.setting === null ? "" : `, ou desative “${v.setting}”`}.`],
	model_missing: (v) => [`Falta o arquivo de modelo ${v.file}.`, `Coloque-o em ComfyUI/models/${v.folder} ou em uma de suas subpastas.`],
	model_broken: (v) => [`O arquivo de modelo ${v.file} está danificado: ${faults.is(v.fault)}.`, `Exclua-o de ComfyUI/models/${v.folder} e baixe de novo.`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file} é para ${new Intl.ListFormat("pt-BR", { type: "disjunction" }).format(v.of)} e não funciona com ${v.family}.` : `${v.file} não foi feito para ${v.family}.`, v.instead === null ? another : `Use ${v.instead}.`],
	lora_mixed: (v) => [`${v.file} foi feito para outro LTX, ${new Intl.ListFormat("pt-BR", { type: "disjunction" }).format(v.of)}, e não funciona com ${v.family}.`, `Desative-o e escolha um LoRA para ${v.family}.`],
	lora_unfit: (v) => [v.kind === null ? `${v.file} é um LoRA para outro modelo, então não tem efeito em ${v.family}.` : `${v.file} é ${v.kind}, então não pode ser usado como LoRA.`, `Desative-o e escolha um LoRA para ${v.family}.`],
	model_unfit: (v) => [`${v.file} é ${v.kind}, então não serve como “${v.role}”.`, v.instead === null ? another : `Use ${v.instead}.`],
	model_misplaced: (v) => [`O arquivo de modelo ${v.file} está em ${v.found}, onde o ComfyUI não o procura.`, `Mova-o para ComfyUI/models/${v.folder}.`],
	option_missing: (v) => [`Este ComfyUI não oferece ${stated(v.value)} para ${v.input}.`, v.options ? `Escolha uma destas opções: ${v.options}.` : "Não há opções para isso."],
	option_refused: (v) => [`Este ComfyUI não oferece ${v.value} para ${v.input}.`, "Escolha outra opção, ou atualize o LTX AIO no ComfyUI Manager."],
	value_out_of_limits: (v) => [`${v.input} não pode ser ${stated(v.value)} neste ComfyUI.`, v.min !== null && v.max !== null ? `Use de ${stated(v.min)} a ${stated(v.max)}.` : v.min !== null ? `Use pelo menos ${stated(v.min)}.` : `Use no máximo ${stated(v.max)}.`],
	input_unknown: (v) => [`${v.node} exige neste ComfyUI a entrada ${v.input}, que o LTX AIO não conhece.`, "Atualize o LTX AIO no ComfyUI Manager."],
	input_refused: (v) => [`O ComfyUI não aceita ${v.value} para ${v.input} em ${v.node}.`, "Mude esse ajuste, ou atualize o LTX AIO no ComfyUI Manager."],
	link_refused: (v) => [`Neste ComfyUI, ${v.node} espera para ${v.input} um tipo diferente do que o LTX AIO conecta.`, "Atualize o LTX AIO no ComfyUI Manager."],
	import_unreadable: (v) => [v.reason === "none" ? "Este vídeo não foi feito com o LTX AIO." : `Não é possível ler os ajustes deste arquivo: ${noSettings[v.reason]}.`, "Use o vídeo original que o LTX AIO salvou: outros programas removem ou mudam os ajustes que ele leva dentro."],
	import_unknown: (v) => [`O arquivo tem ajustes que esta versão do LTX AIO não conhece: ${v.names}.`, "Eles são ignorados. Atualize o LTX AIO para usá-los."],
	import_senseless: (v) => [`O arquivo tem ajustes inválidos: ${v.names}.`, "Em vez deles, são usados os valores padrão."],
	import_replaced: (v) => [v.what, "Em vez disso, é usado o valor padrão."],
	made_with_missing: (v) => [`Este vídeo foi feito com ${bare(v.name)}, que está ausente aqui.`, v.folder ? `Coloque-o em ComfyUI/models/${v.folder}, ou escolha outro arquivo.` : "Escolha o arquivo de novo, ou outro."],
	preset_lacks: (v) => [`${bare(v.name)} está ausente aqui, então a predefinição o omite.`, `Coloque-o em ComfyUI/models/${v.folder} e use a predefinição de novo.`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["Uma predefinição do arquivo não pode ser lida.", "As outras foram importadas."],
	preset_senseless: (v) => [`${v.name} tem ajustes que esta versão não pode usar: ${v.fields}.`, "O resto foi importado."],
	prompt_blocked: (v) => [`A execução foi recusada antes de o ComfyUI verificá-la (HTTP ${v.status}).`, v.status === 413 ? "Aumente o tamanho máximo das solicitações no proxy à frente do ComfyUI (nginx: client_max_body_size) e tente novamente." : "Verifique o proxy, o firewall ou o login à frente do ComfyUI e tente novamente."],
	prompt_crashed: () => ["O ComfyUI ou um de seus pacotes de nós falhou ao verificar esta execução.", "Veja o motivo no console dele, corrija e tente novamente."],
	records_not_kept: (v) => [`O ComfyUI não consegue salvar suas execuções${v.status === null ? "" : ` (HTTP ${v.status})`}: ${v.copied ? "elas só estão neste navegador." : "elas se perderão quando você sair desta página."}`, {
		proxy: "Configure o proxy à frente do ComfyUI para repassar sem mudanças os endereços com %2F.",
		size: "Aumente o tamanho máximo das solicitações no proxy à frente do ComfyUI (nginx: client_max_body_size).",
		disk: "Confira se o ComfyUI consegue gravar em sua pasta de usuário e se o disco não está cheio.",
		login: "Recarregue a página; se não ajudar, verifique o login à frente do ComfyUI.",
		other: "O LTX AIO tenta de novo a cada 30 s."
	}[v.why]],
	record_unreadable: () => ["Não é possível ler por que esta execução falhou: seu registro está danificado.", "Os ajustes são mantidos: use-os, ou tente novamente."],
	family_needs_comfyui: (v) => [`${v.family} precisa do ComfyUI ${v.needs} ou posterior. Este é ${v.has}.`, "Atualize o ComfyUI e recarregue esta página."],
	server_down: () => ["O ComfyUI não responde.", "Reinicie-o, ou veja o console dele. Tudo aqui é mantido."],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`Outra coisa respondeu no lugar do LTX AIO (HTTP ${v.status}).`, "Entre de novo se esta página pedir login. Se não, verifique o proxy à frente do ComfyUI: ele precisa repassar as solicitações para /api/ltx_aio."],
	output_linked: (v) => [`A pasta output/${v.folder} é um link para fora da pasta de saída do ComfyUI, e este ComfyUI não salva ali.`, "Substitua o link por uma pasta, ou inicie o ComfyUI com --output-directory e a pasta desejada."],
	output_kept: (v) => ["O arquivo não foi excluído: o backend do LTX AIO não responde.", `Exclua-o da pasta output/${v.folder} do ComfyUI.`],
	server_refused: (v) => [`O ComfyUI recusou a execução: ${v.message}`, "Corrija o que a mensagem diz e gere de novo."],
	input_file_gone: (v) => [`${v.name} não está mais na pasta de entrada do ComfyUI.`, "Escolha o arquivo de novo."],
	run_failed: (v) => [`A execução falhou: ${v.message ?? "sem motivo informado"}`, "Tente novamente. Se falhar do mesmo modo, inclua a mensagem do ComfyUI abaixo quando pedir ajuda."],
	no_video: () => ["A execução terminou sem um vídeo.", "Tente novamente. Se acontecer de novo, veja o console do ComfyUI."],
	made_otherwise: (v) => [`Não é o esperado: este vídeo tem ${madeIn(v.made, "quadro", "quadros")} em vez de ${madeIn(v.announced, "quadro", "quadros")}.`, v.fromVideo ? "Converta o vídeo de origem para uma taxa de quadros constante e tente novamente." : "Tente novamente. Se o resultado for o mesmo, veja o console do ComfyUI."],
	run_lost: () => ["O ComfyUI foi reiniciado antes de esta execução terminar.", "Tente novamente: os ajustes e a semente são mantidos."],
	writing_lost: () => ["O ComfyUI não tem mais esta solicitação: ele foi reiniciado, ou alguém a removeu.", "Melhore de novo. Seu prompt não mudou."],
	run_stopped: () => ["O ComfyUI parou durante esta execução.", "Veja antes o console do ComfyUI: se esta execução foi a causa, tentar novamente pode pará-lo outra vez."],
	run_removed: () => ["Algo fora deste painel removeu esta execução da fila ou do histórico do ComfyUI.", "Tente novamente: os ajustes e a semente são mantidos."],
	run_over_limit: (v) => [`Encerrada: o dono deste servidor permite no máximo ${v.limit} por execução.`, "Deixe o vídeo mais curto ou menor, ou faça um rascunho. O que o ComfyUI já tinha salvado é mantido."],
	estimate_over_limit: (v) => [`Esta execução levaria ${v.time}; o dono deste servidor permite ${v.limit}.`, "Escolha uma duração mais curta, um tamanho menor ou outra predefinição."],
	mode_not_offered: (v) => [`O dono deste servidor não oferece “${v.mode}”.`, "Escolha outro modo."],
	preset_limited: (v) => [`O dono deste servidor não oferece “${v.preset}” em “${v.mode}”.`, "Escolha outra predefinição."],
	run_unknown: () => ["O ComfyUI não conhece mais esta execução: ele foi reiniciado, ou sua fila foi limpa.", "Tente novamente: os ajustes e a semente são mantidos."],
	...listProblems
};
// web/src/words/pt-BR/queue.ts
var queue = {
	details: (name) => `Detalhes de ${name}`,
	afterPart: (name) => `${name} · depois da parte anterior`,
	row: (mode, seed) => `${mode} · semente ${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `faltam ${time}`,
	up: "Subir",
	down: "Descer",
	front: "Para o início",
	edit: "Editar",
	stopAfter: "Parar após esta",
	skipRest: "Pular o resto do lote",
	inBatch: (index, count) => `${index} de ${count} em seu lote`,
	repeated: "O ComfyUI parou durante esta execução, então ela será repetida.",
	moved: (place, count) => `Agora ${place} de ${count}`,
	more: (count) => `+ ${count}`,
	fewer: "Mostrar menos",
	runs: (count) => count === 1 ? "1 execução" : `${count} execuções`,
	pause: "Pausar",
	pauses: "A execução atual termina; as outras esperam até você retomar",
	resume: "Retomar",
	options: "Opções da fila",
	stopAt: "Parar às",
	stopIn: "Parar em",
	minutesUnit: "minutos",
	set: "Definir",
	dontStop: "Não parar",
	stopsAt: (time) => `Para às ${time}.`,
	stopsAfter: "Para após a execução que você escolheu.",
	cancelAll: (runs) => runs === 1 ? "Cancelar a execução" : `Cancelar as ${runs} execuções`,
	whileOpen: "As execuções em espera só começam enquanto houver uma página do ComfyUI aberta.",
	paused: {
		user: "Em pausa.",
		after: "Em pausa após a execução que você escolheu.",
		time: "Em pausa na hora que você escolheu.",
		refused: "Em pausa: o ComfyUI recusou uma execução e também recusaria as outras."
	},
	editing: (seed) => `Editando a execução com a semente ${seed}`,
	started: "A execução que você edita já começou ou terminou.",
	save: "Salvar",
	asNew: "Adicionar como nova",
	cancelEdit: "Cancelar",
	strip: "A execução atual. Mostrar"
};
// web/src/words/pt-BR/recording.ts
var recording = { bar: "Gravação de demonstração: estes vídeos foram feitos antes. Instale o ComfyUI para fazer os seus." };
// web/src/words/pt-BR/references.ts
var references = {
	label: "Imagens de referência",
	hint: (max) => `Até ${max} imagens de pessoas e coisas que o vídeo deve mostrar. Elas são reunidas em uma prancha.`,
	inUse: (count) => count === 1 ? "1 imagem" : `${count} imagens`,
	add: "Adicionar imagens",
	sheet: "Prancha",
	of: (image) => `Referência ${image}`,
	image: (place, count, name) => `Imagem ${place} de ${count}: ${name}`,
	order: "Arraste para reordenar, ou use Alt com uma seta.",
	caption: (place) => `Quem ou o que está na imagem ${place}`,
	captionHint: "Por exemplo: a woman with red hair in a green coat",
	remove: (name) => `Remover ${name}`,
	fill: "Escrevê-las no prompt",
	filled: "O prompt diz o que está na prancha.",
	uncaptioned: "Diga o que cada imagem mostra, de preferência em inglês: o modelo foi treinado com prompts que começam assim.",
	making: "Montando a prancha…",
	moved: (name, place) => `${name} agora é a imagem ${place}.`,
	done: {
		added: (name) => `${name} é uma imagem de referência.`,
		removed: (name) => `${name} não é mais uma imagem de referência.`,
		moved: (name) => `${name} tem outro lugar na prancha.`
	},
	voice: {
		label: "Voz",
		help: "O que é dito vem do prompt, entre aspas; a voz vem desta amostra.",
		fill: "Escrever o prompt em seções",
		filled: "O prompt tem suas seções."
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
// web/src/words/pt-BR/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "Um mercado noturno na chuva",
		talk: "Alguém fala"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "Uma dançarina em um salão vazio",
		abstract: "Tinta que segue o som"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "Uma pessoa se vira e vai embora",
		landscape: "Uma paisagem desperta"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "Alguém canta ao microfone",
		presenter: "Alguém explica algo"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "Do dia para a noite",
		move: "A câmera viaja"
	}),
	style: titled(samples$1.style, {
		paper: "Recortado em papel",
		watercolour: "Pintado em aquarela"
	})
};
// web/src/words/pt-BR/settings.ts
var settings = {
	language: {
		title: "Idioma",
		label: "Idioma deste painel",
		help: "“Como o ComfyUI” segue o idioma escolhido no ComfyUI. Se não houver nenhum, usa o primeiro idioma do seu navegador que o LTX AIO tenha.",
		auto: "Como o ComfyUI"
	},
	machine: {
		title: "Este computador",
		runsOn: "Executa em",
		processor: "CPU",
		graphicsMemory: "VRAM",
		memory: "RAM",
		unknown: "O ComfyUI ainda não informou o hardware.",
		setUpFor: "Configurado para",
		automatic: "Automático"
	},
	owner: {
		title: "Limites deste servidor",
		modes: (modes) => `Seu dono só oferece: ${new Intl.ListFormat("pt-BR").format(modes)}.`,
		presets: (mode, presets) => `${mode} (${presets})`,
		seconds: (limit) => `Seu dono encerra as execuções depois de ${limit}.`,
		ignored: (entries) => `Não pode ser lido e não limita nada em user/__ltx_aio/limits.json: ${entries}.`
	},
	memory: {
		title: "RAM",
		titleOfCard: "VRAM",
		help: "O ComfyUI mantém os modelos carregados entre as execuções. Descarregue-os para liberar memória para outro programa; a próxima execução os carrega de novo.",
		free: (free, all) => `${free} de ${all} livres.`,
		freeOfRam: (free, all) => `RAM: ${free} de ${all} livres.`,
		models: "Modelos na memória",
		noModels: "Nenhum modelo carregado.",
		unload: "Descarregar modelos",
		unloading: "Descarregando…",
		waiting: (before) => `${before} livres até agora. Aguardando o ComfyUI, que descarrega entre execuções…`,
		freed: (before, now) => `Livre antes: ${before}. Livre agora: ${now}.`,
		asBefore: (free) => `Ainda ${free} livres: nenhum modelo estava carregado, ou uma execução o está usando.`,
		unreachable: "O ComfyUI não responde.",
		processor: "CPU",
		badgeTitle: (free, all) => `${free} de ${all} livres`
	},
	runs: {
		title: "Execuções",
		tell: "Avisar quando uma execução terminar",
		tellHelp: "Enquanto este painel estiver oculto.",
		refused: "O navegador bloqueia as notificações desta página: elas precisam de https ou localhost, e da sua permissão. Até lá, o ComfyUI as mostra.",
		tellBy: {
			toast: "No ComfyUI",
			system: "Sistema",
			none: "Não"
		},
		sound: "Som quando uma execução terminar",
		soundHelp: "Um tom curto, a menos que você esteja vendo Criar.",
		previews: "Prévia ao vivo",
		previewsHelp: "Uma imagem pequena do primeiro quadro depois de cada passo.",
		previewsFailed: (version) => `Uma prévia encerrou uma execução no ComfyUI ${version}, então a prévia ao vivo está desativada ali. Ative-a para tentar novamente.`,
		previewsSince: (min, version) => `A prévia ao vivo precisa do ComfyUI ${min} ou posterior; este é ${version}.`
	},
	token: {
		asking: "Procurando um token…",
		noServerPart: "Os downloads não estão disponíveis: o backend do LTX AIO não responde.",
		check: "Verificar",
		checking: "Verificando…",
		forget: "Esquecer",
		theToken: " o token",
		label: "Token",
		another: "Novo token",
		save: "Salvar",
		make: {
			before: "Crie um token de leitura em",
			after: "."
		},
		kept: "Fica guardado no servidor, é enviado só ao Hugging Face e não é mostrado de novo."
	},
	makes: (families) => `faz vídeo e som com ${new Intl.ListFormat("pt-BR").format(families)}`
};
// web/src/words/pt-BR/shell.ts
var shell = {
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
};
// web/src/words/pt-BR/stages.ts
var stages = {
	start: "Iniciando",
	load: "Carregando modelos",
	encode: "Codificando o prompt",
	image: "Preparando imagens",
	audio: "Preparando o áudio",
	video: "Lendo o vídeo",
	rework: "Processando quadros",
	latent: "Preparando latentes",
	diffuse_1: "Difusão 1",
	upscale: "Ampliação ×2",
	diffuse_2: "Difusão 2",
	decode: "Decodificando",
	save: "Salvando"
};
// web/src/words/pt-BR/start.ts
var start = {
	title: "Seu primeiro vídeo",
	close: "Fechar este guia",
	states: {
		done: "feito",
		working: "em andamento",
		now: "agora",
		later: "depois"
	},
	files: {
		title: "Arquivos de modelo",
		looking: "Verificando quais arquivos o ComfyUI tem…",
		here: (mode) => `“${mode}” tem todos os arquivos de que precisa.`,
		missing: (count, amount, atLeast) => `${count === 1 ? "Falta 1 arquivo" : `Faltam ${count} arquivos`}, ${atLeast ? "pelo menos " : ""}${amount}.`,
		free: (free) => `${free} livres no disco.`,
		noRoom: (lacking) => `Não há espaço em disco suficiente: antes, libere ${lacking}.`,
		loading: (received, size) => `${received} de ${size} baixados.`,
		byHand: "Não é possível baixá-los daqui: veja os comandos abaixo.",
		failed: "Um download falhou: veja abaixo.",
		chosen: "Falta um arquivo que você escolheu: veja abaixo.",
		get: "Baixar o que falta"
	},
	prompt: {
		title: "Um prompt",
		help: "Descreva o que acontece, como a câmera se move e o que se ouve.",
		english: "Escreva em inglês: o codificador de texto foi treinado nesse idioma.",
		use: "Usar este exemplo",
		written: "Escrito.",
		choose: (input) => `Escolher: ${input}`,
		needsFile: "Este modo também precisa de:"
	},
	run: {
		title: "Gerar",
		made: (size, seconds) => `Faz ${seconds} s de vídeo em ${size}.`,
		unknownTime: "Ainda sem estimativa: ela virá da primeira execução.",
		load: (amount, min, max) => `Primeiro, carrega ${amount}: de ${min} a ${max} (estimado).`,
		seconds: (count) => `${count}\u00A0s`,
		minutes: (count) => `${count}\u00A0min`,
		go: "Fazer seu primeiro vídeo",
		running: "Em andamento: veja abaixo.",
		waits: "Aguardando os arquivos.",
		check: "Verificar este ComfyUI"
	}
};
// web/src/words/pt-BR/tabs.ts
var tabs = {
	label: "Abas do LTX AIO",
	create: "Criar",
	history: "Histórico",
	models: "Modelos",
	settings: "Configurações",
	runs: (live, ready, failed) => [
		...live > 0 ? [`${live} em andamento`] : [],
		...ready > 0 ? [ready === 1 ? "1 novo" : `${ready} novos`] : [],
		...failed > 0 ? [failed === 1 ? "1 falhou" : `${failed} falharam`] : []
	].join(", ")
};
// web/src/words/pt-BR/terms.ts
var terms = {
	fields: {
		imageStrength: "Força da imagem",
		guideStrength: "Força da guia",
		toolStrength: "Força da ferramenta",
		sourceScale: "Tamanho do vídeo",
		controlStrength: "Força do controle",
		loraStrength: (lora) => `Força de ${lora}`,
		loraSecond: (lora) => `Força de ${lora} na segunda passagem`,
		steps: "Passos",
		start: "Início",
		cfg: "CFG",
		referenceStrength: "Força das referências",
		sheetStrength: "Força da prancha",
		syncGuidance: "Orientação dos lábios",
		detailGuidance: "Orientação de detalhe"
	},
	sides: {
		width: "largura",
		height: "altura"
	},
	unnamed: {
		node: "um nó",
		file: "O arquivo",
		input: "O arquivo de entrada",
		model: "Um arquivo de modelo",
		host: "outro servidor",
		answer: "sem resposta"
	},
	andMore: (shown, more) => `${shown} e mais ${more}`
};
// web/src/words/pt-BR/tiers.ts
var tiers = {
	rows: {
		none: "qualquer placa de vídeo",
		tiny: "menos de 12 GB",
		small: "12 GB",
		medium: "16 GB",
		large: "24 GB",
		huge: "32 GB ou mais"
	},
	as: (row) => `Ajustes para ${row}`,
	cardAs: (card, row) => `${card}, ajustes para ${row}`,
	unknown: "Hardware desconhecido",
	noCard: "Sem placa de vídeo",
	official: "ajustes oficiais",
	officialSlow: "ajustes oficiais no menor tamanho; execuções muito longas",
	lowVram: "pouca VRAM",
	upTo: (max) => `até ${max}`,
	firstUpTo: (size, max) => `${size} por padrão, até ${max}`,
	first: (size) => `${size} por padrão`,
	estimated: (settings) => `${settings} (estimado)`,
	both: (settings, sizes) => `${settings}, ${sizes}`,
	line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
	why: {
		apple: "; as GPUs da Apple não executam arquivos fp8 ou fp4",
		nvfp4: ", com o checkpoint nvfp4",
		checkpointHere: "; o checkpoint já está instalado, mas um GGUF seria mais rápido",
		short: (room) => `; a VRAM e a RAM juntas não chegam aos ${room} GB de que um checkpoint precisa`,
		shortWithoutPack: (room) => `; a VRAM e a RAM juntas não chegam aos ${room} GB de que um checkpoint precisa: instale o pacote de nós ComfyUI-GGUF para usar um GGUF, que precisa de menos`,
		withoutPack: "; instale o pacote de nós ComfyUI-GGUF para usar um GGUF, que precisa de menos memória"
	}
};
// web/src/words/pt-BR/tokens.ts
var tokens = {
	fine: "O token funciona.",
	fineOf: (account) => `O token funciona; pertence a ${account}.`,
	from: {
		environment: " de HF_TOKEN",
		login: " do login do Hugging Face",
		pasted: " informado aqui"
	},
	bad: (from) => `O Hugging Face recusou o token${from}.`,
	unreachable: "Não foi possível verificar o token: o Hugging Face não responde.",
	notSent: "O token não foi enviado: HF_ENDPOINT aponta para um espelho que não pode recebê-lo.",
	unchecked: (from) => `O token${from} ainda não foi verificado.`,
	absent: "Sem token. Só os arquivos marcados com um cadeado precisam dele.",
	absentHere: "Sem token. Em um servidor compartilhado, ele só pode ser definido ali: inicie o ComfyUI com HF_TOKEN."
};
// web/src/words/pt-BR/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file} exige login no Hugging Face, e nenhum token está definido.`, "Crie um token de acesso no Hugging Face e informe-o em Configurações."],
	gated_need_accept: (v) => [`Sua conta do Hugging Face ainda não aceitou a licença de ${v.repo}.`, "Abra a página dele, aceite a licença e tente novamente."],
	bad_token: (v) => [`O Hugging Face recusou o token para ${v.file}.`, "Informe-o de novo em Configurações, ou crie um novo."],
	token_revoked: (v) => [`O token foi revogado enquanto ${v.file} era baixado.`, "Informe um novo em Configurações e retome: o que já foi baixado é mantido."],
	forbidden: (v) => [`O token não tem acesso a ${v.repo}.`, "Solicite acesso na página dele, ou permita que o token leia repositórios restritos."],
	file_gone: (v) => [`${v.file} não está mais em ${v.repo}.`, "Atualize o LTX AIO: uma versão mais recente talvez conheça o novo local."],
	revision_gone: (v) => [`A versão de ${v.file} que o LTX AIO conhece não está mais em ${v.repo}.`, "Atualize o LTX AIO: uma versão mais recente talvez conheça a que a substitui."],
	repo_not_found: (v) => [`${v.repo} não está mais no Hugging Face, ou é privado.`, "Atualize o LTX AIO: uma versão mais recente talvez conheça o novo local dos arquivos."],
	upstream_changed: (v) => [`${v.file} foi substituído em ${v.repo}.`, "Atualize o LTX AIO. Se ele estiver em dia, remova o download incompleto do arquivo antigo e baixe de novo."],
	disk_full: (v) => [`${v.file} e os arquivos depois dele na fila precisam de ${v.need}; só há ${v.free} livres.`, "Libere espaço ou escolha uma pasta em outro disco e retome: o que já foi baixado é mantido."],
	not_writable: (v) => [`O ComfyUI não tem permissão para gravar em sua pasta para ${v.folder}.`, "Escolha outra pasta, ou dê permissão de gravação ao ComfyUI."],
	dest_exists_different: (v) => [`Já existe outro arquivo chamado ${v.file}. Ele não foi alterado.`, "Mova-o ou renomeie-o e tente novamente."],
	busy_elsewhere: (v) => [`Outro ComfyUI está baixando ${v.file} na mesma pasta.`, "Aguarde até terminar, ou feche esse ComfyUI, e tente novamente."],
	checksum_mismatch: (v) => [`${v.file} chegou danificado duas vezes e foi excluído.`, "Tente novamente. Se continuar, tente com outra rede ou outro espelho."],
	too_long: (v) => [`O servidor enviou mais dados do que ${v.file} deveria ter. Eles foram descartados.`, "Tente novamente. Se continuar, tente com outra rede ou outro espelho."],
	network: (v) => [`A conexão foi perdida enquanto ${v.file} era baixado (${v.last}).`, "Verifique a rede e retome: o que já foi baixado é mantido."],
	proxy_auth: (v) => [`O proxy desta rede exige uma senha para baixar ${v.file}.`, "Defina para o ComfyUI um endereço de proxy com nome de usuário e senha, e reinicie-o."],
	proxy_socks: (v) => [`Não é possível baixar ${v.file} por ${v.proxy}: o LTX AIO não aceita SOCKS.`, "Defina em https_proxy um proxy HTTP para o ComfyUI, ou remova a variável, e reinicie-o."],
	proxy_unusable: (v) => [`O proxy para ${v.file} é ${v.proxy}, que não é um endereço de proxy válido.`, "Corrija https_proxy, por exemplo http://127.0.0.1:3128, e reinicie o ComfyUI."],
	proxy_unreachable: (v) => [`O proxy ${v.proxy} para ${v.file} não responde.`, "Inicie o proxy, ou corrija https_proxy e reinicie o ComfyUI."],
	certificate: (v) => [`O servidor que respondeu por ${v.file} tem um certificado em que este computador não confia.`, "Um proxy ou antivírus pode estar inspecionando a conexão: defina SSL_CERT_FILE com o certificado dele e reinicie o ComfyUI. Verifique também o relógio do computador."],
	endpoint_unusable: (v) => [`Não é possível baixar ${v.file}: HF_ENDPOINT é ${v.endpoint}, que não é um endereço da web.`, "Ponha https:// na frente, ou remova a variável, e reinicie o ComfyUI."],
	not_a_hub: (v) => [`Algo que não é o Hugging Face respondeu por ${v.file}, talvez uma página de login desta rede.`, "Entre na rede pelo navegador, ou verifique o espelho em HF_ENDPOINT."],
	unexpected_host: (v) => [`O download de ${v.file} foi redirecionado para ${v.host}, que não é um servidor do Hugging Face.`, "Nada foi baixado dali. Verifique a rede e o espelho em HF_ENDPOINT."],
	offline: (v) => [`O ComfyUI foi iniciado com o Hugging Face desativado, então ${v.file} não pode ser baixado.`, "Inicie-o sem HF_HUB_OFFLINE, ou ponha você mesmo o arquivo na pasta dele."],
	part_is_symlink: (v) => [`Há um link onde ${v.file} seria gravado. Ele não foi seguido.`, "Remova o link e tente novamente."],
	path_too_long: (v) => [`O caminho de ${v.file} é mais longo do que este sistema permite.`, "Escolha uma pasta com um caminho mais curto."],
	folder_gone: (v) => [`A pasta para ${v.folder} desapareceu enquanto ${v.file} era baixado.`, "Reconecte o disco dela ou escolha outra pasta, e tente novamente."],
	broken_file: (v) => [`${v.file} não passou na verificação: ${faults.is(v.fault)}.`, "Remova-o e baixe de novo."],
	not_ours: (v) => [`O LTX AIO não baixou ${v.file}, então não o exclui.`, "Exclua-o você mesmo se não precisar mais dele."],
	queue_full: (v) => [`A fila de downloads está cheia, então ${v.file} não foi adicionado.`, "Tente novamente quando alguns downloads tiverem terminado."],
	unexpected: (v) => [`Ocorreu um erro inesperado com ${v.file}.`, "Tente novamente. Os detalhes estão no console do ComfyUI; inclua-os em um relatório de erro."],
	differs_from_source: (v) => [`${v.file} está completo, mas é diferente do arquivo em ${v.repo}.`, "Mantenha-o se você mesmo o alterou; se não, exclua-o e baixe de novo."],
	download_failed: (v) => [`Não foi possível baixar ${v.file} (${v.code}).`, "Tente novamente. Os detalhes estão no console do ComfyUI."]
};
// web/src/words/pt-BR/ui.ts
var ui = {
	labelled: (name, text) => `${name}: ${text}`,
	comma: ", ",
	percent: (value) => `${value}%`,
	units: {
		s: "s",
		kB: "kB",
		MB: "MB",
		GB: "GB"
	},
	attention: "A revisar",
	inNewTab: "(em uma nova aba)",
	said: "Mensagem do ComfyUI",
	delete: "Excluir",
	keep: "Manter",
	move: "Arraste para mover; Alt com as setas para cima e para baixo também move",
	list: {
		search: "Buscar",
		empty: "Sem opções",
		nothingFound: "Nada encontrado",
		found: "{0} encontrados",
		chosen: "Selecionado",
		noneChosen: "Nada selecionado"
	}
};
// web/src/words/pt-BR/verbs.ts
var verbs = {
	label: "Próximos passos para este vídeo",
	runLabel: "Próximos passos para esta execução",
	finish: "Finalizar",
	finishes: "Gera-o em tamanho completo, a partir da primeira passagem que o rascunho salvou.",
	newSeed: "Outra semente",
	newSeeds: "Os mesmos ajustes com outra semente",
	renderAgain: "Gerar de novo",
	rendersAgain: "Os mesmos ajustes e semente, já que o arquivo está ausente",
	tryAgain: "Tentar novamente",
	triesAgain: "Os mesmos ajustes e semente",
	goOn: (mode) => `Último quadro → ${mode}`,
	extend: "Estender",
	extends: "Continuar este vídeo: alongá-lo depois do fim, ou antes do início",
	retake: "Refazer trecho",
	retakes: "Fazer de novo um momento deste vídeo e deixar o resto como está",
	goesOn: (slot, mode) => `Continuar: o último quadro vira “${slot}” de “${mode}”`,
	useAs: "Usar como",
	usesAs: "Usar um quadro, o som ou o vídeo como entrada",
	more: "Mais",
	settings: "Usar ajustes",
	usesSettings: "Carrega os ajustes desta execução no formulário",
	preset: "Salvar como predefinição…",
	canvas: "Abrir no canvas",
	favourite: "Favorito",
	unfavourite: "Remover dos favoritos",
	download: "Baixar",
	open: "Abrir em nova aba",
	hide: "Ocultar aqui",
	hides: "Ocultar aqui; continua no histórico",
	show: "Mostrar em Criar",
	deleteFile: "Excluir arquivo",
	deletesFile: "Exclui o vídeo e remove a execução do histórico",
	parts: {
		shown: "Este quadro",
		first: "Primeiro quadro",
		last: "Último quadro"
	},
	frame: "Quadro",
	asFrame: "Usar o quadro como",
	asSound: "Usar o som como",
	asClip: "Usar o vídeo como",
	keyFrame: "Novo quadro-chave",
	keyClip: "Novo clipe",
	slotOf: (slot, mode) => `${slot} de “${mode}”`,
	is: {
		firstFrame: (what) => `${what} é a imagem inicial.`,
		lastFrame: (what) => `${what} é a imagem final.`,
		portrait: (what) => `${what} é o retrato.`,
		styleImage: (what) => `${what} é a imagem de estilo.`,
		sound: (what) => `${what} é o áudio.`,
		speech: (what) => `${what} é a fala.`,
		voice: (what) => `${what} é a voz.`,
		video: (what) => `${what} é o vídeo.`,
		retaken: (what) => `${what} é o vídeo a refazer.`,
		treated: (what) => `${what} é o vídeo que a ferramenta trata.`,
		extended: (what) => `${what} é o vídeo a estender.`
	},
	of: {
		shown: (file) => `Um quadro de ${file}`,
		first: (file) => `O primeiro quadro de ${file}`,
		last: (file) => `O último quadro de ${file}`,
		sound: (file) => `O som de ${file}`,
		video: (file) => file
	},
	outOfReach: "Este navegador não tem acesso a ele.",
	removal: "Última remoção",
	hidden: (count) => count === 1 ? "Oculto em Criar." : `${count} ocultos em Criar.`,
	deleting: (file) => `${file} será excluído.`,
	deletingSeveral: (count) => `${count} arquivos serão excluídos.`,
	undo: "Desfazer",
	deleteNow: "Excluir agora",
	close: "Fechar",
	linkLabel: "Link solto",
	link: (address) => `${address} é um link, e só arquivos podem ser usados. Salve o arquivo e solte-o aqui.`
};
// web/src/words/pt-BR/versions.ts
var versions = {
	securityHoles: (is) => [`O ComfyUI ${is} tem quatro vulnerabilidades publicadas: arquivos que outros põem no servidor podem executar scripts no seu navegador, e prompts podem ler arquivos fora das pastas do ComfyUI.`, "Atualize o ComfyUI para 0.28 ou posterior."],
	pageFile: (is) => [`Sabe-se que o ComfyUI ${is} enche o arquivo de paginação com até 120 GB.`, "Atualize o ComfyUI."],
	memoryGrows: (is) => [`Sabe-se que o ComfyUI ${is} usa mais memória a cada execução.`, "Atualize o ComfyUI. Até lá, reinicie-o quando as execuções ficarem lentas."],
	blueScreen: (is) => [`Sabe-se que o ComfyUI ${is} pode travar o Windows ou ficar sem memória ao mover pesos para a placa de vídeo.`, "Atualize o ComfyUI, ou volte para 0.34."],
	directMlEnds: () => ["O ComfyUI usa aqui o DirectML, que a versão 0.46 não aceita mais.", "Antes de atualizar, instale o PyTorch para sua placa: ROCm para AMD, XPU para Intel."],
	linkedInputs: () => ["Desde a versão 0.28, o ComfyUI recusa links para fora de sua pasta de entrada.", "Ponha ali o próprio arquivo, ou inicie o ComfyUI com --input-directory e a pasta que o contém."]
};
// web/src/words/pt-BR/viewer.ts
var viewer = {
	label: "Visualizador",
	fold: "Recolher o visualizador",
	unfold: "Expandir o visualizador",
	newest: "Últimos resultados",
	took: (time) => `em ${time}`,
	useSeed: "Usar esta semente no formulário",
	seedUsed: (seed) => `A semente ${seed} está no formulário.`,
	line: {
		label: "Tamanho, duração e semente",
		seconds: (seconds) => `${seconds} s`,
		upTo: (length) => `até ${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `semente ${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "Trocar as duas imagens",
	editor: "Editor grande",
	done: "Pronto"
};
// web/src/words/pt-BR/webcam.ts
var webcam = {
	open: "Tirar uma imagem com a webcam",
	label: "Webcam",
	take: "Tirar a imagem",
	close: "Fechar a webcam",
	troubles: {
		insecure: "Os navegadores só permitem a webcam em endereços https e em localhost.",
		refused: "O navegador bloqueou a webcam. Permita-a para esta página e tente novamente.",
		missing: "Nenhuma webcam encontrada. Conecte uma e tente novamente.",
		failed: "Não é possível usar a webcam. Feche outros programas que a usem e tente novamente."
	}
};
// web/src/words/pt-BR/writing.ts
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
// web/src/words/pt-BR/index.ts
var ptBR = {
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
		tools: "Ajuda com o prompt",
		enhance: {
			button: "Melhorar",
			hint: "Escrever um prompt melhor a partir do seu",
			label: "Prompts melhorados",
			cost: (model, time, separate) => `Usa ${model}, ${separate ? "um modelo pequeno que só escreve prompts" : "o codificador de texto que toda execução carrega"} · ${time} por versão.`,
			unknown: "ainda sem estimativa",
			onCpu: "Com pouca VRAM, é executado na CPU, o que leva minutos.",
			seesImage: "Também leva em conta sua imagem.",
			keeps: "As palavras entre aspas ficam como estão.",
			behind: (runs) => runs === 1 ? "Começa após a execução em andamento." : `Começa após ${runs} execuções.`,
			noPrompt: "Escreva antes algumas palavras.",
			write: (takes) => takes === 1 ? "Escrever 1 versão" : `Escrever ${takes} versões`,
			again: "Outras versões",
			takes: "Versões",
			take: (take) => `Versão ${take}`,
			waits: (runs) => runs === 0 ? "Próximo na fila." : runs === 1 ? "Após 1 execução." : `Após ${runs} execuções.`,
			sending: "Enviando…",
			loading: "Lendo seu prompt…",
			writing: (count) => `Escrevendo… cerca de ${count} palavras`,
			silent: "O ComfyUI não responde. Isto continua quando ele responder.",
			cancelled: "Cancelado.",
			useless: {
				empty: "A resposta está vazia. Seu prompt não muda.",
				garbled: "A resposta não é um prompt. O seu não muda.",
				same: "Seu prompt ficou como estava."
			},
			raw: "A resposta",
			mended: (quotes) => quotes === 1 ? "Mudou palavras entre aspas; as suas foram restauradas." : `Mudou palavras em ${quotes} citações; as suas foram restauradas.`,
			added: (quotes) => quotes === 1 ? "Omitiu palavras entre aspas; sua frase está no fim." : `Omitiu ${quotes} citações; suas frases estão no fim.`,
			outdated: "Você editou o prompt depois. Se usar uma versão, seu texto fica em Anteriores.",
			use: (take) => `Usar a versão ${take}`,
			used: (take) => `A versão ${take} está no prompt.`,
			undo: "Desfazer",
			cancel: "Cancelar",
			close: "Fechar",
			ready: (take) => `A versão ${take} está pronta.`
		},
		earlier: {
			button: "Anteriores",
			hint: "Prompts anteriores: seta para cima em um prompt vazio, Alt e setas em qualquer ponto",
			label: "Prompts anteriores",
			search: "Buscar prompts",
			starred: "Só com estrela",
			star: "Marcar este prompt com uma estrela",
			starCurrent: "Marcar com uma estrela o prompt acima",
			unrun: "não executado",
			none: "Os prompts de suas execuções aparecerão aqui.",
			noMatch: "Nenhum prompt corresponde.",
			more: (prompts) => `Mais ${prompts}: busque para encontrá-los.`
		},
		phrases: {
			button: "Frases",
			hint: "Inserir uma frase, ou partir de um exemplo",
			label: "Frases e exemplos",
			samples: "Exemplos para este modo",
			camera: {
				title: "Câmera",
				items: titled(camera$1.items, {
					still: "Fixa",
					pushIn: "Aproxima-se",
					pullBack: "Afasta-se",
					pan: "Panorâmica",
					tilt: "Inclina-se para cima",
					track: "Travelling",
					orbit: "Gira em torno",
					crane: "Sobe",
					sink: "Desce",
					left: "Para a esquerda",
					right: "Para a direita",
					hand: "Câmera na mão"
				})
			},
			shot: {
				title: "Plano e luz",
				items: titled(shot.items, {
					wide: "Plano geral",
					close: "Close",
					low: "Contra-plongée",
					golden: "Hora dourada",
					soft: "Luz do dia suave",
					night: "Noite"
				})
			},
			sound: {
				title: "Som",
				items: titled(sound.items, {
					ambience: "Só ambiente",
					music: "Música suave",
					speaks: "Diz…"
				})
			},
			before: { lipsync: {
				title: "Lábios (no início)",
				items: titled(before$1.lipsync.items, {
					speaks: "Fala",
					sings: "Canta"
				})
			} },
			avoid: {
				title: "Evitar",
				items: titled(avoid.items, {
					subtitles: "Sem legendas",
					logos: "Sem logos",
					cuts: "Sem cortes",
					talk: "Ninguém fala"
				})
			}
		},
		length: {
			words: (words) => words === 1 ? "1 palavra" : `${words} palavras`,
			good: (family, min, max) => `${family} segue melhor prompts de ${min} a ${max} palavras.`
		}
	}
};
// web/src/families/ltx-2.3/words/pt-BR.ts
var gguf = "Para placas pequenas; precisa do pacote de nós ComfyUI-GGUF.";
var fastGguf = "Para placas pequenas, só predefinições rápidas; precisa do pacote de nós ComfyUI-GGUF.";
var fastOnly = "Só predefinições rápidas: sem orientação CFG nem LoRA de destilação.";
var own = "Para seus próprios fluxos de trabalho.";
var camera = "Feito para LTX-2 e experimental com 2.3; descrever o movimento no prompt costuma funcionar melhor.";
var ptBR$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "Checkpoint dev, fp8",
			purpose: "Tudo em um arquivo, para todas as predefinições."
		},
		"checkpoint-dev-nvfp4": {
			title: "Checkpoint dev, nvfp4",
			purpose: "O menor checkpoint, para placas RTX 50 e PyTorch com CUDA 13."
		},
		"checkpoint-dev-bf16": {
			title: "Checkpoint dev, bf16",
			purpose: "Precisão completa, para placas de 48 GB ou mais."
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "Checkpoint destilado 1.1, bf16",
			purpose: "Precisão completa, só predefinições rápidas: sem orientação CFG nem LoRA de destilação."
		},
		"checkpoint-distilled-fp8": {
			title: "Checkpoint destilado 1.0, fp8",
			purpose: "A primeira versão destilada; pode estragar o fim de vídeos longos."
		},
		"gemma-fp4": {
			title: "Gemma 3 12B em fp4",
			purpose: "Codifica o prompt."
		},
		"gemma-fp8": {
			title: "Gemma 3 12B em fp8",
			purpose: "Codifica o prompt com um pouco mais de precisão que fp4."
		},
		"gemma-bf16": {
			title: "Gemma 3 12B em bf16",
			purpose: "Precisão completa; também para as GPUs da Apple, que não aceitam fp4 nem fp8."
		},
		"distilled-lora-1.1": {
			title: "LoRA de destilação 1.1, rank 111",
			purpose: "Com ele bastam 8 passos; todo modelo dev precisa dele."
		},
		"distilled-lora-384-1.1": {
			title: "LoRA de destilação 1.1, rank 384",
			purpose: "O mesmo com rank completo; precisa do triplo de memória."
		},
		"distilled-lora-384": {
			title: "LoRA de destilação 1.0, rank 384",
			purpose: "A primeira versão."
		},
		"distilled-lora-105": {
			title: "LoRA de destilação 1.0, rank 105",
			purpose: "A primeira versão, menor."
		},
		film: {
			title: "Interpolação de quadros",
			purpose: "Dobra a taxa de quadros de um vídeo pronto."
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "Dobra o tamanho de um vídeo pronto."
		},
		"upscaler-x2-1.1": {
			title: "Upscaler espacial ×2, 1.1",
			purpose: "Dobra o tamanho entre as duas passagens."
		},
		"upscaler-x2-1.0": {
			title: "Upscaler espacial ×2, 1.0",
			purpose: "A primeira versão, retirada pelos autores."
		},
		"upscaler-x1.5-1.0": {
			title: "Upscaler espacial ×1,5",
			purpose: "Para seus próprios fluxos de trabalho; nenhum modo o usa."
		},
		"temporal-upscaler-x2-1.0": {
			title: "Upscaler temporal ×2",
			purpose: "Dobra a taxa de quadros, em seus próprios fluxos de trabalho; nenhum modo o usa."
		},
		"union-control": {
			title: "IC-LoRA de controle (contornos, profundidade, pose)",
			purpose: "Faz a transferência de estilo seguir o movimento do seu vídeo."
		},
		"transformer-dev-bf16": {
			title: "Transformer dev, bf16",
			purpose: "Só o transformer, com precisão completa."
		},
		"transformer-dev-fp8": {
			title: "Transformer dev, fp8",
			purpose: "Só o transformer."
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
			purpose: "A primeira versão destilada."
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
			title: "GGUF destilado 1.1 da QuantStack, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "GGUF destilado 1.1 da QuantStack, Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "Projeção de texto",
			purpose: "Liga o codificador de texto a arquivos separados ou a um GGUF."
		},
		"connectors-distilled": {
			title: "Conectores de texto para o GGUF destilado",
			purpose: "Ligam o codificador de texto a um GGUF destilado."
		},
		"video-vae": {
			title: "VAE de vídeo",
			purpose: "Decodifica latentes em quadros, para arquivos separados ou um GGUF."
		},
		"video-vae-distilled": {
			title: "VAE de vídeo para o GGUF destilado",
			purpose: "Decodifica latentes em quadros, para um GGUF destilado."
		},
		"audio-vae": {
			title: "VAE de áudio",
			purpose: "Decodifica latentes em som, para arquivos separados ou um GGUF."
		},
		"audio-vae-distilled": {
			title: "VAE de áudio para o GGUF destilado",
			purpose: "Decodifica latentes em som, para um GGUF destilado."
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "Estima a profundidade do vídeo, para a transferência de estilo por profundidade."
		},
		sdpose: {
			title: "SDPose",
			purpose: "Detecta poses no vídeo, para a transferência de estilo por pose."
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "Detecta várias pessoas para o SDPose, em seus próprios fluxos de trabalho."
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "Outro modelo de profundidade, para seus próprios fluxos de trabalho."
		},
		"preview-vae": {
			title: "VAE de prévia",
			purpose: "Prévias mais nítidas em seus próprios fluxos de trabalho com KJNodes; o ComfyUI não o usa."
		},
		"prompt-enhancer": {
			title: "LoRA para ampliar prompts",
			purpose: "Faz o codificador de texto escrever prompts mais longos, nos templates oficiais."
		},
		"ic-motion-track": {
			title: "IC-LoRA Motion Track",
			purpose: `Move coisas por trajetórias desenhadas. ${own}`
		},
		"ic-ingredients": {
			title: "IC-LoRA Ingredients",
			purpose: "Mantém pessoas e coisas de imagens de referência, em Texto para vídeo."
		},
		"ic-in-outpainting": {
			title: "IC-LoRA In- e Outpainting",
			purpose: "Pinta o que está em volta de um vídeo, em um enquadramento maior."
		},
		"ic-upscaler-x2": {
			title: "IC-LoRA Pixel-Upscaler ×2",
			purpose: "Dobra o tamanho de um vídeo e adiciona detalhe."
		},
		"ic-upscaler-x4": {
			title: "IC-LoRA Pixel-Upscaler ×4",
			purpose: "Quadruplica o tamanho de um vídeo e adiciona detalhe."
		},
		"ic-deblur": {
			title: "IC-LoRA Deblur",
			purpose: "Dá nitidez a um vídeo desfocado."
		},
		"ic-decompression": {
			title: "IC-LoRA Decompression",
			purpose: "Remove os artefatos de compressão de um vídeo."
		},
		"ic-colorization": {
			title: "IC-LoRA Colorization",
			purpose: "Colore um vídeo em preto e branco."
		},
		"ic-clean-plate": {
			title: "IC-LoRA Clean Plate",
			purpose: "Remove pessoas e veículos de um vídeo."
		},
		"ic-day-to-night": {
			title: "IC-LoRA Day to Night",
			purpose: "Transforma um vídeo de dia em um de noite."
		},
		"ic-water": {
			title: "IC-LoRA Water Simulation",
			purpose: "Adiciona água a um vídeo."
		},
		"ic-relight": {
			title: "IC-LoRA Relight",
			purpose: "Ilumina de novo um vídeo externo, com outro sol."
		},
		"ic-shave": {
			title: "IC-LoRA Instant Shave",
			purpose: "Tira a barba de uma pessoa em um vídeo."
		},
		"ic-greenscreen": {
			title: "IC-LoRA avatar com fundo verde",
			purpose: "Põe uma pessoa que fala na frente de um fundo verde."
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "Mostra uma cena de um novo ângulo de câmera."
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `Dubla uma pessoa que fala. ${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `Amplia a faixa de brilho. ${own}`
		},
		"id-lora-talkvid": {
			title: "LoRA de voz",
			purpose: "Fala com a voz de uma amostra, em Texto para vídeo e Imagem para vídeo."
		},
		"style-transition": {
			title: "LoRA de transição",
			purpose: "Uma cena vira outra; o prompt precisa de zhuanchang."
		},
		"style-fpv": {
			title: "LoRA de drone FPV",
			purpose: "O voo suave de um drone FPV."
		},
		"style-crt": {
			title: "LoRA de tela de tubo",
			purpose: "Uma velha tela de tubo; o prompt começa com crtanim,"
		},
		"style-fantasy-anime": {
			title: "LoRA de fantasia anime",
			purpose: "Fantasia como anime; o prompt precisa de f4nt4sy4n1m6."
		},
		"style-fantasy-realism": {
			title: "LoRA de fantasia realista",
			purpose: "Fantasia em imagem real; o prompt precisa de f4nt4sy."
		},
		"style-fantasy-painterly": {
			title: "LoRA de fantasia pintada",
			purpose: "Fantasia como pintura a óleo; o prompt precisa de D4rkP41nt3r."
		},
		"style-cyberpunk": {
			title: "LoRA cyberpunk",
			purpose: "Chuva e neon; o prompt precisa de C6b4rP8nk."
		},
		"style-claymation": {
			title: "LoRA de massinha",
			purpose: "Stop motion com massinha; o prompt precisa de claymation style."
		},
		"style-felt": {
			title: "LoRA de feltro",
			purpose: "Feltro cortado e costurado; o prompt precisa de F3ltCut0u7."
		},
		"style-paper": {
			title: "LoRA de papel recortado",
			purpose: "Camadas de papel recortado; o prompt precisa de Pap3rCut0u7."
		},
		"style-soft": {
			title: "LoRA Soft Enhance",
			purpose: "Mais detalhe, contraste mais suave."
		},
		"style-wild-west": {
			title: "LoRA do Velho Oeste",
			purpose: "Poeira e caubóis; o prompt precisa de W1ldW4st."
		},
		"style-product": {
			title: "LoRA de publicidade de produtos",
			purpose: "Anúncios; força 0,85, o prompt precisa de srx_commercial."
		},
		"style-cinemagraph": {
			title: "LoRA de cinemagraph",
			purpose: "Tudo fica parado, menos um detalhe; força 2, o prompt começa com CINEMAGRAPH_MOTION."
		},
		"camera-dolly-in": {
			title: "A câmera se aproxima",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "A câmera se afasta",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "A câmera vai para a esquerda",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "A câmera vai para a direita",
			purpose: camera
		},
		"camera-jib-up": {
			title: "A câmera sobe",
			purpose: camera
		},
		"camera-jib-down": {
			title: "A câmera desce",
			purpose: camera
		},
		"camera-static": {
			title: "A câmera fica parada",
			purpose: camera
		}
	},
	presets: {
		draft: "Rascunho",
		fast: "Rápido",
		balanced: "Equilibrado",
		quality: "Qualidade"
	},
	help: {
		halfSize: "Prévia na metade do tamanho, 8 passos. Finalize os bons.",
		twoSteps: "8 + 2 passos",
		official: "8 + 3 passos, os ajustes oficiais",
		guided: "20 passos com orientação CFG + 3; usa o prompt negativo",
		onePass: "8 passos em uma passagem",
		guidedOnce: "20 passos com orientação CFG em uma passagem; usa o prompt negativo",
		followedTwice: "8 + 3 passos, seguindo o vídeo nas duas passagens"
	},
	loaders: {
		checkpoint: { name: "Checkpoint" },
		split: {
			name: "Arquivos separados",
			used: (settings) => `${settings} com arquivos separados`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings} com um GGUF`
		}
	},
	roles: {
		checkpoint: "Checkpoint",
		transformer: "Transformer",
		gguf: "GGUF",
		textEncoder: "Codificador de texto",
		distilledLora: "LoRA de destilação",
		upscaler: "Upscaler",
		textProjection: "Projeção de texto",
		videoVae: "VAE de vídeo",
		audioVae: "VAE de áudio"
	},
	tools: {
		"clean-plate": {
			name: "Cena vazia",
			does: "Remove pessoas e veículos e completa o que está atrás. Descreva o lugar vazio."
		},
		colorize: {
			name: "Colorir",
			does: "Dá cores naturais a um vídeo em preto e branco. Descreva a cena e suas cores."
		},
		deblur: {
			name: "Dar nitidez",
			does: "Dá nitidez a um vídeo desfocado; não remove o desfoque de movimento. Descreva a cena."
		},
		decompress: {
			name: "Reparar compressão",
			does: "Remove os blocos e halos de uma compressão forte; não remove ruído. Descreva a cena."
		},
		"day-to-night": {
			name: "Do dia para a noite",
			does: "Transforma uma tomada de dia em uma de noite, melhor em externas. Descreva a noite e suas luzes."
		},
		relight: {
			name: "Reiluminar",
			does: "Ilumina de novo uma tomada externa: escolha a luz e onde está o sol. O prompt diz só isso, nada da cena."
		},
		water: {
			name: "Adicionar água",
			does: "Adiciona rios, ondas, chuva ou enchentes a uma cena seca. Descreva a água e como ela se move."
		},
		shave: {
			name: "Barbear",
			does: "Tira de uma pessoa a barba, o bigode e os pelos curtos; o rosto e os movimentos ficam. Descreva a pessoa sem eles."
		},
		greenscreen: {
			name: "Avatar com fundo verde",
			does: "Põe uma pessoa que fala para a câmera na frente de um fundo verde liso. Para vídeos verticais."
		},
		"camera-angle": {
			name: "Outro ângulo de câmera",
			does: "Mostra a mesma cena de outro ângulo, melhor em passos pequenos; não por trás."
		},
		"detail-2": {
			name: "Detalhe ×2",
			does: "Dobra o tamanho de um vídeo pequeno e adiciona detalhe. Descreva a cena."
		},
		"detail-4": {
			name: "Detalhe ×4",
			does: "Quadruplica o tamanho de um vídeo muito pequeno e adiciona detalhe. Descreva a cena."
		},
		outpaint: {
			name: "Ampliar enquadramento",
			does: "Dá a um vídeo um enquadramento maior e pinta o que está em volta; o próprio vídeo fica como está. Descreva a cena inteira."
		}
	}
};
// web/src/families/ltx-2.5/words/pt-BR.ts
var files = {
	"2.5-transformer-int8": {
		title: "Transformer do LTX-2.5, int8",
		purpose: "Faz o vídeo e o som, com todas as predefinições."
	},
	"2.5-transformer-nvfp4": {
		title: "Transformer do LTX-2.5, nvfp4",
		purpose: "O menor, para placas RTX 50 e PyTorch com CUDA 13."
	},
	"2.5-transformer-bf16": {
		title: "Transformer do LTX-2.5, bf16",
		purpose: "Precisão completa, para placas de 48 GB ou mais."
	},
	"2.5-gemma-int8": {
		title: "Gemma 4 12B para LTX-2.5, int8",
		purpose: "Codifica o prompt."
	},
	"2.5-gemma-bf16": {
		title: "Gemma 4 12B para LTX-2.5, bf16",
		purpose: "Codifica o prompt com precisão completa."
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B, int8",
		purpose: "Escreve prompts melhores, para Melhorar."
	},
	"2.5-duration-head": {
		title: "Cabeçote de duração para LTX-2.5",
		purpose: "Lê no prompt quanto o vídeo deve durar, quando o LTX-2.5 escolhe a duração."
	},
	"2.5-upscaler-x2": {
		title: "Upscaler espacial ×2 para LTX-2.5",
		purpose: "Dobra o tamanho entre as duas passagens."
	},
	"2.5-video-vae": {
		title: "VAE de vídeo do LTX-2.5 com difusão",
		purpose: "Decodifica latentes em quadros, como nos templates oficiais."
	},
	"2.5-video-vae-conv": {
		title: "VAE de vídeo do LTX-2.5 sem difusão",
		purpose: "Decodifica latentes em quadros mais rápido."
	},
	"2.5-audio-vae": {
		title: "VAE de áudio do LTX-2.5",
		purpose: "Decodifica latentes em som."
	},
	"2.5-ic-ingredients": {
		title: "IC-LoRA Ingredients para LTX-2.5",
		purpose: "Mantém pessoas e coisas de imagens de referência, em Texto para vídeo."
	},
	"2.5-ic-clean-plate": {
		title: "IC-LoRA Clean Plate para LTX-2.5",
		purpose: "Remove pessoas e veículos de um vídeo."
	},
	"2.5-ic-colorization": {
		title: "IC-LoRA Colorization para LTX-2.5",
		purpose: "Colore um vídeo em preto e branco."
	},
	"2.5-ic-deblur": {
		title: "IC-LoRA Deblur para LTX-2.5",
		purpose: "Dá nitidez a um vídeo desfocado."
	},
	"2.5-ic-decompression": {
		title: "IC-LoRA Decompression para LTX-2.5",
		purpose: "Remove os artefatos de compressão de um vídeo."
	},
	"2.5-ic-day-to-night": {
		title: "IC-LoRA Day to Night para LTX-2.5",
		purpose: "Transforma um vídeo de dia em um de noite."
	},
	"2.5-ic-water": {
		title: "IC-LoRA Water Simulation para LTX-2.5",
		purpose: "Adiciona água a um vídeo."
	},
	"2.5-ic-upscaler-x2": {
		title: "IC-LoRA Pixel-Upscaler ×2 para LTX-2.5",
		purpose: "Dobra o tamanho de um vídeo e adiciona detalhe."
	},
	"2.5-style-cinemagraph": {
		title: "LoRA de cinemagraph para LTX-2.5",
		purpose: "Tudo fica parado, menos um detalhe; o prompt começa com CINEMAGRAPH_MOTION."
	},
	"union-control": {
		title: "IC-LoRA de controle (contornos, profundidade, pose)",
		purpose: "Faz a transferência de estilo seguir o movimento do seu vídeo. Feito para LTX-2.3, experimental com LTX-2.5."
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "Estima a profundidade do vídeo, para a transferência de estilo por profundidade."
	},
	sdpose: {
		title: "SDPose",
		purpose: "Detecta poses no vídeo, para a transferência de estilo por pose."
	},
	film: {
		title: "Interpolação de quadros",
		purpose: "Dobra a taxa de quadros de um vídeo pronto."
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "Dobra o tamanho de um vídeo pronto."
	}
};
var before = ptBR$2.tools;
// virtual:catalogue/pt-BR
var families = {
	"ltx-2.3": ptBR$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "Rascunho",
			fast: "Rápido",
			balanced: "Equilibrado",
			quality: "Qualidade"
		},
		help: {
			halfSize: "Prévia na metade do tamanho, 8 passos. Finalize os bons.",
			twoSteps: "8 + 2 passos",
			official: "8 + 3 passos, os ajustes oficiais",
			onePass: "8 passos em uma passagem",
			followedTwice: "8 + 3 passos, seguindo o vídeo nas duas passagens"
		},
		loaders: { split: { name: "Arquivos separados" } },
		roles: {
			transformer: "Transformer",
			textEncoder: "Codificador de texto",
			upscaler: "Upscaler",
			videoVae: "VAE de vídeo",
			audioVae: "VAE de áudio"
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
export { ptBR as catalogue, families };
