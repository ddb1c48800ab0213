package nl.toetssteen.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Kolom;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Telt;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.pta.Wegingsom;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.rapport.Stuk.Verwijzing;

/** Lays out the toetsen of a subject as they were read, with the findings at their cells. */
final class ToetsentabelBouwer {
  private static final List<Kolomsoort> VOLGORDE =
      List.of(
          Kolomsoort.OMSCHRIJVING,
          Kolomsoort.MOMENT,
          Kolomsoort.VORM,
          Kolomsoort.DUUR,
          Kolomsoort.WEGING,
          Kolomsoort.WEGING_RAPPORT,
          Kolomsoort.SOORT,
          Kolomsoort.DOMEINEN,
          Kolomsoort.HERKANSING,
          Kolomsoort.HULPMIDDELEN,
          Kolomsoort.BEOORDELING,
          Kolomsoort.OPMERKING);

  private final Rapportdocument document;
  private final boolean meer;
  private final Celmerken merken;

  /**
   * Creates a builder.
   *
   * @param meer whether the report is about several documents
   */
  ToetsentabelBouwer(Rapportdocument document, boolean meer, Celmerken merken) {
    this.document = document;
    this.meer = meer;
    this.merken = merken;
  }

  /** Lays out toetsen of one subject; at least one. */
  Toetsentabel build(Vakgroep vak, List<Toets> toetsen) {
    List<Kolomsoort> kolommen =
        VOLGORDE.stream().filter(k -> toetsen.stream().anyMatch(t -> !t.cel(k).isBlank())).toList();
    boolean jaren = toetsen.stream().anyMatch(t -> t.leerjaar() > 0);
    List<String> koppen = new ArrayList<>(List.of("Toets"));
    if (jaren) {
      koppen.add("Leerjaar");
    }
    kolommen.forEach(kolom -> koppen.add(heading(kolom)));
    Set<String> tabellen =
        toetsen.stream().map(t -> t.plaats().tabel()).collect(Collectors.toSet());
    return new Toetsentabel(
        meer ? document.document().naam() : "",
        koppen,
        toetsen.stream().map(t -> row(t, kolommen, jaren)).toList(),
        sum(vak, toetsen),
        unplaced(document.programma(), tabellen),
        (int)
            document.programma().onbegrepen().stream()
                .filter(rij -> tabellen.contains(rij.plaats().tabel()))
                .count());
  }

  private static String heading(Kolomsoort kolom) {
    String naam = kolom == Kolomsoort.WEGING_RAPPORT ? "weging rapport" : kolom.naam();
    return naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
  }

  private Toetsentabel.Rij row(Toets toets, List<Kolomsoort> kolommen, boolean jaren) {
    Map<Optional<Kolomsoort>, List<Verwijzing>> merk = merken.of(toets, kolommen);
    List<Toetsentabel.Cel> cellen = new ArrayList<>();
    if (jaren) {
      String jaar = toets.leerjaar() == 0 ? "" : String.valueOf(toets.leerjaar());
      cellen.add(new Toetsentabel.Cel(jaar, "", List.of()));
    }
    for (Kolomsoort kolom : kolommen) {
      cellen.add(
          new Toetsentabel.Cel(
              toets.cel(kolom),
              Celbetekenis.of(toets, kolom),
              merk.getOrDefault(Optional.of(kolom), List.of())));
    }
    Toetsentabel.Cel naam =
        new Toetsentabel.Cel(
            Toetsnaam.kort(toets.naam()),
            "",
            merk.getOrDefault(Optional.<Kolomsoort>empty(), List.of()));
    String doel = PaginaBouwer.doel(document.nr(), toets.plaats().tabel());
    return new Toetsentabel.Rij(toets.telt() == Telt.SE, doel, naam, cellen);
  }

  private static String sum(Vakgroep vak, List<Toets> toetsen) {
    List<Toets> se = toetsen.stream().filter(t -> t.telt() == Telt.SE).toList();
    Wegingsom som = Wegingsom.of(new Vakprogramma(vak.vak(), List.of(), se));
    if (som.isLeeg()) {
      return "";
    }
    String jaren =
        new TreeMap<>(som.perLeerjaar())
            .entrySet().stream()
                .filter(jaar -> jaar.getKey() > 0)
                .map(
                    (Map.Entry<Integer, Double> j) ->
                        "leerjaar " + j.getKey() + ": " + number(j.getValue()))
                .collect(Collectors.joining(", "));
    return number(som.totaal())
        + (som.procent() ? "%" : "")
        + (som.perLeerjaar().size() > 1 ? " (" + jaren + ")" : "");
  }

  private static String unplaced(Programma programma, Set<String> tabellen) {
    return programma.kolommen().stream()
        .filter(kolom -> kolom.soort().isEmpty() && tabellen.contains(kolom.tabel()))
        .map(Kolom::kop)
        .map(kop -> kop.isBlank() ? "een kolom zonder kop" : "“" + kop + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String number(double getal) {
    return BigDecimal.valueOf(getal)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
