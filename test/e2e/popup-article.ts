/** A page with an article that has something to change at every step. */
export const ARTICLE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The ferry that came back</title>
<style>body { max-width: 640px; margin: 40px auto; padding: 0 20px; font: 18px/1.6 Georgia, serif }</style></head>
<body><article>
<h1>The ferry that came back</h1>
<p>In the spring of 1962 the town of Harwick purchased a vessel that nobody else wanted. She was thirty years old, she leaked, and her engine required approximately six hours to start. However, the inhabitants of the two islands across the bay had waited a long time for a ferry, and they were prepared to utilize whatever they could get.</p>
<p>The ferry commenced her first crossing on 4 May with 112 passengers, numerous sheep, and a piano that belonged to the new schoolteacher. The crossing was supposed to take forty minutes. It took three hours, because the captain, who had never sailed in the bay, followed the wrong buoy and subsequently ran onto a sandbank.</p>
<h2>A slow success</h2>
<p>Nobody was hurt, and the piano was unharmed, although the sheep were reported to be displeased. “We sat on the sand and sang,” the schoolteacher wrote to her sister. “It was the best concert I have ever attended.” Within a year the ferry carried a substantial share of the islands' fish to the market in Harwick, and families who had resided on the islands for generations no longer needed to abandon them in order to find employment.</p>
<p>The ferry was finally retired in 1989, when a bridge was constructed by the county. Local people did not want to lose her entirely. A group of volunteers purchased her for one pound, repaired the hull with timber that had been donated by a neighbouring shipyard, and demonstrated that her engine, which might have been the oldest of its kind still in operation, could be started in less than ten minutes.</p>
<p>Today she is a museum. Approximately 9,000 visitors inspect her every summer, and children are permitted to sound the horn. In order to assist people who cannot climb the steep ladder, the volunteers have recently installed a small lift. They hope that the vessel will commence a regular Sunday crossing next year, provided that the necessary permission is obtained from the harbour authority.</p>
</article></body></html>`
