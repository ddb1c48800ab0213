package nl.toetssteen.kenmerken;

import java.util.ArrayList;
import java.util.List;

/** Judges by the evidence what a document is, and says why. */
final class Soortherkenner {
  /** A letter may number its points, but not so many. */
  private static final int MEER_DAN_EEN_BRIEF = 3;

  private static final int ENKELE_ONDERWERPEN = 3;
  private static final int VEEL_ONDERWERPEN = 6;

  /** The notes before the tables of a PTA are shorter than this. */
  private static final int MEER_DAN_EEN_TOELICHTING = 10;

  private static final int VEEL_VAKKEN = 4;

  private Soortherkenner() {}

  static Soortoordeel judge(Aanwijzingen gevonden) {
    boolean pta = hasPta(gevonden);
    if (isTaakomschrijving(gevonden, pta)) {
      return new Soortoordeel(Documentsoort.TAAKOMSCHRIJVING, describe(gevonden));
    }
    boolean reglement = !isLetter(gevonden) && hasReglement(gevonden, pta);
    if (reglement) {
      return new Soortoordeel(
          pta ? Documentsoort.EXAMENREGLEMENT_EN_PTA : Documentsoort.EXAMENREGLEMENT,
          describe(gevonden));
    }
    boolean titel = gevonden.titelPta() && !gevonden.titelReglement() && !isLetter(gevonden);
    return new Soortoordeel(
        pta || titel ? Documentsoort.PTA : Documentsoort.ONBEKEND, describe(gevonden));
  }

  private static boolean isTaakomschrijving(Aanwijzingen gevonden, boolean pta) {
    boolean anders = pta || isLetter(gevonden) || !gevonden.andereTitel().isEmpty();
    boolean andereTitel = gevonden.titelReglement() || gevonden.titelPta();
    return !anders
        && gevonden.taken().isTaakomschrijving()
        && (gevonden.taken().titel() || !andereTitel);
  }

  private static boolean isLetter(Aanwijzingen gevonden) {
    return gevonden.brief() && gevonden.artikelen() < MEER_DAN_EEN_BRIEF;
  }

  private static boolean hasPta(Aanwijzingen gevonden) {
    return gevonden.toetstabellen() > 0
        || gevonden.vakken() >= VEEL_VAKKEN && gevonden.wegingen() >= VEEL_VAKKEN;
  }

  private static boolean hasReglement(Aanwijzingen gevonden, boolean pta) {
    int artikelen = gevonden.artikelen();
    int onderwerpen = gevonden.onderwerpen();
    if (pta) {
      // The notes that go with a PTA name exams and retakes too, but arrange little.
      return gevonden.titelReglement()
          ? artikelen >= MEER_DAN_EEN_BRIEF && onderwerpen >= ENKELE_ONDERWERPEN
          : artikelen >= MEER_DAN_EEN_TOELICHTING && onderwerpen >= VEEL_ONDERWERPEN;
    }
    if (gevonden.titelReglement()) {
      return gevonden.overExamens() || artikelen >= MEER_DAN_EEN_BRIEF;
    }
    // A page about exams is judged: to say too much of it costs less than to pass over a reglement.
    boolean nietsAnders = gevonden.andereTitel().isEmpty() && !gevonden.titelPta();
    boolean uitvoerig = artikelen >= MEER_DAN_EEN_TOELICHTING && onderwerpen >= VEEL_ONDERWERPEN;
    return gevonden.overExamens() && (nietsAnders || uitvoerig);
  }

  /** Says what was looked for, and what of it is there. */
  private static String describe(Aanwijzingen gevonden) {
    List<String> wat = new ArrayList<>();
    wat.add(title(gevonden));
    if (gevonden.taken().isTaakomschrijving()) {
      wat.add("de examensecretaris op %d plaatsen".formatted(gevonden.taken().secretaris()));
    }
    if (gevonden.brief()) {
      wat.add("een aanhef zoals van een brief");
    }
    wat.add(count(gevonden.artikelen(), "genummerd artikel", "genummerde artikelen"));
    wat.add(
        "%d van de %d onderwerpen van een examenreglement"
            .formatted(gevonden.onderwerpen(), Aanwijzingen.ONDERWERPEN.size()));
    if (gevonden.toetstabellen() > 0 || !gevonden.titelPta()) {
      // A title is enough for a PTA, whose tables may have heads in words of the school's own.
      wat.add(count(gevonden.toetstabellen(), "tabel met toetsen", "tabellen met toetsen"));
    }
    if (!gevonden.overExamens()) {
      wat.add("bijna geen woorden over examens");
    }
    if (gevonden.slecht()) {
      wat.add("veel tekst die slecht te lezen was");
    }
    int laatste = wat.size() - 1;
    return "gevonden: " + String.join(", ", wat.subList(0, laatste)) + " en " + wat.get(laatste);
  }

  private static String title(Aanwijzingen gevonden) {
    if (gevonden.taken().titel()) {
      return "een titel die de taken van de examensecretaris noemt";
    }
    if (gevonden.titelReglement() && gevonden.titelPta()) {
      return "een titel die examenreglement en PTA noemt";
    }
    if (gevonden.titelReglement() || gevonden.titelPta()) {
      return "een titel die " + (gevonden.titelPta() ? "PTA" : "examenreglement") + " noemt";
    }
    return gevonden.andereTitel().isEmpty()
        ? "geen titel die examenreglement of PTA noemt"
        : "de titel “" + gevonden.andereTitel() + "”";
  }

  private static String count(int aantal, String een, String meer) {
    return (aantal == 0 ? "geen" : Integer.toString(aantal)) + " " + (aantal == 1 ? een : meer);
  }
}
