import { numbersIn } from '../numbers.ts'

export const { decimal, stated, madeIn } = numbersIn('es')
