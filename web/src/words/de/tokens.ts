import type { Words } from '../index.ts'

export const tokens: Words['tokens'] = {
  fine: 'Das Token ist in Ordnung.',
  fineOf: (account) => `Das Token ist in Ordnung: Es gehört ${account}.`,
  from: {
    environment: ' aus HF_TOKEN',
    login: ' der Hugging-Face-Anmeldung',
    pasted: ' aus diesen Einstellungen',
  },
  bad: (from) => `Hugging Face nimmt das Token${from} nicht an.`,
  unreachable: 'Hugging Face antwortet nicht, darum ließ sich das Token nicht prüfen.',
  notSent:
    'Das Token wurde nicht gesendet: HF_ENDPOINT nennt einen Spiegelserver, der es nicht bekommen darf.',
  unchecked: (from) => `Es gibt ein Token${from}; es wurde noch nicht geprüft.`,
  absent: 'Es gibt kein Token. Nur Dateien mit einem Schloss brauchen eines.',
  absentHere:
    'Es gibt kein Token, und auf einem gemeinsam genutzten Server wird es dort gesetzt: ComfyUI mit HF_TOKEN starten.',
}
