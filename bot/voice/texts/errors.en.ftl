# What an admin reads when a survey text has a mistake. “Line N:” stands before it.

survey-too-long = a survey has at most { $most } characters. Please make it shorter.
survey-no-colon = “{ $words }” has no colon. A setting or a question looks like “word: text”.
survey-word-unknown = “{ $word }” is not known here. Settings are { $settings }; questions are { $kinds }.
survey-word-nearest = “{ $word }” is not known here. Did you mean “{ $nearest }”?
survey-word-meant = “{ $word }” is not known here. Did you mean “{ $nearest }”? Questions are { $kinds }.
survey-without-name = the survey needs a name. Please add it as the first line.
survey-name-wrong = “{ $value }” cannot be a name. It may have small letters, digits and dashes, at most 40.
survey-setting-late = “{ $word }” is a setting. Please move it above the first question.
survey-setting-twice = “{ $word }” is set a second time. Please keep one of the two.
survey-setting-empty = “{ $word }” needs a value after the colon.
survey-duration = “{ $value }” is not a span of time. Write a number and s, m, h or d, at most a year.
survey-remind = “{ $value }” is not a span of time. Write a number and s, m, h or d, at most a year, or “off” for no reminder.
survey-touchpoint = “{ $value }” is there already, or is longer than 200 characters.
survey-language = “{ $value }” is not a language code such as en, sl or et.
survey-no-questions = there is no question yet. Please add at least one.
survey-many = a survey asks at most { $most } questions.
survey-range = “{ $kind }” takes no range; only “choices” and “number” do.
survey-question-name = “{ $name }” cannot be a question’s name. It begins with a small letter; name, agent and touchpoint are taken.
survey-name-twice = a question named “{ $name }” is there already. Please give this one a name of its own.
survey-name-overlaps = two questions named “{ $name }” could be asked of the same person. Please make their conditions exclude each other, or give this one a name of its own.
survey-wording-missing = the words are missing after the colon.
survey-wording-long = a wording has at most { $most } characters.
survey-option-place = a line with a dash is an option; options stand below a “choice” or “choices”.
survey-option-length = an option has 1 to { $most } characters.
survey-option-twice = the option “{ $option }” is there already.
survey-option-open-last = the option with “...” lets people type their own, so it must be the last one.
survey-options-few = a choice needs at least two options.
survey-options-many = a choice has at most { $most } options.
survey-translation-base = “{ $language }” is the survey’s own language. Please change the line above instead.
survey-translation-twice = there is a translation to “{ $language }” already.
survey-translation-place = a translation stands below the question, the option or the “thanks” that it translates.
survey-thanks-always = everybody who has answered is thanked, so “thanks” has neither a name nor a condition.
survey-thanks-twice = “thanks” is there already. Please keep one of the two.
survey-escalate-empty = please say when a person shall be called.
survey-escalate-words = please separate the words by commas.
survey-condition-wrong = “{ $condition }” is not a condition. It is a name, one of = != < <= > >= in, and a value; join several with “and” or “or”.
survey-condition-brackets = a condition stands in brackets before the colon.
survey-value-with-spaces = “{ $value }” has spaces. Please put the value in double quotes.
survey-condition-later = “{ $name }” is only asked later. A condition can speak of earlier questions.
survey-condition-scale = “{ $value }” is not on the scale of “{ $name }”, which goes from { $low } to { $high }.
survey-condition-option = “{ $value }” is no answer to “{ $name }”. There are: { $options }.
survey-brace = a brace is not closed, or there is no name in it. A brace itself is written twice.
survey-place-later = “{ $name }” is only asked later. A place can speak of earlier answers.
survey-fallback = the place “{ $name }” needs words for when it is not known, after a bar.

# Advice about a survey that is right.

survey-no-rule = No “escalate:” line looks at the score, so a low score alone calls nobody.
survey-no-touchpoint = No touchpoint is named, so it is asked only where a program names this survey.
survey-no-reminder = It ends before a reminder would be due, so nobody is reminded.
survey-half-translated = Some lines are translated to “{ $language }”. Not yet: { $lines }.
lines-named = { $n ->
    [one] line { $last }
   *[other] lines { $first } and { $last }
}
survey-near-language = I do not speak “{ $language }” ({ $lines }). Did you mean “{ $nearest }”? My languages are { $known }.
survey-strange-language = I do not speak “{ $language }” ({ $lines }). Please check the code. My languages are { $known }.
survey-near-name = Line { $line } asks for “{ $name }”, which is no question above it. Did you mean “{ $nearest }”? It will only be asked if the interaction brings an attribute of that name.
survey-no-name = Line { $line } asks for “{ $name }”, which is no question above it. It will only be asked if the interaction brings an attribute of that name.
survey-rule-near-name = Line { $line } looks at “{ $name }”, which is no question above it. Did you mean “{ $nearest }”? It will only call somebody if the interaction brings an attribute of that name.
survey-rule-no-name = Line { $line } looks at “{ $name }”, which is no question above it. It will only call somebody if the interaction brings an attribute of that name.
