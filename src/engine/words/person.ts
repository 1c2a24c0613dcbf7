/** Nouns that only a person can be. */
export const PERSON =
  /^(?:.+(?:ist|ician|arian|man|woman)|activist|actor|actress|analyst|architect|aunt|author|baker|banker|bishop|boxer|boy|brother|builder|captain|carpenter|champion|chef|chief|child|clerk|coach|colonel|composer|cousin|critic|dancer|daughter|dealer|dean|designer|diplomat|director|doctor|driver|editor|emperor|engineer|entrepreneur|expert|explorer|farmer|father|filmmaker|fisherman|footballer|founder|friend|gardener|general|girl|governor|graduate|guard|heir|hero|hunter|husband|inventor|judge|king|lawyer|leader|lecturer|manager|master|mayor|member|merchant|miner|minister|monk|mother|native|nephew|niece|nurse|officer|official|owner|painter|parent|patient|philosopher|photographer|pilot|pioneer|player|poet|potter|preacher|president|priest|prince|princess|producer|professor|programmer|pupil|queen|ranger|refugee|reporter|researcher|resident|ruler|runner|sailor|scholar|sculptor|secretary|senator|singer|sister|soldier|son|student|surgeon|swimmer|teacher|teenager|trader|trainer|uncle|veteran|victim|volunteer|weaver|widow|wife|winner|witness|worker|writer)$/

/** Other nouns that may mean a person or a group of people. */
const PEOPLE =
  /^(?:addict|adult|ally|apostle|athlete|attorney|audience|baby|band|baron|being|bride|candidate|celebrity|ceo|chair|character|civilian|client|colleague|constable|convict|cook|cop|count|couple|crew|crook|czar|delegate|deputy|duchess|duke|duo|enemy|envoy|family|fan|figure|folk|genius|groom|guest|guide|guru|guy|head|heroine|host|hostage|human|husband|imam|individual|infant|inmate|kid|knight|lady|lord|magnate|marshal|model|mogul|monarch|mp|noble|nun|orphan|owner|pair|peasant|peer|person|pharaoh|pirate|police|prodigy|prophet|public|rabbi|rebel|recruit|relative|rival|rookie|saint|sheriff|slave|somebody|soul|spouse|spy|staff|star|survivor|suspect|teen|thief|trio|tsar|twin|tycoon|umpire|vicar|youth|youngster)$/
const DOER = /(?:er|or|ee|ist|ian|ant|ent|ive|man|woman|boy|girl|mate|person|kin)$/

/**
 * Whether a noun surely means no person, so that "it" can stand for it. Endings of doers rule out a few things too
 * ("computer", "plant"): for these the noun is said again.
 */
export const isThing = (lemma: string): boolean =>
  !PERSON.test(lemma) && !PEOPLE.test(lemma) && !DOER.test(lemma)

/** What a name is told to be when it is no person's: a firm, a place, a work. */
const NAMED =
  /^(?:agency|airline|airport|album|app|area|bank|beach|book|brand|building|business|camera|capital|castle|chain|charity|church|city|club|college|company|country|device|district|drug|factory|festival|film|firm|format|foundation|game|hospital|hotel|institute|island|lake|language|maker|manufacturer|magazine|mine|mountain|movie|museum|network|newspaper|novel|organization|organisation|park|party|phone|platform|port|product|program|project|province|region|restaurant|retailer|river|school|service|show|site|software|startup|state|station|store|studio|suburb|system|theater|theatre|tool|town|university|valley|vehicle|village|website)$/

/** Whether a noun tells that a name is that of a firm, a place or a work. */
export const isNamedThing = (lemma: string): boolean => NAMED.test(lemma)
