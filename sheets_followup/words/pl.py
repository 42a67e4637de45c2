"""Polish: headers, dates, statuses and names as people type them."""

from __future__ import annotations

from sheets_followup.model import Status
from sheets_followup.words.pl_headers import HEADERS, NOUNS
from sheets_followup.words.table import Words, numbered, units

POLISH = Words(
    language="pl",
    day_first=True,
    headers=HEADERS,
    nouns=NOUNS,
    fillers="w | moj | moja | rrrr | opcjonalnie",
    joined={"e maile": "email", "decyzja do": "decyzjado", "odpowiedz do": "odpowiedzdo"},
    rounds={
        "ponownie": 2,
        "znowu": 2,
        "pierwsza": 1,
        "pierwszy": 1,
        "pierwszej": 1,
        "druga": 2,
        "drugi": 2,
        "drugiej": 2,
        "trzecia": 3,
        "trzeci": 3,
        "trzeciej": 3,
        "czwarta": 4,
        "ostatnia": 99,
        "finalowa": 99,
        "nastepna": 98,
        "kolejna": 98,
    },
    tick_hints="tak/nie | t/n | tak / nie | tak lub nie",
    stages="telefoniczna | techniczna | stacjonarna | hr",
    bare_names="imie i nazwisko | imie nazwisko | osoba",
    wheres="gdzie",
    whats="co",
    managers=("kierownik | przelozony | menedzer | szef"),
    onwards=(
        "kolejnego etapu | następnego etapu | dalszego etapu | drugiego etapu | do rozmowy"
        " | na rozmowę | do etapu | kolejny etap | aplikacja przyjęta | zgłoszenie przyjęte"
    ),
    appointments=(
        "kiedy | termin | zaplanowano na | zaplanowany termin | umowiony termin | umowione na"
    ),
    bare_dates="data | dzien",
    answers="odpowiedz | odpowiedz firmy | decyzja | reakcja | odzew",
    given_halves="imie",
    family_halves="nazwisko",
    stage_headers="etap | faza",
    together="firma i stanowisko | firma stanowisko | stanowisko i firma | stanowisko firma",
    application_words="aplikacja | aplikacji | ogloszenie | oferta | wynagrodzenie | oferty",
    months=numbered(
        "stycznia styczen sty | lutego luty lut | marca marzec mar | kwietnia kwiecien kwi"
        " | maja maj | czerwca czerwiec cze | lipca lipiec lip | sierpnia sierpien sie"
        " | wrzesnia wrzesien wrz | pazdziernika pazdziernik paz | listopada listopad lis"
        " | grudnia grudzien gru",
        1,
    ),
    weekdays=numbered(
        "poniedzialek poniedzialku pon pn | wtorek wtorku wt | sroda srode srody sr"
        " | czwartek czwartku czw | piatek piatku pt | sobota sobote soboty sob"
        " | niedziela niedziele niedzieli nd",
        0,
    ),
    numbers={
        "jeden": 1,
        "jedno": 1,
        "dwa": 2,
        "dwoch": 2,
        "dwie": 2,
        "trzy": 3,
        "trzech": 3,
        "cztery": 4,
        "czterech": 4,
        "piec": 5,
        "pieciu": 5,
        "szesc": 6,
        "siedem": 7,
        "siedmiu": 7,
        "osiem": 8,
        "dziewiec": 9,
        "dziesiec": 10,
        "dziesieciu": 10,
        "czternascie": 14,
        "czternastu": 14,
        "dwadziescia": 20,
        "kilka": 5,
        "pare": 3,
        "kilku": 5,
    },
    units=units(
        day="dzien | dni | dnia",
        business_day="dni robocze | dni roboczych | dzien roboczy",
        week="tydzien | tygodnie | tygodni | tygodnia | tyg",
        month="miesiac | miesiace | miesiecy | miesiaca",
        hour="godzina | godziny | godzin | h",
    ),
    moments={
        "same day": "dzis | dzisiaj | tego samego dnia | do konca dnia",
        "tomorrow": "jutro | do jutra",
        "day after tomorrow": "pojutrze",
        "end of week": "koniec tygodnia | do konca tygodnia | w tym tygodniu | ten tydzien"
        " | konca tygodnia | do konca tego tygodnia",
        "middle of next week": "poczatek przyszlego tygodnia | polowa przyszlego tygodnia"
        " | na poczatku przyszlego tygodnia | w polowie przyszlego tygodnia",
        "end of next week": "przyszly tydzien | w przyszlym tygodniu | w nastepnym tygodniu"
        " | koniec przyszlego tygodnia | do konca przyszlego tygodnia | za tydzien do konca"
        " | w kolejnym tygodniu | do konca nastepnego tygodnia",
        "end of month": "koniec miesiaca | do konca miesiaca | w tym miesiacu | konca miesiaca"
        " | pod koniec miesiaca | z koncem miesiaca",
        "end of next month": (
            "przyszly miesiac | w przyszlym miesiacu | do konca przyszlego miesiaca"
            " | koniec przyszlego miesiaca | w nastepnym miesiacu"
        ),
        "end of quarter": "koniec kwartalu | do konca kwartalu",
        "end of year": "koniec roku | do konca roku",
    },
    span_leads=(
        "w ciagu | w przeciagu | za | do | po | okolo | ok | najpozniej"
        " | najpozniej za | maksymalnie"
        " | max | odpowiedz | odpowiedz w ciagu | decyzja | decyzja w ciagu | w | przez"
        " | najblizszych | najblizsze | odpowiedz do | decyzja do | odpowiedz za | przed"
    ),
    span_trails="max | maksymalnie | od rozmowy | po rozmowie | najpozniej",
    next_words="przyszly | przyszla | przyszla | nastepny | nastepna | przyszlego | przyszly",
    this_words="ten | w | do | ta | najblizszy | najblizsza | we | te",
    end_words="koniec | do konca | konca | pod koniec | z koncem",
    date_words="dnia | r | roku | do | od | dn | w | we",
    date_leads=(
        "do | do dnia | przed | najpóźniej | najpozniej | najpóźniej do | od | po | około | ok."
        " | ok | w okolicach | dnia | decyzja do | odpowiedź do | odpowiedz do | max do"
    ),
    time_leads="o | o godz | o godz. | godz | godz. | godzina | od | g | g.",
    meetings="rozmowa | spotkanie",
    no_day="odwol | przeloz | przesun | termin | lub | albo | nie | moze | anul",
    moved_to=(
        "przelozona na | przelozone na | przelozony na | przesunieta na | przesuniete na"
        " | przeniesiona na | przeniesione na"
    ),
    blank=(
        "do ustalenia | do potwierdzenia | nieznany | nieznana | nieznane | brak | brak danych"
        " | nikt | jeszcze nie | nie dotyczy | oczekuje | b/d | bd | nie wiadomo | nieustalone"
        " | nie ustalono | puste | nie podano"
    ),
    yes="tak | t | wysłano | wyslano | wysłane | wyslane | zrobione | gotowe | wysłany",
    unwanted="nie | pomiń | pomin | niepotrzebne | nie trzeba",
    unticked="fałsz | falsz | do zrobienia | jeszcze nie | do wysłania",
    sent_leads="wysłano | wyslano | wysłano dnia | wysłane | wysłany | tak | tak dnia | dnia"
    " | zrobione | podziękowano | mailem",
    no_reply="nie | brak | brak odpowiedzi | nic | jeszcze nie | cisza | jeszcze nic"
    " | nie odpowiedzieli",
    tones={"formalny": "formal", "ciepły": "warm", "serdeczny": "warm", "oficjalny": "formal"},
    statuses={
        Status.ACTIVE: (
            "aktywna | aktywne"
            " | poszło dobrze | dobrze poszło"
            " | bez zmian | trzymam kciuki"
            " | jeszcze brak odpowiedzi | oczekuje na odpowiedz | w toku | czekam na odpowiedz"
            " | oczekiwanie | jeszcze nie aplikowalem | oczekiwanie na odpowiedz | w trakcie"
        ),
        Status.OFFER: (
            "oferta | oferta otrzymana | otrzymana oferta | propozycja pracy | dostalem oferte"
            " | dostalam oferte | propozycja | oferta pracy | zlozono oferte"
            " | negocjacje | w trakcie negocjacji | negocjacje warunkow | negocjacje oferty"
        ),
        Status.ACCEPTED: (
            "zaakceptowana | zaakceptowano | oferta przyjeta | przyjety | przyjeta | zatrudniony"
            " | zatrudniona | umowa podpisana | podpisana umowa | przyjalem oferte"
            " | przyjelam oferte"
            " | oferta zaakceptowana | zaakceptowane | przyjalem"
        ),
        Status.REJECTED: (
            "odrzucona | odrzucony | odrzucono | odrzucone | odmowa | odpowiedz odmowna"
            " | negatywna"
            " | nie wybrano | odrzucenie | nie przeszedlem | nie przeszlam | negatywny"
            " | wybrano innego kandydata | niezakwalifikowany | odpowiedz negatywna | odpadlem"
            " | odpadlam | aplikacja odrzucona | nie dostalem sie"
            " | niestety nie | niestety | odrzucili | odrzucili mnie | wybrali kogos innego"
            " | wybrano kogos innego | kogos innego | inny kandydat | innego kandydata"
            " | kandydat wewnetrzny | rekrutacja wewnetrzna | odmowili | dostalem odmowe"
            " | dostalam odmowe | negatywnie | wynik negatywny | niezakwalifikowana | nieprzyjety"
            " | nieprzyjeta | podziekowali | podziekowano | nie tym razem | bez powodzenia"
            " | negatywne"
            " | powiedzieli nie | wybrali innego | wzieli innego | wzieli kogos innego"
        ),
        Status.WITHDRAWN: (
            "przyjąłem inną ofertę | przyjęłam inną ofertę | wziąłem inną pracę"
            " | wzięłam inną pracę"
            " | wycofana | wycofany | wycofano | rezygnacja | zrezygnowalem | zrezygnowalam"
            " | oferta odrzucona przeze mnie | wycofalem sie | wycofalam sie | odrzucilem oferte"
            " | odrzucilam oferte | zrezygnowano | aplikacja wycofana | rezygnuje"
            " | nie jestem zainteresowany | wycofane | oferta odrzucona"
            " | wycofalam aplikacje | wycofalem aplikacje | odmowilem | odmowilam"
            " | sam zrezygnowalem | sama zrezygnowalam | nie przyjalem oferty"
            " | nie przyjelam oferty | odrzucilam"
            " | pominiete | pominieta | odpuscilem | odpuscilam | odpada"
        ),
        Status.CLOSED: (
            "brak odpowiedzi | zamkniete | zamknieta | zamkniety | rekrutacja zamknieta"
            " | rekrutacja zakonczona | zakonczone | zakonczona | wygasla | wygaslo | anulowana"
            " | anulowano | archiwum | zarchiwizowane | cisza | bez odpowiedzi | nieaktualne"
            " | nieaktualna | brak kontaktu | stanowisko obsadzone | obsadzone | oferta wygasla"
            " | nie odezwali sie | brak odzewu"
            " | brak feedbacku | bez odzewu | ghosting | zghostowali | ogloszenie wygaslo"
            " | rekrutacja anulowana | rekrutacja wstrzymana i zamknieta | etat zlikwidowany"
            " | stanowisko juz obsadzone | brak informacji zwrotnej | oferta nieaktualna"
            " | brak wakatow | brak miejsc | brak wolnych miejsc | nie szukaja"
        ),
        Status.ON_HOLD: (
            "wstrzymana | wstrzymane | wstrzymano | zawieszona | zawieszone"
            " | rekrutacja wstrzymana"
            " | zamrozona | pauza | odlozone | rekrutacja zawieszona | przelozona | odroczone"
            " | zamrozone"
        ),
    },
    alone="oferta | propozycja | niestety",
    hedges=(
        "nie | brak | czekam | oczekuje | oczekiwanie | jesli | moze | ale | przed | jeszcze"
        " | licze | mozliwa | ewentualna | planowana | lub | czy"
    ),
    alive=(
        "wyslan | zlozon | aplik | rozmow | czek | oczek | w toku | zaprosz | telefon | etap"
        " | test | zadanie | kontakt | w trakcie | nowa | nowe | drug | pierwsz | trzec | technicz"
        " | umowion | do wys | zainteres | wys | przejrz | analiz | weryfik | spotkan | zaplan"
        " | przypomn | cv | final | zapis | szkic"
    ),
    negations="nie | brak | bez | nic | nigdy | zaden | zadna | zadnej | niestety",
    still="jeszcze | na razie | narazie | poki co | dotad | dotychczas | obecnie",
    advances=(
        "przesz | przesze | uda | wyszlo | wysz | dosta | wybra | zakwalifik | pasu | przyj"
        " | kontynu | spelni | zapros | prze"
    ),
    contacts=(
        "odpis | odpowied | oddzw | odezw | kontakt | feedback | informacj | wiadomo | odzew"
    ),
    honorifics={
        "pan": "Pan",
        "pani": "Pani",
        "panowie": "Pan",
        "panie": "Pani",
        "państwo": "",
        **dict.fromkeys(("mgr", "inż", "inz", "hab", "lic.", "mec.", "adw.", "red."), ""),
    },
    pronouns="ona/jej | on/jego",
    job_words=(
        "stażysta | stażystka | praktykant | praktykantka | dyr | kier | rekr | rekruter"
        " | rekruterka | rekrutacja | kierownik | kierowniczka"
        " | dyrektor | dyrektorka"
        " | prezes | właściciel | inżynier | programista | programistka | specjalista"
        " | specjalistka | menedżer | menadżer | manager | managerka | szef | szefowa | zespół"
        " | zespołu | kadr | kadry | zasoby | ludzkie | lider | liderka | koordynator | asystent"
        " | asystentka | analityk | konsultant | konsultantka | kolega | ds | działu | dział"
        " | personalny | sprzedaży | zarząd | zarządu | rekrutacji | osoba | kontaktowa"
        " | spedytor | spedytorka | oddziałowa | pielęgniarka | wicedyrektor | sekretarz"
        " | sekretarka | właścicielka | brygadzista | majster | kadrowa | przełożona | dyspozytor"
        " | agencji | agencja | dyrekcja | kancelaria | sekretariat | recepcja | administracja"
        " | biuro | centrala"
    ),
    not_names=(
        "ze | rozmowa | telefon | telefoniczna | spotkanie | odpowiedź | czekam | nie | tak"
        " | brak | odmowa | oferta | mail | wysłano | dzwonić | rozmawiałem | rozmawiałam | nikt"
        " | nieznany | jutro | dziś | dzisiaj | tydzień | poniedziałek | wtorek | środa"
        " | czwartek | piątek | sobota | niedziela | godz | firma | stanowisko | oraz | lub"
        " | dla | jest | był | była | się | przez | kontakt | państwo"
        " | szanowni | imię | nazwisko | zadanie | wideo | poznałem | poznałam"
        " | jego | jej | ich | ktoś | wszyscy | dwóch | trzech | komórka | panią | panem"
        " | pana | panu | panom | komisja | koledzy"
    ),
    other_people=(
        "mój | moja | jego | jej | ich | dwóch | dwie | dwoje | trzech | trzy | inni"
        " | inne | ktoś | koledzy | jeszcze ktoś | jeszcze jedna | jeszcze jeden"
    ),
    people_leads=("kontakt | rekruter | rekruterka | uczestnicy | osoba kontaktowa | rozmówca"),
    prose_words="i | w | z | na | do | nie | się | jest | że | dla | jak | to | o | po | za | mnie",
    joiners="i",
    template_texts=(
        "nazwa firmy | firma a | firma b | firma x | firma przykładowa | przykład sp. z o.o."
        " | przykładowa firma | nazwa stanowiska | imię i nazwisko | imię nazwisko | dd.mm.rrrr"
        " | jan kowalski | anna nowak | przykład | twoje imię | nazwa stanowiska pracy"
    ),
)
