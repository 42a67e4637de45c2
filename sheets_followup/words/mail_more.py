"""What automatic messages say in further languages: what their programs write, and little more."""

from __future__ import annotations

from sheets_followup.words.mail_table import MailWords

DUTCH_MAIL = MailWords(
    language="nl",
    day_first=True,
    auto_leads="automatisch antwoord|automatische reactie|automatisch bericht",
    away_subjects=(
        "afwezig(?:heid(?:sbericht)?)?|niet aanwezig|met vakantie|op vakantie|buiten kantoor"
    ),
    away=(
        "(?:ik ben|wij zijn|we zijn|ben ik) (?:momenteel |op dit moment |tijdelijk "
        "|[^.\\n]{0,40})?(?:afwezig|niet (?:aanwezig|bereikbaar|op kantoor)|(?:met|op) vakantie"
        "|met verlof)|(?:tijdens|in) mijn afwezigheid|beperkt bereikbaar|ons kantoor is gesloten"
    ),
    now="momenteel|op dit moment|tot|tijdens mijn afwezigheid|weer|terug",
    back=(
        "(?:weer|terug)(?: (?:op kantoor|bereikbaar|aanwezig|terug|van vakantie))?(?: (?:op|vanaf"
        "|per))?|(?:vanaf|op)(?=[^\\n]{3,60}\\b(?:weer|terug))"
    ),
    until="tot(?: en met| aan)?|t/m|na|niet voor",
    span="van|vanaf|tussen",
    to="tot(?: en met)?|t/m|en|-|–",
    fillers="de|het|en met",
    left="(?:werkt|werk) niet (?:meer|langer)|niet meer (?:in dienst|werkzaam|gelezen)",
    received=(
        "(?:bedankt|dank) (?:je |u )?voor (?:je|uw|jouw) (?:sollicitatie|bericht|interesse in)"
        "|hebben (?:je|uw|jouw) (?:sollicitatie|bericht|aanvraag) (?:goed )?ontvangen"
        "|ontvangstbevestiging|(?:je|uw|jouw) sollicitatie (?:is|werd) (?:ontvangen|verstuurd)"
    ),
    machine=(
        "automatisch (?:gegenereerd|verzonden|verstuurd|bericht)|niet (?:op dit bericht "
        ")?antwoorden"
    ),
    answer=(
        "helaas|andere kandida\\w+|niet (?:verder|doorgaan)|uitnodigen|vervolggesprek|volgende "
        "(?:stap|ronde)|tweede gesprek"
    ),
    calendar_leads=(
        "geaccepteerd|geweigerd|afgewezen|voorlopig|uitnodiging|bijgewerkte uitnodiging"
        "|geannuleerd|afgezegd"
    ),
    bounce_subjects=(
        "onbestelbaar|niet bezorgd|kan niet worden bezorgd|bezorging mislukt|niet-bezorgd"
    ),
    delayed="vertraagd|vertraging|nog niet bezorgd",
    receipt_leads="gelezen|niet gelezen|leesbevestiging",
    quoting="op [^\\n]{4,200} schreef[^\\n]{0,120}:|van: [^\\n]{2,200}\\n(?:verzonden|datum): ",
)
POLISH_MAIL = MailWords(
    language="pl",
    day_first=True,
    auto_leads="odpowiedz automatyczna|automatyczna odpowiedz|autoodpowiedz",
    away_subjects="poza biurem|nieobecnosc|nieobecn[ay]|urlop|na urlopie|jestem na urlopie",
    away=(
        "(?:jestem|bede|przebywam) (?:obecnie |aktualnie )?(?:nieobecn[ay]|poza biurem|na "
        "(?:urlopie|zwolnieniu|delegacji)|niedostepn[ay])|(?:podczas|w czasie) (?:mojej "
        ")?nieobecnosci"
    ),
    now="obecnie|aktualnie|do|podczas mojej nieobecnosci|wracam|wroce",
    back=(
        "(?:wracam|wroce|powrot|ponownie|bede dostepn[ay]|bede z powrotem)(?: (?:do (?:pracy"
        "|biura)|w biurze))?(?: (?:od|dnia|w|we))?"
    ),
    until="do(?: dnia| konca)?|po",
    span="od|w dniach|miedzy",
    to="do|i|a|-|–",
    fillers="dnia|dniu",
    left="nie pracuje juz|juz nie pracuj\\w*",
    received=(
        "(?:dziekujemy|dziekuje) za (?:aplikacj\\w*|zgloszenie|przeslan\\w*|wyslanie"
        "|zainteresowanie)|otrzymalismy (?:twoj\\w*|panstwa|pan\\w*)? ?(?:aplikacj\\w*|zgloszenie"
        "|cv)|potwierdzenie (?:otrzymania|aplikacji|zgloszenia)"
    ),
    machine="wiadomosc (?:zostala )?(?:wygenerowana )?automatyczn\\w*|nie odpowiada(?:j|c|ac) na",
    answer="niestety|inn(?:ego|ych|a) kandydat\\w*|zaprosic|kolejn\\w+ (?:etap|rozmow)\\w*",
    calendar_leads=(
        "zaakceptowano|odrzucono|wstepnie|zaproszenie|odwolano|anulowano|zaktualizowane zaproszenie"
    ),
    bounce_subjects="nie mozna dostarczyc|niedostarczon[aey]|niedoreczon\\w*|blad dostarczania",
    delayed="opozni\\w*",
    receipt_leads="przeczytan[oa]|potwierdzenie przeczytania",
    quoting=(
        "(?:w dniu|dnia) [^\\n]{4,200} (?:napisal|pisze)[^\\n]{0,120}:|od: "
        "[^\\n]{2,200}\\n(?:wyslano|data): "
    ),
)
JAPANESE_MAIL = MailWords(
    language="ja",
    day_first=False,
    auto_leads="自動応答|自動返信|自動応答メール|自動返信メール",
    away_subjects="不在通知|不在のお知らせ|不在",
    away="不在にして(?:おります|います)|休暇(?:中|をいただいて|を取得)|外出中|夏季休業|休業(?:中|いたします)",
    received="ご応募(?:いただき|頂き|ありがとう)|応募(?:を)?受け付け|エントリー(?:を)?受け付け|受付完了",
    machine="自動(?:送信|配信|返信)|送信専用|返信(?:いただいて|頂いて)?も(?:お答え|ご回答)|返信は(?:できません|お受け)",
    answer="残念ながら|見送(?:り|らせ)|次(?:の)?選考|面接(?:の)?日程|ご案内いたします",
    calendar_leads="承諾|辞退|仮承諾|招待|キャンセル|更新された招待",
    bounce_subjects="配信不能|配信できません|送信エラー|配信エラー|配信失敗",
    delayed="配信(?:の)?遅延|遅延",
    receipt_leads="開封済み|開封確認|未開封",
)
CHINESE_MAIL = MailWords(
    language="zh",
    day_first=False,
    auto_leads="自动(?:回复|答复|回覆|答覆)|自動(?:回覆|答覆|回復)",
    away_subjects="外出|不在办公室|休假|不在辦公室|请假",
    away="不在办公室|不在辦公室|正在休假|休假中|外出期间|外出期間",
    received="(?:已|我们已)?收到(?:您|你)的(?:简历|申请|申請|履歷|投递)|感谢(?:您|你)(?:投递|申请|应聘)|投递成功",
    machine="系统自动|系統自動|自动发送|自動發送|请勿(?:直接)?回复|請勿(?:直接)?回覆|验证码|驗證碼",
    answer="很遗憾|遗憾地|很遺憾|邀请(?:您|你)|邀請(?:您|你)|下一轮|复试|下一輪",
    calendar_leads="已接受|已拒绝|暂定|邀请|已取消|接受|已接受邀请",
    bounce_subjects="无法(?:投递|送达|传递)|無法(?:投遞|傳遞)|退信|系统退信|投递失败",
    delayed="延迟|延遲",
    receipt_leads="已读|已讀|未读",
)


def _leads(language: str, auto: str, away: str, **more: str) -> MailWords:
    """A language of which only the subjects are known."""
    return MailWords(
        language=language, day_first=True, auto_leads=auto, away_subjects=away, away="", **more
    )


OTHERS = (
    _leads(
        "sv",
        "autosvar|automatiskt svar",
        "franvaro(?:meddelande)?|ej pa kontoret|semester",
        calendar_leads="accepterat|avbojt|preliminart|inbjudan|installt|accepterad",
        bounce_subjects="kan inte levereras|gick inte att leverera|olevererat",
        received="tack for din ansokan|vi har (?:mottagit|tagit emot) din ansokan",
    ),
    _leads(
        "da",
        "automatisk svar|autosvar",
        "fravaer(?:sbesked)?|ikke pa kontoret|ferie",
        calendar_leads="accepteret|afslaet|forelobig|invitation|aflyst",
        bounce_subjects="kan ikke leveres|ikke leveret",
        received="tak for din ansogning|vi har modtaget din ansogning",
    ),
    _leads(
        "nb",
        "automatisk svar|autosvar",
        "fravaer(?:smelding)?|ikke til stede|ute av kontoret",
        calendar_leads="godtatt|avslatt|forelopig|innkalling|avlyst",
        bounce_subjects="kan ikke leveres|ikke levert",
        received="takk for (?:din )?soknad\\w*|vi har mottatt (?:din )?soknad\\w*",
    ),
    _leads(
        "fi",
        "automaattinen vastaus",
        "poissaolo(?:ilmoitus)?|poissa",
        bounce_subjects="ei voi toimittaa",
    ),
    _leads(
        "cs", "automaticka odpoved", "mimo kancelar|nepritomnost", bounce_subjects="nedorucitelne"
    ),
    _leads(
        "sk",
        "automaticka odpoved",
        "mimo kancelarie|nepritomnost",
        bounce_subjects=("nedorucitelne"),
    ),
    _leads(
        "hu", "automatikus valasz", "hazon kivul|szabadsag", bounce_subjects=("kezbesithetetlen")
    ),
    _leads("ro", "raspuns automat", "absent|in concediu", bounce_subjects="nelivrabil"),
    _leads(
        "tr",
        "otomatik yanit|otomatik cevap",
        "ofis disinda|izinde",
        bounce_subjects="teslim edilemedi",
    ),
    _leads(
        "ru",
        "автоматическии ответ|автоответ",
        "вне офиса|отсутствие|в отпуске",
        bounce_subjects="недоставлено|не доставлено",
    ),
    _leads(
        "uk", "автоматична відповідь", "поза офісом|відсутність", bounce_subjects="не доставлено"
    ),
    _leads("el", "αυτοματη απαντηση", "εκτος γραφειου", bounce_subjects="αδυνατη η παραδοση"),
    _leads(
        "ca",
        "resposta automatica",
        "fora de l'oficina|absencia",
        bounce_subjects="no es pot lliurar",
    ),
    _leads("ko", "자동 회신|자동 응답", "부재중", bounce_subjects="배달되지 않음"),
)
