# What is said about photos, files, voice notes, videos and stickers.

may-attach = You may add photos, files or a voice note, up to { $limit } MB each.
not-kept = Something that you sent could not be kept. Photos, files and voice notes of up to { $limit } MB each are welcome. If you wrote words with it, we have those.
kept-beside = Thank you, we have kept what you sent. The question itself is still open:

attachment-photo = Photo
attachment-file = { $name ->
    [none] File
   *[other] File “{ $name }”
}
attachment-voice = { $length ->
    [none] Voice note
   *[other] Voice note ({ $length })
}
attachment-video = { $length ->
    [none] Video
   *[other] Video ({ $length })
}
attachment-sticker = Sticker
attachment-open = { $what } – open
customer-sent = { $name } sent:
mood-without-words = unknown (nothing in words)

page-attach = Add a photo or file
page-attach-remove = Remove
page-attach-large = One file may have at most { $limit } MB, so this one was left out:
page-attach-many = At most { $most } files go into one message.
page-file-title = From a customer
page-file-from = { $name }, { $at }
page-file-case = Case { $number }
page-file-download = Download
page-file-care = Askafter has not checked this file for viruses. Open it only if you expected it.
page-file-unknown = There is no such file here. Please check that you have all of the link.
page-file-gone = This file is not there any more. The customer may have deleted it, or the platform keeps it no longer. Ask them to send it again.
page-file-away = This file cannot be fetched just now. Please try again in a few minutes; if that does not help, “askafter doctor” says what is wrong.
page-file-refused = Only colleagues who work on cases may open what customers send.
