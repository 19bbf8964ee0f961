# What support staff read in the staff room.

card-title = Case { $number } – { $state }
case-open = open
case-claimed = taken
case-waiting = waiting for the customer
case-resolved = resolved
card-rule = Why: { $rule }
rule-condition = the answers meet “{ $condition }”
rule-words = the customer wrote “{ $word }”
rule-contact = the customer would like to be contacted
rule-negative = a clearly negative sentence (mood { $polarity })
card-who = Customer: { $name }, by { $channel }
nameless = no name given
# At the beginning of a sentence, and within one.
the-customer = The customer
a-customer = the customer
untold = not told
card-score = { $kind }: { $score } of { $top }
card-sentiment = Mood: { $mood }
mood-negative = negative ({ $polarity })
mood-neutral = neutral ({ $polarity })
mood-positive = positive ({ $polarity })
mood-unknown = unknown (a language we cannot score)
mood-silent = nothing written yet
mood-word-negative = negative
mood-word-neutral = neutral
mood-word-positive = positive
mood-word-unknown = mood unknown
card-where = Survey: { $survey } · touchpoint: { $touchpoint } · served by: { $agent }
card-owner = Taken by { $name }, { $at }
card-moved = Case { $number } was opened again. Its new card is below.

button-take = Take
button-return = Give back
button-note = Note
button-resolve = Resolve
button-reopen = Open again

case-taken-already = { $name }, { $owner } was faster: the case is already taken.
case-resolved-already = { $name }, { $owner } has already resolved this case.
case-back = { $name } no longer has this case. Who can take it?
nobody-took-it = Case { $number } is still waiting for somebody ({ $at }).
note-prompt = Reply here with “note:” and your remark. It stays among colleagues.
customer-wrote = { $name } wrote:
customer-unreachable = Not sent: this customer has not opened a chat in which we may write to them.
customer-confirmed = { $name } says: it is solved.
not-confirmed = Not confirmed: nobody can say whether this reply reached the customer.
not-delivered = Not delivered ({ $reason }):
button-resend = Send again
button-delivered = It was delivered
sent-again-by = { $name } sent it again.
delivered-by = { $name } says that it was delivered.
event-parked = Something came in that could not be processed ({ $kind }, { $error }). It is kept and will be tried again; an owner or admin sees it with /parked.

story-opened = { $at }: opened
story-claimed = { $at }: taken by { $name }
story-returned = { $at }: given back ({ $name })
story-returned-idle = { $at }: free again, because nothing had happened
story-replied = { $at }: { $name } replied
story-wrote = { $at }: the customer wrote
story-noted = { $at }: { $name } noted
story-nagged = { $at }: nobody had taken it
story-resolved = { $at }: resolved by { $name }
story-confirmed = { $at }: the customer says it is solved
story-reopened = { $at }: opened again by { $name }
story-undelivered = { $at }: a reply was not delivered
