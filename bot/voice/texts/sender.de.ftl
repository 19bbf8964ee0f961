# Was Kundinnen und Kunden lesen, wenn eingestellt ist, in wessen Namen gefragt wird.

invitation-from = Guten Tag! Sie hatten vor Kurzem Kontakt mit { $sender }. Dürfen wir fragen, wie es war?
invitation-from-named = Guten Tag, { $name }! Sie hatten vor Kurzem Kontakt mit { $sender }. Dürfen wir fragen, wie es war?
thanks-from = Vielen Dank! Das hilft uns bei { $sender }.
privacy-contact = Fragen zu Ihren Daten? { $contact }
