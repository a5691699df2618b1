"""The grammar: each rule reads one form of expression among the terms of a message."""
