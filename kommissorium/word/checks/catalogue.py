"""All rules, group by group, in the order of their codes."""

from kommissorium.word.checks.document import (
    document_language,
    empty_cells,
    empty_header_cell,
    empty_paragraphs,
    formatted_heading,
    heading_full_stop,
    link_text,
    low_contrast,
    merged_cells,
    missing_alt_text,
    missing_title,
    no_header_row,
    poor_alt_text,
    protection,
    skipped_level,
    spaces_as_layout,
    stale_reference,
    stray_language,
    table_alt_text,
    tabs_as_table,
    text_box,
    title_like_file,
    typed_footnote,
    typed_list,
    typed_number,
    uncommon_font,
)
from kommissorium.word.checks.leftover_rules import leftover_rules
from kommissorium.word.checks.rule import RuleModule
from kommissorium.word.checks.safety import (
    author_names,
    custom_xml,
    dde,
    embedded_object,
    external_content,
    external_picture,
    foreign_chunk,
    hidden_text,
    invisible_text,
    local_path,
    macros,
    open_comment,
    personal_number,
    possible_personal_number,
    remote_template,
    revision_ids,
    template_path,
    tracked_changes,
)

DOCUMENT: tuple[RuleModule, ...] = (
    formatted_heading,
    skipped_level,
    typed_number,
    typed_list,
    empty_paragraphs,
    document_language,
    stray_language,
    no_header_row,
    merged_cells,
    empty_cells,
    empty_header_cell,
    missing_alt_text,
    poor_alt_text,
    table_alt_text,
    text_box,
    tabs_as_table,
    spaces_as_layout,
    low_contrast,
    missing_title,
    title_like_file,
    stale_reference,
    uncommon_font,
    link_text,
    protection,
    heading_full_stop,
    typed_footnote,
)
"""How the document is made, and whether everybody can read it."""

SAFETY: tuple[RuleModule, ...] = (
    macros,
    remote_template,
    template_path,
    foreign_chunk,
    external_picture,
    external_content,
    dde,
    personal_number,
    possible_personal_number,
    hidden_text,
    invisible_text,
    author_names,
    local_path,
    open_comment,
    tracked_changes,
    revision_ids,
    custom_xml,
    embedded_object,
)
"""What it carries besides its text."""

LEFTOVERS = leftover_rules()
"""What a finished document must not have left in it."""
RULES = (*DOCUMENT, *SAFETY, *LEFTOVERS)
"""What a finished document is asked."""
