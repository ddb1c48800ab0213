package nl.toetssteen.opstellen.word;

import java.math.BigInteger;
import org.docx4j.XmlUtils;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.SectPr.PgMar;
import org.docx4j.wml.SectPr.PgSz;

/** Changes how the pages of a section are. */
final class Bladspiegel {

  private static final long A4_BREED = 11_906;
  private static final long A4_HOOG = 16_838;

  private Bladspiegel() {}

  static boolean isLandscape(SectPr sectie) {
    PgSz blad = sectie.getPgSz();
    return blad != null
        && (blad.getOrient() == STPageOrientation.LANDSCAPE
            || blad.getW() != null
                && blad.getH() != null
                && blad.getW().compareTo(blad.getH()) > 0);
  }

  /** Lays the pages on their side, with the margins that come along. */
  static SectPr turn(SectPr sectie) {
    PgSz oud = sectie.getPgSz();
    PgSz blad = new PgSz();
    blad.setOrient(STPageOrientation.LANDSCAPE);
    blad.setW(oud == null ? BigInteger.valueOf(A4_HOOG) : oud.getH());
    blad.setH(oud == null ? BigInteger.valueOf(A4_BREED) : oud.getW());
    sectie.setPgSz(blad);
    PgMar marge = sectie.getPgMar();
    if (marge != null) {
      BigInteger boven = marge.getTop();
      marge.setTop(marge.getRight());
      marge.setRight(marge.getBottom());
      marge.setBottom(marge.getLeft());
      marge.setLeft(boven);
    }
    return sectie;
  }

  /** Makes it one that goes on: no other first page, and page numbers that do not begin anew. */
  static SectPr continued(SectPr sectie) {
    sectie.setTitlePg(null);
    sectie.setType(null);
    if (sectie.getPgNumType() != null) {
      sectie.getPgNumType().setStart(null);
    }
    return sectie;
  }

  static SectPr copy(SectPr sectie) {
    return XmlUtils.deepCopy(sectie);
  }

  /** Gives a section the form of another. */
  static void restore(SectPr sectie, SectPr zoals) {
    SectPr vorm = copy(zoals);
    sectie.setPgSz(vorm.getPgSz());
    sectie.setPgMar(vorm.getPgMar());
    sectie.setTitlePg(vorm.getTitlePg());
    sectie.setType(vorm.getType());
    sectie.setPgNumType(vorm.getPgNumType());
  }
}
