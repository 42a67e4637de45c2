"""Given and family names by which a person in a sentence is told from a firm, a team or a word.

No language's own: a tracker in any language names people from everywhere. A name that is missing
here only means that a proposal is not made.
"""

from __future__ import annotations

#: Given names, casefolded. What is also a firm or a month is told apart by the sets below.
GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abdullah abel abhijeet abhinav abhishek abigail adam adel adele adi aditi
    aditya adrian adriana adrien agata agnes agnieszka ahmad ahmed aidan aiden aileen aisha
    ajay akash akira akshay alain alan alana alastair albert alberto aleksander aleksandra
    alejandra alejandro alessandra alessandro alessia alex alexander alexandra alexandre
    alexandria alexis alfonso alfred alfredo ali alice alicia alina alisa alison alistair
    allan allen allison alok alvaro alvin alyssa amanda amandine amar amber ambika amelia
    amelie amina amir amit amrita amy ana anand ananya anastasia anders andre andrea andreas
    andrei andres andrew andrey andrzej andy anette angel angela angelica angelina angelo
    angie angus anil anita anja anjali ankit ankita ankur ann anna annabel anne annette annie
    annika anthony antoine anton antonia antonio anu anuj anusha anya april archana ariana
    ariel arjun arnaud arne arnold aron arthur arturo arun arvind asha ashish ashley ashok
    ashwin astrid audrey august aurelie austin ava avery avi ayesha ayumi barbara barry bart
    bastian beata beatrice beatriz becca becky belinda ben benedict benjamin benoit bernadette
    bernard bernd bernice bert beth bethany betsy betty beverly bianca bill billy birgit bjorn
    björn blair blake bob bobby bonnie boris brad bradley brady bram brandon breanna brenda
    brendan brent bret brett brian briana brianna bridget britt brittany brock brooke bruce
    bruno bryan bryce bryn caitlin caleb callum calvin cameron camila camille candace candice
    carina carl carla carlo carlos carly carmen carol carolin carolina caroline carolyn carrie
    carsten carter casey cassandra cassie catalina catarina catherine cathy cecile cecilia
    cedric celeste celia celine cesar chad chaitanya chandler chandra chantal charlene charles
    charlie charlotte chase chelsea chen cheryl chiara chloe chris christa christel christian
    christiane christina christine christoph christophe christopher christy chuck cindy claire
    clara clarissa clark claude claudia claudio clay clement cliff clint cody cole colette
    colin colleen connie connor conor constance cora corey corinne cory courtney craig
    cristian cristiano cristina crystal curt curtis cynthia cyril daisuke daisy dale dalia
    damian damien dan dana dani daniel daniela daniele danielle danny dante daphne darius
    darlene darrell darren darryl dave david davide dawn dean deanna deb debbie debora deborah
    debra deepa deepak deepika deepti deirdre delphine denise dennis derek desiree destiny
    devin devon dhruv diana diane diego dieter dilip dimitri dina dinesh dirk divya dmitri
    dmitry dolores dominic dominik dominique don donald donna dora dorian doris dorothea
    dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith
    edmund eduard eduardo edward edwin eileen elaine eleanor elena eleni eli eliana elias elif
    elijah elin elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott eloise
    elsa elvira emanuel emi emil emilia emilie emilio emily emma emmanuel emre enrico enrique
    eric erica erich erik erika erin ernest ernesto erwin esteban estelle esther ethan eugene
    eugenia eva evan eve evelyn ewa ezra fabian fabien fabio fabrice farah farhan fatima
    federica federico felicia felicity felipe felix fernanda fernando finn fiona flavia flora
    florence florian frances francesca francesco francis francisco franck francois françois
    françoise frank franz fred freddie frederic frédéric frederick frederik frieda friedrich
    gabe gabi gabriel gabriela gabriele gabriella gael gail ganesh gareth garrett gary gaurav
    gautam gavin geeta gemma gene genevieve geoff geoffrey george georges georgia georgina
    gerald geraldine gerard gerd gerhard gianluca gianni gil gilbert gilles gina giorgia
    giorgio giovanna giovanni giulia giuseppe gladys glen glenda glenn gloria gonzalo gordon
    grace graham grant greg gregor gregory greta gretchen guido guillaume guillermo gunther
    gustav gustavo guy gwen haley hamza hana hank hanna hannah hannes hans hao hari harish
    harold harper harriet harry harsh harsha haruka haruki harvey hassan hayley hazel heather
    hector heidi heike helen helena helene hélène helga helmut hemant hendrik henri henrik
    henry herbert hermann hideki hilary hilda hiro hiroshi holger holly hope howard hubert
    hugh hugo hunter hussein ian ibrahim ida ignacio igor ilse imran ina ines ingo ingrid inna
    ioana ira irene irina iris irma isaac isabel isabella isabelle ivan ivana ivy jace jack
    jackie jackson jaclyn jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan
    jana jane janelle janet janice janine jared jasmin jasmine jason jasper javier jay jaya
    jayden jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy
    jerome jérôme jerry jesse jessica jessie jesus jian jill jim jimmy jin jing jo joan joana
    joann joanna joanne joao joaquin jochen jody joe joel joerg joey johan johanna johannes
    john johnny jon jonas jonathan jordan jorge jörg jose josé josef josefine joseph josephine
    josh joshua joy joyce juan juana juanita jude judith judy jules julia julian juliana
    juliane julie julien juliet juliette julio june jun jung junko jürgen juergen justin
    justine kaitlyn kamal kamil karan kareem karen kari karim karin karina karl karla karolina
    karthik kasia kate katarina katarzyna katerina kath katharina katherine kathleen kathryn
    kathy katie katja katrin katrina kavita kavya kay kayla keisha keith kelly kelsey kelvin
    ken kendall kendra kenji kenneth kenny kenta kerri kerry kerstin kevin khalid kiara kiera
    kieran kim kimberly kiran kirk kirsten kirstin klaus konrad konstantin krishna krista
    kristen kristian kristin kristina kristine kristof krystal krzysztof kumar kunal kurt kyle
    kylie lakshmi lana lance lara larissa larry lars latoya laura laure lauren laurence
    laurent laurie lawrence lea leah leanne lee leila lena lenny leo leon leona leonard
    leonardo leonie leonor leopold leroy lesley leslie leticia lewis lia liam libby lidia lien
    lila lilian liliana lillian lily lina linda lindsay lindsey lionel lisa liz liza lizzie
    lloyd logan lois lola lorena lorenzo loretta lori lorraine lothar lottie lou louis louisa
    louise luc luca lucas lucia lucie lucien lucy ludovic luigi luis luisa lukas lukasz luke
    luna lutz lydia lyle lynda lynn mackenzie maddie madeleine madeline madhu madhuri madison
    mads magda magdalena maggie mahesh mai maja malcolm malgorzata malik malin mallory mandy
    manfred manish manoj manon manu manuel manuela mara marc marcel marcela marcelo marcia
    marcin marco marcos marcus marek margaret margarita margherita margot maria mariam marian
    mariana marianne marie marija marilyn marina mario marion marissa marius marjorie mark
    marko markus marlene marlon marta martha martin martina martine marty marvin mary maryam
    masha mateo mateusz mathias mathieu mathilde matilda matt matteo matthew matthias matthieu
    maureen maurice mauricio mauro max maxim maxime maximilian maxine maya meagan meera meg
    megan meghan mehdi mehmet mei mel melanie melinda melissa melody mercedes meredith meryem
    mia micah michael michaela michal michel michele michelle miguel mihai mika mike mikhail
    miki mila milan milena miles milos mina ming miranda mireille miriam mirjam mitch mitchell
    moe mohamed mohammad mohammed mohan mohit moira molly mona monica monika monique morgan
    morten muhammad mukesh murali mustafa myra myriam nabil nadia nadine naomi naoko natalia
    natalie natasha nate nathalie nathan nathaniel naveen neal neel neha neil nelly nelson
    nicholas nick nicki nicky nicola nicolas nicole niels nigel nikhil niki nikita niklas
    nikola nikolai nikolas nils nina nirmala nisha nitin noah noel noemi noelle nora norbert
    noreen norma norman nuno octavia oksana olaf ole oleg olga oliver olivia olivier omar
    orlando oscar oskar otto owen pablo padma paige pallavi pam pamela paola paolo parker
    pascal pat patrice patricia patricio patrick patrik patti paul paula paulina pauline paulo
    pavel pawan pawel pedro peggy penelope penny percy perry pete peter petra phil philip
    philipp philippa philippe phillip phoebe phyllis pierre pietro pilar piotr piper polly
    pooja prabhu pradeep prakash pranav prasad prashant pratik praveen preeti priscilla priya
    priyanka quentin quinn rachael rachel radha rafael rafal raghav rahul rainer raj raja
    rajat rajeev rajesh rajiv rakesh ralf ralph ram rama raman ramesh ramon ramona randall
    randy raphael raquel rashid raul ravi ray raymond rebecca reena regina reiko reinhard
    rekha remi rémi rena renata renate rene renee reuben rex rhonda ria ricardo riccardo rich
    richa richard rick ricky riley rishi rita ritu rob robbie robert roberta roberto robin
    robyn rocio rod rodney rodrigo roger rohan rohit roland rolf roman romain ron ronald ronja
    ronnie rory rosa rosalie rose rosemary ross rowan roxanne roy ruben ruby rudolf rudy
    rupert russ russell rustam ruth ryan sabina sabine sabrina sachin sadie sage said sakura
    sally salma salman salvador sam samantha sameer sami samir sammy samson samuel sandeep
    sandra sandy sangeeta sanjay sanjeev santiago santosh sara sarah sasha satish saul saurabh
    scott sean sebastian sebastien selena selina serena serge sergei sergey sergio seth shahid
    shalini shane shannon sharon shaun shauna shawn sheena sheila shelby shelley shelly sherri
    sherry shilpa shin shirley shiv shivani shreya shruti shubham shweta sibylle sid siddharth
    sidney siegfried sigrid silke silvia simon simona simone sinead siobhan skylar sofia sofie
    sondra sonia sonja sonya sophia sophie soren spencer sri srinivas stacey stacy stan
    stanislav stanley stefan stefania stefanie stefano stella steph stephan stephane stephanie
    stephen sterling steve steven stewart stuart subhash sudhir sue sujata suman sunil sunita
    suresh surya susan susana susanna susanne susie suzanne sven svetlana swati sydney sylvia
    sylvie takashi takeshi talia tamara tami tammy tania tanja tanner tanya tara tariq tarun
    tasha tatiana tatjana taylor ted teresa terence teri terri terry tess tessa thea theo
    theodore theresa therese thierry thilo thomas thorsten tiago tiffany tilman tim timo
    timothy tina tobias toby todd tom tomas tomasz tommaso tommy toni tony torsten tracey
    traci tracy travis trent trevor tricia trina trisha tristan troy trudy tyler tyrone udo
    ulf ulrich ulrike ursula ute uwe vaibhav valentin valentina valeria valerie valéry vanessa
    varun vasily veera venkat venkatesh vera veronica veronika veronique vicki vicky victor
    victoria vijay vikas vikram viktor viktoria vince vincent vinay vineet vinod viola violet
    virginia vishal vishnu vivek vivian viviana vlad vladimir volker wade walid walter wanda
    warren wayne wei wendy werner wes wesley whitney wilfred wilhelm will william wilma
    winston wolfgang xavier xiang xiao yan yana yann yannick yasmin yasmine yasuko yi yolanda
    yoko youssef yuan yuki yuko yulia yuri yusuf yves yvette yvonne zac zach zachary zack zane
    zara zeynep zhang zoe zoey zofia
    abena adaeze agus ainhoa aitor akosua aleksei alessio amara aminata analyn andriy andrés
    anke anneke anouk antje arkadiusz ayse ayşe bartek basia bastien beate begoña berenice
    bilal birte bjarne bohdan bongani bożena brigitte budi burak bushra caio capucine caterina
    cheikh chidi chinedu chioma clemence dariusz deniz detlef dewi dmytro dorota duván edson
    efua ekaterina elke emanuele emeka enzo erwan eunji fabrizio fatou femke filipa folake
    francoise frauke gaelle giacomo gilson ginette girish gisele goncalo gonçalo gorka gosia
    grażyna grzegorz guenter gurpreet gwenaelle günter hadiza halina harpreet heiner henrike
    hieu huong hyejin héctor hélder ibrahima ifeoma iker ilaria imke inmaculada inês irfan
    iryna isolde itziar iván iwona jacek jamal jamila jarek jaspreet jeroen jiwoo jiyoung
    joaquín jolanta jomar joost jordi joris josette joão jutta jéssica kaito kamran karima
    kazuko keiko khadija khanh killian kofi kojo kwame leire lerato letícia linh loic maaike
    maarten maciek maelle mafalda maike maite mamadou manpreet margarida margit maricel marieke
    mariko marisol marites mariusz massimo matilde małgorzata michał minji mireia mirosław
    misaki montse moussa murat nadeem nadege naveed navjot ngoc ngozi nguyet nicolò nida nkechi
    noelia nolwenn nomsa noriko nuria núria obinna odile oleksandr olena oriol otávio ousmane
    ozgur paweł phuong pierluigi priscila przemek quang rafaela rayan raúl riko rizky rizwan
    rosanna rowena rui ruud ryota ryszard rüdiger sadia saima samira sanne seema segun seojun
    serhiy serkan shota simran sipho siriporn siti sjoerd smita sneha solene somchai soukaina
    stanisław sungmin svenja sylvain sónia sławomir takumi tanvi taras thabo thais thandi thao
    thaís themba thiago thibault thijs thuy tiziana tolu tomek tomoko trang tuan tugba tunde
    tuğba unai vandana vasco vidya vinicius vinícius wahyu waqas wichai wiebke wiesław wilmer
    wojciech wole wouter xavi ximena xiomara yadira yamileth yetunde yogesh yousef yujin yuka
    zainab zanele zbigniew zeeshan zineb zosia özgür łukasz
    aldo aline alyson andreia aneta angelika antonella arjan artur axelle brittney bruna camilo
    carole catia cornelia cristiane cátia darla darnell dawid deshawn didier domenico
    edyta eline elodie estefania filip filippo francisca henk hernan
    herve horst imani janusz jerzy jhonatan jolene josefa kamila kamilla karine karol kathrin
    kees kelli kinga koen laetitia leandro leszek luciana maciej makayla marcio marisa
    marjolein marloes martijn mathis mickael moritz márcia márcio nerea noemie ophelie patrycja
    patryk peyton piet przemysław radosław rafał renato rogerio salvatore sander
    sandrine sascha saskia severine shanice skyler staci stijn sylwia szymon tadeusz tamika
    tatiane tânia vanesa vicente vikki vincenzo virginie willem wioletta witold zuzanna
    """.split()
)

#: Short and further names that a note writes with a capital, if it means somebody.
SHORT_NAMES = frozenset(
    """
    aarti abe addie al alec ally alma amos andi ari arnie aubrey bao barb barney bea bekah bella
    benji benny bernie bev billie bo bobbie bri brody callie cam cass ciara clem clyde cris cyrus
    danica darcy dee demi dick dom donny effie ellis emmy ernie evie farid fay fran frankie freya
    gabby georgie gerry gigi ginny goran gus hal hattie haruto ilya issy jada jaden jas jem jess
    joni kai kara kat kaya keira kimmy kris lacey laila leigh liv lonnie lorna lulu luz maddy maeve
    mags manny margie maura mick mickey mindy minh mitzi nasrin ned nell nia nico noor ollie olu
    oren pippa rafa rhea rosie sheri soraya stu suzy syd tad teddy tia tiff tilly timmy tish
    trey trish uma vern vic viv wally walt winnie xin yara yas zadie zeke
    """.split()
)

#: Names that are as often a firm, a product or a month: alone, and without a title, no person.
DOUBTFUL_ALONE = frozenset(
    """
    alexa angel april august austin avery blair brooke cameron carmen chandler charlotte chase
    chen clark claude clay cliff crystal dale dana dave dawn dean dolores earl eve florence
    ford gene geneva georgia gil glen grant guy hana harper harvey hazel holly hope hunter
    iris ivy jackson jade jasmine jin jordan joy jun june kumar kurt lance lee lincoln lloyd
    logan london lou luna madison marcus max melody mercedes mika miles ming morgan norma
    orlando oscar otto pablo paige page parker penny percy piper priya quinn ram ray rex rich
    rod rose ross ruby rudy sage said santiago sally sid sigma sofia spencer stella sterling
    sydney taylor tanner tess trent victor victoria viola violet virginia wade warren wei
    whitney will xavier yan yi zhang zoe zara
    """.split()
)

#: Given names that a note in small letters uses as words: there they need their capital.
WORDS_IN_SMALL = DOUBTFUL_ALONE | frozenset(
    """
    ada adi al amber an ana angie art ash ava bart bill bob brad bruce cole cora daisy dan deb
    don dora drew ed eli frank gail gale grace graham hank harry hugh ina ira jack jan jay
    jean jerry jo joey josh ken kit kay kerry lana lars lea leo lien lily lisa mai manu mara
    marco mark mars marina mat matt may mel mia milan mina moe mona myra nick nina noel norman
    olive pat patsy peg peggy pete phil pilar polly ralph randy red ria rick rita rob robin
    roman rory rosa rosemary rowan roy russ sam sandy sasha saul sherry shin skip sky stan sue
    summer ted teri terry theo tim todd tom tony troy ute vera wanda wayne wes
    """.split()
) - frozenset("bob dan josh ken lisa matt mike nick nina sam tim todd tom tony".split())

#: Family names that are no words of English: after a given name in small letters.
FAMILY_NAMES = frozenset(
    """
    acharya adams agarwal aggarwal aguilar ahmed alexander ali allen alvarez anderson
    andersson bailey baker banerjee barnes beesly bennett bhatt bianchi brown bryant cahn
    campbell carter castillo castro chan chang chatterjee chavez chen cheng choi chopra
    choudhary chung clark cohen coleman collins cooper costa cruz das davis desai diaz dixson
    dubois edwards evans fernandez ferrari fischer flores foster garcia georget gomez gonzales
    gonzalez green griffin gupta gutierrez hall hansen harris hernandez hoang hoffmann howard
    hughes ivanov iyer jackson jain jansen jenkins jensen jha jimenez johansson johnson jones
    joshi kaminski kapoor kaur kelly khan kim kowalski krishnan kumar larsen lee lefebvre
    leung lewis liang liu lopez mahmoud malhotra martin martinez mcdonald mehta mendoza meyer
    miller mishra mitchell moore morales moreau morgan morris mueller mukherjee müller murphy
    murray nair nakamura nelson nguyen nielsen novak nowak obrien okafor oliveira olsen ortiz
    pandey park parker patel patil pereira perez peterson petrov pham phillips pillai popov
    powell rahman ramirez ramos rao reddy reyes richardson rivera roberts robinson rodriguez
    rogers romero rossi ruiz russo saito sanchez sanders santos sato schmidt schneider schulz
    scott shah sharma silva simmons singh singhal sinha smith srinivasan stewart subramanian
    suzuki tanaka taylor thomas thompson torres tran trivedi turner valencia vargas varma
    vasquez venkatesan verma wagner walker wang washington watanabe watson weber white
    williams wilson wong wright xu yadav yamamoto yang yoshida young zhao zhou zhu
    """.split()
) - frozenset("park young white green brown hall baker".split())

#: Firms that are called like a person.
FIRMS_NAMED_LIKE_PEOPLE = frozenset(
    " ".join(firm.split())
    for firm in """
    abercrombie fitch | adam opel | alexander mann | alvarez marsal | andersen | ann taylor |
    anna money | arthur andersen | arthur little | baker hughes | baker mckenzie | barnes
    noble | ben jerry | bernard hodes | bill com | booz allen | booz allen hamilton | brooks
    brothers | calvin klein | carl zeiss | carmen schiele | charles river | charles schwab |
    charles stanley | charles tyrwhitt | charlie health | chase bank | clark construction |
    clay labs | cole haan | cooper standard | craig hallum | dan murphy | daniel swarovski |
    dave buster | davis polk | dean foods | dick sporting | don julio | earnest research |
    eddie bauer | edward jones | eli lilly | elizabeth arden | eric salmon | ernst young |
    ethan allen | evelyn partners | felix pago | frank recruitment | frank recruitment group |
    fred meyer | fred perry | george weston | gerald eve | glen raven | grace hopper | grant
    thornton | guy carpenter | hannah solar | harry winston | harvey nash | harvey nichols |
    henri lloyd | henry schein | howard hughes | hugo boss | hunter douglas | jack daniel |
    jack henry | jack wills | jack wolfskin | jackson hewitt | jackson lewis | jacob
    engineering | jacobs | james hardie | jamie oliver | jane street | jane technologies |
    jason industries | jean coutu | jenny craig | jerome powell | jimmy choo | jimmy john | jo
    ann | joe fresh | john deere | john hancock | john lewis | john wiley | johns hopkins |
    johnson controls | johnson johnson | jordan brand | joseph rowntree | kate spade | kelly
    services | ken blanchard | kimberly clark | kirk hall | kurt geiger | kurt salmon | laura
    ashley | laurence king | lawrence livermore | lee hecht | lee hecht harrison | leo burnett
    | leonard cheshire | leroy merlin | levi strauss | lewis silkin | liz claiborne | louis
    dreyfus | louis vuitton | lucy labs | marc jacobs | marco polo | marcus millichap | maria
    mallaband | mark levinson | marks spencer | martha stewart | martin marietta | mary kay |
    max mara | max planck | maya hospital | mercedes benz | meredith corporation | merrill
    lynch | michael baker | michael kors | michael page | miles education | mitchell
    international | molly maid | morgan advanced | morgan hunt | morgan lewis | morgan
    mckinley | morgan sindall | morgan stanley | nathan witt | neal analytics | noah medical |
    olive garden | oliver james | oliver wyman | oscar health | otto group | owens corning |
    page personnel | parker hannifin | patrick industries | paul hastings | paul mitchell |
    paul weiss | penelope labs | penny arcade | peter kiewit | peter millar | philip morris |
    phillips van heusen | phoebe philo | pierre cardin | pierre fabre | quinn emanuel | ralph
    lauren | ray ban | raymond james | rebecca minkoff | rex healthcare | rich products |
    richard ellis | robert bosch | robert half | robert walters | robin hood | roger williams
    | roland berger | rolls royce | ross stores | roy morgan | russell investments | russell
    reynolds | russell tobin | ruth chris | sally beauty | sam club | samsung | sandy spring |
    santa clara | sara lee | scott sports | sherwin williams | simon kucher | simon property |
    sofia robotics | sophie hulme | spencer fane | spencer ogden | spencer stuart | stanley
    black | stanley consultants | stella artois | stella mccartney | stephen james | sterling
    bank | steve madden | stewart title | stuart weitzman | susie wilson | sydney water |
    taylor wessing | taylor wimpey | ted baker | theo fennell | thomas international | thomas
    reuters | thomson reuters | tiffany co | tom ford | tom tom | tommy bahama | tommy
    hilfiger | tommy john | tony roma | tory burch | trader joe | troy corporation | tyler
    technologies | tyson foods | vera bradley | vera wang | victor insurance | victoria secret
    | virginia mason | virginia tech | wade trim | walter kidde | walter meier | warby parker
    | warner bros | warren averett | wayne farms | wells fargo | wendy | wesley clover |
    whitney museum | william blair | william grant | william hill | william reed | william
    sonoma | williams sonoma | willis towers | winston strawn | xavier university | york
    university | zoe health
    """.split("|")
)

#: Agencies that are called by one word: in a column of recruiters they are nobody.
AGENCIES = frozenset(
    """
    hays randstad adecco manpower manpowergroup gulp akkodis brunel hudson kforce aerotek
    teksystems synergie proman gojob michaelpage
    computerfutures huxley sthree nigelfrank experis modis expleo etengo
    allegis actalent piening tempton orizon gigroup openjobmetis etjca umana
    eurofirms nortempo
    """.split()
)
