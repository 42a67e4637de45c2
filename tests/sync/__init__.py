"""Whole runs on real files: a csv tracker, a folder of drafts, the journal beside them."""
