# What admins and other colleagues read.

needs-role = This is for colleagues. If you are one, ask an admin for a code and send it here as /start r-…
needs-admin = This is for owners and admins. Please ask one of them.
nothing-to-cancel = There is nothing to cancel here just now.
nothing-open-colleague = No question is open here. /help shows what you can do.
welcome-colleague = Hello! { $role ->
    [owner] You are an owner here.
    [admin] You are an admin here.
    [analyst] You are an analyst here.
    [agent] You are an agent here.
   *[viewer] You are a viewer here.
}
cases-at-web = Customers’ cases are at the desk: /desk gives you a link.
cases-at-telegram = Customers’ cases come to the Telegram group; answer them there.
cases-at-slack = Customers’ cases come to the Slack channel; answer them there.
try-help = /help shows what you can do now.
help-agent-web =
    On a case: write in the field below its card at the desk to answer the customer. What begins with “note:” stays among colleagues.
help-agent-telegram =
    On a case: reply to its card in the group to write to the customer. A reply that begins with “note:” stays among colleagues.
help-agent-slack =
    On a case: answer in the thread of its card to write to the customer. An answer that begins with “note:” stays among colleagues.

which-role = Which role shall the new colleague have? Agents work on cases, analysts and viewers read reports, admins also write surveys.
only-owners-give = Only owners can make somebody { $role ->
    [owner] an owner
   *[admin] an admin
}.
role-remove-how = /role change NAME ROLE makes a colleague something else, /role remove NAME takes a role away.
role-remove-whom = Whose role shall be taken away? Please name one of these, by name or by account:
role-colleague = { $name } ({ $role }): { $account }
role-removed = { $name } ({ $role }, { $account }) is no colleague here any more.
role-remove-setting = { $name } is an owner by the setting OWNERS. Please take the account out there and start again.
role-remove-last = { $name } is the last owner, so the role stays. Make another owner first: /role owner
role-remove-owners = { $name } is { $role ->
    [owner] an owner
   *[admin] an admin
}. Only an owner can take that away.
role-owner = owner
role-admin = admin
role-analyst = analyst
role-agent = agent
role-viewer = viewer
role-code =
    Give this to the new colleague ({ $role }). It works once, for 24 hours. They send it to me:
    /start { $code }{ $called }
role-given = You are now { $role ->
    [owner] the owner
    [admin] an admin
    [analyst] an analyst
    [agent] an agent
   *[viewer] a viewer
} here.
owner-next = The next step: /survey new writes your first survey.
desk-link =
    Open this in your browser within 15 minutes. It works once:
    { $link }
code-unknown = This code is not one of ours. Please copy all of it and send it again.
code-used = This code has been used already. Please ask for a new one.
code-expired = This code has expired. Please ask for a new one.

survey-help = A survey is one plain text of at most { $most } characters; it may also come as a file (/survey import). Send it like this and change it as you like. Shift+Enter begins a new line.
survey-typed =
    /survey new
    { $text }
survey-name-missing = Which survey? For example: { $example }
survey-unknown = There is no survey named { $name }. /survey list shows all.
survey-nearest = There is no survey named { $name }. Did you mean { $nearest }? /survey list shows all.
survey-none = There is no survey yet. /survey new writes one.
report-unknown = There is no survey named { $name }. /report alone shows what there is.
report-none = There is no survey yet, so there is nothing to report on.
survey-saved = { $name } version { $version } is saved as a draft. Nobody is asked yet.
survey-saved-beside = { $name } version { $version } is saved as a draft. Version { $asking } goes on asking until you activate this one.
survey-ready = Shall { $name } be asked from now on?
survey-mistake = Line { $line }: { $problem }
survey-right = This would be right:
survey-active = { $name } version { $version } is active: it asks from now on.
survey-active-already = { $name } version { $version } is active already. /survey edit { $name } writes the next version.
survey-paused = { $name } version { $version } is paused: nobody new is asked. Those who are answering may finish.
survey-line = { $name }, version { $version }: { $state }
survey-unreadable = { $name } version { $version } was kept by another version of this program, and I cannot read it: nobody is asked. /survey edit { $name } shows its text; mend it and send it back.
survey-state-draft = draft
survey-state-active = active
survey-state-paused = paused
survey-state-retired = retired
touchpoint-taken = The touchpoint { $touchpoint } already belongs to the active survey { $survey }. Pause and change that one first, or give this survey another touchpoint.
no-draft = There is no draft of { $name } to activate. /survey edit { $name } writes the next version.
not-live = { $name } is not active, so there is nothing to pause.
only-a-preview = This is only a preview, nothing was kept.
button-list = List
button-show = Show
button-show-named = Show { $name }
button-activate = Activate
button-pause = Pause

which-report = Which survey shall I report on?
report-title = { $name }, all versions so far
report-nobody-asked = Nobody has been asked yet, so there are no numbers.
report-csat = CSAT: { $percent } % gave 4 or 5, mean { $mean } of 5 (n = { $n })
report-nps = NPS: { $nps }, mean { $mean } of 10 (n = { $n })
report-response = Response rate: { $percent } % ({ $answered } of { $invited } invited)
report-completion = Completed: { $percent } % ({ $completed } of { $answered } who answered)
report-comments = { $n ->
    [one] The last comment:
   *[other] The last { $n } comments:
}
report-no-comments = Nobody has written a comment yet.
report-comment = { $mood }:
report-comment-score = score { $score }, { $mood }:

parked-none = Nothing is parked: all that came in was processed.
parked-list = This came in and could not be processed. It is kept as it came, and tried again by itself.
parked-line = { $number }. { $at }: { $kind } ({ $error }), tried { $attempts ->
    [one] once
   *[other] { $attempts } times
}
parked-again = { $kind } is being tried again. If it fails once more, you will find it here.
parked-gone = That one is not parked any more.
button-retry = Try { $number } again
