"""Every text that this site says to young people, gathered to be measured."""
