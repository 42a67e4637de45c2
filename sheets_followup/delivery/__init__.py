"""Drafts into the mailbox; one that fails stops no other.

A mailbox in which a draft appears whole or not at all is written in one step (``one_step``), one in
which an answer can be lost in two: reserve, then fill (``reserving``, ``filling``).
"""

from sheets_followup.delivery.delivered import Delivery
from sheets_followup.delivery.delivering import deliver
from sheets_followup.delivery.trouble import MAILBOX_ERRORS, Trouble

__all__ = ["MAILBOX_ERRORS", "Delivery", "Trouble", "deliver"]
