"""Random bytes that live only in the memory of this service.

gunicorn imports this module in its master before it forks, so every worker
inherits the same key, and it is written to no file. Without it the boxes of
opened vaults (`consultations.vault.Opening`) are unreadable.
"""

import secrets

BOOT_KEY = secrets.token_bytes(32)
CROWD_KEY = secrets.token_bytes(32)  # hides the networks whose forms are counted in memory (home.crowds)
