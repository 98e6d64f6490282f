/** What every Chromium of the tests is started with; benchmarks measure one as it is. */
export const chromiumArgs: readonly string[] = [
  // Chromium refuses to sandbox itself when it runs as root
  '--no-sandbox',
  '--disable-background-networking',
  '--no-first-run',
  // nothing here needs what it would emulate, which takes a tenth of the time
  '--disable-gpu',
  // otherwise the first test that clicks decides what may play
  '--autoplay-policy=no-user-gesture-required',
  // The first one bypasses the cache of compiled code: loading ComfyUI's page then costs a third more. The others are
  // what tests need of Playwright's own list, which this one replaces.
  `--disable-features=${[
    'BackgroundResourceFetch',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'Translate',
  ].join(',')}`,
]
