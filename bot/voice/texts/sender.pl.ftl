# Co czytają klienci, gdy ustawiono, w czyim imieniu pytamy.

invitation-from = Dzień dobry! Przed chwilą byli Państwo z nami w kontakcie ({ $sender }). Czy możemy zapytać, jak poszło?
invitation-from-named = Dzień dobry, { $name }! Przed chwilą był między nami kontakt ({ $sender }). Czy możemy zapytać, jak poszło?
thanks-from = Dziękujemy! To nam pomaga. ({ $sender })
privacy-contact = Pytania o własne dane? { $contact }
