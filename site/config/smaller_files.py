"""Our stylesheets and scripts, served without what only people read: remarks and indentation. For production.

Nothing clever is done to them, so that what runs is what was tested: no renaming, no reordering. A file that this
could harm is served as it is.
"""

import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

OURS = "chutno/"
_CSS = re.compile(r'("(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|url\([^)]*\))|(?:/\*.*?\*/|\s)+', re.DOTALL)
_AROUND = re.compile(r'("(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|url\([^)]*\))| ?([{};,]) ?', re.DOTALL)
_SCRIPT_REMARK = re.compile(r"^[ \t]*//[^\n]*\n", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+|[ \t]+$|\n(?=\s*\n)", re.MULTILINE)
_TEMPLATE = re.compile(r"`[^`]*`")  # where it goes over several lines, its blanks are part of a text


def smaller_css(text: str) -> str:
    """The same rules. What stands in quotes or in url() is left alone."""
    text = _CSS.sub(lambda found: found.group(1) or " ", text)
    return _AROUND.sub(lambda found: found.group(1) or found.group(2), text).replace(";}", "}").strip()


def smaller_script(text: str) -> str:
    """The same lines, without those that are only a remark."""
    if any("\n" in template for template in _TEMPLATE.findall(text)):
        return text
    return _INDENT.sub("", _SCRIPT_REMARK.sub("", text))


class SmallerFiles(CompressedManifestStaticFilesStorage):
    """Hashed names, packed beforehand, and ours made smaller first."""

    def _save(self, name, content):
        make = {"css": smaller_css, "js": smaller_script}.get(name.rpartition(".")[2])
        if make and name.startswith(OURS):
            content.seek(0)  # whoever counted its hash has read to the end
            content = ContentFile(make(content.read().decode()).encode())
        return super()._save(name, content)
