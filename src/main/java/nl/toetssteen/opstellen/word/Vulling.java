package nl.toetssteen.opstellen.word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @return what the school should look at, in Dutch
   * @throws Sjabloonfout when there is no place for the text
   */
  List<String> fill() throws Docx4JException {
    Set<SdtBlock> delen = new HashSet<>(indeling.delen());
    new Secties(hoofd.getContents().getBody(), delen).undo();
    Map<SdtBlock, Stuk> plaatsen = indeling.arrange(Stuk.of(uitgave));
    Telling telling = new Telling(plaatsen, stijlen, nummering);
    telling.count(hoofd.getContent());
    Alineas alineas = new Alineas(stijlen, nummering, Bladwijzers.highest(hoofd.getContent()));
    putTitle(alineas);
    putContents(new Inhoudsopgave(alineas, telling.nummers()).write(telling.volgorde()));
    Stukschrijver schrijver =
        new Stukschrijver(
            alineas, new Tabellen(alineas, stijlen), telling.volgorde(), telling.nummers());
    plaatsen.forEach(
        (plaats, stuk) -> {
          if (!indeling.isKept(stuk.naam())) {
            Besturing.write(plaats, stuk.naam(), stuk.titel(), schrijver.write(stuk));
          }
        });
    delen.addAll(plaatsen.keySet());
    new Secties(hoofd.getContents().getBody(), delen).turn(plaatsen);
    return indeling.meldingen();
  }

  private void putTitle(Alineas alineas) throws Docx4JException {
    SdtBlock plaats = indeling.get(Indeling.TITELBLAD);
    if (plaats != null && !indeling.isKept(Indeling.TITELBLAD)) {
      Besturing.write(
          plaats,
          Indeling.TITELBLAD,
          "Titelblad",
          new Titelpagina(alineas, hoofd).write(uitgave.titelblad()));
    }
  }

  private void putContents(List<Object> opgave) {
    SdtBlock plaats = indeling.get(Indeling.INHOUD);
    if (plaats != null) {
      Besturing.write(plaats, Indeling.INHOUD, "Inhoudsopgave", opgave);
    }
  }
}
