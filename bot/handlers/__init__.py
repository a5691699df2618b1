"""How people reach the bot: one folder per platform, the same files in each."""
