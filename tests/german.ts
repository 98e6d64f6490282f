import { learnFamilies } from '../web/src/core/family/words.ts'
import { catalogue, families } from '../web/src/de.ts'
import { learn } from '../web/src/words/index.ts'

/** In the build, German is a file that is loaded when it is spoken. In the tests it is there from the start. */
learn('de', catalogue)
learnFamilies('de', families)
