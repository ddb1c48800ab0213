package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes of domains in a cell, and the ranges between them. */
final class DomeinenParser {

  /** Longer cells are no list of domains, and what they hold need not be walked. */
  private static final int LONGEST = 4000;

  private static final Pattern EINDTERMEN =
      Pattern.compile(
          "(?iU)\\beindterm(?:en)?\\b[\\s:]*((?:[0-9]{1,3}[a-z]?[0-9]?(?:\\s*(?:t/m|tot en met|en|,|;|-|–)\\s*)?)+)");
  private static final Pattern ALLE =
      Pattern.compile("(?iU)\\b(?:alle\\s+(?:sub)?domeinen|alle|hele programma)\\b");
  private static final Pattern KEUZE = Pattern.compile("(?iU)\\bkeuze\\b|\\bkies\\b");
  private static final Pattern LOWER_CASE =
      Pattern.compile("(?U)\\s*(?:[a-z][0-9]{0,2}(?:\\s*(?:t/m|[,;+&/-]|\\ben\\b)\\s*|\\s*$))+");

  private final boolean vmbo;
  private final Set<String> codes = new LinkedHashSet<>();
  private final Set<String> keuze = new LinkedHashSet<>();
  private boolean open;

  DomeinenParser(boolean vmbo) {
    this.vmbo = vmbo;
  }

  Domeinen parse(String cel) {
    String tekst = cel.length() > LONGEST ? cel.substring(0, LONGEST) : cel;
    if (LOWER_CASE.matcher(tekst).matches()) {
      tekst = tekst.toUpperCase(Locale.ROOT).replace("T/M", "t/m").replace("EN", "en");
    }
    open = ALLE.matcher(tekst).find();
    List<String> eindtermen = new ArrayList<>();
    if (tekst.toLowerCase(Locale.ROOT).contains("eindterm")) {
      EINDTERMEN
          .matcher(tekst)
          .results()
          .forEach(m -> eindtermen.addAll(Eindtermen.parse(m.group(1))));
      tekst = EINDTERMEN.matcher(tekst).replaceAll(" ; ");
    }
    readCodes(tekst, KEUZE.matcher(tekst).find());
    return new Domeinen(List.copyOf(codes), List.copyOf(keuze), eindtermen, open);
  }

  /** A choice holds from its word to the next plus sign or semicolon. */
  private void readCodes(String tekst, boolean metKeuze) {
    Domeincode vorige = null;
    int eind = 0;
    Matcher m = Domeincode.PATROON.matcher(tekst);
    while (m.find()) {
      String tussen = tekst.substring(eind, m.start());
      Set<String> doel = metKeuze && isChoice(tekst, m.start()) ? keuze : codes;
      Domeincode deze = Domeincode.of(m, vorige, tussen, vmbo);
      if (deze != null) {
        add(doel, vorige, deze, Domeincode.isRange(tussen));
        vorige = deze;
        eind = m.end();
      }
    }
  }

  private static boolean isChoice(String tekst, int plek) {
    int begin = Math.max(tekst.lastIndexOf('+', plek), tekst.lastIndexOf(';', plek));
    return KEUZE.matcher(tekst.substring(begin + 1, plek)).find();
  }

  private void add(Set<String> doel, Domeincode vorige, Domeincode deze, boolean reeks) {
    List<String> tussen = reeks && vorige != null ? vorige.upTo(deze) : List.of();
    open |= reeks && tussen.isEmpty();
    doel.addAll(tussen);
    doel.add(deze.tekst());
  }
}
