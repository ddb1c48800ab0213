package nl.toetssteen.rapport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Writes a report as a table for Excel: one row per finding, with its first place. The separator is
 * a semicolon and the text begins with a byte order mark, as a Dutch Excel wants it.
 */
final class CsvRapport {

  private static final String BOM = "\uFEFF";
  private static final List<String> KOLOMMEN =
      List.of(
          "document",
          "eis",
          "titel",
          "niveau",
          "uitkomst",
          "ernst",
          "reden",
          "vak",
          "schoolsoort",
          "leerjaar",
          "toets",
          "artikel",
          "kop",
          "pagina",
          "tabel",
          "rij",
          "citaat",
          "aantal plaatsen",
          "uitleg",
          "advies",
          "bron",
          "status",
          "motivering",
          "vingerafdruk");

  private final CsvMapper csv = new CsvMapper();
  private final CsvSchema schema;

  CsvRapport() {
    CsvSchema.Builder kolommen = CsvSchema.builder();
    KOLOMMEN.forEach(kolommen::addColumn);
    this.schema = kolommen.build().withHeader().withColumnSeparator(';').withLineSeparator("\r\n");
  }

  String render(Rapport rapport) {
    List<List<String>> rijen = rapport.bevindingen().stream().map(b -> row(rapport, b)).toList();
    try {
      return BOM + csv.writer(schema).writeValueAsString(rijen);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows of text can always be written", e);
    }
  }

  private static List<String> row(Rapport rapport, Bevinding bevinding) {
    List<String> cellen = new ArrayList<>();
    List<Vindplaats> plaatsen = bevinding.vindplaatsen();
    cellen.add(document(rapport, plaatsen));
    cellen.add(bevinding.eis());
    cellen.add(bevinding.titel());
    cellen.add(bevinding.niveau().toString());
    cellen.add(bevinding.uitkomst().toString());
    cellen.add(bevinding.ernst().toString());
    cellen.add(bevinding.reden());
    Betreft betreft = bevinding.betreft();
    cellen.addAll(
        List.of(betreft.vak(), betreft.schoolsoort(), number(betreft.leerjaar()), betreft.toets()));
    cellen.addAll(plaatsen.isEmpty() ? List.of("", "", "", "", "", "") : place(plaatsen.get(0)));
    cellen.add(String.valueOf(plaatsen.size()));
    cellen.add(bevinding.uitleg());
    cellen.add(bevinding.advies());
    cellen.add(
        bevinding.grondslag().stream().map(Wetsartikel::naam).collect(Collectors.joining(", ")));
    cellen.add(rapport.eerder().status(bevinding).toString());
    cellen.add(rapport.eerder().motivering(bevinding));
    cellen.add(bevinding.vingerafdruk());
    return cellen.stream().map(CsvRapport::harmless).toList();
  }

  private static String document(Rapport rapport, List<Vindplaats> plaatsen) {
    int nr = plaatsen.isEmpty() ? 1 : plaatsen.get(0).document();
    boolean onbekend = plaatsen.isEmpty() && rapport.documenten().size() > 1;
    return onbekend || rapport.documenten().isEmpty()
        ? ""
        : rapport.documenten().get(nr - 1).document().naam();
  }

  private static List<String> place(Vindplaats plaats) {
    return List.of(
        plaats.artikel(),
        plaats.kop(),
        number(plaats.pagina()),
        number(plaats.tabel()),
        number(plaats.rij()),
        plaats.citaat().tekst());
  }

  /** Leaves the cell of a number that is not known empty. */
  private static String number(int getal) {
    return getal == 0 ? "" : String.valueOf(getal);
  }

  /** Keeps Excel from running text of a document as a formula (OWASP, CSV injection). */
  private static String harmless(String tekst) {
    boolean formule = !tekst.isEmpty() && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0;
    return formule ? "'" + tekst : tekst;
  }
}
