package nl.toetssteen.betrouwbaarheid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.voorbeeld.Brontekst;

/**
 * Holds a copy of the sample's source to make mistakes in. Numbers follow as in Word: what comes
 * after a deleted lid moves up, and a reference to a deleted article keeps the number it had.
 */
final class Kopie {
  private static final Pattern ARTIKEL = Pattern.compile("## .* \\{([a-z-]+)}");
  private static final Pattern LABEL = Pattern.compile("( {3}[a-z]\\. |\\d+\\. )?(.*)");
  private static final String ONDERDEEL = "   ";

  private final List<String> regels;

  private Kopie(List<String> bron) {
    this.regels = new ArrayList<>(bron);
  }

  /**
   * Makes the mistake of a mutant.
   *
   * @param bron lines of the sample's source
   * @return the text with the mistake, as Markdown
   * @throws IllegalArgumentException when a change does not apply at exactly one place
   */
  static String with(Mutant mutant, List<String> bron) {
    var kopie = new Kopie(bron);
    mutant.leeg().forEach(naam -> kopie.remove(naam, true));
    mutant.verwijderArtikel().forEach(naam -> kopie.remove(naam, false));
    mutant.verwijder().forEach(kopie::remove);
    mutant.verplaats().forEach(kopie::move);
    mutant.voegToe().forEach(toevoeging -> kopie.add(toevoeging.na(), toevoeging.tekst()));
    String tekst = Brontekst.markdown(kopie.regels);
    for (Mutant.Vervanging vervanging : mutant.vervang()) {
      tekst = replace(tekst, vervanging.van(), vervanging.door());
    }
    return tekst;
  }

  private static String replace(String tekst, String van, String door) {
    int plaats = tekst.indexOf(van);
    if (plaats < 0 || tekst.indexOf(van, plaats + 1) >= 0) {
      throw new IllegalArgumentException("Niet precies één keer in de tekst: " + van);
    }
    return tekst.substring(0, plaats) + door + tekst.substring(plaats + van.length());
  }

  private void remove(String artikel, boolean houdKop) {
    int kop = line("{" + artikel + "}", "## ");
    int einde = kop + 1;
    while (einde < regels.size() && !regels.get(einde).startsWith("#")) {
      einde++;
    }
    if (!houdKop) {
      freeze(artikel);
    }
    regels.subList(houdKop ? kop + 1 : kop, einde).clear();
  }

  /** Types the number of an article wherever the text refers to it. */
  private void freeze(String artikel) {
    int nummer = 0;
    for (String regel : regels) {
      Matcher kop = ARTIKEL.matcher(regel);
      nummer += kop.matches() ? 1 : 0;
      if (kop.matches() && kop.group(1).equals(artikel)) {
        break;
      }
    }
    String getal = Integer.toString(nummer);
    regels.replaceAll(
        regel -> regel.startsWith("## ") ? regel : regel.replace("{" + artikel + "}", getal));
  }

  private void remove(String woorden) {
    int regel = line(woorden, "");
    regels.subList(regel, end(regel)).clear();
  }

  private void move(Mutant.Verplaatsing verplaatsing) {
    int van = line(verplaatsing.zin(), "");
    String rest = regels.get(van).replace(verplaatsing.zin(), "").stripTrailing();
    if (LABEL.matcher(rest + " ").replaceFirst("$2").isBlank()) {
      regels.subList(van, end(van)).clear();
    } else {
      regels.set(van, rest);
    }
    add(verplaatsing.na(), verplaatsing.zin());
  }

  private void add(String na, String tekst) {
    int regel = line(na, "");
    Matcher label = LABEL.matcher(regels.get(regel));
    String vorm = label.matches() && label.group(1) != null ? label.group(1) : "";
    regels.add(end(regel), vorm + tekst);
  }

  /** Gives the end of a paragraph with the onderdelen under it. */
  private int end(int regel) {
    int einde = regel + 1;
    boolean heeftOnderdelen = !regels.get(regel).startsWith(ONDERDEEL);
    while (heeftOnderdelen && einde < regels.size() && regels.get(einde).startsWith(ONDERDEEL)) {
      einde++;
    }
    return einde;
  }

  private int line(String woorden, String begin) {
    List<String> met =
        regels.stream().filter(r -> r.startsWith(begin) && r.contains(woorden)).toList();
    if (met.size() != 1) {
      throw new IllegalArgumentException(
          "Staat in " + met.size() + " alinea's in plaats van in één: " + woorden);
    }
    return regels.indexOf(met.get(0));
  }
}
