"""Places and other things that stand beside a company or a role in one cell, and in no letter.

No language's own. A place that is missing here only means that a cell with a dash says less.
"""

from __future__ import annotations

from sheets_followup.words.spelling import folded

_PLACES = """
    amsterdam | antwerp | antwerpen | atlanta | athens | austin | bangalore | barcelona | basel
    | beijing | bengaluru | berlin | bern | bilbao | birmingham | bogota | bologna | bonn | bordeaux
    | boston | braga | bratislava | bremen | bristol | brno | brussels | bruxelles | brussel
    | bucharest | budapest | buenos aires | cambridge | chennai | chicago | cologne | coimbra
    | copenhagen | cracow | dallas | delhi | denver | den haag | detroit | dortmund | dresden
    | dubai | dublin | duisburg | düsseldorf | edinburgh | eindhoven | essen | firenze | florence
    | frankfurt | frankfurt am main | gdansk | gdańsk | gdynia | geneva | genève | genf | genova
    | ghent | gent | glasgow | graz | grenoble | groningen | guadalajara | guangzhou | haarlem
    | hamburg | hangzhou | hannover | helsinki | hong kong | houston | hyderabad | innsbruck
    | istanbul | jakarta | johannesburg | karlsruhe | katowice | kiel | köln | krakow | kraków
    | kuala lumpur | kyoto | lagos | lausanne | leeds | leiden | leipzig | lille | lima | linz
    | lisboa | lisbon | liverpool | łódź | london | los angeles | lublin | luxembourg | luzern
    | lyon | madrid | málaga | manchester | mannheim | marseille | melbourne | mexico city | miami
    | milan | milano | minneapolis | montpellier | montreal | montréal | moscow | mumbai | munich
    | münchen | münster | nagoya | nantes | naples | napoli | new york | new york city | nice
    | nottingham | nürnberg | nuremberg | oslo | osaka | ottawa | oxford | padova | palermo | paris
    | philadelphia | phoenix | pittsburgh | porto | portland | poznan | poznań | prag | prague
    | pune | québec | rennes | rio de janeiro | roma | rome | rotterdam | sacramento | salzburg
    | san antonio | san diego | san francisco | san jose | santiago | são paulo | seattle | seoul
    | sevilla | shanghai | shenzhen | singapore | sofia | st. gallen | stockholm | strasbourg
    | stuttgart | sydney | szczecin | taipei | tallinn | tampa | tel aviv | the hague | tilburg
    | tokyo | torino | toronto | toulouse | trieste | turin | utrecht | valencia | vancouver
    | venezia | verona | vienna | vilnius | warsaw | warszawa | washington | washington dc | wien
    | winterthur | wrocław | wroclaw | wuppertal | zagreb | zaragoza | zürich | zurich | 東京 | 大阪
    | 名古屋 | 京都 | 横浜 | 福岡 | 北京 | 上海 | 深圳 | 广州 | 杭州 | 成都 | 台北
    | austria | australia | belgium | brasil | brazil | canada | china | danmark | denmark
    | deutschland | england | españa | europe | finland | france | germany | india | ireland
    | italia | italy | japan | mexico | méxico | nederland | netherlands | norway | poland | polska
    | portugal | schweiz | scotland | singapore | spain | suisse | sweden | switzerland | uk | us
    | usa | wales
    | emea | apac | dach | latam | europa | worldwide | nyc | sf | la | dc | bay area | sf bay area
    | ruhrgebiet | île-de-france | ile-de-france | bayern | catalunya | remote | hybrid | onsite
    | on-site | on site | fully remote | remote ok | home office | homeoffice | télétravail
    | teletrabajo | teletrabalho | remoto | remota | da remoto | híbrido | ibrido | hybride | thuis
    | zdalnie | praca zdalna | hybrydowo | presencial | présentiel | リモート | 远程
"""

_TERMS = """
    full time | full-time | fulltime | part time | part-time | parttime | permanent | perm
    | contract | contractor | temporary | temp | fixed term | fixed-term | freelance | vollzeit
    | teilzeit | unbefristet | befristet | minijob | festanstellung | cdi | cdd | intérim
    | temps plein | temps partiel | alternance | jornada completa | media jornada | tiempo completo
    | indefinido | temporal | tempo integral | meio período | clt | pj | full time indeterminato
    | tempo pieno | part time | tempo determinato | tempo indeterminato | fulltime | voltijds
    | deeltijds | pełny etat | pół etatu | umowa o pracę | b2b | urgent | dringend | dream job
    | referral | reapplied | internal | backup | m/w/d | w/m/d | m/f/d | f/m/d | m/w/x | m/f/x
    | f/m/x | h/f | f/h | h/f/x | m/f | f/m | m/w | w/m | all genders | gn | m/v | m/v/x | v/m | k/m
    | d/m/w | d/f/m | w/m/x | f/m/div | 正社員 | 契約社員 | 新卒 | 中途 | 全职 | 兼职 | 实习
"""


def _listed(text: str) -> frozenset[str]:
    entries = {" ".join(entry.split()) for entry in text.split("|")}
    return frozenset(entries | set(map(folded, entries)))


#: Towns, countries, regions, and ways of working away from an office; in small letters.
PLACES = _listed(_PLACES)
#: Terms of employment, who may apply, and a job seeker's own marks.
TERMS = _listed(_TERMS)
#: What stands for a company whose name is not known.
NO_COMPANY = _listed(
    """
    confidential | confidential company | confidential client | undisclosed | stealth | startup
    | stealth startup | start-up | recruiting agency | recruitment agency | agency | staffing agency
    | unknown company | company | anonymous | client | end client | private | private client
    | vertraulich | anonym | diskret | firma | unternehmen | agentur | personalvermittlung
    | personaldienstleister | zeitarbeit | confidentiel | entreprise | entreprise confidentielle
    | anonyme | cabinet | cabinet de recrutement | confidencial | empresa | empresa confidencial
    | consultora | empresa privada | riservato | azienda | azienda riservata | agenzia | azienda
    cliente | vertrouwelijk | bedrijf | uitzendbureau | poufne | firma poufna | agencja | ukryta
    | 匿名 | 非公開 | 某公司 | 未公开 | エージェント | 猎头
    """
)
