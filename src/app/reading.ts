/*
 * What the reading view does with a text as the page itself does it, so that there is one way: the excerpt around a
 * change, where an edit shows, asking for levels once, the text under the pointer, counting words.
 */
export { beside, following } from "../page/bar/excerpt.ts"
export { isMend, nameOf, spotsOf } from "../page/fit.ts"
export { type BlockLevels, batches, createLevels, type Levels } from "../page/levels.ts"
export { textAt } from "../page/marks.ts"
export { wordsIn } from "../page/units.ts"
