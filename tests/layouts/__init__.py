"""Trackers as people lay them out, and the walk that each of their owners takes."""
