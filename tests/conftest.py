"""What holds for every test: a law is no matter of time, as the machines are shared and noisy."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("unhurried", settings.get_profile("default"), deadline=None)
settings.load_profile("unhurried")
