# Mida loeb see, kes on siin uus: mis saab edasi.

survey-occasion-later = Klienti küsitletakse { $after } pärast seda, kui kokkupuude kohas „{ $touchpoint }“ on lõppenud. Kokkupuudetest teatab mulle teie klienditoe süsteem või programm: /token new helpdesk teeb sellele võtme.
survey-occasion-later-named = Klienti küsitletakse { $after } pärast kokkupuudet, mille puhul teie klienditoe süsteem või programm nimetab küsitlust „{ $name }“: /token new helpdesk teeb sellele võtme.
survey-occasion-now = Klienti küsitletakse kohe, kui kokkupuude kohas „{ $touchpoint }“ on lõppenud. Kokkupuudetest teatab mulle teie klienditoe süsteem või programm: /token new helpdesk teeb sellele võtme.
survey-occasion-now-named = Klienti küsitletakse kohe pärast kokkupuudet, mille puhul teie klienditoe süsteem või programm nimetab küsitlust „{ $name }“: /token new helpdesk teeb sellele võtme.
span-hours = { $n ->
    [one] üks tund
   *[other] { $n } tundi
}
span-days = { $n ->
    [one] üks päev
   *[other] { $n } päeva
}
survey-command-unknown = „{ $word }“ ei ole midagi, mida ma küsitlusega teha oskan.
survey-later = Hästi, praegu ei küsita kelleltki. Seda muudab igal ajal /survey activate { $name }.
survey-later-beside = Hästi, versioon { $asking } küsib edasi. Seda muudab igal ajal /survey activate { $name }.
survey-gone = Seda versiooni enam ei ole, seega midagi ei muutunud. /survey list näitab kõiki.
