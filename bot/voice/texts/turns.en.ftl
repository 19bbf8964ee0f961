# What customers read when they go back or change an answer.

button-back = Back
button-keep = Leave it as it is
button-change = Change

your-words = You wrote:
nothing-before = This is the first question; there is none before it.
not-now = We are at another question now. It stands below.
change-gone = This question no longer applies, so there is nothing to change.
thanks-changed = Thank you, we have it as you want it now.
