package nl.toetssteen.opstellen.word;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;

/** Shows what we read in a document as lines: kind, label, number and words of every part. */
final class Regels {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.standaard());

  private Regels() {}

  static List<String> of(String naam, byte[] inhoud) {
    Document document = READER.read(naam, inhoud);
    return document.delen().stream().flatMap(deel -> lines(deel, 0)).toList();
  }

  private static Stream<String> lines(Deel deel, int diepte) {
    if (deel.soort() == Soort.TABEL) {
      return deel.tabel().rijen().stream().map(rij -> rij.kop() + " " + rij.cellen());
    }
    String zelf =
        "%s%s [%s|%s] %s"
            .formatted(
                "  ".repeat(diepte),
                deel.soort(),
                deel.label(),
                deel.nummer(),
                deel.kop() + deel.tekst());
    return Stream.concat(
        Stream.of(zelf), deel.delen().stream().flatMap(onder -> lines(onder, diepte + 1)));
  }
}
