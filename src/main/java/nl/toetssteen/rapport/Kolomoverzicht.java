package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Tabelvorm;
import nl.toetssteen.pta.Tabelvorm.Stand;
import nl.toetssteen.pta.Tabelvorm.Vormkolom;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/**
 * Shows what the columns of a PTA were taken for, so that a user can put it right.
 *
 * @param nr number of the document in the report
 * @param samenvatting how many columns there are, and how many could not be placed, in Dutch
 * @param gelezen the layouts of tables with toetsen
 * @param ongelezen the layouts of tables in which no toetsen were found
 */
public record Kolomoverzicht(
    int nr, String samenvatting, List<Vorm> gelezen, List<Vorm> ongelezen) {

  private static final int LANGSTE_VOORBEELD = 60;

  public Kolomoverzicht {
    gelezen = List.copyOf(gelezen);
    ongelezen = List.copyOf(ongelezen);
  }

  /**
   * Shows one layout.
   *
   * @param doel id of the element that shows the first of its tables
   * @param naam which tables have it, in Dutch
   * @param teKiezen whether a user can say what its columns hold
   */
  public record Vorm(String doel, String naam, boolean teKiezen, List<Regel> kolommen) {
    public Vorm {
      kolommen = List.copyOf(kolommen);
    }
  }

  /**
   * Shows one column.
   *
   * @param veld name of the field in which a user chooses: "kolom/1/2/3" for the third column of
   *     the second layout of the first document
   * @param kop heading; "kolom 3" when it has none
   * @param soort what it was taken for, in Dutch
   * @param geplaatst whether that is known
   * @param zelf whether a user said so
   */
  public record Regel(
      String veld,
      String kop,
      String soort,
      String reden,
      List<String> voorbeelden,
      boolean geplaatst,
      boolean zelf) {
    public Regel {
      voorbeelden = List.copyOf(voorbeelden);
    }
  }

  /** Shows what was made of the tables of a document; empty when it has none with headings. */
  static Kolomoverzicht of(Rapportdocument document) {
    List<Vorm> gelezen = new ArrayList<>();
    List<Vorm> ongelezen = new ArrayList<>();
    List<Tabelvorm> vormen = document.programma().vormen();
    for (int i = 0; i < vormen.size(); i++) {
      Tabelvorm vorm = vormen.get(i);
      (vorm.gelezen() ? gelezen : ongelezen).add(layout(document.nr(), i + 1, vorm));
    }
    return new Kolomoverzicht(document.nr(), count(gelezen), gelezen, ongelezen);
  }

  /** Lists what a column can be. */
  public static List<Kolomsoort> soorten() {
    return Arrays.asList(Kolomsoort.values());
  }

  /** Tells whether the document has no table with headings. */
  public boolean isLeeg() {
    return gelezen.isEmpty() && ongelezen.isEmpty();
  }

  private static String count(List<Vorm> vormen) {
    if (vormen.isEmpty()) {
      return "er zijn geen toetsen gevonden";
    }
    List<Regel> kolommen = vormen.stream().flatMap(vorm -> vorm.kolommen().stream()).toList();
    long onbekend = kolommen.stream().filter(kolom -> !kolom.geplaatst()).count();
    String alles = Opsomming.aantal(kolommen.size(), "kolom", "kolommen");
    return onbekend == 0
        ? alles + ", allemaal herkend"
        : alles + ", waarvan " + onbekend + " niet herkend";
  }

  private static Vorm layout(int document, int volgnummer, Tabelvorm vorm) {
    int meer = vorm.tabellen().size() - 1;
    String naam =
        meer == 0
            ? "Eén tabel"
            : Opsomming.aantal(meer + 1, "tabel", "tabellen") + " met dezelfde koppen";
    String begin = "kolom/%d/%d/".formatted(document, volgnummer);
    return new Vorm(
        PaginaBouwer.doel(document, vorm.tabellen().get(0)),
        naam,
        vorm.isTeBenoemen(),
        vorm.kolommen().stream()
            .filter(kolom -> !kolom.kop().isBlank() || !kolom.voorbeelden().isEmpty())
            .map(kolom -> column(begin, kolom))
            .toList());
  }

  private static Regel column(String begin, Vormkolom kolom) {
    String soort =
        kolom.stand() == Stand.NEGEREN
            ? "wordt niet gebruikt"
            : kolom.soort().map(k -> "gelezen als " + k.omschrijving()).orElse("niet herkend");
    return new Regel(
        begin + kolom.nummer(),
        kolom.kop().isBlank() ? "kolom " + kolom.nummer() + ", zonder kop" : kolom.kop(),
        soort,
        kolom.reden(),
        kolom.voorbeelden().stream().map(Kolomoverzicht::shortened).toList(),
        kolom.isGeplaatst(),
        kolom.stand() != Stand.AFGELEID);
  }

  private static String shortened(String cel) {
    String plat = cel.replaceAll("\\s+", " ");
    return plat.length() > LANGSTE_VOORBEELD ? plat.substring(0, LANGSTE_VOORBEELD) + "…" : plat;
  }
}
