# Quello che legge chi è nuovo qui: che cosa viene dopo.

survey-occasion = Si chiede { $after } dopo la fine di un contatto in «{ $touchpoint }». Dei contatti mi informa il Suo helpdesk o il Suo programma: /token new helpdesk crea una chiave per lui.
survey-occasion-named = Si chiede { $after } dopo un contatto per il quale il Suo helpdesk o il Suo programma nomina «{ $name }»: /token new helpdesk crea una chiave per lui.
span-hours = { $n ->
    [one] un’ora
    [many] { $n } di ore
   *[other] { $n } ore
}
span-days = { $n ->
    [one] un giorno
    [many] { $n } di giorni
   *[other] { $n } giorni
}
survey-command-unknown = «{ $word }» non è qualcosa che so fare con un sondaggio.
