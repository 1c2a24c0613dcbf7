/** Milliseconds for a character at rate 1: 15 in a second, as people speak. */
const CHARACTER = 1000 / 15

let timer

chrome.ttsEngine.onSpeak.addListener((text, { rate = 1 }, send) => {
  send({ type: "start", charIndex: 0 })
  timer = setTimeout(send, (text.length * CHARACTER) / rate, { type: "end", charIndex: text.length })
})

chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer))
