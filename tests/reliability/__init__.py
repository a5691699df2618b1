"""Hostile tests: kills, storms, repeats, forgeries and crowds."""
