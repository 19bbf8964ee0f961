# What an admin reads when a question of a survey text has a mistake. “Line N:” stands before it.

survey-range-wrong = a range is two numbers with a dash between them, the smaller one first, such as “1-3”.
survey-range-turned = the range is turned round: the smaller number stands first.
survey-range-least = options are counted in whole numbers, and one is the least that can be chosen.
survey-range-options = there are only { $count } options, so nobody can choose that many.
survey-condition-number = “{ $value }” is not a number, and “{ $name }” asks for one.
survey-condition-date = “{ $value }” is not a day that “{ $name }” can be compared with. Write it as year-month-day, with digits.
