"""Names of months and weekdays and words for days, in the languages we ship."""

from handlers.words.folding import fold, table, words_of

_MONTHS = (
    "january jan januar januarja januarju jaanuar jaanuari jaan janvier janv enero ene"
    " gennaio gen janeiro styczeń stycznia sty січень січня січ январь января янв يناير"
    " جانفي jänner",
    "february feb februar februarja februarju veebruar veebruari veebr février févr"
    " fevr febrero febbraio fevereiro fev luty lutego lut лютий лютого лют февраль февр"
    " февраля фев فبراير فيفري شباط feber",
    "march mar marec marca marcu märts märtsi märtsil märz maerz mrz mars marzo março"
    " marzec березень березня бер март марта мар مارس آذار",
    "april apr aprila aprilu aprill aprilli aprillil avril avr abril abr aprile"
    " kwiecień kwietnia kwi квітень квітня кві квіт апрель апреля апр أبريل ابريل أفريل"
    " نيسان",
    "may maj maja maju mai mail mayo maggio mag maio травень травня тра трав май мая"
    " мае"
    " مايو ماي أيار",
    "june jun junij junija juniju juuni juunil juni juin junio giugno giu junho"
    " czerwiec czerwca cze червень червня чер черв июнь июня июн يونيو جوان حزيران",
    "july jul julij julija juliju juuli juulil juli juillet juil julio luglio lug julho"
    " lipiec lipca lip липень липня лип июль июля июл يوليو يوليوز جويلية تموز",
    "august aug avgust avgusta avgustu avg augustil augusti août agosto ago sierpień"
    " sierpnia sie серпень серпня сер серп август августа авг أغسطس أوت غشت آب",
    "september sep sept septembra septembru septembri septembril septembre septiembre"
    " setiembre settembre setembro set wrzesień września wrz вересень вересня вер"
    " сентябрь сентября сен сент سبتمبر شتنبر أيلول",
    "october oct oktober oktobra oktobru okt oktoober oktoobri oktoobril octobre"
    " octubre"
    " ottobre ott outubro out październik października paź жовтень жовтня жов жовт"
    " октябрь"
    " октября окт أكتوبر",
    "november nov novembra novembru novembri novembril novembre noviembre novembro"
    " listopad listopada lis листопад листопада лис лист ноябрь нояб ноября ноя"
    " نوفمبر نونبر",
    "december dec decembra decembru detsember detsembri detsembril dets dezember dez"
    " décembre déc diciembre dic dicembre dezembro grudzień grudnia gru грудень грудня"
    " гру груд декабрь декабря дек ديسمبر دجنبر",
)
MONTHS = {
    fold(name): number
    for number, names in enumerate(_MONTHS, 1)
    for name in names.split()
} | {
    " ".join(words_of(name)): number
    for name, number in {
        "كانون الثاني": 1,
        "تشرين الأول": 10,
        "تشرين الثاني": 11,
        "كانون الأول": 12,
    }.items()
}
"""Months by name, abbreviated and declined; four in the Levant have two words."""

_WEEKDAYS = (
    "monday mon ponedeljek ponedeljka ponedeljkom esmaspäev esmaspäeval montag lundi"
    " lunes lunedì segunda poniedziałek poniedziałku понеділок понеділка понедельник"
    " понедельника الاثنين الإثنين اثنين",
    "tuesday tue tues torek torka torkom teisipäev teisipäeval dienstag mardi martes"
    " martedì terça wtorek wtorku вівторок вівторка вторник вторника الثلاثاء ثلاثاء",
    "wednesday wed sreda sredo srede kolmapäev kolmapäeval mittwoch mercredi miércoles"
    " mercoledì quarta środa środę środy среда среду среды середа середу середи"
    " الأربعاء"
    " أربعاء",
    "thursday thu thurs četrtek četrtka četrtkom neljapäev neljapäeval donnerstag jeudi"
    " jueves giovedì quinta czwartek czwartku четвер четверга четверг الخميس خميس",
    "friday fri petek petka petkom reede reedel freitag vendredi viernes venerdì sexta"
    " piątek piątku п'ятниця п'ятницю п'ятниці пятница пятницу пятницы الجمعة جمعة",
    "saturday sat sobota soboto sobote laupäev laupäeval samstag sonnabend samedi"
    " sábado"
    " sabato sobotę soboty субота суботу суботи суббота субботу субботы السبت",
    "sunday sun nedelja nedeljo nedelje pühapäev pühapäeval sonntag dimanche domingo"
    " domenica niedziela niedzielę niedzieli неділя неділю неділі воскресенье"
    " воскресенья الأحد",
)
WEEKDAYS = {
    fold(name): number
    for number, names in enumerate(_WEEKDAYS)
    for name in names.split()
}
"""Weekdays by name, Monday is 0."""

LAST = table(
    "last past previous prejšnji prejšnja prejšnjo prejšnjega pretekli preteklo minuli",
    "minulo eelmine eelmisel möödunud viimane letzten letzter letzte letztem",
    "vergangenen",
    "dernier dernière pasado pasada último última scorso scorsa passado passada zeszły",
    "zeszłą zeszłej zeszłym ubiegły ubiegłą ubiegłym ostatni ostatnią минулого минулої",
    "минулий минулу прошлый прошлую прошлого прошлой прошлое الماضي الماضية الفائت",
)
NEXT = table(
    "next coming naslednji naslednjo prihodnji prihodnjo järgmine järgmisel tuleval",
    "nächsten nächster nächste kommenden prochain prochaine próximo próxima prossimo",
    "prossima następny następną przyszły przyszłą наступного наступної наступний",
    "наступну следующий следующую следующее القادم القادمة المقبل المقبلة",
)

_DAYS: dict[int, str] = {
    0: "today, this morning, this afternoon, this evening, tonight, now, just now"
    ", danes"
    ", danes zjutraj, zdaj, pravkar, täna, täna hommikul, heute, heute morgen"
    ", heute früh"
    ", aujourd'hui, ce matin, hoy, esta mañana, esta tarde, oggi, stamattina, hoje"
    ", esta manhã, dzisiaj, dziś, сьогодні, сегодня, اليوم, هذا اليوم",
    -1: "yesterday, last night, včeraj, sinoči, eile, gestern, gestern morgen, hier"
    ", hier matin, hier soir, ayer, anoche, ieri, ontem, wczoraj, вчора, учора, вчера"
    ", أمس, امس, البارحة, مبارح, إمبارح",
    -2: "the day before yesterday, day before yesterday, predvčerajšnjim, üleeile"
    ", vorgestern, avant hier, anteayer, antier, antes de ayer, l'altro ieri"
    ", altro ieri"
    ", altroieri, avantieri, anteontem, przedwczoraj, позавчора, передвчора, позавчера"
    ", أول أمس, أول امس, قبل أمس, أول البارحة",
    1: "tomorrow, tomorrow morning, jutri, homme, morgen, morgen früh, demain, mañana"
    ", mañana por la mañana, domani, amanhã, jutro, завтра, غدا, بكرة",
    2: "the day after tomorrow, day after tomorrow, pojutrišnjem, ülehomme, übermorgen"
    ", après demain, pasado mañana, dopodomani, depois de amanhã, pojutrze, післязавтра"
    ", послезавтра, بعد غد, بعد الغد",
}
DAYS = {
    " ".join(words_of(name)): offset
    for offset, names in _DAYS.items()
    for name in names.split(",")
}
"""Words for days beside today, with the number of days to add."""

ELSEWHERE = {"hier": "de", "jutro": "sl", "now": "pl"}
"""Words that are no day to those who speak that language."""

MORNINGS = frozenset(
    " ".join(words_of(name)) for name in ("por la mañana", "de la mañana", "da manhã")
)
"""Phrases with a word for tomorrow or today that say the time of day."""

DAY_UNITS = table(
    "day days dan dnem dnevom dneva dni dnevi dnevoma päev päeva tag tage tagen jour",
    "jours día días giorno giorni dia dias dzień dni день дні днів дня дней يوم أيام",
)
WEEK_UNITS = table(
    "week weeks teden tedna tednom tedni tednov tednoma nädal nädala nädalat woche",
    "wochen semaine semaines semana semanas settimana settimane tydzień tygodnie",
    "tygodni тиждень тижні тижнів неделю недели недель неделя أسبوع أسابيع",
)
TWO = {fold("يومين"): 2, fold("أسبوعين"): 14}
"""Words that count to two by themselves, in days."""

DECLINED = {
    fold(word): number
    for number, words in {
        1: "a an one enim ein einem einer un une una um uma jeden jednym ühe одну",
        2: "dvema zwei deux dos due dois duas dwa dwoma",
        3: "tremi",
        4: "štirimi",
        5: "petimi",
        6: "šestimi",
    }.items()
    for word in words.split()
}
"""Number words as they stand beside "ago"."""

AGO_BEFORE = frozenset(
    fold(word)
    for word in ("pred", "vor", "il y a", "hace", "há", "faz", "قبل", "منذ", "من")
)
AGO_AFTER = table("ago tagasi fa atrás temu тому назад back")
IN_BEFORE = frozenset(
    fold(word)
    for word in (
        *("in", "čez", "dans", "en", "dentro de", "tra", "fra", "em", "daqui a", "za"),
        *("через", "за", "بعد"),
    )
)
IN_AFTER = frozenset(("later", "parast", "from now"))

FILLERS = table(
    "on the at of it was i think about maybe around since date day dne dan dan v na",
    "bilo",
    "je mislim okrog oli see umbes vist kuupäeval am der den dem das war es ich glaube",
    "le un du cétait la el fue creo que il era lo giorno o dia no foi em acho w we",
    "dnia",
    "to było był chyba у в це було був мабуть это было был наверное числа г р року",
    "года",
    "г. في يوم كان كانت بتاريخ ربما um uhr th st nd rd er de do del al di dos morning",
    "feira por la mañana tarde noche noite manhã da matin soir abend früh zjutraj rano",
)
"""Words beside a date that say nothing more."""
