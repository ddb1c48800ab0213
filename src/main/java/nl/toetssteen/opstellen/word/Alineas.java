package nl.toetssteen.opstellen.word;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.PStyle;

/** Makes paragraphs in the styles and numbering of one document. */
final class Alineas {

  private static final ObjectFactory FABRIEK = new ObjectFactory();

  private final Stijlen stijlen;
  private final Nummering nummering;
  private long bladwijzers;

  /**
   * Creates it.
   *
   * @param bladwijzers highest number that a bookmark of the document has
   */
  Alineas(Stijlen stijlen, Nummering nummering, long bladwijzers) {
    this.stijlen = stijlen;
    this.nummering = nummering;
    this.bladwijzers = bladwijzers;
  }

  /** Makes a paragraph of running text. */
  P plain(List<Object> inhoud) {
    P alinea = new P();
    alinea.getContent().addAll(inhoud);
    return alinea;
  }

  /** Makes a paragraph in a style. */
  P styled(Rol rol, List<Object> inhoud) {
    P alinea = plain(inhoud);
    PPr eigenschappen = new PPr();
    PStyle stijl = new PStyle();
    stijl.setVal(stijlen.id(rol));
    eigenschappen.setPStyle(stijl);
    alinea.setPPr(eigenschappen);
    return alinea;
  }

  /** Makes a numbered paragraph; {@code niveau} is 0-based. */
  P numbered(Rol rol, Lijst lijst, int niveau, List<Object> inhoud) {
    P alinea = styled(rol, inhoud);
    alinea.getPPr().setNumPr(nummering.place(lijst, niveau));
    return alinea;
  }

  /** Makes the heading of a part with a bookmark, to which fields can refer. */
  P heading(Rol rol, Stuk stuk) {
    bladwijzers++;
    CTBookmark begin = new CTBookmark();
    begin.setName(Naam.bookmark(stuk.naam()));
    begin.setId(BigInteger.valueOf(bladwijzers));
    CTMarkupRange einde = new CTMarkupRange();
    einde.setId(BigInteger.valueOf(bladwijzers));
    P kop =
        styled(
            rol,
            List.of(
                FABRIEK.createPBookmarkStart(begin),
                Runs.words(stuk.titel()),
                FABRIEK.createPBookmarkEnd(einde)));
    kop.getPPr().setNumPr(stuk.genummerd() ? nummering.place(stuk.lijst(), 0) : nummering.none());
    return kop;
  }
}
