"""The words everything else is written in: plain lists, without Django."""
