"""How the user is told about what a Markdown text cannot say in a document."""

from kommissorium.texts import _
from kommissorium.word.content.markdown import Oddity


def told(oddity: Oddity) -> tuple[str, str]:
    """What is printed as it was typed, and what to do instead."""
    return {
        Oddity.HEADING: (
            _("Teksten har en overskrift (# eller ===), som står, som den er skrevet."),
            _("Sæt overskrifter i skabelonen."),
        ),
        Oddity.CODE: (_("Teksten har kode (`…`), som står, som den er skrevet."), _("Fjern de omvendte accenter.")),
        Oddity.HTML: (_("Teksten har HTML-koder, som står, som de er skrevet."), _("Brug **fed** og *kursiv* i stedet.")),
        Oddity.IMAGE: (_("Teksten har et billede, som ikke kan hentes ind her."), _("Sæt billedet i skabelonen eller som en værdi.")),
        Oddity.LINK: (
            _("Teksten har et link, som ikke kan åbnes fra et dokument; det står, som det er skrevet."),
            _("Kontrollér adressen: Den skal være hel og begynde med https://, http://, mailto: eller tel:."),
        ),
        Oddity.RULE: (
            _("Teksten har en streg (---), som står, som den er skrevet."),
            _("Fjern stregen; en tom linje skiller også afsnit."),
        ),
        Oddity.STRIKE: (_("Teksten har overstregede ord (~~…~~), som står, som de er skrevet."), _("Slet ordene, eller fjern tegnene.")),
        Oddity.TASK: (
            _("Teksten har felter til at krydse af ([ ]), som står, som de er skrevet."),
            _("Fjern de kantede parenteser, eller sæt felterne i skabelonen."),
        ),
        Oddity.DEPTH: (
            _("Teksten har lister eller citater i så mange lag, at de inderste står, som de er skrevet."),
            _("Brug færre lag."),
        ),
        Oddity.NOTE: (
            _("Teksten har en fodnote uden henvisning eller en henvisning uden fodnote; den står, som den er skrevet."),
            _("Skriv [^1] i teksten og [^1]: på en linje for sig med notens tekst."),
        ),
    }[oddity]
