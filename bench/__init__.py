"""How fast it is, as ratios that were taken in one run: ``make bench``."""
