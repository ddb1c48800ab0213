package nl.toetssteen.opstellen.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtRun;

/** Fills content controls within a line, such as the name of the school in a running head. */
final class Regelvelden {

  private static final String KOPREGEL = "kopregel";
  private static final String VOETREGEL = "voetregel";
  private static final String TITEL = "documenttitel";
  private static final String SCHOOL = "school";
  private static final String SCHOOLJAAR = "schooljaar";
  private static final String ONDERTITEL = "ondertitel";
  private static final String VERSIE = "versie";

  /** The tags of these controls, without prefix; no section has such a name. */
  static final Set<String> NAMEN =
      Set.of(KOPREGEL, VOETREGEL, TITEL, SCHOOL, SCHOOLJAAR, ONDERTITEL, VERSIE);

  private final Map<String, String> waarden;

  Regelvelden(Titelblad blad) {
    this.waarden =
        Map.of(
            KOPREGEL, blad.kopregel(),
            VOETREGEL, blad.voetregel(),
            TITEL, blad.volledigeTitel(),
            SCHOOL, blad.school(),
            SCHOOLJAAR, blad.schooljaar(),
            ONDERTITEL, blad.ondertitel(),
            VERSIE, blad.versie());
  }

  /** Fills them in the body, and in every header and footer. */
  void fill(WordprocessingMLPackage word) {
    for (Part deel : word.getParts().getParts().values()) {
      if (deel instanceof ContentAccessor houder) {
        fill(houder.getContent());
      }
    }
  }

  private void fill(List<Object> inhoud) {
    for (Object onderdeel : inhoud) {
      Object deel = XmlUtils.unwrap(onderdeel);
      if (deel instanceof SdtElement besturing) {
        String waarde = Besturing.name(besturing).map(waarden::get).orElse(null);
        if (waarde == null) {
          fill(besturing.getSdtContent().getContent());
        } else {
          replace(besturing, waarde);
        }
      } else if (deel instanceof ContentAccessor houder) {
        fill(houder.getContent());
      }
    }
  }

  private static void replace(SdtElement besturing, String waarde) {
    String naam = Besturing.name(besturing).orElseThrow();
    List<Object> inhoud = besturing.getSdtContent().getContent();
    if (!(besturing instanceof SdtRun)) {
      P alinea =
          inhoud.stream()
              .map(XmlUtils::unwrap)
              .filter(P.class::isInstance)
              .map(P.class::cast)
              .findFirst()
              .orElseGet(P::new);
      inhoud.clear();
      inhoud.add(alinea);
      inhoud = alinea.getContent();
    }
    R nieuw = Runs.words(waarde);
    inhoud.stream()
        .map(XmlUtils::unwrap)
        .filter(R.class::isInstance)
        .findFirst()
        .ifPresent(oud -> nieuw.setRPr(((R) oud).getRPr()));
    inhoud.clear();
    inhoud.add(nieuw);
    besturing.setSdtPr(Besturing.properties(naam, naam));
  }
}
