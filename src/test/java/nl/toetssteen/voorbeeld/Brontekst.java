package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the source of the good sample, and a source as Markdown with the numbers that Word would
 * print: read back it is the same tree as the Word document, in a fraction of the time.
 */
public final class Brontekst {
  private static final List<String> VOORBLAD =
      List.of("school", "titel", "versie", "schooljaar", "schoolsoorten", "status", "bestuur");

  private final StringBuilder tekst = new StringBuilder();
  private final Map<Stijl, Integer> tellers = new EnumMap<>(Stijl.class);

  private Brontekst() {}

  /** Reads the lines of the good sample's source. */
  public static List<String> regels() throws IOException {
    String naam = MakeVoorbeelden.NAMEN.get(0);
    return Files.readAllLines(MakeVoorbeelden.BRONNEN.resolve(naam + ".md"));
  }

  /**
   * Writes a source as Markdown.
   *
   * @param regels lines as in the source of a sample
   * @throws IllegalArgumentException when a reference names no article, or an article has no name
   */
  public static String markdown(List<String> regels) {
    var brontekst = new Brontekst();
    Bron bron = BronReader.read(regels);
    VOORBLAD.forEach(naam -> brontekst.addVoorblad(bron, naam));
    brontekst.addVoorblad(bron, "adres");
    bron.blokken().forEach(brontekst::add);
    return brontekst.tekst.toString();
  }

  private void addVoorblad(Bron bron, String naam) {
    String regel = bron.voorblad(naam);
    if (!regel.isEmpty()) {
      addRegel(naam.equals("schooljaar") ? "Schooljaar " + regel : regel);
      tekst.append('\n');
    }
  }

  private void add(Blok blok) {
    if (blok instanceof Blok.Alinea alinea) {
      addAlinea(alinea);
    } else if (blok instanceof Blok.Tabel tabel) {
      addTabel(tabel);
    }
  }

  private void addAlinea(Blok.Alinea alinea) {
    Stijl stijl = alinea.stijl();
    for (Stijl lager : new ArrayList<>(tellers.keySet())) {
      if (stijl.restarts(lager)) {
        tellers.remove(lager);
      }
    }
    int nummer = tellers.merge(stijl, 1, Integer::sum);
    if (stijl.isKop()) {
      String diepte = stijl == Stijl.ARTIKEL ? "## " : "# ";
      addRegel("\n" + diepte + stijl.label(nummer) + " " + alinea.tekst() + "\n");
    } else if (stijl == Stijl.LID) {
      addRegel(nummer + ". " + alinea.tekst());
    } else if (stijl == Stijl.ONDERDEEL) {
      addRegel("   " + (char) ('a' + nummer - 1) + ". " + alinea.tekst());
    } else {
      addRegel(alinea.tekst() + "\n");
    }
  }

  private void addTabel(Blok.Tabel tabel) {
    addRegel("");
    addRij(tabel.rijen().get(0));
    addRegel("|" + "---|".repeat(tabel.rijen().get(0).size()));
    tabel.rijen().stream().skip(1).forEach(this::addRij);
    addRegel("");
  }

  private void addRij(List<String> cellen) {
    addRegel("| " + String.join(" | ", cellen) + " |");
  }

  private void addRegel(String regel) {
    tekst.append(regel).append('\n');
  }
}
