package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.kenmerken.Verwijzing.Doel;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;
import nl.toetssteen.kenmerken.VerwijzingFinder.Nummerkennis;

/** Finds "zie ook 2.4": a number of the document itself, without a word that says what it is. */
final class KaleNummers {

  private static final Pattern NUMMER =
      Pattern.compile(
          "(?U)(?=[zbgvsl])(?<!\\p{L})(?:zie(?:\\s+(?:ook|verder|onder|punt))?|(?:bedoeld|genoemd|beschreven|geregeld|(?:staa[nt]|vindt?|leest?)(?:\\s+(?:je|u|ook|dat))?)\\s+in|volgens)\\s+"
              + "(?<nr>[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3})(?![\\p{L}\\p{N}]|[.,:][0-9])"
              + "(?!\\s*(?:uur|punt|procent|%|euro|(?:en|of)\\s+hoger))");

  private final Regelingnaam namen;
  private final Nummerkennis kennis;

  KaleNummers(Regelingnaam namen, Nummerkennis kennis) {
    this.namen = namen;
    this.kennis = kennis;
  }

  /**
   * Finds them in a text in small letters.
   *
   * @param vrij tells of a place whether it is in no other reference
   */
  List<Verwijzing> find(String tekst, IntPredicate vrij) {
    List<Verwijzing> gevonden = new ArrayList<>();
    Matcher m = NUMMER.matcher(tekst);
    while (gevonden.size() < VerwijzingFinder.MEESTE && m.find()) {
      int van = m.start("nr");
      String nummer = m.group("nr");
      boolean elders = namen.after(tekst, m.end(), true).soort() != Bestemming.Soort.GEEN;
      if (!elders && kennis.isEigen(nummer) && vrij.test(van)) {
        gevonden.add(new InterneVerwijzing(Doel.PARAGRAAF, nummer, "", "", van, m.end()));
      }
    }
    return gevonden;
  }
}
