# What customers read at the different kinds of questions: how to answer, and what is chosen.

scale-ces = 1 is very difficult, 7 is very easy.
scale-stars = 1 star is the worst, 5 stars are the best.

button-worse = Worse
button-as = As expected
button-better = Better
button-done = Done
button-today = Today, { $day }
button-yesterday = Yesterday, { $day }

hint-date = You can also type a day, for example “yesterday”.
hint-number = Please type a number from { $low } to { $high }.
hint-choices = Please choose { $least } to { $most }, then press “Done”.
hint-choices-exact = { $n ->
    [one] Please choose one, then press “Done”.
   *[other] Please choose { $n }, then press “Done”.
}
hint-choices-least = { $n ->
    [one] Please choose all that apply, then press “Done”.
   *[other] Please choose at least { $n }, then press “Done”.
}
please-more = { $n ->
    [one] Nothing is chosen yet. Please choose at least one, or press “Skip”.
   *[other] Please choose at least { $n }, or press “Skip”.
}
please-fewer = { $n ->
    [one] Only one can be chosen here. Please take one away first.
   *[other] At most { $n } can be chosen here. Please take one away first.
}

please-again-number = We did not quite get that. Could you type a number, for example “12”?
please-again-range = We did not quite get that. Could you type a number from { $low } to { $high }, for example “{ $example }”?
please-again-outside = Only numbers from { $low } to { $high } fit here. Could you type one of them, for example “{ $example }”?
please-again-unit = Could you tell us that in the unit of the question? The number alone is enough.
please-again-date = We did not quite get that. Could you choose a day, or type it, for example “yesterday” or “2026-01-31”?
please-again-choices = We did not quite get that. { $how } You can also type what you choose, with commas between.
