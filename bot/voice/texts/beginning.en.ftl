# What somebody reads who is new here: what comes next.

survey-occasion-later = It is asked { $after } after a contact at “{ $touchpoint }” has ended. Your helpdesk or program tells me of contacts: /token new helpdesk makes a key for it.
survey-occasion-later-named = It is asked { $after } after a contact for which your helpdesk or program names “{ $name }”: /token new helpdesk makes a key for it.
survey-occasion-now = It is asked right after a contact at “{ $touchpoint }” has ended. Your helpdesk or program tells me of contacts: /token new helpdesk makes a key for it.
survey-occasion-now-named = It is asked right after a contact for which your helpdesk or program names “{ $name }”: /token new helpdesk makes a key for it.
span-hours = { $n ->
    [one] an hour
   *[other] { $n } hours
}
span-days = { $n ->
    [one] a day
   *[other] { $n } days
}
survey-command-unknown = “{ $word }” is nothing that I can do with a survey.
survey-later = All right, nobody is asked yet. /survey activate { $name } changes that at any time.
survey-later-beside = All right, version { $asking } goes on asking. /survey activate { $name } changes that at any time.
survey-gone = That version is not there any more, so nothing has changed. /survey list shows all.
