package nl.toetssteen.lezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Bladzijde.Wijze;
import nl.toetssteen.document.Paginanummers;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;

/**
 * Says which pages were not simply read from their text, and what the user should know of that.
 *
 * @param bladzijden in order
 * @param waarschuwingen those of the reader first
 */
record Leesoordeel(List<Bladzijde> bladzijden, List<String> waarschuwingen) {

  /** Judges what a reader of a format got out of a document. */
  static Leesoordeel of(Gelezen gelezen) {
    List<Bladzijde> bladzijden = new ArrayList<>(gelezen.bladzijden());
    List<String> waarschuwingen = new ArrayList<>(gelezen.waarschuwingen());
    warnOfOcr(bladzijden, waarschuwingen);
    // Of what was recognised, the confidence says how good it is.
    Set<Integer> bekend = new HashSet<>(numbers(bladzijden, bladzijde -> true));
    List<Alinea> getypt =
        gelezen.alineas().stream().filter(alinea -> !bekend.contains(alinea.pagina())).toList();
    for (Tekstkwaliteit.Gebrek gebrek : Tekstkwaliteit.check(getypt)) {
      waarschuwingen.add(gebrek.waarschuwing());
      gebrek.paginas().stream()
          .filter(bekend::add)
          .forEach(p -> bladzijden.add(new Bladzijde(p, Wijze.BESCHADIGDE_TEKST, 0)));
    }
    bladzijden.sort(Comparator.comparingInt(Bladzijde::nummer));
    return new Leesoordeel(bladzijden, waarschuwingen);
  }

  private static void warnOfOcr(List<Bladzijde> bladzijden, List<String> waarschuwingen) {
    List<Integer> herkend = numbers(bladzijden, b -> b.wijze() == Wijze.OCR);
    if (!herkend.isEmpty()) {
      waarschuwingen.add(
          Paginanummers.noemVooraan(herkend)
              + (herkend.size() == 1 ? " is" : " zijn")
              + " gelezen met tekstherkenning (OCR). Daarbij kunnen letters verkeerd gelezen zijn:"
              + " vergelijk wat u overneemt met het document zelf.");
    }
    List<Integer> onzeker = numbers(bladzijden, b -> b.wijze() == Wijze.OCR && b.slecht());
    if (!onzeker.isEmpty()) {
      waarschuwingen.add(
          Paginanummers.noemVooraan(onzeker)
              + (onzeker.size() == 1 ? " is" : " zijn")
              + " slecht te lezen: de tekstherkenning is onzeker over veel woorden. Wat Toetssteen"
              + " niet vindt, kan daar toch staan. Scan opnieuw, scherp en recht, of gebruik het"
              + " Word-bestand.");
    }
  }

  private static List<Integer> numbers(List<Bladzijde> bladzijden, Predicate<Bladzijde> welke) {
    return bladzijden.stream().filter(welke).map(Bladzijde::nummer).toList();
  }
}
