import { z } from 'zod'
import { Form, requestFields, type SettledForm } from './form.ts'
import { Rework } from './rework.ts'

/** 2^53: above it JavaScript integers are inexact. */
export const largestSeed = 2 ** 53

type Unchanging<T> = { readonly [Field in keyof T]: Readonly<T[Field]> }

/**
 * The single record of a run. width × height are the finished video's, on the grid; `seconds` and `fps` give
 * the frame count. Fields that the mode does not use are null.
 */
export const Request = requestFields.extend({
  /** works on finished videos instead; the other fields are those of the run that made the first */
  rework: Rework.nullable().default(null),
  /** of the video, where the model chose the length; null until there is one */
  chosenFrames: z.number().int().min(1).nullable().default(null),
})
export type Request = Unchanging<z.infer<typeof Request>>

/** Whether nobody knows yet how long its video is: `seconds` is the most. */
export function isOpenLength({
  lengthByModel,
  chosenFrames,
  rework,
}: Pick<Request, 'lengthByModel' | 'chosenFrames' | 'rework'>): boolean {
  return lengthByModel && chosenFrames === null && rework === null
}

/** Of its video: as asked for or as the model chose, and the most until that is known. */
export function lengthIn({
  seconds,
  fps,
  chosenFrames,
}: Pick<Request, 'seconds' | 'fps' | 'chosenFrames'>): number {
  return chosenFrames === null ? seconds : chosenFrames / fps
}

/** A request from a script or file: only the mode and its inputs are required. */
export const RequestInput = Request.partial().required({ mode: true }).strict()
export type RequestInput = Unchanging<z.infer<typeof RequestInput>>

/** The form that makes this request, on any machine. */
export function formOf(input: RequestInput): SettledForm {
  const { fit, loader, lowVram } = Request.parse(input)
  const sized = input.width !== undefined || input.height !== undefined
  const form = Form.parse({ ...input, aspect: sized ? 'custom' : 'auto' })
  // by default a script crops, as the templates do
  return { ...form, fit, loader, lowVram }
}

/** The request fields that a form sets itself. */
export function statedBy(form: SettledForm): Pick<Form, keyof typeof requestFields.shape> {
  const fields = requestFields.keyof().options.map((field) => [field, form[field]])
  return Object.fromEntries(fields) as Pick<Form, keyof typeof requestFields.shape>
}
