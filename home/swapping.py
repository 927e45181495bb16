"""A file that is swapped in whole: nobody is ever served half of it."""

import os
import tempfile
from pathlib import Path


def swap_in(path: Path, text: str) -> None:
    """Put `text` in the place of whatever lies at `path`, in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".new")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(name, 0o644)
    os.replace(name, path)
