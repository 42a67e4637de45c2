"""The configuration file: who writes, the defaults, named trackers, own cadences and headers.

``values`` holds what a configuration is, ``schema`` the tables of known keys with their checks,
``checking`` applies them, ``lines`` finds where a key stands, ``reading`` and ``writing`` go to the
disk; ``writing`` is for ``setup`` alone and is not imported here. Everything to the right of this
room gets a :class:`Config` and never looks at the file again.
"""

from sheets_followup.config.reading import check_zone, config_path, load_config, wrong_answer
from sheets_followup.config.values import Config, Defaults, Settings, TrackerConfig

__all__ = [
    "Config",
    "Defaults",
    "Settings",
    "TrackerConfig",
    "check_zone",
    "config_path",
    "load_config",
    "wrong_answer",
]
