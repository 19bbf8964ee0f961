# What customers read. Short, warm, plain; a customer can always say no.

welcome = Hello! After you have been in touch with us we may ask you a short question here. You can say no at any time: /stop ends it for good, /privacy tells you what we keep.
welcome-back = Welcome back! We may ask you a short question from time to time. /stop ends it again.
who-asks = We ask people who were in touch with our team{ $sender ->
    [none] {""}
   *[other] {" "}({ $sender })
} how it went, so that we can do better. You need not answer. /stop ends it for good, /privacy tells you what we keep.
never-again = Understood. We will not ask you any more. If you ever change your mind, send /start.
which-language = Which language shall we speak?
language-chosen = From now on we will write to you in English.
privacy = We keep what you answer here, with the photos, files and voice notes that you add, together with the conversation that it is about, so that our team can put things right. Only our team reads it. How your words sound is estimated on our own server; nothing is passed on. /stop ends all questions. To see or delete what we hold about you, just write to the team you were in touch with.
help-customer =
    What you can do here:
    /stop – we never ask you again
    /start – you are welcome back
    /language – choose the language
    /privacy – what we keep
help-elsewhere = Everything else only in a chat of our own, because others read along here{ $chat ->
    [none] .
   *[other] : { $chat }
}

command-unknown = There is no command { $verb } here. /help shows what you can do.
command-nearest = There is no command { $verb } here. Did you mean { $nearest }? /help shows everything.
answered-in-private = I have answered you in our direct message.
nothing-open = Thank you for writing. No question is open here just now, so nobody has received this. If you need help, please write to the team that helped you before.
how-to-come-back = You have asked us not to ask you any more. If you have changed your mind, send /start.
not-yours = This button is not for you, so nothing has changed.
not-your-case = Only agents can write to customers from here, so this was sent to nobody. If you should be one, ask an admin for a code and send it to me in a chat of our own.

invitation = Hello! You were recently in touch with us. May we ask how it went?
invitation-named = Hello { $name }! You were recently in touch with us. May we ask how it went?
reminder = You may have missed this. If you have a moment, we would still like to know:
asked-below = We have asked this once more below.

scale-csat = 1 is very dissatisfied, 5 is very satisfied.
scale-nps = 0 is not at all likely, 10 is extremely likely.

answer-score = Your answer: { $score } of { $top }
answer-choice = Your answer: { $option }
answer-contact = Your answer: { $said }
answer-words = You have answered, thank you.
question-skipped = Skipped.
question-kept = Kept as a comment.

please-again = We did not quite get that. Could you choose one of the answers, or type it, for example “{ $example }”?
please-again-score = We did not quite get that. Please choose a number from { $low } to { $high }, or type it, for example “{ $example }”.
kept-as-comment = We have kept what you wrote as a comment.
type-your-own = Please write it in your own words.
already-answered = You have already answered this one – thank you. To change it, press “Change” below your answer.

button-skip = Skip
button-stop = End survey
button-never = Don’t ask me again
button-yes = Yes
button-no = No

thanks = Thank you! This helps us.
thanks-case = Someone from our team has been told and will look at it.
thanks-case-quiet = Someone from our team has been told and will look at it. We have noted that you do not want to be written to about it.
stopped = All right, we stop here. Have a good day!
stopped-kept = All right, we stop here. Thank you for what you have told us.

session-completed = You have already finished this one. Thank you!
session-declined = You have ended this survey, so we leave it at that.
session-expired = This question has closed in the meantime. Thank you all the same.
link-unknown = This link does not lead to a question of ours. Please check that you have all of it.
link-closed = This question has closed in the meantime. Thank you for coming by.
link-taken = This link has already been opened by somebody else. If it was meant for you, please ask the team that sent it.

somebody-reads = Someone from our team is looking at what you wrote.
from-staff = { $name } from our team:
passed-on = Thank you. We have passed this on to our team.
is-it-solved = A while ago our team worked on what you told us. Is it solved for you?
button-solved = Yes, it is solved
button-unsolved = No, not yet
glad-it-is-solved = Good to hear. Thank you for telling us!
sorry-unsolved = We are sorry that it is not solved yet. Our team has been told and will look at it again. If you would like to add something, just write it here.
press-again = We could not be reached for a while. If you pressed a button in that time, please press it once more.
in-private = Others read along here. Please write that to me in a chat of our own{ $chat ->
    [none] .
   *[other] : { $chat }
}

# What Telegram shows behind its slash.

command-start = Say hello, or come back
command-stop = Never be asked again
command-language = Choose your language
command-privacy = What we keep
command-help = What you can do here
command-report = Numbers and comments of a survey
command-desk = A link to the staff desk
command-survey = Write, list, show and activate surveys
command-role = A code for a new colleague
command-parked = What could not be processed

# Windows that Slack opens over the chat.

button-write = Write an answer
window-answer = Your answer
window-answer-label = Your words
window-note = Note
window-note-label = What should colleagues know?
window-resolve = Resolve
window-resolve-label = A word for colleagues, if you like
window-send = Send
window-close = Close
