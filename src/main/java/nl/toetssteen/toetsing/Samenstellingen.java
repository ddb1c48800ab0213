package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Kenmerk;
import nl.toetssteen.kenmerken.Opsomming;

/**
 * Marks where a text says who the members of a body are ("bestaat uit"), with their number: in the
 * sentence itself, or in the list below it.
 */
final class Samenstellingen {

  private static final Pattern LEDENKOP =
      Pattern.compile("(?iU)\\b(?:leden|samenstelling|zitting|zitten|\\p{L}*commissie)\\b");
  private static final Pattern LEDENTABEL =
      Pattern.compile("(?iU)\\b(?:functie|naam|wie|lid|leden|rol|\\p{L}*commissie)\\b");

  static final String SAMENSTELLING = "samenstelling";

  /** Characters; keeps a sentence without an end from being read over and over. */
  private static final int LANGSTE_OPSOMMING = 2000;

  private final Tekstbeeld beeld;

  Samenstellingen(Tekstbeeld beeld) {
    this.beeld = beeld;
  }

  /** Marks those in a passage, given where it says of whom a body consists. */
  void mark(Passage passage, List<Kenmerk> aankondigingen) {
    if (passage.deel().inhoudTabel().isPresent()) {
      markTable(passage);
      return;
    }
    boolean gevonden = !passage.isKop() && markSentences(passage, aankondigingen);
    boolean kondigtAan = passage.isKop() || passage.kondigtAan();
    if (!gevonden && kondigtAan && LEDENKOP.matcher(passage.tekst()).find()) {
      markList(passage);
    }
  }

  private boolean markSentences(Passage passage, List<Kenmerk> aankondigingen) {
    List<Integer> einden = aankondigingen.isEmpty() ? List.of() : Zinnen.ends(passage.tekst());
    boolean gevonden = false;
    for (Kenmerk aankondiging : aankondigingen) {
      String rest = restOfSentence(passage.tekst(), aankondiging.tot(), einden);
      List<String> leden = rest.isBlank() ? items(passage) : List.of(rest);
      gevonden |= mark(passage, aankondiging.van(), aankondiging.tot() + rest.length(), leden);
    }
    return gevonden;
  }

  private boolean mark(Passage passage, int van, int tot, List<String> leden) {
    boolean noemtLeden = Opsomming.namesMember(leden);
    if (noemtLeden) {
      beeld.mark(SAMENSTELLING, beeld.woorden.at(passage.woorden(), van, tot), count(leden));
    }
    return noemtLeden;
  }

  /** Marks a list of members that stands right below a heading, or a line that ends in a colon. */
  private void markList(Passage aanhef) {
    List<String> items = items(aanhef);
    long leden = items.stream().filter(item -> Opsomming.namesMember(List.of(item))).count();
    if (items.size() > 1 && leden * 2 > items.size()) {
      Passage eerste = beeld.passages.get(aanhef.nr() + 1);
      mark(eerste, 0, eerste.tekst().length(), items);
    }
  }

  /** Marks a table of members: its head says who or what they are, a row stands for each. */
  private void markTable(Passage passage) {
    List<String> rijen = passage.tekst().lines().toList();
    if (rijen.size() < 2) {
      return;
    }
    List<String> leden = rijen.subList(1, rijen.size());
    if (LEDENTABEL.matcher(rijen.get(0)).find() && Opsomming.namesMember(leden)) {
      int van = rijen.get(0).length() + 1;
      Bereik eerste = beeld.woorden.at(passage.woorden(), van, van + leden.get(0).length());
      beeld.mark(SAMENSTELLING, eerste, leden.size());
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

  private static String restOfSentence(String tekst, int van, List<Integer> einden) {
    int plek = Collections.binarySearch(einden, van);
    int einde = einden.get(Math.min(einden.size() - 1, plek < 0 ? -plek - 1 : plek + 1));
    return tekst.substring(van, Math.min(einde, van + LANGSTE_OPSOMMING));
  }

  /** Gives the texts of the list that a passage announces. */
  private List<String> items(Passage aanhef) {
    List<String> items = new ArrayList<>();
    int diepte = aanhef.pad().size();
    for (int i = aanhef.nr() + 1; i < beeld.passages.size(); i++) {
      Passage volgende = beeld.passages.get(i);
      boolean eigenItem =
          volgende.pad().size() > diepte && volgende.deel().soort() == Soort.ONDERDEEL;
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
