const devices = ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'Linux'] as const
const browsers = [
  ['Edg', 'Edge'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

/** "iPhone, Safari": what the list of paired devices shows, from what a browser says of itself. */
export function deviceName(userAgent: string): string {
  const device = devices.find((name) => userAgent.includes(name))
  const browser = browsers.find(([mark]) => userAgent.includes(`${mark}/`))?.[1]
  return [device === 'Macintosh' ? 'Mac' : device, browser].filter(Boolean).join(', ')
}
