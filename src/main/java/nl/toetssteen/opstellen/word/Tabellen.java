package nl.toetssteen.opstellen.word;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase.TblStyle;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
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

  private static final int HEEL = 5000;

  /** A table of so many rows, with its head, stays on one page. */
  private static final int KLEIN = 9;

  private final Alineas alineas;
  private final Stijlen stijlen;

  Tabellen(Alineas alineas, Stijlen stijlen) {
    this.alineas = alineas;
    this.stijlen = stijlen;
  }

  /**
   * Makes a table.
   *
   * @param stuk what it stands in, which names it for who does not see it
   * @param breedten of the columns, in twentieths of a point
   * @param rijen runs of each cell; the first row is the head
   */
  Tbl table(Stuk stuk, int[] breedten, List<List<List<Object>>> rijen) {
    Tbl tabel = new Tbl();
    tabel.setTblPr(properties(stuk.titel()));
    TblGrid raster = new TblGrid();
    for (int breedte : breedten) {
      TblGridCol kolom = new TblGridCol();
      kolom.setW(BigInteger.valueOf(breedte));
      raster.getGridCol().add(kolom);
    }
    tabel.setTblGrid(raster);
    Rol rol = stuk.breed() ? Rol.SMALLE_CEL : Rol.CEL;
    for (int i = 0; i < rijen.size(); i++) {
      boolean bijeen = i == 0 || rijen.size() <= KLEIN && i < rijen.size() - 1;
      tabel.getContent().add(row(rijen.get(i), breedten, rol, bijeen));
    }
    repeat((Tr) tabel.getContent().get(0));
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

  /** A row stays on one page, with the next one if it must. */
  private Tr row(List<List<Object>> cellen, int[] breedten, Rol rol, boolean bijeen) {
    Tr rij = new Tr();
    TrPr eigenschappen = new TrPr();
    BooleanDefaultTrue ja = new BooleanDefaultTrue();
    eigenschappen.getCnfStyleOrDivIdOrGridBefore().add(FABRIEK.createCTTrPrBaseCantSplit(ja));
    rij.setTrPr(eigenschappen);
    for (int i = 0; i < breedten.length; i++) {
      P tekst = alineas.styled(rol, cellen.get(i));
      if (bijeen) {
        tekst.getPPr().setKeepNext(ja);
      }
      rij.getContent().add(FABRIEK.createTrTc(cell(tekst, breedten[i])));
    }
    return rij;
  }

  /** Lets the head come back on every page. */
  private static void repeat(Tr kop) {
    kop.getTrPr()
        .getCnfStyleOrDivIdOrGridBefore()
        .add(FABRIEK.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
  }

  /** Keeps the last row on the page of what follows. */
  static void keepWithNext(Tbl tabel) {
    Tr laatste = (Tr) tabel.getContent().get(tabel.getContent().size() - 1);
    for (Object cel : laatste.getContent()) {
      P tekst = (P) ((Tc) XmlUtils.unwrap(cel)).getContent().get(0);
      tekst.getPPr().setKeepNext(new BooleanDefaultTrue());
    }
  }

  private static Tc cell(P tekst, int breedte) {
    Tc cel = new Tc();
    TcPr eigenschappen = new TcPr();
    eigenschappen.setTcW(width("dxa", breedte));
    cel.setTcPr(eigenschappen);
    cel.getContent().add(tekst);
    return cel;
  }

  private static TblWidth width(String eenheid, int breedte) {
    TblWidth maat = new TblWidth();
    maat.setType(eenheid);
    maat.setW(BigInteger.valueOf(breedte));
    return maat;
  }
}
