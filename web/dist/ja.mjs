// web/src/words/ja/access.ts
var access = {
	stage: (name, reached, stages) => reached > 0 ? `${name}、${reached}/${stages}` : name,
	ready: (prompt) => `動画が完成しました：${prompt}`,
	cancelled: "ジョブはキャンセルされました。",
	report: "ComfyUIのメッセージ",
	lines: "コピーするコマンド",
	files: "不足しているファイル"
};
// web/src/words/said.ts
/** Without the sub-folder for uploads, which means nothing to the user. */
function bare(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
// web/src/words/ja/advice.ts
var advice = {
	out_of_memory: (v) => ["GPUメモリ（VRAM）が足りなくなりました。", cardRemedy(v)],
	host_memory: (v) => ["メモリ（VRAMではなくRAM）が足りなくなりました。", v.stage === "load" || v.stage === "encode" ? "ほかのプログラムを閉じるか、より小さいモデルファイルを選んでください。Windowsではページファイルを大きくするのも効果があります。" : "ほかのプログラムを閉じるか、動画を小さく、または短くしてください。"],
	preview_failed: () => ["ライブプレビューでエラーが発生し、ジョブが終了しました。", "プレビューなしでもう一度実行してください。ComfyUIか、プレビューを描画するノードパックを更新すると直ることがあります。"],
	model_damaged: (v) => [`${v.file}を読み込めません。ファイルが不完全か、モデルではありません。`, "削除してからダウンロードし直してください。ダウンロードが途中で切れたり、この名前でWebページが保存されたりすると起こります。"],
	model_unknown: (v) => [`${v.nodeClass}は${v.file}を読み込めません。別の種類のモデルです。`, "別のファイルを選ぶか、正しいフォルダーに移してください。チェックポイントはcheckpoints、単体のTransformerはdiffusion_models、LoRAはlorasに置きます。"],
	models_mixed: (v) => ["モデルファイルの組み合わせが正しくありません。", `同じバージョンのファイルを使ってください。Transformer、テキストエンコーダー、テキストプロジェクション、2つのVAE、アップスケーラー、LoRAは、すべて${v.family}用でなければなりません。`],
	tokenizer_missing: () => ["テキストエンコーダーのファイルにトークナイザーがないため、プロンプトをエンコードできません。", "元のモデルの分割ファイルではなく、ComfyUI用に1つにまとめられたテキストエンコーダーを使ってください。"],
	text_encoder_missing: (v) => ["選択したファイルにはテキストエンコーダーが含まれていません。", `テキストエンコーダーに${v.family}用のGemmaファイルを選んでください。`],
	vae_missing: (v) => ["選択したファイルには動画VAEが含まれていません。", `完全なチェックポイントか、${v.family}用の動画VAEを選んでください。`],
	audio_vae_missing: (v) => ["選択したファイルにはオーディオVAEが含まれていません。", `完全なチェックポイントか、${v.family}用のオーディオVAEを選んでください。`],
	gguf_unknown: (v) => [`ComfyUI-GGUFは${v.file}のモデルに対応していません。`, `ComfyUI-GGUFを更新するか、${v.family}の別のGGUFを選んでください。テキストエンコーダーはTransformerとしては使えません。`],
	input_broken: (v) => [`ComfyUIは${bare(v.name)}を読み込めません。`, "別のファイルを選ぶか、作成したプログラムで開いて書き出し直してください。"],
	sound_missing: (v) => [`${bare(v.name)}には音がありません。`, "音声トラックのあるファイルを選んでください。"],
	sound_start_beyond: (v) => [`オーディオの開始位置が${bare(v.name)}の終わりを過ぎています。`, "もっと前の開始位置を選んでください。"],
	video_start_beyond: (v) => [`開始位置が${bare(v.name)}の終わりを過ぎています。`, "もっと前の開始位置を選んでください。"],
	rework_model_wrong: (v) => [`${v.file}はこの処理のモデルではありません。`, "ダウンロードし直してください。この名前で別のファイルが保存されている可能性があります。"],
	channels_differ: () => ["音声のチャンネル数が異なるため、ComfyUIでは結合できません。", "動画の音声をステレオで保存してから、もう一度結合してください。"],
	guide_too_long: () => ["ガイドが動画の終わりを超えています。", "動画を長くしてください。"],
	guide_size: () => ["このサイズは、フレームの縮小版を使うコントロールLoRAでは使えません。", "縮小版が割り切れるサイズにするか、ユニオンコントロールLoRAを使ってください。"],
	shapes_differ: () => ["処理中の2つのデータの形状（shape）が一致しません。", "多くの場合、モデルかLoRAが別バージョンのLTX用です。「モデル」でファイルを確認し、追加したLoRAを外してください。"],
	sound_broken: () => ["生成されたサウンドが壊れているため、動画を保存できませんでした。", "映像は問題ない可能性があるので、音なしで保存してください。どのシードでも起こる場合は、オーディオVAEが間違っているかもしれません。"],
	sound_unsavable: () => ["サウンドを保存できませんでした。サンプルレートまたはチャンネル数がAACに対応していません。", "映像に問題はありません。音なしで保存するか、オーディオを48 kHzのステレオに変換して生成し直してください。"],
	first_pass_gone: () => ["ドラフトが保存した第1パスがないか、読み込めません。", "もう一度仕上げてください。第1パスからやり直すため、時間がかかります。"],
	save_disk_full: () => ["ディスクがいっぱいのため、動画を保存できませんでした。", "空き容量を増やして再試行してください。別のジョブが始まるまでは、保存以外の結果がComfyUIのキャッシュに残っています。"],
	save_outside: () => ["動画のフォルダーがComfyUIの出力フォルダーの外へのリンクになっており、このComfyUIはそこに保存しません。", "リンクoutput/videoを通常のフォルダーに置き換えるか、--output-directoryで保存先を指定してComfyUIを起動してから、再試行してください。"],
	save_forbidden: () => ["ComfyUIの出力フォルダーに書き込めないか、フォルダーがありません。", "ComfyUIに書き込み権限を与えるか、別の--output-directoryを指定して起動してから、再試行してください。"],
	gpu_unusable: () => ["PyTorchがこのGPUを使えません。", "GPUとドライバーに合ったPyTorchをインストールしてください。どれが合うかはComfyUIのREADMEに書かれています。"],
	gpu_too_old: () => ["このPyTorchでは、この種類のモデルファイルをこのGPUで実行できません。", "nvfp4ではなくfp8のファイルを選ぶか、CUDA 13対応のPyTorchをインストールしてください。"],
	gpu_crashed: () => ["グラフィックドライバーがクラッシュしました。ComfyUIを再起動するまでGPUは使えません。", "ComfyUIを再起動して再試行してください。再発する場合は、ドライバーを更新し、オーバークロックを解除してください。"],
	gpu_transfer: () => ["モデルをGPUに転送できませんでした。", "ComfyUIを再起動してください。再発する場合は、--disable-pinned-memoryを付けて起動してください。"],
	device_mismatch: () => ["1つのモデルが複数のデバイスに分かれていました。", "すべてのモデルをアンロードして再試行してください。再発する場合は、ComfyUIを更新してください。"],
	apple_dtype: () => ["AppleのGPUではfp8とfp4のモデルファイルを実行できません。", "bf16のファイルかGGUFを選んでください。"],
	node_changed: (v) => [`このComfyUIの${v.nodeClass}の入力が、LTX AIOの想定と異なります。`, "LTX AIOとComfyUIを更新し、ComfyUIを再起動してください。"],
	python_package_missing: (v) => [`ComfyUIに必要なPythonパッケージがありません：${v.message}。`, "ComfyUIを動かしているPythonでrequirements.txtをインストールし、再起動してください。"]
};
function cardRemedy({ stage, lowVram }) {
	switch (stage) {
		case "load":
		case "encode": return lowVram ? "すべてのモデルをアンロードして再試行するか、より小さいテキストエンコーダーを選んでください。動画のサイズは関係ありません。" : "低VRAMモードをオンにすると、テキストエンコーダーがCPUで動きます。動画のサイズは関係ありません。";
		case "audio": return "使うオーディオを短くしてください。動画が短いほど、ここで使うメモリも減ります。";
		case "rework": return "より短い、または小さい動画を使うか、GPUを使っているほかのプログラムを閉じてください。";
		case "image":
		case "video":
		case "latent": return "動画を小さく、または短くしてください。画像は動画のサイズで準備されます。";
		case "upscale":
		case "diffuse_2": return "動画を小さく、または短くするか、この段階の前で終わるドラフトを生成してください。";
		case "decode": return lowVram ? "動画を小さく、または短くしてください。タイルはすでに小さくなっています。" : "小さいタイルでデコードしてください。別のジョブが始まるまでは、サンプリング済みのlatentがComfyUIのキャッシュに残っています。";
		case "diffuse_1":
		case "save":
		case null: return "動画を小さく、または短くするか、GPUを使っているほかのプログラムを閉じてください。";
	}
}
// web/src/words/ja/batch.ts
var batch = {
	strength: (strength) => `強度${strength}`,
	label: (count, prompt) => `${count}件のバッチ：${prompt}`,
	span: (from, to, video) => `${video}の${from}～${to}秒をリテイク`,
	poster: (number, what) => `${number}：${what}`,
	chosen: "選択中",
	choose: (number) => `${number}を選択`,
	ready: (ready, count) => ready === count ? `動画${count}本` : `${count}本中${ready}本完成`,
	waiting: "待機中",
	running: "実行中",
	failed: "失敗",
	play: "すべて再生",
	pause: "すべて一時停止",
	finish: (count) => count === 1 ? "選択した1本を仕上げる" : `選択した${count}本を仕上げる`,
	compare: "2本を比較",
	hideOthers: "ほかを非表示",
	clear: "選択を解除",
	more: (count) => `あと${count}本を表示`,
	inStrip: (count, what) => `${count}件のバッチ、${what}`,
	keys: "1～9のキーで選択、矢印キーで移動、Enterで表示、Fで仕上げ、Sでお気に入りに追加、Xで非表示、Cで比較、スペースで再生・一時停止します。"
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
// web/src/words/ja/numbers.ts
var { decimal, stated, madeIn } = numbersIn("ja");
// web/src/words/ja/buttons.ts
var buttons = {
	retry: "再試行",
	useFamily: (name) => `${name}を使用`,
	retryAnyway: "それでも再試行",
	unloadAndRetry: "モデルをアンロードして再試行",
	retryWithoutPreview: "ライブプレビューなしで再試行",
	retryDefaultLength: "デフォルトの長さで再試行",
	retryWith: (how) => `${how}再試行`,
	with: {
		lowVram: "低VRAMモードで",
		lowVramAt: (size) => `低VRAMモード、${size}で`,
		edges: "エッジだけを保って",
		size: (size) => `${size}で`,
		seconds: (seconds) => `${seconds}秒で`,
		draft: (size) => `${size}のドラフトで`
	},
	smallTiles: "小さいタイルでデコード",
	finishAgain: "もう一度仕上げる",
	saveSilent: "音なしで保存",
	fittingSize: (size) => `サイズを${size}にして再試行`,
	soundFromStart: "オーディオを0秒から使用",
	inParts: (parts) => `全体を約${parts}個に分けて使用`,
	wholeSound: (seconds) => `オーディオ全体を使用（${decimal(seconds, 1, 1)}秒）`,
	videoFrom: (seconds) => `動画を${decimal(seconds, 1)}秒から使用`,
	videoFromStart: "動画を0秒から使用",
	chooseAnother: "別のファイルを選択",
	report: "レポートをコピー",
	openModels: "「モデル」を開く",
	showInModels: "「モデル」で表示",
	openSettings: "「設定」を開く",
	openPage: "Hugging Faceで開く",
	openLicence: "ライセンスを開く",
	chooseFolder: "別のフォルダーを選択",
	accepted: "同意したので再試行",
	moved: "移動したので再試行",
	resume: "再開",
	download: "ダウンロード",
	downloadSize: (size) => `ダウンロード（${size}）`,
	downloadAgain: "再ダウンロード",
	downloadMissing: "不足ファイルをダウンロード",
	addTo: (folder) => `${folder}に追加`,
	generatedSound: "生成サウンドを使用",
	turnOff: (setting) => `${setting}をオフにする`,
	usePreset: (preset) => `「${preset}」を使用`,
	smaller: (percent) => `動画を小さくする：${percent}%`,
	useSize: (size) => `${size}を使用`
};
// web/src/words/ja/compare.ts
var compare = {
	verb: "比較",
	verbHint: "2つの結果を同時に再生して比較します。1つ目で選び、続けて2つ目で選びます",
	withMarked: "選んだ動画と比較",
	onlyOne: "動画がもう1本必要です。",
	marked: {
		label: "比較",
		with: (run) => `${run}と比較する相手：`,
		draft: "元のドラフト",
		finish: "フルサイズの動画",
		seed: (seed) => `シード${seed}`,
		or: "または、ほかの結果で「比較」（C）を選びます。",
		cancel: "比較をキャンセル"
	},
	label: "2つの結果の比較",
	sides: {
		a: "A",
		b: "B"
	},
	side: (letter, run) => `${letter}：${run}`,
	layout: "レイアウト",
	layouts: {
		divider: "分割線",
		side: "並べて表示"
	},
	sound: "サウンド",
	silent: "オフ",
	soundOf: (letter) => `${letter}のサウンド`,
	noSound: "音なし",
	divider: "AとBの分割線",
	dividerAt: (percent) => `Aが${percent}%、Bが${100 - percent}%`,
	dividerKeys: "左右キーで分割線を動かします。HomeはBだけ、EndはAだけを表示します。",
	keys: "スペースで両方を再生・一時停止、カンマとピリオドで1フレーム、左右キーで1秒移動します。AとBで音を選び、Mで音を消し、Fで全画面表示にします。",
	swap: "AとBを入れ替え",
	full: "全画面表示",
	close: "比較を閉じる",
	keep: (kept, other) => `${kept}を残し、${other}を非表示`,
	keepHint: (kept, other) => `${kept}をお気に入りに追加し、${other}を「作成」で非表示にします。履歴には残ります`,
	kept: "お気に入りに追加しました。もう一方は「作成」で非表示になっています。",
	differ: "異なる設定",
	setting: "設定",
	same: "設定はすべて同じです。",
	none: "なし",
	on: "オン",
	off: "オフ",
	startOf: (input) => `${input}：開始`,
	lora: (file) => `LoRA ${file}`,
	unplayable: "このブラウザーで再生できない動画があります。"
};
// web/src/words/ja/choosing.ts
var choosing = {
	label: "選択したジョブ",
	choose: (run) => `${run}を選択`,
	count: (count) => `${count}件を選択中`,
	finish: (drafts) => drafts === 1 ? "ドラフトを仕上げる" : `ドラフト${drafts}件を仕上げる`,
	favourite: "お気に入りに追加",
	unfavourite: "お気に入りから削除",
	download: (videos) => videos === 1 ? "ダウンロード" : `動画${videos}本をダウンロード`,
	remove: "履歴から削除（ファイルは残ります）",
	none: "選択を解除",
	removed: (runs) => `${runs}件のジョブを履歴から削除しました。`,
	removedFilesStay: (runs) => `${runs}件のジョブを履歴から削除しました。ファイルは残っています。`,
	removeFiles: "ファイルも削除",
	finished: (runs) => runs === 1 ? "仕上げのジョブをキューに追加しました。「作成」で確認できます。" : `${runs}件のジョブをキューに追加しました。「作成」で確認できます。`
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
// web/src/words/ja/days.ts
var days = {
	today: "今日",
	yesterday: "昨日",
	...datesIn("ja")
};
// web/src/words/ja/details.ts
var details = {
	tools: "このジョブ",
	previous: "前のジョブ",
	next: "次のジョブ",
	place: (at, of) => `${at}/${of}`,
	inputs: "入力",
	useInput: (input, mode) => `「${mode}」の${input}として使用`,
	from: (seconds) => `${seconds}秒から`,
	loras: "LoRA",
	second: (strength) => `、第2パス${strength}`,
	settings: "設定",
	size: "サイズ",
	length: "長さ",
	lengthOf: (frames, fps, seconds) => `${frames}フレーム、${fps} fps、${seconds}秒`,
	seed: "シード",
	took: "所要時間",
	made: "作成日時",
	file: "ファイル"
};
// web/src/words/ja/crop.ts
var crop = {
	of: (file) => `${file}の切り抜き`,
	all: "画像全体が表示されます。",
	cut: (parts) => `切り取られる部分：${parts}。`,
	left: (percent) => `左${percent}%`,
	right: (percent) => `右${percent}%`,
	top: (percent) => `上${percent}%`,
	bottom: (percent) => `下${percent}%`,
	keys: "矢印キーで移動し、Shiftを押すと速く動きます。＋と－で拡大縮小、0で中央に戻ります。",
	center: "切り抜きを中央に"
};
// web/src/words/ja/cuts.ts
var cuts = {
	group: (file) => `${file}の使用範囲`,
	label: "使用範囲",
	start: "開始",
	part: "範囲",
	end: "終了",
	seconds: (seconds) => `${seconds}秒`,
	span: (from, to, of) => `${of}中の${from}～${to}秒`,
	until: (to, of) => `～${to}秒（全体${of}）`,
	longest: (seconds) => `1つのジョブで使えるのは最大${seconds}秒です。`,
	play: "範囲を再生",
	stop: "停止",
	keys: "左右キーで範囲を移動し、Shiftを押すと大きく動きます。Page Up・Page Downで範囲の長さ分、Home・Endで両端へ移動します。IとOで、ポインターまたは再生位置に開始と終了を設定します。スペースで範囲を再生します。",
	edits: {
		label: "フェード・音量・無音",
		fadeIn: "フェードイン",
		fadeOut: "フェードアウト",
		volume: "音量",
		before: "前の無音",
		after: "後の無音",
		apply: "この範囲に適用",
		help: "この範囲を、このジョブ用の新しいWAVファイルとして保存します。元のファイルは変わりません。"
	}
};
// web/src/words/ja/estimates.ts
var estimates = {
	about: (time) => `約${time}`,
	between: (from, to) => `${from}～${to}`,
	secondsBetween: (from, to) => `${from}～${to}秒`,
	minutesBetween: (from, to) => `${from}～${to}分`,
	seconds: (count) => `${count}秒`,
	minutes: (count) => `${count}分`,
	hours: (count) => `${count}時間`,
	over: (limit) => `${limit}超`,
	none: "所要時間の予測はまだありません。このマシンで最初のジョブを実行すると表示されます。",
	open: "モデルが長さを決めるため、時間は変わることがあります。",
	memory: {
		failed: (size, seconds) => `${size}、${seconds}秒では、以前このマシンでメモリが足りなくなりました。`,
		beyond: "このマシンのメモリに収まった最大のものより大きくなっています。",
		try: (how) => `${how}試す`
	}
};
// web/src/words/ja/drafts.ts
var drafts = {
	finishWith: (preset) => `「${preset}」で仕上げ`,
	queued: "仕上げのジョブをキューに追加しました。「作成」で確認できます。",
	firstPassGone: "ドラフトの第1パスがここに保存されていません",
	firstPassRepeats: "仕上げで第1パスをやり直すため、このジョブは時間がかかります。",
	firstPassesGone: (drafts) => `ドラフト${drafts}件の第1パスがここに保存されていません`,
	firstPassesRepeat: "仕上げで第1パスをやり直すため、これらのジョブは時間がかかります。",
	saved: (drafts, size) => `ドラフト${drafts}件の第1パス：${size}`,
	clear: "消去",
	clearHelp: "ドラフトは残りますが、仕上げで第1パスをやり直します。お気に入りの第1パスは残ります。",
	cleared: "消去しました。第1パスはお気に入りと進行中のジョブにだけ残っています。",
	keep: {
		title: "ドラフト",
		days: "第1パスの保存期間",
		dayCount: (days) => `${days}日`,
		daysHelp: "仕上げは保存した第1パスから始まります。お気に入りの第1パスは残ります。",
		size: "最大容量",
		sizeHelp: "古いものから削除されます。5秒のドラフトは約2 MBです。"
	}
};
// web/src/words/ja/alone.ts
var alone = {
	title: "このデバイスをペアリング",
	how: "ComfyUIを動かしているパソコンでLTX AIOの「設定」を開き、「スマートフォンとタブレット」の「コードを表示」を選んでください。",
	code: "コード",
	pair: "ペアリング",
	pairing: "ペアリング中…",
	noCookie: "ブラウザーがペアリングを保存しませんでした。このページのCookieを許可して再試行してください。",
	off: "このページはオフになっています。",
	offRemedy: "ComfyUIを動かしているパソコンで、LTX AIOの「設定」からオンにしてください。",
	users: "このComfyUIには複数のユーザーがいます。",
	usersRemedy: "このブラウザーで一度ComfyUIのページを開いてユーザーを選び、ここに戻ってください。",
	usersPair: "ご自分のユーザーで設定に表示したコードで、このデバイスをペアリングしてください。",
	again: "再試行",
	settings: {
		title: "スマートフォンとタブレット",
		turn: "スマートフォンとタブレット用のページ",
		turnHelp: "ネットワーク内のデバイス向けに、このパネルだけを専用のページで表示します。各デバイスは、コードで一度だけペアリングします。",
		opens: "コードが守るのは、このページとそこからのパネルのリクエストだけです。ComfyUIにはログインがないため、--listenを付けて起動すると、ネットワーク内の誰でもコードなしでComfyUI自体を開けます。",
		on: "スマートフォンとタブレット用のページはオンです。",
		off: "スマートフォンとタブレット用のページはオフです。",
		notHere: "変更は、ComfyUIを動かしているパソコンのlocalhostで行えます。",
		noAddress: "ネットワーク内のアドレスが見つかりません。--listenなしで起動したComfyUIは、このパソコンにだけ応答します。--listenを付けて起動してください。それ以外の場合は、このパソコンのアドレスの後に/ltx_aio/appを付けて開いてください。",
		addresses: "スマートフォンで開くアドレス",
		code: "コード",
		codeHelp: (minutes) => `1台のデバイスをペアリングできます。有効期限はあと${minutes}分です。`,
		showCode: "コードを表示",
		anotherCode: "別のコードを表示",
		paired: "ペアリング済みのデバイス",
		unnamed: "デバイス",
		since: (date) => `${date}から`,
		forget: (name) => `${name}のペアリングを解除`,
		forgetAll: "すべてのデバイスのペアリングを解除"
	}
};
// web/src/words/ja/engines.ts
var engines = {
	runOn: "実行先",
	here: "このComfyUI",
	freest: "最も空いているエンジン",
	title: "ほかのエンジン",
	help: "ジョブはほかのマシンでも実行できます。エンジンは、このサーバーの所有者がファイルに記載します。",
	how: "追加の方法は、LTX AIOのフォルダーのdocs/engines.mdをご覧ください。",
	again: "再確認",
	line: (name, state) => `${name}：${state}`,
	ready: "準備完了",
	readyPaid: "準備完了、有料",
	asking: "確認中…",
	away: "接続できません",
	old: (version) => `ComfyUI ${version}は古すぎます`,
	lacks: (thing) => `${thing}がありません`,
	lacksFiles: (files) => `ファイルが${files}個不足`,
	costs: (name) => `${name}でのジョブは1件ごとに料金がかかり、プロンプト、入力、動画がこのマシンの外に送られます。`,
	agree: "そこで実行",
	disagree: "キャンセル",
	at: (name) => `${name}で実行`,
	madeOn: "実行先",
	waitsFor: (name) => `${name}を待機中`,
	runHere: "このComfyUIで実行",
	stays: {
		draft: "ドラフトの第1パスがあるこのComfyUIで実行します。",
		videos: "動画があるこのComfyUIで実行します。"
	}
};
var engineProblems = {
	engine_lacks: (v) => [`${v.name}に足りないもの：${v.things}。`, "そのマシンにインストールして「設定」で再確認するか、このComfyUIで実行してください。"],
	engine_old: (v) => [`${v.name}のComfyUI ${v.version}は、${v.of}には古すぎます。`, `そのマシンで${v.since}以降に更新するか、このComfyUIで実行してください。`]
};
// web/src/words/ja/extending.ts
var extending = {
	direction: "追加する位置",
	directions: {
		after: {
			label: "終わりの後",
			hint: "新しい部分は最後のフレームに続きます"
		},
		before: {
			label: "始まりの前",
			hint: "新しい部分は最初のフレームにつながります"
		}
	},
	context: "コンテキスト",
	contextHelp: "動きとサウンドを続けるために、モデルがもう一度見聞きする部分の長さ。",
	contextFrames: (frames, seconds) => `${frames}フレーム、${seconds}秒`,
	contextOnly: (frames) => `${frames}フレーム`,
	saves: "保存",
	whole: "動画全体",
	new: "新しい部分だけ"
};
var extendingProblems = {
	video_unknown: (v) => [`${bare(v.name)}のフレーム数が分かりません。`, "フレームを数えるLTX AIOのバックエンドをインストールしてください。"],
	video_too_short_to_extend: (v) => [`動画は${v.frames}フレームです。動きを続けるには${v.min}フレーム以上必要です。`, "もっと長い動画を選ぶか、最後のフレームを「画像から動画」で使ってください。"],
	video_size_odd: (v) => [`${bare(v.name)}は${v.width}×${v.height}です。ComfyUIは辺が奇数の動画を保存できません。`, "両辺が偶数になるように1ピクセル切り取ってください。"],
	video_large: (v) => [`${v.width}×${v.height}の${v.frames}フレームを結合するには、約${decimal(v.gigabytes, 0)} GBのRAMが必要です。`, "足りない場合は、動画を最後の数秒に切り詰めるか、新しい部分だけを保存してください。"],
	video_too_large: (v) => [`${v.width}×${v.height}の${v.frames}フレームを結合するには、${decimal(v.gigabytes, 0)} GBのRAMが必要です。`, "先に動画を最後の数秒に切り詰めてください。"],
	context_other: (v) => [`コンテキストは${v.asked}ではなく${v.context}フレームになります。モデルが受け付けるのは9、17、25…で、動画のフレーム数までです。`, "このままにするか、別のコンテキストを選んでください。"],
	sound_not_joined: (v) => [`${bare(v.name)}の音声は${v.channels}チャンネルです。生成サウンドを結合できるのはモノラルとステレオだけです。`, "先にステレオにミックスダウンしてください。"]
};
// web/src/words/ja/faults.ts
var faults = { is: (fault) => {
	switch (fault) {
		case "missing": return "見つかりません";
		case "dangling": return "存在しないファイルへのリンクです";
		case "empty": return "空です";
		case "header": return "ヘッダーを読み込めません";
		case "size": return "不完全です";
		case "magic": return "GGUFファイルではありません";
		case "random": return "計測用の乱数が入っています";
		default: return "読み込めません";
	}
} };
// web/src/words/ja/files.ts
var kinds = {
	checkpoint: "チェックポイント",
	transformer: "Transformer",
	textEncoder: "テキストエンコーダー",
	textProjection: "テキストプロジェクション",
	videoVae: "動画VAE",
	audioVae: "オーディオVAE",
	upscaler: "アップスケーラー",
	durationHead: "Duration Head",
	lora: "LoRA",
	icLora: "IC-LoRA",
	distilledLora: "蒸留LoRA",
	textEncoderLora: "テキストエンコーダー用のLoRA"
};
var files$2 = {
	label: "モデルファイル",
	model: "モデル",
	kindOf: (kind) => kinds[kind] ?? "別の種類のファイル",
	upscaler: (axis, factor) => axis === "time" ? "フレームレートのアップスケーラー" : `×${factor}のアップスケーラー`,
	generation: (name) => `LTX-${name}`,
	missing: "不足",
	fits: {
		vram: "VRAMに収まります。",
		ram: "VRAMより大きく、一部はRAMに置かれるため遅くなります。",
		neither: "VRAMとRAMの合計より大きいです。",
		nvfp4: "nvfp4にはRTX 50シリーズとCUDA 13対応のPyTorchが必要です。",
		apple: "AppleのGPUではこの精度を使えません。"
	},
	use: (file) => `${file}を使用`,
	switchOff: (file) => `${file}をオフにする`,
	useAutomatic: "自動のファイルを使用",
	useIt: "使用",
	inUse: "使用中"
};
// web/src/words/ja/footer.ts
var footer = {
	generate: (count) => count > 1 ? `生成 × ${count}` : "生成",
	sending: "送信中…",
	control: "Ctrl",
	waiting: (count) => count > 1 ? `ファイルが揃うと${count}本の動画の生成を開始します。` : "ファイルが揃うと開始します。",
	dontGenerate: "生成しない",
	files: {
		label: "モデルファイル",
		download: "不足ファイルをダウンロード",
		count: (files) => `${files}個のファイル`,
		atLeast: (size) => `${size}以上`,
		free: (size) => `空き${size}`,
		noRoom: "ディスクの空き容量が足りません。",
		makeRoom: (size) => `${size}空けるか、別のディスクのフォルダーを選んでください。`,
		which: (files) => files === 1 ? "ファイルとフォルダー" : "各ファイルとフォルダー",
		byHand: (files) => `モデルファイルが${files}個不足しています。ComfyUIを動かしているマシンで、ComfyUIのフォルダーがある場所でターミナルを開き、次を実行してください：`,
		noShim: "ダウンロードできません。LTX AIOのバックエンドが応答していません。"
	}
};
// web/src/words/ja/form.ts
var form = {
	mode: "モード",
	family: "モデル",
	familyFrom: (version) => `ComfyUI ${version}以降`,
	media: {
		optional: "任意",
		replace: (file) => `${file}を差し替え`,
		remove: (file) => `${file}を削除`,
		picker: (input) => `${input}のファイル`,
		give: "ドロップ・貼り付け・選択",
		upTo: (megabytes) => `最大${megabytes} MB。`,
		upload: (file) => `${file}をアップロード中`,
		cancelUpload: "アップロードをキャンセル",
		dismiss: "閉じる",
		keeps: (file) => `引き続き${file}を使います。`,
		ofResult: {
			last: "最後のフレームを使用",
			first: "最初のフレームを使用",
			audio: "サウンドを使用",
			video: "結果を使用"
		},
		ofResultHint: "ビューアーに表示中の結果から",
		startAt: "開始位置",
		withSound: "音あり",
		noSound: "音なし",
		noPreview: "プレビューできません。このブラウザーで表示できないか、ComfyUIの入力フォルダーからなくなっています。",
		noPicture: "このブラウザーで開ける画像ではありません。"
	},
	placing: {
		label: (file) => `${file}の使用先`,
		where: (file) => `${file}をどこに使いますか？`,
		made: (file) => `${file}はLTX AIOで作成されました。`,
		notMade: (file) => `${file}はLTX AIOで作成されたものではありません。`,
		nothing: (file) => `${file}は画像・オーディオ・動画のいずれでもありません。`,
		useSettings: "この設定を使用",
		useAs: "使用先：",
		orUseAs: "または使用先：",
		place: (input, mode) => `${input}（${mode}）`,
		pick: "動画の設定を使用…"
	},
	undo: {
		label: "フォームの直前の変更",
		run: "ジョブの設定を使用しています。",
		runChanged: "ジョブの設定（その後変更あり）。",
		videoChanged: (file) => `${file}の設定（その後変更あり）。`,
		undone: "変更を元に戻しました。",
		prompts: {
			take: "改善されたプロンプトに置き換えました。",
			earlier: "以前のプロンプトに置き換えました。",
			sample: "サンプルのプロンプトに置き換えました。",
			pattern: "プロンプトをLoRAに合った形にしました。",
			tool: "入力した文をツールのプロンプトに入れました。"
		},
		promptsChanged: {
			take: "改善されたプロンプト（その後変更あり）。",
			earlier: "以前のプロンプト（その後変更あり）。",
			sample: "サンプルのプロンプト（その後変更あり）。",
			pattern: "LoRAに合った形のプロンプト（その後変更あり）。",
			tool: "ツールのプロンプト（その後変更あり）。"
		},
		slot: (file, before) => `${before}を${file}に差し替えました。`,
		undo: "元に戻す",
		forward: "やり直し",
		redo: "設定をもう一度使用",
		last: (what) => `元に戻す：${what}`
	},
	prompt: {
		label: "プロンプト",
		placeholder: "動き、見た目、音を書いてください",
		negative: "ネガティブプロンプト",
		changed: "変更あり",
		unwanted: "動画に入れたくないもの",
		reset: "リセット",
		idle: (preset, uses) => `ガイダンスなしの「${preset}」では効果がありません。「${uses}」で使われます。`,
		idleHere: (mode) => `ここでは効果がありません。「${mode}」はガイダンスなしで実行されます。`
	},
	preset: "プリセット",
	size: {
		label: "サイズ",
		scale: "解像度",
		width: "幅",
		height: "高さ",
		asPicture: "画像に合わせる",
		asVideo: "動画に合わせる",
		custom: "カスタム",
		ratioDiffers: "アスペクト比が違います",
		crop: "切り抜いて埋める",
		pad: "余白を付けて収める"
	},
	length: {
		label: "長さ",
		added: "追加",
		frameRate: "フレームレート",
		auto: "自動",
		autoIs: (seconds) => `自動：${seconds}`,
		byModel: "長さはモデルが決定",
		maxLength: "最大"
	},
	made: {
		video: (frames, fps, seconds, size) => `→ ${frames}フレーム、${fps} fps、${seconds}秒 · ${size}`,
		upTo: (frames) => `最大${frames}`,
		finished: (size) => `仕上げ後${size}`,
		unsettled: "→ サイズと長さは未定です"
	},
	machine: {
		change: "変更",
		what: "（このマシンの設定）"
	},
	seed: {
		label: "シード",
		roll: "新しいシードにする",
		keep: "このシードを固定",
		variations: "生成数",
		list: "リスト…"
	},
	loras: {
		label: "LoRA",
		inUse: (count) => `LoRA（${count}）`,
		unnamed: "このLoRA",
		add: "LoRAを追加",
		library: "LoRAライブラリ",
		search: "LoRAを検索",
		close: "LoRAライブラリを閉じる",
		group: "LoRAの種類",
		all: "すべて",
		addOne: "追加",
		remove: (file) => `${file}を削除`,
		use: (file) => `${file}を使用`,
		strength: (file) => `${file}の強度`,
		strengthSecond: (file) => `第2パスでの${file}の強度`,
		both: "強度",
		firstPass: "第1パス",
		secondPass: "第2パス",
		apart: "パスごとに設定",
		alike: "両パス共通にする",
		trigger: (words) => `トリガー：${words}`,
		base: (model) => `${model}用`,
		addTrigger: (words) => `「${words}」をプロンプトに追加`,
		addFirst: (words) => `「${words}」をプロンプトの先頭に追加`,
		pattern: (prompt) => `プロンプトの型：${prompt}`,
		addPattern: "この型を使用",
		patternTakes: (place) => `プロンプトを{${place}}に入れます。「元に戻す」で復元できます。`,
		fillPlace: (place) => `{${place}}を入力`,
		hasPattern: "プロンプトはこの型になっています。",
		sayIt: (phrase) => `文で追加：${phrase}`,
		experimental: (generation, family) => `${generation}用で、${family}では実験的です。プロンプトに書くほうがうまくいくことがあります。`,
		another: (generation, family) => `${generation}用です。${family}用ではありません。`,
		unfit: (family) => `${family}用のLoRAではありません。`,
		advised: (strength) => `推奨強度：${decimal(strength, 2)}`,
		compare: (videos) => `${videos}種類の強度を比較`,
		compares: (strengths) => `強度（${strengths}）ごとに、同じシードの動画を1本ずつキューに追加します。`,
		notReady: "フォームの入力が終わると使えます。足りないものは「生成」に表示されます。",
		groups: {
			camera: "カメラ",
			style: "スタイル",
			detail: "ディテール",
			control: "コントロール",
			own: "マイファイル"
		},
		hasTrigger: (words) => `「${words}」はプロンプトに入っています。`,
		none: "LoRAが見つかりません。LoRAファイルはComfyUI/models/lorasに置いてください。"
	},
	advanced: {
		label: "詳細設定",
		set: (settings) => `${settings}項目を変更`,
		control: "動画から保つもの",
		controls: {
			canny: {
				label: "エッジ",
				hint: "動画の輪郭（Canny）"
			},
			depth: {
				label: "深度",
				hint: "奥行き"
			},
			pose: {
				label: "ポーズ",
				hint: "人の動き"
			},
			none: {
				label: "すべて",
				hint: "動画そのものをガイドにします"
			}
		},
		sound: "サウンド",
		sounds: {
			source: "動画から",
			generated: "生成"
		},
		noiseBed: "声の下に軽いノイズ",
		noiseBedHelp: "モデルだけが聞き、動画には元の音が入ります。唇が動かないときに試してください。",
		strengths: {
			toolStrength: "ツールの強度",
			controlStrength: "コントロールの強度",
			imageStrength: "画像の強度",
			guideStrength: "ガイドの強度"
		},
		slider: (label) => `${label}、スライダー`,
		reset: "リセット",
		resets: (label, value) => `${label}を${value}に戻す`,
		steps: "ステップ数",
		cfg: "CFG",
		guidance: {
			syncGuidance: (start, off) => `口の形と動きを音に合わせます。まず${start}で試してください。${off}でオフになります。第1パスの各ステップでモデルの呼び出しが1回増えます。`,
			detailGuidance: (start, off) => `ディテールを増やし、動きを安定させます。まず${start}で試してください。${off}でオフになります。第1パスの各ステップでモデルの呼び出しが1回増えます。`,
			only: (presets) => `「${presets}」でのみ使えます。`,
			needs: (version) => `ComfyUI ${version}以降が必要です。`,
			lacks: "このComfyUIには必要なノードがありません。"
		},
		unguided: (preset, uses) => `「${preset}」では固定です（ガイダンスなしの蒸留ステップ）。「${uses}」で使われます。`,
		loader: "モデルファイル",
		automatic: "自動",
		automaticIs: (comesTo) => `自動：${comesTo}`,
		lowVram: "低VRAMモード",
		lowVramHelp: (scale) => `テキストエンコーダーをCPUで動かし、小さいタイルでデコードし、動画を最大${scale}に制限します。遅くなりますが、VRAMの少ないGPUでも動きます。`,
		on: "オン",
		off: "オフ",
		comesTo: {
			on: "オン",
			off: "オフ"
		}
	}
};
// web/src/words/ja/health.ts
var health = {
	title: "このComfyUIの状態",
	check: "このComfyUIを診断",
	checkHelp: "バージョン、ノード、モデルファイル、ディスク、メモリを確認し、起動オプションを提案します。",
	back: "設定に戻る",
	recheck: "再診断",
	checking: "確認中…",
	copyAll: "すべてコピー",
	copyHelp: "個人のパスを含まない英語のレポートをコピーします。サポートを受けるときに共有できます。",
	copied: "レポートをコピーしました",
	copiedDetail: "質問するときに貼り付けてください。",
	notCopied: "ブラウザーがコピーを許可しませんでした",
	notCopiedDetail: "テキストを選択してコピーしてください。",
	mark: {
		ok: "OK",
		warning: "警告",
		fault: "問題"
	},
	verdict: {
		ok: "すべて問題ありません。",
		warning: (count) => `動作しますが、警告が${count}件あります。`,
		fault: (count) => `修正が必要な問題が${count}件あります。`
	},
	areas: {
		versions: "バージョン",
		nodes: "ノード",
		models: "モデルファイル",
		disk: "ディスク",
		memory: "メモリ",
		flags: "起動オプション"
	},
	names: {
		comfyui: "ComfyUI",
		frontend: "ComfyUIのフロントエンド",
		python: "Python",
		torch: "PyTorch"
	},
	down: "ComfyUIが応答していません。",
	startIt: "再起動するか、コンソールを確認してください。",
	again: "再試行",
	versionUnknown: (name) => `${name}のバージョンを取得できません。`,
	tooOld: (min, name) => `古すぎます。${name}を${min}以降に更新してください。`,
	shimAbsent: "LTX AIOのバックエンドが応答していないため、ダウンロードとファイルの確認ができません。",
	shimRemedy: "ComfyUIを再起動し、コンソールでLTX AIOの表示を確認してください。",
	nodesFine: (classes, modes) => `${modes}個のモードで使う${classes}個のノードは、必要な入力も含めてすべて揃っています。`,
	otherNeeds: (family, version) => `${family}にはComfyUI ${version}以降が必要です。`,
	otherFine: (family, nodes) => `${family}で使う${nodes}個のノードはすべて揃っています。`,
	neededBy: (modes) => `必要とするモード：${modes}。`,
	inputGone: (input, node) => `このComfyUIの${node}には入力${input}がもうありません。ジョブでは省かれます。`,
	inputUnknown: (input, node) => `このComfyUIの${node}は、LTX AIOの知らない入力${input}を必要とします。`,
	updateUs: "ComfyUI ManagerでLTX AIOを更新してください。",
	modelsFine: (mode, count) => `「${mode}」に必要なファイル${count}個はすべてインストール済みです。`,
	missing: (mode, count, amount, atLeast) => `「${mode}」に必要なファイルが${count}個不足しています：${amount}${atLeast ? "以上" : ""}。`,
	byHand: "ダウンロード用のコマンドは「作成」にあります。",
	download: "ダウンロード",
	broken: (file) => `${file}は破損しています。`,
	brokenRemedy: "「モデル」で削除してから、ダウンロードし直してください。",
	fileMissing: (file) => `選択したファイル${file}がありません。`,
	putInto: (folder) => `ComfyUI/models/${folder}に置くか、「詳細設定」で別のファイルを選んでください。`,
	showModels: "「モデル」を表示",
	disk: (free, labels, more) => `${labels}${more > 0 ? `ほか${more}個のフォルダー` : ""}の空き容量は${free}です。`,
	noRoom: (lacking) => `不足ファイルを入れる空きが足りません。${lacking}空けてください。`,
	littleRoom: "残りわずかです。ジョブは一時ファイルも書き込みます。",
	locked: (label) => `ComfyUIが${label}に書き込めません。`,
	lockedRemedy: "ここにはダウンロードできません。権限を変更するか、「モデル」で別のフォルダーを選んでください。",
	machineUnknown: "ComfyUIからハードウェア情報がまだ届いていません。",
	card: (name, all, free) => `${name}：${all}（空き${free}）。`,
	memory: (all, free) => `RAM：${all}（空き${free}）。`,
	noCard: "GPUがありません。ComfyUIはCPUで動作しています。",
	noCardRemedy: "ジョブは動きますが、非常に時間がかかります。",
	littleMemory: "残りわずかです。ほかのプログラムを閉じてください。",
	unload: "モデルをアンロード",
	cramped: (room) => `VRAMとRAMを合わせても、チェックポイントに必要な${room} GBに足りません。「詳細設定」でGGUFを選んでください。`,
	startedWith: (flag) => `ComfyUIは${flag}付きで起動されています。`,
	leaveOut: "このオプションを外してください。",
	flagsFine: (flags) => flags === "" ? "問題のあるオプションはありません。" : `${flags}：問題ありません。`,
	flagsUnknown: "ComfyUIの起動オプションを取得できません。",
	command: "ComfyUIの起動コマンド",
	commandHelp: "現在のオプションに加えて指定してください。ComfyUI Desktopでは設定の「サーバー設定」、comfy-cliでは「comfy launch --」の後に書きます。",
	commandNone: "このマシンにオプションは不要です。ComfyUIのデフォルトで問題ありません。",
	copyCommand: "コマンドをコピー",
	commandCopied: "コマンドをコピーしました",
	commandCopiedDetail: "ComfyUIを終了し、このコマンドで起動してください。",
	alreadySet: "使用中",
	flags: {
		cpu: "GPUがない場合、ComfyUIはこのオプションでのみ起動します。",
		reserve: (vram) => `VRAMは${vram} GBです。画面やほかのプログラムのために一部を空けておき、ジョブが最後に失敗するのを防ぎます（推定）。`,
		lowVram: "このマシンではダイナミックVRAMが使えません。このオプションでテキストエンコーダーをGPUに載せないようにします。",
		pinned: (ram) => `RAMは${ram} GBです。ComfyUIは最大90%を固定（pinned）し、固定されたメモリはスワップされません。`,
		amdPinned: "AMDのGPUでは、固定メモリを使うとLTXの読み込みが止まることがあります（報告による）。",
		amdOffload: "AMDのGPUでは、計算中に重みを移動したときにも起こると報告されています。",
		uploads: (limit) => `アップロードは${limit} MBまでに制限されています。スタイル変換の動画はこれより大きいことがよくあります。`
	},
	harm: {
		allOnCard: (family) => `すべてのモデルをGPUに置いたままにしますが、VRAMは${family}には足りません。ダイナミックVRAMもオフになります。`,
		noDynamic: "VRAMより大きいモデルも快適に動かせるダイナミックVRAMがオフになります。",
		reload: "ジョブのたびにモデルがアンロードされ、次のジョブで読み込み直されます。",
		noCache: "ジョブ間でキャッシュが残らないため、「仕上げ」と「新しいシード」ですべてやり直しになります。",
		noMetadata: "動画に設定が保存されないため、動画をパネルにドロップしても設定を再利用できません。",
		cpuVae: "CPUでのデコードには数分かかります。",
		wide: "重みに2～4倍のメモリが必要になります。"
	}
};
// web/src/words/ja/history.ts
var history = {
	label: "履歴",
	search: "プロンプト、ファイル名、シードを検索",
	searchHint: "プロンプトなどを検索",
	filters: "フィルター",
	filtersSet: (count) => `フィルター${count}件`,
	favouritesOnly: "お気に入りのみ",
	mode: "モード",
	allModes: "すべてのモード",
	allFamilies: "すべてのモデル",
	preset: "プリセット",
	allPresets: "全プリセット",
	state: "結果",
	allStates: "すべてのジョブ",
	states: {
		completed: "動画",
		failed: "失敗",
		cancelled: "キャンセル済み"
	},
	order: "並び順",
	orders: {
		newest: "新しい順",
		oldest: "古い順",
		longest: "長い順",
		slowest: "遅い順"
	},
	from: "開始日",
	to: "終了日",
	firstDay: "この日以降に作成",
	lastDay: "この日以前に作成",
	count: (shown, all) => shown < all ? `${all}件中${shown}件` : `ジョブ${all}件`,
	countVideos: (shown, all) => shown < all ? `動画${all}本中${shown}本` : `動画${all}本`,
	clear: "クリア",
	clears: "すべての動画を新しい順に表示",
	others: (failed, cancelled) => [...failed > 0 ? [`失敗${failed}件`] : [], ...cancelled > 0 ? [`キャンセル${cancelled}件`] : []].join("、"),
	showOthers: "表示",
	runs: "ジョブ",
	empty: "作成した動画はここに保存されます。",
	noneLike: "一致するジョブはありません。",
	noVideos: "動画はまだありません。",
	batch: (count) => `ジョブ${count}件`,
	backToAll: "すべてのジョブに戻る",
	older: "以前を読み込む",
	noneOlder: "これより前のジョブはありません。",
	olderUnreachable: "ComfyUIが応答していないため、以前のジョブを読み込めませんでした。",
	tryAgain: "再試行",
	dropHint: "LTX AIOで作成した動画をドロップすると、その設定を使えます。別のマシンの動画でもかまいません。",
	favourite: "お気に入り",
	seed: (seed) => `シード${seed}`,
	seconds: (seconds) => `${seconds}秒`,
	noPicture: "プレビューなし",
	fileGone: "ファイルがありません",
	failed: "失敗",
	cancelled: "キャンセル済み",
	notYet: "未完了",
	run: "ジョブ",
	back: "すべてのジョブに戻る",
	remove: "履歴から削除（ファイルは残ります）",
	videoOf: (mode) => `${mode}の動画`,
	madeAt: (milliseconds) => new Intl.DateTimeFormat("ja", {
		dateStyle: "medium",
		timeStyle: "short"
	}).format(milliseconds),
	queued: "新しいシードでキューに追加しました。「作成」で確認できます。",
	removed: "削除しました。",
	removedFileStays: "履歴から削除しました。ファイルは残っています。",
	undo: "元に戻す",
	removeFile: "ファイルも削除",
	close: "閉じる",
	imported: "動画の設定",
	importedInForm: (file) => `${file}の設定を使用しています。`
};
// web/src/words/ja/inputs.ts
var inputs = {
	firstFrame: {
		label: "開始フレーム",
		hint: "動画はこの画像から始まります。"
	},
	lastFrame: {
		label: "終了フレーム",
		hint: "動画はこの画像で終わります。"
	},
	portrait: {
		label: "ポートレート",
		hint: "話す、または歌う人物。"
	},
	styleImage: {
		label: "スタイル画像",
		hint: "任意：最初のフレームを新しいスタイルにした画像。"
	},
	sound: {
		label: "オーディオ",
		hint: "音楽や話し声。そのまま使われます。"
	},
	speech: {
		label: "話し声",
		hint: "ポートレートが話す、または歌う内容。そのまま使われます。"
	},
	voice: {
		label: "声のサンプル",
		hint: "話させたい声の、5秒の音声。"
	},
	video: {
		label: "動画",
		hint: "動きの元になります。"
	},
	treated: {
		label: "動画",
		hint: "ツールで処理する動画。サウンドはそのまま残ります。"
	},
	retaken: {
		label: "動画",
		hint: "範囲の外はそのまま残ります。"
	},
	extended: {
		label: "動画",
		hint: "そのまま残り、新しい部分が続きます。"
	}
};
// web/src/words/ja/jobs.ts
var jobs = {
	runs: "ジョブ",
	cancelsOnlyOurs: "ほかの人のジョブには影響しません",
	run: {
		cancel: "このジョブをキャンセル",
		preview: "このジョブのプレビュー",
		progress: "このジョブの進行状況",
		cancelling: "キャンセル中…",
		sending: "送信中…",
		kept: "保存済み。ComfyUIが応答したら送信します",
		notSent: "未送信：ComfyUIがまだこのジョブを受け取っていません。再試行中…",
		send: "今すぐ送信",
		place: (place, of) => `${of}件中${place}番目`,
		stage: (name, reached, stages) => `${name} · ${reached}/${stages}`,
		step: (step, steps) => `ステップ${step}/${steps}`,
		elapsed: (time) => `経過${time}`,
		left: (time) => `残り約${time}`,
		late: "予測より長くかかっています",
		almostDone: "まもなく完了"
	},
	loading: {
		sized: (size) => `最初に約${size} GBのモデルを読み込みます。`,
		models: "最初に大きなモデルを読み込みます。",
		onlyOnce: "時間がかかるのは初回だけです。",
		slowOnce: "時間がかかるのは初回だけ",
		now: (doing) => `現在：${doing}。`,
		reads: {
			checkpoint: "チェックポイントを読み込み中",
			transformer: "Transformerを読み込み中",
			textEncoder: "テキストエンコーダーを読み込み中",
			audioVae: "オーディオVAEを読み込み中",
			videoVae: "動画VAEを読み込み中",
			lora: "LoRAを読み込み中",
			upscaler: "アップスケーラーを読み込み中",
			durationHead: "Duration Headを読み込み中",
			depth: "深度モデルを読み込み中",
			pose: "ポーズモデルを読み込み中",
			smoother: "補間モデルを読み込み中",
			enlarger: "アップスケールモデルを読み込み中",
			prompt: "プロンプトをエンコード中",
			firstStep: "最初のステップのためにモデルをデバイスへ転送中"
		}
	},
	news: {
		ready: "動画が完成しました。表示",
		failed: "ジョブが失敗しました。理由を表示"
	},
	results: {
		label: "結果",
		none: "動画はここに表示されます。",
		older: (runs) => `履歴にあと${runs}件`,
		cancelled: (prompt) => `キャンセル済み：${prompt}`,
		folded: (cancelled, failed) => [...cancelled > 0 ? [`キャンセル${cancelled}件`] : [], ...failed > 0 ? [`失敗${failed}件`] : []].join("、"),
		show: "表示",
		again: "再試行",
		hide: "ここで非表示"
	},
	result: {
		frames: (frames) => `${frames}フレーム`,
		seed: (seed) => `シード${seed}`,
		gone: "ファイルがありません。",
		use: "設定を使用"
	},
	failure: {
		stage: (name) => `「${name}」の段階で失敗しました。`,
		hide: "ここで非表示（履歴には残ります）"
	}
};
// web/src/words/ja/keyframes.ts
var keyframes = {
	label: "キーフレーム",
	add: "画像か動画を追加",
	full: (max) => `キーフレームは最大${max}個です。`,
	picker: "キーフレームにする画像か動画を選択",
	keys: "左右キーで1フレーム、Shiftを押すと10フレーム移動します。クリップは次に置ける位置へ移動します。Home・Endで最初・最後の空きフレームへ、上下キーで別のキーフレームを選択します。Deleteで削除、Ctrl+Dで複製します。",
	first: "開始フレーム",
	last: "終了フレーム",
	at: (seconds) => `${seconds}秒のキーフレーム`,
	clipAt: (seconds) => `${seconds}秒のクリップ`,
	place: (seconds, frame, of) => `${seconds}秒、フレーム${frame}/${of}`,
	clipPlace: (from, to, frame, last, of) => `${from}～${to}秒、フレーム${frame}～${last}/${of}`,
	time: "時間",
	strength: "強度",
	strengthOf: (input) => `${input}：強度`,
	snapped: (seconds, frame) => `→ フレーム${frame}、${seconds}秒`,
	clipSnapped: (from, to, frame, last) => `→ フレーム${frame}～${last}、${from}～${to}秒`,
	start: "動画の開始位置",
	length: "長さ",
	swap: "次と入れ替え",
	duplicate: "複製",
	remove: "削除",
	done: {
		added: (what) => `${what}をキーフレームに追加しました。`,
		removed: (what) => `${what}をキーフレームから削除しました。`,
		moved: (what) => `${what}を移動しました。`,
		swapped: (what) => `${what}の位置を入れ替えました。`,
		duplicated: (what) => `${what}を複製しました。`
	},
	sending: (name, percent) => `${name}：${percent}%`,
	dismiss: "閉じる",
	longer: (seconds) => `長さを${decimal(seconds)}秒にする`,
	moveTo: (seconds) => `${decimal(seconds, 2)}秒に移動`,
	shortenTo: (seconds) => `${decimal(seconds, 2)}秒に短縮`,
	fromSecond: (seconds) => `動画の${decimal(seconds, 1)}秒から使用`,
	fromStart: "動画の0秒から使用"
};
var keyframeProblems = {
	keys_missing: () => ["画像がまだありません。", "開始フレーム、終了フレーム、またはその間のキーフレームを追加してください。"],
	keys_too_many: (v) => [`キーフレームが${v.count}個あります。最大は${v.max}個です。`, `${v.count - v.max}個削除してください。`],
	key_out_of_range: (v) => [`${bare(v.name)}は${decimal(v.at, 2)}秒にありますが、最後のフレームは${decimal(v.end, 2)}秒です。`, "移動するか、動画を長くしてください。"],
	keys_collide: (v) => [`${bare(v.name)}が、${decimal(v.at, 2)}秒のフレームで別の画像と重なっています。`, "どちらかを1フレーム以上ずらしてください。"],
	clip_out_of_range: (v) => [`${bare(v.name)}は${decimal(v.at, 2)}～${decimal(v.to, 2)}秒にありますが、最後のフレームは${decimal(v.end, 2)}秒です。`, "移動または短縮するか、動画を長くしてください。"],
	keys_overlap: (v) => [`${bare(v.name)}と${bare(v.other)}が${decimal(v.at, 2)}秒で重なっています。`, "どちらかを移動するか、クリップを短くしてください。"],
	clip_past_end: (v) => [`クリップは${decimal(v.from, 2)}～${decimal(v.to, 2)}秒を使いますが、${bare(v.name)}は${decimal(v.end, 2)}秒で終わります。`, "開始位置を早めるか、短くしてください。"]
};
// web/src/words/ja/keys.ts
var keys = {
	title: "キーボードショートカット",
	open: "キーボードショートカット",
	close: "閉じる",
	everywhere: "ComfyUI全体",
	everywhereHelp: "変更するには、ComfyUIの設定の「キー割り当て」で「LTX AIO」を検索してください。",
	inPanel: "このパネル内",
	onResult: "ビューアーや履歴の結果",
	onBatch: "バッチ内",
	inHistory: "履歴内",
	inPlayer: "プレーヤー内",
	none: "未設定",
	and: "または",
	commands: {
		togglePanel: "LTX AIO：パネルを開閉",
		generate: "LTX AIO：生成",
		again: "LTX AIO：最新のジョブを新しいシードで繰り返す",
		cancel: "LTX AIO：現在のジョブをキャンセル",
		nextTab: "LTX AIO：パネルの次のタブ",
		previousTab: "LTX AIO：パネルの前のタブ",
		keys: "LTX AIO：キーボードショートカット"
	},
	listed: {
		togglePanel: "パネルを開閉",
		generate: "生成",
		again: "最新のジョブを新しいシードで繰り返す",
		cancel: "現在のジョブをキャンセル",
		nextTab: "次のタブ",
		previousTab: "前のタブ",
		keys: "この一覧を表示"
	},
	panel: {
		generate: "「作成」で生成",
		arrows: "タブ、モード、プリセット、履歴の動画の間を移動",
		ends: "最初または最後へ移動",
		earlier: "プロンプト入力中に以前のプロンプトへ移動。先頭ではAltなしでも可",
		paste: "画像・オーディオ・動画のファイルをフォームに貼り付け",
		sheet: "この一覧を表示（文字の入力中を除く）",
		escape: "開いている一覧、またはこの一覧を閉じる"
	},
	result: {
		finish: "ドラフトを仕上げる",
		newSeed: "新しいシード",
		goOn: "延長",
		retake: "一部をリテイク",
		useAs: "入力として使用",
		compare: "比較：1つ目の結果、続けて2つ目の結果で",
		favourite: "お気に入りに追加、または削除",
		hide: "「作成」で非表示"
	},
	batch: {
		choose: "1本目の動画を選択（2～9も同様）",
		go: "別の動画へ移動",
		show: "ビューアーに表示",
		finish: "選択したドラフト、または現在のドラフトを仕上げる",
		compare: "選択した2本、または現在の動画と別の動画を比較",
		play: "すべて再生・一時停止"
	},
	history: {
		choose: "ジョブを選択、または解除",
		range: "移動先までまとめて選択",
		all: "すべてのジョブを選択",
		finish: "選択したドラフトを仕上げる",
		compare: "選択した2本を比較",
		remove: "履歴から削除（ファイルは残ります）",
		favourite: "お気に入りに追加、または削除",
		neighbours: "前または次のジョブ（ジョブのページで）",
		escape: "選択を解除。ジョブやバッチを閉じる"
	},
	player: {
		play: "再生・一時停止",
		step: "1フレーム戻る・進む",
		second: "1秒戻る・進む",
		ends: "最初または最後のフレームへ",
		volume: "音量を下げる・上げる",
		mute: "ミュート・ミュート解除",
		full: "全画面表示"
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
		" ": "スペース"
	},
	queued: "キューに追加しました",
	noSidebar: "LTX AIOにはComfyUIの新しいメニューが必要です",
	noSidebarRemedy: "設定 → メニュー → 「新しいメニューを使用」を「上」にしてください。",
	waits: "モデルファイルが不足しています",
	waitsRemedy: "揃うとジョブが始まります。「作成」でダウンロードしてください。",
	noRun: "繰り返すジョブがまだありません",
	noRunRemedy: "先に動画を生成してください。",
	nothingRuns: "進行中のLTX AIOのジョブはありません",
	waitingRuns: (count) => count === 0 ? "キャンセルするものはありません。" : `キューで待機中：${count}件。`,
	cancelled: "キャンセルしました"
};
// web/src/words/ja/link.ts
var link = {
	silent: (since) => `${clock(since)}からComfyUIが応答していません。ジョブは保存されています。`,
	unread: (files) => `ComfyUIのユーザーフォルダーにある${files}をすべて読み込めません。ファイルは変更しませんが、その月のジョブが表示されないことがあります。`
};
function clock(milliseconds) {
	return new Intl.DateTimeFormat("ja", {
		hour: "2-digit",
		minute: "2-digit"
	}).format(milliseconds);
}
// web/src/words/ja/lists.ts
var lists = {
	button: "リスト",
	hint: "プロンプトのリスト、ファイル、表から多数の動画を一度に生成",
	label: "リスト",
	prompt: "プロンプト",
	counted: (what, count) => `${what} × ${count}`,
	takes: {
		whole: "整数",
		number: "数値"
	},
	text: "プロンプトまたは表",
	placeholder: "1行に1つのプロンプト。または表を貼り付け（1行目は列名）。",
	format: "読み取り方",
	formats: {
		lines: "1行ごと",
		blocks: "段落",
		table: "表"
	},
	formatHints: {
		lines: "各行が1つのプロンプトになります",
		blocks: "空行でプロンプトを区切ります",
		table: "CSV、または表計算ソフトのセル（見出し行付き）"
	},
	columns: (known) => `列：${known}`,
	openText: "テキストまたはCSVファイルを開く",
	addFiles: "ファイル",
	addFolder: "フォルダー",
	addFilesTo: (input) => `${input}にファイルを追加`,
	addFolderTo: (input) => `${input}にフォルダーを追加`,
	fileCount: (count) => `${count}個のファイル`,
	removeFiles: (input) => `${input}のファイルをすべて削除`,
	uploading: (left) => `残り${left}個のファイルをアップロード中`,
	cancelUploads: "アップロードをキャンセル",
	lost: (count) => `${count}個のファイルが届きませんでした。もう一度追加してください。順番は保たれています。`,
	refused: (names, count) => count > 3 ? `この入力では使えないファイル：${names}、ほか${count - 3}個。` : `この入力では使えないファイル：${names}。`,
	grid: "シードとプリセット",
	gridNote: (seeds, presets) => [seeds > 1 ? `× シード${seeds}個` : "", presets > 1 ? `× プリセット${presets}個` : ""].filter(Boolean).join(" "),
	seeds: "各行のシード数",
	presets: "使うプリセット",
	asForm: "選択なし：フォームのプリセットを使います。",
	rows: "キューに追加する動画",
	count: (count) => `動画${count}本`,
	out: (count) => `${count}件を除外`,
	noTime: "予測なし",
	wrong: (rows) => `要確認${rows}件`,
	none: "プロンプトを入力するか、ファイルを追加するか、シードとプリセットを選んでください。",
	leaveOut: "除外",
	leaveOutRow: (row) => `${row}を除外`,
	putBack: "戻す",
	putBackRow: (row) => `${row}を戻す`,
	leaveOutUnpaired: (count) => count === 1 ? "最後の1件を除外" : `最後の${count}件を除外`,
	promptOf: (row) => `${row}のプロンプト`,
	seedOf: (row) => `${row}のシード`,
	ownPrompt: "プロンプトはフォームにあります。",
	resetSeed: "リセット",
	more: (count) => `あと${count}件を表示`,
	clear: "リストをクリア",
	undo: "元に戻す",
	redo: "やり直し",
	close: "リストを閉じる（内容は残ります）"
};
var listProblems = {
	list_row: (v) => [`${v.row}行目：${v.what}`, v.remedy],
	list_no_rows: () => ["表に見出しだけがあり、行がありません。", "見出しの下に、動画ごとの行を追加してください。"],
	list_no_header: (v) => ["表の1行目が列名になっていません。", `見出しを追加してください。使える列：${v.known}。`],
	list_column_unknown: (v) => [`列「${v.name}」に対応する設定はありません。`, `列名を変更するか、列を削除してください。使える列：${v.known}。`],
	list_column_twice: (v) => [`列「${v.name}」が2つあるか、別名で重複しています。`, "どちらかを削除してください。"],
	list_quote_open: (v) => [`${v.row}行目：引用符が閉じられていません。`, "閉じる引用符を追加してください。引用符で囲んだ文字列の中では、引用符を2つ続けて書きます。"],
	list_row_long: (v) => [`${v.row}行目のセルは${v.cells}個ですが、見出しは${v.columns}個です。`, "区切り文字を含むテキストは、二重引用符で囲んでください。"],
	list_half_size: (v) => [`${v.row}行目には幅か高さの片方しかありません。`, "両方を入力するか、両方を空にしてフォームの値を使ってください。"],
	list_cell: (v) => [`${v.row}行目：${v.column}の「${v.value}」は${v.takes}ではありません。`, "修正するか、セルを空にしてフォームの値を使ってください。"],
	list_preset: (v) => [`${v.row}行目：プリセット「${v.value}」はありません。`, `次のいずれかを書くか、セルを空にしてください：${v.known}。`],
	list_file_missing: (v) => [`${v.row}行目：${v.name}は、このリストのファイルにもComfyUIの入力フォルダーにもありません。`, "ファイルをリストに追加するか、名前を修正してください。"],
	list_file_asked: (v) => [`${v.row}行目：${v.name}をComfyUIの入力フォルダーで探しています。`, "少し待つか、ファイルをリストに追加してください。"],
	list_file_twice: (v) => [`${v.row}行目：リストに${v.name}という名前のファイルが複数あります。`, "「フォルダー/名前」のように、フォルダー名を前に付けてください。"],
	list_file_unsent: (v) => [`${v.row}行目：${v.name}はまだアップロードされていません。`, "アップロードが終わるまで待つか、もう一度追加してください。"],
	list_no_partner: (v) => [`${v.row}行目に${v.lacks}がありません。`, "追加するか、この行を除外してください。"],
	list_unequal: (v) => [`リストの数が揃っていません（${v.counts}）。${v.from === v.to ? `${v.from}行目` : `${v.from}～${v.to}行目`}が不完全です。`, "足りないものを追加するか、これらの行を除外してください。1つだけの場合は、すべての行で使われます。"],
	list_unused: (v) => [`「${v.mode}」ではリストの${v.column}を使いません。`, "使うには別のモードを選んでください。"],
	list_too_long: (v) => [`リストは${v.count}行あります。一度にキューに追加できるのは${v.max}行までです。`, "複数のリストに分けてください。"],
	list_nothing: () => ["リストの動画がすべて除外されています。", "いくつか戻すか、リストを閉じてください。"]
};
// web/src/words/ja/measuring.ts
var measuring = {
	title: "このマシンを測定",
	help: (family) => `${family}で、少しずつ大きな短い動画を5本作ります。多くのGPUで約10分かかります。その後、提案されるサイズと時間は、推定ではなくこのマシンの測定値になります。`,
	start: "測定",
	again: "もう一度測定",
	progress: (done, of) => `${of}本中${done}本の動画が完成`,
	stop: "停止",
	size: "サイズ",
	time: "時間",
	full: "メモリ不足",
	found: (family) => `${family}で測定`
};
// web/src/words/ja/microphone.ts
var microphone = {
	record: "マイクで録音",
	stop: "録音を停止",
	troubles: {
		insecure: "ブラウザーで録音できるのは、httpsのアドレスとlocalhostだけです。",
		refused: "ブラウザーがマイクをブロックしました。このページで許可して再試行してください。",
		missing: "マイクが見つかりません。接続して再試行してください。",
		failed: "マイクを使えません。使用中のほかのプログラムを閉じて再試行してください。"
	}
};
// web/src/words/ja/models.ts
var models = {
	noDownloads: {
		label: "ダウンロード",
		why: "LTX AIOのバックエンドが応答していないため、ダウンロードできません。「作成」のフォームに必要なファイルを入手するには、ComfyUIを動かしているマシンで、ComfyUIのフォルダーがある場所から次のコマンドを実行してください：",
		copyLine: "コマンドをコピー",
		copyLines: "コマンドをコピー",
		copied: "コピーしました。",
		selected: "選択しました。Ctrl+Cを押してください。"
	},
	queue: {
		label: "キュー",
		title: (files) => `${files}個のファイルをダウンロード中`,
		cancel: "キャンセル",
		cancelAll: "：すべてのダウンロード",
		progress: "ダウンロードの進行状況"
	},
	disk: {
		label: "ディスク",
		of: (folder) => `${folder}のディスク`,
		models: (size) => `これらのモデル ${size}`,
		other: (size) => `その他 ${size}`,
		free: (size) => `空き ${size}`,
		leftOver: (files) => `以前のバージョンのダウンロードの残り：${files}件。`,
		reclaim: (size) => `${size}を解放`
	},
	places: {
		title: "ダウンロード先",
		folderFor: (kind) => `${kind}のフォルダー`,
		room: (folder, free) => `${folder}（空き${free}）`
	},
	search: "ファイルを検索",
	noMatch: "一致するファイルはありません。",
	groups: {
		now: {
			title: "今必要なもの",
			help: "「作成」のフォームに必要なファイルです。"
		},
		elsewhere: {
			title: "ほかのモード用",
			help: "ほかのモードやプリセットで追加で必要になるファイルです。"
		},
		optional: {
			title: "任意",
			help: "ほかのGPU向けの形式、LoRA、すでにあるほかのLTXファイルです。"
		}
	},
	ofFamily: (family) => `${family}用のファイルです。必要なものを確認するには、「作成」で${family}を選んでください。`,
	forAllModes: "すべてのモード用。",
	forModes: (modes) => `${new Intl.ListFormat("ja").format(modes)}用。`,
	needsAccount: "Hugging Faceのアカウントが必要",
	needsLicence: "ライセンスに同意したHugging Faceのアカウントが必要",
	replacedBy: (title) => `${title}に置き換えられました。`,
	removeToDownload: "もう一度ダウンロードするには、先に削除してください。",
	deleteToDownload: "もう一度ダウンロードするには、先にフォルダーから削除してください。",
	removeQuestion: (file, size) => size ? `${file}を削除して${size}を解放しますか？` : `${file}を削除しますか？`,
	commands: {
		download: "ダウンロード",
		resume: "再開",
		again: "再ダウンロード",
		use: "このコピーを使用",
		retry: "再試行",
		cancel: "キャンセル",
		verify: "検証",
		remove: "削除",
		dismiss: "閉じる"
	},
	commandOn: (title) => `：${title}`,
	states: {
		unknown: "不明",
		missing: "不足",
		begun: (amount) => `未完了：${amount}ダウンロード済み`,
		misplaced: (folder) => `フォルダーが違います：${folder}`,
		here: "インストール済み",
		checksumRight: "チェックサム検証済み",
		damaged: (fault) => `破損：${fault}`,
		waitsForCheck: "検証待ち",
		waitsForTurn: "ダウンロード待ち",
		checked: "検証済み",
		notDownloaded: "ダウンロード失敗"
	},
	origins: {
		downloaded: "LTX AIOがダウンロード",
		hardlink: "Hugging Faceのキャッシュと共有",
		symlink: "Hugging Faceのキャッシュへのリンク",
		copy: "LTX AIOがコピー"
	},
	phases: {
		asking: "Hugging Faceに接続中",
		reusing: "このディスクのコピーを検索中",
		reading: "ダウンロード済みの部分を確認中",
		checking: "検証中",
		waiting: "Hugging Faceの応答待ち",
		retryIn: (seconds) => `${seconds}秒後に再試行`,
		finishing: "仕上げ中",
		downloading: "ダウンロード中"
	},
	amountOf: (part, whole) => `${part}/${whole}`,
	left: {
		lessThanMinute: "残り1分未満",
		minutes: (minutes) => `残り約${minutes}分`,
		hours: (hours) => `残り約${hours}時間`,
		hoursAndMinutes: (hours, minutes) => `残り約${hours}時間${minutes}分`,
		days: (days) => `残り約${days}日`
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
// web/src/words/ja/modes.ts
var modes = {
	t2v: {
		name: "テキストから動画",
		short: "テキスト",
		hint: "プロンプトから動画とサウンドを生成します。",
		sample: {
			title: "砂丘の上の赤い凧",
			prompt: modes$1.t2v.sample.prompt
		}
	},
	a2v: {
		name: "オーディオから動画",
		short: "オーディオ",
		hint: "オーディオに合わせた動画を生成します。",
		sample: {
			title: "小さなステージの演奏者",
			prompt: modes$1.a2v.sample.prompt
		}
	},
	i2v: {
		name: "画像から動画",
		short: "画像",
		hint: "画像を動かし、サウンドを付けます。",
		sample: {
			title: "動き出す画像",
			prompt: modes$1.i2v.sample.prompt
		}
	},
	lipsync: {
		name: "リップシンク",
		short: "リップ",
		hint: "ポートレートがオーディオに合わせて話し、歌います。",
		sample: {
			title: "話すポートレート",
			prompt: modes$1.lipsync.sample.prompt
		}
	},
	keyframe: {
		name: "開始・終了フレーム",
		short: "開始・終了",
		hint: "最大8個の画像やクリップを、それぞれの時間で通過します。",
		sample: {
			title: "画像から画像への変化",
			prompt: modes$1.keyframe.sample.prompt
		}
	},
	style: {
		name: "スタイル変換",
		short: "スタイル",
		hint: "動きはそのままに、動画を新しいスタイルにします。",
		sample: {
			title: "粘土とフェルトの動画",
			prompt: modes$1.style.sample.prompt
		}
	},
	tool: {
		name: "ツール",
		short: "ツール",
		hint: "動画全体を修復・加工します（色、ピント、光、ディテール）。",
		sample: {
			title: "誰もいない通り",
			prompt: modes$1.tool.sample.prompt
		}
	},
	extend: {
		name: "延長",
		short: "延長",
		hint: "動画の終わりの後、または始まりの前に続きを追加します。",
		sample: {
			title: "続きの場面",
			prompt: modes$1.extend.sample.prompt
		}
	},
	retake: {
		name: "リテイク",
		short: "リテイク",
		hint: "動画の一部分だけを作り直し、残りはそのままにします。",
		sample: {
			title: "あの瞬間をもう一度",
			prompt: modes$1.retake.sample.prompt
		}
	}
};
// web/src/words/ja/naming.ts
var naming = {
	title: "ファイル",
	folder: "新しい動画のフォルダー",
	folderHelp: "ComfyUIの出力フォルダー内。",
	name: "ファイル名",
	nameHelp: "ファイルが上書きされないように、ジョブIDの一部と番号が付きます。",
	tokens: "トークンを挿入",
	says: {
		prompt: "プロンプトの最初の単語",
		mode: "モード（例：t2v）",
		seed: "シード",
		preset: "プリセット",
		date: "日付（順番は自由）：%date:yyyy-MM-dd%、%date:hhmmss%",
		width: "幅（ピクセル）",
		height: "高さ（ピクセル）"
	},
	example: "次の動画の保存先：",
	inOutput: (path) => `output/${path}`,
	kept: (before) => `それまで、新しい動画はoutput/${before}に保存されます。`,
	reset: "デフォルトに戻す",
	faults: {
		token: (text) => `${text}というトークンはありません。下のトークンから選んでください。`,
		character: (text) => `フォルダー名とファイル名に${text.trim() ? text : "制御文字"}は使えません。削除してください。`,
		reserved: (text) => `${text}はWindowsの予約名です。別の名前にしてください。`,
		edge: (text) => `「${text}」の先頭か末尾にドットまたはスペースがあります。名前が正しく保存されないため、削除してください。`,
		outside: "フォルダーはComfyUIの出力フォルダー内でなければなりません。ドットを削除してください。",
		absolute: "video/kitesのように、ComfyUIの出力フォルダー内のフォルダーを入力してください。ドライブ名や先頭のスラッシュは不要です。",
		levels: "ファイル名にスラッシュは使えません。フォルダーは上の欄に入力してください。",
		level: "スラッシュの隣に名前がありません。スラッシュを削除してください。",
		long: (max) => `長すぎます。${max}文字以内にしてください。`
	}
};
// web/src/words/ja/notices.ts
var notices = {
	ready: "動画が完成しました",
	failed: "ジョブが失敗しました",
	reportCopied: "レポートをコピーしました",
	reportCopiedHow: "質問するときに貼り付けてください。",
	reportRefused: "ブラウザーがレポートのコピーを許可しませんでした",
	reportRefusedHow: "ComfyUIのメッセージはカードからコピーできます。",
	noAnswer: "ComfyUIが応答していません",
	partsApart: "そのため、各パートは別々の動画のままです。",
	runKept: "ジョブは保存され、ComfyUIが復帰すると送信されます。",
	notSent: "ジョブは送信されませんでした",
	notCancelled: "ジョブはまだキャンセルされていません",
	notReordered: "順番は変更されませんでした",
	willRetry: "ComfyUIが応答していません。復帰したら再試行します。",
	connectionBroke: "接続が切れました",
	languageMissing: (language) => `${language}を読み込めませんでした`,
	languageMissingHow: "LTX AIOは現在の言語のままです。ページを再読み込みすると再試行します。",
	previewOff: "このComfyUIではライブプレビューをオフにしました",
	previewOffDetail: "プレビューが原因でジョブが終了しました。「設定」でオンに戻せます。"
};
// web/src/words/ja/panel.ts
var panel = {
	lang: "ja",
	partBroken: "LTX AIOのこの部分がクラッシュしました。",
	kept: "ジョブは続いています。ジョブ、設定、入力した内容はすべて残ります。"
};
// web/src/words/ja/parts.ts
var parts = {
	afterAll: (name) => `${name} · 各パートの後`,
	missing: (part, name) => `パート${part}がありません · ${name}`,
	hints: {
		part: (part) => `このパートはパート${part}の最後のフレームから始まりますが、パート${part}はキャンセルされたか失敗しました。パート${part}を作り直すと、続けて実行されます。`,
		join: (part) => `パート${part}がキャンセルされたか失敗したため、結合できません。パート${part}を作り直すか、ほかのパートを結合してください。`
	},
	again: (part) => `パート${part}を作り直す`,
	joinOthers: "ほかを結合…"
};
// web/src/words/ja/player.ts
var player = {
	play: "再生",
	pause: "一時停止",
	mute: "ミュート",
	unmute: "ミュート解除",
	full: "全画面表示",
	position: "再生位置",
	time: (at, of) => `${at}/${of}秒`,
	playing: "再生中",
	paused: "一時停止中",
	silent: "ミュート中",
	keys: "スペースで再生・一時停止、カンマとピリオドで1フレーム、左右キーで1秒移動します。上下キーで音量を変え、Mでミュート、Fで全画面表示にします。"
};
// web/src/words/ja/presets.ts
var presets = {
	label: "マイプリセット",
	none: "サイズ、LoRA、モデルファイル、フォーム全体などをここに保存すると、ワンクリックで再利用できます。",
	groups: {
		mode: "モード",
		prompt: "プロンプト",
		negative: "ネガティブプロンプト",
		inputs: "入力ファイル",
		follow: "動画から保つものとツール",
		extension: "動画の延長方法",
		retake: "リテイクする内容",
		preset: "プリセット",
		size: "サイズ",
		length: "長さ",
		seed: "シード",
		variations: "生成数",
		loras: "LoRA",
		models: "モデルファイル",
		strengths: "強度",
		sampling: "ステップ数とCFG"
	},
	automatic: "自動",
	emptyValue: "空",
	noneValue: "なし",
	more: (name) => `${name}のオプション`,
	isDefault: "デフォルト",
	tools: {
		rename: "名前を変更",
		overwrite: "フォームの内容で上書き",
		makeDefault: (mode) => `新しいフォームで常に使用：${mode}`,
		up: "上に移動",
		down: "下に移動",
		share: "このプリセットをエクスポート",
		remove: "削除"
	},
	save: "フォームを保存…",
	fromVideo: "動画から…",
	fromResult: "表示中の結果から…",
	importFile: "インポート…",
	export: "すべてエクスポート",
	newForm: "新規フォーム",
	editor: {
		title: "新しいプリセット",
		from: (video) => `${video}からの新しいプリセット`,
		name: "名前",
		parts: "保存する項目",
		all: "すべて",
		nothing: "なし",
		save: "保存",
		overwrite: "上書き",
		cancel: "キャンセル",
		unnamed: "名前を入力してください。",
		unticked: "項目を1つ以上選んでください。",
		taken: (name) => `${name}はすでにあります。`
	},
	done: {
		saved: (name) => `${name}を保存しました。`,
		overwritten: (name) => `${name}を上書きしました。`,
		removed: (name) => `${name}を削除しました。`,
		imported: (count) => `${count}個のプリセットをインポートしました。`,
		same: "これらのプリセットはすでにあります。",
		undo: "元に戻す",
		close: "閉じる"
	},
	unsaved: "プリセットはまだComfyUIに保存されていません。それまではこのブラウザーにだけあります。",
	applied: (name) => `プリセット「${name}」を使用しています。`,
	appliedChanged: (name) => `プリセット「${name}」（その後変更あり）。`,
	begun: "新しいフォーム。",
	begunChanged: "新しいフォーム（その後変更あり）。"
};
// web/src/words/ja/retaking.ts
var retaking = {
	what: "作り直すもの",
	parts: {
		both: {
			label: "両方",
			hint: "範囲の映像とサウンドを作り直します"
		},
		picture: {
			label: "映像",
			hint: "映像だけを作り直します。サウンドはそのままです"
		},
		sound: {
			label: "サウンド",
			hint: "サウンドだけを作り直します。映像はそのままです"
		}
	},
	span: "範囲",
	context: "コンテキスト",
	contextHelp: "範囲が自然につながるように、モデルが前後をどれだけ見聞きするか。",
	spanOf: (from, to) => `${from}～${to}秒`,
	longest: (seconds) => `範囲は最大${seconds}秒です。`
};
var retakingProblems = {
	video_too_short_to_retake: (v) => [`動画は${v.frames}フレームです。モデルには${v.min}フレーム以上必要です。`, "もっと長い動画を選んでください。"],
	span_empty: (v) => ["範囲が空のため、作り直すものがありません。", `${decimal(v.min, 2)}秒以上にしてください。`],
	span_outside: (v) => [`範囲は${decimal(v.start, 2)}秒から始まりますが、動画の長さは${decimal(v.seconds, 2)}秒です。`, `${decimal(v.latest, 2)}秒以前から始めてください。`],
	span_too_long: (v) => [`${decimal(v.seconds, 1)}秒の範囲に前後${decimal(v.context, 1)}秒ずつのコンテキストを加えると、1つのジョブの上限を超えます。`, `${decimal(v.max, 1)}秒以下にするか、「詳細設定」でコンテキストを減らしてください。`],
	span_far: (v) => [`範囲の片側に${decimal(v.seconds, 0)}秒の動画があります。ComfyUIがそのまま残せるのは${decimal(v.max, 0)}秒までです。`, "先に動画を範囲の周辺だけに切り詰めてください。"]
};
// web/src/words/ja/tools.ts
var tools = {
	label: "ツール",
	fill: "このツール用のプロンプトにする",
	fillHint: "入力した文を、このLoRAの学習に使われたプロンプトに入れます。「元に戻す」で復元できます。",
	alone: "自分の文だけを残す",
	aloneHint: "別のツールのプロンプトの文を取り除きます。「元に戻す」で復元できます。",
	untold: (trigger) => `このLoRAが反応する「${trigger}」がプロンプトにありません。`,
	licence: (name) => `ライセンス：${name}`,
	gated: "Hugging Faceのアカウントが必要",
	about: "このLoRAについて",
	choices: {
		azimuth: "左右",
		elevation: "高さ",
		distance: "距離",
		light: "光",
		sun: "太陽の方向"
	},
	place: {
		label: "フレーム内の動画の位置",
		at: {
			"top-left": "左上",
			top: "上",
			"top-right": "右上",
			left: "左",
			center: "中央",
			right: "右",
			"bottom-left": "左下",
			bottom: "下",
			"bottom-right": "右下"
		},
		scaleHelp: "100%：フレームに収まる最大の大きさ。",
		sizes: (frame, inside) => `${frame}のうち、動画は${inside}です。`,
		unknown: "動画を追加すると、周囲に描き足される範囲が分かります。",
		whole: "下の「サイズ」はフレーム全体のサイズです。"
	}
};
var toolProblems = {
	tool_not_offered: (v) => [`ツール${v.tool}はありません。`, `次から選んでください：${v.offered}。`],
	nothing_to_paint: (v) => [`動画（${v.width}×${v.height}）がフレーム全体（${v.frame.width}×${v.frame.height}）を埋めているため、周囲に描き足す場所がありません。`, "「サイズ」で別のアスペクト比を選ぶか、フレーム内の動画を小さくしてください。"],
	tool_reaches_limit: (v) => [`動画は${v.width}×${v.height}です。1つのジョブで作れるのは一辺${v.max}ピクセルまでのため、${v.by}倍にはなりません。`, "このツールは小さい動画ほど効果があります。"]
};
// web/src/words/ja/reworks.ts
var reworks = {
	names: {
		smooth: "なめらか",
		enlarge: "拡大",
		join: "結合"
	},
	verbs: {
		smooth: (fps) => `なめらかに：${fps} fps`,
		enlarge: (size) => `拡大：${size}`
	},
	hints: {
		smooth: (from, to) => `フレームレートを${from}から${to} fpsへ2倍にします。長さとサウンドはそのままです。`,
		enlarge: (from, to) => `サイズを${from}から${to}へ2倍にします。長さ、フレームレート、サウンドはそのままです。`
	},
	takes: (time) => `所要時間は${time}です。`,
	label: "不足しているモデルファイル",
	needs: (name, file) => `「${name}」には${file}が必要です。`,
	download: (size) => `${size}をダウンロードして実行`,
	downloadUnsized: "ダウンロードして実行",
	byHand: "次のコマンドでダウンロードしてから、再試行してください。",
	close: "閉じる",
	ofMode: (mode, rework) => `${mode} · ${rework}`,
	setting: "後処理",
	from: "元の動画",
	clip: (frames, fps, size) => `${size}、${frames}フレーム、${fps} fps`,
	show: (name) => `${name}を表示`,
	useSettings: "設定を使用",
	join: {
		verb: "結合…",
		hint: "動画を並べて1本に結合します。",
		several: (count) => `動画${count}本を結合…`,
		label: "動画を結合",
		one: "この動画と結合する動画を追加してください。",
		total: (count, seconds, size, fps) => `動画${count}本、${seconds}秒、${size}、${fps} fps`,
		seconds: (seconds) => `${seconds}秒`,
		fitted: (size, to) => `${size}、切り抜いて${to}に変更`,
		spread: (fps, to) => `${fps} fps、${to} fpsで再生`,
		part: (place, name) => `${place}：${name}`,
		moved: (name, place, count) => `${name}は${count}本中${place}番目です。`,
		remove: "削除",
		addFiles: "ファイルを追加…",
		sending: (name) => `${name}をアップロード中…`,
		crossfade: "クロスフェード",
		crossfadeHelp: "0では切り替えるだけです。サウンドもフェードします。",
		noCrossfade: "クロスフェードに必要なLTX AIOのノードが、このComfyUIにありません。",
		shared: (seconds) => `クロスフェード${seconds}秒：短いためこれが上限です`,
		start: (count) => `動画${count}本を結合`,
		cancel: "キャンセル",
		keys: "Alt＋矢印キーで動画を移動し、Deleteで削除します。"
	}
};
var reworkProblems = {
	rework_one_frame: () => ["動画が1フレームしかないため、フレームの間を補えません。", "もっと長い動画を選んでください。"],
	rework_too_fast: (v) => [`${decimal(v.fps)} fpsの2倍は、ComfyUIが保存できる${v.max} fpsを超えます。`, "この動画はすでになめらかです。"],
	rework_too_large: (v) => [`${v.width}×${v.height}は、プレーヤーで表示できる一辺${v.max}ピクセルを超えます。`, "この動画はすでに十分大きいサイズです。"],
	part_missing: (v) => [`パート${v.part}がないため、結合できませんでした。`, `パート${v.part}を作り直すか、ほかのパートを結合してください。`],
	rework_no_room: (v) => [`約${decimal(v.gigabytes, 0)} GBのRAMが必要ですが、このマシンのRAMは${decimal(v.ram, 0)} GBです。`, "もっと短い、または小さい動画を使ってください。"]
};
// web/src/words/ja/server.ts
/** The server speaks English: its refusals by code. Some name the host concerned. */
var refusals = {
	bare: (address) => ["このページとComfyUIの間のプロキシがヘッダーを取り除いているため、リクエストの送信元を確認できません。", `この操作にはComfyUIを直接開いてください：${address}。`],
	bad_body: ["サーバーが想定していない内容です。", "ページを再読み込みしてください。"],
	bad_name: ["ComfyUIのフォルダーにあるファイルの名前ではありません。", "フォルダーでファイルを探してください。"],
	busy_elsewhere: ["別のプログラムがこのファイルを使っています。", "終わるまで待つか、そのプログラムを閉じて再試行してください。"],
	content_type: ["サーバーが想定していない内容です。", "ページを再読み込みしてください。"],
	file_missing: ["ファイルがComfyUIのフォルダーからなくなっています。", "もう一度アップロードしてください。"],
	folder_gone: ["このファイルのフォルダーがありません。", "ディスクをつなぎ直すか、別のフォルダーを選んでください。"],
	header: (address) => ["LTX AIOのパネルが送るヘッダーなしでリクエストが届きました。", `ページを再読み込みしてください。ComfyUIを別のページの中で表示している場合は、直接開いてください（${address}）。間のプロキシがヘッダーを取り除いています。`],
	host: (address) => ["ComfyUIを開いているアドレスをLTX AIOが知りません。", address === "" ? "ComfyUIをIPアドレスかlocalhostで開いてください。" : `ComfyUIをIPアドレスかlocalhostで開くか、ComfyUI/user/__ltx_aio/config.jsonのallowed_hostsに「${address}」を追加してください。`],
	linked: ["このファイルはComfyUIのフォルダーの外へのリンクのため、ComfyUIは開きません。", "ファイルそのものをComfyUIの入力フォルダーにコピーするか、そこから選んでください。"],
	not_saved: ["ComfyUIの入力フォルダーにファイルを保存できませんでした。", "ComfyUIがそこに書き込めること、ディスクに空きがあることを確認してください。"],
	not_deleted: ["ファイルを削除できませんでした。", "再生中のプログラムを閉じ、ComfyUIがそのフォルダーに書き込めることを確認してください。"],
	not_ours: ["LTX AIOがダウンロードしたファイルではないため、削除しません。", "フォルダーから自分で削除してください。"],
	not_yours: ["この動画は、このユーザーの履歴にありません。", "作成したユーザーとしてログインするか、フォルダーからファイルを削除してください。"],
	not_writable: ["ComfyUIがモデルフォルダーを変更できません。", "ComfyUIを実行しているユーザーに書き込み権限を与えてください。"],
	origin: (address) => address === "" ? ["別のWebページからのリクエストです。", "LTX AIOはComfyUIのページの中で使ってください。"] : [`ページのアドレスは${address}ですが、リクエストは別のアドレスでComfyUIに届きました。`, `間にプロキシがある場合は、アドレスをそのまま渡すように設定するか（nginx：proxy_set_header Host $http_host;）、ComfyUI/user/__ltx_aio/config.jsonのallowed_hostsに「${address}」を追加してください。プロキシがない場合は、LTX AIOをComfyUIのページの中で使ってください。`],
	queue_full: ["ダウンロードのキューがいっぱいです。", "いくつか終わってから再試行してください。"],
	token_form: ["アクセストークンではありません。", "huggingface.co/settings/tokensからコピーしてください。hf_で始まります。"],
	token_not_saved: ["トークンを保存できませんでした。", "ComfyUIがユーザーフォルダーに書き込めること、ディスクに空きがあることを確認してください。"],
	token_not_settable: ["ほかの人もこのサーバーに接続できるため、Webページからはトークンを設定できません。", "サーバーでHF_TOKENを設定するか「hf auth login」を実行し、ComfyUIを再起動してください。"],
	unknown_model: ["LTX AIOはこのモデルを知りません。", "ページを再読み込みしてください。LTX AIOを更新した直後の場合は、ComfyUIを再起動してください。"],
	app_off: ["スマートフォンとタブレット用のページはオフになっています。", "ComfyUIを動かしているパソコンで、パネルの「設定」からオンにしてください。"],
	devices_not_saved: ["保存できませんでした。", "ComfyUIがユーザーフォルダーに書き込めること、ディスクに空きがあることを確認してください。"],
	no_code: ["有効なコードがありません。使用済みか、入力を何度も間違えたか、10分以上経過しています。", "ComfyUIを動かしているパソコンで、パネルの「設定」に新しいコードを表示してください。"],
	no_such_file: ["LTX AIOのページに、この名前のファイルはありません。", "ページを再読み込みしてください。"],
	not_here: ["ComfyUIを動かしているパソコンでのみ変更できます。", "そのパソコンで、localhostからComfyUIを開いてください。"],
	not_paired: ["このデバイスはLTX AIOとペアリングされていません。", "ComfyUIを動かしているパソコンで、パネルの「設定」に表示されるコードを入力してください。"],
	wrong_code: ["パネルに表示されているコードと異なります。", "確認して、もう一度入力してください。5回間違えると無効になります。"],
	unknown_engine: ["このエンジンはサーバーのリストにありません。", "ページを再読み込みしてください。エンジンはComfyUI/user/__ltx_aio/engines.jsonに記載します。"],
	engine_route: ["LTX AIOはほかのエンジンにこの要求を送りません。", "ページを再読み込みしてください。LTX AIOを更新した直後の場合は、ComfyUIを再起動してください。"],
	engine_unreachable: (engine) => [`${engine}に接続できません。`, "動いていること、ComfyUI/user/__ltx_aio/engines.jsonのアドレスが正しいことを確認してください。"],
	engine_worker: (engine) => [`${engine}に接続できません。`, "ComfyUI-Distributedのパネルか、そのマシン自体で起動してから、再確認してください。"],
	engine_address: (engine) => [`${engine}のアドレスの名前が、このパソコンを指しているか、見つかりません。`, "ComfyUI/user/__ltx_aio/engines.jsonにはIPアドレスを、このパソコンならlocalhostを書いてください。"],
	engine_certificate: (engine) => [`${engine}との暗号化された接続に失敗しました。`, "アドレスがhttpかhttpsか、証明書が有効かを確認してください。"],
	engine_key: (engine) => [`${engine}のキーを読み込めません。`, "ComfyUI/user/__ltx_aio/engines.jsonのヘッダーで指定したファイルを確認してください。"],
	engine_slow: (engine) => [`${engine}が時間内に応答しませんでした。`, "再試行してください。繰り返す場合は、そのマシンで何が動いているかを確認してください。"],
	engine_broke: (engine) => [`${engine}との接続が切れました。`, "再試行してください。繰り返す場合は、ネットワークを確認してください。"],
	engine_answer: (engine) => [`${engine}のアドレスで、想定と異なるものが応答しました。`, "ComfyUI/user/__ltx_aio/engines.jsonのアドレスと「kind」を確認してください。"],
	engine_denied: (engine) => [`${engine}がアクセスを拒否しました。`, "ComfyUI/user/__ltx_aio/engines.jsonのヘッダーを確認してください。キーがないか、間違っています。"],
	engine_failed: (engine) => [`${engine}が応答できませんでした。`, "そのマシンのログで原因を確認してください。"],
	engine_redirected: (engine) => [`${engine}が別のアドレスに転送しようとしましたが、LTX AIOは従いません。`, "ブラウザーで開き、最後に表示されたアドレスをComfyUI/user/__ltx_aio/engines.jsonに書いてください。"],
	engine_upload: (engine) => [`${engine}がこのファイルを受け付けません。`, "大きすぎる可能性があります。そのマシンのComfyUIを、より大きい--max-upload-sizeで起動してください。"],
	result_gone: (engine) => [`${engine}にこのファイルがなくなっています。`, "もう一度ジョブをキューに追加してください。"],
	result_not_saved: ["ComfyUIの出力フォルダーにファイルを保存できませんでした。", "ComfyUIがそこに書き込めること、ディスクに空きがあることを確認してください。"],
	engines_unreadable: ["ComfyUI/user/__ltx_aio/engines.jsonを読み込めません。", "ComfyUIに読み取り権限があること、サイズが256 KiB以下であることを確認してください。"],
	engines_json: (place) => [`ComfyUI/user/__ltx_aio/engines.jsonがJSONのリストではありません（行と列：${place}）。`, "修正してください。例はdocs/engines.mdにあります。"],
	engines_entry: (place) => [`ComfyUI/user/__ltx_aio/engines.jsonに正しくないエンジンがあります：${place}。`, "修正してください。各項目に書ける内容はdocs/engines.mdにあります。"],
	engines_twice: (place) => [`ComfyUI/user/__ltx_aio/engines.jsonに同じ名前のエンジンが2つあります：${place}。`, "どちらかの名前を変えてください。"],
	engines_workers: (place) => [`${place}のComfyUI-Distributedが、どのワーカーがあるかを返しません。`, "動いていること、ComfyUI-Distributedが入っていることを確認してから、再確認してください。"],
	worker_host: (place) => [`ComfyUI-Distributedのワーカーは、別のホストにあるため使われません：${place}。`, "自分のものであれば、ComfyUI/user/__ltx_aio/engines.jsonのこのエンジンの「hosts」にそのホストを追加してください。"],
	worker_entry: (place) => [`ComfyUI-Distributedのワーカーは、今の設定では使えません：${place}。`, "ComfyUI-Distributedのパネルで名前とポートを確認してください。使われるワーカーは32個までです。"],
	engines_open: ["このパソコンのほかのユーザーが、ComfyUI/user/__ltx_aio/engines.jsonのキーを読み取れます。", "ComfyUIを実行しているユーザーだけが読み取れるようにしてください：chmod 600。"],
	too_large: ["リクエストが大きすぎます。", "一度に送る量を減らしてください。"]
};
/** The server's fallback message. */
var nothingBetter = "That did not work.";
function refusalOf(refused) {
	const { code, what, remedy, address } = refused;
	const known = refusals[code];
	if (known) return typeof known === "function" ? known(address) : known;
	return what === nothingBetter ? ["うまくいきませんでした。", "ComfyUIのログで原因を確認してください。"] : [what, remedy];
}
// web/src/words/ja/unreadable.ts
var convert = "動画はMP4（H.264とAAC）に、オーディオはWAVに変換してください。";
var save = "JPEGかPNGで保存してください。";
var choose = "画像（PNG、JPEG、WebP）、オーディオ（WAV、MP3、FLAC）、動画（MP4、WebM）のいずれかを選んでください。";
var unreadable = {
	no_access: ["ファイルを開けません。", "ComfyUIに読み取り権限があることを確認してください。"],
	empty: ["ファイルが空です。", "もう一度アップロードしてください。"],
	slow: ["ファイルの読み込みに時間がかかりすぎます。", "必要な部分を切り出すか、MP4かWAVに変換してください。"],
	tags: ["ComfyUIが読み込めない文字コードのタグが含まれています。", "タグなしで変換してください。"],
	undecodable: ["ComfyUIはこのファイルをデコードできません。", convert],
	unknown_kind: ["画像・オーディオ・動画のいずれでもありません。", choose],
	cut_short: ["ファイルが不完全か破損しています（インデックスがありません）。", "完全なファイルをアップロードしてください。"],
	nothing: ["音も映像も含まれていません。", choose],
	heic: ["ComfyUIはHEICの写真を読み込めません。", save],
	picture_large: ["画像が大きすぎます。", "1億7000万画素以下の画像を使ってください。"],
	picture_damaged: ["画像が破損しているか不完全です。", "画像編集ソフトで開いて保存し直し、そのファイルをアップロードしてください。"],
	picture_undecodable: ["ComfyUIはこの画像をデコードできません。", save],
	video_large: ["動画のフレームが大きすぎます。", "8192×4320ピクセル以下に変換してください。"],
	no_frame: ["この動画のフレームを1つもデコードできません。", convert],
	no_times: ["動画のフレームにタイムスタンプがありません。", convert],
	no_decoder: ["ComfyUIにこのファイル用のデコーダーがありません。", convert],
	no_sound: ["このファイルには音がありません。", choose],
	file_missing: ["ファイルがComfyUIのフォルダーからなくなっています。", "もう一度アップロードしてください。"],
	linked: ["このファイルはComfyUIのフォルダーの外へのリンクのため、ComfyUIは開きません。", "ファイルそのものをComfyUIの入力フォルダーにコピーするか、そこから選んでください。"],
	bad_name: ["ComfyUIのフォルダーにあるファイルの名前ではありません。", "ファイルをComfyUIの入力フォルダーにコピーし、そこから選んでください。"]
};
// web/src/words/ja/uploads.ts
var uploadRefusals = {
	size: {
		what: "このサーバーの上限を超えています",
		remedy: "もっと小さいファイルを使うか、ComfyUIの手前のプロキシ（nginx：client_max_body_size）またはComfyUI（--max-upload-size）の上限を上げてください。"
	},
	login: {
		what: "サーバーへのログインが必要です",
		remedy: "ページを再読み込みしてログインし、再試行してください。"
	},
	name: {
		what: "ComfyUIがこのファイルか、その名前を受け付けません",
		remedy: "ファイル名を変えて再試行してください。"
	},
	disk: {
		what: "ComfyUIが保存できませんでした",
		remedy: "ComfyUIが入力フォルダーに書き込めること、ディスクに空きがあることを確認してください。原因はコンソールに表示されます。"
	},
	proxy: {
		what: "ComfyUIの手前の何かが代わりに応答しました",
		remedy: "ComfyUIの手前のプロキシを確認して、再試行してください。"
	}
};
// web/src/words/ja/problems.ts
var media = {
	image: "画像",
	audio: "オーディオファイル",
	video: "動画"
};
var noSettings = {
	large: "1 MBを超えています",
	other: "ジョブの設定ではありません",
	mode: "このバージョンのLTX AIOにないモードの設定です"
};
var noPresets = {
	large: ["このファイルはプリセットとしては大きすぎます。", "LTX AIOでエクスポートしたファイルを選んでください。"],
	damaged: ["このファイルのプリセットは破損しています。", "元の場所でエクスポートし直してください。"],
	foreign: ["このファイルにLTX AIOのプリセットはありません。", "LTX AIOでエクスポートしたファイルを選んでください。"],
	newer: ["このファイルは、より新しいLTX AIOでエクスポートされています。", "LTX AIOを更新してから、もう一度インポートしてください。"]
};
function unreadableBy(cause) {
	return cause === null ? void 0 : unreadable[cause];
}
function made({ frames, seconds, width, height }) {
	return `${frames}フレーム、${decimal(seconds, 2)}秒、${width}×${height}`;
}
function anyOf(names) {
	return new Intl.ListFormat("ja", { type: "disjunction" }).format(names);
}
var another = "「詳細設定」で別のファイルを選ぶか、「モデル」でダウンロードしてください。";
var problems = {
	...engineProblems,
	...extendingProblems,
	...retakingProblems,
	...toolProblems,
	...keyframeProblems,
	...reworkProblems,
	prompt_empty: () => ["プロンプトが空です。", "動画で何が起こるかを書いてください。"],
	prompt_too_long: (v) => [`プロンプトは${v.length}文字です。テキストエンコーダーの学習データは最大で約${v.max}文字です。`, `${v.length - v.max}文字減らしてください。`],
	media_missing: (v) => [`${v.label}がありません。`, `${media[v.kind]}をドロップ、貼り付け、または選択してください。`],
	media_unreadable: (v) => {
		const [reason, remedy] = unreadableBy(v.cause) ?? [v.reason, "別のファイルを選ぶか、作成したプログラムで開いて書き出し直してください。"];
		return [`${bare(v.name)}を読み込めません：${reason}`, remedy];
	},
	media_wrong_kind: (v) => [`この入力には${media[v.needs]}が必要ですが、${bare(v.name)}は${media[v.is]}です。`, `${media[v.needs]}を選んでください。`],
	media_too_large: (v) => [`${v.name}は${v.megabytes} MBです。このComfyUIにアップロードできるのは${v.max} MBまでです。`, `もっと小さいファイルを使うか、--max-upload-size ${Math.ceil(v.megabytes / 50) * 50}を付けてComfyUIを起動してください。`],
	upload_failed: (v) => [`${v.name}をアップロードできませんでした。`, "ComfyUIが動いていることを確認して、再試行してください。"],
	upload_refused: (v) => [`${v.name}をアップロードできませんでした。${uploadRefusals[v.why].what}（HTTP ${v.status}）。`, uploadRefusals[v.why].remedy],
	upload_running: (v) => [`${v.name}をアップロード中です。`, "終わると生成できるようになります。"],
	audio_silent: (v) => [`${bare(v.name)}には音がありません。`, "音声トラックのあるファイルを選んでください。"],
	audio_start_late: (v) => [`オーディオの開始位置は${stated(v.start)}秒ですが、ファイルの長さは${decimal(v.seconds, 2, 2)}秒しかありません。`, `${decimal(v.seconds, 2, 2)}秒より前の開始位置を選んでください。`],
	video_start_late: (v) => [`動画の開始位置は${stated(v.start)}秒ですが、ファイルの長さは${decimal(v.seconds, 2, 2)}秒しかありません。`, `${decimal(v.seconds, 2, 2)}秒より前の開始位置を選んでください。`],
	start_negative: () => ["開始位置を負の値にはできません。", "0秒以上にしてください。"],
	video_silent: (v) => [`${bare(v.name)}には残すサウンドがありません。`, "生成サウンドにするか、音声トラックのある動画を選んでください。"],
	video_too_short: (v) => [`開始位置から後は${v.frames}フレームしかありません。${v.min}フレーム以上必要です。`, "もっと長い動画か、もっと前の開始位置を選んでください。"],
	video_fps_low: (v) => [`動画は${decimal(v.fps, 3)} fpsです。${v.min} fps以上が必要です。`, "先に24 fpsに変換するか、別の動画を選んでください。"],
	video_fps_high: (v) => [`動画は${decimal(v.fps, 3)} fpsです。対応しているのは${v.max} fpsまでです。`, `先に${v.max} fps以下に変換してください。`],
	size_out_of_range: (v) => [`${v.side}${stated(v.value)}ピクセルには対応していません。`, `${v.min}～${v.max}ピクセルにしてください。`],
	size_over_low_vram: (v) => [`${v.width}×${v.height}は低VRAMモードの上限を超えています。`, `${v.to}にするか、「詳細設定」で低VRAMモードをオフにしてください。`],
	picture_too_thin: (v) => [`${bare(v.name)}は${v.width}×${v.height}です。${v.size}にすると1ピクセル未満になってしまいます。`, v.to === null ? "別のサイズにするか、これほど細長くない画像を使ってください。" : `${v.to}にするか、これほど細長くない画像を使ってください。`],
	length_out_of_range: (v) => [`${stated(v.seconds)}秒は${stated(v.frames)}フレームになります。対応しているのは${v.min}～${v.max}フレームです。`, `${v.fps} fpsでは${decimal(v.min / v.fps, 1, 1)}～${decimal(v.max / v.fps, 1, 1)}秒にしてください。`],
	fps_out_of_range: (v) => [`${stated(v.fps)} fpsには対応していません。`, `${v.min}～${v.max}の整数にしてください。`],
	seed_out_of_range: (v) => [`シードを${stated(v.seed)}にはできません。`, "0～9007199254740992（2^53）の整数にするか、新しいシードにしてください。"],
	number_out_of_range: (v) => [`${v.label}を${stated(v.value)}にはできません。`, `${stated(v.min)}～${stated(v.max)}${v.whole ? "の整数" : ""}にしてください。`],
	preset_not_offered: (v) => [`「${v.mode}」にプリセット「${v.preset}」はありません。`, `次から選んでください：${v.offered}。`],
	quality_needs_dev: (v) => [`${v.checkpoint}は蒸留チェックポイントのため、ガイダンスを使えません。`, `「${v.preset}」か、devのチェックポイントを選んでください。`],
	request_invalid: (v) => [`リクエストの${v.path || "最上位"}が正しくありません：${v.message}。`, "修正してください。リクエストの項目はdocs/prompt.mdにあります。"],
	setting_idle: (v) => [`${v.label}はここでは効果がありません。「${v.preset}」はガイダンスなしの蒸留ステップで実行されます。`, "そのままにするか、この設定を使うプリセットを選んでください。"],
	fps_assumed: (v) => [`動画のフレームレートが分からないため、${v.fps} fpsとみなします。`, "速すぎたり遅すぎたりする場合は、先に動画をそのフレームレートに変換してください。"],
	video_shortened: (v) => [`動画のフレーム数が、指定した長さ（${v.asked}）に足りません。結果は${v.frames}フレームになります。`, "増やすには、もっと長い動画か、もっと前の開始位置を選んでください。"],
	audio_short: (v) => [`オーディオは${decimal(v.seconds, 2, 2)}秒で終わり、残りは無音になります。`, "オーディオと同時に終えるには、長さを自動にしてください。"],
	sound_no_decoder: (v) => [`ComfyUIに${bare(v.name)}の音声用のデコーダーがありません。`, "音声をAACに変換するか、WAVで保存してください。"],
	sound_fatal: (v) => [`${bare(v.name)}の音声は${v.channels}チャンネルです。読み込むとComfyUIがクラッシュします。`, "先にステレオにミックスダウンしてください。"],
	sound_depth: (v) => [`ComfyUIは${bare(v.name)}の音声を読み込めません。8ビットなど、一般的でないビット深度です。`, "音声を16ビットに変換してください。"],
	sound_channels: (v) => [`${bare(v.name)}の音声は${v.channels}チャンネルのため、ComfyUIでは動画に保存できません。`, "先にステレオにミックスダウンしてください。"],
	sound_rate: (v) => [`${bare(v.name)}のサンプルレートは${decimal(v.rate / 1e3)} kHzのため、ComfyUIでは動画に保存できません。`, "音声を48 kHzに変換してください。"],
	sound_too_long: (v) => [`${bare(v.name)}の音声は${decimal(v.minutes, 0)}分あり、読み込むには${decimal(v.gigabytes, 0)} GBのメモリが必要です。`, "必要な部分を切り出してください。"],
	sound_front_only: (v) => [`${bare(v.name)}の${v.channels}チャンネルのうち、モデルが使うのは前方の2チャンネルだけです。`, "声がセンターチャンネルにある場合は、先にステレオにミックスダウンしてください。"],
	sound_early: (v) => [`${bare(v.name)}の音声は開始位置の${decimal(v.seconds, 2)}秒後に始まりますが、ComfyUIは最初のフレームから再生します。`, "音声の始まる位置から動画を使うか、先に変換してください。"],
	animation_too_long: (v) => [`${bare(v.name)}はアニメーションです。${v.frames}フレームを読み込むには${decimal(v.gigabytes, 0)} GBのメモリが必要です。`, "使いたいフレームを画像として保存してください。"],
	picture_animated: (v) => [`${bare(v.name)}はアニメーションです。${v.frames}フレームのうち最初のフレームを使います。`, "別のフレームを使うには、画像として保存してください。"],
	pixels_squeezed: (v) => [`${bare(v.name)}は${v.shown}×${v.height}で再生されますが、ComfyUIは${v.width}×${v.height}の正方形ピクセルとして読み込むため、映像がつぶれて見えます。`, "先に正方形ピクセルに変換してください。"],
	video_sparse: (v) => [`${decimal(v.start)}秒より後では、必要な時間内のフレームが${v.min}未満です。`, "別の位置から始めるか、固定フレームレートに変換してください。"],
	video_unseekable: () => ["動画にインデックスがないため、途中から読み込めません。", "0秒から始めるか、MP4に変換してください。"],
	video_uneven: (v) => [`この動画は可変フレームレートです。${decimal(v.shown, 1, 1)}秒が${decimal(v.made, 1, 1)}秒になり、動きと音がずれます。`, "先に固定フレームレートに変換してください。"],
	audio_cut: (v) => [`オーディオの${decimal(v.from, 2)}～${decimal(v.to, 2)}秒を使い、最後の${decimal(v.out, 2)}秒は使いません。`, "オーディオ全体を使うか、別の開始位置を選んでください。"],
	part_without_frame: () => ["前のパートの最後のフレームを読み込めませんでした。", "前のパートを生成し直すか、その最後のフレームをこのジョブの画像として使ってください。"],
	audio_over_most: (v) => [`オーディオが動画の最大の長さを超えています。${decimal(v.from, 2)}～${decimal(v.to, 2)}秒を使い、最後の${decimal(v.out, 2)}秒は使いません。`, "全体をいくつかのパートに分けて順に生成するか、別の開始位置を選んでください。"],
	voice_start_late: (v) => [`声のサンプルの長さは${decimal(v.seconds, 1)}秒ですが、開始位置が${decimal(v.start, 1)}秒になっています。`, "もっと前の開始位置を選んでください。"],
	references_too_many: (v) => [`参照画像が${v.count}枚あります。シートに入るのは${v.max}枚までです。`, "いくつか削除してください。"],
	sheet_missing: () => ["シートにはまだ、この参照画像がこのサイズで表示されていません。", "少し待ってください。リクエストでは参照画像を省き、シートだけを指定してください。"],
	node_missing: (v) => [`このComfyUIにはノード${v.classes}がありません。`, v.pack ? `ComfyUI Managerで${v.pack}をインストールし、ComfyUIを再起動してください。` : `ComfyUIを${v.since ?? "0.27"}以降に更新${v.setting === null ? "" : `するか、「${v.setting}」をオフに`}してください。`],
	model_missing: (v) => [`モデルファイル${v.file}がありません。`, `ComfyUI/models/${v.folder}、またはそのサブフォルダーに置いてください。`],
	model_broken: (v) => [`モデルファイル${v.file}は破損しています：${faults.is(v.fault)}。`, `ComfyUI/models/${v.folder}から削除し、ダウンロードし直してください。`],
	model_mixed: (v) => [v.of.length > 0 ? `${v.file}は${anyOf(v.of)}用のため、${v.family}では使えません。` : `${v.file}は${v.family}用ではありません。`, v.instead === null ? another : `${v.instead}を使ってください。`],
	lora_mixed: (v) => [`${v.file}は別のLTX（${anyOf(v.of)}）用のため、${v.family}では使えません。`, `オフにして、${v.family}用のLoRAを選んでください。`],
	lora_unfit: (v) => [v.kind === null ? `${v.file}は別のモデル用のLoRAのため、${v.family}では効果がありません。` : `${v.file}は${v.kind}のため、LoRAとしては使えません。`, `オフにして、${v.family}用のLoRAを選んでください。`],
	model_unfit: (v) => [`${v.file}は${v.kind}のため、「${v.role}」としては使えません。`, v.instead === null ? another : `${v.instead}を使ってください。`],
	model_misplaced: (v) => [`モデルファイル${v.file}が、ComfyUIの探さない${v.found}にあります。`, `ComfyUI/models/${v.folder}に移してください。`],
	option_missing: (v) => [`このComfyUIでは、${v.input}に${stated(v.value)}を選べません。`, v.options ? `次から選んでください：${v.options}。` : "選べる項目がありません。"],
	option_refused: (v) => [`このComfyUIでは、${v.input}に${v.value}を選べません。`, "別の項目を選ぶか、ComfyUI ManagerでLTX AIOを更新してください。"],
	value_out_of_limits: (v) => [`このComfyUIでは、${v.input}を${stated(v.value)}にはできません。`, v.min !== null && v.max !== null ? `${stated(v.min)}～${stated(v.max)}にしてください。` : v.min !== null ? `${stated(v.min)}以上にしてください。` : `${stated(v.max)}以下にしてください。`],
	input_unknown: (v) => [`このComfyUIの${v.node}は、LTX AIOの知らない${v.input}を必要とします。`, "ComfyUI ManagerでLTX AIOを更新してください。"],
	input_refused: (v) => [`${v.node}の${v.input}に${v.value}は使えません。`, "設定を変更するか、ComfyUI ManagerでLTX AIOを更新してください。"],
	link_refused: (v) => [`このComfyUIの${v.node}は、${v.input}にLTX AIOの接続とは異なる型を必要とします。`, "ComfyUI ManagerでLTX AIOを更新してください。"],
	import_unreadable: (v) => [v.reason === "none" ? "この動画はLTX AIOで作成されたものではありません。" : `このファイルの設定を読み込めません：${noSettings[v.reason]}。`, "LTX AIOが保存した元の動画を使ってください。ほかのプログラムで保存すると、中の設定が消えたり変わったりします。"],
	import_unknown: (v) => [`このバージョンのLTX AIOが知らない設定があります：${v.names}。`, "無視されます。使うにはLTX AIOを更新してください。"],
	import_senseless: (v) => [`ファイルに無効な設定があります：${v.names}。`, "代わりにデフォルトを使います。"],
	import_replaced: (v) => [v.what, "代わりにデフォルトを使います。"],
	made_with_missing: (v) => [`この動画で使われた${bare(v.name)}がここにありません。`, v.folder ? `ComfyUI/models/${v.folder}に置くか、別のファイルを選んでください。` : "もう一度ファイルを選ぶか、別のファイルを選んでください。"],
	preset_lacks: (v) => [`${bare(v.name)}がないため、プリセットから省きました。`, `ComfyUI/models/${v.folder}に置いてから、プリセットをもう一度使ってください。`],
	presets_refused: (v) => noPresets[v.reason],
	preset_unreadable: () => ["ファイルに読み込めないプリセットが1つあります。", "ほかのプリセットはインポートしました。"],
	preset_senseless: (v) => [`${v.name}に、このバージョンで使えない設定があります：${v.fields}。`, "残りはインポートしました。"],
	prompt_blocked: (v) => [`ComfyUIが確認する前に、ジョブが拒否されました（HTTP ${v.status}）。`, v.status === 413 ? "ComfyUIの手前のプロキシでリクエストサイズの上限を上げてから（nginx：client_max_body_size）、再試行してください。" : "ComfyUIの手前のプロキシ、ファイアウォール、ログインを確認してから、再試行してください。"],
	prompt_crashed: () => ["このジョブの確認中に、ComfyUIかノードパックがクラッシュしました。", "コンソールで原因を確認し、修正してから再試行してください。"],
	records_not_kept: (v) => [`ComfyUIがジョブを保存できません${v.status === null ? "" : `（HTTP ${v.status}）`}。${v.copied ? "今はこのブラウザーにだけあります。" : "このページを離れると失われます。"}`, {
		proxy: "ComfyUIの手前のプロキシが、%2Fを含むアドレスをそのまま渡すように設定してください。",
		size: "ComfyUIの手前のプロキシでリクエストサイズの上限を上げてください（nginx：client_max_body_size）。",
		disk: "ComfyUIがユーザーフォルダーに書き込めること、ディスクに空きがあることを確認してください。",
		login: "ページを再読み込みしてください。解決しない場合は、ComfyUIの手前のログインを確認してください。",
		other: "LTX AIOは30秒ごとに再試行します。"
	}[v.why]],
	record_unreadable: () => ["記録が破損しているため、このジョブが失敗した理由を読み込めません。", "設定は残っています。設定を使用するか、再試行してください。"],
	family_needs_comfyui: (v) => [`${v.family}にはComfyUI ${v.needs}以降が必要です。現在は${v.has}です。`, "ComfyUIを更新し、このページを再読み込みしてください。"],
	server_down: () => ["ComfyUIが応答していません。", "再起動するか、コンソールを確認してください。ここの内容はすべて残ります。"],
	shim_refused: (v) => refusalOf(v),
	shim_blocked: (v) => [`LTX AIO以外の何かが応答しました（HTTP ${v.status}）。`, "ログインが必要なページの場合は、もう一度ログインしてください。それ以外の場合は、ComfyUIの手前のプロキシが/api/ltx_aioへのリクエストを通すことを確認してください。"],
	output_linked: (v) => [`フォルダーoutput/${v.folder}がComfyUIの出力フォルダーの外へのリンクになっており、このComfyUIはそこに保存しません。`, "リンクを通常のフォルダーに置き換えるか、--output-directoryで保存先を指定してComfyUIを起動してください。"],
	output_kept: (v) => ["LTX AIOのバックエンドが応答していないため、ファイルは削除されませんでした。", `ComfyUIのフォルダーoutput/${v.folder}から削除してください。`],
	server_refused: (v) => [`ComfyUIがジョブを拒否しました：${v.message}`, "メッセージの問題を修正してから、もう一度生成してください。"],
	input_file_gone: (v) => [`${v.name}がComfyUIの入力フォルダーからなくなっています。`, "ファイルをもう一度選んでください。"],
	run_failed: (v) => [`ジョブが失敗しました：${v.message ?? "理由は不明です"}`, "再試行してください。同じように失敗する場合は、質問するときに下のComfyUIのメッセージを添えてください。"],
	no_video: () => ["動画ができないままジョブが終了しました。", "再試行してください。再発する場合は、ComfyUIのコンソールを確認してください。"],
	made_otherwise: (v) => [`予定と異なります。${made(v.announced)}のはずが、${made(v.made)}になりました。`, v.fromVideo ? "元の動画を固定フレームレートに変換してから、再試行してください。" : "再試行してください。同じ結果になる場合は、ComfyUIのコンソールを確認してください。"],
	run_lost: () => ["このジョブが終わる前に、ComfyUIが再起動されました。", "再試行してください。設定とシードは残っています。"],
	writing_lost: () => ["ComfyUIにこのリクエストがなくなっています。再起動されたか、誰かが削除しました。", "もう一度改善してください。プロンプトは変わっていません。"],
	run_stopped: () => ["このジョブの実行中にComfyUIが停止しました。", "先にComfyUIのコンソールを確認してください。このジョブが原因の場合、再試行するとまた停止するかもしれません。"],
	run_removed: () => ["このパネル以外の何かが、ComfyUIのキューか履歴からこのジョブを削除しました。", "再試行してください。設定とシードは残っています。"],
	run_over_limit: (v) => [`1つのジョブの上限${v.limit}（サーバーの所有者の設定）を超えたため、停止しました。`, "短く、または小さくするか、ドラフトを生成してください。それまでにComfyUIが保存したものは残ります。"],
	estimate_over_limit: (v) => [`このジョブには${v.time}かかりますが、このサーバーの所有者が許可しているのは${v.limit}までです。`, "もっと短い長さ、小さいサイズ、または別のプリセットを選んでください。"],
	mode_not_offered: (v) => [`このサーバーの所有者は「${v.mode}」を提供していません。`, "別のモードを選んでください。"],
	preset_limited: (v) => [`このサーバーの所有者は「${v.mode}」の「${v.preset}」を提供していません。`, "別のプリセットを選んでください。"],
	run_unknown: () => ["ComfyUIにこのジョブがなくなっています。再起動されたか、キューがクリアされました。", "再試行してください。設定とシードは残っています。"],
	...listProblems
};
// web/src/words/ja/queue.ts
var queue = {
	details: (name) => `${name}の詳細`,
	afterPart: (name) => `${name} · 前のパートの後`,
	row: (mode, seed) => `${mode} · シード${seed}`,
	about: (time) => `≈ ${time}`,
	left: (time) => `残り${time}`,
	up: "上に移動",
	down: "下に移動",
	front: "先頭へ",
	edit: "編集",
	stopAfter: "これが終わったら停止",
	skipRest: "バッチの残りをスキップ",
	inBatch: (index, count) => `バッチ内の${index}/${count}`,
	repeated: "このジョブの実行中にComfyUIが停止したため、もう一度実行します。",
	moved: (place, count) => `現在${place}番目（${count}件中）`,
	more: (count) => `+ あと${count}件`,
	fewer: "表示を減らす",
	runs: (count) => `ジョブ${count}件`,
	pause: "一時停止",
	pauses: "現在のジョブは最後まで実行し、残りは再開するまで待機します",
	resume: "再開",
	options: "キューのオプション",
	stopAt: "停止時刻",
	stopIn: "停止までの時間",
	minutesUnit: "分",
	set: "設定",
	dontStop: "停止しない",
	stopsAt: (time) => `${time}に停止します。`,
	stopsAfter: "選択したジョブの後に停止します。",
	cancelAll: (runs) => runs === 1 ? "ジョブをキャンセル" : `${runs}件すべてキャンセル`,
	whileOpen: "待機中のジョブは、ComfyUIのページを開いている間だけ開始されます。",
	paused: {
		user: "一時停止中です。",
		after: "選択したジョブの後で一時停止しました。",
		time: "指定した時刻に一時停止しました。",
		refused: "一時停止しました。ComfyUIがジョブを拒否したため、残りも拒否される見込みです。"
	},
	editing: (seed) => `シード${seed}のジョブを編集中`,
	started: "編集中のジョブは、すでに開始または終了しています。",
	save: "保存",
	asNew: "新しいジョブとして追加",
	cancelEdit: "キャンセル",
	strip: "現在のジョブ。表示"
};
// web/src/words/ja/recording.ts
var recording = { bar: "デモの記録です。動画は以前に作成されたものです。自分の動画を作るにはComfyUIをインストールしてください。" };
// web/src/words/ja/references.ts
var references = {
	label: "参照画像",
	hint: (max) => `動画に登場させたい人や物の画像を最大${max}枚。1枚のシートにまとめられます。`,
	inUse: (count) => `画像${count}枚`,
	add: "画像を追加",
	sheet: "シート",
	of: (image) => `参照：${image}`,
	image: (place, count, name) => `画像${place}/${count}：${name}`,
	order: "ドラッグ、またはAlt＋矢印キーで並べ替えます。",
	caption: (place) => `画像${place}に写っている人や物`,
	captionHint: "例：a woman with red hair in a green coat",
	remove: (name) => `${name}を削除`,
	fill: "プロンプトに書き込む",
	filled: "シートの内容はプロンプトに入っています。",
	uncaptioned: "各画像の内容を英語で書いてください。モデルは、それで始まるプロンプトで学習しています。",
	making: "画像をシートに配置中…",
	moved: (name, place) => `${name}は画像${place}になりました。`,
	done: {
		added: (name) => `${name}を参照画像に追加しました。`,
		removed: (name) => `${name}を参照画像から削除しました。`,
		moved: (name) => `シート上の${name}の位置を変更しました。`
	},
	voice: {
		label: "声",
		help: "話す内容はプロンプトの引用符の中に書きます。声はこのサンプルのものになります。",
		fill: "プロンプトをセクションに分ける",
		filled: "プロンプトはセクションに分かれています。"
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
// web/src/words/ja/samples.ts
var samples = {
	t2v: titled(samples$1.t2v, {
		market: "雨の夜市",
		talk: "語りかける人"
	}),
	a2v: titled(samples$1.a2v, {
		dancer: "誰もいないホールの踊り手",
		abstract: "音に従うインク"
	}),
	i2v: titled(samples$1.i2v, {
		portrait: "振り返り、歩き去る人",
		landscape: "目覚める風景"
	}),
	lipsync: titled(samples$1.lipsync, {
		singer: "マイクの前の歌手",
		presenter: "説明するプレゼンター"
	}),
	keyframe: titled(samples$1.keyframe, {
		day: "昼から夜へ",
		move: "移動するカメラ"
	}),
	style: titled(samples$1.style, {
		paper: "切り絵",
		watercolour: "水彩画"
	})
};
// web/src/words/ja/settings.ts
var settings = {
	language: {
		title: "言語",
		label: "このパネルの言語",
		help: "「ComfyUIと同じ」では、ComfyUIの言語設定に従います。設定されていない場合は、ブラウザーの言語のうちLTX AIOが対応する最初の言語になります。",
		auto: "ComfyUIと同じ"
	},
	machine: {
		title: "このマシン",
		runsOn: "実行デバイス",
		processor: "CPU",
		graphicsMemory: "VRAM",
		memory: "RAM",
		unknown: "ComfyUIからハードウェア情報がまだ届いていません。",
		setUpFor: "設定の対象",
		automatic: "自動"
	},
	owner: {
		title: "このサーバーの制限",
		modes: (modes) => `所有者が提供しているモード：${new Intl.ListFormat("ja").format(modes)}。`,
		presets: (mode, presets) => `${mode}（${presets}）`,
		seconds: (limit) => `ジョブは${limit}で停止されます（所有者の設定）。`,
		ignored: (entries) => `user/__ltx_aio/limits.jsonに、読み込めないため制限にならない項目があります：${entries}。`
	},
	memory: {
		title: "RAM",
		titleOfCard: "VRAM",
		help: "ComfyUIはジョブの間もモデルをメモリに残します。アンロードすると、ほかのプログラムのためにメモリを空けられます。次のジョブで再び読み込まれます。",
		free: (free, all) => `${all}のうち${free}が空いています。`,
		freeOfRam: (free, all) => `RAM：${all}のうち${free}が空いています。`,
		models: "メモリ内のモデル",
		noModels: "読み込まれているモデルはありません。",
		unload: "モデルをアンロード",
		unloading: "アンロード中…",
		waiting: (before) => `現在の空きは${before}です。ComfyUIはジョブの合間にアンロードするため、待っています…`,
		freed: (before, now) => `空きが${before}から${now}になりました。`,
		asBefore: (free) => `空きは${free}のままです。モデルが読み込まれていなかったか、ジョブが使用中です。`,
		unreachable: "ComfyUIが応答していません。",
		processor: "CPU",
		badgeTitle: (free, all) => `${all}のうち${free}空き`
	},
	runs: {
		title: "ジョブ",
		tell: "ジョブの終了を通知",
		tellHelp: "このパネルが表示されていないときに通知します。",
		refused: "ブラウザーがこのページの通知をブロックしています。httpsまたはlocalhostと、通知の許可が必要です。それまではComfyUIが表示します。",
		tellBy: {
			toast: "ComfyUI内",
			system: "システム",
			none: "オフ"
		},
		sound: "ジョブ終了時のサウンド",
		soundHelp: "短い音を鳴らします（「作成」の表示中を除く）。",
		previews: "ライブプレビュー",
		previewsHelp: "各ステップの後に、最初のフレームを小さく表示します。",
		previewsFailed: (version) => `ComfyUI ${version}でプレビューが原因でジョブが終了したため、ライブプレビューをオフにしました。オンにするともう一度試せます。`,
		previewsSince: (min, version) => `ライブプレビューにはComfyUI ${min}以降が必要です。現在は${version}です。`
	},
	token: {
		asking: "トークンを確認中…",
		noServerPart: "ダウンロードできません。LTX AIOのバックエンドが応答していません。",
		check: "確認",
		checking: "確認中…",
		forget: "削除",
		theToken: "：トークン",
		label: "トークン",
		another: "新しいトークン",
		save: "保存",
		make: {
			before: "読み取り用トークンは",
			after: "で作成できます。"
		},
		kept: "サーバーに保存され、Hugging Faceにだけ送信されます。再び表示されることはありません。"
	},
	makes: (families) => `${new Intl.ListFormat("ja").format(families)}で動画とサウンドを生成します`
};
// web/src/words/ja/shell.ts
var shell = {
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
};
// web/src/words/ja/stages.ts
var stages = {
	start: "開始",
	load: "モデルの読み込み",
	encode: "プロンプトのエンコード",
	image: "画像の準備",
	audio: "オーディオの準備",
	video: "動画の読み込み",
	rework: "フレームの後処理",
	latent: "latentの準備",
	diffuse_1: "拡散1",
	upscale: "アップスケール×2",
	diffuse_2: "拡散2",
	decode: "デコード",
	save: "保存"
};
// web/src/words/ja/start.ts
var start = {
	title: "最初の動画",
	close: "このガイドを閉じる",
	states: {
		done: "完了",
		working: "進行中",
		now: "次",
		later: "その後"
	},
	files: {
		title: "モデルファイル",
		looking: "ComfyUIにあるファイルを確認中…",
		here: (mode) => `「${mode}」に必要なファイルはすべて揃っています。`,
		missing: (count, amount, atLeast) => `${count}個のファイル（${amount}${atLeast ? "以上" : ""}）が不足しています。`,
		free: (free) => `ディスクの空きは${free}です。`,
		noRoom: (lacking) => `ディスクの空きが足りません。先に${lacking}空けてください。`,
		loading: (received, size) => `${size}中${received}をダウンロードしました。`,
		byHand: "ここからはダウンロードできません。下のコマンドをご覧ください。",
		failed: "ダウンロードに失敗しました。下をご覧ください。",
		chosen: "選択したファイルがありません。下をご覧ください。",
		get: "不足ファイルをダウンロード"
	},
	prompt: {
		title: "プロンプト",
		help: "何が起こるか、カメラがどう動くか、何が聞こえるかを書いてください。",
		english: "英語で書いてください。テキストエンコーダーは英語で学習しています。",
		use: "このサンプルを使用",
		written: "入力済み。",
		choose: (input) => `選択：${input}`,
		needsFile: "このモードには次も必要です："
	},
	run: {
		title: "生成",
		made: (size, seconds) => `${size}、${seconds}秒の動画を生成します。`,
		unknownTime: "所要時間の予測はまだありません。最初のジョブの後に表示されます。",
		load: (amount, min, max) => `最初に${amount}を読み込みます：${min}～${max}（推定）。`,
		seconds: (count) => `${count}秒`,
		minutes: (count) => `${count}分`,
		go: "最初の動画を生成",
		running: "実行中です。下をご覧ください。",
		waits: "ファイルを待っています。",
		check: "このComfyUIを診断"
	}
};
// web/src/words/ja/tabs.ts
var tabs = {
	label: "LTX AIOのタブ",
	create: "作成",
	history: "履歴",
	models: "モデル",
	settings: "設定",
	runs: (live, ready, failed) => [
		...live > 0 ? [`進行中${live}件`] : [],
		...ready > 0 ? [`新着${ready}件`] : [],
		...failed > 0 ? [`失敗${failed}件`] : []
	].join("、")
};
// web/src/words/ja/terms.ts
var terms = {
	fields: {
		imageStrength: "画像の強度",
		guideStrength: "ガイドの強度",
		toolStrength: "ツールの強度",
		sourceScale: "動画のサイズ",
		controlStrength: "コントロールの強度",
		loraStrength: (lora) => `${lora}の強度`,
		loraSecond: (lora) => `第2パスでの${lora}の強度`,
		steps: "ステップ数",
		start: "開始位置",
		cfg: "CFG",
		referenceStrength: "参照の強度",
		sheetStrength: "シートの強度",
		syncGuidance: "リップシンクガイダンス",
		detailGuidance: "ディテールガイダンス"
	},
	sides: {
		width: "幅",
		height: "高さ"
	},
	unnamed: {
		node: "ノード",
		file: "ファイル",
		input: "入力ファイル",
		model: "モデルファイル",
		host: "別のサーバー",
		answer: "応答なし"
	},
	andMore: (shown, more) => `${shown}ほか${more}個`
};
// web/src/words/ja/tiers.ts
var tiers = {
	rows: {
		none: "すべてのGPU",
		tiny: "12 GB未満",
		small: "12 GB",
		medium: "16 GB",
		large: "24 GB",
		huge: "32 GB以上"
	},
	as: (row) => `${row}用の設定`,
	cardAs: (card, row) => `${card}、${row}用の設定`,
	unknown: "不明なハードウェア",
	noCard: "GPUなし",
	official: "公式の設定",
	officialSlow: "公式の設定、最小サイズ（非常に時間がかかります）",
	lowVram: "低VRAMモード",
	upTo: (max) => `最大${max}`,
	firstUpTo: (size, max) => `デフォルト${size}、最大${max}`,
	first: (size) => `デフォルト${size}`,
	estimated: (settings) => `${settings}（推定）`,
	both: (settings, sizes) => `${settings}、${sizes}`,
	line: (machine, settings, why) => `${machine}：${settings}${why}。`,
	why: {
		apple: "。AppleのGPUではfp8とfp4のファイルを使えません",
		nvfp4: "、nvfp4のチェックポイント",
		checkpointHere: "。チェックポイントはインストール済みですが、GGUFのほうが高速です",
		short: (room) => `。VRAMとRAMを合わせても、チェックポイントに必要な${room} GBに足りません`,
		shortWithoutPack: (room) => `。VRAMとRAMを合わせても、チェックポイントに必要な${room} GBに足りません。より少ないメモリで動くGGUFを使うには、ComfyUI-GGUFノードパックをインストールしてください`,
		withoutPack: "。より少ないメモリで動くGGUFを使うには、ComfyUI-GGUFノードパックをインストールしてください"
	}
};
// web/src/words/ja/tokens.ts
var tokens = {
	fine: "トークンは有効です。",
	fineOf: (account) => `トークンは有効です（アカウント：${account}）。`,
	from: {
		environment: "HF_TOKENの",
		login: "Hugging Faceログインの",
		pasted: "ここで入力した"
	},
	bad: (from) => `Hugging Faceが${from}トークンを拒否しました。`,
	unreachable: "Hugging Faceが応答していないため、トークンを確認できませんでした。",
	notSent: "HF_ENDPOINTのミラーはトークンの送信先として許可されていないため、送信しませんでした。",
	unchecked: (from) => `${from}トークンはまだ確認されていません。`,
	absent: "トークンはありません。必要なのは鍵マークのファイルだけです。",
	absentHere: "トークンはありません。共有サーバーではサーバー側でのみ設定できます。HF_TOKENを設定してComfyUIを起動してください。"
};
// web/src/words/ja/transfers.ts
var transfers = {
	gated_need_login: (v) => [`${v.file}にはHugging Faceへのログインが必要ですが、トークンが設定されていません。`, "Hugging Faceでアクセストークンを作成し、「設定」に入力してください。"],
	gated_need_accept: (v) => [`Hugging Faceのアカウントで、${v.repo}のライセンスにまだ同意していません。`, "ページを開いてライセンスに同意してから、再試行してください。"],
	bad_token: (v) => [`Hugging Faceが${v.file}のトークンを拒否しました。`, "「設定」に入力し直すか、新しいトークンを作成してください。"],
	token_revoked: (v) => [`${v.file}のダウンロード中にトークンが取り消されました。`, "「設定」に新しいトークンを入力して再開してください。ダウンロード済みの部分は残ります。"],
	forbidden: (v) => [`このトークンには${v.repo}へのアクセス権がありません。`, "ページでアクセスを申請するか、制限付きリポジトリの読み取りをトークンに許可してください。"],
	file_gone: (v) => [`${v.file}は${v.repo}からなくなっています。`, "LTX AIOを更新してください。新しいバージョンなら移動先に対応している可能性があります。"],
	revision_gone: (v) => [`LTX AIOが使う${v.file}のバージョンは、${v.repo}からなくなっています。`, "LTX AIOを更新してください。新しいバージョンなら後継に対応している可能性があります。"],
	repo_not_found: (v) => [`${v.repo}はHugging Faceからなくなったか、非公開です。`, "LTX AIOを更新してください。新しいバージョンなら移動先に対応している可能性があります。"],
	upstream_changed: (v) => [`${v.repo}の${v.file}が置き換えられました。`, "LTX AIOを更新してください。最新の場合は、古いファイルの未完了のダウンロードを削除して、ダウンロードし直してください。"],
	disk_full: (v) => [`${v.file}と後続のファイルには${v.need}必要ですが、空きは${v.free}しかありません。`, "空き容量を増やすか、別のディスクのフォルダーを選んで再開してください。ダウンロード済みの部分は残ります。"],
	not_writable: (v) => [`ComfyUIが${v.folder}のフォルダーに書き込めません。`, "別のフォルダーを選ぶか、ComfyUIに書き込み権限を与えてください。"],
	dest_exists_different: (v) => [`${v.file}という名前の別のファイルがすでにあります。変更していません。`, "移動するか名前を変えてから、再試行してください。"],
	busy_elsewhere: (v) => [`別のComfyUIが、同じフォルダーに${v.file}をダウンロードしています。`, "終わるまで待つか、そのComfyUIを閉じてから、再試行してください。"],
	checksum_mismatch: (v) => [`${v.file}は2回とも破損した状態で届いたため、削除しました。`, "再試行してください。繰り返す場合は、別のネットワークかミラーを試してください。"],
	too_long: (v) => [`サーバーが${v.file}の本来のサイズより多くのデータを送ってきたため、破棄しました。`, "再試行してください。繰り返す場合は、別のネットワークかミラーを試してください。"],
	network: (v) => [`${v.file}のダウンロード中に接続が切れました（${v.last}）。`, "ネットワークを確認して再開してください。ダウンロード済みの部分は残ります。"],
	proxy_auth: (v) => [`${v.file}をダウンロードするには、このネットワークのプロキシのパスワードが必要です。`, "ユーザー名とパスワードを含むプロキシのアドレスをComfyUIに設定し、再起動してください。"],
	proxy_socks: (v) => [`${v.proxy}経由では${v.file}をダウンロードできません。LTX AIOはSOCKSに対応していません。`, "ComfyUIのhttps_proxyにHTTPプロキシを設定するか、変数を削除して再起動してください。"],
	proxy_unusable: (v) => [`${v.file}用のプロキシが${v.proxy}に設定されていますが、有効なアドレスではありません。`, "https_proxyを修正し（例：http://127.0.0.1:3128）、ComfyUIを再起動してください。"],
	proxy_unreachable: (v) => [`${v.file}用のプロキシ${v.proxy}が応答していません。`, "プロキシを起動するか、https_proxyを修正してComfyUIを再起動してください。"],
	certificate: (v) => [`${v.file}の要求に応答したサーバーの証明書を、このマシンは信頼していません。`, "プロキシかウイルス対策ソフトが通信を検査している可能性があります。その証明書をSSL_CERT_FILEに設定し、ComfyUIを再起動してください。マシンの時計も確認してください。"],
	endpoint_unusable: (v) => [`${v.file}をダウンロードできません。HF_ENDPOINTの${v.endpoint}はWebアドレスではありません。`, "先頭にhttps://を付けるか、変数を削除して、ComfyUIを再起動してください。"],
	not_a_hub: (v) => [`${v.file}の要求に、Hugging Face以外の何かが応答しました。このネットワークのログインページかもしれません。`, "ブラウザーでネットワークにログインするか、HF_ENDPOINTのミラーを確認してください。"],
	unexpected_host: (v) => [`${v.file}のダウンロードが${v.host}に転送されましたが、Hugging Faceのサーバーではありません。`, "そこからは何もダウンロードしていません。ネットワークとHF_ENDPOINTのミラーを確認してください。"],
	offline: (v) => [`ComfyUIがHugging Faceを使わない設定で起動されたため、${v.file}をダウンロードできません。`, "HF_HUB_OFFLINEなしで起動するか、ファイルを自分でフォルダーに置いてください。"],
	part_is_symlink: (v) => [`${v.file}の保存先にリンクがあります。リンク先には書き込んでいません。`, "リンクを削除してから、再試行してください。"],
	path_too_long: (v) => [`${v.file}のパスが、このシステムの上限より長くなっています。`, "パスの短いフォルダーを選んでください。"],
	folder_gone: (v) => [`${v.file}のダウンロード中に、${v.folder}のフォルダーがなくなりました。`, "ディスクをつなぎ直すか、別のフォルダーを選んでから、再試行してください。"],
	broken_file: (v) => [`${v.file}の検証に失敗しました：${faults.is(v.fault)}。`, "削除してから、ダウンロードし直してください。"],
	not_ours: (v) => [`${v.file}はLTX AIOがダウンロードしたものではないため、削除しません。`, "不要な場合は、自分で削除してください。"],
	queue_full: (v) => [`ダウンロードのキューがいっぱいのため、${v.file}を追加できませんでした。`, "いくつか終わってから再試行してください。"],
	unexpected: (v) => [`${v.file}で予期しないエラーが発生しました。`, "再試行してください。詳細はComfyUIのコンソールにあります。バグを報告するときに添えてください。"],
	differs_from_source: (v) => [`${v.file}は完全ですが、${v.repo}のファイルと異なります。`, "自分で変更した場合はそのまま使えます。そうでなければ、削除してダウンロードし直してください。"],
	download_failed: (v) => [`${v.file}をダウンロードできませんでした（${v.code}）。`, "再試行してください。詳細はComfyUIのコンソールにあります。"]
};
// web/src/words/ja/ui.ts
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
	attention: "要確認",
	inNewTab: "（新しいタブで開く）",
	said: "ComfyUIのメッセージ",
	delete: "削除",
	keep: "残す",
	move: "ドラッグ、またはAlt＋上下矢印キーで移動",
	list: {
		search: "検索",
		empty: "項目がありません",
		nothingFound: "一致なし",
		found: "{0}件見つかりました",
		chosen: "選択済み",
		noneChosen: "選択されていません"
	}
};
// web/src/words/ja/verbs.ts
var verbs = {
	label: "この動画の次の操作",
	runLabel: "このジョブの次の操作",
	finish: "仕上げ",
	finishes: "ドラフトが保存した第1パスから、フルサイズで生成します。",
	newSeed: "新しいシード",
	newSeeds: "同じ設定、新しいシード",
	renderAgain: "再生成",
	rendersAgain: "ファイルがないため、同じ設定と同じシードで生成します",
	tryAgain: "再試行",
	triesAgain: "同じ設定、同じシード",
	goOn: (mode) => `最後のフレーム → ${mode}`,
	extend: "延長",
	extends: "この動画の続きを、終わりの後または始まりの前に追加します",
	retake: "リテイク",
	retakes: "この動画の一部分だけを作り直し、残りはそのままにします",
	goesOn: (slot, mode) => `続ける：最後のフレームを「${mode}」の${slot}にします`,
	useAs: "入力に使用",
	usesAs: "フレーム、サウンド、動画を入力として使用します",
	more: "その他",
	settings: "設定を使用",
	usesSettings: "このジョブの設定をフォームに読み込みます",
	preset: "プリセットとして保存…",
	canvas: "キャンバスで開く",
	favourite: "お気に入り",
	unfavourite: "お気に入りから削除",
	download: "ダウンロード",
	open: "新しいタブで開く",
	hide: "ここで非表示",
	hides: "ここで非表示にします。履歴には残ります",
	show: "「作成」に表示",
	deleteFile: "ファイルを削除",
	deletesFile: "動画を削除し、ジョブを履歴から取り除きます",
	parts: {
		shown: "このフレーム",
		first: "最初のフレーム",
		last: "最後のフレーム"
	},
	frame: "フレーム",
	asFrame: "フレームの使用先",
	asSound: "サウンドの使用先",
	asClip: "動画の使用先",
	keyFrame: "新しいキーフレーム",
	keyClip: "新しいクリップ",
	slotOf: (slot, mode) => `「${mode}」の${slot}`,
	is: {
		firstFrame: (what) => `${what}を開始フレームにしました。`,
		lastFrame: (what) => `${what}を終了フレームにしました。`,
		portrait: (what) => `${what}をポートレートにしました。`,
		styleImage: (what) => `${what}をスタイル画像にしました。`,
		sound: (what) => `${what}をオーディオにしました。`,
		speech: (what) => `${what}を話し声にしました。`,
		voice: (what) => `${what}を声のサンプルにしました。`,
		video: (what) => `${what}を動画に設定しました。`,
		retaken: (what) => `${what}をリテイクする動画にしました。`,
		treated: (what) => `${what}をツールで処理する動画にしました。`,
		extended: (what) => `${what}を延長する動画にしました。`
	},
	of: {
		shown: (file) => `${file}のフレーム`,
		first: (file) => `${file}の最初のフレーム`,
		last: (file) => `${file}の最後のフレーム`,
		sound: (file) => `${file}のサウンド`,
		video: (file) => file
	},
	outOfReach: "このブラウザーからアクセスできません。",
	removal: "直前の削除",
	hidden: (count) => count === 1 ? "「作成」で非表示にしました。" : `${count}件を「作成」で非表示にしました。`,
	deleting: (file) => `${file}を削除します。`,
	deletingSeveral: (count) => `${count}個のファイルを削除します。`,
	undo: "元に戻す",
	deleteNow: "今すぐ削除",
	close: "閉じる",
	linkLabel: "ドロップされたリンク",
	link: (address) => `${address}はリンクです。使えるのはファイルだけなので、ファイルを保存してからここにドロップしてください。`
};
// web/src/words/ja/versions.ts
var versions = {
	securityHoles: (is) => [`ComfyUI ${is}には4件の脆弱性が公表されています。ほかの人がサーバーに置いたファイルがブラウザーでスクリプトを実行したり、プロンプトがComfyUIのフォルダーの外のファイルを読み取ったりするおそれがあります。`, "ComfyUIを0.28以降に更新してください。"],
	pageFile: (is) => [`ComfyUI ${is}には、ページファイルを最大120 GB使う既知の問題があります。`, "ComfyUIを更新してください。"],
	memoryGrows: (is) => [`ComfyUI ${is}には、ジョブのたびにメモリ使用量が増える既知の問題があります。`, "ComfyUIを更新してください。それまでは、ジョブが遅くなったら再起動してください。"],
	blueScreen: (is) => [`ComfyUI ${is}には、重みをGPUへ移すときにWindowsがクラッシュするか、メモリ不足になる既知の問題があります。`, "ComfyUIを更新するか、0.34に戻してください。"],
	directMlEnds: () => ["ここではComfyUIがDirectMLで動いていますが、0.46からは対応しません。", "更新の前に、GPUに合ったPyTorchをインストールしてください（AMDはROCm、IntelはXPU）。"],
	linkedInputs: () => ["0.28以降のComfyUIは、入力フォルダーの外へのリンクを拒否します。", "ファイルそのものを置くか、--input-directoryでそのファイルのフォルダーを指定してComfyUIを起動してください。"]
};
// web/src/words/ja/viewer.ts
var viewer = {
	label: "ビューアー",
	fold: "ビューアーを折りたたむ",
	unfold: "ビューアーを開く",
	newest: "最新の結果",
	took: (time) => `所要時間${time}`,
	useSeed: "このシードをフォームで使用",
	seedUsed: (seed) => `シード${seed}をフォームに入れました。`,
	line: {
		label: "サイズ、長さ、シード",
		seconds: (seconds) => `${seconds}秒`,
		upTo: (length) => `最大${length}`,
		fps: (fps) => `${fps} fps`,
		seed: (seed) => `シード${seed}`,
		times: (count) => `× ${count}`
	},
	swap: "2つの画像を入れ替え",
	editor: "大きなエディター",
	done: "完了"
};
// web/src/words/ja/webcam.ts
var webcam = {
	open: "ウェブカメラで撮影",
	label: "ウェブカメラ",
	take: "撮影",
	close: "ウェブカメラを閉じる",
	troubles: {
		insecure: "ウェブカメラを使えるのは、httpsのアドレスとlocalhostだけです。",
		refused: "ブラウザーがウェブカメラをブロックしました。このページで許可して再試行してください。",
		missing: "ウェブカメラが見つかりません。接続して再試行してください。",
		failed: "ウェブカメラを使えません。使用中のほかのプログラムを閉じて再試行してください。"
	}
};
// web/src/words/ja/writing.ts
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
// web/src/words/ja/index.ts
var ja = {
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
		tools: "プロンプト作成の補助",
		enhance: {
			button: "改善",
			hint: "入力したプロンプトから、より良いプロンプトを作成",
			label: "改善されたプロンプト",
			cost: (model, time, separate) => `${model}（${separate ? "プロンプト作成専用の小さなモデル" : "どのジョブでも読み込むテキストエンコーダー"}）を使います · 1案あたり${time}。`,
			unknown: "予測なし",
			onCpu: "低VRAMモードではCPUで動くため、数分かかります。",
			seesImage: "画像も参照します。",
			keeps: "引用符の中の言葉は変わりません。",
			behind: (runs) => runs === 1 ? "実行中のジョブの後に始まります。" : `${runs}件のジョブの後に始まります。`,
			noPrompt: "先に少し入力してください。",
			write: (takes) => `${takes}案を作成`,
			again: "新しい案",
			takes: "案",
			take: (take) => `案${take}`,
			waits: (runs) => runs === 0 ? "次に実行されます。" : `ジョブ${runs}件の後。`,
			sending: "送信中…",
			loading: "プロンプトを読み取り中…",
			writing: (count) => `作成中… 約${count}語`,
			silent: "ComfyUIが応答していません。応答すると続きが始まります。",
			cancelled: "キャンセルしました。",
			useless: {
				empty: "回答が空でした。プロンプトは変わっていません。",
				garbled: "回答がプロンプトになっていません。元のプロンプトは変わっていません。",
				same: "プロンプトに変更はありませんでした。"
			},
			raw: "回答",
			mended: (quotes) => quotes === 1 ? "引用符の中の言葉が変わっていたため、元に戻しました。" : `${quotes}か所で引用符の中の言葉が変わっていたため、元に戻しました。`,
			added: (quotes) => quotes === 1 ? "引用符の言葉が抜けていたため、元の文を末尾に加えました。" : `引用符の言葉が${quotes}か所抜けていたため、元の文を末尾に加えました。`,
			outdated: "その後プロンプトが編集されています。案を使うと、現在の文は「以前」に残ります。",
			use: (take) => `案${take}を使用`,
			used: (take) => `案${take}をプロンプトに入れました。`,
			undo: "元に戻す",
			cancel: "キャンセル",
			close: "閉じる",
			ready: (take) => `案${take}ができました。`
		},
		earlier: {
			button: "以前",
			hint: "以前のプロンプト：空のプロンプトでは上矢印キー、それ以外ではAlt＋矢印キー",
			label: "以前のプロンプト",
			search: "プロンプトを検索",
			starred: "スター付きのみ",
			star: "このプロンプトにスターを付ける",
			starCurrent: "上のプロンプトにスターを付ける",
			unrun: "未実行",
			none: "実行したプロンプトがここに表示されます。",
			noMatch: "一致するプロンプトはありません。",
			more: (prompts) => `ほか${prompts}件。検索すると表示されます。`
		},
		phrases: {
			button: "フレーズ",
			hint: "フレーズを挿入、またはサンプルから始める",
			label: "フレーズとサンプル",
			samples: "このモードのサンプル",
			camera: {
				title: "カメラ",
				items: titled(camera$1.items, {
					still: "固定",
					pushIn: "寄る",
					pullBack: "引く",
					pan: "パン",
					tilt: "ティルトアップ",
					track: "追う",
					orbit: "回り込む",
					crane: "上昇",
					sink: "下降",
					left: "左へ移動",
					right: "右へ移動",
					hand: "手持ち"
				})
			},
			shot: {
				title: "ショットと光",
				items: titled(shot.items, {
					wide: "ワイド",
					close: "クローズアップ",
					low: "ローアングル",
					golden: "夕日",
					soft: "やわらかい日光",
					night: "夜"
				})
			},
			sound: {
				title: "サウンド",
				items: titled(sound.items, {
					ambience: "環境音のみ",
					music: "静かな音楽",
					speaks: "話す…"
				})
			},
			before: { lipsync: {
				title: "口の動き（先頭に追加）",
				items: titled(before$1.lipsync.items, {
					speaks: "話す",
					sings: "歌う"
				})
			} },
			avoid: {
				title: "入れないもの",
				items: titled(avoid.items, {
					subtitles: "字幕なし",
					logos: "ロゴなし",
					cuts: "カットなし",
					talk: "会話なし"
				})
			}
		},
		length: {
			words: (words) => `${words}語`,
			good: (family, min, max) => `${family}には${min}～${max}語のプロンプトが最適です。`
		}
	}
};
// web/src/families/ltx-2.3/words/ja.ts
var gguf = "VRAMの少ないGPU向け。ComfyUI-GGUFノードパックが必要です。";
var fastGguf = "VRAMの少ないGPU向け、高速プリセット専用。ComfyUI-GGUFノードパックが必要です。";
var fastOnly = "高速プリセット専用：ガイダンスと蒸留LoRAは使いません。";
var own = "自分のワークフロー用です。";
var camera = "LTX-2用で、2.3では実験的です。動きをプロンプトに書くほうがうまくいくことがあります。";
var ja$2 = {
	files: {
		"checkpoint-dev-fp8": {
			title: "devチェックポイント、fp8",
			purpose: "すべてが1つのファイルに入っています。全プリセット対応。"
		},
		"checkpoint-dev-nvfp4": {
			title: "devチェックポイント、nvfp4",
			purpose: "最小のチェックポイント。RTX 50シリーズとCUDA 13対応のPyTorch用。"
		},
		"checkpoint-dev-bf16": {
			title: "devチェックポイント、bf16",
			purpose: "最高精度。VRAMが48 GB以上のGPU用。"
		},
		"checkpoint-distilled-1.1-bf16": {
			title: "蒸留チェックポイント1.1、bf16",
			purpose: "最高精度、高速プリセット専用：ガイダンスと蒸留LoRAは使いません。"
		},
		"checkpoint-distilled-fp8": {
			title: "蒸留チェックポイント1.0、fp8",
			purpose: "最初の蒸留版。長い動画の終わり近くで乱れることがあります。"
		},
		"gemma-fp4": {
			title: "Gemma 3 12B、fp4",
			purpose: "プロンプトをエンコードします。"
		},
		"gemma-fp8": {
			title: "Gemma 3 12B、fp8",
			purpose: "fp4より少し高い精度でプロンプトをエンコードします。"
		},
		"gemma-bf16": {
			title: "Gemma 3 12B、bf16",
			purpose: "最高精度。fp4とfp8を使えないAppleのGPUにも対応。"
		},
		"distilled-lora-1.1": {
			title: "蒸留LoRA 1.1、ランク111",
			purpose: "8ステップでの生成を可能にします。devモデルには必須です。"
		},
		"distilled-lora-384-1.1": {
			title: "蒸留LoRA 1.1、ランク384",
			purpose: "同じもののフルランク版。メモリは3倍必要です。"
		},
		"distilled-lora-384": {
			title: "蒸留LoRA 1.0、ランク384",
			purpose: "最初のバージョン。"
		},
		"distilled-lora-105": {
			title: "蒸留LoRA 1.0、ランク105",
			purpose: "最初のバージョンの小型版。"
		},
		film: {
			title: "フレーム補間",
			purpose: "完成した動画のフレームレートを2倍にします。"
		},
		"realesrgan-x4plus": {
			title: "Real-ESRGAN ×4",
			purpose: "完成した動画のサイズを2倍にします。"
		},
		"upscaler-x2-1.1": {
			title: "空間アップスケーラー×2、1.1",
			purpose: "2つのパスの間でサイズを2倍にします。"
		},
		"upscaler-x2-1.0": {
			title: "空間アップスケーラー×2、1.0",
			purpose: "最初のバージョン。作者が公開を取りやめました。"
		},
		"upscaler-x1.5-1.0": {
			title: "空間アップスケーラー×1.5",
			purpose: "自分のワークフロー用。どのモードも使いません。"
		},
		"temporal-upscaler-x2-1.0": {
			title: "時間アップスケーラー×2",
			purpose: "フレームレートを2倍にします。自分のワークフロー用で、どのモードも使いません。"
		},
		"union-control": {
			title: "コントロールIC-LoRA（エッジ、深度、ポーズ）",
			purpose: "スタイル変換を元の動画の動きに従わせます。"
		},
		"transformer-dev-bf16": {
			title: "dev Transformer、bf16",
			purpose: "Transformerのみ、最高精度。"
		},
		"transformer-dev-fp8": {
			title: "dev Transformer、fp8",
			purpose: "Transformerのみ。"
		},
		"transformer-distilled-1.1-fp8": {
			title: "蒸留Transformer 1.1、fp8",
			purpose: fastOnly
		},
		"transformer-distilled-1.1-mxfp8": {
			title: "蒸留Transformer 1.1、mxfp8",
			purpose: fastOnly
		},
		"transformer-distilled-fp8": {
			title: "蒸留Transformer 1.0、fp8",
			purpose: "最初の蒸留版。"
		},
		"gguf-dev-q4km": {
			title: "dev GGUF、Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q4km": {
			title: "dev GGUF、UD-Q4_K_M",
			purpose: gguf
		},
		"gguf-dev-ud-q5km": {
			title: "dev GGUF、UD-Q5_K_M",
			purpose: gguf
		},
		"gguf-dev-q6k": {
			title: "dev GGUF、Q6_K",
			purpose: gguf
		},
		"gguf-distilled-1.1-q3km": {
			title: "蒸留GGUF 1.1、Q3_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-q4km": {
			title: "蒸留GGUF 1.1、Q4_K_M",
			purpose: fastGguf
		},
		"gguf-distilled-1.1-ud-q4km": {
			title: "蒸留GGUF 1.1、UD-Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q4km": {
			title: "QuantStackの蒸留GGUF 1.1、Q4_K_M",
			purpose: fastGguf
		},
		"gguf-quantstack-distilled-1.1-q6k": {
			title: "QuantStackの蒸留GGUF 1.1、Q6_K",
			purpose: fastGguf
		},
		"text-projection": {
			title: "テキストプロジェクション",
			purpose: "テキストエンコーダーを分割ファイルやGGUFにつなぎます。"
		},
		"connectors-distilled": {
			title: "蒸留GGUF用のテキストコネクター",
			purpose: "テキストエンコーダーを蒸留GGUFにつなぎます。"
		},
		"video-vae": {
			title: "動画VAE",
			purpose: "latentをフレームにデコードします。分割ファイルとGGUF用。"
		},
		"video-vae-distilled": {
			title: "蒸留GGUF用の動画VAE",
			purpose: "latentをフレームにデコードします。蒸留GGUF用。"
		},
		"audio-vae": {
			title: "オーディオVAE",
			purpose: "latentをサウンドにデコードします。分割ファイルとGGUF用。"
		},
		"audio-vae-distilled": {
			title: "蒸留GGUF用のオーディオVAE",
			purpose: "latentをサウンドにデコードします。蒸留GGUF用。"
		},
		"moge-2": {
			title: "MoGe 2",
			purpose: "スタイル変換の「深度」のために、動画の深度を推定します。"
		},
		sdpose: {
			title: "SDPose",
			purpose: "スタイル変換の「ポーズ」のために、動画のポーズを検出します。"
		},
		"rt-detr-4": {
			title: "RT-DETR 4",
			purpose: "SDPoseのために複数の人物を検出します。自分のワークフロー用です。"
		},
		"depth-anything-3": {
			title: "Depth Anything 3, mono large",
			purpose: "もう1つの深度モデル。自分のワークフロー用です。"
		},
		"preview-vae": {
			title: "プレビューVAE",
			purpose: "KJNodesを使う自分のワークフローで、プレビューが鮮明になります。ComfyUI本体は使いません。"
		},
		"prompt-enhancer": {
			title: "プロンプト拡張LoRA",
			purpose: "公式テンプレートで、テキストエンコーダーに長いプロンプトを書かせます。"
		},
		"ic-motion-track": {
			title: "モーショントラックIC-LoRA",
			purpose: `描いた軌道に沿って物を動かします。${own}`
		},
		"ic-ingredients": {
			title: "素材IC-LoRA",
			purpose: "「テキストから動画」で、参照画像の人や物を保ちます。"
		},
		"ic-clean-plate": {
			title: "クリーンプレートIC-LoRA",
			purpose: "動画から人と車を消します。"
		},
		"ic-upscaler-x2": {
			title: "ピクセルアップスケーラー×2 IC-LoRA",
			purpose: "動画のサイズを2倍にし、ディテールを加えます。"
		},
		"ic-upscaler-x4": {
			title: "ピクセルアップスケーラー×4 IC-LoRA",
			purpose: "動画のサイズを4倍にし、ディテールを加えます。"
		},
		"ic-deblur": {
			title: "ピンぼけ補正IC-LoRA",
			purpose: "ピンぼけの動画を鮮明にします。"
		},
		"ic-decompression": {
			title: "圧縮補正IC-LoRA",
			purpose: "動画の圧縮ノイズを取り除きます。"
		},
		"ic-colorization": {
			title: "カラー化IC-LoRA",
			purpose: "白黒動画に色を付けます。"
		},
		"ic-day-to-night": {
			title: "昼から夜へIC-LoRA",
			purpose: "昼の動画を夜にします。"
		},
		"ic-water": {
			title: "水シミュレーションIC-LoRA",
			purpose: "動画に水を加えます。"
		},
		"ic-greenscreen": {
			title: "グリーンバックIC-LoRA",
			purpose: "話す人物の背景をグリーンバックにします。"
		},
		"ic-crossview": {
			title: "IC-LoRA CrossView",
			purpose: "シーンを新しいカメラアングルで見せます。"
		},
		"ic-in-outpainting": {
			title: "イン・アウトペイントIC-LoRA",
			purpose: "より大きいフレームで、動画の周囲を描き足します。"
		},
		"ic-relight": {
			title: "リライトIC-LoRA",
			purpose: "屋外の動画を、別の太陽の光で照らし直します。"
		},
		"ic-shave": {
			title: "ひげそりIC-LoRA",
			purpose: "動画の人物のひげを取り除きます。"
		},
		"ic-dubit": {
			title: "IC-LoRA DubIt",
			purpose: `話す人物を吹き替えます。${own}`
		},
		"ic-hdr": {
			title: "IC-LoRA HDR",
			purpose: `明るさの範囲を広げます。${own}`
		},
		"id-lora-talkvid": {
			title: "声のLoRA",
			purpose: "「テキストから動画」と「画像から動画」で、サンプルの声で話します。"
		},
		"style-transition": {
			title: "トランジションLoRA",
			purpose: "あるシーンが別のシーンに変わります。プロンプトにzhuanchangが必要です。"
		},
		"style-fpv": {
			title: "FPVドローンLoRA",
			purpose: "FPVドローンの安定した飛行。"
		},
		"style-crt": {
			title: "ブラウン管LoRA",
			purpose: "古いブラウン管の画面。プロンプトをcrtanim,で始めます。"
		},
		"style-fantasy-anime": {
			title: "ファンタジーアニメLoRA",
			purpose: "アニメ調のファンタジー。プロンプトにf4nt4sy4n1m6が必要です。"
		},
		"style-fantasy-realism": {
			title: "ファンタジー実写LoRA",
			purpose: "実写調のファンタジー。プロンプトにf4nt4syが必要です。"
		},
		"style-fantasy-painterly": {
			title: "ファンタジー絵画LoRA",
			purpose: "油絵調のファンタジー。プロンプトにD4rkP41nt3rが必要です。"
		},
		"style-cyberpunk": {
			title: "サイバーパンクLoRA",
			purpose: "雨とネオン。プロンプトにC6b4rP8nkが必要です。"
		},
		"style-claymation": {
			title: "クレイアニメLoRA",
			purpose: "粘土のストップモーション。プロンプトにclaymation styleが必要です。"
		},
		"style-felt": {
			title: "フェルトLoRA",
			purpose: "切って縫ったフェルト。プロンプトにF3ltCut0u7が必要です。"
		},
		"style-paper": {
			title: "切り絵LoRA",
			purpose: "切り紙の重なり。プロンプトにPap3rCut0u7が必要です。"
		},
		"style-soft": {
			title: "ソフト強調LoRA",
			purpose: "ディテールを増やし、コントラストをやわらげます。"
		},
		"style-wild-west": {
			title: "西部劇LoRA",
			purpose: "砂ぼこりとカウボーイ。プロンプトにW1ldW4stが必要です。"
		},
		"style-product": {
			title: "商品広告LoRA",
			purpose: "広告映像。強度は0.85、プロンプトにsrx_commercialが必要です。"
		},
		"style-cinemagraph": {
			title: "シネマグラフLoRA",
			purpose: "一部だけが動き、ほかは静止します。強度は2、プロンプトをCINEMAGRAPH_MOTIONで始めます。"
		},
		"camera-dolly-in": {
			title: "カメラ：ドリーイン",
			purpose: camera
		},
		"camera-dolly-out": {
			title: "カメラ：ドリーアウト",
			purpose: camera
		},
		"camera-dolly-left": {
			title: "カメラ：左へ移動",
			purpose: camera
		},
		"camera-dolly-right": {
			title: "カメラ：右へ移動",
			purpose: camera
		},
		"camera-jib-up": {
			title: "カメラ：上へ移動",
			purpose: camera
		},
		"camera-jib-down": {
			title: "カメラ：下へ移動",
			purpose: camera
		},
		"camera-static": {
			title: "カメラ：固定",
			purpose: camera
		}
	},
	presets: {
		draft: "ドラフト",
		fast: "高速",
		balanced: "バランス",
		quality: "高品質"
	},
	help: {
		halfSize: "半分のサイズのプレビュー、8ステップ。良いものを仕上げます。",
		twoSteps: "8 + 2ステップ",
		official: "8 + 3ステップ、公式の設定",
		guided: "ガイダンス付き20 + 3ステップ。ネガティブプロンプトを使用",
		onePass: "1パスで8ステップ",
		guidedOnce: "1パスでガイダンス付き20ステップ。ネガティブプロンプトを使用",
		followedTwice: "8 + 3ステップ、両方のパスで動画に従う"
	},
	loaders: {
		checkpoint: { name: "チェックポイント" },
		split: {
			name: "分割ファイル",
			used: (settings) => `${settings}、分割ファイル`
		},
		gguf: {
			name: "GGUF",
			used: (settings) => `${settings}、GGUF`
		}
	},
	roles: {
		checkpoint: "チェックポイント",
		transformer: "Transformer",
		gguf: "GGUF",
		textEncoder: "テキストエンコーダー",
		distilledLora: "蒸留LoRA",
		upscaler: "アップスケーラー",
		textProjection: "テキストプロジェクション",
		videoVae: "動画VAE",
		audioVae: "オーディオVAE"
	},
	tools: {
		"clean-plate": {
			name: "クリーンプレート",
			does: "人や車を消し、背後を補います。誰もいない場所の様子を書いてください。"
		},
		colorize: {
			name: "カラー化",
			does: "白黒動画に自然な色を付けます。シーンを色も含めて書いてください。"
		},
		deblur: {
			name: "ピンぼけ補正",
			does: "ピンぼけの動画を鮮明にします。動きによるぶれは直しません。シーンを書いてください。"
		},
		decompress: {
			name: "圧縮の補正",
			does: "強い圧縮によるブロックやにじみを取り除きます。ノイズは取り除きません。シーンを書いてください。"
		},
		"day-to-night": {
			name: "昼から夜へ",
			does: "昼の映像を夜にします。屋外に最適です。夜の様子と明かりを書いてください。"
		},
		water: {
			name: "水を追加",
			does: "水のないシーンに川、波、雨、洪水を加えます。水とその動きを書いてください。"
		},
		greenscreen: {
			name: "グリーンバック",
			does: "カメラに向かって話す人物の背景を緑一色にします。縦長の動画用です。"
		},
		"camera-angle": {
			name: "別アングル",
			does: "同じシーンを別のアングルから見せます。小さな変更に最適で、背後からは使えません。"
		},
		"detail-2": {
			name: "高精細化×2",
			does: "小さい動画を2倍の大きさにし、ディテールを加えます。シーンを書いてください。"
		},
		"detail-4": {
			name: "高精細化×4",
			does: "とても小さい動画を4倍の大きさにし、ディテールを加えます。シーンを書いてください。"
		},
		relight: {
			name: "照明の変更",
			does: "屋外の映像を照らし直します。光と、太陽の方向を選んでください。プロンプトにはそれだけを書き、シーンのことは書きません。"
		},
		shave: {
			name: "ひげそり",
			does: "人物のあごひげ、口ひげ、無精ひげを取り除きます。顔と動きは変わりません。ひげのない人物を書いてください。"
		},
		outpaint: {
			name: "アウトペイント",
			does: "動画のフレームを広げ、周囲を描き足します。動画そのものは変わりません。シーン全体を書いてください。"
		}
	}
};
// web/src/families/ltx-2.5/words/ja.ts
var files = {
	"2.5-transformer-int8": {
		title: "LTX-2.5 Transformer、int8",
		purpose: "動画とサウンドを生成します。全プリセット対応。"
	},
	"2.5-transformer-nvfp4": {
		title: "LTX-2.5 Transformer、nvfp4",
		purpose: "最小版。RTX 50シリーズとCUDA 13対応のPyTorch用。"
	},
	"2.5-transformer-bf16": {
		title: "LTX-2.5 Transformer、bf16",
		purpose: "最高精度。VRAMが48 GB以上のGPU用。"
	},
	"2.5-gemma-int8": {
		title: "LTX-2.5用Gemma 4 12B、int8",
		purpose: "プロンプトをエンコードします。"
	},
	"2.5-gemma-bf16": {
		title: "LTX-2.5用Gemma 4 12B、bf16",
		purpose: "最高精度でプロンプトをエンコードします。"
	},
	"2.5-gemma-e2b": {
		title: "Gemma 4 E2B、int8",
		purpose: "「改善」で、より良いプロンプトを書きます。"
	},
	"2.5-duration-head": {
		title: "LTX-2.5 Duration Head",
		purpose: "LTX-2.5が長さを決めるときに、動画の長さをプロンプトから読み取ります。"
	},
	"2.5-upscaler-x2": {
		title: "LTX-2.5空間アップスケーラー×2",
		purpose: "2つのパスの間でサイズを2倍にします。"
	},
	"2.5-video-vae": {
		title: "LTX-2.5動画VAE（拡散あり）",
		purpose: "公式テンプレートと同じ方法で、latentをフレームにデコードします。"
	},
	"2.5-video-vae-conv": {
		title: "LTX-2.5動画VAE（拡散なし）",
		purpose: "latentをフレームに、より高速にデコードします。"
	},
	"2.5-audio-vae": {
		title: "LTX-2.5オーディオVAE",
		purpose: "latentをサウンドにデコードします。"
	},
	"2.5-ic-ingredients": {
		title: "LTX-2.5用素材IC-LoRA",
		purpose: "「テキストから動画」で、参照画像の人や物を保ちます。"
	},
	"2.5-ic-clean-plate": {
		title: "LTX-2.5用クリーンプレートIC-LoRA",
		purpose: "動画から人と車を消します。"
	},
	"2.5-ic-colorization": {
		title: "LTX-2.5用カラー化IC-LoRA",
		purpose: "白黒動画に色を付けます。"
	},
	"2.5-ic-deblur": {
		title: "LTX-2.5用ピンぼけ補正IC-LoRA",
		purpose: "ピンぼけの動画を鮮明にします。"
	},
	"2.5-ic-decompression": {
		title: "LTX-2.5用圧縮補正IC-LoRA",
		purpose: "動画の圧縮ノイズを取り除きます。"
	},
	"2.5-ic-day-to-night": {
		title: "LTX-2.5用昼から夜へIC-LoRA",
		purpose: "昼の動画を夜にします。"
	},
	"2.5-ic-water": {
		title: "LTX-2.5用水シミュレーションIC-LoRA",
		purpose: "動画に水を加えます。"
	},
	"2.5-ic-upscaler-x2": {
		title: "LTX-2.5用ピクセルアップスケーラー×2 IC-LoRA",
		purpose: "動画のサイズを2倍にし、ディテールを加えます。"
	},
	"2.5-style-cinemagraph": {
		title: "LTX-2.5用シネマグラフLoRA",
		purpose: "一部だけが動き、ほかは静止します。プロンプトをCINEMAGRAPH_MOTIONで始めます。"
	},
	"union-control": {
		title: "コントロールIC-LoRA（エッジ、深度、ポーズ）",
		purpose: "スタイル変換を元の動画の動きに従わせます。LTX-2.3用で、LTX-2.5では実験的です。"
	},
	"moge-2": {
		title: "MoGe 2",
		purpose: "スタイル変換の「深度」のために、動画の深度を推定します。"
	},
	sdpose: {
		title: "SDPose",
		purpose: "スタイル変換の「ポーズ」のために、動画のポーズを検出します。"
	},
	film: {
		title: "フレーム補間",
		purpose: "完成した動画のフレームレートを2倍にします。"
	},
	"realesrgan-x4plus": {
		title: "Real-ESRGAN ×4",
		purpose: "完成した動画のサイズを2倍にします。"
	}
};
var before = ja$2.tools;
// virtual:catalogue/ja
var families = {
	"ltx-2.3": ja$2,
	"ltx-2.5": {
		files,
		presets: {
			draft: "ドラフト",
			fast: "高速",
			balanced: "バランス",
			quality: "高品質"
		},
		help: {
			halfSize: "半分のサイズのプレビュー、8ステップ。良いものを仕上げます。",
			twoSteps: "8 + 2ステップ",
			official: "8 + 3ステップ、公式の設定",
			onePass: "1パスで8ステップ",
			followedTwice: "8 + 3ステップ、両方のパスで動画に従う"
		},
		loaders: { split: { name: "分割ファイル" } },
		roles: {
			transformer: "Transformer",
			textEncoder: "テキストエンコーダー",
			upscaler: "アップスケーラー",
			videoVae: "動画VAE",
			audioVae: "オーディオVAE"
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
export { ja as catalogue, families };
