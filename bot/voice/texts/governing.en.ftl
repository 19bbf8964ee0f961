# Rights, settings, the audit log and tokens: what owners and admins read.

help-and =
    { $before }
    { $line }
words-left = I do not understand “{ $words }” here, so nothing has happened.
help-of-colleague = As a colleague:
help-of-here = What works here:
help-of-surveys = Surveys:
help-of-house = How things are run:
help-report = /report NAME – numbers and comments of a survey
help-desk = /desk – a link that signs a browser in to the desk
help-survey = /survey – what can be done with surveys
help-survey-new = /survey new – write a survey: step by step, from a template, or as a text
help-survey-list = /survey list – which surveys there are
help-survey-show = /survey show NAME – the text of one
help-survey-activate = /survey activate NAME – ask from now on
help-survey-pause = /survey pause NAME – ask nobody new
help-role = /role – who works here; /role agent gives a code that makes somebody a colleague
help-role-change = /role change NAME analyst – make a colleague something else
help-role-remove = /role remove NAME – take the role away again
help-settings = /settings – languages, quiet hours, staff room and more; /settings quiet-hours explains one
help-token-new = /token new helpdesk – a key for a program that uses the API
help-token-list = /token list – which programs have a key
help-token-revoke = /token revoke helpdesk – that key opens nothing any more
help-audit = /audit – who changed what; /audit role shows one kind, /audit NAME one person
help-parked = /parked – what could not be processed, and a way to try it again

command-settings = Languages, quiet hours, staff room
command-token = Keys for programs that use the API
command-audit = Who changed what

role-list = Who works here:
role-more = … and { $n } more
colleague-unnamed = somebody without a name
role-by-setting = owners by the setting OWNERS: { $accounts }
role-change-how = Who shall become what? For example: /role change Ana analyst. The roles are agent, analyst, viewer, admin and owner. These colleagues are there:
role-same = { $name } ({ $account }) is { $role } already.
role-changed = { $name } ({ $account }) was { $role } and is { $new } now.
role-told = { $name } has changed your role.
role-taken = { $name } has taken your role here back. If that surprises you, please ask your colleagues.
role-changed-sure = Shall { $name } ({ $account }), who is { $role }, become { $new }?
role-removed-sure = Shall { $name } ({ $role }, { $account }) be no colleague here any more?
role-none = no colleague

confirm-how = Only you can say so, within a minute: press a button, or write “yes” or “no”.
confirm-waits = I am still waiting for your “yes” or “no” to { $command }. Until then nothing happens.
confirm-yes = Yes, do it
confirm-no = No, leave it
confirm-over = That has been answered already, so nothing more has happened.
confirm-others = Only the person who gave the command can confirm it. Nothing has changed.
confirm-late = That was more than a minute ago, so nothing has changed. Please give the command again.
confirmed-yes = Confirmed: { $command }
confirmed-no = All right, nothing has changed: { $command }
owners-told = For your information: { $name } ({ $account }) has just done this: { $command }

audit-title = Who changed what, the newest first:
audit-empty = Nothing has been changed yet.
audit-none = The log holds nothing of that. /audit takes a name, an account, or one of: { $kinds }
audit-older = { $command } shows older ones.
button-older = Older
audit-line = { $at }: { $who } – { $what }{ $change }
audit-role = role of { $subject }
audit-code = code for the role { $subject }
audit-setting = setting { $subject }
audit-survey = survey { $subject }
audit-touchpoint = touchpoint { $subject }
audit-token = token { $subject }
audit-confirmation = confirmed { $subject }
audit-export = export { $subject }
audit-parked = what was parked ({ $subject })
audit-other = { $what } { $subject }
audit-version = version { $version }, { $state }
audit-valid = valid
audit-retried = tried again
audit-by-console = the console
audit-by-program = program { $name }
audit-unnamed = { $role } ({ $account })
audit-changed = : { $before } → { $after }
audit-begun = : { $after }
audit-ended = : no longer { $before }

setting-title = This is how things are set here:
setting-line = { $name }: { $value } – { $what }
setting-more = /settings and a name explains one, /settings and a name and a value sets it.
setting-example = For example: { $example }
setting-back = /settings { $name } default puts back what the server’s settings say: { $value }
setting-nothing = nothing
setting-changed = { $name }: before { $before }, now { $after }.
setting-same = { $name }: already { $after }, so nothing has changed.
setting-staff-room-sure = Shall customers’ cases come to { $after } from now on, no longer to { $before }? Cards in the old room can still be answered there; a case that nobody takes moves with its next reminder.
cases-come-here = From now on customers’ cases come here.

setting-languages = languages that I offer to speak
setting-language = language of the staff room, and of surveys that name none
setting-timezone = zone in which times are written, and of people whose own zone nobody told
setting-quiet-hours = hours in which nobody is invited or reminded, by the clock of the person who is asked
setting-quiet-days = days on which nobody is invited or reminded
setting-staff-room = where customers’ cases go
setting-sender = in whose name customers are asked
setting-privacy-contact = whom /privacy names for questions about one’s data

setting-how-languages = One or more of: { $known }. “all” offers all of them.
setting-how-language = One of the languages that are offered.
setting-how-timezone = A name of the time zone database: a continent and a city.
setting-how-quiet-hours = When it begins and when it ends to be quiet, or “off”. What would have gone out in between goes out when it ends.
setting-how-quiet-days = Days such as mon, tue, sat, sun, or “off”.
setting-how-staff-room = web:desk, telegram: and the number of a group (with / and the number of a topic, if you like), or slack: and the id of a channel. Connected here: { $channels }.
setting-how-sender = A name of at most 60 characters, or “off”.
setting-how-privacy-contact = An address, a link or a name of at most 200 characters, or “off”.

setting-languages-wrong = I do not speak “{ $language }”. There are: { $known }.
setting-languages-base = “{ $language }” is the language of the staff room, so it must be offered. Change that first: /settings language
setting-language-wrong = It must be one of the languages that are offered: { $known }.
setting-timezone-wrong = I know no time zone of that name. It is written as a continent and a city, with capital letters.
setting-timezone-nearest = I know no time zone named “{ $value }”. Did you mean { $nearest }?
setting-quiet-hours-wrong = That is no span of the day. It is two times with a dash between them, or “off”.
setting-quiet-days-wrong = Please name days out of { $known }, at most six of them, or “off”.
setting-staff-room-wrong = That names no room.
setting-staff-room-away = { $channel } is not connected here, so cases cannot go there.
setting-text-wrong = It may have at most { $most } characters, on one line.

token-how = /token new NAME makes a key for a program, /token revoke NAME takes it back.
token-where = Programs send it to { $site }/api/v1. What they can say there is shown at { $site }/docs.
token-name = A token needs a name of its own: small letters, digits and dashes, at most 40. For example: /token new helpdesk
token-taken = There is a token named { $name } already. /token revoke { $name } takes it back.
token-made =
    This is the key of { $name }. Please copy it now: in ten minutes it vanishes from here, and nobody can show it again.
    { $token }
token-hidden = A key stood here. It is not shown any more, and works until it is revoked.
token-revoked = The key of { $name } opens nothing any more.
token-revoke-sure = Shall the key of { $name } open nothing any more? The program that uses it is refused from then on.
token-unknown = There is no token named { $name }.
token-line = { $name } – made { $at } by { $who }
token-none = No program has a key yet.
button-revoke = Revoke { $name }
