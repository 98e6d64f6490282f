// web/src/words/zh/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}，${reached}/${stages}` : name,
	ready: (prompt) => `视频已完成：${prompt}`,
	cancelled: "任务已取消。",
	report: "ComfyUI 的消息",
	lines: "要复制的命令",
	files: "缺失的文件"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/zh/advice.ts
var advice = {
	out_of_memory: (v) => ["显存不足。", cardRemedy(v)],
	host_memory: (v) => ["电脑内存（不是显存）不足。", v.stage === "load" || v.stage === "encode" ? "关闭其他程序，或选择更小的模型文件。在 Windows 上，增大虚拟内存（页面文件）也有帮助。" : "关闭其他程序，或把视频改小、改短。"],
	preview_failed: () => ["实时预览出错，任务因此终止。", "请关闭预览后再运行一次。更新 ComfyUI 或绘制预览的节点包可能会解决此问题。"],
	model_damaged: (v) => [`无法读取 ${v.file}：文件不完整，或者不是模型。`, "请删除后重新下载。下载中断，或以此名称保存了网页时，就会出现这种情况。"],
	model_unknown: (v) => [`${v.nodeClass} 无法加载 ${v.file}：这是另一种模型。`, "请选择其他文件，或把它移到正确的文件夹：完整的 Checkpoint 放在 checkpoints，单独的 Transformer 放在 diffusion_models，LoRA 放在 loras。"],
	models_mixed: (v) => ["模型文件不匹配。", `请使用同一版本的文件：Transformer、文本编码器、文本投影、两个 VAE、放大模型和 LoRA 都必须适用于 ${v.family}。`],
	tokenizer_missing: () => ["文本编码器文件中没有分词器，无法对提示词编码。", "请使用为 ComfyUI 制作的单文件文本编码器，而不是原始模型的分片文件。"],
	text_encoder_missing: (v) => ["所选文件不包含文本编码器。", `请选择适用于 ${v.family} 的 Gemma 文件作为文本编码器。`],
	vae_missing: (v) => ["所选文件不包含视频 VAE。", `请选择完整的 Checkpoint，或适用于 ${v.family} 的视频 VAE。`],
	audio_vae_missing: (v) => ["所选文件不包含音频 VAE。", `请选择完整的 Checkpoint，或适用于 ${v.family} 的音频 VAE。`],
	gguf_unknown: (v) => [`ComfyUI-GGUF 不支持 ${v.file} 中的模型。`, `请更新 ComfyUI-GGUF，或选择 ${v.family} 的其他 GGUF。文本编码器不能当作 Transformer 使用。`],
	input_broken: (v) => [`ComfyUI 无法读取 ${bare(v.name)}。`, "请选择其他文件，或用制作它的程序打开并重新导出。"],
	sound_missing: (v) => [`${bare(v.name)} 没有声音。`, "请选择带有音轨的文件。"],
	sound_start_beyond: (v) => [`音频的开始时间超出了 ${bare(v.name)} 的结尾。`, "请选择更早的开始时间。"],
	video_start_beyond: (v) => [`开始时间超出了 ${bare(v.name)} 的结尾。`, "请选择更早的开始时间。"],
	rework_model_wrong: (v) => [`${v.file} 不是用于此处理的模型。`, "请重新下载：可能有别的文件以此名称保存。"],
	channels_differ: () => ["这些视频的声道数不同，ComfyUI 无法拼接。", "请先把视频的声音保存为立体声，再重新拼接。"],
	guide_too_long: () => ["引导超出了视频的结尾。", "请增加视频的时长。"],
	guide_size: () => ["控制 LoRA 使用缩小的画面，与此尺寸不兼容。", "请使用能整除缩小的尺寸，或改用 Union 控制 LoRA。"],
	shapes_differ: () => ["运行中的两部分数据形状（shape）不一致。", "通常是因为某个模型或 LoRA 属于另一个版本的 LTX：请在“模型”中检查文件，并移除自行添加的 LoRA。"],
	sound_broken: () => ["生成的声音已损坏，因此无法保存视频。", "画面可能没有问题：可以不带声音保存。如果每个种子都这样，可能是音频 VAE 不对。"],
	sound_unsavable: () => ["ComfyUI 无法保存声音：AAC 不支持它的采样率或声道数。", "画面没有问题：可以不带声音保存，或把音频转换为 48 kHz 立体声后重新生成。"],
	first_pass_gone: () => ["草稿保存的第一遍结果已不存在或无法读取。", "请再次出成片：需要重做第一遍，因此时间更长。"],
	save_disk_full: () => ["磁盘已满，无法保存视频。", "请腾出空间后重试：在其他任务开始之前，除保存以外的结果都还在 ComfyUI 的缓存中。"],
	save_outside: () => ["视频文件夹是一个指向 ComfyUI 输出文件夹之外的链接，此 ComfyUI 不会保存到那里。", "请用普通文件夹替换链接 output/video，或用 --output-directory 指定所需文件夹来启动 ComfyUI，然后重试。"],
	save_forbidden: () => ["ComfyUI 无权写入其输出文件夹，或该文件夹已不存在。", "请授予 ComfyUI 写入权限，或用其他 --output-directory 启动，然后重试。"],
	gpu_unusable: () => ["PyTorch 无法使用这块显卡。", "请安装适合显卡和驱动的 PyTorch；ComfyUI 的 README 中有说明。"],
	gpu_too_old: () => ["当前的 PyTorch 无法在这块显卡上运行此类模型文件。", "请选择 fp8 文件代替 nvfp4，或安装支持 CUDA 13 的 PyTorch。"],
	gpu_crashed: () => ["显卡驱动崩溃，重启 ComfyUI 之前无法使用显卡。", "请重启 ComfyUI 后重试。如果再次发生，请更新驱动并取消超频。"],
	gpu_transfer: () => ["无法把模型传到显卡。", "请重启 ComfyUI。如果再次发生，请加上 --disable-pinned-memory 启动。"],
	device_mismatch: () => ["同一模型的各部分位于不同的设备上。", "请卸载所有模型后重试。如果再次发生，请更新 ComfyUI。"],
	apple_dtype: () => ["Apple GPU 无法运行 fp8 和 fp4 模型文件。", "请选择 bf16 文件或 GGUF。"],
	node_changed: (v) => [`此 ComfyUI 中 ${v.nodeClass} 的输入与 LTX AIO 所知的不同。`, "请更新 LTX AIO 和 ComfyUI，然后重启 ComfyUI。"],
	python_package_missing: (v) => [`缺少 ComfyUI 所需的 Python 包：${v.message}。`, "请用运行 ComfyUI 的 Python 安装其 requirements.txt，然后重启。"]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "请卸载所有模型后重试，或选择更小的文本编码器。这里与视频的尺寸无关。" : "请开启低显存模式，让文本编码器在 CPU 上运行。这里与视频的尺寸无关。";
		case "audio": return "请少用一些音频：视频越短，这里需要的显存越少。";
		case "rework": return "请使用更短或更小的视频，或关闭其他占用显卡的程序。";
		case "image":
		case "video":
		case "latent": return "请把视频改小或改短：图像会按视频的尺寸准备。";
		case "upscale":
		case "diffuse_2": return "请把视频改小或改短，或者生成草稿，草稿在此阶段之前就结束。";
		case "decode": return lowVram ? "请把视频改小或改短：分块已经很小了。" : "请用更小的分块解码：在其他任务开始之前，采样好的 Latent 还在 ComfyUI 的缓存中。";
		case "diffuse_1":
		case "save":
		case null: return "请把视频改小或改短，或关闭其他占用显卡的程序。";
	}
}
// web/src/words/zh/batch.ts
var batch = {
	strength: (strength) => `强度 ${strength}`,
	label: (count, prompt) => `批次（${count} 个）：${prompt}`,
	span: (from, to, video) => `重拍 ${video} 的 ${from}–${to} 秒`,
	poster: (number, what) => `${number}：${what}`,
	chosen: "已选",
	choose: (number) => `选择 ${number}`,
	ready: (ready, count) => ready === count ? `${count} 个视频` : `已完成 ${ready}/${count}`,
	waiting: "等待中",
	running: "进行中",
	failed: "失败",
	play: "全部播放",
	pause: "全部暂停",
	finish: (count) => count === 1 ? "所选草稿出成片" : `所选 ${count} 个出成片`,
	compare: "对比这两个",
	hideOthers: "隐藏其他",
	clear: "取消选择",
	more: (count) => `再显示 ${count} 个`,
	inStrip: (count, what) => `批次（${count} 个），${what}`,
	keys: "按 1 到 9 选择，方向键移动，Enter 显示，F 出成片，S 收藏，X 隐藏，C 对比，空格键播放或暂停。"
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
// web/src/words/zh/numbers.ts
var { decimal, stated, madeIn } = numbersIn("zh-CN");
// web/src/words/zh/buttons.ts
var buttons = {
	retry: "重试",
	useFamily: (name) => `使用 ${name}`,
	retryAnyway: "仍然重试",
	unloadAndRetry: "卸载模型并重试",
	retryWithoutPreview: "关闭实时预览并重试",
	retryDefaultLength: "以默认时长重试",
	retryWith: (how) => `${how}重试`,
	with: {
		lowVram: "以低显存模式",
		lowVramAt: (size) => `以低显存模式（${size}）`,
		edges: "只保留边缘",
		size: (size) => `以 ${size} 尺寸`,
		seconds: (seconds) => `以 ${seconds} 秒`,
		draft: (size) => `以 ${size} 草稿`
	},
	smallTiles: "用更小的分块解码",
	finishAgain: "再次出成片",
	saveSilent: "不带声音保存",
	fittingSize: (size) => `尺寸改为 ${size} 并重试`,
	soundFromStart: "音频从 0 秒开始",
	inParts: (parts) => `全部使用，约分为 ${parts} 段`,
	wholeSound: (seconds) => `使用整段音频（${decimal(seconds, 1, 1)} 秒）`,
	videoFrom: (seconds) => `视频从 ${decimal(seconds, 1)} 秒开始`,
	videoFromStart: "视频从 0 秒开始",
	chooseAnother: "选择其他文件",
	report: "复制报告",
	openModels: "打开“模型”",
	showInModels: "在“模型”中显示",
	openSettings: "打开“设置”",
	openPage: "在 Hugging Face 上打开",
	openLicence: "打开许可证",
	chooseFolder: "选择其他文件夹",
	accepted: "我已接受，重试",
	moved: "我已移动，重试",
	resume: "继续",
	download: "下载",
	downloadSize: (size) => `下载（${size}）`,
	downloadAgain: "重新下载",
	downloadMissing: "下载缺失文件",
	addTo: (folder) => `添加到 ${folder}`,
	generatedSound: "使用生成的声音",
	turnOff: (setting) => `关闭“${setting}”`,
	usePreset: (preset) => `使用“${preset}”`,
	smaller: (percent) => `缩小视频：${percent}%`,
	useSize: (size) => `使用 ${size}`
};
// web/src/words/zh/compare.ts
var compare = {
	verb: "对比",
	verbHint: "同步播放并对比两个结果：先在一个上选择，再在另一个上选择",
	withMarked: "与已标记的对比",
	onlyOne: "还需要另一个视频。",
	marked: {
		label: "对比",
		with: (run) => `将“${run}”与以下对比：`,
		draft: "它的草稿",
		finish: "它的成片",
		seed: (seed) => `种子 ${seed}`,
		or: "或在其他结果上选择“对比”（C）。",
		cancel: "取消对比"
	},
	label: "两个结果的对比",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}：${run}`,
	layout: "布局",
	layouts: {
		divider: "分隔线",
		side: "并排"
	},
	sound: "声音",
	silent: "关",
	soundOf: (letter) => `${letter} 的声音`,
	noSound: "无声音",
	divider: "A 与 B 之间的分隔线",
	dividerAt: (percent) => `A 占 ${percent}%，B 占 ${100 - percent}%`,
	dividerKeys: "左右方向键移动分隔线；Home 只显示 B，End 只显示 A。",
	keys: "空格键同时播放或暂停；逗号和句号后退或前进一帧，左右方向键一秒；A 和 B 选择声音，M 关闭声音；F 全屏。",
	swap: "交换 A 和 B",
	full: "全屏",
	close: "关闭对比",
	keep: (kept, other) => `保留 ${kept}，隐藏 ${other}`,
	keepHint: (kept, other) => `收藏 ${kept}，并在“创作”中隐藏 ${other}；后者仍保留在历史记录中`,
	kept: "已收藏；另一个已在“创作”中隐藏。",
	differ: "不同的设置",
	setting: "设置",
	same: "所有设置都相同。",
	none: "无",
	on: "开",
	off: "关",
	startOf: (input) => `${input}：开始`,
	lora: (file) => `LoRA：${file}`,
	unplayable: "此浏览器无法播放其中一个视频。"
};
// web/src/words/zh/choosing.ts
var choosing = {
	label: "已选任务",
	choose: (run) => `选择“${run}”`,
	count: (count) => `已选 ${count} 个`,
	finish: (drafts) => drafts === 1 ? "草稿出成片" : `${drafts} 个草稿出成片`,
	favourite: "收藏",
	unfavourite: "取消收藏",
	download: (videos) => videos === 1 ? "下载" : `下载 ${videos} 个视频`,
	remove: "从历史记录中删除（文件保留）",
	none: "取消选择",
	removed: (runs) => `已从历史记录中删除 ${runs} 个任务。`,
	removedFilesStay: (runs) => `已从历史记录中删除 ${runs} 个任务。文件保留。`,
	removeFiles: "同时删除文件",
	finished: (runs) => runs === 1 ? "已加入队列出成片。可在“创作”中查看。" : `${runs} 个任务已加入队列。可在“创作”中查看。`
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
// web/src/words/zh/days.ts
var days = {
	today: "今天",
	yesterday: "昨天",
	...datesIn("zh-CN")
};
// web/src/words/zh/details.ts
var details = {
	tools: "此任务",
	previous: "上一个任务",
	next: "下一个任务",
	place: (at, of) => `${at}/${of}`,
	inputs: "输入",
	useInput: (input, mode) => `用作“${mode}”的${input}`,
	from: (seconds) => `从 ${seconds} 秒`,
	loras: "LoRA",
	second: (strength) => `，第二遍 ${strength}`,
	settings: "设置",
	size: "尺寸",
	length: "时长",
	lengthOf: (frames, fps, seconds) => `${frames} 帧，${fps} fps，${seconds} 秒`,
	seed: "种子",
	took: "用时",
	made: "创建时间",
	file: "文件"
};
// web/src/words/zh/crop.ts
var crop = {
	of: (file) => `${file} 的裁剪`,
	all: "显示整个图像。",
	cut: (parts) => `裁掉：${parts}。`,
	left: (percent) => `左侧 ${percent}%`,
	right: (percent) => `右侧 ${percent}%`,
	top: (percent) => `顶部 ${percent}%`,
	bottom: (percent) => `底部 ${percent}%`,
	keys: "方向键移动，按住 Shift 更快。加号和减号缩放，0 居中。",
	center: "裁剪居中"
};
// web/src/words/zh/cuts.ts
var cuts = {
	group: (file) => `${file} 的使用范围`,
	label: "使用范围",
	start: "开始",
	part: "该范围",
	end: "结束",
	seconds: (seconds) => `${seconds} 秒`,
	span: (from, to, of) => `${from}–${to} 秒，共 ${of}`,
	until: (to, of) => `到 ${to} 秒，共 ${of}`,
	longest: (seconds) => `一个任务最多可使用 ${seconds} 秒。`,
	play: "播放此范围",
	stop: "停止",
	keys: "左右方向键移动，按住 Shift 移动更多；Page Up 和 Page Down 按范围长度移动；Home 和 End 移到两端。I 和 O 把开始和结束设在指针或播放位置。空格键播放此范围。",
	edits: {
		label: "淡入淡出、音量、静音",
		fadeIn: "淡入",
		fadeOut: "淡出",
		volume: "音量",
		before: "之前静音",
		after: "之后静音",
		apply: "应用到此范围",
		help: "将此范围另存为新的 WAV 文件供此任务使用。原文件不变。"
	}
};
// web/src/words/zh/estimates.ts
var estimates = {
	about: (time) => `约 ${time}`,
	between: (from, to) => `${from} – ${to}`,
	secondsBetween: (from, to) => `${from}–${to} 秒`,
	minutesBetween: (from, to) => `${from}–${to} 分钟`,
	seconds: (count) => `${count} 秒`,
	minutes: (count) => `${count} 分钟`,
	hours: (count) => `${count} 小时`,
	over: (limit) => `超过 ${limit}`,
	none: "暂无预计时间：在这台电脑上运行一次后就会有。",
	open: "时长由模型决定，因此用时可能不同。",
	memory: {
		failed: (size, seconds) => `以前在这里运行 ${size}、${seconds} 秒时显存或内存不足。`,
		beyond: "比这里成功运行过的都大，显存或内存可能不足。",
		try: (how) => `${how}试试`
	}
};
// web/src/words/zh/drafts.ts
var drafts = {
	finishWith: (preset) => `以“${preset}”出成片`,
	queued: "已加入队列出成片。可在“创作”中查看。",
	firstPassGone: "这里没有保存该草稿的第一遍结果",
	firstPassRepeats: "出成片时会重做第一遍，因此此任务用时更长。",
	firstPassesGone: (drafts) => `这里没有保存 ${drafts} 个草稿的第一遍结果`,
	firstPassesRepeat: "出成片时会重做第一遍，因此这些任务用时更长。",
	saved: (drafts, size) => `${drafts} 个草稿的第一遍结果：${size}`,
	clear: "清除",
	clearHelp: "草稿会保留，但出成片时会重做第一遍。收藏的草稿不受影响。",
	cleared: "已清除。只有收藏和进行中的任务保留第一遍结果。",
	keep: {
		title: "草稿",
		days: "第一遍结果保留",
		dayCount: (days) => `${days} 天`,
		daysHelp: "出成片从第一遍结果开始。收藏的草稿始终保留。",
		size: "最多占用",
		sizeHelp: "最旧的先删除。5 秒的草稿约占 2 MB。"
	}
};
// web/src/words/zh/alone.ts
var alone = {
	title: "配对此设备",
	how: "在运行 ComfyUI 的电脑上，打开 LTX AIO 的“设置”，在“手机和平板”下选择“显示配对码”。",
	code: "配对码",
	pair: "配对",
	pairing: "正在配对…",
	noCookie: "浏览器没有保存配对。请为此页面允许 Cookie，然后重试。",
	off: "此页面已关闭。",
	offRemedy: "请在运行 ComfyUI 的电脑上，在 LTX AIO 的“设置”中开启。",
	users: "此 ComfyUI 有多个用户。",
	usersRemedy: "请先在此浏览器中打开一次 ComfyUI 的页面，选择用户，然后回到这里。",
	usersPair: "请用您的用户在“设置”中显示的配对码配对此设备。",
	again: "重试",
	settings: {
		title: "手机和平板",
		turn: "手机和平板页面",
		turnHelp: "为网络中的设备单独显示此面板的页面。每台设备用配对码配对一次。",
		opens: "配对码只保护此页面及面板从中发出的请求。ComfyUI 没有登录：如果用 --listen 启动，网络中的任何人都无需配对码即可打开 ComfyUI 本身。",
		on: "手机和平板页面已开启。",
		off: "手机和平板页面已关闭。",
		notHere: "可在运行 ComfyUI 的电脑上通过 localhost 更改。",
		noAddress: "未找到网络中的地址。如果启动 ComfyUI 时没有 --listen，它只响应这台电脑：请加上 --listen 启动。否则请用这台电脑的地址加上 /ltx_aio/app 打开此页面。",
		addresses: "手机访问的地址",
		code: "配对码",
		codeHelp: (minutes) => `可配对一台设备，还有 ${minutes} 分钟有效。`,
		showCode: "显示配对码",
		anotherCode: "显示新的配对码",
		paired: "已配对的设备",
		unnamed: "设备",
		since: (date) => `自 ${date}`,
		forget: (name) => `取消配对 ${name}`,
		forgetAll: "取消所有设备的配对"
	}
};
// web/src/words/zh/engines.ts
var engines = {
	runOn: "运行于",
	here: "此 ComfyUI",
	freest: "最空闲的引擎",
	title: "其他引擎",
	help: "任务也可以在其他电脑上运行。引擎由此服务器的所有者写在一个文件中。",
	how: "添加方法见 LTX AIO 文件夹中的 docs/engines.md。",
	again: "重新检查",
	line: (name, state) => `${name}：${state}`,
	ready: "就绪",
	readyPaid: "就绪，付费",
	asking: "正在检查…",
	away: "无法连接",
	old: (version) => `ComfyUI ${version} 版本过旧`,
	lacks: (thing) => `缺少 ${thing}`,
	lacksFiles: (files) => `缺少 ${files} 个文件`,
	costs: (name) => `在 ${name} 上每个任务都会产生费用，提示词、输入和视频会离开这台电脑。`,
	agree: "在那里运行",
	disagree: "取消",
	at: (name) => `在 ${name} 上`,
	madeOn: "运行于",
	waitsFor: (name) => `正在等待 ${name}`,
	runHere: "在此 ComfyUI 上运行",
	stays: {
		draft: "在此 ComfyUI 上运行，草稿的第一遍结果保存在这里。",
		videos: "在此 ComfyUI 上运行，这些视频保存在这里。"
	}
};
var engineProblems = {
	engine_lacks: (v) => [`${v.name} 缺少：${v.things}。`, "请在那台电脑上安装并在“设置”中重新检查，或在此 ComfyUI 上运行。"],
	engine_old: (v) => [`${v.name} 的 ComfyUI ${v.version} 对 ${v.of} 来说版本过旧。`, `请在那台电脑上更新到 ${v.since} 或更高版本，或在此 ComfyUI 上运行。`]
};
// web/src/words/zh/extending.ts
var extending = {
	direction: "添加到",
	directions: {
		after: {
			label: "结尾之后",
			hint: "新的部分接在最后一帧之后"
		},
		before: {
			label: "开头之前",
			hint: "新的部分衔接到第一帧"
		}
	},
	context: "上下文",
	contextHelp: "模型会重新看到和听到多少原视频，以便延续动作和声音。",
	contextFrames: (frames, seconds) => `${frames} 帧，${seconds} 秒`,
	contextOnly: (frames) => `${frames} 帧`,
	saves: "保存",
	whole: "整个视频",
	new: "仅新的部分"
};
var extendingProblems = {
	video_unknown: (v) => [`不知道 ${bare(v.name)} 有多少帧。`, "请安装 LTX AIO 的后端，由它来统计。"],
	video_too_short_to_extend: (v) => [`视频有 ${v.frames} 帧；要延续动作至少需要 ${v.min} 帧。`, "请选择更长的视频，或在“图生视频”中使用它的最后一帧。"],
	video_size_odd: (v) => [`${bare(v.name)} 为 ${v.width}×${v.height}：ComfyUI 无法保存边长为奇数的视频。`, "请裁掉一个像素，使两边都为偶数。"],
	video_large: (v) => [`ComfyUI 需要约 ${decimal(v.gigabytes, 0)} GB 内存来拼接 ${v.frames} 帧 ${v.width}×${v.height} 的画面。`, "如果内存不足，请把视频剪到最后几秒，或只保存新的部分。"],
	video_too_large: (v) => [`ComfyUI 需要 ${decimal(v.gigabytes, 0)} GB 内存来拼接 ${v.frames} 帧 ${v.width}×${v.height} 的画面。`, "请先把视频剪到最后几秒。"],
	context_other: (v) => [`上下文为 ${v.context} 帧，而不是 ${v.asked} 帧：模型只接受 9、17、25 等帧数，且不超过视频的帧数。`, "可以保持不变，或选择其他上下文。"],
	sound_not_joined: (v) => [`${bare(v.name)} 有 ${v.channels} 个声道；生成的声音只能与单声道或立体声拼接。`, "请先缩混为立体声。"]
};
// web/src/words/zh/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "文件不存在";
		case "dangling": return "它是指向不存在的文件的链接";
		case "empty": return "文件为空";
		case "header": return "文件头无法读取";
		case "size": return "文件不完整";
		case "magic": return "不是 GGUF 文件";
		case "random": return "其中是测量用的随机数";
		default: return "文件无法读取";
	}
} };
// web/src/words/zh/files.ts
var kinds = {
	checkpoint: "Checkpoint",
	transformer: "Transformer",
	textEncoder: "文本编码器",
	textProjection: "文本投影",
	videoVae: "视频 VAE",
	audioVae: "音频 VAE",
	upscaler: "放大模型",
	durationHead: "时长预测头",
	lora: "LoRA",
	icLora: "IC-LoRA",
	distilledLora: "蒸馏 LoRA",
	textEncoderLora: "文本编码器的 LoRA"
};
var files$2 = {
	label: "模型文件",
	model: "模型",
	kindOf: (kind) => kinds[kind] ?? "另一种文件",
	upscaler: (axis, factor) => axis === "time" ? "帧率放大模型" : `×${factor} 放大模型`,
	generation: (name) => `LTX-${name}`,
	missing: "缺失",
	fits: {
		vram: "显存放得下。",
		ram: "大于显存：一部分会放在内存中，速度较慢。",
		neither: "大于显存与内存之和。",
		nvfp4: "nvfp4 需要 RTX 50 系列显卡和支持 CUDA 13 的 PyTorch。",
		apple: "Apple GPU 无法运行此精度。"
	},
	use: (file) => `使用 ${file}`,
	switchOff: (file) => `停用 ${file}`,
	useAutomatic: "使用自动选择的文件",
	useIt: "使用",
	inUse: "使用中"
};
// web/src/words/zh/footer.ts
var footer = {
	generate: (count) => count > 1 ? `生成 × ${count}` : "生成",
	sending: "正在发送…",
	control: "Ctrl",
	waiting: (count) => count > 1 ? `文件就绪后开始生成 ${count} 个视频。` : "文件就绪后开始。",
	dontGenerate: "不生成",
	files: {
		label: "模型文件",
		download: "下载缺失文件",
		count: (files) => `${files} 个文件`,
		atLeast: (size) => `至少 ${size}`,
		free: (size) => `可用 ${size}`,
		noRoom: "磁盘空间不足。",
		makeRoom: (size) => `请腾出 ${size}，或选择其他磁盘上的文件夹。`,
		which: (files) => files === 1 ? "文件和文件夹" : "各文件和文件夹",
		byHand: (files) => `缺少 ${files} 个模型文件。请在运行 ComfyUI 的电脑上，在 ComfyUI 文件夹的上一级文件夹中打开终端并运行：`,
		noShim: "无法下载：LTX AIO 的后端无响应。"
	}
};
// web/src/words/zh/form.ts
var form = {
	mode: "模式",
	family: "模型",
	familyFrom: (version) => `ComfyUI ${version} 起`,
	media: {
		optional: "可选",
		replace: (file) => `替换 ${file}`,
		remove: (file) => `移除 ${file}`,
		picker: (input) => `${input}的文件`,
		give: "拖放、粘贴或选择",
		upTo: (megabytes) => `最大 ${megabytes} MB。`,
		upload: (file) => `正在上传 ${file}`,
		cancelUpload: "取消上传",
		dismiss: "关闭",
		keeps: (file) => `仍使用 ${file}。`,
		ofResult: {
			last: "使用最后一帧",
			first: "使用第一帧",
			audio: "使用其声音",
			video: "使用此结果"
		},
		ofResultHint: "来自查看器中的结果",
		startAt: "开始于",
		withSound: "有声音",
		noSound: "无声音",
		noPreview: "无法预览：此浏览器无法显示该文件，或它已不在 ComfyUI 的输入文件夹中。",
		noPicture: "这不是此浏览器能打开的图像。"
	},
	placing: {
		label: (file) => `${file} 的选项`,
		where: (file) => `${file} 要用在哪里？`,
		made: (file) => `${file} 由 LTX AIO 生成。`,
		notMade: (file) => `${file} 不是由 LTX AIO 生成的。`,
		nothing: (file) => `${file} 不是图像、音频或视频文件。`,
		useSettings: "使用其设置",
		useAs: "用作：",
		orUseAs: "或用作：",
		place: (input, mode) => `${input}（${mode}）`,
		pick: "使用某个视频的设置…"
	},
	undo: {
		label: "表单的上次更改",
		run: "正在使用该任务的设置。",
		runChanged: "该任务的设置，之后有改动。",
		videoChanged: (file) => `${file} 的设置，之后有改动。`,
		undone: "已撤销更改。",
		prompts: {
			take: "已替换为优化后的提示词。",
			earlier: "已替换为以前的提示词。",
			sample: "已替换为示例提示词。",
			pattern: "提示词已改为该 LoRA 的格式。",
			tool: "你的内容已放入该工具的提示词。"
		},
		promptsChanged: {
			take: "优化后的提示词，之后有改动。",
			earlier: "以前的提示词，之后有改动。",
			sample: "示例提示词，之后有改动。",
			pattern: "该 LoRA 格式的提示词，之后有改动。",
			tool: "该工具的提示词，之后有改动。"
		},
		slot: (file, before) => `${file} 已替换 ${before}。`,
		undo: "撤销",
		forward: "重做",
		redo: "重新使用设置",
		last: (what) => `撤销：${what}`
	},
	prompt: {
		label: "提示词",
		placeholder: "描述动作、画面和声音",
		negative: "负面提示词",
		changed: "已修改",
		unwanted: "视频中不想出现的内容",
		reset: "重置",
		idle: (preset, uses) => `“${preset}”不使用引导，因此无效。“${uses}”会用到。`,
		idleHere: (mode) => `此处无效：“${mode}”不使用引导。`
	},
	preset: "预设",
	size: {
		label: "尺寸",
		scale: "分辨率",
		width: "宽度",
		height: "高度",
		asPicture: "与图像一致",
		asVideo: "与视频一致",
		custom: "自定义",
		ratioDiffers: "宽高比不同",
		crop: "裁剪填满",
		pad: "加边适应"
	},
	length: {
		label: "时长",
		added: "增加",
		frameRate: "帧率",
		auto: "自动",
		autoIs: (seconds) => `自动：${seconds}`,
		byModel: "时长由模型决定",
		maxLength: "最长"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames} 帧，${fps} fps，${seconds} 秒 · ${size}`,
		upTo: (frames) => `最多 ${frames}`,
		finished: (size) => `成片 ${size}`,
		unsettled: "→ 尺寸和时长尚未确定"
	},
	machine: {
		change: "更改",
		what: "（这台电脑的设置）"
	},
	seed: {
		label: "种子",
		roll: "随机新种子",
		keep: "固定此种子",
		variations: "变体",
		list: "列表…"
	},
	loras: {
		label: "LoRA",
		inUse: (count) => `LoRA（${count}）`,
		unnamed: "此 LoRA",
		add: "添加 LoRA",
		library: "LoRA 库",
		search: "搜索 LoRA",
		close: "关闭 LoRA 库",
		group: "LoRA 类型",
		all: "全部",
		addOne: "添加",
		remove: (file) => `移除 ${file}`,
		use: (file) => `使用 ${file}`,
		strength: (file) => `${file} 的强度`,
		strengthSecond: (file) => `${file} 在第二遍的强度`,
		both: "强度",
		firstPass: "第一遍",
		secondPass: "第二遍",
		apart: "分别设置两遍",
		alike: "两遍相同",
		trigger: (words) => `触发词：${words}`,
		base: (model) => `适用于 ${model}`,
		addTrigger: (words) => `将“${words}”加入提示词`,
		addFirst: (words) => `将“${words}”加到提示词开头`,
		pattern: (prompt) => `提示词格式：${prompt}`,
		addPattern: "使用此格式",
		patternTakes: (place) => `将你的提示词放入 {${place}}；可用“撤销”恢复。`,
		fillPlace: (place) => `填写 {${place}}`,
		hasPattern: "提示词符合此格式。",
		sayIt: (phrase) => `用文字描述：${phrase}`,
		experimental: (generation, family) => `为 ${generation} 制作，用于 ${family} 属实验性质。写在提示词中可能效果更好。`,
		another: (generation, family) => `为 ${generation} 制作，不适用于 ${family}。`,
		unfit: (family) => `不是适用于 ${family} 的 LoRA。`,
		advised: (strength) => `推荐强度：${decimal(strength, 2)}`,
		compare: (videos) => `对比 ${videos} 种强度`,
		compares: (strengths) => `每种强度（${strengths}）将一个视频加入队列，种子相同。`,
		notReady: "表单填写完整后可用：“生成”处会提示缺少什么。",
		groups: {
			camera: "镜头",
			style: "风格",
			detail: "细节",
			control: "控制",
			own: "自己的文件"
		},
		hasTrigger: (words) => `“${words}”已在提示词中。`,
		none: "未找到 LoRA。请将 LoRA 文件放入 ComfyUI/models/loras。"
	},
	advanced: {
		label: "高级",
		set: (settings) => `已更改 ${settings} 项`,
		control: "保留视频中的",
		controls: {
			canny: {
				label: "边缘",
				hint: "视频中的轮廓（Canny）"
			},
			depth: {
				label: "深度",
				hint: "各物体的远近"
			},
			pose: {
				label: "姿态",
				hint: "人物的动作"
			},
			none: {
				label: "全部",
				hint: "由视频本身引导"
			}
		},
		sound: "声音",
		sounds: {
			source: "来自视频",
			generated: "生成"
		},
		noiseBed: "在人声下加入轻微噪声",
		noiseBedHelp: "只有模型会听到，视频中仍是干净的声音。嘴唇不动时可以试试。",
		strengths: {
			toolStrength: "工具强度",
			controlStrength: "控制强度",
			imageStrength: "图像强度",
			guideStrength: "引导强度"
		},
		slider: (label) => `${label}，滑块`,
		reset: "重置",
		resets: (label, value) => `${label}恢复为 ${value}`,
		steps: "步数",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `让口型和动作跟随声音。建议从 ${start} 开始；${off} 为关闭。第一遍的每一步会多调用一次模型。`,
			detailGuidance: (start, off) => `细节更多，动作更稳。建议从 ${start} 开始；${off} 为关闭。第一遍的每一步会多调用一次模型。`,
			only: (presets) => `仅用于“${presets}”。`,
			needs: (version) => `需要 ComfyUI ${version} 或更高版本。`,
			lacks: "此 ComfyUI 没有所需的节点。"
		},
		unguided: (preset, uses) => `在“${preset}”中固定不变（不带引导的蒸馏步数）。“${uses}”会用到。`,
		loader: "模型文件",
		automatic: "自动",
		automaticIs: (comesTo) => `自动：${comesTo}`,
		lowVram: "低显存模式",
		lowVramHelp: (scale) => `在 CPU 上运行文本编码器，用小分块解码，视频最大为 ${scale}：速度较慢，但适合显存较小的显卡。`,
		on: "开",
		off: "关",
		comesTo: {
			on: "开",
			off: "关"
		}
	}
};
// web/src/words/zh/health.ts
var health = {
	title: "此 ComfyUI 的状态",
	check: "检查此 ComfyUI",
	checkHelp: "检查版本、节点、模型文件、磁盘和内存，并建议启动参数。",
	back: "返回设置",
	recheck: "重新检查",
	checking: "正在检查…",
	copyAll: "全部复制",
	copyHelp: "复制一份不含私人路径的英文报告，便于分享给帮助你的人。",
	copied: "报告已复制",
	copiedDetail: "求助时粘贴即可。",
	notCopied: "浏览器不允许复制",
	notCopiedDetail: "请选中文本自行复制。",
	mark: {
		ok: "正常",
		warning: "警告",
		fault: "问题"
	},
	verdict: {
		ok: "一切正常。",
		warning: (count) => `可以使用，有 ${count} 个警告。`,
		fault: (count) => `有 ${count} 个问题需要解决。`
	},
	areas: {
		versions: "版本",
		nodes: "节点",
		models: "模型文件",
		disk: "磁盘",
		memory: "内存",
		flags: "启动参数"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "ComfyUI 前端",
		python: "Python",
		torch: "PyTorch"
	},
	down: "ComfyUI 无响应。",
	startIt: "请重启它，或查看其控制台。",
	again: "重试",
	versionUnknown: (name) => `${name} 未报告版本。`,
	tooOld: (min, name) => `版本过旧：请将 ${name} 更新到 ${min} 或更高版本。`,
	shimAbsent: "LTX AIO 的后端无响应：无法下载和检查文件。",
	shimRemedy: "请重启 ComfyUI，然后在控制台中查找 LTX AIO。",
	nodesFine: (classes, modes) => `${modes} 个模式所用的 ${classes} 个节点均已安装，所需的输入也都齐全。`,
	otherNeeds: (family, version) => `${family} 需要 ComfyUI ${version} 或更高版本。`,
	otherFine: (family, nodes) => `${family} 所用的 ${nodes} 个节点均已安装。`,
	neededBy: (modes) => `需要它的模式：${modes}。`,
	inputGone: (input, node) => `此 ComfyUI 中 ${node} 已没有输入 ${input}：任务会跳过它。`,
	inputUnknown: (input, node) => `此 ComfyUI 中 ${node} 需要 LTX AIO 不了解的输入 ${input}。`,
	updateUs: "请在 ComfyUI Manager 中更新 LTX AIO。",
	modelsFine: (mode, count) => `“${mode}”所需的 ${count} 个文件均已安装。`,
	missing: (mode, count, amount, atLeast) => `“${mode}”缺少 ${count} 个文件：${atLeast ? "至少 " : ""}${amount}。`,
	byHand: "下载命令请见“创作”。",
	download: "下载",
	broken: (file) => `${file} 已损坏。`,
	brokenRemedy: "请在“模型”中移除，然后重新下载。",
	fileMissing: (file) => `所选文件 ${file} 不存在。`,
	putInto: (folder) => `请放入 ComfyUI/models/${folder}，或在“高级”中选择其他文件。`,
	showModels: "显示“模型”",
	disk: (free, labels, more) => `${labels}${more > 0 ? ` 及另外 ${more} 个文件夹` : ""}：可用 ${free}。`,
	noRoom: (lacking) => `空间不足以存放缺失的文件：请腾出 ${lacking}。`,
	littleRoom: "空间偏少：任务还会写入临时文件。",
	locked: (label) => `ComfyUI 无法写入 ${label}。`,
	lockedRemedy: "无法下载到那里。请更改权限，或在“模型”中选择其他文件夹。",
	machineUnknown: "ComfyUI 尚未报告硬件信息。",
	card: (name, all, free) => `${name}：${all}，可用 ${free}。`,
	memory: (all, free) => `内存：${all}，可用 ${free}。`,
	noCard: "没有显卡：ComfyUI 在 CPU 上运行。",
	noCardRemedy: "任务可以运行，但非常慢。",
	littleMemory: "内存偏少：请关闭其他程序。",
	unload: "卸载模型",
	cramped: (room) => `显存与内存之和不足 Checkpoint 所需的 ${room} GB：请在“高级”中选择 GGUF。`,
	startedWith: (flag) => `ComfyUI 启动时使用了 ${flag}。`,
	leaveOut: "请去掉它。",
	flagsFine: (flags) => flags === "" ? "没有会引起问题的参数。" : `${flags}：没有问题。`,
	flagsUnknown: "ComfyUI 未报告启动参数。",
	command: "建议的 ComfyUI 启动方式",
	commandHelp: "请加到现有参数中。在 ComfyUI Desktop 中：设置 → 服务器配置。使用 comfy-cli 时：写在“comfy launch --”之后。",
	commandNone: "这台电脑不需要参数：ComfyUI 的默认值即可。",
	copyCommand: "复制命令",
	commandCopied: "命令已复制",
	commandCopiedDetail: "请关闭 ComfyUI，然后用此命令启动。",
	alreadySet: "已在使用",
	flags: {
		cpu: "没有显卡时，ComfyUI 必须加上此参数才能启动。",
		reserve: (vram) => `显卡有 ${vram} GB 显存。此参数为显示和其他程序留出一部分，避免任务在最后失败（估计）。`,
		lowVram: "这台电脑没有动态显存：此参数让文本编码器不占用显卡。",
		pinned: (ram) => `内存为 ${ram} GB：ComfyUI 会锁定其中最多 90%（pinned memory），而系统无法换出锁定的内存。`,
		amdPinned: "在 AMD 显卡上，使用锁定内存时 LTX 可能在加载时卡住（据用户报告）。",
		amdOffload: "据报告，在 AMD 显卡上，移动权重的同时使用其他权重也会这样。",
		uploads: (limit) => `上传限制为 ${limit} MB；用于风格转换的视频往往更大。`
	},
	harm: {
		allOnCard: (family) => `它会把所有模型留在显卡上，而这块显卡对 ${family} 来说太小，并且会关闭动态显存。`,
		noDynamic: "它会关闭动态显存，而动态显存能让大于显存的模型顺利运行。",
		reload: "每个任务之后都会卸载模型，下一个任务需重新加载。",
		noCache: "任务之间没有缓存，因此“出成片”和“新种子”会重做全部步骤。",
		noMetadata: "视频中不保存设置，因此无法把视频拖到面板上来重用设置。",
		cpuVae: "在 CPU 上解码需要几分钟。",
		wide: "权重需要两到四倍的内存。"
	}
};
// web/src/words/zh/history.ts
var history = {
	label: "历史记录",
	search: "搜索提示词、文件名和种子",
	searchHint: "搜索提示词、文件、种子",
	filters: "筛选",
	filtersSet: (count) => `${count} 个筛选条件`,
	favouritesOnly: "仅收藏",
	mode: "模式",
	allModes: "所有模式",
	allFamilies: "所有模型",
	preset: "预设",
	allPresets: "所有预设",
	state: "结果",
	allStates: "所有任务",
	states: {
		completed: "视频",
		failed: "失败",
		cancelled: "已取消"
	},
	order: "排序",
	orders: {
		newest: "最新",
		oldest: "最旧",
		longest: "最长",
		slowest: "最慢"
	},
	from: "从",
	to: "到",
	firstDay: "在这一天或之后创建",
	lastDay: "在这一天或之前创建",
	count: (shown, all) => shown < all ? `${shown}/${all} 个任务` : `${all} 个任务`,
	countVideos: (shown, all) => shown < all ? `${shown}/${all} 个视频` : `${all} 个视频`,
	clear: "清除",
	clears: "显示所有视频，最新的在前",
	others: (failed, cancelled) => [...failed > 0 ? [`${failed} 个失败`] : [], ...cancelled > 0 ? [`${cancelled} 个已取消`] : []].join("，"),
	showOthers: "显示",
	runs: "任务",
	empty: "你的视频会保存在这里。",
	noneLike: "没有符合条件的任务。",
	noVideos: "还没有视频。",
	batch: (count) => `${count} 个任务`,
	backToAll: "返回所有任务",
	older: "加载更早的",
	noneOlder: "没有更早的任务。",
	olderUnreachable: "无法加载更早的任务：ComfyUI 无响应。",
	tryAgain: "重试",
	dropHint: "拖入用 LTX AIO 生成的视频即可使用其设置，其他电脑上生成的也可以。",
	favourite: "收藏",
	seed: (seed) => `种子 ${seed}`,
	seconds: (seconds) => `${seconds} 秒`,
	noPicture: "无预览",
	fileGone: "文件缺失",
	failed: "失败",
	cancelled: "已取消",
	notYet: "尚未完成",
	run: "任务",
	back: "返回所有任务",
	remove: "从历史记录中删除（文件保留）",
	videoOf: (mode) => `${mode}的视频`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("zh-CN", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "已用新种子加入队列。可在“创作”中查看。",
	removed: "已删除。",
	removedFileStays: "已从历史记录中删除。文件保留。",
	undo: "撤销",
	removeFile: "同时删除文件",
	close: "关闭",
	imported: "视频中的设置",
	importedInForm: (file) => `正在使用 ${file} 的设置。`
};
// web/src/words/zh/inputs.ts
var inputs = {
	firstFrame: {
		label: "首帧",
		hint: "视频以此图像开始。"
	},
	lastFrame: {
		label: "尾帧",
		hint: "视频以此图像结束。"
	},
	portrait: {
		label: "人像",
		hint: "说话或唱歌的人。"
	},
	styleImage: {
		label: "风格图像",
		hint: "可选：新风格的第一帧。"
	},
	sound: {
		label: "音频",
		hint: "音乐或语音，原样使用。"
	},
	speech: {
		label: "语音",
		hint: "人像要说或唱的内容，原样使用。"
	},
	voice: {
		label: "嗓音样本",
		hint: "用目标嗓音说话的 5 秒录音。"
	},
	video: {
		label: "视频",
		hint: "提供动作。"
	},
	treated: {
		label: "视频",
		hint: "工具要处理的视频；声音保持不变。"
	},
	retaken: {
		label: "视频",
		hint: "所选范围之外保持不变。"
	},
	extended: {
		label: "视频",
		hint: "保持不变；新的部分接在它上面。"
	}
};
// web/src/words/zh/jobs.ts
var jobs = {
	runs: "任务",
	cancelsOnlyOurs: "不影响其他人的任务",
	run: {
		cancel: "取消此任务",
		preview: "此任务的预览",
		progress: "此任务的进度",
		cancelling: "正在取消…",
		sending: "正在发送…",
		kept: "已保存；ComfyUI 响应后发送",
		notSent: "尚未发送：ComfyUI 没有收到此任务。正在重试…",
		send: "立即发送",
		place: (place, of) => `第 ${place}/${of} 个`,
		stage: (name, reached, stages) => `${name} · ${reached}/${stages}`,
		step: (step, steps) => `第 ${step}/${steps} 步`,
		elapsed: (time) => `已用 ${time}`,
		left: (time) => `剩余约 ${time}`,
		late: "比预计更久",
		almostDone: "即将完成"
	},
	loading: {
		sized: (size) => `先加载约 ${size} GB 的模型。`,
		models: "先加载大型模型。",
		onlyOnce: "只有第一次较慢。",
		slowOnce: "只有第一次较慢",
		now: (doing) => `现在：${doing}。`,
		reads: {
			checkpoint: "正在加载 Checkpoint",
			transformer: "正在加载 Transformer",
			textEncoder: "正在加载文本编码器",
			audioVae: "正在加载音频 VAE",
			videoVae: "正在加载视频 VAE",
			lora: "正在加载 LoRA",
			upscaler: "正在加载放大模型",
			durationHead: "正在加载时长预测头",
			depth: "正在加载深度模型",
			pose: "正在加载姿态模型",
			smoother: "正在加载插帧模型",
			enlarger: "正在加载放大模型",
			prompt: "正在编码提示词",
			firstStep: "正在为第一步把模型移到设备上"
		}
	},
	news: {
		ready: "视频已完成。查看",
		failed: "任务失败。查看原因"
	},
	results: {
		label: "结果",
		none: "视频会显示在这里。",
		older: (runs) => `历史记录中还有 ${runs} 个`,
		cancelled: (prompt) => `已取消：${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [`${cancelled} 个已取消`] : [], ...failed > 0 ? [`${failed} 个失败`] : []].join("，"),
		show: "显示",
		again: "重试",
		hide: "在此隐藏"
	},
	result: {
		frames: (frames) => `${frames} 帧`,
		seed: (seed) => `种子 ${seed}`,
		gone: "文件缺失。",
		use: "使用设置"
	},
	failure: {
		stage: (name) => `在“${name}”阶段失败。`,
		hide: "在此隐藏；历史记录中保留"
	}
};
// web/src/words/zh/keyframes.ts
var keyframes = {
	label: "关键帧",
	add: "添加图像或视频",
	full: (max) => `最多 ${max} 个关键帧。`,
	picker: "选择用作关键帧的图像或视频",
	keys: "左右方向键移动一帧，按住 Shift 移动十帧；片段会移到下一个可用位置。Home 和 End 移到第一个或最后一个空闲帧。上下方向键选择其他关键帧。Delete 移除，Ctrl+D 复制。",
	first: "首帧",
	last: "尾帧",
	at: (seconds) => `${seconds} 秒处的关键帧`,
	clipAt: (seconds) => `${seconds} 秒处的片段`,
	place: (seconds, frame, of) => `${seconds} 秒，第 ${frame}/${of} 帧`,
	clipPlace: (from, to, frame, last, of) => `${from}–${to} 秒，第 ${frame}–${last} 帧，共 ${of} 帧`,
	time: "时间",
	strength: "强度",
	strengthOf: (input) => `${input}：强度`,
	snapped: (seconds, frame) => `→ 第 ${frame} 帧，${seconds} 秒`,
	clipSnapped: (from, to, frame, last) => `→ 第 ${frame}–${last} 帧，${from}–${to} 秒`,
	start: "视频起点",
	length: "时长",
	swap: "与下一个交换",
	duplicate: "复制",
	remove: "移除",
	done: {
		added: (what) => `已添加关键帧：${what}。`,
		removed: (what) => `已移除关键帧：${what}。`,
		moved: (what) => `已移动：${what}。`,
		swapped: (what) => `已交换位置：${what}。`,
		duplicated: (what) => `已复制：${what}。`
	},
	sending: (name, percent) => `${name}：${percent}%`,
	dismiss: "关闭",
	longer: (seconds) => `时长改为 ${decimal(seconds)} 秒`,
	moveTo: (seconds) => `移到 ${decimal(seconds, 2)} 秒`,
	shortenTo: (seconds) => `缩短到 ${decimal(seconds, 2)} 秒`,
	fromSecond: (seconds) => `从视频的 ${decimal(seconds, 1)} 秒开始`,
	fromStart: "从视频的 0 秒开始"
};
var keyframeProblems = {
	keys_missing: () => ["还没有图像。", "请添加首帧、尾帧或中间的关键帧。"],
	keys_too_many: (v) => [`有 ${v.count} 个关键帧；最多 ${v.max} 个。`, `请移除 ${v.count - v.max} 个。`],
	key_out_of_range: (v) => [`${bare(v.name)} 位于 ${decimal(v.at, 2)} 秒，但最后一帧在 ${decimal(v.end, 2)} 秒。`, "请移动它，或增加视频的时长。"],
	keys_collide: (v) => [`${bare(v.name)} 与另一个图像都在 ${decimal(v.at, 2)} 秒的同一帧上。`, "请把其中一个移动一帧或更多。"],
	clip_out_of_range: (v) => [`${bare(v.name)} 从 ${decimal(v.at, 2)} 到 ${decimal(v.to, 2)} 秒，但最后一帧在 ${decimal(v.end, 2)} 秒。`, "请移动或缩短它，或增加视频的时长。"],
	keys_overlap: (v) => [`${bare(v.name)} 与 ${bare(v.other)} 在 ${decimal(v.at, 2)} 秒处重叠。`, "请移动其中一个，或缩短片段。"],
	clip_past_end: (v) => [`片段从 ${decimal(v.from, 2)} 到 ${decimal(v.to, 2)} 秒，但 ${bare(v.name)} 在 ${decimal(v.end, 2)} 秒结束。`, "请让它更早开始，或缩短它。"]
};
// web/src/words/zh/keys.ts
var keys = {
	title: "键盘快捷键",
	open: "键盘快捷键",
	close: "关闭",
	everywhere: "在整个 ComfyUI 中",
	everywhereHelp: "要更改，请打开 ComfyUI 设置中的“快捷键”，搜索“LTX AIO”。",
	inPanel: "在此面板中",
	onResult: "在查看器或历史记录的结果上",
	onBatch: "在批次中",
	inHistory: "在历史记录中",
	inPlayer: "在播放器中",
	none: "未设置",
	and: "或",
	commands: {
		togglePanel: "LTX AIO：打开或关闭面板",
		generate: "LTX AIO：生成",
		again: "LTX AIO：用新种子重复最新任务",
		cancel: "LTX AIO：取消当前任务",
		nextTab: "LTX AIO：面板的下一个选项卡",
		previousTab: "LTX AIO：面板的上一个选项卡",
		keys: "LTX AIO：键盘快捷键"
	},
	listed: {
		togglePanel: "打开或关闭面板",
		generate: "生成",
		again: "用新种子重复最新任务",
		cancel: "取消当前任务",
		nextTab: "下一个选项卡",
		previousTab: "上一个选项卡",
		keys: "显示此列表"
	},
	panel: {
		generate: "在“创作”中生成",
		arrows: "在选项卡、模式、预设和历史记录的视频之间移动",
		ends: "跳到第一个或最后一个",
		earlier: "在提示词中浏览以前的提示词；在开头处不按 Alt 也可以",
		paste: "将图像、音频或视频文件粘贴到表单",
		sheet: "显示此列表（输入文字时除外）",
		escape: "关闭打开的列表或此列表"
	},
	result: {
		finish: "草稿出成片",
		newSeed: "新种子",
		goOn: "延长",
		retake: "重拍一部分",
		useAs: "用作输入",
		compare: "对比：先在一个结果上，再在另一个上",
		favourite: "收藏或取消收藏",
		hide: "在“创作”中隐藏"
	},
	batch: {
		choose: "选择视频 1，或 2 到 9",
		go: "移到另一个视频",
		show: "在查看器中显示",
		finish: "所选草稿（或当前草稿）出成片",
		compare: "对比所选的两个，或将当前视频与另一个对比",
		play: "全部播放或暂停"
	},
	history: {
		choose: "选择或取消选择任务",
		range: "移动时连续选择",
		all: "选择所有任务",
		finish: "所选草稿出成片",
		compare: "对比所选的两个",
		remove: "从历史记录中删除（文件保留）",
		favourite: "收藏或取消收藏",
		neighbours: "上一个或下一个任务（在任务页面上）",
		escape: "取消选择；关闭任务或批次"
	},
	player: {
		play: "播放或暂停",
		step: "后退或前进一帧",
		second: "后退或前进一秒",
		ends: "到第一帧或最后一帧",
		volume: "减小或增大音量",
		mute: "静音或取消静音",
		full: "全屏"
	},
	names: {
		Control: "Ctrl",
		Alt: "Alt",
		Shift: "Shift",
		Enter: "Enter",
		Delete: "Delete",
		Backspace: "Backspace",
		Escape: "Esc",
		PageUp: "PgUp",
		PageDown: "PgDn",
		ArrowUp: "↑",
		ArrowDown: "↓",
		ArrowLeft: "←",
		ArrowRight: "→",
		Home: "Home",
		End: "End",
		Insert: "Insert",
		Tab: "Tab",
		" ": "空格"
	},
	queued: "已加入队列",
	noSidebar: "LTX AIO 需要 ComfyUI 的新菜单",
	noSidebarRemedy: "请开启：设置 → 菜单 → 使用新菜单 → 顶部。",
	waits: "缺少模型文件",
	waitsRemedy: "文件就绪后任务会开始。请在“创作”中下载。",
	noRun: "还没有可重复的任务",
	noRunRemedy: "请先生成一个视频。",
	nothingRuns: "没有进行中的 LTX AIO 任务",
	waitingRuns: (count) => count === 0 ? "没有可取消的任务。" : `队列中等待：${count} 个。`,
	cancelled: "已取消"
};
// web/src/words/zh/link.ts
var link = {
	silent: (since) => `自 ${clock(since)} 起 ComfyUI 无响应；你的任务已保留。`,
	unread: (files) => `ComfyUI 用户文件夹中的 ${files} 无法完整读取。LTX AIO 不会改动它；这里可能缺少该月的任务。`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("zh-CN", {
		hour: "2-digit",
		minute: "2-digit"
	}).format(milliseconds);
}
// web/src/words/zh/lists.ts
var lists = {
	button: "列表",
	hint: "用提示词列表、文件或表格一次生成多个视频",
	label: "列表",
	prompt: "提示词",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "整数",
		number: "数字"
	},
	text: "提示词或表格",
	placeholder: "每行一个提示词。也可以粘贴表格，第一行为列名。",
	format: "读取方式",
	formats: {
		lines: "每行一个",
		blocks: "段落",
		table: "表格"
	},
	formatHints: {
		lines: "每一行是一个提示词",
		blocks: "用空行分隔提示词",
		table: "CSV，或电子表格的单元格，需有表头"
	},
	columns: (known) => `列：${known}`,
	openText: "打开文本或 CSV 文件",
	addFiles: "文件",
	addFolder: "文件夹",
	addFilesTo: (input) => `为${input}添加文件`,
	addFolderTo: (input) => `为${input}添加文件夹`,
	fileCount: (count) => `${count} 个文件`,
	removeFiles: (input) => `移除${input}的所有文件`,
	uploading: (left) => `还有 ${left} 个文件要上传`,
	cancelUploads: "取消上传",
	lost: (count) => `${count} 个文件未送达。请重新添加，位置已保留。`,
	refused: (names, count) => count > 3 ? `此输入不接受，因此未使用：${names} 等另外 ${count - 3} 个。` : `此输入不接受，因此未使用：${names}。`,
	grid: "种子和预设",
	gridNote: (seeds, presets) => [seeds > 1 ? `× ${seeds} 个种子` : "", presets > 1 ? `× ${presets} 个预设` : ""].filter(Boolean).join(" "),
	seeds: "每行种子数",
	presets: "分别使用",
	asForm: "未勾选：使用表单的预设。",
	rows: "要加入队列的视频",
	count: (count) => `${count} 个视频`,
	out: (count) => `已排除 ${count} 个`,
	noTime: "暂无预计时间",
	wrong: (rows) => `${rows} 个需要处理`,
	none: "请输入提示词、添加文件，或选择种子和预设。",
	leaveOut: "排除",
	leaveOutRow: (row) => `排除 ${row}`,
	putBack: "恢复",
	putBackRow: (row) => `恢复 ${row}`,
	leaveOutUnpaired: (count) => count === 1 ? "排除最后一个" : `排除最后 ${count} 个`,
	promptOf: (row) => `${row} 的提示词`,
	seedOf: (row) => `${row} 的种子`,
	ownPrompt: "提示词在表单中。",
	resetSeed: "重置",
	more: (count) => `再显示 ${count} 个`,
	clear: "清空列表",
	undo: "撤销",
	redo: "重做",
	close: "关闭列表（内容保留）"
};
var listProblems = {
	list_row: (v) => [`第 ${v.row} 行：${v.what}`, v.remedy],
	list_no_rows: () => ["表格只有表头，没有数据行。", "请在表头下面为每个视频添加一行。"],
	list_no_header: (v) => ["表格的第一行不是列名。", `请添加表头。可用的列：${v.known}。`],
	list_column_unknown: (v) => [`没有与“${v.name}”列对应的设置。`, `请重命名或移除该列。可用的列：${v.known}。`],
	list_column_twice: (v) => [`“${v.name}”列出现了两次，或用了两个名称。`, "请移除其中一个。"],
	list_quote_open: (v) => [`第 ${v.row} 行：引号没有闭合。`, "请补上闭合的引号。引号内的文本中，每个引号要写两个。"],
	list_row_long: (v) => [`第 ${v.row} 行有 ${v.cells} 个单元格，而表头有 ${v.columns} 个。`, "请用双引号括住含有分隔符的文本。"],
	list_half_size: (v) => [`第 ${v.row} 行只有宽度或高度中的一个。`, "请都填写，或都留空以使用表单的值。"],
	list_cell: (v) => [`第 ${v.row} 行：${v.column} 的“${v.value}”不是${v.takes}。`, "请更正，或将单元格留空以使用表单的值。"],
	list_preset: (v) => [`第 ${v.row} 行：没有名为“${v.value}”的预设。`, `请使用以下之一，或将单元格留空：${v.known}。`],
	list_file_missing: (v) => [`第 ${v.row} 行：${v.name} 既不在此列表的文件中，也不在 ComfyUI 的输入文件夹中。`, "请将文件添加到列表，或更正文件名。"],
	list_file_asked: (v) => [`第 ${v.row} 行：正在 ComfyUI 的输入文件夹中查找 ${v.name}。`, "请稍等，或将文件添加到列表。"],
	list_file_twice: (v) => [`第 ${v.row} 行：列表中有多个名为 ${v.name} 的文件。`, "请在前面加上文件夹名：文件夹/文件名。"],
	list_file_unsent: (v) => [`第 ${v.row} 行：${v.name} 尚未上传。`, "请等待上传完成，或重新添加。"],
	list_no_partner: (v) => [`第 ${v.row} 行缺少${v.lacks}。`, "请添加，或排除此行。"],
	list_unequal: (v) => [`列表中有 ${v.counts}：${v.from === v.to ? `第 ${v.from} 行` : `第 ${v.from} 至 ${v.to} 行`}不完整。`, "请补上缺少的内容，或排除这些行。只有一个时，会用于每一行。"],
	list_unused: (v) => [`“${v.mode}”不使用列表中的${v.column}。`, "要使用它，请选择其他模式。"],
	list_too_long: (v) => [`列表有 ${v.count} 行；一次最多可将 ${v.max} 行加入队列。`, "请拆分为多个列表。"],
	list_nothing: () => ["列表中的视频都已被排除。", "请恢复一些，或关闭列表。"]
};
// web/src/words/zh/measuring.ts
var measuring = {
	title: "测试这台电脑",
	help: (family) => `用 ${family} 生成五个由小到大的短视频，大多数显卡约需 10 分钟。之后建议的尺寸和时间将来自这台电脑的实测，而不是估计。`,
	start: "测试",
	again: "重新测试",
	progress: (done, of) => `已生成 ${done}/${of} 个视频`,
	stop: "停止",
	size: "尺寸",
	time: "时间",
	full: "显存或内存不足",
	found: (family) => `用 ${family} 测得`
};
// web/src/words/zh/microphone.ts
var microphone = {
	record: "用麦克风录音",
	stop: "停止录音",
	troubles: {
		insecure: "浏览器只允许在 https 地址和 localhost 上录音。",
		refused: "浏览器阻止了麦克风。请为此页面允许麦克风，然后重试。",
		missing: "未找到麦克风。请连接后重试。",
		failed: "无法使用麦克风。请关闭正在使用它的其他程序，然后重试。"
	}
};
// web/src/words/zh/models.ts
var models = {
	noDownloads: {
		label: "下载",
		why: "无法下载：LTX AIO 的后端无响应。要获取“创作”表单所需的文件，请在运行 ComfyUI 的电脑上，在 ComfyUI 文件夹的上一级文件夹中运行以下命令：",
		copyLine: "复制命令",
		copyLines: "复制命令",
		copied: "已复制。",
		selected: "已选中：请按 Ctrl+C。"
	},
	queue: {
		label: "队列",
		title: (files) => `正在下载 ${files} 个文件`,
		cancel: "取消",
		cancelAll: "所有下载",
		progress: "下载进度"
	},
	disk: {
		label: "磁盘",
		of: (folder) => `${folder} 所在磁盘`,
		models: (size) => `这些模型 ${size}`,
		other: (size) => `其他 ${size}`,
		free: (size) => `可用 ${size}`,
		leftOver: (files) => `早期版本留下的 ${files} 个下载残留文件。`,
		reclaim: (size) => `释放 ${size}`
	},
	places: {
		title: "下载文件夹",
		folderFor: (kind) => `${kind} 的文件夹`,
		room: (folder, free) => `${folder}（可用 ${free}）`
	},
	search: "搜索文件",
	noMatch: "没有符合条件的文件。",
	groups: {
		now: {
			title: "当前需要",
			help: "“创作”中的表单所需的文件。"
		},
		elsewhere: {
			title: "用于其他模式",
			help: "其他模式和预设还需要的文件。"
		},
		optional: {
			title: "可选",
			help: "适合其他显卡的格式、LoRA，以及你已有的其他 LTX 文件。"
		}
	},
	ofFamily: (family) => `${family} 的文件。要查看需要哪些，请在“创作”中选择 ${family}。`,
	forAllModes: "用于所有模式。",
	forModes: (modes) => `用于${new Intl.ListFormat("zh-CN").format(modes)}。`,
	needsAccount: "需要 Hugging Face 账号",
	needsLicence: "需要已接受许可证的 Hugging Face 账号",
	replacedBy: (title) => `已由“${title}”取代。`,
	removeToDownload: "要重新下载，请先移除。",
	deleteToDownload: "要重新下载，请先从其文件夹中删除。",
	removeQuestion: (file, size) => size ? `要删除 ${file} 并释放 ${size} 吗？` : `要删除 ${file} 吗？`,
	commands: {
		download: "下载",
		resume: "继续",
		again: "重新下载",
		use: "使用此副本",
		retry: "重试",
		cancel: "取消",
		verify: "校验",
		remove: "移除",
		dismiss: "关闭"
	},
	commandOn: (title) => `：${title}`,
	states: {
		unknown: "未知",
		missing: "缺失",
		begun: (amount) => `未完成：已下载 ${amount}`,
		misplaced: (folder) => `文件夹不对：${folder}`,
		here: "已安装",
		checksumRight: "校验通过",
		damaged: (fault) => `已损坏：${fault}`,
		waitsForCheck: "等待校验",
		waitsForTurn: "等待下载",
		checked: "已校验",
		notDownloaded: "下载失败"
	},
	origins: {
		downloaded: "由 LTX AIO 下载",
		hardlink: "与 Hugging Face 缓存共用",
		symlink: "链接到 Hugging Face 缓存",
		copy: "由 LTX AIO 复制"
	},
	phases: {
		asking: "正在连接 Hugging Face",
		reusing: "正在此磁盘上查找副本",
		reading: "正在检查已下载的部分",
		checking: "正在校验",
		waiting: "正在等待 Hugging Face",
		retryIn: (seconds) => `${seconds} 秒后重试`,
		finishing: "正在收尾",
		downloading: "正在下载"
	},
	amountOf: (part, whole) => `${part}/${whole}`,
	left: {
		lessThanMinute: "剩余不到 1 分钟",
		minutes: (minutes) => `剩余约 ${minutes} 分钟`,
		hours: (hours) => `剩余约 ${hours} 小时`,
		hoursAndMinutes: (hours, minutes) => `剩余约 ${hours} 小时 ${minutes} 分钟`,
		days: (days) => `剩余约 ${days} 天`
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
// web/src/words/zh/modes.ts
var modes = {
	t2v: {
		name: "文生视频",
		short: "文本",
		hint: "根据提示词生成视频和声音。",
		sample: {
			title: "沙丘上的红风筝",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "音频生视频",
		short: "音频",
		hint: "生成跟随音频的视频。",
		sample: {
			title: "小舞台上的乐手",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "图生视频",
		short: "图像",
		hint: "让图像动起来，并加上声音。",
		sample: {
			title: "活起来的图像",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "对口型",
		short: "口型",
		hint: "让人像按你的音频说话或唱歌。",
		sample: {
			title: "说话的人像",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "首尾帧",
		short: "首尾帧",
		hint: "依次经过最多八个图像和片段，各在其指定的时间。",
		sample: {
			title: "从一个图像变成另一个",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "风格转换",
		short: "风格",
		hint: "让视频换上新风格，动作不变。",
		sample: {
			title: "黏土和毛毡风格的视频",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "工具",
		short: "工具",
		hint: "修复或改变整个视频：色彩、对焦、光线、细节。",
		sample: {
			title: "空无一人的街道",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "延长",
		short: "延长",
		hint: "在视频的结尾之后或开头之前增加内容。",
		sample: {
			title: "接下来发生的事",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "重拍",
		short: "重拍",
		hint: "重做视频中的一段，其余保持不变。",
		sample: {
			title: "那一刻，再来一次",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/zh/naming.ts
var naming = {
	title: "文件",
	folder: "新视频的文件夹",
	folderHelp: "位于 ComfyUI 的输出文件夹中。",
	name: "文件名",
	nameHelp: "会加上任务 ID 的一部分和编号，以免覆盖文件。",
	tokens: "插入占位符",
	says: {
		prompt: "提示词的前几个词",
		mode: "模式，例如 t2v",
		seed: "种子",
		preset: "预设",
		date: "日期，顺序任意：%date:yyyy-MM-dd%、%date:hhmmss%",
		width: "宽度（像素）",
		height: "高度（像素）"
	},
	example: "下一个视频将保存为：",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `在此之前，新视频保存到 output/${before}。`,
	reset: "恢复默认",
	faults: {
		token: (text) => `没有占位符 ${text}。请使用下面的占位符。`,
		character: (text) => `文件夹名和文件名不能包含 ${text.trim() ? text : "控制字符"}。请移除。`,
		reserved: (text) => `${text} 是 Windows 的保留名称。请换一个。`,
		edge: (text) => `“${text}”的开头或结尾有句点或空格。请移除，否则名称无法正确保存。`,
		outside: "文件夹必须位于 ComfyUI 的输出文件夹中。请移除句点。",
		absolute: "请输入 ComfyUI 输出文件夹中的文件夹，例如 video/kites，不带盘符，开头也不带斜杠。",
		levels: "文件名不能包含斜杠。文件夹请填写在上面。",
		level: "斜杠旁边缺少名称。请移除该斜杠。",
		long: (max) => `太长了。最多 ${max} 个字符。`
	}
};
// web/src/words/zh/notices.ts
var notices = {
	ready: "视频已完成",
	failed: "任务失败",
	reportCopied: "报告已复制",
	reportCopiedHow: "求助时粘贴即可。",
	reportRefused: "浏览器不允许复制报告",
	reportRefusedHow: "可以从卡片中复制 ComfyUI 的消息。",
	noAnswer: "ComfyUI 无响应",
	partsApart: "因此各段仍是单独的视频。",
	runKept: "任务已保存，ComfyUI 恢复后会发送。",
	notSent: "任务未发送",
	notCancelled: "任务尚未取消",
	notReordered: "顺序未更改",
	willRetry: "ComfyUI 无响应。恢复后 LTX AIO 会重试。",
	connectionBroke: "连接已断开",
	languageMissing: (language) => `无法加载 ${language}`,
	languageMissingHow: "LTX AIO 保持当前语言。重新加载页面即可重试。",
	previewOff: "已对此 ComfyUI 关闭实时预览",
	previewOffDetail: "它导致一个任务终止。可在“设置”中重新开启。"
};
// web/src/words/zh/panel.ts
var panel = {
	lang: "zh-CN",
	partBroken: "LTX AIO 的这一部分崩溃了。",
	kept: "你的任务会继续运行。任务、设置和输入的内容都已保留。"
};
// web/src/words/zh/parts.ts
var parts = {
	afterAll: (name) => `${name} · 在各段之后`,
	missing: (part, name) => `缺少第 ${part} 段 · ${name}`,
	hints: {
		part: (part) => `此段从第 ${part} 段的最后一帧开始，而第 ${part} 段已取消或失败。重做第 ${part} 段后，此段会接着进行。`,
		join: (part) => `第 ${part} 段已取消或失败，缺少它无法拼接。请重做第 ${part} 段，或拼接其余各段。`
	},
	again: (part) => `重做第 ${part} 段`,
	joinOthers: "拼接其余各段…"
};
// web/src/words/zh/player.ts
var player = {
	play: "播放",
	pause: "暂停",
	mute: "静音",
	unmute: "取消静音",
	full: "全屏",
	position: "播放位置",
	time: (at, of) => `${at}/${of} 秒`,
	playing: "正在播放",
	paused: "已暂停",
	silent: "已静音",
	keys: "空格键播放或暂停；逗号和句号后退或前进一帧，左右方向键一秒；上下方向键调节音量，M 静音；F 全屏。"
};
// web/src/words/zh/presets.ts
var presets = {
	label: "我的预设",
	none: "可在此保存尺寸、LoRA、模型文件或整个表单，之后一键使用。",
	groups: {
		mode: "模式",
		prompt: "提示词",
		negative: "负面提示词",
		inputs: "输入文件",
		follow: "保留视频的内容，以及工具",
		extension: "延长视频的方式",
		retake: "重拍的内容",
		preset: "预设",
		size: "尺寸",
		length: "时长",
		seed: "种子",
		variations: "变体",
		loras: "LoRA",
		models: "模型文件",
		strengths: "强度",
		sampling: "步数和 CFG"
	},
	automatic: "自动",
	emptyValue: "空",
	noneValue: "无",
	more: (name) => `“${name}”的选项`,
	isDefault: "默认",
	tools: {
		rename: "重命名",
		overwrite: "用表单覆盖",
		makeDefault: (mode) => `用于每个新表单：${mode}`,
		up: "上移",
		down: "下移",
		share: "导出此预设",
		remove: "删除"
	},
	save: "保存表单…",
	fromVideo: "来自视频…",
	fromResult: "来自显示的结果…",
	importFile: "导入…",
	export: "全部导出",
	newForm: "新表单",
	editor: {
		title: "新预设",
		from: (video) => `来自 ${video} 的新预设`,
		name: "名称",
		parts: "包含的内容",
		all: "全部",
		nothing: "无",
		save: "保存",
		overwrite: "覆盖",
		cancel: "取消",
		unnamed: "请输入名称。",
		unticked: "请至少勾选一项。",
		taken: (name) => `“${name}”已存在。`
	},
	done: {
		saved: (name) => `“${name}”已保存。`,
		overwritten: (name) => `“${name}”已覆盖。`,
		removed: (name) => `“${name}”已删除。`,
		imported: (count) => `已导入 ${count} 个预设。`,
		same: "这些预设已存在。",
		undo: "撤销",
		close: "关闭"
	},
	unsaved: "ComfyUI 尚未保存你的预设。在此之前，只有此浏览器中有。",
	applied: (name) => `正在使用预设“${name}”。`,
	appliedChanged: (name) => `预设“${name}”，之后有改动。`,
	begun: "新表单。",
	begunChanged: "新表单，之后有改动。"
};
// web/src/words/zh/retaking.ts
var retaking = {
	what: "重做",
	parts: {
		both: {
			label: "两者",
			hint: "重做该范围的画面和声音"
		},
		picture: {
			label: "画面",
			hint: "只重做画面，声音不变"
		},
		sound: {
			label: "声音",
			hint: "只重做声音，画面不变"
		}
	},
	span: "范围",
	context: "上下文",
	contextHelp: "模型会看到和听到该范围前后多少视频，以便自然衔接。",
	spanOf: (from, to) => `${from}–${to} 秒`,
	longest: (seconds) => `范围最长 ${seconds} 秒。`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`视频有 ${v.frames} 帧；模型至少需要 ${v.min} 帧。`, "请选择更长的视频。"],
	span_empty: (v) => ["范围为空：没有要重做的内容。", `请至少选择 ${decimal(v.min, 2)} 秒。`],
	span_outside: (v) => [`范围从 ${decimal(v.start, 2)} 秒开始，但视频长 ${decimal(v.seconds, 2)} 秒。`, `请从 ${decimal(v.latest, 2)} 秒或更早开始。`],
	span_too_long: (v) => [`${decimal(v.seconds, 1)} 秒的范围加上两侧各 ${decimal(v.context, 1)} 秒的上下文，超出了一个任务的上限。`, `请最多选择 ${decimal(v.max, 1)} 秒，或在“高级”中减少上下文。`],
	span_far: (v) => [`范围的一侧有 ${decimal(v.seconds, 0)} 秒视频；ComfyUI 最多能保留 ${decimal(v.max, 0)} 秒。`, "请先把视频剪到该范围附近。"]
};
// web/src/words/zh/tools.ts
var tools = {
	label: "工具",
	fill: "写成此工具的提示词",
	fillHint: "把你的内容放入训练此 LoRA 所用的提示词。可用“撤销”恢复。",
	alone: "只保留我自己的内容",
	aloneHint: "去掉其他工具的提示词所加的内容。可用“撤销”恢复。",
	untold: (trigger) => `此 LoRA 的触发词“${trigger}”不在提示词中。`,
	licence: (name) => `许可证：${name}`,
	gated: "需要 Hugging Face 账号",
	about: "关于此 LoRA",
	choices: {
		azimuth: "方位",
		elevation: "高度",
		distance: "距离",
		light: "光线",
		sun: "太阳方位"
	},
	place: {
		label: "视频在画面中的位置",
		at: {
			"top-left": "左上",
			top: "上",
			"top-right": "右上",
			left: "左",
			center: "居中",
			right: "右",
			"bottom-left": "左下",
			bottom: "下",
			"bottom-right": "右下"
		},
		scaleHelp: "100%：画面能容纳的最大大小。",
		sizes: (frame, inside) => `${frame}，其中视频占 ${inside}。`,
		unknown: "添加视频后可查看周围会画出多少。",
		whole: "下面的“尺寸”是整个画面的尺寸。"
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`没有工具 ${v.tool}。`, `请选择：${v.offered}。`],
	nothing_to_paint: (v) => [`视频（${v.width}×${v.height}）占满了整个画面（${v.frame.width}×${v.frame.height}），周围没有可画的地方。`, "请在“尺寸”中选择其他宽高比，或缩小画面中的视频。"],
	tool_reaches_limit: (v) => [`视频为 ${v.width}×${v.height}，而一个任务的边长最多 ${v.max} 像素：放大会不足 ${v.by} 倍。`, "视频越小，此工具的效果越明显。"]
};
// web/src/words/zh/reworks.ts
var reworks = {
	names: {
		smooth: "更流畅",
		enlarge: "放大",
		join: "拼接"
	},
	verbs: {
		smooth: (fps) => `更流畅：${fps} fps`,
		enlarge: (size) => `放大：${size}`
	},
	hints: {
		smooth: (from, to) => `将帧率从 ${from} 提高一倍到 ${to} fps。时长和声音不变。`,
		enlarge: (from, to) => `将尺寸从 ${from} 放大一倍到 ${to}。时长、帧率和声音不变。`
	},
	takes: (time) => `用时：${time}。`,
	label: "缺失的模型文件",
	needs: (name, file) => `“${name}”需要 ${file}。`,
	download: (size) => `下载 ${size} 后运行`,
	downloadUnsized: "下载后运行",
	byHand: "请用此命令下载，然后重试。",
	close: "关闭",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "后期处理",
	from: "来源视频",
	clip: (frames, fps, size) => `${size}，${frames} 帧，${fps} fps`,
	show: (name) => `显示 ${name}`,
	useSettings: "使用设置",
	join: {
		verb: "拼接…",
		hint: "排列多个视频并拼接成一个。",
		several: (count) => `拼接 ${count} 个视频…`,
		label: "拼接视频",
		one: "请再添加一个视频与此视频拼接。",
		total: (count, seconds, size, fps) => `${count} 个视频，${seconds} 秒，${size}，${fps} fps`,
		seconds: (seconds) => `${seconds} 秒`,
		fitted: (size, to) => `${size}，裁剪并缩放到 ${to}`,
		spread: (fps, to) => `${fps} fps，以 ${to} fps 播放`,
		part: (place, name) => `${place}：${name}`,
		moved: (name, place, count) => `${name} 现在第 ${place} 个，共 ${count} 个。`,
		remove: "移除",
		addFiles: "添加文件…",
		sending: (name) => `正在上传 ${name}…`,
		crossfade: "交叉淡化",
		crossfadeHelp: "0 表示直接切换。声音也会淡入淡出。",
		noCrossfade: "交叉淡化需要 LTX AIO 自己的节点，此 ComfyUI 中没有。",
		shared: (seconds) => `交叉淡化 ${seconds} 秒：太短，无法更长`,
		start: (count) => `拼接 ${count} 个视频`,
		cancel: "取消",
		keys: "Alt 加方向键移动视频；Delete 移除。"
	}
};
var reworkProblems = {
	rework_one_frame: () => ["视频只有一帧，无法插帧。", "请选择更长的视频。"],
	rework_too_fast: (v) => [`${decimal(v.fps)} fps 的两倍超过了 ComfyUI 能保存的 ${v.max} fps。`, "此视频已经很流畅。"],
	rework_too_large: (v) => [`${v.width}×${v.height} 超过了播放器能显示的每边 ${v.max} 像素。`, "此视频已经很大。"],
	part_missing: (v) => [`缺少第 ${v.part} 段，因此无法拼接。`, `请重做第 ${v.part} 段，或拼接其余各段。`],
	rework_no_room: (v) => [`ComfyUI 需要约 ${decimal(v.gigabytes, 0)} GB 内存，而这台电脑只有 ${decimal(v.ram, 0)} GB。`, "请使用更短或更小的视频。"]
};
// web/src/words/zh/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["此页面与 ComfyUI 之间的代理移除了请求头，LTX AIO 因此无法确认请求来自哪里。", `请为此直接打开 ComfyUI：${address}。`],
	bad_body: ["内容与服务器预期的不符。", "请重新加载页面。"],
	bad_name: ["这不是 ComfyUI 文件夹中的文件名。", "请在其文件夹中查找该文件。"],
	busy_elsewhere: ["另一个程序正在使用此文件。", "请等它完成，或关闭它后重试。"],
	content_type: ["内容与服务器预期的不符。", "请重新加载页面。"],
	file_missing: ["文件已不在 ComfyUI 的文件夹中。", "请重新上传。"],
	folder_gone: ["此文件的文件夹不存在。", "请重新连接其磁盘，或选择其他文件夹。"],
	header: (address) => ["请求缺少 LTX AIO 面板发送的请求头。", `请重新加载页面。如果 ComfyUI 显示在另一个页面中，请直接打开它（${address}）：中间的代理移除了请求头。`],
	host: (address) => ["LTX AIO 不认识打开 ComfyUI 所用的地址。", `请用 IP 地址或 localhost 打开 ComfyUI${address === "" ? "" : `，或将“${address}”添加到 ComfyUI/user/__ltx_aio/config.json 的 allowed_hosts`}。`],
	linked: ["此文件是指向 ComfyUI 文件夹之外的链接，ComfyUI 不会打开。", "请将文件本身复制到 ComfyUI 的输入文件夹，或从那里选择。"],
	not_saved: ["无法将文件保存到 ComfyUI 的输入文件夹。", "请检查 ComfyUI 能否写入那里，以及磁盘是否已满。"],
	not_deleted: ["无法删除文件。", "请关闭正在播放它的程序，并检查 ComfyUI 能否写入其文件夹。"],
	not_ours: ["此文件不是由 LTX AIO 下载的，因此不会删除。", "请自行从其文件夹中删除。"],
	not_yours: ["此视频不在当前用户的历史记录中。", "请以生成它的用户登录，或从其文件夹中删除文件。"],
	not_writable: ["ComfyUI 无权更改其模型文件夹。", "请为运行 ComfyUI 的用户授予写入权限。"],
	origin: (address) => address === "" ? ["请求来自另一个网页。", "请在 ComfyUI 的页面中使用 LTX AIO。"] : [`页面的地址是 ${address}，但请求以另一个地址到达 ComfyUI。`, `如果中间有代理，请让它传递地址（nginx：proxy_set_header Host $http_host;），或将“${address}”添加到 ComfyUI/user/__ltx_aio/config.json 的 allowed_hosts。否则请在 ComfyUI 的页面中使用 LTX AIO。`],
	queue_full: ["下载队列已满。", "请在部分下载完成后重试。"],
	token_form: ["这不是访问令牌。", "请从 huggingface.co/settings/tokens 复制；它以 hf_ 开头。"],
	token_not_saved: ["无法保存令牌。", "请检查 ComfyUI 能否写入其用户文件夹，以及磁盘是否已满。"],
	token_not_settable: ["其他人可以访问此服务器，因此不能在网页上设置令牌。", "请在服务器上设置 HF_TOKEN，或运行“hf auth login”，然后重启 ComfyUI。"],
	unknown_model: ["LTX AIO 不认识此模型。", "请重新加载页面；如果刚更新了 LTX AIO，请重启 ComfyUI。"],
	app_off: ["LTX AIO 的手机和平板页面已关闭。", "请在运行 ComfyUI 的电脑上，在面板的“设置”中开启。"],
	devices_not_saved: ["无法保存。", "请检查 ComfyUI 能否写入其用户文件夹，以及磁盘是否已满。"],
	no_code: ["当前没有有效的配对码：它已被使用、多次输错，或已超过 10 分钟。", "请在运行 ComfyUI 的电脑上，在面板的“设置”中显示新的配对码。"],
	no_such_file: ["LTX AIO 的页面没有此名称的文件。", "请重新加载页面。"],
	not_here: ["只能在运行 ComfyUI 的电脑上更改。", "请在那台电脑上通过 localhost 打开 ComfyUI。"],
	not_paired: ["此设备尚未与 LTX AIO 配对。", "请输入运行 ComfyUI 的电脑上面板“设置”中显示的配对码。"],
	wrong_code: ["这不是面板显示的配对码。", "请检查后重新输入。输错 5 次后配对码将失效。"],
	unknown_engine: ["此引擎不在服务器的列表中。", "请重新加载页面。引擎写在 ComfyUI/user/__ltx_aio/engines.json 中。"],
	engine_route: ["LTX AIO 不会向其他引擎发出此请求。", "请重新加载页面；如果刚更新了 LTX AIO，请重启 ComfyUI。"],
	engine_unreachable: (engine) => [`无法连接 ${engine}。`, "请检查它是否正在运行，以及 ComfyUI/user/__ltx_aio/engines.json 中的地址是否正确。"],
	engine_worker: (engine) => [`无法连接 ${engine}。`, "请在 ComfyUI-Distributed 的面板中或在它自己的电脑上启动它，然后重新检查。"],
	engine_address: (engine) => [`${engine} 的地址中的名称指向这台电脑，或无法解析。`, "请在 ComfyUI/user/__ltx_aio/engines.json 中填写 IP 地址；如果是这台电脑，请填写 localhost。"],
	engine_certificate: (engine) => [`与 ${engine} 的加密连接失败。`, "请检查地址以 http 还是 https 开头，以及证书是否有效。"],
	engine_key: (engine) => [`无法读取 ${engine} 的密钥。`, "请检查 ComfyUI/user/__ltx_aio/engines.json 中请求头所指的文件。"],
	engine_slow: (engine) => [`${engine} 没有及时响应。`, "请重试。如果一直如此，请查看那里正在运行什么。"],
	engine_broke: (engine) => [`与 ${engine} 的连接中断。`, "请重试。如果一直如此，请检查网络。"],
	engine_answer: (engine) => [`${engine} 的地址上响应的内容与预期不符。`, "请检查 ComfyUI/user/__ltx_aio/engines.json 中的地址和“kind”。"],
	engine_denied: (engine) => [`${engine} 拒绝访问。`, "请检查 ComfyUI/user/__ltx_aio/engines.json 中的请求头：密钥缺失或错误。"],
	engine_failed: (engine) => [`${engine} 无法响应。`, "请在那里的日志中查看原因。"],
	engine_redirected: (engine) => [`${engine} 重定向到另一个地址，LTX AIO 不会跟随。`, "请在浏览器中打开它，并将最后的地址填入 ComfyUI/user/__ltx_aio/engines.json。"],
	engine_upload: (engine) => [`${engine} 不接受此文件。`, "文件可能太大：请在那里用更大的 --max-upload-size 启动 ComfyUI。"],
	result_gone: (engine) => [`${engine} 上已没有此文件。`, "请将任务重新加入队列。"],
	result_not_saved: ["无法将文件保存到 ComfyUI 的输出文件夹。", "请检查 ComfyUI 能否写入那里，以及磁盘是否已满。"],
	engines_unreadable: ["无法读取 ComfyUI/user/__ltx_aio/engines.json。", "请检查 ComfyUI 是否有权读取，以及文件是否不超过 256 KiB。"],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.json 不是 JSON 列表（行和列：${place}）。`, "请更正；docs/engines.md 中有示例。"],
	engines_entry: (place) => [`ComfyUI/user/__ltx_aio/engines.json 中有填写错误的引擎：${place}。`, "请更正；各字段可填写的内容见 docs/engines.md。"],
	engines_twice: (place) => [`ComfyUI/user/__ltx_aio/engines.json 中有两个引擎同名：${place}。`, "请为其中一个改名。"],
	engines_workers: (place) => [`${place} 上的 ComfyUI-Distributed 没有说明它有哪些 worker。`, "请检查它是否正在运行、是否装有 ComfyUI-Distributed，然后重新检查。"],
	worker_host: (place) => [`ComfyUI-Distributed 的一个 worker 在另一台主机上，因此不使用：${place}。`, "如果它是你的，请将其主机添加到 ComfyUI/user/__ltx_aio/engines.json 中此引擎的“hosts”。"],
	worker_entry: (place) => [`ComfyUI-Distributed 的一个 worker 按当前设置无法使用：${place}。`, "请在 ComfyUI-Distributed 的面板中检查它的名称和端口。最多使用 32 个 worker。"],
	engines_open: ["这台电脑的其他用户可以读取 ComfyUI/user/__ltx_aio/engines.json 中的密钥。", "请只允许运行 ComfyUI 的用户读取该文件：chmod 600。"],
	too_large: ["请求太大。", "请减少一次发送的内容。"]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["操作未成功。", "请在 ComfyUI 的日志中查看原因。"] : [what, remedy];
}
// web/src/words/zh/unreadable.ts
var convert = "请将视频转换为 MP4（H.264 和 AAC），或将音频转换为 WAV。";
var save = "请保存为 JPEG 或 PNG。";
var choose = "请选择 PNG、JPEG 或 WebP 图像，WAV、MP3 或 FLAC 音频，或者 MP4 或 WebM 视频。";
var unreadable = {
	no_access: ["无法打开文件。", "请检查 ComfyUI 是否有权读取。"],
	empty: ["文件为空。", "请重新上传。"],
	slow: ["读取文件的时间过长。", "请剪出需要的部分，或转换为 MP4 或 WAV。"],
	tags: ["文件含有 ComfyUI 无法读取的编码的标签。", "请去掉标签后转换。"],
	undecodable: ["ComfyUI 无法解码此文件。", convert],
	unknown_kind: ["这不是图像、音频或视频文件。", choose],
	cut_short: ["文件不完整或已损坏：缺少索引。", "请上传完整的文件。"],
	nothing: ["文件中既没有声音也没有画面。", choose],
	heic: ["ComfyUI 无法读取 HEIC 照片。", save],
	picture_large: ["图像太大。", "请使用不超过 1.7 亿像素的图像。"],
	picture_damaged: ["图像已损坏或不完整。", "请用图像编辑器打开并重新保存，然后上传该文件。"],
	picture_undecodable: ["ComfyUI 无法解码此图像。", save],
	video_large: ["视频的画面太大。", "请转换为不超过 8192×4320 像素。"],
	no_frame: ["此视频没有一帧能够解码。", convert],
	no_times: ["视频的帧没有时间戳。", convert],
	no_decoder: ["ComfyUI 没有此文件的解码器。", convert],
	no_sound: ["此文件没有声音。", choose],
	file_missing: ["文件已不在 ComfyUI 的文件夹中。", "请重新上传。"],
	linked: ["此文件是指向 ComfyUI 文件夹之外的链接，ComfyUI 不会打开。", "请将文件本身复制到 ComfyUI 的输入文件夹，或从那里选择。"],
	bad_name: ["这不是 ComfyUI 文件夹中的文件名。", "请将文件复制到 ComfyUI 的输入文件夹，并在那里选择。"]
};
// web/src/words/zh/uploads.ts
var uploadRefusals = {
	size: {
		what: "文件超过了此服务器的上限",
		remedy: "请使用更小的文件，或提高 ComfyUI 前面的代理（nginx：client_max_body_size）或 ComfyUI 本身（--max-upload-size）的上限。"
	},
	login: {
		what: "服务器需要登录",
		remedy: "请重新加载页面并登录，然后重试。"
	},
	name: {
		what: "ComfyUI 不接受该文件或其名称",
		remedy: "请重命名文件，然后重试。"
	},
	disk: {
		what: "ComfyUI 无法保存",
		remedy: "请检查 ComfyUI 能否写入其输入文件夹，以及磁盘是否已满；原因见其控制台。"
	},
	proxy: {
		what: "ComfyUI 前面的其他程序作出了响应",
		remedy: "请检查 ComfyUI 前面的代理，然后重试。"
	}
};
// web/src/words/zh/problems.ts
var media = {
	image: "图像",
	audio: "音频文件",
	video: "视频"
};
var noSettings = {
	large: "超过 1 MB",
	other: "不是任务的设置",
	mode: "属于此版本的 LTX AIO 没有的模式"
};
var noPresets = {
	large: ["此文件对预设来说太大。", "请选择由 LTX AIO 导出的文件。"],
	damaged: ["此文件中的预设已损坏。", "请从原处重新导出。"],
	foreign: ["此文件中没有 LTX AIO 的预设。", "请选择由 LTX AIO 导出的文件。"],
	newer: ["此文件由更新版本的 LTX AIO 导出。", "请更新 LTX AIO，然后重新导入。"]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
function made({ frames, seconds, width, height }) {
	return `${frames} 帧、${decimal(seconds, 2)} 秒、${width}×${height}`;
}
function anyOf(names) {
	return new Intl.ListFormat("zh-CN", { type: "disjunction" }).format(names).replace("或", " 或 ");
}
var another = "请在“高级”中选择其他文件，或在“模型”中下载。";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["提示词为空。", "请描述视频中发生的事情。"],
	prompt_too_long: (v) => [`提示词有 ${v.length} 个字符；文本编码器训练时最多约 ${v.max} 个字符。`, `请缩短 ${v.length - v.max} 个字符。`],
	media_missing: (v) => [`缺少${v.label}。`, `请拖放、粘贴或选择${media[v.kind]}。`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "请选择其他文件，或用制作它的程序打开并重新导出。"];
		return [`无法读取 ${bare(v.name)}：${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`此输入需要${media[v.needs]}，而 ${bare(v.name)} 是${media[v.is]}。`, `请选择${media[v.needs]}。`],
	media_too_large: (v) => [`${v.name} 有 ${v.megabytes} MB；此 ComfyUI 最多接受 ${v.max} MB 的上传。`, `请使用更小的文件，或加上 --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} 启动 ComfyUI。`],
	upload_failed: (v) => [`无法上传 ${v.name}。`, "请确认 ComfyUI 正在运行，然后重试。"],
	upload_refused: (v) => [`无法上传 ${v.name}：${uploadRefusals[v.why].what}（HTTP ${v.status}）。`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name} 仍在上传。`, "完成后即可生成。"],
	audio_silent: (v) => [`${bare(v.name)} 没有声音。`, "请选择带有音轨的文件。"],
	audio_start_late: (v) => [`音频从 ${stated(v.start)} 秒开始，但文件只有 ${decimal(v.seconds, 2, 2)} 秒。`, `请选择早于 ${decimal(v.seconds, 2, 2)} 秒的开始时间。`],
	video_start_late: (v) => [`视频从 ${stated(v.start)} 秒开始，但文件只有 ${decimal(v.seconds, 2, 2)} 秒。`, `请选择早于 ${decimal(v.seconds, 2, 2)} 秒的开始时间。`],
	start_negative: () => ["开始时间不能为负数。", "请使用 0 秒或更大的值。"],
	video_silent: (v) => [`${bare(v.name)} 没有可保留的声音。`, "请选择生成的声音，或带有音轨的视频。"],
	video_too_short: (v) => [`视频在开始时间之后有 ${v.frames} 帧；至少需要 ${v.min} 帧。`, "请选择更长的视频或更早的开始时间。"],
	video_fps_low: (v) => [`视频为每秒 ${decimal(v.fps, 3)} 帧；至少需要 ${v.min} 帧。`, "请先转换为每秒 24 帧，或选择其他视频。"],
	video_fps_high: (v) => [`视频为每秒 ${decimal(v.fps, 3)} 帧；最多支持 ${v.max} 帧。`, `请先转换为每秒 ${v.max} 帧或更少。`],
	size_out_of_range: (v) => [`不支持${v.side} ${stated(v.value)} 像素。`, `请使用 ${v.min} 到 ${v.max} 像素。`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} 超出了低显存模式的上限。`, `请使用 ${v.to}，或在“高级”中关闭低显存模式。`],
	picture_too_thin: (v) => [`${bare(v.name)} 为 ${v.width}×${v.height}：缩放到 ${v.size} 时会不足一个像素。`, v.to === null ? "请选择其他尺寸，或使用不那么细长的图像。" : `请使用 ${v.to}，或使用不那么细长的图像。`],
	length_out_of_range: (v) => [`时长 ${stated(v.seconds)} 秒为 ${stated(v.frames)} 帧；支持 ${v.min} 到 ${v.max} 帧。`, `每秒 ${v.fps} 帧时，请使用 ${decimal(v.min / v.fps, 1, 1)} 到 ${decimal(v.max / v.fps, 1, 1)} 秒。`],
	fps_out_of_range: (v) => [`不支持每秒 ${stated(v.fps)} 帧。`, `请使用 ${v.min} 到 ${v.max} 的整数。`],
	seed_out_of_range: (v) => [`种子不能为 ${stated(v.seed)}。`, "请使用 0 到 9007199254740992（2^53）的整数，或随机一个新种子。"],
	number_out_of_range: (v) => [`“${v.label}”不能为 ${stated(v.value)}。`, `请使用 ${stated(v.min)} 到 ${stated(v.max)}${v.whole ? " 的整数" : ""}。`],
	preset_not_offered: (v) => [`“${v.mode}”没有预设“${v.preset}”。`, `请选择：${v.offered}。`],
	quality_needs_dev: (v) => [`${v.checkpoint} 是蒸馏 Checkpoint，不能使用引导。`, `请选择“${v.preset}”，或使用 dev Checkpoint。`],
	request_invalid: (v) => [`请求在 ${v.path || "最上层"} 处无效：${v.message}。`, "请更正；请求的字段见 docs/prompt.md。"],
	setting_idle: (v) => [`“${v.label}”在此无效：“${v.preset}”使用不带引导的蒸馏步数。`, "可以忽略，或选择会使用它的预设。"],
	fps_assumed: (v) => [`视频的帧率未知，按 ${v.fps} 处理。`, "如果播放过快或过慢，请先将视频转换为此帧率。"],
	video_shortened: (v) => [`视频的帧数少于所需时长（${v.asked}）；结果将有 ${v.frames} 帧。`, "要更多帧，请选择更长的视频或更早的开始时间。"],
	audio_short: (v) => [`音频在 ${decimal(v.seconds, 2, 2)} 秒后结束，视频的其余部分没有声音。`, "将时长设为自动，即可与音频同时结束。"],
	sound_no_decoder: (v) => [`ComfyUI 没有 ${bare(v.name)} 的声音解码器。`, "请将声音转换为 AAC，或保存为 WAV。"],
	sound_fatal: (v) => [`${bare(v.name)} 有 ${v.channels} 个声道：加载它会使 ComfyUI 崩溃。`, "请先缩混为立体声。"],
	sound_depth: (v) => [`ComfyUI 无法加载 ${bare(v.name)} 的声音：位深为 8 位或其他不常见的值。`, "请将声音转换为 16 位。"],
	sound_channels: (v) => [`${bare(v.name)} 有 ${v.channels} 个声道，ComfyUI 无法保存到视频中。`, "请先缩混为立体声。"],
	sound_rate: (v) => [`${bare(v.name)} 的采样率为 ${decimal(v.rate / 1e3)} kHz，ComfyUI 无法保存到视频中。`, "请将声音转换为 48 kHz。"],
	sound_too_long: (v) => [`${bare(v.name)} 有 ${decimal(v.minutes, 0)} 分钟声音；加载它需要 ${decimal(v.gigabytes, 0)} GB 内存。`, "请剪出需要的部分。"],
	sound_front_only: (v) => [`${bare(v.name)} 有 ${v.channels} 个声道，模型只使用前面的两个。`, "如果人声在中置声道，请先缩混为立体声。"],
	sound_early: (v) => [`${bare(v.name)} 的声音在开始时间之后 ${decimal(v.seconds, 2)} 秒才开始；ComfyUI 会从第一帧就播放它。`, "请从有声音的位置开始，或先转换视频。"],
	animation_too_long: (v) => [`${bare(v.name)} 是动图：ComfyUI 需要 ${decimal(v.gigabytes, 0)} GB 内存来加载它的 ${v.frames} 帧。`, "请将所需的那一帧保存为图像。"],
	picture_animated: (v) => [`${bare(v.name)} 是动图；使用 ${v.frames} 帧中的第一帧。`, "要使用其他帧，请将其保存为图像。"],
	pixels_squeezed: (v) => [`${bare(v.name)} 播放时为 ${v.shown}×${v.height}，但 ComfyUI 按 ${v.width}×${v.height} 的方形像素读取：画面会变形。`, "请先转换为方形像素。"],
	video_sparse: (v) => [`${decimal(v.start)} 秒之后，视频在应有的时间内不足 ${v.min} 帧。`, "请从其他位置开始，或转换为固定帧率。"],
	video_unseekable: () => ["视频没有索引，ComfyUI 无法从中间开始。", "请从 0 秒开始，或转换为 MP4。"],
	video_uneven: (v) => [`此视频为可变帧率：其中 ${decimal(v.shown, 1, 1)} 秒会变成 ${decimal(v.made, 1, 1)} 秒，画面和声音会错位。`, "请先转换为固定帧率。"],
	audio_cut: (v) => [`视频使用音频的 ${decimal(v.from, 2)} 到 ${decimal(v.to, 2)} 秒；最后 ${decimal(v.out, 2)} 秒不使用。`, "请使用整段音频，或选择其他开始时间。"],
	part_without_frame: () => ["无法读取前一段的最后一帧。", "请重新生成前一段，或将它的最后一帧用作此任务的图像。"],
	audio_over_most: (v) => [`音频超过了视频的最大时长：使用 ${decimal(v.from, 2)} 到 ${decimal(v.to, 2)} 秒，最后 ${decimal(v.out, 2)} 秒不使用。`, "请分段依次生成以全部使用，或选择其他开始时间。"],
	voice_start_late: (v) => [`嗓音样本长 ${decimal(v.seconds, 1)} 秒，但要从 ${decimal(v.start, 1)} 秒开始。`, "请选择更早的开始时间。"],
	references_too_many: (v) => [`有 ${v.count} 个参考图像；一张参考板最多放 ${v.max} 个。`, "请移除一些。"],
	sheet_missing: () => ["参考板还没有以此尺寸显示这些参考图像。", "请稍等。在请求中，请省略参考图像，只提供参考板。"],
	node_missing: (v) => [`此 ComfyUI 没有节点 ${v.classes}。`, v.pack ? `请用 ComfyUI Manager 安装 ${v.pack}，然后重启 ComfyUI。` : `请将 ComfyUI 更新到 ${v.since ?? "0.27"} 或更高版本${v.setting === null ? "" : `，或关闭“${v.setting}”`}。`],
	model_missing: (v) => [`缺少模型文件 ${v.file}。`, `请放入 ComfyUI/models/${v.folder} 或其子文件夹。`],
	model_broken: (v) => [`模型文件 ${v.file} 已损坏：${faults.is(v.fault)}。`, `请从 ComfyUI/models/${v.folder} 中删除并重新下载。`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file} 适用于 ${anyOf(v.of)}，不能与 ${v.family} 一起使用。` : `${v.file} 不适用于 ${v.family}。`, v.instead === null ? another : `请使用 ${v.instead}。`],
	lora_mixed: (v) => [`${v.file} 适用于另一种 LTX（${anyOf(v.of)}），不能与 ${v.family} 一起使用。`, `请停用它，并选择适用于 ${v.family} 的 LoRA。`],
	lora_unfit: (v) => [v.kind === null ? `${v.file} 是其他模型的 LoRA，对 ${v.family} 无效。` : `${v.file} 是“${v.kind}”，不能用作 LoRA。`, `请停用它，并选择适用于 ${v.family} 的 LoRA。`],
	model_unfit: (v) => [`${v.file} 是“${v.kind}”，不能用作“${v.role}”。`, v.instead === null ? another : `请使用 ${v.instead}。`],
	model_misplaced: (v) => [`模型文件 ${v.file} 位于 ${v.found}，ComfyUI 不会在那里查找。`, `请移到 ComfyUI/models/${v.folder}。`],
	option_missing: (v) => [`此 ComfyUI 的 ${v.input} 没有选项 ${stated(v.value)}。`, v.options ? `请选择以下之一：${v.options}。` : "它没有任何选项。"],
	option_refused: (v) => [`此 ComfyUI 的 ${v.input} 没有选项 ${v.value}。`, "请选择其他选项，或在 ComfyUI Manager 中更新 LTX AIO。"],
	value_out_of_limits: (v) => [`在此 ComfyUI 中，${v.input} 不能为 ${stated(v.value)}。`, v.min !== null && v.max !== null ? `请使用 ${stated(v.min)} 到 ${stated(v.max)}。` : v.min !== null ? `请至少使用 ${stated(v.min)}。` : `请最多使用 ${stated(v.max)}。`],
	input_unknown: (v) => [`此 ComfyUI 中 ${v.node} 需要 LTX AIO 不了解的 ${v.input}。`, "请在 ComfyUI Manager 中更新 LTX AIO。"],
	input_refused: (v) => [`ComfyUI 不接受 ${v.node} 中 ${v.input} 的值 ${v.value}。`, "请更改该设置，或在 ComfyUI Manager 中更新 LTX AIO。"],
	link_refused: (v) => [`此 ComfyUI 中 ${v.node} 的 ${v.input} 所需的类型与 LTX AIO 连接的不同。`, "请在 ComfyUI Manager 中更新 LTX AIO。"],
	import_unreadable: (v) => [v.reason === "none" ? "此视频不是由 LTX AIO 生成的。" : `无法读取此文件中的设置：${noSettings[v.reason]}。`, "请使用 LTX AIO 保存的原始视频：其他程序会移除或更改其中的设置。"],
	import_unknown: (v) => [`文件中有此版本的 LTX AIO 不了解的设置：${v.names}。`, "这些设置会被忽略。要使用它们，请更新 LTX AIO。"],
	import_senseless: (v) => [`文件中有无效的设置：${v.names}。`, "改用默认值。"],
	import_replaced: (v) => [v.what, "改用默认值。"],
	made_with_missing: (v) => [`此视频使用了 ${bare(v.name)}，而这里没有该文件。`, v.folder ? `请放入 ComfyUI/models/${v.folder}，或选择其他文件。` : "请重新选择该文件，或选择其他文件。"],
	preset_lacks: (v) => [`这里没有 ${bare(v.name)}，因此预设跳过了它。`, `请放入 ComfyUI/models/${v.folder}，然后再次使用该预设。`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["文件中有一个预设无法读取。", "其余的已导入。"],
	preset_senseless: (v) => [`“${v.name}”中有此版本无法使用的设置：${v.fields}。`, "其余的已导入。"],
	prompt_blocked: (v) => [`任务在 ComfyUI 检查之前就被拒绝（HTTP ${v.status}）。`, v.status === 413 ? "请提高 ComfyUI 前面的代理的请求大小上限（nginx：client_max_body_size），然后重试。" : "请检查 ComfyUI 前面的代理、防火墙或登录，然后重试。"],
	prompt_crashed: () => ["ComfyUI 或某个节点包在检查此任务时崩溃。", "请在控制台查看原因，解决后重试。"],
	records_not_kept: (v) => [`ComfyUI 无法保存你的任务${v.status === null ? "" : `（HTTP ${v.status}）`}：${v.copied ? "它们只在此浏览器中。" : "离开此页面后就会丢失。"}`, {
		proxy: "请将 ComfyUI 前面的代理设置为原样传递含有 %2F 的地址。",
		size: "请提高 ComfyUI 前面的代理的请求大小上限（nginx：client_max_body_size）。",
		disk: "请检查 ComfyUI 能否写入其用户文件夹，以及磁盘是否已满。",
		login: "请重新加载页面；如果无效，请检查 ComfyUI 前面的登录。",
		other: "LTX AIO 每 30 秒重试一次。"
	}[v.why]],
	record_unreadable: () => ["无法读取此任务失败的原因：记录已损坏。", "设置仍然保留：可以使用设置，或重试。"],
	family_needs_comfyui: (v) => [`${v.family} 需要 ComfyUI ${v.needs} 或更高版本，当前为 ${v.has}。`, "请更新 ComfyUI，然后重新加载此页面。"],
	server_down: () => ["ComfyUI 无响应。", "请重启它，或查看其控制台。这里的内容都会保留。"],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`响应的不是 LTX AIO（HTTP ${v.status}）。`, "如果此页面需要登录，请重新登录。否则请检查 ComfyUI 前面的代理：它必须放行对 /api/ltx_aio 的请求。"],
	output_linked: (v) => [`文件夹 output/${v.folder} 是一个指向 ComfyUI 输出文件夹之外的链接，此 ComfyUI 不会保存到那里。`, "请用普通文件夹替换该链接，或用 --output-directory 指定所需文件夹来启动 ComfyUI。"],
	output_kept: (v) => ["文件未删除：LTX AIO 的后端无响应。", `请从 ComfyUI 的文件夹 output/${v.folder} 中删除。`],
	server_refused: (v) => [`ComfyUI 拒绝了此任务：${v.message}`, "请解决消息中的问题，然后重新生成。"],
	input_file_gone: (v) => [`${v.name} 已不在 ComfyUI 的输入文件夹中。`, "请重新选择该文件。"],
	run_failed: (v) => [`任务失败：${v.message ?? "未说明原因"}`, "请重试。如果同样失败，求助时请附上下面 ComfyUI 的消息。"],
	no_video: () => ["任务已结束，但没有视频。", "请重试。如果再次发生，请查看 ComfyUI 的控制台。"],
	made_otherwise: (v) => [`与预期不符：此视频为 ${made(v.made)}，应为 ${made(v.announced)}。`, v.fromVideo ? "请将源视频转换为固定帧率，然后重试。" : "请重试。如果结果相同，请查看 ComfyUI 的控制台。"],
	run_lost: () => ["此任务完成之前 ComfyUI 已重启。", "请重试：设置和种子都已保留。"],
	writing_lost: () => ["ComfyUI 已没有此请求：它已重启，或请求被人移除。", "请再次优化。你的提示词没有改变。"],
	run_stopped: () => ["ComfyUI 在此任务期间停止运行。", "请先查看 ComfyUI 的控制台：如果是此任务引起的，重试可能会再次使其停止。"],
	run_removed: () => ["此任务被本面板以外的操作从 ComfyUI 的队列或历史记录中移除。", "请重试：设置和种子都已保留。"],
	run_over_limit: (v) => [`已停止：超过了服务器所有者为单个任务设定的上限 ${v.limit}。`, "请改短或改小，或者生成草稿。ComfyUI 此前已保存的内容会保留。"],
	estimate_over_limit: (v) => [`此任务的用时：${v.time}；此服务器的所有者只允许 ${v.limit}。`, "请选择更短的时长、更小的尺寸或其他预设。"],
	mode_not_offered: (v) => [`此服务器的所有者不提供“${v.mode}”。`, "请选择其他模式。"],
	preset_limited: (v) => [`此服务器的所有者不在“${v.mode}”中提供预设“${v.preset}”。`, "请选择其他预设。"],
	run_unknown: () => ["ComfyUI 已没有此任务：它已重启，或队列已被清空。", "请重试：设置和种子都已保留。"],
	...listProblems
};
// web/src/words/zh/queue.ts
var queue = {
	details: (name) => `${name} 的详情`,
	afterPart: (name) => `${name} · 在前一段之后`,
	row: (mode, seed) => `${mode} · 种子 ${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `剩余 ${time}`,
	up: "上移",
	down: "下移",
	front: "移到最前",
	edit: "编辑",
	stopAfter: "完成此任务后停止",
	skipRest: "跳过此批次的其余任务",
	inBatch: (index, count) => `批次中第 ${index}/${count} 个`,
	repeated: "ComfyUI 在此任务期间停止，因此会重新运行。",
	moved: (place, count) => `现在第 ${place}/${count} 个`,
	more: (count) => `+ 另外 ${count} 个`,
	fewer: "收起",
	runs: (count) => `${count} 个任务`,
	pause: "暂停",
	pauses: "当前任务会运行完；其余任务等到继续后再开始",
	resume: "继续",
	options: "队列选项",
	stopAt: "停止时刻",
	stopIn: "多久后停止",
	minutesUnit: "分钟",
	set: "设定",
	dontStop: "不停止",
	stopsAt: (time) => `将在 ${time} 停止。`,
	stopsAfter: "将在所选任务之后停止。",
	cancelAll: (runs) => runs === 1 ? "取消此任务" : `取消全部 ${runs} 个任务`,
	whileOpen: "只有在打开 ComfyUI 页面时，等待中的任务才会开始。",
	paused: {
		user: "已暂停。",
		after: "已在所选任务之后暂停。",
		time: "已在设定的时间暂停。",
		refused: "已暂停：ComfyUI 拒绝了一个任务，其余任务也会被拒绝。"
	},
	editing: (seed) => `正在编辑种子为 ${seed} 的任务`,
	started: "正在编辑的任务已开始或已结束。",
	save: "保存",
	asNew: "作为新任务加入队列",
	cancelEdit: "取消",
	strip: "当前任务。显示"
};
// web/src/words/zh/recording.ts
var recording = { bar: "演示录制：这些视频是之前生成的。要生成自己的视频，请安装 ComfyUI。" };
// web/src/words/zh/references.ts
var references = {
	label: "参考图像",
	hint: (max) => `最多 ${max} 个要在视频中出现的人或物的图像。它们会拼成一张参考板。`,
	inUse: (count) => `${count} 个图像`,
	add: "添加图像",
	sheet: "参考板",
	of: (image) => `参考：${image}`,
	image: (place, count, name) => `图像 ${place}/${count}：${name}`,
	order: "拖动排序，或按 Alt 加方向键。",
	caption: (place) => `图像 ${place} 中的人或物`,
	captionHint: "例如：a woman with red hair in a green coat",
	remove: (name) => `移除 ${name}`,
	fill: "写入提示词",
	filled: "提示词已说明参考板的内容。",
	uncaptioned: "请用英文说明每个图像的内容；模型训练时的提示词都以此开头。",
	making: "正在拼合参考板…",
	moved: (name, place) => `${name} 现在是图像 ${place}。`,
	done: {
		added: (name) => `已添加参考图像：${name}。`,
		removed: (name) => `已移除参考图像：${name}。`,
		moved: (name) => `已更改 ${name} 在参考板中的位置。`
	},
	voice: {
		label: "嗓音",
		help: "说的内容写在提示词的引号中；嗓音来自此样本。",
		fill: "将提示词分段",
		filled: "提示词已分段。"
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
// web/src/words/zh/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "雨中夜市",
		talk: "有人说话"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "空旷大厅里的舞者",
		abstract: "随声流动的墨水"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "转身离去的人",
		landscape: "苏醒的风景"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "麦克风前的歌手",
		presenter: "讲解的主持人"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "从白天到黑夜",
		move: "移动的镜头"
	}),
	style: titled(samples$1.style, {
		paper: "剪纸",
		watercolour: "水彩画"
	})
};
// web/src/words/zh/settings.ts
var settings = {
	language: {
		title: "语言",
		label: "此面板的语言",
		help: "“与 ComfyUI 相同”会跟随 ComfyUI 的语言设置。如果没有设置，则使用浏览器语言中第一个受 LTX AIO 支持的语言。",
		auto: "与 ComfyUI 相同"
	},
	machine: {
		title: "这台电脑",
		runsOn: "运行于",
		processor: "CPU",
		graphicsMemory: "显存",
		memory: "内存",
		unknown: "ComfyUI 尚未报告硬件信息。",
		setUpFor: "设置适用于",
		automatic: "自动"
	},
	owner: {
		title: "此服务器的限制",
		modes: (modes) => `所有者只提供：${new Intl.ListFormat("zh-CN").format(modes)}。`,
		presets: (mode, presets) => `${mode}（${presets}）`,
		seconds: (limit) => `任务运行 ${limit} 后会被停止（由所有者设定）。`,
		ignored: (entries) => `user/__ltx_aio/limits.json 中有无法读取、因此不起限制作用的内容：${entries}。`
	},
	memory: {
		title: "内存",
		titleOfCard: "显存",
		help: "ComfyUI 会在任务之间保留已加载的模型。卸载它们可为其他程序腾出空间；下一个任务会重新加载。",
		free: (free, all) => `可用 ${free}，共 ${all}。`,
		freeOfRam: (free, all) => `内存：可用 ${free}，共 ${all}。`,
		models: "已加载的模型",
		noModels: "没有加载模型。",
		unload: "卸载模型",
		unloading: "正在卸载…",
		waiting: (before) => `目前可用 ${before}。ComfyUI 会在任务之间卸载，正在等待…`,
		freed: (before, now) => `之前可用：${before}。现在可用：${now}。`,
		asBefore: (free) => `仍可用 ${free}：没有加载模型，或有任务正在使用。`,
		unreachable: "ComfyUI 无响应。",
		processor: "CPU",
		badgeTitle: (free, all) => `可用 ${free}，共 ${all}`
	},
	runs: {
		title: "任务",
		tell: "任务结束时通知我",
		tellHelp: "在此面板未显示时通知。",
		refused: "浏览器阻止了此页面的通知：需要 https 或 localhost，并得到你的许可。在此之前由 ComfyUI 显示。",
		tellBy: {
			toast: "在 ComfyUI 中",
			system: "系统",
			none: "关"
		},
		sound: "任务结束时播放声音",
		soundHelp: "一声短提示音，正在看“创作”时除外。",
		previews: "实时预览",
		previewsHelp: "每一步之后显示第一帧的小图。",
		previewsFailed: (version) => `在 ComfyUI ${version} 上，预览曾导致任务终止，因此已关闭实时预览。开启即可再次尝试。`,
		previewsSince: (min, version) => `实时预览需要 ComfyUI ${min} 或更高版本；当前为 ${version}。`
	},
	token: {
		asking: "正在查找令牌…",
		noServerPart: "无法下载：LTX AIO 的后端无响应。",
		check: "检查",
		checking: "正在检查…",
		forget: "清除",
		theToken: "令牌",
		label: "令牌",
		another: "新令牌",
		save: "保存",
		make: {
			before: "可在",
			after: " 创建只读令牌。"
		},
		kept: "保存在服务器上，只发送给 Hugging Face，不会再次显示。"
	},
	makes: (families) => `用 ${new Intl.ListFormat("zh-CN").format(families).replace("和", " 和 ")} 生成视频和声音`
};
// web/src/words/zh/shell.ts
var shell = {
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
};
// web/src/words/zh/stages.ts
var stages = {
	start: "正在启动",
	load: "加载模型",
	encode: "编码提示词",
	image: "准备图像",
	audio: "准备音频",
	video: "读取视频",
	rework: "处理画面",
	latent: "准备 Latent",
	diffuse_1: "扩散 1",
	upscale: "放大 ×2",
	diffuse_2: "扩散 2",
	decode: "解码",
	save: "保存"
};
// web/src/words/zh/start.ts
var start = {
	title: "你的第一个视频",
	close: "关闭此指南",
	states: {
		done: "已完成",
		working: "进行中",
		now: "下一步",
		later: "稍后"
	},
	files: {
		title: "模型文件",
		looking: "正在检查 ComfyUI 有哪些文件…",
		here: (mode) => `“${mode}”所需的文件都已齐全。`,
		missing: (count, amount, atLeast) => `缺少 ${count} 个文件，${atLeast ? "至少" : "共"} ${amount}。`,
		free: (free) => `磁盘可用 ${free}。`,
		noRoom: (lacking) => `磁盘空间不足：请先腾出 ${lacking}。`,
		loading: (received, size) => `已下载 ${received}/${size}。`,
		byHand: "无法从这里下载：请看下面的命令。",
		failed: "下载失败：请看下面。",
		chosen: "所选文件缺失：请看下面。",
		get: "下载缺失文件"
	},
	prompt: {
		title: "提示词",
		help: "请描述发生的事情、镜头的运动和听到的声音。",
		english: "请用英文书写：文本编码器是用英文训练的。",
		use: "使用此示例",
		written: "已写好。",
		choose: (input) => `选择：${input}`,
		needsFile: "此模式还需要："
	},
	run: {
		title: "生成",
		made: (size, seconds) => `生成 ${seconds} 秒、${size} 的视频。`,
		unknownTime: "暂无预计时间：第一次运行后就会有。",
		load: (amount, min, max) => `先加载 ${amount}：${min} 到 ${max}（估计）。`,
		seconds: (count) => `${count} 秒`,
		minutes: (count) => `${count} 分钟`,
		go: "生成第一个视频",
		running: "正在运行：请看下面。",
		waits: "正在等待文件。",
		check: "检查此 ComfyUI"
	}
};
// web/src/words/zh/tabs.ts
var tabs = {
	label: "LTX AIO 选项卡",
	create: "创作",
	history: "历史记录",
	models: "模型",
	settings: "设置",
	runs: (live, ready, failed) => [
		...live > 0 ? [`${live} 个进行中`] : [],
		...ready > 0 ? [`${ready} 个新的`] : [],
		...failed > 0 ? [`${failed} 个失败`] : []
	].join("，")
};
// web/src/words/zh/terms.ts
var terms = {
	fields: {
		imageStrength: "图像强度",
		guideStrength: "引导强度",
		toolStrength: "工具强度",
		sourceScale: "视频的大小",
		controlStrength: "控制强度",
		loraStrength: (lora) => `${lora} 的强度`,
		loraSecond: (lora) => `${lora} 在第二遍的强度`,
		steps: "步数",
		start: "开始",
		cfg: "CFG",
		referenceStrength: "参考强度",
		sheetStrength: "参考板强度",
		syncGuidance: "口型引导",
		detailGuidance: "细节引导"
	},
	sides: {
		width: "宽度",
		height: "高度"
	},
	unnamed: {
		node: "某个节点",
		file: "文件",
		input: "输入文件",
		model: "模型文件",
		host: "另一台服务器",
		answer: "无响应"
	},
	andMore: (shown, more) => `${shown} 等，另有 ${more} 个`
};
// web/src/words/zh/tiers.ts
var tiers = {
	rows: {
		none: "任意显卡",
		tiny: "少于 12 GB",
		small: "12 GB",
		medium: "16 GB",
		large: "24 GB",
		huge: "32 GB 及以上"
	},
	as: (row) => `设置档位：${row}`,
	cardAs: (card, row) => `${card}，设置档位：${row}`,
	unknown: "未知硬件",
	noCard: "没有显卡",
	official: "官方设置",
	officialSlow: "官方设置，最小尺寸，运行会非常慢",
	lowVram: "低显存模式",
	upTo: (max) => `最大 ${max}`,
	firstUpTo: (size, max) => `默认 ${size}，最大 ${max}`,
	first: (size) => `默认 ${size}`,
	estimated: (settings) => `${settings}（估计）`,
	both: (settings, sizes) => `${settings}，${sizes}`,
	line: (machine, settings, why) => `${machine}：${settings}${why}。`,
	why: {
		apple: "；Apple GPU 无法运行 fp8 和 fp4 文件",
		nvfp4: "，使用 nvfp4 Checkpoint",
		checkpointHere: "；已安装 Checkpoint，但 GGUF 会更快",
		short: (room) => `；显存与内存之和不足 Checkpoint 所需的 ${room} GB`,
		shortWithoutPack: (room) => `；显存与内存之和不足 Checkpoint 所需的 ${room} GB：请安装 ComfyUI-GGUF 节点包，以使用占用更少的 GGUF`,
		withoutPack: "；安装 ComfyUI-GGUF 节点包后可使用占用更少的 GGUF"
	}
};
// web/src/words/zh/tokens.ts
var tokens = {
	fine: "令牌有效。",
	fineOf: (account) => `令牌有效，属于 ${account}。`,
	from: {
		environment: "来自 HF_TOKEN 的",
		login: "来自 Hugging Face 登录的",
		pasted: "在此输入的"
	},
	bad: (from) => `Hugging Face 拒绝了${from}令牌。`,
	unreachable: "无法检查令牌：Hugging Face 无响应。",
	notSent: "未发送令牌：HF_ENDPOINT 指向的镜像不允许接收它。",
	unchecked: (from) => `${from}令牌尚未检查。`,
	absent: "没有令牌。只有带锁标记的文件才需要。",
	absentHere: "没有令牌。共享服务器上只能在服务器端设置：请设置 HF_TOKEN 后启动 ComfyUI。"
};
// web/src/words/zh/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file} 需要登录 Hugging Face，但没有设置令牌。`, "请在 Hugging Face 上创建访问令牌，并填入“设置”。"],
	gated_need_accept: (v) => [`你的 Hugging Face 账号尚未接受 ${v.repo} 的许可证。`, "请打开其页面，接受许可证，然后重试。"],
	bad_token: (v) => [`Hugging Face 拒绝了用于 ${v.file} 的令牌。`, "请在“设置”中重新填写，或创建新令牌。"],
	token_revoked: (v) => [`下载 ${v.file} 时令牌被撤销。`, "请在“设置”中填写新令牌，然后继续：已下载的部分会保留。"],
	forbidden: (v) => [`该令牌无权访问 ${v.repo}。`, "请在其页面上申请访问权限，或允许令牌读取受限仓库。"],
	file_gone: (v) => [`${v.file} 已不在 ${v.repo} 中。`, "请更新 LTX AIO：新版本可能知道新的位置。"],
	revision_gone: (v) => [`LTX AIO 所知的 ${v.file} 版本已不在 ${v.repo} 中。`, "请更新 LTX AIO：新版本可能知道替代的文件。"],
	repo_not_found: (v) => [`${v.repo} 已不在 Hugging Face 上，或为私有。`, "请更新 LTX AIO：新版本可能知道文件的新位置。"],
	upstream_changed: (v) => [`${v.repo} 中的 ${v.file} 已被替换。`, "请更新 LTX AIO。如果已是最新，请移除旧文件未完成的下载，然后重新下载。"],
	disk_full: (v) => [`${v.file} 和排在后面的文件需要 ${v.need}；只有 ${v.free} 可用。`, "请腾出空间或选择其他磁盘上的文件夹，然后继续：已下载的部分会保留。"],
	not_writable: (v) => [`ComfyUI 无权写入 ${v.folder} 的文件夹。`, "请选择其他文件夹，或授予 ComfyUI 写入权限。"],
	dest_exists_different: (v) => [`已有一个名为 ${v.file} 的不同文件，未作改动。`, "请移动或重命名它，然后重试。"],
	busy_elsewhere: (v) => [`另一个 ComfyUI 正在将 ${v.file} 下载到同一文件夹。`, "请等它完成，或关闭那个 ComfyUI，然后重试。"],
	checksum_mismatch: (v) => [`${v.file} 两次下载都已损坏，因此已删除。`, "请重试。如果一直如此，请换一个网络或镜像。"],
	too_long: (v) => [`服务器发送的数据比 ${v.file} 应有的多，已丢弃。`, "请重试。如果一直如此，请换一个网络或镜像。"],
	network: (v) => [`下载 ${v.file} 时连接中断（${v.last}）。`, "请检查网络，然后继续：已下载的部分会保留。"],
	proxy_auth: (v) => [`下载 ${v.file} 时，此网络的代理需要密码。`, "请为 ComfyUI 设置带用户名和密码的代理地址，然后重启。"],
	proxy_socks: (v) => [`无法通过 ${v.proxy} 下载 ${v.file}：LTX AIO 不支持 SOCKS。`, "请为 ComfyUI 将 https_proxy 设为 HTTP 代理，或移除该变量，然后重启。"],
	proxy_unusable: (v) => [`${v.file} 的代理设为 ${v.proxy}，这不是有效的代理地址。`, "请更正 https_proxy，例如 http://127.0.0.1:3128，然后重启 ComfyUI。"],
	proxy_unreachable: (v) => [`${v.file} 的代理 ${v.proxy} 无响应。`, "请启动代理，或更正 https_proxy 并重启 ComfyUI。"],
	certificate: (v) => [`响应 ${v.file} 的服务器的证书不受这台电脑信任。`, "可能有代理或杀毒软件在检查连接：请将 SSL_CERT_FILE 设为其证书，然后重启 ComfyUI。也请检查电脑的时钟。"],
	endpoint_unusable: (v) => [`无法下载 ${v.file}：HF_ENDPOINT 为 ${v.endpoint}，这不是网址。`, "请在前面加上 https://，或移除该变量，然后重启 ComfyUI。"],
	not_a_hub: (v) => [`响应 ${v.file} 的不是 Hugging Face，可能是此网络的登录页面。`, "请在浏览器中登录网络，或检查 HF_ENDPOINT 中的镜像。"],
	unexpected_host: (v) => [`${v.file} 的下载被重定向到 ${v.host}，它不是 Hugging Face 的服务器。`, "没有从那里下载任何内容。请检查网络和 HF_ENDPOINT 中的镜像。"],
	offline: (v) => [`ComfyUI 启动时关闭了 Hugging Face，因此无法下载 ${v.file}。`, "请不带 HF_HUB_OFFLINE 启动，或自行将文件放入其文件夹。"],
	part_is_symlink: (v) => [`${v.file} 的写入位置有一个链接，未跟随该链接。`, "请移除该链接，然后重试。"],
	path_too_long: (v) => [`${v.file} 的路径超出了系统允许的长度。`, "请选择路径更短的文件夹。"],
	folder_gone: (v) => [`下载 ${v.file} 时，${v.folder} 的文件夹消失了。`, "请重新连接其磁盘或选择其他文件夹，然后重试。"],
	broken_file: (v) => [`${v.file} 未通过校验：${faults.is(v.fault)}。`, "请移除后重新下载。"],
	not_ours: (v) => [`${v.file} 不是由 LTX AIO 下载的，因此不会删除。`, "如果不再需要，请自行删除。"],
	queue_full: (v) => [`下载队列已满，未添加 ${v.file}。`, "请在部分下载完成后重试。"],
	unexpected: (v) => [`${v.file} 发生意外错误。`, "请重试。详情见 ComfyUI 的控制台，报告问题时请附上。"],
	differs_from_source: (v) => [`${v.file} 是完整的，但与 ${v.repo} 中的文件不同。`, "如果是你自己改动的，可以保留；否则请删除并重新下载。"],
	download_failed: (v) => [`无法下载 ${v.file}（${v.code}）。`, "请重试。详情见 ComfyUI 的控制台。"]
};
// web/src/words/zh/ui.ts
var ui = {
	labelled: (name, text) => `${name}：${text}`,
	comma: "、",
	percent: (value) => `${value}%`,
	units: {
		s: "秒",
		kB: "kB",
		MB: "MB",
		GB: "GB"
	},
	attention: "需要处理",
	inNewTab: "（在新标签页中）",
	said: "ComfyUI 的消息",
	delete: "删除",
	keep: "保留",
	move: "拖动即可移动；也可按 Alt 加上下方向键",
	list: {
		search: "搜索",
		empty: "没有选项",
		nothingFound: "没有匹配项",
		found: "找到 {0} 个",
		chosen: "已选",
		noneChosen: "未选择"
	}
};
// web/src/words/zh/verbs.ts
var verbs = {
	label: "此视频的后续操作",
	runLabel: "此任务的后续操作",
	finish: "出成片",
	finishes: "从草稿保存的第一遍结果开始，以完整尺寸渲染。",
	newSeed: "新种子",
	newSeeds: "相同的设置，新的种子",
	renderAgain: "重新渲染",
	rendersAgain: "文件缺失，以相同的设置和种子重新渲染",
	tryAgain: "重试",
	triesAgain: "相同的设置和种子",
	goOn: (mode) => `最后一帧 → ${mode}`,
	extend: "延长",
	extends: "延续此视频：在结尾之后或开头之前增加内容",
	retake: "重拍",
	retakes: "重做此视频中的一段，其余保持不变",
	goesOn: (slot, mode) => `延续：最后一帧成为“${mode}”的${slot}`,
	useAs: "用作",
	usesAs: "将一帧、声音或视频用作输入",
	more: "更多",
	settings: "使用设置",
	usesSettings: "将此任务的设置载入表单",
	preset: "保存为预设…",
	canvas: "在画布中打开",
	favourite: "收藏",
	unfavourite: "取消收藏",
	download: "下载",
	open: "在新标签页中打开",
	hide: "在此隐藏",
	hides: "在此隐藏；历史记录中保留",
	show: "在“创作”中显示",
	deleteFile: "删除文件",
	deletesFile: "删除视频，并从历史记录中移除此任务",
	parts: {
		shown: "当前帧",
		first: "第一帧",
		last: "最后一帧"
	},
	frame: "帧",
	asFrame: "将此帧用作",
	asSound: "将声音用作",
	asClip: "将视频用作",
	keyFrame: "新关键帧",
	keyClip: "新片段",
	slotOf: (slot, mode) => `“${mode}”的${slot}`,
	is: {
		firstFrame: (what) => `已设为首帧：${what}。`,
		lastFrame: (what) => `已设为尾帧：${what}。`,
		portrait: (what) => `已设为人像：${what}。`,
		styleImage: (what) => `已设为风格图像：${what}。`,
		sound: (what) => `已设为音频：${what}。`,
		speech: (what) => `已设为语音：${what}。`,
		voice: (what) => `已设为嗓音样本：${what}。`,
		video: (what) => `已设为视频：${what}。`,
		retaken: (what) => `已设为要重拍的视频：${what}。`,
		treated: (what) => `已设为工具要处理的视频：${what}。`,
		extended: (what) => `已设为要延长的视频：${what}。`
	},
	of: {
		shown: (file) => `${file} 的一帧`,
		first: (file) => `${file} 的第一帧`,
		last: (file) => `${file} 的最后一帧`,
		sound: (file) => `${file} 的声音`,
		video: (file) => file
	},
	outOfReach: "此浏览器无法访问。",
	removal: "最近的移除",
	hidden: (count) => count === 1 ? "已在“创作”中隐藏。" : `已在“创作”中隐藏 ${count} 个。`,
	deleting: (file) => `即将删除 ${file}。`,
	deletingSeveral: (count) => `即将删除 ${count} 个文件。`,
	undo: "撤销",
	deleteNow: "立即删除",
	close: "关闭",
	linkLabel: "拖入的链接",
	link: (address) => `${address} 是链接，而这里只能使用文件。请保存文件，再拖到这里。`
};
// web/src/words/zh/versions.ts
var versions = {
	securityHoles: (is) => [`ComfyUI ${is} 有四个已公布的漏洞：他人放到服务器上的文件可能在你的浏览器中运行脚本，提示词可能读取 ComfyUI 文件夹之外的文件。`, "请将 ComfyUI 更新到 0.28 或更高版本。"],
	pageFile: (is) => [`已知 ComfyUI ${is} 会占用多达 120 GB 的页面文件（虚拟内存）。`, "请更新 ComfyUI。"],
	memoryGrows: (is) => [`已知 ComfyUI ${is} 每个任务都会占用更多内存。`, "请更新 ComfyUI。在此之前，变慢时请重启它。"],
	blueScreen: (is) => [`已知 ComfyUI ${is} 在把权重移到显卡时会使 Windows 崩溃或内存不足。`, "请更新 ComfyUI，或退回 0.34。"],
	directMlEnds: () => ["这里的 ComfyUI 运行在 DirectML 上，0.46 起不再支持。", "更新之前，请安装适合显卡的 PyTorch：AMD 用 ROCm，Intel 用 XPU。"],
	linkedInputs: () => ["从 0.28 起，ComfyUI 拒绝指向输入文件夹之外的链接。", "请将文件本身放入其中，或用 --input-directory 指定其所在文件夹来启动 ComfyUI。"]
};
// web/src/words/zh/viewer.ts
var viewer = {
	label: "查看器",
	fold: "折叠查看器",
	unfold: "展开查看器",
	newest: "最新结果",
	took: (time) => `用时 ${time}`,
	useSeed: "在表单中使用此种子",
	seedUsed: (seed) => `种子 ${seed} 已填入表单。`,
	line: {
		label: "尺寸、时长和种子",
		seconds: (seconds) => `${seconds} 秒`,
		upTo: (length) => `最长 ${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `种子 ${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "交换两个图像",
	editor: "大编辑器",
	done: "完成"
};
// web/src/words/zh/webcam.ts
var webcam = {
	open: "用摄像头拍摄图像",
	label: "摄像头",
	take: "拍摄",
	close: "关闭摄像头",
	troubles: {
		insecure: "浏览器只允许在 https 地址和 localhost 上使用摄像头。",
		refused: "浏览器阻止了摄像头。请为此页面允许摄像头，然后重试。",
		missing: "未找到摄像头。请连接后重试。",
		failed: "无法使用摄像头。请关闭正在使用它的其他程序，然后重试。"
	}
};
// web/src/words/zh/writing.ts
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
// web/src/words/zh/index.ts
var zh = {
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
		tools: "提示词帮助",
		enhance: {
			button: "优化",
			hint: "根据你的提示词写出更好的提示词",
			label: "优化后的提示词",
			cost: (model, time, separate) => `使用 ${model}，${separate ? "只用来写提示词的小模型" : "每个任务都会加载的文本编码器"} · 每个版本：${time}。`,
			unknown: "用时暂时未知",
			onCpu: "低显存模式下在 CPU 上运行，需要几分钟。",
			seesImage: "也会参考你的图像。",
			keeps: "引号中的文字保持不变。",
			behind: (runs) => runs === 1 ? "在进行中的任务之后开始。" : `在 ${runs} 个任务之后开始。`,
			noPrompt: "请先写几个词。",
			write: (takes) => `写 ${takes} 个版本`,
			again: "新版本",
			takes: "版本",
			take: (take) => `版本 ${take}`,
			waits: (runs) => runs === 0 ? "即将开始。" : `在 ${runs} 个任务之后。`,
			sending: "正在发送…",
			loading: "正在读取你的提示词…",
			writing: (count) => `正在书写… 约 ${count} 个词`,
			silent: "ComfyUI 无响应。响应后会继续。",
			cancelled: "已取消。",
			useless: {
				empty: "回答为空。你的提示词没有改变。",
				garbled: "回答不是提示词。你的提示词没有改变。",
				same: "它没有改动你的提示词。"
			},
			raw: "回答",
			mended: (quotes) => quotes === 1 ? "它改动了引号中的文字；已恢复原文。" : `它改动了 ${quotes} 处引号中的文字；已恢复原文。`,
			added: (quotes) => quotes === 1 ? "它漏掉了引号中的文字；原句已加在末尾。" : `它漏掉了 ${quotes} 处引号中的文字；原句已加在末尾。`,
			outdated: "之后你修改过提示词。使用某个版本时，你的文字会保留在“以前”中。",
			use: (take) => `使用版本 ${take}`,
			used: (take) => `版本 ${take} 已填入提示词。`,
			undo: "撤销",
			cancel: "取消",
			close: "关闭",
			ready: (take) => `版本 ${take} 已就绪。`
		},
		earlier: {
			button: "以前",
			hint: "以前的提示词：提示词为空时按上方向键，其他情况按 Alt 加方向键",
			label: "以前的提示词",
			search: "搜索提示词",
			starred: "仅加星标",
			star: "为此提示词加星标",
			starCurrent: "为上面的提示词加星标",
			unrun: "未运行",
			none: "任务的提示词会显示在这里。",
			noMatch: "没有符合条件的提示词。",
			more: (prompts) => `还有 ${prompts} 个：可通过搜索找到。`
		},
		phrases: {
			button: "短语",
			hint: "插入短语，或从示例开始",
			label: "短语和示例",
			samples: "此模式的示例",
			camera: {
				title: "镜头",
				items: titled(camera$1.items, {
					still: "静止",
					pushIn: "推近",
					pullBack: "拉远",
					pan: "横摇",
					tilt: "上摇",
					track: "跟拍",
					orbit: "环绕",
					crane: "上升",
					sink: "下降",
					left: "左移",
					right: "右移",
					hand: "手持"
				})
			},
			shot: {
				title: "景别和光线",
				items: titled(shot.items, {
					wide: "全景",
					close: "特写",
					low: "低角度",
					golden: "黄金时刻",
					soft: "柔和日光",
					night: "夜晚"
				})
			},
			sound: {
				title: "声音",
				items: titled(sound.items, {
					ambience: "仅环境音",
					music: "轻音乐",
					speaks: "说……"
				})
			},
			before: { lipsync: {
				title: "口型（放在开头）",
				items: titled(before$1.lipsync.items, {
					speaks: "说话",
					sings: "唱歌"
				})
			} },
			avoid: {
				title: "避免",
				items: titled(avoid.items, {
					subtitles: "无字幕",
					logos: "无标志",
					cuts: "不切镜头",
					talk: "无人说话"
				})
			}
		},
		length: {
			words: (words) => `${words} 个词`,
			good: (family, min, max) => `${family} 最适合 ${min} 到 ${max} 个词的提示词。`
		}
	}
};
// web/src/families/ltx-2.3/words/zh.ts
var gguf = "适合显存较小的显卡；需要 ComfyUI-GGUF 节点包。";
var fastGguf = "适合显存较小的显卡，仅限快速预设；需要 ComfyUI-GGUF 节点包。";
var fastOnly = "仅限快速预设：不使用引导和蒸馏 LoRA。";
var own = "用于自己的工作流。";
var camera = "为 LTX-2 制作，用于 2.3 属实验性质；在提示词中描述运动可能效果更好。";
var zh$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "dev Checkpoint，fp8",
			purpose: "全部内容在一个文件中，适用于所有预设。"
		},
		"checkpoint-dev-nvfp4": {
			title: "dev Checkpoint，nvfp4",
			purpose: "最小的 Checkpoint，用于 RTX 50 系列显卡和支持 CUDA 13 的 PyTorch。"
		},
		"checkpoint-dev-bf16": {
			title: "dev Checkpoint，bf16",
			purpose: "完整精度，用于 48 GB 或以上的显卡。"
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "蒸馏 Checkpoint 1.1，bf16",
			purpose: "完整精度，仅限快速预设：不使用引导和蒸馏 LoRA。"
		},
		"checkpoint-distilled-fp8": {
			title: "蒸馏 Checkpoint 1.0，fp8",
			purpose: "最初的蒸馏版本；较长视频的结尾处可能出现瑕疵。"
		},
		"gemma-fp4": {
			title: "Gemma 3 12B，fp4",
			purpose: "为提示词编码。"
		},
		"gemma-fp8": {
			title: "Gemma 3 12B，fp8",
			purpose: "为提示词编码，比 fp4 稍精确。"
		},
		"gemma-bf16": {
			title: "Gemma 3 12B，bf16",
			purpose: "完整精度；也用于无法运行 fp4 和 fp8 的 Apple GPU。"
		},
		"distilled-lora-1.1": {
			title: "蒸馏 LoRA 1.1，秩 111",
			purpose: "只需 8 步即可；所有 dev 模型都需要。"
		},
		"distilled-lora-384-1.1": {
			title: "蒸馏 LoRA 1.1，秩 384",
			purpose: "满秩版本；需要三倍的显存。"
		},
		"distilled-lora-384": {
			title: "蒸馏 LoRA 1.0，秩 384",
			purpose: "最初的版本。"
		},
		"distilled-lora-105": {
			title: "蒸馏 LoRA 1.0，秩 105",
			purpose: "最初的版本，较小。"
		},
		film: {
			title: "插帧",
			purpose: "将已完成视频的帧率提高一倍。"
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "将已完成视频的尺寸放大一倍。"
		},
		"upscaler-x2-1.1": {
			title: "空间放大模型 ×2，1.1",
			purpose: "在两遍之间将尺寸放大一倍。"
		},
		"upscaler-x2-1.0": {
			title: "空间放大模型 ×2，1.0",
			purpose: "最初的版本，已被作者撤回。"
		},
		"upscaler-x1.5-1.0": {
			title: "空间放大模型 ×1.5",
			purpose: "用于自己的工作流；没有模式使用它。"
		},
		"temporal-upscaler-x2-1.0": {
			title: "时间放大模型 ×2",
			purpose: "将帧率提高一倍，用于自己的工作流；没有模式使用它。"
		},
		"union-control": {
			title: "控制 IC-LoRA（边缘、深度、姿态）",
			purpose: "让风格转换跟随视频的动作。"
		},
		"transformer-dev-bf16": {
			title: "dev Transformer，bf16",
			purpose: "仅 Transformer，完整精度。"
		},
		"transformer-dev-fp8": {
			title: "dev Transformer，fp8",
			purpose: "仅 Transformer。"
		},
		"transformer-distilled-1.1-fp8": {
			title: "蒸馏 Transformer 1.1，fp8",
			purpose: fastOnly
		},
		"transformer-distilled-1.1-mxfp8": {
			title: "蒸馏 Transformer 1.1，mxfp8",
			purpose: fastOnly
		},
		"transformer-distilled-fp8": {
			title: "蒸馏 Transformer 1.0，fp8",
			purpose: "最初的蒸馏版本。"
		},
		"gguf-dev-q4km": {
			title: "dev GGUF，Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q4km": {
			title: "dev GGUF，UD-Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q5km": {
			title: "dev GGUF，UD-Q5_K_M",
			purpose: gguf
		},
		"gguf-dev-q6k": {
			title: "dev GGUF，Q6_K",
			purpose: gguf
		},
		"gguf-distilled-1.1-q3km": {
			title: "蒸馏 GGUF 1.1，Q3_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-q4km": {
			title: "蒸馏 GGUF 1.1，Q4_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-ud-q4km": {
			title: "蒸馏 GGUF 1.1，UD-Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q4km": {
			title: "QuantStack 蒸馏 GGUF 1.1，Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "QuantStack 蒸馏 GGUF 1.1，Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "文本投影",
			purpose: "将文本编码器连接到分离文件或 GGUF。"
		},
		"connectors-distilled": {
			title: "蒸馏 GGUF 的文本连接器",
			purpose: "将文本编码器连接到蒸馏 GGUF。"
		},
		"video-vae": {
			title: "视频 VAE",
			purpose: "将 Latent 解码为帧，用于分离文件或 GGUF。"
		},
		"video-vae-distilled": {
			title: "蒸馏 GGUF 的视频 VAE",
			purpose: "将 Latent 解码为帧，用于蒸馏 GGUF。"
		},
		"audio-vae": {
			title: "音频 VAE",
			purpose: "将 Latent 解码为声音，用于分离文件或 GGUF。"
		},
		"audio-vae-distilled": {
			title: "蒸馏 GGUF 的音频 VAE",
			purpose: "将 Latent 解码为声音，用于蒸馏 GGUF。"
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "估计视频的深度，用于风格转换的“深度”。"
		},
		sdpose: {
			title: "SDPose",
			purpose: "检测视频中的姿态，用于风格转换的“姿态”。"
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "为 SDPose 检测多个人物，用于自己的工作流。"
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "另一个深度模型，用于自己的工作流。"
		},
		"preview-vae": {
			title: "预览 VAE",
			purpose: "在使用 KJNodes 的自己的工作流中预览更清晰；ComfyUI 本身不使用。"
		},
		"prompt-enhancer": {
			title: "提示词扩写 LoRA",
			purpose: "在官方模板中，让文本编码器写出更长的提示词。"
		},
		"ic-motion-track": {
			title: "运动轨迹 IC-LoRA",
			purpose: `让物体沿画出的路径移动。${own}`
		},
		"ic-ingredients": {
			title: "参考素材 IC-LoRA",
			purpose: "在“文生视频”中保留参考图像里的人和物。"
		},
		"ic-clean-plate": {
			title: "净景 IC-LoRA",
			purpose: "从视频中去除人和车辆。"
		},
		"ic-upscaler-x2": {
			title: "像素放大模型 ×2 IC-LoRA",
			purpose: "将视频尺寸放大一倍并增加细节。"
		},
		"ic-upscaler-x4": {
			title: "像素放大模型 ×4 IC-LoRA",
			purpose: "将视频尺寸放大到四倍并增加细节。"
		},
		"ic-deblur": {
			title: "去模糊 IC-LoRA",
			purpose: "让失焦的视频变清晰。"
		},
		"ic-decompression": {
			title: "压缩修复 IC-LoRA",
			purpose: "去除视频中的压缩瑕疵。"
		},
		"ic-colorization": {
			title: "上色 IC-LoRA",
			purpose: "为黑白视频上色。"
		},
		"ic-day-to-night": {
			title: "白天变黑夜 IC-LoRA",
			purpose: "将白天的视频变成夜晚。"
		},
		"ic-water": {
			title: "水体模拟 IC-LoRA",
			purpose: "在视频中加入水。"
		},
		"ic-greenscreen": {
			title: "绿幕人物 IC-LoRA",
			purpose: "将说话的人放到绿幕前。"
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "以新的镜头角度展示场景。"
		},
		"ic-in-outpainting": {
			title: "内外绘 IC-LoRA",
			purpose: "在更大的画面中画出视频周围的内容。"
		},
		"ic-relight": {
			title: "重打光 IC-LoRA",
			purpose: "用另一处阳光重新照亮户外视频。"
		},
		"ic-shave": {
			title: "剃须 IC-LoRA",
			purpose: "去除视频中人物的胡须。"
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `为说话的人配音。${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `扩展亮度范围。${own}`
		},
		"id-lora-talkvid": {
			title: "嗓音 LoRA",
			purpose: "在“文生视频”和“图生视频”中用样本的嗓音说话。"
		},
		"style-transition": {
			title: "转场 LoRA",
			purpose: "一个场景变成另一个；提示词需要 zhuanchang。"
		},
		"style-fpv": {
			title: "FPV 无人机 LoRA",
			purpose: "FPV 无人机的平稳飞行。"
		},
		"style-crt": {
			title: "CRT 终端 LoRA",
			purpose: "老式 CRT 屏幕；提示词以 crtanim, 开头。"
		},
		"style-fantasy-anime": {
			title: "奇幻动漫 LoRA",
			purpose: "动漫风格的奇幻；提示词需要 f4nt4sy4n1m6。"
		},
		"style-fantasy-realism": {
			title: "奇幻写实 LoRA",
			purpose: "真人风格的奇幻；提示词需要 f4nt4sy。"
		},
		"style-fantasy-painterly": {
			title: "奇幻绘画 LoRA",
			purpose: "油画风格的奇幻；提示词需要 D4rkP41nt3r。"
		},
		"style-cyberpunk": {
			title: "赛博朋克 LoRA",
			purpose: "雨和霓虹；提示词需要 C6b4rP8nk。"
		},
		"style-claymation": {
			title: "黏土动画 LoRA",
			purpose: "黏土定格动画；提示词需要 claymation style。"
		},
		"style-felt": {
			title: "毛毡 LoRA",
			purpose: "裁剪缝制的毛毡；提示词需要 F3ltCut0u7。"
		},
		"style-paper": {
			title: "剪纸 LoRA",
			purpose: "层叠的剪纸；提示词需要 Pap3rCut0u7。"
		},
		"style-soft": {
			title: "柔和增强 LoRA",
			purpose: "细节更多，对比更柔和。"
		},
		"style-wild-west": {
			title: "狂野西部 LoRA",
			purpose: "尘土和牛仔；提示词需要 W1ldW4st。"
		},
		"style-product": {
			title: "产品广告 LoRA",
			purpose: "广告片；强度 0.85，提示词需要 srx_commercial。"
		},
		"style-cinemagraph": {
			title: "动态静图 LoRA",
			purpose: "只有一处在动，其余静止；强度 2，提示词以 CINEMAGRAPH_MOTION 开头。"
		},
		"camera-dolly-in": {
			title: "镜头推近",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "镜头拉远",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "镜头左移",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "镜头右移",
			purpose: camera
		},
		"camera-jib-up": {
			title: "镜头上升",
			purpose: camera
		},
		"camera-jib-down": {
			title: "镜头下降",
			purpose: camera
		},
		"camera-static": {
			title: "固定镜头",
			purpose: camera
		}
	},
	presets: {
		draft: "草稿",
		fast: "快速",
		balanced: "均衡",
		quality: "高质量"
	},
	help: {
		halfSize: "一半尺寸的预览，8 步。满意的再出成片。",
		twoSteps: "8 + 2 步",
		official: "8 + 3 步，官方设置",
		guided: "带引导 20 + 3 步；使用负面提示词",
		onePass: "一遍 8 步",
		guidedOnce: "一遍带引导 20 步；使用负面提示词",
		followedTwice: "8 + 3 步，两遍都跟随视频"
	},
	loaders: {
		checkpoint: { name: "Checkpoint" },
		split: {
			name: "分离文件",
			used: (settings) => `${settings}，使用分离文件`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings}，使用 GGUF`
		}
	},
	roles: {
		checkpoint: "Checkpoint",
		transformer: "Transformer",
		gguf: "GGUF",
		textEncoder: "文本编码器",
		distilledLora: "蒸馏 LoRA",
		upscaler: "放大模型",
		textProjection: "文本投影",
		videoVae: "视频 VAE",
		audioVae: "音频 VAE"
	},
	tools: {
		"clean-plate": {
			name: "净景",
			does: "去除人和车辆，并补上其后的内容。请描述空无一人的场所。"
		},
		colorize: {
			name: "上色",
			does: "为黑白视频加上自然的色彩。请描述场景及其颜色。"
		},
		deblur: {
			name: "去模糊",
			does: "让失焦的视频变清晰；不去除运动模糊。请描述场景。"
		},
		decompress: {
			name: "压缩修复",
			does: "去除强压缩造成的色块和彩边；不去除噪点。请描述场景。"
		},
		"day-to-night": {
			name: "白天变黑夜",
			does: "将白天的画面变成夜晚，最适合户外。请描述夜晚和灯光。"
		},
		water: {
			name: "加水",
			does: "在没有水的场景中加入河流、海浪、雨或洪水。请描述水及其流动。"
		},
		greenscreen: {
			name: "绿幕人物",
			does: "将对着镜头说话的人放到纯绿色背景前。适用于竖屏视频。"
		},
		"camera-angle": {
			name: "新镜头角度",
			does: "从另一个角度展示同一场景，最适合小幅变化；不能从背后。"
		},
		"detail-2": {
			name: "细节 ×2",
			does: "将小视频放大到两倍并增加细节。请描述场景。"
		},
		"detail-4": {
			name: "细节 ×4",
			does: "将很小的视频放大到四倍并增加细节。请描述场景。"
		},
		relight: {
			name: "重新打光",
			does: "重新照亮户外镜头：选择光线和太阳的方位。提示词只写这些，不写场景。"
		},
		shave: {
			name: "剃须",
			does: "去除人物的络腮胡、小胡子和胡茬；面部和动作不变。请描述没有胡须的人物。"
		},
		outpaint: {
			name: "扩展画面",
			does: "为视频扩大画面，并画出周围的内容；视频本身不变。请描述整个场景。"
		}
	}
};
// web/src/families/ltx-2.5/words/zh.ts
var files = {
	"2.5-transformer-int8": {
		title: "LTX-2.5 Transformer，int8",
		purpose: "生成视频和声音，适用于所有预设。"
	},
	"2.5-transformer-nvfp4": {
		title: "LTX-2.5 Transformer，nvfp4",
		purpose: "最小的一个，用于 RTX 50 系列显卡和支持 CUDA 13 的 PyTorch。"
	},
	"2.5-transformer-bf16": {
		title: "LTX-2.5 Transformer，bf16",
		purpose: "完整精度，用于 48 GB 或以上的显卡。"
	},
	"2.5-gemma-int8": {
		title: "LTX-2.5 的 Gemma 4 12B，int8",
		purpose: "为提示词编码。"
	},
	"2.5-gemma-bf16": {
		title: "LTX-2.5 的 Gemma 4 12B，bf16",
		purpose: "以完整精度为提示词编码。"
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B，int8",
		purpose: "用于“优化”，写出更好的提示词。"
	},
	"2.5-duration-head": {
		title: "LTX-2.5 时长预测头",
		purpose: "时长由 LTX-2.5 决定时，从提示词读出视频应有多长。"
	},
	"2.5-upscaler-x2": {
		title: "LTX-2.5 空间放大模型 ×2",
		purpose: "在两遍之间将尺寸放大一倍。"
	},
	"2.5-video-vae": {
		title: "LTX-2.5 视频 VAE（带扩散）",
		purpose: "将 Latent 解码为帧，与官方模板相同。"
	},
	"2.5-video-vae-conv": {
		title: "LTX-2.5 视频 VAE（不带扩散）",
		purpose: "将 Latent 解码为帧，速度更快。"
	},
	"2.5-audio-vae": {
		title: "LTX-2.5 音频 VAE",
		purpose: "将 Latent 解码为声音。"
	},
	"2.5-ic-ingredients": {
		title: "参考素材 IC-LoRA（LTX-2.5）",
		purpose: "在“文生视频”中保留参考图像里的人和物。"
	},
	"2.5-ic-clean-plate": {
		title: "净景 IC-LoRA（LTX-2.5）",
		purpose: "从视频中去除人和车辆。"
	},
	"2.5-ic-colorization": {
		title: "上色 IC-LoRA（LTX-2.5）",
		purpose: "为黑白视频上色。"
	},
	"2.5-ic-deblur": {
		title: "去模糊 IC-LoRA（LTX-2.5）",
		purpose: "让失焦的视频变清晰。"
	},
	"2.5-ic-decompression": {
		title: "压缩修复 IC-LoRA（LTX-2.5）",
		purpose: "去除视频中的压缩瑕疵。"
	},
	"2.5-ic-day-to-night": {
		title: "白天变黑夜 IC-LoRA（LTX-2.5）",
		purpose: "将白天的视频变成夜晚。"
	},
	"2.5-ic-water": {
		title: "水体模拟 IC-LoRA（LTX-2.5）",
		purpose: "在视频中加入水。"
	},
	"2.5-ic-upscaler-x2": {
		title: "像素放大模型 ×2 IC-LoRA（LTX-2.5）",
		purpose: "将视频尺寸放大一倍并增加细节。"
	},
	"2.5-style-cinemagraph": {
		title: "动态静图 LoRA（LTX-2.5）",
		purpose: "只有一处在动，其余静止；提示词以 CINEMAGRAPH_MOTION 开头。"
	},
	"union-control": {
		title: "控制 IC-LoRA（边缘、深度、姿态）",
		purpose: "让风格转换跟随视频的动作。为 LTX-2.3 制作，用于 LTX-2.5 属实验性质。"
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "估计视频的深度，用于风格转换的“深度”。"
	},
	sdpose: {
		title: "SDPose",
		purpose: "检测视频中的姿态，用于风格转换的“姿态”。"
	},
	film: {
		title: "插帧",
		purpose: "将已完成视频的帧率提高一倍。"
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "将已完成视频的尺寸放大一倍。"
	}
};
var before = zh$2.tools;
// virtual:catalogue/zh
var families = {
	"ltx-2.3": zh$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "草稿",
			fast: "快速",
			balanced: "均衡",
			quality: "高质量"
		},
		help: {
			halfSize: "一半尺寸的预览，8 步。满意的再出成片。",
			twoSteps: "8 + 2 步",
			official: "8 + 3 步，官方设置",
			onePass: "一遍 8 步",
			followedTwice: "8 + 3 步，两遍都跟随视频"
		},
		loaders: { split: { name: "分离文件" } },
		roles: {
			transformer: "Transformer",
			textEncoder: "文本编码器",
			upscaler: "放大模型",
			videoVae: "视频 VAE",
			audioVae: "音频 VAE"
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
export { zh as catalogue, families };
