import { type Check, gained, missing } from "./check.ts"

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|century|centuries|decades?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|am|pm|a\.m\.|p\.m\.|bc|ad|bce|ce|annual|annually|daily|weekly|monthly|yearly)$/i
const UNIT =
  /^(?:%|percent|per|cent|percentage|dollars?|cents?|euros?|pounds?|yen|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?|feet|foot|inch(?:es)?|acres?|hectares?|grams?|kilograms?|kg|km|cm|mm|tons?|tonnes?|lit(?:er|re)s?|gallons?|degrees?|celsius|fahrenheit|watts?|volts?|hertz|bytes?|[$€£¥°])$/i
const QUANTITY =
  /^(?:half|halves|quarter|quarters|third|thirds|double|twice|thrice|once|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|first|second|last)$/i

export default {
  id: "numbers",
  name: "Numbers, dates and units stay",
  rationale: "A number, a date, a unit or a word for an amount of time is never changed or dropped.",
  refuse(edit, { sentence }) {
    // "annually" may become "every year": one word for a time in place of another.
    const times = gained(edit).some((word) => TIME.test(word))
    const number = missing(
      edit,
      sentence,
      ({ text, upos }) =>
        upos === "NUM" ||
        /\p{N}/u.test(text) ||
        (TIME.test(text) && upos !== "AUX" && !times) ||
        UNIT.test(text) ||
        QUANTITY.test(text),
    )
    return number && `“${number.text}” is a number, a date or a unit.`
  },
  examples: [
    { text: "It took 1,200 years.", words: "1,200 years", by: "a long time", refused: true },
    { text: "It cost five percent of it.", words: "five percent", by: "a part", refused: true },
    {
      text: "Two dogs were found by me.",
      words: "Two dogs were found by me",
      by: "I found two dogs",
      refused: false,
    },
    { text: "It is held annually.", words: "annually", by: "every year", refused: false },
    { text: "It took ages.", words: "ages", by: "long", refused: false },
  ],
} satisfies Check
