package nl.toetssteen.opstellen.word;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase.TblStyle;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Makes tables as wide as the text, whose head comes back on every page. */
final class Tabellen {

  private static final ObjectFactory FABRIEK = new ObjectFactory();

  /** The width of the text on A4, in twentieths of a point. */
  private static final int BREED = 9240;

  private static final int HEEL = 5000;

  private final Alineas alineas;
  private final Stijlen stijlen;

  Tabellen(Alineas alineas, Stijlen stijlen) {
    this.alineas = alineas;
    this.stijlen = stijlen;
  }

  /**
   * Makes a table.
   *
   * @param naam what it is about, for who does not see it
   * @param kop runs of each cell of the head
   * @param rijen runs of each cell, as many as the head has
   */
  Tbl table(String naam, List<List<Object>> kop, List<List<List<Object>>> rijen) {
    Tbl tabel = new Tbl();
    tabel.setTblPr(properties(naam));
    TblGrid raster = new TblGrid();
    for (int i = 0; i < kop.size(); i++) {
      TblGridCol kolom = new TblGridCol();
      kolom.setW(BigInteger.valueOf(BREED / kop.size()));
      raster.getGridCol().add(kolom);
    }
    tabel.setTblGrid(raster);
    tabel.getContent().add(row(kop, true));
    rijen.forEach(rij -> tabel.getContent().add(row(rij, false)));
    return tabel;
  }

  private TblPr properties(String naam) {
    TblPr eigenschappen = new TblPr();
    TblStyle stijl = new TblStyle();
    stijl.setVal(stijlen.id(Rol.TABEL));
    eigenschappen.setTblStyle(stijl);
    eigenschappen.setTblW(width("pct", HEEL));
    CTTblLook uiterlijk = new CTTblLook();
    uiterlijk.setFirstRow(STOnOff.ONE);
    uiterlijk.setNoHBand(STOnOff.ONE);
    uiterlijk.setNoVBand(STOnOff.ONE);
    eigenschappen.setTblLook(uiterlijk);
    CTString titel = new CTString();
    titel.setVal(naam);
    eigenschappen.setTblCaption(titel);
    return eigenschappen;
  }

  private Tr row(List<List<Object>> cellen, boolean kop) {
    Tr rij = new Tr();
    TrPr eigenschappen = new TrPr();
    BooleanDefaultTrue ja = new BooleanDefaultTrue();
    eigenschappen.getCnfStyleOrDivIdOrGridBefore().add(FABRIEK.createCTTrPrBaseCantSplit(ja));
    if (kop) {
      eigenschappen.getCnfStyleOrDivIdOrGridBefore().add(FABRIEK.createCTTrPrBaseTblHeader(ja));
    }
    rij.setTrPr(eigenschappen);
    for (List<Object> cel : cellen) {
      rij.getContent().add(FABRIEK.createTrTc(cell(cel, BREED / cellen.size())));
    }
    return rij;
  }

  private Tc cell(List<Object> inhoud, int breedte) {
    Tc cel = new Tc();
    TcPr eigenschappen = new TcPr();
    eigenschappen.setTcW(width("dxa", breedte));
    cel.setTcPr(eigenschappen);
    cel.getContent().add(alineas.styled(Rol.CEL, inhoud));
    return cel;
  }

  private static TblWidth width(String eenheid, int breedte) {
    TblWidth maat = new TblWidth();
    maat.setType(eenheid);
    maat.setW(BigInteger.valueOf(breedte));
    return maat;
  }
}
