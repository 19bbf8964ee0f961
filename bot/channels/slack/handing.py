"""Hand a text over as a file, in the three calls that Slack wants for it."""

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.slack.refusals import code_of
from bot.port import Undelivered
from storage.records import TextFile

OK = 200


async def hand_over(
    client: AsyncWebClient,
    file: TextFile,
    *,
    channel: str,
    comment: str,
    under: str | None,
) -> str | None:
    """Share the file in a channel and return its id; None if the app may not.

    An app that was installed before files were handed over lacks the right to; it is
    no reason to stop everything else that is said.

    Raises:
        SlackApiError: Slack refuses it for another reason.
        Undelivered: the bytes did not arrive.
    """
    content = file.text.encode()
    try:
        place = await client.files_getUploadURLExternal(
            filename=file.name, length=len(content)
        )
    except SlackApiError as error:
        if code_of(error) == "missing_scope":
            return None
        raise
    await _upload(client, str(place["upload_url"]), content)
    id = str(place["file_id"])
    await client.files_completeUploadExternal(
        files=[{"id": id, "title": file.name}],
        channel_id=channel,
        initial_comment=comment,
        thread_ts=under,
    )
    return id


async def _upload(client: AsyncWebClient, address: str, content: bytes) -> None:
    assert client.session is not None
    # Without our token: the address itself carries the right.
    async with client.session.post(address, data=content) as answer:
        if answer.status != OK:
            raise Undelivered("not_sent", f"the upload ended with {answer.status}")
