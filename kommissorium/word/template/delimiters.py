"""Jinja's delimiters in our source: processing instructions that no document holds."""

BLOCK_START, VALUE_START, COMMENT_START, END = "<?kommissorium-b", "<?kommissorium-v", "<?kommissorium-c", "?>"
