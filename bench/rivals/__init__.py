"""What a send is measured beside: one bare INSERT, and Wagtail's own form builder. Never part of the product."""
