package nl.toetssteen.opstellen.word;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.SdtBlock;

/**
 * Writes a drafted document as a Word file (DOCX): numbers, references and the table of contents
 * are automatic, so that they stay right when a school edits it. Every article stands in a content
 * control with its name as tag. Safe for use by several threads.
 */
public final class WordSchrijver {

  /** Write a document in a house style of our own, in the colours of the school. */
  public byte[] write(Uitgave uitgave) {
    Woordbron bron = new Woordbron(uitgave.titelblad().vormgeving());
    try {
      return fill(new LeegDocument(bron).make(), uitgave, bron);
    } catch (Docx4JException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Write a document in a Word file of the school: in the control {@code toetssteen:reglement}, or
   * in those that an earlier run left or that carry the name of an article. All else in the file
   * stays as it is.
   *
   * @throws Sjabloonfout when the file cannot be used
   */
  public byte[] write(Uitgave uitgave, byte[] sjabloon) {
    WordprocessingMLPackage word = new Sjabloonlezer().load(sjabloon);
    try {
      return fill(word, uitgave, new Woordbron(uitgave.titelblad().vormgeving()));
    } catch (Docx4JException e) {
      throw new Sjabloonfout(
          "Het sjabloon is beschadigd. Open het in Word en sla het opnieuw op.", e);
    }
  }

  private static byte[] fill(WordprocessingMLPackage word, Uitgave uitgave, Woordbron bron)
      throws Docx4JException {
    MainDocumentPart hoofd = word.getMainDocumentPart();
    List<Object> inhoud = hoofd.getContent();
    Titelblad blad = uitgave.titelblad();
    Nummering nummering = Nummering.of(hoofd, bron);
    Stijlen stijlen = Stijlen.of(hoofd, bron);
    Indeling indeling = new Indeling(inhoud);
    Map<SdtBlock, Stuk> plaatsen = indeling.arrange(Stuk.of(uitgave));
    Telling telling = new Telling(plaatsen, stijlen, nummering);
    telling.count(inhoud);

    Alineas alineas = new Alineas(stijlen, nummering, Bladwijzers.highest(inhoud));
    put(
        indeling.get(Indeling.TITELBLAD),
        Indeling.TITELBLAD,
        "Titelblad",
        new Titelpagina(alineas, hoofd).write(blad));
    put(
        indeling.get(Indeling.INHOUD),
        Indeling.INHOUD,
        "Inhoudsopgave",
        new Inhoudsopgave(alineas, telling.nummers()).write(telling.volgorde()));
    Stukschrijver schrijver =
        new Stukschrijver(alineas, new Tabellen(alineas, stijlen), telling.nummers());
    plaatsen.forEach(
        (plaats, stuk) -> put(plaats, stuk.naam(), stuk.titel(), schrijver.write(stuk)));
    new Regelvelden(blad).fill(word);
    Eigenschappen.write(word, blad);
    return save(word);
  }

  private static void put(SdtBlock plaats, String naam, String titel, List<Object> blokken) {
    if (plaats != null) {
      plaats.setSdtPr(Besturing.properties(naam, "Toetssteen: " + titel));
      plaats.setSdtEndPr(null);
      plaats.getSdtContent().getContent().clear();
      plaats.getSdtContent().getContent().addAll(blokken);
    }
  }

  private static byte[] save(WordprocessingMLPackage word) throws Docx4JException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    word.save(uit);
    return uit.toByteArray();
  }
}
