#!/usr/bin/env python3
"""Run Django's commands; `site/` goes on the path because it is a folder, never a package."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

if __name__ == "__main__":
    if sys.argv[1:2] == ["suggest_redactions"]:  # pure: it needs no settings and no tables, and starts at once
        from consultations.management.commands.suggest_redactions import Command

        Command().run_from_argv(sys.argv)
        sys.exit()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.development")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
