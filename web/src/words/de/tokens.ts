import type { Words } from '../en/index.ts'

export const tokens: Words['tokens'] = {
  fine: 'Das Token funktioniert.',
  fineOf: (account) => `Das Token funktioniert; es gehört ${account}.`,
  from: {
    environment: ' aus HF_TOKEN',
    login: ' der Hugging-Face-Anmeldung',
    pasted: ' aus diesen Einstellungen',
  },
  bad: (from) => `Hugging Face hat das Token${from} abgelehnt.`,
  unreachable: 'Das Token ließ sich nicht prüfen: Hugging Face antwortet nicht.',
  notSent:
    'Das Token wurde nicht gesendet: HF_ENDPOINT verweist auf einen Spiegelserver, der es nicht bekommen darf.',
  unchecked: (from) => `Das Token${from} wurde noch nicht geprüft.`,
  absent: 'Kein Token. Nur Dateien mit einem Schloss brauchen eines.',
  absentHere:
    'Kein Token. Auf einem gemeinsam genutzten Server lässt es sich nur dort setzen: ComfyUI mit HF_TOKEN starten.',
}
