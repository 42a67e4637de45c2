"""Polish: the headers of each fact."""

from __future__ import annotations

from sheets_followup.words.table import alike

HEADERS = {
    "company": alike(
        "pracodawcy | firmy | firma | nazwa firmy | pracodawca | przedsiebiorstwo | organizacja"
        " | nazwa pracodawcy"
        " | spolka | nazwa przedsiebiorstwa | firma nazwa | nazwa organizacji"
        " | jaka firma | gdzie aplikowalem | gdzie aplikowalam",
        "instytucja | agencja | klient",
    ),
    "role": alike(
        "poszukiwana praca | poszukiwane stanowisko | stanowisko | nazwa stanowiska | pozycja"
        " | rola | tytul stanowiska | stanowisko pracy"
        " | nazwa pozycji | aplikowane stanowisko | stanowisko na ktore aplikuje | nazwa roli"
        " | proponowane stanowisko | oferowane stanowisko | jakie stanowisko"
        " | pozadane stanowisko | stanowisko docelowe | na jakie stanowisko",
        "oferta pracy | praca | tytul | oferta | ogloszenie | zawod | nazwa oferty | jaka praca"
        " | na jakie stanowisko | staz jako | praktyki jako | rodzaj pracy",
    ),
    "round": alike(
        "runda | etap rozmowy | numer rozmowy | runda rozmowy", "rodzaj rozmowy | typ rozmowy"
    ),
    "status": alike(
        "status aplikacji | stan | status rekrutacji | aktualny status | status zgloszenia"
        " | stan aplikacji | status procesu | obecny status",
        "etap | wynik | rezultat | faza | etap rekrutacji | wynik rozmowy | aktualny etap"
        " | wynik rekrutacji | postep | etap procesu"
        " | jak poszlo | co powiedzieli | na jakim etapie | jak stoi sprawa"
        " | obecna sytuacja | jak sie skonczylo | przyjeli mnie | czy przyjeli"
        " | jak sie to skonczylo",
    ),
    "interview": alike(
        "data rozmowy | termin rozmowy | data rozmowy kwalifikacyjnej | rozmowa dnia"
        " | data interview | termin spotkania | data spotkania | rozmowa kwalifikacyjna data"
        " | rozmowa data | data i godzina rozmowy | dzien rozmowy | data rozmowy rekrutacyjnej"
        " | termin rozmowy kwalifikacyjnej | rozmowa termin | termin rozmowy rekrutacyjnej",
        "rozmowa kwalifikacyjna | rozmowa | rozmowa rekrutacyjna | spotkanie | rozmowy",
    ),
    "interview:time": alike("godzina rozmowy | godzina spotkania"),
    "interview:clock": alike("godzina | godz"),
    "interviewers": alike(
        "rozmowca | rozmowcy | osoba prowadzaca rozmowe | rozmowa z | prowadzacy rozmowe | z kim"
        " | osoby na rozmowie | kto prowadzil rozmowe | z kim rozmowa | spotkanie z | rekrutujacy"
        " | osoby prowadzace rozmowe | uczestnicy rozmowy"
        " | kto rekrutuje | kto rekrutowal | kto prowadzi rekrutacje"
        " | kto prowadzi rozmowe | z kim rozmawialem | z kim rozmawialam",
        "uczestnicy | osoby | kto",
    ),
    "interviewers:other contact": alike("inny kontakt | drugi kontakt | dodatkowy kontakt"),
    "interviewers:contact": alike(
        "osoba z ktora rozmawiano | osoba z ktora rozmawialem | osoba z ktora rozmawialam"
        " | z kim rozmawiano | imie kontaktu | nazwa kontaktu | kontakt imie"
        " | imie i nazwisko kontaktu"
        " | osoba kontaktowana | kontakt | osoba kontaktowa | osoba do kontaktu"
        " | kontakt w firmie"
        " | imie i nazwisko kontaktu"
        " | osoby kontaktowe | kontakt hr | kontakt imie nazwisko | osoba kontaktu"
    ),
    "interviewers:recruiter": alike(
        "rekruter | rekruterka | imie rekrutera | nazwisko rekrutera | imie i nazwisko rekrutera"
        " | dane rekrutera"
    ),
    "interviewers:hiring manager": alike("przelozony | kierownik | menedzer"),
    "interviewers:title": alike("stanowisko rozmowcy | stanowisko kontaktu | stanowisko rekrutera"),
    "emails": alike("adres email | poczta | adres mail"),
    "emails:other contact": alike("email inny kontakt | email drugi kontakt"),
    "emails:contact": alike(
        "email kontaktowy | dane kontaktowe | email kontakt | mail kontaktowy"
        " | email osoby kontaktowej"
        " | kontakt email | email firmy"
        " | email kontaktu hr | email hr | mail hr"
    ),
    "emails:interviewer": alike("email rozmowcy"),
    "emails:recruiter": alike("email rekrutera | mail rekrutera | kontakt do rekrutera"),
    "linkedin": alike("profil linkedin | linkedin rekrutera | link linkedin"),
    "decision": alike(
        "decyzja do | odpowiedz do | termin decyzji | data decyzji | oczekiwana odpowiedz"
        " | spodziewana odpowiedz | termin odpowiedzi | przewidywana odpowiedz"
        " | odpowiedz najpozniej"
        " | kiedy odpowiedz | planowana decyzja | oczekiwana decyzja | przewidywana decyzja"
        " | spodziewana decyzja"
    ),
    "topics": alike(
        "tematy | omowione tematy | tematy rozmowy | o czym rozmawialismy | poruszone tematy"
        " | temat rozmowy | omawiane tematy"
    ),
    "fit": alike("moje atuty | atuty | mocne strony | dlaczego ja | moje mocne strony"),
    "gap": alike(
        "zapomnialem | zapomnialam | do poprawy | luka | czego nie powiedzialem | sprostowanie"
        " | co poprawic | do poprawienia | co bylo slabe | czego zabraklo"
    ),
    "new_info": alike("nowosci | nowe informacje | nowa informacja | nowe info"),
    "last_reply": alike(
        "ostatnia odpowiedz | data odpowiedzi | otrzymana odpowiedz | odpowiedz otrzymana"
        " | data ostatniej odpowiedzi | odpowiedz dnia | ostatni kontakt firmy | data feedbacku"
        " | odpowiedz otrzymana dnia"
    ),
    "thank_you_sent": alike(
        "podziekowanie wyslane | mail podziekowaniem wyslany | podziekowanie wyslano"
        " | data podziekowania | wyslano podziekowanie | podziekowanie dnia",
        "podziekowanie | mail podziekowaniem | podziekowania",
    ),
    "follow_up_1_sent": alike(
        "follow up wyslany | przypomnienie wyslane | pierwsze przypomnienie wyslane"
        " | follow up 1 wyslany | przypomnienie dnia | wyslano przypomnienie | wyslano follow up"
        " | pierwszy follow up wyslany",
        "pierwsze przypomnienie | przypomnienie 1 | pierwszy follow up",
    ),
    "follow_up_2_sent": alike(
        "follow up 2 wyslany | drugie przypomnienie wyslane | drugi follow up wyslany",
        "drugie przypomnienie | przypomnienie 2 | drugi follow up",
    ),
    "update_sent": alike("aktualizacja wyslana"),
    "hold": alike("wstrzymane do | czekac do | nie przed | wstrzymac do | nie pisac przed"),
    "tone": alike("ton"),
    "cadence": alike("rytm | czestotliwosc"),
    "notes": alike(
        "notatka | notatki | uwagi | uwaga | komentarz | komentarze | informacje dodatkowe"
        " | dodatkowe informacje | notatki z rozmowy | dodatkowe uwagi | moje notatki | rozne"
        "",
        "wrazenia | inne | feedback | wrazenie",
    ),
    "applied": alike(
        "zanioslem cv | zanioslam cv | zostawilem cv | zostawilam cv | aplikacja z dnia"
        " | aplikacja z"
        " | data aplikacji | data wyslania | data aplikowania | wyslano dnia | data wyslania cv"
        " | data zlozenia | aplikowano | wyslano cv | data zgloszenia | data zlozenia aplikacji"
        " | data wyslania aplikacji | cv wyslane | aplikacja wyslana | data wyslania zgloszenia"
        " | wyslanie cv"
        " | data zlozenia dokumentow | zlozono cv | cv zlozone | kiedy wyslane"
        " | kiedy aplikowalem | kiedy aplikowalam | data zlozenia cv",
    ),
    "location": alike(
        "lokalizacja | miasto | miejsce | miejsce pracy | adres | kraj | siedziba | region"
        " | miejscowosc | wojewodztwo | lokalizacja pracy | adres firmy"
    ),
    "phone": alike(
        "telefon | numer telefonu | komorka | tel | nr telefonu | telefon kontaktowy | nr tel"
        " | kom | tel kom | nr kom | telefon do | tel kontaktowy | numer kontaktowy | komorkowy"
    ),
    "candidate": alike(
        "czyje | kto aplikuje | kto szuka | uczen | uczennica | student | studentka | kursant"
        " | kursantka"
        " | kandydat | kandydatka | imie i nazwisko kandydata | aplikant"
    ),
}

#: Nouns of which headers are made, by kind: see ``columns.nouns``.
NOUNS = {
    "beside": "adres | telefon | dane",
    "and": "i | oraz",
    "talk": (
        "bylam | bylem | bylam na rozmowie | bylem na rozmowie | rozmowa | rozmowy | spotkanie"
        " | spotkania | rozmawial | rozmawiala | prowadzil"
        " | prowadzila | rozmawialem | rozmawialam | gadalem | gadalam | spotkalem sie"
        " | spotkalam sie | rozmowa kwalifikacyjna | rozmowy kwalifikacyjnej | wywiad | rozmowe"
    ),
    "when": "data | godzina | termin | kiedy | dzien",
    "person": "dyrektor | rozmowca | komisja | rekruter | rekruterka | opiekun stazu"
    " | kierowniczka | oddzialowa | szefowa | wlasciciel | wlascicielka | przelozona"
    " | pielegniarka oddzialowa | dyrektorka | spedytor | rozmowczyni",
    "named": "nazwa | nazwe | imie i nazwisko | nazwisko",
    "mail": "email | mail | adres email",
    "with": "z",
    "firm": (
        "szkola | szpital | klinika | uczelnia | kancelaria | instytucja | urzad"
        " | organizacja | uniwersytet | przychodnia | przedszkole | fundacja | gdzie | u kogo"
        " | firma transportowa | zaklad | zaklad pracy | sklep | restauracja | hotel | dom opieki"
        " | gabinet | placowka | osrodek | spedycja | zlobek"
    ),
    "agency": "agencja | agencja pracy | agencja rekrutacyjna | posrednik",
    "client": "klient | klient koncowy",
    "thank": (
        "podziekowanie | podziekowania | podziekowac | mail z podziekowaniem"
        " | email z podziekowaniem | podziekowalem | podziekowalam | list z podziekowaniem"
    ),
    "sent": "wyslane | wyslano | wyslany | wyslana | wyslalem | wyslalam | zrobione",
    "follow": "follow up | przypomnienie | ponaglenie | kontakt ponowny",
    "followed": "przypomnialem | przypomnialam | ponowiono | ponaglono | dopytalem | dopytalam",
    "decide": "decyzja | decyzji | decyzje | werdykt | wynik rekrutacji",
    "expected": (
        "oczekiwana | oczekiwane | spodziewana | spodziewane | do | planowana | obiecana"
        " | przewidywana | do kiedy | do dnia"
    ),
    "reply": "odpowiedz | odpowiedzi | odzew | reakcja | feedback | feedbacku",
    "got": (
        "otrzymana | otrzymano | otrzymalem | otrzymalam | dostalem | dostalam | przyszla | byla"
    ),
    "topic": "temat | tematy | zagadnienie | zagadnienia | watki",
    "said": (
        "omowione | poruszone | rozmowy o | omawiane | poruszane | gadalismy | rozmawialismy"
        " | gadane | o czym byla mowa | o czym mowa"
    ),
    "strength": "mocna strona | mocne strony | moj atut | atut | atuty",
    "who": "kto | kogo | z kim | kim",
    "reach": "skontaktowac | kontakt do | jak zlapac",
    "tell": (
        "dadza znac | dac znac | odezwa sie | znac | maja dac znac | odpowiedza"
        " | maja odpowiedziec | zadzwonia | mieli dac znac | daja znac | oddzwonia | oddzwonic"
        " | maja oddzwonic | maja sie odezwac | maja odezwac | odezwac"
    ),
    "missed": (
        "zapomnialem | zapomnialam | nie powiedzialem | nie powiedzialam | zapomniane"
        " | czego nie powiedzialem | czego nie powiedzialam | do dopowiedzenia"
    ),
    "job": "na kogo | za kogo | na co | jako kto | jakie stanowisko | co bym robil | co bym robila",
    "state": (
        "i co | i co teraz | no i co | jak stoi | jak poszlo | co wyszlo | na czym stoi"
        " | co dalej z tym | jak idzie"
        " | na jakim etapie"
    ),
    "small": (
        "na | ktore | czy | juz | moje | moj | dla | od | glowne | o czym | czym | sie | o"
        " | jak | czego | mi | mnie"
    ),
    "project": "projekt",
    "deed": ("co zrobilem | co zrobilam | dzialanie | czynnosc"),
}
