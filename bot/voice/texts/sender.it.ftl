# Quello che leggono i clienti quando è impostato a nome di chi si chiede.

invitation-from = Buongiorno! Di recente ha avuto contatti con { $sender }. Possiamo chiederLe com’è andata?
invitation-from-named = Buongiorno, { $name }! Di recente ha avuto contatti con { $sender }. Possiamo chiederLe com’è andata?
thanks-from = Grazie! La sua risposta aiuta tutto il team di { $sender }.
privacy-contact = Domande sui Suoi dati? { $contact }
