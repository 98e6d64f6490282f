// web/src/words/fr/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}, ${reached} sur ${stages}` : name,
	ready: (prompt) => `La vidéo est prête\u00A0: ${prompt}`,
	cancelled: "L’exécution a été annulée.",
	report: "Message de ComfyUI",
	lines: "Commandes à copier",
	files: "Fichiers manquants"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/fr/advice.ts
var advice = {
	out_of_memory: (v) => ["La carte graphique n’avait plus assez de mémoire.", cardRemedy(v)],
	host_memory: (v) => ["L’ordinateur n’avait plus assez de RAM (la mémoire du système, pas la VRAM).", v.stage === "load" || v.stage === "encode" ? "Fermez d’autres programmes ou choisissez des fichiers de modèle plus petits. Sous Windows, un fichier d’échange plus grand aide aussi." : "Fermez d’autres programmes, ou faites une vidéo plus petite ou plus courte."],
	preview_failed: () => ["L’aperçu en direct a échoué et a mis fin à l’exécution.", "Relancez-la sans aperçu. Une mise à jour de ComfyUI, ou du pack de nœuds qui dessine les aperçus, peut résoudre le problème."],
	model_damaged: (v) => [`Impossible de lire ${v.file}\u00A0: le fichier est incomplet ou n’est pas un modèle.`, "Supprimez-le et téléchargez-le de nouveau. Cela arrive quand un téléchargement a été interrompu ou qu’une page web a été enregistrée sous ce nom."],
	model_unknown: (v) => [`${v.nodeClass} ne peut pas charger ${v.file}\u00A0: c’est un autre type de modèle.`, "Choisissez un autre fichier ou déplacez celui-ci dans le bon dossier\xA0: les checkpoints complets vont dans checkpoints, les transformers seuls dans diffusion_models, les LoRA dans loras."],
	models_mixed: (v) => ["Les fichiers de modèle ne vont pas ensemble.", `Utilisez les fichiers d’une seule version\u00A0: le transformer, l’encodeur de texte, la projection de texte, les deux VAE, l’upscaler et les LoRA doivent tous être pour ${v.family}.`],
	tokenizer_missing: () => ["Le fichier de l’encodeur de texte ne contient pas de tokenizer\xA0: le prompt ne peut pas être encodé.", "Utilisez l’encodeur de texte en un seul fichier fait pour ComfyUI, pas les fragments du modèle d’origine."],
	text_encoder_missing: (v) => ["Les fichiers choisis ne contiennent pas d’encodeur de texte.", `Choisissez le fichier Gemma pour ${v.family} comme encodeur de texte.`],
	vae_missing: (v) => ["Le fichier choisi ne contient pas de VAE vidéo.", `Choisissez un checkpoint complet, ou le VAE vidéo pour ${v.family}.`],
	audio_vae_missing: (v) => ["Le fichier choisi ne contient pas de VAE audio.", `Choisissez un checkpoint complet, ou le VAE audio pour ${v.family}.`],
	gguf_unknown: (v) => [`ComfyUI-GGUF ne prend pas en charge le modèle de ${v.file}.`, `Mettez ComfyUI-GGUF à jour, ou choisissez un autre GGUF de ${v.family}. Un encodeur de texte ne peut pas servir de transformer.`],
	input_broken: (v) => [`ComfyUI ne peut pas lire ${bare(v.name)}.`, "Choisissez un autre fichier, ou ouvrez celui-ci dans le programme qui l’a créé et exportez-le de nouveau."],
	sound_missing: (v) => [`${bare(v.name)} n’a pas de son.`, "Choisissez un fichier avec une piste audio."],
	sound_start_beyond: (v) => [`Le début de l’audio est après la fin de ${bare(v.name)}.`, "Choisissez un début plus tôt."],
	video_start_beyond: (v) => [`Le début est après la fin de ${bare(v.name)}.`, "Choisissez un début plus tôt."],
	rework_model_wrong: (v) => [`${v.file} n’est pas un modèle pour cela.`, "Téléchargez de nouveau le fichier\xA0: un autre a peut-être été enregistré sous son nom."],
	channels_differ: () => ["Les sons n’ont pas le même nombre de canaux\xA0: ComfyUI ne peut pas les assembler.", "Enregistrez la vidéo avec un son stéréo, puis assemblez de nouveau."],
	guide_too_long: () => ["Un guide dépasse la fin de la vidéo.", "Allongez la vidéo."],
	guide_size: () => ["Cette taille ne convient pas au LoRA de contrôle, qui utilise une copie réduite des images.", "Choisissez une taille divisible sans reste à cette échelle, ou le LoRA Union Control."],
	shapes_differ: () => ["Deux éléments de l’exécution n’ont pas les mêmes dimensions.", "En général, un modèle ou un LoRA est pour une autre version de LTX\xA0: vérifiez vos fichiers dans Modèles et retirez les LoRA ajoutés."],
	sound_broken: () => ["Le son généré est corrompu\xA0: la vidéo n’a pas pu être enregistrée.", "Les images sont peut-être bonnes\xA0: enregistrez la vidéo sans son. Si cela arrive avec toutes les graines, le VAE audio n’est peut-être pas le bon."],
	sound_unsavable: () => ["ComfyUI n’a pas pu enregistrer le son\xA0: l’AAC n’accepte pas son taux d’échantillonnage ou son nombre de canaux.", "Les images sont bonnes\xA0: enregistrez la vidéo sans son, ou convertissez l’audio en stéréo 48 kHz et générez de nouveau."],
	first_pass_gone: () => ["La première passe enregistrée par le brouillon a disparu ou est illisible.", "Finalisez de nouveau\xA0: la première passe est refaite, c’est donc plus long."],
	save_disk_full: () => ["Le disque est plein\xA0: la vidéo n’a pas pu être enregistrée.", "Libérez de l’espace, puis réessayez\xA0: tant qu’aucune autre exécution ne démarre, ComfyUI a tout en cache sauf l’enregistrement."],
	save_outside: () => ["Le dossier des vidéos est un lien qui sort du dossier de sortie de ComfyUI, et ce ComfyUI refuse d’y enregistrer.", "Remplacez le lien output/video par un dossier, ou démarrez ComfyUI avec --output-directory et le dossier voulu. Puis réessayez."],
	save_forbidden: () => ["ComfyUI n’a pas le droit d’écrire dans son dossier de sortie, ou ce dossier a disparu.", "Donnez à ComfyUI le droit d’écriture, ou démarrez-le avec un autre --output-directory. Puis réessayez."],
	gpu_unusable: () => ["PyTorch ne peut pas utiliser cette carte graphique.", "Installez la version de PyTorch qui convient à votre carte et à son pilote\xA0; le README de ComfyUI indique laquelle."],
	gpu_too_old: () => ["Ce PyTorch ne peut pas exécuter ce type de fichiers de modèle sur cette carte graphique.", "Choisissez les fichiers fp8 plutôt que nvfp4, ou installez un PyTorch pour CUDA 13."],
	gpu_crashed: () => ["Le pilote graphique a planté\xA0: ComfyUI ne peut plus utiliser la carte graphique avant un redémarrage.", "Redémarrez ComfyUI, puis réessayez. Si cela se reproduit, mettez le pilote à jour et annulez tout overclocking."],
	gpu_transfer: () => ["Un modèle n’a pas pu être transféré sur la carte graphique.", "Redémarrez ComfyUI. Si cela se reproduit, démarrez-le avec --disable-pinned-memory."],
	device_mismatch: () => ["Des parties d’un même modèle se trouvaient sur des périphériques différents.", "Déchargez tous les modèles et réessayez. Si cela se reproduit, mettez ComfyUI à jour."],
	apple_dtype: () => ["Les GPU d’Apple ne peuvent pas exécuter les fichiers de modèle fp8 ou fp4.", "Choisissez des fichiers bf16 ou un GGUF."],
	node_changed: (v) => [`Dans ce ComfyUI, les entrées de ${v.nodeClass} ne sont pas celles que LTX AIO connaît.`, "Mettez à jour LTX AIO et ComfyUI, puis redémarrez ComfyUI."],
	python_package_missing: (v) => [`Il manque un paquet Python dont ComfyUI a besoin\u00A0: ${v.message}.`, "Installez le requirements.txt de ComfyUI avec le Python qui exécute ComfyUI, puis redémarrez-le."]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "Déchargez tous les modèles et réessayez, ou choisissez un encodeur de texte plus petit. La taille de la vidéo n’y change rien." : "Activez le mode VRAM réduite, qui exécute l’encodeur de texte sur le CPU. La taille de la vidéo n’y change rien.";
		case "audio": return "Utilisez moins d’audio\xA0: une vidéo plus courte demande ici moins de mémoire.";
		case "rework": return "Utilisez une vidéo plus courte ou plus petite, ou fermez d’autres programmes qui utilisent la carte graphique.";
		case "image":
		case "video":
		case "latent": return "Faites une vidéo plus petite ou plus courte\xA0: les images sont préparées à sa taille.";
		case "upscale":
		case "diffuse_2": return "Faites une vidéo plus petite ou plus courte, ou un brouillon, qui s’arrête avant cette phase.";
		case "decode": return lowVram ? "Faites une vidéo plus petite ou plus courte\xA0: les tuiles sont déjà petites." : "Décodez en tuiles plus petites\xA0: tant qu’aucune autre exécution ne démarre, ComfyUI garde les latents en cache.";
		case "diffuse_1":
		case "save":
		case null: return "Faites une vidéo plus petite ou plus courte, ou fermez d’autres programmes qui utilisent la carte graphique.";
	}
}
// web/src/words/fr/batch.ts
var batch = {
	strength: (strength) => `force ${strength}`,
	label: (count, prompt) => `Lot de ${count}\u00A0: ${prompt}`,
	span: (from, to, video) => `${from}–${to} s de ${video} à refaire`,
	poster: (number, what) => `${number}\u00A0: ${what}`,
	chosen: "choisie",
	choose: (number) => `Choisir ${number}`,
	ready: (ready, count) => ready === count ? `${count} vidéos` : `${ready} sur ${count} ${ready > 1 ? "prêtes" : "prête"}`,
	waiting: "en attente",
	running: "en cours",
	failed: "échec",
	play: "Tout lire",
	pause: "Tout en pause",
	finish: (count) => count === 1 ? "Finaliser la vidéo choisie" : `Finaliser les ${count} choisies`,
	compare: "Comparer les deux",
	hideOthers: "Masquer les autres",
	clear: "Ne rien choisir",
	more: (count) => `Afficher ${count} de plus`,
	inStrip: (count, what) => `Lot de ${count}, ${what}`,
	keys: "Les touches 1 à 9 choisissent, les flèches déplacent, Entrée affiche, F finalise, S ajoute aux favoris, X masque, C compare, Espace lit ou met en pause."
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
// web/src/words/fr/numbers.ts
var { decimal, stated, madeIn } = numbersIn("fr");
// web/src/words/fr/buttons.ts
var buttons = {
	retry: "Réessayer",
	useFamily: (name) => `Utiliser ${name}`,
	retryAnyway: "Réessayer quand même",
	unloadAndRetry: "Décharger les modèles et réessayer",
	retryWithoutPreview: "Réessayer sans aperçu en direct",
	retryDefaultLength: "Réessayer avec la durée par défaut",
	retryWith: (how) => `Réessayer ${how}`,
	with: {
		lowVram: "en VRAM réduite",
		lowVramAt: (size) => `en VRAM réduite, en ${size}`,
		edges: "avec les seuls contours",
		size: (size) => `en ${size}`,
		seconds: (seconds) => `avec ${seconds} ${seconds < 2 ? "seconde" : "secondes"}`,
		draft: (size) => `en brouillon, en ${size}`
	},
	smallTiles: "Décoder en tuiles plus petites",
	finishAgain: "Finaliser de nouveau",
	saveSilent: "Enregistrer sans son",
	fittingSize: (size) => `Passer en ${size} et réessayer`,
	soundFromStart: "Commencer l’audio à 0 s",
	inParts: (parts) => `Tout utiliser, en ${parts} parties environ`,
	wholeSound: (seconds) => `Utiliser tout l’audio (${decimal(seconds, 1, 1)} s)`,
	videoFrom: (seconds) => `Commencer la vidéo à ${decimal(seconds, 1)} s`,
	videoFromStart: "Commencer la vidéo à 0 s",
	chooseAnother: "Choisir un autre fichier",
	report: "Copier le rapport",
	openModels: "Ouvrir Modèles",
	showInModels: "Afficher dans Modèles",
	openSettings: "Ouvrir les paramètres",
	openPage: "Ouvrir sur Hugging Face",
	openLicence: "Ouvrir la licence",
	chooseFolder: "Choisir un autre dossier",
	accepted: "Licence acceptée, réessayer",
	moved: "Fichier déplacé, réessayer",
	resume: "Reprendre",
	download: "Télécharger",
	downloadSize: (size) => `Télécharger (${size})`,
	downloadAgain: "Télécharger de nouveau",
	downloadMissing: "Télécharger les fichiers",
	addTo: (folder) => `Ajouter à ${folder}`,
	generatedSound: "Utiliser le son généré",
	turnOff: (setting) => `Désactiver «\u00A0${setting}\u00A0»`,
	usePreset: (preset) => `Utiliser «\u00A0${preset}\u00A0»`,
	smaller: (percent) => `Réduire la vidéo\u00A0: ${percent}\u00A0%`,
	useSize: (size) => `Utiliser ${size}`
};
// web/src/words/fr/compare.ts
var compare = {
	verb: "Comparer",
	verbHint: "Comparer deux résultats de façon synchronisée\xA0: d’abord sur l’un, puis sur l’autre",
	withMarked: "Comparer avec le résultat retenu",
	onlyOne: "Il faut une deuxième vidéo.",
	marked: {
		label: "Comparaison",
		with: (run) => `Comparer ${run} avec\u00A0:`,
		draft: "Son brouillon",
		finish: "Sa vidéo en taille finale",
		seed: (seed) => `Graine ${seed}`,
		or: "Ou utilisez Comparer (C) sur un autre résultat.",
		cancel: "Annuler la comparaison"
	},
	label: "Comparaison de deux résultats",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}\u00A0: ${run}`,
	layout: "Disposition",
	layouts: {
		divider: "Séparateur",
		side: "Côte à côte"
	},
	sound: "Son",
	silent: "Muet",
	soundOf: (letter) => `Son de ${letter}`,
	noSound: "Sans son",
	divider: "Séparateur entre A et B",
	dividerAt: (percent) => `${percent}\u00A0% A, ${100 - percent}\u00A0% B`,
	dividerKeys: "Gauche et droite déplacent le séparateur\xA0; Début n’affiche que B, Fin que A.",
	keys: "Espace lit les deux ou les met en pause\xA0; virgule et point reculent ou avancent d’une image, gauche et droite d’une seconde\xA0; A et B choisissent le son, M le coupe\xA0; F affiche en plein écran.",
	swap: "Échanger A et B",
	full: "Plein écran",
	close: "Fermer la comparaison",
	keep: (kept, other) => `Garder ${kept}, masquer ${other}`,
	keepHint: (kept, other) => `Ajoute ${kept} aux favoris et masque ${other} dans Créer\u00A0; l’historique le garde`,
	kept: "Ajouté aux favoris\xA0; l’autre est masqué dans Créer.",
	differ: "Paramètres différents",
	setting: "Paramètre",
	same: "Tous les paramètres sont identiques.",
	none: "aucun",
	on: "oui",
	off: "non",
	startOf: (input) => `${input}\u00A0: début`,
	lora: (file) => `LoRA ${file}`,
	unplayable: "Ce navigateur ne peut pas lire l’une des vidéos."
};
// web/src/words/fr/choosing.ts
var choosing = {
	label: "Exécutions choisies",
	choose: (run) => `Choisir ${run}`,
	count: (count) => `${count} ${count > 1 ? "choisies" : "choisie"}`,
	finish: (drafts) => drafts === 1 ? "Finaliser le brouillon" : `Finaliser ${drafts} brouillons`,
	favourite: "Ajouter aux favoris",
	unfavourite: "Retirer des favoris",
	download: (videos) => videos === 1 ? "Télécharger" : `Télécharger ${videos} vidéos`,
	remove: "Supprimer de l’historique\xA0; les fichiers restent",
	none: "Ne rien choisir",
	removed: (runs) => runs > 1 ? `${runs} exécutions supprimées de l’historique.` : `${runs} exécution supprimée de l’historique.`,
	removedFilesStay: (runs) => runs > 1 ? `${runs} exécutions supprimées de l’historique. Les fichiers restent.` : `${runs} exécution supprimée de l’historique. Les fichiers restent.`,
	removeFiles: "Supprimer aussi les fichiers",
	finished: (runs) => runs === 1 ? "Finalisation en file d’attente. Suivez-la dans Créer." : `${runs} exécutions en file d’attente. Suivez-les dans Créer.`
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
// web/src/words/fr/days.ts
var days = {
	today: "Aujourd’hui",
	yesterday: "Hier",
	...datesIn("fr")
};
// web/src/words/fr/details.ts
var details = {
	tools: "Cette exécution",
	previous: "Exécution précédente",
	next: "Exécution suivante",
	place: (at, of) => `${at} sur ${of}`,
	inputs: "Entrées",
	useInput: (input, mode) => `Utiliser comme ${input} (${mode})`,
	from: (seconds) => `à partir de ${seconds} s`,
	loras: "LoRA",
	second: (strength) => `, seconde passe ${strength}`,
	settings: "Paramètres",
	size: "Taille",
	length: "Durée",
	lengthOf: (frames, fps, seconds) => `${frames} images à ${fps} fps, ${seconds} s`,
	seed: "Graine",
	took: "Temps",
	made: "Créée le",
	file: "Fichier"
};
// web/src/words/fr/crop.ts
var crop = {
	of: (file) => `Recadrage de ${file}`,
	all: "Affiche toute l’image.",
	cut: (parts) => `Coupé\u00A0: ${parts}.`,
	left: (percent) => `${percent}\u00A0% à gauche`,
	right: (percent) => `${percent}\u00A0% à droite`,
	top: (percent) => `${percent}\u00A0% en haut`,
	bottom: (percent) => `${percent}\u00A0% en bas`,
	keys: "Les flèches le déplacent, plus vite avec Maj. Plus et moins zooment, 0 le centre.",
	center: "Centrer le recadrage"
};
// web/src/words/fr/cuts.ts
var cuts = {
	group: (file) => `Extrait de ${file}`,
	label: "Extrait à utiliser",
	start: "Début",
	part: "L’extrait",
	end: "Fin",
	seconds: (seconds) => `${seconds} s`,
	span: (from, to, of) => `${from}–${to} s sur ${of}`,
	until: (to, of) => `à ${to} s sur ${of}`,
	longest: (seconds) => `Une exécution peut en utiliser jusqu’à ${seconds} s.`,
	play: "Lire l’extrait",
	stop: "Arrêter",
	keys: "Gauche et droite le déplacent, plus loin avec Maj\xA0; Page préc. et Page suiv. de sa durée\xA0; Début et Fin jusqu’aux extrémités. I et O placent son début et sa fin au pointeur, ou là où la lecture en est. Espace lit l’extrait.",
	edits: {
		label: "Fondus, volume, silence",
		fadeIn: "Fondu entrant",
		fadeOut: "Fondu sortant",
		volume: "Volume",
		before: "Silence avant",
		after: "Silence après",
		apply: "Appliquer à l’extrait",
		help: "Enregistre l’extrait dans un nouveau fichier WAV pour cette exécution. Votre fichier reste inchangé."
	}
};
// web/src/words/fr/estimates.ts
var estimates = {
	about: (time) => `environ ${time}`,
	between: (from, to) => `${from} – ${to}`,
	secondsBetween: (from, to) => `${from}–${to} s`,
	minutesBetween: (from, to) => `${from}–${to} min`,
	seconds: (count) => `${count} s`,
	minutes: (count) => `${count} min`,
	hours: (count) => `${count} h`,
	over: (limit) => `plus de ${limit}`,
	none: "Pas encore d’estimation\xA0: la première exécution sur cette machine la donnera.",
	open: "Le modèle choisit la durée\xA0: le temps peut donc varier.",
	memory: {
		failed: (size, seconds) => `${size} sur ${seconds} s a déjà épuisé la mémoire ici.`,
		beyond: "Plus grand que tout ce qui a tenu en mémoire ici.",
		try: (how) => `Essayer ${how}`
	}
};
// web/src/words/fr/drafts.ts
var drafts = {
	finishWith: (preset) => `Finaliser avec ${preset}`,
	queued: "Finalisation en file d’attente. Suivez-la dans Créer.",
	firstPassGone: "La première passe du brouillon n’est pas enregistrée ici",
	firstPassRepeats: "Finaliser la refait\xA0: cette exécution sera plus longue.",
	firstPassesGone: (drafts) => drafts === 1 ? "La première passe d’un brouillon n’est pas enregistrée ici" : `Les premières passes de ${drafts} brouillons ne sont pas enregistrées ici`,
	firstPassesRepeat: "Finaliser les refait\xA0: ces exécutions seront plus longues.",
	saved: (drafts, size) => `Premières passes de ${drafts === 1 ? "1 brouillon" : `${drafts} brouillons`}\u00A0: ${size}`,
	clear: "Effacer",
	clearHelp: "Les brouillons restent\xA0; Finaliser refait alors la première passe. Les favoris gardent la leur.",
	cleared: "Effacé. Seuls les favoris et les exécutions en cours gardent leur première passe.",
	keep: {
		title: "Brouillons",
		days: "Garder les premières passes",
		dayCount: (days) => days === 1 ? "1 jour" : `${days} jours`,
		daysHelp: "Finaliser part de celles-ci. Les favoris gardent la leur.",
		size: "Au plus",
		sizeHelp: "Les plus anciennes partent en premier. Un brouillon de 5 secondes prend environ 2 Mo."
	}
};
// web/src/words/fr/alone.ts
var alone = {
	title: "Associer cet appareil",
	how: "Sur l’ordinateur qui exécute ComfyUI, ouvrez Paramètres dans LTX AIO et choisissez «\xA0Afficher un code\xA0» sous «\xA0Téléphone et tablette\xA0».",
	code: "Code",
	pair: "Associer",
	pairing: "Association…",
	noCookie: "Le navigateur n’a pas gardé l’association. Autorisez les cookies pour cette page et réessayez.",
	off: "Cette page est désactivée.",
	offRemedy: "Activez-la dans les Paramètres de LTX AIO, sur l’ordinateur qui exécute ComfyUI.",
	users: "Ce ComfyUI a plusieurs utilisateurs.",
	usersRemedy: "Ouvrez une fois la page de ComfyUI dans ce navigateur, choisissez-y un utilisateur et revenez.",
	usersPair: "Associez cet appareil avec un code affiché par votre utilisateur dans les Paramètres.",
	again: "Réessayer",
	settings: {
		title: "Téléphone et tablette",
		turn: "Page pour téléphones et tablettes",
		turnHelp: "Ce panneau seul, sur sa propre page, pour les appareils de votre réseau. Chaque appareil s’associe une fois, avec un code.",
		opens: "Le code ne protège que cette page et les requêtes du panneau depuis celle-ci. ComfyUI n’a pas d’identification\xA0: s’il est démarré avec --listen, tout le monde sur votre réseau peut ouvrir ComfyUI lui-même, sans code.",
		on: "La page pour téléphones et tablettes est activée.",
		off: "La page pour téléphones et tablettes est désactivée.",
		notHere: "Cela se change sur l’ordinateur qui exécute ComfyUI, à l’adresse localhost.",
		noAddress: "Aucune adresse trouvée sur votre réseau. Démarré sans --listen, ComfyUI ne répond qu’à cet ordinateur\xA0: démarrez-le avec --listen. Sinon, ouvrez l’adresse de cet ordinateur, suivie de /ltx_aio/app.",
		addresses: "Adresse pour le téléphone",
		code: "Code",
		codeHelp: (minutes) => minutes === 1 ? "Associe un appareil. Valable encore une minute." : `Associe un appareil. Valable encore ${minutes} minutes.`,
		showCode: "Afficher un code",
		anotherCode: "Afficher un autre code",
		paired: "Appareils associés",
		unnamed: "Appareil",
		since: (date) => `depuis le ${date}`,
		forget: (name) => `Oublier ${name}`,
		forgetAll: "Oublier tous les appareils"
	}
};
// web/src/words/fr/engines.ts
var engines = {
	runOn: "Exécuter sur",
	here: "Ce ComfyUI",
	freest: "Le moins occupé",
	title: "Autres moteurs",
	help: "Les exécutions peuvent aussi se faire sur d’autres machines. Le propriétaire de ce serveur en donne la liste dans un fichier.",
	how: "Pour en ajouter un, voyez docs/engines.md dans le dossier de LTX AIO.",
	again: "Vérifier de nouveau",
	line: (name, state) => `${name}\u00A0: ${state}`,
	ready: "prêt",
	readyPaid: "prêt, payant",
	asking: "vérification…",
	away: "injoignable",
	old: (version) => `ComfyUI ${version} est trop ancien`,
	lacks: (thing) => `${thing} manque`,
	lacksFiles: (files) => files === 1 ? "1 fichier manque" : `${files} fichiers manquent`,
	costs: (name) => `Chaque exécution sur ${name} est payante, et les prompts, les entrées et les vidéos quittent cette machine.`,
	agree: "Exécuter là-bas",
	disagree: "Annuler",
	at: (name) => `sur ${name}`,
	madeOn: "Fait sur",
	waitsFor: (name) => `en attente de ${name}`,
	runHere: "Exécuter sur ce ComfyUI",
	stays: {
		draft: "S’exécute sur ce ComfyUI, qui a la première passe du brouillon.",
		videos: "S’exécute sur ce ComfyUI, qui a les vidéos."
	}
};
var engineProblems = {
	engine_lacks: (v) => [`Il manque à ${v.name}\u00A0: ${v.things}.`, "Installez-le là-bas et vérifiez de nouveau dans Paramètres, ou exécutez sur ce ComfyUI."],
	engine_old: (v) => [`Le ComfyUI ${v.version} de ${v.name} est trop ancien pour ${v.of}.`, `Mettez-le à jour là-bas vers ${v.since} ou plus récent, ou exécutez sur ce ComfyUI.`]
};
// web/src/words/fr/extending.ts
var extending = {
	direction: "Ajouter",
	directions: {
		after: {
			label: "Après la fin",
			hint: "La nouvelle partie suit la dernière image"
		},
		before: {
			label: "Avant le début",
			hint: "La nouvelle partie mène à la première image"
		}
	},
	context: "Contexte",
	contextHelp: "La part de la vidéo que le modèle revoit et réentend pour poursuivre son mouvement et son son.",
	contextFrames: (frames, seconds) => `${frames} images, ${seconds} s`,
	contextOnly: (frames) => `${frames} images`,
	saves: "Enregistrer",
	whole: "Toute la vidéo",
	new: "La nouvelle partie seule"
};
var extendingProblems = {
	video_unknown: (v) => [`Le nombre d’images de ${bare(v.name)} est inconnu.`, "Installez le backend de LTX AIO, qui les compte."],
	video_too_short_to_extend: (v) => [`La vidéo a ${v.frames} ${v.frames > 1 ? "images" : "image"}\u00A0; il en faut au moins ${v.min} pour poursuivre son mouvement.`, "Choisissez une vidéo plus longue, ou utilisez sa dernière image dans Image vers vidéo."],
	video_size_odd: (v) => [`${bare(v.name)} est en ${v.width}×${v.height}\u00A0: ComfyUI ne peut pas enregistrer une vidéo aux côtés impairs.`, "Recadrez-la d’un pixel, pour que les deux côtés soient pairs."],
	video_large: (v) => [`ComfyUI a besoin d’environ ${decimal(v.gigabytes, 0)} Go de RAM pour assembler ${v.frames} images de ${v.width}×${v.height}.`, "S’il en manque, ne gardez que les dernières secondes de la vidéo, ou n’enregistrez que la nouvelle partie."],
	video_too_large: (v) => [`Il faudrait à ComfyUI ${decimal(v.gigabytes, 0)} Go de RAM pour assembler ${v.frames} images de ${v.width}×${v.height}.`, "Ne gardez d’abord que les dernières secondes de la vidéo."],
	context_other: (v) => [`Le contexte est de ${v.context} images au lieu de ${v.asked}\u00A0: le modèle en prend 9, 17, 25, etc., selon ce que la vidéo contient.`, "Gardez-le, ou choisissez un autre contexte."],
	sound_not_joined: (v) => [`${bare(v.name)} a ${v.channels} canaux audio\u00A0; le son généré ne peut s’ajouter qu’à du mono ou de la stéréo.`, "Réduisez-la d’abord en stéréo."]
};
// web/src/words/fr/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "il est absent";
		case "dangling": return "c’est un lien vers un fichier absent";
		case "empty": return "il est vide";
		case "header": return "son en-tête est illisible";
		case "size": return "il est incomplet";
		case "magic": return "ce n’est pas un fichier GGUF";
		case "random": return "il contient des nombres aléatoires, faits pour mesurer";
		default: return "il est illisible";
	}
} };
// web/src/words/fr/files.ts
var kinds = {
	checkpoint: "un checkpoint",
	transformer: "un transformer",
	textEncoder: "un encodeur de texte",
	textProjection: "une projection de texte",
	videoVae: "un VAE vidéo",
	audioVae: "un VAE audio",
	upscaler: "un upscaler",
	durationHead: "une tête de durée",
	lora: "un LoRA",
	icLora: "un IC-LoRA",
	distilledLora: "un LoRA de distillation",
	textEncoderLora: "un LoRA pour encodeurs de texte"
};
var files$2 = {
	label: "Fichiers de modèle",
	model: "Modèle",
	kindOf: (kind) => kinds[kind] ?? "un autre type de fichier",
	upscaler: (axis, factor) => axis === "time" ? "un upscaler de cadence" : `un upscaler ×${factor}`,
	generation: (name) => `LTX-${name}`,
	missing: "Manquant",
	fits: {
		vram: "Tient dans la VRAM.",
		ram: "Plus grand que la VRAM\xA0: une partie reste en RAM, ce qui est plus lent.",
		neither: "Plus grand que la VRAM et la RAM réunies.",
		nvfp4: "nvfp4 demande une carte RTX 50 et PyTorch pour CUDA 13.",
		apple: "Les GPU d’Apple ne gèrent pas cette précision."
	},
	use: (file) => `Utiliser ${file}`,
	switchOff: (file) => `Désactiver ${file}`,
	useAutomatic: "Utiliser le fichier automatique",
	useIt: "Utiliser",
	inUse: "Utilisé"
};
// web/src/words/fr/footer.ts
var footer = {
	generate: (count) => count > 1 ? `Générer × ${count}` : "Générer",
	sending: "Envoi…",
	control: "Ctrl",
	waiting: (count) => count > 1 ? `${count} vidéos démarrent dès que les fichiers sont prêts.` : "Démarre dès que les fichiers sont prêts.",
	dontGenerate: "Ne pas générer",
	files: {
		label: "Fichiers de modèle",
		download: "Télécharger les fichiers",
		count: (files) => files === 1 ? "1 fichier" : `${files} fichiers`,
		atLeast: (size) => `au moins ${size}`,
		free: (size) => `${size} libres`,
		noRoom: "Pas assez d’espace disque.",
		makeRoom: (size) => `Libérez ${size}, ou choisissez un dossier sur un autre disque.`,
		which: (files) => files === 1 ? "Fichier et dossier" : "Fichiers et dossiers",
		byHand: (files) => `Il manque ${files === 1 ? "un fichier de modèle" : `${files} fichiers de modèle`}. Sur la machine qui exécute ComfyUI, ouvrez un terminal dans le dossier qui contient celui de ComfyUI et lancez\u00A0:`,
		noShim: "Téléchargements indisponibles\xA0: le backend de LTX AIO ne répond pas."
	}
};
// web/src/words/fr/form.ts
var form = {
	mode: "Mode",
	family: "Modèle",
	familyFrom: (version) => `à partir de ComfyUI ${version}`,
	media: {
		optional: "facultatif",
		replace: (file) => `Remplacer ${file}`,
		remove: (file) => `Retirer ${file}`,
		picker: (input) => `Fichier pour ${input}`,
		give: "Déposer, coller ou parcourir",
		upTo: (megabytes) => `Jusqu’à ${megabytes} Mo.`,
		upload: (file) => `Téléversement de ${file}`,
		cancelUpload: "Annuler le téléversement",
		dismiss: "Fermer",
		keeps: (file) => `${file} reste utilisé.`,
		ofResult: {
			last: "Prendre la dernière image",
			first: "Prendre la première image",
			audio: "Prendre son audio",
			video: "Prendre le résultat"
		},
		ofResultHint: "Depuis le résultat de la visionneuse",
		startAt: "Début à",
		withSound: "avec son",
		noSound: "sans son",
		noPreview: "Pas d’aperçu\xA0: ce navigateur ne peut pas afficher le fichier, ou il n’est plus dans le dossier d’entrée de ComfyUI.",
		noPicture: "Ce n’est pas une image que ce navigateur peut ouvrir."
	},
	placing: {
		label: (file) => `Options pour ${file}`,
		where: (file) => `Où placer ${file}\u00A0?`,
		made: (file) => `${file} a été créé avec LTX AIO.`,
		notMade: (file) => `${file} n’a pas été créé avec LTX AIO.`,
		nothing: (file) => `${file} n’est ni une image, ni un audio, ni une vidéo.`,
		useSettings: "Réutiliser ses paramètres",
		useAs: "L’utiliser comme\xA0:",
		orUseAs: "Ou l’utiliser comme\xA0:",
		place: (input, mode) => `${input} (${mode})`,
		pick: "Paramètres d’une vidéo…"
	},
	undo: {
		label: "Dernière modification du formulaire",
		run: "Paramètres de l’exécution repris.",
		runChanged: "Paramètres de l’exécution, modifiés depuis.",
		videoChanged: (file) => `Paramètres de ${file}, modifiés depuis.`,
		undone: "La modification est annulée.",
		prompts: {
			take: "Le prompt amélioré a remplacé le vôtre.",
			earlier: "Un prompt précédent a remplacé le vôtre.",
			sample: "Un exemple a remplacé votre prompt.",
			pattern: "Votre prompt a la forme que le LoRA connaît.",
			tool: "Vos mots sont dans le prompt de l’outil."
		},
		promptsChanged: {
			take: "Le prompt amélioré a remplacé le vôtre, puis a été modifié.",
			earlier: "Un prompt précédent a remplacé le vôtre, puis a été modifié.",
			sample: "Un exemple a remplacé votre prompt, puis a été modifié.",
			pattern: "Votre prompt a la forme que le LoRA connaît\xA0; modifié depuis.",
			tool: "Vos mots sont dans le prompt de l’outil, modifié depuis."
		},
		slot: (file, before) => `${file} a remplacé ${before}.`,
		undo: "Annuler",
		forward: "Rétablir",
		redo: "Reprendre les paramètres",
		last: (what) => `Annuler\u00A0: ${what}`
	},
	prompt: {
		label: "Prompt",
		placeholder: "Décrivez l’action, l’aspect et le son",
		negative: "Prompt négatif",
		changed: "modifié",
		unwanted: "Ce qui ne doit pas être dans la vidéo",
		reset: "Réinitialiser",
		idle: (preset, uses) => `Sans effet avec «\u00A0${preset}\u00A0», qui n’utilise pas de guidage. «\u00A0${uses}\u00A0» l’utilise.`,
		idleHere: (mode) => `Sans effet ici\u00A0: «\u00A0${mode}\u00A0» n’utilise pas de guidage.`
	},
	preset: "Préréglage",
	size: {
		label: "Taille",
		scale: "Échelle",
		width: "Largeur",
		height: "Hauteur",
		asPicture: "Comme l’image",
		asVideo: "Comme la vidéo",
		custom: "Personnalisée",
		ratioDiffers: "Proportions différentes",
		crop: "Recadrer",
		pad: "Ajouter des bandes"
	},
	length: {
		label: "Durée",
		added: "Ajouter",
		frameRate: "Cadence",
		auto: "auto",
		autoIs: (seconds) => `auto\u00A0: ${seconds}`,
		byModel: "Durée choisie par le modèle",
		maxLength: "Au plus"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames} images à ${fps} fps, ${seconds} s · ${size}`,
		upTo: (frames) => `jusqu’à ${frames}`,
		finished: (size) => `finalisée en ${size}`,
		unsettled: "→ taille et durée pas encore fixées"
	},
	machine: {
		change: "Modifier",
		what: "les paramètres pour cette machine"
	},
	seed: {
		label: "Graine",
		roll: "Tirer une nouvelle graine",
		keep: "Garder cette graine",
		variations: "Variantes",
		list: "Liste…"
	},
	loras: {
		label: "LoRA",
		inUse: (count) => `LoRA (${count})`,
		unnamed: "ce LoRA",
		add: "Ajouter un LoRA",
		library: "Bibliothèque de LoRA",
		search: "Rechercher des LoRA",
		close: "Fermer la bibliothèque de LoRA",
		group: "Type de LoRA",
		all: "Tous",
		addOne: "Ajouter",
		remove: (file) => `Retirer ${file}`,
		use: (file) => `Utiliser ${file}`,
		strength: (file) => `Force de ${file}`,
		strengthSecond: (file) => `Force de ${file} dans la seconde passe`,
		both: "Force",
		firstPass: "1re passe",
		secondPass: "2de passe",
		apart: "Régler chaque passe",
		alike: "Égale dans les deux",
		trigger: (words) => `Déclencheur\u00A0: ${words}`,
		base: (model) => `Pour ${model}`,
		addTrigger: (words) => `Ajouter «\u00A0${words}\u00A0» au prompt`,
		addFirst: (words) => `Mettre «\u00A0${words}\u00A0» au début du prompt`,
		pattern: (prompt) => `Gabarit de prompt\u00A0: ${prompt}`,
		addPattern: "Utiliser ce gabarit",
		patternTakes: (place) => `Place votre prompt dans {${place}}\u00A0; «\u00A0Annuler\u00A0» le rétablit.`,
		fillPlace: (place) => `Remplir {${place}}`,
		hasPattern: "Le prompt suit ce gabarit.",
		sayIt: (phrase) => `Le dire\u00A0: ${phrase}`,
		experimental: (generation, family) => `Fait pour ${generation}, expérimental avec ${family}. Le décrire dans le prompt marche peut-être mieux.`,
		another: (generation, family) => `Fait pour ${generation}, pas pour ${family}.`,
		unfit: (family) => `Pas un LoRA pour ${family}.`,
		advised: (strength) => `Force conseillée\u00A0: ${decimal(strength, 2)}`,
		compare: (videos) => `Comparer ${videos} forces`,
		compares: (strengths) => `Met en file d’attente une vidéo par force (${strengths}), toutes avec la même graine.`,
		notReady: "Disponible quand le formulaire est complet\xA0: Générer dit ce qui manque.",
		groups: {
			camera: "Caméra",
			style: "Style",
			detail: "Détail",
			control: "Contrôle",
			own: "Mes fichiers"
		},
		hasTrigger: (words) => `«\u00A0${words}\u00A0» est dans le prompt.`,
		none: "Aucun LoRA trouvé. Placez les fichiers LoRA dans ComfyUI/models/loras."
	},
	advanced: {
		label: "Avancé",
		set: (settings) => settings === 1 ? "1 paramètre modifié" : `${settings} paramètres modifiés`,
		control: "Garder de la vidéo",
		controls: {
			canny: {
				label: "Contours",
				hint: "Les contours dans la vidéo (Canny)"
			},
			depth: {
				label: "Profondeur",
				hint: "La distance de chaque chose"
			},
			pose: {
				label: "Pose",
				hint: "La façon dont les gens bougent"
			},
			none: {
				label: "Tout",
				hint: "La vidéo elle-même guide l’exécution"
			}
		},
		sound: "Son",
		sounds: {
			source: "De la vidéo",
			generated: "Généré"
		},
		noiseBed: "Bruit léger sous la voix",
		noiseBedHelp: "Seul le modèle l’entend\xA0; la vidéo reçoit le son propre. À essayer quand les lèvres ne bougent pas.",
		strengths: {
			toolStrength: "Force de l’outil",
			controlStrength: "Force du contrôle",
			imageStrength: "Force de l’image",
			guideStrength: "Force du guide"
		},
		slider: (label) => `${label}, curseur`,
		reset: "Réinitialiser",
		resets: (label, value) => `${label} à ${value}`,
		steps: "Étapes",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `Lie la bouche et les mouvements au son. Commencez par ${start}\u00A0; ${off} le désactive. La première passe appelle le modèle une fois de plus par étape.`,
			detailGuidance: (start, off) => `Pour plus de détails et des mouvements plus stables. Commencez par ${start}\u00A0; ${off} le désactive. La première passe appelle le modèle une fois de plus par étape.`,
			only: (presets) => `Seulement avec «\u00A0${presets}\u00A0».`,
			needs: (version) => `Demande ComfyUI ${version} ou plus récent.`,
			lacks: "Ce ComfyUI n’a pas le nœud nécessaire."
		},
		unguided: (preset, uses) => `Fixe avec «\u00A0${preset}\u00A0», dont les étapes distillées se passent de guidage. «\u00A0${uses}\u00A0» les utilise.`,
		loader: "Fichiers de modèle",
		automatic: "Automatique",
		automaticIs: (comesTo) => `Automatique\u00A0: ${comesTo}`,
		lowVram: "VRAM réduite",
		lowVramHelp: (scale) => `Exécute l’encodeur de texte sur le CPU, décode en petites tuiles et limite les vidéos à ${scale}\u00A0: plus lent, mais adapté aux petites cartes.`,
		on: "Oui",
		off: "Non",
		comesTo: {
			on: "oui",
			off: "non"
		}
	}
};
// web/src/words/fr/health.ts
var health = {
	title: "État de ce ComfyUI",
	check: "Vérifier ce ComfyUI",
	checkHelp: "Vérifie les versions, les nœuds, les fichiers de modèle, le disque et la mémoire, et propose des options de démarrage.",
	back: "Retour aux paramètres",
	recheck: "Vérifier de nouveau",
	checking: "Vérification…",
	copyAll: "Tout copier",
	copyHelp: "Copie un rapport en anglais, sans chemins privés, à donner à la personne qui vous aide.",
	copied: "Rapport copié",
	copiedDetail: "Collez-le là où vous demandez de l’aide.",
	notCopied: "Le navigateur n’a pas autorisé la copie",
	notCopiedDetail: "Sélectionnez le texte et copiez-le vous-même.",
	mark: {
		ok: "ok",
		warning: "avertissement",
		fault: "problème"
	},
	verdict: {
		ok: "Tout va bien.",
		warning: (count) => count === 1 ? "Fonctionne, avec un avertissement." : `Fonctionne, avec ${count} avertissements.`,
		fault: (count) => count === 1 ? "Un problème à résoudre." : `${count} problèmes à résoudre.`
	},
	areas: {
		versions: "Versions",
		nodes: "Nœuds",
		models: "Fichiers de modèle",
		disk: "Disque",
		memory: "Mémoire",
		flags: "Options de démarrage"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "Le frontend de ComfyUI",
		python: "Python",
		torch: "PyTorch"
	},
	down: "ComfyUI ne répond pas.",
	startIt: "Redémarrez-le, ou regardez sa console.",
	again: "Réessayer",
	versionUnknown: (name) => `${name} n’indique pas sa version.`,
	tooOld: (min, name) => `Trop ancien\u00A0: mettez ${name} à jour vers ${min} ou plus récent.`,
	shimAbsent: "Le backend de LTX AIO ne répond pas\xA0: les téléchargements et la vérification des fichiers sont indisponibles.",
	shimRemedy: "Redémarrez ComfyUI, puis cherchez LTX AIO dans sa console.",
	nodesFine: (classes, modes) => `Les ${classes} nœuds qu’utilisent les ${modes} modes sont installés, avec les entrées nécessaires.`,
	otherNeeds: (family, version) => `${family} demande ComfyUI ${version} ou plus récent.`,
	otherFine: (family, nodes) => `Les ${nodes} nœuds qu’utilise ${family} sont installés.`,
	neededBy: (modes) => `Nécessaire pour ${modes}.`,
	inputGone: (input, node) => `${node} n’a plus l’entrée ${input} dans ce ComfyUI\u00A0: les exécutions s’en passent.`,
	inputUnknown: (input, node) => `${node} exige dans ce ComfyUI l’entrée ${input}, que LTX AIO ne connaît pas.`,
	updateUs: "Mettez LTX AIO à jour dans ComfyUI Manager.",
	modelsFine: (mode, count) => count === 1 ? `Le seul fichier nécessaire à «\u00A0${mode}\u00A0» est installé.` : `Les ${count} fichiers nécessaires à «\u00A0${mode}\u00A0» sont installés.`,
	missing: (mode, count, amount, atLeast) => `Il manque ${count === 1 ? "1 fichier" : `${count} fichiers`} pour «\u00A0${mode}\u00A0»\u00A0: ${atLeast ? "au moins " : ""}${amount}.`,
	byHand: "Les commandes pour les télécharger sont dans Créer.",
	download: "Télécharger",
	broken: (file) => `${file} est endommagé.`,
	brokenRemedy: "Retirez-le dans Modèles, puis téléchargez-le de nouveau.",
	fileMissing: (file) => `Le fichier choisi, ${file}, est absent.`,
	putInto: (folder) => `Placez-le dans ComfyUI/models/${folder}, ou choisissez-en un autre dans Avancé.`,
	showModels: "Afficher les modèles",
	disk: (free, labels, more) => `${free} libres pour ${labels}${more > 0 ? ` et ${more} ${more > 1 ? "autres dossiers" : "autre dossier"}` : ""}.`,
	noRoom: (lacking) => `Pas assez d’espace pour les fichiers manquants\u00A0: libérez ${lacking}.`,
	littleRoom: "C’est peu\xA0: les exécutions écrivent aussi des fichiers temporaires.",
	locked: (label) => `ComfyUI ne peut pas écrire dans ${label}.`,
	lockedRemedy: "Aucun téléchargement possible à cet endroit. Changez ses droits, ou choisissez un autre dossier dans Modèles.",
	machineUnknown: "ComfyUI n’a pas encore indiqué son matériel.",
	card: (name, all, free) => `${name}\u00A0: ${all}, dont ${free} libres.`,
	memory: (all, free) => `RAM\u00A0: ${all}, dont ${free} libres.`,
	noCard: "Pas de carte graphique\xA0: ComfyUI tourne sur le CPU.",
	noCardRemedy: "Les exécutions fonctionnent, mais sont très longues.",
	littleMemory: "C’est peu\xA0: fermez d’autres programmes.",
	unload: "Décharger les modèles",
	cramped: (room) => `La VRAM et la RAM réunies n’atteignent pas les ${room} Go que demande un checkpoint\u00A0: choisissez un GGUF dans Avancé.`,
	startedWith: (flag) => `ComfyUI a été démarré avec ${flag}.`,
	leaveOut: "Retirez cette option.",
	flagsFine: (flags) => flags === "" ? "Aucune option problématique." : `${flags}\u00A0: aucun problème.`,
	flagsUnknown: "ComfyUI n’indique pas ses options de démarrage.",
	command: "Démarrer ComfyUI avec",
	commandHelp: "À ajouter aux options que vous utilisez déjà. Dans ComfyUI Desktop\xA0: Paramètres, Config-Serveur. Avec comfy-cli\xA0: après «\xA0comfy launch --\xA0».",
	commandNone: "Cette machine n’a besoin d’aucune option\xA0: les valeurs par défaut de ComfyUI conviennent.",
	copyCommand: "Copier la commande",
	commandCopied: "Commande copiée",
	commandCopiedDetail: "Fermez ComfyUI, puis démarrez-le avec cette commande.",
	alreadySet: "déjà utilisée",
	flags: {
		cpu: "Sans carte graphique, ComfyUI ne démarre qu’avec cette option.",
		reserve: (vram) => `La carte a ${vram} Go. Ceci en laisse à l’écran et aux autres programmes, pour que les exécutions n’échouent pas à la fin (estimé).`,
		lowVram: "Cette machine n’a pas la VRAM dynamique\xA0: ceci tient les encodeurs de texte hors de la carte.",
		pinned: (ram) => `${ram} Go de RAM\u00A0: ComfyUI en verrouillerait jusqu’à 90\u00A0% (pinned memory), que le système ne pourrait plus déplacer sur le disque.`,
		amdPinned: "Sur les cartes AMD, LTX peut se bloquer au chargement avec la mémoire verrouillée (signalé par d’autres).",
		amdOffload: "Également signalé sur les cartes AMD quand des poids sont déplacés pendant que d’autres servent.",
		uploads: (limit) => `Les téléversements sont limités à ${limit} Mo\u00A0; les vidéos pour le transfert de style sont souvent plus lourdes.`
	},
	harm: {
		allOnCard: (family) => `Cette option garde tous les modèles sur la carte, trop petite pour ${family}, et désactive la VRAM dynamique.`,
		noDynamic: "Cette option désactive la VRAM dynamique, qui fait bien tourner des modèles plus grands que la carte.",
		reload: "Les modèles sont déchargés après chaque exécution et rechargés pour la suivante.",
		noCache: "Finaliser et Nouvelle graine refont tout, car rien ne reste en cache entre les exécutions.",
		noMetadata: "Les paramètres ne sont pas enregistrés dans les vidéos\xA0: déposer une vidéo sur le panneau ne permet plus de les réutiliser.",
		cpuVae: "Décoder sur le CPU prend plusieurs minutes.",
		wide: "Les poids demandent de deux à quatre fois plus de mémoire."
	}
};
// web/src/words/fr/history.ts
var history = {
	label: "Historique",
	search: "Rechercher dans les prompts, fichiers et graines",
	searchHint: "Prompts, fichiers, graines",
	filters: "Filtres",
	filtersSet: (count) => count === 1 ? "1 filtre actif" : `${count} filtres actifs`,
	favouritesOnly: "Favoris seulement",
	mode: "Mode",
	allModes: "Tous les modes",
	allFamilies: "Tous les modèles",
	preset: "Préréglage",
	allPresets: "Préréglages",
	state: "Résultat",
	allStates: "Toutes les exécutions",
	states: {
		completed: "Vidéos",
		failed: "Échecs",
		cancelled: "Annulées"
	},
	order: "Ordre",
	orders: {
		newest: "Plus récentes",
		oldest: "Plus anciennes",
		longest: "Plus longues",
		slowest: "Plus lentes"
	},
	from: "Du",
	to: "Au",
	firstDay: "Créées ce jour ou après",
	lastDay: "Créées ce jour ou avant",
	count: (shown, all) => {
		if (shown < all) return `${shown} sur ${all} exécutions`;
		return all === 1 ? "1 exécution" : `${all} exécutions`;
	},
	countVideos: (shown, all) => {
		if (shown < all) return `${shown} sur ${all} vidéos`;
		return all === 1 ? "1 vidéo" : `${all} vidéos`;
	},
	clear: "Effacer",
	clears: "Afficher toutes les vidéos, les plus récentes d’abord",
	others: (failed, cancelled) => [...failed > 0 ? [failed > 1 ? `${failed} échecs` : `${failed} échec`] : [], ...cancelled > 0 ? [cancelled > 1 ? `${cancelled} annulées` : `${cancelled} annulée`] : []].join(", "),
	showOthers: "Afficher",
	runs: "Exécutions",
	empty: "Vos vidéos sont gardées ici.",
	noneLike: "Aucune exécution trouvée.",
	noVideos: "Pas encore de vidéo.",
	batch: (count) => `${count} ${count > 1 ? "exécutions" : "exécution"}`,
	backToAll: "Retour à toutes les exécutions",
	older: "Charger la suite",
	noneOlder: "Aucune exécution plus ancienne.",
	olderUnreachable: "Impossible de charger les exécutions plus anciennes\xA0: ComfyUI ne répond pas.",
	tryAgain: "Réessayer",
	dropHint: "Déposez une vidéo faite avec LTX AIO, sur cette machine ou une autre, pour réutiliser ses paramètres.",
	favourite: "Favori",
	seed: (seed) => `graine ${seed}`,
	seconds: (seconds) => `${seconds} s`,
	noPicture: "Pas d’aperçu",
	fileGone: "Fichier absent",
	failed: "Échec",
	cancelled: "Annulée",
	notYet: "Pas encore terminée",
	run: "Exécution",
	back: "Retour à toutes les exécutions",
	remove: "Supprimer de l’historique\xA0; le fichier reste",
	videoOf: (mode) => `Vidéo\u00A0: ${mode}`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("fr", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "En file d’attente avec une nouvelle graine. Suivez-la dans Créer.",
	removed: "Supprimé.",
	removedFileStays: "Supprimé de l’historique. Le fichier reste.",
	undo: "Annuler",
	removeFile: "Supprimer aussi le fichier",
	close: "Fermer",
	imported: "Paramètres d’une vidéo",
	importedInForm: (file) => `Paramètres de ${file} repris.`
};
// web/src/words/fr/inputs.ts
var inputs = {
	firstFrame: {
		label: "Première image",
		hint: "La vidéo commence par cette image."
	},
	lastFrame: {
		label: "Dernière image",
		hint: "La vidéo finit par cette image."
	},
	portrait: {
		label: "Portrait",
		hint: "La personne qui parle ou chante."
	},
	styleImage: {
		label: "Image de style",
		hint: "Facultatif\xA0: la première image dans le nouveau style."
	},
	sound: {
		label: "Audio",
		hint: "Musique ou parole, utilisée telle quelle."
	},
	speech: {
		label: "Parole",
		hint: "Ce que le portrait dit ou chante, utilisé tel quel."
	},
	voice: {
		label: "Échantillon de voix",
		hint: "Cinq secondes de parole avec la voix voulue."
	},
	video: {
		label: "Vidéo",
		hint: "Fournit le mouvement."
	},
	treated: {
		label: "Vidéo",
		hint: "Ce que l’outil traite\xA0; son audio reste tel quel."
	},
	retaken: {
		label: "Vidéo",
		hint: "Reste telle quelle hors du passage."
	},
	extended: {
		label: "Vidéo",
		hint: "Reste telle quelle\xA0; la nouvelle partie la poursuit."
	}
};
// web/src/words/fr/jobs.ts
var jobs = {
	runs: "Exécutions",
	cancelsOnlyOurs: "Les exécutions des autres ne sont pas touchées",
	run: {
		cancel: "Annuler cette exécution",
		preview: "Aperçu de cette exécution",
		progress: "Progression de cette exécution",
		cancelling: "Annulation…",
		sending: "Envoi…",
		kept: "Enregistrée\xA0; envoyée dès que ComfyUI répond",
		notSent: "Pas encore envoyée\xA0: ComfyUI n’a jamais reçu cette exécution. Nouvelle tentative…",
		send: "Envoyer",
		place: (place, of) => `${place}${place === 1 ? "re" : "e"} sur ${of}`,
		stage: (name, reached, stages) => `${name} · ${reached} sur ${stages}`,
		step: (step, steps) => `étape ${step} sur ${steps}`,
		elapsed: (time) => `depuis ${time}`,
		left: (time) => `encore ${time} environ`,
		late: "plus long que prévu",
		almostDone: "presque fini"
	},
	loading: {
		sized: (size) => `Chargement d’abord d’un modèle d’environ ${size} Go.`,
		models: "Chargement d’abord de gros modèles.",
		onlyOnce: "Lent seulement la première fois.",
		slowOnce: "lent seulement la première fois",
		now: (doing) => `En ce moment\u00A0: ${doing}.`,
		reads: {
			checkpoint: "chargement du checkpoint",
			transformer: "chargement du transformer",
			textEncoder: "chargement de l’encodeur de texte",
			audioVae: "chargement du VAE audio",
			videoVae: "chargement du VAE vidéo",
			lora: "chargement d’un LoRA",
			upscaler: "chargement de l’upscaler",
			durationHead: "chargement de la tête de durée",
			depth: "chargement du modèle de profondeur",
			pose: "chargement du modèle de pose",
			smoother: "chargement du modèle d’interpolation",
			enlarger: "chargement du modèle d’agrandissement",
			prompt: "encodage du prompt",
			firstStep: "transfert du modèle vers le périphérique pour la première étape"
		}
	},
	news: {
		ready: "La vidéo est prête. Afficher",
		failed: "Une exécution a échoué. Voir pourquoi"
	},
	results: {
		label: "Résultats",
		none: "Vos vidéos apparaîtront ici.",
		older: (runs) => `${runs} de plus dans l’historique`,
		cancelled: (prompt) => `Annulée\u00A0: ${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [cancelled > 1 ? `${cancelled} annulées` : `${cancelled} annulée`] : [], ...failed > 0 ? [failed > 1 ? `${failed} échecs` : `${failed} échec`] : []].join(", "),
		show: "Afficher",
		again: "Réessayer",
		hide: "Masquer ici"
	},
	result: {
		frames: (frames) => `${frames} ${frames > 1 ? "images" : "image"}`,
		seed: (seed) => `graine ${seed}`,
		gone: "Le fichier est absent.",
		use: "Réutiliser les paramètres"
	},
	failure: {
		stage: (name) => `Échec pendant la phase «\u00A0${name}\u00A0».`,
		hide: "Masquer ici\xA0; l’historique la garde"
	}
};
// web/src/words/fr/keyframes.ts
var keyframes = {
	label: "Images clés",
	add: "Ajouter des images ou vidéos",
	full: (max) => `${max} images clés au maximum.`,
	picker: "Choisir des images ou vidéos comme images clés",
	keys: "Gauche et droite la déplacent d’une image, de dix avec Maj\xA0; un clip passe à la prochaine place possible. Début et Fin la déplacent à la première ou dernière image libre. Haut et bas en choisissent une autre. Suppr la retire, Ctrl+D la duplique.",
	first: "Première image",
	last: "Dernière image",
	at: (seconds) => `Image clé à ${seconds} s`,
	clipAt: (seconds) => `Clip à ${seconds} s`,
	place: (seconds, frame, of) => `${seconds} s, image ${frame} sur ${of}`,
	clipPlace: (from, to, frame, last, of) => `${from}–${to} s, images ${frame} à ${last} sur ${of}`,
	time: "Temps",
	strength: "Force",
	strengthOf: (input) => `${input}\u00A0: force`,
	snapped: (seconds, frame) => `→ image ${frame}, ${seconds} s`,
	clipSnapped: (from, to, frame, last) => `→ images ${frame} à ${last}, ${from}–${to} s`,
	start: "Vidéo à partir de",
	length: "Durée",
	swap: "Échanger avec la suivante",
	duplicate: "Dupliquer",
	remove: "Retirer",
	done: {
		added: (what) => `${what} est une image clé de plus.`,
		removed: (what) => `${what} n’est plus une image clé.`,
		moved: (what) => `${what} a été déplacé.`,
		swapped: (what) => `${what} a changé de place.`,
		duplicated: (what) => `${what} a été dupliqué.`
	},
	sending: (name, percent) => `${name}\u00A0: ${percent}\u00A0%`,
	dismiss: "Fermer",
	longer: (seconds) => `Allonger à ${decimal(seconds)} s`,
	moveTo: (seconds) => `Déplacer à ${decimal(seconds, 2)} s`,
	shortenTo: (seconds) => `Raccourcir à ${decimal(seconds, 2)} s`,
	fromSecond: (seconds) => `Commencer à ${decimal(seconds, 1)} s de la vidéo`,
	fromStart: "Commencer à 0 s de la vidéo"
};
var keyframeProblems = {
	keys_missing: () => ["Il n’y a pas encore d’image.", "Ajoutez une première image, une dernière image ou une image clé entre les deux."],
	keys_too_many: (v) => [`Il y a ${v.count} images clés\u00A0; ${v.max} est le maximum.`, `Retirez-en ${v.count - v.max}.`],
	key_out_of_range: (v) => [`${bare(v.name)} est à ${decimal(v.at, 2)} s, mais la dernière image est à ${decimal(v.end, 2)} s.`, "Déplacez-la, ou allongez la vidéo."],
	keys_collide: (v) => [`${bare(v.name)} tombe sur la même image qu’une autre, à ${decimal(v.at, 2)} s.`, "Déplacez l’une d’elles d’au moins une image."],
	clip_out_of_range: (v) => [`${bare(v.name)} va de ${decimal(v.at, 2)} à ${decimal(v.to, 2)} s, mais la dernière image est à ${decimal(v.end, 2)} s.`, "Déplacez ou raccourcissez le clip, ou allongez la vidéo."],
	keys_overlap: (v) => [`${bare(v.name)} et ${bare(v.other)} se chevauchent à ${decimal(v.at, 2)} s.`, "Déplacez l’un des deux, ou raccourcissez le clip."],
	clip_past_end: (v) => [`Le clip va de ${decimal(v.from, 2)} à ${decimal(v.to, 2)} s, mais ${bare(v.name)} se termine à ${decimal(v.end, 2)} s.`, "Commencez-le plus tôt, ou raccourcissez-le."]
};
// web/src/words/fr/keys.ts
var keys = {
	title: "Raccourcis clavier",
	open: "Raccourcis clavier",
	close: "Fermer",
	everywhere: "Partout dans ComfyUI",
	everywhereHelp: "Pour les modifier, ouvrez les paramètres de ComfyUI, Raccourci Clavier, et cherchez «\xA0LTX AIO\xA0».",
	inPanel: "Dans ce panneau",
	onResult: "Sur un résultat, dans la visionneuse ou l’historique",
	onBatch: "Dans un lot",
	inHistory: "Dans l’historique",
	inPlayer: "Dans le lecteur",
	none: "non défini",
	and: "ou",
	commands: {
		togglePanel: "LTX AIO\xA0: ouvrir ou fermer le panneau",
		generate: "LTX AIO\xA0: générer",
		again: "LTX AIO\xA0: répéter la dernière exécution avec une nouvelle graine",
		cancel: "LTX AIO\xA0: annuler l’exécution en cours",
		nextTab: "LTX AIO\xA0: onglet suivant du panneau",
		previousTab: "LTX AIO\xA0: onglet précédent du panneau",
		keys: "LTX AIO\xA0: raccourcis clavier"
	},
	listed: {
		togglePanel: "Ouvrir ou fermer le panneau",
		generate: "Générer",
		again: "Répéter la dernière exécution avec une nouvelle graine",
		cancel: "Annuler l’exécution en cours",
		nextTab: "Onglet suivant",
		previousTab: "Onglet précédent",
		keys: "Afficher cette liste"
	},
	panel: {
		generate: "Générer, dans Créer",
		arrows: "Passer d’un onglet, mode, préréglage ou d’une vidéo de l’historique à l’autre",
		ends: "Aller au premier ou au dernier",
		earlier: "Parcourir les prompts précédents depuis le prompt\xA0; à son début, même sans Alt",
		paste: "Coller une image, un audio ou une vidéo dans le formulaire",
		sheet: "Afficher cette liste, sauf pendant la saisie",
		escape: "Fermer une liste ouverte, ou celle-ci"
	},
	result: {
		finish: "Finaliser un brouillon",
		newSeed: "Nouvelle graine",
		goOn: "Prolonger",
		retake: "Refaire un passage",
		useAs: "Utiliser comme entrée",
		compare: "Comparer\xA0: sur un résultat, puis sur un autre",
		favourite: "Ajouter aux favoris, ou retirer",
		hide: "Masquer dans Créer"
	},
	batch: {
		choose: "Choisir la vidéo 1, ou 2 à 9",
		go: "Aller à une autre vidéo",
		show: "Afficher dans la visionneuse",
		finish: "Finaliser les brouillons choisis, sinon celui-ci",
		compare: "Comparer les deux choisies, sinon celle-ci avec une autre",
		play: "Tout lire ou mettre en pause"
	},
	history: {
		choose: "Choisir une exécution, ou non",
		range: "Choisir toutes celles du parcours",
		all: "Choisir toutes les exécutions",
		finish: "Finaliser les brouillons choisis",
		compare: "Comparer les deux choisies",
		remove: "Supprimer de l’historique\xA0; les fichiers restent",
		favourite: "Ajouter aux favoris, ou retirer",
		neighbours: "Exécution précédente ou suivante, sur la page d’une exécution",
		escape: "Ne rien choisir\xA0; fermer une exécution ou un lot"
	},
	player: {
		play: "Lire ou mettre en pause",
		step: "Reculer ou avancer d’une image",
		second: "Reculer ou avancer d’une seconde",
		ends: "Aller à la première ou dernière image",
		volume: "Moins fort ou plus fort",
		mute: "Couper ou rétablir le son",
		full: "Plein écran"
	},
	names: {
		Control: "Ctrl",
		Alt: "Alt",
		Shift: "Maj",
		Enter: "Entrée",
		Delete: "Suppr",
		Backspace: "Retour arrière",
		Escape: "Échap",
		PageUp: "Page préc.",
		PageDown: "Page suiv.",
		ArrowUp: "↑",
		ArrowDown: "↓",
		ArrowLeft: "←",
		ArrowRight: "→",
		Home: "Début",
		End: "Fin",
		Insert: "Inser",
		Tab: "Tab",
		" ": "Espace"
	},
	queued: "En file d’attente",
	noSidebar: "LTX AIO a besoin du nouveau menu de ComfyUI",
	noSidebarRemedy: "Activez-le\xA0: Paramètres → Menu → Utiliser le nouveau menu → Haut.",
	waits: "Il manque des fichiers de modèle",
	waitsRemedy: "L’exécution démarre quand ils sont prêts. Téléchargez-les dans Créer.",
	noRun: "Aucune exécution à répéter pour l’instant",
	noRunRemedy: "Générez d’abord une vidéo.",
	nothingRuns: "Aucune exécution de LTX AIO en cours",
	waitingRuns: (count) => count === 0 ? "Rien à annuler." : `Dans la file d’attente\u00A0: ${count}.`,
	cancelled: "Annulée"
};
// web/src/words/fr/link.ts
var link = {
	silent: (since) => `ComfyUI ne répond plus depuis ${clock(since)}\u00A0; vos exécutions sont conservées.`,
	unread: (files) => `Impossible de lire entièrement ${files} dans le dossier utilisateur de ComfyUI. LTX AIO le laisse inchangé\u00A0; des exécutions de ce mois manquent peut-être ici.`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("fr", {
		hour: "2-digit",
		minute: "2-digit"
	}).format(milliseconds);
}
// web/src/words/fr/lists.ts
var lists = {
	button: "Liste",
	hint: "Plusieurs vidéos à la fois\xA0: depuis une liste de prompts, des fichiers ou un tableau",
	label: "Liste",
	prompt: "prompt",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "un nombre entier",
		number: "un nombre"
	},
	text: "Prompts ou tableau",
	placeholder: "Un prompt par ligne. Ou collez un tableau\xA0; sa première ligne nomme les colonnes.",
	format: "Lire comme",
	formats: {
		lines: "Lignes",
		blocks: "Paragraphes",
		table: "Tableau"
	},
	formatHints: {
		lines: "Chaque ligne est un prompt",
		blocks: "Des lignes vides séparent les prompts",
		table: "CSV, ou cellules d’un tableur, avec une ligne d’en-tête"
	},
	columns: (known) => `Colonnes\u00A0: ${known}`,
	openText: "Ouvrir un fichier texte ou CSV",
	addFiles: "Fichiers",
	addFolder: "Dossier",
	addFilesTo: (input) => `Ajouter des fichiers pour ${input}`,
	addFolderTo: (input) => `Ajouter un dossier pour ${input}`,
	fileCount: (count) => count === 1 ? "1 fichier" : `${count} fichiers`,
	removeFiles: (input) => `Retirer tous les fichiers pour ${input}`,
	uploading: (left) => left === 1 ? "Encore 1 fichier à téléverser" : `Encore ${left} fichiers à téléverser`,
	cancelUploads: "Annuler les téléversements",
	lost: (count) => count === 1 ? "1 fichier n’est pas arrivé. Ajoutez-le de nouveau\xA0; sa place est gardée." : `${count} fichiers ne sont pas arrivés. Ajoutez-les de nouveau\u00A0; leur place est gardée.`,
	refused: (names, count) => count > 3 ? `Non utilisés, car cette entrée ne les accepte pas\u00A0: ${names} et ${count - 3} de plus.` : `Non utilisés, car cette entrée ne les accepte pas\u00A0: ${names}.`,
	grid: "Graines et préréglages",
	gridNote: (seeds, presets) => [seeds > 1 ? `× ${seeds} graines` : "", presets > 1 ? `× ${presets} préréglages` : ""].filter(Boolean).join(" "),
	seeds: "Graines par ligne",
	presets: "Chacune avec",
	asForm: "Aucun coché\xA0: le préréglage du formulaire.",
	rows: "Vidéos à mettre en file",
	count: (count) => count === 1 ? "1 vidéo" : `${count} vidéos`,
	out: (count) => count > 1 ? `${count} exclues` : `${count} exclue`,
	noTime: "pas encore d’estimation",
	wrong: (rows) => `${rows} à vérifier`,
	none: "Saisissez des prompts, ajoutez des fichiers, ou choisissez graines et préréglages.",
	leaveOut: "Exclure",
	leaveOutRow: (row) => `Exclure ${row}`,
	putBack: "Remettre",
	putBackRow: (row) => `Remettre ${row}`,
	leaveOutUnpaired: (count) => count === 1 ? "Exclure la dernière" : `Exclure les ${count} dernières`,
	promptOf: (row) => `Prompt de ${row}`,
	seedOf: (row) => `Graine de ${row}`,
	ownPrompt: "Le prompt est dans le formulaire.",
	resetSeed: "Réinitialiser",
	more: (count) => `Afficher ${count} de plus`,
	clear: "Vider la liste",
	undo: "Annuler",
	redo: "Rétablir",
	close: "Fermer la liste\xA0; son contenu reste"
};
var listProblems = {
	list_row: (v) => [`Ligne ${v.row}\u00A0: ${v.what}`, v.remedy],
	list_no_rows: () => ["Le tableau a une ligne d’en-tête, mais aucune autre.", "Ajoutez dessous une ligne par vidéo."],
	list_no_header: (v) => ["La première ligne du tableau ne nomme pas ses colonnes.", `Ajoutez une ligne d’en-tête. Colonnes possibles\u00A0: ${v.known}.`],
	list_column_unknown: (v) => [`Aucun paramètre ne correspond à la colonne «\u00A0${v.name}\u00A0».`, `Renommez-la ou retirez-la. Colonnes possibles\u00A0: ${v.known}.`],
	list_column_twice: (v) => [`La colonne «\u00A0${v.name}\u00A0» apparaît deux fois, ou sous deux noms.`, "Retirez l’une des deux."],
	list_quote_open: (v) => [`Ligne ${v.row}\u00A0: un guillemet n’est jamais fermé.`, "Ajoutez le guillemet fermant. Dans un texte entre guillemets, doublez chaque guillemet."],
	list_row_long: (v) => [`La ligne ${v.row} a ${v.cells} cellules\u00A0; l’en-tête en a ${v.columns}.`, "Mettez entre guillemets doubles le texte qui contient le séparateur."],
	list_half_size: (v) => [`La ligne ${v.row} a une largeur ou une hauteur, mais pas les deux.`, "Remplissez les deux, ou laissez-les vides pour utiliser celles du formulaire."],
	list_cell: (v) => [`Ligne ${v.row}\u00A0: ${v.column} vaut «\u00A0${v.value}\u00A0», ce qui n’est pas ${v.takes}.`, "Corrigez, ou laissez la cellule vide pour utiliser la valeur du formulaire."],
	list_preset: (v) => [`Ligne ${v.row}\u00A0: il n’y a pas de préréglage «\u00A0${v.value}\u00A0».`, `Utilisez l’un de ceux-ci, ou laissez la cellule vide\u00A0: ${v.known}.`],
	list_file_missing: (v) => [`Ligne ${v.row}\u00A0: ${v.name} n’est ni parmi les fichiers de cette liste, ni dans le dossier d’entrée de ComfyUI.`, "Ajoutez le fichier à la liste, ou corrigez son nom."],
	list_file_asked: (v) => [`Ligne ${v.row}\u00A0: recherche de ${v.name} dans le dossier d’entrée de ComfyUI.`, "Patientez un instant, ou ajoutez le fichier à la liste."],
	list_file_twice: (v) => [`Ligne ${v.row}\u00A0: la liste a plusieurs fichiers nommés ${v.name}.`, "Écrivez son dossier devant\xA0: dossier/nom."],
	list_file_unsent: (v) => [`Ligne ${v.row}\u00A0: ${v.name} n’a pas été téléversé.`, "Attendez qu’il soit arrivé, ou ajoutez-le de nouveau."],
	list_no_partner: (v) => [`Ligne ${v.row}, il manque\u00A0: ${v.lacks}.`, "Complétez, ou excluez cette ligne."],
	list_unequal: (v) => [`La liste a ${v.counts}\u00A0: ${v.from === v.to ? `la ligne ${v.from} est incomplète` : `les lignes ${v.from} à ${v.to} sont incomplètes`}.`, "Ajoutez ce qui manque, ou excluez ces lignes. Un élément seul vaut pour toutes les lignes."],
	list_unused: (v) => [`«\u00A0${v.mode}\u00A0» n’utilise pas ${v.column} de la liste.`, "Choisissez un autre mode pour l’utiliser."],
	list_too_long: (v) => [`La liste a ${v.count} lignes\u00A0; on peut en mettre au plus ${v.max} en file d’attente à la fois.`, "Répartissez-les sur plusieurs listes."],
	list_nothing: () => ["Toutes les vidéos de la liste sont exclues.", "Remettez-en quelques-unes, ou fermez la liste."]
};
// web/src/words/fr/measuring.ts
var measuring = {
	title: "Mesurer cette machine",
	help: (family) => `Fait avec ${family} cinq courtes vidéos de taille croissante, ce qui prend environ 10 minutes sur la plupart des cartes. Ensuite, la taille proposée et les durées viennent de cette machine et non d’estimations.`,
	start: "Mesurer",
	again: "Mesurer de nouveau",
	progress: (done, of) => `${done} vidéos faites sur ${of}`,
	stop: "Arrêter",
	size: "Taille",
	time: "Durée",
	full: "Mémoire insuffisante",
	found: (family) => `Mesuré avec ${family}`
};
// web/src/words/fr/microphone.ts
var microphone = {
	record: "Enregistrer avec le microphone",
	stop: "Arrêter l’enregistrement",
	troubles: {
		insecure: "Les navigateurs n’autorisent l’enregistrement que sur les adresses https et sur localhost.",
		refused: "Le navigateur a bloqué le microphone. Autorisez-le pour cette page et réessayez.",
		missing: "Aucun microphone trouvé. Branchez-en un et réessayez.",
		failed: "Impossible d’utiliser le microphone. Fermez les autres programmes qui l’utilisent et réessayez."
	}
};
// web/src/words/fr/models.ts
var models = {
	noDownloads: {
		label: "Téléchargements",
		why: "Téléchargements indisponibles\xA0: le backend de LTX AIO ne répond pas. Pour obtenir les fichiers qu’il faut au formulaire de Créer, lancez ces commandes sur la machine qui exécute ComfyUI, dans le dossier qui contient celui de ComfyUI\xA0:",
		copyLine: "Copier la commande",
		copyLines: "Copier les commandes",
		copied: "Copié.",
		selected: "Sélectionné\xA0: appuyez sur Ctrl+C."
	},
	queue: {
		label: "File d’attente",
		title: (files) => files === 1 ? "Téléchargement d’un fichier" : `Téléchargement de ${files} fichiers`,
		cancel: "Annuler",
		cancelAll: " tous les téléchargements",
		progress: "Progression du téléchargement"
	},
	disk: {
		label: "Disque",
		of: (folder) => `Disque de ${folder}`,
		models: (size) => `Ces modèles ${size}`,
		other: (size) => `Autres ${size}`,
		free: (size) => `Libre ${size}`,
		leftOver: (files) => files === 1 ? "Restes d’un téléchargement d’une version antérieure." : `Restes de ${files} téléchargements de versions antérieures.`,
		reclaim: (size) => `Libérer ${size}`
	},
	places: {
		title: "Dossiers de téléchargement",
		folderFor: (kind) => `Dossier pour ${kind}`,
		room: (folder, free) => `${folder} (${free} libres)`
	},
	search: "Rechercher des fichiers",
	noMatch: "Aucun fichier trouvé.",
	groups: {
		now: {
			title: "Nécessaires maintenant",
			help: "Ce qu’il faut au formulaire de Créer."
		},
		elsewhere: {
			title: "Pour d’autres modes",
			help: "Ce qu’il faut en plus aux autres modes et préréglages."
		},
		optional: {
			title: "Facultatifs",
			help: "Formats pour d’autres cartes graphiques, LoRA et autres fichiers LTX déjà présents."
		}
	},
	ofFamily: (family) => `Fichiers pour ${family}. Pour savoir lesquels il vous faut, choisissez ${family} dans Créer.`,
	forAllModes: "Pour tous les modes.",
	forModes: (modes) => `Pour ${new Intl.ListFormat("fr").format(modes)}.`,
	needsAccount: "Demande un compte Hugging Face",
	needsLicence: "Demande un compte Hugging Face qui a accepté la licence",
	replacedBy: (title) => `Remplacé par ${title}.`,
	removeToDownload: "Pour le télécharger de nouveau, retirez-le d’abord.",
	deleteToDownload: "Pour le télécharger de nouveau, supprimez-le d’abord de son dossier.",
	removeQuestion: (file, size) => size ? `Supprimer ${file} et libérer ${size}\u00A0?` : `Supprimer ${file}\u00A0?`,
	commands: {
		download: "Télécharger",
		resume: "Reprendre",
		again: "Télécharger de nouveau",
		use: "Utiliser cette copie",
		retry: "Réessayer",
		cancel: "Annuler",
		verify: "Vérifier",
		remove: "Retirer",
		dismiss: "Fermer"
	},
	commandOn: (title) => `\u00A0: ${title}`,
	states: {
		unknown: "Inconnu",
		missing: "Manquant",
		begun: (amount) => `Incomplet\u00A0: ${amount} téléchargés`,
		misplaced: (folder) => `Dans le mauvais dossier\u00A0: ${folder}`,
		here: "Installé",
		checksumRight: "somme de contrôle vérifiée",
		damaged: (fault) => `Endommagé\u00A0: ${fault}`,
		waitsForCheck: "En attente de vérification",
		waitsForTurn: "En attente de téléchargement",
		checked: "Vérifié",
		notDownloaded: "Échec du téléchargement"
	},
	origins: {
		downloaded: "téléchargé par LTX AIO",
		hardlink: "partagé avec le cache de Hugging Face",
		symlink: "lié au cache de Hugging Face",
		copy: "copié par LTX AIO"
	},
	phases: {
		asking: "Connexion à Hugging Face",
		reusing: "Recherche d’une copie sur ce disque",
		reading: "Contrôle de ce qui est déjà téléchargé",
		checking: "Vérification",
		waiting: "En attente de Hugging Face",
		retryIn: (seconds) => `Nouvelle tentative dans ${seconds} s`,
		finishing: "Finalisation",
		downloading: "Téléchargement"
	},
	amountOf: (part, whole) => `${part} sur ${whole}`,
	left: {
		lessThanMinute: "encore moins d’une minute",
		minutes: (minutes) => `encore ${minutes} min environ`,
		hours: (hours) => `encore ${hours} h environ`,
		hoursAndMinutes: (hours, minutes) => `encore ${hours} h ${minutes} min environ`,
		days: (days) => `encore ${days} jours environ`
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
// web/src/words/fr/modes.ts
var modes = {
	t2v: {
		name: "Texte vers vidéo",
		short: "Texte",
		hint: "Fait d’un prompt une vidéo avec du son.",
		sample: {
			title: "Un cerf-volant rouge sur les dunes",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "Audio vers vidéo",
		short: "Audio",
		hint: "Fait une vidéo qui suit votre audio.",
		sample: {
			title: "Un musicien sur une petite scène",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "Image vers vidéo",
		short: "Image",
		hint: "Anime une image et ajoute du son.",
		sample: {
			title: "Une image prend vie",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "Synchro labiale",
		short: "Lèvres",
		hint: "Fait dire ou chanter votre audio à un portrait.",
		sample: {
			title: "Un portrait parle",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "Première et dernière image",
		short: "Début–fin",
		hint: "Passe par jusqu’à huit images et clips, chacun en son temps.",
		sample: {
			title: "Une image devient une autre",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "Transfert de style",
		short: "Style",
		hint: "Donne à votre vidéo un nouveau style et garde son mouvement.",
		sample: {
			title: "Votre vidéo en pâte à modeler et feutrine",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "Outils",
		short: "Outils",
		hint: "Répare ou change toute une vidéo\xA0: couleur, netteté, lumière, détails.",
		sample: {
			title: "Une rue vide",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "Prolonger",
		short: "Prolonger",
		hint: "Allonge une vidéo, après sa fin ou avant son début.",
		sample: {
			title: "Ce qui se passe ensuite",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "Refaire",
		short: "Refaire",
		hint: "Refait un moment d’une vidéo et laisse le reste tel quel.",
		sample: {
			title: "Un moment, encore une fois",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/fr/naming.ts
var naming = {
	title: "Fichiers",
	folder: "Dossier des nouvelles vidéos",
	folderHelp: "Dans le dossier de sortie de ComfyUI.",
	name: "Nom du fichier",
	nameHelp: "Une partie de l’identifiant de l’exécution et un numéro s’y ajoutent, pour n’écraser aucun fichier.",
	tokens: "Insérer une variable",
	says: {
		prompt: "Premiers mots du prompt",
		mode: "Mode, par exemple t2v",
		seed: "Graine",
		preset: "Préréglage",
		date: "Date, dans l’ordre voulu\xA0: %date:yyyy-MM-dd%, %date:hhmmss%",
		width: "Largeur en pixels",
		height: "Hauteur en pixels"
	},
	example: "La prochaine vidéo sera enregistrée sous\xA0:",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `D’ici là, les nouvelles vidéos vont dans output/${before}.`,
	reset: "Revenir à la valeur par défaut",
	faults: {
		token: (text) => `LTX AIO ne connaît pas ${text}. Utilisez l’une des variables ci-dessous.`,
		character: (text) => text.trim() ? `Les noms de dossier et de fichier ne peuvent pas contenir ${text}. Retirez-le.` : "Les noms de dossier et de fichier ne peuvent pas contenir de caractères de contrôle. Retirez-les.",
		reserved: (text) => `Windows réserve le nom ${text}. Choisissez-en un autre.`,
		edge: (text) => `«\u00A0${text}\u00A0» commence ou finit par un point ou une espace. Retirez-le\u00A0: de tels noms se perdent.`,
		outside: "Le dossier doit être dans le dossier de sortie de ComfyUI. Retirez les points.",
		absolute: "Indiquez un dossier du dossier de sortie de ComfyUI, par exemple video/cerfs-volants, sans lecteur ni barre oblique au début.",
		levels: "Un nom de fichier ne peut pas contenir de barre oblique. Indiquez les dossiers dans le champ du dessus.",
		level: "Il y a une barre oblique sans nom à côté. Retirez-la.",
		long: (max) => `C’est trop long. Utilisez au plus ${max} caractères.`
	}
};
// web/src/words/fr/notices.ts
var notices = {
	ready: "La vidéo est prête",
	failed: "Une exécution a échoué",
	reportCopied: "Rapport copié",
	reportCopiedHow: "Collez-le là où vous demandez de l’aide.",
	reportRefused: "Le navigateur n’a pas autorisé la copie du rapport",
	reportRefusedHow: "Vous pouvez copier le message de ComfyUI depuis la carte.",
	noAnswer: "ComfyUI ne répond pas",
	partsApart: "Les parties restent donc des vidéos séparées.",
	runKept: "L’exécution est enregistrée et sera envoyée au retour de ComfyUI.",
	notSent: "L’exécution n’a pas été envoyée",
	notCancelled: "L’exécution n’est pas encore annulée",
	notReordered: "L’ordre n’a pas été modifié",
	willRetry: "ComfyUI ne répond pas. LTX AIO réessaiera à son retour.",
	connectionBroke: "Connexion perdue",
	languageMissing: (language) => `Impossible de charger la langue\u00A0: ${language}`,
	languageMissingHow: "LTX AIO garde sa langue actuelle. Rechargez la page pour réessayer.",
	previewOff: "Aperçu en direct désactivé pour ce ComfyUI",
	previewOffDetail: "Il a mis fin à une exécution. Vous pouvez le réactiver dans les paramètres."
};
// web/src/words/fr/panel.ts
var panel = {
	lang: "fr",
	partBroken: "Cette partie de LTX AIO a planté.",
	kept: "Vos exécutions continuent. Les exécutions, les paramètres et tout ce que vous avez saisi sont conservés."
};
// web/src/words/fr/parts.ts
var parts = {
	afterAll: (name) => `${name} · après ses parties`,
	missing: (part, name) => `Il manque la partie ${part} · ${name}`,
	hints: {
		part: (part) => `Cette partie commence par la dernière image de la partie ${part}, qui a été annulée ou a échoué. Refaites la partie ${part}, et celle-ci suivra.`,
		join: (part) => `Impossible d’assembler les parties sans la partie ${part}, qui a été annulée ou a échoué. Refaites la partie ${part}, ou assemblez les autres.`
	},
	again: (part) => `Refaire la partie ${part}`,
	joinOthers: "Assembler les autres…"
};
// web/src/words/fr/player.ts
var player = {
	play: "Lecture",
	pause: "Pause",
	mute: "Couper le son",
	unmute: "Rétablir le son",
	full: "Plein écran",
	position: "Position dans la vidéo",
	time: (at, of) => `${at} sur ${of} s`,
	playing: "lecture en cours",
	paused: "en pause",
	silent: "son coupé",
	keys: "Espace lit ou met en pause\xA0; virgule et point reculent ou avancent d’une image, gauche et droite d’une seconde\xA0; haut et bas règlent le volume, M coupe le son\xA0; F affiche en plein écran."
};
// web/src/words/fr/presets.ts
var presets = {
	label: "Vos préréglages",
	none: "Enregistrez ici des tailles, des LoRA, des fichiers de modèle ou tout un formulaire, pour les réutiliser d’un clic.",
	groups: {
		mode: "Mode",
		prompt: "Prompt",
		negative: "Prompt négatif",
		inputs: "Fichiers d’entrée",
		follow: "Ce qu’on garde de la vidéo, et l’outil",
		extension: "Comment prolonger une vidéo",
		retake: "Ce qu’on refait d’un passage",
		preset: "Préréglage",
		size: "Taille",
		length: "Durée",
		seed: "Graine",
		variations: "Variantes",
		loras: "LoRA",
		models: "Fichiers de modèle",
		strengths: "Forces",
		sampling: "Étapes et CFG"
	},
	automatic: "automatique",
	emptyValue: "vide",
	noneValue: "aucun",
	more: (name) => `Options de ${name}`,
	isDefault: "par défaut",
	tools: {
		rename: "Renommer",
		overwrite: "Remplacer par le formulaire",
		makeDefault: (mode) => `Utiliser pour chaque nouveau formulaire\u00A0: ${mode}`,
		up: "Monter",
		down: "Descendre",
		share: "Exporter ce préréglage",
		remove: "Supprimer"
	},
	save: "Enregistrer…",
	fromVideo: "Depuis une vidéo…",
	fromResult: "Depuis le résultat affiché…",
	importFile: "Importer…",
	export: "Tout exporter",
	newForm: "Nouveau formulaire",
	editor: {
		title: "Nouveau préréglage",
		from: (video) => `Nouveau préréglage depuis ${video}`,
		name: "Nom",
		parts: "Ce qu’il contient",
		all: "Tout",
		nothing: "Rien",
		save: "Enregistrer",
		overwrite: "Remplacer",
		cancel: "Annuler",
		unnamed: "Saisissez un nom.",
		unticked: "Cochez au moins une partie.",
		taken: (name) => `${name} existe déjà.`
	},
	done: {
		saved: (name) => `${name} est enregistré.`,
		overwritten: (name) => `${name} est remplacé.`,
		removed: (name) => `${name} est supprimé.`,
		imported: (count) => count === 1 ? "1 préréglage importé." : `${count} préréglages importés.`,
		same: "Ces préréglages existent déjà.",
		undo: "Annuler",
		close: "Fermer"
	},
	unsaved: "ComfyUI n’a pas encore enregistré vos préréglages. D’ici là, ils ne sont que dans ce navigateur.",
	applied: (name) => `Votre préréglage ${name} est appliqué.`,
	appliedChanged: (name) => `Votre préréglage ${name}, modifié depuis.`,
	begun: "Nouveau formulaire.",
	begunChanged: "Nouveau formulaire, modifié depuis."
};
// web/src/words/fr/retaking.ts
var retaking = {
	what: "Refaire",
	parts: {
		both: {
			label: "Les deux",
			hint: "L’image et le son du passage sont refaits"
		},
		picture: {
			label: "Image",
			hint: "Seule l’image est refaite\xA0; le son reste"
		},
		sound: {
			label: "Son",
			hint: "Seul le son est refait\xA0; l’image reste"
		}
	},
	span: "Passage",
	context: "Contexte",
	contextHelp: "La part de la vidéo, avant et après le passage, que le modèle voit et entend pour qu’il s’y intègre.",
	spanOf: (from, to) => `${from}–${to} s`,
	longest: (seconds) => `Un passage peut durer jusqu’à ${seconds} s.`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`La vidéo a ${v.frames} ${v.frames > 1 ? "images" : "image"}\u00A0; il en faut au moins ${v.min} au modèle.`, "Choisissez une vidéo plus longue."],
	span_empty: (v) => ["Le passage est vide\xA0: rien ne serait refait.", `Donnez-lui au moins ${decimal(v.min, 2)} s.`],
	span_outside: (v) => [`Le passage commence à ${decimal(v.start, 2)} s, mais la vidéo dure ${decimal(v.seconds, 2)} s.`, `Faites-le commencer à ${decimal(v.latest, 2)} s ou plus tôt.`],
	span_too_long: (v) => [`Le passage de ${decimal(v.seconds, 1)} s, avec ${decimal(v.context, 1)} s de contexte de chaque côté, est trop long pour une exécution.`, `Limitez-le à ${decimal(v.max, 1)} s, ou choisissez moins de contexte dans Avancé.`],
	span_far: (v) => [`Il y a ${decimal(v.seconds, 0)} s de vidéo d’un côté du passage\u00A0; ComfyUI peut y garder au plus ${decimal(v.max, 0)} s.`, "Coupez d’abord la vidéo autour du passage."]
};
// web/src/words/fr/tools.ts
var tools = {
	label: "Outil",
	fill: "Écrire le prompt de cet outil",
	fillHint: "Place vos mots dans le prompt avec lequel ce LoRA a été entraîné. Annuler rétablit le vôtre.",
	alone: "Ne garder que mes mots",
	aloneHint: "Retire ce que le prompt d’un autre outil dit autour. Annuler le rétablit.",
	untold: (trigger) => `Ce LoRA réagit à «\u00A0${trigger}\u00A0», qui n’est pas dans le prompt.`,
	licence: (name) => `Licence\u00A0: ${name}`,
	gated: "Demande un compte Hugging Face",
	about: "À propos de ce LoRA",
	choices: {
		azimuth: "Côté",
		elevation: "Hauteur",
		distance: "Distance",
		light: "Lumière",
		sun: "Soleil de"
	},
	place: {
		label: "Place de la vidéo dans le cadre",
		at: {
			"top-left": "En haut à gauche",
			top: "En haut",
			"top-right": "En haut à droite",
			left: "À gauche",
			center: "Au centre",
			right: "À droite",
			"bottom-left": "En bas à gauche",
			bottom: "En bas",
			"bottom-right": "En bas à droite"
		},
		scaleHelp: "100\xA0%\xA0: aussi grande que le cadre le permet.",
		sizes: (frame, inside) => `${frame}, dont la vidéo occupe ${inside}.`,
		unknown: "Ajoutez une vidéo pour voir combien est peint autour.",
		whole: "La taille, plus bas, est celle du cadre entier."
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`Il n’y a pas d’outil ${v.tool}.`, `Choisissez ${v.offered}.`],
	nothing_to_paint: (v) => [`La vidéo (${v.width}×${v.height}) occupe tout le cadre (${v.frame.width}×${v.frame.height})\u00A0: il ne reste rien à peindre autour.`, "Choisissez d’autres proportions dans Taille, ou réduisez la vidéo dans le cadre."],
	tool_reaches_limit: (v) => [`La vidéo est en ${v.width}×${v.height}, et une exécution fait des côtés d’au plus ${v.max} pixels\u00A0: elle serait agrandie de moins de ${v.by} fois.`, "L’outil apporte surtout aux vidéos plus petites."]
};
// web/src/words/fr/reworks.ts
var reworks = {
	names: {
		smooth: "Plus fluide",
		enlarge: "Plus grande",
		join: "Assemblée"
	},
	verbs: {
		smooth: (fps) => `Plus fluide\u00A0: ${fps} fps`,
		enlarge: (size) => `Plus grande\u00A0: ${size}`
	},
	hints: {
		smooth: (from, to) => `Double la cadence, de ${from} à ${to} fps. La durée et le son ne changent pas.`,
		enlarge: (from, to) => `Double la taille, de ${from} à ${to}. La durée, la cadence et le son ne changent pas.`
	},
	takes: (time) => `Prend ${time}.`,
	label: "Fichier de modèle manquant",
	needs: (name, file) => `«\u00A0${name}\u00A0» a besoin de ${file}.`,
	download: (size) => `Télécharger (${size}) et lancer`,
	downloadUnsized: "Télécharger et lancer",
	byHand: "Téléchargez-le avec cette commande, puis réessayez.",
	close: "Fermer",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "Retraitement",
	from: "Fait à partir de",
	clip: (frames, fps, size) => `${size}, ${frames} images à ${fps} fps`,
	show: (name) => `Afficher ${name}`,
	useSettings: "Réutiliser les paramètres",
	join: {
		verb: "Assembler…",
		hint: "Mettre des vidéos dans l’ordre et n’en faire qu’une.",
		several: (count) => `Assembler ${count} vidéos…`,
		label: "Assembler des vidéos",
		one: "Ajoutez une autre vidéo pour l’assembler à celle-ci.",
		total: (count, seconds, size, fps) => `${count} vidéos, ${seconds} s, ${size}, ${fps} fps`,
		seconds: (seconds) => `${seconds} s`,
		fitted: (size, to) => `${size}, recadrée et mise à l’échelle en ${to}`,
		spread: (fps, to) => `${fps} fps, lue à ${to}`,
		part: (place, name) => `${place}\u00A0: ${name}`,
		moved: (name, place, count) => `${name} est en position ${place} sur ${count}.`,
		remove: "Retirer",
		addFiles: "Ajouter des fichiers…",
		sending: (name) => `Téléversement de ${name}…`,
		crossfade: "Fondu enchaîné",
		crossfadeHelp: "À 0, on coupe d’une vidéo à l’autre. Le son se fond aussi.",
		noCrossfade: "Un fondu enchaîné demande les nœuds de LTX AIO, que ce ComfyUI n’a pas.",
		shared: (seconds) => `fondu de ${seconds} s\u00A0: trop courte pour plus`,
		start: (count) => `Assembler ${count} vidéos`,
		cancel: "Annuler",
		keys: "Alt et les flèches déplacent une vidéo\xA0; Suppr la retire."
	}
};
var reworkProblems = {
	rework_one_frame: () => ["La vidéo n’a qu’une image\xA0: il n’y a rien entre les images.", "Choisissez une vidéo plus longue."],
	rework_too_fast: (v) => [`Le double de ${decimal(v.fps)} fps dépasse les ${v.max} fps que ComfyUI peut enregistrer.`, "La vidéo est déjà fluide."],
	rework_too_large: (v) => [`${v.width}×${v.height} dépasse les ${v.max} pixels de côté que les lecteurs savent afficher.`, "La vidéo est déjà grande."],
	part_missing: (v) => [`Il manque la partie ${v.part}\u00A0: les parties n’ont pas pu être assemblées.`, `Refaites la partie ${v.part}, ou assemblez les autres.`],
	rework_no_room: (v) => [`Il faudrait à ComfyUI environ ${decimal(v.gigabytes, 0)} Go de RAM, et cet ordinateur en a ${decimal(v.ram, 0)}.`, "Utilisez une vidéo plus courte ou plus petite."]
};
// web/src/words/fr/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["Un proxy entre cette page et ComfyUI retire des en-têtes\xA0: LTX AIO ne peut pas vérifier d’où vient la requête.", `Ouvrez pour cela ComfyUI directement\u00A0: ${address}.`],
	bad_body: ["Le serveur attendait autre chose.", "Rechargez la page."],
	bad_name: ["Ce n’est pas le nom d’un fichier des dossiers de ComfyUI.", "Cherchez le fichier dans son dossier."],
	busy_elsewhere: ["Un autre programme utilise ce fichier.", "Attendez qu’il ait fini, ou fermez-le, puis réessayez."],
	content_type: ["Le serveur attendait autre chose.", "Rechargez la page."],
	file_missing: ["Le fichier n’est plus dans le dossier de ComfyUI.", "Téléversez-le de nouveau."],
	folder_gone: ["Le dossier de ce fichier est absent.", "Reconnectez son disque, ou choisissez un autre dossier."],
	header: (address) => ["La requête est arrivée sans l’en-tête qu’envoie le panneau de LTX AIO.", `Rechargez la page. Si ComfyUI est affiché dans une autre page, ouvrez ComfyUI directement (${address})\u00A0: un proxy entre les deux retire des en-têtes.`],
	host: (address) => ["LTX AIO ne connaît pas l’adresse sous laquelle ComfyUI est ouvert.", `Ouvrez ComfyUI par son adresse IP ou comme localhost${address === "" ? "" : `, ou ajoutez «\u00A0${address}\u00A0» à allowed_hosts dans ComfyUI/user/__ltx_aio/config.json`}.`],
	linked: ["Ce fichier est un lien qui sort du dossier de ComfyUI, et ComfyUI ne le suit pas.", "Copiez le fichier lui-même dans le dossier d’entrée de ComfyUI, ou choisissez-le à cet endroit."],
	not_saved: ["Le fichier n’a pas pu être enregistré dans le dossier d’entrée de ComfyUI.", "Vérifiez que ComfyUI peut y écrire et que le disque n’est pas plein."],
	not_deleted: ["Le fichier n’a pas pu être supprimé.", "Fermez les programmes qui le lisent, et vérifiez que ComfyUI peut écrire dans son dossier."],
	not_ours: ["LTX AIO n’a pas téléchargé ce fichier et ne le supprime donc pas.", "Supprimez-le vous-même de son dossier."],
	not_yours: ["Cette vidéo n’est pas dans l’historique de cet utilisateur.", "Connectez-vous comme l’utilisateur qui l’a faite, ou supprimez le fichier de son dossier."],
	not_writable: ["ComfyUI n’a pas le droit de modifier son dossier de modèles.", "Donnez-y le droit d’écriture à l’utilisateur qui exécute ComfyUI."],
	origin: (address) => address === "" ? ["La requête vient d’un autre site web.", "Utilisez LTX AIO dans la page de ComfyUI elle-même."] : [`La page a l’adresse ${address}, mais sa requête est arrivée à ComfyUI sous une autre adresse.`, `S’il y a un proxy entre les deux, faites-lui transmettre l’adresse (nginx\u00A0: proxy_set_header Host $http_host;) ou ajoutez «\u00A0${address}\u00A0» à allowed_hosts dans ComfyUI/user/__ltx_aio/config.json. Sinon, utilisez LTX AIO dans la page de ComfyUI elle-même.`],
	queue_full: ["La file d’attente des téléchargements est pleine.", "Réessayez quand quelques-uns seront terminés."],
	token_form: ["Ce n’est pas un jeton d’accès.", "Copiez-le depuis huggingface.co/settings/tokens\xA0; il commence par hf_."],
	token_not_saved: ["Le jeton n’a pas pu être enregistré.", "Vérifiez que ComfyUI peut écrire dans son dossier utilisateur et que le disque n’est pas plein."],
	token_not_settable: ["D’autres peuvent accéder à ce serveur\xA0: le jeton ne peut pas être défini depuis une page web.", "Définissez HF_TOKEN sur le serveur, ou lancez-y «\xA0hf auth login\xA0», puis redémarrez ComfyUI."],
	unknown_model: ["LTX AIO ne connaît pas ce modèle.", "Rechargez la page et, si LTX AIO vient d’être mis à jour, redémarrez ComfyUI."],
	app_off: ["La page de LTX AIO pour téléphones et tablettes est désactivée.", "Activez-la dans les Paramètres du panneau, sur l’ordinateur qui exécute ComfyUI."],
	devices_not_saved: ["L’enregistrement a échoué.", "Vérifiez que ComfyUI peut écrire dans son dossier utilisateur et que le disque n’est pas plein."],
	no_code: ["Aucun code n’est valable\xA0: il a servi, a été mal saisi trop souvent ou a plus de 10 minutes.", "Affichez-en un nouveau dans les Paramètres du panneau, sur l’ordinateur qui exécute ComfyUI."],
	no_such_file: ["La page de LTX AIO n’a pas de fichier de ce nom.", "Rechargez la page."],
	not_here: ["Cela ne se change que sur l’ordinateur qui exécute ComfyUI.", "Ouvrez-y ComfyUI, à l’adresse localhost."],
	not_paired: ["Cet appareil n’est pas associé à LTX AIO.", "Saisissez le code qu’affichent les Paramètres du panneau, sur l’ordinateur qui exécute ComfyUI."],
	wrong_code: ["Ce n’est pas le code qu’affiche le panneau.", "Vérifiez-le et saisissez-le de nouveau. Après 5 essais manqués, il n’est plus valable."],
	unknown_engine: ["Ce moteur n’est pas dans la liste du serveur.", "Rechargez la page. Les moteurs s’indiquent dans ComfyUI/user/__ltx_aio/engines.json."],
	engine_route: ["LTX AIO ne demande pas cela à d’autres moteurs.", "Rechargez la page et, si LTX AIO vient d’être mis à jour, redémarrez ComfyUI."],
	engine_unreachable: (engine) => [`${engine} est injoignable.`, "Vérifiez qu’il fonctionne et que son adresse dans ComfyUI/user/__ltx_aio/engines.json est juste."],
	engine_worker: (engine) => [`${engine} est injoignable.`, "Démarrez-le dans le panneau de ComfyUI-Distributed ou sur son propre ordinateur, puis vérifiez de nouveau."],
	engine_address: (engine) => [`Le nom dans l’adresse de ${engine} mène à cet ordinateur ou nulle part.`, "Écrivez dans ComfyUI/user/__ltx_aio/engines.json l’adresse IP, ou localhost pour cet ordinateur."],
	engine_certificate: (engine) => [`La connexion chiffrée avec ${engine} a échoué.`, "Vérifiez si l’adresse commence par http ou https et si le certificat est valable."],
	engine_key: (engine) => [`La clé de ${engine} est illisible.`, "Vérifiez le fichier que ComfyUI/user/__ltx_aio/engines.json indique pour l’en-tête."],
	engine_slow: (engine) => [`${engine} n’a pas répondu à temps.`, "Réessayez. Si cela se reproduit, regardez ce qui s’y exécute."],
	engine_broke: (engine) => [`La connexion avec ${engine} a été perdue.`, "Réessayez. Si cela se reproduit, vérifiez le réseau."],
	engine_answer: (engine) => [`À l’adresse de ${engine}, autre chose que prévu a répondu.`, "Vérifiez l’adresse et «\xA0kind\xA0» dans ComfyUI/user/__ltx_aio/engines.json."],
	engine_denied: (engine) => [`${engine} refuse l’accès.`, "Vérifiez les en-têtes dans ComfyUI/user/__ltx_aio/engines.json\xA0: la clé manque ou est fausse."],
	engine_failed: (engine) => [`${engine} n’a pas pu répondre.`, "Cherchez-en la raison dans son journal."],
	engine_redirected: (engine) => [`${engine} renvoie à une autre adresse, que LTX AIO ne suit pas.`, "Ouvrez-la dans votre navigateur et écrivez la dernière adresse dans ComfyUI/user/__ltx_aio/engines.json."],
	engine_upload: (engine) => [`${engine} n’accepte pas ce fichier.`, "Il est peut-être trop gros\xA0: démarrez-y ComfyUI avec un --max-upload-size plus grand."],
	result_gone: (engine) => [`${engine} n’a plus ce fichier.`, "Remettez l’exécution en file d’attente."],
	result_not_saved: ["Le fichier n’a pas pu être enregistré dans le dossier de sortie de ComfyUI.", "Vérifiez que ComfyUI peut y écrire et que le disque n’est pas plein."],
	engines_unreadable: ["ComfyUI/user/__ltx_aio/engines.json est illisible.", "Vérifiez que ComfyUI peut lire le fichier et qu’il ne dépasse pas 256 Kio."],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.json n’est pas une liste JSON (ligne et colonne ${place}).`, "Corrigez le fichier\xA0; docs/engines.md donne un exemple."],
	engines_entry: (place) => [`Un moteur est mal indiqué dans ComfyUI/user/__ltx_aio/engines.json\u00A0: ${place}.`, "Corrigez l’entrée\xA0; docs/engines.md dit ce que chaque champ peut contenir."],
	engines_twice: (place) => [`Deux moteurs dans ComfyUI/user/__ltx_aio/engines.json ont le même nom\u00A0: ${place}.`, "Donnez un autre nom à l’un des deux."],
	engines_workers: (place) => [`ComfyUI-Distributed sur ${place} ne dit pas quels workers il a.`, "Vérifiez qu’il fonctionne et qu’il a ComfyUI-Distributed, puis vérifiez de nouveau."],
	worker_host: (place) => [`Un worker de ComfyUI-Distributed n’est pas utilisé, car il est sur un autre hôte\u00A0: ${place}.`, "S’il est à vous, ajoutez son hôte à «\xA0hosts\xA0» de ce moteur dans ComfyUI/user/__ltx_aio/engines.json."],
	worker_entry: (place) => [`Un worker de ComfyUI-Distributed ne peut pas être utilisé tel qu’il est configuré\u00A0: ${place}.`, "Vérifiez son nom et son port dans le panneau de ComfyUI-Distributed. 32 workers au plus sont utilisés."],
	engines_open: ["D’autres utilisateurs de cet ordinateur peuvent lire les clés dans ComfyUI/user/__ltx_aio/engines.json.", "Ne laissez lire le fichier qu’à l’utilisateur qui exécute ComfyUI\xA0: chmod 600."],
	too_large: ["La requête est trop grosse.", "Envoyez-en moins à la fois."]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["Cela n’a pas fonctionné.", "Cherchez la raison dans le journal de ComfyUI."] : [what, remedy];
}
// web/src/words/fr/unreadable.ts
var convert = "Convertissez la vidéo en MP4 (H.264 et AAC), ou l’audio en WAV.";
var save = "Enregistrez-la en JPEG ou PNG.";
var choose = "Choisissez une image (PNG, JPEG, WebP), un fichier audio (WAV, MP3, FLAC) ou une vidéo (MP4, WebM).";
var unreadable = {
	no_access: ["Le fichier ne peut pas être ouvert.", "Vérifiez que ComfyUI a le droit de le lire."],
	empty: ["Le fichier est vide.", "Téléversez-le de nouveau."],
	slow: ["Le fichier prend trop de temps à lire.", "Découpez la partie dont vous avez besoin, ou convertissez-le en MP4 ou WAV."],
	tags: ["Le fichier a des métadonnées dans un encodage que ComfyUI ne peut pas lire.", "Convertissez-le sans ces métadonnées."],
	undecodable: ["ComfyUI ne peut pas décoder ce fichier.", convert],
	unknown_kind: ["Ce n’est ni une image, ni un audio, ni une vidéo.", choose],
	cut_short: ["Le fichier est incomplet ou endommagé\xA0: son index est absent.", "Téléversez le fichier complet."],
	nothing: ["Le fichier ne contient ni son ni vidéo.", choose],
	heic: ["ComfyUI ne peut pas lire les photos HEIC.", save],
	picture_large: ["L’image est trop grande.", "Utilisez-en une d’au plus 170 mégapixels."],
	picture_damaged: ["L’image est endommagée ou incomplète.", "Ouvrez-la dans un éditeur d’images, enregistrez-la de nouveau et téléversez ce fichier."],
	picture_undecodable: ["ComfyUI ne peut pas décoder cette image.", save],
	video_large: ["Les images de la vidéo sont trop grandes.", "Convertissez-la à 8192×4320 pixels au plus."],
	no_frame: ["Aucune image de cette vidéo ne peut être décodée.", convert],
	no_times: ["La vidéo n’a pas d’horodatage pour ses images.", convert],
	no_decoder: ["ComfyUI n’a pas de décodeur pour ce fichier.", convert],
	no_sound: ["Ce fichier n’a pas de son.", choose],
	file_missing: ["Le fichier n’est plus dans le dossier de ComfyUI.", "Téléversez-le de nouveau."],
	linked: ["Ce fichier est un lien qui sort du dossier de ComfyUI, et ComfyUI ne le suit pas.", "Copiez le fichier lui-même dans le dossier d’entrée de ComfyUI, ou choisissez-le à cet endroit."],
	bad_name: ["Ce n’est pas le nom d’un fichier des dossiers de ComfyUI.", "Copiez le fichier dans le dossier d’entrée de ComfyUI et choisissez-le à cet endroit."]
};
// web/src/words/fr/uploads.ts
var uploadRefusals = {
	size: {
		what: "il est plus gros que ce serveur ne le permet",
		remedy: "Utilisez un fichier plus petit, ou augmentez la limite dans le proxy devant ComfyUI (nginx\xA0: client_max_body_size) ou dans ComfyUI lui-même (--max-upload-size)."
	},
	login: {
		what: "le serveur demande une connexion",
		remedy: "Rechargez la page et connectez-vous, puis réessayez."
	},
	name: {
		what: "ComfyUI n’accepte pas le fichier ou son nom",
		remedy: "Renommez le fichier, puis réessayez."
	},
	disk: {
		what: "ComfyUI n’a pas pu l’enregistrer",
		remedy: "Vérifiez que ComfyUI peut écrire dans son dossier d’entrée et que le disque n’est pas plein\xA0; sa console en donne la raison."
	},
	proxy: {
		what: "autre chose devant ComfyUI a répondu à sa place",
		remedy: "Vérifiez le proxy devant ComfyUI, puis réessayez."
	}
};
// web/src/words/fr/problems.ts
var media = {
	image: "une image",
	audio: "un fichier audio",
	video: "une vidéo"
};
var noSettings = {
	large: "ils dépassent 1 Mo",
	other: "ce ne sont pas ceux d’une exécution",
	mode: "ils sont pour un mode que cette version de LTX AIO n’a pas"
};
var noPresets = {
	large: ["Ce fichier est trop gros pour des préréglages.", "Choisissez un fichier exporté par LTX AIO."],
	damaged: ["Les préréglages de ce fichier sont endommagés.", "Exportez-les de nouveau là d’où ils viennent."],
	foreign: ["Ce fichier ne contient pas de préréglages de LTX AIO.", "Choisissez un fichier exporté par LTX AIO."],
	newer: ["Une version plus récente de LTX AIO a exporté ce fichier.", "Mettez LTX AIO à jour, puis importez-le de nouveau."]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
var another = "Choisissez un autre fichier dans Avancé, ou téléchargez-en un dans Modèles.";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["Le prompt est vide.", "Décrivez ce qui se passe dans la vidéo."],
	prompt_too_long: (v) => [`Le prompt a ${v.length} caractères\u00A0; l’encodeur de texte a été entraîné avec au plus ${v.max} environ.`, `Raccourcissez-le de ${v.length - v.max} caractères.`],
	media_missing: (v) => [`Il manque\u00A0: ${v.label}.`, `Déposez, collez ou choisissez ${media[v.kind]}.`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "Choisissez un autre fichier, ou ouvrez celui-ci dans le programme qui l’a créé et exportez-le de nouveau."];
		return [`Impossible de lire ${bare(v.name)}. ${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`Il faut ici ${media[v.needs]}\u00A0; ${bare(v.name)} est ${media[v.is]}.`, `Choisissez ${media[v.needs]}.`],
	media_too_large: (v) => [`${v.name} fait ${v.megabytes} Mo\u00A0; ce ComfyUI accepte des téléversements jusqu’à ${v.max} Mo.`, `Utilisez un fichier plus petit, ou démarrez ComfyUI avec --max-upload-size ${Math.ceil(v.megabytes / 50) * 50}.`],
	upload_failed: (v) => [`Impossible de téléverser ${v.name}.`, "Vérifiez que ComfyUI fonctionne, puis réessayez."],
	upload_refused: (v) => [`Impossible de téléverser ${v.name}\u00A0: ${uploadRefusals[v.why].what} (HTTP ${v.status}).`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name} est en cours de téléversement.`, "Vous pourrez générer dès que ce sera terminé."],
	audio_silent: (v) => [`${bare(v.name)} n’a pas de son.`, "Choisissez un fichier avec une piste audio."],
	audio_start_late: (v) => [`L’audio commence à ${stated(v.start)} s, mais le fichier ne dure que ${decimal(v.seconds, 2, 2)} s.`, `Choisissez un début inférieur à ${decimal(v.seconds, 2, 2)} s.`],
	video_start_late: (v) => [`La vidéo commence à ${stated(v.start)} s, mais le fichier ne dure que ${decimal(v.seconds, 2, 2)} s.`, `Choisissez un début inférieur à ${decimal(v.seconds, 2, 2)} s.`],
	start_negative: () => ["Le début ne peut pas être négatif.", "Indiquez 0 s ou plus."],
	video_silent: (v) => [`${bare(v.name)} n’a pas de son à garder.`, "Choisissez le son généré, ou une vidéo avec une piste audio."],
	video_too_short: (v) => [`La vidéo a ${v.frames} ${v.frames > 1 ? "images" : "image"} après son début\u00A0; il en faut au moins ${v.min}.`, "Choisissez une vidéo plus longue ou un début plus tôt."],
	video_fps_low: (v) => [`La vidéo a ${decimal(v.fps, 3)} ${v.fps < 2 ? "image" : "images"} par seconde\u00A0; il en faut au moins ${v.min}.`, "Convertissez-la d’abord à 24 images par seconde, ou choisissez une autre vidéo."],
	video_fps_high: (v) => [`La vidéo a ${decimal(v.fps, 3)} images par seconde\u00A0; ${v.max} est le maximum.`, `Convertissez-la d’abord à ${v.max} images par seconde ou moins.`],
	size_out_of_range: (v) => [`Une ${v.side} de ${stated(v.value)} pixels n’est pas possible.`, `Utilisez de ${v.min} à ${v.max} pixels.`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} dépasse ce que permet le mode VRAM réduite.`, `Utilisez ${v.to}, ou désactivez VRAM réduite dans Avancé.`],
	picture_too_thin: (v) => [`${bare(v.name)} est en ${v.width}×${v.height}\u00A0: en ${v.size}, il en resterait moins d’un pixel.`, v.to === null ? "Choisissez une autre taille, ou une image moins allongée." : `Utilisez ${v.to}, ou une image moins allongée.`],
	length_out_of_range: (v) => [`Une durée de ${stated(v.seconds)} s fait ${stated(v.frames)} images\u00A0; il en faut de ${v.min} à ${v.max}.`, `Utilisez de ${decimal(v.min / v.fps, 1, 1)} à ${decimal(v.max / v.fps, 1, 1)} s à ${v.fps} images par seconde.`],
	fps_out_of_range: (v) => [`${stated(v.fps)} images par seconde, ce n’est pas possible.`, `Utilisez un nombre entier de ${v.min} à ${v.max}.`],
	seed_out_of_range: (v) => [`La graine ne peut pas être ${stated(v.seed)}.`, "Utilisez un nombre entier de 0 à 9007199254740992 (2^53), ou tirez une nouvelle graine."],
	number_out_of_range: (v) => [`${v.label}\u00A0: ${stated(v.value)} n’est pas possible.`, `Utilisez ${v.whole ? "un nombre entier " : ""}de ${stated(v.min)} à ${stated(v.max)}.`],
	preset_not_offered: (v) => [`«\u00A0${v.mode}\u00A0» n’a pas de préréglage «\u00A0${v.preset}\u00A0».`, `Choisissez ${v.offered}.`],
	quality_needs_dev: (v) => [`${v.checkpoint} est un checkpoint distillé, qui ne fonctionne pas avec le guidage.`, `Choisissez «\u00A0${v.preset}\u00A0», ou un checkpoint dev.`],
	request_invalid: (v) => [`La requête n’est pas valide à ${v.path || "son niveau supérieur"}\u00A0: ${v.message}.`, "Corrigez-la\xA0; docs/prompt.md énumère les champs d’une requête."],
	setting_idle: (v) => [`${v.label} n’a pas d’effet ici\u00A0: «\u00A0${v.preset}\u00A0» exécute des étapes distillées sans guidage.`, "Ignorez-le, ou choisissez un préréglage qui l’utilise."],
	fps_assumed: (v) => [`La cadence de la vidéo est inconnue\u00A0; ${v.fps} est supposé.`, "Si elle passe trop vite ou trop lentement, convertissez d’abord la vidéo à cette cadence."],
	video_shortened: (v) => [`La vidéo a moins d’images que la durée n’en demande (${v.asked})\u00A0; le résultat en aura ${v.frames}.`, "Pour en avoir plus, choisissez une vidéo plus longue ou un début plus tôt."],
	audio_short: (v) => [`L’audio se termine après ${decimal(v.seconds, 2, 2)} s\u00A0; le reste de la vidéo sera muet.`, "Mettez la durée sur automatique pour finir avec l’audio."],
	sound_no_decoder: (v) => [`ComfyUI n’a pas de décodeur pour le son de ${bare(v.name)}.`, "Convertissez le son en AAC, ou enregistrez-le en WAV."],
	sound_fatal: (v) => [`${bare(v.name)} a ${v.channels} canaux audio\u00A0: le charger ferait planter ComfyUI.`, "Réduisez-le d’abord en stéréo."],
	sound_depth: (v) => [`ComfyUI ne peut pas charger le son de ${bare(v.name)}\u00A0: il a 8 bits par échantillon, ou une autre profondeur inhabituelle.`, "Convertissez le son en 16 bits."],
	sound_channels: (v) => [`${bare(v.name)} a ${v.channels} canaux audio, que ComfyUI ne peut pas enregistrer dans une vidéo.`, "Réduisez-le d’abord en stéréo."],
	sound_rate: (v) => [`${bare(v.name)} a un taux d’échantillonnage de ${decimal(v.rate / 1e3)} kHz, que ComfyUI ne peut pas enregistrer dans une vidéo.`, "Convertissez le son en 48 kHz."],
	sound_too_long: (v) => [`${bare(v.name)} a ${decimal(v.minutes, 0)} minutes de son\u00A0; il faudrait à ComfyUI ${decimal(v.gigabytes, 0)} Go de mémoire pour le charger.`, "Découpez la partie dont vous avez besoin."],
	sound_front_only: (v) => [`Le modèle n’utilise que les deux canaux avant de ${bare(v.name)}, qui en a ${v.channels}.`, "Si les voix sont sur le canal central, réduisez-le d’abord en stéréo."],
	sound_early: (v) => [`Le son de ${bare(v.name)} commence ${decimal(v.seconds, 2)} s après le début choisi\u00A0; ComfyUI le jouera dès la première image.`, "Commencez la vidéo là où commence son audio, ou convertissez-la d’abord."],
	animation_too_long: (v) => [`${bare(v.name)} est animée\u00A0: il faudrait à ComfyUI ${decimal(v.gigabytes, 0)} Go de mémoire pour ses ${v.frames} images.`, "Enregistrez l’image voulue comme image fixe."],
	picture_animated: (v) => [`${bare(v.name)} est animée\u00A0; la première de ses ${v.frames} images est utilisée.`, "Pour en utiliser une autre, enregistrez-la comme image fixe."],
	pixels_squeezed: (v) => [`${bare(v.name)} s’affiche en ${v.shown}×${v.height}, mais ComfyUI la lit en ${v.width}×${v.height} pixels carrés\u00A0: tout paraîtra déformé.`, "Convertissez-la d’abord en pixels carrés."],
	video_sparse: (v) => [`Après ${decimal(v.start)} s, la vidéo a moins de ${v.min} images dans le temps qu’elles devraient occuper.`, "Commencez-la ailleurs, ou convertissez-la à une cadence constante."],
	video_unseekable: () => ["La vidéo n’a pas d’index\xA0: ComfyUI ne peut pas commencer en son milieu.", "Commencez-la à 0 s, ou convertissez-la en MP4."],
	video_uneven: (v) => [`Cette vidéo a une cadence variable\u00A0: ${decimal(v.shown, 1, 1)} s en deviennent ${decimal(v.made, 1, 1)}, et le son se décale de l’image.`, "Convertissez-la d’abord à une cadence constante."],
	audio_cut: (v) => [`La vidéo utilise l’audio de ${decimal(v.from, 2)} à ${decimal(v.to, 2)} s\u00A0; les ${decimal(v.out, 2)} dernières secondes sont laissées de côté.`, "Utilisez tout l’audio, ou choisissez un autre début."],
	part_without_frame: () => ["La dernière image de la partie précédente n’a pas pu être lue.", "Générez de nouveau la partie précédente, ou utilisez sa dernière image comme image de cette exécution."],
	audio_over_most: (v) => [`L’audio est plus long qu’une vidéo ne peut l’être\u00A0: il est utilisé de ${decimal(v.from, 2)} à ${decimal(v.to, 2)} s, et les ${decimal(v.out, 2)} dernières secondes sont laissées de côté.`, "Utilisez-le tout entier, en parties faites l’une après l’autre, ou choisissez un autre début."],
	voice_start_late: (v) => [`L’échantillon de voix dure ${decimal(v.seconds, 1)} s, mais devrait commencer à ${decimal(v.start, 1)} s.`, "Choisissez un début plus tôt."],
	references_too_many: (v) => [`Il y a ${v.count} images de référence\u00A0; une planche en contient ${v.max}.`, "Retirez-en quelques-unes."],
	sheet_missing: () => ["La planche ne montre pas encore ces images de référence à cette taille.", "Patientez un instant. Dans une requête, omettez les références et ne donnez que la planche."],
	node_missing: (v) => [`Ce ComfyUI n’a pas le nœud ${v.classes}.`, v.pack ? `Installez ${v.pack} avec ComfyUI Manager et redémarrez ComfyUI.` : `Mettez ComfyUI à jour vers ${v.since ?? "0.27"} ou plus récent${v.setting === null ? "" : `, ou désactivez «\u00A0${v.setting}\u00A0»`}.`],
	model_missing: (v) => [`Le fichier de modèle ${v.file} est absent.`, `Placez-le dans ComfyUI/models/${v.folder} ou l’un de ses sous-dossiers.`],
	model_broken: (v) => [`Le fichier de modèle ${v.file} est endommagé\u00A0: ${faults.is(v.fault)}.`, `Supprimez-le de ComfyUI/models/${v.folder} et téléchargez-le de nouveau.`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file} est pour ${new Intl.ListFormat("fr", { type: "disjunction" }).format(v.of)} et ne fonctionne pas avec ${v.family}.` : `${v.file} n’a pas été fait pour ${v.family}.`, v.instead === null ? another : `Utilisez ${v.instead}.`],
	lora_mixed: (v) => [`${v.file} a été fait pour un autre LTX, ${new Intl.ListFormat("fr", { type: "disjunction" }).format(v.of)}, et ne fonctionne pas avec ${v.family}.`, `Désactivez-le, et choisissez un LoRA pour ${v.family}.`],
	lora_unfit: (v) => [v.kind === null ? `${v.file} est un LoRA pour un autre modèle\u00A0: il n’a pas d’effet sur ${v.family}.` : `${v.file} est ${v.kind}\u00A0: il ne peut pas servir de LoRA.`, `Désactivez-le, et choisissez un LoRA pour ${v.family}.`],
	model_unfit: (v) => [`${v.file} est ${v.kind}\u00A0: il ne convient pas pour «\u00A0${v.role}\u00A0».`, v.instead === null ? another : `Utilisez ${v.instead}.`],
	model_misplaced: (v) => [`Le fichier de modèle ${v.file} est dans ${v.found}, où ComfyUI ne le cherche pas.`, `Déplacez-le dans ComfyUI/models/${v.folder}.`],
	option_missing: (v) => [`Ce ComfyUI ne propose pas ${stated(v.value)} pour ${v.input}.`, v.options ? `Choisissez parmi\u00A0: ${v.options}.` : "Il n’a pas d’options pour cela."],
	option_refused: (v) => [`Ce ComfyUI ne propose pas ${v.value} pour ${v.input}.`, "Choisissez une autre option, ou mettez LTX AIO à jour dans ComfyUI Manager."],
	value_out_of_limits: (v) => [`${v.input} ne peut pas être ${stated(v.value)} dans ce ComfyUI.`, v.min !== null && v.max !== null ? `Utilisez de ${stated(v.min)} à ${stated(v.max)}.` : v.min !== null ? `Utilisez au moins ${stated(v.min)}.` : `Utilisez au plus ${stated(v.max)}.`],
	input_unknown: (v) => [`${v.node} exige dans ce ComfyUI l’entrée ${v.input}, que LTX AIO ne connaît pas.`, "Mettez LTX AIO à jour dans ComfyUI Manager."],
	input_refused: (v) => [`ComfyUI n’accepte pas ${v.value} pour ${v.input} dans ${v.node}.`, "Changez ce paramètre, ou mettez LTX AIO à jour dans ComfyUI Manager."],
	link_refused: (v) => [`${v.node} attend dans ce ComfyUI, pour ${v.input}, un autre type que celui que LTX AIO connecte.`, "Mettez LTX AIO à jour dans ComfyUI Manager."],
	import_unreadable: (v) => [v.reason === "none" ? "Cette vidéo n’a pas été faite avec LTX AIO." : `Impossible de lire les paramètres de ce fichier\u00A0: ${noSettings[v.reason]}.`, "Utilisez la vidéo d’origine enregistrée par LTX AIO\xA0: d’autres programmes suppriment ou modifient les paramètres qu’elle contient."],
	import_unknown: (v) => [`Le fichier a des paramètres que cette version de LTX AIO ne connaît pas\u00A0: ${v.names}.`, "Ils sont ignorés. Mettez LTX AIO à jour pour les utiliser."],
	import_senseless: (v) => [`Le fichier a des paramètres non valides\u00A0: ${v.names}.`, "Les valeurs par défaut sont utilisées à leur place."],
	import_replaced: (v) => [v.what, "La valeur par défaut est utilisée à la place."],
	made_with_missing: (v) => [`Cette vidéo a été faite avec ${bare(v.name)}, qui est absent ici.`, v.folder ? `Placez-le dans ComfyUI/models/${v.folder}, ou choisissez un autre fichier.` : "Choisissez de nouveau ce fichier, ou un autre."],
	preset_lacks: (v) => [`${bare(v.name)} est absent ici\u00A0: le préréglage l’omet.`, `Placez-le dans ComfyUI/models/${v.folder}, puis utilisez de nouveau le préréglage.`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["Un préréglage du fichier est illisible.", "Les autres sont importés."],
	preset_senseless: (v) => [`${v.name} a des paramètres que cette version ne peut pas utiliser\u00A0: ${v.fields}.`, "Le reste est importé."],
	prompt_blocked: (v) => [`L’exécution a été refusée avant que ComfyUI la vérifie (HTTP ${v.status}).`, v.status === 413 ? "Augmentez la taille maximale des requêtes du proxy devant ComfyUI (nginx\xA0: client_max_body_size), puis réessayez." : "Vérifiez le proxy, le pare-feu ou l’authentification devant ComfyUI, puis réessayez."],
	prompt_crashed: () => ["ComfyUI ou l’un de ses packs de nœuds a planté en vérifiant cette exécution.", "Cherchez la raison dans sa console, corrigez-la, puis réessayez."],
	records_not_kept: (v) => [`ComfyUI ne peut pas enregistrer vos exécutions${v.status === null ? "" : ` (HTTP ${v.status})`}\u00A0: ${v.copied ? "elles ne sont que dans ce navigateur." : "elles seront perdues si vous quittez cette page."}`, {
		proxy: "Configurez le proxy devant ComfyUI pour qu’il transmette sans les changer les adresses avec %2F.",
		size: "Augmentez la taille maximale des requêtes du proxy devant ComfyUI (nginx\xA0: client_max_body_size).",
		disk: "Vérifiez que ComfyUI peut écrire dans son dossier utilisateur et que le disque n’est pas plein.",
		login: "Rechargez la page\xA0; si cela ne suffit pas, vérifiez l’authentification devant ComfyUI.",
		other: "LTX AIO réessaie toutes les 30 s."
	}[v.why]],
	record_unreadable: () => ["La raison de l’échec est illisible\xA0: l’entrée de cette exécution est endommagée.", "Les paramètres sont conservés\xA0: réutilisez-les, ou réessayez."],
	family_needs_comfyui: (v) => [`${v.family} demande ComfyUI ${v.needs} ou plus récent. Celui-ci est en ${v.has}.`, "Mettez ComfyUI à jour, puis rechargez cette page."],
	server_down: () => ["ComfyUI ne répond pas.", "Redémarrez-le, ou regardez sa console. Tout ce qui est ici est conservé."],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`Autre chose a répondu à la place de LTX AIO (HTTP ${v.status}).`, "Reconnectez-vous si cette page le demande. Sinon, vérifiez le proxy devant ComfyUI\xA0: il doit transmettre les requêtes vers /api/ltx_aio."],
	output_linked: (v) => [`Le dossier output/${v.folder} est un lien qui sort du dossier de sortie de ComfyUI, et ce ComfyUI refuse d’y enregistrer.`, "Remplacez le lien par un dossier, ou démarrez ComfyUI avec --output-directory et le dossier voulu."],
	output_kept: (v) => ["Le fichier n’a pas été supprimé\xA0: le backend de LTX AIO ne répond pas.", `Supprimez-le du dossier output/${v.folder} de ComfyUI.`],
	server_refused: (v) => [`ComfyUI a refusé l’exécution\u00A0: ${v.message}`, "Corrigez ce que dit le message, puis générez de nouveau."],
	input_file_gone: (v) => [`${v.name} n’est plus dans le dossier d’entrée de ComfyUI.`, "Choisissez de nouveau le fichier."],
	run_failed: (v) => [`L’exécution a échoué\u00A0: ${v.message ?? "aucune raison donnée"}`, "Réessayez. Si elle échoue de la même façon, joignez le message de ComfyUI ci-dessous à votre demande d’aide."],
	no_video: () => ["L’exécution s’est terminée sans vidéo.", "Réessayez. Si cela se reproduit, regardez la console de ComfyUI."],
	made_otherwise: (v) => [`Résultat inattendu\u00A0: cette vidéo a ${madeIn(v.made, "image", "images")} au lieu de ${madeIn(v.announced, "image", "images")}.`, v.fromVideo ? "Convertissez la vidéo source à une cadence constante, puis réessayez." : "Réessayez. Si le résultat est le même, regardez la console de ComfyUI."],
	run_lost: () => ["ComfyUI a été redémarré avant la fin de cette exécution.", "Réessayez\xA0: les paramètres et la graine sont conservés."],
	writing_lost: () => ["ComfyUI n’a plus cette requête\xA0: il a été redémarré, ou quelqu’un l’a retirée.", "Améliorez de nouveau. Votre prompt est inchangé."],
	run_stopped: () => ["ComfyUI s’est arrêté pendant cette exécution.", "Regardez d’abord sa console\xA0: si cette exécution en est la cause, réessayer peut l’arrêter de nouveau."],
	run_removed: () => ["Autre chose que ce panneau a retiré cette exécution de la file d’attente ou de l’historique de ComfyUI.", "Réessayez\xA0: les paramètres et la graine sont conservés."],
	run_over_limit: (v) => [`Arrêtée\u00A0: le propriétaire de ce serveur permet au plus ${v.limit} par exécution.`, "Raccourcissez ou réduisez la vidéo, ou faites un brouillon. Ce que ComfyUI avait déjà enregistré est conservé."],
	estimate_over_limit: (v) => [`Cette exécution prendrait ${v.time}\u00A0; le propriétaire de ce serveur permet ${v.limit}.`, "Choisissez une durée plus courte, une taille plus petite ou un autre préréglage."],
	mode_not_offered: (v) => [`Le propriétaire de ce serveur ne propose pas «\u00A0${v.mode}\u00A0».`, "Choisissez un autre mode."],
	preset_limited: (v) => [`Le propriétaire de ce serveur ne propose pas «\u00A0${v.preset}\u00A0» dans «\u00A0${v.mode}\u00A0».`, "Choisissez un autre préréglage."],
	run_unknown: () => ["ComfyUI ne connaît plus cette exécution\xA0: il a été redémarré, ou sa file d’attente a été vidée.", "Réessayez\xA0: les paramètres et la graine sont conservés."],
	...listProblems
};
// web/src/words/fr/queue.ts
var queue = {
	details: (name) => `Détails de ${name}`,
	afterPart: (name) => `${name} · après la partie précédente`,
	row: (mode, seed) => `${mode} · graine ${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `encore ${time}`,
	up: "Monter",
	down: "Descendre",
	front: "En premier",
	edit: "Modifier",
	stopAfter: "Arrêter après celle-ci",
	skipRest: "Passer le reste du lot",
	inBatch: (index, count) => `${index} sur ${count} dans son lot`,
	repeated: "ComfyUI s’est arrêté pendant cette exécution\xA0: elle sera refaite.",
	moved: (place, count) => `Maintenant ${place} sur ${count}`,
	more: (count) => `+ ${count} de plus`,
	fewer: "En afficher moins",
	runs: (count) => count === 1 ? "1 exécution" : `${count} exécutions`,
	pause: "Pause",
	pauses: "L’exécution en cours se termine\xA0; les autres attendent votre reprise",
	resume: "Reprendre",
	options: "Options de la file d’attente",
	stopAt: "Arrêter à",
	stopIn: "Arrêter dans",
	minutesUnit: "minutes",
	set: "Fixer",
	dontStop: "Ne pas arrêter",
	stopsAt: (time) => `S’arrête à ${time}.`,
	stopsAfter: "S’arrête après l’exécution choisie.",
	cancelAll: (runs) => runs === 1 ? "Annuler l’exécution" : `Annuler les ${runs} exécutions`,
	whileOpen: "Les exécutions en attente ne démarrent que tant qu’une page de ComfyUI est ouverte.",
	paused: {
		user: "En pause.",
		after: "En pause après l’exécution choisie.",
		time: "En pause à l’heure choisie.",
		refused: "En pause\xA0: ComfyUI a refusé une exécution et refuserait aussi les autres."
	},
	editing: (seed) => `Modification de l’exécution avec la graine ${seed}`,
	started: "L’exécution que vous modifiez a démarré ou s’est terminée.",
	save: "Enregistrer",
	asNew: "Ajouter comme nouvelle",
	cancelEdit: "Annuler",
	strip: "L’exécution en cours. Afficher"
};
// web/src/words/fr/recording.ts
var recording = { bar: "Démonstration enregistrée\xA0: ces vidéos existaient déjà. Installez ComfyUI pour faire les vôtres." };
// web/src/words/fr/references.ts
var references = {
	label: "Images de référence",
	hint: (max) => `Jusqu’à ${max} images de personnes et d’objets que la vidéo doit montrer. Elles sont réunies sur une planche.`,
	inUse: (count) => count === 1 ? "1 image" : `${count} images`,
	add: "Ajouter des images",
	sheet: "Planche",
	of: (image) => `Référence ${image}`,
	image: (place, count, name) => `Image ${place} sur ${count}\u00A0: ${name}`,
	order: "Faites glisser pour réordonner, ou utilisez Alt avec une flèche.",
	caption: (place) => `Qui ou quoi sur l’image ${place}`,
	captionHint: "Par exemple\xA0: a woman with red hair in a green coat",
	remove: (name) => `Retirer ${name}`,
	fill: "Les écrire dans le prompt",
	filled: "Le prompt dit ce qu’il y a sur la planche.",
	uncaptioned: "Dites ce que montre chaque image, de préférence en anglais\xA0: le modèle a été entraîné sur des prompts qui commencent ainsi.",
	making: "Composition de la planche…",
	moved: (name, place) => `${name} est maintenant l’image ${place}.`,
	done: {
		added: (name) => `${name} est une image de référence.`,
		removed: (name) => `${name} n’est plus une image de référence.`,
		moved: (name) => `${name} a changé de place sur la planche.`
	},
	voice: {
		label: "Voix",
		help: "Ce qui est dit vient du prompt, entre guillemets\xA0; la voix vient de cet échantillon.",
		fill: "Écrire le prompt en sections",
		filled: "Le prompt a ses sections."
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
// web/src/words/fr/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "Un marché de nuit sous la pluie",
		talk: "Quelqu’un parle"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "Une danseuse dans une salle vide",
		abstract: "De l’encre qui suit le son"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "Une personne se retourne et s’éloigne",
		landscape: "Un paysage s’éveille"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "Quelqu’un chante au micro",
		presenter: "Quelqu’un explique quelque chose"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "Du jour à la nuit",
		move: "La caméra voyage"
	}),
	style: titled(samples$1.style, {
		paper: "En papier découpé",
		watercolour: "Peint à l’aquarelle"
	})
};
// web/src/words/fr/settings.ts
var settings = {
	language: {
		title: "Langue",
		label: "Langue de ce panneau",
		help: "«\xA0Comme ComfyUI\xA0» suit la langue choisie dans ComfyUI. S’il n’y en a pas, c’est la première langue de votre navigateur que LTX AIO connaît.",
		auto: "Comme ComfyUI"
	},
	machine: {
		title: "Cette machine",
		runsOn: "S’exécute sur",
		processor: "CPU",
		graphicsMemory: "VRAM",
		memory: "RAM",
		unknown: "ComfyUI n’a pas encore indiqué son matériel.",
		setUpFor: "Réglée pour",
		automatic: "Automatique"
	},
	owner: {
		title: "Limites de ce serveur",
		modes: (modes) => `Son propriétaire ne propose que\u00A0: ${new Intl.ListFormat("fr").format(modes)}.`,
		presets: (mode, presets) => `${mode} (${presets})`,
		seconds: (limit) => `Son propriétaire arrête les exécutions après ${limit}.`,
		ignored: (entries) => `Illisible et sans effet dans user/__ltx_aio/limits.json\u00A0: ${entries}.`
	},
	memory: {
		title: "RAM",
		titleOfCard: "VRAM",
		help: "ComfyUI garde les modèles chargés entre les exécutions. Déchargez-les pour libérer de la mémoire pour un autre programme\xA0; la prochaine exécution les recharge.",
		free: (free, all) => `${free} libres sur ${all}.`,
		freeOfRam: (free, all) => `RAM\u00A0: ${free} libres sur ${all}.`,
		models: "Modèles en mémoire",
		noModels: "Aucun modèle n’est chargé.",
		unload: "Décharger les modèles",
		unloading: "Déchargement…",
		waiting: (before) => `${before} libres pour l’instant. En attente de ComfyUI, qui décharge entre les exécutions…`,
		freed: (before, now) => `Libre avant\u00A0: ${before}. Libre maintenant\u00A0: ${now}.`,
		asBefore: (free) => `Toujours ${free} libres\u00A0: aucun modèle n’était chargé, ou une exécution l’utilise.`,
		unreachable: "ComfyUI ne répond pas.",
		processor: "CPU",
		badgeTitle: (free, all) => `${free} libres sur ${all}`
	},
	runs: {
		title: "Exécutions",
		tell: "M’avertir à la fin d’une exécution",
		tellHelp: "Tant que ce panneau est masqué.",
		refused: "Le navigateur bloque les notifications de cette page\xA0: elles demandent https ou localhost, et votre autorisation. D’ici là, ComfyUI les affiche.",
		tellBy: {
			toast: "Dans ComfyUI",
			system: "Système",
			none: "Non"
		},
		sound: "Son à la fin d’une exécution",
		soundHelp: "Un son bref, sauf si vous regardez Créer.",
		previews: "Aperçu en direct",
		previewsHelp: "Une petite vue de la première image après chaque étape.",
		previewsFailed: (version) => `Un aperçu a mis fin à une exécution sur ComfyUI ${version}\u00A0: l’aperçu en direct y est désactivé. Activez-le pour réessayer.`,
		previewsSince: (min, version) => `L’aperçu en direct demande ComfyUI ${min} ou plus récent\u00A0; celui-ci est en ${version}.`
	},
	token: {
		asking: "Recherche d’un jeton…",
		noServerPart: "Téléchargements indisponibles\xA0: le backend de LTX AIO ne répond pas.",
		check: "Vérifier",
		checking: "Vérification…",
		forget: "Oublier",
		theToken: " le jeton",
		label: "Jeton",
		another: "Nouveau jeton",
		save: "Enregistrer",
		make: {
			before: "Créez un jeton de lecture sur",
			after: "."
		},
		kept: "Enregistré sur le serveur, envoyé seulement à Hugging Face, et plus jamais affiché."
	},
	makes: (families) => `fait vidéo et son avec ${new Intl.ListFormat("fr").format(families)}`
};
// web/src/words/fr/shell.ts
var shell = {
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
};
// web/src/words/fr/stages.ts
var stages = {
	start: "Démarrage",
	load: "Chargement des modèles",
	encode: "Encodage du prompt",
	image: "Préparation des images",
	audio: "Préparation de l’audio",
	video: "Lecture de la vidéo",
	rework: "Retraitement des images",
	latent: "Préparation des latents",
	diffuse_1: "Diffusion, 1re passe",
	upscale: "Agrandissement ×2",
	diffuse_2: "Diffusion, 2de passe",
	decode: "Décodage",
	save: "Enregistrement"
};
// web/src/words/fr/start.ts
var start = {
	title: "Votre première vidéo",
	close: "Fermer ce guide",
	states: {
		done: "fait",
		working: "en cours",
		now: "à faire",
		later: "plus tard"
	},
	files: {
		title: "Fichiers de modèle",
		looking: "Recherche des fichiers présents…",
		here: (mode) => `«\u00A0${mode}\u00A0» a tous les fichiers nécessaires.`,
		missing: (count, amount, atLeast) => `Il manque ${count === 1 ? "1 fichier" : `${count} fichiers`}, ${atLeast ? "au moins " : ""}${amount}.`,
		free: (free) => `${free} libres sur le disque.`,
		noRoom: (lacking) => `Pas assez d’espace disque\u00A0: libérez d’abord ${lacking}.`,
		loading: (received, size) => `${received} sur ${size} téléchargés.`,
		byHand: "Ils ne peuvent pas être téléchargés d’ici\xA0: voir les commandes ci-dessous.",
		failed: "Un téléchargement a échoué\xA0: voir ci-dessous.",
		chosen: "Un fichier choisi est absent\xA0: voir ci-dessous.",
		get: "Télécharger les fichiers"
	},
	prompt: {
		title: "Un prompt",
		help: "Décrivez ce qui se passe, comment la caméra bouge et ce qu’on entend.",
		english: "Écrivez en anglais\xA0: l’encodeur de texte a été entraîné dans cette langue.",
		use: "Utiliser cet exemple",
		written: "Écrit.",
		choose: (input) => `Choisir\u00A0: ${input}`,
		needsFile: "Ce mode demande aussi\xA0:"
	},
	run: {
		title: "Générer",
		made: (size, seconds) => `Fait ${seconds} s de vidéo en ${size}.`,
		unknownTime: "Pas encore d’estimation\xA0: la première exécution la donnera.",
		load: (amount, min, max) => `Chargement d’abord de ${amount}\u00A0: ${min} à ${max} (estimé).`,
		seconds: (count) => `${count}\u00A0s`,
		minutes: (count) => `${count}\u00A0min`,
		go: "Faire votre première vidéo",
		running: "En cours\xA0: voir ci-dessous.",
		waits: "En attente des fichiers.",
		check: "Vérifier ce ComfyUI"
	}
};
// web/src/words/fr/tabs.ts
var tabs = {
	label: "Onglets de LTX AIO",
	create: "Créer",
	history: "Historique",
	models: "Modèles",
	settings: "Paramètres",
	runs: (live, ready, failed) => [
		...live > 0 ? [`${live} en cours`] : [],
		...ready > 0 ? [ready > 1 ? `${ready} nouvelles` : `${ready} nouvelle`] : [],
		...failed > 0 ? [failed > 1 ? `${failed} échecs` : `${failed} échec`] : []
	].join(", ")
};
// web/src/words/fr/terms.ts
var terms = {
	fields: {
		imageStrength: "Force de l’image",
		guideStrength: "Force du guide",
		toolStrength: "Force de l’outil",
		sourceScale: "Taille de la vidéo",
		controlStrength: "Force du contrôle",
		loraStrength: (lora) => `Force de ${lora}`,
		loraSecond: (lora) => `Force de ${lora} dans la seconde passe`,
		steps: "Étapes",
		start: "Début",
		cfg: "CFG",
		referenceStrength: "Force des références",
		sheetStrength: "Force de la planche",
		syncGuidance: "Guidage des lèvres",
		detailGuidance: "Guidage des détails"
	},
	sides: {
		width: "largeur",
		height: "hauteur"
	},
	unnamed: {
		node: "un nœud",
		file: "Le fichier",
		input: "Le fichier d’entrée",
		model: "Un fichier de modèle",
		host: "un autre serveur",
		answer: "aucune réponse"
	},
	andMore: (shown, more) => `${shown} et ${more} de plus`
};
// web/src/words/fr/tiers.ts
var tiers = {
	rows: {
		none: "toute carte graphique",
		tiny: "moins de 12 Go",
		small: "12 Go",
		medium: "16 Go",
		large: "24 Go",
		huge: "32 Go et plus"
	},
	as: (row) => `Paramètres pour ${row}`,
	cardAs: (card, row) => `${card}, paramètres pour ${row}`,
	unknown: "Matériel inconnu",
	noCard: "Pas de carte graphique",
	official: "paramètres officiels",
	officialSlow: "paramètres officiels dans la plus petite taille\xA0; exécutions très longues",
	lowVram: "VRAM réduite",
	upTo: (max) => `jusqu’à ${max}`,
	firstUpTo: (size, max) => `${size} par défaut, jusqu’à ${max}`,
	first: (size) => `${size} par défaut`,
	estimated: (settings) => `${settings} (estimé)`,
	both: (settings, sizes) => `${settings}, ${sizes}`,
	line: (machine, settings, why) => `${machine}\u00A0: ${settings}${why}.`,
	why: {
		apple: "\xA0; les GPU d’Apple ne peuvent pas exécuter les fichiers fp8 ou fp4",
		nvfp4: ", avec le checkpoint nvfp4",
		checkpointHere: "\xA0; le checkpoint est déjà installé, mais un GGUF serait plus rapide",
		short: (room) => `\u00A0; la VRAM et la RAM réunies n’atteignent pas les ${room} Go que demande un checkpoint`,
		shortWithoutPack: (room) => `\u00A0; la VRAM et la RAM réunies n’atteignent pas les ${room} Go que demande un checkpoint\u00A0: installez le pack de nœuds ComfyUI-GGUF pour utiliser un GGUF, qui en demande moins`,
		withoutPack: "\xA0; installez le pack de nœuds ComfyUI-GGUF pour utiliser un GGUF, qui demande moins de mémoire"
	}
};
// web/src/words/fr/tokens.ts
var tokens = {
	fine: "Le jeton fonctionne.",
	fineOf: (account) => `Le jeton fonctionne\u00A0; il appartient à ${account}.`,
	from: {
		environment: " de HF_TOKEN",
		login: " de la connexion Hugging Face",
		pasted: " saisi ici"
	},
	bad: (from) => `Hugging Face a refusé le jeton${from}.`,
	unreachable: "Impossible de vérifier le jeton\xA0: Hugging Face ne répond pas.",
	notSent: "Le jeton n’a pas été envoyé\xA0: HF_ENDPOINT désigne un miroir qui n’a pas le droit de le recevoir.",
	unchecked: (from) => `Le jeton${from} n’a pas encore été vérifié.`,
	absent: "Pas de jeton. Seuls les fichiers marqués d’un cadenas en demandent un.",
	absentHere: "Pas de jeton. Sur un serveur partagé, il ne peut être défini que là-bas\xA0: démarrez ComfyUI avec HF_TOKEN."
};
// web/src/words/fr/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file} demande une connexion à Hugging Face, et aucun jeton n’est défini.`, "Créez un jeton d’accès sur Hugging Face et saisissez-le dans Paramètres."],
	gated_need_accept: (v) => [`Votre compte Hugging Face n’a pas encore accepté la licence de ${v.repo}.`, "Ouvrez sa page, acceptez la licence, puis réessayez."],
	bad_token: (v) => [`Hugging Face a refusé le jeton pour ${v.file}.`, "Saisissez-le de nouveau dans Paramètres, ou créez-en un autre."],
	token_revoked: (v) => [`Le jeton a été révoqué pendant le téléchargement de ${v.file}.`, "Saisissez-en un nouveau dans Paramètres, puis reprenez\xA0: ce qui est déjà téléchargé est conservé."],
	forbidden: (v) => [`Le jeton n’a pas accès à ${v.repo}.`, "Demandez l’accès sur sa page, ou autorisez le jeton à lire les dépôts à accès restreint."],
	file_gone: (v) => [`${v.file} n’est plus dans ${v.repo}.`, "Mettez LTX AIO à jour\xA0: une version plus récente connaît peut-être le nouvel emplacement."],
	revision_gone: (v) => [`La version de ${v.file} que LTX AIO connaît n’est plus dans ${v.repo}.`, "Mettez LTX AIO à jour\xA0: une version plus récente connaît peut-être la suivante."],
	repo_not_found: (v) => [`${v.repo} n’est plus sur Hugging Face, ou est privé.`, "Mettez LTX AIO à jour\xA0: une version plus récente connaît peut-être le nouvel emplacement de ses fichiers."],
	upstream_changed: (v) => [`${v.file} a été remplacé dans ${v.repo}.`, "Mettez LTX AIO à jour. S’il l’est déjà, retirez le téléchargement incomplet de l’ancien fichier et téléchargez de nouveau."],
	disk_full: (v) => [`${v.file} et les fichiers suivants demandent ${v.need}\u00A0; il n’y a que ${v.free} libres.`, "Libérez de l’espace ou choisissez un dossier sur un autre disque, puis reprenez\xA0: ce qui est déjà téléchargé est conservé."],
	not_writable: (v) => [`ComfyUI n’a pas le droit d’écrire dans son dossier pour ${v.folder}.`, "Choisissez un autre dossier, ou donnez à ComfyUI le droit d’écriture."],
	dest_exists_different: (v) => [`Un autre fichier nommé ${v.file} existe déjà. Il a été laissé inchangé.`, "Déplacez-le ou renommez-le, puis réessayez."],
	busy_elsewhere: (v) => [`Un autre ComfyUI télécharge ${v.file} dans le même dossier.`, "Attendez qu’il ait fini, ou fermez cet autre ComfyUI, puis réessayez."],
	checksum_mismatch: (v) => [`${v.file} est arrivé endommagé deux fois et a été supprimé.`, "Réessayez. Si cela continue, essayez un autre réseau ou un autre miroir."],
	too_long: (v) => [`Le serveur a envoyé plus de données que ${v.file} ne devrait en avoir. Elles ont été écartées.`, "Réessayez. Si cela continue, essayez un autre réseau ou un autre miroir."],
	network: (v) => [`La connexion a été perdue pendant le téléchargement de ${v.file} (${v.last}).`, "Vérifiez le réseau, puis reprenez\xA0: ce qui est déjà téléchargé est conservé."],
	proxy_auth: (v) => [`Le proxy de ce réseau demande un mot de passe pour télécharger ${v.file}.`, "Définissez pour ComfyUI une adresse de proxy avec nom d’utilisateur et mot de passe, puis redémarrez-le."],
	proxy_socks: (v) => [`${v.file} ne peut pas être téléchargé par ${v.proxy}\u00A0: LTX AIO ne prend pas SOCKS en charge.`, "Donnez à https_proxy un proxy HTTP pour ComfyUI, ou supprimez la variable, puis redémarrez-le."],
	proxy_unusable: (v) => [`Le proxy pour ${v.file} est ${v.proxy}, qui n’est pas une adresse de proxy valide.`, "Corrigez https_proxy, par exemple http://127.0.0.1:3128, puis redémarrez ComfyUI."],
	proxy_unreachable: (v) => [`Le proxy ${v.proxy} pour ${v.file} ne répond pas.`, "Démarrez le proxy, ou corrigez https_proxy et redémarrez ComfyUI."],
	certificate: (v) => [`Le serveur qui a répondu pour ${v.file} a un certificat auquel cet ordinateur ne fait pas confiance.`, "Un proxy ou un antivirus inspecte peut-être la connexion\xA0: indiquez son certificat dans SSL_CERT_FILE et redémarrez ComfyUI. Vérifiez aussi l’horloge de l’ordinateur."],
	endpoint_unusable: (v) => [`${v.file} ne peut pas être téléchargé\u00A0: HF_ENDPOINT est ${v.endpoint}, qui n’est pas une adresse web.`, "Ajoutez https:// devant, ou supprimez la variable, puis redémarrez ComfyUI."],
	not_a_hub: (v) => [`Autre chose que Hugging Face a répondu pour ${v.file}, peut-être une page de connexion de ce réseau.`, "Connectez-vous au réseau dans votre navigateur, ou vérifiez le miroir dans HF_ENDPOINT."],
	unexpected_host: (v) => [`Le téléchargement de ${v.file} a été redirigé vers ${v.host}, qui n’est pas un serveur de Hugging Face.`, "Rien n’en a été téléchargé. Vérifiez le réseau et le miroir dans HF_ENDPOINT."],
	offline: (v) => [`ComfyUI a été démarré avec Hugging Face désactivé\u00A0: ${v.file} ne peut pas être téléchargé.`, "Démarrez-le sans HF_HUB_OFFLINE, ou placez vous-même le fichier dans son dossier."],
	part_is_symlink: (v) => [`Il y a un lien là où ${v.file} serait écrit. Il n’a pas été suivi.`, "Supprimez le lien, puis réessayez."],
	path_too_long: (v) => [`Le chemin de ${v.file} est plus long que ce système ne le permet.`, "Choisissez un dossier au chemin plus court."],
	folder_gone: (v) => [`Le dossier pour ${v.folder} a disparu pendant le téléchargement de ${v.file}.`, "Reconnectez son disque ou choisissez un autre dossier, puis réessayez."],
	broken_file: (v) => [`${v.file} n’a pas passé la vérification\u00A0: ${faults.is(v.fault)}.`, "Retirez-le, puis téléchargez-le de nouveau."],
	not_ours: (v) => [`LTX AIO n’a pas téléchargé ${v.file} et ne le supprimera donc pas.`, "Supprimez-le vous-même si vous n’en avez plus besoin."],
	queue_full: (v) => [`La file d’attente des téléchargements est pleine\u00A0: ${v.file} n’a pas été ajouté.`, "Réessayez quand quelques téléchargements seront terminés."],
	unexpected: (v) => [`Une erreur inattendue s’est produite avec ${v.file}.`, "Réessayez. Les détails sont dans la console de ComfyUI\xA0; joignez-les à un rapport de bug."],
	differs_from_source: (v) => [`${v.file} est complet, mais diffère du fichier de ${v.repo}.`, "Gardez-le si vous l’avez modifié vous-même\xA0; sinon, supprimez-le et téléchargez-le de nouveau."],
	download_failed: (v) => [`${v.file} n’a pas pu être téléchargé (${v.code}).`, "Réessayez. Les détails sont dans la console de ComfyUI."]
};
// web/src/words/fr/ui.ts
var ui = {
	labelled: (name, text) => `${name}\u00A0: ${text}`,
	comma: ", ",
	percent: (value) => `${value}\u00A0%`,
	units: {
		s: "s",
		kB: "ko",
		MB: "Mo",
		GB: "Go"
	},
	attention: "À vérifier",
	inNewTab: "(dans un nouvel onglet)",
	said: "Message de ComfyUI",
	delete: "Supprimer",
	keep: "Garder",
	move: "Faites glisser pour déplacer\xA0; Alt avec les flèches haut et bas déplace aussi",
	list: {
		search: "Rechercher",
		empty: "Aucune option",
		nothingFound: "Aucun résultat",
		found: "{0} trouvés",
		chosen: "Sélectionné",
		noneChosen: "Rien de sélectionné"
	}
};
// web/src/words/fr/verbs.ts
var verbs = {
	label: "Étapes suivantes pour cette vidéo",
	runLabel: "Étapes suivantes pour cette exécution",
	finish: "Finaliser",
	finishes: "La calcule en taille finale, à partir de la première passe enregistrée par le brouillon.",
	newSeed: "Nouvelle graine",
	newSeeds: "Les mêmes paramètres avec une nouvelle graine",
	renderAgain: "Recalculer",
	rendersAgain: "Les mêmes paramètres et la même graine, car le fichier est absent",
	tryAgain: "Réessayer",
	triesAgain: "Les mêmes paramètres et la même graine",
	goOn: (mode) => `Dernière image → ${mode}`,
	extend: "Prolonger",
	extends: "Continuer cette vidéo\xA0: l’allonger après sa fin, ou avant son début",
	retake: "Refaire",
	retakes: "Refaire un moment de cette vidéo et laisser le reste tel quel",
	goesOn: (slot, mode) => `Continuer\u00A0: la dernière image devient «\u00A0${slot}\u00A0» de «\u00A0${mode}\u00A0»`,
	useAs: "Utiliser comme",
	usesAs: "Utiliser une image, le son ou la vidéo comme entrée",
	more: "Plus",
	settings: "Réutiliser les paramètres",
	usesSettings: "Charge les paramètres de cette exécution dans le formulaire",
	preset: "Enregistrer en préréglage…",
	canvas: "Ouvrir sur le canevas",
	favourite: "Favori",
	unfavourite: "Retirer des favoris",
	download: "Télécharger",
	open: "Ouvrir dans un nouvel onglet",
	hide: "Masquer ici",
	hides: "Masquer ici\xA0; l’historique la garde",
	show: "Afficher dans Créer",
	deleteFile: "Supprimer le fichier",
	deletesFile: "Supprime la vidéo et retire l’exécution de l’historique",
	parts: {
		shown: "Cette image",
		first: "Première image",
		last: "Dernière image"
	},
	frame: "Image",
	asFrame: "Utiliser l’image comme",
	asSound: "Utiliser le son comme",
	asClip: "Utiliser la vidéo comme",
	keyFrame: "Nouvelle image clé",
	keyClip: "Nouveau clip",
	slotOf: (slot, mode) => `${slot} de «\u00A0${mode}\u00A0»`,
	is: {
		firstFrame: (what) => `${what} est la première image.`,
		lastFrame: (what) => `${what} est la dernière image.`,
		portrait: (what) => `${what} est le portrait.`,
		styleImage: (what) => `${what} est l’image de style.`,
		sound: (what) => `${what} est l’audio.`,
		speech: (what) => `${what} est la parole.`,
		voice: (what) => `${what} est la voix.`,
		video: (what) => `${what} est la vidéo.`,
		retaken: (what) => `${what} est la vidéo à refaire en partie.`,
		treated: (what) => `${what} est la vidéo que l’outil traite.`,
		extended: (what) => `${what} est la vidéo à prolonger.`
	},
	of: {
		shown: (file) => `Une image de ${file}`,
		first: (file) => `La première image de ${file}`,
		last: (file) => `La dernière image de ${file}`,
		sound: (file) => `Le son de ${file}`,
		video: (file) => file
	},
	outOfReach: "Ce navigateur n’y a pas accès.",
	removal: "Dernier retrait",
	hidden: (count) => count === 1 ? "Masquée dans Créer." : `${count} masquées dans Créer.`,
	deleting: (file) => `${file} va être supprimé.`,
	deletingSeveral: (count) => `${count} fichiers vont être supprimés.`,
	undo: "Annuler",
	deleteNow: "Supprimer",
	close: "Fermer",
	linkLabel: "Lien déposé",
	link: (address) => `${address} est un lien, et seuls les fichiers conviennent. Enregistrez le fichier, puis déposez-le ici.`
};
// web/src/words/fr/versions.ts
var versions = {
	securityHoles: (is) => [`ComfyUI ${is} a quatre failles de sécurité publiées\u00A0: des fichiers que d’autres placent sur le serveur peuvent exécuter des scripts dans votre navigateur, et des prompts peuvent lire des fichiers hors des dossiers de ComfyUI.`, "Mettez ComfyUI à jour vers 0.28 ou plus récent."],
	pageFile: (is) => [`On sait que ComfyUI ${is} remplit le fichier d’échange, jusqu’à 120 Go.`, "Mettez ComfyUI à jour."],
	memoryGrows: (is) => [`On sait que ComfyUI ${is} utilise plus de mémoire à chaque exécution.`, "Mettez ComfyUI à jour. D’ici là, redémarrez-le quand les exécutions ralentissent."],
	blueScreen: (is) => [`On sait que ComfyUI ${is} peut faire planter Windows ou manquer de mémoire en déplaçant des poids vers la carte graphique.`, "Mettez ComfyUI à jour, ou revenez à 0.34."],
	directMlEnds: () => ["ComfyUI tourne ici sur DirectML, que 0.46 ne prend plus en charge.", "Avant de mettre à jour, installez le PyTorch de votre carte\xA0: ROCm pour AMD, XPU pour Intel."],
	linkedInputs: () => ["Depuis 0.28, ComfyUI refuse les liens qui sortent de son dossier d’entrée.", "Placez-y le fichier lui-même, ou démarrez ComfyUI avec --input-directory et le dossier qui le contient."]
};
// web/src/words/fr/viewer.ts
var viewer = {
	label: "Visionneuse",
	fold: "Replier la visionneuse",
	unfold: "Déplier la visionneuse",
	newest: "Résultats récents",
	took: (time) => `en ${time}`,
	useSeed: "Reprendre cette graine dans le formulaire",
	seedUsed: (seed) => `La graine ${seed} est dans le formulaire.`,
	line: {
		label: "Taille, durée et graine",
		seconds: (seconds) => `${seconds} s`,
		upTo: (length) => `jusqu’à ${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `graine ${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "Échanger les deux images",
	editor: "Grand éditeur",
	done: "Terminé"
};
// web/src/words/fr/webcam.ts
var webcam = {
	open: "Prendre une image avec la webcam",
	label: "Webcam",
	take: "Prendre l’image",
	close: "Fermer la webcam",
	troubles: {
		insecure: "Les navigateurs n’autorisent la webcam que sur les adresses https et sur localhost.",
		refused: "Le navigateur a bloqué la webcam. Autorisez-la pour cette page et réessayez.",
		missing: "Aucune webcam trouvée. Branchez-en une et réessayez.",
		failed: "Impossible d’utiliser la webcam. Fermez les autres programmes qui l’utilisent et réessayez."
	}
};
// web/src/words/fr/writing.ts
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
// web/src/words/fr/index.ts
var fr = {
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
		tools: "Aide pour le prompt",
		enhance: {
			button: "Améliorer",
			hint: "Écrire un meilleur prompt à partir du vôtre",
			label: "Prompts améliorés",
			cost: (model, time, separate) => `Utilise ${model}, ${separate ? "un petit modèle qui ne fait qu’écrire des prompts" : "l’encodeur de texte que charge chaque exécution"} · ${time} par version.`,
			unknown: "pas encore d’estimation",
			onCpu: "En VRAM réduite, cela tourne sur le CPU et prend plusieurs minutes.",
			seesImage: "Votre image est prise en compte.",
			keeps: "Les mots entre guillemets restent tels quels.",
			behind: (runs) => runs === 1 ? "Démarre après l’exécution en cours." : `Démarre après ${runs} exécutions.`,
			noPrompt: "Écrivez d’abord quelques mots.",
			write: (takes) => takes === 1 ? "Écrire 1 version" : `Écrire ${takes} versions`,
			again: "Autres versions",
			takes: "Versions",
			take: (take) => `Version ${take}`,
			waits: (runs) => runs === 0 ? "La prochaine de la file d’attente." : runs === 1 ? "Après 1 exécution." : `Après ${runs} exécutions.`,
			sending: "Envoi…",
			loading: "Lecture de votre prompt…",
			writing: (count) => `Écriture… environ ${count} mots`,
			silent: "ComfyUI ne répond pas. La suite viendra quand il répondra.",
			cancelled: "Annulé.",
			useless: {
				empty: "La réponse est vide. Votre prompt est inchangé.",
				garbled: "La réponse n’est pas un prompt. Le vôtre est inchangé.",
				same: "Votre prompt est resté tel quel."
			},
			raw: "La réponse",
			mended: (quotes) => quotes === 1 ? "Des mots entre guillemets avaient changé\xA0; les vôtres sont rétablis." : `Des mots avaient changé dans ${quotes} citations\u00A0; les vôtres sont rétablis.`,
			added: (quotes) => quotes === 1 ? "Des mots entre guillemets manquaient\xA0; votre phrase est à la fin." : `Il manquait ${quotes} citations\u00A0; vos phrases sont à la fin.`,
			outdated: "Vous avez modifié le prompt depuis. Si vous utilisez une version, votre texte reste dans Précédents.",
			use: (take) => `Utiliser la version ${take}`,
			used: (take) => `La version ${take} est dans le prompt.`,
			undo: "Annuler",
			cancel: "Annuler",
			close: "Fermer",
			ready: (take) => `La version ${take} est prête.`
		},
		earlier: {
			button: "Précédents",
			hint: "Prompts précédents\xA0: flèche haut dans un prompt vide, Alt et les flèches partout",
			label: "Prompts précédents",
			search: "Rechercher des prompts",
			starred: "Avec étoile seulement",
			star: "Marquer ce prompt d’une étoile",
			starCurrent: "Marquer d’une étoile le prompt ci-dessus",
			unrun: "pas exécuté",
			none: "Les prompts de vos exécutions apparaîtront ici.",
			noMatch: "Aucun prompt trouvé.",
			more: (prompts) => `${prompts} de plus\u00A0: à trouver par la recherche.`
		},
		phrases: {
			button: "Phrases",
			hint: "Insérer une phrase, ou partir d’un exemple",
			label: "Phrases et exemples",
			samples: "Exemples pour ce mode",
			camera: {
				title: "Caméra",
				items: titled(camera$1.items, {
					still: "Fixe",
					pushIn: "Avance",
					pullBack: "Recule",
					pan: "Panoramique",
					tilt: "Bascule vers le haut",
					track: "Travelling",
					orbit: "Tourne autour",
					crane: "S’élève",
					sink: "Descend",
					left: "Vers la gauche",
					right: "Vers la droite",
					hand: "À l’épaule"
				})
			},
			shot: {
				title: "Plan et lumière",
				items: titled(shot.items, {
					wide: "Plan large",
					close: "Gros plan",
					low: "Contre-plongée",
					golden: "Lumière dorée",
					soft: "Jour doux",
					night: "Nuit"
				})
			},
			sound: {
				title: "Son",
				items: titled(sound.items, {
					ambience: "Ambiance seule",
					music: "Musique douce",
					speaks: "Dit…"
				})
			},
			before: { lipsync: {
				title: "Lèvres (au début)",
				items: titled(before$1.lipsync.items, {
					speaks: "Parle",
					sings: "Chante"
				})
			} },
			avoid: {
				title: "À éviter",
				items: titled(avoid.items, {
					subtitles: "Pas de sous-titres",
					logos: "Pas de logos",
					cuts: "Pas de coupes",
					talk: "Personne ne parle"
				})
			}
		},
		length: {
			words: (words) => words === 1 ? "1 mot" : `${words} mots`,
			good: (family, min, max) => `${family} suit mieux les prompts de ${min} à ${max} mots.`
		}
	}
};
// web/src/families/ltx-2.3/words/fr.ts
var gguf = "Pour les petites cartes\xA0; demande le pack de nœuds ComfyUI-GGUF.";
var fastGguf = "Pour les petites cartes, préréglages rapides seulement\xA0; demande le pack de nœuds ComfyUI-GGUF.";
var fastOnly = "Préréglages rapides seulement\xA0: ni guidage, ni LoRA de distillation.";
var own = "Pour vos propres workflows.";
var camera = "Fait pour LTX-2 et expérimental avec 2.3\xA0; décrire le mouvement dans le prompt marche souvent mieux.";
var fr$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "Checkpoint dev, fp8",
			purpose: "Tout en un fichier, pour tous les préréglages."
		},
		"checkpoint-dev-nvfp4": {
			title: "Checkpoint dev, nvfp4",
			purpose: "Le plus petit checkpoint, pour les cartes RTX 50 et PyTorch avec CUDA 13."
		},
		"checkpoint-dev-bf16": {
			title: "Checkpoint dev, bf16",
			purpose: "Pleine précision, pour les cartes de 48 Go ou plus."
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "Checkpoint distillé 1.1, bf16",
			purpose: "Pleine précision, préréglages rapides seulement\xA0: ni guidage, ni LoRA de distillation."
		},
		"checkpoint-distilled-fp8": {
			title: "Checkpoint distillé 1.0, fp8",
			purpose: "La première version distillée\xA0; peut abîmer la fin des longues vidéos."
		},
		"gemma-fp4": {
			title: "Gemma 3 12B en fp4",
			purpose: "Encode le prompt."
		},
		"gemma-fp8": {
			title: "Gemma 3 12B en fp8",
			purpose: "Encode le prompt un peu plus précisément que fp4."
		},
		"gemma-bf16": {
			title: "Gemma 3 12B en bf16",
			purpose: "Pleine précision\xA0; aussi pour les GPU d’Apple, qui ne gèrent ni fp4 ni fp8."
		},
		"distilled-lora-1.1": {
			title: "LoRA de distillation 1.1, rang 111",
			purpose: "Grâce à lui, 8 étapes suffisent\xA0; nécessaire à tout modèle dev."
		},
		"distilled-lora-384-1.1": {
			title: "LoRA de distillation 1.1, rang 384",
			purpose: "Le même au rang complet\xA0; demande trois fois plus de mémoire."
		},
		"distilled-lora-384": {
			title: "LoRA de distillation 1.0, rang 384",
			purpose: "La première version."
		},
		"distilled-lora-105": {
			title: "LoRA de distillation 1.0, rang 105",
			purpose: "La première version, plus petite."
		},
		film: {
			title: "Interpolation d’images",
			purpose: "Double la cadence d’une vidéo terminée."
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "Double la taille d’une vidéo terminée."
		},
		"upscaler-x2-1.1": {
			title: "Upscaler spatial ×2, 1.1",
			purpose: "Double la taille entre les deux passes."
		},
		"upscaler-x2-1.0": {
			title: "Upscaler spatial ×2, 1.0",
			purpose: "La première version, retirée par ses auteurs."
		},
		"upscaler-x1.5-1.0": {
			title: "Upscaler spatial ×1,5",
			purpose: "Pour vos propres workflows\xA0; aucun mode ne l’utilise."
		},
		"temporal-upscaler-x2-1.0": {
			title: "Upscaler temporel ×2",
			purpose: "Double la cadence, dans vos propres workflows\xA0; aucun mode ne l’utilise."
		},
		"union-control": {
			title: "IC-LoRA de contrôle (contours, profondeur, pose)",
			purpose: "Fait suivre au transfert de style le mouvement de votre vidéo."
		},
		"transformer-dev-bf16": {
			title: "Transformer dev, bf16",
			purpose: "Le transformer seul, en pleine précision."
		},
		"transformer-dev-fp8": {
			title: "Transformer dev, fp8",
			purpose: "Le transformer seul."
		},
		"transformer-distilled-1.1-fp8": {
			title: "Transformer distillé 1.1, fp8",
			purpose: fastOnly
		},
		"transformer-distilled-1.1-mxfp8": {
			title: "Transformer distillé 1.1, mxfp8",
			purpose: fastOnly
		},
		"transformer-distilled-fp8": {
			title: "Transformer distillé 1.0, fp8",
			purpose: "La première version distillée."
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
			title: "GGUF distillé 1.1, Q3_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-q4km": {
			title: "GGUF distillé 1.1, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-ud-q4km": {
			title: "GGUF distillé 1.1, UD-Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q4km": {
			title: "GGUF distillé 1.1 de QuantStack, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "GGUF distillé 1.1 de QuantStack, Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "Projection de texte",
			purpose: "Relie l’encodeur de texte à des fichiers séparés ou à un GGUF."
		},
		"connectors-distilled": {
			title: "Connecteurs de texte pour le GGUF distillé",
			purpose: "Relient l’encodeur de texte à un GGUF distillé."
		},
		"video-vae": {
			title: "VAE vidéo",
			purpose: "Décode les latents en images, pour des fichiers séparés ou un GGUF."
		},
		"video-vae-distilled": {
			title: "VAE vidéo pour le GGUF distillé",
			purpose: "Décode les latents en images, pour un GGUF distillé."
		},
		"audio-vae": {
			title: "VAE audio",
			purpose: "Décode les latents en son, pour des fichiers séparés ou un GGUF."
		},
		"audio-vae-distilled": {
			title: "VAE audio pour le GGUF distillé",
			purpose: "Décode les latents en son, pour un GGUF distillé."
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "Estime la profondeur de la vidéo, pour le transfert de style par profondeur."
		},
		sdpose: {
			title: "SDPose",
			purpose: "Détecte les poses dans la vidéo, pour le transfert de style par pose."
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "Détecte plusieurs personnes pour SDPose, dans vos propres workflows."
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "Un autre modèle de profondeur, pour vos propres workflows."
		},
		"preview-vae": {
			title: "VAE d’aperçu",
			purpose: "Aperçus plus nets dans vos propres workflows avec KJNodes\xA0; ComfyUI lui-même ne l’utilise pas."
		},
		"prompt-enhancer": {
			title: "LoRA d’enrichissement de prompts",
			purpose: "Fait écrire à l’encodeur de texte de plus longs prompts, dans les workflows officiels."
		},
		"ic-motion-track": {
			title: "IC-LoRA Motion Track",
			purpose: `Déplace des choses le long de trajets dessinés. ${own}`
		},
		"ic-ingredients": {
			title: "IC-LoRA Ingredients",
			purpose: "Garde les personnes et objets d’images de référence, dans Texte vers vidéo."
		},
		"ic-in-outpainting": {
			title: "IC-LoRA In- et Outpainting",
			purpose: "Peint ce qui entoure une vidéo, dans un cadre plus grand."
		},
		"ic-upscaler-x2": {
			title: "IC-LoRA Pixel-Upscaler ×2",
			purpose: "Double la taille d’une vidéo et ajoute des détails."
		},
		"ic-upscaler-x4": {
			title: "IC-LoRA Pixel-Upscaler ×4",
			purpose: "Quadruple la taille d’une vidéo et ajoute des détails."
		},
		"ic-deblur": {
			title: "IC-LoRA Deblur",
			purpose: "Rend nette une vidéo floue."
		},
		"ic-decompression": {
			title: "IC-LoRA Decompression",
			purpose: "Retire d’une vidéo les artefacts de compression."
		},
		"ic-colorization": {
			title: "IC-LoRA Colorization",
			purpose: "Colorise une vidéo en noir et blanc."
		},
		"ic-clean-plate": {
			title: "IC-LoRA Clean Plate",
			purpose: "Retire d’une vidéo les personnes et les véhicules."
		},
		"ic-day-to-night": {
			title: "IC-LoRA Day to Night",
			purpose: "Change une vidéo de jour en vidéo de nuit."
		},
		"ic-water": {
			title: "IC-LoRA Water Simulation",
			purpose: "Ajoute de l’eau à une vidéo."
		},
		"ic-relight": {
			title: "IC-LoRA Relight",
			purpose: "Éclaire autrement une vidéo en extérieur, avec un autre soleil."
		},
		"ic-shave": {
			title: "IC-LoRA Instant Shave",
			purpose: "Enlève la barbe d’une personne dans une vidéo."
		},
		"ic-greenscreen": {
			title: "IC-LoRA avatar sur fond vert",
			purpose: "Place une personne qui parle devant un fond vert."
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "Montre une scène sous un nouvel angle de caméra."
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `Double une personne qui parle. ${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `Étend la plage de luminosité. ${own}`
		},
		"id-lora-talkvid": {
			title: "LoRA de voix",
			purpose: "Parle avec la voix d’un échantillon, dans Texte vers vidéo et Image vers vidéo."
		},
		"style-transition": {
			title: "LoRA Transition",
			purpose: "Une scène devient une autre\xA0; le prompt doit contenir zhuanchang."
		},
		"style-fpv": {
			title: "LoRA drone FPV",
			purpose: "Le vol fluide d’un drone FPV."
		},
		"style-crt": {
			title: "LoRA écran cathodique",
			purpose: "Un vieil écran cathodique\xA0; le prompt commence par crtanim,"
		},
		"style-fantasy-anime": {
			title: "LoRA fantasy anime",
			purpose: "De la fantasy en anime\xA0; le prompt doit contenir f4nt4sy4n1m6."
		},
		"style-fantasy-realism": {
			title: "LoRA fantasy réaliste",
			purpose: "De la fantasy en prise de vues réelle\xA0; le prompt doit contenir f4nt4sy."
		},
		"style-fantasy-painterly": {
			title: "LoRA fantasy peinte",
			purpose: "De la fantasy en peinture à l’huile\xA0; le prompt doit contenir D4rkP41nt3r."
		},
		"style-cyberpunk": {
			title: "LoRA cyberpunk",
			purpose: "Pluie et néons\xA0; le prompt doit contenir C6b4rP8nk."
		},
		"style-claymation": {
			title: "LoRA pâte à modeler",
			purpose: "Stop-motion en pâte à modeler\xA0; le prompt doit contenir claymation style."
		},
		"style-felt": {
			title: "LoRA feutrine",
			purpose: "Feutrine découpée et cousue\xA0; le prompt doit contenir F3ltCut0u7."
		},
		"style-paper": {
			title: "LoRA papier découpé",
			purpose: "Couches de papier découpé\xA0; le prompt doit contenir Pap3rCut0u7."
		},
		"style-soft": {
			title: "LoRA Soft Enhance",
			purpose: "Plus de détails, un contraste plus doux."
		},
		"style-wild-west": {
			title: "LoRA Far West",
			purpose: "Poussière et cow-boys\xA0; le prompt doit contenir W1ldW4st."
		},
		"style-product": {
			title: "LoRA publicité de produit",
			purpose: "Spots publicitaires\xA0; force 0,85, le prompt doit contenir srx_commercial."
		},
		"style-cinemagraph": {
			title: "LoRA cinémagraphe",
			purpose: "Tout est immobile, sauf un détail\xA0; force 2, le prompt commence par CINEMAGRAPH_MOTION."
		},
		"camera-dolly-in": {
			title: "La caméra avance",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "La caméra recule",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "La caméra va à gauche",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "La caméra va à droite",
			purpose: camera
		},
		"camera-jib-up": {
			title: "La caméra monte",
			purpose: camera
		},
		"camera-jib-down": {
			title: "La caméra descend",
			purpose: camera
		},
		"camera-static": {
			title: "La caméra est fixe",
			purpose: camera
		}
	},
	presets: {
		draft: "Brouillon",
		fast: "Rapide",
		balanced: "Équilibré",
		quality: "Qualité"
	},
	help: {
		halfSize: "Aperçu à demi-taille, 8 étapes. Finalisez les bons.",
		twoSteps: "8 + 2 étapes",
		official: "8 + 3 étapes, les paramètres officiels",
		guided: "20 étapes guidées + 3\xA0; utilise le prompt négatif",
		onePass: "8 étapes en une passe",
		guidedOnce: "20 étapes guidées en une passe\xA0; utilise le prompt négatif",
		followedTwice: "8 + 3 étapes, en suivant la vidéo dans les deux passes"
	},
	loaders: {
		checkpoint: { name: "Checkpoint" },
		split: {
			name: "Fichiers séparés",
			used: (settings) => `${settings} avec des fichiers séparés`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings} avec un GGUF`
		}
	},
	roles: {
		checkpoint: "Checkpoint",
		transformer: "Transformer",
		gguf: "GGUF",
		textEncoder: "Encodeur de texte",
		distilledLora: "LoRA de distillation",
		upscaler: "Upscaler",
		textProjection: "Projection de texte",
		videoVae: "VAE vidéo",
		audioVae: "VAE audio"
	},
	tools: {
		"clean-plate": {
			name: "Décor vide",
			does: "Retire les personnes et les véhicules et complète ce qu’il y a derrière. Décrivez le lieu vide."
		},
		colorize: {
			name: "Coloriser",
			does: "Donne des couleurs naturelles à une vidéo en noir et blanc. Décrivez la scène et ses couleurs."
		},
		deblur: {
			name: "Rendre net",
			does: "Rend nette une vidéo mal mise au point\xA0; le flou de mouvement reste. Décrivez la scène."
		},
		decompress: {
			name: "Réparer la compression",
			does: "Retire les blocs et les franges d’une forte compression\xA0; le bruit reste. Décrivez la scène."
		},
		"day-to-night": {
			name: "Du jour à la nuit",
			does: "Change un plan de jour en plan de nuit, surtout en extérieur. Décrivez la nuit et ses lumières."
		},
		relight: {
			name: "Rééclairer",
			does: "Éclaire autrement un plan en extérieur\xA0: choisissez la lumière et où se trouve le soleil. Le prompt ne dit que cela, rien de la scène."
		},
		water: {
			name: "Ajouter de l’eau",
			does: "Ajoute des rivières, des vagues, de la pluie ou des crues à une scène sèche. Décrivez l’eau et son mouvement."
		},
		shave: {
			name: "Raser",
			does: "Enlève à une personne barbe, moustache et poils courts\xA0; le visage et les mouvements restent. Décrivez la personne sans eux."
		},
		greenscreen: {
			name: "Avatar sur fond vert",
			does: "Place une personne qui parle à la caméra devant un fond vert uni. Pour les vidéos verticales."
		},
		"camera-angle": {
			name: "Nouvel angle",
			does: "Montre la même scène sous un autre angle, de préférence par petits pas\xA0; pas de derrière."
		},
		"detail-2": {
			name: "Détails ×2",
			does: "Double la taille d’une petite vidéo et ajoute des détails. Décrivez la scène."
		},
		"detail-4": {
			name: "Détails ×4",
			does: "Quadruple la taille d’une très petite vidéo et ajoute des détails. Décrivez la scène."
		},
		outpaint: {
			name: "Agrandir le cadre",
			does: "Donne à une vidéo un cadre plus grand et peint ce qui l’entoure\xA0; la vidéo elle-même reste telle quelle. Décrivez toute la scène."
		}
	}
};
// web/src/families/ltx-2.5/words/fr.ts
var files = {
	"2.5-transformer-int8": {
		title: "Transformer LTX-2.5, int8",
		purpose: "Fait la vidéo et le son, avec tous les préréglages."
	},
	"2.5-transformer-nvfp4": {
		title: "Transformer LTX-2.5, nvfp4",
		purpose: "Le plus petit, pour les cartes RTX 50 et PyTorch avec CUDA 13."
	},
	"2.5-transformer-bf16": {
		title: "Transformer LTX-2.5, bf16",
		purpose: "Pleine précision, pour les cartes de 48 Go ou plus."
	},
	"2.5-gemma-int8": {
		title: "Gemma 4 12B pour LTX-2.5, int8",
		purpose: "Encode le prompt."
	},
	"2.5-gemma-bf16": {
		title: "Gemma 4 12B pour LTX-2.5, bf16",
		purpose: "Encode le prompt en pleine précision."
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B, int8",
		purpose: "Écrit de meilleurs prompts, pour Améliorer."
	},
	"2.5-duration-head": {
		title: "Tête de durée pour LTX-2.5",
		purpose: "Lit dans le prompt la durée de la vidéo, quand LTX-2.5 la choisit."
	},
	"2.5-upscaler-x2": {
		title: "Upscaler spatial ×2 pour LTX-2.5",
		purpose: "Double la taille entre les deux passes."
	},
	"2.5-video-vae": {
		title: "VAE vidéo LTX-2.5 avec diffusion",
		purpose: "Décode les latents en images, comme dans les workflows officiels."
	},
	"2.5-video-vae-conv": {
		title: "VAE vidéo LTX-2.5 sans diffusion",
		purpose: "Décode plus vite les latents en images."
	},
	"2.5-audio-vae": {
		title: "VAE audio LTX-2.5",
		purpose: "Décode les latents en son."
	},
	"2.5-ic-ingredients": {
		title: "IC-LoRA Ingredients pour LTX-2.5",
		purpose: "Garde les personnes et objets d’images de référence, dans Texte vers vidéo."
	},
	"2.5-ic-clean-plate": {
		title: "IC-LoRA Clean Plate pour LTX-2.5",
		purpose: "Retire d’une vidéo les personnes et les véhicules."
	},
	"2.5-ic-colorization": {
		title: "IC-LoRA Colorization pour LTX-2.5",
		purpose: "Colorise une vidéo en noir et blanc."
	},
	"2.5-ic-deblur": {
		title: "IC-LoRA Deblur pour LTX-2.5",
		purpose: "Rend nette une vidéo floue."
	},
	"2.5-ic-decompression": {
		title: "IC-LoRA Decompression pour LTX-2.5",
		purpose: "Retire d’une vidéo les artefacts de compression."
	},
	"2.5-ic-day-to-night": {
		title: "IC-LoRA Day to Night pour LTX-2.5",
		purpose: "Change une vidéo de jour en vidéo de nuit."
	},
	"2.5-ic-water": {
		title: "IC-LoRA Water Simulation pour LTX-2.5",
		purpose: "Ajoute de l’eau à une vidéo."
	},
	"2.5-ic-upscaler-x2": {
		title: "IC-LoRA Pixel-Upscaler ×2 pour LTX-2.5",
		purpose: "Double la taille d’une vidéo et ajoute des détails."
	},
	"2.5-style-cinemagraph": {
		title: "LoRA de cinémagraphe pour LTX-2.5",
		purpose: "Tout est immobile sauf un détail\xA0; le prompt commence par CINEMAGRAPH_MOTION."
	},
	"union-control": {
		title: "IC-LoRA de contrôle (contours, profondeur, pose)",
		purpose: "Fait suivre au transfert de style le mouvement de votre vidéo. Fait pour LTX-2.3, expérimental avec LTX-2.5."
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "Estime la profondeur de la vidéo, pour le transfert de style par profondeur."
	},
	sdpose: {
		title: "SDPose",
		purpose: "Détecte les poses dans la vidéo, pour le transfert de style par pose."
	},
	film: {
		title: "Interpolation d’images",
		purpose: "Double la cadence d’une vidéo terminée."
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "Double la taille d’une vidéo terminée."
	}
};
var before = fr$2.tools;
// virtual:catalogue/fr
var families = {
	"ltx-2.3": fr$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "Brouillon",
			fast: "Rapide",
			balanced: "Équilibré",
			quality: "Qualité"
		},
		help: {
			halfSize: "Aperçu à demi-taille, 8 étapes. Finalisez les bons.",
			twoSteps: "8 + 2 étapes",
			official: "8 + 3 étapes, les paramètres officiels",
			onePass: "8 étapes en une passe",
			followedTwice: "8 + 3 étapes, en suivant la vidéo dans les deux passes"
		},
		loaders: { split: { name: "Fichiers séparés" } },
		roles: {
			transformer: "Transformer",
			textEncoder: "Encodeur de texte",
			upscaler: "Upscaler",
			videoVae: "VAE vidéo",
			audioVae: "VAE audio"
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
export { fr as catalogue, families };
