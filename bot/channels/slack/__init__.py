"""Slack: a channel that speaks, and an ear that listens over HTTP or Socket Mode."""

from bot.channels.slack.platform import SlackPlatform

__all__ = ["SlackPlatform"]
