English-speaking	adjective
a barrage of	fixed
a blessing in disguise	fixed
a bone of contention	fixed
a broad array of	fixed
a broad range of	fixed
a century ago	fixed
a century earlier	fixed
a century later	fixed
a chunk of	fixed
a clean slate	fixed
a clump of	fixed
a cluster of	fixed
a combination of	fixed
a considerable amount of	fixed
a considerable number of	fixed
a considerable portion of	fixed
a considerable proportion of	fixed
a conspiracy to	fixed
a contingent of	fixed
a contributing factor in	fixed
a contributing factor to	fixed
a correlation between	fixed
a critical role in	fixed
a crucial part of	fixed
a crucial role in	fixed
a dearth of	fixed
a decade ago	fixed
a decade earlier	fixed
a decade later	fixed
a decline in	fixed
a decrease in	fixed
a desire to	fixed
a dime a dozen	fixed
a distinction between	fixed
a diverse array of	fixed
a diverse group of	fixed
a diverse range of	fixed
a double-edged sword	fixed
a drop in the ocean	fixed
a droplet of	fixed
a far cry from	fixed
a flurry of	fixed
a foregone conclusion	fixed
a fortnight	fixed
a fragment of	fixed
a fusion of	fixed
a glimpse of	fixed
a good deal	fixed
a good deal of	fixed
a good many	fixed
a good portion of	fixed
a great deal	fixed
a great deal of	fixed
a great many	fixed
a great number of	fixed
a growing number of	fixed
a handful of	fixed
a heap of	fixed
a heck of a lot	fixed
a high proportion of	fixed
a horde of	fixed
a host of	fixed
a household name	fixed
a large number of	fixed
a large portion of	fixed
a large proportion of	fixed
a large quantity of	fixed
a leap of faith	fixed
a level playing field	fixed
a lot	fixed
a majority of	fixed
a matter of course	fixed
a matter of time	fixed
a maximum of	fixed
a means of	fixed
a means to	fixed
a means to an end	fixed
a mere	fixed
a method of	fixed
a method to	fixed
a millennium ago	fixed
a minimum of	fixed
a modicum of	fixed
a mound of	fixed
a multiplicity of	fixed
a multitude of	fixed
a myriad of	fixed
a paucity of	fixed
a pity	fixed
a pivotal role in	fixed
a plethora of	fixed
a plot to	fixed
a portion of	fixed
a profusion of	fixed
a quest for	fixed
a raft of	fixed
a range of	fixed
a recipe for disaster	fixed
a reduction in	fixed
a rule of thumb	fixed
a safe bet	fixed
a scarcity of	fixed
a scrap of	fixed
a semblance of	fixed
a sharp decline in	fixed
a shift from	fixed
a shift in	fixed
a shift to	fixed
a shift toward	fixed
a shift towards	fixed
a shred of	fixed
a significant amount of	fixed
a significant number of	fixed
a significant portion of	fixed
a significant proportion of	fixed
a silver lining	fixed
a sizable number of	fixed
a slew of	fixed
a slippery slope	fixed
a slump in	fixed
a small number of	fixed
a small portion of	fixed
a small proportion of	fixed
a small quantity of	fixed
a smattering of	fixed
a spate of	fixed
a specialist in	fixed
a spike in	fixed
a steady decline in	fixed
a steep decline in	fixed
a step in the right direction	fixed
a sticking point	fixed
a strategy for	fixed
a strategy to	fixed
a string of	fixed
a stumbling block	fixed
a substantial amount of	fixed
a substantial number of	fixed
a substantial portion of	fixed
a substantial proportion of	fixed
a succession of	fixed
a surge in	fixed
a tall order	fixed
a taste of	fixed
a testament to	fixed
a throng of	fixed
a trio of	fixed
a variety of	fixed
a vast amount of	fixed
a vast array of	fixed
a vast expanse of	fixed
a vast number of	fixed
a vicious circle	fixed
a vicious cycle	fixed
a vital part of	fixed
a vital role in	fixed
a wake-up call	fixed
a war of words	fixed
a wealth of	fixed
a wide array of	fixed
a wide assortment of	fixed
a wide range of	fixed
a wide variety of	fixed
abandon	verb
abandoned	adjective
abandonment	noun
abate	verb
abbey	noun
abbreviate	verb
abbreviated	adjective
abbreviation	noun
abdicate	verb
abdomen	noun
abduct	verb
abduction	noun
abductor	noun
abhor	verb
abide	verb
abide by	verb
ability	noun
able	adjective
able-bodied	adjective
abnormal	adjective
abnormality	noun
abode	noun
abolish	verb
abolition	noun
abolitionist	noun
aboriginal	adjective
abort	verb
abortion	noun
abound	verb
above	adverb
above all	fixed
above-average	adjective
abrasion	noun
abrasive	adjective
abroad	adverb
abrupt	adjective
abruptly	adverb
absence	noun
absent	adjective
absent from	fixed
absentee ballot	noun
absolute	adjective
absolute monarchy	noun
absolute zero	fixed
absolutely	adverb
absolutism	noun
absorb	verb
absorption	noun
abstain	verb
abstain from	verb
abstention	noun
abstinence	noun
abstract	adjective
abstract	noun
abstract	verb
abstract art	noun
abstraction	noun
absurd	adjective
absurdity	noun
absurdly	adverb
abundance	noun
abundant	adjective
abundant in	fixed
abuse	noun
abuse	verb
abusive	adjective
academia	noun
academic	adjective
academic	noun
academic integrity	noun
academically	adverb
academy	noun
accede to	verb
accelerate	verb
accelerated	adjective
acceleration	noun
accelerator	noun
accent	adjective
accent	noun
accept	verb
acceptability	noun
acceptable	adjective
acceptance	noun
access	noun
access	verb
accessibility	noun
accessible	adjective
accessible to	fixed
accessory	noun
accidental	adjective
accidentally	adverb
acclaim	noun
acclaim	verb
accolade	noun
accommodate	verb
accommodating	adjective
accommodation	noun
accompanied by	fixed
accompany	verb
accompanying	adjective
accomplice	noun
accomplish	verb
accomplished	adjective
accomplishment	noun
accord	noun
accordance	noun
according to	fixed
accordingly	adverb
accordingly	fixed
accordion	noun
account	noun
account for	verb
accountability	noun
accountable	adjective
accountable for	fixed
accountable to	fixed
accountant	noun
accounting	noun
accreditation	noun
accrual	noun
accrue	verb
accumulate	verb
accumulation	noun
accuracy	noun
accurate	adjective
accurately	adverb
accusation	noun
accuse	verb
accused of	fixed
accustomed to	fixed
ace	noun
ache	noun
ache	verb
achievable	adjective
achieve	verb
achieve fame	verb
achieve success	verb
achievement	noun
achiever	noun
aching	adjective
acid	noun
acid rain	noun
acidic	adjective
acidity	noun
acknowledge	verb
acknowledgement	noun
acknowledgment	noun
acorn	noun
acoustic	adjective
acoustics	noun
acquaintance	noun
acquainted with	fixed
acquiesce in	verb
acquiesce to	verb
acquire	verb
acquire a reputation as	verb
acquire a reputation for	verb
acquired	adjective
acquisition	noun
acquittal	noun
acre	noun
acrobat	noun
acrobatic	adjective
acropolis	noun
acrylic	noun
act	noun
act	verb
act as	verb
act upon	verb
actionable	adjective
activate	verb
activation	noun
active	adjective
active volcano	noun
active-duty	adjective
actively	adverb
activism	noun
activist	noun
activity	noun
actor	noun
actual	adjective
actuarial	adjective
actuary	noun
acuity	noun
acumen	noun
acupuncture	noun
acute	adjective
acutely	adverb
ad hoc	fixed
ad infinitum	fixed
adage	noun
adapt	verb
adapt to	verb
adaptability	noun
adaptable	adjective
adaptation	noun
adapter	noun
adaptive	adjective
add	verb
add-on	noun
addict	noun
addicted to	fixed
addiction	noun
addictive	adjective
additional	adjective
additive	noun
address	verb
adept	adjective
adept at	fixed
adequate	adjective
adequate for	fixed
adequately	adverb
adhere	verb
adhere to	verb
adherence	noun
adherents of	fixed
adhesion	noun
adhesive	adjective
adhesive	noun
adjacent	adjective
adjacent to	fixed
adjoin	verb
adjourn	verb
adjust	verb
adjust to	verb
adjustable	adjective
adjustment	noun
admin	adjective
admin	noun
administer	verb
administration	noun
administrative	adjective
administrator	noun
admirable	adjective
admirably	adverb
admiral	noun
admiration	noun
admire	verb
admirers of	fixed
admission	noun
admit	verb
admittedly	adverb
adolescence	noun
adolescent	adjective
adolescent	noun
adopt	verb
adoption	noun
adorable	adjective
adoration	noun
adore	verb
adorn	verb
adorned with	fixed
adrenal	adjective
adrenaline	noun
adrift	adjective
adrift	adverb
adult	adjective
adult	noun
adulthood	noun
advance	noun
advance	verb
advance to	verb
advanced	adjective
advancement	noun
advantage	noun
advantageous	adjective
advantageous for	fixed
advantageous to	fixed
advent	noun
adversary	noun
adverse	adjective
adversely	adverb
advert	noun
advertise	verb
advertisement	noun
advertiser	noun
advertising	noun
advisable	adjective
advise	verb
adviser	noun
advisor	noun
advisory	adjective
advisory	noun
advocacy	noun
advocate	noun
advocate	verb
advocate for	verb
aerial	adjective
aerobic	adjective
aerobics	noun
aerodynamic	adjective
aerodynamics	noun
aeronautics	noun
aeroplane	noun
aesthetic	adjective
aesthetically	adverb
aesthetics	noun
affect	verb
affection	noun
affectionate	adjective
affidavit	noun
affiliate	noun
affiliated	adjective
affiliated with	fixed
affiliation	noun
affinity	noun
affirm	verb
affirmative	adjective
affirmative action	noun
afflict	verb
affluence	noun
affluent	adjective
afford	verb
affordability	noun
affordable	adjective
affront	noun
affront	verb
afield	adverb
aforementioned	adjective
after all	fixed
afterlife	noun
aftermarket	adjective
aftermath	noun
aftershock	noun
afterthought	noun
afterward	adverb
afterwards	adverb
age	noun
age	verb
aged	adjective
ageing	adjective
ageing	noun
agency	noun
agenda	noun
agent	noun
aggravate	verb
aggravated by	fixed
aggregate	noun
aggregate	verb
aggregation	noun
aggregator	noun
aggression	noun
aggressive	adjective
aggressively	adverb
aggressor	noun
agile	adjective
agility	noun
aging	adjective
aging	noun
aging population	noun
agitated	adjective
agitation	noun
agnostic	noun
agonize	verb
agonizing	adjective
agony	noun
agrarian	adjective
agree upon	verb
agreement	noun
agribusiness	noun
agricultural	adjective
agriculture	noun
aha moment	noun
ahead of	fixed
ahead of schedule	fixed
ahead of the curve	fixed
aid	noun
aid	verb
aid in	verb
aide	noun
aided	adjective
aided by	fixed
ailing	adjective
ailment	noun
aim	noun
aim	verb
aim to	verb
air	noun
air	verb
air conditioner	noun
air conditioning	noun
air current	noun
air force	noun
air mass	noun
air pollution	noun
air pressure	noun
air quality	noun
air raid	noun
air resistance	noun
air sac	noun
air strike	noun
air traffic controller	noun
air-conditioning	noun
airbase	noun
airborne	adjective
aircraft	noun
aircraft carrier	noun
airfare	noun
airflow	noun
airlift	noun
airlift	verb
airline	noun
airport	noun
airspace	noun
airstrike	noun
airway	noun
airy	adjective
aisle	noun
aka	adverb
akin	adjective
akin to	fixed
alarm	noun
alarm	verb
alarming	adjective
albatross	noun
albeit	fixed
album	noun
alchemy	noun
alcohol	noun
alcoholic	adjective
ale	noun
alert	adjective
alert	noun
alert	verb
alerting	noun
alga	noun
algae	noun
algebra	noun
algorithm	noun
alias	noun
alibi	noun
alien	adjective
alien	noun
alienate	verb
alight from	verb
align	verb
alignment	noun
alike	adverb
alive	adjective
alkali	noun
alkaline	adjective
all along	fixed
all but	fixed
all in all	fixed
all manner of	fixed
all of a sudden	fixed
all the more	fixed
all the same	fixed
all things considered	fixed
all told	fixed
all-around	adjective
all-electric	adjective
all-out	adjective
all-star	adjective
all-time	adjective
all-wheel drive	noun
allay	verb
allegation	noun
allege	verb
alleged	adjective
allegedly	adverb
allegiance	noun
allegory	noun
allergic	adjective
allergic reaction	noun
allergy	noun
alleviate	verb
alliance	noun
allied	adjective
alliteration	noun
allocate	verb
allocation	noun
allot	verb
allow	verb
allowance	noun
alloy	noun
allude	verb
allude to	verb
allure	noun
alluring	adjective
allusion	noun
ally	noun
ally with	verb
almond	noun
almost a century	fixed
almost a decade	fixed
along	adverb
alongside	adverb
aloof	adjective
alpha	noun
alphabet	noun
alphabetical	adjective
alphabetically	adverb
already	adverb
also known as	fixed
altar	noun
alter	verb
alteration	noun
alterations to	fixed
altercation	noun
alternate	verb
alternate between	verb
alternately	adverb
alternating	adjective
alternative	adjective
alternative	noun
alternative energy	noun
alternatively	adverb
altimeter	noun
altitude	noun
altogether	adverb
aluminium	noun
aluminum	noun
alumni	noun
alumnus	noun
always	adverb
amalgamate	verb
amalgamation	noun
amass	verb
amateur	adjective
amateur	noun
amaze	verb
amazed at	fixed
amazingly	adverb
ambassador	noun
ambience	noun
ambient	adjective
ambiguity	noun
ambiguous	adjective
ambition	noun
ambitious	adjective
ambulance	noun
ambush	noun
ambush	verb
ameliorate	verb
amenable to	fixed
amend	verb
amendment	noun
amenity	noun
amid	fixed
amidst	fixed
amino acid	noun
ammonia	noun
ammunition	noun
amnesia	noun
amnesty	noun
amongst	fixed
amount to	verb
amp up	verb
amphibian	noun
amphitheater	noun
ample	adjective
amplifier	noun
amplify	verb
amplitude	noun
amputate	verb
amputation	noun
amuse	verb
an abundance of	fixed
an active role in	fixed
an amalgam of	fixed
an array of	fixed
an association between	fixed
an assortment of	fixed
an authority on	fixed
an endeavor to	fixed
an equal amount of	fixed
an equal number of	fixed
an estimated	fixed
an increasing number of	fixed
an indication of	fixed
an indication that	fixed
an indicator of	fixed
an infinite number of	fixed
an instance of	fixed
an integral part of	fixed
an obligation to	fixed
an opportunity for	fixed
an opportunity to	fixed
an uphill battle	fixed
an uphill struggle	fixed
an upsurge in	fixed
anaerobic	adjective
analog	adjective
analogous	adjective
analogous to	fixed
analogue	adjective
analogue	noun
analogy	noun
analyse	verb
analysis	noun
analyst	noun
analytic	adjective
analytical	adjective
analytics	noun
analyze	verb
analyzer	noun
anarchist	noun
anarchy	noun
anathema	noun
anatomical	adjective
anatomist	noun
anatomy	noun
ancestor	noun
ancestral	adjective
ancestry	noun
anchor	noun
anchor	verb
anchorman	noun
ancient	adjective
ancillary	adjective
and so forth	fixed
android	noun
anecdotal	adjective
anecdote	noun
anesthesia	noun
anesthetic	noun
anger	verb
angle	noun
angle	verb
angrily	adverb
anguish	noun
angular	adjective
animal	noun
animal rights	noun
animated	adjective
animation	noun
animator	noun
anime	noun
animism	noun
ankle	noun
annex	verb
annexation	noun
annihilate	verb
annihilation	noun
anniversary	noun
annotate	verb
annotated	adjective
annotation	noun
announce	verb
annoy	verb
annoyance	noun
annoyed	adjective
annoying	adjective
annual	adjective
annual	noun
annually	adverb
annuity	noun
anomalous	adjective
anomaly	noun
anonymous	adjective
anonymously	adverb
answer	noun
answer	verb
answerable to	fixed
ant	noun
antagonism	noun
antagonist	noun
antagonize	verb
antelope	noun
antenna	noun
anthem	noun
anthology	noun
anthrax	noun
anthropologist	noun
anthropology	noun
anti	adjective
antibiotic	adjective
antibiotic	noun
antibody	noun
anticipate	verb
anticipated	adjective
anticipation	noun
anticlimax	noun
antidepressant	noun
antidote	noun
antimatter	noun
antiquarian	adjective
antiquarian	noun
antique	adjective
antiquity	noun
antisemitism	noun
antiseptic	noun
antisocial	adjective
antithesis	noun
antitrust	adjective
antler	noun
antonym	noun
anxiety	noun
anxious	adjective
anxious about	fixed
anxiously	adverb
any and all	fixed
anything but	fixed
anytime	adverb
aorta	noun
apart from	fixed
apartheid	noun
ape	noun
ape	verb
aperture	noun
aphid	noun
api	noun
apologize	verb
apology	noun
apostle	noun
apostrophe	noun
app	noun
appal	verb
appall	verb
appalling	adjective
apparatus	noun
apparel	noun
apparent	adjective
apparent from	fixed
apparently	adverb
appeal	noun
appeal	verb
appeal for	verb
appeal to	verb
appealing	adjective
appeals court	noun
appear	verb
appearance	noun
appease	verb
appeasement	noun
append	verb
appendix	noun
appetite	noun
appetizer	noun
applaud	verb
apple	noun
appliance	noun
applicability	noun
applicable	adjective
applicant	noun
application	noun
applied	adjective
apply	verb
apply for	verb
appoint	verb
appointed as	fixed
appointment	noun
appreciably	adverb
appreciate	verb
appreciation	noun
appreciative	adjective
apprehend	verb
apprehensive	adjective
apprehensive about	fixed
apprentice	noun
apprenticeship	noun
approach	noun
approach	verb
approachable	adjective
appropriate	adjective
appropriate for	fixed
appropriately	adverb
approval	noun
approve	verb
approve of	verb
approximate	adjective
approximate	verb
approximately	adverb
apricot	noun
apron	noun
apt	adjective
apt to	fixed
aptitude	noun
aptly	adverb
aquarium	noun
aquatic	adjective
aqueduct	noun
aquifer	noun
arable	adjective
arbitrarily	adverb
arbitrary	adjective
arbitration	noun
arbitrator	noun
arcade	noun
arch	noun
arch	verb
archaeological	adjective
archaeologist	noun
archaeology	noun
archaic	adjective
archbishop	noun
archer	noun
archetype	noun
arching	adjective
archipelago	noun
architect	noun
architectural	adjective
architecture	noun
archive	noun
archive	verb
arctic	adjective
arduous	adjective
are aware of	fixed
are aware that	fixed
are confident that	fixed
are consistent with	fixed
are dependent on	fixed
are dependent upon	fixed
are due to	fixed
are employed by	fixed
are employed in	fixed
are endowed with	fixed
are entitled to	fixed
are equipped with	fixed
are evident in	fixed
are fitted with	fixed
are fond of	fixed
are hopeful that	fixed
are in agreement with	fixed
are in favor of	fixed
are in favour of	fixed
are in need of	fixed
are in the process of	fixed
are ineligible for	fixed
are knowledgeable about	fixed
are located	fixed
are obligated to	fixed
are obliged to	fixed
are of the opinion that	fixed
are priced at	fixed
are reliant on	fixed
are required to	fixed
are residents of	fixed
are situated	fixed
are supportive of	fixed
are suspicious of	fixed
are unable to	fixed
are unaware of	fixed
are under an obligation to	fixed
are under no obligation to	fixed
are unwilling to	fixed
area	noun
arena	noun
arguably	adverb
argue	verb
argument	noun
arid	adjective
arise	verb
arise from	verb
aristocracy	noun
aristocrat	noun
arithmetic	noun
arm	noun
armada	noun
armchair	noun
armed	adjective
armistice	noun
armor	noun
armored	adjective
armour	noun
armoured	adjective
armpit	noun
arms control	noun
arms race	noun
aroma	noun
aromatic	adjective
around	adverb
around the clock	fixed
arouse	verb
arrange	verb
arrangement	noun
array	noun
arrest	noun
arrest	verb
arrest warrant	noun
arrival	noun
arrive	verb
arrive at	verb
arrive at a conclusion	verb
arrive at a decision	verb
arrive at an agreement	verb
arrive at the conclusion that	verb
arrogant	adjective
arrow	noun
arsenal	noun
arson	noun
art form	noun
artery	noun
arthritis	noun
article	noun
articulate	verb
articulated	adjective
articulated lorry	noun
artifact	noun
artificial	adjective
artificial intelligence	noun
artificially	adverb
artillery	noun
artisan	noun
artist	noun
artistic	adjective
artwork	noun
as a consequence	fixed
as a consequence of	fixed
as a consequence of this	fixed
as a general rule	fixed
as a last resort	fixed
as a matter of course	fixed
as a matter of fact	fixed
as a matter of urgency	fixed
as a means of	fixed
as a precaution	fixed
as a result of	fixed
as a result of the fact that	fixed
as a result of which	fixed
as a rule	fixed
as a substitute for	fixed
as a token of	fixed
as a tribute to	fixed
as a whole	fixed
as an alternative to	fixed
as compared to	fixed
as compared with	fixed
as demonstrated by	fixed
as evidenced by	fixed
as exemplified by	fixed
as for	fixed
as from	fixed
as illustrated by	fixed
as is the case with	fixed
as it were	fixed
as of	fixed
as of late	fixed
as of yet	fixed
as opposed to	fixed
as per	fixed
as regards	fixed
as such	fixed
as the case may be	fixed
as things stand	fixed
as though	fixed
as to	fixed
as yet	fixed
asap	adverb
ascend	verb
ascend the throne	verb
ascend to the throne	verb
ascendant	adjective
ascent	noun
ascertain	verb
ascetic	adjective
ascetic	noun
ascribe	verb
ash	noun
ashamed	adjective
aside	adverb
aside	noun
aside from	fixed
ask	verb
askew	adjective
askew	adverb
asleep	adjective
asparagus	noun
aspect	noun
aspiration	noun
aspire	verb
aspire to	verb
aspiring	adjective
assail	verb
assailant	noun
assassin	noun
assassinate	verb
assassination	noun
assault	noun
assault	verb
assay	noun
assemble	verb
assembly	noun
assembly line	noun
assent to	verb
assert	verb
assertion	noun
assess	verb
assessment	noun
assessor	noun
asset	noun
assign	verb
assignment	noun
assimilate	verb
assimilation	noun
assist	noun
assist	verb
assist in	verb
assist with	verb
assistance	noun
assistant	noun
assisted by	fixed
associate	adjective
associate	noun
associate	verb
associate with	verb
associated with	fixed
association	noun
assorted	adjective
assortment	noun
assume	verb
assumed to	fixed
assumption	noun
assurance	noun
assure	verb
assuredly	adverb
asterisk	noun
asteroid	noun
asteroid belt	noun
asthma	noun
astonish	verb
astonished	adjective
astonished at	fixed
astonished by	fixed
astonished to	fixed
astonishing	adjective
astound	verb
astounded by	fixed
astounding	adjective
astronaut	noun
astronomer	noun
astronomical	adjective
astronomy	noun
astrophysicist	noun
asylum	noun
asylum seeker	noun
asymmetric	adjective
asymmetrical	adjective
asymmetry	noun
asymptomatic	adjective
asynchronous	adjective
at a crossroads	fixed
at a disadvantage	fixed
at a later date	fixed
at a later stage	fixed
at a loss	fixed
at a minimum	fixed
at a rapid pace	fixed
at a rapid rate	fixed
at a slow pace	fixed
at a standstill	fixed
at a steady pace	fixed
at a time when	fixed
at all costs	fixed
at an earlier date	fixed
at an early stage	fixed
at any rate	fixed
at bay	fixed
at best	fixed
at breakneck speed	fixed
at ease	fixed
at face value	fixed
at fault	fixed
at first glance	fixed
at first sight	fixed
at frequent intervals	fixed
at full capacity	fixed
at great length	fixed
at great speed	fixed
at hand	fixed
at issue	fixed
at large	fixed
at length	fixed
at liberty to	fixed
at loggerheads	fixed
at minimum	fixed
at odds with	fixed
at one time	fixed
at present	fixed
at random	fixed
at regular intervals	fixed
at risk	fixed
at stake	fixed
at such time as	fixed
at that point in time	fixed
at the beginning of	fixed
at the behest of	fixed
at the close of	fixed
at the commencement of	fixed
at the completion of	fixed
at the conclusion of	fixed
at the core of	fixed
at the discretion of	fixed
at the disposal of	fixed
at the earliest opportunity	fixed
at the end of the day	fixed
at the end of your tether	fixed
at the expense of	fixed
at the forefront of	fixed
at the hands of	fixed
at the heart of	fixed
at the height of	fixed
at the helm	fixed
at the helm of	fixed
at the insistence of	fixed
at the invitation of	fixed
at the local level	fixed
at the mercy of	fixed
at the onset of	fixed
at the outbreak of	fixed
at the outset	fixed
at the outset of	fixed
at the point at which	fixed
at the present time	fixed
at the request of	fixed
at this juncture	fixed
at this point in time	fixed
at times	fixed
at war with	fixed
at which point	fixed
at which time	fixed
at will	fixed
at work on	fixed
at your disposal	fixed
at your earliest convenience	fixed
at your fingertips	fixed
at your own risk	fixed
atheism	noun
atheist	noun
athlete	noun
athletic	adjective
athletics	noun
atlas	noun
atmosphere	noun
atmospheric	adjective
atoll	noun
atom	noun
atomic	adjective
atomic bomb	noun
atomic number	noun
atone for	verb
atrocious	adjective
atrocity	noun
attach	verb
attach great importance to	verb
attach importance to	verb
attachment	noun
attacker	noun
attain	verb
attainable	adjective
attainment	noun
attempt	verb
attend	verb
attend to	verb
attendance	noun
attendant	noun
attendee	noun
attention	noun
attention span	noun
attentive	adjective
attentively	adverb
attest to	verb
attic	noun
attire	noun
attired in	fixed
attitude	noun
attorney	noun
attorney general	noun
attract	verb
attraction	noun
attractive	adjective
attributable to	fixed
attribute	noun
attribute	verb
attributed to	fixed
attribution	noun
aubergine	noun
auction	noun
auction	verb
audacious	adjective
audacity	noun
audible	adjective
audience	noun
audio	noun
audiovisual	adjective
audit	noun
audit	verb
auditability	noun
auditable	adjective
auditing	noun
audition	noun
audition	verb
auditor	noun
auditorium	noun
auditory	adjective
augment	verb
augmented reality	noun
aura	noun
aurora	noun
austere	adjective
austerity	noun
authentic	adjective
authenticate	verb
authentication	noun
authenticity	noun
author	verb
authorise	verb
authoritarian	adjective
authoritative	adjective
authority	noun
authorization	noun
authorize	verb
authorship	noun
autism	noun
auto	noun
autobiographical	adjective
autobiography	noun
autocracy	noun
autocrat	noun
autofocus	noun
automaker	noun
automate	verb
automated	adjective
automatic	adjective
automatically	adverb
automation	noun
automobile	noun
automotive	adjective
autonomous	adjective
autonomously	adverb
autonomy	noun
autopilot	noun
autopsy	noun
auxiliary	adjective
avail of	verb
availability	noun
avalanche	noun
avarice	noun
avatar	noun
avenge	verb
avenue	noun
average	adjective
average	noun
average	verb
averaging	noun
averse	adjective
averse to	fixed
avert	verb
aviation	noun
aviator	noun
avid	adjective
avocado	noun
avoid	verb
avoidance	noun
await	verb
awake	adjective
awake	verb
awaken	verb
awakening	noun
award	noun
award	verb
award-winning	adjective
aware	adjective
awareness	noun
away	adverb
awe	noun
awe	verb
awe-inspiring	adjective
awesome	adjective
awkward	adjective
awkwardly	adverb
awry	adverb
axe	noun
axe	verb
axis	noun
axle	noun
baboon	noun
baby	noun
babysit	verb
babysitter	noun
back	adverb
back	verb
back and forth	fixed
back down	verb
back to square one	fixed
back-country	noun
back-to-back	adjective
backbone	noun
backdrop	noun
backend	noun
backer	noun
backhand	noun
backlash	noun
backpack	noun
backrest	noun
backseat	noun
backstage	adjective
backstage	adverb
backup	noun
backyard	noun
bacon	noun
bacteria	noun
bacterial	adjective
bacterial infection	noun
bacterium	noun
bad	adjective
badge	noun
badge of honor	noun
badger	noun
badger	verb
badly	adverb
baffle	verb
baffled	adjective
bag	noun
baggage	noun
bail	noun
bail	verb
bail out	verb
bailout	noun
bait	noun
bait	verb
bait and switch	noun
bake	verb
bakery	noun
balance	noun
balance	verb
balance of power	noun
balanced	adjective
balancing act	noun
balcony	noun
balk at	verb
ballad	noun
ballet	noun
ballistic	adjective
balloon	verb
ballot	noun
ballot box	noun
bamboo	noun
ban	noun
ban	verb
banal	adjective
banana	noun
bandage	noun
bandit	noun
bandwidth	noun
bang	verb
banger	noun
banish	verb
banjo	noun
bank on	verb
banking	noun
banknote	noun
bankrupt	adjective
bankrupt	verb
bankruptcy	noun
banner	noun
banneton	noun
baptism	noun
bar	verb
bar from	verb
bar graph	noun
barbarian	noun
barcode	noun
bard	noun
bare	adjective
bare	verb
barefoot	adjective
barefoot	adverb
barely	adverb
bargain	noun
bargain	verb
bargaining	noun
barista	noun
bark	noun
bark	verb
barley	noun
barn	noun
barometer	noun
baron	noun
baroque	adjective
barracks	noun
barrage	noun
barren	adjective
barricade	noun
barrier	noun
bartender	noun
barter	noun
barter	verb
basalt	noun
base	noun
base	verb
baseline	noun
basement	noun
bash	noun
bashing	noun
basic	adjective
basics	noun
basil	noun
basin	noun
basis	noun
basket	noun
bass	noun
bastion	noun
bat	noun
batch	noun
batch	verb
bathe	verb
bathrobe	noun
bathtub	noun
baton	noun
battalion	noun
batten down the hatches	verb
batter	noun
batter	verb
battered	adjective
battery	noun
battle	verb
battlefield	noun
battleship	noun
batty	adjective
bay	noun
bayonet	noun
bazaar	noun
be at pains to	verb
be obliged to	fixed
be required to	fixed
be rid of	verb
be rooted in	verb
be that as it may	fixed
be tipped to	verb
beachfront	adjective
beachfront	noun
beacon	noun
bead	verb
beam	noun
beam	verb
bean	noun
bear	verb
bear a close resemblance to	verb
bear a resemblance to	verb
bear a striking resemblance to	verb
bear a strong resemblance to	verb
bear in mind	verb
bear little resemblance to	verb
bear market	noun
bear no resemblance to	verb
bear out	verb
bear some resemblance to	verb
bear the brunt of	verb
bear the cost of	verb
bear witness to	verb
beard	noun
bearded	adjective
bearing	noun
beast	noun
beat	noun
beat	verb
beating	noun
beautifully	adverb
because of the fact that	fixed
bedlam	noun
bedrock	noun
bedside	noun
bedtime	noun
bee	noun
beef	noun
beef up	verb
beehive	noun
been obliged to	fixed
been plunged into	fixed
beep	noun
beer	noun
beet	noun
beetle	noun
beetroot	noun
befall	verb
before	adverb
before departure	fixed
before long	fixed
before the outbreak of	fixed
beforehand	adverb
befriend	verb
begin	verb
beginner	noun
behalf	noun
behave	verb
behavior	noun
behavioral	adjective
behaviour	noun
behavioural	adjective
behest	noun
behind schedule	fixed
behind the scenes	fixed
behold	verb
beholden to	fixed
being	noun
belief	noun
believable	adjective
believed to be	fixed
believer	noun
bell	noun
belligerent	adjective
belligerent	noun
bells and whistles	fixed
belly	noun
belong	verb
belonging	noun
beloved	adjective
belt	noun
beltway	noun
bemoan	verb
bench	noun
benchmark	noun
benchmark	verb
bend	verb
bending	noun
benefactor	noun
beneficial	adjective
beneficial for	fixed
beneficial to	fixed
beneficiary	noun
benefit	noun
benefit	verb
benefit from	verb
benevolent	adjective
benign	adjective
benign tumor	noun
bent	adjective
bent	noun
bent on	fixed
berate	verb
bereaved	adjective
bereavement	noun
bereft of	fixed
berry	noun
berth	noun
beseech	verb
beset by	fixed
beset with	fixed
besiege	verb
best bet	noun
best-seller	noun
best-selling	adjective
bestow	verb
bestow on	verb
bestow upon	verb
bestseller	noun
bet	noun
bet	verb
beta	noun
betray	verb
betrayal	noun
beverage	noun
beware	verb
beware of	verb
bewilder	verb
bewilderment	noun
beyond doubt	fixed
beyond reasonable doubt	fixed
beyond recognition	fixed
beyond repair	fixed
bias	noun
biased	adjective
biblical	adjective
bibliography	noun
bicameral	adjective
bicker	verb
bickering	noun
bid	noun
bid	verb
bid farewell	verb
bidder	noun
bidding	noun
biennial	adjective
big	adjective
big business	noun
big data	noun
big-name	adjective
bike	noun
bike	verb
biker	noun
biking	noun
bilateral	adjective
bilingual	adjective
bill	noun
bill	verb
bill of rights	noun
billing	noun
billion	noun
billionaire	noun
bin	noun
binary	adjective
bind	verb
binding	adjective
binding	noun
binge	noun
binge	verb
binge eating	noun
binge-watch	verb
bio	noun
biochemical	adjective
biochemist	noun
biochemistry	noun
biodegradable	adjective
biodiesel	noun
biodiversity	noun
biofuel	noun
biography	noun
biological	adjective
biologically	adverb
biologist	noun
biology	noun
biomass	noun
biome	noun
biometric	adjective
biosphere	noun
biotechnology	noun
bipartisan	adjective
birch	noun
bird dropping	noun
birdsong	noun
birth defect	noun
birth rate	noun
birthplace	noun
biscuit	noun
bishop	noun
bison	noun
bit	noun
bit by bit	fixed
bitcoin	noun
bite	noun
bite	verb
bite-sized	adjective
bitter	adjective
bitterly	adverb
bitterness	noun
bittersweet	adjective
biweekly	adjective
bizarre	adjective
black	adjective
black hole	noun
black market	noun
black-clad	adjective
blackberry	noun
blackboard	noun
blackmail	noun
blackness	noun
blackout	noun
bladder	noun
blade	noun
blah	adjective
blame	noun
blame	verb
bland	adjective
blank	adjective
blanket	noun
blasphemy	noun
blast	verb
blaster	noun
blatant	adjective
blatantly	adverb
blaze	noun
blazing	adjective
blazing fast	adjective
bleak	adjective
bleed	verb
blend	noun
blend	verb
blend in with	verb
blight	noun
blight	verb
blimp	noun
blind	adjective
blind	verb
blindfold	noun
blindfold	verb
blindfolded	adjective
blindly	adverb
blindness	noun
blink	verb
bliss	noun
blissful	adjective
blissfully	adverb
blister	noun
blizzard	noun
blob	noun
bloc	noun
block	noun
block	verb
blockade	noun
blockade	verb
blockbuster	noun
blockchain	noun
blog	noun
blogger	noun
blogging	noun
blond	adjective
blonde	adjective
blonde	noun
blood cell	noun
blood clot	noun
blood pressure	noun
blood sugar	noun
blood test	noun
blood transfusion	noun
blood type	noun
blood vessel	noun
bloodshed	noun
bloodstream	noun
bloody	adjective
bloom	noun
bloom	verb
blossom	noun
blow	noun
blow	verb
blow up	verb
blubber	noun
blue	adjective
blue-collar	adjective
blueberry	noun
bluegrass	noun
blueprint	noun
blues	noun
bluetooth	noun
bluff	verb
blunder	noun
blunt	adjective
blunt	verb
blur	verb
blurred	adjective
blurry	adjective
blush	verb
board	noun
board of directors	noun
boast	verb
boat	noun
bob	verb
bodily	adjective
body	noun
body temperature	noun
bog	noun
bog down	verb
bogged down	adjective
bogged down in	fixed
bogus	adjective
boil	verb
boil down to	verb
boiler	noun
boilerplate	noun
boiling point	noun
bok choy	noun
bold	adjective
bolster	verb
bolt	noun
bomb	noun
bomb	verb
bombard	verb
bombardment	noun
bomber	noun
bombing	noun
bona fide	fixed
bond	noun
bonding	noun
bone marrow	noun
bone-dry	adjective
bonnet	noun
bonus	noun
book	verb
bookcase	noun
booking	noun
bookkeeper	noun
bookkeeping	noun
bookshelf	noun
boom	noun
boom	verb
boomer	noun
booming	adjective
boon	noun
boost	noun
boost	verb
boosting	noun
boot	noun
boot	verb
booth	noun
border	noun
border	verb
border control	noun
borderline	adjective
bore	verb
bored	adjective
boredom	noun
boring	adjective
borough	noun
borrow	verb
borrower	noun
borrowing	noun
bot	noun
botanical	adjective
botanical garden	noun
botanist	noun
botany	noun
bother	verb
bottle	verb
bottled	adjective
bottleneck	noun
bottom	noun
bottom line	noun
boulder	noun
boulevard	noun
bounce	noun
bounce	verb
bounce back	verb
bouncy	adjective
bound	adjective
bound	noun
bound for	fixed
bound to	fixed
boundary	noun
bounded	adjective
bounding box	noun
bountiful	adjective
bounty	noun
bouquet	noun
bourbon	noun
bourgeois	adjective
bourgeoisie	noun
bout	noun
boutique	noun
bow	verb
bowel	noun
bowl	noun
box	noun
box office	noun
boxer	noun
boxing	noun
boycott	noun
boycott	verb
boyfriend	noun
boyhood	noun
bra	noun
brace	noun
brace	verb
bracelet	noun
bracket	noun
bracket	verb
brackish	adjective
brag	verb
bragging rights	noun
braid	noun
braid	verb
brain	noun
brain damage	noun
brain drain	noun
brainchild	noun
brainstorm	verb
brainstorming	noun
brake	noun
braking	noun
branch	noun
branch out	verb
brand	noun
brand-name	adjective
branding	noun
brass	noun
brave	adjective
brave	verb
bravely	adverb
brazen	adjective
brazenly	adverb
breach	noun
breach	verb
bread	noun
breadth	noun
breadwinner	noun
break	noun
break	verb
break away from	verb
break even	verb
break new ground	verb
break off	verb
break out	verb
break out of	verb
break the ice	verb
break the news to	verb
break up	verb
breakage	noun
breakdown	noun
breaker	noun
breaking news	noun
breakthrough	noun
breast cancer	noun
breath	noun
breathe	verb
breathlessness	noun
breathtaking	adjective
breathtakingly	adverb
breed	noun
breed	verb
breeding	noun
breeding ground	noun
breeze	noun
breezy	adjective
brethren	noun
brevity	noun
brew	noun
brew	verb
brewer	noun
brewery	noun
brewing	noun
bribe	noun
bribery	noun
brick	noun
bridal	adjective
bride	noun
bridegroom	noun
bridge	noun
bridge	verb
brie	noun
brief	adjective
brief	verb
briefing	noun
briefly	adverb
brigade	noun
bright	adjective
brighten	verb
brighten up	verb
brightly	adverb
brightness	noun
brilliance	noun
brilliant	adjective
brilliantly	adverb
brimming with	fixed
bring about	verb
bring forward	verb
bring into being	verb
bring into existence	verb
bring into question	verb
bring on	verb
bring to a close	verb
bring to a halt	verb
bring to a standstill	verb
bring to an end	verb
bring to justice	verb
bring to life	verb
bring to light	verb
bring to mind	verb
bring to the attention of	verb
bring to trial	verb
bring together	verb
bring under control	verb
bring up	verb
brink	noun
brisk	adjective
briskly	adverb
bristle	noun
brittle	adjective
broad	adjective
broadband	noun
broadcast	noun
broadcast	verb
broadcaster	noun
broaden	verb
broadly	adverb
broadly speaking	fixed
broccoli	noun
brochure	noun
broker	noun
brokerage	noun
bronchitis	noun
bronchus	noun
bronze	noun
broom	noun
brown	noun
browse	verb
browse through	verb
browser	noun
browsing	noun
bruise	noun
bruise	verb
brush	noun
brush	verb
brush aside	verb
brushing	noun
brutal	adjective
brutality	noun
brutally	adverb
brute	adjective
brute force	noun
bubble	noun
bubble	verb
bubbly	adjective
bubonic plague	noun
buck	noun
buck the trend	verb
bucket	noun
bud	noun
budding	adjective
buddy	noun
budge	verb
budget	noun
budget	verb
budget deficit	noun
budgetary	adjective
budgeting	noun
buff	noun
buffalo	noun
buffer	noun
buffer	verb
buffer state	noun
bug	noun
buggy	adjective
build	noun
build	verb
build a reputation as	verb
build a reputation for	verb
build on	verb
build up	verb
build upon	verb
builder	noun
building	noun
buildup	noun
built-in	adjective
bulb	noun
bulbous	adjective
bulge	noun
bulge	verb
bulk	adjective
bulk	noun
bull market	noun
bulldoze	verb
bulldozer	noun
bullet train	noun
bulletin	noun
bully	verb
bullying	noun
bum	noun
bummer	noun
bump	noun
bump	verb
bump into	verb
bump up	verb
bumper	adjective
bumper	noun
bundle	noun
bundle	verb
bundle up	verb
bundling	noun
bungalow	noun
bunker	noun
buoyancy	noun
burden	noun
burdensome	adjective
bureau	noun
bureaucracy	noun
bureaucratic	adjective
burgeon	verb
burgeoning	adjective
burger	noun
burglar	noun
burglary	noun
burial	noun
burial mound	noun
burn	verb
burner	noun
burnout	noun
burnt	adjective
burr	noun
burrow	noun
burrow	verb
burst	noun
burst	verb
burst into	verb
burst into flames	verb
burst into tears	verb
burst out laughing	verb
bury	verb
business cycle	noun
businessman	noun
bust	noun
bustling	adjective
busy	adjective
but for	fixed
butler	noun
butter	noun
butterfly	noun
buttery	adjective
button	noun
buttress	verb
buy	noun
buy	verb
buy into	verb
buy-out	noun
buyer	noun
buying	noun
buyout	noun
buzz	noun
buzz	verb
buzzword	noun
by accident	fixed
by all accounts	fixed
by all means	fixed
by and by	fixed
by and large	fixed
by any means	fixed
by chance	fixed
by coincidence	fixed
by comparison	fixed
by comparison with	fixed
by contrast	fixed
by contrast with	fixed
by default	fixed
by definition	fixed
by degrees	fixed
by dint of	fixed
by extension	fixed
by far	fixed
by heart	fixed
by its very nature	fixed
by leaps and bounds	fixed
by means of	fixed
by nature	fixed
by no means	fixed
by no stretch of the imagination	fixed
by proxy	fixed
by reason of	fixed
by rights	fixed
by that point	fixed
by the name of	fixed
by the same token	fixed
by the skin of their teeth	fixed
by the use of	fixed
by the wayside	fixed
by trade	fixed
by turns	fixed
by use of	fixed
by virtue of	fixed
by virtue of the fact that	fixed
by way of	fixed
by way of example	fixed
by way of illustration	fixed
by what means	fixed
by whatever means	fixed
by word of mouth	fixed
by-election	noun
by-product	noun
bylaw	noun
bypass	verb
byte	noun
cab	noun
cabbage	noun
cabin	noun
cabinet	noun
cable	noun
cable car	noun
cache	noun
cache	verb
caching	noun
cactus	noun
cadence	noun
cafe	noun
caffeine	noun
cage	noun
cage	verb
cake	noun
calamity	noun
calcium	noun
calculate	verb
calculation	noun
calculator	noun
calculus	noun
calendar	noun
calf	noun
call	noun
call	verb
call a halt to	verb
call attention to	verb
call for	verb
call into question	verb
call it a day	verb
call off	verb
call on	verb
call to mind	verb
call upon	verb
callback	noun
caller	noun
calligraphy	noun
calm	adjective
calm	noun
calm	verb
calm down	verb
calmly	adverb
calmness	noun
calorie	noun
camcorder	noun
camel	noun
cameo	noun
camera	noun
camouflage	noun
camouflage	verb
camp	noun
campaign	noun
campaign	verb
campaigner	noun
camper	noun
camper van	noun
campsite	noun
campus	noun
can	noun
canal	noun
cancel	verb
cancellation	noun
cancer	noun
candid	adjective
candidacy	noun
candidate	noun
candle	noun
candlestick	noun
cane	noun
canine	noun
cannabis	noun
canned	adjective
cannon	noun
cannonball	noun
canoe	noun
canoeing	noun
canonical	adjective
canopy	noun
canvas	noun
canvass	verb
canyon	noun
cap	noun
cap	verb
capability	noun
capable	adjective
capacity	noun
cape	noun
capillary	noun
capital	noun
capital gain	noun
capital punishment	noun
capitalism	noun
capitalist	noun
capitalize	verb
capitalize on	verb
cappuccino	noun
capsule	noun
captain	verb
caption	noun
caption	verb
captive	adjective
captive	noun
captivity	noun
captor	noun
capture	noun
capture	verb
car	noun
car park	noun
carafe	noun
caravan	noun
carbohydrate	noun
carbon	noun
carbon cycle	noun
carbon dating	noun
carbon dioxide	noun
carbon emissions	noun
carbon footprint	noun
carbon monoxide	noun
carbon tax	noun
carbonate	noun
carcass	noun
carcinogen	noun
card	noun
card reader	noun
cardboard	noun
cardiac	adjective
cardinal	adjective
cardinal direction	noun
cardio	noun
cardiovascular	adjective
care	verb
care for	verb
career	noun
caregiver	noun
carelessly	adverb
cargo	noun
caricature	noun
caring	adjective
caring	noun
carnage	noun
carnival	noun
carnivore	noun
carnivorous	adjective
carousel	noun
carpenter	noun
carpet	noun
carpet	verb
carriage	noun
carrier	noun
carrot	noun
carry	noun
carry	verb
carry on	verb
carry on with	verb
carry out	verb
carry out a review of	verb
carry out a study of	verb
carry out a study on	verb
carry out an analysis of	verb
carry out an inspection of	verb
carry out an investigation into	verb
carry out interviews with	verb
carry out research	verb
carry out research into	verb
carry out research on	verb
carry out tests on	verb
carte blanche	fixed
cartel	noun
cartilage	noun
cartographer	noun
cartography	noun
cartoon	noun
cartoonist	noun
cartridge	noun
carve	verb
carve out	verb
carving	noun
cascade	noun
cascade	verb
cascading	adjective
case	noun
cash	noun
cash	verb
cash crop	noun
cash flow	noun
cash in on	verb
cashew	noun
cashier	noun
casing	noun
casino	noun
cassette	noun
cast	noun
cast	verb
cast a shadow over	verb
cast a vote	verb
cast doubt on	verb
cast light on	verb
cast their ballots	verb
cast their votes	verb
castaway	noun
caste	noun
castle	noun
castration	noun
casual	adjective
casually	adverb
casualty	noun
catacomb	noun
catalog	noun
catalogue	noun
catalogue	verb
catalyst	noun
catapult	noun
catapult	verb
cataract	noun
catastrophe	noun
catastrophic	adjective
catch	verb
catch a glimpse of	verb
catch off guard	verb
catch on	verb
catch sight of	verb
catch up	verb
catchment	noun
catchy	adjective
categorization	noun
categorize	verb
category	noun
cater	verb
cater for	verb
cater to	verb
caterer	noun
catering	noun
caterpillar	noun
cathedral	noun
catholic	adjective
caucus	noun
cauliflower	noun
cause	verb
caution	noun
caution	verb
caution against	verb
cautionary	adjective
cautionary tale	noun
cautious	adjective
cautiously	adverb
cavalry	noun
cave	noun
cave-in	noun
caveat	noun
cavern	noun
cavity	noun
cayenne	noun
cease	verb
cease to be	verb
cease to exist	verb
cease-fire	noun
ceasefire	noun
ceaselessly	adverb
cedar	noun
cede	verb
ceiling	noun
celebrate	verb
celebrated	adjective
celebrated for	fixed
celebration	noun
celebrity	noun
celery	noun
celestial	adjective
cell	noun
cell division	noun
cell membrane	noun
cell wall	noun
cellar	noun
cellist	noun
cello	noun
cellphone	noun
cellular	adjective
cement	noun
cement	verb
cemetery	noun
censor	noun
censor	verb
censorship	noun
census	noun
cent	noun
centennial	noun
center	noun
center	verb
center of gravity	noun
centimeter	noun
central	adjective
central bank	noun
central government	noun
central nervous system	noun
central to	fixed
centrality	noun
centralize	verb
centralized	adjective
centrally	adverb
centre	noun
centre	verb
centrifugal force	noun
centuries ago	fixed
centuries later	fixed
centuries of	fixed
century	noun
ceramic	adjective
ceramics	noun
cereal	noun
cerebral	adjective
ceremonial	adjective
ceremony	noun
certainty	noun
certificate	noun
certification	noun
certified	adjective
certified public accountant	noun
certify	verb
cervical	adjective
cervical cancer	noun
cessation	noun
chagrin	noun
chain	noun
chain reaction	noun
chain store	noun
chain-link	adjective
chain-link fence	noun
chair	verb
chalk	noun
chalk up	verb
challenge	noun
challenge	verb
challenger	noun
challenging	adjective
chamber	noun
champ	noun
champion	verb
championship	noun
chance upon	verb
chancellor	noun
chandelier	noun
change	noun
change	verb
change hands	verb
changelog	noun
channel	noun
channel	verb
chant	verb
chaos	noun
chaotic	adjective
chapel	noun
chapter	noun
char	verb
character	noun
characterise	verb
characteristic	adjective
characteristic	noun
characteristic of	fixed
characteristically	adverb
characterize	verb
charade	noun
charcoal	noun
chard	noun
charge	noun
charge	verb
charged with	fixed
charger	noun
charging	noun
chariot	noun
charisma	noun
charismatic	adjective
charitable	adjective
charity	noun
charm	noun
charming	adjective
chart	verb
charter	noun
charter school	noun
chase	noun
chase	verb
chassis	noun
chat	noun
chat	verb
chatbot	noun
cheap	adjective
cheaply	adverb
cheat	verb
cheating	noun
check	noun
check	verb
checker	noun
checklist	noun
checkout	noun
checkpoint	noun
checkpoint	verb
checks and balances	noun
checkup	noun
cheddar	noun
cheek	noun
cheeky	adjective
cheer	verb
cheerful	adjective
cheese	noun
cheeseburger	noun
cheesy	adjective
cheetah	noun
chef	noun
chemical	adjective
chemical	noun
chemical bond	noun
chemical reaction	noun
chemical warfare	noun
chemical weapon	noun
chemist	noun
chemistry	noun
chemosensory	adjective
chemotherapy	noun
cheque	noun
cherish	verb
cherry	noun
cherry-pick	verb
chestnut	noun
chevron	noun
chew	verb
chewing	noun
chewy	adjective
chic	adjective
chick	noun
chickpea	noun
chief	adjective
chief executive	noun
chief justice	noun
chiefly	adverb
chieftain	noun
child	noun
child labor	noun
childbirth	noun
chili	noun
chill	noun
chilly	adjective
chime	noun
chime	verb
chime in	verb
chimney	noun
chimpanzee	noun
chin	noun
chinook	noun
chip	noun
chip away at	verb
chipmunk	noun
chiropractic	noun
chiropractor	noun
chivalry	noun
chlorine	noun
chlorophyll	noun
chloroplast	noun
choir	noun
choke	noun
choke	verb
choking	noun
cholera	noun
cholesterol	noun
choose	verb
chop	noun
chop	verb
chop down	verb
chord	noun
chore	noun
choreographer	noun
choreography	noun
chorus	noun
chromatography	noun
chrome	noun
chromosome	noun
chronic	adjective
chronically	adverb
chronicle	noun
chronicle	verb
chronological	adjective
chronologically	adverb
chronology	noun
chrysalis	noun
chuck	verb
chuckle	noun
chuckle	verb
chunk	noun
chunk	verb
chunks of	fixed
chunky	adjective
churn	verb
churn out	verb
cigarette	noun
cinema	noun
cinematic	adjective
cinematographer	noun
cinematography	noun
cinnamon	noun
circa	fixed
circadian	adjective
circle	noun
circle	verb
circuit	noun
circuit board	noun
circuit breaker	noun
circuitry	noun
circular	adjective
circulate	verb
circulation	noun
circulatory system	noun
circumference	noun
circumnavigation	noun
circumstance	noun
circumvent	verb
circus	noun
cirrus	noun
citadel	noun
citation	noun
cite	verb
citizen	noun
citizenship	noun
city	noun
city council	noun
city hall	noun
city-state	noun
civic	adjective
civic duty	noun
civil	adjective
civil disobedience	noun
civil engineer	noun
civil liberties	noun
civil rights	noun
civil servant	noun
civil service	noun
civil society	noun
civil war	noun
civilian	noun
civilization	noun
clad in	fixed
claim	noun
claim	verb
claimant	noun
clamp down on	verb
clan	noun
clandestine	adjective
clarification	noun
clarify	verb
clarinet	noun
clarity	noun
clash	noun
clash	verb
class	verb
class action	noun
class struggle	noun
classic	adjective
classic	noun
classical	adjective
classical music	noun
classification	noun
classified	adjective
classify	verb
classmate	noun
classy	adjective
clause	noun
claw	verb
claw back	verb
clay	noun
clean	adjective
clean	verb
clean energy	noun
clean-up	noun
cleanliness	noun
cleanly	adverb
cleanse	verb
clear	verb
clear the way for	verb
clearance	noun
clergy	noun
clergyman	noun
cleric	noun
clerk	noun
cleverly	adverb
click	noun
click	verb
client	noun
clientele	noun
cliff	noun
climactic	adjective
climate	noun
climate change	noun
climate crisis	noun
climate model	noun
climatologist	noun
climax	noun
climb	verb
clinch	verb
cling	verb
cling to	verb
clinic	noun
clinical	adjective
clinical trial	noun
clinically	adverb
clinician	noun
clip	noun
clipping	noun
clock	noun
clock	verb
clog	verb
clogged	adjective
clone	noun
clone	verb
close	adjective
close in on	verb
close-up	noun
closely	adverb
closet	noun
closing	noun
closure	noun
cloud	noun
cloud computing	noun
clown	noun
clue	noun
clump	noun
clumps of	fixed
clumsy	adjective
clunky	adjective
cluster	noun
cluster	verb
clutch	verb
clutter	noun
clutter	verb
cluttered	adjective
co-worker	noun
coach	noun
coach	verb
coaching	noun
coal	noun
coalition	noun
coarse	adjective
coastal	adjective
coastal erosion	noun
coaster	noun
coastline	noun
coat	verb
coat of arms	noun
coating	noun
coaxial cable	noun
coca	noun
cocaine	noun
cockpit	noun
cockroach	noun
cocktail	noun
cocoon	noun
code	noun
code	verb
codebase	noun
coder	noun
codex	noun
coding	noun
coefficient	noun
coerce	verb
coercion	noun
coexist	verb
coffee	noun
cognition	noun
cognitive	adjective
cognizant	adjective
cognizant of	fixed
coherence	noun
coherent	adjective
cohesive	adjective
cohort	noun
coil	noun
coin	verb
coincide	verb
coincide with	verb
coincidence	noun
colander	noun
cold	adjective
cold front	noun
cold snap	noun
cold-blooded	adjective
coldness	noun
collaborate	verb
collaborate with	verb
collaboration	noun
collaborative	adjective
collaboratively	adverb
collage	noun
collapse	noun
collapse	verb
collar	noun
colleague	noun
collect	verb
collectible	adjective
collectible	noun
collection	noun
collective	adjective
collective	noun
collective bargaining	noun
collectively	adverb
collector	noun
college	noun
collide	verb
collide with	verb
collision	noun
colonel	noun
colonial	adjective
colonialism	noun
colonise	verb
colonist	noun
colonization	noun
colonize	verb
colonizer	noun
colony	noun
color	noun
colored	adjective
colorful	adjective
colossal	adjective
colour	noun
colour-coded	adjective
colourful	adjective
column	noun
columnar	adjective
columnist	noun
coma	noun
comb	noun
comb	verb
combat	noun
combat	verb
combination	noun
combine	verb
combo	noun
combustion	noun
combustion engine	noun
come	verb
come about	verb
come across	verb
come as a shock to	verb
come as a surprise to	verb
come as no surprise	verb
come clean	verb
come close to	verb
come down to	verb
come down with	verb
come forward	verb
come full circle	verb
come in handy	verb
come into being	verb
come into conflict with	verb
come into contact with	verb
come into effect	verb
come into existence	verb
come into force	verb
come into play	verb
come into possession of	verb
come into sight	verb
come into use	verb
come into view	verb
come into vogue	verb
come of age	verb
come on the heels of	verb
come out on top	verb
come to a close	verb
come to a complete stop	verb
come to a crossroads	verb
come to a decision	verb
come to a halt	verb
come to a head	verb
come to a standstill	verb
come to a stop	verb
come to an abrupt end	verb
come to an abrupt halt	verb
come to an agreement	verb
come to an end	verb
come to an understanding	verb
come to be known as	verb
come to blows	verb
come to fruition	verb
come to grips with	verb
come to life	verb
come to light	verb
come to mind	verb
come to nothing	verb
come to pass	verb
come to power	verb
come to prominence	verb
come to realize	verb
come to rest	verb
come to terms with	verb
come to the aid of	verb
come to the assistance of	verb
come to the attention of	verb
come to the conclusion	verb
come to the defense of	verb
come to the fore	verb
come to the realization that	verb
come to the rescue of	verb
come to the throne	verb
come true	verb
come under attack	verb
come under criticism	verb
come under fire	verb
come under pressure	verb
come under scrutiny	verb
come up against	verb
come up with	verb
come upon	verb
come-on	noun
comeback	noun
comedian	noun
comedic	adjective
comedy	noun
comet	noun
comfort	noun
comfortable	adjective
comfortably	adverb
comfy	adjective
comic	adjective
comic book	noun
comic strip	noun
comical	adjective
comically	adverb
coming-of-age	adjective
comma	noun
command	noun
command	verb
command economy	noun
commander	noun
commander in chief	noun
commandment	noun
commando	noun
commemorate	verb
commemoration	noun
commemorative	adjective
commence	verb
commencement	noun
commend	verb
commendable	adjective
commendation	noun
commensurate with	fixed
comment	verb
comment on	verb
comment upon	verb
commentary	noun
commentator	noun
commenting	noun
commerce	noun
commercial	adjective
commercial	noun
commercialization	noun
commercially	adverb
commission	noun
commission	verb
commissioner	noun
commit	noun
commit	verb
commit an error	verb
commitment	noun
committed to	fixed
committee	noun
commodity	noun
common ancestor	noun
common cold	noun
common law	noun
common to	fixed
commonality	noun
commonly	adverb
commonplace	adjective
commonplace in	fixed
commonwealth	noun
commotion	noun
communal	adjective
commune	noun
communicate	verb
communication	noun
communicator	noun
communion	noun
communism	noun
communist	adjective
communist	noun
community	noun
community college	noun
commute	noun
commute	verb
commuter	noun
compact	adjective
compact	verb
companion	noun
companionship	noun
company	noun
comparable	adjective
comparable to	fixed
comparable with	fixed
comparative	adjective
comparatively	adverb
compare	verb
comparison	noun
compartment	noun
compass	noun
compassion	noun
compassionate	adjective
compatibility	noun
compatible	adjective
compatible with	fixed
compel	verb
compelled to	fixed
compelling	adjective
compensate	verb
compensate for	verb
compensation	noun
compete	verb
compete for	verb
competence	noun
competency	noun
competent	adjective
competition	noun
competitive	adjective
competitively	adverb
competitiveness	noun
competitor	noun
compilation	noun
compile	verb
compiler	noun
complacency	noun
complacent	adjective
complain	verb
complainant	noun
complaint	noun
complement	noun
complement	verb
complementary	adjective
complete	verb
completely	adverb
completion	noun
complex	adjective
complex	noun
complexity	noun
compliance	noun
compliant	adjective
complicate	verb
complicated	adjective
complication	noun
complicit	adjective
complicit in	fixed
complicity	noun
compliment	noun
compliment	verb
complimentary	adjective
comply	verb
comply with	verb
component	noun
compose	verb
composed of	fixed
composer	noun
composite	adjective
composite	noun
composition	noun
compositional	adjective
compost	noun
composting	noun
compound	noun
compound	verb
compounded by	fixed
comprehend	verb
comprehensible	adjective
comprehension	noun
comprehensive	adjective
comprehensively	adverb
comprehensiveness	noun
compress	verb
compressed	adjective
compression	noun
comprise	verb
comprised of	fixed
compromise	noun
compromise	verb
compromising	adjective
compulsory	adjective
computation	noun
computational	adjective
compute	noun
compute	verb
computer	noun
computer graphics	noun
computer science	noun
computer scientist	noun
computer virus	noun
computing	noun
comrade	noun
con	noun
concave	adjective
conceal	verb
concealment	noun
concede	verb
conceivable	adjective
conceivably	adverb
conceive	verb
conceive of	verb
concentrate	verb
concentrate on	verb
concentrated	adjective
concentration	noun
concentration camp	noun
concept	noun
conception	noun
conceptual	adjective
concern	noun
concerned	adjective
concerned by	fixed
concerned with	fixed
concerning	fixed
concert	noun
concerted	adjective
concerto	noun
concession	noun
concierge	noun
conciliatory	adjective
concise	adjective
conclude	verb
conclusion	noun
conclusive	adjective
concoct	verb
concoction	noun
concrete	adjective
concrete	noun
concur	verb
concur with	verb
concurrency	noun
concurrent	adjective
concurrently	adverb
concurrently with	fixed
concussion	noun
condemn	verb
condensation	noun
condense	verb
condition	noun
condition	verb
conditional	adjective
conditionally	adverb
conditioner	noun
conditioning	noun
condo	noun
condone	verb
conducive	adjective
conducive to	fixed
conduct	noun
conduct	verb
conduct a review of	verb
conduct a search for	verb
conduct a search of	verb
conduct a study of	verb
conduct a study on	verb
conduct a survey of	verb
conduct an analysis of	verb
conduct an experiment	verb
conduct an inspection of	verb
conduct an interview with	verb
conduct an investigation into	verb
conduct experiments	verb
conduct interviews with	verb
conduct research	verb
conduct research into	verb
conduct research on	verb
conduct tests on	verb
conduction	noun
conductivity	noun
conductor	noun
cone	noun
confederate	noun
confederation	noun
confer with	verb
conference	noun
confess	verb
confess to	verb
confession	noun
confetti	noun
confide in	verb
confidence	noun
confident	adjective
confidential	adjective
confidentiality	noun
confidently	adverb
configuration	noun
configure	verb
confine	verb
confine oneself to	verb
confine to	verb
confined	adjective
confinement	noun
confines	noun
confirm	verb
confirmation	noun
confiscate	verb
conflagration	noun
conflict	noun
conflict with	verb
conflicted	adjective
conflicting	adjective
conform	verb
conform to	verb
conform with	verb
confront	verb
confront with	verb
confrontation	noun
confuse	verb
confused	adjective
confusing	adjective
confusion	noun
congested	adjective
congestion	noun
conglomerate	noun
congratulate	verb
congratulations	noun
congregate	verb
congregation	noun
congress	noun
congressional	adjective
congressman	noun
congresswoman	noun
conifer	noun
conjecture	noun
conjunction	noun
conjure	verb
conjure up	verb
conjuring	noun
connect	verb
connection	noun
connectivity	noun
connector	noun
connoisseur	noun
connotation	noun
conquer	verb
conquest	noun
conquistador	noun
conscience	noun
conscious	adjective
conscious of	fixed
consciously	adverb
consciousness	noun
conscript	noun
conscription	noun
consecutive	adjective
consecutively	adverb
consensual	adjective
consensus	noun
consent	noun
consent	verb
consent to	verb
consequence	noun
consequently	adverb
consequently	fixed
conservation	noun
conservation of energy	noun
conservationist	noun
conservatism	noun
conservative	adjective
conserve	verb
consider	verb
considerable	adjective
considerable amounts of	fixed
considerable quantities of	fixed
considerably	adverb
considerate	adjective
consideration	noun
considered	adjective
considered as	fixed
considered to be	fixed
consist of	fixed
consist of	verb
consistency	noun
consistent	adjective
consistent with	fixed
consistently	adverb
consisting of	fixed
consists of	fixed
console	noun
consolidate	verb
consolidation	noun
consonant	noun
consortium	noun
conspicuous	adjective
conspicuously	adverb
conspiracy	noun
conspire	verb
constant	adjective
constant	noun
constantly	adverb
constellation	noun
constituency	noun
constitute	verb
constitution	noun
constitutional	adjective
constitutional monarchy	noun
constrain	verb
constrained	adjective
constraint	noun
construct	noun
construct	verb
construction	noun
construction site	noun
constructive	adjective
constructor	noun
construe	verb
consul	noun
consulate	noun
consult	verb
consult with	verb
consultancy	noun
consultant	noun
consultation	noun
consulting	noun
consumable	noun
consume	verb
consumer	noun
consumer goods	noun
consumer spending	noun
consumption	noun
contact	noun
contact	verb
contagion	noun
contagious	adjective
contagious disease	noun
contain	verb
container	noun
containing	fixed
contaminant	noun
contaminate	verb
contaminated	adjective
contamination	noun
contemplate	verb
contemplation	noun
contemplative	adjective
contemporary	adjective
contemporary	noun
contemporary art	noun
contempt of court	noun
contend	verb
contend with	verb
contender	noun
content	adjective
content	noun
content with	fixed
contented	adjective
contentious	adjective
contentment	noun
contents	noun
contest	noun
contest	verb
contestant	noun
context	noun
contextual	adjective
continent	noun
continental	adjective
continental drift	noun
continental shelf	noun
contingency	noun
contingent	adjective
continual	adjective
continually	adverb
continuation	noun
continue	verb
continuity	noun
continuous	adjective
continuously	adverb
contour	noun
contour	verb
contour line	noun
contoured	adjective
contraception	noun
contract	noun
contract	verb
contracted	adjective
contraction	noun
contractor	noun
contractual	adjective
contractually	adverb
contradict	verb
contradiction	noun
contradictory	adjective
contrary	adjective
contrary to	fixed
contrast	noun
contrast	verb
contravene	verb
contribute	verb
contribute to	verb
contribution	noun
contributor	noun
control	noun
control	verb
control group	noun
controllable	adjective
controlled	adjective
controller	noun
controversial	adjective
controversially	adverb
controversy	noun
conundrum	noun
convection	noun
convene	verb
convenience	noun
convenient	adjective
conveniently	adverb
convent	noun
convention	noun
conventional	adjective
conventionally	adverb
converge	verb
converge on	verb
converge upon	verb
convergence	noun
conversation	noun
conversational	adjective
converse	verb
converse with	verb
conversely	fixed
conversion	noun
convert	noun
convert	verb
convert into	verb
convert to	verb
converter	noun
convertible	adjective
convertible	noun
convex	adjective
convey	verb
conveyor belt	noun
convict	verb
convicted of	fixed
conviction	noun
convince	verb
convinced	adjective
convincing	adjective
convoluted	adjective
convoy	noun
cool	adjective
cool	verb
coolant	noun
coop	noun
cooperate	verb
cooperate with	verb
cooperation	noun
cooperative	adjective
cooperative	noun
coordinate	adjective
coordinate	noun
coordinate	verb
coordination	noun
coordinator	noun
cope	verb
cope with	verb
coping	noun
copious	adjective
copper	noun
copy	noun
copy	verb
copy and paste	verb
copy editor	noun
copying	noun
copyright	noun
copyright	verb
copyrighted	adjective
coral	noun
coral reef	noun
cord	noun
cordial	adjective
core	adjective
core	noun
cork	noun
corn	noun
cornea	noun
corneal	adjective
corner	noun
cornerstone	noun
corollary	noun
coroner	noun
corporate	adjective
corporate tax	noun
corporation	noun
corps	noun
corpse	noun
corpus	noun
correct	adjective
correct	verb
correction	noun
corrective	adjective
correlate	verb
correlation	noun
correspond	verb
correspond to	verb
correspondence	noun
correspondent	noun
corresponding	adjective
correspondingly	adverb
corridor	noun
corroborate	verb
corrosion	noun
corrosive	adjective
corrugated	adjective
corrupt	adjective
corrupt	verb
corruption	noun
cortex	noun
cortisol	noun
cos	noun
cosine	noun
cosmetic	adjective
cosmetic	noun
cosmic	adjective
cosmic ray	noun
cosmologist	noun
cosmology	noun
cosmos	noun
cost	noun
cost	verb
cost of living	fixed
cost the lives of	verb
cost-effective	adjective
costly	adjective
costume	noun
cosy	adjective
cottage	noun
cottage industry	noun
couch	noun
cough	noun
council	noun
councillor	noun
counsel	noun
counseling	noun
counselling	noun
counsellor	noun
counselor	noun
count	noun
count	verb
count on	verb
countenance	noun
counter	noun
counter	verb
counteract	verb
counterattack	noun
counterfeit	adjective
counterfeit	noun
counterfeiter	noun
counterpart	noun
counterproductive	adjective
countess	noun
countless	adjective
country	noun
country of origin	noun
countryside	noun
county	noun
county seat	noun
coup	noun
coupe	noun
couple	noun
couple	verb
coupled with	fixed
couplet	noun
coupon	noun
courage	noun
courageous	adjective
courgette	noun
course	noun
course	verb
course-correct	verb
coursework	noun
court	noun
court case	noun
court of appeal	noun
court ruling	fixed
courteous	adjective
courtesy	noun
courtesy of	fixed
courthouse	noun
courtroom	noun
courtyard	noun
covenant	noun
cover	noun
cover	verb
cover the cost of	verb
cover up	verb
cover-up	noun
coverage	noun
covert	adjective
covertly	adverb
covid	noun
cowboy	noun
cowgirl	noun
coworker	noun
cozy	adjective
crab	noun
crack	noun
crack	verb
crack down	verb
crack down on	verb
crackdown	noun
cracking	noun
craft	noun
craft	verb
craftsman	noun
cram	verb
crammed with	fixed
cramped	adjective
cranberry	noun
crane	noun
crane	verb
crank	verb
crank out	verb
crash	noun
crash course	noun
crate	noun
crater	noun
crave	verb
craving	noun
crawl	noun
crawl	verb
crayfish	noun
crayon	noun
craze	noun
cream	noun
cream off	verb
creamy	adjective
create	verb
creation	noun
creation myth	noun
creative	adjective
creative	noun
creatively	adverb
creativity	noun
creator	noun
credential	noun
credibility	noun
credible	adjective
credit	noun
credit	verb
credit card	noun
creditor	noun
creed	noun
creek	noun
creep	verb
creep up	verb
creepy	adjective
crest	verb
crew	noun
cricket	noun
crime	noun
crime rate	noun
crime scene	noun
criminal	adjective
criminal	noun
criminal record	noun
criminality	noun
criminologist	noun
criminology	noun
cringe	verb
cripple	verb
crippling	adjective
crisis	noun
crisp	adjective
criteria	noun
criterion	noun
critic	noun
critical	adjective
critical for	fixed
critical of	fixed
critical to	fixed
critically	adverb
criticise	verb
criticism	noun
criticize	verb
critique	noun
critique	verb
croissant	noun
crook	noun
crooked	adjective
crop	noun
crop	verb
crop rotation	noun
crop up	verb
crop yield	noun
cross	noun
cross	verb
cross paths with	verb
cross-border	adjective
cross-examination	noun
cross-pollination	noun
crossover	noun
crossroads	noun
crow	noun
crow	verb
crowd	noun
crowd	verb
crowd-pleaser	noun
crowded	adjective
crowdfunding	noun
crowdsource	verb
crown	noun
crown	verb
crown prince	noun
crucial	adjective
crucial for	fixed
crucial to	fixed
crucially	adverb
crucifixion	noun
crude	adjective
crude oil	noun
cruel	adjective
cruise	noun
cruise	verb
cruise control	noun
cruiser	noun
crumb	noun
crumble	verb
crunch	noun
crunch	verb
crunch the numbers	verb
crunchy	adjective
crusade	noun
crusader	noun
crush	noun
crush	verb
crushed	adjective
crust	noun
crustacean	noun
crusty	adjective
crutch	noun
cry	noun
cry	verb
crypto	noun
cryptocurrency	noun
cryptographic	adjective
cryptography	noun
crystal	noun
crystalline	adjective
cub	noun
cube	noun
cubic	adjective
cubism	noun
cuckoo	noun
cucumber	noun
cuddle	noun
cuddle	verb
cuddly	adjective
cue	noun
cuisine	noun
culinary	adjective
cull	noun
culminate in	verb
culmination	noun
culpability	noun
culpable	adjective
culprit	noun
cult	noun
cultivar	noun
cultivate	verb
cultivation	noun
cultural	adjective
cultural diffusion	noun
culturally	adverb
culture	noun
culture shock	noun
cumbersome	adjective
cumulative	adjective
cumulus	noun
cuneiform	noun
cup	noun
cup	verb
cupboard	noun
curate	verb
curator	noun
curb	noun
curb	verb
cure	verb
curfew	noun
curiosity	noun
curious	adjective
curl	noun
curl	verb
curly	adjective
currency	noun
current	adjective
current	noun
currently	adverb
curricular	adjective
curriculum	noun
curry	noun
curse	verb
cursor	noun
cursory	adjective
curtail	verb
curtain	noun
curvature	noun
curve	noun
curve	verb
curving	adjective
cushion	noun
cushion	verb
cushioning	noun
custard	noun
custody	noun
custom	adjective
custom	noun
custom-made	adjective
customarily	adverb
customary	adjective
customer	noun
customer service	noun
customizable	adjective
customization	noun
customize	verb
customs	noun
cut	verb
cut across	verb
cut back on	verb
cut corners	verb
cut down on	verb
cut off	verb
cut short	verb
cut ties with	verb
cut-out	noun
cut-throat	adjective
cute	adjective
cutlery	noun
cutout	noun
cutter	noun
cutting	noun
cutting edge	noun
cutting-edge	adjective
cyber	noun
cyberattack	noun
cyberbullying	noun
cybercrime	noun
cybersecurity	noun
cyberspace	noun
cycle	noun
cycle	verb
cycling	noun
cyclist	noun
cyclone	noun
cylinder	noun
cymbal	noun
cynic	noun
cynical	adjective
cynically	adverb
cynicism	noun
cytoplasm	noun
czar	noun
dab	noun
dabble	verb
daffodil	noun
dagger	noun
daily	adjective
daily	adverb
dairy	noun
daisy	noun
dam	noun
damages	noun
damning	adjective
damp	adjective
dampen	verb
damping	noun
dandelion	noun
dangerously	adverb
dare	verb
daring	adjective
dark	adjective
dark energy	noun
dark matter	noun
darken	verb
dart	noun
dart	verb
dash	noun
dash	verb
dashboard	noun
dashcam	noun
data	noun
data breach	noun
data center	noun
data point	noun
data set	noun
database	noun
dataset	noun
date	noun
date	verb
date back to	verb
dating back to	fixed
daunting	adjective
dawn	noun
dawn	verb
dawn on	verb
day	noun
daytime	noun
dazzle	verb
dazzling	adjective
de facto	fixed
dead zone	noun
deadline	noun
deadly	adjective
deafening	adjective
deafness	noun
deal	noun
deal	verb
deal a blow to	verb
deal with	verb
deal-breaker	noun
dealer	noun
dealership	noun
dean	noun
dearly	adverb
dearth	noun
death penalty	noun
death row	noun
death sentence	noun
debacle	noun
debatable	adjective
debate	noun
debate	verb
debilitate	verb
debilitating	adjective
debit	noun
debit card	noun
debris	noun
debt	noun
debug	verb
debugging	noun
debunk	verb
debut	noun
debut	verb
decade	noun
decadence	noun
decadent	adjective
decades ago	fixed
decades earlier	fixed
decades later	fixed
decades of	fixed
decathlon	noun
decay	noun
decay	verb
deceased	adjective
deceive	verb
decency	noun
decent	adjective
decently	adverb
decentralize	verb
decentralized	adjective
deception	noun
deceptive	adjective
deceptively	adverb
decibel	noun
decide upon	verb
decidedly	adverb
deciduous	adjective
decimal	adjective
decimal	noun
decipher	verb
decision	noun
decision-maker	noun
decision-making	noun
decisive	adjective
deck	noun
declaration	noun
declare	verb
decline	noun
decline	verb
decode	verb
decolonization	noun
decommission	verb
decommissioning	noun
decompose	verb
decomposer	noun
decomposing	adjective
decomposition	noun
decor	noun
decorate	verb
decoration	noun
decorative	adjective
decorator	noun
decrease	noun
decrease	verb
decrease in size	verb
decreased	adjective
decree	noun
decree	verb
decrypt	verb
dedicate	verb
dedicated	adjective
dedicated to	fixed
dedication	noun
deduce	verb
deduct	verb
deductible	adjective
deductible	noun
deduction	noun
deductive	adjective
deed	noun
deem	verb
deemed to be	fixed
deep	adjective
deep dive	noun
deepen	verb
deeply	adverb
defamation	noun
defamatory	adjective
defame	verb
default	noun
default	verb
default on	verb
defeat	noun
defeat	verb
defect	noun
defective	adjective
defector	noun
defence	noun
defend	verb
defendant	noun
defender	noun
defense	noun
defensible	adjective
defensive	adjective
defensively	adverb
defensiveness	noun
defer	verb
defiance	noun
defiant	adjective
defiantly	adverb
deficiency	noun
deficient in	fixed
deficit	noun
define	verb
defining	adjective
definite	adjective
definitely	adverb
definition	noun
definitive	adjective
definitively	adverb
deflation	noun
deflect	verb
deforestation	noun
defraud	verb
defunct	adjective
defy	verb
degeneration	noun
degradation	noun
degrade	verb
degree	noun
dehydration	noun
deity	noun
dejected	adjective
delay	noun
delay	verb
delegate	noun
delegate	verb
delegation	noun
delete	verb
deletion	noun
deli	noun
deliberate	adjective
deliberate	verb
deliberate over	verb
deliberately	adverb
delicacy	noun
delicate	adjective
delicately	adverb
delicious	adjective
delight	noun
delight	verb
delighted	adjective
delightful	adjective
delimiter	noun
deliver	verb
deliver a lecture	verb
deliver a speech	verb
deliver speeches	verb
delivery	noun
delta	noun
deluge	noun
deluxe	adjective
delve	verb
delve into	verb
demand	noun
demand	verb
demanding	adjective
demeanor	noun
dementia	noun
demilitarized zone	noun
demise	noun
demo	noun
democracy	noun
democrat	noun
democratic	adjective
demographic	adjective
demographic	noun
demography	noun
demolish	verb
demolition	noun
demon	noun
demonstrably	adverb
demonstrate	verb
demonstration	noun
demonstrator	noun
denial	noun
denigrate	verb
denomination	noun
denominator	noun
denote	verb
denounce	verb
dense	adjective
densely	adverb
density	noun
dental	adjective
dental floss	noun
dentist	noun
deny	verb
deodorant	noun
depart	verb
depart for	verb
depart from	verb
department	noun
departure	noun
depend	verb
depend on	verb
depend upon	verb
dependable	adjective
dependence	noun
dependency	noun
dependent	adjective
depict	verb
depicted as	fixed
depiction	noun
deplete	verb
depletion	noun
deploy	verb
deployment	noun
deportation	noun
depose	verb
deposit	noun
deposit	verb
depot	noun
deprecate	verb
deprecated	adjective
depreciation	noun
depressed	adjective
depressing	adjective
depression	noun
depressive	adjective
deprivation	noun
deprive	verb
deprived	adjective
deprived of	fixed
depth	noun
deputy	noun
derail	verb
deregulation	noun
derelict	adjective
deride	verb
derision	noun
derivation	noun
derivative	adjective
derivative	noun
derive	verb
derive from	verb
dermis	noun
derogatory	adjective
descend	verb
descend into	verb
descendant	noun
descent	noun
description	noun
descriptive	adjective
descriptor	noun
desegregation	noun
desert	verb
deserted	adjective
desertification	noun
desertion	noun
deserve	verb
deserving of	fixed
design	noun
design	verb
designate	verb
designated as	fixed
designation	noun
designer	noun
desirable	adjective
desire	noun
desire	verb
desire to	verb
desired	adjective
desist from	verb
desk	noun
desktop	noun
desolate	adjective
despair	noun
despair	verb
despairing	adjective
desperate	adjective
desperately	adverb
desperation	noun
despise	verb
despite the fact that	fixed
despot	noun
dessert	noun
destabilize	verb
destination	noun
destined to	fixed
destiny	noun
destitute	adjective
destroyer	noun
destruction	noun
destructive	adjective
detach	verb
detached	adjective
detail	noun
detail	verb
detailed	adjective
detain	verb
detainee	noun
detect	verb
detectable	adjective
detection	noun
detective	noun
detector	noun
detention	noun
deter	verb
detergent	noun
deteriorate	verb
deteriorating	adjective
determination	noun
determine	verb
determined	adjective
determinism	noun
deterrent	noun
detonate	verb
detonation	noun
detonator	noun
detour	noun
detract from	verb
detrimental	adjective
detrimental to	fixed
dev	noun
devastate	verb
devastating	adjective
develop	verb
develop a reputation as	verb
develop a reputation for	verb
developed country	noun
developer	noun
developing country	noun
development	noun
developmental	adjective
developmentally	adverb
deviate	verb
deviate from	verb
deviation	noun
device	noun
devil	noun
devise	verb
devoid of	fixed
devolution	noun
devote	verb
devoted	adjective
devoted to	fixed
devotee	noun
devour	verb
devout	adjective
dew	noun
dew point	noun
diabetes	noun
diabetic	noun
diabolical	adjective
diagnose	verb
diagnosis	noun
diagnostic	adjective
diagonal	adjective
diagonally	adverb
diagram	noun
dial	noun
dial	verb
dial back	verb
dial up	verb
dialect	noun
dialectical	adjective
dialogue	noun
diameter	noun
diaphragm	noun
diarrhea	noun
diarrhoea	noun
diary	noun
diaspora	noun
dice	noun
diced	adjective
dictate	verb
dictator	noun
dictatorship	noun
dictionary	noun
die down	verb
die out	verb
die-hard	adjective
diehard	adjective
diesel	noun
diet	noun
dietary	adjective
dieting	noun
differ	verb
differ from	verb
differential	adjective
differential	noun
differential equation	noun
differentiate	verb
differentiate between	verb
differentiation	noun
differently	adverb
difficult	adjective
difficulty	noun
diffraction	noun
diffuse	adjective
diffuse	verb
diffusion	noun
dig	verb
dig deep	verb
digest	noun
digest	verb
digestion	noun
digestive	adjective
digestive system	noun
digger	noun
digit	noun
digital	adjective
digital wallet	noun
digitally	adverb
digitize	verb
dignified	adjective
dignity	noun
dilapidated	adjective
dilate	verb
dilation	noun
dilemma	noun
diligence	noun
diligent	adjective
diligently	adverb
dilute	verb
dilution	noun
dim	adjective
dim	verb
dime	noun
dimension	noun
dimensional	adjective
diminish	verb
diminutive	adjective
dimly	adverb
dimple	noun
din	noun
dine	verb
dine on	verb
dine out	verb
diner	noun
ding	noun
dining	noun
diocese	noun
dioxide	noun
dip	noun
dip	verb
diploid	adjective
diploma	noun
diplomacy	noun
diplomat	noun
diplomatic	adjective
dire	adjective
directional	adjective
directive	noun
directly	adverb
director	noun
directory	noun
dirt	noun
disability	noun
disable	verb
disabled	adjective
disadvantage	noun
disadvantaged	adjective
disagree	verb
disagreement	noun
disallow	verb
disambiguate	verb
disappear	verb
disappearance	noun
disappoint	verb
disappointment	noun
disapproval	noun
disapprove	verb
disapprove of	verb
disapproving	adjective
disarm	verb
disarmament	noun
disaster	noun
disaster relief	noun
disastrous	adjective
disband	verb
disbelief	noun
disc	noun
discard	noun
discard	verb
discern	verb
discerning	adjective
discharge	noun
discharge	verb
disciple	noun
disciplinary	adjective
discipline	noun
discipline	verb
disciplined	adjective
disclaimer	noun
disclose	verb
disclosure	noun
discomfort	noun
disconnect	noun
disconnect	verb
discontinue	verb
discord	noun
discount	noun
discount	verb
discourage	verb
discouraged	adjective
discourse	noun
discover	verb
discoverer	noun
discovery	noun
discredit	verb
discreet	adjective
discreetly	adverb
discrepancy	noun
discrete	adjective
discretion	noun
discriminate	verb
discrimination	noun
discriminatory	adjective
discussion	noun
disdain	noun
disembark	verb
disembark from	verb
disengage	verb
disengaged	adjective
disgruntled	adjective
disguise	verb
disgust	noun
disgust	verb
disgusted	adjective
disgusting	adjective
disgustingly	adverb
dish	noun
dish out	verb
dishonest	adjective
dishonesty	noun
dishwasher	noun
disillusion	verb
disillusioned	adjective
disillusioned with	fixed
disillusionment	noun
disinfectant	noun
disinformation	noun
disintegrate	verb
disintegration	noun
disk	noun
disloyal	adjective
disloyalty	noun
dismantle	verb
dismay	noun
dismay	verb
dismayed	adjective
dismemberment	noun
dismiss	verb
disobedience	noun
disobedient	adjective
disobey	verb
disorder	noun
disordered	adjective
disorderly	adjective
disparate	adjective
disparity	noun
dispatch	verb
dispel	verb
dispense	verb
dispense with	verb
dispenser	noun
disperse	verb
dispersion	noun
displace	verb
displacement	noun
display	verb
displeased with	fixed
disposable	adjective
disposal	noun
dispose of	verb
disposition	noun
disproportionate	adjective
disproportionately	adverb
disprove	verb
dispute	noun
dispute	verb
disregard	noun
disregard	verb
disrupt	verb
disruption	noun
disruptive	adjective
dissatisfaction	noun
dissatisfied with	fixed
dissect	verb
disseminate	verb
dissemination	noun
dissent	noun
dissertation	noun
disservice	noun
dissimilar	adjective
dissimilar to	fixed
dissolution	noun
dissolve	verb
dissuade	verb
distance	noun
distance	verb
distance learning	noun
distant	adjective
distill	verb
distillation	noun
distinct	adjective
distinct from	fixed
distinction	noun
distinctive	adjective
distinctly	adverb
distinguish	verb
distinguish between	verb
distinguishable	adjective
distinguished	adjective
distort	verb
distortion	noun
distract	verb
distracting	adjective
distraction	noun
distress	noun
distribute	verb
distribution	noun
distributor	noun
district	noun
district attorney	noun
disturb	verb
disturbance	noun
disturbing	adjective
ditch	verb
diva	noun
dive	noun
dive	verb
dive in	verb
diverge	verb
divergence	noun
divergent	adjective
diverse	adjective
diversify	verb
diversity	noun
divert	verb
divide	noun
divide	verb
divided	adjective
dividend	noun
divine	adjective
divine right	noun
division	noun
division of labor	noun
divisive	adjective
divulge	verb
dizziness	noun
dizzy	adjective
do away with	verb
do battle with	verb
do damage to	verb
do harm to	verb
do justice to	verb
do research into	verb
do research on	verb
do without	verb
do wonders for	verb
doable	adjective
doc	noun
dock	noun
dock	verb
doctorate	noun
doctrine	noun
document	noun
document	verb
documentary	noun
documentation	noun
dodge	noun
dodge	verb
dodger	noun
dog	noun
doggy	noun
dole	noun
dole out	verb
dollar	noun
dollhouse	noun
dolphin	noun
domain	noun
domain name	noun
dome	noun
domestic	adjective
domestic violence	noun
domestically	adverb
domesticate	verb
domestication	noun
dominance	noun
dominant	adjective
dominant gene	noun
dominate	verb
dominion	noun
don	verb
donate	verb
donation	noun
donkey	noun
donor	noun
donut	noun
doodle	noun
doodle	verb
doom	noun
doom	verb
doomed	adjective
doomed to	fixed
door	noun
doorbell	noun
doorstep	noun
doorway	noun
dorm	noun
dormant	adjective
dormitory	noun
dorsal	adjective
dosage	noun
dose	noun
dot	verb
double	adjective
double	noun
double helix	noun
double jeopardy	noun
double-check	verb
double-walled	adjective
doubly	adverb
doubt	noun
dough	noun
doughnut	noun
down	adverb
down	noun
downfall	noun
downgrade	verb
downhill	adjective
downhill	adverb
download	noun
download	verb
downloadable	adjective
downloading	noun
downplay	verb
downpour	noun
downright	adverb
downside	noun
downsize	verb
downsizing	noun
downstream	fixed
downtime	noun
downtown	adverb
downturn	noun
downward	adjective
downward	adverb
downwards	adverb
dowry	noun
drab	adjective
draft	noun
draft	verb
drafting	noun
drag	noun
drag	verb
dragonfly	noun
drain	noun
drain	verb
drainage	noun
drainage basin	noun
drama	noun
dramatic	adjective
dramatically	adverb
drape	verb
drapery	noun
drastic	adjective
drastically	adverb
draught	noun
draw	verb
draw a comparison between	verb
draw a distinction between	verb
draw attention to	verb
draw comparisons between	verb
draw criticism from	verb
draw inspiration from	verb
draw near	verb
draw on	verb
draw the line at	verb
draw to a close	verb
draw up	verb
draw upon	verb
drawback	noun
drawer	noun
dread	noun
dread	verb
dreadful	adjective
dreadfully	adverb
dream	verb
dream of	verb
dreamt	verb
dreamy	adjective
dreary	adjective
dresser	noun
drift	noun
drift	verb
drill	verb
drilling	noun
drink	verb
drinker	noun
drip	noun
drip	verb
drip coffee	noun
drive	noun
drive	verb
drive down	verb
drive home	verb
drive up	verb
driver	noun
drivetrain	noun
driveway	noun
driving	noun
drizzle	noun
droid	noun
drone	noun
drop	noun
drop	verb
drop out of	verb
drop-off	noun
droplet	noun
droplets of	fixed
dropout	noun
dropping	noun
drought	noun
drought-resistant	adjective
drown	verb
drown out	verb
drug	noun
drug addiction	noun
drug trafficking	noun
drum	noun
drum up	verb
drummer	noun
drunken	adjective
drunkenness	noun
dry	adjective
dry	verb
dry up	verb
dryer	noun
drywall	noun
dual	adjective
dub	verb
dubious	adjective
duchess	noun
duchy	noun
duck	noun
duckling	noun
dude	noun
due process	noun
due to	fixed
due to the fact that	fixed
duel	noun
duet	noun
duke	noun
dull	adjective
dull	verb
duly	adverb
dumb down	verb
dummy	noun
dump	noun
dump	verb
dumpster	noun
dumpster diving	noun
dune	noun
dung	noun
dunk	verb
duo	noun
dupe	verb
duplicate	adjective
duplicate	noun
duplicate	verb
duplication	noun
durability	noun
durable	adjective
duration	noun
during the course of	fixed
during the last decade	fixed
during the past decade	fixed
during the time that	fixed
dusk	noun
dust	noun
dust	verb
dust storm	noun
duty	noun
duvet	noun
dwarf	noun
dwarf	verb
dwarf planet	noun
dwell	verb
dwell on	verb
dweller	noun
dwelling	noun
dwindle	verb
dwindling	adjective
dye	noun
dye	verb
dynamic	adjective
dynamically	adverb
dynamics	noun
dynamism	noun
dynamite	noun
dynamo	noun
dynasty	noun
dysentery	noun
dysfunctional	adjective
e-book	noun
e-reader	noun
each and every	fixed
eager	adjective
eager to	fixed
eagerly	adverb
eagle	noun
ear	noun
earbud	noun
earl	noun
earn	verb
earn a living	verb
earn a reputation as	verb
earn a reputation for	verb
earner	noun
earnest	adjective
earnings	noun
earphone	noun
earring	noun
earth	noun
earthquake	noun
ease	noun
ease	verb
easel	noun
easily	adverb
east	noun
eastern	adjective
easternmost	adjective
eastwards	adverb
easy	adjective
eat	verb
eat into	verb
eater	noun
eating disorder	noun
ebb	noun
ebb	verb
ebb and flow	noun
ebook	noun
ebuild	noun
eccentric	adjective
echo	noun
echo	verb
eclectic	adjective
eclipse	noun
eclipse	verb
eco-friendly	adjective
eco-tourism	noun
ecological	adjective
ecological footprint	noun
ecologist	noun
ecology	noun
ecommerce	noun
economic	adjective
economic growth	noun
economic system	noun
economical	adjective
economically	adverb
economics	noun
economist	noun
economy	noun
ecosystem	noun
ecotourism	noun
ecstasy	noun
ecstatic	adjective
ectotherm	noun
edge	noun
edge out	verb
edgy	adjective
edible	adjective
edict	noun
edifice	noun
edit	noun
edit	verb
editing	noun
edition	noun
editor	noun
editor-in-chief	noun
editorial	adjective
editorial	noun
educate	verb
education	noun
educational	adjective
educator	noun
eel	noun
eerie	adjective
eerily	adverb
effective	adjective
effectively	adverb
efficacy	noun
efficiency	noun
efficient	adjective
efficiently	adverb
effort	noun
effortless	adjective
effortlessly	adverb
egalitarian	adjective
egalitarianism	noun
egg cell	noun
egg on	verb
eggplant	noun
eighteenth	adjective
eighteenth-century	adjective
eke out	verb
elaborate	adjective
elaborate	verb
elaborate on	verb
elaborate upon	verb
elaborately	adverb
elaboration	noun
elapse	verb
elastic	adjective
elasticity	noun
elation	noun
elbow	noun
elder	noun
elderly	adjective
elect	verb
elect to	verb
election campaign	noun
elective	adjective
elective	noun
electoral	adjective
electoral college	noun
electoral system	noun
electorate	noun
electric	adjective
electric	noun
electric charge	noun
electric current	noun
electric motor	noun
electrical	adjective
electrically	adverb
electrician	noun
electricity	noun
electrode	noun
electrolysis	noun
electromagnet	noun
electromagnetic	adjective
electron	noun
electronic	adjective
electronically	adverb
electronics	noun
elegance	noun
elegant	adjective
elegy	noun
element	noun
elemental	adjective
elementary	adjective
elephant	noun
elevate	verb
elevated	adjective
elevation	noun
elicit	verb
eligibility	noun
eligible	adjective
eligible for	fixed
eligible to	fixed
eliminate	verb
elimination	noun
elite	adjective
elite	noun
elitism	noun
elitist	adjective
elitist	noun
elliptical	adjective
elliptical	noun
eloquent	adjective
elsewhere	adverb
elude	verb
elusive	adjective
email	noun
email	verb
emanate from	verb
emancipate	verb
emancipation	noun
embargo	noun
embark	verb
embark on	verb
embark upon	verb
embarrass	verb
embarrassed	adjective
embarrassing	adjective
embassy	noun
embed	verb
embedded	adjective
embedding	noun
embellished with	fixed
embezzle	verb
embezzlement	noun
emblem	noun
emblematic of	fixed
embody	verb
embrace	verb
embroiled in	fixed
embryo	noun
emerge	verb
emerge as	verb
emerge from	verb
emerge victorious	verb
emergence	noun
emergency	noun
emergency room	noun
emergency services	noun
emergent	adjective
emerging	adjective
emeritus	adjective
emigrant	noun
emigrate	verb
emigrate from	verb
emigrate to	verb
emigration	noun
eminent	adjective
eminent domain	noun
emission	noun
emit	verb
emotion	noun
emotional	adjective
emotionally	adverb
empathetic	adjective
empathize	verb
empathize with	verb
empathy	noun
emperor	noun
emphasis	noun
emphasise	verb
emphasize	verb
empire	noun
empirical	adjective
employ	verb
employee	noun
employer	noun
employment	noun
empower	verb
empowerment	noun
empress	noun
emulate	verb
emulation	noun
emulator	noun
en bloc	fixed
en masse	fixed
en route	fixed
enable	verb
enabling	adjective
enact	verb
enamel	noun
encampment	noun
encapsulate	verb
encircle	verb
encircled by	fixed
enclave	noun
enclose	verb
enclosed	adjective
enclosed by	fixed
enclosure	noun
encode	verb
encompass	verb
encore	noun
encounter	noun
encounter	verb
encourage	verb
encouragement	noun
encouraging	adjective
encroach on	verb
encrypt	verb
encryption	noun
encyclopedic	adjective
end	noun
end	verb
end up	verb
end-to-end	adjective
endanger	verb
endangered	adjective
endangered species	noun
endeavor	noun
endeavor	verb
endeavour	verb
endemic	adjective
endemic to	fixed
endless	adjective
endlessly	adverb
endorse	verb
endorsement	noun
endowed with	fixed
endpoint	noun
endurance	noun
endure	verb
enduring	adjective
energetic	adjective
energetically	adverb
energy	noun
energy efficiency	noun
energy source	noun
enforce	verb
enforceable	adjective
enforcement	noun
engage	verb
engage in	verb
engagement	noun
engaging	adjective
engender	verb
engine	noun
engineer	noun
engineer	verb
engineering	noun
engraving	noun
engrossed in	fixed
engulf	verb
engulfed in flames	fixed
enhance	verb
enhancement	noun
enhancer	noun
enigma	noun
enigmatic	adjective
enjoy	verb
enjoyable	adjective
enjoyment	noun
enlarge	verb
enlightened	adjective
enlightenment	noun
enlist	verb
enlist in	verb
enormous	adjective
enormously	adverb
enquire	verb
enquire into	verb
enquiry	noun
enrich	verb
enrichment	noun
enroll	verb
enroll in	verb
enrollment	noun
enrolment	noun
ensemble	noun
enslave	verb
ensue	verb
ensuing	adjective
ensure	verb
entail	verb
entangled	adjective
entanglement	noun
enter	verb
enter into	verb
enter into force	verb
enterprise	noun
entertain	verb
entertainer	noun
entertaining	adjective
entertainment	noun
enthusiasm	noun
enthusiast	noun
enthusiastic	adjective
enthusiastic about	fixed
entice	verb
entire	adjective
entirely	adverb
entirety	noun
entitle	verb
entitled to	fixed
entitlement	noun
entity	noun
entrance	noun
entrench	verb
entrepreneur	noun
entrepreneurial	adjective
entrepreneurship	noun
entry	noun
entry-level	adjective
envelope	noun
envious of	fixed
environment	noun
environmental	adjective
environmentalist	noun
environmentally	adverb
environmentally friendly	adjective
envisage	verb
envision	verb
envoy	noun
envy	verb
enzyme	noun
epic	adjective
epic	noun
epicenter	noun
epidemic	adjective
epidemic	noun
epidemiological	adjective
epidemiologist	noun
epidemiology	noun
epidermis	noun
epilepsy	noun
epilogue	noun
episode	noun
epitome	noun
epitomize	verb
epoch	noun
equal amounts of	fixed
equal opportunity	noun
equal rights	noun
equaliser	noun
equality	noun
equalizer	noun
equally	adverb
equate	verb
equate to	verb
equate with	verb
equation	noun
equator	noun
equilateral	adjective
equilibrium	noun
equinox	noun
equip	verb
equipment	noun
equipped with	fixed
equitable	adjective
equitably	adverb
equity	noun
equivalent	adjective
equivalent	noun
equivalent to	fixed
era	noun
eradicate	verb
erase	verb
eraser	noun
erect	adjective
erect	verb
ergo	fixed
ergonomic	adjective
ergonomics	noun
erode	verb
erosion	noun
err	verb
err on the side of caution	verb
errand	noun
errant	adjective
erratic	adjective
erroneous	adjective
erroneously	adverb
error	noun
erupt	verb
erupt into	verb
eruption	noun
escalate	verb
escalation	noun
escapade	noun
escape	noun
escape	verb
eschew	verb
escort	noun
escort	verb
escrow	noun
esophagus	noun
especially	adverb
espionage	noun
espouse	verb
espresso	noun
essay	noun
essayist	noun
essence	noun
essential	adjective
essential	noun
essential for	fixed
essential to	fixed
essentially	adverb
establish	verb
established	adjective
establishment	noun
estate	noun
estate agent	noun
esteemed	adjective
estimate	noun
estimate	verb
estimator	noun
estuary	noun
et al	fixed
et cetera	fixed
etching	noun
eternal	adjective
eternity	noun
ethanol	noun
ethical	adjective
ethically	adverb
ethics	noun
ethnic	adjective
ethnic cleansing	noun
ethnic group	noun
ethnicity	noun
ethnocentrism	noun
ethos	noun
etiquette	noun
etymology	noun
euphoria	noun
euphoric	adjective
euro	noun
evacuate	verb
evacuation	noun
evade	verb
evaluate	verb
evaluation	noun
evangelical	adjective
evaporate	verb
evaporation	noun
evasion	noun
even so	fixed
evenly	adverb
event	noun
eventual	adjective
eventually	adverb
ever	adverb
ever-changing	adjective
evergreen	noun
every now and then	fixed
every single	fixed
every so often	fixed
evict	verb
eviction	noun
evidence	noun
evidence	verb
evident	adjective
evident from	fixed
evidently	adverb
evocative	adjective
evoke	verb
evolution	noun
evolutionary	adjective
evolve	verb
evolve into	verb
evolving	adjective
exacerbate	verb
exacerbated by	fixed
exacting	adjective
exactly	adverb
exaggerate	verb
exaggerated	adjective
exaggeration	noun
exam	noun
examination	noun
examine	verb
excavate	verb
excavation	noun
excavator	noun
exceed	verb
exceedingly	adverb
excel	verb
excellence	noun
excellent	adjective
excellently	adverb
exception	noun
exceptional	adjective
exceptionally	adverb
excerpt	noun
excess	adjective
excessive	adjective
excessively	adverb
exchange	noun
exchange	verb
exchange rate	noun
excite	verb
excitement	noun
exclaim	verb
exclamation	noun
exclamation mark	noun
exclamation point	noun
exclude	verb
exclude from	verb
exclusion	noun
exclusive	adjective
exclusive	noun
exclusively	adverb
exclusivity	noun
excrement	noun
excruciating	adjective
excruciatingly	adverb
excursion	noun
executable	adjective
execute	verb
execution	noun
executive	adjective
executive	noun
executive branch	noun
executive order	noun
exemplar	noun
exemplary	adjective
exemplify	verb
exempt	adjective
exempt	verb
exemption	noun
exercise	noun
exercise	verb
exercise authority over	verb
exercise caution	verb
exercise control over	verb
exercise power over	verb
exert	verb
exert a great influence on	verb
exert an influence on	verb
exert control over	verb
exert influence on	verb
exert influence over	verb
exert pressure on	verb
exertion	noun
exhale	verb
exhaust	noun
exhaust	verb
exhausted	adjective
exhausting	adjective
exhaustion	noun
exhibit	noun
exhibit	verb
exhibition	noun
exhilarate	verb
exhilarated	adjective
exhilarating	adjective
exhilaration	noun
exile	noun
exile	verb
exist	verb
existence	noun
existential	adjective
existing	adjective
exit	noun
exit	verb
exit poll	noun
exodus	noun
exonerate	verb
exoplanet	noun
exoskeleton	noun
exotic	adjective
expand	verb
expand on	verb
expand upon	verb
expandable	adjective
expanse	noun
expansion	noun
expansive	adjective
expectation	noun
expedite	verb
expedited	adjective
expedition	noun
expel	verb
expel from	verb
expend	verb
expenditure	noun
expense	noun
expensive	adjective
experience	verb
experienced	adjective
experiential	adjective
experiment	noun
experiment with	verb
experimental	adjective
experimentally	adverb
experimentation	noun
experimenter	noun
expert	noun
expertise	noun
expertly	adverb
expire	verb
expired	adjective
explain away	verb
explanation	noun
expletive	noun
explicit	adjective
explicitly	adverb
explode	verb
exploit	noun
exploit	verb
exploitation	noun
exploration	noun
exploratory	adjective
explore	verb
explorer	noun
explosion	noun
explosive	adjective
explosive	noun
exponent	noun
exponential	adjective
exponentially	adverb
export	noun
export	verb
exporter	noun
expose	verb
expose to	verb
exposure	noun
express	verb
express an interest in	verb
express concern about	verb
express concern over	verb
express doubt about	verb
express gratitude to	verb
express her gratitude to	verb
express his gratitude to	verb
express interest in	verb
express regret for	verb
express thanks to	verb
express the opinion that	verb
express the view that	verb
express their gratitude to	verb
expression	noun
expressive	adjective
exquisite	adjective
extend	verb
extend an invitation to	verb
extend beyond	verb
extend thanks to	verb
extended	adjective
extension	noun
extensive	adjective
extensively	adverb
extent	noun
exterior	adjective
exterior	noun
exterminate	verb
external	adjective
externally	adverb
extinct	adjective
extinction	noun
extinguish	verb
extort	verb
extortion	noun
extra	adjective
extra	noun
extract	noun
extract	verb
extraction	noun
extracurricular	adjective
extradite	verb
extradition	noun
extraordinarily	adverb
extraordinary	adjective
extraterrestrial	adjective
extravagant	adjective
extreme	adjective
extreme	noun
extremely	adverb
extremism	noun
extremist	adjective
extremist	noun
extremity	noun
extrovert	noun
extroverted	adjective
eye	noun
eye contact	noun
eye-catching	adjective
eyebrow	noun
eyelash	noun
eyelid	noun
eyesight	noun
eyewitness	noun
fable	noun
fabric	noun
fabricate	verb
fabulous	adjective
facade	noun
face	noun
face	verb
face up to	verb
face-to-face	adjective
faced with	fixed
facet	noun
facial	adjective
facial recognition	noun
facilitate	verb
facilitated by	fixed
facility	noun
faction	noun
factor	noun
factor in	verb
factory	noun
factual	adjective
faculty	noun
fad	noun
fade	verb
faff	noun
failing	noun
failure	noun
faint	adjective
faint	verb
fair	adjective
fair trade	noun
fairy	noun
fairy tale	noun
fait accompli	fixed
faith	noun
faithful	adjective
faithfully	adverb
faithfulness	noun
fake	adjective
fake news	noun
falcon	noun
fall	verb
fall apart	verb
fall behind	verb
fall foul of	verb
fall in love	verb
fall into disrepair	verb
fall into disuse	verb
fall into the hands of	verb
fall on deaf ears	verb
fall out of favor	verb
fall out of favour	verb
fall prey to	verb
fall short of	verb
fall through	verb
fall victim to	verb
fallacious	adjective
fallacy	noun
fallen	adjective
fallout	noun
false alarm	noun
false positive	noun
falsely	adverb
falter	verb
fame	noun
famed for	fixed
familiar with	fixed
familiarity	noun
family	noun
family-owned	adjective
famine	noun
famous	adjective
famously	adverb
fan	noun
fanbase	noun
fancier	noun
fancy	verb
fanfare	noun
fang	noun
fantastic	adjective
fantasy	noun
far	adverb
far from	fixed
far-reaching	adjective
far-right	adjective
faraway	adjective
fare	noun
fare	verb
fare badly	verb
fare better	verb
fare well	verb
fare worse	verb
farewell	noun
farmhouse	noun
farmland	noun
fascinated	adjective
fascinated by	fixed
fascinating	adjective
fascism	noun
fascist	noun
fashion	noun
fashion	verb
fashionable	adjective
fast	adjective
fast	adverb
fast	noun
fast-growing	adjective
fast-moving	adjective
fast-track	verb
fasting	noun
fat	adjective
fat	noun
fatal	adjective
fatality	noun
fatally	adverb
fate	noun
fatherhood	noun
fatigue	noun
fatiguing	adjective
fatty	adjective
fatty acid	noun
faucet	noun
fault	noun
fault line	noun
faulty	adjective
fauna	noun
faux	adjective
faux pas	fixed
favor	verb
favorable	adjective
favorite	adjective
favour	verb
favourable	adjective
favourably	adverb
favourite	adjective
favourite	noun
fawn	noun
fax	noun
fax	verb
fear	verb
fearful	adjective
fearful of	fixed
fearfully	adverb
fearless	adjective
fearlessly	adverb
fearsome	adjective
feasibility	noun
feasible	adjective
feast	verb
feast on	verb
feat	noun
feather	noun
feature	noun
feature	verb
feature film	noun
featureless	adjective
featuring	fixed
fecal	adjective
feces	noun
federal	adjective
federal government	noun
federalism	noun
federally	adverb
federation	noun
fee	noun
feeble	adjective
feed	noun
feed	verb
feed on	verb
feedback	noun
feedback loop	noun
feeding	noun
feel	verb
feeling	noun
feign	verb
fella	noun
fellow	adjective
fellowship	noun
felon	noun
felony	noun
feminine	adjective
feminism	noun
feminist	noun
fence	noun
fence	verb
fend for	verb
fend off	verb
ferment	noun
ferment	verb
fermentation	noun
fern	noun
ferocious	adjective
ferret	noun
ferry	noun
fertile	adjective
fertility	noun
fertilization	noun
fertilizer	noun
fest	noun
festival	noun
fetch	noun
fetch	verb
fetish	noun
fetus	noun
feud	noun
feudal	adjective
feudal system	noun
feudalism	noun
fever	noun
few and far between	fixed
few in number	fixed
fiasco	noun
fiat currency	noun
fiat money	noun
fiber	noun
fiber optics	noun
fiction	noun
fictional	adjective
fictitious	adjective
fiddly	adjective
fidelity	noun
fief	noun
field	noun
fierce	adjective
fiercely	adverb
fiery	adjective
fifth	noun
fight	verb
figurative language	noun
figure	noun
figure of speech	noun
file	noun
file	verb
filename	noun
filer	noun
filibuster	noun
filing	noun
fill	noun
fill	verb
fill the gap	verb
filler	noun
filling	noun
film	noun
film	verb
filming	noun
filmmaker	noun
filter	noun
filter	verb
filtering	noun
fin	noun
final	adjective
final	noun
finale	noun
finalist	noun
finalize	verb
finance	noun
finance	verb
financial	adjective
financial aid	noun
financial crisis	noun
financially	adverb
financing	noun
find	verb
find common ground	verb
find fault with	verb
find guilty	verb
finding	noun
fine	adjective
fine	noun
fine-tune	verb
finesse	noun
fingernail	noun
fingerprint	noun
fingertip	noun
finisher	noun
finite	adjective
fintech	noun
fir	noun
fire	noun
fire	verb
firearm	noun
fireball	noun
firewall	noun
firing squad	noun
firm	adjective
firm	noun
firmly	adverb
firmware	noun
first	adverb
first aid	noun
first and foremost	fixed
first person	noun
first responder	noun
first-come, first-served	fixed
first-hand	adjective
first-rate	adjective
first-timer	noun
firsthand	adverb
firstly	adverb
fiscal	adjective
fiscal year	noun
fish	noun
fish out of water	noun
fisher	noun
fisherman	noun
fishery	noun
fishing	noun
fishing rod	noun
fishing tackle	noun
fishy	adjective
fission	noun
fissure	noun
fit	adjective
fit	noun
fit	verb
fitness	noun
fivefold	adjective
fivefold	adverb
fix	verb
fixing	noun
fixture	noun
fizzle out	verb
fjord	noun
flag	verb
flagship	noun
flair	noun
flak	noun
flake	noun
flaky	adjective
flamboyant	adjective
flamingo	noun
flank	verb
flap	noun
flap	verb
flare	noun
flare up	verb
flash flood	noun
flashback	noun
flashlight	noun
flashy	adjective
flat	adjective
flat	noun
flat-screen	adjective
flatten	verb
flatter	verb
flaunt	verb
flavor	noun
flavor	verb
flavorful	adjective
flavour	noun
flavour	verb
flavoured	adjective
flavourful	adjective
flaw	noun
flawed	adjective
flawless	adjective
flawlessly	adverb
flea	noun
fledgling	noun
flee	verb
fleece	noun
fleet	noun
flesh	noun
flesh out	verb
fleshy	adjective
flex	verb
flexibility	noun
flexible	adjective
flick	noun
flick	verb
flight attendant	noun
flimsy	adjective
fling	verb
flip	noun
flip	verb
flipper	noun
float	noun
float	verb
flock	noun
flock	verb
flock to	verb
flood	noun
flood	verb
floodplain	noun
floor	noun
floor	verb
floored	adjective
flooring	noun
flop	noun
flop	verb
floppy	adjective
flora	noun
floral	adjective
floss	noun
floss	verb
flour	noun
flour	verb
flourish	verb
flout	verb
flow	noun
flowering	adjective
flowering	noun
flu	noun
fluctuate	verb
fluctuation	noun
fluctuations in	fixed
fluency	noun
fluent	adjective
fluently	adverb
fluff	noun
fluffy	adjective
fluid	noun
fluorescent	adjective
flush	noun
flush	verb
flush with	adjective
flux	noun
fly	verb
fly under the radar	verb
flyby	noun
flyer	noun
foal	noun
foam	noun
focal	adjective
focus	noun
focus	verb
focus on	verb
focus upon	verb
focused	adjective
fodder	noun
foe	noun
fog	noun
foil	verb
fold	noun
fold	verb
fold up	verb
folder	noun
folding	adjective
foliage	noun
folk	noun
folk art	noun
folk music	noun
folklore	noun
folktale	noun
follow	verb
follow in the footsteps of	verb
follow suit	verb
follow-up	adjective
follow-up	noun
following the conclusion of	fixed
fond	adjective
fond of	fixed
fondly	adverb
fondness	noun
font	noun
food	noun
food allergy	noun
food chain	noun
food poisoning	noun
food processor	noun
food stamp	noun
food waste	noun
food web	noun
food-safe	adjective
foolproof	adjective
foot	noun
foot soldier	noun
foot the bill	verb
foot the bill for	verb
footage	noun
footer	noun
foothold	noun
footing	noun
footnote	noun
footstep	noun
footwear	noun
footwork	noun
for a brief period	fixed
for a brief period of time	fixed
for a considerable period	fixed
for a considerable period of time	fixed
for a considerable time	fixed
for a lengthy period	fixed
for a long period of time	fixed
for a period of	fixed
for a prolonged period	fixed
for a prolonged period of time	fixed
for a short period	fixed
for a short period of time	fixed
for a start	fixed
for all intents and purposes	fixed
for all practical purposes	fixed
for an extended period	fixed
for an extended period of time	fixed
for better or worse	fixed
for centuries	fixed
for decades	fixed
for decades to come	fixed
for extended periods	fixed
for extended periods of time	fixed
for fear of	fixed
for free	fixed
for hire	fixed
for instance	fixed
for its own sake	fixed
for lack of	fixed
for millennia	fixed
for no apparent reason	fixed
for one thing	fixed
for prolonged periods	fixed
for prolonged periods of time	fixed
for purposes of	fixed
for reasons of	fixed
for sale	fixed
for some reason	fixed
for starters	fixed
for that matter	fixed
for the benefit of	fixed
for the better	fixed
for the better part of	fixed
for the duration	fixed
for the duration of	fixed
for the foreseeable future	fixed
for the greater part of	fixed
for the last decade	fixed
for the long haul	fixed
for the moment	fixed
for the most part	fixed
for the past decade	fixed
for the present	fixed
for the purpose of	fixed
for the purposes of	fixed
for the reason that	fixed
for the sake of	fixed
for the simple reason that	fixed
for the sole purpose of	fixed
for the time being	fixed
for the very reason that	fixed
for the worse	fixed
for this purpose	fixed
for want of	fixed
for years to come	fixed
forage	noun
forage	verb
forage for	verb
foray	noun
forbid	verb
forbidden	adjective
force	noun
force	verb
forearm	noun
forecast	noun
forecast	verb
forecast to	fixed
forecaster	noun
forecasting	noun
foreclosure	noun
forefather	noun
forefoot	noun
forehand	noun
forehead	noun
foreign	adjective
foreign affairs	noun
foreign aid	noun
foreign exchange	noun
foreign minister	noun
foreign policy	noun
foreign-sounding	adjective
foremost	adjective
forensic	adjective
foresee	verb
foreseeable	adjective
foreshadow	verb
foreshadowing	noun
foresight	noun
forest	noun
forested	adjective
forestry	noun
forever	adverb
foreword	noun
forfeit	verb
forge	verb
forge ahead	verb
forget	verb
forgive	verb
forgiving	adjective
forgo	verb
fork	noun
fork	verb
form	noun
form	verb
form an alliance with	verb
formal	adjective
formality	noun
formally	adverb
format	noun
format	verb
formation	noun
formatting	noun
former	adjective
formerly	adverb
formidable	adjective
formula	noun
formulate	verb
formulation	noun
fort	noun
forte	noun
forth	adverb
forthcoming	adjective
forthwith	fixed
fortification	noun
fortified	adjective
fortify	verb
fortitude	noun
fortnight	noun
fortress	noun
fortunate	adjective
fortunately	adverb
fortune	noun
forum	noun
forward	adjective
forward	adverb
forward-looking	adjective
forward-thinking	adjective
fossil	noun
fossil fuel	noun
fossil record	noun
foster	adjective
foster	verb
foul	noun
foul	verb
found	verb
foundation	noun
foundational	adjective
founder	noun
founding	noun
founding father	noun
foundry	noun
fountain	noun
four centuries	fixed
four-door	adjective
foursome	noun
fox	noun
foyer	noun
fps	noun
fractal	adjective
fractal	noun
fraction	noun
fractional	adjective
fracture	noun
fracture	verb
fracturing	noun
fragile	adjective
fragment	noun
fragmentation	noun
fragmented	adjective
fragments of	fixed
fragrant	adjective
frame	noun
frame	verb
framework	noun
framing	noun
franc	noun
franchise	noun
franchise	verb
frantic	adjective
frantically	adverb
fraternal	adjective
fraternal twin	noun
fraternity	noun
fraud	noun
fraudulent	adjective
fraudulently	adverb
fraught with	fixed
fray	noun
fray	verb
freak	noun
freak out	verb
freckle	noun
free	adjective
free	verb
free enterprise	noun
free from	fixed
free market	noun
free of charge	fixed
free speech	noun
free time	noun
free trade	noun
free up	verb
free verse	noun
freebie	noun
freedom	noun
freedom of religion	noun
freedom of speech	noun
freedom of the press	noun
freefall	noun
freelance	adjective
freelance	adverb
freelance	verb
freelancer	noun
freelancing	noun
freely	adverb
freestyle	noun
freeway	noun
freeze	noun
freeze	verb
freezer	noun
freezing point	noun
freight	noun
frenzy	noun
frequency	noun
frequent	adjective
frequent	verb
frequent flyer	noun
frequently	adverb
fresco	noun
fresh	adjective
fresh water	noun
freshman	noun
freshness	noun
freshwater	adjective
fret	verb
friction	noun
fridge	noun
fried	adjective
friendly	adjective
fries	noun
fright	noun
frightened	adjective
frightening	adjective
frighteningly	adverb
frigid	adjective
fringe	noun
frisk	verb
frivolous	adjective
frog	noun
from afar	fixed
from antiquity	fixed
from bad to worse	fixed
from scratch	fixed
from that day forward	fixed
from that moment on	fixed
from that point on	fixed
from that time on	fixed
from the beginning	fixed
from the get-go	fixed
from the inception of	fixed
from the outset	fixed
from the perspective of	fixed
from the point of view of	fixed
from the standpoint of	fixed
from the vantage point of	fixed
from then on	fixed
from this point on	fixed
from time to time	fixed
from within	fixed
from without	fixed
front	adjective
front	noun
front-runner	noun
frontier	noun
frontline	adjective
frontman	noun
frost	noun
frown on	verb
frown upon	verb
frozen	adjective
fructose	noun
frugal	adjective
fruitful	adjective
fruitless	adjective
frustrate	verb
frustrated	adjective
frustrating	adjective
frustration	noun
fry	verb
fuel	noun
fuel	verb
fuel cell	noun
fuel efficiency	noun
fugitive	noun
fulcrum	noun
fulfil	verb
fulfill	verb
fulfilling	adjective
fulfillment	noun
fulfilment	noun
full	adjective
full-bodied	adjective
full-service	adjective
fullness	noun
fumble	noun
fumble	verb
function	noun
function	verb
functional	adjective
functionality	noun
functioning	adjective
functioning	noun
fund	noun
fund	verb
fundamental	adjective
fundamental	noun
fundamental to	fixed
fundamentally	adverb
funding	noun
fundraiser	noun
fundraising	adjective
fundraising	noun
funeral	noun
fungus	noun
funk	noun
funnel	noun
funnel	verb
funnel cloud	noun
funny	adjective
fur trade	noun
furious	adjective
furiously	adverb
furnace	noun
furnish	verb
furnished	adjective
furnishing	noun
furnishings	noun
furry	adjective
further	verb
furthermore	fixed
fury	noun
fuse	verb
fusion	noun
fuss	noun
fussy	adjective
futile	adjective
future	adjective
future	noun
future-proof	adjective
futuristic	adjective
fuzzy	adjective
gadget	noun
gain	verb
gain a better understanding of	verb
gain a foothold	verb
gain a reputation as	verb
gain a reputation for	verb
gain acceptance	verb
gain access to	verb
gain admission to	verb
gain an insight into	verb
gain an understanding of	verb
gain control of	verb
gain control over	verb
gain entrance to	verb
gain entry to	verb
gain fame	verb
gain ground	verb
gain in popularity	verb
gain independence	verb
gain insight into	verb
gain insights into	verb
gain knowledge of	verb
gain momentum	verb
gain popularity	verb
gain possession of	verb
gain prominence	verb
gain recognition	verb
gain strength	verb
gain traction	verb
gait	noun
gaiter	noun
galactic	adjective
galaxy	noun
gale	noun
gallbladder	noun
gallery	noun
gallon	noun
gallop	verb
gamble	verb
gambling	noun
game	noun
game	verb
game changer	noun
game-changer	noun
game-changing	adjective
gameplay	noun
gamer	noun
gaming	noun
gamut	noun
gang	noun
gap	noun
gaping	adjective
garage	noun
garden	noun
gardener	noun
gardening	noun
garment	noun
garner	verb
garrison	noun
gas	noun
gas giant	noun
gasket	noun
gasoline	noun
gasp	noun
gasp	verb
gastric	adjective
gastrointestinal	adjective
gate	noun
gateway	noun
gather	verb
gather momentum	verb
gather pace	verb
gather speed	verb
gathering	noun
gauge	noun
gauge	verb
gay marriage	noun
gaze	noun
gaze	verb
gaze upon	verb
gazelle	noun
gear	noun
gear up for	verb
gel	noun
gel	verb
gem	noun
gemstone	noun
gender	noun
gender equality	noun
gene	noun
gene pool	noun
general	adjective
general	noun
general anesthetic	noun
general election	noun
general practitioner	noun
general strike	noun
generalist	adjective
generalist	noun
generality	noun
generalization	noun
generalize	verb
generalized	adjective
generally	adverb
generally speaking	fixed
generate	verb
generation	noun
generational	adjective
generative	adjective
generator	noun
generic	adjective
generosity	noun
generous	adjective
generously	adverb
genetic	adjective
genetic disorder	noun
genetic engineering	noun
genetic testing	noun
genetically	adverb
geneticist	noun
genetics	noun
genial	adjective
genius	noun
genocide	noun
genome	noun
genre	noun
gentle	adjective
gently	adverb
genuine	adjective
genuinely	adverb
genus	noun
geographer	noun
geographic	adjective
geographical	adjective
geography	noun
geological	adjective
geologist	noun
geology	noun
geometric	adjective
geometry	noun
geopolitical	adjective
geopolitics	noun
geothermal	adjective
germ	noun
germinate	verb
germination	noun
gerrymandering	noun
gestation	noun
gesture	noun
gesture	verb
get	verb
get a foothold in	verb
get along	verb
get around to	verb
get away with	verb
get by on	verb
get caught up in	verb
get hold of	verb
get in the way of	verb
get off the ground	verb
get off to a good start	verb
get out of hand	verb
get rid of	verb
get the green light	verb
get the hang of	verb
get the opportunity to	verb
get the upper hand	verb
get to grips with	verb
get to the bottom of	verb
get under way	verb
get underway	verb
get wind of	verb
getaway	noun
geyser	noun
ghetto	noun
ghost	verb
ghostwriter	noun
ghrelin	noun
giant	adjective
giant	noun
gift	noun
gifted	adjective
gig	noun
gig economy	noun
gigantic	adjective
giggle	noun
giggle	verb
gill	noun
gimmick	noun
gimmicky	adjective
gin	noun
giraffe	noun
gist	noun
git	noun
give a boost to	verb
give a definition of	verb
give a description of	verb
give a response to	verb
give a summary of	verb
give aid to	verb
give an account of	verb
give an answer to	verb
give an explanation for	verb
give an explanation of	verb
give an indication of	verb
give an insight into	verb
give an overview of	verb
give approval to	verb
give assistance to	verb
give birth to	verb
give consideration to	verb
give credence to	verb
give employment to	verb
give encouragement to	verb
give evidence	verb
give free rein to	verb
give ground	verb
give impetus to	verb
give insight into	verb
give insights into	verb
give notice	verb
give praise to	verb
give preference to	verb
give priority to	verb
give protection to	verb
give rise to	verb
give some thought to	verb
give support to	verb
give the opportunity to	verb
give thought to	verb
give treatment to	verb
give vent to	verb
give voice to	verb
give way to	verb
giveaway	noun
given that	fixed
given the fact that	fixed
glacial	adjective
glacier	noun
gladiator	noun
glance	verb
gland	noun
glare	noun
glare	verb
glass	noun
glean	verb
glee	noun
gleeful	adjective
glide	verb
glider	noun
glimmer	noun
glimmer	verb
glimpse	noun
glimpse	verb
glitch	noun
global	adjective
global economy	noun
global positioning system	noun
global warming	noun
globalization	noun
globally	adverb
globe	noun
globular	adjective
gloomy	adjective
glorious	adjective
glory	noun
gloss over	verb
glossary	noun
glossy	adjective
glove	noun
glow	noun
glow	verb
glowing	adjective
glucose	noun
glue	noun
glue	verb
glued to	fixed
gluten	noun
gluten-free	adjective
go ahead with	verb
go along with	verb
go astray	verb
go back on	verb
go ballistic	verb
go bankrupt	verb
go beyond	verb
go down in history	verb
go downhill	verb
go extinct	verb
go from strength to strength	verb
go hand in hand	verb
go into detail	verb
go into effect	verb
go into exile	verb
go into hiding	verb
go on sale	verb
go on strike	verb
go on trial	verb
go out of business	verb
go rogue	verb
go sideways	verb
go so far as to	verb
go the extra mile	verb
go to great lengths	verb
go to the polls	verb
go to waste	verb
go unnoticed	verb
goalkeeper	noun
goat	noun
goblet	noun
goddess	noun
godsend	noun
going forward	fixed
gold rush	noun
gold standard	noun
golden	adjective
golf	noun
good	adjective
good-looking	adjective
goodbye	noun
goods	noun
goodwill	noun
goody	noun
goose	noun
gooseberry	noun
gore	noun
gorge	noun
gorgeous	adjective
gorilla	noun
gospel	noun
gossip	noun
gothic	adjective
govern	verb
governance	noun
government	noun
government agency	noun
governmental	adjective
governor	noun
governorship	noun
grab	verb
grace period	noun
graceful	adjective
gracefully	adverb
gracious	adjective
graciously	adverb
grade	noun
grader	noun
gradient	noun
grading	noun
gradual	adjective
gradually	adverb
graduate	noun
graduate	verb
graduation	noun
graffiti	noun
graft	noun
graft	verb
grain	noun
grainy	adjective
gram	noun
grammar	noun
grand jury	noun
grand prix	noun
grandparent	noun
granite	noun
grant	noun
grant	verb
grant permission to	verb
granular	adjective
grape	noun
grapefruit	noun
graph	noun
graphic	adjective
graphic	noun
graphic design	noun
graphic novel	noun
graphical	adjective
graphics	noun
graphics card	noun
graphite	noun
grapple with	verb
grasp	noun
grasp	verb
grasshopper	noun
grassland	noun
grassroots	adjective
grateful for	fixed
grater	noun
gratitude	noun
grave	adjective
grave	noun
gravel	noun
gravely	adverb
gravestone	noun
graveyard	noun
gravitate	verb
gravitational	adjective
gravitational force	noun
gravity	noun
gravy	noun
gray	adjective
grazing	noun
grease	noun
greasy	adjective
great power	noun
greatly	adverb
greatness	noun
greed	noun
greedy	adjective
green	adjective
green energy	noun
greenfield	adjective
greenhouse	noun
greenhouse effect	noun
greenhouse gas	noun
greenway	noun
greet	verb
greeting	noun
grey	adjective
grid	noun
gridlock	noun
grief	noun
grievance	noun
grieve	verb
grieving	adjective
grill	verb
grille	noun
grim	adjective
grin	noun
grind	noun
grind	verb
grind to a halt	verb
grinder	noun
grip	noun
grip	verb
gripe	noun
gripe	verb
grit	noun
gritty	adjective
grocery	noun
grocery store	noun
groom	noun
groom	verb
gross	adjective
gross domestic product	noun
grotesque	adjective
ground	noun
ground	verb
groundbreaking	adjective
grounding	noun
groundwater	noun
groundwork	noun
group	noun
group	verb
grouping	noun
grow	verb
grow in popularity	verb
grow in size	verb
grower	noun
growth	noun
growth rate	noun
growth spurt	noun
grub	noun
grueling	adjective
gruelling	adjective
gruesome	adjective
grumpy	adjective
grunt	noun
grunt	verb
grunt work	noun
guarantee	noun
guarantee	verb
guard	verb
guard against	verb
guardian	noun
guardrail	noun
guava	noun
guerrilla	noun
guerrilla warfare	noun
guess	verb
guesswork	noun
guesthouse	noun
guidance	noun
guide	noun
guide	verb
guidebook	noun
guided	adjective
guideline	noun
guiding	adjective
guild	noun
guillotine	noun
guilt	noun
guilty	adjective
guitarist	noun
gulf	noun
gum	noun
gun	noun
gun control	noun
gunfire	noun
gunpowder	noun
gunshot	noun
guru	noun
gust	noun
gust	verb
gut	noun
gutter	noun
gym	noun
gymnast	noun
gymnastics	noun
habeas corpus	noun
habitable	adjective
habitat	noun
habitation	noun
habitual	adjective
habitually	adverb
hack	noun
hack	verb
hacker	noun
hacking	noun
had the ability to	fixed
haiku	noun
hail	noun
hail	verb
hail from	verb
hailstone	noun
hairbrush	noun
hairdresser	noun
hale and hearty	adjective
half	adjective
half	adverb
half	noun
half a century	fixed
half-asleep	adjective
half-century	noun
half-hearted	adjective
half-hour	noun
half-life	noun
halftime	noun
halfway	adverb
hall	noun
hallmark	noun
hallowed	adjective
hallucination	noun
hallway	noun
halo	noun
halt	noun
halt	verb
ham	noun
hamburger	noun
hamlet	noun
hammer	noun
hammer	verb
hammering	noun
hamper	verb
hampered by	fixed
hamster	noun
hand	noun
hand down	verb
hand in	verb
hand in hand	fixed
hand out	verb
hand over	verb
hand-picked	adjective
handbag	noun
handbook	noun
handful	noun
handgun	noun
handheld	adjective
handicraft	noun
handily	adverb
handle	verb
handler	noun
handset	noun
handshake	noun
handsome	adjective
handy	adjective
hangover	noun
haphazard	adjective
haphazardly	adverb
happen upon	verb
happy	adjective
harass	verb
harassment	noun
harbor	noun
harbor	verb
hard	adjective
hard drive	noun
hard-pressed to	fixed
hardcode	verb
harden	verb
hardened	adjective
hardening	noun
hardline	adjective
hardliner	noun
hardship	noun
hardware	noun
hardworking	adjective
hardy	adjective
hare	noun
hark back to	verb
harm	noun
harmful	adjective
harmonic	adjective
harmonious	adjective
harmony	noun
harness	noun
harness	verb
harp	noun
harrowing	adjective
harsh	adjective
harvest	noun
harvest	verb
has a reputation for	fixed
has the ability to	fixed
has the capacity to	fixed
has the potential to	fixed
hash	noun
hash	verb
hashtag	noun
hassle	noun
hassle-free	adjective
hasten	verb
hasten to	verb
hastily	adverb
hasty	adjective
hatch	noun
hatch	verb
hatchback	noun
hatchling	noun
hate	verb
hate crime	noun
hatred	noun
haul	noun
haul	verb
haunt	verb
have a bearing on	verb
have a belief in	verb
have a beneficial effect on	verb
have a big effect on	verb
have a big impact on	verb
have a considerable effect on	verb
have a considerable impact on	verb
have a conversation about	verb
have a conversation with	verb
have a desire to	verb
have a detrimental effect on	verb
have a detrimental impact on	verb
have a devastating effect on	verb
have a devastating impact on	verb
have a direct effect on	verb
have a direct impact on	verb
have a discussion about	verb
have a discussion with	verb
have a duty to	verb
have a fear of	verb
have a great effect on	verb
have a great impact on	verb
have a great influence on	verb
have a harmful effect on	verb
have a knack for	verb
have a major effect on	verb
have a major impact on	verb
have a major influence on	verb
have a need for	verb
have a negative effect on	verb
have a negative impact on	verb
have a positive effect on	verb
have a positive impact on	verb
have a preference for	verb
have a profound effect on	verb
have a profound impact on	verb
have a profound influence on	verb
have a responsibility to	verb
have a significant effect on	verb
have a significant impact on	verb
have a stake in	verb
have a strong influence on	verb
have a tendency to	verb
have access to	verb
have an adverse effect on	verb
have an adverse impact on	verb
have an effect on	verb
have an impact on	verb
have an influence on	verb
have an obligation to	verb
have an opportunity to	verb
have difficulty	verb
have discussions with	verb
have in common	verb
have influence over	verb
have knowledge of	verb
have little choice but to	verb
have little effect on	verb
have no choice but to	verb
have no effect on	verb
have no knowledge of	verb
have no option but to	verb
have recourse to	verb
have reservations about	verb
have the ability to	fixed
have the capability to	verb
have the opportunity to	verb
have the potential to	fixed
have the upper hand	verb
haven	noun
having said that	fixed
havoc	noun
hawk	noun
hay	noun
hay fever	noun
hazard	noun
hazard a guess	verb
hazardous	adjective
hazardous for	fixed
hazardous to	fixed
haze	noun
hazelnut	noun
head	noun
head for	verb
head injury	noun
head of state	noun
head off	verb
head-up display	noun
headache	noun
header	noun
heading	noun
headland	noun
headless	adjective
headlight	noun
headline	noun
headphone	noun
headquartered in	fixed
headquarters	noun
headroom	noun
heads-up	noun
headset	noun
headword	pos
heal	verb
healing	noun
health	noun
health care	noun
health insurance	noun
healthy	adjective
heap	noun
heap	verb
hear	verb
hearing	noun
hearing aid	noun
hearing-impaired	adjective
heart	noun
heart attack	noun
heart disease	noun
heart failure	noun
heart rate	noun
heart-shaped	adjective
heartache	noun
heartbeat	noun
heartbreak	noun
heartbreaking	adjective
heartbroken	adjective
heartfelt	adjective
hearth	noun
heartily	adverb
heartless	adjective
heartwarming	adjective
hearty	adjective
heat	noun
heat	verb
heat sink	noun
heat wave	noun
heated	adjective
heater	noun
heatstroke	noun
heaven	noun
heavily	adverb
heavy	adjective
heavy industry	noun
heavy lifting	noun
heavy metal	noun
hectare	noun
hectic	adjective
hedge	noun
hedge	verb
hedge fund	noun
hedgehog	noun
heed	verb
heel	noun
hefty	adjective
hegemony	noun
height	noun
heighten	verb
heir	noun
heirloom	noun
helicopter	noun
helium	noun
hell	noun
hellish	adjective
helm	noun
helper	noun
hem	verb
hem in	verb
hemisphere	noun
hen	noun
hence	adverb
hence	fixed
henceforth	adverb
henceforth	fixed
hepatitis	noun
herald	verb
herb	noun
herbivore	noun
herd	noun
herd immunity	noun
herder	noun
hereby	fixed
hereditary	adjective
heredity	noun
herein	adverb
heresy	noun
heretic	noun
heretofore	fixed
heritage	noun
hermit	noun
hero	noun
heroic	adjective
heroin	noun
heron	noun
hers	noun
hesitant	adjective
hesitant to	fixed
hesitate	verb
hesitation	noun
heterogeneous	adjective
heterosexual	adjective
hexagon	noun
hiatus	noun
hibernate	verb
hibernating	adjective
hibernation	noun
hiccup	noun
hidden	adjective
hide	noun
hide	verb
hideous	adjective
hierarchical	adjective
hierarchy	noun
hieroglyph	noun
hieroglyphics	noun
high	adjective
high	noun
high blood pressure	noun
high schooler	noun
high tide	noun
high-end	adjective
high-fidelity	adjective
high-pitched	adjective
high-quality	adjective
high-ranking	adjective
high-speed	adjective
high-strung	adjective
higher education	noun
highland	noun
highlight	noun
highlight	verb
highly	adverb
hijack	verb
hike	noun
hike	verb
hiker	noun
hiking	noun
hilarious	adjective
hill	noun
hillside	noun
hinder	verb
hindered by	fixed
hindrance	noun
hinge on	verb
hinge upon	verb
hint	noun
hint	verb
hip	adjective
hip	noun
hip-hop	noun
hippo	noun
hippocampus	noun
hippopotamus	noun
hire	noun
hire	verb
hiring	noun
hiss	noun
hiss	verb
hissing	noun
historian	noun
historic	adjective
historic site	noun
historical	adjective
historical fiction	noun
historically	adverb
history	noun
hit	noun
hit	verb
hit rock bottom	verb
hit the headlines	verb
hit upon	verb
hit-or-miss	adjective
hitch	noun
hitherto	adverb
hitherto	fixed
hive	noun
hive of activity	noun
hoard	noun
hoard	verb
hoarding	noun
hoax	noun
hob	noun
hobby	noun
hobbyist	noun
hoist	verb
hold a discussion about	verb
hold a discussion on	verb
hold a grudge	verb
hold a meeting with	verb
hold a vote on	verb
hold accountable	verb
hold back	verb
hold captive	verb
hold discussions about	verb
hold discussions on	verb
hold discussions with	verb
hold hostage	verb
hold in check	verb
hold in high esteem	verb
hold in high regard	verb
hold its own	verb
hold meetings with	verb
hold office	verb
hold on to	verb
hold onto	verb
hold promise	verb
hold responsible	verb
hold sway	verb
hold sway over	verb
hold talks with	verb
hold the view that	verb
hold their own	verb
hold true	verb
hold water	verb
holder	noun
hole	noun
holistic	adjective
hollow	adjective
holly	noun
holocaust	noun
holy	adjective
holy grail	noun
homage	noun
home	noun
home front	noun
home in on	verb
home-schooling	noun
homegrown	adjective
homeland	noun
homeless	adjective
homeless shelter	noun
homelessness	noun
homemade	adjective
homeowner	noun
homepage	noun
homeschooling	noun
homestead	noun
homesteader	noun
hometown	noun
homicide	noun
homogeneity	noun
homogeneous	adjective
homophobia	noun
homophobic	adjective
homophone	noun
homosexual	adjective
hone	verb
honesty	noun
honey	noun
honeymoon	noun
honor	noun
honor	verb
honorable	adjective
honorably	adverb
honorary	adjective
honored	adjective
honour	verb
honourable	adjective
honourably	adverb
honoured	adjective
hood	noun
hoof	noun
hook	verb
hook up	verb
hoot	noun
hoot	verb
hop	noun
hop	verb
hop on	verb
hope	verb
hopeless	adjective
hopelessly	adverb
hopelessness	noun
hordes of	fixed
horizon	noun
horizontal	adjective
horizontally	adverb
hormone	noun
horn	noun
hornet	noun
horrendous	adjective
horrific	adjective
horrify	verb
horrifying	adjective
horror	noun
horsepower	noun
hose	noun
hospice	noun
hospitable	adjective
hospitality	noun
host	noun
host	verb
hostage	noun
hostel	noun
hostess	noun
hostile	adjective
hostile to	fixed
hostility	noun
hosting	noun
hostname	noun
hot	adjective
hot spring	noun
hotel	noun
hotspot	noun
hound	noun
hound	verb
hour	noun
hourly	adjective
hourly	adverb
house	noun
house	verb
house arrest	noun
household	noun
houseplant	noun
housing	noun
housing market	noun
hover	verb
hovercraft	noun
hub	noun
huddle	noun
huddle	verb
hue	noun
huff	verb
hug	noun
hug	verb
huge quantities of	fixed
hugely	adverb
hula hoop	noun
hull	noun
hum	noun
hum	verb
human	adjective
human being	noun
human capital	noun
human resource	noun
human rights	noun
human trafficking	noun
humane	adjective
humanism	noun
humanist	noun
humanistic	adjective
humanitarian	adjective
humanitarian aid	noun
humanity	noun
humble	adjective
humbled	adjective
humid	adjective
humidity	noun
humiliate	verb
humiliating	adjective
humiliation	noun
humility	noun
hummingbird	noun
humor	noun
humorous	adjective
humour	noun
hump	noun
humpback	noun
humus	noun
hundredth	noun
hunger	noun
hungry	adjective
hunt	noun
hunt	verb
hunt for	verb
hunter-gatherer	noun
hunting	noun
hurdle	noun
hurl	verb
hurricane	noun
hurry	noun
hustle	noun
hustler	noun
hybrid	adjective
hybrid	noun
hydrate	verb
hydrated	adjective
hydration	noun
hydraulic	adjective
hydrocarbon	noun
hydroelectric	adjective
hydroelectricity	noun
hydrogen	noun
hydrogen bomb	noun
hydropower	noun
hyena	noun
hygiene	noun
hygienic	adjective
hymn	noun
hype	noun
hype	verb
hyped	adjective
hyperactivity	noun
hyperbole	noun
hyperbolic	adjective
hyperinflation	noun
hyperlink	noun
hypertension	noun
hypertensive	adjective
hypotenuse	noun
hypothermia	noun
hypothesis	noun
hypothesise	verb
hypothesize	verb
hypothetical	adjective
ice	noun
ice age	noun
ice cap	noun
ice sheet	noun
ice shelf	noun
iceberg	noun
iced	adjective
icon	noun
iconic	adjective
icy	adjective
ideal	adjective
idealism	noun
idealist	noun
idealistic	adjective
idealize	verb
idealized	adjective
ideally	adverb
ideally suited for	fixed
ideally suited to	fixed
identical	adjective
identical to	fixed
identifiable	adjective
identification	noun
identifier	noun
identify	verb
identify with	verb
identity	noun
identity theft	noun
ideological	adjective
ideology	noun
idiom	noun
idiomatic	adjective
idiot	noun
idle	adjective
idle	verb
idol	noun
idyllic	adjective
if anything	fixed
if need be	fixed
igneous	adjective
igneous rock	noun
ignite	verb
ignorance	noun
ignorant	adjective
ignore	verb
illegal	adjective
illegal immigrant	noun
illegality	noun
illegally	adverb
illegible	adjective
illegitimate	adjective
illicit	adjective
illiterate	adjective
illness	noun
illuminate	verb
illuminating	adjective
illumination	noun
illusion	noun
illustrate	verb
illustration	noun
illustrative	adjective
illustrator	noun
image	noun
imagery	noun
imaginary	adjective
imagination	noun
imaginative	adjective
imaginatively	adverb
imagine	verb
imaging	noun
imam	noun
imbalance	noun
imbued with	fixed
imitate	verb
immaculate	adjective
immediacy	noun
immediate	adjective
immediately	adverb
immediately after	fixed
immediately before	fixed
immediately following	fixed
immense	adjective
immensely	adverb
immerse	verb
immersive	adjective
immigrant	noun
immigrate	verb
immigrate to	verb
immigration	noun
imminent	adjective
immoral	adjective
immortal	adjective
immune	adjective
immune system	noun
immune to	fixed
immunity	noun
immunization	noun
immunologist	noun
immunology	noun
immutable	adjective
impact	noun
impact	verb
impact crater	noun
impact on	verb
impair	verb
impaired	adjective
impart	verb
impartial	adjective
impassable	adjective
impasse	noun
impassioned	adjective
impatient	adjective
impeach	verb
impeachment	noun
impeccable	adjective
impeccably	adverb
impede	verb
impeded by	fixed
impediment	noun
impending	adjective
imperative	adjective
imperative	noun
imperfect	adjective
imperfection	noun
imperfectly	adverb
imperial	adjective
imperialism	noun
impermeable	adjective
impersonate	verb
impervious to	fixed
impinge on	verb
implant	noun
implant	verb
implausible	adjective
implement	noun
implement	verb
implementation	noun
implicated in	fixed
implication	noun
implications for	fixed
implications of	fixed
implicit	adjective
implicitly	adverb
implore	verb
imply	verb
import	noun
import	verb
importer	noun
impose	verb
impose a ban on	verb
impose a fine on	verb
impose a limit on	verb
impose a tax on	verb
impose limits on	verb
impose on	verb
impose restrictions on	verb
impose taxes on	verb
imposing	adjective
imposition	noun
impossibility	noun
impossibly	adverb
impoverished	adjective
impractical	adjective
impracticality	noun
imprecise	adjective
imprecision	noun
impress	verb
impression	noun
impressionism	noun
impressive	adjective
impressively	adverb
imprint	noun
imprison	verb
imprisonment	noun
impromptu	adjective
improper	adjective
improperly	adverb
improve	verb
improved	adjective
improvement	noun
improvisation	noun
improvise	verb
impulse	noun
impunity	noun
impurity	noun
in a bid to	fixed
in a calm manner	fixed
in a careful manner	fixed
in a consistent manner	fixed
in a different manner	fixed
in a fair manner	fixed
in a friendly manner	fixed
in a hurry	fixed
in a manner that	fixed
in a matter of	fixed
in a nutshell	fixed
in a peaceful manner	fixed
in a pinch	fixed
in a polite manner	fixed
in a position to	fixed
in a positive manner	fixed
in a professional manner	fixed
in a respectful manner	fixed
in a responsible manner	fixed
in a row	fixed
in a rush	fixed
in a safe manner	fixed
in a sense	fixed
in a similar fashion	fixed
in a similar manner	fixed
in a similar vein	fixed
in a state of disrepair	fixed
in a state of panic	fixed
in a state of shock	fixed
in a systematic manner	fixed
in a timely fashion	fixed
in a timely manner	fixed
in a traditional manner	fixed
in absentia	fixed
in abundance	fixed
in accord with	fixed
in accordance with	fixed
in actual fact	fixed
in actuality	fixed
in addition	fixed
in addition to	fixed
in advance	fixed
in advance of	fixed
in agreement	fixed
in agreement with	fixed
in aid of	fixed
in all fairness	fixed
in all likelihood	fixed
in all probability	fixed
in all respects	fixed
in an attempt to	fixed
in an efficient manner	fixed
in an effort to	fixed
in an honest manner	fixed
in an instant	fixed
in an orderly fashion	fixed
in an orderly manner	fixed
in and of itself	fixed
in anticipation of	fixed
in antiquity	fixed
in any case	fixed
in any event	fixed
in any manner	fixed
in association with	fixed
in attendance	fixed
in awe of	fixed
in breach of	fixed
in brief	fixed
in broad daylight	fixed
in bulk	fixed
in bygone days	fixed
in captivity	fixed
in cases in which	fixed
in cases where	fixed
in celebration of	fixed
in certain instances	fixed
in certain respects	fixed
in charge	fixed
in charge of	fixed
in chronological order	fixed
in circumstances where	fixed
in close proximity to	fixed
in collaboration with	fixed
in combination with	fixed
in common use	fixed
in common with	fixed
in comparison	fixed
in comparison to	fixed
in comparison with	fixed
in compliance with	fixed
in concert with	fixed
in conclusion	fixed
in confidence	fixed
in conformity with	fixed
in conjunction with	fixed
in connection with	fixed
in consequence	fixed
in consequence of	fixed
in consultation with	fixed
in contemporary society	fixed
in contrast	fixed
in contrast to	fixed
in contravention of	fixed
in control of	fixed
in cooperation with	fixed
in days gone by	fixed
in decline	fixed
in deference to	fixed
in defiance of	fixed
in demand	fixed
in depth	fixed
in detail	fixed
in diameter	fixed
in dire straits	fixed
in disarray	fixed
in disguise	fixed
in dispute	fixed
in disrepair	fixed
in doubt	fixed
in droves	fixed
in due course	fixed
in due time	fixed
in duration	fixed
in each instance	fixed
in earnest	fixed
in effect	fixed
in error	fixed
in essence	fixed
in every respect	fixed
in excess of	fixed
in exchange for	fixed
in existence	fixed
in fashion	fixed
in favor of	fixed
in favor with	fixed
in favour of	fixed
in flames	fixed
in force	fixed
in former times	fixed
in full swing	fixed
in general	fixed
in good faith	fixed
in good spirits	fixed
in good stead	fixed
in great numbers	fixed
in harmony with	fixed
in haste	fixed
in height	fixed
in her capacity as	fixed
in her own right	fixed
in high spirits	fixed
in hindsight	fixed
in his capacity as	fixed
in his own right	fixed
in honor of	fixed
in honour of	fixed
in instances where	fixed
in isolation	fixed
in its capacity as	fixed
in its entirety	fixed
in its infancy	fixed
in its own right	fixed
in itself	fixed
in jeopardy	fixed
in jest	fixed
in keeping with	fixed
in large measure	fixed
in large part	fixed
in league with	fixed
in length	fixed
in lieu of	fixed
in light of	fixed
in light of the fact that	fixed
in like fashion	fixed
in like manner	fixed
in limbo	fixed
in line with	fixed
in many instances	fixed
in many respects	fixed
in memory of	fixed
in mint condition	fixed
in minute detail	fixed
in moderation	fixed
in most instances	fixed
in mourning	fixed
in need of	fixed
in no small part	fixed
in no time	fixed
in no uncertain terms	fixed
in no way	fixed
in numerous instances	fixed
in olden times	fixed
in one fell swoop	fixed
in operation	fixed
in opposition	fixed
in opposition to	fixed
in order for	fixed
in order that	fixed
in order to	fixed
in other respects	fixed
in other words	fixed
in parallel with	fixed
in part	fixed
in particular	fixed
in partnership with	fixed
in passing	fixed
in peril	fixed
in person	fixed
in place of	fixed
in point of fact	fixed
in poor condition	fixed
in possession	fixed
in possession of	fixed
in power	fixed
in practice	fixed
in praise of	fixed
in preference to	fixed
in preparation for	fixed
in principle	fixed
in progress	fixed
in prospect	fixed
in proximity to	fixed
in pursuit of	fixed
in quest of	fixed
in quick succession	fixed
in rapid succession	fixed
in rare instances	fixed
in readiness for	fixed
in real time	fixed
in reality	fixed
in receipt of	fixed
in recent years	fixed
in recognition of	fixed
in reference to	fixed
in regard to	fixed
in relation to	fixed
in residence	fixed
in respect of	fixed
in response to	fixed
in retrospect	fixed
in return	fixed
in return for	fixed
in reverse	fixed
in search of	fixed
in season	fixed
in several respects	fixed
in short	fixed
in short order	fixed
in short supply	fixed
in situ	fixed
in situations in which	fixed
in situations where	fixed
in so doing	fixed
in so far as	fixed
in some instances	fixed
in some measure	fixed
in some quarters	fixed
in some respects	fixed
in spite of	fixed
in spite of the fact that	fixed
in stark contrast to	fixed
in step with	fixed
in store	fixed
in subsequent years	fixed
in succession	fixed
in such a manner as to	fixed
in such a manner that	fixed
in such a way that	fixed
in summary	fixed
in support of	fixed
in tandem	fixed
in tandem with	fixed
in tatters	fixed
in tears	fixed
in terms of	fixed
in that regard	fixed
in the absence of	fixed
in the aftermath of	fixed
in the amount of	fixed
in the balance	fixed
in the bargain	fixed
in the best interests of	fixed
in the blink of an eye	fixed
in the build-up to	fixed
in the case of	fixed
in the clear	fixed
in the company of	fixed
in the context of	fixed
in the course of	fixed
in the dark	fixed
in the depths of	fixed
in the direction of	fixed
in the distance	fixed
in the distant past	fixed
in the dock	fixed
in the doldrums	fixed
in the driving seat	fixed
in the early stages of	fixed
in the end	fixed
in the ensuing years	fixed
in the event of	fixed
in the event that	fixed
in the eyes of	fixed
in the face of	fixed
in the field of	fixed
in the final analysis	fixed
in the first instance	fixed
in the first place	fixed
in the footsteps of	fixed
in the foreseeable future	fixed
in the form of	fixed
in the grip of	fixed
in the guise of	fixed
in the hands of	fixed
in the heart of	fixed
in the heat of the moment	fixed
in the hope of	fixed
in the hope that	fixed
in the immediate aftermath of	fixed
in the immediate future	fixed
in the immediate vicinity	fixed
in the immediate vicinity of	fixed
in the interest of	fixed
in the interests of	fixed
in the interim	fixed
in the intervening years	fixed
in the know	fixed
in the lap of luxury	fixed
in the last decade	fixed
in the latter half of	fixed
in the lead-up to	fixed
in the light of	fixed
in the limelight	fixed
in the line of duty	fixed
in the line of fire	fixed
in the long haul	fixed
in the long run	fixed
in the long term	fixed
in the main	fixed
in the majority of cases	fixed
in the making	fixed
in the manner of	fixed
in the meantime	fixed
in the midst	fixed
in the midst of	fixed
in the minority	fixed
in the name of	fixed
in the near future	fixed
in the neighborhood of	fixed
in the nick of time	fixed
in the nude	fixed
in the offing	fixed
in the open	fixed
in the opinion of	fixed
in the past decade	fixed
in the pipeline	fixed
in the presence of	fixed
in the process	fixed
in the process of	fixed
in the proximity of	fixed
in the public domain	fixed
in the public eye	fixed
in the realm of	fixed
in the rear	fixed
in the recent past	fixed
in the region of	fixed
in the role of	fixed
in the run-up to	fixed
in the running	fixed
in the same boat	fixed
in the same breath	fixed
in the same fashion	fixed
in the same manner	fixed
in the same vein	fixed
in the shadow of	fixed
in the short term	fixed
in the shortest possible time	fixed
in the space of	fixed
in the span of	fixed
in the spirit of	fixed
in the spotlight	fixed
in the style of	fixed
in the teeth of	fixed
in the thick of	fixed
in the throes of	fixed
in the usual manner	fixed
in the vanguard of	fixed
in the vicinity	fixed
in the vicinity of	fixed
in the view of	fixed
in the wake of	fixed
in the way	fixed
in the wild	fixed
in the years to come	fixed
in theory	fixed
in this day and age	fixed
in this fashion	fixed
in this instance	fixed
in this manner	fixed
in this regard	fixed
in this respect	fixed
in times past	fixed
in touch with	fixed
in training	fixed
in transit	fixed
in tribute to	fixed
in triumph	fixed
in truth	fixed
in tune with	fixed
in turn	fixed
in unison	fixed
in use	fixed
in vain	fixed
in vast numbers	fixed
in view of	fixed
in view of the fact that	fixed
in violation of	fixed
in vogue	fixed
in what manner	fixed
in widespread use	fixed
in width	fixed
in years gone by	fixed
in-depth	adjective
in-house	adjective
inability	noun
inaccessible	adjective
inaccurate	adjective
inactive	adjective
inactivity	noun
inadequacy	noun
inadequate	adjective
inadequate for	fixed
inadequately	adverb
inadvertent	adjective
inadvertently	adverb
inalienable	adjective
inanimate	adjective
inappropriate	adjective
inappropriate for	fixed
inasmuch as	fixed
inaugural	adjective
inaugural	noun
inaugurate	verb
inauguration	noun
inbound	adjective
inbox	noun
inbreeding	noun
incapable	adjective
incarcerate	verb
incarceration	noun
incarnation	noun
incense	noun
incentive	noun
inception	noun
incessant	adjective
incessantly	adverb
inch	noun
inch	verb
incidence	noun
incident	noun
incidental	adjective
incidentally	adverb
incinerate	verb
incineration	noun
incision	noun
incisive	adjective
incisor	noun
incite	verb
inclination	noun
incline	noun
incline	verb
inclined	adjective
include	verb
inclusion	noun
inclusive	adjective
incoherent	adjective
income	noun
income tax	noun
incompatible	adjective
incompatible with	fixed
incompetence	noun
incompetent	adjective
incomplete	adjective
incomprehensible	adjective
inconclusive	adjective
inconsequential	adjective
inconsiderate	adjective
inconsistency	noun
inconsistent	adjective
inconsistent with	fixed
inconvenience	noun
inconvenience	verb
inconvenient	adjective
incorporate	verb
incorporate into	verb
incorporation	noun
incorrect	adjective
incorrectly	adverb
increase	verb
increase in size	verb
increased	adjective
increasingly	adverb
incredible	adjective
incredibly	adverb
increment	noun
incremental	adjective
incrementally	adverb
incubation	noun
incumbent	adjective
incumbent	noun
incur	verb
indecency	noun
indecent	adjective
indefinite	adjective
indefinitely	adverb
indent	verb
indentation	noun
indentured servant	noun
independence	noun
independence movement	noun
independently	adverb
indestructible	adjective
index	noun
index	verb
indexing	noun
indicate	verb
indication	noun
indications of	fixed
indications that	fixed
indicative of	fixed
indicator	noun
indict	verb
indictment	noun
indie	adjective
indifferent	adjective
indifferent to	fixed
indigenous	adjective
indigenous people	noun
indigenous to	fixed
indignant about	fixed
indignant at	fixed
indignation	noun
indirect	adjective
indirectly	adverb
indiscriminate	adjective
indiscriminately	adverb
indispensable	adjective
indispensable to	fixed
indistinguishable	adjective
individual	noun
individualized	adjective
individually	adverb
indoor	adjective
induce	verb
induct	verb
induction	noun
indulge	verb
indulge in	verb
indulgence	noun
indulgent	adjective
industrial	adjective
industrialist	noun
industrialization	noun
industry	noun
ineffective	adjective
inefficiency	noun
inefficient	adjective
ineligible to	fixed
inequality	noun
inequitable	adjective
inequity	noun
inert	adjective
inertia	noun
inescapable	adjective
inevitable	adjective
inevitably	adverb
inexpensive	adjective
inexperienced	adjective
inexplicably	adverb
infallible	adjective
infamous	adjective
infant	noun
infantry	noun
infect	verb
infection	noun
infectious	adjective
infectious disease	noun
infer	verb
inference	noun
inferior	adjective
inferior to	fixed
inferno	noun
infestation	noun
infested with	fixed
infiltrate	verb
infiltration	noun
infinite	adjective
infinite	noun
infinitely	adverb
infinity	noun
inflamed	adjective
inflammation	noun
inflammatory	adjective
inflation	noun
inflection	noun
inflection point	noun
inflexibility	noun
inflexible	adjective
inflict	verb
inflict damage on	verb
inflow	noun
influence	noun
influence	verb
influencer	noun
influential	adjective
influenza	noun
influx	noun
info	noun
inform	verb
inform about	verb
inform of	verb
informal	adjective
informal economy	noun
informally	adverb
information	noun
information technology	noun
informational	adjective
informative	adjective
informed	adjective
infotainment	noun
infrared	adjective
infrastructure	noun
infrequently	adverb
infringe	verb
infringe on	verb
infringement	noun
infuriate	verb
infuriating	adjective
infuse	verb
infused with	fixed
ingenious	adjective
ingenuity	noun
ingest	verb
ingestion	noun
ingrained	adjective
ingredient	noun
inhabit	verb
inhabitant	noun
inhabited by	fixed
inhale	verb
inhaler	noun
inherent	adjective
inherently	adverb
inherit	verb
inheritance	noun
inhibit	verb
inhospitable	adjective
inhumane	adjective
initial	adjective
initially	adverb
initiate	verb
initiation	noun
initiative	noun
inject	verb
injection	noun
injera	noun
injunction	noun
injure	verb
injured	adjective
injurious to	fixed
injustice	noun
ink	noun
inland	adjective
inlet	noun
inmate	noun
inn	noun
innate	adjective
inner	adjective
innocence	noun
innocent	adjective
innovate	verb
innovation	noun
innovative	adjective
innovator	noun
input	noun
input	verb
inquest	noun
inquire	verb
inquire into	verb
inquiry	noun
inquisition	noun
inquisitive	adjective
ins and outs	fixed
insane	adjective
insanity	noun
insatiable	adjective
inscribe	verb
inscription	noun
insect	noun
insecure	adjective
insecurely	adverb
insecurity	noun
insert	noun
insert	verb
insertion	noun
insider	noun
insight	noun
insightful	adjective
insignificant	adjective
insist	verb
insist on	verb
insofar as	fixed
insofar as possible	fixed
insomnia	noun
inspect	verb
inspection	noun
inspector	noun
inspiration	noun
inspirational	adjective
inspire	verb
inspiring	adjective
instability	noun
install	noun
install	verb
installation	noun
installer	noun
installment	noun
instalment	noun
instance	noun
instances of	fixed
instantaneous	adjective
instantaneously	adverb
instantly	adverb
instigate	verb
instinct	noun
instinctive	adjective
instinctively	adverb
institute	noun
institute	verb
institution	noun
institutional	adjective
instruct	verb
instruction	noun
instructional	adjective
instructor	noun
instrumental	adjective
instrumental in	fixed
insufficiency	noun
insufficient	adjective
insufficient for	fixed
insufficient to	fixed
insufficiently	adverb
insulate	verb
insulation	noun
insulator	noun
insulin	noun
insult	noun
insult	verb
insurance	noun
insure	verb
insurer	noun
insurgency	noun
insurgent	noun
insurmountable	adjective
insurrection	noun
intact	adjective
intake	noun
integer	noun
integral	adjective
integral to	fixed
integrate	verb
integrate into	verb
integrated	adjective
integration	noun
integrative	adjective
integrity	noun
intel	noun
intellect	noun
intellectual	adjective
intellectual property	noun
intellectually	adverb
intelligence	noun
intelligent	adjective
intend	verb
intended for	fixed
intense	adjective
intensely	adverb
intensify	verb
intensity	noun
intensive	adjective
intensive care	noun
intent	noun
intent on	fixed
intention	noun
intentional	adjective
intentionally	adverb
inter	verb
inter alia	fixed
interact	verb
interact with	verb
interaction	noun
interactive	adjective
intercept	verb
interchangeable	adjective
interchangeably	adverb
intercity	adjective
interconnect	verb
interconnected	adjective
interconnection	noun
intercontinental	adjective
interdependence	noun
interdependent	adjective
interdisciplinary	adjective
interest	noun
interest group	noun
interest rate	noun
interestingly	adverb
interface	noun
interfere	verb
interfere with	verb
interference	noun
interim	adjective
interior	adjective
interior	noun
intermediary	noun
intermediate	adjective
intermission	noun
intermittent	adjective
intermittently	adverb
intern	noun
internal	adjective
internal affairs	noun
internal combustion engine	noun
internalize	verb
internalized	adjective
internally	adverb
internally displaced	adjective
internals	noun
international date line	noun
international law	noun
international trade	noun
internationally	adverb
internet	noun
internment	noun
internode	noun
internship	noun
interoperability	noun
interpersonal	adjective
interplay	noun
interpret	verb
interpretation	noun
interpreter	noun
interrogate	verb
interrogation	noun
interrogator	noun
interrupt	verb
interruption	noun
intersect	verb
intersecting	adjective
intersection	noun
interspersed with	fixed
interstate	adjective
interstate	noun
interstellar	adjective
interval	noun
intervene	verb
intervene in	verb
intervention	noun
interview	noun
interview	verb
interviewer	noun
intestinal	adjective
intestine	noun
intimacy	noun
intimate	adjective
intimately	adverb
intimidate	verb
intimidated	adjective
intimidating	adjective
intimidation	noun
intolerance	noun
intolerant	adjective
intonation	noun
intoxicated	adjective
intoxicating	adjective
intoxication	noun
intractable	adjective
intricate	adjective
intrigue	verb
intrigued by	fixed
intriguing	adjective
intrinsic	adjective
intrinsically	adverb
intro	noun
introduce	verb
introduce a ban on	verb
introduction	noun
introductory	adjective
introspection	noun
introspective	adjective
introversion	noun
introvert	noun
introverted	adjective
intrude	verb
intruder	noun
intrusion	noun
intrusive	adjective
intuition	noun
intuitive	adjective
inundate	verb
invade	verb
invader	noun
invalid	adjective
invalidate	verb
invaluable	adjective
invariably	adverb
invasion	noun
invasive	adjective
invasive species	noun
invent	verb
invention	noun
inventor	noun
inventory	noun
inversion	noun
invertebrate	noun
inverted	adjective
invest	verb
invest in	verb
investigate	verb
investigation	noun
investigator	noun
investment	noun
investor	noun
invincible	adjective
invisible	adjective
invitation	noun
invite	verb
invocation	noun
invoice	noun
invoice	verb
invoke	verb
involuntarily	adverb
involuntary	adjective
involve	verb
involvement	noun
inward	adjective
inward	adverb
inwards	adverb
ion	noun
ionize	verb
iris	noun
iron	noun
iron out	verb
ironic	adjective
ironically	adverb
ironing	noun
irony	noun
irrational	adjective
irrationality	noun
irrationally	adverb
irregular	adjective
irrelevant	adjective
irreplaceable	adjective
irresistible	adjective
irresistibly	adverb
irrespective of	fixed
irresponsible	adjective
irreversible	adjective
irreversibly	adverb
irrigate	verb
irrigation	noun
irritable	adjective
irritate	verb
irritating	adjective
is a native of	fixed
is a prerequisite for	fixed
is a resident of	fixed
is apparent in	fixed
is aware of	fixed
is aware that	fixed
is conditional on	fixed
is confident that	fixed
is consistent with	fixed
is contingent on	fixed
is contingent upon	fixed
is dependent on	fixed
is dependent upon	fixed
is due to	fixed
is employed as	fixed
is employed by	fixed
is endowed with	fixed
is enrolled in	fixed
is entitled to	fixed
is equipped with	fixed
is estimated at	fixed
is evident in	fixed
is fitted with	fixed
is fond of	fixed
is hopeful that	fixed
is housed in	fixed
is illustrative of	fixed
is in agreement with	fixed
is in conflict with	fixed
is in favor of	fixed
is in favour of	fixed
is in need of	fixed
is in possession of	fixed
is in the process of	fixed
is in violation of	fixed
is insistent that	fixed
is knowledgeable about	fixed
is known as	fixed
is located	fixed
is obligated to	fixed
is obliged to	fixed
is of the opinion that	fixed
is of the view that	fixed
is preceded by	fixed
is priced at	fixed
is reflective of	fixed
is reliant on	fixed
is required to	fixed
is situated	fixed
is suggestive of	fixed
is supportive of	fixed
is suspicious of	fixed
is the owner of	fixed
is unable to	fixed
is unaware of	fixed
is under an obligation to	fixed
is under no obligation to	fixed
is understood to	fixed
is unwilling to	fixed
is valued at	fixed
islamic	adjective
islander	noun
isle	noun
isolate	verb
isolated	adjective
isolated from	fixed
isolating	adjective
isolation	noun
isolationism	noun
isotope	noun
issue	noun
issue	verb
issue a warning	verb
issue a warning to	verb
issue an apology	verb
issue an apology to	verb
issue an order	verb
issue instructions	verb
issue orders	verb
issuer	noun
isthmus	noun
it appears that	fixed
it emerged that	fixed
it follows that	fixed
it is commonly believed that	fixed
it is estimated that	fixed
it is imperative that	fixed
it is imperative to	fixed
it is probable that	fixed
it is widely accepted that	fixed
it is widely believed that	fixed
it is widely thought that	fixed
it is worth noting that	fixed
it should be noted that	fixed
it stands to reason that	fixed
it transpired that	fixed
it would appear that	fixed
italic	adjective
italic	noun
italics	noun
itch	noun
itch	verb
itching	adjective
itchy	adjective
item	noun
iterate	verb
iteration	noun
iterative	adjective
itinerary	noun
ivy	noun
jack	noun
jagged	adjective
jaguar	noun
jail	noun
jail	verb
jam	noun
jam	verb
jam-packed	adjective
jar	noun
jargon	noun
jaw	noun
jaw-dropping	adjective
jawbone	noun
jazz	noun
jealous	adjective
jeans	noun
jeer at	verb
jelly	noun
jellyfish	noun
jeopardise	verb
jeopardize	verb
jeopardy	noun
jet	noun
jet engine	noun
jet stream	noun
jewel	noun
jewellery	noun
jewelry	noun
job	noun
job hunting	noun
job market	noun
join	verb
join forces	verb
join forces with	verb
joint	adjective
joint	noun
joint venture	noun
jointly	adverb
jolt	noun
jolt	verb
jot	verb
jot down	verb
joule	noun
journal	noun
journalism	noun
journalist	noun
journey	noun
joy	noun
joyful	adjective
joyous	adjective
joystick	noun
jubilation	noun
jubilee	noun
judge	noun
judge	verb
judgemental	adjective
judgment	noun
judgmental	adjective
judicial	adjective
judicial branch	noun
judicial review	noun
judiciary	noun
juggle	verb
juggler	noun
juggling	noun
juicy	adjective
jumble	noun
jumble	verb
jumbled	adjective
jump to conclusions	verb
junction	noun
jungle	noun
junk	noun
junk food	noun
junkie	noun
jurisdiction	noun
jurisdictional	adjective
juror	noun
jury	noun
justice	noun
justice system	noun
justification	noun
justified	adjective
justify	verb
justly	adverb
juvenile	adjective
juvenile	noun
juvenile court	noun
kale	noun
kangaroo	noun
karma	noun
keel	noun
keel over	verb
keen	adjective
keen on	fixed
keen to	fixed
keenly	adverb
keep a lid on	verb
keep a low profile	verb
keep a record of	verb
keep abreast of	verb
keep an eye on	verb
keep an open mind	verb
keep at bay	verb
keep guard over	verb
keep in check	verb
keep in mind	verb
keep in touch with	verb
keep pace with	verb
keep records of	verb
keep tabs on	verb
keep the peace	verb
keep track of	verb
keep up appearances	verb
keep watch over	verb
keep-fit	adjective
keeper	noun
kernel	noun
ketchup	noun
kettle	noun
key	adjective
key	verb
keynote	adjective
keynote	noun
keystone species	noun
keyword	noun
kick	noun
kick off	verb
kick up a fuss	verb
kickback	noun
kicker	noun
kickoff	noun
kid	noun
kidnap	verb
kidnapping	noun
kidney	noun
kill	verb
killing	noun
kilo	noun
kimchi	noun
kin	noun
kindle	verb
kindly	adverb
kindness	noun
kinetic	adjective
kinetic energy	noun
kingdom	noun
kinship	noun
kinsman	noun
kiosk	noun
kit	noun
kite	noun
kitten	noun
knife	noun
knife-edge	noun
knit	noun
knit	verb
knock	noun
knock	verb
knock-on effect	noun
knockoff	noun
knot	noun
know	verb
knowingly	adverb
knowledge	noun
knowledgeable	adjective
known as	fixed
knuckle	noun
koala	noun
kosher	adjective
kudos	noun
lab	noun
label	noun
label	verb
labor	noun
labor force	noun
labor market	noun
labor union	noun
laboratory	noun
laborer	noun
laborious	adjective
labour	verb
labourer	noun
labradoodle	noun
lace	noun
lace	verb
lace up	verb
lack	verb
lackluster	adjective
lacklustre	adjective
lactation	noun
lactose	noun
lactose intolerant	adjective
lad	noun
ladder	noun
laden	adjective
laden with	fixed
ladle	noun
ladybird	noun
ladybug	noun
lag	noun
lag	verb
lag behind	verb
lager	noun
lagoon	noun
laissez-faire	adjective
lamb	noun
lame	noun
lament	verb
laminate	adjective
laminate	verb
lamp	noun
lampshade	noun
lance	noun
land	noun
land bridge	noun
land mass	noun
land reform	noun
lander	noun
landfill	noun
landform	noun
landing craft	noun
landline	noun
landlocked	adjective
landlord	noun
landmark	noun
landowner	noun
landscape	noun
landscaping	noun
landslide	noun
lane	noun
languish	verb
lapse into	verb
laptop	noun
large	adjective
large quantities of	fixed
large tracts of	fixed
large-scale	adjective
largely	adverb
larva	noun
laser	noun
lash out at	verb
last	adjective
last	verb
last-minute	adjective
lasting	adjective
late	adjective
latency	noun
latent	adjective
lateral	adjective
latitude	noun
latte	noun
latter	adjective
laud	verb
laudable	adjective
laughter	noun
launch	noun
launch	verb
launch an attack on	verb
launch into	verb
launch pad	noun
laureate	noun
lava	noun
lavender	noun
lavish	adjective
lavishly	adverb
law	noun
law enforcement	noun
law-abiding	adjective
lawful	adjective
lawfully	adverb
lawmaker	noun
lawn	noun
lawnmower	noun
lawsuit	noun
lawyer	noun
lax	adjective
laxity	noun
lay	verb
lay bare	verb
lay claim to	verb
lay down	verb
lay down their arms	verb
lay emphasis on	verb
lay off	verb
lay out	verb
lay siege to	verb
lay stress on	verb
lay the blame on	verb
lay the foundation for	verb
lay the foundations for	verb
lay the groundwork for	verb
lay to rest	verb
lay waste to	verb
layer	noun
layer	verb
layered	adjective
layman	noun
layoff	noun
layout	noun
layover	noun
lazy	adjective
lb	noun
leach	verb
lead	verb
lead the way	verb
lead to	verb
lead up to	verb
leadership	noun
leading up to	fixed
leaf	noun
leaf miner	noun
leaflet	noun
leafy	adjective
league	noun
leak	noun
leak	verb
leak out	verb
leakage	noun
leaking	adjective
leaky	adjective
lean	adjective
lean	verb
lean on	verb
leap	noun
leap	verb
learn	verb
learn of	verb
learned	adjective
learner	noun
learning	noun
learning disability	noun
learnt	verb
lease	noun
lease	verb
leash	noun
leash	verb
least	adjective
leather	noun
leathery	adjective
leave	noun
leave	verb
leave behind	verb
leave much to be desired	verb
leave out	verb
lecture	noun
lecture	verb
lecturer	noun
ledge	noun
ledger	noun
leek	noun
leeway	noun
left wing	noun
left-wing	adjective
leftover	adjective
leftovers	noun
leg	noun
legacy	noun
legal	adjective
legal system	noun
legality	noun
legalization	noun
legalize	verb
legally	adverb
legend	noun
legendary	adjective
legible	adjective
legion	noun
legislate	verb
legislation	noun
legislative	adjective
legislative branch	noun
legislator	noun
legislature	noun
legit	adjective
legitimacy	noun
legitimate	adjective
legitimize	verb
legroom	noun
legume	noun
legwork	noun
leisure	noun
leisurely	adjective
lemon	noun
lemur	noun
lend	verb
lend a hand	verb
lend a hand to	verb
lend aid to	verb
lend assistance to	verb
lend credence to	verb
lend itself to	verb
lend support to	verb
lend weight to	verb
lender	noun
lending	noun
lengthen	verb
lengthy	adjective
lenient	adjective
lens	noun
lentil	noun
leopard	noun
leprosy	noun
lesbian	adjective
lesbian	noun
lesion	noun
less	adverb
less-than-ideal	adjective
lessen	verb
lesser	adjective
lest	fixed
let	verb
let alone	fixed
let out	verb
lethal	adjective
lethal to	fixed
lettering	noun
letting	noun
lettuce	noun
leukemia	noun
level	noun
level	verb
level off	verb
level out	verb
lever	noun
leverage	noun
leverage	verb
levy	verb
liability	noun
liable	adjective
liable for	fixed
liable to	fixed
liaise	verb
liaise with	verb
liar	noun
libel	noun
liberal	adjective
liberal	noun
liberalisation	noun
liberalization	noun
liberalize	verb
liberally	adverb
liberate	verb
liberation	noun
libertarian	noun
liberty	noun
library	noun
libretto	noun
licence	noun
license	noun
license	verb
licensed	adjective
licensing	noun
lichen	noun
lick	noun
lick	verb
lid	noun
lie	verb
lie ahead	verb
lie at the heart of	verb
lie behind	verb
lie dormant	verb
lie in	verb
lie in wait for	verb
lie with	verb
lieutenant	noun
life	noun
life cycle	noun
life expectancy	noun
life form	noun
life imprisonment	noun
life sentence	noun
life-threatening	adjective
lifeblood	noun
lifeboat	noun
lifecycle	noun
lifeguard	noun
lifeline	noun
lifelong	adjective
lifesaver	noun
lifesaving	adjective
lifespan	noun
lifestyle	noun
lifetime	noun
lift	noun
lift	verb
lifting	noun
ligament	noun
light	adjective
light	noun
light pollution	noun
light year	noun
light-year	noun
lighten	verb
lighten up	verb
lightening	noun
lightning	noun
lightweight	adjective
lightweight	noun
like	noun
like	verb
like-minded	adjective
likelihood	noun
likely	adjective
likely	adverb
liken	verb
likeness	noun
likewise	adverb
likewise	fixed
liking	noun
lily	noun
lima bean	noun
limb	noun
lime	noun
limelight	noun
limerick	noun
limestone	noun
limit	noun
limit	verb
limitation	noun
limited	adjective
limiting	adjective
line	noun
line	verb
line graph	noun
lineage	noun
linear	adjective
linen	noun
liner	noun
lineup	noun
linger	verb
lingering	adjective
linguist	noun
linguistic	adjective
linguistics	noun
lining	noun
link	noun
link	verb
link up with	verb
linkage	noun
lint	noun
linter	noun
lip	noun
lipstick	noun
liquefy	verb
liquid	adjective
liquid	noun
liquidity	noun
liquor	noun
lira	noun
list	noun
list	verb
listen	verb
listener	noun
listing	noun
lit	adjective
literacy	noun
literal	adjective
literally	adverb
literary	adjective
literary device	noun
literate	adjective
literature	noun
lithium	noun
lithography	noun
litigation	noun
litmus paper	noun
litre	noun
litter	noun
litter	verb
little	adjective
little-known	adjective
liturgy	noun
live	adjective
live in fear of	verb
live off	verb
live out	verb
live stream	noun
live through	verb
live up to	verb
live-action	adjective
livelier	adjective
livelihood	noun
lively	adjective
liver	noun
livestock	noun
lizard	noun
llama	noun
load	verb
loading	noun
loaf	noun
loan	noun
loath to	fixed
loathe	verb
lobby	noun
lobby	verb
lobby for	verb
lobbyist	noun
lobster	noun
local	adjective
local	noun
local government	noun
locale	noun
locality	noun
localize	verb
localized	adjective
locally	adverb
locate	verb
located at	fixed
located in	fixed
located near	fixed
located on	fixed
located within	fixed
location	noun
lock	noun
lock	verb
lock down	verb
lock horns	verb
lockdown	noun
locker	noun
locomotive	noun
lodge	verb
lodging	noun
loft	noun
lofty	adjective
log	noun
log	verb
log in	verb
log out	verb
logarithm	noun
logging	noun
logic	noun
logical	adjective
login	noun
logistical	adjective
logistics	noun
logo	noun
lone	adjective
loneliness	noun
lonely	adjective
lonesome	adjective
long	adjective
long	adverb
long ago	fixed
long for	verb
long to	verb
long-running	adjective
long-standing	adjective
long-tailed	adjective
long-term	adjective
longevity	noun
longitude	noun
longstanding	adjective
longtime	adjective
look	noun
look	verb
look back on	verb
look down on	verb
look for	verb
look forward to	verb
look into	verb
look up to	verb
lookup	noun
loom	verb
loom large	verb
loop	noun
loop	verb
loophole	noun
loose	adjective
loosely	adverb
loosen	verb
loot	verb
looting	noun
lore	noun
lorry	noun
lose	verb
lose consciousness	verb
lose ground	verb
lose heart	verb
lose her life	verb
lose his life	verb
lose sight of	verb
lose their lives	verb
lose touch with	verb
lose track of	verb
lose weight	verb
loss	noun
lottery	noun
loud	adjective
loud	adverb
lounge	noun
lounge	verb
louse	noun
love	verb
lovely	adjective
lover	noun
loving	adjective
lovingly	adverb
low	adjective
low	noun
low tide	noun
low-ball	adjective
low-cost	adjective
low-fat	adjective
low-hanging fruit	noun
low-income	adjective
low-key	adjective
low-paying	adjective
lower	verb
lower house	noun
lowercase	adjective
lowercase	noun
lowland	noun
loyal	adjective
loyalist	noun
loyalty	noun
lubricant	noun
lubricate	verb
lucrative	adjective
ludicrous	adjective
lug	noun
lug	verb
luggage	noun
lukewarm	adjective
lullaby	noun
lumbar	adjective
lumber	noun
lumen	noun
luminosity	noun
luminous	adjective
lump	noun
lunar	adjective
lunar eclipse	noun
luncheon	noun
lunchtime	noun
lung	noun
lung cancer	noun
lurch	noun
lurch	verb
lure	verb
lurk	verb
lush	adjective
lust	noun
luxurious	adjective
luxury	noun
lymph	noun
lymph node	noun
lynching	noun
lynx	noun
lyric	noun
machine	noun
machine gun	noun
machine learning	noun
machinery	noun
macho	adjective
macro	noun
macroeconomic	adjective
macroeconomics	noun
madly	adverb
mafia	noun
magazine	noun
maggot	noun
magical	adjective
magically	adverb
magistrate	noun
magma	noun
magnet	noun
magnetic	adjective
magnetic field	noun
magnetic resonance imaging	noun
magnetism	noun
magnificent	adjective
magnify	verb
magnitude	noun
maiden	noun
mail	verb
main	adjective
mainframe	noun
mainland	noun
mainline	noun
mainly	adverb
mainstay	noun
mainstream	adjective
mainstream	noun
mainstream	verb
maintain	verb
maintainer	noun
maintenance	noun
maize	noun
majestic	adjective
majesty	noun
majority	noun
majorly	adverb
make	verb
make a beeline for	verb
make a case for	verb
make a choice	verb
make a comeback	verb
make a commitment to	verb
make a comparison between	verb
make a complaint	verb
make a contribution to	verb
make a copy of	verb
make a decision	verb
make a distinction between	verb
make a donation to	verb
make a fresh start	verb
make a getaway	verb
make a journey to	verb
make a judgment about	verb
make a living	verb
make a measurement of	verb
make a mockery of	verb
make a name for	verb
make a payment to	verb
make a prediction about	verb
make a request for	verb
make a selection	verb
make a selection from	verb
make a start on	verb
make a trip to	verb
make a visit to	verb
make accusations against	verb
make adjustments to	verb
make allowances for	verb
make alterations to	verb
make amends	verb
make an appearance	verb
make an application for	verb
make an application to	verb
make an attempt	verb
make an effort	verb
make an error	verb
make an estimate of	verb
make an exception	verb
make an impact on	verb
make an impression on	verb
make an inquiry about	verb
make an investment in	verb
make arrangements for	verb
make arrangements to	verb
make attempts to	verb
make certain	verb
make changes to	verb
make clear	verb
make comparisons between	verb
make contact with	verb
make do with	verb
make efforts to	verb
make ends meet	verb
make errors	verb
make every effort to	verb
make fun of	verb
make good on	verb
make great strides	verb
make headlines	verb
make headway	verb
make her way	verb
make his escape	verb
make his way	verb
make history	verb
make improvements to	verb
make inquiries about	verb
make inroads into	verb
make investments in	verb
make its debut	verb
make its way	verb
make judgments about	verb
make landfall	verb
make light of	verb
make many attempts to	verb
make mention of	verb
make modifications to	verb
make no secret of	verb
make numerous attempts to	verb
make observations of	verb
make off with	verb
make payments to	verb
make peace with	verb
make possible	verb
make predictions about	verb
make preparations for	verb
make preparations to	verb
make progress	verb
make provision for	verb
make public	verb
make redundant	verb
make reference to	verb
make repairs on	verb
make repairs to	verb
make repeated attempts to	verb
make room for	verb
make sense of	verb
make several attempts to	verb
make short work of	verb
make strides	verb
make the acquaintance of	verb
make the best of	verb
make the case for	verb
make the decision to	verb
make the most of	verb
make the point that	verb
make the transition to	verb
make their escape	verb
make their way	verb
make up for	verb
make up her mind	verb
make up his mind	verb
make up their minds	verb
make use of	verb
make war on	verb
make waves	verb
make way for	verb
make-up	noun
maker	noun
makeshift	adjective
makeup	noun
making	noun
malady	noun
malaise	noun
malaria	noun
malfunction	noun
malfunction	verb
malice	noun
malicious	adjective
malignant	adjective
mall	noun
malnourished	adjective
malnutrition	noun
malt	noun
malware	noun
mammal	noun
mammalian	adjective
man-made	adjective
manage	verb
manageable	adjective
management	noun
manager	noun
managerial	adjective
mandate	noun
mandate	verb
mandatory	adjective
mane	noun
maneuverability	noun
maneuverable	adjective
manga	noun
mango	noun
mangrove	noun
mania	noun
maniac	noun
manifest	adjective
manifest	verb
manifest destiny	noun
manifesto	noun
manipulate	verb
manipulation	noun
manipulative	adjective
manmade	adjective
manner	noun
manoeuvrability	noun
manoeuvrable	adjective
manor	noun
mansion	noun
manslaughter	noun
mantle	noun
mantra	noun
manual	adjective
manual	noun
manual labor	noun
manually	adverb
manufacture	noun
manufacture	verb
manufacturer	noun
manufacturing	noun
manuscript	noun
map	noun
map	verb
map out	verb
map projection	noun
maple	noun
mapping	noun
mar	verb
marathon	noun
marble	noun
march	noun
march	verb
march on	verb
margarine	noun
margin	noun
margin of error	noun
marginal	adjective
marginalize	verb
marigold	noun
marijuana	noun
marine	adjective
marine biologist	noun
mariner	noun
maritime	adjective
mark	verb
marked	adjective
markedly	adverb
marker	noun
market	noun
market	verb
market economy	noun
market share	noun
marketer	noun
marketing	noun
marketplace	noun
marking	noun
markup	noun
marque	noun
marsh	noun
marshal	noun
marshal	verb
marsupial	noun
martial	adjective
martial art	noun
martial law	noun
martin	noun
martini	noun
martyr	noun
marvel	noun
marvel	verb
marvel at	verb
marvellous	adjective
marvelous	adjective
mascot	noun
masculine	adjective
mash	verb
mashed potatoes	noun
mask	verb
masking	noun
mason	noun
mass	noun
mass media	noun
mass production	noun
mass transit	noun
massacre	noun
massacre	verb
massage	noun
massage	verb
masseur	noun
massive	adjective
massively	adverb
master	verb
mastermind	noun
mastermind	verb
masterpiece	noun
mastery	noun
mat	noun
match	verb
match up to	verb
matching	adjective
mate	noun
mate	verb
material	noun
materialize	verb
maternal	adjective
maternity leave	fixed
math	noun
mathematical	adjective
mathematician	noun
mathematics	noun
maths	noun
mating	noun
mating season	noun
matrimony	noun
matrix	noun
matte	adjective
matter	noun
mattress	noun
mature	adjective
mature	verb
maturity	noun
mausoleum	noun
maverick	noun
max	noun
maximal	adjective
maximize	verb
maximum	adjective
maximum	noun
mayonnaise	noun
mayor	noun
mayoral	adjective
meadow	noun
meager	adjective
meagre	adjective
mealtime	noun
meander	verb
meandering	adjective
meaningful	adjective
meaningfully	adverb
means	noun
meantime	noun
meanwhile	adverb
measles	noun
measurable	adjective
measure	verb
measure up to	verb
measurement	noun
mecca	noun
mechanic	noun
mechanical	adjective
mechanism	noun
meddle	verb
meddle in	verb
media	noun
medial	adjective
median	adjective
median	noun
mediate	verb
mediation	noun
mediator	noun
medical	adjective
medication	noun
medicinal	adjective
medicine	noun
medieval	adjective
mediocre	adjective
meditate	verb
meditation	noun
meditative	adjective
medium	adjective
medium	noun
medium-sized	adjective
meet the cost of	verb
meet with failure	verb
meet with opposition	verb
meet with success	verb
meetup	noun
mega	adjective
megacity	noun
meiosis	noun
melancholy	adjective
melatonin	noun
melee	noun
melody	noun
melt	verb
melting point	noun
meltwater	noun
membership	noun
membrane	noun
meme	noun
memoir	noun
memorable	adjective
memorial	adjective
memorial	noun
memorize	verb
memory	noun
menace	noun
menace	verb
menacing	adjective
menagerie	noun
mend	verb
menial	adjective
meningitis	noun
menstrual	adjective
menstruation	noun
mental	adjective
mental health	noun
mental illness	noun
mentality	noun
mentally	adverb
menthol	noun
mention	noun
mention	verb
mentor	noun
mentor	verb
mentorship	noun
menu	noun
mercantile	adjective
mercantilism	noun
mercenary	noun
merchandise	noun
merchandising	noun
merchant	noun
merciless	adjective
mercury	noun
mercy	noun
mere	adjective
merely	adverb
merge	noun
merge	verb
merge with	verb
merger	noun
meridian	noun
merit	noun
merit	verb
mesh	noun
mesh	verb
mesh with	verb
message	verb
messaging	noun
messenger	noun
messy	adjective
meta-analysis	noun
metabolic	adjective
metabolism	noun
metadata	noun
metal	noun
metallic	adjective
metamorphic	adjective
metamorphic rock	noun
metamorphosis	noun
metaphor	noun
mete out	verb
meteor	noun
meteor shower	noun
meteorite	noun
meteorologist	noun
meteorology	noun
meter	noun
methane	noun
method	noun
methodical	adjective
methodically	adverb
methodological	adjective
methodology	noun
methods of	fixed
methods to	fixed
meticulous	adjective
meticulously	adverb
metre	noun
metric	adjective
metric	noun
metric system	noun
metrics	noun
metro	noun
metro area	noun
metropolis	noun
metropolitan	adjective
metropolitan area	noun
mic	noun
micro	adjective
microbe	noun
microbiologist	noun
microbiology	noun
microbiome	noun
microchip	noun
microclimate	noun
microeconomics	noun
microfinance	noun
microorganism	noun
micropayment	noun
microphone	noun
microplastic	noun
microprocessor	noun
microscope	noun
microscopic	adjective
microscopy	noun
microwave	noun
mid	adjective
mid	noun
middle class	noun
middle schooler	noun
middle-class	adjective
middle-income	adjective
middleman	noun
middling	adjective
midfoot	noun
midline	noun
midsize	adjective
midsole	noun
midst	noun
midterm	noun
midterm election	noun
midtown	noun
midway	adverb
midwife	noun
mighty	adjective
migraine	noun
migrant	adjective
migrant	noun
migrant worker	noun
migrate	verb
migrate to	verb
migration	noun
migratory	adjective
mild	adjective
mildly	adverb
mile	noun
mileage	noun
milestone	noun
militant	adjective
military	adjective
military	noun
military draft	noun
military service	noun
militia	noun
milk	verb
mill	noun
mill	verb
millennia ago	fixed
millennial	adjective
millennial	noun
millennium	noun
miller	noun
millet	noun
millilitre	noun
millimeter	noun
millimetre	noun
millionaire	noun
millionth	noun
millisecond	noun
mime	verb
mimic	verb
mimicry	noun
min	noun
mind	noun
mind-bending	adjective
mind-blowing	adjective
mindful	adjective
mindful of	fixed
mindfulness	noun
mindless	adjective
mindlessly	adverb
mindset	noun
minefield	noun
miner	noun
mineral	adjective
mineral	noun
mineral water	noun
mineralogy	noun
mingle	verb
mini	adjective
miniature	adjective
miniature	noun
minimal	adjective
minimalism	noun
minimalist	adjective
minimalist	noun
minimally	adverb
minimize	verb
minimum	adjective
minimum	noun
minimum wage	noun
mining	noun
minister	noun
ministry	noun
minor	adjective
minority	noun
mint	noun
mint	verb
minuscule	adjective
minute	adjective
minute	noun
miracle	noun
miraculously	adverb
mired in	fixed
mirror	noun
mirror	verb
misbehavior	noun
miscalculation	noun
miscarriage	noun
miscellaneous	adjective
mischief	noun
mischievous	adjective
misconception	noun
misconduct	noun
misdemeanor	noun
miserable	adjective
mishap	noun
misinformation	noun
misinterpret	verb
misinterpretation	noun
mislead	verb
misleading	adjective
mismanage	verb
mismanagement	noun
mismatch	noun
mismatched	adjective
misplace	verb
misplaced	adjective
misrepresent	verb
miss	verb
miss out on	verb
missile	noun
mission	noun
missionary	noun
mist	noun
mist	verb
mistaken	adjective
mistakenly	adverb
mistreat	verb
mistreatment	noun
mistrust	noun
mistrust	verb
misty	adjective
misunderstanding	noun
misuse	noun
misuse	verb
mitigate	verb
mitigation	noun
mitochondrion	noun
mitosis	noun
mitt	noun
mitten	noun
mix	verb
mix up	verb
mixed economy	noun
mixed feeling	noun
mixed-race	adjective
mixture	noun
moat	noun
mobile	adjective
mobile	noun
mobility	noun
mobilization	noun
mobilize	verb
mock	adjective
mock	verb
mock-up	noun
mode	noun
model	noun
model	verb
model on	verb
modelling	noun
moderate	adjective
moderate	noun
moderate	verb
moderately	adverb
modern	adjective
modernize	verb
modest	adjective
modestly	adverb
modesty	noun
modification	noun
modifications to	fixed
modify	verb
modular	adjective
modulate	verb
module	noun
modus operandi	fixed
mogul	noun
moist	adjective
moisture	noun
moisturize	verb
molar	noun
mold	noun
mold	verb
molding	noun
moldy	adjective
mole	noun
molecular	adjective
molecule	noun
molest	verb
molestation	noun
mollusk	noun
molten	adjective
molten rock	noun
mom	noun
momentarily	adverb
momentary	adjective
momentous	adjective
momentum	noun
monarch	noun
monarchy	noun
monastery	noun
monetary	adjective
monetary policy	noun
monetization	noun
monetize	verb
money	noun
money laundering	noun
money supply	noun
moniker	noun
monitor	noun
monitor	verb
monitoring	noun
monk	noun
monoculture	noun
monolithic	adjective
monologue	noun
monopoly	noun
monotheism	noun
monotonous	adjective
monsoon	noun
monster	noun
monstrous	adjective
month	noun
monthly	adjective
months of age	fixed
monument	noun
monumental	adjective
mood	noun
moody	adjective
moon	noun
moot	adjective
mop	noun
mop	verb
moral	adjective
morale	noun
morality	noun
morally	adverb
more often than not	fixed
more or less	fixed
more than a century	fixed
more than a decade	fixed
moreover	fixed
morph	verb
morph into	verb
morphine	noun
morsel	noun
mortal	adjective
mortality	noun
mortgage	noun
mosaic	noun
mosque	noun
mosquito	noun
moss	noun
mostly	adverb
moth	noun
mother-in-law	noun
motherboard	noun
motherhood	noun
motif	noun
motion	noun
motionless	adjective
motivate	verb
motivated	adjective
motivating	adjective
motivation	noun
motivator	noun
motive	noun
motor	noun
motor vehicle	noun
motorbike	noun
motorcycle	noun
motorist	noun
motorway	noun
motto	noun
mould	noun
mouldy	adjective
mound	noun
mount	verb
mount an attack on	verb
mountain	noun
mountain range	noun
mountainous	adjective
mourn	verb
mourning	noun
mouse	noun
moustache	noun
mouthpiece	noun
move	verb
move on	verb
move the needle	verb
movement	noun
movie	noun
mow	verb
mower	noun
mowing	noun
mph	noun
much-needed	adjective
muck	noun
mucus	noun
mud	noun
muddled	adjective
muddy	adjective
mudslide	noun
muffin	noun
muffle	verb
muffled	adjective
mug	noun
mujahideen	noun
mulberry	noun
mule	noun
mull over	verb
multicultural	adjective
multilingual	adjective
multimedia	adjective
multimedia	noun
multimodal	adjective
multinational	noun
multiplayer	adjective
multiple	adjective
multiple	noun
multiplication	noun
multiplier	noun
multiply	verb
multipurpose	adjective
multiracial	adjective
multitask	verb
multitasking	noun
multitude	noun
mum	noun
mummification	noun
mummy	noun
mumps	noun
munch	verb
mundane	adjective
municipal	adjective
municipality	noun
mural	noun
murder	noun
murder	verb
murderer	noun
murky	adjective
muscular	adjective
muse	noun
museum	noun
mushroom	noun
music	noun
musical	adjective
musical	noun
musically	adverb
musket	noun
muslim	adjective
muslim	noun
mussel	noun
must-have	adjective
must-have	noun
must-see	noun
must-visit	adjective
mustache	noun
mustard	noun
muster	verb
mutant	noun
mutate	verb
mutation	noun
mute	verb
muted	adjective
mutiny	noun
mutter	verb
mutton	noun
mutual	adjective
mutually	adverb
muzzle	noun
myriad	adjective
myriad	noun
mysterious	adjective
mysteriously	adverb
mystery	noun
mystic	noun
mystical	adjective
mystify	verb
myth	noun
mythical	adjective
mythological	adjective
mythology	noun
nag	verb
nagging	adjective
nail	noun
nail	verb
naive	adjective
naked	adjective
name	noun
name	verb
namely	fixed
nameplate	noun
namespace	noun
nanny	noun
nanotechnology	noun
nap	noun
nap	verb
napkin	noun
narcotic	adjective
narcotic	noun
narrate	verb
narrative	adjective
narrative	noun
narrator	noun
narrow	adjective
narrow	verb
narrow down	verb
narrow the gap	verb
narrowly	adverb
nasal	adjective
nascent	adjective
nasty	adjective
nation-state	noun
national debt	noun
national guard	noun
national park	noun
national security	noun
nationalism	noun
nationalist	adjective
nationality	noun
nationalize	verb
nationally	adverb
nationwide	adjective
nationwide	adverb
native	adjective
native	noun
native to	fixed
natively	adverb
natural	adjective
natural disaster	noun
natural gas	noun
natural habitat	noun
natural resource	noun
natural selection	noun
natural-sounding	adjective
naturalism	noun
naturalist	noun
naturalization	noun
naturally	adverb
nature	noun
nature reserve	noun
naught	noun
nausea	noun
nautical	adjective
naval	adjective
naval base	noun
navigable	adjective
navigate	verb
navigate to	verb
navigation	noun
navigational	adjective
navigator	noun
navy	noun
near	adjective
near	adverb
near	verb
nearly	adverb
nearly a century	fixed
nearly a decade	fixed
neat	adjective
neatly	adverb
nebula	noun
necessarily	adverb
necessitate	verb
necessitated by	fixed
necessity	noun
necklace	noun
nectar	noun
nectarine	noun
need	verb
needle	noun
needless to say	fixed
needlessly	adverb
negate	verb
negation	noun
negative	noun
negatively	adverb
negativity	noun
neglect	noun
neglect	verb
negligence	noun
negligible	adjective
negotiable	adjective
negotiate	verb
negotiate with	verb
negotiation	noun
negotiator	noun
neighboring	adjective
neighbour	noun
neighbour	verb
neighbourhood	noun
neighbouring	adjective
neolithic	adjective
nerd	noun
nerdy	adjective
nerve	noun
nervous	adjective
nervous breakdown	noun
nervous system	noun
nervously	adverb
nervousness	noun
nest	verb
nested	adjective
nestle	verb
net	adjective
net	noun
net	verb
net income	noun
net worth	noun
netting	noun
network	noun
network	verb
networking	noun
neural	adjective
neural network	noun
neurological	adjective
neurologist	noun
neuron	noun
neuronal	adjective
neuroscience	noun
neuroscientist	noun
neutral	adjective
neutral	noun
neutrality	noun
neutralize	verb
neutron	noun
never	adverb
never-before-seen	adjective
nevertheless	adverb
nevertheless	fixed
new	adjective
new-look	adjective
newbie	noun
newborn	adjective
newborn	noun
newcomer	noun
newly	adverb
news agency	noun
news conference	noun
newscast	noun
newsletter	noun
newsreader	noun
newsroom	noun
newt	noun
newton	noun
next	adjective
next of kin	noun
next-gen	adjective
next-generation	adjective
nice	adjective
nice-to-have	noun
nicely	adverb
niche	noun
nickel	noun
nickname	verb
nicotine	noun
niece	noun
nifty	adjective
night	noun
night terror	noun
nightingale	noun
nightlife	noun
nightly	adjective
nightly	adverb
nightmare	noun
nightmarish	adjective
nighttime	noun
nimble	adjective
nimbly	adverb
nineteenth	adjective
nineteenth-century	adjective
ninja	noun
ninth	adjective
nip in the bud	verb
nit	noun
nitpicking	noun
nitrogen	noun
no alternative but	fixed
no fewer than	fixed
no later than	fixed
no longer	fixed
no-fly zone	noun
no-nonsense	adjective
nobility	noun
noble	adjective
noble gas	noun
nobleman	noun
nocturnal	adjective
nod	noun
nod	verb
nod off	verb
node	noun
noir	noun
noise	noun
noise cancellation	noun
noise-cancelling	adjective
noiselessly	adverb
noisy	adjective
nomad	noun
nomadic	adjective
nominal	adjective
nominally	adverb
nominate	verb
nomination	noun
nominee	noun
non-governmental	adjective
non-negotiable	adjective
non-profit	adjective
none other than	fixed
nonetheless	adverb
nonetheless	fixed
nonexistent	adjective
nonfiction	noun
nonprofit	adjective
nonprofit	noun
nonprofit organization	noun
nonrenewable	adjective
nonsense	noun
nonstop	adjective
nonstop	adverb
nontraditional	adjective
nonviolence	noun
nonviolent	adjective
noodle	noun
nook	noun
norm	noun
normalize	verb
normally	adverb
north-eastern	adjective
north-western	adjective
northeastern	adjective
northern hemisphere	noun
northern lights	noun
northernmost	adjective
northwards	adverb
northwestern	adjective
nose	noun
nostalgia	noun
nostalgic	adjective
nostril	noun
not least because	fixed
not less than	fixed
not to mention	fixed
notable	adjective
notably	adverb
notation	noun
notch	noun
notch	verb
notch up	verb
note	noun
note	verb
notebook	noun
noted	adjective
noted for	fixed
noteworthy	adjective
nothing short of	fixed
noticeable	adjective
noticeably	adverb
notification	noun
notify	verb
notion	noun
notoriety	noun
notorious	adjective
notorious for	fixed
notoriously	adverb
notwithstanding	fixed
notwithstanding the fact that	fixed
noun	noun
nourish	verb
nourishment	noun
nova	noun
novel	adjective
novel	noun
novelist	noun
novella	noun
novelty	noun
novice	noun
now	adverb
now and again	fixed
now and then	fixed
nowadays	adverb
nowhere	adverb
noxious	adjective
nuance	noun
nuclear	adjective
nuclear bomb	noun
nuclear energy	noun
nuclear fission	noun
nuclear fusion	noun
nuclear plant	noun
nuclear power	noun
nuclear reactor	noun
nuclear waste	noun
nuclear weapon	noun
nuclei	noun
nucleus	noun
nudge	noun
nudge	verb
nuisance	noun
null	adjective
null and void	adjective
nullify	verb
numb	adjective
number	verb
numeral	noun
numerator	noun
numeric	adjective
numerical	adjective
numerous	adjective
nun	noun
nurse	verb
nursery	noun
nursing home	noun
nurture	verb
nutrient	noun
nutrient-rich	adjective
nutrition	noun
nutritional	adjective
nutritionist	noun
nutritious	adjective
nutty	adjective
nylon	noun
nymph	noun
oak	noun
oasis	noun
oat	noun
oath	noun
oatmeal	noun
obedience	noun
obedient	adjective
obelisk	noun
obese	adjective
obesity	noun
obey	verb
obfuscate	verb
obfuscation	noun
obituary	noun
object	noun
object	verb
object to	verb
objection	noun
objective	adjective
objective	noun
objectively	adverb
objectivity	noun
obligation	noun
obligatory	adjective
oblige	verb
obliterate	verb
oblivious to	fixed
obnoxious	adjective
oboe	noun
obscene	adjective
obscenity	noun
obscure	adjective
obscure	verb
obscurity	noun
observability	noun
observable	adjective
observation	noun
observational	adjective
observatory	noun
observe	verb
observer	noun
obsess	verb
obsess over	verb
obsessed	adjective
obsession	noun
obsessive	adjective
obsessively	adverb
obsolete	adjective
obstacle	noun
obstacle course	noun
obstinate	adjective
obstruct	verb
obstruction	noun
obtain	verb
obtainable	adjective
obvious	adjective
obviously	adverb
occasion	noun
occasional	adjective
occasionally	adverb
occupancy	noun
occupant	noun
occupation	noun
occupational	adjective
occupy	verb
occur	verb
occur to	verb
occurrence	noun
ocean	noun
ocean current	noun
oceanographer	noun
oceanography	noun
octagon	noun
octopus	noun
odd	adjective
oddball	noun
oddly	adverb
odds	noun
ode	noun
odor	noun
odyssey	noun
of late	fixed
off	adverb
off limits	fixed
off the beaten track	fixed
off the record	fixed
off-putting	adjective
off-road	adjective
off-road	adverb
off-the-cuff	adjective
off-white	adjective
offence	noun
offend	verb
offender	noun
offending	adjective
offense	noun
offensive	adjective
offer	noun
offer	verb
offer an explanation for	verb
offer an insight into	verb
offer assistance to	verb
offer insight into	verb
offer insights into	verb
offer protection against	verb
offering	noun
office	noun
official	adjective
official	noun
officially	adverb
officiate	verb
offline	adjective
offline	adverb
offset	noun
offset	verb
offshore	adjective
offshore	adverb
offspring	noun
often	adverb
oftentimes	adverb
oil	noun
oil rig	noun
oil spill	noun
oil well	noun
old	adjective
old age	noun
old-fashioned	adjective
old-school	adjective
olfactory	adjective
oligarchy	noun
olive	noun
olive oil	noun
ombudsman	noun
omega	noun
ominous	adjective
ominously	adverb
omission	noun
omit	verb
omnipresent	adjective
omnivore	noun
omnivorous	adjective
on a case-by-case basis	fixed
on a collision course	fixed
on a consistent basis	fixed
on a continuous basis	fixed
on a daily basis	fixed
on a frequent basis	fixed
on a full-time basis	fixed
on a global basis	fixed
on a global scale	fixed
on a grand scale	fixed
on a large scale	fixed
on a long-term basis	fixed
on a monthly basis	fixed
on a national scale	fixed
on a nightly basis	fixed
on a par with	fixed
on a part-time basis	fixed
on a permanent basis	fixed
on a regular basis	fixed
on a shoestring	fixed
on a short-term basis	fixed
on a small scale	fixed
on a temporary basis	fixed
on a voluntary basis	fixed
on a weekly basis	fixed
on a worldwide basis	fixed
on a worldwide scale	fixed
on a yearly basis	fixed
on account of	fixed
on account of the fact that	fixed
on all fours	fixed
on an annual basis	fixed
on an equal basis	fixed
on an equal footing	fixed
on an hourly basis	fixed
on an individual basis	fixed
on an ongoing basis	fixed
on average	fixed
on bail	fixed
on balance	fixed
on behalf of	fixed
on both occasions	fixed
on completion of	fixed
on condition that	fixed
on course	fixed
on credit	fixed
on demand	fixed
on display	fixed
on each occasion	fixed
on edge	fixed
on end	fixed
on equal footing	fixed
on equal terms	fixed
on every occasion	fixed
on good terms with	fixed
on hand	fixed
on hold	fixed
on impulse	fixed
on its last legs	fixed
on loan	fixed
on many occasions	fixed
on more than one occasion	fixed
on numerous occasions	fixed
on occasion	fixed
on occasions	fixed
on offer	fixed
on or about	fixed
on or before	fixed
on other occasions	fixed
on paper	fixed
on par with	fixed
on probation	fixed
on purpose	fixed
on rare occasions	fixed
on record	fixed
on schedule	fixed
on second thoughts	fixed
on several occasions	fixed
on standby	fixed
on suspicion of	fixed
on tap	fixed
on target	fixed
on that account	fixed
on that occasion	fixed
on the advice of	fixed
on the assumption of	fixed
on the assumption that	fixed
on the back burner	fixed
on the back of	fixed
on the ball	fixed
on the basis of	fixed
on the basis that	fixed
on the books	fixed
on the brink of	fixed
on the cards	fixed
on the contrary	fixed
on the cusp of	fixed
on the cutting edge of	fixed
on the decline	fixed
on the defensive	fixed
on the doorstep	fixed
on the eve of	fixed
on the face of it	fixed
on the fence	fixed
on the flip side	fixed
on the fly	fixed
on the go	fixed
on the ground that	fixed
on the grounds of	fixed
on the grounds that	fixed
on the heels of	fixed
on the horizon	fixed
on the increase	fixed
on the instructions of	fixed
on the issue of	fixed
on the job	fixed
on the lookout for	fixed
on the loose	fixed
on the market	fixed
on the mend	fixed
on the occasion of	fixed
on the one hand	fixed
on the order of	fixed
on the orders of	fixed
on the other hand	fixed
on the outskirts of	fixed
on the part of	fixed
on the periphery of	fixed
on the point of	fixed
on the premise that	fixed
on the premises	fixed
on the question of	fixed
on the quiet	fixed
on the right track	fixed
on the rise	fixed
on the rocks	fixed
on the ropes	fixed
on the run	fixed
on the safe side	fixed
on the same wavelength	fixed
on the scene	fixed
on the spot	fixed
on the spur of the moment	fixed
on the strength of	fixed
on the subject of	fixed
on the surface	fixed
on the table	fixed
on the topic of	fixed
on the understanding that	fixed
on the up	fixed
on the upswing	fixed
on the verge of	fixed
on the wane	fixed
on the warpath	fixed
on the way out	fixed
on the whole	fixed
on thin ice	fixed
on this occasion	fixed
on trial	fixed
on trust	fixed
on view	fixed
on your doorstep	fixed
on-premises	adjective
on-the-job	adjective
onboard	adjective
onboard	adverb
onboard	verb
onboarding	noun
once	adverb
once and for all	fixed
once in a while	fixed
one	noun
one-liner	noun
one-night-only	adjective
one-size-fits-all	adjective
oneness	noun
ongoing	adjective
onion	noun
online	adjective
only	adjective
only	adverb
onomatopoeia	noun
onset	noun
onslaught	noun
onstage	adverb
onus	noun
onward	adverb
onwards	adverb
ooze	verb
opacity	noun
opaque	adjective
open	adjective
open	verb
open fire	verb
open fire on	verb
open the door to	verb
open the way for	verb
open-air	adjective
open-ended	adjective
open-mouthed	adjective
open-pit mine	noun
open-source	adjective
open-top	adjective
opening	noun
openly	adverb
openness	noun
opera	noun
operate	verb
operating	adjective
operating agreement	noun
operating room	noun
operating system	noun
operation	noun
operational	adjective
operationally	adverb
operator	noun
ophthalmologist	noun
opinion	noun
opinion poll	noun
opinionated	adjective
opioid	noun
opponent	noun
opponents of	fixed
opportune	adjective
opportunities to	fixed
opportunity cost	noun
oppose	verb
opposed to	fixed
opposing	adjective
opposite	adjective
opposite	noun
opposition	noun
opposition party	noun
oppress	verb
oppression	noun
oppressive	adjective
opt	verb
opt for	verb
opt out	verb
opt to	verb
opt-out	noun
optic nerve	noun
optical	adjective
optician	noun
optics	noun
optimal	adjective
optimise	verb
optimism	noun
optimistic	adjective
optimistic about	fixed
optimization	noun
optimize	verb
optimum	adjective
optimum	noun
option	noun
optional	adjective
optionally	adverb
opulence	noun
opulent	adjective
oral	adjective
oral history	noun
oral tradition	noun
orange	noun
orangutan	noun
orbit	noun
orbit	verb
orbital	adjective
orca	noun
orchestra	noun
orchestrate	verb
orchestration	noun
orchid	noun
ordained	adjective
ordeal	noun
order	verb
ordering	noun
orderly	adjective
orderly	noun
ordinance	noun
ordinary	adjective
ore	noun
organ	noun
organ donor	noun
organelle	noun
organic	adjective
organic farming	noun
organically	adverb
organisation	noun
organism	noun
organization	noun
organizational	adjective
organize	verb
organized crime	noun
organizer	noun
orient	verb
orientation	noun
oriented	adjective
origami	noun
origin	noun
original	noun
originally	adverb
originate	verb
originate from	verb
ornament	noun
ornamental	adjective
ornate	adjective
ornithologist	noun
ornithology	noun
orphan	noun
orphanage	noun
orthodox	adjective
orthodoxy	noun
oscar	noun
osmosis	noun
ostensibly	adverb
ostracize	verb
ostrich	noun
otherwise	adverb
otherwise known as	fixed
otter	noun
ounce	noun
oust	verb
oust from	verb
out	adverb
out of action	fixed
out of bounds	fixed
out of character	fixed
out of control	fixed
out of curiosity	fixed
out of danger	fixed
out of date	fixed
out of favor	fixed
out of hand	fixed
out of kilter	fixed
out of necessity	fixed
out of nowhere	fixed
out of order	fixed
out of place	fixed
out of pocket	fixed
out of print	fixed
out of shape	fixed
out of step with	fixed
out of the blue	fixed
out of the box	fixed
out of the ordinary	fixed
out of the question	fixed
out of thin air	fixed
out of this world	fixed
out of touch	fixed
out of touch with	fixed
out of whack	fixed
out of work	fixed
out-of-date	adjective
out-of-pocket	adjective
outage	noun
outbound	adjective
outbreak	noun
outcome	noun
outcrop	noun
outdated	adjective
outdo	verb
outdoor	adjective
outer	adjective
outer space	noun
outfit	verb
outflow	noun
outgoing	adjective
outing	noun
outlast	verb
outlaw	verb
outlet	noun
outlier	noun
outline	noun
outline	verb
outlive	verb
outlook	noun
outlying	adjective
outnumber	verb
outpatient	noun
outperform	verb
outpost	noun
output	noun
output	verb
outrage	noun
outrage	verb
outraged	adjective
outrageous	adjective
outreach	noun
outright	adverb
outset	noun
outskirts	noun
outsole	noun
outsource	verb
outsourcing	noun
outspoken	adjective
outstanding	adjective
outstrip	verb
outwards	adverb
outweigh	verb
oval	adjective
ovary	noun
oven	noun
over a century	fixed
over a decade	fixed
over a long period of time	fixed
over a period of	fixed
over a short period of time	fixed
over an extended period	fixed
over an extended period of time	fixed
over and above	fixed
over and over	fixed
over and over again	fixed
over the centuries	fixed
over the course of	fixed
over the decades	fixed
over the last decade	fixed
over the past decade	fixed
over the span of	fixed
overall	adjective
overarching	adjective
overblown	adjective
overcast	adjective
overcome	verb
overcrowded	adjective
overdo	verb
overdone	adjective
overdose	noun
overdose	verb
overdraft	noun
overdue	adjective
overeat	verb
overeating	noun
overestimate	verb
overfishing	noun
overflow	noun
overflow	verb
overgrazing	noun
overgrown	adjective
overhaul	noun
overhaul	verb
overhead	adjective
overhead	noun
overhear	verb
overheat	verb
overheated	adjective
overjoyed	adjective
overkill	noun
overlap	verb
overlay	noun
overlay	verb
overload	noun
overload	verb
overloaded	adjective
overlook	verb
overly	adverb
overnight	adverb
overpass	noun
overpopulation	noun
overpower	verb
overpriced	adjective
overreact	verb
overreaction	noun
override	noun
override	verb
overrule	verb
overrun	noun
overrun	verb
overseas	adverb
oversee	verb
overshadow	verb
oversight	noun
oversized	adjective
overstate	verb
overstatement	noun
overt	adjective
overtake	verb
overthrow	verb
overtime	adverb
overtime	noun
overturn	verb
overuse	noun
overuse	verb
overview	noun
overweight	adjective
overwhelm	verb
overwhelming	adjective
overwhelmingly	adverb
overwork	noun
overworked	adjective
overwrite	verb
ovum	noun
owe	verb
owe to	verb
owing to	fixed
owing to the fact that	fixed
owl	noun
own	verb
own up to	verb
owner	noun
ownership	noun
oxidation	noun
oxidative	adjective
oxide	noun
oxidize	verb
oxygen	noun
oxymoron	noun
oyster	noun
ozone	noun
ozone layer	noun
pace	noun
pace	verb
pacifism	noun
pacifist	noun
pacify	verb
pacing	noun
pack	noun
pack	verb
pack a punch	verb
package	noun
package	verb
packaging	noun
packed	adjective
packed with	fixed
packet	noun
pact	noun
pad	noun
pad	verb
padded	adjective
padding	noun
paddle	noun
paddle	verb
pagan	adjective
page	noun
painkiller	noun
painstaking	adjective
painstakingly	adverb
paint	noun
paint a picture of	verb
pair	noun
pair	verb
pairing	noun
pajamas	noun
pal	noun
palatable	adjective
palate	noun
palatial	adjective
pale	adjective
pale in comparison	verb
paleontologist	noun
paleontology	noun
palette	noun
pallet	noun
palm	noun
palpable	adjective
pamphlet	noun
pan out	verb
panache	noun
pancake	noun
pancreas	noun
pancreatic	adjective
panda	noun
pandemic	adjective
pandemic	noun
pandemonium	noun
pane	noun
panel	noun
panelist	noun
panellist	noun
panic	noun
panic	verb
pant	verb
panther	noun
pantry	noun
papal	adjective
papaya	noun
paper	noun
paper-thin	adjective
paperwork	noun
papyrus	noun
par excellence	fixed
parable	noun
parabola	noun
parade	noun
parade	verb
paradigm	noun
paradigm shift	noun
paradise	noun
paradox	noun
paradoxical	adjective
paradoxically	adverb
paragon	noun
paragraph	noun
parallel	adjective
parallel	noun
parallel to	fixed
parallelism	noun
parallelogram	noun
paralysis	noun
paralyze	verb
paramedic	noun
parameter	noun
paramount	adjective
paranoia	noun
paranoid	adjective
paraphrase	verb
parasite	noun
parasitic	adjective
parchment	noun
parchment paper	noun
pardon	noun
pardon	verb
parent	noun
parental	adjective
parenthesis	noun
parenthood	noun
parish	noun
park	noun
park	verb
parking	noun
parkland	noun
parliament	noun
parliamentary	adjective
parlor	noun
parochial	adjective
parody	noun
parole	noun
parrot	noun
parry	noun
parry	verb
parse	verb
parser	noun
parsing	noun
parsnip	noun
part	noun
part and parcel of	fixed
part company	verb
part ways	verb
part with	verb
part-time	adjective
partake in	verb
partial	adjective
partially	adverb
participant	noun
participate	verb
participate in	verb
participating	adjective
participation	noun
particle	noun
particle accelerator	noun
particularly	adverb
partisan	adjective
partisan	noun
partition	noun
partition	verb
partly	adverb
partner	verb
partner with	verb
partnership	noun
party	noun
party to	fixed
pass	noun
pass	verb
pass away	verb
pass down	verb
pass judgment on	verb
pass on	verb
pass up	verb
passable	adjective
passage	noun
passenger	noun
passer	noun
passer-by	noun
passion	noun
passionate	adjective
passionate about	fixed
passionately	adverb
passive	adjective
passively	adverb
passport	noun
password	noun
pasta	noun
paste	noun
paste	verb
pastime	noun
pastor	noun
pastoral	adjective
pastoralist	noun
pastry	noun
pasture	noun
pat	verb
patch	noun
patch	verb
patching	noun
patchwork	noun
patent	noun
patent	verb
patented	adjective
patently	adverb
path	noun
pathetic	adjective
pathogen	noun
pathologist	noun
pathology	noun
pathway	noun
patience	noun
patient	noun
patiently	adverb
patriarch	noun
patriarchy	noun
patrician	noun
patrimony	noun
patriot	noun
patriotic	adjective
patriotism	noun
patrol	noun
patrol	verb
patron	noun
patronize	verb
patronizing	adjective
pattern	noun
paucity	noun
pauper	noun
pause	noun
pause	verb
pave	verb
pave the way	verb
pave the way for	verb
paved	adjective
pavement	noun
paving	noun
pay	noun
pay	verb
pay a visit to	verb
pay dearly	verb
pay dividends	verb
pay gap	noun
pay heed to	verb
pay homage to	verb
pay lip service to	verb
pay off	verb
pay the price for	verb
pay tribute to	verb
payable	adjective
paycheck	noun
paycheck to paycheck	fixed
payday	noun
payload	noun
payment	noun
payoff	noun
payout	noun
payroll	noun
pdf	noun
pea	noun
peace talks	noun
peace treaty	noun
peacekeeper	noun
peacekeeping	noun
peacetime	noun
peach	noun
peacock	noun
peak	adjective
peak	noun
peak	verb
peanut	noun
peasant	noun
peasantry	noun
peat	noun
pebble	noun
peculiar	adjective
peculiar to	fixed
peculiarly	adverb
pedestrian	adjective
pedestrian	noun
pediatric	adjective
pediatrician	noun
pedophile	noun
peek	noun
peek	verb
peel	noun
peel	verb
peep	verb
peer	noun
peer	verb
peer at	verb
peer-reviewed	adjective
peg	noun
peg	verb
pelican	noun
pellet	noun
pelt	noun
pelvis	noun
pen	noun
pen	verb
pen name	noun
penalize	verb
penalty	noun
penalty kick	noun
penchant	noun
pencil	noun
pencil	verb
pending	adjective
pendulum	noun
penetrate	verb
penguin	noun
penicillin	noun
peninsula	noun
penny	noun
pension	noun
pentagon	noun
pentathlon	noun
people	noun
pep talk	noun
pep up	verb
pepper	verb
peptide	noun
per annum	fixed
per capita	fixed
per capita income	noun
per se	fixed
perceive	verb
perceived as	fixed
perceived to be	fixed
percent	noun
percentage	noun
percentage point	noun
percentile	noun
perception	noun
perch	verb
percussion	noun
perennial	adjective
perennial	noun
perfect	adjective
perfect	verb
perfection	noun
perform	verb
perform an analysis of	verb
perform an experiment	verb
perform an operation on	verb
perform experiments	verb
perform surgery on	verb
perform tests on	verb
performance	noun
performer	noun
perfume	noun
peril	noun
perilous	adjective
perimeter	noun
period	noun
periodic	adjective
periodic table	noun
periodical	noun
periodically	adverb
peripheral	adjective
peripheral	noun
periphery	noun
perish	verb
perishable	adjective
perjury	noun
perk	noun
permafrost	noun
permanence	noun
permanent	adjective
permanently	adverb
permeable	adjective
permeate	verb
permissible	adjective
permission	noun
permissive	adjective
permit	noun
permit	verb
pernicious	adjective
perpendicular	adjective
perpetrate	verb
perpetrator	noun
perpetual	adjective
perpetually	adverb
perpetuate	verb
perplexed	adjective
persecute	verb
persecution	noun
perseverance	noun
persevere	verb
persian	adjective
persist	verb
persist in	verb
persistent	adjective
persistently	adverb
persona	noun
persona non grata	fixed
personal	adjective
personal identification number	noun
personality	noun
personalization	noun
personalize	verb
personalized	adjective
personification	noun
perspective	noun
persuade	verb
persuasion	noun
persuasive	adjective
pertain	verb
pertain to	verb
pertaining to	fixed
pertinent	adjective
peruse	verb
pervade	verb
pervasive	adjective
perverse	adjective
perversely	adverb
pesky	adjective
pessimistic	adjective
pessimistic about	fixed
pest	noun
pester	verb
pesticide	noun
pet	noun
pet	verb
pet-friendly	adjective
petal	noun
peter out	verb
petition	noun
petition	verb
petrol	noun
petroleum	noun
petty	adjective
petty crime	noun
pew	noun
phalanx	noun
phantom	noun
pharaoh	noun
pharmaceutical	adjective
pharmaceutical	noun
pharmacist	noun
pharmacy	noun
phase	noun
phase	verb
phase out	verb
phenomena	noun
phenomenal	adjective
phenomenon	noun
philanthropist	noun
philanthropy	noun
philosopher	noun
philosophical	adjective
philosophy	noun
phishing	noun
phloem	noun
phobia	noun
phoenix	noun
phone	noun
phone	verb
phosphorus	noun
photo	noun
photograph	verb
photographer	noun
photographic	adjective
photography	noun
photosynthesis	noun
phrase	noun
phylum	noun
physical	adjective
physical	noun
physical education	noun
physical geography	noun
physical therapy	noun
physically	adverb
physician	noun
physicist	noun
physics	noun
physiological	adjective
physiologist	noun
physiology	noun
physiotherapist	noun
phytoplankton	noun
pianist	noun
piazza	noun
pick	noun
pick	verb
pick on	verb
pick up speed	verb
pick up the pieces	verb
pick up the tab for	verb
pick-me-up	noun
pick-up	noun
pickle	noun
pickle	verb
pickup	noun
pickup truck	noun
picky	adjective
picky eater	noun
picnic	noun
picture	noun
picture	verb
picturesque	adjective
pie	noun
pie chart	noun
piecemeal	adjective
piecemeal	adverb
pier	noun
pierce	verb
pigeon	noun
piglet	noun
pigment	noun
pigmentation	noun
pile	noun
pile	verb
pile up	verb
pilgrim	noun
pilgrimage	noun
pill	noun
pillar	noun
pillow	noun
pillowcase	noun
pilot	noun
pilot	verb
pilot program	noun
pilot project	noun
pimple	noun
pin	noun
pin	verb
pin down	verb
pin the blame on	verb
pin their hopes on	verb
pinch	noun
pinch	verb
pine	noun
pine	verb
pinecone	noun
pinnacle	noun
pinpoint	verb
pint	noun
pioneer	noun
pioneer	verb
pipe	noun
pipe	verb
pipeline	noun
piping	noun
piping hot	adjective
pique	verb
piracy	noun
pirate	noun
pirate	verb
pistachio	noun
pistil	noun
piston	noun
pit	noun
pit	verb
pit against	verb
pit stop	noun
pitch	noun
pitch	verb
pitch in	verb
pitcher	noun
pitchfork	noun
pitfall	noun
pitting	noun
pity	noun
pivotal	adjective
pivotal to	fixed
pixel	noun
pixie	noun
pizza	noun
placate	verb
place	verb
place a ban on	verb
place a limit on	verb
place an order for	verb
place emphasis on	verb
place great value on	verb
place importance on	verb
place limits on	verb
place restrictions on	verb
place trust in	verb
place value on	verb
placebo	noun
placeholder	noun
placement	noun
placenta	noun
placid	adjective
plagiarism	noun
plague	noun
plague	verb
plain	adjective
plain	noun
plaintiff	noun
plan	verb
planet	noun
planetarium	noun
planetary	adjective
plankton	noun
planner	noun
planning	noun
plant	noun
plantation	noun
planter	noun
planting	noun
plaque	noun
plasma	noun
plastic	adjective
plastic	noun
plastic surgery	noun
plate	noun
plate	verb
plate boundary	noun
plate tectonics	noun
plateau	noun
platform	noun
platinum	noun
plausible	adjective
plausibly	adverb
play	noun
play	verb
play a key role in	verb
play a major role in	verb
play a part in	verb
play a role	verb
play a role in	verb
play an important role in	verb
play down	verb
play hooky	verb
play host to	verb
play into the hands of	verb
play it safe	verb
play out	verb
playable	adjective
playback	noun
playful	adjective
playfully	adverb
playground	noun
playoff	noun
playwright	noun
plaza	noun
plea	noun
plea bargain	noun
plead	verb
plead for	verb
plead guilty	verb
plead guilty to	verb
plead not guilty	verb
plead with	verb
pleasantly	adverb
pleased	adjective
pleasing	adjective
plebeian	noun
pledge	noun
pledge	verb
pledge of allegiance	noun
plenary	adjective
plentiful	adjective
plethora	noun
pliers	noun
plight	noun
plot	noun
plot	verb
plough into	verb
plow into	verb
plug	noun
plug	verb
plug in	verb
plug-in	adjective
plug-in	noun
plugin	noun
plum	noun
plumber	noun
plumbing	noun
plume	noun
plummet	verb
plunder	verb
plunge	verb
plural	adjective
plural	noun
plus	noun
plush	adjective
plush	noun
plutonium	noun
pneumonia	noun
pneumonic	adjective
poach	verb
poacher	noun
poaching	noun
pocket	noun
pocket	verb
pod	noun
podcast	noun
podcast	verb
podcaster	noun
poet	noun
poetic	adjective
poetry	noun
pogrom	noun
point	noun
point	verb
point of view	noun
point out	verb
point the finger at	verb
point to	verb
pointer	noun
poise	noun
poised	adjective
poised to	fixed
poison	noun
poisoning	noun
poisonous	adjective
poke	verb
poke fun at	verb
polar	adjective
polar ice cap	noun
pole	noun
police	verb
police state	noun
policing	noun
policy	noun
policymaker	noun
polio	noun
polish	noun
polish	verb
polished	adjective
polite	adjective
political	adjective
political asylum	noun
political party	noun
political science	noun
politically	adverb
politically motivated	adjective
politician	noun
politics	noun
poll	noun
poll	verb
poll tax	noun
pollen	noun
pollinate	verb
pollination	noun
pollinator	noun
polling	noun
polling place	noun
polling station	noun
pollster	noun
pollutant	noun
pollute	verb
polluted	adjective
polluter	noun
pollution	noun
polygon	noun
polyhedron	noun
polymer	noun
polyp	noun
polytheism	noun
pond	noun
ponder	verb
ponder over	verb
pony	noun
poo	noun
pool	verb
pooling	noun
poop	noun
poor	adjective
poorly	adverb
pop	noun
pop	verb
pop up	verb
pop-up	adjective
pop-up	noun
pope	noun
poppy	noun
popular	adjective
popular sovereignty	noun
popular vote	noun
popularise	verb
popularity	noun
popularize	verb
populate	verb
populated	adjective
populated by	fixed
population	noun
population density	noun
population growth	noun
populism	noun
populist	adjective
populist	noun
populous	adjective
porcelain	noun
porch	noun
porcupine	noun
pore	noun
pore over	verb
pork	noun
pornography	noun
porous	adjective
port	noun
port	verb
portability	noun
portable	adjective
portage	noun
portal	noun
porter	noun
portfolio	noun
portion	noun
portions of	fixed
portrait	noun
portraiture	noun
portray	verb
portray as	verb
portrayal	noun
pose	noun
pose	verb
pose a challenge	verb
pose a danger to	verb
pose a problem	verb
pose a question	verb
pose a risk to	verb
pose a threat to	verb
pose as	verb
pose questions	verb
pose the question	verb
posit	verb
position	verb
positioning	noun
positively	adverb
possess	verb
possession	noun
possibly	adverb
postal	adjective
postdoc	noun
postdoctoral	adjective
poster	noun
postgraduate	adjective
postgraduate	noun
posthumously	adverb
posting	noun
postmortem	noun
postpone	verb
postponement	noun
postulate	verb
posture	noun
posturing	noun
pot	noun
potable	adjective
potassium	noun
potency	noun
potent	adjective
potential	adjective
potential	noun
potential energy	noun
potentially	adverb
potter	noun
pottery	noun
potty	noun
potty training	noun
pouch	noun
poultry	noun
pounce on	verb
pound	noun
pound	verb
pour	verb
pour-over	noun
poverty	noun
poverty line	noun
poverty rate	noun
power	noun
power	verb
power grid	noun
power line	noun
power outage	noun
power plant	noun
power station	noun
power-hungry	adjective
powerhouse	noun
powertrain	noun
practical	adjective
practically	adverb
practice	noun
practice	verb
practise	verb
practitioner	noun
pragmatic	adjective
prairie	noun
praise	verb
prawn	noun
pray	verb
prayer	noun
pre-existing	adjective
preach	verb
preacher	noun
preamble	noun
precarious	adjective
precaution	noun
precede	verb
precedence	noun
precedent	noun
preceding	adjective
precinct	noun
precious	adjective
precipitate	verb
precipitation	noun
precise	adjective
precisely	adverb
precision	noun
preclude	verb
preconceived	adjective
precursor	noun
predation	noun
predator	noun
predatory	adjective
predecessor	noun
predicament	noun
predicate	noun
predicated on	fixed
predict	verb
predictability	noun
predictable	adjective
predictably	adverb
prediction	noun
predictive	adjective
predominant	adjective
predominantly	adverb
predominate	verb
preexisting	adjective
prefecture	noun
prefer	verb
preferable	adjective
preferable to	fixed
preferably	adverb
preference	noun
preferred	adjective
prefix	noun
prefix	verb
pregnancy	noun
pregnant	adjective
prehistoric	adjective
prehistory	noun
prejudice	noun
preliminary	adjective
premature	adjective
prematurely	adverb
premier	adjective
premier	noun
premiere	verb
premiership	noun
premise	noun
premises	noun
premium	adjective
premium	noun
preoccupied with	fixed
preoccupy	verb
prep	noun
prepaid	adjective
preparation	noun
preparedness	noun
preparer	noun
prepay	verb
preposition	noun
prequel	noun
prerequisite	noun
prescribe	verb
prescription	noun
prescriptive	adjective
presence	noun
present	adjective
present	verb
present-day	adjective
presentation	noun
presenter	noun
presently	adverb
preservation	noun
preserve	noun
preserve	verb
preset	adjective
preset	noun
preside over	verb
presidency	noun
president	noun
president-elect	noun
presidential	adjective
press	noun
press	verb
press ahead with	verb
press conference	noun
press for	verb
press release	noun
pressure	noun
pressure	verb
pressure group	noun
prestige	noun
prestigious	adjective
presumably	adverb
presume	verb
presumed to	fixed
pretence	noun
pretend	verb
pretense	noun
prevail	verb
prevailing	adjective
prevalence	noun
prevalent	adjective
prevalent among	fixed
prevalent in	fixed
prevent	verb
prevent from	verb
preventative	adjective
prevention	noun
preventive	adjective
preview	noun
preview	verb
previous	adjective
previous to	fixed
previously	adverb
prey	noun
prey	verb
prey on	verb
prey upon	verb
price	noun
price	verb
price tag	noun
priceless	adjective
pricey	adjective
pricing	noun
pride	noun
pride	verb
priest	noun
primarily	adverb
primary	adjective
primary	noun
primary care	noun
primary election	noun
primary sector	noun
primary source	noun
primate	noun
prime	adjective
prime	verb
prime meridian	noun
prime minister	noun
prime number	noun
prime time	noun
primer	noun
primitive	adjective
principal	adjective
principal	noun
principality	noun
principally	adverb
principle	noun
principled	adjective
print	noun
print	verb
print out	verb
printable	adjective
printing press	noun
printmaking	noun
printout	noun
prior	adjective
prior to	fixed
prioritize	verb
priority	noun
prism	noun
prison	noun
prison sentence	noun
prisoner of war	noun
pristine	adjective
privacy	noun
private	adjective
private company	noun
private enterprise	noun
private property	noun
private sector	noun
privateer	noun
privately	adverb
privatization	noun
privilege	noun
privy to	fixed
pro	adjective
pro	noun
pro bono	fixed
proactive	adjective
proactively	adverb
probabilistic	adjective
probability	noun
probable	adjective
probation	noun
probe	noun
probe	verb
problem	noun
problem solving	noun
problem-solver	noun
problem-solving	adjective
problem-solving	noun
problematic	adjective
procedural	adjective
procedure	noun
proceed	verb
proceed to	verb
proceed with	verb
proceedings	noun
proceeds	noun
process	noun
process	verb
processed	adjective
processing	noun
processor	noun
proclaim	verb
procrastinate	verb
procure	verb
procurement	noun
prod	verb
prodigy	noun
produce	verb
producer	noun
product	noun
production	noun
production line	noun
productive	adjective
productively	adverb
productivity	noun
profess	verb
profess to	verb
profession	noun
professional	adjective
professional	noun
professionalism	noun
professionally	adverb
professor	noun
proficiency	noun
proficient	adjective
proficient at	fixed
proficient in	fixed
profile	noun
profile	verb
profit	noun
profit	verb
profit from	verb
profit margin	noun
profitability	noun
profitable	adjective
profound	adjective
profoundly	adverb
profusion	noun
prognosis	noun
program	noun
program	verb
programmable	adjective
programmatic	adjective
programme	noun
programme	verb
programmer	noun
programming	noun
programming language	noun
progress	noun
progress	verb
progression	noun
progressive	adjective
progressive tax	noun
progressively	adverb
prohibit	verb
prohibit from	verb
prohibition	noun
prohibitive	adjective
prohibitively	adverb
project	noun
project	verb
projected to	fixed
projection	noun
projector	noun
proliferate	verb
proliferation	noun
prolific	adjective
prologue	noun
prolong	verb
prolonged	adjective
prominence	noun
prominent	adjective
prominently	adverb
promise	noun
promising	adjective
promo	noun
promote	verb
promotion	noun
promotional	adjective
prompt	adjective
prompt	noun
prompt	verb
prompted by	fixed
promptly	adverb
prone	adjective
prone to	fixed
prong	noun
pronoun	noun
pronounce	verb
pronunciation	noun
proof	noun
proof	verb
proofing	noun
prop	noun
prop	verb
prop up	verb
propaganda	noun
propagate	verb
propane	noun
propel	verb
propeller	noun
propensity	noun
properly	adverb
property	noun
property ladder	noun
property tax	noun
prophecy	noun
prophet	noun
proponent	noun
proponents of	fixed
proportion	noun
proportional	adjective
proportional representation	noun
proportional to	fixed
proportionally	adverb
proportionate	adjective
proposal	noun
propose	verb
proposition	noun
propound	verb
proprietary	adjective
proprietor	noun
propulsion	noun
pros and cons	fixed
prose	noun
prosecute	verb
prosecution	noun
prosecutor	noun
prospect	noun
prospective	adjective
prosper	verb
prosperity	noun
prosperous	adjective
prosthetic	adjective
prostitution	noun
protagonist	noun
protect	verb
protection	noun
protective	adjective
protectorate	noun
protein	noun
protest	noun
protest	verb
protestant	noun
protester	noun
protocol	noun
proton	noun
prototype	noun
prototype	verb
prototyping	noun
protozoa	noun
protrude	verb
proudly	adverb
prove	verb
prove to be	verb
proven	adjective
provenance	noun
proverb	noun
provide	verb
provide a description of	verb
provide a summary of	verb
provide advice on	verb
provide advice to	verb
provide aid to	verb
provide an answer to	verb
provide an example of	verb
provide an explanation for	verb
provide an explanation of	verb
provide an insight into	verb
provide answers to	verb
provide assistance in	verb
provide assistance to	verb
provide assistance with	verb
provide descriptions of	verb
provide details about	verb
provide details of	verb
provide employment for	verb
provide evidence of	verb
provide examples of	verb
provide financial assistance to	verb
provide financial support to	verb
provide food for	verb
provide for	verb
provide funding for	verb
provide funding to	verb
provide guidance on	verb
provide guidance to	verb
provide help to	verb
provide information about	verb
provide information on	verb
provide information to	verb
provide insight into	verb
provide insights into	verb
provide jobs for	verb
provide protection against	verb
provide protection for	verb
provide protection from	verb
provide protection to	verb
provide relief to	verb
provide shelter for	verb
provide support for	verb
provide support to	verb
provide training for	verb
provide training to	verb
provide with	verb
provided that	fixed
provider	noun
providing that	fixed
province	noun
provincial	adjective
provision	noun
provisional	adjective
provisionally	adverb
provisions	noun
provocation	noun
provocative	adjective
provoke	verb
prowess	noun
proximity	noun
proxy	noun
prudent	adjective
prune	noun
prune	verb
pruning	noun
psalm	noun
pseudonym	noun
psychiatric	adjective
psychiatrist	noun
psychiatry	noun
psychic	adjective
psychological	adjective
psychologically	adverb
psychologist	noun
psychology	noun
psychotherapist	noun
psychotherapy	noun
pub	noun
public	adjective
public company	noun
public defender	noun
public health	noun
public office	noun
public opinion	noun
public policy	noun
public school	noun
public sector	noun
public service	noun
public transit	noun
public transport	noun
public-private	adjective
publication	noun
publicity	noun
publicize	verb
publicly	adverb
publish	verb
publisher	noun
puck	noun
pudding	noun
puddle	noun
pull off	verb
pull out of	verb
pull over	verb
pull the plug on	verb
pulley	noun
pulpit	noun
pulse	noun
pulse	verb
pulverize	verb
pump	noun
pump	verb
pumpkin	noun
pun	noun
punch	noun
punch	verb
punchy	adjective
punctual	adjective
pundit	noun
punish	verb
punishment	noun
punitive	adjective
punk	noun
pup	noun
pupa	noun
pupil	noun
puppet	noun
puppet government	noun
puppeteer	noun
puppy	noun
purchase	noun
purchase	verb
purchaser	noun
purchasing	noun
purchasing power	noun
purely	adverb
purge	noun
purge	verb
purify	verb
purport	verb
purport to	verb
purpose	noun
purpose-built	adjective
purposeful	adjective
purposefully	adverb
purposely	adverb
purse	noun
pursuant to	fixed
pursue	verb
pursuit	noun
push	noun
push	verb
push ahead with	verb
push for	verb
push the boundaries of	verb
push through	verb
put	verb
put a limit on	verb
put a stop to	verb
put a strain on	verb
put an emphasis on	verb
put an end to	verb
put aside	verb
put at risk	verb
put down	verb
put emphasis on	verb
put faith in	verb
put forward	verb
put in place	verb
put into effect	verb
put into practice	verb
put limits on	verb
put off	verb
put on display	verb
put on hold	verb
put on trial	verb
put pen to paper	verb
put pressure on	verb
put the blame on	verb
put the finishing touches to	verb
put to death	verb
put to the test	verb
put to use	verb
put up for sale	verb
put up resistance	verb
put up with	verb
puzzle	noun
puzzle	verb
puzzled	adjective
puzzling	adjective
pyjamas	noun
pyramid	noun
python	noun
quaint	adjective
qualification	noun
qualified	adjective
qualify	verb
qualify for	verb
qualifying	noun
quality	adjective
quality	noun
quality assurance	noun
quantifiable	adjective
quantify	verb
quantitative	adjective
quantity	noun
quantum	adjective
quantum entanglement	noun
quantum mechanics	noun
quantum physics	noun
quarantine	noun
quarantine	verb
quark	noun
quarrel	noun
quarrel	verb
quarrel with	verb
quarry	noun
quarry	verb
quarter	noun
quarterback	noun
quarterly	adjective
quartet	noun
quartz	noun
quash	verb
queer	adjective
quell	verb
quench	verb
query	noun
query	verb
quest	noun
question	verb
questionable	adjective
questionnaire	noun
queue	noun
queue	verb
quibble	noun
quibble	verb
quick	adjective
quicken	verb
quickstart	noun
quid pro quo	fixed
quiet	adjective
quiet	verb
quietly	adverb
quill	noun
quilt	noun
quinoa	noun
quintessential	adjective
quirk	noun
quirky	adjective
quit	verb
quiver	noun
quiver	verb
quiz	noun
quota	noun
quotation	noun
quotation mark	noun
quote	noun
quote	verb
quotient	noun
rabbi	noun
rabbit	noun
rabid	adjective
rabies	noun
raccoon	noun
race	noun
race	verb
racer	noun
racial	adjective
racial discrimination	noun
racial profiling	noun
racial segregation	noun
racing	noun
racism	noun
racist	adjective
rack	noun
rack up	verb
radar	noun
radiate	verb
radiation	noun
radiation sickness	noun
radiator	noun
radical	adjective
radical	noun
radio	noun
radio wave	noun
radioactive	adjective
radioactivity	noun
radish	noun
radius	noun
raft	noun
rage	noun
rage	verb
ragged	adjective
raid	noun
raid	verb
rail	noun
rail against	verb
rain	verb
rain shadow	noun
raincoat	noun
rainfall	noun
rainforest	noun
rainwater	noun
rainy	adjective
raise	verb
raise an objection to	verb
raise awareness of	verb
raise concerns about	verb
raise doubts about	verb
raise eyebrows	verb
raise funds for	verb
raise objections to	verb
raise the alarm	verb
rake	noun
rake	verb
rally	noun
rally	verb
rally around	verb
rally behind	verb
ram	noun
ram	verb
ramble	noun
ramble	verb
rambling	adjective
ramp	noun
ramp up	verb
rampant	adjective
rampart	noun
ranch	noun
rancher	noun
random	adjective
random sample	noun
randomized	adjective
randomly	adverb
range	noun
range	verb
range from	verb
ranger	noun
rank	noun
rank	verb
rank among	verb
rank and file	fixed
ranking	noun
ransack	verb
ransom	noun
ransomware	noun
rant	noun
rape	noun
rape	verb
rapid	adjective
rapidly	adverb
rapport	noun
rare	adjective
rare earth	noun
rarely	adverb
rarity	noun
rash	noun
raspberry	noun
ratchet up	verb
rate	noun
rate	verb
ratification	noun
ratify	verb
rating	noun
ratio	noun
rational	adjective
rationale	noun
rationality	noun
rationally	adverb
rationing	noun
rattle	verb
rattling	noun
ravage	verb
rave	verb
rave review	noun
raven	noun
ravine	noun
raw	adjective
raw material	noun
ray	noun
raze	verb
razor	noun
razor-sharp	adjective
reach	verb
reach a compromise	verb
reach a conclusion	verb
reach a consensus	verb
reach a decision	verb
reach an agreement	verb
reach an understanding	verb
reach out to	verb
reach the conclusion that	verb
reachable	adjective
react	verb
reactant	noun
reaction	noun
reactivate	verb
reactor	noun
read	verb
read up on	verb
readability	noun
reader	noun
readily	adverb
readiness	noun
readjust	verb
ready	adjective
reaffirm	verb
real	adjective
real estate	noun
real-world	adjective
realism	noun
realistic	adjective
realistically	adverb
reality	noun
realization	noun
realize	verb
realm	noun
reap	verb
reappear	verb
reappearance	noun
rear	adjective
rear	noun
rear	verb
rear its head	verb
reasonable	adjective
reasonably	adverb
reasoning	noun
reassurance	noun
reassure	verb
reassuring	adjective
reassuringly	adverb
rebate	noun
rebel	noun
rebel	verb
rebel against	verb
rebellion	noun
rebellious	adjective
rebelliousness	noun
rebirth	noun
reboot	noun
reboot	verb
rebound	noun
rebound	verb
rebrand	verb
rebranding	noun
rebuild	verb
rebuilt	adjective
rebut	verb
rebuttal	noun
recall	verb
recap	noun
recap	verb
recapture	noun
recapture	verb
recede	verb
receipt	noun
recent	adjective
recently	adverb
reception	noun
receptionist	noun
receptive to	fixed
receptor	noun
recess	noun
recession	noun
recessive	adjective
recharge	verb
rechargeable	adjective
recipe	noun
recipient	noun
reciprocal	adjective
reciprocate	verb
reciprocity	noun
recital	noun
recite	verb
reckless	adjective
reckon	verb
reckon with	verb
reckoning	noun
reclaim	verb
recline	verb
recliner	noun
reclining	adjective
recognise	verb
recognition	noun
recognize	verb
recoil	verb
recollection	noun
recommend	verb
recommendation	noun
reconcile	verb
reconcile with	verb
reconciliation	noun
reconnaissance	noun
reconnect	verb
reconsider	verb
reconstruct	verb
reconstruction	noun
reconstructive	adjective
reconvene	verb
record	noun
record label	noun
record-breaking	adjective
recording	noun
recount	noun
recount	verb
recover	verb
recover from	verb
recovery	noun
recreate	verb
recreation	noun
recreational	adjective
recruit	verb
recruiter	noun
recruitment	noun
rectal	adjective
rectangle	noun
rectangular	adjective
rectify	verb
recuperate	verb
recuperation	noun
recuperative	adjective
recur	verb
recurring	adjective
recursive	adjective
recycle	verb
recycling	noun
red	adjective
red blood cell	noun
red tape	noun
red-eye	noun
redeem	verb
redefine	verb
redemption	noun
redesign	noun
redesign	verb
redirect	verb
redirection	noun
redistribute	verb
redistribution	noun
redistricting	noun
reduce	verb
reduce to	verb
reduction	noun
redundant	adjective
reef	noun
reek of	verb
reel	noun
reel	verb
reel from	verb
reelection	noun
reevaluate	verb
ref	noun
refactor	verb
refer	verb
refer to	verb
refer to as	verb
referee	noun
referee	verb
reference	noun
reference	verb
referendum	noun
referral	noun
referred to as	fixed
refill	noun
refill	verb
refine	verb
refined	adjective
refinement	noun
refinery	noun
reflect	verb
reflect on	verb
reflect upon	verb
reflection	noun
reflective	adjective
reflector	noun
reflex	noun
refocus	verb
reforestation	noun
reform	noun
reform	verb
reformation	noun
reformer	noun
reformist	adjective
refraction	noun
refrain	noun
refrain from	verb
refresh	noun
refresh	verb
refreshed	adjective
refresher	noun
refreshing	adjective
refrigerate	verb
refrigerated	adjective
refrigeration	noun
refrigerator	noun
refuge	noun
refugee	noun
refugee camp	noun
refund	noun
refund	verb
refurbish	verb
refusal	noun
refuse	verb
refute	verb
regain	verb
regain consciousness	verb
regard	noun
regard	verb
regarded as	fixed
regarding	fixed
regardless of	fixed
regardless of the fact that	fixed
regenerate	verb
regeneration	noun
regent	noun
regex	noun
regime	noun
regimen	noun
regiment	noun
region	noun
regional	adjective
regionally	adverb
register	noun
register	verb
register for	verb
registered	adjective
registration	noun
registry	noun
regolith	noun
regression	noun
regret	noun
regret	verb
regrettably	adverb
regroup	verb
regular	adjective
regular	noun
regularly	adverb
regulate	verb
regulated	adjective
regulation	noun
regulator	noun
regulatory	adjective
rehab	noun
rehabilitate	verb
rehabilitation	noun
rehash	noun
rehearsal	noun
rehearse	verb
reign	noun
reign	verb
reigning	adjective
reimburse	verb
reimbursement	noun
rein in	verb
reincarnation	noun
reindeer	noun
reinforce	verb
reinforcement	noun
reinforcements	noun
reinstate	verb
reinsurance	noun
reintroduce	verb
reinvent	verb
reinvigorate	verb
reiterate	verb
reject	verb
rejection	noun
rejoice	verb
rejoice in	verb
rejuvenate	verb
rekindle	verb
relapse	noun
relapse	verb
relate	verb
relate to	verb
related	adjective
relating to	fixed
relational	adjective
relational database	noun
relationship	noun
relative	adjective
relative	noun
relative humidity	noun
relative to	fixed
relatively	adverb
relativity	noun
relax	verb
relaxation	noun
relaxed	adjective
relaxing	adjective
relay	noun
relay	verb
release	noun
release	verb
release from captivity	verb
release from custody	verb
release from jail	verb
release from prison	verb
relegate	verb
relentless	adjective
relentlessly	adverb
relevance	noun
relevant	adjective
relevant to	fixed
reliability	noun
reliable	adjective
reliably	adverb
reliance	noun
reliant	adjective
relic	noun
relief	noun
relieve	verb
religion	noun
religious	adjective
religiously	adverb
relinquish	verb
relish	verb
reload	verb
relocate	verb
relocation	noun
reluctance	noun
reluctant	adjective
reluctant to	fixed
reluctantly	adverb
rely	verb
rely on	verb
rely upon	verb
remain	verb
remainder	noun
remake	noun
remake	verb
remark	verb
remark on	verb
remarkable	adjective
remarkably	adverb
rematch	noun
remedy	noun
remedy	verb
remember	verb
remind	verb
reminder	noun
reminisce	verb
reminiscent	adjective
reminiscent of	fixed
remit	verb
remittance	noun
remix	noun
remix	verb
remnant	noun
remodel	noun
remodel	verb
remodeling	noun
remorse	noun
remote	adjective
remotely	adverb
removable	adjective
removal	noun
remove	verb
remover	noun
renaissance	noun
rename	verb
render	verb
render aid to	verb
render assistance to	verb
rendering	noun
renege on	verb
renew	verb
renewable	adjective
renewable energy	noun
renewal	noun
renounce	verb
renovate	verb
renovation	noun
renown	noun
renowned	adjective
renowned for	fixed
rent	noun
rent	verb
rental	adjective
rental	noun
renter	noun
renting	noun
reoffend	verb
reoffending	noun
reopen	verb
reorganize	verb
rep	noun
rep	verb
repair	verb
reparation	noun
repatriate	verb
repay	verb
repeal	noun
repeal	verb
repeat	noun
repeat	verb
repeatable	adjective
repeated	adjective
repeatedly	adverb
repel	verb
repercussion	noun
repertoire	noun
repetition	noun
repetitive	adjective
replace	verb
replaceable	adjective
replacement	noun
replay	verb
replenish	verb
replete with	fixed
replica	noun
replicate	verb
replication	noun
reply	noun
reply	verb
repo	noun
report	verb
reportedly	adverb
reporter	noun
repose	noun
repository	noun
represent	verb
representation	noun
representative	noun
representative of	fixed
repress	verb
repression	noun
reprieve	noun
reprieve	verb
reprimand	verb
reprint	verb
reprisal	noun
reprise	verb
reproduce	verb
reproduction	noun
reproductive	adjective
reptile	noun
republic	noun
republican	noun
repudiate	verb
repugnance	noun
repugnant	adjective
reputable	adjective
reputation	noun
reputed	adjective
reputed to	fixed
reputedly	adverb
request	noun
request	verb
require	verb
requirement	noun
requisite	adjective
reroute	verb
rerun	noun
rerun	verb
resale	noun
rescind	verb
rescue	noun
rescue	verb
rescuer	noun
research	noun
research	verb
researcher	noun
resell	verb
reseller	noun
resemblance	noun
resemble	verb
resent	verb
resentment	noun
reservation	noun
reserve	noun
reserve	verb
reservoir	noun
reset	noun
reset	verb
resettlement	noun
reshape	verb
reside	verb
residence	noun
residency	noun
resident	noun
residential	adjective
residual	adjective
residue	noun
resign	verb
resign from	verb
resignation	noun
resilience	noun
resilient	adjective
resin	noun
resist	verb
resistance	noun
resistant	adjective
resistant to	fixed
resolute	adjective
resolutely	adverb
resolution	noun
resolve	noun
resolve	verb
resolve to	verb
resonance	noun
resonant	adjective
resonate	verb
resonate with	verb
resort	noun
resort to	verb
resounding	adjective
resource	noun
respect	verb
respectable	adjective
respected	adjective
respectful	adjective
respective	adjective
respectively	adverb
respectively	fixed
respiration	noun
respiratory	adjective
respiratory system	noun
respond	verb
respond to	verb
respondent	noun
responder	noun
response	noun
responsibility	noun
responsible	adjective
responsible for	fixed
responsibly	adverb
responsive	adjective
responsiveness	noun
rest	noun
rest	verb
rest on	verb
rest with	verb
restart	verb
restaurant	noun
restless	adjective
restoration	noun
restorative	adjective
restorative justice	noun
restore	verb
restrain	verb
restrained	adjective
restraint	noun
restrict	verb
restrict to	verb
restricted	adjective
restriction	noun
restrictive	adjective
restructure	verb
result	verb
result from	verb
result in	verb
resulting	adjective
resulting from	fixed
resume	noun
resume	verb
resumption	noun
resurrect	verb
resurrection	noun
retail	adjective
retail	noun
retail	verb
retailer	noun
retailing	noun
retain	verb
retaliate	verb
retaliation	noun
retention	noun
rethink	verb
retina	noun
retire	verb
retiree	noun
retirement	noun
retract	verb
retractable	adjective
retrain	verb
retraining	noun
retreat	noun
retreat	verb
retreat from	verb
retribution	noun
retrieve	verb
retro	adjective
retroactively	adverb
retrofit	verb
retrospective	adjective
retrospective	noun
retrospectively	adverb
return	noun
reunion	noun
reunite	verb
reusable	adjective
reusable	noun
reuse	noun
reuse	verb
rev up	verb
revamp	verb
reveal	verb
revel in	verb
revelation	noun
revenge	noun
revenue	noun
revere	verb
reverence	noun
reverend	noun
reversal	noun
reverse	noun
reverse	verb
reversible	adjective
reversion	noun
revert	verb
revert to	verb
review	noun
review	verb
reviewer	noun
revise	verb
revision	noun
revisit	verb
revival	noun
revive	verb
revoke	verb
revolt	noun
revolt	verb
revolution	noun
revolutionary	adjective
revolutionary	noun
revolutionize	verb
revolve	verb
revolve around	verb
reward	verb
rewarding	adjective
rewind	verb
rework	verb
rewrite	noun
rewrite	verb
rhetoric	noun
rhetorical	adjective
rhino	noun
rhinoceros	noun
rhizome	noun
rhubarb	noun
rhyme	noun
rhyme scheme	noun
rhythm	noun
rib	noun
rib cage	noun
rich	adjective
rich	noun
richness	noun
rid	verb
riddled with	fixed
ride	verb
ride out	verb
ridge	noun
ridicule	verb
ridiculous	adjective
ridiculously	adverb
rife with	fixed
rifle	noun
rift	noun
rig	verb
right	adjective
right	noun
right angle	noun
right of way	noun
right to vote	fixed
right wing	noun
right-hand	adjective
right-wing	adjective
righteous	adjective
rightly	adverb
rigid	adjective
rigidity	noun
rigidly	adverb
rigor	noun
rigorous	adjective
rigorously	adverb
rigour	noun
ring	verb
ringleader	noun
rinse	noun
rinse	verb
riot	noun
riot	verb
rip	noun
rip	verb
rip off	verb
ripe	adjective
ripe for	fixed
rise	verb
rise to fame	verb
rise to prominence	verb
rise to the challenge	verb
rise to the occasion	verb
rise up against	verb
risk	noun
risk	verb
risk-averse	adjective
risky	adjective
rite	noun
ritual	noun
rival	noun
rival	verb
rivalry	noun
riverbed	noun
riveting	adjective
road	noun
road-test	verb
roadblock	noun
roadmap	noun
roadside	noun
roam	verb
roar	noun
roar	verb
roast	noun
roast	verb
roaster	noun
roasting	adjective
roasting	noun
rob	verb
rob of	verb
robbery	noun
robe	noun
robin	noun
robot	noun
robotic	adjective
robotics	noun
robust	adjective
robustly	adverb
robustness	noun
rock	noun
rock	verb
rock-bottom	adjective
rocker	noun
rocket	verb
rocky	adjective
rod	noun
rodent	noun
rogue	noun
role	noun
role model	noun
role-playing	noun
roll	noun
roll	verb
roll back	verb
roll out	verb
roller coaster	noun
rollout	noun
rollover	noun
roman numeral	noun
romance	noun
romantic	adjective
romanticism	noun
romp	noun
romp	verb
roofing	noun
rooftop	noun
rookie	noun
room	noun
roomy	adjective
roost	noun
roost	verb
rooster	noun
root	noun
root	verb
root for	verb
root out	verb
rooted in	adjective
rope	noun
rose	noun
rosemary	noun
roster	noun
rot	noun
rot	verb
rotate	verb
rotating	adjective
rotation	noun
rotational	adjective
rote	adjective
rotor	noun
rotten	adjective
rough	adjective
roughly	adverb
round	adjective
round	noun
round	verb
round trip	noun
round up	verb
round-trip	adjective
rounded	adjective
roundup	noun
roundworm	noun
rouse	verb
rout	noun
rout	verb
route	noun
router	noun
routine	adjective
routine	noun
routinely	adverb
routing	noun
routing number	noun
rover	noun
row	noun
row	verb
royal	adjective
royal	noun
royalty	noun
rub	verb
rub shoulders with	verb
rubber	noun
rubbish	noun
rubble	noun
ruby	noun
rude	adjective
rudimentary	adjective
rug	noun
rugby	noun
rugged	adjective
ruin	noun
ruin	verb
ruins	noun
rule	verb
rule in favor of	verb
rule in favour of	verb
rule of law	noun
rule out	verb
rule over	verb
rule the roost	verb
ruling	adjective
ruling	noun
rumble	noun
rumble	verb
rumbling	noun
rummage	verb
rumor	noun
rumor	verb
rumored	adjective
run	verb
run aground	verb
run contrary to	verb
run counter to	verb
run for office	verb
run into	verb
run low on	verb
run short of	verb
run the risk of	verb
run up against	verb
run-down	adjective
runaway	adjective
runaway	noun
rundown	noun
rung	noun
runner	noun
running	noun
running mate	noun
runoff	noun
runtime	noun
runway	noun
rupture	verb
rural	adjective
rush	noun
rush	verb
rush hour	noun
rust	noun
rustic	adjective
rusty	adjective
ruthless	adjective
ruthlessly	adverb
rye	noun
sabbath	noun
sabbatical	noun
sabotage	noun
sabotage	verb
sac	noun
sack	noun
sack	verb
sacking	noun
sacred	adjective
sacrifice	noun
sacrifice	verb
safe	adjective
safeguard	noun
safeguard	verb
safely	adverb
safety	noun
saffron	noun
saga	noun
sage	noun
sail	verb
sailing	noun
sailor	noun
saint	noun
sake	noun
salad	noun
salaried	adjective
salary	noun
sale	noun
sales	noun
sales tax	noun
salesman	noun
salesperson	noun
saleswoman	noun
salinity	noun
saliva	noun
salmon	noun
salon	noun
saloon	noun
salsa	noun
salt	noun
salty	adjective
salute	verb
salvage	noun
salvage	verb
salvation	noun
same	adjective
same-sex marriage	noun
sample	noun
sample	verb
sampling	noun
samurai	noun
sanction	noun
sanction	verb
sanctions	noun
sanctuary	noun
sand	noun
sand	verb
sandal	noun
sandbar	noun
sandbox	noun
sandstone	noun
sandwich	verb
sandy	adjective
sane	adjective
sanitary	adjective
sanitation	noun
sanity	noun
sans serif	noun
sap	noun
sapling	noun
sarcasm	noun
sarcastic	adjective
satanic	adjective
satellite	noun
satellite dish	noun
satellite state	noun
satire	noun
satisfaction	noun
satisfactory	adjective
satisfied	adjective
satisfy	verb
satisfying	adjective
saturate	verb
saturated	adjective
saturated fat	noun
saturation	noun
sauce	noun
saucepan	noun
saucer	noun
sauna	noun
saunter	verb
sausage	noun
savage	adjective
savanna	noun
savant	noun
save	noun
save face	verb
save for	fixed
saver	noun
savings	noun
savings account	noun
savor	verb
savory	adjective
savour	verb
savoury	adjective
savvy	adjective
savvy	noun
sawdust	noun
saxophone	noun
scaffolding	noun
scalability	noun
scalable	adjective
scale	noun
scale	verb
scale back	verb
scale down	verb
scale up	verb
scaling	noun
scalpel	noun
scam	noun
scam	verb
scamper	verb
scan	noun
scan	verb
scandal	noun
scandalous	adjective
scanner	noun
scanning	noun
scar	noun
scar	verb
scarce	adjective
scarcely	adverb
scarcity	noun
scare	noun
scarf	noun
scary	adjective
scat	noun
scatter	verb
scavenger	noun
scenario	noun
scene	noun
scenic	adjective
scent	noun
scented	adjective
sceptical	adjective
schedule	noun
schedule	verb
scheduling	noun
schema	noun
scheme	noun
schism	noun
schizophrenia	noun
scholar	noun
scholarly	adjective
scholarship	noun
school	noun
school board	noun
school district	noun
schooling	noun
schoolwork	noun
scientific	adjective
scientific method	noun
scientifically	adverb
scion	noun
scissors	noun
scold	verb
scone	noun
scoop	noun
scoop	verb
scope	noun
scorch	verb
score	verb
scoreboard	noun
scores of	fixed
scorn	noun
scorn	verb
scornful	adjective
scorpion	noun
scour	verb
scourge	noun
scout	verb
scrabble	verb
scramble	verb
scrap	noun
scrap	verb
scrape	verb
scrape by	verb
scraper	noun
scraping	noun
scratch	verb
scratch the surface	verb
scream	noun
scream	verb
screen	noun
screen	verb
screening	noun
screenplay	noun
screenshot	noun
screenwriter	noun
screw	noun
screw up	verb
screwdriver	noun
scribe	noun
script	noun
scripted	adjective
scripting	noun
scripture	noun
scroll	noun
scroll	verb
scrub	verb
scrubbing	noun
scruffy	adjective
scrutinize	verb
scrutiny	noun
scuffle	noun
scuffle	verb
sculptor	noun
sculptural	adjective
sculpture	noun
scum	noun
scurry	verb
sea level	noun
seabed	noun
seafloor	noun
seafood	noun
seagull	noun
seal	noun
seal	verb
seal off	verb
seam	noun
seaman	noun
seamless	adjective
seamlessly	adverb
seamstress	noun
search	noun
search	verb
search engine	noun
search warrant	noun
searchable	adjective
seaside	noun
season	noun
season-high	adjective
seasonal	adjective
seasoned	adjective
seat	noun
seat	verb
seat belt	noun
seatbelt	noun
seawater	noun
secede	verb
secession	noun
secluded	adjective
second	adjective
second nature	noun
second only to	fixed
second to none	fixed
second-hand	adjective
secondary	adjective
secondary source	noun
secondhand	adjective
secondly	adverb
secrecy	noun
secret ballot	noun
secret police	noun
secret service	noun
secretary	noun
secretary of state	noun
secrete	verb
secretion	noun
secretive	adjective
secretly	adverb
sect	noun
section	noun
sectional	adjective
sector	noun
secular	adjective
secure	adjective
secure	verb
securely	adverb
security	noun
sedan	noun
sedentary	adjective
sediment	noun
sedimentary	adjective
sedimentary rock	noun
sedition	noun
see	verb
see eye to eye	verb
see fit	verb
seed	noun
seed	verb
seeding	noun
seedling	noun
seek	verb
seek advice	verb
seek advice from	verb
seek approval from	verb
seek assistance	verb
seek assistance from	verb
seek asylum	verb
seek employment	verb
seek guidance from	verb
seek help from	verb
seek information about	verb
seek out	verb
seek permission from	verb
seek permission to	verb
seek refuge in	verb
seek shelter	verb
seek shelter from	verb
seek work	verb
seeming	adjective
seemingly	adverb
seep	verb
segment	noun
segment	verb
segmentation	noun
segregate	verb
segregation	noun
seismic	adjective
seismic wave	noun
seismograph	noun
seismologist	noun
seismology	noun
seize	verb
seize control of	verb
seizure	noun
seldom	adverb
select	verb
selection	noun
selective	adjective
selective breeding	noun
selectively	adverb
self	noun
self-defense	noun
self-determination	noun
self-driving car	noun
self-esteem	noun
self-government	noun
self-help	noun
self-image	noun
self-paced	adjective
self-portrait	noun
self-reported	adjective
self-supporting	adjective
selfish	adjective
selfishly	adverb
selfishness	noun
sell	verb
sell off	verb
sell-off	noun
seller	noun
semantic	adjective
semantics	noun
semester	noun
semiconductor	noun
semifinal	noun
seminar	noun
senate	noun
senator	noun
send	verb
send shock waves through	verb
sender	noun
senior	adjective
senior	noun
sensation	noun
sensational	adjective
sensationally	adverb
sense	noun
sense	verb
sense of humor	noun
sense of humour	noun
sense organ	noun
senseless	adjective
sensibility	noun
sensible	adjective
sensitive	adjective
sensitive to	fixed
sensitivity	noun
sensor	noun
sensory	adjective
sentence	noun
sentence	verb
sentencing	noun
sentiment	noun
sentimental	adjective
sentimentality	noun
sentinel	noun
separate	verb
separately	adverb
separation	noun
separation of powers	noun
separatism	noun
separatist	noun
separator	noun
sequel	noun
sequence	noun
sequence	verb
sequential	adjective
sequentially	adverb
serene	adjective
serenity	noun
serf	noun
serfdom	noun
sergeant	noun
serial	adjective
serialization	noun
series	noun
serif	noun
serious	adjective
seriously	adverb
sermon	noun
serpentine	adjective
servant	noun
serve	verb
serve as	verb
serve time	verb
serve to	verb
server	noun
service	noun
service industry	noun
service sector	noun
serviceable	adjective
serving	noun
session	noun
set	noun
set	verb
set a precedent	verb
set an example	verb
set aside	verb
set fire to	verb
set foot in	verb
set foot on	verb
set free	verb
set in motion	verb
set its sights on	verb
set limits on	verb
set off	verb
set off for	verb
set out for	verb
set out to	verb
set sail	verb
set the scene for	verb
set the stage for	verb
set the tone for	verb
set up	verb
setback	noun
setting	noun
settle	verb
settle for	verb
settle on	verb
settle upon	verb
settlement	noun
settler	noun
setup	noun
seventeenth	adjective
sever	verb
several centuries	fixed
severance	noun
severe	adjective
severely	adverb
severity	noun
sew	verb
sewage	noun
sewer	noun
sewerage	noun
sewing	noun
sewing machine	noun
sex	noun
sexism	noun
sexist	adjective
sexual	adjective
sexual harassment	noun
sexual reproduction	noun
sexually	adverb
sexually transmitted disease	noun
sexy	adjective
shabby	adjective
shade	noun
shade	verb
shaded	adjective
shadow	verb
shadowy	adjective
shady	adjective
shaft	noun
shaggy	adjective
shah	noun
shake	noun
shake	verb
shake off	verb
shake up	verb
shake-up	noun
shale	noun
shallow	adjective
sham	noun
shaman	noun
shampoo	noun
shank	noun
shanty	noun
shanty town	noun
shape	noun
shape	verb
shard	noun
share	noun
share	verb
sharecropper	noun
sharecropping	noun
shareholder	noun
sharing	noun
shark	noun
sharp	adjective
sharpen	verb
sharpener	noun
sharply	adverb
sharpness	noun
shatter	verb
shave	verb
shed	noun
shed	verb
shed light on	verb
shed tears	verb
sheer	adjective
sheet	noun
shelf	noun
shell	noun
shelter	noun
shelter	verb
shepherd	noun
sheriff	noun
shield	verb
shift	noun
shift	verb
shifting	noun
shine	verb
shining	adjective
shiny	adjective
ship	noun
ship	verb
shipment	noun
shipping	noun
shipping container	noun
shipwreck	noun
shipyard	noun
shock	noun
shocker	noun
shoe	noun
shoestring budget	noun
shogun	noun
shoot	noun
shoot	verb
shoot up	verb
shooting	noun
shooting star	noun
shop	noun
shoplifting	noun
shopper	noun
shopping	noun
shopping cart	noun
shore	noun
shore up	verb
shoreline	noun
short	adjective
short story	noun
short-form	adjective
short-lived	adjective
short-term	adjective
shortage	noun
shortcoming	noun
shortcut	noun
shorten	verb
shortfall	noun
shorthand	noun
shortlist	noun
shortlist	verb
shortly	adverb
shortly afterward	fixed
shortly afterwards	fixed
shortly thereafter	fixed
shotgun	noun
shoulder	noun
shoulder to shoulder	fixed
shout	verb
shove	noun
shove	verb
shovel	verb
show	verb
show a preference for	verb
show an interest in	verb
show off	verb
show signs of	verb
show up	verb
showcase	noun
showcase	verb
showdown	noun
shower	verb
showerhead	noun
showing	noun
showroom	noun
showy	adjective
shrewd	adjective
shrimp	noun
shrine	noun
shrink	verb
shrinkage	noun
shrouded in	fixed
shrouded in mystery	fixed
shrub	noun
shrug	noun
shrug	verb
shrug off	verb
shuffle	verb
shun	verb
shut	verb
shut down	verb
shut off	verb
shutdown	noun
shutter	verb
shuttle	noun
shy	adjective
shy away from	verb
sibling	noun
sick	adjective
side	noun
side effect	noun
side hustle	noun
side with	verb
sidebar	noun
sidewalk	noun
sideways	adverb
siding	noun
siege	noun
sieve	noun
sift through	verb
sight	noun
sightseeing	noun
sign	noun
sign	verb
sign up	verb
sign-up	noun
signage	noun
signal	noun
signal	verb
signaling	noun
signalling	noun
signatory	noun
signature	noun
significance	noun
significant	adjective
significant amounts of	fixed
significant numbers of	fixed
significantly	adverb
signify	verb
signing	noun
signpost	noun
silence	noun
silent	adjective
silent film	noun
silently	adverb
silhouette	noun
silicon	noun
silicon dioxide	noun
silicone	noun
sill	noun
silo	noun
silt	noun
similarity	noun
similarly	adverb
simile	noun
simmer	verb
simple	adjective
simple machine	noun
simplicity	noun
simplify	verb
simplistic	adjective
simply	adverb
simulate	verb
simulated	adjective
simulation	noun
simultaneous	adjective
simultaneously	adverb
simultaneously with	fixed
sin	noun
since antiquity	fixed
since time immemorial	fixed
sincere	adjective
sincerely	adverb
sing	verb
sing-along	noun
singer	noun
single	adjective
single out	verb
single-celled	adjective
single-serve	adjective
singular	adjective
singular	noun
sinister	adjective
sink	noun
sink	verb
sinus	noun
sip	noun
sip	verb
siphon	verb
sit	verb
sit-in	noun
sitcom	noun
site	noun
situate	verb
situated in	fixed
situated on	fixed
situation	noun
situational	adjective
six-year-old	adjective
sixteenth	adjective
sizable	adjective
size	noun
size	verb
sized	adjective
skeleton	noun
skeptical	adjective
skeptical about	fixed
skeptical of	fixed
skepticism	noun
sketch	noun
sketch	verb
sketchy	adjective
skew	verb
skewed	adjective
skier	noun
skilful	adjective
skilfully	adverb
skill	noun
skilled	adjective
skillful	adjective
skillfully	adverb
skim	verb
skin	noun
skinny	adjective
skip	verb
skirmish	noun
skull	noun
skunk	noun
skyline	noun
skyrocket	verb
skyscraper	noun
slab	noun
slack	adjective
slack	noun
slacks	noun
slam	verb
slander	noun
slant	noun
slant	verb
slap	verb
slash	noun
slash	verb
slate	noun
slate	verb
slaughter	noun
slaughter	verb
slave	noun
slave trade	noun
slaveholder	noun
slavery	noun
slay	verb
sleazy	adjective
sleep	noun
sleep	verb
sleep deprivation	noun
sleep-deprived	adjective
sleepless	adjective
sleeve	noun
slender	adjective
slice	noun
slice	verb
slick	adjective
slide	noun
slide	verb
slider	noun
slideshow	noun
slight	adjective
slight	noun
slightly	adverb
slim	adjective
slime	noun
slimming	adjective
slimy	adjective
sling	noun
sling	verb
slip	noun
slip	verb
slipper	noun
slippery	adjective
slogan	noun
slope	noun
sloppy	adjective
slot	noun
slow	adjective
slow motion	noun
slowdown	noun
slug	noun
sluggish	adjective
slum	noun
slumber	noun
slump	noun
slump	verb
slush	noun
small	adjective
small in size	fixed
small print	noun
small quantities of	fixed
smallpox	noun
smart	adjective
smartphone	noun
smash	verb
smash hit	noun
smattering	noun
smear	noun
smear	verb
smell	verb
smile	noun
smog	noun
smoker	noun
smooth	adjective
smooth	verb
smooth the way for	verb
smoothness	noun
smuggle	verb
smuggler	noun
smuggling	noun
snack	noun
snag	noun
snag	verb
snail	noun
snake	noun
snap	noun
snap	verb
snap up	verb
snappy	adjective
snapshot	noun
snatch	verb
sneak	verb
sneak peek	noun
sneaker	noun
sneaky	adjective
sniff	verb
sniff out	verb
snipe	verb
sniper	noun
snippet	noun
snob	noun
snooze	verb
snout	noun
snow-packed	adjective
snowball	verb
snowboard	noun
snowboarder	noun
snowboarding	noun
snowfall	noun
snowflake	noun
snowman	noun
snowstorm	noun
snowy	adjective
snug	adjective
so as to	fixed
so long as	fixed
so much so that	fixed
so to speak	fixed
so-called	adjective
soak	verb
soak in	verb
soak up	verb
soaked	adjective
soap	noun
soap opera	noun
soar	verb
soaring	adjective
sob	noun
sob	verb
sober	adjective
sobering	adjective
soccer	noun
sociable	adjective
social	adjective
social	noun
social class	noun
social contract	noun
social justice	noun
social media	noun
social security	noun
social worker	noun
socialism	noun
socialist	adjective
socialist	noun
socialite	noun
socialization	noun
socialize	verb
socializing	noun
socially	adverb
societal	adjective
society	noun
sociology	noun
sock	noun
socket	noun
soda	noun
sodium	noun
sofa	noun
soft	adjective
soft-top	noun
softball	noun
soften	verb
softness	noun
software	noun
soggy	adjective
soil	noun
soil erosion	noun
sojourn	noun
solace	noun
solar	adjective
solar cell	noun
solar eclipse	noun
solar energy	noun
solar flare	noun
solar panel	noun
solar power	noun
solar system	noun
solder	verb
sole	adjective
sole	noun
solely	adverb
solemn	adjective
solicit	verb
solid	adjective
solid	noun
solidarity	noun
solidify	verb
soliloquy	noun
solitary	adjective
solitary confinement	noun
solitude	noun
solo	adjective
solo	adverb
solo	noun
solstice	noun
solubility	noun
soluble	adjective
solution	noun
solvable	adjective
solve	verb
solvent	adjective
solvent	noun
solver	noun
solving	noun
somber	adjective
sombre	adjective
somewhat	adverb
somewhere in the region of	fixed
son	noun
son-in-law	noun
sonar	noun
sonata	noun
songwriter	noun
sonic	adjective
sonic boom	noun
sonnet	noun
soon	adverb
soon thereafter	fixed
sooner rather than later	fixed
soot	noun
soothe	verb
soothing	adjective
sophisticated	adjective
sophistication	noun
sophomore	noun
soprano	noun
sordid	adjective
sore	adjective
sore spot	noun
sore throat	noun
sorely	adverb
sorghum	noun
sorrow	noun
sort	noun
sort	verb
sort out	verb
sorting	noun
sought-after	adjective
soul	noun
soulless	adjective
sound	verb
sound wave	noun
soundtrack	noun
soup	noun
soup kitchen	noun
souped-up	adjective
sour	adjective
sour	verb
source	noun
source	verb
sourcing	noun
sourdough	noun
south	noun
southeastern	adjective
southern hemisphere	noun
southernmost	adjective
southwards	adverb
southwest	adverb
southwestern	adjective
souvenir	noun
sovereign	adjective
sovereignty	noun
sow the seeds of	verb
soy	noun
soybean	noun
spa	noun
space	noun
space	verb
space exploration	noun
space out	verb
space probe	noun
space shuttle	noun
space station	noun
spacecraft	noun
spaced	adjective
spaceship	noun
spacewalk	noun
spacing	noun
spacious	adjective
spade	noun
spam	noun
spam	verb
span	noun
span	verb
spanner	noun
spare	adjective
spare	noun
spare	verb
spare part	noun
spare time	noun
spark	noun
spark	verb
sparked by	fixed
sparrow	noun
sparse	adjective
sparsely	adverb
spasm	noun
spat	noun
spatial	adjective
spatula	noun
spawn	verb
speak	verb
speak highly of	verb
speak out	verb
speak out against	verb
speak up for	verb
speak volumes	verb
speaker	noun
spear	noun
spearhead	verb
spec	noun
special education	noun
special interest	noun
special needs	noun
specialist	noun
specialists in	fixed
specialization	noun
specialize	verb
specialize in	verb
specialized	adjective
specially	adverb
specialty	adjective
specialty	noun
species	noun
species diversity	noun
specific	adjective
specifically	adverb
specification	noun
specifics	noun
specified	adjective
specify	verb
specimen	noun
specs	noun
spectacle	noun
spectacular	adjective
spectator	noun
spectrum	noun
speculate	verb
speculate about	verb
speculate on	verb
speculation	noun
speculative	adjective
speechless	adjective
speed	noun
speed	verb
speed of light	noun
speed of sound	noun
speed up	verb
speedy	adjective
spell out	verb
spelt	noun
sperm	noun
sphere	noun
sphere of influence	noun
spherical	adjective
spice	noun
spicy	adjective
spider	noun
spiel	noun
spike	noun
spike	verb
spill	noun
spill	verb
spill over into	verb
spin	noun
spin	verb
spin-off	noun
spinach	noun
spinal	adjective
spinal cord	noun
spine	noun
spinner	noun
spinning	noun
spiral	adjective
spiral	noun
spiral	verb
spiralling	adjective
spire	noun
spirit	noun
spiritual	adjective
spirituality	noun
spite	noun
splash	noun
splash	verb
spleen	noun
splendid	adjective
splinter	noun
splinter	verb
splinter group	noun
split	noun
split	verb
splitter	noun
spoil	verb
spoiled	adjective
spoiler	noun
spokesman	noun
spokesperson	noun
spokeswoman	noun
sponge	noun
sponsor	noun
sponsor	verb
sponsorship	noun
spontaneous	adjective
spontaneously	adverb
spooky	adjective
spoon	noun
sporadic	adjective
sporadically	adverb
spore	noun
sports medicine	noun
sportsmanship	noun
sporty	adjective
spot	noun
spot	verb
spotlight	noun
spotlight	verb
spouse	noun
sprain	noun
sprawl	noun
sprawling	adjective
spray	noun
spray	verb
spread like wildfire	verb
spreadsheet	noun
spree	noun
spring up	verb
springboard	noun
springy	adjective
sprinkle	verb
sprinkler	noun
sprinkling	noun
sprint	noun
sprinter	noun
sprout	noun
sprout	verb
spur	verb
spurious	adjective
spurt	noun
spurt	verb
spy	noun
spy	verb
spy on	verb
spying	noun
spyware	noun
squabble	noun
squabble	verb
squabbling	noun
squad	noun
squadron	noun
squalid	adjective
squalor	noun
squander	verb
square	noun
square metre	noun
square root	noun
squash	noun
squash	verb
squat	adjective
squat	noun
squat	verb
squeeze	noun
squeeze	verb
squid	noun
squirrel	noun
squishy	adjective
stab	noun
stab	verb
stabbing	noun
stability	noun
stabilization	noun
stabilize	verb
stabilizer	noun
stabilizing	adjective
stable	adjective
stablecoin	noun
stack	noun
stack	verb
stadium	noun
staff	noun
staff	verb
staffing	noun
stage	verb
stage a comeback	verb
stage a protest	verb
stagger	verb
staggering	adjective
staging	noun
stagnant	adjective
stagnate	verb
stagnation	noun
stain	noun
stain	verb
stained glass	noun
stainless steel	noun
staircase	noun
stake	noun
stake a claim to	verb
stakeholder	noun
stalactite	noun
stalagmite	noun
stale	adjective
stalemate	noun
stalk	noun
stalk	verb
stalker	noun
stall	noun
stall	verb
stamen	noun
stamina	noun
stamp	noun
stamp of approval	noun
stamp out	verb
stance	noun
stand	noun
stand	verb
stand a chance of	verb
stand accused of	verb
stand by	verb
stand down	verb
stand for	verb
stand in for	verb
stand in the way of	verb
stand out	verb
stand the test of time	verb
stand to gain	verb
stand trial	verb
stand up for	verb
stand up to	verb
stand-alone	adjective
stand-out	adjective
standalone	adjective
standard	adjective
standard deviation	noun
standard of living	noun
standardize	verb
standardized	adjective
standardized test	noun
standout	adjective
standout	noun
standpoint	noun
stanza	noun
staple	adjective
staple	noun
stapler	noun
star	noun
star	verb
star cluster	noun
starch	noun
stare	verb
starfish	noun
stark	adjective
starry	adjective
start	noun
start afresh	verb
start-up	noun
starter	noun
startle	verb
startling	adjective
startup	noun
starvation	noun
starve	verb
stat	noun
state	noun
state	verb
state legislature	noun
state of emergency	noun
state of matter	noun
state-of-the-art	adjective
state-owned	adjective
state-run	adjective
stateful	adjective
statehood	noun
statement	noun
statesman	noun
statewide	adjective
static	adjective
static electricity	noun
stationary	adjective
stationed at	fixed
stationed in	fixed
stationery	noun
statistic	noun
statistical	adjective
statistically	adverb
statistician	noun
statistics	noun
statue	noun
status	noun
status quo	noun
statute	noun
statutory	adjective
staunch	adjective
stave off	verb
stay	verb
stay afloat	verb
stay put	verb
stay tuned	fixed
steadfast	adjective
steadily	adverb
steady	adjective
steady	verb
steak	noun
steal	noun
steal	verb
steam engine	noun
steamboat	noun
steamer	noun
steamship	noun
steamy	adjective
steel	noun
steep	adjective
steep	verb
steeped in	fixed
steeply	adverb
steer	verb
steer clear of	verb
steering	noun
steering wheel	noun
stellar	adjective
stem	noun
stem	verb
stem cell	noun
stem from	verb
stem the flow of	verb
stem the tide of	verb
stench	noun
step	noun
step aside	verb
step down	verb
step in	verb
step up	verb
step-by-step	adjective
steppe	noun
stereo	noun
stereotype	noun
sterile	adjective
sterling	noun
stern	adjective
steroid	noun
stethoscope	noun
stew	noun
steward	noun
stewardship	noun
stick out	verb
stick to	verb
sticky	adjective
stiff	adjective
stiffen	verb
stiffly	adverb
stiffness	noun
stigma	noun
still life	noun
stimulant	noun
stimulate	verb
stimulating	adjective
stimulation	noun
stimulus	noun
sting	verb
stinger	noun
stint	noun
stipulate	verb
stipulation	noun
stir up	verb
stitch	noun
stitch	verb
stitch together	verb
stitching	noun
stock	noun
stock	verb
stock exchange	noun
stock market	noun
stock market crash	noun
stock up on	verb
stockbroker	noun
stockpile	noun
stockpile	verb
stoke	verb
stomp	verb
stomping ground	noun
stone	noun
stone age	noun
stone-cold	adjective
stool	noun
stoop	noun
stoop	verb
stop short of	verb
stop the rot	verb
storage	noun
store	noun
store	verb
storefront	noun
storey	noun
stork	noun
storm	verb
storm surge	noun
story	noun
storyline	noun
storyteller	noun
storytelling	noun
stout	adjective
stout	noun
stove	noun
straighten	verb
straighten out	verb
straightforward	adjective
strain	noun
strain	verb
strait	noun
strand	noun
strand	verb
strange	adjective
strange-looking	adjective
stranger	noun
strap	verb
strategic	adjective
strategically	adverb
strategies to	fixed
strategy	noun
stratosphere	noun
stratum	noun
straw	noun
strawberry	noun
stray	adjective
stray	verb
stray from	verb
streak	noun
stream	noun
stream	verb
streaming	noun
streamline	verb
streamlined	adjective
street	noun
strength	noun
strengthen	verb
strenuous	adjective
stress	noun
stress	verb
stressful	adjective
stretch	noun
stretch	verb
stretching	noun
strewn with	fixed
strict	adjective
strictly	adverb
stride	noun
strident	adjective
strife	noun
strike	noun
strike	verb
strike a chord with	verb
strike down	verb
strike up	verb
striker	noun
striking	adjective
string	noun
string	verb
string quartet	noun
stringent	adjective
strip	noun
strip	verb
strip mining	noun
strip of	verb
stripping	noun
strive	verb
strive for	verb
stroke	noun
stroke	verb
stroll	noun
stroll	verb
stroller	noun
stronghold	noun
strongly worded	adjective
structural	adjective
structure	noun
structure	verb
structured	adjective
struggle	noun
struggle	verb
struggle with	verb
strut	noun
stub	verb
stubborn	adjective
stuck	adjective
stud	noun
stud	verb
studded	adjective
student	noun
student loan	noun
studio	noun
study	verb
stuff	verb
stumble	verb
stumble across	verb
stumble on	verb
stumble upon	verb
stumbling block	noun
stump	noun
stun	verb
stunned	adjective
stunning	adjective
stunt	noun
stunt	verb
stunted	adjective
stupid	adjective
sturdy	adjective
style	noun
styling	noun
stylish	adjective
stylistic	adjective
stylus	noun
suave	adjective
sub	noun
subatomic	adjective
subcontinent	noun
subcontract	verb
subcontractor	noun
subdivide	verb
subdivision	noun
subdomain	noun
subduction	noun
subdue	verb
subdued	adjective
subfamily	noun
subject	noun
subject	verb
subject to	fixed
subjective	adjective
subjugate	verb
submarine	noun
submerge	verb
submission	noun
submit	verb
submit to	verb
subordinate	adjective
subordinate to	fixed
subpar	adjective
subplot	noun
subpoena	noun
subprime	adjective
subscribe	verb
subscribe to	verb
subscriber	noun
subscription	noun
subsequent	adjective
subsequent to	fixed
subsequently	adverb
subset	noun
subside	verb
subsidence	noun
subsidiary	adjective
subsidiary	noun
subsidize	verb
subsidy	noun
subsist on	verb
subsistence farming	noun
subspecies	noun
substance	noun
substance abuse	noun
substantial	adjective
substantial amounts of	fixed
substantial numbers of	fixed
substantial quantities of	fixed
substantially	adverb
substantiate	verb
substantive	adjective
substitute	adjective
substitute	noun
substitute	verb
substitute for	verb
substitution	noun
subsystem	noun
subtitle	noun
subtle	adjective
subtlety	noun
subtly	adverb
subtract	verb
subtraction	noun
subtropical	adjective
suburb	noun
suburban	adjective
subway	noun
succeed	verb
succeed in	verb
succeeded by	fixed
success	noun
successfully	adverb
succession	noun
successive	adjective
successively	adverb
successor	noun
succinct	adjective
succinctly	adverb
succulent	adjective
succulent	noun
succumb to	verb
such that	fixed
suck	verb
sucker	noun
sue	verb
suffer	verb
suffer from	verb
sufferer	noun
suffering	noun
suffering from	fixed
suffice	verb
suffice it to say	fixed
sufficient	adjective
sufficient for	fixed
sufficient to	fixed
sufficiently	adverb
suffix	noun
suffrage	noun
suffragette	noun
sugar	noun
sugar cane	noun
sugary	adjective
suggest	verb
suggestive	adjective
suicidal	adjective
suicide	noun
suit	noun
suit	verb
suitability	noun
suitable	adjective
suitable for	fixed
suitably	adverb
suitcase	noun
suite	noun
suited	adjective
sulfur	noun
sulfur dioxide	noun
sulphur	noun
sultan	noun
sum	noun
sum up	verb
summarize	verb
summary	noun
summer solstice	noun
summit	noun
summon	verb
sumptuous	adjective
sun	noun
sunflower	noun
sunglasses	noun
sunny	adjective
sunrise	noun
sunscreen	noun
sunset	noun
sunspot	noun
sup	verb
super	adjective
super	adverb
superb	adjective
superbly	adverb
supercomputer	noun
superfast	adjective
superficial	adjective
superficially	adverb
superfluous	adjective
superhuman	adjective
superintendent	noun
superior	adjective
superior to	fixed
superlative	adjective
superlative	noun
supermarket	noun
supermassive	adjective
supermassive black hole	noun
supernatural	adjective
supernova	noun
superpower	noun
supersede	verb
superseded by	fixed
supersonic	adjective
superstar	noun
superstition	noun
supervise	verb
supervision	noun
supervisor	noun
supervisory	adjective
supper	noun
supplant	verb
supplanted by	fixed
supple	adjective
supplement	noun
supplement	verb
supplemental	adjective
supplementary	adjective
supplier	noun
supply	noun
supply	verb
supply and demand	noun
supply chain	noun
supply with	verb
support	verb
supporter	noun
supportive	adjective
suppose	verb
supposedly	adverb
suppress	verb
suppression	noun
supreme	adjective
supreme court	noun
surcharge	noun
sure	adjective
sure-footed	adjective
surely	adverb
surf	noun
surf	verb
surface	noun
surface	verb
surface area	noun
surface tension	noun
surfer	noun
surfing	noun
surge	noun
surge	verb
surgeon	noun
surgery	noun
surgical	adjective
surmount	verb
surname	noun
surpass	verb
surplus	adjective
surplus	noun
surprise	verb
surprised	adjective
surprisingly	adverb
surreal	adjective
surrealism	noun
surrender	noun
surrender	verb
surreptitiously	adverb
surround	verb
surroundings	noun
surveillance	noun
surveillance camera	noun
survey	noun
survey	verb
surveyor	noun
survival	noun
survive	verb
survive on	verb
surviving	adjective
survivor	noun
susceptibility	noun
susceptible	adjective
susceptible to	fixed
sushi	noun
suspect	noun
suspect	verb
suspected	adjective
suspend	verb
suspend from	verb
suspense	noun
suspension	noun
suspension bridge	noun
suspicion	noun
suspicious	adjective
sustain	verb
sustainability	noun
sustainable	adjective
sustained	adjective
sustenance	noun
swab	noun
swab	verb
swallow	verb
swamp	noun
swamp	verb
swan	noun
swap	noun
swap	verb
swarm	noun
swath	noun
sway	verb
swear	verb
swear in	verb
sweat	noun
sweat	verb
sweatshop	noun
sweep	verb
sweep through	verb
sweep to power	verb
sweet	adjective
sweeten	verb
sweetener	noun
sweetie	noun
sweetness	noun
swell	verb
swelling	noun
swerve	verb
swift	adjective
swiftly	adverb
swim	noun
swim	verb
swimsuit	noun
swindle	noun
swindle	verb
swindler	noun
swine	noun
swine flu	noun
swing	verb
swing state	noun
swipe	noun
swipe	verb
swirl	noun
swirl	verb
switch	noun
switch	verb
swoon	verb
swoop	verb
sword	noun
sworn	adjective
sworn enemy	noun
syllable	noun
syllabus	noun
symbiosis	noun
symbiotic	adjective
symbol	noun
symbolic	adjective
symbolic of	fixed
symbolism	noun
symbolize	verb
symmetrical	adjective
symmetry	noun
sympathetic	adjective
sympathetic to	fixed
sympathize with	verb
sympathy	noun
symphony	noun
symptom	noun
symptomatic of	fixed
synagogue	noun
sync	noun
sync	verb
synchronised	adjective
synchronize	verb
synchronized	adjective
synchronous	adjective
syndicate	verb
syndrome	noun
synonym	noun
synonymous	adjective
synonymous with	fixed
synopsis	noun
syntax	noun
synthesis	noun
synthesize	verb
synthesizer	noun
synthetic	adjective
syringe	noun
syrup	noun
system	noun
systematic	adjective
systematically	adverb
systemic	adjective
tab	noun
tab	verb
table	noun
table tennis	noun
tablecloth	noun
tablespoon	noun
tablet	noun
tabloid	noun
taboo	adjective
taboo	noun
tack	verb
tack on	verb
tackle	noun
tackle	verb
taco	noun
tactic	noun
tactical	adjective
tactics	noun
tactile	adjective
tad	noun
tadpole	noun
tag	noun
tag	verb
tag along	verb
tagging	noun
tagline	noun
tai chi	noun
tail	noun
tail off	verb
tailgate	noun
tailor	noun
tailor	verb
take	verb
take a back seat	verb
take a decision	verb
take a decision on	verb
take a decision to	verb
take a stand	verb
take a step back	verb
take a toll on	verb
take a turn for the better	verb
take a turn for the worse	verb
take a vote	verb
take aback	verb
take account of	verb
take action	verb
take action to	verb
take advantage of	verb
take aim at	verb
take an interest in	verb
take by surprise	verb
take center stage	verb
take centre stage	verb
take charge of	verb
take comfort in	verb
take control of	verb
take cover	verb
take custody of	verb
take delight in	verb
take effect	verb
take exception to	verb
take flight	verb
take for granted	verb
take heed of	verb
take hold	verb
take hostage	verb
take inspiration from	verb
take into account	verb
take into consideration	verb
take into custody	verb
take issue with	verb
take its toll on	verb
take legal action	verb
take measurements of	verb
take measures	verb
take measures to	verb
take note of	verb
take notice of	verb
take offence	verb
take offense	verb
take office	verb
take on	verb
take over	verb
take part in	verb
take pity on	verb
take place	verb
take pleasure in	verb
take possession of	verb
take precautions	verb
take precautions against	verb
take precedence	verb
take precedence over	verb
take pride in	verb
take priority over	verb
take prisoner	verb
take refuge	verb
take responsibility for	verb
take revenge on	verb
take root	verb
take shape	verb
take sides	verb
take steps	verb
take steps to	verb
take stock of	verb
take the decision to	verb
take the form of	verb
take the initiative	verb
take the lead	verb
take the lives of	verb
take the opportunity to	verb
take the place of	verb
take the plunge	verb
take the throne	verb
take the view that	verb
take time off	verb
take to the streets	verb
take up	verb
take up arms	verb
take up residence in	verb
takeaway	noun
takeover	noun
tale	noun
talent	noun
talented	adjective
talk	noun
talk	verb
tall	adjective
tally	verb
talon	noun
tame	adjective
tame	verb
tamper with	verb
tamper-proof	adjective
tangerine	noun
tangible	adjective
tangy	adjective
tank	noun
tank	verb
tanker	noun
tantamount to	fixed
tap	noun
tap	verb
tap into	verb
tapas	noun
tape	noun
tape	verb
taper	noun
taper	verb
taper off	verb
tapestry	noun
tapeworm	noun
taproot	noun
target	noun
target	verb
targeting	noun
tariff	noun
tarmac	noun
tarnish	verb
taro	noun
tart	adjective
tart	noun
task	noun
task	verb
tasked with	fixed
taste	verb
taste bud	noun
tasteful	adjective
tasteless	adjective
tasting	noun
tasty	adjective
tattered	adjective
tattoo	noun
tax	noun
tax	verb
tax avoidance	noun
tax break	noun
tax cut	noun
tax evasion	noun
tax haven	noun
tax return	noun
taxation	noun
taxi	noun
taxing	adjective
taxonomy	noun
taxpayer	noun
team	noun
team	verb
team up	verb
teammate	noun
teamwork	noun
teapot	noun
tear	noun
tear	verb
tear down	verb
tear gas	noun
tearful	adjective
tearfully	adverb
tease	verb
teaspoon	noun
tech	noun
technical	adjective
technicality	noun
technically	adverb
technician	noun
technique	noun
techniques to	fixed
technological	adjective
technologically	adverb
technology	noun
tectonic plate	noun
tedious	adjective
tee	noun
tee up	verb
teeming with	fixed
teen	adjective
teen	noun
teenage	adjective
teenaged	adjective
teenager	noun
teeny	adjective
teff	noun
telecommunications	noun
telegram	noun
telegraph	noun
telemetry	noun
telephone	verb
telescope	noun
telescopic	adjective
televise	verb
teller	noun
telltale	adjective
telly	noun
temp	noun
temperate	adjective
temperate zone	noun
temperature	noun
tempest	noun
template	noun
temple	noun
tempo	noun
temporal	adjective
temporarily	adverb
temporary	adjective
tempt	verb
temptation	noun
tempting	adjective
ten	noun
tenacious	adjective
tenant	noun
tenant farmer	noun
tend	verb
tend to	fixed
tend to	verb
tendency	noun
tender	adjective
tenderly	adverb
tenderness	noun
tendon	noun
tenement	noun
tenfold	adverb
tennis	noun
tenor	noun
tense	adjective
tense	verb
tension	noun
tent	noun
tentacle	noun
tentative	adjective
tentatively	adverb
tenuous	adjective
tenure	noun
term	noun
terminal	adjective
terminal	noun
terminal velocity	noun
terminate	verb
terminology	noun
terrace	noun
terrain	noun
terrestrial	adjective
terribly	adverb
terrier	noun
terrific	adjective
terrified	adjective
terrified of	fixed
terrify	verb
terrifying	adjective
territorial	adjective
territory	noun
terror	noun
terrorism	noun
terrorist	noun
terrorist attack	noun
tertiary	adjective
test	noun
test	verb
testament	noun
tester	noun
testify	verb
testify against	verb
testimonial	noun
testimony	noun
testing	noun
tetanus	noun
tether	noun
tether	verb
text	noun
text	verb
textbook	noun
textile	noun
textual	adjective
texture	noun
thankful	adjective
that being said	fixed
that is to say	fixed
thatch	noun
thatched	adjective
thaw	noun
thaw	verb
the absence of	fixed
the advent of	fixed
the better part of	fixed
the brunt of	fixed
the bulk of	fixed
the capability to	fixed
the capacity to	fixed
the cessation of	fixed
the commencement of	fixed
the construction of	fixed
the consumption of	fixed
the crux of	fixed
the dawn of	fixed
the decline in	fixed
the decrease in	fixed
the degree to which	fixed
the demise of	fixed
the desire to	fixed
the distinction between	fixed
the downfall of	fixed
the duration of	fixed
the elephant in the room	fixed
the emergence of	fixed
the entirety of	fixed
the establishment of	fixed
the extent to which	fixed
the final straw	fixed
the following autumn	fixed
the following day	fixed
the following evening	fixed
the following month	fixed
the following morning	fixed
the following night	fixed
the following spring	fixed
the following summer	fixed
the following week	fixed
the following winter	fixed
the following year	fixed
the former	fixed
the gist of	fixed
the greater part of	fixed
the inhabitants of	fixed
the last straw	fixed
the latter	fixed
the latter half of	fixed
the latter part of	fixed
the leading cause of	fixed
the lesser of two evils	fixed
the likelihood of	fixed
the likelihood that	fixed
the likes of	fixed
the majority of	fixed
the manner in which	fixed
the manufacture of	fixed
the means by which	fixed
the mere	fixed
the motive behind	fixed
the motive for	fixed
the necessity for	fixed
the necessity of	fixed
the obligation to	fixed
the occupants of	fixed
the onset of	fixed
the opportunity for	fixed
the opportunity to	fixed
the order of the day	fixed
the other way around	fixed
the overwhelming majority of	fixed
the perimeter of	fixed
the periphery of	fixed
the perpetrator of	fixed
the perpetrators of	fixed
the pick of the bunch	fixed
the portion of	fixed
the powers that be	fixed
the previous day	fixed
the previous evening	fixed
the previous month	fixed
the previous night	fixed
the previous summer	fixed
the previous week	fixed
the previous winter	fixed
the previous year	fixed
the primary cause of	fixed
the principal cause of	fixed
the process by which	fixed
the production of	fixed
the proprietor of	fixed
the prospect of	fixed
the provision of	fixed
the purchase of	fixed
the quest for	fixed
the rationale behind	fixed
the rationale for	fixed
the remainder of	fixed
the residents of	fixed
the selection of	fixed
the summit of	fixed
the tip of the iceberg	fixed
the totality of	fixed
the utilization of	fixed
the vast majority of	fixed
the way in which	fixed
the ways in which	fixed
the writing on the wall	fixed
theatre	noun
theatrical	adjective
theft	noun
theme	noun
themed	adjective
theocracy	noun
theologian	noun
theological	adjective
theology	noun
theorem	noun
theoretical	adjective
theoretically	adverb
theorise	verb
theorist	noun
theorize	verb
theory	noun
therapeutic	adjective
therapist	noun
therapy	noun
there exist	fixed
there exists	fixed
thereafter	adverb
thereafter	fixed
thereby	adverb
thereby	fixed
therein	fixed
thereof	fixed
thermal	adjective
thermodynamic	adjective
thermodynamics	noun
thermometer	noun
thermostat	noun
thesaurus	noun
thesis	noun
thick	adjective
thigh	noun
thin	adjective
thin air	noun
thing	noun
think	verb
thinking	noun
third	adjective
third	noun
third party	noun
third person	noun
third-party	adjective
thirdly	adverb
thirst	noun
thirsty	adjective
thirteenth	adjective
this is not to say that	fixed
thorax	noun
thorn	noun
thorny	adjective
thorough	adjective
thoroughfare	noun
thoroughly	adverb
thought	noun
thoughtful	adjective
thousandth	noun
threat	noun
threaten	verb
three centuries	fixed
threefold	adjective
threefold	adverb
threshold	noun
thrift	noun
thrift shop	noun
thrift store	noun
thrifty	adjective
thrill	verb
thrilled	adjective
thriller	noun
thrilling	adjective
thrive	verb
thriving	adjective
throat	noun
throne	noun
throng	noun
throngs of	fixed
through the use of	fixed
throughout the course of	fixed
throughput	noun
throw	verb
throw away	verb
throw caution to the wind	verb
throw in the towel	verb
throw light on	verb
throwaway	adjective
throwback	noun
thrust	noun
thrust	verb
thumb	noun
thumbnail	noun
thumbs up	noun
thump	noun
thump	verb
thunder	noun
thus	fixed
thus far	fixed
thwart	verb
thyme	noun
thyroid	noun
tick	noun
tick	verb
ticket	noun
ticketing	noun
tickle	verb
tidal	adjective
tidal wave	noun
tide	noun
tidy	adjective
tie	noun
tie	verb
tied up in	fixed
tier	noun
tiered	adjective
tight	adjective
tight squeeze	noun
tighten	verb
tightening	noun
tightly	adverb
tile	noun
tiled	adjective
tilt	verb
timber	noun
time	noun
time	verb
time after time	fixed
time and again	fixed
time off	noun
time slot	noun
time zone	noun
time-consuming	adjective
timeline	noun
timely	adjective
timeout	noun
timer	noun
timeslot	noun
timestamp	noun
timestamp	verb
timetable	noun
timid	adjective
timing	noun
tin	noun
tinker	verb
tinker with	verb
tiny	adjective
tip	noun
tip	verb
tip the balance	verb
tipping	noun
tipping point	noun
tire	noun
tire	verb
tire of	verb
tiredness	noun
tireless	adjective
tirelessly	adverb
tissue	noun
titan	noun
titanic	adjective
title	noun
title	verb
titular	adjective
to a certain degree	fixed
to a certain extent	fixed
to a degree	fixed
to a great extent	fixed
to a greater extent	fixed
to a large extent	fixed
to a lesser extent	fixed
to a limited extent	fixed
to a point	fixed
to all intents and purposes	fixed
to and fro	fixed
to begin with	fixed
to date	fixed
to good effect	fixed
to illustrate	fixed
to little avail	fixed
to no avail	fixed
to put it mildly	fixed
to say nothing of	fixed
to say the least	fixed
to some degree	fixed
to some extent	fixed
to such an extent that	fixed
to that end	fixed
to the best of my knowledge	fixed
to the brim	fixed
to the contrary	fixed
to the detriment of	fixed
to the east of	fixed
to the effect that	fixed
to the exclusion of	fixed
to the extent possible	fixed
to the extent that	fixed
to the fullest extent	fixed
to the greatest extent possible	fixed
to the letter	fixed
to the naked eye	fixed
to the north of	fixed
to the point of	fixed
to the point that	fixed
to the point where	fixed
to the present day	fixed
to the south of	fixed
to the tune of	fixed
to the west of	fixed
to this day	fixed
to this end	fixed
to varying degrees	fixed
to what extent	fixed
toad	noun
toast	noun
tobacco	noun
toddler	noun
toe	noun
toebox	noun
toenail	noun
tofu	noun
togetherness	noun
toggle	noun
toggle	verb
toil	noun
toil	verb
toilet	noun
token	noun
tolerance	noun
tolerant	adjective
tolerate	verb
toll	noun
tomato	noun
tomb	noun
ton	noun
tone	noun
tone down	verb
toned	adjective
tongs	noun
tongue	noun
tonne	noun
too	adverb
tool	noun
tooling	noun
toolkit	noun
toothbrush	noun
toothpaste	noun
top	adjective
top	noun
top	verb
top-down	adjective
top-notch	adjective
top-of-the-line	adjective
topic	noun
topic sentence	noun
topical	adjective
topless	adjective
topography	noun
topology	noun
topping	noun
topple	verb
topsoil	noun
torch	noun
torment	noun
torment	verb
tornado	noun
torque	noun
torrent	noun
torrential	adjective
torso	noun
tortoise	noun
torture	noun
torture	verb
toss	verb
total	adjective
total	verb
totalitarian	adjective
totalitarianism	noun
totally	adverb
tote	noun
tote bag	noun
touch	noun
touch down	verb
touch off	verb
touch on	verb
touch upon	verb
touchdown	noun
touchscreen	noun
tough	adjective
toughness	noun
tour	noun
tour	verb
tour de force	fixed
tourism	noun
tourist	noun
tournament	noun
tout	verb
tow	verb
towel	noun
tower over	verb
towering	adjective
town hall	noun
township	noun
toxic	adjective
toxic to	fixed
toxicity	noun
toxin	noun
toy	noun
toy with	verb
trace	noun
trace	verb
trace back to	verb
traceable	adjective
trachea	noun
tracing	noun
track	noun
track	verb
track down	verb
tracker	noun
tracking	noun
tract	noun
traction	noun
trade	noun
trade	verb
trade agreement	noun
trade barrier	noun
trade deal	noun
trade deficit	noun
trade route	noun
trade union	noun
trade war	noun
trade wind	noun
trade-off	noun
trademark	noun
trademark	verb
tradeoff	noun
trader	noun
trading	noun
trading post	noun
tradition	noun
traditional	adjective
traditionalist	noun
traditionally	adverb
traffic	noun
traffic	verb
traffic jam	noun
trafficking	noun
tragedy	noun
tragic	adjective
trail	noun
trail	verb
trailer	noun
trainee	noun
trainer	noun
training	noun
trait	noun
traitor	noun
trajectory	noun
trample	verb
tranquil	adjective
tranquility	noun
trans fat	noun
transaction	noun
transactional	adjective
transatlantic	adjective
transcend	verb
transcendental	adjective
transcontinental	adjective
transcribe	verb
transcript	noun
transfer	noun
transfer	verb
transform	verb
transformation	noun
transformational	adjective
transformative	adjective
transfusion	noun
transient	adjective
transistor	noun
transit	noun
transition	noun
transition	verb
transition from	verb
transition to	verb
transitional	adjective
transitory	adjective
translate	verb
translate as	verb
translate into	verb
translate to	verb
translation	noun
translator	noun
transmission	noun
transmit	verb
transmitter	noun
transparency	noun
transparent	adjective
transparently	adverb
transpiration	noun
transpire	verb
transplant	noun
transplant	verb
transplantation	noun
transport	verb
transportation	noun
trap	verb
trapping	noun
trappings	noun
trash	noun
trash	verb
trauma	noun
traumatic	adjective
travel	noun
travel	verb
traveler	noun
traveller	noun
traverse	verb
travesty	noun
trawler	noun
tray	noun
treacherous	adjective
tread	noun
tread	verb
treadmill	noun
treason	noun
treasure trove	noun
treasurer	noun
treasury	noun
treatable	adjective
treatise	noun
treatment	noun
treaty	noun
tree	noun
trek	noun
trek	verb
trekking	noun
tremble	verb
tremendous	adjective
tremendously	adverb
tremor	noun
trench	noun
trend	noun
trend	verb
trendy	adjective
triage	noun
trial	noun
trial	verb
trial and error	fixed
triangle	noun
triangular	adjective
tribal	adjective
tribe	noun
tribunal	noun
tributary	noun
tribute	noun
trick	noun
trick	verb
trickle	noun
trickle	verb
trickle-down	adjective
tricky	adjective
tried-and-tested	adjective
trigger	noun
trigger	verb
triggered by	fixed
trigonometry	noun
trillion	noun
trilogy	noun
trim	noun
trim	verb
trimming	noun
trio	noun
trip	noun
triple	adjective
triple	noun
triple	verb
triple-double	noun
tripod	noun
trite	adjective
triumph	noun
triumph	verb
triumph over	verb
trivia	noun
trivial	adjective
troll	noun
trolley	noun
troop	noun
trooper	noun
troops	noun
trophy	noun
tropical	adjective
tropical storm	noun
tropics	noun
troublemaker	noun
troublesome	adjective
troubling	adjective
trough	noun
trout	noun
trove	noun
truce	noun
trudge	verb
true	adjective
truffle	noun
truly	adverb
trump	verb
trumpet	noun
trumpet	verb
trunk	noun
trust	noun
trust	verb
trusting	adjective
trustworthy	adjective
truthful	adjective
try	verb
tsar	noun
tsunami	noun
tub	noun
tube	noun
tuber	noun
tuberculosis	noun
tubing	noun
tuck	verb
tuck into	verb
tuft	noun
tuft cell	noun
tug	noun
tug	verb
tug of war	noun
tuition	noun
tulip	noun
tumble	verb
tummy	noun
tumor	noun
tuna	noun
tundra	noun
tune	noun
tune	verb
tune in	verb
tuner	noun
tungsten	noun
tuning	noun
tunnel	noun
tunnel	verb
turbine	noun
turbo	noun
turbulence	noun
turbulent	adjective
turkey	noun
turmoil	noun
turn	noun
turn a blind eye to	verb
turn against	verb
turn down	verb
turn of the century	noun
turn out to be	verb
turn over a new leaf	verb
turn the tables on	verb
turn the tide	verb
turnaround	noun
turning point	noun
turnip	noun
turnout	noun
turnover	noun
turquoise	adjective
turquoise	noun
turtle	noun
tusk	noun
tutor	noun
tutor	verb
tutorial	noun
tutoring	noun
tweak	noun
tweak	verb
tweaking	noun
tweet	noun
tweet	verb
twig	noun
twilight	noun
twin	noun
twist	noun
twist	verb
twisted	adjective
twitch	noun
twitch	verb
twitching	noun
two centuries	fixed
two-party system	noun
two-way	adjective
twofold	adjective
twofold	adverb
twosome	noun
tycoon	noun
type	noun
type	verb
typeface	noun
typhoid	noun
typhoon	noun
typical	adjective
typical of	fixed
typically	adverb
typing	noun
typo	noun
typographic	adjective
typography	noun
tyranny	noun
tyrant	noun
ubiquitous	adjective
ubiquitous in	fixed
udder	noun
ugly	adjective
ulcer	noun
ultimate	adjective
ultimately	adverb
ultimatum	noun
ultra	adjective
ultrasonic	adjective
ultrasound	noun
ultraviolet	adjective
umbrella	noun
umpire	noun
unabated	adjective
unabated	adverb
unable	adjective
unacceptable	adjective
unaccustomed to	fixed
unaffected	adjective
unaltered	adjective
unanimous	adjective
unanimously	adverb
unanswered	adjective
unapologetic	adjective
unapologetically	adverb
unarmed	adjective
unattainable	adjective
unattended	adjective
unattractive	adjective
unauthorized	adjective
unavailable	adjective
unavoidable	adjective
unavoidably	adverb
unaware	adjective
unbalanced	adjective
unbearable	adjective
unbelievable	adjective
unbounded	adjective
unbroken	adjective
uncertain	adjective
uncertainty	noun
unchanged	adjective
unchecked	adjective
unclean	adjective
unclear	adjective
uncommon	adjective
unconfirmed	adjective
unconscious	adjective
unconsciously	adverb
unconsciousness	noun
unconstitutional	adjective
uncontrollable	adjective
uncontrollably	adverb
unconventional	adjective
uncover	verb
undaunted	adjective
undefined	adjective
undeniable	adjective
undeniably	adverb
under arrest	fixed
under attack	fixed
under consideration	fixed
under construction	fixed
under control	fixed
under discussion	fixed
under false pretenses	fixed
under fire	fixed
under investigation	fixed
under lock and key	fixed
under no circumstances	fixed
under pressure	fixed
under repair	fixed
under review	fixed
under scrutiny	fixed
under siege	fixed
under surveillance	fixed
under the auspices of	fixed
under the circumstances	fixed
under the command of	fixed
under the control of	fixed
under the direction of	fixed
under the guidance of	fixed
under the guise of	fixed
under the hood	fixed
under the impression that	fixed
under the influence of	fixed
under the jurisdiction of	fixed
under the leadership of	fixed
under the ownership of	fixed
under the patronage of	fixed
under the pretext of	fixed
under the protection of	fixed
under the provisions of	fixed
under the radar	fixed
under the supervision of	fixed
under the terms of	fixed
under the tutelage of	fixed
under the umbrella of	fixed
under the weather	fixed
under threat	fixed
under way	fixed
under wraps	fixed
underage	adjective
undercover	adjective
undercut	verb
underdog	noun
underestimate	verb
underfoot	adverb
underfunded	adjective
undergo	verb
undergo a change	verb
undergo an operation	verb
undergo changes	verb
undergo extensive	verb
undergo surgery	verb
undergo training	verb
undergo treatment	verb
undergraduate	noun
underground	adjective
undergrowth	noun
underlie	verb
underline	verb
underlying	adjective
undermine	verb
underneath	adverb
underpass	noun
underpin	verb
underpinned by	fixed
underpinning	noun
underrate	verb
underrated	adjective
underscore	noun
underscore	verb
undersea	adjective
understandable	adjective
understandably	adverb
understate	verb
understated	adjective
understatement	noun
undertake	verb
undertaking	noun
undertone	noun
underwater	adjective
underway	adjective
undetectable	adjective
undeterred	adjective
undisclosed	adjective
undo	verb
undocumented	adjective
undoing	noun
undoubtedly	adverb
undue	adjective
undulating	adjective
unearth	verb
unease	noun
uneasy	adjective
uneasy about	fixed
unemployed	adjective
unemployment	noun
unemployment rate	noun
unequal	adjective
unequivocal	adjective
unequivocally	adverb
unethical	adjective
uneven	adjective
unexpected	adjective
unexpectedly	adverb
unexplained	adjective
unfairness	noun
unfaithful	adjective
unfamiliar	adjective
unfamiliar with	fixed
unfathomable	adjective
unfavorable	adjective
unfavourable	adjective
unfiltered	adjective
unfold	verb
unforeseeable	adjective
unforeseen	adjective
unforgiving	adjective
unfortunate	adjective
unfortunately	adverb
unhealthy	adjective
unhelpful	adjective
unhinged	adjective
unification	noun
unified	adjective
uniform	adjective
uniformity	noun
uniformly	adverb
unify	verb
unifying	adjective
unilateral	adjective
unilaterally	adverb
unimaginable	adjective
unincorporated	adjective
uninhabitable	adjective
uninstall	verb
unintentionally	adverb
uninterrupted	adjective
uninvited	adjective
union	noun
unionist	noun
unique	adjective
unique to	fixed
uniquely	adverb
unit	noun
unitary	adjective
unite	verb
unity	noun
universal	adjective
universal suffrage	noun
universality	noun
universally	adverb
universe	noun
university	noun
unjust	adjective
unjustifiable	adjective
unjustified	adjective
unjustly	adverb
unkind	adjective
unkindly	adverb
unknowable	adjective
unknowingly	adverb
unlawful	adjective
unleash	verb
unlicensed	adjective
unlimited	adjective
unload	verb
unlock	noun
unlock	verb
unmistakable	adjective
unmistakably	adverb
unnamed	adjective
unnatural	adjective
unnecessarily	adverb
unnerve	verb
unnerving	adjective
unofficial	adjective
unorthodox	adjective
unpack	verb
unpaid	adjective
unpalatable	adjective
unparalleled	adjective
unpatched	adjective
unpopular	adjective
unpopularity	noun
unprecedented	adjective
unpredictability	noun
unpredictable	adjective
unprepared	adjective
unproductive	adjective
unproven	adjective
unravel	verb
unreasonable	adjective
unrecognized	adjective
unrelated	adjective
unrelated to	fixed
unrelenting	adjective
unreliable	adjective
unremarkable	adjective
unresolved	adjective
unrest	noun
unrestricted	adjective
unruly	adjective
unsafe	adjective
unsanitary	adjective
unsatisfactory	adjective
unsatisfied	adjective
unsaturated	adjective
unscathed	adjective
unscheduled	adjective
unscripted	adjective
unseen	adjective
unselfish	adjective
unsettle	verb
unsettling	adjective
unsightly	adjective
unsigned	adjective
unsolved	adjective
unspeakable	adjective
unspecified	adjective
unspoken	adjective
unstable	adjective
unstoppable	adjective
unsuccessful	adjective
unsuitable for	fixed
unsure	adjective
unsurprising	adjective
unsurprisingly	adverb
unsustainable	adjective
unthinkable	adjective
until such time as	fixed
until that point	fixed
until the outbreak of	fixed
untimely	adjective
untouched	adjective
untreated	adjective
unusable	adjective
unused	adjective
unusually	adverb
unveil	verb
unwanted	adjective
unwavering	adjective
unwilling	adjective
unwillingness	noun
unwitting	adjective
unwittingly	adverb
up and running	fixed
up for grabs	fixed
up in arms	fixed
up the ante	verb
up to a point	fixed
up to now	fixed
up to par	fixed
up to that point	fixed
up to this point	fixed
up until	fixed
upbeat	adjective
upcoming	adjective
update	noun
update	verb
upfront	adjective
upfront	adverb
upgrade	noun
upgrade	verb
upheaval	noun
uphill	adjective
uphill	adverb
uphill battle	noun
uphold	verb
upholstery	noun
upkeep	noun
upland	noun
uplift	verb
uplifting	adjective
uplink	noun
upload	verb
upmarket	adjective
upon	fixed
upon completion of	fixed
upper	noun
upper class	noun
upper house	noun
uppercase	adjective
upright	adjective
upright	adverb
uprising	noun
uproot	verb
upscale	adjective
upset	adjective
upset	verb
upside	noun
upstart	noun
upstream	fixed
uptake	noun
uptick	noun
uptight	adjective
uptown	adverb
upturn	noun
upward	adjective
upward	adverb
upwards of	fixed
uranium	noun
urban	adjective
urban areas	fixed
urban sprawl	noun
urbanization	noun
urge	noun
urge	verb
urgency	noun
urgent	adjective
urinate	verb
urine	noun
url	noun
usability	noun
usable	adjective
usage	noun
use	noun
use	verb
use case	noun
use up	verb
used to	fixed
usefulness	noun
user	noun
user-friendly	adjective
usher	noun
usher	verb
usher in	verb
usher into	verb
usual	adjective
usurp	verb
utensil	noun
uterus	noun
utilise	verb
utility	noun
utilization	noun
utilize	verb
utmost	adjective
utmost	noun
utter	adjective
utter	verb
utterly	adverb
vacancy	noun
vacant	adjective
vacate	verb
vacation	noun
vacation	verb
vaccinate	verb
vaccination	noun
vaccine	noun
vacuum	noun
vague	adjective
vaguely	adverb
vain	adjective
valiant	adjective
valiantly	adverb
valid	adjective
validate	verb
validation	noun
validity	noun
valley	noun
valor	noun
valuable	adjective
valuable	noun
valuation	noun
value	noun
value	verb
valve	noun
vampire	noun
van	noun
vandalism	noun
vandalize	verb
vanish	verb
vanity	noun
vantage point	noun
vape	verb
vapor	noun
vapour	noun
var	noun
variability	noun
variable	adjective
variable	noun
variant	noun
variation	noun
varied	adjective
variegated	adjective
variegation	noun
variety	noun
various	adjective
vary	verb
vary from	verb
vary in	verb
vascular	adjective
vassal	noun
vast	adjective
vast amounts of	fixed
vast expanses of	fixed
vast numbers of	fixed
vast quantities of	fixed
vast tracts of	fixed
vastly	adverb
vastness	noun
vault	noun
vault	verb
veal	noun
vector	noun
veer	verb
vegan	adjective
vegan	noun
vegetarian	noun
vegetation	noun
veggie	adjective
veggie	noun
veggies	noun
vehement	adjective
vehemently	adverb
vehicle	noun
veil	noun
vein	noun
velocity	noun
vending machine	noun
vendor	noun
veneer	noun
vengeance	noun
venom	noun
venomous	adjective
vent	noun
vent	verb
ventilation	noun
venture	noun
venture	verb
venture capital	noun
venture out	verb
venue	noun
veracity	noun
veranda	noun
verb	noun
verbal	adjective
verbally	adverb
verbatim	adverb
verdict	noun
verge on	verb
verifiable	adjective
verification	noun
verify	verb
versatile	adjective
versatility	noun
verse	noun
version	noun
version	verb
vertebra	noun
vertebrate	noun
vertex	noun
vertical	adjective
vertically	adverb
vessel	noun
vet	noun
vet	verb
veteran	adjective
veteran	noun
veterinarian	noun
veterinary	adjective
veto	noun
veto	verb
viability	noun
viable	adjective
vibe	noun
vibrant	adjective
vibrate	verb
vibration	noun
vice	noun
vice president	noun
vice versa	fixed
viceroy	noun
vicinity	noun
vicious	adjective
victim	noun
victor	noun
victorious	adjective
video	noun
videographer	noun
vie	verb
vie for	verb
vie with	verb
view	verb
viewed as	fixed
viewing	noun
vigilance	noun
vigilant	adjective
vigilante	noun
vigor	noun
vigorous	adjective
vigorously	adverb
villa	noun
village	noun
villain	noun
vine	noun
vinegar	noun
vineyard	noun
vintage	adjective
vinyl	noun
viola	noun
violate	verb
violation	noun
violence	noun
violent	adjective
violently	adverb
violet	noun
violin	noun
violinist	noun
viral	adjective
virtual	adjective
virtual reality	noun
virtually	adverb
virtue	noun
virtuous	adjective
virtuous cycle	noun
virulent	adjective
virus	noun
visa	noun
visage	noun
viscount	noun
visibility	noun
visible	adjective
visibly	adverb
vision	noun
visionary	adjective
visionary	noun
visit	noun
vista	noun
visual	adjective
visual	noun
visualize	verb
visually	adverb
visually impaired	adjective
vital	adjective
vital for	fixed
vital to	fixed
vitality	noun
vitamin	noun
vivid	adjective
vividly	adverb
vocabulary	noun
vocal	adjective
vocal	noun
vocal cord	noun
vocalist	noun
vocational	adjective
vodka	noun
voice	verb
voice concern over	verb
voiceover	noun
void	adjective
void	noun
void	verb
void of	fixed
volatile	adjective
volatility	noun
volcanic	adjective
volcanic eruption	noun
volcano	noun
volt	noun
voltage	noun
volume	noun
voluntarily	adverb
voluntary	adjective
volunteer	noun
volunteer	verb
vomiting	noun
voracious	adjective
vote	verb
vote down	verb
voter	noun
voter registration	noun
voter turnout	noun
voting booth	noun
voting rights	noun
vouch	verb
vouch for	verb
voucher	noun
vow	noun
vow	verb
vowel	noun
voyage	noun
vulgar	adjective
vulgarity	noun
vulnerability	noun
vulnerable	adjective
vulnerable to	fixed
vulture	noun
wacky	adjective
wad	noun
wade	verb
wade into	verb
waffle	noun
waffle	verb
wage	noun
wage	verb
wage gap	noun
wage war against	verb
wage war on	verb
wagon	noun
wail	noun
wail	verb
wait	verb
waiter	noun
waitress	noun
waive	verb
waiver	noun
wake	noun
wake	verb
wake up	verb
wake-up	adjective
walk	noun
walk	verb
walk free	verb
walk out	verb
walk-through	noun
wallet	noun
walnut	noun
walrus	noun
wand	noun
wander	verb
wane	verb
wannabe	noun
want	verb
war	noun
war crime	noun
war criminal	noun
war-torn	adjective
warbler	noun
ward	noun
ward off	verb
wardrobe	noun
warehouse	noun
warehousing	noun
warfare	noun
warily	adverb
warlord	noun
warm	adjective
warm	verb
warm up	verb
warm-blooded	adjective
warm-up	noun
warmer	noun
warmly	adverb
warmth	noun
warn	verb
warn against	verb
warning	noun
warp	verb
warrant	noun
warrant	verb
warranty	noun
warring	adjective
warrior	noun
warship	noun
wartime	noun
wary	adjective
wary of	fixed
was a native of	fixed
was a resident of	fixed
was acquainted with	fixed
was aware of	fixed
was aware that	fixed
was confident that	fixed
was dependent on	fixed
was due to	fixed
was employed as	fixed
was employed by	fixed
was entitled to	fixed
was equipped with	fixed
was evident in	fixed
was fitted with	fixed
was fond of	fixed
was hopeful that	fixed
was housed in	fixed
was in favor of	fixed
was in favour of	fixed
was in need of	fixed
was in possession of	fixed
was in the process of	fixed
was in violation of	fixed
was insistent that	fixed
was knowledgeable about	fixed
was located	fixed
was obligated to	fixed
was obliged to	fixed
was of the opinion that	fixed
was plunged into	fixed
was preceded by	fixed
was priced at	fixed
was required to	fixed
was situated	fixed
was suspicious of	fixed
was the owner of	fixed
was unable to	fixed
was unaware of	fixed
was unaware that	fixed
was under no obligation to	fixed
was unwilling to	fixed
was valued at	fixed
wash	verb
wash up	verb
washer	noun
washroom	noun
wasp	noun
waste	noun
waste disposal	noun
waste management	noun
waste of time	noun
wasteland	noun
wastewater	noun
watch	verb
watch over	verb
water	noun
water	verb
water cycle	noun
water down	verb
water pollution	noun
water supply	noun
water table	noun
water vapor	noun
watercolor	noun
waterfall	noun
watering	noun
watermark	noun
watermark	verb
waterproof	adjective
watershed	noun
waterway	noun
watt	noun
wave	noun
wave	verb
wavelength	noun
waver	verb
wavy	adjective
wax	noun
waxy	adjective
way	adverb
way	noun
way of life	noun
weaken	verb
weakness	noun
wealth	noun
wealth gap	noun
wealthy	adjective
wean	verb
weaponry	noun
wear	noun
wear	verb
wear and tear	fixed
wear down	verb
wear off	verb
wear out	verb
wearable	adjective
wearer	noun
weary	adjective
weary of	fixed
weasel	noun
weather	verb
weather forecast	noun
weather station	noun
weathering	noun
weave	verb
web	noun
webcam	noun
webhook	noun
webinar	noun
webpage	noun
wedge	noun
weed	noun
weed	verb
weed out	verb
week	noun
weekday	noun
weekly	adjective
weekly	adverb
weeks of age	fixed
weep	verb
weigh	verb
weigh heavily on	verb
weigh in	verb
weigh on	verb
weigh up	verb
weight	noun
weight	verb
weight loss	noun
weighted	adjective
weighting	noun
weightlessness	noun
weightlifting	noun
weird	adjective
weld	verb
welder	noun
welding	noun
welfare	noun
welfare state	noun
well in excess of	fixed
well spaced	adjective
well suited for	fixed
well suited to	fixed
well-being	noun
well-earned	adjective
well-heeled	adjective
well-known	adjective
well-loved	adjective
well-ordered	adjective
well-rounded	adjective
well-timed	adjective
well-to-do	adjective
wellbeing	noun
wellness	noun
were acquainted with	fixed
were aware of	fixed
were aware that	fixed
were confident that	fixed
were dependent on	fixed
were due to	fixed
were employed as	fixed
were employed by	fixed
were employed in	fixed
were entitled to	fixed
were equipped with	fixed
were fond of	fixed
were in favor of	fixed
were in favour of	fixed
were in need of	fixed
were in possession of	fixed
were in the process of	fixed
were located	fixed
were obligated to	fixed
were obliged to	fixed
were of the opinion that	fixed
were plunged into	fixed
were preceded by	fixed
were required to	fixed
were situated	fixed
were suspicious of	fixed
were unable to	fixed
were unaware of	fixed
were unaware that	fixed
were unwilling to	fixed
west	noun
western	adjective
westernmost	adjective
westwards	adverb
wet	adjective
wetland	noun
whack	verb
whale	noun
whaler	noun
whaling	noun
what the heck	fixed
whatsoever	adverb
wheat	noun
wheel	noun
wheel	verb
wheelbarrow	noun
wheelchair	noun
whence	fixed
whereas	fixed
whereby	fixed
wherein	fixed
whereupon	fixed
whiff	noun
while away	verb
whilst	fixed
whim	noun
whimsical	adjective
whine	verb
whip	verb
whisk	noun
whisk	verb
whisper	verb
whistle	noun
whistleblower	noun
white	adjective
white	noun
white blood cell	noun
white supremacist	noun
white-collar	adjective
white-glove	adjective
white-haired	adjective
whiteboard	noun
whitespace	noun
whitewash	verb
whitewashed	adjective
whittle down	verb
whiz	noun
whole	adjective
whole number	noun
whole-grain	adjective
wholeheartedly	adverb
wholesale	noun
wholesaler	noun
wholesome	adjective
wholly	adverb
whopping	adjective
wide	adjective
wide-ranging	adjective
widely	adverb
widen	verb
widespread	adjective
widespread in	fixed
widget	noun
widow	noun
width	noun
wield	verb
wield influence	verb
wield power	verb
wife	noun
wiggle	verb
wiggle room	noun
wiki	noun
wild	adjective
wild card	noun
wildcard	noun
wildcat	noun
wilderness	noun
wildfire	noun
wildlife	noun
wildly	adverb
willow	noun
wimp	noun
wimpy	adjective
win	verb
win fame	verb
win over	verb
wind	noun
wind	verb
wind chill	noun
wind down	verb
wind farm	noun
wind power	noun
wind turbine	noun
wind up	verb
wind-up	adjective
windfall	noun
winding	adjective
windowsill	noun
windpipe	noun
windshield	noun
windy	adjective
wine	noun
wing	noun
wingspan	noun
winning	noun
winning streak	noun
winter	noun
winter solstice	noun
wipe	verb
wipe out	verb
wiper	noun
wire	noun
wired	adjective
wireless	adjective
wiring	noun
wisdom	noun
wisdom tooth	noun
wise	adjective
wisely	adverb
wishlist	noun
witchcraft	noun
with a grain of salt	fixed
with a pinch of salt	fixed
with a vengeance	fixed
with a view to	fixed
with an eye to	fixed
with caution	fixed
with certainty	fixed
with clarity	fixed
with difficulty	fixed
with ease	fixed
with flying colors	fixed
with great care	fixed
with great clarity	fixed
with great difficulty	fixed
with great speed	fixed
with haste	fixed
with hindsight	fixed
with immediate effect	fixed
with impunity	fixed
with increasing frequency	fixed
with integrity	fixed
with minimal	fixed
with open arms	fixed
with patience	fixed
with precision	fixed
with reference to	fixed
with regard to	fixed
with regards to	fixed
with regularity	fixed
with relation to	fixed
with respect to	fixed
with sincerity	fixed
with the aid of	fixed
with the aim of	fixed
with the assistance of	fixed
with the backing of	fixed
with the benefit of hindsight	fixed
with the consent of	fixed
with the exception of	fixed
with the intention of	fixed
with the outbreak of	fixed
with the passage of time	fixed
with the passing of time	fixed
with the proviso that	fixed
with the result that	fixed
with the sole purpose of	fixed
with the use of	fixed
withdraw	verb
withdraw from	verb
withdrawal	noun
wither	verb
withhold	verb
within a matter of	fixed
within close proximity of	fixed
within close proximity to	fixed
within reach	fixed
within reason	fixed
within the confines of	fixed
within the space of	fixed
within walking distance	fixed
without a hitch	fixed
without delay	fixed
without difficulty	fixed
without exception	fixed
without fail	fixed
without further ado	fixed
without fuss	fixed
without hesitation	fixed
without interruption	fixed
without precedent	fixed
without question	fixed
without recourse to	fixed
without regard to	fixed
without the consent of	fixed
withstand	verb
witness	noun
witness	verb
wizard	noun
woe	noun
wolf	noun
womb	noun
wonder	verb
wont	noun
woo	verb
wood	noun
wooded	adjective
wooden	adjective
woodpecker	noun
woodwind	noun
woodworking	noun
woolly	adjective
word	noun
word for word	fixed
work	noun
work ethic	noun
work out	verb
work-life balance	noun
workable	adjective
workaholic	noun
workaround	noun
workday	noun
worker	noun
workflow	noun
workforce	noun
workhorse	noun
working	adjective
working class	noun
working conditions	noun
workings	noun
workload	noun
workman	noun
workout	noun
workplace	noun
workshop	noun
workspace	noun
workstation	noun
workweek	noun
world	noun
world war	noun
world-class	adjective
worldview	noun
worldwide	adverb
worm	noun
worn out	adjective
worrisome	adjective
worry	verb
worsen	verb
worship	noun
worship	verb
worth noting	fixed
worthwhile	adjective
worthy	adjective
worthy of	fixed
wound	noun
wound	verb
wrangle	verb
wrangle over	verb
wrangling	noun
wrap	noun
wrap	verb
wrap up	verb
wrapper	noun
wrath	noun
wreak	verb
wreak havoc	verb
wreak havoc on	verb
wreath	noun
wreathed	adjective
wreck	noun
wreck	verb
wreckage	noun
wrench	noun
wrench	verb
wrestle with	verb
wrestler	noun
wretched	adjective
wrinkle	noun
wrinkle	verb
wrinkled	adjective
wrist	noun
write	verb
write off	verb
writer	noun
wrongdoing	noun
wrongful	adjective
wrongfully	adverb
wrongly	adverb
wrought	verb
wrought iron	noun
x-ray	noun
xenophobia	noun
xml	noun
xylem	noun
yacht	noun
yank	verb
yard	noun
yawn	verb
year	noun
year-round	adjective
year-round	adverb
yearly	adjective
yearn	verb
yearn for	verb
yearn to	verb
years of age	fixed
yeast	noun
yell	verb
yellow fever	noun
yen	noun
yet	adverb
yield	noun
yield	verb
yield to	verb
yoga	noun
yoghurt	noun
yogurt	noun
youngster	noun
youth	noun
yuan	noun
zap	verb
zeal	noun
zebra	noun
zebra crossing	noun
zeitgeist	noun
zenith	noun
zero gravity	noun
zero in on	verb
zest	noun
ziggurat	noun
zinc	noun
zip	noun
zip	verb
zip code	noun
zip file	noun
zombie	noun
zone	noun
zoning	noun
zoo	noun
zoologist	noun
zoology	noun
zoom	noun
zoom	verb
zoom in	verb
zoom out	verb
zooplankton	noun
zucchini	noun
zygote	noun
