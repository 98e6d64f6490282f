import fc from 'fast-check'

/** Text of any characters, lone surrogates included. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.nat(0x10ffff),
        fc.nat(0x7f),
        fc.integer({ min: 0x300, max: 0x36f }),
        fc.integer({ min: 0x2000, max: 0x206f }),
        fc.integer({ min: 0xd800, max: 0xdfff }),
      ),
      { maxLength },
    )
    .map((codes) => String.fromCodePoint(...codes))
