# Quello che leggono i clienti quando è impostato a nome di chi si chiede.

invitation-from = Buongiorno! È appena stato in contatto con { $sender }. Possiamo chiederLe com’è andata?
invitation-from-named = Buongiorno, { $name }! È appena stato in contatto con { $sender }. Possiamo chiederLe com’è andata?
thanks-from = Grazie! Questo ci aiuta in { $sender }.
privacy-contact = Domande sui Suoi dati? { $contact }
