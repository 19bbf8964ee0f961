# Quello che leggono i clienti davanti ai vari tipi di domande: come rispondere e che cosa è scelto.

scale-ces = 1 è molto difficile, 7 è molto facile.
scale-stars = 1 stella è il peggio, 5 stelle sono il meglio.

button-worse = Peggio
button-as = Come previsto
button-better = Meglio
button-done = Fatto
button-today = Oggi, { $day }
button-yesterday = Ieri, { $day }

hint-date = Può anche scrivere un giorno, per esempio «ieri».
hint-number = Scriva un numero da { $low } a { $high }.
hint-choices = Ne scelga da { $least } a { $most }, poi prema «Fatto».
hint-choices-exact = { $n ->
    [one] Scelga { $n } opzione, poi prema «Fatto».
    [many] Scelga { $n } opzioni, poi prema «Fatto».
   *[other] Scelga { $n } opzioni, poi prema «Fatto».
}
hint-choices-least = { $n ->
    [one] Scelga tutto ciò che fa al caso, poi prema «Fatto».
    [many] Scelga almeno { $n } opzioni, poi prema «Fatto».
   *[other] Scelga almeno { $n } opzioni, poi prema «Fatto».
}
please-more = { $n ->
    [one] Non è ancora scelto nulla. Scelga almeno un’opzione, oppure prema «Salta».
    [many] Scelga almeno { $n } opzioni, oppure prema «Salta».
   *[other] Scelga almeno { $n } opzioni, oppure prema «Salta».
}
please-fewer = { $n ->
    [one] Qui si può scegliere una sola opzione. Ne tolga prima una.
    [many] Qui si possono scegliere al massimo { $n } opzioni. Ne tolga prima una.
   *[other] Qui si possono scegliere al massimo { $n } opzioni. Ne tolga prima una.
}

please-again-number = Non abbiamo capito bene. Potrebbe scrivere un numero, per esempio «12»?
please-again-range = Non abbiamo capito bene. Potrebbe scrivere un numero da { $low } a { $high }, per esempio «{ $example }»?
please-again-outside = Qui vanno bene solo numeri da { $low } a { $high }. Potrebbe scriverne uno, per esempio «{ $example }»?
please-again-unit = Potrebbe indicarcelo nell’unità della domanda? Basta il numero.
please-again-date = Non abbiamo capito bene. Potrebbe scegliere un giorno, o scriverlo, per esempio «ieri» o «2026-01-31»?
please-again-choices = Non abbiamo capito bene. { $how } Può anche scrivere quello che sceglie, separato da virgole.
