/*
 * Lemmas that no rule gives, after the usage of UD English.
 */

const rows = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((row) => {
        const cut = row.lastIndexOf(" ")
        return [row.slice(0, cut), row.slice(cut + 1)]
      }),
  )

/** Form and part of speech, with the Penn tag where it matters: the words of the closed classes. */
export const CLOSED = rows(`
i PRON I
me PRON I
myself PRON myself
them PRON they
'em PRON they
him PRON he
us PRON we
's PRON we
her PRON PRP she
her PRON PRP$ her
those PRON that
these PRON this
mine PRON my
yours PRON your
ours PRON our
theirs PRON their
hers PRON her
whom PRON who
an DET a
these DET this
those DET that
is AUX be
was AUX be
are AUX be
're AUX be
am AUX be
'm AUX be
were AUX be
been AUX be
being AUX be
ai AUX be
's AUX VBZ be
has AUX have
had AUX have
having AUX have
've AUX have
'd AUX VBD have
'd AUX MD would
did AUX do
does AUX do
done AUX do
'll AUX will
ca AUX can
wo AUX will
sha AUX shall
got AUX get
getting AUX get
gets AUX get
gotten AUX get
is VERB be
was VERB be
are VERB be
am VERB be
were VERB be
been VERB be
being VERB be
're VERB be
'm VERB be
's VERB VBZ be
has VERB have
had VERB have
've VERB have
'd VERB VBD have
wan VERB want
gon VERB go
got VERB VBP get
n't PART not
nt PART not
' PART POS 's
na PART to
ta PART to
vs. ADP versus
vs ADP versus
thru ADP through
later ADV RBR late
better ADV RBR well
best ADV RBS well
further ADV RBR far
farther ADV RBR far
more ADV more
most ADV most
less ADV less
least ADV least
more ADJ more
most ADJ most
less ADJ less
least ADJ least
fewer ADJ few
better ADJ good
best ADJ good
worse ADJ bad
worst ADJ bad
further ADJ far
elder ADJ old
eldest ADJ old
am NOUN a.m.
pm NOUN p.m.
tv NOUN TV
ok ADJ OK
ok INTJ OK
n't ADV not
s AUX VBZ be
m AUX be
r AUX be
ve AUX have
s PART 's
u PRON you
etc NOUN etc.
`)

/** Nouns in the plural that have no singular, or whose singular means something else. */
export const NO_SINGULAR = new Set(
  (
    "arrears auspices barracks billiards cattle clothes confines contents crossroads deer dynamics earnings economics electronics " +
    "ethics feces fish furnishings gallows genetics genitals glasses goods graphics grounds headquarters jeans logistics mathematics " +
    "means mumps news outskirts pajamas panties pants physics politics premises proceedings regards remains respects rhinoceros savings scissors " +
    "series sheep shorts species specifics statistics sunglasses surroundings tactics thanks tights trousers troops tweezers whereabouts"
  ).split(" "),
)

/** Form and tag of single words that the rules get wrong. */
export const READ_AS = rows(`
axes NNS axis
bases NNS basis
bathed VBD bathe
bathed VBN bathe
bathing VBG bathe
bored VBN bore
borne VBN bear
bound VBN bind
breathed VBD breathe
breathed VBN breathe
breathing VBG breathe
caches NNS cache
clothed VBN clothe
clothing VBG clothe
dies NNS die
dying VBG die
eyeing VBG eye
fell VBD fall
felt VBD feel
found VBD find
found VBN find
ground VBN grind
laid VBD lay
laid VBN lay
lay VBD lie
leaves NNS leaf
left VBD leave
left VBN leave
lies NNS lie
lives NNS life
lying VBG lie
movies NNS movie
cookies NNS cookie
calories NNS calorie
zombies NNS zombie
rookies NNS rookie
prairies NNS prairie
ties NNS tie
pies NNS pie
people NNS people
peoples NNS people
works NNS work
saw VBD see
singeing VBG singe
shoes NNS shoe
toes NNS toe
canoes NNS canoe
soothed VBD soothe
soothing VBG soothe
spat VBD spit
teething VBG teethe
tying VBG tie
untying VBG untie
uniting VBG unite
united VBD unite
united VBN unite
going VBG go
goes VBZ go
doing VBG do
does VBZ do
wound VBD wind
wound VBN wind
`)
