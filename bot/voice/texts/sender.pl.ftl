# Co czytają klienci, gdy ustawiono, w czyim imieniu pytamy.

invitation-from = Dzień dobry! Tu { $sender }. Niedawno byliśmy w kontakcie. Czy możemy zapytać, jak poszło?
invitation-from-named = Dzień dobry, { $name }! Tu { $sender }. Niedawno byliśmy w kontakcie. Czy możemy zapytać, jak poszło?
thanks-from = Dziękujemy! To nam pomaga. – { $sender }
privacy-contact = Pytania o własne dane? { $contact }
