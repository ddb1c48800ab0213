package nl.toetssteen.betrouwbaarheid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;

/** Makes a copy of a document with other rows in one table. */
final class Ptakopie {

  private Ptakopie() {}

  /**
   * Replaces a cell.
   *
   * @param eid of the table
   * @param rij 1-based
   * @param kolom 1-based, counting spanned columns
   */
  static Document with(Document document, String eid, int rij, int kolom, String tekst) {
    return rows(
        document,
        eid,
        rijen -> {
          List<Tabel.Rij> andere = new ArrayList<>(rijen);
          Tabel.Rij oud = andere.get(rij - 1);
          andere.set(rij - 1, new Tabel.Rij(oud.kop(), oud.pagina(), cells(oud, kolom, tekst)));
          return andere;
        });
  }

  private static List<Tabel.Cel> cells(Tabel.Rij rij, int kolom, String tekst) {
    List<Tabel.Cel> cellen = new ArrayList<>();
    int plek = 1;
    for (Tabel.Cel cel : rij.cellen()) {
      boolean deze = kolom >= plek && kolom < plek + cel.kolommen();
      cellen.add(deze ? new Tabel.Cel(tekst, cel.kolommen(), cel.rijen()) : cel);
      plek += cel.kolommen();
    }
    return cellen;
  }

  /** Lets the rows from the middle of a table stand on the next page, without a heading. */
  static Document overPageBreak(Document document, String eid) {
    List<Deel> delen = new ArrayList<>();
    document.delen().forEach(deel -> delen.addAll(split(deel, eid)));
    return copy(document, delen);
  }

  private static List<Deel> split(Deel deel, String eid) {
    if (!deel.eid().equals(eid)) {
      List<Deel> onder = new ArrayList<>();
      deel.delen().forEach(d -> onder.addAll(split(d, eid)));
      return List.of(copy(deel, deel.eid(), deel.tabel(), onder));
    }
    List<Tabel.Rij> rijen = deel.tabel().rijen();
    int midden = rijen.size() / 2 + 1;
    return List.of(
        copy(deel, eid, new Tabel(rijen.subList(0, midden)), List.of()),
        copy(deel, eid + "-vervolg", new Tabel(rijen.subList(midden, rijen.size())), List.of()));
  }

  private static Document rows(
      Document document, String eid, UnaryOperator<List<Tabel.Rij>> anders) {
    return copy(document, document.delen().stream().map(d -> rows(d, eid, anders)).toList());
  }

  private static Deel rows(Deel deel, String eid, UnaryOperator<List<Tabel.Rij>> anders) {
    Tabel tabel =
        deel.eid().equals(eid) ? new Tabel(anders.apply(deel.tabel().rijen())) : deel.tabel();
    List<Deel> onder = deel.delen().stream().map(d -> rows(d, eid, anders)).toList();
    return copy(deel, deel.eid(), tabel, onder);
  }

  private static Deel copy(Deel deel, String eid, Tabel tabel, List<Deel> onder) {
    String tekst =
        tabel == null
            ? deel.tekst()
            : String.join("\n", tabel.rijen().stream().map(Tabel.Rij::tekst).toList());
    return new Deel(
        deel.soort(),
        deel.label(),
        deel.nummer(),
        deel.kop(),
        tekst,
        deel.pagina(),
        eid,
        tabel,
        onder);
  }

  private static Document copy(Document document, List<Deel> delen) {
    return new Document(
        document.naam(),
        document.sha256(),
        document.formaat(),
        document.paginas(),
        document.bladzijden(),
        document.kopregels(),
        delen,
        document.waarschuwingen());
  }
}
