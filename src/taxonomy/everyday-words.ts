/**
 * Words that stand in texts of every kind, in normal form, and everyday words that products are called after. A name that is
 * one of them says nothing without its surroundings.
 */
const WORDS = `
ability able about above abreast absence absolutely absorb abstraction abuse academic accelerate accept acceptable
acceptance accepted access accessibility accessible accommodate accommodation accomplish accomplished accordance
according accordingly account accountable accredited accuracy accurate accurately achieve achieved achievement
achieving acquire acquired acquisition across act acting action actionable active actively activity actor actual
actually actuarial acumen adapt adaptive add added adding addition additional address addressed addressing adequate
adhere adherence adjust adjustment admin administer administering admission admitted adopt adopted adopting adoption
adult advance advanced advancement advancing advantage advertising advice advise advising advisor advocacy advocate
affect affected affecting affiliated affinity afraid after again against age agency agenda agent aggregate aggregation
aggressive agile agility agree agreed agreement ahead aid aim aimed air alert alerting algorithmic align aligned
alignment alike all allocation allow allowance allowed allowing almost alone along alongside already also alternative
although always amazing ambiguity ambiguous ambitious among amount analysis analyst analytic analytical analytics
analyze analyzing and announced annual annually anomaly another answer answered answering ant anticipated anticipating
any anyone anything anytime anywhere apart apex app appear appearance applicable applicant application applied apply
applying appointed appointment appreciate appreciation approach appropriate appropriately approval approved
approximately architect architecting architectural archive are area arena argument arise around arrange arrangement
array arrive art article articulate artifact artificial artist artistic arts ask asked asking aspect aspiration
assemble assembly assess assessed assessing assessment asset assign assigned assigning assignment assist assistance
assistant assisting associate associated assume assumed assumption assurance atmosphere attack attempt attend
attendance attending attention attitude attract attribute attribution audience audio audit auditing aurora authentic
author authority authorization auto automate automated automatic automatically automating automation autonomous
autonomously autonomy auxiliary availability available average avoid award awarded aware awareness away azure back
backed backend background balance balanced balancing band bank banking bar barrier base based basic basics basis batch
beam beautiful beauty became because become becoming been before began begin beginning behalf behavior behavioral
behind being belief believe belonging below benchmarking beneficial benefit best better between beyond bias big bigger
biggest bill billion biological birth bison bit black blender block blue board body bold bonus book both bottle
bottleneck bottom boundary box bracket brain branch brand breadth break breaking bridge brief briefing bring bringing
broad broader broken brought browser budget budgeting bug build building built bus business busy but button buy buyer
buying cable calculation calendar call called calling came campaign campus can cancer candidate cannot canvas
capability capable capacity capital capture card care career carefully caring carried carry carrying case cash catalog
category causal cause celebrate celery cell center central centralized century certain certainly certificate
certification certified chain challenge challenging chance change changed changing channel chapter character charge
chart chat check checking checklist chef chemical child choice choose choosing chosen circuit circumstance citizen
citizenship city civic civil claim clarity class classical classroom clean cleaning clear clearance clearly click
client climate clinical clip close closed closely closing cloud cluster clustering coach coaching cocoa coda code
coding cognitive collaborate collaborating collaborative colleague collect collected collecting collection collective
college color combination combine combined combining come comfort comfortable coming command comment commerce
commercial commit commitment committed committee common commonly communicate communicating communication communicator
community company comparative compare comparing comparison compatibility compeling compensation competence competency
competent competing competition competitive compilation compile complaint complement complete completed completely
completeness completing completion complex complexity compliance compliant complicated component composed composition
comprehension comprehensive compression comprize comprized computational compute computer computing concentrate
concentration concept conceptual concern concerned concerning concise conclusion concrete concur concurrent condition
conduct conducted conducting conference confidence confident confidential configuration configure configuring confirm
conflict conflicting conjunction connect connected connecting connection consensus consent consequence consider
considerable consideration considered considering consist consistency consistent consistently constant constantly
constraint construct constructed construction constructive consult consultant consultation consultative consulting
consumer consuming consumption contact contacted contain container containing contemporary content context continually
continue continued continuing continuity continuous continuously contract contractor contrast contribute contributing
contribution contributor control controlled controversial convenient convention conventional conversation conversion
convert convey cooperation coordinate coordinating coordination copy copyright core corner corporate correct correctly
correlation cost could count counted counting country course coursework court cover coverage covered covering craft
create created creating creation creative creatively creativity credential credit criminal crisis criterion critical
critically critique cross crucial cultivate cultural culture curated curation curious current currently curve custom
customer customization customized cut cutting cycle cypress daily dart data dataset date day deadline deal dealing
death debt decade decide decision dedicated dedication deep deepen deeper deeply default defend defense define defined
defining definition degree delay deliberate deliver deliverable delivered delivering delivery delphi demand demanding
demo demonstrate demonstrated demonstrating dental department departmental depend dependency dependent depending
deploy deployed deploying deployment depth derive derived deriving describe described description descriptive design
designated designed designer designing desirable desire desired desk desktop detail detailed detect detecting
detection determination determine determined determining dev develop developed developer developing development
developmental device devoted diagnose diagnosis diagnostic diagnostics diagram dialog did differ difference different
difficult difficulty digital dimension direct directed directing direction directly director directory disability
disaster disciplinary discipline disclosure discount discover discovered discovery discretion discuss discussed
discussing discussion disease disorder disparate display distance distinct distinctive distribute distributed
distribution district dive diverse diversity divide divided division doc doctoral document documentation documented
does doing domain domestic don done door double down download draft draw drawing drawn drive driven driver driving
drop drug due duration during duty dynamic dynamics each eager eagle earlier early earn earned easier easily easy
eclipse economic economy ecosystem edge edit editing editor edu educate education educational educator effect
effective effectively effectiveness efficiency efficient efficiently effort eight either elastic election electronic
element eligibility eligible else email embedded ember embrace emergency emerging emotional empathy emphasis emphasize
emphasized empirical employ employed employee employer employment empower empowered empowering empty enable enabled
enabling encounter encourage encouraged end energetic energy enforce enforcement engage engaged engagement engaging
engine engineer enhance enhanced enhancement enhancing enjoy enjoying enough enrich enroll enrolled enrollment ensure
ensuring enter entering enterprise entertainment enthusiasm entire entirely entity entry environment environmental
equal equally equation equipment equipped equity equivalent era error escalation especially essential establish
established establishing estimation etc ethical ethnic ethnicity evaluate evaluated evaluating evaluation even evening
event ever every everyday everyone everything evidence evolution evolve evolving exact exactly exam examination
examine examining example excel excellence excellent except exception exceptional exchange excited exciting execute
executing execution executive exercise exhibit exist existence existing exit expand expanding expansion expect
expectation expected experience experienced experiment experimental expert expertise explain explaining explicit
exploitation exploration exploratory explore explored exploring export exposure express expression extend extended
extending extension extensive extent external externally extra extract extracting extraction extraordinary extremely
eye face faced facilitate facilitating facility facing fact factor faculty fail failed failure fair fairly faith fall
false familiar familiarity family fantastic far fashion fast faster fault feasibility feature federal fee feed
feedback feel feeling fellow few field fight figure file fill filled film filter final finance financial financing
find finding fine finish fire firm first fit fitness five fix fixed flag flask flexibility flexible flow fluency focus
focuse focused focusing folder follow followed following food for force forecast forecasting forefront foreign forge
form formal format formation formatting former formerly formulate formulation forth forum forward foster fostering
found foundation foundational founding four fourth frame framework fraud free freedom frequency frequent frequently
fresh friend friendly from front frontend fulfill fulfilling full fully fun function functional functionality fund
fundamental funded funding further fusion future gain gained gaining game gap gate gateway gather gathering gender
general generalist generally generate generated generating generation generic generous genetic genre genuine
geographic geographical geography get getting give given giving global globally globe goal goe going good got
governance governing government grade graded grading gradle graduate graduation grammatical grant granted graph
graphic graphics grasp great greater greatest greatly green grid ground group grow growing growth guidance guide
guided guideline guiding gym habit had half hand handed handle handling happen happened happy harassment hard hardest
hardware has have having hazard head health healthcare healthy hear heard hearing heart heavily heavy held helm help
helped helpful helping her here hesitate hidden hierarchy high higher highest highlight highly hire hiring his
historical history hit hive hoc hold holding holiday holistic home hope hopper horizon horizontal host hosted hour
hourly how however huge human hundred hunt hurt hybrid hygiene hypothesis idea ideal ideally identified identify
identifying identity illness illustrate image imaging immediate immediately impact impactful impala implement
implemented implementing implication import importance important importantly impossible improve improved improvement
improving incident include included including inclusion inclusive income incomplete incorporate increase increased
increasing increasingly incremental independence independent independently index indexing indicate indicated indicator
individual individually industrial industry inference influence influenced influential info inform informal
informatics information informative informed initial initially initiative injection inner innovate innovation
innovative input inquiry inside insight insightful inspection inspire inspired inspiring install installation
installed instance instead institution institutional instruction instructional instructor instrument insurance
integral integrate integrated integrating integration integrity intellectual intelligence intelligent intended
intensive intent interact interaction interactive interest interested interesting interface intermediate internal
internally international internet internship interpersonal interpret interpreted interpreting intersection interval
intervention interview into introduce introduced introducing introduction introductory intuitive inventory invest
investigate investigative investment investor invite invited involve involved involvement involving iron isn isolation
issue issued item iteration iterative its itself jade jasmine job join joining joint journal journey judgment julia
junior just justice justification keen keep keeping kept key keyword kind kitchen know knowing knowledge known lab
label labor laboratory lack lake land landing landscape language large largely larger largest last lasting late
latency later latest launch law layer layout lead leader leadership leading lean learn learned learner learning least
leave leaving lecture led left legacy legal legally legislation legislative leisure length lens less lesson let letter
level leverage leveraging liability library license life lifecycle lifestyle light lightning like likely limit
limitation limited limiting line lineage linear link linked list listed listen listening listing literacy literary
literature little live lived living load loading loan local locally locate located location lock log logging logic
logical long longer look looking loop loss lost lot love low lower lowest lucid machine made mail main mainly maintain
maintainable maintained maintaining maintenance major majority make maker making man manage managed management manager
managerial managing mandatory manipulate manipulating manipulation manner mantis manual manufacturing many map mapping
margin marital mark marked marker market marketplace mass massive master mastery match matched matching material
mathematical matrix matter mature maven maximize maximum may maya mean meaning meaningful means meant measure measured
measurement measuring mechanism media medical medicine medium meet meeting member membership memory mental mentor
mentoring mercurial mercury merit message messaging met method methodology metric metrics metro micro middle might
migrating migration mile military million min mind mindset minimal minimum mining minor mint minute miss missing
mission mistake mitigate mitigation mix mixed mobile mocha mode model modeling modern modified modify modular module
moment monday money monitor monitoring month monthly moral more most mostly motion motivate motivated motivating
motivation move movement moving much multi multicultural multimedia multiple music must mutual name named narrative
nation national native natural nature navigate navigation near nearly necessarily necessary need needed needing
negative negotiate neither net network networking neural never new newly news next night node noise non none nor norm
normal normalization normally not note nothing notice notification notion novel now number numerous nurture object
objective observation observe obtain obtained obtaining occasion occasional occasionally occur off offer offered
offering office official often old older onboarding once one ongoing online only onsite onto onyx open opening opera
operate operating operation operational operations operator opinion opportunity optimal optimization optimize
optimized optimizing option optional oracle oral orchestration order ordering organization organize organized
organizing orientation oriented origin original other otherwize our ourselve out outcome outlet outline outlined
outlook output outreach outside outstanding over overall overcome oversea oversee overseeing oversight overview own
owned owner ownership pace paced package pad page paid pair paired panel paper par paragraph parallel parameter parent
parental park parsing part partial participant participate participating participation particular particularly
partitioning partner partnering partnership party pascal pass passed passing passion passionate password past path
patient pattern pay paying payment peak peer per percent percentage perception perfect perform performance performed
performing period periodic periodically perk permanent permission persistent person personal personality personnel
perspective pertaining phase philosophical phoenix phone physical physically pick picking picture piece pig pilot pine
pipeline pitch pivot pivotal place placed placement plan planet planned planning plate platform play player please
plenty plus point police policy polished political politics pool poor pop popular population portfolio portion
position positive positively possess possibility possible possibly post posted posting postman potential potentially
power powerful practical practice practiced practitioner pre precisely precision predict prediction predictive prefer
preferably preference preferred preliminary premier prep preparation prepare prepared preparing prerequisite presence
present presentation presented presenting pressure prevent prevention previous previously price pricing pride
primarily primary principal principle print printed prior prioritizing priority privacy private privilege pro
probability probably problem procedural procedure process processed processing procurement produce produced producing
product production productive productivity profession professional professor proficiency proficient profile profiling
profound program programmatic programmer progress progression progressive prohibited project promise promote promoting
promotion prompt proof propagation proper properly property proposal propose proposed proposition proprietary prospect
prospective protect protected protection protocol prototype prototyping proud proven provide provided provider
providing provision psychological public publication publish published publishing pull pulse puppet purchase purpose
purposeful pursue pursuing pursuit push pushing put putting qualification qualified qualify qualitative quality
quantitative quarry quarter quarterly query querying question queue quick quickly quiet quite quo race radar radio
raise raised random range ranging rapid rapidly raptor rare rate rather ratio raw reach reached react read reader
readiness reading ready real realistic reality realize really reason reasonable reasonably reasoning recall receive
received receiving recent recently recognition recognize recognized recognizing recommend recommended recommending
record recorded recording recovery recruit recruiting recruitment red reduce reduced reducing reduction refer
reference referral referred refine reflect reflection reform regard regarding regardless region regional register
registered registration regression regular regularly regulated regulation regulatory reimbursement relate related
relating relation relational relationship relative relatively release relevance relevant reliability reliable religion
religious rely remain remaining remediation remedy remember remote remove removed removing rendering repeatable
repeated replace replication report reported reporting repository represent represented representing reputation
request requested require required requirement requiring research researcher researching reserve resident resilience
resilient resistance resolution resolve resolving resonance resource respect respected respond responding response
responsible responsive rest restriction result resulting resume retail retain retention retirement retrieval return
returned returning reusable revenue reverse review reviewed reviewing revised revision reward rewarding rhino rich
right rigorous rise risk roadmap robust rocket role roll rolling room root rotation rough roughly round route routine
routing rubric ruby rule run running rust safe safely safer safety sage said salary sales salt same sample sampling
sass satisfaction satisfactory satisfy save saving say scalable scale scaling scanning scenario scene schedule
scheduled scheduling scheme scholar scholarly school science scientific scientist scope scoping score scoring scratch
screening script seamless search searching second secondary secret section sector secure security see seeing seek
seeking seen segment segmentation select selected selecting selection self seling semantic semester seminar send
sending senior sense sensitive sensor sent sentence separate separately sequence series serious seriously serve served
server service serving session set setting setup seven several severe sex sexual shall shape shaping share shared
sharing she sheet shell shift shifting ship shipping short shot should show showing shown sick side sigma sign signal
signed significance significant significantly signing silver similar simple simplify simply simula simulation since
single sit site sitting situation six size sizing sketch skill skilled slack slide slow small smaller smart smooth
snowflake social societal society soft software sole solely solid solution solve solving some someone something
sometime soon sophisticated sort sorting sound source sourcing space span spanning spark sparrow spatial speak speaker
speaking special specialist specialized specialty specific specifically specification specified specify spectrum
speech speed spend spending spent sphinx spirit spoken sponsor sports spread spring sprint square squash squirrel
stability stable stack staff staffing stage staging stakeholder stand standard standing start started starting startup
state stated statement static station statistical status statutory stay staying step still stimulating stock stop
storage store stored storm story storyteling strategic strategically strategy stream streaming streamline street
strength strengthen stress strict strictly stripe strive strong stronger strongly structural structure structured
struggle student studied study studying stuff style subject submission submit submitted submitting subscribe
subscription subsequent subsidiary substance substantial substantive succeed success successful successfully such
sufficient suggest suggestion suit suitable suite suited summarize summary summer sumo superior supervise supervised
supervising supervision supervisor supervisory supplement supply support supported supporting supportive sure surface
surrounding survey suspension sustain sustainable swagger swift switch syllabus syntax synthesis synthesize system
systematic table tackle tackling tag tailored take taken taking talent talented talk talking target targeted targeting
task taught teach teacher teaching team teammate tech technical technically technique technological technology
television tell template tempo temporary ten tensor term terminology terra territory test tested testing text textbook
texture than that the theater their them theme themselve then theoretical theory therapy there therefore these they
thing think thinker thinking third this thorough those though thought thoughtful thousand threat three threshold
thrive through throughout throughput thunder thus ticket tie tight time timeline timely timing tiny titan title toad
today together tolerance tone too tool tooling top topic topics total touch tour toward trace tracing track tracking
trade trading tradition traditional traffic train trained training transaction transfer transform transforming
transition transitioning translate translating translation transparency transparent transport travel travis treat
treated treating treatment tree trend triage trial trip trouble true truly trust trusted truth try trying tuition
tulip tune tuning turn turned turning tutorial twelve twice two txt type typed typical typically ultimately unable
uncertainty uncover under undergraduate underlying underpin understand understanding understood undertake undertaken
unified uniform union unique unit unity universal university unknown unless unlock unprecedented unstructured
unsupervized until update updated updating upgrade upload upon upper urban urgent usability usage use used useful user
using usually utilization utilize utilized utilizing vacation vagrant valid validate validating validation valuable
value valued valuing variable variation varied variety various vary varying vast vault vector vega vehicle velocity
vendor venture verbal verification verified verify version versus vertical very via vibrant video view viewed
violation violence virtual visibility visible vision visit visiting visitor visual visualization visualize vital
vocabulary voice volume vulnerability vulnerable wait waiting walk walking want warehouse warm was watch water wave
way weakness weather web website week weekend weekly weight welcome welfare well wellness went were western what
whatever when where whether which while whilst white who whole whom whose why wide widely wider width wild will
willing willingness win window windows winning wish with within without woman word work workday worked worker workflow
workforce working workload workplace workshop world worldwide worth would write writer writing written wrong year
yearly yes yet you young your yourself zero zeus zone zoom
`;

/** Everyday words, each as `normalizeWord` gives it. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
