"""Permanence: a remote secretariat that lives in chat."""
