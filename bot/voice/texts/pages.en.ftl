# What stands on the pages of the web chat and the staff desk.

page-you = You
page-send = Send
page-sending = Sending …
page-try-again = Try again
page-take-back = Take back
page-not-sent = This has not reached us. Is the connection there?
page-too-long = One message holds 4000 characters. Please make it a little shorter.
page-too-long-survey = A survey holds 20,000 characters. Please make it a little shorter.
page-connecting = Connecting again …
page-new-messages = New messages
page-write = Your message
page-write-placeholder = Write a message
page-write-answer = Write your answer
page-needs-script = This page needs JavaScript to show the conversation. Please switch it on in your browser.
page-to-chat = Go to the chat

page-chat-title = Chat
page-chat-subtitle = We would like to know how it went
page-chat-log = Conversation
page-chat-empty = There is no question for you yet. When there is one, it appears here.

page-demo-label = Demonstration
page-demo-plain = no real customer, no real channel
page-demo-how = Here you can try it as a customer; if you work here, your commands work, too. Pretend that a conversation with support has just ended:
page-demo-button = End a conversation
page-demo-coming = The question comes in a few seconds.
page-demo-desk = Open the staff desk in a second window
page-demo-chat = Open the customer’s side
page-demo-desk-line = here you are the team; the customer is in the other window.

page-link-title = A short survey is waiting for you
page-link-body = { $minutes ->
    [0] It takes about half a minute, and you can stop at any time.
    [one] It takes about { $minutes } minute, and you can stop at any time.
   *[other] It takes about { $minutes } minutes, and you can stop at any time.
}
page-link-begin = Begin

page-sign-in-title = Welcome to the staff desk
page-sign-in-body = One press and you are in. Please keep this link to yourself.
page-sign-in-body-name = What shall your colleagues call you? Customers see this name when you write to them.
page-sign-in-name = Your name
page-sign-in-button = Sign in

page-entrance-title = The staff desk
page-entrance-body = You are not signed in here. There are two ways in:
page-entrance-console = Open the link that was printed on the console when Askafter started.
page-entrance-chat = Or, in a chat where you are known as a colleague, write

page-no-way-title = This link leads nowhere
page-link-unknown = This link does not lead to a question of ours. Please check that you have all of it.
page-code-unknown = This link is not one of ours. Please check that you have all of it.
page-code-used = This link has already been used; each works once. Write /desk in a chat where you are known as a colleague to get a new one.
page-code-expired = This link has expired. Write /desk in a chat where you are known as a colleague to get a new one.

page-desk-title = Staff desk
page-desk-rooms = Rooms
page-sign-out = Sign out
page-staff-room = Staff room
page-staff-room-what = What customers told us and what the team does about it.
page-staff-empty = All quiet. When a customer needs someone, a card appears here.
page-staff-elsewhere = Nothing is waiting here.
page-cases-telegram = New cases come to the Telegram group that /settings staff-room names. What stands here can still be answered here.
page-cases-slack = New cases come to the Slack channel that /settings staff-room names. What stands here can still be answered here.
page-own-room = You and Askafter
page-own-room-what = Commands, drafts and reports; only you can see this.
page-own-empty = Write /help to see what you can do here.
page-command-placeholder = Write a command or /help
page-reply-label = Reply to the customer
page-note-label = Note for the team; the customer does not see it
page-reply-send = Send to the customer
page-reply-note = Keep as note
page-reply-instead = Reply to the customer instead
