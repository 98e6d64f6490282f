// web/src/words/ko/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}, ${reached}/${stages}` : name,
	ready: (prompt) => `비디오가 완성되었습니다: ${prompt}`,
	cancelled: "작업이 취소되었습니다.",
	report: "ComfyUI 메시지",
	lines: "복사할 명령",
	files: "누락된 파일"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/ko/advice.ts
var advice = {
	out_of_memory: (v) => ["그래픽 카드의 메모리(VRAM)가 부족합니다.", cardRemedy(v)],
	host_memory: (v) => ["컴퓨터의 메모리가 부족합니다(VRAM이 아니라 RAM).", v.stage === "load" || v.stage === "encode" ? "다른 프로그램을 닫거나 더 작은 모델 파일을 선택하세요. Windows에서는 페이지 파일을 늘리는 것도 도움이 됩니다." : "다른 프로그램을 닫거나 비디오를 더 작게 또는 더 짧게 만드세요."],
	preview_failed: () => ["실시간 미리보기에서 오류가 발생하여 작업이 중단되었습니다.", "미리보기 없이 다시 실행하세요. ComfyUI나 미리보기를 그리는 노드 팩을 업데이트하면 해결될 수 있습니다."],
	model_damaged: (v) => [`${v.file} 파일을 읽을 수 없습니다. 불완전하거나 모델이 아닙니다.`, "삭제한 후 다시 다운로드하세요. 다운로드가 중단되었거나 이 이름으로 웹 페이지가 저장된 경우에 발생합니다."],
	model_unknown: (v) => [`${v.nodeClass}에서 ${v.file} 파일을 불러올 수 없습니다. 다른 종류의 모델입니다.`, "다른 파일을 선택하거나 올바른 폴더로 옮기세요. 전체 체크포인트는 checkpoints, 단독 트랜스포머는 diffusion_models, LoRA는 loras에 넣습니다."],
	models_mixed: (v) => ["모델 파일이 서로 맞지 않습니다.", `같은 버전의 파일을 사용하세요. 트랜스포머, 텍스트 인코더, 텍스트 프로젝션, 두 VAE, 업스케일러, LoRA가 모두 ${v.family}용이어야 합니다.`],
	tokenizer_missing: () => ["텍스트 인코더 파일에 토크나이저가 없어 프롬프트를 인코딩할 수 없습니다.", "원본 모델의 분할 파일이 아니라 ComfyUI용으로 만든 단일 파일 텍스트 인코더를 사용하세요."],
	text_encoder_missing: (v) => ["선택한 파일에 텍스트 인코더가 없습니다.", `텍스트 인코더로 ${v.family}용 Gemma 파일을 선택하세요.`],
	vae_missing: (v) => ["선택한 파일에 비디오 VAE가 없습니다.", `전체 체크포인트나 ${v.family}용 비디오 VAE를 선택하세요.`],
	audio_vae_missing: (v) => ["선택한 파일에 오디오 VAE가 없습니다.", `전체 체크포인트나 ${v.family}용 오디오 VAE를 선택하세요.`],
	gguf_unknown: (v) => [`ComfyUI-GGUF는 ${v.file} 파일의 모델을 지원하지 않습니다.`, `ComfyUI-GGUF를 업데이트하거나 다른 ${v.family}용 GGUF를 선택하세요. 텍스트 인코더는 트랜스포머로 사용할 수 없습니다.`],
	input_broken: (v) => [`ComfyUI에서 ${bare(v.name)} 파일을 읽을 수 없습니다.`, "다른 파일을 선택하거나, 이 파일을 만든 프로그램에서 열어 다시 내보내세요."],
	sound_missing: (v) => [`${bare(v.name)} 파일에 소리가 없습니다.`, "오디오 트랙이 있는 파일을 선택하세요."],
	sound_start_beyond: (v) => [`오디오의 시작 시간이 ${bare(v.name)} 파일의 끝을 지났습니다.`, "더 이른 시작 시간을 선택하세요."],
	video_start_beyond: (v) => [`시작 시간이 ${bare(v.name)} 파일의 끝을 지났습니다.`, "더 이른 시작 시간을 선택하세요."],
	rework_model_wrong: (v) => [`${v.file} 파일은 이 처리에 사용하는 모델이 아닙니다.`, "파일을 다시 다운로드하세요. 이 이름으로 다른 파일이 저장되었을 수 있습니다."],
	channels_differ: () => ["소리의 채널 수가 서로 달라 ComfyUI에서 합칠 수 없습니다.", "비디오의 소리를 스테레오로 저장한 후 다시 합치세요."],
	guide_too_long: () => ["가이드가 비디오의 끝을 넘어갑니다.", "비디오를 더 길게 만드세요."],
	guide_size: () => ["프레임을 축소해서 사용하는 컨트롤 LoRA에는 이 크기를 쓸 수 없습니다.", "나누어떨어지게 축소되는 크기를 사용하거나 유니온 컨트롤 LoRA를 사용하세요."],
	shapes_differ: () => ["작업의 두 데이터가 서로 모양(shape)이 다릅니다.", "대부분 모델이나 LoRA가 다른 버전의 LTX용인 경우입니다. “모델”에서 파일을 확인하고 추가한 LoRA를 제거하세요."],
	sound_broken: () => ["생성된 소리가 손상되어 비디오를 저장할 수 없습니다.", "영상은 괜찮을 수 있으니 소리 없이 저장하세요. 어떤 시드에서나 발생한다면 오디오 VAE가 잘못되었을 수 있습니다."],
	sound_unsavable: () => ["소리를 저장할 수 없습니다. AAC에서 지원하지 않는 샘플 레이트 또는 채널 수입니다.", "영상은 괜찮습니다. 소리 없이 저장하거나, 오디오를 48 kHz 스테레오로 변환하여 다시 생성하세요."],
	first_pass_gone: () => ["초안이 저장한 1차 패스가 없거나 읽을 수 없습니다.", "다시 완성하세요. 1차 패스를 다시 실행하므로 시간이 더 걸립니다."],
	save_disk_full: () => ["디스크가 가득 차서 비디오를 저장할 수 없습니다.", "공간을 확보한 후 다시 시도하세요. 다른 작업이 시작되기 전까지는 저장 이외의 결과가 ComfyUI 캐시에 남아 있습니다."],
	save_outside: () => ["비디오 폴더가 ComfyUI 출력 폴더 밖으로 연결된 링크이며, 이 ComfyUI는 그곳에 저장하지 않습니다.", "링크 output/video를 일반 폴더로 바꾸거나, --output-directory로 원하는 폴더를 지정하여 ComfyUI를 시작한 후 다시 시도하세요."],
	save_forbidden: () => ["ComfyUI가 출력 폴더에 쓸 수 없거나 폴더가 없습니다.", "ComfyUI에 쓰기 권한을 주거나 다른 --output-directory로 시작한 후 다시 시도하세요."],
	gpu_unusable: () => ["PyTorch가 이 그래픽 카드를 사용할 수 없습니다.", "카드와 드라이버에 맞는 PyTorch를 설치하세요. ComfyUI의 README에 안내가 있습니다."],
	gpu_too_old: () => ["이 PyTorch는 이 그래픽 카드에서 이런 종류의 모델 파일을 실행할 수 없습니다.", "nvfp4 대신 fp8 파일을 선택하거나 CUDA 13용 PyTorch를 설치하세요."],
	gpu_crashed: () => ["그래픽 드라이버에 오류가 발생하여, 다시 시작하기 전까지 ComfyUI가 그래픽 카드를 사용할 수 없습니다.", "ComfyUI를 다시 시작하고 다시 시도하세요. 또 발생하면 드라이버를 업데이트하고 오버클럭을 해제하세요."],
	gpu_transfer: () => ["모델을 그래픽 카드로 옮길 수 없습니다.", "ComfyUI를 다시 시작하세요. 또 발생하면 --disable-pinned-memory를 붙여 시작하세요."],
	device_mismatch: () => ["한 모델의 일부가 서로 다른 장치에 있습니다.", "모든 모델을 언로드하고 다시 시도하세요. 또 발생하면 ComfyUI를 업데이트하세요."],
	apple_dtype: () => ["Apple GPU에서는 fp8과 fp4 모델 파일을 실행할 수 없습니다.", "bf16 파일이나 GGUF를 선택하세요."],
	node_changed: (v) => [`이 ComfyUI에서 ${v.nodeClass}의 입력이 LTX AIO가 아는 것과 다릅니다.`, "LTX AIO와 ComfyUI를 업데이트한 후 ComfyUI를 다시 시작하세요."],
	python_package_missing: (v) => [`ComfyUI에 필요한 Python 패키지가 없습니다: ${v.message}.`, "ComfyUI를 실행하는 Python으로 requirements.txt를 설치한 후 다시 시작하세요."]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "모든 모델을 언로드하고 다시 시도하거나 더 작은 텍스트 인코더를 선택하세요. 비디오 크기는 여기서 영향을 주지 않습니다." : "저VRAM 모드를 켜면 텍스트 인코더가 CPU에서 실행됩니다. 비디오 크기는 여기서 영향을 주지 않습니다.";
		case "audio": return "오디오를 더 적게 사용하세요. 비디오가 짧을수록 여기서 필요한 메모리가 줄어듭니다.";
		case "rework": return "더 짧거나 작은 비디오를 사용하거나, 그래픽 카드를 사용하는 다른 프로그램을 닫으세요.";
		case "image":
		case "video":
		case "latent": return "비디오를 더 작게 또는 더 짧게 만드세요. 이미지는 비디오 크기로 준비됩니다.";
		case "upscale":
		case "diffuse_2": return "비디오를 더 작게 또는 더 짧게 만들거나, 이 단계 전에 끝나는 초안을 생성하세요.";
		case "decode": return lowVram ? "비디오를 더 작게 또는 더 짧게 만드세요. 타일은 이미 작습니다." : "더 작은 타일로 디코딩하세요. 다른 작업이 시작되기 전까지는 샘플링된 잠재 데이터가 ComfyUI 캐시에 남아 있습니다.";
		case "diffuse_1":
		case "save":
		case null: return "비디오를 더 작게 또는 더 짧게 만들거나, 그래픽 카드를 사용하는 다른 프로그램을 닫으세요.";
	}
}
// web/src/words/ko/batch.ts
var batch = {
	strength: (strength) => `강도 ${strength}`,
	label: (count, prompt) => `${count}개 배치: ${prompt}`,
	span: (from, to, video) => `다시 찍기: ${video}의 ${from}~${to}초`,
	poster: (number, what) => `${number}: ${what}`,
	chosen: "선택됨",
	choose: (number) => `${number} 선택`,
	ready: (ready, count) => ready === count ? `비디오 ${count}개` : `${count}개 중 ${ready}개 완성`,
	waiting: "대기 중",
	running: "진행 중",
	failed: "실패",
	play: "모두 재생",
	pause: "모두 일시정지",
	finish: (count) => count === 1 ? "선택한 초안 완성" : `선택한 ${count}개 완성`,
	compare: "두 개 비교",
	hideOthers: "나머지 숨기기",
	clear: "선택 해제",
	more: (count) => `${count}개 더 보기`,
	inStrip: (count, what) => `${count}개 배치, ${what}`,
	keys: "1~9 키로 선택, 화살표 키로 이동, Enter로 표시, F로 완성, S로 즐겨찾기, X로 숨기기, C로 비교, 스페이스로 재생 또는 일시정지합니다."
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
// web/src/words/ko/numbers.ts
var { decimal, stated, madeIn } = numbersIn("ko");
// web/src/words/ko/buttons.ts
var buttons = {
	retry: "다시 시도",
	useFamily: (name) => `${name} 사용`,
	retryAnyway: "그래도 다시 시도",
	unloadAndRetry: "모델 언로드 후 다시 시도",
	retryWithoutPreview: "실시간 미리보기 없이 다시 시도",
	retryDefaultLength: "기본 길이로 다시 시도",
	retryWith: (how) => `${how} 다시 시도`,
	with: {
		lowVram: "저VRAM 모드로",
		lowVramAt: (size) => `저VRAM 모드(${size})로`,
		edges: "윤곽선만 유지하여",
		size: (size) => `${size} 크기로`,
		seconds: (seconds) => `${seconds}초로`,
		draft: (size) => `${size} 초안으로`
	},
	smallTiles: "더 작은 타일로 디코딩",
	finishAgain: "다시 완성",
	saveSilent: "소리 없이 저장",
	fittingSize: (size) => `${size} 크기로 바꿔 다시 시도`,
	soundFromStart: "오디오를 0초부터 사용",
	inParts: (parts) => `전체를 약 ${parts}개로 나누어 사용`,
	wholeSound: (seconds) => `오디오 전체 사용(${decimal(seconds, 1, 1)}초)`,
	videoFrom: (seconds) => `비디오를 ${decimal(seconds, 1)}초부터 사용`,
	videoFromStart: "비디오를 0초부터 사용",
	chooseAnother: "다른 파일 선택",
	report: "보고서 복사",
	openModels: "“모델” 열기",
	showInModels: "“모델”에서 보기",
	openSettings: "“설정” 열기",
	openPage: "Hugging Face에서 열기",
	openLicence: "라이선스 열기",
	chooseFolder: "다른 폴더 선택",
	accepted: "동의했으니 다시 시도",
	moved: "옮겼으니 다시 시도",
	resume: "재개",
	download: "다운로드",
	downloadSize: (size) => `다운로드(${size})`,
	downloadAgain: "다시 다운로드",
	downloadMissing: "누락된 파일 다운로드",
	addTo: (folder) => `${folder}에 추가`,
	generatedSound: "생성된 소리 사용",
	turnOff: (setting) => `“${setting}” 끄기`,
	usePreset: (preset) => `“${preset}” 사용`,
	smaller: (percent) => `비디오 줄이기: ${percent}%`,
	useSize: (size) => `${size} 사용`
};
// web/src/words/ko/compare.ts
var compare = {
	verb: "비교",
	verbHint: "두 결과를 나란히 맞춰 비교합니다. 한 결과에서 선택한 후 다른 결과에서 선택하세요",
	withMarked: "표시한 결과와 비교",
	onlyOne: "비디오가 하나 더 필요합니다.",
	marked: {
		label: "비교",
		with: (run) => `${run}의 비교 대상:`,
		draft: "원래 초안",
		finish: "전체 크기 비디오",
		seed: (seed) => `시드 ${seed}`,
		or: "또는 다른 결과에서 “비교”(C)를 사용하세요.",
		cancel: "비교 취소"
	},
	label: "두 결과의 비교",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}: ${run}`,
	layout: "레이아웃",
	layouts: {
		divider: "구분선",
		side: "나란히"
	},
	sound: "소리",
	silent: "끄기",
	soundOf: (letter) => `${letter}의 소리`,
	noSound: "소리 없음",
	divider: "A와 B 사이의 구분선",
	dividerAt: (percent) => `A ${percent}%, B ${100 - percent}%`,
	dividerKeys: "왼쪽과 오른쪽 키로 구분선을 옮깁니다. Home은 B만, End는 A만 표시합니다.",
	keys: "스페이스로 둘 다 재생 또는 일시정지합니다. 쉼표와 마침표로 한 프레임, 왼쪽과 오른쪽 키로 1초씩 이동합니다. A와 B로 소리를 선택하고, M으로 끄고, F로 전체 화면을 표시합니다.",
	swap: "A와 B 바꾸기",
	full: "전체 화면",
	close: "비교 닫기",
	keep: (kept, other) => `${kept} 남기고 ${other} 숨기기`,
	keepHint: (kept, other) => `${kept}: 즐겨찾기에 추가, ${other}: “만들기”에서 숨김(기록에는 유지)`,
	kept: "즐겨찾기에 추가했습니다. 다른 하나는 “만들기”에서 숨겼습니다.",
	differ: "서로 다른 설정",
	setting: "설정",
	same: "모든 설정이 같습니다.",
	none: "없음",
	on: "켜짐",
	off: "꺼짐",
	startOf: (input) => `${input}: 시작`,
	lora: (file) => `LoRA: ${file}`,
	unplayable: "이 브라우저에서 재생할 수 없는 비디오가 있습니다."
};
// web/src/words/ko/choosing.ts
var choosing = {
	label: "선택한 작업",
	choose: (run) => `${run} 선택`,
	count: (count) => `${count}개 선택됨`,
	finish: (drafts) => drafts === 1 ? "초안 완성" : `초안 완성: ${drafts}`,
	favourite: "즐겨찾기에 추가",
	unfavourite: "즐겨찾기에서 제거",
	download: (videos) => videos === 1 ? "다운로드" : `비디오 ${videos}개 다운로드`,
	remove: "기록에서 삭제(파일은 유지)",
	none: "선택 해제",
	removed: (runs) => `작업 ${runs}개를 기록에서 삭제했습니다.`,
	removedFilesStay: (runs) => `작업 ${runs}개를 기록에서 삭제했습니다. 파일은 남아 있습니다.`,
	removeFiles: "파일도 삭제",
	finished: (runs) => runs === 1 ? "완성 작업을 대기열에 추가했습니다. “만들기”에서 확인하세요." : `작업 ${runs}개를 대기열에 추가했습니다. “만들기”에서 확인하세요.`
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
// web/src/words/ko/days.ts
var days = {
	today: "오늘",
	yesterday: "어제",
	...datesIn("ko")
};
// web/src/words/ko/details.ts
var details = {
	tools: "이 작업",
	previous: "이전 작업",
	next: "다음 작업",
	place: (at, of) => `${at}/${of}`,
	inputs: "입력",
	useInput: (input, mode) => `다음으로 사용: ${mode}의 ${input}`,
	from: (seconds) => `${seconds}초부터`,
	loras: "LoRA",
	second: (strength) => `, 2차 패스 ${strength}`,
	settings: "설정",
	size: "크기",
	length: "길이",
	lengthOf: (frames, fps, seconds) => `${frames}프레임, ${fps} fps, ${seconds}초`,
	seed: "시드",
	took: "소요 시간",
	made: "만든 날짜",
	file: "파일"
};
// web/src/words/ko/crop.ts
var crop = {
	of: (file) => `${file} 자르기`,
	all: "이미지 전체가 표시됩니다.",
	cut: (parts) => `잘리는 부분: ${parts}.`,
	left: (percent) => `왼쪽 ${percent}%`,
	right: (percent) => `오른쪽 ${percent}%`,
	top: (percent) => `위 ${percent}%`,
	bottom: (percent) => `아래 ${percent}%`,
	keys: "화살표 키로 옮기며, Shift를 누르면 더 빨리 움직입니다. 더하기와 빼기로 확대/축소하고, 0으로 가운데에 맞춥니다.",
	center: "자르기 영역을 가운데로"
};
// web/src/words/ko/cuts.ts
var cuts = {
	group: (file) => `${file}의 사용 구간`,
	label: "사용 구간",
	start: "시작",
	part: "구간",
	end: "끝",
	seconds: (seconds) => `${seconds}초`,
	span: (from, to, of) => `${of} 중 ${from}~${to}초`,
	until: (to, of) => `~${to}초(전체 ${of})`,
	longest: (seconds) => `한 작업에서 최대 ${seconds}초를 사용할 수 있습니다.`,
	play: "구간 재생",
	stop: "정지",
	keys: "왼쪽과 오른쪽 키로 구간을 옮기며, Shift를 누르면 더 많이 움직입니다. Page Up과 Page Down은 구간 길이만큼, Home과 End는 양 끝으로 옮깁니다. I와 O는 포인터나 재생 위치에 시작과 끝을 지정합니다. 스페이스로 구간을 재생합니다.",
	edits: {
		label: "페이드, 볼륨, 무음",
		fadeIn: "페이드 인",
		fadeOut: "페이드 아웃",
		volume: "볼륨",
		before: "앞 무음",
		after: "뒤 무음",
		apply: "이 구간에 적용",
		help: "이 작업을 위해 구간을 새 WAV 파일로 저장합니다. 원본 파일은 바뀌지 않습니다."
	}
};
// web/src/words/ko/estimates.ts
var estimates = {
	about: (time) => `약 ${time}`,
	between: (from, to) => `${from} ~ ${to}`,
	secondsBetween: (from, to) => `${from}~${to}초`,
	minutesBetween: (from, to) => `${from}~${to}분`,
	seconds: (count) => `${count}초`,
	minutes: (count) => `${count}분`,
	hours: (count) => `${count}시간`,
	over: (limit) => `${limit} 초과`,
	none: "아직 예상 시간이 없습니다. 이 컴퓨터에서 처음 실행하면 표시됩니다.",
	open: "길이를 모델이 정하므로 시간이 달라질 수 있습니다.",
	memory: {
		failed: (size, seconds) => `${size}, ${seconds}초에서는 이전에 여기서 메모리가 부족했습니다.`,
		beyond: "지금까지 여기서 메모리에 들어간 것보다 큽니다.",
		try: (how) => `${how} 시도`
	}
};
// web/src/words/ko/drafts.ts
var drafts = {
	finishWith: (preset) => `${preset} 프리셋으로 완성`,
	queued: "완성 작업을 대기열에 추가했습니다. “만들기”에서 확인하세요.",
	firstPassGone: "초안의 1차 패스가 여기에 저장되어 있지 않습니다",
	firstPassRepeats: "완성할 때 1차 패스를 다시 실행하므로 이 작업은 더 오래 걸립니다.",
	firstPassesGone: (drafts) => `초안 ${drafts}개의 1차 패스가 여기에 저장되어 있지 않습니다`,
	firstPassesRepeat: "완성할 때 1차 패스를 다시 실행하므로 이 작업들은 더 오래 걸립니다.",
	saved: (drafts, size) => `초안 ${drafts}개의 1차 패스: ${size}`,
	clear: "지우기",
	clearHelp: "초안은 남지만, 완성할 때 1차 패스를 다시 실행합니다. 즐겨찾기의 1차 패스는 유지됩니다.",
	cleared: "지웠습니다. 즐겨찾기와 진행 중인 작업의 1차 패스만 남아 있습니다.",
	keep: {
		title: "초안",
		days: "1차 패스 보관 기간",
		dayCount: (days) => `${days}일`,
		daysHelp: "완성은 저장된 1차 패스에서 시작합니다. 즐겨찾기의 1차 패스는 유지됩니다.",
		size: "최대 용량",
		sizeHelp: "오래된 것부터 삭제됩니다. 5초짜리 초안은 약 2 MB입니다."
	}
};
// web/src/words/ko/alone.ts
var alone = {
	title: "이 기기 페어링",
	how: "ComfyUI를 실행하는 컴퓨터에서 LTX AIO의 “설정”을 열고 “휴대폰과 태블릿”에서 “코드 표시”를 선택하세요.",
	code: "코드",
	pair: "페어링",
	pairing: "페어링하는 중…",
	noCookie: "브라우저가 페어링을 저장하지 않았습니다. 이 페이지의 쿠키를 허용한 후 다시 시도하세요.",
	off: "이 페이지는 꺼져 있습니다.",
	offRemedy: "ComfyUI를 실행하는 컴퓨터에서 LTX AIO의 “설정”을 열어 켜세요.",
	users: "이 ComfyUI에는 사용자가 여러 명 있습니다.",
	usersRemedy: "이 브라우저에서 ComfyUI 페이지를 한 번 열어 사용자를 선택한 후 돌아오세요.",
	usersPair: "본인 사용자의 설정에 표시한 코드로 이 기기를 페어링하세요.",
	again: "다시 시도",
	settings: {
		title: "휴대폰과 태블릿",
		turn: "휴대폰과 태블릿용 페이지",
		turnHelp: "네트워크의 기기를 위해 이 패널만 별도의 페이지에 표시합니다. 기기마다 코드로 한 번 페어링합니다.",
		opens: "코드는 이 페이지와 여기서 보내는 패널의 요청만 보호합니다. ComfyUI에는 로그인이 없으므로, --listen으로 시작하면 네트워크의 누구나 코드 없이 ComfyUI 자체를 열 수 있습니다.",
		on: "휴대폰과 태블릿용 페이지가 켜져 있습니다.",
		off: "휴대폰과 태블릿용 페이지가 꺼져 있습니다.",
		notHere: "ComfyUI를 실행하는 컴퓨터의 localhost에서 변경할 수 있습니다.",
		noAddress: "네트워크의 주소를 찾을 수 없습니다. --listen 없이 시작한 ComfyUI는 이 컴퓨터에만 응답하므로 --listen을 붙여 시작하세요. 아니라면 이 컴퓨터의 주소 뒤에 /ltx_aio/app을 붙여 여세요.",
		addresses: "휴대폰에서 열 주소",
		code: "코드",
		codeHelp: (minutes) => `기기 한 대를 페어링할 수 있습니다. ${minutes}분 더 유효합니다.`,
		showCode: "코드 표시",
		anotherCode: "다른 코드 표시",
		paired: "페어링된 기기",
		unnamed: "기기",
		since: (date) => `${date}부터`,
		forget: (name) => `${name} 페어링 해제`,
		forgetAll: "모든 기기 페어링 해제"
	}
};
// web/src/words/ko/engines.ts
var engines = {
	runOn: "실행 위치",
	here: "이 ComfyUI",
	freest: "가장 한가한 엔진",
	title: "다른 엔진",
	help: "작업은 다른 컴퓨터에서도 실행할 수 있습니다. 엔진은 이 서버의 소유자가 파일에 적어 둡니다.",
	how: "추가하는 방법은 LTX AIO 폴더의 docs/engines.md를 참고하세요.",
	again: "다시 확인",
	line: (name, state) => `${name}: ${state}`,
	ready: "준비됨",
	readyPaid: "준비됨, 유료",
	asking: "확인하는 중…",
	away: "연결할 수 없음",
	old: (version) => `ComfyUI ${version}은(는) 너무 오래됨`,
	lacks: (thing) => `${thing} 없음`,
	lacksFiles: (files) => `파일 ${files}개 누락`,
	costs: (name) => `${name}에서는 작업마다 비용이 들며, 프롬프트와 입력, 비디오가 이 컴퓨터 밖으로 나갑니다.`,
	agree: "그곳에서 실행",
	disagree: "취소",
	at: (name) => `${name}에서`,
	madeOn: "실행 위치",
	waitsFor: (name) => `${name} 대기 중`,
	runHere: "이 ComfyUI에서 실행",
	stays: {
		draft: "초안의 1차 패스가 있는 이 ComfyUI에서 실행합니다.",
		videos: "비디오가 있는 이 ComfyUI에서 실행합니다."
	}
};
var engineProblems = {
	engine_lacks: (v) => [`${v.name}에 없는 것: ${v.things}.`, "그곳에 설치하고 “설정”에서 다시 확인하거나, 이 ComfyUI에서 실행하세요."],
	engine_old: (v) => [`${v.name}의 ComfyUI ${v.version}은(는) ${v.of}에 쓰기에 너무 오래되었습니다.`, `그곳에서 ${v.since} 이상으로 업데이트하거나, 이 ComfyUI에서 실행하세요.`]
};
// web/src/words/ko/extending.ts
var extending = {
	direction: "추가 위치",
	directions: {
		after: {
			label: "끝 뒤",
			hint: "새 부분이 마지막 프레임에 이어집니다"
		},
		before: {
			label: "시작 앞",
			hint: "새 부분이 첫 프레임으로 이어집니다"
		}
	},
	context: "컨텍스트",
	contextHelp: "움직임과 소리를 이어 가기 위해 모델이 다시 보고 듣는 비디오의 길이입니다.",
	contextFrames: (frames, seconds) => `${frames}프레임, ${seconds}초`,
	contextOnly: (frames) => `${frames}프레임`,
	saves: "저장",
	whole: "비디오 전체",
	new: "새 부분만"
};
var extendingProblems = {
	video_unknown: (v) => [`${bare(v.name)} 파일의 프레임 수를 알 수 없습니다.`, "프레임을 세는 LTX AIO의 백엔드를 설치하세요."],
	video_too_short_to_extend: (v) => [`비디오가 ${v.frames}프레임입니다. 움직임을 이어 가려면 ${v.min}프레임 이상이 필요합니다.`, "더 긴 비디오를 선택하거나, 마지막 프레임을 “이미지로 비디오”에서 사용하세요."],
	video_size_odd: (v) => [`${bare(v.name)}의 크기는 ${v.width}×${v.height}입니다. ComfyUI는 변이 홀수인 비디오를 저장할 수 없습니다.`, "두 변이 모두 짝수가 되도록 1픽셀을 잘라 내세요."],
	video_large: (v) => [`${v.width}×${v.height} 크기의 ${v.frames}프레임을 합치려면 약 ${decimal(v.gigabytes, 0)} GB의 RAM이 필요합니다.`, "부족하면 비디오를 마지막 몇 초로 자르거나 새 부분만 저장하세요."],
	video_too_large: (v) => [`${v.width}×${v.height} 크기의 ${v.frames}프레임을 합치려면 ${decimal(v.gigabytes, 0)} GB의 RAM이 필요합니다.`, "먼저 비디오를 마지막 몇 초로 자르세요."],
	context_other: (v) => [`컨텍스트가 ${v.asked}프레임이 아니라 ${v.context}프레임이 됩니다. 모델은 9, 17, 25… 프레임을 비디오에 있는 만큼 사용합니다.`, "그대로 두거나 다른 컨텍스트를 선택하세요."],
	sound_not_joined: (v) => [`${bare(v.name)}의 오디오는 ${v.channels}채널입니다. 생성된 소리는 모노와 스테레오에만 합칠 수 있습니다.`, "먼저 스테레오로 믹스하세요."]
};
// web/src/words/ko/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "파일이 없습니다";
		case "dangling": return "없는 파일로 연결된 링크입니다";
		case "empty": return "비어 있습니다";
		case "header": return "헤더를 읽을 수 없습니다";
		case "size": return "불완전합니다";
		case "magic": return "GGUF 파일이 아닙니다";
		case "random": return "측정용 난수가 들어 있습니다";
		default: return "읽을 수 없습니다";
	}
} };
// web/src/words/ko/files.ts
var kinds = {
	checkpoint: "체크포인트",
	transformer: "트랜스포머",
	textEncoder: "텍스트 인코더",
	textProjection: "텍스트 프로젝션",
	videoVae: "비디오 VAE",
	audioVae: "오디오 VAE",
	upscaler: "업스케일러",
	durationHead: "Duration Head",
	lora: "LoRA",
	icLora: "IC-LoRA",
	distilledLora: "증류 LoRA",
	textEncoderLora: "텍스트 인코더용 LoRA"
};
var files$2 = {
	label: "모델 파일",
	model: "모델",
	kindOf: (kind) => kinds[kind] ?? "다른 종류의 파일",
	upscaler: (axis, factor) => axis === "time" ? "프레임 속도 업스케일러" : `×${factor} 업스케일러`,
	generation: (name) => `LTX-${name}`,
	missing: "누락됨",
	fits: {
		vram: "VRAM에 들어갑니다.",
		ram: "VRAM보다 커서 일부가 RAM에 남으므로 느립니다.",
		neither: "VRAM과 RAM을 합친 것보다 큽니다.",
		nvfp4: "nvfp4에는 RTX 50 시리즈 카드와 CUDA 13용 PyTorch가 필요합니다.",
		apple: "Apple GPU에서는 이 정밀도를 실행할 수 없습니다."
	},
	use: (file) => `${file} 사용`,
	switchOff: (file) => `${file} 끄기`,
	useAutomatic: "자동 파일 사용",
	useIt: "사용",
	inUse: "사용 중"
};
// web/src/words/ko/footer.ts
var footer = {
	generate: (count) => count > 1 ? `생성 × ${count}` : "생성",
	sending: "보내는 중…",
	control: "Ctrl",
	waiting: (count) => count > 1 ? `파일이 준비되면 비디오 ${count}개의 생성을 시작합니다.` : "파일이 준비되면 시작합니다.",
	dontGenerate: "생성하지 않기",
	files: {
		label: "모델 파일",
		download: "누락된 파일 다운로드",
		count: (files) => `파일 ${files}개`,
		atLeast: (size) => `${size} 이상`,
		free: (size) => `${size} 사용 가능`,
		noRoom: "디스크 공간이 부족합니다.",
		makeRoom: (size) => `${size} 이상 확보하거나 다른 디스크의 폴더를 선택하세요.`,
		which: (files) => files === 1 ? "파일과 폴더" : "파일별 폴더",
		byHand: (files) => `모델 파일 ${files}개가 누락되었습니다. ComfyUI를 실행하는 컴퓨터에서, ComfyUI 폴더가 들어 있는 폴더에서 터미널을 열고 실행하세요:`,
		noShim: "다운로드할 수 없습니다. LTX AIO의 백엔드가 응답하지 않습니다."
	}
};
// web/src/words/ko/form.ts
var form = {
	mode: "모드",
	family: "모델",
	familyFrom: (version) => `ComfyUI ${version}부터`,
	media: {
		optional: "선택 사항",
		replace: (file) => `${file} 바꾸기`,
		remove: (file) => `${file} 제거`,
		picker: (input) => `${input} 파일`,
		give: "끌어다 놓기, 붙여넣기, 찾아보기",
		upTo: (megabytes) => `최대 ${megabytes} MB.`,
		upload: (file) => `${file} 업로드 중`,
		cancelUpload: "업로드 취소",
		dismiss: "닫기",
		keeps: (file) => `${file} 파일을 계속 사용합니다.`,
		ofResult: {
			last: "마지막 프레임 사용",
			first: "첫 프레임 사용",
			audio: "소리 사용",
			video: "결과 사용"
		},
		ofResultHint: "뷰어에 표시된 결과에서 가져옵니다",
		startAt: "시작 시간",
		withSound: "소리 있음",
		noSound: "소리 없음",
		noPreview: "미리볼 수 없습니다. 이 브라우저에서 표시할 수 없거나 ComfyUI의 입력 폴더에 없는 파일입니다.",
		noPicture: "이 브라우저에서 열 수 있는 이미지가 아닙니다."
	},
	placing: {
		label: (file) => `${file} 옵션`,
		where: (file) => `${file} 파일을 어디에 사용할까요?`,
		made: (file) => `${file} 파일은 LTX AIO로 만들었습니다.`,
		notMade: (file) => `${file} 파일은 LTX AIO로 만든 것이 아닙니다.`,
		nothing: (file) => `${file} 파일은 이미지, 오디오, 비디오가 아닙니다.`,
		useSettings: "설정 사용",
		useAs: "다음으로 사용:",
		orUseAs: "또는 다음으로 사용:",
		place: (input, mode) => `${input}(${mode})`,
		pick: "비디오의 설정 사용…"
	},
	undo: {
		label: "양식의 마지막 변경",
		run: "작업의 설정을 사용합니다.",
		runChanged: "작업의 설정, 이후 수정됨.",
		videoChanged: (file) => `${file}의 설정, 이후 수정됨.`,
		undone: "변경을 취소했습니다.",
		prompts: {
			take: "개선된 프롬프트로 바꿨습니다.",
			earlier: "이전 프롬프트로 바꿨습니다.",
			sample: "예시 프롬프트로 바꿨습니다.",
			pattern: "프롬프트를 LoRA에 맞는 형식으로 바꿨습니다.",
			tool: "입력한 글을 도구의 프롬프트에 넣었습니다."
		},
		promptsChanged: {
			take: "개선된 프롬프트, 이후 수정됨.",
			earlier: "이전 프롬프트, 이후 수정됨.",
			sample: "예시 프롬프트, 이후 수정됨.",
			pattern: "LoRA에 맞는 형식의 프롬프트, 이후 수정됨.",
			tool: "도구의 프롬프트, 이후 수정됨."
		},
		slot: (file, before) => `파일을 바꿨습니다: ${before} → ${file}.`,
		undo: "실행 취소",
		forward: "다시 실행",
		redo: "설정 다시 사용",
		last: (what) => `실행 취소: ${what}`
	},
	prompt: {
		label: "프롬프트",
		placeholder: "동작, 모습, 소리를 설명하세요",
		negative: "네거티브 프롬프트",
		changed: "수정됨",
		unwanted: "비디오에 나오지 않게 할 것",
		reset: "재설정",
		idle: (preset, uses) => `가이던스 없이 실행하는 “${preset}”에서는 효과가 없습니다. “${uses}”에서 사용됩니다.`,
		idleHere: (mode) => `여기서는 효과가 없습니다. “${mode}” 모드는 가이던스 없이 실행됩니다.`
	},
	preset: "프리셋",
	size: {
		label: "크기",
		scale: "해상도",
		width: "너비",
		height: "높이",
		asPicture: "이미지에 맞춤",
		asVideo: "비디오에 맞춤",
		custom: "사용자 지정",
		ratioDiffers: "화면 비율이 다름",
		crop: "잘라서 채우기",
		pad: "여백 넣어 맞추기"
	},
	length: {
		label: "길이",
		added: "추가",
		frameRate: "프레임 속도",
		auto: "자동",
		autoIs: (seconds) => `자동: ${seconds}`,
		byModel: "모델이 정한 길이",
		maxLength: "최대"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames}프레임, ${fps} fps, ${seconds}초 · ${size}`,
		upTo: (frames) => `최대 ${frames}`,
		finished: (size) => `완성 시 ${size}`,
		unsettled: "→ 크기와 길이가 아직 정해지지 않았습니다"
	},
	machine: {
		change: "변경",
		what: "(이 컴퓨터의 설정)"
	},
	seed: {
		label: "시드",
		roll: "새 시드 뽑기",
		keep: "이 시드 고정",
		variations: "변형",
		list: "목록…"
	},
	loras: {
		label: "LoRA",
		inUse: (count) => `LoRA(${count})`,
		unnamed: "이 LoRA",
		add: "LoRA 추가",
		library: "LoRA 라이브러리",
		search: "LoRA 검색",
		close: "LoRA 라이브러리 닫기",
		group: "LoRA 종류",
		all: "전체",
		addOne: "추가",
		remove: (file) => `${file} 제거`,
		use: (file) => `${file} 사용`,
		strength: (file) => `${file}의 강도`,
		strengthSecond: (file) => `2차 패스에서 ${file}의 강도`,
		both: "강도",
		firstPass: "1차 패스",
		secondPass: "2차 패스",
		apart: "패스별로 설정",
		alike: "두 패스 동일하게",
		trigger: (words) => `트리거: ${words}`,
		base: (model) => `${model}용`,
		addTrigger: (words) => `프롬프트에 “${words}” 추가`,
		addFirst: (words) => `프롬프트 맨 앞에 “${words}” 추가`,
		pattern: (prompt) => `프롬프트 형식: ${prompt}`,
		addPattern: "이 형식 사용",
		patternTakes: (place) => `프롬프트를 {${place}}에 넣습니다. “실행 취소”로 되돌릴 수 있습니다.`,
		fillPlace: (place) => `{${place}} 채우기`,
		hasPattern: "프롬프트가 이 형식을 따릅니다.",
		sayIt: (phrase) => `글로 표현: ${phrase}`,
		experimental: (generation, family) => `${generation}용이며 ${family}에서는 실험적입니다. 프롬프트에 설명하는 편이 더 나을 수 있습니다.`,
		another: (generation, family) => `${generation}용이며 ${family}용이 아닙니다.`,
		unfit: (family) => `${family}용 LoRA가 아닙니다.`,
		advised: (strength) => `권장 강도: ${decimal(strength, 2)}`,
		compare: (videos) => `강도 ${videos}가지 비교`,
		compares: (strengths) => `강도(${strengths})마다 시드가 같은 비디오를 하나씩 대기열에 추가합니다.`,
		notReady: "양식을 모두 채우면 사용할 수 있습니다. 빠진 것은 “생성”에 표시됩니다.",
		groups: {
			camera: "카메라",
			style: "스타일",
			detail: "디테일",
			control: "컨트롤",
			own: "내 파일"
		},
		hasTrigger: (words) => `프롬프트에 “${words}” 문구가 있습니다.`,
		none: "LoRA를 찾을 수 없습니다. LoRA 파일을 ComfyUI/models/loras에 넣으세요."
	},
	advanced: {
		label: "고급",
		set: (settings) => `설정 ${settings}개 변경됨`,
		control: "비디오에서 유지할 것",
		controls: {
			canny: {
				label: "윤곽선",
				hint: "비디오의 윤곽선(Canny)"
			},
			depth: {
				label: "깊이",
				hint: "모든 것의 거리"
			},
			pose: {
				label: "포즈",
				hint: "사람의 움직임"
			},
			none: {
				label: "전부",
				hint: "비디오 자체를 가이드로 사용합니다"
			}
		},
		sound: "소리",
		sounds: {
			source: "비디오에서",
			generated: "생성"
		},
		noiseBed: "목소리 아래에 약한 노이즈",
		noiseBedHelp: "모델만 듣고, 비디오에는 깨끗한 소리가 들어갑니다. 입술이 움직이지 않을 때 시도해 보세요.",
		strengths: {
			toolStrength: "도구 강도",
			controlStrength: "컨트롤 강도",
			imageStrength: "이미지 강도",
			guideStrength: "가이드 강도"
		},
		slider: (label) => `${label}, 슬라이더`,
		reset: "재설정",
		resets: (label, value) => `${label}: ${value}`,
		steps: "스텝 수",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `입과 움직임을 소리에 맞춥니다. 먼저 ${start} 값으로 시작하세요. ${off} 값은 끄기입니다. 1차 패스의 스텝마다 모델을 한 번 더 호출합니다.`,
			detailGuidance: (start, off) => `디테일을 늘리고 움직임을 안정시킵니다. 먼저 ${start} 값으로 시작하세요. ${off} 값은 끄기입니다. 1차 패스의 스텝마다 모델을 한 번 더 호출합니다.`,
			only: (presets) => `“${presets}”에서만 사용됩니다.`,
			needs: (version) => `ComfyUI ${version} 이상이 필요합니다.`,
			lacks: "이 ComfyUI에는 필요한 노드가 없습니다."
		},
		unguided: (preset, uses) => `“${preset}”에서는 고정됩니다(가이던스 없는 증류 스텝). “${uses}”에서 사용됩니다.`,
		loader: "모델 파일",
		automatic: "자동",
		automaticIs: (comesTo) => `자동: ${comesTo}`,
		lowVram: "저VRAM 모드",
		lowVramHelp: (scale) => `텍스트 인코더를 CPU에서 실행하고, 작은 타일로 디코딩하며, 비디오를 최대 ${scale} 크기로 제한합니다. 느리지만 VRAM이 적은 카드에서도 실행됩니다.`,
		on: "켜기",
		off: "끄기",
		comesTo: {
			on: "켜짐",
			off: "꺼짐"
		}
	}
};
// web/src/words/ko/health.ts
var health = {
	title: "이 ComfyUI의 상태",
	check: "이 ComfyUI 점검",
	checkHelp: "버전, 노드, 모델 파일, 디스크, 메모리를 확인하고 실행 옵션을 제안합니다.",
	back: "설정으로 돌아가기",
	recheck: "다시 점검",
	checking: "점검 중…",
	copyAll: "모두 복사",
	copyHelp: "개인 경로가 없는 영어 보고서를 복사합니다. 도움을 주는 사람에게 공유하세요.",
	copied: "보고서 복사됨",
	copiedDetail: "도움을 요청하는 곳에 붙여넣으세요.",
	notCopied: "브라우저가 복사를 허용하지 않았습니다",
	notCopiedDetail: "텍스트를 선택하여 직접 복사하세요.",
	mark: {
		ok: "정상",
		warning: "경고",
		fault: "문제"
	},
	verdict: {
		ok: "모두 정상입니다.",
		warning: (count) => `사용할 수 있지만 경고가 ${count}개 있습니다.`,
		fault: (count) => `해결할 문제가 ${count}개 있습니다.`
	},
	areas: {
		versions: "버전",
		nodes: "노드",
		models: "모델 파일",
		disk: "디스크",
		memory: "메모리",
		flags: "실행 옵션"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "ComfyUI 프론트엔드",
		python: "Python",
		torch: "PyTorch"
	},
	down: "ComfyUI가 응답하지 않습니다.",
	startIt: "다시 시작하거나 콘솔을 확인하세요.",
	again: "다시 시도",
	versionUnknown: (name) => `${name}의 버전을 알 수 없습니다.`,
	tooOld: (min, name) => `${name} 버전이 낮습니다. ${min} 이상으로 업데이트하세요.`,
	shimAbsent: "LTX AIO의 백엔드가 응답하지 않아 다운로드와 파일 확인을 사용할 수 없습니다.",
	shimRemedy: "ComfyUI를 다시 시작한 후 콘솔에서 LTX AIO를 찾아보세요.",
	nodesFine: (classes, modes) => `모드 ${modes}개에서 사용하는 노드 ${classes}개가 필요한 입력과 함께 모두 설치되어 있습니다.`,
	otherNeeds: (family, version) => `${family}에는 ComfyUI ${version} 이상이 필요합니다.`,
	otherFine: (family, nodes) => `${family}에서 사용하는 노드 ${nodes}개가 모두 설치되어 있습니다.`,
	neededBy: (modes) => `필요한 모드: ${modes}.`,
	inputGone: (input, node) => `이 ComfyUI의 ${node}에는 더 이상 ${input} 입력이 없습니다. 작업에서 생략됩니다.`,
	inputUnknown: (input, node) => `이 ComfyUI의 ${node}에는 LTX AIO가 모르는 ${input} 입력이 필요합니다.`,
	updateUs: "ComfyUI Manager에서 LTX AIO를 업데이트하세요.",
	modelsFine: (mode, count) => `“${mode}”에 필요한 파일 ${count}개가 모두 설치되어 있습니다.`,
	missing: (mode, count, amount, atLeast) => `“${mode}”에 필요한 파일 ${count}개가 누락되었습니다: ${amount}${atLeast ? " 이상" : ""}.`,
	byHand: "다운로드 명령은 “만들기”에 있습니다.",
	download: "다운로드",
	broken: (file) => `${file} 파일이 손상되었습니다.`,
	brokenRemedy: "“모델”에서 제거한 후 다시 다운로드하세요.",
	fileMissing: (file) => `선택한 ${file} 파일이 없습니다.`,
	putInto: (folder) => `ComfyUI/models/${folder}에 넣거나 “고급”에서 다른 파일을 선택하세요.`,
	showModels: "“모델” 보기",
	disk: (free, labels, more) => `${labels}${more > 0 ? ` 외 폴더 ${more}개` : ""}: ${free} 사용 가능.`,
	noRoom: (lacking) => `누락된 파일을 위한 공간이 부족합니다. ${lacking} 이상 확보하세요.`,
	littleRoom: "공간이 적습니다. 작업은 임시 파일도 저장합니다.",
	locked: (label) => `ComfyUI가 ${label} 폴더에 쓸 수 없습니다.`,
	lockedRemedy: "그곳에는 다운로드할 수 없습니다. 권한을 변경하거나 “모델”에서 다른 폴더를 선택하세요.",
	machineUnknown: "ComfyUI가 아직 하드웨어 정보를 보내지 않았습니다.",
	card: (name, all, free) => `${name}: ${all}, ${free} 사용 가능.`,
	memory: (all, free) => `RAM: ${all}, ${free} 사용 가능.`,
	noCard: "그래픽 카드가 없습니다. ComfyUI가 CPU에서 실행됩니다.",
	noCardRemedy: "작업은 실행되지만 매우 오래 걸립니다.",
	littleMemory: "메모리가 적습니다. 다른 프로그램을 닫으세요.",
	unload: "모델 언로드",
	cramped: (room) => `VRAM과 RAM을 합쳐도 체크포인트에 필요한 ${room} GB보다 적습니다. “고급”에서 GGUF를 선택하세요.`,
	startedWith: (flag) => `ComfyUI가 ${flag} 옵션으로 시작되었습니다.`,
	leaveOut: "이 옵션을 빼세요.",
	flagsFine: (flags) => flags === "" ? "문제가 되는 옵션이 없습니다." : `${flags}: 문제없습니다.`,
	flagsUnknown: "ComfyUI가 실행 옵션을 알려 주지 않습니다.",
	command: "ComfyUI 시작 명령",
	commandHelp: "이미 사용하는 옵션에 추가하세요. ComfyUI Desktop에서는 설정의 “서버 구성”, comfy-cli에서는 “comfy launch --” 뒤에 입력합니다.",
	commandNone: "이 컴퓨터에는 옵션이 필요하지 않습니다. ComfyUI의 기본값이면 됩니다.",
	copyCommand: "명령 복사",
	commandCopied: "명령 복사됨",
	commandCopiedDetail: "ComfyUI를 종료한 후 이 명령으로 시작하세요.",
	alreadySet: "이미 사용 중",
	flags: {
		cpu: "그래픽 카드가 없으면 이 옵션이 있어야 ComfyUI가 시작됩니다.",
		reserve: (vram) => `카드의 VRAM은 ${vram} GB입니다. 화면과 다른 프로그램을 위해 일부를 남겨, 작업이 마지막에 실패하지 않게 합니다(예상).`,
		lowVram: "이 컴퓨터에는 동적 VRAM이 없습니다. 이 옵션은 텍스트 인코더를 카드에 올리지 않게 합니다.",
		pinned: (ram) => `RAM은 ${ram} GB입니다. ComfyUI는 최대 90%를 고정(pinned)하며, 고정된 메모리는 스왑할 수 없습니다.`,
		amdPinned: "AMD 카드에서는 고정 메모리를 사용할 때 LTX가 불러오는 중에 멈출 수 있습니다(다른 사용자의 보고).",
		amdOffload: "AMD 카드에서 계산 중에 가중치를 옮길 때도 보고되었습니다.",
		uploads: (limit) => `업로드가 ${limit} MB로 제한되어 있습니다. 스타일 변환용 비디오는 이보다 큰 경우가 많습니다.`
	},
	harm: {
		allOnCard: (family) => `모든 모델을 카드에 두지만 ${family}에는 카드의 VRAM이 부족하며, 동적 VRAM도 꺼집니다.`,
		noDynamic: "카드보다 큰 모델도 잘 실행되게 하는 동적 VRAM이 꺼집니다.",
		reload: "작업이 끝날 때마다 모델을 언로드하고 다음 작업에서 다시 불러옵니다.",
		noCache: "작업 사이에 캐시가 남지 않아 “완성”과 “새 시드”에서 모든 과정을 다시 실행합니다.",
		noMetadata: "비디오에 설정이 저장되지 않아, 비디오를 패널에 끌어다 놓아도 설정을 다시 사용할 수 없습니다.",
		cpuVae: "CPU에서 디코딩하면 몇 분이 걸립니다.",
		wide: "가중치에 두 배에서 네 배의 메모리가 필요합니다."
	}
};
// web/src/words/ko/history.ts
var history = {
	label: "기록",
	search: "프롬프트, 파일 이름, 시드 검색",
	searchHint: "프롬프트, 파일, 시드 검색",
	filters: "필터",
	filtersSet: (count) => `적용된 필터: ${count}`,
	favouritesOnly: "즐겨찾기만",
	mode: "모드",
	allModes: "모든 모드",
	allFamilies: "모든 모델",
	preset: "프리셋",
	allPresets: "모든 프리셋",
	state: "결과",
	allStates: "모든 작업",
	states: {
		completed: "비디오",
		failed: "실패",
		cancelled: "취소됨"
	},
	order: "정렬",
	orders: {
		newest: "최신순",
		oldest: "오래된순",
		longest: "긴 순",
		slowest: "느린 순"
	},
	from: "시작일",
	to: "종료일",
	firstDay: "이날 이후에 만든 것",
	lastDay: "이날 이전에 만든 것",
	count: (shown, all) => shown < all ? `작업 ${all}개 중 ${shown}개` : `작업 ${all}개`,
	countVideos: (shown, all) => shown < all ? `비디오 ${all}개 중 ${shown}개` : `비디오 ${all}개`,
	clear: "지우기",
	clears: "모든 비디오를 최신순으로 표시",
	others: (failed, cancelled) => [...failed > 0 ? [`${failed}개 실패`] : [], ...cancelled > 0 ? [`${cancelled}개 취소됨`] : []].join(", "),
	showOthers: "보기",
	runs: "작업",
	empty: "만든 비디오가 여기에 보관됩니다.",
	noneLike: "일치하는 작업이 없습니다.",
	noVideos: "아직 비디오가 없습니다.",
	batch: (count) => `작업 ${count}개`,
	backToAll: "모든 작업으로 돌아가기",
	older: "이전 작업 불러오기",
	noneOlder: "더 이전 작업이 없습니다.",
	olderUnreachable: "ComfyUI가 응답하지 않아 이전 작업을 불러오지 못했습니다.",
	tryAgain: "다시 시도",
	dropHint: "LTX AIO로 만든 비디오를 끌어다 놓으면 그 설정을 사용합니다. 다른 컴퓨터에서 만든 비디오도 됩니다.",
	favourite: "즐겨찾기",
	seed: (seed) => `시드 ${seed}`,
	seconds: (seconds) => `${seconds}초`,
	noPicture: "미리보기 없음",
	fileGone: "파일 없음",
	failed: "실패",
	cancelled: "취소됨",
	notYet: "아직 끝나지 않음",
	run: "작업",
	back: "모든 작업으로 돌아가기",
	remove: "기록에서 삭제(파일은 유지)",
	videoOf: (mode) => `${mode}: 비디오`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("ko", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "새 시드로 대기열에 추가했습니다. “만들기”에서 확인하세요.",
	removed: "삭제했습니다.",
	removedFileStays: "기록에서 삭제했습니다. 파일은 남아 있습니다.",
	undo: "실행 취소",
	removeFile: "파일도 삭제",
	close: "닫기",
	imported: "비디오의 설정",
	importedInForm: (file) => `${file}의 설정을 사용합니다.`
};
// web/src/words/ko/inputs.ts
var inputs = {
	firstFrame: {
		label: "시작 프레임",
		hint: "비디오가 이 이미지로 시작합니다."
	},
	lastFrame: {
		label: "종료 프레임",
		hint: "비디오가 이 이미지로 끝납니다."
	},
	portrait: {
		label: "인물 사진",
		hint: "말하거나 노래하는 사람입니다."
	},
	styleImage: {
		label: "스타일 이미지",
		hint: "선택 사항: 새 스타일의 첫 프레임입니다."
	},
	sound: {
		label: "오디오",
		hint: "음악이나 음성을 그대로 사용합니다."
	},
	speech: {
		label: "음성",
		hint: "인물이 말하거나 노래할 내용이며, 그대로 사용합니다."
	},
	voice: {
		label: "목소리 샘플",
		hint: "사용할 목소리로 말하는 5초 길이의 음성입니다."
	},
	video: {
		label: "비디오",
		hint: "움직임을 제공합니다."
	},
	treated: {
		label: "비디오",
		hint: "도구로 처리할 비디오이며, 소리는 그대로 유지됩니다."
	},
	retaken: {
		label: "비디오",
		hint: "구간 밖은 그대로 유지됩니다."
	},
	extended: {
		label: "비디오",
		hint: "그대로 유지되고 새 부분이 이어집니다."
	}
};
// web/src/words/ko/jobs.ts
var jobs = {
	runs: "작업",
	cancelsOnlyOurs: "다른 사람의 작업에는 영향을 주지 않습니다",
	run: {
		cancel: "이 작업 취소",
		preview: "이 작업의 미리보기",
		progress: "이 작업의 진행률",
		cancelling: "취소하는 중…",
		sending: "보내는 중…",
		kept: "저장됨. ComfyUI가 응답하면 보냅니다",
		notSent: "아직 보내지 않음: ComfyUI가 이 작업을 받지 못했습니다. 다시 시도하는 중…",
		send: "지금 보내기",
		place: (place, of) => `${of}개 중 ${place}번째`,
		stage: (name, reached, stages) => `${name} · ${reached}/${stages}`,
		step: (step, steps) => `스텝 ${step}/${steps}`,
		elapsed: (time) => `${time} 경과`,
		left: (time) => `약 ${time} 남음`,
		late: "예상보다 오래 걸림",
		almostDone: "거의 완료"
	},
	loading: {
		sized: (size) => `먼저 약 ${size} GB의 모델을 불러옵니다.`,
		models: "먼저 큰 모델을 불러옵니다.",
		onlyOnce: "처음에만 느립니다.",
		slowOnce: "처음에만 느림",
		now: (doing) => `현재: ${doing}.`,
		reads: {
			checkpoint: "체크포인트 불러오는 중",
			transformer: "트랜스포머 불러오는 중",
			textEncoder: "텍스트 인코더 불러오는 중",
			audioVae: "오디오 VAE 불러오는 중",
			videoVae: "비디오 VAE 불러오는 중",
			lora: "LoRA 불러오는 중",
			upscaler: "업스케일러 불러오는 중",
			durationHead: "Duration Head 불러오는 중",
			depth: "깊이 모델 불러오는 중",
			pose: "포즈 모델 불러오는 중",
			smoother: "보간 모델 불러오는 중",
			enlarger: "업스케일 모델 불러오는 중",
			prompt: "프롬프트 인코딩 중",
			firstStep: "첫 스텝을 위해 모델을 장치로 옮기는 중"
		}
	},
	news: {
		ready: "비디오가 완성되었습니다. 보기",
		failed: "작업이 실패했습니다. 이유 보기"
	},
	results: {
		label: "결과",
		none: "비디오가 여기에 표시됩니다.",
		older: (runs) => `기록에 ${runs}개 더 있음`,
		cancelled: (prompt) => `취소됨: ${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [`${cancelled}개 취소됨`] : [], ...failed > 0 ? [`${failed}개 실패`] : []].join(", "),
		show: "보기",
		again: "다시 시도",
		hide: "여기서 숨기기"
	},
	result: {
		frames: (frames) => `${frames}프레임`,
		seed: (seed) => `시드 ${seed}`,
		gone: "파일이 없습니다.",
		use: "설정 사용"
	},
	failure: {
		stage: (name) => `“${name}” 단계에서 실패했습니다.`,
		hide: "여기서 숨기기(기록에는 유지)"
	}
};
// web/src/words/ko/keyframes.ts
var keyframes = {
	label: "키프레임",
	add: "이미지 또는 비디오 추가",
	full: (max) => `키프레임은 최대 ${max}개입니다.`,
	picker: "키프레임으로 사용할 이미지 또는 비디오 선택",
	keys: "왼쪽과 오른쪽 키로 한 프레임, Shift를 누르면 열 프레임씩 옮깁니다. 클립은 다음으로 가능한 위치로 옮겨집니다. Home과 End는 첫 번째 또는 마지막 빈 프레임으로 옮깁니다. 위와 아래 키로 다른 키프레임을 선택합니다. Delete로 제거하고 Ctrl+D로 복제합니다.",
	first: "시작 프레임",
	last: "종료 프레임",
	at: (seconds) => `${seconds}초의 키프레임`,
	clipAt: (seconds) => `${seconds}초의 클립`,
	place: (seconds, frame, of) => `${seconds}초, 프레임 ${frame}/${of}`,
	clipPlace: (from, to, frame, last, of) => `${from}~${to}초, 프레임 ${frame}~${last}/${of}`,
	time: "시간",
	strength: "강도",
	strengthOf: (input) => `${input}: 강도`,
	snapped: (seconds, frame) => `→ 프레임 ${frame}, ${seconds}초`,
	clipSnapped: (from, to, frame, last) => `→ 프레임 ${frame}~${last}, ${from}~${to}초`,
	start: "비디오 시작",
	length: "길이",
	swap: "다음과 바꾸기",
	duplicate: "복제",
	remove: "제거",
	done: {
		added: (what) => `키프레임에 추가했습니다: ${what}.`,
		removed: (what) => `키프레임에서 제거했습니다: ${what}.`,
		moved: (what) => `옮겼습니다: ${what}.`,
		swapped: (what) => `위치를 바꿨습니다: ${what}.`,
		duplicated: (what) => `복제했습니다: ${what}.`
	},
	sending: (name, percent) => `${name}: ${percent}%`,
	dismiss: "닫기",
	longer: (seconds) => `길이를 ${decimal(seconds)}초로 변경`,
	moveTo: (seconds) => `${decimal(seconds, 2)}초로 옮기기`,
	shortenTo: (seconds) => `${decimal(seconds, 2)}초로 줄이기`,
	fromSecond: (seconds) => `비디오의 ${decimal(seconds, 1)}초부터 사용`,
	fromStart: "비디오의 0초부터 사용"
};
var keyframeProblems = {
	keys_missing: () => ["아직 이미지가 없습니다.", "시작 프레임, 종료 프레임 또는 그 사이의 키프레임을 추가하세요."],
	keys_too_many: (v) => [`키프레임이 ${v.count}개 있습니다. 최대 ${v.max}개까지 가능합니다.`, `${v.count - v.max}개를 제거하세요.`],
	key_out_of_range: (v) => [`${bare(v.name)}의 위치는 ${decimal(v.at, 2)}초이지만 마지막 프레임은 ${decimal(v.end, 2)}초입니다.`, "위치를 옮기거나 비디오를 더 길게 만드세요."],
	keys_collide: (v) => [`${decimal(v.at, 2)}초의 프레임에 다른 이미지가 겹칩니다: ${bare(v.name)}.`, "둘 중 하나를 한 프레임 이상 옮기세요."],
	clip_out_of_range: (v) => [`${bare(v.name)}의 구간은 ${decimal(v.at, 2)}~${decimal(v.to, 2)}초이지만 마지막 프레임은 ${decimal(v.end, 2)}초입니다.`, "옮기거나 줄이거나, 비디오를 더 길게 만드세요."],
	keys_overlap: (v) => [`${decimal(v.at, 2)}초에서 겹칩니다: ${bare(v.name)}, ${bare(v.other)}.`, "둘 중 하나를 옮기거나 클립을 줄이세요."],
	clip_past_end: (v) => [`클립은 ${decimal(v.from, 2)}~${decimal(v.to, 2)}초를 사용하지만 ${bare(v.name)}의 끝은 ${decimal(v.end, 2)}초입니다.`, "더 일찍 시작하거나 줄이세요."]
};
// web/src/words/ko/keys.ts
var keys = {
	title: "키보드 단축키",
	open: "키보드 단축키",
	close: "닫기",
	everywhere: "ComfyUI 전체",
	everywhereHelp: "변경하려면 ComfyUI 설정의 “키 바인딩”에서 “LTX AIO”를 검색하세요.",
	inPanel: "이 패널에서",
	onResult: "뷰어나 기록의 결과에서",
	onBatch: "배치에서",
	inHistory: "기록에서",
	inPlayer: "플레이어에서",
	none: "설정되지 않음",
	and: "또는",
	commands: {
		togglePanel: "LTX AIO: 패널 열기/닫기",
		generate: "LTX AIO: 생성",
		again: "LTX AIO: 최신 작업을 새 시드로 반복",
		cancel: "LTX AIO: 현재 작업 취소",
		nextTab: "LTX AIO: 패널의 다음 탭",
		previousTab: "LTX AIO: 패널의 이전 탭",
		keys: "LTX AIO: 키보드 단축키"
	},
	listed: {
		togglePanel: "패널 열기/닫기",
		generate: "생성",
		again: "최신 작업을 새 시드로 반복",
		cancel: "현재 작업 취소",
		nextTab: "다음 탭",
		previousTab: "이전 탭",
		keys: "이 목록 표시"
	},
	panel: {
		generate: "“만들기”에서 생성",
		arrows: "탭, 모드, 프리셋, 기록의 비디오 사이를 이동",
		ends: "첫 번째 또는 마지막으로 이동",
		earlier: "프롬프트에서 이전 프롬프트로 이동. 맨 앞에서는 Alt 없이도 가능",
		paste: "이미지, 오디오, 비디오 파일을 양식에 붙여넣기",
		sheet: "이 목록 표시(글자 입력 중 제외)",
		escape: "열린 목록 또는 이 목록 닫기"
	},
	result: {
		finish: "초안 완성",
		newSeed: "새 시드",
		goOn: "연장",
		retake: "일부 다시 찍기",
		useAs: "입력으로 사용",
		compare: "비교: 한 결과에서, 그다음 다른 결과에서",
		favourite: "즐겨찾기에 추가 또는 제거",
		hide: "“만들기”에서 숨기기"
	},
	batch: {
		choose: "비디오 1 선택(2~9도 동일)",
		go: "다른 비디오로 이동",
		show: "뷰어에 표시",
		finish: "선택한 초안 또는 현재 초안 완성",
		compare: "선택한 두 개 또는 현재 비디오와 다른 비디오 비교",
		play: "모두 재생 또는 일시정지"
	},
	history: {
		choose: "작업 선택 또는 해제",
		range: "이동하면서 모두 선택",
		all: "모든 작업 선택",
		finish: "선택한 초안 완성",
		compare: "선택한 두 개 비교",
		remove: "기록에서 삭제(파일은 유지)",
		favourite: "즐겨찾기에 추가 또는 제거",
		neighbours: "이전 또는 다음 작업(작업 페이지에서)",
		escape: "선택 해제, 작업 또는 배치 닫기"
	},
	player: {
		play: "재생 또는 일시정지",
		step: "한 프레임 뒤로 또는 앞으로",
		second: "1초 뒤로 또는 앞으로",
		ends: "첫 프레임 또는 마지막 프레임으로",
		volume: "볼륨 줄이기 또는 높이기",
		mute: "음소거 또는 음소거 해제",
		full: "전체 화면"
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
		" ": "스페이스"
	},
	queued: "대기열에 추가됨",
	noSidebar: "LTX AIO에는 ComfyUI의 새 메뉴가 필요합니다",
	noSidebarRemedy: "설정 → 메뉴 → 새 메뉴 사용 → 상단을 선택하세요.",
	waits: "모델 파일이 누락되었습니다",
	waitsRemedy: "파일이 준비되면 작업이 시작됩니다. “만들기”에서 다운로드하세요.",
	noRun: "아직 반복할 작업이 없습니다",
	noRunRemedy: "먼저 비디오를 생성하세요.",
	nothingRuns: "진행 중인 LTX AIO 작업이 없습니다",
	waitingRuns: (count) => count === 0 ? "취소할 작업이 없습니다." : `대기열에서 대기 중: ${count}개.`,
	cancelled: "취소됨"
};
// web/src/words/ko/link.ts
var link = {
	silent: (since) => `${clock(since)}부터 ComfyUI가 응답하지 않습니다. 작업은 보존됩니다.`,
	unread: (files) => `ComfyUI 사용자 폴더의 ${files} 파일을 모두 읽을 수 없습니다. 파일은 그대로 두며, 해당 월의 작업이 여기에 빠져 있을 수 있습니다.`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("ko", {
		hour: "2-digit",
		minute: "2-digit",
		hour12: false
	}).format(milliseconds);
}
// web/src/words/ko/lists.ts
var lists = {
	button: "목록",
	hint: "프롬프트 목록, 파일, 표로 여러 비디오를 한 번에 생성",
	label: "목록",
	prompt: "프롬프트",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "정수",
		number: "숫자"
	},
	text: "프롬프트 또는 표",
	placeholder: "한 줄에 프롬프트 하나씩. 또는 표를 붙여넣으세요. 첫 행은 열 이름입니다.",
	format: "읽는 방식",
	formats: {
		lines: "줄마다",
		blocks: "단락",
		table: "표"
	},
	formatHints: {
		lines: "각 줄이 프롬프트입니다",
		blocks: "빈 줄로 프롬프트를 구분합니다",
		table: "CSV 또는 스프레드시트의 셀(머리글 포함)"
	},
	columns: (known) => `열: ${known}`,
	openText: "텍스트 또는 CSV 파일 열기",
	addFiles: "파일",
	addFolder: "폴더",
	addFilesTo: (input) => `${input}: 파일 추가`,
	addFolderTo: (input) => `${input}: 폴더 추가`,
	fileCount: (count) => `파일 ${count}개`,
	removeFiles: (input) => `${input}: 모든 파일 제거`,
	uploading: (left) => `업로드할 파일 ${left}개 남음`,
	cancelUploads: "업로드 취소",
	lost: (count) => `파일 ${count}개가 도착하지 않았습니다. 다시 추가하세요. 위치는 유지됩니다.`,
	refused: (names, count) => count > 3 ? `이 입력에서 받지 않아 사용하지 않은 파일: ${names} 외 ${count - 3}개.` : `이 입력에서 받지 않아 사용하지 않은 파일: ${names}.`,
	grid: "시드와 프리셋",
	gridNote: (seeds, presets) => [seeds > 1 ? `× 시드 ${seeds}개` : "", presets > 1 ? `× 프리셋 ${presets}개` : ""].filter(Boolean).join(" "),
	seeds: "행별 시드 수",
	presets: "사용할 프리셋",
	asForm: "선택 없음: 양식의 프리셋을 사용합니다.",
	rows: "대기열에 추가할 비디오",
	count: (count) => `비디오 ${count}개`,
	out: (count) => `${count}개 제외됨`,
	noTime: "예상 시간 없음",
	wrong: (rows) => `${rows}개 확인 필요`,
	none: "프롬프트를 입력하거나, 파일을 추가하거나, 시드와 프리셋을 선택하세요.",
	leaveOut: "제외",
	leaveOutRow: (row) => `${row} 제외`,
	putBack: "되돌리기",
	putBackRow: (row) => `${row} 되돌리기`,
	leaveOutUnpaired: (count) => count === 1 ? "마지막 하나 제외" : `마지막 ${count}개 제외`,
	promptOf: (row) => `${row}의 프롬프트`,
	seedOf: (row) => `${row}의 시드`,
	ownPrompt: "프롬프트는 양식에 있습니다.",
	resetSeed: "재설정",
	more: (count) => `${count}개 더 보기`,
	clear: "목록 지우기",
	undo: "실행 취소",
	redo: "다시 실행",
	close: "목록 닫기(내용은 유지)"
};
var listProblems = {
	list_row: (v) => [`${v.row}행: ${v.what}`, v.remedy],
	list_no_rows: () => ["표에 머리글만 있고 행이 없습니다.", "머리글 아래에 비디오마다 행을 하나씩 추가하세요."],
	list_no_header: (v) => ["표의 첫 행에 열 이름이 없습니다.", `머리글을 추가하세요. 사용할 수 있는 열: ${v.known}.`],
	list_column_unknown: (v) => [`“${v.name}” 열에 해당하는 설정이 없습니다.`, `이름을 바꾸거나 제거하세요. 사용할 수 있는 열: ${v.known}.`],
	list_column_twice: (v) => [`“${v.name}” 열이 두 번 있거나 두 가지 이름으로 있습니다.`, "둘 중 하나를 제거하세요."],
	list_quote_open: (v) => [`${v.row}행: 따옴표가 닫히지 않았습니다.`, "닫는 따옴표를 추가하세요. 따옴표로 묶은 글 안에서는 따옴표를 두 번씩 씁니다."],
	list_row_long: (v) => [`${v.row}행의 셀은 ${v.cells}개인데 머리글은 ${v.columns}개입니다.`, "구분 기호가 들어 있는 글은 큰따옴표로 묶으세요."],
	list_half_size: (v) => [`${v.row}행에 너비와 높이 중 하나만 있습니다.`, "둘 다 입력하거나, 둘 다 비워 양식의 값을 사용하세요."],
	list_cell: (v) => [`${v.row}행: ${v.column} 열의 “${v.value}” 값이 ${v.takes}가 아닙니다.`, "고치거나, 셀을 비워 양식의 값을 사용하세요."],
	list_preset: (v) => [`${v.row}행: “${v.value}” 프리셋이 없습니다.`, `다음 중 하나를 쓰거나 셀을 비우세요: ${v.known}.`],
	list_file_missing: (v) => [`${v.row}행: ${v.name} 파일이 이 목록에도, ComfyUI의 입력 폴더에도 없습니다.`, "파일을 목록에 추가하거나 이름을 고치세요."],
	list_file_asked: (v) => [`${v.row}행: ComfyUI의 입력 폴더에서 ${v.name} 파일을 찾는 중입니다.`, "잠시 기다리거나 파일을 목록에 추가하세요."],
	list_file_twice: (v) => [`${v.row}행: 목록에 이름이 ${v.name}인 파일이 여러 개 있습니다.`, "앞에 폴더를 쓰세요: 폴더/이름."],
	list_file_unsent: (v) => [`${v.row}행: ${v.name} 파일이 아직 업로드되지 않았습니다.`, "도착할 때까지 기다리거나 다시 추가하세요."],
	list_no_partner: (v) => [`${v.row}행에 빠진 것: ${v.lacks}.`, "추가하거나 이 행을 제외하세요."],
	list_unequal: (v) => [`목록의 개수가 다릅니다(${v.counts}). ${v.from === v.to ? `${v.from}행이` : `${v.from}~${v.to}행이`} 불완전합니다.`, "빠진 것을 추가하거나 이 행들을 제외하세요. 하나만 있으면 모든 행에 사용됩니다."],
	list_unused: (v) => [`“${v.mode}” 모드에서 사용하지 않는 목록 항목입니다: ${v.column}.`, "사용하려면 다른 모드를 선택하세요."],
	list_too_long: (v) => [`목록이 ${v.count}행입니다. 한 번에 최대 ${v.max}행을 대기열에 추가할 수 있습니다.`, "여러 목록으로 나누세요."],
	list_nothing: () => ["목록의 모든 비디오가 제외되었습니다.", "일부를 되돌리거나 목록을 닫으세요."]
};
// web/src/words/ko/measuring.ts
var measuring = {
	title: "이 컴퓨터 측정",
	help: (family) => `${family} 모델로 점점 커지는 짧은 비디오 다섯 개를 만듭니다. 대부분의 그래픽 카드에서 약 10분이 걸립니다. 이후 제안되는 크기와 시간은 추정값이 아니라 이 컴퓨터의 측정값입니다.`,
	start: "측정",
	again: "다시 측정",
	progress: (done, of) => `비디오 ${of}개 중 ${done}개 완료`,
	stop: "중지",
	size: "크기",
	time: "시간",
	full: "메모리 부족",
	found: (family) => `${family} 모델로 측정`
};
// web/src/words/ko/microphone.ts
var microphone = {
	record: "마이크로 녹음",
	stop: "녹음 중지",
	troubles: {
		insecure: "브라우저는 https 주소와 localhost에서만 녹음을 허용합니다.",
		refused: "브라우저가 마이크를 차단했습니다. 이 페이지에서 허용한 후 다시 시도하세요.",
		missing: "마이크를 찾을 수 없습니다. 연결한 후 다시 시도하세요.",
		failed: "마이크를 사용할 수 없습니다. 마이크를 사용하는 다른 프로그램을 닫은 후 다시 시도하세요."
	}
};
// web/src/words/ko/models.ts
var models = {
	noDownloads: {
		label: "다운로드",
		why: "LTX AIO의 백엔드가 응답하지 않아 다운로드할 수 없습니다. “만들기”의 양식에 필요한 파일을 받으려면, ComfyUI를 실행하는 컴퓨터에서 ComfyUI 폴더가 들어 있는 폴더에서 다음 명령을 실행하세요:",
		copyLine: "명령 복사",
		copyLines: "명령 복사",
		copied: "복사했습니다.",
		selected: "선택했습니다. Ctrl+C를 누르세요."
	},
	queue: {
		label: "대기열",
		title: (files) => `파일 ${files}개 다운로드 중`,
		cancel: "취소",
		cancelAll: ": 모든 다운로드",
		progress: "다운로드 진행률"
	},
	disk: {
		label: "디스크",
		of: (folder) => `${folder}의 디스크`,
		models: (size) => `이 모델 ${size}`,
		other: (size) => `기타 ${size}`,
		free: (size) => `사용 가능 ${size}`,
		leftOver: (files) => `이전 버전의 다운로드에서 남은 파일: ${files}개.`,
		reclaim: (size) => `${size} 확보`
	},
	places: {
		title: "다운로드 폴더",
		folderFor: (kind) => `${kind} 폴더`,
		room: (folder, free) => `${folder}(${free} 사용 가능)`
	},
	search: "파일 검색",
	noMatch: "일치하는 파일이 없습니다.",
	groups: {
		now: {
			title: "지금 필요",
			help: "“만들기”의 양식에 필요한 파일입니다."
		},
		elsewhere: {
			title: "다른 모드용",
			help: "다른 모드와 프리셋에 추가로 필요한 파일입니다."
		},
		optional: {
			title: "선택 사항",
			help: "다른 그래픽 카드용 형식, LoRA, 이미 있는 다른 LTX 파일입니다."
		}
	},
	ofFamily: (family) => `${family}용 파일입니다. 필요한 파일을 보려면 “만들기”에서 ${family} 모델을 선택하세요.`,
	forAllModes: "모든 모드용.",
	forModes: (modes) => `사용하는 모드: ${new Intl.ListFormat("ko").format(modes)}.`,
	needsAccount: "Hugging Face 계정 필요",
	needsLicence: "라이선스에 동의한 Hugging Face 계정 필요",
	replacedBy: (title) => `다음 파일로 대체됨: ${title}.`,
	removeToDownload: "다시 다운로드하려면 먼저 제거하세요.",
	deleteToDownload: "다시 다운로드하려면 먼저 폴더에서 삭제하세요.",
	removeQuestion: (file, size) => size ? `${file} 파일을 삭제하여 ${size}의 공간을 확보할까요?` : `${file} 파일을 삭제할까요?`,
	commands: {
		download: "다운로드",
		resume: "재개",
		again: "다시 다운로드",
		use: "이 사본 사용",
		retry: "다시 시도",
		cancel: "취소",
		verify: "검증",
		remove: "제거",
		dismiss: "닫기"
	},
	commandOn: (title) => `: ${title}`,
	states: {
		unknown: "알 수 없음",
		missing: "누락됨",
		begun: (amount) => `미완료: ${amount} 다운로드됨`,
		misplaced: (folder) => `잘못된 폴더에 있음: ${folder}`,
		here: "설치됨",
		checksumRight: "체크섬 검증됨",
		damaged: (fault) => `손상됨: ${fault}`,
		waitsForCheck: "검증 대기 중",
		waitsForTurn: "다운로드 대기 중",
		checked: "검증됨",
		notDownloaded: "다운로드 실패"
	},
	origins: {
		downloaded: "LTX AIO가 다운로드",
		hardlink: "Hugging Face 캐시와 공유",
		symlink: "Hugging Face 캐시에서 링크",
		copy: "LTX AIO가 복사"
	},
	phases: {
		asking: "Hugging Face에 연결 중",
		reusing: "이 디스크에서 사본을 찾는 중",
		reading: "이미 다운로드한 부분 확인 중",
		checking: "검증 중",
		waiting: "Hugging Face 응답 대기 중",
		retryIn: (seconds) => `${seconds}초 후 다시 시도`,
		finishing: "마무리 중",
		downloading: "다운로드 중"
	},
	amountOf: (part, whole) => `${part}/${whole}`,
	left: {
		lessThanMinute: "1분 미만 남음",
		minutes: (minutes) => `약 ${minutes}분 남음`,
		hours: (hours) => `약 ${hours}시간 남음`,
		hoursAndMinutes: (hours, minutes) => `약 ${hours}시간 ${minutes}분 남음`,
		days: (days) => `약 ${days}일 남음`
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
// web/src/words/ko/modes.ts
var modes = {
	t2v: {
		name: "텍스트로 비디오",
		short: "텍스트",
		hint: "프롬프트로 비디오와 소리를 만듭니다.",
		sample: {
			title: "모래 언덕 위의 빨간 연",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "오디오로 비디오",
		short: "오디오",
		hint: "오디오를 따라가는 비디오를 만듭니다.",
		sample: {
			title: "작은 무대의 연주자",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "이미지로 비디오",
		short: "이미지",
		hint: "이미지를 움직이고 소리를 더합니다.",
		sample: {
			title: "살아나는 이미지",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "립싱크",
		short: "립싱크",
		hint: "인물 사진이 오디오에 맞춰 말하거나 노래합니다.",
		sample: {
			title: "말하는 인물",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "시작·종료 프레임",
		short: "시작·종료",
		hint: "최대 8개의 이미지와 클립을 정해진 시간에 거쳐 갑니다.",
		sample: {
			title: "다른 이미지로 바뀌는 이미지",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "스타일 변환",
		short: "스타일",
		hint: "움직임은 유지하고 비디오의 스타일을 바꿉니다.",
		sample: {
			title: "점토와 펠트로 만든 비디오",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "도구",
		short: "도구",
		hint: "비디오 전체를 복원하거나 바꿉니다: 색, 초점, 빛, 디테일.",
		sample: {
			title: "텅 빈 거리",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "연장",
		short: "연장",
		hint: "비디오의 끝 뒤나 시작 앞에 시간을 더합니다.",
		sample: {
			title: "이어지는 장면",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "다시 찍기",
		short: "다시 찍기",
		hint: "비디오의 한 부분만 새로 만들고 나머지는 그대로 둡니다.",
		sample: {
			title: "그 순간을 한 번 더",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/ko/naming.ts
var naming = {
	title: "파일",
	folder: "새 비디오의 폴더",
	folderHelp: "ComfyUI의 출력 폴더 안에 있습니다.",
	name: "파일 이름",
	nameHelp: "파일을 덮어쓰지 않도록 작업 ID의 일부와 번호가 추가됩니다.",
	tokens: "토큰 삽입",
	says: {
		prompt: "프롬프트의 첫 단어들",
		mode: "모드(예: t2v)",
		seed: "시드",
		preset: "프리셋",
		date: "날짜, 순서는 자유: %date:yyyy-MM-dd%, %date:hhmmss%",
		width: "너비(픽셀)",
		height: "높이(픽셀)"
	},
	example: "다음 비디오의 저장 위치:",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `그때까지 새 비디오의 저장 위치: output/${before}.`,
	reset: "기본값으로 되돌리기",
	faults: {
		token: (text) => `LTX AIO가 모르는 토큰입니다: ${text}. 아래의 토큰을 사용하세요.`,
		character: (text) => `폴더와 파일 이름에 ${text.trim() ? `${text} 문자` : "제어 문자"}는 사용할 수 없습니다. 제거하세요.`,
		reserved: (text) => `${text} 이름은 Windows에서 예약되어 있습니다. 다른 이름을 선택하세요.`,
		edge: (text) => `“${text}”의 시작이나 끝에 점 또는 공백이 있습니다. 이름이 올바로 저장되지 않으므로 제거하세요.`,
		outside: "폴더는 ComfyUI의 출력 폴더 안에 있어야 합니다. 점을 제거하세요.",
		absolute: "video/kites처럼 ComfyUI 출력 폴더 안의 폴더를 드라이브나 맨 앞의 슬래시 없이 입력하세요.",
		levels: "파일 이름에는 슬래시를 쓸 수 없습니다. 폴더는 위 입력란에 쓰세요.",
		level: "슬래시 옆에 이름이 없습니다. 슬래시를 제거하세요.",
		long: (max) => `너무 깁니다. 최대 ${max}자까지 사용하세요.`
	}
};
// web/src/words/ko/notices.ts
var notices = {
	ready: "비디오가 완성되었습니다",
	failed: "작업이 실패했습니다",
	reportCopied: "보고서 복사됨",
	reportCopiedHow: "도움을 요청하는 곳에 붙여넣으세요.",
	reportRefused: "브라우저가 보고서 복사를 허용하지 않았습니다",
	reportRefusedHow: "ComfyUI의 메시지는 카드에서 복사할 수 있습니다.",
	noAnswer: "ComfyUI가 응답하지 않습니다",
	partsApart: "따라서 각 부분은 개별 비디오로 남습니다.",
	runKept: "작업이 저장되었으며 ComfyUI가 다시 응답하면 보냅니다.",
	notSent: "작업을 보내지 못했습니다",
	notCancelled: "작업이 아직 취소되지 않았습니다",
	notReordered: "순서가 바뀌지 않았습니다",
	willRetry: "ComfyUI가 응답하지 않습니다. 다시 응답하면 LTX AIO가 다시 시도합니다.",
	connectionBroke: "연결이 끊어졌습니다",
	languageMissing: (language) => `언어를 불러올 수 없습니다: ${language}`,
	languageMissingHow: "LTX AIO는 현재 언어로 유지됩니다. 페이지를 새로고침하여 다시 시도하세요.",
	previewOff: "이 ComfyUI에서 실시간 미리보기를 껐습니다",
	previewOffDetail: "미리보기 때문에 작업이 중단되었습니다. “설정”에서 다시 켤 수 있습니다."
};
// web/src/words/ko/panel.ts
var panel = {
	lang: "ko",
	partBroken: "LTX AIO의 이 부분에 오류가 발생했습니다.",
	kept: "작업은 계속됩니다. 작업, 설정, 입력한 내용이 모두 유지됩니다."
};
// web/src/words/ko/parts.ts
var parts = {
	afterAll: (name) => `${name} · 모든 부분 다음`,
	missing: (part, name) => `${part}번 부분 없음 · ${name}`,
	hints: {
		part: (part) => `이 부분은 ${part}번 부분의 마지막 프레임에서 시작하지만, ${part}번 부분이 취소되었거나 실패했습니다. ${part}번 부분을 다시 만들면 이어서 실행됩니다.`,
		join: (part) => `${part}번 부분이 취소되었거나 실패하여 합칠 수 없습니다. ${part}번 부분을 다시 만들거나 나머지를 합치세요.`
	},
	again: (part) => `${part}번 부분 다시 만들기`,
	joinOthers: "나머지 합치기…"
};
// web/src/words/ko/player.ts
var player = {
	play: "재생",
	pause: "일시정지",
	mute: "음소거",
	unmute: "음소거 해제",
	full: "전체 화면",
	position: "비디오의 위치",
	time: (at, of) => `${at}/${of}초`,
	playing: "재생 중",
	paused: "일시정지됨",
	silent: "음소거됨",
	keys: "스페이스로 재생 또는 일시정지합니다. 쉼표와 마침표로 한 프레임, 왼쪽과 오른쪽 키로 1초씩 이동합니다. 위와 아래 키로 볼륨을 조절하고, M으로 음소거, F로 전체 화면을 표시합니다."
};
// web/src/words/ko/presets.ts
var presets = {
	label: "내 프리셋",
	none: "크기, LoRA, 모델 파일 또는 양식 전체를 여기에 저장하면 클릭 한 번으로 다시 사용할 수 있습니다.",
	groups: {
		mode: "모드",
		prompt: "프롬프트",
		negative: "네거티브 프롬프트",
		inputs: "입력 파일",
		follow: "비디오에서 유지할 것과 도구",
		extension: "비디오 연장 방법",
		retake: "다시 찍을 내용",
		preset: "프리셋",
		size: "크기",
		length: "길이",
		seed: "시드",
		variations: "변형",
		loras: "LoRA",
		models: "모델 파일",
		strengths: "강도",
		sampling: "스텝 수와 CFG"
	},
	automatic: "자동",
	emptyValue: "비어 있음",
	noneValue: "없음",
	more: (name) => `${name} 옵션`,
	isDefault: "기본값",
	tools: {
		rename: "이름 바꾸기",
		overwrite: "양식으로 덮어쓰기",
		makeDefault: (mode) => `모든 새 양식에 사용: ${mode}`,
		up: "위로 이동",
		down: "아래로 이동",
		share: "이 프리셋 내보내기",
		remove: "삭제"
	},
	save: "양식 저장…",
	fromVideo: "비디오에서…",
	fromResult: "표시된 결과에서…",
	importFile: "가져오기…",
	export: "모두 내보내기",
	newForm: "새 양식",
	editor: {
		title: "새 프리셋",
		from: (video) => `${video}에서 만든 새 프리셋`,
		name: "이름",
		parts: "포함할 내용",
		all: "전체",
		nothing: "없음",
		save: "저장",
		overwrite: "덮어쓰기",
		cancel: "취소",
		unnamed: "이름을 입력하세요.",
		unticked: "하나 이상 선택하세요.",
		taken: (name) => `“${name}” 프리셋이 이미 있습니다.`
	},
	done: {
		saved: (name) => `“${name}” 프리셋을 저장했습니다.`,
		overwritten: (name) => `“${name}” 프리셋을 덮어썼습니다.`,
		removed: (name) => `“${name}” 프리셋을 삭제했습니다.`,
		imported: (count) => `프리셋 ${count}개를 가져왔습니다.`,
		same: "이미 있는 프리셋입니다.",
		undo: "실행 취소",
		close: "닫기"
	},
	unsaved: "ComfyUI가 아직 프리셋을 저장하지 않았습니다. 그때까지는 이 브라우저에만 있습니다.",
	applied: (name) => `“${name}” 프리셋을 사용합니다.`,
	appliedChanged: (name) => `“${name}” 프리셋, 이후 수정됨.`,
	begun: "새 양식.",
	begunChanged: "새 양식, 이후 수정됨."
};
// web/src/words/ko/retaking.ts
var retaking = {
	what: "다시 만들기",
	parts: {
		both: {
			label: "둘 다",
			hint: "구간의 영상과 소리를 새로 만듭니다"
		},
		picture: {
			label: "영상",
			hint: "영상만 새로 만들고 소리는 그대로 둡니다"
		},
		sound: {
			label: "소리",
			hint: "소리만 새로 만들고 영상은 그대로 둡니다"
		}
	},
	span: "구간",
	context: "컨텍스트",
	contextHelp: "구간이 자연스럽게 이어지도록 모델이 앞뒤를 얼마나 보고 듣는지 정합니다.",
	spanOf: (from, to) => `${from}~${to}초`,
	longest: (seconds) => `구간은 최대 ${seconds}초입니다.`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`비디오가 ${v.frames}프레임입니다. 모델에는 ${v.min}프레임 이상이 필요합니다.`, "더 긴 비디오를 선택하세요."],
	span_empty: (v) => ["구간이 비어 있어 새로 만들 것이 없습니다.", `${decimal(v.min, 2)}초 이상으로 설정하세요.`],
	span_outside: (v) => [`구간은 ${decimal(v.start, 2)}초에서 시작하지만 비디오의 길이는 ${decimal(v.seconds, 2)}초입니다.`, `${decimal(v.latest, 2)}초 또는 그 전에 시작하세요.`],
	span_too_long: (v) => [`${decimal(v.seconds, 1)}초 구간에 양쪽 ${decimal(v.context, 1)}초씩의 컨텍스트를 더하면 한 작업의 한도를 넘습니다.`, `최대 ${decimal(v.max, 1)}초로 줄이거나 “고급”에서 컨텍스트를 줄이세요.`],
	span_far: (v) => [`구간의 한쪽에 ${decimal(v.seconds, 0)}초의 비디오가 있습니다. ComfyUI는 최대 ${decimal(v.max, 0)}초까지 유지할 수 있습니다.`, "먼저 비디오를 구간 주변만 남기고 자르세요."]
};
// web/src/words/ko/tools.ts
var tools = {
	label: "도구",
	fill: "이 도구에 맞는 프롬프트로 쓰기",
	fillHint: "입력한 글을 이 LoRA가 학습한 프롬프트에 넣습니다. “실행 취소”로 되돌릴 수 있습니다.",
	alone: "내가 쓴 글만 남기기",
	aloneHint: "다른 도구의 프롬프트가 덧붙인 글을 뺍니다. “실행 취소”로 되돌릴 수 있습니다.",
	untold: (trigger) => `이 LoRA의 트리거인 “${trigger}” 문구가 프롬프트에 없습니다.`,
	licence: (name) => `라이선스: ${name}`,
	gated: "Hugging Face 계정 필요",
	about: "이 LoRA 정보",
	choices: {
		azimuth: "방향",
		elevation: "높이",
		distance: "거리",
		light: "빛",
		sun: "태양 방향"
	},
	place: {
		label: "프레임 안 비디오의 위치",
		at: {
			"top-left": "왼쪽 위",
			top: "위",
			"top-right": "오른쪽 위",
			left: "왼쪽",
			center: "가운데",
			right: "오른쪽",
			"bottom-left": "왼쪽 아래",
			bottom: "아래",
			"bottom-right": "오른쪽 아래"
		},
		scaleHelp: "100%: 프레임에 들어가는 가장 큰 크기입니다.",
		sizes: (frame, inside) => `프레임 ${frame}, 그중 비디오 ${inside}.`,
		unknown: "비디오를 추가하면 주변에 그려질 범위를 볼 수 있습니다.",
		whole: "아래의 “크기”는 프레임 전체의 크기입니다."
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`${v.tool} 도구는 없습니다.`, `다음 중에서 선택하세요: ${v.offered}.`],
	nothing_to_paint: (v) => [`비디오(${v.width}×${v.height})가 프레임 전체(${v.frame.width}×${v.frame.height})를 채워 주변에 그릴 곳이 없습니다.`, "“크기”에서 다른 화면 비율을 선택하거나 프레임 안의 비디오를 줄이세요."],
	tool_reaches_limit: (v) => [`비디오 크기는 ${v.width}×${v.height}이고 한 작업에서 한 변은 최대 ${v.max}픽셀이므로 ${v.by}배까지 커지지 않습니다.`, "이 도구는 작은 비디오에서 가장 효과가 좋습니다."]
};
// web/src/words/ko/reworks.ts
var reworks = {
	names: {
		smooth: "더 부드럽게",
		enlarge: "더 크게",
		join: "합치기"
	},
	verbs: {
		smooth: (fps) => `더 부드럽게: ${fps} fps`,
		enlarge: (size) => `더 크게: ${size}`
	},
	hints: {
		smooth: (from, to) => `프레임 속도를 두 배로 높입니다: ${from} → ${to} fps. 길이와 소리는 그대로입니다.`,
		enlarge: (from, to) => `크기를 두 배로 늘립니다: ${from} → ${to}. 길이, 프레임 속도, 소리는 그대로입니다.`
	},
	takes: (time) => `소요 시간: ${time}.`,
	label: "누락된 모델 파일",
	needs: (name, file) => `“${name}”에는 ${file} 파일이 필요합니다.`,
	download: (size) => `${size} 다운로드 후 실행`,
	downloadUnsized: "다운로드 후 실행",
	byHand: "이 명령으로 다운로드한 후 다시 시도하세요.",
	close: "닫기",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "후처리",
	from: "원본 비디오",
	clip: (frames, fps, size) => `${size}, ${frames}프레임, ${fps} fps`,
	show: (name) => `${name} 보기`,
	useSettings: "설정 사용",
	join: {
		verb: "합치기…",
		hint: "비디오를 순서대로 놓고 하나로 합칩니다.",
		several: (count) => `비디오 ${count}개 합치기…`,
		label: "비디오 합치기",
		one: "이 비디오와 합칠 비디오를 추가하세요.",
		total: (count, seconds, size, fps) => `비디오 ${count}개, ${seconds}초, ${size}, ${fps} fps`,
		seconds: (seconds) => `${seconds}초`,
		fitted: (size, to) => `${size} → ${to}(자르고 크기 조정)`,
		spread: (fps, to) => `${fps} fps, ${to} fps로 재생`,
		part: (place, name) => `${place}: ${name}`,
		moved: (name, place, count) => `${count}개 중 ${place}번째: ${name}.`,
		remove: "제거",
		addFiles: "파일 추가…",
		sending: (name) => `${name} 업로드 중…`,
		crossfade: "크로스페이드",
		crossfadeHelp: "0이면 바로 전환합니다. 소리도 함께 페이드됩니다.",
		noCrossfade: "크로스페이드에는 LTX AIO의 자체 노드가 필요하지만 이 ComfyUI에는 없습니다.",
		shared: (seconds) => `크로스페이드 ${seconds}초: 짧아서 더 길게 할 수 없음`,
		start: (count) => `비디오 ${count}개 합치기`,
		cancel: "취소",
		keys: "Alt와 화살표 키로 비디오를 옮기고 Delete로 제거합니다."
	}
};
var reworkProblems = {
	rework_one_frame: () => ["비디오가 한 프레임뿐이어서 사이를 채울 프레임이 없습니다.", "더 긴 비디오를 선택하세요."],
	rework_too_fast: (v) => [`${decimal(v.fps)} fps의 두 배는 ComfyUI가 저장할 수 있는 ${v.max} fps를 넘습니다.`, "이미 부드러운 비디오입니다."],
	rework_too_large: (v) => [`${v.width}×${v.height} 크기는 플레이어가 표시할 수 있는 한 변 ${v.max}픽셀을 넘습니다.`, "이미 큰 비디오입니다."],
	part_missing: (v) => [`${v.part}번 부분이 없어 합칠 수 없습니다.`, `${v.part}번 부분을 다시 만들거나 나머지를 합치세요.`],
	rework_no_room: (v) => [`약 ${decimal(v.gigabytes, 0)} GB의 RAM이 필요하지만 이 컴퓨터의 RAM은 ${decimal(v.ram, 0)} GB입니다.`, "더 짧거나 작은 비디오를 사용하세요."]
};
// web/src/words/ko/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["이 페이지와 ComfyUI 사이의 프록시가 헤더를 제거하여, LTX AIO가 요청의 출처를 확인할 수 없습니다.", `이 작업에는 ComfyUI를 직접 여세요: ${address}.`],
	bad_body: ["서버가 예상하지 못한 내용입니다.", "페이지를 새로고침하세요."],
	bad_name: ["ComfyUI 폴더에 있는 파일의 이름이 아닙니다.", "폴더에서 파일을 찾아보세요."],
	busy_elsewhere: ["다른 프로그램이 이 파일을 사용하고 있습니다.", "끝날 때까지 기다리거나 그 프로그램을 닫은 후 다시 시도하세요."],
	content_type: ["서버가 예상하지 못한 내용입니다.", "페이지를 새로고침하세요."],
	file_missing: ["파일이 더 이상 ComfyUI 폴더에 없습니다.", "다시 업로드하세요."],
	folder_gone: ["이 파일의 폴더가 없습니다.", "디스크를 다시 연결하거나 다른 폴더를 선택하세요."],
	header: (address) => ["LTX AIO 패널이 보내는 헤더 없이 요청이 도착했습니다.", `페이지를 새로고침하세요. ComfyUI가 다른 페이지 안에 표시되어 있다면 직접 여세요(${address}). 중간의 프록시가 헤더를 제거합니다.`],
	host: (address) => ["LTX AIO가 ComfyUI를 연 주소를 알지 못합니다.", `ComfyUI를 IP 주소나 localhost로 열${address === "" ? "" : `거나, ComfyUI/user/__ltx_aio/config.json의 allowed_hosts에 “${address}” 주소를 추가하`}세요.`],
	linked: ["ComfyUI 폴더 밖으로 연결된 링크여서 ComfyUI가 열지 않습니다.", "파일 자체를 ComfyUI의 입력 폴더에 복사하거나 그곳에서 선택하세요."],
	not_saved: ["파일을 ComfyUI의 입력 폴더에 저장할 수 없습니다.", "ComfyUI가 그곳에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요."],
	not_deleted: ["파일을 삭제할 수 없습니다.", "파일을 재생하는 프로그램을 닫고, ComfyUI가 그 폴더에 쓸 수 있는지 확인하세요."],
	not_ours: ["LTX AIO가 다운로드한 파일이 아니어서 삭제하지 않습니다.", "폴더에서 직접 삭제하세요."],
	not_yours: ["이 사용자의 기록에 없는 비디오입니다.", "비디오를 만든 사용자로 로그인하거나 폴더에서 파일을 삭제하세요."],
	not_writable: ["ComfyUI가 모델 폴더를 변경할 수 없습니다.", "ComfyUI를 실행하는 사용자에게 쓰기 권한을 주세요."],
	origin: (address) => address === "" ? ["다른 웹 페이지에서 온 요청입니다.", "LTX AIO는 ComfyUI 페이지 안에서 사용하세요."] : [`페이지의 주소는 ${address}이지만 요청은 다른 주소로 ComfyUI에 도착했습니다.`, `사이에 프록시가 있다면 주소를 전달하게 하거나(nginx: proxy_set_header Host $http_host;), ComfyUI/user/__ltx_aio/config.json의 allowed_hosts에 “${address}” 주소를 추가하세요. 없다면 LTX AIO를 ComfyUI 페이지 안에서 사용하세요.`],
	queue_full: ["다운로드 대기열이 가득 찼습니다.", "일부가 끝난 후 다시 시도하세요."],
	token_form: ["액세스 토큰이 아닙니다.", "huggingface.co/settings/tokens에서 복사하세요. hf_로 시작합니다."],
	token_not_saved: ["토큰을 저장할 수 없습니다.", "ComfyUI가 사용자 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요."],
	token_not_settable: ["다른 사람도 이 서버에 접근할 수 있어 웹 페이지에서는 토큰을 설정할 수 없습니다.", "서버에서 HF_TOKEN을 설정하거나 “hf auth login” 명령을 실행한 후 ComfyUI를 다시 시작하세요."],
	unknown_model: ["LTX AIO가 모르는 모델입니다.", "페이지를 새로고침하세요. LTX AIO를 방금 업데이트했다면 ComfyUI를 다시 시작하세요."],
	app_off: ["휴대폰과 태블릿용 LTX AIO 페이지가 꺼져 있습니다.", "ComfyUI를 실행하는 컴퓨터에서 패널의 “설정”을 열어 켜세요."],
	devices_not_saved: ["저장할 수 없습니다.", "ComfyUI가 사용자 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요."],
	no_code: ["유효한 코드가 없습니다. 이미 사용했거나, 너무 여러 번 잘못 입력했거나, 10분이 지났습니다.", "ComfyUI를 실행하는 컴퓨터에서 패널의 “설정”에 새 코드를 표시하세요."],
	no_such_file: ["LTX AIO 페이지에 이 이름의 파일이 없습니다.", "페이지를 새로고침하세요."],
	not_here: ["ComfyUI를 실행하는 컴퓨터에서만 변경할 수 있습니다.", "그 컴퓨터에서 localhost로 ComfyUI를 여세요."],
	not_paired: ["LTX AIO와 페어링되지 않은 기기입니다.", "ComfyUI를 실행하는 컴퓨터의 패널 “설정”에 표시되는 코드를 입력하세요."],
	wrong_code: ["패널에 표시된 코드가 아닙니다.", "확인하고 다시 입력하세요. 5번 틀리면 코드가 무효가 됩니다."],
	unknown_engine: ["서버의 목록에 없는 엔진입니다.", "페이지를 새로고침하세요. 엔진은 ComfyUI/user/__ltx_aio/engines.json에 적습니다."],
	engine_route: ["LTX AIO가 다른 엔진에 보내지 않는 요청입니다.", "페이지를 새로고침하세요. LTX AIO를 방금 업데이트했다면 ComfyUI를 다시 시작하세요."],
	engine_unreachable: (engine) => [`${engine}에 연결할 수 없습니다.`, "실행 중인지, ComfyUI/user/__ltx_aio/engines.json의 주소가 맞는지 확인하세요."],
	engine_worker: (engine) => [`${engine}에 연결할 수 없습니다.`, "ComfyUI-Distributed 패널이나 해당 컴퓨터에서 시작한 뒤 다시 확인하세요."],
	engine_address: (engine) => [`${engine} 주소의 이름이 이 컴퓨터를 가리키거나 찾을 수 없습니다.`, "ComfyUI/user/__ltx_aio/engines.json에 IP 주소를 쓰고, 이 컴퓨터라면 localhost를 쓰세요."],
	engine_certificate: (engine) => [`${engine}에 대한 암호화된 연결에 실패했습니다.`, "주소가 http와 https 중 무엇으로 시작하는지, 인증서가 유효한지 확인하세요."],
	engine_key: (engine) => [`${engine}의 키를 읽을 수 없습니다.`, "ComfyUI/user/__ltx_aio/engines.json의 헤더에 지정된 파일을 확인하세요."],
	engine_slow: (engine) => [`${engine}에서 제시간에 응답하지 않았습니다.`, "다시 시도하세요. 계속되면 그곳에서 무엇이 실행 중인지 확인하세요."],
	engine_broke: (engine) => [`${engine}에 대한 연결이 끊어졌습니다.`, "다시 시도하세요. 계속되면 네트워크를 확인하세요."],
	engine_answer: (engine) => [`${engine}의 주소에서 예상과 다른 것이 응답했습니다.`, "ComfyUI/user/__ltx_aio/engines.json의 주소와 “kind”를 확인하세요."],
	engine_denied: (engine) => [`${engine}에서 접근을 거부했습니다.`, "ComfyUI/user/__ltx_aio/engines.json의 헤더를 확인하세요. 키가 없거나 잘못되었습니다."],
	engine_failed: (engine) => [`${engine}에서 응답할 수 없었습니다.`, "그곳의 로그에서 이유를 확인하세요."],
	engine_redirected: (engine) => [`${engine}에서 다른 주소로 전달하지만 LTX AIO는 따르지 않습니다.`, "브라우저에서 열고 마지막 주소를 ComfyUI/user/__ltx_aio/engines.json에 쓰세요."],
	engine_upload: (engine) => [`${engine}에서 이 파일을 받지 않습니다.`, "너무 클 수 있습니다. 그곳의 ComfyUI를 더 큰 --max-upload-size로 시작하세요."],
	result_gone: (engine) => [`${engine}에 더 이상 이 파일이 없습니다.`, "작업을 다시 대기열에 추가하세요."],
	result_not_saved: ["파일을 ComfyUI의 출력 폴더에 저장할 수 없습니다.", "ComfyUI가 그곳에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요."],
	engines_unreadable: ["ComfyUI/user/__ltx_aio/engines.json을 읽을 수 없습니다.", "ComfyUI에 읽기 권한이 있는지, 크기가 256 KiB 이하인지 확인하세요."],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.json이 JSON 목록이 아닙니다(행과 열: ${place}).`, "파일을 고치세요. 예시는 docs/engines.md에 있습니다."],
	engines_entry: (place) => [`ComfyUI/user/__ltx_aio/engines.json에 잘못 적힌 엔진이 있습니다: ${place}.`, "항목을 고치세요. 각 필드에 쓸 수 있는 값은 docs/engines.md에 있습니다."],
	engines_twice: (place) => [`ComfyUI/user/__ltx_aio/engines.json에 이름이 같은 엔진이 두 개 있습니다: ${place}.`, "둘 중 하나의 이름을 바꾸세요."],
	engines_workers: (place) => [`${place}의 ComfyUI-Distributed가 어떤 워커가 있는지 알려주지 않습니다.`, "실행 중인지, ComfyUI-Distributed가 있는지 확인한 뒤 다시 확인하세요."],
	worker_host: (place) => [`ComfyUI-Distributed의 워커가 다른 호스트에 있어 사용되지 않습니다: ${place}.`, "본인의 것이라면 ComfyUI/user/__ltx_aio/engines.json에서 이 엔진의 “hosts”에 해당 호스트를 추가하세요."],
	worker_entry: (place) => [`ComfyUI-Distributed의 워커를 지금 설정으로는 사용할 수 없습니다: ${place}.`, "ComfyUI-Distributed 패널에서 이름과 포트를 확인하세요. 워커는 최대 32개까지 사용됩니다."],
	engines_open: ["이 컴퓨터의 다른 사용자가 ComfyUI/user/__ltx_aio/engines.json의 키를 읽을 수 있습니다.", "ComfyUI를 실행하는 사용자만 파일을 읽을 수 있게 하세요: chmod 600."],
	too_large: ["요청이 너무 큽니다.", "한 번에 보내는 양을 줄이세요."]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["작업을 완료하지 못했습니다.", "ComfyUI의 로그에서 이유를 확인하세요."] : [what, remedy];
}
// web/src/words/ko/unreadable.ts
var convert = "비디오는 MP4(H.264와 AAC)로, 오디오는 WAV로 변환하세요.";
var save = "JPEG 또는 PNG로 저장하세요.";
var choose = "이미지(PNG, JPEG, WebP), 오디오(WAV, MP3, FLAC), 비디오(MP4, WebM) 파일을 선택하세요.";
var unreadable = {
	no_access: ["파일을 열 수 없습니다.", "ComfyUI에 읽기 권한이 있는지 확인하세요."],
	empty: ["파일이 비어 있습니다.", "다시 업로드하세요."],
	slow: ["파일을 읽는 데 너무 오래 걸립니다.", "필요한 부분만 잘라 내거나 MP4 또는 WAV로 변환하세요."],
	tags: ["ComfyUI가 읽을 수 없는 인코딩의 태그가 있습니다.", "태그 없이 변환하세요."],
	undecodable: ["ComfyUI가 이 파일을 디코딩할 수 없습니다.", convert],
	unknown_kind: ["이미지, 오디오, 비디오 파일이 아닙니다.", choose],
	cut_short: ["파일이 불완전하거나 손상되었습니다. 인덱스가 없습니다.", "완전한 파일을 업로드하세요."],
	nothing: ["소리도 영상도 없는 파일입니다.", choose],
	heic: ["ComfyUI는 HEIC 사진을 읽을 수 없습니다.", save],
	picture_large: ["이미지가 너무 큽니다.", "최대 1억 7천만 화소의 이미지를 사용하세요."],
	picture_damaged: ["이미지가 손상되었거나 불완전합니다.", "이미지 편집기에서 열어 다시 저장한 후 그 파일을 업로드하세요."],
	picture_undecodable: ["ComfyUI가 이 이미지를 디코딩할 수 없습니다.", save],
	video_large: ["비디오의 프레임이 너무 큽니다.", "최대 8192×4320픽셀로 변환하세요."],
	no_frame: ["이 비디오의 프레임을 하나도 디코딩할 수 없습니다.", convert],
	no_times: ["비디오의 프레임에 타임스탬프가 없습니다.", convert],
	no_decoder: ["ComfyUI에 이 파일의 디코더가 없습니다.", convert],
	no_sound: ["이 파일에는 소리가 없습니다.", choose],
	file_missing: ["파일이 더 이상 ComfyUI 폴더에 없습니다.", "다시 업로드하세요."],
	linked: ["ComfyUI 폴더 밖으로 연결된 링크여서 ComfyUI가 열지 않습니다.", "파일 자체를 ComfyUI의 입력 폴더에 복사하거나 그곳에서 선택하세요."],
	bad_name: ["ComfyUI 폴더에 있는 파일의 이름이 아닙니다.", "파일을 ComfyUI의 입력 폴더에 복사하고 그곳에서 선택하세요."]
};
// web/src/words/ko/uploads.ts
var uploadRefusals = {
	size: {
		what: "이 서버의 한도보다 큽니다",
		remedy: "더 작은 파일을 사용하거나, ComfyUI 앞에 있는 프록시(nginx: client_max_body_size) 또는 ComfyUI(--max-upload-size)의 한도를 높이세요."
	},
	login: {
		what: "서버에 로그인이 필요합니다",
		remedy: "페이지를 새로고침하고 로그인한 후 다시 시도하세요."
	},
	name: {
		what: "ComfyUI가 파일이나 파일 이름을 받지 않습니다",
		remedy: "파일 이름을 바꾼 후 다시 시도하세요."
	},
	disk: {
		what: "ComfyUI가 저장할 수 없습니다",
		remedy: "ComfyUI가 입력 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요. 이유는 콘솔에 있습니다."
	},
	proxy: {
		what: "ComfyUI 앞에 있는 다른 것이 대신 응답했습니다",
		remedy: "ComfyUI 앞에 있는 프록시를 확인한 후 다시 시도하세요."
	}
};
// web/src/words/ko/problems.ts
var media = {
	image: "이미지",
	audio: "오디오 파일",
	video: "비디오"
};
var mediaObject = {
	image: "이미지를",
	audio: "오디오 파일을",
	video: "비디오를"
};
var mediaSubject = {
	image: "이미지가",
	audio: "오디오 파일이",
	video: "비디오가"
};
var noSettings = {
	large: "1 MB보다 큽니다",
	other: "작업의 설정이 아닙니다",
	mode: "이 버전의 LTX AIO에 없는 모드의 설정입니다"
};
var noPresets = {
	large: ["프리셋 파일로는 너무 큽니다.", "LTX AIO에서 내보낸 파일을 선택하세요."],
	damaged: ["이 파일의 프리셋이 손상되었습니다.", "원래 위치에서 다시 내보내세요."],
	foreign: ["이 파일에는 LTX AIO 프리셋이 없습니다.", "LTX AIO에서 내보낸 파일을 선택하세요."],
	newer: ["더 새로운 버전의 LTX AIO에서 내보낸 파일입니다.", "LTX AIO를 업데이트한 후 다시 가져오세요."]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
function made({ frames, seconds, width, height }) {
	return `${frames}프레임, ${decimal(seconds, 2)}초, ${width}×${height}`;
}
function anyOf(names) {
	return new Intl.ListFormat("ko", { type: "disjunction" }).format(names);
}
var another = "“고급”에서 다른 파일을 선택하거나 “모델”에서 다운로드하세요.";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["프롬프트가 비어 있습니다.", "비디오에서 일어나는 일을 설명하세요."],
	prompt_too_long: (v) => [`프롬프트가 ${v.length}자입니다. 텍스트 인코더는 최대 약 ${v.max}자로 학습되었습니다.`, `${v.length - v.max}자를 줄이세요.`],
	media_missing: (v) => [`필요한 입력이 없습니다: ${v.label}.`, `${mediaObject[v.kind]} 끌어다 놓거나, 붙여넣거나, 찾아보세요.`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "다른 파일을 선택하거나, 이 파일을 만든 프로그램에서 열어 다시 내보내세요."];
		return [`${bare(v.name)} 파일을 읽을 수 없습니다: ${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`이 입력에는 ${mediaSubject[v.needs]} 필요하지만 ${bare(v.name)} 파일은 ${media[v.is]}입니다.`, `${mediaObject[v.needs]} 선택하세요.`],
	media_too_large: (v) => [`${v.name}의 크기는 ${v.megabytes} MB입니다. 이 ComfyUI에는 최대 ${v.max} MB까지 업로드할 수 있습니다.`, `더 작은 파일을 사용하거나 --max-upload-size ${Math.ceil(v.megabytes / 50) * 50} 옵션으로 ComfyUI를 시작하세요.`],
	upload_failed: (v) => [`${v.name} 파일을 업로드할 수 없습니다.`, "ComfyUI가 실행 중인지 확인한 후 다시 시도하세요."],
	upload_refused: (v) => [`${v.name} 파일을 업로드할 수 없습니다. ${uploadRefusals[v.why].what}(HTTP ${v.status}).`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name} 파일을 아직 업로드하고 있습니다.`, "끝나면 생성할 수 있습니다."],
	audio_silent: (v) => [`${bare(v.name)} 파일에 소리가 없습니다.`, "오디오 트랙이 있는 파일을 선택하세요."],
	audio_start_late: (v) => [`오디오의 시작 시간은 ${stated(v.start)}초이지만 파일의 길이는 ${decimal(v.seconds, 2, 2)}초입니다.`, `${decimal(v.seconds, 2, 2)}초보다 이른 시작 시간을 선택하세요.`],
	video_start_late: (v) => [`비디오의 시작 시간은 ${stated(v.start)}초이지만 파일의 길이는 ${decimal(v.seconds, 2, 2)}초입니다.`, `${decimal(v.seconds, 2, 2)}초보다 이른 시작 시간을 선택하세요.`],
	start_negative: () => ["시작 시간은 음수일 수 없습니다.", "0초 이상으로 입력하세요."],
	video_silent: (v) => [`${bare(v.name)} 파일에 유지할 소리가 없습니다.`, "생성된 소리를 선택하거나 오디오 트랙이 있는 비디오를 선택하세요."],
	video_too_short: (v) => [`시작 시간 이후가 ${v.frames}프레임입니다. ${v.min}프레임 이상이 필요합니다.`, "더 긴 비디오나 더 이른 시작 시간을 선택하세요."],
	video_fps_low: (v) => [`비디오가 초당 ${decimal(v.fps, 3)}프레임입니다. 초당 ${v.min}프레임 이상이 필요합니다.`, "먼저 초당 24프레임으로 변환하거나 다른 비디오를 선택하세요."],
	video_fps_high: (v) => [`비디오가 초당 ${decimal(v.fps, 3)}프레임입니다. 초당 ${v.max}프레임까지 지원합니다.`, `먼저 초당 ${v.max}프레임 이하로 변환하세요.`],
	size_out_of_range: (v) => [`지원하지 않는 ${v.side}입니다: ${stated(v.value)}픽셀.`, `${v.min}~${v.max}픽셀을 사용하세요.`],
	size_over_low_vram: (v) => [`${v.width}×${v.height} 크기는 저VRAM 모드의 한도를 넘습니다.`, `${v.to} 크기를 사용하거나 “고급”에서 저VRAM 모드를 끄세요.`],
	picture_too_thin: (v) => [`${bare(v.name)}의 크기는 ${v.width}×${v.height}입니다. ${v.size} 크기에서는 1픽셀도 남지 않습니다.`, v.to === null ? "다른 크기를 선택하거나 덜 길쭉한 이미지를 사용하세요." : `${v.to} 크기를 사용하거나 덜 길쭉한 이미지를 사용하세요.`],
	length_out_of_range: (v) => [`${stated(v.seconds)}초는 ${stated(v.frames)}프레임입니다. ${v.min}~${v.max}프레임을 지원합니다.`, `초당 ${v.fps}프레임에서는 ${decimal(v.min / v.fps, 1, 1)}~${decimal(v.max / v.fps, 1, 1)}초를 사용하세요.`],
	fps_out_of_range: (v) => [`초당 ${stated(v.fps)}프레임은 지원하지 않습니다.`, `${v.min}~${v.max} 사이의 정수를 사용하세요.`],
	seed_out_of_range: (v) => [`사용할 수 없는 시드입니다: ${stated(v.seed)}.`, "0부터 9007199254740992(2^53)까지의 정수를 사용하거나 새 시드를 뽑으세요."],
	number_out_of_range: (v) => [`${v.label}에 사용할 수 없는 값입니다: ${stated(v.value)}.`, `${stated(v.min)}~${stated(v.max)} 사이의 ${v.whole ? "정수를" : "값을"} 사용하세요.`],
	preset_not_offered: (v) => [`“${v.mode}” 모드에는 “${v.preset}” 프리셋이 없습니다.`, `다음 중에서 선택하세요: ${v.offered}.`],
	quality_needs_dev: (v) => [`${v.checkpoint} 파일은 증류 체크포인트여서 가이던스를 사용할 수 없습니다.`, `“${v.preset}” 프리셋이나 dev 체크포인트를 선택하세요.`],
	request_invalid: (v) => [`요청이 올바르지 않습니다(${v.path || "최상위"}): ${v.message}.`, "요청을 고치세요. 항목은 docs/prompt.md에 있습니다."],
	setting_idle: (v) => [`${v.label} 설정은 여기서 효과가 없습니다. “${v.preset}” 프리셋은 가이던스 없는 증류 스텝으로 실행됩니다.`, "무시하거나 이 설정을 사용하는 프리셋을 선택하세요."],
	fps_assumed: (v) => [`비디오의 프레임 속도를 알 수 없어 ${v.fps} fps로 간주합니다.`, "너무 빠르거나 느리게 재생되면 먼저 비디오를 그 속도로 변환하세요."],
	video_shortened: (v) => [`비디오의 프레임이 설정한 길이(${v.asked})보다 적습니다. 결과는 ${v.frames}프레임이 됩니다.`, "더 필요하면 더 긴 비디오나 더 이른 시작 시간을 선택하세요."],
	audio_short: (v) => [`오디오가 ${decimal(v.seconds, 2, 2)}초 후에 끝나며, 비디오의 나머지는 소리가 없습니다.`, "오디오와 함께 끝내려면 길이를 자동으로 설정하세요."],
	sound_no_decoder: (v) => [`ComfyUI에 ${bare(v.name)} 파일의 소리를 위한 디코더가 없습니다.`, "소리를 AAC로 변환하거나 WAV로 저장하세요."],
	sound_fatal: (v) => [`${bare(v.name)}의 오디오는 ${v.channels}채널입니다. 불러오면 ComfyUI가 비정상 종료됩니다.`, "먼저 스테레오로 믹스하세요."],
	sound_depth: (v) => [`ComfyUI가 ${bare(v.name)}의 소리를 불러올 수 없습니다. 8비트이거나 흔하지 않은 비트 심도입니다.`, "소리를 16비트로 변환하세요."],
	sound_channels: (v) => [`${bare(v.name)}의 오디오는 ${v.channels}채널이어서 ComfyUI가 비디오에 저장할 수 없습니다.`, "먼저 스테레오로 믹스하세요."],
	sound_rate: (v) => [`${bare(v.name)}의 샘플 레이트는 ${decimal(v.rate / 1e3)} kHz여서 ComfyUI가 비디오에 저장할 수 없습니다.`, "소리를 48 kHz로 변환하세요."],
	sound_too_long: (v) => [`${bare(v.name)}의 소리는 ${decimal(v.minutes, 0)}분입니다. 불러오려면 ${decimal(v.gigabytes, 0)} GB의 메모리가 필요합니다.`, "필요한 부분만 잘라 내세요."],
	sound_front_only: (v) => [`모델은 ${bare(v.name)}의 ${v.channels}채널 중 앞쪽 두 채널만 사용합니다.`, "목소리가 센터 채널에 있다면 먼저 스테레오로 믹스하세요."],
	sound_early: (v) => [`${bare(v.name)}의 소리는 시작 시간보다 ${decimal(v.seconds, 2)}초 늦게 시작하지만, ComfyUI는 첫 프레임부터 재생합니다.`, "소리가 시작되는 곳에서 비디오를 시작하거나 먼저 변환하세요."],
	animation_too_long: (v) => [`${bare(v.name)} 파일은 움직이는 이미지입니다. ${v.frames}프레임을 불러오려면 ${decimal(v.gigabytes, 0)} GB의 메모리가 필요합니다.`, "원하는 프레임을 이미지로 저장하세요."],
	picture_animated: (v) => [`${bare(v.name)} 파일은 움직이는 이미지입니다. ${v.frames}프레임 중 첫 프레임을 사용합니다.`, "다른 프레임을 사용하려면 이미지로 저장하세요."],
	pixels_squeezed: (v) => [`${bare(v.name)}의 재생 크기는 ${v.shown}×${v.height}이지만, ComfyUI는 ${v.width}×${v.height} 정사각형 픽셀로 읽어 화면이 찌그러져 보입니다.`, "먼저 정사각형 픽셀로 변환하세요."],
	video_sparse: (v) => [`${decimal(v.start)}초 이후, 필요한 시간 안에 있는 프레임이 ${v.min}개보다 적습니다.`, "다른 곳에서 시작하거나 고정 프레임 속도로 변환하세요."],
	video_unseekable: () => ["비디오에 인덱스가 없어 중간부터 시작할 수 없습니다.", "0초부터 시작하거나 MP4로 변환하세요."],
	video_uneven: (v) => [`이 비디오는 가변 프레임 속도입니다. ${decimal(v.shown, 1, 1)}초가 ${decimal(v.made, 1, 1)}초가 되어 움직임과 소리가 어긋납니다.`, "먼저 고정 프레임 속도로 변환하세요."],
	audio_cut: (v) => [`오디오의 ${decimal(v.from, 2)}~${decimal(v.to, 2)}초를 사용하며, 마지막 ${decimal(v.out, 2)}초는 빠집니다.`, "오디오 전체를 사용하거나 다른 시작 시간을 선택하세요."],
	part_without_frame: () => ["앞 부분의 마지막 프레임을 읽을 수 없습니다.", "앞 부분을 다시 생성하거나, 그 마지막 프레임을 이 작업의 이미지로 사용하세요."],
	audio_over_most: (v) => [`오디오가 비디오의 최대 길이보다 깁니다. ${decimal(v.from, 2)}~${decimal(v.to, 2)}초를 사용하며, 마지막 ${decimal(v.out, 2)}초는 빠집니다.`, "여러 부분으로 나누어 차례로 모두 생성하거나 다른 시작 시간을 선택하세요."],
	voice_start_late: (v) => [`목소리 샘플의 길이는 ${decimal(v.seconds, 1)}초인데 시작 시간은 ${decimal(v.start, 1)}초입니다.`, "더 이른 시작 시간을 선택하세요."],
	references_too_many: (v) => [`참조 이미지가 ${v.count}개 있습니다. 시트에는 ${v.max}개까지 들어갑니다.`, "일부를 제거하세요."],
	sheet_missing: () => ["시트에 아직 이 참조 이미지가 이 크기로 들어 있지 않습니다.", "잠시 기다리세요. 요청에서는 참조 이미지를 빼고 시트만 지정하세요."],
	node_missing: (v) => [`이 ComfyUI에는 ${v.classes} 노드가 없습니다.`, v.pack ? `ComfyUI Manager에서 ${v.pack} 노드 팩을 설치하고 ComfyUI를 다시 시작하세요.` : `ComfyUI를 ${v.since ?? "0.27"} 이상으로 업데이트하${v.setting === null ? "" : `거나 “${v.setting}” 설정을 끄`}세요.`],
	model_missing: (v) => [`${v.file} 모델 파일이 누락되었습니다.`, `ComfyUI/models/${v.folder} 또는 그 하위 폴더에 넣으세요.`],
	model_broken: (v) => [`${v.file} 모델 파일이 손상되었습니다: ${faults.is(v.fault)}.`, `ComfyUI/models/${v.folder}에서 삭제하고 다시 다운로드하세요.`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file} 파일은 ${anyOf(v.of)}용이어서 ${v.family}에서는 사용할 수 없습니다.` : `${v.file} 파일은 ${v.family}용이 아닙니다.`, v.instead === null ? another : `${v.instead} 파일을 사용하세요.`],
	lora_mixed: (v) => [`${v.file} 파일은 다른 LTX(${anyOf(v.of)})용이어서 ${v.family}에서는 사용할 수 없습니다.`, `끄고 ${v.family}용 LoRA를 선택하세요.`],
	lora_unfit: (v) => [v.kind === null ? `${v.file} 파일은 다른 모델용 LoRA여서 ${v.family}에서는 효과가 없습니다.` : `${v.file} 파일은 LoRA로 사용할 수 없습니다(종류: ${v.kind}).`, `끄고 ${v.family}용 LoRA를 선택하세요.`],
	model_unfit: (v) => [`${v.file} 파일은 “${v.role}” 자리에 사용할 수 없습니다(종류: ${v.kind}).`, v.instead === null ? another : `${v.instead} 파일을 사용하세요.`],
	model_misplaced: (v) => [`${v.file} 모델 파일이 ComfyUI가 찾지 않는 ${v.found} 폴더에 있습니다.`, `ComfyUI/models/${v.folder} 폴더로 옮기세요.`],
	option_missing: (v) => [`이 ComfyUI의 ${v.input}에서 선택할 수 없는 값입니다: ${stated(v.value)}.`, v.options ? `다음 중 하나를 선택하세요: ${v.options}.` : "선택할 수 있는 항목이 없습니다."],
	option_refused: (v) => [`이 ComfyUI의 ${v.input}에서 선택할 수 없는 값입니다: ${v.value}.`, "다른 항목을 선택하거나 ComfyUI Manager에서 LTX AIO를 업데이트하세요."],
	value_out_of_limits: (v) => [`이 ComfyUI의 ${v.input}에 사용할 수 없는 값입니다: ${stated(v.value)}.`, v.min !== null && v.max !== null ? `${stated(v.min)}~${stated(v.max)} 사이의 값을 사용하세요.` : v.min !== null ? `${stated(v.min)} 이상의 값을 사용하세요.` : `${stated(v.max)} 이하의 값을 사용하세요.`],
	input_unknown: (v) => [`이 ComfyUI의 ${v.node}에는 LTX AIO가 모르는 입력이 필요합니다: ${v.input}.`, "ComfyUI Manager에서 LTX AIO를 업데이트하세요."],
	input_refused: (v) => [`ComfyUI가 ${v.node}의 ${v.input}에 다음 값을 받지 않습니다: ${v.value}.`, "이 설정을 바꾸거나 ComfyUI Manager에서 LTX AIO를 업데이트하세요."],
	link_refused: (v) => [`이 ComfyUI의 ${v.node}에서 ${v.input}에 필요한 유형이 LTX AIO의 연결과 다릅니다.`, "ComfyUI Manager에서 LTX AIO를 업데이트하세요."],
	import_unreadable: (v) => [v.reason === "none" ? "LTX AIO로 만들지 않은 비디오입니다." : `이 파일의 설정을 읽을 수 없습니다: ${noSettings[v.reason]}.`, "LTX AIO가 저장한 원본 비디오를 사용하세요. 다른 프로그램은 안에 있는 설정을 제거하거나 바꿉니다."],
	import_unknown: (v) => [`파일에 이 버전의 LTX AIO가 모르는 설정이 있습니다: ${v.names}.`, "무시됩니다. 사용하려면 LTX AIO를 업데이트하세요."],
	import_senseless: (v) => [`파일에 잘못된 설정이 있습니다: ${v.names}.`, "대신 기본값을 사용합니다."],
	import_replaced: (v) => [v.what, "대신 기본값을 사용합니다."],
	made_with_missing: (v) => [`이 비디오를 만들 때 사용한 ${bare(v.name)} 파일이 여기에 없습니다.`, v.folder ? `ComfyUI/models/${v.folder}에 넣거나 다른 파일을 선택하세요.` : "파일을 다시 선택하거나 다른 파일을 선택하세요."],
	preset_lacks: (v) => [`${bare(v.name)} 파일이 여기에 없어 프리셋에서 뺐습니다.`, `ComfyUI/models/${v.folder}에 넣은 후 프리셋을 다시 사용하세요.`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["파일에 읽을 수 없는 프리셋이 하나 있습니다.", "나머지는 가져왔습니다."],
	preset_senseless: (v) => [`“${v.name}” 프리셋에 이 버전에서 사용할 수 없는 설정이 있습니다: ${v.fields}.`, "나머지는 가져왔습니다."],
	prompt_blocked: (v) => [`ComfyUI가 확인하기 전에 작업이 거부되었습니다(HTTP ${v.status}).`, v.status === 413 ? "ComfyUI 앞에 있는 프록시의 요청 크기 제한을 높인 후(nginx: client_max_body_size) 다시 시도하세요." : "ComfyUI 앞에 있는 프록시, 방화벽, 로그인을 확인한 후 다시 시도하세요."],
	prompt_crashed: () => ["이 작업을 확인하는 중에 ComfyUI 또는 노드 팩이 비정상 종료되었습니다.", "콘솔에서 원인을 확인하고 해결한 후 다시 시도하세요."],
	records_not_kept: (v) => [`ComfyUI가 작업을 저장할 수 없습니다${v.status === null ? "" : `(HTTP ${v.status})`}. ${v.copied ? "지금은 이 브라우저에만 있습니다." : "이 페이지를 떠나면 사라집니다."}`, {
		proxy: "ComfyUI 앞에 있는 프록시가 %2F가 들어 있는 주소를 그대로 전달하도록 설정하세요.",
		size: "ComfyUI 앞에 있는 프록시의 요청 크기 제한을 높이세요(nginx: client_max_body_size).",
		disk: "ComfyUI가 사용자 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하세요.",
		login: "페이지를 새로고침하세요. 해결되지 않으면 ComfyUI 앞에 있는 로그인을 확인하세요.",
		other: "LTX AIO가 30초마다 다시 시도합니다."
	}[v.why]],
	record_unreadable: () => ["기록이 손상되어 이 작업이 실패한 이유를 읽을 수 없습니다.", "설정은 남아 있습니다. 설정을 사용하거나 다시 시도하세요."],
	family_needs_comfyui: (v) => [`${v.family}에는 ComfyUI ${v.needs} 이상이 필요합니다. 현재 버전: ${v.has}.`, "ComfyUI를 업데이트한 후 이 페이지를 새로고침하세요."],
	server_down: () => ["ComfyUI가 응답하지 않습니다.", "다시 시작하거나 콘솔을 확인하세요. 여기의 내용은 모두 유지됩니다."],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`LTX AIO가 아닌 다른 것이 응답했습니다(HTTP ${v.status}).`, "로그인이 필요한 페이지라면 다시 로그인하세요. 아니라면 ComfyUI 앞에 있는 프록시를 확인하세요. /api/ltx_aio로 보내는 요청을 통과시켜야 합니다."],
	output_linked: (v) => [`output/${v.folder} 폴더가 ComfyUI 출력 폴더 밖으로 연결된 링크여서, 이 ComfyUI는 그곳에 저장하지 않습니다.`, "링크를 일반 폴더로 바꾸거나, --output-directory로 원하는 폴더를 지정하여 ComfyUI를 시작하세요."],
	output_kept: (v) => ["LTX AIO의 백엔드가 응답하지 않아 파일을 삭제하지 못했습니다.", `ComfyUI의 output/${v.folder} 폴더에서 삭제하세요.`],
	server_refused: (v) => [`ComfyUI가 작업을 거부했습니다: ${v.message}`, "메시지의 문제를 해결한 후 다시 생성하세요."],
	input_file_gone: (v) => [`${v.name} 파일이 더 이상 ComfyUI의 입력 폴더에 없습니다.`, "파일을 다시 선택하세요."],
	run_failed: (v) => [`작업이 실패했습니다: ${v.message ?? "이유를 알 수 없음"}`, "다시 시도하세요. 같은 방식으로 실패하면, 도움을 요청할 때 아래의 ComfyUI 메시지를 함께 보내세요."],
	no_video: () => ["작업이 비디오 없이 끝났습니다.", "다시 시도하세요. 또 발생하면 ComfyUI의 콘솔을 확인하세요."],
	made_otherwise: (v) => [`예상과 다릅니다. 예상: ${made(v.announced)}. 결과: ${made(v.made)}.`, v.fromVideo ? "원본 비디오를 고정 프레임 속도로 변환한 후 다시 시도하세요." : "다시 시도하세요. 결과가 같으면 ComfyUI의 콘솔을 확인하세요."],
	run_lost: () => ["이 작업이 끝나기 전에 ComfyUI가 다시 시작되었습니다.", "다시 시도하세요. 설정과 시드는 남아 있습니다."],
	writing_lost: () => ["ComfyUI에 이 요청이 없습니다. 다시 시작되었거나 누군가 제거했습니다.", "다시 개선하세요. 프롬프트는 바뀌지 않았습니다."],
	run_stopped: () => ["이 작업 중에 ComfyUI가 멈췄습니다.", "먼저 ComfyUI의 콘솔을 확인하세요. 이 작업이 원인이라면 다시 시도해도 ComfyUI가 또 멈출 수 있습니다."],
	run_removed: () => ["이 패널이 아닌 다른 것이 ComfyUI의 대기열이나 기록에서 이 작업을 제거했습니다.", "다시 시도하세요. 설정과 시드는 남아 있습니다."],
	run_over_limit: (v) => [`서버 소유자가 정한 작업당 한도(${v.limit})를 넘어 중지되었습니다.`, "더 짧거나 작게 만들거나 초안을 생성하세요. 그때까지 ComfyUI가 저장한 것은 남아 있습니다."],
	estimate_over_limit: (v) => [`이 작업의 예상 시간은 ${v.time}이지만, 이 서버의 소유자는 ${v.limit}까지 허용합니다.`, "더 짧은 길이, 더 작은 크기 또는 다른 프리셋을 선택하세요."],
	mode_not_offered: (v) => [`이 서버의 소유자가 “${v.mode}” 모드를 제공하지 않습니다.`, "다른 모드를 선택하세요."],
	preset_limited: (v) => [`이 서버의 소유자가 “${v.mode}” 모드의 “${v.preset}” 프리셋을 제공하지 않습니다.`, "다른 프리셋을 선택하세요."],
	run_unknown: () => ["ComfyUI에 이 작업이 없습니다. 다시 시작되었거나 대기열이 비워졌습니다.", "다시 시도하세요. 설정과 시드는 남아 있습니다."],
	...listProblems
};
// web/src/words/ko/queue.ts
var queue = {
	details: (name) => `${name} 세부 정보`,
	afterPart: (name) => `${name} · 앞 부분 다음`,
	row: (mode, seed) => `${mode} · 시드 ${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `${time} 남음`,
	up: "위로 이동",
	down: "아래로 이동",
	front: "맨 앞으로",
	edit: "편집",
	stopAfter: "이 작업 후 정지",
	skipRest: "배치의 나머지 건너뛰기",
	inBatch: (index, count) => `배치의 ${count}개 중 ${index}번째`,
	repeated: "이 작업 중에 ComfyUI가 멈춰 다시 실행합니다.",
	moved: (place, count) => `현재 ${count}개 중 ${place}번째`,
	more: (count) => `+ ${count}개 더`,
	fewer: "간단히 보기",
	runs: (count) => `작업 ${count}개`,
	pause: "일시정지",
	pauses: "현재 작업은 끝까지 실행하고, 나머지는 재개할 때까지 기다립니다",
	resume: "재개",
	options: "대기열 옵션",
	stopAt: "정지 시각",
	stopIn: "정지까지",
	minutesUnit: "분",
	set: "설정",
	dontStop: "정지 안 함",
	stopsAt: (time) => `${time}에 정지합니다.`,
	stopsAfter: "선택한 작업 후에 정지합니다.",
	cancelAll: (runs) => runs === 1 ? "작업 취소" : `작업 ${runs}개 모두 취소`,
	whileOpen: "대기 중인 작업은 ComfyUI 페이지가 열려 있는 동안에만 시작됩니다.",
	paused: {
		user: "일시정지됨.",
		after: "선택한 작업 후에 일시정지됨.",
		time: "정한 시각에 일시정지됨.",
		refused: "일시정지됨: ComfyUI가 작업을 거부했으며 나머지도 거부할 것입니다."
	},
	editing: (seed) => `시드 ${seed} 작업 편집 중`,
	started: "편집 중인 작업이 이미 시작되었거나 끝났습니다.",
	save: "저장",
	asNew: "새 작업으로 추가",
	cancelEdit: "취소",
	strip: "현재 작업. 보기"
};
// web/src/words/ko/recording.ts
var recording = { bar: "데모 녹화: 이전에 만든 비디오입니다. 직접 만들려면 ComfyUI를 설치하세요." };
// web/src/words/ko/references.ts
var references = {
	label: "참조 이미지",
	hint: (max) => `비디오에 나올 사람과 사물의 이미지를 최대 ${max}개까지 추가합니다. 한 장의 시트로 합쳐집니다.`,
	inUse: (count) => `이미지 ${count}개`,
	add: "이미지 추가",
	sheet: "시트",
	of: (image) => `참조: ${image}`,
	image: (place, count, name) => `이미지 ${place}/${count}: ${name}`,
	order: "끌거나 Alt와 화살표 키를 눌러 순서를 바꿉니다.",
	caption: (place) => `이미지 ${place}의 사람이나 사물`,
	captionHint: "예: a woman with red hair in a green coat",
	remove: (name) => `${name} 제거`,
	fill: "프롬프트에 써넣기",
	filled: "시트의 내용이 프롬프트에 들어 있습니다.",
	uncaptioned: "각 이미지의 내용을 영어로 쓰세요. 모델은 그 설명으로 시작하는 프롬프트로 학습되었습니다.",
	making: "이미지를 시트에 배치하는 중…",
	moved: (name, place) => `이미지 ${place}번으로 옮겼습니다: ${name}.`,
	done: {
		added: (name) => `참조 이미지에 추가했습니다: ${name}.`,
		removed: (name) => `참조 이미지에서 제거했습니다: ${name}.`,
		moved: (name) => `시트에서 위치를 바꿨습니다: ${name}.`
	},
	voice: {
		label: "목소리",
		help: "말할 내용은 프롬프트의 따옴표 안에 쓰고, 목소리는 이 샘플에서 가져옵니다.",
		fill: "프롬프트를 섹션으로 나누기",
		filled: "프롬프트가 섹션으로 나뉘어 있습니다."
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
// web/src/words/ko/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "비 오는 야시장",
		talk: "말하는 사람"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "빈 홀의 무용수",
		abstract: "소리를 따라가는 잉크"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "돌아서서 걸어가는 사람",
		landscape: "깨어나는 풍경"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "마이크 앞의 가수",
		presenter: "설명하는 진행자"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "낮에서 밤으로",
		move: "이동하는 카메라"
	}),
	style: titled(samples$1.style, {
		paper: "종이 오리기",
		watercolour: "수채화"
	})
};
// web/src/words/ko/settings.ts
var settings = {
	language: {
		title: "언어",
		label: "이 패널의 언어",
		help: "“ComfyUI와 동일”은 ComfyUI의 언어 설정을 따릅니다. 설정되어 있지 않으면 브라우저의 언어 중 LTX AIO가 지원하는 첫 번째 언어를 사용합니다.",
		auto: "ComfyUI와 동일"
	},
	machine: {
		title: "이 컴퓨터",
		runsOn: "실행 장치",
		processor: "CPU",
		graphicsMemory: "VRAM",
		memory: "RAM",
		unknown: "ComfyUI가 아직 하드웨어 정보를 보내지 않았습니다.",
		setUpFor: "설정 기준",
		automatic: "자동"
	},
	owner: {
		title: "이 서버의 제한",
		modes: (modes) => `소유자가 제공하는 모드: ${new Intl.ListFormat("ko", { type: "unit" }).format(modes)}.`,
		presets: (mode, presets) => `${mode}(${presets})`,
		seconds: (limit) => `소유자의 설정에 따라 작업이 ${limit} 후에 중지됩니다.`,
		ignored: (entries) => `user/__ltx_aio/limits.json에서 읽을 수 없어 아무것도 제한하지 않는 항목: ${entries}.`
	},
	memory: {
		title: "RAM",
		titleOfCard: "VRAM",
		help: "ComfyUI는 작업 사이에 모델을 메모리에 유지합니다. 다른 프로그램을 위해 메모리를 비우려면 언로드하세요. 다음 작업에서 다시 불러옵니다.",
		free: (free, all) => `${all} 중 ${free} 사용 가능.`,
		freeOfRam: (free, all) => `RAM: ${all} 중 ${free} 사용 가능.`,
		models: "메모리의 모델",
		noModels: "불러온 모델이 없습니다.",
		unload: "모델 언로드",
		unloading: "언로드하는 중…",
		waiting: (before) => `현재 ${before} 사용 가능. ComfyUI는 작업 사이에 언로드하므로 기다리는 중입니다…`,
		freed: (before, now) => `이전 사용 가능: ${before}. 현재 사용 가능: ${now}.`,
		asBefore: (free) => `여전히 ${free} 사용 가능: 불러온 모델이 없었거나 작업에서 사용 중입니다.`,
		unreachable: "ComfyUI가 응답하지 않습니다.",
		processor: "CPU",
		badgeTitle: (free, all) => `${all} 중 ${free} 사용 가능`
	},
	runs: {
		title: "작업",
		tell: "작업이 끝나면 알림",
		tellHelp: "이 패널이 보이지 않을 때 알립니다.",
		refused: "브라우저가 이 페이지의 알림을 차단했습니다. https 또는 localhost와 알림 허용이 필요합니다. 그때까지는 ComfyUI에 표시됩니다.",
		tellBy: {
			toast: "ComfyUI에서",
			system: "시스템",
			none: "끄기"
		},
		sound: "작업이 끝나면 소리 재생",
		soundHelp: "“만들기”를 보고 있을 때를 제외하고 짧은 소리를 냅니다.",
		previews: "실시간 미리보기",
		previewsHelp: "스텝마다 첫 프레임의 작은 이미지를 표시합니다.",
		previewsFailed: (version) => `ComfyUI ${version}에서 미리보기 때문에 작업이 중단되어 실시간 미리보기를 껐습니다. 켜면 다시 시도합니다.`,
		previewsSince: (min, version) => `실시간 미리보기에는 ComfyUI ${min} 이상이 필요합니다. 현재 버전: ${version}.`
	},
	token: {
		asking: "토큰 확인 중…",
		noServerPart: "다운로드할 수 없습니다. LTX AIO의 백엔드가 응답하지 않습니다.",
		check: "확인",
		checking: "확인하는 중…",
		forget: "지우기",
		theToken: ": 토큰",
		label: "토큰",
		another: "새 토큰",
		save: "저장",
		make: {
			before: "읽기 토큰은",
			after: "에서 만듭니다."
		},
		kept: "서버에 저장되고 Hugging Face에만 전송되며, 다시 표시되지 않습니다."
	},
	makes: (families) => `비디오와 소리를 생성하는 모델: ${new Intl.ListFormat("ko").format(families)}`
};
// web/src/words/ko/shell.ts
var shell = {
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
};
// web/src/words/ko/stages.ts
var stages = {
	start: "시작",
	load: "모델 불러오기",
	encode: "프롬프트 인코딩",
	image: "이미지 준비",
	audio: "오디오 준비",
	video: "비디오 읽기",
	rework: "프레임 후처리",
	latent: "잠재 데이터 준비",
	diffuse_1: "디퓨전 1",
	upscale: "업스케일 ×2",
	diffuse_2: "디퓨전 2",
	decode: "디코딩",
	save: "저장"
};
// web/src/words/ko/start.ts
var start = {
	title: "첫 비디오",
	close: "이 안내 닫기",
	states: {
		done: "완료",
		working: "진행 중",
		now: "다음",
		later: "나중에"
	},
	files: {
		title: "모델 파일",
		looking: "ComfyUI에 있는 파일을 확인하는 중…",
		here: (mode) => `“${mode}”에 필요한 파일이 모두 있습니다.`,
		missing: (count, amount, atLeast) => `파일 ${count}개(${amount}${atLeast ? " 이상" : ""})가 누락되었습니다.`,
		free: (free) => `디스크 공간 ${free} 사용 가능.`,
		noRoom: (lacking) => `디스크 공간이 부족합니다. 먼저 ${lacking} 이상 확보하세요.`,
		loading: (received, size) => `${size} 중 ${received} 다운로드됨.`,
		byHand: "여기서는 다운로드할 수 없습니다. 아래 명령을 참고하세요.",
		failed: "다운로드에 실패했습니다. 아래를 참고하세요.",
		chosen: "선택한 파일이 없습니다. 아래를 참고하세요.",
		get: "누락된 파일 다운로드"
	},
	prompt: {
		title: "프롬프트",
		help: "무슨 일이 일어나는지, 카메라가 어떻게 움직이는지, 무엇이 들리는지 설명하세요.",
		english: "영어로 쓰세요. 텍스트 인코더는 영어로 학습되었습니다.",
		use: "이 예시 사용",
		written: "작성됨.",
		choose: (input) => `선택: ${input}`,
		needsFile: "이 모드에는 다음도 필요합니다:"
	},
	run: {
		title: "생성",
		made: (size, seconds) => `${size}, ${seconds}초 비디오를 만듭니다.`,
		unknownTime: "아직 예상 시간이 없습니다. 처음 실행하면 표시됩니다.",
		load: (amount, min, max) => `먼저 ${amount} 불러오기: ${min} ~ ${max}(예상).`,
		seconds: (count) => `${count}초`,
		minutes: (count) => `${count}분`,
		go: "첫 비디오 만들기",
		running: "실행 중입니다. 아래를 참고하세요.",
		waits: "파일을 기다리는 중입니다.",
		check: "이 ComfyUI 점검"
	}
};
// web/src/words/ko/tabs.ts
var tabs = {
	label: "LTX AIO 탭",
	create: "만들기",
	history: "기록",
	models: "모델",
	settings: "설정",
	runs: (live, ready, failed) => [
		...live > 0 ? [`${live}개 진행 중`] : [],
		...ready > 0 ? [`새 결과 ${ready}개`] : [],
		...failed > 0 ? [`${failed}개 실패`] : []
	].join(", ")
};
// web/src/words/ko/terms.ts
var terms = {
	fields: {
		imageStrength: "이미지 강도",
		guideStrength: "가이드 강도",
		toolStrength: "도구 강도",
		sourceScale: "비디오 크기",
		controlStrength: "컨트롤 강도",
		loraStrength: (lora) => `${lora}의 강도`,
		loraSecond: (lora) => `2차 패스에서 ${lora}의 강도`,
		steps: "스텝 수",
		start: "시작 시간",
		cfg: "CFG",
		referenceStrength: "참조 강도",
		sheetStrength: "시트 강도",
		syncGuidance: "립싱크 가이던스",
		detailGuidance: "디테일 가이던스"
	},
	sides: {
		width: "너비",
		height: "높이"
	},
	unnamed: {
		node: "노드",
		file: "알 수 없는",
		input: "입력한",
		model: "선택한",
		host: "다른 서버",
		answer: "응답 없음"
	},
	andMore: (shown, more) => `${shown} 외 ${more}개`
};
// web/src/words/ko/tiers.ts
var tiers = {
	rows: {
		none: "모든 그래픽 카드",
		tiny: "12 GB 미만",
		small: "12 GB",
		medium: "16 GB",
		large: "24 GB",
		huge: "32 GB 이상"
	},
	as: (row) => `설정 기준: ${row}`,
	cardAs: (card, row) => `${card}, 설정 기준: ${row}`,
	unknown: "알 수 없는 하드웨어",
	noCard: "그래픽 카드 없음",
	official: "공식 설정",
	officialSlow: "가장 작은 크기의 공식 설정(매우 오래 걸립니다)",
	lowVram: "저VRAM 모드",
	upTo: (max) => `최대 ${max}`,
	firstUpTo: (size, max) => `기본 ${size}, 최대 ${max}`,
	first: (size) => `기본 ${size}`,
	estimated: (settings) => `${settings}(예상)`,
	both: (settings, sizes) => `${settings}, ${sizes}`,
	line: (machine, settings, why) => `${machine}: ${settings}${why}.`,
	why: {
		apple: ". Apple GPU에서는 fp8과 fp4 파일을 실행할 수 없습니다",
		nvfp4: ", nvfp4 체크포인트 사용",
		checkpointHere: ". 체크포인트가 이미 설치되어 있지만 GGUF가 더 빠릅니다",
		short: (room) => `. VRAM과 RAM을 합쳐도 체크포인트에 필요한 ${room} GB보다 적습니다`,
		shortWithoutPack: (room) => `. VRAM과 RAM을 합쳐도 체크포인트에 필요한 ${room} GB보다 적습니다. 메모리를 적게 쓰는 GGUF를 사용하려면 ComfyUI-GGUF 노드 팩을 설치하세요`,
		withoutPack: ". 메모리를 적게 쓰는 GGUF를 사용하려면 ComfyUI-GGUF 노드 팩을 설치하세요"
	}
};
// web/src/words/ko/tokens.ts
var tokens = {
	fine: "토큰이 유효합니다.",
	fineOf: (account) => `토큰이 유효합니다(계정: ${account}).`,
	from: {
		environment: "HF_TOKEN의 ",
		login: "Hugging Face 로그인의 ",
		pasted: "여기에 입력한 "
	},
	bad: (from) => `Hugging Face가 ${from}토큰을 거부했습니다.`,
	unreachable: "Hugging Face가 응답하지 않아 토큰을 확인할 수 없습니다.",
	notSent: "토큰을 보내지 않았습니다. HF_ENDPOINT의 미러는 토큰을 받을 수 없는 서버입니다.",
	unchecked: (from) => `${from}토큰을 아직 확인하지 않았습니다.`,
	absent: "토큰이 없습니다. 자물쇠 표시가 있는 파일에만 필요합니다.",
	absentHere: "토큰이 없습니다. 공유 서버에서는 서버에서만 설정할 수 있습니다. HF_TOKEN을 설정하고 ComfyUI를 시작하세요."
};
// web/src/words/ko/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file} 파일에는 Hugging Face 로그인이 필요하지만 토큰이 설정되어 있지 않습니다.`, "Hugging Face에서 액세스 토큰을 만들어 “설정”에 입력하세요."],
	gated_need_accept: (v) => [`Hugging Face 계정이 아직 ${v.repo}의 라이선스에 동의하지 않았습니다.`, "페이지를 열어 라이선스에 동의한 후 다시 시도하세요."],
	bad_token: (v) => [`Hugging Face가 ${v.file} 파일의 토큰을 거부했습니다.`, "“설정”에 다시 입력하거나 새 토큰을 만드세요."],
	token_revoked: (v) => [`${v.file} 파일을 다운로드하는 중에 토큰이 취소되었습니다.`, "“설정”에 새 토큰을 입력한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다."],
	forbidden: (v) => [`토큰에 ${v.repo} 접근 권한이 없습니다.`, "페이지에서 접근을 신청하거나, 제한된 저장소를 읽을 수 있도록 토큰을 설정하세요."],
	file_gone: (v) => [`${v.file} 파일이 더 이상 ${v.repo}에 없습니다.`, "LTX AIO를 업데이트하세요. 새 버전은 새 위치를 알 수 있습니다."],
	revision_gone: (v) => [`LTX AIO가 아는 ${v.file} 파일의 버전이 더 이상 ${v.repo}에 없습니다.`, "LTX AIO를 업데이트하세요. 새 버전은 대체 파일을 알 수 있습니다."],
	repo_not_found: (v) => [`${v.repo} 저장소가 Hugging Face에 더 이상 없거나 비공개입니다.`, "LTX AIO를 업데이트하세요. 새 버전은 파일의 새 위치를 알 수 있습니다."],
	upstream_changed: (v) => [`${v.repo}의 ${v.file} 파일이 바뀌었습니다.`, "LTX AIO를 업데이트하세요. 최신 버전이라면 이전 파일의 미완료 다운로드를 제거하고 다시 다운로드하세요."],
	disk_full: (v) => [`${v.file} 파일과 그 뒤의 파일에 ${v.need} 필요하지만 ${v.free}만 사용할 수 있습니다.`, "공간을 확보하거나 다른 디스크의 폴더를 선택한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다."],
	not_writable: (v) => [`ComfyUI가 ${v.folder} 폴더에 쓸 수 없습니다.`, "다른 폴더를 선택하거나 ComfyUI에 쓰기 권한을 주세요."],
	dest_exists_different: (v) => [`이름이 ${v.file}인 다른 파일이 이미 있어 그대로 두었습니다.`, "옮기거나 이름을 바꾼 후 다시 시도하세요."],
	busy_elsewhere: (v) => [`다른 ComfyUI가 같은 폴더에 ${v.file} 파일을 다운로드하고 있습니다.`, "끝날 때까지 기다리거나 그 ComfyUI를 닫은 후 다시 시도하세요."],
	checksum_mismatch: (v) => [`${v.file} 파일이 두 번 모두 손상된 채 도착하여 삭제했습니다.`, "다시 시도하세요. 계속되면 다른 네트워크나 미러를 사용해 보세요."],
	too_long: (v) => [`서버가 ${v.file} 파일의 크기보다 많은 데이터를 보내 폐기했습니다.`, "다시 시도하세요. 계속되면 다른 네트워크나 미러를 사용해 보세요."],
	network: (v) => [`${v.file} 다운로드 중에 연결이 끊어졌습니다(${v.last}).`, "네트워크를 확인한 후 재개하세요. 이미 다운로드한 부분은 유지됩니다."],
	proxy_auth: (v) => [`${v.file} 파일을 다운로드하려면 이 네트워크의 프록시 비밀번호가 필요합니다.`, "사용자 이름과 비밀번호가 들어 있는 프록시 주소를 ComfyUI에 설정하고 다시 시작하세요."],
	proxy_socks: (v) => [`${v.proxy} 프록시로는 ${v.file} 파일을 다운로드할 수 없습니다. LTX AIO는 SOCKS를 지원하지 않습니다.`, "ComfyUI의 https_proxy를 HTTP 프록시로 설정하거나 변수를 제거한 후 다시 시작하세요."],
	proxy_unusable: (v) => [`${v.file} 파일에 설정된 프록시 주소가 올바르지 않습니다: ${v.proxy}.`, "https_proxy를 고친 후(예: http://127.0.0.1:3128) ComfyUI를 다시 시작하세요."],
	proxy_unreachable: (v) => [`${v.file} 파일에 사용하는 ${v.proxy} 프록시가 응답하지 않습니다.`, "프록시를 시작하거나, https_proxy를 고치고 ComfyUI를 다시 시작하세요."],
	certificate: (v) => [`${v.file} 요청에 응답한 서버의 인증서를 이 컴퓨터가 신뢰하지 않습니다.`, "프록시나 백신이 연결을 검사하고 있을 수 있습니다. SSL_CERT_FILE에 그 인증서를 설정하고 ComfyUI를 다시 시작하세요. 컴퓨터의 시계도 확인하세요."],
	endpoint_unusable: (v) => [`HF_ENDPOINT(${v.endpoint})가 웹 주소가 아니어서 ${v.file} 파일을 다운로드할 수 없습니다.`, "앞에 https://를 붙이거나 변수를 제거한 후 ComfyUI를 다시 시작하세요."],
	not_a_hub: (v) => [`${v.file} 요청에 Hugging Face가 아닌 다른 것이 응답했습니다. 이 네트워크의 로그인 페이지일 수 있습니다.`, "브라우저에서 네트워크에 로그인하거나 HF_ENDPOINT의 미러를 확인하세요."],
	unexpected_host: (v) => [`${v.file} 다운로드가 ${v.host} 서버로 전달되었지만 Hugging Face 서버가 아닙니다.`, "그곳에서는 아무것도 다운로드하지 않았습니다. 네트워크와 HF_ENDPOINT의 미러를 확인하세요."],
	offline: (v) => [`ComfyUI가 Hugging Face를 끈 상태로 시작되어 ${v.file} 파일을 다운로드할 수 없습니다.`, "HF_HUB_OFFLINE 없이 시작하거나 파일을 직접 폴더에 넣으세요."],
	part_is_symlink: (v) => [`${v.file} 파일을 저장할 위치에 링크가 있어 쓰지 않았습니다.`, "링크를 제거한 후 다시 시도하세요."],
	path_too_long: (v) => [`${v.file} 파일의 경로가 이 시스템에서 허용하는 길이를 넘습니다.`, "경로가 더 짧은 폴더를 선택하세요."],
	folder_gone: (v) => [`${v.file} 다운로드 중에 ${v.folder} 폴더가 사라졌습니다.`, "디스크를 다시 연결하거나 다른 폴더를 선택한 후 다시 시도하세요."],
	broken_file: (v) => [`${v.file} 파일이 검증에 실패했습니다: ${faults.is(v.fault)}.`, "제거한 후 다시 다운로드하세요."],
	not_ours: (v) => [`${v.file} 파일은 LTX AIO가 다운로드한 것이 아니어서 삭제하지 않습니다.`, "더 이상 필요하지 않으면 직접 삭제하세요."],
	queue_full: (v) => [`다운로드 대기열이 가득 차서 ${v.file} 파일을 추가하지 못했습니다.`, "일부가 끝난 후 다시 시도하세요."],
	unexpected: (v) => [`${v.file} 파일에서 예상하지 못한 오류가 발생했습니다.`, "다시 시도하세요. 자세한 내용은 ComfyUI의 콘솔에 있으니 버그를 보고할 때 함께 보내세요."],
	differs_from_source: (v) => [`${v.file} 파일은 완전하지만 ${v.repo}의 파일과 다릅니다.`, "직접 변경했다면 그대로 두세요. 아니라면 삭제하고 다시 다운로드하세요."],
	download_failed: (v) => [`${v.file} 파일을 다운로드할 수 없습니다(${v.code}).`, "다시 시도하세요. 자세한 내용은 ComfyUI의 콘솔에 있습니다."]
};
// web/src/words/ko/ui.ts
var ui = {
	labelled: (name, text) => `${name}: ${text}`,
	comma: ", ",
	percent: (value) => `${value}%`,
	units: {
		s: "초",
		kB: "kB",
		MB: "MB",
		GB: "GB"
	},
	attention: "확인 필요",
	inNewTab: "(새 탭에서)",
	said: "ComfyUI 메시지",
	delete: "삭제",
	keep: "유지",
	move: "끌어서 옮기기. Alt와 위아래 화살표 키로도 옮길 수 있습니다",
	list: {
		search: "검색",
		empty: "옵션 없음",
		nothingFound: "일치 항목 없음",
		found: "{0}개 찾음",
		chosen: "선택됨",
		noneChosen: "선택 없음"
	}
};
// web/src/words/ko/verbs.ts
var verbs = {
	label: "이 비디오의 다음 단계",
	runLabel: "이 작업의 다음 단계",
	finish: "완성",
	finishes: "초안이 저장한 1차 패스에서 시작하여 전체 크기로 렌더링합니다.",
	newSeed: "새 시드",
	newSeeds: "같은 설정, 새 시드",
	renderAgain: "다시 렌더링",
	rendersAgain: "파일이 없으므로 같은 설정과 시드로 렌더링합니다",
	tryAgain: "다시 시도",
	triesAgain: "같은 설정, 같은 시드",
	goOn: (mode) => `마지막 프레임 → ${mode}`,
	extend: "연장",
	extends: "이 비디오 이어 가기: 끝 뒤나 시작 앞에 시간을 더합니다",
	retake: "다시 찍기",
	retakes: "이 비디오의 한 부분만 새로 만들고 나머지는 그대로 둡니다",
	goesOn: (slot, mode) => `이어 가기: 마지막 프레임을 “${mode}”의 ${slot}에 사용합니다`,
	useAs: "입력으로 사용",
	usesAs: "프레임, 소리, 비디오를 입력으로 사용합니다",
	more: "더보기",
	settings: "설정 사용",
	usesSettings: "이 작업의 설정을 양식에 불러옵니다",
	preset: "프리셋으로 저장…",
	canvas: "캔버스에서 열기",
	favourite: "즐겨찾기",
	unfavourite: "즐겨찾기에서 제거",
	download: "다운로드",
	open: "새 탭에서 열기",
	hide: "여기서 숨기기",
	hides: "여기서 숨깁니다. 기록에는 남습니다",
	show: "“만들기”에 표시",
	deleteFile: "파일 삭제",
	deletesFile: "비디오를 삭제하고 작업을 기록에서 제거합니다",
	parts: {
		shown: "이 프레임",
		first: "첫 프레임",
		last: "마지막 프레임"
	},
	frame: "프레임",
	asFrame: "프레임을 다음으로 사용",
	asSound: "소리를 다음으로 사용",
	asClip: "비디오를 다음으로 사용",
	keyFrame: "새 키프레임",
	keyClip: "새 클립",
	slotOf: (slot, mode) => `“${mode}”의 ${slot}`,
	is: {
		firstFrame: (what) => `시작 프레임으로 설정했습니다: ${what}.`,
		lastFrame: (what) => `종료 프레임으로 설정했습니다: ${what}.`,
		portrait: (what) => `인물 사진으로 설정했습니다: ${what}.`,
		styleImage: (what) => `스타일 이미지로 설정했습니다: ${what}.`,
		sound: (what) => `오디오로 설정했습니다: ${what}.`,
		speech: (what) => `음성으로 설정했습니다: ${what}.`,
		voice: (what) => `목소리 샘플로 설정했습니다: ${what}.`,
		video: (what) => `비디오로 설정했습니다: ${what}.`,
		retaken: (what) => `다시 찍을 비디오로 설정했습니다: ${what}.`,
		treated: (what) => `도구로 처리할 비디오로 설정했습니다: ${what}.`,
		extended: (what) => `연장할 비디오로 설정했습니다: ${what}.`
	},
	of: {
		shown: (file) => `${file}의 프레임`,
		first: (file) => `${file}의 첫 프레임`,
		last: (file) => `${file}의 마지막 프레임`,
		sound: (file) => `${file}의 소리`,
		video: (file) => file
	},
	outOfReach: "이 브라우저에서 접근할 수 없습니다.",
	removal: "마지막 제거",
	hidden: (count) => count === 1 ? "“만들기”에서 숨겼습니다." : `“만들기”에서 ${count}개를 숨겼습니다.`,
	deleting: (file) => `${file} 파일을 삭제합니다.`,
	deletingSeveral: (count) => `파일 ${count}개를 삭제합니다.`,
	undo: "실행 취소",
	deleteNow: "지금 삭제",
	close: "닫기",
	linkLabel: "끌어다 놓은 링크",
	link: (address) => `${address} 주소는 링크이며, 파일만 사용할 수 있습니다. 파일을 저장한 후 여기에 끌어다 놓으세요.`
};
// web/src/words/ko/versions.ts
var versions = {
	securityHoles: (is) => [`ComfyUI ${is}에는 공개된 보안 취약점이 네 가지 있습니다. 다른 사람이 서버에 올린 파일이 브라우저에서 스크립트를 실행하거나, 프롬프트가 ComfyUI 폴더 밖의 파일을 읽을 수 있습니다.`, "ComfyUI를 0.28 이상으로 업데이트하세요."],
	pageFile: (is) => [`ComfyUI ${is}에는 페이지 파일을 최대 120 GB까지 채우는 알려진 문제가 있습니다.`, "ComfyUI를 업데이트하세요."],
	memoryGrows: (is) => [`ComfyUI ${is}에는 작업마다 메모리 사용량이 늘어나는 알려진 문제가 있습니다.`, "ComfyUI를 업데이트하세요. 그때까지는 작업이 느려지면 다시 시작하세요."],
	blueScreen: (is) => [`ComfyUI ${is}에는 가중치를 그래픽 카드로 옮길 때 Windows가 멈추거나 메모리가 부족해지는 알려진 문제가 있습니다.`, "ComfyUI를 업데이트하거나 0.34로 되돌리세요."],
	directMlEnds: () => ["여기서는 ComfyUI가 DirectML로 실행되지만 0.46부터 지원되지 않습니다.", "업데이트하기 전에 카드에 맞는 PyTorch를 설치하세요. AMD는 ROCm, Intel은 XPU입니다."],
	linkedInputs: () => ["0.28부터 ComfyUI는 입력 폴더 밖으로 연결된 링크를 거부합니다.", "파일 자체를 넣거나, --input-directory로 파일이 있는 폴더를 지정하여 ComfyUI를 시작하세요."]
};
// web/src/words/ko/viewer.ts
var viewer = {
	label: "뷰어",
	fold: "뷰어 접기",
	unfold: "뷰어 펼치기",
	newest: "최신 결과",
	took: (time) => `소요 시간 ${time}`,
	useSeed: "이 시드를 양식에 사용",
	seedUsed: (seed) => `시드 ${seed} 값을 양식에 넣었습니다.`,
	line: {
		label: "크기, 길이, 시드",
		seconds: (seconds) => `${seconds}초`,
		upTo: (length) => `최대 ${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `시드 ${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "두 이미지 바꾸기",
	editor: "큰 편집기",
	done: "완료"
};
// web/src/words/ko/webcam.ts
var webcam = {
	open: "웹캠으로 이미지 찍기",
	label: "웹캠",
	take: "이미지 찍기",
	close: "웹캠 닫기",
	troubles: {
		insecure: "브라우저는 https 주소와 localhost에서만 웹캠을 허용합니다.",
		refused: "브라우저가 웹캠을 차단했습니다. 이 페이지에서 허용한 후 다시 시도하세요.",
		missing: "웹캠을 찾을 수 없습니다. 연결한 후 다시 시도하세요.",
		failed: "웹캠을 사용할 수 없습니다. 웹캠을 사용하는 다른 프로그램을 닫은 후 다시 시도하세요."
	}
};
// web/src/words/ko/writing.ts
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
// web/src/words/ko/index.ts
var ko = {
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
		tools: "프롬프트 도움",
		enhance: {
			button: "개선",
			hint: "입력한 프롬프트를 더 좋은 프롬프트로 작성",
			label: "개선된 프롬프트",
			cost: (model, time, separate) => `사용 모델: ${model}(${separate ? "프롬프트만 쓰는 작은 모델" : "모든 작업에서 불러오는 텍스트 인코더"}) · 버전당 ${time}.`,
			unknown: "예상 시간 없음",
			onCpu: "저VRAM 모드에서는 CPU에서 실행되어 몇 분이 걸립니다.",
			seesImage: "이미지도 참고합니다.",
			keeps: "따옴표 안의 말은 그대로 유지됩니다.",
			behind: (runs) => runs === 1 ? "진행 중인 작업 다음에 시작합니다." : `작업 ${runs}개 다음에 시작합니다.`,
			noPrompt: "먼저 몇 단어를 쓰세요.",
			write: (takes) => `버전 ${takes}개 작성`,
			again: "새 버전",
			takes: "버전",
			take: (take) => `버전 ${take}`,
			waits: (runs) => runs === 0 ? "대기열의 다음 순서입니다." : `작업 ${runs}개 다음.`,
			sending: "보내는 중…",
			loading: "프롬프트를 읽는 중…",
			writing: (count) => `작성 중… 약 ${count}단어`,
			silent: "ComfyUI가 응답하지 않습니다. 응답하면 계속됩니다.",
			cancelled: "취소되었습니다.",
			useless: {
				empty: "답변이 비어 있습니다. 프롬프트는 바뀌지 않았습니다.",
				garbled: "답변이 프롬프트가 아닙니다. 원래 프롬프트는 바뀌지 않았습니다.",
				same: "프롬프트가 그대로 돌아왔습니다."
			},
			raw: "답변",
			mended: (quotes) => quotes === 1 ? "따옴표 안의 말이 바뀌어 원래대로 되돌렸습니다." : `따옴표 ${quotes}곳의 말이 바뀌어 원래대로 되돌렸습니다.`,
			added: (quotes) => quotes === 1 ? "따옴표 안의 말이 빠져 원래 문장을 끝에 넣었습니다." : `따옴표 ${quotes}곳의 말이 빠져 원래 문장을 끝에 넣었습니다.`,
			outdated: "그 후 프롬프트를 수정했습니다. 버전을 사용하면 현재 글은 “이전”에 남습니다.",
			use: (take) => `버전 ${take} 사용`,
			used: (take) => `버전 ${take} 내용을 프롬프트에 넣었습니다.`,
			undo: "실행 취소",
			cancel: "취소",
			close: "닫기",
			ready: (take) => `버전 ${take} 준비가 끝났습니다.`
		},
		earlier: {
			button: "이전",
			hint: "이전 프롬프트: 빈 프롬프트에서는 위 화살표, 그 외에는 Alt와 화살표 키",
			label: "이전 프롬프트",
			search: "프롬프트 검색",
			starred: "별표만",
			star: "이 프롬프트에 별표",
			starCurrent: "위 프롬프트에 별표",
			unrun: "실행 안 됨",
			none: "실행한 프롬프트가 여기에 표시됩니다.",
			noMatch: "일치하는 프롬프트가 없습니다.",
			more: (prompts) => `${prompts}개 더 있습니다. 검색하여 찾으세요.`
		},
		phrases: {
			button: "문구",
			hint: "문구를 삽입하거나 예시로 시작",
			label: "문구와 예시",
			samples: "이 모드의 예시",
			camera: {
				title: "카메라",
				items: titled(camera$1.items, {
					still: "고정",
					pushIn: "다가가기",
					pullBack: "물러나기",
					pan: "팬",
					tilt: "틸트 업",
					track: "따라가기",
					orbit: "돌기",
					crane: "올라가기",
					sink: "내려가기",
					left: "왼쪽으로",
					right: "오른쪽으로",
					hand: "핸드헬드"
				})
			},
			shot: {
				title: "샷과 빛",
				items: titled(shot.items, {
					wide: "와이드",
					close: "클로즈업",
					low: "로 앵글",
					golden: "골든 아워",
					soft: "부드러운 햇빛",
					night: "밤"
				})
			},
			sound: {
				title: "소리",
				items: titled(sound.items, {
					ambience: "주변 소리만",
					music: "잔잔한 음악",
					speaks: "말하기…"
				})
			},
			before: { lipsync: {
				title: "입 모양(맨 앞에)",
				items: titled(before$1.lipsync.items, {
					speaks: "말하기",
					sings: "노래하기"
				})
			} },
			avoid: {
				title: "넣지 않을 것",
				items: titled(avoid.items, {
					subtitles: "자막 없음",
					logos: "로고 없음",
					cuts: "컷 없음",
					talk: "말 없음"
				})
			}
		},
		length: {
			words: (words) => `${words}단어`,
			good: (family, min, max) => `${family}에는 ${min}~${max}단어가 가장 좋습니다.`
		}
	}
};
// web/src/families/ltx-2.3/words/ko.ts
var gguf = "VRAM이 적은 카드용. ComfyUI-GGUF 노드 팩이 필요합니다.";
var fastGguf = "VRAM이 적은 카드용, 빠른 프리셋 전용. ComfyUI-GGUF 노드 팩이 필요합니다.";
var fastOnly = "빠른 프리셋 전용: 가이던스와 증류 LoRA를 사용하지 않습니다.";
var own = "내 워크플로에 사용합니다.";
var camera = "LTX-2용이며 2.3에서는 실험적입니다. 프롬프트에 움직임을 설명하는 편이 더 나을 수 있습니다.";
var ko$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "dev 체크포인트, fp8",
			purpose: "모든 것이 한 파일에 들어 있으며, 모든 프리셋에 사용합니다."
		},
		"checkpoint-dev-nvfp4": {
			title: "dev 체크포인트, nvfp4",
			purpose: "가장 작은 체크포인트. RTX 50 시리즈 카드와 CUDA 13용 PyTorch에 사용합니다."
		},
		"checkpoint-dev-bf16": {
			title: "dev 체크포인트, bf16",
			purpose: "최고 정밀도. 48 GB 이상의 카드에 사용합니다."
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "증류 체크포인트 1.1, bf16",
			purpose: "최고 정밀도, 빠른 프리셋 전용: 가이던스와 증류 LoRA를 사용하지 않습니다."
		},
		"checkpoint-distilled-fp8": {
			title: "증류 체크포인트 1.0, fp8",
			purpose: "첫 증류 버전. 긴 비디오의 끝부분에서 화면이 깨질 수 있습니다."
		},
		"gemma-fp4": {
			title: "Gemma 3 12B, fp4",
			purpose: "프롬프트를 인코딩합니다."
		},
		"gemma-fp8": {
			title: "Gemma 3 12B, fp8",
			purpose: "fp4보다 조금 더 정밀하게 프롬프트를 인코딩합니다."
		},
		"gemma-bf16": {
			title: "Gemma 3 12B, bf16",
			purpose: "최고 정밀도. fp4와 fp8을 실행할 수 없는 Apple GPU에도 사용합니다."
		},
		"distilled-lora-1.1": {
			title: "증류 LoRA 1.1, 랭크 111",
			purpose: "8스텝이면 충분하게 합니다. 모든 dev 모델에 필요합니다."
		},
		"distilled-lora-384-1.1": {
			title: "증류 LoRA 1.1, 랭크 384",
			purpose: "같은 LoRA의 전체 랭크 버전. 메모리가 세 배 필요합니다."
		},
		"distilled-lora-384": {
			title: "증류 LoRA 1.0, 랭크 384",
			purpose: "첫 버전."
		},
		"distilled-lora-105": {
			title: "증류 LoRA 1.0, 랭크 105",
			purpose: "첫 버전, 더 작음."
		},
		film: {
			title: "프레임 보간",
			purpose: "완성된 비디오의 프레임 속도를 두 배로 높입니다."
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "완성된 비디오의 크기를 두 배로 늘립니다."
		},
		"upscaler-x2-1.1": {
			title: "공간 업스케일러 ×2, 1.1",
			purpose: "두 패스 사이에 크기를 두 배로 늘립니다."
		},
		"upscaler-x2-1.0": {
			title: "공간 업스케일러 ×2, 1.0",
			purpose: "첫 버전. 제작자가 배포를 중단했습니다."
		},
		"upscaler-x1.5-1.0": {
			title: "공간 업스케일러 ×1.5",
			purpose: "내 워크플로에 사용합니다. 이 파일을 쓰는 모드는 없습니다."
		},
		"temporal-upscaler-x2-1.0": {
			title: "시간 업스케일러 ×2",
			purpose: "내 워크플로에서 프레임 속도를 두 배로 높입니다. 이 파일을 쓰는 모드는 없습니다."
		},
		"union-control": {
			title: "컨트롤 IC-LoRA(윤곽선, 깊이, 포즈)",
			purpose: "스타일 변환이 비디오의 움직임을 따라가게 합니다."
		},
		"transformer-dev-bf16": {
			title: "dev 트랜스포머, bf16",
			purpose: "트랜스포머만, 최고 정밀도."
		},
		"transformer-dev-fp8": {
			title: "dev 트랜스포머, fp8",
			purpose: "트랜스포머만."
		},
		"transformer-distilled-1.1-fp8": {
			title: "증류 트랜스포머 1.1, fp8",
			purpose: fastOnly
		},
		"transformer-distilled-1.1-mxfp8": {
			title: "증류 트랜스포머 1.1, mxfp8",
			purpose: fastOnly
		},
		"transformer-distilled-fp8": {
			title: "증류 트랜스포머 1.0, fp8",
			purpose: "첫 증류 버전."
		},
		"gguf-dev-q4km": {
			title: "dev GGUF, Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q4km": {
			title: "dev GGUF, UD-Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q5km": {
			title: "dev GGUF, UD-Q5_K_M",
			purpose: gguf
		},
		"gguf-dev-q6k": {
			title: "dev GGUF, Q6_K",
			purpose: gguf
		},
		"gguf-distilled-1.1-q3km": {
			title: "증류 GGUF 1.1, Q3_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-q4km": {
			title: "증류 GGUF 1.1, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-ud-q4km": {
			title: "증류 GGUF 1.1, UD-Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q4km": {
			title: "QuantStack 증류 GGUF 1.1, Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "QuantStack 증류 GGUF 1.1, Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "텍스트 프로젝션",
			purpose: "텍스트 인코더를 분할 파일이나 GGUF에 연결합니다."
		},
		"connectors-distilled": {
			title: "증류 GGUF용 텍스트 커넥터",
			purpose: "텍스트 인코더를 증류 GGUF에 연결합니다."
		},
		"video-vae": {
			title: "비디오 VAE",
			purpose: "잠재 데이터를 프레임으로 디코딩합니다. 분할 파일이나 GGUF에 사용합니다."
		},
		"video-vae-distilled": {
			title: "증류 GGUF용 비디오 VAE",
			purpose: "잠재 데이터를 프레임으로 디코딩합니다. 증류 GGUF에 사용합니다."
		},
		"audio-vae": {
			title: "오디오 VAE",
			purpose: "잠재 데이터를 소리로 디코딩합니다. 분할 파일이나 GGUF에 사용합니다."
		},
		"audio-vae-distilled": {
			title: "증류 GGUF용 오디오 VAE",
			purpose: "잠재 데이터를 소리로 디코딩합니다. 증류 GGUF에 사용합니다."
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "스타일 변환의 “깊이”를 위해 비디오의 깊이를 추정합니다."
		},
		sdpose: {
			title: "SDPose",
			purpose: "스타일 변환의 “포즈”를 위해 비디오의 포즈를 감지합니다."
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "내 워크플로에서 SDPose를 위해 여러 사람을 감지합니다."
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "또 하나의 깊이 모델. 내 워크플로에 사용합니다."
		},
		"preview-vae": {
			title: "미리보기 VAE",
			purpose: "KJNodes를 쓰는 내 워크플로에서 미리보기가 더 선명해집니다. ComfyUI 자체는 사용하지 않습니다."
		},
		"prompt-enhancer": {
			title: "프롬프트 확장 LoRA",
			purpose: "공식 템플릿에서 텍스트 인코더가 더 긴 프롬프트를 쓰게 합니다."
		},
		"ic-motion-track": {
			title: "모션 트랙 IC-LoRA",
			purpose: `그린 경로를 따라 사물을 움직입니다. ${own}`
		},
		"ic-ingredients": {
			title: "재료(Ingredients) IC-LoRA",
			purpose: "“텍스트로 비디오”에서 참조 이미지의 사람과 사물을 유지합니다."
		},
		"ic-clean-plate": {
			title: "클린 플레이트 IC-LoRA",
			purpose: "비디오에서 사람과 차량을 제거합니다."
		},
		"ic-upscaler-x2": {
			title: "픽셀 업스케일러 ×2 IC-LoRA",
			purpose: "비디오의 크기를 두 배로 늘리고 디테일을 더합니다."
		},
		"ic-upscaler-x4": {
			title: "픽셀 업스케일러 ×4 IC-LoRA",
			purpose: "비디오의 크기를 네 배로 늘리고 디테일을 더합니다."
		},
		"ic-deblur": {
			title: "흐림 제거 IC-LoRA",
			purpose: "초점이 맞지 않은 비디오를 선명하게 합니다."
		},
		"ic-decompression": {
			title: "압축 복원 IC-LoRA",
			purpose: "비디오의 압축 흔적을 제거합니다."
		},
		"ic-colorization": {
			title: "컬러화 IC-LoRA",
			purpose: "흑백 비디오에 색을 입힙니다."
		},
		"ic-day-to-night": {
			title: "낮을 밤으로 IC-LoRA",
			purpose: "낮의 비디오를 밤으로 바꿉니다."
		},
		"ic-water": {
			title: "물 시뮬레이션 IC-LoRA",
			purpose: "비디오에 물을 더합니다."
		},
		"ic-greenscreen": {
			title: "그린스크린 아바타 IC-LoRA",
			purpose: "말하는 사람을 그린스크린 앞에 놓습니다."
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "장면을 새로운 카메라 각도에서 보여 줍니다."
		},
		"ic-in-outpainting": {
			title: "인·아웃페인팅 IC-LoRA",
			purpose: "더 큰 프레임에서 비디오 주변을 그립니다."
		},
		"ic-relight": {
			title: "리라이트 IC-LoRA",
			purpose: "야외 비디오를 다른 햇빛으로 다시 비춥니다."
		},
		"ic-shave": {
			title: "면도 IC-LoRA",
			purpose: "비디오 속 인물의 수염을 제거합니다."
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `말하는 사람을 더빙합니다. ${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `밝기 범위를 넓힙니다. ${own}`
		},
		"id-lora-talkvid": {
			title: "목소리 LoRA",
			purpose: "“텍스트로 비디오”와 “이미지로 비디오”에서 샘플의 목소리로 말합니다."
		},
		"style-transition": {
			title: "전환 LoRA",
			purpose: "한 장면이 다른 장면으로 바뀝니다. 프롬프트에 zhuanchang이 필요합니다."
		},
		"style-fpv": {
			title: "FPV 드론 LoRA",
			purpose: "FPV 드론의 안정된 비행."
		},
		"style-crt": {
			title: "CRT 터미널 LoRA",
			purpose: "오래된 CRT 화면. 프롬프트를 crtanim, 으로 시작합니다."
		},
		"style-fantasy-anime": {
			title: "판타지 애니메 LoRA",
			purpose: "애니메이션풍 판타지. 프롬프트에 f4nt4sy4n1m6이 필요합니다."
		},
		"style-fantasy-realism": {
			title: "판타지 실사 LoRA",
			purpose: "실사풍 판타지. 프롬프트에 f4nt4sy가 필요합니다."
		},
		"style-fantasy-painterly": {
			title: "판타지 회화 LoRA",
			purpose: "유화풍 판타지. 프롬프트에 D4rkP41nt3r이 필요합니다."
		},
		"style-cyberpunk": {
			title: "사이버펑크 LoRA",
			purpose: "비와 네온. 프롬프트에 C6b4rP8nk가 필요합니다."
		},
		"style-claymation": {
			title: "클레이 애니메이션 LoRA",
			purpose: "점토 스톱 모션. 프롬프트에 claymation style이 필요합니다."
		},
		"style-felt": {
			title: "펠트 LoRA",
			purpose: "잘라서 꿰맨 펠트. 프롬프트에 F3ltCut0u7이 필요합니다."
		},
		"style-paper": {
			title: "종이 오리기 LoRA",
			purpose: "겹겹이 오린 종이. 프롬프트에 Pap3rCut0u7이 필요합니다."
		},
		"style-soft": {
			title: "부드러운 향상 LoRA",
			purpose: "디테일은 더 많고 대비는 더 부드럽습니다."
		},
		"style-wild-west": {
			title: "서부극 LoRA",
			purpose: "먼지와 카우보이. 프롬프트에 W1ldW4st가 필요합니다."
		},
		"style-product": {
			title: "제품 광고 LoRA",
			purpose: "광고 영상. 강도 0.85, 프롬프트에 srx_commercial이 필요합니다."
		},
		"style-cinemagraph": {
			title: "시네마그래프 LoRA",
			purpose: "한 부분만 움직이고 나머지는 멈춰 있습니다. 강도 2, 프롬프트를 CINEMAGRAPH_MOTION으로 시작합니다."
		},
		"camera-dolly-in": {
			title: "카메라 다가가기",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "카메라 물러나기",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "카메라 왼쪽으로",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "카메라 오른쪽으로",
			purpose: camera
		},
		"camera-jib-up": {
			title: "카메라 위로",
			purpose: camera
		},
		"camera-jib-down": {
			title: "카메라 아래로",
			purpose: camera
		},
		"camera-static": {
			title: "고정 카메라",
			purpose: camera
		}
	},
	presets: {
		draft: "초안",
		fast: "빠름",
		balanced: "균형",
		quality: "고품질"
	},
	help: {
		halfSize: "절반 크기 미리보기, 8스텝. 좋은 것을 완성하세요.",
		twoSteps: "8 + 2스텝",
		official: "8 + 3스텝, 공식 설정",
		guided: "가이던스 20 + 3스텝, 네거티브 프롬프트 사용",
		onePass: "한 패스에 8스텝",
		guidedOnce: "한 패스에 가이던스 20스텝, 네거티브 프롬프트 사용",
		followedTwice: "8 + 3스텝, 두 패스 모두 비디오를 따름"
	},
	loaders: {
		checkpoint: { name: "체크포인트" },
		split: {
			name: "분할 파일",
			used: (settings) => `${settings}, 분할 파일 사용`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings}, GGUF 사용`
		}
	},
	roles: {
		checkpoint: "체크포인트",
		transformer: "트랜스포머",
		gguf: "GGUF",
		textEncoder: "텍스트 인코더",
		distilledLora: "증류 LoRA",
		upscaler: "업스케일러",
		textProjection: "텍스트 프로젝션",
		videoVae: "비디오 VAE",
		audioVae: "오디오 VAE"
	},
	tools: {
		"clean-plate": {
			name: "클린 플레이트",
			does: "사람과 차량을 제거하고 그 뒤를 채웁니다. 빈 장소를 설명하세요."
		},
		colorize: {
			name: "컬러화",
			does: "흑백 비디오에 자연스러운 색을 입힙니다. 장면을 색과 함께 설명하세요."
		},
		deblur: {
			name: "흐림 제거",
			does: "초점이 맞지 않은 비디오를 선명하게 합니다. 움직임 번짐은 제거하지 않습니다. 장면을 설명하세요."
		},
		decompress: {
			name: "압축 복원",
			does: "강한 압축으로 생긴 블록과 번짐을 제거합니다. 노이즈는 제거하지 않습니다. 장면을 설명하세요."
		},
		"day-to-night": {
			name: "낮을 밤으로",
			does: "낮의 장면을 밤으로 바꿉니다. 야외에 가장 좋습니다. 밤과 불빛을 설명하세요."
		},
		water: {
			name: "물 추가",
			does: "물이 없는 장면에 강, 파도, 비, 홍수를 더합니다. 물과 그 움직임을 설명하세요."
		},
		greenscreen: {
			name: "그린스크린 아바타",
			does: "카메라를 보고 말하는 사람을 단색 녹색 배경 앞에 놓습니다. 세로 비디오용입니다."
		},
		"camera-angle": {
			name: "새 카메라 각도",
			does: "같은 장면을 다른 각도에서 보여 줍니다. 작은 변화에 가장 좋으며 뒤에서는 안 됩니다."
		},
		"detail-2": {
			name: "디테일 ×2",
			does: "작은 비디오를 두 배로 키우고 디테일을 더합니다. 장면을 설명하세요."
		},
		"detail-4": {
			name: "디테일 ×4",
			does: "아주 작은 비디오를 네 배로 키우고 디테일을 더합니다. 장면을 설명하세요."
		},
		relight: {
			name: "다시 조명",
			does: "야외 장면을 다시 비춥니다. 빛과 태양의 방향을 선택하세요. 프롬프트에는 그것만 쓰고 장면은 쓰지 않습니다."
		},
		shave: {
			name: "면도",
			does: "인물의 턱수염, 콧수염, 짧은 수염을 제거합니다. 얼굴과 움직임은 그대로입니다. 수염 없는 인물을 설명하세요."
		},
		outpaint: {
			name: "아웃페인트",
			does: "비디오의 프레임을 넓히고 주변을 그립니다. 비디오 자체는 그대로입니다. 장면 전체를 설명하세요."
		}
	}
};
// web/src/families/ltx-2.5/words/ko.ts
var files = {
	"2.5-transformer-int8": {
		title: "LTX-2.5 트랜스포머, int8",
		purpose: "모든 프리셋으로 비디오와 소리를 만듭니다."
	},
	"2.5-transformer-nvfp4": {
		title: "LTX-2.5 트랜스포머, nvfp4",
		purpose: "가장 작은 파일. RTX 50 시리즈 카드와 CUDA 13용 PyTorch에 사용합니다."
	},
	"2.5-transformer-bf16": {
		title: "LTX-2.5 트랜스포머, bf16",
		purpose: "최고 정밀도. 48 GB 이상의 카드에 사용합니다."
	},
	"2.5-gemma-int8": {
		title: "LTX-2.5용 Gemma 4 12B, int8",
		purpose: "프롬프트를 인코딩합니다."
	},
	"2.5-gemma-bf16": {
		title: "LTX-2.5용 Gemma 4 12B, bf16",
		purpose: "최고 정밀도로 프롬프트를 인코딩합니다."
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B, int8",
		purpose: "“개선”에서 더 좋은 프롬프트를 씁니다."
	},
	"2.5-duration-head": {
		title: "LTX-2.5용 Duration Head",
		purpose: "LTX-2.5가 길이를 정할 때, 비디오의 길이를 프롬프트에서 읽습니다."
	},
	"2.5-upscaler-x2": {
		title: "LTX-2.5 공간 업스케일러 ×2",
		purpose: "두 패스 사이에 크기를 두 배로 늘립니다."
	},
	"2.5-video-vae": {
		title: "LTX-2.5 비디오 VAE(디퓨전 사용)",
		purpose: "공식 템플릿처럼 잠재 데이터를 프레임으로 디코딩합니다."
	},
	"2.5-video-vae-conv": {
		title: "LTX-2.5 비디오 VAE(디퓨전 없음)",
		purpose: "잠재 데이터를 프레임으로 더 빠르게 디코딩합니다."
	},
	"2.5-audio-vae": {
		title: "LTX-2.5 오디오 VAE",
		purpose: "잠재 데이터를 소리로 디코딩합니다."
	},
	"2.5-ic-ingredients": {
		title: "LTX-2.5용 재료(Ingredients) IC-LoRA",
		purpose: "“텍스트로 비디오”에서 참조 이미지의 사람과 사물을 유지합니다."
	},
	"2.5-ic-clean-plate": {
		title: "LTX-2.5용 클린 플레이트 IC-LoRA",
		purpose: "비디오에서 사람과 차량을 제거합니다."
	},
	"2.5-ic-colorization": {
		title: "LTX-2.5용 컬러화 IC-LoRA",
		purpose: "흑백 비디오에 색을 입힙니다."
	},
	"2.5-ic-deblur": {
		title: "LTX-2.5용 흐림 제거 IC-LoRA",
		purpose: "초점이 맞지 않은 비디오를 선명하게 합니다."
	},
	"2.5-ic-decompression": {
		title: "LTX-2.5용 압축 복원 IC-LoRA",
		purpose: "비디오의 압축 흔적을 제거합니다."
	},
	"2.5-ic-day-to-night": {
		title: "LTX-2.5용 낮을 밤으로 IC-LoRA",
		purpose: "낮의 비디오를 밤으로 바꿉니다."
	},
	"2.5-ic-water": {
		title: "LTX-2.5용 물 시뮬레이션 IC-LoRA",
		purpose: "비디오에 물을 더합니다."
	},
	"2.5-ic-upscaler-x2": {
		title: "LTX-2.5용 픽셀 업스케일러 ×2 IC-LoRA",
		purpose: "비디오의 크기를 두 배로 늘리고 디테일을 더합니다."
	},
	"2.5-style-cinemagraph": {
		title: "LTX-2.5용 시네마그래프 LoRA",
		purpose: "한 부분만 움직이고 나머지는 멈춰 있습니다. 프롬프트를 CINEMAGRAPH_MOTION으로 시작합니다."
	},
	"union-control": {
		title: "컨트롤 IC-LoRA(윤곽선, 깊이, 포즈)",
		purpose: "스타일 변환이 비디오의 움직임을 따라가게 합니다. LTX-2.3용이며 LTX-2.5에서는 실험적입니다."
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "스타일 변환의 “깊이”를 위해 비디오의 깊이를 추정합니다."
	},
	sdpose: {
		title: "SDPose",
		purpose: "스타일 변환의 “포즈”를 위해 비디오의 포즈를 감지합니다."
	},
	film: {
		title: "프레임 보간",
		purpose: "완성된 비디오의 프레임 속도를 두 배로 높입니다."
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "완성된 비디오의 크기를 두 배로 늘립니다."
	}
};
var before = ko$2.tools;
// virtual:catalogue/ko
var families = {
	"ltx-2.3": ko$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "초안",
			fast: "빠름",
			balanced: "균형",
			quality: "고품질"
		},
		help: {
			halfSize: "절반 크기 미리보기, 8스텝. 좋은 것을 완성하세요.",
			twoSteps: "8 + 2스텝",
			official: "8 + 3스텝, 공식 설정",
			onePass: "한 패스에 8스텝",
			followedTwice: "8 + 3스텝, 두 패스 모두 비디오를 따름"
		},
		loaders: { split: { name: "분할 파일" } },
		roles: {
			transformer: "트랜스포머",
			textEncoder: "텍스트 인코더",
			upscaler: "업스케일러",
			videoVae: "비디오 VAE",
			audioVae: "오디오 VAE"
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
export { ko as catalogue, families };
