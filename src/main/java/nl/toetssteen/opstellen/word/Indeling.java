package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtContentBlock;

/**
 * Gives every part of the text a content control: the one that carries its name, or a new one at
 * its place among the others. What stands outside our controls is left alone.
 */
final class Indeling {

  static final String TITELBLAD = "titelblad";
  static final String INHOUD = "inhoud";
  static final String REGLEMENT = "reglement";

  private static final Set<String> VAST = Set.of(TITELBLAD, INHOUD, REGLEMENT);

  private final Map<String, Besturing> aanwezig = new LinkedHashMap<>();
  private final List<Object> inhoud;
  private final List<String> meldingen = new ArrayList<>();

  Indeling(List<Object> inhoud) {
    this.inhoud = inhoud;
    for (Besturing besturing : Besturing.find(inhoud)) {
      if (Regelvelden.NAMEN.contains(besturing.naam())) {
        continue;
      }
      if (aanwezig.put(besturing.naam(), besturing) != null) {
        throw new Sjabloonfout(
            "In het sjabloon staat 'toetssteen:%s' twee keer. Laat er een staan."
                .formatted(besturing.naam()));
      }
    }
  }

  /** Gives the control of this name; null when the document has none. */
  SdtBlock get(String naam) {
    Besturing besturing = aanwezig.get(naam);
    return besturing == null ? null : besturing.element();
  }

  /**
   * Makes a place for every part, and takes away the controls of parts that there no longer are.
   *
   * @return the control of each part that has one; chapters have none in a template that places its
   *     articles one by one under headings of its own
   * @throws Sjabloonfout when the document has no place for the text
   */
  Map<SdtBlock, Stuk> arrange(List<Stuk> stukken) {
    removeOthers(stukken);
    Map<SdtBlock, Stuk> plaatsen = new LinkedHashMap<>();
    SdtBlock houder = get(REGLEMENT);
    boolean nieuw = stukken.stream().noneMatch(stuk -> aanwezig.containsKey(stuk.naam()));
    if (nieuw && houder == null) {
      throw new Sjabloonfout(
          "Het sjabloon heeft geen plaats voor de tekst. Zet er in Word op een lege regel een besturingselement voor inhoud in (tekst met opmaak), met de tag 'toetssteen:reglement'.");
    }
    if (nieuw) {
      houder.getSdtContent().getContent().clear();
    }
    place(placeable(stukken, houder), houder)
        .forEach((stuk, besturing) -> plaatsen.put(besturing.element(), stuk));
    return plaatsen;
  }

  /** A new part comes before the one that follows it, so the last one is placed first. */
  private Map<Stuk, Besturing> place(List<Stuk> stukken, SdtBlock houder) {
    Map<Stuk, Besturing> geplaatst = new LinkedHashMap<>();
    stukken.forEach(stuk -> geplaatst.put(stuk, null));
    Besturing volgende = null;
    for (int i = stukken.size() - 1; i >= 0; i--) {
      volgende = place(stukken.get(i), volgende, houder);
      geplaatst.put(stukken.get(i), volgende);
    }
    return geplaatst;
  }

  private List<Stuk> placeable(List<Stuk> stukken, SdtBlock houder) {
    boolean hoofdstukken =
        houder != null
            || stukken.stream()
                .anyMatch(s -> s.lijst() == Lijst.HOOFDSTUK && aanwezig.containsKey(s.naam()));
    return hoofdstukken
        ? stukken
        : stukken.stream().filter(stuk -> stuk.lijst() != Lijst.HOOFDSTUK).toList();
  }

  private Besturing place(Stuk stuk, Besturing volgende, SdtBlock houder) {
    Besturing eigen = aanwezig.get(stuk.naam());
    if (eigen != null) {
      return eigen;
    }
    SdtBlock element = new SdtBlock();
    element.setSdtContent(new SdtContentBlock());
    if (volgende != null) {
      volgende.before(element);
      return new Besturing(stuk.naam(), element, volgende.rond());
    }
    List<Object> rond = houder == null ? inhoud : houder.getSdtContent().getContent();
    rond.add(element);
    return new Besturing(stuk.naam(), element, rond);
  }

  /** Gives the controls of parts of the text that the document came with. */
  List<SdtBlock> delen() {
    return aanwezig.values().stream()
        .filter(besturing -> !VAST.contains(besturing.naam()))
        .map(Besturing::element)
        .toList();
  }

  /** Tells whether the school changed what an earlier run wrote; then it gets no new text. */
  boolean isKept(String naam) {
    Besturing besturing = aanwezig.get(naam);
    if (besturing == null || !besturing.isChanged()) {
      return false;
    }
    meldingen.add(
        "U hebt '%s' zelf veranderd. Uw tekst is blijven staan en is niet ververst: kijk of die nog klopt. Wilt u de tekst van Toetssteen, maak dan in Word dat element leeg en ververs opnieuw."
            .formatted(besturing.titel()));
    return true;
  }

  /** Gives what the school should look at, in Dutch. */
  List<String> meldingen() {
    return meldingen;
  }

  private void removeOthers(List<Stuk> stukken) {
    Set<String> blijft = new HashSet<>(VAST);
    stukken.forEach(stuk -> blijft.add(stuk.naam()));
    for (Besturing besturing : new ArrayList<>(aanwezig.values())) {
      if (!blijft.contains(besturing.naam()) && !isOfTheSchool(besturing)) {
        besturing.remove();
        aanwezig.remove(besturing.naam());
      }
    }
  }

  private boolean isOfTheSchool(Besturing besturing) {
    if (besturing.isChanged()) {
      meldingen.add(
          "'%s' hoort niet meer bij dit document, maar u hebt die tekst zelf veranderd. Zij is blijven staan: haal haar weg als u haar niet meer nodig hebt."
              .formatted(besturing.titel()));
      return true;
    }
    if (besturing.isWritten() || besturing.isPlaceholder()) {
      return false;
    }
    meldingen.add(
        "De tag 'toetssteen:%s' hoort bij geen onderdeel van dit document. Wat daar staat, is blijven staan. Is de tag verkeerd getypt, verbeter die dan; is de tekst niet nodig, haal haar dan weg."
            .formatted(besturing.naam()));
    return true;
  }
}
