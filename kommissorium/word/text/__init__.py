"""Text in paragraphs: characters across runs, places, headings."""
