"""What a document fetches from outside, and where in the text it does."""

from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.story import StoryText
from kommissorium.word.ooxml.relationships import Relationship
from kommissorium.word.ooxml.xml import Element


def attached_templates(context: Context) -> list[str]:
    """The addresses of the templates that the document is attached to."""
    part = context.opened.linked(context.found.main, "settings")
    links = context.opened.links(part) if part else []
    return [link.target for link in links if link.kind == "attachedTemplate" and link.external]


def place_of_link(story: StoryText, link: Relationship) -> WordPlace:
    """Where the text uses the relationship `link`; the part as a whole where it does not."""
    element = story.by_relation.get(link.id)
    return story.place_of(element) if element is not None else WordPlace(story.file, story.title)


def place_before(story: StoryText, element: Element) -> WordPlace:
    """The place of the last paragraph before `element`, which stands between paragraphs itself."""
    earlier = (story.by_element.get(sibling) for sibling in element.itersiblings(preceding=True))
    paragraph = next((found for found in earlier if found is not None), None)
    return paragraph.place() if paragraph else WordPlace(story.file, story.title)
