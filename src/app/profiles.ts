import { same } from "./same.ts"
import type { Profile } from "./settings.ts"

/** How someone reads, without a name for it. */
type Way = Omit<Profile, "name">

/** The profile of a name. Capital letters make no other name. */
export const profileNamed = (profiles: readonly Profile[], name: string): Profile | undefined =>
  profiles.find((each) => each.name.toLowerCase() === name.toLowerCase())

/** Whether a profile is just how someone reads now. */
export const isInUse = ({ name: _name, ...way }: Profile, { mode, supports }: Way): boolean =>
  same(way, { mode, supports })
