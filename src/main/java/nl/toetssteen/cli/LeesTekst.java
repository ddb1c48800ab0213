package nl.toetssteen.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Programmaherkenner;
import nl.toetssteen.rapport.Kenmerkregel;

/** Writes a document as read as indented text. */
final class LeesTekst {
  private LeesTekst() {}

  /** Gives a line per deel and per row of a table; then the toetsen, and the warnings last. */
  static String render(Document document, Programma programma) {
    String kop = "%s (%s)".formatted(document.naam(), document.formaat().omschrijving());
    Stream<String> waarschuwingen =
        document.waarschuwingen().stream().map(tekst -> "Let op: " + tekst);
    return Stream.of(
            Stream.of(kop),
            summary(document, programma),
            Stream.of(""),
            lines(document.delen(), 0),
            ProgrammaTekst.lines(programma),
            waarschuwingen)
        .flatMap(regels -> regels)
        .map(LeesTekst::printable)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  /** Says what the document is taken for; the same as in the report. */
  private static Stream<String> summary(Document document, Programma programma) {
    Documentprofiel profiel =
        Programmaherkenner.judge(document, Documentprofiel.of(document), programma);
    return Stream.concat(
        Stream.of(
            "  Soort: %s (%s)"
                .formatted(profiel.soort().omschrijving(), profiel.oordeel().uitleg())),
        Kenmerkregel.of(profiel).stream().map(r -> "  " + r.naam() + ": " + r.waarde()));
  }

  private static Stream<String> lines(List<Deel> delen, int diepte) {
    return delen.stream()
        .flatMap(deel -> Stream.concat(own(deel, diepte), lines(deel.delen(), diepte + 1)));
  }

  private static Stream<String> own(Deel deel, int diepte) {
    String begin = "  ".repeat(diepte);
    if (deel.tabel() != null) {
      return deel.tabel().rijen().stream().map(Tabel.Rij::tekst).map(rij -> begin + "| " + rij);
    }
    String regel = (deel.label() + " " + deel.kop() + deel.tekst()).strip();
    return Stream.of(begin + regel);
  }

  /** A document must not be able to steer the terminal. */
  private static String printable(String regel) {
    return regel.replaceAll("\\p{Cntrl}", "");
  }
}
