/** Milliseconds for a word at rate 1: fast, so that tests are. */
const WORD = 60

let timer

chrome.ttsEngine.onSpeak.addListener((text, { rate = 1 }, send) => {
  const words = [...text.matchAll(/\S+/g)]
  const say = (index) => {
    if (index === words.length) return send({ type: "end", charIndex: text.length })
    send({ type: "word", charIndex: words[index].index, length: words[index][0].length })
    timer = setTimeout(say, WORD / rate, index + 1)
  }
  send({ type: "start", charIndex: 0 })
  say(0)
})

chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer))
