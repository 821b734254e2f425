"""Fonts that nearly every reader has."""

_WITH_WORD = """
    aptos|aptos display|aptos narrow|aptos serif|aptos mono|arial|arial black|arial narrow|arial unicode ms|bahnschrift|
    book antiqua|bookman old style|calibri|calibri light|cambria|cambria math|candara|century|century gothic|century schoolbook|
    comic sans ms|consolas|constantia|corbel|courier|courier new|ebrima|franklin gothic book|franklin gothic medium|gadugi|
    garamond|georgia|gill sans mt|helvetica|helvetica neue|impact|lucida console|lucida sans|lucida sans unicode|malgun gothic|
    microsoft sans serif|ms gothic|ms mincho|ms sans serif|palatino|palatino linotype|perpetua|rockwell|segoe ui|segoe ui light|
    segoe ui semibold|segoe ui emoji|segoe ui symbol|simsun|sylfaen|symbol|tahoma|times|times new roman|trebuchet ms|tw cen mt|
    verdana|webdings|wingdings|wingdings 2|wingdings 3|yu gothic|yu mincho
"""
_SAME_MEASURES = "carlito|caladea|liberation sans|liberation serif|liberation mono|liberation sans narrow|arimo|tinos|cousine"
"""Made to take up exactly the room of Word's own."""

COMMON = frozenset(name.strip() for name in f"{_WITH_WORD}|{_SAME_MEASURES}".split("|"))
"""In lower case."""
