package nl.toetssteen.opstellen.word;

import java.util.List;
import java.util.Map;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.SdtBlock;

/** Fills the content controls of a document with a drafted text. */
final class Vulling {

  private final MainDocumentPart hoofd;
  private final Uitgave uitgave;
  private final Nummering nummering;
  private final Stijlen stijlen;
  private final Indeling indeling;

  /**
   * Prepares a document: the styles and numbering that it lacks are added.
   *
   * @throws Sjabloonfout when its controls contradict each other
   */
  Vulling(WordprocessingMLPackage word, Uitgave uitgave, Woordbron bron) throws Docx4JException {
    this.hoofd = word.getMainDocumentPart();
    this.uitgave = uitgave;
    this.nummering = Nummering.of(hoofd, bron);
    this.stijlen = Stijlen.of(hoofd, bron);
    this.indeling = new Indeling(hoofd.getContent());
  }

  /**
   * Fill the controls, and make those that it lacks.
   *
   * @throws Sjabloonfout when there is no place for the text
   */
  void fill() throws Docx4JException {
    Map<SdtBlock, Stuk> plaatsen = indeling.arrange(Stuk.of(uitgave));
    Telling telling = new Telling(plaatsen, stijlen, nummering);
    telling.count(hoofd.getContent());
    Alineas alineas = new Alineas(stijlen, nummering, Bladwijzers.highest(hoofd.getContent()));
    put(
        Indeling.TITELBLAD,
        "Titelblad",
        new Titelpagina(alineas, hoofd).write(uitgave.titelblad()));
    put(
        Indeling.INHOUD,
        "Inhoudsopgave",
        new Inhoudsopgave(alineas, telling.nummers()).write(telling.volgorde()));
    Stukschrijver schrijver =
        new Stukschrijver(alineas, new Tabellen(alineas, stijlen), telling.nummers());
    plaatsen.forEach(
        (plaats, stuk) -> put(plaats, stuk.naam(), stuk.titel(), schrijver.write(stuk)));
  }

  private void put(String naam, String titel, List<Object> blokken) {
    SdtBlock plaats = indeling.get(naam);
    if (plaats != null) {
      put(plaats, naam, titel, blokken);
    }
  }

  private static void put(SdtBlock plaats, String naam, String titel, List<Object> blokken) {
    plaats.setSdtPr(Besturing.properties(naam, "Toetssteen: " + titel));
    plaats.setSdtEndPr(null);
    List<Object> inhoud = plaats.getSdtContent().getContent();
    inhoud.clear();
    inhoud.addAll(blokken);
  }
}
