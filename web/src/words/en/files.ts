import shipped from '../../../../workflows/ltx-2.3/models.json' with { type: 'json' }

/** What the model files are called and what they are for, by id: in English as the shipped list has it. */
export const files: Readonly<Record<string, { readonly title: string; readonly purpose: string }>> =
  Object.fromEntries(shipped.models.map(({ id, title, purpose }) => [id, { title, purpose }]))
