# ruff: noqa: E501 (a line is a cell with what it says)
"""How people list people: a line is ``cell => honorific, name, given, family, title`` of each.

``nobody`` is no person and a problem, ``?`` in front that something of the cell is left as one.
"""

from __future__ import annotations

from tests.cells_languages import lines

LISTS = lines(
    """
    Roe, Jane; Lee, Bob => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Roe, Jane (EM); Lee, Bob (CTO) => -, Jane Roe, Jane, Roe, EM & -, Bob Lee, Bob, Lee, CTO
    Müller, Anna\\nWeber, Jörg => -, Anna Müller, Anna, Müller, - & -, Jörg Weber, Jörg, Weber, -
    Müller, Anna => -, Anna Müller, Anna, Müller, -
    van der Berg, Jan; de Boer, Piet => -, Jan van der Berg, Jan, van der Berg, - & -, Piet de Boer, Piet, de Boer, -
    Weber, Dr. Anna => Dr, Anna Weber, Anna, Weber, -
    DUPONT, Marie => -, Marie Dupont, Marie, Dupont, -
    García López, Ana => -, Ana García López, Ana, -, -
    Roe, J. => -, J. Roe, -, Roe, -
    Lind, P. R. => -, P. R. Lind, -, Lind, -
    Roe, Jane and Roe, Bob => -, Jane Roe, Jane, Roe, - & -, Bob Roe, Bob, Roe, -
    Volt, Sam & Lee, Bob => -, Sam Volt, Sam, Volt, - & -, Bob Lee, Bob, Lee, -
    Roe, Jane A. => -, Jane A. Roe, Jane, Roe, -
    Roe, Jane => nobody
    Lee, Kim => nobody
    Martin, Paul => nobody
    Jane, Bob => -, Jane, Jane, -, - & -, Bob, Bob, -, -
    Jane, Bob, and Ann => -, Jane, Jane, -, - & -, Bob, Bob, -, - & -, Ann, Ann, -, -
    ?Jane, Google => -, Jane, Jane, -, -
    Jane Roe, Bob => -, Jane Roe, Jane, Roe, - & -, Bob, Bob, -, -
    1) Jane 2) Bob => -, Jane, Jane, -, - & -, Bob, Bob, -, -
    1. Jane Roe 2. Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    (1) Jane Roe (2) Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    #1 Jane Roe, #2 Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    a) Jane Roe b) Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Jane Roe -> Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Jane Roe、Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Jane Roe／Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Jane Roe w/ Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Round 1: Jane Roe; Round 2: Bob Lee => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    EM: Jane Roe, PM: Bob Lee => -, Jane Roe, Jane, Roe, EM & -, Bob Lee, Bob, Lee, PM
    HR - Jane Roe, Tech - Bob Lee => -, Jane Roe, Jane, Roe, HR & -, Bob Lee, Bob, Lee, Tech
    Jane Roe (recruiter), Bob - EM, Lee @ HR => -, Jane Roe, Jane, Roe, recruiter & -, Bob, Bob, -, EM & -, Lee, Lee, -, HR
    CTO Bob Lee => -, Bob Lee, Bob, Lee, CTO
    dyr. Marek Sowa => -, Marek Sowa, Marek, Sowa, dyr.
    VP Eng Jane Roe => -, Jane Roe, Jane, Roe, VP Eng
    ?Jane + her boss => -, Jane, Jane, -, -
    ?Jane Roe + 2 engineers => -, Jane Roe, Jane, Roe, -
    ?Jane Roe and team => -, Jane Roe, Jane, Roe, -
    ?Jane Roe et al. => -, Jane Roe, Jane, Roe, -
    ?la cadre, Mme Diallo => Mme, Diallo, -, Diallo, -
    her boss => nobody
    CTO (Jane Roe) => -, Jane Roe, Jane, Roe, CTO
    store manager (Bob) => -, Bob, Bob, -, store manager
    Teamlead (Reto) => -, Reto, Reto, -, Teamlead
    HM (Ms. Roe) => Ms, Roe, -, Roe, HM
    CTO (remote) => nobody
    Lead (Zurich) => nobody
    Owner (tall guy) => nobody
    Teamlead => nobody
    Bedrijfsleider => nobody
    Inhaberin => nobody
    Personalabt. => nobody
    HR-Abt. => nobody
    big mike (shift lead) => -, Mike, Mike, -, shift lead
    Lic. Brenda Ríos y el Ing. Óscar Treviño => Lic., Brenda Ríos, Brenda, Ríos, - & Ing., Óscar Treviño, Óscar, Treviño, -
    Frau Klein und der Herr Dr. Sommer => Frau, Klein, -, Klein, - & Herr Dr, Sommer, -, Sommer, -
    Mme Morel et le Dr Petit => Mme, Morel, -, Morel, - & Dr, Petit, -, Petit, -
    HR 小李 => -, 小李, -, -, -
    小组 => nobody
    Herr Schäfer\\nFrau Schäfer => Herr, Schäfer, -, Schäfer, - & Frau, Schäfer, -, Schäfer, -
    Sanne (teamlead) & Bas => -, Sanne, Sanne, -, teamlead & -, Bas, Bas, -, -
    sig. Rinaldi (capo) e geom. Tosi => Sig., Rinaldi, -, Rinaldi, capo & Geom., Tosi, -, Tosi, -
    Martínez Olmedo, Begoña => -, Begoña Martínez Olmedo, Begoña, -, -
    Mr. & Mrs. Patel => Mr, Patel, -, Patel, - & Mrs, Patel, -, Patel, -
    l'HR => nobody
    entrevista c/ Ricardo Bittencourt => -, Ricardo Bittencourt, Ricardo, Bittencourt, -
    Me Roussel-Tardy => Maître, Roussel-Tardy, -, Roussel-Tardy, -
    ?Bob Lee <bob@acme.example>; CC: boss@acme.example => -, Bob Lee, Bob, Lee, -
    ?Bob Lee <bob@acme.example>\\nBcc: evil@acme.example => -, Bob Lee, Bob, Lee, -
    Bob Lee - didn't show up <bob@acme.example> => nobody
    not Bob Lee <bob@acme.example> => nobody
    TBD <hr@acme.example> => nobody
    Jane Roe (EM): she did not like my answer => -, Jane Roe, Jane, Roe, EM
    Jane Roe <jane@acme.example> - email or text => -, Jane Roe, Jane, Roe, -
    Bob Lee (no-show) => nobody
    Bob Lee <bob@acme.example> (no-show) => nobody
    ?Bob Lee <bob@acme.example> (could not make it); Ann Poe <ann@acme.example> (EM) => -, Ann Poe, Ann, Poe, EM
    Bob Lee <bob@acme.example> (old address) => nobody
    Bob Lee <bob@acme.example> (never met) => nobody
    Bob Lee <bob@acme.example> (krank) => nobody
    Ann Poe instead of Bob Lee <bob@acme.example> => nobody
    Ann Poe (statt Bob Lee <bob@acme.example>) => nobody
    Bob Lee's assistant <bob@acme.example> => nobody
    Bob Lee <bob@acme.example> (EM): she could not say when => -, Bob Lee, Bob, Lee, EM
    Jane Roe or Bob Lee <bob@acme.example> => nobody
    ms ferguson => Ms, Ferguson, -, Ferguson, -
    herr dr. weber => Herr Dr, Weber, -, Weber, -
    mr right there => nobody
    Guy Pell => -, Guy Pell, Guy, Pell, -
    the guy => nobody
    佐伯真由美 => -, 佐伯真由美, -, -, -
    3 engineers => nobody
    CEO + CTO => nobody
    N.N. => nobody
    Jane or Bob => nobody
    don't know => nobody
    Jane Roe she/her => -, Jane Roe, Jane, Roe, -
    Jane Roe (linkedin.com/in/janeroe) => -, Jane Roe, Jane, Roe, -
    [Jane Roe](https://linkedin.com/in/janeroe) => -, Jane Roe, Jane, Roe, -
    Jane Roe tel. 030 1234567 => -, Jane Roe, Jane, Roe, -
    Jane Roe, Tel.: 030/1234567 => -, Jane Roe, Jane, Roe, -
    Jane Roe (tbc) => -, Jane Roe, Jane, Roe, -
    王伟（David） => -, 王伟, -, -, -
    """
)

NAMES = lines(
    """
    John Smith, Jr., PhD => -, John Smith, John, Smith, -
    Jane Roe, M.Sc. => -, Jane Roe, Jane, Roe, -
    Jane Roe, MBA => -, Jane Roe, Jane, Roe, -
    Jack Ma => -, Jack Ma, Jack, Ma, -
    M. Paul LEFEVRE => M., Paul Lefevre, Paul, Lefevre, -
    LEFEVRE Paul => -, Paul Lefevre, Paul, Lefevre, -
    Patrick LE GOFF => -, Patrick Le Goff, Patrick, Le Goff, -
    Mme DUPONT-MARTIN Claire => Mme, Claire Dupont-Martin, Claire, Dupont-Martin, -
    Jan van der BERG => -, Jan van der Berg, Jan, van der Berg, -
    O'BRIEN Sean => -, Sean O'Brien, Sean, O'Brien, -
    JANE MCDONALD => -, Jane McDonald, Jane, McDonald, -
    Nowak Anna => -, Anna Nowak, Anna, Nowak, -
    JD Smith => -, JD Smith, JD, Smith, -
    Me Hélène Vauban => Maître, Hélène Vauban, Hélène, Vauban, -
    mevr. Van den Berg => Mevr., Van den Berg, -, Van den Berg, -
    Van Dijk => -, Van Dijk, -, Van Dijk, -
    Weber => -, Weber, -, Weber, -
    Fr. Kern u. Hr. Maier => Frau, Kern, -, Kern, - & Herr, Maier, -, Maier, -
    Frau Kern (HR) und Herr Maier (Technik) => Frau, Kern, -, Kern, HR & Herr, Maier, -, Maier, Technik
    Herren Maier und Kern => Herr, Maier, -, Maier, - & -, Kern, -, Kern, -
    Ana García (RRHH) y Luis Pérez (CTO) => -, Ana García, Ana, García, RRHH & -, Luis Pérez, Luis, Pérez, CTO
    Anna Nowak i Jan => -, Anna Nowak, Anna, Nowak, - & -, Jan, Jan, -, -
    Herr/Frau Weber => -, Weber, -, Weber, -
    Pan/Pani Nowak => -, Nowak, -, Nowak, -
    p. Kowalski => -, Kowalski, -, Kowalski, -
    Prof.Dr.Lang => Prof Dr, Lang, -, Lang, -
    Hr.Maier => Herr, Maier, -, Maier, -
    Dipl.-Ing. Weber => -, Weber, -, Weber, -
    Dipl.-Kfm. Hans Weber => -, Hans Weber, Hans, Weber, -
    Dr. med. Anna Weber => Dr, Anna Weber, Anna, Weber, -
    RA Weber => -, Weber, -, Weber, -
    Eng.a Bianchi => Eng.ª, Bianchi, -, Bianchi, -
    Dona Rute => Dona, Rute, -, Rute, -
    Deepak Sir (TPO) => -, Deepak, Deepak, -, TPO
    Mag. (FH) Doris Leitner => Mag., Doris Leitner, Doris, Leitner, -
    Dipl.-Ing. (Univ.) Weber => -, Weber, -, Weber, -
    PDL Frau Kern => Frau, Kern, -, Kern, PDL
    Vertriebsleiterin Frau Kern => Frau, Kern, -, Kern, Vertriebsleiterin
    Frau Pflegedienstleiterin Kern => Frau, Kern, -, Kern, Pflegedienstleiterin
    Pani dyr. Anna Nowak => Pani, Anna Nowak, Anna, Nowak, dyr.
    Sra. directora Ana Ruiz => Sra., Ana Ruiz, Ana, Ruiz, directora
    Henk-Jan v.d. Berg => -, Henk-Jan v.d. Berg, Henk-Jan, v.d. Berg, -
    Piet v/d Berg => -, Piet v.d. Berg, Piet, v.d. Berg, -
    dhr. v. d. Berg => Dhr., v.d. Berg, -, v.d. Berg, -
    Hans v. Berg => -, Hans v. Berg, Hans, v. Berg, -
    V. Berg => -, V. Berg, -, Berg, -
    JANE V. ROE => -, Jane V. Roe, Jane, Roe, -
    Sor Amparo => Sor, Amparo, -, Amparo, -
    Cav. Bianchi => Cav., Bianchi, -, Bianchi, -
    Capt. Jane Roe => Capt., Jane Roe, Jane, Roe, -
    kelsey from hr => -, Kelsey, Kelsey, -, hr
    Anna von HR => -, Anna, Anna, -, HR
    Marie des RH => -, Marie, Marie, -, RH
    Giulia delle HR => -, Giulia, Giulia, -, HR
    Anna z HR, techniczny: Jan Bąk => -, Anna, Anna, -, HR & -, Jan Bąk, Jan, Bąk, -
    3 people: Jane, Bob => -, Jane, Jane, -, - & -, Bob, Bob, -, -
    OStD Dr. Anna Vogt => Dr, Anna Vogt, Anna, Vogt, OStD
    Caposala Rosa Melis => -, Rosa Melis, Rosa, Melis, Caposala
    charge RN Lou => -, Lou, Lou, -, charge RN
    Ward sister Moira Kean => -, Moira Kean, Moira, Kean, Ward sister
    Moira Kean, Ward Sister => -, Moira Kean, Moira, Kean, Ward Sister
    Moira Kean, Dental Hygienist <m@kean.example> => -, Moira Kean, Moira, Kean, Dental Hygienist
    Tom Ray - Site Foreman => -, Tom Ray, Tom, Ray, Site Foreman
    Jane Roe, Cole Porter => -, Jane Roe, Jane, Roe, - & -, Cole Porter, Cole, Porter, -
    Jane Roe FCA => -, Jane Roe, Jane, Roe, -
    Jane Roe, CEng MICE => -, Jane Roe, Jane, Roe, -
    Anil KC => -, Anil KC, Anil, KC, -
    Night manager Tom Ray => -, Tom Ray, Tom, Ray, Night manager
    Branch manager Bob => -, Bob, Bob, -, Branch manager
    Big Steve => -, Steve, Steve, -, -
    ramesh k => -, Ramesh K, Ramesh, -, -
    Jane Roe, BSN, RN => -, Jane Roe, Jane, Roe, -
    spedytorka Iwona => -, Iwona, Iwona, -, spedytorka
    Seu Osvaldo => Seu, Osvaldo, -, Osvaldo, -
    Don Carlos Ruiz => Don, Carlos Ruiz, Carlos, Ruiz, -
    Don Miller => -, Don Miller, Don, Miller, -
    Enf.ª Ana Costa => -, Ana Costa, Ana, Costa, -
    Łukasz Ś. 🚚 => -, Łukasz Ś, Łukasz, -, -
    Jane Roe ✅, Bob Lee 🎉 => -, Jane Roe, Jane, Roe, - & -, Bob Lee, Bob, Lee, -
    Tom in HR => -, Tom, Tom, -, HR
    Sandrine de l'agence => -, Sandrine, Sandrine, -, agence
    Marek i Ola z HR => -, Marek, Marek, -, - & -, Ola, Ola, -, HR
    ?Joaquín Peña y jefa de estudios => -, Joaquín Peña, Joaquín, Peña, -
    ?Dirk-Jan en nog iemand => -, Dirk-Jan, Dirk-Jan, -, -
    ?Sanne und noch jemand => -, Sanne, Sanne, -, -
    ?sig. Fantuzzi e la figlia Marta => Sig., Fantuzzi, -, Fantuzzi, -
    ?sekretarz gminy i p. Maj => -, Maj, -, Maj, -
    Direktion => nobody
    Direção => nobody
    Secrétariat => nobody
    Front Desk => nobody
    Dr. Lind, Per => nobody
    Mag. => nobody
    Hm. (hiring mgr) => nobody
    Mme Responsable RH => nobody
    Ms. B => nobody
    Mme la directrice => nobody
    pani dyrektor => nobody
    """
)

EASTERN = lines(
    """
    田中・佐藤 => -, 田中, -, 田中, - & -, 佐藤, -, 佐藤, -
    田中太郎　佐藤花子 => -, 田中太郎, -, -, - & -, 佐藤花子, -, -, -
    田中様　佐藤様 => -, 田中様, -, -, - & -, 佐藤様, -, -, -
    ① 田中様 ② 佐藤様 => -, 田中様, -, -, - & -, 佐藤様, -, -, -
    開発部 佐藤太郎様 => -, 佐藤太郎様, -, -, -
    開発部長 佐藤様 => -, 佐藤様, -, -, -
    株式会社アクメ 人事部 田中様 => -, 田中様, -, -, -
    アクメ社の田中様 => -, 田中様, -, -, -
    面接官：佐藤 太郎（開発部） => -, 佐藤 太郎, -, -, 開発部
    鈴木一郎 様 => -, 鈴木一郎様, -, -, -
    ジョン・スミス様 => -, ジョン・スミス様, -, -, -
    院長 佐藤先生 => -, 佐藤先生, -, -, -
    校长 王老师 => -, 王老师, -, -, -
    支配人の田中様、人事の金城様 => -, 田中様, -, -, - & -, 金城様, -, -, -
    2名：田中様、佐藤様 => -, 田中様, -, -, - & -, 佐藤様, -, -, -
    1名：比嘉さん => -, 比嘉さん, -, -, -
    教务处王老师 => -, 王老师, -, -, -
    長谷部誠様 => -, 長谷部誠様, -, -, -
    欧阳晓峰 技术总监 => -, 欧阳晓峰, -, -, 技术总监
    猎头 Amy => -, Amy, Amy, -, 猎头
    大野CTO => -, 大野CTO, -, -, -
    佐藤院長 => -, 佐藤院長, -, -, -
    技術CTO => nobody
    副院長 => nobody
    支店長 => nobody
    技術部長、人事部長 => nobody
    面接官2名 => nobody
    王总、李总监 => -, 王总, -, -, - & -, 李总监, -, -, -
    张先生/李女士 => -, 张先生, -, -, - & -, 李女士, -, -, -
    林經理、Amy => -, 林經理, -, -, - & -, Amy, Amy, -, -
    技术总监 => nobody
    김민수 님 => -, 김민수 님, -, -, -
    박지영 매니저님, 김민수 팀장님 => -, 박지영 매니저님, -, -, - & -, 김민수 팀장님, -, -, -
    인사팀 김민수 => -, 김민수, -, -, -
    인사담당자 => nobody
    Tanaka-san => -, Tanaka-san, -, -, -
    """
)

#: What the two tones greet with; "-" is a greeting without a name.
GREETED = lines(
    """
    Weber => - / -
    Van Dijk => - / -
    田中 => - / -
    Dipl.-Ing. Weber => - / -
    Herr/Frau Weber => - / -
    mevr. Van den Berg => Mevr. Van den Berg / Mevr. Van den Berg
    M. Paul LEFEVRE => M. Lefevre / Paul
    Dña. Carmen Ruiz => Dña. Carmen Ruiz / Carmen
    Sir Ian Roe => Sir Ian Roe / Ian
    Dona Rute => Dona Rute / Dona Rute
    Frau Dr. Kern => Frau Dr Kern / Frau Dr Kern
    Nowak Anna => Anna Nowak / Anna
    Wang Wei => Wang Wei / Wang Wei
    王经理 => 王经理 / 王经理
    人事部 田中様 => 田中様 / 田中様
    Ana García López => Ana García López / Ana
    J. Roe => J. Roe / J. Roe
    mw. De Groot => Mw. De Groot / Mw. De Groot
    PDL Frau Kern => Frau Kern / Frau Kern
    dhr. v.d. Berg => Dhr. v.d. Berg / Dhr. v.d. Berg
    Sor Amparo Ruiz => Sor Amparo Ruiz / Amparo
    院長 佐藤先生 => 佐藤先生 / 佐藤先生
    """
)

#: cell → the addresses in the order of the people, "-" for none.
ADDRESSED = lines(
    """
    Jane Roe & Bob Lee: jane@x.example, bob@x.example => Jane Roe jane@x.example, Bob Lee bob@x.example
    Jane, Bob: jane@x.example, bob@x.example, ann@x.example => Jane jane@x.example, Bob bob@x.example
    Jane Roe (EM, jane@x.example) => Jane Roe jane@x.example
    jane@x.example (Jane Roe) => Jane Roe jane@x.example
    Roe, Jane <jane.roe@x.example>; Lee, Bob <bob.lee@x.example> => Jane Roe jane.roe@x.example, Bob Lee bob.lee@x.example
    Jane, Bob <bob@x.example> => Jane -, Bob bob@x.example
    Jane Roe <bob.lee@x.example>; Bob Lee <jane.roe@x.example> => Jane Roe jane.roe@x.example, Bob Lee bob.lee@x.example
    tanaka@x.example、sato@x.example => - tanaka@x.example, - sato@x.example
    a.roe@x.example／b.lee@x.example => - a.roe@x.example, - b.lee@x.example
    jane@x.example　bob@x.example => - jane@x.example, - bob@x.example
    b.roe@x.example => - b.roe@x.example
    Jane Roe, Bob Lee, Ann Smith; x1@x.example; x2@x.example => Jane Roe -, Bob Lee -, Ann Smith -
    """
)
