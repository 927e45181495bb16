"""What `manage.py begin` lays: people, pages, lines of help, vault circles."""
