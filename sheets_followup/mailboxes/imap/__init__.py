"""Drafts in any IMAP account: the Drafts folder is written, Sent and the others are only read."""
