# Ce que lisent les clients quand il est réglé au nom de qui on les interroge.

invitation-from = Bonjour ! Vous avez été récemment en contact avec { $sender }. Pouvons-nous vous demander comment cela s’est passé ?
invitation-from-named = Bonjour { $name } ! Vous avez été récemment en contact avec { $sender }. Pouvons-nous vous demander comment cela s’est passé ?
thanks-from = Merci ! Cela nous aide chez { $sender }.
privacy-contact = Des questions sur vos données ? { $contact }
