package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.kenmerken.Opsomming;

/**
 * Marks where a text says who the members of a body are ("bestaat uit"), with their number: in the
 * sentence itself, or in the list below it.
 */
final class Samenstellingen {

  private static final Pattern BESTAAT_UIT =
      Pattern.compile(
          "(?iu)\\b(?:(?:bestaat|bestaan|samengesteld)\\b[^.;:]{0,40}?\\buit|gevormd\\s+door|(?:hebben|heeft|nemen)\\s+zitting"
              + "|leden\\b[^.;:]{0,60}?\\bzijn|samenstelling\\b[^.;:]{0,60}?(?:\\bis\\b|:))(?:\\s+(?:de\\s+)?(?:volgende\\s+)?(?:leden|personen))?(?=[\\s:]|$)\\s*:?");

  private final Tekstbeeld beeld;

  private Samenstellingen(Tekstbeeld beeld) {
    this.beeld = beeld;
  }

  static void mark(Tekstbeeld beeld) {
    Samenstellingen samenstellingen = new Samenstellingen(beeld);
    beeld.passages.forEach(samenstellingen::mark);
  }

  private void mark(Passage passage) {
    Matcher m = BESTAAT_UIT.matcher(passage.tekst());
    while (m.find()) {
      String rest = restOfSentence(passage.tekst(), m.end());
      List<String> leden = rest.isBlank() ? items(passage) : List.of(rest);
      if (Opsomming.namesMember(leden)) {
        Bereik plaats = beeld.woorden.at(passage.woorden(), m.start(), m.end() + rest.length());
        beeld.mark("samenstelling", plaats, count(leden));
      }
    }
  }

  private static double count(List<String> leden) {
    if (leden.size() == 1) {
      return Opsomming.count(leden.get(0));
    }
    double som = 0;
    for (String lid : leden) {
      double aantal = Opsomming.count(lid);
      som += aantal > 1 || Double.isNaN(aantal) && Opsomming.namesMember(List.of(lid)) ? aantal : 1;
    }
    return som;
  }

  private static String restOfSentence(String tekst, int van) {
    for (int einde : Zinnen.ends(tekst)) {
      if (einde > van) {
        return tekst.substring(van, einde);
      }
    }
    return "";
  }

  /** Gives the texts of the list that a passage announces. */
  private List<String> items(Passage aanhef) {
    List<String> items = new ArrayList<>();
    int diepte = aanhef.pad().size();
    for (int i = aanhef.nr() + 1; i < beeld.passages.size(); i++) {
      Passage volgende = beeld.passages.get(i);
      boolean eigenItem = volgende.pad().size() > diepte;
      if (volgende.isKop() || !eigenItem && !Eenheden.joins(aanhef, volgende)) {
        break;
      }
      if (volgende.pad().size() <= diepte + 1) {
        items.add(volgende.tekst());
      }
    }
    return items;
  }
}
