package nl.toetssteen.opstellen.word;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Numbering.AbstractNum;
import org.docx4j.wml.Numbering.Num;
import org.docx4j.wml.PPrBase.NumPr;

/** Gives the numbering definitions of a document; what it does not have yet is added. */
final class Nummering {

  private final Numbering inhoud;
  private final Map<Lijst, BigInteger> nummers = new EnumMap<>(Lijst.class);

  private Nummering(Numbering inhoud) {
    this.inhoud = inhoud;
  }

  static Nummering of(MainDocumentPart hoofd, Woordbron bron) throws Docx4JException {
    NumberingDefinitionsPart deel = hoofd.getNumberingDefinitionsPart();
    if (deel == null) {
      deel = new NumberingDefinitionsPart();
      deel.setJaxbElement(new Numbering());
      hoofd.addTargetPart(deel);
    }
    Nummering nummering = new Nummering(deel.getContents());
    Numbering eigen = bron.read("numbering.xml", Numbering.class);
    for (Lijst lijst : Lijst.values()) {
      AbstractNum definitie =
          find(nummering.inhoud, lijst)
              .orElseGet(() -> nummering.add(find(eigen, lijst).orElseThrow()));
      nummering.nummers.put(lijst, nummering.instance(definitie));
    }
    return nummering;
  }

  /** Takes away the number that the style of a paragraph would give it. */
  NumPr none() {
    return place(BigInteger.ZERO, 0);
  }

  /**
   * Numbers a paragraph.
   *
   * @param niveau 0-based
   */
  NumPr place(Lijst lijst, int niveau) {
    return place(nummers.get(lijst), niveau);
  }

  private static NumPr place(BigInteger welke, int niveau) {
    NumPr plaats = new NumPr();
    NumPr.Ilvl diepte = new NumPr.Ilvl();
    diepte.setVal(BigInteger.valueOf(niveau));
    plaats.setIlvl(diepte);
    NumPr.NumId nummer = new NumPr.NumId();
    nummer.setVal(welke);
    plaats.setNumId(nummer);
    return plaats;
  }

  /** Tells whether a paragraph is numbered as a heading of this list. */
  boolean isKop(NumPr plaats, Lijst lijst) {
    boolean bovenaan = plaats.getIlvl() == null || plaats.getIlvl().getVal().signum() == 0;
    return bovenaan
        && plaats.getNumId() != null
        && nummers.get(lijst).equals(plaats.getNumId().getVal());
  }

  private static Optional<AbstractNum> find(Numbering waarin, Lijst lijst) {
    return waarin.getAbstractNum().stream()
        .filter(a -> a.getName() != null && lijst.definitie().equals(a.getName().getVal()))
        .findFirst();
  }

  /** The styles of a template keep their own numbering, so the new levels belong to no style. */
  private AbstractNum add(AbstractNum definitie) {
    definitie.setAbstractNumId(
        next(inhoud.getAbstractNum().stream().map(AbstractNum::getAbstractNumId)));
    for (Lvl niveau : definitie.getLvl()) {
      niveau.setPStyle(null);
    }
    inhoud.getAbstractNum().add(definitie);
    return definitie;
  }

  private BigInteger instance(AbstractNum definitie) {
    return inhoud.getNum().stream()
        .filter(num -> num.getAbstractNumId().getVal().equals(definitie.getAbstractNumId()))
        .findFirst()
        .orElseGet(() -> addInstance(definitie))
        .getNumId();
  }

  private Num addInstance(AbstractNum definitie) {
    Num num = new Num();
    num.setNumId(next(inhoud.getNum().stream().map(Num::getNumId)));
    Num.AbstractNumId welke = new Num.AbstractNumId();
    welke.setVal(definitie.getAbstractNumId());
    num.setAbstractNumId(welke);
    inhoud.getNum().add(num);
    return num;
  }

  private static BigInteger next(Stream<BigInteger> gebruikt) {
    return gebruikt.max(BigInteger::compareTo).orElse(BigInteger.ZERO).add(BigInteger.ONE);
  }
}
