"""Drafts in Gmail by PROTOCOL, against the emulator of ``tests/google``."""
