"""Telegram: a channel that speaks, and an ear that listens by polling or webhook."""

from bot.channels.telegram.platform import TelegramPlatform

__all__ = ["TelegramPlatform"]
