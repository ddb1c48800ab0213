package nl.toetssteen.rapport;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Zinsdeel;
import nl.toetssteen.rapport.Eisblad.Alinea;
import nl.toetssteen.rapport.Eisblad.Eislink;
import nl.toetssteen.rapport.Eisblad.Link;
import nl.toetssteen.rapport.Eisblad.Punt;
import nl.toetssteen.rapport.Eisblad.Regel;
import nl.toetssteen.rapport.Eisblad.Sectie;
import nl.toetssteen.rapport.Eisblad.Tekstblok;

/** Writes a page about requirements for the terminal, at most 100 columns wide. */
public final class EisTekst {

  private final Regels regels = new Regels(100);

  private EisTekst() {}

  /** Render a page as lines of text; a quote stands between [[ and ]], as in the file. */
  public static String render(Eisblad blad) {
    EisTekst tekst = new EisTekst();
    tekst.regels.kaal(Regels.schoon(blad.kop()));
    blad.secties().forEach(tekst::put);
    return tekst.regels.toString();
  }

  private void put(Sectie sectie) {
    if (!sectie.kop().isEmpty()) {
      regels.wit().kaal(sectie.kop().toUpperCase(Locale.ROOT));
    }
    sectie.regels().forEach(this::put);
  }

  private void put(Regel regel) {
    if (regel instanceof Alinea alinea) {
      regels.alinea(alinea.tekst(), 2);
    } else if (regel instanceof Punt punt) {
      put(punt.deel(), 2);
    } else if (regel instanceof Link link) {
      regels.alinea(link.tekst(), 2);
      regels.kaal("    " + link.adres());
    } else if (regel instanceof Eislink link) {
      regels.alinea(link.eis() + ": " + link.tekst(), 2);
    } else if (regel instanceof Tekstblok blok) {
      put(blok);
    }
  }

  private void put(Zinsdeel deel, int inspringing) {
    regels.alinea("- ", deel.tekst(), inspringing);
    deel.delen().forEach(onder -> put(onder, inspringing + 2));
  }

  private void put(Tekstblok blok) {
    String tekst =
        blok.stukjes().stream()
            .map(stukje -> stukje.merk() ? "[[" + stukje.tekst() + "]]" : stukje.tekst())
            .collect(Collectors.joining());
    tekst.lines().filter(regel -> !regel.isBlank()).forEach(regel -> regels.alinea(regel, 4));
  }
}
