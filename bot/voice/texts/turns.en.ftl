# What customers read when they go back or change an answer.

button-back = Back
button-keep = Leave it as it is
button-change = Change

your-words = You wrote:
nothing-before = This is the first question; there is none before it.
not-now = We are at another question now. It stands below.
change-gone = This question no longer applies, so there is nothing to change.
thanks-changed = Thank you, we have it as you want it now.
kept-afterwards = Thank you. We have kept that with your answers.
you-are-welcome = You are welcome. Have a good day!

button-go = Go on
button-enough = No, thanks

interrupted = We have passed this on to our team, and the question can wait: we will come back to it once.
interrupted-again = We have passed this on to our team, and we leave the questions at that.
resume-offer = A little while ago we left off in the middle of a few questions. Shall we go on?
no-hurry = All right, there is no hurry. Whenever you like, press or write “{ $go }”.
no-hurry-here = All right, there is no hurry. The question stays open: just answer it here when it suits you.

rule-interrupted = wrote about something else in the middle of the questions
rule-asked = asked or wanted something beside an answer
rule-afterwards = wrote or asked something after the questions had ended

edit-noted = We have noted your change.
edit-unclear = We have seen that you changed your message, but could not read an answer in it. Your answer stays as it was.

customer-edited = { $name } changed this message, which now says:
story-edited = { $at }: { $name } changed a message
