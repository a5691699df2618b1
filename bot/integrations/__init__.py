"""Whom the bot asks: one folder per outside service, each filling one port."""
