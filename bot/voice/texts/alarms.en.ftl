channel-refused = { $channel } refuses us, so nothing is sent there ({ $reason }). What waits is kept and tried again every few minutes. “askafter doctor” says what to do.
channel-accepted = { $channel } takes our messages again. What waited is being sent.
storage-returned = From { $since } to { $until } nothing could be stored (disk full, or the database out of reach). Nothing that we accepted is lost; what came meanwhile was refused, and its senders repeat it where they can. All is well again.
rows-stuck = Work is standing still although Askafter runs. More than a minute late: messages { $messages }, timers { $timers }. “askafter doctor” says what to do.
rows-moved = Work has moved on: no message and no timer is stuck any more.
clock-jumped = The clock of { $machine } jumped { $way ->
    [back] back
   *[forward] forward
} by { $span }, or the machine slept. Reminders and deadlines may come too early or too late. Please check that its clock is kept right (NTP).
clock-steady = The clock of { $machine } has run evenly for ten minutes. All is well again.
