package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text source of a sample.
 *
 * <p>After a block of {@code naam: waarde} lines between dashes for the title page, {@code #} opens
 * a chapter, {@code ##} an article, {@code #!} an appendix; {@code 1.} is a lid and an indented
 * {@code a.} an onderdeel, whose typed labels are dropped because Word numbers them. An article
 * carries a name in braces, and {@code artikel {naam}} in the text becomes its number, so that no
 * reference can point at an article that is not there.
 */
final class BronReader {
  private static final Pattern LID = Pattern.compile("\\d+\\. (.*)");
  private static final Pattern ONDERDEEL = Pattern.compile(" {3}[a-z]\\. (.*)");
  private static final Pattern ARTIKEL = Pattern.compile("## (.*) \\{([a-z-]+)}");
  private static final Pattern VERWIJZING = Pattern.compile("\\{([a-z-]+)}");

  private final Map<String, Integer> artikelen = new LinkedHashMap<>();
  private final Map<String, String> voorblad = new LinkedHashMap<>();
  private final List<Blok> blokken = new ArrayList<>();

  private BronReader() {}

  /**
   * Reads a source file.
   *
   * @throws IllegalArgumentException when a reference names no article, or an article has no name
   */
  static Bron read(Path bestand) throws IOException {
    return read(Files.readAllLines(bestand));
  }

  /** Reads the lines of a source file, with the same demands. */
  static Bron read(List<String> regels) {
    var reader = new BronReader();
    int einde = regels.subList(1, regels.size()).indexOf("---") + 1;
    regels.subList(1, einde).forEach(reader::readVoorblad);
    List<String> tekst = regels.subList(einde + 1, regels.size());
    tekst.forEach(reader::collectArtikel);
    for (int i = 0; i < tekst.size(); i++) {
      if (tekst.get(i).startsWith("|")) {
        i = reader.readTabel(tekst, i);
      } else if (!tekst.get(i).isBlank()) {
        reader.readAlinea(tekst.get(i));
      }
    }
    return new Bron(Map.copyOf(reader.voorblad), List.copyOf(reader.blokken));
  }

  private void readVoorblad(String regel) {
    int dubbelepunt = regel.indexOf(':');
    voorblad.put(regel.substring(0, dubbelepunt), regel.substring(dubbelepunt + 1).strip());
  }

  private void collectArtikel(String regel) {
    Matcher artikel = ARTIKEL.matcher(regel);
    if (artikel.matches() && artikelen.put(artikel.group(2), artikelen.size() + 1) != null) {
      throw new IllegalArgumentException("Twee artikelen heten " + artikel.group(2));
    }
  }

  private void readAlinea(String regel) {
    Matcher artikel = ARTIKEL.matcher(regel);
    Matcher lid = LID.matcher(regel);
    Matcher onderdeel = ONDERDEEL.matcher(regel);
    if (artikel.matches()) {
      add(Stijl.ARTIKEL, artikel.group(1));
    } else if (regel.startsWith("## ")) {
      throw new IllegalArgumentException("Artikel zonder naam: " + regel);
    } else if (regel.startsWith("#! ")) {
      add(Stijl.BIJLAGE, regel.substring(3));
    } else if (regel.startsWith("# ")) {
      add(Stijl.HOOFDSTUK, regel.substring(2));
    } else if (lid.matches()) {
      add(Stijl.LID, lid.group(1));
    } else if (onderdeel.matches()) {
      add(Stijl.ONDERDEEL, onderdeel.group(1));
    } else {
      add(Stijl.TEKST, regel);
    }
  }

  private void add(Stijl stijl, String tekst) {
    blokken.add(new Blok.Alinea(stijl, resolve(tekst)));
  }

  private int readTabel(List<String> regels, int begin) {
    List<List<String>> rijen = new ArrayList<>();
    int i = begin;
    for (; i < regels.size() && regels.get(i).startsWith("|"); i++) {
      rijen.add(cellen(regels.get(i)));
    }
    List<Integer> breedtes = rijen.remove(1).stream().map(String::length).toList();
    blokken.add(new Blok.Tabel(breedtes, List.copyOf(rijen)));
    return i - 1;
  }

  private List<String> cellen(String regel) {
    String[] cellen = regel.substring(1, regel.length() - 1).split("\\|", -1);
    return List.of(cellen).stream().map(cel -> resolve(cel.strip())).toList();
  }

  private String resolve(String tekst) {
    return VERWIJZING.matcher(tekst).replaceAll(naam -> nummer(naam.group(1)));
  }

  private String nummer(String naam) {
    Integer nummer = artikelen.get(naam);
    if (nummer == null) {
      throw new IllegalArgumentException("Er is geen artikel met de naam " + naam);
    }
    return nummer.toString();
  }
}
