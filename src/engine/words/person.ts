/** Nouns that only a person can be. */
export const PERSON =
  /^(?:.+(?:ist|ician|arian|man|woman)|activist|actor|actress|analyst|architect|aunt|author|baker|banker|bishop|boxer|boy|brother|builder|captain|carpenter|champion|chef|chief|child|clerk|coach|colonel|composer|cousin|critic|dancer|daughter|dealer|dean|designer|diplomat|director|doctor|driver|editor|emperor|engineer|entrepreneur|expert|explorer|farmer|father|filmmaker|fisherman|footballer|founder|friend|gardener|general|girl|governor|graduate|guard|heir|hero|hunter|husband|inventor|judge|king|lawyer|leader|lecturer|manager|master|mayor|member|merchant|miner|minister|monk|mother|native|nephew|niece|nurse|officer|official|owner|painter|parent|patient|philosopher|photographer|pilot|pioneer|player|poet|potter|preacher|president|priest|prince|princess|producer|professor|programmer|pupil|queen|ranger|refugee|reporter|researcher|resident|ruler|runner|sailor|scholar|sculptor|secretary|senator|singer|sister|soldier|son|student|surgeon|swimmer|teacher|teenager|trader|trainer|uncle|veteran|victim|volunteer|weaver|widow|wife|winner|witness|worker|writer)$/

/** Groups of people, and endings of many doers. */
const PEOPLE =
  /^(?:adult|audience|baby|band|being|couple|crew|duo|enemy|family|human|lady|owner|pair|person|police|public|somebody|staff|trio)$/
const DOER = /(?:er|or|ee|ist|ant|ent|ive|man|woman|boy|girl|mate)$/

/** Whether a noun surely means no person, so that "it" can stand for it. A few things that end like doers are left out. */
export const isThing = (lemma: string): boolean =>
  !PERSON.test(lemma) && !PEOPLE.test(lemma) && !DOER.test(lemma)
