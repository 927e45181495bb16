"""Log lines that cannot carry a young person's words, address or time to anybody."""

import json
import logging
import traceback


class QuietFormatter(logging.Formatter):
    """One JSON line from an allow-list: level, logger, the message's template, class and place of an error.

    The arguments of a message and the text of an exception are never written:
    they are where paths, values and words would be.
    """

    def format(self, record: logging.LogRecord) -> str:
        line = {"level": record.levelname, "logger": record.name, "event": str(record.msg)[:200]}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["where"] = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(record.exc_info[2])]
        return json.dumps(line, ensure_ascii=False)
