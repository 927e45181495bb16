"""What a thief of the whole database tries: to find out which card became which answer. `make attack` tries it all."""
