package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.ExcelCsv;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.wet.Wetsartikel;

/** Writes a report as a table for Excel: one row per finding, with its first place. */
final class CsvRapport {

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

  String render(Rapport rapport) {
    return ExcelCsv.write(
        KOLOMMEN, rapport.bevindingen().stream().map(b -> row(rapport, b)).toList());
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
    return cellen;
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
}
