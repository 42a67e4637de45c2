"""Names by which a family name is told from a given one where a cell leaves it open.

No language's own, as :mod:`~sheets_followup.words.person_names`. A name that stands in neither
list is taken as typed; one that stands in both decides nothing.
"""

from __future__ import annotations

from sheets_followup.words.person_names import FAMILY_NAMES, GIVEN_NAMES
from sheets_followup.words.spelling import folded

_MORE_GIVEN = """
    reto ueli sepp jupp beatrix kuba krzysiek grzesiek piotrek jurek stasiek marysia manolo
    quique beppe pippo tonino guto tonho mieke truus loes jodie kayleigh trish
    aarav abena ada adaeze adnan adriano afonso agnese agustin ahmet aino akiko akua albin alba
    alban aldo alejandra alessia alexis alfredo alix aleksandr alvaro amadou amaia aminata
    anabel anaïs andreia ane anouk anke antje anselm apolline ariane arkadiusz artur asako
    asuka atsushi aude augusto axel ayaka ayako ayse ayşe aziz bartek bartlomiej bartłomiej
    bartosz bas basia bastien begoña begona maite itziar ainhoa nerea leire iker aitor gorka
    unai xabier bastien beate beatriz benedetta benedikt benjamim berta blanca blazej błażej
    bożena bogdan boguslaw bogusław britta bruna burak caetano caio carles carme carola
    caterina cem chidi chika chinwe chiaki chloé cinzia clarice clea clélia cleo corinna cosimo
    cynthia czeslaw czesław dagmar damien danuta dariusz davi deniz detlef didier dilara diogo
    dolores domenico dorota dorothee duarte ebru eduarda efe efua eiji elia elio eliane élise
    elodie élodie elzbieta elżbieta emeka émilie emiko emine encarna enzo erika ernesto ersilia
    etienne étienne eugenio eva fabiana fatma fatou fátima femke filip filipa filipe fleur
    floor franziska friederike fumiko gabriela gaëlle gaetano gaspard genowefa gerrit gert
    ghislain gisela giacomo gianna ginevra giorgos goncalo gonçalo gosia grazyna grażyna
    grzegorz guadalupe guilherme gunnar günter günther gwenaelle hajime halina hans-peter
    harald hartmut hatice heinrich heinz helder henryk hendrika henrique hidetoshi hideaki
    hinnerk hiroko hiroto hiroyuki hisashi hitomi honza horst hortense hugues hüseyin ibrahim
    idris ignacy ikenna ilaria inês inga inge inmaculada iñigo isa isabela ismael italo ivo
    iwona iker izabela jacek jacinta jadwiga jaap jana janek janina janusz jarek jaroslaw
    jarosław jasper jelle jerzy jeroen jesús jette joachim joão joaquim jolanda jolanta joost
    jordi jorge-luis josep josé-luis josefa jun-ho jutta kacper kaito kamila kaoru karel karol
    karolien karsten katsuya kazimierz kazuki kazuko keiko keisuke kei kelechi kemal kinga
    kiyoshi klaas klaudia kofi koichi koji kouji krystian krystyna kumiko kunihiko kwame lars
    laura-marie léa leire leocadia leszek leticia lieke lieselotte lionel lisbeth livia ljubica
    loïc lorenzo lotte luan lucía lucie lucinda lúcia ludovica ludwig ludwik luiz luuk maarten
    maciej mafalda magali magnus mahmoud maite makoto malte malwina mamadou mandla manabu
    marcin marcelina marek mariko mariusz marloes marta masako masahiro masao masaru masashi
    masato matheus matilde mattia maud mayumi mehmet meike merel mercè merve michał mieczyslaw
    mieczysław mieko mihoko miki milosz miłosz minoru mireia miriam mirko miroslaw mirosław
    misaki mitsuko miyuki mizuki moritz monique montserrat moussa mustafa nadège nacho nanami
    nao naoki naomi natascha nathalie nele ngozi nicolò niels nieves nnamdi noa nobuko noelia
    norihiko noriko nuria núria oceane océane odile olaf olivier oluwaseun onur orla osamu
    ottavia óscar paco pascale patrizia patrycja paulien pawel paweł pedro-miguel pepe petra
    pia piero pierre-yves piet pieter przemek przemyslaw przemysław quim radoslaw radosław
    rafał raimund raffaele raffaella rainer reinier renato rie rieko rikke rin rocío roel
    rogério romy rosario ruth ryo ryota rui ruud ryszard sabrina sachiko salomé salvatore
    samanta sanae sander sanne satoko satoru satoshi sayaka séverine sebastião selim seiji
    serena shigeru shinichi shinji shizuka shiori sho shota shuichi siegrid sigrun sieglinde
    silvano slawomir sławomir sofía solène souleymane staszek stanislaw stanisław steffen
    stefania svenja sylwia szymon tadashi tadeusz taiki takahiro takako takayuki takumi tamaki
    tarek tatsuya tatjana temi teodor teodora tereza tetsuya thabo thais thérèse thijs thomasz
    tijn tijs timur tjark toshiko toshio tomek tomoko tomomi tomohiro toshiaki tsubasa tsutomu
    tuğba tullio tunde uchenna uli umberto ursel uschi valentim valérie valerio vasco veit
    vera-lucia vicente vincenzo violetta waclaw wacław waldemar walburga wanjiku wieslaw
    wiesław wiktor wiktoria wilfried willem wim wiebke wioletta witold włodzimierz wlodzimierz
    wojciech wojtek wout xabier ximena yael yasuhiro yannis yohan yosuke youssef yui yuichi
    yuji yumi yumiko yuriko yusuke yutaka yuto zacharie zbigniew zdzislaw zdzisław zenon ziad
    zofia zosia zuzanna łukasz żaneta
"""

#: Family names that are no given names and no words of English.
_FAMILIES = """
    müller schmidt schneider fischer weber meyer meier maier mayer mayr wagner becker schulz
    schulze schultz hoffmann schäfer bauer koch richter klein schröder neumann schwarz
    zimmermann krüger hofmann hartmann lange schmitt krause lehmann köhler herrmann könig huber
    kaiser fuchs scholz möller weiß weiss hahn schubert vogel keller berger winkler roth beck
    lorenz baumann albrecht schuster böhm krämer brandt haas schreiber schumacher dietrich
    ziegler kuhn kühn pohl engel horn busch bergmann voigt sauer pfeiffer kern diallo juin
    rossi russo ferrari esposito bianchi romano colombo ricci marino greco gallo conti mancini
    costa giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso
    ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola d'angelo
    marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina
    sala gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri
    mazza testa grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari
    guerra palmieri bernardi verdi neri garcía garcia gonzález gonzalez rodríguez rodriguez
    fernández fernandez lópez lopez martínez martinez sánchez sanchez pérez perez gómez gomez
    jiménez jimenez ruiz hernández hernandez díaz diaz moreno muñoz munoz álvarez alvarez
    romero alonso gutiérrez gutierrez navarro domínguez dominguez vázquez vazquez ramírez
    ramirez serrano blanco molina suárez suarez ortega castro ortiz rubio marín sanz núñez
    nuñez iglesias medina garrido cortés castillo lozano guerrero prieto méndez mendez calvo
    cruz vidal herrera márquez marquez peña cabrera vega campos reyes fuentes carrasco aguilar
    pascual herrero santana hidalgo giménez ibáñez ferrer silva santos ferreira pereira
    oliveira rodrigues martins sousa souza fernandes gonçalves goncalves gomes lopes marques
    alves almeida ribeiro pinto carvalho teixeira moreira correia correa mendes nunes soares
    vieira monteiro cardoso rocha raposo neves coelho cunha pires reis simões simoes antunes
    matos fonseca machado araújo araujo barbosa tavares lourenço figueiredo freitas azevedo
    melo nogueira barros dubois durand moreau lefebvre lefèvre lefevre roux fournier morel
    girard mercier dupont lambert bonnet legrand garnier faure rousseau blanc guerin guérin
    muller boyer chevalier roche perrin morin dufour meunier brunet blanchard giraud joly
    rivière brun gaillard barbier renard roussel caron renaud leclerc lacroix vasseur poirier
    jansen bakker janssen visser smit meijer mulder bos vos hendriks dekker brouwer dijkstra
    smits kok vermeulen schouten willems hoekstra koster prins huisman peeters kuipers veenstra
    kramer maas postma nowak kowalski kowalska wiśniewski wiśniewska wójcik kowalczyk kamiński
    kamińska lewandowski lewandowska zieliński zielińska szymański szymańska woźniak dąbrowski
    dąbrowska kozłowski kozłowska jankowski jankowska mazur kwiatkowski kwiatkowska krawczyk
    kaczmarek piotrowski piotrowska grabowski grabowska zając pawłowski pawłowska michalski
    michalska król wieczorek jabłoński jabłońska wróbel nowakowski nowakowska majewski majewska
    olszewski olszewska stępień malinowski malinowska jaworski jaworska adamczyk dudek nowicki
    nowicka pawlak górski górska witkowski witkowska walczak sikora baran rutkowski rutkowska
    michalak szewczyk ostrowski ostrowska tomaszewski tomaszewska pietrzak zalewski zalewska
    wróblewski wróblewska tanaka sato satō saito suzuki takahashi watanabe ito itō yamamoto
    nakamura kobayashi kato katō yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
    shimizu yamazaki mori ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto
    gotō okada hasegawa murakami kondo kondō ishii sakamoto endo endō aoki fujii nishimura
    fukuda ota ōta miura okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada
    nakayama ishida ueda morita smith jones johnson williams
"""


def _spelled(words: str) -> frozenset[str]:
    """Each word as written and without its accents."""
    written = words.split()
    return frozenset(written) | frozenset(map(folded, written))


#: Given names, in small letters, with and without accents.
GIVEN = frozenset(GIVEN_NAMES) | frozenset(map(folded, GIVEN_NAMES)) | _spelled(_MORE_GIVEN)
_BORNE_AS_FAMILY = FAMILY_NAMES | _spelled(_FAMILIES)
#: Names that are only ever given to a child, and those that are only ever inherited.
GIVEN_ONLY = GIVEN - _BORNE_AS_FAMILY
FAMILY_ONLY = _spelled(_FAMILIES) - GIVEN
