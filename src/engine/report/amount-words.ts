/** What number words, units and spans of time say, for `amounts.ts`. */

const numbered = (words: string, from: number, by: number): [string, number][] =>
  words.split(" ").map((word, i) => [word, from + i * by])

/** Below twenty, and the tens. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0,
    1,
  ),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
)

/** What a number before them is taken times. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
    1,
  ),
])

/** Parts of one; in the plural too: "two thirds". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halve", 2],
  ["quarter", 4],
  ...[...ORDINALS].slice(2, 10),
])

/** Words for just two, for twice and for once more than that. */
export const SAID_OTHERWISE: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["pair", 2],
  ["couple", 2],
  ["duo", 2],
  ["twins", 2],
  ["twice", 2],
  ["double", 2],
  ["doubled", 2],
  ["trio", 3],
  ["thrice", 3],
  ["triple", 3],
  ["tripled", 3],
  ["single", 1],
  ["sole", 1],
  ["once", 1],
])

/** Each unit with its other spellings. */
const UNITS = `
dollar $ us$ dollars buck bucks
pound £ pounds lb lbs
euro € euros
yen ¥
cent cents
part % percent
year years yr yrs
month months
week weeks
day days
hour hours hr hrs
minute minutes min mins
second seconds sec secs
mile miles
kilometre kilometres kilometer kilometers km kms
metre metres meter meters
centimetre centimetres centimeter centimeters cm
millimetre millimetres millimeter millimeters mm
foot feet ft
inch inches
acre acres
hectare hectares
gram grams
kilogram kilograms kilo kilos kg
ton tons
tonne tonnes
ounce ounces oz
litre litres liter liters
gallon gallons
degree degrees °
celsius c
fahrenheit f
watt watts
kilowatt kilowatts kw
megawatt megawatts mw
volt volts
am a.m
pm p.m
mph
time times
`

export const UNIT_OF: ReadonlyMap<string, string> = new Map(
  UNITS.trim()
    .split("\n")
    .flatMap((row) => row.split(" ").map((word, _, [unit]) => [word, unit!] as const)),
)

/** Spans of time as a number of others. */
export const TIMES: ReadonlyMap<string, readonly [number, string]> = new Map([
  ["decade", [10, "year"]],
  ["decades", [10, "year"]],
  ["century", [100, "year"]],
  ["centuries", [100, "year"]],
  ["millennium", [1000, "year"]],
  ["millennia", [1000, "year"]],
  ["fortnight", [2, "week"]],
])
