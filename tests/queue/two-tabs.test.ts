import { describeQueue } from './rows.ts'

describeQueue(2)
