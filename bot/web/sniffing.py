"""What bytes really are, told from their beginning; what is claimed may be a lie."""

UNKNOWN = "application/octet-stream"
ENOUGH = 16
STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"\xff\xf2", "audio/mpeg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav"}
FILM = {b"M4A ": "audio/mp4", b"M4B ": "audio/mp4"}
STILL = frozenset((b"heic", b"heix", b"mif1", b"msf1", b"avif"))
"""Pictures in a film's container, which not every browser can show."""

ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "audio/ogg": ".ogg",
    "audio/mpeg": ".mp3",
    "audio/mp4": ".m4a",
    "audio/wav": ".wav",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
}


def media_type(head: bytes) -> str:
    """Return the type of a picture, a sound or a film; anything else is bytes."""
    for start, known in STARTS:
        if head.startswith(start):
            return known
    if head[:4] == b"RIFF":
        return RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp" and head[8:12] not in STILL:
        return FILM.get(head[8:12], "video/mp4")
    return UNKNOWN


def shown_as(media: str) -> str:
    """Return "image", "audio" or "video"; empty if a page must not show it."""
    return "" if media == UNKNOWN else media.partition("/")[0]
