"""What a message asks: its intent, and who, what, where and how urgently."""
