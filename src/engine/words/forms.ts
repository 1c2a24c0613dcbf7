/*
 * Words that do not follow the rules of `inflect.ts`, in alphabetical order. Written by hand.
 */

/** base past participle; the form that we write stands first, others that we read follow a slash. */
export const VERBS = `
arise arose arisen
awake awoke awoken
be was been
bear bore born/borne
beat beat beaten/beat
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
beset beset beset
bet bet bet
bid bid bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
browbeat browbeat browbeaten
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input input
inset inset inset
keep kept kept
kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay/lied lain/lied
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mimic mimicked mimicked
mislead misled misled
misread misread misread
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown/mowed
offset offset offset
outdo outdid outdone
outgrow outgrew outgrown
output output output
outrun outran outrun
oversee oversaw overseen
overcome overcame overcome
overdo overdid overdone
overhear overheard overheard
override overrode overridden
overrun overran overrun
oversleep overslept overslept
overtake overtook overtaken
overthrow overthrew overthrown
overwrite overwrote overwritten
panic panicked panicked
partake partook partaken
pay paid paid
picnic picnicked picnicked
plead pleaded/pled pleaded/pled
prove proved proven/proved
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
remake remade remade
repay repaid repaid
rerun reran rerun
resell resold resold
reset reset reset
rethink rethought rethought
retell retold retold
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shear sheared shorn/sheared
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
spit spat/spit spat/spit
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn/strewed
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
traffic trafficked trafficked
tread trod trodden
undergo underwent undergone
underlie underlay underlain
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
wet wet/wetted wet/wetted
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`

/** singular plural; several plurals as above. */
export const NOUNS = `
aircraft aircraft
alumnus alumni
analysis analyses
antenna antennas/antennae
appendix appendices/appendixes
axis axes
bacterium bacteria
barracks barracks
basis bases
belief beliefs
bison bison
brief briefs
buffalo buffalo/buffaloes
bus buses/busses
cactus cacti/cactuses
calf calves
chef chefs
chief chiefs
child children
cliff cliffs
crisis crises
criterion criteria
crossroads crossroads
curriculum curricula/curriculums
datum data
deer deer
diagnosis diagnoses
echo echoes
elf elves
ellipsis ellipses
embargo embargoes
emphasis emphases
fish fish/fishes
focus focuses/foci
foot feet
formula formulas/formulae
fungus fungi/funguses
gallows gallows
genus genera
goose geese
grandchild grandchildren
gulf gulfs
half halves
headquarters headquarters
hero heroes
hoof hooves/hoofs
hypothesis hypotheses
index indexes/indices
knife knives
larva larvae
leaf leaves
life lives
loaf loaves
louse lice
man men
matrix matrices/matrixes
means means
medium media/mediums
mosquito mosquitoes
mouse mice
move moves
nebula nebulae
neurosis neuroses
nucleus nuclei
oasis oases
offspring offspring
ox oxen
parenthesis parentheses
penny pennies/pence
person people/persons
phenomenon phenomena
potato potatoes
proof proofs
psychosis psychoses
quiz quizzes
radius radii
reef reefs
relief reliefs
roof roofs
salmon salmon
scarf scarves
self selves
series series
sheaf sheaves
sheep sheep
shelf shelves
shrimp shrimp/shrimps
species species
spacecraft spacecraft
stimulus stimuli
stratum strata
syllabus syllabi/syllabuses
symposium symposia
synopsis synopses
synthesis syntheses
that those
thesis theses
thief thieves
this these
tomato tomatoes
tooth teeth
torpedo torpedoes
trout trout
vertebra vertebrae
vertex vertices
veto vetoes
virus viruses
volcano volcanoes/volcanos
wharf wharves
wife wives
wolf wolves
woman women
works works
yourself yourselves
`

/** Plural as they are: "two km", "the police". */
export const INVARIABLE = new Set(
  "cattle clergy data folk ft gentry hertz kg km lb livestock media mm mph offspring oz people percent police poultry premises regalia staff swine vermin".split(
    " ",
  ),
)

/** positive comparative superlative, adjectives and adverbs. */
export const DEGREES = `
bad worse worst
badly worse worst
far farther/further farthest/furthest
good better best
ill worse worst
little less least
many more most
much more most
well better best
`

/** Verbs of several syllables whose last consonant is doubled, since the last syllable is stressed: "preferred". */
export const DOUBLING = new Set(
  (
    "abet abhor abut acquit admit allot annul appal aver begin befit beget beset bestir commit compel concur confer control " +
    "corral defer demur deter disbar dispel distil embed emit enrol equip excel expel extol forbid forget format fulfil handicap impel incur " +
    "infer inter instil intermit kidnap omit occur outfit outrun overrun patrol permit prefer program propel rebel rebut recap recur " +
    "refer regret reinter remit repel rerun reset retrofit  submit transfer transmit unplug unzip upset zigzag"
  ).split(" "),
)
