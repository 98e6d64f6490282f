import { shell as de } from './de/shell.ts'
import { shell as en } from './en/shell.ts'
import type { ShellWords } from './en/shell.ts'
import { shell as es } from './es/shell.ts'
import { shell as fr } from './fr/shell.ts'
import { shell as ja } from './ja/shell.ts'
import { shell as ko } from './ko/shell.ts'
import { shell as ptBR } from './pt-BR/shell.ts'
import { shell as zh } from './zh/shell.ts'
import type { Language } from './language.ts'

export type { ShellWords }

/** In every language, without the rest of the catalogues. */
export const shellWords: Readonly<Record<Language, ShellWords>> = {
  en,
  de,
  es,
  fr,
  ja,
  ko,
  'pt-BR': ptBR,
  zh,
}
