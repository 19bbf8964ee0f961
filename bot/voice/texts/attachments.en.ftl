# What is said about photos, files, voice notes, videos and stickers.

may-attach = You may add photos, files or a voice note, up to { $limit } MB each.
not-kept = Something that you sent could not be kept. Photos, files and voice notes of up to { $limit } MB each are welcome. If you wrote words with it, we have those.

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
