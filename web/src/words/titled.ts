/** Prompts stay as they are in English, since the models were trained on it; their titles are translated. */
export function titled<Id extends string>(
  prompts: Readonly<Record<Id, { readonly prompt: string }>>,
  titles: Readonly<Record<Id, string>>,
): Record<Id, { title: string; prompt: string }> {
  const entries = Object.keys(prompts).map((id) => [
    id,
    { title: titles[id as Id], prompt: prompts[id as Id].prompt },
  ])
  return Object.fromEntries(entries) as Record<Id, { title: string; prompt: string }>
}
