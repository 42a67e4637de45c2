"""``python -m sheets_followup``: the same program as the command ``sheets-followup``."""

from sheets_followup.cli import main

if __name__ == "__main__":
    main()
