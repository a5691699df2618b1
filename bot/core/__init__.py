"""The words every part shares: requests, cards, forms and texts, on no platform; standard library only."""
