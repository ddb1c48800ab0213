package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Buren;
import nl.toetssteen.kenmerken.Documentnummers;
import nl.toetssteen.kenmerken.Documentnummers.Uitslag;
import nl.toetssteen.kenmerken.Verwijzing;
import nl.toetssteen.kenmerken.Verwijzing.Buurverwijzing;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;
import nl.toetssteen.kenmerken.Verwijzing.Wetsverwijzing;
import nl.toetssteen.kenmerken.VerwijzingFinder;
import nl.toetssteen.toetsing.Wetsoordeel.Omgeving;
import nl.toetssteen.toetsing.Wetsoordeel.Uitspraak;

/** Marks every reference of a document, and what is wrong with it. Serves one document. */
final class Verwijzingsmerken {

  /** Characters of a sentence, and before and after it, that can show what it is about. */
  private static final int RUIMTE = 2000;

  /** Words of a sentence that says little beside the reference itself. */
  private static final int KORTE_ZIN = 12;

  private static final String INTERN = "interne-verwijzing";
  private static final String ONVINDBAAR = "interne-verwijzing-onvindbaar";

  /** References in one document; looking at more takes long, and no regulation has as many. */
  private static final int MEESTE = 10_000;

  private final Tekstbeeld beeld;
  private final Documentnummers nummers;
  private final Buren buren;
  private final Wetsoordeel oordeel;
  private final VerwijzingFinder finder;
  private int gezien;

  private Verwijzingsmerken(Tekstbeeld beeld, Document document, Wetsoordeel oordeel) {
    this.beeld = beeld;
    this.nummers = new Documentnummers(document);
    this.buren = new Buren(document);
    this.oordeel = oordeel;
    this.finder = VerwijzingFinder.of(document, new Kennis());
  }

  /** Knows numbers with a point by the register, and by the document. */
  private final class Kennis implements VerwijzingFinder.Nummerkennis {
    @Override
    public boolean isWet(String nummer) {
      return oordeel.isWet(nummer);
    }

    @Override
    public boolean isEigen(String nummer) {
      return nummers.heeft(nummer) || nummers.heeftPunten() && !isWet(nummer);
    }
  }

  static void mark(Tekstbeeld beeld, Document document, Wetsoordeel oordeel) {
    Verwijzingsmerken merken = new Verwijzingsmerken(beeld, document, oordeel);
    beeld.passages.forEach(merken::mark);
  }

  private void mark(Passage passage) {
    if (gezien >= MEESTE) {
      return;
    }
    List<Verwijzing> verwijzingen = new ArrayList<>(finder.find(passage.tekst()));
    gezien += verwijzingen.size();
    verwijzingen.sort(Comparator.comparingInt(Verwijzing::van));
    String zonder = verwijzingen.isEmpty() ? "" : without(passage.tekst(), verwijzingen);
    for (Verwijzing verwijzing : verwijzingen) {
      Bereik plaats = beeld.woorden.at(passage.woorden(), verwijzing.van(), verwijzing.tot());
      if (plaats != null && verwijzing instanceof Wetsverwijzing wet) {
        beeld.mark("wetsverwijzing", plaats, Double.NaN);
        Omgeving omgeving = around(passage, plaats, zonder, cited(verwijzingen));
        mark(oordeel.judge(wet, omgeving), plaats);
      } else if (plaats != null && verwijzing instanceof InterneVerwijzing intern) {
        mark(passage, intern, plaats);
      } else if (plaats != null && verwijzing instanceof Buurverwijzing buur) {
        mark(passage, buur, plaats);
      }
    }
  }

  private void mark(Uitspraak uitspraak, Bereik plaats) {
    if (!uitspraak.kenmerk().isEmpty()) {
      beeld.mark(uitspraak.kenmerk(), plaats, Double.NaN, uitspraak.toelichting());
    }
  }

  /** Gives a text in small letters, with spaces where the references stood. */
  private static String without(String tekst, List<Verwijzing> verwijzingen) {
    char[] tekens = tekst.toCharArray();
    for (Verwijzing verwijzing : verwijzingen) {
      Arrays.fill(tekens, verwijzing.van(), verwijzing.tot(), ' ');
    }
    for (int i = 0; i < tekens.length; i++) {
      tekens[i] = Character.toLowerCase(tekens[i]);
    }
    return new String(tekens);
  }

  private static Set<String> cited(List<Verwijzing> verwijzingen) {
    return verwijzingen.stream()
        .filter(Wetsverwijzing.class::isInstance)
        .map(verwijzing -> ((Wetsverwijzing) verwijzing).artikel())
        .collect(Collectors.toSet());
  }

  private Omgeving around(Passage passage, Bereik plaats, String zonder, Set<String> aangehaald) {
    Bereik zin = sentence(passage, plaats);
    int van = beeld.woorden.begin(zin.van());
    int tot = beeld.woorden.einde(zin.tot() - 1);
    int langste = Math.min(tot, van + RUIMTE);
    String verder =
        zonder.substring(Math.max(0, van - RUIMTE), Math.min(zonder.length(), langste + RUIMTE));
    return new Omgeving(zonder.substring(van, langste), verder + "\n" + above(passage), aangehaald);
  }

  /**
   * Gives the sentence of a reference, with the one before it when it hardly says more than where
   * something stands ("Artikel 2.63 regelt dat").
   */
  private Bereik sentence(Passage passage, Bereik plaats) {
    Bereik zin = beeld.zin(plaats.van());
    boolean eerste = zin.van() == passage.woorden().van();
    return eerste || zin.lengte() > KORTE_ZIN ? zin : beeld.zin(zin.van() - 1).samen(zin);
  }

  private static String above(Passage passage) {
    StringBuilder koppen = new StringBuilder();
    for (Deel deel : passage.pad().subList(0, passage.pad().size() - 1)) {
      koppen.append(deel.kop()).append('\n').append(deel.tekst()).append('\n');
    }
    return koppen.toString().toLowerCase(Locale.ROOT);
  }

  private void mark(Passage passage, InterneVerwijzing intern, Bereik plaats) {
    beeld.mark(INTERN, plaats, Double.NaN);
    Uitslag uitslag = nummers.find(intern, article(passage));
    if (uitslag == Uitslag.ONVINDBAAR) {
      beeld.mark(ONVINDBAAR, plaats, Double.NaN, explain(intern));
    } else if (uitslag == Uitslag.ONBEKEND && intern.doel() == Verwijzing.Doel.BIJLAGE) {
      beeld.mark("interne-verwijzing-onzeker", plaats, Double.NaN, explain(intern));
    }
  }

  private void mark(Passage passage, Buurverwijzing buur, Bereik plaats) {
    beeld.mark(INTERN, plaats, Double.NaN);
    if (buren.find(buur, passage.pad()) == Uitslag.ONVINDBAAR) {
      String welk = buur.volgende() ? "volgend" : "vorig";
      String wat = buur.doel() == Verwijzing.Doel.LID ? "lid in dit artikel" : "artikel";
      String uitleg = "Er is hier geen %s %s.".formatted(welk, wat);
      beeld.mark(ONVINDBAAR, plaats, Double.NaN, uitleg);
    }
  }

  private static String explain(InterneVerwijzing intern) {
    String lid = intern.lid().isEmpty() ? "" : " lid " + intern.lid();
    String onderdeel = intern.onderdeel().isEmpty() ? "" : " onderdeel " + intern.onderdeel();
    boolean eigen = intern.doel() == Verwijzing.Doel.LID;
    String wat =
        (eigen ? "" : intern.doel().name().toLowerCase(Locale.ROOT) + " " + intern.nummer())
            + lid
            + onderdeel;
    return "Er is geen %s%s gevonden.".formatted(wat.strip(), eigen ? " in dit artikel" : "");
  }

  /** Gives the article that a passage is part of; null when in none. */
  private static Deel article(Passage passage) {
    Deel artikel = null;
    for (Deel deel : passage.pad()) {
      artikel = deel.soort() == Soort.ARTIKEL || deel.soort() == Soort.PARAGRAAF ? deel : artikel;
    }
    return artikel;
  }
}
