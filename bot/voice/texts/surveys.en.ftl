# What admins read who configure surveys in chat.

survey-commands = What can be done with surveys:
help-survey-edit = /survey edit NAME – write the next version
help-survey-preview = /survey preview NAME – try it; nothing is counted
help-survey-copy = /survey copy NAME NEW – another survey with the same text
help-survey-export = /survey export NAME – its text as a file
help-survey-import = /survey import – take in a file
help-survey-delete = /survey delete NAME – take it away
help-survey-versions = /survey versions NAME – what has changed
help-survey-translate = /survey translate NAME sl – what lacks a language
command-typed =
    /{ $command }
    { $text }
survey-asks = { $number }. { $kind }: { $wording }
survey-asks-if = { $number }. { $kind }, if { $condition }: { $wording }
survey-asks-more = … and { $n ->
    [one] one more question
   *[other] { $n } more questions
}.
survey-takes = At most { $questions ->
    [one] one question
   *[other] { $questions } questions
}, about { $span }.
span-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
span-minutes = { $n ->
    [one] a minute
   *[other] { $n } minutes
}
survey-edit-how = Copy this, change it and send it. It becomes the next version of { $name } as a draft; until you activate it, nothing changes for anybody.
survey-edit-file = The text of { $name } is too long for one message, so here it is as a file. Change it and send the file back with the words /survey import. It becomes the next version, as a draft.
survey-mend-text = Nothing was saved yet. Mend this, and send the whole text again.
survey-mend-file = Nothing was saved yet. Mend this, and send the whole file again, or its text.
survey-mend-draft = /survey edit { $name } shows the text to be mended.
survey-cut = This text is about as long as one message may be here, so its end may be missing. If it is, please send the whole survey as a text file (.txt or .survey).
survey-cut-whole = If nothing is missing, /survey activate { $name } lets it ask.
survey-rest = This looks like the rest of a survey that was too long for one message, so what came of its first part is not complete. Please send the whole survey as a text file (.txt or .survey).
survey-other-name = Nothing was saved: the text is named { $found }, not { $name }. To write another survey, send it after /survey new; /survey copy { $name } { $found } makes a copy.
survey-unchanged = { $name } version { $version } says exactly this already, so there is nothing new to save.
survey-copy-how = What shall the copy be called? Small letters, digits and dashes, for example: /survey copy { $name } { $name }-2
survey-name-taken = There is a survey named { $name } already. Please choose another name.
survey-import-how = Send the survey as a text file (.survey or .txt, UTF-8, at most { $most } characters). You can also paste the text on the lines below /survey import.
survey-file-too-large = Nothing was saved: the file is too large for a survey. A survey has at most { $most } characters.
survey-file-not-text = Nothing was saved: the file is not plain text in UTF-8. Please save it as “plain text, UTF-8” and send it again.
survey-file-empty = Nothing was saved: the file is empty.
survey-file-other = I read surveys from plain text files (.txt or .survey). If this is one, please save it as “plain text” and send it again, or paste its text here.
survey-file-unreadable = Nothing was saved: the file could not be fetched just now. Please send it once more.
survey-file = The text as a file: { $name }
survey-export = { $name } version { $version }, word for word:
survey-version = Version { $version }: { $state }, { $at }
survey-one-version = There is only this version, so there is nothing to compare.
survey-no-version = { $name } has no version { $version }. The newest is { $newest }.
survey-changes = From version { $old } to { $new } (− went, + came):
survey-no-change = Versions { $old } and { $new } say the same.
survey-more-changes = … and { $n ->
    [one] one more line
   *[other] { $n } more lines
}.
survey-translate-how = Please name a language other than its own ({ $base }), for example: /survey translate { $name } { $other }
survey-translate-own = “{ $base }” is the language that { $name } is written in. Please name another, for example: /survey translate { $name } { $other }
survey-translate-unknown = I know no language “{ $language }”. My languages are { $known }; of any other, please write the code.
survey-translated = Everything in { $name } is translated to “{ $language }”.
survey-translate-list = { $n ->
    [one] One line has
   *[other] { $n } lines have
} no “{ $language }” yet. Copy this, write the translations and send it. What you leave empty stays in the survey’s own language.
survey-translate-strange = Nothing was saved: line { $line } below the command (“{ $words }”) is not a line of the survey. Please keep the lines above the translations as they are.
survey-translate-empty = There was no translation behind “{ $language }:”, so nothing was saved.
survey-delete-drafts = Delete { $name }? { $drafts ->
    [one] Its draft has
   *[other] Its { $drafts } drafts have
} asked nobody and will be gone.
survey-delete-live = Delete { $name }? It will ask nobody any more, and its touchpoints become free. It has been in use, so its text and all answers stay for the reports.
survey-deleted = { $name } is deleted.
survey-retired = { $name } is retired: it asks nobody any more. Its text and all answers stay; /report { $name } still shows them.
nothing-to-delete = { $name } is retired already, and its answers stay. There is nothing left to delete.
button-new = New survey
button-preview = Try it
button-edit = Change
button-versions = Versions
button-delete = Delete

preview-begins = You try { $name } version { $version } now, as a customer would see it. Nothing is counted and nobody is called. /stop ends it.
preview-nothing = There is no question in { $name } that would be asked without knowing anything about the customer.
preview-case = For a real customer, a person would be called now: { $rule }
preview-done = That was the whole survey. Nothing of it was kept.
preview-over = This preview is over: that version is not there any more.
guide-stopped-preview = The preview is over. Nothing of it was kept.

# Mistakes and advice; “Line N:” stands before a mistake.

survey-never = this condition can never be true, so the question would never be asked. Please change it or the ones it depends on.
survey-rule-never = this condition can never be true, so nobody would ever be called. Please change it.
survey-label-long = Line { $line }: an option has { $length } letters. Slack shows { $most } on a button, a phone about 30.
survey-long = The longest way asks { $questions ->
    [one] one question
   *[other] { $questions } questions
} and takes about { $span }. People stay for about { $most } questions or two minutes; please think of what can go.
survey-mistakes-more = … and { $n ->
    [one] one more mistake
   *[other] { $n } more mistakes
}.
